package org.juesuan.budget.finalaccount.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.department.Department;
import org.juesuan.budget.department.FundingForm;
import org.juesuan.budget.department.InstitutionType;
import org.juesuan.budget.finalaccount.AccountDepartment;
import org.juesuan.budget.finalaccount.AccountDepartment.Supervisor;

/** The department of an approved account is one JSON object; it is written once. */
@Converter
public class AccountDepartmentConverter implements AttributeConverter<AccountDepartment, String> {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** The object as stored; its names do not follow those of the code. */
  record Stored(
      String code,
      String name,
      InstitutionType institutionType,
      FundingForm fundingForm,
      @Nullable Integer internalOffices,
      @Nullable String duties,
      @Nullable String supervisorCode,
      @Nullable String supervisorName) {

    static Stored of(AccountDepartment account) {
      Department department = account.department();
      Supervisor supervisor = account.supervisor();
      return new Stored(
          department.code(),
          department.name(),
          department.institutionType(),
          department.fundingForm(),
          department.internalOffices(),
          department.duties(),
          supervisor == null ? null : supervisor.code(),
          supervisor == null ? null : supervisor.name());
    }

    AccountDepartment toAccountDepartment() {
      return new AccountDepartment(
          new Department(code, name, institutionType, fundingForm, internalOffices, duties),
          supervisorCode == null || supervisorName == null
              ? null
              : new Supervisor(supervisorCode, supervisorName));
    }
  }

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable AccountDepartment department) {
    if (department == null) {
      return null;
    }
    try {
      return MAPPER.writeValueAsString(Stored.of(department));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a department is always JSON", impossible);
    }
  }

  @Override
  public @Nullable AccountDepartment convertToEntityAttribute(@Nullable String json) {
    if (json == null) {
      return null;
    }
    try {
      return MAPPER.readValue(json, Stored.class).toAccountDepartment();
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("the stored department is not what was written", broken);
    }
  }
}
