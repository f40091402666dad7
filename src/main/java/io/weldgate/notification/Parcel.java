package io.weldgate.notification;

import java.util.List;
import java.util.Locale;

/**
 * A letter in the hands of who sends it.
 *
 * @param attempt which this is, from 1
 * @param address for mail; null where there is none
 */
record Parcel(long letterId, int attempt, String account, String address, Locale locale, List<Told> told,
        boolean digest) {}
