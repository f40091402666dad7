package io.weldgate.ledger;

import java.util.Locale;

/** What registers come and go as. */
public enum SheetFormat {
    CSV("text/csv"), XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
