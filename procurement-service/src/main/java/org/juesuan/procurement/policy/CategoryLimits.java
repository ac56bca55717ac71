package org.juesuan.procurement.policy;

import org.juesuan.platform.money.Money;

/**
 * The limits of a category. "以上" includes the figure (民法典 Article 1259), so that a purchase of just
 * the limit is at it.
 *
 * @param category of what
 * @param decentralisedFrom 分散采购限额标准: from here on it is government procurement, also outside the
 *     catalogue
 * @param openTenderFrom 公开招标数额标准
 * @param decentralisedSource where the first stands
 * @param openTenderSource where the second stands
 */
public record CategoryLimits(
    ProcurementCategory category,
    Money decentralisedFrom,
    Money openTenderFrom,
    Source decentralisedSource,
    Source openTenderSource) {}
