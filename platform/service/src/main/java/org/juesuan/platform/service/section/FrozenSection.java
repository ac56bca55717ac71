package org.juesuan.platform.service.section;

import java.util.UUID;

/**
 * What a year said when its final account was approved. A complete one is the year, frozen, and
 * never changes; one that is not complete was told and waits for the year to be completed.
 *
 * @param approval id of the approval
 * @param content the section's content in canonical form (RFC 8785)
 * @param digest SHA-256 of it, 64 hexadecimal digits
 * @param complete whether nothing of the year was still open
 */
public record FrozenSection(UUID approval, String content, String digest, boolean complete) {}
