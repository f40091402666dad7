package io.weldgate.report;

import io.weldgate.report.PermitSheet.Line;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Sheets of A4 with the labels that are stuck to machines: a QR code, and who the machine is. */
@Component
public class Labels {

    private static final String FORM = "machine-labels";
    /** A label outlasts the day on which its machine gets a terminal, and must be true before and after. */
    private static final String CODED = "CODED";

    private final Press press;
    private final Wording wording;
    private final Clock clock;
    private final String publicUrl;

    Labels(Press press, Wording wording, Clock clock, @Value("${weldgate.public-url}") String publicUrl) {
        this.press = press;
        this.wording = wording;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** @param controlClass CODED, EXEMPT, LEGACY or SCRAP */
    public record Labelled(String code, String name, String unit, String controlClass) {}

    /** One row of the form. */
    record Label(String code, String name, String unit, String controlClass, QrCode qr) implements Line {}

    /** What stands once on a sheet. */
    record Sheet(String printed) {}

    /** @throws PressBusy if too many documents are being made */
    public byte[] pdf(List<Labelled> machines) {
        return press.pdf(FORM, new Sheet(wording.both("document.printed") + " " + wording.stamp(clock.instant())),
                machines.stream().map(it -> new Label(it.code(), it.name(), it.unit(),
                        wording.both(CODED.equals(it.controlClass()) ? "document.label.coded"
                                : "form.ControlClass." + it.controlClass()), new QrCode(address(it.code()))))
                        .toList());
    }

    /** What the code opens: the machine's page. Machine codes hold nothing that an address would not. */
    private String address(String code) {
        return publicUrl + "/m/" + code;
    }
}
