package org.juesuan.budget.finalaccount;

/**
 * The physical quantities behind the three public expenses (“三公”经费实物量) of a year. What did not
 * happen is zero. Every delegation and every reception has somebody in it; who travels in another
 * unit's delegation (参加其他单位组织的团组) is a person without one.
 *
 * @param overseasGroups delegations sent abroad or over the border by the unit (因公出国（境）团组数)
 * @param overseasPersons persons sent, counted at each journey (因公出国（境）人次)
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
        || !travelled(overseasGroups, overseasPersons)
        || !received(receptionBatches, receptionPersons)) {
      throw new IllegalArgumentException("no such journeys, vehicles or receptions");
    }
  }

  /** Whether so many persons can have travelled where so many delegations were sent. */
  public static boolean travelled(int groups, int persons) {
    return groups >= 0 && persons >= groups;
  }

  /** Whether so many persons can have been received at so many receptions. */
  public static boolean received(int batches, int persons) {
    return batches >= 0 && persons >= batches && (batches > 0 || persons == 0);
  }
}
