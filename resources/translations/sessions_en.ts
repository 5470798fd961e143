<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>DocumentsPage</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message numerus="yes">
            <source>%n day(s) without a session</source>
            <translation>
                <numerusform>%n day without a session</numerusform>
                <numerusform>%n days without a session</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SessionsPage</name>
        <message numerus="yes">
            <source>%n session(s) taken back.</source>
            <translation>
                <numerusform>%n session taken back.</numerusform>
                <numerusform>%n sessions taken back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) stored.</source>
            <translation>
                <numerusform>%n session stored.</numerusform>
                <numerusform>%n sessions stored.</numerusform>
            </translation>
        </message>
    </context>
</TS>
