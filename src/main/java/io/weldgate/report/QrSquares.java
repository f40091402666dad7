package io.weldgate.report;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A QR code for a page.
 *
 * @param side in modules, with the quiet zone
 * @param path of its dark modules, as SVG draws it
 */
public record QrSquares(int side, String path) {

    /** In modules, on each side; ISO/IEC 18004:2015 6.3.8. */
    private static final int QUIET_ZONE = 4;

    /** @throws IllegalArgumentException if the text is too long for one */
    public static QrSquares of(String text) {
        BitMatrix modules;
        try {
            modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1,
                    Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new QrSquares(modules.getWidth(), path.toString());
    }
}
