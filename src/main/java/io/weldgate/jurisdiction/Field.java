package io.weldgate.jurisdiction;

/**
 * The field (领域) in which a violation was found (S0, S2, S3 and S4, the chapters on departments). Not to be mixed up
 * with what a department answers for: one department may answer for several of these.
 */
public enum Field {
    INDUSTRY_MINING, INDUSTRY_TRADE, HAZCHEM, CONSTRUCTION, URBAN_OPERATION, GAS, OUTDOOR_AD, SPECIAL_EQUIPMENT,
    FIRE_KEY_UNIT, CROWDED, TRANSPORT, SHIP, WATER, POWER, AGRI_FISHERY, CULTURE_TOURISM, EDUCATION, HEALTH,
    CIVIL_AFFAIRS, COMMERCE, RESEARCH, AEROSPACE, CITY_MGMT, SMALL_SHOP, FLEXIBLE, HOUSEHOLD
}
