package io.weldgate.rule;

import io.weldgate.decision.Fact;
import io.weldgate.decision.Fact.Asked;
import io.weldgate.decision.Finding;
import io.weldgate.decision.Judging;
import io.weldgate.decision.Limits;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Judges with Drools. The rules are compiled beside the start of everything else and awaited at its end. */
@Component
class DroolsJudging implements Judging {

    private static final Logger LOG = LoggerFactory.getLogger(DroolsJudging.class);

    private final RuleSettings settings;
    private final String packHash;
    /** On a thread of its own, which sees the application's classes; those of the common pool may not. */
    private final CompletableFuture<Sessions> rules;

    @Autowired
    DroolsJudging(RuleSettings settings) {
        this(settings, RuleFiles.at("classpath:rules/**/*.drl"));
    }

    DroolsJudging(RuleSettings settings, RuleFiles files) {
        this.settings = settings;
        this.packHash = files.hash();
        this.rules = CompletableFuture.supplyAsync(
                () -> new Sessions(RuleBase.compile(files), settings.mostIdle()),
                compiling -> new Thread(compiling, "compile-rules").start());
    }

    /** Rules that do not compile end the start here rather than refuse everybody later. */
    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        rules.join();
    }

    @Override
    public String packHash() {
        return packHash;
    }

    @Override
    public Judgement judge(List<Fact> facts, Limits limits) {
        try {
            Asked asked = facts.stream().filter(Asked.class::isInstance).map(Asked.class::cast)
                    .reduce((one, other) -> {
                        throw new IllegalArgumentException("Two questions at once: " + one + ", " + other);
                    }).orElseThrow(() -> new IllegalArgumentException("Nothing is asked"));
            try (Hearing hearing = new Hearing(rules.join(), asked, limits, settings)) {
                return hearing.judge(facts);
            }
        } catch (RuntimeException e) {
            Throwable cause = e instanceof CompletionException ? e.getCause() : e;
            LOG.error("A judgement failed and is answered with a refusal", cause);
            return new Judgement(List.of(failed(cause)), List.of());
        }
    }

    private static Finding failed(Throwable cause) {
        return new Finding("RULES_FAILED", Finding.Severity.BLOCK, "平台安全默认", List.of(cause.getClass().getSimpleName()));
    }
}
