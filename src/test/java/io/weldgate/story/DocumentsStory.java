package io.weldgate.story;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.WeldgateTest;
import io.weldgate.report.PrintedPdf;
import io.weldgate.terminal.BrokerAccess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is printed of a permit, and what who finds the paper learns from it. */
@WeldgateTest
class DocumentsStory {

    private static final String MACHINE = "M-0100";

    @LocalServerPort
    private int port;
    @Autowired
    private BrokerAccess broker;
    @Value("${weldgate.public-url}")
    private String publicUrl;
    private Crew crew;
    private Chip chip;

    @BeforeEach
    void aCrewAndATerminal() {
        crew = new Crew(port);
        chip = new Chip(broker, "T-0100");
        await().atMost(ofSeconds(20)).until(() -> crew.as("safety1").get("/machines/" + MACHINE).body().get("online")
                .asBoolean());
    }

    @AfterEach
    void clearUp() {
        Job.allOver(crew, MACHINE);
        chip.close();
    }

    @Test
    void the_record_of_a_closed_permit_shows_every_step_its_photos_and_who_signed() throws Exception {
        var job = Job.appliedFor(crew, MACHINE).working().closed();

        var permit = pdf("safety1", "hot-work-permit", job.permitNo());
        var record = pdf("safety1", "five-step-record", job.permitNo());

        String approver = "safety1".equals(approver(job)) ? "冯安全" : "褚总";
        assertThat(permit.text()).contains(job.permitNo(), "王焊", "吴看", "焊接二层平台护栏", "一号车间", "签字：" + approver,
                "动火设备内部构件清洗干净", "其他安全措施");
        assertThat(record.text()).contains("✓焊机已断电", "✓动火人与作业票一致", "✓确认无残留火种", "清理半径（米）：10", "签字：冯安全",
                "SHA-256");
        assertThat(record.text()).contains("穿戴的防护用品：焊接面罩、焊工手套", "：当面查验证件", "□已泄压").doesNotContain("×", "DOCUMENT");
        assertThat(permit.text()).contains("接受交底");
        assertThat(record.text()).doesNotContain("没有照片");
        assertThat(record.pictures()).as("one photo of the clearing, one of the disposal, two of the end").isEqualTo(4);
        assertThat(crew.as("safety1").get("/permits/" + job.permitNo() + "/timeline").body().findValuesAsText("step"))
                .contains("document.printed");
    }

    @Test
    void who_scans_the_paper_learns_whether_there_may_be_fire_now_and_no_names() throws Exception {
        var job = Job.appliedFor(crew, MACHINE);
        String code = pdf("safety1", "hot-work-permit", job.permitNo()).code();
        assertThat(code).isEqualTo(publicUrl + "/v/" + job.permitNo());

        var before = open(code);
        job.approved();
        await().atMost(ofSeconds(15)).until(() -> job.status().equals("ISSUED"));
        var issued = open(code);
        job.act("safety1", "revocation", Map.of("reason", "大风"));
        var revoked = open(code);

        assertThat(before).contains(job.permitNo(), "审批中", "现在不准动火", "一号车间", MACHINE, "王*", "吴*")
                .doesNotContain("王焊", "吴看", "T150621", "大风");
        assertThat(issued).contains("已签发", "现在准许动火");
        assertThat(revoked).contains("已撤销", "现在不准动火").doesNotContain("大风");
        assertThat(answer(publicUrl + "/v/HW-20260101-AAAAAAAA").statusCode()).isEqualTo(404);
    }

    @Test
    void a_permit_whose_window_has_not_begun_permits_no_fire_yet() throws Exception {
        var from = OffsetDateTime.now().plusDays(2).withHour(10).withMinute(0).withSecond(0).withNano(0);
        var job = Job.appliedFor(crew, MACHINE, Map.of("from", from.toString(), "until", from.plusHours(2).toString()))
                .approved();
        await().atMost(ofSeconds(15)).until(() -> job.status().equals("ISSUED"));

        assertThat(open(publicUrl + "/v/" + job.permitNo())).contains("已签发", "现在不准动火");
    }

    @Test
    void colleagues_read_the_end_of_a_certificate_number_and_those_who_sign_the_whole() throws Exception {
        String permitNo = Job.appliedFor(crew, MACHINE).permitNo();

        assertThat(pdf("safety1", "hot-work-permit", permitNo).text()).contains("T150621198001101019");
        assertThat(pdf("em1", "hot-work-permit", permitNo).text()).contains("T150621198001101019");
        assertThat(pdf("watch1", "hot-work-permit", permitNo).text()).contains("1019").doesNotContain("19800110");
    }

