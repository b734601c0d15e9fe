"""The words of a language: its lists, their phrases, and numbers in words and digits."""
