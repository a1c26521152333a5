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
        (
            "[Hartelijk|Veel|Heel veel] dank voor [het|ons] gesprek op {day} {about}[| en voor de tijd|, dat ik heb "
            "gewaardeerd]."
        ),
        "[Bedankt|Dank|Hartelijk dank] dat ⟨u|je⟩ op {day} [de tijd|tijd] nam voor [ons|het] gesprek {about}.",
        (
            "Ik wil ⟨u|je⟩ [graag|van harte|oprecht] [bedanken|danken] voor [het|ons] gesprek op {day} {about}[| en "
            "voor de tijd]."
        ),
        (
            "[Ons|Het] gesprek op {day} {about} [vond ik prettig|deed mij plezier|heb ik gewaardeerd], [hartelijk "
            "dank|veel dank] daarvoor."
        ),
        (
            "Voor ⟨uw|je⟩ tijd op {day} en [het|ons] gesprek {about} [dank ik ⟨u|je⟩|bedank ik ⟨u|je⟩] "
            "[hartelijk|van harte|zeer]."
        ),
        (
            "Het was [prettig|fijn|goed] om ⟨u|je⟩ op {day} te spreken {about}, en ik [dank|bedank] ⟨u|je⟩ "
            "[daarvoor|voor de tijd]."
        ),
    ),
    topics=(
        (
            "[Ons gesprek|Wat we zeiden|Wat we bespraken] over {topic} [houdt mij nog bezig|heeft mij aan het denken "
            "gezet|is mij bijgebleven|heeft mij geholpen]."
        ),
        (
            "[Vaak|Graag|Met plezier] denk ik terug aan [ons gesprek|wat we bespraken|wat we zeiden|het gesprek] "
            "over {topic}."
        ),
        (
            "Uit [ons gesprek|wat we bespraken] over {topic} neem ik [veel|een aantal ideeën|een paar "
            "gedachten|enkele inzichten|het nodige] mee."
        ),
        (
            "Het deel [van ons gesprek|van de kennismaking] over {topic} was voor mij [vooral|erg|bijzonder] "
            "[nuttig|waardevol]."
        ),
        "[Dank|Veel dank] [in het bijzonder|vooral|ook] voor [het gesprek|onze uitwisseling] over {topic}.",
        (
            "Dat we het ook over {topic} [konden hebben|hebben gehad], [deed mij plezier|vond ik prettig|was voor "
            "mij nuttig][|, want dat interesseert mij]."
        ),
    ),
    parts=(
        (
            "Het deel over {part} gaf mij een [goed|duidelijk|beter] beeld van [het werk|de functie|wat telt|wat er "
            "gevraagd wordt]."
        ),
        (
            "De tijd voor {part} was voor mij [nuttig|waardevol|leerzaam], en ik [neem er veel uit mee|heb er iets "
            "aan|heb ervan geleerd|denk er graag aan terug]."
        ),
        (
            "Met het deel over {part} begrijp ik beter [wat het werk vraagt|wat telt in het werk|wat de functie "
            "inhoudt|hoe het werk gaat|waar het om gaat][|, en dat helpt]."
        ),
        (
            "Uit het deel over {part} neem ik [een paar|enkele|verschillende] [ideeën|gedachten|inzichten] mee[|, "
            "die van pas komen]."
        ),
        (
            "Samen [stilstaan bij|kijken naar] {part} was een goede manier om [het werk|de functie|de rol] beter te "
            "[begrijpen|leren kennen]."
        ),
        (
            "De vragen over {part} [zetten mij aan het denken|houden mij nog bezig], en [dat vind ik prettig|dat "
            "waardeer ik|daar heb ik iets aan|ik kom er graag op terug|dat is nuttig]."
        ),
    ),
    stages=(
        (
            "Ik heb nu een [duidelijker|beter|vollediger] beeld van [het werk|de functie|wat het werk vraagt|wat er "
            "verwacht wordt]."
        ),
        (
            "[Ons gesprek|Het gesprek|De kennismaking] heeft mij geholpen [het werk|de functie] beter te "
            "[begrijpen|leren kennen]."
        ),
        "[Een aantal|Enkele] vragen die ik had, [zijn|werden] in [ons|het] gesprek [beantwoord|opgehelderd].",
        "[Het werk|De functie|De rol] is voor mij door [ons|het] gesprek [concreter|duidelijker] geworden.",
        (
            "Het was [nuttig|goed|waardevol] om uit de eerste hand te horen [wat het werk inhoudt|wat de functie "
            "vraagt|hoe het werk eruitziet|wat telt in het werk]."
        ),
        (
            "Ik neem [een paar|enkele|verschillende] gedachten mee, [waar ik graag op terugkom|waar ik nog over "
            "nadenk|die mij nog bezighouden|die ik nuttig vind]."
        ),
        (
            "[Het|Ons] gesprek ({stage}) liet mij zien [wat het werk vraagt|wat de functie inhoudt|wat telt in het "
            "werk|hoe het werk eruitziet|waar het om gaat]."
        ),
    ),
    interested=(
        (
            "Ik zou dit werk [heel graag|erg graag|met plezier] [doen|op mij nemen], en [ons|het] gesprek heeft dat "
            "bevestigd."
        ),
        "Hoe meer ik over [dit werk|deze functie] [hoor|weet], hoe [liever|meer] ik eraan wil [meewerken|bijdragen].",
        (
            "Na [ons gesprek|het gesprek] ben ik [overtuigd|zeker] dat [dit werk|deze functie] bij mij past[|, en "
            "dat zeg ik graag|, en daar ben ik blij om]."
        ),
        "Mijn belangstelling is [oprecht|echt|gemeend], en [ons|het] gesprek heeft die [versterkt|groter gemaakt].",
        (
            "Ik zie mijzelf dit werk [graag|met plezier|goed] doen[| bij ⟨u|jullie⟩], en ik zou er [blij mee "
            "zijn|plezier in hebben]."
        ),
        (
            "Op [deze functie|dit werk|deze rol] zou ik [graag|met plezier] ja zeggen[|, en dat meen ik|, dat zeg ik "
            "graag]."
        ),
    ),
    measured=(
        (
            "[Het werk|De functie|De rol] blijft mij interesseren, en ik [praat graag verder|ga graag verder|zet het "
            "gesprek graag voort|hoor er graag meer over]."
        ),
        "Wat ik [hoorde|heb gehoord|vernam], past [goed|vrij goed] bij wat ik [zoek|graag wil].",
        "Ik praat graag [verder|nog eens|door] over [hoe|waar] ik zou kunnen [bijdragen|helpen].",
        (
            "[Het werk|De functie|De rol] spreekt mij aan, en ik [hoor er graag meer over|wil er graag meer van "
            "weten|zou er graag meer over horen|leer er graag meer over]."
        ),
        (
            "Mijn belangstelling voor [het werk|de functie|de rol] is [gegroeid|toegenomen] [door ons gesprek|met "
            "wat ik hoorde]."
        ),
        (
            "Ik hield er een goede indruk aan over en ga graag [verder|door] [met het gesprek|met de procedure|in "
            "gesprek|met de kennismaking|samen in gesprek]."
        ),
    ),
    unsure=(
        "Ik neem [wat|even|de] tijd om na te denken over wat [het werk|de functie] voor mij zou [betekenen|inhouden].",
        "Ik ben er nog niet [uit|helemaal uit|over uit], en [ons|het] gesprek [helpt mij daarbij|geeft mij houvast].",
        "Voordat ik [beslis|een oordeel vorm], wil ik graag [een paar|enkele|sommige] [punten|zaken] beter begrijpen.",
        "[Een paar|Enkele] punten zijn voor mij nog [open|onduidelijk], en dat zeg ik liever [open|eerlijk|gewoon].",
        (
            "Ik wil [zeker weten|goed nagaan] of het bij [beide kanten|ons allebei] past, en denk er "
            "[rustig|zorgvuldig|even] over na."
        ),
        (
            "Wat ik [hoorde|heb gehoord] geeft mij [stof tot nadenken|veel om over na te denken|genoeg om te "
            "overwegen], en ik neem er [de tijd|rustig de tijd] voor."
        ),
    ),
    skills=(
        (
            "Mijn ervaring met {skill} [kan daarbij van nut zijn|kan daarbij van pas komen|kan daarbij helpen|zou "
            "van nut kunnen zijn|zou kunnen helpen][|, lijkt mij]."
        ),
        (
            "Ik zou {skill} [graag|met plezier] [inbrengen|inzetten|gebruiken][|, want daar werk ik mee|, dat hoort "
            "bij mijn werk]."
        ),
        "Met {skill} zou ik kunnen [bijdragen|helpen|meewerken|van nut zijn|iets betekenen][|, denk ik].",
        (
            "Dat {skill} een rol speelt, [komt mij goed uit|vind ik prettig|past mij goed], want [daar werk ik "
            "mee|dat breng ik mee|dat hoort bij mijn werk|dat doe ik graag]."
        ),
        (
            "[Veel|Een flink deel] hiervan heeft met {skill} te maken, [waar ik mee werk|wat ik meebreng|wat ik kan "
            "bieden|wat bij mijn werk hoort|wat ik graag doe]."
        ),
        "Waar {skill} nodig is, [zou ik kunnen|kan ik] [helpen|bijdragen|meewerken|bijspringen|van nut zijn].",
    ),
    questions=(
        (
            "Mag ik vragen welke stappen [er nu volgen|er daarna volgen|nog gepland zijn|er nog komen], en [wanneer "
            "ongeveer|op welke termijn|in welk tempo]?"
        ),
        (
            "Hoe gaat [de procedure|de selectie|het] [verder|nu verder] na dit gesprek, en [wanneer ongeveer|op "
            "welke termijn|in welk tempo]?"
        ),
        (
            "Ik hoor ook graag [hoe het verdergaat|wat er daarna gepland is|welke stappen volgen|hoe de planning "
            "is|wanneer er meer bekend is][|, als dat al kan]."
        ),
        "Wat [kan|mag] ik [nu|na dit gesprek|vanaf hier] verwachten in [de procedure|de selectie]?",
        (
            "Is er [al |]iets te zeggen over [de volgende stappen|de verdere stappen|de planning|het vervolg|wat er "
            "volgt]?"
        ),
        "Hoe gaat de procedure [meestal|gewoonlijk|doorgaans] [verder|door] na [dit gesprek|een gesprek als dit]?",
    ),
    unsure_questions=(
        "Hoe zouden de eerste [maanden|weken] in [deze functie|dit werk|deze rol] eruitzien[| voor mij]?",
        (
            "Wat zou er [eerst|vooral|in het begin] verwacht worden van wie [deze functie krijgt|dit werk doet|deze "
            "rol krijgt|dit werk op zich neemt]?"
        ),
        "Hoe is het werk in het team [nu|op dit moment|momenteel] [verdeeld|geregeld|ingedeeld][|, en wie doet wat]?",
        "Zou ik iemand kunnen [spreken|ontmoeten] die dit werk [nu|al|op dit moment] [doet|kent]?",
        "Hoeveel van [het werk|de functie|de rol] ligt al [vast|helemaal vast], en hoeveel is nog [open|te bepalen]?",
        "Hoe ziet een [gewone|normale|gemiddelde] week eruit in [deze functie|dit werk|deze rol|zo'n functie]?",
    ),
    nods=(
        "Ik houd rekening met {promised} als [dag|datum] voor [nieuws|een antwoord|bericht][|, en dat past mij goed].",
        "Ik heb {promised} [genoteerd|opgeschreven|vastgelegd] als dag voor [nieuws|een antwoord|bericht|een reactie].",
        (
            "Het is [goed|prettig|handig] om te weten dat ik uiterlijk {promised} [nieuws|een antwoord|bericht|een "
            "reactie] krijg."
        ),
        (
            "Dat er uiterlijk {promised} [nieuws|een antwoord|bericht] komt, [helpt mij|past mij goed|is "
            "duidelijk|schikt mij]."
        ),
        "Zoals [besproken|gezegd|genoemd], reken ik op [nieuws|een antwoord|bericht|een reactie] uiterlijk {promised}.",
        (
            "De datum van {promised} voor [nieuws|een antwoord|bericht] [past mij goed|schikt mij|is goed|staat "
            "genoteerd]."
        ),
    ),
    wishes=(
        (
            "[Hoe het ook loopt|Wat de uitkomst ook is|In elk geval], ik blijf graag [in contact|in verbinding|op de "
            "hoogte|bereikbaar]."
        ),
        (
            "[Groeten|Mijn groeten|Hartelijke groeten] ook aan [iedereen die meehielp|allen die meehielpen|het hele "
            "team|de collega's]."
        ),
        "Voor [een volgend|een nieuw|nog een] gesprek maak ik [graag|met plezier] tijd[|, als dat nuttig is].",
        (
            "Ik wens [⟨u|je⟩ en het team|iedereen|alle betrokkenen] een goed verloop van [de procedure|de "
            "selectie|de zoektocht|de gesprekken]."
        ),
        (
            "Het was [prettig|fijn|goed] om [kennis te maken|⟨u|je⟩ te leren kennen], en ik zie [het antwoord|het "
            "nieuws|een bericht] graag tegemoet."
        ),
        (
            "Ik lees [het antwoord|het bericht|de reactie] [graag|met plezier|met belangstelling], wanneer het "
            "[zover is|uitkomt]."
        ),
    ),
    closes=(
        "Als er van mijn kant nog iets [ontbreekt|nodig is|gewenst is], stuur ik het [graag|met plezier] [toe|na].",
        "Op [vragen|verdere vragen|nog meer vragen] geef ik [graag|met plezier] antwoord[|, ook per telefoon].",
        (
            "Mocht er nog [iets|een document|informatie] nodig zijn, dan [hoor ik het graag|is een bericht "
            "genoeg|stuur ik het graag|lever ik het graag]."
        ),
        "Voor [vragen|toelichting|verdere vragen] ben ik [graag|altijd|gewoon] [bereikbaar|beschikbaar].",
        "Wat verder nog [nuttig|nodig|gewenst] is, [stuur|lever] ik [graag|met plezier] na.",
        "Over alles wat nog [van belang|van nut|onduidelijk] is, [vertel|schrijf] ik [graag|met plezier] meer.",
    ),
)
_CHECK_IN = CheckIn(
    openings=(
        (
            "Ik schrijf naar aanleiding van [ons|het] gesprek op {day} {about}[|, waar ik graag aan terugdenk|, dat "
            "mij is bijgebleven|, met een korte vraag|, met een vraag|, dat ik prettig vond|, dat ik heb "
            "gewaardeerd|, en heb een vraag]."
        ),
        (
            "Ik hoop dat het goed [gaat|met ⟨u|je⟩ gaat], en kom [graag |]terug op [ons|het] gesprek op {day} "
            "{about}[|, met een korte vraag|, met een vraag]."
        ),
        (
            "Op {day} spraken we {about}, en daar denk ik [vaak|graag|met plezier|geregeld] [aan terug|over na][|, "
            "en ik heb een korte vraag]."
        ),
        (
            "Aan [ons|het] gesprek op {day} {about} denk ik [graag|met plezier|vaak] terug, en ik heb een "
            "[vraag|korte vraag|kleine vraag]."
        ),
    ),
    promised=(
        (
            "⟨U|Je⟩ had [genoemd|gezegd] dat er uiterlijk {promised} [nieuws|een antwoord|bericht|meer "
            "duidelijkheid] zou zijn, en ik [vraag graag|hoor graag] hoe het ervoor staat."
        ),
        (
            "Voor [nieuws|een antwoord|een beslissing] was {promised} [genoemd|gepland|aangegeven], en ik "
            "[hoor|verneem] graag hoe het ervoor staat."
        ),
        (
            "De datum van {promised} was [genoemd|gegeven|aangegeven] voor [nieuws|een antwoord|een beslissing]: [is "
            "er nieuws|hoe staat het ervoor]?"
        ),
        (
            "Omdat {promised} de [genoemde|geplande|aangegeven] datum was voor [nieuws|een antwoord|een beslissing], "
            "vraag ik graag [hoe het ervoor staat|of er nieuws is]."
        ),
    ),
    asks=(
        (
            "Mag ik vragen hoe het staat met [de procedure|de selectie|de functie|de beslissing][|, voor zover dat "
            "te zeggen is|, als dat al kan|, voor zover mogelijk]?"
        ),
        (
            "Is er al iets te [zeggen|melden] over [de stand|het verloop] van [de procedure|de selectie|de zaak|de "
            "beslissing]?"
        ),
        (
            "Ik hoor graag [hoe het ervoor staat|hoe de procedure ervoor staat|hoe de selectie ervoor staat|of er "
            "nieuws is][|, voor zover dat kan|, als dat al kan|, wanneer het uitkomt]."
        ),
        (
            "⟨Kunt u|Kun je⟩ zeggen hoe [de procedure|de selectie|het|de zaak] ervoor staat[|, op dit moment|, aan "
            "⟨uw|jullie⟩ kant|, voor zover dat kan]?"
        ),
    ),
    interested=(
        (
            "Mijn belangstelling voor [de functie|het werk|de rol] is [onveranderd|niet "
            "veranderd|dezelfde|gebleven][|, en dat zeg ik graag]."
        ),
        (
            "[De functie|Het werk|De rol] blijft mij [interesseren|aanspreken][|, en ik zou het graag doen|, net als "
            "eerst|, en dat zeg ik graag]."
        ),
        "Ik zou dit werk [nog altijd|net als eerst|onverminderd|ook nu] [graag|heel graag|met plezier|erg graag] doen.",
        (
            "Nog altijd wil ik [graag|heel graag|met plezier|erg graag] [meewerken|bijdragen|aan de slag|bij "
            "⟨u|jullie⟩ werken]."
        ),
    ),
    skills=(
        (
            "Mijn [ervaring|werk] met {skill} breng ik [graag|met plezier] in[|, als dat van nut is|, waar het "
            "past|, als dat helpt]."
        ),
        "Met {skill} zou ik kunnen [bijdragen|helpen|meewerken|van nut zijn][|, denk ik|, als dat past|, waar nodig].",
        "Waar {skill} [nodig|van nut|gewenst] is, [zou ik kunnen|kan ik] [helpen|bijdragen|meewerken].",
        (
            "{skill} [zet ik|breng ik] [graag|met plezier] in[| in dit werk| waar het nodig is| in deze functie| "
            "voor dit werk]."
        ),
    ),
    offers=(
        (
            "Als er nog [iets|een document|informatie|een toelichting] van mij nodig is, [stuur ik dat graag|lever "
            "ik dat graag|hoor ik dat graag|is een bericht genoeg]."
        ),
        (
            "Mocht er van mijn kant nog iets [ontbreken|nodig zijn|gewenst zijn|van nut zijn], dan [hoor ik het "
            "graag|stuur ik het graag|is een bericht genoeg|lever ik het graag]."
        ),
        (
            "Referenties, [voorbeelden van werk|andere documenten]: ik stuur [graag|met plezier] wat [nodig is|van "
            "nut is|helpt|gewenst is]."
        ),
        (
            "Op [vragen|verdere vragen|nog meer vragen|alle vragen] geef ik [graag|met plezier] antwoord[|, ook per "
            "telefoon]."
        ),
    ),
    closes=(
        (
            "Dank voor de [tijd|aandacht] en voor [een bericht|een paar regels|een kort antwoord|een reactie], "
            "wanneer het [uitkomt|schikt]."
        ),
        (
            "Ik [dank|bedank] ⟨u|je⟩ voor de [tijd|aandacht|moeite|reactie] en lees het antwoord [graag|met "
            "plezier|met belangstelling]."
        ),
        (
            "[Bij voorbaat dank|Alvast dank|Veel dank] voor [een bericht|een paar regels|een kort antwoord|een "
            "reactie][|, wanneer het uitkomt]."
        ),
        (
            "Met dank voor de [tijd|aandacht|moeite|inzet] zie ik [het antwoord|een bericht|een reactie|het nieuws] "
            "[graag|met belangstelling] tegemoet."
        ),
    ),
)
_WITHDRAWAL = Withdrawal(
    thanks=(
        (
            "[Hartelijk|Veel|Heel veel] dank voor de tijd en voor [het|ons] gesprek op {day} {about}[|, dat ik "
            "prettig vond|, dat ik heb gewaardeerd]."
        ),
        (
            "Ik [dank|bedank] ⟨u|je⟩ [hartelijk|van harte|oprecht|zeer] voor de tijd en [het|ons] gesprek op {day} "
            "{about}."
        ),
        (
            "Voor de [tijd|aandacht|moeite|ontvangst] en [ons|het] gesprek op {day} {about} [dank|bedank] ik ⟨u|je⟩ "
            "hartelijk."
        ),
        (
            "[Ons|Het] gesprek op {day} {about} heb ik [gewaardeerd|prettig gevonden], en ik [dank|bedank] ⟨u|je⟩ "
            "[hartelijk|van harte] daarvoor."
        ),
    ),
    noes=(
        (
            "Na [rijp beraad|zorgvuldig nadenken|lang nadenken|goed nadenken] heb ik besloten [mijn sollicitatie in "
            "te trekken|niet verder te gaan met de procedure|mij terug te trekken uit de procedure|van de functie af "
            "te zien]."
        ),
        (
            "Ik heb er [goed|rustig|lang|zorgvuldig] over nagedacht en [trek mijn sollicitatie in|trek mij terug uit "
            "de procedure|zie van de functie af|ga niet verder met de procedure]."
        ),
        (
            "Ik heb besloten mijn sollicitatie in te trekken[|, en zeg dat liever meteen|, en zeg dat graag "
            "duidelijk|, na rijp beraad|, na lang nadenken|, hoe moeilijk dat ook was|, en dat wil ik open zeggen|, "
            "na zorgvuldig nadenken|, en dat laat ik graag weten|, en dat meld ik graag meteen|, en zeg dat liever "
            "open|, na goed nadenken|, en dat leek mij eerlijk|, en dat deel ik graag zelf mee|, na er goed over te "
            "hebben nagedacht]."
        ),
        (
            "Mijn besluit is [mijn sollicitatie in te trekken|niet verder te gaan met de procedure|mij terug te "
            "trekken uit de procedure|van de functie af te zien], na [rijp beraad|lang nadenken|zorgvuldig "
            "nadenken|goed nadenken]."
        ),
    ),
    feedback=(
        "De reden [noem|zeg|geef|vertel] ik graag [open|eerlijk|gewoon|in het kort]: {feedback}",
        "[Open|Eerlijk|Gewoon|In het kort] gezegd is [de reden|mijn reden|de oorzaak|de aanleiding] deze: {feedback}",
        "[Mijn|De] reden[|, om open te zijn,|, in het kort,|, eerlijk gezegd,] [is|was] [deze|de volgende]: {feedback}",
        (
            "[Als het helpt|Als het van nut is|Mocht het helpen|Mocht het van nut zijn], [hier is de reden|hier is "
            "mijn reden|dit is de reden|dit is mijn reden]: {feedback}"
        ),
    ),
    closes=(
        (
            "Het was [prettig|fijn|goed] om [kennis te maken|⟨u|je⟩ te ontmoeten|⟨u|je⟩ te spreken], en ik wens "
            "[iedereen|⟨u|je⟩ en het team] veel succes bij het zoeken."
        ),
        (
            "Ik wens [⟨u|je⟩ en het team|iedereen|alle betrokkenen|het hele team] [veel succes|alle goeds] met [de "
            "zoektocht|de selectie]."
        ),
        (
            "Aan [ons|het] gesprek denk ik [graag|met plezier] terug, en ik wens [veel succes|alle goeds] met [de "
            "zoektocht|de selectie]."
        ),
        (
            "Mijn [beste|hartelijke] wensen voor [de zoektocht|de selectie|het vervolg|de keuze], aan [⟨u|je⟩ en het "
            "team|iedereen|het hele team]."
        ),
    ),
    partings=(
        (
            "Misschien [zien|spreken|treffen|ontmoeten] we elkaar [nog eens|een andere keer|later weer|bij een "
            "andere gelegenheid]."
        ),
        (
            "Het zou [fijn|prettig|goed] zijn om [in contact te blijven|contact te houden|elkaar weer te spreken][|, "
            "als het zo uitkomt|, bij een andere gelegenheid]."
        ),
        "Ik blijf [graag|met plezier] in [contact|verbinding] met [⟨u|je⟩|⟨u|je⟩ en het team|iedereen|het team].",
        (
            "Ik zou het [fijn|prettig|mooi|goed] vinden als we elkaar [later|ooit|in de toekomst|nog eens] weer "
            "[spreken|ontmoeten]."
        ),
    ),
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
