package io.weldgate.report;

import static io.weldgate.report.SheetFixture.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.Turns;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/**
 * {@code mvn test -Pbenchmarks -Dtest=PdfBenchmark}: a page in Chinese against Jasper alone, with the same form and the
 * full font.
 */
class PdfBenchmark {

    private static final int DOCUMENTS = 100;
    private static final double MILLISECOND = 1e6;
    private static final ReportSettings SETTINGS =
            new ReportSettings(2, Duration.ofSeconds(5), Duration.ofSeconds(20), 30, 60, 800, 64);

    private final Press press = new Press(new Typefaces(SETTINGS), new Lettering(), SETTINGS);
    private final SimpleJasperReportsContext full = new SimpleJasperReportsContext();

    @ParameterizedTest
    @EnumSource(value = Document.class, names = {"PUBLIC_NOTICE", "HOT_WORK_PERMIT"})
    void a_page(Document document) throws Exception {
        var family = new SimpleFontFamily(full);
        family.setName("Weldgate Han");
        family.setNormal(Lettering.FULL);
        family.setBold(Lettering.COMMON_BOLD);
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        full.setExtensions(FontFamily.class, List.of(family));
        JasperReport form = JasperCompileManager.getInstance(full)
                .compile(new ClassPathResource(document.code() + ".jrxml", Press.class).getInputStream());
        PermitSheet sheet = aSheet().sheet();
        everyGlyphIsThere(document);
        Turns turns = Turns.of(DOCUMENTS, times -> each(times, () -> bare(form, document, sheet)),
                times -> each(times, () -> press.pdf(document.code(), sheet.values(), Layout.of(document, sheet))));
        Turns.tell("PDF %s, %d page(s): bare Jasper with the full font p50 %.1f ms, ours p50 %.1f ms (%.2fx as fast)",
                document.code(), PrintedPdf.of(press.pdf(document.code(), sheet.values(),
                Layout.of(document, sheet))).pages(), turns.bare(0.5) / MILLISECOND, turns.ours(0.5) / MILLISECOND,
                1 / turns.ratio(0.5));
    }

    private void everyGlyphIsThere(Document document) throws Exception {
        for (String content : List.of("更换法兰，焊接短节", "龚䶮与陈𬭎补焊")) {
            PermitSheet sheet = aSheet().content(content).sheet();
            assertThat(PrintedPdf.of(press.pdf(document.code(), sheet.values(), Layout.of(document, sheet))).text())
                    .contains(content);
        }
    }

    private byte[] bare(JasperReport form, Document document, PermitSheet sheet) throws JRException {
        Map<String, Object> parameters = new HashMap<>(Lines.components(sheet.values()));
        parameters.put("qr", new QrCode(sheet.values().verifyAt()));
        var exporter = new JRPdfExporter(full);
        var pdf = new ByteArrayOutputStream();
        exporter.setExporterInput(new SimpleExporterInput(JasperFillManager.getInstance(full).fill(form, parameters,
                new Lines(Layout.of(document, sheet), text -> text))));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        exporter.exportReport();
        return pdf.toByteArray();
    }

    private interface Printing {

        byte[] print() throws JRException;
    }

    private static long[] each(int times, Printing document) throws JRException {
        long[] taken = new long[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            assertThat(document.print()).isNotEmpty();
            taken[i] = System.nanoTime() - begun;
        }
        return taken;
    }
}
