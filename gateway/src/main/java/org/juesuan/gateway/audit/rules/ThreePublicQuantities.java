package org.juesuan.gateway.audit.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.juesuan.gateway.audit.Check;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Rule;
import org.juesuan.gateway.audit.Severity;
import org.juesuan.gateway.audit.document.Document;
import org.juesuan.gateway.audit.document.Interval;
import org.juesuan.gateway.audit.document.Published;

/**
 * What the three public expenses were spent on (“三公”经费实物量), against the money and against the
 * persons. Money can fall into another year than the journey it paid for, be another's, or have
 * received guests from abroad (国（境）外公务接待), who are not counted: none is an error, each is to be
 * explained. Who travels in another unit's delegation is a person without one; nobody is received
 * without a reception.
 */
final class ThreePublicQuantities implements Check<Document> {

  private static final String SOURCE = "“三公”经费口径：决算数与实物量";
  private static final Rule PERSONS =
      new Rule("P08", Severity.ERROR, "人次不少于团组数、批次，没有接待批次就没有接待人次", SOURCE);
  private static final Rule WITHOUT_QUANTITY =
      new Rule("P09", Severity.WARNING, "有“三公”经费支出的，有相应的团组、车辆、接待", SOURCE);
  private static final Rule WITHOUT_MONEY =
      new Rule("P10", Severity.QUERY, "有团组、车辆、接待的，有相应的“三公”经费支出", SOURCE);

  private static final String VEHICLES = "threePublic.vehicles.amount";
  private static final String COUNTS = "threePublic.counts.";

  /** An amount, and the quantity it pays for. */
  private record Expense(String amount, String quantity) {}

  private static final List<Expense> EXPENSES =
      List.of(
          new Expense("threePublic.overseas.amount", COUNTS + "overseasPersons"),
          new Expense("threePublic.vehiclePurchase.amount", COUNTS + "vehiclesBought"),
          new Expense("threePublic.vehicleOperation.amount", COUNTS + "vehiclesHeld"),
          new Expense("threePublic.reception.amount", COUNTS + "receptionBatches"));

  @Override
  public List<Rule> rules() {
    return List.of(PERSONS, WITHOUT_QUANTITY, WITHOUT_MONEY);
  }

  @Override
  public Stream<Finding> findings(Document document) {
    return Stream.concat(
        Stream.concat(
            persons(document, "overseasGroups", "overseasPersons", true).stream(),
            persons(document, "receptionBatches", "receptionPersons", false).stream()),
        EXPENSES.stream().flatMap(expense -> money(document, expense).stream()));
  }

  private static Optional<Finding> persons(
      Document document, String occasions, String persons, boolean elsewhere) {
    Optional<Published> times = document.find(COUNTS + occasions);
    return document
        .find(COUNTS + persons)
        .filter(one -> times.filter(of -> !fit(document, of, one, elsewhere)).isPresent())
        .map(one -> finding(PERSONS, one, times.orElseThrow()));
  }

  private static boolean fit(
      Document document, Published occasions, Published persons, boolean elsewhere) {
    Interval times = value(document, occasions);
    Interval heads = value(document, persons);
    return times.mayBeAtMost(heads) && (elsewhere || times.sign() != 0 || heads.sign() == 0);
  }

  private static Optional<Finding> money(Document document, Expense expense) {
    Optional<Published> quantity = document.find(expense.quantity());
    Optional<Published> amount = amount(document, expense.amount());
    if (quantity.isEmpty() || amount.isEmpty()) {
      return Optional.empty();
    }
    boolean happened = value(document, quantity.get()).sign() != 0;
    boolean paid = value(document, amount.get()).sign() != 0;
    if (happened == paid) {
      return Optional.empty();
    }
    return Optional.of(
        paid
            ? finding(WITHOUT_QUANTITY, amount.get(), quantity.get())
            : finding(WITHOUT_MONEY, quantity.get(), amount.get()));
  }

  /** Of vehicles a document may state the sum alone: nothing in all is nothing of each. */
  private static Optional<Published> amount(Document document, String name) {
    return document
        .find(name)
        .or(
            () ->
                document
                    .find(VEHICLES)
                    .filter(one -> name.startsWith("threePublic.vehicle"))
                    .filter(all -> value(document, all).sign() == 0));
  }

  private static Interval value(Document document, Published one) {
    return document.value(one.name()).orElse(Interval.ZERO);
  }

  private static Finding finding(Rule rule, Published stated, Published against) {
    return Finding.of(
        rule,
        rule.sentence() + "：文件为" + Printed.of(stated) + "、" + Printed.of(against),
        List.of(stated.place(), against.place()));
  }
}
