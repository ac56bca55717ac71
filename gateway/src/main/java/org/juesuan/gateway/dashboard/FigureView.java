package org.juesuan.gateway.dashboard;

import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.report.Figure;
import org.juesuan.gateway.report.Owner;

/**
 * A figure of the report and where it comes from.
 *
 * @param postings where the postings behind it are; null where none is
 */
public record FigureView(
    Addresses addresses, String id, Figure figure, Owner owner, @Nullable String postings) {}
