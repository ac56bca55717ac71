package org.juesuan.procurement.opendata;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.contract.Acceptance;
import org.juesuan.procurement.plan.Cancellation;
import org.juesuan.procurement.plan.CancellationKind;
import org.juesuan.procurement.plan.PlanItem;
import org.juesuan.procurement.policy.OrganisationForm;
import org.juesuan.procurement.policy.ProcurementCategory;
import org.juesuan.procurement.policy.ProcurementMethod;
import org.juesuan.procurement.policy.SmallBusinessReservation;
import org.juesuan.procurement.supplier.SupplierSize;

/** The standard's codes for our words (OCDS 1.1.5, code lists), one function for each list. */
final class OcdsCodes {

  private OcdsCodes() {}

  /** {@code tenderStatus}. A failed procedure is unsuccessful; one given up is cancelled. */
  static String tenderStatus(PlanItem item) {
    return switch (item.state()) {
      case PLANNED -> "planned";
      case TENDERING -> "active";
      case AWARDED -> "complete";
      case CANCELLED -> {
        Cancellation why = item.cancellation();
        yield why != null && why.kind() == CancellationKind.FAILED ? "unsuccessful" : "cancelled";
      }
    };
  }

  /**
   * {@code method}: who may bid. Purchases by a unit's own rules fit none of its codes.
   *
   * <p>Negotiation, consultation and inquiry go to at least three suppliers of the buyer's choice,
   * which the list calls limited; those invited to tender, and those of a framework, were qualified
   * before, which it calls selective.
   */
  static Optional<String> method(ProcurementMethod method) {
    return switch (method) {
      case OPEN_TENDER -> Optional.of("open");
      case INVITED_TENDER, FRAMEWORK_AGREEMENT -> Optional.of("selective");
      case COMPETITIVE_NEGOTIATION, COMPETITIVE_CONSULTATION, INQUIRY -> Optional.of("limited");
      case SINGLE_SOURCE -> Optional.of("direct");
      case OTHER -> Optional.empty();
    };
  }

  /** {@code procurementCategory}. */
  static String category(ProcurementCategory category) {
    return switch (category) {
      case GOODS -> "goods";
      case WORKS -> "works";
      case SERVICES -> "services";
    };
  }

  /** {@code partyScale} of the standard's extension for sizes of parties. */
  static String scale(SupplierSize size) {
    return switch (size) {
      case LARGE -> "large";
      case MEDIUM -> "medium";
      case SMALL -> "small";
      case MICRO -> "micro";
    };
  }

  /** Method and organisation by their official names; null while neither is decided. */
  static @Nullable String methodInWords(PlanItem item) {
    String words =
        String.join(
            " ",
            item.method().map(OcdsCodes::words).orElse(""),
            item.organisation().map(OcdsCodes::words).orElse(""));
    return words.isBlank() ? null : words.strip();
  }

  /** What is reserved for small suppliers; null where nothing is. */
  static @Nullable String reservationInWords(SmallBusinessReservation reservation) {
    return switch (reservation.extent()) {
      case NONE -> null;
      case PART ->
          "预留采购份额面向中小企业: " + reservation.percent().stripTrailingZeros().toPlainString() + "%";
      case WHOLE -> "专门面向中小企业采购";
    };
  }

  /** An acceptance as a milestone of delivery. */
  static Release.Milestone milestone(int number, Acceptance acceptance, OffsetDateTime day) {
    boolean passed = acceptance.result() == Acceptance.Result.PASSED;
    return new Release.Milestone(
        Integer.toString(number),
        acceptance.finished() ? "最终验收" : "阶段验收",
        "delivery",
        passed ? day : null,
        passed ? "met" : "notMet");
  }

  private static String words(ProcurementMethod method) {
    return switch (method) {
      case OPEN_TENDER -> "公开招标";
      case INVITED_TENDER -> "邀请招标";
      case COMPETITIVE_NEGOTIATION -> "竞争性谈判";
      case COMPETITIVE_CONSULTATION -> "竞争性磋商";
      case INQUIRY -> "询价";
      case SINGLE_SOURCE -> "单一来源";
      case FRAMEWORK_AGREEMENT -> "框架协议";
      case OTHER -> "自行采购";
    };
  }

  private static String words(OrganisationForm form) {
    return switch (form) {
      case CENTRALISED -> "政府集中采购";
      case DEPARTMENT_CENTRALISED -> "部门集中采购";
      case DECENTRALISED -> "分散采购";
    };
  }
}
