package org.juesuan.procurement.policy.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.policy.CatalogueCode;
import org.juesuan.procurement.policy.CatalogueEntry;
import org.juesuan.procurement.policy.OrganisationForm;

/** A kind of purchase in the catalogue. */
@Schema(name = "CatalogueEntry", description = "A kind of purchase in the 集中采购目录.")
public record CatalogueEntryForm(
    @Schema(description = "品目; it covers all codes below.", examples = "A02010104")
        @NotNull
        @Pattern(regexp = CatalogueCode.PATTERN)
        String code,
    @Schema(description = "Its name in the catalogue.", examples = "台式计算机") @NotNull String name,
    @Schema(description = "Who has to organise it.", examples = "CENTRALISED") @NotNull
        OrganisationForm organisation,
    @Schema(description = "Only from this amount on; null from the first yuan.")
        @Nullable Money from,
    @Schema(description = "Where it stands.") @NotNull @Valid SourceForm source) {

  static CatalogueEntryForm of(CatalogueEntry entry) {
    return new CatalogueEntryForm(
        entry.code().value(),
        entry.name(),
        entry.organisation(),
        entry.from(),
        SourceForm.of(entry.source()));
  }

  CatalogueEntry toEntry() {
    return new CatalogueEntry(new CatalogueCode(code), name, organisation, from, source.toSource());
  }
}
