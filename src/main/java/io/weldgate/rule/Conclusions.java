package io.weldgate.rule;

import io.weldgate.decision.Finding;
import io.weldgate.decision.Finding.Severity;
import io.weldgate.decision.WelderFact.HeldCertificate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The words in which rules conclude. */
public final class Conclusions {

    private Conclusions() {}

    public static Finding refuse(String code, String clause, Object... arguments) {
        return new Finding(code, Severity.BLOCK, clause, texts(arguments));
    }

    /** @param what of it was found too much or too little; the code says whether a sample or a detector found it */
    public static Finding refuse(Analysis found, String clause, String what, double percent, double limit) {
        return refuse(found.code(), clause, found.where(), what, percent, limit);
    }

    public static Finding route(String code, String clause, Object... arguments) {
        return new Finding(code, Severity.ROUTE, clause, texts(arguments));
    }

    public static Finding advise(String code, String clause, Object... arguments) {
        return new Finding(code, Severity.ADVICE, clause, texts(arguments));
    }

    /** The finding's first two arguments are always the holder and the certificate. */
    public static Flaw flaw(HeldCertificate certificate, CertificateOutcome outcome, String clause, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = certificate.holder();
        arguments[1] = certificate.certificateId();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return new Flaw(certificate, outcome.weight(),
                new Finding(outcome.name(), outcome.severity(), clause, texts(arguments)));
    }

    /** What is unknown starts, ends with and contains none of them. */
    public static boolean startsWithOneOf(String text, Set<String> beginnings) {
        return text != null && beginnings.stream().anyMatch(text::startsWith);
    }

    public static boolean endsWithOneOf(String text, Set<String> endings) {
        return text != null && endings.stream().anyMatch(text.strip()::endsWith);
    }

    public static boolean containsOneOf(String text, Set<String> words) {
        return text != null && words.stream().anyMatch(text::contains);
    }

    private static List<String> texts(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }
}
