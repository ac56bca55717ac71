/**
 * What the final account discloses of procurement, purchased services and assets: functions of the
 * records of the other packages (INV-9), each figure defined once (INV-10). Nothing is stored here.
 */
@NullMarked
package org.juesuan.procurement.disclosure;

import org.jspecify.annotations.NullMarked;
