"""A guide that is made of given texts alone: every text stands in every kind of text that a catalogue has."""

import datetime
from collections.abc import Mapping, Sequence

import yaml

DAY = datetime.date(2026, 11, 1)


def guide_of(id_: str, texts: Sequence[str]) -> str:
    """The YAML of a sound guide.

    What a catalogue may have often, such as facts, sources and requirements, has one text each. What a guide has once,
    such as its title, has all of them, one after the other. What it has a few times shares them out.

    Args:
        id_: the id of the guide.
        texts: at least four; a multiple of four.
    """
    lines = [" ".join(text.split()) for text in texts]
    numbers = range(len(texts))
    everything = " ".join(lines)
    evidence = {"source": ["s0"], "status": "confirmed", "reviewed": DAY}

    def share(number: int, of: int) -> str:
        return " ".join(lines[number::of])

    def fact(number: int) -> dict[str, object]:
        disputed = {
            "source": ["s0"],
            "status": "disputed",
            "reviewed": DAY,
            "dispute": {"text": texts[number], "source": [f"s{number}"]},
        }
        return {"text": texts[number], **disputed}

    def cells(path: int) -> Mapping[str, object]:
        free = {f"free{n}": {"value": texts[n + path], **evidence} for n in numbers[::4]}
        worded = {f"worded{n}": {"value": [f"v{path}", "v0"][: path + 1], **evidence} for n in numbers[::4]}
        noted = {"note": lines[path][:300], **evidence}
        counted = {
            f"counted{n}": {"value": path - 2.5, **noted} if path else {"missing": "silent", **noted}
            for n in numbers[::4]
        }
        return free | worded | counted

    def onward(number: int) -> list[dict[str, object]]:
        words = "".join(lines[number].split())
        targets = ({"url": f"https://x.invalid/{words}"}, {"code": texts[number]}, {"page": "evidence"})
        return [{"label": lines[number], "kind": "code", **target} for target in targets]

    def path(number: int) -> dict[str, object]:
        kinds = ("description", "technical", "use_when", "avoid_when", "limits", "know")
        facts = {
            kind: [{**fact(n), "label": lines[n]} for n in numbers[number + 4 * at :: 4 * len(kinds)]]
            for at, kind in enumerate(kinds)
        }
        name = share(number, 4)
        requires = {0: [f"fixed{n}" for n in numbers], 1: [f"clear{n}" for n in numbers]}
        return {
            "name": name,
            "short": name,
            "group": f"g{number % 2}",
            "origin": name,
            "summary": fact(number),
            "serves": ["second" if number == 1 else "first"],
            "requires": requires.get(number, []),
            "compare": cells(number),
            "next": onward(number),
            **({"unreached": name} if number == 3 else {}),
            **facts,
        }

    def answer(number: int, **more: object) -> dict[str, object]:
        return {"label": share(number, 5), "hint": share(number, 5), **more}

    def question(number: int, answers: dict[str, dict[str, object]]) -> dict[str, object]:
        words = share(number, 2)
        about = {**fact(number), "label": words}
        return {"ask": words, "short": words, "hint": words, "about": about, "answers": answers}

    criteria = {f"free{n}": {"name": lines[n], "explain": lines[n + 1]} for n in numbers[::4]}
    worded = {
        f"worded{n}": {
            "name": lines[n + 2],
            "explain": lines[n + 3],
            "values": {f"v{at}": lines[n + at] for at in range(4)},
        }
        for n in numbers[::4]
    }
    counted = {
        f"counted{n}": {
            "name": lines[n + 1],
            "group": "g",
            "kind": "number",
            "unit": lines[n],
            "bands": {"few": {"name": lines[n + 2], "below": 0}, "many": {"name": lines[n + 3], "at_least": 0}},
        }
        for n in numbers[::4]
    }
    guide = {
        "guide": id_,
        "title": everything,
        "question": everything,
        "language": "en",
        "start": "one",
        "goal": [fact(n) for n in numbers],
        "about": [fact(n) for n in numbers],
        "sources": {
            f"s{n}": {
                "title": lines[n],
                "url": f"https://x.invalid/{''.join(lines[n].split())}",
                "dated": lines[n],
                "note": lines[n],
            }
            for n in numbers
        },
        "aims": {"first": everything, "second": everything},
        "conditions": {"state": {"name": everything, "values": {"good": everything, "bad": everything}}},
        "requirements": {
            **{
                f"fixed{n}": {"text": lines[n], "fixed": lines[n], "needs": {"state": "good"}, **evidence}
                for n in numbers
            },
            **{
                f"clear{n}": {
                    "text": lines[n],
                    "clear": {"who": lines[n], "how": texts[n]},
                    "needs": {"state": "good"},
                    **evidence,
                }
                for n in numbers
            },
        },
        "criterion_groups": {"g": everything},
        "criteria": criteria | worded | counted,
        "path_groups": {f"g{number}": f"{everything} {number}" for number in range(2)},
        "paths": {f"p{number}": path(number) for number in range(4)},
        "endings": {
            "stop": {
                "name": f"{share(0, 4)} {share(1, 4)}",
                "short": everything,
                "summary": fact(0),
                "requires": ["fixed0"],
                "next": onward(1),
                "description": [{**fact(n), "label": lines[n]} for n in numbers],
            }
        },
        "questions": {
            "one": question(
                0,
                {
                    "a": answer(0, to="p0", aims=["first"], says={"state": "good"}),
                    "b": answer(1, to="p1", aims=["second"], says={"state": "bad"}),
                    "c": answer(2, to="two", aims=["first"]),
                },
            ),
            "two": question(1, {"d": answer(3, to="p2"), "e": answer(4, to="stop")}),
        },
        "rules": [{**fact(n), "path": "p2", "skill": lines[n]} for n in numbers],
        "typical_questions": [{"text": lines[n], "page": "decide"} for n in numbers],
        "faq": {f"f{n}": {"question": lines[n], "answer": texts[n], "paths": ["p0"], **evidence} for n in numbers},
        "glossary": {
            f"g{n}": {"term": lines[n], "also": [f"{lines[n]} {lines[n]}"], "means": texts[n], **evidence}
            for n in numbers
        },
        "queries": [{"text": lines[n], "page": f"faq/f{n}"} for n in numbers],
    }
    return yaml.dump(guide, Dumper=_InFull, allow_unicode=True, sort_keys=False, width=10_000)


class _InFull(yaml.SafeDumper):
    """Writes what stands twice twice: a catalogue has no aliases."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - the name is that of the base class
        return True
