-- What other services said of their frozen sections can be dropped and built anew from their feeds.
GRANT DELETE ON frozen_section TO ${appRole};
