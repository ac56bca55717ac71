-- Years whose final account is approved: nothing of them changes, and the section is served as it was then.
-- Owner: the role that runs Flyway. ${appRole} is the service's role; it owns nothing and gets only the rights below.

CREATE TABLE frozen_year (
    department_code text    NOT NULL CHECK (department_code ~ '^\d{6}(-\d{3}){0,3}$'),
    fiscal_year     integer NOT NULL CHECK (fiscal_year BETWEEN 2000 AND 2100),
    approval_id     uuid    NOT NULL,
    content         text    NOT NULL,
    digest          text    NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    complete        boolean NOT NULL,
    PRIMARY KEY (department_code, fiscal_year)
);

GRANT SELECT, INSERT ON frozen_year TO ${appRole};
