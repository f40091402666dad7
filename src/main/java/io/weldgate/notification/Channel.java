package io.weldgate.notification;

/** By which a letter leaves the house. */
public enum Channel { MAIL, WEBHOOK }
