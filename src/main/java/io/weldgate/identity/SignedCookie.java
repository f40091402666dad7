package io.weldgate.identity;

import io.weldgate.keyring.Sealing;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;

/**
 * A session's id in its cookie, with a keyed digest of it. The database holds the id alone: who reads the table there
 * can make no cookie of it.
 */
final class SignedCookie implements CookieSerializer {

    private static final String PURPOSE = "session\n";
    private static final char MARK = '.';

    private final CookieSerializer plain;
    private final Sealing sealing;

    SignedCookie(CookieSerializer plain, Sealing sealing) {
        this.plain = plain;
        this.sealing = sealing;
    }

    /** An empty one takes the cookie away. */
    @Override
    public void writeCookieValue(CookieValue value) {
        String id = value.getCookieValue();
        plain.writeCookieValue(new CookieValue(value.getRequest(), value.getResponse(),
                id.isEmpty() ? id : id + MARK + digest(id)));
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return plain.readCookieValues(request).stream().filter(this::isOurs)
                .map(it -> it.substring(0, it.lastIndexOf(MARK))).toList();
    }

    private boolean isOurs(String value) {
        int mark = value.lastIndexOf(MARK);
        return mark > 0 && MessageDigest.isEqual(bytes(digest(value.substring(0, mark))),
                bytes(value.substring(mark + 1)));
    }

    private String digest(String id) {
        return sealing.mac(PURPOSE + id);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
