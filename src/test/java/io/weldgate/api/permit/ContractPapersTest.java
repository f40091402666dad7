package io.weldgate.api.permit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.WeldgateTest;
import io.weldgate.api.Http;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@WeldgateTest
class ContractPapersTest {

    private static final String PAPERS = "/api/v1/contract-papers";
    private static final String MARK = "test-paper";

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcTemplate database;
    private Http http;

    @BeforeEach
    void aClient() {
        http = new Http(port);
    }

    @AfterEach
    void clearUp() {
        database.update("delete from contract_paper where number = ?", MARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreement", "qualification", "secondment"})
    void a_paper_is_filed_from_the_examples_of_its_form_listed_and_ended_once(String kind) {
        var filed = file("safety1", kind, Map.of());

        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        long id = filed.body().get("id").asLong();
        assertThat(listed("safety1")).contains(id);
        assertThat(post(PAPERS + "/" + id + "/end", "safety3").status()).isEqualTo(204);
        assertThat(post(PAPERS + "/" + id + "/end", "safety3").status()).isEqualTo(404);
        assertThat(database.queryForList("select step from audit_entry where subject = ? order by id", String.class,
                "paper:" + id)).containsExactly("paper.filed", "paper.ended");
    }

    @Test
    void only_a_safety_officer_files_and_only_the_clients_own_ends() {
        long id = file("safety1", "agreement", Map.of()).body().get("id").asLong();

        for (String account : List.of("welder1", "head1", "em1", "admin")) {
            assertThat(get(PAPERS + "/agreement/form", account).status()).as(account).isEqualTo(403);
            assertThat(post(PAPERS + "/" + id + "/end", account).status()).as(account).isEqualTo(403);
        }
        assertThat(post(PAPERS + "/" + id + "/end", "safety2").status()).isEqualTo(404);
        assertThat(get(PAPERS + "/letter/form", "safety1").status()).isEqualTo(404);
    }

    @Test
    void client_contractor_and_the_areas_officials_see_an_agreement_and_others_do_not() {
        long id = file("safety1", "agreement", Map.of()).body().get("id").asLong();

        assertThat(listed("safety2")).contains(id);
        assertThat(listed("em1")).contains(id);
        assertThat(listed("em2")).doesNotContain(id);
    }

    @ParameterizedTest
    @CsvSource({"agreement, contractor, U-9999, NO_SUCH_UNIT", "agreement, contractor, U-0001, NO_SUCH_UNIT",
        "agreement, supervisor, welder9, NO_SUCH_PERSON", "agreement, until, 2020-01-01, NOT_AFTER_FROM",
        "agreement, until, 2101-01-01, OUT_OF_RANGE", "agreement, from, yesterday, WRONG_TYPE",
        "secondment, person, welder1, NO_SUCH_STRANGER", "secondment, person, nobody, NO_SUCH_STRANGER"})
    void what_cannot_be_is_refused_by_its_field(String kind, String field, String value, String code) {
        var refused = file("safety1", kind, Map.of(field, value));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(refused.body().at("/errors/0/code").asText()).isEqualTo(code);
    }

    @Test
    void a_paper_without_its_file_or_without_both_signatures_is_none() {
        assertThat(file("safety1", "agreement", Map.of("signedByBoth", false)).status()).isEqualTo(422);
        assertThat(file("safety1", "agreement", Map.of("files", List.of())).status()).isEqualTo(422);
    }

    private Http.Answer file(String account, String kind, Map<String, ?> instead) {
        JsonNode form = get(PAPERS + "/" + kind + "/form", account).body();
        Map<String, Object> body = new HashMap<>();
        form.get("properties").fields().forEachRemaining(it -> body.put(it.getKey(), it.getValue().at("/examples/0")));
        byte[] pdf = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);
        body.put("files", List.of(http.upload(http.token(account), "a.pdf", pdf, Map.of("kind", "DOCUMENT")).body()
                .get("fileId").asText()));
        body.put("number", MARK);
        body.replace("contractor", "U-0002");
        body.putAll(instead);
        return http.json(PAPERS + "/" + kind, body, "Authorization", "Bearer " + http.token(account));
    }

    private List<Long> listed(String account) {
        return StreamSupport.stream(get(PAPERS, account).body().spliterator(), false)
                .map(paper -> paper.get("id").asLong()).toList();
    }

    private Http.Answer get(String path, String account) {
        return http.get(path, "Authorization", "Bearer " + http.token(account));
    }

    private Http.Answer post(String path, String account) {
        return http.post(path, "", "Authorization", "Bearer " + http.token(account));
    }
}
