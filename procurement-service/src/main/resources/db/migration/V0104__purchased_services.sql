-- Purchased services as they stand; what was paid on their contracts is a projection of the ledger's postings. The rows of event_stream
-- of the department and of the year are locked by whoever writes here.

CREATE TABLE purchased_service (
    id              uuid    PRIMARY KEY,
    department_code text    NOT NULL CHECK (department_code ~ '^\d{6}(-\d{3}){0,3}$'),
    fiscal_year     integer NOT NULL CHECK (fiscal_year BETWEEN 2000 AND 2100),
    purchaser       text    NOT NULL CHECK (purchaser IN ('ADMINISTRATIVE_ORGAN', 'OTHER_ORGAN', 'ADMINISTRATIVE_INSTITUTION')),
    guidance_codes  text[]  NOT NULL CHECK (cardinality(guidance_codes) BETWEEN 1 AND 3),
    guidance_names  text[]  NOT NULL CHECK (cardinality(guidance_names) = cardinality(guidance_codes)),
    project_name    text    NOT NULL,
    supplier_kind   text    NOT NULL CHECK (supplier_kind NOT IN ('FIRST_CLASS_INSTITUTION', 'FUNDED_MASS_ORGANISATION')),
    contracts       uuid[]  NOT NULL CHECK (cardinality(contracts) > 0),
    withdrawn       boolean NOT NULL,
    version         bigint  NOT NULL CHECK (version > 0)
);

CREATE INDEX purchased_service_of_year ON purchased_service (department_code, fiscal_year);

GRANT SELECT, INSERT, UPDATE ON purchased_service TO ${appRole};
