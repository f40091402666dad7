package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.WeldgateTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole way of one violation, from a doorway to the scan that is refused for good. */
class DoorwayStory extends MachineStory {

    /** His certificate has run out. */
    private static final String WELDER = "welder2";
    private static final String CARD = "T15062119810211103X";

    private Casework found;
    private String theirs;

    @AfterEach
    void nobodyIsBarred() {
        database.update("update blacklist_entry set ban_id = null where subject = ?", WELDER);
        database.update("delete from blacklist_entry where subject = ?", WELDER);
        database.update("delete from ban where subject = ?", WELDER);
        database.update("delete from look_back_entry where holder = ?", WELDER);
        database.update("delete from publication where case_no = ?", theirs);
    }

    @Test
    void who_welds_without_certificate_is_found_stopped_referred_punished_barred_and_refused_at_his_next_scan() {
        var job = Job.appliedFor(crew, machineCode).working();
        assertThat(crew.scans(WELDER, machineCode).findings()).doesNotContain("BLACKLISTED");

        inspected();
        found.secured(Map.of("second", "emh1"));

        chip.isLocked("WORK_OVER");
        job.becomes("SUSPENDED");
        assertThat(crew.scans("welder1", machineCode).findings()).contains("STOP_ORDER");
        assertThat(found.whole("em1").get("powers").findValuesAsText("state"))
                .as("refer what is not his, keep what is").containsExactlyInAnyOrder("REFERRED", "OPEN");

        referredReturnedAndReferredAgain();
        investigatedOnEveryTrack();
        found.done("emh1", "file-case", Map.of("anotherAct", "an earlier one was another"));
        found.investigated("em1", "emh1");

        assertThat(found.status()).isEqualTo("CLOSED");
        assertThat(crew.scans("welder1", machineCode).findings()).doesNotContain("STOP_ORDER");
        barred();
        Api.Answer scan = crew.scans(WELDER, machineCode);
        assertThat(scan.body().get("verdict").asText()).isEqualTo("REFUSED");
        assertThat(scan.findings()).contains("BLACKLISTED");
        assertThat(Job.applied(crew, "welder1", machineCode, Map.of("welders", List.of(WELDER))).findings())
                .contains("BLACKLISTED");
        assertThat(found.steps("em1")).containsSubsequence("case.discovered", "case.stopped", "case.evidence_fixed",
                "case.authority_decided", "case.filed", "case.closing_signed", "case.closed");
    }

    /** One violation is the finder's own to punish, the other the fire brigade's. */
    private void inspected() {
        String photo = crew.as("em1").upload("PHOTO", Api.picture()).body().get("fileId").asText();
        Api.Answer made = crew.as("em1").post("/inspections", Doorway.at(crew, "em1", "SITE")
                .with("machineCode", machineCode).with("certificateNumber", CARD).with("field", "INDUSTRY_TRADE")
                .with("latitude", LATITUDE).with("longitude", LONGITUDE).with("signatories", List.of("emh1"))
                .with("result", "CASE").violated("CERTIFICATE", "UNCERTIFIED_WORK", photo)
                .violated("FIRE_WATCH", null).form());
        assertThat(made.status()).as("%s", made.body()).isEqualTo(201);
        found = Casework.of(crew, "em1", made.body().get("caseNo").asText());
        assertThat(found.whole("em1").get("source").asText()).isEqualTo("INSPECTION");
        assertThat(found.whole("em1").get("parties").findValuesAsText("track")).contains("PERSON", "UNIT");
    }

    private void referredReturnedAndReferredAgain() {
        Casework referral = found.referral();
        referral.done("fr1", "answer-referral", Map.of("decision", "RETURN", "reason", "应由公安机关管辖"));
        assertThat(sent().get("state").asText()).isEqualTo("RETURNED");
        assertThat(sent().get("reason").asText()).isEqualTo("应由公安机关管辖");
        referral.done("em1", "settle-return", Map.of("decision", "DISPUTE", "reason", "不拟拘留"));
        referral.done("manager1", "decide-dispute", Map.of("decision", "ASSIGN", "office", "FIRE"));
        referral.done("fr1", "answer-referral", Map.of("decision", "ACCEPT"));
        theirs = sent().get("theirCaseNo").asText();
        assertThat(found.at(theirs).whole("fr1").get("violations")).extracting(JsonNode::asText)
                .containsExactly("UNCERTIFIED_WORK");
        assertThat(crew.as("fr1").get("/cases/" + theirs + "/evidence").body().findValuesAsText("type"))
                .as("what the finder secured is recognised").isNotEmpty().containsOnly("CITATION");
    }

