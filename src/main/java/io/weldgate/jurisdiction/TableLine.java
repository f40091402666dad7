package io.weldgate.jurisdiction;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as the sheet counts it
 * @param cells  by codes, without spaces around them
 */
public record TableLine(int number, List<String> cells) {}
