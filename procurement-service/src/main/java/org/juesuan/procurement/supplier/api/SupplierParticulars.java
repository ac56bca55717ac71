package org.juesuan.procurement.supplier.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.supplier.Particulars;

/** What may change of a supplier. */
@Schema(description = "What may change of a supplier.")
public record SupplierParticulars(
    @Schema(
            description = "Registered name; null of a natural person, whose name is not kept.",
            examples = "某某网络技术有限公司")
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Size(max = 200)
        @Nullable String name,
    @Schema(
            description = "Country of a foreign supplier, ISO 3166-1; otherwise null.",
            examples = "DE")
        @Pattern(regexp = "[A-Z]{2}")
        @Nullable String country,
    @Schema(
            description =
                "The file in which the purchaser keeps who a natural person is; otherwise null.",
            examples = "丰社采〔2020〕7号")
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Size(max = 100)
        @Nullable String fileReference) {

  Particulars toParticulars() {
    return new Particulars(name, country, fileReference);
  }
}
