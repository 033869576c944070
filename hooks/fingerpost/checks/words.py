"""The words of a catalogue, as the eye of a reader takes them, and words that several findings need."""

import unicodedata


def same_words(text: str) -> str:
    """A text without what the eye passes over: capitals, spaces, punctuation and the forms of one character.

    Compatibility forms are folded as Unicode has it (NFKC, https://www.unicode.org/reports/tr15/). A text of signs alone stays what it is.
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    letters = "".join(character for character in folded if unicodedata.category(character)[0] in "LNM")
    return letters or folded.strip()


def count_more(walks: int) -> str:
    """A sentence about the walks that a finding does not name; empty where it names the only one."""
    if walks == 2:
        return " One more walk does the same."
    return f" {walks - 1:,} more walks do the same." if walks > 1 else ""
