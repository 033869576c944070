"""The same pages as plain files, for a generator that runs no hooks."""

from pathlib import Path

from .publication import Publication, front_matter, source_name


def write_pages(publication: Publication, folder: Path) -> int:
    """Write every page and asset below a folder.

    The theme gets Markdown files with finished HTML; the flow and the embeds are whole documents.

    Returns:
        How many files were written.
    """
    files = {
        source_name(page.address): f"{front_matter(page)}\n{page.body}\n".encode()
        for page in publication.themed.values()
    } | dict(publication.files)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return len(files)
