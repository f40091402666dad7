package io.weldgate.api.permit;

import io.weldgate.identity.Identities;
import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import io.weldgate.permit.Permit;
import io.weldgate.report.Document;
import io.weldgate.report.Printing;
import io.weldgate.report.Reader;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands printed documents to who is signed in; the pages ask here too. */
@Component
public class Prints {

    /** Work beside each other, and need not know each other's identity numbers. */
    private static final Set<Role> COLLEAGUES = EnumSet.of(Role.WELDER, Role.FIRE_WATCH,
            Role.GAS_TESTER, Role.INSTALLER);

    private final Printing printing;
    private final Identities identities;

    Prints(Printing printing, Identities identities) {
        this.printing = printing;
        this.identities = identities;
    }

    public static List<Document> fitting(Permit permit) {
        return Arrays.stream(Document.values()).filter(it -> it.fits(permit)).toList();
    }

    /** To be saved, not shown: browsers refuse to show a PDF under our content security policy. */
    public ResponseEntity<byte[]> pdf(Document document, Permit permit) {
        return paper(permit.permitNo() + "-" + document.code() + ".pdf", bytes(document, permit));
    }

    static ResponseEntity<byte[]> paper(String name, byte[] pdf) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(name).build().toString())
                .body(pdf);
    }

    byte[] bytes(Document document, Permit permit) {
        SignedIn who = identities.current();
        boolean numbers = who.roles().stream().anyMatch(role -> !COLLEAGUES.contains(role));
        return printing.pdf(document, permit, new Reader(who.actor(), numbers));
    }
}
