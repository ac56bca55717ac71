package org.juesuan.platform.web.problem;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole numbers, UUIDs and enums from parameters, so that one that cannot be read is refused
 * as 400 {@code invalid-field} by its name; the framework answers without one, and 404 for some.
 * Types of ours with a {@code fromString} name their parameter themselves.
 */
@Provider
public class NamedParameters implements ParamConverterProvider {

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    String name = ParameterName.in(annotations);
    if (name == null || name.isEmpty()) {
      return null;
    }
    if (type.isEnum()) {
      return new Named<>(name, oneOf(type), text -> constant(type, text));
    }
    if (type == int.class || type == Integer.class) {
      return named(name, "must be a whole number", Integer::valueOf);
    }
    if (type == long.class || type == Long.class) {
      return named(name, "must be a whole number", Long::valueOf);
    }
    return type == UUID.class ? named(name, "must be a UUID", UUID::fromString) : null;
  }

  // The caller has compared the type; a primitive's class is typed by its box but casts nothing.
  @SuppressWarnings("unchecked")
  private static <T> ParamConverter<T> named(
      String name, String requirement, Function<String, ?> reader) {
    return new Named<>(name, requirement, (Function<String, T>) reader);
  }

  private static String oneOf(Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .map(one -> ((Enum<?>) one).name())
        .collect(Collectors.joining(", ", "must be one of ", ""));
  }

  private static <T> T constant(Class<T> type, String name) {
    for (T one : type.getEnumConstants()) {
      if (((Enum<?>) one).name().equals(name)) {
        return one;
      }
    }
    throw new IllegalArgumentException("no such constant");
  }

  private record Named<T>(String name, String requirement, Function<String, T> reader)
      implements ParamConverter<T> {

    @Override
    public T fromString(String text) {
      try {
        return reader.apply(text);
      } catch (IllegalArgumentException unreadable) {
        throw new ProblemException(
            PlatformError.INVALID_FIELD,
            "A parameter does not have the required form.",
            List.of(Violation.parameter(name, requirement)));
      }
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
