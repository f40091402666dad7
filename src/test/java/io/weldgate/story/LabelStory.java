package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.report.PrintedPdf;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** The labels that are stuck to machines. */
class LabelStory extends Story {

    @Value("${weldgate.public-url}")
    private String publicUrl;

    @Test
    void one_label_opens_the_page_of_its_machine_and_says_who_the_machine_is() throws Exception {
        PrintedPdf label = printed("installer1", List.of("M-0100"));

        assertThat(label.code()).isEqualTo(publicUrl + "/m/M-0100");
        assertThat(label.text()).contains("M-0100", "演示焊机甲", "达拉特旗示范装备制造有限公司", "赋码监管焊机");
        assertThat(label.fonts()).allMatch(font -> font.embedded());
        assertThat(label.pages()).isEqualTo(1);
    }

    @Test
    void ten_are_on_a_sheet_each_with_its_own_code() throws Exception {
        List<String> machines = IntStream.rangeClosed(1, 11).mapToObj("M-%04d"::formatted).toList();

        PrintedPdf sheets = printed("safety1", machines);

        assertThat(sheets.pages()).isEqualTo(2);
        assertThat(sheets.codes()).containsExactlyInAnyOrderElementsOf(machines.stream().limit(10)
                .map(code -> publicUrl + "/m/" + code).toList());
        assertThat(sheets.textOf(2)).contains("M-0011").doesNotContain("M-0010");
    }

    @Test
    void nobody_prints_labels_of_machines_that_are_not_his_to_look_after() {
        assertThat(asked("welder1", "M-0100").statusCode()).isEqualTo(403);
        assertThat(asked("safety2", "M-0100").statusCode()).isEqualTo(404);
        assertThat(asked("em2", "M-0100").statusCode()).isEqualTo(404);
        assertThat(asked("safety1", "M-0100&machineCode=M-NONE").statusCode()).isEqualTo(404);
        assertThat(asked("safety1", IntStream.range(0, 201).mapToObj(it -> "M-" + it)
                .collect(Collectors.joining("&machineCode="))).statusCode()).isEqualTo(422);
    }

    private PrintedPdf printed(String account, List<String> machines) throws Exception {
        HttpResponse<byte[]> answer = asked(account, String.join("&machineCode=", machines));
        assertThat(answer.statusCode()).isEqualTo(200);
        return PrintedPdf.of(answer.body());
    }

    private HttpResponse<byte[]> asked(String account, String machines) {
        return crew.as(account).download("/machines/labels?machineCode=" + machines);
    }
}
