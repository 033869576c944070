"""Guides as a program gets them: read, checked, compared, and with a shorter tree suggested."""

import datetime
from pathlib import Path

from ..advice import Suggestion
from ..advice import suggest as _suggest
from ..catalogue import Catalogue, Guide, load_catalogue, read_guide
from ..checks import Examined, examine
from ..project import catalogue_files_in, side_of, today
from ..review.comparison import Comparison, compare


def load(path: str | Path) -> Catalogue:
    """Read a guide, or all guides of a folder. Nothing is checked yet but their form.

    Args:
        path: a guide, as a file or a folder; or a folder of guides, of which `paths.yaml` comes first.

    Raises:
        CatalogueError: with every fault of every file.

    Examples:
        >>> import fingerpost as fp
        >>> catalogue = fp.load("content")
        >>> [guide.title for guide in catalogue]
        ['Hold a meeting']
        >>> catalogue["hold-a-meeting"].paths["call"].name
        'Hold a video call'
    """
    named = Path(path)
    return load_catalogue(catalogue_files_in(named) if named.is_dir() else (named,))


def read(text: str, name: str = "catalogue.yaml") -> Guide:
    """Read one guide from YAML text.

    Args:
        text: the whole catalogue file.
        name: what findings call the file.

    Raises:
        CatalogueError: with every fault of the text.

    Examples:
        >>> import fingerpost as fp
        >>> from pathlib import Path
        >>> fp.read(Path("content/hold-a-meeting.yaml").read_text()).start
        'place'
    """
    return read_guide(text, name)


def check(catalogue: Catalogue | Guide, day: datetime.date | None = None) -> tuple[Examined, ...]:
    """Run every check, and prove that every walk ends where its answers allow.

    Args:
        catalogue: the guides, or a single one, whose links to other guides cannot be looked at.
        day: the day as of which reviews are judged; today in UTC where none is given.

    Returns:
        For each guide its `findings`, the `errors` among them that stop a build, the warnings that its author has
        `accepted`, and the `proof`.

    Examples:
        >>> import fingerpost as fp
        >>> (examined,) = fp.check(fp.load("content"))
        >>> examined.findings, examined.proof.walks
        ((), 6)
    """
    alone = isinstance(catalogue, Guide)
    guides = Catalogue((catalogue,), ()) if isinstance(catalogue, Guide) else catalogue
    return examine(guides, day or today(), beside=None if alone else ())


def diff(old: Catalogue, new: Catalogue) -> Comparison:
    """What changed between two catalogues: walks, paths, facts and everything else.

    Examples:
        >>> import fingerpost as fp
        >>> catalogue = fp.load("content")
        >>> fp.diff(catalogue, catalogue).differs
        False
    """
    return compare(side_of(old, "the old catalogue"), side_of(new, "the new catalogue"))


def suggest(guide: Guide) -> Suggestion:
    """The order of questions that takes the fewest answers, proved and measured beside the author's.

    Examples:
        >>> import fingerpost as fp
        >>> suggestion = fp.suggest(fp.load("content")["hold-a-meeting"])
        >>> print(f"{float(suggestion.author.average):.2f} {float(suggestion.suggested.average):.2f}")
        2.00 1.33
    """
    return _suggest(guide)
