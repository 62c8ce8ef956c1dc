"""Digital society: the third pillar, of districts and communes."""

from tests.sample.leaf import Leaf, ex, leaf
from tests.sample.rules import (
    assessor,
    bands,
    best,
    checklist,
    formula,
    gate,
    goalposts,
    levels,
    number,
    part,
    ratio,
    steps,
    target,
    whole,
    yes,
)

NONE = "not-applicable"
VILLAGES = "thon|Tổng số thôn, tổ dân phố|All villages and quarters"
HOMES = "ho|Tổng số hộ gia đình|All households"
ADULTS = "dan|Tổng số người trưởng thành|All adults"
SCHOOLS = "truong|Tổng số trường học|All schools"

X1: tuple[Leaf, ...] = (
    leaf(
        "x1-1",
        "- 5 5",
        "Kênh tuyên truyền đến người dân",
        "Channels by which citizens are reached",
        checklist(
            "1",
            "5",
            "truyen-thanh|Truyền thanh cơ sở|Local loudspeakers",
            "mang-xa-hoi|Mạng xã hội|Social media",
            "tin-nhan|Tin nhắn|Text messages",
            "hoi-nghi|Họp thôn, tổ dân phố|Village meetings",
            "pano|Pa nô, áp phích|Billboards and posters",
            "to-cong-nghe|Tổ công nghệ số đến từng nhà|Digital teams at the door",
        ),
        ex("4", truyen_thanh="yes", mang_xa_hoi="yes", tin_nhan="no", hoi_nghi="yes", pano="yes", to_cong_nghe="no"),
        ex("5", truyen_thanh="yes", mang_xa_hoi="yes", tin_nhan="yes", hoi_nghi="yes", pano="yes", to_cong_nghe="yes"),
    ),
    leaf(
        "x1-2",
        "- 7 6",
        "Thôn, tổ dân phố có tổ công nghệ số cộng đồng hoạt động",
        "Villages and quarters with an active digital team",
        ratio("co-to|Số thôn có tổ hoạt động|Villages with one", VILLAGES, "thon"),
        ex("5.25", group="huyen", co_to=90, thon=120),
    ),
    leaf(
        "x1-3",
        "- 6 4",
        "Hộ gia đình được hướng dẫn kỹ năng số",
        "Households that were shown digital skills",
        target("huong-dan|Số hộ được hướng dẫn|Households shown", HOMES, "ho", "0.6"),
        ex("2.5", group="huyen", huong_dan=5000, ho=20000),
    ),
    leaf(
        "x1-4",
        "- 4 3",
        "Người dân biết về chuyển đổi số (khảo sát)",
        "Citizens who know of digital transformation (survey)",
        goalposts("biet|Tỷ lệ người biết|Share that does", "percent", "30", "90", "25", "95", digits="1"),
        ex("2.71", group="huyen", biet="70.6"),
    ),
    leaf(
        "x1-5",
        "- 3 -",
        "Sự kiện về xã hội số cho người dân",
        "Events on the digital society for citizens",
        steps("su-kien|Số sự kiện|Events", "3:3 2:2 1:1"),
    ),
)

X2: tuple[Leaf, ...] = (
    leaf(
        "x2-1",
        "- 6 3",
        "Kế hoạch phát triển xã hội số",
        "A plan of the digital society",
        gate(
            "ke-hoach|Đã ban hành kế hoạch|Plan issued",
            "1/2",
            "chi-tieu|Có chỉ tiêu định lượng|It has targets in numbers|1/4",
            "kinh-phi|Có bố trí kinh phí|Money was set aside for it|1/4",
        ),
        ex("4.5", group="huyen", ke_hoach="yes", chi_tieu="yes", kinh_phi="no"),
    ),
    leaf(
        "x2-2",
        "- 7 3",
        "Nhiệm vụ phát triển xã hội số đã hoàn thành",
        "Tasks on the digital society that were completed",
        ratio("hoan-thanh|Số nhiệm vụ đã hoàn thành|Tasks completed", "nhiem-vu|Tổng số nhiệm vụ|All", "nhiem-vu-xh"),
        ex("4.38", group="huyen", hoan_thanh=5, nhiem_vu=8),
    ),
    leaf(
        "x2-3",
        "- 6 -",
        "Quy chế, hỗ trợ hoạt động của tổ công nghệ số cộng đồng",
        "Rules and support for the digital teams",
        levels(
            "muc|Mức độ hỗ trợ|How they are supported",
            "du|có quy chế và kinh phí|rules and money|1",
            "quy-che|chỉ có quy chế|rules alone|2/3",
            "chua|chưa có|neither|0",
        ),
        ex("4", muc="quy-che"),
    ),
    leaf(
        "x2-4",
        "- 5 -",
        "Chất lượng triển khai chính sách xã hội số",
        "How well policies on the digital society are carried out",
        assessor("diem|Điểm do hội đồng thẩm định cho|Points given by the board of assessors"),
    ),
)

