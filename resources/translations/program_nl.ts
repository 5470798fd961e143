<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_US">
<context>
    <name>ComparePanel</name>
    <message>
        <location filename="../../exercise_app/ui/pages/program_compare.py" line="56"/>
        <source>Heavier and lighter: which way the numbers or the row of exercises went.</source>
        <translation>Zwaarder en lichter: welke kant de getallen of de reeks oefeningen op gingen.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_compare.py" line="67"/>
        <source>Changed since version {0} ({1}, {2})</source>
        <translation>Veranderd sinds versie {0} ({1}, {2})</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_compare.py" line="86"/>
        <source>Nothing is different.</source>
        <translation>Er is niets anders.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_compare.py" line="100"/>
        <source>Heavier: {0} instead of {1}</source>
        <translation>Zwaarder: {0} in plaats van {1}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_compare.py" line="101"/>
        <source>Lighter: {0} instead of {1}</source>
        <translation>Lichter: {0} in plaats van {1}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_compare.py" line="105"/>
        <source>New: {0}. {1}</source>
        <translation>Nieuw: {0}. {1}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_compare.py" line="106"/>
        <source>Stopped: {0}</source>
        <translation>Gestopt: {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_compare.py" line="107"/>
        <source>Heavier: {0}</source>
        <translation>Zwaarder: {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_compare.py" line="108"/>
        <source>Lighter: {0}</source>
        <translation>Lichter: {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_compare.py" line="109"/>
        <source>Changed: {0}</source>
        <translation>Anders: {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_compare.py" line="110"/>
        <source>Changed: {0}, {1}</source>
        <translation>Anders: {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_compare.py" line="111"/>
        <source>Note: {0}. “{1}”</source>
        <translation>Notitie: {0}. “{1}”</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_compare.py" line="114"/>
        <source>Note gone: {0}</source>
        <translation>Notitie weg: {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_compare.py" line="118"/>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_compare.py" line="119"/>
        <source>was: {0} Now: {1}</source>
        <translation>was: {0} Nu: {1}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_compare.py" line="125"/>
        <source>now both sides</source>
        <translation>nu beide kanten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_compare.py" line="126"/>
        <source>now left only</source>
        <translation>nu alleen links</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_compare.py" line="127"/>
        <source>now right only</source>
        <translation>nu alleen rechts</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <location filename="../../exercise_app/ui/pages/program_phases.py" line="52"/>
        <source>This program was changed at another place in the meantime. Your last change is not stored. Load the other version; Ctrl+Z then brings yours back.</source>
        <translation>Dit programma is intussen op een andere plek gewijzigd. Uw laatste wijziging is niet opgeslagen. Haal de andere versie op; met Ctrl+Z komt de uwe terug.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_phases.py" line="56"/>
        <source>Load</source>
        <translation>Ophalen</translation>
    </message>
</context>
<context>
    <name>DosagePanel</name>
    <message>
        <location filename="../../exercise_app/ui/pages/program_dosage_panel.py" line="72"/>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_dosage_panel.py" line="73"/>
        <source>Repetitions</source>
        <translation>Herhalingen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_dosage_panel.py" line="74"/>
        <source>Hold, seconds</source>
        <translation>Vasthouden, seconden</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_dosage_panel.py" line="75"/>
        <source>Duration, seconds</source>
        <translation>Duur, seconden</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_dosage_panel.py" line="76"/>
        <source>Weight, kg</source>
        <translation>Gewicht, kg</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_dosage_panel.py" line="77"/>
        <source>Times a day</source>
        <translation>Keer per dag</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_dosage_panel.py" line="78"/>
        <source>Days a week</source>
        <translation>Dagen per week</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_dosage_panel.py" line="82"/>
        <source>Less: {0}</source>
        <translation>Minder: {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_dosage_panel.py" line="83"/>
        <source>More: {0}</source>
        <translation>Meer: {0}</translation>
    </message>
</context>
<context>
    <name>ExerciseRow</name>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row.py" line="199"/>
        <source>Dosage of {0}</source>
        <translation>Dosering van {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row.py" line="208"/>
        <source>Harder: {0}</source>
        <translation>Zwaarder: {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row.py" line="208"/>
        <source>Harder</source>
        <translation>Zwaarder</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row.py" line="209"/>
        <source>Easier: {0}</source>
        <translation>Lichter: {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row.py" line="209"/>
        <source>Easier</source>
        <translation>Lichter</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row.py" line="210"/>
        <source>More for {0}</source>
        <translation>Meer voor {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row.py" line="211"/>
        <source>Dosage of {0} by clicking</source>
        <translation>Dosering van {0} door te klikken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row.py" line="217"/>
        <source>{0}, see intake</source>
        <translation>{0}, zie intake</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row.py" line="219"/>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row.py" line="219"/>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row.py" line="226"/>
        <source>In turns with the others of {0}</source>
        <translation>Om de beurt met de andere van {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row.py" line="245"/>
        <source>Note for the patient</source>
        <translation>Notitie voor de patiënt</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row.py" line="246"/>
        <source>Note for the patient at {0}</source>
        <translation>Notitie voor de patiënt bij {0}</translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message>
        <location filename="../../exercise_app/ui/pages/library_facets.py" line="48"/>
        <source>Aim</source>
        <translation>Doel</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_facets.py" line="49"/>
        <source>Start position</source>
        <translation>Beginhouding</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_facets.py" line="50"/>
        <source>Equipment</source>
        <translation>Hulpmiddel</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_facets.py" line="51"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_facets.py" line="61"/>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_facets.py" line="70"/>
        <source>Fewer</source>
        <translation>Minder</translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/library_facets.py" line="71"/>
        <source>%n more</source>
        <translation>
            <numerusform>Nog %n</numerusform>
            <numerusform>Nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuedNotice</name>
    <message>
        <location filename="../../exercise_app/ui/pages/program_done.py" line="65"/>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_done.py" line="66"/>
        <source>Save PDF</source>
        <translation>PDF opslaan</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_done.py" line="67"/>
        <source>Open document</source>
        <translation>Document openen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_done.py" line="68"/>
        <source>Close message</source>
        <translation>Melding sluiten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_done.py" line="97"/>
        <source>Issued and saved: {0}</source>
        <translation>Uitgegeven en opgeslagen: {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/program_done.py" line="98"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n blad</numerusform>
            <numerusform>%n bladen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_done.py" line="99"/>
        <source>Version {0}, {1}</source>
        <translation>Versie {0}, {1}</translation>
    </message>
</context>
<context>
    <name>LibraryDetail</name>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="141"/>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="142"/>
        <source>Back to all exercises</source>
        <translation>Terug naar alle oefeningen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="144"/>
        <source>Language of the texts</source>
        <translation>Taal van de teksten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="145"/>
        <source>Easier and harder</source>
        <translation>Lichter en zwaarder</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="146"/>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="158"/>
        <source>Add to the program of {0}</source>
        <translation>Toevoegen bij {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="176"/>
        <source>For patients: {0}</source>
        <translation>Voor patiënten: {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="180"/>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="181"/>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="182"/>
        <source>What you feel</source>
        <translation>Wat u voelt</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="183"/>
        <source>Often goes wrong</source>
        <translation>Gaat vaak mis</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="184"/>
        <source>Take care</source>
        <translation>Let op</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="185"/>
        <source>Dosage</source>
        <translation>Dosering</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="186"/>
        <source>To make it easier</source>
        <translation>Lichter maken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="187"/>
        <source>To make it harder</source>
        <translation>Zwaarder maken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="206"/>
        <source>Easier</source>
        <translation>Lichter</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="206"/>
        <source>Harder</source>
        <translation>Zwaarder</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="211"/>
        <source>nothing needed</source>
        <translation>niets nodig</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="212"/>
        <source>level {0} of 5, {1}</source>
        <translation>niveau {0} van 5, {1}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="233"/>
        <source>Also found as: {0}</source>
        <translation>Ook te vinden als: {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="235"/>
        <source>Marked in a program when it is in the intake:</source>
        <translation>Staat bij de oefening als het in de intake staat:</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="242"/>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library_detail.py" line="242"/>
        <source>Show the movement</source>
        <translation>Beweging tonen</translation>
    </message>
</context>
<context>
    <name>LibraryFacets</name>
    <message>
        <location filename="../../exercise_app/ui/pages/library_facets.py" line="111"/>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/library_facets.py" line="119"/>
        <source>Clear %n filter(s)</source>
        <translation>
            <numerusform>Wis %n filter</numerusform>
            <numerusform>Wis %n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <location filename="../../exercise_app/ui/pages/library.py" line="77"/>
        <location filename="../../exercise_app/ui/pages/library.py" line="95"/>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library.py" line="86"/>
        <source>Search the library</source>
        <translation>Zoeken in de bibliotheek</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library.py" line="89"/>
        <source>Back to all exercises</source>
        <translation>Terug naar alle oefeningen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library.py" line="97"/>
        <source>Name, muscle, equipment or complaint</source>
        <translation>Naam, spier, hulpmiddel of klacht</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library.py" line="97"/>
        <source>Empty the search</source>
        <translation>Zoekveld leegmaken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library.py" line="101"/>
        <source>By aim</source>
        <translation>Op doel</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library.py" line="102"/>
        <source>By name</source>
        <translation>Op naam</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library.py" line="103"/>
        <source>From easy to hard</source>
        <translation>Van licht naar zwaar</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library.py" line="106"/>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library.py" line="107"/>
        <source>Exercises found</source>
        <translation>Gevonden oefeningen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library.py" line="109"/>
        <source>No exercise found</source>
        <translation>Geen oefening gevonden</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library.py" line="109"/>
        <source>Try another word, or clear a filter.</source>
        <translation>Probeer een ander woord of wis een filter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/library.py" line="117"/>
        <source>{0} of %n exercise(s)</source>
        <translation>
            <numerusform>{0} van %n oefening</numerusform>
            <numerusform>{0} van %n oefeningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/library.py" line="119"/>
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n oefening</numerusform>
            <numerusform>%n oefeningen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library.py" line="201"/>
        <source>{0} is in the program of {1}.</source>
        <translation>{0} staat in het programma van {1}.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/library.py" line="204"/>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <location filename="../../exercise_app/ui/paper.py" line="66"/>
        <source>Save PDF</source>
        <translation>PDF opslaan</translation>
    </message>
</context>
<context>
    <name>PhaseForm</name>
    <message>
        <location filename="../../exercise_app/ui/pages/program_phase_form.py" line="52"/>
        <source>Name of the phase</source>
        <translation>Naam van de fase</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_phase_form.py" line="53"/>
        <source>Length in days</source>
        <translation>Duur in dagen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_phase_form.py" line="54"/>
        <source>Go on to the next phase when</source>
        <translation>Door naar de volgende fase als</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_phase_form.py" line="82"/>
        <source>Type a number of days from 1 to {0}.</source>
        <translation>Typ een aantal dagen van 1 tot en met {0}.</translation>
    </message>
</context>
<context>
    <name>ProgramFinder</name>
    <message>
        <location filename="../../exercise_app/ui/pages/program_finder.py" line="75"/>
        <source>Search exercise</source>
        <translation>Zoek oefening</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_finder.py" line="75"/>
        <source>Empty the search</source>
        <translation>Zoekveld leegmaken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_finder.py" line="76"/>
        <source>Space plays</source>
        <translation>Spatie speelt af</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_finder.py" line="77"/>
        <source>Exercises found</source>
        <translation>Gevonden oefeningen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_finder.py" line="78"/>
        <source>Clear filters</source>
        <translation>Wis filters</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_finder.py" line="79"/>
        <source>No exercise found. Try another word or fewer filters.</source>
        <translation>Geen oefening gevonden. Probeer een ander woord of minder filters.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_finder.py" line="81"/>
        <source>Favourites</source>
        <translation>Favoriet</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_finder.py" line="82"/>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_finder.py" line="83"/>
        <source>Used together</source>
        <translation>Samen gebruikt</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_finder.py" line="96"/>
        <source>Aim</source>
        <translation>Doel</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_finder.py" line="97"/>
        <source>Position</source>
        <translation>Houding</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_finder.py" line="98"/>
        <source>Equipment</source>
        <translation>Hulpmiddel</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_finder.py" line="99"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/program_finder.py" line="110"/>
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n oefening</numerusform>
            <numerusform>%n oefeningen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_finder.py" line="118"/>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_finder.py" line="176"/>
        <source>Add to this phase</source>
        <translation>Aan deze fase toevoegen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_finder.py" line="177"/>
        <source>Make a favourite</source>
        <translation>Favoriet maken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_finder.py" line="179"/>
        <source>No favourite any more</source>
        <translation>Geen favoriet meer</translation>
    </message>
</context>
<context>
    <name>ProgramFoot</name>
    <message>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="75"/>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="76"/>
        <source>Show the sheet</source>
        <translation>Blad tonen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="77"/>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="78"/>
        <source>Compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="79"/>
        <source>Compare with the previous version</source>
        <translation>Vergelijk met de vorige versie</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="80"/>
        <source>What is different from the version issued last</source>
        <translation>Wat er anders is dan in de laatst uitgegeven versie</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="81"/>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="107"/>
        <source>Issue and print</source>
        <translation>Uitgeven en afdrukken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="96"/>
        <source>on average {0} min a day</source>
        <translation>gemiddeld {0} min per dag</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="96"/>
        <source>{0} min a day</source>
        <translation>{0} min per dag</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="101"/>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="101"/>
        <source>Not saved yet</source>
        <translation>Nog niet opgeslagen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="107"/>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="112"/>
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n oefening</numerusform>
            <numerusform>%n oefeningen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="115"/>
        <source>walking</source>
        <translation>wandelen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="117"/>
        <source>%n fitness exercise(s)</source>
        <translation>
            <numerusform>%n oefening voor conditie</numerusform>
            <numerusform>%n oefeningen voor conditie</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="119"/>
        <source>{0} and {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="121"/>
        <source>{0}: more than 4 and one for fitness</source>
        <translation>{0}: meer dan 4 en één voor conditie</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="125"/>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="125"/>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="127"/>
        <source>Undo: {0}</source>
        <translation>Ongedaan maken: {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="129"/>
        <source>Redo: {0}</source>
        <translation>Opnieuw: {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="174"/>
        <source>Save as template…</source>
        <translation>Bewaar als sjabloon…</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="182"/>
        <source>Whole program</source>
        <translation>Hele programma</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="186"/>
        <source>Only phase {0}: {1}</source>
        <translation>Alleen fase {0}: {1}</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <location filename="../../exercise_app/ui/pages/program.py" line="91"/>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program.py" line="116"/>
        <source>Search exercise</source>
        <translation>Zoek oefening</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program.py" line="117"/>
        <source>Add a phase</source>
        <translation>Fase toevoegen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program.py" line="118"/>
        <source>Choose a template</source>
        <translation>Sjabloon kiezen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program.py" line="119"/>
        <source>What goes on the sheet</source>
        <translation>Wat er op het blad komt</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program.py" line="122"/>
        <source>Issue and print</source>
        <translation>Uitgeven en afdrukken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program.py" line="125"/>
        <source>Save as template…</source>
        <translation>Bewaar als sjabloon…</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program.py" line="128"/>
        <source>Compare with the version issued last</source>
        <translation>Vergelijk met de laatst uitgegeven versie</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program.py" line="131"/>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program.py" line="139"/>
        <source>No patient is open</source>
        <translation>Er is geen patiënt geopend</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program.py" line="139"/>
        <source>Open a patient to write a program.</source>
        <translation>Open een patiënt om een programma te maken.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program.py" line="269"/>
        <source>Sent to the printer: {0}</source>
        <translation>Naar de printer gestuurd: {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program.py" line="279"/>
        <source>Saved as {0}</source>
        <translation>Opgeslagen als {0}</translation>
    </message>
</context>
<context>
    <name>ProgramPhases</name>
    <message>
        <location filename="../../exercise_app/ui/pages/program_phases.py" line="96"/>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_phases.py" line="97"/>
        <source>Add a phase</source>
        <translation>Fase toevoegen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_phases.py" line="98"/>
        <source>Name, length and go-on rule of this phase</source>
        <translation>Naam, duur en overgang van deze fase</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_phases.py" line="100"/>
        <source>No exercise in this phase yet</source>
        <translation>Nog geen oefening in deze fase</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_phases.py" line="101"/>
        <source>Type a word at the left and press Enter, or start from a template below.</source>
        <translation>Typ links een woord en druk op Enter, of begin onderaan met een sjabloon.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_phases.py" line="111"/>
        <source>Go on when: {0}</source>
        <translation>Door als: {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_phases.py" line="112"/>
        <source>No go-on rule yet</source>
        <translation>Nog niet ingevuld wanneer u doorgaat</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_phases.py" line="117"/>
        <source>Needed: {0}</source>
        <translation>Nodig: {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_phases.py" line="158"/>
        <source>Name, length, go-on rule</source>
        <translation>Naam, duur, overgang</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_phases.py" line="161"/>
        <source>Remove this phase</source>
        <translation>Deze fase verwijderen</translation>
    </message>
</context>
<context>
    <name>ProgramSheet</name>
    <message>
        <location filename="../../exercise_app/ui/pages/program_sheet.py" line="61"/>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_sheet.py" line="62"/>
        <source>What goes on the sheet</source>
        <translation>Wat er op het blad komt</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_sheet.py" line="63"/>
        <source>Previous page</source>
        <translation>Vorig blad</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_sheet.py" line="64"/>
        <source>Next page</source>
        <translation>Volgend blad</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_sheet.py" line="65"/>
        <source>The sheet as it will print</source>
        <translation>Het blad zoals het wordt afgedrukt</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_sheet.py" line="66"/>
        <source>The sheet appears here as soon as there is an exercise.</source>
        <translation>Het blad verschijnt hier zodra er een oefening is.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_sheet.py" line="116"/>
        <location filename="../../exercise_app/ui/pages/program_sheet.py" line="129"/>
        <source>Page {0} of {1}</source>
        <translation>Blad {0} van {1}</translation>
    </message>
</context>
<context>
    <name>ProgramWords</name>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="23"/>
        <source>adding an exercise</source>
        <translation>oefening toevoegen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="24"/>
        <source>removing</source>
        <translation>verwijderen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="25"/>
        <source>moving</source>
        <translation>verplaatsen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="26"/>
        <source>the dosage</source>
        <translation>dosering</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="27"/>
        <source>the note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="28"/>
        <source>the side</source>
        <translation>kant</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="29"/>
        <source>duplicating</source>
        <translation>het dupliceren</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="30"/>
        <source>taking turns</source>
        <translation>het om de beurt doen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="31"/>
        <source>the harder exercise</source>
        <translation>zwaardere oefening</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="32"/>
        <source>the easier exercise</source>
        <translation>lichtere oefening</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="33"/>
        <source>adding a phase</source>
        <translation>fase toevoegen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="34"/>
        <source>removing a phase</source>
        <translation>fase verwijderen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="35"/>
        <source>changing the phase</source>
        <translation>fase wijzigen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="36"/>
        <source>the title</source>
        <translation>titel</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="37"/>
        <source>the template</source>
        <translation>sjabloon</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="38"/>
        <source>the sheet</source>
        <translation>blad</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="39"/>
        <source>taking over the other version</source>
        <translation>andere versie ophalen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="43"/>
        <source>Type how much and how often, such as 3x10 5/w.</source>
        <translation>Typ hoeveel en hoe vaak, bijvoorbeeld 3x10 5/w.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="44"/>
        <source>This line is too long; use the note for more.</source>
        <translation>Deze regel is te lang; zet de rest in de notitie.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="45"/>
        <source>“{0}” is not understood. Expected: 3x10 h5s 2/d 5/w, or 25min 5/w.</source>
        <translation>“{0}” begrijpen we niet. Verwacht: 3x10 h5s 2/d 5/w, of 25min 5/w.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="48"/>
        <source>What is {0}? For example {0}x, {0}min, h{0}s or {0}/w.</source>
        <translation>Wat is {0}? Bijvoorbeeld {0}x, {0}min, h{0}s of {0}/w.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="51"/>
        <source>“{0}” must be a whole number.</source>
        <translation>“{0}” moet een heel getal zijn.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="52"/>
        <source>Give one number instead of “{0}”.</source>
        <translation>Geef één getal in plaats van “{0}”.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="53"/>
        <source>The second number of a range must be higher: “{0}”.</source>
        <translation>Het tweede getal moet hoger zijn: “{0}”.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="56"/>
        <source>“{0}” must be between {1} and {2}.</source>
        <translation>“{0}” moet tussen {1} en {2} liggen.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="57"/>
        <source>“{0}” says the same thing a second time.</source>
        <translation>“{0}” zegt hetzelfde nog een keer.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="58"/>
        <source>“{0}” is 3 or 4 days a week: type 3/w or 4/w.</source>
        <translation>“{0}” is 3 of 4 dagen per week: typ 3/w of 4/w.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="61"/>
        <source>Hold or rest? Type h{0} to hold or r{0} to rest.</source>
        <translation>Vasthouden of rusten? Typ h{0} voor vasthouden of r{0} voor rust.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="70"/>
        <source>en</source>
        <comment>code of this language</comment>
        <translation>nl</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="93"/>
        <source>day {0} to {1}</source>
        <translation>dag {0} tot en met {1}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="97"/>
        <source>week {0}</source>
        <translation>week {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="99"/>
        <source>week {0} and {1}</source>
        <translation>week {0} en {1}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="100"/>
        <source>week {0} to {1}</source>
        <translation>week {0} tot en met {1}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="105"/>
        <source>Reading score {0} (higher reads easier), longest sentence {1} words</source>
        <translation>Leesscore {0} (hoger leest makkelijker), langste zin {1} woorden</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="110"/>
        <source>underlined: more than 15 words</source>
        <translation>onderstreept: meer dan 15 woorden</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_words.py" line="116"/>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row_menu.py" line="43"/>
        <source>Note for the patient</source>
        <translation>Notitie voor de patiënt</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row_menu.py" line="48"/>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row_menu.py" line="49"/>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row_menu.py" line="58"/>
        <source>Harder: {0}</source>
        <translation>Zwaarder: {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row_menu.py" line="61"/>
        <source>Easier: {0}</source>
        <translation>Lichter: {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row_menu.py" line="66"/>
        <source>Both sides</source>
        <translation>Beide kanten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row_menu.py" line="67"/>
        <source>Left only</source>
        <translation>Alleen links</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row_menu.py" line="68"/>
        <source>Right only</source>
        <translation>Alleen rechts</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row_menu.py" line="71"/>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/program_row_menu.py" line="81"/>
        <source>Duplicate %n exercise(s)</source>
        <translation>
            <numerusform>%n oefening dupliceren</numerusform>
            <numerusform>%n oefeningen dupliceren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row_menu.py" line="85"/>
        <source>In turns with the next one</source>
        <translation>Om de beurt met de volgende</translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/program_row_menu.py" line="87"/>
        <source>In turns: these %n exercise(s)</source>
        <translation>
            <numerusform>Om de beurt: deze %n oefening</numerusform>
            <numerusform>Om de beurt: deze %n oefeningen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_row_menu.py" line="101"/>
        <source>Move to phase</source>
        <translation>Naar fase</translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/program_row_menu.py" line="111"/>
        <source>Give all %n exercise(s) this dosage</source>
        <translation>
            <numerusform>Deze oefening deze dosering geven</numerusform>
            <numerusform>Alle %n oefeningen deze dosering geven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/program_row_menu.py" line="113"/>
        <source>Give all %n exercise(s) this note</source>
        <translation>
            <numerusform>Geef %n oefening deze notitie</numerusform>
            <numerusform>Geef alle %n oefeningen deze notitie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/program_row_menu.py" line="115"/>
        <source>Remove %n exercise(s)</source>
        <translation>
            <numerusform>Oefening verwijderen</numerusform>
            <numerusform>%n oefeningen verwijderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetOptionsForm</name>
    <message>
        <location filename="../../exercise_app/ui/pages/program_options.py" line="75"/>
        <source>Standard</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_options.py" line="76"/>
        <source>Large</source>
        <translation>Groot</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_options.py" line="77"/>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_options.py" line="78"/>
        <source>Booklet</source>
        <translation>Boekje</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_options.py" line="79"/>
        <source>Bilingual</source>
        <comment>sheet in two languages</comment>
        <translation>Tweetalig</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_options.py" line="82"/>
        <source>Layout of the sheet</source>
        <translation>Vorm van het blad</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_options.py" line="70"/>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_options.py" line="70"/>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_options.py" line="72"/>
        <source>Language of the sheet</source>
        <translation>Taal van het blad</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_options.py" line="83"/>
        <source>Title of the program</source>
        <translation>Titel van het programma</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_options.py" line="84"/>
        <source>Code instead of the name</source>
        <translation>Code in plaats van de naam</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_options.py" line="85"/>
        <source>How much pain is allowed</source>
        <translation>Hoeveel pijn mag</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_options.py" line="86"/>
        <source>For a black-and-white printer</source>
        <translation>Voor een zwart-witprinter</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_options.py" line="87"/>
        <source>What is new since the version before</source>
        <translation>Wat er nieuw is sinds de vorige versie</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_options.py" line="88"/>
        <source>Next appointment</source>
        <translation>Volgende afspraak</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_options.py" line="89"/>
        <source>Day and time of the next appointment</source>
        <translation>Dag en tijd van de volgende afspraak</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_options.py" line="90"/>
        <source>24-8-2026 10:30</source>
        <comment>example of a day and time</comment>
        <translation>24-8-2026 10:30</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_options.py" line="201"/>
        <source>Type day and time, such as 24-8-2026 10:30.</source>
        <translation>Typ dag en tijd, bijvoorbeeld 24-8-2026 10:30.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_options.py" line="91"/>
        <source>Information to go with it</source>
        <translation>Uitleg erbij</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_options.py" line="92"/>
        <source>Agreements, in your words</source>
        <translation>Afspraken, in uw woorden</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <location filename="../../exercise_app/ui/pages/template_form.py" line="71"/>
        <source>Name of the template</source>
        <translation>Naam van het sjabloon</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/template_form.py" line="72"/>
        <source>Meant for</source>
        <translation>Bedoeld voor</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/template_form.py" line="100"/>
        <source>Replace template</source>
        <translation>Sjabloon vervangen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/template_form.py" line="100"/>
        <source>Save template</source>
        <translation>Sjabloon bewaren</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/template_form.py" line="101"/>
        <source>The notes go along: check that they do not name a patient.</source>
        <translation>De notities gaan mee: kijk of er geen patiënt in wordt genoemd.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/template_form.py" line="103"/>
        <source>Your template of this name gets these phases and exercises.</source>
        <translation>Uw sjabloon met deze naam krijgt deze fasen en oefeningen.</translation>
    </message>
</context>
<context>
    <name>TemplateView</name>
    <message>
        <location filename="../../exercise_app/ui/pages/templates_detail.py" line="98"/>
        <source>Name and purpose of this template</source>
        <translation>Naam en doel van dit sjabloon</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/templates_detail.py" line="99"/>
        <source>Make an own template of it</source>
        <translation>Er een eigen sjabloon van maken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/templates_detail.py" line="100"/>
        <source>Save as a file to share</source>
        <translation>Als bestand bewaren om te delen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/templates_detail.py" line="101"/>
        <source>Delete this template</source>
        <translation>Dit sjabloon verwijderen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/templates_detail.py" line="102"/>
        <source>Meant for</source>
        <translation>Bedoeld voor</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/templates_detail.py" line="103"/>
        <source>Not for</source>
        <translation>Niet voor</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/templates_detail.py" line="104"/>
        <source>Open a patient first to use a template.</source>
        <translation>Open eerst een patiënt om een sjabloon te gebruiken.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/templates_detail.py" line="114"/>
        <source>Use for {0}</source>
        <translation>Gebruiken voor {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/templates_detail.py" line="124"/>
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/templates_detail.py" line="164"/>
        <source>Go on when: {0}</source>
        <translation>Door als: {0}</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <location filename="../../exercise_app/ui/pages/template_words.py" line="26"/>
        <source>Saved as template “{0}”.</source>
        <translation>Bewaard als sjabloon “{0}”.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/template_words.py" line="27"/>
        <source>Template “{0}” is replaced.</source>
        <translation>Sjabloon “{0}” is vervangen.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/template_words.py" line="28"/>
        <source>Template “{0}” is changed.</source>
        <translation>Sjabloon “{0}” is gewijzigd.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/template_words.py" line="29"/>
        <source>Own template “{0}” is made.</source>
        <translation>Eigen sjabloon “{0}” is gemaakt.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/template_words.py" line="30"/>
        <source>Template “{0}” is deleted.</source>
        <translation>Sjabloon “{0}” is verwijderd.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/template_words.py" line="31"/>
        <source>Template “{0}” is saved as a file.</source>
        <translation>Sjabloon “{0}” is als bestand bewaard.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/template_words.py" line="32"/>
        <source>Template “{0}” is added.</source>
        <translation>Sjabloon “{0}” is toegevoegd.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/template_words.py" line="55"/>
        <source>Save template as a file</source>
        <translation>Sjabloon als bestand bewaren</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/template_words.py" line="63"/>
        <source>Choose a template</source>
        <translation>Kies een sjabloon</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/template_words.py" line="69"/>
        <source>Template of Wervel (*.wervel-template)</source>
        <translation>Sjabloon van Wervel (*.wervel-template)</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/template_words.py" line="77"/>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <location filename="../../exercise_app/ui/pages/templates.py" line="149"/>
        <location filename="../../exercise_app/ui/pages/templates.py" line="161"/>
        <source>Templates</source>
        <translation>Sjablonen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/templates.py" line="163"/>
        <source>Starting forms. You choose one by hand and change what you like.</source>
        <translation>Beginvormen. U kiest er zelf een en past aan wat u wilt.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/templates.py" line="165"/>
        <source>Add a template from a file</source>
        <translation>Sjabloon uit een bestand toevoegen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/templates.py" line="166"/>
        <source>No templates</source>
        <translation>Geen sjablonen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/templates.py" line="166"/>
        <source>Install Wervel again.</source>
        <translation>Installeer Wervel opnieuw.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/templates.py" line="191"/>
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/templates.py" line="192"/>
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n fase</numerusform>
            <numerusform>%n fasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/templates.py" line="193"/>
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n oefening</numerusform>
            <numerusform>%n oefeningen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/templates.py" line="196"/>
        <source>own · {0}</source>
        <translation>eigen · {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/templates.py" line="307"/>
        <source>The program now follows “{0}”.</source>
        <translation>Het programma volgt nu “{0}”.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/templates.py" line="308"/>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
</TS>
