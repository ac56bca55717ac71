package org.juesuan.gateway.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages that show postings, an operation, and where a figure comes from. */
@MessageBundle(value = "ledger", locale = "zh")
public interface LedgerMessages {

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
}
