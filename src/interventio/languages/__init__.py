"""Finnish, Swedish and English: words, plurals, dates and numbers as each language writes them."""
