package org.juesuan.platform.web.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers every failure of a resource with a problem. A method of its own stands for each class
 * that Quarkus or JAX-RS would otherwise answer in their own way; {@link Failures} decides.
 */
public class ProblemMappers {

  @ServerExceptionMapper
  public Response problem(ProblemException failure, UriInfo uri) {
    return answer(failure, uri);
  }

  @ServerExceptionMapper
  public Response web(WebApplicationException failure, UriInfo uri) {
    return answer(failure, uri);
  }

  @ServerExceptionMapper
  public Response notFound(NotFoundException failure, UriInfo uri) {
    return answer(failure, uri);
  }

  @ServerExceptionMapper({
    JacksonException.class,
    MismatchedInputException.class,
    InvalidDefinitionException.class
  })
  public Response json(JacksonException failure, UriInfo uri) {
    return answer(failure, uri);
  }

  @ServerExceptionMapper({ValidationException.class, ConstraintViolationException.class})
  public Response validation(ValidationException failure, UriInfo uri) {
    return answer(failure, uri);
  }

  @ServerExceptionMapper({
    AuthenticationFailedException.class,
    AuthenticationCompletionException.class,
    AuthenticationRedirectException.class,
    UnauthorizedException.class,
    ForbiddenException.class
  })
  public Response security(SecurityException failure, UriInfo uri) {
    return answer(failure, uri);
  }

  @ServerExceptionMapper
  public Response any(Throwable failure, UriInfo uri) {
    return answer(failure, uri);
  }

  private static Response answer(Throwable failure, UriInfo uri) {
    Problem problem = Failures.problemOf(failure);
    return ProblemAnswer.of(problem.withInstance(uri.getRequestUri().getRawPath()));
  }
}
