"""Rules of a method: each fits its inputs and its maximum, and gives what its worked examples say."""

from collections.abc import Iterator

from scoring.faults import Faults, Place, Refused, keys, nearest, rules
from scoring.model.folder import IndexFiles, MethodFile, Path
from scoring.model.node import Example, Node
from scoring.numbers import plain, shortest
from scoring.rules.points import Given, points
from scoring.rules.shape import Shape
from scoring.rules.tree import bests_of, inputs_of


def check(index: IndexFiles, faults: Faults) -> None:
    for method in index.methods.values():
        for node, path in method.walk():
            if node.inputs or node.rule or node.rules or node.examples:
                _Leaf(method, node, path, faults).run()


class _Leaf:
    def __init__(self, method: MethodFile, node: Node, path: Path, faults: Faults) -> None:
        self.method, self.node, self.path, self.faults = method, node, path, faults
        self.place = method.places.at(*path, "id")
        self.groups = [group for group in dict.fromkeys(method.method.groups) if node.applies(group)]

    def run(self) -> None:
        self.inputs()
        for group in self.node.rules:
            if group not in self.method.method.groups:
                near = nearest(group, self.method.method.groups)
                self.faults.add(keys.GROUP, self.at("rules", group), found=group, near=near)
        used: set[str] = set()
        for rule, groups in self.different():
            used |= inputs_of(rule.tree()) | set(rule.kinds())
            self.kinds(rule)
            self.highest(rule, groups)
        for name in sorted(used ^ set(self.node.inputs)):
            others = (set(self.node.inputs) | used) - {name}
            self.faults.add(rules.INPUT, self.place, node=self.node.id, found=name, near=nearest(name, others))
        if used == set(self.node.inputs):
            for number, example in enumerate(self.node.examples):
                for group in [example.group] if example.group else self.groups:
                    self.example(example, group, number)

    def at(self, *path: str | int) -> Place:
        return self.method.places.at(*self.path, *path)

    def different(self) -> Iterator[tuple[Shape, list[str]]]:
        """Each rule once, with the groups that it scores; a rule that scores no group has none."""
        for rule in dict.fromkeys(id(rule) for rule in (self.node.rule, *self.node.rules.values()) if rule):
            found = next(r for r in (self.node.rule, *self.node.rules.values()) if r is not None and id(r) == rule)
            yield found, [group for group in self.groups if self.node.rule_for(group) is found]

    def inputs(self) -> None:
        for name, spec in self.node.inputs.items():
            if spec.least is not None and spec.most is not None and spec.least > spec.most:
                said = {"input": name, "least": shortest(spec.least), "most": shortest(spec.most)}
                self.faults.add(rules.BOUNDS, self.at("inputs", name, "least"), **said)
            if spec.at_most is not None and (spec.at_most not in self.node.inputs or spec.at_most == name):
                near = nearest(spec.at_most, set(self.node.inputs) - {name})
                self.faults.add(keys.INPUT, self.at("inputs", name, "at_most"), found=spec.at_most, near=near)

    def kinds(self, rule: Shape) -> None:
        for name, kinds in rule.kinds().items():
            found = self.node.inputs.get(name)
            if found is not None and found.kind not in kinds:
                said = {"node": self.node.id, "input": name, "found": found.kind, "wanted": ", ".join(kinds)}
                self.faults.add(rules.KIND, self.place, **said)

    def highest(self, rule: Shape, groups: list[str]) -> None:
        for group in groups:
            maximum = self.node.maximum(group)
            highest = rule.highest(maximum) if maximum is not None else None
            if maximum is not None and highest is not None and highest > maximum:
                said = {"node": self.node.id, "found": shortest(highest), "max": shortest(maximum)}
                self.faults.add(rules.OVER, self.place, **said)
            elif maximum is not None and highest is not None and highest < maximum:
                said = {"key": self.node.id, "found": shortest(highest), "max": shortest(maximum)}
                self.faults.add(rules.LOW, self.place, **said)

    def example(self, example: Example, group: str, number: int) -> None:
        """The example, computed anew: its points are those after rounding."""
        path = ("examples", number)
        tree, maximum = self.node.trees.get(group), self.node.maximum(group)
        if tree is None or maximum is None:
            near = ", ".join(self.node.trees)
            self.faults.add(keys.GROUP, self.at(*path, "group"), found=group, near=near)
            return
        taken = set(self.node.inputs_for(group))
        for name in sorted(set(example.inputs) - taken) + sorted(taken - set(example.inputs)):
            near = nearest(name, self.node.inputs)
            self.faults.add(keys.INPUT, self.at(*path, "inputs", name), found=name, near=near)
            return
        given = {}
        for name, text in example.inputs.items():
            try:
                given[name] = self.node.read(group, name, text)
            except Refused as refused:
                self.faults.add(refused.kind, self.at(*path, "inputs", name), **refused.values)
                return
        others = dict.fromkeys(bests_of(tree), example.others) if example.others is not None else {}
        exact = points(tree, Given(given, maximum, others))
        rounding = self.method.method.rounding
        digits, mode = rounding.digits.choice, rounding.mode.choice
        found = "not-applicable" if exact is None else plain(exact, digits, mode)
        said = example.points if isinstance(example.points, str) else plain(example.points, digits, mode)
        if found != said:
            self.faults.add(rules.EXAMPLE, self.at(*path, "points"), node=self.node.id, found=said, computed=found)
