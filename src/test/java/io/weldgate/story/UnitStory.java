package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A unit at a glance, for its office and for the officials of its area. */
class UnitStory extends Story {

    private static final String MACHINE = "M-0008";
    private Job job;

    @BeforeEach
    void anApplication() {
        job = Job.appliedFor(crew, MACHINE);
    }

    @AfterEach
    void clearUp() {
        database.update("delete from warning where code = 'W99'");
        job.act("welder1", "withdrawal", Map.of("reason", "story over"));
    }

    @Test
    void the_office_and_the_areas_officials_see_permits_machines_certificates_warnings_and_gaps() {
        database.update("insert into warning (code, subject, text, raised_at) values ('W99', ?, '柜门打开', "
                + "utc_timestamp())", MACHINE);

        for (String account : List.of("safety1", "head1", "em1", "grid1", "admin")) {
            JsonNode unit = crew.as(account).get("/units/U-0001").body();

            assertThat(unit.get("permits").findValuesAsText("permitNo")).as(account).contains(job.permitNo());
            assertThat(unit.get("machines").findValuesAsText("machineCode")).contains(MACHINE, "M-0200");
            assertThat(unit.get("machines").findValuesAsText("lock")).contains("UNKNOWN");
            assertThat(unit.get("ending").findValuesAsText("holder")).contains("welder2").doesNotContain("welder1");
            assertThat(unit.get("warnings").findValuesAsText("text")).contains("柜门打开");
            assertThat(unit.at("/gaps/silent").asInt()).isPositive();
        }
    }

    @Test
    void others_do_not_see_it() {
        for (String account : List.of("safety2", "em2")) {
            assertThat(crew.as(account).get("/units/U-0001").status()).as(account).isEqualTo(404);
        }
        assertThat(crew.as("em1").get("/units/U-9999").status()).isEqualTo(404);
        for (String account : List.of("welder1", "watch1", "gas1")) {
            assertThat(crew.as(account).get("/units/U-0001").status()).as(account).isEqualTo(403);
        }
        assertThat(crew.as("safety1").get("/units").status()).isEqualTo(403);
        assertThat(crew.as("em2").get("/units").body().get("total").asInt()).isZero();
    }

    @Test
    void the_unit_that_is_late_comes_first_and_an_overdue_task_is_found_as_such() {
        String task = job.taskId(job.approver(), "approve-permit");
        database.update("update ACT_RU_TASK set DUE_DATE_ = utc_timestamp() - interval 1 minute where ID_ = ?", task);

        JsonNode first = crew.as("em1").get("/units").body().at("/items/0");
        JsonNode late = crew.as("em1").get("/tasks/inbox?view=ALL&due=OVERDUE&size=100&text=" + job.permitNo()).body();

        assertThat(first.get("unitCode").asText()).isEqualTo("U-0001");
        assertThat(first.get("overdue").asInt()).isPositive();
        assertThat(late.at("/items/0/task/taskId").asText()).isEqualTo(task);
        assertThat(crew.as("em1").get("/units?text=%E5%90%8C%E6%A5%BC").body().get("items")
                .findValuesAsText("unitCode")).containsExactly("U-0002");
    }

    @Test
    void what_has_been_refused_since_yesterday_is_told_to_whom_it_concerns() {
        long before = refusals("em1");
        long others = refusals("safety2");

        job.complete(job.approver(), "approve-permit", Map.of("decision", "REFUSE"));

        assertThat(refusals("em1")).isEqualTo(before + 1);
        assertThat(refusals("safety2")).isEqualTo(others);
        assertThat(crew.as("safety1").get("/news").body().at("/latest/0/permitNo").asText()).isEqualTo(job.permitNo());
        assertThat(crew.as("em2").get("/news").body().findValuesAsText("permitNo")).doesNotContain(job.permitNo());
        job = Job.appliedFor(crew, MACHINE);
    }

    private long refusals(String account) {
        return crew.as(account).get("/news").body().at("/counts/refused").asLong();
    }
}
