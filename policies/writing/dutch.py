"""Dutch: sentences a considerate person would type. ⟨…|…⟩ holds the polite and the familiar form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policies.writing.sentences import CheckIn, ThankYou, Voice, Withdrawal

if TYPE_CHECKING:
    from datetime import date

_MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
_WEEKDAYS = (
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
)


def long_day(day: date) -> str:
    """As in mail: "dinsdag 3 maart"."""
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"


_THANK_YOU = ThankYou(
    openings=(
        "hartelijk dank voor het gesprek op {day} {about}.",
        "bedankt dat ⟨u|je⟩ op {day} de tijd nam voor ons gesprek {about}.",
        "ik wil ⟨u|je⟩ graag bedanken voor het gesprek van {day} {about}.",
        "ons gesprek op {day} {about} vond ik erg prettig, dank daarvoor.",
        "veel dank voor ⟨uw|je⟩ tijd op {day} en het gesprek {about}.",
        "dank voor het open gesprek dat we op {day} {about} hadden.",
    ),
    topics=(
        "Wat ⟨u|je⟩ over {topic} vertelde, is me bijgebleven.",
        "Het was nuttig dat we het over {topic} hadden.",
        "Ons gesprek over {topic} gaf me een duidelijker beeld van het werk.",
        "Ik heb veel opgestoken van wat ⟨u|je⟩ over {topic} zei.",
    ),
    parts=(
        "Het deel over {part} gaf me een goed beeld van de manier van werken.",
        "De vragen over {part} zetten me aan het denken.",
        "Het deel over {part} vond ik boeiend.",
        "De tijd voor {part} vloog om.",
    ),
    stages=(
        "Ik heb nu een duidelijker beeld van wat het werk vraagt.",
        "Ik waardeer hoe open we konden praten.",
        "De vragen lieten me zien wat voor het team telt.",
        "De uitleg beantwoordde veel van mijn vragen.",
        "Het gesprek was stevig en prettig tegelijk.",
        "Ik zie de taken nu scherper voor me.",
    ),
    interested=(
        "Ik zou dit werk heel graag doen.",
        "Na ons gesprek wil ik er nog liever aan meewerken.",
        "Mijn belangstelling is groot, en het gesprek heeft die bevestigd.",
        "Ik zie mezelf hier goed werken en zou dat graag doen.",
        "Dit is een functie waar ik graag ja op zou zeggen.",
        "Ik zou graag aan dit werk bijdragen.",
    ),
    measured=(
        "De functie blijft me boeien, en ik praat graag verder.",
        "Wat ik hoorde, past goed bij wat ik zoek.",
        "Ik hield er een goed gevoel aan over en ga graag verder.",
        "Het werk spreekt me aan, en ik hoor er graag meer over.",
        "Mijn belangstelling voor de functie is door het gesprek gegroeid.",
        "Ik denk dat ik aan dit werk iets kan bijdragen.",
    ),
    unsure=(
        "Ik denk rustig na over wat de functie voor mij zou betekenen.",
        "Ik ben er nog niet uit, en dat zeg ik liever gewoon.",
        "Voordat ik een mening vorm, wil ik een paar punten beter begrijpen.",
        "Wat ik hoorde, geeft me genoeg om over na te denken.",
    ),
    skills=(
        "Mijn ervaring met {skill} zou daarbij van pas komen.",
        "Ik zet {skill} graag in voor dit werk.",
        "Ik heb veel met {skill} gewerkt en zou snel kunnen helpen.",
        "Fijn dat {skill} een rol speelt, want daarin ben ik thuis.",
    ),
    questions=(
        "Mag ik vragen wat de volgende stappen zijn?",
        "Hoe gaat de procedure vanaf hier verder?",
        "Ik hoor graag hoe het verder gaat.",
        "Welke stappen volgen er, en rond welke data?",
        "Wat kan ik hierna verwachten?",
        "Hoe gaat het gewoonlijk verder na dit gesprek?",
    ),
    unsure_questions=(
        "Hoe zouden de eerste maanden eruitzien?",
        "Wat zou er in het eerste halfjaar verwacht worden?",
        "Hoe is het werk nu binnen het team verdeeld?",
        "Wat ligt al vast, en wat is nog open?",
    ),
    nods=(
        "Dank ook dat ⟨u|je⟩ {promised} noemde als dag voor nieuws.",
        "Ik heb {promised} genoteerd voor nieuws.",
        "Fijn om te weten dat er uiterlijk {promised} nieuws komt.",
        "Zoals afgesproken wacht ik op bericht tot {promised}.",
    ),
    wishes=(
        "Ik zou het fijn vinden als we contact houden, hoe het ook verder loopt.",
        "Graag ook mijn dank aan iedereen die het gesprek heeft voorbereid en mogelijk gemaakt.",
        "Ik kijk ernaar uit om te zijner tijd weer van elkaar te horen.",
        "Voor een volgend gesprek maak ik met plezier tijd vrij, wanneer dat uitkomt.",
        "Het was ook goed om een gezicht bij de naam te hebben.",
        "Ik wens het hele team veel succes bij het vervolg van de zoektocht.",
    ),
    closes=(
        "Als er van mijn kant nog iets nodig is, stuur ik het graag.",
        "Voor vragen ben ik graag beschikbaar.",
        "Is er nog iets onduidelijk, dan volstaat een kort bericht.",
        "Documenten die helpen, stuur ik graag toe.",
        "Ik ben goed bereikbaar voor vragen.",
        "Wat nog van pas komt, stuur ik met plezier.",
    ),
)
_CHECK_IN = CheckIn(
    openings=(
        "ik kom terug op ons gesprek van {day} {about}.",
        "op {day} spraken we {about}, en ik denk er met plezier aan terug.",
    ),
    promised=(
        "{promised} was genoemd als dag voor nieuws, en ik wil graag vragen hoe het ervoor staat.",
        "Rond {promised} zou er een besluit zijn; is er iets dat ⟨u|je⟩ kunt delen?",
    ),
    asks=(
        "Mag ik vragen hoe het met de procedure staat?",
        "Is er iets dat ⟨u|je⟩ over de voortgang kunt zeggen?",
    ),
    interested=(
        "Mijn belangstelling voor de functie is onveranderd.",
        "Ik heb nog steeds veel belangstelling voor de functie.",
    ),
    skills=(
        "Ik zet mijn ervaring met {skill} er graag voor in.",
        "Met {skill} zou ik vanaf het begin kunnen helpen.",
    ),
    offers=(
        "Als er voor de beslissing nog iets van pas komt, stuur ik het graag.",
        "Ontbreekt er nog iets, dan stuur ik het graag na.",
    ),
    closes=(
        "Dank voor ⟨uw|je⟩ tijd en voor een kort bericht wanneer het uitkomt.",
        "Hartelijk dank voor de moeite.",
    ),
)
_WITHDRAWAL = Withdrawal(
    thanks=("hartelijk dank voor ⟨uw|je⟩ tijd en voor het open gesprek van {day} {about}.",),
    noes=("Na rustig overwegen heb ik besloten mijn sollicitatie in te trekken.",),
    feedback=("Over de reden ben ik graag open: {feedback}",),
    closes=("Het was prettig om kennis te maken, en ik wens jullie veel succes bij het vinden van de juiste persoon.",),
    partings=("Wie weet komen we elkaar nog eens tegen.",),
)
VOICE = Voice(
    about_role="over de functie {role}",
    about_company="over de functie bij {company}",
    greeting="⟨Beste {name}|Hoi {name}⟩,",
    greeting_unknown="Goedendag,",
    farewells=(
        "Met vriendelijke groet,",
        "Vriendelijke groet,",
        "Hartelijke groet,",
    ),
    long_day=long_day,
    thank_you=_THANK_YOU,
    check_in=_CHECK_IN,
    withdrawal=_WITHDRAWAL,
    thank_you_subjects=(
        "Dank voor het gesprek: {role}",
        "Dank voor het gesprek",
    ),
    check_in_subjects=("Ons gesprek van {day}",),
    withdrawal_subjects=(
        "Mijn sollicitatie: {role}",
        "Mijn sollicitatie",
    ),
)
