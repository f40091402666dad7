package io.weldgate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalingTest {

    private static final Scaling PAPER = new Scaling(800, 20);

    @TempDir
    private Path folder;

    @Test
    void a_large_photo_becomes_as_small_as_paper_needs_it() throws IOException {
        var small = read(PAPER.jpeg(kept(Painted.jpeg(4000, 3000))).orElseThrow());

        assertThat(small.getWidth()).isEqualTo(800);
        assertThat(small.getHeight()).isEqualTo(600);
    }

    @Test
    void a_small_photo_stays_as_it_is() throws IOException {
        assertThat(read(PAPER.jpeg(kept(Painted.jpeg(8, 8))).orElseThrow()).getWidth()).isEqualTo(8);
    }

    /** The corner that was painted red at the upper left, and where it must be once the camera's turn is undone. */
    @ParameterizedTest
    @CsvSource({"1, 800, 600, 20, 20", "6, 600, 800, 580, 20", "3, 800, 600, 780, 580", "8, 600, 800, 20, 780"})
    void a_photo_taken_with_the_phone_turned_is_put_upright(int orientation, int width, int height, int x, int y)
            throws IOException {
        var upright = read(PAPER.jpeg(kept(taken(orientation))).orElseThrow());

        assertThat(upright.getWidth()).isEqualTo(width);
        assertThat(upright.getHeight()).isEqualTo(height);
        Color corner = new Color(upright.getRGB(x, y));
        assertThat(corner.getRed()).isGreaterThan(200);
        assertThat(corner.getGreen()).isLessThan(80);
    }

    @Test
    void a_picture_of_a_billion_pixels_in_a_few_bytes_is_not_opened() throws IOException {
        assertThat(PAPER.jpeg(kept(png(5000, 4001)))).isEmpty();
        assertThat(PAPER.jpeg(kept(png(5000, 4000)))).isPresent();
    }

    @Test
    void what_java_cannot_read_is_not_printed() throws IOException {
        assertThat(PAPER.jpeg(kept("RIFF....WEBPVP8 ".getBytes(StandardCharsets.US_ASCII)))).isEmpty();
    }

    private Path kept(byte[] photo) throws IOException {
        return Files.write(folder.resolve("photo"), photo);
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static byte[] png(int width, int height) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", png);
        return png.toByteArray();
    }

    /** A JPEG as cameras write it: the orientation in an Exif block right after the first marker. */
    private static byte[] taken(int orientation) throws IOException {
        byte[] jpeg = Painted.jpeg(1600, 1200);
        byte[] exif = {(byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0};
        var taken = new ByteArrayOutputStream();
        taken.write(jpeg, 0, 2);
        taken.write(exif);
        taken.write(jpeg, 2, jpeg.length - 2);
        return taken.toByteArray();
    }
}
