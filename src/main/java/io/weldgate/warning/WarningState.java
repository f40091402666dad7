package io.weldgate.warning;

/**
 * Where a warning stands.
 *
 * <pre>
 *   OPEN ──► ACKNOWLEDGED ──► CLOSED | FALSE_ALARM
 *     └──────────────────────────────▲
 * </pre>
 */
public enum WarningState { OPEN, ACKNOWLEDGED, CLOSED, FALSE_ALARM }
