-- The register of assets: a card is its facts, which are only ever added. The row of a card holds what never changes of it.

CREATE TABLE asset (
    id              uuid    PRIMARY KEY,
    department_code text    NOT NULL CHECK (department_code ~ '^\d{6}(-\d{3}){0,3}$'),
    card_number     text    COLLATE "C" NOT NULL CHECK (card_number <> ''),
    cancelled       boolean NOT NULL
);

-- A number names one card of the department, whatever became of it; only a card that was a mistake gives it back.
CREATE UNIQUE INDEX asset_by_number ON asset (department_code, card_number) WHERE NOT cancelled;

CREATE TABLE asset_fact (
    asset_id          uuid           NOT NULL REFERENCES asset,
    number            integer        NOT NULL CHECK (number > 0),
    kind              text           NOT NULL,
    effective         date           NOT NULL,
    asset_class       text,
    vehicle_use       text,
    name              text,
    unit_value        numeric(18, 2) CHECK (unit_value >= 0),
    quantity          integer        CHECK (quantity > 0),
    location          text,
    use_state         text,
    acquired_on       date,
    acquisition       text,
    contract_id       uuid,
    useful_life_years integer        CHECK (useful_life_years > 0),
    departed          integer        NOT NULL CHECK (departed >= 0),
    held_from         date,
    source_id         uuid,
    document_number   text,
    reason            text,
    recorded_by       text           NOT NULL,
    recorded_at       timestamptz    NOT NULL,
    PRIMARY KEY (asset_id, number)
);

GRANT SELECT, INSERT ON asset, asset_fact TO ${appRole};
GRANT UPDATE (cancelled) ON asset TO ${appRole};
