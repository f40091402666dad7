package io.weldgate.report;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A printed document as its reader finds it.
 *
 * @param texts by page, without blanks and line ends, since cells break lines where they like
 */
public record PrintedPdf(List<String> texts, Set<PrintedFont> fonts, int pictures, byte[] bytes) {

    private static final int[] DISTANCES = {200, 150, 120, 300};
    private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

    public record PrintedFont(String name, boolean embedded) {}

    public static PrintedPdf of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> texts = new ArrayList<>();
            Set<PrintedFont> fonts = new HashSet<>();
            int pictures = 0;
            for (PDPage page : document.getPages()) {
                var reading = new PDFTextStripper();
                reading.setSortByPosition(false);
                reading.setStartPage(texts.size() + 1);
                reading.setEndPage(texts.size() + 1);
                texts.add(squeezed(reading.getText(document)));
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    fonts.add(new PrintedFont(font.getName(), font.isEmbedded()));
                }
                pictures += pictures(page);
            }
            return new PrintedPdf(texts, fonts, pictures, pdf);
        }
    }

    public int pages() {
        return texts.size();
    }

    /** As they stand in their cells, one after the other. */
    List<String> lines() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).lines().map(PrintedPdf::squeezed)
                    .filter(line -> !line.isEmpty()).toList();
        }
    }

    /** Everything, squeezed like {@link #texts}. */
    public String text() {
        return String.join("", texts);
    }

    public String textOf(int page) {
        return texts.get(page - 1);
    }

    public static String squeezed(String text) {
        return text.replaceAll("[\\s　]", "");
    }

    private static int pictures(PDPage page) throws IOException {
        int found = 0;
        for (COSName name : page.getResources().getXObjectNames()) {
            found += page.getResources().getXObject(name) instanceof PDImageXObject ? 1 : 0;
        }
        return found;
    }

    /** Every code on the first page. */
    public List<String> codes() throws IOException, NotFoundException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DISTANCES[0]);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(light)),
                    HINTS)).map(Result::getText).toList();
        }
    }

    /** What a phone reads off the first page: it looks until it can, from nearer and farther and at other lights. */
    public String code() throws IOException, NotFoundException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (int dpi : DISTANCES) {
                BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, dpi);
                int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
                var light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
                for (Binarizer look : List.of(new HybridBinarizer(light), new GlobalHistogramBinarizer(light))) {
                    try {
                        return new QRCodeReader().decode(new BinaryBitmap(look), HINTS).getText();
                    } catch (ReaderException e) {
                        // one code in five hundred holds a look-alike of its own marks, which deceives at one scale or
                        // another
                    }
                }
            }
            throw NotFoundException.getNotFoundInstance();
        }
    }
}
