package io.weldgate.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weldgate.decision.CheckStep;
import io.weldgate.decision.PortraitResult;
import io.weldgate.permit.Questioning;
import io.weldgate.permit.Check;
import io.weldgate.permit.CheckForm;
import io.weldgate.permit.Permit;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** Reads what was declared at a check, in the words of its form. */
@Component
class Declared {

    /** In columns of their own. */
    private static final Set<String> ELSEWHERE = Set.of("latitude", "longitude");
    /** The rules accept its empty box only where the machine stands so near that nothing is asked. */
    private static final String IF_FAR = "machinePlaceCleared";

    private final ObjectMapper json;
    private final Questioning questioning;
    private final Wording wording;

    Declared(ObjectMapper json, Questioning questioning, Wording wording) {
        this.json = json;
        this.questioning = questioning;
        this.wording = wording;
    }

    /** What was declared, as the form that it was declared with. */
    CheckForm form(Check check) {
        try {
            return json.readValue(check.declaration(), classOf(check.step()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored declaration is always readable", e);
        }
    }

    /**
     * One line for each thing declared; a box stays empty where it may. What this permit did not ask for is left out,
     * since an empty box would say that it was not done. Files are told by being printed.
     */
    String told(Permit permit, Check check) {
        CheckForm form = form(check);
        List<String> lines = new ArrayList<>();
        for (RecordComponent asked : form.getClass().getRecordComponents()) {
            Object answer = ReflectionUtils.invokeMethod(asked.getAccessor(), form);
            String said = said(answer);
            String title = wording.first("form." + formOf(check.step()) + "." + asked.getName(),
                    "form." + asked.getName(), asked.getName());
            if (answer instanceof Boolean ticked) {
                if (ticked || questioning.asks(permit, asked.getName()) && !IF_FAR.equals(asked.getName())) {
                    lines.add(said + " " + title);
                }
            } else if (!said.isBlank() && !ELSEWHERE.contains(asked.getName())) {
                lines.add(title + "：" + said);
            }
        }
        return String.join("\n", lines);
    }

    private String said(Object answer) {
        if (answer instanceof Boolean ticked) {
            return ticked ? "✓" : "□";
        }
        if (answer instanceof List<?> several) {
            return several.stream().filter(Enum.class::isInstance).map(this::said).collect(Collectors.joining("、"));
        }
        return answer == PortraitResult.NOT_COMPARED ? "" : answer instanceof Enum<?> chosen
                ? wording.chinese("form." + chosen.getDeclaringClass().getSimpleName() + "." + chosen.name())
                : answer == null ? "" : answer.toString();
    }

    /** The key of a step's form: SECOND_VERIFICATION is asked with {@code secondVerification}. */
    static String formOf(CheckStep step) {
        return Pattern.compile("_([a-z])").matcher(step.name().toLowerCase(Locale.ROOT))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends CheckForm> classOf(CheckStep step) {
        return (Class<? extends CheckForm>) Arrays.stream(CheckForm.class.getPermittedSubclasses())
                .filter(form -> form.getSimpleName().equalsIgnoreCase(formOf(step))).findFirst().orElseThrow();
    }
}
