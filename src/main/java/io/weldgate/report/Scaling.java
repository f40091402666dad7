package io.weldgate.report;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Makes a photo small without ever holding it whole: its size is read first, then every n-th pixel.
 *
 * @param pixels     of the longer side afterwards
 * @param megapixels beyond which a picture is not opened
 */
record Scaling(int pixels, int megapixels) {

    /** Empty if it is too large or of a kind that Java cannot read, such as HEIC and WebP. */
    Optional<byte[]> jpeg(Path file) throws IOException {
        try (ImageInputStream bytes = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(bytes, true, true);
                return small(reader).map(picture -> written(picture, turned(file)));
            } finally {
                reader.dispose();
            }
        }
    }

    private Optional<BufferedImage> small(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > megapixels * 1_000_000L) {
            return Optional.empty();
        }
        ImageReadParam every = reader.getDefaultReadParam();
        // twice as many as are wanted: the rest is made smooth
        int step = (int) Math.max(1, Math.max(width, height) / (2L * pixels));
        every.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(reader.read(0, every));
    }

    /** Quarter turns, clockwise, that put the photo upright; mirrored ones do not come from cameras. */
    private static int turned(Path file) {
        try {
            var exif = ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            if (exif == null || !exif.containsTag(ExifDirectoryBase.TAG_ORIENTATION)) {
                return 0;
            }
            return switch (exif.getInt(ExifDirectoryBase.TAG_ORIENTATION)) {
                case 6 -> 1;
                case 3 -> 2;
                case 8 -> 3;
                default -> 0;
            };
        } catch (ImageProcessingException | MetadataException | IOException e) {
            return 0;
        }
    }

    private byte[] written(BufferedImage picture, int quarters) {
        double scale = Math.min(1, (double) pixels / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) (picture.getWidth() * scale));
        int height = Math.max(1, (int) (picture.getHeight() * scale));
        boolean lying = quarters % 2 == 1;
        var paper = new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var move = AffineTransform.getTranslateInstance(paper.getWidth() / 2.0, paper.getHeight() / 2.0);
        move.quadrantRotate(quarters);
        move.translate(-width / 2.0, -height / 2.0);
        move.scale((double) width / picture.getWidth(), (double) height / picture.getHeight());
        pen.drawImage(picture, move, null);
        pen.dispose();
        var jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(paper, "jpeg", jpeg);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return jpeg.toByteArray();
    }
}
