package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The calendar decides who approves, an official extends it, and what was decided stays what it was. */
class CalendarStory extends Story {

    private static final String HEADING = "date,kind,name,area,notice,provisional\n";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** A year without a calendar, so that no other story works on its days. */
    private static final LocalDate WEDNESDAY =
            LocalDate.of(2031, 3, 1).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));

    @AfterEach
    void clearUp() {
        database.update("delete from calendar_day");
        closeEveryPermit();
    }

    @Test
    void work_during_an_imported_event_goes_one_level_up_and_stays_so_when_replayed() {
        assertThat(messages(applied(WEDNESDAY))).noneMatch(message -> message.contains("one level up"))
                .anyMatch(message -> message.contains("no calendar of 2031"));

        var taken = crew.as("manager1").csv("/calendar", HEADING + WEDNESDAY + ",MAJOR_EVENT,那达慕,150621,达旗安委〔2031〕2号,");
        assertThat(taken.status()).as("%s", taken.body()).isEqualTo(200);
        assertThat(taken.body().get("added").asInt()).isEqualTo(1);
        var permit = applied(WEDNESDAY);

        assertThat(messages(permit)).anyMatch(message -> message.contains("during a major event"))
                .anyMatch(message -> message.contains("那达慕 (达旗安委〔2031〕2号)"));
        assertThat(permit.get("escalated").asBoolean()).isTrue();

        assertThat(crew.as("manager1").delete("/calendar/" + WEDNESDAY + "/MAJOR_EVENT?area=150621").status())
                .isEqualTo(204);
        assertThat(messages(applied(WEDNESDAY))).noneMatch(message -> message.contains("one level up"));
        String decision = permit.get("decisionId").asText();
        assertThat(crew.as("safety1").get("/decisions/" + decision).body().get("facts").findValuesAsText("notice"))
                .containsExactly("达旗安委〔2031〕2号");
        assertThat(crew.as("safety1").post("/decisions/" + decision + "/replay", "").body().get("same").asBoolean())
                .isTrue();
        assertThat(database.queryForList("select step from audit_entry where subject = ? order by id", String.class,
                "calendar:" + WEDNESDAY)).endsWith("calendar.added", "calendar.removed");
    }

    @Test
    void an_event_elsewhere_is_no_event_here() {
        crew.as("admin").csv("/calendar", HEADING + WEDNESDAY + ",MAJOR_EVENT,邻旗活动,150622,文件1号,");

        assertThat(messages(applied(WEDNESDAY))).noneMatch(message -> message.contains("one level up"));
    }

    @Test
    void a_make_up_sunday_is_an_ordinary_day_and_the_national_day_needs_no_calendar() {
        LocalDate sunday = WEDNESDAY.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        assertThat(messages(applied(sunday))).anyMatch(message -> message.contains("weekly rest day"));
        crew.as("admin").csv("/calendar", HEADING + sunday + ",WORKDAY,调休上班,,国办发明电〔2030〕7号,");

        assertThat(messages(applied(sunday))).noneMatch(message -> message.contains("one level up"));
        assertThat(messages(applied(LocalDate.of(2031, 10, 1))))
                .anyMatch(message -> message.contains("public holiday"));
    }

    @Test
    void an_import_is_all_or_nothing_and_every_mistake_is_told_by_its_line() {
        String good = WEDNESDAY + ",MAJOR_EVENT,活动,150621100,文件1号,\n";
        var refused = crew.as("manager1").csv("/calendar", HEADING + good + good + WEDNESDAY + ",HOLIDAY,节日,,文件,\n"
                + WEDNESDAY + ",WORKDAY,班,150621,文件,\n" + "2031-02-30,HOLIDAY,节日,150621,文件,\n");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(StreamSupport.stream(refused.body().get("errors").spliterator(), false)
                .map(error -> error.get("field").asText() + " " + error.get("code").asText()))
                .containsExactlyInAnyOrder("lines[3] TWICE", "lines[4].area NOT_YOUR_AREA",
                "lines[5].area WORKDAY_IS_NATIONAL",
                        "lines[5].date NOT_A_WEEKEND", "lines[6].date DATE");
        assertThat(refused.body().get("errors")).allMatch(error -> error.get("message").asText().startsWith("Line "));
        assertThat(listed("manager1", 2031)).doesNotContain(WEDNESDAY.toString());
    }

    @Test
    void a_dry_run_counts_and_changes_nothing_and_an_import_may_be_repeated_and_corrected() {
        String csv = HEADING + WEDNESDAY + ",MAJOR_EVENT,活动,150621,文件1号,";
        Api manager = crew.as("manager1");

        assertThat(manager.csv("/calendar?dryRun=true", csv).body().get("added").asInt()).isEqualTo(1);
        assertThat(listed("manager1", 2031)).doesNotContain(WEDNESDAY.toString());
        assertThat(manager.csv("/calendar", csv).body().get("added").asInt()).isEqualTo(1);
        assertThat(manager.csv("/calendar", csv).body().get("unchanged").asInt()).isEqualTo(1);
        assertThat(manager.csv("/calendar", csv.replace("1号", "2号")).body().get("changed").asInt()).isEqualTo(1);
        assertThat(listed("welder1", 2031)).contains(WEDNESDAY.toString());
        assertThat(listed("em2", 2031)).doesNotContain(WEDNESDAY.toString());
    }

    @Test
    void only_the_commission_and_the_administrator_import() {
        for (String account : List.of("welder1", "safety1", "em1")) {
            assertThat(crew.as(account).csv("/calendar", HEADING).status()).as(account).isEqualTo(403);
        }
        assertThat(crew.as("em1").delete("/calendar/" + WEDNESDAY + "/MAJOR_EVENT").status()).isEqualTo(403);
        assertThat(crew.as("manager1").delete("/calendar/2026-10-01/HOLIDAY").status()).isEqualTo(404);
    }

    @Test
    void the_year_as_published_the_provisional_one_and_the_unknown_one_are_told_apart() {
        assertThat(state(2026)).isEqualTo("PUBLISHED");
        assertThat(state(2027)).isEqualTo("PROVISIONAL");
        assertThat(state(2031)).isEqualTo("MISSING");
        crew.as("admin").csv("/calendar", HEADING + "2031-01-01,HOLIDAY,元旦,,国办发明电〔2030〕7号,");
        assertThat(state(2031)).as("the other holidays still await their notice").isEqualTo("PROVISIONAL");
        assertThat(listed("welder1", 2026)).contains("2026-02-14", "2026-10-07").doesNotContain("2026-10-08");
        assertThat(listed("welder1", 2027)).contains("2027-02-05", "2027-02-08")
                .doesNotContain("2027-02-04", "2027-02-09");
    }

    private JsonNode applied(LocalDate day) {
        var from = day.atTime(10, 0).atZone(ZONE);
        String permitNo = Job.appliedFor(crew, "M-0003", Map.of("from", from.toOffsetDateTime().toString(),
                "until", from.plusHours(2).toOffsetDateTime().toString())).permitNo();
        return crew.as("safety1").get("/permits/" + permitNo).body();
    }

    private static List<String> messages(JsonNode permit) {
        return permit.get("findings").findValuesAsText("message");
    }

    private List<String> listed(String account, int year) {
        return crew.as(account).get("/calendar?year=" + year).body().get("days").findValuesAsText("date");
    }

    private String state(int year) {
        return crew.as("welder1").get("/calendar?year=" + year).body().get("state").asText();
    }
}
