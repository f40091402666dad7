package io.weldgate.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One register: who keeps it, what a row's form is, and how a row is read from and written to the registry. Forms,
 * lists, files, pages and API follow from that. A row's key never changes and no row is ever deleted: things end.
 *
 * @param <F> a row as people fill it in
 * @param <E> a row as it is stored
 */
public abstract class Register<F extends Record, E> {

    private final String code;
    private final Kind<F, E> kind;
    private final Shape shape;
    private final Keepers keepers;
    private final List<String> columns;

    /** @param columns the form's fields that a list shows, the one that holds the key first */
    protected Register(String code, Kind<F, E> kind, Shape shape, Keepers keepers, String... columns) {
        this.code = code;
        this.kind = kind;
        this.shape = shape;
        this.keepers = keepers;
        this.columns = List.of(columns);
    }

    /** What its rows are, as forms and as entities. */
    public record Kind<F, E>(Class<F> form, Function<F, String> key, Class<E> entity, Function<E, String> keyOf) {}

    /** @param before what stood there; null where the row is new */
    public record Written<F>(F before, F form) {}

    /** Its name in addresses. */
    public String code() {
        return code;
    }

    public Class<F> form() {
        return kind.form();
    }

    Class<E> entity() {
        return kind.entity();
    }

    Shape shape() {
        return shape;
    }

    /** The form's fields that do not change by it once the row is there. */
    public List<String> settled() {
        return List.of();
    }

    /** By field, the choices that are not this keeper's to make for a row that is new. */
    public Map<String, List<String>> withheld(Keeper keeper) {
        return Map.of();
    }

    /** The form's fields that a list shows. */
    public List<String> columns() {
        return columns;
    }

    /** The form's field that holds the key. */
    public String keyField() {
        return columns.get(0);
    }

    public String key(F form) {
        return kind.key().apply(form);
    }

    /** Whose names a search by a word goes through. */
    protected Class<?> named() {
        return kind.entity();
    }

    String name(F form) {
        return (String) Values.of(form).get(shape.name());
    }

    public String keyOf(E entity) {
        return kind.keyOf().apply(entity);
    }

    /** The fields by which a list can be narrowed. */
    public List<String> filters() {
        return Stream.concat(shape.filters().keySet().stream(), conditions().keySet().stream()).toList();
    }

    public abstract F told(E entity);

    /** The fields that {@link #completed} knows by itself, so that a sheet may lack their columns. */
    protected Set<String> supplied() {
        return Set.of();
    }

    /** What a sheet's row means beyond what its cells say. */
    public Map<String, String[]> completed(Map<String, String[]> row, Keeper keeper) {
        return row;
    }

    /** What stands there, to be compared with a form: with what is told once only, where the form tells it. */
    public F beside(E there, F form) {
        return told(there);
    }

    /** Whether the stored row says what this one says. */
    public boolean isTold(E there, F form) {
        return beside(there, form).equals(form);
    }

    /** By field the message that tells more in a list than its value does. */
    public Map<String, String> words(F form) {
        return Map.of();
    }

    public abstract E made(F form);

    public abstract void change(E entity, F form);

    /**
     * Complains of what the form's own constraints cannot know: others that are missing, out of reach or in the way.
     */
    public abstract void check(List<Line<F, E>> lines, Keeper keeper, Complaints complaints);

    /** After these rows have been written. */
    public void written(List<Written<F>> rows, Keeper keeper) {}

    /** Before a row is written: who has made it or changed it. @param before null where it is new */
    public void signed(E entity, F form, F before, Keeper keeper) {}

    /** Who has entered what he answers for himself. */
    protected List<Signature> signatures(E entity) {
        return List.of();
    }

    /** @param by account */
    public record Signature(String field, String by, Instant at) {}

    /** Fields of a row that is changed of which {@link #written} tells the trail in words of its own. */
    public Set<String> toldApart(F before, F form) {
        return Set.of();
    }

    /** Whether the trail tells what stood there before, and not only which fields were changed. */
    public boolean hasHistory() {
        return false;
    }

    /** What else than the form's fields a list can be narrowed by, and the choices there are. */
    public Map<String, List<String>> conditions() {
        return Map.of();
    }

    /** @param value one of the choices of {@link #conditions} */
    protected Condition condition(String name, String value) {
        throw new FilterUnreadable(name);
    }

    /** What a search finds by the whole of it, though it is not stored in the clear. */
    protected Condition matching(String text) {
        return Condition.NONE;
    }

    /** A piece of JPQL, and what is bound to its parameters. */
    public record Condition(String jpql, Map<String, Object> parameters) {

        public static final Condition NONE = new Condition("", Map.of());
    }

    public boolean mayRead(Keeper keeper) {
        return keepers.readers().contains(keeper.right());
    }

    public boolean mayWrite(Keeper keeper) {
        return keepers.writers().contains(keeper.right());
    }

    public boolean mayAdd(Keeper keeper) {
        return keepers.adders().contains(keeper.right());
    }
}
