<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>no owner</source>
        <translation>kein Betreuer</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New empty plan…</source>
        <translation>Neuer leerer Plan…</translation>
    </message>
    <message>
        <source>New plan from CRM and HR exports…</source>
        <translation>Neuer Plan aus CRM- und HR-Exporten…</translation>
    </message>
    <message>
        <source>Open plan…</source>
        <translation>Plan öffnen…</translation>
    </message>
    <message>
        <source>Open sample company</source>
        <translation>Beispielunternehmen öffnen</translation>
    </message>
    <message>
        <source>Import files into this plan…</source>
        <translation>Dateien in diesen Plan importieren…</translation>
    </message>
    <message>
        <source>Export tables…</source>
        <translation>Tabellen exportieren…</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Kopie speichern unter…</translation>
    </message>
    <message>
        <source>Back to how I opened it</source>
        <translation>Zurück zum Stand beim Öffnen</translation>
    </message>
    <message>
        <source>Close plan</source>
        <translation>Plan schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make selection as in the baseline</source>
        <translation>Auswahl auf Ausgangslage zurücksetzen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Lock planning</source>
        <translation>Planung sperren</translation>
    </message>
    <message>
        <source>New scenario from the baseline…</source>
        <translation>Neues Szenario aus der Ausgangslage…</translation>
    </message>
    <message>
        <source>Duplicate scenario…</source>
        <translation>Szenario duplizieren…</translation>
    </message>
    <message>
        <source>Rename scenario…</source>
        <translation>Szenario umbenennen…</translation>
    </message>
    <message>
        <source>Delete scenario (to the bin)</source>
        <translation>Szenario löschen (in den Papierkorb)</translation>
    </message>
    <message>
        <source>Restore scenario from the bin…</source>
        <translation>Szenario aus dem Papierkorb wiederherstellen…</translation>
    </message>
    <message>
        <source>Find or do anything…</source>
        <translation>Suchen oder ausführen…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Systemfarben</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Sprache…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Headwater</source>
        <translation>Über Headwater</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How coverage is counted</source>
        <translation>So wird Abdeckung gezählt</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Papierkorb leeren …</translation>
    </message>
    <message>
        <source>Export proposal…</source>
        <translation>Vorschlag exportieren…</translation>
    </message>
    <message>
        <source>How vacancies are counted</source>
        <translation>Wie Vakanzen gezählt werden</translation>
    </message>
    <message>
        <source>How response curves are counted</source>
        <translation>Wie Wirkungskurven gerechnet werden</translation>
    </message>
    <message>
        <source>Export a part for a regional lead…</source>
        <translation>Teil für eine Regionalleitung exportieren…</translation>
    </message>
    <message>
        <source>How reviews are counted</source>
        <translation>Wie Rückblicke gerechnet werden</translation>
    </message>
    <message>
        <source>Capture this view</source>
        <translation>Diese Ansicht festhalten</translation>
    </message>
    <message>
        <source>Present the storyboard</source>
        <translation>Storyboard präsentieren</translation>
    </message>
</context>
<context>
    <name>BoardPainter</name>
    <message>
        <source>show fewer</source>
        <translation>weniger anzeigen</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 darunter</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Customer-focused: fixed customers, adapting tasks</source>
        <translation>Kundenrolle: feste Kunden, wechselnde Aufgaben</translation>
    </message>
    <message>
        <source>Specialty: one task, wider span</source>
        <translation>Fachrolle: eine Aufgabe, breitere Zuständigkeit</translation>
    </message>
</context>
<context>
    <name>ChannelWords</name>
    <message>
        <source>No journey meets the filter. Take away a chip above.</source>
        <translation>Kein Kaufprozess entspricht dem Filter. Entfernen Sie oben einen Filter.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>before the first stage</source>
        <translation>vor der ersten Phase</translation>
    </message>
    <message>
        <source>No event of this log names a channel. Import a log with a column for it.</source>
        <translation>Kein Ereignis dieses Protokolls nennt einen Kanal. Importieren Sie ein Protokoll mit einer Spalte dafür.</translation>
    </message>
    <message>
        <source>Channels, stage by stage</source>
        <translation>Kanäle, Phase für Phase</translation>
    </message>
    <message>
        <source>Share of the events in a stage that happened on the channel</source>
        <translation>Anteil der Ereignisse einer Phase, die über den Kanal liefen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Most is done on %1: %2 of %3 events</source>
        <translation>Am meisten läuft über %1: %2 von %3 Ereignissen</translation>
    </message>
    <message>
        <source>An event belongs to the stage its journey came to last. Self-serve channels stand first.</source>
        <translation>Ein Ereignis zählt zu der Phase, die sein Kaufprozess zuletzt erreicht hat. Self-Service-Kanäle stehen vorn.</translation>
    </message>
    <message>
        <source>%1 handovers</source>
        <translation>%1 Übergaben</translation>
    </message>
    <message>
        <source>%1 back or again</source>
        <translation>%1 zurück oder erneut</translation>
    </message>
    <message>
        <source>%1 no decision</source>
        <translation>%1 ohne Entscheidung</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>Nach Segment</translation>
    </message>
    <message>
        <source>By territory</source>
        <translation>Nach Gebiet</translation>
    </message>
    <message>
        <source>Bar: share of a journey&apos;s events before somebody of ours takes part</source>
        <translation>Balken: Anteil der Ereignisse eines Kaufprozesses, bevor jemand von uns beteiligt ist</translation>
    </message>
    <message>
        <source>before the first contact</source>
        <translation>vor dem ersten Kontakt</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Kaufprozesse</translation>
    </message>
    <message>
        <source>Events before contact</source>
        <translation>Ereignisse vor Kontakt</translation>
    </message>
    <message>
        <source>Time before contact</source>
        <translation>Zeit vor Kontakt</translation>
    </message>
    <message>
        <source>Without any contact</source>
        <translation>Ganz ohne Kontakt</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Moves back</source>
        <translation>Rückschritte</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Back or again</source>
        <translation>Zurück/erneut</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Ohne Entscheidung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>. The %1 with most journeys; the table has all %2.</source>
        <translation>. Die %1 mit den meisten Kaufprozessen; alle %2 stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>Customers are through %1 of a journey&apos;s events before they meet somebody</source>
        <translation>Kunden haben %1 der Ereignisse eines Kaufprozesses hinter sich, bevor sie mit jemandem sprechen</translation>
    </message>
    <message>
        <source>; %1 of journeys never do</source>
        <translation>; bei %1 der Kaufprozesse geschieht das nie</translation>
    </message>
    <message>
        <source>No journey of this filter has ended yet, so none has ended without a decision.</source>
        <translation>In diesem Filter ist noch kein Kaufprozess beendet, also auch keiner ohne Entscheidung.</translation>
    </message>
    <message>
        <source>Where journeys end without a decision</source>
        <translation>Wo Kaufprozesse ohne Entscheidung enden</translation>
    </message>
    <message>
        <source>Journeys that ended, by the stage they were last in. Choose one to see what they lacked.</source>
        <translation>Beendete Kaufprozesse nach ihrer letzten Phase. Wählen Sie eine, um zu sehen, was gefehlt hat.</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>ohne Entscheidung</translation>
    </message>
    <message>
        <source>decided: won or lost</source>
        <translation>entschieden: gewonnen oder verloren</translation>
    </message>
    <message>
        <source>Last stage</source>
        <translation>Letzte Phase</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>%1 of the journeys that ended, ended without a decision; most of them at %2</source>
        <translation>%1 der beendeten Kaufprozesse endeten ohne Entscheidung, die meisten davon bei %2</translation>
    </message>
    <message>
        <source>Choose “Why journeys end” for the reasons the CRM gives; the panel at the side says what these journeys have in common.</source>
        <translation>Die Gründe aus dem CRM finden Sie unter „Warum sie enden“; die Seitenleiste zeigt, was diese Kaufprozesse gemeinsam haben.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>No journey of this filter has ended without an order.</source>
        <translation>In diesem Filter ist kein Kaufprozess ohne Auftrag beendet.</translation>
    </message>
    <message>
        <source>Nobody wrote down why these journeys ended. Import opportunities with a column of reasons, such as “Loss reason” or “Closed lost reason”.</source>
        <translation>Niemand hat notiert, warum diese Kaufprozesse endeten. Importieren Sie Verkaufschancen mit einer Spalte für Gründe, etwa „Verlustgrund“ oder „Closed lost reason“.</translation>
    </message>
    <message>
        <source>Why journeys end without an order</source>
        <translation>Warum Kaufprozesse ohne Auftrag enden</translation>
    </message>
    <message>
        <source>Journeys that ended, by the reason the CRM gives. Choose one to see its journeys.</source>
        <translation>Beendete Kaufprozesse nach dem Grund im CRM. Wählen Sie einen, um seine Kaufprozesse zu sehen.</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 · %2 · worth %3</source>
        <translation>%1 · %2 · Wert %3</translation>
    </message>
    <message>
        <source> The %1 most frequent; the table has all %2.</source>
        <translation> Die %1 häufigsten; alle %2 stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>“%1” is the reason most often given: %2 of the %3 journeys that ended without an order</source>
        <translation>„%1“ ist der häufigste Grund: bei %2 der %3 Kaufprozesse, die ohne Auftrag endeten</translation>
    </message>
    <message>
        <source>In the words of whoever closed the opportunity. Words that differ only in upper and lower case count as one.</source>
        <translation>In den Worten derer, die die Verkaufschance geschlossen haben. Groß- und Kleinschreibung wird nicht unterschieden.</translation>
    </message>
    <message>
        <source>When we are in touch</source>
        <translation>Wann wir in Kontakt sind</translation>
    </message>
    <message>
        <source>Events with somebody of ours, by weekday and hour (UTC)</source>
        <translation>Ereignisse mit jemandem von uns, nach Wochentag und Stunde (UTC)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Most contacts: %1 at %2:00, %3 of %4</source>
        <translation>Die meisten Kontakte: %1 um %2:00 Uhr, %3 von %4</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>%1 → no decision</source>
        <translation>%1 → ohne Entscheidung</translation>
    </message>
    <message>
        <source>When customers first met somebody is not known: only dates of opportunities tell of these journeys. An event log with channels or people would.</source>
        <translation>Wann Kunden zuerst mit jemandem sprachen, ist unbekannt: Von diesen Kaufprozessen sind nur Daten von Verkaufschancen da. Ein Ereignisprotokoll mit Kanälen oder Personen würde es sagen.</translation>
    </message>
    <message>
        <source>Handovers: changes of the acting role in a journey. Back or again: moves to an earlier or the same stage, of all moves. No decision: of the journeys that ended. Dates of opportunities and evidence are no contact.</source>
        <translation>Übergaben: Wechsel der handelnden Rolle in einem Kaufprozess. Zurück oder erneut: Wechsel in eine frühere oder dieselbe Phase, Anteil an allen Wechseln. Ohne Entscheidung: Anteil an den beendeten Kaufprozessen. Daten von Verkaufschancen und Belege sind kein Kontakt.</translation>
    </message>
    <message>
        <source> The %1 that most ended in; the table has all %2.</source>
        <translation> Die %1, in denen die meisten endeten; alle %2 stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>. The first %1 are drawn; the table has all %2.</source>
        <translation>. Gezeichnet sind die ersten %1; alle %2 stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>When we are in touch is not known: no event with a time of day names a person of ours or an assisted channel.</source>
        <translation>Wann wir in Kontakt sind, ist unbekannt: Kein Ereignis mit Uhrzeit nennt eine unserer Personen oder einen betreuten Kanal.</translation>
    </message>
    <message>
        <source>Counts, not success: a dark cell says when we call, not when it helps. Dates without a time of day are left out.</source>
        <translation>Anzahl, nicht Erfolg: Eine dunkle Zelle zeigt, wann wir anrufen, nicht, wann es hilft. Daten ohne Uhrzeit zählen nicht.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message>
        <source>The table holds no event with journey, activity and a possible date</source>
        <translation>Die Tabelle enthält kein Ereignis mit Kaufprozess, Aktivität und möglichem Datum</translation>
    </message>
    <message>
        <source>%1 with %2 events; half of them take longer than %3 from first to last event</source>
        <translation>%1 mit %2 Ereignissen; die Hälfte dauert vom ersten bis zum letzten Ereignis länger als %3</translation>
    </message>
    <message>
        <source>Counted by the database, all journeys of the table: %1 kinds of steps, %2 ways through. Only counts came here; nothing of it is in the plan.</source>
        <translation>Von der Datenbank gezählt, alle Kaufprozesse der Tabelle: %1 Arten von Schritten, %2 Wege. Nur Zahlen kamen hierher; nichts davon steht im Plan.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Journeys in which it happens; where the plan knows a stage of that name, it is named</source>
        <translation>Kaufprozesse, in denen er vorkommt; kennt der Plan eine Phase dieses Namens, steht sie dabei</translation>
    </message>
    <message>
        <source>journeys</source>
        <translation>Kaufprozesse</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Stage of the plan</source>
        <translation>Phase des Plans</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Kaufprozesse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Beginnen hier</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Enden hier</translation>
    </message>
    <message>
        <source>%1, %2 of all</source>
        <translation>%1, %2 von allen</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Journeys that go from one step straight to another, and how long that takes</source>
        <translation>Kaufprozesse, die von einem Schritt direkt zum anderen gehen, und wie lange das dauert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Mean time (d)</source>
        <translation>Zeit, Mittel (Tage)</translation>
    </message>
    <message>
        <source>Median time (d)</source>
        <translation>Zeit, Median (Tage)</translation>
    </message>
    <message>
        <source>9 of 10 within (d)</source>
        <translation>9 von 10 bis (Tage)</translation>
    </message>
    <message>
        <source>%1, median %2</source>
        <translation>%1, Median %2</translation>
    </message>
    <message>
        <source>The most frequent ways through</source>
        <translation>Die häufigsten Wege</translation>
    </message>
    <message>
        <source>%1 of %2 ways</source>
        <translation>%1 von %2 Wegen</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Σ %1</source>
        <translation>Σ %1</translation>
    </message>
</context>
<context>
    <name>CoverageSteps</name>
    <message>
        <source>The seat is there already.</source>
        <translation>Die Stelle ist bereits dort.</translation>
    </message>
    <message>
        <source>The seats are there already.</source>
        <translation>Die Stellen sind bereits dort.</translation>
    </message>
    <message>
        <source>%1: %2 missing</source>
        <translation>%1: %2 fehlen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 versetzen</translation>
    </message>
    <message>
        <source>Where to? It is one step, which can be undone.</source>
        <translation>Wohin? Es ist ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>No vacant or planned seat could be used. A seat falls vacant when somebody leaves.</source>
        <translation>Keine vakante oder geplante Stelle ließe sich einsetzen. Eine Stelle wird vakant, wenn jemand geht.</translation>
    </message>
    <message>
        <source>Done: %1. Customer-focused seats serve the accounts they own, wherever they belong: give them accounts there.</source>
        <translation>Erledigt: %1. Kundenorientierte Stellen betreuen ihre eigenen Kunden, wo immer sie hingehören: Geben Sie ihnen dort Kunden.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>DelayWords</name>
    <message>
        <source>%1 takes longest, half of the journeys over %2</source>
        <translation>%1 dauert am längsten, bei der Hälfte der Kaufprozesse über %2</translation>
    </message>
    <message>
        <source>; %1 of %2 open ones are stuck</source>
        <translation>; %1 von %2 offenen stocken</translation>
    </message>
    <message>
        <source>From coming to a stage until the next step, all hours of all days. Open journeys count until the last event of the log.</source>
        <translation>Vom Erreichen einer Phase bis zum nächsten Schritt, alle Stunden aller Tage. Offene Kaufprozesse zählen bis zum letzten Ereignis des Protokolls.</translation>
    </message>
    <message>
        <source>Time in each stage</source>
        <translation>Zeit je Phase</translation>
    </message>
    <message>
        <source>Box: the middle half; thick line: the median; thin line: from the shortest to nine in ten</source>
        <translation>Kasten: mittlere Hälfte; dicke Linie: Median; dünne Linie: vom kürzesten bis neun von zehn</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Shortest (d)</source>
        <translation>Kürzeste (Tage)</translation>
    </message>
    <message>
        <source>First quarter (d)</source>
        <translation>1. Quartil (Tage)</translation>
    </message>
    <message>
        <source>Median (d)</source>
        <translation>Median (Tage)</translation>
    </message>
    <message>
        <source>Third quarter (d)</source>
        <translation>3. Quartil (Tage)</translation>
    </message>
    <message>
        <source>Nine in ten (d)</source>
        <translation>9 von 10 (Tage)</translation>
    </message>
    <message>
        <source>Longest (d)</source>
        <translation>Längste (Tage)</translation>
    </message>
    <message>
        <source>nobody has gone on yet</source>
        <translation>noch niemand ist weitergegangen</translation>
    </message>
    <message>
        <source>half within %1, nine in ten within %2</source>
        <translation>die Hälfte bis %1, neun von zehn bis %2</translation>
    </message>
    <message>
        <source>Open journeys, by how long they have been in their stage</source>
        <translation>Offene Kaufprozesse nach ihrer Zeit in der Phase</translation>
    </message>
    <message>
        <source>Stuck: longer than nine in ten of those that went on. Choose a stage to see who is stuck.</source>
        <translation>Stockend: länger als neun von zehn, die weitergingen. Wählen Sie eine Phase, um zu sehen, wer dort stockt.</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>longer than the plan expects</source>
        <translation>länger als im Plan erwartet</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>stockend</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Stockend</translation>
    </message>
    <message>
        <source>Expected (d)</source>
        <translation>Erwartet (Tage)</translation>
    </message>
    <message>
        <source>%1 open, %2 stuck</source>
        <translation>%1 offen, %2 stockend</translation>
    </message>
    <message>
        <source> · plan: %1</source>
        <translation> · Plan: %1</translation>
    </message>
    <message>
        <source>No journey meets the filter. Take away a chip above.</source>
        <translation>Kein Kaufprozess entspricht dem Filter. Entfernen Sie oben einen Filter.</translation>
    </message>
    <message>
        <source>Stuck in %1</source>
        <translation>Stockend in %1</translation>
    </message>
    <message>
        <source>Slowest through %1</source>
        <translation>Am langsamsten durch %1</translation>
    </message>
    <message>
        <source>longer than %1</source>
        <translation>länger als %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From coming to a stage until the next step, in working days: %1. Open journeys count until the last event of the log.</source>
        <translation>Vom Erreichen einer Phase bis zum nächsten Schritt, in Arbeitstagen: %1. Offene Kaufprozesse zählen bis zum letzten Ereignis.</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Why, if you like</source>
        <translation>Warum (optional)</translation>
    </message>
    <message>
        <source>Reason, optional</source>
        <translation>Grund, optional</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>Eine Datei „%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>ForecastWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How good is it? Not known yet: there are not three quarters of history to try it on.</source>
        <translation>Wie gut ist sie? Noch unbekannt: Es gibt keine drei Quartale Historie, um sie zu prüfen.</translation>
    </message>
    <message>
        <source>the last quarter</source>
        <translation>das letzte Quartal</translation>
    </message>
    <message>
        <source>the last %1 quarters</source>
        <translation>die letzten %1 Quartale</translation>
    </message>
    <message>
        <source>How good is it? Tried on %1 with what was known before, it was off by %2; repeating last year&apos;s quarter, or the one before where there is none, by %3.</source>
        <translation>Wie gut ist sie? Für %1 mit dem damals Bekannten gerechnet, lag sie um %2 daneben; das Vorjahresquartal zu wiederholen, ersatzweise das Vorquartal, um %3.</translation>
    </message>
    <message>
        <source>Visits to %1</source>
        <translation>Durchläufe von %1</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Ohne Entscheidung</translation>
    </message>
    <message>
        <source>The plan has no open stage, so there is nothing to foretell. Add one under Stages.</source>
        <translation>Der Plan hat keine offene Phase, es gibt also nichts zu prognostizieren. Fügen Sie unter „Phasen“ eine hinzu.</translation>
    </message>
    <message>
        <source>No journey of this log has reached a stage of the plan, so there is nothing to foretell yet. Name the stages in the plan as the log does.</source>
        <translation>Kein Kaufprozess dieses Protokolls hat eine Phase des Plans erreicht, es gibt also noch nichts zu prognostizieren. Benennen Sie die Phasen im Plan wie im Protokoll.</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>eingetreten</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>80 % range: four times in five</source>
        <translation>80-%-Bereich: in vier von fünf Fällen</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>%1 in quarters of 13 weeks</source>
        <translation>%1 in Quartalen zu 13 Wochen</translation>
    </message>
    <message>
        <source>Each quarter is named by the month in which it ends</source>
        <translation>Jedes Quartal ist nach dem Monat benannt, in dem es endet</translation>
    </message>
    <message>
        <source>journeys</source>
        <translation>Kaufprozesse</translation>
    </message>
    <message>
        <source>Quarter ends</source>
        <translation>Quartalsende</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>At least, 80 %</source>
        <translation>Mindestens, 80 %</translation>
    </message>
    <message>
        <source>At most, 80 %</source>
        <translation>Höchstens, 80 %</translation>
    </message>
    <message>
        <source>Next quarter, all stages and ends</source>
        <translation>Nächstes Quartal, alle Phasen und Ausgänge</translation>
    </message>
    <message>
        <source>Expected journeys, and the range that holds four times in five. Choose one to see it above.</source>
        <translation>Erwartete Kaufprozesse und der Bereich, der in vier von fünf Fällen zutrifft. Wählen Sie eine Zeile, um sie oben zu sehen.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1: %2 expected next quarter, four times in five %3 to %4</source>
        <translation>%1: nächstes Quartal %2 erwartet, in vier von fünf Fällen %3 bis %4</translation>
    </message>
    <message>
        <source>; the last quarter brought %1</source>
        <translation>; das letzte Quartal brachte %1</translation>
    </message>
    <message>
        <source>%1, quarter to %2</source>
        <translation>%1, Quartal bis %2</translation>
    </message>
    <message>
        <source>as it would have been foretold</source>
        <translation>wie es vorhergesagt worden wäre</translation>
    </message>
    <message>
        <source>an earlier quarter repeated</source>
        <translation>früheres Quartal wiederholt</translation>
    </message>
    <message>
        <source>Would have been foretold</source>
        <translation>Wäre vorhergesagt worden</translation>
    </message>
    <message>
        <source>An earlier quarter repeated</source>
        <translation>Früheres Quartal wiederholt</translation>
    </message>
    <message>
        <source> %1 of these counts fell within the range.</source>
        <translation> %1 dieser Zahlen lagen im Bereich.</translation>
    </message>
    <message>
        <source>How good is it? Nothing of this happened in %1, so that nobody can say.</source>
        <translation>Wie gut ist sie? In %1 geschah nichts davon, daher kann es niemand sagen.</translation>
    </message>
    <message>
        <source> All stages and ends of all segments: off by %1, repeating %2.</source>
        <translation> Alle Phasen und Ausgänge aller Segmente: Abweichung %1, bei Wiederholung %2.</translation>
    </message>
</context>
<context>
    <name>FunnelWords</name>
    <message>
        <source>all within %1 of the first</source>
        <translation>alle höchstens %1 nach der ersten</translation>
    </message>
    <message>
        <source>however long it takes</source>
        <translation>egal, wie lange es dauert</translation>
    </message>
    <message>
        <source>Counted: each stage after the one before, others may come between, %1</source>
        <translation>Gezählt: jede Phase nach der vorherigen, andere dürfen dazwischenliegen, %1</translation>
    </message>
    <message>
        <source>Counted: each stage right after the one before, %1</source>
        <translation>Gezählt: jede Phase direkt nach der vorherigen, %1</translation>
    </message>
    <message>
        <source>Counted: all stages up to this one in any order, %1</source>
        <translation>Gezählt: alle Phasen bis zu dieser in beliebiger Reihenfolge, %1</translation>
    </message>
    <message>
        <source>No journey of this filter has reached a stage</source>
        <translation>Kein Kaufprozess dieses Filters hat eine Phase erreicht</translation>
    </message>
    <message>
        <source>No journey has ended without an order: %1 of %2 reached %3</source>
        <translation>Kein Kaufprozess endete ohne Auftrag: %1 von %2 erreichten %3</translation>
    </message>
    <message>
        <source>end without a decision</source>
        <translation>enden ohne Entscheidung</translation>
    </message>
    <message>
        <source>are lost to others</source>
        <translation>gehen an andere verloren</translation>
    </message>
    <message>
        <source>Most journeys end at %1: %2 of %3 %4</source>
        <translation>Die meisten Kaufprozesse enden bei %1: %2 von %3 %4</translation>
    </message>
    <message>
        <source>%1 claimed, %2 verified</source>
        <translation>%1 gemeldet, %2 belegt</translation>
    </message>
    <message>
        <source>%1 claimed, nothing to verify</source>
        <translation>%1 gemeldet, nichts zu belegen</translation>
    </message>
    <message>
        <source>%1 of the stage before, median %2</source>
        <translation>%1 der Phase davor, Median %2</translation>
    </message>
    <message>
        <source>Claimed and verified</source>
        <translation>Gemeldet und belegt</translation>
    </message>
    <message>
        <source>Claimed: the journey was said to reach the stage. Verified: with unexpired evidence for all that the stage requires.</source>
        <translation>Gemeldet: Laut Meldung hat der Kaufprozess die Phase erreicht. Belegt: mit gültigen Belegen für alles, was die Phase verlangt.</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Of the stage before</source>
        <translation>Von der Phase davor</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Median (Tage)</translation>
    </message>
    <message>
        <source>Where those went who did not go on</source>
        <translation>Wohin die gingen, die nicht weiterkamen</translation>
    </message>
    <message>
        <source>Journeys that reached the stage and not the next one</source>
        <translation>Kaufprozesse, die diese Phase erreichten, aber nicht die nächste</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>ohne Entscheidung</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>won all the same</source>
        <translation>trotzdem gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Ohne Entscheidung</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Won all the same</source>
        <translation>Trotzdem gewonnen</translation>
    </message>
    <message>
        <source>%1 lost, %2 no decision, %3 open</source>
        <translation>%1 verloren, %2 ohne Entscheidung, %3 offen</translation>
    </message>
    <message>
        <source>The flow of journeys</source>
        <translation>Der Fluss der Kaufprozesse</translation>
    </message>
    <message>
        <source>No activity of this log has the name of a stage of the plan, so there is no funnel yet. Make the activities that are stages under Stages.</source>
        <translation>Keine Aktivität dieses Protokolls heißt wie eine Phase des Plans, daher gibt es noch keinen Trichter. Machen Sie unter „Phasen“ die passenden Aktivitäten zu Phasen.</translation>
    </message>
</context>
<context>
    <name>GraphBuilder</name>
    <message>
        <source>Journey graph: %1 steps, %2 paths, %3</source>
        <translation>Graph der Kaufprozesse: %1 Schritte, %2 Pfade, %3</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Kaufprozesse</translation>
    </message>
    <message>
        <source>Median stay</source>
        <translation>Verweildauer (Median)</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Beginnen hier</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Enden hier</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Zeit (Median)</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 von 10 bis</translation>
    </message>
    <message>
        <source>Mean value</source>
        <translation>Mittlerer Wert</translation>
    </message>
    <message>
        <source>Lost or no decision</source>
        <translation>Verloren/ohne Entscheidung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1: %2, median stay %3, %4 begin here, %5 end here</source>
        <translation>%1: %2, Verweildauer im Median %3, %4 beginnen hier, %5 enden hier</translation>
    </message>
    <message>
        <source>, %1 verified</source>
        <translation>, %1 belegt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 Aktivität</translation>
    </message>
    <message>
        <source>%1 activities</source>
        <translation>%1 Aktivitäten</translation>
    </message>
    <message>
        <source>Other: %1 that are not shown one by one</source>
        <translation>Sonstige: %1, nicht einzeln angezeigt</translation>
    </message>
    <message>
        <source>%1 to %2: %3, median time %4, 9 of 10 within %5</source>
        <translation>%1 nach %2: %3, Zeit im Median %4, 9 von 10 bis %5</translation>
    </message>
    <message>
        <source>, %1 of those that ended were lost or not decided</source>
        <translation>, %1 der beendeten verloren oder ohne Entscheidung</translation>
    </message>
    <message>
        <source>%1 to %2: %3 moves</source>
        <translation>%1 nach %2: %3 Wechsel</translation>
    </message>
</context>
<context>
    <name>GraphMaker</name>
    <message>
        <source>Hours from seats over tasks to territories</source>
        <translation>Stunden von Stellen über Aufgaben zu Gebieten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Needed or available</source>
        <translation>Benötigt oder verfügbar</translation>
    </message>
    <message>
        <source>Served or used</source>
        <translation>Geleistet oder genutzt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>%1: %2 of %3 needed are served, %4</source>
        <translation>%1: %2 von benötigten %3 geleistet, %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 in use</source>
        <translation>%1, %2: %3 von %4 genutzt</translation>
    </message>
    <message>
        <source>%1 does %2 of %3</source>
        <translation>%1 leistet %2 von %3</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Tasks in a leaf that only one seat can do: %1</source>
        <translation>Aufgaben in einem untersten Gebiet, die nur eine Stelle leisten kann: %1</translation>
    </message>
    <message>
        <source>%1 in %2: %3 needed, %4</source>
        <translation>%1 in %2: %3 benötigt, %4</translation>
    </message>
    <message>
        <source>%1 more territories</source>
        <translation>%1 weitere Gebiete</translation>
    </message>
    <message>
        <source>⚠ no stand-in: %1</source>
        <translation>⚠ ohne Vertretung: %1</translation>
    </message>
    <message>
        <source>seats by role and territory</source>
        <translation>Stellen nach Rolle und Gebiet</translation>
    </message>
    <message>
        <source>territories and segments</source>
        <translation>Gebiete und Segmente</translation>
    </message>
    <message>
        <source>%1 (own seats)</source>
        <translation>%1 (eigene Stellen)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>%1 genutzt</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>keine Stunden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 without hours</source>
        <translation>%1 · %2 ohne Stunden</translation>
    </message>
    <message>
        <source>%1 more in %2</source>
        <translation>%1 weitere in %2</translation>
    </message>
</context>
<context>
    <name>GraphTableWords</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Kaufprozesse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Beginnen hier</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Enden hier</translation>
    </message>
    <message>
        <source>Median stay (d)</source>
        <translation>Verweildauer, Median (Tage)</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Mean time (d)</source>
        <translation>Zeit, Mittel (Tage)</translation>
    </message>
    <message>
        <source>Median time (d)</source>
        <translation>Zeit, Median (Tage)</translation>
    </message>
    <message>
        <source>9 of 10 within (d)</source>
        <translation>9 von 10 bis (Tage)</translation>
    </message>
    <message>
        <source>Mean value</source>
        <translation>Mittlerer Wert</translation>
    </message>
    <message>
        <source>Lost or no decision</source>
        <translation>Verloren/ohne Entscheidung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>JourneyWords</name>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Each event is as wide as the time until the next; times in UTC</source>
        <translation>Jedes Ereignis ist so breit wie die Zeit bis zum nächsten; Zeiten in UTC</translation>
    </message>
    <message>
        <source>+%1 events</source>
        <translation>+%1 Ereignisse</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 M</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&lt; 1 h</source>
        <translation>&lt; 1 h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie %2.</translation>
    </message>
</context>
<context>
    <name>PartLister</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Known to</source>
        <translation>Bekannt bei</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>It alone knows</source>
        <translation>Kennt nur sie</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Customer-focused</source>
        <translation>Kundenrolle</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Fachstellen</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Farthest</source>
        <translation>Am fernsten</translation>
    </message>
    <message>
        <source>From home to the farthest territory, as the crow flies, in kilometres</source>
        <translation>Vom Heimatgebiet zum fernsten Gebiet, Luftlinie in Kilometern</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Per journey</source>
        <translation>Je Kaufprozess</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>In the baseline</source>
        <translation>In der Ausgangslage</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Hours lost</source>
        <translation>Verlorene Std.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Most is missing of</source>
        <translation>Am meisten fehlt von</translation>
    </message>
    <message>
        <source>Their hours</source>
        <translation>Ihre Stunden</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What all that is missing would bring, by the values of its hours</source>
        <translation>Was alles Fehlende brächte, nach dem Wert seiner Stunden</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>%1 von %2 setzen</translation>
    </message>
    <message>
        <source>Nothing fits what is chosen above</source>
        <translation>Nichts passt zur Auswahl oben</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
</context>
<context>
    <name>RemedyFinder</name>
    <message>
        <source>Give them to %1</source>
        <translation>An %1 übergeben</translation>
    </message>
    <message>
        <source>Set its accounts free</source>
        <translation>Kunden der Stelle freigeben</translation>
    </message>
    <message>
        <source>Give %1 accounts to %2</source>
        <translation>%1 Kunden an %2 übergeben</translation>
    </message>
    <message>
        <source>Set %1 accounts free</source>
        <translation>%1 Kunden freigeben</translation>
    </message>
    <message>
        <source>Delete this role</source>
        <translation>Diese Rolle löschen</translation>
    </message>
    <message>
        <source>Delete role %1</source>
        <translation>Rolle %1 löschen</translation>
    </message>
    <message>
        <source>Count it as vacant</source>
        <translation>Als vakant zählen</translation>
    </message>
    <message>
        <source>Count it as filled</source>
        <translation>Als besetzt zählen</translation>
    </message>
    <message>
        <source>Count %1 as vacant</source>
        <translation>%1 als vakant zählen</translation>
    </message>
    <message>
        <source>Count %1 as filled</source>
        <translation>%1 als besetzt zählen</translation>
    </message>
    <message>
        <source>Their homes are their span</source>
        <translation>Ihr Heimatgebiet ist ihre Zuständigkeit</translation>
    </message>
    <message>
        <source>Let the homes of %1 be their span</source>
        <translation>Das Heimatgebiet von %1 zur Zuständigkeit machen</translation>
    </message>
</context>
<context>
    <name>RoleButton</name>
    <message>
        <source>Add a seat: %1</source>
        <translation>Neue Stelle: %1</translation>
    </message>
    <message>
        <source>Drag onto a territory to add a seat, or press to add it where the cursor is</source>
        <translation>Auf ein Gebiet ziehen, um eine Stelle anzulegen, oder drücken, um sie am Cursor anzulegen</translation>
    </message>
</context>
<context>
    <name>SeatFields</name>
    <message>
        <source>Seat</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>since ever</source>
        <translation>seit jeher</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>Only the home</source>
        <translation>Nur Heimatgebiet</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>%1 auf die Stelle setzen</translation>
    </message>
    <message>
        <source>Nobody in %1</source>
        <translation>Niemand auf %1</translation>
    </message>
    <message>
        <source>Several people are called so. Choose the one who is meant in the table of seats.</source>
        <translation>So heißen mehrere. Wählen Sie in der Tabelle der Stellen, wer gemeint ist.</translation>
    </message>
</context>
<context>
    <name>StepDelegate</name>
    <message>
        <source> · undone</source>
        <translation> · zurückgenommen</translation>
    </message>
</context>
<context>
    <name>SubjectDerivations</name>
    <message>
        <source>Forecast visits × hours a visit takes people (Journeys, Work: share of each channel × its time), summed over the stages.</source>
        <translation>Prognostizierte Durchläufe × Stunden je Durchlauf (Kaufprozesse, Arbeit: Anteil jedes Kanals × seine Zeit), summiert über die Phasen.</translation>
    </message>
    <message>
        <source>By the seats that own the customers</source>
        <translation>Von den Stellen, die die Kunden betreuen</translation>
    </message>
    <message>
        <source>By specialists</source>
        <translation>Von Fachstellen</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Share of its tasks that is done</source>
        <translation>Anteil ihrer Aufgaben, der getan wird</translation>
    </message>
    <message>
        <source>What is needed less what is served.</source>
        <translation>Was benötigt wird, abzüglich dessen, was geleistet wird.</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Geleistet</translation>
    </message>
    <message>
        <source>Of it: waits for vacant seats that own the customers</source>
        <translation>Davon: wartet auf Vakanzen, die die Kunden betreuen</translation>
    </message>
    <message>
        <source>Of it: reached by no seat with hours</source>
        <translation>Davon: von keiner Stelle mit Stunden erreicht</translation>
    </message>
    <message>
        <source>Of it: hours that bring more are served first</source>
        <translation>Davon: Stunden, die mehr bringen, kommen zuerst</translation>
    </message>
    <message>
        <source>Served ÷ needed.</source>
        <translation>Geleistet ÷ benötigt.</translation>
    </message>
    <message>
        <source>Visits to the stage that the forecast expects in the quarter × hours that a visit takes people: share of each channel × its time, over the tasks.</source>
        <translation>Durchläufe der Phase, die die Prognose im Quartal erwartet × Stunden, die ein Durchlauf Menschen kostet: Anteil jedes Kanals × seine Zeit, über die Aufgaben.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Hours a visit</source>
        <translation>Stunden je Durchlauf</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>What the expected margin of the quarter gains if one full-time seat of the role is added there and below, the hours of all others spent anew.</source>
        <translation>Was die erwartete Marge des Quartals gewinnt, wenn dort und darunter eine Vollzeitstelle der Rolle hinzukommt und die Stunden aller anderen neu eingesetzt werden.</translation>
    </message>
    <message>
        <source>About: hours are valued as they are without it.</source>
        <translation>Ungefähr: Stunden sind bewertet, wie sie ohne sie sind.</translation>
    </message>
    <message>
        <source>Full-time hours in the quarter</source>
        <translation>Vollzeitstunden im Quartal</translation>
    </message>
    <message>
        <source>Expected margin without it</source>
        <translation>Erwartete Marge ohne sie</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>Im Jahr</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>Kosten im Jahr</translation>
    </message>
    <message>
        <source>All the work of the task in the territory is for customers that this seat owns, and no specialist with hours reaches it.</source>
        <translation>Alle Arbeit der Aufgabe im Gebiet ist für Kunden, die diese Stelle betreut, und keine Fachstelle mit Stunden erreicht sie.</translation>
    </message>
    <message>
        <source>The work of the task in the territory that seats with hours reach: this one alone.</source>
        <translation>Die Arbeit der Aufgabe im Gebiet, die von Stellen mit Stunden nur diese erreicht.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Work in the quarter</source>
        <translation>Arbeit im Quartal</translation>
    </message>
    <message>
        <source>Great-circle distances from the centre of the territory, or from the middle of its customers where it has none, to its customers with coordinates.</source>
        <translation>Großkreisentfernungen vom Mittelpunkt des Gebiets, oder ohne einen von der Mitte seiner Kunden, zu seinen Kunden mit Koordinaten.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>With coordinates</source>
        <translation>Mit Koordinaten</translation>
    </message>
    <message>
        <source>Half of them within</source>
        <translation>Die Hälfte innerhalb von</translation>
    </message>
    <message>
        <source>The farthest</source>
        <translation>Der fernste</translation>
    </message>
    <message>
        <source>Seats that know customers</source>
        <translation>Stellen, die Kunden kennen</translation>
    </message>
    <message>
        <source>Customers that a seat knows</source>
        <translation>Kunden, die eine Stelle kennt</translation>
    </message>
    <message>
        <source>Pairs of both</source>
        <translation>Paare aus beiden</translation>
    </message>
    <message>
        <source>FTE × hours a year of the role × days of the quarter / 365.25 × the share of the quarter in which somebody sits there, ramp and expected leavers included; summed over the seats.</source>
        <translation>VZÄ × Jahresstunden der Rolle × Tage des Quartals / 365,25 × Anteil des Quartals, zu dem jemand die Stelle besetzt, Einarbeitung und erwartete Abgänge eingerechnet; summiert über die Stellen.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Hours in use ÷ hours available.</source>
        <translation>Genutzte ÷ verfügbare Stunden.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Hours a year of the role × days of the quarter / 365.25.</source>
        <translation>Jahresstunden der Rolle × Tage des Quartals / 365,25.</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Stunden im Jahr</translation>
    </message>
    <message>
        <source>Days of the quarter</source>
        <translation>Tage des Quartals</translation>
    </message>
    <message>
        <source>The part of full time that the plan gives the seat.</source>
        <translation>Der Teil der Vollzeit, den der Plan der Stelle gibt.</translation>
    </message>
    <message>
        <source>The seats among what was chosen, each once.</source>
        <translation>Die Stellen unter dem Gewählten, jede einmal.</translation>
    </message>
    <message>
        <source>What somebody who knows the job would give while the seat is open (FTE × hours of the role in the quarter) less what it gives.</source>
        <translation>Was jemand, der die Arbeit kennt, gäbe, solange die Stelle offen ist (VZÄ × Stunden der Rolle im Quartal), abzüglich dessen, was sie gibt.</translation>
    </message>
    <message>
        <source>The seat is</source>
        <translation>Die Stelle ist</translation>
    </message>
    <message>
        <source>Would be given</source>
        <translation>Gegeben würden</translation>
    </message>
    <message>
        <source>Is given</source>
        <translation>Gegeben werden</translation>
    </message>
    <message>
        <source>The share of the quarter in which somebody sits there, less in the ramp, and less by what people who may leave would be missed.</source>
        <translation>Der Anteil des Quartals, zu dem jemand die Stelle besetzt, weniger während der Einarbeitung und um das, was durch mögliche Abgänge fehlen würde.</translation>
    </message>
    <message>
        <source>Months to learn the job</source>
        <translation>Monate Einarbeitung</translation>
    </message>
    <message>
        <source>Days to fill a seat</source>
        <translation>Tage bis zur Besetzung</translation>
    </message>
    <message>
        <source>What is missing at the value of the hours that it would fill, added up over tasks in leaves of which less than 80 % is done. An estimate: the more of it is done, the less the next hour brings, and what is lost where the hours come from is not taken off.</source>
        <translation>Was fehlt, zum Wert der Stunden, die es füllen würde, summiert über Aufgaben in Blattgebieten, von denen weniger als 80 % erledigt sind. Eine Schätzung: Je mehr davon erledigt ist, desto weniger bringt die nächste Stunde, und was dort verloren geht, wo die Stunden herkommen, ist nicht abgezogen.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Of the journeys of these customers that begin in the quarter: their number × the share that is won with the work done as it is × what one that is won brings.</source>
        <translation>Von den Kaufprozessen dieser Kunden, die im Quartal beginnen: ihre Zahl × der Anteil, der mit der so erledigten Arbeit gewonnen wird × was ein gewonnener bringt.</translation>
    </message>
    <message>
        <source>A minimum cut of the flow of hours: all hours of these seats are in use, and no other seat could do the work that waits for them, not even by taking something else over from them.</source>
        <translation>Ein minimaler Schnitt des Stundenflusses: Alle Stunden dieser Stellen sind belegt, und keine andere Stelle könnte die Arbeit erledigen, die auf sie wartet, auch nicht, indem sie ihnen etwas anderes abnimmt.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Their hours, all in use</source>
        <translation>Ihre Stunden, alle belegt</translation>
    </message>
    <message>
        <source>Work that only they can do</source>
        <translation>Arbeit, die nur sie tun können</translation>
    </message>
    <message>
        <source>Missing of it</source>
        <translation>Davon fehlt</translation>
    </message>
    <message>
        <source>What that would bring</source>
        <translation>Was das brächte</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Journeys expected to begin in the quarter for whose segment the plan lays out no work (Journeys, Work), or whose customers have no segment. They bring margin as they did, and ask for no hours.</source>
        <translation>Kaufprozesse, die im Quartal erwartet werden und für deren Segment der Plan keine Arbeit vorsieht (Kaufprozesse, Arbeit) oder deren Kunden kein Segment haben. Sie bringen Marge wie bisher und verlangen keine Stunden.</translation>
    </message>
    <message>
        <source>Expected to begin</source>
        <translation>Erwartete Beginne</translation>
    </message>
    <message>
        <source>Of them without work</source>
        <translation>Davon ohne Arbeit</translation>
    </message>
</context>
<context>
    <name>VariantWords</name>
    <message>
        <source>All journeys went the same way</source>
        <translation>Alle Kaufprozesse gingen denselben Weg</translation>
    </message>
    <message>
        <source>%1 of %2 ways through cover 80 % of the journeys; the most frequent one %3</source>
        <translation>%1 von %2 Wegen decken 80 % der Kaufprozesse ab; der häufigste %3</translation>
    </message>
    <message>
        <source>Σ %1</source>
        <translation>Σ %1</translation>
    </message>
    <message>
        <source>won %1</source>
        <translation>gewonnen %1</translation>
    </message>
    <message>
        <source>The most frequent ways through</source>
        <translation>Die häufigsten Wege</translation>
    </message>
    <message>
        <source>A step is as wide as the median time until the next. At the right: share together with the ways above, median time of the whole way, won of those that ended</source>
        <translation>Ein Schritt ist so breit wie die Zeit im Median bis zum nächsten. Rechts: Anteil zusammen mit den Wegen darüber, Zeit im Median für den ganzen Weg, gewonnene unter den beendeten</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Kaufprozesse</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Median (Tage)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Won of ended</source>
        <translation>Gewonnen von beendet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No journey meets the filter. Take away a chip above.</source>
        <translation>Kein Kaufprozess entspricht dem Filter. Entfernen Sie oben einen Filter.</translation>
    </message>
    <message>
        <source>Steps: the stages of the plan</source>
        <translation>Schritte: die Phasen des Plans</translation>
    </message>
    <message>
        <source>Steps: everything that was recorded</source>
        <translation>Schritte: alles, was aufgezeichnet wurde</translation>
    </message>
    <message>
        <source>%1. Choose a way to see its journeys.</source>
        <translation>%1. Wählen Sie einen Weg, um seine Kaufprozesse zu sehen.</translation>
    </message>
    <message>
        <source>Way %1</source>
        <translation>Weg %1</translation>
    </message>
    <message>
        <source>%1 · %2, %3 of those shown</source>
        <translation>%1 · %2, %3 der angezeigten</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… %1 weitere</translation>
    </message>
</context>
<context>
    <name>VelocityWords</name>
    <message>
        <source>Velocity cannot be compared: in one of the two periods nothing was won, or no amount is known</source>
        <translation>Die Geschwindigkeit ist nicht vergleichbar: In einem der beiden Zeiträume wurde nichts gewonnen, oder es ist kein Betrag bekannt</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>Journeys that ended</source>
        <translation>Beendete Kaufprozesse</translation>
    </message>
    <message>
        <source>Share that was won</source>
        <translation>Gewonnener Anteil</translation>
    </message>
    <message>
        <source>Mean amount won</source>
        <translation>Mittlerer Betrag</translation>
    </message>
    <message>
        <source>Time to the end</source>
        <translation>Zeit bis zum Ende</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Journeys bring %1, %2 against the %3 months before; most of the change: %4 (%5 → %6)</source>
        <translation>Kaufprozesse bringen %1, %2 gegenüber den %3 Monaten davor; größter Anteil an der Änderung: %4 (%5 → %6)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Journeys that ended from %1, against %2.</source>
        <translation>Kaufprozesse, die im Zeitraum %1 endeten, gegenüber %2.</translation>
    </message>
    <message>
        <source>%1 Velocity is journeys × share won × mean amount ÷ time. In logarithms the four parts add up: a time that is a tenth shorter counts +10.5 points.</source>
        <translation>%1 Geschwindigkeit ist Kaufprozesse × gewonnener Anteil × mittlerer Betrag ÷ Zeit. In Logarithmen addieren sich die vier Teile: Eine um ein Zehntel kürzere Zeit zählt +10,5 Punkte.</translation>
    </message>
    <message>
        <source>What changed velocity</source>
        <translation>Was die Geschwindigkeit verändert hat</translation>
    </message>
    <message>
        <source>In points of the logarithm; the first four add up to the last</source>
        <translation>In Punkten des Logarithmus; die ersten vier ergeben zusammen den letzten</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>schneller</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>langsamer</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>%1 points · %2 → %3</source>
        <translation>%1 Punkte · %2 → %3</translation>
    </message>
    <message>
        <source>journeys</source>
        <translation>Kaufprozesse</translation>
    </message>
    <message>
        <source>plan currency</source>
        <translation>Währung des Plans</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>plan currency a day</source>
        <translation>Währung des Plans pro Tag</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>VerifierWords</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the odds of its stage</source>
        <translation>die Chancen der Phase</translation>
    </message>
    <message>
        <source>missing evidence</source>
        <translation>fehlende Belege</translation>
    </message>
    <message>
        <source>its age</source>
        <translation>das Alter</translation>
    </message>
    <message>
        <source>%1 · %2, %3 won · %4 of %5 verified · %6 days</source>
        <translation>%1 · %2, %3 gewonnen · %4 von %5 belegt · %6 Tage</translation>
    </message>
    <message>
        <source> (plan: %1)</source>
        <translation> (Plan: %1)</translation>
    </message>
    <message>
        <source>No open journey of this filter is in a stage of the plan, so there is nothing to rank.</source>
        <translation>Kein offener Kaufprozess dieses Filters ist in einer Phase des Plans, es gibt also nichts zu ordnen.</translation>
    </message>
    <message>
        <source>Most promising open journeys</source>
        <translation>Aussichtsreichste offene Kaufprozesse</translation>
    </message>
    <message>
        <source>Bar: expected value. Then the reason: value, stage and its odds, evidence, days in the stage</source>
        <translation>Balken: erwarteter Wert. Dann die Begründung: Wert, Phase und ihre Chancen, Belege, Tage in der Phase</translation>
    </message>
    <message>
        <source>expected value</source>
        <translation>erwarteter Wert</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Kaufprozess</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>Erwarteter Wert</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>Gebremst durch</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Won from there</source>
        <translation>Gewonnen ab dort</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>Tage in Phase</translation>
    </message>
    <message>
        <source>Expected days</source>
        <translation>Erwartete Tage</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>The plan has no verifiers yet, so every claim stands. Add some in the register.</source>
        <translation>Der Plan hat noch keine Nachweise, daher gilt jede Meldung. Fügen Sie im Register welche hinzu.</translation>
    </message>
    <message>
        <source>Every open journey has the evidence that its stage requires.</source>
        <translation>Jeder offene Kaufprozess hat die Belege, die seine Phase verlangt.</translation>
    </message>
    <message>
        <source>What claims lack</source>
        <translation>Was den Meldungen fehlt</translation>
    </message>
    <message>
        <source>Open journeys that claim the stage without this evidence. Choose one to list them.</source>
        <translation>Offene Kaufprozesse, die ohne diesen Beleg in der Phase gemeldet sind. Wählen Sie einen, um sie aufzulisten.</translation>
    </message>
    <message>
        <source>without evidence</source>
        <translation>ohne Beleg</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Kaufprozesse</translation>
    </message>
    <message>
        <source>%1 · %2 journeys, %3</source>
        <translation>%1 · %2 Kaufprozesse, %3</translation>
    </message>
    <message>
        <source>%1 claim a stage without its evidence, worth %2</source>
        <translation>%1 sind ohne Beleg in einer Phase gemeldet, Wert %2</translation>
    </message>
    <message>
        <source>Open journeys in the stage the CRM claims, where something required has no unexpired evidence on the day of the last event.</source>
        <translation>Offene Kaufprozesse in der laut CRM erreichten Phase, für die am Tag des letzten Ereignisses ein erforderlicher gültiger Beleg fehlt.</translation>
    </message>
    <message>
        <source>The plan has no verifiers yet: add what customers do that shows a stage was reached.</source>
        <translation>Der Plan hat noch keine Nachweise: Fügen Sie hinzu, was Kunden tun, das zeigt, dass eine Phase erreicht ist.</translation>
    </message>
    <message>
        <source>Evidence of open journeys</source>
        <translation>Belege offener Kaufprozesse</translation>
    </message>
    <message>
        <source>Open journeys in the verifier&apos;s stage. Choose one to see those that have it.</source>
        <translation>Offene Kaufprozesse in der Phase des Nachweises. Wählen Sie einen, um zu sehen, wo er vorliegt.</translation>
    </message>
    <message>
        <source>with unexpired evidence</source>
        <translation>mit gültigem Beleg</translation>
    </message>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>Mit Beleg</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>no open journey</source>
        <translation>kein offener Kaufprozess</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · not required</source>
        <translation>%1 · %2 · nicht erforderlich</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 of the evidence that open journeys should have is there</source>
        <translation>%1 der Belege, die offene Kaufprozesse haben sollten, liegen vor</translation>
    </message>
    <message>
        <source>No open journey is in a stage that requires evidence</source>
        <translation>Kein offener Kaufprozess ist in einer Phase, die Belege verlangt</translation>
    </message>
    <message>
        <source>Required evidence of the stage a journey claims, unexpired on the day of the last event.</source>
        <translation>Erforderliche Belege der gemeldeten Phase, gültig am Tag des letzten Ereignisses.</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>Ohne: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Mit: %1</translation>
    </message>
    <message>
        <source>no value known, won ones: %1</source>
        <translation>kein Wert bekannt, gewonnene: %1</translation>
    </message>
    <message>
        <source>no value known</source>
        <translation>kein Wert bekannt</translation>
    </message>
    <message>
        <source> (usually: %1)</source>
        <translation> (üblich: %1)</translation>
    </message>
    <message>
        <source>%1 of %2 open journeys are worth attention first; %3 are later than expected</source>
        <translation>%1 von %2 offenen Kaufprozessen verdienen zuerst Aufmerksamkeit; %3 sind später als erwartet</translation>
    </message>
    <message>
        <source>Expected value = value × share won from that stage × (1 + verified) / (1 + required) × freshness: 1 in time, else expected days / days in the stage. Without a value: the mean of those won. Without expected days in the plan: the median stay.</source>
        <translation>Erwarteter Wert = Wert × gewonnener Anteil ab dieser Phase × (1 + belegt) / (1 + erforderlich) × Aktualität: 1, wenn im Plan, sonst erwartete Tage / Tage in der Phase. Ohne Wert: der Mittelwert der gewonnenen. Ohne erwartete Tage im Plan: die mittlere Verweildauer (Median).</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>Gültig (Tage)</translation>
    </message>
</context>
<context>
    <name>headwater</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2 short</source>
        <translation>%1 · %2 fehlen</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>%1 seats</source>
        <translation>%1 Stellen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>genutzt</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Share in use</source>
        <translation>Genutzter Anteil</translation>
    </message>
    <message>
        <source>Workload index</source>
        <translation>Lastindex</translation>
    </message>
    <message>
        <source>Seats by how full they are</source>
        <translation>Stellen nach Auslastung</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 bis %2 %</translation>
    </message>
    <message>
        <source>Balance of the work that nobody else can do</source>
        <translation>Verteilung der Arbeit, die sonst niemand leisten kann</translation>
    </message>
    <message>
        <source>Workload index = that work / hours of the seat; mean %1. Band: %2 around the mean, our default, not a standard.</source>
        <translation>Lastindex = diese Arbeit / Stunden der Stelle; Mittelwert %1. Band: %2 um den Mittelwert, unsere Vorgabe, keine Norm.</translation>
    </message>
    <message>
        <source>below the band</source>
        <translation>unter dem Band</translation>
    </message>
    <message>
        <source>within the band</source>
        <translation>im Band</translation>
    </message>
    <message>
        <source>above the band</source>
        <translation>über dem Band</translation>
    </message>
    <message>
        <source>No seat has hours in this quarter.</source>
        <translation>Keine Stelle hat Stunden in diesem Quartal.</translation>
    </message>
    <message>
        <source>%1 of %2 are full, %3 do none of the expected work.</source>
        <translation>%1 von %2 sind ausgelastet, %3 leisten nichts von der erwarteten Arbeit.</translation>
    </message>
    <message>
        <source>In use = hours that the work of journeys takes, of the hours a seat has in %1. What is left is time for everything else. Coefficient of variation of the workload index: %2; %3 of the seats outside the band.</source>
        <translation>Genutzt = Stunden, die die Arbeit der Kaufprozesse braucht, von den Stunden einer Stelle in %1. Der Rest ist Zeit für alles andere. Variationskoeffizient des Lastindex: %2; %3 der Stellen außerhalb des Bands.</translation>
    </message>
    <message>
        <source>How full each seat is</source>
        <translation>Wie ausgelastet jede Stelle ist</translation>
    </message>
    <message>
        <source>The fullest</source>
        <translation>Am stärksten</translation>
    </message>
    <message>
        <source>The emptiest</source>
        <translation>Am wenigsten</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>Monat/Tag/Jahr</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>Tag/Monat/Jahr</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation>Vertriebsteam</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Planstellen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Employment history</source>
        <translation>Beschäftigungshistorie</translation>
    </message>
    <message>
        <source>Salesforce opportunities</source>
        <translation>Salesforce-Verkaufschancen</translation>
    </message>
    <message>
        <source>Salesforce opportunity history</source>
        <translation>Verlauf der Salesforce-Verkaufschancen</translation>
    </message>
    <message>
        <source>Salesforce territories</source>
        <translation>Salesforce-Gebiete</translation>
    </message>
    <message>
        <source>Salesforce accounts of territories</source>
        <translation>Salesforce-Kunden je Gebiet</translation>
    </message>
    <message>
        <source>Salesforce users of territories</source>
        <translation>Salesforce-Benutzer je Gebiet</translation>
    </message>
    <message>
        <source>HubSpot deals</source>
        <translation>HubSpot-Deals</translation>
    </message>
    <message>
        <source>HubSpot deal stages</source>
        <translation>HubSpot-Deal-Phasen</translation>
    </message>
    <message>
        <source>HubSpot companies</source>
        <translation>HubSpot-Unternehmen</translation>
    </message>
    <message>
        <source>BambooHR people</source>
        <translation>BambooHR-Personen</translation>
    </message>
    <message>
        <source>Workday positions</source>
        <translation>Workday-Planstellen</translation>
    </message>
    <message>
        <source>SuccessFactors positions</source>
        <translation>SuccessFactors-Planstellen</translation>
    </message>
    <message>
        <source>SuccessFactors users</source>
        <translation>SuccessFactors-Benutzer</translation>
    </message>
    <message>
        <source>HiBob positions</source>
        <translation>HiBob-Planstellen</translation>
    </message>
    <message>
        <source>Headwater table</source>
        <translation>Headwater-Tabelle</translation>
    </message>
    <message>
        <source>Headwater table “%1”</source>
        <translation>Headwater-Tabelle „%1“</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Code or id</source>
        <translation>Code oder ID</translation>
    </message>
    <message>
        <source>Part of (company)</source>
        <translation>Teil von (Unternehmen)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kundenname</translation>
    </message>
    <message>
        <source>Sales person</source>
        <translation>Vertriebsmitarbeiter</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Zeit des Ereignisses</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Abschlussdatum</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Engaged on</source>
        <translation>Aufgenommen am</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>From (date)</source>
        <translation>Von (Datum)</translation>
    </message>
    <message>
        <source>To (date)</source>
        <translation>Bis (Datum)</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>Eingestellt am</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ausgetreten am</translation>
    </message>
    <message>
        <source>Step of the activity</source>
        <translation>Schritt der Aktivität</translation>
    </message>
    <message>
        <source>Lies in (territory)</source>
        <translation>Liegt in (Gebiet)</translation>
    </message>
    <message>
        <source>The value is missing. Fill it in.</source>
        <translation>Der Wert fehlt. Ergänzen Sie ihn.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like the others in the column.</source>
        <translation>Das ist kein Datum. Schreiben Sie es wie die anderen in der Spalte.</translation>
    </message>
    <message>
        <source>This is not a number. Write digits only.</source>
        <translation>Das ist keine Zahl. Schreiben Sie nur Ziffern.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Das ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>This word is not known here. Use one of the usual ones.</source>
        <translation>Dieses Wort ist hier unbekannt. Verwenden Sie eines der üblichen.</translation>
    </message>
    <message>
        <source>It ends before it begins. Correct one of the dates.</source>
        <translation>Das Ende liegt vor dem Beginn. Korrigieren Sie eines der Daten.</translation>
    </message>
    <message>
        <source>An earlier row has this id and says something else. Keep one of them.</source>
        <translation>Eine frühere Zeile hat diese ID und sagt etwas anderes. Behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>Neither the plan nor the files know this. Add it, or correct the spelling.</source>
        <translation>Weder der Plan noch die Dateien kennen dies. Ergänzen Sie es oder korrigieren Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>This makes a circle. Give one of them another place.</source>
        <translation>Das ergibt einen Kreis. Ordnen Sie eines davon anders ein.</translation>
    </message>
    <message>
        <source>The row has more cells than the header. Is a delimiter inside a value?</source>
        <translation>Die Zeile hat mehr Zellen als die Kopfzeile. Steht ein Trennzeichen in einem Wert?</translation>
    </message>
    <message>
        <source>the same but for legal form and punctuation</source>
        <translation>gleich bis auf Rechtsform und Satzzeichen</translation>
    </message>
    <message>
        <source>by web domain</source>
        <translation>nach Webdomain</translation>
    </message>
    <message>
        <source>%1 is read as %2.</source>
        <translation>%1 wird als %2 gelesen.</translation>
    </message>
    <message>
        <source>%1 mixes two ways to write dates; most rows are %2.</source>
        <translation>%1 mischt zwei Datumsschreibweisen; die meisten Zeilen sind %2.</translation>
    </message>
    <message>
        <source>%1 has a decimal comma.</source>
        <translation>%1 hat ein Dezimalkomma.</translation>
    </message>
    <message>
        <source>%1 mixes decimal commas and decimal points.</source>
        <translation>%1 mischt Dezimalkommas und Dezimalpunkte.</translation>
    </message>
    <message>
        <source>event log (XES)</source>
        <translation>Ereignisprotokoll (XES)</translation>
    </message>
    <message>
        <source>event log (XES), compressed</source>
        <translation>Ereignisprotokoll (XES), komprimiert</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>Blatt „%1“</translation>
    </message>
    <message>
        <source>%1, %2 of those that reached %3</source>
        <translation>%1, %2 derer, die %3 erreichten</translation>
    </message>
    <message>
        <source>%1 steps: %2</source>
        <translation>%1 Schritte: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2 of those shown</source>
        <translation>%1, %2 der angezeigten</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Im Zeitraum</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>%1: since %2</source>
        <translation>%1: seit %2</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1: bis %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Segment: %1</translation>
    </message>
    <message>
        <source>Territory: %1</source>
        <translation>Gebiet: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Kanal: %1</translation>
    </message>
    <message>
        <source>Does not begin with: %1</source>
        <translation>Beginnt nicht mit: %1</translation>
    </message>
    <message>
        <source>Begins with: %1</source>
        <translation>Beginnt mit: %1</translation>
    </message>
    <message>
        <source>Does not end with: %1</source>
        <translation>Endet nicht mit: %1</translation>
    </message>
    <message>
        <source>Ends with: %1</source>
        <translation>Endet mit: %1</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>Ohne: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Mit: %1</translation>
    </message>
    <message>
        <source>Most frequent ways, %1 of journeys</source>
        <translation>Häufigste Wege, %1 der Kaufprozesse</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Value: from %1</source>
        <translation>Wert: ab %1</translation>
    </message>
    <message>
        <source>Value: %1 to %2</source>
        <translation>Wert: %1 bis %2</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Person: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>1 journey</source>
        <translation>1 Kaufprozess</translation>
    </message>
    <message>
        <source>%1 journeys</source>
        <translation>%1 Kaufprozesse</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 Tg.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>ohne Entscheidung</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>was here</source>
        <translation>war hier</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Nobody owns this account.</source>
        <translation>Dieser Kunde hat keinen Betreuer.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>selected together</source>
        <translation>gemeinsam ausgewählt</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Revenue, 12 months</source>
        <translation>Umsatz, 12 Monate</translation>
    </message>
    <message>
        <source>Potential a year</source>
        <translation>Potenzial im Jahr</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Ohne Betreuer</translation>
    </message>
    <message>
        <source>New %1: %2</source>
        <translation>%1 neu: %2</translation>
    </message>
    <message>
        <source>Removed %1: %2</source>
        <translation>%1 entfernt: %2</translation>
    </message>
    <message>
        <source>Moved %1: %2</source>
        <translation>%1 verschoben: %2</translation>
    </message>
    <message>
        <source>Changed %1: %2</source>
        <translation>%1 geändert: %2</translation>
    </message>
    <message>
        <source>Moved and changed %1: %2</source>
        <translation>%1 verschoben und geändert: %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Changed against the baseline</source>
        <translation>Gegenüber der Ausgangslage geändert</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>In diesem Plan</translation>
    </message>
    <message>
        <source>Without a person</source>
        <translation>Ohne Person</translation>
    </message>
    <message>
        <source>Cost a year, all</source>
        <translation>Kosten im Jahr, gesamt</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Stunden im Jahr</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Kosten im Jahr</translation>
    </message>
    <message>
        <source>Their revenue</source>
        <translation>Deren Umsatz</translation>
    </message>
    <message>
        <source>Selected together: what you change here changes for all of them</source>
        <translation>Gemeinsam ausgewählt: Was Sie hier ändern, ändert sich für alle</translation>
    </message>
    <message>
        <source>its home</source>
        <translation>Heimatgebiet</translation>
    </message>
    <message>
        <source>With everything below it</source>
        <translation>Mit allem darunter</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Figures, Excel (*.xlsx);;Figures, CSV (*.csv)</source>
        <translation>Zahlen, Excel (*.xlsx);;Zahlen, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>Drawing, SVG (*.svg);;PDF (*.pdf);;Picture, PNG (*.png)</source>
        <translation>Zeichnung, SVG (*.svg);;PDF (*.pdf);;Bild, PNG (*.png)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Coverage, %1</source>
        <translation>Abdeckung, %1</translation>
    </message>
    <message>
        <source>Hours of work that somebody has time for ÷ hours of work that the journeys of the quarter ask for.</source>
        <translation>Arbeitsstunden, für die jemand Zeit hat ÷ Arbeitsstunden, die die Kaufprozesse des Quartals verlangen.</translation>
    </message>
    <message>
        <source>No work is expected in the quarter: it takes journeys, and what their stages ask of people (Journeys, Work).</source>
        <translation>Im Quartal wird keine Arbeit erwartet: Dazu braucht es Kaufprozesse und Angaben, was ihre Phasen erfordern (Kaufprozesse, Arbeit).</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 Pkt.</translation>
    </message>
    <message>
        <source>Expected margin, %1</source>
        <translation>Erwartete Marge, %1</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Tasks in a territory of which less than %1 is done.</source>
        <translation>Aufgaben in einem Gebiet, von denen weniger als %1 geleistet wird.</translation>
    </message>
    <message>
        <source>The journeys of the plan are being read and its hours laid out.</source>
        <translation>Die Kaufprozesse des Plans werden gelesen und seine Stunden verteilt.</translation>
    </message>
    <message>
        <source>Nobody has counted this yet. Click to count it.</source>
        <translation>Noch nicht berechnet. Klicken Sie, um zu berechnen.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Expected margin</source>
        <translation>Erwartete Marge</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Somebody has time for</source>
        <translation>Dafür hat jemand Zeit</translation>
    </message>
    <message>
        <source>Nobody has</source>
        <translation>Niemand hat Zeit</translation>
    </message>
    <message>
        <source>Hours of all seats</source>
        <translation>Stunden aller Stellen</translation>
    </message>
    <message>
        <source>Without segment</source>
        <translation>Ohne Segment</translation>
    </message>
    <message>
        <source>%1 journeys × %2</source>
        <translation>%1 Kaufprozesse × %2</translation>
    </message>
    <message>
        <source>Of it expected to be won</source>
        <translation>Davon voraussichtlich gewonnen</translation>
    </message>
    <message>
        <source>without territory</source>
        <translation>ohne Gebiet</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>Work, %1</source>
        <translation>Arbeit, %1</translation>
    </message>
    <message>
        <source>Visits to stages that the forecast of journeys expects × hours that a visit takes people.</source>
        <translation>Phasendurchläufe laut Prognose der Kaufprozesse × Personalstunden je Durchlauf.</translation>
    </message>
    <message>
        <source>Hours of seats</source>
        <translation>Stunden der Stellen</translation>
    </message>
    <message>
        <source>%1 FTE × %2 = %3</source>
        <translation>%1 VZÄ × %2 = %3</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachrolle</translation>
    </message>
    <message>
        <source>Customer-focused</source>
        <translation>Kundenrolle</translation>
    </message>
    <message>
        <source>with an owner</source>
        <translation>mit Betreuer</translation>
    </message>
    <message>
        <source>without an owner</source>
        <translation>ohne Betreuer</translation>
    </message>
    <message>
        <source>All seats that are not closed, whether or not somebody sits in them.</source>
        <translation>Alle nicht geschlossenen Stellen, ob besetzt oder nicht.</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vakant</translation>
    </message>
    <message>
        <source>Open seats in which nobody sits: vacant or planned.</source>
        <translation>Offene Stellen ohne Person: vakant oder geplant.</translation>
    </message>
    <message>
        <source>Sum over open seats, vacant ones included, of FTE × yearly cost of the role.</source>
        <translation>Summe über die offenen Stellen, einschließlich der vakanten: VZÄ × Jahreskosten der Rolle.</translation>
    </message>
    <message>
        <source>Accounts without owner</source>
        <translation>Kunden ohne Betreuer</translation>
    </message>
    <message>
        <source>Accounts that no seat owns a share of.</source>
        <translation>Kunden, an denen keine Stelle einen Anteil hat.</translation>
    </message>
    <message>
        <source>Changes against baseline</source>
        <translation>Änderungen zur Ausgangslage</translation>
    </message>
    <message>
        <source>The baseline is shown: there is nothing to compare it with.</source>
        <translation>Die Ausgangslage wird angezeigt: Es gibt nichts, womit sie zu vergleichen wäre.</translation>
    </message>
    <message>
        <source>Rows of this scenario that differ from the baseline.</source>
        <translation>Zeilen dieses Szenarios, die von der Ausgangslage abweichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 in %2</source>
        <translation>%1 in %2 hinzufügen</translation>
    </message>
    <message>
        <source>Copy %1 to %2 as %3</source>
        <translation>%1 nach %2 als %3 kopieren</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1 nach %2 kopieren</translation>
    </message>
    <message>
        <source>Move %1 to %2 · convert to %3</source>
        <translation>%1 nach %2 verschieben · in %3 umwandeln</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Convert %1 to %2</source>
        <translation>%1 in %2 umwandeln</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>This entry no longer exists. Undo, or choose another one.</source>
        <translation>Diesen Eintrag gibt es nicht mehr. Machen Sie den Schritt rückgängig oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This value cannot be used here.</source>
        <translation>Dieser Wert kann hier nicht verwendet werden.</translation>
    </message>
    <message>
        <source>This would make a circle: somebody cannot report to, or lie within, what lies below them.</source>
        <translation>Das ergäbe einen Kreis: Nichts kann an etwas berichten oder in etwas liegen, das ihm selbst untersteht.</translation>
    </message>
    <message>
        <source>Something is missing: a seat needs a role and a home territory.</source>
        <translation>Es fehlt etwas: Eine Stelle braucht eine Rolle und ein Heimatgebiet.</translation>
    </message>
    <message>
        <source>The span names a territory that is not in the territory tree.</source>
        <translation>Die Zuständigkeit nennt ein Gebiet, das nicht im Gebietsbaum ist.</translation>
    </message>
    <message>
        <source>The owners&apos; shares of an account cannot exceed 100 %. Lower another share first.</source>
        <translation>Die Anteile der Betreuer eines Kunden dürfen 100 % nicht übersteigen. Senken Sie zuerst einen anderen Anteil.</translation>
    </message>
    <message>
        <source>The end lies before the beginning. Check the two dates.</source>
        <translation>Das Ende liegt vor dem Beginn. Prüfen Sie beide Daten.</translation>
    </message>
    <message>
        <source>This name or code is already taken. Choose another one.</source>
        <translation>Dieser Name oder Code ist bereits vergeben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Something else still refers to this. Move or delete that first.</source>
        <translation>Etwas anderes verweist noch hierauf. Verschieben oder löschen Sie das zuerst.</translation>
    </message>
    <message>
        <source>The plan is locked. Unlock planning, or save a copy of a read-only plan, to change it.</source>
        <translation>Der Plan ist gesperrt. Entsperren Sie die Planung, um ihn zu ändern; speichern Sie bei einem schreibgeschützten Plan eine Kopie.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and that you may open it.</source>
        <translation>Die Datei kann nicht gelesen werden. Prüfen Sie, ob sie vorhanden ist und Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>This is not a Headwater plan, or it is damaged. The file was left as it is.</source>
        <translation>Das ist kein Headwater-Plan, oder er ist beschädigt. Die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>This plan was made with a newer version of Headwater. It can only be looked at here.</source>
        <translation>Dieser Plan wurde mit einer neueren Version von Headwater erstellt. Er kann hier nur angesehen werden.</translation>
    </message>
    <message>
        <source>The change could not be stored. Check the disk; Headwater tries again at the next change.</source>
        <translation>Die Änderung konnte nicht gespeichert werden. Prüfen Sie den Datenträger; Headwater versucht es bei der nächsten Änderung erneut.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Read-only: the plan is open elsewhere (%1). Close it there, or save a copy, to change it.</source>
        <translation>Schreibgeschützt: Der Plan ist anderswo geöffnet (%1). Schließen Sie ihn dort oder speichern Sie eine Kopie, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Read-only: the file cannot be written. Save a copy to change it.</source>
        <translation>Schreibgeschützt: Die Datei kann nicht geschrieben werden. Speichern Sie eine Kopie, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Ramp, months</source>
        <translation>Einarbeitung, Monate</translation>
    </message>
    <message>
        <source>Hiring, days</source>
        <translation>Besetzung, Tage</translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation>Arbeitsmodell</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>Übergibt</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Heimatgebiet</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Berichtet an</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When vacant</source>
        <translation>Bei Vakanz</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Rechtsraum</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stellentitel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgetreten</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Why an exception</source>
        <translation>Warum Ausnahme</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybrid</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>remote</translation>
    </message>
    <message>
        <source>travelling</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vakant</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>to be hired</source>
        <translation>Neueinstellung</translation>
    </message>
    <message>
        <source>to be transferred</source>
        <translation>Versetzung</translation>
    </message>
    <message>
        <source>to be replaced</source>
        <translation>Nachbesetzung</translation>
    </message>
    <message>
        <source>to be redeployed</source>
        <translation>Verlagerung</translation>
    </message>
    <message>
        <source>customer-focused</source>
        <translation>Kundenrolle</translation>
    </message>
    <message>
        <source>specialty</source>
        <translation>Fachrolle</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>artefact</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Stelle %1</translation>
    </message>
    <message>
        <source>It refers to something that is not in the plan.</source>
        <translation>Verweist auf etwas, das nicht im Plan ist.</translation>
    </message>
    <message>
        <source>It reports to itself through its managers.</source>
        <translation>Berichtet über die eigenen Vorgesetzten an sich selbst.</translation>
    </message>
    <message>
        <source>It lies within itself.</source>
        <translation>Liegt in sich selbst.</translation>
    </message>
    <message>
        <source>It has no role or no home territory.</source>
        <translation>Hat keine Rolle oder kein Heimatgebiet.</translation>
    </message>
    <message>
        <source>Its span names a territory outside the tree.</source>
        <translation>Die Zuständigkeit nennt ein Gebiet außerhalb des Baums.</translation>
    </message>
    <message>
        <source>Its owners&apos; shares exceed 100 %.</source>
        <translation>Die Anteile der Betreuer übersteigen 100 %.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>Its code is used twice.</source>
        <translation>Der Code ist doppelt vergeben.</translation>
    </message>
    <message>
        <source>A number in it is out of range.</source>
        <translation>Eine Zahl darin liegt außerhalb des zulässigen Bereichs.</translation>
    </message>
    <message>
        <source>It reports to nobody, and it is not the only one at the top.</source>
        <translation>Berichtet an niemanden und ist nicht die einzige Stelle an der Spitze.</translation>
    </message>
    <message>
        <source>No seat has this role.</source>
        <translation>Keine Stelle hat diese Rolle.</translation>
    </message>
    <message>
        <source>Broken reference</source>
        <translation>Fehlerhafter Verweis</translation>
    </message>
    <message>
        <source>Circle of managers</source>
        <translation>Kreis von Vorgesetzten</translation>
    </message>
    <message>
        <source>Circle of territories</source>
        <translation>Kreis von Gebieten</translation>
    </message>
    <message>
        <source>Incomplete seat</source>
        <translation>Unvollständige Stelle</translation>
    </message>
    <message>
        <source>Span outside the tree</source>
        <translation>Zuständigkeit außerhalb des Baums</translation>
    </message>
    <message>
        <source>Shares above 100 %</source>
        <translation>Anteile über 100 %</translation>
    </message>
    <message>
        <source>Dates out of order</source>
        <translation>Daten in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>Code used twice</source>
        <translation>Code doppelt vergeben</translation>
    </message>
    <message>
        <source>Number out of range</source>
        <translation>Zahl außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Seat without manager</source>
        <translation>Stelle ohne Vorgesetzte</translation>
    </message>
    <message>
        <source>Vacant seat owns accounts</source>
        <translation>Vakante Stelle betreut Kunden</translation>
    </message>
    <message>
        <source>Closed seat owns accounts</source>
        <translation>Geschlossene Stelle betreut Kunden</translation>
    </message>
    <message>
        <source>Unused role</source>
        <translation>Ungenutzte Rolle</translation>
    </message>
    <message>
        <source>1 account has no owner.</source>
        <translation>1 Kunde hat keinen Betreuer.</translation>
    </message>
    <message>
        <source>%1 accounts have no owner.</source>
        <translation>%1 Kunden haben keinen Betreuer.</translation>
    </message>
    <message>
        <source>Nobody sits here, but 1 account is owned by it.</source>
        <translation>Die Stelle ist unbesetzt, betreut aber 1 Kunden.</translation>
    </message>
    <message>
        <source>Nobody sits here, but %1 accounts are owned by it.</source>
        <translation>Die Stelle ist unbesetzt, betreut aber %1 Kunden.</translation>
    </message>
    <message>
        <source>It is closed, but 1 account is still owned by it.</source>
        <translation>Sie ist geschlossen, betreut aber noch 1 Kunden.</translation>
    </message>
    <message>
        <source>It is closed, but %1 accounts are still owned by it.</source>
        <translation>Sie ist geschlossen, betreut aber noch %1 Kunden.</translation>
    </message>
    <message>
        <source>Journeys that begin in the quarter × margin of a won one × chance to be won, which falls where work is left undone. Counted to 0.1 %: a smaller change is not told.</source>
        <translation>Kaufprozesse, die im Quartal beginnen × Marge eines gewonnenen × Gewinnchance, die sinkt, wo Arbeit liegen bleibt. Auf 0,1 % genau gezählt: Kleinere Änderungen werden nicht genannt.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>FTE × hours of the role in the quarter × share of it that somebody sits there, less in the ramp, and less by what people who may leave would be missed.</source>
        <translation>VZÄ × Stunden der Rolle im Quartal × Anteil, zu dem jemand die Stelle besetzt, weniger während der Einarbeitung und um das, was durch mögliche Abgänge fehlen würde.</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Half of the customers with coordinates lie within %1 of its centre, the farthest %2 away.</source>
        <translation>Die Hälfte der Kunden mit Koordinaten liegt höchstens %1 von der Mitte entfernt, der fernste %2.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>With coordinates</source>
        <translation>Mit Koordinaten</translation>
    </message>
    <message>
        <source>Half within, km</source>
        <translation>Hälfte innerhalb, km</translation>
    </message>
    <message>
        <source>Farthest, km</source>
        <translation>Am weitesten, km</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>Hours needed</source>
        <translation>Benötigte Stunden</translation>
    </message>
    <message>
        <source>Missing hours</source>
        <translation>Fehlende Stunden</translation>
    </message>
    <message>
        <source>%1: no work is expected here.</source>
        <translation>%1: hier wird keine Arbeit erwartet.</translation>
    </message>
    <message>
        <source>%1: %2 of work, %3.</source>
        <translation>%1: %2 Arbeit, %3.</translation>
    </message>
    <message>
        <source>No territory on the map is short of hours.</source>
        <translation>Keinem Gebiet auf der Karte fehlen Stunden.</translation>
    </message>
    <message>
        <source>%1 of %2 territories are short of hours, %3 the most: by %4.</source>
        <translation>In %1 von %2 Gebieten fehlen Stunden, am meisten in %3: %4.</translation>
    </message>
    <message>
        <source>Worth of a head</source>
        <translation>Wert eines Kopfes</translation>
    </message>
    <message>
        <source>%1: one more %2 would bring %3.</source>
        <translation>%1: eine Stelle mehr (%2) brächte %3.</translation>
    </message>
    <message>
        <source>%1: one more head would bring nothing.</source>
        <translation>%1: ein Kopf mehr brächte nichts.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>Das ließ sich nicht berechnen. %1</translation>
    </message>
    <message>
        <source>Counting what one more head would bring…</source>
        <translation>Es wird berechnet, was ein weiterer Kopf brächte…</translation>
    </message>
    <message>
        <source>One more head would bring nothing in any of these territories.</source>
        <translation>Ein Kopf mehr brächte in keinem dieser Gebiete etwas.</translation>
    </message>
    <message>
        <source>One more %1 would bring the most in %2: %3.</source>
        <translation>Eine Stelle mehr (%1) brächte am meisten in %2: %3.</translation>
    </message>
    <message>
        <source>%1 (from before the last change; being counted again…)</source>
        <translation>%1 (Stand vor der letzten Änderung; wird neu berechnet…)</translation>
    </message>
    <message>
        <source>The forecast does not reach %1. Choose another quarter in Coverage.</source>
        <translation>Die Prognose reicht nicht bis %1. Wählen Sie unter Abdeckung ein anderes Quartal.</translation>
    </message>
    <message>
        <source>This could not be counted. %1 Click to try again.</source>
        <translation>Dies konnte nicht berechnet werden. %1 Klicken Sie, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The counting was stopped. Click to count it.</source>
        <translation>Die Berechnung wurde angehalten. Klicken Sie, um zu berechnen.</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>Their revenue, by share</source>
        <translation>Deren Umsatz, nach Anteil</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Most frequent ways by stages, %1 of journeys</source>
        <translation>Häufigste Wege nach Phasen, %1 der Kaufprozesse</translation>
    </message>
    <message>
        <source>Stages: %1 → %2</source>
        <translation>Phasen: %1 → %2</translation>
    </message>
    <message>
        <source>Directly: %1 → %2</source>
        <translation>Direkt: %1 → %2</translation>
    </message>
    <message>
        <source>This value is outside what is possible.</source>
        <translation>Dieser Wert liegt außerhalb des Möglichen.</translation>
    </message>
    <message>
        <source>The baseline is what the observed journeys went through, so changing it says little of what a change would bring: plan in a scenario.</source>
        <translation>Die Ausgangslage ist das, was die beobachteten Kaufprozesse durchlaufen haben; sie zu ändern sagt wenig darüber, was eine Änderung brächte: Planen Sie in einem Szenario.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; the plan says nothing of it</source>
        <translation>%1; der Plan sagt nichts dazu</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Without territory</source>
        <translation>Ohne Gebiet</translation>
    </message>
    <message>
        <source>%1 (own customers)</source>
        <translation>%1 (eigene Kunden)</translation>
    </message>
    <message>
        <source>%1 is read as %2, as you chose.</source>
        <translation>%1 wird wie gewählt als %2 gelesen.</translation>
    </message>
    <message>
        <source>%1 is read as %2, but could be read the other way round. Look at a date you know; if it is wrong, go back and choose what dates are.</source>
        <translation>%1 wird als %2 gelesen, könnte aber auch andersherum gemeint sein. Prüfen Sie ein Datum, das Sie kennen; ist es falsch, gehen Sie zurück und wählen Sie, wie Datumsangaben geschrieben sind.</translation>
    </message>
    <message>
        <source>%1 has a decimal comma, as you chose.</source>
        <translation>%1 hat wie gewählt ein Dezimalkomma.</translation>
    </message>
    <message>
        <source>%1 has a decimal point, as you chose.</source>
        <translation>%1 hat wie gewählt einen Dezimalpunkt.</translation>
    </message>
    <message>
        <source>%1 is read with a decimal comma, as in 1.234,50, but could have a decimal point. Look at a number you know; if it is wrong, go back and choose what decimals are.</source>
        <translation>%1 wird mit Dezimalkomma gelesen, wie in 1.234,50, könnte aber einen Dezimalpunkt haben. Prüfen Sie eine Zahl, die Sie kennen; ist sie falsch, gehen Sie zurück und wählen Sie das Dezimalzeichen.</translation>
    </message>
    <message>
        <source>%1 is read with a decimal point, as in 1,234.50, but could have a decimal comma. Look at a number you know; if it is wrong, go back and choose what decimals are.</source>
        <translation>%1 wird mit Dezimalpunkt gelesen, wie in 1,234.50, könnte aber ein Dezimalkomma haben. Prüfen Sie eine Zahl, die Sie kennen; ist sie falsch, gehen Sie zurück und wählen Sie das Dezimalzeichen.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1: one more %2 would bring about %3.</source>
        <translation>%1: Ein %2 mehr brächte etwa %3.</translation>
    </message>
    <message>
        <source>It counts as filled, but nobody sits here.</source>
        <translation>Sie zählt als besetzt, aber niemand sitzt hier.</translation>
    </message>
    <message>
        <source>It counts as vacant, but somebody sits here.</source>
        <translation>Sie zählt als vakant, aber jemand sitzt hier.</translation>
    </message>
    <message>
        <source>Filled by nobody</source>
        <translation>Besetzt ohne Person</translation>
    </message>
    <message>
        <source>Vacant with a person</source>
        <translation>Vakant mit Person</translation>
    </message>
    <message>
        <source>Events without a journey, left out</source>
        <translation>Ereignisse ohne Kaufprozess, ausgelassen</translation>
    </message>
    <message>
        <source>Events without an activity, left out</source>
        <translation>Ereignisse ohne Aktivität, ausgelassen</translation>
    </message>
    <message>
        <source>Events of an account with no or several open journeys then, left out</source>
        <translation>Ereignisse eines Kunden ohne oder mit mehreren damals offenen Kaufprozessen, ausgelassen</translation>
    </message>
    <message>
        <source>Impossible dates, left out</source>
        <translation>Unmögliche Daten, ausgelassen</translation>
    </message>
    <message>
        <source>Events told twice, counted once</source>
        <translation>Doppelte Ereignisse, einmal gezählt</translation>
    </message>
    <message>
        <source>Opportunities that closed before they began</source>
        <translation>Verkaufschancen, die endeten, bevor sie begannen</translation>
    </message>
    <message>
        <source>Dates after the day of the import, not taken for today</source>
        <translation>Daten nach dem Tag des Imports, nicht als heute gewertet</translation>
    </message>
    <message>
        <source>Opportunities without a date</source>
        <translation>Verkaufschancen ohne Datum</translation>
    </message>
    <message>
        <source>Journeys of more than 10,000 events</source>
        <translation>Kaufprozesse mit mehr als 10.000 Ereignissen</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (und %2 weitere)</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>keine Stunden</translation>
    </message>
    <message>
        <source>full</source>
        <translation>ausgelastet</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>Without any work</source>
        <translation>Ohne jede Arbeit</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Of its work: what somebody has time for</source>
        <translation>Von ihrer Arbeit: wofür jemand Zeit hat</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Expected of the journeys that begin in the quarter</source>
        <translation>Erwartet von den Kaufprozessen, die im Quartal beginnen</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of the expected margin of the plan</source>
        <translation>Anteil an der erwarteten Marge des Plans</translation>
    </message>
    <message>
        <source>Left undone</source>
        <translation>Entgeht</translation>
    </message>
    <message>
        <source>How much more it would be if all of its work were done</source>
        <translation>Wie viel mehr es wäre, wenn alle Arbeit dafür getan würde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>Gegenüber der Ausgangslage</translation>
    </message>
    <message>
        <source>Journeys that begin there in the quarter × margin of a won one × chance to be won, which falls where work is left undone.</source>
        <translation>Kaufprozesse, die dort im Quartal beginnen × Marge eines gewonnenen × Gewinnchance, die sinkt, wo Arbeit liegen bleibt.</translation>
    </message>
    <message>
        <source>What the work of the stage brings: half of what it would bring alone and half of what would be lost without it, scaled so that the stages, and what comes without any work, add up to the expected margin.</source>
        <translation>Was die Arbeit der Phase bringt: die Hälfte dessen, was sie allein brächte, und die Hälfte dessen, was ohne sie verloren ginge, so gestreckt, dass die Phasen und das, was ohne jede Arbeit käme, zusammen die erwartete Marge ergeben.</translation>
    </message>
    <message>
        <source>Visits in the quarter</source>
        <translation>Durchläufe im Quartal</translation>
    </message>
    <message>
        <source>Journeys that begin</source>
        <translation>Kaufprozesse, die beginnen</translation>
    </message>
    <message>
        <source>Served ÷ needed.</source>
        <translation>Geleistet ÷ benötigt.</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Geleistet</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>The expected margin if all the work of the stage were done, the other stages as they are, less what it is. Stages do not add up: each is taken alone.</source>
        <translation>Die erwartete Marge, wenn alle Arbeit der Phase getan würde und die anderen Phasen blieben, abzüglich der jetzigen. Phasen addieren sich nicht: Jede wird für sich genommen.</translation>
    </message>
    <message>
        <source>The expected margin of its journeys if all of its work were done, less what it is.</source>
        <translation>Die erwartete Marge ihrer Kaufprozesse, wenn alle Arbeit dafür getan würde, abzüglich der jetzigen.</translation>
    </message>
    <message>
        <source>Margin as it is</source>
        <translation>Marge, wie sie ist</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Its margin ÷ the expected margin of the plan.</source>
        <translation>Ihre Marge ÷ die erwartete Marge des Plans.</translation>
    </message>
    <message>
        <source>Its margin</source>
        <translation>Ihre Marge</translation>
    </message>
    <message>
        <source>Of the plan</source>
        <translation>Des Plans</translation>
    </message>
    <message>
        <source>The margin less that of the baseline. Counted to 0.1 %: a smaller change is not told.</source>
        <translation>Die Marge abzüglich jener der Ausgangslage. Auf 0,1 % genau gezählt: Kleinere Änderungen werden nicht genannt.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In the baseline</source>
        <translation>In der Ausgangslage</translation>
    </message>
    <message>
        <source>No margin is expected in %1: no journey that begins is likely to be won.</source>
        <translation>In %1 ist keine Marge zu erwarten: Kein beginnender Kaufprozess dürfte gewonnen werden.</translation>
    </message>
    <message>
        <source>Most of the margin would come without any work: %1 of %2.</source>
        <translation>Der größte Teil der Marge käme ohne jede Arbeit: %1 von %2.</translation>
    </message>
    <message>
        <source>%1 brings the most: %2 of %3.</source>
        <translation>%1 bringt am meisten: %2 von %3.</translation>
    </message>
    <message>
        <source>%1 Most is left undone in %2: %3 more if all of its work were done.</source>
        <translation>%1 Am meisten entgeht in %2: %3 mehr, wenn alle Arbeit dafür getan würde.</translation>
    </message>
    <message>
        <source>The territories add up to %1, the expected margin of %2.</source>
        <translation>Die Gebiete ergeben zusammen %1, die erwartete Marge von %2.</translation>
    </message>
    <message>
        <source>The segments add up to %1, the expected margin of %2.</source>
        <translation>Die Segmente ergeben zusammen %1, die erwartete Marge von %2.</translation>
    </message>
    <message>
        <source>The stages and what comes without work add up to %1, the expected margin of %2.</source>
        <translation>Die Phasen und das, was ohne Arbeit käme, ergeben zusammen %1, die erwartete Marge von %2.</translation>
    </message>
    <message>
        <source>Seats that know customers</source>
        <translation>Stellen, die Kunden kennen</translation>
    </message>
    <message>
        <source>Customers that a seat knows</source>
        <translation>Kunden, die eine Stelle kennt</translation>
    </message>
    <message>
        <source>Customers that nobody knows</source>
        <translation>Kunden, die niemand kennt</translation>
    </message>
    <message>
        <source>Pairs of seat and customer</source>
        <translation>Paare aus Stelle und Kunde</translation>
    </message>
    <message>
        <source>Pairs that alone join two parts</source>
        <translation>Paare, die allein zwei Teile verbinden</translation>
    </message>
    <message>
        <source>With seats of both kinds</source>
        <translation>Mit Stellen beider Arten</translation>
    </message>
    <message>
        <source>With several customer-focused seats</source>
        <translation>Mit mehreren Kundenstellen</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Fachstellen</translation>
    </message>
    <message>
        <source>Most customers</source>
        <translation>Meiste Kunden</translation>
    </message>
    <message>
        <source>Fewest customers</source>
        <translation>Wenigste Kunden</translation>
    </message>
    <message>
        <source>Because one seat owns all the customers</source>
        <translation>Weil eine Stelle alle Kunden betreut</translation>
    </message>
    <message>
        <source>Because one specialist alone reaches it</source>
        <translation>Weil nur eine Fachstelle sie erreicht</translation>
    </message>
    <message>
        <source>Work that hangs on them</source>
        <translation>Arbeit, die an ihnen hängt</translation>
    </message>
    <message>
        <source>Customers of the baseline with a customer-focused seat</source>
        <translation>Kunden der Ausgangslage mit einer Kundenstelle</translation>
    </message>
    <message>
        <source>Of them kept, parts of customers counted as such</source>
        <translation>Davon behalten, Teile von Kunden als Teile gezählt</translation>
    </message>
    <message>
        <source>Mean workload index</source>
        <translation>Mittlerer Lastindex</translation>
    </message>
    <message>
        <source>Band around the mean</source>
        <translation>Band um den Mittelwert</translation>
    </message>
    <message>
        <source>Coefficient of variation</source>
        <translation>Variationskoeffizient</translation>
    </message>
    <message>
        <source>Share of the seats with hours</source>
        <translation>Anteil an den Stellen mit Stunden</translation>
    </message>
    <message>
        <source>Seats in which nobody sits</source>
        <translation>Stellen, auf denen niemand sitzt</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>What it is there</source>
        <translation>Was es dort ist</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>Customers nobody knows</source>
        <translation>Kunden, die niemand kennt</translation>
    </message>
    <message>
        <source>Known to one seat alone</source>
        <translation>Nur einer Stelle bekannt</translation>
    </message>
    <message>
        <source>Tasks of one seat alone</source>
        <translation>Aufgaben nur einer Stelle</translation>
    </message>
    <message>
        <source>Seats per customer</source>
        <translation>Stellen je Kunde</translation>
    </message>
    <message>
        <source>With both kinds of seats</source>
        <translation>Mit beiden Arten von Stellen</translation>
    </message>
    <message>
        <source>Customers of a specialist</source>
        <translation>Kunden einer Fachstelle</translation>
    </message>
    <message>
        <source>Handovers of a journey</source>
        <translation>Übergaben je Kaufprozess</translation>
    </message>
    <message>
        <source>Keep whom they know</source>
        <translation>Behalten ihre Stelle</translation>
    </message>
    <message>
        <source>Outside the workload band</source>
        <translation>Außerhalb des Lastbands</translation>
    </message>
    <message>
        <source>Lost to vacant seats</source>
        <translation>Durch Vakanzen verloren</translation>
    </message>
    <message>
        <source>Customers that no seat owns and on whose journeys no holder of a seat has worked.</source>
        <translation>Kunden, die keine Stelle betreut und an deren Kaufprozessen kein Stelleninhaber gearbeitet hat.</translation>
    </message>
    <message>
        <source>Customers: if whoever sits there leaves, nobody is left who knows them. A seat knows the accounts it owns and those on whose journeys its holder has worked.</source>
        <translation>Kunden: Geht, wer dort sitzt, bleibt niemand, der sie kennt. Eine Stelle kennt die Kunden, die sie betreut, und jene, an deren Kaufprozessen ihr Inhaber gearbeitet hat.</translation>
    </message>
    <message>
        <source>Work in a territory that seats with hours reach: one alone, as all customers are its own or as it is the only specialist for it. Without it nobody does the work.</source>
        <translation>Arbeit in einem Gebiet, die nur eine einzige Stelle mit Stunden erreicht, weil alle Kunden ihre sind oder weil sie die einzige Fachstelle dafür ist. Ohne sie tut niemand die Arbeit.</translation>
    </message>
    <message>
        <source>Pairs of seats and customers who know each other ÷ customers that a seat knows.</source>
        <translation>Paare aus Stellen und Kunden, die einander kennen ÷ Kunden, die eine Stelle kennt.</translation>
    </message>
    <message>
        <source>Customers who deal with customer-focused seats and with specialists: there both have to agree.</source>
        <translation>Kunden, die mit Kundenstellen und mit Fachstellen zu tun haben: Dort müssen sich beide abstimmen.</translation>
    </message>
    <message>
        <source>Accounts in the territories that a specialty seat spans, of the segments its role serves: the median: half of the specialists have as many or more.</source>
        <translation>Kunden in den Gebieten, über die sich eine Fachstelle erstreckt, aus den Segmenten ihrer Rolle. Der Median: Die Hälfte der Fachstellen hat so viele oder mehr.</translation>
    </message>
    <message>
        <source>Moves of a journey to a stage that another role leads, over the journeys that begin. A role leads a stage if it does most of its work.</source>
        <translation>Schritte eines Kaufprozesses in eine Phase, die eine andere Rolle führt, je beginnendem Kaufprozess. Eine Rolle führt eine Phase, wenn sie das meiste ihrer Arbeit tut.</translation>
    </message>
    <message>
        <source>Of the customers of the baseline with a customer-focused seat: the share that keeps it in this scenario.</source>
        <translation>Von den Kunden der Ausgangslage mit einer Kundenstelle: der Anteil, der sie in diesem Szenario behält.</translation>
    </message>
    <message>
        <source>Seats whose work that nobody else can do is further from the mean than the band, which Workload sets; our default of 20 % is no standard.</source>
        <translation>Stellen, deren nur von ihnen leistbare Arbeit weiter vom Mittel liegt als das Band, das unter Arbeitslast gesetzt wird; unsere Vorgabe von 20 % ist kein Standard.</translation>
    </message>
    <message>
        <source>What somebody who knows the job would give in the quarter while these seats are open, less what they give.</source>
        <translation>Was jemand, der die Arbeit kennt, im Quartal auf diesen Stellen gäbe, solange sie offen sind, abzüglich dessen, was sie geben.</translation>
    </message>
    <message>
        <source>%1 customers hang on one seat alone, and nobody knows %2.</source>
        <translation>%1 Kunden hängen an nur einer Stelle, und %2 kennt niemand.</translation>
    </message>
    <message>
        <source>Most work hangs on %1: %2 of %3 in %4.</source>
        <translation>Die meiste Arbeit hängt an %1: %2 %3 in %4.</translation>
    </message>
    <message>
        <source>Work that nobody else reaches ÷ hours of the seat</source>
        <translation>Arbeit, die niemand sonst erreicht ÷ Stunden der Stelle</translation>
    </message>
    <message>
        <source>Off the mean</source>
        <translation>Vom Mittel</translation>
    </message>
    <message>
        <source>How much more or less than the mean index</source>
        <translation>Um wie viel mehr oder weniger als der mittlere Index</translation>
    </message>
    <message>
        <source>Of the seat in the quarter</source>
        <translation>Der Stelle im Quartal</translation>
    </message>
    <message>
        <source>Hours that the work of journeys takes</source>
        <translation>Stunden, die die Arbeit der Kaufprozesse braucht</translation>
    </message>
    <message>
        <source>Work that nobody else reaches ÷ hours of the seat: its workload index. The mean is that of all seats with hours.</source>
        <translation>Arbeit, die niemand sonst erreicht ÷ Stunden der Stelle: ihr Lastindex. Das Mittel ist das aller Stellen mit Stunden.</translation>
    </message>
    <message>
        <source>Work that nobody else reaches</source>
        <translation>Arbeit, die niemand sonst erreicht</translation>
    </message>
    <message>
        <source>Hours of the seat</source>
        <translation>Stunden der Stelle</translation>
    </message>
    <message>
        <source>Hours in use</source>
        <translation>Genutzte Stunden</translation>
    </message>
    <message>
        <source>Mean of all seats</source>
        <translation>Mittel aller Stellen</translation>
    </message>
    <message>
        <source>Forecast of journeys</source>
        <translation>Prognose der Kaufprozesse</translation>
    </message>
    <message>
        <source>as those of the past went; its range is in Journeys, Forecast</source>
        <translation>wie die bisherigen verliefen; Spanne unter Kaufprozesse, Prognose</translation>
    </message>
    <message>
        <source>Who has worked with whom</source>
        <translation>Wer mit wem gearbeitet hat</translation>
    </message>
    <message>
        <source>by the names of people in the journeys</source>
        <translation>nach den Namen in den Kaufprozessen</translation>
    </message>
    <message>
        <source>What the hours of seats can do of the work, spent so that the expected margin is largest.</source>
        <translation>Was die Stunden der Stellen von der Arbeit leisten können, so eingesetzt, dass die erwartete Marge am größten ist.</translation>
    </message>
    <message>
        <source>How this figure comes about</source>
        <translation>Wie diese Zahl zustande kommt</translation>
    </message>
    <message>
        <source>It has no task, so its seat does none of the work. Its editor adds some.</source>
        <translation>Sie hat keine Aufgabe, also tut ihre Stelle nichts von der Arbeit. In ihrem Editor kommen welche dazu.</translation>
    </message>
    <message>
        <source>It has no task, so its %1 seats do none of the work. Its editor adds some.</source>
        <translation>Sie hat keine Aufgabe, also tun ihre %1 Stellen nichts von der Arbeit. In ihrem Editor kommen welche dazu.</translation>
    </message>
    <message>
        <source>1 specialist has no span and serves its home alone.</source>
        <translation>1 Spezialist hat keine Zuständigkeit und bedient nur sein Heimatgebiet.</translation>
    </message>
    <message>
        <source>%1 specialists have no span; each serves its home alone.</source>
        <translation>%1 Spezialisten haben keine Zuständigkeit; jeder bedient nur sein Heimatgebiet.</translation>
    </message>
    <message>
        <source>Role without tasks</source>
        <translation>Rolle ohne Aufgaben</translation>
    </message>
    <message>
        <source>Specialists without span</source>
        <translation>Spezialisten ohne Zuständigkeit</translation>
    </message>
    <message>
        <source>Hired again on</source>
        <translation>Wieder eingestellt am</translation>
    </message>
    <message>
        <source>There is no such file any more. Check where it is, and add it again.</source>
        <translation>Diese Datei gibt es nicht mehr. Prüfen Sie, wo sie liegt, und fügen Sie sie erneut hinzu.</translation>
    </message>
    <message>
        <source>This is not a table or event log that can be read, or it is damaged. Save it as CSV or .xlsx in the program it comes from.</source>
        <translation>Dies ist keine lesbare Tabelle und kein lesbares Ereignisprotokoll, oder die Datei ist beschädigt. Speichern Sie sie in dem Programm, aus dem sie stammt, als CSV oder .xlsx.</translation>
    </message>
    <message>
        <source>The file cannot be read with what is chosen for it.</source>
        <translation>Mit dem, was für die Datei gewählt ist, kann sie nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>, at UTC%1%2</source>
        <translation>, in UTC%1%2</translation>
    </message>
    <message>
        <source>, without 1 holiday</source>
        <translation>, ohne 1 Feiertag</translation>
    </message>
    <message>
        <source>, without %1 holidays</source>
        <translation>, ohne %1 Feiertage</translation>
    </message>
    <message>
        <source>The database answers, and %1 has all columns.</source>
        <translation>Die Datenbank antwortet, und %1 hat alle Spalten.</translation>
    </message>
    <message>
        <source> About %1 rows.</source>
        <translation> Etwa %1 Zeilen.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is missing on this computer. Install it (package libqt6sql6-psql).</source>
        <translation>Auf diesem Rechner fehlt der Qt-Treiber für PostgreSQL. Installieren Sie ihn (Paket libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>No database server answers at %1, port %2. Check name and port, that the server runs, and that this computer may reach it.</source>
        <translation>Unter %1, Port %2, antwortet kein Datenbankserver. Prüfen Sie Name und Port, ob der Server läuft und ob dieser Rechner ihn erreichen darf.</translation>
    </message>
    <message>
        <source>The server does not let this user in. Check user and password; if they are right, ask who runs the server to let you in from this computer.</source>
        <translation>Der Server lässt diesen Benutzer nicht ein. Prüfen Sie Benutzer und Passwort; stimmen sie, bitten Sie den Betreiber, Sie von diesem Rechner aus einzulassen.</translation>
    </message>
    <message>
        <source>The server has no database “%1”. Check how its name is written.</source>
        <translation>Der Server hat keine Datenbank „%1“. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Choose the table that has one row for each event.</source>
        <translation>Wählen Sie die Tabelle mit einer Zeile je Ereignis.</translation>
    </message>
    <message>
        <source>There is no table “%1” there. Choose one from the list, or write it as schema.table.</source>
        <translation>Dort gibt es keine Tabelle „%1“. Wählen Sie eine aus der Liste oder schreiben Sie sie als schema.tabelle.</translation>
    </message>
    <message>
        <source>This user may not read %1. Ask who runs the database for the right to read it.</source>
        <translation>Dieser Benutzer darf %1 nicht lesen. Bitten Sie den Betreiber der Datenbank um das Leserecht.</translation>
    </message>
    <message>
        <source>Say which columns hold journey, activity and time.</source>
        <translation>Geben Sie an, welche Spalten Kaufprozess, Aktivität und Zeit enthalten.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Choose one from the list.</source>
        <translation>Die Tabelle hat keine Spalte „%1“. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>The column “%1” does not hold dates and times. Choose another one, or ask for a view that turns it into a timestamp.</source>
        <translation>Die Spalte „%1“ enthält keine Zeitpunkte. Wählen Sie eine andere oder bitten Sie um eine Sicht, die sie in einen Zeitstempel umwandelt.</translation>
    </message>
    <message>
        <source>The database cannot count these journeys.</source>
        <translation>Die Datenbank kann diese Kaufprozesse nicht zählen.</translation>
    </message>
    <message>
        <source>The name of the time zone is not known, or means several. Write the distance from UTC, as in +01:00, or a place, as in Europe/Berlin.</source>
        <translation>Der Name der Zeitzone ist unbekannt oder mehrdeutig. Schreiben Sie den Abstand zu UTC, etwa +01:00, oder einen Ort, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>%1 mixes times with a time zone (%2) and without (%3, first in row %4): those without are taken as UTC. If they are not, write the zone at each of them.</source>
        <translation>%1 mischt Zeiten mit Zeitzone (%2) und ohne (%3, zuerst in Zeile %4): Die ohne gelten als UTC. Sind sie es nicht, schreiben Sie die Zone an jede.</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Produkt: %1</translation>
    </message>
    <message>
        <source>Deal owner: %1</source>
        <translation>Zuständig für das Geschäft: %1</translation>
    </message>
    <message>
        <source>Ended because: %1</source>
        <translation>Endete wegen: %1</translation>
    </message>
    <message>
        <source>In the baseline: %1</source>
        <translation>In der Ausgangslage: %1</translation>
    </message>
    <message>
        <source>Their hours, all in use</source>
        <translation>Ihre Stunden, alle belegt</translation>
    </message>
    <message>
        <source>Missing before them</source>
        <translation>Fehlt vor ihnen</translation>
    </message>
    <message>
        <source>Missing that no seat with hours reaches</source>
        <translation>Fehlendes, das keine Stelle mit Stunden erreicht</translation>
    </message>
    <message>
        <source>Hours that all others have left</source>
        <translation>Stunden, die alle anderen übrig haben</translation>
    </message>
    <message>
        <source>Seats that alone link customers</source>
        <translation>Stellen, die allein Kunden verbinden</translation>
    </message>
    <message>
        <source>Customers that alone link seats</source>
        <translation>Kunden, die allein Stellen verbinden</translation>
    </message>
    <message>
        <source>Seats at the bottleneck</source>
        <translation>Stellen am Engpass</translation>
    </message>
    <message>
        <source>Without one of them some customers share no contact with the rest, neither directly nor over others (articulation points, Tarjan 1972).</source>
        <translation>Ohne eine von ihnen teilen manche Kunden keinen Kontakt mehr mit den übrigen, weder direkt noch über andere (Artikulationspunkte, Tarjan 1972).</translation>
    </message>
    <message>
        <source>Customers through whom alone seats have customers in common: without them the seats on either side share none, neither directly nor over others.</source>
        <translation>Kunden, über die allein Stellen gemeinsame Kunden haben: Ohne sie teilen die Stellen auf beiden Seiten keine mehr, weder direkt noch über andere.</translation>
    </message>
    <message>
        <source>All their hours are in use while work waits that no other seat could do, not even by taking something else over from them: the minimum cut of the flow. Only more hours there, or less work, bring more.</source>
        <translation>Alle ihre Stunden sind belegt, während Arbeit wartet, die keine andere Stelle erledigen könnte, auch nicht, indem sie ihnen etwas anderes abnimmt: der minimale Schnitt des Flusses. Nur mehr Stunden dort oder weniger Arbeit bringen mehr.</translation>
    </message>
    <message>
        <source>Bottleneck: %1, all in use, with %2 missing that nobody else could do.</source>
        <translation>Engpass: %1, voll belegt; %2 fehlen, die sonst niemand leisten könnte.</translation>
    </message>
    <message>
        <source>%1 Before: %2</source>
        <translation>%1 Vorher: %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Von Angesicht zu Angesicht</translation>
    </message>
    <message>
        <source>Expected days</source>
        <translation>Erwartete Tage</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>Gültig (Tage)</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Hours a visit</source>
        <translation>Stunden je Durchlauf</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>From role</source>
        <translation>Von Rolle</translation>
    </message>
    <message>
        <source>To role</source>
        <translation>An Rolle</translation>
    </message>
    <message>
        <source>Happens when</source>
        <translation>Geschieht, wenn</translation>
    </message>
    <message>
        <source>Accepted when</source>
        <translation>Angenommen, wenn</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Hours agreed</source>
        <translation>Vereinbarte Stunden</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>With nothing</source>
        <translation>Mit nichts</translation>
    </message>
    <message>
        <source>With half of today</source>
        <translation>Mit der Hälfte von heute</translation>
    </message>
    <message>
        <source>As today</source>
        <translation>Wie heute</translation>
    </message>
    <message>
        <source>With half as much again</source>
        <translation>Mit der Hälfte mehr</translation>
    </message>
    <message>
        <source>With all there could be</source>
        <translation>Mit allem, was möglich ist</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>without anybody</source>
        <translation>ohne jemanden</translation>
    </message>
    <message>
        <source>assisted</source>
        <translation>mit Hilfe</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>verifier</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>response curve</source>
        <translation>Wirkungskurve</translation>
    </message>
    <message>
        <source>remembered columns</source>
        <translation>gemerkte Spalten</translation>
    </message>
    <message>
        <source>other spelling</source>
        <translation>andere Schreibweise</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <source>Response curves</source>
        <translation>Wirkungskurven</translation>
    </message>
    <message>
        <source>Sales today</source>
        <translation>Umsatz heute</translation>
    </message>
    <message>
        <source>Sales today, in millions</source>
        <translation>Umsatz heute, in Millionen</translation>
    </message>
    <message>
        <source>Seats today</source>
        <translation>Stellen heute</translation>
    </message>
    <message>
        <source>Result with nobody</source>
        <translation>Ergebnis ohne jemanden</translation>
    </message>
    <message>
        <source>Result with half of today</source>
        <translation>Ergebnis mit der Hälfte von heute</translation>
    </message>
    <message>
        <source>Result as today</source>
        <translation>Ergebnis wie heute</translation>
    </message>
    <message>
        <source>Result with half as much again</source>
        <translation>Ergebnis mit anderthalbmal so viel</translation>
    </message>
    <message>
        <source>Result with all there could be</source>
        <translation>Ergebnis mit allem, was möglich ist</translation>
    </message>
    <message>
        <source>Fewest seats</source>
        <translation>Mindestens Stellen</translation>
    </message>
    <message>
        <source>Most seats</source>
        <translation>Höchstens Stellen</translation>
    </message>
    <message>
        <source>Response curve</source>
        <translation>Wirkungskurve</translation>
    </message>
    <message>
        <source>answer about a response curve</source>
        <translation>Antwort zu einer Wirkungskurve</translation>
    </message>
    <message>
        <source>the curve</source>
        <translation>die Kurve</translation>
    </message>
    <message>
        <source>with all the seats in the world</source>
        <translation>mit allen Stellen der Welt</translation>
    </message>
    <message>
        <source>single answers</source>
        <translation>einzelne Antworten</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>medians of the answers</source>
        <translation>Mediane der Antworten</translation>
    </message>
    <message>
        <source>S-shaped: each seat brings more than the one before up to %1 seats, and less beyond.</source>
        <translation>S-förmig: Bis %1 Stellen bringt jede mehr als die vorige, danach weniger.</translation>
    </message>
    <message>
        <source>Each seat brings less than the one before.</source>
        <translation>Jede Stelle bringt weniger als die vorige.</translation>
    </message>
    <message>
        <source>%1 1 % more seats than today bring %2 % more sales.</source>
        <translation>%1 1 % mehr Stellen als heute bringen %2 % mehr Umsatz.</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>profit, millions</source>
        <translation>Gewinn, Millionen</translation>
    </message>
    <message>
        <source>profit, thousands</source>
        <translation>Gewinn, Tausend</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Sales of %1 by seats</source>
        <translation>Umsatz von %1 nach Stellen</translation>
    </message>
    <message>
        <source>% of today&apos;s sales</source>
        <translation>% des heutigen Umsatzes</translation>
    </message>
    <message>
        <source>through the answers at none, today and all the seats; fitted to the other two</source>
        <translation>durch die Antworten bei keiner, den heutigen und allen Stellen; an die beiden anderen angepasst</translation>
    </message>
    <message>
        <source>fitted to all five answers; it may miss today</source>
        <translation>an alle fünf Antworten angepasst; sie kann heute verfehlen</translation>
    </message>
    <message>
        <source>half</source>
        <translation>die Hälfte</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>half more</source>
        <translation>anderthalbmal</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>Sales, % of today</source>
        <translation>Umsatz, % von heute</translation>
    </message>
    <message>
        <source>Seats in number</source>
        <translation>Stellen in Zahlen</translation>
    </message>
    <message>
        <source>Profit by number of seats</source>
        <translation>Gewinn nach Zahl der Stellen</translation>
    </message>
    <message>
        <source>each number of seats in its best places; the ground marks sizes within 1 % of the best</source>
        <translation>jede Stellenzahl an ihren besten Plätzen; die Fläche markiert Größen innerhalb 1 % der besten</translation>
    </message>
    <message>
        <source>best places</source>
        <translation>beste Plätze</translation>
    </message>
    <message>
        <source>within 1 % of the best</source>
        <translation>innerhalb 1 % des besten</translation>
    </message>
    <message>
        <source>From %1 to %2 seats the profit is within 1 % of the best.</source>
        <translation>Von %1 bis %2 Stellen liegt der Gewinn höchstens 1 % unter dem besten.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Am besten</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation>Elastizität</translation>
    </message>
    <message>
        <source>normalised: low and high are the answers at none and at all the seats, d makes today&apos;s seats give today&apos;s sales, c fits the answers at half and at half more best</source>
        <translation>normalisiert: low und high sind die Antworten bei keiner und bei allen Stellen, d lässt die heutigen Stellen den heutigen Umsatz ergeben, c passt am besten zu den Antworten bei der Hälfte und beim Anderthalbfachen</translation>
    </message>
    <message>
        <source>free: low, high, c and d fit all five answers best, with all the seats taken as ten times today&apos;s; today&apos;s seats may give other sales than the books</source>
        <translation>frei: low, high, c und d passen am besten zu allen fünf Antworten, alle Stellen gelten als das Zehnfache von heute; die heutigen Stellen können anderen Umsatz ergeben als die Bücher</translation>
    </message>
    <message>
        <source>Cost of a seat</source>
        <translation>Kosten einer Stelle</translation>
    </message>
    <message>
        <source>%1, the mean of the plan&apos;s seats</source>
        <translation>%1, das Mittel der Stellen des Plans</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Each next seat goes to the item where it brings most; as no curve is S-shaped, that is best (Fox 1966).</source>
        <translation>Jede nächste Stelle geht dorthin, wo sie am meisten bringt; da keine Kurve S-förmig ist, ist das am besten (Fox 1966).</translation>
    </message>
    <message>
        <source>The best of all ways to place whole seats, found by dynamic programming: with S-shaped curves the next seat alone does not tell where to begin.</source>
        <translation>Die beste aller Arten, ganze Stellen zu verteilen, gefunden durch dynamische Programmierung: Bei S-förmigen Kurven sagt die nächste Stelle allein nicht, wo man beginnt.</translation>
    </message>
    <message>
        <source>Margin × sales × curve − cost × seats, where the curve is low + (high − low) × x^c ÷ (d + x^c) and x the seats over today&apos;s seats.</source>
        <translation>Marge × Umsatz × Kurve − Kosten × Stellen; die Kurve ist low + (high − low) × x^c ÷ (d + x^c), und x sind die Stellen geteilt durch die heutigen.</translation>
    </message>
    <message>
        <source>Curve there</source>
        <translation>Kurve dort</translation>
    </message>
    <message>
        <source>Seats to place</source>
        <translation>Zu verteilende Stellen</translation>
    </message>
    <message>
        <source>Must get</source>
        <translation>Muss bekommen</translation>
    </message>
    <message>
        <source>May get</source>
        <translation>Darf bekommen</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Each seat brings more than the one before up to</source>
        <translation>Jede Stelle bringt mehr als die vorige bis</translation>
    </message>
    <message>
        <source>(high − low) × c × d ÷ (1 + d)², over what the curve gives today&apos;s seats. Studies find %1 on average, %2 for visits to physicians (Albers, Mantrala &amp; Sridhar 2010); less than half of the one or more than twice the other is marked, by our rule.</source>
        <translation>(high − low) × c × d ÷ (1 + d)², geteilt durch das, was die Kurve den heutigen Stellen gibt. Studien finden im Mittel %1, für Arztbesuche %2 (Albers, Mantrala &amp; Sridhar 2010); weniger als die Hälfte des zweiten oder mehr als das Doppelte des ersten wird nach unserer Regel markiert.</translation>
    </message>
    <message>
        <source>In the best places</source>
        <translation>An den besten Plätzen</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Best size</source>
        <translation>Beste Größe</translation>
    </message>
    <message>
        <source>Within 1 %</source>
        <translation>Innerhalb 1 %</translation>
    </message>
    <message>
        <source>ever more</source>
        <translation>immer mehr</translation>
    </message>
    <message>
        <source>%1 to %2 seats</source>
        <translation>%1 bis %2 Stellen</translation>
    </message>
    <message>
        <source>What the items earn together, each margin × sales × curve − cost × seats. %1</source>
        <translation>Was die Posten zusammen bringen, jeder Marge × Umsatz × Kurve − Kosten × Stellen. %1</translation>
    </message>
    <message>
        <source>%1, %2 seats</source>
        <translation>%1, %2 Stellen</translation>
    </message>
    <message>
        <source>Margin × sales − cost × seats as they are, by the books.</source>
        <translation>Marge × Umsatz − Kosten × Stellen, wie sie sind, nach den Büchern.</translation>
    </message>
    <message>
        <source>By the free curves instead</source>
        <translation>Stattdessen nach den freien Kurven</translation>
    </message>
    <message>
        <source>No way to place as many seats can earn more: each curve is replaced by the least one above it without an S, for which the next seat always tells where to go.</source>
        <translation>Keine Art, so viele Stellen zu verteilen, kann mehr bringen: Jede Kurve ist durch die kleinste darüber ohne S ersetzt, bei der immer die nächste Stelle sagt, wohin.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>With as many seats as each item is worth: where one more would bring less than it costs. Parts of seats count.</source>
        <translation>Mit so vielen Stellen, wie jeder Posten wert ist: wo eine mehr weniger bringt, als sie kostet. Teile von Stellen zählen.</translation>
    </message>
    <message>
        <source>As a seat costs nothing, one more always brings more.</source>
        <translation>Da eine Stelle nichts kostet, bringt eine mehr immer mehr.</translation>
    </message>
    <message>
        <source>Profit there</source>
        <translation>Gewinn dort</translation>
    </message>
    <message>
        <source>All numbers of seats around the best one that earn at least 99 % of it. Profit is flat there: where seats work counts for more than how many there are.</source>
        <translation>Alle Stellenzahlen um die beste herum, die mindestens 99 % davon bringen. Dort ist der Gewinn flach: Wo Stellen arbeiten, zählt mehr, als wie viele es sind.</translation>
    </message>
    <message>
        <source>An answer is no number. Write all of them in per cent of today.</source>
        <translation>Eine Antwort ist keine Zahl. Schreiben Sie alle in Prozent von heute.</translation>
    </message>
    <message>
        <source>An answer is negative. Nothing is the least that can be sold: write 0 %.</source>
        <translation>Eine Antwort ist negativ. Weniger als nichts lässt sich nicht verkaufen: Schreiben Sie 0 %.</translation>
    </message>
    <message>
        <source>Nothing is sold today. The answers are shares of today&apos;s sales.</source>
        <translation>Heute wird nichts verkauft. Die Antworten sind Teile des heutigen Umsatzes.</translation>
    </message>
    <message>
        <source>With all the seats in the world it would sell less than today. Ask again: more than 100 %.</source>
        <translation>Mit allen Stellen der Welt verkaufte es weniger als heute. Fragen Sie nach: mehr als 100 %.</translation>
    </message>
    <message>
        <source>Two answers are equal. More seats have to bring a little more, or there is no curve.</source>
        <translation>Zwei Antworten sind gleich. Mehr Stellen müssen etwas mehr bringen, sonst gibt es keine Kurve.</translation>
    </message>
    <message>
        <source>The answers do not rise with the seats. Ask again where one is below the one before it.</source>
        <translation>Die Antworten steigen nicht mit den Stellen. Fragen Sie dort nach, wo eine unter der vorigen liegt.</translation>
    </message>
    <message>
        <source>It has no margin. Say what share of its sales is left.</source>
        <translation>Es hat keine Marge. Sagen Sie, welcher Teil des Umsatzes bleibt.</translation>
    </message>
    <message>
        <source>It has no sales. Say what it sells today.</source>
        <translation>Es hat keinen Umsatz. Sagen Sie, was es heute verkauft.</translation>
    </message>
    <message>
        <source>Nobody works on it today, and the answers are about today&apos;s seats. Say how many, also in parts.</source>
        <translation>Heute arbeitet niemand daran, und die Antworten beziehen sich auf die heutigen Stellen. Sagen Sie, wie viele, auch in Teilen.</translation>
    </message>
    <message>
        <source>It must get more seats than it may get. Lower the one or raise the other.</source>
        <translation>Es muss mehr Stellen bekommen, als es darf. Senken Sie das eine oder erhöhen Sie das andere.</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 bleibt außen vor. %2</translation>
    </message>
    <message>
        <source>No item can be reckoned with yet.</source>
        <translation>Noch kann mit keinem Posten gerechnet werden.</translation>
    </message>
    <message>
        <source>There are no seats to place. Say above how many there are.</source>
        <translation>Es gibt keine Stellen zu verteilen. Sagen Sie oben, wie viele es sind.</translation>
    </message>
    <message>
        <source>That is more seats than can be reckoned with. Say above how many, up to %1.</source>
        <translation>Mit so vielen Stellen lässt sich nicht rechnen. Sagen Sie oben, wie viele, höchstens %1.</translation>
    </message>
    <message>
        <source>The items must get %1 seats, and there are %2. Raise the seats above, or lower the fewest seats of an item.</source>
        <translation>Die Posten müssen %1 Stellen bekommen, es gibt %2. Erhöhen Sie oben die Stellen, oder senken Sie die Mindestzahl eines Postens.</translation>
    </message>
    <message>
        <source>A seat cannot cost less than nothing. Say above what it costs a year.</source>
        <translation>Eine Stelle kann nicht weniger als nichts kosten. Sagen Sie oben, was sie im Jahr kostet.</translation>
    </message>
    <message>
        <source>If nobody worked on it, what share of today&apos;s sales would remain?</source>
        <translation>Wenn niemand daran arbeitete: Welcher Teil des heutigen Umsatzes bliebe?</translation>
    </message>
    <message>
        <source>And with half of today&apos;s seats?</source>
        <translation>Und mit der Hälfte der heutigen Stellen?</translation>
    </message>
    <message>
        <source>With the seats of today</source>
        <translation>Mit den heutigen Stellen</translation>
    </message>
    <message>
        <source>And with half as many again?</source>
        <translation>Und mit anderthalbmal so vielen?</translation>
    </message>
    <message>
        <source>And with all the seats in the world?</source>
        <translation>Und mit allen Stellen der Welt?</translation>
    </message>
    <message>
        <source>Employment snapshot (without dates)</source>
        <translation>Beschäftigungsstand (ohne Daten)</translation>
    </message>
    <message>
        <source>Months in the company</source>
        <translation>Monate im Unternehmen</translation>
    </message>
    <message>
        <source>Years in the company</source>
        <translation>Jahre im Unternehmen</translation>
    </message>
    <message>
        <source>Has left (yes or no)</source>
        <translation>Ausgeschieden (ja oder nein)</translation>
    </message>
    <message>
        <source>%1 sat there last</source>
        <translation>zuletzt besetzt mit %1</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>scheidet am %1 aus</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>ausgeschieden am %1</translation>
    </message>
    <message>
        <source>vacant since %1</source>
        <translation>vakant seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) open</source>
        <translation>
            <numerusform>%n Tag vakant</numerusform>
            <numerusform>%n Tage vakant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with us for %n month(s)</source>
        <translation>
            <numerusform>seit %n Monat bei uns</numerusform>
            <numerusform>seit %n Monaten bei uns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with us for %n year(s)</source>
        <translation>
            <numerusform>seit %n Jahr bei uns</numerusform>
            <numerusform>seit %n Jahren bei uns</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 expected (%3 to %4)</source>
        <translation>%1 · %2 erwartet (%3 bis %4)</translation>
    </message>
    <message>
        <source>%1 in %2 is covered to %3</source>
        <translation>%1 in %2 ist zu %3 abgedeckt</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2 loses %3 of the journeys there.</source>
        <translation>%1; %2 verliert dort %3 der Kaufprozesse.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Refill as it was</source>
        <translation>Wie bisher nachbesetzen</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach %1 verschieben</translation>
    </message>
    <message>
        <source>Convert to %1</source>
        <translation>In %1 umwandeln</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Mit %1 teilen</translation>
    </message>
    <message>
        <source>Make part of it %1</source>
        <translation>Zum Teil in %1 umwandeln</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>Mit %1 zusammenlegen</translation>
    </message>
    <message numerus="yes">
        <source>Hold for %n quarter(s)</source>
        <translation>
            <numerusform>%n Quartal lang offen halten</numerusform>
            <numerusform>%n Quartale lang offen halten</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>same role</source>
        <translation>gleiche Rolle</translation>
    </message>
    <message>
        <source>%1, %2 of full time</source>
        <translation>%1, %2 einer Vollzeitstelle</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>%1 %2: %3%4</source>
        <translation>%1 %2: %3%4</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No work that it could do waits there.</source>
        <translation>Dort wartet keine Arbeit, die sie leisten könnte.</translation>
    </message>
    <message>
        <source>Its work fits into %1 a quarter that %2 have left.</source>
        <translation>Die Arbeit passt in die %1 im Quartal, die bei %2 frei sind.</translation>
    </message>
    <message>
        <source>%1 a quarter are done by nobody then.</source>
        <translation>%1 im Quartal erledigt dann niemand.</translation>
    </message>
    <message>
        <source>The seat is protected: take the mark off first.</source>
        <translation>Die Stelle ist geschützt: Heben Sie zuerst den Schutz auf.</translation>
    </message>
    <message>
        <source>Seats report to it: give them another manager first.</source>
        <translation>Stellen berichten an sie: Geben Sie ihnen zuerst andere Vorgesetzte.</translation>
    </message>
    <message>
        <source>Others report to this role.</source>
        <translation>An diese Rolle berichten andere.</translation>
    </message>
    <message>
        <source>The seat is remote, and the role needs presence.</source>
        <translation>Die Stelle ist remote, die Rolle verlangt Präsenz.</translation>
    </message>
    <message>
        <source>No seat there is under the same law.</source>
        <translation>Dort unterliegt keine Stelle demselben Recht.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No choice covers %1 of the work of %2: %3 can be reached. Ask for less, or add seats that do it.</source>
        <translation>Keine Auswahl deckt %1 der Arbeit von %2 ab: Erreichbar sind %3. Verlangen Sie weniger oder fügen Sie Stellen hinzu, die sie leisten.</translation>
    </message>
    <message>
        <source>No seat is vacant. A seat falls vacant when somebody leaves.</source>
        <translation>Keine Stelle ist vakant. Eine Stelle wird vakant, wenn jemand ausscheidet.</translation>
    </message>
    <message>
        <source>No work is expected, so that no move brings anything. Import journeys, and say what work they ask for.</source>
        <translation>Es wird keine Arbeit erwartet, daher bringt keine Maßnahme etwas. Importieren Sie Kaufprozesse und geben Sie an, welche Arbeit sie verlangen.</translation>
    </message>
    <message>
        <source>Every vacant seat is protected: it can only be refilled or wait. Take the mark off those that may change.</source>
        <translation>Jede vakante Stelle ist geschützt: Sie kann nur nachbesetzt oder offen gehalten werden. Heben Sie den Schutz bei denen auf, die sich ändern dürfen.</translation>
    </message>
    <message>
        <source>The budget pays for no move that would bring more than it costs. The cheapest costs %1.</source>
        <translation>Das Budget reicht für keine Maßnahme, die mehr brächte, als sie kostet. Die günstigste kostet %1.</translation>
    </message>
    <message>
        <source>No seat may change in a quarter, so that seats can only be refilled, wait or close.</source>
        <translation>Keine Stelle darf sich in einem Quartal ändern, daher können Stellen nur nachbesetzt, offen gehalten oder geschlossen werden.</translation>
    </message>
    <message>
        <source>% still there</source>
        <translation>% noch da</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>95-%-Band</translation>
    </message>
    <message>
        <source>%1 left of %2 employments</source>
        <translation>Austritte: %1 von %2 Beschäftigungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 und %n weiteren</numerusform>
            <numerusform>%1 und %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years since they were hired</comment>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>How long people stay</source>
        <translation>Wie lange Personen bleiben</translation>
    </message>
    <message>
        <source>share still there, by years since they were hired</source>
        <translation>Anteil, der noch da ist, nach Jahren seit der Einstellung</translation>
    </message>
    <message>
        <source>share still there, by years in the group; who moves to another group counts until then</source>
        <translation>Anteil, der noch da ist, nach Jahren in der Gruppe; wer in eine andere Gruppe wechselt, zählt bis dahin</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Median, years</source>
        <translation>Median, Jahre</translation>
    </message>
    <message>
        <source>Vacancies expected</source>
        <translation>Erwartete Vakanzen</translation>
    </message>
    <message>
        <source>seats that fall vacant in each quarter: mean and 80 % range</source>
        <translation>Stellen, die je Quartal vakant werden: Mittel und 80-%-Bereich</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>80-%-Bereich</translation>
    </message>
    <message>
        <source>%1 seats are expected to fall vacant within a year.</source>
        <translation>Innerhalb eines Jahres werden voraussichtlich %1 Stellen vakant.</translation>
    </message>
    <message>
        <source>Employments that end before they begin, not counted: %1. Correct them in the source and import it again.</source>
        <translation>Beschäftigungen, die enden, bevor sie beginnen, nicht gezählt: %1. Korrigieren Sie sie in der Quelle und importieren Sie diese erneut.</translation>
    </message>
    <message>
        <source>People without a day of hiring, not counted: %1. Add it in the source and import it again.</source>
        <translation>Menschen ohne Einstellungstag, nicht gezählt: %1. Ergänzen Sie ihn in der Quelle und importieren Sie diese erneut.</translation>
    </message>
    <message>
        <source>Employments that begin after the last day known, not counted yet: %1. They count once the plan has data of later days.</source>
        <translation>Beschäftigungen, die nach dem letzten bekannten Tag beginnen, noch nicht gezählt: %1. Sie zählen, sobald der Plan Daten späterer Tage hat.</translation>
    </message>
    <message>
        <source>Employments told twice (same name, hired on the same day), of which the last counts: %1. If they are different people, use employee numbers instead of names.</source>
        <translation>Doppelt genannte Beschäftigungen (gleicher Name, am selben Tag eingestellt), von denen die letzte zählt: %1. Sind es verschiedene Menschen, verwenden Sie Personalnummern statt Namen.</translation>
    </message>
    <message>
        <source>Employments that overlap with others of the same name, taken for other people: %1. If they are the same, end one where the next begins; otherwise use employee numbers instead of names.</source>
        <translation>Beschäftigungen, die sich mit anderen desselben Namens überschneiden und als andere Menschen gelten: %1. Sind es dieselben, beenden Sie die eine, wo die nächste beginnt; sonst verwenden Sie Personalnummern statt Namen.</translation>
    </message>
    <message>
        <source>Employments in roles that the plan does not have, which count for the company alone: %1. Import them with the plan&apos;s names of roles.</source>
        <translation>Beschäftigungen in Rollen, die der Plan nicht hat und die nur für das Unternehmen zählen: %1. Importieren Sie sie mit den Rollennamen des Plans.</translation>
    </message>
    <message>
        <source>No leavers are known: the assumption “Annual turnover” speaks alone. Import an HR export with hire and leave dates.</source>
        <translation>Es sind keine Abgänge bekannt: Die Annahme „Annual turnover“ spricht allein. Importieren Sie einen HR-Export mit Eintritts- und Austrittsdaten.</translation>
    </message>
    <message>
        <source>There is no employment history; people of the plan stand in for it: %1. The plan knows of no leaver before %2. Import an HR export with everybody who ever left.</source>
        <translation>Es gibt keine Beschäftigungshistorie; Menschen des Plans stehen für sie: %1. Der Plan kennt keine Abgänge vor dem %2. Importieren Sie einen HR-Export mit allen, die je gegangen sind.</translation>
    </message>
    <message>
        <source>Nobody ever left, of %1: either the export holds current people alone, or the company is young. Ask HR for one that includes leavers.</source>
        <translation>Von %1 ist nie jemand gegangen: Entweder enthält der Export nur die heutigen Menschen, oder das Unternehmen ist jung. Bitten Sie HR um einen, der Abgänge enthält.</translation>
    </message>
    <message>
        <source>Everybody has left, all %1: the export holds leavers alone, and people seem to leave sooner than they do. Ask HR for one that includes those who are still there.</source>
        <translation>Alle %1 sind gegangen: Der Export enthält nur Abgänge, und Menschen scheinen früher zu gehen, als sie es tun. Bitten Sie HR um einen, der auch die enthält, die noch da sind.</translation>
    </message>
    <message>
        <source>Few people are known (%1), too few to learn from, so the assumption “Annual turnover” says most. State its low and high end with care.</source>
        <translation>Es sind wenige Menschen bekannt (%1), zu wenige, um daraus zu lernen; die Annahme „Annual turnover“ sagt also das meiste. Geben Sie ihr unteres und oberes Ende mit Bedacht an.</translation>
    </message>
    <message>
        <source>Biased: a snapshot says how long people were there but not when (people: %1). Those who left at any time stand beside those who are still there, and nothing can be said of past quarters. Import hire and leave dates instead.</source>
        <translation>Verzerrt: Ein Stichtagsbestand sagt, wie lange Menschen da waren, aber nicht wann (Menschen: %1). Wer irgendwann ging, steht neben denen, die noch da sind, und über vergangene Quartale lässt sich nichts sagen. Importieren Sie stattdessen Eintritts- und Austrittsdaten.</translation>
    </message>
    <message>
        <source>Nobody of the export left before %2, though many would have: it seems to hold only those who were there since. What came before is left out. Ask HR for one with all leavers.</source>
        <translation>Im Export ist vor dem %2 niemand gegangen, obwohl es viele hätten sein müssen: Er scheint nur die zu enthalten, die seither da waren. Was davor lag, bleibt außer Acht. Bitten Sie HR um einen mit allen Abgängen.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>More than half stay as long as anything is known: %1.</source>
        <translation>Mehr als die Hälfte bleibt, so lange etwas bekannt ist: %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Half of those hired have left after %1 years (95 %: %2 to %3): %4.</source>
        <translation>Die Hälfte der Eingestellten ist nach %1 Jahren gegangen (95 %: %2 bis %3): %4.</translation>
    </message>
    <message>
        <source>Half of those hired have left after %1 years (95 %: %2 or more): %3.</source>
        <translation>Die Hälfte der Eingestellten ist nach %1 Jahren gegangen (95 %: %2 oder mehr): %3.</translation>
    </message>
    <message>
        <source>How good this has been cannot be told yet: that takes two years of dated employments with leavers in the first.</source>
        <translation>Wie gut das war, lässt sich noch nicht sagen: Dazu braucht es zwei Jahre datierter Beschäftigungen mit Abgängen im ersten.</translation>
    </message>
    <message>
        <source>How good this has been: in %1 of the last %2 quarters as many left as the 80 % range had said (%3).</source>
        <translation>Wie gut das war: In %1 der letzten %2 Quartale gingen so viele, wie der 80-%-Bereich gesagt hatte (%3).</translation>
    </message>
    <message>
        <source>%1 (80 %: %2 to %3)</source>
        <translation>%1 (80 %: %2 bis %3)</translation>
    </message>
    <message>
        <source>%1, from leavers over average headcount of the last year as a share of who is here</source>
        <translation>%1, aus Abgängen je durchschnittlicher Kopfzahl des letzten Jahres, als Anteil derer, die da sind</translation>
    </message>
    <message>
        <source>“%1” decides: at %2 the scenario brings less than the baseline, not %3.</source>
        <translation>„%1“ entscheidet: Bei %2 bringt das Szenario weniger als die Ausgangslage, nicht %3.</translation>
    </message>
    <message>
        <source>“%1” decides: at %2 the scenario brings more than the baseline.</source>
        <translation>„%1“ entscheidet: Bei %2 bringt das Szenario mehr als die Ausgangslage.</translation>
    </message>
    <message>
        <source>Whichever of the assumptions is off, the scenario brings more than the baseline: %1.</source>
        <translation>Welche der Annahmen auch danebenliegt, das Szenario bringt mehr als die Ausgangslage: %1.</translation>
    </message>
    <message>
        <source>Whichever of the assumptions is off, the scenario brings no more than the baseline: %1.</source>
        <translation>Welche der Annahmen auch danebenliegt, das Szenario bringt nicht mehr als die Ausgangslage: %1.</translation>
    </message>
    <message>
        <source>Gain over the baseline</source>
        <translation>Gewinn gegenüber der Ausgangslage</translation>
    </message>
    <message>
        <source>Work covered</source>
        <translation>Abgedeckte Arbeit</translation>
    </message>
    <message>
        <source>%1 at the low end</source>
        <translation>%1 am unteren Ende</translation>
    </message>
    <message>
        <source>%1 at the high end</source>
        <translation>%1 am oberen Ende</translation>
    </message>
    <message>
        <source>No work is expected, so no assumption changes what is covered.</source>
        <translation>Es wird keine Arbeit erwartet, daher ändert keine Annahme die Abdeckung.</translation>
    </message>
    <message>
        <source>Within their ranges the assumptions change nothing: %1.</source>
        <translation>Innerhalb ihrer Spannen ändern die Annahmen nichts: %1.</translation>
    </message>
    <message>
        <source>“%1” matters most: at %2 the expected margin lies between %3 and %4; %5 is expected.</source>
        <translation>„%1“ wiegt am schwersten: Bei %2 liegt die erwartete Marge zwischen %3 und %4; erwartet werden %5.</translation>
    </message>
    <message>
        <source>“%1” matters most: at %2 between %3 and %4 of the work is covered; %5 is expected.</source>
        <translation>„%1“ wiegt am schwersten: Bei %2 sind zwischen %3 und %4 der Arbeit abgedeckt; erwartet werden %5.</translation>
    </message>
    <message>
        <source>%1 in %2, and how far from it each assumption alone leads at the ends of its range</source>
        <translation>%1 in %2, und wie weit jede Annahme allein an den Enden ihrer Spanne davon wegführt</translation>
    </message>
    <message>
        <source>at the low end</source>
        <translation>am unteren Ende</translation>
    </message>
    <message>
        <source>at the high end</source>
        <translation>am oberen Ende</translation>
    </message>
    <message>
        <source>%1 (%2) … %3 (%4)</source>
        <translation>%1 (%2) … %3 (%4)</translation>
    </message>
    <message>
        <source>closed or removed</source>
        <translation>geschlossen oder entfernt</translation>
    </message>
    <message>
        <source>moved and changed</source>
        <translation>verschoben und geändert</translation>
    </message>
    <message>
        <source>Seats that are not closed, vacant ones included</source>
        <translation>Stellen, die nicht geschlossen sind, vakante eingeschlossen</translation>
    </message>
    <message>
        <source>Role cost times share of a full-time seat, over all open seats</source>
        <translation>Kosten der Rolle mal Anteil einer Vollzeitstelle, über alle offenen Stellen</translation>
    </message>
    <message>
        <source>Accounts that no seat owns</source>
        <translation>Kunden, die keiner Stelle gehören</translation>
    </message>
    <message>
        <source>Share of the hours that journeys ask for which seats give</source>
        <translation>Anteil der von Kaufprozessen verlangten Stunden, den Stellen leisten</translation>
    </message>
    <message>
        <source>Of the journeys that begin in the quarter</source>
        <translation>Der Kaufprozesse, die im Quartal beginnen</translation>
    </message>
    <message>
        <source>Tasks in territories of which too little is done</source>
        <translation>Aufgaben in Gebieten, von denen zu wenig getan wird</translation>
    </message>
    <message>
        <source>Hanging on one seat</source>
        <translation>Hängt an einer Stelle</translation>
    </message>
    <message>
        <source>Tasks that one seat alone can do in a territory</source>
        <translation>Aufgaben, die in einem Gebiet nur eine Stelle tun kann</translation>
    </message>
    <message>
        <source>Handovers a journey</source>
        <translation>Übergaben je Kaufprozess</translation>
    </message>
    <message>
        <source>How often a journey changes hands between roles as planned</source>
        <translation>Wie oft ein Kaufprozess nach Plan zwischen Rollen übergeben wird</translation>
    </message>
    <message>
        <source>Customers who keep their person</source>
        <translation>Kunden, die ihre Person behalten</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Rows of the plan that the baseline has not</source>
        <translation>Zeilen des Plans, die die Ausgangslage nicht hat</translation>
    </message>
    <message>
        <source>Closed or removed</source>
        <translation>Geschlossen oder entfernt</translation>
    </message>
    <message>
        <source>Seats that end, and rows that are gone</source>
        <translation>Stellen, die enden, und Zeilen, die fort sind</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Rows that are elsewhere in the organisation</source>
        <translation>Zeilen, die anderswo in der Organisation sind</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Rows with other values</source>
        <translation>Zeilen mit anderen Werten</translation>
    </message>
    <message>
        <source>Open seats, vacant ones included</source>
        <translation>Offene Stellen, vakante eingeschlossen</translation>
    </message>
    <message>
        <source>Seats by role</source>
        <translation>Stellen nach Rolle</translation>
    </message>
    <message>
        <source>Seats by territory</source>
        <translation>Stellen nach Gebiet</translation>
    </message>
    <message>
        <source>The amount is there twice, in full and in millions. Leave one of them empty.</source>
        <translation>Der Betrag steht zweimal da, voll und in Millionen. Lassen Sie eine der Angaben leer.</translation>
    </message>
    <message>
        <source>The plan does not say on which day it begins. Select nothing, and fill in “Starts on” in the details.</source>
        <translation>Der Plan sagt nicht, an welchem Tag er beginnt. Wählen Sie nichts aus und füllen Sie in den Details „Beginnt am“ aus.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Changes, column by column</source>
        <translation>Änderungen, Spalte für Spalte</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Getan am</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Owner before</source>
        <translation>Besitzer vorher</translation>
    </message>
    <message>
        <source>Owner after</source>
        <translation>Besitzer nachher</translation>
    </message>
    <message>
        <source>Changes hands</source>
        <translation>Wechselt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>no seat any more</source>
        <translation>keine Stelle mehr</translation>
    </message>
    <message>
        <source>Seat before</source>
        <translation>Stelle vorher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Seat after</source>
        <translation>Stelle nachher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>Wer wechselt</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Nothing: both scenarios are alike.</source>
        <translation>Nichts: beide Szenarien sind gleich.</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 people are left out.</source>
        <translation>Gruppen von weniger als %1 Personen sind weggelassen.</translation>
    </message>
    <message>
        <source>Cost a year by role</source>
        <translation>Kosten im Jahr nach Rolle</translation>
    </message>
    <message>
        <source>Seats before</source>
        <translation>Stellen vorher</translation>
    </message>
    <message>
        <source>Seats after</source>
        <translation>Stellen nachher</translation>
    </message>
    <message>
        <source>Cost before</source>
        <translation>Kosten vorher</translation>
    </message>
    <message>
        <source>Cost after</source>
        <translation>Kosten nachher</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Quarter by quarter</source>
        <translation>Quartal für Quartal</translation>
    </message>
    <message>
        <source>Costs by quarter</source>
        <translation>Kosten nach Quartal</translation>
    </message>
    <message>
        <source>Cost of seats a quarter</source>
        <translation>Kosten der Stellen im Quartal</translation>
    </message>
    <message>
        <source>role cost × FTE, by the days on which a seat is open</source>
        <translation>Kosten der Rolle × VZÄ, nach den Tagen, an denen eine Stelle offen ist</translation>
    </message>
    <message>
        <source>Seats still to fall vacant</source>
        <translation>Stellen, die noch vakant werden müssen</translation>
    </message>
    <message>
        <source>median and 80 % band at the end of each quarter; 0: arrived without a dismissal</source>
        <translation>Median und 80-%-Band am Ende jedes Quartals; 0: ohne Kündigung am Ziel</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>80 % band</source>
        <translation>80-%-Band</translation>
    </message>
    <message>
        <source>Costs and timeline</source>
        <translation>Kosten und Zeitplan</translation>
    </message>
    <message>
        <source>Left out: this copy does not tell what people cost.</source>
        <translation>Weggelassen: Diese Fassung sagt nicht, was Personen kosten.</translation>
    </message>
    <message numerus="yes">
        <source>Once: %n seat(s) to be filled from outside, %1 each.</source>
        <translation>
            <numerusform>Einmalig: %n Stelle ist von außen zu besetzen, %1.</numerusform>
            <numerusform>Einmalig: %n Stellen sind von außen zu besetzen, je %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Der Weg dorthin</translation>
    </message>
    <message>
        <source>Turnover alone gets there by %1 with a chance of %2.</source>
        <translation>Fluktuation allein führt bis %1 mit einer Wahrscheinlichkeit von %2 ans Ziel.</translation>
    </message>
    <message>
        <source>Cost of moving everybody now: %1.</source>
        <translation>Kosten, jetzt alle zu versetzen: %1.</translation>
    </message>
    <message>
        <source>share of its work that somebody has time for</source>
        <translation>Anteil der Arbeit, für die jemand Zeit hat</translation>
    </message>
    <message>
        <source>Coverage by task</source>
        <translation>Abdeckung nach Aufgabe</translation>
    </message>
    <message>
        <source>Coverage by region</source>
        <translation>Abdeckung nach Region</translation>
    </message>
    <message>
        <source>Coverage along the journey</source>
        <translation>Abdeckung entlang des Kaufprozesses</translation>
    </message>
    <message>
        <source>mean over territories and segments of the share of a stage&apos;s work that is done</source>
        <translation>Mittel über Gebiete und Segmente: welcher Anteil der Arbeit einer Stufe getan wird</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Gaps: where less than %1 of the work is done</source>
        <translation>Lücken: wo weniger als %1 der Arbeit getan wird</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>Getan vorher</translation>
    </message>
    <message>
        <source>Done after</source>
        <translation>Getan nachher</translation>
    </message>
    <message>
        <source>Hours missing</source>
        <translation>Fehlende Stunden</translation>
    </message>
    <message>
        <source>Coverage by territory and task</source>
        <translation>Abdeckung nach Gebiet und Aufgabe</translation>
    </message>
    <message>
        <source>Work before, hours</source>
        <translation>Arbeit vorher, Stunden</translation>
    </message>
    <message>
        <source>Done before, hours</source>
        <translation>Getan vorher, Stunden</translation>
    </message>
    <message>
        <source>Work after, hours</source>
        <translation>Arbeit nachher, Stunden</translation>
    </message>
    <message>
        <source>Done after, hours</source>
        <translation>Getan nachher, Stunden</translation>
    </message>
    <message>
        <source>Coverage after</source>
        <translation>Abdeckung nachher</translation>
    </message>
    <message>
        <source>Coverage before and after</source>
        <translation>Abdeckung vorher und nachher</translation>
    </message>
    <message>
        <source>Not known: the plan has no journeys, or does not say what visits ask of people.</source>
        <translation>Nicht bekannt: Der Plan hat keine Kaufprozesse oder sagt nicht, was Besuche von Menschen verlangen.</translation>
    </message>
    <message>
        <source>Of the quarter %1; what journeys ask for and what one hour does to them: see the page on method.</source>
        <translation>Für das Quartal %1; was Kaufprozesse verlangen und was eine Stunde bei ihnen bewirkt: siehe die Seite zur Methode.</translation>
    </message>
    <message>
        <source>What we predict</source>
        <translation>Was wir vorhersagen</translation>
    </message>
    <message>
        <source>Expected margin of the quarter by region</source>
        <translation>Erwartete Marge des Quartals nach Region</translation>
    </message>
    <message>
        <source>Expected margin of %1 by territory</source>
        <translation>Erwartete Marge %1 nach Gebiet</translation>
    </message>
    <message>
        <source>Margin before</source>
        <translation>Marge vorher</translation>
    </message>
    <message>
        <source>Margin after</source>
        <translation>Marge nachher</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>To be held against what happens, quarter by quarter.</source>
        <translation>Quartal für Quartal an dem zu messen, was geschieht.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <source>Seats by region and role, before → after</source>
        <translation>Stellen nach Region und Rolle, vorher → nachher</translation>
    </message>
    <message>
        <source>open seats, vacant ones included</source>
        <translation>offene Stellen, vakante eingeschlossen</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>Status vorher</translation>
    </message>
    <message>
        <source>Status after</source>
        <translation>Status nachher</translation>
    </message>
    <message>
        <source>Who before</source>
        <translation>Wer vorher</translation>
    </message>
    <message>
        <source>Who after</source>
        <translation>Wer nachher</translation>
    </message>
    <message>
        <source>Cost a year before</source>
        <translation>Kosten im Jahr vorher</translation>
    </message>
    <message>
        <source>Cost a year after</source>
        <translation>Kosten im Jahr nachher</translation>
    </message>
    <message>
        <source>Organisation before and after</source>
        <translation>Organisation vorher und nachher</translation>
    </message>
    <message>
        <source>%1 seats, as many as before.</source>
        <translation>%1 Stellen, so viele wie zuvor.</translation>
    </message>
    <message>
        <source>%1 seats instead of %2.</source>
        <translation>%1 Stellen statt %2.</translation>
    </message>
    <message>
        <source>of the work that customers ask for</source>
        <translation>der Arbeit, die Kunden verlangen</translation>
    </message>
    <message>
        <source>tasks in a territory of which too little is done</source>
        <translation>Aufgaben in einem Gebiet, von denen zu wenig getan wird</translation>
    </message>
    <message>
        <source>Work that hangs on one seat</source>
        <translation>Arbeit, die an einer Stelle hängt</translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation>Vakante Stellen</translation>
    </message>
    <message>
        <source>Nothing to decide: “%1” and “%2” are alike.</source>
        <translation>Nichts zu entscheiden: „%1“ und „%2“ sind gleich.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a figure and its change: Seats +2</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Approve “%1” in place of “%2”.</source>
        <translation>„%1“ anstelle von „%2“ genehmigen.</translation>
    </message>
    <message>
        <source>It means: %1.</source>
        <translation>Das bedeutet: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>role, territory</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>fewer than</comment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 more rows: see the workbook.</source>
        <translation>%1 weitere Zeilen: siehe die Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Chart data</source>
        <translation>Diagrammdaten</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <comment>points: the change of a share</comment>
        <translation>%1 Pkt.</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>Namen von Personen</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>Bezahlung</translation>
    </message>
    <message>
        <source>groups of fewer than %1 people</source>
        <translation>Gruppen von weniger als %1 Personen</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Weggelassen: %1.</translation>
    </message>
    <message>
        <source>Proposal for %1, against “%2”</source>
        <translation>Vorschlag für %1, gegenüber „%2“</translation>
    </message>
    <message>
        <source>%1 · proposal “%2”</source>
        <translation>%1 · Vorschlag „%2“</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>Hours a quarter</source>
        <translation>Stunden im Quartal</translation>
    </message>
    <message>
        <source>%1: %2 more than before.</source>
        <translation>%1: %2 mehr als zuvor.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) change hands; until they know their new person, some may be lost.</source>
        <translation>
            <numerusform>%n Kunde wechselt und kann verloren gehen, bis er seine neue Person kennt.</numerusform>
            <numerusform>%n Kunden wechseln; bis sie ihre neue Person kennen, können manche verloren gehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) must be filled from outside before they bring anything.</source>
        <translation>
            <numerusform>%n Stelle muss von außen besetzt werden, bevor sie etwas bringt.</numerusform>
            <numerusform>%n Stellen müssen von außen besetzt werden, bevor sie etwas bringen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None that the plan knows of.</source>
        <translation>Keine, von denen der Plan weiß.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>What the figures rest on, and how far it may be off.</source>
        <translation>Worauf die Zahlen beruhen und wie weit es daneben liegen kann.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>How the figures come about.</source>
        <translation>Wie die Zahlen zustande kommen.</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Getane Arbeit</translation>
    </message>
    <message>
        <source>Sum over open seats, vacant ones included, of the role&apos;s cost × FTE.</source>
        <translation>Summe über offene Stellen, vakante eingeschlossen, von Kosten der Rolle × VZÄ.</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>The least and the most of the figure when margin, turnover, time to fill, ramps and response are at the ends of their ranges together.</source>
        <translation>Der kleinste und der größte Wert, wenn Marge, Fluktuation, Besetzungsdauer, Einarbeitung und Wirkung zugleich an den Enden ihrer Spannen liegen.</translation>
    </message>
    <message>
        <source>Seats fall vacant by the hazard of their role and tenure; the number is Poisson-binomial, shown as median and the middle 80 %.</source>
        <translation>Stellen werden nach dem Risiko ihrer Rolle und Betriebszugehörigkeit vakant; die Anzahl ist Poisson-binomial, gezeigt als Median und mittlere 80 %.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meins</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>ihres</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>beide haben es geändert</translation>
    </message>
    <message>
        <source>deleted here, changed there</source>
        <translation>hier gelöscht, dort geändert</translation>
    </message>
    <message>
        <source>changed here, deleted there</source>
        <translation>hier geändert, dort gelöscht</translation>
    </message>
    <message>
        <source>added by both</source>
        <translation>von beiden hinzugefügt</translation>
    </message>
    <message>
        <source>deleted by one, used by the other</source>
        <translation>von einem gelöscht, vom anderen verwendet</translation>
    </message>
    <message>
        <source>both together break a rule</source>
        <translation>beides zusammen verletzt eine Regel</translation>
    </message>
    <message>
        <source>planned from %1</source>
        <translation>geplant ab %1</translation>
    </message>
    <message>
        <source>no work to count from</source>
        <translation>keine Arbeit als Grundlage</translation>
    </message>
    <message>
        <source>could not be counted</source>
        <translation>ließ sich nicht berechnen</translation>
    </message>
    <message>
        <source>counting was stopped</source>
        <translation>Berechnung angehalten</translation>
    </message>
    <message>
        <source>Transfer as planned</source>
        <translation>Wie geplant versetzen</translation>
    </message>
    <message>
        <source>Hire as planned</source>
        <translation>Wie geplant einstellen</translation>
    </message>
    <message>
        <source>Do not fill it</source>
        <translation>Nicht besetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) keep a person</source>
        <translation>
            <numerusform>%n Kunde behält eine Person</numerusform>
            <numerusform>%n Kunden behalten eine Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) there have nobody</source>
        <translation>
            <numerusform>%n Kunde dort hat niemanden</numerusform>
            <numerusform>%n Kunden dort haben niemanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a quarter are done by nobody then; %n customer(s) lose their person.</source>
        <translation>
            <numerusform>%1 im Quartal tut dann niemand; %n Kunde verliert seine Person.</numerusform>
            <numerusform>%1 im Quartal tut dann niemand; %n Kunden verlieren ihre Person.</numerusform>
        </translation>
    </message>
    <message>
        <source>row removed</source>
        <translation>Zeile entfernt</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>wieder offen</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>umgewandelt</translation>
    </message>
    <message>
        <source>another share</source>
        <translation>anderer Anteil</translation>
    </message>
    <message>
        <source>fell vacant</source>
        <translation>vakant geworden</translation>
    </message>
    <message>
        <source>other dates or plans</source>
        <translation>andere Daten oder Pläne</translation>
    </message>
    <message>
        <source>at most, by what hours are worth now</source>
        <translation>höchstens, nach dem heutigen Wert der Stunden</translation>
    </message>
    <message>
        <source>the flow of hours mended, the margin evaluated exactly</source>
        <translation>Stundenfluss angepasst, Marge genau ausgewertet</translation>
    </message>
    <message>
        <source>as the plan comes out with it</source>
        <translation>wie der Plan damit ausfällt</translation>
    </message>
    <message>
        <source>The expected margin of four quarters from the vacancy on with this option, less what it is if the seat stays empty. Every quarter is taken to ask for the work of %1; the seat gives what search and ramp leave of it.</source>
        <translation>Die erwartete Marge von vier Quartalen ab der Vakanz mit dieser Option, abzüglich der Marge, wenn die Stelle leer bleibt. Für jedes Quartal wird die Arbeit von %1 angesetzt; die Stelle leistet davon, was Suche und Einarbeitung übrig lassen.</translation>
    </message>
    <message>
        <source>What the expected margin of the four quarters would miss without this move, all the other moves being made.</source>
        <translation>Was der erwarteten Marge der vier Quartale ohne diese Maßnahme fehlen würde, wenn alle anderen Maßnahmen umgesetzt werden.</translation>
    </message>
    <message>
        <source>%1, brings a year</source>
        <translation>%1, bringt im Jahr</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Wie genau</translation>
    </message>
    <message>
        <source>Cost of the year</source>
        <translation>Kosten des Jahres</translation>
    </message>
    <message>
        <source>Left after cost</source>
        <translation>Bleibt nach Kosten</translation>
    </message>
    <message>
        <source>%1, cost of the year</source>
        <translation>%1, Kosten des Jahres</translation>
    </message>
    <message>
        <source>What the role costs a year for the time somebody sits there within four quarters, and once what it takes to hire or to relocate.</source>
        <translation>Was die Rolle im Jahr kostet, für die Zeit, in der die Stelle innerhalb von vier Quartalen besetzt ist, zuzüglich einmalig der Kosten für Einstellung oder Umzug.</translation>
    </message>
    <message numerus="yes">
        <source>After %n month(s)</source>
        <translation>
            <numerusform>Nach %n Monat</numerusform>
            <numerusform>Nach %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>No history of employment is known, so the assumption “Annual turnover” speaks alone. Import an HR export with hire and leave dates of everybody, those who left included.</source>
        <translation>Es ist keine Beschäftigungshistorie bekannt, daher spricht die Annahme „Annual turnover“ allein. Importieren Sie einen HR-Export mit Eintritts- und Austrittsdaten aller, auch derer, die gegangen sind.</translation>
    </message>
    <message>
        <source>%1, from those hired who left within twelve months</source>
        <translation>%1, aus den Eingestellten, die innerhalb von zwölf Monaten gingen</translation>
    </message>
    <message>
        <source>Mark of the plan</source>
        <translation>Kennung des Plans</translation>
    </message>
    <message>
        <source>Cut out for</source>
        <translation>Ausschnitt für</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Festgehalten am</translation>
    </message>
    <message>
        <source>Version as approved</source>
        <translation>Fassung wie genehmigt</translation>
    </message>
    <message>
        <source>Version of that day</source>
        <translation>Fassung jenes Tages</translation>
    </message>
    <message>
        <source>Version as proposed</source>
        <translation>Fassung wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückschau</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Wer es schrieb</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Number of its row</source>
        <translation>Nummer der Zeile</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>wins</source>
        <translation>Gewonnene</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>headcount</source>
        <translation>Kopfzahl</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Rückschau</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>actual figure</source>
        <translation>tatsächliche Zahl</translation>
    </message>
    <message>
        <source>insight</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>joins</source>
        <translation>kommt</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>wechselt</translation>
    </message>
    <message>
        <source>gets another manager</source>
        <translation>bekommt andere Vorgesetzte</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>Open journeys</source>
        <translation>Offene Kaufprozesse</translation>
    </message>
    <message>
        <source>Handovers added</source>
        <translation>Übergaben mehr</translation>
    </message>
    <message>
        <source>Handovers removed</source>
        <translation>Übergaben weniger</translation>
    </message>
    <message>
        <source>Full-time before</source>
        <translation>Vollzeit vorher</translation>
    </message>
    <message>
        <source>Full-time after</source>
        <translation>Vollzeit nachher</translation>
    </message>
    <message>
        <source>Hours a year before</source>
        <translation>Stunden im Jahr vorher</translation>
    </message>
    <message>
        <source>Hours a year after</source>
        <translation>Stunden im Jahr nachher</translation>
    </message>
    <message>
        <source>Nobody moves: everybody sits where they sat, below whom they sat.</source>
        <translation>Niemand wechselt: Alle sitzen, wo sie saßen, unter denen, unter denen sie saßen.</translation>
    </message>
    <message>
        <source>%1 move, %2 join, %3 leave, %4 get another manager.</source>
        <translation>%1 wechseln, %2 kommen, %3 gehen, %4 bekommen andere Vorgesetzte.</translation>
    </message>
    <message>
        <source>Every customer keeps the same people.</source>
        <translation>Alle Kunden behalten dieselben Personen.</translation>
    </message>
    <message>
        <source>Every territory keeps its seats, costs and hours.</source>
        <translation>Jedes Gebiet behält Stellen, Kosten und Stunden.</translation>
    </message>
    <message>
        <source>Territories with other seats, costs or hours: %1.</source>
        <translation>Gebiete mit anderen Stellen, Kosten oder Stunden: %1.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move and change</source>
        <translation>Verschieben und ändern</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Zugestimmt von</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Zugestimmt am</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>von außen</translation>
    </message>
    <message>
        <source>Customers who deal with other people</source>
        <translation>Kunden, die es mit anderen Personen zu tun haben</translation>
    </message>
    <message>
        <source>Contact before</source>
        <translation>Ansprechpartner vorher</translation>
    </message>
    <message>
        <source>Contact after</source>
        <translation>Ansprechpartner nachher</translation>
    </message>
    <message>
        <source>Journeys under way</source>
        <translation>Laufende Kaufprozesse</translation>
    </message>
    <message>
        <source>Territory, with all below it</source>
        <translation>Gebiet mit allem darunter</translation>
    </message>
    <message>
        <source>Territories with other seats, hours or costs</source>
        <translation>Gebiete mit anderen Stellen, Stunden oder Kosten</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are agreed already; the workbook says by whom.</source>
        <translation>
            <numerusform>Einer davon ist schon zugestimmt; von wem, sagt die Arbeitsmappe.</numerusform>
            <numerusform>%n davon ist schon zugestimmt; von wem, sagt die Arbeitsmappe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who agreed, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Figures when captured</source>
        <translation>Zahlen bei der Aufnahme</translation>
    </message>
    <message>
        <source>Number of the scenario</source>
        <translation>Nummer des Szenarios</translation>
    </message>
    <message>
        <source>Captured on</source>
        <translation>Aufgenommen am</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Was vereinbart wurde</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>storyboard page</source>
        <translation>Seite der Präsentation</translation>
    </message>
    <message>
        <source>session note</source>
        <translation>Notiz der Sitzung</translation>
    </message>
    <message>
        <source>accepted change</source>
        <translation>vereinbarte Änderung</translation>
    </message>
    <message>
        <source>Customers who deal with other people: %1.</source>
        <translation>Kunden, die es mit anderen Personen zu tun haben: %1.</translation>
    </message>
    <message>
        <source>Handed over in another way, by the same people: %1.</source>
        <translation>Anders übergeben, von denselben Personen: %1.</translation>
    </message>
    <message>
        <source>Journeys under way that this touches: %1.</source>
        <translation>Laufende Kaufprozesse, die das berührt: %1.</translation>
    </message>
    <message>
        <source>“%1” is a version, kept as it was. Duplicate it to change it.</source>
        <translation>„%1“ ist eine Version und bleibt, wie sie war. Zum Ändern duplizieren.</translation>
    </message>
    <message>
        <source>%1 (version)</source>
        <translation>%1 (Version)</translation>
    </message>
    <message>
        <source>Still to fall vacant in a year</source>
        <translation>Nach einem Jahr noch frei zu werden</translation>
    </message>
    <message>
        <source>Seats that the scenario has fewer of and in which somebody still sits, if nobody is dismissed or moved: median after four quarters of natural turnover</source>
        <translation>Stellen, von denen das Szenario weniger hat und die noch besetzt sind, wenn niemand entlassen oder versetzt wird: Median nach vier Quartalen natürlicher Fluktuation</translation>
    </message>
    <message>
        <source>Arrived in a year by turnover</source>
        <translation>In einem Jahr durch Fluktuation erreicht</translation>
    </message>
    <message>
        <source>Chance that none of these is left after four quarters</source>
        <translation>Wahrscheinlichkeit, dass nach vier Quartalen keine mehr übrig ist</translation>
    </message>
    <message>
        <source>The limit of full-time seats allows no move that would bring more than it costs: %1 are filled already.</source>
        <translation>Die Obergrenze der Vollzeitstellen erlaubt keine Maßnahme, die mehr brächte, als sie kostet: %1 sind schon besetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to the plan, by what they are of:</source>
        <translation>
            <numerusform>%n Änderung am Plan, nach dem, was sie betrifft:</numerusform>
            <numerusform>%n Änderungen am Plan, nach dem, was sie betreffen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Which seats and people is left out: each would be told of alone.</source>
        <translation>Welche Stellen und Menschen es sind, ist weggelassen: Von jedem wäre einzeln die Rede.</translation>
    </message>
    <message>
        <source>People who move, join, leave or get another manager: %1.</source>
        <translation>Menschen, die wechseln, kommen, gehen oder eine andere Leitung bekommen: %1.</translation>
    </message>
    <message>
        <source>once %1</source>
        <translation>einmalig %1</translation>
    </message>
    <message>
        <source>seats cost what they did</source>
        <translation>Stellen kosten, was sie kosteten</translation>
    </message>
    <message>
        <source>seats a year %1</source>
        <translation>Stellen im Jahr %1</translation>
    </message>
    <message>
        <source>expected margin %1 (%2)</source>
        <translation>erwartete Marge %1 (%2)</translation>
    </message>
    <message>
        <source>In short: %1.</source>
        <translation>Kurz: %1.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a seat, a day</comment>
        <translation>%1 ab %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) of the plan open after %1: %2.</source>
        <translation>
            <numerusform>%n Stelle des Plans öffnet erst nach %1: %2.</numerusform>
            <numerusform>%n Stellen des Plans öffnen erst nach %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Margin expected to be missed by waiting until then: %1, at the mean gain of a quarter of %2.</source>
        <translation>Marge, die durch Warten bis dahin voraussichtlich entgeht: %1, beim mittleren Gewinn eines Quartals von %2.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer was tut</translation>
    </message>
    <message>
        <source>hours of the quarter from roles to tasks; work that nobody has time for is drawn from “nobody”</source>
        <translation>Stunden des Quartals von Rollen zu Aufgaben; Arbeit, für die niemand Zeit hat, kommt von „niemand“</translation>
    </message>
    <message>
        <source>Expected margin, quarter by quarter</source>
        <translation>Erwartete Marge, Quartal für Quartal</translation>
    </message>
    <message>
        <source>Margin by quarter</source>
        <translation>Marge je Quartal</translation>
    </message>
    <message>
        <source>In %1, %2 of the work is done, as before.</source>
        <translation>In %1 wird %2 der Arbeit getan, wie vorher.</translation>
    </message>
    <message>
        <source>In %1, %2 of the work is done instead of %3.</source>
        <translation>In %1 wird %2 der Arbeit getan statt %3.</translation>
    </message>
    <message>
        <source>Expected margin rises by %1 (%2).</source>
        <translation>Die erwartete Marge steigt um %1 (%2).</translation>
    </message>
    <message>
        <source>Expected margin falls by %1 (%2).</source>
        <translation>Die erwartete Marge sinkt um %1 (%2).</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Seats by region, before → after</source>
        <translation>Stellen je Region, vorher → nachher</translation>
    </message>
    <message>
        <source>Coverage, %1</source>
        <comment>a quarter</comment>
        <translation>Abdeckung, %1</translation>
    </message>
    <message>
        <source>Expected margin, %1</source>
        <comment>a quarter</comment>
        <translation>Erwartete Marge, %1</translation>
    </message>
    <message>
        <source>Gaps, %1</source>
        <comment>a quarter</comment>
        <translation>Lücken, %1</translation>
    </message>
    <message numerus="yes">
        <source>Expected margin, %n quarter(s)</source>
        <translation>
            <numerusform>Erwartete Marge, %n Quartal</numerusform>
            <numerusform>Erwartete Marge, %n Quartale</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two quarters</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an amount, its currency</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Work on one seat</source>
        <translation>Arbeit an einer Stelle</translation>
    </message>
    <message>
        <source>New gap: %1, %2: %3 of the work is done instead of %4.</source>
        <translation>Neue Lücke: %1, %2: %3 der Arbeit wird getan statt %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n more new gap(s).</source>
        <translation>
            <numerusform>%n weitere neue Lücke.</numerusform>
            <numerusform>%n weitere neue Lücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 loses: expected margin %2 instead of %3 (%4).</source>
        <translation>%1 verliert: erwartete Marge %2 statt %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%n more territory(ies) lose margin.</source>
        <translation>
            <numerusform>%n weiteres Gebiet verliert Marge.</numerusform>
            <numerusform>%n weitere Gebiete verlieren Marge.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the assumptions turn out badly, margin is %1 in %2, with and without the proposal.</source>
        <translation>Kommt es bei den Annahmen schlecht, beträgt die Marge in %2 %1, mit und ohne den Vorschlag.</translation>
    </message>
    <message>
        <source>If the assumptions turn out badly, margin is %1 in %2, less than %3 without the proposal.</source>
        <translation>Kommt es bei den Annahmen schlecht, beträgt die Marge in %2 %1, weniger als %3 ohne den Vorschlag.</translation>
    </message>
    <message>
        <source>If the assumptions turn out badly, margin is %1 in %2, not less than %3 without the proposal.</source>
        <translation>Kommt es bei den Annahmen schlecht, beträgt die Marge in %2 %1, nicht weniger als %3 ohne den Vorschlag.</translation>
    </message>
    <message>
        <source>Customers with an owner who deal with all the same people in both plans ÷ all of them.</source>
        <translation>Kunden mit Betreuer, die in beiden Plänen mit denselben Menschen zu tun haben ÷ alle diese Kunden.</translation>
    </message>
    <message>
        <source>Actual figures of quarters</source>
        <translation>Ist-Zahlen von Quartalen</translation>
    </message>
    <message>
        <source>Measure (margin, wins …)</source>
        <translation>Kennzahl (Marge, Abschlüsse …)</translation>
    </message>
    <message>
        <source>Value of the measure</source>
        <translation>Wert der Kennzahl</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Abschlüsse</translation>
    </message>
    <message>
        <source>Seats held</source>
        <translation>Besetzte Stellen</translation>
    </message>
    <message>
        <source>This is no quarter. Write it as 2026Q4, or as a month or date of it.</source>
        <translation>Das ist kein Quartal. Schreiben Sie es als 2026Q4 oder als Monat oder Datum darin.</translation>
    </message>
    <message>
        <source>Did you mean “%1”? %2</source>
        <translation>Meinten Sie „%1“? %2</translation>
    </message>
    <message>
        <source>” or “</source>
        <translation>“ oder „</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Der ganze Plan</translation>
    </message>
    <message>
        <source>Seat %1 (%2)</source>
        <translation>Stelle %1 (%2)</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Phase: %1</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Was wir gelernt haben</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Das Unternehmen</translation>
    </message>
    <message>
        <source>%1: %2 came, as predicted.</source>
        <translation>%1: %2 kam, wie vorhergesagt.</translation>
    </message>
    <message>
        <source>%1 came %2 % below what was predicted: %3 instead of %4.</source>
        <translation>%1 lag %2 % unter der Vorhersage: %3 statt %4.</translation>
    </message>
    <message>
        <source>%1 came %2 % above what was predicted: %3 instead of %4.</source>
        <translation>%1 lag %2 % über der Vorhersage: %3 statt %4.</translation>
    </message>
    <message>
        <source>No assumption explains that within its range.</source>
        <translation>Keine Annahme erklärt das innerhalb ihrer Spanne.</translation>
    </message>
    <message>
        <source>Most of it is explained by “%1”.</source>
        <translation>Das meiste davon erklärt „%1“.</translation>
    </message>
    <message>
        <source>“%1” explains most, %2 of it.</source>
        <translation>„%1“ erklärt am meisten, %2 davon.</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Daneben um</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>The company: %1 predicted (%2).</source>
        <translation>Das Unternehmen: %1 vorhergesagt (%2).</translation>
    </message>
    <message>
        <source>Box: where four of five cases should lie, with what was predicted; dot: what came, a red diamond where it missed the range.</source>
        <translation>Kasten: wo vier von fünf Fällen liegen sollen, mit der Vorhersage; Punkt: was kam, eine rote Raute, wo es die Spanne verfehlte.</translation>
    </message>
    <message>
        <source>The %1 largest of %2 territories.</source>
        <translation>Die %1 größten von %2 Gebieten.</translation>
    </message>
    <message>
        <source>The %1 furthest off of %2 territories.</source>
        <translation>Die %1 mit der größten Abweichung von %2 Gebieten.</translation>
    </message>
    <message>
        <source>%1 came, %2 predicted</source>
        <translation>%1 gekommen, %2 vorhergesagt</translation>
    </message>
    <message>
        <source>%1 predicted</source>
        <translation>%1 vorhergesagt</translation>
    </message>
    <message>
        <source>Journeys won</source>
        <translation>Gewonnene Kaufprozesse</translation>
    </message>
    <message>
        <source>What %1 should bring is written down. When the quarter is over, take the actual figures or import them, and they stand beside it here.</source>
        <translation>Was %1 bringen soll, ist aufgeschrieben. Ist das Quartal vorbei, übernehmen oder importieren Sie die Ist-Zahlen; sie stehen dann hier daneben.</translation>
    </message>
    <message>
        <source>%1 of %2 ranges held.</source>
        <translation>%1 von %2 Spannen haben gehalten.</translation>
    </message>
    <message>
        <source>Frozen on %1 for %2.</source>
        <translation>Festgehalten am %1 für %2.</translation>
    </message>
    <message>
        <source>%1 80 % of the ranges should hold, %2 did: they were too narrow, the future is less sure than they say.</source>
        <translation>%1 80 % der Spannen sollen halten, %2 taten es: Sie waren zu eng, die Zukunft ist unsicherer, als sie sagen.</translation>
    </message>
    <message>
        <source>%1 80 % of the ranges should hold, %2 did: they were wider than they need to be.</source>
        <translation>%1 80 % der Spannen sollen halten, %2 taten es: Sie waren weiter als nötig.</translation>
    </message>
    <message>
        <source>%1 80 % of the ranges should hold, %2 did: they are about right.</source>
        <translation>%1 80 % der Spannen sollen halten, %2 taten es: Sie stimmen ungefähr.</translation>
    </message>
    <message>
        <source>As approved</source>
        <translation>Wie genehmigt</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Am Stichtag</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
        <source>%1, outside</source>
        <translation>%1, außerhalb</translation>
    </message>
    <message>
        <source>Counting what the frozen plans come to…</source>
        <translation>Berechnen, was die festgehaltenen Pläne ergeben…</translation>
    </message>
    <message>
        <source>Plans differ in seats, work covered and margin; how many journeys are won is predicted alone.</source>
        <translation>Pläne unterscheiden sich in Stellen, abgedeckter Arbeit und Marge; wie viele Kaufprozesse gewonnen werden, wird nur vorhergesagt.</translation>
    </message>
    <message>
        <source>%1 of the company on the day: %2</source>
        <translation>%1 des Unternehmens am Stichtag: %2</translation>
    </message>
    <message>
        <source>as approved: %1</source>
        <translation>wie genehmigt: %1</translation>
    </message>
    <message>
        <source>as proposed: %1</source>
        <translation>wie vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>What came implies</source>
        <translation>Besagt das Gekommene</translation>
    </message>
    <message>
        <source>Without actual figures nothing is missed yet.</source>
        <translation>Ohne Ist-Zahlen ist noch nichts verfehlt.</translation>
    </message>
    <message>
        <source>Counting what each assumption explains…</source>
        <translation>Berechnen, was jede Annahme erklärt…</translation>
    </message>
    <message>
        <source>The miss of the company&apos;s margin or of its work covered is what assumptions can explain; neither is known yet.</source>
        <translation>Annahmen können erklären, was bei der Marge oder der abgedeckten Arbeit des Unternehmens danebenlag; beides ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 No assumption explains that within its range.</source>
        <translation>%1 Keine Annahme erklärt das innerhalb ihrer Spanne.</translation>
    </message>
    <message>
        <source>Since it was frozen</source>
        <translation>Seit dem Festhalten</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Vakanzen</translation>
    </message>
    <message>
        <source>Seats that were vacant then, or that somebody has left since</source>
        <translation>Stellen, die damals vakant waren oder die seither jemand verlassen hat</translation>
    </message>
    <message>
        <source>Redeployed</source>
        <translation>Neu eingesetzt</translation>
    </message>
    <message>
        <source>Of these, seats with another role or another home now</source>
        <translation>Davon Stellen, die jetzt eine andere Rolle oder ein anderes Heimatgebiet haben</translation>
    </message>
    <message>
        <source>Refilled as they were</source>
        <translation>Wiederbesetzt wie zuvor</translation>
    </message>
    <message>
        <source>Held again, same role, same home</source>
        <translation>Wieder besetzt, gleiche Rolle, gleiches Heimatgebiet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Seats that are no longer there</source>
        <translation>Stellen, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Nobody sits there yet</source>
        <translation>Noch sitzt dort niemand</translation>
    </message>
    <message>
        <source>Days from vacant to productive</source>
        <translation>Tage von der Vakanz bis zur vollen Leistung</translation>
    </message>
    <message>
        <source>From the last day of who left until the ramp of who follows is over</source>
        <translation>Vom letzten Tag dessen, der ging, bis zum Ende der Einarbeitung dessen, der folgt</translation>
    </message>
    <message>
        <source>Drift of the role mix</source>
        <translation>Verschiebung der Rollen</translation>
    </message>
    <message>
        <source>Share of full-time seats that are in other roles than then</source>
        <translation>Anteil der Vollzeitstellen, die in anderen Rollen sind als damals</translation>
    </message>
    <message>
        <source>Accounts kept out of the rules</source>
        <translation>Kunden außerhalb der Regeln</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 von %2 erlaubten</translation>
    </message>
    <message>
        <source>The limit is the assumption “%1”</source>
        <translation>Die Grenze ist die Annahme „%1“</translation>
    </message>
    <message>
        <source>Add the assumption “%1” to set a limit</source>
        <translation>Fügen Sie die Annahme „%1“ hinzu, um eine Grenze zu setzen</translation>
    </message>
    <message>
        <source>Share of all full-time seats, then and now</source>
        <translation>Anteil an allen Vollzeitstellen, damals und jetzt</translation>
    </message>
    <message>
        <source>The plan as it was on the day is no longer there, so nothing can be compared with it.</source>
        <translation>Der Plan vom Stichtag ist nicht mehr da, daher lässt sich nichts mit ihm vergleichen.</translation>
    </message>
    <message>
        <source>No seat has been vacant since then.</source>
        <translation>Seither war keine Stelle vakant.</translation>
    </message>
    <message>
        <source> It takes %1 days from a vacancy until somebody is productive again.</source>
        <translation> Von einer Vakanz bis zur vollen Leistung vergehen %1 Tage.</translation>
    </message>
    <message>
        <source>%1 of %2 vacancies were used to move a seat to where it matters more.%3</source>
        <translation>%1 von %2 Vakanzen wurden genutzt, um eine Stelle dorthin zu verlegen, wo sie mehr bewirkt.%3</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>%1 That is of journeys that begin in the quarter; predicted is what is won in it.</source>
        <translation>%1 Das gilt für Kaufprozesse, die im Quartal beginnen; vorhergesagt ist, was darin gewonnen wird.</translation>
    </message>
    <message>
        <source>Explains</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Customers who stay with their seat</source>
        <translation>Kunden, die bei ihrer Stelle bleiben</translation>
    </message>
    <message>
        <source>Of the customers that a customer-focused seat looks after in the baseline, whoever sits in it</source>
        <translation>Von den Kunden, die in der Ausgangslage eine kundenorientierte Stelle betreut, gleich wer sie innehat</translation>
    </message>
    <message>
        <source>Only what this copy leaves out.</source>
        <translation>Nur, was diese Fassung auslässt.</translation>
    </message>
    <message>
        <source>Changes to the plan, by what they are of:</source>
        <translation>Änderungen am Plan, nach dem, was sie betreffen:</translation>
    </message>
    <message numerus="yes">
        <source>Once: %n move(s) to another territory, %1 each.</source>
        <translation>
            <numerusform>Einmalig: %n Wechsel in ein anderes Gebiet, %1.</numerusform>
            <numerusform>Einmalig: %n Wechsel in ein anderes Gebiet, je %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: it would tell of few people.</source>
        <translation>Ausgelassen: Es würde von wenigen Personen erzählen.</translation>
    </message>
    <message>
        <source>Several territories have this name. Write it with the territory above it, or write its code.</source>
        <translation>Mehrere Gebiete heißen so. Schreiben Sie das Gebiet darüber dazu, oder schreiben Sie seinen Code.</translation>
    </message>
    <message>
        <source>This is a part of a quarter whose other months are missing. Import all its months together, or write the quarter, as in 2026Q4, if the row is of all of it.</source>
        <translation>Das ist ein Teil eines Quartals, dessen andere Monate fehlen. Importieren Sie alle seine Monate zusammen, oder schreiben Sie das Quartal wie in 2026Q4, wenn die Zeile für das ganze gilt.</translation>
    </message>
    <message>
        <source>%1 “%2” explains %3 of it: %4 was assumed</source>
        <translation>%1 „%2“ erklärt %3 davon: angenommen war %4</translation>
    </message>
    <message>
        <source>%1, and no possible value of it alone would have given what came.</source>
        <translation>%1, und kein möglicher Wert davon allein hätte ergeben, was kam.</translation>
    </message>
    <message>
        <source>%1, %2 would have given what came.</source>
        <translation>%1, %2 hätte ergeben, was kam.</translation>
    </message>
    <message>
        <source>%1; that is too little to set it right.</source>
        <translation>%1; das ist zu wenig, um sie zu berichtigen.</translation>
    </message>
    <message>
        <source>From stage to stage</source>
        <translation>Von Phase zu Phase</translation>
    </message>
    <message>
        <source>In a box: journeys that came there. The thicker an arrow, the more journeys took it (the number beside it); the darker, the longer they took for it, against the other arrows.</source>
        <translation>Im Kästchen: Kaufprozesse, die dorthin kamen. Je dicker ein Pfeil, desto mehr Kaufprozesse nahmen ihn (die Zahl daneben); je dunkler, desto länger brauchten sie dafür, verglichen mit den anderen Pfeilen.</translation>
    </message>
    <message>
        <source>Moves, and how long they took</source>
        <translation>Schritte, und wie lange sie dauerten</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Kaufprozesse</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Median, days</source>
        <translation>Median, Tage</translation>
    </message>
    <message>
        <source>9 of 10 within, days</source>
        <translation>9 von 10 binnen, Tage</translation>
    </message>
    <message>
        <source>%1 of %2 journeys are of customers where seats or contacts change.</source>
        <translation>%1 von %2 Kaufprozessen sind von Kunden, bei denen sich Stellen oder Ansprechpartner ändern.</translation>
    </message>
    <message>
        <source>All %1 journeys of the plan.</source>
        <translation>Alle %1 Kaufprozesse des Plans.</translation>
    </message>
    <message>
        <source>%1 were won, %2 lost or not decided, %3 are under way.</source>
        <translation>%1 wurden gewonnen, %2 verloren oder nicht entschieden, %3 laufen noch.</translation>
    </message>
    <message>
        <source>Journeys that this concerns</source>
        <translation>Kaufprozesse, die das betrifft</translation>
    </message>
    <message>
        <source>As they were observed, up to today; the proposal has not changed them yet. Rare moves are in the workbook.</source>
        <translation>Wie sie bis heute beobachtet wurden; der Vorschlag hat sie noch nicht verändert. Seltene Schritte stehen in der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>When captured</source>
        <translation>Bei der Aufnahme</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>No picture: the scenario of this page is gone.</source>
        <translation>Kein Bild: Das Szenario dieser Seite gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The picture is left out: it would tell of single seats and people.</source>
        <translation>Das Bild ist weggelassen: Es würde von einzelnen Stellen und Personen erzählen.</translation>
    </message>
    <message>
        <source>The picture is left out: it could tell what people cost.</source>
        <translation>Das Bild ist weggelassen: Es könnte verraten, was Personen kosten.</translation>
    </message>
    <message>
        <source>The picture is left out: it names people.</source>
        <translation>Das Bild ist weggelassen: Es nennt Personen beim Namen.</translation>
    </message>
    <message>
        <source>No picture: this view could not be drawn.</source>
        <translation>Kein Bild: Diese Ansicht konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Scenario “%1”, captured on %2; the picture is of today.</source>
        <translation>Szenario „%1“, aufgenommen am %2; das Bild ist von heute.</translation>
    </message>
    <message>
        <source>Figures have changed since then.</source>
        <translation>Seither haben sich Zahlen geändert.</translation>
    </message>
    <message>
        <source>No figure has changed since then.</source>
        <translation>Seither hat sich keine Zahl geändert.</translation>
    </message>
    <message>
        <source>Scenario “%1”, captured on %2.</source>
        <translation>Szenario „%1“, aufgenommen am %2.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Box: what is covered at the ends of the assumptions, with what was predicted. Chance is not in it, such as more journeys than expected, so fewer than four of five cases lie in it. Dot: what came, a red diamond where it missed the range.</source>
        <translation>Kasten: was an den Enden der Annahmen abgedeckt ist, mit der Vorhersage. Der Zufall steckt nicht darin, etwa mehr Kaufprozesse als erwartet; daher liegen weniger als vier von fünf Fällen darin. Punkt: was kam, eine rote Raute, wo es die Spanne verfehlte.</translation>
    </message>
    <message>
        <source>Those of work covered know the assumptions alone, not chance, and hold less often.</source>
        <translation>Die der abgedeckten Arbeit kennen nur die Annahmen, nicht den Zufall, und halten seltener.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) of the empty seat go to %1; %2 a quarter are done by nobody.</source>
        <translation>
            <numerusform>%n Kunde der unbesetzten Stelle geht an %1; %2 im Quartal macht niemand.</numerusform>
            <numerusform>%n Kunden der unbesetzten Stelle gehen an %1; %2 im Quartal macht niemand.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing it could become brings more than it costs</source>
        <translation>nichts, was daraus werden könnte, bringt mehr, als es kostet</translation>
    </message>
    <message>
        <source>protected, and to refill it brings less than it costs</source>
        <translation>geschützt, und sie zu besetzen bringt weniger, als es kostet</translation>
    </message>
    <message>
        <source>the other moves do its work</source>
        <translation>die anderen Schritte erledigen seine Arbeit</translation>
    </message>
    <message>
        <source>no room within the limits</source>
        <translation>kein Platz innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>Left empty: %1.</source>
        <translation>Unbesetzt bleiben: %1.</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>headwater::AccountTableModel</name>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Exception because</source>
        <translation>Ausnahme, weil</translation>
    </message>
</context>
<context>
    <name>headwater::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Filter by name, code, industry, place, owner</source>
        <translation>Nach Name, Code, Branche, Ort, Betreuer filtern</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>Who gets the selected accounts</source>
        <translation>Wer die ausgewählten Kunden erhält</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>The selected accounts belong to this seat alone</source>
        <translation>Die ausgewählten Kunden gehören dann allein dieser Stelle</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>Alle Gebiete</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Alle Betreuer</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>Ohne Betreuer</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>Select accounts to give them to somebody.</source>
        <translation>Wählen Sie Kunden aus, um sie jemandem zu übergeben.</translation>
    </message>
    <message>
        <source>%1 selected, revenue %2</source>
        <translation>%1 ausgewählt, Umsatz %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation>%1 an %2 übergeben</translation>
    </message>
    <message>
        <source>No accounts yet. Import them, or add one.</source>
        <translation>Noch keine Kunden. Importieren Sie sie, oder legen Sie einen an.</translation>
    </message>
</context>
<context>
    <name>headwater::Application</name>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Headwater plans (*.headwater)</source>
        <translation>Headwater-Pläne (*.headwater)</translation>
    </message>
    <message>
        <source>Sales plan</source>
        <translation>Vertriebsplan</translation>
    </message>
</context>
<context>
    <name>headwater::AssumptionTableModel</name>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Was sie ändert</translation>
    </message>
</context>
<context>
    <name>headwater::AssumptionsSpace</name>
    <message>
        <source>Assumptions that decide, as a table</source>
        <translation>Entscheidende Annahmen als Tabelle</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Add the assumptions that figures use</source>
        <translation>Annahmen hinzufügen, die Zahlen verwenden</translation>
    </message>
    <message>
        <source>Add those that figures use</source>
        <translation>Verwendete hinzufügen</translation>
    </message>
    <message>
        <source>Writes down what counts where the plan says nothing, to be changed</source>
        <translation>Schreibt auf, was gilt, wo der Plan nichts sagt, damit es geändert werden kann</translation>
    </message>
    <message>
        <source>The assumption was agreed today</source>
        <translation>Die Annahme wurde heute vereinbart</translation>
    </message>
    <message>
        <source>Agreed today</source>
        <translation>Heute vereinbart</translation>
    </message>
    <message>
        <source>The basis of the chosen assumption becomes “agreed”, its date today</source>
        <translation>Grundlage der gewählten Annahme wird „vereinbart“, ihr Datum heute</translation>
    </message>
    <message>
        <source>Remove the assumption</source>
        <translation>Annahme entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Export the assumptions…</source>
        <translation>Annahmen exportieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The chart as a picture, or the figures as XLSX or CSV</source>
        <translation>Das Diagramm als Bild oder die Zahlen als XLSX oder CSV</translation>
    </message>
    <message>
        <source>What the assumptions do to the margin</source>
        <translation>Was die Annahmen mit der Marge machen</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>The expected margin of the quarter</source>
        <translation>Die erwartete Marge des Quartals</translation>
    </message>
    <message>
        <source>What the assumptions do to the gain</source>
        <translation>Was die Annahmen mit dem Gewinn machen</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>What the scenario brings more than the baseline under the same assumptions</source>
        <translation>Was das Szenario unter denselben Annahmen mehr bringt als die Ausgangslage</translation>
    </message>
    <message>
        <source>What the assumptions do to coverage</source>
        <translation>Was die Annahmen mit der Abdeckung machen</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>How much of the work of journeys is done</source>
        <translation>Wie viel der Arbeit der Kaufprozesse getan wird</translation>
    </message>
    <message>
        <source>Assumptions before</source>
        <translation>Annahmen vorher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>The baseline, to look at</source>
        <translation>Die Ausgangslage, nur zur Ansicht</translation>
    </message>
    <message>
        <source>Assumptions after</source>
        <translation>Annahmen nachher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>The scenario as planned</source>
        <translation>Das Szenario wie geplant</translation>
    </message>
    <message>
        <source>Changes of assumptions</source>
        <translation>Änderungen der Annahmen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>The scenario, with what differs from the baseline</source>
        <translation>Das Szenario mit den Abweichungen von der Ausgangslage</translation>
    </message>
    <message>
        <source>What the assumptions decide about</source>
        <translation>Worüber die Annahmen entscheiden</translation>
    </message>
    <message>
        <source>Compare with the baseline</source>
        <translation>Mit der Ausgangslage vergleichen</translation>
    </message>
    <message>
        <source>How far the counting is</source>
        <translation>Wie weit die Berechnung ist</translation>
    </message>
    <message>
        <source>What the plan takes for granted</source>
        <translation>Was der Plan voraussetzt</translation>
    </message>
    <message>
        <source>The plan says nothing of what it takes for granted. Add what figures use, or a name of your own below.</source>
        <translation>Der Plan sagt nicht, was er voraussetzt. Fügen Sie unten hinzu, was Zahlen verwenden, oder eine eigene Annahme.</translation>
    </message>
    <message>
        <source>Name of the new assumption</source>
        <translation>Name der neuen Annahme</translation>
    </message>
    <message>
        <source>Another assumption</source>
        <translation>Weitere Annahme</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Each assumption alone at the ends of its range, the quarter solved anew, all others as expected.</source>
        <translation>Jede Annahme allein an den Enden ihrer Spanne, das Quartal neu gelöst, alle anderen wie erwartet.</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>Dies konnte nicht berechnet werden. %1</translation>
    </message>
    <message>
        <source>Trying each assumption at the ends of its range…</source>
        <translation>Jede Annahme wird an den Enden ihrer Spanne probiert …</translation>
    </message>
    <message>
        <source>Which assumption decides is known once coverage is counted.</source>
        <translation>Welche Annahme entscheidet, ist bekannt, sobald die Abdeckung berechnet ist.</translation>
    </message>
    <message>
        <source>%1 (from before the last change; being counted again…)</source>
        <translation>%1 (Stand vor der letzten Änderung; wird neu berechnet…)</translation>
    </message>
    <message>
        <source>Add the assumption “%1”</source>
        <translation>Annahme „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove the assumption “%1”</source>
        <translation>Annahme „%1“ entfernen</translation>
    </message>
    <message>
        <source>Agree on “%1”</source>
        <translation>„%1“ vereinbaren</translation>
    </message>
    <message>
        <source>An assumption needs a name.</source>
        <translation>Eine Annahme braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is an assumption of that name.</source>
        <translation>Es gibt schon eine Annahme dieses Namens.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Weiterrechnen</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Das Rechnen wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>headwater::BoardLegend</name>
    <message>
        <source>Solid: filled. Dashed: vacant. Number: seats here and below.</source>
        <translation>Durchgezogen: besetzt. Gestrichelt: vakant. Zahl: Stellen hier und darunter.</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vakant</translation>
    </message>
    <message>
        <source>drag to move · Ctrl-drag to copy · drop on a role to convert</source>
        <translation>Ziehen: verschieben · Strg+Ziehen: kopieren · auf Rolle ablegen: umwandeln</translation>
    </message>
</context>
<context>
    <name>headwater::BoardView</name>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Organisation board</source>
        <translation>Organisationstafel</translation>
    </message>
    <message>
        <source>Territories in rows, roles in columns, seats in the cells. Arrow keys move, Space selects.</source>
        <translation>Gebiete in Zeilen, Rollen in Spalten, Stellen in den Zellen. Pfeiltasten bewegen, Leertaste wählt aus.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n seats here and below</source>
        <translation>
            <numerusform>%1, %2, %n Stelle hier und darunter</numerusform>
            <numerusform>%1, %2, %n Stellen hier und darunter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n seats</source>
        <translation>
            <numerusform>%1, %2: %n Stelle</numerusform>
            <numerusform>%1, %2: %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 in %4, %5</source>
        <translation>%1, %2, %3 in %4, %5</translation>
    </message>
    <message>
        <source>, new against the baseline</source>
        <translation>, neu gegenüber der Ausgangslage</translation>
    </message>
    <message>
        <source>, moved here against the baseline</source>
        <translation>, gegenüber der Ausgangslage hierher verschoben</translation>
    </message>
    <message>
        <source>, changed against the baseline</source>
        <translation>, gegenüber der Ausgangslage geändert</translation>
    </message>
    <message>
        <source>, closed against the baseline</source>
        <translation>, gegenüber der Ausgangslage geschlossen</translation>
    </message>
    <message>
        <source>, was here in the baseline</source>
        <translation>, in der Ausgangslage hier</translation>
    </message>
</context>
<context>
    <name>headwater::CalendarPanel</name>
    <message>
        <source>Work begins</source>
        <translation>Arbeitsbeginn</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Arbeitsende</translation>
    </message>
    <message>
        <source>Hours between the clock of work and UTC</source>
        <translation>Stunden zwischen der Uhr der Arbeit und UTC</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>on a clock that is</source>
        <translation>nach einer Uhr</translation>
    </message>
    <message>
        <source>Ahead of UTC or behind it</source>
        <translation>Vor oder hinter UTC</translation>
    </message>
    <message>
        <source>ahead of UTC</source>
        <translation>vor UTC</translation>
    </message>
    <message>
        <source>behind UTC</source>
        <translation>hinter UTC</translation>
    </message>
    <message>
        <source>Without summer time: one distance all year round</source>
        <translation>Ohne Sommerzeit: das ganze Jahr derselbe Abstand</translation>
    </message>
    <message>
        <source>Days on which nobody works, one a line</source>
        <translation>Tage, an denen niemand arbeitet, einer je Zeile</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write one a line, as in 2026-12-25.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie eines je Zeile, etwa 2026-12-25.</translation>
    </message>
    <message>
        <source>Choose at least one day on which people work.</source>
        <translation>Wählen Sie mindestens einen Tag, an dem gearbeitet wird.</translation>
    </message>
    <message>
        <source>Work has to end after it begins.</source>
        <translation>Die Arbeit muss enden, nachdem sie begonnen hat.</translation>
    </message>
    <message>
        <source>Days on which nobody works</source>
        <translation>Tage, an denen niemand arbeitet</translation>
    </message>
    <message>
        <source>Text (*.txt *.csv);;All files (*)</source>
        <translation>Text (*.txt *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is there and that you may open it.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie, ob die Datei da ist und ob Sie sie öffnen dürfen.</translation>
    </message>
</context>
<context>
    <name>headwater::CaseTable</name>
    <message>
        <source>Journey</source>
        <translation>Kaufprozess</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>headwater::CasesPanel</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>Journeys one by one</source>
        <translation>Einzelne Kaufprozesse</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1; the first %2 here, all of them in a file</source>
        <translation>%1; hier die ersten %2, alle in einer Datei</translation>
    </message>
    <message>
        <source>Export journeys</source>
        <translation>Kaufprozesse exportieren</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Table as CSV (*.csv)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx);;Tabelle als CSV (*.csv)</translation>
    </message>
    <message>
        <source>journeys</source>
        <translation>Kaufprozesse</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Filter to these %1</source>
        <translation>Auf diese %1 filtern</translation>
    </message>
    <message>
        <source>Filter to these</source>
        <translation>Auf diese filtern</translation>
    </message>
    <message>
        <source>Export these %1…</source>
        <translation>Diese %1 exportieren…</translation>
    </message>
    <message>
        <source>Only the selected journeys</source>
        <translation>Nur die ausgewählten Kaufprozesse</translation>
    </message>
    <message>
        <source>All journeys of this list</source>
        <translation>Alle Kaufprozesse dieser Liste</translation>
    </message>
    <message>
        <source>Open the journey</source>
        <translation>Kaufprozess öffnen</translation>
    </message>
    <message>
        <source>Its events one by one (Enter)</source>
        <translation>Seine Ereignisse einzeln (Eingabe)</translation>
    </message>
    <message>
        <source>Select rows with Ctrl or Shift, then see only these journeys everywhere (Ctrl+Enter)</source>
        <translation>Zeilen mit Strg oder Umschalt auswählen, dann überall nur diese Kaufprozesse sehen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Filter to the journeys selected in the list</source>
        <translation>Auf die in der Liste ausgewählten Kaufprozesse filtern</translation>
    </message>
    <message>
        <source>Export the list of journeys…</source>
        <translation>Liste der Kaufprozesse exportieren…</translation>
    </message>
    <message>
        <source>Open the journey selected in the list</source>
        <translation>In der Liste ausgewählten Kaufprozess öffnen</translation>
    </message>
</context>
<context>
    <name>headwater::ChangesModel</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>From the baseline to the scenario</source>
        <translation>Von der Ausgangslage zum Szenario</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugestimmt</translation>
    </message>
</context>
<context>
    <name>headwater::ChangesPage</name>
    <message>
        <source>Export the changes…</source>
        <translation>Änderungen exportieren …</translation>
    </message>
    <message>
        <source>Name, kind or value</source>
        <translation>Name, Art oder Wert</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>What the scenario changes</source>
        <translation>Was das Szenario ändert</translation>
    </message>
    <message>
        <source>This is the baseline. Show a scenario to see what it changes.</source>
        <translation>Das ist die Ausgangslage. Zeigen Sie ein Szenario, um zu sehen, was es ändert.</translation>
    </message>
    <message>
        <source>“%1” is as the baseline is.</source>
        <translation>„%1“ ist wie die Ausgangslage.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Comparing with the baseline…</source>
        <translation>Wird mit der Ausgangslage verglichen …</translation>
    </message>
    <message>
        <source>No change is chosen.</source>
        <translation>Keine Änderung ist gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are chosen.</source>
        <translation>
            <numerusform>%n Änderung ist gewählt.</numerusform>
            <numerusform>%n Änderungen sind gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1. The history does not reach back to the step that did it.</source>
        <translation>%1. Der Verlauf reicht nicht bis zu dem Schritt zurück, der es getan hat.</translation>
    </message>
    <message>
        <source>%1, by “%2” on %3</source>
        <translation>%1, durch „%2“ am %3</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Weil: %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Take the chosen changes back</source>
        <translation>Gewählte Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The chosen rows as the baseline has them, as one step that can be undone</source>
        <translation>Die gewählten Zeilen wie in der Ausgangslage, als ein Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Choose one to see which step did it and why. What is taken back is as in the baseline again, with whatever cannot stay without it.</source>
        <translation>Wählen Sie eine, um zu sehen, welcher Schritt es war und warum. Was zurückgenommen wird, ist wieder wie in der Ausgangslage, samt allem, was ohne es nicht bleiben kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) cannot stay without these and are taken back with them.</source>
        <translation>
            <numerusform>%n weitere Änderung kann ohne diese nicht bleiben und wird mit ihnen zurückgenommen.</numerusform>
            <numerusform>%n weitere Änderungen können ohne diese nicht bleiben und werden mit ihnen zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all of them back</source>
        <translation>Alle zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the change of %1</source>
        <translation>Änderung von %1 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)</source>
        <translation>
            <numerusform>%n Änderung zurücknehmen</numerusform>
            <numerusform>%n Änderungen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Agree to the chosen changes…</source>
        <translation>Den gewählten Änderungen zustimmen…</translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation>Zustimmen…</translation>
    </message>
    <message>
        <source>Writes down who agreed to the chosen rows; a row that is changed further is no longer agreed</source>
        <translation>Hält fest, wer den gewählten Zeilen zugestimmt hat; was weiter geändert wird, gilt nicht mehr als zugestimmt</translation>
    </message>
    <message>
        <source>Withdraw the agreement to the chosen changes</source>
        <translation>Zustimmung zu den gewählten Änderungen zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>As if nobody had agreed to the chosen rows</source>
        <translation>Als hätte den gewählten Zeilen niemand zugestimmt</translation>
    </message>
    <message numerus="yes">
        <source>“%1” changes %n row(s) of the baseline; %2 of them are agreed.</source>
        <translation>
            <numerusform>„%1“ ändert %n Zeile der Ausgangslage; zugestimmt ist %2.</numerusform>
            <numerusform>„%1“ ändert %n Zeilen der Ausgangslage; zugestimmt ist %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Reading what earlier steps changed…</source>
        <translation>%1. Frühere Schritte werden gelesen…</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Who agrees to this?</source>
        <translation>Wer stimmt dem zu?</translation>
    </message>
    <message numerus="yes">
        <source>Agree to %n change(s)</source>
        <translation>
            <numerusform>%n Änderung zustimmen</numerusform>
            <numerusform>%n Änderungen zustimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw the agreement to %n change(s)</source>
        <translation>
            <numerusform>Zustimmung zu %n Änderung zurückziehen</numerusform>
            <numerusform>Zustimmung zu %n Änderungen zurückziehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::ChangesSection</name>
    <message>
        <source>How many rows are added, changed and no longer listed</source>
        <translation>Wie viele Zeilen neu, geändert oder nicht mehr aufgeführt sind</translation>
    </message>
    <message>
        <source>Rows of the plan that the import changes</source>
        <translation>Zeilen des Plans, die der Import ändert</translation>
    </message>
    <message>
        <source>Save this list of &amp;changes…</source>
        <translation>Diese Liste der Ä&amp;nderungen speichern…</translation>
    </message>
    <message>
        <source>&amp;Take out what the files no longer list, where nothing else uses it</source>
        <translation>&amp;Entfernen, was die Dateien nicht mehr aufführen und nichts anderes verwendet</translation>
    </message>
    <message>
        <source>What changes in the plan</source>
        <translation>Änderungen im Plan</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zählung läuft…</translation>
    </message>
    <message>
        <source>Nothing: the plan says all of this already.</source>
        <translation>Nichts: Das alles steht bereits im Plan.</translation>
    </message>
    <message>
        <source>While rows are refused, nobody can tell what their tables no longer list: all of it stays.</source>
        <translation>Solange Zeilen abgelehnt sind, lässt sich nicht sagen, was in ihren Tabellen fehlt: Alles davon bleibt.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Nicht mehr geführt</translation>
    </message>
    <message>
        <source>Of these stay</source>
        <translation>Davon bleiben</translation>
    </message>
    <message>
        <source>… and %1 more, which the saved list has, too.</source>
        <translation>… und %1 weitere, die auch in der gespeicherten Liste stehen.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Save the list of changes</source>
        <translation>Liste der Änderungen speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabellen (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>changes of import.csv</source>
        <translation>Änderungen des Imports.csv</translation>
    </message>
    <message>
        <source>The list was not saved</source>
        <translation>Die Liste wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>headwater::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Fragestellung</translation>
    </message>
    <message>
        <source>Channels by stage</source>
        <translation>Kanäle je Phase</translation>
    </message>
    <message>
        <source>Before the first contact</source>
        <translation>Vor dem ersten Kontakt</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Ohne Entscheidung</translation>
    </message>
    <message>
        <source>Why journeys end</source>
        <translation>Warum sie enden</translation>
    </message>
    <message>
        <source>Hours of contact</source>
        <translation>Kontaktzeiten</translation>
    </message>
</context>
<context>
    <name>headwater::ChartPage</name>
    <message>
        <source>Export: %1…</source>
        <translation>Exportieren: %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>%1 as chart</source>
        <translation>%1 als Diagramm</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Marks to look at</source>
        <translation>Grafische Darstellung</translation>
    </message>
    <message>
        <source>%1 as table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same figures as rows</source>
        <translation>Dieselben Zahlen als Zeilen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The charts as SVG, PDF or PNG, their figures as XLSX or CSV</source>
        <translation>Die Diagramme als SVG, PDF oder PNG, ihre Zahlen als XLSX oder CSV</translation>
    </message>
    <message>
        <source>How much of the page is computed</source>
        <translation>Fortschritt der Berechnung</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Berechnung läuft…</translation>
    </message>
    <message>
        <source>Stopped before it was computed</source>
        <translation>Vor Ende der Berechnung angehalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headwater::CheckPage</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>What the files say</source>
        <translation>Inhalt der Dateien</translation>
    </message>
    <message>
        <source>Files and how many rows they have</source>
        <translation>Dateien und ihre Zeilenzahl</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Nicht übernehmbare Zeilen</translation>
    </message>
    <message>
        <source>Rows that cannot be taken, and why</source>
        <translation>Zeilen, die nicht übernommen werden können, mit Grund</translation>
    </message>
    <message>
        <source>&amp;Save this list…</source>
        <translation>Liste &amp;speichern…</translation>
    </message>
    <message>
        <source>Spellings that look like others</source>
        <translation>Ähnliche Schreibweisen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>&amp;Propose a baseline: regions from offices, a seat for each sales person, owners from the last open or won opportunity</source>
        <translation>&amp;Ausgangslage vorschlagen: Regionen aus Niederlassungen, je Vertriebsmitarbeiter eine Stelle, Betreuer aus der letzten offenen oder gewonnenen Verkaufschance</translation>
    </message>
    <message>
        <source>%1: %2 saves left the stage as it was (or were deleted) and are no events.</source>
        <translation>%1: %2 Speichervorgänge ließen die Phase unverändert (oder wurden gelöscht) und sind keine Ereignisse.</translation>
    </message>
    <message>
        <source>%1: %2 rows are another step of an activity than the one chosen and are left out.</source>
        <translation>%1: %2 Zeilen sind ein anderer Schritt einer Aktivität als der gewählte und werden ausgelassen.</translation>
    </message>
    <message>
        <source>%1: %2 values are not valid UTF-8 and were read as Windows-1252.</source>
        <translation>%1: %2 Werte sind kein gültiges UTF-8 und wurden als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Zeilen sind</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Known or twice</source>
        <translation>Bekannt/doppelt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>&amp;Go on without this row</source>
        <translation>Ohne diese Zeile &amp;fortfahren</translation>
    </message>
    <message>
        <source>&amp;Go on without these %1 rows</source>
        <translation>Ohne diese %1 Zeilen &amp;fortfahren</translation>
    </message>
    <message>
        <source>Without an opportunity: %1.</source>
        <translation>Ohne Verkaufschance: %1.</translation>
    </message>
    <message>
        <source>No owner can be told for: %1.</source>
        <translation>Kein Betreuer erkennbar für: %1.</translation>
    </message>
    <message>
        <source>%1 opportunities name no account.</source>
        <translation>%1 Verkaufschancen nennen keinen Kunden.</translation>
    </message>
    <message>
        <source>%1 amounts are in %2, unlike the others: they would be counted as if they were not.</source>
        <translation>%1 Beträge sind anders als die übrigen in %2: Sie würden gezählt, als wären sie es nicht.</translation>
    </message>
    <message>
        <source>Save the list of bad rows</source>
        <translation>Liste der fehlerhaften Zeilen speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabellen (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>The list was not saved</source>
        <translation>Die Liste wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>… and %1 more, which the saved list has, too.</source>
        <translation>… und %1 weitere, die auch in der gespeicherten Liste stehen.</translation>
    </message>
    <message>
        <source>%1: columns are named in row %2; what stands above it is not read.</source>
        <translation>%1: Die Spalten sind in Zeile %2 benannt; was darüber steht, wird nicht gelesen.</translation>
    </message>
    <message>
        <source>%1: sheets not read, being hidden, empty, of unknown columns or not chosen: %2.</source>
        <translation>%1: nicht gelesene Blätter (ausgeblendet, leer, mit unbekannten Spalten oder nicht gewählt): %2.</translation>
    </message>
    <message>
        <source>Sales people in the files, not in the plan: %1. They get no seat; import a team file, or add them to the organisation.</source>
        <translation>Vertriebsmitarbeiter in den Dateien, die der Plan nicht kennt: %1. Sie erhalten keine Stelle; importieren Sie eine Teamdatei, oder fügen Sie sie der Organisation hinzu.</translation>
    </message>
    <message>
        <source>Accounts in the files, not in the plan: %1.</source>
        <translation>Kunden in den Dateien, die der Plan nicht kennt: %1.</translation>
    </message>
    <message>
        <source>Add the &amp;account that only opportunities name</source>
        <translation>Den &amp;Kunden hinzufügen, den nur Verkaufschancen nennen</translation>
    </message>
    <message>
        <source>Add the %1 &amp;accounts that only opportunities name</source>
        <translation>Die %1 &amp;Kunden hinzufügen, die nur Verkaufschancen nennen</translation>
    </message>
    <message>
        <source>Save all these &amp;names…</source>
        <translation>Alle diese &amp;Namen speichern…</translation>
    </message>
    <message>
        <source>Save the lists of names</source>
        <translation>Namenslisten speichern</translation>
    </message>
    <message>
        <source>Tick those that mean the same; where a name could mean several, choose one with Enter or a double-click. The plan remembers it; the files stay as they are.</source>
        <translation>Haken Sie an, was dasselbe bedeutet; wo ein Name mehrere meinen kann, wählen Sie mit Eingabe oder Doppelklick einen. Der Plan merkt es sich; die Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Names that look like others, and what they could mean</source>
        <translation>Namen, die anderen gleichen, und was sie bedeuten könnten</translation>
    </message>
    <message>
        <source>Tick all with one meaning</source>
        <translation>Alle mit einer Bedeutung anhaken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine anhaken</translation>
    </message>
</context>
<context>
    <name>headwater::ChoiceDelegate</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>A date such as 2027-01-31; nothing for open</source>
        <translation>Ein Datum wie 2027-01-31; leer für offen</translation>
    </message>
</context>
<context>
    <name>headwater::ChoiceDetails</name>
    <message>
        <source>All that are shown</source>
        <translation>Alle angezeigten</translation>
    </message>
    <message>
        <source>Journeys behind what was chosen</source>
        <translation>Kaufprozesse hinter der Auswahl</translation>
    </message>
    <message>
        <source>Choose a step, a path or a bar to see the journeys behind it.</source>
        <translation>Wählen Sie einen Schritt, einen Pfad oder einen Balken, um die Kaufprozesse dahinter zu sehen.</translation>
    </message>
    <message>
        <source>What these have in common</source>
        <translation>Was diese gemeinsam haben</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>%1, others %2</source>
        <translation>%1, sonst %2</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Wartezeit (Median)</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>Wie sie endeten</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Ohne Entscheidung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Mean value</source>
        <translation>Mittlerer Wert</translation>
    </message>
    <message>
        <source>Without a salesperson</source>
        <translation>Ohne Vertrieb</translation>
    </message>
    <message>
        <source>Before first contact</source>
        <translation>Vor dem Erstkontakt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Moves back or repeated</source>
        <translation>Rückschritt oder Wiederholung</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Do something</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Filter to these</source>
        <translation>Auf diese filtern</translation>
    </message>
    <message>
        <source>Record evidence…</source>
        <translation>Beleg erfassen…</translation>
    </message>
    <message>
        <source>List the journey</source>
        <translation>Kaufprozess auflisten</translation>
    </message>
    <message>
        <source>List the %1</source>
        <translation>%1 auflisten</translation>
    </message>
    <message>
        <source>Open the journey</source>
        <translation>Kaufprozess öffnen</translation>
    </message>
</context>
<context>
    <name>headwater::ChoicePopup</name>
    <message>
        <source>Type to search</source>
        <translation>Suchbegriff eingeben</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
    <message>
        <source>Use the ticked ones</source>
        <translation>Angehakte verwenden</translation>
    </message>
</context>
<context>
    <name>headwater::CommandPalette</name>
    <message>
        <source>Find or do anything</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>What to find or do</source>
        <translation>Was gesucht oder ausgeführt werden soll</translation>
    </message>
    <message>
        <source>Find a seat, person, account or territory, or do something</source>
        <translation>Stelle, Person, Kunde oder Gebiet suchen oder etwas ausführen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>headwater::CompareModel</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>headwater::CompareOptions</name>
    <message>
        <source>Two options for %1</source>
        <translation>Zwei Optionen für %1</translation>
    </message>
    <message>
        <source>Brings a year</source>
        <translation>Bringt im Jahr</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Cost of the year</source>
        <translation>Kosten des Jahres</translation>
    </message>
    <message>
        <source>Left after cost</source>
        <translation>Bleibt nach Kosten</translation>
    </message>
    <message>
        <source>Productive in</source>
        <translation>Produktiv in</translation>
    </message>
    <message>
        <source>Customers who change hands</source>
        <translation>Kunden, die den Betreuer wechseln</translation>
    </message>
    <message>
        <source>of them left without a person</source>
        <translation>davon dann ohne Betreuer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>headwater::ComparePage</name>
    <message>
        <source>New scenario from the baseline…</source>
        <translation>Neues Szenario aus der Ausgangslage…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Duplicate the scenario…</source>
        <translation>Szenario duplizieren …</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren …</translation>
    </message>
    <message>
        <source>Rename the scenario…</source>
        <translation>Szenario umbenennen …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Scenario to the bin</source>
        <translation>Szenario in den Papierkorb</translation>
    </message>
    <message>
        <source>To the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Export the comparison…</source>
        <translation>Vergleich exportieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Scenarios; a tick puts one into the comparison, Enter shows it everywhere</source>
        <translation>Szenarien; ein Häkchen nimmt eines in den Vergleich, Enter zeigt es überall</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Figures of the scenarios side by side</source>
        <translation>Zahlen der Szenarien nebeneinander</translation>
    </message>
    <message>
        <source>How far the counting is</source>
        <translation>Wie weit die Berechnung ist</translation>
    </message>
    <message>
        <source>Expected margin</source>
        <translation>Erwartete Marge</translation>
    </message>
    <message>
        <source>Differences in brackets are against the baseline. Choose a figure to see it as a chart.</source>
        <translation>Unterschiede in Klammern gegenüber der Ausgangslage. Wählen Sie eine Zahl, um sie als Diagramm zu sehen.</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>Das ließ sich nicht berechnen. %1</translation>
    </message>
    <message>
        <source>Reading the journeys…</source>
        <translation>Kaufprozesse werden gelesen…</translation>
    </message>
    <message>
        <source>Counting the scenarios…</source>
        <translation>Szenarien werden berechnet …</translation>
    </message>
    <message>
        <source>%1 (from before the last change; being counted again…)</source>
        <translation>%1 (Stand vor der letzten Änderung; wird neu berechnet…)</translation>
    </message>
    <message>
        <source>There is only the baseline: make a scenario, and it stands beside it here.</source>
        <translation>Es gibt nur die Ausgangslage: Legen Sie ein Szenario an, dann steht es hier daneben.</translation>
    </message>
    <message>
        <source>Without journeys only seats and costs can be compared.</source>
        <translation>Ohne Kaufprozesse lassen sich nur Stellen und Kosten vergleichen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Make the scenario the baseline…</source>
        <translation>Szenario zur Ausgangslage machen …</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Übernehmen …</translation>
    </message>
    <message>
        <source>%1: shown everywhere</source>
        <translation>%1: wird überall gezeigt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Weiterrechnen</translation>
    </message>
    <message>
        <source>%1 Ranges are left out: with so many seats they would take minutes.</source>
        <translation>%1 Spannen sind weggelassen: bei so vielen Stellen würden sie Minuten dauern.</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Das Rechnen wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 (from before the last change; counting was stopped)</source>
        <translation>%1 (von vor der letzten Änderung; das Rechnen wurde angehalten)</translation>
    </message>
    <message>
        <source>None of these scenarios brings more margin than the baseline, %1 in %2.</source>
        <translation>Keines dieser Szenarien bringt mehr Marge als die Ausgangslage, %1 im %2.</translation>
    </message>
    <message>
        <source>“%1” brings most: %2 of margin in %3, %4 of cost a year against the baseline.</source>
        <translation>„%1“ bringt am meisten: %2 Marge im %3, %4 Kosten im Jahr gegenüber der Ausgangslage.</translation>
    </message>
</context>
<context>
    <name>headwater::ConflictsModel</name>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Gilt</translation>
    </message>
</context>
<context>
    <name>headwater::ConnectionForm</name>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>The database counts the journeys where the events are; only counts come here. Nothing is written there, and the password is never kept.</source>
        <translation>Die Datenbank zählt die Kaufprozesse dort, wo die Ereignisse sind; nur Zahlen kommen hierher. Dort wird nichts geschrieben, und das Passwort wird nie aufbewahrt.</translation>
    </message>
    <message>
        <source>Keep these settings as</source>
        <translation>Diese Einstellungen behalten als</translation>
    </message>
    <message>
        <source>Without the password. headwater journey --source NAME knows them by the same name.</source>
        <translation>Ohne das Passwort. headwater journey --source NAME kennt sie unter demselben Namen.</translation>
    </message>
    <message>
        <source>These settings are not kept any longer</source>
        <translation>Diese Einstellungen werden nicht länger behalten</translation>
    </message>
    <message>
        <source>never kept</source>
        <translation>wird nie aufbewahrt</translation>
    </message>
    <message>
        <source>Where the server offers it</source>
        <translation>Wo der Server es anbietet</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Always, and the server must prove who it is</source>
        <translation>Immer, und der Server muss sich ausweisen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation>Tabelle der Ereignisse</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Kaufprozess</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Order at one time</source>
        <translation>Reihenfolge bei gleicher Zeit</translation>
    </message>
    <message>
        <source>Which of two events of a journey at the same moment comes first</source>
        <translation>Welches von zwei Ereignissen eines Kaufprozesses zur selben Zeit zuerst kommt</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Count the journeys</source>
        <translation>Kaufprozesse zählen</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageDetails</name>
    <message>
        <source>no hours</source>
        <translation>keine Stunden</translation>
    </message>
    <message>
        <source>What is behind the figures</source>
        <translation>Was hinter den Zahlen steckt</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Der ganze Plan</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation>
            <numerusform>%n Kasten</numerusform>
            <numerusform>%n Kästen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, the baseline</source>
        <translation>%1, die Ausgangslage</translation>
    </message>
    <message>
        <source>The quarter</source>
        <translation>Das Quartal</translation>
    </message>
    <message>
        <source>Expected margin</source>
        <translation>Erwartete Marge</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hours of seats</source>
        <translation>Stunden der Stellen</translation>
    </message>
    <message>
        <source>Hours this quarter</source>
        <translation>Stunden im Quartal</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Geleistet</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>%1 (%2 points)</source>
        <translation>%1 (%2 Punkte)</translation>
    </message>
    <message>
        <source>Why not more</source>
        <translation>Warum nicht mehr</translation>
    </message>
    <message>
        <source>Who can serve it, and how full they are</source>
        <translation>Wer es leisten kann und wie ausgelastet</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Niemand.</translation>
    </message>
    <message>
        <source>What one more head brings</source>
        <translation>Was ein weiterer Kopf bringt</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Nothing: one more seat would not raise the expected margin.</source>
        <translation>Nichts: Eine weitere Stelle würde die erwartete Marge nicht erhöhen.</translation>
    </message>
    <message>
        <source>Use a vacancy here…</source>
        <translation>Vakanz hier einsetzen…</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>Abhängigkeit von einer Stelle</translation>
    </message>
    <message>
        <source>Only %1: %2 in %3</source>
        <translation>Nur %1: %2 in %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>How this comes about</source>
        <translation>Wie sich das ergibt</translation>
    </message>
    <message>
        <source>Covered = served / needed. Needed = forecast visits × hours a visit takes people (Journeys, Work: share of each channel × its time), summed over the stages:</source>
        <translation>Abgedeckt = geleistet / benötigt. Benötigt = prognostizierte Durchläufe × Personalstunden je Durchlauf (Kaufprozesse, Arbeit: Anteil jedes Kanals × seine Zeit), summiert über die Phasen:</translation>
    </message>
    <message>
        <source>%1 × %2 h</source>
        <translation>%1 × %2 h</translation>
    </message>
    <message>
        <source>Served = what the hours of seats can do of it, spent so that the expected margin is largest.</source>
        <translation>Geleistet = was die Stunden der Stellen davon schaffen, so eingesetzt, dass die erwartete Marge am größten ist.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>None of the expected work is of a task that it does and reaches.</source>
        <translation>Keine der erwarteten Arbeiten gehört zu den Aufgaben und ist von hier aus erreichbar.</translation>
    </message>
    <message>
        <source>What they go to</source>
        <translation>Wohin sie fließen</translation>
    </message>
    <message>
        <source>Seats, busiest first</source>
        <translation>Stellen, die am meisten gefragten zuerst</translation>
    </message>
    <message>
        <source>Available = FTE × hours a year of the role × days of the quarter / 365.25 × the share of the quarter in which somebody sits there, ramp included; summed over the seats.</source>
        <translation>Verfügbar = VZÄ × Jahresstunden der Rolle × Tage des Quartals / 365,25 × Anteil des Quartals, in dem die Stelle besetzt ist, einschließlich Einarbeitung; summiert über die Stellen.</translation>
    </message>
    <message>
        <source>Hours a quarter, full time</source>
        <translation>Stunden je Quartal, Vollzeit</translation>
    </message>
    <message>
        <source>× FTE</source>
        <translation>× VZÄ</translation>
    </message>
    <message>
        <source>× available</source>
        <translation>× verfügbar</translation>
    </message>
    <message>
        <source>Work that only this seat can do</source>
        <translation>Arbeit, die nur diese Stelle leisten kann</translation>
    </message>
    <message>
        <source>%1 of its hours</source>
        <translation>%1 ihrer Stunden</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Move a seat here…</source>
        <translation>Stelle hierher versetzen…</translation>
    </message>
    <message>
        <source>Only %1 owns customers: %2 in %3</source>
        <translation>Nur %1 betreut Kunden: %2 in %3</translation>
    </message>
    <message>
        <source>Who knows the customers</source>
        <translation>Wer die Kunden kennt</translation>
    </message>
    <message>
        <source>One seat alone</source>
        <translation>Nur eine Stelle</translation>
    </message>
    <message>
        <source>No seat</source>
        <translation>Keine Stelle</translation>
    </message>
    <message>
        <source>How far the customers are</source>
        <translation>Wie weit die Kunden entfernt sind</translation>
    </message>
    <message>
        <source>Half of them within</source>
        <translation>Die Hälfte innerhalb von</translation>
    </message>
    <message>
        <source>The farthest</source>
        <translation>Der fernste</translation>
    </message>
    <message>
        <source>With coordinates</source>
        <translation>Mit Koordinaten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>As the crow flies, from the centre of the territory.</source>
        <translation>Luftlinie, von der Mitte des Gebiets aus.</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>Dies konnte nicht berechnet werden. %1</translation>
    </message>
    <message>
        <source>Specialists work in territories: give these accounts one, and they are reached.</source>
        <translation>Fachrollen arbeiten in Gebieten: Geben Sie diesen Kunden eines, dann werden sie erreicht.</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>Without segment</source>
        <translation>Ohne Segment</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a box, a line or a cell to see what is behind it; click a number to see how it comes about.</source>
        <translation>Kasten, Linie oder Zelle wählen, um zu sehen, was dahintersteht; eine Zahl anklicken, um zu sehen, wie sie zustande kommt.</translation>
    </message>
    <message>
        <source>Waits for a vacant seat</source>
        <translation>Wartet auf eine Vakanz</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Außer Reichweite</translation>
    </message>
    <message>
        <source>No seat with hours has this task and these customers.</source>
        <translation>Keine Stelle mit Stunden hat diese Aufgabe und diese Kunden.</translation>
    </message>
    <message>
        <source>Served later than others</source>
        <translation>Nach anderem an der Reihe</translation>
    </message>
    <message>
        <source>The seats that reach it spend their hours where an hour brings more.</source>
        <translation>Die Stellen, die sie erreichen, setzen ihre Stunden ein, wo eine Stunde mehr bringt.</translation>
    </message>
    <message>
        <source>Nobody sits in %1, which owns these customers; it gives %2 of %3 this quarter.</source>
        <translation>Auf %1, zuständig für diese Kunden, sitzt niemand; die Stelle gibt in diesem Quartal %2 von %3.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 So it is with %2 more.</source>
        <translation>%1 So ist es mit %2 weiteren.</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Work that hangs on it</source>
        <translation>Arbeit, die daran hängt</translation>
    </message>
    <message>
        <source>Customers that one seat alone knows: because it owns them or its holder has worked on their journeys.</source>
        <translation>Kunden, die nur eine Stelle kennt: weil sie sie betreut oder ihr Inhaber an ihren Kaufprozessen gearbeitet hat.</translation>
    </message>
    <message>
        <source>Customers that no seat owns and on whose journeys no holder has worked.</source>
        <translation>Kunden, die keine Stelle betreut und an deren Kaufprozessen kein Inhaber gearbeitet hat.</translation>
    </message>
    <message>
        <source>Lost while nobody sits there</source>
        <translation>Verloren, solange niemand dort sitzt</translation>
    </message>
    <message>
        <source>The plan does not have this customer.</source>
        <translation>Der Plan hat diesen Kunden nicht.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Who owns it</source>
        <translation>Wer ihn betreut</translation>
    </message>
    <message>
        <source>Show it among the accounts</source>
        <translation>Unter den Kunden zeigen</translation>
    </message>
    <message>
        <source>%1 (own seats)</source>
        <translation>%1 (eigene Stellen)</translation>
    </message>
    <message>
        <source>Work this quarter</source>
        <translation>Arbeit in diesem Quartal</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Worth of closing them</source>
        <translation>Wert, wenn geschlossen</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Send the best vacancy</source>
        <translation>Beste Vakanz schicken</translation>
    </message>
    <message>
        <source>Their hours this quarter</source>
        <translation>Ihre Stunden in diesem Quartal</translation>
    </message>
    <message>
        <source>Move this seat…</source>
        <translation>Diese Stelle versetzen…</translation>
    </message>
    <message>
        <source>Move these seats…</source>
        <translation>Diese Stellen versetzen…</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>In der Tabelle zeigen</translation>
    </message>
    <message>
        <source>Move a seat to %1…</source>
        <translation>Eine Stelle nach %1 versetzen…</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Engpass</translation>
    </message>
    <message>
        <source>all %1 in use</source>
        <translation>alle %1 belegt</translation>
    </message>
    <message>
        <source>No other seat could do what waits for them, not even by taking something else over from them.</source>
        <translation>Keine andere Stelle könnte tun, was auf sie wartet, auch nicht, indem sie ihnen etwas anderes abnimmt.</translation>
    </message>
    <message>
        <source>Show these seats in the table</source>
        <translation>Diese Stellen in der Tabelle zeigen</translation>
    </message>
    <message>
        <source>Seats that alone link customers</source>
        <translation>Stellen, die allein Kunden verbinden</translation>
    </message>
    <message>
        <source>Seats without which some customers share no contact with the rest, neither directly nor over others (articulation points, Tarjan 1972).</source>
        <translation>Stellen, ohne die manche Kunden keinen Kontakt mehr mit den übrigen teilen, weder direkt noch über andere (Artikulationspunkte, Tarjan 1972).</translation>
    </message>
    <message>
        <source>A seat knows the accounts it owns and those on whose journeys its holder has worked.</source>
        <translation>Eine Stelle kennt ihre eigenen Kunden und jene, an deren Kaufprozessen ihr Inhaber gearbeitet hat.</translation>
    </message>
    <message>
        <source>Journeys that ask for no work</source>
        <translation>Kaufprozesse ohne Arbeit</translation>
    </message>
    <message>
        <source>Give their customers a segment, or lay out its work in Journeys.</source>
        <translation>Geben Sie ihren Kunden ein Segment oder legen Sie dessen Arbeit unter Kaufprozesse an.</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageGraphPage</name>
    <message>
        <source>Close all boxes of the graph</source>
        <translation>Alle Kästen des Graphen schließen</translation>
    </message>
    <message>
        <source>Close boxes</source>
        <translation>Kästen schließen</translation>
    </message>
    <message>
        <source>Zoom out of the coverage graph</source>
        <translation>Abdeckungsgraph verkleinern</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Fit the coverage graph</source>
        <translation>Abdeckungsgraph einpassen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>The whole graph in sight (0)</source>
        <translation>Den ganzen Graphen zeigen (0)</translation>
    </message>
    <message>
        <source>Zoom in on the coverage graph</source>
        <translation>Abdeckungsgraph vergrößern</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Export graph and matrix…</source>
        <translation>Graph und Matrix exportieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The drawing as SVG, PDF or PNG, the matrix and the hours as XLSX or CSV</source>
        <translation>Die Zeichnung als SVG, PDF oder PNG, Matrix und Stunden als XLSX oder CSV</translation>
    </message>
    <message>
        <source>The baseline, to look at. Double click or Enter opens a box.</source>
        <translation>Die Ausgangslage, nur zur Ansicht. Doppelklick oder Eingabetaste öffnet einen Kasten.</translation>
    </message>
    <message>
        <source>Double click or Enter opens boxes; drag seats.</source>
        <translation>Doppelklick oder Eingabetaste öffnet Kästen; Stellen lassen sich ziehen.</translation>
    </message>
    <message>
        <source>1 role does none of it.</source>
        <translation>1 Rolle leistet nichts davon.</translation>
    </message>
    <message>
        <source>%1 roles do none of it.</source>
        <translation>%1 Rollen leisten nichts davon.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Abdeckung %1</translation>
    </message>
    <message>
        <source>Graph and matrix</source>
        <translation>Graph und Matrix</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Move a seat to the chosen territory…</source>
        <translation>Stelle in das gewählte Gebiet versetzen…</translation>
    </message>
    <message>
        <source>Move here…</source>
        <translation>Hierher versetzen…</translation>
    </message>
    <message>
        <source>Open or close</source>
        <translation>Öffnen oder schließen</translation>
    </message>
    <message>
        <source>No specialist elsewhere could do what is short in %1.</source>
        <translation>Keine Fachkraft anderswo könnte leisten, was in %1 fehlt.</translation>
    </message>
    <message>
        <source>Move a seat to %1</source>
        <translation>Stelle nach %1 versetzen</translation>
    </message>
    <message>
        <source>Specialists who would reach the work of the chosen territory, those first whose move adds most margin</source>
        <translation>Fachstellen, die die Arbeit des gewählten Gebiets erreichen würden; zuerst jene, deren Versetzung die meiste Marge bringt</translation>
    </message>
    <message>
        <source>no margin</source>
        <translation>keine Marge</translation>
    </message>
    <message>
        <source>about %1 margin</source>
        <translation>rund %1 Marge</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, %5 left</source>
        <translation>%1, %2, %3: %4, %5 frei</translation>
    </message>
    <message>
        <source>Which seat? These are the %1 whose move adds most to the margin of the quarter, what is lost where they are taken off, of %2 that could.</source>
        <translation>Welche Stelle? Dies sind die %1, deren Versetzung der Marge des Quartals am meisten bringt, abzüglich dessen, was an ihrem Ort verloren geht, von %2 möglichen.</translation>
    </message>
    <message>
        <source>Which seat? Those whose move adds most to the margin of the quarter come first; what is lost where they are is taken off.</source>
        <translation>Welche Stelle? Zuerst stehen jene, deren Versetzung der Marge des Quartals am meisten bringt; was an ihrem Ort verloren geht, ist abgezogen.</translation>
    </message>
    <message>
        <source>Close what the chosen box is part of</source>
        <translation>Schließen, wozu der gewählte Kasten gehört</translation>
    </message>
    <message>
        <source>Close around</source>
        <translation>Ringsum schließen</translation>
    </message>
    <message>
        <source>A territory goes back into its region, a seat into its group (Backspace)</source>
        <translation>Ein Gebiet geht in seine Region zurück, eine Stelle in ihre Gruppe (Rücktaste)</translation>
    </message>
    <message>
        <source>Split the chosen territory by segment</source>
        <translation>Das gewählte Gebiet nach Segmenten aufteilen</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>Nach Segment</translation>
    </message>
    <message>
        <source>One box a segment; a double click or Enter on one of them closes them again</source>
        <translation>Ein Kasten je Segment; ein Doppelklick oder die Eingabetaste auf einem davon schließt sie wieder</translation>
    </message>
    <message>
        <source>As in the beginning: one box a role, regions as far as they can be read, boxes in the plan&apos;s order</source>
        <translation>Wie am Anfang: ein Kasten je Rolle, Regionen, so weit sie lesbar sind, Kästen in der Reihenfolge des Plans</translation>
    </message>
    <message>
        <source>All work of %1 is of one segment.</source>
        <translation>Alle Arbeit von %1 gehört zu einem Segment.</translation>
    </message>
    <message>
        <source>Move the chosen seats…</source>
        <translation>Die gewählten Stellen versetzen…</translation>
    </message>
    <message>
        <source>Move seats…</source>
        <translation>Stellen versetzen…</translation>
    </message>
    <message>
        <source>Asks where the chosen seats are to go; Ctrl and a click, or Ctrl+Space, choose several</source>
        <translation>Fragt, wohin die gewählten Stellen sollen; Strg und ein Klick oder Strg+Leertaste wählen mehrere</translation>
    </message>
    <message>
        <source>A role opens by territory and then seat by seat, a region by its territories, a territory by its segments; a seat and a segment close again what they are part of. A seat dropped on a territory moves there. Shift and drag encircles boxes; Ctrl and a click, or Ctrl+Space, takes them one by one.</source>
        <translation>Eine Rolle öffnet sich nach Gebieten und dann Stelle für Stelle, eine Region nach ihren Gebieten, ein Gebiet nach seinen Segmenten; eine Stelle und ein Segment schließen wieder, wozu sie gehören. Eine Stelle, die auf ein Gebiet gezogen wird, wechselt dorthin. Umschalt und Ziehen kreist Kästen ein; Strg und ein Klick oder Strg+Leertaste nimmt sie einzeln.</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageLegend</name>
    <message>
        <source>thickness = hours · colour = change of coverage, 10 points better (blue) to 10 points worse (orange)</source>
        <translation>Dicke = Stunden · Farbe = Änderung der Abdeckung, 10 Punkte besser (blau) bis 10 Punkte schlechter (orange)</translation>
    </message>
    <message>
        <source>thickness = hours · colour = coverage, all served (blue) to 60 % or less (orange)</source>
        <translation>Dicke = Stunden · Farbe = Abdeckung, alles geleistet (blau) bis höchstens 60 % (orange)</translation>
    </message>
    <message>
        <source>customer-focused</source>
        <translation>Kundenrolle</translation>
    </message>
    <message>
        <source>specialty</source>
        <translation>Fachrolle</translation>
    </message>
    <message>
        <source>·  thickness = hours  ·</source>
        <translation>·  Dicke = Stunden  ·</translation>
    </message>
    <message>
        <source>10 points better</source>
        <translation>10 Punkte besser</translation>
    </message>
    <message>
        <source>all served</source>
        <translation>alles geleistet</translation>
    </message>
    <message>
        <source>10 points worse</source>
        <translation>10 Punkte schlechter</translation>
    </message>
    <message>
        <source>60 % or less</source>
        <translation>höchstens 60 %</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageMatrix</name>
    <message>
        <source>Coverage by territory and task</source>
        <translation>Abdeckung nach Gebiet und Aufgabe</translation>
    </message>
    <message>
        <source>Missing hours</source>
        <translation>Fehlende Stunden</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageMatrixModel</name>
    <message>
        <source>all tasks</source>
        <translation>alle Aufgaben</translation>
    </message>
    <message>
        <source>%1, %2: no work expected</source>
        <translation>%1, %2: keine Arbeit erwartet</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 needed are served, %5</source>
        <translation>%1, %2: %3 von benötigten %4 geleistet, %5</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>%1; closing it is worth about %2</source>
        <translation>%1; es zu schließen ist etwa %2 wert</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageSpace</name>
    <message>
        <source>Coverage before</source>
        <translation>Abdeckung vorher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>The coverage of the baseline</source>
        <translation>Die Abdeckung der Ausgangslage</translation>
    </message>
    <message>
        <source>Coverage after</source>
        <translation>Abdeckung nachher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>The coverage of the scenario as planned</source>
        <translation>Die Abdeckung des geplanten Szenarios</translation>
    </message>
    <message>
        <source>Coverage changes</source>
        <translation>Änderungen der Abdeckung</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>The scenario, with what differs from the baseline</source>
        <translation>Das Szenario mit den Abweichungen von der Ausgangslage</translation>
    </message>
    <message>
        <source>Pages on coverage</source>
        <translation>Seiten zur Abdeckung</translation>
    </message>
    <message>
        <source>Compare with the baseline</source>
        <translation>Mit der Ausgangslage vergleichen</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Count the coverage</source>
        <translation>Abdeckung berechnen</translation>
    </message>
    <message>
        <source>Counting hours of seats against the work of journeys…</source>
        <translation>Stunden der Stellen werden mit der Arbeit der Kaufprozesse abgeglichen…</translation>
    </message>
    <message>
        <source>Coverage cannot be shown. %1</source>
        <translation>Die Abdeckung kann nicht angezeigt werden. %1</translation>
    </message>
    <message>
        <source>Coverage has not been counted</source>
        <translation>Die Abdeckung wurde noch nicht berechnet</translation>
    </message>
    <message>
        <source>The forecast does not reach %1</source>
        <translation>Die Prognose reicht nicht bis %1</translation>
    </message>
    <message>
        <source>Coverage is known for the four quarters that the forecast of journeys reaches.</source>
        <translation>Die Abdeckung ist für die vier Quartale bekannt, die die Prognose der Kaufprozesse umfasst.</translation>
    </message>
    <message>
        <source>Show the first of them</source>
        <translation>Erstes davon anzeigen</translation>
    </message>
    <message>
        <source>No work is expected yet</source>
        <translation>Noch keine Arbeit erwartet</translation>
    </message>
    <message>
        <source>The plan does not say what the visits of journeys ask of people: which tasks, how long, on which channel.</source>
        <translation>Der Plan sagt nicht, was die Durchläufe der Kaufprozesse erfordern: welche Aufgaben, wie lange, auf welchem Kanal.</translation>
    </message>
    <message>
        <source>Go to Journeys, Work</source>
        <translation>Zu Kaufprozesse, Arbeit</translation>
    </message>
    <message>
        <source>No journeys to serve</source>
        <translation>Keine Kaufprozesse zu bedienen</translation>
    </message>
    <message>
        <source>Work is expected where journeys go through the stages of the plan. Import an event log, or opportunities with their stage and dates from a CRM.</source>
        <translation>Arbeit entsteht, wo Kaufprozesse die Phasen des Plans durchlaufen. Importieren Sie ein Ereignisprotokoll oder Verkaufschancen mit Phase und Daten aus einem CRM.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>No seats yet</source>
        <translation>Noch keine Stellen</translation>
    </message>
    <message>
        <source>%1 of work are expected in %2, and the plan has no seats to do it.</source>
        <translation>In %2 werden %1 Arbeit erwartet, und der Plan hat keine Stellen dafür.</translation>
    </message>
    <message>
        <source>No seat has hours in %1</source>
        <translation>Keine Stelle hat Stunden in %1</translation>
    </message>
    <message>
        <source>A role needs hours a year and a seat somebody who sits there, or a date from which it will be filled.</source>
        <translation>Eine Rolle braucht Stunden im Jahr, eine Stelle eine Person oder ein Datum, ab dem sie besetzt wird.</translation>
    </message>
    <message>
        <source>Go to the seats</source>
        <translation>Zu den Stellen</translation>
    </message>
    <message>
        <source>From before the last change; being counted again</source>
        <translation>Stand vor der letzten Änderung; wird neu berechnet</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
</context>
<context>
    <name>headwater::CurveAnswersModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>einig</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>What counts: as many said more as said less</source>
        <translation>Was zählt: Ebenso viele sagten mehr wie weniger</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>From the lowest answer to the highest</source>
        <translation>Von der niedrigsten bis zur höchsten Antwort</translation>
    </message>
    <message>
        <source>Answer of %1 on %2</source>
        <translation>Antwort von %1 zu %2</translation>
    </message>
    <message>
        <source>Answer on %1</source>
        <translation>Antwort zu %1</translation>
    </message>
</context>
<context>
    <name>headwater::CurveItemsModel</name>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>A product, a task, a speciality: what seats work on</source>
        <translation>Ein Produkt, eine Aufgabe, ein Fachgebiet: woran Stellen arbeiten</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Today, a year</source>
        <translation>Heute, im Jahr</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>What is left of the sales before the seats are paid</source>
        <translation>Was vom Umsatz bleibt, bevor die Stellen bezahlt sind</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Seats that work on it today; also parts</source>
        <translation>Stellen, die heute daran arbeiten; auch Teile</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Seats that it must get</source>
        <translation>Stellen, die es bekommen muss</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Seats that it may get; empty: as many as there are</source>
        <translation>Stellen, die es bekommen darf; leer: so viele es gibt</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Am besten</translation>
    </message>
    <message>
        <source>Seats where all of them together earn most</source>
        <translation>Stellen, mit denen alle zusammen am meisten bringen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Seats against today</source>
        <translation>Stellen gegenüber heute</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Of the item with the best seats, a year, after their cost</source>
        <translation>Des Postens mit den besten Stellen, im Jahr, nach deren Kosten</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation>Elastizität</translation>
    </message>
    <message>
        <source>By how many per cent sales rise with 1 % more seats than today</source>
        <translation>Um wie viel Prozent der Umsatz mit 1 % mehr Stellen als heute steigt</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Set the sales of %1</source>
        <translation>Umsatz von %1 setzen</translation>
    </message>
    <message>
        <source>Set the margin of %1</source>
        <translation>Marge von %1 setzen</translation>
    </message>
    <message>
        <source>Set the seats that %1 has today</source>
        <translation>Heutige Stellen von %1 setzen</translation>
    </message>
    <message>
        <source>Set the fewest seats of %1</source>
        <translation>Mindestzahl der Stellen von %1 setzen</translation>
    </message>
    <message>
        <source>Set the most seats of %1</source>
        <translation>Höchstzahl der Stellen von %1 setzen</translation>
    </message>
</context>
<context>
    <name>headwater::CurvesPage</name>
    <message>
        <source>No response curves yet</source>
        <translation>Noch keine Wirkungskurven</translation>
    </message>
    <message>
        <source>Ask what a product, a task or a speciality would sell with nobody, with half and with half as many seats again: five answers make a curve, and the curves say where seats earn most. Add the first item, or import a file of answers.</source>
        <translation>Fragen Sie, was ein Produkt, eine Aufgabe oder ein Fachgebiet mit niemandem, mit der Hälfte und mit anderthalbmal so vielen Stellen verkaufte: Fünf Antworten ergeben eine Kurve, und die Kurven sagen, wo Stellen am meisten bringen. Fügen Sie den ersten Posten hinzu oder importieren Sie eine Datei mit Antworten.</translation>
    </message>
    <message>
        <source>Add item…</source>
        <translation>Posten hinzufügen…</translation>
    </message>
    <message>
        <source>Seats to place</source>
        <translation>Zu verteilende Stellen</translation>
    </message>
    <message>
        <source>Cost of a seat a year</source>
        <translation>Kosten einer Stelle im Jahr</translation>
    </message>
    <message>
        <source>&amp;Seats to place</source>
        <translation>Zu &amp;verteilende Stellen</translation>
    </message>
    <message>
        <source>&amp;Cost of a seat</source>
        <translation>&amp;Kosten einer Stelle</translation>
    </message>
    <message>
        <source>How curves are laid through the answers</source>
        <translation>Wie Kurven durch die Antworten gelegt werden</translation>
    </message>
    <message>
        <source>Items and their seats</source>
        <translation>Posten und ihre Stellen</translation>
    </message>
    <message>
        <source>Five questions and their answers</source>
        <translation>Fünf Fragen und ihre Antworten</translation>
    </message>
    <message>
        <source>Curves: %1</source>
        <translation>Kurven: %1</translation>
    </message>
    <message>
        <source>Through today</source>
        <translation>Durch heute</translation>
    </message>
    <message>
        <source>Normalised: the curve passes exactly through the answers at none, today and all the seats</source>
        <translation>Normalisiert: Die Kurve geht genau durch die Antworten bei keiner, den heutigen und allen Stellen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>All five answers count the same; the curve may miss today, so that today is not what the books say</source>
        <translation>Alle fünf Antworten zählen gleich; die Kurve kann heute verfehlen, sodass heute nicht ist, was die Bücher sagen</translation>
    </message>
    <message>
        <source>Add an item with a response curve…</source>
        <translation>Posten mit Wirkungskurve hinzufügen…</translation>
    </message>
    <message>
        <source>A product, a task, a speciality: what seats work on</source>
        <translation>Ein Produkt, eine Aufgabe, ein Fachgebiet: woran Stellen arbeiten</translation>
    </message>
    <message>
        <source>Remove the chosen item and its answers</source>
        <translation>Gewählten Posten und seine Antworten entfernen</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Posten entfernen</translation>
    </message>
    <message>
        <source>Takes the chosen item and what was answered on it out of the plan</source>
        <translation>Nimmt den gewählten Posten und die Antworten dazu aus dem Plan</translation>
    </message>
    <message>
        <source>Ask somebody about the chosen item…</source>
        <translation>Jemanden zum gewählten Posten fragen…</translation>
    </message>
    <message>
        <source>Ask somebody…</source>
        <translation>Jemanden fragen…</translation>
    </message>
    <message>
        <source>One more column of answers; the median of all counts</source>
        <translation>Eine weitere Spalte mit Antworten; es zählt der Median aller</translation>
    </message>
    <message>
        <source>Remove the chosen answers of a person</source>
        <translation>Gewählte Antworten einer Person entfernen</translation>
    </message>
    <message>
        <source>Remove answers</source>
        <translation>Antworten entfernen</translation>
    </message>
    <message>
        <source>Takes out the answers of the person whose column is chosen</source>
        <translation>Nimmt die Antworten der Person heraus, deren Spalte gewählt ist</translation>
    </message>
    <message>
        <source>Import answers on response curves…</source>
        <translation>Antworten zu Wirkungskurven importieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>A file with one item a row; “headwater allocate --help” names the columns</source>
        <translation>Eine Datei mit einem Posten je Zeile; „headwater allocate --help“ nennt die Spalten</translation>
    </message>
    <message>
        <source>Export: %1…</source>
        <translation>Exportieren: %1…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The chart of sizes as SVG, PDF or PNG, all figures as XLSX or CSV</source>
        <translation>Das Diagramm der Größen als SVG, PDF oder PNG, alle Zahlen als XLSX oder CSV</translation>
    </message>
    <message>
        <source>The model withdraws all seats from %1. Believe it only if what would remain without anybody is sure; fewest seats keep some there.</source>
        <translation>Das Modell zieht alle Stellen von %1 ab. Glauben Sie das nur, wenn sicher ist, was ohne jemanden bliebe; mit einer Mindestzahl bleiben dort welche.</translation>
    </message>
    <message>
        <source>⚠ Unusual elasticity: %1. Studies find %2 on average; ask again.</source>
        <translation>⚠ Ungewöhnliche Elastizität: %1. Studien finden im Mittel %2; fragen Sie nach.</translation>
    </message>
    <message>
        <source>Nothing can be placed yet</source>
        <translation>Noch kann nichts verteilt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n seats in the best places earn %1 more than today&apos;s %2</source>
        <translation>
            <numerusform>%n Stelle am besten Platz bringt %1 mehr als die heutigen %2</numerusform>
            <numerusform>%n Stellen an den besten Plätzen bringen %1 mehr als die heutigen %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats in the best places earn %1 less than today&apos;s %2</source>
        <translation>
            <numerusform>%n Stelle am besten Platz bringt %1 weniger als die heutigen %2</numerusform>
            <numerusform>%n Stellen an den besten Plätzen bringen %1 weniger als die heutigen %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n seats by response curves</source>
        <translation>
            <numerusform>%n Stelle nach Wirkungskurven verteilen</numerusform>
            <numerusform>%n Stellen nach Wirkungskurven verteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>A seat costs %1 a year</source>
        <translation>Eine Stelle kostet %1 im Jahr</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Posten hinzufügen</translation>
    </message>
    <message>
        <source>What do seats work on? A product, a task, a speciality:</source>
        <translation>Woran arbeiten Stellen? Ein Produkt, eine Aufgabe, ein Fachgebiet:</translation>
    </message>
    <message>
        <source>Add the response curve of %1</source>
        <translation>Wirkungskurve von %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove the response curve of %1</source>
        <translation>Wirkungskurve von %1 entfernen</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Jemanden fragen</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>Wer antwortet?</translation>
    </message>
    <message>
        <source>Ask %1 about %2</source>
        <translation>%1 zu %2 fragen</translation>
    </message>
    <message>
        <source>Remove the answers of %1</source>
        <translation>Antworten von %1 entfernen</translation>
    </message>
    <message>
        <source>Response curves</source>
        <translation>Wirkungskurven</translation>
    </message>
    <message>
        <source>What would %1 sell?</source>
        <translation>Was verkaufte %1?</translation>
    </message>
    <message>
        <source>Where seats earn most</source>
        <translation>Wo Stellen am meisten bringen</translation>
    </message>
</context>
<context>
    <name>headwater::DatabasePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Journeys from a database…</source>
        <translation>Kaufprozesse aus einer Datenbank…</translation>
    </message>
    <message>
        <source>Database…</source>
        <translation>Datenbank…</translation>
    </message>
    <message>
        <source>Where the events are, and which column is what</source>
        <translation>Wo die Ereignisse sind und welche Spalte was ist</translation>
    </message>
    <message>
        <source>Count the database again</source>
        <translation>Datenbank erneut zählen</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Erneut zählen</translation>
    </message>
    <message>
        <source>Ask the database for the counts of now</source>
        <translation>Die Datenbank nach den jetzigen Zahlen fragen</translation>
    </message>
    <message>
        <source>Database as graph</source>
        <translation>Datenbank als Graph</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Steps and paths as a drawing</source>
        <translation>Schritte und Pfade als Zeichnung</translation>
    </message>
    <message>
        <source>Steps of the database</source>
        <translation>Schritte der Datenbank</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How many journeys come to each step</source>
        <translation>Wie viele Kaufprozesse zu jedem Schritt kommen</translation>
    </message>
    <message>
        <source>Paths of the database</source>
        <translation>Pfade der Datenbank</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>How many journeys go from one step to another, and how long it takes</source>
        <translation>Wie viele Kaufprozesse von einem Schritt zum anderen gehen und wie lange es dauert</translation>
    </message>
    <message>
        <source>Ways through of the database</source>
        <translation>Wege der Datenbank</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>The most frequent ways from beginning to end</source>
        <translation>Die häufigsten Wege von Anfang bis Ende</translation>
    </message>
    <message>
        <source>Database as chart</source>
        <translation>Datenbank als Diagramm</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Marks to look at</source>
        <translation>Grafische Darstellung</translation>
    </message>
    <message>
        <source>Database as table</source>
        <translation>Datenbank als Tabelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same figures as rows</source>
        <translation>Dieselben Zahlen als Zeilen</translation>
    </message>
    <message>
        <source>Export: Database…</source>
        <translation>Exportieren: Datenbank…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>What is seen as SVG, PDF or PNG, all figures as XLSX or CSV</source>
        <translation>Was zu sehen ist als SVG, PDF oder PNG, alle Zahlen als XLSX oder CSV</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Wie es gezeigt wird</translation>
    </message>
    <message>
        <source>How many paths are drawn</source>
        <translation>Wie viele Pfade gezeichnet werden</translation>
    </message>
    <message>
        <source>Paths covering %1 % of journeys</source>
        <translation>Pfade von %1 % der Kaufprozesse</translation>
    </message>
    <message>
        <source>All paths and steps</source>
        <translation>Alle Pfade und Schritte</translation>
    </message>
    <message>
        <source>Journeys from a database</source>
        <translation>Kaufprozesse aus einer Datenbank</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The database counts the journeys…</source>
        <translation>Die Datenbank zählt die Kaufprozesse…</translation>
    </message>
    <message>
        <source>Looking at the database…</source>
        <translation>Die Datenbank wird angesehen…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
</context>
<context>
    <name>headwater::DerivationPopover</name>
    <message>
        <source>How %1 comes about</source>
        <translation>Wie %1 zustande kommt</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>What it takes for granted</source>
        <translation>Was vorausgesetzt wird</translation>
    </message>
    <message>
        <source>Nothing beyond the plan and its journeys</source>
        <translation>Nichts außer dem Plan und seinen Kaufprozessen</translation>
    </message>
    <message>
        <source>Range, by what is assumed</source>
        <translation>Spanne nach den Annahmen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>Gegenüber der Ausgangslage</translation>
    </message>
</context>
<context>
    <name>headwater::DetailSheet</name>
    <message>
        <source>From before the last change; being counted again</source>
        <translation>Stand vor der letzten Änderung; wird neu berechnet</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Im Kalender wählen</translation>
    </message>
    <message>
        <source>A date such as %1; Alt+Down opens a calendar</source>
        <translation>Ein Datum wie %1; Alt+Nach unten öffnet einen Kalender</translation>
    </message>
    <message>
        <source>%1: was %2, now %3</source>
        <translation>%1: war %2, jetzt %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>various</source>
        <translation>verschiedene</translation>
    </message>
    <message>
        <source>Changed against the baseline</source>
        <translation>Gegenüber der Ausgangslage geändert</translation>
    </message>
    <message>
        <source>New: the baseline does not have it.</source>
        <translation>Neu: in der Ausgangslage nicht enthalten.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n territories</source>
        <translation>
            <numerusform>%n Gebiet</numerusform>
            <numerusform>%n Gebiete</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows how this comes about</source>
        <translation>Eingabe zeigt, wie das zustande kommt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headwater::EffortModel</name>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1: %2 has no part in it</source>
        <translation>%1: %2 ist nicht beteiligt</translation>
    </message>
    <message>
        <source>%1 through %2: %3 of the visits, %4 of people&apos;s time each</source>
        <translation>%1 über %2: %3 der Durchläufe, je %4 Personalzeit</translation>
    </message>
    <message>
        <source>%1 of the visits have no channel</source>
        <translation>%1 der Durchläufe haben keinen Kanal</translation>
    </message>
    <message>
        <source>People&apos;s time for an average visit, over all channels</source>
        <translation>Personalzeit für einen durchschnittlichen Durchlauf, über alle Kanäle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>People&apos;s time</source>
        <translation>Personalzeit</translation>
    </message>
    <message>
        <source>No salesperson</source>
        <translation>Ohne Vertrieb</translation>
    </message>
    <message>
        <source>Set the share of %1 in %2 to %3</source>
        <translation>Anteil von %1 in %2 auf %3 setzen</translation>
    </message>
    <message>
        <source>Set the time of %1 for %2 to %3</source>
        <translation>Zeit von %1 für %2 auf %3 setzen</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %, and somebody must do the work.</source>
        <translation>Ein Anteil liegt zwischen 0 und 100 %, und jemand muss die Arbeit leisten.</translation>
    </message>
    <message>
        <source>A time cannot be negative.</source>
        <translation>Eine Zeit kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>%1, share</source>
        <translation>%1, Anteil</translation>
    </message>
    <message>
        <source>%1, hours per visit</source>
        <translation>%1, Stunden je Durchlauf</translation>
    </message>
    <message>
        <source>People&apos;s hours per visit</source>
        <translation>Personalstunden je Durchlauf</translation>
    </message>
</context>
<context>
    <name>headwater::EffortPage</name>
    <message>
        <source>Remove work</source>
        <translation>Arbeit entfernen</translation>
    </message>
    <message>
        <source>Use this work for all segments</source>
        <translation>Diese Arbeit für alle Segmente verwenden</translation>
    </message>
    <message>
        <source>Export: %1…</source>
        <translation>Exportieren: %1…</translation>
    </message>
    <message>
        <source>Work as share of visits</source>
        <translation>Arbeit als Anteil der Durchläufe</translation>
    </message>
    <message>
        <source>Share of visits</source>
        <translation>Anteil der Durchläufe</translation>
    </message>
    <message>
        <source>How the visits to a stage spread over the channels</source>
        <translation>Wie sich die Durchläufe einer Phase auf die Kanäle verteilen</translation>
    </message>
    <message>
        <source>Work as time per visit</source>
        <translation>Arbeit als Zeit je Durchlauf</translation>
    </message>
    <message>
        <source>Time per visit</source>
        <translation>Zeit je Durchlauf</translation>
    </message>
    <message>
        <source>How long people work for one visit through a channel</source>
        <translation>Wie lange für einen Durchlauf über einen Kanal gearbeitet wird</translation>
    </message>
    <message>
        <source>The selected lines are no work of this segment any more</source>
        <translation>Die ausgewählten Zeilen gehören nicht mehr zur Arbeit dieses Segments</translation>
    </message>
    <message>
        <source>Use for all segments</source>
        <translation>Für alle Segmente verwenden</translation>
    </message>
    <message>
        <source>Replaces what the other segments have by these shares and times</source>
        <translation>Ersetzt die Werte der anderen Segmente durch diese Anteile und Zeiten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The matrix as SVG, PDF or PNG, its figures as XLSX or CSV</source>
        <translation>Die Matrix als SVG, PDF oder PNG, ihre Zahlen als XLSX oder CSV</translation>
    </message>
    <message>
        <source>Customers of which segment</source>
        <translation>Kunden welches Segments</translation>
    </message>
    <message>
        <source>Work by stage, task and channel</source>
        <translation>Arbeit nach Phase, Aufgabe und Kanal</translation>
    </message>
    <message>
        <source>Stage of the new work</source>
        <translation>Phase der neuen Arbeit</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Task of the new work</source>
        <translation>Aufgabe der neuen Arbeit</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Channel of the new work</source>
        <translation>Kanal der neuen Arbeit</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>More work:</source>
        <translation>Weitere Arbeit:</translation>
    </message>
    <message>
        <source>No work is laid out for these customers yet</source>
        <translation>Für diese Kunden ist noch keine Arbeit festgelegt</translation>
    </message>
    <message>
        <source>Say below at which stage which task comes up and how it is done; then spread it over the channels. Hours of work, and what customers can do by themselves, follow from it.</source>
        <translation>Legen Sie unten fest, in welcher Phase welche Aufgabe anfällt und wie sie erledigt wird; verteilen Sie sie dann auf die Kanäle. Daraus ergeben sich die Arbeitsstunden und was Kunden selbst tun können.</translation>
    </message>
    <message>
        <source>%1: a whole journey takes %2 of people&apos;s time; %3 of the work needs no salesperson</source>
        <translation>%1: Ein ganzer Kaufprozess braucht %2 Personalzeit; %3 der Arbeit kommen ohne Vertrieb aus</translation>
    </message>
    <message>
        <source>A visit to each stage counted once. What customers do by themselves is counted with the time people would take for it.</source>
        <translation>Jede Phase wird mit einem Durchlauf gerechnet. Was Kunden selbst tun, zählt mit der Zeit, die das Personal dafür bräuchte.</translation>
    </message>
    <message>
        <source>In the baseline: %1 and %2.</source>
        <translation>In der Ausgangslage: %1 und %2.</translation>
    </message>
    <message>
        <source>Choose or type a stage, a task and a channel.</source>
        <translation>Wählen oder tippen Sie Phase, Aufgabe und Kanal.</translation>
    </message>
    <message>
        <source>This work is there already; change it in its line.</source>
        <translation>Diese Arbeit gibt es bereits; ändern Sie sie in ihrer Zeile.</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Add the work %1 at %2</source>
        <translation>Arbeit %1 bei %2 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n piece(s) of work</source>
        <translation>
            <numerusform>%n Arbeitsposten entfernen</numerusform>
            <numerusform>%n Arbeitsposten entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the work of %1 for all segments</source>
        <translation>Arbeit von %1 für alle Segmente verwenden</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>headwater::EvidenceEntry</name>
    <message>
        <source>The plan has no verifiers yet: add some in the register on the page Verifiers</source>
        <translation>Der Plan hat noch keine Nachweise: Fügen Sie im Register auf der Seite „Nachweise“ welche hinzu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What has the customer done?</source>
        <translation>Was hat der Kunde getan?</translation>
    </message>
    <message>
        <source>Who saw it?</source>
        <translation>Wer hat es gesehen?</translation>
    </message>
    <message>
        <source>When was it seen?</source>
        <translation>Wann wurde es gesehen?</translation>
    </message>
    <message>
        <source>Record “%1” for %2</source>
        <translation>„%1“ für %2 erfassen</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>von Hand erfasst</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>Record evidence for %1</source>
        <translation>Nachweis festhalten für %1</translation>
    </message>
</context>
<context>
    <name>headwater::ExportDialog</name>
    <message>
        <source>changes against the baseline</source>
        <translation>Änderungen gegenüber der Ausgangslage</translation>
    </message>
    <message>
        <source>&amp;Excel workbook, a sheet for each table</source>
        <translation>&amp;Excel-Arbeitsmappe, ein Blatt je Tabelle</translation>
    </message>
    <message>
        <source>CS&amp;V, a file for each table</source>
        <translation>CS&amp;V, eine Datei je Tabelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose &amp;where and export…</source>
        <translation>&amp;Ort wählen und exportieren…</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>Tabellen exportieren</translation>
    </message>
    <message>
        <source>Which tables?</source>
        <translation>Welche Tabellen?</translation>
    </message>
    <message>
        <source>What the scenario “%1” says, as it is shown.</source>
        <translation>Der Inhalt des Szenarios „%1“, wie er angezeigt wird.</translation>
    </message>
    <message>
        <source>Tables to export</source>
        <translation>Zu exportierende Tabellen</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>A folder for the CSV files</source>
        <translation>Ein Ordner für die CSV-Dateien</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 files written to %2</source>
        <translation>%1 Dateien nach %2 geschrieben</translation>
    </message>
    <message>
        <source>Stopped. What is complete was kept.</source>
        <translation>Angehalten. Was vollständig ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>A table has more rows than a sheet of Excel can hold, 1,048,576. Write CSV files instead, or leave out the events.</source>
        <translation>Eine Tabelle hat mehr Zeilen, als ein Excel-Blatt fasst (1.048.576). Schreiben Sie CSV-Dateien, oder lassen Sie die Ereignisse weg.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the folder and the space on the disk.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Prüfen Sie den Ordner und den Platz auf der Festplatte.</translation>
    </message>
    <message>
        <source>These files are in the folder already and would be replaced: %1</source>
        <translation>Diese Dateien sind schon im Ordner und würden ersetzt: %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>headwater::FigureButton</name>
    <message>
        <source>as in the baseline</source>
        <translation>wie in der Ausgangslage</translation>
    </message>
    <message>
        <source>%1 against the baseline</source>
        <translation>%1 gegenüber der Ausgangslage</translation>
    </message>
    <message>
        <source>range %1</source>
        <translation>Spanne %1</translation>
    </message>
    <message>
        <source>How this figure comes about</source>
        <translation>Wie diese Zahl zustande kommt</translation>
    </message>
</context>
<context>
    <name>headwater::FigureTable</name>
    <message>
        <source>Nothing fits what is typed above</source>
        <translation>Nichts passt zur Eingabe oben</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Es gibt keine</translation>
    </message>
</context>
<context>
    <name>headwater::FileDetails</name>
    <message>
        <source>It is not clear what these rows are. Choose a kind, then say what the columns mean.</source>
        <translation>Es ist unklar, was diese Zeilen sind. Wählen Sie eine Art und legen Sie dann fest, was die Spalten bedeuten.</translation>
    </message>
    <message>
        <source>Needed and not found: %1. Say which column it is.</source>
        <translation>Benötigt, aber nicht gefunden: %1. Geben Sie an, welche Spalte es ist.</translation>
    </message>
    <message>
        <source>Columns and what they mean</source>
        <translation>Spalten und ihre Bedeutung</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Zeilen sind</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Values end with</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Events are</source>
        <translation>Ereignisse sind</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>activities completed</source>
        <translation>abgeschlossene Aktivitäten</translation>
    </message>
    <message>
        <source>activities started</source>
        <translation>begonnene Aktivitäten</translation>
    </message>
    <message>
        <source>activities scheduled</source>
        <translation>terminierte Aktivitäten</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>jeder Schritt</translation>
    </message>
    <message>
        <source>Read as you chose last time.</source>
        <translation>Wie zuletzt gewählt gelesen.</translation>
    </message>
    <message>
        <source>Read another &amp;sheet</source>
        <translation>Weiteres &amp;Blatt lesen</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Dates are</source>
        <translation>Datumsangaben sind</translation>
    </message>
    <message>
        <source>Decimals are</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>Tag-Monat-Jahr</translation>
    </message>
    <message>
        <source>month-day-year</source>
        <translation>Monat-Tag-Jahr</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
</context>
<context>
    <name>headwater::FilesPage</name>
    <message>
        <source>Drop files here</source>
        <translation>Dateien hier ablegen</translation>
    </message>
    <message>
        <source>CSV, TSV, Excel or XES from Salesforce, HubSpot, BambooHR, Workday, SuccessFactors, HiBob, or your own.
Several files of one export are understood together: accounts, team, products, opportunities.</source>
        <translation>CSV, TSV, Excel oder XES aus Salesforce, HubSpot, BambooHR, Workday, SuccessFactors, HiBob oder eigene.
Mehrere Dateien eines Exports werden zusammen verstanden: Kunden, Team, Produkte, Verkaufschancen.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Dateien wählen…</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Dateien &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Takes the file out of this import. The file itself stays as it is.</source>
        <translation>Nimmt die Datei aus diesem Import. Die Datei selbst bleibt unverändert.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Tables and event logs (*.csv *.tsv *.txt *.xlsx *.xes *.xes.gz);;All files (*)</source>
        <translation>Tabellen und Ereignisprotokolle (*.csv *.tsv *.txt *.xlsx *.xes *.xes.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Bitte prüfen</translation>
    </message>
</context>
<context>
    <name>headwater::FilterBar</name>
    <message>
        <source>+ filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Filter %1, take away</source>
        <translation>Filter %1, entfernen</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>headwater::FilterFinder</name>
    <message>
        <source>What to filter by</source>
        <translation>Wonach gefiltert werden soll</translation>
    </message>
    <message>
        <source>What can be filtered by</source>
        <translation>Wonach gefiltert werden kann</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Greatest value; 0: any</source>
        <translation>Größter Wert; 0: beliebig</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this range of values</source>
        <translation>Diesen Wertebereich hinzufügen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>What lies within the dates</source>
        <translation>Was in diesem Zeitraum liegt</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Add this range of dates</source>
        <translation>Diesen Zeitraum hinzufügen</translation>
    </message>
    <message>
        <source>Segment, territory, channel, activity, product, person, account, time…</source>
        <translation>Segment, Gebiet, Kanal, Aktivität, Produkt, Person, Kunde, Zeit…</translation>
    </message>
</context>
<context>
    <name>headwater::ForecastPage</name>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>What is foretold</source>
        <translation>Was prognostiziert wird</translation>
    </message>
    <message>
        <source>Of which segment</source>
        <translation>Welches Segment</translation>
    </message>
    <message>
        <source>Of which territory</source>
        <translation>Welches Gebiet</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Alle Segmente</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>Alle Gebiete</translation>
    </message>
    <message>
        <source> Made of all journeys, whatever the filter.</source>
        <translation> Aus allen Kaufprozessen, unabhängig vom Filter.</translation>
    </message>
</context>
<context>
    <name>headwater::FreezeDialog</name>
    <message>
        <source>Quarter that is predicted</source>
        <translation>Quartal, das vorhergesagt wird</translation>
    </message>
    <message>
        <source>Plan as approved</source>
        <translation>Plan wie genehmigt</translation>
    </message>
    <message>
        <source>Plan as proposed</source>
        <translation>Plan wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>Freeze a review</source>
        <translation>Ein Quartal festhalten</translation>
    </message>
    <message>
        <source>What do we expect of the quarter?</source>
        <translation>Was erwarten wir vom Quartal?</translation>
    </message>
    <message>
        <source>The plans stay as they are today, and what they predict is written down with its range. When the quarter is over, what came stands beside it.</source>
        <translation>Die Pläne bleiben, wie sie heute sind, und was sie vorhersagen, wird mit seiner Spanne aufgeschrieben. Ist das Quartal vorbei, steht daneben, was gekommen ist.</translation>
    </message>
    <message>
        <source>Name of the review</source>
        <translation>Name des Rückblicks</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What to remember, if anything</source>
        <translation>Was zu merken ist, falls etwas</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>&amp;Quartal</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Plan as &amp;approved</source>
        <translation>Plan wie &amp;genehmigt</translation>
    </message>
    <message>
        <source>Plan as &amp;proposed</source>
        <translation>Plan wie &amp;vorgeschlagen</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Rückblick auf %1</translation>
    </message>
    <message>
        <source>How far the predictions are</source>
        <translation>Wie weit die Vorhersagen sind</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht festgehalten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Reading the journeys…</source>
        <translation>Kaufprozesse werden gelesen…</translation>
    </message>
    <message>
        <source>%1: as approved</source>
        <translation>%1: wie genehmigt</translation>
    </message>
    <message>
        <source>%1: on the day</source>
        <translation>%1: am Stichtag</translation>
    </message>
    <message>
        <source>%1: as proposed</source>
        <translation>%1: wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Counting what the plan predicts…</source>
        <translation>Berechnen, was der Plan vorhersagt…</translation>
    </message>
    <message>
        <source>Freeze the review “%1”</source>
        <translation>Rückblick „%1“ festhalten</translation>
    </message>
    <message>
        <source>%1 predictions are written down.</source>
        <translation>%1 Vorhersagen sind aufgeschrieben.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written down.</source>
        <translation>Abgebrochen. Nichts wurde aufgeschrieben.</translation>
    </message>
    <message>
        <source>There is a review or a version of that name. Choose another one.</source>
        <translation>Einen Rückblick oder eine Fassung dieses Namens gibt es schon. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The forecast does not reach this quarter, or the plan does not say on which day it begins. Choose another quarter.</source>
        <translation>Die Prognose reicht nicht bis zu diesem Quartal, oder der Plan sagt nicht, an welchem Tag er beginnt. Wählen Sie ein anderes Quartal.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>There is nothing to predict yet: the plan has no seats and no journeys. Import them first.</source>
        <translation>Es gibt noch nichts vorherzusagen: der Plan hat keine Stellen und keine Kaufprozesse. Erst importieren.</translation>
    </message>
</context>
<context>
    <name>headwater::FunnelPage</name>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>How the funnel is drawn</source>
        <translation>Darstellung des Trichters</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>In which order the stages count</source>
        <translation>In welcher Reihenfolge die Phasen zählen</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Reihenfolge</translation>
    </message>
    <message>
        <source>Strictly in order</source>
        <translation>Streng in Reihenfolge</translation>
    </message>
    <message>
        <source>In any order</source>
        <translation>Beliebige Reihenfolge</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>Innerhalb wie vieler Tage</translation>
    </message>
    <message>
        <source>Count only journeys that got there in that time</source>
        <translation>Nur Kaufprozesse zählen, die in dieser Zeit so weit kamen</translation>
    </message>
    <message>
        <source>No time limit</source>
        <translation>Keine Frist</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>%1 erreicht</translation>
    </message>
    <message>
        <source>Came to %1 and no further</source>
        <translation>Bis %1 und nicht weiter</translation>
    </message>
    <message>
        <source>%1, %2 of all shown</source>
        <translation>%1, %2 aller angezeigten</translation>
    </message>
    <message>
        <source>Within </source>
        <translation>Innerhalb von </translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
</context>
<context>
    <name>headwater::GlidePage</name>
    <message>
        <source>Seats still to fall vacant</source>
        <translation>Stellen, die noch vakant werden müssen</translation>
    </message>
    <message>
        <source>median and 80 % band at the end of each quarter; 0: arrived without a dismissal</source>
        <translation>Median und 80-%-Band am Ende jedes Quartals; 0: ohne Kündigung am Ziel</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>80 % band</source>
        <translation>80-%-Band</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Chance to have arrived</source>
        <translation>Wahrscheinlichkeit, am Ziel zu sein</translation>
    </message>
    <message>
        <source>Margin missed by waiting</source>
        <translation>Durch Warten entgangene Marge</translation>
    </message>
    <message>
        <source>Glide path as a table</source>
        <translation>Gleitpfad als Tabelle</translation>
    </message>
    <message>
        <source>Export the glide path…</source>
        <translation>Gleitpfad exportieren…</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Scenario to arrive at</source>
        <translation>Zu erreichendes Szenario</translation>
    </message>
    <message>
        <source>There is no scenario to arrive at yet. Duplicate the plan (Scenario menu), lay out there what you want, come back to this plan and choose it here.</source>
        <translation>Es gibt noch kein Szenario als Ziel. Duplizieren Sie den Plan (Menü „Szenario“), legen Sie dort an, was Sie wollen, kehren Sie zu diesem Plan zurück und wählen Sie es hier.</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>Dies konnte nicht berechnet werden. %1</translation>
    </message>
    <message>
        <source>Counting who may leave…</source>
        <translation>Es wird berechnet, wer ausscheiden könnte…</translation>
    </message>
    <message>
        <source>Nobody has to leave for that: no seat with somebody in it is one too many.</source>
        <translation>Dafür muss niemand ausscheiden: Keine besetzte Stelle ist überzählig.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) would have to fall vacant. Turnover alone gets there by %1 with a chance of %2; half the time no more than %3 are left.</source>
        <translation>
            <numerusform>%n Stelle müsste vakant werden. Allein durch Fluktuation ist das bis %1 mit einer Wahrscheinlichkeit von %2 erreicht; in der Hälfte der Fälle bleiben höchstens %3 übrig.</numerusform>
            <numerusform>%n Stellen müssten vakant werden. Allein durch Fluktuation ist das bis %1 mit einer Wahrscheinlichkeit von %2 erreicht; in der Hälfte der Fälle bleiben höchstens %3 übrig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty seat(s) can go at once.</source>
        <translation>
            <numerusform>%n leere Stelle kann sofort entfallen.</numerusform>
            <numerusform>%n leere Stellen können sofort entfallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted exactly.</source>
        <translation>Exakt berechnet.</translation>
    </message>
    <message>
        <source>By 10,000 simulations.</source>
        <translation>Aus 10.000 Simulationen.</translation>
    </message>
    <message>
        <source>Glide path to a scenario</source>
        <translation>Gleitpfad zu einem Szenario</translation>
    </message>
    <message>
        <source>Glide path</source>
        <translation>Gleitpfad</translation>
    </message>
    <message>
        <source>Who may leave cannot be said. %1</source>
        <translation>Wer ausscheiden könnte, lässt sich nicht sagen. %1</translation>
    </message>
    <message>
        <source>%1 Moving everybody now would cost %2. %3 %4</source>
        <translation>%1 Alle jetzt zu versetzen würde %2 kosten. %3 %4</translation>
    </message>
    <message>
        <source>Waiting costs %1 of margin over %2 quarters.</source>
        <translation>Warten kostet über %2 Quartale %1 Marge.</translation>
    </message>
    <message>
        <source>What waiting costs is not known: no work is expected.</source>
        <translation>Was Warten kostet, ist nicht bekannt: Es wird keine Arbeit erwartet.</translation>
    </message>
    <message>
        <source>What waiting costs could not be counted.</source>
        <translation>Was Warten kostet, ließ sich nicht berechnen.</translation>
    </message>
    <message>
        <source>What waiting costs is being counted…</source>
        <translation>Was Warten kostet, wird berechnet …</translation>
    </message>
</context>
<context>
    <name>headwater::GraphLegend</name>
    <message>
        <source>colour = median time</source>
        <translation>Farbe = Zeit (Median)</translation>
    </message>
    <message>
        <source>colour = mean value</source>
        <translation>Farbe = mittlerer Wert</translation>
    </message>
    <message>
        <source>colour = lost or no decision</source>
        <translation>Farbe = verloren oder ohne Entscheidung</translation>
    </message>
    <message>
        <source>thickness = journeys · %1, %2 (blue) to %3 (orange) · dashed = back or again</source>
        <translation>Dicke = Kaufprozesse · %1, %2 (blau) bis %3 (orange) · gestrichelt = zurück oder erneut</translation>
    </message>
    <message>
        <source>thickness = journeys  ·</source>
        <translation>Dicke = Kaufprozesse  ·</translation>
    </message>
    <message>
        <source>  ·</source>
        <translation>  ·</translation>
    </message>
    <message>
        <source>back or again</source>
        <translation>zurück oder erneut</translation>
    </message>
</context>
<context>
    <name>headwater::GraphPage</name>
    <message>
        <source>%1 · a dot is a journey on its way; %2 of them, evenly chosen</source>
        <translation>%1 · ein Punkt ist ein Kaufprozess unterwegs; %2 davon, gleichmäßig ausgewählt</translation>
    </message>
    <message>
        <source>Stop the replay</source>
        <translation>Wiedergabe anhalten</translation>
    </message>
    <message>
        <source>Replay the journeys</source>
        <translation>Kaufprozesse abspielen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>No journey meets the filter. Take away a chip above.</source>
        <translation>Kein Kaufprozess entspricht dem Filter. Entfernen Sie oben einen Filter.</translation>
    </message>
    <message>
        <source>All paths</source>
        <translation>Alle Pfade</translation>
    </message>
    <message>
        <source>Paths covering %1 of journeys</source>
        <translation>Pfade für %1 der Kaufprozesse</translation>
    </message>
    <message>
        <source> · 1 rarer path not drawn</source>
        <translation> · 1 seltener Pfad nicht gezeichnet</translation>
    </message>
    <message>
        <source> · %1 rarer paths not drawn</source>
        <translation> · %1 seltene Pfade nicht gezeichnet</translation>
    </message>
    <message>
        <source> · 1 activity folded into “Other”</source>
        <translation> · 1 Aktivität unter „Sonstige“</translation>
    </message>
    <message>
        <source> · %1 activities folded into “Other”</source>
        <translation> · %1 Aktivitäten unter „Sonstige“</translation>
    </message>
    <message>
        <source> · drawn: %1 of all moves</source>
        <translation> · gezeichnet: %1 aller Wechsel</translation>
    </message>
    <message>
        <source> · ✓ share verified</source>
        <translation> · ✓ Anteil belegt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Colour: time</source>
        <translation>Farbe: Zeit</translation>
    </message>
    <message>
        <source>Colour: value</source>
        <translation>Farbe: Wert</translation>
    </message>
    <message>
        <source>Colour: loss</source>
        <translation>Farbe: Verlust</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>The stages of the plan, in their order</source>
        <translation>Die Phasen des Plans in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Everything that was recorded</source>
        <translation>Alles, was aufgezeichnet wurde</translation>
    </message>
    <message>
        <source>Time as colour</source>
        <translation>Zeit als Farbe</translation>
    </message>
    <message>
        <source>Paths in the colour of their median time</source>
        <translation>Pfade in der Farbe ihrer Zeit im Median</translation>
    </message>
    <message>
        <source>Value as colour</source>
        <translation>Wert als Farbe</translation>
    </message>
    <message>
        <source>Paths in the colour of their mean value</source>
        <translation>Pfade in der Farbe ihres mittleren Werts</translation>
    </message>
    <message>
        <source>Loss as colour</source>
        <translation>Verlust als Farbe</translation>
    </message>
    <message>
        <source>Paths in the colour of the share that was lost or not decided</source>
        <translation>Pfade in der Farbe des Anteils, der verloren oder ohne Entscheidung ist</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Boxes and arrows</source>
        <translation>Kästen und Pfeile</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same steps and paths as tables</source>
        <translation>Dieselben Schritte und Pfade als Tabellen</translation>
    </message>
    <message>
        <source>Fit the graph</source>
        <translation>Graph einpassen</translation>
    </message>
    <message>
        <source>The whole graph in sight (0)</source>
        <translation>Den ganzen Graphen zeigen (0)</translation>
    </message>
    <message>
        <source>Zoom in on the graph</source>
        <translation>Graph vergrößern</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out of the graph</source>
        <translation>Graph verkleinern</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Move boxes at once</source>
        <translation>Kästen sofort versetzen</translation>
    </message>
    <message>
        <source>Without gliding to their new places, or with it</source>
        <translation>Ohne Gleiten an ihren neuen Platz oder mit</translation>
    </message>
    <message>
        <source>Journeys as dots on their paths, while the time of the log runs by</source>
        <translation>Kaufprozesse als Punkte auf ihren Pfaden, während die Zeit des Protokolls abläuft</translation>
    </message>
    <message>
        <source>Export the graph…</source>
        <translation>Graph exportieren…</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Was gezeichnet wird</translation>
    </message>
    <message>
        <source>What the colour of paths says</source>
        <translation>Was die Farbe der Pfade aussagt</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>As seen, to SVG, PDF or PNG; its steps and paths to XLSX or CSV</source>
        <translation>Wie zu sehen, als SVG, PDF oder PNG; Schritte und Pfade als XLSX oder CSV</translation>
    </message>
    <message>
        <source>Add this step to the chosen ones</source>
        <translation>Diesen Schritt zu den gewählten nehmen</translation>
    </message>
    <message>
        <source>Arrow keys go from step to step, Ctrl+Space takes one in or out</source>
        <translation>Pfeiltasten gehen von Schritt zu Schritt, Strg+Leertaste nimmt einen hinzu oder heraus</translation>
    </message>
</context>
<context>
    <name>headwater::HistoryList</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Click: go to this step. F2: write why</source>
        <translation>Klick: zu diesem Schritt. F2: Grund eintragen</translation>
    </message>
    <message>
        <source>Write the reason…</source>
        <translation>Grund eintragen…</translation>
    </message>
</context>
<context>
    <name>headwater::HistoryModel</name>
    <message>
        <source>Beginning of the history</source>
        <translation>Beginn des Verlaufs</translation>
    </message>
    <message>
        <source>, undone</source>
        <translation>, zurückgenommen</translation>
    </message>
    <message>
        <source>deleted scenario</source>
        <translation>gelöschtes Szenario</translation>
    </message>
</context>
<context>
    <name>headwater::ImportAssistant</name>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Import %1 and %2 more</source>
        <translation>%1 und %2 weitere importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>What do you want to import?</source>
        <translation>Was möchten Sie importieren?</translation>
    </message>
    <message>
        <source>It goes into the scenario that is shown: “%1”. Files are only looked at here; nothing is written before the last step.</source>
        <translation>Importiert wird in das angezeigte Szenario: „%1“. Hier werden Dateien nur gelesen; geschrieben wird erst im letzten Schritt.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Cancel stops it; then nothing has changed.</source>
        <translation>„Abbrechen“ hält den Vorgang an; dann hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Ist das richtig?</translation>
    </message>
    <message>
        <source>This is what importing means for the scenario “%1”. It becomes one step, which can be undone.</source>
        <translation>Das bedeutet der Import für das Szenario „%1“. Er wird ein einziger Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Reading every row…</source>
        <translation>Alle Zeilen werden gelesen…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft…</translation>
    </message>
    <message>
        <source>%1 rows are in the plan. Undo takes all of it back.</source>
        <translation>%1 Zeilen sind im Plan. „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht funktioniert</translation>
    </message>
    <message>
        <source>&amp;See the journeys</source>
        <translation>&amp;Kaufprozesse ansehen</translation>
    </message>
</context>
<context>
    <name>headwater::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The plan breaks %1 rules. A button that puts this right comes when they are fewer.</source>
        <translation>Der Plan verletzt %1 Regeln. Eine Schaltfläche zum Beheben erscheint, wenn es weniger sind.</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>Verlauf dazu</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>Reading what earlier steps changed…</source>
        <translation>Was frühere Schritte geändert haben, wird gelesen …</translation>
    </message>
</context>
<context>
    <name>headwater::JourneyEvents</name>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Days after the event before</source>
        <translation>Tage nach dem vorigen Ereignis</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>Später um</translation>
    </message>
</context>
<context>
    <name>headwater::JourneyPanel</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The line as SVG, PDF or PNG, all events as XLSX or CSV</source>
        <translation>Die Linie als SVG, PDF oder PNG, alle Ereignisse als XLSX oder CSV</translation>
    </message>
    <message>
        <source>Close the journey</source>
        <translation>Kaufprozess schließen</translation>
    </message>
    <message>
        <source>Close the journey (Esc)</source>
        <translation>Kaufprozess schließen (Esc)</translation>
    </message>
    <message>
        <source>Journey %1 on a line of time</source>
        <translation>Kaufprozess %1 auf einer Zeitlinie</translation>
    </message>
    <message>
        <source>Events of journey %1</source>
        <translation>Ereignisse des Kaufprozesses %1</translation>
    </message>
    <message>
        <source>Journey %1</source>
        <translation>Kaufprozess %1</translation>
    </message>
</context>
<context>
    <name>headwater::JourneysSpace</name>
    <message>
        <source>Pages on journeys</source>
        <translation>Seiten zu Kaufprozessen</translation>
    </message>
    <message>
        <source>Read the journeys</source>
        <translation>Kaufprozesse lesen</translation>
    </message>
    <message>
        <source>No journeys yet</source>
        <translation>Noch keine Kaufprozesse</translation>
    </message>
    <message>
        <source>Import an event log, or opportunities with their stage and dates from a CRM. Headwater draws the way customers take from them.</source>
        <translation>Importieren Sie ein Ereignisprotokoll oder Verkaufschancen mit Phase und Daten aus einem CRM. Headwater zeichnet daraus den Weg der Kunden.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>These journeys have no stages yet. Until they have, each activity counts as one, and nothing is won, verified or forecast.</source>
        <translation>Diese Kaufprozesse haben noch keine Phasen. Bis dahin zählt jede Aktivität als eine, und nichts ist gewonnen, belegt oder prognostiziert.</translation>
    </message>
    <message>
        <source>Name the stages…</source>
        <translation>Phasen benennen…</translation>
    </message>
    <message>
        <source>Reading the journeys…</source>
        <translation>Kaufprozesse werden gelesen…</translation>
    </message>
    <message>
        <source>The journeys cannot be shown. %1</source>
        <translation>Die Kaufprozesse können nicht angezeigt werden. %1</translation>
    </message>
    <message>
        <source>The journeys have not been read</source>
        <translation>Die Kaufprozesse wurden nicht gelesen</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Kaufprozesse</translation>
    </message>
    <message>
        <source>What is odd about the sources of these journeys</source>
        <translation>Was an den Quellen dieser Kaufprozesse auffällt</translation>
    </message>
    <message>
        <source>Open a journey…</source>
        <translation>Kaufprozess öffnen…</translation>
    </message>
    <message>
        <source>The events of one journey, by its name</source>
        <translation>Die Ereignisse eines Kaufprozesses, nach seinem Namen</translation>
    </message>
    <message>
        <source>Open a journey</source>
        <translation>Kaufprozess öffnen</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt er?</translation>
    </message>
    <message>
        <source>No journey is called “%1”. The lists behind paths and bars name them.</source>
        <translation>Kein Kaufprozess heißt „%1“. Die Listen hinter Pfaden und Balken nennen sie.</translation>
    </message>
    <message>
        <source>Filter journeys…</source>
        <translation>Kaufprozesse filtern…</translation>
    </message>
    <message>
        <source>Segment, territory, product, person, time and more</source>
        <translation>Segment, Gebiet, Produkt, Person, Zeit und mehr</translation>
    </message>
    <message>
        <source>Take all filters of journeys away</source>
        <translation>Alle Filter der Kaufprozesse entfernen</translation>
    </message>
    <message>
        <source>All journeys again</source>
        <translation>Wieder alle Kaufprozesse</translation>
    </message>
    <message>
        <source>Choose a step, a path or a bar first: its journeys are meant.</source>
        <translation>Wählen Sie zuerst einen Schritt, Pfad oder Balken: Dessen Kaufprozesse sind gemeint.</translation>
    </message>
    <message>
        <source>Filter to the chosen journeys</source>
        <translation>Auf die gewählten Kaufprozesse filtern</translation>
    </message>
    <message>
        <source>Only those behind what was chosen, everywhere</source>
        <translation>Überall nur die hinter dem Gewählten</translation>
    </message>
    <message>
        <source>List the chosen journeys</source>
        <translation>Gewählte Kaufprozesse auflisten</translation>
    </message>
    <message>
        <source>One by one, in a table</source>
        <translation>Einzeln, in einer Tabelle</translation>
    </message>
    <message>
        <source>Record evidence for the chosen journey…</source>
        <translation>Beleg für den gewählten Kaufprozess erfassen…</translation>
    </message>
    <message>
        <source>What the customer has done, who saw it and when</source>
        <translation>Was der Kunde getan hat, wer es sah und wann</translation>
    </message>
    <message>
        <source>What is odd about the sources</source>
        <translation>Was an den Quellen auffällt</translation>
    </message>
    <message>
        <source>Choose one journey first, in a list: the evidence is about it.</source>
        <translation>Wählen Sie zuerst einen Kaufprozess in einer Liste: Der Nachweis betrifft ihn.</translation>
    </message>
    <message>
        <source>Nothing is odd about the sources of these journeys.</source>
        <translation>An den Quellen dieser Kaufprozesse ist nichts auffällig.</translation>
    </message>
</context>
<context>
    <name>headwater::LearnedPage</name>
    <message>
        <source>What we learned, and what of the plan it is about</source>
        <translation>Was wir gelernt haben und worum im Plan es geht</translation>
    </message>
    <message>
        <source>What we learned; Enter selects what it is about</source>
        <translation>Was wir gelernt haben; Eingabe wählt aus, worum es geht</translation>
    </message>
    <message>
        <source>Nothing is written down yet. What would you do otherwise next time?</source>
        <translation>Noch ist nichts aufgeschrieben. Was würden Sie nächstes Mal anders machen?</translation>
    </message>
    <message>
        <source>Write down what we learned…</source>
        <translation>Aufschreiben, was wir gelernt haben…</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>Aufschreiben…</translation>
    </message>
    <message>
        <source>Change what was learned…</source>
        <translation>Gelerntes ändern…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove what was learned</source>
        <translation>Gelerntes entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Was wir gelernt haben</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Write down what we learned</source>
        <translation>Aufschreiben, was wir gelernt haben</translation>
    </message>
    <message>
        <source>Change what was learned</source>
        <translation>Gelerntes ändern</translation>
    </message>
    <message>
        <source>An empty sentence says nothing.</source>
        <translation>Ein leerer Satz sagt nichts.</translation>
    </message>
    <message>
        <source>Stages stand in the space “Journeys”.</source>
        <translation>Phasen stehen im Bereich „Kaufprozesse“.</translation>
    </message>
    <message>
        <source>What this is about is no longer in the shown plan.</source>
        <translation>Worum es hier geht, ist im gezeigten Plan nicht mehr da.</translation>
    </message>
    <message>
        <source>Who learned it?</source>
        <translation>Wer hat es gelernt?</translation>
    </message>
</context>
<context>
    <name>headwater::LeaverPage</name>
    <message>
        <source>Accounts without a person from then on</source>
        <translation>Kunden, die ab dann ohne Person sind</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 scheidet aus</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>if you like; the history keeps it</source>
        <translation>optional; wird im Verlauf festgehalten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>none: others hold the same seats</source>
        <translation>keine: andere haben dieselben Stellen inne</translation>
    </message>
    <message>
        <source>Seats that fall vacant</source>
        <translation>Stellen, die vakant werden</translation>
    </message>
    <message>
        <source>No account loses its person.</source>
        <translation>Kein Kunde verliert seine Ansprechperson.</translation>
    </message>
    <message>
        <source>The %1 with the highest revenue are shown.</source>
        <translation>Angezeigt werden die %1 mit dem höchsten Umsatz.</translation>
    </message>
    <message>
        <source>Let %1 leave</source>
        <translation>%1 ausscheiden lassen</translation>
    </message>
    <message>
        <source>1 account with a revenue by share of %1 is without a person from then on:</source>
        <translation>1 Kunde mit einem Umsatz nach Anteil von %1 ist ab dann ohne Person:</translation>
    </message>
    <message>
        <source>%1 accounts with a revenue by share of %2 are without a person from then on:</source>
        <translation>%1 Kunden mit einem Umsatz nach Anteil von %2 sind ab dann ohne Person:</translation>
    </message>
</context>
<context>
    <name>headwater::LedgerPage</name>
    <message>
        <source>Seat, role, territory or what happened</source>
        <translation>Stelle, Rolle, Gebiet oder was geschah</translation>
    </message>
    <message>
        <source>Export the ledger of seats…</source>
        <translation>Stellenbilanz exportieren…</translation>
    </message>
    <message>
        <source>What became of seats</source>
        <translation>Was aus den Stellen wurde</translation>
    </message>
    <message>
        <source>Every seat is as it is in the baseline.</source>
        <translation>Jede Stelle ist wie in der Ausgangslage.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>In the baseline</source>
        <translation>In der Ausgangslage</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>This is the baseline: %1 seats. Switch to a scenario to see what becomes of them.</source>
        <translation>Dies ist die Ausgangslage: %1 Stellen. Wechseln Sie zu einem Szenario, um zu sehen, was aus ihnen wird.</translation>
    </message>
    <message>
        <source>All %1 seats are as they are in the baseline.</source>
        <translation>Alle %1 Stellen sind wie in der Ausgangslage.</translation>
    </message>
    <message>
        <source>%1 seats in the baseline, %2 new, %3 closed: %4 now. None is lost.</source>
        <translation>%1 Stellen in der Ausgangslage, %2 neu, %3 geschlossen: jetzt %4. Keine geht verloren.</translation>
    </message>
    <message>
        <source>Full-time equivalents: %1 before, %2 now. Seats: %3.</source>
        <translation>Vollzeitäquivalente: vorher %1, jetzt %2. Stellen: %3.</translation>
    </message>
    <message>
        <source>Ledger of seats</source>
        <translation>Stellenbilanz</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Step and reason</source>
        <translation>Schritt und Grund</translation>
    </message>
    <message>
        <source>Reading what earlier steps changed…</source>
        <translation>Was frühere Schritte geändert haben, wird gelesen …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Vollzeit</translation>
    </message>
</context>
<context>
    <name>headwater::MainWindow</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Headwater speaks from its next start</source>
        <translation>Headwater spricht ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Close Headwater and start it again to use it in this language: %1</source>
        <translation>Schließen und starten Sie Headwater neu, um es in dieser Sprache zu nutzen: %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Headwater</source>
        <translation>Über Headwater</translation>
    </message>
    <message>
        <source>Headwater %1

Plans sales organisations. Everything stays on this computer.
Free software, GPL 3 or later.</source>
        <translation>Headwater %1

Plant Vertriebsorganisationen. Alles bleibt auf diesem Computer.
Freie Software, GPL 3 oder neuer.</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Headwater</source>
        <translation>Headwater</translation>
    </message>
    <message>
        <source>%1 - Headwater</source>
        <translation>%1 - Headwater</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Headwater plans (*.headwater)</source>
        <translation>Headwater-Pläne (*.headwater)</translation>
    </message>
    <message>
        <source>Sales plan</source>
        <translation>Vertriebsplan</translation>
    </message>
    <message>
        <source>New empty plan</source>
        <translation>Neuer leerer Plan</translation>
    </message>
</context>
<context>
    <name>headwater::MapLegend</name>
    <message>
        <source>10 points better</source>
        <translation>10 Punkte besser</translation>
    </message>
    <message>
        <source>all served</source>
        <translation>alles geleistet</translation>
    </message>
    <message>
        <source>10 points worse</source>
        <translation>10 Punkte schlechter</translation>
    </message>
    <message>
        <source>60 % or less</source>
        <translation>höchstens 60 %</translation>
    </message>
    <message>
        <source>disc = hours of work</source>
        <translation>Scheibe = Arbeitsstunden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>disc = what one more head brings</source>
        <translation>Scheibe = was ein Kopf mehr bringt</translation>
    </message>
    <message>
        <source>colour = %1 (blue) to %2 (orange), %3</source>
        <translation>Farbe = %1 (blau) bis %2 (orange), %3</translation>
    </message>
    <message>
        <source>short of hours</source>
        <translation>Stunden fehlen</translation>
    </message>
</context>
<context>
    <name>headwater::MapPage</name>
    <message>
        <source>Map of coverage</source>
        <translation>Karte der Abdeckung</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>What of its work is done in each territory</source>
        <translation>Was in jedem Gebiet von der Arbeit getan wird</translation>
    </message>
    <message>
        <source>Map of the worth of a head</source>
        <translation>Karte des Werts eines Kopfes</translation>
    </message>
    <message>
        <source>Worth of one more head</source>
        <translation>Wert eines Kopfes mehr</translation>
    </message>
    <message>
        <source>What one more head would bring in each territory</source>
        <translation>Was ein Kopf mehr in jedem Gebiet brächte</translation>
    </message>
    <message>
        <source>Coverage map as a drawing</source>
        <translation>Karte der Abdeckung als Zeichnung</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zum Ansehen</translation>
    </message>
    <message>
        <source>Coverage map as a table</source>
        <translation>Karte der Abdeckung als Tabelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same territories as rows, with how far their customers are</source>
        <translation>Dieselben Gebiete als Zeilen, mit den Entfernungen ihrer Kunden</translation>
    </message>
    <message>
        <source>Zoom out of the coverage map</source>
        <translation>Karte der Abdeckung verkleinern</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Fit the coverage map</source>
        <translation>Karte der Abdeckung einpassen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>All territories in sight (0)</source>
        <translation>Alle Gebiete im Blick (0)</translation>
    </message>
    <message>
        <source>Zoom in on the coverage map</source>
        <translation>Karte der Abdeckung vergrößern</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Export the coverage map…</source>
        <translation>Karte der Abdeckung exportieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The map as SVG, PDF or PNG, the territories as XLSX or CSV</source>
        <translation>Die Karte als SVG, PDF oder PNG, die Gebiete als XLSX oder CSV</translation>
    </message>
    <message>
        <source>What the colours of the map say</source>
        <translation>Was die Farben der Karte sagen</translation>
    </message>
    <message>
        <source>Role of the head</source>
        <translation>Rolle des Kopfes</translation>
    </message>
    <message>
        <source>Which role one more head would have</source>
        <translation>Welche Rolle ein Kopf mehr hätte</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>The territories of the map</source>
        <translation>Die Gebiete der Karte</translation>
    </message>
    <message>
        <source>Whichever role brings most</source>
        <translation>Die Rolle, die am meisten bringt</translation>
    </message>
    <message>
        <source>Map of what one more head would bring</source>
        <translation>Karte dessen, was ein Kopf mehr brächte</translation>
    </message>
    <message>
        <source>Map %1</source>
        <translation>Karte %1</translation>
    </message>
    <message>
        <source>Coverage map</source>
        <translation>Karte der Abdeckung</translation>
    </message>
</context>
<context>
    <name>headwater::MappingModel</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Gelesen als</translation>
    </message>
</context>
<context>
    <name>headwater::MarginPage</name>
    <message>
        <source>Export the margin…</source>
        <translation>Marge exportieren…</translation>
    </message>
    <message>
        <source>Left undone: how much more the margin would be if all of its work were done. A double click on a number shows how it comes about.</source>
        <translation>Entgeht: wie viel höher die Marge wäre, wenn alle Arbeit dafür getan würde. Ein Doppelklick auf eine Zahl zeigt, wie sie zustande kommt.</translation>
    </message>
    <message>
        <source>Margin by territory</source>
        <translation>Marge nach Gebiet</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Where the journeys begin that bring it</source>
        <translation>Wo die Kaufprozesse beginnen, die sie bringen</translation>
    </message>
    <message>
        <source>Margin by segment</source>
        <translation>Marge nach Segment</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Whose journeys bring it</source>
        <translation>Wessen Kaufprozesse sie bringen</translation>
    </message>
    <message>
        <source>Margin by stage</source>
        <translation>Marge nach Phase</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>At which stage the work brings it</source>
        <translation>In welcher Phase die Arbeit sie bringt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>All three tables, as XLSX or CSV</source>
        <translation>Alle drei Tabellen, als XLSX oder CSV</translation>
    </message>
    <message>
        <source>By what the margin is shared out</source>
        <translation>Wonach die Marge aufgeteilt wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Only rows with this in their name</source>
        <translation>Nur Zeilen mit diesem Namensteil</translation>
    </message>
    <message>
        <source>What the expected margin is made of</source>
        <translation>Woraus die erwartete Marge besteht</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
</context>
<context>
    <name>headwater::MeaningDelegate</name>
    <message>
        <source>Meaning of the column</source>
        <translation>Bedeutung der Spalte</translation>
    </message>
</context>
<context>
    <name>headwater::MeasuresPage</name>
    <message>
        <source>Export the measures…</source>
        <translation>Kennzahlen exportieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The measures and what the chosen one is made of, as XLSX or CSV</source>
        <translation>Die Kennzahlen und woraus die gewählte besteht, als XLSX oder CSV</translation>
    </message>
    <message>
        <source>Measures of the graph of seats and customers</source>
        <translation>Kennzahlen des Netzes aus Stellen und Kunden</translation>
    </message>
    <message>
        <source>What the chosen measure is made of</source>
        <translation>Woraus die gewählte Kennzahl besteht</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
</context>
<context>
    <name>headwater::MergePage</name>
    <message>
        <source>Choose a colleague&apos;s file to merge…</source>
        <translation>Datei einer Kollegin zum Zusammenführen wählen …</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>The colleague&apos;s file</source>
        <translation>Die Datei der Kollegin</translation>
    </message>
    <message>
        <source>Choose the file that both began with…</source>
        <translation>Datei wählen, mit der beide begannen …</translation>
    </message>
    <message>
        <source>The file that both began with</source>
        <translation>Die Datei, mit der beide begannen</translation>
    </message>
    <message>
        <source>Decide the rest: mine</source>
        <translation>Den Rest entscheiden: meins</translation>
    </message>
    <message>
        <source>Rest: mine</source>
        <translation>Rest: meins</translation>
    </message>
    <message>
        <source>Decide the rest: theirs</source>
        <translation>Den Rest entscheiden: ihres</translation>
    </message>
    <message>
        <source>Rest: theirs</source>
        <translation>Rest: ihres</translation>
    </message>
    <message>
        <source>Apply the merge</source>
        <translation>Zusammenführung anwenden</translation>
    </message>
    <message>
        <source>All that comes in as one step, which can be undone</source>
        <translation>Alles, was hereinkommt, als ein Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>What both began with</source>
        <translation>Womit beide begannen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>What both decided differently; the last column says whose version counts</source>
        <translation>Was beide verschieden entschieden; die letzte Spalte sagt, wessen Fassung gilt</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Was hereinkommt</translation>
    </message>
    <message>
        <source>What the merge changes in the scenario that is shown</source>
        <translation>Was die Zusammenführung im gezeigten Szenario ändert</translation>
    </message>
    <message>
        <source>Nothing changes in the scenario that is shown.</source>
        <translation>Im gezeigten Szenario ändert sich nichts.</translation>
    </message>
    <message>
        <source>Plans (*.headwater)</source>
        <translation>Pläne (*.headwater)</translation>
    </message>
    <message>
        <source>These files are no copies of this plan. Merge copies of one plan only.</source>
        <translation>Diese Dateien sind keine Kopien dieses Plans. Führen Sie nur Kopien eines Plans zusammen.</translation>
    </message>
    <message>
        <source>This could not be merged: %1 (%2)</source>
        <translation>Das ließ sich nicht zusammenführen: %1 (%2)</translation>
    </message>
    <message>
        <source>Reading and merging…</source>
        <translation>Wird gelesen und zusammengeführt …</translation>
    </message>
    <message>
        <source>Bring back what a colleague did in a copy of this plan</source>
        <translation>Zurückholen, was eine Kollegin in einer Kopie dieses Plans getan hat</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide before the merge can be applied</source>
        <translation>
            <numerusform>%n Konflikt zu entscheiden, bevor die Zusammenführung angewendet werden kann</numerusform>
            <numerusform>%n Konflikte zu entscheiden, bevor die Zusammenführung angewendet werden kann</numerusform>
        </translation>
    </message>
    <message>
        <source>What was decided breaks a rule of the plan: decide otherwise</source>
        <translation>Was entschieden wurde, verletzt eine Regel des Plans: Entscheiden Sie anders</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) come in, and nothing is in their way</source>
        <translation>
            <numerusform>%n Änderung kommt herein, nichts steht ihr im Weg</numerusform>
            <numerusform>%n Änderungen kommen herein, nichts steht ihnen im Weg</numerusform>
        </translation>
    </message>
    <message>
        <source>What only one of you changed is taken over; what both changed differently is for you to decide. Nothing happens before you apply it.</source>
        <translation>Was nur einer von Ihnen geändert hat, wird übernommen; was beide verschieden geändert haben, entscheiden Sie. Nichts geschieht, bevor Sie es anwenden.</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>noch keine gewählt</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Scenarios that come in: %1.</source>
        <translation>Szenarien, die hinzukommen: %1.</translation>
    </message>
    <message>
        <source>Scenarios that stay, though your colleague has them no more: %1.</source>
        <translation>Szenarien, die bleiben, obwohl Ihr Kollege sie nicht mehr hat: %1.</translation>
    </message>
    <message>
        <source>Scenarios that are left out, as they do not fit what lies outside of the part: %1.</source>
        <translation>Szenarien, die wegbleiben, weil sie nicht zu dem passen, was außerhalb des Teils liegt: %1.</translation>
    </message>
    <message>
        <source>Taking in what the imports tell…</source>
        <translation>Was die Importe erzählen, wird übernommen …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a page or note, and the scenario that it named</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pages, notes and reviews that name no scenario now, as theirs does not come in: %1.</source>
        <translation>Seiten, Notizen und Rückblicke, die jetzt kein Szenario nennen, weil ihres nicht hinzukommt: %1.</translation>
    </message>
    <message>
        <source>Imports that come in with what they tell: %1.</source>
        <translation>Importe, die mit ihrem Inhalt hinzukommen: %1.</translation>
    </message>
    <message>
        <source>Imports that your colleague took back, and that count no more: %1.</source>
        <translation>Importe, die Ihr Kollege zurückgenommen hat und die nicht mehr zählen: %1.</translation>
    </message>
    <message>
        <source>Imports that count again: %1.</source>
        <translation>Importe, die wieder zählen: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a scenario, how many rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Changes also come into other scenarios: %1.</source>
        <translation>Auch in andere Szenarien kommen Änderungen: %1.</translation>
    </message>
</context>
<context>
    <name>headwater::MovesModel</name>
    <message>
        <source>Vacant seat</source>
        <translation>Vakante Stelle</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Brings a year</source>
        <translation>Bringt im Jahr</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>headwater::MovesPage</name>
    <message>
        <source>Name, role or territory</source>
        <translation>Name, Rolle oder Gebiet</translation>
    </message>
    <message>
        <source>People who move</source>
        <translation>Personen, die wechseln</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Customers who deal with other people</source>
        <translation>Kunden mit anderen Ansprechpersonen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Territories with other seats</source>
        <translation>Gebiete mit anderen Stellen</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Export who moves…</source>
        <translation>Wer wechselt exportieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Who moves from the baseline to the scenario</source>
        <translation>Wer von der Ausgangslage zum Szenario wechselt</translation>
    </message>
    <message>
        <source>Whose moves</source>
        <translation>Wessen Wechsel</translation>
    </message>
    <message>
        <source>From the baseline to the scenario; what is the same on both sides is not listed.</source>
        <translation>Von der Ausgangslage zum Szenario; was auf beiden Seiten gleich ist, steht nicht da.</translation>
    </message>
    <message>
        <source>This is the baseline. Show a scenario to see who moves.</source>
        <translation>Das ist die Ausgangslage. Zeigen Sie ein Szenario, um zu sehen, wer wechselt.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Comparing with the baseline…</source>
        <translation>Wird mit der Ausgangslage verglichen …</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>Wer wechselt</translation>
    </message>
</context>
<context>
    <name>headwater::NoticeBar</name>
    <message>
        <source>Close notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>headwater::OdditiesPanel</name>
    <message>
        <source>What is odd about the sources</source>
        <translation>Was an den Quellen auffällt</translation>
    </message>
    <message>
        <source>The facts stay as they are; mend them where they come from. Of each kind the first %1 are listed. Double-click or Enter shows a journey.</source>
        <translation>Die Fakten bleiben, wie sie sind; berichtigen Sie sie dort, wo sie herkommen. Von jeder Art sind die ersten %1 aufgeführt. Doppelklick oder Eingabe zeigt einen Kaufprozess.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Activity or stage</source>
        <translation>Aktivität oder Phase</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>headwater::OptionsModel</name>
    <message>
        <source>What the expected margin of four quarters gains against leaving the seat empty; below it the range by the low and the high ends of the assumptions</source>
        <translation>Was die erwartete Marge von vier Quartalen gewinnt, verglichen mit einer leeren Stelle; darunter die Spanne nach den unteren und oberen Enden der Annahmen</translation>
    </message>
    <message>
        <source>Within four quarters: pay while somebody sits there, hiring, relocation; below it how many days until the ramp is over</source>
        <translation>Innerhalb von vier Quartalen: Gehalt, solange die Stelle besetzt ist, Einstellung, Umzug; darunter, in wie vielen Tagen die Einarbeitung endet</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Brings a year</source>
        <translation>Bringt im Jahr</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>headwater::OptionsPanel</name>
    <message>
        <source>What this seat could become</source>
        <translation>Was aus dieser Stelle werden könnte</translation>
    </message>
    <message>
        <source>Apply this option</source>
        <translation>Diese Option anwenden</translation>
    </message>
    <message>
        <source>Compare two options</source>
        <translation>Zwei Optionen vergleichen</translation>
    </message>
    <message>
        <source>Show on the coverage graph</source>
        <translation>Im Abdeckungsgraphen zeigen</translation>
    </message>
    <message>
        <source>The holder of the seat leaves…</source>
        <translation>Inhaber der Stelle scheidet aus…</translation>
    </message>
    <message>
        <source>Make the chosen option a step of the plan, with its reason; it can be undone</source>
        <translation>Macht die gewählte Option mit ihrem Grund zu einem Schritt des Plans, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Zwei vergleichen</translation>
    </message>
    <message>
        <source>The two chosen options side by side; of one, against the best</source>
        <translation>Die zwei gewählten Optionen nebeneinander; eine einzelne gegen die beste</translation>
    </message>
    <message>
        <source>Show on graph</source>
        <translation>Im Graphen zeigen</translation>
    </message>
    <message>
        <source>The place it would serve, among the hours of all seats</source>
        <translation>Der Ort, den sie bedienen würde, inmitten der Stunden aller Stellen</translation>
    </message>
    <message>
        <source>Person leaves…</source>
        <translation>Person scheidet aus…</translation>
    </message>
    <message>
        <source>Who holds the seat has resigned: when, and what they leave behind</source>
        <translation>Wer die Stelle innehat, hat gekündigt: wann, und was zurückbleibt</translation>
    </message>
    <message>
        <source>What this seat could become, best first</source>
        <translation>Was aus dieser Stelle werden könnte, das Beste zuerst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept with the step; left empty, the sentence of the option is</source>
        <translation>Wird mit dem Schritt festgehalten; bleibt das Feld leer, dann der Satz der Option</translation>
    </message>
    <message numerus="yes">
        <source>All %n option(s)</source>
        <translation>
            <numerusform>Alle Optionen (%n)</numerusform>
            <numerusform>Alle Optionen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a card to see what its seat could become.</source>
        <translation>Wählen Sie eine Karte, um zu sehen, was aus der Stelle werden könnte.</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>Dies konnte nicht berechnet werden. %1</translation>
    </message>
    <message>
        <source>What a seat brings is counted from coverage, and that cannot be counted. %1</source>
        <translation>Was eine Stelle bringt, wird aus der Abdeckung berechnet, und die lässt sich nicht berechnen. %1</translation>
    </message>
    <message>
        <source>Trying every role and territory…</source>
        <translation>Alle Rollen und Gebiete werden durchprobiert…</translation>
    </message>
    <message>
        <source>From before the last change; being counted again…</source>
        <translation>Stand vor der letzten Änderung; wird neu berechnet…</translation>
    </message>
    <message>
        <source>The first figures; being counted quarter by quarter…</source>
        <translation>Erste Zahlen; werden Quartal für Quartal berechnet…</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Erneut zählen</translation>
    </message>
    <message>
        <source>From before the last change; counting was stopped.</source>
        <translation>Stand vor der letzten Änderung; die Berechnung wurde angehalten.</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Die Berechnung wurde angehalten.</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Weiter berechnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What a seat could become is counted from work, and the plan does not say what work the visits of journeys ask for.</source>
        <translation>Was aus einer Stelle werden könnte, wird aus der Arbeit berechnet, und der Plan sagt nicht, welche Arbeit die Besuche der Kaufprozesse verlangen.</translation>
    </message>
    <message>
        <source>Go to Journeys, Work</source>
        <translation>Zu Kaufprozesse, Arbeit</translation>
    </message>
    <message>
        <source>What a seat could become is counted from the work that journeys ask for, and there are none that the plan has work for. Import an event log, or opportunities with their stage and dates from a CRM.</source>
        <translation>Was aus einer Stelle werden könnte, wird aus der Arbeit berechnet, die Kaufprozesse verlangen, und es gibt keine, für die der Plan Arbeit vorsieht. Importieren Sie ein Ereignisprotokoll oder Chancen mit Phase und Daten aus einem CRM.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>The plan has this already: %1</source>
        <translation>Der Plan enthält das schon: %1</translation>
    </message>
</context>
<context>
    <name>headwater::OrganisationEdits</name>
    <message>
        <source>Change role %1</source>
        <translation>Rolle %1 ändern</translation>
    </message>
    <message>
        <source>Add role %1</source>
        <translation>Rolle %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change territory %1</source>
        <translation>Gebiet %1 ändern</translation>
    </message>
    <message>
        <source>Add territory %1</source>
        <translation>Gebiet %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove territory %1</source>
        <translation>Gebiet %1 entfernen</translation>
    </message>
    <message>
        <source>Nobody sits in this seat.</source>
        <translation>Diese Stelle ist unbesetzt.</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 scheidet aus</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Last day. People in the seat leave it, its accounts are set free.</source>
        <translation>Letzter Tag. Wer die Stelle innehat, verlässt sie; ihre Kunden werden frei.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>the seat of %1</source>
        <translation>die Stelle von %1</translation>
    </message>
</context>
<context>
    <name>headwater::OrganisationSpace</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Territories in rows, roles in columns</source>
        <translation>Gebiete in Zeilen, Rollen in Spalten</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Who reports to whom</source>
        <translation>Wer an wen berichtet</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>All seats, to sort, filter and edit</source>
        <translation>Alle Stellen zum Sortieren, Filtern und Bearbeiten</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>All accounts and who owns them</source>
        <translation>Alle Kunden und ihre Betreuer</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>The baseline, to look at</source>
        <translation>Die Ausgangslage, nur zur Ansicht</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>The scenario as planned</source>
        <translation>Das Szenario wie geplant</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Only what differs from the baseline</source>
        <translation>Nur Abweichungen von der Ausgangslage</translation>
    </message>
    <message>
        <source>Add seat</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>A new vacant seat in the current territory and role</source>
        <translation>Eine neue vakante Stelle im aktuellen Gebiet und in der aktuellen Rolle</translation>
    </message>
    <message>
        <source>Close seats…</source>
        <translation>Stellen schließen…</translation>
    </message>
    <message>
        <source>The chosen seats end on a date</source>
        <translation>Die gewählten Stellen enden zu einem Datum</translation>
    </message>
    <message>
        <source>Cut seats</source>
        <translation>Stellen ausschneiden</translation>
    </message>
    <message>
        <source>Take the chosen seats to paste them elsewhere</source>
        <translation>Gewählte Stellen ausschneiden, um sie anderswo einzufügen</translation>
    </message>
    <message>
        <source>Copy seats</source>
        <translation>Stellen kopieren</translation>
    </message>
    <message>
        <source>Take a copy of the chosen seats</source>
        <translation>Die gewählten Stellen kopieren</translation>
    </message>
    <message>
        <source>Paste seats</source>
        <translation>Stellen einfügen</translation>
    </message>
    <message>
        <source>Put the taken seats into the current territory and role</source>
        <translation>Ausgeschnittene oder kopierte Stellen in aktuelles Gebiet und aktuelle Rolle einfügen</translation>
    </message>
    <message>
        <source>Person leaves…</source>
        <translation>Person scheidet aus…</translation>
    </message>
    <message>
        <source>The person in the seat leaves on a date; shows the accounts they leave behind</source>
        <translation>Die Person auf der Stelle scheidet zu einem Datum aus; zeigt die Kunden, die zurückbleiben</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Neue Rolle…</translation>
    </message>
    <message>
        <source>A role with its tasks, capacity, cost and charter</source>
        <translation>Eine Rolle mit Aufgaben, Kapazität, Kosten und Mandat</translation>
    </message>
    <message>
        <source>Edit role…</source>
        <translation>Rolle bearbeiten…</translation>
    </message>
    <message>
        <source>Tasks, capacity, cost, charter and handovers of the current role</source>
        <translation>Aufgaben, Kapazität, Kosten, Mandat und Übergaben der aktuellen Rolle</translation>
    </message>
    <message>
        <source>Add territory…</source>
        <translation>Neues Gebiet…</translation>
    </message>
    <message>
        <source>A new territory below the current one</source>
        <translation>Ein neues Gebiet unter dem aktuellen</translation>
    </message>
    <message>
        <source>Edit territory…</source>
        <translation>Gebiet bearbeiten…</translation>
    </message>
    <message>
        <source>Name, kind and place in the tree of the current territory</source>
        <translation>Name, Art und Platz des aktuellen Gebiets im Baum</translation>
    </message>
    <message>
        <source>Remove territory</source>
        <translation>Gebiet entfernen</translation>
    </message>
    <message>
        <source>The current territory, if nothing refers to it any more</source>
        <translation>Das aktuelle Gebiet, wenn nichts mehr darauf verweist</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>What the cursor is on</source>
        <translation>Element unter dem Cursor</translation>
    </message>
    <message>
        <source>Collapse all regions</source>
        <translation>Alle Regionen einklappen</translation>
    </message>
    <message>
        <source>Only the top of the territory tree</source>
        <translation>Nur die Spitze des Gebietsbaums</translation>
    </message>
    <message>
        <source>Expand all regions</source>
        <translation>Alle Regionen ausklappen</translation>
    </message>
    <message>
        <source>Every territory</source>
        <translation>Alle Gebiete</translation>
    </message>
    <message>
        <source>This is the baseline, to look at. Choose After to change the plan.</source>
        <translation>Das ist die Ausgangslage, nur zur Ansicht. Wählen Sie „Nachher“, um den Plan zu ändern.</translation>
    </message>
    <message>
        <source>A seat needs a territory and a role: add those first.</source>
        <translation>Eine Stelle braucht ein Gebiet und eine Rolle: Legen Sie diese zuerst an.</translation>
    </message>
    <message>
        <source>Choose a place and paste to move.</source>
        <translation>Wählen Sie einen Platz und fügen Sie ein, um zu verschieben.</translation>
    </message>
    <message>
        <source>Choose a place and paste to copy.</source>
        <translation>Wählen Sie einen Platz und fügen Sie ein, um zu kopieren.</translation>
    </message>
    <message>
        <source>How to show the organisation</source>
        <translation>Darstellung der Organisation</translation>
    </message>
    <message>
        <source>Compare with the baseline</source>
        <translation>Mit der Ausgangslage vergleichen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>No territories yet: import a CRM export or add one</source>
        <translation>Noch keine Gebiete: Importieren Sie einen CRM-Export oder legen Sie eines an</translation>
    </message>
    <message>
        <source>Nothing differs from the baseline</source>
        <translation>Keine Abweichung von der Ausgangslage</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>headwater::PageList</name>
    <message>
        <source>Pages of the storyboard</source>
        <translation>Seiten des Storyboards</translation>
    </message>
    <message>
        <source>Drag a page to its place, or Alt+Up and Alt+Down. F2: rename. Delete: remove</source>
        <translation>Eine Seite an ihren Platz ziehen, oder Alt+Auf und Alt+Ab. F2: umbenennen. Entf: entfernen</translation>
    </message>
</context>
<context>
    <name>headwater::PlanCommands</name>
    <message>
        <source>Make selection as in the baseline</source>
        <translation>Auswahl auf Ausgangslage zurücksetzen</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Kopie speichern unter</translation>
    </message>
    <message>
        <source>Headwater plans (*.headwater)</source>
        <translation>Headwater-Pläne (*.headwater)</translation>
    </message>
    <message>
        <source>A copy with its whole history is in “%1”.</source>
        <translation>Eine Kopie mit dem gesamten Verlauf liegt in „%1“.</translation>
    </message>
    <message>
        <source>Reading earlier steps from the file…</source>
        <translation>Frühere Schritte werden aus der Datei gelesen …</translation>
    </message>
</context>
<context>
    <name>headwater::PlanPage</name>
    <message>
        <source>Storing a large change… You can go on working.</source>
        <translation>Eine große Änderung wird gespeichert… Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Go to the view that you want to keep first: the storyboard is where it will be.</source>
        <translation>Gehen Sie zuerst zu der Ansicht, die Sie festhalten möchten: Im Storyboard wird sie dann stehen.</translation>
    </message>
    <message>
        <source>Capture “%1”</source>
        <translation>„%1“ festhalten</translation>
    </message>
    <message>
        <source>“%1” is page %2 of the storyboard now (Proposal). F5 presents it.</source>
        <translation>„%1“ ist jetzt Seite %2 des Storyboards (Vorschlag). F5 präsentiert es.</translation>
    </message>
    <message>
        <source>This version of Headwater does not know the view that was captured here.</source>
        <translation>Diese Version von Headwater kennt die Ansicht nicht, die hier festgehalten wurde.</translation>
    </message>
    <message>
        <source>The scenario that this page shows is gone. This is the view in “%1”.</source>
        <translation>Das Szenario, das diese Seite zeigt, gibt es nicht mehr. Dies ist die Ansicht in „%1“.</translation>
    </message>
</context>
<context>
    <name>headwater::PlanStage</name>
    <message>
        <source>Preparing the view…</source>
        <translation>Die Ansicht wird vorbereitet…</translation>
    </message>
    <message>
        <source>This leads to another view; here only this one is shown.</source>
        <translation>Das führt zu einer anderen Ansicht; hier wird nur diese gezeigt.</translation>
    </message>
    <message>
        <source>The view cannot be shown. %1</source>
        <translation>Die Ansicht kann nicht gezeigt werden. %1</translation>
    </message>
    <message>
        <source>This version of Headwater does not know the view that was captured here.</source>
        <translation>Diese Version von Headwater kennt die Ansicht nicht, die hier festgehalten wurde.</translation>
    </message>
</context>
<context>
    <name>headwater::Presentation</name>
    <message>
        <source>Headwater: presentation</source>
        <translation>Headwater: Präsentation</translation>
    </message>
    <message>
        <source>In the view: Page Up and Page Down turn pages, Esc gives the arrow keys back to turning.</source>
        <translation>In der Ansicht: Bild auf und Bild ab blättern; nach Esc blättern wieder die Pfeiltasten.</translation>
    </message>
    <message>
        <source>Arrow keys turn pages, Esc ends. You can click and zoom in the view; nothing in the plan changes.</source>
        <translation>Pfeiltasten blättern, Esc beendet. In der Ansicht können Sie klicken und zoomen; am Plan ändert sich nichts.</translation>
    </message>
    <message>
        <source>Page before (Left)</source>
        <translation>Vorherige Seite (Links)</translation>
    </message>
    <message>
        <source>Next page (Right)</source>
        <translation>Nächste Seite (Rechts)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Back to the plan (Esc)</source>
        <translation>Zurück zum Plan (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The scenario that this page shows is gone.</source>
        <translation>Das Szenario, das diese Seite zeigt, gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>headwater::ProposalDialog</name>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Scenario that is proposed</source>
        <translation>Vorgeschlagenes Szenario</translation>
    </message>
    <message>
        <source>Scenario that it is compared with</source>
        <translation>Szenario, mit dem verglichen wird</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Company template…</source>
        <translation>Firmenvorlage…</translation>
    </message>
    <message>
        <source>&amp;Names of people</source>
        <translation>&amp;Namen von Personen</translation>
    </message>
    <message>
        <source>What people &amp;cost</source>
        <translation>Was Personen &amp;kosten</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose &amp;where and export…</source>
        <translation>&amp;Ort wählen und exportieren…</translation>
    </message>
    <message>
        <source>Export proposal</source>
        <translation>Vorschlag exportieren</translation>
    </message>
    <message>
        <source>What is proposed?</source>
        <translation>Was wird vorgeschlagen?</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>PDF, to read and print</source>
        <translation>PDF, zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>Excel workbook, to work with</source>
        <translation>Excel-Arbeitsmappe, zum Weiterarbeiten</translation>
    </message>
    <message>
        <source>PowerPoint slides, to present</source>
        <translation>PowerPoint-Folien, zum Vortragen</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Webseite in einer Datei</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Szenario</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>&amp;Gegenüber</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>A&amp;rt der Datei</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>Smallest group of people that is told of</source>
        <translation>Kleinste Gruppe von Personen, von der berichtet wird</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Groups of fewer people than</source>
        <translation>&amp;Gruppen von weniger Personen als</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Company template</source>
        <translation>Firmenvorlage</translation>
    </message>
    <message>
        <source>Presentations (*.pptx *.potx)</source>
        <translation>Präsentationen (*.pptx *.potx)</translation>
    </message>
    <message>
        <source>Comparing and writing…</source>
        <translation>Vergleichen und schreiben…</translation>
    </message>
    <message>
        <source>The template has no place for a title, so nobody could say where texts belong. Choose another one.</source>
        <translation>Die Vorlage hat keinen Platz für einen Titel, also weiß niemand, wohin Texte gehören. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The template is no presentation that can be read. Choose another one.</source>
        <translation>Die Vorlage ist keine lesbare Präsentation. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the folder and the space on the disk.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Prüfen Sie den Ordner und den Platz auf der Festplatte.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Nothing was written: “%1” would have been told. Take it out of the text where somebody typed it, then export again.</source>
        <translation>Nichts wurde geschrieben: „%1“ wäre verraten worden. Nehmen Sie es aus dem Text, in den es jemand getippt hat, und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Drawing the pages of the storyboard…</source>
        <translation>Seiten des Storyboards werden gezeichnet…</translation>
    </message>
</context>
<context>
    <name>headwater::ProposalSpace</name>
    <message>
        <source>Pages on the proposal</source>
        <translation>Seiten zum Vorschlag</translation>
    </message>
    <message>
        <source>There is no page to present yet. Go to a view that makes your point and press Ctrl+Shift+C.</source>
        <translation>Es gibt noch keine Seite zum Präsentieren. Gehen Sie zu einer Ansicht, die zeigt, worum es Ihnen geht, und drücken Sie Strg+Umschalt+C.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
</context>
<context>
    <name>headwater::Rail</name>
    <message>
        <source>Spaces</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>headwater::RegisterPanel</name>
    <message>
        <source>Add a verifier…</source>
        <translation>Nachweis hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>Das Register</translation>
    </message>
    <message>
        <source>Double-click or F2 changes a cell. Evidence is an event of that name in the journey.</source>
        <translation>Doppelklick oder F2 ändert eine Zelle. Als Beleg gilt ein Ereignis dieses Namens im Kaufprozess.</translation>
    </message>
    <message>
        <source>Verifiers</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>The plan has no stages yet: a verifier belongs to one. Name them on the page Stages</source>
        <translation>Der Plan hat noch keine Phasen, und ein Nachweis gehört zu einer Phase. Benennen Sie sie auf der Seite „Phasen“</translation>
    </message>
    <message>
        <source>Add a verifier</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>What does the customer do that shows the stage was reached?</source>
        <translation>Was tut der Kunde, das zeigt, dass die Phase erreicht ist?</translation>
    </message>
    <message>
        <source>Add the verifier “%1”</source>
        <translation>Nachweis „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove the verifier “%1”</source>
        <translation>Nachweis „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove the verifier</source>
        <translation>Nachweis entfernen</translation>
    </message>
</context>
<context>
    <name>headwater::ReviewSpace</name>
    <message>
        <source>Predictions and what came</source>
        <translation>Vorhersagen und was kam</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Plans as approved, on the day and as proposed</source>
        <translation>Pläne wie genehmigt, am Stichtag und wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Assumptions that were off</source>
        <translation>Annahmen, die danebenlagen</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>What became of vacancies and roles</source>
        <translation>Was aus Vakanzen und Rollen wurde</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Vakanzen</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Was wir gelernt haben</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Rückblick: %1</translation>
    </message>
    <message>
        <source>Freeze a review…</source>
        <translation>Ein Quartal festhalten…</translation>
    </message>
    <message>
        <source>Keeps the plans as they are and writes down what they predict of a quarter</source>
        <translation>Bewahrt die Pläne, wie sie sind, und schreibt auf, was sie von einem Quartal vorhersagen</translation>
    </message>
    <message>
        <source>Take actual figures from the plan&apos;s own data</source>
        <translation>Ist-Zahlen aus den Daten des Plans übernehmen</translation>
    </message>
    <message>
        <source>Take actual figures</source>
        <translation>Ist-Zahlen übernehmen</translation>
    </message>
    <message>
        <source>What was won in the quarter, and who holds seats when it ends, as the journeys and seats of this plan tell</source>
        <translation>Was im Quartal gewonnen wurde und wer an seinem Ende Stellen besetzt, wie Kaufprozesse und Stellen dieses Plans es sagen</translation>
    </message>
    <message>
        <source>Import actual figures…</source>
        <translation>Ist-Zahlen importieren…</translation>
    </message>
    <message>
        <source>A file with a row for each territory and quarter: margin, wins, coverage, headcount</source>
        <translation>Eine Datei mit einer Zeile je Gebiet und Quartal: Marge, Abschlüsse, Abdeckung, Köpfe</translation>
    </message>
    <message>
        <source>Remove the review</source>
        <translation>Rückblick entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The review and its predictions go; actual figures and versions of plans stay</source>
        <translation>Der Rückblick und seine Vorhersagen gehen; Ist-Zahlen und Fassungen der Pläne bleiben</translation>
    </message>
    <message>
        <source>Predictions as a table</source>
        <translation>Vorhersagen als Tabelle</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Export the review…</source>
        <translation>Rückblick exportieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The chart as a picture, or the figures as XLSX or CSV</source>
        <translation>Das Diagramm als Bild oder die Zahlen als XLSX oder CSV</translation>
    </message>
    <message>
        <source>Recalibrate the assumption</source>
        <translation>Annahme nachstellen</translation>
    </message>
    <message>
        <source>Recalibrate</source>
        <translation>Nachstellen</translation>
    </message>
    <message>
        <source>The chosen assumption becomes what came implies, in the baseline; one step, which undo takes back</source>
        <translation>Die gewählte Annahme wird, was das Gekommene besagt, in der Ausgangslage; ein Schritt, den Rückgängig zurücknimmt</translation>
    </message>
    <message>
        <source>Come back next quarter and see who was right</source>
        <translation>Kommen Sie nächstes Quartal wieder und sehen Sie, wer recht hatte</translation>
    </message>
    <message>
        <source>A review writes down today what the plan predicts of a quarter, each figure with the range in which it should lie in four of five cases. When the quarter is over, what came stands beside it: which ranges held, which assumption was off, and what to change.</source>
        <translation>Ein Rückblick schreibt heute auf, was der Plan von einem Quartal vorhersagt, jede Zahl mit der Spanne, in der sie in vier von fünf Fällen liegen soll. Ist das Quartal vorbei, steht daneben, was gekommen ist: welche Spannen gehalten haben, welche Annahme danebenlag und was zu ändern ist.</translation>
    </message>
    <message>
        <source>Reviews, the newest first</source>
        <translation>Rückblicke, der neueste zuerst</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Rückblicke</translation>
    </message>
    <message>
        <source>How far the counting is</source>
        <translation>Wie weit die Berechnung ist</translation>
    </message>
    <message>
        <source>Territories as approved, on the day and as proposed</source>
        <translation>Gebiete wie genehmigt, am Stichtag und wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Assumptions that explain what was missed</source>
        <translation>Annahmen, die den Fehlbetrag erklären</translation>
    </message>
    <message>
        <source>Which figure is compared</source>
        <translation>Welche Zahl verglichen wird</translation>
    </message>
    <message>
        <source>Pages of the review</source>
        <translation>Seiten des Rückblicks</translation>
    </message>
    <message>
        <source>%1
%2, frozen on %3</source>
        <translation>%1
%2, festgehalten am %3</translation>
    </message>
    <message>
        <source>The frozen plans could not be counted. %1</source>
        <translation>Die festgehaltenen Pläne ließen sich nicht berechnen. %1</translation>
    </message>
    <message>
        <source>There is nothing to show here yet.</source>
        <translation>Hier gibt es noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Remove the review “%1”</source>
        <translation>Rückblick „%1“ entfernen</translation>
    </message>
    <message>
        <source>The review is gone; undo brings it back.</source>
        <translation>Der Rückblick ist weg; Rückgängig holt ihn wieder.</translation>
    </message>
    <message>
        <source>The journeys are still being read. Try again in a moment.</source>
        <translation>Die Kaufprozesse werden noch gelesen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Take the actual figures of %1</source>
        <translation>Ist-Zahlen von %1 übernehmen</translation>
    </message>
    <message>
        <source>Actual figures of %1 are taken: margin and journeys won, seats held.</source>
        <translation>Ist-Zahlen von %1 sind übernommen: Marge und gewonnene Kaufprozesse, besetzte Stellen.</translation>
    </message>
    <message>
        <source>Review “%1”</source>
        <translation>Rückblick „%1“</translation>
    </message>
    <message>
        <source>Recalibrate “%1”</source>
        <translation>„%1“ nachstellen</translation>
    </message>
    <message>
        <source>“%1” is now what came implies. Undo takes it back.</source>
        <translation>„%1“ ist jetzt, was das Gekommene besagt. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>%1 is not over. Take its figures after %2, or import a file of them.</source>
        <translation>%1 ist nicht vorbei. Übernehmen Sie die Zahlen nach dem %2, oder importieren Sie eine Datei damit.</translation>
    </message>
    <message>
        <source>The journeys tell of days until %1 only, so of %2 the seats held are taken alone. Import newer files.</source>
        <translation>Die Kaufprozesse reichen nur bis zum %1, daher werden von %2 nur die besetzten Stellen übernommen. Importieren Sie neuere Dateien.</translation>
    </message>
    <message>
        <source>This plan has no journeys, so of %1 only the seats held are taken.</source>
        <translation>Dieser Plan hat keine Kaufprozesse, daher werden von %1 nur die besetzten Stellen übernommen.</translation>
    </message>
</context>
<context>
    <name>headwater::RoleEditor</name>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> Stunden</translation>
    </message>
    <message>
        <source>Capacity a year</source>
        <translation>Kapazität im Jahr</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Kosten im Jahr</translation>
    </message>
    <message>
        <source> months</source>
        <translation> Monate</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Einarbeitung</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Time to hire</source>
        <translation>Besetzungsdauer</translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation>Arbeitsmodell</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Segments (none checked: all)</source>
        <translation>Segmente (keines angehakt: alle)</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>What it decides by itself</source>
        <translation>Was sie selbst entscheidet</translation>
    </message>
    <message>
        <source>What it hands over, and to whom</source>
        <translation>Was sie übergibt und an wen</translation>
    </message>
    <message>
        <source>Handovers from and to this role</source>
        <translation>Übergaben von dieser und an diese Rolle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>At stage</source>
        <translation>In Phase</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Accepted if</source>
        <translation>Angenommen, wenn</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Within hours</source>
        <translation>Binnen Stunden</translation>
    </message>
    <message>
        <source>Add handover</source>
        <translation>Neue Übergabe</translation>
    </message>
    <message>
        <source>Remove handover</source>
        <translation>Übergabe entfernen</translation>
    </message>
    <message>
        <source>this role</source>
        <translation>diese Rolle</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Another task</source>
        <translation>Weitere Aufgabe</translation>
    </message>
    <message>
        <source>Another segment</source>
        <translation>Weiteres Segment</translation>
    </message>
</context>
<context>
    <name>headwater::RolePalette</name>
    <message>
        <source>Add a seat</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Neue Rolle…</translation>
    </message>
</context>
<context>
    <name>headwater::RulesForm</name>
    <message>
        <source>Stage whose work has to be covered</source>
        <translation>Phase, deren Arbeit abgedeckt sein muss</translation>
    </message>
    <message>
        <source>Segment of that work</source>
        <translation>Segment dieser Arbeit</translation>
    </message>
    <message>
        <source>Territory to leave alone</source>
        <translation>Gebiet, das unverändert bleibt</translation>
    </message>
    <message>
        <source>Budget of the year</source>
        <translation>Budget des Jahres</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Obergrenze</translation>
    </message>
    <message>
        <source>Seats that may change in a quarter, at most</source>
        <translation>Stellen, die sich in einem Quartal ändern dürfen, höchstens</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Work to be covered at least, in %</source>
        <translation>Mindestens abzudeckende Arbeit, in %</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>kein Minimum</translation>
    </message>
    <message>
        <source>of stage</source>
        <translation>der Phase</translation>
    </message>
    <message>
        <source>and segment</source>
        <translation>und des Segments</translation>
    </message>
    <message>
        <source>all segments</source>
        <translation>alle Segmente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: %2 Write a number that is not negative, or nothing.</source>
        <translation>%1: %2 Geben Sie eine nicht negative Zahl ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>More than 100 % of the work cannot be covered.</source>
        <translation>Mehr als 100 % der Arbeit können nicht abgedeckt werden.</translation>
    </message>
    <message>
        <source>Full-time seats filled in all, at most</source>
        <translation>Besetzte Vollzeitstellen insgesamt, höchstens</translation>
    </message>
    <message>
        <source>What a customer who changes hands counts against it</source>
        <translation>Abzug je Kunde, der von einer Stelle zu einer anderen wechselt</translation>
    </message>
</context>
<context>
    <name>headwater::ScenarioCommands</name>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Szenario duplizieren</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>Name of the new scenario</source>
        <translation>Name des neuen Szenarios</translation>
    </message>
    <message>
        <source>Create scenario %1</source>
        <translation>Szenario %1 anlegen</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Szenario umbenennen</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Neuer Name von %1</translation>
    </message>
    <message>
        <source>Rename scenario to %1</source>
        <translation>Szenario in %1 umbenennen</translation>
    </message>
    <message>
        <source>Delete scenario %1</source>
        <translation>Szenario %1 löschen</translation>
    </message>
    <message>
        <source>The bin is empty: no scenario was deleted.</source>
        <translation>Der Papierkorb ist leer: Es wurde kein Szenario gelöscht.</translation>
    </message>
    <message>
        <source>Restore scenario</source>
        <translation>Szenario wiederherstellen</translation>
    </message>
    <message>
        <source>Which deleted scenario comes back?</source>
        <translation>Welches gelöschte Szenario soll zurückkommen?</translation>
    </message>
    <message>
        <source>Restore scenario %1</source>
        <translation>Szenario %1 wiederherstellen</translation>
    </message>
    <message>
        <source>These scenarios leave the plan: %1. Undo brings them back as long as the history remembers this step.</source>
        <translation>Diese Szenarien verlassen den Plan: %1. Rückgängig holt sie zurück, solange der Verlauf diesen Schritt kennt.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Empty the bin: %1</source>
        <translation>Papierkorb leeren: %1</translation>
    </message>
    <message>
        <source>Make it the baseline</source>
        <translation>Zur Ausgangslage machen</translation>
    </message>
    <message>
        <source>“%1” becomes the baseline. The baseline so far is kept as a version of this name:</source>
        <translation>„%1“ wird die Ausgangslage. Die bisherige bleibt als Fassung dieses Namens erhalten:</translation>
    </message>
    <message>
        <source>Baseline until %1</source>
        <translation>Ausgangslage bis %1</translation>
    </message>
    <message>
        <source>Make %1 the baseline</source>
        <translation>%1 zur Ausgangslage machen</translation>
    </message>
    <message>
        <source>%1 The scenario “%2” is what stands against it.</source>
        <translation>%1 Dem steht das Szenario „%2“ entgegen.</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already. Another name:</source>
        <translation>Ein Szenario „%1“ gibt es schon. Ein anderer Name:</translation>
    </message>
</context>
<context>
    <name>headwater::ScenariosSpace</name>
    <message>
        <source>Pages on scenarios</source>
        <translation>Seiten zu Szenarien</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
</context>
<context>
    <name>headwater::Scoreboard</name>
    <message>
        <source>Scoreboard</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>What goes into it is still being counted.</source>
        <translation>Was eingeht, wird noch gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more figures</source>
        <translation>
            <numerusform>%n weitere Kennzahl</numerusform>
            <numerusform>%n weitere Kennzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more figures, for which the window is too narrow</source>
        <translation>
            <numerusform>%n weitere Kennzahl, für die das Fenster zu schmal ist</numerusform>
            <numerusform>%n weitere Kennzahlen, für die das Fenster zu schmal ist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::SeatTableModel</name>
    <message>
        <source>Seat</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Heimatgebiet</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Berichtet an</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation>Arbeitsmodell</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>headwater::SeatTablePanel</name>
    <message>
        <source>Seats</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Filter by person, code, role, place</source>
        <translation>Nach Person, Code, Rolle, Ort filtern</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>Alle Gebiete</translation>
    </message>
    <message>
        <source>All open seats</source>
        <translation>Alle offenen Stellen</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>No seats yet. Import a team, or add them on the board.</source>
        <translation>Noch keine Stellen. Importieren Sie ein Team, oder legen Sie sie auf der Tafel an.</translation>
    </message>
</context>
<context>
    <name>headwater::SeatTreeModel</name>
    <message>
        <source>Seat and who reports to it</source>
        <translation>Stelle und wer an sie berichtet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Heimatgebiet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichtende</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>%1, reported to %2</source>
        <translation>%1, berichtete an %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Let %1 report to %2</source>
        <translation>%1 an %2 berichten lassen</translation>
    </message>
    <message>
        <source>Let %1 report to nobody</source>
        <translation>%1 an niemanden berichten lassen</translation>
    </message>
</context>
<context>
    <name>headwater::SeatTreePanel</name>
    <message>
        <source>Reporting lines</source>
        <translation>Berichtslinien</translation>
    </message>
</context>
<context>
    <name>headwater::SessionModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Said or done</source>
        <translation>Gesagt oder getan</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
</context>
<context>
    <name>headwater::SessionPage</name>
    <message>
        <source>The whole record</source>
        <translation>Das ganze Protokoll</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What was said and what was done</source>
        <translation>Was gesagt und was getan wurde</translation>
    </message>
    <message>
        <source>Arguments of the session</source>
        <translation>Argumente der Sitzung</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Who argued what</source>
        <translation>Wer womit argumentiert hat</translation>
    </message>
    <message>
        <source>Questions of the session</source>
        <translation>Fragen der Sitzung</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>Decisions of the session</source>
        <translation>Entscheidungen der Sitzung</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Who decided what</source>
        <translation>Wer was entschieden hat</translation>
    </message>
    <message>
        <source>Steps of the session</source>
        <translation>Schritte der Sitzung</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What was done in the plan</source>
        <translation>Was im Plan getan wurde</translation>
    </message>
    <message>
        <source>Word the chosen entry anew</source>
        <translation>Den gewählten Eintrag neu fassen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove the chosen entry</source>
        <translation>Den gewählten Eintrag entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Steps stay: undo is what takes them back (Delete)</source>
        <translation>Schritte bleiben: Rückgängig nimmt sie zurück (Entf)</translation>
    </message>
    <message>
        <source>Show the plan as it was then</source>
        <translation>Den Plan zeigen, wie er damals war</translation>
    </message>
    <message>
        <source>The plan after the chosen step, or when this was said; nothing changes (Enter)</source>
        <translation>Der Plan nach dem gewählten Schritt, oder als dies gesagt wurde; es ändert sich nichts (Eingabe)</translation>
    </message>
    <message>
        <source>The plan one step earlier</source>
        <translation>Der Plan einen Schritt früher</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Wie er davor war</translation>
    </message>
    <message>
        <source>The plan one step later</source>
        <translation>Der Plan einen Schritt später</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Einen Schritt weiter</translation>
    </message>
    <message>
        <source>As it was afterwards</source>
        <translation>Wie er danach war</translation>
    </message>
    <message>
        <source>Stop looking back</source>
        <translation>Rückblick beenden</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Closes the plan as it was; nothing has changed</source>
        <translation>Schließt den Plan von damals; es hat sich nichts geändert</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What was said, asked or decided; Enter writes it down</source>
        <translation>Was gesagt, gefragt oder entschieden wurde; Eingabe schreibt es auf</translation>
    </message>
    <message>
        <source>What was said and done, by time</source>
        <translation>Was gesagt und getan wurde, nach Zeit</translation>
    </message>
    <message>
        <source>What of the record is listed</source>
        <translation>Was vom Protokoll aufgeführt ist</translation>
    </message>
    <message>
        <source>Write down above who argued or decided what. It stands here beside the steps that are done in the plan, and each line shows the plan as it was then.</source>
        <translation>Schreiben Sie oben auf, wer wie argumentiert oder was entschieden hat. Es steht hier neben den Schritten, die im Plan getan werden, und jede Zeile zeigt den Plan, wie er damals war.</translation>
    </message>
    <message>
        <source>Nothing of that kind in the record.</source>
        <translation>Nichts dergleichen im Protokoll.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Remove an entry of the session</source>
        <translation>Einen Eintrag der Sitzung entfernen</translation>
    </message>
    <message>
        <source>The entry is removed; undo brings it back.</source>
        <translation>Der Eintrag ist entfernt; Rückgängig bringt ihn zurück.</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>The plan before the first step</source>
        <translation>Der Plan vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>The plan as it was on %1, after %2: %3</source>
        <translation>Der Plan, wie er am %1 war, nach %2: %3</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>In the line above the record (F2); Esc leaves it as it was</source>
        <translation>In der Zeile über dem Protokoll (F2); Esc lässt ihn, wie er war</translation>
    </message>
</context>
<context>
    <name>headwater::SidePanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Why this step?</source>
        <translation>Warum dieser Schritt?</translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation>Regeln %1</translation>
    </message>
</context>
<context>
    <name>headwater::SliceExport</name>
    <message>
        <source>The plan has no territories of which a part could be made.</source>
        <translation>Der Plan hat keine Gebiete, aus denen ein Teil werden könnte.</translation>
    </message>
    <message>
        <source>Export a part for a regional lead</source>
        <translation>Teil für eine Regionalleitung exportieren</translation>
    </message>
    <message>
        <source>The territory with all below it, its seats, people, accounts and journeys, as a plan of its own. Scenarios, Merge brings back what was changed in it.</source>
        <translation>Das Gebiet mit allem darunter, seinen Stellen, Personen, Kunden und Kaufprozessen, als eigener Plan. Szenarien, Zusammenführen holt zurück, was darin geändert wurde.</translation>
    </message>
    <message>
        <source>Headwater plans (*.headwater)</source>
        <translation>Headwater-Pläne (*.headwater)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plan, territory</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>„%1“ wird geschrieben…</translation>
    </message>
    <message>
        <source>“%1” has %2 seats and %3 accounts. Keep this plan: both are asked for when it comes back.</source>
        <translation>„%1“ hat %2 Stellen und %3 Kunden. Diesen Plan aufheben: bei der Rückkehr werden beide gebraucht.</translation>
    </message>
    <message>
        <source>“%1” was not written. %2</source>
        <translation>„%1“ wurde nicht geschrieben. %2</translation>
    </message>
</context>
<context>
    <name>headwater::Space</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headwater::SpellingDelegate</name>
    <message>
        <source>What the name means</source>
        <translation>Was der Name bedeutet</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie er ist</translation>
    </message>
</context>
<context>
    <name>headwater::SpellingsModel</name>
    <message>
        <source>choose: %1</source>
        <translation>wählen: %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>could be several</source>
        <translation>kann mehrere meinen</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>In den Dateien</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>headwater::StageTableModel</name>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Expected days</source>
        <translation>Erwartete Tage</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Kaufprozesse</translation>
    </message>
    <message>
        <source>Verifiers</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Pieces of work</source>
        <translation>Arbeitsposten</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
</context>
<context>
    <name>headwater::StageTimesPage</name>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Fragestellung</translation>
    </message>
    <message>
        <source>Time in the stages</source>
        <translation>Zeit in den Phasen</translation>
    </message>
    <message>
        <source>Velocity against the %1 months before</source>
        <translation>Geschwindigkeit gegenüber den %1 Monaten davor</translation>
    </message>
    <message>
        <source>Which time counts</source>
        <translation>Welche Zeit zählt</translation>
    </message>
    <message>
        <source>All days and hours</source>
        <translation>Alle Tage und Stunden</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Working days and holidays</source>
        <translation>Arbeitstage und Feiertage</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Which days and hours count as work, and on which days nobody works</source>
        <translation>Welche Tage und Stunden als Arbeit zählen und an welchen niemand arbeitet</translation>
    </message>
</context>
<context>
    <name>headwater::StagesPage</name>
    <message>
        <source>Name the stages from the log</source>
        <translation>Phasen aus dem Protokoll benennen</translation>
    </message>
    <message>
        <source>Stage one place earlier</source>
        <translation>Phase einen Platz nach vorn</translation>
    </message>
    <message>
        <source>Stage one place later</source>
        <translation>Phase einen Platz nach hinten</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>Phase entfernen</translation>
    </message>
    <message>
        <source>Stages along the journey</source>
        <translation>Phasen des Kaufprozesses</translation>
    </message>
    <message>
        <source>Name the stages</source>
        <translation>Phasen benennen</translation>
    </message>
    <message>
        <source>Makes stages of the activities that most journeys have, in their order</source>
        <translation>Macht die Aktivitäten, die die meisten Kaufprozesse haben, in ihrer Reihenfolge zu Phasen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>One place earlier (Alt+Up)</source>
        <translation>Einen Platz nach vorn (Alt+Nach oben)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>One place later (Alt+Down)</source>
        <translation>Einen Platz nach hinten (Alt+Nach unten)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>A stage goes when no work, verifier or handover belongs to it</source>
        <translation>Eine Phase lässt sich entfernen, wenn keine Arbeit, kein Nachweis und keine Übergabe zu ihr gehört</translation>
    </message>
    <message>
        <source>Name of the new stage</source>
        <translation>Name der neuen Phase</translation>
    </message>
    <message>
        <source>A name, or an activity of the log</source>
        <translation>Ein Name oder eine Aktivität des Protokolls</translation>
    </message>
    <message>
        <source>Kind of the new stage</source>
        <translation>Art der neuen Phase</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Another stage:</source>
        <translation>Weitere Phase:</translation>
    </message>
    <message>
        <source>The journeys have no stages yet</source>
        <translation>Die Kaufprozesse haben noch keine Phasen</translation>
    </message>
    <message>
        <source>No journey comes to any of these stages</source>
        <translation>Kein Kaufprozess erreicht eine dieser Phasen</translation>
    </message>
    <message>
        <source>In the order of the journeys, what most of them have is: %1. As stages, they make funnel, times, forecast and verifiers speak of them.</source>
        <translation>In der Reihenfolge der Kaufprozesse haben die meisten: %1. Als Phasen sind sie die Grundlage für Trichter, Zeiten, Prognose und Nachweise.</translation>
    </message>
    <message>
        <source>The plan has no stages yet</source>
        <translation>Der Plan hat noch keine Phasen</translation>
    </message>
    <message>
        <source>Add them below in the order of the journey. The log finds them by name; work, verifiers and the forecast are by stage.</source>
        <translation>Fügen Sie sie unten in der Reihenfolge des Kaufprozesses hinzu. Das Protokoll findet sie über den Namen; Arbeit, Nachweise und Prognose richten sich nach Phasen.</translation>
    </message>
    <message>
        <source>No stage says that a journey was won: give one of them that kind</source>
        <translation>Keine Phase besagt, dass ein Kaufprozess gewonnen ist: Geben Sie einer diese Art</translation>
    </message>
    <message>
        <source>One open stage on the way to %1</source>
        <translation>Eine offene Phase auf dem Weg zu %1</translation>
    </message>
    <message>
        <source>%1 open stages on the way to %2</source>
        <translation>%1 offene Phasen auf dem Weg zu %2</translation>
    </message>
    <message>
        <source>Double-click or F2 changes a cell, Alt+Up and Alt+Down the order. A stage that gets another name keeps its work and verifiers, and its journeys: its earlier name is still understood.</source>
        <translation>Doppelklick oder F2 ändert eine Zelle, Alt+Nach oben und Alt+Nach unten die Reihenfolge. Eine umbenannte Phase behält Arbeit, Nachweise und Kaufprozesse: Ihr früherer Name wird weiterhin verstanden.</translation>
    </message>
    <message>
        <source>Move the stage %1 earlier</source>
        <translation>Phase %1 nach vorn verschieben</translation>
    </message>
    <message>
        <source>Move the stage %1 later</source>
        <translation>Phase %1 nach hinten verschieben</translation>
    </message>
    <message>
        <source>Remove the stage %1</source>
        <translation>Phase %1 entfernen</translation>
    </message>
    <message>
        <source>Add the stage %1</source>
        <translation>Phase %1 hinzufügen</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>Eine Phase braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a stage of that name.</source>
        <translation>Es gibt bereits eine Phase dieses Namens.</translation>
    </message>
    <message>
        <source>Work, a verifier or a handover belongs to this stage; move or remove it first.</source>
        <translation>Zu dieser Phase gehört Arbeit, ein Nachweis oder eine Übergabe; verschieben oder entfernen Sie dies zuerst.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Export the stages…</source>
        <translation>Phasen exportieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The table as XLSX or CSV</source>
        <translation>Die Tabelle als XLSX oder CSV</translation>
    </message>
    <message>
        <source>Make them stages</source>
        <translation>Zu Phasen machen</translation>
    </message>
    <message>
        <source> Many journeys also have: %1. If these are stages, not calls or mails, make them stages; each comes to its place along the journey.</source>
        <translation> Viele Kaufprozesse haben auch: %1. Wenn das Phasen sind und keine Anrufe oder E-Mails, machen Sie sie zu Phasen; jede kommt an ihre Stelle im Kaufprozess.</translation>
    </message>
</context>
<context>
    <name>headwater::StoryboardPage</name>
    <message>
        <source>No pages yet</source>
        <translation>Noch keine Seiten</translation>
    </message>
    <message>
        <source>Go to a view that makes your point and press Ctrl+Shift+C: it becomes a page here, and F5 presents the pages one after the other, always with the figures of today.</source>
        <translation>Gehen Sie zu einer Ansicht, die zeigt, worum es Ihnen geht, und drücken Sie Strg+Umschalt+C: Sie wird hier zu einer Seite, und F5 präsentiert die Seiten nacheinander, immer mit den heutigen Zahlen.</translation>
    </message>
    <message>
        <source>Go to Coverage</source>
        <translation>Zur Abdeckung</translation>
    </message>
    <message>
        <source>Move a page of the storyboard</source>
        <translation>Eine Seite des Storyboards verschieben</translation>
    </message>
    <message>
        <source>Present from the chosen page</source>
        <translation>Ab der gewählten Seite präsentieren</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>Full screen, page by page; the plan cannot be changed meanwhile (F5)</source>
        <translation>Ganzer Bildschirm, Seite für Seite; der Plan kann dabei nicht geändert werden (F5)</translation>
    </message>
    <message>
        <source>Export the proposal…</source>
        <translation>Den Vorschlag exportieren…</translation>
    </message>
    <message>
        <source>Export proposal…</source>
        <translation>Vorschlag exportieren…</translation>
    </message>
    <message>
        <source>As PDF, workbook, slides or web page</source>
        <translation>Als PDF, Arbeitsmappe, Folien oder Webseite</translation>
    </message>
    <message>
        <source>Go to the view of the chosen page</source>
        <translation>Zur Ansicht der gewählten Seite</translation>
    </message>
    <message>
        <source>Go to this view</source>
        <translation>Zu dieser Ansicht</translation>
    </message>
    <message>
        <source>Leaves the storyboard and shows this view where you can plan in it</source>
        <translation>Verlässt das Storyboard und zeigt diese Ansicht dort, wo Sie darin planen können</translation>
    </message>
    <message>
        <source>Capture the chosen page again</source>
        <translation>Die gewählte Seite neu festhalten</translation>
    </message>
    <message>
        <source>Capture again</source>
        <translation>Neu festhalten</translation>
    </message>
    <message>
        <source>The same view, with the figures of today as those to compare with</source>
        <translation>Dieselbe Ansicht, mit den heutigen Zahlen als Vergleich</translation>
    </message>
    <message>
        <source>Chosen page one place earlier</source>
        <translation>Gewählte Seite einen Platz früher</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>One place up (Alt+Up)</source>
        <translation>Einen Platz nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Chosen page one place later</source>
        <translation>Gewählte Seite einen Platz später</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>One place down (Alt+Down)</source>
        <translation>Einen Platz nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove the chosen page</source>
        <translation>Die gewählte Seite entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The plan stays as it is (Delete)</source>
        <translation>Der Plan bleibt, wie er ist (Entf)</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>Titel der Seite</translation>
    </message>
    <message>
        <source>Caption of the page</source>
        <translation>Text zur Seite</translation>
    </message>
    <message>
        <source>What people should see here, in a sentence or two</source>
        <translation>Was man hier sehen soll, in ein oder zwei Sätzen</translation>
    </message>
    <message>
        <source>Scenario is gone</source>
        <translation>Szenario gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Figures changed</source>
        <translation>Zahlen haben sich geändert</translation>
    </message>
    <message>
        <source>The scenario of this page is gone. Bring it back from the bin, or remove the page.</source>
        <translation>Das Szenario dieser Seite gibt es nicht mehr. Holen Sie es aus dem Papierkorb, oder entfernen Sie die Seite.</translation>
    </message>
    <message>
        <source>Figures have changed since %1: %2.</source>
        <translation>Seit dem %1 haben sich Zahlen geändert: %2.</translation>
    </message>
    <message>
        <source>Scenario: %1 · captured on %2 · shown with the figures of today</source>
        <translation>Szenario: %1 · festgehalten am %2 · gezeigt mit den heutigen Zahlen</translation>
    </message>
    <message>
        <source>Preparing the view…</source>
        <translation>Die Ansicht wird vorbereitet…</translation>
    </message>
    <message>
        <source>The scenario that this page shows is gone.</source>
        <translation>Das Szenario, das diese Seite zeigt, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Word the page “%1”</source>
        <translation>Die Seite „%1“ betexten</translation>
    </message>
    <message>
        <source>Move the page “%1”</source>
        <translation>Die Seite „%1“ verschieben</translation>
    </message>
    <message>
        <source>The figures are still on their way; try again in a moment.</source>
        <translation>Die Zahlen sind noch unterwegs; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Capture the page “%1” again</source>
        <translation>Die Seite „%1“ neu festhalten</translation>
    </message>
    <message>
        <source>“%1” was captured again.</source>
        <translation>„%1“ wurde neu festgehalten.</translation>
    </message>
    <message>
        <source>Remove the page “%1”</source>
        <translation>Die Seite „%1“ entfernen</translation>
    </message>
    <message>
        <source>The page “%1” is removed; undo brings it back.</source>
        <translation>Die Seite „%1“ ist entfernt; Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
</context>
<context>
    <name>headwater::TerritoryEditor</name>
    <message>
        <source>Territory: %1</source>
        <translation>Gebiet: %1</translation>
    </message>
    <message>
        <source>New territory</source>
        <translation>Neues Gebiet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>nothing: at the top</source>
        <translation>keinem: ganz oben</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>headwater::TogetherPage</name>
    <message>
        <source>Find the best moves together</source>
        <translation>Die besten Maßnahmen zusammen suchen</translation>
    </message>
    <message>
        <source>Apply the accepted moves</source>
        <translation>Angenommene Maßnahmen anwenden</translation>
    </message>
    <message>
        <source>Save the accepted moves as a scenario…</source>
        <translation>Angenommene Maßnahmen als Szenario speichern…</translation>
    </message>
    <message>
        <source>Find the best moves</source>
        <translation>Beste Maßnahmen suchen</translation>
    </message>
    <message>
        <source>What should become of all vacant seats together, within the limits</source>
        <translation>Was aus allen vakanten Stellen zusammen werden sollte, innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>Apply here</source>
        <translation>Hier anwenden</translation>
    </message>
    <message>
        <source>All accepted moves as one step of this plan, which can be undone</source>
        <translation>Alle angenommenen Maßnahmen als ein Schritt dieses Plans, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>Als Szenario speichern…</translation>
    </message>
    <message>
        <source>A copy of this plan with the accepted moves</source>
        <translation>Eine Kopie dieses Plans mit den angenommenen Maßnahmen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The moves, those that bring most first; the box of a seat leaves its move out</source>
        <translation>Die Maßnahmen, die ertragreichsten zuerst; über das Kästchen einer Stelle lässt sich ihre Maßnahme weglassen</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>Dies konnte nicht berechnet werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>Trying what the %n vacant seat(s) could become together…</source>
        <translation>
            <numerusform>Es wird geprüft, was aus der %n vakanten Stelle werden könnte…</numerusform>
            <numerusform>Es wird geprüft, was aus den %n vakanten Stellen zusammen werden könnte…</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat is vacant. A seat falls vacant when somebody leaves.</source>
        <translation>Keine Stelle ist vakant. Eine Stelle wird vakant, wenn jemand ausscheidet.</translation>
    </message>
    <message numerus="yes">
        <source>What should become of the %n vacant seat(s) together, where each takes work from the others?</source>
        <translation>
            <numerusform>Was sollte aus der %n vakanten Stelle werden?</numerusform>
            <numerusform>Was sollte aus den %n vakanten Stellen zusammen werden, wenn jede den anderen Arbeit abnimmt?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) bring %1 a year after cost (margin %2, cost %3).</source>
        <translation>
            <numerusform>%n Maßnahme bringt nach Kosten %1 im Jahr (Marge %2, Kosten %3).</numerusform>
            <numerusform>%n Maßnahmen bringen nach Kosten %1 im Jahr (Marge %2, Kosten %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 This was before the last change: find them again.</source>
        <translation>%1 Stand vor der letzten Änderung: Suchen Sie erneut.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Redeploy %n vacant seat(s)</source>
        <translation>
            <numerusform>%n vakante Stelle umwidmen</numerusform>
            <numerusform>%n vakante Stellen umwidmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Save as scenario</source>
        <translation>Als Szenario speichern</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Redeployed vacancies</source>
        <translation>Umgewidmete Vakanzen</translation>
    </message>
    <message>
        <source>Scenario “%1” has the accepted moves.</source>
        <translation>Das Szenario „%1“ enthält die angenommenen Maßnahmen.</translation>
    </message>
    <message>
        <source>All vacancies together</source>
        <translation>Alle Vakanzen zusammen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>%1 This was in another scenario: find them again.</source>
        <translation>%1 Stand in einem anderen Szenario: Suchen Sie erneut.</translation>
    </message>
    <message>
        <source>No move is accepted.</source>
        <translation>Keine Maßnahme ist angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n move(s) accepted: about %2 a year after cost (cost %3).</source>
        <translation>
            <numerusform>%1 von %n Maßnahme angenommen: nach Kosten etwa %2 im Jahr (Kosten %3).</numerusform>
            <numerusform>%1 von %n Maßnahmen angenommen: nach Kosten etwa %2 im Jahr (Kosten %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 This was under other limits: find them again.</source>
        <translation>%1 Das galt unter anderen Grenzen: neu suchen.</translation>
    </message>
    <message>
        <source>At what an hour was taken to be worth, they bring %1 and no choice among the options that were tried more than %2: the gap is at most %3.</source>
        <translation>Zu dem Wert, der für Stunden angesetzt war, bringen sie %1, und keine Auswahl unter den geprüften Optionen mehr als %2: Der Abstand beträgt höchstens %3.</translation>
    </message>
    <message>
        <source>At what an hour was taken to be worth, no choice among the options that were tried brings more than %1.</source>
        <translation>Zu dem Wert, der für Stunden angesetzt war, bringt keine Auswahl unter den geprüften Optionen mehr als %1.</translation>
    </message>
    <message>
        <source>Customers who change hands count %1 against it.</source>
        <translation>Kunden, die von einer Stelle zu einer anderen wechseln, zählen mit %1 dagegen.</translation>
    </message>
    <message>
        <source>%1 customers get another person. Against leaving all vacant seats empty, four quarters like %2; seats that may fall vacant are not among them.</source>
        <translation>Kunden, die den Betreuer wechseln: %1. Verglichen damit, alle vakanten Stellen leer zu lassen, für vier Quartale wie %2; Stellen, die vielleicht vakant werden, sind nicht dabei.</translation>
    </message>
</context>
<context>
    <name>headwater::TopBar</name>
    <message>
        <source>against the baseline</source>
        <translation>gegenüber der Ausgangslage</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu  F10</source>
        <translation>Menü  F10</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Nothing can be changed by accident. Click to unlock planning.</source>
        <translation>Nichts kann versehentlich geändert werden. Klicken Sie, um die Planung zu entsperren.</translation>
    </message>
    <message>
        <source>The plan can be changed. Click to lock it.</source>
        <translation>Der Plan kann geändert werden. Klicken Sie, um ihn zu sperren.</translation>
    </message>
    <message>
        <source>Planning is locked</source>
        <translation>Die Planung ist gesperrt</translation>
    </message>
    <message>
        <source>Planning is unlocked</source>
        <translation>Die Planung ist entsperrt</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>This plan can be looked at and exported, but not changed here.</source>
        <translation>Dieser Plan kann hier angesehen und exportiert, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>The plan is read only</source>
        <translation>Der Plan kann nur gelesen werden</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>A version is shown, which nobody can change</source>
        <translation>Gezeigt wird eine Version, die niemand ändern kann</translation>
    </message>
</context>
<context>
    <name>headwater::TurnoverPage</name>
    <message>
        <source>Turnover as tables</source>
        <translation>Fluktuation als Tabellen</translation>
    </message>
    <message>
        <source>Export turnover…</source>
        <translation>Fluktuation exportieren…</translation>
    </message>
    <message>
        <source>Use the turnover of the history as the assumption</source>
        <translation>Die Fluktuation der Historie als Annahme verwenden</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Use this as the assumption</source>
        <translation>Als Annahme verwenden</translation>
    </message>
    <message>
        <source>Group people by</source>
        <translation>Menschen gruppieren nach</translation>
    </message>
    <message>
        <source>Role family</source>
        <translation>Rollenfamilie</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Time in the company</source>
        <translation>Zeit im Unternehmen</translation>
    </message>
    <message>
        <source>Group to show with its band</source>
        <translation>Gruppe, die mit ihrem Band gezeigt wird</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>leavers / average headcount of the last year</source>
        <translation>Abgänge / durchschnittliche Kopfzahl des letzten Jahres</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>Das ließ sich nicht berechnen. %1</translation>
    </message>
    <message>
        <source>Counting who left, and when…</source>
        <translation>Zählt, wer wann gegangen ist…</translation>
    </message>
    <message>
        <source>There is no history to take an assumption from.</source>
        <translation>Es gibt keine Historie, aus der sich eine Annahme nehmen ließe.</translation>
    </message>
    <message>
        <source>Too few left to take an assumption from.</source>
        <translation>Zu wenige sind gegangen, um daraus eine Annahme zu nehmen.</translation>
    </message>
    <message>
        <source>The plan assumes this: %1.</source>
        <translation>Der Plan nimmt dies an: %1.</translation>
    </message>
    <message>
        <source>Sets “Annual turnover” to %1.</source>
        <translation>Setzt „Annual turnover“ auf %1.</translation>
    </message>
    <message>
        <source>Assume the annual turnover of the history</source>
        <translation>Jährliche Fluktuation der Historie annehmen</translation>
    </message>
    <message>
        <source>employment history</source>
        <translation>Beschäftigungshistorie</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Fluktuation</translation>
    </message>
    <message>
        <source>of those hired, left within twelve months</source>
        <translation>von den Eingestellten innerhalb von zwölf Monaten gegangen</translation>
    </message>
    <message>
        <source>1 − S(12), with the share S that is still there by Kaplan and Meier</source>
        <translation>1 − S(12) mit dem Anteil S, der nach Kaplan und Meier noch da ist</translation>
    </message>
    <message>
        <source>leavers for each year that somebody worked, over the whole history</source>
        <translation>Abgänge je gearbeitetem Personenjahr, über die gesamte Historie</translation>
    </message>
    <message>
        <source>The hazard: exits by the years that all together were exposed to them</source>
        <translation>Die Hazardrate: Austritte durch die Jahre, in denen alle zusammen ihnen ausgesetzt waren</translation>
    </message>
    <message>
        <source>As of %1; who is still there counts for as long as they have been.</source>
        <translation>Stand %1; wer noch da ist, zählt für die bisherige Zeit.</translation>
    </message>
    <message>
        <source>From before the last change; being counted again…</source>
        <translation>Stand vor der letzten Änderung; wird neu berechnet…</translation>
    </message>
    <message>
        <source>Survival curves after Kaplan and Meier</source>
        <translation>Überlebenskurven nach Kaplan und Meier</translation>
    </message>
</context>
<context>
    <name>headwater::VacanciesSpace</name>
    <message>
        <source>Pages on vacancies</source>
        <translation>Seiten zu Vakanzen</translation>
    </message>
    <message>
        <source>No seats yet</source>
        <translation>Noch keine Stellen</translation>
    </message>
    <message>
        <source>Import the people and positions of your HR system; whoever left, and every seat that stands empty, is then here with what could become of it.</source>
        <translation>Importieren Sie Personen und Stellen aus Ihrem Personalsystem; wer ausgeschieden ist und jede leere Stelle stehen dann hier, mit dem, was daraus werden könnte.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>%1, %2 more expected within four quarters (80 %: %3 to %4)</source>
        <translation>%1, %2 weitere binnen vier Quartalen erwartet (80 %: %3 bis %4)</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Vakanzen</translation>
    </message>
    <message>
        <source>%1 open now</source>
        <translation>%1 jetzt vakant</translation>
    </message>
    <message>
        <source>Compare with the baseline</source>
        <translation>Mit der Ausgangslage vergleichen</translation>
    </message>
    <message>
        <source>%1 of them planned</source>
        <translation>%1 davon geplant</translation>
    </message>
    <message>
        <source>%1 of them known to leave</source>
        <translation>bei %1 davon steht der Weggang fest</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>headwater::VacancyBoardPage</name>
    <message>
        <source>May fall vacant</source>
        <translation>Könnten vakant werden</translation>
    </message>
    <message>
        <source>Seat, role or territory</source>
        <translation>Stelle, Rolle oder Gebiet</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt vakant</translation>
    </message>
    <message>
        <source>Which seats</source>
        <translation>Welche Stellen</translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation>Vakante Stellen</translation>
    </message>
    <message>
        <source>Seats that may fall vacant</source>
        <translation>Stellen, die vakant werden könnten</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Open now · %1</source>
        <translation>Jetzt vakant · %1</translation>
    </message>
    <message>
        <source>Every seat is held. A seat falls vacant when somebody leaves: choose it on the board of the organisation, then Person leaves.</source>
        <translation>Alle Stellen sind besetzt. Eine Stelle wird vakant, wenn jemand ausscheidet: Wählen Sie sie auf der Organisationstafel, dann „Person scheidet aus“.</translation>
    </message>
    <message>
        <source>No vacant seat fits “%1”.</source>
        <translation>Keine vakante Stelle passt zu „%1“.</translation>
    </message>
    <message>
        <source>Who may leave cannot be said. %1</source>
        <translation>Wer ausscheiden könnte, lässt sich nicht sagen. %1</translation>
    </message>
    <message>
        <source>Vacancies by quarter</source>
        <translation>Vakanzen nach Quartal</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Vacancies before</source>
        <translation>Vakanzen vorher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Seats that are vacant in the baseline, and what became of them</source>
        <translation>Stellen, die in der Ausgangslage vakant sind, und was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Vacancies after</source>
        <translation>Vakanzen nachher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Seats that are vacant in this plan, and what could become of them</source>
        <translation>Stellen, die in diesem Plan vakant sind, und was aus ihnen werden könnte</translation>
    </message>
    <message>
        <source>Vacancies: changes</source>
        <translation>Vakanzen: Änderungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Of the seats that are vacant here or in the baseline, those that differ</source>
        <translation>Von den Stellen, die hier oder in der Ausgangslage vakant sind, jene, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Open in the baseline · %1</source>
        <translation>Offen in der Ausgangslage · %1</translation>
    </message>
    <message>
        <source>Changed against the baseline · %1</source>
        <translation>Anders als in der Ausgangslage · %1</translation>
    </message>
    <message>
        <source>Counting who may leave…</source>
        <translation>Es wird berechnet, wer ausscheiden könnte…</translation>
    </message>
    <message>
        <source>No seat that is held is likely to fall vacant in this quarter.</source>
        <translation>Keine besetzte Stelle wird in diesem Quartal voraussichtlich frei.</translation>
    </message>
    <message>
        <source>No held seat fits “%1”.</source>
        <translation>Keine besetzte Stelle passt zu „%1“.</translation>
    </message>
    <message>
        <source>The same seats are vacant as in the baseline, and nothing about them differs.</source>
        <translation>Es sind dieselben Stellen vakant wie in der Ausgangslage, und nichts an ihnen ist anders.</translation>
    </message>
    <message>
        <source>This is the baseline, to look at. Choose After to decide what becomes of a seat.</source>
        <translation>Dies ist die Ausgangslage, zum Ansehen. Wählen Sie „Nachher“, um zu entscheiden, was aus einer Stelle wird.</translation>
    </message>
    <message>
        <source>This seat is not vacant any more: there is nothing to decide.</source>
        <translation>Diese Stelle ist nicht mehr vakant: Es gibt nichts zu entscheiden.</translation>
    </message>
</context>
<context>
    <name>headwater::VacancyDetails</name>
    <message>
        <source>%1 to fall vacant</source>
        <translation>Vakanz zu %1 wahrscheinlich</translation>
    </message>
    <message>
        <source>vacant since %1</source>
        <translation>vakant seit %1</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Besetzt mit</translation>
    </message>
    <message>
        <source>Held last by</source>
        <translation>Zuletzt besetzt mit</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Heimatgebiet</translation>
    </message>
    <message>
        <source>No vacancy chosen</source>
        <translation>Keine Vakanz gewählt</translation>
    </message>
    <message>
        <source>A vacant seat need not be filled as it was: it can move, change its role, be shared, merge with another, wait, or close. Each card says what would bring the most.</source>
        <translation>Eine vakante Stelle muss nicht wie bisher besetzt werden: Sie kann verschoben, umgewandelt, geteilt, mit einer anderen zusammengelegt, offen gehalten oder geschlossen werden. Jede Karte sagt, was am meisten brächte.</translation>
    </message>
    <message>
        <source>Would leave behind</source>
        <translation>Ließe zurück</translation>
    </message>
    <message>
        <source>Leaves behind</source>
        <translation>Lässt zurück</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Hours of a holder, %1</source>
        <translation>Stunden bei Besetzung, %1</translation>
    </message>
    <message>
        <source>Work that nobody else reaches</source>
        <translation>Arbeit, die niemand sonst erreicht</translation>
    </message>
    <message>
        <source>Why the first option leads</source>
        <translation>Warum die erste Option vorn liegt</translation>
    </message>
    <message>
        <source>Brings a year</source>
        <translation>Bringt im Jahr</translation>
    </message>
    <message>
        <source>Next: %1, %2 a year.</source>
        <translation>Danach: %1, %2 im Jahr.</translation>
    </message>
    <message>
        <source>How long people stay</source>
        <translation>Wie lange Personen bleiben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>planned from %1</source>
        <translation>geplant ab %1</translation>
    </message>
    <message>
        <source>What it is planned for</source>
        <translation>Wofür sie geplant ist</translation>
    </message>
    <message>
        <source>In all roles, as too few left this one to tell it apart.</source>
        <translation>In allen Rollen, da zu wenige diese verließen, um sie einzeln zu beurteilen.</translation>
    </message>
    <message>
        <source>In the role family %1.</source>
        <translation>In der Rollenfamilie %1.</translation>
    </message>
</context>
<context>
    <name>headwater::VariantsPage</name>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Which steps make a way</source>
        <translation>Welche Schritte einen Weg bilden</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>How many ways are drawn</source>
        <translation>Wie viele Wege gezeichnet werden</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Die ersten %1</translation>
    </message>
</context>
<context>
    <name>headwater::VerifierTableModel</name>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>What the customer does</source>
        <translation>Was der Kunde tut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Expires after days</source>
        <translation>Verfällt nach Tagen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>headwater::VerifiersPage</name>
    <message>
        <source>Verifiers</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Fragestellung</translation>
    </message>
    <message>
        <source>Most promising</source>
        <translation>Aussichtsreichste</translation>
    </message>
    <message>
        <source>Claims without evidence</source>
        <translation>Meldungen ohne Beleg</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>headwater::ViolationsList</name>
    <message>
        <source>Rules that the plan breaks</source>
        <translation>Regeln, die der Plan verletzt</translation>
    </message>
    <message>
        <source>Every rule is kept.</source>
        <translation>Alle Regeln sind eingehalten.</translation>
    </message>
    <message>
        <source>and %1 more, which are listed as these are put right</source>
        <translation>und %1 weitere, die erscheinen, sobald diese behoben sind</translation>
    </message>
    <message>
        <source>Select it</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>headwater::WaitingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>headwater::WelcomePage</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu  F10</source>
        <translation>Menü  F10</translation>
    </message>
    <message>
        <source>Headwater</source>
        <translation>Headwater</translation>
    </message>
    <message>
        <source>Which roles do we need, where, and how do we get there?</source>
        <translation>Welche Rollen brauchen wir, wo, und wie kommen wir dorthin?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Beispielunternehmen öffnen</translation>
    </message>
    <message>
        <source>A made-up company to try things out: regions, roles, vacancies, two scenarios.</source>
        <translation>Ein erfundenes Unternehmen zum Ausprobieren: Regionen, Rollen, Vakanzen, zwei Szenarien.</translation>
    </message>
    <message>
        <source>New plan from CRM and HR exports</source>
        <translation>Neuer Plan aus CRM- und HR-Exporten</translation>
    </message>
    <message>
        <source>CSV, XLSX or XES: territories, sales team, accounts, opportunities, people, events. Or drop files here.</source>
        <translation>CSV, XLSX oder XES: Gebiete, Vertriebsteam, Kunden, Verkaufschancen, Personen, Ereignisse. Oder legen Sie Dateien hier ab.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>A .headwater file. Everything stays on this computer.</source>
        <translation>Eine .headwater-Datei. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>New empty plan</source>
        <translation>Neuer leerer Plan</translation>
    </message>
    <message>
        <source>Begin with a blank organisation.</source>
        <translation>Mit einer leeren Organisation beginnen.</translation>
    </message>
    <message>
        <source>Headwater ended without being closed. “%1” holds every step up to then.</source>
        <translation>Headwater wurde nicht ordnungsgemäß beendet. „%1“ enthält alle Schritte bis dahin.</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>headwater::WorkloadPage</name>
    <message>
        <source>Export the workload…</source>
        <translation>Arbeitslast exportieren…</translation>
    </message>
    <message>
        <source>Workload as chart</source>
        <translation>Arbeitslast als Diagramm</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Marks to look at</source>
        <translation>Grafische Darstellung</translation>
    </message>
    <message>
        <source>Workload as table</source>
        <translation>Arbeitslast als Tabelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same figures as rows</source>
        <translation>Dieselben Zahlen als Zeilen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The charts as SVG, PDF or PNG, their figures as XLSX or CSV</source>
        <translation>Die Diagramme als SVG, PDF oder PNG, ihre Zahlen als XLSX oder CSV</translation>
    </message>
    <message>
        <source>Band around the mean</source>
        <translation>Band um den Mittelwert</translation>
    </message>
    <message>
        <source>How far the workload of a seat may be off the mean; our default is 20 %, not a standard</source>
        <translation>Wie weit die Arbeitslast einer Stelle vom Mittelwert abweichen darf; unsere Vorgabe ist 20 %, keine Norm</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>Seats outside the band</source>
        <translation>Stellen außerhalb des Bands</translation>
    </message>
    <message>
        <source>No seat is outside the band</source>
        <translation>Keine Stelle liegt außerhalb des Bands</translation>
    </message>
    <message>
        <source>Seats outside the band, farthest off the mean first</source>
        <translation>Stellen außerhalb des Bands, die vom Mittel fernsten zuerst</translation>
    </message>
</context>
<context>
    <name>headwater::WorkshopPage</name>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
</context>
<context>
    <name>headwater::WorthPage</name>
    <message>
        <source>Use a vacancy here</source>
        <translation>Vakanz hier einsetzen</translation>
    </message>
    <message>
        <source>Export the worth of a head…</source>
        <translation>Wert eines Kopfes exportieren…</translation>
    </message>
    <message>
        <source>Move or convert the chosen seat, as one step that can be undone</source>
        <translation>Gewählte Stelle verschieben oder umwandeln, als ein Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The table as XLSX or CSV</source>
        <translation>Die Tabelle als XLSX oder CSV</translation>
    </message>
    <message>
        <source>What one more head would bring</source>
        <translation>Was ein weiterer Kopf brächte</translation>
    </message>
    <message>
        <source>Role or territory</source>
        <translation>Rolle oder Gebiet</translation>
    </message>
    <message>
        <source>Vacancies that could be used, those that fit best first</source>
        <translation>Einsetzbare Vakanzen, die passendsten zuerst</translation>
    </message>
    <message>
        <source>Counting what one more head would bring…</source>
        <translation>Es wird berechnet, was ein weiterer Kopf brächte…</translation>
    </message>
    <message>
        <source>One more seat would bring nothing: all the work that pays is done.</source>
        <translation>Eine weitere Stelle brächte nichts: Alle lohnende Arbeit ist geleistet.</translation>
    </message>
    <message>
        <source>One more %1 in %2 would bring the most: %3 in %4.</source>
        <translation>Am meisten brächte eine weitere Stelle %1 in %2: %3 in %4.</translation>
    </message>
    <message>
        <source>%1 (from before the last change; being counted again…)</source>
        <translation>%1 (Stand vor der letzten Änderung; wird neu berechnet…)</translation>
    </message>
    <message>
        <source>convert and move</source>
        <translation>umwandeln und verschieben</translation>
    </message>
    <message>
        <source>convert</source>
        <translation>umwandeln</translation>
    </message>
    <message>
        <source>move</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose a role and territory above to see which vacancy fits.</source>
        <translation>Wählen Sie oben eine Rolle und ein Gebiet, um zu sehen, welche Vakanz passt.</translation>
    </message>
    <message>
        <source>%1: no vacant or planned seat could be used. A seat falls vacant when somebody leaves.</source>
        <translation>%1: Keine vakante oder geplante Stelle ist einsetzbar. Eine Stelle wird vakant, wenn jemand ausscheidet.</translation>
    </message>
    <message>
        <source>%1: vacant and planned seats, those that fit best first</source>
        <translation>%1: vakante und geplante Stellen, die passendsten zuerst</translation>
    </message>
    <message>
        <source>Worth of a head</source>
        <translation>Wert eines Kopfes</translation>
    </message>
    <message>
        <source>One visit more in a hundred on the web would bring the most in %1: %2, with %3 less work.</source>
        <translation>Ein Durchlauf mehr von hundert im Web brächte am meisten in %1: %2, bei %3 weniger Arbeit.</translation>
    </message>
    <message>
        <source>One month less to learn the job would bring the most for %1: %2, with %3 more of their time.</source>
        <translation>Ein Monat weniger Einarbeitung brächte am meisten für %1: %2, mit %3 mehr Arbeitszeit.</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>Dies konnte nicht berechnet werden. %1</translation>
    </message>
    <message>
        <source>What the expected margin of the quarter gains from one more full-time seat of the role there and below, in which somebody sits who may leave like anybody else; the hours of all others spent anew; a customer-focused seat as if it took over accounts where it helps most.</source>
        <translation>Was die erwartete Marge des Quartals durch eine weitere Vollzeitstelle der Rolle dort und darunter gewinnt, auf der jemand sitzt, der gehen kann wie alle anderen; die Stunden aller anderen werden neu verteilt; eine kundenbezogene Stelle so, als übernähme sie Kunden, wo sie am meisten hilft.</translation>
    </message>
    <message>
        <source>One visit more in a hundred on the web</source>
        <translation>Ein Durchlauf mehr von hundert im Web</translation>
    </message>
    <message>
        <source>The expected margin of the quarter with one point more of the visits of a task on the web and so much less work, solved anew, less what it is.</source>
        <translation>Die erwartete Marge des Quartals mit einem Punkt mehr Durchläufen einer Aufgabe im Web und entsprechend weniger Arbeit, neu gelöst, abzüglich der jetzigen.</translation>
    </message>
    <message>
        <source>One month less to learn the job</source>
        <translation>Ein Monat weniger Einarbeitung</translation>
    </message>
    <message>
        <source>The expected margin of the quarter with a month less ramp in a role, and the hours that gives, solved anew, less what it is.</source>
        <translation>Die erwartete Marge des Quartals mit einem Monat weniger Einarbeitung in einer Rolle und den Stunden, die das gibt, neu gelöst, abzüglich der jetzigen.</translation>
    </message>
    <message>
        <source>%1, %2 in %3: %4 (%5)</source>
        <translation>%1, %2 in %3: %4 (%5)</translation>
    </message>
    <message>
        <source>no hours lost in %1</source>
        <translation>keine Stunden verloren in %1</translation>
    </message>
    <message>
        <source>%1 lost in %2</source>
        <translation>%1 verloren in %2</translation>
    </message>
    <message>
        <source>In the baseline: %1</source>
        <translation>In der Ausgangslage: %1</translation>
    </message>
</context>
<context>
    <name>headwater::WorthTableModel</name>
    <message>
        <source>What the seat does</source>
        <translation>Was die Stelle tut</translation>
    </message>
    <message>
        <source>Where, what lies below included</source>
        <translation>Wo, einschließlich allem darunter</translation>
    </message>
    <message>
        <source>Four times the quarter</source>
        <translation>Das Vierfache des Quartals</translation>
    </message>
    <message>
        <source>Of a full-time seat of the role</source>
        <translation>Für eine Vollzeitstelle der Rolle</translation>
    </message>
    <message>
        <source>What it brings a year less what it costs</source>
        <translation>Was sie im Jahr bringt, abzüglich ihrer Kosten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>In the quarter</source>
        <translation>Im Quartal</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>Im Jahr</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>Kosten im Jahr</translation>
    </message>
    <message>
        <source>Net a year</source>
        <translation>Netto im Jahr</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>What the expected margin of the quarter gains; where it says about, the margin of the plan with that seat may be some per cent of it apart</source>
        <translation>Was die erwartete Marge des Quartals gewinnt; wo „etwa“ steht, kann die Marge des Plans mit dieser Stelle um einige Prozent davon abweichen</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation>%1, %2 in %3</translation>
    </message>
    <message>
        <source>What the expected margin of the quarter gains if one full-time seat of the role is added there and below, the hours of all others spent anew: a flow of hours solved with it and without it.</source>
        <translation>Was die erwartete Marge des Quartals gewinnt, wenn dort und darunter eine Vollzeitstelle der Rolle hinzukommt und die Stunden aller anderen neu eingesetzt werden: ein Fluss von Stunden, mit ihr und ohne sie gelöst.</translation>
    </message>
    <message>
        <source>About: hours are valued as they are without it.</source>
        <translation>Ungefähr: Stunden sind bewertet, wie sie ohne sie sind.</translation>
    </message>
    <message>
        <source>Full-time hours in the quarter</source>
        <translation>Vollzeitstunden im Quartal</translation>
    </message>
    <message>
        <source>Four times the quarter.</source>
        <translation>Das Vierfache des Quartals.</translation>
    </message>
    <message>
        <source>The yearly cost of a full-time seat, as the role says it.</source>
        <translation>Die Jahreskosten einer Vollzeitstelle, wie die Rolle sie nennt.</translation>
    </message>
    <message>
        <source>What it brings a year less what it costs.</source>
        <translation>Was sie im Jahr bringt, abzüglich dessen, was sie kostet.</translation>
    </message>
    <message>
        <source>In the baseline. %1</source>
        <translation>In der Ausgangslage. %1</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>In the quarter, in the baseline</source>
        <translation>Im Quartal, in der Ausgangslage</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
</context>
</TS>
