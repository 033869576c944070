"""A decision guide in Markdown: sections, a tree in words, a comparison, the details of each path, questions, queries.

No section has to be there, and none has to be in its place. What a heading is not known for goes into the facts about
the guide, under that heading.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from ..checks.comparable import comparable_text
from .comparison import Row, knows_paths, names_paths, put_rows, turned
from .csv_table import titled_by_file
from .draft import Draft, DraftAnswer, DraftPath, DraftQuestion, DraftRule, Said, Target, named_in, todo
from .faq import Questions
from .headings import is_numbered, list_of, name_in, part_of
from .markdown import Block, Section, sections_of, tables_in
from .page_parts import PAIR, label_of, targets_in, without_front_matter
from .rules import ReadRule, case_of, read_rule
from .words import plain

_NOTHING: Final = "nothing above fits"
"""The case of a line that says nothing but that it is the default."""

_TREE: Final = "tree"
"""The key of the question that the tree in words makes."""


class _Guide:
    """A page on its way to a draft."""

    def __init__(self) -> None:
        self.draft = Draft()
        self.faq = Questions(self.draft)
        self._part = ""
        self._part_level = 0
        self._heading = ""
        self._path: DraftPath | None = None
        self._path_level = 0
        self._list = ""
        self._label = ""
        self._hint = ""
        self._is_declared = True
        self._unused: tuple[int, str] | None = None
        self._targets: list[str] = []
        self._names: set[str] = set()
        self._weak: dict[int, tuple[Section, list[Row]]] = {}
        self._takers: Mapping[str, Callable[[Block], None]] = {
            "faq": self.faq.take,
            "typical": self._typical,
            "queries": self._query,
            "tree": self._rule,
            "goal": self._goal,
            "details": self._detail,
        }

    def read(self, sections: Iterable[Section]) -> Draft:
        """Read the sections: first the comparison, because it names paths that the others speak of."""
        sections = [*sections]
        self._targets = [*targets_in(sections)]
        counted = [section.title for section in sections if is_numbered(section.title)]
        self._names = {*self._targets, *(comparable_text(name_in(title)) for title in counted)}
        self._weak = {rows[0].line: (section, rows) for section in sections for rows in self._comparisons(section)}
        for section in sections:
            self._open(section)
            for block in section.blocks:
                if block.kind == "break":
                    self._break()
                elif block.kind != "row":
                    self._takers.get(self._part, self._about)(block)
                elif part_of(section.title) == "faq":
                    self._left(block)
                elif self._path and len(block.cells) == 2:
                    self._pair(self._path, block)
        self._announce(0, "", known=True)
        self.faq.end()
        for section, rows in self._weak.values():
            self._put_weak(section, rows)
        self._finish()
        return self.draft

    def _comparisons(self, section: Section) -> Iterator[list[Row]]:
        """Put the tables into the draft that are comparisons for sure; gives those that may be something else."""
        part = part_of(section.title)
        for table in tables_in(section.blocks) if part != "faq" else ():
            rows = turned([Row(block.line, block.cells) for block in table], self._names)
            if part == "table" or names_paths(rows[0].cells):
                put_rows(self.draft, rows)
            else:
                yield rows

    def _pair(self, path: DraftPath, block: Block) -> None:
        """Two columns about one path are facts of it, with what each is about."""
        section, rows = self._weak.get(block.table, (None, []))
        if section is None or any(len(row.cells) != 2 for row in rows):
            return
        if block.line == rows[0].line:
            self.draft.leave(block.line, block.text, "the headings of a table about one path have no place")
        else:
            path.add(self._list or "know", block.cells[1] or block.cells[0], block.cells[0] if block.cells[1] else "")
        if block.line == rows[-1].line:
            del self._weak[block.table]

    def _put_weak(self, section: Section, rows: list[Row]) -> None:
        """Put a table into the draft whose rows are known paths, or which is all that the page has."""
        if knows_paths(self.draft, rows) or not self.draft.paths:
            put_rows(self.draft, rows)
            return
        where = f" (below `{plain(section.title)}`)" if section.title else ""
        for row in rows:
            why = f"a table whose rows name no path has no place{where}"
            self.draft.leave(row.line, " | ".join(row.cells), why)

    def _announce(self, line: int, heading: str, *, known: bool) -> None:
        """Note a heading or a label; of one that means nothing by itself, that it is left if nothing below it stays."""
        if self._unused:
            self.draft.leave(*self._unused, "nothing below this heading has a place")
        self._unused = None if known else (line, heading)

    def _open(self, section: Section) -> None:
        """Begin a section: a part of the page, a path, a list of a path, or a question."""
        if section.level == 0:
            return
        inside = bool(self._part) and section.level > self._part_level
        if inside and self._part == "details" and part_of(section.title):
            # Paths need no heading that announces them; and questions about them may stand deeper than that.
            inside = self._is_declared and part_of(section.title) not in ("faq", "queries")
        if self._part == "faq" and inside:
            self.faq.ask(plain(section.title))
            return
        if self._is_list(section):
            self._list, self._label = list_of(section.title), plain(section.title)
            self._announce(section.line, self._label, known=bool(self._list))
            return
        if self._is_path(section, inside=inside):
            self._announce(section.line, "", known=True)
            self._path = self.draft.path(name_in(section.title), section.line)
            self._path_level, self._list, self._label = section.level, "", ""
            if not inside:
                self._part, self._part_level, self._is_declared = "details", section.level - 1, False
            return
        self._begin(section)

    def _is_list(self, section: Section) -> bool:
        """Whether a heading is that of a list of the path above it."""
        return self._path is not None and self._part == "details" and section.level > self._path_level

    def _is_path(self, section: Section, *, inside: bool) -> bool:
        """Whether a heading names a path: all do below one that announces them, else those known or counted."""
        if inside and self._part == "details" and self._is_declared:
            return True
        name = comparable_text(name_in(section.title))
        if section.level == 1 and not self.draft.title:
            return False
        is_target = len(name) > 2 and any(name in target for target in self._targets)
        return name in self.draft.paths or is_target or (is_numbered(section.title) and not part_of(section.title))

    def _begin(self, section: Section) -> None:
        """Begin a part of the page; the first heading of all is its title, unless it is that of a part."""
        self.faq.end()
        part = part_of(section.title)
        is_title = section.level == 1 and not self.draft.title
        if is_title:
            self.draft.title = plain(section.title)
        self._part, self._part_level = ("" if is_title else part), section.level
        self._is_declared = True
        self._heading = "" if is_title else plain(section.title)
        self._announce(section.line, plain(section.title), known=is_title or bool(part))
        self._path, self._list, self._label = None, "", ""

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

    def _rule(self, block: Block, before: str = "") -> None:
        """A line of the tree, and those below it, which hold where it does."""
        rule = read_rule(block.text) if block.kind in ("item", "paragraph") else None
        if rule is not None:
            case = " and ".join(filter(None, (before, rule.case)))
            self._add_rule(ReadRule(case, rule.target, rule.otherwise, rule.skill), block.line)
        elif block.inner and (case := case_of(block.text)):
            before = " and ".join(filter(None, (before, case)))
        elif block.kind == "paragraph" and not self.draft.rules and not self._hint:
            self._hint = block.text
        else:
            self._left(block)
        for inner in block.inner:
            self._rule(inner, before)

    def _add_rule(self, rule: ReadRule, line: int) -> None:
        path = named_in(rule.target, self.draft.paths.values()) or self.draft.path(rule.target, line)
        key = next(key for key, one in self.draft.paths.items() if one is path)
        case = rule.case or _NOTHING
        self.draft.rule(DraftRule(case, key, rule.otherwise, rule.skill), line)
        question = self.draft.questions.setdefault(
            _TREE, DraftQuestion(todo("which of these is true of your case?"), "Your case")
        )
        label = plain(case)
        question.answers.append(DraftAnswer(label[:1].upper() + label[1:], Target("path", key)))

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
        path = self._path
        if path is None:
            self._about(block)
            return
        if block.kind == "other" and block.text.startswith("<"):
            self._left(block)
            return
        if block.kind == "other":
            self._unused = None
            path.add(self._list or "know", block.text, "" if self._list else self._label)
            return
        text = block.whole
        if block.kind == "paragraph":
            label, rest = label_of(text)
            if label:
                self._list, self._label, text = list_of(label), label, rest
                self._announce(block.line, label, known=bool(self._list))
        if text:
            self._fact(path, text)

    def _fact(self, path: DraftPath, text: str) -> None:
        """Add a fact to the list that is open; above the first label, it describes the path."""
        self._unused = None
        if not self._label:
            path.add("description", text)
        elif self._list in ("technical", ""):
            pair = PAIR.match(text)
            outer = "" if self._list else self._label
            label = ": ".join(filter(None, (outer, pair["label"] if pair else "")))
            path.add(self._list or "know", pair["text"] if pair else text, label)
        else:
            path.add(self._list, text)

    def _about(self, block: Block) -> None:
        """Of a heading that nothing is known of, texts become facts about the guide."""
        label, rest = label_of(block.text)
        if block.kind == "other" or (self._part == "table" and block.kind == "item"):
            self._left(block)
        elif block.kind == "paragraph" and label and part_of(label) in self._takers and not rest:
            self._part, self._part_level = part_of(label), self._part_level
        elif block.whole.strip():
            self._unused = None
            self.draft.about.append(Said(block.whole, self._heading))

    def _left(self, block: Block) -> None:
        where = f"below `{self._heading}`" if self._heading else "here"
        self.draft.leave(block.line, block.whole, f"there is no place for this {where}")

    def _finish(self) -> None:
        question = self.draft.questions.get(_TREE)
        if question and self._hint:
            question.hint = plain(self._hint).rstrip(":")
        elif self._hint:
            self.draft.about.append(Said(self._hint))


def read(text: str, name: str) -> Draft:
    """A draft of a page in Markdown."""
    guide = _Guide()
    draft = guide.read(sections_of(without_front_matter(text, guide.draft)))
    titled_by_file(draft, name)
    return draft
