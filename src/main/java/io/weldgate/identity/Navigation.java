package io.weldgate.identity;

import jakarta.servlet.http.HttpServletRequest;

/** Tells the page that somebody opens from what scripts fetch beside it. */
final class Navigation {

    private Navigation() {}

    /** Also of a browser that does not tell. */
    static boolean is(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return mode == null || mode.equals("navigate");
    }
}
