package org.juesuan.platform.web.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which methods an address has, for the header Allow of a 405 (RFC 9110); the framework leaves it
 * out.
 */
@ApplicationScoped
public class AllowedMethods {

  private record Operation(Pattern path, String method) {}

  private final List<Operation> operations = new ArrayList<>();

  AllowedMethods(BeanManager beans) {
    for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
      Path root = bean.getBeanClass().getAnnotation(Path.class);
      if (root != null) {
        read(root.value(), bean.getBeanClass());
      }
    }
  }

  /** The methods of the resources at the path, in alphabetical order; empty if there are none. */
  public String at(String path) {
    TreeSet<String> methods = new TreeSet<>();
    for (Operation operation : operations) {
      if (operation.path().matcher(path).matches()) {
        methods.add(operation.method());
      }
    }
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    return String.join(", ", methods);
  }

  private void read(String root, Class<?> resource) {
    for (Method method : resource.getMethods()) {
      for (Annotation annotation : method.getAnnotations()) {
        HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
        if (verb != null) {
          Path below = method.getAnnotation(Path.class);
          String template = root + "/" + (below == null ? "" : below.value());
          operations.add(new Operation(patternOf(template), verb.value()));
        }
      }
    }
  }

  /** Parameters stand for one segment, whatever expression they carry. */
  private static Pattern patternOf(String template) {
    String plain = ("/" + template).replaceAll("/+", "/").replaceAll("/$", "");
    StringBuilder expression = new StringBuilder();
    for (String literal : plain.split("(?<=\\})|(?=\\{)", -1)) {
      expression.append(literal.startsWith("{") ? "[^/]+" : Pattern.quote(literal));
    }
    return Pattern.compile(expression.append("/?").toString());
  }
}
