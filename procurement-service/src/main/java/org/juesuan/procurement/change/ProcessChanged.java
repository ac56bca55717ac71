package org.juesuan.procurement.change;

import java.util.UUID;

/**
 * A procurement process changed: fired inside the transaction of the change, after it was written,
 * by whoever owns the fact, and observed by whoever keeps a picture of whole processes.
 *
 * @param department whose process
 * @param planItem the plan item the process began with, which is its identity
 * @param tag what changed
 */
public record ProcessChanged(String department, UUID planItem, ProcessTag tag) {}
