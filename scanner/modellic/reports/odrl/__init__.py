"""ODRL 2.2 policies (https://www.w3.org/TR/odrl-model/) as JSON-LD (docs/odrl.md)."""
