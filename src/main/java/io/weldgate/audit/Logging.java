package io.weldgate.audit;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the log too, where somebody wants it, what has been put on the trail: once it is committed, about whom it was
 * when it was written, and nothing that anybody said.
 */
@Component
class Logging {

    private static final Logger LOG = LoggerFactory.getLogger(Logging.class);

    void tell(Entry entry) {
        if (LOG.isDebugEnabled()) {
            Map<String, String> about = MDC.getCopyOfContextMap();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    Map<String, String> now = MDC.getCopyOfContextMap();
                    MDC.setContextMap(about == null ? Map.of() : about);
                    told(entry);
                    MDC.setContextMap(now == null ? Map.of() : now);
                }
            });
        }
    }

    private static void told(Entry entry) {
        LOG.atDebug().addKeyValue("subject", entry.subject()).addKeyValue("step", entry.step())
                .addKeyValue("actor", entry.actor().account()).addKeyValue("state", entry.to())
                .log("{} {}", entry.subject(), entry.step());
    }
}
