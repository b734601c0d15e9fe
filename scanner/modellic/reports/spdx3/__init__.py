"""SPDX 3.0.1 (https://spdx.github.io/spdx-spec/v3.0.1/) as JSON-LD (docs/spdx.md)."""
