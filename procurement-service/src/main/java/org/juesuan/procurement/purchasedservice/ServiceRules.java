package org.juesuan.procurement.purchasedservice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.juesuan.procurement.policy.ProcurementCategory;
import org.juesuan.procurement.problem.Fault;

/** Decides what can be a purchased service; it reads and writes nothing. */
final class ServiceRules {

  private static final Pattern CODE = Pattern.compile(GuidanceLevel.PATTERN);
  private static final int DEEPEST = 3;

  private ServiceRules() {}

  /**
   * What the law excludes, with the rule that does.
   *
   * @param bought what the contracts that the department has are about
   */
  static List<Fault> exclusions(ServiceDraft draft, Map<UUID, ProcurementCategory> bought) {
    List<Fault> faults = new ArrayList<>();
    exclude(draft.purchaser().excludedBy(), "/purchaser", "is no purchaser", faults);
    exclude(draft.nature().excludedBy(), "/nature", "is not purchased as a service", faults);
    exclude(draft.supplierKind().excludedBy(), "/supplierKind", "is no supplier", faults);
    for (int place = 0; place < draft.contracts().size(); place++) {
      ProcurementCategory category = bought.get(draft.contracts().get(place));
      if (category != null && category != ProcurementCategory.SERVICES) {
        exclude(
            ServiceNature.GOODS.excludedBy(),
            "/contractIds/" + place,
            "must be a contract of services",
            faults);
      }
    }
    return List.copyOf(faults);
  }

  /**
   * What contradicts itself or another entry of the year.
   *
   * @param known the contracts that the department has
   * @param others the other entries of the department's year that stand
   */
  static List<Fault> faults(
      ServiceDraft draft, Set<UUID> known, Collection<PurchasedService> others) {
    List<Fault> faults = new ArrayList<>(levels(draft.guidance()));
    Set<UUID> taken = new HashSet<>();
    others.forEach(other -> taken.addAll(other.contracts()));
    for (int place = 0; place < draft.contracts().size(); place++) {
      UUID contract = draft.contracts().get(place);
      String pointer = "/contractIds/" + place;
      if (!known.contains(contract)) {
        faults.add(new Fault(pointer, "must be a contract of the department"));
      } else if (!taken.add(contract)) {
        faults.add(new Fault(pointer, "pays a purchased service already and counts once"));
      }
    }
    for (int level = 0; level < draft.guidance().size(); level++) {
      GuidanceLevel named = draft.guidance().get(level);
      boolean otherName =
          others.stream()
              .flatMap(other -> other.guidance().stream())
              .anyMatch(
                  used -> used.code().equals(named.code()) && !used.name().equals(named.name()));
      if (otherName) {
        faults.add(
            new Fault("/guidance/" + level + "/name", "must be the name the code has in the year"));
      }
    }
    return List.copyOf(faults);
  }

  private static List<Fault> levels(List<GuidanceLevel> guidance) {
    List<Fault> faults = new ArrayList<>();
    if (guidance.isEmpty() || guidance.size() > DEEPEST) {
      faults.add(new Fault("/guidance", "must have one to three levels"));
    }
    String above = "";
    for (int level = 0; level < guidance.size(); level++) {
      String code = guidance.get(level).code();
      boolean below = code.startsWith(above) && code.length() > above.length();
      if (!CODE.matcher(code).matches() || !below) {
        faults.add(
            new Fault(
                "/guidance/" + level + "/code",
                "must be digits and capital letters that begin with the code of the level above"));
      }
      above = code;
    }
    return faults;
  }

  private static void exclude(
      Optional<String> rule, String pointer, String message, List<Fault> faults) {
    rule.ifPresent(by -> faults.add(new Fault(pointer, message + " (" + by + ")")));
  }
}
