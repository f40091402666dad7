package io.weldgate.web.form;

import io.weldgate.evidence.ContentNotAllowed;
import io.weldgate.evidence.DepositsFull;
import io.weldgate.evidence.FileKind;
import io.weldgate.evidence.FileTooLarge;
import io.weldgate.evidence.Files;
import io.weldgate.evidence.StoredFile;
import io.weldgate.evidence.Upload;
import io.weldgate.identity.Identities;
import io.weldgate.identity.SignedIn;
import io.weldgate.form.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

/**
 * Keeps the files that come with a form. Where scripts run they have come before it, one by one; where none run, the
 * form brings them itself as parts named {@code _<field>.<kind>}.
 */
@Component
public class Uploading {

    /** Older than any photo that a phone of today holds: its clock had been lost. */
    private static final long LONGEST_AGE = Duration.ofDays(3650).toSeconds();

    private final Files files;
    private final Identities identities;
    private final MessageSource messages;
    private final Clock clock;

    Uploading(Files files, Identities identities, MessageSource messages, Clock clock) {
        this.files = files;
        this.identities = identities;
        this.messages = messages;
        this.clock = clock;
    }

    public Posted posted(HttpServletRequest request, Locale locale) {
        return posted(request, locale, (part, kind) -> keep(part, kind, null).fileId());
    }

    /** The same where somebody else keeps the files. */
    public Posted posted(HttpServletRequest request, Locale locale, Keeper keeper) {
        Map<String, String[]> values = new HashMap<>(request.getParameterMap());
        List<FieldError> unwelcome = new ArrayList<>();
        MultipartRequest multipart = WebUtils.getNativeRequest(request, MultipartRequest.class);
        if (multipart != null) {
            multipart.getMultiFileMap().forEach((name, parts) -> parts.stream().filter(part -> !part.isEmpty())
                    .forEach(part -> take(part, name, values, unwelcome, locale, keeper)));
        }
        return new Posted(values, unwelcome);
    }

    private void take(MultipartFile part, String name, Map<String, String[]> values, List<FieldError> unwelcome,
            Locale locale, Keeper keeper) {
        String field = name.replaceFirst("^_", "").replaceFirst("\\..*", "");
        try {
            String fileId = keeper.keep(part,
                    name.endsWith("." + FileKind.DOCUMENT) ? FileKind.DOCUMENT : FileKind.PHOTO);
            String[] before = values.getOrDefault(field, new String[0]);
            String[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = fileId;
            values.put(field, after);
        } catch (ContentNotAllowed | FileTooLarge | DepositsFull refused) {
            unwelcome.add(new FieldError(field, "FILE", why(refused, locale)));
        }
    }

    /**
     * A phone tells how long ago a photo was taken, not when: its clock may be wrong, and still counts seconds.
     *
     * @param age in seconds; null if unknown
     */
    public StoredFile keep(MultipartFile part, FileKind kind, Long age) {
        SignedIn who = identities.current();
        Instant takenAt = age == null || age < 0 || age > LONGEST_AGE ? null : clock.instant().minusSeconds(age);
        var upload = new Upload(part.getOriginalFilename(), kind, null, takenAt, who.actor(), who.unitCode(),
                who.areaCode());
        try (var bytes = part.getInputStream()) {
            return files.keep(upload, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("an upload broke off", e);
        }
    }

    public String why(RuntimeException refused, Locale locale) {
        if (refused instanceof DepositsFull) {
            return messages.getMessage("upload.full", null, locale);
        }
        return refused instanceof FileTooLarge large
                ? messages.getMessage(large.inPixels() ? "upload.too-many-pixels" : "upload.too-large",
                        new Object[] {large.most()}, locale)
                : messages.getMessage("upload.not-allowed." + ((ContentNotAllowed) refused).kind(), null, locale);
    }

    /** Takes a file in, and says under which id. */
    public interface Keeper {

        String keep(MultipartFile part, FileKind kind);
    }
}
