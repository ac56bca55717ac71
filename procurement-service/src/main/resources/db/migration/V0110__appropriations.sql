-- What the ledger told of the appropriations that pay contracts: the nature of their money, which never changes.

CREATE TABLE appropriation (
    appropriation_id uuid PRIMARY KEY,
    fund             text NOT NULL CHECK (fund <> '')
);

GRANT SELECT, INSERT ON appropriation TO ${appRole};
