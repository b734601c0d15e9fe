"""What a text says elsewhere that a sentence needs: terms, lists, headings, what came before."""
