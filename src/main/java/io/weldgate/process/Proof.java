package io.weldgate.process;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the walk through all diagrams of a deployment has shown. */
sealed interface Proof {

    /**
     * No way to the arc leads round a gate.
     *
     * @param situations that a permit can be in
     * @param unlocks    of them, those in which an unlock is sent
     */
    record Holds(int situations, int unlocks) implements Proof {}

    /**
     * One does, or the diagrams say something that cannot be followed.
     *
     * @param path     from the start to the offence; the one element where it is no path
     * @param sentence the key of what is wrong, in messages/proof
     * @param missing  the gates not passed
     * @param gates    the elements at which they would have been passed
     */
    record Fails(List<Step> path, String sentence, Set<Gate> missing, List<Step> gates) implements Proof {

        String reason(Locale language) {
            ResourceBundle messages = ResourceBundle.getBundle("messages/proof", language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return Stream.concat(Stream.of(messages.getString(sentence)), missing.stream()
                    .sorted(Comparator.naturalOrder()).map(gate -> messages.getString("gate." + gate.name())))
                    .collect(Collectors.joining(missing.isEmpty() ? "" : "\n  - "));
        }

        /** Both languages and the path, one element a line. */
        String account() {
            return reason(Locale.CHINESE) + "\n" + reason(Locale.ENGLISH) + "\n"
                    + path.stream().map(step -> "  " + step).collect(Collectors.joining("\n"));
        }
    }

    /** An element or arrow of a process; the name as the diagram writes it, or empty. */
    record Step(String process, String id, String name) {

        @Override
        public String toString() {
            return process + "/" + id + (name.isEmpty() ? "" : "  " + name);
        }
    }
}
