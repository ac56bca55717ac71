-- A year that was approved while something was open is told as incomplete, stays open, and is frozen once nothing is: a row each, the second one the complete one.
ALTER TABLE frozen_year DROP CONSTRAINT frozen_year_pkey, ADD PRIMARY KEY (department_code, fiscal_year, complete);
