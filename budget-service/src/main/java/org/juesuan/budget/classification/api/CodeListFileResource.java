package org.juesuan.budget.classification.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeEntry;
import org.juesuan.budget.classification.CodeListDraft;
import org.juesuan.budget.classification.CodeListKind;
import org.juesuan.budget.classification.CodeListReport;
import org.juesuan.budget.classification.CodeListService;
import org.juesuan.platform.service.answer.Answer;
import org.juesuan.platform.service.answer.IdempotentAnswers;
import org.juesuan.platform.service.answer.Versioned;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.Role;

/** The code list of a year as one file: read it, edit it in a spreadsheet, put it back. */
@Path("/api/v1/budget/code-lists/{year}/{list}/file")
@Tag(name = "Code lists", description = "Functional and department-economic codes by year.")
public class CodeListFileResource {

  private static final String CSV = "text/csv";
  private static final String LISTS = "functional|economic";
  private static final String EXAMPLE =
      "code,name,successor\n208,社会保障和就业支出,\n20801,人力资源和社会保障管理事务,\n2080108,信息化建设,2080116\n";

  private final CodeListService codeLists;
  private final IdempotentAnswers answers;
  private final Caller caller;

  CodeListFileResource(CodeListService codeLists, IdempotentAnswers answers, Caller caller) {
    this.codeLists = codeLists;
    this.answers = answers;
    this.caller = caller;
  }

  /** The whole list as a file. */
  @GET
  @Produces(CSV)
  @Authenticated
  @Operation(
      operationId = "getCodeListFile",
      summary = "Read a code list as a file",
      description =
          "The whole list as CSV in UTF-8, in the form in which it can be loaded: a header row with"
              + " code, name and successor, for the economic list also group and threePublic. Any"
              + " role.")
  @APIResponse(
      responseCode = "200",
      description = "The list, with the ETag that replacing it takes.",
      content =
          @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, examples = EXAMPLE)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<String> read(
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(description = "Which list.", example = "functional")
          @PathParam("list")
          @Pattern(regexp = LISTS, message = "must be functional or economic")
          String list,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.require(Role.values());
    CodeListKind kind = kind(list);
    Versioned<SortedMap<String, CodeEntry>> state = codeLists.list(kind, year);
    EntityTag tag = state.entityTag();
    if (Preconditions.notModified(ifNoneMatch, tag)) {
      return Preconditions.answer(ifNoneMatch, tag, "");
    }
    return RestResponse.ResponseBuilder.ok(CodeListFile.write(kind, state.state().values()))
        .header(HttpHeaders.CONTENT_TYPE, CSV + ";charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + list + "-" + year + ".csv\"")
        .header(HttpHeaders.ETAG, tag.toString())
        .build();
  }

  /** Loads the list of a year, or replaces it. */
  @PUT
  @Consumes(CSV)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Claims.FINANCE)
  @Operation(
      operationId = "loadCodeList",
      summary = "Load the code list of a year",
      description =
          "Role finance with the district in its scope. The file is CSV in UTF-8, or in GB18030 if"
              + " the Content-Type says so. The header row names the columns, in any order: code"
              + " (科目编码) and name (科目名称); successor (下年度科目编码), the code of next year's list"
              + " that takes over what stands on this one; and in the economic list group (经费类别)"
              + " and threePublic (三公经费), which follow from the code and are only checked. Every"
              + " code stands below its parent in the same file; at most 5000 codes. The list"
              + " becomes what the file says, whole or not at all: If-None-Match: * loads the"
              + " first list of a year, If-Match replaces one.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, examples = EXAMPLE)))
  @APIResponse(
      responseCode = "200",
      description =
          "The list was replaced, and the ETag is that of the new state; with dryRun what would"
              + " have been done, without an ETag.",
      content = @Content(schema = @Schema(implementation = CodeListReportView.class)))
  @APIResponse(
      responseCode = "201",
      description = "The first list of the year was loaded.",
      content = @Content(schema = @Schema(implementation = CodeListReportView.class)))
  @APIResponse(
      responseCode = "409",
      description = "code-in-use: each code that the file must hold is named.")
  @APIResponse(
      responseCode = "422",
      description =
          "code-list-invalid: every fault is named at /rows/{row}/{column}; the header is row 1.")
  public Response load(
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(description = "Which list.", example = "functional")
          @PathParam("list")
          @Pattern(regexp = LISTS, message = "must be functional or economic")
          String list,
      @Parameter(description = "* while the year has no list yet.", example = "*")
          @HeaderParam(HttpHeaders.IF_NONE_MATCH)
          @Nullable String ifNoneMatch,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @Context HttpHeaders headers,
      byte[] file) {
    caller.requireScope(codeLists.district());
    CodeListDraft draft = CodeListFile.read(kind(list), file, charset(headers.getMediaType()));
    return answers.replacement(
        dryRun,
        () -> {
          CodeListReport report = codeLists.load(year, draft, ifNoneMatch, ifMatch);
          return Answer.recorded(
              CodeListReportView.of(report), EntityTag.of(report.version()), report.isFirst());
        });
  }

  private static CodeListKind kind(String list) {
    return CodeListKind.valueOf(list.toUpperCase(Locale.ROOT));
  }

  /** Chinese spreadsheets still save CSV in GBK, which GB18030 extends. */
  private static Charset charset(MediaType type) {
    String named = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
    return switch (named.toLowerCase(Locale.ROOT)) {
      case "utf-8" -> StandardCharsets.UTF_8;
      case "gb18030", "gbk", "gb2312" -> Charset.forName("GB18030");
      default ->
          throw new ProblemException(
              PlatformError.INVALID_FIELD,
              "Send the file in UTF-8 or GB18030.",
              List.of(
                  Violation.parameter(
                      HttpHeaders.CONTENT_TYPE, "must name the charset UTF-8 or GB18030")));
    };
  }
}
