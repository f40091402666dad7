package io.weldgate.web.form;

import io.weldgate.audit.Actor;
import io.weldgate.evidence.Deposit;
import io.weldgate.evidence.Depositing;
import io.weldgate.evidence.FileKind;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Keeps the files of who has no account, under a secret name that only his session knows. */
@Component
public class StrangersFiles {

    private final Uploading uploading;
    private final Depositing depositing;

    StrangersFiles(Uploading uploading, Depositing depositing) {
        this.uploading = uploading;
        this.depositing = depositing;
    }

    public Posted posted(HttpServletRequest request, Actor stranger, Locale locale) {
        return uploading.posted(request, locale, (part, kind) -> keep(part, kind, stranger));
    }

    /** @return its id */
    String keep(MultipartFile part, FileKind kind, Actor stranger) {
        try (var bytes = part.getInputStream()) {
            return depositing.keep(stranger.account(), kind, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("an upload broke off", e);
        }
    }

    Optional<Deposit> find(String fileId, Actor stranger) {
        return depositing.find(fileId, stranger.account());
    }

    String why(RuntimeException refused, Locale locale) {
        return uploading.why(refused, locale);
    }
}
