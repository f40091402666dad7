package io.weldgate.process;

import java.lang.reflect.Method;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;

/** Evaluates what diagrams say over the listed beans and the process variables, and over nothing else. */
final class ListedBeans extends JuelExpressionManager {

    private final Function<String, Object> beans;

    /** @param beans finds a bean by its name; asked for listed names only, and only once an expression needs it */
    ListedBeans(Function<String, Object> beans) {
        this.beans = beans;
    }

    @Override
    protected ELResolver createElResolver() {
        return new ListedBeansResolver(Names.BEANS, beans);
    }

    @Override
    protected FunctionMapper createFunctionMapper() {
        return new FunctionMapper() {
            @Override
            public Method resolveFunction(String prefix, String localName) {
                return null;
            }
        };
    }
}
