"""What one change of the small province moves, worked out by hand.

2023 before: Sở Mẫu An 77.39 of 100 = 0.7739, first; Đông 47.83 of 65 = 0.7358, second; Ân 36.99 = 0.3699, third;
Bình 20.20 = 0.2020, fourth; Hòa sent nothing. Missing counts 0; what does not apply is left out.
"""

from collections.abc import Callable
from fractions import Fraction

from twins import Twins, append, at, said, totals

from scoring.change.facts import Change
from scoring.change.order import counts
from scoring.change.published import Spread
from scoring.numbers import plain

INPUTS = "mau-nho/editions/2023/inputs.csv"
EDITION = "mau-nho/editions/2023/edition.yaml"
METHOD = "mau-nho/methods/1-2023.yaml"
UNITS = "mau-nho/units.csv"


def test_one_input_moves_two_ranks(small: Twins) -> None:
    """An's head leads no more: 10 points less make 67.39, and 0.6739 is below Đông's 0.7358."""
    small.edit(INPUTS, "a1,cap,truong,truong,,,,", "a1,cap,truong,khac,,Không có quyết định.,There is no decision.,")
    found = small.effects()
    assert totals(found) == {
        "so-mau-1": [("77.39", "0.7739", None, 1), ("67.39", "0.6739", None, 2)],
        "so-mau-3": [("47.83", "0.7358", None, 2), ("47.83", "0.7358", None, 1)],
    }
    # 10 + 10 + 7.5 + 5 + 3.33 = 35.83 was Đông's 10 + 7.5 + 10 + 5 + 3.33, too.
    assert {unit: [said(side) for side in sides] for unit, sides in at(found, "nhan-thuc").items()} == {
        "so-mau-1": [("35.83", "0.8958", None, 1), ("25.83", "0.6458", None, 2)]
    }
    assert {effect.node for effect in found.nodes} == {"dti", "nhan-thuc", "a1"}
    assert found.claims == ()


def test_the_mean_the_bands_and_the_counts_of_it(small: Twins) -> None:
    small.edit(INPUTS, "a1,cap,truong,truong,,,,", "a1,cap,truong,khac,,Không có quyết định.,There is no decision.,")
    difference = small.difference()
    found = difference.effects
    assert found
    values = [Fraction("0.7739"), Fraction("47.83") / 65, Fraction("0.3699"), Fraction("0.2020")]
    total = values[0] + values[1] + values[2] + values[3]
    (mean,) = [effect for effect in found.spreads if effect.node == "dti"]
    assert mean.before == Spread(4, plain(total / 4, 4), "0.5529", "0.2020", "0.7739", 4)
    # 0.7358 is the highest now; the middle two are 0.6739 and 0.3699.
    assert mean.after == Spread(4, plain((total - Fraction("0.1")) / 4, 4), "0.5219", "0.2020", "0.7358", 4)
    assert [(effect.band, effect.before, effect.after) for effect in found.tallies] == [
        ("0.6–0.7", 0, 1),
        ("0.7–0.8", 2, 1),
    ]
    summary = counts(difference)
    assert (summary.ranks, summary.totals, summary.figures, summary.sources) == (2, 1, 3, {"input": 1})
    # The means of dti, nhan-thuc and a1, and two bands.
    assert summary.others == 5


def test_the_change_has_its_file_line_and_texts(small: Twins) -> None:
    small.edit(INPUTS, "a1,cap,truong,truong,,,,", "a1,cap,truong,khac,,Không có quyết định.,There is no decision.,")
    row = "so-mau-1/a1/cap"
    assert small.difference().changes == (
        Change("input", "mau-nho", "2023", INPUTS, 2, row, "verified", "truong", "khac", False),
    )


def test_a_claim_moves_the_claimed_result_alone(small: Twins) -> None:
    """Ân claims 1 meeting of 2: 2.50 for a2 instead of 5.00, and 39.49 instead of 41.99 in all."""
    small.edit(INPUTS, "a2,cuoc-hop,2,2,,,,", "a2,cuoc-hop,1,2,,Hai biên bản họp.,Two sets of minutes.,")
    found = small.effects()
    claims = {effect.node: [side.claimed for side in (effect.before, effect.after) if side] for effect in found.nodes}
    assert claims == {"dti": ["41.99", "39.49"], "nhan-thuc": ["19.83", "17.33"], "a2": ["5.00", "2.50"]}
    assert all(before and after and before.figure == after.figure for before, after in at(found, "dti").values())
    assert (counts(small.difference()).totals, counts(small.difference()).figures) == (0, 3)


