"""One page of every kind, as few as show everything that pages can show."""

KINDS = {
    "home": "",
    "index": "dak-lak/",
    "edition": "dak-lak/2020/",
    "edition-ranked": "tinh-mau/2023/",
    "unit-partial": "dak-lak/2020/huyen-ea-kar/",
    "unit-computed": "tinh-mau/2023/so-mau-2/",
    "node": "dak-lak/2020/criteria/cqs/",
    "leaf": "tinh-mau/2023/criteria/b1/",
    "unit": "tinh-mau/so-mau-2/",
    "unit-absent": "dak-lak/huyen-mdrak/",
    "method": "dak-lak/methods/2425-2021/",
    "corrections": "corrections/",
    "data": "data/",
    "about": "about/",
}
