package io.weldgate.report;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.permit.Permit;
import io.weldgate.permit.Permits;
import io.weldgate.registry.Scope;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Prints the documents of permits, and writes down who had which one printed: they show names and certificates. */
@Component
public class Printing {

    private static final int RECENT = 20;

    private final Assembling assembling;
    private final Press press;
    private final Permits permits;
    private final Trail trail;
    private final TransactionTemplate transaction;

    Printing(Assembling assembling, Press press, Permits permits, Trail trail, TransactionTemplate transaction) {
        this.assembling = assembling;
        this.press = press;
        this.permits = permits;
        this.trail = trail;
        this.transaction = transaction;
    }

    /**
     * The document as PDF, in Chinese with English beside the titles.
     *
     * @param permit one that the reader may see and that the document fits
     * @throws PressBusy if too many documents are being made
     */
    public byte[] pdf(Document document, Permit permit, Reader reader) {
        PermitSheet sheet = assembling.sheet(document, permit, reader);
        byte[] pdf = press.pdf(document.code(), sheet.values(), Layout.of(document, sheet));
        transaction.executeWithoutResult(status -> {
            trail.changed(Entry.of(permit.permitNo(), "document.printed", reader.actor()).saying(document.code()));
            if (reader.numbers() && document.namesWelders()) {
                permit.welders().forEach(welder -> trail.changed(Entry.of(welder, "number.seen", reader.actor())
                        .saying(permit.permitNo() + " " + document.code())));
            }
        });
        return pdf;
    }

    /** One of the latest permits of this scope, if the document fits one of them. */
    public Optional<String> example(Document document, Scope scope) {
        return permits.list(scope, null, null, null, null, PageRequest.of(0, RECENT)).stream()
                .filter(permit -> document.fits(permit)).map(Permit::permitNo).findFirst();
    }
}
