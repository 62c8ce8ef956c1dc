"""One page by its template, as the generator writes it, for what no built site has; its frame is left out."""

from jinja2 import ChoiceLoader, DictLoader, Environment, FileSystemLoader
from pelican.settings import read_settings

from plugins.language import Language
from plugins.scorecards.page import Page
from plugins.template_words import say
from tests.site.built import ROOT
from tests.site.dom import Element, parse

FRAME = "<html><body>{% block content %}{% endblock %}</body></html>"


def rendered(page: Page, language: Language) -> Element:
    """The content of the page."""
    settings = read_settings(str(ROOT / "pelicanconf.py"))["JINJA_ENVIRONMENT"]
    loader = ChoiceLoader([DictLoader({"base.html": FRAME}), FileSystemLoader(ROOT / "theme" / "templates")])
    environment = Environment(loader=loader, **settings)  # noqa: S701 (the settings escape)
    environment.globals["_"] = say
    template = environment.get_template(f"{page.template}.html")
    return parse(template.render(page=page, view=page.view, lang=language, up="../", root="../"))
