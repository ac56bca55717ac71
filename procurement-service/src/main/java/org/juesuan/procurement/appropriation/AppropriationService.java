package org.juesuan.procurement.appropriation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.juesuan.procurement.appropriation.store.AppropriationRepository;

/** Keeps the nature of the money of each appropriation that the ledger has told of. */
@ApplicationScoped
@Transactional
public class AppropriationService {

  private final AppropriationRepository appropriations;

  AppropriationService(AppropriationRepository appropriations) {
    this.appropriations = appropriations;
  }

  /**
   * Takes in what an event of the ledger says of an appropriation (指标), in the event's transaction.
   * What is known already stays: the fund of an appropriation never changes, so that neither the
   * order of events nor their repetition makes a difference.
   *
   * @param fund 资金性质, in the ledger's word
   */
  public void told(UUID appropriation, String fund) {
    appropriations.addIfAbsent(appropriation, fund);
  }

  /** 资金性质 of appropriations, in the ledger's word; one that was never told of is absent. */
  public Map<UUID, String> funds(Collection<UUID> wanted) {
    return appropriations.funds(wanted);
  }
}
