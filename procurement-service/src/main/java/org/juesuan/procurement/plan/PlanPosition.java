package org.juesuan.procurement.plan;

import java.util.UUID;

/**
 * A place in the list of a year's items.
 *
 * @param catalogueCode by which the list is ordered
 * @param id which orders items of the same code
 */
public record PlanPosition(String catalogueCode, UUID id) {}
