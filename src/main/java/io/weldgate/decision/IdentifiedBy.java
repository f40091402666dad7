package io.weldgate.decision;

/** DOCUMENT is always open to a welder who wants no comparison of his face. */
public enum IdentifiedBy { DOCUMENT, PORTRAIT_ON_PHONE, PORTRAIT_ON_TERMINAL }
