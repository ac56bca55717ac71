package org.juesuan.budget.finalaccount;

/**
 * The physical quantities behind the three public expenses (“三公”经费实物量) of a year. What did not
 * happen is zero. Every journey and every reception has somebody in it.
 *
 * @param overseasGroups delegations sent abroad or over the border (因公出国（境）团组数)
 * @param overseasPersons persons in them, counted at each journey (因公出国（境）人次)
 * @param vehiclesBought official vehicles bought in the year (公务用车购置数)
 * @param vehiclesHeld official vehicles held at the end of the year that fiscal money runs
 *     (公务用车保有量)
 * @param receptionBatches domestic official receptions (国内公务接待批次)
 * @param receptionPersons persons received, counted at each reception (国内公务接待人次)
 */
public record ThreePublicCounts(
    int overseasGroups,
    int overseasPersons,
    int vehiclesBought,
    int vehiclesHeld,
    int receptionBatches,
    int receptionPersons) {

  /** Refuses what cannot have happened. */
  public ThreePublicCounts {
    if (vehiclesBought < 0
        || vehiclesHeld < 0
        || !fits(overseasGroups, overseasPersons)
        || !fits(receptionBatches, receptionPersons)) {
      throw new IllegalArgumentException("no such journeys, vehicles or receptions");
    }
  }

  /**
   * Whether so many persons can have been in so many delegations, or at so many receptions: at
   * least one in each, and nobody outside of them.
   */
  public static boolean fits(int occasions, int persons) {
    return occasions >= 0 && persons >= occasions && (occasions > 0 || persons == 0);
  }
}
