package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.FilledIn;
import io.weldgate.identity.Members;
import io.weldgate.unlocking.UnlockAnswered;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.event.TransactionalEventListener;

/** The demo unit's people, who do everything by the services behind pages and REST: whole forms, no HTTP. */
@TestComponent
class Crowd {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PHOTOS_OF_A_PERMIT = 12;
    private static final int PATIENCE_SECONDS = 30;
    private static final Map<String, String> DOERS = Map.of("approvePermit", "safety1", "verifyApproval", "watch1",
            "clearSite", "welder1", "confirmReadiness", "welder1", "takeUpWatch", "watch1", "verifySecondTime",
            "watch1", "endHotWork", "welder1", "disposeSite", "welder1", "confirmNoResidualFire", "watch1",
            "acceptWork", "safety1");

    private final ApplyingForPermits applying;
    private final Completing completing;
    private final WorkQueue queue;
    private final Tokens tokens;
    private final Members members;
    private final JdbcTemplate database;
    private final Map<String, ObjectNode> forms = new ConcurrentHashMap<>();
    private final Map<String, Caller> callers = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Long>> answers = new ConcurrentHashMap<>();
    private final Map<String, Queue<String>> photos = new ConcurrentHashMap<>();

    Crowd(ApplyingForPermits applying, Completing completing, WorkQueue queue, ProcessEngine engine, Members members,
            JdbcTemplate database) {
        this.applying = applying;
        this.completing = completing;
        this.queue = queue;
        this.tokens = new Tokens(engine);
        this.members = members;
        this.database = database;
    }

    /** Fresh ones, each of its own content, as if they had just been sent. */
    void takePhotos(int permits) {
        for (String account : new String[] {"welder1", "watch1"}) {
            Queue<String> fresh = new ConcurrentLinkedQueue<>();
            Stream.generate(() -> UUID.randomUUID().toString()).limit((long) permits * PHOTOS_OF_A_PERMIT)
                    .forEach(fresh::add);
            var now = Timestamp.from(Instant.now());
            database.batchUpdate("""
                    insert into stored_file (file_id, sha256, size, kind, content_type, name, uploaded_at, uploader, unit_code,
                      area_code) select ?, ?, 1, 'PHOTO', 'image/jpeg', 'bench.jpg', ?, account, unit_code, '150621'
                    from account where account = ?""", fresh.stream().map(id -> new Object[] {id,
                            id.replace("-", "").repeat(2), now, account}).toList());
            photos.put(account, fresh);
        }
    }

    String applied(String machine) {
        Caller welder = caller("welder1");
        ObjectNode form = forms.computeIfAbsent("application", key -> filled("welder1",
                applying.form(machine, null, welder, Locale.ENGLISH).orElseThrow())).deepCopy();
        var now = OffsetDateTime.now();
        form.put("machineCode", machine).put("from", now.toString()).put("until", now.plusHours(2).toString())
                .put("watch", "watch1");
        var applied = applying.apply(new FilledIn(form), welder, Locale.ENGLISH);
        assertThat(applied).isInstanceOf(ApplyingForPermits.Applied.Filed.class);
        return ((ApplyingForPermits.Applied.Filed) applied).permit().permitNo();
    }

    void completed(String permitNo, String key) {
        Task task = tokens.task(permitNo);
        assertThat(task.getTaskDefinitionKey()).isEqualTo(key);
        Completion completion = completed(task, DOERS.get(key));
        if (completion instanceof Completion.NotYours) {
            completion = completed(task, "head1");
        }
        assertThat(completion).isEqualTo(new Completion.Done());
    }

    private Completion completed(Task task, String account) {
        ObjectNode form = forms.computeIfAbsent(task.getTaskDefinitionKey(), key -> filled(account,
                queue.find(task.getId(), caller(account), Locale.ENGLISH).orElseThrow().form())).deepCopy();
        form.fieldNames().forEachRemaining(name -> {
            if (form.get(name) instanceof ArrayNode list && list.path(0).isObject()) {
                form.set(name, photos(account, list.size()));
            }
        });
        return completing.complete(task.getId(), new FilledIn(form), caller(account), Locale.ENGLISH);
    }

    /** One permit from application to closed; says which. */
    String walk(String machine, boolean coded) {
        String permitNo = applied(machine);
        CompletableFuture<Long> answer = answer(permitNo);
        doesAll(permitNo, BareEngine.UNTIL_VERIFIED);
        completed(permitNo, "verifySecondTime");
        if (coded) {
            answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        }
        finishes(permitNo);
        return permitNo;
    }

    void doesAll(String permitNo, List<String> tasks) {
        tasks.forEach(task -> completed(permitNo, task));
    }

    /** From the end of the work to the closed permit. */
    void finishes(String permitNo) {
        completed(permitNo, "endHotWork");
        completed(permitNo, "disposeSite");
        tokens.passResidualFireTime(permitNo);
        completed(permitNo, "confirmNoResidualFire");
        completed(permitNo, "acceptWork");
    }

    /** When the terminal's answer is stored, by {@link System#nanoTime()}. */
    CompletableFuture<Long> answer(String permitNo) {
        return answers.computeIfAbsent(permitNo, key -> new CompletableFuture<>());
    }

    @TransactionalEventListener
    void stored(UnlockAnswered answered) {
        if (answered.unlocked()) {
            answer(answered.permitNo()).complete(System.nanoTime());
        } else {
            answer(answered.permitNo()).completeExceptionally(new AssertionError("not unlocked: " + answered));
        }
    }

    /** What is on its trail, the latest first, and what the rules last found: why it did not go on. */
    String tale(String permitNo) {
        return database.queryForList("select concat_ws(' ', step, verdict, text) from audit_entry where subject = ? "
                + "order by id desc", String.class, permitNo) + "; " + database.queryForList("select findings from "
                + "decision where subject = ? order by at desc limit 1", String.class, permitNo);
    }

    private Caller caller(String account) {
        return callers.computeIfAbsent(account, name -> {
            var who = members.find(name).orElseThrow();
            return new Caller(who.actor(), who.groups(), who.scope(), Map.of());
        });
    }

    /** By its own examples; where photos are wanted stand as many empty objects. */
    private ObjectNode filled(String account, JsonNode schema) {
        ObjectNode filled = JSON.createObjectNode();
        schema.get("properties").fields().forEachRemaining(property -> {
            JsonNode value = property.getValue();
            if ("PHOTO".equals(value.path("kind").asText())) {
                ArrayNode wanted = filled.putArray(property.getKey());
                Stream.generate(JSON::createObjectNode).limit(Math.max(1, value.path("minItems").asInt(1)))
                        .forEach(wanted::add);
            } else if (!"file-id".equals(value.path("format").asText())) {
                filled.set(property.getKey(), value.get("examples").get(0));
            }
        });
        return filled;
    }

    private ArrayNode photos(String account, int count) {
        ArrayNode ids = JSON.createArrayNode();
        Stream.generate(() -> photos.get(account).remove()).limit(count).forEach(ids::add);
        return ids;
    }
}
