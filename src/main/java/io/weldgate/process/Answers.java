package io.weldgate.process;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What business operations, task forms and messages may answer to the diagrams. An operation that is not here may
 * answer anything; a form or a message that is not here may set every flag that Java sets to anything. An answer too
 * many costs nothing; one too few hides paths from the proof, which notices only where nothing at all leads on.
 */
final class Answers {

    /** Stands for any value. */
    static final String ANY = "?";

    static final Map<String, Set<String>> OPERATIONS = Map.of(
            "applying.judge", Set.of("ALLOWED", "REFUSED"),
            "issuing.issue", Set.of("ISSUED"),
            "ending.refuse", Set.of("REFUSED"),
            "ending.expire", Set.of("EXPIRED"),
            "ending.withdraw", Set.of("WITHDRAWN"),
            "ending.cancel", Set.of("WITHDRAWN"),
            "ending.revoke", Set.of("true", "false"),
            "unlocking.judge", Set.of("ALLOWED", "REFUSED"),
            "unlocking.timedOut", Set.of("true", "false"),
            "disposing.accepted", Set.of("ACCEPTED"));

    /** The forms and the flags that they set; most set none. */
    static final Map<String, Map<String, Set<String>>> FORMS = Map.ofEntries(
            Map.entry("approve-permit", Map.of(Names.APPROVAL, Set.of("APPROVE", "RETURN", "REFUSE"))),
            Map.entry("decide-unanswered-unlock", Map.of(Names.RETRY, Set.of("RETRY", "ABANDON"))),
            Map.entry("approve-extension", Map.of(Names.EXTENSION, Set.of("GRANT", "REFUSE"))),
            Map.entry("test-gas", Map.of()),
            Map.entry("check-ticket", Map.of()),
            Map.entry("correct-application", Map.of()),
            Map.entry("verify-approval", Map.of()),
            Map.entry("clear-site", Map.of()),
            Map.entry("confirm-readiness", Map.of()),
            Map.entry("take-up-watch", Map.of()),
            Map.entry("verify-second-time", Map.of()),
            Map.entry("end-hot-work", Map.of()),
            Map.entry("dispose-site", Map.of()),
            Map.entry("confirm-no-residual-fire", Map.of()),
            Map.entry("accept-work", Map.of()),
            Map.entry("clear-after-revocation", Map.of()));

    /** One message brings a flag, the others none. */
    static final Map<String, Map<String, Set<String>>> MESSAGES = Names.MESSAGES.stream()
            .collect(Collectors.toMap(message -> message, message -> message.equals(Names.TERMINAL_ANSWERED)
                    ? Map.of(Names.UNLOCKED, Set.of("true", "false")) : Map.of()));

    private static final Map<String, Set<String>> ANY_FLAG = Names.VARIABLES.stream()
            .filter(flag -> !flag.equals(Names.PERMIT_NO)).collect(Collectors.toMap(flag -> flag, flag -> Set.of(ANY)));

    private Answers() {}

    static Set<String> ofOperation(String operation) {
        return OPERATIONS.getOrDefault(operation, Set.of(ANY));
    }

    static Map<String, Set<String>> ofForm(String form) {
        return FORMS.getOrDefault(form, ANY_FLAG);
    }

    static Map<String, Set<String>> ofMessage(String message) {
        return MESSAGES.getOrDefault(message, ANY_FLAG);
    }

    /** The flags that Java sets by the forms and messages above; what other Java flags hold is never known. */
    static Set<String> flags() {
        return Stream.concat(FORMS.values().stream(), MESSAGES.values().stream())
                .flatMap(flags -> flags.keySet().stream()).collect(Collectors.toSet());
    }
}
