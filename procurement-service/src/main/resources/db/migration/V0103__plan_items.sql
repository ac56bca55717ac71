-- Plan items as they stand; every state they had is in the event log. The rows of event_stream of the department and of the year are
-- locked by whoever writes here.

CREATE TABLE plan_item (
    id                     uuid          PRIMARY KEY,
    department_code        text          NOT NULL CHECK (department_code ~ '^\d{6}(-\d{3}){0,3}$'),
    fiscal_year            integer       NOT NULL CHECK (fiscal_year BETWEEN 2000 AND 2100),
    title                  text          NOT NULL,
    catalogue_code         text          NOT NULL CHECK (catalogue_code ~ '^[ABC](\d{2}){1,5}$'),
    project_code           text,
    organisation           text          CHECK (organisation IN ('CENTRALISED', 'DEPARTMENT_CENTRALISED', 'DECENTRALISED')),
    method                 text,
    government_procurement boolean       NOT NULL,
    general_budget         numeric(18,2) NOT NULL CHECK (general_budget >= 0),
    government_fund        numeric(18,2) NOT NULL CHECK (government_fund >= 0),
    other_fiscal           numeric(18,2) NOT NULL CHECK (other_fiscal >= 0),
    non_fiscal             numeric(18,2) NOT NULL CHECK (non_fiscal >= 0),
    reserved               text          NOT NULL CHECK (reserved IN ('NONE', 'PART', 'WHOLE')),
    reserved_percent       numeric(5,2)  NOT NULL CHECK (reserved_percent BETWEEN 0 AND 100),
    small_micro_percent    numeric(5,2)  NOT NULL CHECK (small_micro_percent BETWEEN 0 AND reserved_percent),
    reservation_reason     text,
    approval_document      text,
    single_source_reason   text,
    state                  text          NOT NULL CHECK (state IN ('PLANNED', 'TENDERING', 'AWARDED', 'CANCELLED')),
    procedure_method       text,
    procedure_organisation text,
    opened_on              date,
    document_number        text,
    lots                   integer       CHECK (lots > 0),
    round                  integer       CHECK (round > 0),
    cancelled_as           text          CHECK (cancelled_as IN ('FAILED', 'TERMINATED')),
    cancelled_on           date,
    cancellation_reason    text,
    version                bigint        NOT NULL CHECK (version > 0),
    CHECK (general_budget + government_fund + other_fiscal + non_fiscal > 0),
    CHECK ((state = 'CANCELLED') = (cancelled_as IS NOT NULL)),
    CHECK (num_nulls(cancelled_as, cancelled_on, cancellation_reason) IN (0, 3)),
    CHECK (num_nulls(procedure_method, procedure_organisation, opened_on, document_number, lots, round) IN (0, 6)),
    CHECK (state NOT IN ('TENDERING', 'AWARDED') OR opened_on IS NOT NULL)
);

CREATE INDEX plan_item_of_year ON plan_item (department_code, fiscal_year, catalogue_code, id);

GRANT SELECT, INSERT, UPDATE ON plan_item TO ${appRole};
