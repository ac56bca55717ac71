package org.juesuan.platform.web.problem;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.json.RefusedValue;

/** Says what is wrong with a body and where, without repeating any of it. */
final class JsonFailures {

  private JsonFailures() {}

  /** Empty when the failure is no fault of the body: a type we cannot bind, or one we write. */
  static Optional<Problem> problemOf(JacksonException failure) {
    if (failure instanceof StreamConstraintsException tooMuch) {
      return Optional.of(malformed(tooMuch, "", "exceeds a limit of JSON: depth, number or name"));
    }
    if (failure instanceof StreamReadException unreadable) {
      return Optional.of(unreadable(unreadable));
    }
    if (failure instanceof DatabindException mismatch
        && !(failure instanceof InvalidDefinitionException)
        && (mismatch instanceof MismatchedInputException
            || mismatch instanceof ValueInstantiationException)) {
      return Optional.of(mismatched((JsonMappingException) mismatch));
    }
    return Optional.empty();
  }

  private static Problem unreadable(StreamReadException failure) {
    JsonParser parser = failure.getProcessor();
    String pointer = parser == null ? "" : parser.getParsingContext().pathAsPointer().toString();
    if (failure instanceof InputCoercionException) {
      return invalid(pointer, "must be a number in range");
    }
    // The text of Jackson's message is the only sign by which a duplicate is told.
    return failure.getOriginalMessage().startsWith("Duplicate field")
        ? invalid(pointer, "must occur once")
        : malformed(failure, pointer, "is not well-formed JSON");
  }

  private static Problem malformed(JacksonException failure, String pointer, String message) {
    String where =
        failure.getLocation() == null
            ? ""
            : " in line "
                + failure.getLocation().getLineNr()
                + ", column "
                + failure.getLocation().getColumnNr();
    return Problem.of(
        PlatformError.MALFORMED_JSON,
        "The body cannot be read" + where + ".",
        List.of(Violation.at(pointer, message)));
  }

  private static Problem mismatched(JsonMappingException failure) {
    return invalid(pointerOf(failure), requirement(failure));
  }

  private static Problem invalid(String pointer, String requirement) {
    return Problem.of(
        PlatformError.INVALID_FIELD,
        "One field does not have the required form.",
        List.of(Violation.at(pointer, requirement)));
  }

  private static String pointerOf(JsonMappingException failure) {
    JsonPointer pointer = new JsonPointer();
    for (JsonMappingException.Reference step : failure.getPath()) {
      if (step.getFieldName() != null) {
        pointer.member(step.getFieldName());
      } else if (step.getIndex() >= 0) {
        pointer.element(step.getIndex());
      }
    }
    discriminatorOf(failure).ifPresent(discriminator -> pointer.member(discriminator.property()));
    return pointer.toString();
  }

  /** The member that tells which of several records a value is, if that member is at fault. */
  private static Optional<JsonTypeInfo> discriminatorOf(JsonMappingException failure) {
    return failure instanceof InvalidTypeIdException unknown
        ? Optional.ofNullable(unknown.getBaseType().getRawClass().getAnnotation(JsonTypeInfo.class))
        : Optional.empty();
  }

  private static String kindsOf(InvalidTypeIdException unknown) {
    JsonSubTypes kinds = unknown.getBaseType().getRawClass().getAnnotation(JsonSubTypes.class);
    return kinds == null
        ? "must be a known kind"
        : "must be one of "
            + Stream.of(kinds.value())
                .flatMap(kind -> Stream.concat(Stream.of(kind.name()), Stream.of(kind.names())))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
  }

  private static String requirement(JsonMappingException failure) {
    if (failure instanceof InvalidTypeIdException unknown) {
      return kindsOf(unknown);
    }
    if (failure instanceof RefusedValue refused) {
      return refused.requirement();
    }
    if (failure instanceof UnrecognizedPropertyException) {
      return "is not known here";
    }
    if (failure instanceof ValueInstantiationException) {
      return "is not a permitted value";
    }
    if (failure instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
      return "must be one of " + names(format.getTargetType());
    }
    if (failure instanceof MismatchedInputException mismatch) {
      return "must be " + kindOf(mismatch.getTargetType());
    }
    return "does not have the required form";
  }

  private static String names(Class<?> type) {
    return String.join(
        ", ", Stream.of(type.getEnumConstants()).map(constant -> constant.toString()).toList());
  }

  private static String kindOf(@Nullable Class<?> type) {
    if (type == null) {
      return "one JSON value and nothing after it";
    }
    if (type.isEnum()) {
      return "one of " + names(type);
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return "a whole number in range";
    }
    if (CharSequence.class.isAssignableFrom(type) || type.getName().startsWith("java.")) {
      return Iterable.class.isAssignableFrom(type) ? "an array" : "a string of the required form";
    }
    return "an object";
  }
}
