from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.fields import Basis, Format, Kind, Stage
from interventio.views import labels

ENGLISH = translator(Language.EN)


def test_every_choice_has_a_name() -> None:
    named = (labels.KINDS, labels.FORMS, labels.BASES, labels.STAGES)
    assert [set(names) for names in named] == [set(Kind), set(Format), set(Basis), set(Stage)]
    for names in named:
        assert len(set(names.values())) == len(names)


def test_names_are_said_in_a_language() -> None:
    assert labels.kind_name(Kind.WORK_METHOD, ENGLISH) == "Work method"
    assert labels.form_names((Format.GROUP, Format.SELF_HELP), ENGLISH) == ("group", "self-help")
    assert (labels.basis_name(Basis.LICENSED, ENGLISH), labels.basis_name(None, ENGLISH)) == ("as licensed", "")
