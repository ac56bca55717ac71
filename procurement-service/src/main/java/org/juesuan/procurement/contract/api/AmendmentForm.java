package org.juesuan.procurement.contract.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.procurement.contract.Step;
import org.juesuan.procurement.problem.ProcurementError;
import org.juesuan.procurement.supplier.SupplierCode;

/** An amendment. */
@Schema(description = "Another amount for a reason (合同变更, 补充合同).")
public record AmendmentForm(
    @Schema(description = "The day it was agreed.", examples = "2020-06-15") @NotNull
        LocalDate agreedOn,
    @Schema(description = "What the amount changes by, of either sign.", examples = "10000.00")
        @NotNull
        Money changeYuan,
    @Schema(
            description =
                "The part of the new amount that budgets of later years pay; null where there is"
                    + " none.",
            examples = "0.00")
        @Nullable Money laterYearsYuan,
    @Schema(
            description =
                "Shares of the new amount, one for each party; null where one party has it all.")
        @Size(max = 20)
        @Nullable List<@NotNull @Valid ShareForm> shares,
    @Schema(
            description =
                "Money for what costs more; the amendment takes effect when it is held. Null where"
                    + " none is needed.")
        @Size(max = 100)
        @Nullable List<@NotNull @Valid FundingForm> fundings,
    @Schema(
            description =
                "Fundings that what costs less needs no longer; what is left of them goes back."
                    + " Null where none is given back.",
            examples = "[\"0199a1b2-0000-7000-8000-000000000201\"]")
        @Size(max = 100)
        @Nullable List<@NotNull UUID> releases,
    @Schema(description = "Why.", examples = "增加两个窗口的运维")
        @NotNull
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Size(max = 500)
        String reason,
    @Schema(
            description = "Number of the supplementary agreement.",
            examples = "FT208005-2020-C007-B1")
        @NotNull
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Size(max = 64)
        String documentNumber) {

  Step toStep() {
    return new Step.Amend(
        agreedOn,
        changeYuan,
        laterYearsYuan == null ? Money.ZERO : laterYearsYuan,
        sharesBySupplier(),
        FundingForm.wanted(fundings),
        releases == null ? List.of() : releases,
        reason.strip(),
        documentNumber.strip());
  }

  private Map<SupplierCode, Money> sharesBySupplier() {
    Map<SupplierCode, Money> bySupplier = new LinkedHashMap<>();
    List<ShareForm> given = shares == null ? List.of() : shares;
    for (int i = 0; i < given.size(); i++) {
      String pointer = "/shares/" + i + "/supplierCode";
      SupplierCode supplier = SupplierCodes.read(given.get(i).supplierCode(), pointer);
      if (bySupplier.put(supplier, given.get(i).shareYuan()) != null) {
        throw new ProblemException(
            ProcurementError.PARTIES_REFUSED,
            "A supplier is named once.",
            List.of(Violation.at(pointer, "must be named once")));
      }
    }
    return bySupplier;
  }
}
