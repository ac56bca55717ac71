package org.juesuan.gateway.composition;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.composition.BudgetExecution.Dimension;
import org.juesuan.gateway.composition.EvaluationSummary.GradeCount;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.ProcurementSection;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.gateway.report.SectionAnswer.Delivered;
import org.juesuan.platform.web.problem.ProblemException;

/**
 * What the services say beside their sections: execution by month, postings, accounts, the count of
 * self-evaluations, and one section by itself, each in the caller's name. Each question fails with
 * a {@link ProblemException} where the service refuses the caller or has no such thing.
 */
@ApplicationScoped
public class LedgerService {

  private static final int PER_PAGE = 200;
  private static final int PAGES = 25;

  private final Services services;

  LedgerService(Services services) {
    this.services = services;
  }

  /** What a department is called. */
  public Uni<SectionAnswer<String>> name(@Nullable String authorization, String department) {
    return services.read(
        Owner.BUDGET,
        client -> client.department(authorization, department),
        answer -> delivered(node(answer).text("name")));
  }

  /** How the budget of a department and all below it is carried out, of one moment. */
  public Uni<SectionAnswer<BudgetExecution>> execution(
      @Nullable String authorization,
      String department,
      int year,
      Collection<Dimension> by,
      boolean versions) {
    List<String> names = by.stream().map(Dimension::name).toList();
    return services.read(
        Owner.BUDGET,
        client -> client.execution(authorization, department, year, names, versions),
        answer -> delivered(LedgerReader.execution(node(answer))));
  }

  /**
   * A page of the postings of a book, the latest first.
   *
   * @param filter parameters of budget-service's list of postings
   */
  public Uni<SectionAnswer<LedgerPosting.Page>> postings(
      @Nullable String authorization,
      String department,
      int year,
      Map<String, String> filter,
      int limit) {
    return services.read(
        Owner.BUDGET,
        client -> client.postings(authorization, department, year, filter, limit),
        answer -> delivered(LedgerReader.postings(node(answer))));
  }

  /** One operation of a book. */
  public Uni<SectionAnswer<LedgerOperation>> operation(
      @Nullable String authorization, String department, int year, UUID operation) {
    return services.read(
        Owner.BUDGET,
        client -> client.operation(authorization, department, year, operation),
        answer -> delivered(LedgerReader.operation(node(answer))));
  }

  /** The final accounts of a year the caller may see. */
  public Uni<SectionAnswer<List<AccountStanding>>> accounts(
      @Nullable String authorization, int year) {
    return accounts(authorization, year, null, new ArrayList<>(), 1);
  }

  private Uni<SectionAnswer<List<AccountStanding>>> accounts(
      @Nullable String authorization,
      int year,
      @Nullable String cursor,
      List<AccountStanding> found,
      int number) {
    Uni<SectionAnswer<String>> page =
        services.read(
            Owner.BUDGET,
            client -> client.finalAccounts(authorization, year, PER_PAGE, cursor),
            json -> {
              SectionNode answer = node(json);
              answer.objects("items").forEach(item -> found.add(LedgerReader.account(item)));
              String next = answer.optionalText("nextCursor");
              return delivered(next == null ? "" : next);
            });
    return page.chain(
        answer ->
            answer.fold(
                next ->
                    next.isEmpty() || number == PAGES
                        ? Uni.createFrom().item(delivered(List.copyOf(found)))
                        : accounts(authorization, year, next, found, number + 1),
                reason -> Uni.createFrom().item(new SectionAnswer.Missing<>(reason))));
  }

  /** The self-evaluations of a department's year, counted. */
  public Uni<SectionAnswer<EvaluationSummary>> evaluations(
      @Nullable String authorization, String department, int year) {
    return services.read(
        Owner.EVALUATION,
        client -> client.summary(authorization, department, year),
        answer -> delivered(summary(node(answer))));
  }

  /** The section of procurement-service. */
  public Uni<SectionAnswer<ProcurementSection>> procurement(
      @Nullable String authorization, String department, int year) {
    return services.read(
        Owner.PROCUREMENT,
        client -> client.section(authorization, department, year),
        answer -> ProcurementSectionReader.read(answer, department, year));
  }

  private static EvaluationSummary summary(SectionNode answer) {
    return new EvaluationSummary(
        answer.count("evaluations"),
        answer.count("totals"),
        answer.optionalText("averageTotal"),
        answer.optionalText("weightedTotal"),
        answer.objects("grades").stream()
            .map(grade -> new GradeCount(grade.text("grade"), grade.count("count")))
            .toList());
  }

  private static SectionNode node(JsonNode answer) {
    return new SectionNode(answer, "");
  }

  private static <T> Delivered<T> delivered(T content) {
    return new Delivered<>(content, null, null);
  }
}
