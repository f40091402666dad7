package io.weldgate.enforcement;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.docket.DocketKind;
import io.weldgate.docket.Docketing;
import io.weldgate.docket.Heading;
import io.weldgate.docket.Part;
import io.weldgate.evidence.Collecting;
import io.weldgate.evidence.EvidenceKind;
import io.weldgate.evidence.Files;
import io.weldgate.evidence.Item;
import io.weldgate.evidence.Spot;
import io.weldgate.jurisdiction.Track;
import io.weldgate.registry.Position;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case for a violation that somebody has found, and with it the first check (S0 三(五)). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Discovering {

    private final Cases cases;
    private final Parties parties;
    private final Docketing dockets;
    private final Locating locating;
    private final Collecting collecting;
    private final Files files;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Discovering(Cases cases, Parties parties, Docketing dockets, Locating locating, Collecting collecting, Files files,
            Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.parties = parties;
        this.dockets = dockets;
        this.locating = locating;
        this.collecting = collecting;
        this.files = files;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param sourceNo   of the inspection, warning or tip-off it came from; null for none
     * @param department code of the finder's
     */
    public CaseFile discover(Discovery form, CaseSource source, String sourceNo, Actor by, String department) {
        Scene scene = locating.scene(form, department);
        String caseNo = dockets.open(DocketKind.CASE, new Heading(scene.areaCode(), scene.unitCode(), false,
                scene.place(), "case.title." + form.violations().get(0)), department, Part.HOLDS);
        // written at once: of two that come under one key, the second ends here
        CaseFile opened = cases.saveAndFlush(new CaseFile(caseNo, department, new Found(source, sourceNo,
                form.clientKey(), form.field(), form.violations(), scene, form.facts()), by.account(),
                clock.instant()));
        parties.saveAll(named(caseNo, form, scene));
        trail.changed(Entry.of(caseNo, "case.discovered", by).states(null, opened.status())
                .at(form.latitude(), form.longitude()).saying(form.facts()));
        collecting.collect(caseNo, evidence(form, by));
        events.publishEvent(new CaseOpened(caseNo));
        return opened;
    }

    private List<Item> evidence(Discovery form, Actor by) {
        List<Item> items = new ArrayList<>();
        Spot spot = form.latitude() == null || form.longitude() == null ? null
                : Spot.of(new Position(form.latitude(), form.longitude()));
        items.add(Item.written(EvidenceKind.ON_SITE_RECORD, "发现情况", form.facts(), spot, form.actAt().toInstant(),
                by));
        form.photos().forEach(id -> items.add(Item.shown("现场照片", files.own(id, by).orElseThrow(), by)));
        return items;
    }

    private List<CaseParty> named(String caseNo, Discovery form, Scene scene) {
        List<CaseParty> named = new ArrayList<>();
        if (filled(form.worker())) {
            named.add(locating.person(form.worker())
                    .map(it -> CaseParty.person(caseNo, Track.PERSON, it.name(), it.personNo(), it.idNumber()))
                    .orElseGet(() -> CaseParty.person(caseNo, Track.PERSON, form.worker(), null,
                            told(form.workerId()))));
        }
        if (scene.unitCode() != null) {
            locating.unit(scene.unitCode()).ifPresent(it -> named.add(
                    CaseParty.unit(caseNo, Track.UNIT, it.name(), it.code(), it.creditCode())));
        } else if (filled(form.unitName())) {
            named.add(CaseParty.unit(caseNo, Track.UNIT, form.unitName(), null, told(form.creditCode())));
        }
        return named;
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    private static String told(String text) {
        return filled(text) ? text : null;
    }
}
