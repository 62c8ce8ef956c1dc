"""Digital economy: the second pillar, of districts and communes."""

from tests.sample.leaf import Leaf, ex, leaf
from tests.sample.rules import (
    bands,
    best,
    checklist,
    day,
    formula,
    goalposts,
    levels,
    number,
    parts,
    ratio,
    steps,
    sums,
    target,
    whole,
    yes,
)

NONE = "not-applicable"
FIRMS = "doanh-nghiep|Tổng số doanh nghiệp đang hoạt động|All businesses in operation"
SHOPS = "ho-kinh-doanh|Tổng số hộ kinh doanh|All household businesses"
PRODUCTS = "san-pham|Tổng số sản phẩm OCOP|All OCOP products"

K1: tuple[Leaf, ...] = (
    leaf(
        "k1-1",
        "- 4 -",
        "Kế hoạch tuyên truyền về kinh tế số",
        "A plan to make the digital economy known",
        yes("ke-hoach|Đã ban hành kế hoạch|Plan issued"),
        ex("4", ke_hoach="yes"),
    ),
    leaf(
        "k1-2",
        "- 5 -",
        "Hội nghị, tọa đàm với doanh nghiệp về kinh tế số",
        "Meetings with businesses on the digital economy",
        steps("hoi-nghi|Số hội nghị, tọa đàm|Meetings held", "4:5 3:4 2:3 1:1.5"),
        ex("1.5", hoi_nghi=1),
    ),
    leaf(
        "k1-3",
        "- 6 3",
        "Doanh nghiệp tham gia chương trình hỗ trợ chuyển đổi số",
        "Businesses in the programme of support for digital transformation",
        ratio("tham-gia|Số doanh nghiệp tham gia|Businesses taking part", FIRMS, "doanh-nghiep", NONE),
        ex("1.56", group="huyen", tham_gia=65, doanh_nghiep=250),
    ),
    leaf(
        "k1-4",
        "- 5 3",
        "Hộ kinh doanh được phổ biến về kinh tế số",
        "Household businesses told of the digital economy",
        target("pho-bien|Số hộ được phổ biến|Households told", SHOPS, "ho-kinh-doanh", "0.7", NONE),
        ex("5", group="huyen", pho_bien=700, ho_kinh_doanh=1000),
    ),
    leaf(
        "k1-5",
        "- 3 -",
        "Tin, bài về kinh tế số, so với đơn vị cao nhất trong nhóm",
        "News items on the digital economy, against the best of the group",
        best(number("tin-bai|Số tin, bài đã đăng|News items published", "count", "0", "60", most="100000")),
        ex("1.31", others="48", tin_bai=21),
    ),
    leaf(
        "k1-6",
        "- 2 2",
        "Đối thoại với doanh nghiệp, hợp tác xã",
        "Dialogue with businesses and cooperatives",
        parts(
            "dinh-ky|Lãnh đạo đối thoại định kỳ|The leaders hold it regularly|1/2",
            "cong-khai|Công khai kết quả giải quyết|Its results are made public|1/2",
        ),
    ),
)

