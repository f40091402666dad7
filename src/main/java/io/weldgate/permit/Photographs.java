package io.weldgate.permit;

import io.weldgate.audit.Actor;
import io.weldgate.decision.CheckFact;
import io.weldgate.decision.Fact;
import io.weldgate.evidence.Files;
import io.weldgate.evidence.StoredFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Presents the photos of a check to the rules, and remembers which were shown for which permit. */
@Component
class Photographs {

    private final ShownPhotos shown;
    private final Files files;

    Photographs(ShownPhotos shown, Files files) {
        this.shown = shown;
        this.files = files;
    }

    /** One fact for each photo of the form, in its order. */
    List<Fact> facts(String permitNo, CheckForm form, Actor by) {
        List<Fact> facts = new ArrayList<>();
        Set<String> before = new HashSet<>();
        for (String fileId : form.shown()) {
            StoredFile file = file(fileId, by);
            facts.add(new CheckFact.Photo(facts.size() + 1, takenAt(file), !before.add(fileId),
                    shown.existsBySha256AndPermitNoNot(file.sha256(), permitNo)));
        }
        return facts;
    }

    /** @return what was shown, in its order */
    List<StoredFile> keep(String permitNo, CheckForm form, Actor by) {
        List<StoredFile> kept = form.shown().stream().map(fileId -> file(fileId, by)).toList();
        kept.forEach(file -> shown.save(new ShownPhoto(permitNo, form.step(), file.fileId(), file.sha256())));
        return kept;
    }

    private StoredFile file(String fileId, Actor by) {
        return files.own(fileId, by).orElseThrow();
    }

    /** A sender's clock that runs ahead makes no photo younger than its upload. */
    private static Instant takenAt(StoredFile file) {
        boolean plausible = file.takenAt() != null && !file.takenAt().isAfter(file.uploadedAt());
        return plausible ? file.takenAt() : file.uploadedAt();
    }
}
