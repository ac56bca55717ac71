package org.juesuan.procurement.contract;

import org.juesuan.platform.money.Money;
import org.juesuan.procurement.supplier.SupplierCode;
import org.juesuan.procurement.supplier.SupplierSize;

/**
 * A supplier of a contract; a joint bid (联合体) has several.
 *
 * @param supplier its code
 * @param name its name when the contract was awarded
 * @param size 企业规模 as it declared it for this award (中小企业声明函)
 * @param share its part of the contract's amount, in yuan
 */
public record Party(SupplierCode supplier, String name, SupplierSize size, Money share) {}