X3: tuple[Leaf, ...] = (
    leaf(
        "x3-1",
        "- 4 3",
        "Hộ gia đình có Internet cáp quang",
        "Households with fibre Internet",
        ratio("cap-quang|Số hộ có cáp quang|Households with it", HOMES, "ho"),
        ex("2.63", group="huyen", cap_quang=13125, ho=20000),
    ),
    leaf(
        "x3-2",
        "- 4 3",
        "Tỷ lệ người trưởng thành có điện thoại thông minh",
        "Share of adults with a smartphone",
        goalposts("ty-le|Tỷ lệ người có|Share with one", "percent", "40", "90", "38", "92", digits="1"),
        ex("4", group="huyen", ty_le="90"),
    ),
    leaf(
        "x3-3",
        "- 2 -",
        "Thôn, tổ dân phố có sóng di động băng rộng",
        "Villages and quarters with mobile broadband",
        ratio("co-song|Số thôn có sóng|Villages with it", VILLAGES, "thon"),
    ),
)

X4: tuple[Leaf, ...] = (
    leaf(
        "x4-1",
        "- 4 4",
        "Người trưởng thành có định danh điện tử mức độ 2",
        "Adults with electronic identification of level 2",
        ratio("dinh-danh|Số người đã kích hoạt|Adults with it", ADULTS, "dan"),
        ex("2.5", dinh_danh=50000, dan=80000),
    ),
    leaf(
        "x4-2",
        "- 4 3",
        "Người dân có hồ sơ sức khỏe điện tử",
        "Citizens with an electronic health record",
        ratio("suc-khoe|Số người có hồ sơ|Citizens with one", ADULTS, "dan"),
    ),
    leaf(
        "x4-3",
        "- 2 2",
        "Trường học sử dụng học bạ điện tử",
        "Schools with electronic school reports",
        ratio("hoc-ba|Số trường sử dụng|Schools with them", SCHOOLS, "truong", NONE),
        ex("1.13", hoc_ba=18, truong=32),
    ),
)

PEOPLE = whole("ho-so|Tổng số hồ sơ trực tuyến|All online applications", "phi")

X5: tuple[Leaf, ...] = (
    leaf(
        "x5-1",
        "- 5 4",
        "Người trưởng thành có tài khoản thanh toán",
        "Adults with a payment account",
        target("tai-khoan|Số người có tài khoản|Adults with one", ADULTS, "dan", "0.8"),
        ex("3.91", group="huyen", tai_khoan=50000, dan=80000),
    ),
    leaf(
        "x5-2",
        "- 4 3",
        "Trường học thu học phí không dùng tiền mặt",
        "Schools that take fees without cash",
        ratio("khong-tien-mat|Số trường thực hiện|Schools that do", SCHOOLS, "truong", NONE),
    ),
    leaf(
        "x5-3",
        "- 4 -",
        "Cơ sở y tế nhận thanh toán không dùng tiền mặt",
        "Health stations that take payment without cash",
        ratio(
            "khong-tien-mat|Số cơ sở thực hiện|Stations that do", "y-te|Tổng số cơ sở y tế|All stations", "y-te", NONE
        ),
        ex("3.56", khong_tien_mat=16, y_te=18),
    ),
    leaf(
        "x5-4",
        "- 3 3",
        "Hộ gia đình có địa chỉ số",
        "Households with a digital address",
        ratio("dia-chi|Số hộ có địa chỉ số|Households with one", HOMES, "ho"),
        ex("2.06", dia_chi=13750, ho=20000),
    ),
    leaf(
        "x5-5",
        "- 3 3",
        "Hồ sơ trực tuyến do người dân tự nộp (đạt một nửa thì điểm tối đa)",
        "Online applications made by citizens themselves (one half earns the maximum)",
        formula(
            "max * min(1, round(tu_nop / ho_so, 4) / 0.5)",
            NONE,
            part("tu-nop|Số hồ sơ người dân tự nộp|Applications made by citizens", PEOPLE, at_most="ho-so"),
            PEOPLE,
        ),
        ex("2", tu_nop=100, ho_so=300),
        ex("3", tu_nop=150, ho_so=300),
    ),
)

