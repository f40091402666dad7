package io.weldgate.decision;

/** What a welder wears. */
public enum ProtectiveEquipment { FACE_SHIELD, GLOVES, CLOTHING, SHOES, HARNESS, BREATHING }
