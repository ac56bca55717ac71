package org.juesuan.gateway.dashboard;

import io.quarkus.qute.TemplateExtension;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.money.WanYuan;

/** How a template prints an amount. */
@TemplateExtension
final class Printed {

  private Printed() {}

  /** In 万元, as reports print it. */
  static String wanYuan(Money money) {
    return new WanYuan(money).printed();
  }
}
