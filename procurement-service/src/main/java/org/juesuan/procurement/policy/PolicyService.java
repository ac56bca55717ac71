package org.juesuan.procurement.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.procurement.change.ChangeType;
import org.juesuan.procurement.policy.store.BuiltInPolicies;
import org.juesuan.procurement.policy.store.PolicyJson;
import org.juesuan.procurement.policy.store.PolicyRepository;
import org.juesuan.procurement.problem.ProcurementError;
import org.juesuan.procurement.problem.api.Refusals;
import org.juesuan.procurement.year.District;

/** The policies that come with the service and those that finance entered; none ever changes. */
@ApplicationScoped
@Transactional
public class PolicyService {

  private static final Comparator<ProcurementPolicy> BY_ID =
      Comparator.comparing(ProcurementPolicy::id);

  private final List<ProcurementPolicy> builtIn = BuiltInPolicies.all();
  private final PolicyRepository entered;
  private final District district;
  private final ChangeRecorder changes;

  PolicyService(PolicyRepository entered, District district, ChangeRecorder changes) {
    this.entered = entered;
    this.district = district;
    this.changes = changes;
  }

  /** All policies, by id. */
  public List<ProcurementPolicy> all() {
    return Stream.concat(builtIn.stream(), entered.all().stream()).sorted(BY_ID).toList();
  }

  /**
   * The policy of that id.
   *
   * @throws ProblemException {@code policy-not-found}
   */
  public ProcurementPolicy known(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProcurementError.POLICY_NOT_FOUND, "There is no policy of this name."));
  }

  /** The policy that holds for a department on a day. */
  public Optional<PolicyInForce> inForce(String department, LocalDate day) {
    return PolicyInForce.of(all(), department, day);
  }

  /**
   * Enters a policy.
   *
   * @throws ProblemException {@code policy-faulty} naming every fault, {@code policy-exists}
   */
  public ProcurementPolicy enter(ProcurementPolicy policy) {
    Sequenced stream = district.lock();
    Refusals.of(ProcurementError.POLICY_FAULTY, "The policy has faults.", PolicyFaults.of(policy));
    requireNew(policy);
    entered.insert(policy);
    changes.record(
        stream,
        ChangeType.POLICY_RECORDED,
        "policies/" + policy.id(),
        policy.validFrom(),
        PolicyJson.tree(policy));
    return policy;
  }

  /** Neither a name nor the first day of a region is used twice, so that one policy holds a day. */
  private void requireNew(ProcurementPolicy policy) {
    for (ProcurementPolicy other : all()) {
      boolean sameName = other.id().equals(policy.id());
      boolean sameDay =
          other.region().equals(policy.region()) && other.validFrom().equals(policy.validFrom());
      if (sameName || sameDay) {
        throw new ProblemException(
            ProcurementError.POLICY_EXISTS,
            "The policy " + other.id() + " is known; a change is another policy.",
            List.of(
                Violation.at(
                    sameName ? "/id" : "/validFrom", "must not be that of a known policy")));
      }
    }
  }

  private Optional<ProcurementPolicy> find(String id) {
    return builtIn.stream()
        .filter(policy -> policy.id().equals(id))
        .findFirst()
        .or(() -> entered.ofId(id));
  }
}
