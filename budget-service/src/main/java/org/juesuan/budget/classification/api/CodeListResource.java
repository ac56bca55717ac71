package org.juesuan.budget.classification.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.ClassificationService;
import org.juesuan.budget.classification.CodeFilter;
import org.juesuan.budget.classification.CodeListKind;
import org.juesuan.budget.classification.CodeLookup;
import org.juesuan.budget.classification.CodeTree;
import org.juesuan.budget.classification.EconomicCode;
import org.juesuan.budget.classification.FunctionalCode;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.web.page.Cursor;
import org.juesuan.platform.web.page.Limit;
import org.juesuan.platform.web.page.Page;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.scope.Role;

/** The code lists of a year. They belong to no department: every role reads all of them. */
@Path("/api/v1/budget/code-lists/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Code lists", description = "Functional and department-economic codes by year.")
@RolesAllowed({
  Role.Claims.VIEWER,
  Role.Claims.CLERK,
  Role.Claims.REVIEWER,
  Role.Claims.FINANCE,
  Role.Claims.PUBLISHER,
  Role.Claims.AUDITOR,
  Role.Claims.COMPOSER
})
public class CodeListResource {

  private static final String FUNCTIONAL_LIST = "functional";
  private static final String ECONOMIC_LIST = "economic";
  private static final String FUNCTIONAL_FORM = "must be a functional code: 3, 5 or 7 digits";
  private static final String ECONOMIC_FORM = "must be an economic code: 3 or 5 digits";
  private static final java.util.regex.Pattern CODE =
      java.util.regex.Pattern.compile(CodeTree.FUNCTIONAL_PATTERN);

  private final ClassificationService classification;

  CodeListResource(ClassificationService classification) {
    this.classification = classification;
  }

  /** Functional codes of a year, in the order of the tree. */
  @GET
  @Path("/functional")
  @Operation(
      operationId = "listFunctionalCodes",
      summary = "List functional codes",
      description = "The functional list (支出功能分类) of a year in the order of the code. Any role.")
  public Page<FunctionalCodeView> functionalCodes(
      @Parameter(description = "Year of the list.", example = "2020")
          @PathParam("year")
          @Min(2000)
          @Max(2100)
          int year,
      @Parameter(description = "Only this level: 1 类, 2 款, 3 项.", example = "2")
          @QueryParam("level")
          @Min(1)
          @Max(CodeTree.FUNCTIONAL_LEVELS)
          @Nullable Integer level,
      @Parameter(description = "Only codes directly below this one.", example = "208")
          @QueryParam("parent")
          @Pattern(regexp = CodeTree.FUNCTIONAL_PATTERN, message = FUNCTIONAL_FORM)
          @Nullable String parent,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    if (!classification.hasList(CodeListKind.FUNCTIONAL, year)) {
      throw noList(year);
    }
    List<FunctionalCode> codes =
        classification.functionalCodes(
            year,
            new CodeFilter(level, parent),
            after(cursor, FUNCTIONAL_LIST),
            limit.rowsToFetch());
    return Page.of(codes, limit, code -> Cursor.of(FUNCTIONAL_LIST, code.code()))
        .map(FunctionalCodeView::of);
  }

  /** One functional code. */
  @GET
  @Path("/functional/{code}")
  @Operation(
      operationId = "getFunctionalCode",
      summary = "Read a functional code",
      description = "Any role. 404 code-not-found; where another year has the code, it says so.")
  @APIResponse(
      responseCode = "200",
      description = "The code, with its ETag.",
      content = @Content(schema = @Schema(implementation = FunctionalCodeView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<FunctionalCodeView> functionalCode(
      @Parameter(description = "Year of the list.", example = "2020")
          @PathParam("year")
          @Min(2000)
          @Max(2100)
          int year,
      @Parameter(description = "The code.", example = "2080109")
          @PathParam("code")
          @Pattern(regexp = CodeTree.FUNCTIONAL_PATTERN, message = FUNCTIONAL_FORM)
          String code,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    FunctionalCode entry = orNotFound(classification.functional(year, code));
    return Preconditions.answer(
        ifNoneMatch, EntityTag.of(entry.version()), FunctionalCodeView.of(entry));
  }

  /** Department-economic codes of a year, in the order of the tree. */
  @GET
  @Path("/economic")
  @Operation(
      operationId = "listEconomicCodes",
      summary = "List department-economic codes",
      description =
          "The department-economic list (部门预算支出经济分类) of a year in the order of the code. Any role.")
  public Page<EconomicCodeView> economicCodes(
      @Parameter(description = "Year of the list.", example = "2020")
          @PathParam("year")
          @Min(2000)
          @Max(2100)
          int year,
      @Parameter(description = "Only this level: 1 类, 2 款.", example = "2")
          @QueryParam("level")
          @Min(1)
          @Max(CodeTree.ECONOMIC_LEVELS)
          @Nullable Integer level,
      @Parameter(description = "Only codes directly below this one.", example = "302")
          @QueryParam("parent")
          @Pattern(regexp = CodeTree.ECONOMIC_PATTERN, message = ECONOMIC_FORM)
          @Nullable String parent,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    if (!classification.hasList(CodeListKind.ECONOMIC, year)) {
      throw noList(year);
    }
    List<EconomicCode> codes =
        classification.economicCodes(
            year, new CodeFilter(level, parent), after(cursor, ECONOMIC_LIST), limit.rowsToFetch());
    return Page.of(codes, limit, code -> Cursor.of(ECONOMIC_LIST, code.code()))
        .map(EconomicCodeView::of);
  }

  /** One department-economic code. */
  @GET
  @Path("/economic/{code}")
  @Operation(
      operationId = "getEconomicCode",
      summary = "Read a department-economic code",
      description = "Any role. 404 code-not-found; where another year has the code, it says so.")
  @APIResponse(
      responseCode = "200",
      description = "The code, with its ETag.",
      content = @Content(schema = @Schema(implementation = EconomicCodeView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<EconomicCodeView> economicCode(
      @Parameter(description = "Year of the list.", example = "2020")
          @PathParam("year")
          @Min(2000)
          @Max(2100)
          int year,
      @Parameter(description = "The code.", example = "30217")
          @PathParam("code")
          @Pattern(regexp = CodeTree.ECONOMIC_PATTERN, message = ECONOMIC_FORM)
          String code,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    EconomicCode entry = orNotFound(classification.economic(year, code));
    return Preconditions.answer(
        ifNoneMatch, EntityTag.of(entry.version()), EconomicCodeView.of(entry));
  }

  private static @Nullable String after(@Nullable Cursor cursor, String list) {
    List<String> position = Cursor.positionIn(cursor, list, 1);
    if (position == null) {
      return null;
    }
    String code = position.get(0);
    if (!CODE.matcher(code).matches()) {
      throw Cursor.invalid();
    }
    return code;
  }

  private static <T> T orNotFound(CodeLookup<T> lookup) {
    return lookup.fold(
        found -> found,
        otherYears -> {
          throw new ProblemException(BudgetError.CODE_NOT_FOUND, lookup.absence().orElseThrow());
        });
  }

  private static ProblemException noList(int year) {
    return new ProblemException(PlatformError.NOT_FOUND, "There is no code list of " + year + ".");
  }
}
