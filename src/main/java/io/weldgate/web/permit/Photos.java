package io.weldgate.web.permit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weldgate.audit.AuditEntry;
import io.weldgate.permit.Check;
import io.weldgate.permit.Checks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the photos that were handed in with the checks of a permit. */
@Component
class Photos {

    private final Checks checks;
    private final ObjectMapper json;

    Photos(Checks checks, ObjectMapper json) {
        this.checks = checks;
        this.json = json;
    }

    /** File ids by step; of a repeated check all. */
    Map<String, List<String>> of(String permitNo) {
        Map<String, List<String>> photos = new HashMap<>();
        for (Check check : checks.findByPermitNoOrderById(permitNo)) {
            String step = "check." + check.step().name().toLowerCase(Locale.ROOT);
            declared(check).forEach(photo -> photos.computeIfAbsent(step, it -> new ArrayList<>()).add(photo));
        }
        return photos;
    }

    static String key(AuditEntry entry) {
        return entry.step();
    }

    private List<String> declared(Check check) {
        try {
            List<String> ids = new ArrayList<>();
            for (String field : List.of("photos", "noticePhotos")) {
                json.readTree(check.declaration()).path(field).forEach(photo -> ids.add(photo.asText()));
            }
            return ids;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored declaration is always readable", e);
        }
    }
}
