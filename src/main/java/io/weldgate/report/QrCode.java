package io.weldgate.report;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/**
 * A QR code, a seventh of which may be dirty or torn. Drawn, not painted in pixels, so that its edges are as sharp as
 * the printer can make them.
 */
final class QrCode extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1;

    /** In modules, on each side; ISO/IEC 18004:2015 6.3.8. */
    private static final int QUIET_ZONE = 4;
    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET_ZONE);

    private final transient BitMatrix modules;

    QrCode(String text) {
        try {
            modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, HINTS);
        } catch (WriterException e) {
            throw new IllegalStateException("an address is never too long for a QR code", e);
        }
    }

    /** As one shape: side by side, two would show a seam. */
    @Override
    public void render(JasperReportsContext context, Graphics2D pen, Rectangle2D where) {
        double side = Math.min(where.getWidth(), where.getHeight()) / modules.getWidth();
        var dark = new Path2D.Double();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    dark.append(new Rectangle2D.Double(where.getX() + x * side, where.getY() + y * side, side, side),
                            false);
                }
            }
        }
        pen.setColor(Color.BLACK);
        pen.fill(dark);
    }
}
