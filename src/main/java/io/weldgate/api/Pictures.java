package io.weldgate.api;

import io.weldgate.evidence.Files;
import io.weldgate.evidence.StoredFile;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows a file of a record to who may see the record; the pages ask here too. */
@Component
public class Pictures {

    private final Files files;

    Pictures(Files files) {
        this.files = files;
    }

    public ResponseEntity<Resource> shown(StoredFile file) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.contentType()))
                .contentLength(file.size()).cacheControl(CacheControl.noStore())
                .body(new FileSystemResource(files.content(file)));
    }
}
