"""Faults of releases.csv: the ledger of what was published, held against the files."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Các lần công bố", "Releases")

NOT_KEPT = Kind(
    "W-RELEASES",
    Sentences(
        "Bộ chỉ số “{key}” chưa có releases.csv: số đã công bố có thể bị sửa mà không ai biết.",
        "Mỗi kỳ đã công bố có một dòng trong releases.csv.",
        "Chạy `thuocdo release {key} <kỳ> --date <ngày công bố>` cho từng kỳ.",
    ),
    Sentences(
        "Index “{key}” has no releases.csv: published figures could change and nobody would know.",
        "A row in releases.csv for each edition that was released.",
        "Run `thuocdo release {key} <edition> --date <day of release>` for each edition.",
    ),
    level="warning",
)
NONE = Kind(
    "E-RELEASE-NONE",
    Sentences(
        "Kỳ {edition} có status {status} mà chưa công bố lần nào.",
        "Một dòng của kỳ này trong releases.csv; chưa công bố thì status là draft.",
        "Chạy `thuocdo release`, hoặc ghi status: draft.",
    ),
    Sentences(
        "Edition {edition} has status {status} and was never released.",
        "A row of the edition in releases.csv; what is not released has status draft.",
        "Run `thuocdo release`, or write status: draft.",
    ),
)
EDITION = Kind(
    "E-RELEASE-EDITION",
    Sentences(
        "Đã công bố kỳ “{found}”, mà thư mục editions không có kỳ này.",
        "Kỳ đã công bố thì ở lại trong kho.",
        "Khôi phục thư mục của kỳ, hoặc sửa mã. Có phải: {near}?",
    ),
    Sentences(
        "Edition “{found}” was released, and the folder editions has none of that id.",
        "What was released stays in the repository.",
        "Put the folder back, or mend the id. Did you mean: {near}?",
    ),
)
DRAFT = Kind(
    "E-RELEASE-DRAFT",
    Sentences(
        "Kỳ {edition} đã công bố, không thể là bản nháp nữa.",
        "status của lần công bố cuối: {status}.",
        "Ghi lại status: {status}.",
    ),
    Sentences(
        "Edition {edition} was released and can be a draft no more.",
        "The status of its last release: {status}.",
        "Write status: {status} again.",
    ),
)
ORDER = Kind(
    "E-RELEASE-ORDER",
    Sentences(
        "Lần công bố {found} không tiếp theo lần trước của kỳ {edition}.",
        "Lần {expected}.",
        "Khôi phục releases.csv; `thuocdo release` ghi dòng mới.",
    ),
    Sentences(
        "Release {found} does not follow the one before of edition {edition}.",
        "Release {expected}.",
        "Restore releases.csv; `thuocdo release` writes the next row.",
    ),
)
DATE = Kind(
    "E-RELEASE-DATE",
    Sentences(
        "Không thể công bố ngày {found}.",
        "Không trước {first}: ngày của dòng trước, hoặc ngày đầu của kỳ đánh giá.",
        "Sửa ngày công bố.",
    ),
    Sentences(
        "It cannot have been released on {found}.",
        "No day before {first}: that of the row before, or the first day assessed.",
        "Mend the date of the release.",
    ),
)
STATUS = Kind(
    "E-RELEASE-STATUS",
    Sentences(
        "edition.yaml ghi status {found}, mà lần công bố cuối là {status}.",
        "Cùng một status ở hai nơi.",
        "Chạy `thuocdo release` để công bố với status mới, hoặc ghi lại status: {status}.",
    ),
    Sentences(
        "edition.yaml has status {found}, but the last release is {status}.",
        "The same status in both.",
        "Run `thuocdo release` to release it with the new status, or write status: {status} again.",
    ),
)
STEP = Kind(
    "E-RELEASE-STEP",
    Sentences(
        "Kỳ {edition}: lần công bố {revision} không thể có status {found}.",
        "Một trong: {known}. Kết quả tạm thời thành chính thức; đã chính thức thì mỗi lần sửa là revised.",
        "Sửa status trong edition.yaml rồi công bố lại.",
    ),
    Sentences(
        "Edition {edition}: release {revision} cannot have status {found}.",
        "One of: {known}. Provisional results become final; after that each change is revised.",
        "Mend status in edition.yaml and release it again.",
    ),
)
REVISED = Kind(
    "E-RELEASE-REVISED",
    Sentences(
        "Lần công bố {revision} của kỳ {edition} là revised mà không có đính chính nào.",
        "Dòng trong corrections.csv với revision {revision}.",
        "Chạy `thuocdo correct` trước khi công bố.",
    ),
    Sentences(
        "Release {revision} of edition {edition} is revised and has no correction.",
        "Rows in corrections.csv with revision {revision}.",
        "Run `thuocdo correct` before releasing.",
    ),
)
CHAIN = Kind(
    "E-RELEASE-CHAIN",
    Sentences(
        "Dòng trước dòng này không còn như khi dòng này được ghi: đã bị sửa, bỏ hoặc chèn.",
        "previous: “{expected}” (sha256 của dòng trước; dòng đầu để trống).",
        "Khôi phục releases.csv từ git; tệp này chỉ được ghi thêm ở cuối.",
    ),
    Sentences(
        "The line before is not what it was when this one was written: changed, dropped or put in.",
        "previous: “{expected}” (sha256 of the line before; empty in the first row).",
        "Restore releases.csv from git; lines are only ever added at its end.",
    ),
)
DATA = Kind(
    "E-RELEASE-DATA",
    Sentences(
        "Số liệu của kỳ {edition} không còn như đã công bố lần {revision}, ngày {date}.",
        "Mã băm {expected}.",
        "`thuocdo diff` cho biết ô nào đã đổi. Sửa đúng thì chạy `thuocdo correct` rồi `thuocdo release`; "
        "nhầm thì khôi phục.",
    ),
    Sentences(
        "The data of edition {edition} are not what release {revision} of {date} published.",
        "The digest {expected}.",
        "`thuocdo diff` shows which cells changed. Where they are right, run `thuocdo correct`, then "
        "`thuocdo release`; where not, restore them.",
    ),
)
METHOD = Kind(
    "E-RELEASE-METHOD",
    Sentences(
        "Cách tính của phương pháp {version} không còn như khi công bố kỳ {edition} lần {revision}.",
        "Mã băm {expected}: cách tính được giữ nguyên từ khi có kỳ dùng nó.",
        "`thuocdo diff` cho biết phần nào đã đổi. Khôi phục; cách tính khác là phương pháp mới. Chỉ điều ghi unknown "
        "mới được điền, bằng `thuocdo correct`.",
    ),
    Sentences(
        "What method {version} computes is not what it was when edition {edition} was released, release {revision}.",
        "The digest {expected}: its computing parts are frozen once an edition uses it.",
        "`thuocdo diff` shows what changed. Restore it; other rules are a new method. Only what was unknown may be "
        "filled in, by `thuocdo correct`.",
    ),
)
UNDONE = Kind(
    "E-RELEASE-UNDONE",
    Sentences(
        "Bỏ các đính chính của lần công bố {revision} thì không về lại số liệu của lần {before}.",
        "Mỗi ô đã đổi giữa hai lần có một dòng trong corrections.csv.",
        "`thuocdo diff` giữa hai lần cho biết ô nào thiếu; `thuocdo correct` ghi các ô đó.",
    ),
    Sentences(
        "Without the corrections of release {revision} the data are not those of release {before}.",
        "A row in corrections.csv for each cell that changed between the two.",
        "`thuocdo diff` between the two shows which cells lack one; `thuocdo correct` logs them.",
    ),
)
THEN = Kind(
    "E-RELEASE-THEN",
    Sentences(
        "Số liệu của kỳ {edition} như ở lần công bố {revision} có lỗi {code} ({where}).",
        "Số đã từng công bố thì đã qua kiểm tra.",
        "Đối chiếu cột old của các đính chính, và releases.csv, với lịch sử git.",
    ),
    Sentences(
        "The data of edition {edition} as of release {revision} have the fault {code} ({where}).",
        "What was once published had passed the checks.",
        "Hold old of the corrections, and releases.csv, against the history in git.",
    ),
)
