package io.weldgate.report;

import io.weldgate.decision.Measure;
import io.weldgate.permit.Permit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/**
 * The measures that a form asks for one by one, from {@code reports/<code>.measures}: one a line, for table A.1 in the
 * order of {@link Measure}. What the form asks and nobody recorded is written by hand.
 */
final class Checklist {

    private static final String EXTINGUISHERS = "{extinguishers}";

    private Checklist() {}

    /** @param confirmedBy who found each measure of table A.1 taken */
    static List<PermitSheet.Measure> of(Document document, Permit permit, Map<Measure, String> confirmedBy) {
        if (document != Document.HOT_WORK_PERMIT && document != Document.CONSTRUCTION_PERMIT) {
            return List.of();
        }
        List<PermitSheet.Measure> lines = new ArrayList<>();
        for (String text : texts(document)) {
            Optional<Measure> measure = document == Document.HOT_WORK_PERMIT
                    ? Optional.of(Measure.values()[lines.size()]) : Optional.empty();
            lines.add(new PermitSheet.Measure(String.valueOf(lines.size() + 1),
                    text.replace(EXTINGUISHERS, String.valueOf(permit.work().extinguishers())),
                    measure.map(it -> involved(permit, it)).orElse(""), measure.map(confirmedBy::get).orElse("")));
        }
        return lines;
    }

    /** Where nobody said which measures are involved, it is written by hand. */
    private static String involved(Permit permit, Measure measure) {
        var told = permit.work().involvedMeasures();
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
