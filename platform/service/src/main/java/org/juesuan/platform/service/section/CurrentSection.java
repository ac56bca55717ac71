package org.juesuan.platform.service.section;

/**
 * What a year says now, as its service computes it.
 *
 * @param content the content, in the records that the service's contract describes
 * @param complete whether nothing of the year is still open
 */
public record CurrentSection(Object content, boolean complete) {}
