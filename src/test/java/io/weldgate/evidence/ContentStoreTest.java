package io.weldgate.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.weldgate.keyring.DataFolder;
import java.time.Period;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class ContentStoreTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);
    private static final int LIMIT = 1024;

    @TempDir
    private Path folder;
    private ContentStore store;

    @BeforeEach
    void open() {
        DataFolder data = mock(DataFolder.class);
        when(data.path("files")).thenReturn(folder);
        store = new ContentStore(data, new EvidenceSettings(DataSize.ofBytes(LIMIT), 1, Period.ofYears(6), 200));
    }

    @Test
    void content_lies_under_its_hash_once_however_often_it_comes() throws IOException {
        Content first = store.keep(new ByteArrayInputStream(PDF), FileKind.DOCUMENT);
        Content second = store.keep(new ByteArrayInputStream(PDF), FileKind.DOCUMENT);

        assertThat(second).isEqualTo(first);
        assertThat(store.path(first.sha256())).hasBinaryContent(PDF);
        assertThat(left()).hasSize(1);
    }

    @Test
    void what_is_refused_or_breaks_off_leaves_nothing_behind() throws IOException {
        InputStream brokenOff = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the sender is gone");
            }
        };

        assertThatThrownBy(() -> store.keep(new ByteArrayInputStream(PDF), FileKind.PHOTO))
                .isInstanceOf(ContentNotAllowed.class).hasMessageContaining("application/pdf");
        assertThatThrownBy(() -> store.keep(new ByteArrayInputStream(Arrays.copyOf(PDF, LIMIT + 1)), FileKind.DOCUMENT))
                .isInstanceOf(FileTooLarge.class);
        assertThatThrownBy(() -> store.keep(new ByteArrayInputStream(PictureSizeTest.png(1001, 1000)), FileKind.PHOTO))
                .isInstanceOf(FileTooLarge.class).hasMessageContaining("pixels");
        assertThatThrownBy(() -> store.keep(brokenOff, FileKind.DOCUMENT)).isInstanceOf(IOException.class);
        assertThat(left()).isEmpty();
    }

    @Test
    void a_photo_is_known_by_its_bytes() throws IOException {
        byte[] heic = {0, 0, 0, 0x18, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c', 0, 0, 0, 0, 'm', 'i', 'f', '1',
                'h', 'e', 'i', 'c'};
        byte[] webp = {'R', 'I', 'F', 'F', 16, 0, 0, 0, 'W', 'E', 'B', 'P', 'V', 'P', '8', ' ', 0, 0, 0, 0, 0, 0, 0, 0};
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0};

        assertThat(store.keep(new ByteArrayInputStream(heic), FileKind.PHOTO).type()).isEqualTo("image/heic");
        assertThat(store.keep(new ByteArrayInputStream(webp), FileKind.PHOTO).type()).isEqualTo("image/webp");
        assertThat(store.keep(new ByteArrayInputStream(jpeg), FileKind.PHOTO).type()).isEqualTo("image/jpeg");
    }

    @Test
    void a_name_brings_no_folders_and_no_control_characters_along() {
        var upload = new Upload("C:\\photos\\..\\../a\u0000b.png", FileKind.PHOTO, null, null, null, null, "");

        assertThat(upload.name()).isEqualTo("ab.png");
        assertThat(new Upload("x".repeat(500) + ".png", FileKind.PHOTO, null, null, null, null, "").name())
                .hasSize(128).endsWith(".png");
    }

    private List<Path> left() throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }
}
