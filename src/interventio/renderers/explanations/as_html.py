"""What codes mean as a page that needs no other file: to keep beside findings, or to put anywhere."""

from interventio.languages.translator import Translator
from interventio.renderers.environment import plain_file, rendered
from interventio.renderers.findings.as_text import SEVERITIES
from interventio.renderers.inline_style import inline_font, inline_style
from interventio.renderers.stylesheet import stylesheet
from interventio.views.explanations import CodeBook


def explanations_html(book: CodeBook, words: Translator) -> str:
    """Return the book as HTML; each code and each family is found by its id, such as `codes.html#REF001`."""
    return rendered(
        "site/codes.html.j2",
        words,
        (),
        book=book,
        severities={severity: name for severity, (name, _) in SEVERITIES.items()},
        **inline_style(stylesheet(0, inline_font) + plain_file("site/style/codes.css.j2")),
    )
