package org.juesuan.platform.web.path;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Gives every 405 of a resource its header Allow. */
@Provider
public class Allow implements ContainerResponseFilter {

  private final AllowedMethods methods;

  Allow(AllowedMethods methods) {
    this.methods = methods;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode()) {
      String path = request.getUriInfo().getRequestUri().getRawPath();
      response.getHeaders().putSingle(HttpHeaders.ALLOW, methods.at(path));
    }
  }
}
