package io.weldgate.jurisdiction;

/** One row of a table. */
sealed interface TableRow permits RoutingRow, SanctionRow {

    Reach reach();

    /** What it says something of; of two rows with one subject only one may hold on a day. */
    Object subject();

    static TableRow read(Table table, RowCells cells) {
        return switch (table) {
            case ROUTING -> RoutingRow.read(cells);
            case SANCTIONS -> SanctionRow.read(cells);
        };
    }
}
