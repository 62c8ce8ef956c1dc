"""How a figure came about: the arithmetic of a leaf, the addends of a total."""

from pathlib import Path

from scoring.explain import Explainer
from scoring.results import EditionResult, GroupResult, load


def _leaf(edition: EditionResult, unit: str, node: str) -> str | None:
    return Explainer(edition, edition.groups[0]).leaf(unit, edition.method.nodes[node])


def test_arithmetic_is_on_verified_inputs(mau_nho_2023: EditionResult) -> None:
    assert _leaf(mau_nho_2023, "so-mau-1", "a3") == "3 ÷ 4 × 10 = 7.50"
    assert _leaf(mau_nho_2023, "so-mau-1", "a2") == "10 = 10.00"
    assert _leaf(mau_nho_2023, "so-mau-1", "b5") == "0.5 × 10 = 5.00"


def test_no_arithmetic_without_a_figure(mau_nho_2023: EditionResult, mau_nho_2024: EditionResult) -> None:
    assert _leaf(mau_nho_2023, "so-mau-3", "b1") is None
    assert _leaf(mau_nho_2023, "so-mau-4", "b4") is None
    assert _leaf(mau_nho_2024, "so-mau-4", "b5") is None


def test_one_explainer_keeps_units_apart_whatever_the_order_of_rows(copied: Path) -> None:
    """The rows of one unit stand the other way round: whole before part."""
    path = copied / "mau-nho/editions/2024/inputs.csv"
    text = path.read_text("utf-8")
    part, whole = "so-mau-5,a3,chu-tri,1,1,,,,\n", "so-mau-5,a3,tong-hop,2,2,,,,\n"
    assert part + whole in text
    path.write_text(text.replace(part + whole, whole + part), "utf-8")
    edition = load(copied).indices[1].editions[1]
    explainer = Explainer(edition, edition.groups[0])
    node = edition.method.nodes["a3"]
    lines = [explainer.leaf(unit, node) for unit in ("so-mau-1", "so-mau-2", "so-mau-4", "so-mau-5")]
    assert lines == ["4 ÷ 4 × 10 = 10.00", "2 ÷ 3 × 10 ≈ 6.67", "1 ÷ 2 × 10 = 5.00", "1 ÷ 2 × 10 = 5.00"]


def test_a_total_is_a_sum_of_published_digits(mau_nho_2023: EditionResult, dak_lak_2020: EditionResult) -> None:
    group: GroupResult = mau_nho_2023.groups[0]
    tree, explainer = group.method.tree, Explainer(mau_nho_2023, group)
    assert explainer.total("so-mau-1", tree) == "35.83 + 41.56 = 77.39"
    assert explainer.total("so-mau-3", tree.children[1]) == "5.00 + 2.00 + 5.00 = 12.00"
    assert explainer.total("so-mau-5", tree) is None
    printed = dak_lak_2020.groups[0]
    assert Explainer(dak_lak_2020, printed).total("so-noi-vu", printed.method.tree) is None
