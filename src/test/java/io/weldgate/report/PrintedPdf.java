package io.weldgate.report;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
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

    /** What a phone reads off the first page. */
    public String code() throws IOException, NotFoundException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            var hints = Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS,
                    List.of(BarcodeFormat.QR_CODE));
            return new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(light)), hints).getText();
        }
    }
}
