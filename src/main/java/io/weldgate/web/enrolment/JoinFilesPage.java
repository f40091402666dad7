package io.weldgate.web.enrolment;

import io.weldgate.evidence.ContentNotAllowed;
import io.weldgate.evidence.Deposit;
import io.weldgate.evidence.Depositing;
import io.weldgate.evidence.DepositsFull;
import io.weldgate.evidence.FileKind;
import io.weldgate.evidence.FileTooLarge;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Takes photos from who has no account, and shows them to nobody but him. */
@Controller
class JoinFilesPage {

    private final Depositing depositing;
    private final JoinForms forms;
    private final Uploading uploading;
    private final Visitors visitors;

    JoinFilesPage(Depositing depositing, JoinForms forms, Uploading uploading, Visitors visitors) {
        this.depositing = depositing;
        this.forms = forms;
        this.uploading = uploading;
        this.visitors = visitors;
    }

    @PostMapping(path = "/join/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseBody
    Map<String, String> upload(@RequestPart MultipartFile file, HttpServletRequest request) {
        return Map.of("fileId", forms.keep(file, FileKind.PHOTO, visitors.sending(request)));
    }

    @GetMapping("/join/files/{fileId}")
    ResponseEntity<byte[]> show(@PathVariable String fileId, HttpServletRequest request) {
        Deposit found = visitors.known(request).flatMap(it -> depositing.find(fileId, it.account()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(found.contentType()))
                .cacheControl(CacheControl.noStore()).body(found.content());
    }

    @ExceptionHandler({ContentNotAllowed.class, FileTooLarge.class, DepositsFull.class})
    ResponseEntity<Map<String, String>> refused(RuntimeException refused, Locale locale) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY)
                .body(Map.of("message", uploading.why(refused, locale)));
    }
}
