package org.juesuan.procurement.supplier.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.supplier.Supplier;
import org.juesuan.procurement.supplier.SupplierKind;

/** A supplier as it is answered. */
@Schema(name = "Supplier", description = "A supplier of the district.")
public record SupplierView(
    @Schema(
            description =
                "统一社会信用代码; of foreign suppliers and natural persons a number of this register.",
            examples = "91350100M000100Y43")
        String code,
    @Schema(description = "What it is.", examples = "ORGANISATION") SupplierKind kind,
    @Schema(
            description = "Registered name; of a natural person always 自然人.",
            examples = "某某网络技术有限公司")
        String name,
    @Schema(
            description = "Country of a foreign supplier, ISO 3166-1; otherwise null.",
            examples = "DE")
        @Nullable String country,
    @Schema(
            description =
                "The file in which the purchaser keeps who a natural person is; otherwise null.",
            examples = "丰社采〔2020〕7号")
        @Nullable String fileReference,
    @Schema(description = "Grows with each correction.", examples = "1") long version) {

  static SupplierView of(Supplier supplier) {
    return new SupplierView(
        supplier.code().value(),
        supplier.kind(),
        supplier.name(),
        supplier.country(),
        supplier.fileReference(),
        supplier.version());
  }
}
