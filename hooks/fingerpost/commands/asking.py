"""Commands that answer others: ``route`` a person who types."""

from typing import TYPE_CHECKING

import click

from .command import Command, form_option, pass_located

if TYPE_CHECKING:
    from ..outputs.mkdocs.projects import Located


@click.command(cls=Command)
@click.argument("query")
@form_option("text", "json", about="How to write it: text for a person, json for a program.")
@pass_located
def route(at: "Located", query: str, form: str) -> int:
    """Print the page that answers a query.

    With what it answers, why it was found, and the next best; or that there is no good match.

    QUERY is what somebody asks or searches for, such as "how do I merge two profiles".

    Ends with 0 where a page answers, and 1 where none does.
    """
    from ..outputs.mkdocs.projects import open_project
    from ..reports.route import FORMATS
    from ..routing import routing_of

    project = open_project(at)
    found = routing_of(project.proved_catalogue()).route(query)
    print(FORMATS[form](found, project.site.url), end="")
    return 0 if found.best else 1
