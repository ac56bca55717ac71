package org.juesuan.platform.web.path;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.Problem;
import org.juesuan.platform.web.problem.ProblemAnswer;

/**
 * Gives every 405 of a resource its header Allow. The framework answers 404 when another class
 * stands at a shorter path, as it tries that one too; here it becomes the 405 it is.
 */
@Provider
public class Allow implements ContainerResponseFilter {

  private static final int NOT_FOUND = 404;
  private static final int METHOD_NOT_ALLOWED = 405;

  private final AllowedMethods methods;

  Allow(AllowedMethods methods) {
    this.methods = methods;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    int status = response.getStatus();
    if (status != METHOD_NOT_ALLOWED && status != NOT_FOUND) {
      return;
    }
    String path = request.getUriInfo().getRequestUri().getRawPath();
    String allowed = methods.at(path);
    if (status == NOT_FOUND) {
      if (allowed.isEmpty() || List.of(allowed.split(", ", -1)).contains(request.getMethod())) {
        return;
      }
      Problem problem = Problem.of(PlatformError.METHOD_NOT_ALLOWED, "See the header Allow.");
      response.setStatus(METHOD_NOT_ALLOWED);
      response.setEntity(ProblemAnswer.of(problem.withInstance(path)).getEntity());
    }
    response.getHeaders().putSingle(HttpHeaders.ALLOW, allowed);
  }
}
