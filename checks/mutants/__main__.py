"""Run it: `python -m checks.mutants --count 20000`."""

from checks.mutants.run import main

if __name__ == "__main__":
    main()
