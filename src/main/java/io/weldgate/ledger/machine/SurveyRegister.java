package io.weldgate.ledger.machine;

import io.weldgate.ledger.Complaints;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Keepers;
import io.weldgate.ledger.Line;
import io.weldgate.ledger.NamedRows;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.Shape.Filter;
import io.weldgate.ledger.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 电焊机调研信息表: the survey of S0 annex 1, whose sheet is taken in as it is. */
@Component
@Order(13)
class SurveyRegister extends Register<SurveyForm, Surveyed> {

    private static final String NUMBER = "surveyNo";
    private static final String AREA = "areaCode";
    private static final String OTHER = "OTHER";
    private static final Shape SHAPE = new Shape("Surveyed e", "e.surveyNo", null, "e.said.areaCode",
            List.of("e.surveyNo"), "unitName", Shape.filters("areaCode", Filter.area("e.said.areaCode"),
                    "machineKind", Filter.of("e.said.machineKind", SurveyedKind.class),
                    "purpose", Filter.of("e.said.purpose", SurveyedUse.class)));

    private final NamedRows named;

    SurveyRegister(NamedRows named) {
        super("survey", new Kind<>(SurveyForm.class, SurveyForm::surveyNo, Surveyed.class, Surveyed::surveyNo), SHAPE,
                Keepers.OF_SURVEYS, NUMBER, "unitName", "headName", "headPhone", "maxAmperes", "machineKind",
                "purpose", AREA);
        this.named = named;
    }

    @Override
    protected Set<String> supplied() {
        return Set.of(AREA);
    }

    /** The sheet numbers its own rows from one, and says in its heading alone who reports. */
    @Override
    public Map<String, String[]> completed(Map<String, String[]> row, Keeper keeper) {
        Map<String, String[]> completed = new HashMap<>(row);
        String area = first(row, AREA).isEmpty() ? keeper.scope().areas() : first(row, AREA);
        String number = first(row, NUMBER);
        if (!area.isEmpty()) {
            completed.put(AREA, new String[] {area});
        }
        if (number.matches("\\d{1,9}")) {
            completed.put(NUMBER, new String[] {area + "-" + number});
        }
        return completed;
    }

    @Override
    public SurveyForm told(Surveyed row) {
        return row.said();
    }

    @Override
    public Surveyed made(SurveyForm form) {
        return new Surveyed(form);
    }

    @Override
    public void change(Surveyed row, SurveyForm form) {
        row.say(form);
    }

    @Override
    public void check(List<Line<SurveyForm, Surveyed>> lines, Keeper keeper, Complaints complaints) {
        named.areas(lines, SurveyForm::areaCode, this::told, keeper, form -> null, complaints);
        for (Line<SurveyForm, Surveyed> line : lines) {
            SurveyForm form = line.form();
            boolean other = Stream.of(form.supply(), form.machineKind(), form.purpose(), form.powerKind())
                    .anyMatch(choice -> choice != null && choice.name().equals(OTHER));
            if (other && (form.remark() == null || form.remark().isBlank())) {
                complaints.about(line, "remark", "REMARK_NEEDED");
            }
        }
    }

    private static String first(Map<String, String[]> row, String field) {
        String[] values = row.getOrDefault(field, new String[0]);
        return values.length == 0 ? "" : values[0];
    }
}
