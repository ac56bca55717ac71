package org.juesuan.gateway.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the panels of a dashboard. */
@MessageBundle(value = "panel", locale = "zh")
public interface PanelMessages {

  @Message
  String totals();

  @Message
  String months();

  @Message
  String months_caption();

  @Message
  String month();

  @Message
  String month_paid();

  @Message
  String cumulative();

  @Message
  String projects();

  @Message
  String projects_caption();

  @Message
  String project();

  @Message
  String no_project();

  @Message
  String project_months();

  @Message
  String project_months_caption();

  @Message
  String functions();

  @Message
  String functions_caption();

  @Message
  String function();

  @Message
  String kinds();

  @Message
  String kinds_caption();

  @Message
  String kind();

  @Message
  String units();

  @Message
  String units_caption();

  @Message
  String scores();

  @Message
  String scores_caption();

  @Message
  String grade();

  @Message
  String count();

  @Message
  String scores_summary(int scored, int all);

  @Message
  String average();

  @Message
  String weighted();

  @Message
  String procurement();

  @Message
  String procurement_caption();

  @Message
  String category();

  @Message
  String suppliers_caption();

  @Message
  String supplier();

  @Message
  String findings();

  @Message
  String findings_caption();

  @Message
  String findings_moment();

  @Message
  String findings_again();

  @Message
  String findings_count();

  @Message
  String severity();

  @Message
  String live();

  @Message
  String live_help();

  @Message
  String live_connecting();

  @Message
  String live_connected();

  @Message
  String live_reconnecting();

  @Message
  String live_stale();

  @Message
  String live_ended();

  @Message
  String live_off();

  @Message
  String latest_caption();
}
