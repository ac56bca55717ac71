package org.juesuan.procurement.disclosure.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.asset.VehicleUse;
import org.juesuan.procurement.disclosure.AssetDisclosure;

/** 国有资产占用情况; each number of pieces a string of digits. */
@Schema(
    name = "AssetDisclosure",
    description =
        "国有资产占用情况 at the end of the year, in the form of 2020 and in the later one. A limit"
            + " includes the figure itself, and counts the unit value of a card.")
public record AssetDisclosureView(
    @Schema(description = "As of which day.", examples = "2020-12-31") LocalDate day,
    @Schema(description = "车辆, pieces.", examples = "0") String vehicles,
    @Schema(description = "What the vehicles cost, in yuan.", examples = "0.00")
        Money vehicleValueYuan,
    @Schema(description = "Form of 2020: 单位价值50万元以上通用设备, 台（套）.", examples = "0")
        String generalEquipment,
    @Schema(description = "Form of 2020: 单位价值100万元以上专用设备, 台（套）.", examples = "0")
        String specialEquipment,
    @Schema(description = "Later form: the vehicles by each of the eight uses.")
        List<VehiclesView> vehiclesByUse,
    @Schema(description = "Later form: 单价100万元（含）以上设备（不含车辆）, 台（套）.", examples = "0")
        String largeEquipment) {

  /** Vehicles of one use. */
  @Schema(name = "VehiclesOfUse", description = "Vehicles of one use.")
  public record VehiclesView(
      @Schema(description = "车辆用途.", examples = "EMERGENCY") VehicleUse use,
      @Schema(description = "Pieces.", examples = "0") String vehicles) {}

  /** Keeps a list of its own. */
  public AssetDisclosureView {
    vehiclesByUse = List.copyOf(vehiclesByUse);
  }

  /** The view of the figures. */
  public static AssetDisclosureView of(AssetDisclosure assets) {
    return new AssetDisclosureView(
        assets.day(),
        digits(assets.form2020().vehicles()),
        assets.form2020().vehicleValue(),
        digits(assets.form2020().generalEquipment()),
        digits(assets.form2020().specialEquipment()),
        assets.form().vehiclesByUse().entrySet().stream()
            .map(use -> new VehiclesView(use.getKey(), digits(use.getValue())))
            .toList(),
        digits(assets.form().equipment()));
  }

  private static String digits(long pieces) {
    return Long.toString(pieces);
  }
}
