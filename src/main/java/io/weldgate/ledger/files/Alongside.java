package io.weldgate.ledger.files;

import io.weldgate.form.FormText;
import io.weldgate.ledger.Complaints;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Line;
import io.weldgate.ledger.Register;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Looks into what else is wrong with rows that are wrong already. Their wrong cells have been given their examples, so
 * a fault is only told where none of the cells was wrong by which it is judged.
 */
final class Alongside<F extends Record, E> {

    /** That the row's own key is wrong, and with it whatever is stored under it. */
    private static final String KEY = "";

    /** By which fields a fault is judged, beside its own. One that is not named here is judged by other rows too. */
    private static final Map<String, Set<String>> JUDGED_BY = Map.ofEntries(
            alone("NOT_WITHIN_REACH"), alone("NO_SUCH_CONSTRUCTION"), alone("NO_SUCH_MACHINE"), alone("NO_SUCH_HOLDER"),
            alone("ID_NUMBER"), alone("CREDIT_CODE_SHAPE"), alone("REMARK_NEEDED"), alone("AFTER_TODAY"),
            alone("NOT_YET"), alone("PROJECTS_UNREADABLE"),
            by("NO_SUCH_AREA", KEY), by("NO_SUCH_SITE", "unitCode"), by("NO_SUCH_PERSON", "unitCode"),
            by("OVER", KEY, "unitCode"), by("AUTHORITY_ONLY", KEY, "unitCode", "overlays"), by("OWNER_STAYS", KEY),
            by("WORK_UNDER_WAY", KEY), by("WORK_BEYOND", KEY), by("NOT_AFTER_FROM", "startsOn", "validFrom"),
            by("CREDIT_CODE_NEEDED", "kind"), by("CREDIT_CODE_DOUBTFUL", "creditChecked"),
            by("CREDIT_CODE_SHARED", KEY, "creditChecked"), by("CREDIT_CODE_ELSEWHERE", KEY, "creditChecked"),
            by("ID_IN_PLACE_OF_CODE", "kind", "creditCode"), by("CROWDED_KIND_NEEDED", "placeKind"),
            by("BOTH_HOURS", "opensAt", "closesAt"), by("CONSTRUCTION_DEMANDS", "constructionCode", "profile"),
            by("TERMINAL_TAKEN", KEY), by("TERMINAL_MISSING", "terminalSecret"), by("SECRET_NEEDED", "terminal"),
            by("TERMINAL_NOT_OF_CLASS", KEY, "controlClass"), by("CLASS_BY_ITS_OWN_WAY", KEY), by("CLOCK_RUNS", KEY),
            by("NOT_OF_THE_UNIT", KEY), by("PERMIT_OF_OTHERS", KEY), by("CERTIFICATE_NUMBER", "family"),
            by("NUMBER_OF_ANOTHER_HOLDER", "family", "holder"), by("ITEM_OF_SPECIAL_OP", "family"),
            by("CODE_OF_SPECIAL_EQUIPMENT", "family"), by("REVIEW_OUTSIDE_TERM", "validFrom", "validTo"),
            by("STATE_REASON_MISSING", "state"), by("ANSWER_OF_VERIFICATION", "verification"),
            by("SCREENSHOT_MISSING", KEY, "verification", "official", "verificationNote"));

    private final Register<F, E> register;
    private final Keeper keeper;
    private final FormText text;
    private final Locale locale;
    private List<Line<F, E>> lines = new ArrayList<>();
    private Map<Integer, Set<String>> wrong = new HashMap<>();

    Alongside(Register<F, E> register, Keeper keeper, FormText text, Locale locale) {
        this.register = register;
        this.keeper = keeper;
        this.text = text;
        this.locale = locale;
    }

    /** @param fields that are wrong, of which examples stand in the line */
    void add(Line<F, E> line, Set<String> fields) {
        lines.add(line);
        wrong.put(line.number(), fields);
    }

    /** Of all rows since the last time. */
    void check(Complaints complaints) {
        if (lines.isEmpty()) {
            return;
        }
        Complaints further = new Complaints(register.form(), text, locale);
        register.check(lines, keeper, further);
        further.all().stream().filter(it -> isTrueOf(wrong.get(it.line()), it.error().field(), it.error().code()))
                .forEach(it -> complaints.about(it.line(), it.error()));
        lines = new ArrayList<>();
        wrong = new HashMap<>();
    }

    private boolean isTrueOf(Set<String> fields, String field, String code) {
        Set<String> judgedBy = JUDGED_BY.get(code);
        return judgedBy != null && !fields.contains(field) && Collections.disjoint(fields, judgedBy)
                && !(judgedBy.contains(KEY) && fields.contains(register.keyField()));
    }

    private static Map.Entry<String, Set<String>> alone(String code) {
        return Map.entry(code, Set.of());
    }

    private static Map.Entry<String, Set<String>> by(String code, String... fields) {
        return Map.entry(code, Set.of(fields));
    }
}
