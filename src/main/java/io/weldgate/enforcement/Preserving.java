package io.weldgate.enforcement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.weldgate.audit.Actor;
import io.weldgate.evidence.Collecting;
import io.weldgate.evidence.EvidenceKind;
import io.weldgate.evidence.FileKind;
import io.weldgate.evidence.Files;
import io.weldgate.evidence.Item;
import io.weldgate.evidence.KeptFile;
import io.weldgate.evidence.Source;
import io.weldgate.evidence.Spot;
import io.weldgate.evidence.StoredFile;
import io.weldgate.registry.Position;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts onto the chain of a case what two officers secured on the spot. */
@Component
class Preserving {

    private static final JsonMapper JSON = new JsonMapper();

    private final Collecting collecting;
    private final Files files;
    private final Clock clock;

    Preserving(Collecting collecting, Files files, Clock clock) {
        this.collecting = collecting;
        this.files = files;
        this.clock = clock;
    }

    void secure(CaseFile it, EvidenceForm form, List<Actor> by) {
        Spot spot = Spot.of(new Position(form.latitude(), form.longitude()));
        List<Item> items = new ArrayList<>();
        Stream.concat(form.photos().stream(), form.documents().stream())
                .forEach(id -> items.add(shown(files.own(id, by.get(0)).orElseThrow(), spot, by)));
        said(items, EvidenceKind.PARTY_STATEMENT, "当事人陈述", form.statement(), spot, by);
        said(items, EvidenceKind.WITNESS_STATEMENT, "证人证言", form.witness(), spot, by);
        said(items, EvidenceKind.PHYSICAL, "先行登记保存", form.preserved(), spot, by);
        collecting.collect(it.caseNo(), items);
    }

    /** Papers that came in, or went out. @param ids null or blank ones are passed over */
    void keep(String caseNo, String title, Collection<String> ids, Actor by) {
        collecting.collect(caseNo, ids.stream().filter(id -> id != null && !id.isBlank())
                .map(id -> Item.shown(title, files.own(id, by).orElseThrow(), by)).toList());
    }

    JsonNode written(Map<String, ?> record) {
        return JSON.valueToTree(record);
    }

    private Item shown(StoredFile file, Spot spot, List<Actor> by) {
        boolean photo = file.kind() == FileKind.PHOTO;
        return new Item(photo ? EvidenceKind.AUDIO_VISUAL : EvidenceKind.DOCUMENTARY, Source.PERSON,
                photo ? "现场照片" : "书证", KeptFile.of(file), null, file.place() == null ? spot : Spot.of(file.place()),
                file.takenAt(), null, by);
    }

    private void said(List<Item> items, EvidenceKind kind, String title, String text, Spot spot, List<Actor> by) {
        if (text != null && !text.isBlank()) {
            items.add(new Item(kind, Source.PERSON, title, null, written(Map.of("text", text)), spot, clock.instant(),
                    null, by));
        }
    }
}
