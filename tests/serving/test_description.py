"""The interface held against its own description, by a program that asks whatever that allows, and what it does not."""

import warnings
from typing import Any

from hypothesis import HealthCheck, settings

from fingerpost.answering import Desk
from fingerpost.catalogue import Catalogue
from fingerpost.serving.app import make_app
from tests.small_guide import guide_with

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import schemathesis

SCHEMA = schemathesis.openapi.from_asgi("/openapi.json", make_app(Desk(Catalogue((guide_with(),), ()))))


@SCHEMA.parametrize()
@settings(suppress_health_check=list(HealthCheck), deadline=None)
def test_every_answer_is_as_described(case: Any) -> None:
    """No error of the server, no status and no key that the description does not have."""
    case.call_and_validate()
