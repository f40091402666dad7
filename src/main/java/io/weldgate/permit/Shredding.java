package io.weldgate.permit;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Saying;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Deciding;
import io.weldgate.evidence.Files;
import io.weldgate.simops.Announcing;
import io.weldgate.warning.Warnings;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases one permit with all that hangs on it. Its lines on the trail stay until their own time is over, and one more
 * says what was erased.
 */
@Component
class Shredding {

    private static final String CHECKS = "permit_check";
    private static final String SIGNATURES = "permit_signature";
    private static final String READINGS = "permit_gas_reading";
    private static final List<String> OTHERS = List.of("shown_photo", "permit_welder", "permit_demand",
            "permit_extension", "permit_gas_test", "permit");

    private final Permits permits;
    private final KeepingPermits keeping;
    private final ShownPhotos photos;
    private final Files files;
    private final Warnings warnings;
    private final Deciding deciding;
    private final Announcing announcing;
    private final List<Annex> annexes;
    private final JdbcClient database;
    private final Trail trail;

    Shredding(Permits permits, KeepingPermits keeping, ShownPhotos photos, Files files, Warnings warnings,
            Deciding deciding, Announcing announcing, List<Annex> annexes, JdbcClient database, Trail trail) {
        this.permits = permits;
        this.keeping = keeping;
        this.photos = photos;
        this.files = files;
        this.warnings = warnings;
        this.deciding = deciding;
        this.announcing = announcing;
        this.annexes = annexes;
        this.database = database;
        this.trail = trail;
    }

    /** @return false if it is still kept, or if another node was faster */
    @Transactional
    public boolean shred(String permitNo) {
        return permits.lockRow(permitNo).filter(keeping::mayGo).map(permit -> {
            trail.changed(Entry.of(permitNo, "permit.erased", Actor.PLATFORM).saying(erase(permitNo)));
            return permit;
        }).isPresent();
    }

    /** The permit's own row last: the others refer to it. */
    private String erase(String permitNo) {
        List<Saying> erased = Stream.concat(annexes.stream().map(it -> it.erase(permitNo)), Stream.of(
                said("photos", files.erase(photos.findOnlyHere(permitNo))),
                said("decisions", deciding.forget(permitNo)),
                said("warnings", warnings.forget(permitNo)),
                said("checks", gone(CHECKS, permitNo)),
                said("signatures", gone(SIGNATURES, permitNo)),
                said("gas-readings", gone(READINGS, permitNo)))).toList();
        announcing.forgotten(permitNo);
        OTHERS.forEach(table -> gone(table, permitNo));
        return erased.stream().map(Saying::written).collect(Collectors.joining(", "));
    }

    private int gone(String table, String permitNo) {
        return database.sql("DELETE FROM " + table + " WHERE permit_no = :permitNo").param("permitNo", permitNo)
                .update();
    }

    private static Saying said(String what, int howMany) {
        return Saying.of("said.erased." + what, String.valueOf(howMany));
    }
}
