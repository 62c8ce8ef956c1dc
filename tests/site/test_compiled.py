"""Templates compiled beside the reading are those that the build would compile itself; a mistake is left to it."""

from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, TemplateSyntaxError

from plugins import compiled
from plugins.compiled import compiled_beside


def _environment(folder: Path) -> Environment:
    (folder / "good.html").write_text("{{ 1 + 1 }}")
    (folder / "bad.html").write_text("{% if %}")
    return Environment(loader=FileSystemLoader(folder), autoescape=True)


def test_a_template_is_compiled_once_for_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    environment = _environment(tmp_path)
    monkeypatch.setattr(compiled, "workers", lambda: 2)
    with compiled_beside(environment, ["good.html"]):
        pass

    def never(*_: object) -> None:
        pytest.fail("compiled again")

    monkeypatch.setattr(environment, "compile", never)
    assert environment.get_template("good.html").render() == "2"


@pytest.mark.parametrize("count", [1, 2])
def test_a_template_with_a_mistake_is_told_where_it_is_needed(
    count: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = _environment(tmp_path)
    monkeypatch.setattr(compiled, "workers", lambda: count)
    with compiled_beside(environment, ["bad.html", "good.html"]):
        pass
    assert environment.get_template("good.html").render() == "2"
    with pytest.raises(TemplateSyntaxError):
        environment.get_template("bad.html")


def test_a_fault_within_ends_the_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "workers", lambda: 2)
    environment = _environment(tmp_path)
    with pytest.raises(ValueError, match="the data"), compiled_beside(environment, ["good.html"]):
        raise ValueError("the data")
    assert environment.bytecode_cache is None
