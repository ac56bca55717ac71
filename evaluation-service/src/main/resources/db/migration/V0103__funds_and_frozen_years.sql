-- What budget-service told of the appropriations of projects: the latest version of each, whatever order they came in.

CREATE TABLE project_appropriation (
    appropriation_id uuid           PRIMARY KEY,
    version          bigint         NOT NULL CHECK (version > 0),
    department_code  text           NOT NULL CHECK (department_code ~ '^\d{6}(-\d{3}){0,3}$'),
    fiscal_year      integer        NOT NULL CHECK (fiscal_year BETWEEN 2000 AND 2100),
    project_code     text           NOT NULL,
    origin_year      integer        NOT NULL,
    fund             text           NOT NULL,
    initial          numeric(18, 2) NOT NULL,
    adjusted         numeric(18, 2) NOT NULL,
    paid             numeric(18, 2) NOT NULL
);

CREATE INDEX project_appropriation_of_year ON project_appropriation (department_code, fiscal_year, project_code);

-- Years whose final account is approved: nothing of them changes, and the section is served as it was then.

CREATE TABLE frozen_year (
    department_code text    NOT NULL CHECK (department_code ~ '^\d{6}(-\d{3}){0,3}$'),
    fiscal_year     integer NOT NULL CHECK (fiscal_year BETWEEN 2000 AND 2100),
    approval_id     uuid    NOT NULL,
    content         text    NOT NULL,
    digest          text    NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    complete        boolean NOT NULL,
    PRIMARY KEY (department_code, fiscal_year)
);

GRANT SELECT, INSERT, UPDATE ON project_appropriation TO ${appRole};
GRANT SELECT, INSERT ON frozen_year TO ${appRole};
