package io.weldgate.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;

/**
 * The time lies in the years 2000 to 2100: what is far beyond is a slip of the pen, and no database stores it. The
 * times of forms are held to it without being annotated.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ThisCentury.Check.class)
public @interface ThisCentury {

    int FIRST_YEAR = 2000;
    int LAST_YEAR = 2100;

    String message() default "the year must lie between " + FIRST_YEAR + " and " + LAST_YEAR;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The years are those of the offset in which the time is given. */
    class Check implements ConstraintValidator<ThisCentury, OffsetDateTime> {

        @Override
        public boolean isValid(OffsetDateTime time, ConstraintValidatorContext context) {
            return time == null || holds(time);
        }

        static boolean holds(Temporal time) {
            return !time.isSupported(ChronoField.YEAR)
                    || time.get(ChronoField.YEAR) >= FIRST_YEAR && time.get(ChronoField.YEAR) <= LAST_YEAR;
        }
    }
}
