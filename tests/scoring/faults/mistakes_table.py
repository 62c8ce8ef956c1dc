"""Mistakes in the structure of a CSV table."""

from dataclasses import replace

from mutation import do, rewrite, swap

UNITS = "dak-lak/units.csv"
PRINTED = "dak-lak/editions/2020/published.csv"
INPUTS = "mau-nho/editions/2023/inputs.csv"
EVIDENCE = "mau-nho/editions/2023/evidence.csv"
INPUT_NAMES = "unit,node,input,self,verified,status,reason_vi,reason_en,evidence"
MORE = "mau-nho/editions/2024/inputs.csv"


def _first(line: str, raw: bytes) -> bytes:
    """Another first line."""
    return line.encode() + b"\n" + raw.partition(b"\n")[2]


MISTAKES = (
    rewrite("semicolons of a Vietnamese Excel", "E-DELIM", PRINTED, lambda raw: raw.replace(b",", b";")),
    rewrite("tabs", "E-DELIM", PRINTED, lambda raw: raw.replace(b",", b"\t")),
    swap("a quotation mark inside a cell", "E-QUOTE", UNITS, "\nso-y-te,so-nganh,", '\n¦so-y-te,"so"-nganh,'),
    swap(
        "quotation marks in a cell without them",
        "E-QUOTE",
        INPUTS,
        "4,3,,Một cuộc họp do cấp phó",
        '4,3,,¦Một cuộc họp do "cấp phó"',
    ),
    swap("a quotation mark never closed", "E-QUOTE", PRINTED, "\n,huyen,huyen-mdrak", '\n¦,huyen,"huyen-mdrak'),
    swap("a cell on two lines", "E-NEWLINE", UNITS, "\nso-y-te,so-nganh,Sở Y tế", '\n¦so-y-te,so-nganh,"Sở\nY tế"'),
    swap("a column nobody knows", "E-HDR", PRINTED, "place,row\n", "place,row,¦note\n"),
    swap("a typed rank", "E-HDR", INPUTS, "reason_en,evidence\n", "reason_en,evidence,¦rank\n"),
    swap("a column misspelt", "E-HDR", PRINTED, "node,figure,", "node,¦figures,"),
    swap("columns in capitals", "E-HDR", PRINTED, "node,figure,", "node,¦Figure,"),
    swap("a column with a space", "E-HDR", PRINTED, "node,figure,", "node,¦ figure,"),
    rewrite(
        "columns in Vietnamese",
        "E-HDR-NONE",
        EVIDENCE,
        lambda raw: _first("Mã,Số hiệu,Ngày,Trích yếu,Tên,Liên kết", raw),
    ),
    rewrite("no names of columns", "E-HDR-NONE", INPUTS, lambda raw: raw.partition(b"\n")[2]),
    rewrite("a title above the table", "E-HDR-LOW", INPUTS, lambda raw: "Số liệu năm 2023,,,,,,,,\n\n".encode() + raw),
    swap(
        "the header again on the next page", "E-HDR-AGAIN", INPUTS, "\nso-mau-2,a1,", f"\n¦{INPUT_NAMES}\nso-mau-2,a1,"
    ),
    swap(
        "a second header in Vietnamese",
        "E-HDR-AGAIN",
        INPUTS,
        "\nso-mau-1,a1,",
        "\n¦Mã,Nút,Số,Tự chấm,Chốt,Tình trạng,Lý do,Lý do,Văn bản\nso-mau-1,a1,",
    ),
    swap(
        "numbers of the columns",
        "E-HDR-AGAIN",
        INPUTS,
        "\nso-mau-1,a1,",
        "\n¦(1),(2),(3),(4),(5),(6),(7),(8),(9)\nso-mau-1,a1,",
    ),
    rewrite("a sheet's hundred columns", "E-SIZE-COLUMNS", INPUTS, lambda raw: _first(INPUT_NAMES + "," * 100, raw)),
    swap("a column without a name", "E-HDR-EMPTY", PRINTED, "place,row\n", "place,row,¦\n"),
    swap("a column left out", "E-HDR-MISSING", PRINTED, "place,row\n", "place\n"),
    swap("a column twice", "E-HDR-DUP", PRINTED, "place,row\n", "place,row,¦place\n"),
    swap(
        "an unquoted decimal comma",
        "E-RAGGED",
        PRINTED,
        "\n,so-nganh,so-tai-chinh,,dti,128.92",
        "\n¦,so-nganh,so-tai-chinh,,dti,128,92",
    ),
    swap("a short row", "E-RAGGED", INPUTS, "so-mau-1,a2,cuoc-hop,4,4,,,,\n", "¦so-mau-1,a2,cuoc-hop,4,4\n"),
    swap(
        "an empty line in the middle",
        "E-BLANK",
        PRINTED,
        "\n,huyen,huyen-krong-nang,,cqs",
        "\n¦\n,huyen,huyen-krong-nang,,cqs",
    ),
    swap(
        "a row of empty cells",
        "E-BLANK",
        PRINTED,
        "\n,huyen,huyen-krong-nang,,cqs",
        "\n¦,,,,,,,,,,,,,,,\n,huyen,huyen-krong-nang,,cqs",
    ),
    swap(
        "a note behind #",
        "E-COMMENT",
        PRINTED,
        "\n,huyen,huyen-krong-nang,,cqs",
        "\n¦# Bảng 2\n,huyen,huyen-krong-nang,,cqs",
    ),
    swap(
        "a typed total",
        "E-COMMENT",
        PRINTED,
        "\n,huyen,huyen-krong-nang,,cqs",
        "\n¦Tổng cộng,,,,,1954.71,,,,,,,,,,\n,huyen,huyen-krong-nang,,cqs",
    ),
    swap("a total under merged cells", "E-COMMENT", INPUTS, "\nso-mau-2,a1,", "\n¦,Tổng số,,100,100,,,,\nso-mau-2,a1,"),
    swap(
        "a note below the table",
        "E-COMMENT",
        INPUTS,
        "\nso-mau-5,",
        "\n¦Ghi chú: số liệu đến 31/12,,,,,,,,\nso-mau-5,",
    ),
    swap("a numbered footnote", "E-COMMENT", INPUTS, "\nso-mau-5,", "\n¦(1) Số tạm tính,,,,,,,,\nso-mau-5,"),
    swap("a merged cell", "E-REQUIRED", INPUTS, "\nso-mau-1,a2,cuoc-hop", "\n¦,a2,cuoc-hop"),
    do(
        "a typed mean in the last line",
        "E-COMMENT",
        PRINTED,
        lambda path: path.write_text(path.read_text("utf-8") + "Giá trị trung bình,,,,,146.34,,,,,,,,,,\n", "utf-8"),
        at="¦Giá trị trung bình,,,,,146.34",
    ),
    swap(
        "a row twice",
        "E-DUP-ROW",
        PRINTED,
        "\n,so-nganh,so-thong-tin,,dti,141.17,",
        "\n,so-nganh,so-thong-tin,,dti,138.40,,,,,,,,bao-cao-2020,bang-1,2\n,¦so-nganh,so-thong-tin,,dti,141.17,",
    ),
    swap(
        "two rows of one input",
        "E-DUP-ROW",
        INPUTS,
        "so-mau-1,a2,cuoc-hop,4,4,,,,\n",
        "so-mau-1,a2,cuoc-hop,4,4,,,,\n¦so-mau-1,a2,cuoc-hop,3,3,,,,\n",
    ),
    replace(
        do("too many rows", "E-SIZE-ROWS", MORE, lambda path: None, at="¦so-mau-5,b5,phe-duyet"),
        limit=("scoring.reading.table.MOST_ROWS", 69),
    ),
    do(
        "empty lines at the end",
        "E-BLANK-END",
        PRINTED,
        lambda path: path.write_bytes(path.read_bytes() + b"\n\n"),
        at="\n¦\n\n",
    ),
)
