package io.weldgate.ledger;

import java.util.List;
import java.util.Set;

/**
 * One register: who keeps it, what a row's form is, and how a row is read from and written to the registry. Forms,
 * lists, files, pages and API follow from that. A row's key never changes and no row is ever deleted: things end.
 *
 * @param <F> a row as people fill it in
 * @param <E> a row as it is stored
 */
public abstract class Register<F extends Record, E> {

    /** Its name in addresses. */
    public abstract String code();

    public abstract Class<F> form();

    abstract Class<E> entity();

    abstract Shape shape();

    /** The form's field that holds the key. */
    public abstract String keyField();

    abstract String key(F form);

    abstract String keyOf(E entity);

    abstract Set<Right> readers();

    /** Who may change rows. */
    abstract Set<Right> writers();

    /** Who may add rows. */
    Set<Right> adders() {
        return writers();
    }

    /** The form's fields that do not change by it once the row is there. */
    public List<String> settled() {
        return List.of();
    }

    /** The form's fields that a list shows. */
    public abstract List<String> columns();

    /** The fields by which a list can be narrowed. */
    public List<String> filters() {
        return List.copyOf(shape().filters().keySet());
    }

    abstract F told(E entity);

    abstract E made(F form);

    abstract void change(E entity, F form);

    /** Complains of what the form's own constraints cannot know: others that are missing, out of reach or in the way. */
    abstract void check(List<Line<F, E>> lines, Keeper keeper, Complaints complaints);

    /** After a row has been written. @param before what stood there; null where it is new */
    void written(F before, F form, Keeper keeper) {}

    public boolean mayRead(Keeper keeper) {
        return readers().contains(keeper.right());
    }

    public boolean mayWrite(Keeper keeper) {
        return writers().contains(keeper.right());
    }

    public boolean mayAdd(Keeper keeper) {
        return adders().contains(keeper.right());
    }
}
