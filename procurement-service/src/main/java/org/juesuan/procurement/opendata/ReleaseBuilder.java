package org.juesuan.procurement.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.contract.Contract;
import org.juesuan.procurement.contract.Party;
import org.juesuan.procurement.opendata.ProcurementProcess.Progress;
import org.juesuan.procurement.opendata.Release.Item;
import org.juesuan.procurement.opendata.Release.Organization;
import org.juesuan.procurement.opendata.Release.Reference;
import org.juesuan.procurement.opendata.Release.Value;
import org.juesuan.procurement.plan.PlanItem;

/**
 * Says in the words of OCDS what a process is. Texts that somebody wrote as a reason are left out:
 * they may name persons.
 */
public final class ReleaseBuilder {

  /** 统一社会信用代码 in the list of registers of org-id.guide. */
  static final String CREDIT_CODE_SCHEME = "CN-USCI";

  /** 政府采购品目分类目录; the standard's list of classifications is open. */
  static final String CATALOGUE_SCHEME = "CN-GPC";

  private final String prefix;
  private final ZoneId zone;

  /**
   * For one publisher.
   *
   * @param prefix the prefix that Open Contracting registered for it
   * @param zone where a day begins
   */
  public ReleaseBuilder(String prefix, ZoneId zone) {
    this.prefix = prefix;
    this.zone = zone;
  }

  /** The identity of a process in the world. */
  public String ocid(UUID planItem) {
    return prefix + "-" + planItem;
  }

  /** The plan item of an identity; empty if it is none of this publisher's. */
  public Optional<UUID> planItem(String ocid) {
    if (!ocid.startsWith(prefix + "-")) {
      return Optional.empty();
    }
    String id = ocid.substring(prefix.length() + 1);
    try {
      return Optional.of(UUID.fromString(id)).filter(one -> one.toString().equals(id));
    } catch (IllegalArgumentException noUuid) {
      return Optional.empty();
    }
  }

  /**
   * The release of a change.
   *
   * @param process as it stands after it
   * @param tag what changed, from the code list {@code releaseTag}
   * @param number 1 for the first release of the process, and one more with each
   * @param date later than that of the release before
   */
  public Release release(ProcurementProcess process, String tag, int number, Instant date) {
    PlanItem item = process.item();
    Reference buyer = buyer(item);
    return new Release(
        ocid(item.id()),
        Integer.toString(number),
        date,
        List.of(tag),
        "tender",
        "zh",
        parties(process),
        buyer,
        new Release.Planning(
            new Release.Budget(Value.of(item.draft().amount()), item.draft().projectCode())),
        tender(item),
        process.contracts().stream().map(one -> award(one.contract())).toList(),
        process.contracts().stream().flatMap(one -> signed(one, buyer).stream()).toList());
  }

  private Release.Tender tender(PlanItem item) {
    return new Release.Tender(
        item.id().toString(),
        item.title(),
        OcdsCodes.tenderStatus(item),
        buyer(item),
        items(item.title(), item.catalogueCode().value()),
        Value.of(item.draft().amount()),
        item.method().flatMap(OcdsCodes::method).orElse(null),
        OcdsCodes.methodInWords(item),
        OcdsCodes.category(item.category()),
        OcdsCodes.reservationInWords(item.draft().reservation()),
        item.procedure() == null
            ? null
            : new Release.Period(startOf(item.procedure().openedOn()), null));
  }

  private Release.Award award(Contract contract) {
    return new Release.Award(
        contract.id().toString(),
        contract.award().title(),
        contract.end() != null && contract.signed() == null ? "cancelled" : "active",
        startOf(contract.award().on()),
        Value.of(contract.award().amount()),
        contract.award().parties().stream().map(ReleaseBuilder::supplier).toList(),
        items(contract.award().title(), contract.award().catalogueCode().value()));
  }

