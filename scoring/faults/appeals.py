"""Faults of replies.csv and appeals.csv: what units say, and what was answered."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Ý kiến và khiếu nại", "Replies and appeals")

ANSWER = Kind(
    "E-REPLY-ANSWER",
    Sentences(
        "Trả lời thiếu {cell}.",
        "answer_date, answer_vi, answer_en: điền cả ba hoặc để trống cả ba.",
        "Điền ô còn thiếu.",
    ),
    Sentences(
        "The answer lacks {cell}.", "answer_date, answer_vi, answer_en: all three, or none.", "Fill in the cell."
    ),
)
ANSWERED = Kind(
    "E-REPLY-DATE",
    Sentences(
        "Ngày trả lời {found} trước ngày {first}.", "Trả lời sau khi nhận được.", "Đối chiếu hai ngày với văn bản."
    ),
    Sentences(
        "The answer is of {found}, before {first}.", "An answer after the reply.", "Hold both days against the papers."
    ),
)
DEADLINE = Kind(
    "E-APPEAL-DEADLINE",
    Sentences(
        "Hạn giải quyết {found} không sau ngày nhận {first}.", "Một ngày sau {first}.", "Sửa deadline hoặc filed."
    ),
    Sentences("The deadline {found} is not after {first}, when it was filed.", "A later day.", "Mend one of the two."),
)
OUTCOME = Kind(
    "E-APPEAL-OUTCOME",
    Sentences(
        "Khiếu nại {id} có kết quả mà thiếu {cell}, hoặc có {cell} mà chưa có kết quả.",
        "outcome, decided, decision, answer_vi, answer_en: điền đủ cả năm hoặc để trống cả năm.",
        "Điền hoặc xóa {cell}.",
    ),
    Sentences(
        "Appeal {id} has an outcome and lacks {cell}, or has {cell} and no outcome.",
        "outcome, decided, decision, answer_vi, answer_en: all five, or none.",
        "Fill in or clear {cell}.",
    ),
)
DECIDED = Kind(
    "E-APPEAL-DATE",
    Sentences("Giải quyết ngày {found}, trước ngày nhận {first}.", "Không trước ngày nhận.", "Sửa decided hoặc filed."),
    Sentences("Decided on {found}, before it was filed on {first}.", "A day from then on.", "Mend decided or filed."),
)
UNCORRECTED = Kind(
    "W-APPEAL-CORRECTION",
    Sentences(
        "Khiếu nại {key} được chấp nhận ({outcome}) mà không đính chính nào dẫn văn bản “{decision}”.",
        "Điểm thay đổi thì corrections.csv có dòng dẫn cùng văn bản.",
        "Sửa số liệu rồi chạy `thuocdo correct --decision {decision}`.",
    ),
    Sentences(
        "Appeal {key} was accepted ({outcome}), and no correction refers to “{decision}”.",
        "Where a score changes, rows in corrections.csv that refer to the same document.",
        "Change the data and run `thuocdo correct --decision {decision}`.",
    ),
    level="warning",
)
EARLY = Kind(
    "E-VOICE-DATE",
    Sentences(
        "Ngày {found} trước khi kỳ đánh giá bắt đầu ({first}).",
        "Một ngày sau khi có kết quả.",
        "Kiểm tra năm, hoặc chuyển dòng sang kỳ của nó.",
    ),
    Sentences(
        "The day {found} is before the edition begins ({first}).",
        "A day after the results.",
        "Check the year, or move the row to its own edition.",
    ),
)
