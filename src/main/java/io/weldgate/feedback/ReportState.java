package io.weldgate.feedback;

/**
 * Where a report stands.
 *
 * <pre>
 *   OPEN ──► ANSWERED | FIXED | DECLINED
 *     ▲            │
 *     └────────────┘  its reporter says more, or the administrator thinks again
 * </pre>
 */
public enum ReportState { OPEN, ANSWERED, FIXED, DECLINED }
