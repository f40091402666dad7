package io.weldgate.report;

import io.weldgate.audit.Actor;
import io.weldgate.enforcement.CaseFile;
import io.weldgate.registry.Scope;

/** A case in the hands of somebody who may see it. */
public record Dossier(CaseFile file, Scope scope, Actor reader) {

    String caseNo() {
        return file.caseNo();
    }

    /** Whether identity numbers are printed: for the departments, which must name the party by them. */
    boolean isOfficials() {
        return scope.department() != null;
    }
}
