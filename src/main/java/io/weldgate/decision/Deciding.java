package io.weldgate.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides, and stores every decision so that it can be read and replayed. Joins the caller's transaction: whoever
 * answers a refusal with an exception that rolls back also loses the refusal's record, so hand the
 * {@link Permission} up instead.
 */
@Service
public class Deciding {

    private final Judging judging;
    private final LimitsBook limits;
    private final Decisions decisions;
    private final Clock clock;
    /** Of the few rules and limits that are ever in force: to write them down takes longer than to judge. */
    private final Map<Entry<String, Limits>, RulePack> packs = new ConcurrentHashMap<>();

    Deciding(Judging judging, LimitsBook limits, Decisions decisions, Clock clock) {
        this.judging = judging;
        this.limits = limits;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * Decides now, under the profile that the facts tell ({@link WorkFact.PlannedWork}, else
     * {@link PlaceFact.WorkPlace}, else GENERAL).
     *
     * @param subject permit number, or machine code where there is no permit
     * @param facts   all that the asker knows, without {@link Fact.Asked}
     */
    @Transactional
    public Permission decide(Question question, String subject, List<Fact> facts) {
        return decide(question, subject, clock.instant(), facts, regimeOf(facts));
    }

    /** @param at the clock of the answer */
    @Transactional
    public Permission decide(Question question, String subject, Instant at, List<Fact> facts, Regime regime) {
        return decisions.save(made(question, subject, at, facts, regime)).permission();
    }

    private Decision made(Question question, String subject, Instant at, List<Fact> facts, Regime regime) {
        List<Fact> asked = new ArrayList<>(facts);
        asked.add(0, new Fact.Asked(question, at));
        Limits inForce = limits.inForce(regime, at.atZone(limits.zone()).toLocalDate());
        return new Decision("D-" + UUID.randomUUID(), new Case(question, subject, at, regime.profile(), asked,
                inForce), judging.judge(asked, inForce),
                packs.computeIfAbsent(Map.entry(judging.packHash(), inForce),
                        it -> RulePack.of(it.getKey(), it.getValue())));
    }

    /**
     * Decides what is asked over and over, and was already decided once; only a refusal is stored.
     *
     * @return whose decision id can be found again only where it refuses
     */
    @Transactional
    public Permission spotCheck(Question question, String subject, List<Fact> facts) {
        Decision decision = made(question, subject, clock.instant(), facts, regimeOf(facts));
        return (decision.verdict() == Verdict.REFUSED ? decisions.save(decision) : decision).permission();
    }

    /** What would be found now. Nothing is stored, so nothing may rest on it but the choice of what to do next. */
    @Transactional(readOnly = true)
    public List<Finding> foresee(Question question, String subject, List<Fact> facts) {
        return made(question, subject, clock.instant(), facts, regimeOf(facts)).findings();
    }

    @Transactional(readOnly = true)
    public Optional<Decision> find(String decisionId) {
        return decisions.findById(decisionId);
    }

    /** Those that are stored of these, in no order. */
    @Transactional(readOnly = true)
    public List<Decision> find(Collection<String> decisionIds) {
        return decisionIds.isEmpty() ? List.of() : decisions.findByDecisionIdIn(decisionIds);
    }

    /**
     * Judges the stored facts again, with the stored clock and limits, by the rules of today.
     *
     * @throws DecisionUnknown if there is none of this id
     */
    @Transactional(readOnly = true)
    public Replay replay(String decisionId) {
        return find(decisionId).orElseThrow(() -> new DecisionUnknown(decisionId)).onFile().replay(judging);
    }

    /** All that was decided on a permit that is erased. @return how many there were */
    @Transactional(propagation = Propagation.MANDATORY)
    public int forget(String permitNo) {
        return decisions.erase(permitNo);
    }

    /** Whether the rules of today, with the limits of the decision, are those it was taken by. */
    public boolean isOfPack(Decision decision) {
        return decision.onFile().isOfPack(judging);
    }

    /** The profile is that of the planned work, else of the place, else GENERAL. */
    private static Regime regimeOf(List<Fact> facts) {
        Profile profile = told(facts, WorkFact.PlannedWork.class).map(WorkFact.PlannedWork::profile).findFirst()
                .or(() -> told(facts, PlaceFact.WorkPlace.class).map(PlaceFact.WorkPlace::profile).findFirst())
                .orElse(Profile.GENERAL);
        return new Regime(profile,
                told(facts, PlaceFact.Overlay.class).map(PlaceFact.Overlay::profile).collect(Collectors.toSet()),
                told(facts, PlaceFact.InArea.class).map(PlaceFact.InArea::area).findFirst().orElse(""));
    }

    private static <F extends Fact> Stream<F> told(List<Fact> facts, Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
