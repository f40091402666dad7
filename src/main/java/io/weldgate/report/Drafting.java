package io.weldgate.report;

import io.weldgate.enforcement.CaseParty;
import java.util.List;
import java.util.stream.Stream;

/** Draws up some of the documents of a case from what is on file. */
interface Drafting {

    /** @param document what can be made now @param of number of the docket that it is made of */
    record Offer(CaseDocument document, String of) {}

    /** Whatever the reader may see. */
    Stream<Offer> offers(Dossier dossier);

    /** Of one that was offered. */
    void draw(Offer offer, Dossier dossier, Draft draft);

    /** Code of the department that issues it. */
    String issuer(Offer offer, Dossier dossier);

    /** Whose identity numbers stand on it. */
    List<CaseParty> named(Offer offer, Dossier dossier);
}
