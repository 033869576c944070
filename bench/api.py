"""Measures how many requests the HTTP interface answers, and whether its memory stays: ``python -m bench.api SECONDS``.

It asks over the loopback with wrk (https://github.com/wg/wrk, a package of Debian), which has to be installed. Client
and server share the cores of this machine, with whatever else it does: so the time that the processors of the workers
take is measured as well.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bench.routing.queries import every_query

ROOT: Final = Path(__file__).parent.parent
PLACE: Final = "127.0.0.1:8991"
WORKERS: Final = 2
CONNECTIONS: Final = 32

_SCRIPT: Final = """\
local bodies = {{ {bodies} }}
local at = 0
request = function()
  at = at % #bodies + 1
  return wrk.format("POST", "/api/route", {{ ["Content-Type"] = "application/json" }}, bodies[at])
end
done = function(summary, latency)
  local errors = summary.errors
  print(string.format("FIGURES %d %d %f %d %d", summary.requests, summary.duration,
    latency:percentile(99) / 1000, errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
"""


def _script(queries: Sequence[str]) -> str:
    """What wrk sends: every query in turn."""
    return _SCRIPT.format(bodies=", ".join(f"[==[{json.dumps({'query': query})}]==]" for query in queries))


def _family(process: int) -> list[int]:
    """A process and those that it started."""
    listed = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()
    return [process, *(one for child in listed for one in _family(int(child)))]


def _resident(processes: Sequence[int]) -> float:
    """The memory of some processes, in MB."""
    kept = 0
    for process in processes:
        status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
        kept += int(re.findall(r"VmRSS:\s+(\d+)", status)[0])
    return kept / 1024


def _seconds(processes: Sequence[int]) -> float:
    """The time that processors spent on some processes."""
    spent = 0
    for process in processes:
        after_name = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        spent += int(after_name[11]) + int(after_name[12])
    return spent / os.sysconf("SC_CLK_TCK")


def _wait(seconds: float) -> None:
    """Wait until the server answers."""
    until = time.monotonic() + seconds
    while True:
        try:
            with urllib.request.urlopen(f"http://{PLACE}/health", timeout=1):
                return
        except (urllib.error.URLError, OSError):
            if time.monotonic() > until:
                raise SystemExit("The server does not answer.") from None
            time.sleep(0.2)


def _measured(wrk: str, seconds: int, server: int) -> None:
    with tempfile.NamedTemporaryFile("w", suffix=".lua", encoding="utf-8") as script:
        script.write(_script([asked.text for asked in every_query()]))
        script.flush()
        asking = [wrk, "-t1", f"-c{CONNECTIONS}", "--latency", "--timeout", "10s", "-s", script.name]
        # The first seconds fill what is kept of words.
        subprocess.run([*asking, "-d5s", f"http://{PLACE}"], capture_output=True, check=True)
        processes = _family(server)
        memory, before = [_resident(processes)], _seconds(processes)
        ended = threading.Event()

        def watch() -> None:
            while not ended.wait(max(1, seconds / 10)):
                memory.append(_resident(processes))

        watching = threading.Thread(target=watch)
        watching.start()
        printed = subprocess.run(
            [*asking, f"-d{seconds}s", f"http://{PLACE}"], capture_output=True, text=True, check=True
        ).stdout
        ended.set()
        watching.join()
    (figures,) = re.findall(r"FIGURES (\d+) (\d+) ([\d.]+) (\d+) (\d+)", printed)
    requests, microseconds, slow, refused, lost = (float(figure) for figure in figures)
    busy = _seconds(processes) - before
    print(f"{requests / microseconds * 1e6:.0f} routes a second for {seconds} s, by {WORKERS} workers")
    print(f"{busy / requests * 1e6:.0f} microseconds of a processor for each: {requests / busy:.0f} a second and core")
    print(f"{slow:.1f} ms for 99 of 100; {refused:.0f} refused, {lost:.0f} lost")
    print("memory in MB, from the start to the end: " + " ".join(f"{one:.0f}" for one in memory))


def main() -> None:
    """Serve, ask for some seconds, and print the figures."""
    wrk = shutil.which("wrk")
    if wrk is None:
        raise SystemExit("wrk is not installed: apt-get install wrk")
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    typed = ["api", "--address", PLACE, "--workers", str(WORKERS), "--rate", "0"]
    server = subprocess.Popen([sys.executable, "-m", "fingerpost", *typed], cwd=ROOT)
    try:
        _wait(180)
        time.sleep(2)
        _measured(wrk, seconds, server.pid)
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
