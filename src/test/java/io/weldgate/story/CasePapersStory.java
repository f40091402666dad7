package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.jurisdiction.Violation;
import io.weldgate.report.PrintedPdf;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What is printed of a case, by whom, and what stands on it. */
class CasePapersStory extends CaseLed {

    @Test
    void a_referred_case_has_its_list_its_interview_and_its_letter_with_a_receipt() throws Exception {
        var found = Casework.found(crew, "em1", Map.of("violations", List.of("WORK_DURING_OPENING"), "unitCode",
                "U-0001", "facts", "营业期间在商场焊接"));
        assertThat(codes("em1", found.number())).isEmpty();
        found.secured(Map.of("second", "emh1", "statement", "老板让我焊的", "preserved", "电焊机一台"));
        String referral = found.referral().number();

        assertThat(codes("em1", found.number())).containsExactly("PRESERVATION_LIST", "REFERRAL_LETTER", "INTERVIEW");
        assertThat(printed("em1", found.number(), "PRESERVATION_LIST", "").text()).contains("先行登记保存清单",
                found.number() + "-PRESERVATION_LIST", "电焊机一台", "第五十六条", "7个工作日内");
        assertThat(printed("em1", found.number(), "INTERVIEW", "").text()).contains("询问笔录", "老板让我焊的", "申请回避");
        PrintedPdf letter = printed("em1", found.number(), "REFERRAL_LETTER", "?of=" + referral);
        assertThat(letter.text()).contains("案件移送函", referral + "-REFERRAL_LETTER", "营业期间在商场焊接", "案件移送回执",
                "□受理", "□退回").doesNotContain("null", "paper.", "form.", "✓");
        assertThat(letter.code()).endsWith("/dockets/" + referral);
        assertThat(found.steps("em1")).contains("document.printed");

        found.referral().done("fr1", "answer-referral", Map.of("decision", "ACCEPT", "receipt", ""));
        assertThat(printed("em1", found.number(), "REFERRAL_LETTER", "").text()).contains("✓受理", "□退回");
        for (String stranger : List.of("em2", "welder1", "safety1", "admin")) {
            for (String what : List.of("", "/INTERVIEW", "/REFERRAL_LETTER?of=" + referral)) {
                assertThat(crew.as(stranger).download("/cases/" + found.number() + "/documents" + what).statusCode())
                        .as(stranger + what).isEqualTo(404);
            }
        }
        assertThat(status("em1", found.number(), "PENALTY_DECISION")).as("not yet").isEqualTo(404);
        assertThat(status("em1", found.number(), "NONE")).isEqualTo(404);
        assertThat(status("em1", found.number(), "REFERRAL_LETTER?of=" + found.number())).isEqualTo(404);
    }

    @Test
    void a_decision_has_the_six_items_of_the_law_and_the_party_by_its_number() throws Exception {
        String id = "110101199003072316";
        String no = filed("fr1", "D-FR", Violation.UNCERTIFIED_WORK, "钱决定", id);
        String track = no + "-P";
        done("fr1", track, "investigate-track", Map.of("finding", "PENALTY"));
        done("fr1", track, "propose-penalty", fine());
        assertThat(codes("fr1", no)).isEmpty();
        done("frh1", track, "review-proposal", Map.of("review", "APPROVE"));
        assertThat(codes("fr1", no)).containsExactly("PENALTY_NOTICE", "SERVICE_RECEIPT");
        assertThat(printed("fr1", no, "PENALTY_NOTICE", "").text()).contains("行政处罚告知书", "钱决定", id, "300元",
                "5个工作日", "第四十五条");
        assertThat(printed("fr1", no, "SERVICE_RECEIPT", "").text()).contains(track + "-PENALTY_NOTICE", "钱决定");
        done("fr1", track, "serve-notice", Map.of());
        done("fr1", track, "hear-party", Map.of("answer", "WAIVED", "document",
                crew.as("fr1").upload("DOCUMENT", Api.picture()).body().get("fileId").asText()));
        done("frh1", track, "decide-penalty", Map.of("decision", "DECIDE"));
        done("fr1", track, "serve-decision", Map.of());

        PrintedPdf decision = printed("fr1", no, "PENALTY_DECISION", "?of=" + track);

        assertThat(decision.pages()).isEqualTo(1);
        assertThat(decision.text()).contains("一、当事人", "钱决定", id, "二、违反", "三、行政处罚的种类", "300元", "四、",
                "15日内", "3%加处罚款", "五、", "60日内", "6个月内", "六、").doesNotContain("null", "paper.", "form.", "{0}");
        assertThat(decision.fonts()).allMatch(font -> font.embedded());
        assertThat(printed("fr1", no, "SERVICE_RECEIPT", "").text()).contains(track + "-PENALTY_DECISION");
        assertThat(packed("fr1", no)).contains("documents/" + track + "-PENALTY_DECISION.pdf",
                "documents/evidence-chain.pdf");
    }

