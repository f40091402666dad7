package io.weldgate.notification;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;

/**
 * How someone wants to be told.
 *
 * @param address    for mail; null or empty for no mail
 * @param mailed     what is mailed; everything can be read in the application in any case
 * @param digestAt   HH:mm; null for every notice by itself
 * @param quietFrom  HH:mm; given or left out together with {@code quietUntil}
 */
public record PreferencesForm(
        @Size(max = 200) @Pattern(regexp = ADDRESS) @Example("wang.han@example.org") String address,
        @NotNull Tongue language,
        @Size(max = 40) List<NoticeKind> mailed,
        @Pattern(regexp = TIME) @Example("07:30") String digestAt,
        @Pattern(regexp = TIME) @Example("22:00") String quietFrom,
        @Pattern(regexp = TIME) @Example("06:30") String quietUntil) {

    private static final String TIME = "^$|^([01][0-9]|2[0-3]):[0-5][0-9]$";
    /** No blanks, no line ends, no list: what one mail box is called. */
    static final String ADDRESS = "^$|^[^\\s@,;<>\"()]+@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$";

    static LocalTime time(String text) {
        return text == null || text.isBlank() ? null : LocalTime.parse(text);
    }

    boolean halfQuiet() {
        return (time(quietFrom) == null) != (time(quietUntil) == null);
    }
}
