"""What a unit claimed where that is not what was verified, and the reason in both languages."""

from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from tests.sample.chance import between, one_of
from tests.sample.figures import lucky
from tests.sample.leaf import Leaf, Taken

SHARE = 0.19
"""Of the inputs that a unit may see otherwise, so many differ: some 8 % of all."""


class Claim(NamedTuple):
    """What the unit said, and why it was not accepted."""

    text: str
    vi: str
    en: str


_CASES = (
    ("{d} trường hợp không có tài liệu kiểm chứng.", "{d} {cases} no evidence.", "has", "have"),
    ("{d} trường hợp phát sinh sau ngày chốt số liệu.", "{d} {cases} after the cut-off day.", "came", "came"),
    ("{d} trường hợp bị tính hai lần.", "{d} {cases} counted twice.", "was", "were"),
    ("{d} trường hợp không thuộc phạm vi của tiêu chí.", "{d} {cases} not within the criterion.", "is", "are"),
    (
        "{d} trường hợp không có trong dữ liệu của hệ thống tỉnh.",
        "{d} {cases} not in the province's system.",
        "is",
        "are",
    ),
)
_FLAGS = (
    ("Không có tài liệu kiểm chứng kèm theo.", "No evidence was sent."),
    ("Tài liệu gửi kèm thuộc năm trước.", "The evidence sent is of the year before."),
    ("Tài liệu gửi kèm mới là dự thảo, chưa ban hành.", "The evidence sent is a draft that was not issued."),
)
_LEVELS = (
    ("Tài liệu kiểm chứng chỉ chứng minh được mức thấp hơn.", "The evidence proves a lower level only."),
    ("Mức tự chấm chỉ đạt sau ngày chốt số liệu.", "The level claimed was reached after the cut-off day."),
)
_NUMBERS = (
    ("Kết quả kiểm tra thực tế của tổ thẩm định là {v}.", "The assessors' own check found {v}."),
    ("Số liệu của cơ quan chủ quản là {v}.", "The figure of the body in charge is {v}."),
)
_POINTS = (
    ("Một số nhiệm vụ chậm tiến độ nên hội đồng cho thấp hơn.", "Some tasks were late, so the board gave less."),
    ("Báo cáo thuyết minh còn sơ sài.", "The account given was too thin."),
)
_LATE = ("Sổ văn bản đến ghi thêm một báo cáo gửi sau hạn.", "The register of mail shows one more late report.")
_LEFT_OUT = ("Đơn vị tính sót {d} trường hợp.", "The unit had left out {d} {cases}.")


def claim(one: Taken, leaf: Leaf, group: str, unit: str, year: int, verified: dict[str, str]) -> Claim | None:
    """What the unit claimed otherwise, if it did."""
    words = (unit, leaf.id, one.id, year, "claim")
    if one.draw.kind == "of" or not lucky(SHARE, *words):
        return None
    text = verified[one.id]
    match one.draw.kind:
        case "yes":
            return Claim("yes", *one_of_pairs(_FLAGS, *words)) if text == "no" else None
        case "level":
            place = one.draw.levels.index(text)
            higher = one.draw.levels[min(place + 1, len(one.draw.levels) - 1)]
            return None if higher == text else Claim(higher, *one_of_pairs(_LEVELS, *words))
        case "day":
            earlier = date.fromisoformat(text) - timedelta(days=int(between(5, 40, *words)))
            day = date.fromisoformat(text)
            vi, en = f"{day.day}/{day.month}/{day.year}", f"{day.day} {day:%B} {day.year}"
            return Claim(earlier.isoformat(), f"Ngày ghi trên văn bản là {vi}.", f"The document is of {en}.")
        case "points":
            more = min(Decimal(text) + Decimal("0.5"), Decimal(leaf.maxima[group]))
            decided = leaf.rule_for(group).rule["shape"] == "assessor"
            why = one_of_pairs(_POINTS, *words) if decided else _given(text)
            return None if more == Decimal(text) else Claim(_plain(more), *why)
        case "late":
            return Claim(str(int(text) - 1), *_LATE) if int(text) else None
        case "part":
            return _cases(int(text), int(verified[one.draw.of]), *words)
        case _:
            return _number(one, text, verified, *words)


def _given(text: str) -> tuple[str, str]:
    return f"Điểm đã công bố là {text.replace('.', ',')}.", f"The published points are {text}."


def one_of_pairs(pairs: tuple[tuple[str, str], ...], *words: object) -> tuple[str, str]:
    """One of `pairs`."""
    return pairs[int(one_of(tuple(map(str, range(len(pairs)))), *words, "pair"))]


def _cases(value: int, whole: int, *words: object) -> Claim | None:
    size = max(1, round(whole * between(0.02, 0.16, *words, "size")))
    if lucky(0.12, *words, "less") and value > size:
        vi, en = _LEFT_OUT
        return Claim(str(value - size), vi.format(d=_vi(size)), en.format(d=_en(size), cases=_case(size)))
    more = min(size, whole - value)
    if more <= 0:
        return None
    vi, en, one, many = _CASES[int(between(0, len(_CASES) - 0.001, *words, "case"))]
    cases = f"{_case(more)} {one if more == 1 else many}"
    return Claim(str(value + more), vi.format(d=_vi(more)), en.format(d=_en(more), cases=cases))


def _number(one: Taken, text: str, verified: dict[str, str], *words: object) -> Claim | None:
    value, best = Decimal(text), Decimal(one.draw.best)
    if Decimal(one.draw.worst) > best:
        claimed = (value * Decimal("0.8")).quantize(Decimal(1)) if one.kind == "count" else value
    else:
        claimed = value + max(Decimal(1), (best * Decimal("0.06")).quantize(Decimal(1)))
        limit = {"percent": Decimal(100), "ratio": Decimal(1)}.get(one.kind)
        if one.kind == "ratio":
            claimed = value + Decimal("0.05")
        if limit is not None:
            claimed = min(claimed, limit)
        if "at_most" in one.keys:
            claimed = min(claimed, Decimal(verified[one.keys["at_most"]]))
    if claimed == value:
        return None
    vi, en = one_of_pairs(_NUMBERS, *words)
    sign = {"percent": " %"}.get(one.kind, "")
    return Claim(_plain(claimed), vi.format(v=text.replace(".", ",") + sign), en.format(v=text + sign.strip()))


def _case(number: int) -> str:
    return "case" if number == 1 else "cases"


def _vi(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _en(number: int) -> str:
    return f"{number:,}"


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"
