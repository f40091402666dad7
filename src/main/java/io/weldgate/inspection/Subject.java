package io.weldgate.inspection;

import io.weldgate.registry.Machine;
import io.weldgate.registry.Site;
import io.weldgate.registry.WorkUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What is inspected, as far as the registers know it.
 *
 * @param personNo          of the holder of the certificate; null where none was presented or it is unknown
 * @param certificateNumber as presented, in capitals; null where none was
 */
public record Subject(WorkUnit unit, Site site, Machine machine, String personNo, String certificateNumber) {

    private static final int LONGEST_PLACE = 200;

    /** Under which profiles the place is; none where it is not known. */
    public List<String> profiles() {
        List<String> profiles = new ArrayList<>();
        if (site != null) {
            profiles.add(site.profile());
            profiles.addAll(site.overlays());
        }
        return profiles;
    }

    /** In words, no more than a column holds. */
    public String place() {
        String place = site == null || site.name().equals(unit.name()) ? unit.name() : unit.name() + " " + site.name();
        return place.substring(0, Math.min(place.length(), LONGEST_PLACE));
    }
}
