package io.weldgate.web.enrolment;

import io.weldgate.audit.Actor;
import io.weldgate.web.form.StrangersFiles;
import io.weldgate.web.form.StrangersPhotos;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The photos of who registers himself. */
@Controller
@RequestMapping("/join")
class JoinFilesPage extends StrangersPhotos {

    private final Visitors visitors;

    JoinFilesPage(StrangersFiles files, Visitors visitors) {
        super(files);
        this.visitors = visitors;
    }

    @Override
    protected Actor sending(HttpServletRequest request) {
        return visitors.sending(request);
    }

    @Override
    protected Optional<Actor> known(HttpServletRequest request) {
        return visitors.known(request);
    }
}
