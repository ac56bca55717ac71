package org.juesuan.budget.yearend;

import static org.juesuan.budget.yearend.TwoYears.HERE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.juesuan.budget.ledger.Balances;
import org.juesuan.budget.ledger.Coding;
import org.juesuan.budget.yearend.CarryPlan.Ending;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The worked example of a contract over the year end")
class YearEndExamplesTest {

  private static final String TITLE = "| year end step |";
  private static final Coding CODING = TwoYears.fiscal(2020, "2080109", "30217");

  private final TwoYears books = new TwoYears();
  private UUID here = UUID.randomUUID();
  private UUID commitment = UUID.randomUUID();

  @Test
  @DisplayName("X10, C01 has the figures that the documentation prints, line by line")
  void figures() throws IOException {
    List<List<String>> lines = linesOf(Path.of("docs/worked-examples.md"));
    assertFalse(lines.isEmpty());
    for (List<String> line : lines) {
      play(line.get(0), line.get(1));
      assertEquals(line.subList(2, line.size()), standing(), line.get(0));
    }
  }

  private void play(String step, String yuan) {
    switch (step) {
      case "INITIAL 2020" -> here = books.here(CODING, yuan);
      case "COMMIT 2020" -> commitment = books.commit(here, "HT-2020-017", yuan);
      case "PAY 2020 from the commitment", "PAY 2021 from the new commitment" ->
          books.payFrom(commitment, yuan);
      case "carry" -> {
        for (Ending ending : books.carry().commitments()) {
          commitment = ending.goesOn() == null ? commitment : ending.goesOn().id();
        }
      }
      case "reopen" -> books.reopen();
      case "REFUND 2020" -> books.refund(here, yuan);
      default -> throw new AssertionError("no such step: " + step);
    }
  }

  private List<String> standing() {
    List<String> figures = new ArrayList<>();
    Balances first = books.balances(here);
    for (Money figure :
        List.of(first.available(), first.committed(), first.paid(), first.carried())) {
      figures.add(figure.toString());
    }
    if (books.of(HERE.next()).isEmpty()) {
      figures.addAll(List.of("", "", "", ""));
    } else {
      Balances second = books.next(CODING);
      for (Money figure :
          List.of(second.adjusted(), second.available(), second.committed(), second.paid())) {
        figures.add(figure.toString());
      }
    }
    return figures;
  }

  private static List<List<String>> linesOf(Path document) throws IOException {
    return Files.readAllLines(document).stream()
        .dropWhile(line -> !line.startsWith(TITLE))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> List.of(line.substring(1, line.length() - 1).split("\\|")))
        .map(cells -> cells.stream().map(String::strip).toList())
        .toList();
  }
}
