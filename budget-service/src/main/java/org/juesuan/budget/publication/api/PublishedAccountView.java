package org.juesuan.budget.publication.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.publication.PublishedAccount;

/** A public account in a list. */
@Schema(name = "PublishedAccount", description = "A final account that is public.")
public record PublishedAccountView(
    @Schema(description = "Code of the department.", examples = "110106-208-005") String department,
    @Schema(
            description = "What it was called when the account was approved.",
            examples = "北京市丰台区社会保险基金管理中心")
        String departmentName,
    @Schema(description = "Fiscal year.", examples = "2020") int fiscalYear,
    @Schema(description = "The revision that counts.") RevisionView revision) {

  static PublishedAccountView of(PublishedAccount account) {
    return new PublishedAccountView(
        account.book().department(),
        account.departmentName(),
        account.book().fiscalYear(),
        RevisionView.of(account.revision()));
  }
}
