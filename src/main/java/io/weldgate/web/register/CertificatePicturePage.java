package io.weldgate.web.register;

import io.weldgate.api.Callers;
import io.weldgate.api.Pictures;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Registers;
import io.weldgate.ledger.person.IssuersAnswers;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The picture by which a certificate was verified by hand, from the certificate's page. */
@Controller
class CertificatePicturePage {

    private final IssuersAnswers answers;
    private final Registers registers;
    private final Pictures pictures;
    private final Callers callers;

    CertificatePicturePage(IssuersAnswers answers, Registers registers, Pictures pictures, Callers callers) {
        this.answers = answers;
        this.registers = registers;
        this.pictures = pictures;
        this.callers = callers;
    }

    @GetMapping("/registers/certificates/rows/{key}/screenshot")
    ResponseEntity<Resource> picture(@PathVariable String key) {
        Keeper keeper = callers.keeper();
        RegistersPage.opened(registers, RegisterRowPage.CERTIFICATES, keeper);
        return answers.look(key, keeper).map(pictures::shown)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
