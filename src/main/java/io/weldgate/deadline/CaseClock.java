package io.weldgate.deadline;

/** The clocks of a case, numbered as officials know them; lengths and sources stand in {@code rules/clocks.yml}. */
public enum CaseClock {
    /** 先行制止、固定证据. From the discovery. */
    STOP_AND_FIX_EVIDENCE("D01"),
    /** 先行登记保存 to its decision. From the preservation. */
    PRESERVATION_DECISION("D02"),
    /** Receipt or reasoned return of a referral. From its sending. */
    REFERRAL_RECEIPT("D03"),
    /** Silence on a referral goes to the safety commission's office. From its sending. */
    REFERRAL_ESCALATION("D03"),
    /** Public security hands on to the right unit of its own. From the receipt. */
    POLICE_HANDING_ON("D04"),
    /** 公安派出所 to fire and rescue. From the discovery. */
    POLICE_STATION_TO_FIRE("D05"),
    /** The head decides whether a suspected crime is transferred. From the report to him. */
    CRIME_DECISION("D06"),
    /** The transfer itself. From that decision. */
    CRIME_TRANSFER("D06"),
    /** Public security decides on filing. From the receipt. */
    POLICE_DECISION("D07"),
    /** The same in a complex case. From the receipt. */
    POLICE_DECISION_COMPLEX("D07"),
    /** The written notice of it, with a copy for the procuratorate. From that decision. */
    POLICE_NOTICE("D07"),
    /** Handing over the exhibits. From the notice of filing. */
    EXHIBITS_HANDOVER("D08"),
    /** Objecting to a refusal. From the notice of it. */
    REFUSAL_OBJECTION("D09"),
    /** Deciding on the objection. From its receipt. */
    OBJECTION_DECISION("D09"),
    /** Deciding the penalty. From the filing of the case. */
    PENALTY_DECISION("D10"),
    /** The party asks for a hearing. From the notice of the right to it. */
    HEARING_REQUEST("D11"),
    /** Telling the parties of the hearing: so long before it, backwards. From the hearing. */
    HEARING_NOTICE("D11"),
    /** Serving the decision, where the party is not there. From the decision. */
    DECISION_SERVICE("D12"),
    /** Paying the fine. From the service. */
    FINE_PAYMENT("D12"),
    /** Applying for administrative review of a decision. From its receipt. */
    REVIEW_REQUEST("D20"),
    /** Bringing an action against it. From its receipt. */
    LAWSUIT("D20"),
    /** Sealing or seizure. From the decision on it. */
    SEIZURE("D13"),
    /** Its one extension. From the end of the first term. */
    SEIZURE_EXTENSION("D13"),
    /** Publishing a safety penalty. From the decision. */
    PENALTY_PUBLICATION("D14"),
    /** Checking a citizen's report of a blocked exit or a fire system switched off. From the report. */
    REPORT_CHECK_URGENT("D15"),
    /** Checking any other report. From the report. */
    REPORT_CHECK("D15"),
    /** The reporter claims his reward. From the word that it is granted. */
    REWARD_CLAIM("D19"),
    /** Paying it out. From the claim. */
    REWARD_PAYMENT("D19"),
    /** 追诉时效. From the act, or from its end where it went on. */
    LIMITATION("D16"),
    /** The same where life or health was harmed. */
    LIMITATION_HARM("D16"),
    /** The same in cases of public order. */
    LIMITATION_PUBLIC_ORDER("D16"),
    /** How long before power is cut off the unit is told. From the notice. */
    POWER_CUT_NOTICE("D17");

    private final String number;

    CaseClock(String number) {
        this.number = number;
    }

    /** D01 … D20. */
    public String number() {
        return number;
    }
}
