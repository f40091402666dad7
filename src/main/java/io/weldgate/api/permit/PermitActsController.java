package io.weldgate.api.permit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.Callers;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Problem;
import io.weldgate.identity.Identities;
import io.weldgate.permit.Permits;
import io.weldgate.process.Acting;
import io.weldgate.process.PermitAct;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The acts on a permit that are not tasks. */
@RestController
@RequestMapping("/api/v1/permits/{permitNo}/{act:" + PermitAct.KEYS + "}")
class PermitActsController {

    private final Acting acting;
    private final Permits permits;
    private final Identities identities;
    private final Callers callers;
    private final PermitAnswers answers;

    PermitActsController(Acting acting, Permits permits, Identities identities, Callers callers,
            PermitAnswers answers) {
        this.acting = acting;
        this.permits = permits;
        this.identities = identities;
        this.callers = callers;
        this.answers = answers;
    }

    @GetMapping
    ObjectNode form(@PathVariable String permitNo, @PathVariable String act, Locale locale) {
        return acting.form(permitNo, named(act), callers.current(), locale).orElseThrow(Problem::notFound);
    }

    @PostMapping
    PermitAnswers.Brief act(@PathVariable String permitNo, @PathVariable String act, @RequestBody JsonNode body,
            Locale locale) {
        Answers.done(acting.act(permitNo, named(act), new FilledIn(body), callers.current(), locale));
        return answers.brief(permits.find(permitNo, identities.current().scope()).orElseThrow(Problem::notFound),
                locale);
    }

    private static PermitAct named(String act) {
        return PermitAct.of(act).orElseThrow(Problem::notFound);
    }
}
