package io.weldgate.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;

/** 人机匹配: the people who alone use a machine; nobody any more where the set is empty. */
@Entity
public class Pairing {

    /** Fetched for many rows at once, so that a list does not ask row by row. */
    private static final int AT_ONCE = 500;

    @Id
    private String machineCode;
    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = AT_ONCE)
    @CollectionTable(name = "pairing_person", joinColumns = @JoinColumn(name = "machine_code"))
    @Column(name = "person_no")
    private Set<String> people = new HashSet<>();
    private String workPlace;

    protected Pairing() {}

    public Pairing(String machineCode) {
        this.machineCode = machineCode;
    }

    public Pairing with(Collection<String> people) {
        this.people.retainAll(people);
        this.people.addAll(people);
        return this;
    }

    /** Where they have said that they work with it; of mobile welders, who have no site of a unit. */
    public Pairing at(String workPlace) {
        this.workPlace = workPlace;
        return this;
    }

    public String machineCode() {
        return machineCode;
    }

    public Set<String> people() {
        return Set.copyOf(people);
    }

    /** Null where none was told. */
    public String workPlace() {
        return workPlace;
    }
}
