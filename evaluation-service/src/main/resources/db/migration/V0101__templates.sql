-- Forms of self-evaluation as data: a version never changes, because evaluations are bound to it.
-- Owner: the role that runs Flyway. ${appRole} is the service's role; it owns nothing and gets only the rights below.

CREATE TABLE form_template (
    id       text    NOT NULL CHECK (id ~ '^[a-z][a-z0-9-]{2,63}$'),
    year     integer NOT NULL CHECK (year BETWEEN 2000 AND 2999),
    version  integer NOT NULL CHECK (version > 0),
    document jsonb   NOT NULL,
    PRIMARY KEY (id, year, version)
);

GRANT SELECT, INSERT ON form_template TO ${appRole};
