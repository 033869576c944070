"""Small sites of others: for each generator what its author has written, and how it is built."""

import os
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.examples import PROJECT

HOSTS = PROJECT / ".cache" / "hosts"
"""The environments that `script/hosts` makes."""

_CONFIGURATION = """\
site_name: Harbour
site_url: https://example.org/
plugins: [fingerpost: {content: guides}]
"""

_RULES = "No horns at night.\n"


def environment(name: str) -> Path:
    """The folder of the programs of one of them. Its absence is a failure: `script/test` makes it."""
    folder = HOSTS / name / "bin"
    assert folder.is_dir(), f"{folder} is not there. Make it: script/hosts {name}"
    return folder


def _of(name: str, program: str) -> Callable[[], str]:
    return lambda: str(environment(name) / program)


def _debian(program: str) -> Callable[[], str]:
    def find() -> str:
        found = shutil.which(program)
        assert found, f"{program} is not there. Install it: script/hosts --all"
        return found

    return find


@dataclass(frozen=True, kw_only=True)
class Generator:
    """A site of one generator.

    Attributes:
        files: what its author has written, by name.
        folder: what is named to `fingerpost pages`.
        program: what builds it.
        told: what that is told.
        out: the folder of the built site.
        own: a page of its author there.
    """

    files: Mapping[str, str]
    folder: str = "."
    program: Callable[[], str]
    told: tuple[str, ...]
    out: str
    own: str
    more: Mapping[str, str] = field(default_factory=dict)

    def write(self, root: Path) -> None:
        """Write the site."""
        for name, text in {"fingerpost.yml": _CONFIGURATION, **self.files}.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")

    def build(self, root: Path) -> Path:
        """Build it, without a warning; gives the built site."""
        done = subprocess.run(
            [self.program(), *self.told],
            cwd=root,
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, **self.more},
        )
        said = done.stdout + done.stderr
        assert done.returncode == 0, said
        assert "warn" not in said.lower(), said
        return (root / self.out).resolve()


_HUGO = """\
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><header>{{ .Site.Title }}</header><main>{{ block "main" . }}{{ end }}</main></body></html>
"""

GENERATORS: Mapping[str, Generator] = {
    "zensical": Generator(
        files={
            "mkdocs.yml": f"{_CONFIGURATION}theme: {{name: material}}\n"
            "nav: [index.md, rules.md, {Travel: travel/index.md}]\n",
            "docs/index.md": "# Welcome\n",
            "docs/rules.md": f"# Rules\n\n{_RULES}",
        },
        folder="docs",
        program=_of("zensical", "zensical"),
        told=("build", "--strict"),
        out="site",
        own="rules/index.html",
    ),
    "sphinx": Generator(
        files={
            "docs/conf.py": 'project = "Harbour"\nextensions = ["myst_parser"]\nhtml_theme = "furo"\n'
            'html_extra_path = ["_fingerpost"]\n',
            "docs/index.md": "# Welcome\n\n```{toctree}\nrules\ntravel/index\n```\n",
            "docs/rules.md": f"# Rules\n\n{_RULES}",
        },
        folder="docs",
        program=_of("sphinx", "sphinx-build"),
        told=("--fail-on-warning", "--keep-going", "--quiet", "docs", "out"),
        out="out",
        own="rules.html",
    ),
    "hugo": Generator(
        files={
            "config.toml": 'baseURL = "https://example.org/"\ntitle = "Harbour"\ndisableKinds = ["taxonomy", "term"]\n',
            "content/_index.md": "---\ntitle: Welcome\n---\n[Travel](/travel/)\n",
            "content/rules.md": f"---\ntitle: Rules\n---\n{_RULES}",
            "layouts/_default/baseof.html": _HUGO,
            "layouts/_default/single.html": '{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}\n',
            "layouts/_default/list.html": '{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}\n',
        },
        program=_of("hugo", "hugo"),
        told=("--quiet",),
        out="public",
        own="rules/index.html",
    ),
    "jekyll": Generator(
        files={
            "_config.yml": "title: Harbour\nexclude: [guides, fingerpost.yml]\n",
            "_layouts/default.html": "<title>{{ page.title }}</title>\n<body>Harbour{{ content }}</body>\n",
            "index.md": "---\nlayout: default\ntitle: Welcome\n---\n",
            "rules.md": f"---\nlayout: default\ntitle: Rules\n---\n{_RULES}",
        },
        program=_debian("jekyll"),
        told=("build",),
        out="_site",
        own="rules.html",
    ),
}

IN_SHORT = ("zensical", "sphinx")
"""Those that a change is tried with; the others once a week."""
