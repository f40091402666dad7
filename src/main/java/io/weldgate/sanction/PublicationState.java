package io.weldgate.sanction;

/** WAITING until it is PUBLISHED; WITHDRAWN where it was lifted, removed or annulled. */
public enum PublicationState { WAITING, PUBLISHED, WITHDRAWN }
