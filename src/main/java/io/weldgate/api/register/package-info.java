/**
 * Registers as lists, forms and files; areas, sites, units at a glance, the calendar.
 */
@org.springframework.modulith.NamedInterface("register")
package io.weldgate.api.register;
