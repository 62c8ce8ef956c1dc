"""Mistakes in a file as bytes, and in which files there are."""

from dataclasses import replace
from pathlib import Path

from mutation import do, rewrite, swap
from old_encodings import viscii, windows_1258

UNITS = "dak-lak/units.csv"
PRINTED = "dak-lak/editions/2020/published.csv"
EDITION = "dak-lak/editions/2020"
EDITION_FILE = f"{EDITION}/edition.yaml"
EVIDENCE = "mau-nho/editions/2023/evidence.csv"
INPUTS = "mau-nho/editions/2023/inputs.csv"


def _outside(path: Path) -> None:
    kept = path.rename(path.parents[2] / "elsewhere")
    path.symlink_to(kept)


def _flat(path: Path) -> None:
    path.rename(path.parents[2] / "elsewhere")
    path.write_text("x")


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _odd(path: Path, name: str) -> None:
    (path.parent / name).write_text("x")


def _large(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(64 * 2**20 + 1)


def _address(path: Path) -> None:
    path.write_text("address,moved_to\n/dak-lak/,\n", "utf-8")


def _accept(path: Path) -> None:
    path.write_text(
        "code,file,key,reason_vi,reason_en,by,date\n"
        "W-UNIT-SCALE,dak-lak/units.csv,so-y-te,Đã xem lại.,Looked at again.,Văn phòng,2026-01-01\n",
        "utf-8",
    )


MISTAKES = (
    do("a file is a link", "E-PATH-LINK", "dak-lak/index.yaml", _outside),
    do("an index is a link", "E-PATH-LINK", "dak-lak-2", lambda path: path.symlink_to(path.parent / "dak-lak")),
    do("the folder of editions is a link", "E-PATH-LINK", "dak-lak/editions", _outside),
    do(
        "the folder of methods is a link",
        "E-PATH-LINK",
        "dak-lak/methods",
        _outside,
        also=("E-FRAMEWORK",) * 3,
    ),
    do("a dangling link", "E-PATH-LINK", f"{EDITION}/evidence.csv", lambda path: path.symlink_to("nowhere")),
    do("no index.yaml", "E-MISSING", "dak-lak/index.yaml", Path.unlink),
    do("no units.csv", "E-MISSING", UNITS, Path.unlink),
    do("no edition.yaml", "E-MISSING", f"{EDITION}/edition.yaml", Path.unlink),
    do("a copy by the browser", "E-ORPHAN", f"{EDITION}/inputs (1).csv", lambda path: path.write_text("x")),
    do("a spreadsheet's lock file", "E-ORPHAN", "dak-lak/~$units.csv", lambda path: path.write_text("x")),
    do("a note among the methods", "E-ORPHAN", "dak-lak/methods/2425-2021.txt", lambda path: path.write_text("x")),
    do("a file beside the indices", "E-ORPHAN", ".DS_Store", lambda path: path.write_text("x")),
    do("a file among the editions", "E-ORPHAN", "dak-lak/editions/2021.csv", lambda path: path.write_text("x")),
    do("the folder of editions is a file", "E-ORPHAN", "mau-nho/editions", _flat),
    do("a file name with a line break", "E-ORPHAN", "dak-lak/aU+000Ab", lambda path: _odd(path, "a\nb")),
    do("a file name that turns around", "E-ORPHAN", "dak-lak/aU+202Eb", lambda path: _odd(path, "a\u202eb")),
    do("an index with a capital", "E-SLUG-PATH", "Dak-Lak", lambda path: (path.parent / "dak-lak").rename(path)),
    do("an index with a reserved name", "E-SLUG-PATH", "about", Path.mkdir),
    do("an edition with letters first", "E-SLUG-PATH", "dak-lak/editions/nam-2021", Path.mkdir),
    do(
        "a method with a slash for a hyphen",
        "E-SLUG-PATH",
        "dak-lak/methods/2425_2021.yaml",
        lambda path: (path.parent / "2425-2021.yaml").rename(path),
        also=("E-FRAMEWORK",),
    ),
    do("too large a file", "E-SIZE", PRINTED, _large),
    rewrite("nothing in the file", "E-EMPTY", PRINTED, lambda raw: b""),
    rewrite("nothing but blank lines", "E-EMPTY", "dak-lak/index.yaml", lambda raw: b"\n \n"),
    rewrite("only the header", "E-EMPTY", PRINTED, lambda raw: raw.split(b"\n")[0] + b"\n"),
    rewrite("a workbook renamed .csv", "E-TYPE", PRINTED, lambda raw: b"PK\x03\x04" + raw),
    rewrite("a table of JSON", "E-TYPE", PRINTED, lambda raw: b'[{"unit": "so-y-te"}]'),
    rewrite("a pointer of Git LFS", "E-TYPE", PRINTED, lambda raw: b"version https://git-lfs.github.com/spec/v1\n"),
    rewrite("a PDF renamed .yaml", "E-TYPE", f"{EDITION}/edition.yaml", lambda raw: b"%PDF-1.7\n" + raw),
    rewrite("a web page saved as .csv", "E-TYPE", UNITS, lambda raw: b"\n <!doctype HTML>" + raw),
    rewrite("Unicode text by Excel", "E-ENC-UTF16", UNITS, lambda raw: raw.decode().encode("utf-16")),
    rewrite("UTF-16 without a mark", "E-ENC-UTF16", PRINTED, lambda raw: raw.decode().encode("utf-16-le")),
    rewrite("UTF-32", "E-ENC-UTF16", UNITS, lambda raw: raw.decode().encode("utf-32")),
    rewrite("Windows-1258", "E-ENC-VN", EVIDENCE, windows_1258, (2, 16)),
    rewrite("VISCII", "E-ENC-VN", EVIDENCE, viscii, (2, 21)),
    swap("VNI saved as UTF-8", "E-ENC-VN", UNITS, "so-nganh,Sở Y tế", "so-nganh,¦Sôû Y teá"),
    swap("TCVN3 saved as UTF-8", "E-ENC-VN", UNITS, "so-nganh,Sở Y tế", "so-nganh,¦Së Y tÕ"),
    swap("UTF-8 saved as UTF-8 again", "E-ENC-VN", EDITION_FILE, "chỉ là thước đo", "¦chỉ là thÆ°á»\x9bc Ä‘o"),
    swap("a letter of an old code page", "E-ENC-UTF8", UNITS, "Sở Tài chính", "Sở T¦\udce0i chính"),
    swap("half a letter", "E-ENC-UTF8", INPUTS, "cấp phó", "c¦\udce1\udcbap phó"),
    swap("a NUL", "E-CTRL", UNITS, "Sở Tài", "Sở¦\x00 Tài"),
    swap("a bell in a comment", "E-CTRL", "dak-lak/methods/2425-2021.yaml", "Mọi giá trị", "Mọi¦\x07 giá trị"),
    swap("text that turns around", "E-BIDI", UNITS, "Sở Y tế", "Sở ¦\u202eY tế"),
    swap("a space of no width", "E-INVIS", UNITS, "Sở Y tế", "Sở ¦\u200bY tế"),
    swap("a no-break space in a name", "E-SPACE-NB", UNITS, "Sở Y tế", "Sở¦\u00a0Y tế"),
    swap(
        "a no-break space in an id",
        "E-ID",
        PRINTED,
        "so-nganh,so-y-te,,dti",
        "so-nganh,¦so-y-te\u00a0,,dti",
        also=("E-SPACE-NB",),
    ),
    swap("a blank of Braille", "E-INVIS", UNITS, "Sở Y tế", "Sở¦\u2800Y tế"),
    swap("a BOM in the middle", "E-INVIS", PRINTED, "so-nganh,so-y-te", "¦\ufeffso-nganh,so-y-te"),
    swap("a letter that was lost", "E-TXT-LOSSY", UNITS, "Sở Y tế", "S¦\ufffd Y tế"),
    swap("a shape of a private font", "E-TXT-FONT", UNITS, "Sở Y tế", "Sở ¦\uf0d8Y tế"),
    swap("an Icelandic letter for đ", "E-TXT-ALIKE", UNITS, "Sở Y tế", "Sở ¦Ðường"),
    swap(
        "a Russian letter in a word",
        "E-TXT-ALIKE",
        PRINTED,
        "so-nganh,so-y-te,,dti",
        "so-nganh,so-y-t¦\u0435,,dti",
        also=("E-ID",),
    ),
    swap("letters of full width", "E-TXT-ALIKE", UNITS, "Sở Y tế", "Sở ¦Ｙ tế"),
    swap("four marks on a letter", "E-TXT-MARKS", UNITS, "Sở Y tế", "Sở Y t¦e" + "\u0316" * 4),
    rewrite("a line without end", "E-SIZE-LINE", INPUTS, lambda raw: raw + b"x" * 65_537, (59, 1)),
    swap("a lone CR", "E-EOL", PRINTED, "bang-1,3\n", "bang-1,3¦\r"),
    rewrite("line ends of an old Macintosh", "E-EOL", UNITS, lambda raw: raw.replace(b"\n", b"\r"), (1, 51)),
    rewrite("a BOM at the start", "E-ENC-BOM", UNITS, lambda raw: b"\xef\xbb\xbf" + raw),
    rewrite("line ends of Windows", "E-EOL-CRLF", INPUTS, lambda raw: raw.replace(b"\n", b"\r\n")),
    swap("loose marks", "E-UNIT-NFD", UNITS, "\nso-y-te,so-nganh,Sở", "\n¦so-y-te,so-nganh,So\u031b\u0309"),
    swap("letters that became ?", "E-TXT-LOSSY", UNITS, "so-nganh,Sở Y tế", "so-nganh,¦S? Y t?"),
    swap("a tab in a name", "E-CTRL", UNITS, "so-nganh,Sở Y tế", "so-nganh,¦Sở\tY tế"),
    do("a folder named like a file", "E-PATH-FILE", "dak-lak/index.yaml", _folder),
    do("a folder named like a table", "E-PATH-FILE", PRINTED, _folder),
    replace(
        do("a file that may not be read", "E-PATH-RIGHTS", UNITS, lambda path: None),
        limit=("scoring.reading.text.may_read", lambda path: path.name != "units.csv" or path.parent.name != "dak-lak"),
    ),
    replace(
        do("an edition that may not be opened", "E-PATH-RIGHTS", EDITION, lambda path: None),
        limit=("scoring.reading.files.may_read", lambda path: path.name != "2020"),
    ),
    swap(
        "a conflict of git in a table",
        "E-CONFLICT",
        INPUTS,
        "so-mau-1,a2,cuoc-hop,4,4,,,,\n",
        "¦<<<<<<< HEAD\nso-mau-1,a2,cuoc-hop,4,4,,,,\n=======\nso-mau-1,a2,cuoc-hop,3,3,,,,\n>>>>>>> sua-so-lieu\n",
    ),
    swap(
        "a conflict of git in YAML",
        "E-CONFLICT",
        EDITION_FILE,
        "status: final\n",
        "¦<<<<<<< HEAD\nstatus: final\n||||||| goc\nstatus: draft\n=======\nstatus: revised\n>>>>>>> sua\n",
    ),
    swap("the end of a conflict left behind", "E-CONFLICT", UNITS, "\nso-y-te,", "\n¦>>>>>>> sua-ten\nso-y-te,"),
    do("one index for all", "E-ROOT", "index.yaml", lambda path: path.write_text("x")),
    do("an address of a whole site", "E-ADDRESS-FORM", "addresses.csv", _address, at="\n¦/dak-lak/,"),
    do("a warning accepted that is none", "E-ACK", "acknowledged.csv", _accept, at="\n¦W-UNIT-SCALE,"),
    swap("an anchor that cannot be seen", "E-INVIS", UNITS, "Sở Y tế", "Sở ¦\ufff9Y tế"),
    swap("a telephone in a comment", "E-PII", "mau-nho/index.yaml", "# BỊA ĐẶT:", "# BỊA ĐẶT, hỏi ¦0912 345 678:"),
    swap(
        "a key in a comment", "E-SECRET", "mau-nho/methods/1-2023.yaml", "levels:\n", f"levels:  # ¦ghp_{'a1' * 18}\n"
    ),
)
