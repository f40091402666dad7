package io.weldgate.web.form;

/** How a property of a form's schema is drawn. */
enum Widget {
    /** Known already and not to be changed. */
    FIXED,
    /** Goes along unseen. */
    HIDDEN,
    /** Never filled in again. */
    PASSWORD,
    LINE, PARAGRAPH, NUMBER, DATE, TIME,
    /** A time of day, on any day. */
    CLOCK,
    /** One box that must be ticked by hand. */
    CONFIRM,
    /** Few choices, each a large target. */
    RADIO,
    SELECT,
    /** Any number of choices, each a box to tick. */
    CHOICES,
    /** One of the people who may be named here. */
    PERSON,
    PEOPLE,
    /** One of the units that may be named here. */
    UNIT,
    FILES,
    /** Latitude and longitude together. */
    POSITION,
    /** A puzzle that the browser solves by itself. */
    EFFORT
}
