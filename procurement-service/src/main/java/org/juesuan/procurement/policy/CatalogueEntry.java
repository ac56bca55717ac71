package org.juesuan.procurement.policy;

import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * A kind of purchase in the catalogue of centralised procurement (集中采购目录).
 *
 * @param code what it covers, with all below
 * @param name its name in the catalogue
 * @param organisation who has to organise it
 * @param from only from this amount on; null from the first yuan
 * @param source where it stands
 */
public record CatalogueEntry(
    CatalogueCode code,
    String name,
    OrganisationForm organisation,
    @Nullable Money from,
    Source source) {

  /** Whether a purchase of this kind and amount is in the catalogue because of this entry. */
  boolean holds(CatalogueCode bought, Money amount) {
    return code.covers(bought) && (from == null || amount.isAtLeast(from));
  }
}
