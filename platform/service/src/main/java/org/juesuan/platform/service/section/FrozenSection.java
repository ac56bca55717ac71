package org.juesuan.platform.service.section;

import java.util.UUID;

/**
 * What a year said when its final account was approved; it never changes.
 *
 * @param approval id of the approval
 * @param content the section's content in canonical form (RFC 8785)
 * @param digest SHA-256 of it, 64 hexadecimal digits
 * @param complete whether nothing of the year was still open
 */
public record FrozenSection(UUID approval, String content, String digest, boolean complete) {}
