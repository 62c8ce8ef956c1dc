"""Mistakes in a single value."""

import re
from pathlib import Path

from mutation import do, swap

UNITS = "dak-lak/units.csv"
PRINTED = "dak-lak/editions/2020/published.csv"
EDITION = "dak-lak/editions/2020/edition.yaml"
METHOD = "mau-nho/methods/1-2023.yaml"
INPUTS = "mau-nho/editions/2023/inputs.csv"
EVIDENCE = "mau-nho/editions/2023/evidence.csv"
FINANCE = "so-tai-chinh,,dti,128.92,"
TRANSPORT = "so-giao-thong,,dti,,,not-submitted"
CASES = "so-mau-1,b2,ho-so,1200,1200,"
REASON = ",Một cuộc họp do cấp phó chủ trì.,"
MEETINGS = "so-mau-1,a2,cuoc-hop,4,4,"


def _cut_short(path: Path) -> object:
    return path.write_text(re.sub("(2026-05-01),[0-9a-f]{64}", r"\1,abc", path.read_text("utf-8")), "utf-8")


MISTAKES = (
    swap("an empty cell", "E-REQUIRED", PRINTED, FINANCE, "so-tai-chinh,,¦,128.92,"),
    swap("an empty key", "E-REQUIRED", EDITION, "method: 2425-2021", "¦method:", at="method:¦\n"),
    swap("a space before a name", "E-SPACE", UNITS, "so-y-te,so-nganh,Sở Y tế", "so-y-te,so-nganh,¦ Sở Y tế"),
    swap("a space behind prose", "E-SPACE", EDITION, "title: {vi: ", 'title: {vi: ¦"Năm 2020 ", en: x}\n# '),
    swap("a name without end", "E-TXT-LONG", UNITS, "so-nganh,Sở Y tế", "so-nganh,¦" + "Sở" * 101),
    swap("prose without end", "E-TXT-LONG", EDITION, "title: {vi: ", "title: {vi: ¦" + "a" * 2001 + ", en: x}\n# "),
    swap("a quoted decimal comma", "E-NUM-COMMA", PRINTED, FINANCE, 'so-tai-chinh,,dti,¦"128,92",'),
    swap(
        "a decimal comma in the method",
        "E-NUM-COMMA",
        METHOD,
        "{at_least: 3, points: 7.5}",
        '{at_least: 3, points: ¦"7,5"}',
    ),
    swap("a percent sign", "E-NUM-PCT", PRINTED, FINANCE, "so-tai-chinh,,dti,¦71%,"),
    swap("NaN", "E-NUM-NAN", PRINTED, FINANCE, "so-tai-chinh,,dti,¦NaN,"),
    swap("N/A for a count", "E-NUM-NAN", INPUTS, MEETINGS, "so-mau-1,a2,cuoc-hop,4,¦N/A,"),
    swap("an exponent", "E-NUM-FORM", PRINTED, FINANCE, "so-tai-chinh,,dti,¦1.2892e2,"),
    swap("full-width digits", "E-NUM-FORM", PRINTED, FINANCE, "so-tai-chinh,,dti,¦１２８,"),
    swap("points between thousands", "E-NUM-GROUP", INPUTS, CASES, "so-mau-1,b2,ho-so,1200,¦1.200,"),
    swap("points and a comma", "E-NUM-GROUP", PRINTED, FINANCE, 'so-tai-chinh,,dti,¦"1.128,92",'),
    swap("spaces between thousands", "E-NUM-GROUP", INPUTS, CASES, "so-mau-1,b2,ho-so,1200,¦1 200,"),
    swap("a comma that may be either", "E-NUM-EITHER", INPUTS, CASES, 'so-mau-1,b2,ho-so,1200,¦"1,200",'),
    swap("a point before three zeros", "E-NUM-EITHER", INPUTS, CASES, "so-mau-1,b2,ho-so,1200,¦1.000,"),
    swap("a number with its unit", "E-NUM-UNIT", INPUTS, MEETINGS, "so-mau-1,a2,cuoc-hop,4,¦4 cuộc,"),
    swap("an error of Excel", "E-NUM-EXCEL", INPUTS, MEETINGS, "so-mau-1,a2,cuoc-hop,4,¦#DIV/0!,"),
    swap("a formula for a number", "E-NUM-EXCEL", PRINTED, FINANCE, "so-tai-chinh,,dti,¦=SUM(A1:A9),"),
    swap("a number that Excel made a day", "E-NUM-DATE", INPUTS, MEETINGS, "so-mau-1,a2,cuoc-hop,4,¦2024-04-04,"),
    swap("a number in words", "E-NUM-TEXT", INPUTS, MEETINGS, "so-mau-1,a2,cuoc-hop,4,¦bốn,"),
    swap("a Buddhist year", "E-DATE-FAR", EVIDENCE, "2023-01-15", "¦2566-01-15"),
    swap("a day as Excel counts", "E-DATE-AMB", EVIDENCE, "2023-01-15", "¦44941"),
    swap("29 February of no leap year", "E-Y-DATE", EVIDENCE, "2023-01-15", "¦2023-02-29"),
    swap(
        "a year of three digits",
        "E-DATE-FAR",
        UNITS,
        "Department of Health,no,unknown",
        "Department of Health,no,¦0202-01-01",
    ),
    swap("two spaces in a name", "E-SPACE", UNITS, "so-nganh,Sở Y tế", "so-nganh,¦Sở  Y tế"),
    swap("a code for a letter", "E-TXT-ESCAPE", UNITS, "so-nganh,Sở Y tế", "so-nganh,¦S&#7903; Y tế"),
    swap("a code of a workbook", "E-TXT-ESCAPE", UNITS, "so-nganh,Sở Y tế", "so-nganh,¦Sở Y tế_x000D_"),
    swap("a letter as in an address", "E-TXT-ESCAPE", UNITS, "so-nganh,Sở Y tế", "so-nganh,¦S%E1%BB%9F Y tế"),
    swap("a letter as in mail", "E-TXT-ESCAPE", UNITS, "so-nganh,Sở Y tế", "so-nganh,¦S=E1=BB=9F Y tế"),
    swap("a word without end", "E-TXT-WORD", INPUTS, REASON, ",¦" + "a" * 201 + ","),
    swap("a name without letters", "E-TXT-NAME", UNITS, "so-nganh,Sở Y tế", "so-nganh,¦123"),
    swap("a place kept", "E-FILL", INPUTS, REASON, ",¦TODO,"),
    swap("unknown where it cannot be", "E-FILL", METHOD, "number: 01/QĐ-MẪU (bịa đặt)", "number: ¦unknown"),
    swap("a mobile telephone", "E-PII", INPUTS, REASON, ",¦Liên hệ 0912 345 678.,"),
    swap("a private e-mail address", "E-PII", METHOD, "vi: Chuyển đổi nhận thức", "vi: ¦hỏi nguyenvana@gmail.com"),
    swap("an identity number", "E-PII", EVIDENCE, "Kế hoạch chuyển đổi số", "¦Kế hoạch của CCCD 066123456789"),
    swap("a password", "E-SECRET", INPUTS, REASON, ',¦"mật khẩu: abc@123",'),
    swap(
        "a link with a key",
        "E-SECRET",
        EVIDENCE,
        "(sample document),\n",
        "(sample document),¦https://a.gov.vn/?token=abcd1234\n",
    ),
    swap(
        "a number for a host", "E-URL-HOST", EVIDENCE, "(sample document),\n", "(sample document),¦https://10.0.0.1/a\n"
    ),
    swap("a link without https", "W-URL-HTTP", EDITION, "url: unknown", "url: ¦http://daklak.gov.vn/"),
    swap(
        "a link to a site unlooked at",
        "W-URL-HOST",
        EVIDENCE,
        "(sample document),\n",
        "(sample document),¦https://example.com/\n",
    ),
    swap("a host that only ends like one", "W-URL-HOST", EDITION, "url: unknown", "url: ¦https://xgov.vn/"),
    swap("a host that is an address", "E-URL-HOST", "dak-lak/index.yaml", "[baodaklak", "[¦https://x.vn, baodaklak"),
    swap(
        "an address with a space",
        "E-URL-FORM",
        EVIDENCE,
        "(sample document),\n",
        "(sample document),¦https://a.gov.vn/a b\n",
    ),
    swap("a dash for nothing", "E-NUM-NAN", PRINTED, TRANSPORT, "so-giao-thong,,dti,¦-,,not-submitted"),
    swap("a share above 1", "E-RANGE-INPUT", METHOD, "share: 1/2}", "share: ¦3/2}"),
    swap("half a meeting", "E-COUNT", INPUTS, MEETINGS, "so-mau-1,a2,cuoc-hop,4,¦3.5,"),
    swap("less than no meeting, claimed", "E-COUNT", INPUTS, MEETINGS, "so-mau-1,a2,cuoc-hop,¦-4,4,"),
    swap("too many decimals", "E-NUM-PREC", PRINTED, FINANCE, "so-tai-chinh,,dti,¦128.9200001,"),
    swap("a figure below 0", "E-RANGE-NEG", PRINTED, FINANCE, "so-tai-chinh,,dti,¦-128.92,"),
    do("a digest cut short", "E-DIGEST", "mau-so/releases.csv", _cut_short, at="2026-05-01,¦abc,"),
    swap("a title left to be filled in", "E-FILL", EDITION, 'title: {vi: "2020"', 'title: {vi: ¦"???"'),
    swap("the 13th month", "E-Y-DATE", EDITION, "last: 2020-12-31}", "last: ¦2020-13-31}"),
    swap("a day in the order of speech", "E-DATE-AMB", EVIDENCE, "2023-01-15", "¦15/01/2023"),
    swap("a period that ends first", "E-DATE-ORDER", EDITION, "{first: 2020-01-01", "¦{first: 2021-01-01"),
    swap(
        "a name that ends first",
        "E-DATE-ORDER",
        UNITS,
        "of Home Affairs,no,unknown,unknown",
        "of Home Affairs,no,2020-01-01,¦2019-12-31",
        also=("E-UNIT-WHEN",),
    ),
    swap("a name for an id", "E-ID", UNITS, "so-y-te,so-nganh", "¦Sở Y tế,so-nganh"),
    swap("an id that begins with a digit", "E-ID", METHOD, "- id: a1", "- id: ¦1a"),
    swap(
        "a group's id with capitals", "E-ID", EDITION, "units_as_of: {so-nganh: 2020", "units_as_of: {¦So-Nganh: 2020"
    ),
    swap("a version that begins with a letter", "E-ID-VERSION", EDITION, "method: 2425-2021", "method: ¦qd-2425"),
    swap("a device of Windows", "E-ID-RESERVED", UNITS, "so-y-te,so-nganh", "¦com1,so-nganh"),
    swap("a group twice in a cell", "E-TWICE", UNITS, "so-y-te,so-nganh", "so-y-te,¦so-nganh so-nganh"),
    swap("a host in other letters", "E-URL-HOST", EDITION, "url: unknown", "url: ¦https://xn--80ak6aa92e.com/"),
    swap("an id that programs read as nothing", "E-ID-RESERVED", UNITS, "so-y-te,so-nganh", "¦null,so-nganh"),
    swap("a reserved word", "E-ID-RESERVED", UNITS, "so-y-te,so-nganh", "¦compare,so-nganh"),
    swap("a status off the list", "E-CHOICE", PRINTED, TRANSPORT, "so-giao-thong,,dti,,,¦not-sent"),
    swap("a scale off the list", "E-CHOICE", PRINTED, FINANCE, "so-tai-chinh,,dti,128.92,¦percent"),
    swap("a quality off the list", "E-CHOICE", PRINTED, FINANCE + ",,", FINANCE + ",,¦good"),
    swap("yes in Vietnamese", "E-CHOICE", INPUTS, "b3,tuong-lua,yes,yes", "b3,tuong-lua,yes,¦có"),
    swap("a level that cannot be chosen", "E-CHOICE", INPUTS, "a1,cap,truong,truong", "a1,cap,¦giam-doc,truong"),
    swap(
        "a link that is a script",
        "E-URL-SCHEME",
        EVIDENCE,
        "(sample document),\n",
        "(sample document),¦javascript:alert(1)\n",
    ),
    swap("a link with an account", "E-URL-HOST", EDITION, "url: unknown", "url: ¦https://a@daklak.gov.vn/"),
    swap("a spreadsheet's formula", "E-CSVI", UNITS, "so-nganh,Sở Y tế", 'so-nganh,¦"=HYPERLINK(""x"")"'),
)
