<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>PatientsPage</name>
        <message numerus="yes">
            <location filename="../../exercise_app/ui/pages/patients.py" line="203" />
            <source>%n patient(s)</source>
            <translation>
                <numerusform>%n patient</numerusform>
                <numerusform>%n patients</numerusform>
            </translation>
        </message>
    </context>
</TS>
