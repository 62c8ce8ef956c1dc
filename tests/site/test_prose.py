from markdown import Markdown

from plugins.markdown import NoHtml


def test_prose_shows_html_and_drops_links_that_run_or_spy() -> None:
    html = Markdown(extensions=[NoHtml()]).convert(
        "<script>x</script> [a](javascript:alert(1)) [b](https://a.vn/) [c](../data/) ![d](http://spy.vn/p.png)"
    )
    assert "<script" not in html
    assert "javascript" not in html.replace("&lt;", "")
    assert 'href="https://a.vn/"' in html
    assert 'href="../data/"' in html
    assert "spy.vn" not in html
