package org.juesuan.platform.web.scope;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;

/**
 * Who sends this request: the subject, the roles (claim {@code groups}) and the departments (claim
 * {@code departments}) of its bearer token. What a caller may do is the plain product of the two
 * claims.
 */
@RequestScoped
public class Caller {

  /** The claim that holds the department codes, an array of strings. */
  public static final String DEPARTMENTS_CLAIM = "departments";

  private final SecurityIdentity identity;
  private @Nullable DepartmentScope scope;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** Whether no token came with the request. */
  public boolean isAnonymous() {
    return identity.isAnonymous();
  }

  /**
   * The {@code sub} of the token.
   *
   * @throws ProblemException 401 {@code unauthenticated} without a token
   */
  public String subject() {
    Principal principal = authenticated().getPrincipal();
    String subject = principal instanceof JsonWebToken token ? token.getSubject() : null;
    return subject == null ? principal.getName() : subject;
  }

  /** The subject as the name under which changes are recorded. */
  public String actor() {
    return subject();
  }

  /** The roles of the token that are ours. */
  public Set<Role> roles() {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    identity.getRoles().forEach(claim -> Role.ofClaim(claim).ifPresent(roles::add));
    return roles;
  }

  /** Whether the token carries the role. */
  public boolean has(Role role) {
    return !identity.isAnonymous() && identity.hasRole(role.claim());
  }

  /**
   * Requires at least one of the roles.
   *
   * @throws ProblemException 401 {@code unauthenticated} without a token, 403 {@code forbidden}
   */
  public void require(Role... anyOf) {
    authenticated();
    if (Stream.of(anyOf).noneMatch(this::has)) {
      throw new ProblemException(
          PlatformError.FORBIDDEN,
          "This requires the role "
              + String.join(" or ", Stream.of(anyOf).map(Role::claim).toList())
              + ".");
    }
  }

  /**
   * Requires any role and the department in the scope: every role reads.
   *
   * @throws ProblemException 401 {@code unauthenticated}, 403 {@code forbidden} or 403 {@code
   *     outside-scope}
   */
  public void requireRead(String department) {
    authenticated();
    if (roles().isEmpty()) {
      throw new ProblemException(PlatformError.FORBIDDEN, "The token carries no role.");
    }
    requireScope(department);
  }

  /**
   * Requires the department in the scope (INV-12).
   *
   * @throws ProblemException 401 {@code unauthenticated} or 403 {@code outside-scope}
   */
  public void requireScope(String department) {
    authenticated();
    if (!scope().covers(department)) {
      throw new ProblemException(
          PlatformError.OUTSIDE_SCOPE, "The token does not cover this department.");
    }
  }

  /** The department codes of the token; a query restricts itself to these and all below. */
  public List<String> scopes() {
    return scope().departments();
  }

  /** The departments of the token; a malformed claim covers nothing. */
  public DepartmentScope scope() {
    DepartmentScope known = scope;
    if (known == null) {
      known =
          identity.getPrincipal() instanceof JsonWebToken token
              ? read(token.getClaim(DEPARTMENTS_CLAIM))
              : DepartmentScope.NONE;
      scope = known;
    }
    return known;
  }

  private static DepartmentScope read(@Nullable Object claim) {
    if (!(claim instanceof Collection<?> values)) {
      return DepartmentScope.NONE;
    }
    List<String> codes = new ArrayList<>();
    for (Object value : values) {
      String code = value instanceof JsonString text ? text.getString() : "";
      if (!DepartmentCode.isWellFormed(code)) {
        return DepartmentScope.NONE;
      }
      codes.add(code);
    }
    return new DepartmentScope(codes);
  }

  private SecurityIdentity authenticated() {
    if (identity.isAnonymous()) {
      throw new ProblemException(PlatformError.UNAUTHENTICATED, "The request carries no token.");
    }
    return identity;
  }
}
