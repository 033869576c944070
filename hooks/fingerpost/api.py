"""What a program can do with a catalogue: read it, check it, walk through it, compare it, and render it.

The examples run in a folder in which ``fingerpost new hold-a-meeting`` has written its guide.
"""

import datetime
from collections.abc import Iterator
from pathlib import Path

from .addresses import Links, Site, folder_links
from .advice import Suggestion
from .advice import suggest as _suggest
from .catalogue import Catalogue, Guide, closest, load_catalogue, read_guide
from .checks import Examined, examine
from .explanation import Explanation
from .explanation import explain as _explain
from .fault import Fault
from .flow import Explainer, Row, Walk, build_graph, every_row
from .flow import begin as _begin
from .outputs.publication import site_files
from .project import catalogue_files_in, side_of, today
from .review.comparison import Comparison, compare


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


def begin(guide: Guide) -> Walk:
    """The walk before its first answer.

    `walk.node` is the question that is asked now, with its words and its `choices`; it is `None` where the walk has
    `ended`, and then `walk.at` is the id of the path, or of the ending that is no path.

    Examples:
        >>> import fingerpost as fp
        >>> walk = fp.begin(fp.load("content")["hold-a-meeting"])
        >>> walk.node.ask, [choice.id for choice in walk.node.choices]
        ('Can everybody come to one place?', ['yes', 'no', 'unsure'])
    """
    return _begin(build_graph(guide))


def answer(walk: Walk, choice: str) -> Walk:
    """The walk one answer further. The walk that is given stays as it is.

    Args:
        walk: a walk that has not ended.
        choice: the id of an answer to the question that is asked now.

    Raises:
        Fault: where the walk has ended, or the question has no such answer.

    Examples:
        >>> import fingerpost as fp
        >>> walk = fp.begin(fp.load("content")["hold-a-meeting"])
        >>> walk = fp.answer(fp.answer(walk, "yes"), "yes")
        >>> walk.ended, walk.at, walk.name
        (True, 'in-person', 'place.yes/room.yes')
    """
    if walk.node is None:
        raise Fault(f"The walk has ended at `{walk.at}`: there is no question left to answer.")
    known = {one.id: one for one in walk.node.choices}
    if choice not in known:
        raise Fault(f"The question `{walk.at}` has no answer `{choice}`. {closest(choice, known)}")
    return walk.answer(known[choice])


def explain(walk: Walk) -> Explanation:
    """Why a walk ends where it does, why not elsewhere, and what would change it.

    `end` is the path that is recommended, or the ending that is none: `path` and `ending` are the same, `None` where it
    is the other one. `to_dict()` gives the same as plain values, for JSON.

    Args:
        walk: a walk that has ended.

    Raises:
        Fault: where a question is still open.

    Examples:
        >>> import fingerpost as fp
        >>> walk = fp.begin(fp.load("content")["hold-a-meeting"])
        >>> told = fp.explain(fp.answer(fp.answer(walk, "no"), "no"))
        >>> told.end.name, [told.in_words(need) for need in told.clear]
        ('Hold a video call', ['Everybody has a good connection'])
        >>> [(step.label, step.url) for step in told.end.next]
        [('Join the call', 'https://call.example.org/')]
        >>> [(other.path.short, other.verdict) for other in told.others]
        [('In person', 'Ruled out')]
        >>> sorted(told.to_dict())
        ['answers', 'because', 'changes', 'clear', 'confirm', 'disputed', 'ending', 'guide', 'next', 'others', 'path']
    """
    if walk.node is not None:
        raise Fault(f"The walk has not ended: `{walk.at}` is still to be answered.")
    graph = walk.graph
    return _explain(graph.guide, Explainer(graph.guide, graph), walk)


def walks(guide: Guide) -> Iterator[Row]:
    """Every walk through the questions, each with where it ends, and what has to be cleared or confirmed first.

    Examples:
        >>> import fingerpost as fp
        >>> for row in fp.walks(fp.load("content")["hold-a-meeting"]):
        ...     print(row)
        place.yes room.yes -> in-person
        place.yes room.no -> call
        place.no line.yes -> call
        place.no line.no -> call (clear first: line)
        place.unsure line-unsure.yes -> call
        place.unsure line-unsure.no -> call (clear first: line)
    """
    return every_row(guide)


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


def render(catalogue: Catalogue, site: Site, links: Links = folder_links) -> Iterator[tuple[str, bytes]]:
    """A whole site without a generator: every page in the light shell of the flow, and the files that pages load.

    Args:
        catalogue: guides without errors; see :func:`check`.
        site: what the pages say of the site.
        links: how one page links to another. The default is for a server, which answers a folder with the page in it;
            `fingerpost.addresses.file_links` is for a folder on a disk.

    Yields:
        The place of each file on the site, and its content.

    Examples:
        >>> import fingerpost as fp
        >>> files = dict(fp.render(fp.load("content"), fp.Site("Our choices", "How we decide.")))
        >>> "hold-a-meeting/decide/index.html" in files
        True
        >>> b"Can everybody come to one place?" in files["hold-a-meeting/decide/index.html"]
        True
    """
    return site_files(catalogue, site, links)
