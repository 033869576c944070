"""The site that the browser opens, and which of its pages."""

from collections.abc import Callable
from pathlib import Path

import pytest

from fingerpost.catalogue import Catalogue
from tests.browser.kinds import kinds


@pytest.fixture(scope="session")
def root(site: Path, serve: Callable[[Path], str]) -> str:
    """Where the site is served."""
    return serve(site)


@pytest.fixture(scope="session")
def addresses(site: Path, catalogue: Catalogue, thorough: bool) -> list[str]:
    """Every kind of page of the first guide; where all is looked at, of all guides."""
    return kinds(site, catalogue.guides if thorough else catalogue.guides[:1])


@pytest.fixture(scope="session")
def every_root(every_site: Path, serve: Callable[[Path], str]) -> str:
    """Where all guides are served."""
    return serve(every_site)
