package io.weldgate.story;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A welder with a phone before a place to be cleared, where the signal comes and goes. */
@ExtendWith(Chromium.ForAll.class)
abstract class FieldStory extends MachineStory {

    /** Nothing is kept later than this page, when somebody has signed in. */
    private static final String KEPT = """
            async () => {
              const kept = await caches.match('/unsent', { ignoreVary: true });
              return !!kept && (await kept.text()).includes(`data-account="${document.documentElement.dataset.account}"`);
            }""";

    private static final String SHELF = "await (await import('/assets/field/store.js')).all(shelf)";

    private final List<Screen> phones = new ArrayList<>();
    Chromium chromium;
    Job job;
    Screen welder;

    @BeforeEach
    void aWelderBeforeAPlaceToBeCleared(Chromium chromium) {
        this.chromium = chromium;
        job = Job.appliedFor(crew, machineCode).approved().done("watch1", "verify-approval");
        job.taskId("welder1", "clear-site");
        welder = phone("welder1");
    }

    @AfterEach
    void putThePhonesAway() {
        phones.forEach(Screen::close);
    }

    /** Of who has agreed to his position being read, signed in, and looked after by its service worker. */
    Screen phone(String account) {
        crew.as(account).put("/me/consents/POSITION", "");
        Screen phone = Screen.phone(chromium, port);
        phones.add(phone);
        return settled(phone.signedIn(account));
    }

    /** Its service worker keeps what is shown where there is no signal. */
    Screen settled(Screen phone) {
        return waits(phone, KEPT, "");
    }

    /** Opened, and kept to be shown where there is no signal. */
    Screen reads(Screen phone, String path) {
        return waits(phone.opens(path), "async path => !!await caches.match(path, { ignoreVary: true })", path);
    }

    /** The page's own waiting takes a promise for an answer before it is kept. */
    private static Screen waits(Screen phone, String question, String about) {
        await().pollInSameThread().until(() -> (Boolean) phone.page().evaluate(question, about));
        return phone;
    }

    String task() {
        return "/tasks/" + job.taskId("welder1", "clear-site");
    }

    Screen fillsIn(Screen screen) {
        return screen.ticksEverything().fills("clearedRadiusMetres", "10").stands();
    }

    /** Taken while there is no signal, so that it waits on the phone. */
    void photographsWithoutSignal(Screen screen) {
        Page page = screen.page();
        page.setInputFiles("input[type=file][name='_photos.PHOTO']",
                new FilePayload("photo.png", "image/png", Api.picture()));
        page.locator("[data-kept-list] li.wg-pending").waitFor();
        screen.sees("[data-files]", "现在传不上去");
    }

    Screen submits(Screen screen) {
        screen.page().click(".wg-submit");
        return screen.sees("[data-form-told]", "没有提交");
    }

    long times(String step) {
        return job.steps().stream().filter(step::equals).count();
    }

    /** How many things of a kind lie on the phone. */
    int kept(Screen screen, String shelf) {
        return ((Number) screen.page().evaluate("async shelf => (" + SHELF + ").length", shelf)).intValue();
    }

    String keptWords(Screen screen, String shelf) {
        return screen.page().evaluate("async shelf => JSON.stringify(" + SHELF + ")", shelf).toString();
    }
}
