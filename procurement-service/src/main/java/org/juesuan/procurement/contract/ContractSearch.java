package org.juesuan.procurement.contract;

import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.supplier.SupplierCode;

/**
 * Which contracts are looked for.
 *
 * @param state only in this state; null of any
 * @param signedYear only signed in this year; null of any, and unsigned ones too
 * @param supplier only with this party; null with any
 */
public record ContractSearch(
    @Nullable ContractState state, @Nullable Integer signedYear, @Nullable SupplierCode supplier) {}
