package org.juesuan.gateway.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.juesuan.gateway.audit.Severity;
import org.juesuan.gateway.composition.AccountStanding;
import org.juesuan.gateway.composition.LedgerPosting;
import org.juesuan.gateway.report.ExpenditureKind;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.Reason;

/** The words for the values of closed lists: states, kinds, compartments, weights, reasons. */
@MessageBundle(value = "term", locale = "zh")
public interface TermMessages {

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

  @Message
  String notice(Notice value);

  @Message
  String advice(Notice value);
}