def test_units_that_tie_share_the_rank(small: Twins) -> None:
    """Bình sends just what Ân sent: 36.99, and both are third."""
    path = small.head / INPUTS
    rows = path.read_text("utf-8").splitlines()
    kept = [row for row in rows if not row.startswith("so-mau-4,")]
    copied = [row.replace("so-mau-2,", "so-mau-4,", 1) for row in rows if row.startswith("so-mau-2,")]
    path.write_text("\n".join([*kept, *copied]) + "\n", "utf-8")
    assert totals(small.effects()) == {
        "so-mau-4": [("20.20", "0.2020", None, 4), ("36.99", "0.3699", None, 3)],
    }


def test_a_missing_figure_counts_zero_and_moves_ranks(small: Twins) -> None:
    """An's 5.00 of b5 are gone: 72.39, 0.7239, below Đông."""
    row = "so-mau-1,b5,,,,not-submitted,Không gửi hồ sơ.,No papers were sent.,"
    small.edit(INPUTS, "so-mau-1,b5,phe-duyet,tham-dinh,tham-dinh,,,,", row)
    difference = small.difference()
    assert difference.effects
    assert totals(difference.effects)["so-mau-1"][1] == ("72.39", "0.7239", None, 2)
    assert [said(side) for side in at(difference.effects, "b5")["so-mau-1"]] == [
        ("5.00", "0.5000", None, None),
        (None, None, "not-submitted", None),
    ]
    kinds = [(change.kind, change.row, change.before, change.after) for change in difference.changes]
    assert kinds == [
        ("status", "so-mau-1/b5/", None, "not-submitted"),
        ("input", "so-mau-1/b5/phe-duyet", "tham-dinh", None),
        ("input", "so-mau-1/b5/phe-duyet", "tham-dinh", None),
    ]


def test_a_unit_that_sent_nothing_after_all_has_no_rank(small: Twins) -> None:
    path = small.head / INPUTS
    rows = [row for row in path.read_text("utf-8").splitlines() if not row.startswith("so-mau-4,")]
    path.write_text("\n".join([*rows, "so-mau-4,dti,,,,not-submitted,Rút số liệu.,It withdrew.,"]) + "\n", "utf-8")
    found = small.effects()
    assert totals(found) == {"so-mau-4": [("20.20", "0.2020", None, 4), (None, None, "not-submitted", None)]}
    (mean,) = [effect.after for effect in found.spreads if effect.node == "dti"]
    values = Fraction("0.7739") + Fraction("47.83") / 65 + Fraction("0.3699")
    assert mean and (mean.n, mean.ranked, mean.mean) == (3, 3, plain(values / 3, 4))
    assert counts(small.difference()).ranks == 1


def test_an_edition_that_is_no_longer_ranked_has_no_rank(small: Twins) -> None:
    small.edit(EDITION, "choice: yes", "choice: no")
    difference = small.difference()
    assert difference.effects
    assert [[side and side[-1] for side in sides] for sides in totals(difference.effects).values()] == [
        [1, None],
        [3, None],
        [4, None],
        [2, None],
    ]
    assert [effect.unit for effect in difference.effects.nodes if effect.node == "dti"] == [
        *("so-mau-1", "so-mau-2", "so-mau-4", "so-mau-3"),  # An, Ân, Bình, Đông
    ]
    assert {effect.ranked for effect in difference.effects.nodes} == {False}
    assert counts(difference).totals == 0


def test_a_rule_moves_every_edition_of_its_method(small: Twins) -> None:
    """Three open data sets are worth 7 instead of 6: one unit of 2023, two of 2024 (3 and 4 of them); one claims 3."""
    small.edit(METHOD, "at_least: 3, points: 6", "at_least: 3, points: 7")
    difference = small.difference()
    assert difference.effects
    moved = {
        (effect.edition, effect.unit): (effect.before.figure != effect.after.figure, effect.after.claimed)
        for effect in difference.effects.nodes
        if effect.node == "b4" and effect.before and effect.after
    }
    assert moved == {
        ("2023", "so-mau-1"): (True, "7.00"),
        ("2024", "so-mau-2"): (True, "7.00"),
        ("2024", "so-mau-3"): (True, "7.00"),
        ("2024", "so-mau-4"): (False, "7.00"),
    }
    assert totals(difference.effects)["so-mau-1"][1] == ("78.39", "0.7839", None, 1)
    (change,) = difference.changes
    assert (change.kind, change.edition, change.row) == ("rule", None, "b4")
    assert (change.column, change.before, change.after) == ("rule.steps.1.points", "6", "7")


