package org.juesuan.budget.execution;

import java.util.UUID;

/**
 * A state of an appropriation. Each posting makes the next version and says so in its event, so
 * whoever knows the version knows whether a posting is in the figures already.
 */
public record AppropriationVersion(UUID appropriation, long version) {}
