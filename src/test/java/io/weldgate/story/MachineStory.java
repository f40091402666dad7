package io.weldgate.story;

import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A story round a machine with a terminal, told over HTTP, MQTT and the database. When it is over, what the platform
 * has written agrees with what the terminal was told.
 */
abstract class MachineStory extends Story {

    final String machineCode;
    Chip chip;

    MachineStory() {
        this("M-0100");
    }

    MachineStory(String machineCode) {
        this.machineCode = machineCode;
    }

    @BeforeEach
    void aTerminal() {
        chip = terminalOf(machineCode);
    }

    @AfterEach
    void holdTheLedgerAndClearUp() {
        try (Chip passing = chip) {
            passing.keepSilent(false);
            passing.answerWith(200);
            Job.allOver(crew, machineCode);
            // what is still on its way would be heard by the next story's terminal
            await().until(() -> database.queryForObject("select count(*) from command where device_id = ? and state in "
                    + "('NEW', 'SENT')", Integer.class, machine("deviceId")) == 0);
            new Ledger(database).agreesWith(passing);
        }
    }

    String machine(String field) {
        return crew.machine(machineCode).get(field).asText();
    }

    /** Verified a second time, and the terminal keeps silent. */
    Job awaitingAnswer() {
        var job = Job.appliedFor(crew, machineCode).prepared();
        chip.keepSilent(true);
        job.done("watch1", "verify-second-time");
        await().until(() -> !chip.heard("1").isEmpty());
        return job;
    }
}
