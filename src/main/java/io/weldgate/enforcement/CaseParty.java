package io.weldgate.enforcement;

import io.weldgate.jurisdiction.Track;
import io.weldgate.keyring.SealedText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** 当事人: against whom a case is led. Identity numbers are sealed at rest. */
@Entity
public class CaseParty {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String caseNo;
    @Enumerated(EnumType.STRING)
    private Track track;
    private String name;
    private String personNo;
    private String unitCode;
    @Convert(converter = SealedText.class)
    private String idNumber;
    private String creditCode;

    protected CaseParty() {}

    private CaseParty(String caseNo, Track track, String name) {
        this.caseNo = caseNo;
        this.track = track;
        this.name = name;
    }

    /** @param personNo null where he is not registered @param idNumber null where it is not known */
    public static CaseParty person(String caseNo, Track track, String name, String personNo, String idNumber) {
        CaseParty party = new CaseParty(caseNo, track, name);
        party.personNo = personNo;
        party.idNumber = idNumber;
        return party;
    }

    /** @param unitCode null where it is not registered @param creditCode null where it is not known */
    public static CaseParty unit(String caseNo, Track track, String name, String unitCode, String creditCode) {
        CaseParty party = new CaseParty(caseNo, track, name);
        party.unitCode = unitCode;
        party.creditCode = creditCode;
        return party;
    }

    CaseParty in(String otherCase) {
        CaseParty same = new CaseParty(otherCase, track, name);
        same.personNo = personNo;
        same.unitCode = unitCode;
        same.idNumber = idNumber;
        same.creditCode = creditCode;
        return same;
    }

    public Long id() {
        return id;
    }

    public String caseNo() {
        return caseNo;
    }

    public Track track() {
        return track;
    }

    public String name() {
        return name;
    }

    public String personNo() {
        return personNo;
    }

    public String unitCode() {
        return unitCode;
    }

    public String idNumber() {
        return idNumber;
    }

    public String creditCode() {
        return creditCode;
    }
}
