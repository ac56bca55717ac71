package org.juesuan.gateway.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.juesuan.gateway.audit.Severity;
import org.juesuan.gateway.composition.AccountStanding;
import org.juesuan.gateway.composition.LedgerPosting;
import org.juesuan.gateway.report.ExpenditureKind;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.Reason;

/**
 * The words of the pages at a desk. They stand in {@code messages/desk_zh.properties} and, in
 * English, {@code messages/desk_en.properties}; the build fails where a page uses one that a file
 * lacks.
 */
@MessageBundle(value = "desk", locale = "zh")
public interface DeskMessages {

  @Message
  String skip();

  @Message
  String navigation();

  @Message
  String home();

  @Message
  String sign_out();

  @Message
  String footer();

  @Message
  String district();

  @Message
  String department();

  @Message
  String year_choice();

  @Message
  String district_caption(int year);

  @Message
  String district_more();

  @Message
  String district_empty();

  @Message
  String code();

  @Message
  String name();

  @Message
  String state();

  @Message
  String deadline();

  @Message
  String overdue();

  @Message
  String no_book();

  @Message
  String budget();

  @Message
  String paid();

  @Message
  String committed();

  @Message
  String frozen();

  @Message
  String available();

  @Message
  String rate();

  @Message
  String share();

  @Message
  String pages();

  @Message
  String dashboard();

  @Message
  String report();

  @Message
  String postings();

  @Message
  String year(int year);

  @Message
  String unit_wan();

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
  String amount();

  @Message
  String suppliers_caption();

  @Message
  String supplier();

  @Message
  String all();

  @Message
  String findings();

  @Message
  String findings_caption();

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

  @Message
  String business_date();

  @Message
  String posting_kind();

  @Message
  String movement();

  @Message
  String amount_yuan();

  @Message
  String coding();

  @Message
  String payee();

  @Message
  String purpose();

  @Message
  String operation();

  @Message
  String sequence();

  @Message
  String reversal();

  @Message
  String postings_caption();

  @Message
  String postings_none();

  @Message
  String next_page();

  @Message
  String filter();

  @Message
  String any();

  @Message
  String touching();

  @Message
  String from_date();

  @Message
  String to_date();

  @Message
  String apply();

  @Message
  String clear();

  @Message
  String recorded();

  @Message
  String recorded_by();

  @Message
  String approved_by();

  @Message
  String voucher();

  @Message
  String document();

  @Message
  String cause();

  @Message
  String reverses();

  @Message
  String operation_caption();

  @Message
  String figure();

  @Message
  String figure_label();

  @Message
  String figure_printed();

  @Message
  String figure_owner();

  @Message
  String figure_id();

  @Message
  String figure_postings();

  @Message
  String figure_recorded();

  @Message
  String account_state(AccountStanding.State value);

  @Message
  String posting_name(LedgerPosting.Kind value);

  @Message
  String compartment(LedgerPosting.Compartment value);

  @Message
  String part(ProcurementPanel.Part value);

  @Message
  String expenditure(ExpenditureKind value);

  @Message
  String owner(Owner value);

  @Message
  String weight(Severity value);

  @Message
  String reason(Reason value);
}
