package org.juesuan.procurement.section;

import java.util.UUID;

/** Payload of {@code org.juesuan.procurement.section.frozen.v1}; its schema says what it means. */
record SectionFrozen(
    String department,
    int fiscalYear,
    UUID approvalId,
    String section,
    boolean complete,
    String digest) {}
