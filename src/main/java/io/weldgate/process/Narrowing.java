package io.weldgate.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.decision.Circumstance;
import io.weldgate.decision.Profile;
import io.weldgate.permit.Questioning;
import io.weldgate.permit.Permit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Leaves out of a task's form what its permit's place and circumstances do not ask for, and demands what they do. */
final class Narrowing {

    private static final String CIRCUMSTANCES = "circumstances";
    private static final String CONFIRMED = "confirmedMeasures";
    private static final String REQUIRED = "required";
    /** Left out, the document was looked at and no portrait compared. */
    private static final Set<String> LEFT_OPEN = Set.of("identifiedBy", "portrait");

    /** What can be the case at places of one profile only. */
    private static final Map<Circumstance, Profile> ONLY_AT = Map.of(Circumstance.RUNNING_PLANT, Profile.HAZCHEM,
            Circumstance.TANK_DIKE, Profile.HAZCHEM, Circumstance.PIPE_RACK, Profile.HAZCHEM,
            Circumstance.PLANT_SHUT_DOWN, Profile.HAZCHEM, Circumstance.NO_FIRE_ZONE, Profile.CONSTRUCTION);

    private Narrowing() {}

    static ObjectNode narrowed(ObjectNode schema, Permit permit, Questioning questioning) {
        ObjectNode properties = (ObjectNode) schema.get("properties");
        questioning.sometimes().forEach(name -> {
            if (properties.has(name)) {
                drop(schema.path(REQUIRED), Set.of(name));
                if (!questioning.asks(permit, name)) {
                    properties.remove(name);
                } else if (!LEFT_OPEN.contains(name)) {
                    demanding(schema, name);
                }
            }
        });
        if (properties.has("decision") && properties.has("latitude") && questioning.signsOnSite(permit)) {
            demanding(demanding(schema, "latitude"), "longitude");
        }
        if (properties.has(CONFIRMED)) {
            choose((ObjectNode) properties.get(CONFIRMED), permit.work().involvedMeasures());
        }
        return properties.has(CIRCUMSTANCES) ? at(schema, permit.regime()::includes) : schema;
    }

    /** Offers of all circumstances those that there can be at a place of these profiles. */
    static ObjectNode at(ObjectNode schema, Predicate<Profile> profiles) {
        choose((ObjectNode) schema.at("/properties/" + CIRCUMSTANCES), Arrays.stream(Circumstance.values())
                .filter(it -> !ONLY_AT.containsKey(it) || profiles.test(ONLY_AT.get(it))).toList());
        return schema;
    }

    /** Whoever leaves it out is refused by a rule, not by the form. */
    static ObjectNode demanding(ObjectNode schema, String name) {
        schema.withArray(REQUIRED).add(name);
        return schema;
    }

    /** Leaves of all choices only these. */
    private static void choose(ObjectNode list, List<?> named) {
        Set<String> others = new HashSet<>();
        list.get("x-enum-titles").fieldNames().forEachRemaining(others::add);
        named.forEach(it -> others.remove(it.toString()));
        ((ObjectNode) list.get("x-enum-titles")).remove(others);
        drop(list.at("/items/enum"), others);
    }

    private static void drop(JsonNode words, Set<String> gone) {
        if (words instanceof ArrayNode array) {
            for (Iterator<JsonNode> word = array.iterator(); word.hasNext();) {
                if (gone.contains(word.next().asText())) {
                    word.remove();
                }
            }
        }
    }
}
