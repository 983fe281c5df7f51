from support.found import Told, found


def test_a_severity_is_set_for_a_code_that_is_not_there() -> None:
    assert found(
        "REF012",
        """
        settings:
          severities:
            REC001: warning
            REF012: hint
            PRI003: "off"
            unused-source: warning
            ref001: warning
            unused-sources: warning
            REF999: hint
        """,
    ) == [
        Told("interventio.yaml severities.key:ref001", {"code": "ref001"}, ("REF001",)),
        Told("interventio.yaml severities.key:unused-sources", {"code": "unused-sources"}, ("unused-source",)),
        Told("interventio.yaml severities.key:REF999", {"code": "REF999"}, ("REF009", "REC099")),
    ]


def test_codes_are_selected_and_ignored_by_what_they_begin_with_too() -> None:
    assert found(
        "REF012",
        """
        settings:
          severities: {LAN: hint, SYN2: warning, XYZ: hint}
          validation:
            select: [REF, rec001, unused-source, ALL]
            ignore: [RE, REF0123]
        """,
    ) == [
        Told("interventio.yaml severities.key:XYZ", {"code": "XYZ"}),
        Told("interventio.yaml validation.ignore.0", {"code": "RE"}),
        Told("interventio.yaml validation.ignore.1", {"code": "REF0123"}, ("REF013", "REF012", "REF017")),
    ]
