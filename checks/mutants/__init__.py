"""Single changes of the whole project, each judged: how many wrong ones are noticed?

`python -m checks.mutants` draws them, seeded, from the project as it stands, judges each in memory
as `belegt check` would, and prints a table. What is changed and how is told here by patterns and
word lists of its own: a change found by the reader of quantities would miss what the reader misses.
"""
