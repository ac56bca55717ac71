package org.juesuan.procurement.purchasedservice.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.juesuan.procurement.purchasedservice.GuidanceLevel;
import org.juesuan.procurement.purchasedservice.PurchasedService;
import org.juesuan.procurement.purchasedservice.Purchaser;
import org.juesuan.procurement.purchasedservice.ServiceSupplierKind;

/** Row of a purchased service as it stands. */
@Entity
@Table(name = "purchased_service")
public class PurchasedServiceEntity {

  @Id private UUID id;

  @Column(name = "department_code")
  private String department;

  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Enumerated(EnumType.STRING)
  private Purchaser purchaser;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "guidance_codes")
  private List<String> guidanceCodes;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "guidance_names")
  private List<String> guidanceNames;

  @Column(name = "project_name")
  private String projectName;

  @Enumerated(EnumType.STRING)
  @Column(name = "supplier_kind")
  private ServiceSupplierKind supplierKind;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<UUID> contracts;

  private boolean withdrawn;

  private long version;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected PurchasedServiceEntity() {}

  /** The row of one that is new. */
  @SuppressWarnings("NullAway.Init") // filled by become
  PurchasedServiceEntity(PurchasedService service) {
    id = service.id();
    department = service.department();
    fiscalYear = service.fiscalYear();
    become(service);
  }

  /** Takes over the next state. */
  final void become(PurchasedService service) {
    purchaser = service.purchaser();
    guidanceCodes = service.guidance().stream().map(GuidanceLevel::code).toList();
    guidanceNames = service.guidance().stream().map(GuidanceLevel::name).toList();
    projectName = service.projectName();
    supplierKind = service.supplierKind();
    contracts = service.contracts();
    withdrawn = service.withdrawn();
    version = service.version();
  }

  PurchasedService toService() {
    return new PurchasedService(
        id,
        department,
        fiscalYear,
        purchaser,
        IntStream.range(0, guidanceCodes.size())
            .mapToObj(
                level -> new GuidanceLevel(guidanceCodes.get(level), guidanceNames.get(level)))
            .toList(),
        projectName,
        supplierKind,
        contracts,
        withdrawn,
        version);
  }
}
