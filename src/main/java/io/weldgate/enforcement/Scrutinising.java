package io.weldgate.enforcement;

import io.weldgate.audit.Actor;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import io.weldgate.registry.FieldOfAuthority;
import io.weldgate.registry.Holders;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the forms' own constraints cannot tell, and examples that depend on the case. */
@Component
public class Scrutinising {

    private static final String OFFICE = "office";

    private final Cases cases;
    private final Referrals referrals;
    private final Staffed staffed;
    private final Holders holders;
    private final FormText text;

    Scrutinising(Cases cases, Referrals referrals, Staffed staffed, Holders holders, FormText text) {
        this.cases = cases;
        this.referrals = referrals;
        this.staffed = staffed;
        this.holders = holders;
        this.text = text;
    }

    public List<FieldError> errors(String caseNo, StopForm form, Actor by, Locale locale) {
        return second(caseNo, StopForm.class, form.second(), by, locale);
    }

    public List<FieldError> errors(String caseNo, EvidenceForm form, Actor by, Locale locale) {
        return second(caseNo, EvidenceForm.class, form.second(), by, locale);
    }

    public List<FieldError> errors(String referralNo, AnswerForm form, Locale locale) {
        boolean missing = byLetter(referralNo) && (form.receipt() == null || form.receipt().isBlank());
        return missing ? List.of(text.wrong("REQUIRED", AnswerForm.class, "receipt", locale)) : List.of();
    }

    public List<FieldError> errors(String referralNo, SettlementForm form, Locale locale) {
        boolean missing = form.decision() == SettlementForm.Settlement.RESEND && form.office() == null;
        return missing ? List.of(text.wrong("REQUIRED", SettlementForm.class, OFFICE, locale)) : List.of();
    }

    public List<FieldError> errors(String referralNo, DisputeForm form, Locale locale) {
        boolean missing = form.decision() == DisputeForm.Ruling.ASSIGN && form.office() == null;
        return missing ? List.of(text.wrong("REQUIRED", DisputeForm.class, OFFICE, locale)) : List.of();
    }

    public boolean byLetter(String referralNo) {
        return referrals.findById(referralNo).orElseThrow().receiver().byLetter();
    }

    /** Examples that would be accepted: a colleague who exists, the place where it was done. */
    public Map<String, Object> examples(String docketNo) {
        Map<String, Object> examples = new HashMap<>();
        cases.findById(docketNo).ifPresent(it -> {
            if (it.scene().position() != null) {
                examples.put("latitude", it.scene().position().latitude());
                examples.put("longitude", it.scene().position().longitude());
            }
            holders.of(List.of(staffed.officers(it.department()))).stream()
                    .filter(account -> !account.equals(it.foundBy())).findFirst()
                    .ifPresent(account -> examples.put("second", account));
        });
        referrals.findById(docketNo).ifPresent(it -> examples.put(OFFICE, other(it.receiver().office())));
        return examples;
    }

    private static FieldOfAuthority other(FieldOfAuthority than) {
        return than == FieldOfAuthority.FIRE ? FieldOfAuthority.INDUSTRY : FieldOfAuthority.FIRE;
    }

    private List<FieldError> second(String caseNo, Class<? extends Record> form, String second, Actor by,
            Locale locale) {
        return staffed.isColleague(second, cases.findById(caseNo).orElseThrow().department(), by) ? List.of()
                : List.of(text.wrong("NOT_A_COLLEAGUE", form, "second", locale));
    }
}
