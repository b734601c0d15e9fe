"""SPDX 2.3 (https://spdx.github.io/spdx-spec/v2.3/), as JSON and as tag-value (docs/spdx.md)."""
