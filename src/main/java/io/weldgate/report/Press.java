package io.weldgate.report;

import io.weldgate.report.PermitSheet.Line;
import io.weldgate.report.PermitSheet.Verifiable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes PDFs of our own forms and of nobody else's: a form is read from the class path and compiled when it is first
 * used. What people wrote goes in as plain text, never as markup.
 */
@Component
class Press {

    private final Map<String, JasperReport> forms = new ConcurrentHashMap<>();
    private final Typefaces typefaces;
    private final Lettering lettering;
    private final ReportSettings settings;
    private final Semaphore presses;

    Press(Typefaces typefaces, Lettering lettering, ReportSettings settings) {
        this.typefaces = typefaces;
        this.lettering = lettering;
        this.settings = settings;
        this.presses = new Semaphore(settings.presses(), true);
    }

    /** @throws PressBusy if no press was free for a while */
    byte[] pdf(String form, Record values, List<? extends Line> lines) {
        try {
            if (!presses.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PressBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PressBusy();
        }
        try {
            return print(form, values, lines);
        } catch (JRException e) {
            throw new IllegalStateException("cannot print " + form, e);
        } finally {
            presses.release();
        }
    }

    private byte[] print(String form, Record values, List<? extends Line> lines) throws JRException {
        boolean common = lettering.isCommon(Lines.texts(values)) && lettering.isCommon(Lines.texts(lines));
        var context = common ? typefaces.common() : typefaces.full();
        JasperPrint filled = JasperFillManager.getInstance(context).fill(
                forms.computeIfAbsent(form, this::compiled), parameters(values),
                new Lines(lines, lettering::printable));
        var pdf = new ByteArrayOutputStream();
        var exporter = new JRPdfExporter(context);
        exporter.setExporterInput(new SimpleExporterInput(filled));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        exporter.exportReport();
        return pdf.toByteArray();
    }

    private Map<String, Object> parameters(Record values) {
        Map<String, Object> parameters = new HashMap<>(Lines.components(values));
        parameters.replaceAll((name, value) -> lettering.printable(value.toString()));
        if (values instanceof Verifiable paper) {
            parameters.put("qr", new QrCode(paper.verifyAt()));
        }
        return parameters;
    }

    private JasperReport compiled(String form) {
        try (var jrxml = new ClassPathResource(form + ".jrxml", Press.class).getInputStream()) {
            return JasperCompileManager.getInstance(typefaces.common()).compile(jrxml);
        } catch (IOException | JRException e) {
            throw new IllegalStateException("a form of ours is always readable: " + form, e);
        }
    }
}
