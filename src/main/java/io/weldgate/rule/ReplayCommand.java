package io.weldgate.rule;

import io.weldgate.decision.DecisionFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * {@code replay decision.json [more.json|folder] [--rules folder]}: judges recorded decisions again, without the
 * system they were taken in, by the rules inside the jar or by those in a folder.
 */
public final class ReplayCommand {

    static final int SAME = 0;
    static final int DIFFERENT = 1;
    static final int UNUSABLE = 2;

    private static final long MOST_OF_ONE_DECISION = 16 << 20;

    private final ReplayReport report;
    private final List<Path> files = new ArrayList<>();
    private String rules = "classpath:rules/**/*.drl";
    private boolean unusable;

    private ReplayCommand(ReplayReport report) {
        this.report = report;
    }

    /**
     * @param arguments what follows the word {@code replay}
     * @return the exit code: 0 all answers the same, 1 some differ, 2 something could not be used
     */
    public static int run(String[] arguments, PrintStream out) {
        // read when the first logger is made: the report is all that is to be seen
        System.setProperty("logback.configurationFile", "silent.xml");
        return run(arguments, out, Locale.getDefault());
    }

    static int run(String[] arguments, PrintStream out, Locale locale) {
        ReplayCommand command = new ReplayCommand(new ReplayReport(out, locale));
        if (!command.understands(List.of(arguments))) {
            command.report.usage();
            return UNUSABLE;
        }
        return command.replay();
    }

    private boolean understands(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (!arguments.get(i).startsWith("--")) {
                files.add(Path.of(arguments.get(i)));
            } else if (arguments.get(i).equals("--rules") && i + 1 < arguments.size()) {
                rules = Path.of(arguments.get(++i)).toUri() + "**/*.drl";
            } else {
                return false;
            }
        }
        return !files.isEmpty();
    }

    private int replay() {
        DroolsJudging judging;
        try {
            judging = new DroolsJudging(RuleSettings.patient(), RuleFiles.at(rules));
            judging.ready();
        } catch (RuntimeException e) {
            report.unusableRules(rules, e);
            return UNUSABLE;
        }
        files.forEach(file -> everythingIn(file, judging));
        report.summary();
        return unusable ? UNUSABLE : report.differs() ? DIFFERENT : SAME;
    }

    private void everythingIn(Path place, DroolsJudging judging) {
        if (!Files.isDirectory(place)) {
            judge(place, judging);
            return;
        }
        try (Stream<Path> found = Files.walk(place)) {
            List<Path> inside = found.filter(file -> file.toString().endsWith(".json")).sorted().toList();
            inside.forEach(file -> judge(file, judging));
            if (inside.isEmpty()) {
                unusable(place, "no .json file in it");
            }
        } catch (IOException e) {
            unusable(place, e.getMessage());
        }
    }

    private void judge(Path file, DroolsJudging judging) {
        try (InputStream content = Files.newInputStream(file)) {
            DecisionFiles.read(content, MOST_OF_ONE_DECISION,
                    decision -> report.judged(decision, decision.replay(judging), decision.isOfPack(judging)));
        } catch (DecisionFiles.Unreadable e) {
            unusable(file, e.getMessage());
        } catch (IOException e) {
            unusable(file, e.getClass().getSimpleName());
        }
    }

    private void unusable(Path place, String why) {
        unusable = true;
        report.unusable(place, why);
    }
}
