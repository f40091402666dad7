/**
 * Sheets as CSV and XLSX, row by row however long they are. Knows nothing of registers but their columns.
 */
@org.springframework.modulith.NamedInterface("sheet")
package io.weldgate.ledger.sheet;
