package org.juesuan.gateway.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words that the pages at a desk share, and those of the list of departments. As of every
 * bundle here, they stand in {@code messages/<bundle>_zh.properties} and, in English, {@code
 * messages/<bundle>_en.properties}; the build fails where a page uses one that a file lacks.
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
  String sign_in();

  @Message
  String sign_in_provider();

  @Message
  String sign_in_elsewhere();

  @Message
  String sign_in_refused();

  @Message
  String token();

  @Message
  String token_help();

  @Message
  String token_refused();

  @Message
  String signed_in();

  @Message
  String signed_in_on();

  @Message
  String signed_out();

  @Message
  String signed_out_provider();

  @Message
  String signed_out_on();

  @Message
  String published();

  @Message
  String published_caption();

  @Message
  String published_none();

  @Message
  String year_column();

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
  String amount();

  @Message
  String all();
}
