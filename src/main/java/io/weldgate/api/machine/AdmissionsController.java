package io.weldgate.api.machine;

import io.micrometer.core.instrument.MeterRegistry;
import io.swagger.v3.oas.annotations.Hidden;
import io.weldgate.registry.TerminalSecrets;
import io.weldgate.terminal.Topics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a broker that stands by itself asks, and nobody else: which terminals may enter it, and what they may say. */
@Hidden
@RestController
class AdmissionsController {

    private static final String ASKED = "weldgate.gate";
    private static final String OUTCOME = "outcome";
    private static final String ADMITTED = "admitted";
    private static final String REFUSED = "refused";

    private final TerminalSecrets secrets;
    private final Topics topics;
    private final boolean certificates;
    private final MeterRegistry meters;

    /** @param certificates whether the broker's word for a terminal's certificate takes the place of a password */
    AdmissionsController(TerminalSecrets secrets, Topics topics,
            @Value("${weldgate.gate.certificates:false}") boolean certificates, MeterRegistry meters) {
        this.secrets = secrets;
        this.topics = topics;
        this.certificates = certificates;
        this.meters = meters;
        List.of(ADMITTED, REFUSED).forEach(outcome -> meters.counter(ASKED, OUTCOME, outcome));
    }

    @PostMapping(path = "/api/v1/gate/admissions", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> admit(@RequestParam String device, @RequestParam Optional<String> password) {
        boolean admitted = password.map(it -> secrets.verify(device, it))
                .orElseGet(() -> certificates && secrets.knows(device));
        meters.counter(ASKED, OUTCOME, admitted ? ADMITTED : REFUSED).increment();
        return admitted ? ResponseEntity.ok().cacheControl(CacheControl.noStore()).contentType(MediaType.TEXT_PLAIN)
                .body(rights(device)) : ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }

    private String rights(String device) {
        return Stream.concat(topics.ofTerminal(device).stream().map("says %s\n"::formatted),
                topics.toTerminal(device).stream().map("hears %s\n"::formatted)).collect(Collectors.joining());
    }
}
