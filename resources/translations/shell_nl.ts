<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_US">
    <context>
        <name>AboutCard</name>
        <message>
            <source>About Wervel</source>
            <translation>Over Wervel</translation>
        </message>
        <message>
            <source>Wervel stores, counts and prints what you enter. It gives no diagnosis and no advice; the decision is yours.</source>
            <translation>Wervel bewaart, telt en drukt af wat u invoert. Het stelt geen diagnose en geeft geen advies; u beslist.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licenties</translation>
        </message>
    </context>
    <context>
        <name>Busy</name>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
    </context>
    <context>
        <name>ClinicCard</name>
        <message>
            <source>Clinic</source>
            <translation>Praktijk</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Printed on every sheet, like the other fields here.</source>
            <translation>Staat op elk blad, net als de andere velden hier.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Telephone for questions</source>
            <translation>Telefoon voor vragen</translation>
        </message>
        <message>
            <source>Therapist</source>
            <translation>Therapeut</translation>
        </message>
        <message>
            <source>Language of the sheets of new patients</source>
            <translation>Taal van de bladen van nieuwe patiënten</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>PNG or JPEG, at most {0} MB. Prints in colour and in grey.</source>
            <translation>PNG of JPEG, hoogstens {0} MB. Afdrukken kan in kleur en in grijs.</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Afbeelding kiezen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>Stored</source>
            <translation>Vastgelegd</translation>
        </message>
    </context>
    <context>
        <name>CommandButton</name>
        <message>
            <source>Search or do</source>
            <translation>Zoek of doe</translation>
        </message>
        <message>
            <source>Find a patient, an exercise or an action</source>
            <translation>Zoek een patiënt, een oefening of een handeling</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Patient, exercise or action</source>
            <translation>Patiënt, oefening of handeling</translation>
        </message>
        <message>
            <source>Clear what was typed</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <source>Nothing found. Try another or a shorter word.</source>
            <translation>Niets gevonden. Probeer een ander of een korter woord.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultaten</translation>
        </message>
        <message>
            <source>Search or do</source>
            <translation>Zoek of doe</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Er ging iets mis</translation>
        </message>
        <message>
            <source>What was stored is safe. You can go on; quitting and starting again is safer. The details below hold nothing about a patient and are not sent anywhere.</source>
            <translation>Wat is vastgelegd, is veilig. U kunt doorgaan; afsluiten en opnieuw starten is zekerder. De gegevens hieronder gaan niet over een patiënt en worden nergens heen gestuurd.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Gegevens over de fout</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Gegevens kopiëren</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>Logmap openen</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Doorgaan</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Afsluiten</translation>
        </message>
    </context>
    <context>
        <name>Curtain</name>
        <message>
            <source>Press a key to go on</source>
            <translation>Druk op een toets om verder te gaan</translation>
        </message>
        <message>
            <source>The screen is covered. Press a key to go on.</source>
            <translation>Het scherm is afgedekt. Druk op een toets om verder te gaan.</translation>
        </message>
    </context>
    <context>
        <name>DataCard</name>
        <message>
            <source>Data</source>
            <translation>Gegevens</translation>
        </message>
        <message>
            <source>Everything you record is in this folder on this computer:</source>
            <translation>Alles wat u vastlegt, staat in deze map op deze computer:</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Map tonen</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>day-month-year</source>
            <translation>dag-maand-jaar</translation>
        </message>
        <message>
            <source>Choose on the calendar</source>
            <translation>Kiezen op de kalender</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Choose a logo</source>
            <translation>Logo kiezen</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Afbeeldingen (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Choose the file with the data</source>
            <translation>Bestand met de gegevens kiezen</translation>
        </message>
        <message>
            <source>Data of Wervel (*.db);;All files (*)</source>
            <translation>Gegevens van Wervel (*.db);;Alle bestanden (*)</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Cover the screen</source>
            <translation>Scherm afdekken</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) old</source>
            <translation>
                <numerusform>%n jaar</numerusform>
                <numerusform>%n jaar</numerusform>
            </translation>
        </message>
        <message>
            <source>Episode since {0}</source>
            <translation>Episode sinds {0}</translation>
        </message>
        <message>
            <source>Last pain score</source>
            <translation>Laatste pijncijfer</translation>
        </message>
        <message>
            <source>Mrs</source>
            <translation>Mevr.</translation>
        </message>
        <message>
            <source>Mr</source>
            <translation>Dhr.</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>Licenties</translation>
        </message>
        <message>
            <source>Wervel itself is free software (Apache-2.0). It contains:</source>
            <translation>Wervel zelf is vrije software (Apache-2.0). Het bevat:</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versie</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licentie</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>LooksCard</name>
        <message>
            <source>Language and looks</source>
            <translation>Taal en uiterlijk</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Kleuren</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>Zoals de computer</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoog contrast</translation>
        </message>
        <message>
            <source>Touch screen</source>
            <translation>Aanraakscherm</translation>
        </message>
        <message>
            <source>Larger buttons, for fingers</source>
            <translation>Grotere knoppen, voor vingers</translation>
        </message>
    </context>
    <context>
        <name>MainFrame</name>
        <message>
            <source>Cover the screen</source>
            <translation>Scherm afdekken</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close message</source>
            <translation>Bericht sluiten</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>That did not work</source>
            <translation>Dat lukte niet</translation>
        </message>
        <message>
            <source>That did not work; nothing was changed.</source>
            <translation>Dat lukte niet; er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Not stored yet</source>
            <translation>Nog niet vastgelegd</translation>
        </message>
        <message>
            <source>Something in the form cannot be stored as it is.</source>
            <translation>Iets in het formulier kan zo niet worden vastgelegd.</translation>
        </message>
        <message>
            <source>Look at the marked fields.</source>
            <translation>Kijk naar de gemarkeerde velden.</translation>
        </message>
        <message>
            <source>Dosage not understood</source>
            <translation>Dosering niet begrepen</translation>
        </message>
        <message>
            <source>“{part}” is not understood.</source>
            <translation>“{part}” wordt niet begrepen.</translation>
        </message>
        <message>
            <source>Write for example 3x10 h5s 5/w.</source>
            <translation>Schrijf bijvoorbeeld 3x10 h5s 5/w.</translation>
        </message>
        <message>
            <source>Cannot be printed</source>
            <translation>Kan niet worden afgedrukt</translation>
        </message>
        <message>
            <source>The sheet cannot print {character}.</source>
            <translation>Het blad kan {character} niet afdrukken.</translation>
        </message>
        <message>
            <source>Take this character out or write it otherwise.</source>
            <translation>Haal dit teken weg of schrijf het anders.</translation>
        </message>
        <message>
            <source>Nothing to print</source>
            <translation>Niets om af te drukken</translation>
        </message>
        <message>
            <source>There is no exercise in this program yet.</source>
            <translation>Er staat nog geen oefening in dit programma.</translation>
        </message>
        <message>
            <source>Add at least one exercise.</source>
            <translation>Voeg minstens één oefening toe.</translation>
        </message>
        <message>
            <source>Not there any more</source>
            <translation>Niet meer aanwezig</translation>
        </message>
        <message>
            <source>What you asked for does not exist any more.</source>
            <translation>Wat u zocht, bestaat niet meer.</translation>
        </message>
        <message>
            <source>Go back to the list and open it again.</source>
            <translation>Ga terug naar de lijst en open het opnieuw.</translation>
        </message>
        <message>
            <source>Changed elsewhere</source>
            <translation>Elders gewijzigd</translation>
        </message>
        <message>
            <source>This was changed at another place in the meantime.</source>
            <translation>Dit is intussen op een andere plek gewijzigd.</translation>
        </message>
        <message>
            <source>Open it again and make your change once more.</source>
            <translation>Open het opnieuw en breng uw wijziging nog eens aan.</translation>
        </message>
        <message>
            <source>Wervel is open already</source>
            <translation>Wervel is al geopend</translation>
        </message>
        <message>
            <source>Another window or computer is using these data.</source>
            <translation>Een ander venster of een andere computer gebruikt deze gegevens.</translation>
        </message>
        <message>
            <source>Close Wervel there and try again.</source>
            <translation>Sluit Wervel daar en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The data are not there</source>
            <translation>De gegevens zijn er niet</translation>
        </message>
        <message>
            <source>There are no data at the place where they should be.</source>
            <translation>Op de plek waar de gegevens moeten staan, staan ze niet.</translation>
        </message>
        <message>
            <source>Connect the drive or network folder and try again.</source>
            <translation>Sluit de schijf of netwerkmap aan en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>This file cannot be opened</source>
            <translation>Dit bestand kan niet worden geopend</translation>
        </message>
        <message>
            <source>This is not a file of Wervel, or it has another key.</source>
            <translation>Dit is geen bestand van Wervel, of het heeft een andere sleutel.</translation>
        </message>
        <message>
            <source>Choose the right file. This one is left as it is.</source>
            <translation>Kies het juiste bestand. Dit bestand blijft zoals het is.</translation>
        </message>
        <message>
            <source>The file with the data is damaged</source>
            <translation>Het bestand met de gegevens is beschadigd</translation>
        </message>
        <message>
            <source>The file cannot be read completely.</source>
            <translation>Het bestand kan niet helemaal worden gelezen.</translation>
        </message>
        <message>
            <source>It is left as it is. Choose a backup of it instead.</source>
            <translation>Het blijft zoals het is. Kies in plaats daarvan een reservekopie.</translation>
        </message>
        <message>
            <source>Made by a newer version</source>
            <translation>Gemaakt door een nieuwere versie</translation>
        </message>
        <message>
            <source>A newer version of Wervel has worked with these data.</source>
            <translation>Een nieuwere versie van Wervel heeft met deze gegevens gewerkt.</translation>
        </message>
        <message>
            <source>Update Wervel on this computer. The data are unchanged.</source>
            <translation>Werk Wervel op deze computer bij. De gegevens zijn niet veranderd.</translation>
        </message>
        <message>
            <source>Only reading is allowed</source>
            <translation>Alleen lezen is toegestaan</translation>
        </message>
        <message>
            <source>The data can be read here, but not changed.</source>
            <translation>De gegevens kunnen hier worden gelezen, maar niet gewijzigd.</translation>
        </message>
        <message>
            <source>Ask who looks after this computer for write access.</source>
            <translation>Vraag uw systeembeheerder om schrijfrechten.</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>De schijf is vol</translation>
        </message>
        <message>
            <source>There is no room left on the disk, so this was not stored.</source>
            <translation>Er is geen ruimte meer op de schijf; dit is niet vastgelegd.</translation>
        </message>
        <message>
            <source>Make room and try again; what you typed is still here.</source>
            <translation>Maak ruimte en probeer het opnieuw; wat u typte, staat er nog.</translation>
        </message>
        <message>
            <source>The disk does not answer</source>
            <translation>De schijf antwoordt niet</translation>
        </message>
        <message>
            <source>The disk refused to read or write, so this was not stored.</source>
            <translation>De schijf weigerde te lezen of te schrijven; dit is niet vastgelegd.</translation>
        </message>
        <message>
            <source>Check the drive or network and try again.</source>
            <translation>Controleer de schijf of het netwerk en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Installation not complete</source>
            <translation>Installatie niet volledig</translation>
        </message>
        <message>
            <source>The database engine of this installation is not safe.</source>
            <translation>De database-onderdelen van deze installatie zijn niet veilig.</translation>
        </message>
        <message>
            <source>Install Wervel again. Your data are unchanged.</source>
            <translation>Installeer Wervel opnieuw. Uw gegevens zijn niet veranderd.</translation>
        </message>
        <message>
            <source>Update of the data did not succeed</source>
            <translation>Bijwerken van de gegevens is niet gelukt</translation>
        </message>
        <message>
            <source>The data could not be made ready for this version.</source>
            <translation>De gegevens konden niet klaar worden gemaakt voor deze versie.</translation>
        </message>
        <message>
            <source>They are as they were. Use the earlier version for now.</source>
            <translation>Ze zijn zoals ze waren. Gebruik voorlopig de vorige versie.</translation>
        </message>
        <message>
            <source>File not saved</source>
            <translation>Bestand niet opgeslagen</translation>
        </message>
        <message>
            <source>The file could not be saved at this place.</source>
            <translation>Het bestand kon hier niet worden opgeslagen.</translation>
        </message>
        <message>
            <source>Close it in other programs, or choose another place.</source>
            <translation>Sluit het in andere programma's, of kies een andere plek.</translation>
        </message>
        <message>
            <source>File not read</source>
            <translation>Bestand niet gelezen</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Het bestand kon niet worden gelezen.</translation>
        </message>
        <message>
            <source>Is it still there, and is it the right file?</source>
            <translation>Staat het er nog, en is het het juiste bestand?</translation>
        </message>
        <message>
            <source>A content file is not right</source>
            <translation>Een bestand van de bibliotheek klopt niet</translation>
        </message>
        <message>
            <source>The file {file} of the library is not as it should be.</source>
            <translation>Het bestand {file} van de bibliotheek is niet zoals het hoort.</translation>
        </message>
        <message>
            <source>Correct it, or install Wervel again.</source>
            <translation>Verbeter het, of installeer Wervel opnieuw.</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>Vul dit in.</translation>
        </message>
        <message>
            <source>This is {length} characters; at most {limit} fit.</source>
            <translation>Dit zijn {length} tekens; er passen er hoogstens {limit}.</translation>
        </message>
        <message>
            <source>The sheet cannot print {character}. Take it out or write it otherwise.</source>
            <translation>Het blad kan {character} niet afdrukken. Haal het weg of schrijf het anders.</translation>
        </message>
        <message>
            <source>This day is in the future. Choose today or earlier.</source>
            <translation>Deze dag ligt in de toekomst. Kies vandaag of eerder.</translation>
        </message>
        <message>
            <source>This is more than {years} years ago. Check the year.</source>
            <translation>Dit is meer dan {years} jaar geleden. Controleer het jaar.</translation>
        </message>
        <message>
            <source>The end lies before the beginning. Check both.</source>
            <translation>Het einde ligt voor het begin. Controleer beide.</translation>
        </message>
        <message>
            <source>This is not a date. Write day-month-year, for example 8-2-1967.</source>
            <translation>Dit is geen datum. Schrijf dag-maand-jaar, bijvoorbeeld 8-2-1967.</translation>
        </message>
        <message>
            <source>Choose a number from {low} to {high}.</source>
            <translation>Kies een getal van {low} tot en met {high}.</translation>
        </message>
        <message>
            <source>The second number must be higher than the first.</source>
            <translation>Het tweede getal moet hoger zijn dan het eerste.</translation>
        </message>
        <message>
            <source>At most {limit} fit here.</source>
            <translation>Hier passen er hoogstens {limit}.</translation>
        </message>
        <message>
            <source>A program has at most {limit} phases.</source>
            <translation>Een programma heeft hoogstens {limit} fasen.</translation>
        </message>
        <message>
            <source>A program has at most {limit} exercises.</source>
            <translation>Een programma heeft hoogstens {limit} oefeningen.</translation>
        </message>
        <message>
            <source>The same question was answered twice.</source>
            <translation>Dezelfde vraag is twee keer beantwoord.</translation>
        </message>
        <message>
            <source>Nothing was entered yet. Choose an answer.</source>
            <translation>Er is nog niets ingevuld. Kies een antwoord.</translation>
        </message>
        <message>
            <source>This is no picture. Choose a PNG or JPEG file.</source>
            <translation>Dit is geen afbeelding. Kies een PNG- of JPEG-bestand.</translation>
        </message>
        <message>
            <source>This file is too big. Choose one of at most {limit_mb} MB.</source>
            <translation>Dit bestand is te groot. Kies er een van hoogstens {limit_mb} MB.</translation>
        </message>
        <message>
            <source>This picture is too large. At most {limit} pixels wide or high fit.</source>
            <translation>Deze afbeelding is te groot. Hoogstens {limit} beeldpunten breed of hoog past.</translation>
        </message>
        <message>
            <source>This cannot be stored as it is. Check the field.</source>
            <translation>Dit kan zo niet worden vastgelegd. Controleer het veld.</translation>
        </message>
        <message>
            <source>Template not taken in</source>
            <translation>Sjabloon niet toegevoegd</translation>
        </message>
        <message>
            <source>This file is no template, is too large, or names exercises that you do not have.</source>
            <translation>Dit bestand is geen sjabloon, is te groot, of noemt oefeningen die u niet hebt.</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask for the file again.</source>
            <translation>Er is niets veranderd. Vraag het bestand opnieuw.</translation>
        </message>
    </context>
    <context>
        <name>QuestionsCard</name>
        <message>
            <source>Questions about pain</source>
            <translation>Vragen over pijn</translation>
        </message>
        <message>
            <source>Asked at every session</source>
            <translation>Bij elke zitting gevraagd</translation>
        </message>
        <message>
            <source>Earlier answers to other questions are kept.</source>
            <translation>Eerdere antwoorden op andere vragen blijven bewaard.</translation>
        </message>
        <message>
            <source>Stored</source>
            <translation>Vastgelegd</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Patients</source>
            <translation>Patiënten</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliotheek</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Sjablonen</translation>
        </message>
        <message>
            <source>Diaries</source>
            <translation>Dagboeken</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Plaatsen</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPage</name>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>Ander bestand kiezen</translation>
        </message>
        <message>
            <source>Set up a new clinic here</source>
            <translation>Hier een nieuwe praktijk inrichten</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Afsluiten</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programma</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Metingen</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Verloop</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
        <message>
            <source>Pages of the patient</source>
            <translation>Bladen van de patiënt</translation>
        </message>
    </context>
    <context>
        <name>UpgradingPage</name>
        <message>
            <source>Making your data ready for this version</source>
            <translation>Uw gegevens worden klaargemaakt voor deze versie</translation>
        </message>
        <message>
            <source>A copy of them is made first and stays in the same folder.</source>
            <translation>Eerst wordt er een kopie gemaakt; die blijft in dezelfde map staan.</translation>
        </message>
        <message>
            <source>This can take some minutes. Please leave Wervel open.</source>
            <translation>Dit kan enkele minuten duren. Laat Wervel open.</translation>
        </message>
    </context>
    <context>
        <name>_ClinicForm</name>
        <message>
            <source>Your clinic</source>
            <translation>Uw praktijk</translation>
        </message>
        <message>
            <source>This is printed on every sheet. You can change it later.</source>
            <translation>Dit staat op elk blad. U kunt het later wijzigen.</translation>
        </message>
        <message>
            <source>Name of the clinic</source>
            <translation>Naam van de praktijk</translation>
        </message>
        <message>
            <source>Address (optional)</source>
            <translation>Adres (mag leeg blijven)</translation>
        </message>
        <message>
            <source>Telephone for questions (optional)</source>
            <translation>Telefoon voor vragen (mag leeg blijven)</translation>
        </message>
        <message>
            <source>Your name (optional)</source>
            <translation>Uw naam (mag leeg blijven)</translation>
        </message>
        <message>
            <source>The data are kept here</source>
            <translation>De gegevens komen hier te staan</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
    </context>
    <context>
        <name>_Story</name>
        <message>
            <source>Choose exercises, print them and follow the course.</source>
            <translation>Oefeningen kiezen, afdrukken en het verloop bijhouden.</translation>
        </message>
        <message>
            <source>On this computer. No account, no internet.</source>
            <translation>Op deze computer. Zonder account, zonder internet.</translation>
        </message>
    </context>
    <context>
        <name>_Welcome</name>
        <message>
            <source>Welcome</source>
            <translation>Welkom</translation>
        </message>
        <message>
            <source>How would you like to begin?</source>
            <translation>Hoe wilt u beginnen?</translation>
        </message>
        <message>
            <source>Set up this clinic</source>
            <translation>Deze praktijk inrichten</translation>
        </message>
        <message>
            <source>Name, telephone and place of the data.</source>
            <translation>Naam, telefoon en plaats van de gegevens.</translation>
        </message>
        <message>
            <source>Look around in the demo clinic</source>
            <translation>Rondkijken in de demopraktijk</translation>
        </message>
        <message>
            <source>Invented patients in a folder of their own.</source>
            <translation>Verzonnen patiënten in een eigen map.</translation>
        </message>
    </context>
    <context>
        <name>_Working</name>
        <message>
            <source>Inventing patients for the demo clinic. This takes a moment.</source>
            <translation>Patiënten verzinnen voor de demopraktijk. Dit duurt even.</translation>
        </message>
        <message>
            <source>Setting up your clinic.</source>
            <translation>Uw praktijk wordt ingericht.</translation>
        </message>
    </context>
</TS>
