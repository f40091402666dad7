package io.weldgate.web.account;

import io.weldgate.enrolment.EnrolmentForms;
import io.weldgate.identity.Identities;
import io.weldgate.privacy.Answer;
import io.weldgate.privacy.Consenting;
import io.weldgate.privacy.Purpose;
import io.weldgate.web.record.FactWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Whether a page may read where the phone is, and what it says to who has not agreed to it. */
@Component("positionConsent")
class PositionConsent {

    private final Consenting consenting;
    private final Identities identities;
    private final FactWords words;
    private final EnrolmentForms forms;

    PositionConsent(Consenting consenting, Identities identities, FactWords words,
            EnrolmentForms forms) {
        this.consenting = consenting;
        this.identities = identities;
        this.words = words;
        this.forms = forms;
    }

    /** Of who is signed in; whoever is not is shown no form that asks where he is. */
    public Answer answer() {
        return identities.maybe().map(who -> consenting.answer(Purpose.POSITION, who.actor())).orElse(Answer.GIVEN);
    }

    /** For how long, in words: with the permit, on the trail, and a portrait. */
    public List<String> kept() {
        Locale locale = LocaleContextHolder.getLocale();
        return Stream.concat(consenting.kept().stream(), Stream.of(forms.photosKept()))
                .map(it -> words.length(it, locale)).toList();
    }
}
