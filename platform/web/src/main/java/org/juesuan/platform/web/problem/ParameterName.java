package org.juesuan.platform.web.problem;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How a caller knows an argument of a resource method. */
final class ParameterName {

  private ParameterName() {}

  static boolean isResource(Class<?> type, Method method) {
    return type.isAnnotationPresent(Path.class)
        || Stream.of(method.getAnnotations())
            .anyMatch(one -> one.annotationType().isAnnotationPresent(HttpMethod.class));
  }

  /** The name of the path, query, header, cookie or form parameter; null for the body. */
  static @Nullable String of(Parameter parameter) {
    String name = in(parameter.getAnnotations());
    return name != null && name.isEmpty() ? parameter.getName() : name;
  }

  /** The name the annotations give; empty when it is the argument's own, null for the body. */
  static @Nullable String in(Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      String name = nameIn(annotation);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private static @Nullable String nameIn(Annotation annotation) {
    if (annotation instanceof PathParam path) {
      return path.value();
    }
    if (annotation instanceof QueryParam query) {
      return query.value();
    }
    if (annotation instanceof HeaderParam header) {
      return header.value();
    }
    if (annotation instanceof CookieParam cookie) {
      return cookie.value();
    }
    if (annotation instanceof FormParam form) {
      return form.value();
    }
    if (annotation instanceof RestPath path) {
      return path.value();
    }
    if (annotation instanceof RestQuery query) {
      return query.value();
    }
    return annotation instanceof RestHeader header ? header.value() : null;
  }
}
