package io.weldgate.telemetry;

import java.math.BigInteger;
import java.util.Map;

/** The content of an uplink, read field by field; a field that is null counts as absent. */
record Content(Map<String, Object> fields) {

    static <T> T required(T value, String field) {
        if (value == null) {
            throw new UplinkRejected(field, "missing");
        }
        return value;
    }

    Double number(String field, double from, double to) {
        Object value = fields.get(field);
        if (value == null) {
            return null;
        }
        if (!(value instanceof Number number)) {
            throw new UplinkRejected(field, "not a number");
        }
        double read = number.doubleValue();
        if (!(read >= from && read <= to)) {
            throw new UplinkRejected(field, "not between %s and %s".formatted(from, to));
        }
        return read;
    }

    /** @return a whole number from 0 on */
    Long count(String field) {
        Object value = fields.get(field);
        if (value == null) {
            return null;
        }
        if (!(value instanceof Integer || value instanceof Long || value instanceof BigInteger)) {
            throw new UplinkRejected(field, "not a whole number");
        }
        if (value instanceof BigInteger || ((Number) value).longValue() < 0) {
            throw new UplinkRejected(field, "out of range");
        }
        return ((Number) value).longValue();
    }

    String text(String field, int longest) {
        Object value = fields.get(field);
        if (value == null) {
            return null;
        }
        if (!(value instanceof String text)) {
            throw new UplinkRejected(field, "not a text");
        }
        if (text.length() > longest) {
            throw new UplinkRejected(field, "longer than " + longest);
        }
        return text;
    }
}
