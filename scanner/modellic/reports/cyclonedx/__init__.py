"""CycloneDX machine-learning bills of materials, 1.6 and 1.7, as JSON (docs/cyclonedx.md)."""
