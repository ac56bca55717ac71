package org.juesuan.budget.ledger.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Author;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Command;
import org.juesuan.budget.ledger.Documentation;
import org.juesuan.budget.ledger.Instruction;
import org.juesuan.budget.ledger.PostingKind;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.web.scope.DepartmentCode;

/** 调剂 from the department of the path to another one. */
@Schema(
    name = "DepartmentTransferRequest",
    description =
        "Moves money of the current year from an appropriation of this department to one of another"
            + " department: withdrawn here, supplemented there, both or neither. Role: finance.")
public record DepartmentTransferRequest(
    @Schema(
            description = "Gives the money, in this department.",
            examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6a")
        @NotNull
        UUID fromAppropriationId,
    @Schema(description = "The department that gets it.", examples = "110106-208-006")
        @NotNull
        @Pattern(regexp = DepartmentCode.PATTERN)
        String toDepartment,
    @Schema(
            description = "Gets the money, in that department.",
            examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6e")
        @NotNull
        UUID toAppropriationId,
    @Schema(description = "How much, in yuan.", examples = "20000.00") @NotNull @PositiveAmount
        Money amountYuan,
    @Schema(description = "The day on which it took effect.", examples = "2020-06-30") @NotNull
        LocalDate businessDate,
    @Schema(description = "Approving document (指标文号).", examples = "丰财社调〔2020〕12号")
        @NotBlank
        @Size(max = 100)
        String documentNumber,
    @Schema(description = "The office that approved it.", examples = "北京市丰台区财政局")
        @NotBlank
        @Size(max = 100)
        String approvedBy,
    @Schema(description = "Why.", examples = "窗口服务移交") @NotBlank @Size(max = 500) String reason,
    @Schema(
            description = "Your own reference, unique for ever in both departments.",
            examples = "FMIS-2020-000231")
        @Size(max = 100)
        @Pattern(regexp = NotBlankIfGiven.PATTERN, message = NotBlankIfGiven.MESSAGE)
        @Nullable String externalReference) {

  /** The two halves, the giving one first. */
  List<Command> halves(BookId from, UUID transfer, Author author) {
    BookId to = new BookId(toDepartment, from.fiscalYear());
    Documentation papers =
        new Documentation(
            businessDate, documentNumber, approvedBy, null, null, reason, externalReference);
    return List.of(
        new Command(
            from,
            new Instruction.MoveAcross(
                PostingKind.WITHDRAW,
                fromAppropriationId,
                amountYuan,
                to,
                toAppropriationId,
                transfer),
            papers,
            author),
        new Command(
            to,
            new Instruction.MoveAcross(
                PostingKind.SUPPLEMENT,
                toAppropriationId,
                amountYuan,
                from,
                fromAppropriationId,
                transfer),
            papers,
            author));
  }
}
