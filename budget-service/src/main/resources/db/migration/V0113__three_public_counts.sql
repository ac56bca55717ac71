-- Journeys, vehicles and receptions behind the three public expenses of a department in a year, as the account publishes them. An account
-- that was submitted before this has none, and stays as it is.
CREATE TABLE three_public_counts (
    department_code   text    NOT NULL,
    fiscal_year       integer NOT NULL,
    overseas_groups   integer NOT NULL CHECK (overseas_groups >= 0),
    overseas_persons  integer NOT NULL CHECK (overseas_persons >= overseas_groups),
    vehicles_bought   integer NOT NULL CHECK (vehicles_bought >= 0),
    vehicles_held     integer NOT NULL CHECK (vehicles_held >= 0),
    reception_batches integer NOT NULL CHECK (reception_batches >= 0),
    reception_persons integer NOT NULL CHECK (reception_persons >= reception_batches AND (reception_batches > 0 OR reception_persons = 0)),
    version           bigint  NOT NULL,
    PRIMARY KEY (department_code, fiscal_year),
    FOREIGN KEY (department_code, fiscal_year) REFERENCES book
);

GRANT SELECT, INSERT, UPDATE ON three_public_counts TO ${appRole};
