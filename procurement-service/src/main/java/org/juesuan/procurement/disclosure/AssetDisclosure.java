package org.juesuan.procurement.disclosure;

import java.time.LocalDate;
import org.juesuan.procurement.asset.AssetForm;
import org.juesuan.procurement.asset.AssetForm2020;
import org.juesuan.procurement.asset.Holdings;

/**
 * 国有资产占用情况 at the end of a year, in the form of 2020 and in the later one.
 *
 * @param day 12-31
 * @param form2020 the form of 2020
 * @param form the later form
 */
public record AssetDisclosure(LocalDate day, AssetForm2020 form2020, AssetForm form) {

  /** The figures of what is held. */
  public static AssetDisclosure of(Holdings holdings) {
    return new AssetDisclosure(holdings.day(), AssetForm2020.of(holdings), AssetForm.of(holdings));
  }
}
