<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_US">
<context>
    <name>AboutCard</name>
    <message>
        <location filename="../../exercise_app/ui/pages/settings.py" line="167"/>
        <source>About Wervel</source>
        <translation>Over Wervel</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings.py" line="170"/>
        <source>Wervel stores, counts and prints what you enter. It gives no diagnosis and no advice; the decision is yours.</source>
        <translation>Wervel bewaart, telt en drukt af wat u invoert. Het stelt geen diagnose en geeft geen advies; u beslist.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings.py" line="174"/>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <location filename="../../exercise_app/ui/pages/intake_activities.py" line="97"/>
        <source>In the patient&apos;s own words. 0 is no trouble at all, 10 is impossible.</source>
        <translation>In de woorden van de patiënt zelf. 0 is geen enkele moeite, 10 is onmogelijk.</translation>
    </message>
</context>
<context>
    <name>AlarmGroupBox</name>
    <message>
        <location filename="../../exercise_app/ui/pages/intake_alarm.py" line="104"/>
        <source>The rest was asked: no</source>
        <translation>De rest is gevraagd: nee</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake_alarm.py" line="105"/>
        <source>Source: {0}</source>
        <translation>Bron: {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake_alarm.py" line="115"/>
        <source>{0} of {1} asked</source>
        <translation>{0} van {1} gevraagd</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <location filename="../../exercise_app/ui/widgets/busy.py" line="94"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/busy.py" line="95"/>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <location filename="../../exercise_app/ui/pages/documents_changes.py" line="54"/>
        <source>What changed since version {0}</source>
        <translation>Wat er anders is dan in versie {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents_changes.py" line="61"/>
        <source>The exercises are the same.</source>
        <translation>De oefeningen zijn hetzelfde.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents_changes.py" line="76"/>
        <source>New: {0}. {1}</source>
        <translation>Nieuw: {0}. {1}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents_changes.py" line="78"/>
        <source>Stopped: {0}.</source>
        <translation>Gestopt: {0}.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents_changes.py" line="80"/>
        <source>{0}: was “{1}”, is now “{2}”</source>
        <translation>{0}: was “{1}”, is nu “{2}”</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents_changes.py" line="85"/>
        <source>{0}: now {1}.</source>
        <translation>{0}: nu {1}.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents_changes.py" line="87"/>
        <source>{0}: new note “{1}”</source>
        <translation>{0}: nieuwe opmerking “{1}”</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents_changes.py" line="89"/>
        <source>{0}: the note is gone.</source>
        <translation>{0}: de opmerking is weg.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents_changes.py" line="99"/>
        <source>both sides</source>
        <translation>beide kanten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents_changes.py" line="100"/>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents_changes.py" line="101"/>
        <source>right</source>
        <translation>rechts</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <location filename="../../exercise_app/ui/pages/course_chart.py" line="108"/>
        <source>Smallest important change</source>
        <translation>Kleinste belangrijke verandering</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_chart.py" line="109"/>
        <source>Published course</source>
        <translation>Gepubliceerd verloop</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_chart.py" line="110"/>
        <source>Question in the chart</source>
        <translation>Vraag in de grafiek</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_chart.py" line="111"/>
        <source>The chart is on its way</source>
        <translation>De grafiek komt eraan</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_chart.py" line="112"/>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_chart.py" line="113"/>
        <source>Work, medication, holiday or a flare on the time line</source>
        <translation>Werk, medicijnen, vakantie of een opvlamming op de tijdlijn</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_chart.py" line="114"/>
        <source>Enter the first score</source>
        <translation>Eerste cijfer vastleggen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_chart.py" line="116"/>
        <source>No scores yet</source>
        <translation>Nog geen cijfers</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_chart.py" line="117"/>
        <source>The chart begins with the first pain score of this episode.</source>
        <translation>De grafiek begint met het eerste pijncijfer van deze episode.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_chart.py" line="140"/>
        <source>Fewer numbers</source>
        <translation>Minder cijfers</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_chart.py" line="140"/>
        <source>More numbers</source>
        <translation>Meer cijfers</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_chart.py" line="143"/>
        <source>Left and right walk along the points</source>
        <translation>Pijltje links en rechts lopen langs de punten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_chart.py" line="154"/>
        <source>The intake does not say how long the pain has lasted</source>
        <translation>In de intake staat niet hoe lang de pijn al duurt</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_chart.py" line="160"/>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_chart.py" line="161"/>
        <source>score {0}</source>
        <translation>cijfer {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_chart.py" line="164"/>
        <source>flare</source>
        <translation>opvlamming</translation>
    </message>
</context>
<context>
    <name>ClinicCard</name>
    <message>
        <location filename="../../exercise_app/ui/pages/settings_clinic.py" line="132"/>
        <source>Clinic</source>
        <translation>Praktijk</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings_clinic.py" line="133"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings_clinic.py" line="134"/>
        <source>Printed on every sheet, like the other fields here.</source>
        <translation>Staat op elk blad, net als de andere velden hier.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings_clinic.py" line="135"/>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings_clinic.py" line="136"/>
        <source>Telephone for questions</source>
        <translation>Telefoon voor vragen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings_clinic.py" line="137"/>
        <source>Therapist</source>
        <translation>Therapeut</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings_clinic.py" line="138"/>
        <location filename="../../exercise_app/ui/pages/settings_clinic.py" line="140"/>
        <source>Language of the sheets of new patients</source>
        <translation>Taal van de bladen van nieuwe patiënten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings_clinic.py" line="141"/>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings_clinic.py" line="143"/>
        <source>PNG or JPEG, at most {0} MB. Prints in colour and in grey.</source>
        <translation>PNG of JPEG, hoogstens {0} MB. Afdrukken kan in kleur en in grijs.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings_clinic.py" line="145"/>
        <source>Choose a picture</source>
        <translation>Afbeelding kiezen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings_clinic.py" line="146"/>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings_clinic.py" line="179"/>
        <source>Stored</source>
        <translation>Vastgelegd</translation>
    </message>
</context>
<context>
    <name>ClinicalWords</name>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="56"/>
        <source>Average pain, last 24 hours</source>
        <translation>Gemiddelde pijn, afgelopen 24 uur</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="59"/>
        <source>Worst pain, last 24 hours</source>
        <translation>Ergste pijn, afgelopen 24 uur</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="62"/>
        <source>Pain at this moment</source>
        <translation>Pijn op dit moment</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="63"/>
        <source>Pain before the exercises</source>
        <translation>Pijn vóór de oefeningen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="66"/>
        <source>Pain after the exercises</source>
        <translation>Pijn na de oefeningen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="73"/>
        <source>Average</source>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="74"/>
        <source>Worst</source>
        <translation>Ergst</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="75"/>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="76"/>
        <source>Before</source>
        <translation>Vooraf</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="77"/>
        <source>After</source>
        <translation>Na afloop</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="84"/>
        <location filename="../../exercise_app/ui/clinical_words.py" line="94"/>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="85"/>
        <source>not done</source>
        <translation>niet gedaan</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="86"/>
        <source>partly</source>
        <translation>deels</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="87"/>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="95"/>
        <source>pleasant</source>
        <translation>prettig</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="96"/>
        <source>neutral</source>
        <translation>neutraal</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="97"/>
        <source>more pain</source>
        <translation>meer pijn</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="104"/>
        <source>session</source>
        <translation>zitting</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="105"/>
        <source>patient</source>
        <translation>patiënt</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="106"/>
        <source>diary</source>
        <translation>dagboek</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="113"/>
        <source>flare</source>
        <translation>opvlamming</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="114"/>
        <source>work</source>
        <translation>werk</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="115"/>
        <source>medication</source>
        <translation>medicijnen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="116"/>
        <source>holiday</source>
        <translation>vakantie</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="117"/>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="124"/>
        <source>Exercise sheet</source>
        <translation>Oefenblad</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="125"/>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="126"/>
        <source>Course</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="133"/>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/clinical_words.py" line="134"/>
        <source>English</source>
        <translation>Engels</translation>
    </message>
</context>
<context>
    <name>CommandButton</name>
    <message>
        <location filename="../../exercise_app/ui/frame/header.py" line="64"/>
        <location filename="../../exercise_app/ui/frame/header.py" line="65"/>
        <source>Search or do</source>
        <translation>Zoek of doe</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/frame/header.py" line="66"/>
        <source>Find a patient, an exercise or an action</source>
        <translation>Zoek een patiënt, een oefening of een handeling</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../exercise_app/ui/frame/palette.py" line="205"/>
        <source>Patient, exercise or action</source>
        <translation>Patiënt, oefening of handeling</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/frame/palette.py" line="205"/>
        <source>Clear what was typed</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/frame/palette.py" line="207"/>
        <source>Nothing found. Try another or a shorter word.</source>
        <translation>Niets gevonden. Probeer een ander of een korter woord.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/frame/palette.py" line="208"/>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/frame/palette.py" line="209"/>
        <source>Search or do</source>
        <translation>Zoek of doe</translation>
    </message>
</context>
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
    <name>CourseCard</name>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_cards.py" line="184"/>
        <source>Pain, average 24 hours</source>
        <translation>Pijn, gemiddeld 24 uur</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_cards.py" line="185"/>
        <source>Open course</source>
        <translation>Naar verloop</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_cards.py" line="195"/>
        <source>First {0}, last {1}, always on 0 to 10</source>
        <translation>Eerste {0}, laatste {1}, altijd op 0 tot 10</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_cards.py" line="197"/>
        <source>No scores yet.</source>
        <translation>Nog geen cijfers.</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <location filename="../../exercise_app/ui/pages/course.py" line="111"/>
        <source>Course</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course.py" line="120"/>
        <source>Write down an event</source>
        <translation>Een gebeurtenis opschrijven</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course.py" line="121"/>
        <source>Copy the numbers</source>
        <translation>De cijfers kopiëren</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course.py" line="122"/>
        <source>Save the chart as a picture</source>
        <translation>De grafiek bewaren als afbeelding</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course.py" line="123"/>
        <source>Save the numbers as a table</source>
        <translation>De cijfers bewaren als tabel</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course.py" line="148"/>
        <source>The numbers are on the clipboard.</source>
        <translation>De cijfers staan op het klembord.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course.py" line="217"/>
        <source>Saved as {0}.</source>
        <translation>Bewaard als {0}.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course.py" line="221"/>
        <source>Event added.</source>
        <translation>Gebeurtenis toegevoegd.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course.py" line="223"/>
        <source>Event removed.</source>
        <translation>Gebeurtenis verwijderd.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course.py" line="225"/>
        <source>Event changed.</source>
        <translation>Gebeurtenis gewijzigd.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course.py" line="227"/>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course.py" line="229"/>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../../exercise_app/ui/dialogs/crash.py" line="71"/>
        <source>Something went wrong</source>
        <translation>Er ging iets mis</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/crash.py" line="74"/>
        <source>What was stored is safe. You can go on; quitting and starting again is safer. The details below hold nothing about a patient and are not sent anywhere.</source>
        <translation>Wat is vastgelegd, is veilig. U kunt doorgaan; afsluiten en opnieuw starten is zekerder. De gegevens hieronder gaan niet over een patiënt en worden nergens heen gestuurd.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/crash.py" line="78"/>
        <source>Details</source>
        <translation>Gegevens over de fout</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/crash.py" line="79"/>
        <source>Copy details</source>
        <translation>Gegevens kopiëren</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/crash.py" line="80"/>
        <source>Open log folder</source>
        <translation>Logmap openen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/crash.py" line="81"/>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/crash.py" line="82"/>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <location filename="../../exercise_app/ui/frame/curtain.py" line="52"/>
        <source>Press a key to go on</source>
        <translation>Druk op een toets om verder te gaan</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/frame/curtain.py" line="53"/>
        <source>The screen is covered. Press a key to go on.</source>
        <translation>Het scherm is afgedekt. Druk op een toets om verder te gaan.</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <location filename="../../exercise_app/ui/pages/settings.py" line="116"/>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings.py" line="117"/>
        <source>Everything you record is in this folder on this computer:</source>
        <translation>Alles wat u vastlegt, staat in deze map op deze computer:</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings.py" line="118"/>
        <source>Show the folder</source>
        <translation>Map tonen</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <location filename="../../exercise_app/ui/widgets/date_field.py" line="55"/>
        <source>day-month-year</source>
        <translation>dag-maand-jaar</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/date_field.py" line="56"/>
        <source>Choose on the calendar</source>
        <translation>Kiezen op de kalender</translation>
    </message>
</context>
<context>
    <name>DiaryGridDialog</name>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_grid.py" line="114"/>
        <source>A whole diary</source>
        <translation>Een heel dagboek</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_grid.py" line="118"/>
        <source>Type the numbers one after the other. 1 then 0 is 10, N is not asked; Tab leaves a cell empty.</source>
        <translation>Typ de cijfers achter elkaar. 1 en dan 0 is 10, N is niet gevraagd; Tab laat een vak leeg.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_grid.py" line="122"/>
        <location filename="../../exercise_app/ui/pages/sessions_grid.py" line="123"/>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_grid.py" line="124"/>
        <source>Close without storing</source>
        <translation>Sluiten zonder vast te leggen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_grid.py" line="125"/>
        <source>Store</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_grid.py" line="126"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_grid.py" line="225"/>
        <source>already has a session</source>
        <translation>heeft al een meting</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_grid.py" line="235"/>
        <source>A day with a number is still to come. Choose an earlier first day.</source>
        <translation>Een dag met een cijfer moet nog komen. Kies een eerdere eerste dag.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_grid.py" line="237"/>
        <source>Nothing has been entered yet.</source>
        <translation>Er is nog niets ingevuld.</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <location filename="../../exercise_app/ui/pages/documents.py" line="170"/>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents.py" line="186"/>
        <source>Print this document again</source>
        <translation>Dit document opnieuw afdrukken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents.py" line="187"/>
        <source>Save this document</source>
        <translation>Dit document bewaren</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents.py" line="188"/>
        <source>Open this document</source>
        <translation>Dit document openen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents.py" line="198"/>
        <location filename="../../exercise_app/ui/pages/documents.py" line="199"/>
        <source>Issued documents</source>
        <translation>Uitgegeven documenten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents.py" line="200"/>
        <source>Pages of the document</source>
        <translation>Bladzijden van het document</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents.py" line="201"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents.py" line="202"/>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents.py" line="203"/>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents.py" line="204"/>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents.py" line="205"/>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents.py" line="206"/>
        <source>Go to the program</source>
        <translation>Naar het programma</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents.py" line="208"/>
        <source>Nothing has been issued yet</source>
        <translation>Er is nog niets uitgegeven</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents.py" line="209"/>
        <source>Issue a program and its sheet stands here, to look at and print again.</source>
        <translation>Geef een programma uit, dan staat het blad hier om te bekijken en opnieuw af te drukken.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents.py" line="245"/>
        <source>{0}, version {1}</source>
        <translation>{0}, versie {1}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/documents.py" line="251"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n bladzijde</numerusform>
            <numerusform>%n bladzijden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents.py" line="285"/>
        <source>Page {0}</source>
        <translation>Bladzijde {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/documents.py" line="295"/>
        <source>Saved as {0}.</source>
        <translation>Bewaard als {0}.</translation>
    </message>
</context>
<context>
    <name>DosagePanel</name>
    <message>
        <location filename="../../exercise_app/ui/pages/program_dosage_panel.py" line="73"/>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_dosage_panel.py" line="74"/>
        <source>Repetitions</source>
        <translation>Herhalingen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_dosage_panel.py" line="75"/>
        <source>Hold, seconds</source>
        <translation>Vasthouden, seconden</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_dosage_panel.py" line="76"/>
        <source>Duration, seconds</source>
        <translation>Duur, seconden</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_dosage_panel.py" line="77"/>
        <source>Weight, kg</source>
        <translation>Gewicht, kg</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_dosage_panel.py" line="78"/>
        <source>Times a day</source>
        <translation>Keer per dag</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_dosage_panel.py" line="79"/>
        <source>Days a week</source>
        <translation>Dagen per week</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_dosage_panel.py" line="83"/>
        <source>Less: {0}</source>
        <translation>Minder: {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/program_dosage_panel.py" line="84"/>
        <source>More: {0}</source>
        <translation>Meer: {0}</translation>
    </message>
</context>
<context>
    <name>EventsDialog</name>
    <message>
        <location filename="../../exercise_app/ui/pages/course_events.py" line="124"/>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_events.py" line="126"/>
        <source>Nothing yet. What you write down here stands in the chart.</source>
        <translation>Nog niets. Wat u hier opschrijft, staat in de grafiek.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_events.py" line="128"/>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_events.py" line="129"/>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_events.py" line="130"/>
        <source>Last day, if longer</source>
        <translation>Laatste dag, als het langer duurde</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_events.py" line="131"/>
        <source>In a few words</source>
        <translation>In een paar woorden</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_events.py" line="132"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_events.py" line="169"/>
        <source>Change event</source>
        <translation>Gebeurtenis wijzigen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_events.py" line="169"/>
        <source>New event</source>
        <translation>Nieuwe gebeurtenis</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_events.py" line="170"/>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_events.py" line="170"/>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_events.py" line="187"/>
        <source>{0} to {1}</source>
        <translation>{0} tot en met {1}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_events.py" line="195"/>
        <source>Change {0}</source>
        <translation>{0} wijzigen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_events.py" line="199"/>
        <source>Remove {0}</source>
        <translation>{0} verwijderen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_events.py" line="213"/>
        <source>Fill in the day.</source>
        <translation>Vul de dag in.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_events.py" line="214"/>
        <source>“{0}” is not a date. Write it as 12-3-2026.</source>
        <translation>“{0}” is geen datum. Schrijf het als 12-3-2026.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_events.py" line="218"/>
        <source>This day is still to come.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_events.py" line="220"/>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag ligt vóór de eerste.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_events.py" line="221"/>
        <source>Too long: at most {0} characters.</source>
        <translation>Te lang: hoogstens {0} tekens.</translation>
    </message>
</context>
<context>
    <name>ExerciseAnswer</name>
    <message>
        <location filename="../../exercise_app/ui/widgets/answer_segments.py" line="90"/>
        <source>not</source>
        <translation>niet</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/answer_segments.py" line="91"/>
        <source>partly</source>
        <translation>deels</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/answer_segments.py" line="92"/>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/answer_segments.py" line="97"/>
        <source>pleasant</source>
        <translation>prettig</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/answer_segments.py" line="98"/>
        <source>neutral</source>
        <translation>neutraal</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/answer_segments.py" line="99"/>
        <source>more pain</source>
        <translation>meer pijn</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/answer_segments.py" line="102"/>
        <source>{0}, done</source>
        <translation>{0}, gedaan</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/answer_segments.py" line="103"/>
        <source>{0}, how it felt</source>
        <translation>{0}, hoe het voelde</translation>
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
    <name>ExerciseSection</name>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_questions.py" line="155"/>
        <source>All done</source>
        <translation>Alles gedaan</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_questions.py" line="157"/>
        <source>No exercises run on this day. They appear here once there is a program.</source>
        <translation>Op deze dag lopen geen oefeningen. Ze staan hier zodra er een programma is.</translation>
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
    <name>Files</name>
    <message>
        <location filename="../../exercise_app/ui/files.py" line="32"/>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/files.py" line="24"/>
        <source>Choose a logo</source>
        <translation>Logo kiezen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/files.py" line="25"/>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/files.py" line="38"/>
        <source>Choose the file with the data</source>
        <translation>Bestand met de gegevens kiezen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/files.py" line="39"/>
        <source>Data of Wervel (*.db);;All files (*)</source>
        <translation>Gegevens van Wervel (*.db);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../../exercise_app/ui/frame/header.py" line="196"/>
        <source>Cover the screen</source>
        <translation>Scherm afdekken</translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/frame/header.py" line="228"/>
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/frame/header.py" line="231"/>
        <source>Episode since {0}</source>
        <translation>Episode sinds {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/frame/header.py" line="240"/>
        <source>Last pain score</source>
        <translation>Laatste pijncijfer</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/frame/header.py" line="244"/>
        <source>Mrs</source>
        <translation>Mevr.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/frame/header.py" line="244"/>
        <source>Mr</source>
        <translation>Dhr.</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_history.py" line="77"/>
        <location filename="../../exercise_app/ui/pages/sessions_history.py" line="78"/>
        <source>Earlier sessions</source>
        <translation>Eerdere metingen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_history.py" line="80"/>
        <source>No sessions yet</source>
        <translation>Nog geen metingen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_history.py" line="81"/>
        <source>The first number you store appears here at once.</source>
        <translation>Het eerste cijfer dat u vastlegt, staat hier meteen.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_history.py" line="88"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_history.py" line="88"/>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_history.py" line="109"/>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_history.py" line="116"/>
        <source>changed, was {0}</source>
        <translation>gewijzigd, was {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_history.py" line="116"/>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_history.py" line="118"/>
        <source>flare</source>
        <translation>opvlamming</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_history.py" line="120"/>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_history.py" line="122"/>
        <source>no number</source>
        <translation>geen cijfer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/sessions_history.py" line="127"/>
        <source>%n day(s) without a session</source>
        <translation>
            <numerusform>%n dag geen meting</numerusform>
            <numerusform>%n dagen geen meting</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_history.py" line="143"/>
        <source>{0} not asked</source>
        <translation>{0} niet gevraagd</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_history.py" line="145"/>
        <source>{0} without a number</source>
        <translation>{0} zonder cijfer</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_history.py" line="149"/>
        <source>done {0}</source>
        <translation>gedaan {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_history.py" line="158"/>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_history.py" line="163"/>
        <source>Earlier values</source>
        <translation>Eerdere waarden</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_history.py" line="168"/>
        <source>Take out of the list</source>
        <translation>Uit de lijst halen</translation>
    </message>
</context>
<context>
    <name>IntakeCard</name>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_cards.py" line="57"/>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_cards.py" line="58"/>
        <source>Open intake</source>
        <translation>Naar intake</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_cards.py" line="64"/>
        <source>Nothing written down yet.</source>
        <translation>Nog niets opgeschreven.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_cards.py" line="75"/>
        <source>Decision: continue</source>
        <translation>Besluit: doorgaan</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_cards.py" line="76"/>
        <source>Decision: paused</source>
        <translation>Besluit: gepauzeerd</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_cards.py" line="77"/>
        <source>Decision: referred</source>
        <translation>Besluit: verwezen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_cards.py" line="84"/>
        <source>less than 6 weeks</source>
        <translation>korter dan 6 weken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_cards.py" line="85"/>
        <source>6 to 12 weeks</source>
        <translation>6 tot 12 weken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_cards.py" line="86"/>
        <source>more than 12 weeks</source>
        <translation>langer dan 12 weken</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="69"/>
        <location filename="../../exercise_app/ui/pages/intake.py" line="93"/>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="92"/>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="94"/>
        <source>Everything is stored as you go.</source>
        <translation>Alles wordt meteen opgeslagen.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="95"/>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="96"/>
        <source>Why did the patient come?</source>
        <translation>Waarom kwam de patiënt?</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="97"/>
        <source>How long has this episode lasted?</source>
        <translation>Hoe lang duurt deze episode al?</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="100"/>
        <source>less than 6 weeks</source>
        <translation>korter dan 6 weken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="101"/>
        <source>6 to 12 weeks</source>
        <translation>6 tot 12 weken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="102"/>
        <source>more than 12 weeks</source>
        <translation>langer dan 12 weken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="105"/>
        <source>Work, or what fills the day</source>
        <translation>Werk, of wat de dag vult</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="106"/>
        <source>What does the patient want to do again?</source>
        <translation>Wat wil de patiënt weer kunnen?</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="107"/>
        <source>Circumstances</source>
        <translation>Omstandigheden</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="109"/>
        <source>Exercises with the same mark show it. Nothing is blocked.</source>
        <translation>Oefeningen met hetzelfde kenmerk laten dat zien. Er wordt niets geblokkeerd.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="111"/>
        <source>Alarm signs</source>
        <translation>Alarmtekens</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="112"/>
        <location filename="../../exercise_app/ui/pages/intake.py" line="120"/>
        <source>Your decision</source>
        <translation>Uw besluit</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="115"/>
        <source>continue</source>
        <translation>doorgaan</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="116"/>
        <source>paused</source>
        <translation>pauze</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="117"/>
        <source>referred</source>
        <translation>verwezen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="121"/>
        <source>In your words</source>
        <translation>In uw woorden</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="248"/>
        <source>{0} of {1} asked</source>
        <translation>{0} van {1} gevraagd</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="289"/>
        <source>Undo: complaint</source>
        <translation>Ongedaan: klacht</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="290"/>
        <source>Undo: duration</source>
        <translation>Ongedaan: duur</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="291"/>
        <source>Undo: work</source>
        <translation>Ongedaan: werk</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="292"/>
        <source>Undo: activity</source>
        <translation>Ongedaan: activiteit</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="293"/>
        <source>Undo: circumstance</source>
        <translation>Ongedaan: omstandigheid</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="294"/>
        <source>Undo: alarm sign</source>
        <translation>Ongedaan: alarmteken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake.py" line="295"/>
        <source>Undo: decision</source>
        <translation>Ongedaan: besluit</translation>
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
    <name>LicencesDialog</name>
    <message>
        <location filename="../../exercise_app/ui/dialogs/licences.py" line="82"/>
        <location filename="../../exercise_app/ui/dialogs/licences.py" line="83"/>
        <location filename="../../exercise_app/ui/dialogs/licences.py" line="88"/>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/licences.py" line="84"/>
        <source>Wervel itself is free software (Apache-2.0). It contains:</source>
        <translation>Wervel zelf is vrije software (Apache-2.0). Het bevat:</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/licences.py" line="86"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/licences.py" line="86"/>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/licences.py" line="86"/>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/licences.py" line="86"/>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/licences.py" line="89"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <location filename="../../exercise_app/ui/pages/settings.py" line="73"/>
        <source>Language and looks</source>
        <translation>Taal en uiterlijk</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings.py" line="76"/>
        <location filename="../../exercise_app/ui/pages/settings.py" line="85"/>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings.py" line="79"/>
        <source>As the computer</source>
        <translation>Zoals de computer</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings.py" line="80"/>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings.py" line="81"/>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings.py" line="82"/>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings.py" line="86"/>
        <source>Touch screen</source>
        <translation>Aanraakscherm</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings.py" line="87"/>
        <source>Larger buttons, for fingers</source>
        <translation>Grotere knoppen, voor vingers</translation>
    </message>
</context>
<context>
    <name>MainFrame</name>
    <message>
        <location filename="../../exercise_app/ui/main_window.py" line="247"/>
        <source>Cover the screen</source>
        <translation>Scherm afdekken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/main_window.py" line="250"/>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../../exercise_app/ui/widgets/notice_bar.py" line="93"/>
        <source>Close message</source>
        <translation>Bericht sluiten</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <location filename="../../exercise_app/ui/pages/course_numbers_card.py" line="40"/>
        <source>Arithmetic</source>
        <translation>Rekenwerk</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <location filename="../../exercise_app/ui/pages/overview.py" line="74"/>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview.py" line="107"/>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview.py" line="108"/>
        <source>Record a session</source>
        <translation>Meting vastleggen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview.py" line="93"/>
        <location filename="../../exercise_app/ui/pages/overview.py" line="109"/>
        <source>Change patient</source>
        <translation>Patiënt wijzigen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview.py" line="92"/>
        <source>Open intake</source>
        <translation>Naar intake</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview.py" line="110"/>
        <source>Time line</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview.py" line="226"/>
        <source>A session was recorded today.</source>
        <translation>Vandaag is er al gemeten.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview.py" line="241"/>
        <source>Stored.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview.py" line="242"/>
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
    <name>PatientDelegate</name>
    <message>
        <location filename="../../exercise_app/ui/pages/patients_table.py" line="102"/>
        <source>{0} · {1} years</source>
        <translation>{0} · {1} jaar</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients_table.py" line="115"/>
        <source>No program yet</source>
        <translation>Nog geen programma</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients_table.py" line="118"/>
        <source>finished</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients_table.py" line="120"/>
        <source>phase {0} of {1}</source>
        <translation>fase {0} van {1}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients_table.py" line="122"/>
        <source>not started yet</source>
        <translation>nog niet begonnen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients_table.py" line="142"/>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients_table.py" line="144"/>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="70"/>
        <source>New patient</source>
        <translation>Nieuwe patiënt</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="70"/>
        <source>Change patient</source>
        <translation>Patiënt wijzigen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="74"/>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="75"/>
        <source>Prefix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="76"/>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="77"/>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="78"/>
        <source>EPD number</source>
        <translation>EPD-nummer</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="81"/>
        <source>van de</source>
        <translation>van de</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="82"/>
        <source>day-month-year</source>
        <translation>dag-maand-jaar</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="83"/>
        <source>Optional</source>
        <translation>Mag leeg blijven</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="85"/>
        <source>Mrs</source>
        <translation>mevrouw</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="85"/>
        <source>Mr</source>
        <translation>meneer</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="87"/>
        <source>Form of address on the sheet</source>
        <translation>Aanhef op het blad</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="89"/>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="89"/>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="91"/>
        <source>Language of the sheets</source>
        <translation>Taal van de bladen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="92"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="93"/>
        <source>Add patient</source>
        <translation>Patiënt toevoegen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="93"/>
        <source>Store</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>PatientTable</name>
    <message>
        <location filename="../../exercise_app/ui/pages/patients_table.py" line="235"/>
        <source>Patients</source>
        <translation>Patiënten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients_table.py" line="252"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients_table.py" line="253"/>
        <source>EPD no.</source>
        <translation>EPD-nr.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients_table.py" line="254"/>
        <source>Last visit</source>
        <translation>Laatste bezoek</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients_table.py" line="255"/>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients_table.py" line="256"/>
        <source>Pain, average 24 hours</source>
        <translation>Pijn, gemiddeld 24 uur</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients_table.py" line="257"/>
        <source>Last</source>
        <translation>Laatste</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <location filename="../../exercise_app/ui/pages/patients.py" line="65"/>
        <location filename="../../exercise_app/ui/pages/patients.py" line="77"/>
        <source>Patients</source>
        <translation>Patiënten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients.py" line="74"/>
        <location filename="../../exercise_app/ui/pages/patients.py" line="79"/>
        <location filename="../../exercise_app/ui/pages/patients.py" line="91"/>
        <source>New patient</source>
        <translation>Nieuwe patiënt</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients.py" line="78"/>
        <source>Name, date of birth or EPD number</source>
        <translation>Naam, geboortedatum of EPD-nummer</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients.py" line="78"/>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients.py" line="82"/>
        <source>Last visit first</source>
        <translation>Laatste bezoek eerst</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients.py" line="83"/>
        <source>By name</source>
        <translation>Op naam</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients.py" line="84"/>
        <source>Highest score first</source>
        <translation>Hoogste cijfer eerst</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients.py" line="87"/>
        <source>Order of the list</source>
        <translation>Volgorde van de lijst</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients.py" line="89"/>
        <source>No patients yet</source>
        <translation>Nog geen patiënten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients.py" line="89"/>
        <source>Add the first one: a name is enough to begin.</source>
        <translation>Voeg de eerste toe: een naam is genoeg om te beginnen.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients.py" line="93"/>
        <source>Nobody found</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients.py" line="94"/>
        <source>Try part of a name, a year of birth or another filter.</source>
        <translation>Probeer een deel van een naam, een geboortejaar of een ander filter.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients.py" line="96"/>
        <source>open dot: score 0, no pain      broken line: not measured</source>
        <translation>open punt: cijfer 0, geen pijn      onderbroken lijn: niet gemeten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients.py" line="97"/>
        <source>Enter opens · ↑ ↓ choose · typing searches</source>
        <translation>Enter opent · ↑ ↓ kiest · typen zoekt</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients.py" line="193"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients.py" line="194"/>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients.py" line="195"/>
        <source>Running program</source>
        <translation>Lopend programma</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients.py" line="196"/>
        <source>Finished</source>
        <translation>Afgerond</translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/patients.py" line="203"/>
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patiënt</numerusform>
            <numerusform>%n patiënten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients.py" line="245"/>
        <source>{0} was added.</source>
        <translation>{0} is toegevoegd.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/patients.py" line="246"/>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
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
    <name>Problems</name>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="48"/>
        <source>That did not work</source>
        <translation>Dat lukte niet</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="49"/>
        <source>That did not work; nothing was changed.</source>
        <translation>Dat lukte niet; er is niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="50"/>
        <source>Try again.</source>
        <translation>Probeer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="53"/>
        <source>Not stored yet</source>
        <translation>Nog niet vastgelegd</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="54"/>
        <source>Something in the form cannot be stored as it is.</source>
        <translation>Iets in het formulier kan zo niet worden vastgelegd.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="55"/>
        <source>Look at the marked fields.</source>
        <translation>Kijk naar de gemarkeerde velden.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="58"/>
        <source>Dosage not understood</source>
        <translation>Dosering niet begrepen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="59"/>
        <source>“{part}” is not understood.</source>
        <translation>“{part}” wordt niet begrepen.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="60"/>
        <source>Write for example 3x10 h5s 5/w.</source>
        <translation>Schrijf bijvoorbeeld 3x10 h5s 5/w.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="63"/>
        <source>Cannot be printed</source>
        <translation>Kan niet worden afgedrukt</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="64"/>
        <source>The sheet cannot print {character}.</source>
        <translation>Het blad kan {character} niet afdrukken.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="65"/>
        <source>Take this character out or write it otherwise.</source>
        <translation>Haal dit teken weg of schrijf het anders.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="68"/>
        <source>Nothing to print</source>
        <translation>Niets om af te drukken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="69"/>
        <source>There is no exercise in this program yet.</source>
        <translation>Er staat nog geen oefening in dit programma.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="70"/>
        <source>Add at least one exercise.</source>
        <translation>Voeg minstens één oefening toe.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="73"/>
        <source>Not there any more</source>
        <translation>Niet meer aanwezig</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="74"/>
        <source>What you asked for does not exist any more.</source>
        <translation>Wat u zocht, bestaat niet meer.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="75"/>
        <source>Go back to the list and open it again.</source>
        <translation>Ga terug naar de lijst en open het opnieuw.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="78"/>
        <source>Changed elsewhere</source>
        <translation>Elders gewijzigd</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="79"/>
        <source>This was changed at another place in the meantime.</source>
        <translation>Dit is intussen op een andere plek gewijzigd.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="80"/>
        <source>Open it again and make your change once more.</source>
        <translation>Open het opnieuw en breng uw wijziging nog eens aan.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="83"/>
        <source>Wervel is open already</source>
        <translation>Wervel is al geopend</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="84"/>
        <source>Another window or computer is using these data.</source>
        <translation>Een ander venster of een andere computer gebruikt deze gegevens.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="85"/>
        <source>Close Wervel there and try again.</source>
        <translation>Sluit Wervel daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="88"/>
        <source>The data are not there</source>
        <translation>De gegevens zijn er niet</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="89"/>
        <source>There are no data at the place where they should be.</source>
        <translation>Op de plek waar de gegevens moeten staan, staan ze niet.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="90"/>
        <source>Connect the drive or network folder and try again.</source>
        <translation>Sluit de schijf of netwerkmap aan en probeer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="93"/>
        <source>This file cannot be opened</source>
        <translation>Dit bestand kan niet worden geopend</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="94"/>
        <source>This is not a file of Wervel, or it has another key.</source>
        <translation>Dit is geen bestand van Wervel, of het heeft een andere sleutel.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="95"/>
        <source>Choose the right file. This one is left as it is.</source>
        <translation>Kies het juiste bestand. Dit bestand blijft zoals het is.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="98"/>
        <source>The file with the data is damaged</source>
        <translation>Het bestand met de gegevens is beschadigd</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="99"/>
        <source>The file cannot be read completely.</source>
        <translation>Het bestand kan niet helemaal worden gelezen.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="100"/>
        <source>It is left as it is. Choose a backup of it instead.</source>
        <translation>Het blijft zoals het is. Kies in plaats daarvan een reservekopie.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="103"/>
        <source>Made by a newer version</source>
        <translation>Gemaakt door een nieuwere versie</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="104"/>
        <source>A newer version of Wervel has worked with these data.</source>
        <translation>Een nieuwere versie van Wervel heeft met deze gegevens gewerkt.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="105"/>
        <source>Update Wervel on this computer. The data are unchanged.</source>
        <translation>Werk Wervel op deze computer bij. De gegevens zijn niet veranderd.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="108"/>
        <source>Only reading is allowed</source>
        <translation>Alleen lezen is toegestaan</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="109"/>
        <source>The data can be read here, but not changed.</source>
        <translation>De gegevens kunnen hier worden gelezen, maar niet gewijzigd.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="110"/>
        <source>Ask who looks after this computer for write access.</source>
        <translation>Vraag uw systeembeheerder om schrijfrechten.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="113"/>
        <source>The disk is full</source>
        <translation>De schijf is vol</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="114"/>
        <source>There is no room left on the disk, so this was not stored.</source>
        <translation>Er is geen ruimte meer op de schijf; dit is niet vastgelegd.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="115"/>
        <source>Make room and try again; what you typed is still here.</source>
        <translation>Maak ruimte en probeer het opnieuw; wat u typte, staat er nog.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="118"/>
        <source>The disk does not answer</source>
        <translation>De schijf antwoordt niet</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="119"/>
        <source>The disk refused to read or write, so this was not stored.</source>
        <translation>De schijf weigerde te lezen of te schrijven; dit is niet vastgelegd.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="120"/>
        <source>Check the drive or network and try again.</source>
        <translation>Controleer de schijf of het netwerk en probeer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="123"/>
        <source>Installation not complete</source>
        <translation>Installatie niet volledig</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="124"/>
        <source>The database engine of this installation is not safe.</source>
        <translation>De database-onderdelen van deze installatie zijn niet veilig.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="125"/>
        <source>Install Wervel again. Your data are unchanged.</source>
        <translation>Installeer Wervel opnieuw. Uw gegevens zijn niet veranderd.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="128"/>
        <source>Update of the data did not succeed</source>
        <translation>Bijwerken van de gegevens is niet gelukt</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="129"/>
        <source>The data could not be made ready for this version.</source>
        <translation>De gegevens konden niet klaar worden gemaakt voor deze versie.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="130"/>
        <source>They are as they were. Use the earlier version for now.</source>
        <translation>Ze zijn zoals ze waren. Gebruik voorlopig de vorige versie.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="133"/>
        <source>File not saved</source>
        <translation>Bestand niet opgeslagen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="134"/>
        <source>The file could not be saved at this place.</source>
        <translation>Het bestand kon hier niet worden opgeslagen.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="135"/>
        <source>Close it in other programs, or choose another place.</source>
        <translation>Sluit het in andere programma&apos;s, of kies een andere plek.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="138"/>
        <source>File not read</source>
        <translation>Bestand niet gelezen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="139"/>
        <source>The file could not be read.</source>
        <translation>Het bestand kon niet worden gelezen.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="140"/>
        <source>Is it still there, and is it the right file?</source>
        <translation>Staat het er nog, en is het het juiste bestand?</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="151"/>
        <source>A content file is not right</source>
        <translation>Een bestand van de bibliotheek klopt niet</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="152"/>
        <source>The file {file} of the library is not as it should be.</source>
        <translation>Het bestand {file} van de bibliotheek is niet zoals het hoort.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="153"/>
        <source>Correct it, or install Wervel again.</source>
        <translation>Verbeter het, of installeer Wervel opnieuw.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="159"/>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="160"/>
        <source>This is {length} characters; at most {limit} fit.</source>
        <translation>Dit zijn {length} tekens; er passen er hoogstens {limit}.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="161"/>
        <source>The sheet cannot print {character}. Take it out or write it otherwise.</source>
        <translation>Het blad kan {character} niet afdrukken. Haal het weg of schrijf het anders.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="164"/>
        <source>This day is in the future. Choose today or earlier.</source>
        <translation>Deze dag ligt in de toekomst. Kies vandaag of eerder.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="167"/>
        <source>This is more than {years} years ago. Check the year.</source>
        <translation>Dit is meer dan {years} jaar geleden. Controleer het jaar.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="170"/>
        <source>The end lies before the beginning. Check both.</source>
        <translation>Het einde ligt voor het begin. Controleer beide.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="171"/>
        <source>This is not a date. Write day-month-year, for example 8-2-1967.</source>
        <translation>Dit is geen datum. Schrijf dag-maand-jaar, bijvoorbeeld 8-2-1967.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="174"/>
        <source>Choose a number from {low} to {high}.</source>
        <translation>Kies een getal van {low} tot en met {high}.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="175"/>
        <source>The second number must be higher than the first.</source>
        <translation>Het tweede getal moet hoger zijn dan het eerste.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="178"/>
        <source>At most {limit} fit here.</source>
        <translation>Hier passen er hoogstens {limit}.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="179"/>
        <source>A program has at most {limit} phases.</source>
        <translation>Een programma heeft hoogstens {limit} fasen.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="180"/>
        <source>A program has at most {limit} exercises.</source>
        <translation>Een programma heeft hoogstens {limit} oefeningen.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="181"/>
        <source>The same question was answered twice.</source>
        <translation>Dezelfde vraag is twee keer beantwoord.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="182"/>
        <source>Nothing was entered yet. Choose an answer.</source>
        <translation>Er is nog niets ingevuld. Kies een antwoord.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="183"/>
        <source>This is no picture. Choose a PNG or JPEG file.</source>
        <translation>Dit is geen afbeelding. Kies een PNG- of JPEG-bestand.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="184"/>
        <source>This file is too big. Choose one of at most {limit_mb} MB.</source>
        <translation>Dit bestand is te groot. Kies er een van hoogstens {limit_mb} MB.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="187"/>
        <source>This picture is too large. At most {limit} pixels wide or high fit.</source>
        <translation>Deze afbeelding is te groot. Hoogstens {limit} beeldpunten breed of hoog past.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="192"/>
        <source>This cannot be stored as it is. Check the field.</source>
        <translation>Dit kan zo niet worden vastgelegd. Controleer het veld.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="143"/>
        <source>Template not taken in</source>
        <translation>Sjabloon niet toegevoegd</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="144"/>
        <source>This file is no template, is too large, or names exercises that you do not have.</source>
        <translation>Dit bestand is geen sjabloon, is te groot, of noemt oefeningen die u niet hebt.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/problems.py" line="148"/>
        <source>Nothing was changed. Ask for the file again.</source>
        <translation>Er is niets veranderd. Vraag het bestand opnieuw.</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_cards.py" line="122"/>
        <location filename="../../exercise_app/ui/pages/overview_cards.py" line="136"/>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_cards.py" line="130"/>
        <source>Open program</source>
        <translation>Naar programma</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_cards.py" line="130"/>
        <source>Make a program</source>
        <translation>Programma maken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_cards.py" line="133"/>
        <source>Nothing issued yet.</source>
        <translation>Nog niets uitgegeven.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_cards.py" line="138"/>
        <source>not started yet</source>
        <translation>nog niet begonnen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_cards.py" line="142"/>
        <source>Phase {0} of {1}: {2}</source>
        <translation>Fase {0} van {1}: {2}</translation>
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
    <name>QuestionSection</name>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_questions.py" line="79"/>
        <source>0 no pain, 10 worst pain imaginable</source>
        <translation>0 geen pijn, 10 ergst denkbare pijn</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <location filename="../../exercise_app/ui/pages/settings_clinic.py" line="206"/>
        <source>Questions about pain</source>
        <translation>Vragen over pijn</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings_clinic.py" line="207"/>
        <source>Asked at every session</source>
        <translation>Bij elke zitting gevraagd</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings_clinic.py" line="208"/>
        <source>Earlier answers to other questions are kept.</source>
        <translation>Eerdere antwoorden op andere vragen blijven bewaard.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/settings_clinic.py" line="224"/>
        <source>Stored</source>
        <translation>Vastgelegd</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../exercise_app/ui/frame/rail.py" line="128"/>
        <source>Patients</source>
        <translation>Patiënten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/frame/rail.py" line="129"/>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/frame/rail.py" line="130"/>
        <source>Templates</source>
        <translation>Sjablonen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/frame/rail.py" line="131"/>
        <source>Diaries</source>
        <translation>Dagboeken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/frame/rail.py" line="132"/>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/frame/rail.py" line="134"/>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <location filename="../../exercise_app/ui/pages/recovery.py" line="90"/>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/recovery.py" line="91"/>
        <source>Choose another file</source>
        <translation>Ander bestand kiezen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/recovery.py" line="92"/>
        <source>Set up a new clinic here</source>
        <translation>Hier een nieuwe praktijk inrichten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/recovery.py" line="93"/>
        <source>Quit</source>
        <translation>Afsluiten</translation>
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
    <name>ScoreRow</name>
    <message>
        <location filename="../../exercise_app/ui/widgets/score_row.py" line="74"/>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/score_row.py" line="179"/>
        <source>{0}, {1} out of 10</source>
        <translation>{0}, {1} van 10</translation>
    </message>
</context>
<context>
    <name>SessionChangesDialog</name>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_changes.py" line="54"/>
        <source>Earlier values</source>
        <translation>Eerdere waarden</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_changes.py" line="56"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_changes.py" line="73"/>
        <source>Until {0}, then changed by {1}</source>
        <translation>Tot {0}, daarna gewijzigd door {1}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_changes.py" line="73"/>
        <source>Until {0}</source>
        <translation>Tot {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_changes.py" line="85"/>
        <source>Effort: {0}</source>
        <translation>Inspanning: {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_changes.py" line="87"/>
        <source>Flare</source>
        <translation>Opvlamming</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_changes.py" line="89"/>
        <source>Note: {0}</source>
        <translation>Notitie: {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_changes.py" line="96"/>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_changes.py" line="96"/>
        <source>no number</source>
        <translation>geen cijfer</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_form.py" line="172"/>
        <source>Day of the session</source>
        <translation>Dag van de meting</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_form.py" line="173"/>
        <source>Leave unchanged</source>
        <translation>Laten zoals het was</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_form.py" line="174"/>
        <source>Grid for a whole diary</source>
        <translation>Raster voor een heel dagboek</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_form.py" line="175"/>
        <location filename="../../exercise_app/ui/pages/sessions_form.py" line="177"/>
        <source>Effort</source>
        <translation>Inspanning</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_form.py" line="176"/>
        <source>how hard the exercises were, 0 to 10; optional</source>
        <translation>hoe zwaar de oefeningen waren, 0 tot 10; mag leeg blijven</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_form.py" line="178"/>
        <location filename="../../exercise_app/ui/pages/sessions_form.py" line="179"/>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_form.py" line="180"/>
        <source>Flare</source>
        <translation>Opvlamming</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_form.py" line="181"/>
        <source>The pain has flared up in this period</source>
        <translation>De pijn is in deze periode opgevlamd</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_form.py" line="182"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_form.py" line="194"/>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_form.py" line="194"/>
        <source>Store</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_form.py" line="226"/>
        <source>Change session</source>
        <translation>Meting wijzigen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_form.py" line="226"/>
        <source>New session</source>
        <translation>Nieuwe meting</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_form.py" line="239"/>
        <source>Exercises</source>
        <translation>Oefeningen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_form.py" line="242"/>
        <source>Exercises since {0}</source>
        <translation>Oefeningen sinds {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_form.py" line="247"/>
        <source>“{0}” is not a date. Write it as 12-3-2026.</source>
        <translation>“{0}” is geen datum. Schrijf het als 12-3-2026.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_form.py" line="252"/>
        <source>This day is still to come. Choose today or an earlier day.</source>
        <translation>Deze dag moet nog komen. Kies vandaag of een eerdere dag.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_form.py" line="254"/>
        <source>This day is more than {0} years ago. Check the year.</source>
        <translation>Deze dag is meer dan {0} jaar geleden. Kijk het jaartal na.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_form.py" line="258"/>
        <source>Nothing has been entered yet. Choose a number or “not asked” first.</source>
        <translation>Er is nog niets ingevuld. Kies eerst een cijfer of “niet gevraagd”.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions_form.py" line="260"/>
        <source>The note is too long: at most {0} characters.</source>
        <translation>De notitie is te lang: hoogstens {0} tekens.</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions.py" line="86"/>
        <source>Sessions</source>
        <translation>Metingen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions.py" line="99"/>
        <source>Let the patient answer on the screen</source>
        <translation>De patiënt zelf laten antwoorden op het scherm</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions.py" line="101"/>
        <source>Type a whole diary</source>
        <translation>Een heel dagboek typen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions.py" line="102"/>
        <source>Mark all exercises as done</source>
        <translation>Alle oefeningen op gedaan zetten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions.py" line="181"/>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions.py" line="181"/>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions.py" line="189"/>
        <source>Session of {0} changed.</source>
        <translation>Meting van {0} gewijzigd.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions.py" line="191"/>
        <source>Session of {0} stored.</source>
        <translation>Meting van {0} vastgelegd.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions.py" line="193"/>
        <source>Session of {0} taken back.</source>
        <translation>Meting van {0} teruggenomen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/sessions.py" line="195"/>
        <source>%n session(s) taken back.</source>
        <translation>
            <numerusform>%n meting teruggenomen.</numerusform>
            <numerusform>%n metingen teruggenomen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/sessions.py" line="197"/>
        <source>Session of {0} brought back.</source>
        <translation>Meting van {0} teruggezet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/sessions.py" line="198"/>
        <source>%n session(s) stored.</source>
        <translation>
            <numerusform>%n meting vastgelegd.</numerusform>
            <numerusform>%n metingen vastgelegd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../exercise_app/ui/pages/settings.py" line="242"/>
        <location filename="../../exercise_app/ui/pages/settings.py" line="258"/>
        <source>Settings</source>
        <translation>Instellingen</translation>
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
    <name>Tabs</name>
    <message>
        <location filename="../../exercise_app/ui/frame/tabs.py" line="47"/>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/frame/tabs.py" line="48"/>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/frame/tabs.py" line="49"/>
        <source>Sessions</source>
        <translation>Metingen</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/frame/tabs.py" line="50"/>
        <source>Course</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/frame/tabs.py" line="51"/>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/frame/tabs.py" line="53"/>
        <source>Pages of the patient</source>
        <translation>Bladen van de patiënt</translation>
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
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="111"/>
        <source>Time line</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="138"/>
        <source>Episode started</source>
        <translation>Begin van de episode</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="138"/>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="140"/>
        <source>Episode ended</source>
        <translation>Einde van de episode</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="142"/>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="143"/>
        <source>issued, code {0}</source>
        <translation>uitgegeven, code {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="153"/>
        <source>Diary</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="153"/>
        <source>Session</source>
        <translation>Meting</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="157"/>
        <source>average not asked</source>
        <translation>gemiddelde niet gevraagd</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="159"/>
        <source>worst {0}</source>
        <translation>ergst {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="162"/>
        <source>{0} of {1} exercises done</source>
        <translation>{0} van {1} oefeningen gedaan</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="164"/>
        <source>flare</source>
        <translation>opvlamming</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="171"/>
        <source>Flare</source>
        <translation>Opvlamming</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="172"/>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="173"/>
        <source>Medication</source>
        <translation>Medicatie</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="174"/>
        <source>Holiday</source>
        <translation>Vakantie</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="175"/>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
</context>
<context>
    <name>UpgradingPage</name>
    <message>
        <location filename="../../exercise_app/ui/pages/upgrading.py" line="35"/>
        <source>Making your data ready for this version</source>
        <translation>Uw gegevens worden klaargemaakt voor deze versie</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/upgrading.py" line="36"/>
        <source>A copy of them is made first and stays in the same folder.</source>
        <translation>Eerst wordt er een kopie gemaakt; die blijft in dezelfde map staan.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/upgrading.py" line="37"/>
        <source>This can take some minutes. Please leave Wervel open.</source>
        <translation>Dit kan enkele minuten duren. Laat Wervel open.</translation>
    </message>
</context>
<context>
    <name>ValuesCard</name>
    <message>
        <location filename="../../exercise_app/ui/pages/course_values.py" line="78"/>
        <source>Numbers</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_values.py" line="79"/>
        <source>Numbers of the course</source>
        <translation>Cijfers van het verloop</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_values.py" line="80"/>
        <source>Copy the table</source>
        <translation>De tabel kopiëren</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_values.py" line="81"/>
        <source>Save as picture or table</source>
        <translation>Bewaren als afbeelding of tabel</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_values.py" line="87"/>
        <location filename="../../exercise_app/ui/pages/course_values.py" line="139"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_values.py" line="87"/>
        <location filename="../../exercise_app/ui/pages/course_values.py" line="139"/>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_values.py" line="112"/>
        <location filename="../../exercise_app/ui/pages/course_values.py" line="160"/>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_values.py" line="117"/>
        <source>not measured</source>
        <translation>niet gemeten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_values.py" line="119"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_values.py" line="120"/>
        <source>{0} to {1}: {2}</source>
        <translation>{0} tot en met {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_values.py" line="139"/>
        <source>Flare</source>
        <translation>Opvlamming</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_values.py" line="149"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_values.py" line="160"/>
        <source>no number</source>
        <translation>geen cijfer</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_values.py" line="165"/>
        <source>Picture (PNG)</source>
        <translation>Afbeelding (PNG)</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_values.py" line="166"/>
        <source>Drawing (SVG)</source>
        <translation>Tekening (SVG)</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_values.py" line="167"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/course_values.py" line="168"/>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
</context>
<context>
    <name>_ActivityRow</name>
    <message>
        <location filename="../../exercise_app/ui/pages/intake_activities.py" line="55"/>
        <source>Activity {0}</source>
        <translation>Activiteit {0}</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake_activities.py" line="56"/>
        <source>How hard is activity {0}?</source>
        <translation>Hoe moeilijk is activiteit {0}?</translation>
    </message>
</context>
<context>
    <name>_ClinicForm</name>
    <message>
        <location filename="../../exercise_app/ui/pages/first_start.py" line="252"/>
        <source>Your clinic</source>
        <translation>Uw praktijk</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/first_start.py" line="253"/>
        <source>This is printed on every sheet. You can change it later.</source>
        <translation>Dit staat op elk blad. U kunt het later wijzigen.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/first_start.py" line="254"/>
        <source>Name of the clinic</source>
        <translation>Naam van de praktijk</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/first_start.py" line="255"/>
        <source>Address (optional)</source>
        <translation>Adres (mag leeg blijven)</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/first_start.py" line="256"/>
        <source>Telephone for questions (optional)</source>
        <translation>Telefoon voor vragen (mag leeg blijven)</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/first_start.py" line="257"/>
        <source>Your name (optional)</source>
        <translation>Uw naam (mag leeg blijven)</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/first_start.py" line="258"/>
        <source>The data are kept here</source>
        <translation>De gegevens komen hier te staan</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/first_start.py" line="259"/>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/first_start.py" line="260"/>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>_SignRow</name>
    <message>
        <location filename="../../exercise_app/ui/pages/intake_alarm.py" line="52"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake_alarm.py" line="53"/>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/intake_alarm.py" line="54"/>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
</context>
<context>
    <name>_Story</name>
    <message>
        <location filename="../../exercise_app/ui/pages/first_start.py" line="135"/>
        <source>Choose exercises, print them and follow the course.</source>
        <translation>Oefeningen kiezen, afdrukken en het verloop bijhouden.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/first_start.py" line="136"/>
        <source>On this computer. No account, no internet.</source>
        <translation>Op deze computer. Zonder account, zonder internet.</translation>
    </message>
</context>
<context>
    <name>_Welcome</name>
    <message>
        <location filename="../../exercise_app/ui/pages/first_start.py" line="182"/>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/first_start.py" line="183"/>
        <source>How would you like to begin?</source>
        <translation>Hoe wilt u beginnen?</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/first_start.py" line="185"/>
        <source>Set up this clinic</source>
        <translation>Deze praktijk inrichten</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/first_start.py" line="185"/>
        <source>Name, telephone and place of the data.</source>
        <translation>Naam, telefoon en plaats van de gegevens.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/first_start.py" line="188"/>
        <source>Look around in the demo clinic</source>
        <translation>Rondkijken in de demopraktijk</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/first_start.py" line="189"/>
        <source>Invented patients in a folder of their own.</source>
        <translation>Verzonnen patiënten in een eigen map.</translation>
    </message>
</context>
<context>
    <name>_Working</name>
    <message>
        <location filename="../../exercise_app/ui/pages/first_start.py" line="296"/>
        <source>Inventing patients for the demo clinic. This takes a moment.</source>
        <translation>Patiënten verzinnen voor de demopraktijk. Dit duurt even.</translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/pages/first_start.py" line="297"/>
        <source>Setting up your clinic.</source>
        <translation>Uw praktijk wordt ingericht.</translation>
    </message>
</context>
</TS>
