package org.juesuan.procurement.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a contract ended.
 *
 * @param on the day
 * @param terminated 解除, 终止 before it was fulfilled; false where it was
 * @param reason why it was terminated; null where it was fulfilled
 */
public record ContractEnd(LocalDate on, boolean terminated, @Nullable String reason) {}
