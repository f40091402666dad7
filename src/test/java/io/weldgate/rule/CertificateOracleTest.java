package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.CertificateFamily;
import io.weldgate.decision.CertificateState;
import io.weldgate.decision.CertificateVerification;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Finding;
import io.weldgate.decision.Limits;
import io.weldgate.decision.LimitsFixture;
import io.weldgate.decision.OfficialAnswer;
import io.weldgate.decision.OperationItem;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Project;
import io.weldgate.decision.Question;
import io.weldgate.decision.WelderFact.HeldCertificate;
import io.weldgate.decision.WelderFact.Worker;
import io.weldgate.decision.WeldingProcess;
import io.weldgate.decision.WorkFact.PlannedWork;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class CertificateOracleTest {

    /** A million in a run of its own. */
    private static final int CERTIFICATES = Integer.getInteger("oracle.certificates", 200_000);
    private static final int RAREST = CERTIFICATES / 1_000;
    private static final int STRANDS = 40;
    private static final int WELDERS_EACH = 50;
    private static final Map<CertificateFamily, String> CATEGORIES = Map.of(CertificateFamily.SPECIAL_OP, "焊接与热切割作业",
            CertificateFamily.CONSTRUCTION_WELDER, "其他(建筑焊工)", CertificateFamily.SPECIAL_EQUIPMENT, "特种设备焊接作业");
    private static final Map<CertificateFamily, String[]> ISSUERS = Map.of(
            CertificateFamily.SPECIAL_OP, new String[] {"内蒙古自治区应急管理厅", "原某市安全生产监督管理局"},
            CertificateFamily.CONSTRUCTION_WELDER, new String[] {"上海市住房和城乡建设管理委员会", "某市行政审批局"},
            CertificateFamily.SPECIAL_EQUIPMENT, new String[] {"鄂尔多斯市市场监督管理局", "天津市市场监督管理委员会"});
    private static final int[] DAYS = {-1000, -184, -181, -62, -3, -2, -1, 0, 1, 2, 59, 60, 61, 91, 92, 93, 400};

    /**
     * By hand from TSG Z6002: the pipe in all positions, basic electrode; the plate upright; the vertical-down pipe.
     */
    private static final Map<String, Set<String>> COVERAGE = Map.of(
            "SMAW-FeⅡ-6G-3/89-Fef3J", Set.of("SMAW-FeⅠ-2G-6/108-Fef3", "SMAW-FeⅡ-3G-5-Fef1"),
            "SMAW-FeⅡ-3G-12-Fef3J", Set.of("SMAW-FeⅡ-3G-5-Fef1"),
            "SMAW-FeⅠ-5GX-4/159-Fef2", Set.of(), "一个代号", Set.of());
    /** Sorted, for a map has no order of its own that would come back. */
    private static final String[] CODES = COVERAGE.keySet().stream().sorted().toArray(String[]::new);
    private static final String[] DEMANDS = {"SMAW-FeⅠ-2G-6/108-Fef3", "SMAW-FeⅡ-3G-5-Fef1",
            "GTAW-FeⅣ-6G-3/60-FefS-02/11/12"};

    private final Map<String, Integer> outcomes = new TreeMap<>();
    private Random random;
    private int certificates;

    @Test
    void rules_and_plain_java_agree_on_every_certificate() {
        List<CertificateOracleTest> strands = IntStream.range(0, STRANDS).parallel()
                .mapToObj(CertificateOracleTest::compared).toList();

        Map<String, Integer> occurred = new TreeMap<>();
        strands.forEach(strand -> strand.outcomes.forEach((outcome, times) -> occurred.merge(outcome,
                times, Integer::sum)));
        LoggerFactory.getLogger(getClass()).info("{} certificates: {}",
                strands.stream().mapToInt(strand -> strand.certificates).sum(), occurred);
        assertThat(strands).allMatch(strand -> strand.certificates >= CERTIFICATES / STRANDS);
        for (CertificateOutcome outcome : CertificateOutcome.values()) {
            assertThat(occurred.getOrDefault(outcome.name(), 0)).as(outcome.name()).isGreaterThan(RAREST);
        }
    }

    /** Each strand has a seed of its own, so that a disagreement comes back whichever thread finds it. */
    private static CertificateOracleTest compared(int strand) {
        var test = new CertificateOracleTest();
        test.random = new Random(20261118L + strand);
        while (test.certificates < CERTIFICATES / STRANDS) {
            test.compareOnce();
        }
        return test;
    }

    private void compareOnce() {
        PlannedWork work = new PlannedWork(any(Profile.values()), chance(5) ? null : any(WeldingProcess.values()),
                chance(3), any(DEMANDS));
        Limits limits = LimitsFixture.limits(work.profile(), TODAY, "accept-special-op-on-construction",
                String.valueOf(chance(2)));
        CertificateOracle oracle = new CertificateOracle(TODAY, work, limits, COVERAGE);
        List<Fact> facts = new ArrayList<>(List.of(new Fact.Asked(Question.APPLICATION, Hearsay.NOW), work));
        Map<String, List<String>> expected = new HashMap<>();
        for (int i = 0; i < WELDERS_EACH; i++) {
            CertificateOracle.Welder welder = welder("w" + i);
            List<HeldCertificate> held = new ArrayList<>();
            while (held.size() < 3 && !chance(3)) {
                held.add(certificate(welder.personNo(), held.size()));
            }
            facts.add(new Worker(welder.personNo(), "U-1", limits.ageOn(TODAY, welder.bornOn(), welder.female())));
            facts.addAll(held);
            expected.put(welder.personNo(), oracle.outcomes(welder, held).stream().sorted().toList());
        }

        assertThat(byWelder(Hearsay.RULES.judge(facts, limits).findings())).describedAs("%s", facts)
                .isEqualTo(expected);
        expected.values().stream().flatMap(List::stream).forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
        certificates += (int) facts.stream().filter(HeldCertificate.class::isInstance).count();
    }

    private static Map<String, List<String>> byWelder(List<Finding> findings) {
        Map<String, List<String>> found = new HashMap<>();
        for (Finding finding : findings) {
            if (finding.severity() != Finding.Severity.ROUTE && !finding.code().equals("FACT_MISSING")) {
                found.computeIfAbsent(finding.arguments().get(0), welder -> new ArrayList<>()).add(finding.code());
            }
        }
        found.values().forEach(codes -> codes.sort(null));
        return found;
    }

    private CertificateOracle.Welder welder(String personNo) {
        boolean female = chance(3);
        Period edge = any(Period.ofYears(18), Period.ofYears(40), Period.parse(female ? "P55Y5M" : "P60Y5M"));
        return new CertificateOracle.Welder(personNo, TODAY.minus(edge).plusDays(random.nextInt(3) - 1), female);
    }

    private HeldCertificate certificate(String holder, int number) {
        CertificateFamily family = any(CertificateFamily.values());
        LocalDate validFrom = chance(4) ? day() : TODAY.minusYears(chance(3) ? 3 : 1).plusDays(chance(3)
                ? any(-1, 1, 59, 60, 61) : 0);
        LocalDate validTo = chance(4) ? day() : validFrom.plusYears(6).plusDays(random.nextInt(3) - 1);
        LocalDate review = chance(3) ? null : chance(2) ? validFrom.plusYears(3).plusDays(random.nextInt(3) - 1)
                : chance(2) ? validTo.plusDays(random.nextInt(2)) : day();
        return new HeldCertificate(holder + "-" + number, holder, family,
                family == CertificateFamily.SPECIAL_OP && !chance(9) ? any(OperationItem.values()) : null,
                chance(9) ? any("高处作业", "焊接与热切割作业 ") : CATEGORIES.get(family),
                chance(9) ? any("", "某某培训中心", "北京市应急管理局办公室") : any(ISSUERS.get(family)),
                chance(9) ? any("", "16", "990000") : any("11", "150621", "660000"),
                family == CertificateFamily.SPECIAL_EQUIPMENT ? projects() : Set.of(),
                chance(3) ? any(CertificateState.values()) : CertificateState.VALID, chance(2) ? day() : validFrom,
                validFrom, validTo, review, chance(2) ? null : day(), chance(4), !chance(9), !chance(9), !chance(9),
                chance(9), any(CertificateVerification.values()),
                chance(2) ? OfficialAnswer.EQUAL : any(OfficialAnswer.values()),
                any("cx.mem.gov.cn", "zlaq.mohurd.gov.cn", "cx.mem.gov.cn.example", null, null),
                chance(2) ? null : chance(2) ? TODAY.minusMonths(6).plusDays(random.nextInt(3) - 1) : day());
    }

    private Set<Project> projects() {
        Set<Project> projects = new HashSet<>();
        while (projects.size() < 3 && !chance(3)) {
            LocalDate approved = chance(2) ? TODAY.minusYears(4).plusDays(random.nextInt(3) - 1)
                    : TODAY.plusDays(any(-700, -1, 0, 1));
            projects.add(new Project(any(CODES), approved,
                    chance(2) ? day() : approved.plusYears(4).minusDays(1), chance(4) ? null
                            : chance(2) ? TODAY.minusMonths(6).plusDays(random.nextInt(3) - 1) : day()));
        }
        return projects;
    }

    private LocalDate day() {
        return TODAY.plusDays(DAYS[random.nextInt(DAYS.length)]);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
