package org.juesuan.platform.web.scope;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a caller may do, from the claim {@code groups} (source: design, "Who may do what"). No role
 * implies another; every role reads in its scope.
 */
public enum Role {
  /** Reads. */
  VIEWER,
  /** Keeps the department's own records: payments, refunds, staffing, texts. */
  CLERK,
  /** Reviews, never what the same person made. */
  REVIEWER,
  /** Keeps the budget: appropriations, states of the book, departments, code lists. */
  FINANCE,
  /** Publishes the final account. */
  PUBLISHER,
  /** Reads everything in the scope, including history. */
  AUDITOR,
  /** The gateway's own client, held by no person. */
  COMPOSER;

  /** How the role is written in the token, for example {@code finance}. */
  public String claim() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role written so in a token; empty for groups that are none of ours. */
  public static Optional<Role> ofClaim(String claim) {
    return Stream.of(values()).filter(role -> role.claim().equals(claim)).findFirst();
  }

  /** The claims as constants, for {@code @RolesAllowed}. */
  public static final class Claims {
    public static final String VIEWER = "viewer";
    public static final String CLERK = "clerk";
    public static final String REVIEWER = "reviewer";
    public static final String FINANCE = "finance";
    public static final String PUBLISHER = "publisher";
    public static final String AUDITOR = "auditor";
    public static final String COMPOSER = "composer";

    private Claims() {}
  }
}
