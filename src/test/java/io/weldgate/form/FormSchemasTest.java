package io.weldgate.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.form.FormFixture.EveryField;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormSchemasTest {

    private static final Map<String, Object> MOMENT = Map.of(
            "windowFrom", OffsetDateTime.parse("2026-11-21T22:00:00+08:00"), "latitude", 40.408);

    private final ObjectNode schema = FormFixture.schemas().schema(EveryField.class, Locale.CHINESE, MOMENT);

    @Test
    void the_schema_is_of_2020_12_closed_and_lists_its_fields_in_the_forms_own_order() {
        assertThat(schema.get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("additionalProperties").asBoolean(true)).isFalse();
        assertThat(schema.get("properties").fieldNames()).toIterable().containsExactly("workContent", "welders",
                "photos", "plan", "windowFrom", "process", "latitude", "extinguishers", "powerOff", "remark");
    }

    @Test
    void only_what_must_be_filled_in_is_required() {
        assertThat(schema.get("required")).extracting(JsonNode::asText).containsExactlyInAnyOrder("workContent",
                "welders", "photos", "windowFrom", "process", "latitude", "extinguishers", "powerOff");
    }

    @Test
    void constraints_are_told() {
        assertThat(property("workContent").get("minLength").asInt()).isEqualTo(1);
        assertThat(property("workContent").get("maxLength").asInt()).isEqualTo(40);
        assertThat(property("welders").get("maxItems").asInt()).isEqualTo(3);
        assertThat(property("welders").get("items").get("pattern").asText()).isEqualTo("[a-z0-9]{1,16}");
        assertThat(property("latitude").get("maximum").asInt()).isEqualTo(90);
        assertThat(property("extinguishers").get("type").asText()).isEqualTo("integer");
        assertThat(property("extinguishers").get("minimum").asInt()).isEqualTo(1);
        assertThat(property("powerOff").get("const").asBoolean()).isTrue();
        assertThat(property("windowFrom").get("format").asText()).isEqualTo("date-time");
    }

    @Test
    void choices_carry_titles_in_the_readers_language() {
        ObjectNode english = FormFixture.schemas().schema(EveryField.class, Locale.ENGLISH, MOMENT);

        assertThat(property("process").get("enum")).extracting(JsonNode::asText).containsExactly("ARC", "GAS");
        assertThat(property("process").get("x-enum-titles").get("GAS").asText()).isEqualTo("气焊与气割");
        assertThat(english.at("/properties/process/x-enum-titles/GAS").asText()).isEqualTo("Gas");
        assertThat(english.at("/properties/powerOff/title").asText()).isEqualTo("Power is off");
        assertThat(english.get("title").asText()).isEqualTo("Every field");
    }

    @Test
    void a_field_that_takes_files_says_what_to_upload() {
        assertThat(property("plan").get("format").asText()).isEqualTo("file-id");
        assertThat(property("plan").get("kind").asText()).isEqualTo("DOCUMENT");
        assertThat(property("photos").get("items").get("format").asText()).isEqualTo("file-id");
        assertThat(property("photos").get("items").get("kind").asText()).isEqualTo("PHOTO");
        assertThat(property("photos").get("kind").asText()).isEqualTo("PHOTO");
    }

    @Test
    void every_property_has_a_title_and_an_example_and_the_examples_together_are_accepted() {
        ObjectNode body = JsonMapper.builder().build().createObjectNode();
        schema.get("properties").fields().forEachRemaining(it -> {
            assertThat(it.getValue().get("title").asText()).as(it.getKey()).isNotBlank();
            assertThat(it.getValue().get("examples")).as(it.getKey()).hasSize(1);
            body.set(it.getKey(), it.getValue().get("examples").get(0));
        });
        body.remove("plan");
        body.putArray("photos").add(FormFixture.OWN_PHOTO);

        var read = FormFixture.reading().read(EveryField.class, body, FormFixture.WELDER, Locale.CHINESE);

        assertThat(read).isInstanceOfSatisfying(Read.Valid.class,
                valid -> assertThat(((EveryField) valid.form()).welders()).isEqualTo(List.of("welder1", "welder3")));
    }

    @Test
    void an_example_of_the_moment_goes_before_the_forms_own() {
        ObjectNode other = FormFixture.schemas().schema(EveryField.class, Locale.CHINESE,
                Map.of("windowFrom", "2027-01-01T00:00:00Z", "latitude", 1.5, "remark", "早班"));

        assertThat(other.at("/properties/remark/examples/0").asText()).isEqualTo("早班");
        assertThat(property("remark").at("/examples/0").asText()).isEqualTo("无");
    }

    @Test
    void a_field_without_any_example_is_a_mistake_that_is_named() {
        assertThatThrownBy(() -> FormFixture.schemas().schema(EveryField.class, Locale.CHINESE, Map.of()))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("EveryField.windowFrom");
    }

    private JsonNode property(String name) {
        return schema.get("properties").get(name);
    }
}
