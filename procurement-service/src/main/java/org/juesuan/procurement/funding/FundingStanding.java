package org.juesuan.procurement.funding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * Where a funding stands now, over every end of a year.
 *
 * @param funding what was asked for
 * @param state what has become of it
 * @param fiscalYear the year whose money it is now
 * @param appropriation the appropriation it is held of now
 * @param commitment the commitment that holds it now; null where none ever did
 * @param covers how much of the contract it pays or has paid, in yuan: its amount without what came
 *     free
 */
public record FundingStanding(
    Funding funding,
    FundingState state,
    int fiscalYear,
    UUID appropriation,
    @Nullable UUID commitment,
    Money covers) {}
