project = "The tram line"
extensions = ["myst_parser", "belegt.sphinxext"]
belegt_seeds = "../seeds"
belegt_ledger = "ledger"
exclude_patterns = ["ledger"]
