package io.weldgate.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * How many pixels a picture has, by what its head says: nothing of it is unpacked, since a few bytes may unpack to more
 * than there is memory. Java reads the heads of JPEG and PNG; those of WebP and HEIC are read here.
 */
final class PictureSize {

    /** In which the boxes of a HEIC stand that tell its size. */
    private static final int HEAD_BYTES = 64 * 1024;
    private static final int WEBP_DATA = 20;
    private static final int WEBP_SIZE_BITS = 14;

    private static final long MILLION = 1_000_000;

    private PictureSize() {}

    /**
     * A head that cannot be read passes: such a file shows nothing, and does no harm.
     *
     * @throws FileTooLarge if it has more pixels
     */
    static void atMost(int megapixels, ImageInputStream picture, String type) {
        long pixels;
        try (picture) {
            pixels = pixels(picture, type);
        } catch (IOException | RuntimeException unreadable) {
            return;
        }
        if (pixels > megapixels * MILLION) {
            throw FileTooLarge.megapixels(megapixels);
        }
    }

    /** 0 where the head does not tell, or it is no picture. */
    static long pixels(ImageInputStream bytes, String type) throws IOException {
        if (!type.startsWith("image/")) {
            return 0;
        }
        Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
        if (readers.hasNext()) {
            ImageReader reader = readers.next();
            try {
                reader.setInput(bytes, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        }
        byte[] head = new byte[HEAD_BYTES];
        int length = Math.max(0, bytes.read(head));
        ByteBuffer found = ByteBuffer.wrap(head, 0, length);
        return type.endsWith("webp") ? webp(found.order(ByteOrder.LITTLE_ENDIAN)) : heic(found);
    }

    /** The first chunk tells, in one of three ways (RFC 9649). */
    private static long webp(ByteBuffer head) {
        if (head.limit() < WEBP_DATA + 10) {
            return 0;
        }
        int mask = (1 << WEBP_SIZE_BITS) - 1;
        return switch (word(head, WEBP_DATA - 8)) {
            case "VP8X" -> (1L + (head.getInt(WEBP_DATA + 4) & 0xFFFFFF)) * (1L + (head.getInt(WEBP_DATA + 6) >>> 8));
            case "VP8L" -> (1L + (head.getInt(WEBP_DATA + 1) & mask))
                    * (1L + (head.getInt(WEBP_DATA + 1) >>> WEBP_SIZE_BITS & mask));
            default -> (long) (head.getShort(WEBP_DATA + 6) & mask) * (head.getShort(WEBP_DATA + 8) & mask);
        };
    }

    /** The largest of what the boxes named {@code ispe} say: of the whole, of its tiles, of its thumbnail. */
    private static long heic(ByteBuffer head) {
        long most = 0;
        for (int at = 4; at + 16 <= head.limit(); at++) {
            if (head.get(at) == 'i' && "ispe".equals(word(head, at))) {
                most = Math.max(most, (head.getInt(at + 8) & 0xFFFFFFFFL) * (head.getInt(at + 12) & 0xFFFFFFFFL));
            }
        }
        return most;
    }

    private static String word(ByteBuffer head, int at) {
        return new String(head.array(), at, 4, StandardCharsets.ISO_8859_1);
    }
}
