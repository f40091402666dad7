package io.weldgate.calendar;

import io.weldgate.decision.LimitsFixture;
import java.lang.reflect.Proxy;
import java.util.List;

/** The calendar of {@code rules/calendar.csv}, with nothing imported. */
public final class CalendarFixture {

    private CalendarFixture() {}

    public static Calendar calendar() {
        ImportedDays none = (ImportedDays) Proxy.newProxyInstance(CalendarFixture.class.getClassLoader(),
                new Class<?>[] {ImportedDays.class}, (proxy, method, arguments) -> List.of());
        return new Calendar(none, LimitsFixture.book());
    }

    public static WorkingDays workingDays(String areaCode) {
        return calendar().workingDays(areaCode);
    }
}
