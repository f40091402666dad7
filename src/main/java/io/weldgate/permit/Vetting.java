package io.weldgate.permit;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.evidence.Chains;
import io.weldgate.evidence.Item;
import io.weldgate.evidence.Link;
import io.weldgate.evidence.Matter;
import io.weldgate.evidence.Reviewing;
import io.weldgate.form.Filled;
import io.weldgate.form.FormReading;
import io.weldgate.form.Outcome;
import io.weldgate.form.Read;
import io.weldgate.registry.Scope;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has an official look at what was collected under a permit, above all at what a device recorded by itself. */
@Component
public class Vetting {

    private final Permits permits;
    private final Chains chains;
    private final Reviewing reviewing;
    private final FormReading reading;
    private final Trail trail;

    Vetting(Permits permits, Chains chains, Reviewing reviewing, FormReading reading, Trail trail) {
        this.permits = permits;
        this.chains = chains;
        this.reviewing = reviewing;
        this.reading = reading;
        this.trail = trail;
    }

    /**
     * The same again, as of a form sent twice, adds nothing.
     *
     * @param official whether he may review at all
     */
    @Transactional
    public Outcome review(String permitNo, long number, Filled filled, Actor by, Scope scope, boolean official,
            Locale locale) {
        if (permits.find(permitNo, scope).isEmpty()) {
            return new Outcome.Unknown();
        }
        if (!official) {
            return new Outcome.NotYours();
        }
        Read<EvidenceReviewForm> read = filled.read(reading, EvidenceReviewForm.class, by, locale);
        if (read instanceof Read.Invalid<EvidenceReviewForm> invalid) {
            return new Outcome.Invalid(invalid.errors());
        }
        permits.lock(permitNo);
        if (!(chains.find(permitNo, number).map(Link::matter).orElse(null) instanceof Item)) {
            return new Outcome.Unknown();
        }
        review(permitNo, number, ((Read.Valid<EvidenceReviewForm>) read).form(), by);
        return new Outcome.Done();
    }

    private void review(String permitNo, long number, EvidenceReviewForm form, Actor by) {
        boolean confirmed = form.result() == EvidenceReviewForm.Reviewed.CONFIRMED;
        Optional<Matter.Review> last = chains.of(permitNo).stream().map(Link::matter)
                .filter(it -> it instanceof Matter.Review review && review.of() == number)
                .map(Matter.Review.class::cast).reduce((one, later) -> later);
        boolean repeated = last.filter(it -> it.confirmed() == confirmed && it.text().equals(form.remark())
                && it.by().get(0).account().equals(by.account())).isPresent();
        if (!repeated) {
            reviewing.review(permitNo, number, confirmed, form.remark(), by);
            trail.changed(Entry.of(permitNo, "evidence.reviewed", by).saying("№ " + number + " " + form.remark()));
        }
    }
}
