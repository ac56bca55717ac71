package org.juesuan.budget.department;

import org.jspecify.annotations.Nullable;

/**
 * A department or unit (部门, 单位), or the district they belong to. Codes are a tree by prefix: six
 * digits of the district, then groups of three.
 *
 * @param code for example {@code 110106-208-005}
 * @param name full name
 * @param institutionType kind of institution
 * @param fundingForm how it is funded
 * @param internalOffices number of internal offices (内设科室), null where not recorded
 * @param duties main duties (主要职责), null where not recorded
 */
public record Department(
    String code,
    String name,
    InstitutionType institutionType,
    FundingForm fundingForm,
    @Nullable Integer internalOffices,
    @Nullable String duties) {

  /** The code one level up, for example {@code 110106-208}; null of a district. */
  public @Nullable String parent() {
    return parentOf(code);
  }

  /** The code one level above the given one; null of a district. */
  public static @Nullable String parentOf(String code) {
    int last = code.lastIndexOf('-');
    return last < 0 ? null : code.substring(0, last);
  }
}
