"""The package as others get it: built from the archive of its sources, and installed where nothing else is."""

import os
import re
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import venv
from pathlib import Path

from tests.examples import PROJECT


def _do(*command: str | Path, at: Path) -> str:
    done = subprocess.run([*map(str, command)], cwd=at, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def build_package(folder: Path) -> None:
    """Put the archive of the sources and the wheel that is made from it into a folder that is not there yet."""
    folder.mkdir()
    _do(sys.executable, "-m", "hatchling", "build", "--target", "sdist", "--directory", folder, at=PROJECT)
    (archive,) = folder.glob("*.tar.gz")
    with tarfile.open(archive) as sources:
        sources.extractall(folder / "sources", filter="data")
    (root,) = (folder / "sources").iterdir()
    _do(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder, at=root)


def install(wheel: Path, folder: Path) -> Path:
    """Make an environment with the wheel in it; gives the folder of its programs.

    What the package depends on is that of the environment that runs this, so that nothing is fetched. The project
    itself stands further back there, and its folder is not named.
    """
    venv.create(folder)
    programs = folder / "bin"
    pip = (sys.executable, "-m", "pip", "--python", programs / "python")
    _do(*pip, "install", "--quiet", "--no-deps", "--no-index", wheel, at=folder)
    (packages,) = folder.glob("lib/*/site-packages")
    (packages / "beside.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return programs


def start(programs: Path, at: Path, *typed: str) -> subprocess.CompletedProcess[str]:
    """Run the Python of such an environment, which knows nothing of the folder of the project."""
    command = [str(programs / "python"), "-I", *typed]
    return subprocess.run(command, cwd=at, capture_output=True, text=True, check=False)


def run_once(wheel: Path, folder: Path, *typed: str) -> subprocess.CompletedProcess[str]:
    """Run the program as `uvx` does: uv makes an environment for it, with the theme, and nothing was installed before.

    uv takes the wheel for what a registry would give. What it depends on is not fetched: that of the environment that
    runs this is beside it.

    Args:
        wheel: the wheel.
        folder: the folder that somebody is in.
        typed: what stands behind `fingerpost`.
    """
    about = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = [*about["project"]["dependencies"], *about["project"]["optional-dependencies"]["material"]]
    names = [re.split(r"[^\w-]", one, maxsplit=1)[0] for one in needed]
    aside = wheel.with_name("overrides.txt")
    aside.write_text("".join(f"{name} ; sys_platform == 'none'\n" for name in names))
    uv = (str(Path(sys.executable).parent / "uv"), "--offline", "--quiet", "--no-config")
    how = (
        "tool",
        "run",
        "--python",
        sys.executable,
        "--overrides",
        str(aside),
        "--from",
        f"fingerpost[material] @ {wheel.as_uri()}",
    )
    own = {"UV_CACHE_DIR": str(wheel.with_name("cache")), "PYTHONPATH": sysconfig.get_path("purelib")}
    command = [*uv, *how, "fingerpost", *typed]
    return subprocess.run(command, cwd=folder, env={**os.environ, **own}, capture_output=True, text=True, check=False)
