package io.weldgate.process;

import java.beans.FeatureDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;
import org.springframework.util.ClassUtils;

/**
 * Knows listed beans and process variables by name. On a bean it calls the methods its own class declares public; of
 * anything else it neither calls nor reads nor writes. Unlike the engine's own resolvers it has no {@code execution},
 * {@code task} or {@code authenticatedUserId}, and a variable can never pose as a bean.
 */
final class ListedBeansResolver extends ELResolver {

    private final Set<String> listed;
    private final Function<String, Object> beans;

    ListedBeansResolver(Set<String> listed, Function<String, Object> beans) {
        this.listed = listed;
        this.beans = beans;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null) {
            throw new PropertyNotFoundException("a diagram may not read '" + property + "' of anything");
        }
        String name = String.valueOf(property);
        context.setPropertyResolved(true);
        if (listed.contains(name)) {
            return new Listed(beans.apply(name));
        }
        var variables = (VariableScope) context.getContext(VariableScope.class);
        if (variables == null || !variables.hasVariable(name)) {
            throw new PropertyNotFoundException("'" + name + "' is neither a listed bean nor a variable");
        }
        return variables.getVariable(name);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (!(base instanceof Listed owner)) {
            throw new MethodNotFoundException("a diagram may call listed beans only, not '" + method + "'");
        }
        context.setPropertyResolved(true);
        Object[] given = arguments == null ? new Object[0] : arguments;
        try {
            return method(owner.bean(), String.valueOf(method), given).invoke(owner.bean(), given);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new MethodNotFoundException("'" + method + "' cannot be called", e);
        }
    }

    private static Method method(Object bean, String name, Object[] arguments) {
        for (Method method : ClassUtils.getUserClass(bean).getDeclaredMethods()) {
            if (method.getName().equals(name) && Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers()) && takes(method, arguments)) {
                return method;
            }
        }
        throw new MethodNotFoundException("a listed bean has no method '" + name + "' for these arguments");
    }

    private static boolean takes(Method method, Object[] arguments) {
        Class<?>[] types = method.getParameterTypes();
        boolean fits = types.length == arguments.length;
        for (int i = 0; fits && i < types.length; i++) {
            fits = ClassUtils.isAssignableValue(types[i], arguments[i]);
        }
        return fits;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        throw new PropertyNotWritableException("a diagram may not write '" + property + "'");
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw new PropertyNotWritableException("a diagram may not write '" + property + "'");
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }

    /** Only what was looked up by a listed name in this very expression is ever wrapped so. */
    private record Listed(Object bean) {}
}
