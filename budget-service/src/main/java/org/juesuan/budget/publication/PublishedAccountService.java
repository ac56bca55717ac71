package org.juesuan.budget.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.publication.store.RevisionRepository;

/** Reads which accounts are public. */
@ApplicationScoped
@Transactional
public class PublishedAccountService {

  private final RevisionRepository revisions;

  PublishedAccountService(RevisionRepository revisions) {
    this.revisions = revisions;
  }

  /**
   * Public accounts by year and department.
   *
   * @param fiscalYear only accounts of this year; null for all
   * @param after only those behind this one; null from the beginning
   * @param rows at most so many
   */
  public List<PublishedAccount> list(
      @Nullable Integer fiscalYear, @Nullable BookId after, int rows) {
    return revisions.published(fiscalYear, after, rows);
  }
}
