-- Departments, books, appropriations and postings: the final shapes of the ledger.
-- Owner: the role that runs Flyway. ${appRole} is the service's role; it owns nothing and gets only the rights below.
-- The names of the CHECKs are part of the design: a violation is a bug of the service, never an answer to a caller.

CREATE TABLE department (
    code             text        PRIMARY KEY CHECK (code ~ '^\d{6}(-\d{3}){0,3}$'),
    name             text        NOT NULL,
    institution_type text        NOT NULL CHECK (institution_type IN ('ADMINISTRATIVE', 'CIVIL_SERVANT_LAW_INSTITUTION', 'PUBLIC_INSTITUTION')),
    funding_form     text        NOT NULL CHECK (funding_form IN ('FULL', 'PARTIAL', 'SELF_FUNDED')),
    internal_offices integer     CHECK (internal_offices >= 0),
    duties           text,
    version          bigint      NOT NULL
);

CREATE TABLE project (
    department_code text   NOT NULL REFERENCES department,
    code            text   NOT NULL,
    name            text   NOT NULL,
    kind            text   NOT NULL CHECK (kind IN ('PERSONNEL', 'PUBLIC_EXPENSE', 'OTHER_OPERATION', 'SPECIFIC_TARGET')),
    version         bigint NOT NULL,
    PRIMARY KEY (department_code, code)
);

-- A book: one department in one fiscal year. Every writing transaction locks its row, which orders the postings and numbers the events.
CREATE TABLE book (
    department_code text    NOT NULL REFERENCES department,
    fiscal_year     integer NOT NULL CHECK (fiscal_year BETWEEN 2000 AND 2100),
    state           text    NOT NULL CHECK (state IN ('OPEN', 'CLOSING', 'FROZEN', 'CARRIED', 'CLOSED')),
    event_sequence  bigint  NOT NULL CHECK (event_sequence >= 0),
    posting_sequence bigint NOT NULL CHECK (posting_sequence >= 0),
    version         bigint  NOT NULL,
    PRIMARY KEY (department_code, fiscal_year)
);

CREATE TABLE appropriation (
    id                     uuid          PRIMARY KEY,
    department_code        text          NOT NULL,
    fiscal_year            integer       NOT NULL,
    origin_year            integer       NOT NULL,
    fund                   text          NOT NULL CHECK (fund IN ('GENERAL_PUBLIC_BUDGET', 'GOVERNMENT_FUND', 'STATE_CAPITAL', 'SPECIAL_ACCOUNT', 'INSTITUTION_REVENUE',
                                                                  'SUPERIOR_SUBSIDY', 'SUBORDINATE_REMITTANCE', 'BUSINESS_REVENUE', 'OTHER_REVENUE')),
    functional             text          NOT NULL CHECK (functional ~ '^\d{3}(\d{2}){0,2}$'),
    economic               text          NOT NULL CHECK (economic ~ '^\d{3}(\d{2})?$'),
    expenditure_kind       text          NOT NULL CHECK (expenditure_kind IN ('BASIC', 'PROJECT', 'UPWARD', 'BUSINESS', 'SUBSIDY')),
    project_code           text,
    government_procurement boolean       NOT NULL,
    -- The source gives a coarser level than the one at which expenditure is published.
    coarse                 boolean       NOT NULL GENERATED ALWAYS AS (length(functional) < 7 OR length(economic) < 5) STORED,
    initial                numeric(18,2) NOT NULL,
    adjusted               numeric(18,2) NOT NULL,
    available              numeric(18,2) NOT NULL,
    frozen                 numeric(18,2) NOT NULL,
    committed              numeric(18,2) NOT NULL,
    paid                   numeric(18,2) NOT NULL,
    carried                numeric(18,2) NOT NULL,
    returned               numeric(18,2) NOT NULL,
    version                bigint        NOT NULL,
    FOREIGN KEY (department_code, fiscal_year) REFERENCES book,
    FOREIGN KEY (department_code, project_code) REFERENCES project,
    CONSTRAINT appropriation_origin CHECK (origin_year <= fiscal_year),
    CONSTRAINT appropriation_project CHECK ((expenditure_kind = 'PROJECT') = (project_code IS NOT NULL)),
    CONSTRAINT inv_1_balanced CHECK (initial + adjusted = available + frozen + committed + paid + carried + returned),
    CONSTRAINT inv_1_not_negative CHECK (initial >= 0 AND available >= 0 AND frozen >= 0 AND committed >= 0 AND paid >= 0 AND carried >= 0 AND returned >= 0)
);
-- One appropriation for each coding of a book, so that money of one coding stands in one place.
CREATE UNIQUE INDEX appropriation_coding ON appropriation
    (department_code, fiscal_year, origin_year, fund, functional, economic, expenditure_kind, project_code, government_procurement) NULLS NOT DISTINCT;

