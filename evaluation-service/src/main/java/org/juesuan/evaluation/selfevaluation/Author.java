package org.juesuan.evaluation.selfevaluation;

import java.util.Set;

/**
 * Who asks for a change.
 *
 * @param subject {@code sub} of the token
 * @param authorities what the token permits
 */
public record Author(String subject, Set<Authority> authorities) {

  /** Keeps a copy of its own. */
  public Author {
    authorities = Set.copyOf(authorities);
  }
}
