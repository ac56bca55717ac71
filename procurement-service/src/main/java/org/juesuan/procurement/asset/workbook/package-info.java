/**
 * The register as a workbook (.xlsx): written, read back cell by cell, and imported all or nothing.
 * What a card may say is not decided here.
 */
@NullMarked
package org.juesuan.procurement.asset.workbook;

import org.jspecify.annotations.NullMarked;
