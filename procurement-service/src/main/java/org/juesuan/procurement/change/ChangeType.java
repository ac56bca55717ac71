package org.juesuan.procurement.change;

import org.juesuan.platform.service.change.EventType;

/** The facts this service tells the world, one event type each (source: design, "Events"). */
public enum ChangeType implements EventType {
  /** A supplier was registered or corrected. */
  SUPPLIER_RECORDED("supplier.recorded"),
  /** A procurement policy was entered. */
  POLICY_RECORDED("policy.recorded"),
  /** A plan item was entered or replaced. */
  PLAN_ITEM_RECORDED("plan-item.recorded"),
  /** A plan item took a step. */
  PLAN_ITEM_TRANSITIONED("plan-item.transitioned"),
  /** A purchased service was entered, replaced or withdrawn. */
  PURCHASED_SERVICE_RECORDED("purchased-service.recorded"),
  /** A card came into the register of assets. */
  ASSET_RECORDED("asset.recorded"),
  /** A card was corrected, moved, used otherwise, or cancelled. */
  ASSET_CHANGED("asset.changed"),
  /** A contract was awarded, or changed in any way. */
  CONTRACT_RECORDED("contract.recorded"),
  /** A contract asks budget-service for money. */
  FUNDING_REQUESTED("funding.requested"),
  /** A contract gives money back. */
  FUNDING_RELEASED("funding.released"),
  /** A transfer of assets between departments took a step. */
  ASSET_TRANSFER_RECORDED("asset-transfer.recorded"),
  /** A disposal of assets took a step. */
  ASSET_DISPOSAL_RECORDED("asset-disposal.recorded"),
  /** A stock-taking was recorded, or a difference of it settled. */
  STOCK_TAKING_RECORDED("stock-taking.recorded"),
  /** The section of a year was frozen for the approval of its final account. */
  SECTION_FROZEN("section.frozen");

  private static final String PREFIX = "org.juesuan.procurement.";
  private static final String VERSION = ".v1";

  private final String fact;

  ChangeType(String fact) {
    this.fact = fact;
  }

  @Override
  public String eventType() {
    return PREFIX + fact + VERSION;
  }
}
