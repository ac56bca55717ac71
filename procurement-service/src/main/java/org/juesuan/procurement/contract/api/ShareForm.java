package org.juesuan.procurement.contract.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.supplier.SupplierCode;

/** A share of an amended contract. */
@Schema(description = "A party's share of the new amount.")
public record ShareForm(
    @Schema(description = "Code of a party of the contract.", examples = "91350100M000100Y43")
        @NotNull
        @Pattern(regexp = SupplierCode.PATTERN)
        String supplierCode,
    @Schema(description = "Its part of the new amount.", examples = "196000.00") @NotNull
        Money shareYuan) {}
