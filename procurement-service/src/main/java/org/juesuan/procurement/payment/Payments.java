package org.juesuan.procurement.payment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.juesuan.platform.money.Money;

/**
 * The ledger's postings on one contract, read together. They are a set: order makes no difference.
 *
 * @param postings each once
 */
public record Payments(List<ContractPosting> postings) {

  /** Keeps a copy of its own. */
  public Payments {
    postings = List.copyOf(postings);
  }

  /** 已支付, net of refunds, corrections, reversals and what came back in later years. */
  public Money paid() {
    return Money.sum(postings.stream().map(ContractPosting::paid)).minus(returned());
  }

  /** What came back in later years of what was paid before. */
  public Money returned() {
    return Money.sum(postings.stream().map(ContractPosting::returned));
  }

  /** What its commitments hold now. */
  public Money held() {
    return Money.sum(postings.stream().map(ContractPosting::held));
  }

  /** Paid by fiscal year, net within the year. */
  public Map<Integer, Money> paidByYear() {
    return postings.stream()
        .collect(
            Collectors.groupingBy(
                ContractPosting::fiscalYear,
                TreeMap::new,
                Collectors.reducing(Money.ZERO, ContractPosting::paid, Money::plus)));
  }

  /**
   * Paid by the commitment it was paid from, net: what is given back names the payment alone, and
   * the payment tells the commitment. What a correction moved elsewhere is of no commitment.
   */
  public Map<UUID, Money> paidByCommitment() {
    Map<UUID, UUID> commitments = new HashMap<>();
    postings.stream()
        .filter(one -> one.payment() != null && one.commitment() != null)
        .forEach(
            one ->
                commitments.put(
                    Objects.requireNonNull(one.payment()),
                    Objects.requireNonNull(one.commitment())));
    Map<UUID, Money> paid = new HashMap<>();
    for (ContractPosting posting : postings) {
      UUID commitment =
          posting.commitment() == null ? commitments.get(posting.payment()) : posting.commitment();
      if (commitment != null) {
        paid.merge(commitment, posting.paid().minus(posting.returned()), Money::plus);
      }
    }
    return paid;
  }
}
