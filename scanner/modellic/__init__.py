"""modellic: licence compliance for model weights."""
