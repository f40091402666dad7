package io.weldgate.web.form;

import io.weldgate.evidence.ContentNotAllowed;
import io.weldgate.evidence.FileKind;
import io.weldgate.evidence.FileTooLarge;
import io.weldgate.evidence.Files;
import io.weldgate.evidence.StoredFile;
import io.weldgate.identity.Identities;
import io.weldgate.identity.SignedIn;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Takes photos while a form is being filled in, and shows those that were taken. */
@Controller
class UploadPage {

    private final Uploading uploading;
    private final Files files;
    private final Identities identities;

    UploadPage(Uploading uploading, Files files, Identities identities) {
        this.uploading = uploading;
        this.files = files;
        this.identities = identities;
    }

    /** @param age in seconds since it was taken, by the phone's clock; null if the phone does not know */
    @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseBody
    Map<String, String> upload(@RequestPart MultipartFile file, @RequestParam FileKind kind,
            @RequestParam(required = false) Long age) {
        return Map.of("fileId", uploading.keep(file, kind, age).fileId());
    }

    @GetMapping("/files/{fileId}")
    ResponseEntity<Resource> show(@PathVariable String fileId) {
        SignedIn who = identities.current();
        StoredFile file = files.look(fileId, who.actor(), who.scope())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.contentType())).contentLength(file.size())
                .body(new FileSystemResource(files.content(file)));
    }

    @ExceptionHandler({ContentNotAllowed.class, FileTooLarge.class})
    ResponseEntity<Map<String, String>> refused(RuntimeException refused, Locale locale) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY)
                .body(Map.of("message", uploading.why(refused, locale)));
    }
}
