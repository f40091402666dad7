package io.weldgate.ledger.person;

import io.weldgate.decision.Project;
import io.weldgate.decision.ProjectCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The projects of a special-equipment certificate in one cell: code, first day, last day; semicolons between them. */
final class ProjectLines {

    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(\\d{4}-\\d{2}-\\d{2})\\s+(\\d{4}-\\d{2}-\\d{2})");

    private ProjectLines() {}

    static String told(Collection<Project> projects) {
        return projects.isEmpty() ? null : projects.stream().sorted(Comparator.comparing(Project::code))
                .map(it -> it.code() + " " + it.approvedOn() + " " + it.validTo()).collect(Collectors.joining("; "));
    }

    /** Empty where it cannot be understood. */
    static Optional<List<Project>> read(String text) {
        List<Project> projects = new ArrayList<>();
        for (String line : text == null || text.isBlank() ? new String[0] : text.split("[;；\\n]")) {
            Matcher parts = LINE.matcher(line.strip());
            if (!parts.matches() || ProjectCode.parse(parts.group(1)).isEmpty()) {
                return Optional.empty();
            }
            try {
                var project = new Project(parts.group(1), LocalDate.parse(parts.group(2)),
                        LocalDate.parse(parts.group(3)), null);
                if (!project.validTo().isAfter(project.approvedOn())) {
                    return Optional.empty();
                }
                projects.add(project);
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
        return Optional.of(projects);
    }
}
