-- The code lists are loaded by year from now on. A list has a version, which its tag is made of; a code may name the code of next
-- year's list that takes over what stands on it.

CREATE TABLE code_list (
    kind        text    NOT NULL CHECK (kind IN ('FUNCTIONAL', 'ECONOMIC')),
    fiscal_year integer NOT NULL CHECK (fiscal_year BETWEEN 2000 AND 2100),
    version     bigint  NOT NULL CHECK (version > 0),
    PRIMARY KEY (kind, fiscal_year)
);
INSERT INTO code_list (kind, fiscal_year, version)
    SELECT DISTINCT 'FUNCTIONAL', fiscal_year, 1 FROM functional_code
    UNION ALL SELECT DISTINCT 'ECONOMIC', fiscal_year, 1 FROM economic_code;

-- A successor stands in another list, which may not be loaded yet: its form is checked here, its existence when either list is loaded.
ALTER TABLE functional_code ADD COLUMN successor text,
    ADD CONSTRAINT functional_code_successor CHECK (successor ~ '^\d+$' AND length(successor) = length(code));
ALTER TABLE economic_code ADD COLUMN successor text,
    ADD CONSTRAINT economic_code_successor CHECK (successor ~ '^\d+$' AND length(successor) = length(code));

-- What an appropriation is coded with cannot leave its year's list, whoever opens one while a list is loaded.
CREATE INDEX appropriation_functional ON appropriation (fiscal_year, functional);
CREATE INDEX appropriation_economic ON appropriation (fiscal_year, economic);
ALTER TABLE appropriation
    ADD CONSTRAINT appropriation_functional_listed FOREIGN KEY (fiscal_year, functional) REFERENCES functional_code,
    ADD CONSTRAINT appropriation_economic_listed FOREIGN KEY (fiscal_year, economic) REFERENCES economic_code;

GRANT SELECT, INSERT, UPDATE ON code_list TO ${appRole};
GRANT INSERT, UPDATE, DELETE ON functional_code, economic_code TO ${appRole};
