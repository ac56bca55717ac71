package org.juesuan.budget.ledger.store;

import java.io.Serializable;
import java.util.UUID;

/**
 * Key of what is paid of one economic item from one appropriation.
 *
 * @param appropriation the appropriation
 * @param economic the department-economic code
 */
public record PaidItemKey(UUID appropriation, String economic) implements Serializable {}
