package io.weldgate.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists what a keeper may see of a register. */
@Component
@Transactional(readOnly = true)
public class Listing {

    private final Looking looking;
    private final Columns columns;
    private final Cells cells;
    private final LedgerSettings settings;
    private final MessageSource messages;

    Listing(Looking looking, Columns columns, Cells cells, LedgerSettings settings, MessageSource messages) {
        this.looking = looking;
        this.columns = columns;
        this.cells = cells;
        this.settings = settings;
        this.messages = messages;
    }

    /** The titles of the list's columns. */
    public List<String> heading(Register<?, ?> register, Locale locale) {
        return shown(register, register.columns(), locale).stream().map(it -> Cells.names(it, register.keyField())
                ? messages.getMessage("registers.named." + it.field(), null, locale) : it.title()).toList();
    }

    /**
     * @param page counted from 0; beyond the last that is told, the last
     * @throws FilterUnreadable if the query has a filter that the register has not, or a value that it cannot have
     */
    public <F extends Record, E> Found list(Register<F, E> register, Query query, int page, int size, Keeper keeper,
            Locale locale) {
        return list(register, register.columns(), query, page, size, keeper, locale);
    }

    /** @param fields that the cells tell */
    public <F extends Record, E> Found list(Register<F, E> register, List<String> fields, Query query, int page,
            int size, Keeper keeper, Locale locale) {
        int at = Math.max(0, Math.min(page, settings.lastPage()));
        int counted = settings.counted();
        int first = at * size;
        List<String> keys = looking.keys(register, query, keeper.scope(), Math.max(counted, first + size) + 1);
        List<E> found = looking.rows(register, keys.subList(Math.min(first, keys.size()),
                Math.min(first + size, keys.size())));
        List<Map<String, Object>> told = found.stream().map(it -> Values.masked(register.told(it))).toList();
        List<List<Cell>> written = cells.of(told, shown(register, fields, locale), register.keyField(), keeper.scope());
        List<Found.Row> rows = IntStream.range(0, told.size()).mapToObj(i ->
                new Found.Row(register.keyOf(found.get(i)), told.get(i),
                        inWords(register.words(register.told(found.get(i))), fields, written.get(i), locale))).toList();
        return new Found(rows, at, Math.min(keys.size(), counted), keys.size() > counted,
                keys.size() > first + size && at < settings.lastPage());
    }

    private List<Cell> inWords(Map<String, String> words, List<String> fields, List<Cell> written, Locale locale) {
        return IntStream.range(0, fields.size()).mapToObj(i -> words.containsKey(fields.get(i))
                ? new Cell(messages.getMessage(words.get(fields.get(i)), null, locale), null) : written.get(i))
                .toList();
    }

    private List<Column> shown(Register<?, ?> register, List<String> fields, Locale locale) {
        List<Column> all = columns.of(register, locale);
        return fields.stream().map(field -> all.stream()
                .filter(column -> column.field().equals(field)).findFirst().orElseThrow()).toList();
    }
}
