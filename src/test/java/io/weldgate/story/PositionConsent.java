package io.weldgate.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Somebody agrees to his position being read, where a page asks for it; what he typed before stays. */
final class PositionConsent {

    private PositionConsent() {}

    static Page given(Page page) {
        Locator asked = page.locator("[data-consent]");
        if (asked.count() > 0) {
            asked.locator("button").first().click();
            asked.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
        return page;
    }
}
