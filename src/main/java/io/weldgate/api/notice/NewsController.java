package io.weldgate.api.notice;

import io.weldgate.identity.Identities;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What has changed since yesterday. */
@RestController
class NewsController {

    private final News news;
    private final Identities identities;

    NewsController(News news, Identities identities) {
        this.news = news;
        this.identities = identities;
    }

    @GetMapping("/api/v1/news")
    News.Told news(Locale locale) {
        return news.of(identities.current().scope(), locale);
    }
}
