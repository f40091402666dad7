package io.weldgate.api.register;

import io.weldgate.api.Callers;
import io.weldgate.api.Pictures;
import io.weldgate.api.Problem;
import io.weldgate.identity.NotAllowed;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Right;
import io.weldgate.ledger.person.IssuersAnswers;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The picture by which a certificate was verified by hand. */
@RestController
class IssuersAnswersController {

    private final IssuersAnswers answers;
    private final Pictures pictures;
    private final Callers callers;

    IssuersAnswersController(IssuersAnswers answers, Pictures pictures, Callers callers) {
        this.answers = answers;
        this.pictures = pictures;
        this.callers = callers;
    }

    @GetMapping("/api/v1/registers/certificates/{key}/screenshot")
    ResponseEntity<Resource> picture(@PathVariable String key) {
        Keeper keeper = callers.keeper();
        if (keeper.right() == Right.NONE) {
            throw new NotAllowed();
        }
        return answers.look(key, keeper).map(pictures::shown).orElseThrow(Problem::notFound);
    }
}
