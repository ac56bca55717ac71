-- What procurement-service asked money for, and which commitment holds the money of each funding now.

-- Requests that were answered: a request asked again has its answer. A department that nobody knows is answered, too.
CREATE TABLE funding_request (
    department_code text    NOT NULL,
    request_id      uuid    NOT NULL,
    contract_id     text    NOT NULL,
    accepted        boolean NOT NULL,
    PRIMARY KEY (department_code, request_id)
);

CREATE TABLE funding (
    department_code text NOT NULL,
    funding_id      uuid NOT NULL,
    contract_id     text NOT NULL,
    -- The commitment that is current: its successor once it was carried. None where the release came before the request.
    commitment_id   uuid UNIQUE REFERENCES commitment,
    state           text NOT NULL CHECK (state IN ('HELD', 'RELEASE_DUE', 'RELEASED')),
    PRIMARY KEY (department_code, funding_id),
    CONSTRAINT funding_held CHECK (state = 'RELEASED' OR commitment_id IS NOT NULL)
);

GRANT SELECT, INSERT ON funding_request TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON funding TO ${appRole};
