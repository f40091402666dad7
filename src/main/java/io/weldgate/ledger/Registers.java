package io.weldgate.ledger;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All registers, in the order in which a county is set up. */
@Component
public class Registers {

    private final List<Register<?, ?>> all;

    Registers(List<Register<?, ?>> all) {
        this.all = List.copyOf(all);
    }

    public List<Register<?, ?>> readBy(Keeper keeper) {
        return all.stream().filter(register -> register.mayRead(keeper)).toList();
    }

    /** Empty where there is none of this name. */
    public Optional<Register<?, ?>> of(String code) {
        return all.stream().filter(register -> register.code().equals(code)).findFirst()
                .map(register -> register);
    }
}
