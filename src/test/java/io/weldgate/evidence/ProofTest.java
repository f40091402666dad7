package io.weldgate.evidence;

import static io.weldgate.evidence.AnItem.OFFICER;
import static io.weldgate.evidence.AnItem.recorded;
import static io.weldgate.evidence.AnItem.seen;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import io.weldgate.evidence.Proof.Objection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What may support a penalty, here and where it is cited. */
@WeldgateTest
class ProofTest {

    @Autowired
    private Collecting collecting;
    @Autowired
    private Reviewing reviewing;
    @Autowired
    private Chains chains;
    @Autowired
    private TransactionTemplate transaction;

    private final String subject = "ZZ-" + UUID.randomUUID();

    @Test
    void a_citation_is_evidence_here_and_the_cited_stays_where_it_is() {
        collected(seen("一"));
        String other = "ZZ-" + UUID.randomUUID();

        Link cited = transaction.execute(status -> collecting.cite(other, chains.of(subject).get(0), "互认",
                List.of(OFFICER)));

        assertThat(((Matter.Citation) cited.matter()).hash()).isEqualTo(chains.of(subject).get(0).hash());
        assertThat(reviewing.mayProve(other, 1)).isEqualTo(new Proof.Granted());
        assertThat(chains.of(subject)).hasSize(1);
    }

    @Test
    void what_a_device_has_recorded_proves_nothing_before_a_person_has_reviewed_it() {
        collected(recorded(), seen("一"));
        assertThat(reviewing.mayProve(subject, 1)).isEqualTo(new Proof.Refused(Objection.NOT_REVIEWED));
        assertThat(reviewing.mayProve(subject, 2)).isEqualTo(new Proof.Granted());
        assertThat(reviewing.mayProve(subject, 9)).isEqualTo(new Proof.Refused(Objection.UNKNOWN));

        review(false);
        assertThat(reviewing.mayProve(subject, 1)).isEqualTo(new Proof.Refused(Objection.NOT_CONFIRMED));

        review(true);
        assertThat(reviewing.mayProve(subject, 1)).isEqualTo(new Proof.Granted());
        assertThat(chains.of(subject)).hasSize(4);
    }

    private void review(boolean confirmed) {
        transaction.executeWithoutResult(status -> reviewing.review(subject, 1, confirmed, "与现场监控比对", OFFICER));
    }

    private void collected(Item... items) {
        transaction.executeWithoutResult(status -> collecting.collect(subject, List.of(items)));
    }
}
