"""FP502: a link leads to a page, and runs nothing."""

from collections.abc import Iterator

from ...catalogue import Change, Finding, quoted
from ...prose import SCHEMES, External, target_of
from ..check import Check
from ..subject import Subject


def _run(subject: Subject) -> Iterator[Finding]:
    allowed = ", ".join(f"`{scheme}`" for scheme in sorted(SCHEMES))
    for href, text in subject.links:
        target = target_of(href)
        if isinstance(target, External) and target.scheme not in SCHEMES:
            message = (
                f"a link has the scheme {quoted(target.scheme)}, expected {allowed}"
                if target.scheme
                else "a link leaves its scheme out or cannot be read"
            )
            yield CHECK.found(text.place, f"{message}: {quoted(href)}.")


CHECK = Check(
    code="FP502",
    name="unsafe-link",
    definition=(
        "A link in a text has a scheme other than http, https and mailto, or leaves the scheme out: `//example.org`."
    ),
    why="An address such as `javascript:` runs what it holds. It would be taken out, and the link would lead nowhere.",
    mend="Link to a page with its whole address, or take the link out.",
    example=(
        Change("summary: You sit around one table.", "summary: You sit around [one table](ftp://example.org/table)."),
    ),
    run=_run,
)
