package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed of a permit. */
class DocumentsStory extends MachineStory {

    @Test
    void the_record_of_a_closed_permit_shows_every_step_its_photos_and_who_signed() throws Exception {
        var job = Job.appliedFor(crew, machineCode).working().closed();

        var permit = crew.as("safety1").prints("hot-work-permit", job.permitNo());
        var record = crew.as("safety1").prints("five-step-record", job.permitNo());

        String approver = "safety1".equals(job.moment("approval.approve").get("actor").asText()) ? "冯安全" : "褚总";
        assertThat(permit.text()).contains(job.permitNo(), "王焊", "吴看", "焊接二层平台护栏", "一号车间", "签字：" + approver,
                "动火设备内部构件清洗干净", "其他安全措施");
        assertThat(record.text()).contains("✓焊机已断电", "✓动火人与作业票一致", "✓确认无残留火种", "清理半径（米）：10", "签字：冯安全",
                "SHA-256");
        assertThat(record.text()).contains("穿戴的防护用品：焊接面罩、焊工手套", "：当面查验证件").doesNotContain("×", "DOCUMENT");
        assertThat(record.text()).as("what nobody was asked").doesNotContain("□", "已泄压", "已停业清场", "气瓶直立", "人像");
        assertThat(permit.text()).contains("接受交底");
        assertThat(record.text()).doesNotContain("没有照片");
        assertThat(record.pictures()).as("one photo of the clearing, one of the disposal, two of the end").isEqualTo(4);
        assertThat(job.steps()).contains("document.printed");
    }

    @Test
    void colleagues_read_the_end_of_a_certificate_number_and_those_who_sign_the_whole() throws Exception {
        String permitNo = Job.appliedFor(crew, machineCode).permitNo();

        assertThat(crew.as("safety1").prints("hot-work-permit", permitNo).text()).contains("T150621198001101019");
        assertThat(crew.as("em1").prints("hot-work-permit", permitNo).text()).contains("T150621198001101019");
        assertThat(crew.as("watch1").prints("hot-work-permit", permitNo).text()).contains("1019")
                .doesNotContain("19800110");
        assertThat(seenBy("em1", permitNo)).as("each look at a whole number is on the trail").isEqualTo(1);
        assertThat(seenBy("watch1", permitNo)).isZero();
    }

    private long seenBy(String account, String permitNo) {
        return crew.as("audit1").get("/trail?subject=welder1&step=number.seen&actor=" + account).body().get("items")
                .findValuesAsText("text").stream().filter(text -> text.startsWith(permitNo)).count();
    }

    @Test
    void a_chemical_plants_permit_names_each_signer_of_its_grade_and_the_measures_involved() throws Exception {
        var job = Job.appliedFor(crew, "M-0012", Map.of("involvedMeasures", List.of("PIPES_ISOLATED", "SPARKS_CAUGHT"),
                "linkedPermits", List.of("GC-20261121-03"), "latitude", 40.45, "longitude", 110.09));
        assertThat(job.status()).as("%s", crew.as("safety1").get("/permits/" + job.permitNo()).body())
                .isEqualTo("IN_APPROVAL");
        var unsigned = crew.as("safety1").prints("hot-work-permit", job.permitNo());
        gasTested(job);
        for (String signer : List.of("base1", "safety1", "head1")) {
            if (job.task(signer, "approve-permit").isPresent()) {
                job.done(signer, "approve-permit");
            }
        }
        job.becomes("ISSUED");

        var signed = crew.as("safety1").prints("hot-work-permit", job.permitNo());

        assertThat(unsigned.text()).contains("不得凭此动火").doesNotContain("签字：蒋主任");
        assertThat(signed.text()).contains("签字：蒋主任", "GC-20261121-03", "甲烷", "卫测").doesNotContain("不得凭此动火");
        assertThat(signed.text()).containsPattern("代替盲板是3").containsPattern("防护装备是6").containsPattern("达到动火条件否2");
        job.act("safety1", "revocation", Map.of("reason", "story over"));
    }

    private void gasTested(Job job) {
        Api tester = crew.as("gas1");
        if (job.task("gas1", "test-gas").isPresent()) {
            job.done("gas1", "test-gas");
            return;
        }
        JsonNode form = tester.get("/permits/" + job.permitNo() + "/gas-test").body();
        assertThat(tester.post("/permits/" + job.permitNo() + "/gas-test", tester.fill(form, Map.of())).status())
                .isLessThan(300);
    }

    @ParameterizedTest
    @CsvSource({"M-0012, hot-work-permit, □特级", "M-0030, construction-permit, 二期工地", "M-0040, public-notice, 展销中心",
        "M-0040, hot-work-permit, 人员密集场所", "M-0030, five-step-record, 二期工地"})
    void each_profile_has_its_forms(String machine, String document, String said) throws Exception {
        var job = Job.appliedFor(crew, machine);

        assertThat(crew.as("safety1").prints(document, job.permitNo()).text()).contains(said);

        job.act("welder1", "withdrawal", Map.of("reason", "story over"));
    }

    @Test
    void a_client_that_knows_nothing_prints_what_is_offered_by_the_examples() throws Exception {
        Job.appliedFor(crew, machineCode);
        Api officer = crew.as("safety1");

        for (JsonNode offered : officer.get("/reports").body()) {
            assertThat(offered.get("title").asText()).isNotBlank().doesNotContain("document.");
            assertThat(offered.get("formats")).extracting(JsonNode::asText).containsExactly("pdf");
            String permitNo = offered.at("/parameters/properties/permitNo/examples/0").asText();
            int status = officer.download("/reports/" + offered.get("code").asText() + "?format=pdf&permitNo="
                    + permitNo).statusCode();
            assertThat(status).isIn(code(offered).contains("permit") && !code(offered).contains("construction")
                    || code(offered).contains("record") ? List.of(200) : List.of(200, 404));
        }
    }

    @ParameterizedTest
    @CsvSource({"no-such-thing?permitNo={no}, 404, REPORT_UNKNOWN",
            "hot-work-permit?format=docx&permitNo={no}, 422, INVALID_INPUT",
        "hot-work-permit, 422, INVALID_INPUT", "hot-work-permit?permitNo=, 422, INVALID_INPUT",
        "public-notice?permitNo={no}, 409, DOCUMENT_NOT_FOR_PERMIT",
        "construction-permit?permitNo={no}, 409, DOCUMENT_NOT_FOR_PERMIT"})
    void a_wrong_order_is_told_what_is_wrong(String order, int status, String code) {
        String permitNo = Job.appliedFor(crew, machineCode).permitNo();

        var refused = crew.as("safety1").get("/reports/" + order.replace("{no}", permitNo));

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.body().get("code").asText()).isEqualTo(code);
    }

    @Test
    void others_do_not_learn_that_the_permit_exists() {
        String permitNo = Job.appliedFor(crew, machineCode).permitNo();

        for (String account : List.of("safety2", "welder9", "em2")) {
            for (String code : List.of("hot-work-permit", "five-step-record", "public-notice")) {
                var refused = crew.as(account).get("/reports/" + code + "?format=pdf&permitNo=" + permitNo);
                assertThat(refused.status()).isEqualTo(404);
                assertThat(refused.body().get("code").asText()).isEqualTo("NOT_FOUND");
            }
        }
    }

    private static String code(JsonNode offered) {
        return offered.get("code").asText();
    }
}
