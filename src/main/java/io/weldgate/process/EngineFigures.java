package io.weldgate.process;

import io.weldgate.operating.Figures;
import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** What an operator watches of the engine: all of what is under way, nothing of what is over. */
@Component
class EngineFigures {

    EngineFigures(Figures figures, TaskService tasks, Incidents incidents, ManagementService management,
            HistoryCleaning cleaning, Clock clock) {
        figures.ask("weldgate.tasks.open", () -> tasks.createTaskQuery().count());
        figures.ask("weldgate.tasks.overdue", () -> tasks.createTaskQuery().dueBefore(Date.from(clock.instant()))
                .count());
        figures.ask("weldgate.incidents", incidents::count);
        figures.ask("weldgate.jobs.failed", incidents::beingTried);
        figures.ask("weldgate.jobs.due", () -> management.createJobQuery().active().executable().count());
        figures.ask("weldgate.history.cleanup.alive", () -> cleaning.alive() ? 1 : 0);
        figures.ask("weldgate.history.cleanup.age.seconds", cleaning::secondsSinceLastRun);
    }
}
