"""One page of a guide by its address, without the others."""

from dataclasses import replace

import pytest

from fingerpost.catalogue import Catalogue
from fingerpost.pages import editions_of, page_at, pages_of_guide
from tests.compared_guide import compared_guide
from tests.rendered import SITE, catalogue_of


@pytest.mark.parametrize("most", [1000, 8], ids=["whole", "in parts"])
def test_the_page_at_an_address_is_the_one_that_a_whole_site_has_there(
    most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of each kind: paths, pairs, orders, questions, outcomes, parts of large pages."""
    monkeypatch.setattr("fingerpost.pages.cuts.MOST_FACTS", most)
    (edition,) = editions_of(catalogue_of(compared_guide()), SITE)
    pages = list(pages_of_guide(edition, SITE))
    assert len({page.content.kind for page in pages}) > 12
    (again,) = editions_of(catalogue_of(edition.guide), SITE)
    for page in pages:
        found = page_at(again, SITE, page.address)
        assert found is not None
        assert replace(found, edition=edition) == page


def test_no_page_stands_where_a_whole_site_has_none(catalogue: Catalogue) -> None:
    """Beside a page, below one, and of another guide."""
    edition = editions_of(catalogue, SITE)[0]
    at = f"{edition.guide.guide}/"
    for address in (f"{at}paths/nobody/", f"{at}decide/nobody/", f"{at}nothing/", f"{at}evidence/part.7/", "other/"):
        assert page_at(edition, SITE, address) is None, address
