package io.weldgate.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.ControlClass;
import io.weldgate.decision.Fact;
import io.weldgate.decision.FactFields;
import io.weldgate.decision.Limits;
import io.weldgate.decision.MachineFact;
import io.weldgate.decision.Must;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Project;
import io.weldgate.decision.Question;
import io.weldgate.decision.Relation;
import io.weldgate.identity.ApproverRole;
import io.weldgate.permit.PermitStatus;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class FactWordsTest {

    private final ResourceBundleMessageSource messages = messages();
    private final FactWords words = new FactWords(messages, ZoneId.of("Asia/Shanghai"));

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/facts", "messages/registers");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_kind_and_every_field_of_a_fact_and_every_word_in_one_has_its_title(String language) {
        assertThat(demanded()).hasSizeGreaterThan(150).allSatisfy(key -> assertThat(
                messages.getMessage(key, new Object[] {"x"}, null, Locale.forLanguageTag(language)))
                .as(key).isNotBlank());
    }

    @Test
    void nothing_is_titled_that_no_fact_tells() {
        var titled = ResourceBundle.getBundle("messages.facts", Locale.ROOT).keySet().stream()
                .filter(key -> key.matches("(fact|limit)\\..*")).toList();

        assertThat(demanded()).containsAll(titled);
    }

    @Test
    void values_are_told_in_the_readers_words_and_people_by_name_where_they_are_known() {
        Fact permit = new PermitFact.PermitOnFile("HW-1", "ISSUED", "M-1", Set.of("welder1", "stranger"), "watch1",
                true, "a", null, Instant.parse("2026-11-18T02:00:00Z"), Instant.EPOCH, 2);
        Map<String, String> names = Map.of("welder1", "张三");

        assertThat(words.value(permit, "welders", names, Locale.ENGLISH)).isEqualTo("stranger、张三 (welder1)");
        assertThat(words.value(permit, "status", names, Locale.CHINESE)).isEqualTo("已签发");
        assertThat(words.value(permit, "approver", names, Locale.CHINESE)).isEqualTo("–");
        assertThat(words.value(new MachineFact.WeldingMachine("M-1", "U-1", ControlClass.LEGACY, false, true),
                "controlClass", names, Locale.ENGLISH)).isEqualTo("Cannot be coded, watched closely");
        assertThat(words.value(permit, "from", names, Locale.CHINESE)).isEqualTo("2026-11-18 10:00:00");
        assertThat(words.value(permit, "watchTrained", names, Locale.ENGLISH)).isEqualTo("yes");
        assertThat(words.limit(new Project("SMAW-1", LocalDate.EPOCH, LocalDate.of(1973, 12, 31), null),
                Locale.ENGLISH)).isEqualTo("SMAW-1 (1970-01-01 to 1973-12-31, last welded –)");
        assertThat(words.limit(Duration.ofMinutes(90), Locale.ENGLISH)).isEqualTo("1 h 30 min");
        assertThat(words.limit(Period.parse("P60Y5M"), Locale.CHINESE)).isEqualTo("60 年 5 个月");
    }

    @Test
    void of_numbers_that_nobody_can_know_yet_at_least_one_is_asked_for() {
        Must linked = new Must("linkedPermits", Set.of(), Relation.FILLED_LIKE, "WORK_AT_HEIGHT", List.of());

        assertThat(words.must("Conditions", linked, Map.of(), Locale.ENGLISH)).isEqualTo("at least one");
        assertThat(words.must("Conditions", linked, Map.of(), Locale.CHINESE)).isEqualTo("至少填写一个");
    }

    private static Set<String> demanded() {
        Set<String> keys = new TreeSet<>(List.of("fact.true", "fact.false", "fact.PermitOnFile.window"));
        for (Class<?> kind : FactFields.kinds()) {
            keys.add("fact." + kind.getSimpleName());
            for (RecordComponent field : kind.getRecordComponents()) {
                keys.add("fact." + kind.getSimpleName() + "." + field.getName());
                addWords(field.getGenericType() instanceof ParameterizedType several
                        ? (Class<?>) several.getActualTypeArguments()[0] : field.getType(), keys);
            }
        }
        Stream.of(Profile.class, Question.class).forEach(list -> addWords(list, keys));
        Arrays.stream(PermitStatus.values()).forEach(status -> keys.add("fact.PermitOnFile.status." + status));
        for (ApproverRole role : ApproverRole.values()) {
            keys.addAll(List.of("fact.OwnChain.roles." + role, "fact.Signed.role." + role));
        }
        Arrays.stream(Limits.class.getRecordComponents()).skip(1)
                .forEach(limit -> keys.add("limit." + limit.getName()));
        Stream.of(Relation.values()).filter(it -> it != Relation.AFTER && it != Relation.BEFORE)
                .forEach(relation -> keys.add("must." + relation));
        Stream.of(Relation.IS, Relation.AT_LEAST, Relation.AT_MOST, Relation.AFTER, Relation.BEFORE)
                .forEach(relation -> keys.add("must." + relation + ".time"));
        return keys;
    }

    private static void addWords(Class<?> list, Set<String> keys) {
        if (list.isEnum()) {
            for (Object word : list.getEnumConstants()) {
                keys.add((list == ControlClass.class ? "form." : "fact.") + list.getSimpleName() + "."
                        + ((Enum<?>) word).name());
            }
        }
    }
}
