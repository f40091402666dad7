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
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;

/** A user. */
@Entity
class Account {

    @Id
    private String account;
    private String name;
    private String personNo;
    private String passwordHash;
    private boolean passwordDue;
    private Instant passwordUntil;
    private int generation;
    private boolean secondFactor;
    private String unitCode;
    private String departmentCode;
    private String areaCode;
    private boolean enabled;
    private boolean demo;
    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
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

    Account called(String name) {
        this.name = name;
        return this;
    }

    /** Marks what a production installation must not contain. */
    Account forDemo() {
        this.demo = true;
        return this;
    }

    Account disable() {
        this.enabled = false;
        return signOut();
    }

    Account enable() {
        this.enabled = true;
        return this;
    }

    /**
     * A password that somebody else knows too.
     *
     * @param until after which it opens nothing; null if it stays good
     */
    Account initialPassword(String hash, Instant until) {
        this.passwordHash = hash;
        this.passwordDue = true;
        this.passwordUntil = until;
        return signOut();
    }

    /** A password of his own. */
    Account password(String hash) {
        this.passwordHash = hash;
        this.passwordDue = false;
        this.passwordUntil = null;
        return signOut();
    }

    /** Ends every session and every token. */
    Account signOut() {
        this.generation++;
        return this;
    }

    Account secondFactor(boolean enrolled) {
        this.secondFactor = enrolled;
        return this;
    }

    Account holds(Set<Role> given) {
        roles.retainAll(given);
        roles.addAll(given);
        return this;
    }

    String account() {
        return account;
    }

    String name() {
        return name;
    }

    /** Null if it belongs to nobody registered. */
    String personNo() {
        return personNo;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean passwordDue() {
        return passwordDue;
    }

    boolean passwordIsOver(Instant now) {
        return passwordUntil != null && now.isAfter(passwordUntil);
    }

    /** What a session or token must carry to be still good. */
    int generation() {
        return generation;
    }

    /** Whether the password alone opens nothing. */
    boolean secondFactor() {
        return secondFactor;
    }

    String unitCode() {
        return unitCode;
    }

    /** Null where he is of no department. */
    String departmentCode() {
        return departmentCode;
    }

    /** Code of the unit, the department or the area; empty for the whole country. */
    String belongsTo() {
        return unitCode != null ? unitCode : departmentCode != null ? departmentCode : areaCode;
    }

    String areaCode() {
        return areaCode;
    }

    boolean enabled() {
        return enabled;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    AccountView view() {
        return new AccountView(account, name, personNo, roles.stream().sorted().toList(), unitCode, departmentCode,
                areaCode, enabled, passwordDue, secondFactor);
    }

    SignedIn signedIn() {
        return new SignedIn(account, name, personNo, Set.copyOf(roles), unitCode, departmentCode, areaCode, scope());
    }

    private Scope scope() {
        return unitCode == null ? Scope.area(areaCode).ofDepartment(departmentCode)
                : Scope.unit(unitCode).of(personNo == null ? account : personNo,
                roles.contains(Role.SAFETY_OFFICER) || roles.contains(Role.UNIT_HEAD));
    }
}
