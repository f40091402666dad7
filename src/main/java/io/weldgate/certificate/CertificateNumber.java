package io.weldgate.certificate;

import io.weldgate.decision.CertificateFamily;
import io.weldgate.registry.IdentityNumber;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks a certificate's number by itself, and against the identity number of who presents it (domain §1.4 C1, §6). */
public record CertificateNumber(CertificateFamily family, String value) {

    private static final Pattern OLD_CONSTRUCTION = Pattern.compile("[\\u4e00-\\u9fa5].{13}");
    private static final Pattern OLD_CONSTRUCTION_OF_A_PROVINCE =
            Pattern.compile("[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新兵][A-Z]\\d{12}");
    /** Whatever else an issuer may print: no national rule says more. */
    private static final Pattern OTHER = Pattern.compile("[\\u4e00-\\u9fa50-9A-Z()\\-]{8,25}");
    private static final Pattern IDENTITY = Pattern.compile("\\d{17}[\\dX]");

    public CertificateNumber {
        value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether its issuer could have given it until this day. */
    public boolean isPlausibleOn(LocalDate day) {
        return switch (family) {
            case SPECIAL_OP -> value.startsWith("T") && new IdentityNumber(value.substring(1)).isPlausibleOn(day);
            case CONSTRUCTION_WELDER -> OLD_CONSTRUCTION.matcher(value).matches()
                    ? OLD_CONSTRUCTION_OF_A_PROVINCE.matcher(value).matches()
                    : OTHER.matcher(value).matches();
            case SPECIAL_EQUIPMENT -> IDENTITY.matcher(value).matches() ? new IdentityNumber(value).isPlausibleOn(day)
                    : OTHER.matcher(value).matches();
        };
    }

    /** Only the special-operation certificate carries the holder's identity number by rule. */
    public boolean belongsTo(String idNumber) {
        return family != CertificateFamily.SPECIAL_OP || value.equals("T" + new IdentityNumber(idNumber).value());
    }
}
