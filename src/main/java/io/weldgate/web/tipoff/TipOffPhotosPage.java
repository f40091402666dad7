package io.weldgate.web.tipoff;

import io.weldgate.audit.Actor;
import io.weldgate.web.form.StrangersFiles;
import io.weldgate.web.form.StrangersPhotos;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The photos of who reports a violation. */
@Controller
@RequestMapping("/tip-off")
class TipOffPhotosPage extends StrangersPhotos {

    private final Strangers strangers;

    TipOffPhotosPage(StrangersFiles files, Strangers strangers) {
        super(files);
        this.strangers = strangers;
    }

    @Override
    protected Actor sending(HttpServletRequest request) {
        return strangers.sending(request);
    }

    @Override
    protected Optional<Actor> known(HttpServletRequest request) {
        return strangers.known(request);
    }
}
