package io.weldgate.enrolment;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.certificate.Adding;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import io.weldgate.privacy.Consenting;
import io.weldgate.privacy.Purpose;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody in: person, certificates and account in one transaction, once. */
@Component
@Transactional
public class Confirming {

    private final Holding holding;
    private final PresentedCertificates presented;
    private final Remarking remarking;
    private final Settling settling;
    private final People people;
    private final Adding adding;
    private final Admission admission;
    private final Acknowledging acknowledging;
    private final Consenting consenting;
    private final FormText text;
    private final Trail trail;
    private final Clock clock;

    Confirming(Holding holding, PresentedCertificates presented, Remarking remarking, Settling settling, People people,
            Adding adding, Admission admission, Acknowledging acknowledging, Consenting consenting,
            FormText text, Trail trail, Clock clock) {
        this.holding = holding;
        this.presented = presented;
        this.remarking = remarking;
        this.settling = settling;
        this.people = people;
        this.adding = adding;
        this.admission = admission;
        this.acknowledging = acknowledging;
        this.consenting = consenting;
        this.text = text;
        this.trail = trail;
        this.clock = clock;
    }

    public Examination confirm(String number, ConfirmationForm form, Examiner who, Locale locale) {
        Optional<Enrolment> found = holding.lock(number, who);
        if (found.isEmpty()) {
            return new Examination.Unknown();
        } else if (found.get().state() != EnrolmentState.SENT) {
            return new Examination.NotWaiting(found.get());
        }
        Set<Remark> blocking = remarking.on(found.get()).stream().filter(Remark::blocks).collect(Collectors.toSet());
        if (!blocking.isEmpty()) {
            return new Examination.Forbidden(blocking);
        }
        List<FieldError> errors = missing(found.get(), form, locale);
        return errors.isEmpty() ? letIn(found.get(), form, who) : new Examination.Invalid(errors);
    }

    private Examination letIn(Enrolment enrolment, ConfirmationForm form, Examiner who) {
        Person person = settling.person(enrolment);
        if (form.watchTrained() && enrolment.calling() == Calling.FIRE_WATCH) {
            person.trainedAsFireWatch();
        }
        people.saveAndFlush(person);
        presented.findByEnrolmentOrderById(enrolment.number()).forEach(it -> adding.add(it.of(person)));
        admission.admit(new Newcomer(person.personNo(), person.name(), enrolment.calling(), enrolment.passwordHash(),
                person.unitCode(), enrolment.areaCode()));
        acknowledging.keep(person.personNo(), enrolment.instructions(), enrolment.sentAt());
        if (enrolment.portrait() != null) {
            consenting.gave(Purpose.PORTRAIT, new Actor(person.personNo(), person.name()), enrolment.portraitWords(),
                    enrolment.sentAt());
        }
        enrolment.confirmed(person, who.actor().account(), clock.instant());
        trail.changed(Entry.of(enrolment.number(), "enrolment.confirmed", who.actor())
                .states(EnrolmentState.SENT, enrolment.state()).saying(person.personNo()));
        return new Examination.Done(enrolment);
    }

    private List<FieldError> missing(Enrolment enrolment, ConfirmationForm form, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        if (enrolment.calling() == Calling.FIRE_WATCH && !form.watchTrained()) {
            errors.add(text.wrong("TRAINING_MISSING", ConfirmationForm.class, "watchTrained", locale));
        }
        if (presented.findByEnrolmentOrderById(enrolment.number()).stream().anyMatch(it -> it.verification() == null)) {
            errors.add(text.wrong("VERIFICATION_MISSING", ConfirmationForm.class, "", locale));
        }
        return errors;
    }
}
