package io.weldgate.web.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.weldgate.audit.Actor;
import io.weldgate.enforcement.CaseSource;
import io.weldgate.enforcement.Discovering;
import io.weldgate.enforcement.Discovery;
import io.weldgate.investigation.Finding;
import io.weldgate.investigation.Instituting;
import io.weldgate.investigation.InvestigationForm;
import io.weldgate.investigation.Investigating;
import io.weldgate.investigation.ProposalForm;
import io.weldgate.investigation.Sanctioning;
import io.weldgate.jurisdiction.Field;
import io.weldgate.jurisdiction.SanctionKind;
import io.weldgate.jurisdiction.Stage;
import io.weldgate.jurisdiction.Violation;
import io.weldgate.web.AskedPages;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The tracks of a case beside each other, on its own page and on that of the case. */
class TracksPageTest extends AskedPages {

    private static final Actor OFFICER = new Actor("fr1", "宋卫东");

    @Autowired
    private Discovering discovering;
    @Autowired
    private Instituting instituting;
    @Autowired
    private Investigating investigating;
    @Autowired
    private Sanctioning sanctioning;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private RuntimeService engine;
    private String no;

    @AfterEach
    void takeItAway() {
        engine.createProcessInstanceQuery().processInstanceBusinessKey(no).list()
                .forEach(it -> engine.deleteProcessInstance(it.getId(), "test over"));
    }

    @Test
    void each_track_is_told_with_its_state_its_clock_its_party_masked_and_what_was_imposed() throws Exception {
        no = transaction.execute(status -> led());

        for (String path : List.of("/cases/" + no + "/tracks?lang=en", "/cases/" + no + "?lang=en")) {
            String page = body(get(path).session(signedIn("fr1")));
            assertThat(page).contains("Who did it", "Who made him do it", "The unit", "The heads", "Being carried out",
                    "冯**", "Pay the fine", "Fine", "200.00 yuan", "第六十三条第二项", "To be carried out", "wg-band-LATER");
            assertThat(page).doesNotContain("11010119900307109X");
        }
        assertThat(body(get("/cases/" + no + "/tracks").session(signedIn("fr1")))).doesNotContain("冯页面");
        assertThat(body(get("/cases/" + no + "/tracks?lang=zh").session(signedIn("frh1"))))
                .contains("查违法行为人", "执行中", "罚款", "200.00 元");
        pages.perform(get("/cases/" + no + "/tracks").session(signedIn("em1"))).andExpect(status().isNotFound());
    }

    private String led() {
        String caseNo = discovering.discover(new Discovery(Field.CROWDED, List.of(Violation.UNCERTIFIED_WORK),
                OffsetDateTime.now().minusHours(1), "M-0001", null, "一楼后门", 40.408, 110.034, "无证焊接", "冯页面",
                "11010119900307109X", null, null, List.of()), CaseSource.PATROL, null, OFFICER, "D-FR").caseNo();
        instituting.open(caseNo);
        investigating.investigate(caseNo + "-P", new InvestigationForm(Finding.ON_THE_SPOT, Violation.UNCERTIFIED_WORK,
                "冯页面", "11010119900307109X", "无证焊接", "1", null), OFFICER);
        sanctioning.punishOnSpot(caseNo + "-P", new ProposalForm(List.of(SanctionKind.FINE), Stage.FIRST, null,
                new BigDecimal("200"), null, null, null, null, null, "另一行为", "1", "首次"), OFFICER);
        return caseNo;
    }
}
