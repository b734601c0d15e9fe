"""`python -m modellic`."""

from modellic.cli.main import run

if __name__ == "__main__":
    run()
