package org.juesuan.budget.publication;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the other services froze for the approval of an account.
 *
 * @param approval null while the account is not approved
 * @param sections those that were heard of
 */
public record FrozenSections(@Nullable UUID approval, List<FrozenSection> sections) {

  /** Keeps a list of its own. */
  public FrozenSections {
    sections = List.copyOf(sections);
  }
}
