package org.juesuan.budget.finalaccount.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.AccountState;
import org.juesuan.budget.finalaccount.FinalAccount;
import org.juesuan.budget.finalaccount.FinalAccountQueries.Listed;

/** A final account in a list. */
@Schema(name = "ListedFinalAccount", description = "A final account in a list.")
public record ListedAccountView(
    @Schema(description = "Code of the department.", examples = "110106-208-005") String department,
    @Schema(description = "Fiscal year.", examples = "2020") int fiscalYear,
    @Schema(description = "Whether it contains accounts below.", examples = "false")
        boolean consolidated,
    @Schema(description = "Where it stands.", examples = "APPROVED") AccountState state,
    @Schema(description = "The approval; null before.") @Nullable ApprovalPart approval,
    @Schema(
            description = "Whether it should have been published before today and was not.",
            examples = "true")
        boolean overdue) {

  static ListedAccountView of(Listed listed) {
    FinalAccount account = listed.account();
    return new ListedAccountView(
        account.book().department(),
        account.book().fiscalYear(),
        account.consolidated(),
        account.state(),
        ApprovalPart.of(account.approval()),
        listed.overdue());
  }
}
