package io.weldgate.web.account;

import io.weldgate.web.Shown;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Names a browser and its system in words. Each calls itself by the names of several others too, so the one that says
 * most comes first. What is unknown is called by its own first word.
 */
@Component("browsers")
class Browsers {

    private static final Map<String, Pattern> PROGRAMS = patterns("WeChat", "MicroMessenger/", "Edge", "Edg(e|A|iOS)?/",
            "Opera", "OPR/|Opera", "Samsung Internet", "SamsungBrowser/", "Huawei", "HuaweiBrowser/", "Xiaomi",
            "MiuiBrowser/", "UC", "UCBrowser/", "QQ", "M?QQBrowser/", "Firefox", "Firefox/|FxiOS/", "Chrome",
            "Chrome/|CriOS/", "Safari", "Version/.*Safari/");
    private static final Map<String, Pattern> SYSTEMS = patterns("HarmonyOS", "HarmonyOS|OpenHarmony", "Android",
            "Android", "iPad", "iPad", "iPhone", "iPhone|iPod", "Windows", "Windows", "macOS", "Mac OS X|Macintosh",
            "ChromeOS", "CrOS", "Linux", "Linux|X11");
    private static final Pattern FIRST_WORD = Pattern.compile("[^\\s/(;]{1,40}");

    private final Shown shown;

    Browsers(Shown shown) {
        this.shown = shown;
    }

    /** @param userAgent as the browser calls itself; empty if it does not */
    public String told(String userAgent) {
        String told = Stream.of(PROGRAMS, SYSTEMS).flatMap(it -> it.entrySet().stream()
                        .filter(one -> one.getValue().matcher(userAgent).find()).map(Map.Entry::getKey).limit(1))
                .map(it -> shown.named("browser", it)).collect(Collectors.joining(" · "));
        Matcher own = FIRST_WORD.matcher(userAgent);
        return !told.isEmpty() ? told : own.find() ? own.group() : "–";
    }

    private static Map<String, Pattern> patterns(String... namesAndSigns) {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        for (int i = 0; i < namesAndSigns.length; i += 2) {
            patterns.put(namesAndSigns[i], Pattern.compile(namesAndSigns[i + 1]));
        }
        return patterns;
    }
}
