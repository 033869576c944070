"""What a link leads to, by its address."""

import pytest

from fingerpost.prose import Document, Elsewhere, External, Target, Term, Topic, target_of


@pytest.mark.parametrize(
    ("href", "target"),
    [
        ("embedding.md", Document("embedding.md", "")),
        ("decisions/index.md#context", Document("decisions/index.md", "context")),
        ("my%20page.md", Document("my page.md", "")),
        ("paths/connect", Topic("paths/connect")),
        ("guide", Topic("guide")),
        ("", Topic("")),
        ("#sizes", Topic("#sizes")),
        ("term:space", Term("space")),
        ("term:", Term("")),
        ("share-a-guide:paths/zip", Elsewhere("share-a-guide", "paths/zip")),
        ("2fa:guide", Elsewhere("2fa", "guide")),
        ("no:", Elsewhere("no", "")),
        ("zip:paths/a.md#b", Elsewhere("zip", "paths/a.md#b")),
        ("https://example.org/a.md", External("https")),
        ("mailto:a@example.org", External("mailto")),
        ("//example.org/a.md", External("")),
        ("JavaScript:alert(1)", External("javascript")),
        ("java\nscript:alert(1)", External("javascript")),
        ("https://[", External("")),
        ("zip://example.org/a", External("zip")),
        ("zip:alert(1)", External("zip")),
        ("Zip:paths", External("zip")),
        ("data:text/html", External("data")),
        ("tel:112", External("tel")),
        ("term://a", External("term")),
    ],
)
def test_a_link_is_a_page_of_the_site_a_word_or_an_address_elsewhere(href: str, target: Target) -> None:
    """What stands before the colon tells, and the ending of the name."""
    assert target_of(href) == target


@pytest.mark.parametrize(
    "href", ["../secret.md", "/etc/secret.md", "a/../../secret.md", "%2e%2e/secret.md", "a\\secret.md", "a.md?b"]
)
def test_no_page_written_by_hand_stands_outside_its_folder(href: str) -> None:
    """Such a name is that of no page at all."""
    assert target_of(href) == Topic(href)
