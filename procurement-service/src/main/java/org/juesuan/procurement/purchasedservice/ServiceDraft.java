package org.juesuan.procurement.purchasedservice;

import java.util.List;
import java.util.UUID;

/**
 * A purchased service as it is handed in.
 *
 * @param purchaser what the department is
 * @param nature what is bought in truth
 * @param guidance its place in the 指导性目录, the first level first, one to three levels
 * @param projectName 项目名称
 * @param supplierKind 承接主体类型
 * @param contracts the contracts it is paid by, at least one, each of no other purchased service
 */
public record ServiceDraft(
    Purchaser purchaser,
    ServiceNature nature,
    List<GuidanceLevel> guidance,
    String projectName,
    ServiceSupplierKind supplierKind,
    List<UUID> contracts) {

  /** Keeps lists of its own. */
  public ServiceDraft {
    guidance = List.copyOf(guidance);
    contracts = List.copyOf(contracts);
  }
}
