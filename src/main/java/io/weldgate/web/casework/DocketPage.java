package io.weldgate.web.casework;

import io.weldgate.docket.Docket;
import io.weldgate.docket.Dockets;
import io.weldgate.enforcement.Referral;
import io.weldgate.enforcement.Referrals;
import io.weldgate.identity.Identities;
import io.weldgate.process.ProcessView;
import io.weldgate.web.Drawn;
import io.weldgate.web.Shown;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Leads from the number of a docket to its page, and draws the diagrams that it walks. */
@Controller
@RequestMapping("/dockets/{docketNo}")
class DocketPage {

    private final Dockets dockets;
    private final Referrals referrals;
    private final Identities identities;
    private final ProcessView processes;
    private final Shown shown;

    DocketPage(Dockets dockets, Referrals referrals, Identities identities, ProcessView processes, Shown shown) {
        this.dockets = dockets;
        this.referrals = referrals;
        this.identities = identities;
        this.processes = processes;
        this.shown = shown;
    }

    /** @param done key of the task that was just done */
    @GetMapping
    String lead(@PathVariable String docketNo, @RequestParam(required = false) String done) {
        Docket docket = seen(docketNo);
        String query = done == null ? "" : "?done=" + done;
        return "redirect:" + switch (docket.kind()) {
            case CASE -> "/cases/" + docketNo + query;
            case TRACK -> "/cases/" + docketNo.substring(0, docketNo.lastIndexOf('-')) + query;
            case REFERRAL -> "/cases/" + referrals.findById(docketNo).map(Referral::caseNo).orElseThrow() + query;
            case RECTIFICATION -> "/rectifications/" + docketNo + query;
            case TIP_OFF -> "/tip-offs/" + docketNo + query;
        };
    }

    @GetMapping("/diagrams")
    @ResponseBody
    List<Drawn> diagrams(@PathVariable String docketNo) {
        return processes.of(seen(docketNo).docketNo()).stream().map(it -> Drawn.of(it, shown)).toList();
    }

    private Docket seen(String docketNo) {
        return dockets.find(docketNo, identities.current().scope())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
