package io.weldgate.enrolment;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import io.weldgate.privacy.Consenting;
import io.weldgate.registry.Recognising;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A stranger tells who he is, and sends it to who answers for him. */
@Component
@Transactional
public class Enrolling {

    private final Enrolments enrolments;
    private final PresentedCertificates certificates;
    private final EnrolmentNumbers numbers;
    private final CheckingPerson checking;
    private final Recognising recognising;
    private final Admission admission;
    private final StartInstructions instructions;
    private final Consenting consenting;
    private final FormText text;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Enrolling(Enrolments enrolments, PresentedCertificates certificates, EnrolmentNumbers numbers,
            CheckingPerson checking, Recognising recognising, Admission admission, StartInstructions instructions,
            Consenting consenting, FormText text, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.numbers = numbers;
        this.checking = checking;
        this.recognising = recognising;
        this.admission = admission;
        this.instructions = instructions;
        this.consenting = consenting;
        this.text = text;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** What is wrong with what somebody says of himself, also where some of it is missing yet. */
    @Transactional(readOnly = true)
    public List<FieldError> flaws(EnrolmentForm form, Locale locale) {
        return checking.errors(form, locale);
    }

    /** Begins an enrolment, or changes what was said before. */
    public Enrolled tell(EnrolmentForm form, Actor visitor, Locale locale) {
        Optional<Enrolment> before = enrolments.lockOf(visitor.account());
        if (before.isPresent() && !before.get().state().isOpen()) {
            return new Enrolled.NotOpen();
        }
        List<FieldError> errors = checking.errors(form, locale);
        if (!errors.isEmpty()) {
            return new Enrolled.Invalid(errors);
        }
        Enrolment enrolment = before.orElseGet(() -> new Enrolment(numbers.next(), visitor.account()));
        enrolment.tells(form, recognising.digest(form.idNumber()), checking.belonging(form).orElseThrow(),
                consenting.words(), clock.instant());
        return new Enrolled.Done(enrolments.save(enrolment));
    }

    /** A password that was well chosen is kept even where something else is missing. */
    public Enrolled choose(String password, Actor visitor) {
        return open(visitor).filter(it -> admission.flaw(password, it.number()).isEmpty()).<Enrolled>map(it -> {
            it.chooses(admission.hash(password));
            return new Enrolled.Done(it);
        }).orElseGet(Enrolled.NotOpen::new);
    }

    /** Sent a second time it stays as it was sent. */
    public Enrolled send(SendingForm form, Actor visitor, Locale locale) {
        Optional<Enrolment> found = enrolments.lockOf(visitor.account());
        if (found.isEmpty() || !found.get().state().isOpen()) {
            return found.<Enrolled>map(Enrolled.Done::new).orElseGet(Enrolled.NotOpen::new);
        }
        Enrolment enrolment = found.get();
        List<FieldError> errors = missing(form, enrolment, locale);
        if (!errors.isEmpty()) {
            return new Enrolled.Invalid(errors);
        }
        EnrolmentState before = enrolment.state();
        enrolment.chooses(form.password() == null ? null : admission.hash(form.password()));
        enrolment.sent(instructions.edition(), clock.instant());
        trail.changed(Entry.of(enrolment.number(), "enrolment.sent", nobody(enrolment))
                .states(before, enrolment.state()).saying(instructions.edition()));
        events.publishEvent(new EnrolmentSent(enrolment.number(), enrolment.calling(), enrolment.unitCode(),
                enrolment.areaCode()));
        return new Enrolled.Done(enrolment);
    }

    @Transactional(readOnly = true)
    public Optional<Enrolment> of(Actor visitor) {
        return enrolments.findByVisitor(visitor.account());
    }

    @Transactional(readOnly = true)
    public Optional<Enrolment> find(String number) {
        return enrolments.findById(number).filter(it -> it.state() != EnrolmentState.DRAFT);
    }

    /**
     * Who knows the password of an enrolment that was sent back goes on with it, on whatever phone.
     *
     * @return the visitor's secret name
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<String> resume(String number, String password, String address) {
        Optional<Enrolment> found = enrolments.findById(number).filter(it -> it.state() == EnrolmentState.REFUSED);
        boolean right = admission.opens(number, password, found.map(Enrolment::passwordHash).orElse(null), address);
        return found.filter(it -> right).map(Enrolment::visitor);
    }

    private Optional<Enrolment> open(Actor visitor) {
        return enrolments.lockOf(visitor.account()).filter(it -> it.state().isOpen());
    }

    private List<FieldError> missing(SendingForm form, Enrolment enrolment, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        if (form.password() == null && !enrolment.hasPassword()) {
            errors.add(text.wrong("PASSWORD_MISSING", SendingForm.class, "password", locale));
        }
        Optional.ofNullable(form.password()).flatMap(it -> admission.flaw(it, enrolment.number()))
                .ifPresent(it -> errors.add(text.wrong(it, SendingForm.class, "password", locale)));
        if (enrolment.calling() == Calling.WELDER
                && certificates.findByEnrolmentOrderById(enrolment.number()).isEmpty()) {
            errors.add(text.wrong("CERTIFICATE_MISSING", SendingForm.class, "", locale));
        }
        return errors;
    }

    /** The trail outlives an enrolment that is erased, and so names nobody. */
    static Actor nobody(Enrolment enrolment) {
        return new Actor(enrolment.number(), enrolment.number());
    }
}
