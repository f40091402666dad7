package io.weldgate.story;

import io.weldgate.warning.Warning;
import io.weldgate.warning.Warnings;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;

/** A story round a machine at a hazardous chemicals plant. */
abstract class PlantStory extends MachineStory {

    @Autowired
    private Warnings warnings;

    PlantStory() {
        super("M-0101");
    }

    List<Warning> gasWarnings(Job job) {
        return warnings.findBySubjectOrderById(machineCode).stream().filter(it -> it.code().equals("W18"))
                .filter(it -> it.text().startsWith(job.permitNo())).toList();
    }
}
