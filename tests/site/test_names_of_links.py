"""Whoever hears the links of a page as a list can tell them apart."""

import re
from collections import defaultdict
from pathlib import Path

EXAMPLES = ("own", "every")

STATUS = re.compile(r'<a class="fp-status[^"]*" href="([^"]*)">(.*?)</a>', re.DOTALL)


def test_every_link_to_evidence_has_a_name_of_its_own_on_its_page(site: Path) -> None:
    """Two that lead to different facts do not both say "Confirmed: see the evidence": each says of what."""
    links, alike = 0, []
    for page in site.glob("**/*.html"):
        named: dict[str, set[str]] = defaultdict(set)
        for href, inner in STATUS.findall(page.read_text(encoding="utf-8")):
            named[" ".join(re.sub(r"<[^>]+>", " ", inner).split())].add(href)
            links += 1
        alike += [(page.relative_to(site).as_posix(), name) for name, hrefs in named.items() if len(hrefs) > 1]
    assert links > 100
    assert alike == []
