package org.juesuan.local;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Asks over HTTP alone, and can be asked of any {@link Installation}, as often as one likes: with
 * {@code -Dbase.url} only such tests run.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("blackbox")
@ExtendWith(SampleStack.Shared.class)
@interface BlackBox {}
