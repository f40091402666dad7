package io.weldgate.web.inspection;

import io.weldgate.api.inspection.Inspectors;
import io.weldgate.inspection.Inspections;
import io.weldgate.inspection.Inspector;
import io.weldgate.rectification.Rectifications;
import io.weldgate.report.PrintingSite;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What a department hands over on the spot, on paper; units do not order themselves. */
@Controller
class RecordDocumentPage {

    private final Inspections inspections;
    private final Rectifications rectifications;
    private final PrintingSite printing;
    private final Inspectors inspectors;

    RecordDocumentPage(Inspections inspections, Rectifications rectifications, PrintingSite printing,
            Inspectors inspectors) {
        this.inspections = inspections;
        this.rectifications = rectifications;
        this.printing = printing;
        this.inspectors = inspectors;
    }

    @GetMapping("/inspections/{inspectionNo}/document")
    ResponseEntity<byte[]> record(@PathVariable String inspectionNo) {
        Inspector by = inspectors.current();
        return paper(inspectionNo, inspections.find(inspectionNo, by.scope(), by.actor().account())
                .filter(it -> it.departmentCode() != null).map(it -> printing.pdf(it, by.actor()))
                .orElseThrow(RecordDocumentPage::missing));
    }

    @GetMapping("/rectifications/{docketNo}/document")
    ResponseEntity<byte[]> order(@PathVariable String docketNo) {
        Inspector by = inspectors.current();
        return paper(docketNo, rectifications.find(docketNo, by.scope()).filter(it -> it.departmentCode() != null)
                .map(it -> printing.pdf(it, by.actor())).orElseThrow(RecordDocumentPage::missing));
    }

    private static ResponseEntity<byte[]> paper(String number, byte[] pdf) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(number + ".pdf")
                        .build().toString()).body(pdf);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
