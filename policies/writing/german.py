"""German: sentences a considerate person would type. ⟨…|…⟩ holds the polite and the familiar form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policies.writing.sentences import CheckIn, ThankYou, Voice, Withdrawal

if TYPE_CHECKING:
    from datetime import date

_MONTHS = (
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
)
_WEEKDAYS = (
    "Montag",
    "Dienstag",
    "Mittwoch",
    "Donnerstag",
    "Freitag",
    "Samstag",
    "Sonntag",
)


def long_day(day: date) -> str:
    """As in mail: "Dienstag, den 3. März"."""
    return f"{_WEEKDAYS[day.weekday()]}, den {day.day}. {_MONTHS[day.month - 1]}"


_THANK_YOU = ThankYou(
    openings=(
        (
            "[vielen|herzlichen|besten] Dank für [das|unser] Gespräch {about} am {day}[| und für die Zeit dafür|, "
            "das mich gefreut hat]."
        ),
        (
            "[herzlichen|vielen|besten] Dank, dass ⟨Sie sich|du dir⟩ am {day} [Zeit|die Zeit] für [unser|das] "
            "Gespräch {about} genommen ⟨haben|hast⟩."
        ),
        (
            "ich danke ⟨Ihnen|dir⟩ [sehr|herzlich|vielmals] für [den Austausch|die Unterhaltung|das Treffen] am "
            "{day} {about}[|, das weiß ich zu schätzen]."
        ),
        (
            "für [unser|das] Gespräch am {day} {about} [möchte|will] ich mich [herzlich|sehr|ausdrücklich|gern] bei "
            "⟨Ihnen|dir⟩ bedanken."
        ),
        (
            "für ⟨Ihre|deine⟩ Zeit am {day} und [das|unser] Gespräch {about} [bedanke ich mich|sage ich Dank|sage "
            "ich danke][|, ich weiß beides zu schätzen]."
        ),
        (
            "[das|dieses] Gespräch mit ⟨Ihnen|dir⟩ am {day} {about} [hat mir gut gefallen|hat mich gefreut|war mir "
            "eine Freude], [vielen|herzlichen|besten] Dank dafür."
        ),
    ),
    topics=(
        (
            "Was [wir|wir beide] zum Thema {topic} [besprochen|gesagt|ausgetauscht] haben, beschäftigt mich "
            "[noch|weiterhin|noch immer]."
        ),
        (
            "[Besonders|Sehr|Wirklich] [aufschlussreich|nützlich|hilfreich] fand ich [unseren Austausch|das "
            "Gespräch] zum Thema {topic}."
        ),
        (
            "Zum Thema {topic} habe ich [viel|einiges|manches] [mitgenommen|gelernt], [das mir weiterhilft|das mich "
            "noch beschäftigt|worüber ich nachdenke]."
        ),
        (
            "Dass wir auch das Thema {topic} [angesprochen|besprochen|gestreift] haben, hat mich [gefreut|sehr "
            "gefreut|besonders gefreut][|, denn es interessiert mich]."
        ),
        (
            "[Gern|Oft|Immer wieder] denke ich an [unser Gespräch|unseren Austausch] zum Thema {topic} "
            "[zurück|zurück, weil mir das weiterhilft|zurück, denn das beschäftigt mich]."
        ),
        (
            "Der Teil [unseres Gesprächs|unserer Unterhaltung] zum Thema {topic} war für mich [besonders|sehr] "
            "[wertvoll|nützlich|hilfreich|aufschlussreich]."
        ),
    ),
    parts=(
        (
            "Der Teil zu {part} hat mir [ein gutes|ein klares|ein genaueres] Bild davon gegeben, [was die Arbeit "
            "verlangt|worauf es ankommt|was bei der Aufgabe zählt|wie die Arbeit aussieht|worum es geht|was die "
            "Stelle verlangt]."
        ),
        (
            "Beim Thema {part} habe ich [viel|einiges|manches] [über die Arbeit|über die Aufgabe|für mich] "
            "[erfahren|gelernt]."
        ),
        (
            "Dass wir uns Zeit für {part} [genommen|gelassen] haben, war für mich "
            "[nützlich|hilfreich|wertvoll|aufschlussreich][| und anregend]."
        ),
        (
            "Aus dem Abschnitt zu {part} nehme ich [einige|mehrere|ein paar] [Gedanken|Anregungen|Einsichten] mit[|, "
            "die mir weiterhelfen]."
        ),
        (
            "Die Zeit für {part} war [für mich|aus meiner Sicht] [gut genutzt|gut angelegt|lohnend], [denn ich habe "
            "daraus gelernt|und ich habe einiges mitgenommen|und sie verging schnell]."
        ),
        (
            "Mit {part} ist mir [klarer|deutlicher|verständlicher] geworden, [was die Arbeit ausmacht|was bei der "
            "Arbeit zählt|worauf es bei der Aufgabe ankommt|was die Aufgabe verlangt]."
        ),
    ),
    stages=(
        (
            "Ich konnte [viel|einiges|manches] über die [Arbeit|Aufgabe|Stelle] [erfahren|lernen|mitnehmen][|, das "
            "mir weiterhilft]."
        ),
        (
            "Nach [unserem|dem] Gespräch habe ich ein [klareres|besseres|genaueres] Bild von der "
            "[Arbeit|Aufgabe|Stelle][| und von dem, was sie verlangt]."
        ),
        (
            "Es war [gut|hilfreich|nützlich], aus erster Hand zu [hören|erfahren], [wie die Arbeit aussieht|worum es "
            "bei der Arbeit geht|was die Aufgabe verlangt]."
        ),
        (
            "[Mehrere|Einige] [Fragen|Punkte], die mich [beschäftigt|umgetrieben] hatten, haben sich im Gespräch "
            "[geklärt|beantwortet]."
        ),
        (
            "Ich habe [einige|mehrere|ein paar] [Gedanken|Anregungen] mit nach Hause genommen[|, über die ich gern "
            "nachdenke|, die mich noch beschäftigen]."
        ),
        (
            "Die [Aufgabe|Arbeit|Stelle] ist für mich durch das Gespräch [greifbarer|anschaulicher|klarer] "
            "geworden[|, und das hilft mir sehr|, und das war mir wichtig]."
        ),
        (
            "[Das|Unser] Gespräch ({stage}) hat mir [gezeigt|deutlich gemacht|klar gemacht], [was die Arbeit "
            "verlangt|worum es bei der Arbeit geht|worauf es ankommt]."
        ),
    ),
    interested=(
        (
            "Ich würde diese [Aufgabe|Arbeit|Stelle] [sehr|wirklich] gern übernehmen, und [das|unser] Gespräch hat "
            "mich darin bestärkt."
        ),
        (
            "Je mehr ich über die [Arbeit|Aufgabe] erfahre, desto [lieber|mehr] möchte ich [daran mitwirken|dabei "
            "sein|dazu beitragen|mitmachen]."
        ),
        (
            "Nach [unserem|dem] Gespräch bin ich [überzeugt|sicher], dass ich diese [Arbeit|Aufgabe|Stelle] [gern "
            "machen|übernehmen] möchte."
        ),
        (
            "Mein Interesse ist [ernst gemeint|aufrichtig|echt], und [das|unser] Gespräch hat es "
            "[verstärkt|bestärkt|noch wachsen lassen]."
        ),
        (
            "Ich kann mir [gut|sehr gut] vorstellen, diese [Arbeit|Aufgabe] [zu übernehmen|bei ⟨Ihnen|euch⟩ zu "
            "machen], und würde mich darüber [freuen|sehr freuen]."
        ),
        (
            "Zu dieser [Aufgabe|Stelle|Arbeit] würde ich [gern|sehr gern|mit Freude] Ja sagen[|, und das meine ich "
            "so|, das möchte ich offen sagen]."
        ),
    ),
    measured=(
        (
            "Die [Aufgabe|Stelle|Arbeit] interessiert mich [weiterhin|nach wie vor|unverändert], und ich würde das "
            "Gespräch gern [fortsetzen|weiterführen]."
        ),
        (
            "Was ich [gehört|erfahren] habe, passt [gut|recht gut] zu dem, was ich [suche|mir vorstelle|mir "
            "wünsche|anstrebe]."
        ),
        (
            "Ich würde [gern|sehr gern] [weiter mit ⟨Ihnen|dir⟩|mit ⟨Ihnen|dir⟩ weiter] darüber sprechen, "
            "[wie|wo|womit] ich [beitragen|helfen] könnte."
        ),
        (
            "Die [Aufgabe|Stelle|Arbeit] spricht mich an, und ich würde gern [mehr|noch mehr|Weiteres] darüber "
            "[erfahren|hören]."
        ),
        (
            "Mein Interesse an der [Aufgabe|Stelle|Arbeit] ist [durch unser Gespräch|mit dem, was ich gehört "
            "habe,|seit unserem Gespräch] [gewachsen|größer geworden]."
        ),
        (
            "Ich habe einen guten Eindruck [mitgenommen|gewonnen] und würde [gern|sehr gern] [weitermachen|den "
            "nächsten Schritt gehen|weiter im Gespräch bleiben|weiterreden]."
        ),
    ),
    unsure=(
        "Ich [möchte|will] in Ruhe [überlegen|bedenken], was die [Aufgabe|Stelle] für mich [bedeuten würde|hieße].",
        (
            "Ich bin noch [am Abwägen|unentschieden|nicht entschieden], und [unser|das] Gespräch [hilft mir|gibt mir "
            "Anhaltspunkte] dabei[|, die Frage zu klären]."
        ),
        (
            "Bevor ich mir ein [Urteil|abschließendes Urteil] bilde, möchte ich [einiges|manches|noch etwas] "
            "[besser|genauer] [verstehen|kennenlernen]."
        ),
        (
            "Ein paar [Punkte|Fragen] sind für mich noch [offen|ungeklärt], und das möchte ich [offen|lieber "
            "gleich|ehrlich] [sagen|ansprechen]."
        ),
        (
            "Ich [nehme mir|lasse mir] [etwas|ein wenig] Zeit, um über das [Gehörte|Gesagte] [nachzudenken|in Ruhe "
            "nachzudenken]."
        ),
        (
            "Ob es für beide Seiten [passt|das Richtige ist], [möchte|will] ich [sorgfältig|in Ruhe|gründlich|mit "
            "Bedacht] prüfen."
        ),
    ),
    skills=(
        (
            "Meine Erfahrung mit {skill} [könnte|dürfte] dabei [von Nutzen|nützlich|hilfreich|eine Hilfe] sein[|, so "
            "wie ich es verstehe]."
        ),
        "Mit {skill} könnte ich [dort|dabei] [gut|gern] [helfen|mitarbeiten|beitragen|nützlich sein].",
        (
            "{skill} würde ich [gern|sehr gern] [einbringen|beisteuern|dort einsetzen|dafür einsetzen][|, denn damit "
            "arbeite ich]."
        ),
        (
            "Dass {skill} dabei eine Rolle spielt, [freut mich|kommt mir entgegen|passt gut], denn damit [arbeite "
            "ich|kann ich arbeiten|arbeite ich gern|kann ich beitragen]."
        ),
        (
            "Vieles davon hat mit {skill} zu tun, [womit ich arbeite|was ich mitbringe|was ich gern einbringe|was "
            "mir liegt][|, und das freut mich|, und das ist mir recht]."
        ),
        "Wo {skill} gefragt ist, [könnte|würde] ich [gern|mit Freude] [anpacken|mithelfen|beitragen|mitarbeiten].",
    ),
    questions=(
        (
            "Darf ich [fragen|noch fragen], wie es [im Verfahren|mit dem Verfahren|im Prozess|danach] "
            "[weitergeht|nun weitergeht]?"
        ),
        (
            "⟨Können Sie|Kannst du⟩ mir sagen, welche [Schritte|weiteren Schritte] [als Nächstes|nun|danach] "
            "[folgen|anstehen|kommen]?"
        ),
        (
            "Mich würde auch [interessieren|freuen zu hören], wie [die nächsten Schritte|die weiteren Schritte] "
            "[aussehen|geplant sind] und wann sie [etwa|ungefähr] [anstehen|kommen]."
        ),
        (
            "Womit darf ich [als Nächstes|im weiteren Verfahren|nun] rechnen, und [wann etwa|ungefähr wann] "
            "[könnte|dürfte|wird] das sein?"
        ),
        (
            "Was ⟨können Sie|kannst du⟩ mir [schon|bereits] über [die nächsten Schritte|den weiteren Ablauf|das "
            "weitere Verfahren] [sagen|mitteilen|verraten]?"
        ),
        (
            "Wie geht das Verfahren nach [diesem|unserem] Gespräch [üblicherweise|gewöhnlich|normalerweise] "
            "[weiter|voran|seinen Gang]?"
        ),
    ),
    unsure_questions=(
        "Wie sähen die ersten [Monate|Wochen|hundert Tage] in dieser [Aufgabe|Stelle|Arbeit] [aus|für mich aus]?",
        (
            "Was wäre [dabei|bei der Aufgabe|bei der Stelle] in den ersten [Monaten|Wochen] [am wichtigsten|vor "
            "allem zu tun|die erste Aufgabe]?"
        ),
        (
            "Wie ist die Arbeit im Team [derzeit|im Moment|zurzeit] [verteilt|aufgeteilt|geordnet][|, und wer "
            "arbeitet woran]?"
        ),
        (
            "Wäre es möglich, mit jemandem zu [sprechen|reden], der diese [Arbeit|Aufgabe] [schon|bereits|derzeit] "
            "[macht|ausübt]?"
        ),
        (
            "Wie viel an der [Aufgabe|Stelle|Arbeit] ist [schon|bereits] [festgelegt|geregelt|entschieden], und wie "
            "viel ist noch offen?"
        ),
        (
            "Wie sieht eine [gewöhnliche|normale|übliche] Woche in dieser [Aufgabe|Stelle|Rolle] [aus|bei "
            "⟨Ihnen|euch⟩ aus]?"
        ),
    ),
    nods=(
        (
            "Dass ich bis {promised} mit [einer Nachricht|einer Antwort|Neuigkeiten] rechnen [kann|darf], [ist gut "
            "zu wissen|weiß ich gern]."
        ),
        (
            "Ich habe mir {promised} als [Tag|Termin|Datum] für ⟨Ihre|deine⟩ [Nachricht|Antwort|Rückmeldung] "
            "[notiert|vorgemerkt|aufgeschrieben]."
        ),
        (
            "Es ist [gut|hilfreich|schön] zu wissen, dass ich bis {promised} [von ⟨Ihnen|dir⟩ höre|eine Nachricht "
            "bekomme|Bescheid bekomme|eine Antwort erhalte]."
        ),
        (
            "Dass es bis {promised} [eine Nachricht|Neuigkeiten|eine Antwort] geben soll, [hilft mir beim "
            "Planen|macht mir das Planen leicht|passt gut für mich|ist mir recht]."
        ),
        (
            "Wie [besprochen|gesagt|erwähnt|abgemacht], [rechne ich|plane ich] bis {promised} mit ⟨Ihrer|deiner⟩ "
            "[Nachricht|Antwort|Rückmeldung]."
        ),
        (
            "Auf ⟨Ihre|deine⟩ [Nachricht|Antwort|Rückmeldung] bis {promised} [freue ich mich|bin ich gespannt|warte "
            "ich gern][|, das passt gut]."
        ),
    ),
    wishes=(
        (
            "Über einen weiteren [Austausch|Kontakt] würde ich mich [freuen|sehr freuen], [wie es auch ausgeht|wie "
            "die Sache auch ausgeht|unabhängig vom Ausgang]."
        ),
        (
            "[Herzliche|Freundliche|Beste|Schöne] Grüße auch an [alle|die Kolleginnen und Kollegen|das Team], [die "
            "das Gespräch möglich gemacht haben|die beteiligt waren]."
        ),
        (
            "Für [ein weiteres|ein nächstes] Gespräch nehme ich mir [gern|sehr gern] Zeit[|, wenn es nützlich ist|, "
            "wenn es gewünscht ist|, sollte es hilfreich sein]."
        ),
        (
            "Ich wünsche [⟨Ihnen|dir⟩ und dem Team|allen Beteiligten] [einen guten Fortgang|viel Erfolg|ein gutes "
            "Gelingen] bei der [Auswahl|Suche]."
        ),
        (
            "Es war schön, [⟨Sie|dich⟩ kennenzulernen|miteinander bekannt zu werden|miteinander zu sprechen], und "
            "ich freue mich auf [⟨Ihre|deine⟩ Nachricht|eine Antwort|alles Weitere|ein Wiedersehen]."
        ),
        (
            "Auf [eine Nachricht|eine Antwort|ein Zeichen] von ⟨Ihnen|dir⟩ freue ich mich[|, wann immer es passt|, "
            "wenn es so weit ist|, wenn es etwas Neues gibt]."
        ),
    ),
    closes=(
        (
            "Wenn von meiner Seite noch etwas [fehlt|gebraucht wird|gewünscht wird], reiche ich es [gern|gerne|sehr "
            "gern] nach[|, auch kurzfristig]."
        ),
        "Für [Fragen|Rückfragen|weitere Fragen] bin ich [gern|gerne|jederzeit] [erreichbar|zu sprechen|da].",
        (
            "Sollten noch [Unterlagen|Auskünfte|Angaben] [fehlen|gebraucht werden|nützlich sein], schicke ich sie "
            "[gern|gerne]."
        ),
        (
            "Falls noch [Fragen|Punkte] [offen|ungeklärt] sind, [antworte ich gern|gebe ich gern Auskunft|beantworte "
            "ich sie gern]."
        ),
        (
            "Zu allem, was [noch von Interesse|noch wichtig|weiter von Belang] ist, [schreibe ich gern mehr|sage ich "
            "gern mehr|gebe ich gern Auskunft][|, auch kurzfristig]."
        ),
        (
            "Was [sonst|außerdem|darüber hinaus] noch [hilft|nützlich ist|gebraucht wird], [schicke ich gern|reiche "
            "ich gern nach|liefere ich gern nach]."
        ),
    ),
)
_CHECK_IN = CheckIn(
    openings=(
        (
            "ich [schreibe|melde mich] wegen [unseres|des] Gesprächs {about} am {day}[|, an das ich gern "
            "zurückdenke|, das mir in guter Erinnerung ist|, das mich weiter beschäftigt]."
        ),
        (
            "ich hoffe, es geht ⟨Ihnen|dir⟩ [gut|weiterhin gut], und komme mit [einer kurzen Frage|einer Frage|einer "
            "kleinen Frage|einer kurzen Bitte] auf [unser|das] Gespräch {about} am {day} [zurück|zu sprechen]."
        ),
        (
            "am {day} haben wir {about} [gesprochen|miteinander gesprochen], und [seither|seitdem] habe ich "
            "[oft|gern|manches Mal] [daran gedacht|darüber nachgedacht]."
        ),
        (
            "an [unser|das] Gespräch {about} am {day} denke ich [gern|mit Freude|oft] zurück und [habe eine kurze "
            "Frage|möchte kurz etwas fragen|wende mich mit einer Frage an ⟨Sie|dich⟩|möchte kurz um Auskunft bitten]."
        ),
    ),
    promised=(
        (
            "⟨Sie hatten|Du hattest⟩ [erwähnt|gesagt], dass es bis {promised} [Neuigkeiten|eine Nachricht|eine "
            "Antwort] geben könnte, und ich [möchte|würde gern] [fragen|erfahren], wie es steht."
        ),
        (
            "Bis {promised} war [eine Nachricht|eine Antwort|eine Rückmeldung] [vorgesehen|geplant|angedacht], und "
            "ich [möchte gern|würde gern] [fragen|wissen], wie der Stand ist."
        ),
        (
            "Als Tag für [eine Nachricht|eine Antwort|eine Entscheidung] ⟨hatten Sie|hattest du⟩ {promised} "
            "[genannt|erwähnt], daher [möchte ich|würde ich gern] [fragen|erfahren], [wie es aussieht|wie es steht]."
        ),
        (
            "Da [eine Nachricht|eine Antwort] bis {promised} [vorgesehen|angekündigt|geplant] war, [frage ich "
            "gern|möchte ich fragen], ob es [etwas Neues|schon Neues|einen neuen Stand] gibt."
        ),
    ),
    asks=(
        (
            "Darf ich fragen, wie [es um das Verfahren steht|der Stand im Verfahren ist|es im Verfahren "
            "aussieht|weit das Verfahren ist|der Stand der Auswahl ist][|, soweit sich das sagen lässt|, wenn das "
            "schon zu sagen ist|, falls das möglich ist]?"
        ),
        (
            "Gibt es [schon|bereits|inzwischen] etwas, das ⟨Sie|du⟩ mir zum [Stand|Verfahren|Stand der Dinge|Stand "
            "der Auswahl] [sagen|mitteilen] ⟨können|kannst⟩?"
        ),
        (
            "Ich würde [gern|sehr gern] [erfahren|hören|wissen], wie [der Stand im Verfahren ist|es um die Auswahl "
            "steht|es mit der Auswahl steht|der Stand der Dinge ist]."
        ),
        (
            "⟨Könnten Sie|Könntest du⟩ mir sagen, wie es [um das Verfahren|mit der Auswahl|um die Stelle|mit der "
            "Stelle] [steht|bei ⟨Ihnen|euch⟩ steht|im Moment steht|derzeit steht]?"
        ),
    ),
    interested=(
        (
            "Mein Interesse an der [Aufgabe|Stelle|Arbeit] ist [unverändert|nach wie vor groß|weiterhin "
            "groß|geblieben][|, das möchte ich gern sagen|, und daran hat sich nichts geändert]."
        ),
        (
            "Die [Aufgabe|Stelle|Arbeit] [reizt|interessiert] mich [weiterhin|nach wie vor|unverändert][|, und ich "
            "würde sie gern übernehmen|, und ich wäre gern dabei]."
        ),
        (
            "Ich würde die [Aufgabe|Stelle|Arbeit] [weiterhin|nach wie vor|unverändert] [gern|sehr gern] "
            "[übernehmen|machen]."
        ),
        (
            "Nach wie vor [möchte|würde] ich [gern|sehr gern] bei [⟨Ihnen|euch⟩|der Aufgabe] "
            "[mitarbeiten|mitwirken|dabei sein]."
        ),
    ),
    skills=(
        (
            "{skill} würde ich [gern|sehr gern|weiterhin gern|mit Freude] [einbringen|beisteuern|dort "
            "einsetzen|dafür einsetzen]."
        ),
        (
            "Meine [Erfahrung|Arbeit] mit {skill} [könnte|dürfte] [dort|dabei] [nützlich|hilfreich|von Nutzen|eine "
            "Hilfe] sein."
        ),
        (
            "Mit {skill} könnte ich [dort|dabei] [weiterhin|nach wie vor] [gut|gern] "
            "[helfen|beitragen|mitarbeiten|nützlich sein]."
        ),
        (
            "Wo {skill} gefragt ist, [könnte|würde] ich [gern|mit Freude|sehr gern] "
            "[helfen|mithelfen|beitragen|mitarbeiten]."
        ),
    ),
    offers=(
        (
            "Wenn noch [Unterlagen|Auskünfte|Angaben] von mir [fehlen|gebraucht werden|nützlich sind|erwünscht "
            "sind], reiche ich sie [gern|gerne|sehr gern] nach."
        ),
        (
            "Falls von meiner Seite [etwas|noch etwas] [hilfreich|nützlich|von Nutzen] [wäre|ist], [reiche ich es "
            "gern nach|schicke ich es gern|liefere ich es gern nach|sende ich es gern]."
        ),
        (
            "[Referenzen|Arbeitsproben|Weitere Unterlagen|Zeugnisse] reiche ich [gern|gerne|jederzeit] nach[|, wenn "
            "das hilft|, wenn sie nützlich sind]."
        ),
        (
            "Für [Fragen|Rückfragen|weitere Auskünfte] bin ich [gern|gerne|jederzeit] [erreichbar|da|zu sprechen][|, "
            "auch am Telefon|, auch kurzfristig]."
        ),
    ),
    closes=(
        (
            "[Vielen|Herzlichen|Besten] Dank für ⟨Ihre|deine⟩ [Zeit|Mühe], ich freue mich auf [eine Nachricht|eine "
            "Antwort|eine kurze Antwort|ein paar Zeilen]."
        ),
        (
            "[Danke|Vielen Dank] für ⟨Ihre|deine⟩ [Zeit|Mühe|Antwort] und für [eine kurze Nachricht|ein paar "
            "Zeilen|eine kurze Antwort], wenn es [passt|⟨Ihnen|dir⟩ passt]."
        ),
        (
            "Über [eine Nachricht|eine Antwort|ein paar Zeilen|eine kurze Antwort] [von "
            "⟨Ihnen|dir⟩|⟨Ihrerseits|deinerseits⟩] freue ich mich[|, vielen Dank dafür|, herzlichen Dank dafür|, "
            "danke für die Mühe]."
        ),
        (
            "Für [eine kurze Antwort|eine kurze Nachricht|ein paar Zeilen|einen kurzen Bescheid] [danke ich "
            "⟨Ihnen|dir⟩|bin ich dankbar|wäre ich dankbar][|, wann immer es passt|, wenn es passt]."
        ),
    ),
)
_WITHDRAWAL = Withdrawal(
    thanks=(
        (
            "[vielen|herzlichen|besten] Dank für ⟨Ihre|deine⟩ Zeit und für [das|unser] Gespräch {about} am {day}[|, "
            "das mich gefreut hat|, das ich geschätzt habe|, an das ich gern denke]."
        ),
        (
            "ich danke ⟨Ihnen|dir⟩ [sehr|herzlich|vielmals] für [das|unser] Gespräch {about} am {day}[| und für die "
            "Zeit| und für die Mühe| und für das Interesse]."
        ),
        (
            "für [das|unser] Gespräch {about} am {day} [bedanke ich mich|danke ich ⟨Ihnen|dir⟩] "
            "[sehr|herzlich|vielmals][| und auch für die Zeit| und für die Mühe]."
        ),
        (
            "für ⟨Ihre|deine⟩ Zeit und [das|unser] Gespräch {about} am {day} [möchte|will] ich mich "
            "[herzlich|sehr|ausdrücklich] bedanken[|, ich habe beides geschätzt]."
        ),
    ),
    noes=(
        (
            "Nach [reiflicher|gründlicher|sorgfältiger|längerer] Überlegung [möchte|will] ich meine Bewerbung "
            "[zurückziehen|nicht weiterverfolgen|nicht aufrechterhalten]."
        ),
        (
            "Ich habe [gründlich|in Ruhe|sorgfältig|lange] [nachgedacht|überlegt] und mich entschieden, meine "
            "Bewerbung [zurückzuziehen|nicht weiterzuverfolgen|nicht aufrechtzuerhalten]."
        ),
        (
            "Ich [habe mich entschieden|habe entschieden|habe beschlossen], meine Bewerbung zurückzuziehen[|, und "
            "möchte das gleich sagen|, und sage das lieber offen|, und möchte das offen mitteilen|, so schwer es mir "
            "fiel|, nach längerem Überlegen|, nach reiflicher Überlegung]."
        ),
        (
            "Meine Bewerbung [möchte|will] ich [nach reiflicher Überlegung|nach einigem Nachdenken|nach gründlicher "
            "Überlegung|hiermit] [zurückziehen|nicht weiterverfolgen|nicht aufrechterhalten]."
        ),
    ),
    feedback=(
        "[Den|Meinen] Grund [möchte|will] ich [offen|gern|ehrlich|kurz] [nennen|sagen|mitteilen]: {feedback}",
        "[Offen|Ehrlich|Kurz|Gern] [nenne|sage|schreibe] ich auch [den Grund|meinen Grund]: {feedback}",
        (
            "Der Grund[|, offen gesagt,|, ehrlich gesagt,|, kurz gesagt,|, falls das hilft,] [ist|war] "
            "[dieser|folgender|der folgende]: {feedback}"
        ),
        (
            "[Falls es hilft|Falls es nützlich ist|Wenn es von Nutzen ist|Sollte es hilfreich sein], hier [der|mein] "
            "[Grund|Beweggrund|Anlass]: {feedback}"
        ),
    ),
    closes=(
        (
            "Es war schön, [⟨Sie|dich⟩ kennenzulernen|⟨Sie|dich⟩ zu treffen], und ich wünsche [⟨Ihnen|dir⟩ und dem "
            "Team|allen Beteiligten] [viel Erfolg|alles Gute|ein gutes Gelingen] bei der [Suche|Auswahl|Besetzung]."
        ),
        (
            "[⟨Ihnen|Dir⟩ und dem Team|Allen Beteiligten] wünsche ich [viel Erfolg|alles Gute|eine glückliche "
            "Hand|ein gutes Gelingen] bei der [Suche|Auswahl|Besetzung der Stelle]."
        ),
        (
            "[Unser|Das] Gespräch behalte ich in [guter|bester|schöner] Erinnerung und wünsche [viel Erfolg|alles "
            "Gute|eine glückliche Hand] bei der [Suche|Auswahl|Besetzung der Stelle]."
        ),
        (
            "Für die [Suche|Auswahl|Besetzung der Stelle] wünsche ich [⟨Ihnen|dir⟩ und dem Team|allen] [viel "
            "Erfolg|alles Gute|eine glückliche Hand|gutes Gelingen]."
        ),
    ),
    partings=(
        (
            "Vielleicht [begegnen|treffen] wir uns [wieder|einmal wieder|an anderer Stelle wieder][|, darüber würde "
            "ich mich freuen|, das würde mich freuen|, ich fände das schön]."
        ),
        (
            "Über [ein Wiedersehen|einen weiteren Kontakt|eine neue Begegnung|ein neues Gespräch] [bei anderer "
            "Gelegenheit|zu anderer Zeit|an anderer Stelle|später einmal] würde ich mich [freuen|sehr freuen]."
        ),
        (
            "Ich würde mich [freuen|sehr freuen], wenn sich [unsere|die] Wege [wieder|noch einmal|einmal wieder|an "
            "anderer Stelle] kreuzen."
        ),
        (
            "Gern [bleibe ich|bleibe ich weiterhin|bliebe ich] [in Kontakt|in Verbindung][| mit ⟨Ihnen|dir⟩][|, wenn "
            "es sich ergibt|, wenn das recht ist|, sofern das passt]."
        ),
    ),
)
VOICE = Voice(
    about_role="über die Stelle {role}",
    about_company="über die Stelle bei {company}",
    greeting="⟨Guten Tag {name}|Hallo {name}⟩,",
    greeting_unknown="Guten Tag,",
    farewells=(
        "Mit freundlichen Grüßen",
        "Mit besten Grüßen",
        "Freundliche Grüße",
    ),
    long_day=long_day,
    thank_you=_THANK_YOU,
    check_in=_CHECK_IN,
    withdrawal=_WITHDRAWAL,
    thank_you_subjects=(
        "Vielen Dank für das Gespräch: {role}",
        "Vielen Dank für das Gespräch",
    ),
    check_in_subjects=("Unser Gespräch am {day}",),
    withdrawal_subjects=(
        "Meine Bewerbung: {role}",
        "Meine Bewerbung",
    ),
)
