"""Words that readers take a figure for: a name, a title, a kind of source, the place a figure was copied from."""

from collections.abc import Callable

from twins import Twins

METHOD = "mau-nho/methods/1-2023.yaml"
SMALL = "mau-nho/editions/2023/edition.yaml"
EDITION = "dak-lak/editions/2020/edition.yaml"
PRINTED = "dak-lak/editions/2020/published.csv"
TITLE = 'title: {vi: "2023", en: "2023"}'


def told(pair: Twins) -> list[tuple[str, str, str, str]]:
    """File, key, before and after; the line is held against the file."""
    found = pair.difference().reworded
    for item in found:
        assert item.after in (pair.head / item.file).read_text("utf-8").splitlines()[item.line - 1]
    return [(item.file, item.key, item.before, item.after) for item in found]


def test_two_inputs_that_change_names(small: Twins) -> None:
    """No figure moves, and each stands under another name, in each language."""
    all_staff, trained = "{vi: Tổng số cán bộ, en: All staff}", "{vi: Số cán bộ đã tập huấn, en: Staff trained}"
    for old, new in ((all_staff, "{@}"), (trained, all_staff), ("{@}", trained)):
        for _ in range((small.head / METHOD).read_text("utf-8").count(old)):
            small.edit(METHOD, old, new)
    found = told(small)
    assert [(before, after) for _, _, before, after in found] == [
        ("Số cán bộ đã tập huấn", "Tổng số cán bộ"),
        ("Staff trained", "All staff"),
        ("Tổng số cán bộ", "Số cán bộ đã tập huấn"),
        ("All staff", "Staff trained"),
    ]
    assert {file for file, _, _, _ in found} == {METHOD}
    assert all(".a5.inputs." in key for _, key, _, _ in found)


def test_the_title_of_another_edition(small: Twins) -> None:
    small.edit(SMALL, TITLE, 'title: {vi: "2022", en: "2022"}')
    assert told(small) == [(SMALL, f"title.{language}", "2023", "2022") for language in ("vi", "en")]


def test_a_translation_that_is_behind_is_told_elsewhere(small: Twins) -> None:
    small.edit(SMALL, TITLE, 'title: {vi: "Năm 2023", en: "2023"}')
    assert told(small) == []
    small.edit(SMALL, 'en: "2023"', 'en: "Year 2023"')
    assert len(told(small)) == 2


def test_the_kind_of_a_source(twins: Callable[..., Twins]) -> None:
    pair = twins("dak-lak")
    pair.edit(EDITION, "kind: office", "kind: decision")
    assert told(pair) == [(EDITION, "sources.bao-cao-2020.kind", "office", "decision")]


def test_where_a_printed_figure_stands(twins: Callable[..., Twins]) -> None:
    pair = twins("dak-lak")
    pair.edit(PRINTED, "155.41,,,,,,,,bao-cao-2020,bang-1,1\n", "155.41,,,,,,,,bao-cao-2020,bang-2,2\n")
    row = "so-nganh/so-nong-nghiep//dti/"
    assert told(pair) == [(PRINTED, f"{row} place", "bang-1", "bang-2"), (PRINTED, f"{row} row", "1", "2")]


def test_words_of_an_index_and_no_facts(twins: Callable[..., Twins]) -> None:
    """All of index.yaml is words; a maximum or a figure is told as what it is."""
    pair = twins("dak-lak")
    pair.edit("dak-lak/index.yaml", "publishes_here: no", "publishes_here: yes")
    pair.edit(PRINTED, "155.41", "155.42")
    assert told(pair) == [("dak-lak/index.yaml", "authority.publishes_here", "no", "yes")]


def test_of_drafts_only_when_asked(small: Twins) -> None:
    small.both(SMALL, "status: final", "status: draft")
    small.edit(SMALL, TITLE, 'title: {vi: "2022", en: "2022"}')
    assert told(small) == []
    assert len(small.difference(drafts=True).reworded) == 2
