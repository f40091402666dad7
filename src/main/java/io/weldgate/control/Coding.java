package io.weldgate.control;

import io.weldgate.decision.LimitsBook;
import io.weldgate.decision.Profile;
import io.weldgate.registry.Machine;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.stereotype.Component;

/**
 * The clock of machines that are to be coded (加芯赋码): 15 calendar days from the purchase (S0-34, S3-13), whatever days
 * they are. It runs for machines of the class CODED that have no terminal yet, and stops when they have.
 */
@Component
public class Coding {

    private final LimitsBook limits;
    private final Clock clock;

    Coding(LimitsBook limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** For a machine that is new in the registers. */
    public void register(Machine machine) {
        wind(machine.registered(clock.instant()), null);
    }

    /** After its class or the day of its purchase have changed. */
    public void wind(Machine machine) {
        machine.clocked(within(), today(), clock.getZone());
    }

    /**
     * After its terminal may have changed. One that it had for less than the clock's own time stops nothing: else a
     * unit would gain that time by fitting it and taking it off again.
     *
     * @param had the terminal before; null for none
     */
    public void wind(Machine machine, String had) {
        if (had == null && machine.deviceId() != null) {
            machine.fitted(today());
        }
        if (had != null && machine.deviceId() == null && !machine.isFittedAfter(today().minus(within()))) {
            windAnew(machine);
        } else {
            wind(machine);
        }
    }

    /** For a machine that has lost its terminal, or what has kept it from needing one. */
    public void windAnew(Machine machine) {
        wind(machine.toBeCodedFrom(today()));
    }

    /**
     * Whether it would have more time if it had been bought on this day.
     *
     * @param purchasedOn null where nobody is to know any more
     */
    public boolean isDelayed(Machine machine, LocalDate purchasedOn) {
        if (machine.codeBy() == null || purchasedOn == null) {
            return machine.codeBy() != null && machine.purchasedOn() != null;
        }
        return purchasedOn.isAfter(machine.purchasedOn() == null ? machine.codeBy().minus(within())
                : machine.purchasedOn());
    }

    private Period within() {
        return limits.inForce(Profile.GENERAL, today()).codingWithin();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
