/**
 * The registers of places: areas, construction sites, sites with their plans.
 */
@org.springframework.modulith.NamedInterface("place")
package io.weldgate.ledger.place;
