package org.juesuan.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.juesuan.budget.finalaccount.AccountState;
import org.juesuan.budget.finalaccount.AccountTransition;
import org.juesuan.budget.income.IncomeKind;
import org.juesuan.budget.ledger.BookState;
import org.juesuan.budget.ledger.OperationAuthority;
import org.juesuan.budget.ledger.PostingKind;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.service.contract.DocumentedErrors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tables of the documentation say what the code says")
class DocumentedTablesTest extends DocumentedErrors {

  private static final Map<BookState, String> CHINESE =
      Map.of(
          BookState.OPEN, "执行中",
          BookState.CLOSING, "整理期",
          BookState.FROZEN, "已冻结",
          BookState.CARRIED, "已结转",
          BookState.CLOSED, "已批复");

  DocumentedTablesTest() {
    super(BudgetError.values());
  }

  @Test
  @DisplayName("docs/roles.md lists who may post each kind")
  void roles() throws IOException {
    assertTable(
        "docs/roles.md",
        Arrays.stream(PostingKind.values())
            .map(kind -> "| `%s` | %s |".formatted(kind, authorities(kind))));
  }

  @Test
  @DisplayName("docs/final-accounts.md lists every step of a final account and who takes it")
  void steps() throws IOException {
    assertTable(
        "docs/final-accounts.md",
        Arrays.stream(AccountTransition.values())
            .flatMap(
                step ->
                    Arrays.stream(AccountState.values())
                        .flatMap(
                            from -> step.authority(from).stream().map(of -> row(step, from, of)))));
  }

  @Test
  @DisplayName("docs/roles.md lists who may record each kind of income")
  void incomeRoles() throws IOException {
    assertTable(
        "docs/roles.md",
        "| income `",
        Arrays.stream(IncomeKind.values())
            .map(
                kind ->
                    "| income `%s` | %s |"
                        .formatted(kind, kind.authority().name().toLowerCase(Locale.ROOT))));
  }

  @Test
  @DisplayName("docs/states.md lists in which state each kind may be posted")
  void states() throws IOException {
    Stream<String> kinds =
        Arrays.stream(PostingKind.values())
            .map(kind -> "| `%s` | %s |".formatted(kind, states(state -> state.permits(kind))));
    assertTable(
        "docs/states.md",
        Stream.concat(
            kinds, Stream.of("| `reversal` | %s |".formatted(states(BookState::permitsReversal)))));
  }

  private static String states(Predicate<BookState> permits) {
    String states =
        Arrays.stream(BookState.values())
            .filter(permits)
            .map(Enum::name)
            .collect(Collectors.joining(", "));
    return states.isEmpty() ? "–" : states;
  }

  private static String row(
      AccountTransition step, AccountState from, AccountTransition.Authority authority) {
    return "| `%s` | %s | %s | %s |"
        .formatted(step, from, step.target(), authority.name().toLowerCase(Locale.ROOT));
  }

  @Test
  @DisplayName("docs/year-end.md lists where each state leads")
  void stepsOfABook() throws IOException {
    assertTable(
        "docs/year-end.md",
        Arrays.stream(BookState.values())
            .map(
                state ->
                    "| `%s` | %s | %s |"
                        .formatted(state, CHINESE.get(state), states(state::leadsTo))));
  }

  private static String authorities(PostingKind kind) {
    return OperationAuthority.of(kind).stream()
        .map(authority -> authority.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" or "));
  }

  private static void assertTable(String file, Stream<String> expected) throws IOException {
    assertTable(file, "| `", expected);
  }

  private static void assertTable(String file, String prefix, Stream<String> expected)
      throws IOException {
    String rows =
        Files.readAllLines(Path.of(file)).stream()
            .filter(line -> line.startsWith(prefix))
            .collect(Collectors.joining("\n"));
    assertEquals(expected.collect(Collectors.joining("\n")), rows, file);
  }
}
