package io.weldgate.ledger.machine;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A machine that the survey has found, whatever has been registered of it since. */
@Entity
class Surveyed {

    @Id
    private String surveyNo;
    @Embedded
    private SurveyForm said;

    protected Surveyed() {}

    Surveyed(SurveyForm form) {
        this.surveyNo = form.surveyNo();
        this.said = form;
    }

    void say(SurveyForm form) {
        this.said = form;
    }

    String surveyNo() {
        return surveyNo;
    }

    SurveyForm said() {
        return said;
    }
}
