package io.weldgate.rule;

import io.weldgate.decision.DecisionOnFile;
import io.weldgate.decision.Difference;
import io.weldgate.decision.Finding;
import io.weldgate.decision.FindingText;
import io.weldgate.decision.Replay;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Says in plain words what came of judging decisions again. */
final class ReplayReport {

    private final PrintStream out;
    private final Locale locale;
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    /** Ids and subjects of the decisions whose verdict is another now, by what became of it. */
    private final Map<String, List<String>> flips = new TreeMap<>();
    private int judged;
    private int different;
    private int otherPack;

    ReplayReport(PrintStream out, Locale locale) {
        this.out = out;
        this.locale = locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Locale.CHINESE : Locale.ENGLISH;
        messages.setBasenames("messages/replay", "messages/findings");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    boolean differs() {
        return different > 0;
    }

    void usage() {
        say("usage");
    }

    void unusable(Path place, String why) {
        say("unusable", place, why);
    }

    void unusableRules(String place, RuntimeException why) {
        say("unusable-rules", place, (why instanceof CompletionException ? why.getCause() : why).getMessage());
    }

    void judged(DecisionOnFile decision, Replay replay, boolean samePack) {
        judged++;
        otherPack += samePack ? 0 : 1;
        say(replay.same() ? "same" : "different", decision.decisionId(), decision.subject(),
                verdict(decision.verdict().name()), verdict(replay.verdict().name()), decision.at(), decision.kind());
        say(samePack ? "same-pack" : "other-pack");
        if (!replay.same()) {
            different++;
            Difference difference = Difference.between(decision.findings(), replay.findings());
            FindingText text = new FindingText(messages, decision.limits().zone());
            difference.went().forEach(finding -> say("went", of(finding, text)));
            difference.came().forEach(finding -> say("came", of(finding, text)));
            if (replay.verdict() != decision.verdict()) {
                flips.computeIfAbsent(verdict(decision.verdict().name()) + " → " + verdict(replay.verdict().name()),
                        flip -> new ArrayList<>()).add(decision.decisionId() + " (" + decision.subject() + ")");
            }
        }
    }

    void summary() {
        if (judged > 1) {
            say("summary", judged, judged - different, different, otherPack);
            flips.forEach((flip, decisions) -> {
                say("flips", flip, decisions.size());
                decisions.forEach(decision -> out.println("    " + decision));
            });
        }
    }

    private Object[] of(Finding finding, FindingText text) {
        return new Object[] {finding.code(), finding.severity(), finding.clause(), text.of(finding, locale)};
    }

    private String verdict(String verdict) {
        return messages.getMessage("replay." + verdict, null, locale);
    }

    private void say(String key, Object... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = String.valueOf(arguments[i]);
        }
        out.println(messages.getMessage("replay." + key, arguments, locale));
    }
}
