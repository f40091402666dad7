package io.weldgate.privacy;

/** What somebody may agree to or not; everything else that is kept rests on the law. */
public enum Purpose {
    /** A portrait that helps the fire watch to know the welder. */
    PORTRAIT,
    /** The phone's position outside of acts that the law wants to be done on site. */
    POSITION,
    /** Being shown to units that look for welders. */
    REFERRAL
}