def test_a_maximum(small: Twins) -> None:
    small.edit(METHOD, "name: {vi: Hệ thống tường lửa, en: Firewall}\n          max: {so-nganh: 5}", "¦")
    small.edit(METHOD, "¦", "name: {vi: Hệ thống tường lửa, en: Firewall}\n          max: {so-nganh: 6}")
    for old, new in (("so-nganh: 60}", "so-nganh: 61}"), ("so-nganh: 100}", "so-nganh: 101}")):
        small.edit(METHOD, old, new)
    difference = small.difference()
    assert {(change.kind, change.row, change.before, change.after) for change in difference.changes} == {
        ("maximum", "b3", "5", "6"),
        ("maximum", "hoat-dong", "60", "61"),
        ("maximum", "dti", "100", "101"),
    }
    assert difference.effects
    before, after = at(difference.effects, "dti")["so-mau-2"]
    # The figure is the same, its maximum another, and so is the value: 36.99 / 101.
    assert before and after
    assert (before.points, before.maximum, before.value) == ("36.99", "100", "0.3699")
    assert (after.points, after.maximum, after.value) == ("36.99", "101", plain(Fraction("36.99") / 101, 4))


def test_a_unit_that_joins(small: Twins) -> None:
    """With Ân's figures it is third, too; Bình goes from fourth to fifth."""
    append(small.head, UNITS, "so-mau-6,so-nganh,Sở Mẫu Yên,Sample Department Yên,no,2022-01-01,2023-12-31\n")
    rows = (small.head / INPUTS).read_text("utf-8").splitlines()
    copied = [row.replace("so-mau-2,", "so-mau-6,", 1) for row in rows if row.startswith("so-mau-2,")]
    append(small.head, INPUTS, "\n".join(copied) + "\n")
    difference = small.difference()
    assert difference.effects
    assert totals(difference.effects) == {
        "so-mau-4": [("20.20", "0.2020", None, 4), ("20.20", "0.2020", None, 5)],
        "so-mau-6": [None, ("36.99", "0.3699", None, 3)],
    }
    member = next(change for change in difference.changes if change.column == "member")
    assert (member.kind, member.edition, member.file, member.line) == ("unit", "2023", UNITS, 7)
    assert (member.row, member.before, member.after) == ("so-nganh/so-mau-6", None, "yes")
    # Joining changes no rank of its own.
    assert counts(difference).ranks == 1


def test_units_that_merge(small: Twins) -> None:
    """Bình and Hòa become Yên on 1 July 2024: edition 2023 stays, in 2024 two units go and one comes."""
    sources = (
        "sources:\n  qd:\n    kind: decision\n    title: {vi: Quyết định nhập sở, en: Decision to merge}\n"
        "    issuer: {vi: UBND Tỉnh Mẫu, en: People's Committee}\n    number: 9/QĐ\n    date: 2024-06-01\n"
        "    url: unknown\nmade_up: yes"
    )
    small.edit("mau-nho/index.yaml", "made_up: yes", sources)
    for unit, name in (("so-mau-4", "Bình"), ("so-mau-5", "Hòa")):
        row = f"{unit},so-nganh,Sở Mẫu {name},Sample Department {name},no,2022-01-01,"
        small.edit(UNITS, row, f"{row}2024-06-30")
    append(small.head, UNITS, "so-mau-6,so-nganh,Sở Mẫu Yên,Sample Department Yên,no,2024-07-01,\n")
    lineage = "date,kind,from,to,source\n2024-07-01,merge,so-mau-4,so-mau-6,qd\n2024-07-01,merge,so-mau-5,so-mau-6,qd\n"
    append(small.head, "mau-nho/lineage.csv", lineage)
    path = small.head / "mau-nho/editions/2024/inputs.csv"
    rows = [row for row in path.read_text("utf-8").splitlines() if not row.startswith("so-mau-5,")]
    path.write_text("\n".join(rows).replace("so-mau-4,", "so-mau-6,") + "\n", "utf-8")
    difference = small.difference()
    assert difference.effects
    assert {effect.edition for effect in difference.effects.nodes} == {"2024"}
    members = {change.row: (change.before, change.after) for change in difference.changes if change.column == "member"}
    assert members == {
        "so-nganh/so-mau-4": ("yes", None),
        "so-nganh/so-mau-5": ("yes", None),
        "so-nganh/so-mau-6": (None, "yes"),
    }
    lines = {(change.file, change.row, change.line) for change in difference.changes if change.column == "source"}
    assert ("mau-nho/lineage.csv", "2024-07-01/merge/so-mau-4/so-mau-6", 2) in lines
    ends = {change.row: change.after for change in difference.changes if change.column == "to"}
    assert ends == {"so-mau-4/1": "2024-06-30", "so-mau-5/1": "2024-06-30"}
    # What was Bình's is Yên's, to the digit; with Hòa gone it is the last of four.
    assert totals(difference.effects, "2024") == {
        "so-mau-4": [("47.00", "0.4700", None, 5), None],
        "so-mau-5": [("52.00", "0.5200", None, 4), None],
        "so-mau-6": [None, ("47.00", "0.4700", None, 4)],
    }


