-- What the ledger told of contracts can be dropped and built anew from its feed; no row is ever changed.
GRANT DELETE ON contract_posting TO ${appRole};
