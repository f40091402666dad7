package io.weldgate.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import io.weldgate.audit.Actor;
import io.weldgate.evidence.Depositing;
import io.weldgate.evidence.FileKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What strangers leave behind does not stay for ever. */
@WeldgateTest
class ErasingEnrolmentsTest {

    @Autowired
    private ErasingEnrolments erasing;
    @Autowired
    private Enrolling enrolling;
    @Autowired
    private Depositing depositing;
    @Autowired
    private JdbcTemplate database;

    private final Actor visitor = new Actor("visitor:" + UUID.randomUUID(), "visitor");

    @Test
    void a_draft_is_erased_with_its_photos_after_seven_days_and_not_before() {
        String number = begun();

        age(number, "DRAFT", 7, -1);
        assertThat(isThere(number)).isTrue();
        age(number, "DRAFT", 7, 1);

        assertThat(isThere(number)).isFalse();
        assertThat(photos()).isZero();
        assertThat(database.queryForObject("select count(*) from audit_entry where subject = ? and step = "
                + "'enrolment.erased'", Integer.class, number)).isOne();
    }

    @Test
    void a_refusal_is_erased_after_thirty_days_and_not_before() {
        String number = begun();

        age(number, "REFUSED", 30, -1);
        assertThat(isThere(number)).isTrue();
        age(number, "REFUSED", 30, 1);
        assertThat(isThere(number)).isFalse();
    }

    @Test
    void what_waits_is_never_erased() {
        String number = begun();

        age(number, "SENT", 400, 1);

        assertThat(isThere(number)).isTrue();
        assertThat(photos()).isOne();
        age(number, "DRAFT", 400, 1);
    }

    @Test
    void photos_that_led_to_nothing_go_and_those_of_the_confirmed_stay_ninety_days() {
        deposit();
        database.update("update deposit set deposited_at = utc_timestamp(6) - interval 8 day where depositor = ?",
                visitor.account());
        erasing.eraseWhatIsOver();
        assertThat(photos()).isZero();

        String number = begun();
        database.update("update enrolment set decided_at = utc_timestamp(6) - interval 89 day where number = ?",
                number);
        age(number, "CONFIRMED", 89, 1);
        assertThat(photos()).isOne();
        database.update("update enrolment set decided_at = utc_timestamp(6) - interval 91 day where number = ?",
                number);
        erasing.eraseWhatIsOver();
        assertThat(photos()).isZero();
        assertThat(isThere(number)).isTrue();
    }

    private String begun() {
        deposit();
        var form = EnrolmentFixture.person(EnrolmentFixture.someIdentityNumber(), "U-0001", null);
        return ((Enrolled.Done) enrolling.tell(form, visitor, Locale.ENGLISH)).enrolment().number();
    }

    private void deposit() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        depositing.keep(visitor.account(), FileKind.PHOTO, new ByteArrayInputStream(bytes.toByteArray()));
    }

    private void age(String number, String state, int days, int minutesMore) {
        database.update("update enrolment set state = ?, touched_at = utc_timestamp(6) - interval ? minute where "
                + "number = ?", state, days * 24 * 60 + minutesMore, number);
        erasing.eraseWhatIsOver();
    }

    private boolean isThere(String number) {
        return database.queryForObject("select count(*) from enrolment where number = ?", Integer.class, number) == 1;
    }

    private int photos() {
        return database.queryForObject("select count(*) from deposit where depositor = ?", Integer.class,
                visitor.account());
    }
}
