"""From the words of one sentence to its tokens."""