K2: tuple[Leaf, ...] = (
    leaf(
        "k2-1",
        "- 4 -",
        "Ban hành kế hoạch phát triển kinh tế số giai đoạn 2022 - 2025",
        "When the plan of the digital economy 2022 to 2025 was issued",
        bands(
            day("ngay|Ngày ban hành|Day of issue", "2023-02-28", "2022-02-15"),
            "at_most 2022-06-30 = max; above 2022-06-30 at_most 2022-12-31 = 2.5",
        ),
        ex("2.5", ngay="2022-12-31"),
        ex("0", ngay="2023-01-01"),
    ),
    leaf(
        "k2-2",
        "- 4 -",
        "Nội dung hỗ trợ doanh nghiệp, hộ kinh doanh",
        "Support for businesses and household businesses",
        checklist(
            "1",
            "4",
            "tu-van|Tư vấn miễn phí|Free advice",
            "dao-tao|Đào tạo nhân lực|Training of staff",
            "nen-tang|Hỗ trợ dùng nền tảng số|Help with platforms",
            "ket-noi|Kết nối cung cầu trực tuyến|Matching of supply and demand online",
            "tin-dung|Hỗ trợ vay vốn|Help with loans",
        ),
        ex("4", tu_van="yes", dao_tao="yes", nen_tang="yes", ket_noi="yes", tin_dung="yes"),
    ),
    leaf(
        "k2-3",
        "- 4 2",
        "Nhiệm vụ phát triển kinh tế số đã hoàn thành",
        "Tasks on the digital economy that were completed",
        ratio("hoan-thanh|Số nhiệm vụ đã hoàn thành|Tasks completed", "nhiem-vu|Tổng số nhiệm vụ|All", "nhiem-vu-kt"),
    ),
    leaf(
        "k2-4",
        "- 3 -",
        "Bộ phận phụ trách kinh tế số",
        "Who is in charge of the digital economy",
        levels(
            "bo-phan|Hình thức tổ chức|How it is organised",
            "to|có tổ công tác, có quy chế|a working group with rules|1",
            "kiem|cán bộ kiêm nhiệm|staff beside other duties|1/2",
            "chua|chưa phân công|nobody|0",
        ),
    ),
    leaf(
        "k2-5",
        "- 3 -",
        "Kinh phí hỗ trợ bình quân mỗi doanh nghiệp (đạt 2 triệu đồng thì điểm tối đa)",
        "Support for each business (2 million dong earn the maximum)",
        formula(
            "max * min(1, kinh_phi / doanh_nghiep / 2)",
            NONE,
            number(
                "kinh-phi|Kinh phí hỗ trợ trong năm|Support in the year",
                "amount",
                "0",
                "900",
                most="100000",
                digits="1",
                unit={"vi": "triệu đồng", "en": "million dong"},
            ),
            whole(FIRMS, "doanh-nghiep"),
        ),
        ex("1.13", kinh_phi="187.5", doanh_nghiep=250),
        ex("3", kinh_phi="900", doanh_nghiep=250),
    ),
)

K3: tuple[Leaf, ...] = (
    leaf(
        "k3-1",
        "- 3 2",
        "Thôn, tổ dân phố có hạ tầng băng rộng phục vụ sản xuất, kinh doanh",
        "Villages and quarters with broadband for business",
        ratio("bang-rong|Số thôn có băng rộng|Villages with broadband", "thon|Tổng số thôn|All villages", "thon"),
        ex("1.89", group="huyen", bang_rong=63, thon=100),
    ),
    leaf(
        "k3-2",
        "- 3 2",
        "Chợ, siêu thị chấp nhận thanh toán không dùng tiền mặt",
        "Markets and supermarkets that take payment without cash",
        ratio("chap-nhan|Số chợ, siêu thị chấp nhận|Those that do", "cho|Tổng số chợ, siêu thị|All", "cho", NONE),
        ex("2.57", group="huyen", chap_nhan=6, cho=7),
    ),
    leaf(
        "k3-3",
        "- 2 -",
        "Điểm phục vụ bưu chính có kết nối Internet",
        "Post offices with Internet",
        ratio("ket-noi|Số điểm có kết nối|Offices with it", "diem|Tổng số điểm phục vụ|All post offices", "don-vi"),
    ),
)

K4: tuple[Leaf, ...] = (
    leaf(
        "k4-1",
        "- 5 -",
        "Doanh nghiệp có trên bản đồ số",
        "Businesses on the digital map",
        ratio("ban-do|Số doanh nghiệp có trên bản đồ|Businesses on it", FIRMS, "doanh-nghiep", NONE),
    ),
    leaf(
        "k4-2",
        "- 4 3",
        "Sản phẩm OCOP có mã truy xuất nguồn gốc",
        "OCOP products that can be traced to their origin",
        ratio("truy-xuat|Số sản phẩm có mã|Products with a code", PRODUCTS, "san-pham", NONE),
        ex("2.91", group="huyen", truy_xuat=8, san_pham=11),
        ex("not-applicable", truy_xuat=0, san_pham=0),
    ),
    leaf(
        "k4-3",
        "- 3 -",
        "Cơ sở dữ liệu nông nghiệp, đất đai",
        "Databases on farming and land",
        levels(
            "muc|Mức độ xây dựng|How far they are",
            "van-hanh|đã vận hành, cập nhật|in use and kept up to date|1",
            "xay-dung|đang xây dựng|being built|1/3",
            "chua|chưa có|none|0",
        ),
        ex("1", muc="xay-dung"),
    ),
)

