"""The Markdown that a catalogue is written in."""

from markdown import Markdown


def dialect() -> Markdown:
    """A converter of the standard Markdown without its raw HTML.

    What looks like an element is a word of the text, such as a placeholder in an address: it is shown, not taken for
    HTML and removed.
    """
    markdown = Markdown(output_format="html")
    markdown.preprocessors.deregister("html_block")
    markdown.inlinePatterns.deregister("html")
    return markdown
