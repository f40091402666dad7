package io.weldgate.api.permit;

import io.weldgate.api.Problem;
import io.weldgate.evidence.FileKind;
import io.weldgate.evidence.Files;
import io.weldgate.evidence.StoredFile;
import io.weldgate.evidence.Upload;
import io.weldgate.form.ThisCentury;
import io.weldgate.identity.Identities;
import io.weldgate.identity.SignedIn;
import io.weldgate.registry.Position;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class FilesController {

    private final Files files;
    private final Identities identities;

    FilesController(Files files, Identities identities) {
        this.files = files;
        this.identities = identities;
    }

    @PostMapping(path = "/api/v1/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Kept> upload(@Valid @ModelAttribute Sent sent) throws IOException {
        SignedIn who = identities.current();
        Upload upload = new Upload(sent.file().getOriginalFilename(), sent.kind(), sent.place(),
                sent.takenAt() == null ? null : sent.takenAt().toInstant(), who.actor(),
                who.unitCode(), who.areaCode());
        try (var bytes = sent.file().getInputStream()) {
            StoredFile kept = files.keep(upload, bytes);
            return ResponseEntity.created(URI.create("/api/v1/files/" + kept.fileId()))
                    .body(new Kept(kept.fileId(), kept.sha256(), kept.size(), kept.contentType()));
        }
    }

    @GetMapping("/api/v1/files/{fileId}")
    ResponseEntity<Resource> download(@PathVariable String fileId) {
        SignedIn who = identities.current();
        StoredFile file = files.look(fileId, who.actor(), who.scope()).orElseThrow(Problem::notFound);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.contentType()))
                .contentLength(file.size())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .body(new FileSystemResource(files.content(file)));
    }

    /**
     * @param latitude WGS-84 degrees, as {@code longitude}; the place is kept if both are given
     * @param takenAt  by the sender's clock
     */
    record Sent(@NotNull MultipartFile file, @NotNull FileKind kind,
            @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @DecimalMin("-180") @DecimalMax("180") Double longitude, @ThisCentury OffsetDateTime takenAt) {

        Position place() {
            return latitude == null || longitude == null ? null : new Position(latitude, longitude);
        }
    }

    record Kept(String fileId, String sha256, long size, String contentType) {}
}
