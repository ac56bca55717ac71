package org.juesuan.budget.problem;

import org.juesuan.platform.web.problem.ErrorCode;

/** Every refusal of budget-service: its stable code, HTTP status and title. */
public enum BudgetError implements ErrorCode {
  DEPARTMENT_NOT_FOUND(404, "The department is not known"),
  DEPARTMENT_EXISTS(409, "The department exists already"),
  PARENT_DEPARTMENT_NOT_FOUND(422, "The department one level up is not known"),
  PROJECT_NOT_FOUND(404, "The project is not known"),
  PROJECT_UNKNOWN(422, "The project is not known"),
  PROJECT_EXISTS(409, "The project exists already"),
  STAFFING_NOT_FOUND(404, "The staffing of this year is not recorded"),
  THREE_PUBLIC_COUNTS_NOT_FOUND(
      404, "The quantities behind the three public expenses of this year are not recorded"),
  CODE_NOT_FOUND(404, "The code is not in the list of this year"),
  CODE_UNKNOWN(422, "The code is not in the list of this year"),
  CODE_LIST_INVALID(422, "The file is no code list; each row at fault is named"),
  CODE_IN_USE(409, "A code that money stands on cannot leave the list"),
  ECONOMIC_NOT_BASIC(422, "Basic expenditure has no such economic class"),
  FISCAL_KIND_MISMATCH(422, "Fiscal money is spent as basic or project expenditure alone"),
  COARSE_MISMATCH(422, "The coding does not say how fine it is"),
  BOOK_NOT_FOUND(404, "The department has no book for this year"),
  BOOK_EXISTS(409, "The book is open already"),
  LATER_BOOK_EXISTS(409, "The department has a book of a later year"),
  BOOK_STATE_FORBIDS(409, "The state of the book does not permit this"),
  BOOK_TRANSITION_IMPOSSIBLE(409, "The book cannot go from its state to this one"),
  NEXT_BOOK_NOT_OPEN(409, "The book of next year is not open"),
  PRIOR_BOOK_NOT_CARRIED(409, "The book of the year before is not carried"),
  INCOME_INCOMPLETE(409, "The income that non-fiscal money rests on is not all recorded"),
  ACCOUNT_NOT_RETURNED(409, "The final account was not returned"),
  CODE_WITHOUT_SUCCESSOR(409, "A code does not go on in next year's list"),
  CARRIED_MONEY_GONE(409, "Next year no longer has the money"),
  APPROPRIATION_NOT_FOUND(404, "The appropriation is not known in this book"),
  APPROPRIATION_UNKNOWN(422, "The appropriation is not known in this book"),
  APPROPRIATION_EXISTS(409, "The book has an appropriation of this coding"),
  ORIGIN_YEAR_MISMATCH(422, "The kind of posting does not fit the origin year of the money"),
  PRIOR_YEAR_IN_LEDGER(409, "The ledger holds the prior year and carries its money itself"),
  INSUFFICIENT_AVAILABLE(409, "Not enough money is available"),
  AMOUNT_TOO_LARGE(422, "No appropriation can hold this much money"),
  TRANSFER_NOT_ALLOWED(422, "Money may not be transferred between these appropriations"),
  INSUFFICIENT_FROZEN(409, "Not enough money is frozen"),
  COMMITMENT_NOT_FOUND(404, "The commitment is not known in this book"),
  COMMITMENT_UNKNOWN(422, "The commitment is not known in this book"),
  COMMITMENT_MISMATCH(422, "The commitment holds money of another appropriation"),
  COMMITMENT_EXCEEDED(409, "More would leave the commitment than remains of it"),
  COMMITMENT_ENDED(409, "The commitment has ended"),
  COMMITMENT_REQUIRED(409, "Money for government procurement is paid only from a commitment"),
  ECONOMIC_NOT_BELOW(422, "The economic item is not at or below that of the appropriation"),
  PAYMENT_NOT_FOUND(404, "The payment is not known in this book"),
  PAYMENT_UNKNOWN(422, "The payment is not known in this book"),
  REFUND_EXCEEDS_OPEN(409, "More would come back than is open of the payment"),
  CORRECTION_EXCEEDS_OPEN(409, "More would move than is open of the payment"),
  PAYMENT_CODING_MISMATCH(422, "The payment does not fit the coding of the appropriation"),
  OPERATION_NOT_FOUND(404, "The operation is not known in this book"),
  ALREADY_REVERSED(409, "The operation was reversed before"),
  REVERSAL_OF_REVERSAL(409, "A reversal cannot be reversed"),
  REVERSAL_INSUFFICIENT(409, "The whole amount is no longer where the operation put it"),
  COUNTERPART_STANDS(409, "The other half of the transfer stands in another department's book"),
  TRANSFER_NOT_FOUND(404, "No transfer between departments has this identity"),
  EXTERNAL_REFERENCE_USED(409, "The department has used this external reference before"),
  BUSINESS_DATE_OUTSIDE(422, "The business date does not fit the book"),
  ROLE_INSUFFICIENT(403, "The caller's role may not post this"),
  INCOME_ENTRY_NOT_FOUND(404, "The entry of income is not known in this book"),
  FUND_FISCAL(422, "Revenue of fiscal funds follows from the ledger"),
  INCOME_MEMBER_MISMATCH(422, "A member does not fit the kind of the entry of income"),
  PAYER_UNKNOWN(422, "No such department can have paid this"),
  INSUFFICIENT_BALANCE(409, "The fund has less left over than that"),
  TABLE_NOT_FOUND(404, "There is no table of this name"),
  COMPARATIVES_NOT_FOUND(404, "No comparative figures are recorded for this account"),
  COMPARATIVE_YEAR_MISMATCH(422, "Comparative figures are those of the year before the account"),
  COMPARATIVES_HELD(409, "The ledger holds the year before; its figures are not imported"),
  FUNDING_EXISTS(409, "Money is held for the funding already"),
  FUNDING_RELEASED(409, "The funding was released"),
  EXPLANATIONS_NOT_FOUND(404, "No explanations are recorded for this account"),
  BATCH_TOO_LARGE(422, "The batch holds more items than one batch may"),
  BATCH_DECLARATION_MISMATCH(422, "The batch is not what was declared"),
  BATCH_REFUSED(422, "Nothing of the batch was done, as items of it are refused"),
  FILE_UNREADABLE(422, "The file cannot be read as what it is said to be"),
  FILE_HEADER_MISMATCH(422, "The file does not have the sheet or the columns of the template"),
  ACCOUNT_STATE_FORBIDS(409, "The state of the final account does not permit this"),
  ACCOUNT_INCOMPLETE(409, "The final account does not say everything it must"),
  REASONS_MISSING(409, "Changes of the final account ask for reasons that are not given"),
  UNITS_NOT_APPROVED(409, "Final accounts below the consolidated one are not approved"),
  PRIOR_ACCOUNT_NOT_APPROVED(409, "The final account of the year before is not approved"),
  CHECKER_IS_MAKER(403, "Nobody checks what he made"),
  SECTION_NOT_FROZEN(409, "A section of the report is not frozen for the approval"),
  SECTION_INCOMPLETE(409, "A section of the report is frozen but not complete"),
  SECTION_DIFFERS(409, "A section of the report is not the one that was frozen"),
  REVISION_UNCHANGED(409, "The last published revision says the same"),
  REVISION_NOT_FOUND(404, "No such revision is published");

  private final int status;
  private final String title;

  BudgetError(int status, String title) {
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
