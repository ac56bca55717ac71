-- What became of a commitment when its book was carried: another one goes on with it in next year's book, or (without one) it lapsed.
-- Either way the contract's money is no longer held here, and no reversal brings it back (INV-4).
CREATE TABLE commitment_succession (
    commitment_id      uuid PRIMARY KEY REFERENCES commitment,
    next_commitment_id uuid UNIQUE REFERENCES commitment
);
GRANT SELECT, INSERT ON commitment_succession TO ${appRole};

-- The year end finds what is to be reversed, and what came in, by book and kind.
CREATE INDEX operation_of_year_end ON operation (department_code, fiscal_year, id) WHERE kind IN ('CARRY_OUT', 'RETURN', 'CARRY_IN');
