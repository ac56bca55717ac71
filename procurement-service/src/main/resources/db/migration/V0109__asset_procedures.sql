-- What decides about cards: transfers that two departments agree upon, disposals that finance approves, and stock-takings.

CREATE TABLE asset_transfer (
    id                uuid    PRIMARY KEY,
    from_department   text    NOT NULL CHECK (from_department ~ '^\d{6}(-\d{3}){0,3}$'),
    to_department     text    NOT NULL CHECK (to_department ~ '^\d{6}(-\d{3}){0,3}$'),
    asset_id          uuid    NOT NULL REFERENCES asset,
    quantity          integer NOT NULL CHECK (quantity > 0),
    effective         date    NOT NULL,
    document_number   text    NOT NULL,
    state             text    NOT NULL CHECK (state IN ('PROPOSED', 'AGREED', 'REJECTED', 'WITHDRAWN')),
    received_asset_id uuid    REFERENCES asset,
    reason            text,
    version           bigint  NOT NULL CHECK (version > 0),
    CHECK (from_department <> to_department),
    CHECK ((state = 'AGREED') = (received_asset_id IS NOT NULL))
);

CREATE INDEX asset_transfer_given ON asset_transfer (from_department, id);
CREATE INDEX asset_transfer_received ON asset_transfer (to_department, id);

CREATE TABLE stock_taking (
    id              uuid    PRIMARY KEY,
    department_code text    NOT NULL CHECK (department_code ~ '^\d{6}(-\d{3}){0,3}$'),
    as_of           date    NOT NULL,
    asset_class     text,
    counted         integer NOT NULL CHECK (counted >= 0),
    version         bigint  NOT NULL CHECK (version > 0)
);

CREATE INDEX stock_taking_of_department ON stock_taking (department_code, id);

CREATE TABLE stock_taking_difference (
    stock_taking_id uuid    NOT NULL REFERENCES stock_taking,
    number          integer NOT NULL CHECK (number > 0),
    kind            text    NOT NULL CHECK (kind IN ('MISSING', 'SURPLUS', 'ELSEWHERE', 'OTHER_STATE')),
    asset_id        uuid    REFERENCES asset,
    card_number     text,
    pieces          integer NOT NULL CHECK (pieces > 0),
    expected        text,
    found           text,
    settled         boolean NOT NULL,
    PRIMARY KEY (stock_taking_id, number)
);

CREATE TABLE asset_disposal (
    id              uuid    PRIMARY KEY,
    department_code text    NOT NULL CHECK (department_code ~ '^\d{6}(-\d{3}){0,3}$'),
    asset_id        uuid    NOT NULL REFERENCES asset,
    quantity        integer NOT NULL CHECK (quantity > 0),
    manner          text    NOT NULL CHECK (manner IN ('SCRAPPED', 'SOLD', 'GIVEN_FREE', 'LOST')),
    effective       date    NOT NULL,
    reason          text    NOT NULL,
    stock_taking_id uuid    REFERENCES stock_taking,
    state           text    NOT NULL CHECK (state IN ('APPLIED', 'APPROVED', 'REFUSED')),
    applied_by      text    NOT NULL,
    document_number text,
    refusal         text,
    version         bigint  NOT NULL CHECK (version > 0),
    CHECK ((state = 'APPROVED') = (document_number IS NOT NULL)),
    CHECK ((state = 'REFUSED') = (refusal IS NOT NULL))
);

CREATE INDEX asset_disposal_of_department ON asset_disposal (department_code, id);

GRANT SELECT, INSERT ON asset_transfer, stock_taking, stock_taking_difference, asset_disposal TO ${appRole};
GRANT UPDATE (state, received_asset_id, reason, version) ON asset_transfer TO ${appRole};
GRANT UPDATE (state, document_number, refusal, version) ON asset_disposal TO ${appRole};
GRANT UPDATE (version) ON stock_taking TO ${appRole};
GRANT UPDATE (settled) ON stock_taking_difference TO ${appRole};
