package org.juesuan.budget.ledger.api;

import java.util.UUID;
import org.juesuan.budget.ledger.BookId;

/** Paths of what the ledger creates. */
final class Locations {

  private Locations() {}

  static String book(BookId id) {
    return year(id) + "/book";
  }

  static String appropriation(BookId book, UUID id) {
    return year(book) + "/appropriations/" + id;
  }

  static String operation(BookId book, UUID id) {
    return year(book) + "/operations/" + id;
  }

  static String departmentTransfer(BookId book, UUID id) {
    return year(book) + "/department-transfers/" + id;
  }

  private static String year(BookId id) {
    return "/api/v1/budget/departments/" + id.department() + "/years/" + id.fiscalYear();
  }
}
