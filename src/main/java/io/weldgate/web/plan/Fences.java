package io.weldgate.web.plan;

import io.weldgate.registry.Site;
import io.weldgate.registry.Sites;
import org.springframework.stereotype.Component;

/** How exactly a position must be known: one whose error is larger than the fence proves nothing. */
@Component("fences")
class Fences {

    private final Sites sites;

    Fences(Sites sites) {
        this.sites = sites;
    }

    /** In metres; null for a place that is none. */
    public Integer metres(String siteCode) {
        return sites.findById(siteCode).map(Site::fenceMetres).orElse(null);
    }
}
