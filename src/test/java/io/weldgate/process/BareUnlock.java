package io.weldgate.process;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.weldgate.terminal.BareClient;
import io.weldgate.terminal.BrokerAccess;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The least that an unlock can be: a task completed and a row written, a command sent and answered, and a row. */
final class BareUnlock implements AutoCloseable {

    private static final String DEVICE = "T-0100";
    private static final String TOPICS = "weldgate/devices/" + DEVICE + "/commands/";
    private static final String COMMAND = "{\"actionCode\":\"1\",\"content\":{\"seq\":1,\"leaseSeconds\":120}}";
    private static final String ANSWER = "{\"success\":true,\"code\":200,\"message\":\"unlocked\",\"result\":{}}";
    private static final long PATIENCE_SECONDS = 120;

    private final BareEngine engine;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Map<String, CompletableFuture<Long>> awaited = new ConcurrentHashMap<>();
    private final ExecutorService storing = Executors.newSingleThreadExecutor();
    private final BareClient platform;
    private final BareClient terminal;

    BareUnlock(BareEngine engine, DataSource pool, BrokerAccess broker) {
        this.engine = engine;
        this.database = new JdbcTemplate(pool);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
        for (String table : new String[] {"outbox", "answer"}) {
            database.execute("create table " + table + " (id varchar(36) not null primary key, content text not null)");
        }
        platform = new BareClient(broker, BrokerAccess.PLATFORM, null)
                .hearing("weldgate/devices/+/commands/response/#", (topic, answer) -> storing.execute(() ->
                        stored(topic.substring(topic.lastIndexOf('=') + 1), new String(answer))));
        terminal = new BareClient(broker, DEVICE, "weldgate-demo-" + DEVICE);
        terminal.hearing(TOPICS + "+", (topic, command) ->
                terminal.says(TOPICS + "response/request_id=" + topic.substring(topic.lastIndexOf('=') + 1), ANSWER));
    }

    /** Nanoseconds from before the task is completed until the answer is committed. */
    long unlocked() throws Exception {
        String permitNo = engine.applied();
        BareEngine.UNTIL_VERIFIED.forEach(task -> engine.completed(permitNo, task));
        String id = UUID.randomUUID().toString();
        var answer = new CompletableFuture<Long>();
        awaited.put(id, answer);
        long begun = System.nanoTime();
        transaction.executeWithoutResult(status -> {
            engine.completed(permitNo, "verifySecondTime");
            database.update("insert into outbox (id, content) values (?, ?)", id, COMMAND);
        });
        platform.says(TOPICS + "request_id=" + id, COMMAND);
        long ended = answer.get(PATIENCE_SECONDS, SECONDS);
        engine.answered(permitNo);
        return ended - begun;
    }

    private void stored(String id, String answer) {
        transaction.executeWithoutResult(status ->
                database.update("insert into answer (id, content) values (?, ?)", id, answer));
        awaited.remove(id).complete(System.nanoTime());
    }

    @Override
    public void close() {
        platform.close();
        terminal.close();
        storing.shutdown();
    }
}
