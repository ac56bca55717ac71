package org.juesuan.budget.publication.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.publication.FrozenSectionService;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;

/** What an account waits for before it can be published. */
@Path("/api/v1/budget/departments/{department}/years/{year}/final-account/frozen-sections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publications")
public class FrozenSectionsResource {

  private final FrozenSectionService frozen;
  private final Caller caller;

  FrozenSectionsResource(FrozenSectionService frozen, Caller caller) {
    this.frozen = frozen;
    this.caller = caller;
  }

  /** The sections of the other services, as far as they were heard of. */
  @GET
  @Authenticated
  @Operation(
      operationId = "getFrozenSections",
      summary = "Read which sections are frozen",
      description =
          "What evaluation and procurement answered to the approval of the account. Any role. 404"
              + " book-not-found.")
  public FrozenSectionsView read(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year) {
    caller.requireRead(department);
    return FrozenSectionsView.of(frozen.ofAccount(new BookId(department, year)));
  }
}
