-- What the ledger told can be dropped and built anew from its feed.
GRANT DELETE ON project_appropriation TO ${appRole};
