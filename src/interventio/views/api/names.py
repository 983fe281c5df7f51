"""The names that fields have in JSON."""


def json_name(name: str) -> str:
    """Return the name of a field as JSON has it.

    >>> json_name("is_selected")
    'isSelected'
    """
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)
