package io.weldgate.investigation;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Permission;
import io.weldgate.docket.Chasing;
import io.weldgate.evidence.Collecting;
import io.weldgate.evidence.EvidenceKind;
import io.weldgate.evidence.Files;
import io.weldgate.evidence.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every act on a track leaves behind: its entry on the trail, its papers in the chain of the case, its event. */
@Component
class Chronicling {

    private final Trail trail;
    private final Collecting collecting;
    private final Files files;
    private final Chasing chasing;
    private final ApplicationEventPublisher events;

    Chronicling(Trail trail, Collecting collecting, Files files, Chasing chasing, ApplicationEventPublisher events) {
        this.trail = trail;
        this.collecting = collecting;
        this.files = files;
        this.chasing = chasing;
        this.events = events;
    }

    void changed(CaseTrack track, String step, TrackState before, Actor by, String text) {
        trail.changed(Entry.of(track.trackNo(), step, by).states(before, track.state()).saying(text));
    }

    /** What leaves the state as it is. */
    void noted(CaseTrack track, String step, Actor by, String text) {
        trail.changed(Entry.of(track.trackNo(), step, by).saying(text));
    }

    void noted(String caseNo, String step, Actor by, String text) {
        trail.changed(Entry.of(caseNo, step, by).saying(text));
    }

    /** The time that the law gives is over, and nobody has done what it was given for. */
    void late(CaseTrack track, String step) {
        noted(track, step, Actor.PLATFORM, null);
        chasing.late(track.trackNo(), track.department(), step);
    }

    /** @param fileId null where there is no paper */
    void filed(CaseTrack track, String title, String fileId, Actor by) {
        if (fileId != null) {
            collecting.collect(track.caseNo(), List.of(Item.shown(title, files.own(fileId, by).orElseThrow(), by)));
        }
    }

    /** What somebody said, with the paper on which he signed it, if there is one. */
    void said(CaseTrack track, EvidenceKind kind, String title, String words, String fileId, Instant at, Actor by) {
        List<Item> items = new ArrayList<>();
        if (!Wording.blank(words)) {
            items.add(Item.written(kind, title, words, null, at, by));
        }
        collecting.collect(track.caseNo(), items);
        filed(track, title, fileId, by);
    }

    void tell(Object event) {
        events.publishEvent(event);
    }

    /** Acts that need no verdict of their own. */
    static Permission done() {
        return new Permission.Granted(null, List.of());
    }
}
