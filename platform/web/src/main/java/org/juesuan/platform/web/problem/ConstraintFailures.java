package org.juesuan.platform.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns violated constraints of a resource method into violations that name their place. */
final class ConstraintFailures {

  private ConstraintFailures() {}

  /** Empty when the constraint is not on the arguments of a resource: then it is a bug of ours. */
  static Optional<Problem> problemOf(ConstraintViolationException failure) {
    List<Optional<Violation>> found =
        failure.getConstraintViolations().stream().map(ConstraintFailures::violationOf).toList();
    if (found.isEmpty() || found.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    List<Violation> violations =
        found.stream()
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(Violation::toString))
            .toList();
    return Optional.of(
        Problem.of(
            PlatformError.INVALID_FIELD,
            violations.size() == 1
                ? "One field does not have the required form."
                : violations.size() + " fields do not have the required form.",
            violations));
  }

  private static Optional<Violation> violationOf(ConstraintViolation<?> violated) {
    Iterator<Path.Node> nodes = violated.getPropertyPath().iterator();
    Path.Node first = nodes.next();
    if (first.getKind() != ElementKind.METHOD || !nodes.hasNext()) {
      return Optional.empty();
    }
    Path.Node second = nodes.next();
    if (second.getKind() != ElementKind.PARAMETER) {
      return Optional.empty();
    }
    Path.MethodNode method = first.as(Path.MethodNode.class);
    Method declared = resourceMethod(violated.getRootBeanClass(), method);
    if (declared == null) {
      return Optional.empty();
    }
    int index = second.as(Path.ParameterNode.class).getParameterIndex();
    String parameter = ParameterName.of(declared.getParameters()[index]);
    if (parameter != null) {
      return Optional.of(Violation.parameter(parameter, violated.getMessage()));
    }
    return Optional.of(Violation.at(pointer(nodes), violated.getMessage()));
  }

  private static String pointer(Iterator<Path.Node> nodes) {
    JsonPointer pointer = new JsonPointer();
    while (nodes.hasNext()) {
      Path.Node node = nodes.next();
      if (node.getIndex() != null) {
        pointer.element(node.getIndex());
      } else if (node.getKey() != null) {
        pointer.member(node.getKey().toString());
      }
      if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
        pointer.member(node.getName());
      }
    }
    return pointer.toString();
  }

  /** The method as it is written: a proxy of the container repeats no annotations. */
  private static @Nullable Method resourceMethod(Class<?> proxy, Path.MethodNode node) {
    Class<?>[] types = node.getParameterTypes().toArray(Class<?>[]::new);
    for (Class<?> type = proxy; type != null; type = type.getSuperclass()) {
      for (Method method : type.getDeclaredMethods()) {
        if (method.getName().equals(node.getName())
            && Arrays.equals(method.getParameterTypes(), types)
            && ParameterName.isResource(type, method)) {
          return method;
        }
      }
    }
    return null;
  }
}
