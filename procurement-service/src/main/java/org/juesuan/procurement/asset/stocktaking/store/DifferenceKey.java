package org.juesuan.procurement.asset.stocktaking.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Key of a difference. */
@Embeddable
public record DifferenceKey(@Column(name = "stock_taking_id") UUID taking, int number) {}
