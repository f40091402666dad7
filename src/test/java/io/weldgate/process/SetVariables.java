package io.weldgate.process;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;

/** The variables that a diagram sets by itself. */
final class SetVariables {

    private final BpmnModelInstance model;
    private final Map<String, Class<?>> beans;

    SetVariables(BpmnModelInstance model, Map<String, Class<?>> beans) {
        this.model = model;
        this.beans = beans;
    }

    Set<String> names() {
        return types().keySet();
    }

    /** By what sets them: the return type of an operation, text for a constant; Object where nothing tells. */
    Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        for (CamundaOut out : model.getModelElementsByType(CamundaOut.class)) {
            types.put(out.getCamundaTarget(), String.class);
        }
        for (CamundaOutputParameter constant : model.getModelElementsByType(CamundaOutputParameter.class)) {
            types.put(constant.getCamundaName(), String.class);
        }
        for (ServiceTask task : model.getModelElementsByType(ServiceTask.class)) {
            if (task.getCamundaResultVariable() != null) {
                types.put(task.getCamundaResultVariable(), returned(task.getCamundaExpression()));
            }
        }
        return types;
    }

    private Class<?> returned(String expression) {
        Matcher call = DiagramExpressions.CALL.matcher(String.valueOf(expression));
        if (!call.matches()) {
            return Object.class;
        }
        return DiagramExpressions.method(beans.get(call.group("bean")), call.group("method"))
                .<Class<?>>map(Method::getReturnType).orElse(Object.class);
    }
}
