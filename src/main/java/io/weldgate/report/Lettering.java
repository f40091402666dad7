package io.weldgate.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.Collection;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Knows which characters the fonts can print. What none of them has is printed as its code point in brackets, since an
 * empty box says nothing; so is what would be invisible or turn the order of reading round.
 */
@Component
class Lettering {

    static final String COMMON = "io/weldgate/report/fonts/WeldgateHan-Regular.ttf";
    static final String COMMON_BOLD = "io/weldgate/report/fonts/WeldgateHan-Bold.ttf";
    static final String FULL = "io/weldgate/report/fonts/WeldgateHanFull-Regular.ttf";

    private final Font common = font(COMMON);
    private final Font full = font(FULL);

    /** Whether the small font suffices, which is many times as fast as the full one. */
    boolean isCommon(Collection<String> texts) {
        return texts.stream().allMatch(text -> printable(text).codePoints()
                .allMatch(sign -> sign == '\n' || common.canDisplay(sign)));
    }

    String printable(String text) {
        var printable = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(sign -> {
            if (sign == '\n' || isVisible(sign) && full.canDisplay(sign)) {
                printable.appendCodePoint(sign);
            } else if (sign == '\t') {
                printable.append(' ');
            } else {
                printable.append(String.format("[U+%04X]", sign));
            }
        });
        return printable.toString();
    }

    private static boolean isVisible(int sign) {
        int type = Character.getType(sign);
        return type != Character.FORMAT && type != Character.CONTROL && type != Character.SURROGATE
                && type != Character.UNASSIGNED;
    }

    private static Font font(String path) {
        try (var file = new ClassPathResource(path).getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("a font of ours is always readable: " + path, e);
        }
    }
}
