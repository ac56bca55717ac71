package org.juesuan.procurement.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.policy.CatalogueCode;
import org.juesuan.procurement.policy.OrganisationForm;
import org.juesuan.procurement.policy.ProcurementCategory;
import org.juesuan.procurement.policy.ProcurementMethod;
import org.juesuan.procurement.policy.SmallBusinessReservation;

/**
 * 中标, 成交: the result of a procedure; it never changes.
 *
 * @param planItem the plan item the procedure was held for
 * @param number 合同编号, unique in the department
 * @param title 合同名称
 * @param category 货物, 工程 or 服务
 * @param catalogueCode 品目
 * @param organisation 组织形式
 * @param method 采购方式
 * @param governmentProcurement whether it is government procurement, which the disclosure counts
 *     alone
 * @param reservation what was reserved for small suppliers (预留)
 * @param on the day of the notice of award (中标通知书)
 * @param amount in yuan, as awarded
 * @param laterYears the part of the amount that budgets of later years pay, in yuan
 * @param parties who supplies; their shares are the amount
 */
public record Award(
    UUID planItem,
    String number,
    String title,
    ProcurementCategory category,
    CatalogueCode catalogueCode,
    OrganisationForm organisation,
    ProcurementMethod method,
    boolean governmentProcurement,
    SmallBusinessReservation reservation,
    LocalDate on,
    Money amount,
    Money laterYears,
    List<Party> parties) {

  /** Keeps a copy of its own. */
  public Award {
    parties = List.copyOf(parties);
  }
}
