package io.weldgate.report;

import io.weldgate.report.PermitSheet.Line;
import java.util.List;

/** The chain of custody as paper tells it. */
record EvidenceSheet(Values values, List<LinkLine> links) {

    /**
     * @param subject number of the permit or the case
     * @param count   how many links there are
     * @param head    hash of the last one, which names them all
     */
    record Values(String subject, String count, String head, String printed) {}

    /**
     * @param what  kind, source and title; or who handed what to whom, who reviewed what
     * @param how   when, where and by whom
     * @param names hashes of the link and of its file
     */
    record LinkLine(String number, String what, String how, String names) implements Line {}
}
