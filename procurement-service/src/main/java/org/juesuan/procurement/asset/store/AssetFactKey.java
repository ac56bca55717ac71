package org.juesuan.procurement.asset.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Key of a fact. */
@Embeddable
public record AssetFactKey(@Column(name = "asset_id") UUID asset, int number) {}
