package io.weldgate.identity;

import static io.weldgate.FormToken.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * One address and method of the application, as it is written in its mapping; acts on permits and kinds of papers one
 * by one. Bodies are empty: whoever may act is told that something is missing, whoever may not that he may not.
 */
record AccessAddress(String method, String pattern) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{[^}]*})+))?}");
    private static final Pattern FIGURES = Pattern.compile("/actuator/(metrics.*|prometheus)");
    private static final Set<String> OF_RECORD = Set.of("permitNo", "machineCode", "decisionId", "fileId", "workNo",
            "id", "taskId", "businessKey", "unitCode", "account", "number", "key", "inspectionNo");
    private static final Pattern OF_DOCKET = Pattern.compile("\\{(caseNo|docketNo)[:}]");
    /** What anyone with the printed code may see, and what is the same for all. */
    private static final Set<String> PUBLIC = Set.of("/v/{permitNo}", "/m/{machineCode}");

    static List<AccessAddress> all(List<? extends RequestMappingInfoHandlerMapping> mappings) {
        List<AccessAddress> all = new ArrayList<>();
        for (RequestMappingInfo mapping : mappings.stream().flatMap(AccessAddress::ours).toList()) {
            Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
            for (String pattern : mapping.getPatternValues()) {
                for (String method : methods.isEmpty() ? List.of("GET") : methods.stream().map(Enum::name).toList()) {
                    expand(pattern).forEach(it -> all.add(new AccessAddress(method, it)));
                }
            }
        }
        return all;
    }

    /** Of the framework's own only the figures. */
    private static Stream<RequestMappingInfo> ours(RequestMappingInfoHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(it -> it.getValue().getBeanType().getName().startsWith("io.weldgate.")
                        || it.getKey().getPatternValues().stream().anyMatch(FIGURES.asMatchPredicate()))
                .map(Map.Entry::getKey);
    }

    private static List<String> expand(String pattern) {
        Matcher choice = Pattern.compile("\\{(?:key|act|kind):([a-z|-]+)}").matcher(pattern);
        if (!choice.find()) {
            return List.of(pattern);
        }
        return List.of(choice.group(1).split("\\|")).stream()
                .map(it -> pattern.substring(0, choice.start()) + it + pattern.substring(choice.end())).toList();
    }

    String name() {
        return method + " " + VARIABLE.matcher(pattern).replaceAll("{$1}");
    }

    boolean ofRecord() {
        return ofDocket() || VARIABLE.matcher(pattern).results().anyMatch(it -> OF_RECORD.contains(it.group(1)))
                || pattern.contains("/sites/{") || needsMachine();
    }

    /** Whether there is such a record to ask for. */
    boolean of(AccessRecords.Held held) {
        return (!pattern.contains("{taskId}") || held.taskId() != null)
                && (!ofDocket() && !pattern.contains("{inspectionNo") || AccessCases.areOf(held));
    }

    /** A case or a tip-off is its departments', an order to rectify its unit's as well, all else a unit's or area's. */
    boolean isWithin(SignedIn who, AccessRecords.Held held) {
        return ofDocket() ? AccessCases.isFor(who)
                || pattern.contains("/rectifications/") && held.unit().equals(who.unitCode())
                : who.scope().covers(held.unit(), held.area());
    }

    private boolean ofDocket() {
        return OF_DOCKET.matcher(pattern).find();
    }

    boolean isPublic() {
        return PUBLIC.contains(pattern);
    }

    /** To everybody his own in full, and an applicant's to who must compare it with his card, which is written down. */
    boolean handsOutNumbers() {
        return pattern.equals("/api/v1/me/data") || pattern.equals("/privacy/data")
                || pattern.contains("/enrolments/{number}/") && pattern.endsWith("/look");
    }

    MockHttpServletRequestBuilder request(AccessRecords.Held held) {
        Map<String, String> values = held.values();
        Matcher variable = VARIABLE.matcher(pattern);
        String path = variable.replaceAll(it -> pattern.contains("/calendar/") && it.group(1).equals("kind")
                ? "HOLIDAY" : it.group(1).equals("code") ? code(held)
                        : it.group(1).equals("docketNo") ? docket(held)
                        : it.group(1).equals("key") && pattern.contains("/certificates/") ? held.certificate()
                        : values.getOrDefault(it.group(1), "x"));
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(HttpMethod.valueOf(method), path)
                .header("Accept-Language", "en").with(AccessAddress::fromElsewhere);
        if (needsMachine() || pattern.contains("/reports/{")) {
            request.param("machineCode", held.machineCode()).param("permitNo", held.permitNo()).param("format", "pdf")
                    .param("process", "SHIELDED_METAL_ARC");
        } else if (pattern.startsWith("/nearby-works/{")) {
            request.param("reason", "x");
        }
        boolean csv = pattern.endsWith("/calendar");
        if (!method.equals("GET")) {
            request.with(csrf());
        }
        return method.equals("GET") || !pattern.startsWith("/api/") ? request
                : request.contentType(csv ? MediaType.valueOf("text/csv") : pattern.endsWith("/files")
                        ? MediaType.MULTIPART_FORM_DATA : MediaType.APPLICATION_JSON).content(csv ? "" : body());
    }

    /** Other tests visit, and are counted, from the usual address. */
    private static MockHttpServletRequest fromElsewhere(MockHttpServletRequest request) {
        request.setRemoteAddr("192.0.2.7");
        return request;
    }

    /** Whole where the role is asked for after the body. */
    private String body() {
        return pattern.contains("/own-signatures/") ? "{\"roles\":[]}"
                : pattern.endsWith("/cancellation") ? "{\"reason\":\"x\"}" : "{}";
    }

    private String docket(AccessRecords.Held held) {
        return AccessCases.number(pattern.contains("/rectifications/") ? "RC" : pattern.contains("tip-offs/") ? "TO"
                : "FC", held);
    }

    private String code(AccessRecords.Held held) {
        return pattern.contains("/sites/") ? held.site() : pattern.contains("/areas/") ? held.area()
                : pattern.contains("/registers/") ? "machines" : "five-step-record";
    }

    private boolean needsMachine() {
        return pattern.endsWith("/permits/form") || pattern.startsWith("/permits/new") || pattern.contains("/reports/{")
                || pattern.contains("/hazard-templates");
    }
}
