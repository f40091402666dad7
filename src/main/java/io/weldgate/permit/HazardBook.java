package io.weldgate.permit;

import io.weldgate.decision.Circumstance;
import io.weldgate.decision.Measure;
import io.weldgate.decision.WeldingProcess;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Site;
import io.weldgate.registry.Sites;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Templates of the hazard analysis, {@code rules/hazards.yml}: what threatens and what is done about it, by profile,
 * process and circumstance. They propose and decide nothing; the applicant answers for what he hands in.
 */
@Component
public class HazardBook {

    private final List<Template> templates = read(new ClassPathResource("rules/hazards.yml"));
    private final Sites sites;

    HazardBook(Sites sites) {
        this.sites = sites;
    }

    /** For work with this machine where it stands, with every overlay of that place. */
    public Proposal of(Machine machine, WeldingProcess process, Set<Circumstance> circumstances, Locale locale) {
        Site site = sites.getReferenceById(machine.siteCode());
        Set<String> words = new HashSet<>(site.overlays());
        words.add(site.profile());
        return propose(words, process, circumstances, locale);
    }

    Proposal propose(Set<String> places, WeldingProcess process, Set<Circumstance> circumstances,
            Locale locale) {
        Set<String> words = new HashSet<>(places);
        words.add(process.name());
        circumstances.forEach(circumstance -> words.add(circumstance.name()));
        List<Template> fitting = templates.stream().filter(template -> words.stream()
                .anyMatch(template.when()::contains)).toList();
        Set<Measure> involved = EnumSet.noneOf(Measure.class);
        fitting.forEach(template -> involved.addAll(template.involved()));
        return new Proposal(said(fitting, Template::hazards, locale), said(fitting, Template::measures, locale),
                List.copyOf(involved));
    }

    private static String said(List<Template> fitting, Function<Template, Map<String, String>> part, Locale locale) {
        boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        return fitting.stream().map(part).map(text -> text.get(chinese ? "zh" : "en"))
                .collect(Collectors.joining(chinese ? "；" : "; "));
    }

    @SuppressWarnings("unchecked")
    private static List<Template> read(ClassPathResource file) {
        try (InputStream text = file.getInputStream()) {
            List<Map<String, Object>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return entries.stream().map(entry -> new Template(Set.copyOf((List<String>) entry.get("when")),
                    (Map<String, String>) entry.get("hazards"), (Map<String, String>) entry.get("measures"),
                    ((List<String>) entry.get("involved")).stream().map(Measure::valueOf).toList())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The hazard templates cannot be read", e);
        }
    }

    /** What may be taken over into an application. @param involvedMeasures of table A.1, in its order */
    public record Proposal(String hazards, String measures, List<Measure> involvedMeasures) {

        public Map<String, Object> asExamples() {
            return Map.of("hazards", hazards, "measures", measures, "involvedMeasures", involvedMeasures);
        }
    }

    /** @param when names of profiles, processes or circumstances, of which one is enough */
    record Template(Set<String> when, Map<String, String> hazards, Map<String, String> measures,
            List<Measure> involved) {}

    /** All of them, in their order. */
    List<Template> templates() {
        return templates;
    }
}