-- An operation: postings that stand or fall together.
CREATE TABLE operation (
    id                 uuid        PRIMARY KEY,
    department_code    text        NOT NULL,
    fiscal_year        integer     NOT NULL,
    kind               text        NOT NULL CHECK (kind IN ('INITIAL', 'SUPPLEMENT', 'WITHDRAW', 'TRANSFER', 'CARRY_IN', 'OPENING_ADJUSTMENT', 'FREEZE', 'UNFREEZE',
                                                            'COMMIT', 'RELEASE', 'PAY', 'REFUND', 'CORRECT', 'CARRY_OUT', 'RETURN')),
    reverses           uuid        REFERENCES operation,
    business_date      date        NOT NULL,
    recorded_at        timestamptz NOT NULL,
    recorded_by        text        NOT NULL,
    document_number    text,
    approved_by        text,
    voucher_number     text,
    payee              text,
    purpose            text,
    reason             text,
    external_reference text,
    FOREIGN KEY (department_code, fiscal_year) REFERENCES book
);
CREATE UNIQUE INDEX operation_reversed_at_most_once ON operation (reverses) WHERE reverses IS NOT NULL;
CREATE UNIQUE INDEX operation_external_reference ON operation (department_code, external_reference) WHERE external_reference IS NOT NULL;
CREATE INDEX operation_of_book ON operation (department_code, fiscal_year, id);

-- One contract's hold on one appropriation, so that one contract cannot eat another's money.
CREATE TABLE commitment (
    id               uuid          PRIMARY KEY,
    appropriation_id uuid          NOT NULL REFERENCES appropriation,
    contract_id      text          NOT NULL,
    committed        numeric(18,2) NOT NULL CHECK (committed > 0),
    paid             numeric(18,2) NOT NULL CHECK (paid >= 0),
    released         numeric(18,2) NOT NULL CHECK (released >= 0),
    remaining        numeric(18,2) NOT NULL CHECK (remaining >= 0),
    version          bigint        NOT NULL,
    CONSTRAINT commitment_balanced CHECK (committed = paid + released + remaining)
);

-- One payment and what is still open of it, so that nothing comes back twice.
CREATE TABLE payment (
    id               uuid          PRIMARY KEY,
    department_code  text          NOT NULL,
    fiscal_year      integer       NOT NULL,
    appropriation_id uuid          NOT NULL REFERENCES appropriation,
    commitment_id    uuid          REFERENCES commitment,
    contract_id      text,
    economic         text          NOT NULL,
    payee            text          NOT NULL,
    paid             numeric(18,2) NOT NULL CHECK (paid > 0),
    refunded         numeric(18,2) NOT NULL CHECK (refunded >= 0),
    corrected        numeric(18,2) NOT NULL CHECK (corrected >= 0),
    reversed         numeric(18,2) NOT NULL CHECK (reversed >= 0),
    returned_later   numeric(18,2) NOT NULL CHECK (returned_later >= 0),
    open             numeric(18,2) NOT NULL GENERATED ALWAYS AS (paid - refunded - corrected - reversed - returned_later) STORED CHECK (open >= 0),
    version          bigint        NOT NULL,
    FOREIGN KEY (department_code, fiscal_year) REFERENCES book
);
CREATE INDEX payment_of_book ON payment (department_code, fiscal_year, id);

