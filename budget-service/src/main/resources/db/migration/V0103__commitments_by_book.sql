-- A commitment belongs to the book of its appropriation, as every other row of the ledger does (INV-12). No row was written before this.
ALTER TABLE commitment
    DROP CONSTRAINT commitment_balanced,
    DROP COLUMN remaining,
    ADD COLUMN department_code text NOT NULL,
    ADD COLUMN fiscal_year integer NOT NULL,
    -- The last of it was released: nothing comes back to it.
    ADD COLUMN ended boolean NOT NULL,
    ADD COLUMN remaining numeric(18,2) NOT NULL GENERATED ALWAYS AS (committed - paid - released) STORED CHECK (remaining >= 0),
    ADD CONSTRAINT commitment_ended CHECK (NOT ended OR committed = paid + released),
    ADD FOREIGN KEY (department_code, fiscal_year) REFERENCES book;
CREATE INDEX commitment_of_book ON commitment (department_code, fiscal_year, id);
CREATE INDEX commitment_of_contract ON commitment (department_code, fiscal_year, contract_id, id);

-- The day on which the payee was paid; nothing comes back before it, and a correction keeps it.
ALTER TABLE payment ADD COLUMN paid_on date;
UPDATE payment SET paid_on = o.business_date
FROM posting p JOIN operation o ON o.id = p.operation_id
WHERE p.payment_id = payment.id AND p.kind = 'PAY' AND p.reverses IS NULL;
ALTER TABLE payment ALTER COLUMN paid_on SET NOT NULL;

CREATE INDEX posting_of_payment ON posting (payment_id) WHERE payment_id IS NOT NULL;
CREATE INDEX posting_of_commitment ON posting (commitment_id) WHERE commitment_id IS NOT NULL;
