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

/** The amount of an operation is more than nothing: the kind says which way it moves. */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PositiveAmount.Validator.class)
public @interface PositiveAmount {

  /** What the caller is told. */
  String message() default "must be more than 0.00";

  /** Not used. */
  Class<?>[] groups() default {};

  /** Not used. */
  Class<? extends Payload>[] payload() default {};

  /** Checks the sign. */
  final class Validator implements ConstraintValidator<PositiveAmount, Money> {
    @Override
    public boolean isValid(@Nullable Money amount, ConstraintValidatorContext context) {
      return amount == null || amount.isPositive();
    }
  }
}
