/**
 * Who may act on which violation: asking, and the tables that answer.
 */
package io.weldgate.web.jurisdiction;
