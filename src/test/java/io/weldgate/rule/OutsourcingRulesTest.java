package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.TODAY;
import static io.weldgate.rule.Hearsay.WELDER;
import static io.weldgate.rule.Hearsay.ZONE;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Hearsay.permit;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.AgeGroup;
import io.weldgate.decision.ContractFact.ContractPaper;
import io.weldgate.decision.ContractFact.Outsourced;
import io.weldgate.decision.Fact;
import io.weldgate.decision.PaperKind;
import io.weldgate.decision.Question;
import io.weldgate.decision.WelderFact.Worker;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OutsourcingRulesTest {

    private static final String CONTRACTOR = "U-2";
    private static final LocalDate LONG_AGO = TODAY.minusYears(1);
    private static final LocalDate LONG_SINCE = TODAY.plusYears(1);

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"APPLICATION", "APPROVAL", "EXTENSION", "HANDOVER",
            "READINESS", "RENEWAL"})
    void a_qualified_contractor_with_an_agreement_and_a_supervisor_may_work(Question question) {
        assertThat(outsourced(question, "safety3").and(paper(PaperKind.AGREEMENT, LONG_AGO, LONG_SINCE))
                .and(paper(PaperKind.QUALIFICATION, LONG_AGO, LONG_SINCE)).blocks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"APPLICATION", "APPROVAL", "EXTENSION", "HANDOVER",
            "READINESS", "RENEWAL"})
    void without_papers_and_a_supervisor_a_contractor_may_not(Question question) {
        assertThat(outsourced(question, null).blocks())
                .containsExactly("AGREEMENT_MISSING", "QUALIFICATION_MISSING", "SUPERVISOR_MISSING");
    }

    @Test
    void the_papers_of_another_contractor_are_none() {
        assertThat(outsourced(Question.APPLICATION, "safety3")
                .and(new ContractPaper(PaperKind.AGREEMENT, "U-3", "1", LONG_AGO, LONG_SINCE))
                .and(paper(PaperKind.QUALIFICATION, LONG_AGO, LONG_SINCE)).blocks())
                .containsExactly("AGREEMENT_MISSING");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "1, 0, false", "0, -1, false", "-1, 1, true"})
    void a_paper_holds_on_its_first_and_on_its_last_day_and_not_beside_them(int firstDay, int lastDay, boolean held) {
        for (PaperKind kind : new PaperKind[] {PaperKind.AGREEMENT, PaperKind.QUALIFICATION}) {
            PaperKind other = kind == PaperKind.AGREEMENT ? PaperKind.QUALIFICATION : PaperKind.AGREEMENT;
            Hearsay told = outsourced(Question.APPLICATION, "safety3").and(paper(other, LONG_AGO, LONG_SINCE))
                    .and(paper(kind, TODAY.plusDays(firstDay), TODAY.plusDays(lastDay)));

            assertThat(told.blocks().isEmpty()).as("%s", kind).isEqualTo(held);
            assertThat(told.blocks().contains(kind + "_EXPIRED")).isEqualTo(!held);
        }
    }

    @Test
    void a_window_until_midnight_of_the_last_day_is_covered_and_a_minute_more_is_not() {
        var midnight = TODAY.plusDays(1).atStartOfDay(ZONE).toInstant();
        Hearsay told = outsourced(Question.APPLICATION, "safety3")
                .and(paper(PaperKind.QUALIFICATION, LONG_AGO, LONG_SINCE))
                .and(paper(PaperKind.AGREEMENT, LONG_AGO, TODAY));

        assertThat(told.with(permit().from(midnight.minusSeconds(3600), midnight).fact()).blocks()).isEmpty();
        assertThat(told.with(permit().from(midnight.minusSeconds(3600), midnight.plusSeconds(60)).fact()).blocks())
                .containsExactly("AGREEMENT_EXPIRED");
    }

    @Test
    void who_supervises_does_nothing_else() {
        assertThat(covered(outsourced(Question.APPLICATION, WELDER)).blocks()).containsExactly("SUPERVISOR_IS_WELDER");
        assertThat(covered(outsourced(Question.APPLICATION, "watch1")).blocks()).containsExactly("SUPERVISOR_IS_WATCH");
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"APPLICATION", "APPROVAL", "EXTENSION", "HANDOVER",
            "READINESS", "RENEWAL"})
    void a_welder_of_nobody_here_is_refused(Question question) {
        assertThat(asked(question).with(worker("U-2")).blocks()).containsExactly("WELDER_NOT_ENGAGED");
        assertThat(covered(outsourced(question, "safety3")).with(worker("U-3")).blocks())
                .containsExactly("WELDER_NOT_ENGAGED");
        assertThat(covered(outsourced(question, "safety3")).with(worker("U-2")).blocks()).isEmpty();
        assertThat(covered(outsourced(question, "safety3")).with(worker("U-1")).blocks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "1, 0, false", "0, -1, false"})
    void a_seconded_welder_is_one_of_the_clients_for_as_long_as_his_work_file_says(int firstDay,
            int lastDay, boolean held) {
        Hearsay told = asked(Question.APPLICATION).with(worker("U-2"))
                .and(new ContractPaper(PaperKind.SECONDMENT, WELDER,
                "1", TODAY.plusDays(firstDay), TODAY.plusDays(lastDay)));

        assertThat(told.blocks().isEmpty()).isEqualTo(held);
        assertThat(told.with(new ContractPaper(PaperKind.SECONDMENT, "welder8", "1", LONG_AGO, LONG_SINCE)).blocks())
                .containsExactly("WELDER_NOT_ENGAGED");
    }

    private static Hearsay outsourced(Question question, String supervisor) {
        return asked(question).and(new Outsourced(CONTRACTOR, supervisor));
    }

    private static Hearsay covered(Hearsay told) {
        return told.and(paper(PaperKind.AGREEMENT, LONG_AGO, LONG_SINCE))
                .and(paper(PaperKind.QUALIFICATION, LONG_AGO, LONG_SINCE));
    }

    private static Fact worker(String unit) {
        return new Worker(WELDER, unit, AgeGroup.WORKING);
    }

    private static ContractPaper paper(PaperKind kind, LocalDate from, LocalDate until) {
        return new ContractPaper(kind, CONTRACTOR, "1", from, until);
    }
}
