package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the proof is told must be what the house does, else it proves something else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswersTest {

    private final Map<String, Class<?>> beans = Diagrams.listedBeans();

    @Test
    void every_operation_named_is_one_of_a_listed_bean() {
        assertThat(Stream.of(Answers.OPERATIONS.keySet(), Gate.OPERATIONS, Gate.ENDINGS).flatMap(Set::stream))
                .allSatisfy(operation -> assertThat(method(operation)).as(operation).isNotNull());
    }

    @Test
    void a_yes_or_no_operation_is_listed_with_both_answers() {
        assertThat(Answers.OPERATIONS).allSatisfy((operation, answers) -> {
            if (method(operation).getReturnType() == boolean.class) {
                assertThat(answers).as(operation).containsExactlyInAnyOrder("true", "false");
            }
        });
    }

    @Test
    void every_flag_that_Java_sets_is_known_by_its_form_or_message() {
        assertThat(Answers.flags()).containsExactlyInAnyOrderElementsOf(
                Names.VARIABLES.stream().filter(flag -> !Names.KEYS.contains(flag)).toList());
    }

    @Test
    void every_form_and_message_named_is_one_of_the_diagrams() {
        String diagrams = String.join("", Diagrams.all().values());
        Set<String> forms = new TreeSet<>(Answers.FORMS.keySet());
        forms.addAll(Gate.AFTER_WORK);
        Arrays.stream(Gate.values()).map(Gate::passedAt).filter(at -> !at.contains(".") && !at.contains("/"))
                .forEach(forms::add);
        forms.addAll(Set.of(Gate.APPROVE, Gate.CORRECT));

        assertThat(forms).allSatisfy(form -> assertThat(diagrams).contains("formKey=\"" + form + '"'));
        assertThat(Names.MESSAGES).containsAll(Answers.MESSAGES.keySet()).containsAll(Gate.LOCK_MESSAGES);
        assertThat(Gate.HOT_WORK).allSatisfy(wait -> assertThat(diagrams).containsAnyOf("formKey=\"" + wait + '"',
                "name=\"" + wait + '"'));
    }

    @Test
    void every_called_diagram_of_the_list_is_called() {
        String diagrams = String.join("", Diagrams.all().values());

        // the investigation of what was filed on a referral begins by itself
        assertThat(Names.CALLED).isEqualTo(Names.PROCESSES.stream()
                .filter(process -> !process.equals(InvestigationWords.DUAL_INVESTIGATION))
                .filter(process -> diagrams.contains("calledElement=\"" + process + '"')).collect(Collectors.toSet()));
    }

    private Method method(String operation) {
        int dot = operation.indexOf('.');
        return DiagramExpressions.method(beans.get(operation.substring(0, dot)), operation.substring(dot + 1))
                .orElse(null);
    }
}
