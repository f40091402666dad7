package io.weldgate.web.register;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.api.Callers;
import io.weldgate.form.FormSchemas;
import io.weldgate.ledger.FilterUnreadable;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Listing;
import io.weldgate.ledger.Query;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.Registers;
import io.weldgate.web.PageSettings;
import io.weldgate.web.form.FormField.Choice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** The registers and their lists; what was searched for stands in the address, so that it can be kept and sent on. */
@Controller
@RequestMapping("/registers")
class RegistersPage {

    private static final String TEXT = "q";

    private final Registers registers;
    private final Listing listing;
    private final FormSchemas schemas;
    private final Callers callers;
    private final MessageSource messages;
    private final PageSettings settings;

    RegistersPage(Registers registers, Listing listing, FormSchemas schemas, Callers callers, MessageSource messages,
            PageSettings settings) {
        this.registers = registers;
        this.listing = listing;
        this.schemas = schemas;
        this.callers = callers;
        this.messages = messages;
        this.settings = settings;
    }

    @GetMapping
    String registers(Model model) {
        List<Register<?, ?>> mine = registers.readBy(callers.keeper());
        if (mine.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        model.addAttribute("registers", mine.stream().map(Register::code).toList());
        return "registers";
    }

    @GetMapping("/{code}")
    String list(@PathVariable String code, @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "0") int page, Model model, Locale locale) {
        Keeper keeper = callers.keeper();
        Register<?, ?> register = opened(registers, code, keeper);
        Query query = query(register, asked);
        try {
            model.addAttribute("found", listing.list(register, query, page, settings.rows(), keeper, locale));
        } catch (FilterUnreadable e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("code", code);
        model.addAttribute("text", query.text());
        model.addAttribute("filters", filters(register, query, locale));
        model.addAttribute("heading", listing.heading(register, locale));
        model.addAttribute("mayAdd", register.mayAdd(keeper));
        model.addAttribute("mayWrite", register.mayWrite(keeper));
        model.addAttribute("asked", address(query));
        return "register";
    }

    /**
     * The first rows that a form's field may mean by what is typed there, a code or a part of a name; none of a
     * register that is not the keeper's to read, who then has to know the code.
     */
    @GetMapping("/{code}/choices")
    @ResponseBody
    List<Named> choices(@PathVariable String code, @RequestParam(defaultValue = "") String text, Locale locale) {
        Keeper keeper = callers.keeper();
        return registers.of(code).filter(register -> register.mayRead(keeper)).map(register -> listing.list(register,
                new Query(text, Map.of()), 0, settings.rows(), keeper, locale).rows().stream()
                .map(it -> new Named(it.key(), Objects.toString(it.values().get("name"), ""))).toList())
                .orElse(List.of());
    }

    record Named(String code, String name) {}

    /** Of what stands in an address, what is a search of this register. */
    static Query query(Register<?, ?> register, Map<String, String> asked) {
        Map<String, String> filters = new HashMap<>(asked);
        filters.keySet().retainAll(register.filters());
        return new Query(asked.get(TEXT), filters);
    }

    /** @throws ResponseStatusException if there is no such register, or it is not the keeper's to read */
    static Register<?, ?> opened(Registers registers, String code, Keeper keeper) {
        Register<?, ?> register = registers.of(code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!register.mayRead(keeper)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return register;
    }

    private static String address(Query query) {
        var address = UriComponentsBuilder.newInstance().queryParam(TEXT, query.text());
        query.filters().forEach((field, value) -> address.queryParam(field, value));
        return address.encode().build().getQuery();
    }

    private List<Filter> filters(Register<?, ?> register, Query query, Locale locale) {
        JsonNode schema = schemas.schema(register.form(), locale, Map.of());
        List<Filter> filters = new ArrayList<>();
        for (String field : register.filters()) {
            JsonNode property = schema.at("/properties/" + field);
            List<Choice> choices = new ArrayList<>();
            register.conditions().getOrDefault(field, List.of()).forEach(it -> choices.add(new Choice(it,
                    messages.getMessage("registers." + field + "." + it, null, locale))));
            property.path("x-enum-titles").fields()
                    .forEachRemaining(it -> choices.add(new Choice(it.getKey(), it.getValue().asText())));
            if ("boolean".equals(property.path("type").asText())) {
                choices.add(new Choice("true", messages.getMessage("registers.yes", null, locale)));
                choices.add(new Choice("false", messages.getMessage("registers.no", null, locale)));
            }
            filters.add(new Filter(field, property.has("title") ? property.get("title").asText()
                    : messages.getMessage("form." + field, null, locale), choices,
                    query.filters().getOrDefault(field, "")));
        }
        return filters;
    }

    /** @param choices none where anything may be written */
    record Filter(String name, String title, List<Choice> choices, String value) {}
}
