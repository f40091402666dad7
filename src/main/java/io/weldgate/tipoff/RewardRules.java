package io.weldgate.tipoff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** {@code rules/rewards.csv}; a file that cannot be read fails the start. */
@Component
class RewardRules {

    private static final int COLUMNS = 12;

    private final List<RewardRule> rows;

    RewardRules() {
        this(lines());
    }

    /** @param lines the heading, then the rows */
    RewardRules(List<String> lines) {
        this.rows = lines.stream().skip(1).map(line -> row(line.split(",", -1))).toList();
    }

    /** What holds in the area on the day: of the smallest area that says something, filled up by the larger ones. */
    RewardRule of(String areaCode, Matter matter, LocalDate day) {
        return rows.stream().filter(row -> row.isInForce(areaCode, matter, day))
                .sorted(Comparator.comparing((RewardRule row) -> row.area().length()).thenComparing(RewardRule::from))
                .reduce((larger, smaller) -> smaller.over(larger))
                .orElseThrow(() -> new IllegalStateException("no reward for " + matter + " on " + day));
    }

    private static RewardRule row(String[] cells) {
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("rules/rewards.csv: a row of " + cells.length + " cells: "
                    + String.join(",", cells));
        }
        return new RewardRule(cells[0], Matter.valueOf(cells[1]), amount(cells[2]), amount(cells[3]), amount(cells[4]),
                amount(cells[5]), amount(cells[6]), cells[7].isEmpty() ? null : cells[7].equals("yes"), cells[8],
                LocalDate.parse(cells[9]), cells[10].isEmpty() ? null : LocalDate.parse(cells[10]));
    }

    private static BigDecimal amount(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    private static List<String> lines() {
        try (Stream<String> lines = new ClassPathResource("rules/rewards.csv")
                .getContentAsString(StandardCharsets.UTF_8).lines()) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("rules/rewards.csv cannot be read", e);
        }
    }
}
