package io.weldgate.web.enrolment;

import io.weldgate.enrolment.Enrolment;
import java.util.HashMap;
import java.util.Map;

/** What somebody has said of himself before, as his form has it. */
final class JoinForms {

    private JoinForms() {}

    static Map<String, String[]> said(Enrolment it) {
        Map<String, String[]> said = new HashMap<>();
        said.put("calling", new String[] {it.calling().name()});
        said.put("name", new String[] {it.name()});
        said.put("idNumber", new String[] {it.idNumber()});
        said.put("phone", new String[] {it.phone()});
        said.put(it.unitCode() == null ? "township" : "unit", new String[] {it.belongsTo()});
        if (it.workPlace() != null) {
            said.put("workPlace", new String[] {it.workPlace()});
        }
        if (it.portrait() != null) {
            said.put("portraitConsent", new String[] {"true"});
            said.put("portrait", new String[] {it.portrait()});
        }
        return said;
    }
}
