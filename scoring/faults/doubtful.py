"""Warnings and faults on what is well written and yet can hardly be: sizes, dates, evidence, reasons."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Viết đúng mà khó tin", "Well written, hard to believe")

RATIO = Kind(
    "E-NUM-RATIO",
    Sentences(
        "Cả {n} số “{input}” của “{node}” không quá 1, mà đây là phần trăm.",
        "Phần trăm từ 0 đến 100: 95, không phải 0.95.",
        "Nhân với 100; nếu đúng là dưới 1 % thì khai most cho số liệu này trong phương pháp.",
    ),
    Sentences(
        "All {n} figures “{input}” of “{node}” are at most 1, and it is a percentage.",
        "Percent from 0 to 100: 95, not 0.95.",
        "Multiply by 100; where they are truly below 1 %, declare most for this input in the method.",
    ),
)
SCALE = Kind(
    "E-STAT-SCALE",
    Sentences(
        "Cả {n} số của “{node}” không quá 1, mà điểm tối đa là {max}.",
        "Điểm; giá trị (điểm chia tối đa) thì cột scale ghi value.",
        "Ghi value ở cột scale của các dòng này, hoặc chép lại điểm.",
    ),
    Sentences(
        "All {n} figures of “{node}” are at most 1, and the maximum is {max}.",
        "Points; for a value (points over maximum) column scale says value.",
        "Write value in column scale of these rows, or copy the points again.",
    ),
)
UNIT_SCALE = Kind(
    "W-UNIT-SCALE",
    Sentences(
        "{key} là {found}; kỳ trước là {other}: lệch từ nghìn lần.",
        "Cùng đơn vị đo qua các kỳ (đồng, triệu đồng; người, nghìn người).",
        "Kiểm tra đơn vị đo; nếu số đúng thì chấp nhận cảnh báo này.",
    ),
    Sentences(
        "{key} is {found}; in the edition before it was {other}: a thousand times apart.",
        "One unit of measure over editions (dong, millions of dong; people, thousands).",
        "Check the unit of measure; if the figure is right, accept this warning.",
    ),
    level="warning",
)
PEER_SCALE = Kind(
    "W-PEER-SCALE",
    Sentences(
        "{key} là {found}; số ở giữa của nhóm là {other}: lệch từ nghìn lần.",
        "Cùng đơn vị đo trong nhóm (đồng, triệu đồng; người, nghìn người).",
        "Kiểm tra đơn vị đo; nếu số đúng thì chấp nhận cảnh báo này.",
    ),
    Sentences(
        "{key} is {found}; the figure in the middle of its group is {other}: a thousand times apart.",
        "One unit of measure in a group (dong, millions of dong; people, thousands).",
        "Check the unit of measure; if the figure is right, accept this warning.",
    ),
    level="warning",
)
REASON = Kind(
    "W-REASON",
    Sentences("{key}: không ghi lý do {found}.", "Lý do ở reason_vi, reason_en.", "Ghi lý do mà đơn vị đọc sẽ hiểu."),
    Sentences(
        "{key}: no reason is given for {found}.",
        "A reason in reason_vi, reason_en.",
        "Give the reason as the unit will read it.",
    ),
    level="warning",
)
UNUSED = Kind(
    "W-EV-UNUSED",
    Sentences(
        "Không dòng nào dẫn đến tài liệu {key}.",
        "Mỗi tài liệu được dẫn ít nhất một lần.",
        "Dẫn ở cột evidence, hoặc xóa dòng.",
    ),
    Sentences(
        "Nothing cites the document {key}.",
        "Each document cited at least once.",
        "Cite it in column evidence, or delete the row.",
    ),
    level="warning",
)
TWICE = Kind(
    "W-EV-TWICE",
    Sentences(
        "Hai tài liệu {key} cùng số {number}, cùng ngày.", "Mỗi văn bản một dòng.", "Giữ một dòng và dẫn đến mã đó."
    ),
    Sentences(
        "Two documents, {key}, have the number {number} and the same date.",
        "One row a document.",
        "Keep one row and cite its id.",
    ),
    level="warning",
)
ONE = Kind(
    "W-EV-ONE",
    Sentences(
        "{key} dẫn một tài liệu “{found}” cho cả {n} tiêu chí.",
        "Tài liệu chứng minh từng tiêu chí.",
        "Xem lại tài liệu của từng tiêu chí.",
    ),
    Sentences(
        "{key} cites one document, “{found}”, for all {n} criteria.",
        "A document that proves each criterion.",
        "Look at the evidence of each criterion again.",
    ),
    level="warning",
)
EVIDENCE_DATE = Kind(
    "W-EV-DATE",
    Sentences(
        "Tài liệu {key} ngày {found} không khớp kỳ đánh giá.",
        "Từ {first} đến {last}.",
        "Kiểm tra năm; nếu đúng thì chấp nhận cảnh báo này.",
    ),
    Sentences(
        "The date {found} of document {key} does not fit the period.",
        "From {first} to {last}.",
        "Check the year; if it is right, accept this warning.",
    ),
    level="warning",
)
DECIDED_BEFORE = Kind(
    "W-DECISION-LATER",
    Sentences(
        "{key}: văn bản {decision} ngày {found}, sau ngày {day} mà việc được quyết định hay công bố.",
        "Văn bản không sau ngày đó.",
        "Đối chiếu hai ngày với văn bản; điểm hội đồng quyết định sau khi công bố thì ghi đính chính.",
    ),
    Sentences(
        "{key}: the document {decision} is of {found}, after {day}, when it was decided or published.",
        "A document no later than that day.",
        "Hold both days against the papers; what the council decides after a release is a correction.",
    ),
    level="warning",
)
YEAR = Kind(
    "W-EDITION-YEAR",
    Sentences(
        "Kỳ {key} có thời gian {first} đến {last}.",
        "Năm trong mã kỳ nằm trong thời gian đó.",
        "Sửa period, hoặc tên thư mục của kỳ.",
    ),
    Sentences(
        "Edition {key} has the period {first} to {last}.",
        "A period within the year of its id.",
        "Mend period, or the folder's name.",
    ),
    level="warning",
)
TITLE = Kind(
    "W-EDITION-TITLE",
    Sentences(
        "Kỳ {key} mang tiêu đề “{found}”, mà có thời gian {first} đến {last}.",
        "Năm trong tiêu đề nằm trong thời gian đó.",
        "Sửa title, hoặc period.",
    ),
    Sentences(
        "Edition {key} has the title “{found}” and the period {first} to {last}.",
        "A year of the period in its title.",
        "Mend title, or period.",
    ),
    level="warning",
)
TITLE_SAME = Kind(
    "W-TITLE-SAME",
    Sentences("Hai kỳ {key} cùng tiêu đề “{found}”.", "Mỗi kỳ một tiêu đề.", "Sửa title của kỳ chép lại."),
    Sentences(
        "Two editions, {key}, have the title “{found}”.", "A title of its own each.", "Mend title of the copied one."
    ),
    level="warning",
)
PERIOD = Kind(
    "W-PERIOD",
    Sentences("Kỳ {key} dài {days} ngày.", "Nhiều nhất {limit} ngày.", "Kiểm tra hai ngày của period."),
    Sentences("Edition {key} is {days} days long.", "At most {limit} days.", "Check the two days of period."),
    level="warning",
)
PERIOD_SAME = Kind(
    "W-PERIOD-SAME",
    Sentences(
        "Hai kỳ {key} cùng thời gian và cùng nhóm {group}.", "Mỗi kỳ một thời gian.", "Sửa period của kỳ chép lại."
    ),
    Sentences(
        "Two editions, {key}, have one period and the group {group}.",
        "A period of its own each.",
        "Mend period of the copied one.",
    ),
    level="warning",
)
SOURCE_DATE = Kind(
    "W-SOURCE-DATE",
    Sentences(
        "Nguồn {key} ngày {found}, trước khi kỳ bắt đầu ({first}).",
        "Văn bản về kết quả có sau kỳ.",
        "Kiểm tra năm của nguồn và của kỳ.",
    ),
    Sentences(
        "Source {key} is of {found}, before the period begins ({first}).",
        "Results are published after the period.",
        "Check the years of the source and of the period.",
    ),
    level="warning",
)
DECISION_DATE = Kind(
    "W-DECISION-DATE",
    Sentences(
        "Phương pháp {key} ban hành ngày {found}, quá lâu sau kỳ dùng nó ({last}).",
        "Không quá {limit} ngày sau kỳ.",
        "Kiểm tra năm của quyết định và của kỳ.",
    ),
    Sentences(
        "Method {key} is of {found}, long after the edition that uses it ({last}).",
        "At most {limit} days after it.",
        "Check the years of the decision and of the edition.",
    ),
    level="warning",
)
