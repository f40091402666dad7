package io.weldgate.permit;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whoever returns or refuses an application says why; an approval speaks for itself. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CommentGiven.Check.class)
public @interface CommentGiven {

    String message() default "say why";

    /** What the field's error is called. */
    String code() default "REQUIRED";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Found wanting, the comment is what is wrong, not the form as a whole. */
    class Check implements ConstraintValidator<CommentGiven, ApprovalForm> {

        @Override
        public boolean isValid(ApprovalForm form, ConstraintValidatorContext context) {
            if (form.decision() == null || form.decision() == ApprovalForm.Decided.APPROVE
                    || form.comment() != null && !form.comment().isBlank()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("comment").addConstraintViolation();
            return false;
        }
    }
}
