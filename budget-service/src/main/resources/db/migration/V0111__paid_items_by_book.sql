-- What is paid of an economic item belongs to the book of its appropriation, as every other row of the ledger does, so that the tables of
-- a department find its items by index in a ledger of any size.
ALTER TABLE paid_item ADD COLUMN department_code text, ADD COLUMN fiscal_year integer;
UPDATE paid_item SET department_code = a.department_code, fiscal_year = a.fiscal_year
  FROM appropriation a WHERE a.id = paid_item.appropriation_id;
ALTER TABLE paid_item
    ALTER COLUMN department_code SET NOT NULL,
    ALTER COLUMN fiscal_year SET NOT NULL,
    ADD FOREIGN KEY (department_code, fiscal_year) REFERENCES book;
CREATE INDEX paid_item_of_book ON paid_item (fiscal_year, department_code);
