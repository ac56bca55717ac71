package org.juesuan.platform.web.trial;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/** One of every kind of field. */
@Schema(description = "One of every kind of field.")
public record TrialRecord(
    @NotNull Money amountYuan,
    @NotNull @Size(max = 20) String name,
    @Nullable LocalDate businessDate,
    @Nullable @Positive Integer count,
    int places,
    @Nullable Boolean coarse,
    @Nullable Kind kind,
    @Nullable BigDecimal share,
    @Nullable List<@NotNull @Valid Line> lines,
    @Nullable JsonNode tree,
    @Nullable Map<String, String> labels) {

  /** A line of the record. */
  public record Line(@NotNull Money amountYuan, @Nullable String text) {}

  /** A kind of record. */
  public enum Kind {
    BASIC,
    PROJECT
  }
}
