package org.juesuan.budget.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.change.ChangeType;
import org.juesuan.budget.finalaccount.Approval;
import org.juesuan.budget.finalaccount.FinalAccount;
import org.juesuan.budget.finalaccount.FinalAccountService;
import org.juesuan.budget.finalaccount.SectionDigest;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.budget.publication.store.FrozenSectionRepository;
import org.juesuan.budget.publication.store.RevisionRepository;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.platform.web.scope.Caller;

/** Publishes approved accounts and reads what is public. */
@ApplicationScoped
@Transactional
public class PublicationService {

  private final FinalAccountService accounts;
  private final SectionDigest digests;
  private final FrozenSectionRepository frozen;
  private final RevisionRepository revisions;
  private final ChangeRecorder changes;
  private final Clock clock;

  PublicationService(
      FinalAccountService accounts,
      SectionDigest digests,
      FrozenSectionRepository frozen,
      RevisionRepository revisions,
      ChangeRecorder changes,
      Clock clock) {
    this.accounts = accounts;
    this.digests = digests;
    this.frozen = frozen;
    this.revisions = revisions;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Publishes a report as the account's next revision.
   *
   * @param publisher on whose behalf it is posted
   * @return the revision; the account's version after it is {@link Published#account}'s
   * @throws ProblemException {@code book-not-found}, 428 or 412, {@code account-state-forbids},
   *     {@code forbidden}, {@code checker-is-maker}, {@code reasons-missing}, {@code
   *     section-not-frozen}, {@code section-incomplete}, {@code section-differs}, {@code
   *     revision-unchanged}
   */
  public Published publish(
      BookId id, PostedReport report, Caller publisher, @Nullable String ifMatch) {
    FinalAccountService.Step step = accounts.beginPublication(id, publisher, ifMatch);
    Approval approval = approvalOf(step.account());
    String own = digests.of(accounts.sectionToPublish(id));
    SectionChecks.firstFault(report, own, frozen.of(approval.id()))
        .ifPresent(PublicationService::refuse);
    Optional<Revision> last = revisions.last(id);
    if (last.isPresent() && last.get().digest().equals(report.digest())) {
      throw new ProblemException(
          BudgetError.REVISION_UNCHANGED,
          "Revision " + last.get().number() + " is published and says the same.");
    }
    Revision revision =
        new Revision(
            last.map(Revision::number).orElse(0) + 1,
            approval.id(),
            report.digest(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            null);
    revisions.add(id, revision, report.document(), publisher.subject());
    FinalAccount account = accounts.published(step);
    changes.record(
        step.book(),
        ChangeType.FINAL_ACCOUNT_PUBLISHED,
        FinalAccountService.subject(id),
        null,
        publisher.actor(),
        AccountPublished.of(account, revision));
    return new Published(revision, account);
  }

  /** The public revisions of an account behind a number, in their order; none before the first. */
  public List<Revision> revisions(BookId id, int after, int rows) {
    return revisions.of(id, after, rows);
  }

  /**
   * A public revision.
   *
   * @throws ProblemException {@code revision-not-found}
   */
  public Revision revision(BookId id, int number) {
    return revisions.of(id, number).orElseThrow(PublicationService::notFound);
  }

  /**
   * The document of a public revision, to the byte what its digest is of.
   *
   * @throws ProblemException {@code revision-not-found}
   */
  public String document(BookId id, int number) {
    return revisions.document(id, number).orElseThrow(PublicationService::notFound);
  }

  private static Approval approvalOf(FinalAccount account) {
    Approval approval = account.approval();
    if (approval == null) {
      throw new IllegalStateException("an account that may be published is approved");
    }
    return approval;
  }

  private static void refuse(SectionChecks.Fault fault) {
    String section = fault.section().id();
    throw new ProblemException(
        fault.error(),
        "The section " + section + " keeps the report from being published.",
        List.of(Violation.at("/sections/" + section, fault.error().title())));
  }

  private static ProblemException notFound() {
    return new ProblemException(
        BudgetError.REVISION_NOT_FOUND,
        "Nothing is published under this number.",
        List.of(Violation.parameter("revision", "must be the number of a published revision")));
  }

  /**
   * What a publication leaves.
   *
   * @param revision the new revision
   * @param account the account after it
   */
  public record Published(Revision revision, FinalAccount account) {}
}
