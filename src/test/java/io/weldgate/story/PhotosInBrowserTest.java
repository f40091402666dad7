package io.weldgate.story;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A photo is made small on the phone and keeps its time; a position is told with its error. */
class PhotosInBrowserTest extends FieldStory {

    private static final DateTimeFormatter CAMERA = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss");
    private static final int MINUTES_AGO = 10;
    private static final int EXIF_POINTER = 0x8769;
    private static final int TAKEN = 0x9003;
    private static final int OFFSET = 0x9011;

    /** Where the button below stands while a photo is being sent and when its fate is told. */
    private static final String PLACES = """
            () => {
              window.places = new Set();
              const box = document.querySelector('[data-files]');
              const look = () => places.add(Math.round(document.querySelector('.wg-submit').getBoundingClientRect().top + scrollY));
              new MutationObserver(() => { if (box.querySelector('li')) { look(); } })
                .observe(box, { subtree: true, childList: true, attributes: true });
            }""";

    @Test
    void a_large_photo_is_shrunk_and_still_says_when_it_was_taken() throws Exception {
        OffsetDateTime taken = OffsetDateTime.now(ZoneOffset.ofHours(8)).minusMinutes(MINUTES_AGO);
        byte[] large = photo(taken);
        welder.opens(task()).page().evaluate(PLACES);
        welder.page().setInputFiles("input[name='_photos.PHOTO']",
                new FilePayload("large.jpg", "image/jpeg", large));
        welder.sees("[data-files] [data-told]", "照片已上传").pictured("field-photo");
        assertThat(welder.page().evaluate("() => places.size")).as("the button stays where the finger is").isEqualTo(1);

        String fileId = welder.page().inputValue("[data-kept-list] input[name=photos]");
        byte[] small = welder.page().context().request().get("http://localhost:" + port + "/files/" + fileId).body();
        assertThat(large.length).isGreaterThan(1_000_000);
        assertThat(small.length).isLessThan(large.length / 3);
        assertThat(ImageIO.read(new ByteArrayInputStream(small)).getWidth()).isEqualTo(1600);
        assertThat(takenOf(small)).isEqualTo(CAMERA.format(taken) + " +08:00");
        assertThat(database.queryForObject("select timestampdiff(second, taken_at, uploaded_at) from stored_file"
                + " where file_id = ?", Integer.class, fileId)).isBetween(MINUTES_AGO * 60 - 5, MINUTES_AGO * 60 + 60);

        welder.page().click("[data-kept-list] [data-remove]");
        assertThat(welder.page().locator("[data-kept-list] li").count()).isZero();
        assertThat(welder.complaints()).isEmpty();
    }

    @Test
    void a_position_that_is_vaguer_than_the_fence_is_told_and_asked_for_again() {
        welder.page().context().setGeolocation(new Geolocation(40.4081, 110.0341).setAccuracy(900));
        PositionConsent.given(welder.opens(task()).page()).click("[data-locate]");
        welder.sees("[data-position] [data-told]", "900").pictured("field-vague");
        assertThat(welder.reads("[data-position] [data-told]")).contains("300");
        assertThat(welder.reads("[data-locate]")).contains("再定位一次");

        welder.page().context().setGeolocation(new Geolocation(40.4081, 110.0341).setAccuracy(8));
        welder.page().click("[data-locate]");
        welder.sees("[data-position] [data-told]", "误差约 8 米");
    }

    private static String takenOf(byte[] jpeg) throws IOException, ImageProcessingException {
        var exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(jpeg))
                .getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        return exif.getString(TAKEN) + " " + exif.getString(OFFSET);
    }

    /** As a camera writes it, with the largest byte first. */
    private static byte[] photo(OffsetDateTime taken) throws IOException {
        var picture = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int i = 0; i < 3000 * 2000; i++) {
            picture.setRGB(i % 3000, i / 3000, i % 3 == 0 ? random.nextInt(0xffffff) : 0x808080);
        }
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", jpeg);
        byte[] plain = jpeg.toByteArray();
        byte[] time = (CAMERA.format(taken) + "\0").getBytes(US_ASCII);
        byte[] offset = (taken.getOffset() + "\0").getBytes(US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(200);
        exif.put("Exif\0\0MM\0*".getBytes(US_ASCII)).putInt(8);
        exif.putShort((short) 1).putShort((short) EXIF_POINTER).putShort((short) 4).putInt(1).putInt(26).putInt(0);
        exif.putShort((short) 2).putShort((short) TAKEN).putShort((short) 2).putInt(time.length).putInt(56);
        exif.putShort((short) OFFSET).putShort((short) 2).putInt(offset.length).putInt(56 + time.length).putInt(0);
        exif.put(time).put(offset);
        ByteBuffer whole = ByteBuffer.allocate(plain.length + 4 + exif.position());
        whole.putShort((short) 0xffd8).putShort((short) 0xffe1).putShort((short) (exif.position() + 2))
                .put(exif.array(), 0, exif.position()).put(plain, 2, plain.length - 2);
        return whole.array();
    }
}
