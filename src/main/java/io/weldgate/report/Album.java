package io.weldgate.report;

import io.weldgate.audit.Actor;
import io.weldgate.evidence.Files;
import io.weldgate.evidence.StoredFile;
import io.weldgate.registry.Scope;
import io.weldgate.report.PermitSheet.Photo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings stored photos to the size of paper, with their origin below. */
@Component
class Album {

    private static final Logger LOG = LoggerFactory.getLogger(Album.class);

    private final Files files;
    private final Wording wording;
    private final ReportSettings settings;

    Album(Files files, Wording wording, ReportSettings settings) {
        this.files = files;
        this.wording = wording;
        this.settings = settings;
    }

    /** A photo of a permit that the reader may see, whoever uploaded it. */
    Photo photo(String fileId) {
        Optional<StoredFile> kept = files.find(fileId, Actor.PLATFORM, Scope.everything());
        return kept.map(file -> {
            Optional<byte[]> print = print(files.content(file));
            return new Photo(print.orElse(null), caption(file, print.isPresent()));
        }).orElseGet(() -> new Photo(null, wording.both("document.photo.missing") + "\n" + fileId));
    }

    private Optional<byte[]> print(Path file) {
        try {
            return new Scaling(settings.photoPixels(), settings.megapixels()).jpeg(file);
        } catch (IOException | RuntimeException e) {
            // whatever somebody uploaded, the rest of the document is printed
            LOG.warn("a photo cannot be printed: {}", file.getFileName(), e);
            return Optional.empty();
        }
    }

    private String caption(StoredFile file, boolean printed) {
        String when = file.takenAt() == null ? wording.both("document.photo.uploaded") + " "
                + wording.stamp(file.uploadedAt())
                : wording.both("document.photo.taken") + " " + wording.stamp(file.takenAt());
        String where = file.place() == null ? ""
                : "  " + wording.position(file.place().latitude(), file.place().longitude());
        String note = printed ? "" : wording.both("document.photo.unprintable") + " " + file.contentType() + "\n";
        return note + when + where + "\nSHA-256 " + file.sha256();
    }
}
