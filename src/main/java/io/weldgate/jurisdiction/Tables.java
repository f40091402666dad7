package io.weldgate.jurisdiction;

import java.util.List;

/** Both tables as one area has them on one day. @param editions that answer; empty for those the software brings */
record Tables(Routing routing, Sanctions sanctions, List<Long> editions) {}
