package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProvingDiagramsTest {

    private static final String COLOUR = "http://bpmn.io/schema/bpmn/biocolor/1.0";

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void the_diagrams_that_came_with_the_program_are_proved() {
        assertThat(prove()).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("证明成立 OK", "five-step-check.bpmn")
                .containsPattern("[1-9]\\d* 种情形 situations, [1-9]\\d* 种到达开锁 ways to the unlock");
    }

    @Test
    void the_path_of_a_refusal_is_told_element_by_element_and_painted() throws IOException {
        Path picture = folder.resolve("picture");

        assertThat(prove(broken().toString(), picture.toString())).isEqualTo(1);

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("有路径到达开锁，却没有经过：", "清理：清理现场（clear-site）",
                "A path reaches the unlock without passing:", "the site cleared (clear-site)",
                "fiveStepCheck/windowEndedInPreparation  时限已过 Window ended",
                "unlockMachine/unlock  下发开锁指令 Send the unlock", "index.html");
        assertThat(stroke(picture, "unlock-machine.bpmn", "unlock")).isEqualTo("#b71c1c");
        assertThat(stroke(picture, "five-step-check.bpmn", "windowEndedInPreparation")).isEqualTo("#c62828");
        assertThat(stroke(picture, "five-step-check.bpmn", "clearSite")).isEqualTo("#1565c0");
        assertThat(stroke(picture, "five-step-check.bpmn", "disposeSite")).isNotIn("#b71c1c", "#c62828", "#1565c0");
        assertThat(edge(picture, "five-step-check.bpmn", "windowEndedInPreparation_hadWorkBegun")).isEqualTo("#c62828");
    }

    @Test
    void the_page_needs_nothing_from_elsewhere() throws IOException {
        prove(broken().toString(), folder.resolve("picture").toString());

        String page = Files.readString(folder.resolve("picture/index.html"));

        assertThat(page).contains("window.BpmnJS", "清理：清理现场（clear-site）", "the site cleared (clear-site)",
                "windowEndedInPreparation").doesNotContain("/*viewer*/", "/*data*/", "/*css*/");
        assertThat(Pattern.compile("<(script|link|img|iframe)[^>]* (src|href)=|@import|url\\(http").matcher(page)
                .find()).isFalse();
        assertThat(page.split("</script>", -1)).as("no text of a diagram ends the script early").hasSize(4);
    }

    @Test
    void an_empty_folder_an_absent_one_and_a_broken_file_prove_nothing() throws IOException {
        assertThat(prove(folder.toString())).isEqualTo(2);
        assertThat(prove(folder.resolve("absent").toString())).isEqualTo(2);
        Files.writeString(folder.resolve("torn.bpmn"), "<definitions>");
        assertThat(prove(folder.toString())).isEqualTo(2);
    }

    private int prove(String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = "prove";
        System.arraycopy(more, 0, arguments, 1, more.length);
        return ProvingDiagrams.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    /** Time runs out in the preparation, and hot work begins all the same. */
    private Path broken() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        for (var diagram : Diagrams.all().entrySet()) {
            Files.writeString(broken.resolve(diagram.getKey()), diagram.getValue().replace(
                    "sourceRef=\"windowEndedInPreparation\" targetRef=\"hadWorkBegun\"",
                    "sourceRef=\"windowEndedInPreparation\" targetRef=\"hotWork\""));
        }
        return broken;
    }

    private static String stroke(Path picture, String file, String element) {
        return Bpmn.readModelFromFile(picture.resolve(file).toFile()).getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement().getId().equals(element)).findFirst().orElseThrow()
                .getAttributeValueNs(COLOUR, "stroke");
    }

    private static String edge(Path picture, String file, String element) {
        return Bpmn.readModelFromFile(picture.resolve(file).toFile()).getModelElementsByType(BpmnEdge.class).stream()
                .filter(edge -> edge.getBpmnElement().getId().equals(element)).findFirst().orElseThrow()
                .getAttributeValueNs(COLOUR, "stroke");
    }
}
