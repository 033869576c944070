"""The words of the interface, one file a language. The English one says what there is; the others are held against it.

To add a word: write it into every language file here. Pages take it from ``edition.words``, templates from ``words``; a
test holds every use in modules and templates against the English file. To add a language: docs/languages.md.
"""

from .amounts import Amounts, currency_digits, decimals, is_known_currency
from .languages import direction, languages, spoken, words_for
from .reader import WordsError, read_words
from .texts import Words, full_stop

__all__ = [
    "Amounts",
    "Words",
    "WordsError",
    "currency_digits",
    "decimals",
    "direction",
    "full_stop",
    "is_known_currency",
    "languages",
    "read_words",
    "spoken",
    "words_for",
]
