package org.juesuan.procurement.payment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.plan.PlanFunds;

/**
 * A posting of the ledger that concerns a contract. Amounts are in yuan and of either sign: a
 * reversal has the opposite one of what it reverses.
 *
 * @param id the posting's, by which it is counted once
 * @param department whose ledger
 * @param contract the contract it names
 * @param fiscalYear the year of the book
 * @param businessDate the day
 * @param kind as the ledger names it: COMMIT, RELEASE, PAY, REFUND, CORRECT, OPENING_ADJUSTMENT
 * @param appropriation the appropriation whose money moved
 * @param source what kind of money that is
 * @param commitment the commitment it touched; null without one
 * @param payment the payment it opened or touched; null without one
 * @param paid what it paid: less than zero for what came back within the year
 * @param returned what came back of a payment of an earlier year, which stays spent in that year
 * @param held what it moved into the contract's commitments
 */
public record ContractPosting(
    UUID id,
    String department,
    UUID contract,
    int fiscalYear,
    LocalDate businessDate,
    String kind,
    UUID appropriation,
    PlanFunds source,
    @Nullable UUID commitment,
    @Nullable UUID payment,
    Money paid,
    Money returned,
    Money held) {}
