package io.weldgate.tipoff;

/** The numbers at which an official takes a report down. */
public enum Hotline {
    HOTLINE_12345, HOTLINE_12350, HOTLINE_96119;

    Channel channel() {
        return Channel.valueOf(name());
    }
}
