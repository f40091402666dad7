package io.weldgate.decision;

/** CODED is chipped; EXEMPT and LEGACY carry no terminal (S1-15, S1-16); SCRAP is retired (S1-17). */
public enum ControlClass { CODED, EXEMPT, LEGACY, SCRAP }
