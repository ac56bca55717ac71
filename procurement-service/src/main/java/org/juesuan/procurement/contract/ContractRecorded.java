package org.juesuan.procurement.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.funding.FundingRequest;
import org.juesuan.procurement.funding.FundingStanding;
import org.juesuan.procurement.funding.FundingState;
import org.juesuan.procurement.funding.RefusedLine;
import org.juesuan.procurement.policy.OrganisationForm;
import org.juesuan.procurement.policy.ProcurementCategory;
import org.juesuan.procurement.policy.ProcurementMethod;
import org.juesuan.procurement.supplier.SupplierSize;

/**
 * Payload of {@code org.juesuan.procurement.contract.recorded.v1}: the contract as a change left
 * it, so that nobody need read back; its schema says what it means.
 */
record ContractRecorded(
    String department,
    UUID contractId,
    long version,
    ContractChange change,
    ContractState state,
    UUID planItemId,
    String number,
    String title,
    ProcurementCategory category,
    String catalogueCode,
    OrganisationForm organisation,
    ProcurementMethod method,
    boolean governmentProcurement,
    LocalDate awardedOn,
    @Nullable LocalDate signedOn,
    Money awardedYuan,
    Money amountYuan,
    Money laterYearsYuan,
    Money coveredYuan,
    List<PartyPart> parties,
    List<FundingPart> fundings,
    List<RefusedLine> refusedFor,
    List<AmendmentPart> amendments,
    List<Acceptance> acceptances,
    @Nullable ContractEnd end) {

  /** A party and its share. */
  record PartyPart(String supplierCode, String name, SupplierSize size, Money shareYuan) {

    static List<PartyPart> of(List<Party> parties) {
      return parties.stream()
          .map(
              party ->
                  new PartyPart(
                      party.supplier().value(), party.name(), party.size(), party.share()))
          .toList();
    }
  }

  /** A funding where it stands now. */
  record FundingPart(
      UUID fundingId,
      FundingState state,
      int fiscalYear,
      UUID appropriationId,
      @Nullable UUID commitmentId,
      Money amountYuan,
      Money coversYuan) {

    static FundingPart of(FundingStanding standing) {
      return new FundingPart(
          standing.funding().id(),
          standing.state(),
          standing.fiscalYear(),
          standing.appropriation(),
          standing.commitment(),
          standing.funding().amount(),
          standing.covers());
    }
  }

  /** An amendment; its parties are those of the contract while it is the last. */
  record AmendmentPart(
      int number,
      Amendment.State state,
      LocalDate agreedOn,
      @Nullable LocalDate effectiveOn,
      Money changeYuan,
      String reason,
      String documentNumber) {

    static AmendmentPart of(Contract contract, Amendment amendment) {
      return new AmendmentPart(
          amendment.number(),
          contract.stateOf(amendment),
          amendment.on(),
          amendment.effective(),
          amendment.change(),
          amendment.reason(),
          amendment.documentNumber());
    }
  }

  static ContractRecorded of(Contract contract, ContractChange change) {
    Award award = contract.award();
    List<FundingRequest> requests = contract.fundings().requests();
    return new ContractRecorded(
        contract.department(),
        contract.id(),
        contract.version(),
        change,
        contract.state(),
        award.planItem(),
        award.number(),
        award.title(),
        award.category(),
        award.catalogueCode().value(),
        award.organisation(),
        award.method(),
        award.governmentProcurement(),
        award.on(),
        contract.signed(),
        award.amount(),
        contract.amount(),
        contract.laterYears(),
        contract.fundings().covered(),
        PartyPart.of(contract.parties()),
        contract.fundings().standings().stream().map(FundingPart::of).toList(),
        requests.isEmpty() ? List.of() : requests.get(requests.size() - 1).violations(),
        contract.amendments().stream().map(one -> AmendmentPart.of(contract, one)).toList(),
        contract.acceptances(),
        contract.end());
  }
}
