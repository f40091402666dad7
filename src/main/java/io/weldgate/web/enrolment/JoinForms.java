package io.weldgate.web.enrolment;

import io.weldgate.audit.Actor;
import io.weldgate.enrolment.Enrolment;
import io.weldgate.evidence.Depositing;
import io.weldgate.evidence.FileKind;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** What strangers fill in, with their photos, and what they have said before. */
@Component
class JoinForms {

    private final Uploading uploading;
    private final Depositing depositing;

    JoinForms(Uploading uploading, Depositing depositing) {
        this.uploading = uploading;
        this.depositing = depositing;
    }

    Posted posted(HttpServletRequest request, Actor visitor, Locale locale) {
        return uploading.posted(request, locale, (part, kind) -> keep(part, kind, visitor));
    }

    String keep(MultipartFile part, FileKind kind, Actor visitor) {
        try (var bytes = part.getInputStream()) {
            return depositing.keep(visitor.account(), kind, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("an upload broke off", e);
        }
    }

    static Map<String, String[]> said(Enrolment it) {
        Map<String, String[]> said = new HashMap<>();
        said.put("calling", new String[] {it.calling().name()});
        said.put("name", new String[] {it.name()});
        said.put("idNumber", new String[] {it.idNumber()});
        said.put("phone", new String[] {it.phone()});
        said.put(it.unitCode() == null ? "township" : "unit", new String[] {it.belongsTo()});
        if (it.workPlace() != null) {
            said.put("workPlace", new String[] {it.workPlace()});
        }
        if (it.portrait() != null) {
            said.put("portraitConsent", new String[] {"true"});
            said.put("portrait", new String[] {it.portrait()});
        }
        return said;
    }
}
