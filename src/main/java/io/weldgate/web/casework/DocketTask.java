package io.weldgate.web.casework;

import io.weldgate.docket.Docket;
import io.weldgate.docket.DocketKind;
import io.weldgate.docket.Dockets;
import io.weldgate.enforcement.Cases;
import io.weldgate.enforcement.Referral;
import io.weldgate.enforcement.Referrals;
import io.weldgate.identity.Members;
import io.weldgate.process.Caller;
import io.weldgate.process.OpenTask;
import io.weldgate.process.WorkQueue;
import io.weldgate.registry.Holders;
import io.weldgate.tipoff.ProposingRewards;
import io.weldgate.web.PageSettings;
import io.weldgate.web.form.FormDrawing.Staff;
import io.weldgate.web.form.FormField.Choice;
import io.weldgate.web.form.FormPage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a task that is about a docket: a case, a referral, an order to rectify, a tip-off. */
@Component
public class DocketTask {

    private final Dockets dockets;
    private final Cases cases;
    private final Referrals referrals;
    private final ProposingRewards proposing;
    private final WorkQueue queue;
    private final Holders holders;
    private final Members members;
    private final PageSettings settings;

    DocketTask(Dockets dockets, Cases cases, Referrals referrals, ProposingRewards proposing, WorkQueue queue,
            Holders holders, Members members, PageSettings settings) {
        this.dockets = dockets;
        this.cases = cases;
        this.referrals = referrals;
        this.proposing = proposing;
        this.queue = queue;
        this.holders = holders;
        this.members = members;
        this.settings = settings;
    }

    /** Whom its form may name: the colleagues of the department, as the second officer. */
    public Staff staff(Caller caller) {
        String department = caller.scope().department();
        List<Choice> colleagues = department == null ? List.of() : holders.of(List.of(department + ":OFFICER",
                department + ":HEAD")).stream().filter(it -> !it.equals(caller.account()))
                .map(it -> new Choice(it, named(it))).toList();
        return new Staff(colleagues, colleagues, colleagues, List.of());
    }

    public String page(OpenTask task, FormPage form, Caller caller, Model model, Locale locale) {
        Docket docket = dockets.find(task.businessKey(), caller.scope()).orElseThrow();
        model.addAttribute("task", task);
        model.addAttribute("docket", docket);
        model.addAttribute("address", "/dockets/" + docket.docketNo());
        model.addAttribute("form", form);
        caseOf(docket).flatMap(no -> cases.findById(no).stream()).findFirst()
                .ifPresent(it -> model.addAttribute("file", it));
        if (docket.kind() == DocketKind.TIP_OFF && "record-case-outcome".equals(task.key())) {
            proposing.of(docket.docketNo()).ifPresent(it -> model.addAttribute("proposal", it));
        }
        if (task.isTakenFrom(caller.account())) {
            model.addAttribute("holder", named(task.assignee()));
        }
        model.addAttribute("mine", queue.of(caller, task.businessKey(), locale, settings.tasks()).stream()
                .anyMatch(own -> own.taskId().equals(task.taskId())));
        return "docket-task";
    }

    private Stream<String> caseOf(Docket docket) {
        return switch (docket.kind()) {
            case CASE -> Stream.of(docket.docketNo());
            case TRACK -> Stream.of(docket.docketNo().substring(0, docket.docketNo().lastIndexOf('-')));
            case REFERRAL -> referrals.findById(docket.docketNo()).map(Referral::caseNo).stream();
            default -> Stream.empty();
        };
    }

    private String named(String account) {
        return members.names(List.of(account)).getOrDefault(account, account);
    }
}
