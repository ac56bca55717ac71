package org.juesuan.gateway.composition;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.Reason;
import org.juesuan.platform.web.problem.ProblemException;

/** The departments a caller may see, as budget-service lists them for that caller. */
@ApplicationScoped
public class DepartmentDirectory {

  private static final int PER_PAGE = 200;
  private static final int PAGES = 25;

  private final Services services;

  DepartmentDirectory(Services services) {
    this.services = services;
  }

  /** One department of the list. */
  public record Entry(String code, String name) {}

  /**
   * What came of asking.
   *
   * @param reason why nobody could tell; null if the entries stand
   * @param more whether there are departments beyond the entries
   */
  public record Listing(List<Entry> entries, @Nullable Reason reason, boolean more) {
    public Listing {
      entries = List.copyOf(entries);
    }
  }

  /**
   * All departments in the caller's scope, in code order.
   *
   * @return fails with a {@link ProblemException} where budget-service refuses the caller
   */
  public Uni<Listing> visibleTo(@Nullable String authorization) {
    return page(authorization, null, new ArrayList<>(), 1);
  }

  private Uni<Listing> page(
      @Nullable String authorization, @Nullable String cursor, List<Entry> entries, int number) {
    return services
        .ask(Owner.BUDGET, client -> client.departments(authorization, PER_PAGE, cursor))
        .chain(
            answer -> {
              if (answer instanceof ServiceAnswer.Refused refused) {
                throw new ProblemException(refused.problem());
              }
              if (answer instanceof ServiceAnswer.Silent silent) {
                return Uni.createFrom().item(new Listing(List.of(), silent.reason(), false));
              }
              return next(authorization, ((ServiceAnswer.Answered) answer).body(), entries, number);
            });
  }

  private Uni<Listing> next(
      @Nullable String authorization, JsonNode page, List<Entry> entries, int number) {
    for (JsonNode item : page.path("items")) {
      entries.add(new Entry(item.path("code").asText(), item.path("name").asText()));
    }
    JsonNode next = page.path("nextCursor");
    if (!next.isTextual()) {
      return Uni.createFrom().item(new Listing(entries, null, false));
    }
    return number == PAGES
        ? Uni.createFrom().item(new Listing(entries, null, true))
        : page(authorization, next.textValue(), entries, number + 1);
  }
}
