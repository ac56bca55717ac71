package org.juesuan.budget.finalaccount.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.AccountFilter;
import org.juesuan.budget.finalaccount.AccountState;
import org.juesuan.budget.finalaccount.FinalAccount;
import org.juesuan.budget.ledger.BookId;

/** The accounts of many books in one query, drafts with them. */
@ApplicationScoped
public class FinalAccountList {

  /** Codes below begin with the code and a hyphen; a full stop follows the hyphen. */
  private static final String ACCOUNTS =
      "select b.department, b.fiscalYear, a,"
          + " (select count(u) from BookEntity u where u.fiscalYear = b.fiscalYear"
          + " and u.department > concat(b.department, '-')"
          + " and u.department < concat(b.department, '.'))"
          + " from BookEntity b left join FinalAccountEntity a"
          + " on a.department = b.department and a.fiscalYear = b.fiscalYear where ";

  private static final String ORDER = " order by b.fiscalYear, b.department";

  private final EntityManager entities;

  FinalAccountList(EntityManager entities) {
    this.entities = entities;
  }

  /** See {@link org.juesuan.budget.finalaccount.FinalAccountQueries#list}. */
  public List<FinalAccount> of(
      AccountFilter filter,
      List<String> scopes,
      @Nullable BookId after,
      LocalDate today,
      int rows) {
    if (scopes.isEmpty()) {
      return List.of();
    }
    Map<String, Object> parameters = new HashMap<>();
    List<String> conditions = new ArrayList<>();
    conditions.add(covered(scopes, parameters));
    if (after != null) {
      conditions.add("(b.fiscalYear, b.department) > (:afterYear, :afterDepartment)");
      parameters.put("afterYear", after.fiscalYear());
      parameters.put("afterDepartment", after.department());
    }
    if (filter.fiscalYear() != null) {
      conditions.add("b.fiscalYear = :year");
      parameters.put("year", filter.fiscalYear());
    }
    AccountState state = filter.state();
    if (state == AccountState.DRAFT) {
      conditions.add("a.state is null");
    } else if (state != null) {
      conditions.add("a.state = :state");
      parameters.put("state", state);
    }
    if (filter.overdue() != null) {
      conditions.add(
          filter.overdue()
              ? "(a.state = :approved and a.publishBy < :today)"
              : "(a.state is null or a.state <> :approved or a.publishBy >= :today)");
      parameters.put("approved", AccountState.APPROVED);
      parameters.put("today", today);
    }
    TypedQuery<Object[]> query =
        entities.createQuery(ACCOUNTS + String.join(" and ", conditions) + ORDER, Object[].class);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(rows).getResultList().stream()
        .map(FinalAccountList::account)
        .toList();
  }

  private static String covered(List<String> scopes, Map<String, Object> parameters) {
    List<String> covered = new ArrayList<>();
    for (int scope = 0; scope < scopes.size(); scope++) {
      covered.add("b.department = :code" + scope + " or b.department like :below" + scope);
      parameters.put("code" + scope, scopes.get(scope));
      parameters.put("below" + scope, scopes.get(scope) + "-%");
    }
    return "(" + String.join(" or ", covered) + ")";
  }

  private static FinalAccount account(Object[] row) {
    @Nullable FinalAccountEntity submitted = (FinalAccountEntity) row[2];
    return submitted == null
        ? FinalAccount.draft(new BookId((String) row[0], (Integer) row[1]), (Long) row[3] > 0)
        : submitted.toFinalAccount();
  }
}
