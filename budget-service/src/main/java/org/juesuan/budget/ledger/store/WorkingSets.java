package org.juesuan.budget.ledger.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.juesuan.budget.classification.ClassificationService;

/** Begins the working set of a transaction. */
@ApplicationScoped
public class WorkingSets {

  private final EntityManager entities;
  private final BookRepository books;
  private final OperationRepository operations;
  private final PaymentRepository payments;
  private final DepartmentReferences references;
  private final ClassificationService classification;

  WorkingSets(
      EntityManager entities,
      BookRepository books,
      OperationRepository operations,
      PaymentRepository payments,
      DepartmentReferences references,
      ClassificationService classification) {
    this.entities = entities;
    this.books = books;
    this.operations = operations;
    this.payments = payments;
    this.references = references;
    this.classification = classification;
  }

  /** An empty set; the caller locks its books first. */
  public WorkingSet begin() {
    return new WorkingSet(entities, books, operations, payments, references, classification);
  }
}
