package org.juesuan.budget.finalaccount.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.juesuan.budget.finalaccount.Comparatives;

/** The comparatives of accounts, by department and year. */
@ApplicationScoped
public class ComparativesRepository extends AccountRecords<Comparatives, ComparativesEntity> {

  ComparativesRepository() {
    super(ComparativesEntity::new);
  }
}
