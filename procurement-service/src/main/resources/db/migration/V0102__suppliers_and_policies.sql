-- Suppliers and policies: facts of no department, numbered in the district's stream, whose row is locked by whoever writes here.

CREATE TABLE supplier (
    code           text   PRIMARY KEY CHECK (code ~ '^([0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}|[FP]-\d{6}-\d{6})$'),
    kind           text   NOT NULL CHECK (kind IN ('ORGANISATION', 'FOREIGN', 'NATURAL_PERSON')),
    name           text   NOT NULL,
    country        text   CHECK (country ~ '^[A-Z]{2}$'),
    file_reference text,
    version        bigint NOT NULL CHECK (version > 0),
    CHECK ((kind = 'FOREIGN') = (country IS NOT NULL)),
    CHECK ((kind = 'NATURAL_PERSON') = (file_reference IS NOT NULL)),
    -- who a person is stands in the purchaser's file and nowhere here
    CHECK (kind <> 'NATURAL_PERSON' OR name = '自然人')
);

-- a version never changes: another figure is another policy
CREATE TABLE procurement_policy (
    id       text  PRIMARY KEY CHECK (id ~ '^[a-z][a-z0-9-]{2,63}$'),
    document jsonb NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON supplier TO ${appRole};
GRANT SELECT, INSERT ON procurement_policy TO ${appRole};
