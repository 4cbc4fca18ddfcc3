"""Run it: `python -m checks.codemutants --seconds 600`."""

from checks.codemutants.run import main

if __name__ == "__main__":
    main()
