package io.weldgate.identity;

import io.weldgate.registry.Scope;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.EnumSet;
import java.util.Set;

/** A user. */
@Entity
class Account {

    @Id
    private String account;
    private String name;
    private String personNo;
    private String passwordHash;
    private String unitCode;
    private String departmentCode;
    private String areaCode;
    private boolean enabled;
    private boolean demo;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Account() {}

    Account(String account, String name, String passwordHash, Set<Role> roles) {
        this.account = account;
        this.name = name;
        this.passwordHash = passwordHash;
        this.roles.addAll(roles);
        this.areaCode = "";
        this.enabled = true;
    }

    Account of(String unitCode, String departmentCode, String areaCode) {
        this.unitCode = unitCode;
        this.departmentCode = departmentCode;
        this.areaCode = areaCode;
        return this;
    }

    Account person(String personNo) {
        this.personNo = personNo;
        return this;
    }

    /** Marks what a production installation must not contain. */
    Account forDemo() {
        this.demo = true;
        return this;
    }

    Account disable() {
        this.enabled = false;
        return this;
    }

    String account() {
        return account;
    }

    /** Null if it belongs to nobody registered. */
    String personNo() {
        return personNo;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean enabled() {
        return enabled;
    }

    SignedIn signedIn() {
        return new SignedIn(account, name, personNo, Set.copyOf(roles), unitCode, departmentCode, areaCode, scope());
    }

    private Scope scope() {
        return unitCode == null ? Scope.area(areaCode) : Scope.unit(unitCode).of(personNo == null ? account : personNo,
                roles.contains(Role.SAFETY_OFFICER) || roles.contains(Role.UNIT_HEAD));
    }
}
