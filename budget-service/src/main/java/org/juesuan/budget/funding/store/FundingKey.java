package org.juesuan.budget.funding.store;

import java.io.Serializable;
import java.util.UUID;

/**
 * Key of a funding or of a request.
 *
 * @param department code of the department
 * @param id identity within the department
 */
public record FundingKey(String department, UUID id) implements Serializable {}
