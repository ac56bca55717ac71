package org.juesuan.procurement.problem;

import org.juesuan.platform.web.problem.ErrorCode;

/** Every refusal of procurement-service: its stable code, HTTP status and title. */
public enum ProcurementError implements ErrorCode {
  SUPPLIER_NOT_FOUND(404, "There is no such supplier"),
  SUPPLIER_EXISTS(409, "The code is that of a registered supplier"),
  SUPPLIER_FAULTY(422, "The supplier has faults"),
  POLICY_NOT_FOUND(404, "There is no such procurement policy"),
  POLICY_EXISTS(409, "The procurement policy is known; a change is another policy"),
  POLICY_FAULTY(422, "The procurement policy has faults"),
  PLAN_ITEM_NOT_FOUND(404, "There is no such plan item"),
  PLAN_ITEM_STATE_FORBIDS(409, "The state of the plan item does not permit this"),
  PLAN_ITEM_FAULTY(422, "The plan item has faults"),
  PURCHASED_SERVICE_NOT_FOUND(404, "There is no such purchased service"),
  PURCHASED_SERVICE_FAULTY(422, "The purchased service has faults"),
  PURCHASED_SERVICE_EXCLUDED(422, "The law excludes this from the purchase of services"),
  RECORD_NOT_FOUND(404, "There is no such procurement process"),
  YEAR_FROZEN(409, "The final account of the year is approved"),
  SECTION_NOT_AWAITED(409, "No approval waits for the section of the year"),
  SECTION_INCOMPLETE(409, "Something of the year is still open"),
  CONTRACT_NOT_FOUND(404, "The department has no such contract"),
  CONTRACT_NUMBER_TAKEN(409, "The department has a contract of this number"),
  CONTRACT_STATE_FORBIDS(409, "The contract's state does not permit this"),
  CONTRACT_NOT_FUNDED(409, "The contract's money is not held"),
  FUNDING_OUTSTANDING(409, "A request for the contract's money waits for its answer"),
  CONTRACT_DATE_REFUSED(422, "The day does not fit the contract"),
  CONTRACT_AMOUNT_REFUSED(422, "The amount does not fit the contract"),
  PARTIES_REFUSED(422, "The parties do not fit the contract"),
  RESERVATION_BROKEN(422, "The purchase is reserved for small and medium suppliers"),
  AWARD_EXCEEDS_PLAN(422, "More is awarded than was planned"),
  FUNDING_EXCEEDS_CONTRACT(422, "More money is asked for than the contract needs"),
  ASSET_NOT_FOUND(404, "The department has no such asset card"),
  CARD_NUMBER_TAKEN(409, "Another asset card of the department has the number"),
  CARD_REFUSED(422, "No asset card can say this"),
  ASSET_NOT_HELD(409, "The asset is not held at that day, or not so much of it"),
  TRANSFER_NOT_FOUND(404, "The department has no such transfer of assets"),
  TRANSFER_STATE_FORBIDS(409, "The transfer of assets is decided"),
  DISPOSAL_NOT_FOUND(404, "The department has no such disposal of assets"),
  DISPOSAL_STATE_FORBIDS(409, "The disposal of assets is decided"),
  OWN_APPLICATION(403, "Nobody approves what the same person applied for"),
  STOCK_TAKING_NOT_FOUND(404, "The department has no such stock-taking"),
  STOCK_TAKING_FAULTY(422, "The stock-taking has faults"),
  DIFFERENCE_SETTLED(409, "The difference is settled"),
  FILE_UNREADABLE(422, "The file cannot be read"),
  FILE_HEADER_MISMATCH(422, "The file does not have the columns of the register"),
  IMPORT_REFUSED(422, "Nothing of the file was imported, as rows of it are refused"),
  DATE_REFUSED(422, "Nothing can have happened on that day");

  private final int status;
  private final String title;

  ProcurementError(int status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
