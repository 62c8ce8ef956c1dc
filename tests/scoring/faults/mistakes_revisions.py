"""Mistakes of corrections.csv, replies.csv and appeals.csv."""

from mutation import swap

CORRECTIONS = "mau-so/editions/2025/corrections.csv"
PRINTED = "mau-so/editions/2024/corrections.csv"
REPLIES = "mau-so/editions/2025/replies.csv"
APPEALS = "mau-so/editions/2025/appeals.csv"
TYPED = "3,inputs.csv,pm-a/truc-tuyen/nop,verified,54,45,error,typing,unit,2026-04-20"
ANSWER = "2026-02-12,Đã ghi nhận.,Noted."
REJECTED = "2026-03-12,Đề nghị tính thêm 10 hồ sơ.,Ten more applications should count.,,2026-04-30,rejected,2026-04-22,"
UPHELD = "partly-upheld,2026-04-20,qd-sua"

EVIDENCE = "mau-so/editions/2025/evidence.csv"
NOTICE = "tb-bac,8/TB-MẪU (bịa đặt),2026-"

MISTAKES = (
    swap(
        "an outcome before its paper",
        "W-DECISION-LATER",
        EVIDENCE,
        f"{NOTICE}04-22",
        f"{NOTICE}05-22",
        where=APPEALS,
        at=f"{REJECTED}¦tb-bac",
    ),
    swap("a correction of no file", "E-CORR-FILE", CORRECTIONS, TYPED, TYPED.replace("inputs", "¦input")),
    swap("a correction of words", "E-CORR-FILE", CORRECTIONS, TYPED, TYPED.replace("inputs", "¦evidence")),
    swap("a correction of no column", "E-CORR-COLUMN", CORRECTIONS, TYPED, TYPED.replace("verified", "¦verify")),
    swap("a correction of no row", "E-CORR-ROW", CORRECTIONS, TYPED, TYPED.replace("pm-a/", "¦")),
    swap("a correction of an unknown unit", "E-UNIT-UNK", CORRECTIONS, TYPED, TYPED.replace("pm-a", "¦pm-e")),
    swap("a correction of an unknown node", "E-CRIT-UNK", CORRECTIONS, TYPED, TYPED.replace("pm-a/t", "¦pm-a/")),
    swap(
        "a correction of an unknown input",
        "E-INPUT-UNK",
        CORRECTIONS,
        TYPED,
        TYPED.replace("pm-a/truc-tuyen/nop", "¦pm-a/truc-tuyen/noop"),
    ),
    swap("a correction that changes nothing", "E-CORR-SAME", CORRECTIONS, TYPED, TYPED.replace("54,45", "45,¦45")),
    swap("a correction of the first release", "E-CORR-FIRST", CORRECTIONS, TYPED, "¦1" + TYPED[1:]),
    swap(
        "a correction that waits for its release",
        "E-CORR-PENDING",
        CORRECTIONS,
        TYPED,
        "¦4" + TYPED[1:-10] + "2026-05-02",
    ),
    swap(
        "a correction before what it corrects",
        "E-CORR-DATE",
        CORRECTIONS,
        TYPED,
        TYPED[:-10] + "¦2026-02-28",
        also=("W-DECISION-LATER",),
    ),
    swap("a correction after its release", "E-CORR-DATE", CORRECTIONS, TYPED, TYPED[:-10] + "¦2026-05-02"),
    swap("a cause that cannot be", "E-CORR-CAUSE", CORRECTIONS, TYPED, TYPED.replace("typing", "¦found-unknown")),
    swap(
        "a correction without its paper",
        "E-EV-ORPHAN",
        CORRECTIONS,
        TYPED + ",qd-sua",
        TYPED + ",¦qd-mat",
    ),
    swap("a maximum that was known", "E-CORR-FROZEN", PRINTED, "cqs,max.phong,unknown,60", "cqs,max.phong,¦50,60"),
    swap(
        "a new value that does not stand there", "E-CORR-STANDS", CORRECTIONS, TYPED, TYPED.replace("54,45", "54,¦46")
    ),
    swap("half an answer", "E-REPLY-ANSWER", REPLIES, ANSWER, "2026-02-12,¦,Noted.", also=("W-LANG-MISS",)),
    swap("an answer before the reply", "E-REPLY-DATE", REPLIES, ANSWER, "¦2026-02-09" + ANSWER[10:]),
    swap("a reply of an unknown unit", "E-UNIT-UNK", REPLIES, "pm-b,truc-tuyen", "¦pm-bb,truc-tuyen"),
    swap("a reply on an unknown node", "E-CRIT-UNK", REPLIES, "pm-b,truc-tuyen", "pm-b,¦truc-tiep"),
    swap("no time to decide", "E-APPEAL-DEADLINE", APPEALS, "at again.,,2026-06-15", "at again.,,¦2026-05-04"),
    swap(
        "an outcome without a paper",
        "E-APPEAL-OUTCOME",
        APPEALS,
        REJECTED + "tb-bac",
        REJECTED + "¦",
        also=("W-EV-UNUSED",),
    ),
    swap("a decision without an outcome", "E-APPEAL-OUTCOME", APPEALS, "2026-06-15,,,,,", "2026-06-15,,,¦tb-bac,,"),
    swap(
        "decided before it was filed",
        "E-APPEAL-DATE",
        APPEALS,
        "rejected,2026-04-22",
        "rejected,¦2026-03-11",
        also=("W-DECISION-LATER",),
    ),
    swap("evidence that is not there", "E-EV-ORPHAN", APPEALS, ",kh-muon,", ",¦kh-mat,", also=("W-EV-UNUSED",)),
    swap(
        "upheld and nothing changed",
        "W-APPEAL-CORRECTION",
        APPEALS,
        UPHELD,
        "¦" + UPHELD.replace("qd-sua", "tb-bac"),
        also=("W-DECISION-LATER",),
    ),
    swap("an appeal of years before", "E-VOICE-DATE", APPEALS, "truc-tuyen,2026-03-12", "truc-tuyen,¦2024-03-12"),
    swap("a reply of years before", "E-VOICE-DATE", REPLIES, "truc-tuyen,2026-02-10", "truc-tuyen,¦2024-02-10"),
)
