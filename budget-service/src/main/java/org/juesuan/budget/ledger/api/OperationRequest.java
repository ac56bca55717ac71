package org.juesuan.budget.ledger.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeTree;
import org.juesuan.budget.ledger.Documentation;
import org.juesuan.budget.ledger.Instruction;
import org.juesuan.budget.ledger.PostingKind;
import org.juesuan.platform.money.Money;

/** What the ledger is asked to do; {@code kind} tells which of the records it is. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "kind",
    visible = true)
@JsonSubTypes({
  @JsonSubTypes.Type(
      value = OperationRequest.Authorisation.class,
      names = {"INITIAL", "SUPPLEMENT", "WITHDRAW", "CARRY_IN"}),
  @JsonSubTypes.Type(value = OperationRequest.OpeningAdjustment.class, name = "OPENING_ADJUSTMENT"),
  @JsonSubTypes.Type(value = OperationRequest.Transfer.class, name = "TRANSFER"),
  @JsonSubTypes.Type(value = OperationRequest.Pay.class, name = "PAY"),
  @JsonSubTypes.Type(value = OperationRequest.Refund.class, name = "REFUND")
})
@Schema(
    name = "OperationRequest",
    description = "One operation on the book; kind tells which.",
    oneOf = {
      OperationRequest.Authorisation.class,
      OperationRequest.OpeningAdjustment.class,
      OperationRequest.Transfer.class,
      OperationRequest.Pay.class,
      OperationRequest.Refund.class
    },
    discriminatorProperty = "kind",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "INITIAL", schema = OperationRequest.Authorisation.class),
      @DiscriminatorMapping(value = "SUPPLEMENT", schema = OperationRequest.Authorisation.class),
      @DiscriminatorMapping(value = "WITHDRAW", schema = OperationRequest.Authorisation.class),
      @DiscriminatorMapping(value = "CARRY_IN", schema = OperationRequest.Authorisation.class),
      @DiscriminatorMapping(
          value = "OPENING_ADJUSTMENT",
          schema = OperationRequest.OpeningAdjustment.class),
      @DiscriminatorMapping(value = "TRANSFER", schema = OperationRequest.Transfer.class),
      @DiscriminatorMapping(value = "PAY", schema = OperationRequest.Pay.class),
      @DiscriminatorMapping(value = "REFUND", schema = OperationRequest.Refund.class)
    })
public sealed interface OperationRequest {

  /** What the ledger shall do. */
  Instruction instruction();

  /** The papers of it. */
  Documentation documentation();

  /** INITIAL, SUPPLEMENT, WITHDRAW, CARRY_IN. */
  @Schema(
      name = "AuthorisationRequest",
      description = "Gives money to an appropriation, or withdraws it. Role: finance.")
  record Authorisation(
      @Schema(description = "Kind of operation.", examples = "INITIAL") @NotNull
          OperationKinds.AuthorisationKind kind,
      @Schema(description = "The appropriation.", examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6a")
          @NotNull
          UUID appropriationId,
      @Schema(description = "How much, in yuan.", examples = "67500.00") @NotNull @PositiveAmount
          Money amountYuan,
      @Schema(description = "The day on which it took effect.", examples = "2020-01-20") @NotNull
          LocalDate businessDate,
      @Schema(description = "Approving document (指标文号).", examples = "丰财社指〔2020〕101号")
          @NotBlank
          @Size(max = 100)
          String documentNumber,
      @Schema(description = "The office that approved it.", examples = "北京市丰台区财政局")
          @NotBlank
          @Size(max = 100)
          String approvedBy,
      @Schema(description = "Why, where the document says so.", examples = "按年初批复下达")
          @Size(max = 500)
          @Nullable String reason,
      @Schema(
              description = "Your own reference, unique for ever in the department.",
              examples = "FMIS-2020-000101")
          @Size(max = 100)
          @Pattern(regexp = NotBlankIfGiven.PATTERN, message = NotBlankIfGiven.MESSAGE)
          @Nullable String externalReference)
      implements OperationRequest {

    @Override
    public Instruction instruction() {
      return new Instruction.Authorise(
          PostingKind.valueOf(kind.name()), appropriationId, amountYuan);
    }

    @Override
    public Documentation documentation() {
      return new Documentation(
          businessDate, documentNumber, approvedBy, null, null, reason, externalReference);
    }
  }

  /** OPENING_ADJUSTMENT. */
  @Schema(
      name = "OpeningAdjustmentRequest",
      description = "Corrects what was carried in (年初调整). Role: finance.")
  record OpeningAdjustment(
      @Schema(description = "Kind of operation.", examples = "OPENING_ADJUSTMENT") @NotNull
          OperationKinds.OpeningAdjustmentKind kind,
      @Schema(
              description = "The appropriation, of carried money.",
              examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6a")
          @NotNull
          UUID appropriationId,
      @Schema(description = "Which way it goes.", examples = "DECREASE") @NotNull
          OperationKinds.Direction direction,
      @Schema(description = "How much, in yuan.", examples = "1200.00") @NotNull @PositiveAmount
          Money amountYuan,
      @Schema(description = "The day on which it took effect.", examples = "2020-03-10") @NotNull
          LocalDate businessDate,
      @Schema(description = "Approving document (指标文号).", examples = "丰财社指〔2020〕117号")
          @NotBlank
          @Size(max = 100)
          String documentNumber,
      @Schema(description = "The office that approved it.", examples = "北京市丰台区财政局")
          @NotBlank
          @Size(max = 100)
          String approvedBy,
      @Schema(description = "Why it is corrected.", examples = "上年决算批复调整")
          @NotBlank
          @Size(max = 500)
          String reason,
      @Schema(
              description = "Your own reference, unique for ever in the department.",
              examples = "FMIS-2020-000117")
          @Size(max = 100)
          @Pattern(regexp = NotBlankIfGiven.PATTERN, message = NotBlankIfGiven.MESSAGE)
          @Nullable String externalReference)
      implements OperationRequest {

    @Override
    public Instruction instruction() {
      return new Instruction.AdjustOpening(
          appropriationId, direction == OperationKinds.Direction.INCREASE, amountYuan);
    }

    @Override
    public Documentation documentation() {
      return new Documentation(
          businessDate, documentNumber, approvedBy, null, null, reason, externalReference);
    }
  }

  /** TRANSFER. */
  @Schema(
      name = "TransferRequest",
      description =
          "Moves money between two appropriations of the book (调剂). Role: clerk within a"
              + " functional class, finance between classes.")
  record Transfer(
      @Schema(description = "Kind of operation.", examples = "TRANSFER") @NotNull
          OperationKinds.TransferKind kind,
      @Schema(description = "Gives the money.", examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6a")
          @NotNull
          UUID fromAppropriationId,
      @Schema(description = "Gets it.", examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6e") @NotNull
          UUID toAppropriationId,
      @Schema(description = "How much, in yuan.", examples = "20000.00") @NotNull @PositiveAmount
          Money amountYuan,
      @Schema(description = "The day on which it took effect.", examples = "2020-06-30") @NotNull
          LocalDate businessDate,
      @Schema(description = "Approving document.", examples = "丰财社调〔2020〕12号")
          @NotBlank
          @Size(max = 100)
          String documentNumber,
      @Schema(description = "The office that approved it.", examples = "北京市丰台区财政局")
          @NotBlank
          @Size(max = 100)
          String approvedBy,
      @Schema(description = "Why.", examples = "窗口服务需求增加") @Size(max = 500) @Nullable String reason,
      @Schema(
              description = "Your own reference, unique for ever in the department.",
              examples = "FMIS-2020-000230")
          @Size(max = 100)
          @Pattern(regexp = NotBlankIfGiven.PATTERN, message = NotBlankIfGiven.MESSAGE)
          @Nullable String externalReference)
      implements OperationRequest {

    @Override
    public Instruction instruction() {
      return new Instruction.Transfer(fromAppropriationId, toAppropriationId, amountYuan);
    }

    @Override
    public Documentation documentation() {
      return new Documentation(
          businessDate, documentNumber, approvedBy, null, null, reason, externalReference);
    }
  }

  /** PAY. */
  @Schema(name = "PayRequest", description = "Records a payment (支付). Role: clerk.")
  record Pay(
      @Schema(description = "Kind of operation.", examples = "PAY") @NotNull
          OperationKinds.PayKind kind,
      @Schema(
              description = "The appropriation it is paid from.",
              examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6a")
          @NotNull
          UUID appropriationId,
      @Schema(description = "How much, in yuan.", examples = "1620.00") @NotNull @PositiveAmount
          Money amountYuan,
      @Schema(
              description = "A finer economic item than the appropriation's, if known.",
              examples = "30216")
          @Pattern(regexp = CodeTree.ECONOMIC_PATTERN)
          @Nullable String economic,
      @Schema(description = "The day on which it was paid.", examples = "2020-09-18") @NotNull
          LocalDate businessDate,
      @Schema(description = "Voucher (支付凭证号).", examples = "2020-0918-001")
          @NotBlank
          @Size(max = 100)
          String voucherNumber,
      @Schema(
              description = "Who was paid: an organisation or a collective name, not a person.",
              examples = "示例培训中心（虚构）")
          @NotBlank
          @Size(max = 200)
          String payee,
      @Schema(description = "What was paid for (用途).", examples = "业务培训费")
          @NotBlank
          @Size(max = 200)
          String purpose,
      @Schema(
              description = "Your own reference, unique for ever in the department.",
              examples = "FMIS-2020-000911")
          @Size(max = 100)
          @Pattern(regexp = NotBlankIfGiven.PATTERN, message = NotBlankIfGiven.MESSAGE)
          @Nullable String externalReference)
      implements OperationRequest {

    @Override
    public Instruction instruction() {
      return new Instruction.Pay(appropriationId, amountYuan, economic, payee);
    }

    @Override
    public Documentation documentation() {
      return new Documentation(
          businessDate, null, null, voucherNumber, purpose, null, externalReference);
    }
  }

  /** REFUND. */
  @Schema(
      name = "RefundRequest",
      description = "Money of a payment of this book comes back (退回). Role: clerk.")
  record Refund(
      @Schema(description = "Kind of operation.", examples = "REFUND") @NotNull
          OperationKinds.RefundKind kind,
      @Schema(description = "The payment.", examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6c")
          @NotNull
          UUID paymentId,
      @Schema(description = "How much, in yuan.", examples = "620.00") @NotNull @PositiveAmount
          Money amountYuan,
      @Schema(description = "The day on which it came back.", examples = "2020-10-09") @NotNull
          LocalDate businessDate,
      @Schema(description = "Voucher of the refund.", examples = "2020-1009-R01")
          @NotBlank
          @Size(max = 100)
          String voucherNumber,
      @Schema(description = "Why it came back.", examples = "收款账户信息有误") @NotBlank @Size(max = 500)
          String reason,
      @Schema(
              description = "Your own reference, unique for ever in the department.",
              examples = "FMIS-2020-001009")
          @Size(max = 100)
          @Pattern(regexp = NotBlankIfGiven.PATTERN, message = NotBlankIfGiven.MESSAGE)
          @Nullable String externalReference)
      implements OperationRequest {

    @Override
    public Instruction instruction() {
      return new Instruction.Refund(paymentId, amountYuan);
    }

    @Override
    public Documentation documentation() {
      return new Documentation(
          businessDate, null, null, voucherNumber, null, reason, externalReference);
    }
  }
}
