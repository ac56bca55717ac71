package org.juesuan.procurement.contract;

import java.util.List;
import java.util.UUID;

/** Payload of {@code org.juesuan.procurement.funding.released.v1}, which budget-service answers. */
record FundingReleased(String department, UUID contractId, List<UUID> fundingIds) {}
