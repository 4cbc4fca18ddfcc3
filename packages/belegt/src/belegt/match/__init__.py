"""A draft's numbers held against sources, without a ledger."""
