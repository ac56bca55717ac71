package org.juesuan.procurement.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.supplier.SupplierCode;

/** A step in the life of a contract that somebody asks for. */
public sealed interface Step {

  /**
   * Money of one appropriation that is wanted.
   *
   * @param appropriation the appropriation (指标)
   * @param amount in yuan
   */
  record Wanted(UUID appropriation, Money amount) {}

  /**
   * Ask budget-service for money.
   *
   * @param on the day it shall be held from, which is also its fiscal year's
   * @param wanted of which appropriations, at least one
   */
  record AskForMoney(LocalDate on, List<Wanted> wanted) implements Step {}

  /** 签订. */
  record Sign(LocalDate on) implements Step {}

  /**
   * 变更: another amount.
   *
   * @param on the day it was agreed
   * @param change what the amount changes by, in yuan
   * @param laterYears the part of the new amount that later budgets pay, in yuan
   * @param shares of the new amount; empty where one party has it all
   * @param wanted money for more than is held
   * @param releases fundings that a smaller amount needs no longer
   * @param reason why
   * @param documentNumber number of the supplementary agreement
   */
  record Amend(
      LocalDate on,
      Money change,
      Money laterYears,
      Map<SupplierCode, Money> shares,
      List<Wanted> wanted,
      List<UUID> releases,
      String reason,
      String documentNumber)
      implements Step {}

  /** 验收. */
  record Accept(Acceptance acceptance) implements Step {}

  /** It is fulfilled. */
  record Close(LocalDate on) implements Step {}

  /** 终止 before it is fulfilled. */
  record Terminate(LocalDate on, String reason) implements Step {}
}