CREATE TABLE posting (
    id               uuid          PRIMARY KEY,
    operation_id     uuid          NOT NULL REFERENCES operation,
    department_code  text          NOT NULL,
    fiscal_year      integer       NOT NULL,
    sequence         bigint        NOT NULL CHECK (sequence > 0),
    appropriation_id uuid          NOT NULL REFERENCES appropriation,
    kind             text          NOT NULL,
    reverses         uuid          REFERENCES posting,
    from_compartment text          NOT NULL,
    to_compartment   text          NOT NULL,
    amount           numeric(18,2) NOT NULL CHECK (amount > 0),
    initial_effect   numeric(18,2) NOT NULL,
    adjusted_effect  numeric(18,2) NOT NULL,
    economic         text,
    commitment_id    uuid          REFERENCES commitment,
    payment_id       uuid          REFERENCES payment,
    CONSTRAINT posting_moves CHECK (from_compartment <> to_compartment),
    FOREIGN KEY (department_code, fiscal_year) REFERENCES book,
    UNIQUE (department_code, fiscal_year, sequence)
);
CREATE UNIQUE INDEX posting_reversed_at_most_once ON posting (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX posting_of_appropriation ON posting (appropriation_id, sequence);
CREATE INDEX posting_of_operation ON posting (operation_id);

-- What is paid by (appropriation, economic item): a payment may carry a finer item than its appropriation.
CREATE TABLE paid_item (
    appropriation_id uuid          NOT NULL REFERENCES appropriation,
    economic         text          NOT NULL,
    paid             numeric(18,2) NOT NULL CHECK (paid >= 0),
    PRIMARY KEY (appropriation_id, economic)
);

-- INV-2: what is posted is never changed, not even by the owner.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'INV-2: rows of % are never updated or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER posting_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON posting FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER operation_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON operation FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Establishment and staff of a department in a year, as the account publishes them.
CREATE TABLE staffing (
    department_code              text    NOT NULL,
    fiscal_year                  integer NOT NULL,
    administrative_establishment integer NOT NULL CHECK (administrative_establishment >= 0),
    administrative_actual        integer NOT NULL CHECK (administrative_actual >= 0),
    institution_establishment    integer NOT NULL CHECK (institution_establishment >= 0),
    institution_actual           integer NOT NULL CHECK (institution_actual >= 0),
    retired                      integer CHECK (retired >= 0),
    contracted                   integer CHECK (contracted >= 0),
    version                      bigint  NOT NULL,
    PRIMARY KEY (department_code, fiscal_year),
    FOREIGN KEY (department_code, fiscal_year) REFERENCES book
);

-- Prior-year figures of an account whose prior year the ledger does not hold: imported, and marked as such.
CREATE TABLE comparatives (
    department_code    text          NOT NULL,
    fiscal_year        integer       NOT NULL,
    comparative_year   integer       NOT NULL CHECK (comparative_year = fiscal_year - 1),
    source             text          NOT NULL,
    total              numeric(18,2) NOT NULL,
    revenue            numeric(18,2) NOT NULL,
    expenditure        numeric(18,2) NOT NULL,
    fiscal_total       numeric(18,2) NOT NULL,
    operating_expenses numeric(18,2),
    version            bigint        NOT NULL,
    PRIMARY KEY (department_code, fiscal_year),
    FOREIGN KEY (department_code, fiscal_year) REFERENCES book
);

-- The free texts of the narrative: why a figure is what it is.
CREATE TABLE explanation_set (
    department_code text    NOT NULL,
    fiscal_year     integer NOT NULL,
    explanations    jsonb   NOT NULL CHECK (jsonb_typeof(explanations) = 'array'),
    version         bigint  NOT NULL,
    PRIMARY KEY (department_code, fiscal_year),
    FOREIGN KEY (department_code, fiscal_year) REFERENCES book
);

GRANT SELECT, INSERT, UPDATE ON department, project, staffing, book, appropriation, commitment, payment, paid_item, comparatives, explanation_set TO ${appRole};
GRANT SELECT, INSERT ON operation, posting TO ${appRole};
