package org.juesuan.procurement.supplier;

import org.jspecify.annotations.Nullable;

/**
 * A supplier as it is handed in.
 *
 * @param kind what it is
 * @param code unified social credit code of an organisation; the register numbers the others
 * @param particulars the rest of it
 */
public record SupplierDraft(SupplierKind kind, @Nullable String code, Particulars particulars) {}
