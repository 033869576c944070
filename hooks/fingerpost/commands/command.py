"""What commands have in common: a usage that spells out their options, and the option for the form of an output."""

from collections.abc import Callable
from functools import wraps
from typing import Any

import click


class Command(click.Command):
    """A command that is mistyped is answered with its usage, where every option stands with what it takes."""

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Write the options out, where click would only say that there are some."""
        pieces = super().collect_usage_pieces(ctx)
        options = [param for param in self.params if isinstance(param, click.Option)]
        return [
            *(f"[{option.opts[0]} {_value(option)}]".replace(" ]", "]") for option in options),
            *(piece for piece in pieces if piece != self.options_metavar),
        ]

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Say of every mistake which command it is about; click leaves that out of some."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise


def _value(option: click.Option) -> str:
    """What an option takes, in the words of a usage; empty for one that stands alone."""
    if option.is_flag:
        return ""
    return "|".join(option.type.choices) if isinstance(option.type, click.Choice) else str(option.metavar)


def pass_located(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command, as its first argument, the project that somebody means.

    It is looked for when the command runs, so that `--help` need not wait for it.
    """

    @wraps(command)
    def located(context: click.Context, *arguments: Any, **options: Any) -> int:
        from ..outputs.mkdocs.projects import locate

        return command(locate(*context.obj), *arguments, **options)

    return click.pass_context(located)


def form_option(*forms: str, about: str) -> Callable[[Any], Any]:
    """``--format``, of which the first form is the default."""
    return click.option("--format", "form", type=click.Choice(forms), default=forms[0], show_default=True, help=about)
