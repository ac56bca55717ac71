package org.juesuan.gateway.audit.api;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.juesuan.gateway.audit.document.Kind;
import org.juesuan.gateway.audit.document.Published;

/** A number as published, and what it counts; an amount is in the unit of its document. */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = Published.NUMBER)
@Size(max = Stated.LONGEST)
@ReportAsSingleViolation
@Target({
  ElementType.FIELD,
  ElementType.RECORD_COMPONENT,
  ElementType.PARAMETER,
  ElementType.METHOD
})
@Retention(RetentionPolicy.RUNTIME)
@interface Stated {

  int LONGEST = 40;

  /** What it counts. */
  Kind value();

  String message() default
      "must be a number as printed, such as \"4407.94\"; \"\" or \"—\" for an empty cell";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
