package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.weldgate.audit.Inspecting;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** A permit is kept for its time, and longer while something is open; then it goes, and the trail says so. */
class RetentionStory extends Story {

    private static final String MACHINE = "M-0100";
    private static final List<String> OF_PERMIT = List.of("permit", "permit_check", "permit_signature",
            "permit_welder", "shown_photo", "command", "lease", "registered_work");

    @Autowired
    private List<ScheduledTaskHolder> schedules;
    @Autowired
    private Inspecting inspecting;
    @Value("${weldgate.data-dir}")
    private Path data;

    @Test
    void six_years_after_its_end_a_permit_is_gone_with_all_that_hung_on_it_and_its_lines_on_the_trail_stay()
            throws IOException {
        Job younger = closed(ofItsOwn());
        String photo = ofItsOwn();
        Path onDisk = onDisk(photo);
        Files.setLastModifiedTime(onDisk, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        Job job = closed(photo);
        String permitNo = job.permitNo();
        List<String> photos = database.queryForList("select file_id from shown_photo where permit_no = ?",
                String.class, permitNo);
        List<Map<String, Object>> before = trail(permitNo);
        assertThat(OF_PERMIT).allMatch(table -> rows(table, permitNo) > 0);
        aged(job);

        theRoundComes();

        assertThat(OF_PERMIT).allMatch(table -> rows(table, permitNo) == 0);
        assertThat(count("select count(*) from decision where subject = ?", permitNo)).isZero();
        assertThat(count("select count(*) from ACT_HI_PROCINST where BUSINESS_KEY_ = ?", permitNo)).isZero();
        assertThat(photos).contains(photo).allMatch(it ->
                count("select count(*) from stored_file where file_id = ?", it) == 0);
        assertThat(onDisk).doesNotExist();
        assertThat(crew.as("safety1").get("/permits/" + permitNo).status()).isEqualTo(404);
        assertThat(trail(permitNo)).startsWith(before.toArray(Map[]::new)).hasSize(before.size() + 1);
        assertThat(crew.as("audit1").get("/trail?subject=" + permitNo).body().get("items").findValuesAsText("text"))
                .anySatisfy(text -> assertThat(text).contains("photos " + photos.size(), "commands 2"));
        assertThat(inspecting.inspect().flaws()).isEmpty();
        assertThat(younger.status()).isEqualTo("CLOSED");
    }

    @Test
    void a_place_that_nobody_cleared_and_a_warning_that_nobody_closed_keep_their_permits() {
        Job uncleared;
        try (Chip chip = terminalOf(MACHINE)) {
            uncleared = Job.appliedFor(crew, MACHINE).working();
            uncleared.act("safety1", "revocation", Map.of("reason", "story"));
            String permitNo = uncleared.permitNo();
            await().until(() -> count("select count(*) from command where kind = 'LOCK' and state = 'ACKED' "
                    + "and permit_no = ?", permitNo) == 1);
        }
        aged(uncleared);
        theRoundComes();
        assertThat(uncleared.status()).isEqualTo("REVOKED");
        uncleared.done("watch1", "clear-after-revocation");
        database.update("insert into warning (code, subject, raised_at, state) "
                + "values ('W01', ?, utc_timestamp(), 'OPEN')", uncleared.permitNo());
        aged(uncleared);

        theRoundComes();
        assertThat(uncleared.status()).isEqualTo("REVOKED");
        database.update("update warning set state = 'CLOSED', closed_at = utc_timestamp() where subject = ?",
                uncleared.permitNo());
        theRoundComes();

        assertThat(rows("permit", uncleared.permitNo())).isZero();
        assertThat(count("select count(*) from warning where subject = ?", uncleared.permitNo())).isZero();
    }

    private Job closed(String photo) {
        try (Chip chip = terminalOf(MACHINE)) {
            Job job = Job.appliedFor(crew, MACHINE).working().done("welder1", "end-hot-work");
            job.complete("welder1", "dispose-site", Map.of("photos", List.of(photo)));
            job.done("watch1", "confirm-no-residual-fire").done("safety1", "accept-work").becomes("CLOSED");
            await().until(() -> !chip.heard("0").isEmpty());
            new Ledger(database).agreesWith(chip);
            return job;
        }
    }

    /** As if all of it had been long ago. */
    private void aged(Job job) {
        database.update("update permit set window_from = '2001-01-01', window_until = '2001-01-02', "
                + "cleared_at = if(cleared_at is null, null, '2001-01-02') where permit_no = ?", job.permitNo());
    }

    private void theRoundComes() {
        schedules.stream().flatMap(it -> it.getScheduledTasks().stream())
                .filter(it -> it.toString().endsWith("ForgettingPermits.forgetWhatIsOver")).findFirst().orElseThrow()
                .getTask().getRunnable().run();
    }

    private List<Map<String, Object>> trail(String permitNo) {
        return database.queryForList("select id, step, text, stamp from audit_entry where subject = ? order by id",
                permitNo);
    }

    private int rows(String table, String permitNo) {
        return count("select count(*) from " + table + " where permit_no = ?", permitNo);
    }

    private int count(String query, Object of) {
        return database.queryForObject(query, Integer.class, of);
    }

    /** A photo that nobody else has. */
    private String ofItsOwn() {
        byte[] picture = Api.picture();
        byte[] own = Arrays.copyOf(picture, picture.length + Long.BYTES);
        ByteBuffer.wrap(own, picture.length, Long.BYTES).putLong(System.nanoTime());
        return crew.as("welder1").upload("PHOTO", own).body().get("fileId").asText();
    }

    private Path onDisk(String photo) {
        String sha256 = database.queryForObject("select sha256 from stored_file where file_id = ?", String.class,
                photo);
        return data.resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
