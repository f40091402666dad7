package io.weldgate.enforcement;

import io.weldgate.registry.FieldOfAuthority;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** To whom a referral goes. */
@Embeddable
public class Receiver {

    @Enumerated(EnumType.STRING)
    private FieldOfAuthority office;
    private String departmentCode;
    private boolean byLetter;

    protected Receiver() {}

    /**
     * @param departmentCode null where the register has no such department
     * @param byLetter       whether nobody of it can sign in: it is served on paper, on the same clock
     */
    Receiver(FieldOfAuthority office, String departmentCode, boolean byLetter) {
        this.office = office;
        this.departmentCode = departmentCode;
        this.byLetter = byLetter;
    }

    public FieldOfAuthority office() {
        return office;
    }

    public String departmentCode() {
        return departmentCode;
    }

    public boolean byLetter() {
        return byLetter;
    }
}