K5: tuple[Leaf, ...] = (
    leaf(
        "k5-1",
        "- 4 -",
        "Doanh nghiệp sử dụng hóa đơn điện tử",
        "Businesses that use electronic invoices",
        ratio("hoa-don|Số doanh nghiệp sử dụng|Businesses that do", FIRMS, "doanh-nghiep", NONE),
    ),
    leaf(
        "k5-2",
        "- 4 2",
        "Doanh nghiệp nộp thuế điện tử",
        "Businesses that pay taxes online",
        target("nop-thue|Số doanh nghiệp nộp điện tử|Businesses that do", FIRMS, "doanh-nghiep", "0.98", NONE),
        ex("3.67", group="huyen", nop_thue=225, doanh_nghiep=250),
    ),
    leaf(
        "k5-3",
        "- 3 -",
        "Doanh nghiệp sử dụng hợp đồng điện tử",
        "Businesses that use electronic contracts",
        target("hop-dong|Số doanh nghiệp sử dụng|Businesses that do", FIRMS, "doanh-nghiep", "0.5", NONE),
    ),
    leaf(
        "k5-4",
        "- 5 4",
        "Sản phẩm OCOP bán trên sàn thương mại điện tử",
        "OCOP products sold on online market places",
        ratio("tren-san|Số sản phẩm trên sàn|Products sold there", PRODUCTS, "san-pham", NONE),
        ex("4.09", group="huyen", tren_san=9, san_pham=11),
    ),
    leaf(
        "k5-5",
        "- 3 -",
        "Doanh thu thương mại điện tử, so với đơn vị cao nhất trong nhóm",
        "Turnover of online trade, against the best of the group",
        best(
            number(
                "doanh-thu|Doanh thu trong năm|Turnover in the year",
                "amount",
                "2",
                "180",
                most="100000",
                unit={"vi": "tỷ đồng", "en": "billion dong"},
            )
        ),
        ex("0.93", others="80.5", doanh_thu="24.85"),
    ),
    leaf(
        "k5-6",
        "- 4 3",
        "Hộ kinh doanh nhận thanh toán không dùng tiền mặt",
        "Household businesses that take payment without cash",
        ratio("khong-tien-mat|Số hộ có nhận|Households that do", SHOPS, "ho-kinh-doanh", NONE),
        ex("2.5", group="huyen", khong_tien_mat=500, ho_kinh_doanh=800),
    ),
    leaf(
        "k5-7",
        "- 3 2",
        "Hợp tác xã ứng dụng công nghệ số trong sản xuất",
        "Cooperatives that use digital technology in production",
        ratio("ung-dung|Số hợp tác xã ứng dụng|Cooperatives that do", "htx|Tổng số hợp tác xã|All", "hop-tac-xa", NONE),
        ex("0.38", group="huyen", ung_dung=1, htx=8),
    ),
    leaf(
        "k5-8",
        "- 3 -",
        "Tỷ trọng kinh tế số trong giá trị sản xuất",
        "Share of the digital economy in the value of production",
        goalposts("ty-trong|Tỷ trọng kinh tế số|Share", "percent", "5", "20", "4", "19"),
        ex("1.5", ty_trong="12.5"),
        ex("0", ty_trong="4.99"),
    ),
)

K6: tuple[Leaf, ...] = (
    leaf(
        "k6-1",
        "- 3 2",
        "Doanh nghiệp, hợp tác xã được đào tạo về kinh tế số",
        "Businesses and cooperatives trained in the digital economy",
        sums(
            [
                ("dn-hoc|Doanh nghiệp đã đào tạo|Businesses trained", "dn|Tổng số doanh nghiệp|All", "doanh-nghiep"),
                ("htx-hoc|Hợp tác xã đã đào tạo|Cooperatives trained", "htx|Tổng số hợp tác xã|All", "hop-tac-xa"),
            ],
            NONE,
        ),
        ex("1", group="huyen", dn_hoc=60, htx_hoc=30, dn=240, htx=30),
    ),
)
