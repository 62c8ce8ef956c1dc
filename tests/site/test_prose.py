import pytest

from plugins.prose.markdown import leads_out, rendered


def test_prose_shows_html_and_drops_what_runs_or_spies() -> None:
    page = rendered(
        "<script>x</script> [a](javascript:alert(1)) [b](https://a.vn/) [c](../data/) ![d](https://spy.vn/p.png)\n"
    )
    assert "<script" not in page.html
    assert "javascript" not in page.html.replace("&lt;", "")
    assert 'href="https://a.vn/"' in page.html
    assert 'href="../data/"' in page.html
    assert "spy.vn" not in page.html
    assert page.links == ("javascript:alert(1)", "https://a.vn/", "../data/")
    assert page.images == ("https://spy.vn/p.png",)


@pytest.mark.parametrize(
    "address",
    [
        "JavaScript:alert(1)",
        "javascript&#58;alert(1)",
        "&#106;avascript:alert(1)",
        "javascript&colon;alert(1)",
        "java&#9;script:alert(1)",
        "&#1;javascript:alert(1)",
        "//a.vn/",
        "/about/",
        "&#47;/a.vn/",
        "\\\\a.vn/",
        "data:text/html,x",
        "mailto:a@b.vn",
    ],
)
@pytest.mark.parametrize("form", ["[a]({0})", "[a](<{0}>)", "[a][b]\n\n[b]: {0}", "[b]\n\n[b]: {0} 'title'"])
def test_no_address_that_runs_or_leaves_the_site_is_written(address: str, form: str) -> None:
    page = rendered(form.format(address))
    assert "href" not in page.html
    assert len(page.links) == 1
    assert leads_out(page.links[0])
