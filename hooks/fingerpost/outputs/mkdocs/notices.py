"""Warnings that MkDocs shows and does not count: in strict mode they end no build."""

import logging
from typing import Final

from mkdocs.utils import CountHandler

_NOTICE: Final = "fingerpost_notice"
"""The attribute of a record that is not counted."""


def _counts(record: logging.LogRecord) -> bool:
    return not getattr(record, _NOTICE, False)


def notice(logger: logging.Logger, message: str, *values: object) -> None:
    """Warn of something that the site can be published with.

    Args:
        logger: who says it; one below that of MkDocs.
        message: what is said, with a place for each value.
        values: what stands in these places.
    """
    for handler in logging.getLogger("mkdocs").handlers:
        if isinstance(handler, CountHandler):
            # Another time changes nothing: it is the same filter.
            handler.addFilter(_counts)
    logger.warning(message, *values, extra={_NOTICE: True})
