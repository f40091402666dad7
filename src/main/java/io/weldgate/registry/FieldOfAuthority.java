package io.weldgate.registry;

/** What a department answers for (S0, S2 and S3, the chapters on departments). */
public enum FieldOfAuthority {
    INDUSTRY, HAZCHEM, CONSTRUCTION, URBAN_OPERATION, SPECIAL_EQUIPMENT, FIRE, PUBLIC_SECURITY, EDUCATION,
    CIVIL_AFFAIRS, TRANSPORT, WATER, AGRICULTURE, COMMERCE, CULTURE, HEALTH, SHIPBUILDING, POWER, AEROSPACE,
    COORDINATION, CITY_MANAGEMENT, RESEARCH,
    /** 属地: the township or sub-district itself. */
    TERRITORY
}
