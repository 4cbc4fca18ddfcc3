"""Sphinx configuration of the briefing."""

project = "DeepSeek R1 and V3"
author = "The Belegt developers"
copyright = "2026, The Belegt developers; quoted passages belong to their publishers"  # noqa: A001
release = "First edition"
language = "en"

extensions = ["myst_parser", "sphinx_design", "belegt.sphinxext", "sphinx_typst"]
myst_enable_extensions = ["attrs_block", "attrs_inline", "colon_fence", "deflist", "fieldlist"]
exclude_patterns = ["ledger"]
nitpicky = True

belegt_seeds = "../seeds"
belegt_ledger = "ledger"

html_theme = "furo"
html_title = "DeepSeek R1 and V3"
html_copy_source = False
html_show_sphinx = False
html_theme_options = {"top_of_page_buttons": []}

typst_documents = [("index", "briefing.typ", project, author)]
