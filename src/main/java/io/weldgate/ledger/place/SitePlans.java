package io.weldgate.ledger.place;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.evidence.Files;
import io.weldgate.evidence.StoredFile;
import io.weldgate.ledger.Keeper;
import io.weldgate.registry.Site;
import io.weldgate.registry.Sites;
import io.weldgate.registry.WorkUnits;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plans (平面图) of sites: a picture or a PDF of each, the latest one shown, all of them kept as evidence. */
@Component
public class SitePlans {

    private final Sites sites;
    private final WorkUnits units;
    private final Files files;
    private final Trail trail;

    SitePlans(Sites sites, WorkUnits units, Files files, Trail trail) {
        this.sites = sites;
        this.units = units;
        this.files = files;
        this.trail = trail;
    }

    /** Empty where there is no such site within reach. */
    @Transactional(readOnly = true)
    public Optional<Site> site(String siteCode, Keeper keeper) {
        return sites.findById(siteCode).filter(site -> keeper.covers(site.unitCode(),
                units.findById(site.unitCode()).orElseThrow().areaCode()));
    }

    /** The unit's other sites that are still in use, to be drawn beside this one. */
    @Transactional(readOnly = true)
    public List<Site> beside(Site site) {
        return sites.findByUnitCodeOrderByCode(site.unitCode()).stream()
                .filter(it -> !it.code().equals(site.code()) && it.endsOn() == null).toList();
    }

    /** Whether the keeper may change the register, and whether the file is his, the caller has checked. */
    @Transactional
    public void attach(Site site, String fileId, Keeper keeper) {
        sites.getReferenceById(site.code()).planned(fileId);
        trail.changed(Entry.of("sites:" + site.code(), "site.planned", keeper.actor()).saying(fileId));
    }

    @Transactional(readOnly = true)
    public Optional<StoredFile> plan(Site site) {
        return Optional.ofNullable(site.planFile()).flatMap(files::kept);
    }
}