  private Optional<Release.SignedContract> signed(Progress progress, Reference buyer) {
    Contract contract = progress.contract();
    LocalDate signed = contract.signed();
    if (signed == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Release.SignedContract(
            contract.id().toString(),
            contract.id().toString(),
            contract.award().title(),
            contract.end() == null ? "active" : "terminated",
            new Release.Period(
                startOf(signed), contract.end() == null ? null : startOf(contract.end().on())),
            Value.of(contract.amount()),
            items(contract.award().title(), contract.award().catalogueCode().value()),
            startOf(signed),
            implementation(progress, buyer),
            amendments(contract)));
  }

  private Release.@Nullable Implementation implementation(Progress progress, Reference buyer) {
    Contract contract = progress.contract();
    if (progress.payments().isEmpty() && contract.acceptances().isEmpty()) {
      return null;
    }
    List<Party> parties = contract.parties();
    Reference payee = parties.size() == 1 ? supplier(parties.get(0)) : null;
    List<Release.Milestone> acceptances = new ArrayList<>();
    contract
        .acceptances()
        .forEach(
            one ->
                acceptances.add(
                    OcdsCodes.milestone(acceptances.size() + 1, one, startOf(one.on()))));
    return new Release.Implementation(
        progress.payments().stream()
            .map(
                paid ->
                    new Release.Transaction(
                        paid.posting().toString(),
                        startOf(paid.on()),
                        Value.of(paid.amount()),
                        buyer,
                        payee))
            .toList(),
        acceptances);
  }

  /** Only what counts is published: an amendment without its money changes nothing yet. */
  private List<Release.Amendment> amendments(Contract contract) {
    return contract.amendments().stream()
        .flatMap(
            one ->
                Optional.ofNullable(one.effective())
                    .map(
                        day ->
                            new Release.Amendment(
                                Integer.toString(one.number()),
                                startOf(day),
                                "合同金额变更 " + one.change() + " 元"))
                    .stream())
        .toList();
  }

  /** The department first, then suppliers; who is in several contracts has the last one's size. */
  private List<Organization> parties(ProcurementProcess process) {
    Map<String, Organization> parties = new LinkedHashMap<>();
    PlanItem item = process.item();
    boolean paying = process.contracts().stream().anyMatch(one -> !one.payments().isEmpty());
    parties.put(
        item.department(),
        new Organization(
            item.department(),
            item.department(),
            null,
            paying
                ? List.of("buyer", "procuringEntity", "payer")
                : List.of("buyer", "procuringEntity"),
            null));
    for (Progress one : process.contracts()) {
      for (Party party : one.contract().award().parties()) {
        boolean paid = !one.payments().isEmpty() && one.contract().parties().size() == 1;
        Organization before = parties.get(supplier(party).id());
        boolean payee = paid || (before != null && before.roles().contains("payee"));
        Organization organization = organization(party, payee);
        parties.put(organization.id(), organization);
      }
    }
    return List.copyOf(parties.values());
  }

  private static Organization organization(Party party, boolean payee) {
    Reference reference = supplier(party);
    return new Organization(
        reference.id(),
        reference.name(),
        party.supplier().isCreditCode()
            ? new Release.Identifier(CREDIT_CODE_SCHEME, party.supplier().value(), party.name())
            : null,
        payee ? List.of("supplier", "payee") : List.of("supplier"),
        new Release.Details(OcdsCodes.scale(party.size())));
  }

  private static Reference supplier(Party party) {
    String code = party.supplier().value();
    return new Reference(
        party.supplier().isCreditCode() ? CREDIT_CODE_SCHEME + "-" + code : code, party.name());
  }

  private static Reference buyer(PlanItem item) {
    return new Reference(item.department(), item.department());
  }

  private static List<Item> items(String description, String catalogueCode) {
    return List.of(
        new Item("1", description, new Release.Classification(CATALOGUE_SCHEME, catalogueCode)));
  }

  private OffsetDateTime startOf(LocalDate day) {
    return day.atStartOfDay(zone).toOffsetDateTime();
  }
}