    private JsonNode sent() {
        return found.whole("em1").at("/referrals/0");
    }

    /** 一案双查: the welder is fined, his unit ordered to correct; nobody told him to, nobody managed him. */
    private void investigatedOnEveryTrack() {
        punished("-P", "", List.of("WARNING", "FINE"), "PAID", 300);
        punished("-U", "U-0001", List.of("ORDER_TO_CORRECT"), "CARRIED_OUT", null);
        assertThat(found.at(theirs).task("frh1", "close-case")).as("two tracks are open").isEmpty();
        for (String track : List.of("-I", "-M")) {
            found.at(theirs + track).done("fr1", "investigate-track", Map.of("finding", "NOT_APPLICABLE", "party", "",
                    "reason", "无人指使")).done("frh1", "review-finding", Map.of("review", "APPROVE"));
        }
        found.at(theirs).done("frh1", "close-case", Map.of("closing", "CLOSE"));
        await().until(() -> sent().get("state").asText().equals("FED_BACK"));
    }

    private void punished(String letter, String party, List<String> kinds, String result, Integer fine) {
        Casework track = found.at(theirs + letter);
        Map<String, Object> finding = new HashMap<>(Map.of("finding", "PENALTY"));
        if (!party.isEmpty()) {
            finding.put("party", party);
        }
        Map<String, Object> proposal = new HashMap<>(Map.of("kinds", kinds, "stage", "FIRST", "otherAct", "another"));
        proposal.put("fine", fine);
        List.of("base", "confiscation", "duration", "unheededUntil").forEach(it -> proposal.put(it, null));
        track.done("fr1", "investigate-track", finding).done("fr1", "propose-penalty", proposal)
                .done("frh1", "review-proposal", Map.of("review", "APPROVE")).done("fr1", "serve-notice", served())
                .done("fr1", "hear-party", Map.of("answer", "WAIVED", "document", document()))
                .done("frh1", "decide-penalty", Map.of("decision", "DECIDE")).done("fr1", "serve-decision", served());
        for (JsonNode penalty : crew.as("fr1").get("/cases/" + theirs + "/penalties").body()) {
            if (kinds.contains(penalty.get("kind").asText())) {
                boolean fined = penalty.get("kind").asText().equals("FINE");
                Map<String, Object> executed = new HashMap<>(Map.of("penalty", penalty.get("id").asInt(), "result",
                        fined ? result : "CARRIED_OUT", "document", document()));
                executed.put("amount", fined ? fine : null);
                track.done("fr1", "execute-penalty", executed);
            }
        }
    }

    private Map<String, Object> served() {
        return Map.of("receipt", document());
    }

    private String document() {
        return crew.as("fr1").upload("DOCUMENT", Api.picture()).body().get("fileId").asText();
    }

    /** Proposed by one, confirmed by another. */
    private void barred() {
        Api officer = crew.as("fr1");
        ObjectNode form = officer.fill(officer.get("/blacklist/form").body(), Map.of("subject", WELDER, "ground",
                "JOINT_SANCTION", "lifetime", false, "caseNo", theirs,
                "endsOn", LocalDate.now(WeldgateTest.ZONE).plusYears(1).toString()));
        String number = officer.post("/blacklist", form).body().get("number").asText();
        assertThat(crew.scans(WELDER, machineCode).findings()).as("two decide").doesNotContain("BLACKLISTED");
        Map<String, String> yes = Map.of("decision", "CONFIRMED", "opinion", "同意");
        assertThat(officer.post("/blacklist/" + number + "/decision", yes).status()).isEqualTo(403);
        assertThat(crew.as("frh1").post("/blacklist/" + number + "/decision", yes).status()).isEqualTo(200);
    }
}
