package org.juesuan.budget.ledger.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.ledger.Documentation;
import org.juesuan.budget.ledger.Instruction;

/** What the ledger is asked to do; {@code kind} tells which of the records it is. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "kind",
    visible = true)
@JsonSubTypes({
  @JsonSubTypes.Type(
      value = AuthorisationRequest.class,
      names = {"INITIAL", "SUPPLEMENT", "WITHDRAW", "CARRY_IN", "FREEZE", "UNFREEZE", "RETURN"}),
  @JsonSubTypes.Type(value = OpeningAdjustmentRequest.class, name = "OPENING_ADJUSTMENT"),
  @JsonSubTypes.Type(value = TransferRequest.class, name = "TRANSFER"),
  @JsonSubTypes.Type(value = PayRequest.class, name = "PAY"),
  @JsonSubTypes.Type(value = RefundRequest.class, name = "REFUND"),
  @JsonSubTypes.Type(value = CorrectionRequest.class, name = "CORRECT"),
  @JsonSubTypes.Type(value = CommitRequest.class, name = "COMMIT"),
  @JsonSubTypes.Type(value = ReleaseRequest.class, name = "RELEASE")
})
@Schema(
    name = "OperationRequest",
    description = "One operation on the book; kind tells which.",
    oneOf = {
      AuthorisationRequest.class,
      OpeningAdjustmentRequest.class,
      TransferRequest.class,
      PayRequest.class,
      RefundRequest.class,
      CorrectionRequest.class,
      CommitRequest.class,
      ReleaseRequest.class
    },
    discriminatorProperty = "kind",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "INITIAL", schema = AuthorisationRequest.class),
      @DiscriminatorMapping(value = "SUPPLEMENT", schema = AuthorisationRequest.class),
      @DiscriminatorMapping(value = "WITHDRAW", schema = AuthorisationRequest.class),
      @DiscriminatorMapping(value = "CARRY_IN", schema = AuthorisationRequest.class),
      @DiscriminatorMapping(value = "FREEZE", schema = AuthorisationRequest.class),
      @DiscriminatorMapping(value = "UNFREEZE", schema = AuthorisationRequest.class),
      @DiscriminatorMapping(value = "RETURN", schema = AuthorisationRequest.class),
      @DiscriminatorMapping(value = "OPENING_ADJUSTMENT", schema = OpeningAdjustmentRequest.class),
      @DiscriminatorMapping(value = "TRANSFER", schema = TransferRequest.class),
      @DiscriminatorMapping(value = "PAY", schema = PayRequest.class),
      @DiscriminatorMapping(value = "REFUND", schema = RefundRequest.class),
      @DiscriminatorMapping(value = "CORRECT", schema = CorrectionRequest.class),
      @DiscriminatorMapping(value = "COMMIT", schema = CommitRequest.class),
      @DiscriminatorMapping(value = "RELEASE", schema = ReleaseRequest.class)
    })
public sealed interface OperationRequest
    permits AuthorisationRequest,
        OpeningAdjustmentRequest,
        TransferRequest,
        PayRequest,
        RefundRequest,
        CorrectionRequest,
        CommitRequest,
        ReleaseRequest {

  /** What the ledger shall do. */
  Instruction instruction();

  /** The papers of it. */
  Documentation documentation();
}
