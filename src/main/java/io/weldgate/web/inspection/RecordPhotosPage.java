package io.weldgate.web.inspection;

import io.weldgate.api.Pictures;
import io.weldgate.api.inspection.Inspectors;
import io.weldgate.evidence.Files;
import io.weldgate.inspection.Inspections;
import io.weldgate.inspection.Inspector;
import io.weldgate.rectification.RectificationSteps;
import io.weldgate.rectification.Rectifications;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Photos of a record: whoever sees the record sees them, whoever took them. */
@Controller
class RecordPhotosPage {

    private final Inspections inspections;
    private final Rectifications rectifications;
    private final RectificationSteps steps;
    private final Files files;
    private final Pictures pictures;
    private final Inspectors inspectors;

    RecordPhotosPage(Inspections inspections, Rectifications rectifications, RectificationSteps steps, Files files,
            Pictures pictures, Inspectors inspectors) {
        this.inspections = inspections;
        this.rectifications = rectifications;
        this.steps = steps;
        this.files = files;
        this.pictures = pictures;
        this.inspectors = inspectors;
    }

    @GetMapping("/inspections/{inspectionNo}/photos/{fileId}")
    ResponseEntity<Resource> ofInspection(@PathVariable String inspectionNo, @PathVariable String fileId) {
        Inspector by = inspectors.current();
        return shown(fileId, by, inspections.find(inspectionNo, by.scope(), by.actor().account()).stream()
                .flatMap(it -> it.items().stream()).flatMap(it -> it.photos().stream()));
    }

    @GetMapping("/rectifications/{docketNo}/photos/{fileId}")
    ResponseEntity<Resource> ofRectification(@PathVariable String docketNo, @PathVariable String fileId) {
        Inspector by = inspectors.current();
        return shown(fileId, by, rectifications.find(docketNo, by.scope()).stream()
                .flatMap(it -> steps.findByDocketNoOrderById(it.docketNo()).stream())
                .flatMap(it -> it.photos().stream()));
    }

    private ResponseEntity<Resource> shown(String fileId, Inspector by, Stream<String> named) {
        if (named.noneMatch(fileId::equals)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return files.lookKept(fileId, by.actor()).map(pictures::shown)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
