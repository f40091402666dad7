package io.weldgate.process;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How what is done on the way opens and closes gates. */
final class Gates {

    private Gates() {}

    static Set<Gate> atTheStart() {
        return EnumSet.of(Gate.LOCKED);
    }

    static void operation(String operation, String answer, Set<Gate> passed) {
        if (Gate.ENDINGS.contains(operation)) {
            passed.retainAll(Set.of(Gate.LOCKED));
        }
        switch (operation) {
            case Gate.ISSUE -> {
                if (passed.contains(Gate.APPROVED)) {
                    passed.add(Gate.ISSUED);
                }
            }
            case Gate.JUDGE -> {
                passed.remove(Gate.JUDGED);
                if ("ALLOWED".equals(answer)) {
                    passed.add(Gate.JUDGED);
                } else {
                    passed.remove(Gate.VERIFIED_AGAIN);
                }
            }
            case Gate.UNLOCK -> passed.removeAll(Set.of(Gate.LOCKED, Gate.JUDGED));
            case Gate.BEGIN -> passed.remove(Gate.VERIFIED_AGAIN);
            case Gate.LOCK -> {
                passed.add(Gate.LOCKED);
                passed.remove(Gate.VERIFIED_AGAIN);
            }
            default -> { }
        }
    }

    static void task(String form, Map<String, String> answers, Set<Gate> passed) {
        Gate.ofTask(form).ifPresent(passed::add);
        if (Gate.consents(form, answers)) {
            passed.add(Gate.APPROVED);
        } else if (Set.of(Gate.APPROVE, Gate.CORRECT).contains(form) && !passed.contains(Gate.ISSUED)) {
            passed.remove(Gate.APPROVED);
        }
        passed.remove(Gate.JUDGED);
    }

    /** @param message null for a timer */
    static void event(String message, Set<Gate> passed) {
        if (message != null && Gate.LOCK_MESSAGES.contains(message)) {
            passed.add(Gate.LOCKED);
        }
        passed.remove(Gate.JUDGED);
    }

    static void end(String key, Set<Gate> passed) {
        if (Gate.COMPLETED.passedAt().equals(key) && passed.contains(Gate.ISSUED)) {
            passed.add(Gate.COMPLETED);
        }
    }
}
