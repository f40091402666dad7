package io.weldgate.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Enters names by every ending that they have, so that an index finds them by any part, however many there are: 接工 is
 * the beginning of an ending of 焊接工. Whoever writes a name that registers are searched by tells it here.
 */
@Component
public class Naming {

    private static final String FORGET = "delete from name_part where kind = :kind and owner in (:owners)";
    /**
     * The database takes the names apart: that way a tenth of it is sent. Endings are alike where a character is void.
     */
    private static final String ENTER = """
            insert ignore into name_part (kind, owner, part, row_key)
            with recursive place (n) as (select 1 union all select n + 1 from place where n < :longest)
            select :kind, named.owner, substring(named.name, place.n), named.owner
            from json_table(:names, '$[*]' columns (owner varchar(64) path '$[0]', name varchar(128) path '$[1]')) named
            join place on place.n <= char_length(named.name)""";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final NamedParameterJdbcTemplate database;

    Naming(JdbcTemplate database) {
        this.database = new NamedParameterJdbcTemplate(database);
    }

    /**
     * @param kind  entity
     * @param names by the rows' keys, in place of those that they had
     */
    public void enter(Class<?> kind, Map<String, String> names) {
        if (!names.isEmpty()) {
            int longest = names.values().stream().mapToInt(String::length).max().orElseThrow();
            database.update(FORGET, Map.of("kind", kind.getSimpleName(), "owners", names.keySet()));
            database.update(ENTER, Map.of("kind", kind.getSimpleName(), "names", json(names), "longest", longest));
        }
    }

    private static String json(Map<String, String> names) {
        try {
            return JSON.writeValueAsString(names.entrySet().stream().map(it -> List.of(it.getKey(), it.getValue()))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("nothing but strings", e);
        }
    }
}
