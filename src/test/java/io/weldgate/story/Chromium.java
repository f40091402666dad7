package io.weldgate.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The system's own browser, without its windows where it comes so, else the one that Playwright brings along. */
class Chromium {

    private static Chromium started;

    private final Browser browser;

    Chromium() {
        Optional<Path> installed = Stream.of(System.getenv("CHROMIUM"), "/usr/bin/chromium-headless-shell",
                "/usr/bin/chromium").filter(Objects::nonNull).map(Path::of).filter(Files::isExecutable).findFirst();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(installed.isPresent()
                ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        var options = new BrowserType.LaunchOptions()
                .setArgs("root".equals(System.getProperty("user.name")) ? List.of("--no-sandbox") : List.of());
        installed.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    /** Starts it for the first test that asks for it; it ends with the process. */
    static class ForAll implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Chromium.class;
        }

        @Override
        public Chromium resolveParameter(ParameterContext parameter, ExtensionContext test) {
            if (started == null) {
                started = new Chromium();
            }
            return started;
        }
    }

    Browser browser() {
        return browser;
    }
}