def test_the_council_decides_otherwise(small: Twins) -> None:
    """5 points for Ân's firewall: 41.99 in the result, and what the rule gives, 0.00, beside it."""
    row = "so-mau-2,b3,5,bc-2023,Hợp đồng đã gia hạn.,The contract was renewed.\n"
    append(small.head, "mau-nho/editions/2023/overrides.csv", f"unit,node,points,decision,reason_vi,reason_en\n{row}")
    difference = small.difference()
    assert difference.effects
    assert totals(difference.effects)["so-mau-2"][1] == ("41.99", "0.4199", None, 3)
    _, after = at(difference.effects, "b3")["so-mau-2"]
    assert after and (after.points, after.by_rule) == ("5.00", "0.00")
    (change,) = difference.changes
    assert (change.kind, change.row, change.line, change.after) == ("override", "so-mau-2/b3", 2, "5")


def test_a_printed_figure_and_what_is_reconciled_with_it(twins: Callable[..., Twins]) -> None:
    """Sở Tài chính was printed 128.92 of 180; the mean of departments, printed 114.98, recomputes no more.

    0.72 more for one of the departments moves the mean of 15 by 0.048.
    """
    pair = twins("dak-lak")
    pair.edit("dak-lak/editions/2020/published.csv", ",so-tai-chinh,,dti,128.92", ",so-tai-chinh,,dti,129.92")
    difference = pair.difference()
    assert difference.effects
    before, after = at(difference.effects, "dti", "2020")["so-tai-chinh"]
    assert before and after
    assert (before.points, after.points, before.rank, after.rank) == ("128.92", "129.92", None, None)
    assert [effect.unit for effect in difference.effects.nodes] == ["so-tai-chinh"]
    assert any(
        effect.before and effect.after and effect.before.verdict == "agrees" != effect.after.verdict
        for effect in difference.effects.claims
    )
    # The unit's own figure stands among the figures; what is reconciled is told by its verdict.
    assert all(effect.before and effect.before.printed for effect in difference.effects.claims if "/" not in effect.id)
    (change,) = difference.changes
    assert (change.kind, change.before, change.after) == ("printed", "128.92", "129.92")


def test_a_printed_rank_in_a_partial_edition(twins: Callable[..., Twins]) -> None:
    """A rank without a value; of some of the units no mean and no band is computed."""
    pair = twins("viet-nam")
    file = "viet-nam/editions/2022/published.csv"
    row = next(row for row in (pair.head / file).read_text("utf-8").splitlines() if ",rank," in row)
    cells = row.split(",")
    rank = int(cells[5])
    pair.edit(file, row, ",".join([*cells[:5], str(rank + 1), *cells[6:]]))
    found = pair.effects()
    (effect,) = found.nodes
    assert effect.before and effect.after
    assert (effect.unit, effect.before.rank, effect.after.rank) == (cells[2], rank, rank + 1)
    assert (found.spreads, found.tallies) == ((), ())
