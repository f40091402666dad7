package io.weldgate.registry;

/** The places of gas and electric welding that S2 has surveyed, in its order; and 修理安装店 (S1-57). */
public enum PlaceKind {
    INDUSTRY, HAZCHEM, BUILDING_SITE, RESEARCH, SHIPBUILDING, POWER, AEROSPACE, HOSPITAL, NURSING_HOME, MARKET, HOTEL,
    LEISURE, OTHER_CROWDED, OTHER,
    REPAIR_SHOP
}
