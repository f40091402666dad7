package io.weldgate.privacy;

/** What somebody may agree to or not; everything else that is kept rests on the law. */
public enum Purpose {
    /** A portrait that helps the fire watch to know the welder. */
    PORTRAIT,
    /** The phone's position, wherever a page offers to read it; who does not agree types where he is. */
    POSITION,
    /** Being shown to units that look for welders, which nothing does yet: nobody is asked, what stands stands. */
    REFERRAL;

    /** Whether anything is done with it, so that people are asked. */
    public boolean isUsed() {
        return this != REFERRAL;
    }
}
