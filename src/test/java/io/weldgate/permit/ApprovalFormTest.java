package io.weldgate.permit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormFixture;
import io.weldgate.form.Read;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApprovalFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"RETURN", "REFUSE"})
    void whoever_returns_or_refuses_has_to_say_why(String decision) {
        var silent = read(filledIn(decision), Locale.ENGLISH);
        var blank = read(filledIn(decision).put("comment", "  "), Locale.CHINESE);

        assertThat(silent).isEqualTo(new Read.Invalid<ApprovalForm>(List.of(new FieldError("comment", "REQUIRED",
                "Comment: required where an application is returned or refused; say why."))));
        assertThat(blank).isEqualTo(new Read.Invalid<ApprovalForm>(List.of(new FieldError("comment", "REQUIRED",
                "意见说明：退回或不予批准时，须写明原因。"))));
        assertThat(read(filledIn(decision).put("comment", "风大"), Locale.CHINESE)).isInstanceOf(Read.Valid.class);
    }

    @Test
    void an_approval_needs_no_comment_and_the_schemas_example_is_one() {
        ObjectNode example = JsonNodeFactory.instance.objectNode();
        FormFixture.schemas().schema(ApprovalForm.class, Locale.CHINESE,
                Map.of("latitude", 40.408, "longitude", 110.034))
                .get("properties").fields()
                .forEachRemaining(it -> example.set(it.getKey(), it.getValue().at("/examples/0")));

        assertThat(read(filledIn("APPROVE"), Locale.CHINESE)).isInstanceOf(Read.Valid.class);
        assertThat(example.get("decision").asText()).isEqualTo("APPROVE");
        assertThat(read(example, Locale.CHINESE)).isInstanceOf(Read.Valid.class);
    }

    private static ObjectNode filledIn(String decision) {
        return JsonNodeFactory.instance.objectNode().put("decision", decision);
    }

    private static Read<ApprovalForm> read(ObjectNode body, Locale locale) {
        return FormFixture.reading().read(ApprovalForm.class, body, FormFixture.WELDER, locale);
    }
}
