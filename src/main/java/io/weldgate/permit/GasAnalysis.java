package io.weldgate.permit;

import io.weldgate.decision.RepresentativeGas;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What was found of a gas; each in % by volume. */
interface GasAnalysis {

    RepresentativeGas gas();

    /** Of that gas; null where the table of gases has it. */
    Double lowerExplosiveLimit();

    /** The limit as it was told, or else the table's. */
    default double limit() {
        return gas().limit(lowerExplosiveLimit());
    }

    /** The lower explosive limit is that of the gas, and is told where the table has none. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Check.class)
    @interface LimitOfGas {

        String message() default "not the lower explosive limit of this gas";

        /** What the field's error is called. */
        String code() default "NOT_OF_THIS_GAS";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Found wanting, the limit is what is wrong, not the form as a whole. */
    class Check implements ConstraintValidator<LimitOfGas, GasAnalysis> {

        @Override
        public boolean isValid(GasAnalysis found, ConstraintValidatorContext context) {
            if (found.gas() == null || found.gas().allows(found.lowerExplosiveLimit())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("lowerExplosiveLimit").addConstraintViolation();
            return false;
        }
    }
}
