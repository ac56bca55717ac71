-- The life cycle of the final account (部门决算) and its published revisions.

-- Values of the rules by the first fiscal year they are for; they change by migration only.
--   explanation_percent: a figure that changed by as much or more asks for a reason (identity C03, defect D-17). No decree names the value.
--   publication_days: calendar days from approval to publication (预算法第十四条: 20).
--   rolls_to_working_day: whether a deadline on a Saturday or Sunday moves to the next Monday. No text confirms it, so it does not; holidays are not known here.
CREATE TABLE final_account_rule (
    from_fiscal_year     integer      PRIMARY KEY CHECK (from_fiscal_year BETWEEN 2000 AND 2100),
    explanation_percent  numeric(5,2) NOT NULL CHECK (explanation_percent > 0),
    publication_days     integer      NOT NULL CHECK (publication_days > 0),
    rolls_to_working_day boolean      NOT NULL
);
INSERT INTO final_account_rule VALUES (2000, 5.00, 20, false);

-- An account that was submitted at least once; before that it is a draft and has no row.
CREATE TABLE final_account (
    department_code text    NOT NULL,
    fiscal_year     integer NOT NULL,
    state           text    NOT NULL CHECK (state IN ('SUBMITTED', 'REVIEWED', 'RETURNED', 'APPROVED', 'PUBLISHED')),
    -- Whether accounts of units below are contained; decided when the account is submitted.
    consolidated    boolean NOT NULL,
    return_reason   text,
    approval_id     uuid    UNIQUE,
    document_number text,
    approved_by     text,
    approved_on     date,
    publish_by      date,
    -- The department as it was when the account was approved, so that a later change of name does not change an approved account.
    department      jsonb,
    version         bigint  NOT NULL CHECK (version > 0),
    PRIMARY KEY (department_code, fiscal_year),
    FOREIGN KEY (department_code, fiscal_year) REFERENCES book,
    CONSTRAINT final_account_returned CHECK ((state = 'RETURNED') = (return_reason IS NOT NULL)),
    CONSTRAINT final_account_approved CHECK (
        (state IN ('APPROVED', 'PUBLISHED')) = (approval_id IS NOT NULL)
        AND num_nonnulls(approval_id, document_number, approved_by, approved_on, publish_by, department) IN (0, 6))
);

-- Who wrote or submitted an account: these may not review it.
CREATE TABLE final_account_maker (
    department_code text    NOT NULL,
    fiscal_year     integer NOT NULL,
    subject         text    NOT NULL,
    PRIMARY KEY (department_code, fiscal_year, subject),
    FOREIGN KEY (department_code, fiscal_year) REFERENCES book
);

-- What the other services say of the sections they froze for an approval.
CREATE TABLE frozen_section (
    approval_id uuid    NOT NULL REFERENCES final_account (approval_id),
    section     text    NOT NULL CHECK (section IN ('EVALUATION', 'PROCUREMENT')),
    complete    boolean NOT NULL,
    digest      text    NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    -- Place of the event in its sender's stream: an earlier fact never replaces a later one.
    sequence    bigint  NOT NULL,
    PRIMARY KEY (approval_id, section)
);

-- The published revisions, each whole. Which one is final follows from their numbers.
CREATE TABLE published_revision (
    department_code text        NOT NULL,
    fiscal_year     integer     NOT NULL,
    revision        integer     NOT NULL CHECK (revision > 0),
    approval_id     uuid        NOT NULL REFERENCES final_account (approval_id),
    document        text        NOT NULL,
    digest          text        NOT NULL,
    published_at    timestamptz NOT NULL,
    published_by    text        NOT NULL,
    PRIMARY KEY (department_code, fiscal_year, revision),
    FOREIGN KEY (department_code, fiscal_year) REFERENCES final_account,
    CONSTRAINT published_revision_digest CHECK (digest = encode(sha256(convert_to(document, 'UTF8')), 'hex'))
);

-- INV-7: what is published is never changed, not even by the owner.
CREATE FUNCTION refuse_revision_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'INV-7: a published revision never changes' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER published_revision_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON published_revision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_revision_change();

GRANT SELECT ON final_account_rule TO ${appRole};
GRANT SELECT, INSERT, UPDATE ON final_account, frozen_section TO ${appRole};
GRANT SELECT, INSERT ON final_account_maker, published_revision TO ${appRole};
