package io.weldgate.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import io.weldgate.audit.Actor;
import io.weldgate.registry.Scope;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A photo is erased when its time is over, from the disk too, and whoever looks at another's is on the trail. */
@WeldgateTest
class ForgettingFilesTest {

    private static final Actor WELDER = new Actor("welder1", "王焊");
    private static int shade;

    @Autowired
    private Files files;
    @Autowired
    private ForgettingFiles forgetting;
    @Autowired
    private JdbcTemplate database;

    @Test
    void what_is_older_than_it_may_be_kept_is_gone_and_what_is_younger_stays() throws IOException {
        byte[] picture = picture();
        StoredFile old = kept(picture);
        StoredFile young = kept(picture());
        Path onDisk = files.content(old);
        java.nio.file.Files.setLastModifiedTime(onDisk, FileTime.from(Instant.now().minus(2, ChronoUnit.HOURS)));
        aged(old);

        forgetting.forgetWhatIsOver();

        assertThat(seen(old)).isEmpty();
        assertThat(onDisk).doesNotExist();
        assertThat(seen(young)).isPresent();
        assertThat(files.content(young)).exists();
        assertThat(steps(old)).containsExactly("file.uploaded", "file.erased");
    }

    @Test
    void bytes_that_another_upload_shares_stay_on_disk_for_it() throws IOException {
        byte[] picture = picture();
        StoredFile old = kept(picture);
        StoredFile same = kept(picture);
        java.nio.file.Files.setLastModifiedTime(files.content(old),
                FileTime.from(Instant.now().minus(2, ChronoUnit.HOURS)));
        aged(old);

        forgetting.forgetWhatIsOver();

        assertThat(seen(old)).isEmpty();
        assertThat(files.content(same)).exists();
    }

    @Test
    void a_look_at_what_another_has_uploaded_is_on_the_trail_and_one_at_ones_own_is_not() throws IOException {
        StoredFile photo = kept(picture());

        assertThat(files.look(photo.fileId(), WELDER, Scope.unit("U-0001"))).isPresent();
        assertThat(steps(photo)).containsExactly("file.uploaded");
        assertThat(files.look(photo.fileId(), new Actor("safety1", "李安"), Scope.unit("U-0001"))).isPresent();
        assertThat(files.look(photo.fileId(), new Actor("safety2", "x"), Scope.unit("U-0002"))).isEmpty();

        assertThat(steps(photo)).containsExactly("file.uploaded", "file.looked");
    }

    private Optional<StoredFile> seen(StoredFile file) {
        return files.own(file.fileId(), WELDER);
    }

    private StoredFile kept(byte[] picture) {
        return files.keep(new Upload("a.png", FileKind.PHOTO, null, null, WELDER, "U-0001", "150621100"),
                new ByteArrayInputStream(picture));
    }

    private void aged(StoredFile file) {
        database.update("update stored_file set uploaded_at = '2001-01-01' where file_id = ?", file.fileId());
    }

    private java.util.List<String> steps(StoredFile file) {
        return database.queryForList("select step from audit_entry where subject = ? order by id",
                String.class, file.fileId());
    }

    /** One that nobody else has uploaded. */
    private static byte[] picture() throws IOException {
        var image = new BufferedImage(9, 7, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, (int) (System.nanoTime() & 0xFFFFFF) + shade++);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
