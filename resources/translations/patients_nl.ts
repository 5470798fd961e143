<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_US">
    <context>
        <name>ActivityList</name>
        <message>
            <location filename="../../exercise_app/ui/pages/intake_activities.py" line="97" />
            <source>In the patient's own words. 0 is no trouble at all, 10 is impossible.</source>
            <translation>In de woorden van de patiënt zelf. 0 is geen enkele moeite, 10 is onmogelijk.</translation>
        </message>
    </context>
    <context>
        <name>AlarmGroupBox</name>
        <message>
            <location filename="../../exercise_app/ui/pages/intake_alarm.py" line="102" />
            <source>The rest was asked: no</source>
            <translation>De rest is gevraagd: nee</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake_alarm.py" line="103" />
            <source>Source: {0}</source>
            <translation>Bron: {0}</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake_alarm.py" line="113" />
            <source>{0} of {1} asked</source>
            <translation>{0} van {1} gevraagd</translation>
        </message>
    </context>
    <context>
        <name>CourseCard</name>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_cards.py" line="188" />
            <source>Pain, average 24 hours</source>
            <translation>Pijn, gemiddeld 24 uur</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_cards.py" line="189" />
            <source>Open course</source>
            <translation>Naar verloop</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_cards.py" line="199" />
            <source>First {0}, last {1}, always on 0 to 10</source>
            <translation>Eerste {0}, laatste {1}, altijd op 0 tot 10</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_cards.py" line="201" />
            <source>No scores yet.</source>
            <translation>Nog geen cijfers.</translation>
        </message>
    </context>
    <context>
        <name>IntakeCard</name>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_cards.py" line="57" />
            <source>Intake</source>
            <translation>Intake</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_cards.py" line="58" />
            <source>Open intake</source>
            <translation>Naar intake</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_cards.py" line="64" />
            <source>Nothing written down yet.</source>
            <translation>Nog niets opgeschreven.</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_cards.py" line="75" />
            <source>Decision: continue</source>
            <translation>Besluit: doorgaan</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_cards.py" line="76" />
            <source>Decision: paused</source>
            <translation>Besluit: gepauzeerd</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_cards.py" line="77" />
            <source>Decision: referred</source>
            <translation>Besluit: verwezen</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_cards.py" line="84" />
            <source>less than 6 weeks</source>
            <translation>korter dan 6 weken</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_cards.py" line="85" />
            <source>6 to 12 weeks</source>
            <translation>6 tot 12 weken</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_cards.py" line="86" />
            <source>more than 12 weeks</source>
            <translation>langer dan 12 weken</translation>
        </message>
    </context>
    <context>
        <name>IntakePage</name>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="69" />
            <location filename="../../exercise_app/ui/pages/intake.py" line="93" />
            <source>Intake</source>
            <translation>Intake</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="92" />
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="94" />
            <source>Everything is stored as you go.</source>
            <translation>Alles wordt meteen opgeslagen.</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="95" />
            <source>Complaint</source>
            <translation>Klacht</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="96" />
            <source>Why did the patient come?</source>
            <translation>Waarom kwam de patiënt?</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="97" />
            <source>How long has this episode lasted?</source>
            <translation>Hoe lang duurt deze episode al?</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="100" />
            <source>less than 6 weeks</source>
            <translation>korter dan 6 weken</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="101" />
            <source>6 to 12 weeks</source>
            <translation>6 tot 12 weken</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="102" />
            <source>more than 12 weeks</source>
            <translation>langer dan 12 weken</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="105" />
            <source>Work, or what fills the day</source>
            <translation>Werk, of wat de dag vult</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="106" />
            <source>What does the patient want to do again?</source>
            <translation>Wat wil de patiënt weer kunnen?</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="107" />
            <source>Circumstances</source>
            <translation>Omstandigheden</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="109" />
            <source>Exercises with the same mark show it. Nothing is blocked.</source>
            <translation>Oefeningen met hetzelfde kenmerk laten dat zien. Er wordt niets geblokkeerd.</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="111" />
            <source>Alarm signs</source>
            <translation>Alarmtekens</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="112" />
            <location filename="../../exercise_app/ui/pages/intake.py" line="120" />
            <source>Your decision</source>
            <translation>Uw besluit</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="115" />
            <source>continue</source>
            <translation>doorgaan</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="116" />
            <source>paused</source>
            <translation>pauze</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="117" />
            <source>referred</source>
            <translation>verwezen</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="121" />
            <source>In your words</source>
            <translation>In uw woorden</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="247" />
            <source>{0} of {1} asked</source>
            <translation>{0} van {1} gevraagd</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="288" />
            <source>Undo: complaint</source>
            <translation>Ongedaan: klacht</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="289" />
            <source>Undo: duration</source>
            <translation>Ongedaan: duur</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="290" />
            <source>Undo: work</source>
            <translation>Ongedaan: werk</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="291" />
            <source>Undo: activity</source>
            <translation>Ongedaan: activiteit</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="292" />
            <source>Undo: circumstance</source>
            <translation>Ongedaan: omstandigheid</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="293" />
            <source>Undo: alarm sign</source>
            <translation>Ongedaan: alarmteken</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake.py" line="294" />
            <source>Undo: decision</source>
            <translation>Ongedaan: besluit</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <location filename="../../exercise_app/ui/pages/overview.py" line="70" />
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview.py" line="101" />
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview.py" line="102" />
            <source>Record a session</source>
            <translation>Meting vastleggen</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview.py" line="89" />
            <location filename="../../exercise_app/ui/pages/overview.py" line="103" />
            <source>Change patient</source>
            <translation>Patiënt wijzigen</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview.py" line="88" />
            <source>Open intake</source>
            <translation>Naar intake</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview.py" line="104" />
            <source>Time line</source>
            <translation>Tijdlijn</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview.py" line="211" />
            <source>A session was recorded today.</source>
            <translation>Vandaag is er al gemeten.</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview.py" line="226" />
            <source>Stored.</source>
            <translation>Opgeslagen.</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview.py" line="227" />
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
    </context>
    <context>
        <name>PatientDelegate</name>
        <message>
            <location filename="../../exercise_app/ui/pages/patients_table.py" line="102" />
            <source>{0} · {1} years</source>
            <translation>{0} · {1} jaar</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients_table.py" line="115" />
            <source>No program yet</source>
            <translation>Nog geen programma</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients_table.py" line="118" />
            <source>finished</source>
            <translation>afgerond</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients_table.py" line="120" />
            <source>phase {0} of {1}</source>
            <translation>fase {0} van {1}</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients_table.py" line="122" />
            <source>not started yet</source>
            <translation>nog niet begonnen</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients_table.py" line="142" />
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients_table.py" line="144" />
            <source>yesterday</source>
            <translation>gisteren</translation>
        </message>
    </context>
    <context>
        <name>PatientDialog</name>
        <message>
            <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="70" />
            <source>New patient</source>
            <translation>Nieuwe patiënt</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="70" />
            <source>Change patient</source>
            <translation>Patiënt wijzigen</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="74" />
            <source>First name</source>
            <translation>Voornaam</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="75" />
            <source>Prefix</source>
            <translation>Tussenvoegsel</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="76" />
            <source>Family name</source>
            <translation>Achternaam</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="77" />
            <source>Date of birth</source>
            <translation>Geboortedatum</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="78" />
            <source>EPD number</source>
            <translation>EPD-nummer</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="81" />
            <source>van de</source>
            <translation>van de</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="82" />
            <source>day-month-year</source>
            <translation>dag-maand-jaar</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="83" />
            <source>Optional</source>
            <translation>Mag leeg blijven</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="85" />
            <source>Mrs</source>
            <translation>mevrouw</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="85" />
            <source>Mr</source>
            <translation>meneer</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="87" />
            <source>Form of address on the sheet</source>
            <translation>Aanhef op het blad</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="89" />
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="89" />
            <source>English</source>
            <translation>Engels</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="91" />
            <source>Language of the sheets</source>
            <translation>Taal van de bladen</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="92" />
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="93" />
            <source>Add patient</source>
            <translation>Patiënt toevoegen</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/dialogs/patient_dialog.py" line="93" />
            <source>Store</source>
            <translation>Opslaan</translation>
        </message>
    </context>
    <context>
        <name>PatientTable</name>
        <message>
            <location filename="../../exercise_app/ui/pages/patients_table.py" line="235" />
            <source>Patients</source>
            <translation>Patiënten</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients_table.py" line="252" />
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients_table.py" line="253" />
            <source>EPD no.</source>
            <translation>EPD-nr.</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients_table.py" line="254" />
            <source>Last visit</source>
            <translation>Laatste bezoek</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients_table.py" line="255" />
            <source>Program</source>
            <translation>Programma</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients_table.py" line="256" />
            <source>Pain, average 24 hours</source>
            <translation>Pijn, gemiddeld 24 uur</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients_table.py" line="257" />
            <source>Last</source>
            <translation>Laatste</translation>
        </message>
    </context>
    <context>
        <name>PatientsPage</name>
        <message>
            <location filename="../../exercise_app/ui/pages/patients.py" line="65" />
            <location filename="../../exercise_app/ui/pages/patients.py" line="77" />
            <source>Patients</source>
            <translation>Patiënten</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients.py" line="74" />
            <location filename="../../exercise_app/ui/pages/patients.py" line="79" />
            <location filename="../../exercise_app/ui/pages/patients.py" line="91" />
            <source>New patient</source>
            <translation>Nieuwe patiënt</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients.py" line="78" />
            <source>Name, date of birth or EPD number</source>
            <translation>Naam, geboortedatum of EPD-nummer</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients.py" line="78" />
            <source>Clear</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients.py" line="82" />
            <source>Last visit first</source>
            <translation>Laatste bezoek eerst</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients.py" line="83" />
            <source>By name</source>
            <translation>Op naam</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients.py" line="84" />
            <source>Highest score first</source>
            <translation>Hoogste cijfer eerst</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients.py" line="87" />
            <source>Order of the list</source>
            <translation>Volgorde van de lijst</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients.py" line="89" />
            <source>No patients yet</source>
            <translation>Nog geen patiënten</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients.py" line="89" />
            <source>Add the first one: a name is enough to begin.</source>
            <translation>Voeg de eerste toe: een naam is genoeg om te beginnen.</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients.py" line="93" />
            <source>Nobody found</source>
            <translation>Niemand gevonden</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients.py" line="94" />
            <source>Try part of a name, a year of birth or another filter.</source>
            <translation>Probeer een deel van een naam, een geboortejaar of een ander filter.</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients.py" line="96" />
            <source>open dot: score 0, no pain      broken line: not measured</source>
            <translation>open punt: cijfer 0, geen pijn      onderbroken lijn: niet gemeten</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients.py" line="97" />
            <source>Enter opens · ↑ ↓ choose · typing searches</source>
            <translation>Enter opent · ↑ ↓ kiest · typen zoekt</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients.py" line="193" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients.py" line="194" />
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients.py" line="195" />
            <source>Running program</source>
            <translation>Lopend programma</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients.py" line="196" />
            <source>Finished</source>
            <translation>Afgerond</translation>
        </message>
        <message numerus="yes">
            <location filename="../../exercise_app/ui/pages/patients.py" line="203" />
            <source>%n patient(s)</source>
            <translation>
                <numerusform>%n patiënt</numerusform>
                <numerusform>%n patiënten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients.py" line="243" />
            <source>{0} was added.</source>
            <translation>{0} is toegevoegd.</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/patients.py" line="244" />
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
    </context>
    <context>
        <name>ProgramCard</name>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_cards.py" line="122" />
            <location filename="../../exercise_app/ui/pages/overview_cards.py" line="136" />
            <source>Program</source>
            <translation>Programma</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_cards.py" line="130" />
            <source>Open program</source>
            <translation>Naar programma</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_cards.py" line="130" />
            <source>Make a program</source>
            <translation>Programma maken</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_cards.py" line="133" />
            <source>Nothing issued yet.</source>
            <translation>Nog niets uitgegeven.</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_cards.py" line="138" />
            <source>not started yet</source>
            <translation>nog niet begonnen</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_cards.py" line="142" />
            <source>Phase {0} of {1}: {2}</source>
            <translation>Fase {0} van {1}: {2}</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="111" />
            <source>Time line</source>
            <translation>Tijdlijn</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="138" />
            <source>Episode started</source>
            <translation>Begin van de episode</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="138" />
            <source>Intake</source>
            <translation>Intake</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="140" />
            <source>Episode ended</source>
            <translation>Einde van de episode</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="142" />
            <source>Program</source>
            <translation>Programma</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="143" />
            <source>issued, code {0}</source>
            <translation>uitgegeven, code {0}</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="153" />
            <source>Diary</source>
            <translation>Dagboek</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="153" />
            <source>Session</source>
            <translation>Meting</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="157" />
            <source>average not asked</source>
            <translation>gemiddelde niet gevraagd</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="159" />
            <source>worst {0}</source>
            <translation>ergst {0}</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="162" />
            <source>{0} of {1} exercises done</source>
            <translation>{0} van {1} oefeningen gedaan</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="164" />
            <source>flare</source>
            <translation>opvlamming</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="171" />
            <source>Flare</source>
            <translation>Opvlamming</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="172" />
            <source>Work</source>
            <translation>Werk</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="173" />
            <source>Medication</source>
            <translation>Medicatie</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="174" />
            <source>Holiday</source>
            <translation>Vakantie</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/overview_timeline.py" line="175" />
            <source>Event</source>
            <translation>Gebeurtenis</translation>
        </message>
    </context>
    <context>
        <name>_ActivityRow</name>
        <message>
            <location filename="../../exercise_app/ui/pages/intake_activities.py" line="55" />
            <source>Activity {0}</source>
            <translation>Activiteit {0}</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake_activities.py" line="56" />
            <source>How hard is activity {0}?</source>
            <translation>Hoe moeilijk is activiteit {0}?</translation>
        </message>
    </context>
    <context>
        <name>_SignRow</name>
        <message>
            <location filename="../../exercise_app/ui/pages/intake_alarm.py" line="51" />
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake_alarm.py" line="52" />
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <location filename="../../exercise_app/ui/pages/intake_alarm.py" line="53" />
            <source>not asked</source>
            <translation>niet gevraagd</translation>
        </message>
    </context>
</TS>
