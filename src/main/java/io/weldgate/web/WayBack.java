package io.weldgate.web;

import java.util.regex.Pattern;

/** Where somebody is led after a question that came between. */
public record WayBack(String path) {

    /** No other host, however a browser reads it; no braces, which would be filled in. */
    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[^\\\\\\s{}\\p{Cntrl}]*");

    /** @return a redirect to a page of this application. @param otherwise where the way back leads elsewhere */
    public String or(String otherwise) {
        return "redirect:" + (OWN_PAGE.matcher(path).matches() ? path : otherwise);
    }
}
