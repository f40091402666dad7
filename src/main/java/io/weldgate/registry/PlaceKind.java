package io.weldgate.registry;

/** The places of gas and electric welding that S2 has surveyed, in its order. */
public enum PlaceKind {
    INDUSTRY, HAZCHEM, BUILDING_SITE, RESEARCH, SHIPBUILDING, POWER, AEROSPACE, HOSPITAL, NURSING_HOME, MARKET, HOTEL,
    LEISURE, OTHER_CROWDED, OTHER
}
