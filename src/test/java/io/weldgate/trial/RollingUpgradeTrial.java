package io.weldgate.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.weldgate.WeldgateTest;
import io.weldgate.story.Job;
import io.weldgate.trial.Nodes.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** One node after the other is replaced by a newer release, and nobody at work notices. */
@ExtendWith(WeldgateTest.Impatient.class)
class RollingUpgradeTrial {

    @TempDir
    private Path folder;

    @Test
    void permits_of_both_releases_come_to_their_end_at_either_node() throws Exception {
        try (Nodes nodes = new Nodes()) {
            Node old = nodes.start("old");
            Node replaced = nodes.start("replaced");
            try (Terminal first = nodes.terminal("T-0001"); Terminal second = nodes.terminal("T-0002")) {
                Job begunBefore = Job.appliedFor(replaced.crew(), "M-0001").working();
                Job underWay = Job.appliedFor(replaced.crew(), "M-0002").prepared();

                replaced.process().stopped();
                Job.on(old.crew(), underWay.permitNo()).live();
                Node newer = nodes.start("replaced", "--camunda.bpm.deployment-resource-pattern=" + changedDiagrams());

                assertThat(versions(nodes, "select max(VERSION_) from ACT_RE_PROCDEF group by KEY_")).containsOnly(2);
                Job.on(newer.crew(), begunBefore.permitNo()).closed();
                Job.on(old.crew(), underWay.permitNo()).closed();
                Job begunAfter = Job.appliedFor(old.crew(), "M-0001").working();
                Job.on(newer.crew(), begunAfter.permitNo()).closed();

                old.process().stopped();
                Job alone = Job.appliedFor(newer.crew(), "M-0002").working().closed();
                assertThat(versionOf(nodes, begunBefore)).containsOnly(1);
                assertThat(versionOf(nodes, underWay)).containsOnly(1);
                assertThat(versionOf(nodes, begunAfter)).containsOnly(2);
                assertThat(versionOf(nodes, alone)).containsOnly(2);
                await().until(() -> !first.live() && !second.live());
                new Invariants(nodes.tables(), Nodes.LEASE).hold(List.of(first, second));
            }
        }
    }

    private static List<Integer> versionOf(Nodes nodes, Job job) {
        return versions(nodes, """
                select distinct d.VERSION_ from ACT_HI_PROCINST parent
                  join ACT_HI_PROCINST part on part.ROOT_PROC_INST_ID_ = parent.ID_
                  join ACT_RE_PROCDEF d on d.ID_ = part.PROC_DEF_ID_
                where parent.BUSINESS_KEY_ = '%s'""".formatted(job.permitNo()));
    }

    private static List<Integer> versions(Nodes nodes, String query) {
        return nodes.tables().queryForList(query, Integer.class);
    }

    /** The same diagrams, each with another name for its process. */
    private String changedDiagrams() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("processes"))) {
            for (Path each : all.filter(it -> it.toString().endsWith(".bpmn")).toList()) {
                Files.writeString(folder.resolve(each.getFileName()), Files.readString(each)
                        .replaceFirst("(<bpmn:process [^>]*name=\")", "$1" + UUID.randomUUID() + " "));
            }
        }
        return folder.toUri() + "*.bpmn";
    }
}
