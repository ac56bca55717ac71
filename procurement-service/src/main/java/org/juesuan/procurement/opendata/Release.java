package org.juesuan.procurement.opendata;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * What is published of a procurement process at one moment (OCDS 1.1.5, release schema). Names of
 * components are the standard's. Each release says all that was known of the process then, so that
 * it can be read alone.
 *
 * @param ocid identity of the process in the world
 * @param id identity of the release in its process
 * @param date when it was recorded; later than any release of the process before
 * @param tag what changed, from the code list {@code releaseTag}
 * @param initiationType always {@code tender}, the only one there is
 * @param language of texts, ISO 639-1
 * @param parties everybody who is named, once
 * @param buyer the department
 * @param planning what was planned
 * @param tender the procedure
 * @param awards one for each contract that was awarded
 * @param contracts one for each contract that was signed
 */
public record Release(
    String ocid,
    String id,
    Instant date,
    List<String> tag,
    String initiationType,
    String language,
    List<Organization> parties,
    Reference buyer,
    Planning planning,
    Tender tender,
    List<Award> awards,
    List<SignedContract> contracts) {

  /** Keeps lists of its own. */
  public Release {
    tag = List.copyOf(tag);
    parties = List.copyOf(parties);
    awards = List.copyOf(awards);
    contracts = List.copyOf(contracts);
  }

  /**
   * A party.
   *
   * @param id by which the rest of the release names it
   * @param name its name; of a department its code, because names of departments are another
   *     service's
   * @param identifier where a register of the world knows it; null otherwise
   * @param roles from the code list {@code partyRole}
   * @param details its size; null where none was declared
   */
  public record Organization(
      String id,
      String name,
      @Nullable Identifier identifier,
      List<String> roles,
      @Nullable Details details) {}

  /**
   * An entry of a register.
   *
   * @param scheme the register, from the list of org-id.guide
   * @param id the code in it
   * @param legalName the name in it
   */
  public record Identifier(String scheme, String id, String legalName) {}

  /**
   * Particulars of a party.
   *
   * @param scale size as declared for its last award, from the code list {@code partyScale}
   */
  public record Details(String scale) {}

  /** A party by its id. */
  public record Reference(String id, String name) {}

  /**
   * An amount of money.
   *
   * @param amount in units of the currency, two decimals; less than zero for money that came back
   * @param currency ISO 4217
   */
  public record Value(BigDecimal amount, String currency) {

    /** Yuan. */
    static Value of(Money money) {
      return new Value(money.yuan(), "CNY");
    }
  }

  /** Days from and to; null where not known. */
  public record Period(@Nullable OffsetDateTime startDate, @Nullable OffsetDateTime endDate) {}

  /** What was planned. */
  public record Planning(Budget budget) {}

  /**
   * The money that was planned.
   *
   * @param amount 采购计划金额
   * @param projectID code of the budget's project; null of basic expenditure
   */
  public record Budget(Value amount, @Nullable String projectID) {}

  /**
   * The procedure.
   *
   * @param id the plan item's
   * @param status from the code list {@code tenderStatus}
   * @param procurementMethod from the code list {@code method}; null where none of them fits
   * @param procurementMethodDetails 采购方式 and 组织形式 in words
   * @param eligibilityCriteria what is reserved for small suppliers, in words; null where nothing
   *     is
   */
  public record Tender(
      String id,
      String title,
      String status,
      Reference procuringEntity,
      List<Item> items,
      Value value,
      @Nullable String procurementMethod,
      @Nullable String procurementMethodDetails,
      String mainProcurementCategory,
      @Nullable String eligibilityCriteria,
      @Nullable Period tenderPeriod) {}

  /** What is bought. */
  public record Item(String id, String description, Classification classification) {}

  /** A kind of purchase by its code. */
  public record Classification(String scheme, String id) {}

  /**
   * An award.
   *
   * @param status from the code list {@code awardStatus}
   */
  public record Award(
      String id,
      String title,
      String status,
      OffsetDateTime date,
      Value value,
      List<Reference> suppliers,
      List<Item> items) {}

  /**
   * A contract.
   *
   * @param id the same as its award's, which names it
   * @param title 合同名称
   * @param status from the code list {@code contractStatus}
   * @param period from the signature on
   * @param value its amount by now, with all amendments
   */
  public record SignedContract(
      String id,
      String awardID,
      String title,
      String status,
      Period period,
      Value value,
      List<Item> items,
      OffsetDateTime dateSigned,
      @Nullable Implementation implementation,
      List<Amendment> amendments) {}

  /** What was paid and accepted. */
  public record Implementation(List<Transaction> transactions, List<Milestone> milestones) {}

  /**
   * A payment; less than zero where money came back or was corrected.
   *
   * @param id the ledger's posting
   * @param payee who was paid; null where a joint bid has several
   */
  public record Transaction(
      String id, OffsetDateTime date, Value value, Reference payer, @Nullable Reference payee) {}

  /**
   * An acceptance.
   *
   * @param type from the code list {@code milestoneType}
   * @param status from the code list {@code milestoneStatus}
   */
  public record Milestone(
      String id, String title, String type, @Nullable OffsetDateTime dateMet, String status) {}

  /** A change of a contract's amount. */
  public record Amendment(String id, OffsetDateTime date, String description) {}
}
