package org.juesuan.gateway.dashboard;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.composition.AccountStanding;
import org.juesuan.gateway.composition.BudgetExecution;
import org.juesuan.gateway.composition.BudgetExecution.Dimension;
import org.juesuan.gateway.composition.DepartmentDirectory;
import org.juesuan.gateway.composition.DepartmentDirectory.Listing;
import org.juesuan.gateway.composition.FindingsService;
import org.juesuan.gateway.composition.LedgerPosting;
import org.juesuan.gateway.composition.LedgerService;
import org.juesuan.gateway.composition.ReportService;
import org.juesuan.gateway.report.Figure;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;

/**
 * Asks the services for what a page shows, in the reader's name and all at the same time. Where
 * budget-service refuses the reader, the whole page fails with its {@link ProblemException}; what
 * another service refuses is missing in its panel.
 */
@ApplicationScoped
public class DashboardService {

  private static final int LATEST = 10;
  private static final int PER_PAGE = 50;
  private static final int AT_A_TIME = 8;

  private final DepartmentDirectory departments;
  private final LedgerService ledger;
  private final ReportService reports;
  private final FindingsService findings;

  DashboardService(
      DepartmentDirectory departments,
      LedgerService ledger,
      ReportService reports,
      FindingsService findings) {
    this.departments = departments;
    this.ledger = ledger;
    this.reports = reports;
    this.findings = findings;
  }

  /**
   * All departments the reader may see.
   *
   * @param years the years to choose from
   */
  public Uni<DistrictView> district(@Nullable String authorization, int year, List<Integer> years) {
    return departments
        .visibleTo(authorization)
        .chain(
            listing ->
                Uni.combine()
                    .all()
                    .unis(
                        ledger.accounts(authorization, year),
                        executions(authorization, year, listing))
                    .with(
                        (SectionAnswer<List<AccountStanding>> accounts,
                            List<SectionAnswer<BudgetExecution>> executions) ->
                            DistrictView.of(year, years, listing, accounts, executions)));
  }

  private Uni<List<SectionAnswer<BudgetExecution>>> executions(
      @Nullable String authorization, int year, Listing listing) {
    List<Uni<SectionAnswer<BudgetExecution>>> questions =
        DistrictView.roots(listing.entries()).stream()
            .map(
                root ->
                    orNotRecorded(
                        ledger.execution(
                            authorization, root, year, EnumSet.of(Dimension.DEPARTMENT), false)))
            .toList();
    return questions.isEmpty()
        ? Uni.createFrom().item(List.of())
        : Uni.join().all(questions).usingConcurrencyOf(AT_A_TIME).andFailFast();
  }

  /** The dashboard of one department and year. */
  public Uni<DepartmentView> department(@Nullable String authorization, Addresses addresses) {
    String department = addresses.department();
    int year = addresses.year();
    return Uni.combine()
        .all()
        .unis(
            ledger.name(authorization, department),
            ledger.execution(authorization, department, year, EnumSet.allOf(Dimension.class), true),
            orNotRecorded(ledger.evaluations(authorization, department, year)),
            orNotRecorded(ledger.procurement(authorization, department, year)),
            orNotRecorded(findings(authorization, addresses)),
            orNotRecorded(ledger.postings(authorization, department, year, Map.of(), LATEST)))
        .with(
            (name, execution, evaluations, procurement, findings, latest) ->
                new DepartmentView(
                    addresses,
                    name.<@Nullable String>fold(said -> said, reason -> null),
                    Panel.of(execution, answer -> ExecutionPanel.of(addresses, answer)),
                    Panel.of(evaluations, EvaluationPanel::of),
                    Panel.of(procurement, ProcurementPanel::of),
                    Panel.of(findings, FindingsPanel::of),
                    Panel.of(latest, LedgerPosting.Page::postings)));
  }

  /** A report that lacks a section is not judged: what is missing would be found wanting. */
  private Uni<SectionAnswer<List<Finding>>> findings(
      @Nullable String authorization, Addresses addresses) {
    return findings
        .findings(authorization, addresses.department(), addresses.year())
        .map(
            found ->
                found.notExamined().values().stream()
                    .findFirst()
                    .<SectionAnswer<List<Finding>>>map(SectionAnswer.Missing::new)
                    .orElseGet(() -> new SectionAnswer.Delivered<>(found.findings(), null, null)));
  }

  /** Postings of a book, page by page. */
  public Uni<PostingsView> postings(
      @Nullable String authorization, Addresses addresses, PostingFilter filter) {
    return ledger
        .postings(
            authorization, addresses.department(), addresses.year(), filter.values(), PER_PAGE)
        .map(
            answer ->
                new PostingsView(
                    addresses,
                    filter,
                    Panel.of(answer, LedgerPosting.Page::postings),
                    answer.<@Nullable String>fold(
                        page ->
                            page.next() == null
                                ? null
                                : addresses.postings(filter.behind(page.next()).values()),
                        reason -> null)));
  }

  /** One operation. */
  public Uni<OperationView> operation(
      @Nullable String authorization, Addresses addresses, UUID operation) {
    return ledger
        .operation(authorization, addresses.department(), addresses.year(), operation)
        .map(answer -> new OperationView(addresses, Panel.of(answer, found -> found)));
  }

  /**
   * Where a figure of the report comes from.
   *
   * @return fails with a {@link ProblemException} where the report has no such figure now
   */
  public Uni<FigureView> figure(@Nullable String authorization, Addresses addresses, String id) {
    return reports
        .report(authorization, addresses.department(), addresses.year())
        .map(
            report -> {
              Figure figure = report.figures().byId().get(id);
              if (figure == null) {
                throw new ProblemException(
                    PlatformError.NOT_FOUND, "The report has no such figure.");
              }
              FigureTrail trail = FigureTrail.of(id);
              return new FigureView(
                  addresses,
                  id,
                  figure,
                  trail.owner(),
                  trail.postings().map(addresses::postings).orElse(null));
            });
  }

  private static <T> Uni<SectionAnswer<T>> orNotRecorded(Uni<SectionAnswer<T>> question) {
    return question
        .onFailure(ProblemException.class)
        .recoverWithItem(() -> new SectionAnswer.Missing<>(Reason.NOT_RECORDED));
  }
}
