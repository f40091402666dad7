package io.weldgate.report;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Photos that nobody took: sky above, ground below, a red mark at the upper left corner. */
final class Painted {

    private Painted() {}

    static byte[] jpeg(int width, int height) throws IOException {
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture(width, height), "jpeg", jpeg);
        return jpeg.toByteArray();
    }

    static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0x9CC4E4), 0, height, new Color(0x6B4F2A)));
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 4, height / 4);
        pen.dispose();
        return picture;
    }
}
