package org.juesuan.budget.ledger.api;

import java.util.EnumSet;
import org.juesuan.budget.ledger.Author;
import org.juesuan.budget.ledger.Author.Authority;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.Role;

/** Turns the caller of a request into the author of an operation. */
public final class Authors {

  private Authors() {}

  /** The author, with what its roles may post. */
  public static Author of(Caller caller) {
    EnumSet<Authority> authorities = EnumSet.noneOf(Authority.class);
    if (caller.has(Role.CLERK)) {
      authorities.add(Authority.CLERK);
    }
    if (caller.has(Role.FINANCE)) {
      authorities.add(Authority.FINANCE);
    }
    return new Author(caller.subject(), authorities);
  }
}
