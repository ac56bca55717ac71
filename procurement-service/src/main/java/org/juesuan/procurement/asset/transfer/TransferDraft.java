package org.juesuan.procurement.asset.transfer;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A transfer that is about to be proposed; see {@link AssetTransfer} for its members.
 *
 * @param to code of the department that shall receive
 */
public record TransferDraft(
    UUID asset, String to, int quantity, LocalDate effective, String documentNumber) {}