    @Test
    void a_chemical_plants_permit_names_each_signer_of_its_grade_and_the_measures_involved() throws Exception {
        var job = Job.appliedFor(crew, "M-0012", Map.of("involvedMeasures", List.of("PIPES_ISOLATED", "SPARKS_CAUGHT"),
                "linkedPermits", List.of("GC-20261121-03"), "latitude", 40.45, "longitude", 110.09));
        assertThat(job.status()).as("%s", crew.as("safety1").get("/permits/" + job.permitNo()).body()).isEqualTo("IN_APPROVAL");
        var unsigned = pdf("safety1", "hot-work-permit", job.permitNo());
        gasTested(job);
        for (String signer : List.of("base1", "safety1", "head1")) {
            if (job.task(signer, "approve-permit").isPresent()) {
                job.done(signer, "approve-permit");
            }
        }
        await().atMost(ofSeconds(15)).until(() -> job.status().equals("ISSUED"));

        var signed = pdf("safety1", "hot-work-permit", job.permitNo());

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

    @Test
    void others_do_not_learn_that_the_permit_exists() {
        String permitNo = Job.appliedFor(crew, MACHINE).permitNo();

        for (String account : List.of("safety2", "welder9", "em2")) {
            for (String code : List.of("hot-work-permit", "five-step-record", "public-notice")) {
                var refused = crew.as(account).get("/reports/" + code + "?format=pdf&permitNo=" + permitNo);
                assertThat(refused.status()).isEqualTo(404);
                assertThat(refused.body().get("code").asText()).isEqualTo("NOT_FOUND");
            }
        }
    }

    @Test
    void a_client_that_knows_nothing_prints_what_is_offered_by_the_examples() throws Exception {
        Job.appliedFor(crew, MACHINE);
        Api officer = crew.as("safety1");

        for (JsonNode offered : officer.get("/reports").body()) {
            assertThat(offered.get("title").asText()).isNotBlank().doesNotContain("document.");
            assertThat(offered.get("formats")).extracting(JsonNode::asText).containsExactly("pdf");
            String permitNo = offered.at("/parameters/properties/permitNo/examples/0").asText();
            int status = officer.download("/reports/" + offered.get("code").asText() + "?format=pdf&permitNo=" + permitNo)
                    .statusCode();
            assertThat(status).isIn(code(offered).contains("permit") && !code(offered).contains("construction")
                    || code(offered).contains("record") ? List.of(200) : List.of(200, 404));
        }
    }

    @ParameterizedTest
    @CsvSource({"no-such-thing?permitNo={no}, 404, REPORT_UNKNOWN", "hot-work-permit?format=docx&permitNo={no}, 422, INVALID_INPUT",
        "hot-work-permit, 422, INVALID_INPUT", "hot-work-permit?permitNo=, 422, INVALID_INPUT",
        "public-notice?permitNo={no}, 409, DOCUMENT_NOT_FOR_PERMIT",
        "construction-permit?permitNo={no}, 409, DOCUMENT_NOT_FOR_PERMIT"})
    void a_wrong_order_is_told_what_is_wrong(String order, int status, String code) {
        String permitNo = Job.appliedFor(crew, MACHINE).permitNo();

        var refused = crew.as("safety1").get("/reports/" + order.replace("{no}", permitNo));

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.body().get("code").asText()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"M-0012, hot-work-permit, □特级", "M-0030, construction-permit, 二期工地", "M-0040, public-notice, 展销中心",
        "M-0040, hot-work-permit, 人员密集场所", "M-0030, five-step-record, 二期工地"})
    void each_profile_has_its_forms(String machine, String document, String said) throws Exception {
        var job = Job.appliedFor(crew, machine);

        assertThat(pdf("safety1", document, job.permitNo()).text()).contains(said);

        job.act("welder1", "withdrawal", Map.of("reason", "story over"));
    }

    @Test
    void the_forms_own_xml_does_not_make_the_api_speak_xml() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/reports"))
                .header("Accept", "text/html,application/xml;q=0.9,*/*;q=0.8").build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("json");
    }

    private static String code(JsonNode offered) {
        return offered.get("code").asText();
    }

    private String approver(Job job) {
        return StreamSupport.stream(crew.as("safety1").get("/permits/" + job.permitNo() + "/timeline").body()
                .spliterator(), false).filter(it -> it.get("step").asText().equals("approval.approve"))
                .map(it -> it.get("actor").asText()).findFirst().orElseThrow();
    }

    private PrintedPdf pdf(String account, String document, String permitNo) throws IOException {
        HttpResponse<byte[]> answer = crew.as(account)
                .download("/reports/" + document + "?format=pdf&permitNo=" + permitNo);
        assertThat(answer.statusCode()).as(document).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).contains(permitNo, ".pdf");
        Files.write(Files.createDirectories(Path.of("target", "documents")).resolve("story-" + document + ".pdf"),
                answer.body());
        return PrintedPdf.of(answer.body());
    }

    private String open(String address) throws Exception {
        HttpResponse<String> answer = answer(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** The address names the port of the default run; the test's is another. */
    private HttpResponse<String> answer(String address) throws Exception {
        var here = URI.create(address.replace(publicUrl, "http://localhost:" + port));
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(here).header("Accept-Language", "zh-CN").build(),
                BodyHandlers.ofString());
    }
}
