package org.juesuan.gateway.composition;

import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.composition.BudgetExecution.Amounts;
import org.juesuan.gateway.composition.BudgetExecution.Dimension;
import org.juesuan.gateway.composition.BudgetExecution.Row;
import org.juesuan.gateway.composition.LedgerOperation.Movement;
import org.juesuan.gateway.composition.LedgerPosting.Compartment;
import org.juesuan.gateway.composition.LedgerPosting.Kind;

/** Reads what budget-service answers of its ledger, as far as the pages use it. */
final class LedgerReader {

  private LedgerReader() {}

  static BudgetExecution execution(SectionNode answer) {
    List<YearMonth> months = answer.texts("months").stream().map(YearMonth::parse).toList();
    Map<Dimension, List<Row>> groupings = new EnumMap<>(Dimension.class);
    for (SectionNode grouping : answer.objects("groupings")) {
      groupings.put(
          grouping.choice("by", Dimension.class),
          grouping.objects("rows").stream().map(row -> row(row, months.size())).toList());
    }
    Map<UUID, Long> versions = new HashMap<>();
    if (answer.has("versions")) {
      answer
          .objects("versions")
          .forEach(
              state -> versions.put(state.identity("appropriationId"), state.number("version")));
    }
    return new BudgetExecution(
        answer.number("feedPosition"),
        months,
        amounts(answer.object("total"), months.size()),
        groupings,
        versions);
  }

  private static Row row(SectionNode node, int months) {
    return new Row(
        node.optionalText("department"),
        node.optionalText("key"),
        node.optionalText("name"),
        amounts(node.object("amounts"), months));
  }

  private static Amounts amounts(SectionNode node, int months) {
    Amounts amounts =
        new Amounts(
            node.money("initialBudgetYuan"),
            node.money("annualBudgetYuan"),
            node.money("availableYuan"),
            node.money("frozenYuan"),
            node.money("committedYuan"),
            node.money("paidYuan"),
            node.amounts("paidByMonthYuan"));
    if (amounts.paidByMonth().size() != months) {
      throw new UnreadableSectionException("/paidByMonthYuan", "is not as long as the months");
    }
    return amounts;
  }

  static LedgerPosting.Page postings(SectionNode answer) {
    return new LedgerPosting.Page(
        answer.objects("items").stream().map(LedgerReader::posting).toList(),
        answer.optionalText("nextCursor"));
  }

  private static LedgerPosting posting(SectionNode node) {
    SectionNode posting = node.object("posting");
    return new LedgerPosting(
        posting.number("sequence"),
        node.identity("operationId"),
        posting.choice("kind", Kind.class),
        posting.has("reverses"),
        posting.choice("from", Compartment.class),
        posting.choice("to", Compartment.class),
        posting.money("amountYuan"),
        node.date("businessDate"),
        node.text("functional"),
        node.text("economic"),
        node.optionalText("projectCode"),
        first(node, "documentNumber", "voucherNumber"),
        node.optionalText("payee"),
        first(node, "purpose", "reason"));
  }

  static LedgerOperation operation(SectionNode node) {
    return new LedgerOperation(
        node.identity("operationId"),
        node.choice("kind", Kind.class),
        node.has("reverses") ? node.identity("reverses") : null,
        node.date("businessDate"),
        Instant.parse(node.text("recordedAt")),
        node.text("recordedBy"),
        node.optionalText("documentNumber"),
        node.optionalText("approvedBy"),
        node.optionalText("voucherNumber"),
        node.optionalText("payee"),
        node.optionalText("purpose"),
        node.optionalText("reason"),
        node.objects("postings").stream()
            .map(
                posting ->
                    new Movement(
                        posting.number("sequence"),
                        posting.choice("from", Compartment.class),
                        posting.choice("to", Compartment.class),
                        posting.money("amountYuan")))
            .toList());
  }

  static AccountStanding account(SectionNode node) {
    SectionNode approval = node.optionalObject("approval");
    return new AccountStanding(
        node.text("department"),
        node.choice("state", AccountStanding.State.class),
        approval == null ? null : approval.date("publishBy"),
        node.flag("overdue"));
  }

  private static @Nullable String first(SectionNode node, String name, String otherwise) {
    String text = node.optionalText(name);
    return text == null ? node.optionalText(otherwise) : text;
  }
}