    @Test
    void a_case_found_at_an_inspection_prints_its_record_and_a_suspected_crime_its_transfer() throws Exception {
        JsonNode made = crew.as("em1").post("/inspections", Doorway.at(crew, "em1", "SITE")
                .with("machineCode", "M-0001").with("signatories", List.of("emh1")).with("result", "CASE")
                .with("latitude", LATITUDE).with("longitude", LONGITUDE)
                .violated("CERTIFICATE", "UNCERTIFIED_WORK").form()).body();
        String no = made.get("caseNo").asText();
        String inspection = made.get("inspectionNo").asText();
        assertThat(printed("em1", no, "INSPECTION_RECORD", "?of=" + inspection).text()).contains("现场检查记录",
                inspection, "焊工持证上岗", "×违反", "✓符合").doesNotContain("null", "paper.", "form.");

        var crime = Casework.found(crew, "em1", Map.of("violations", List.of("REFUSE_CHIP")));
        crime.secured(Map.of("second", "emh1", "suspicion", "危险作业"));
        assertThat(codes("emh1", crime.number())).doesNotContain("CRIME_TRANSFER");
        crime.done("emh1", "decide-transfer", Map.of("decision", "TRANSFER"));
        assertThat(printed("em1", crime.number(), "CRIME_TRANSFER", "").text()).contains("涉嫌犯罪案件移送书", "第二十七条",
                "第310号", "3日内", "移送回执").doesNotContain("null", "paper.", "form.");
    }

    @Test
    void a_case_whose_tracks_are_over_prints_how_each_ended() throws Exception {
        String no = filed("fr1", "D-FR", Violation.UNCERTIFIED_WORK, "李无人", "110101199003076851");
        for (String track : List.of("-P", "-I", "-U", "-M")) {
            nobody("fr1", "frh1", no + track);
        }

        PrintedPdf closing = printed("frh1", no, "CASE_CLOSING", "");
        assertThat(closing.text()).contains("结案审批表", "不适用", "没有指使人", "李无人")
                .doesNotContain("null", "paper.", "track.");
        assertThat(closing.pages()).isEqualTo(1);
    }

    private List<String> codes(String account, String no) {
        return crew.as(account).get("/cases/" + no + "/documents").body().findValuesAsText("code");
    }

    private int status(String account, String no, String what) {
        return crew.as(account).download("/cases/" + no + "/documents/" + what).statusCode();
    }

    private PrintedPdf printed(String account, String no, String code, String query) throws IOException {
        var answer = crew.as(account).download("/cases/" + no + "/documents/" + code + query);
        assertThat(answer.statusCode()).as(code).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).contains(code + ".pdf");
        Files.write(Files.createDirectories(Path.of("target", "documents")).resolve("story-" + code + ".pdf"),
                answer.body());
        return PrintedPdf.of(answer.body());
    }

    private List<String> packed(String account, String no) throws IOException {
        List<String> names = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(
                crew.as(account).download("/cases/" + no + "/package").body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static Map<String, Object> fine() {
        Map<String, Object> proposal = new HashMap<>(Map.of("kinds", List.of("FINE"), "stage", "FIRST", "otherAct",
                ""));
        proposal.put("fine", BigDecimal.valueOf(300));
        List.of("base", "confiscation", "duration", "unheededUntil").forEach(it -> proposal.put(it, null));
        return proposal;
    }
}