X6: tuple[Leaf, ...] = (
    leaf(
        "x6-1",
        "- 4 -",
        "Tuyên truyền về an toàn thông tin cho người dân",
        "Making information security known to citizens",
        steps("dot|Số đợt tuyên truyền|Campaigns", "4:4 3:3 2:2 1:1"),
    ),
    leaf(
        "x6-2",
        "- 5 -",
        "Tỷ lệ người dân dùng phần mềm bảo vệ cơ bản",
        "Share of citizens with basic protection software",
        bands(
            number("ty-le|Tỷ lệ người dân|Share of citizens", "ratio", "0.1", "0.9", digits="3"),
            "at_least 0.7 = max; at_least 0.5 below 0.7 = 3.5; at_least 0.3 below 0.5 = 2; above 0 below 0.3 = 0.5",
        ),
        ex("3.5", ty_le="0.699"),
        ex("5", ty_le="0.7"),
    ),
    leaf(
        "x6-3",
        "- 4 3",
        "Học sinh được hướng dẫn an toàn trên mạng",
        "Pupils taught to be safe online",
        ratio("huong-dan|Số học sinh được hướng dẫn|Pupils taught", "hoc-sinh|Tổng số học sinh|All", "hoc-sinh", NONE),
    ),
    leaf(
        "x6-4",
        "- 2 -",
        "Phản ánh về lừa đảo qua mạng đã được xử lý",
        "Reports of online fraud that were dealt with",
        ratio(
            "xu-ly|Số phản ánh đã xử lý|Reports dealt with", "phan-anh|Tổng số phản ánh|All reports", "phan-anh", "2"
        ),
        ex("2", xu_ly=0, phan_anh=0),
    ),
)

GROWN_UPS = whole(ADULTS, "dan")

X7: tuple[Leaf, ...] = (
    leaf(
        "x7-1",
        "- 6 5",
        "Thành viên tổ công nghệ số cộng đồng được tập huấn",
        "Members of digital teams who were trained",
        ratio("tap-huan|Số thành viên đã tập huấn|Members trained", "thanh-vien|Tổng số thành viên|All", "thanh-vien"),
        ex("4.62", group="huyen", tap_huan=308, thanh_vien=400),
    ),
    leaf(
        "x7-2",
        "- 5 4",
        "Người dân học kỹ năng số (đạt 20 % thì điểm tối đa)",
        "Citizens who learn digital skills (20 % earn the maximum)",
        formula(
            "max * min(1, hoc / dan / 0.2)",
            NONE,
            part("hoc|Số người đã học|Citizens who did", GROWN_UPS, at_most="dan"),
            GROWN_UPS,
        ),
        ex("1.25", group="huyen", hoc=4000, dan=80000),
    ),
    leaf(
        "x7-3",
        "- 4 -",
        "Trường học dạy tin học, kỹ năng số",
        "Schools that teach computing and digital skills",
        ratio("day|Số trường có dạy|Schools that do", SCHOOLS, "truong", NONE),
    ),
    leaf(
        "x7-4",
        "- 4 3",
        "Đoàn viên, thanh niên tình nguyện về chuyển đổi số, so với đơn vị cao nhất trong nhóm",
        "Young volunteers for digital transformation, against the best of the group",
        best(number("tinh-nguyen|Số người tình nguyện|Volunteers", "count", "10", "400", most="100000")),
    ),
    leaf(
        "x7-5",
        "- 3 -",
        "Nền tảng học trực tuyến mở cho người dân",
        "An open platform of online courses for citizens",
        yes("nen-tang|Có nền tảng, có khóa học|There is one with courses"),
    ),
)
