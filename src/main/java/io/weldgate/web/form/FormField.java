package io.weldgate.web.form;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One field of a form as a page draws it.
 *
 * @param optional when it must be filled in though it is not required; null where there is no such case
 * @param limits  the schema's constraints that HTML knows too
 * @param choices of RADIO, SELECT, PERSON and PEOPLE
 * @param values  what is filled in
 * @param error   what is wrong with it; null if nothing
 */
public record FormField(String name, Widget widget, String title, boolean required, String optional, Limits limits,
        List<Choice> choices, List<String> values, String error) {

    /** Names of fields that tell who somebody is, or how he is reached. */
    private static final Pattern PERSONAL = Pattern.compile(
            "(?i).*(identity|idNumber|idCard|phone|mobile|email|portrait|password|secret|certificateNumber|signer|"
            + "reporter|payee).*");

    /** @param kind what a file must be uploaded as; null where none is taken */
    record Limits(Integer longest, String least, String most, String step, Integer fewest, Integer greatest,
            String kind) {}

    /** @param apart out of sight until it is asked for */
    public record Choice(String value, String title, boolean apart) {

        public Choice(String value, String title) {
            this(value, title, false);
        }
    }

    FormField fixed(String value) {
        return new FormField(name, Widget.FIXED, title, required, optional, limits, choices, List.of(value), error);
    }

    /** Whether one that stands apart is chosen, so that all must be seen. */
    public boolean choosesApart() {
        return choices.stream().anyMatch(choice -> choice.apart() && has(choice.value()));
    }

    /** Of people or units, by their names. */
    public boolean chosen() {
        return widget == Widget.PERSON || widget == Widget.PEOPLE || widget == Widget.UNIT;
    }

    public boolean hasApart() {
        return choices.stream().anyMatch(Choice::apart);
    }

    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    /** The value in words, where it is one of the choices. */
    public String told() {
        return choices.stream().filter(it -> it.value().equals(value())).map(Choice::title).findFirst().orElse(value());
    }

    /** No phone keeps it. */
    public boolean personal() {
        return PERSONAL.matcher(name).matches();
    }

    public boolean has(String value) {
        return values.contains(value);
    }
}
