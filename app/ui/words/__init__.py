"""Words of the glossary, found and underlined wherever they stand in the text of a page."""
