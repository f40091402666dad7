/**
 * Registers as lists, forms and files; areas, sites and units as a page each.
 */
package io.weldgate.web.register;
