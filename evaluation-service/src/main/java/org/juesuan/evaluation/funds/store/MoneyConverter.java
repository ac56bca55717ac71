package org.juesuan.evaluation.funds.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/** Money is {@code NUMERIC(18,2)} in every table of this service. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, BigDecimal> {

  @Override
  public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Money money) {
    return money == null ? null : money.yuan();
  }

  @Override
  public @Nullable Money convertToEntityAttribute(@Nullable BigDecimal yuan) {
    return yuan == null ? null : Money.ofYuan(yuan);
  }
}
