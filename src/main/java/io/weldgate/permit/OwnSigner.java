package io.weldgate.permit;

import io.weldgate.decision.Profile;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A signature that a unit demands by its own rule, on top of those the law names (S4-26 规范审批程序). */
@Entity
public class OwnSigner {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String unitCode;
    @Enumerated(EnumType.STRING)
    private Profile profile;
    @Enumerated(EnumType.STRING)
    private Rung role;

    protected OwnSigner() {}

    OwnSigner(String unitCode, Profile profile, Rung role) {
        this.unitCode = unitCode;
        this.profile = profile;
        this.role = role;
    }

    /** At places of which profile. */
    public Profile profile() {
        return profile;
    }

    public Rung role() {
        return role;
    }
}
