package io.weldgate.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.form.FormFixture.EveryField;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReadingTest {

    private final FormReading reading = FormFixture.reading();

    @Test
    void a_well_filled_form_is_read_with_its_texts_stripped_and_its_offset_kept() {
        EveryField form = valid(FormFixture.filledIn());

        assertThat(form.workContent()).isEqualTo("更换护栏");
        assertThat(form.welders()).containsExactly("welder1", "welder3");
        assertThat(form.windowFrom()).isEqualTo(OffsetDateTime.parse("2026-11-21T22:00:00+08:00"));
        assertThat(form.windowFrom().getOffset().getId()).isEqualTo("+08:00");
        assertThat(form.process()).isEqualTo(FormFixture.Process.GAS);
        assertThat(form.remark()).isNull();
    }

    @Test
    void an_empty_body_names_everything_that_is_missing_at_once() {
        var errors = invalid(JsonNodeFactory.instance.objectNode());

        assertThat(errors).extracting(FieldError::field).containsExactly("workContent", "welders", "photos",
                "windowFrom", "process", "latitude", "extinguishers", "powerOff");
        assertThat(errors).filteredOn(it -> !it.field().equals("powerOff"))
                .extracting(FieldError::code).containsOnly("REQUIRED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "workContent   | 7                       | WRONG_TYPE",
        "workContent   | '   '                   | REQUIRED",
        "workContent   | 'a\\u0000b'             | WRONG_TYPE",
        "workContent   | '\\ud800'               | WRONG_TYPE",
        "workContent   | {}                      | WRONG_TYPE",
        "windowFrom    | 1795269600              | WRONG_TYPE",
        "windowFrom    | 'tomorrow'              | WRONG_TYPE",
        "windowFrom    | '2026-11-21T22:00:00'   | WRONG_TYPE",
        "windowFrom    | '+99999-01-01T00:00:00+08:00' | OUT_OF_RANGE",
        "windowFrom    | '-99999-01-01T00:00:00+08:00' | OUT_OF_RANGE",
        "windowFrom    | '1999-12-31T23:59:59Z'  | OUT_OF_RANGE",
        "windowFrom    | '2101-01-01T00:00:00Z'  | OUT_OF_RANGE",
        "process       | 'WITCHCRAFT'            | NOT_ONE_OF",
        "process       | 0                       | NOT_ONE_OF",
        "process       | ''                      | NOT_ONE_OF",
        "latitude      | '40.4'                  | WRONG_TYPE",
        "latitude      | 'NaN'                   | WRONG_TYPE",
        "latitude      | 1e999                   | WRONG_TYPE",
        "latitude      | 90.0001                 | OUT_OF_RANGE",
        "extinguishers | 1.5                     | WRONG_TYPE",
        "extinguishers | 99999999999             | WRONG_TYPE",
        "extinguishers | 100                     | OUT_OF_RANGE",
        "powerOff      | false                   | MUST_BE_CONFIRMED",
        "powerOff      | 'true'                  | WRONG_TYPE",
        "powerOff      | 1                       | WRONG_TYPE",
        "welders       | 'welder1'               | WRONG_TYPE",
        "welders       | []                      | REQUIRED",
        "welders       | ['a','b','c','d']       | SIZE"})
    void a_bad_value_is_refused_by_its_field_and_nothing_else_is(String field, String json, String code)
            throws Exception {
        ObjectNode body = FormFixture.filledIn();
        body.set(field, JsonMapper.builder().build().readTree(json.replace('\'', '"')));

        assertThat(invalid(body)).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.code()).isEqualTo(code);
        });
    }

    @Test
    void what_is_of_the_wrong_type_or_format_is_told_how_it_is_written() {
        assertThat(invalid(with(body -> body.put("windowFrom", "tomorrow")))).extracting(FieldError::message)
                .singleElement().asString().contains("2026-10-01T09:30:00+08:00");
        assertThat(invalid(with(body -> body.put("extinguishers", 1.5)))).extracting(FieldError::message)
                .singleElement().asString().contains("整数");
    }

    @Test
    void an_element_of_a_list_is_named_by_its_index() {
        var wrongType = invalid(with(body -> body.putArray("welders").add("welder1").add(IntNode.valueOf(3))));
        var wrongFormat = invalid(with(body -> body.putArray("welders").add("welder1").add("Robert'); DROP")));
        var missing = invalid(with(body -> body.putArray("welders").addNull()));

        assertThat(wrongType).extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("welders[1]", "WRONG_TYPE"));
        assertThat(wrongFormat).extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("welders[1]", "PATTERN"));
        assertThat(missing).extracting(FieldError::field).containsExactly("welders[0]");
    }

    @Test
    void a_field_that_the_form_does_not_have_is_refused_by_name() {
        var errors = invalid(with(body -> body.put("approver", "welder1")));

        assertThat(errors).containsExactly(new FieldError("approver", "UNKNOWN_FIELD",
                "表单没有“approver”这一项，请删去或改正名称。"));
    }

    @Test
    void a_file_that_is_not_ones_own_photo_is_refused() {
        var foreign = invalid(with(body -> body.putArray("photos").add(FormFixture.OWN_PHOTO).add("no such")));
        var ofOtherKind = invalid(with(body -> body.put("plan", FormFixture.OWN_PHOTO)));

        assertThat(foreign).extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("photos[1]", "NO_SUCH_FILE"));
        assertThat(ofOtherKind).extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("plan", "NO_SUCH_FILE"));
    }

    @Test
    void a_body_that_is_no_object_is_refused_as_a_whole() {
        assertThat(reading.read(EveryField.class, JsonNodeFactory.instance.arrayNode(), FormFixture.WELDER,
                Locale.ENGLISH)).isInstanceOf(Read.Invalid.class);
        assertThat(reading.read(EveryField.class, (com.fasterxml.jackson.databind.JsonNode) null, FormFixture.WELDER,
                Locale.ENGLISH)).isInstanceOf(Read.Invalid.class);
    }

    @Test
    void messages_come_in_chinese_and_in_english() {
        ObjectNode body = FormFixture.filledIn().put("powerOff", false);

        assertThat(invalid(body)).extracting(FieldError::message).containsExactly("已断电：必须确认后才能提交。");
        assertThat(((Read.Invalid<EveryField>) reading.read(EveryField.class, body, FormFixture.WELDER,
                Locale.ENGLISH)).errors()).containsExactly(new FieldError("powerOff", "MUST_BE_CONFIRMED",
                        "Power is off: must be confirmed before the form can be sent."));
    }

    @Test
    void what_a_browser_posts_is_read_by_the_same_form() {
        Map<String, String[]> post = Map.of("workContent", texts("更换护栏"), "welders", texts("welder1", ""),
                "photos", texts(FormFixture.OWN_PHOTO), "windowFrom", texts("2026-11-21T22:00"),
                "process", texts("ARC"), "latitude", texts("40.408"), "extinguishers", texts("2"),
                "powerOff", texts("on"), "remark", texts(" "), "_csrf", texts("token"));

        var read = reading.read(EveryField.class, post, FormFixture.WELDER, Locale.CHINESE);

        assertThat(read).isEqualTo(new Read.Valid<>(new EveryField("更换护栏", List.of("welder1"),
                List.of(FormFixture.OWN_PHOTO), null, OffsetDateTime.parse("2026-11-21T22:00+08:00"),
                FormFixture.Process.ARC, 40.408, 2, true, null)));
    }

    @Test
    void a_browser_that_posts_nonsense_gets_field_errors_too() {
        Map<String, String[]> post = Map.of("latitude", texts("north"), "powerOff", texts("maybe"),
                "windowFrom", texts("soon"), "process", texts("WITCHCRAFT"), "admin", texts("true"));

        var read = reading.read(EveryField.class, post, FormFixture.WELDER, Locale.CHINESE);

        assertThat(((Read.Invalid<EveryField>) read).errors())
                .extracting(FieldError::field, FieldError::code).contains(
                        tuple("latitude", "WRONG_TYPE"),
                        tuple("powerOff", "WRONG_TYPE"),
                        tuple("windowFrom", "WRONG_TYPE"),
                        tuple("process", "NOT_ONE_OF"),
                        tuple("admin", "UNKNOWN_FIELD"));
    }

    private static ObjectNode with(Consumer<ObjectNode> change) {
        ObjectNode body = FormFixture.filledIn();
        change.accept(body);
        return body;
    }

    private EveryField valid(ObjectNode body) {
        var read = reading.read(EveryField.class, body, FormFixture.WELDER, Locale.CHINESE);
        assertThat(read).isInstanceOf(Read.Valid.class);
        return ((Read.Valid<EveryField>) read).form();
    }

    private List<FieldError> invalid(ObjectNode body) {
        var read = reading.read(EveryField.class, body, FormFixture.WELDER, Locale.CHINESE);
        assertThat(read).isInstanceOf(Read.Invalid.class);
        return ((Read.Invalid<EveryField>) read).errors();
    }

    private static String[] texts(String... values) {
        return values;
    }
}
