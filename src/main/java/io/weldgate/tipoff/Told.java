package io.weldgate.tipoff;

import java.time.Instant;
import java.util.List;

/**
 * What a report says, whichever way it came.
 *
 * @param joint names of others who report it together; the first to sign is the reporter
 */
record Told(Concern concern, String township, String place, Instant seenAt, String suspect, String words,
        List<String> photos, boolean insider, boolean anonymous, String name, String phone, String joint) {

    static Told of(TipOffForm form) {
        return new Told(form.concern(), form.township(), form.place(), form.seenAt().toInstant(), form.suspect(),
                form.words(), form.photos(), form.insider(), form.anonymous(), form.reporterName(),
                form.reporterPhone(), form.jointReporters());
    }

    static Told of(HotlineForm form) {
        return new Told(form.concern(), form.township(), form.place(), form.seenAt().toInstant(), form.suspect(),
                form.words(), form.photos(), form.insider(), form.anonymous(), form.reporterName(),
                form.reporterPhone(), form.jointReporters());
    }
}
