<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>headwater</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) open</source>
        <translation>
            <numerusform>%n day open</numerusform>
            <numerusform>%n days open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with us for %n month(s)</source>
        <translation>
            <numerusform>with us for %n month</numerusform>
            <numerusform>with us for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with us for %n year(s)</source>
        <translation>
            <numerusform>with us for %n year</numerusform>
            <numerusform>with us for %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold for %n quarter(s)</source>
        <translation>
            <numerusform>Hold for %n quarter</numerusform>
            <numerusform>Hold for %n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Once: %n seat(s) to be filled from outside, %1 each.</source>
        <translation>
            <numerusform>Once: %n seat to be filled from outside, %1.</numerusform>
            <numerusform>Once: %n seats to be filled from outside, %1 each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) change hands; until they know their new person, some may be lost.</source>
        <translation>
            <numerusform>%n customer changes hands and may be lost until it knows its new person.</numerusform>
            <numerusform>%n customers change hands; until they know their new person, some may be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) must be filled from outside before they bring anything.</source>
        <translation>
            <numerusform>%n seat must be filled from outside before it brings anything.</numerusform>
            <numerusform>%n seats must be filled from outside before they bring anything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) keep a person</source>
        <translation>
            <numerusform>%n customer keeps a person</numerusform>
            <numerusform>%n customers keep a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) there have nobody</source>
        <translation>
            <numerusform>%n customer there has nobody</numerusform>
            <numerusform>%n customers there have nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a quarter are done by nobody then; %n customer(s) lose their person.</source>
        <translation>
            <numerusform>%1 a quarter are done by nobody then; %n customer loses their person.</numerusform>
            <numerusform>%1 a quarter are done by nobody then; %n customers lose their person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n month(s)</source>
        <translation>
            <numerusform>After %n month</numerusform>
            <numerusform>After %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are agreed already; the workbook says by whom.</source>
        <translation>
            <numerusform>%n of them is agreed already; the workbook says by whom.</numerusform>
            <numerusform>%n of them are agreed already; the workbook says by whom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to the plan, by what they are of:</source>
        <translation>
            <numerusform>%n change to the plan, by what it is of:</numerusform>
            <numerusform>%n changes to the plan, by what they are of:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) of the plan open after %1: %2.</source>
        <translation>
            <numerusform>%n seat of the plan opens after %1: %2.</numerusform>
            <numerusform>%n seats of the plan open after %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected margin, %n quarter(s)</source>
        <translation>
            <numerusform>Expected margin, %n quarter</numerusform>
            <numerusform>Expected margin, %n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more new gap(s).</source>
        <translation>
            <numerusform>%n more new gap.</numerusform>
            <numerusform>%n more new gaps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more territory(ies) lose margin.</source>
        <translation>
            <numerusform>%n more territory loses margin.</numerusform>
            <numerusform>%n more territories lose margin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Once: %n move(s) to another territory, %1 each.</source>
        <translation>
            <numerusform>Once: %n move to another territory, %1.</numerusform>
            <numerusform>Once: %n moves to another territory, %1 each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) of the empty seat go to %1; %2 a quarter are done by nobody.</source>
        <translation>
            <numerusform>%n customer of the empty seat goes to %1; %2 a quarter are done by nobody.</numerusform>
            <numerusform>%n customers of the empty seat go to %1; %2 a quarter are done by nobody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::AccountsPanel</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::BoardView</name>
    <message numerus="yes">
        <source>%1, %2, %n seats here and below</source>
        <translation>
            <numerusform>%1, %2, %n seat here and below</numerusform>
            <numerusform>%1, %2, %n seats here and below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n seats</source>
        <translation>
            <numerusform>%1, %2: %n seat</numerusform>
            <numerusform>%1, %2: %n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::ChangesPage</name>
    <message numerus="yes">
        <source>%n change(s) are chosen.</source>
        <translation>
            <numerusform>%n change is chosen.</numerusform>
            <numerusform>%n changes are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) cannot stay without these and are taken back with them.</source>
        <translation>
            <numerusform>%n other change cannot stay without these and is taken back with them.</numerusform>
            <numerusform>%n other changes cannot stay without these and are taken back with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)</source>
        <translation>
            <numerusform>Take back %n change</numerusform>
            <numerusform>Take back %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” changes %n row(s) of the baseline; %2 of them are agreed.</source>
        <translation>
            <numerusform>“%1” changes %n row of the baseline; %2 of them are agreed.</numerusform>
            <numerusform>“%1” changes %n rows of the baseline; %2 of them are agreed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agree to %n change(s)</source>
        <translation>
            <numerusform>Agree to %n change</numerusform>
            <numerusform>Agree to %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw the agreement to %n change(s)</source>
        <translation>
            <numerusform>Withdraw the agreement to %n change</numerusform>
            <numerusform>Withdraw the agreement to %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::CoverageDetails</name>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::CurvesPage</name>
    <message numerus="yes">
        <source>%n seats in the best places earn %1 more than today&apos;s %2</source>
        <translation>
            <numerusform>%n seat in the best place earns %1 more than today&apos;s %2</numerusform>
            <numerusform>%n seats in the best places earn %1 more than today&apos;s %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats in the best places earn %1 less than today&apos;s %2</source>
        <translation>
            <numerusform>%n seat in the best place earns %1 less than today&apos;s %2</numerusform>
            <numerusform>%n seats in the best places earn %1 less than today&apos;s %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n seats by response curves</source>
        <translation>
            <numerusform>Place %n seat by response curves</numerusform>
            <numerusform>Place %n seats by response curves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::DetailSheet</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n territories</source>
        <translation>
            <numerusform>%n territory</numerusform>
            <numerusform>%n territories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::EffortPage</name>
    <message numerus="yes">
        <source>Remove %n piece(s) of work</source>
        <translation>
            <numerusform>Remove %n piece of work</numerusform>
            <numerusform>Remove %n pieces of work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::GlidePage</name>
    <message numerus="yes">
        <source>%n seat(s) would have to fall vacant. Turnover alone gets there by %1 with a chance of %2; half the time no more than %3 are left.</source>
        <translation>
            <numerusform>%n seat would have to fall vacant. Turnover alone gets there by %1 with a chance of %2; half the time no more than %3 are left.</numerusform>
            <numerusform>%n seats would have to fall vacant. Turnover alone gets there by %1 with a chance of %2; half the time no more than %3 are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty seat(s) can go at once.</source>
        <translation>
            <numerusform>%n empty seat can go at once.</numerusform>
            <numerusform>%n empty seats can go at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::MergePage</name>
    <message numerus="yes">
        <source>%n conflict(s) to decide before the merge can be applied</source>
        <translation>
            <numerusform>%n conflict to decide before the merge can be applied</numerusform>
            <numerusform>%n conflicts to decide before the merge can be applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) come in, and nothing is in their way</source>
        <translation>
            <numerusform>%n change comes in, and nothing is in its way</numerusform>
            <numerusform>%n changes come in, and nothing is in their way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::OptionsPanel</name>
    <message numerus="yes">
        <source>All %n option(s)</source>
        <translation>
            <numerusform>All %n option</numerusform>
            <numerusform>All %n options</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::OrganisationEdits</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::Scoreboard</name>
    <message numerus="yes">
        <source>%n more figures</source>
        <translation>
            <numerusform>%n more figure</numerusform>
            <numerusform>%n more figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more figures, for which the window is too narrow</source>
        <translation>
            <numerusform>%n more figure, for which the window is too narrow</numerusform>
            <numerusform>%n more figures, for which the window is too narrow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::SeatTablePanel</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::SeatTreeModel</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::TogetherPage</name>
    <message numerus="yes">
        <source>Trying what the %n vacant seat(s) could become together…</source>
        <translation>
            <numerusform>Trying what the %n vacant seat could become…</numerusform>
            <numerusform>Trying what the %n vacant seats could become together…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What should become of the %n vacant seat(s) together, where each takes work from the others?</source>
        <translation>
            <numerusform>What should become of the %n vacant seat?</numerusform>
            <numerusform>What should become of the %n vacant seats together, where each takes work from the others?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) bring %1 a year after cost (margin %2, cost %3).</source>
        <translation>
            <numerusform>%n move brings %1 a year after cost (margin %2, cost %3).</numerusform>
            <numerusform>%n moves bring %1 a year after cost (margin %2, cost %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeploy %n vacant seat(s)</source>
        <translation>
            <numerusform>Redeploy %n vacant seat</numerusform>
            <numerusform>Redeploy %n vacant seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n move(s) accepted: about %2 a year after cost (cost %3).</source>
        <translation>
            <numerusform>%1 of %n move accepted: about %2 a year after cost (cost %3).</numerusform>
            <numerusform>%1 of %n moves accepted: about %2 a year after cost (cost %3).</numerusform>
        </translation>
    </message>
</context>
</TS>
