package io.weldgate.process;

import io.weldgate.docket.Docket;
import io.weldgate.docket.DocketKind;
import io.weldgate.docket.Dockets;
import io.weldgate.operating.About;
import io.weldgate.permit.Permit;
import io.weldgate.permit.Permits;
import io.weldgate.registry.Scope;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what a business key names, and who may see it: a permit, or the docket of something else. */
@Component
class Dossiers {

    private final Permits permits;
    private final Dockets dockets;

    Dossiers(Permits permits, Dockets dockets) {
        this.permits = permits;
        this.dockets = dockets;
    }

    /** @param unitCode whose it is; null where it is no unit's */
    record Dossier(String key, String unitCode) {}

    /** Empty also where it may not be seen. */
    Optional<Dossier> find(String key, Scope scope) {
        return DocketKind.isOne(key) ? dockets.find(key, scope).map(Dossiers::of)
                : permits.find(key, scope).map(Dossiers::of);
    }

    /**
     * Holds the row until the transaction ends, so that what is read afterwards is not outdated by whoever was faster.
     * Empty also where it may not be seen.
     */
    Optional<Dossier> hold(String key, Scope scope) {
        return DocketKind.isOne(key)
                ? dockets.lockRow(key).flatMap(held -> dockets.find(key, scope)).map(Dossiers::of)
                : permits.lockRow(key).filter(permit -> permit.isWithin(scope)).map(Dossiers::of);
    }

    /** The same for the platform itself. */
    Optional<Dossier> hold(String key) {
        return DocketKind.isOne(key) ? dockets.lockRow(key).map(Dossiers::of)
                : permits.lockRow(key).map(Dossiers::of);
    }

    static About about(String key) {
        return DocketKind.isOne(key) ? About.DOCKET : About.PERMIT;
    }

    private static Dossier of(Permit permit) {
        return new Dossier(permit.permitNo(), permit.unitCode());
    }

    private static Dossier of(Docket docket) {
        return new Dossier(docket.docketNo(), docket.unitCode());
    }
}
