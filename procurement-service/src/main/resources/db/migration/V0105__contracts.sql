-- Contracts: each one whole, as the document of its facts, with the columns that are searched; and every state it ever had.
-- The row of event_stream of the department is locked by whoever writes here.

CREATE TABLE contract (
    id              uuid          PRIMARY KEY,
    department_code text          NOT NULL CHECK (department_code ~ '^\d{6}(-\d{3}){0,3}$'),
    number          text          NOT NULL,
    plan_item_id    uuid          NOT NULL,
    state           text          NOT NULL CHECK (state IN ('AWARDED', 'FUNDING_REQUESTED', 'FUNDED', 'FUNDING_REFUSED',
                                                            'SIGNED', 'ACCEPTED', 'CLOSED', 'TERMINATED')),
    awarded_on      date          NOT NULL,
    signed_on       date,
    suppliers       varchar(64)[] NOT NULL,
    content         jsonb         NOT NULL,
    version         bigint        NOT NULL CHECK (version > 0),
    UNIQUE (department_code, number)
);

CREATE INDEX contract_signed ON contract (department_code, signed_on);
CREATE INDEX contract_plan_item ON contract (department_code, plan_item_id);
CREATE INDEX contract_suppliers ON contract USING gin (suppliers);

CREATE TABLE contract_revision (
    contract_id uuid        NOT NULL REFERENCES contract,
    number      bigint      NOT NULL CHECK (number > 0),
    change      text        NOT NULL,
    content     jsonb       NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (contract_id, number)
);

-- What the ledger tells of contracts, one row for each posting that names one: what it paid, what came back in a later
-- year, and what it moved into or out of the contract's commitments, in yuan. Told twice or in another order, it is the
-- same set of rows.
CREATE TABLE contract_posting (
    posting_id      uuid          PRIMARY KEY,
    department_code text          NOT NULL CHECK (department_code ~ '^\d{6}(-\d{3}){0,3}$'),
    contract_id     uuid          NOT NULL,
    fiscal_year     integer       NOT NULL CHECK (fiscal_year BETWEEN 2000 AND 2100),
    business_date   date          NOT NULL,
    kind            text          NOT NULL,
    appropriation_id uuid        NOT NULL,
    source          text          NOT NULL CHECK (source IN ('GENERAL_BUDGET', 'GOVERNMENT_FUND', 'OTHER_FISCAL', 'NON_FISCAL')),
    commitment_id   uuid,
    payment_id      uuid,
    paid            numeric(18,2) NOT NULL,
    returned        numeric(18,2) NOT NULL,
    held            numeric(18,2) NOT NULL
);

CREATE INDEX contract_posting_contract ON contract_posting (department_code, contract_id);
CREATE INDEX contract_posting_year ON contract_posting (department_code, fiscal_year);

GRANT SELECT, INSERT, UPDATE ON contract TO ${appRole};
GRANT SELECT, INSERT ON contract_revision TO ${appRole};
GRANT SELECT, INSERT ON contract_posting TO ${appRole};
