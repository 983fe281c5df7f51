from dataclasses import replace

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.embedding import EmbedCode, embed_code
from interventio.views.site.frame import frame
from interventio.views.words import Words
from support.build import catalogue
from support.charts import chart, step
from support.sites import Page

FRAME = frame(catalogue(), Audience.COORDINATOR, translator(Language.FI))
CHART = replace(chart(step(1)), id="children", title=Words('Help "now" <b> & more'))


def test_the_code_names_the_chart_where_the_site_is_published() -> None:
    assert embed_code(CHART, replace(FRAME, address="https://example.org/steps")) == EmbedCode(
        text=(
            '<iframe src="https://example.org/steps/fi/charts/children.embed.html" '
            'title="Help &#34;now&#34; &lt;b&gt; &amp; more – Harjula" width="100%" height="900" '
            'loading="lazy"></iframe>'
        ),
        address="https://example.org/steps/fi/charts/children.embed.html",
        file="children.embed.html",
    )


def test_the_code_says_where_an_address_is_wanting() -> None:
    (element,) = Page(embed_code(CHART, FRAME).text).elements
    assert element.attributes["src"] == "https://…/fi/charts/children.embed.html"
    assert element.attributes["title"] == 'Help "now" <b> & more – Harjula'
