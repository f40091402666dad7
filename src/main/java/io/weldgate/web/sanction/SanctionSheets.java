package io.weldgate.web.sanction;

import io.weldgate.audit.Actor;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormReading;
import io.weldgate.form.Outcome;
import io.weldgate.form.Read;
import io.weldgate.sanction.SanctionForms;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.FormPage;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Draws the forms of these pages, reads what is posted, and says what came of it. */
@Component
class SanctionSheets {

    private final SanctionForms forms;
    private final FormReading reading;
    private final FormDrawing drawing;
    private final Uploading uploading;

    SanctionSheets(SanctionForms forms, FormReading reading, FormDrawing drawing, Uploading uploading) {
        this.forms = forms;
        this.reading = reading;
        this.drawing = drawing;
        this.uploading = uploading;
    }

    /** @param page the form again, with what is wrong; null where it was done */
    record Posting(FormPage page) {

        boolean isDone() {
            return page == null;
        }
    }

    FormPage blank(Class<? extends Record> form, Locale locale) {
        return drawing.blank(forms.of(form, locale), Set.of(), FormDrawing.Staff.NOBODY);
    }

    /** @throws ResponseStatusException where it is another's to do, or not there */
    <F extends Record> Posting posted(Class<F> form, Actor by, Function<F, Outcome> act, HttpServletRequest request,
            HttpServletResponse response, Locale locale) {
        Posted posted = uploading.posted(request, locale);
        Read<F> read = posted.read(reading, form, by, locale);
        Outcome done = read instanceof Read.Valid<F> valid ? act.apply(valid.form())
                : new Outcome.Invalid(((Read.Invalid<F>) read).errors());
        if (done instanceof Outcome.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return new Posting(again(form, posted, invalid.errors(), locale));
        }
        unlessDone(done);
        return new Posting(null);
    }

    static void unlessDone(Outcome done) {
        if (!(done instanceof Outcome.Done)) {
            throw new ResponseStatusException(
                    done instanceof Outcome.NotYours ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND);
        }
    }

    private FormPage again(Class<? extends Record> form, Posted posted, List<FieldError> errors, Locale locale) {
        return drawing.again(forms.of(form, locale), posted.values(), errors, FormDrawing.Staff.NOBODY);
    }
}
