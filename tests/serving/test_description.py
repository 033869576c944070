"""The interface held against its own description, by a program that asks whatever that allows, and what it does not."""

import warnings
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from fingerpost.answering import Desk
from fingerpost.catalogue import Catalogue
from fingerpost.serving.app import make_app
from tests.small_guide import guide_with

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import schemathesis

SCHEMA: Any = schemathesis.openapi.from_asgi("/openapi.json", make_app(Desk(Catalogue((guide_with(),), ()))))


OPERATIONS = [found.ok() for found in SCHEMA.get_all_operations()]


# Not the decorator of schemathesis: it calls all of its tests alike, and of several workers each name runs once.
@pytest.mark.parametrize("operation", OPERATIONS, ids=[one.label for one in OPERATIONS])
def test_every_answer_is_as_described(operation: Any) -> None:
    """No error of the server, no status and no key that the description does not have."""

    @settings(suppress_health_check=list(HealthCheck), deadline=None)
    @given(operation.as_strategy())
    def ask(case: Any) -> None:
        case.call_and_validate()

    ask()
