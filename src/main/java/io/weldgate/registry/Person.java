package io.weldgate.registry;

import io.weldgate.keyring.SealedText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A welder, fire watch, officer or official. Identity and telephone numbers are sealed at rest. */
@Entity
public class Person extends Finite {

    @Id
    private String personNo;
    private String name;
    @Convert(converter = SealedText.class)
    private String idNumber;
    private String idMac;
    @Convert(converter = SealedText.class)
    private String phone;
    private String unitCode;
    private LocalDate bornOn;
    private boolean female;
    private boolean watchTrained;

    protected Person() {}

    public Person(String personNo, String name, String unitCode) {
        this.personNo = personNo;
        this.name = name;
        this.unitCode = unitCode;
    }

    public Person identified(String idNumber, LocalDate bornOn, boolean female) {
        this.idNumber = idNumber;
        this.idMac = null;
        this.bornOn = bornOn;
        this.female = female;
        return this;
    }

    public Person reachable(String phone) {
        this.phone = phone;
        return this;
    }

    /** Somebody on file who has belonged to no unit. */
    public Person joins(String unit) {
        this.unitCode = unit;
        return this;
    }

    /** @param mac {@link io.weldgate.keyring.Sealing#mac} of the identity number */
    Person recognisedBy(String mac) {
        this.idMac = mac;
        return this;
    }

    public Person trainedAsFireWatch() {
        this.watchTrained = true;
        return this;
    }

    public Person called(String name, String unitCode) {
        this.name = name;
        this.unitCode = unitCode;
        return this;
    }

    public Person watchTrained(boolean trained) {
        this.watchTrained = trained;
        return this;
    }

    public Person until(LocalDate endsOn) {
        endOn(endsOn);
        return this;
    }

    public String personNo() {
        return personNo;
    }

    public String name() {
        return name;
    }

    public String idNumber() {
        return idNumber;
    }

    public String phone() {
        return phone;
    }

    public String unitCode() {
        return unitCode;
    }

    public LocalDate bornOn() {
        return bornOn;
    }

    public boolean female() {
        return female;
    }

    public boolean watchTrained() {
        return watchTrained;
    }
}
