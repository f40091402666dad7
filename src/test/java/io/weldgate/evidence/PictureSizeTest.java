package io.weldgate.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;

public class PictureSizeTest {

    @Test
    void a_head_alone_tells_how_many_pixels_there_would_be() throws IOException {
        assertThat(pixels(png(30_000, 30_000), "image/png")).isEqualTo(900_000_000);
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        assertThat(pixels(jpeg.toByteArray(), "image/jpeg")).isEqualTo(1200);
        assertThat(pixels(webp("VP8X", 0, 0, 0, 0, 0x0F, 0x27, 0, 0x87, 0x13, 0), "image/webp")).isEqualTo(50_000_000);
        assertThat(pixels(webp("VP8L", 0x2F, 0xFF, 0xFF, 0xFF, 0x0F, 0, 0, 0, 0, 0), "image/webp"))
                .isEqualTo(16384L * 16384);
        assertThat(pixels(webp("VP8 ", 0, 0, 0, 0x9D, 1, 0x2A, 0x80, 2, 0xE0, 1), "image/webp")).isEqualTo(640 * 480);
        assertThat(pixels(heic(512, 512, 12_000, 9_000), "image/heic")).isEqualTo(108_000_000);
    }

    @Test
    void what_has_too_many_is_refused_and_what_does_not_tell_is_not() {
        assertThatThrownBy(() -> atMost(110, png(11_001, 10_000))).isInstanceOf(FileTooLarge.class)
                .satisfies(it -> assertThat(((FileTooLarge) it).inPixels()).isTrue());
        assertThatCode(() -> atMost(110, png(11_000, 10_000))).doesNotThrowAnyException();
        assertThatCode(() -> atMost(1, "RIFF....WEBPVP8 ".getBytes(StandardCharsets.US_ASCII)))
                .doesNotThrowAnyException();
        assertThatCode(() -> atMost(1, new byte[] {(byte) 0x89, 'P', 'N', 'G'})).doesNotThrowAnyException();
    }

    /** The beginning of a PNG, as large as it says it is. */
    public static byte[] png(int width, int height) {
        byte[] head = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width)
                .putInt(height).put(new byte[] {1, 0, 0, 0, 0}).array();
        CRC32 sum = new CRC32();
        sum.update(head);
        return ByteBuffer.allocate(33).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13).put(head)
                .putInt((int) sum.getValue()).array();
    }

    private static byte[] webp(String kind, int... data) {
        ByteBuffer file = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF....WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(kind.getBytes(StandardCharsets.US_ASCII)).putInt(data.length);
        for (int one : data) {
            file.put((byte) one);
        }
        return file.array();
    }

    /** The boxes of a thumbnail and of the whole. */
    private static byte[] heic(int... sizes) {
        ByteBuffer file = ByteBuffer.allocate(128).put(new byte[24]);
        for (int i = 0; i < sizes.length; i += 2) {
            file.putInt(20).put("ispe".getBytes(StandardCharsets.US_ASCII)).putInt(0).putInt(sizes[i])
                    .putInt(sizes[i + 1]);
        }
        return file.array();
    }

    private static long pixels(byte[] file, String type) throws IOException {
        return PictureSize.pixels(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)), type);
    }

    private static void atMost(int megapixels, byte[] file) {
        PictureSize.atMost(megapixels, new MemoryCacheImageInputStream(new ByteArrayInputStream(file)), "image/x");
    }
}
