package org.juesuan.budget.ledger;

import java.util.Collections;
import java.util.Set;

/**
 * Who asks for an operation.
 *
 * @param subject the caller, as its token names it
 * @param authorities what it may post
 */
public record Author(String subject, Set<Authority> authorities) {

  /** Keeps a copy of its own. */
  public Author {
    authorities = Set.copyOf(authorities);
  }

  /** Whether none of the needed authorities is there. */
  boolean lacks(Set<Authority> needed) {
    return Collections.disjoint(authorities, needed);
  }

  /** The two roles that post, see {@link OperationAuthority}. */
  public enum Authority {
    /** A department's own finance office. */
    CLERK,
    /** The district finance bureau. */
    FINANCE
  }
}
