package io.weldgate.report;

import io.weldgate.report.PermitSheet.CheckDone;
import io.weldgate.report.PermitSheet.GasTest;
import io.weldgate.report.PermitSheet.Line;
import io.weldgate.report.PermitSheet.NoPictures;
import io.weldgate.report.PermitSheet.Part;
import io.weldgate.report.PermitSheet.Photo;
import io.weldgate.report.PermitSheet.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which rows a document has, from top to bottom; how each looks is the form's business. */
final class Layout {

    /** As many as the paper form has columns for. */
    private static final int GAS_ROWS = 3;
    private static final int ABREAST = 3;
    private static final GasTest BLANK_GAS_TEST = new GasTest("", "", "", "", "", "");

    private Layout() {}

    static List<Line> of(Document document, PermitSheet sheet) {
        return switch (document) {
            case HOT_WORK_PERMIT -> all(
                    parts("UNIT", "CONTENT", "PLACE", "GRADE", "WELDERS", "TEAM", "MACHINE", "GAS"),
                    sheet.gasTests(), blankGasTests(sheet), parts("LINKED", "HAZARDS", "WINDOW", "MEASURES"),
                    sheet.measures(), parts("OTHERS", "BRIEFING"), sheet.signatures());
            case CONSTRUCTION_PERMIT -> all(
                    parts("UNIT", "TEAM", "PLACE", "CONTENT", "GRADE", "WINDOW", "WELDERS", "MACHINE", "EXTINGUISHERS",
                            "HAZARDS", "OTHERS", "MEASURES"),
                    sheet.measures(), parts("BRIEFING"), sheet.signatures());
            case PUBLIC_NOTICE -> all(
                    parts("PLACE", "WINDOW", "CONTENT", "UNIT", "TEAM", "OTHERS", "CONTACT", "ADVICE", "SEAL"));
            case FIVE_STEP_RECORD -> all(
                    parts("UNIT", "PLACE", "CONTENT", "WELDERS", "MACHINE", "STEPS"),
                    sheet.checks().stream().flatMap(Layout::withPhotos).toList(), photoNote(sheet),
                    sheet.signatures());
        };
    }

    private static List<NoPictures> photoNote(PermitSheet sheet) {
        return sheet.photoNote().isEmpty() ? List.of() : List.of(new NoPictures(sheet.photoNote()));
    }

    private static Stream<Line> withPhotos(CheckDone check) {
        List<Line> lines = new ArrayList<>(List.of(check));
        for (int i = 0; i < check.photos().size(); i += ABREAST) {
            Photo one = check.photos().get(i);
            Photo two = at(check.photos(), i + 1);
            Photo three = at(check.photos(), i + 2);
            lines.add(new Pictures(one.jpeg(), two.jpeg(), three.jpeg(), one.caption(), two.caption(),
                    three.caption()));
        }
        return lines.stream();
    }

    private static Photo at(List<Photo> photos, int index) {
        return index < photos.size() ? photos.get(index) : new Photo(null, "");
    }

    private static List<GasTest> blankGasTests(PermitSheet sheet) {
        return Stream.generate(() -> BLANK_GAS_TEST).limit(Math.max(0, GAS_ROWS - sheet.gasTests().size())).toList();
    }

    private static List<Part> parts(String... names) {
        return Stream.of(names).map(Part::new).toList();
    }

    @SafeVarargs
    private static List<Line> all(List<? extends Line>... sections) {
        return Stream.of(sections).<Line>flatMap(List::stream).toList();
    }
}
