package io.weldgate.api.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.Callers;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Problem;
import io.weldgate.form.FormSchemas;
import io.weldgate.identity.NotAllowed;
import io.weldgate.ledger.Found;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Keeping;
import io.weldgate.ledger.Keeping.Kept;
import io.weldgate.ledger.Listing;
import io.weldgate.ledger.Query;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.Registers;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The registers: units, sites, areas, departments, people, machines. What is no other parameter is a filter. */
@RestController
@RequestMapping("/api/v1/registers")
class RegistersController {

    private static final Set<String> NO_FILTERS = Set.of("q", "page", "size", "format", "whole", "lang");

    private final Registers registers;
    private final Listing listing;
    private final Keeping keeping;
    private final FormSchemas schemas;
    private final Callers callers;
    private final MessageSource messages;

    RegistersController(Registers registers, Listing listing, Keeping keeping, FormSchemas schemas, Callers callers,
            MessageSource messages) {
        this.registers = registers;
        this.listing = listing;
        this.keeping = keeping;
        this.schemas = schemas;
        this.callers = callers;
        this.messages = messages;
    }

    @GetMapping
    List<Offered> registers(Locale locale) {
        Keeper keeper = callers.keeper();
        return registers.readBy(keeper).stream().map(it -> new Offered(it.code(),
                messages.getMessage("register." + it.code(), null, locale), it.mayWrite(keeper), it.mayAdd(keeper),
                it.keyField())).toList();
    }

    @GetMapping("/{code}")
    Listed list(@PathVariable String code, @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size, Locale locale) {
        Keeper keeper = callers.keeper();
        Found found = listing.list(opened(registers, code, keeper), query(asked), page, size, keeper, locale);
        return new Listed(found.rows().stream().map(Found.Row::values).toList(), found.page(), found.total(),
                found.more(), found.hasNext());
    }

    @GetMapping("/{code}/form")
    ObjectNode form(@PathVariable String code, Locale locale) {
        return schemas.schema(opened(registers, code, callers.keeper()).form(), locale, Map.of());
    }

    @PostMapping("/{code}")
    ResponseEntity<Map<String, Object>> add(@PathVariable String code, @RequestBody JsonNode body, Locale locale) {
        Keeper keeper = callers.keeper();
        Register<?, ?> register = opened(registers, code, keeper);
        if (!register.mayAdd(keeper)) {
            throw new NotAllowed();
        }
        Kept.Done done = done(keeping.add(register, new FilledIn(body), keeper, locale));
        URI place = UriComponentsBuilder.fromPath("/api/v1/registers/{code}/{key}").build(code, done.key());
        return (done.added() ? ResponseEntity.created(place) : ResponseEntity.ok().location(place)).body(done.values());
    }

    @GetMapping("/{code}/{key}")
    Map<String, Object> look(@PathVariable String code, @PathVariable String key) {
        Keeper keeper = callers.keeper();
        return keeping.look(opened(registers, code, keeper), key, keeper).orElseThrow(Problem::notFound);
    }

    @PutMapping("/{code}/{key}")
    Map<String, Object> change(@PathVariable String code, @PathVariable String key, @RequestBody JsonNode body,
            Locale locale) {
        Keeper keeper = callers.keeper();
        Register<?, ?> register = written(registers, code, keeper);
        return done(keeping.change(register, key, new FilledIn(body), keeper, locale).orElseThrow(Problem::notFound))
                .values();
    }

    /** @throws NotAllowed if it is not the keeper's to read */
    static Register<?, ?> opened(Registers registers, String code, Keeper keeper) {
        Register<?, ?> register = registers.of(code).orElseThrow(Problem::notFound);
        if (!register.mayRead(keeper)) {
            throw new NotAllowed();
        }
        return register;
    }

    static Register<?, ?> written(Registers registers, String code, Keeper keeper) {
        Register<?, ?> register = opened(registers, code, keeper);
        if (!register.mayWrite(keeper)) {
            throw new NotAllowed();
        }
        return register;
    }

    static Query query(Map<String, String> asked) {
        Map<String, String> filters = new HashMap<>(asked);
        filters.keySet().removeAll(NO_FILTERS);
        return new Query(asked.get("q"), filters);
    }

    private static Kept.Done done(Kept kept) {
        if (kept instanceof Kept.Invalid invalid) {
            throw Problem.invalid(invalid.errors());
        }
        return (Kept.Done) kept;
    }

    /** @param key the field by which a row is known */
    record Offered(String code, String title, boolean mayChange, boolean mayAdd, String key) {}

    /** @param total counted up to a limit @param more whether there are more than that; personal fields are masked */
    record Listed(List<Map<String, Object>> rows, int page, int total, boolean more, boolean hasNext) {}
}
