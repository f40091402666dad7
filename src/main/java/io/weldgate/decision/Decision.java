package io.weldgate.decision;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A verdict with everything it rests on; never changed. Facts, findings and limits are kept as JSON. */
@Entity
@Immutable
public class Decision implements Persistable<String> {

    private static final TypeReference<List<Fact>> FACTS = new TypeReference<>() {};
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};
    private static final TypeReference<Limits> LIMITS = new TypeReference<>() {};

    @Id
    private String decisionId;
    @Enumerated(EnumType.STRING)
    private Question kind;
    private String subject;
    private Instant at;
    @Enumerated(EnumType.STRING)
    private Profile profile;
    @Enumerated(EnumType.STRING)
    private Verdict verdict;
    @Column(length = Length.LONG32)
    private String findings;
    @Column(length = Length.LONG32)
    private String facts;
    @Column(length = Length.LONG32)
    private String limits;
    private String rulePack;
    @Column(length = Length.LONG32)
    private String rulesFired;
    @Transient
    private boolean stored;
    /** Of a decision just made; one that was loaded reads them when it is asked. */
    @Transient
    private List<Finding> found;

    protected Decision() {}

    Decision(String decisionId, Case judged, Judging.Judgement judgement, RulePack pack) {
        this.decisionId = decisionId;
        this.kind = judged.question();
        this.subject = judged.subject();
        this.at = judged.at();
        this.profile = judged.profile();
        this.verdict = Verdict.of(judgement.findings());
        this.found = judgement.findings();
        this.findings = Stored.write(found);
        this.facts = Stored.write(judged.facts(), FACTS);
        this.limits = pack.limits();
        this.rulePack = pack.hash();
        this.rulesFired = Stored.write(judgement.rulesFired());
    }

    public Permission permission() {
        return verdict == Verdict.ALLOWED ? new Permission.Granted(decisionId, findings())
                : new Permission.Refused(decisionId, findings());
    }

    public String decisionId() {
        return decisionId;
    }

    public Question kind() {
        return kind;
    }

    /** Permit number, or machine code where there was no permit. */
    public String subject() {
        return subject;
    }

    /** The clock of the answer. */
    public Instant at() {
        return at;
    }

    public Profile profile() {
        return profile;
    }

    public Verdict verdict() {
        return verdict;
    }

    public List<Finding> findings() {
        return found == null ? Stored.read(findings, FINDINGS) : found;
    }

    public List<Fact> facts() {
        return Stored.read(facts, FACTS);
    }

    public Limits limits() {
        return Stored.read(limits, LIMITS);
    }

    /** SHA-256, in hexadecimal, over the rule files and the limits in force. */
    public String rulePack() {
        return rulePack;
    }

    public List<String> rulesFired() {
        return Stored.read(rulesFired, NAMES);
    }

    public DecisionOnFile onFile() {
        return new DecisionOnFile(decisionId, kind, subject, at, profile, verdict, findings(), facts(), limits(),
                rulePack, rulesFired());
    }

    @Override
    public String getId() {
        return decisionId;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void nowStored() {
        stored = true;
    }
}
