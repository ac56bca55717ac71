package org.juesuan.procurement.contract;

import static org.juesuan.procurement.contract.PlainContracts.AWARDED;
import static org.juesuan.procurement.contract.PlainContracts.FIRST;
import static org.juesuan.procurement.contract.PlainContracts.SECOND;
import static org.juesuan.procurement.contract.PlainContracts.TODAY;
import static org.juesuan.procurement.contract.PlainContracts.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.contract.Step.Wanted;
import org.juesuan.procurement.funding.FundingRequest;
import org.juesuan.procurement.funding.RefusedLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The states of contracts")
class ContractStatesTest {

  private static final Step ASK = new Step.AskForMoney(TODAY, wanted("40.00"));
  private static final Step SIGN = new Step.Sign(TODAY);
  private static final Step AMEND =
      new Step.Amend(
          TODAY,
          yuan("-1.00"),
          Money.ZERO,
          Map.of(FIRST, yuan("59.00"), SECOND, yuan("40.00")),
          List.of(),
          List.of(),
          "示例原因",
          "示例补充协议1");
  private static final Step ACCEPT =
      new Step.Accept(new Acceptance(TODAY, Acceptance.Result.PASSED, true, "示例验收书1"));
  private static final Step CLOSE = new Step.Close(TODAY);
  private static final Step TERMINATE = new Step.Terminate(TODAY, "示例原因");

  @Test
  @DisplayName("docs/states.md says what each state permits")
  void documented() throws IOException {
    Map<ContractState, Contract> contracts = contracts();
    String expected =
        contracts.entrySet().stream()
            .map(one -> "| " + one.getKey() + " | " + permits(one.getValue()) + " |")
            .collect(Collectors.joining("\n"));
    String documented =
        Files.readAllLines(Path.of("docs/states.md")).stream()
            .filter(line -> line.matches("\\| [A-Z_]+ \\| (yes|no) .*"))
            .collect(Collectors.joining("\n"));
    assertEquals(expected, documented);
    contracts.forEach((state, contract) -> assertEquals(state, contract.state()));
  }

  private static String permits(Contract contract) {
    return List.of(ASK, SIGN, AMEND, ACCEPT, CLOSE, TERMINATE).stream()
        .map(step -> rules(contract).decide(step) instanceof Outcome.Taken ? "yes" : "no")
        .collect(Collectors.joining(" | "));
  }

  /** A contract in each state; later budgets pay 40.00 of its 100.00. */
  private static Map<ContractState, Contract> contracts() {
    Map<ContractState, Contract> contracts = new EnumMap<>(ContractState.class);
    Contract awarded = PlainContracts.awarded("100.00", "40.00", "60.00", "40.00");
    Outcome.Taken asked =
        (Outcome.Taken) rules(awarded).decide(new Step.AskForMoney(AWARDED, wanted("60.00")));
    FundingRequest request = Objects.requireNonNull(asked.request());
    Contract waiting = asked.contract();
    Contract funded =
        waiting.accepted(
            request.id(), Map.of(request.fundings().get(0).id(), UUID.randomUUID()), day -> day);
    Contract signed = taken(funded, SIGN);
    Contract accepted = taken(signed, ACCEPT);
    contracts.put(ContractState.AWARDED, awarded);
    contracts.put(ContractState.FUNDING_REQUESTED, waiting);
    contracts.put(ContractState.FUNDED, funded);
    contracts.put(
        ContractState.FUNDING_REFUSED,
        waiting.with(
            waiting
                .fundings()
                .refused(request.id(), List.of(new RefusedLine("/lines/0", "no", "No.")))));
    contracts.put(ContractState.SIGNED, signed);
    contracts.put(ContractState.ACCEPTED, accepted);
    contracts.put(ContractState.CLOSED, taken(accepted, CLOSE));
    contracts.put(ContractState.TERMINATED, taken(signed, TERMINATE));
    return contracts;
  }

  private static Contract taken(Contract contract, Step step) {
    return ((Outcome.Taken) rules(contract).decide(step)).contract();
  }

  private static ContractRules rules(Contract contract) {
    return new ContractRules(contract, Money.ZERO, TODAY, UUID::randomUUID);
  }

  private static List<Wanted> wanted(String amount) {
    return List.of(new Wanted(UUID.randomUUID(), yuan(amount)));
  }
}
