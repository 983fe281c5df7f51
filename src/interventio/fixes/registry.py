"""All fixers, by the code of the finding that each would mend. What is not here only a person can put right."""

from collections.abc import Callable, Mapping

from interventio.findings.finding import Finding
from interventio.findings.fix import Fix
from interventio.fixes import characters, forms, layout, lines_away, meant, order, quoting, syntax, values
from interventio.fixes.days import day, swapped
from interventio.fixes.draft import Draft

Fixer = Callable[[Finding, Draft], Fix | None]

_UNKNOWN_IDS = (
    *(f"REF0{number:02}" for number in (*range(1, 11), *range(12, 18))),
    *(f"COM00{number}" for number in range(2, 6)),
    "EVA009",
    "ACP004",
)

FIXERS: Mapping[str, Fixer] = {
    "SYN106": characters.without_control,
    "SYN107": characters.without_invisible,
    "SYN201": characters.spaces_for_tabs,
    "SYN202": characters.real_spaces,
    "SYN203": quoting.closing_quote,
    "SYN204": quoting.whole_in_quotes,
    "SYN205": syntax.space_after_colon,
    "SYN207": quoting.text_with_colon,
    "SYN208": layout.under_the_others,
    "SYN209": syntax.space_after_dash,
    "SYN210": syntax.item_in_place,
    "SYN211": syntax.closing_bracket,
    "SYN212": syntax.without_bracket,
    "SYN213": syntax.missing_comma,
    "SYN214": quoting.doubled_backslash,
    "SYN215": quoting.text_with_special_character,
    "SYN301": syntax.one_of_two_alike,
    "SYN302": quoting.key_in_quotes,
    "SYN303": quoting.text_with_mark,
    "SYN304": syntax.without_divider,
    "SYN305": quoting.text_with_mark,
    "SYN309": quoting.text_with_mark,
    "REC002": meant.the_suggested,
    "REC003": lines_away.empty_field,
    "REC004": values.text_in_quotes,
    "REC005": values.whole_number,
    "REC006": values.as_list,
    "REC007": values.text_in_quotes,
    "REC008": values.switch,
    "REC009": meant.the_suggested,
    "REC013": lines_away.empty_field,
    "REC016": forms.reworded(day),
    "REC017": forms.reworded(swapped),
    "REC018": meant.in_small_letters,
    "REC019": meant.language,
    "REC020": forms.reworded(forms.address),
    "REC021": values.turned_round,
    "REC022": forms.reworded(forms.percentage),
    "REC023": forms.reworded(forms.interval),
    "REC024": lines_away.id_of_file,
    "REC026": values.number,
    "REC027": forms.colour_in_quotes,
    "REC029": forms.reworded(forms.quarter),
    "REC030": forms.reworded(forms.season),
    "REC031": forms.reworded(forms.clock),
    "REC033": forms.reworded(forms.amount),
    **dict.fromkeys(_UNKNOWN_IDS, meant.the_suggested),
    "TIE008": order.by("agreed"),
    "TEA008": order.by("date"),
    "COV004": lines_away.named_already,
    "LAN002": meant.foreign_language,
    "LOO001": forms.readable_colour,
    "TRA006": order.by(),
    "LIF001": order.by("since"),
    "USE008": order.by("quarter"),
    "SUP002": order.by("season"),
    "SUP003": order.by("date"),
    "COM017": order.by("date"),
    "RIS002": order.by("date"),
    "MUL001": order.by("since"),
}
