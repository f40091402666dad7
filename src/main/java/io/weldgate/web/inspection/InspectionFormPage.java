package io.weldgate.web.inspection;

import io.weldgate.api.inspection.Inspectors;
import io.weldgate.form.FieldError;
import io.weldgate.inspection.Concluded;
import io.weldgate.inspection.Concluding;
import io.weldgate.inspection.InspectionKind;
import io.weldgate.inspection.Inspector;
import io.weldgate.inspection.Nearby;
import io.weldgate.inspection.Orienting;
import io.weldgate.inspection.Sight;
import io.weldgate.inspection.Sighting;
import io.weldgate.registry.Position;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The form of an inspection, also where there is no signal; under its key it counts once. */
@Controller
@RequestMapping("/inspections/new")
class InspectionFormPage {

    private static final String KEY = "/{key:[0-9a-f]{8}-[0-9a-f-]{27}}";
    private static final List<String> SUBJECT = List.of("machineCode", "certificateNumber", "unitCode", "siteCode");
    /** A phone that had been off for longer has lost its clock. */
    private static final Duration LONGEST_AGE = Duration.ofDays(3650);

    private final Concluding concluding;
    private final Sighting sighting;
    private final Orienting orienting;
    private final InspectionDrawing drawing;
    private final Uploading uploading;
    private final Inspectors inspectors;
    private final Clock clock;

    InspectionFormPage(Concluding concluding, Sighting sighting, Orienting orienting, InspectionDrawing drawing,
            Uploading uploading, Inspectors inspectors, Clock clock) {
        this.concluding = concluding;
        this.sighting = sighting;
        this.orienting = orienting;
        this.drawing = drawing;
        this.uploading = uploading;
        this.inspectors = inspectors;
        this.clock = clock;
    }

    /** What became of a form that a phone had kept. */
    record Receipt(String outcome, List<String> reasons, String next) {}

    /** Empty, or for the machine whose plate was scanned, or for a place. */
    @GetMapping({"", KEY})
    String blank(@PathVariable(required = false) String key, HttpServletRequest request, Model model, Locale locale) {
        return page(key, request.getParameterMap(), model, locale);
    }

    /** With a certificate's number, which is that of a person and stands in no address. */
    @PostMapping("/sight")
    String sight(HttpServletRequest request, Model model, Locale locale) {
        return page(null, request.getParameterMap(), model, locale);
    }

    /** The places round the phone, whose position is asked and not kept. */
    @PostMapping("/places")
    @ResponseBody
    List<Nearby> places(@RequestParam @DecimalMin("-90") @DecimalMax("90") double latitude,
            @RequestParam @DecimalMin("-180") @DecimalMax("180") double longitude) {
        return orienting.round(new Position(latitude, longitude), inspectors.current().scope());
    }

    @PostMapping(KEY)
    String conclude(@PathVariable String key, HttpServletRequest request, HttpServletResponse response, Model model,
            Locale locale) {
        Inspector by = inspectors.current();
        var sent = new SentInspection(uploading.posted(request, locale), key, null, clock.getZone());
        Concluded concluded = concluding.conclude(sent, by, locale);
        if (concluded instanceof Concluded.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            Map<String, String[]> values = sent.posted().values();
            InspectionKind kind = kind(values, by);
            drawing.draw(model, by, kind, values, seen(kind, values, by), sent, invalid.errors(), locale);
            model.addAttribute("key", key);
            return "inspection-new";
        }
        return "redirect:/inspections/" + ((Concluded.Done) concluded).inspection().inspectionNo();
    }

    /** @param age in seconds since it was filled in, by the phone's clock */
    @PostMapping(KEY + "/late")
    ResponseEntity<Receipt> late(@PathVariable String key, @RequestParam("_age") long age, HttpServletRequest request,
            Locale locale) {
        Instant filledIn = SentInspection.filledIn(age, LONGEST_AGE, clock.instant());
        Concluded concluded = concluding.conclude(new SentInspection(new Posted(request.getParameterMap(), List.of()),
                key, filledIn, clock.getZone()), inspectors.current(), locale);
        if (concluded instanceof Concluded.Invalid invalid) {
            return ResponseEntity.unprocessableEntity().body(new Receipt("INVALID",
                    invalid.errors().stream().map(FieldError::message).distinct().toList(), "/inspections"));
        }
        Concluded.Done done = (Concluded.Done) concluded;
        return ResponseEntity.ok(new Receipt(done.before() ? "DONE_BEFORE" : "DONE", List.of(),
                "/inspections/" + done.inspection().inspectionNo()));
    }

    private String page(String key, Map<String, String[]> values, Model model, Locale locale) {
        Inspector by = inspectors.current();
        InspectionKind kind = kind(values, by);
        drawing.draw(model, by, kind, values, seen(kind, values, by), null, List.of(), locale);
        model.addAttribute("key", key == null ? UUID.randomUUID().toString() : key);
        model.addAttribute("fresh", key == null);
        return "inspection-new";
    }

    private static InspectionKind kind(Map<String, String[]> values, Inspector by) {
        if (!by.isOfficial()) {
            return InspectionKind.SELF;
        }
        return Stream.of(values.getOrDefault("kind", new String[0])).anyMatch(InspectionKind.BODY.name()::equals)
                ? InspectionKind.BODY : InspectionKind.SITE;
    }

    /** Null where nothing is named. */
    private Sight seen(InspectionKind kind, Map<String, String[]> values, Inspector by) {
        List<String> named = SUBJECT.stream().map(name -> values.getOrDefault(name, new String[0]))
                .map(all -> all.length == 0 ? "" : all[0].strip()).toList();
        return named.stream().allMatch(String::isEmpty) ? null
                : sighting.look(kind, named.get(0), named.get(1), named.get(2), named.get(3), by);
    }
}
