package io.weldgate.rule;

import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles rule files. A file that does not compile fails the whole. */
final class RuleBase {

    private static final Map<Pack, KieBase> COMPILED = new ConcurrentHashMap<>();

    static {
        // Read once by Drools when its date format is first needed; its own default spells months in a language.
        System.setProperty("drools.dateformat", "yyyy-MM-dd");
    }

    private RuleBase() {}

    /** Each pack once, however many judge by it: compiling takes seconds, and what is compiled may be shared. */
    static KieBase compile(RuleFiles files) {
        return COMPILED.computeIfAbsent(new Pack(files.hash(), ZoneId.systemDefault()), pack -> compiled(files));
    }

    /** Drools turns the dates of rules into instants while it compiles, by the machine's zone. */
    private record Pack(String hash, ZoneId zone) {}

    private static KieBase compiled(RuleFiles files) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("io.weldgate", "rules", files.hash());
        KieFileSystem system = services.newKieFileSystem().generateAndWritePomXML(release);
        files.texts().forEach((name, text) -> system.write("src/main/resources/rules/" + name, text));
        ClassLoader loader = RuleBase.class.getClassLoader();
        KieBuilder builder = services.newKieBuilder(system, loader).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("The rules do not compile: "
                    + builder.getResults().getMessages(Message.Level.ERROR));
        }
        return services.newKieContainer(release, loader).getKieBase();
    }
}
