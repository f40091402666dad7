package io.weldgate.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/** What is waited for on a page; where it does not come, what is there instead is told. */
final class Sight {

    private Sight() {}

    static void of(Page page, String selector, String text) {
        try {
            page.locator(selector).filter(new Locator.FilterOptions().setHasText(text)).first().waitFor();
        } catch (TimeoutError e) {
            throw missing(page, text, e);
        }
    }

    /** Goes where what is tapped leads. */
    static void leading(Page page, String selector) {
        try {
            page.waitForNavigation(() -> page.click(selector));
        } catch (TimeoutError e) {
            throw missing(page, selector, e);
        }
    }

    private static AssertionError missing(Page page, String wanted, TimeoutError e) {
        return new AssertionError(wanted + " is not to be seen, but " + page.url() + ": " + page.innerText("body"), e);
    }
}
