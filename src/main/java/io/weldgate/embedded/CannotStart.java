package io.weldgate.embedded;

/** An embedded server did not start, for a reason that whoever starts the application can remove. */
class CannotStart extends RuntimeException {

    private final String remedy;

    CannotStart(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    static CannotStart portTaken(String server, int port, String portSetting, String outsideSetting) {
        return new CannotStart(("Port %d, on which the embedded %s was to listen, is in use by another program; which "
                + "one is not known.").formatted(port, server),
                ("End that program, or choose another port with %s (0 takes any free one), or name a server that runs "
                + "already with %s.")
                        .formatted(portSetting, outsideSetting));
    }

    String remedy() {
        return remedy;
    }
}
