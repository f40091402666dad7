package io.weldgate.report;

import io.weldgate.decision.CheckStep;
import io.weldgate.permit.Check;
import io.weldgate.permit.Checks;
import io.weldgate.permit.Permit;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.report.PermitSheet.CheckDone;
import io.weldgate.report.PermitSheet.Photo;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Retells the five steps: every confirmation in its order, and a row to be filled in for what was not confirmed. */
@Component
class Recounting {

    private final Checks checks;
    private final People people;
    private final Declared declared;
    private final Album album;
    private final Wording wording;
    private final ReportSettings settings;

    Recounting(Checks checks, People people, Declared declared, Album album, Wording wording, ReportSettings settings) {
        this.checks = checks;
        this.people = people;
        this.declared = declared;
        this.album = album;
        this.wording = wording;
        this.settings = settings;
    }

    /** @param photoNote that there are none, or that some are left out; else empty */
    record Recounted(List<CheckDone> checks, String photoNote) {

        static final Recounted NONE = new Recounted(List.of(), "");
    }

    Recounted checks(Permit permit) {
        List<Check> confirmed = checks.findByPermitNoOrderById(permit.permitNo());
        List<CheckDone> rows = new ArrayList<>();
        int printed = 0;
        int found = 0;
        for (Check check : confirmed) {
            List<String> photos = declared.form(check).shown();
            List<Photo> prints = photos.stream().limit(settings.photos() - printed).map(album::photo).toList();
            printed += prints.size();
            found += photos.size();
            rows.add(row(permit, check, prints));
        }
        for (CheckStep step : CheckStep.values()) {
            boolean demanded = step != CheckStep.TICKET || permit.approval().shiftChecks();
            if (demanded && confirmed.stream().noneMatch(it -> it.step() == step)) {
                rows.add(new CheckDone(title(step), "", "", "", List.of()));
            }
        }
        return new Recounted(rows, note(found, found - printed));
    }

    private String note(int found, int leftOut) {
        if (found == 0) {
            return wording.both("document.photo.none");
        }
        return leftOut == 0 ? "" : wording.both("document.photo.more") + " " + leftOut;
    }

    private CheckDone row(Permit permit, Check check, List<Photo> photos) {
        String by = people.findById(check.confirmedBy()).map(Person::name).orElse(check.confirmedBy());
        return new CheckDone(title(check.step()), declared.told(permit, check), by,
                wording.stamp(check.confirmedAt()) + "\n" + wording.position(check.latitude(), check.longitude()),
                photos);
    }

    private String title(CheckStep step) {
        return wording.title("form." + Declared.formOf(step));
    }
}
