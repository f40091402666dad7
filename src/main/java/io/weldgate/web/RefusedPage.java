package io.weldgate.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Pages for what is refused before, beside or by a page's controller; the menu and the button for reports stand round
 * them as round any other. What breaks is drawn without, for the database may be away.
 */
@Controller
class RefusedPage {

    static final String PATH = "/refused";

    private final ErrorViewResolver pages;

    RefusedPage(ErrorViewResolver pages) {
        this.pages = pages;
    }

    /** However the refused one was sent. */
    @RequestMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView show(HttpServletRequest request) {
        return pages.resolveErrorView(request, status(request), Map.of());
    }

    /** For whoever reads no pages. */
    @RequestMapping(PATH)
    String tell(HttpServletRequest request) {
        status(request);
        return "forward:/error";
    }

    private static HttpStatus status(HttpServletRequest request) {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return HttpStatus.valueOf((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }
}
