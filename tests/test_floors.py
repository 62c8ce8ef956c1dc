"""The house stands on its floors: a module of the core imports only from floors below its own."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted((ROOT / "scoring").rglob("*.py"))

# Ground first; what stands on one line shares a floor, and modules of one floor may not import one another.
FLOORS = (
    ("numbers", "collation", "compact", "faults"),
    ("columns", "values"),
    ("forms",),
    ("base",),
    ("rules",),
    ("model",),
    ("reading", "engine", "facts"),
    ("reconcile", "releases"),
    ("checks",),
    ("held",),
    ("gate",),
    ("results",),
    ("robustness",),
    ("history", "change", "explain", "public", "self_check", "tables", "reference", "scaffold", "schemas"),
    ("importing", "verify", "gains"),
    ("cli",),
)
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
ABOVE = {"plugins", "pelican", "jinja2", "altair", "vl_convert", "markdown", "babel"}
CLOCK = {"time", "random", "secrets", "uuid", "locale"}
NETWORK = {"socket", "http", "urllib.request", "requests", "ssl", "asyncio", "subprocess"}


def _named(path: Path) -> str:
    return path.relative_to(ROOT).with_suffix("").as_posix()


def _room(path: Path) -> str:
    return path.relative_to(ROOT / "scoring").with_suffix("").parts[0]


def _imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "a relative import hides the floor"
            yield node.module or ""
            yield from (f"{node.module}.{name.name}" for name in node.names)


def _calls(tree: ast.AST) -> Iterator[str]:
    return (ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call))


@pytest.mark.parametrize("path", MODULES, ids=_named)
def test_a_module_imports_only_from_below(path: Path) -> None:
    room = _room(path)
    if room == "__init__":
        assert list(_imports(ast.parse(path.read_text("utf-8")))) == []
        return
    for name in _imports(ast.parse(path.read_text("utf-8"))):
        first, _, rest = name.partition(".")
        if first == "scoring" and rest:
            other = rest.split(".")[0]
            assert other == room or FLOOR[other] < FLOOR[room], f"{room} imports {name}"


@pytest.mark.parametrize("path", [path for path in MODULES if _room(path) != "cli"], ids=_named)
def test_the_core_knows_no_site_no_network_and_no_clock(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    imported = set(_imports(tree))
    tops = {name.split(".")[0] for name in imported}
    assert tops.isdisjoint(ABOVE | CLOCK)
    assert imported.isdisjoint(NETWORK)
    calls = set(_calls(tree))
    assert calls.isdisjoint(
        {"float", "datetime.now", "datetime.utcnow", "date.today", "datetime.today", "open", "eval"}
    )
    if _room(path) != "faults":  # nearest() gives difflib its likeness of 0.5: no figure
        assert not any(isinstance(node, ast.Constant) and isinstance(node.value, float) for node in ast.walk(tree))


@pytest.mark.parametrize("path", [path for path in MODULES if _room(path) == "cli"], ids=_named)
def test_commands_leave_rendering_to_the_plugins(path: Path) -> None:
    tops = {name.split(".")[0] for name in _imports(ast.parse(path.read_text("utf-8")))}
    assert tops.isdisjoint(ABOVE - {"plugins"})


@pytest.mark.parametrize("path", [path for path in MODULES if _room(path) == "verify"], ids=_named)
def test_what_verifies_shares_no_arithmetic_with_the_engine(path: Path) -> None:
    names = _imports(ast.parse(path.read_text("utf-8")))
    assert not [name for name in names if name.startswith(("scoring.engine", "scoring.results"))]


def test_every_room_has_its_floor() -> None:
    assert {_room(path) for path in MODULES} - {"__init__"} == set(FLOOR)


def test_no_name_or_year_of_an_index_stands_in_code() -> None:
    """Words of one index would be a rule for one index; the data folder alone knows them."""
    names = [path.name for path in (ROOT / "data").iterdir() if path.is_dir()]
    names += [path.stem for index in (ROOT / "data").iterdir() for path in (index / "methods").glob("*.yaml")]
    assert names
    for path in MODULES:
        tree = ast.parse(path.read_text("utf-8"))
        documented = {id(_docstring(node)) for node in ast.walk(tree)}
        texts = [
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documented
        ]
        for name in names:
            # Fault sentences give examples of how an id is written.
            if _room(path) != "faults":
                assert not any(name in text for text in texts), f"{_named(path)}: {name}"


def _docstring(node: ast.AST) -> ast.AST | None:
    body = getattr(node, "body", None)
    if isinstance(body, list) and body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant):
        return body[0].value
    return None
