-- What was published of each procurement process at each of its changes: word for word, written once.

CREATE TABLE ocds_release (
    plan_item       uuid        NOT NULL,
    number          integer     NOT NULL CHECK (number > 0),
    department_code text        NOT NULL CHECK (department_code ~ '^\d{6}(-\d{3}){0,3}$'),
    released_at     timestamptz NOT NULL,
    tag             text        NOT NULL,
    -- text, not jsonb: what was published once is published again to the byte
    body            text        NOT NULL CHECK (body IS JSON OBJECT),
    PRIMARY KEY (plan_item, number),
    CONSTRAINT ocds_release_moment_unique UNIQUE (plan_item, released_at)
);

-- pages of releases are read by moment
CREATE INDEX ocds_release_by_moment ON ocds_release (released_at, plan_item, number);

CREATE FUNCTION ocds_release_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'ocds_release is append-only: % refused', TG_OP USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER ocds_release_no_change BEFORE UPDATE OR DELETE ON ocds_release
    FOR EACH ROW EXECUTE FUNCTION ocds_release_refuse();

CREATE TRIGGER ocds_release_no_truncate BEFORE TRUNCATE ON ocds_release
    FOR EACH STATEMENT EXECUTE FUNCTION ocds_release_refuse();

GRANT SELECT, INSERT ON ocds_release TO ${appRole};
