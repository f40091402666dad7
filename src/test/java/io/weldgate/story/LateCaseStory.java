package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.weldgate.Outside;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The head who must know that his department is late with a case has it by mail, in his language. */
class LateCaseStory extends MailStory {

    @Autowired
    private ManagementService jobs;
    @Autowired
    private RuntimeService engine;

    @ParameterizedTest
    @CsvSource({"EN, 'Not decided in time; the heads were told', See to it, lang=\"en\"",
        "ZH, 未在法定期限内作出决定，已上报, 请督促办理, lang=\"zh-CN\""})
    void who_heads_the_department_is_mailed_that_a_case_is_not_decided_in_time(String language, String said,
            String advice, String mark) throws Exception {
        prefers("emh1", Map.of("language", language));
        var found = Casework.found(crew, "em1", Map.of("violations", List.of("NO_FIRE_WATCH"), "field",
                "INDUSTRY_TRADE"));
        found.secured(Map.of("second", "emh1"));
        found.done("emh1", "file-case", Map.of("anotherAct", "another act"));
        String track = found.number() + "-P";
        database.update("delete from letter where account = 'emh1'");

        late(track, "decisionOverdue");

        assertThat(part(mailed(track, said), "text/plain")).contains(advice, "/dockets/" + track);
        assertThat(part(mailed(track, said), "text/html")).contains(mark, advice);
        found.investigated("em1", "emh1");
    }

    @Test
    void who_heads_a_department_is_mailed_that_it_is_silent_about_a_referral() throws Exception {
        prefers("frh1", Map.of("language", "EN"));
        var found = Casework.found(crew, "em1", Map.of("violations", List.of("WORK_DURING_OPENING")));
        found.secured(Map.of("second", "emh1"));
        String referral = found.referral().number();

        late(referral, "silence");

        assertThat(part(mailed(referral, "Escalated to the commission office"), "text/plain"))
                .contains("/dockets/" + referral);
    }

    private void late(String docketNo, String timer) {
        String instance = engine.createProcessInstanceQuery().processInstanceBusinessKey(docketNo).list().get(0)
                .getId();
        jobs.executeJob(jobs.createJobQuery().processInstanceId(instance).activityId(timer).singleResult().getId());
    }

    private MimeMessage mailed(String docketNo, String said) {
        return await().until(() -> Outside.mailFor(address).stream()
                .filter(it -> subject(it).contains(docketNo) && subject(it).contains(said)).findFirst(),
                Optional::isPresent).orElseThrow();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
