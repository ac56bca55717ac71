package org.juesuan.budget.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.juesuan.budget.ledger.Author.Authority;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("docs/worked-examples.md says what the ledger does")
class WorkedExamplesTest {

  private static final int EXAMPLES = 5;
  private static final int FIGURES = 4;

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    Map<String, List<List<String>>> examples = new LinkedHashMap<>();
    List<List<String>> table = new ArrayList<>();
    String title = "";
    for (String line : Files.readAllLines(Path.of("docs/worked-examples.md"))) {
      if (line.startsWith("## ")) {
        title = line.substring("## ".length());
      } else if (line.startsWith("| # |")) {
        table = new ArrayList<>();
        examples.put(title, table);
        table.add(cells(line));
      } else if (line.matches("\\| \\d+ \\|.*")) {
        table.add(cells(line));
      }
    }
    assertTrue(examples.size() >= EXAMPLES, "the page has its examples");
    return examples.entrySet().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.getKey(), () -> new Example().play(example.getValue())));
  }

  private static List<String> cells(String line) {
    return Stream.of(line.substring(1, line.length() - 1).split("\\|", -1))
        .map(String::strip)
        .toList();
  }

  /** One table, played from an empty book. */
  private static final class Example extends LedgerScenario {
    private static final BookId NEXT = new BookId(BOOK.department(), 2021);
    private static final Author BOTH = new Author("both", EnumSet.allOf(Authority.class));

    private final Map<String, UUID> named = new HashMap<>();
    private final Map<String, UUID> operations = new HashMap<>();

    Example() {
      holdings.book(NEXT, BookState.OPEN);
      named.put("A", holdings.open(BOOK, coding(2020, "2050803", "302", null)).id());
      named.put("B", holdings.open(BOOK, coding(2020, "2080109", "302", null)).id());
      named.put("C", holdings.open(NEXT, coding(2020, "2050803", "302", null)).id());
    }

    void play(List<List<String>> rows) {
      List<String> header = rows.get(0);
      for (List<String> row : rows.subList(1, rows.size())) {
        String line = "line " + row.get(0);
        assertEquals(row.get(3), answer(row), line);
        for (int column = FIGURES; column < header.size(); column++) {
          if (!row.get(column).isEmpty()) {
            assertEquals(
                row.get(column), figure(header.get(column)), line + ", " + header.get(column));
          }
        }
      }
    }

    private String answer(List<String> row) {
      String[] words = row.get(1).split(" ", -1);
      if (words[0].equals("book")) {
        holdings.book(BOOK, BookState.valueOf(words[1]));
        return "done";
      }
      Money amount = row.get(2).isEmpty() ? Money.ZERO : Money.of(row.get(2));
      boolean nextYear = words[1].equals("C");
      Command command =
          new Command(
              nextYear ? NEXT : BOOK,
              instruction(words, amount),
              papers(nextYear ? LocalDate.of(2021, 1, 20) : LocalDate.of(2020, 6, 1), null),
              BOTH);
      Decision decision = rules.decide(command);
      if (decision instanceof Decision.Refused refused) {
        return refused.error().code();
      }
      Operation done = holdings.apply(command, (Decision.Allowed) decision);
      operations.put(row.get(0), done.id());
      learn(words, done);
      return "done";
    }

    private Instruction instruction(String[] words, Money amount) {
      if (words[0].equals("reversal")) {
        return new Instruction.Reverse(required(operations.get(words[2])));
      }
      UUID first = required(named.get(words[1]));
      return switch (PostingKind.valueOf(words[0])) {
        case INITIAL, SUPPLEMENT, WITHDRAW, CARRY_IN ->
            new Instruction.Authorise(PostingKind.valueOf(words[0]), first, amount);
        case FREEZE, UNFREEZE ->
            new Instruction.Withhold(PostingKind.valueOf(words[0]), first, amount);
        case TRANSFER -> new Instruction.Transfer(first, required(named.get(words[2])), amount);
        case OPENING_ADJUSTMENT ->
            new Instruction.AdjustOpening(first, true, amount, named.get(words[2]));
        case COMMIT -> new Instruction.Commit(first, "HT-2020-001", amount);
        case RELEASE -> new Instruction.Release(first, amount);
        case PAY ->
            new Instruction.Pay(
                first,
                amount,
                null,
                "示例单位（虚构）",
                words.length > 3 ? required(named.get(words[2])) : null);
        case REFUND -> new Instruction.Refund(first, amount);
        case CORRECT -> new Instruction.Correct(first, required(named.get(words[2])), null, amount);
        case RETURN -> new Instruction.GiveBack(first, amount);
        case CARRY_OUT -> throw new AssertionError("no request carries money out");
      };
    }

    /** The last word of a PAY, CORRECT or COMMIT names what it opened. */
    private void learn(String[] words, Operation done) {
      Movement last = done.postings().get(done.postings().size() - 1).movement();
      String name = words[words.length - 1];
      if (words[0].equals("PAY") || words[0].equals("CORRECT")) {
        named.put(name, required(last.payment()));
      } else if (words[0].equals("COMMIT")) {
        named.put(name, required(last.commitment()));
      }
    }

    private String figure(String column) {
      String[] words = column.split(" ", -1);
      UUID id = required(named.get(words[0]));
      if (words[1].equals("open")) {
        return payment(id).open().toString();
      }
      if (words[1].equals("remaining")) {
        return commitment(id).remaining().toString();
      }
      Balances balances =
          required(holdings.appropriation(words[0].equals("C") ? NEXT : BOOK, id)).balances();
      return switch (words[1]) {
        case "adjusted" -> balances.adjusted().toString();
        case "available" -> balances.available().toString();
        case "committed" -> balances.committed().toString();
        case "paid" -> balances.paid().toString();
        case "returned" -> balances.returned().toString();
        default -> throw new AssertionError("no figure is called " + column);
      };
    }
  }
}
