"""A decision guide in Markdown: sections, a tree in words, a comparison, the details of each path, questions, queries.

No section has to be there, and none has to be in its place. What a heading is not known for goes into the facts about
the guide, under that heading.
"""

import re
from collections.abc import Callable, Mapping

from .announced import Announced
from .csv_table import titled_by_file
from .draft import Draft
from .faq import Questions
from .headings import is_numbered, name_in, part_of
from .likeness import name_key
from .markdown import Block, Section, sections_of
from .page_parts import label_of, targets_in, without_front_matter
from .page_path import PagePath
from .page_tables import PageTables
from .page_tree import PageTree
from .parts import Said
from .words import plain


class _Guide:
    """A page on its way to a draft."""

    def __init__(self, text: str) -> None:
        self.draft = Draft()
        self._sections = [*sections_of(without_front_matter(text, self.draft))]
        self._targets = [*targets_in(self._sections)]
        self._tables = PageTables(self.draft, self._sections, self._targets)
        self._faq = Questions(self.draft)
        self._tree = PageTree(self.draft, self._left)
        self._announced = Announced(self.draft)
        self._part = ""
        self._part_level = 0
        self._is_declared = True
        self._heading = ""
        self._label = ""
        self._path: PagePath | None = None
        self._takers: Mapping[str, Callable[[Block], None]] = {
            "faq": self._faq.take,
            "typical": self._typical,
            "queries": self._query,
            "tree": self._tree.take,
            "goal": self._goal,
            "details": self._detail,
        }

    def read(self) -> Draft:
        """Read everything below the headings, in order."""
        for section in self._sections:
            self._open(section)
            for block in section.blocks:
                if block.kind == "break":
                    self._break()
                elif block.kind != "row":
                    self._takers.get(self._part, self._about)(block)
                elif part_of(section.title) == "faq":
                    self._left(block)
                elif self._path and len(block.cells) == 2:
                    self._tables.pair(self._path, block)
        self._announced.end()
        self._faq.end()
        self._tables.end()
        self._tree.end()
        return self.draft

    def _open(self, section: Section) -> None:
        """Begin a section: a part of the page, a path, a list of a path, or a question."""
        if section.level == 0:
            return
        inside = bool(self._part) and section.level > self._part_level
        if inside and self._part == "details" and part_of(section.title):
            # Paths need no heading that announces them; and questions about them may stand deeper than that.
            inside = self._is_declared and part_of(section.title) not in ("faq", "queries")
        if self._part == "faq" and inside:
            self._faq.ask(plain(section.title))
            return
        if self._path and self._part == "details" and section.level > self._path.level:
            self._path.begin(section)
            return
        if self._is_path(section, inside=inside):
            self._announced.begin(section.line, "", known=True)
            path = self.draft.path(name_in(section.title), section.line)
            self._path = PagePath(path, section.level, self._announced, self._left)
            if not inside:
                self._part, self._part_level, self._is_declared = "details", section.level - 1, False
            return
        self._begin(section)

    def _is_path(self, section: Section, *, inside: bool) -> bool:
        """Whether a heading names a path: all do below one that announces them, else those known or counted."""
        if inside and self._part == "details" and self._is_declared:
            return True
        name = name_key(name_in(section.title))
        if section.level == 1 and not self.draft.title:
            return False
        is_target = len(name) > 2 and any(name in target for target in self._targets)
        return name in self.draft.paths or is_target or (is_numbered(section.title) and not part_of(section.title))

    def _begin(self, section: Section) -> None:
        """Begin a part of the page; the first heading of all is its title, unless it is that of a part."""
        self._faq.end()
        part = part_of(section.title)
        is_title = section.level == 1 and not self.draft.title
        if is_title:
            self.draft.title = plain(section.title)
        self._part, self._part_level = ("" if is_title else part), section.level
        self._is_declared = True
        self._heading = "" if is_title else plain(section.title)
        self._announced.begin(section.line, plain(section.title), known=is_title or bool(part))
        self._path, self._label = None, ""

    def _break(self) -> None:
        """A line across the page ends the queries: what stands below it is the foot of the page."""
        if self._part == "queries":
            self._part, self._heading = "", ""

    def _typical(self, block: Block) -> None:
        if block.kind in ("item", "paragraph"):
            self.draft.typical.append(block.whole)
        else:
            self._left(block)

    def _query(self, block: Block) -> None:
        if block.kind == "other":
            self._left(block)
            return
        texts = [block.whole] if block.kind == "item" else re.split(r"[,;\n]", block.text)
        self.draft.queries += [text.strip() for text in texts if plain(text)]

    def _goal(self, block: Block) -> None:
        label, rest = label_of(block.text)
        if block.kind == "paragraph" and label and part_of(label) == "typical":
            self._label = label
            if rest:
                self.draft.typical.append(rest)
        elif block.kind == "item" and part_of(self._label) == "typical":
            self.draft.typical.append(block.whole)
        elif block.kind in ("paragraph", "item"):
            self._label = ""
            self.draft.goal.append(block.whole)
        else:
            self._left(block)

    def _detail(self, block: Block) -> None:
        (self._path.take if self._path else self._about)(block)

    def _about(self, block: Block) -> None:
        """Of a heading that nothing is known of, texts become facts about the guide."""
        label, rest = label_of(block.text)
        if block.kind == "other" or (self._part == "table" and block.kind == "item"):
            self._left(block)
        elif block.kind == "paragraph" and label and part_of(label) in self._takers and not rest:
            self._part, self._part_level = part_of(label), self._part_level
        elif block.whole.strip():
            self._announced.used()
            self.draft.about.append(Said(block.whole, self._heading))

    def _left(self, block: Block) -> None:
        where = f"below `{self._heading}`" if self._heading else "here"
        self.draft.leave(block.line, block.whole, f"there is no place for this {where}")


def read(text: str, name: str) -> Draft:
    """A draft of a page in Markdown."""
    draft = _Guide(text).read()
    titled_by_file(draft, name)
    return draft
