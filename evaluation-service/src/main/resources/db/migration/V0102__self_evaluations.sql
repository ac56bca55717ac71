-- Self-evaluations of projects as they stand, and every state they ever had. The row of event_stream of department and
-- year is locked by whoever writes here.

CREATE TABLE self_evaluation (
    id               uuid    PRIMARY KEY,
    department_code  text    NOT NULL CHECK (department_code ~ '^\d{6}(-\d{3}){0,3}$'),
    fiscal_year      integer NOT NULL CHECK (fiscal_year BETWEEN 2000 AND 2100),
    project_code     text    NOT NULL,
    template_id      text    NOT NULL,
    template_year    integer NOT NULL,
    template_version integer NOT NULL,
    form             jsonb   NOT NULL,
    state            text    NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'REVIEWED', 'CONFIRMED', 'RETURNED')),
    version          bigint  NOT NULL CHECK (version > 0),
    UNIQUE (department_code, fiscal_year, project_code)
);

CREATE TABLE self_evaluation_revision (
    evaluation_id    uuid        NOT NULL REFERENCES self_evaluation,
    number           bigint      NOT NULL CHECK (number > 0),
    change           text        NOT NULL CHECK (change IN ('RECORDED', 'REPLACED', 'TRANSITIONED')),
    state            text        NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'REVIEWED', 'CONFIRMED', 'RETURNED')),
    template_id      text        NOT NULL,
    template_year    integer     NOT NULL,
    template_version integer     NOT NULL,
    form             jsonb       NOT NULL,
    reason           text,
    comments         jsonb       NOT NULL,
    recorded_by      text        NOT NULL,
    recorded_at      timestamptz NOT NULL,
    PRIMARY KEY (evaluation_id, number)
);

GRANT SELECT, INSERT, UPDATE ON self_evaluation TO ${appRole};
GRANT SELECT, INSERT ON self_evaluation_revision TO ${appRole};
