package org.juesuan.budget.intake.form;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.intake.BatchItem;
import org.juesuan.budget.intake.ItemFault;
import org.juesuan.budget.intake.Place;
import org.juesuan.budget.ledger.Author;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Command;
import org.juesuan.budget.ledger.api.OperationRequest;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.web.problem.Failures;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.Problem;
import org.juesuan.platform.web.problem.ProblemException;

/** Reads one item as strictly as a single request, and keeps its faults to itself. */
@ApplicationScoped
public class ItemForm {

  /** The member that every kind of operation has. */
  public static final String AMOUNT = "amountYuan";

  private final ObjectMapper mapper;
  private final Validator validator;

  /**
   * @param mapper the service's own, strict
   * @param validator checks the constraints of the records
   */
  public ItemForm(ObjectMapper mapper, Validator validator) {
    this.mapper = mapper;
    this.validator = validator;
  }

  /** The item in a body of JSON. */
  public BatchItem read(JsonNode item, Place place, BookId book, Author author) {
    OperationRequest request;
    try {
      request = mapper.treeToValue(item, OperationRequest.class);
    } catch (JacksonException refused) {
      return BatchItem.unreadable(place, amountIn(item), faultsOf(refused, place));
    }
    if (request == null) {
      return BatchItem.unreadable(place, null, List.of(fault("", "must be an object", place)));
    }
    Set<ConstraintViolation<OperationRequest>> violated = validator.validate(request);
    Money amount = amountIn(item);
    if (!violated.isEmpty() || amount == null) {
      return BatchItem.unreadable(place, amount, faultsOf(violated, place));
    }
    try {
      return BatchItem.of(
          place, amount, new Command(book, request.instruction(), request.documentation(), author));
    } catch (ProblemException refused) {
      return BatchItem.unreadable(place, amount, faultsOf(refused.problem(), place));
    }
  }

  /** A fault of the form of an item. */
  public static ItemFault fault(String pointer, String message, Place place) {
    return new ItemFault(PlatformError.INVALID_FIELD.code(), pointer, message, place.cell(pointer));
  }

  private static List<ItemFault> faultsOf(JacksonException refused, Place place) {
    return faultsOf(Failures.problemOf(refused), place);
  }

  private static List<ItemFault> faultsOf(Problem refused, Place place) {
    return refused.violations().stream()
        .map(
            violation ->
                fault(
                    violation.pointer() == null ? "" : violation.pointer(),
                    violation.message(),
                    place))
        .toList();
  }

  private static List<ItemFault> faultsOf(
      Set<ConstraintViolation<OperationRequest>> violated, Place place) {
    return violated.stream()
        .map(one -> fault("/" + one.getPropertyPath(), one.getMessage(), place))
        .sorted(Comparator.comparing(ItemFault::pointer).thenComparing(ItemFault::message))
        .toList();
  }

  private static @Nullable Money amountIn(JsonNode item) {
    JsonNode written = item.path(AMOUNT);
    try {
      return written.isTextual() ? Money.of(written.textValue()) : null;
    } catch (IllegalArgumentException notAnAmount) {
      return null;
    }
  }
}
