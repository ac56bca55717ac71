package org.juesuan.procurement.purchasedservice;

import java.util.List;
import java.util.UUID;

/**
 * A row of the 政府购买服务支出情况表 (T12) but for its amount, which is what was paid in the year on its
 * contracts.
 *
 * @param id identity
 * @param department who bought it
 * @param fiscalYear 年度
 * @param purchaser what the department is
 * @param guidance its place in the 指导性目录, the first level first
 * @param projectName 项目名称
 * @param supplierKind 承接主体类型
 * @param contracts the contracts it is paid by
 * @param withdrawn whether it was entered by mistake; such a row counts for nothing
 * @param version grows with each change
 */
public record PurchasedService(
    UUID id,
    String department,
    int fiscalYear,
    Purchaser purchaser,
    List<GuidanceLevel> guidance,
    String projectName,
    ServiceSupplierKind supplierKind,
    List<UUID> contracts,
    boolean withdrawn,
    long version) {

  /** Keeps lists of its own. */
  public PurchasedService {
    guidance = List.copyOf(guidance);
    contracts = List.copyOf(contracts);
  }

  /** By the deepest level of the catalogue, whose code begins with those above it. */
  public String sortKey() {
    return guidance.get(guidance.size() - 1).code() + " " + id;
  }

  static PurchasedService of(
      UUID id, String department, int fiscalYear, ServiceDraft draft, long version) {
    return new PurchasedService(
        id,
        department,
        fiscalYear,
        draft.purchaser(),
        draft.guidance(),
        draft.projectName(),
        draft.supplierKind(),
        draft.contracts(),
        false,
        version);
  }

  /** The same entry, withdrawn, as its next version. */
  PurchasedService withdraw() {
    return new PurchasedService(
        id,
        department,
        fiscalYear,
        purchaser,
        guidance,
        projectName,
        supplierKind,
        contracts,
        true,
        version + 1);
  }
}
