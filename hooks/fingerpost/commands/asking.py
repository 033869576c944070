"""Commands that answer others: ``route`` a person who types, ``api`` programs, ``mcp`` assistants."""

from typing import TYPE_CHECKING

import click

from .command import Command, form_option, pass_located
from .listening import OPTION, Address, read_address
from .number_range import NumberRange

if TYPE_CHECKING:
    from ..outputs.mkdocs.projects import Located


def _read_if_typed(context: click.Context, parameter: click.Parameter, typed: str | None) -> Address | None:
    return None if typed is None else read_address(context, parameter, typed)


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


@click.command(cls=Command)
@click.option(
    OPTION,
    metavar="ADDRESS",
    default="127.0.0.1:8080",
    show_default=True,
    callback=read_address,
    help="Where to serve it.",
)
@click.option(
    "--workers",
    type=click.IntRange(1, 64),
    metavar="N",
    default=1,
    show_default=True,
    help="Processes that answer.",
)
@click.option(
    "--rate",
    type=NumberRange(0, 1_000_000),
    metavar="N",
    default=20,
    show_default=True,
    help="Requests a second that one client may send, for each process; 0 for any number.",
)
@pass_located
def api(at: "Located", address: Address, workers: int, rate: float) -> int:
    """Serve the guides to programs, over HTTP.

    It checks the catalogue first, keeps nothing of what is asked, and describes itself at /docs and /openapi.json.

    ADDRESS is localhost or a number of this machine, and a port, such as 0.0.0.0:8080.
    """
    from ..outputs.mkdocs.projects import open_project
    from ..routing.needed import retrieval_library
    from ..serving.run import require_server, serve
    from .worker import FACTORY, give

    # Said here and not by each process: what is missing, and what is wrong with the catalogue.
    require_server()
    retrieval_library()
    open_project(at).proved_catalogue()
    address.require_free()
    give(at.root, at.configuration, rate)
    print(f"Serving at http://{address}; see /docs. Ctrl-C ends it.", flush=True)
    serve(FACTORY, address.host, address.port, workers)
    return 0


@click.command(cls=Command)
@click.option(
    OPTION,
    metavar="ADDRESS",
    callback=_read_if_typed,
    help="Serve over HTTP at ADDRESS, such as 127.0.0.1:8090, and not over standard input and output.",
)
@pass_located
def mcp(at: "Located", address: Address | None) -> int:
    """Serve the guides to an assistant.

    Over the Model Context Protocol. The assistant starts this command and talks to it over standard input and output.
    It checks the catalogue first, and changes nothing.

    ADDRESS is localhost or a number of this machine, and a port; an assistant then connects to http://ADDRESS/mcp.
    """
    from ..answering import Desk
    from ..assistants.needed import require_protocol
    from ..outputs.mkdocs.projects import open_project

    require_protocol()
    from ..assistants.tools import make_server

    project = open_project(at)
    server = make_server(Desk(project.proved_catalogue(), project.site.url))
    if address is None:
        server.run("stdio")
    else:
        address.require_free()
        print(f"Serving at http://{address}/mcp. Ctrl-C ends it.", flush=True)
        server.run("streamable-http", host=address.host, port=address.port, stateless_http=True, json_response=True)
    return 0
