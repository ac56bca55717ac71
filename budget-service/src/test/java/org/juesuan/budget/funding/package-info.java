/**
 * Tests of what happens when procurement-service asks for money, over real Kafka and a real
 * database. Nothing of procurement-service itself stands here but the events it tells.
 */
@NullMarked
package org.juesuan.budget.funding;

import org.jspecify.annotations.NullMarked;
