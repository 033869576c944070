"""Searches for the tree with the fewest questions on average, and among those for one with the fewest at worst."""

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from ..flow import Situation, learn
from .measures import entropy
from .requirements import Requirements
from .topic import Topic
from .tree import Ask, Tree, TreeTable, ends, topics_of


@dataclass(frozen=True)
class Plan:
    """A tree to go on with.

    Attributes:
        average: how many questions it asks on average.
        worst: how many it asks at worst.
        tree: the tree.
    """

    average: Fraction
    worst: int
    tree: Tree


class Search:
    """Looks for the shortest tree of one guide.

    At every place of a walk it knows two things: the situation, and what remains of the author's tree when the answers
    are filled in. A walk ends when one path is left at which that remainder can end, and which the requirements allow.
    Until then it asks what the remainder may still ask. The author's tree is among the trees that are searched, so what
    is found is never longer.
    """

    def __init__(self, topics: Mapping[str, Topic], requirements: Requirements, trees: TreeTable, width: int) -> None:
        """Prepare a search.

        Args:
            topics: what may be asked.
            requirements: which paths a walk may end at.
            trees: makes the places of the new tree; it has made those of the author's.
            width: how many topics are tried at each place, those that tell most about the end first.
        """
        self._topics = topics
        self._requirements = requirements
        self._trees = trees
        self._width = width
        self._order = {name: position for position, name in enumerate(topics)}
        self._known: dict[Hashable, Plan | None] = {}
        self._doubts: dict[tuple[Tree, str], float] = {}
        self._unsettled_by: dict[Tree, frozenset[str]] = {}

    def shortest(self, author: Tree, first: str) -> Plan | None:
        """The shortest tree, or ``None`` where none was found.

        Args:
            author: the author's tree without the questions that change no path.
            first: the topic to ask if no question changes the path, because a guide asks at least one question.

        Raises:
            OutOfBudget: where that takes more work than is allowed.
        """
        found = self._plan(author, {})
        return found if found is None or isinstance(found.tree, Ask) else self._ask(first, author, {}, None)

    def _plan(self, author: Tree, known: Situation) -> Plan | None:
        left = self._ends(author, known)
        if len(left) < 2:
            return Plan(Fraction(0), 0, left[0]) if left else None
        key = (author, self._requirements.outlook(known, self._unsettled(author)))
        if key not in self._known:
            self._trees.budget.spend()
            self._known[key] = self._best(author, known)
        return self._known[key]

    def _best(self, author: Tree, known: Situation) -> Plan | None:
        best: Plan | None = None
        for topic in self._promising(author, known):
            plan = self._ask(topic, author, known, best)
            if plan and (best is None or (plan.average, plan.worst) < (best.average, best.worst)):
                best = plan
        return best

    def _promising(self, author: Tree, known: Situation) -> list[str]:
        """The topics to try: those that tell most about the end first; equal ones in the order of the file."""
        askable = [topic for topic in topics_of(author) if self._topics[topic].may_be_asked(known)]
        return sorted(askable, key=lambda topic: (self._doubt_after(topic, author), self._order[topic]))[: self._width]

    def _doubt_after(self, topic: str, author: Tree) -> float:
        """The entropy of where a walk ends after an answer to a topic, averaged over the answers."""
        if (author, topic) not in self._doubts:
            answers = range(len(self._topics[topic].answers))
            self._trees.budget.spend(len(answers))
            left = sum(entropy(self._trees.chances(self._trees.answered(author, topic, answer))) for answer in answers)
            # Rounded, so that numbers which are equal but for the last bits compare as equal.
            self._doubts[author, topic] = round(left / len(answers), 9)
        return self._doubts[author, topic]

    def _ask(self, topic: str, author: Tree, known: Situation, best: Plan | None) -> Plan | None:
        """The best plan that asks this topic now; ``None`` where none is shorter than ``best`` on average."""
        followed = list(self._followed(topic, author, known))
        number = len(followed)
        # A walk that does not end yet takes at least one more question.
        fewest = [min(1, len(self._ends(*after)) - 1) for after in followed]
        if min(fewest) < 0:
            return None
        least = 1 + Fraction(sum(fewest), number)
        plans: list[Plan] = []
        for after, counted in zip(followed, fewest, strict=True):
            if best and least > best.average:
                return None
            plan = self._plan(*after)
            if plan is None:
                return None
            plans.append(plan)
            least += (plan.average - counted) / number
        return Plan(
            least, 1 + max(plan.worst for plan in plans), self._trees.ask(topic, tuple(plan.tree for plan in plans))
        )

    def _followed(self, topic: str, author: Tree, known: Situation) -> Iterator[tuple[Tree, Situation]]:
        for number, settles in enumerate(self._topics[topic].answers.values()):
            yield self._trees.answered(author, topic, number), learn(known, settles)

    def _ends(self, author: Tree, known: Situation) -> tuple[str, ...]:
        return self._requirements.possible_ends(known, ends(author), self._unsettled(author))

    def _unsettled(self, author: Tree) -> frozenset[str]:
        """The conditions that questions of the remaining tree may still settle."""
        if author not in self._unsettled_by:
            self._unsettled_by[author] = frozenset[str]().union(
                *(self._topics[topic].conditions for topic in topics_of(author))
            )
        return self._unsettled_by[author]
