package org.juesuan.procurement.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * 合同变更, 补充合同: another amount for a reason.
 *
 * @param number 1 for the first of its contract
 * @param on the day it was agreed
 * @param reason why
 * @param documentNumber number of the supplementary agreement
 * @param change what the amount changes by, in yuan, of either sign
 * @param laterYears the part of the new amount that budgets of later years pay, in yuan
 * @param parties who supplies, with their shares of the new amount
 * @param request the request for the money it needs; null where it needs none
 * @param effective from when it counts; null while it does not
 */
public record Amendment(
    int number,
    LocalDate on,
    String reason,
    String documentNumber,
    Money change,
    Money laterYears,
    List<Party> parties,
    @Nullable UUID request,
    @Nullable LocalDate effective) {

  /** What has become of an amendment. */
  public enum State {
    /** Its money was asked for, and not answered yet. */
    PENDING,
    EFFECTIVE,
    /** Its money was refused; the contract is as before. */
    REFUSED,
    /** The contract ended before its money was answered. */
    WITHDRAWN
  }

  /** Keeps a copy of its own. */
  public Amendment {
    parties = List.copyOf(parties);
  }

  boolean isFor(UUID otherRequest) {
    return otherRequest.equals(request);
  }

  Amendment effectiveFrom(LocalDate day) {
    return new Amendment(
        number, on, reason, documentNumber, change, laterYears, parties, request, day);
  }
}
