/** Tests of contracts: the rules alone, and the service with a real database and real Kafka. */
@NullMarked
package org.juesuan.procurement.contract;

import org.jspecify.annotations.NullMarked;
