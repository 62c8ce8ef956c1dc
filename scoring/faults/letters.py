"""Faults of letters and words: those that only look right, marks without end, text that was never filled in."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Chữ", "Letters and words")

ALIKE = Kind(
    "E-TXT-ALIKE",
    Sentences(
        "“{found}” ({code}) chỉ trông giống chữ cái tiếng Việt.",
        "Chữ cái la-tinh thường.",
        "Xóa và gõ lại: {mend}.",
    ),
    Sentences(
        "“{found}” ({code}) only looks like a Vietnamese letter.",
        "Plain Latin letters.",
        "Delete it and type again: {mend}.",
    ),
)
FONT = Kind(
    "E-TXT-FONT",
    Sentences(
        "Ký tự {found} chỉ có hình trong một phông chữ riêng.",
        "Ký tự Unicode mà máy nào cũng hiện.",
        "Gõ lại chữ ở đây từ văn bản gốc.",
    ),
    Sentences(
        "Character {found} has a shape in one private font alone.",
        "Unicode characters that every machine shows.",
        "Type the text here again from the document.",
    ),
)
MARKS = Kind(
    "E-TXT-MARKS",
    Sentences(
        "{found} dấu rời chồng lên một chữ.", "Nhiều nhất {limit} dấu rời một chữ.", "Xóa các dấu thừa, gõ lại chữ."
    ),
    Sentences(
        "{found} loose marks on one letter.",
        "At most {limit} loose marks a letter.",
        "Delete them, type the letter again.",
    ),
)
ESCAPE = Kind(
    "E-TXT-ESCAPE",
    Sentences("“{found}” là mã của ký tự “{mend}”.", "Chính ký tự đó.", "Viết “{mend}”."),
    Sentences("“{found}” is a code for the character “{mend}”.", "The character itself.", "Write “{mend}”."),
)
WORD = Kind(
    "E-TXT-WORD",
    Sentences("Có {found} ký tự liền nhau không dấu cách.", "Nhiều nhất {limit}.", "Thêm dấu cách hoặc viết ngắn lại."),
    Sentences("There are {found} characters without a space.", "At most {limit}.", "Add spaces or make it shorter."),
)
NO_LETTER = Kind(
    "E-TXT-NAME",
    Sentences("“{found}” không có chữ cái nào.", "Tên đơn vị.", "Điền tên như trong quyết định thành lập."),
    Sentences("“{found}” has no letter.", "The name of a unit.", "Write the name as the founding decision has it."),
)
