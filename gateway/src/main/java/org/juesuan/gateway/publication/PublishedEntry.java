package org.juesuan.gateway.publication;

/** A department and year with a published report. */
public record PublishedEntry(String department, String departmentName, int fiscalYear) {}
