"""The forms of values that are written in one way alone, as JSON Schemas say them, and what editors advise."""

from interventio.records import codes, form_codes

WORDS = r"\S"
ID = "^[a-z0-9]+(-[a-z0-9]+)*$"
LANGUAGE = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"
DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
ADDRESS = r"^https?://[^\s/?#@:]+\.[^\s/?#@:]+(:[0-9]{1,5})?([/?#]\S*)?$"
PERCENTAGE = r"^(0?[0-9]{1,2}([.,][0-9]{1,6})?|100([.,]0{1,6})?)\s*%?$"
AMOUNT = "^[-−]?[0-9]{1,12}([.,][0-9]{1,6})?$"
FINGERPRINT = "^[0-9a-f]{12}$"
CLOCK_TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$"
INTERVAL = "^([1-9][0-9]?) (month|year)s?$"
QUARTER = "^(19|20)[0-9]{2}-Q[1-4]$"
SEASON = "^(19|20)[0-9]{2}-(spring|autumn)$"
COLOUR = "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"
PICTURE = r"^templates/([a-z0-9_-]+/)*[a-z0-9_-]+\.(svg|png)$"

TOLD_AS = {
    WORDS: codes.BLANK,
    ID: form_codes.ID_FORM,
    LANGUAGE: form_codes.LANGUAGE_FORM,
    DAY: form_codes.DAY_FORM,
    ADDRESS: form_codes.ADDRESS_FORM,
    PERCENTAGE: form_codes.PERCENTAGE_FORM,
    AMOUNT: form_codes.AMOUNT_FORM,
    FINGERPRINT: form_codes.FINGERPRINT_FORM,
    CLOCK_TIME: form_codes.CLOCK_FORM,
    INTERVAL: form_codes.INTERVAL_FORM,
    QUARTER: form_codes.QUARTER_FORM,
    SEASON: form_codes.SEASON_FORM,
    COLOUR: form_codes.COLOUR_FORM,
    PICTURE: form_codes.PICTURE_FORM,
}
"""What is told of another form: editors advise the same as `validate`."""

AS_PERCENTAGE = {
    "type": ["number", "string"],
    "minimum": 0,
    "maximum": 100,
    "pattern": PERCENTAGE,
    "examples": [70],
}
AS_AMOUNT = {
    "type": ["number", "string"],
    "exclusiveMinimum": -(10**12),
    "exclusiveMaximum": 10**12,
    "pattern": AMOUNT,
    "examples": [12.5],
}
AS_LANGUAGE = {"type": "string", "pattern": LANGUAGE, "not": {"const": "und"}, "examples": ["sv"]}
AS_WORDS = {"type": "string", "pattern": WORDS, "maxLength": 20_000}
AS_TEXT = {
    **AS_WORDS,
    "type": ["string", "object"],
    "minProperties": 1,
    "propertyNames": {"pattern": LANGUAGE},
    "additionalProperties": AS_WORDS,
    "examples": [{"fi": "Vanhempainryhmä", "sv": "Föräldragrupp", "en": "Parents' group"}],
}
