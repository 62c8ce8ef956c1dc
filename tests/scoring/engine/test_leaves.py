from fractions import Fraction

from small import method, rows, scored

from scoring.engine.score import score

WHOLE = {"x": ("1", "2"), "y": ("3", "4"), "q": ("yes",)}


def test_results_use_verified_inputs_alone() -> None:
    claimed = {"x": ("2", "2")}
    assert scored(method(), WHOLE, claimed)["x"].text == "5.00"
    assert scored(method(), WHOLE, claimed, side="claimed")["x"].text == "10.00"


def test_a_mere_claim_is_not_verified() -> None:
    found = scored(method(), {"y": ("3", "4"), "q": ("yes",)}, {"x": ("2", "2")})
    assert (found["x"].points, found["x"].status) == (None, "not-verified")


def test_what_was_not_claimed_has_no_claimed_points() -> None:
    found = scored(method(), WHOLE, {"x": ("2", "2")}, side="claimed")
    assert found["y"].status == "not-submitted"


def test_a_status_above_covers_all_below() -> None:
    found = scored(method(missing="zero"), {"p": "withheld", "q": ("no",)})
    assert {node: found[node].status for node in ("x", "y", "p")} == {"x": "withheld", "y": "withheld", "p": "withheld"}


def test_an_unknown_maximum_gives_no_figure() -> None:
    found = scored(method({"x": {"max": {"g": "unknown"}}}), WHOLE)
    assert (found["x"].points, found["x"].status) == (None, "not-found")


def test_a_leaf_without_a_rule_is_not_found() -> None:
    found = scored(method({"q": {"rule": None, "inputs": {}}}), WHOLE)
    assert found["q"].status == "not-found"


def test_units_with_the_same_inputs_share_their_figure() -> None:
    mine, theirs = rows(WHOLE, "u"), rows(WHOLE | {"y": ("1", "4")}, "v")
    found = score(method(), "g", ["u", "v"], mine + theirs).figures
    assert found["u", "x"] == found["v", "x"]
    assert (found["u", "y"].points, found["v", "y"].points) == (Fraction("7.5"), Fraction("2.5"))


def test_a_level_named_like_a_status_is_a_level() -> None:
    """One unit chose the level 'withheld', another's figure is withheld; neither is taken for the other."""
    text = {"vi": "x", "en": "x"}
    levels = {"withheld": {"name": text, "share": "1"}, "other": {"name": text, "share": "0"}}
    leaf = {
        "inputs": {"done": {"kind": "level", "name": text}},
        "rule": {"shape": "levels", "input": "done", "levels": levels},
    }
    given = rows({"q": "withheld"}, "v") + rows({"q": ("withheld",)}, "u") + rows({"q": "withheld"}, "w")
    for order in (["u", "v", "w"], ["v", "u", "w"]):
        found = score(method({"q": leaf}), "g", order, given).figures
        assert found["u", "q"].points == 10
        assert found["v", "q"].status == found["w", "q"].status == "withheld"


def test_a_leaf_of_another_group_has_no_figure() -> None:
    rules = method({"x": {"max": {"g": "not-applicable"}}, "p": {"max": {"g": "10"}}})
    assert ("u", "x") not in score(rules, "g", ["u"], rows(WHOLE)).figures
