package io.weldgate.report;

import io.weldgate.permit.Permit;
import io.weldgate.report.PermitSheet.Measure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * The measures that a form asks for one by one, from {@code reports/<code>.measures}: one a line, for table A.1 in the
 * order of {@link io.weldgate.decision.Measure}. Who confirmed them is written by hand.
 */
final class Checklist {

    private static final String EXTINGUISHERS = "{extinguishers}";

    private Checklist() {}

    static List<Measure> of(Document document, Permit permit) {
        if (document != Document.HOT_WORK_PERMIT && document != Document.CONSTRUCTION_PERMIT) {
            return List.of();
        }
        List<Measure> measures = new ArrayList<>();
        for (String text : texts(document)) {
            measures.add(new Measure(String.valueOf(measures.size() + 1),
                    text.replace(EXTINGUISHERS, String.valueOf(permit.work().extinguishers())),
                    document == Document.HOT_WORK_PERMIT ? involved(permit, measures.size()) : "", ""));
        }
        return measures;
    }

    /** Where nobody said which measures are involved, it is written by hand. */
    private static String involved(Permit permit, int index) {
        var told = permit.work().involvedMeasures();
        var measure = io.weldgate.decision.Measure.values()[index];
        return told.isEmpty() ? "" : told.contains(measure) ? "是" : "否";
    }

    private static List<String> texts(Document document) {
        try {
            return new ClassPathResource(document.code() + ".measures", Checklist.class)
                    .getContentAsString(StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("a form of ours is always readable: " + document.code(), e);
        }
    }
}
