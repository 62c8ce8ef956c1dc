"""Mistakes in the structure of a YAML file."""

from mutation import rewrite, swap

INDEX = "dak-lak/index.yaml"
EDITION = "dak-lak/editions/2020/edition.yaml"
METHOD = "mau-nho/methods/1-2023.yaml"
OTHER = "dak-lak/methods/2425-2021.yaml"
DEEP = 30

MISTAKES = (
    swap("a tab for indent", "E-Y-SYN", INDEX, "title:\n  vi:", "title:\n¦\tvi:"),
    swap("a bracket never closed", "E-Y-SYN", INDEX, "languages: [vi, en]\ngroups:", "languages: [vi, en\ngroups¦:"),
    swap("a colon in plain text", "E-Y-SYN", INDEX, "Chỉ số chuyển", "Bộ¦: chỉ số chuyển"),
    swap("no space behind a colon", "E-Y-SYN", INDEX, "made_up: no", "¦made_up:no\nlicense: x"),
    swap("a number sign that begins a comment", "E-Y-HASH", INDEX, "và chép những số", "và chép ¦#3 những số"),
    rewrite("a list for the whole file", "E-Y-DOC", INDEX, lambda raw: b"- a\n- b\n"),
    rewrite("one word for the whole file", "E-Y-DOC", INDEX, lambda raw: b"\nunknown\n", (2, 1)),
    rewrite("nothing but a comment", "E-Y-DOC", INDEX, lambda raw: b"# sau / later\n"),
    swap("two documents", "E-Y-DOC", INDEX, "made_up: no\n", "made_up: no\n¦---\nmade_up: yes\n"),
    swap("a list for a key", "E-Y-DOC", INDEX, "made_up: no", "? ¦[made_up]\n: no"),
    swap("a tag of Python", "E-Y-TAG", INDEX, "made_up: no", "made_up: ¦!!python/name:os.system no"),
    swap("an anchor", "E-Y-ALIAS", INDEX, "licence: {name", "licence: ¦&l {name"),
    swap("an alias", "E-Y-ALIAS", INDEX, "made_up: no", "made_up: ¦*l"),
    swap("a key twice", "E-Y-DUP", INDEX, "made_up: no", "made_up: no\n¦made_up: yes"),
    swap(
        "a key twice on one line", "E-Y-DUP", INDEX, "short: {vi: Đắk Lắk, en", "short: {vi: Đắk Lắk, ¦vi: Đắc Lắc, en"
    ),
    swap("too deep", "E-Y-DEPTH", INDEX, "made_up: no", "made_up: " + "[" * 24 + "¦" + "[" * 6 + "no" + "]" * DEEP),
    swap("a key nobody knows", "E-Y-UNKKEY", INDEX, "made_up: no", "made_up: no\n¦website: x"),
    swap("a key misspelt", "E-Y-UNKKEY", INDEX, "made_up: no", "¦madeup: no", also=("E-Y-MISSKEY",)),
    swap("a typed rank in the method", "E-Y-UNKKEY", METHOD, "- id: a1\n", "- id: a1\n          ¦rank: 1\n"),
    swap(
        "a parameter nobody knows",
        "E-Y-UNKKEY",
        METHOD,
        "denominator: can-bo, when_zero",
        "denominator: can-bo, ¦power: 2, when_zero",
    ),
    swap(
        "a decimal comma in a mapping",
        "E-ID",
        OTHER,
        "{so-nganh: 22, huyen: 27}",
        "{so-nganh: 22, huyen: 27,¦5}",
        also=("E-REQUIRED",),
    ),
    swap("a key left out", "E-Y-MISSKEY", INDEX, "made_up: no\n", "", at="¦title:\n  vi: Chỉ số"),
    swap("English left out", "E-Y-MISSKEY", INDEX, "short: {vi: Đắk Lắk, en: Đắk Lắk}", "short: ¦{vi: Đắk Lắk}"),
    swap(
        "a parameter left out",
        "E-Y-MISSKEY",
        METHOD,
        "rule: {shape: yes-no, input: ke-hoach}",
        "rule: ¦{shape: yes-no}",
    ),
    swap("a list for a value", "E-Y-SCALAR", INDEX, "made_up: no", "made_up: ¦[no]"),
    swap("a mapping for a value", "E-Y-SCALAR", EDITION, "method: 2425-2021", "method: ¦{id: 2425-2021}"),
    swap("a value for a mapping", "E-Y-MAP", INDEX, "short: {vi: Đắk Lắk, en: Đắk Lắk}", "short: ¦Đắk Lắk"),
    swap("a word off the list", "E-Y-FORM", EDITION, "status: final", "status: ¦finished"),
    swap(
        "a shape nobody knows",
        "E-Y-FORM",
        METHOD,
        "rule: {shape: yes-no, input: ke-hoach}",
        "rule: ¦{shape: yes-or-no, input: ke-hoach}",
    ),
    swap(
        "a rule without a shape",
        "E-Y-MISSKEY",
        METHOD,
        "rule: {shape: yes-no, input: ke-hoach}",
        "rule: ¦{input: ke-hoach}",
    ),
    swap(
        "no group at all",
        "E-Y-FEW",
        EDITION,
        "units_as_of: {so-nganh: 2020-12-31, huyen: 2020-12-31}",
        "units_as_of: ¦{}",
    ),
    swap(
        "steps that rise",
        "E-Y-FORM",
        METHOD,
        "input: bo-du-lieu\n            steps:\n              - {at_least: 5, points: 10}\n",
        "input: bo-du-lieu\n            steps:\n              - {at_least: 2, points: 10}\n",
        at="rule:\n            ¦shape: steps\n            input: bo-du-lieu",
    ),
    swap("a value for a list", "E-Y-LIST", INDEX, "languages: [vi, en]", "languages: ¦vi"),
    swap("a language left out", "E-Y-FEW", INDEX, "languages: [vi, en]", "languages: ¦[vi]"),
    swap("a language too many", "E-Y-MANY", INDEX, "languages: [vi, en]", "languages: ¦[vi, en, fr]"),
    swap("a NUL by an escape", "E-CTRL", EDITION, "title: {vi: ", 'title: {vi: ¦"20\\u0000", en: x}\n# '),
    swap("text turned around by an escape", "E-BIDI", EDITION, "title: {vi: ", 'title: {vi: ¦"2\\u202e0", en: x}\n# '),
    swap("no width by an escape, in a key", "E-INVIS", INDEX, "made_up: no", '¦"made\\u200b_up": no'),
    swap("loose marks by an escape", "E-UNIT-NFD", EDITION, "title: {vi: ", 'title: {vi: ¦"a\\u0300", en: x}\n# '),
    swap("a tab in prose", "E-CTRL", EDITION, "title: {vi: ", 'title: {vi: ¦"20\\t20", en: x}\n# '),
    swap("a name on two lines", "E-CTRL", OTHER, "number: 2425/QĐ-UBND", 'number: ¦"2425\\nQĐ"'),
)
