package org.juesuan.budget.publication.store;

import java.io.Serializable;
import java.util.UUID;
import org.juesuan.budget.publication.ReportSection;

/**
 * Key of a frozen section.
 *
 * @param approval id of the approval
 * @param section which section
 */
public record FrozenSectionKey(UUID approval, ReportSection section) implements Serializable {}
