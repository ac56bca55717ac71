package org.juesuan.budget.ledger.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Opens the book of the path's department and year; it needs nothing but the path. */
@Schema(description = "An empty object: department and year stand in the path.")
public record OpenBookRequest() {}
