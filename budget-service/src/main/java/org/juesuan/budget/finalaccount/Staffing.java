package org.juesuan.budget.finalaccount;

import org.jspecify.annotations.Nullable;

/**
 * Establishment (编制) and actual staff (实有人数) of a department at the end of a year; persons.
 *
 * @param administrativeEstablishment 行政编制
 * @param administrativeActual staff on the administrative establishment
 * @param institutionEstablishment 事业编制
 * @param institutionActual staff on the institution establishment
 * @param retired 离退休人员; null where not recorded, which is not zero
 * @param contracted 聘用人员; null where not recorded, which is not zero
 */
public record Staffing(
    int administrativeEstablishment,
    int administrativeActual,
    int institutionEstablishment,
    int institutionActual,
    @Nullable Integer retired,
    @Nullable Integer contracted) {}
