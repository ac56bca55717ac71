package org.juesuan.budget.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.juesuan.budget.finalaccount.Approval;
import org.juesuan.budget.finalaccount.FinalAccount;
import org.juesuan.budget.finalaccount.store.FinalAccountRepository;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.BookService;
import org.juesuan.budget.ledger.store.BookRepository;
import org.juesuan.budget.publication.store.FrozenSectionRepository;

/** Stores what the other services say of the sections they froze. */
@ApplicationScoped
public class FrozenSectionService {

  private final FrozenSectionRepository frozen;
  private final FinalAccountRepository accounts;
  private final BookRepository books;

  FrozenSectionService(
      FrozenSectionRepository frozen, FinalAccountRepository accounts, BookRepository books) {
    this.frozen = frozen;
    this.accounts = accounts;
    this.books = books;
  }

  /**
   * Stores a section's state, in the transaction that claims its event in the inbox. A state that
   * is older than the stored one changes nothing.
   *
   * <p>It is no change of this service's own, so it has no event here: the fact is its sender's.
   *
   * @throws UnknownApprovalException if no account has the approval; no repetition cures that
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(FrozenSection section) {
    FinalAccount account =
        accounts
            .ofApproval(section.approval())
            .orElseThrow(() -> new UnknownApprovalException(section.approval()));
    books.lock(account.book());
    frozen.put(section);
  }

  /** The departments other services told of; for the operator, who rebuilds what they said. */
  @Transactional
  public Set<String> departments() {
    return frozen.departments();
  }

  /** Drops what is stored of a department, in the transaction that stores it anew. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void clear(String department) {
    books.lockAll(department);
    frozen.clear(department);
  }

  /** What is known of the sections frozen for an approval, in the order of the sections. */
  @Transactional
  public List<FrozenSection> of(UUID approval) {
    return frozen.of(approval);
  }

  /**
   * What the account of a book waits for before it can be published.
   *
   * @throws org.juesuan.platform.web.problem.ProblemException {@code book-not-found}
   */
  @Transactional
  public FrozenSections ofAccount(BookId id) {
    if (!books.holds(id)) {
      throw BookService.notFound(id);
    }
    Approval approval = accounts.of(id).approval();
    return approval == null
        ? new FrozenSections(null, List.of())
        : new FrozenSections(approval.id(), of(approval.id()));
  }
}
