package org.juesuan.gateway.publication;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.juesuan.gateway.composition.GoldenSection;

/**
 * What the sections of the real department would have to say to be published: its account approved,
 * and without the two errors that stand in the facts.
 */
final class SoundReport {

  private SoundReport() {}

  /** What the year before left is what this year began with. */
  static void mendBudget(ObjectNode content) {
    content.put("bookState", "CLOSED");
    GoldenSection.at(content, "/comparatives").put("expenditureYuan", "45622000.00");
  }

  /** Without table nine, whose scores do not add up to its total. */
  static void mendEvaluation(ObjectNode content) {
    ((ArrayNode) content.path("evaluations")).remove(8);
  }
}
