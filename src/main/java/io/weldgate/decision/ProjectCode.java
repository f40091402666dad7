package io.weldgate.decision;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A qualification code of TSG Z6002-2010, annex A, and what it covers. A welder's code reads
 * {@code SMAW-FeⅡ-6G(K)-3/89-Fef3J-02/11/12}: method, material, position of the test piece and backing, thickness of
 * the weld metal and outer diameter in mm, filler, process factors; an operator's {@code SAW-1G(K)-07/09/19}: method,
 * position and backing, factors. Roman numerals may be written in letters or digits, everything full or half width.
 *
 * <p>Coverage is taken from annex A as far as it is sure, and narrower than annex A elsewhere: another method, other
 * factors, overlay, and downhill positions are covered by their own like only, fillet and pipe-to-plate test pieces by
 * their own position and size. What is not understood covers nothing and is covered by nothing, not even by itself.
 *
 * @param materials of the test piece, e.g. {@code FEII}; two of a dissimilar joint; none of an operator's code
 * @param backed    tested with backing, and then good for backed welds only
 * @param thickness in mm; null of an operator's code
 * @param diameter  outer diameter of the pipe in mm; null of a plate and of an operator's code
 * @param filler    null where none is named
 */
public record ProjectCode(String method, Set<String> materials, TestPosition position, boolean backed,
        Double thickness, Double diameter, String filler, Set<String> factors) {

    private static final int LONGEST = 100;
    private static final Set<String> METHODS = Set.of("SMAW", "OFW", "GTAW", "GMAW", "FCAW", "SAW", "PAW", "EGW",
            "ESW", "FRW", "SW");
    private static final String MATERIAL = "(?:FE|CU|NI|AL|TI)(?:I{1,3}|IV|V)";
    private static final String POSITION = "-(?<position>\\d[FGRX]{1,4})(?<backed>\\(K\\))?";
    private static final String FACTORS = "(?:-(?<factors>\\d\\d(?:/\\d\\d){0,9}))?";
    private static final Pattern WELDERS = Pattern.compile("(?<method>[A-Z]{2,4})-(?<material>" + MATERIAL + "(?:/"
            + MATERIAL + ")?)" + POSITION
            + "-(?<thickness>\\d{1,3}(?:\\.\\d{1,2})?)(?:/(?<diameter>\\d{1,4}(?:\\.\\d{1,2})?))?"
            + "(?:-(?<filler>FEF[1-4]J?|FEFS|(?:CU|NI|AL|TI)[A-Z0-9]{1,6}))?" + FACTORS);
    private static final Pattern OPERATORS = Pattern.compile("(?<method>[A-Z]{2,4})" + POSITION + FACTORS);
    /** As they are typed in the place of a hyphen. */
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final List<String> NUMERALS = List.of("", "I", "II", "III", "IV", "V");
    private static final Pattern DIGIT_AFTER_METAL = Pattern.compile("(?<=(?:FE|CU|NI|AL|TI))[1-5](?=[-/])");
    /** Ferritic classes in rising order: a higher one covers the lower ones; FEIV, austenitic, stands for itself. */
    private static final List<String> FERRITIC = List.of("FEI", "FEII", "FEIII");
    private static final Map<String, Set<String>> ELECTRODES = Map.of("FEF2", Set.of("FEF1"), "FEF3", Set.of("FEF1"),
            "FEF3J", Set.of("FEF1", "FEF3"), "FEF4J", Set.of("FEF4"));
    /** Of so thick a test piece in three layers or more, the thickness of the weld is not limited. */
    private static final double ANY_THICKNESS_FROM = 12;
    private static final double SMALL_PIPE = 25;
    private static final double LARGE_PIPE = 76;

    public static Optional<ProjectCode> parse(String written) {
        if (written == null || written.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(written);
        Matcher welders = WELDERS.matcher(plain);
        if (welders.matches()) {
            return read(welders, split(welders.group("material")), number(welders.group("thickness")),
                    number(welders.group("diameter")), welders.group("filler"));
        }
        Matcher operators = OPERATORS.matcher(plain);
        return operators.matches() ? read(operators, Set.of(), null, null, null) : Optional.empty();
    }

    private static Optional<ProjectCode> read(Matcher code, Set<String> materials, Double thickness, Double diameter,
            String filler) {
        return Optional.of(code.group("method")).filter(METHODS::contains)
                .flatMap(method -> TestPosition.of(code.group("position")).map(position -> new ProjectCode(method,
                        materials, position, code.group("backed") != null, thickness, diameter, filler,
                        split(code.group("factors")))));
    }

    /**
     * Whether the one code, as written on a certificate, covers the other, as demanded; never, if either is unclear.
     */
    public static boolean covers(String held, String demanded) {
        return parse(held).flatMap(own -> parse(demanded).map(own::covers)).orElse(false);
    }

    public boolean covers(ProjectCode demanded) {
        return equals(demanded) || method.equals(demanded.method) && factors.equals(demanded.factors)
                && (thickness == null) == (demanded.thickness == null) && (!backed || demanded.backed)
                && position.isGroove() && position.covers(demanded.position, diameter, demanded.diameter)
                && coversMaterial(demanded.materials) && coversFiller(demanded.filler)
                && (thickness == null || demanded.thickness <= thickest()) && coversDiameter(demanded.diameter);
    }

    private boolean coversMaterial(Set<String> demanded) {
        if (materials.equals(demanded)) {
            return true;
        }
        int own = materials.size() == 1 ? FERRITIC.indexOf(materials.iterator().next()) : -1;
        return !demanded.isEmpty()
                && demanded.stream().allMatch(material -> FERRITIC.contains(material)
                && FERRITIC.indexOf(material) <= own);
    }

    private boolean coversFiller(String demanded) {
        return filler == null || demanded == null ? filler == demanded
                : filler.equals(demanded) || ELECTRODES.getOrDefault(filler, Set.of()).contains(demanded);
    }

    private double thickest() {
        if (thickness >= ANY_THICKNESS_FROM && !method.equals("OFW")) {
            return Double.MAX_VALUE;
        }
        return method.equals("OFW") ? thickness : 2 * thickness;
    }

    private boolean coversDiameter(Double demanded) {
        return demanded == null || demanded >= (diameter == null || diameter >= LARGE_PIPE ? LARGE_PIPE
                : diameter >= SMALL_PIPE ? SMALL_PIPE : diameter);
    }

    private static String plain(String written) {
        String letters = Normalizer.normalize(written, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)
                .chars().filter(letter -> !Character.isWhitespace(letter))
                .map(letter -> DASHES.indexOf(letter) < 0 ? letter : '-')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return DIGIT_AFTER_METAL.matcher(letters).replaceAll(digit -> NUMERALS.get(digit.group().charAt(0) - '0'));
    }

    private static Set<String> split(String joined) {
        return joined == null ? Set.of() : new TreeSet<>(Arrays.asList(joined.split("/")));
    }

    private static Double number(String digits) {
        return digits == null ? null : Double.valueOf(digits);
    }
}
