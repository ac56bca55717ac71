-- What a request with an idempotency key was answered. The row is inserted by the business transaction itself:
-- a second request with the key waits for the first to end.

CREATE TABLE idempotency (
    caller          text        NOT NULL,
    operation       text        NOT NULL,
    idempotency_key text        NOT NULL,
    request_digest  text        NOT NULL,
    claimed_at      timestamptz NOT NULL,
    status          integer     CHECK (status BETWEEN 200 AND 299),
    body            text,
    location        text,
    entity_tag      text,
    PRIMARY KEY (caller, operation, idempotency_key),
    CHECK ((status IS NULL) = (body IS NULL))
);

CREATE INDEX idempotency_claimed_at ON idempotency (claimed_at);

-- A claim may be committed only together with its answer; a refused request removes its claim.
CREATE FUNCTION idempotency_answered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM idempotency
                WHERE caller = NEW.caller AND operation = NEW.operation
                  AND idempotency_key = NEW.idempotency_key AND status IS NULL) THEN
        RAISE EXCEPTION 'an idempotency claim was neither completed nor released'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER idempotency_answered AFTER INSERT ON idempotency
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION idempotency_answered();

GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency TO ${appRole};
