package io.weldgate.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes photos from people without an account. They are held to size and content like every upload, sealed, and shown
 * to nobody who does not name the one who handed them in.
 */
@Component
public class Depositing {

    private final Deposits deposits;
    private final DepositSettings settings;
    private final EvidenceSettings pictures;
    private final Clock clock;
    private final Tika tika = new Tika();

    Depositing(Deposits deposits, DepositSettings settings, EvidenceSettings pictures, Clock clock) {
        this.deposits = deposits;
        this.settings = settings;
        this.pictures = pictures;
        this.clock = clock;
    }

    /**
     * @param depositor a secret name by which the stranger is known for the time being
     * @return the photo's id
     * @throws FileTooLarge      beyond {@code weldgate.evidence.deposit.max-size} or too many pixels
     * @throws ContentNotAllowed if the bytes are not what the kind allows
     * @throws DepositsFull      if he has handed in too many
     */
    @Transactional
    public String keep(String depositor, FileKind kind, InputStream bytes) {
        if (deposits.countByDepositor(depositor) >= settings.most()) {
            throw new DepositsFull(settings.most());
        }
        byte[] content = read(bytes);
        String type = tika.detect(content);
        if (!kind.allows(type)) {
            throw new ContentNotAllowed(kind, type);
        }
        PictureSize.atMost(pictures.megapixels(), new MemoryCacheImageInputStream(new ByteArrayInputStream(content)),
                type);
        return deposits.save(new Deposit(kind, type, depositor, content, clock.instant())).fileId();
    }

    @Transactional(readOnly = true)
    public Optional<Deposit> find(String fileId, String depositor) {
        return deposits.findByFileIdAndDepositor(fileId, depositor);
    }

    /** Everything that this stranger has handed in. */
    @Transactional
    public int erase(String depositor) {
        return deposits.erase(depositor);
    }

    /** One of what this stranger has handed in. */
    @Transactional
    public void erase(String depositor, String fileId) {
        deposits.erase(depositor, fileId);
    }

    private byte[] read(InputStream bytes) {
        long limit = settings.maxSize().toBytes();
        try {
            byte[] content = bytes.readNBytes(Math.toIntExact(limit + 1));
            if (content.length > limit) {
                throw FileTooLarge.megabytes(settings.maxSize().toMegabytes());
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException("an upload broke off", e);
        }
    }
}
