<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_US">
    <context>
        <name>ChangesCard</name>
        <message>
            <source>What changed since version {0}</source>
            <translation>Wat er anders is dan in versie {0}</translation>
        </message>
        <message>
            <source>The exercises are the same.</source>
            <translation>De oefeningen zijn hetzelfde.</translation>
        </message>
        <message>
            <source>New: {0}. {1}</source>
            <translation>Nieuw: {0}. {1}</translation>
        </message>
        <message>
            <source>Stopped: {0}.</source>
            <translation>Gestopt: {0}.</translation>
        </message>
        <message>
            <source>{0}: was “{1}”, is now “{2}”</source>
            <translation>{0}: was “{1}”, is nu “{2}”</translation>
        </message>
        <message>
            <source>{0}: now {1}.</source>
            <translation>{0}: nu {1}.</translation>
        </message>
        <message>
            <source>{0}: new note “{1}”</source>
            <translation>{0}: nieuwe opmerking “{1}”</translation>
        </message>
        <message>
            <source>{0}: the note is gone.</source>
            <translation>{0}: de opmerking is weg.</translation>
        </message>
        <message>
            <source>both sides</source>
            <translation>beide kanten</translation>
        </message>
        <message>
            <source>left</source>
            <translation>links</translation>
        </message>
        <message>
            <source>right</source>
            <translation>rechts</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <source>Smallest important change</source>
            <translation>Kleinste belangrijke verandering</translation>
        </message>
        <message>
            <source>Published course</source>
            <translation>Gepubliceerd verloop</translation>
        </message>
        <message>
            <source>Question in the chart</source>
            <translation>Vraag in de grafiek</translation>
        </message>
        <message>
            <source>The chart is on its way</source>
            <translation>De grafiek komt eraan</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Gebeurtenissen</translation>
        </message>
        <message>
            <source>Work, medication, holiday or a flare on the time line</source>
            <translation>Werk, medicijnen, vakantie of een opvlamming op de tijdlijn</translation>
        </message>
        <message>
            <source>Enter the first score</source>
            <translation>Eerste cijfer vastleggen</translation>
        </message>
        <message>
            <source>No scores yet</source>
            <translation>Nog geen cijfers</translation>
        </message>
        <message>
            <source>The chart begins with the first pain score of this episode.</source>
            <translation>De grafiek begint met het eerste pijncijfer van deze episode.</translation>
        </message>
        <message>
            <source>Fewer numbers</source>
            <translation>Minder cijfers</translation>
        </message>
        <message>
            <source>More numbers</source>
            <translation>Meer cijfers</translation>
        </message>
        <message>
            <source>Left and right walk along the points</source>
            <translation>Pijltje links en rechts lopen langs de punten</translation>
        </message>
        <message>
            <source>The intake does not say how long the pain has lasted</source>
            <translation>In de intake staat niet hoe lang de pijn al duurt</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} van {1}</translation>
        </message>
        <message>
            <source>score {0}</source>
            <translation>cijfer {0}</translation>
        </message>
        <message>
            <source>flare</source>
            <translation>opvlamming</translation>
        </message>
    </context>
    <context>
        <name>ClinicalWords</name>
        <message>
            <source>Average pain, last 24 hours</source>
            <translation>Gemiddelde pijn, afgelopen 24 uur</translation>
        </message>
        <message>
            <source>Worst pain, last 24 hours</source>
            <translation>Ergste pijn, afgelopen 24 uur</translation>
        </message>
        <message>
            <source>Pain at this moment</source>
            <translation>Pijn op dit moment</translation>
        </message>
        <message>
            <source>Pain before the exercises</source>
            <translation>Pijn vóór de oefeningen</translation>
        </message>
        <message>
            <source>Pain after the exercises</source>
            <translation>Pijn na de oefeningen</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Gemiddeld</translation>
        </message>
        <message>
            <source>Worst</source>
            <translation>Ergst</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vooraf</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Na afloop</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>niet bekend</translation>
        </message>
        <message>
            <source>not done</source>
            <translation>niet gedaan</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>deels</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message>
            <source>pleasant</source>
            <translation>prettig</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>neutraal</translation>
        </message>
        <message>
            <source>more pain</source>
            <translation>meer pijn</translation>
        </message>
        <message>
            <source>session</source>
            <translation>zitting</translation>
        </message>
        <message>
            <source>patient</source>
            <translation>patiënt</translation>
        </message>
        <message>
            <source>diary</source>
            <translation>dagboek</translation>
        </message>
        <message>
            <source>flare</source>
            <translation>opvlamming</translation>
        </message>
        <message>
            <source>work</source>
            <translation>werk</translation>
        </message>
        <message>
            <source>medication</source>
            <translation>medicijnen</translation>
        </message>
        <message>
            <source>holiday</source>
            <translation>vakantie</translation>
        </message>
        <message>
            <source>other</source>
            <translation>anders</translation>
        </message>
        <message>
            <source>Exercise sheet</source>
            <translation>Oefenblad</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Verloop</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
    </context>
    <context>
        <name>CoursePage</name>
        <message>
            <source>Course</source>
            <translation>Verloop</translation>
        </message>
        <message>
            <source>Write down an event</source>
            <translation>Een gebeurtenis opschrijven</translation>
        </message>
        <message>
            <source>Copy the numbers</source>
            <translation>De cijfers kopiëren</translation>
        </message>
        <message>
            <source>Save the chart as a picture</source>
            <translation>De grafiek bewaren als afbeelding</translation>
        </message>
        <message>
            <source>Save the numbers as a table</source>
            <translation>De cijfers bewaren als tabel</translation>
        </message>
        <message>
            <source>The numbers are on the clipboard.</source>
            <translation>De cijfers staan op het klembord.</translation>
        </message>
        <message>
            <source>Saved as {0}.</source>
            <translation>Bewaard als {0}.</translation>
        </message>
        <message>
            <source>Event added.</source>
            <translation>Gebeurtenis toegevoegd.</translation>
        </message>
        <message>
            <source>Event removed.</source>
            <translation>Gebeurtenis verwijderd.</translation>
        </message>
        <message>
            <source>Event changed.</source>
            <translation>Gebeurtenis gewijzigd.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Opnieuw</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
    </context>
    <context>
        <name>DiaryGridDialog</name>
        <message>
            <source>A whole diary</source>
            <translation>Een heel dagboek</translation>
        </message>
        <message>
            <source>Type the numbers one after the other. 1 then 0 is 10, N is not asked; Tab leaves a cell empty.</source>
            <translation>Typ de cijfers achter elkaar. 1 en dan 0 is 10, N is niet gevraagd; Tab laat een vak leeg.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <source>Close without storing</source>
            <translation>Sluiten zonder vast te leggen</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>already has a session</source>
            <translation>heeft al een meting</translation>
        </message>
        <message>
            <source>A day with a number is still to come. Choose an earlier first day.</source>
            <translation>Een dag met een cijfer moet nog komen. Kies een eerdere eerste dag.</translation>
        </message>
        <message>
            <source>Nothing has been entered yet.</source>
            <translation>Er is nog niets ingevuld.</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
        <message>
            <source>Print this document again</source>
            <translation>Dit document opnieuw afdrukken</translation>
        </message>
        <message>
            <source>Save this document</source>
            <translation>Dit document bewaren</translation>
        </message>
        <message>
            <source>Open this document</source>
            <translation>Dit document openen</translation>
        </message>
        <message>
            <source>Issued documents</source>
            <translation>Uitgegeven documenten</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>Bladzijden van het document</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Groter</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Afdrukken</translation>
        </message>
        <message>
            <source>Go to the program</source>
            <translation>Naar het programma</translation>
        </message>
        <message>
            <source>Nothing has been issued yet</source>
            <translation>Er is nog niets uitgegeven</translation>
        </message>
        <message>
            <source>Issue a program and its sheet stands here, to look at and print again.</source>
            <translation>Geef een programma uit, dan staat het blad hier om te bekijken en opnieuw af te drukken.</translation>
        </message>
        <message>
            <source>{0}, version {1}</source>
            <translation>{0}, versie {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n bladzijde</numerusform>
                <numerusform>%n bladzijden</numerusform>
            </translation>
        </message>
        <message>
            <source>Page {0}</source>
            <translation>Bladzijde {0}</translation>
        </message>
        <message>
            <source>Saved as {0}.</source>
            <translation>Bewaard als {0}.</translation>
        </message>
    </context>
    <context>
        <name>EventsDialog</name>
        <message>
            <source>Events</source>
            <translation>Gebeurtenissen</translation>
        </message>
        <message>
            <source>Nothing yet. What you write down here stands in the chart.</source>
            <translation>Nog niets. Wat u hier opschrijft, staat in de grafiek.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Last day, if longer</source>
            <translation>Laatste dag, als het langer duurde</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>In een paar woorden</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Change event</source>
            <translation>Gebeurtenis wijzigen</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Nieuwe gebeurtenis</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} tot en met {1}</translation>
        </message>
        <message>
            <source>Change {0}</source>
            <translation>{0} wijzigen</translation>
        </message>
        <message>
            <source>Remove {0}</source>
            <translation>{0} verwijderen</translation>
        </message>
        <message>
            <source>Fill in the day.</source>
            <translation>Vul de dag in.</translation>
        </message>
        <message>
            <source>“{0}” is not a date. Write it as 12-3-2026.</source>
            <translation>“{0}” is geen datum. Schrijf het als 12-3-2026.</translation>
        </message>
        <message>
            <source>This day is still to come.</source>
            <translation>Deze dag moet nog komen.</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>De laatste dag ligt vóór de eerste.</translation>
        </message>
        <message>
            <source>Too long: at most {0} characters.</source>
            <translation>Te lang: hoogstens {0} tekens.</translation>
        </message>
    </context>
    <context>
        <name>ExerciseAnswer</name>
        <message>
            <source>not</source>
            <translation>niet</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>deels</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message>
            <source>pleasant</source>
            <translation>prettig</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>neutraal</translation>
        </message>
        <message>
            <source>more pain</source>
            <translation>meer pijn</translation>
        </message>
        <message>
            <source>{0}, done</source>
            <translation>{0}, gedaan</translation>
        </message>
        <message>
            <source>{0}, how it felt</source>
            <translation>{0}, hoe het voelde</translation>
        </message>
    </context>
    <context>
        <name>ExerciseSection</name>
        <message>
            <source>All done</source>
            <translation>Alles gedaan</translation>
        </message>
        <message>
            <source>No exercises run on this day. They appear here once there is a program.</source>
            <translation>Op deze dag lopen geen oefeningen. Ze staan hier zodra er een programma is.</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <source>Earlier sessions</source>
            <translation>Eerdere metingen</translation>
        </message>
        <message>
            <source>No sessions yet</source>
            <translation>Nog geen metingen</translation>
        </message>
        <message>
            <source>The first number you store appears here at once.</source>
            <translation>Het eerste cijfer dat u vastlegt, staat hier meteen.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} van {1}</translation>
        </message>
        <message>
            <source>changed, was {0}</source>
            <translation>gewijzigd, was {0}</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>gewijzigd</translation>
        </message>
        <message>
            <source>flare</source>
            <translation>opvlamming</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>niet gevraagd</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>geen cijfer</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) without a session</source>
            <translation>
                <numerusform>%n dag geen meting</numerusform>
                <numerusform>%n dagen geen meting</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} not asked</source>
            <translation>{0} niet gevraagd</translation>
        </message>
        <message>
            <source>{0} without a number</source>
            <translation>{0} zonder cijfer</translation>
        </message>
        <message>
            <source>done {0}</source>
            <translation>gedaan {0}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>Earlier values</source>
            <translation>Eerdere waarden</translation>
        </message>
        <message>
            <source>Take out of the list</source>
            <translation>Uit de lijst halen</translation>
        </message>
    </context>
    <context>
        <name>NumbersCard</name>
        <message>
            <source>Arithmetic</source>
            <translation>Rekenwerk</translation>
        </message>
    </context>
    <context>
        <name>QuestionSection</name>
        <message>
            <source>0 no pain, 10 worst pain imaginable</source>
            <translation>0 geen pijn, 10 ergst denkbare pijn</translation>
        </message>
    </context>
    <context>
        <name>ScoreRow</name>
        <message>
            <source>not asked</source>
            <translation>niet gevraagd</translation>
        </message>
        <message>
            <source>{0}, {1} out of 10</source>
            <translation>{0}, {1} van 10</translation>
        </message>
    </context>
    <context>
        <name>SessionChangesDialog</name>
        <message>
            <source>Earlier values</source>
            <translation>Eerdere waarden</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Until {0}, then changed by {1}</source>
            <translation>Tot {0}, daarna gewijzigd door {1}</translation>
        </message>
        <message>
            <source>Until {0}</source>
            <translation>Tot {0}</translation>
        </message>
        <message>
            <source>Effort: {0}</source>
            <translation>Inspanning: {0}</translation>
        </message>
        <message>
            <source>Flare</source>
            <translation>Opvlamming</translation>
        </message>
        <message>
            <source>Note: {0}</source>
            <translation>Notitie: {0}</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>niet gevraagd</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>geen cijfer</translation>
        </message>
    </context>
    <context>
        <name>SessionForm</name>
        <message>
            <source>Day of the session</source>
            <translation>Dag van de meting</translation>
        </message>
        <message>
            <source>Leave unchanged</source>
            <translation>Laten zoals het was</translation>
        </message>
        <message>
            <source>Grid for a whole diary</source>
            <translation>Raster voor een heel dagboek</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>Inspanning</translation>
        </message>
        <message>
            <source>how hard the exercises were, 0 to 10; optional</source>
            <translation>hoe zwaar de oefeningen waren, 0 tot 10; mag leeg blijven</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Flare</source>
            <translation>Opvlamming</translation>
        </message>
        <message>
            <source>The pain has flared up in this period</source>
            <translation>De pijn is in deze periode opgevlamd</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>Change session</source>
            <translation>Meting wijzigen</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nieuwe meting</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Oefeningen</translation>
        </message>
        <message>
            <source>Exercises since {0}</source>
            <translation>Oefeningen sinds {0}</translation>
        </message>
        <message>
            <source>“{0}” is not a date. Write it as 12-3-2026.</source>
            <translation>“{0}” is geen datum. Schrijf het als 12-3-2026.</translation>
        </message>
        <message>
            <source>This day is still to come. Choose today or an earlier day.</source>
            <translation>Deze dag moet nog komen. Kies vandaag of een eerdere dag.</translation>
        </message>
        <message>
            <source>This day is more than {0} years ago. Check the year.</source>
            <translation>Deze dag is meer dan {0} jaar geleden. Kijk het jaartal na.</translation>
        </message>
        <message>
            <source>Nothing has been entered yet. Choose a number or “not asked” first.</source>
            <translation>Er is nog niets ingevuld. Kies eerst een cijfer of “niet gevraagd”.</translation>
        </message>
        <message>
            <source>The note is too long: at most {0} characters.</source>
            <translation>De notitie is te lang: hoogstens {0} tekens.</translation>
        </message>
    </context>
    <context>
        <name>SessionsPage</name>
        <message>
            <source>Sessions</source>
            <translation>Metingen</translation>
        </message>
        <message>
            <source>Let the patient answer on the screen</source>
            <translation>De patiënt zelf laten antwoorden op het scherm</translation>
        </message>
        <message>
            <source>Type a whole diary</source>
            <translation>Een heel dagboek typen</translation>
        </message>
        <message>
            <source>Mark all exercises as done</source>
            <translation>Alle oefeningen op gedaan zetten</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Opnieuw</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Session of {0} changed.</source>
            <translation>Meting van {0} gewijzigd.</translation>
        </message>
        <message>
            <source>Session of {0} stored.</source>
            <translation>Meting van {0} vastgelegd.</translation>
        </message>
        <message>
            <source>Session of {0} taken back.</source>
            <translation>Meting van {0} teruggenomen.</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) taken back.</source>
            <translation>
                <numerusform>%n meting teruggenomen.</numerusform>
                <numerusform>%n metingen teruggenomen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Session of {0} brought back.</source>
            <translation>Meting van {0} teruggezet.</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) stored.</source>
            <translation>
                <numerusform>%n meting vastgelegd.</numerusform>
                <numerusform>%n metingen vastgelegd.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ValuesCard</name>
        <message>
            <source>Numbers</source>
            <translation>Cijfers</translation>
        </message>
        <message>
            <source>Numbers of the course</source>
            <translation>Cijfers van het verloop</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>De tabel kopiëren</translation>
        </message>
        <message>
            <source>Save as picture or table</source>
            <translation>Bewaren als afbeelding of tabel</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>niet gevraagd</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>niet gemeten</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>{0} to {1}: {2}</source>
            <translation>{0} tot en met {1}: {2}</translation>
        </message>
        <message>
            <source>Flare</source>
            <translation>Opvlamming</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>geen cijfer</translation>
        </message>
        <message>
            <source>Picture (PNG)</source>
            <translation>Afbeelding (PNG)</translation>
        </message>
        <message>
            <source>Drawing (SVG)</source>
            <translation>Tekening (SVG)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tabel (CSV)</translation>
        </message>
    </context>
</TS>
