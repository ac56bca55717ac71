/**
 * What the contracts of every service keep, as tests that a service extends. No rule of one service
 * stands here.
 */
@NullMarked
package org.juesuan.platform.service.contract;

import org.jspecify.annotations.NullMarked;
