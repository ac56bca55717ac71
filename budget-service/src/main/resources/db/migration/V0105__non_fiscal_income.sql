-- Non-fiscal income: what a department received beside fiscal appropriations, and what became of what was left.
-- The balance of a fund is the sum of the effects of all years up to the one asked for, less what the ledger paid.

CREATE TABLE income_entry (
    id                 uuid          PRIMARY KEY,
    department_code    text          NOT NULL,
    fiscal_year        integer       NOT NULL,
    kind               text          NOT NULL CHECK (kind IN ('RECEIPT', 'OPENING_BALANCE', 'OPENING_ADJUSTMENT', 'SURPLUS_USED', 'SURPLUS_DISTRIBUTED')),
    fund               text          NOT NULL CHECK (fund IN ('SPECIAL_ACCOUNT', 'INSTITUTION_REVENUE', 'SUPERIOR_SUBSIDY', 'SUBORDINATE_REMITTANCE',
                                                              'BUSINESS_REVENUE', 'OTHER_REVENUE')),
    functional         text          CHECK (functional ~ '^\d{3}(\d{2}){0,2}$'),
    amount             numeric(18,2) NOT NULL CHECK (amount >= 0),
    -- What the entry adds to the balance of its fund: the amount or its negative.
    effect             numeric(18,2) NOT NULL,
    payer_department   text          REFERENCES department,
    reverses           uuid          REFERENCES income_entry,
    business_date      date          NOT NULL,
    document_number    text,
    reason             text,
    external_reference text,
    recorded_at        timestamptz   NOT NULL,
    recorded_by        text          NOT NULL,
    FOREIGN KEY (department_code, fiscal_year) REFERENCES book,
    CONSTRAINT income_entry_effect CHECK (abs(effect) = amount),
    CONSTRAINT income_entry_functional CHECK ((kind = 'RECEIPT') = (functional IS NOT NULL)),
    CONSTRAINT income_entry_nothing CHECK (amount > 0 OR kind = 'OPENING_BALANCE')
);
CREATE UNIQUE INDEX income_entry_reversed_at_most_once ON income_entry (reverses) WHERE reverses IS NOT NULL;
CREATE UNIQUE INDEX income_entry_external_reference ON income_entry (department_code, external_reference) WHERE external_reference IS NOT NULL;
CREATE INDEX income_entry_of_book ON income_entry (department_code, fiscal_year, id);

-- INV-2: what is recorded is never changed, not even by the owner.
CREATE TRIGGER income_entry_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON income_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON income_entry TO ${appRole};

-- Fiscal money is spent as basic or project expenditure alone: 上缴上级支出, 经营支出 and 对附属单位补助支出 are made from other money (identity A08).
ALTER TABLE appropriation ADD CONSTRAINT appropriation_fiscal_kind CHECK
    (expenditure_kind IN ('BASIC', 'PROJECT') OR fund NOT IN ('GENERAL_PUBLIC_BUDGET', 'GOVERNMENT_FUND', 'STATE_CAPITAL'));
