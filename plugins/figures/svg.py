"""A Vega-Lite chart as SVG that stands in a page: titled, described, coloured by the page's own tokens."""

import re

import vl_convert
from markupsafe import Markup, escape

# Colours in the chart are only marks; the style sheet gives each class its colour, light and dark.
BAR, INK, LINE = "#000001", "#000002", "#000003"
_CLASSES = {BAR: "bar", INK: "ink", LINE: "line"}
_COLOUR = re.compile(r' (fill|stroke)="(#00000[123])"')
_INNER = re.compile(r' (class|role|aria-[a-z]+|pointer-events|font-family|xmlns:xlink)="[^"]*"')
_BACKGROUND = re.compile(r'<rect width="\d+" height="\d+" fill="[^"]*"/>')
_ROOT = re.compile(r'<svg [^>]*viewBox="([^"]*)"[^>]*>')


def as_svg(chart: dict[str, object], name: str, title: str, description: str) -> Markup:
    """Draw `chart`. Altair's own labels inside are in English and are dropped; the page's words stand in."""
    svg = vl_convert.vegalite_to_svg(chart)
    svg = _BACKGROUND.sub("", svg, count=1)
    svg = _INNER.sub("", svg)
    svg = _COLOUR.sub(lambda m: f' class="{m[1]}-{_CLASSES[m[2]]}"', svg)
    head = Markup(
        '<svg class="chart" viewBox="{box}" role="img" aria-labelledby="{name}-title {name}-desc">'
        '<title id="{name}-title">{title}</title><desc id="{name}-desc">{desc}</desc>'
    )
    found = _ROOT.search(svg)
    if found is None or re.search(r'\sid="', svg):
        raise ValueError("the chart engine's SVG has changed: no viewBox, or ids that could collide")
    opening = head.format(box=found[1], name=escape(name), title=title, desc=description)
    # Drawn by our own chart from our own words; nothing in it comes from data unescaped.
    return opening + Markup(svg[found.end() :])  # noqa: S704
