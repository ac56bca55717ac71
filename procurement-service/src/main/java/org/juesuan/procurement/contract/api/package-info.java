/**
 * Contracts as HTTP resources: what is taken in and given out. No rule of the life of a contract
 * stands here.
 */
@NullMarked
package org.juesuan.procurement.contract.api;

import org.jspecify.annotations.NullMarked;
