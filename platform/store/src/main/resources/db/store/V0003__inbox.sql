-- Which events a consumer of this service has taken in; inserted by the transaction of the effect.

CREATE TABLE inbox (
    consumer    text        NOT NULL CHECK (consumer <> ''),
    event_id    uuid        NOT NULL,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (consumer, event_id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON inbox TO ${appRole};
