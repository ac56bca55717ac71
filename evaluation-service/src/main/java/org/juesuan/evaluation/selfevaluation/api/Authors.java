package org.juesuan.evaluation.selfevaluation.api;

import java.util.EnumSet;
import org.juesuan.evaluation.selfevaluation.Author;
import org.juesuan.evaluation.selfevaluation.Authority;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.Role;

/** Turns the caller of a request into the author of a change. */
public final class Authors {

  private Authors() {}

  /** The author behind a caller. */
  public static Author of(Caller caller) {
    EnumSet<Authority> authorities = EnumSet.noneOf(Authority.class);
    if (caller.has(Role.CLERK)) {
      authorities.add(Authority.CLERK);
    }
    if (caller.has(Role.REVIEWER)) {
      authorities.add(Authority.REVIEWER);
    }
    if (caller.has(Role.FINANCE)) {
      authorities.add(Authority.FINANCE);
    }
    return new Author(caller.subject(), authorities);
  }
}
