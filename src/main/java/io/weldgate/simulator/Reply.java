package io.weldgate.simulator;

/** @param code 200 or 500 */
record Reply(int code, String message) {

    static Reply done() {
        return new Reply(200, "OK");
    }

    static Reply refused(String reason) {
        return new Reply(500, reason);
    }

    boolean success() {
        return code == 200;
    }
}
