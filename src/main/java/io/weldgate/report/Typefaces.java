package io.weldgate.report;

import java.util.List;
import net.sf.jasperreports.engine.JRTextElement;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import org.springframework.stereotype.Component;

/** The font of the forms, embedded and searchable, in a small and in a full cut; and the bounds of every document. */
@Component
class Typefaces {

    private static final String FAMILY = "Weldgate Han";
    private static final String GOVERNOR = "net.sf.jasperreports.governor.";

    private final SimpleJasperReportsContext common;
    private final SimpleJasperReportsContext full;

    Typefaces(ReportSettings settings) {
        common = context(Lettering.COMMON, settings);
        full = context(Lettering.FULL, settings);
    }

    /** Has the characters of GB 2312. */
    SimpleJasperReportsContext common() {
        return common;
    }

    /** Has rare names too. */
    SimpleJasperReportsContext full() {
        return full;
    }

    private static SimpleJasperReportsContext context(String regular, ReportSettings settings) {
        var context = new SimpleJasperReportsContext();
        var family = new SimpleFontFamily(context);
        family.setName(FAMILY);
        family.setNormal(regular);
        family.setBold(Lettering.COMMON_BOLD);
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        context.setExtensions(FontFamily.class, List.of(family));
        // lines end where they were measured to; the PDF's own breaking begins lines with punctuation
        context.setProperty(JRTextElement.PROPERTY_SAVE_LINE_BREAKS, "true");
        context.setProperty("net.sf.jasperreports.export.pdf.use.saved.line.breaks", "true");
        context.setProperty(GOVERNOR + "max.pages.enabled", "true");
        context.setProperty(GOVERNOR + "max.pages", String.valueOf(settings.pages()));
        context.setProperty(GOVERNOR + "timeout.enabled", "true");
        context.setProperty(GOVERNOR + "timeout", String.valueOf(settings.time().toMillis()));
        return context;
    }
}
