package org.juesuan.platform.arch.sample.unmarked;

/** Breaks: a package without package-info. */
public record Unmarked(String text) {}
