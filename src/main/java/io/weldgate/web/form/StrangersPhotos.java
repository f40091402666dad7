package io.weldgate.web.form;

import io.weldgate.audit.Actor;
import io.weldgate.evidence.ContentNotAllowed;
import io.weldgate.evidence.Deposit;
import io.weldgate.evidence.DepositsFull;
import io.weldgate.evidence.FileKind;
import io.weldgate.evidence.FileTooLarge;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * Takes photos from who has no account while he fills in a form, and shows them to nobody but him: the controller of
 * each such form says below which address, and who he is.
 */
public abstract class StrangersPhotos {

    private final StrangersFiles files;

    protected StrangersPhotos(StrangersFiles files) {
        this.files = files;
    }

    /** Who sends something now. @throws io.weldgate.identity.TooManyVisits if it is one too many */
    protected abstract Actor sending(HttpServletRequest request);

    /** Who has sent something before. */
    protected abstract Optional<Actor> known(HttpServletRequest request);

    @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseBody
    Map<String, String> upload(@RequestPart MultipartFile file, HttpServletRequest request) {
        return Map.of("fileId", files.keep(file, FileKind.PHOTO, sending(request)));
    }

    @GetMapping("/files/{fileId}")
    ResponseEntity<byte[]> show(@PathVariable String fileId, HttpServletRequest request) {
        Deposit found = known(request).flatMap(it -> files.find(fileId, it))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(found.contentType()))
                .cacheControl(CacheControl.noStore()).body(found.content());
    }

    @ExceptionHandler({ContentNotAllowed.class, FileTooLarge.class, DepositsFull.class})
    ResponseEntity<Map<String, String>> refused(RuntimeException refused, Locale locale) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY)
                .body(Map.of("message", files.why(refused, locale)));
    }
}
