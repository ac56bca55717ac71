package org.juesuan.procurement.plan.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.policy.SmallBusinessReservation;

/** What is reserved. */
@Schema(
    name = "SmallBusinessReservation",
    description = "预留: what part of a purchase is reserved for small and medium suppliers.")
public record ReservationForm(
    @Schema(description = "Nothing, a part or all of it.", examples = "PART") @NotNull
        SmallBusinessReservation.Extent extent,
    @Schema(description = "Share for small and medium suppliers, in percent.", examples = "30")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        BigDecimal percent,
    @Schema(
            description = "Share for small and micro suppliers, which is among the first.",
            examples = "18")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        BigDecimal smallOrMicroPercent,
    @Schema(description = "Why less than the rule is reserved; else null.", examples = "只能由大型企业提供")
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Size(max = 500)
        @Nullable String reason) {

  static ReservationForm of(SmallBusinessReservation reservation) {
    return new ReservationForm(
        reservation.extent(),
        reservation.percent(),
        reservation.smallOrMicroPercent(),
        reservation.reason());
  }

  Optional<String> fault() {
    return SmallBusinessReservation.fault(extent, percent, smallOrMicroPercent);
  }

  SmallBusinessReservation toReservation() {
    return new SmallBusinessReservation(extent, percent, smallOrMicroPercent, reason);
  }
}
