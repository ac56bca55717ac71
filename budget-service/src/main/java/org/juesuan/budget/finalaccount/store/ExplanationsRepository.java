package org.juesuan.budget.finalaccount.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.juesuan.budget.finalaccount.Explanation;

/** The explanations of accounts, by department and year. */
@ApplicationScoped
public class ExplanationsRepository extends AccountRecords<List<Explanation>, ExplanationsEntity> {

  ExplanationsRepository() {
    super(ExplanationsEntity::new);
  }
}
