package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever is put on the blacklist while he welds: his machine is switched on no longer than its lease. */
class BlacklistLeaseStory extends MachineStory {

    private String number;

    @AfterEach
    void nobodyIsBarred() {
        Long ban = database.queryForObject("select ban_id from blacklist_entry where number = ?", Long.class, number);
        database.update("update blacklist_entry set ban_id = null where number = ?", number);
        database.update("delete from ban where id = ?", ban);
        database.update("delete from blacklist_entry where number = ?", number);
        database.update("delete from look_back_entry where source_no = ?", number);
        database.update("delete from publication where number = ?", number);
    }

    @Test
    void his_running_lease_is_not_renewed_and_the_machine_locks() {
        var job = Job.appliedFor(crew, machineCode).working();
        await().until(() -> chip.heard("1").size() >= 2);
        String welder = job.permit().get("welders").get(0).asText();

        number = proposed(welder);
        int before = chip.heard("1").size();
        await().until(() -> chip.heard("1").size() > before);
        crew.as("emh1").post("/blacklist/" + number + "/decision", Map.of("decision", "CONFIRMED", "opinion", "同意"));

        job.becomes("SUSPENDED");
        await().until(() -> machine("lock").equals("LOCKED"));
        int renewed = chip.heard("1").size();
        assertThat(crew.scans(welder, machineCode).body().findValuesAsText("code")).contains("BLACKLISTED");
        assertThat(chip.heard("1")).hasSize(renewed);
    }

    private String proposed(String welder) {
        Api em1 = crew.as("em1");
        return em1.post("/blacklist", em1.fill(em1.get("/blacklist/form").body(), Map.of("subject", welder,
                "lifetime", false))).body().get("number").asText();
    }
}
