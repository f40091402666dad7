package io.weldgate.process;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.DomElement;

/** Resolves whatever a diagram asks Java for, and whatever it does at a certain time. */
final class DiagramExpressions {

    static final Pattern CALL =
            Pattern.compile("[$#]\\{(?:not )?(?<bean>\\w+)\\.(?<method>\\w+)\\((?<arguments>[^()]*)\\)}");
    private static final Pattern FLAG = Pattern.compile("[$#]\\{(?:not )?(?<variable>\\w+)}");
    private static final Pattern COMPARISON = Pattern.compile("[$#]\\{(?<variable>\\w+) (?:==|!=) '[A-Z_]+'}");
    private static final Set<String> REFUSED = Set.of("class", "delegateExpression", "type", "executionListener",
            "taskListener", "connector", "field", "script", "scriptTask", "asyncBefore", "asyncAfter");

    private final String file;
    private final BpmnModelInstance model;
    private final Map<String, Class<?>> beans;
    private final Map<String, Class<?>> variables;
    private final List<String> found = new ArrayList<>();

    DiagramExpressions(String file, BpmnModelInstance model, Map<String, Class<?>> beans,
            Map<String, Class<?>> variables) {
        this.file = file;
        this.model = model;
        this.beans = beans;
        this.variables = variables;
    }

    List<String> violations() {
        inspect(model.getDocument().getRootElement(), "definitions");
        return found;
    }

    private void inspect(DomElement element, String nearestId) {
        String id = element.getAttribute("id") == null ? nearestId : element.getAttribute("id");
        refuse(element, element.getLocalName(), id);
        for (String attribute : List.of("expression", "assignee", "candidateGroups", "candidateUsers", "dueDate",
                "businessKey", "class", "delegateExpression", "type", "asyncBefore", "asyncAfter", "sourceExpression",
                "resultVariable", "formKey", "calledElement")) {
            String value = element.getAttribute("http://camunda.org/schema/1.0/bpmn", attribute);
            if (value == null) {
                value = element.getAttribute(attribute);
            }
            if (value != null) {
                refuse(element, attribute, id);
                resolve(value, attribute, id);
            }
        }
        if (element.getChildElements().isEmpty()) {
            text(element.getTextContent().trim(), element.getLocalName(), id);
        }
        element.getChildElements().forEach(child -> inspect(child, id));
    }

    private void refuse(DomElement element, String name, String id) {
        if (REFUSED.contains(name)) {
            found.add(file + ": " + id + " has '" + name
                    + "'; diagrams call listed beans by expression, in one transaction");
        }
    }

    private void text(String text, String place, String id) {
        if (place.startsWith("time") && !text.contains("{")) {
            try {
                Object ignored = place.equals("timeDate") ? OffsetDateTime.parse(text) : Duration.parse(text);
            } catch (DateTimeParseException e) {
                found.add(file + ": timer " + id + " has '" + text + "', which is no ISO 8601 time");
            }
        }
        resolve(text, place, id);
    }

    private void resolve(String text, String place, String id) {
        if (!text.contains("${") && !text.contains("#{")) {
            return;
        }
        Matcher call = CALL.matcher(text);
        Matcher flag = FLAG.matcher(text);
        Matcher comparison = COMPARISON.matcher(text);
        if (call.matches()) {
            call(call, place, id);
        } else if (comparison.matches()) {
            variable(comparison.group("variable"), String.class, id);
        } else if (flag.matches()) {
            variable(flag.group("variable"), place.equals("conditionExpression") ? boolean.class : String.class, id);
        } else {
            found.add(file + ": " + id + " says " + text + ", which is neither a call of a listed bean nor a flag");
        }
    }

    private void variable(String name, Class<?> wanted, String id) {
        Class<?> type = variables.get(name);
        if (type == null) {
            found.add(file + ": " + id + " reads variable '" + name + "', which nobody sets");
        } else if (type != wanted) {
            found.add(file + ": " + id + " reads variable '" + name + "' as " + wanted.getSimpleName() + ", but it is "
                    + type.getSimpleName());
        }
    }

    private void call(Matcher call, String place, String id) {
        String said = call.group("bean") + "." + call.group("method");
        Class<?> bean = beans.get(call.group("bean"));
        if (bean == null || !Modifier.isPublic(bean.getModifiers())) {
            found.add(file + ": " + id + " calls " + said + ", but '" + call.group("bean") + "' is no listed bean");
            return;
        }
        List<String> arguments = Stream.of(call.group("arguments").split(",")).map(String::trim)
                .filter(argument -> !argument.isEmpty()).toList();
        arguments.forEach(argument -> variable(argument, String.class, id));
        Optional<Method> method = method(bean, call.group("method"));
        if (method.isEmpty()) {
            found.add(file + ": " + id + " calls " + said + ", which " + bean.getSimpleName() + " lacks");
        } else if (!Arrays.equals(method.get().getParameterTypes(),
                arguments.stream().map(argument -> variables.get(argument)).toArray())) {
            found.add(file + ": " + id + " calls " + said + " with " + arguments + ", which takes "
                    + Arrays.toString(method.get().getParameterTypes()));
        } else {
            returned(said, method.get().getReturnType(), place, id);
        }
    }

    private void returned(String said, Class<?> type, String place, String id) {
        boolean fits = switch (place) {
            case "conditionExpression" -> type == boolean.class;
            case "timeDate", "dueDate" -> type == Date.class;
            case "assignee", "candidateGroups", "timeDuration" -> type == String.class;
            default -> true;
        };
        if (!fits) {
            found.add(file + ": " + id + " cannot use " + type.getSimpleName() + " of " + said + " as " + place);
        }
    }

    /** The public method of this name that the class itself declares. */
    static Optional<Method> method(Class<?> bean, String name) {
        return bean == null ? Optional.empty() : Stream.of(bean.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && Modifier.isPublic(method.getModifiers())
                        && !method.isSynthetic()).findFirst();
    }
}
