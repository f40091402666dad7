package io.weldgate.web;

import java.util.Arrays;
import org.springframework.boot.web.server.ErrorPage;
import org.springframework.boot.web.server.ErrorPageRegistrar;
import org.springframework.boot.web.server.ErrorPageRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Refusals have a page of their own; what breaks has the usual one. */
@Component
class RefusedStatuses implements ErrorPageRegistrar {

    @Override
    public void registerErrorPages(ErrorPageRegistry registry) {
        Arrays.stream(HttpStatus.values()).filter(HttpStatus::is4xxClientError)
                .forEach(it -> registry.addErrorPages(new ErrorPage(it, RefusedPage.PATH)));
    }
}
