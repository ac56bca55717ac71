package org.juesuan.budget.finalaccount.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.AccountOverview;
import org.juesuan.budget.finalaccount.AccountState;
import org.juesuan.budget.finalaccount.FinalAccount;
import org.juesuan.budget.ledger.BookState;

/** A final account and what it still asks for. */
@Schema(name = "FinalAccount", description = "A final account (部门决算) and where it stands.")
public record FinalAccountView(
    @Schema(description = "Code of the department.", examples = "110106-208-005") String department,
    @Schema(description = "Fiscal year.", examples = "2020") int fiscalYear,
    @Schema(
            description =
                "Whether departments below have accounts of the year, so that this one contains"
                    + " them; decided at submission.",
            examples = "false")
        boolean consolidated,
    @Schema(
            description =
                "DRAFT 编制, SUBMITTED 已报送, REVIEWED 已审核, RETURNED 已退回, APPROVED 已批复, PUBLISHED 已公开.",
            examples = "APPROVED")
        AccountState state,
    @Schema(description = "State of the book.", examples = "CLOSED") BookState bookState,
    @Schema(description = "Why it was returned; null unless it is.", examples = "收入增长18.42%未说明原因")
        @Nullable String returnReason,
    @Schema(description = "The approval; null before.") @Nullable ApprovalPart approval,
    @Schema(
            description = "Whether it should have been published before today and was not.",
            examples = "false")
        boolean overdue,
    @Schema(
            description = "A change of so many per cent or more asks for a reason.",
            examples = "5.00")
        String explanationPercent,
    @Schema(description = "Every reason the account is asked for, in the order of the report.")
        List<AskedReasonPart> reasons,
    @Schema(description = "0 before the first submission; grows with each step.", examples = "3")
        long version) {

  /** Keeps a list of its own. */
  public FinalAccountView {
    reasons = List.copyOf(reasons);
  }

  static FinalAccountView of(AccountOverview overview) {
    FinalAccount account = overview.account();
    return new FinalAccountView(
        account.book().department(),
        account.book().fiscalYear(),
        account.consolidated(),
        account.state(),
        overview.bookState(),
        account.returnReason(),
        ApprovalPart.of(account.approval()),
        overview.overdue(),
        overview.rule().explanationPercent().toPlainString(),
        overview.reasons().stream().map(AskedReasonPart::of).toList(),
        account.version());
  }
}
