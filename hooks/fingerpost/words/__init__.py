"""The words of the interface, one file a language, held against one contract.

To add a word: declare it in a room of ``interface/`` (a name for a plain text, a method for one with parts), and write
it into every language file here. A file that lacks it, has one too many or other parts is a fault with its line. Pages
take it from ``edition.words``, templates from ``words``; a name that is not declared fails in both. To add a language:
copy ``en.yaml`` to ``<tag>.yaml``, such as ``pt-br.yaml``, and translate it.
"""

from .interface import Words
from .languages import direction, languages, spoken, words_for
from .reader import WordsError, read_words

__all__ = ["Words", "WordsError", "direction", "languages", "read_words", "spoken", "words_for"]
