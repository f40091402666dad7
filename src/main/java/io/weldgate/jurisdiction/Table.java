package io.weldgate.jurisdiction;

import java.util.List;

/** The tables that officials edit, with the codes of their columns. */
public enum Table {
    /** Field and violation → who acts. */
    ROUTING("area", "field", "violation", "lead", "competent", "assisting", "verify", "basis", "from", "until",
            "remark"),
    /** Violation and party → what may be imposed. */
    SANCTIONS("area", "field", "violation", "track", "kind", "stage", "min", "max", "unit", "by", "law", "clause",
            "verify", "from", "until", "remark");

    private final List<String> columns;

    Table(String... columns) {
        this.columns = List.of(columns);
    }

    public List<String> columns() {
        return columns;
    }
}
