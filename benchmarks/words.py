"""Words for made-up records, in three languages. Nothing in them is about a real method, place or person."""

NOUNS = (
    ("Rohkeusryhmä", "Modgruppen", "Courage group"),
    ("Unikoulu", "Sömnskolan", "Sleep school"),
    ("Vanhempainpiiri", "Föräldracirkeln", "Parents' circle"),
    ("Tunnetaitokurssi", "Känslokursen", "Course in feelings"),
    ("Huoliohjelma", "Oroprogrammet", "Worry programme"),
    ("Arjen valmennus", "Vardagscoachning", "Everyday coaching"),
    ("Kaveritaitoryhmä", "Kamratgruppen", "Friendship group"),
    ("Keskustelujakso", "Samtalsperioden", "Course of talks"),
)

PLACES = (
    ("Harjun", "Åsens", "Harju"),
    ("Rannan", "Strandens", "Ranta"),
    ("Laakson", "Dalens", "Laakso"),
    ("Niemen", "Uddens", "Niemi"),
    ("Metsälän", "Skogens", "Metsälä"),
    ("Kosken", "Forsens", "Koski"),
)

TEAMS = (
    ("perhetiimi", "familjeteam", "family team"),
    ("koulutiimi", "skolteam", "school team"),
    ("nuorisotiimi", "ungdomsteam", "youth team"),
    ("neuvolatiimi", "rådgivningsteam", "clinic team"),
)

SENTENCES = (
    (
        "Ryhmässä lapsi oppii tunnistamaan tunteitaan ja kokeilee uusia tapoja kotona ja koulussa.",
        "I gruppen lär sig barnet att känna igen sina känslor och prövar nya sätt hemma och i skolan.",
        "In the group the child learns to notice feelings and tries new ways at home and at school.",
    ),
    (
        "Tapaamisissa edetään askel kerrallaan, ja vanhemmat saavat oman osuutensa.",
        "På träffarna går man fram ett steg i taget, och föräldrarna har sin egen del.",
        "The meetings go one step at a time, and parents have a part of their own.",
    ),
    (
        "Jakso alkaa yhteisellä suunnitelmalla, johon palataan puolivälissä ja lopussa.",
        "Perioden börjar med en gemensam plan som man återkommer till halvvägs och i slutet.",
        "The course begins with a shared plan, which is looked at again halfway and at the end.",
    ),
    (
        "Ohjaaja käyttää työkirjaa, ja harjoituksia tehdään tapaamisten välissä.",
        "Ledaren använder en arbetsbok, och övningar görs mellan träffarna.",
        "The leader uses a workbook, and exercises are done between meetings.",
    ),
    (
        "Perhe valitsee itse, mihin tavoitteeseen seuraavat viikot käytetään.",
        "Familjen väljer själv vilket mål de närmaste veckorna ägnas åt.",
        "The family chooses itself which aim the coming weeks are given to.",
    ),
    (
        "Työtapa sopii lievään ja keskivaikeaan oireeseen, kun arki muuten kantaa.",
        "Arbetssättet passar vid lindriga och medelsvåra symtom när vardagen annars bär.",
        "This way of working suits mild and moderate symptoms when everyday life otherwise holds.",
    ),
)

OCCUPATIONS = (
    ("psykologi", "Psykologi", "Psykolog", "Psychologist"),
    ("kuraattori", "Kuraattori", "Kurator", "School social worker"),
    ("terveydenhoitaja", "Terveydenhoitaja", "Hälsovårdare", "Public health nurse"),
    ("sosiaaliohjaaja", "Sosiaaliohjaaja", "Socialhandledare", "Social instructor"),
    ("sairaanhoitaja", "Sairaanhoitaja", "Sjukskötare", "Nurse"),
    ("toimintaterapeutti", "Toimintaterapeutti", "Ergoterapeut", "Occupational therapist"),
)

THEMES = (
    ("ahdistus", "Ahdistus", "Ångest", "Anxiety"),
    ("masennus", "Masennus", "Depression", "Depression"),
    ("uni", "Uni", "Sömn", "Sleep"),
    ("vanhemmuus", "Vanhemmuus", "Föräldraskap", "Parenting"),
    ("kaverit", "Kaverisuhteet", "Kamratrelationer", "Friendships"),
)

SERVICES = (
    ("opiskeluhuolto", "Opiskeluhuolto", "Elevvård", "Student welfare"),
    ("perheneuvola", "Perheneuvola", "Familjerådgivning", "Family counselling"),
    ("nuorisoasema", "Nuorisoasema", "Ungdomsstation", "Youth centre"),
)

AREAS = (
    ("pohjoinen", "Pohjoinen", "Norra", "North"),
    ("etelainen", "Etelä", "Södra", "South"),
    ("itainen", "Itä", "Östra", "East"),
)

TIERS = (
    ("kevyt", "Kevyt tuki", "Lätt stöd", "Light support"),
    ("lyhyt", "Lyhyt hoito", "Kort behandling", "Brief treatment"),
    ("pitka", "Pitkä hoito", "Lång behandling", "Long treatment"),
)
