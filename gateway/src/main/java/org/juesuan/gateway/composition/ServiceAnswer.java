package org.juesuan.gateway.composition;

import com.fasterxml.jackson.databind.JsonNode;
import org.juesuan.gateway.report.Reason;
import org.juesuan.platform.web.problem.Problem;

/** What became of asking a service. */
sealed interface ServiceAnswer {

  /** It answered with a document. */
  record Answered(JsonNode body) implements ServiceAnswer {}

  /** It refused this caller, or has no such thing: status 401, 403 or 404. */
  record Refused(Problem problem) implements ServiceAnswer {}

  /** It could not answer. */
  record Silent(Reason reason) implements ServiceAnswer {}
}
