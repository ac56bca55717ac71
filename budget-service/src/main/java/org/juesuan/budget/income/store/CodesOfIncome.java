package org.juesuan.budget.income.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.SortedSet;
import java.util.TreeSet;
import org.juesuan.budget.classification.CodeListKind;
import org.juesuan.budget.classification.CodesInUse;

/** Which functional codes the income of a year is recorded with; income has no economic code. */
@ApplicationScoped
public class CodesOfIncome implements CodesInUse {

  private final EntityManager entities;

  CodesOfIncome(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public SortedSet<String> among(CodeListKind kind, int fiscalYear, SortedSet<String> codes) {
    return switch (kind) {
      case FUNCTIONAL ->
          new TreeSet<>(
              entities
                  .createQuery(
                      "select distinct i.functional from IncomeEntryEntity i"
                          + " where i.fiscalYear = :year and i.functional in :codes",
                      String.class)
                  .setParameter("year", fiscalYear)
                  .setParameter("codes", codes)
                  .getResultList());
      case ECONOMIC -> new TreeSet<>();
    };
  }
}
