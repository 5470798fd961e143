<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>DocumentsPage</name>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/documents.py" line="251"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/library_facets.py" line="71"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/frame/header.py" line="228"/>
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/sessions_history.py" line="127"/>
        <source>%n day(s) without a session</source>
        <translation>
            <numerusform>%n day without a session</numerusform>
            <numerusform>%n days without a session</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuedNotice</name>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/program_done.py" line="98"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryFacets</name>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/library_facets.py" line="119"/>
        <source>Clear %n filter(s)</source>
        <translation>
            <numerusform>Clear %n filter</numerusform>
            <numerusform>Clear %n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/library.py" line="117"/>
        <source>{0} of %n exercise(s)</source>
        <translation>
            <numerusform>{0} of %n exercise</numerusform>
            <numerusform>{0} of %n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/library.py" line="119"/>
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/patients.py" line="203"/>
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramFinder</name>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/program_finder.py" line="110"/>
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramFoot</name>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="112"/>
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/program_foot.py" line="117"/>
        <source>%n fitness exercise(s)</source>
        <translation>
            <numerusform>%n fitness exercise</numerusform>
            <numerusform>%n fitness exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/program_row_menu.py" line="81"/>
        <source>Duplicate %n exercise(s)</source>
        <translation>
            <numerusform>Duplicate %n exercise</numerusform>
            <numerusform>Duplicate %n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/program_row_menu.py" line="87"/>
        <source>In turns: these %n exercise(s)</source>
        <translation>
            <numerusform>In turns: this %n exercise</numerusform>
            <numerusform>In turns: these %n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/program_row_menu.py" line="111"/>
        <source>Give all %n exercise(s) this dosage</source>
        <translation>
            <numerusform>Give this exercise this dosage</numerusform>
            <numerusform>Give all %n exercises this dosage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/program_row_menu.py" line="113"/>
        <source>Give all %n exercise(s) this note</source>
        <translation>
            <numerusform>Give %n exercise this note</numerusform>
            <numerusform>Give all %n exercises this note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/program_row_menu.py" line="115"/>
        <source>Remove %n exercise(s)</source>
        <translation>
            <numerusform>Remove exercise</numerusform>
            <numerusform>Remove %n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/sessions.py" line="195"/>
        <source>%n session(s) taken back.</source>
        <translation>
            <numerusform>%n session taken back.</numerusform>
            <numerusform>%n sessions taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/sessions.py" line="198"/>
        <source>%n session(s) stored.</source>
        <translation>
            <numerusform>%n session stored.</numerusform>
            <numerusform>%n sessions stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateView</name>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/templates_detail.py" line="124"/>
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/templates.py" line="191"/>
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/templates.py" line="192"/>
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n phase</numerusform>
            <numerusform>%n phases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/pages/templates.py" line="193"/>
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
</context>
</TS>
