package io.weldgate.process;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The command for modellers: {@code prove [folder [picture]]} proves the diagrams of a folder, or those that came with
 * the program, and paints the offending path into the folder {@code picture}.
 */
public final class ProvingDiagrams {

    private static final int HOLDS = 0;
    private static final int FAILS = 1;
    private static final int NOT_PROVED = 2;

    private ProvingDiagrams() {}

    /** @return 0 if the proof holds, 1 if it fails, 2 if there was nothing that could be proved */
    public static int run(String[] arguments, PrintStream out) {
        try {
            Map<String, String> diagrams = arguments.length > 1 ? of(Path.of(arguments[1])) : ours();
            if (diagrams.isEmpty()) {
                out.println("没有流程图 no diagrams: prove [folder [picture]]");
                return NOT_PROVED;
            }
            long begun = System.nanoTime();
            Proof proof = DiagramProof.of(diagrams, Integer.parseInt(ProofSettings.USUAL));
            if (proof instanceof Proof.Fails fails) {
                out.println(fails.account());
                Path page = new PaintedPath(fails, diagrams)
                        .write(Path.of(arguments.length > 2 ? arguments[2] : "proof"));
                out.println("路径图 The path, painted: " + page.toAbsolutePath().normalize());
                return FAILS;
            }
            Proof.Holds holds = (Proof.Holds) proof;
            out.printf("证明成立 OK: %s%n%d 张流程图 diagrams, %d 种情形 situations, %d 种到达开锁 ways to the unlock, %d ms%n",
                    String.join(", ", diagrams.keySet()), diagrams.size(), holds.situations(), holds.unlocks(),
                    (System.nanoTime() - begun) / 1_000_000);
            return HOLDS;
        } catch (IOException | ModelException e) {
            out.println("无法读取 cannot be read: " + e.getMessage());
            return NOT_PROVED;
        }
    }

    private static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> diagrams = new TreeMap<>();
        try (var files = Files.newDirectoryStream(folder, "*.bpmn")) {
            for (Path file : files) {
                diagrams.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return diagrams;
    }

    private static Map<String, String> ours() throws IOException {
        Map<String, String> diagrams = new TreeMap<>();
        for (Resource file : List.of(new PathMatchingResourcePatternResolver()
                .getResources("classpath*:processes/*.bpmn"))) {
            diagrams.put(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
        }
        return diagrams;
    }
}
