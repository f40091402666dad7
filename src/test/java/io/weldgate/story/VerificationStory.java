package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** What who finds the paper learns from its code. */
class VerificationStory extends Story {

    private static final String MACHINE = "M-0002";

    @Value("${weldgate.public-url}")
    private String publicUrl;

    @AfterEach
    void clearUp() {
        closeEveryPermit();
    }

    @Test
    void who_scans_the_paper_learns_whether_there_may_be_fire_now_and_no_names() throws Exception {
        var job = Job.appliedFor(crew, MACHINE);
        String code = crew.as("safety1").prints("hot-work-permit", job.permitNo()).code();
        assertThat(code).isEqualTo(publicUrl + "/v/" + job.permitNo());

        var before = open(code);
        job.approved();
        job.becomes("ISSUED");
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
        job.becomes("ISSUED");

        assertThat(open(publicUrl + "/v/" + job.permitNo())).contains("已签发", "现在不准动火");
    }

    @Test
    void the_forms_own_xml_does_not_make_the_api_speak_xml() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/reports"))
                .header("Accept", "text/html,application/xml;q=0.9,*/*;q=0.8").build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("json");
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
