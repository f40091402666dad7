package io.weldgate.registry;

/** 人员密集场所子类 (S3 annex 1), the crowded places of the Fire Protection Law, article 73. */
public enum CrowdedKind {
    HOTEL, MALL, MARKET, STATION, AIRPORT, STADIUM, ASSEMBLY_HALL, ENTERTAINMENT, HOSPITAL, SCHOOL, NURSING_HOME,
    WELFARE_HOME, KINDERGARTEN, LIBRARY, MUSEUM, LABOUR_INTENSIVE, SCENIC, RELIGIOUS
}
