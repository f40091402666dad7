package io.weldgate.certificate;

import io.weldgate.decision.CertificateFamily;
import io.weldgate.decision.OperationItem;
import io.weldgate.keyring.Sealing;
import io.weldgate.registry.DemoFile;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The welders' certificates of the default run (contract §2), dated so that each is in its state whenever it starts.
 */
@Component
@ConditionalOnBooleanProperty("weldgate.demo")
class DemoCertificates implements SmartInitializingSingleton {

    private static final int SPECIAL_OP_YEARS = 6;
    private static final int REVIEW_YEARS = 3;
    private static final int SPECIAL_EQUIPMENT_YEARS = 4;
    private static final Inscription SPECIAL_OP =
            new Inscription("焊接与热切割作业", "内蒙古自治区应急管理厅", "150000");
    private static final String CONSTRUCTION_NUMBER = "蒙K012025000001";
    private static final Inscription CONSTRUCTION =
            new Inscription("建筑焊工", "内蒙古自治区住房和城乡建设厅", "150000");
    private static final Inscription SPECIAL_EQUIPMENT =
            new Inscription("特种设备焊接作业", "鄂尔多斯市市场监督管理局", "150600");

    private final Certificates certificates;
    private final Adding adding;
    private final Sealing sealing;
    private final TransactionTemplate transaction;
    private final LocalDate today;

    DemoCertificates(Certificates certificates, Adding adding, Sealing sealing, TransactionTemplate transaction,
            Clock clock) {
        this.certificates = certificates;
        this.adding = adding;
        this.sealing = sealing;
        this.transaction = transaction;
        this.today = LocalDate.now(clock);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(tx -> {
            if (certificates.count() == 0) {
                new DemoFile("people").rows().stream().filter(row -> row[0].startsWith("welder"))
                        .forEach(row -> adding.add(certificate(row[0], row[1], row[3])));
            }
        });
    }

    private Certificate certificate(String personNo, String name, String idNumber) {
        return switch (personNo) {
            case "welder2" -> specialOp(personNo, name, idNumber, today.minusYears(SPECIAL_OP_YEARS).minusMonths(1));
            case "welder5" -> new Certificate("C-" + personNo, personNo, name, CertificateFamily.SPECIAL_EQUIPMENT,
                    idNumber, sealing.mac(idNumber))
                    .inscribed(SPECIAL_EQUIPMENT)
                    .qualifiedFor("SMAW-FeⅡ-6G-3/89-Fef3J", today.minusYears(1),
                            today.minusYears(1).plusYears(SPECIAL_EQUIPMENT_YEARS).minusDays(1))
                    .verified(Verified.BY_ISSUER);
            case "welder6" -> new Certificate("C-" + personNo, personNo, name, CertificateFamily.CONSTRUCTION_WELDER,
                    CONSTRUCTION_NUMBER, sealing.mac(CONSTRUCTION_NUMBER))
                    .inscribed(CONSTRUCTION)
                    .valid(today.minusYears(1), today.plusYears(1), null)
                    .verified(Verified.BY_ISSUER);
            default -> specialOp(personNo, name, idNumber, today.minusYears(1));
        };
    }

    private Certificate specialOp(String personNo, String name, String idNumber, LocalDate from) {
        LocalDate review = from.plusYears(REVIEW_YEARS).minusDays(1);
        LocalDate to = from.plusYears(SPECIAL_OP_YEARS).minusDays(1);
        Certificate certificate = new Certificate("C-" + personNo, personNo, name, CertificateFamily.SPECIAL_OP,
                "T" + idNumber, sealing.mac("T" + idNumber))
                .inscribed(SPECIAL_OP)
                .covering(OperationItem.FUSION)
                .valid(from, to, review)
                .verified(Verified.BY_ISSUER);
        return review.isBefore(today) ? certificate.reviewed(review) : certificate;
    }
}
