-- 调剂 between two departments: one operation in each book, both found by this.
ALTER TABLE operation ADD COLUMN transfer_id uuid;
CREATE INDEX operation_of_transfer ON operation (transfer_id) WHERE transfer_id IS NOT NULL;
