package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case on an officer's phone, on the desk of the department that it is referred to, and on the head's. */
@ExtendWith(Chromium.ForAll.class)
class CasesInBrowserTest extends CaseStory {

    private static final String TASK = "a[href^='/tasks/']:has-text('%s')";

    private String caseNo;

    @AfterEach
    void nothingIsLeftToPublish() {
        database.update("delete from publication where case_no = ?", caseNo);
    }

    @Test
    void found_on_a_phone_returned_at_one_desk_and_punished_at_another(Chromium chromium) {
        try (Screen officer = Screen.phone(chromium, port).signedIn("em1");
                Screen clerk = Screen.desk(chromium, port, "en").signedIn("fr1");
                Screen head = Screen.desk(chromium, port, "zh-CN").signedIn("emh1")) {
            caseNo = found(officer);
            secured(officer);
            returned(clerk.opens("/dockets/" + caseNo));
            officer.opens("/dockets/" + caseNo).sees("main", "不在我队职权范围").sees("main", "已退回")
                    .pictured("case-returned");
            assertThat(officer.shows(TASK.formatted("处理退回"))).isTrue();
            proposed();

            punished(head.opens("/dockets/" + caseNo));

            assertThat(List.of(officer, clerk, head)).flatExtracting(Screen::complaints).isEmpty();
        }
    }

    private static String found(Screen officer) {
        officer.opens("/discoveries/new").chooses("field", "CROWDED").picks("UNCERTIFIED_WORK_ALLOWED")
                .picks("WORK_DURING_OPENING").fills("place", "商场一楼后门").fills("facts", "无证人员正在焊接卷帘门")
                .fills("worker", "李过期").fills("unitName", "河畔商场").stands().photographs(1).pictured("discovery")
                .sends();
        String caseNo = officer.reads("h1");
        assertThat(caseNo).startsWith("FC-");
        assertThat(officer.reads("main")).contains("无证人员正在焊接卷帘门", "李");
        officer.sees("#diagrams .wg-canvas", "先行制止");
        assertThat(officer.shows("#diagrams svg .wg-token")).as("the token is drawn").isTrue();
        return caseNo;
    }

    private static void secured(Screen officer) {
        officer.taps(TASK.formatted("先行制止")).sees(".wg-deadline", "").picks("ORDERED_TO_STOP")
                .chooses("second", "emh1").stands().fills("remark", "已停工").pictured("case-stop").sends();
        officer.taps(TASK.formatted("固定证据")).photographs(1).chooses("second", "emh1").stands()
                .fills("statement", "老板让我焊的").sends();
        assertThat(officer.pictured("case-in-hand").reads("main")).contains("移送", "已移送", "消防");
        officer.taps("a[href$='/evidence']");
        assertThat(officer.pictured("case-evidence").reads("main")).contains("先行制止", "photo.png", "林国栋");
    }

    private static void returned(Screen clerk) {
        clerk.pictured("case-received-desk").taps(TASK.formatted("Accept or return")).sees(".wg-deadline", "due")
                .picks("RETURN").fills("reason", "不在我队职权范围 not in our power").sends();
        assertThat(clerk.reads("main")).contains("Returned");
        clerk.opens("/referrals").sees("main", "Returned").pictured("referrals-desk");
    }

    /** What lies between the pages: filed, investigated, told to the party, who waives. */
    private void proposed() {
        var file = Casework.of(crew, "em1", caseNo);
        file.done("emh1", "file-case", Map.of("anotherAct", "another"));
        String document = crew.as("em1").upload("DOCUMENT", Api.picture()).body().get("fileId").asText();
        file.at(caseNo + "-U").done("em1", "investigate-track", Map.of("finding", "PENALTY", "violation",
                        "UNCERTIFIED_WORK_ALLOWED", "party", "U-0001"))
                .done("em1", "propose-penalty", Map.of("kinds", List.of("ORDER_TO_CORRECT"), "otherAct", "another"))
                .done("emh1", "review-proposal", Map.of("review", "APPROVE"))
                .done("em1", "serve-notice", Map.of("receipt", document))
                .done("em1", "hear-party", Map.of("answer", "WAIVED", "document", document));
    }

    private static void punished(Screen head) {
        assertThat(head.sees(".wg-tabs", "一案双查").pictured("case-tracks-desk").reads("#tracks")).contains("查违法单位");
        head.taps("#tracks " + TASK.formatted("决定处罚")).picks("DECIDE").pictured("case-decide-desk").sends();
        assertThat(head.reads("#tracks")).contains("已决定");
        head.sees("#tracks .wg-badge", "截止").pictured("case-decided-desk");
        assertThat(Axe.violations(head.page())).isEmpty();
    }
}
