package org.juesuan.budget.ledger.api;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/** An amount that is not below zero; null is left to {@code @NotNull}. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotNegative.Check.class)
public @interface NotNegative {

  /** What the violation says. */
  String message() default "must not be negative";

  /** Bean Validation's groups; unused. */
  Class<?>[] groups() default {};

  /** Bean Validation's payload; unused. */
  Class<? extends Payload>[] payload() default {};

  /** The check itself. */
  class Check implements ConstraintValidator<NotNegative, Money> {

    @Override
    public boolean isValid(@Nullable Money amount, ConstraintValidatorContext context) {
      return amount == null || !amount.isNegative();
    }
  }
}
