package org.juesuan.procurement.contract.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.supplier.SupplierCode;
import org.juesuan.procurement.supplier.SupplierSize;

/** A party of an award. */
@Schema(description = "A supplier that won; a joint bid (联合体) names several.")
public record PartyForm(
    @Schema(description = "Code of a registered supplier.", examples = "91350100M000100Y43")
        @NotNull
        @Pattern(regexp = SupplierCode.PATTERN)
        String supplierCode,
    @Schema(
            description =
                "Size it declared for this award (中小企业声明函); LARGE where it declared none.",
            examples = "SMALL")
        @NotNull
        SupplierSize size,
    @Schema(
            description = "Its part of the amount; all shares together are the amount.",
            examples = "186000.00")
        @NotNull
        Money shareYuan) {}
