package io.weldgate.process;

import io.weldgate.permit.TaskEnded;
import io.weldgate.permit.TaskOffered;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.ApplicationEventPublisher;

/** Tells, within the transaction, whenever a task begins and ceases to wait, in whatever diagram it stands. */
final class ToldTasks extends AbstractProcessEnginePlugin {

    private final ApplicationEventPublisher events;

    ToldTasks(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = configuration.getCustomPostBPMNParseListeners() == null
                ? new ArrayList<>() : new ArrayList<>(configuration.getCustomPostBPMNParseListeners());
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                listen(((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition());
            }
        });
        configuration.setCustomPostBPMNParseListeners(listeners);
    }

    private void listen(TaskDefinition definition) {
        String key = definition.getFormKey().getExpressionText();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, task -> offered(task, key));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, task -> ended(task, true));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, task -> ended(task, false));
    }

    private void offered(DelegateTask task, String key) {
        TaskOffered.Late late = TakenBack.before(task).map(before -> {
            task.setDueDate(before.getDueDate());
            return new TaskOffered.Late(before.getId(), before.getAssignee());
        }).orElse(null);
        List<String> audience = task.getAssignee() != null ? List.of(task.getAssignee())
                : task.getCandidates().stream().map(IdentityLink::getGroupId).toList();
        events.publishEvent(new TaskOffered(task.getExecution().getProcessBusinessKey(), task.getId(), key, audience,
                seconds(task.getDueDate()), late));
    }

    private void ended(DelegateTask task, boolean done) {
        events.publishEvent(new TaskEnded(task.getId(), done));
    }

    private static Instant seconds(Date due) {
        return due == null ? null : due.toInstant().truncatedTo(ChronoUnit.SECONDS);
    }
}
