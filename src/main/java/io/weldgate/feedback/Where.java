package io.weldgate.feedback;

/**
 * Where it happened. Of the page's address only the path is kept: what was searched for or typed stands behind it.
 *
 * @param page    null if unknown
 * @param browser as it calls itself; null if unknown
 */
public record Where(String page, String browser) {

    private static final int LONGEST_PAGE = 500;
    private static final int LONGEST_BROWSER = 300;

    public Where {
        page = cut(page == null || !page.startsWith("/") ? "" : page.replaceFirst("[?#;].*", ""), LONGEST_PAGE);
        browser = cut(browser == null ? "" : browser, LONGEST_BROWSER);
    }

    private static String cut(String text, int longest) {
        String plain = text.replaceAll("[\\p{Cc}\\p{Cs}]", "");
        return plain.substring(0, Math.min(plain.length(), longest));
    }
}
