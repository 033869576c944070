"""A built site with its search index in chunks, as a large one has it."""

import json
import os
import random
import re
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from fingerpost.outputs.mkdocs.search_at_size import leave_in_chunks, worker_beside
from fingerpost.outputs.mkdocs.search_index import Document


def in_chunks_of(site: Path, target: Path, beside: Sequence[Document] = ()) -> Path:
    """Another folder with the site, of which the first page searches in chunks.

    Args:
        site: the site.
        target: the folder, which is made.
        beside: what else is in the index.
    """
    shutil.copytree(site, target, copy_function=os.link)
    index = target / "search" / "search_index.json"
    written = json.loads(index.read_text(encoding="utf-8"))
    (theme,) = (target / "assets" / "javascripts" / "workers").glob("search.*.js")
    worker = worker_beside(theme.name)
    leave_in_chunks(target, worker, [*written["docs"], *beside], written["config"])
    first = target / "index.html"
    page = first.read_text(encoding="utf-8")
    assert worker.theme in page
    for file, content in (index, json.dumps({**written, "docs": []})), (first, worker.put_into(page)):
        # The file of the other site is the same one.
        file.unlink()
        file.write_text(content, encoding="utf-8")
    return target


def made_up(site: Path, pages: int) -> Iterator[Document]:
    """Entries of many more pages, six a page, in the words of a site; some words are in most of them, and most in few.

    Args:
        site: the site.
        pages: how many.
    """
    rng = random.Random(1)  # noqa: S311 - the same pages each time
    index = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))
    words = sorted({word for entry in index["docs"] for word in re.findall(r"\w+", entry["text"])})
    rng.shuffle(words)
    weights = [1 / place for place in range(1, len(words) + 1)]
    for page in range(pages):
        for part in range(6):
            text = " ".join(rng.choices(words, weights, k=100))
            yield {"location": f"made-up/{page}/#{part}" if part else f"made-up/{page}/", "title": "", "text": text}
