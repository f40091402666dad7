package io.weldgate.inspection;

import io.weldgate.privacy.Erasure;
import io.weldgate.privacy.Erasure.Item;
import io.weldgate.privacy.Erasure.Kept;
import io.weldgate.privacy.Erasure.Reason;
import io.weldgate.privacy.KeptElsewhere;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has inspected or signed; records of the authorities, which stay. */
@Component
class OwnInspections implements KeptElsewhere {

    private final Inspections inspections;
    private final Signatories signatories;

    OwnInspections(Inspections inspections, Signatories signatories) {
        this.inspections = inspections;
        this.signatories = signatories;
    }

    record Carried(String inspectionNo, InspectionKind kind, Result result, Instant inspectedAt, String place) {}

    record Signed(String inspectionNo, Instant signedAt) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Object> of(String account, Locale locale) {
        return Map.of("inspections", inspections.findByInspectorOrderByRecordedAt(account).stream()
                        .map(it -> new Carried(it.inspectionNo(), it.kind(), it.result(), it.inspectedAt(),
                                it.where().place())).toList(),
                "inspectionSignatures", signatories.findByAccountOrderById(account).stream()
                        .map(it -> new Signed(it.inspectionNo(), it.signedAt())).toList());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Erasure erase(String account) {
        return new Erasure(List.of(), signatories.findByAccountOrderById(account).isEmpty() ? List.of()
                : List.of(new Kept(Item.TRAIL, Reason.TRAIL_KEPT, null, "")));
    }
}
