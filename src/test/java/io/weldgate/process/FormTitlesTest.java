package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.weldgate.control.ClassDecisionForm;
import io.weldgate.control.ClassForm;
import io.weldgate.control.PlaceForm;
import io.weldgate.enrolment.CertificateForm;
import io.weldgate.enrolment.ConfirmationForm;
import io.weldgate.enrolment.EnrolmentForm;
import io.weldgate.enrolment.RefusalForm;
import io.weldgate.enrolment.SendingForm;
import io.weldgate.enrolment.VerificationForm;
import io.weldgate.form.FormFixture;
import io.weldgate.inspection.InspectionForm;
import io.weldgate.ledger.machine.MachineForm;
import io.weldgate.ledger.machine.PairingForm;
import io.weldgate.ledger.machine.SurveyForm;
import io.weldgate.ledger.person.HeldCertificateForm;
import io.weldgate.ledger.person.PersonForm;
import io.weldgate.ledger.place.AreaForm;
import io.weldgate.ledger.place.ConstructionForm;
import io.weldgate.ledger.place.SiteForm;
import io.weldgate.ledger.unit.DepartmentForm;
import io.weldgate.ledger.unit.DrillForm;
import io.weldgate.ledger.unit.DutyForm;
import io.weldgate.ledger.unit.RuleForm;
import io.weldgate.ledger.unit.UnitForm;
import io.weldgate.notification.PreferencesForm;
import io.weldgate.permit.Application;
import io.weldgate.permit.Demanding;
import io.weldgate.permit.Extending;
import io.weldgate.permit.GasTesting;
import io.weldgate.permit.Monitoring;
import io.weldgate.permit.Relieving;
import io.weldgate.rectification.RectificationForm;
import io.weldgate.simops.CancellationForm;
import io.weldgate.simops.NearbyWorkForm;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Every form that someone can be asked to fill in. */
class FormTitlesTest {

    private static final Map<String, Object> MOMENT = new HashMap<>(Map.of("latitude", 40.408, "longitude", 110.034,
            "machineCode", "M-0100", "watch", "watch1", "welders", java.util.List.of("welder1"),
            "from", OffsetDateTime.parse("2026-11-21T22:00:00+08:00"),
            "until", OffsetDateTime.parse("2026-11-22T02:00:00+08:00"), "linkedPermits", java.util.List.of(),
            "welder", "welder3", "sampledAt", OffsetDateTime.parse("2026-11-21T21:50:00+08:00")));

    static {
        MOMENT.put("password", "seven-tall-Birches");
        MOMENT.put("dueOn", "2026-12-01");
        MOMENT.put("followUpOn", "2026-12-01");
        MOMENT.put("answers", java.util.List.of());
    }

    static Stream<Class<? extends Record>> forms() {
        var acts = new ActForms(mock(Demanding.class), mock(Relieving.class), mock(Extending.class),
                mock(GasTesting.class), mock(Monitoring.class), mock(Plausible.class), mock(PermitProcess.class));
        Stream<Class<? extends Record>> ofTasks = AllForms.byKey().values().stream().map(TaskForm::form);
        Stream<Class<? extends Record>> ofActs = Arrays.stream(PermitAct.values()).map(act -> acts.of(act).form());
        return Stream.concat(Stream.of(Application.class, NearbyWorkForm.class, CancellationForm.class, AreaForm.class,
                DepartmentForm.class, UnitForm.class, SiteForm.class, PersonForm.class, MachineForm.class,
                PairingForm.class, ClassForm.class, ClassDecisionForm.class, PlaceForm.class, ConstructionForm.class,
                HeldCertificateForm.class,
                RuleForm.class, DutyForm.class, DrillForm.class, SurveyForm.class,
                PreferencesForm.class, EnrolmentForm.class, CertificateForm.class, SendingForm.class,
                VerificationForm.class, ConfirmationForm.class, RefusalForm.class, InspectionForm.class,
                RectificationForm.class),
                Stream.concat(ofTasks, ofActs)).distinct();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void its_title_its_fields_and_their_choices_are_told_in_chinese_and_english_and_have_examples(
            Class<? extends Record> form) {
        var chinese = FormFixture.schemas().schema(form, Locale.CHINESE, MOMENT);
        var english = FormFixture.schemas().schema(form, Locale.ENGLISH, MOMENT);

        assertThat(chinese.get("title").asText()).matches(".*\\p{IsHan}.*");
        assertThat(english.get("title").asText()).doesNotMatch(".*\\p{IsHan}.*").matches("[A-Z].*");
        chinese.get("properties").fields().forEachRemaining(it -> {
            assertThat(it.getValue().get("title").asText()).as(it.getKey()).matches(".*\\p{IsHan}.*");
            it.getValue().path("x-enum-titles").forEach(title -> assertThat(title.asText()).matches(".*\\p{IsHan}.*"));
        });
        english.get("properties").fields().forEachRemaining(it -> {
            assertThat(it.getValue().get("title").asText()).as(it.getKey()).matches("[A-Z][^\\p{IsHan}]*");
            it.getValue().path("x-enum-titles").forEach(title -> assertThat(title.asText()).matches("[A-Z].*[a-z].*"));
        });
    }

    @Test
    void both_languages_say_the_same_things() throws Exception {
        for (String theme : new String[] {"forms", "problems", "registers"}) {
            Properties chinese = load(theme + ".properties");
            Properties english = load(theme + "_en.properties");

            assertThat(english.keySet()).as(theme).isEqualTo(chinese.keySet());
        }
    }

    private static Properties load(String file) throws Exception {
        return PropertiesLoaderUtils.loadProperties(new ClassPathResource("messages/" + file));
    }
}
