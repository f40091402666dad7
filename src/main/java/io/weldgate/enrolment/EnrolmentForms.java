package io.weldgate.enrolment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.form.FormSchemas;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The forms of an enrolment, for pages and programs alike. */
@Component
public class EnrolmentForms {

    private final FormSchemas schemas;
    private final Admission admission;
    private final EnrolmentSettings settings;

    EnrolmentForms(FormSchemas schemas, Admission admission, EnrolmentSettings settings) {
        this.schemas = schemas;
        this.admission = admission;
        this.settings = settings;
    }

    /** How long the photos of who has enrolled are kept after the confirmation, as people are told who give them. */
    public Period photosKept() {
        return Period.ofDays(Math.toIntExact(settings.photosKept().toDays()));
    }

    public ObjectNode person(Locale locale) {
        return schemas.schema(EnrolmentForm.class, locale, Map.of());
    }

    /** @param holder what is printed on most certificates follows from who holds it */
    public ObjectNode certificate(Enrolment holder, Locale locale) {
        return schemas.schema(CertificateForm.class, locale, Map.of("number", "T" + holder.idNumber()));
    }

    /** Without a password where one was chosen before. */
    public ObjectNode sending(Enrolment sender, Locale locale) {
        ObjectNode schema = schemas.schema(SendingForm.class, locale,
                Map.of("password", admission.suggestion()));
        if (sender.hasPassword()) {
            ((ObjectNode) schema.get("properties")).remove("password");
        } else {
            schema.withArray("required").add("password");
        }
        return schema;
    }

    public ObjectNode verification(Locale locale) {
        return schemas.schema(VerificationForm.class, locale, Map.of());
    }

    /** Of a fire watch it is asked whether he is trained. */
    public ObjectNode confirmation(Enrolment enrolment, Locale locale) {
        ObjectNode schema = schemas.schema(ConfirmationForm.class, locale, Map.of());
        if (enrolment.calling() == Calling.WELDER) {
            ((ObjectNode) schema.get("properties")).remove("watchTrained");
        }
        return schema;
    }

    public ObjectNode refusal(Locale locale) {
        return schemas.schema(RefusalForm.class, locale, Map.of());
    }
}
