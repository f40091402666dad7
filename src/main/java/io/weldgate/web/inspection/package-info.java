/**
 * Inspections on the phone, an officer's round, and the hazards that were found.
 */
package io.weldgate.web.inspection;
