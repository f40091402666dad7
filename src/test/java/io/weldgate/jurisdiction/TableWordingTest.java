package io.weldgate.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class TableWordingTest {

    private final TableWording wording = new TableWording(messages());

    static Stream<Arguments> tablesAndLanguages() {
        return Stream.of(Table.values()).flatMap(table -> Stream.of(Locale.CHINESE, Locale.ENGLISH)
                .map(language -> Arguments.of(table, language)));
    }

    /** What is handed out can be sent in again, in whichever language it was handed out. */
    @ParameterizedTest
    @MethodSource("tablesAndLanguages")
    void titles_are_read_back_as_the_codes_they_stand_for(Table table, Locale language) {
        List<TableLine> lines = BroughtTables.lines(table);

        List<List<String>> titled = wording.titled(lines, language);
        List<TableLine> coded = wording.coded(table, IntStream.range(0, titled.size())
                .mapToObj(row -> new TableLine(row + 1, titled.get(row))).toList());

        assertThat(coded).extracting(TableLine::cells)
                .containsExactlyElementsOf(lines.stream().map(TableLine::cells).toList());
        assertThat(titled.get(1)).isNotEqualTo(lines.get(1).cells());
    }

    @Test
    void what_is_neither_a_code_nor_a_title_stays_and_missing_cells_are_empty() {
        List<TableLine> coded = wording.coded(Table.ROUTING, List.of(new TableLine(1, Table.ROUTING.columns()),
                new TableLine(2, List.of("", "月球", "*", "消防救援机构；Public security"))));

        assertThat(coded.get(1).cells()).startsWith("", "月球", "*", "FIRE PUBLIC_SECURITY")
                .hasSameSizeAs(Table.ROUTING.columns());
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/jurisdiction");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
