package org.juesuan.budget.ledger.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Appropriation;
import org.juesuan.budget.ledger.Balances;
import org.juesuan.budget.ledger.Coding;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;

/** Row of an appropriation; the CHECKs of its table repeat INV-1. */
@Entity
@Table(name = "appropriation")
public class AppropriationEntity extends BookRow {

  @Column(name = "origin_year")
  private int originYear;

  @Enumerated(EnumType.STRING)
  private Fund fund;

  private String functional;
  private String economic;

  @Enumerated(EnumType.STRING)
  @Column(name = "expenditure_kind")
  private ExpenditureKind expenditureKind;

  @Column(name = "project_code")
  private @Nullable String project;

  @Column(name = "government_procurement")
  private boolean governmentProcurement;

  private Money initial;
  private Money adjusted;
  private Money available;
  private Money frozen;
  private Money committed;
  private Money paid;
  private Money carried;
  private Money returned;

  private long version;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected AppropriationEntity() {}

  /** The row of an appropriation that is new. */
  @SuppressWarnings("NullAway.Init") // filled by takeOver
  public AppropriationEntity(Appropriation opened) {
    super(opened.id(), opened.book());
    Coding coding = opened.coding();
    this.originYear = coding.originYear();
    this.fund = coding.fund();
    this.functional = coding.functional();
    this.economic = coding.economic();
    this.expenditureKind = coding.expenditureKind();
    this.project = coding.project();
    this.governmentProcurement = coding.governmentProcurement();
    takeOver(opened);
  }

  /** Takes over the balances that the ledger worked out. */
  public final void takeOver(Appropriation changed) {
    Balances balances = changed.balances();
    initial = balances.initial();
    adjusted = balances.adjusted();
    available = balances.available();
    frozen = balances.frozen();
    committed = balances.committed();
    paid = balances.paid();
    carried = balances.carried();
    returned = balances.returned();
    version = changed.version();
  }

  /** The appropriation as the ledger knows it. */
  public Appropriation toAppropriation() {
    return new Appropriation(
        id(),
        book(),
        new Coding(
            originYear,
            fund,
            functional,
            economic,
            expenditureKind,
            project,
            governmentProcurement),
        new Balances(initial, adjusted, available, frozen, committed, paid, carried, returned),
        version);
  }
}
