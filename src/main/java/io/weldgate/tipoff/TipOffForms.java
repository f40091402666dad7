package io.weldgate.tipoff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.form.FormSchemas;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The forms of reports, for pages and programs alike. */
@Component
public class TipOffForms {

    private static final String EFFORT = "effort";

    private final FormSchemas schemas;
    private final Effort effort;
    private final Clock clock;

    TipOffForms(FormSchemas schemas, Effort effort, Clock clock) {
        this.schemas = schemas;
        this.effort = effort;
        this.clock = clock;
    }

    /**
     * What is reported without a login. The puzzle comes along as {@code x-effort} of the field that takes its answer.
     *
     * @param spared whether the example is the answer; else the sender has to find it
     */
    public ObjectNode report(boolean spared, Locale locale) {
        Effort.Solved solved = effort.solved();
        Effort.Puzzle puzzle = solved.puzzle();
        ObjectNode schema = schemas.schema(TipOffForm.class, locale, Map.of("seenAt", justNow(), EFFORT,
                spared ? solved.answer() : puzzle.answer(0)));
        ObjectNode field = (ObjectNode) schema.get("properties").get(EFFORT);
        field.put("description", "Find the number n from 0 to most for which the SHA-256 of the text salt followed by "
                + "n in decimals is target, in hexadecimals; write salt:n:seal.");
        field.putObject("x-effort").put("algorithm", "SHA-256").put("salt", puzzle.salt())
                .put("target", puzzle.target()).put("most", puzzle.most()).put("seal", puzzle.seal());
        return schema;
    }

    public ObjectNode hotline(Locale locale) {
        return schemas.schema(HotlineForm.class, locale, Map.of("seenAt", justNow()));
    }

    public ObjectNode claim(Locale locale) {
        return schemas.schema(RewardClaimForm.class, locale, Map.of());
    }

    public ObjectNode handler(Locale locale) {
        return schemas.schema(HandlerForm.class, locale, Map.of());
    }

    public ObjectNode look(Locale locale) {
        return schemas.schema(ReporterLookForm.class, locale, Map.of());
    }

    /** Examples of what the forms of tasks ask of the moment. */
    public Map<String, Object> moment() {
        return Map.of("decidedOn", LocalDate.now(clock), "paidOn", LocalDate.now(clock));
    }

    private OffsetDateTime justNow() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }
}
