package io.weldgate.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weldgate.form.FieldError;
import io.weldgate.web.Shown;
import io.weldgate.web.form.FormDrawing.Staff;
import io.weldgate.web.form.FormField.Choice;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class FormDrawingTest {

    private static final Staff STAFF = new Staff(List.of(new Choice("welder1", "王焊"), new Choice("watch1", "吴看")),
            List.of(new Choice("welder1", "王焊"), new Choice("watch1", "吴看", true)),
            List.of(new Choice("watch1", "吴看")), List.of(new Choice("U-0002", "邻厂")));

    private final FormDrawing drawing = new FormDrawing(new Shown(null, new StaticMessageSource(),
            Clock.system(ZoneId.of("Asia/Shanghai"))));
    private final JsonNode schema = schema();

    @Test
    void a_confirmation_or_a_position_is_never_filled_in_by_the_machine() {
        FormPage form = drawing.blank(schema, Set.of("machineCode", "from"), STAFF);

        assertThat(field(form, "powerOff").values()).isEmpty();
        assertThat(field(form, "latitude").values()).containsExactly("", "");
    }

    @Test
    void what_is_known_is_filled_in_and_times_are_told_by_the_clock_on_the_wall() {
        FormPage form = drawing.blank(schema, Set.of("machineCode", "from", "welders"), STAFF);

        assertThat(field(form, "machineCode").value()).isEqualTo("M-0100");
        assertThat(field(form, "from").value()).isEqualTo("2026-11-22T08:57");
        assertThat(field(form, "welders").values()).containsExactly("welder1");
    }

    @Test
    void each_property_is_drawn_as_what_it_is_and_latitude_and_longitude_as_one() {
        FormPage form = drawing.blank(schema, Set.of(), STAFF);

        assertThat(form.fields()).extracting(FormField::name, FormField::widget).containsExactly(
                tuple("machineCode", Widget.FIXED), tuple("welders", Widget.PEOPLE), tuple("watch", Widget.PERSON),
                tuple("decision", Widget.RADIO), tuple("process", Widget.SELECT),
                tuple("circumstances", Widget.CHOICES), tuple("remark", Widget.PARAGRAPH),
                tuple("place", Widget.LINE), tuple("contractor", Widget.UNIT), tuple("extinguishers", Widget.NUMBER),
                tuple("from", Widget.TIME), tuple("opensAt", Widget.CLOCK), tuple("quietFrom", Widget.CLOCK),
                tuple("powerOff", Widget.CONFIRM), tuple("photos", Widget.FILES),
                tuple("latitude", Widget.POSITION));
        assertThat(field(form, "watch").choices()).extracting(Choice::value).containsExactly("watch1");
        assertThat(field(form, "contractor").choices()).extracting(Choice::value).containsExactly("U-0002");
        assertThat(field(form, "photos").limits().kind()).isEqualTo("PHOTO");
        assertThat(field(form, "photos").required()).isTrue();
        assertThat(field(form, "remark").required()).isFalse();
    }

    @Test
    void what_may_be_chosen_more_than_once_is_drawn_as_boxes_however_few_there_are() {
        FormPage form = drawing.again(schema, Map.of("circumstances", new String[] {"HIGH"}), List.of(), STAFF);

        assertThat(field(form, "circumstances").widget()).isEqualTo(Widget.CHOICES);
        assertThat(field(form, "circumstances").choices()).extracting(Choice::title).containsExactly("高处", "露天");
        assertThat(field(form, "circumstances").has("HIGH")).isTrue();
        assertThat(field(form, "circumstances").has("OUT")).isFalse();
    }

    @Test
    void folded_up_what_is_optional_comes_last_and_opens_where_it_is_wrong() {
        FormPage fine = drawing.blank(schema, Set.of(), STAFF).folded(Set.of());
        FormPage wrong = drawing.again(schema, Map.of(), List.of(new FieldError("remark", "SIZE", "太长")), STAFF)
                .folded(Set.of());
        FormPage elsewhere = drawing.again(schema, Map.of(), List.of(new FieldError("photos", "REQUIRED", "必填")), STAFF)
                .folded(Set.of());

        assertThat(fine.sections().get(0).fields()).extracting(FormField::name)
                .containsExactly("machineCode", "powerOff", "photos", "latitude");
        assertThat(fine.sections().get(1).fields()).hasSize(fine.fields().size() - 4).noneMatch(FormField::required);
        assertThat(fine.sections().get(1).open()).isFalse();
        assertThat(wrong.sections().get(1).open()).isTrue();
        assertThat(elsewhere.sections().get(1).open()).isFalse();
    }

    @Test
    void nothing_stays_folded_up_that_nobody_may_overlook() {
        FormPage form = drawing.blank(schema, Set.of(), STAFF).folded(Set.of("circumstances"));

        assertThat(form.sections().get(0).fields()).extracting(FormField::name)
                .containsExactly("machineCode", "circumstances", "powerOff", "photos", "latitude");
        assertThat(form.without(Set.of("powerOff", "watch")).fields()).hasSize(form.fields().size() - 2)
                .extracting(FormField::name).doesNotContain("powerOff", "watch");
    }

    @Test
    void who_has_no_certificate_stands_apart_and_is_seen_where_he_is_chosen() {
        FormField nobody = field(drawing.blank(schema, Set.of(), STAFF), "welders");
        FormField chosen = field(drawing.again(schema, Map.of("welders", new String[] {"watch1"}), List.of(), STAFF),
                "welders");

        assertThat(nobody.choices()).filteredOn(Choice::apart).extracting(Choice::value).containsExactly("watch1");
        assertThat(nobody.choosesApart()).isFalse();
        assertThat(chosen.choosesApart()).isTrue();
        assertThat(field(drawing.blank(schema, Set.of(), STAFF.ofAnyContractor()), "contractor").widget())
                .isEqualTo(Widget.LINE);
    }

    @Test
    void what_was_typed_is_kept_and_each_error_stands_at_its_field() {
        FormPage form = drawing.again(schema, Map.of("place", new String[] {"二层"}, "from",
                new String[] {"2026-11-22T10:00"},
                "latitude", new String[] {"40.4"}), List.of(new FieldError("photos[1]", "NO_SUCH_FILE", "没有这个文件"),
                new FieldError("longitude", "REQUIRED", "必填"), new FieldError("colour", "UNKNOWN_FIELD", "没有这一项")),
                STAFF);

        assertThat(field(form, "place").value()).isEqualTo("二层");
        assertThat(field(form, "from").value()).isEqualTo("2026-11-22T10:00");
        assertThat(field(form, "photos").error()).isEqualTo("没有这个文件");
        assertThat(field(form, "latitude").error()).isEqualTo("必填");
        assertThat(field(form, "latitude").values()).containsExactly("40.4", "");
        assertThat(form.problems()).containsExactly("没有这一项");
        assertThat(form.focus()).isEqualTo("photos");
        assertThat(form.wrong()).isTrue();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static FormField field(FormPage form, String name) {
        return form.fields().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private static JsonNode schema() {
        try {
            return new ObjectMapper().readTree("""
                    {"title": "表单", "required": ["machineCode", "photos", "powerOff", "latitude", "longitude"], "properties": {
                      "machineCode": {"title": "焊机", "type": "string", "examples": ["M-0100"]},
                      "welders": {"title": "焊工", "type": "array", "maxItems": 10, "examples": [["welder1"]]},
                      "watch": {"title": "监护人", "type": "string", "examples": ["watch1"]},
                      "decision": {"title": "意见", "type": "string", "x-enum-titles": {"A": "同意", "B": "退回"}, "examples": ["A"]},
                      "process": {"title": "方式", "type": "string",
                        "x-enum-titles": {"A": "一", "B": "二", "C": "三", "D": "四", "E": "五"}, "examples": ["A"]},
                      "circumstances": {"title": "情况", "type": "array", "x-enum-titles": {"HIGH": "高处", "OUT": "露天"}, "examples": [[]]},
                      "remark": {"title": "备注", "type": "string", "maxLength": 500, "examples": ["好"]},
                      "place": {"title": "地点", "type": "string", "maxLength": 200, "examples": ["一号车间"]},
                      "contractor": {"title": "承包单位", "type": "string", "examples": [""]},
                      "extinguishers": {"title": "灭火器", "type": "integer", "minimum": 0, "maximum": 99, "examples": [2]},
                      "from": {"title": "开始", "type": "string", "format": "date-time", "examples": ["2026-11-22T00:57:30Z"]},
                      "opensAt": {"title": "营业开始", "type": "string", "format": "time", "examples": ["09:00"]},
                      "quietFrom": {"title": "免打扰开始", "type": "string", "examples": ["22:00"]},
                      "powerOff": {"title": "已断电", "type": "boolean", "const": true, "examples": [true]},
                      "photos": {"title": "照片", "type": "array", "format": "file-id", "kind": "PHOTO", "minItems": 1, "examples": [["x"]]},
                      "latitude": {"title": "纬度", "type": "number", "examples": [40.4]},
                      "longitude": {"title": "经度", "type": "number", "examples": [110.0]}}}""");
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
