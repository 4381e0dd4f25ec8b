<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>no owner</source>
        <translation>sans responsable</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New empty plan…</source>
        <translation>Nouveau plan vide…</translation>
    </message>
    <message>
        <source>New plan from CRM and HR exports…</source>
        <translation>Nouveau plan à partir d’exports CRM et RH…</translation>
    </message>
    <message>
        <source>Open plan…</source>
        <translation>Ouvrir un plan…</translation>
    </message>
    <message>
        <source>Open sample company</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Import files into this plan…</source>
        <translation>Importer des fichiers dans ce plan…</translation>
    </message>
    <message>
        <source>Export tables…</source>
        <translation>Exporter des tableaux…</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Back to how I opened it</source>
        <translation>Revenir à l’état d’ouverture</translation>
    </message>
    <message>
        <source>Close plan</source>
        <translation>Fermer le plan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Make selection as in the baseline</source>
        <translation>Rétablir la sélection selon la référence</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Lock planning</source>
        <translation>Verrouiller le plan</translation>
    </message>
    <message>
        <source>New scenario from the baseline…</source>
        <translation>Nouveau scénario depuis la référence…</translation>
    </message>
    <message>
        <source>Duplicate scenario…</source>
        <translation>Dupliquer le scénario…</translation>
    </message>
    <message>
        <source>Rename scenario…</source>
        <translation>Renommer le scénario…</translation>
    </message>
    <message>
        <source>Delete scenario (to the bin)</source>
        <translation>Supprimer le scénario (corbeille)</translation>
    </message>
    <message>
        <source>Restore scenario from the bin…</source>
        <translation>Restaurer un scénario de la corbeille…</translation>
    </message>
    <message>
        <source>Find or do anything…</source>
        <translation>Rechercher ou agir…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Langue…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Headwater</source>
        <translation>À propos de Headwater</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>How coverage is counted</source>
        <translation>Comment la couverture est comptée</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Export proposal…</source>
        <translation>Exporter une proposition…</translation>
    </message>
    <message>
        <source>How vacancies are counted</source>
        <translation>Comment les vacances sont comptées</translation>
    </message>
    <message>
        <source>How response curves are counted</source>
        <translation>Comment les courbes de réponse sont calculées</translation>
    </message>
    <message>
        <source>Export a part for a regional lead…</source>
        <translation>Exporter une partie pour un responsable régional…</translation>
    </message>
    <message>
        <source>How reviews are counted</source>
        <translation>Comment les revues sont calculées</translation>
    </message>
    <message>
        <source>Capture this view</source>
        <translation>Capturer cette vue</translation>
    </message>
    <message>
        <source>Present the storyboard</source>
        <translation>Présenter le storyboard</translation>
    </message>
</context>
<context>
    <name>BoardPainter</name>
    <message>
        <source>show fewer</source>
        <translation>réduire</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 en dessous</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Customer-focused: fixed customers, adapting tasks</source>
        <translation>Rôle client&#xa0;: clients fixes, tâches adaptées</translation>
    </message>
    <message>
        <source>Specialty: one task, wider span</source>
        <translation>Rôle spécialisé&#xa0;: une tâche, périmètre plus large</translation>
    </message>
</context>
<context>
    <name>ChannelWords</name>
    <message>
        <source>No journey meets the filter. Take away a chip above.</source>
        <translation>Aucun parcours ne correspond au filtre. Retirez un critère ci-dessus.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>before the first stage</source>
        <translation>avant la première étape</translation>
    </message>
    <message>
        <source>No event of this log names a channel. Import a log with a column for it.</source>
        <translation>Aucun événement de ce journal n’indique de canal. Importez un journal avec une colonne pour le canal.</translation>
    </message>
    <message>
        <source>Channels, stage by stage</source>
        <translation>Canaux, étape par étape</translation>
    </message>
    <message>
        <source>Share of the events in a stage that happened on the channel</source>
        <translation>Part des événements d’une étape passés par le canal</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Most is done on %1: %2 of %3 events</source>
        <translation>Canal principal&#xa0;: %1, %2 événements sur %3</translation>
    </message>
    <message>
        <source>An event belongs to the stage its journey came to last. Self-serve channels stand first.</source>
        <translation>Un événement appartient à la dernière étape atteinte par son parcours. Les canaux en libre-service viennent en premier.</translation>
    </message>
    <message>
        <source>%1 handovers</source>
        <translation>%1 relais</translation>
    </message>
    <message>
        <source>%1 back or again</source>
        <translation>%1 retours ou reprises</translation>
    </message>
    <message>
        <source>%1 no decision</source>
        <translation>%1 sans décision</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>Par segment</translation>
    </message>
    <message>
        <source>By territory</source>
        <translation>Par territoire</translation>
    </message>
    <message>
        <source>Bar: share of a journey&apos;s events before somebody of ours takes part</source>
        <translation>Barre&#xa0;: part des événements d’un parcours avant l’intervention de l’un des nôtres</translation>
    </message>
    <message>
        <source>before the first contact</source>
        <translation>avant le premier contact</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Events before contact</source>
        <translation>Événements avant contact</translation>
    </message>
    <message>
        <source>Time before contact</source>
        <translation>Temps avant contact</translation>
    </message>
    <message>
        <source>Without any contact</source>
        <translation>Sans aucun contact</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Moves back</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Back or again</source>
        <translation>Retours ou reprises</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>. The %1 with most journeys; the table has all %2.</source>
        <translation>. Les %1 ayant le plus de parcours&#xa0;; le tableau contient les %2.</translation>
    </message>
    <message>
        <source>Customers are through %1 of a journey&apos;s events before they meet somebody</source>
        <translation>Les clients ont franchi %1 des événements d’un parcours avant de rencontrer quelqu’un</translation>
    </message>
    <message>
        <source>; %1 of journeys never do</source>
        <translation>, et jamais dans %1 des parcours</translation>
    </message>
    <message>
        <source>No journey of this filter has ended yet, so none has ended without a decision.</source>
        <translation>Aucun parcours de ce filtre n’est encore terminé, donc aucun ne l’est sans décision.</translation>
    </message>
    <message>
        <source>Where journeys end without a decision</source>
        <translation>Où les parcours finissent sans décision</translation>
    </message>
    <message>
        <source>Journeys that ended, by the stage they were last in. Choose one to see what they lacked.</source>
        <translation>Parcours terminés, selon leur dernière étape. Choisissez-en une pour voir ce qui leur manquait.</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>sans décision</translation>
    </message>
    <message>
        <source>decided: won or lost</source>
        <translation>décidé&#xa0;: gagné ou perdu</translation>
    </message>
    <message>
        <source>Last stage</source>
        <translation>Dernière étape</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message>
        <source>%1 of the journeys that ended, ended without a decision; most of them at %2</source>
        <translation>%1 des parcours terminés l’ont été sans décision, la plupart à %2</translation>
    </message>
    <message>
        <source>Choose “Why journeys end” for the reasons the CRM gives; the panel at the side says what these journeys have in common.</source>
        <translation>Choisissez «&#xa0;Pourquoi les parcours finissent&#xa0;» pour les motifs du CRM&#xa0;; le panneau latéral indique ce que ces parcours ont en commun.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucun motif indiqué</translation>
    </message>
    <message>
        <source>No journey of this filter has ended without an order.</source>
        <translation>Aucun parcours de ce filtre n’a fini sans commande.</translation>
    </message>
    <message>
        <source>Nobody wrote down why these journeys ended. Import opportunities with a column of reasons, such as “Loss reason” or “Closed lost reason”.</source>
        <translation>Personne n’a noté pourquoi ces parcours ont fini. Importez des opportunités avec une colonne de motifs, par exemple «&#xa0;Loss reason&#xa0;» ou «&#xa0;Closed lost reason&#xa0;».</translation>
    </message>
    <message>
        <source>Why journeys end without an order</source>
        <translation>Pourquoi les parcours finissent sans commande</translation>
    </message>
    <message>
        <source>Journeys that ended, by the reason the CRM gives. Choose one to see its journeys.</source>
        <translation>Parcours terminés, selon le motif du CRM. Choisissez-en un pour voir ses parcours.</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>%1 · %2 · worth %3</source>
        <translation>%1 · %2 · valeur %3</translation>
    </message>
    <message>
        <source> The %1 most frequent; the table has all %2.</source>
        <translation> Les %1 plus fréquents&#xa0;; le tableau les contient tous (%2).</translation>
    </message>
    <message>
        <source>“%1” is the reason most often given: %2 of the %3 journeys that ended without an order</source>
        <translation>«&#xa0;%1&#xa0;» est le motif le plus souvent cité&#xa0;: %2 des %3 parcours finis sans commande</translation>
    </message>
    <message>
        <source>In the words of whoever closed the opportunity. Words that differ only in upper and lower case count as one.</source>
        <translation>Dans les mots de la personne qui a clos l’opportunité. La casse est ignorée.</translation>
    </message>
    <message>
        <source>When we are in touch</source>
        <translation>Quand nous sommes en contact</translation>
    </message>
    <message>
        <source>Events with somebody of ours, by weekday and hour (UTC)</source>
        <translation>Événements avec l’un des nôtres, par jour de semaine et heure (UTC)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Most contacts: %1 at %2:00, %3 of %4</source>
        <translation>Pic de contacts&#xa0;: %1 à %2:00, %3 sur %4</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>%1 → no decision</source>
        <translation>%1 → sans décision</translation>
    </message>
    <message>
        <source>When customers first met somebody is not known: only dates of opportunities tell of these journeys. An event log with channels or people would.</source>
        <translation>On ne sait pas quand les clients ont rencontré quelqu’un pour la première fois&#xa0;: seules des dates d’opportunités décrivent ces parcours. Un journal d’événements avec canaux ou personnes le dirait.</translation>
    </message>
    <message>
        <source>Handovers: changes of the acting role in a journey. Back or again: moves to an earlier or the same stage, of all moves. No decision: of the journeys that ended. Dates of opportunities and evidence are no contact.</source>
        <translation>Relais&#xa0;: changements du rôle qui agit dans un parcours. Retours ou reprises&#xa0;: passages vers une étape antérieure ou la même, sur tous les passages. Sans décision&#xa0;: sur les parcours terminés. Les dates d’opportunités et les preuves ne sont pas des contacts.</translation>
    </message>
    <message>
        <source> The %1 that most ended in; the table has all %2.</source>
        <translation> Les %1 où la plupart ont pris fin&#xa0;; le tableau contient les %2.</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 autres</translation>
    </message>
    <message>
        <source>. The first %1 are drawn; the table has all %2.</source>
        <translation>. Les %1 premiers sont dessinés&#xa0;; le tableau contient les %2.</translation>
    </message>
    <message>
        <source>When we are in touch is not known: no event with a time of day names a person of ours or an assisted channel.</source>
        <translation>On ne sait pas quand nous sommes en contact&#xa0;: aucun événement avec une heure ne nomme l’un des nôtres ou un canal assisté.</translation>
    </message>
    <message>
        <source>Counts, not success: a dark cell says when we call, not when it helps. Dates without a time of day are left out.</source>
        <translation>Des volumes, pas des succès&#xa0;: une case foncée dit quand nous appelons, pas quand c’est utile. Les dates sans heure ne comptent pas.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message>
        <source>The table holds no event with journey, activity and a possible date</source>
        <translation>La table ne contient aucun événement avec parcours, activité et date possible</translation>
    </message>
    <message>
        <source>%1 with %2 events; half of them take longer than %3 from first to last event</source>
        <translation>%1 avec %2 événements&#xa0;; la moitié dure plus de %3 du premier au dernier événement</translation>
    </message>
    <message>
        <source>Counted by the database, all journeys of the table: %1 kinds of steps, %2 ways through. Only counts came here; nothing of it is in the plan.</source>
        <translation>Compté par la base de données, tous les parcours de la table&#xa0;: %1 sortes d’étapes, %2 chemins. Seuls des nombres sont venus ici&#xa0;; rien n’est dans le plan.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Journeys in which it happens; where the plan knows a stage of that name, it is named</source>
        <translation>Parcours où elle a lieu&#xa0;; si le plan connaît une étape de ce nom, elle est nommée</translation>
    </message>
    <message>
        <source>journeys</source>
        <translation>parcours</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Stage of the plan</source>
        <translation>Étape du plan</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Débuts</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Fins</translation>
    </message>
    <message>
        <source>%1, %2 of all</source>
        <translation>%1, %2 du total</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Journeys that go from one step straight to another, and how long that takes</source>
        <translation>Parcours qui passent directement d’une étape à l’autre, et en combien de temps</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Mean time (d)</source>
        <translation>Temps moyen (j)</translation>
    </message>
    <message>
        <source>Median time (d)</source>
        <translation>Temps médian (j)</translation>
    </message>
    <message>
        <source>9 of 10 within (d)</source>
        <translation>9 sur 10 en (j)</translation>
    </message>
    <message>
        <source>%1, median %2</source>
        <translation>%1, médiane %2</translation>
    </message>
    <message>
        <source>The most frequent ways through</source>
        <translation>Les variantes les plus fréquentes</translation>
    </message>
    <message>
        <source>%1 of %2 ways</source>
        <translation>%1 chemins sur %2</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Cumul</translation>
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
        <translation>Le poste y est déjà.</translation>
    </message>
    <message>
        <source>The seats are there already.</source>
        <translation>Les postes y sont déjà.</translation>
    </message>
    <message>
        <source>%1: %2 missing</source>
        <translation>%1 : %2 manquent</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Where to? It is one step, which can be undone.</source>
        <translation>Vers où ? C’est une seule étape, qui peut être annulée.</translation>
    </message>
    <message>
        <source>No vacant or planned seat could be used. A seat falls vacant when somebody leaves.</source>
        <translation>Aucun poste vacant ou prévu ne pourrait être utilisé. Un poste devient vacant quand quelqu’un part.</translation>
    </message>
    <message>
        <source>Done: %1. Customer-focused seats serve the accounts they own, wherever they belong: give them accounts there.</source>
        <translation>Fait : %1. Les postes orientés client servent les comptes dont ils sont responsables, où qu’ils soient rattachés : donnez-leur des comptes là-bas.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DelayWords</name>
    <message>
        <source>%1 takes longest, half of the journeys over %2</source>
        <translation>%1 prend le plus de temps, plus de %2 pour la moitié des parcours</translation>
    </message>
    <message>
        <source>; %1 of %2 open ones are stuck</source>
        <translation>, %1 sur %2 en cours sont bloqués</translation>
    </message>
    <message>
        <source>From coming to a stage until the next step, all hours of all days. Open journeys count until the last event of the log.</source>
        <translation>De l’arrivée à une étape jusqu’à la suivante, toutes les heures de tous les jours. Les parcours en cours comptent jusqu’au dernier événement du journal.</translation>
    </message>
    <message>
        <source>Time in each stage</source>
        <translation>Temps passé à chaque étape</translation>
    </message>
    <message>
        <source>Box: the middle half; thick line: the median; thin line: from the shortest to nine in ten</source>
        <translation>Boîte&#xa0;: la moitié centrale&#xa0;; trait épais&#xa0;: la médiane&#xa0;; trait fin&#xa0;: du plus court à neuf sur dix</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Shortest (d)</source>
        <translation>Min. (j)</translation>
    </message>
    <message>
        <source>First quarter (d)</source>
        <translation>1er quartile (j)</translation>
    </message>
    <message>
        <source>Median (d)</source>
        <translation>Médiane (j)</translation>
    </message>
    <message>
        <source>Third quarter (d)</source>
        <translation>3e quartile (j)</translation>
    </message>
    <message>
        <source>Nine in ten (d)</source>
        <translation>Neuf sur dix (j)</translation>
    </message>
    <message>
        <source>Longest (d)</source>
        <translation>Max. (j)</translation>
    </message>
    <message>
        <source>nobody has gone on yet</source>
        <translation>aucun n’a encore avancé</translation>
    </message>
    <message>
        <source>half within %1, nine in ten within %2</source>
        <translation>la moitié en %1, neuf sur dix en %2</translation>
    </message>
    <message>
        <source>Open journeys, by how long they have been in their stage</source>
        <translation>Parcours en cours, selon leur temps à l’étape</translation>
    </message>
    <message>
        <source>Stuck: longer than nine in ten of those that went on. Choose a stage to see who is stuck.</source>
        <translation>Bloqués&#xa0;: plus longs que neuf sur dix de ceux qui ont avancé. Choisissez une étape pour voir lesquels.</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>dans les temps</translation>
    </message>
    <message>
        <source>longer than the plan expects</source>
        <translation>plus longs que prévu au plan</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>bloqués</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Dans les temps</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Expected (d)</source>
        <translation>Prévu (j)</translation>
    </message>
    <message>
        <source>%1 open, %2 stuck</source>
        <translation>%1 en cours, %2 bloqués</translation>
    </message>
    <message>
        <source> · plan: %1</source>
        <translation> · plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>No journey meets the filter. Take away a chip above.</source>
        <translation>Aucun parcours ne correspond au filtre. Retirez un critère ci-dessus.</translation>
    </message>
    <message>
        <source>Stuck in %1</source>
        <translation>Bloqués à %1</translation>
    </message>
    <message>
        <source>Slowest through %1</source>
        <translation>Les plus lents à %1</translation>
    </message>
    <message>
        <source>longer than %1</source>
        <translation>plus longs que %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From coming to a stage until the next step, in working days: %1. Open journeys count until the last event of the log.</source>
        <translation>De l’arrivée à une étape jusqu’à la suivante, en jours ouvrés&#xa0;: %1. Les parcours ouverts comptent jusqu’au dernier événement.</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Why, if you like</source>
        <translation>Pourquoi, si vous le souhaitez</translation>
    </message>
    <message>
        <source>Reason, optional</source>
        <translation>Motif, facultatif</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>Un fichier « %1 » existe déjà. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>ForecastWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>How good is it? Not known yet: there are not three quarters of history to try it on.</source>
        <translation>Quelle fiabilité&#xa0;? Pas encore connue&#xa0;: il faut trois trimestres d’historique pour la tester.</translation>
    </message>
    <message>
        <source>the last quarter</source>
        <translation>le dernier trimestre</translation>
    </message>
    <message>
        <source>the last %1 quarters</source>
        <translation>les %1 derniers trimestres</translation>
    </message>
    <message>
        <source>How good is it? Tried on %1 with what was known before, it was off by %2; repeating last year&apos;s quarter, or the one before where there is none, by %3.</source>
        <translation>Quelle fiabilité&#xa0;? Testée sur %1 avec ce qu’on savait avant, elle s’écartait de %2&#xa0;; répéter le trimestre de l’an passé, ou à défaut le précédent, de %3.</translation>
    </message>
    <message>
        <source>Visits to %1</source>
        <translation>Visites à %1</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnés</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>The plan has no open stage, so there is nothing to foretell. Add one under Stages.</source>
        <translation>Le plan n’a aucune étape «&#xa0;en cours&#xa0;», il n’y a donc rien à prévoir. Ajoutez-en une sous Étapes.</translation>
    </message>
    <message>
        <source>No journey of this log has reached a stage of the plan, so there is nothing to foretell yet. Name the stages in the plan as the log does.</source>
        <translation>Aucun parcours de ce journal n’a atteint une étape du plan, il n’y a donc encore rien à prévoir. Nommez les étapes du plan comme dans le journal.</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>réalisé</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>80 % range: four times in five</source>
        <translation>fourchette à 80&#xa0;%&#xa0;: quatre fois sur cinq</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prévision</translation>
    </message>
    <message>
        <source>%1 in quarters of 13 weeks</source>
        <translation>%1 par trimestre de 13 semaines</translation>
    </message>
    <message>
        <source>Each quarter is named by the month in which it ends</source>
        <translation>Chaque trimestre porte le nom du mois où il se termine</translation>
    </message>
    <message>
        <source>journeys</source>
        <translation>parcours</translation>
    </message>
    <message>
        <source>Quarter ends</source>
        <translation>Fin de trimestre</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>At least, 80 %</source>
        <translation>Au moins, 80&#xa0;%</translation>
    </message>
    <message>
        <source>At most, 80 %</source>
        <translation>Au plus, 80&#xa0;%</translation>
    </message>
    <message>
        <source>Next quarter, all stages and ends</source>
        <translation>Prochain trimestre, toutes étapes et issues</translation>
    </message>
    <message>
        <source>Expected journeys, and the range that holds four times in five. Choose one to see it above.</source>
        <translation>Parcours attendus, et fourchette juste quatre fois sur cinq. Choisissez-en un pour le voir ci-dessus.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>%1: %2 expected next quarter, four times in five %3 to %4</source>
        <translation>%1&#xa0;: %2 attendus au prochain trimestre, quatre fois sur cinq de %3 à %4</translation>
    </message>
    <message>
        <source>; the last quarter brought %1</source>
        <translation>, le dernier trimestre en a apporté %1</translation>
    </message>
    <message>
        <source>%1, quarter to %2</source>
        <translation>%1, trimestre jusqu’à %2</translation>
    </message>
    <message>
        <source>as it would have been foretold</source>
        <translation>comme prévu à l’époque</translation>
    </message>
    <message>
        <source>an earlier quarter repeated</source>
        <translation>un trimestre antérieur répété</translation>
    </message>
    <message>
        <source>Would have been foretold</source>
        <translation>Aurait été prévu</translation>
    </message>
    <message>
        <source>An earlier quarter repeated</source>
        <translation>Un trimestre antérieur répété</translation>
    </message>
    <message>
        <source> %1 of these counts fell within the range.</source>
        <translation> %1 de ces nombres étaient dans la fourchette.</translation>
    </message>
    <message>
        <source>How good is it? Nothing of this happened in %1, so that nobody can say.</source>
        <translation>Est-elle bonne&#xa0;? Rien de tel ne s’est produit pendant %1&#xa0;; personne ne peut le dire.</translation>
    </message>
    <message>
        <source> All stages and ends of all segments: off by %1, repeating %2.</source>
        <translation> Toutes les étapes et issues de tous les segments&#xa0;: écart de %1, en répétant %2.</translation>
    </message>
</context>
<context>
    <name>FunnelWords</name>
    <message>
        <source>all within %1 of the first</source>
        <translation>toutes en moins de %1 après la première</translation>
    </message>
    <message>
        <source>however long it takes</source>
        <translation>quelle que soit la durée</translation>
    </message>
    <message>
        <source>Counted: each stage after the one before, others may come between, %1</source>
        <translation>Compté&#xa0;: chaque étape après la précédente, d’autres peuvent s’intercaler, %1</translation>
    </message>
    <message>
        <source>Counted: each stage right after the one before, %1</source>
        <translation>Compté&#xa0;: chaque étape juste après la précédente, %1</translation>
    </message>
    <message>
        <source>Counted: all stages up to this one in any order, %1</source>
        <translation>Compté&#xa0;: toutes les étapes jusqu’à celle-ci, dans un ordre quelconque, %1</translation>
    </message>
    <message>
        <source>No journey of this filter has reached a stage</source>
        <translation>Aucun parcours de ce filtre n’a atteint d’étape</translation>
    </message>
    <message>
        <source>No journey has ended without an order: %1 of %2 reached %3</source>
        <translation>Aucun parcours n’a fini sans commande&#xa0;: %1 sur %2 ont atteint %3</translation>
    </message>
    <message>
        <source>end without a decision</source>
        <translation>finissent sans décision</translation>
    </message>
    <message>
        <source>are lost to others</source>
        <translation>sont perdus au profit d’autres</translation>
    </message>
    <message>
        <source>Most journeys end at %1: %2 of %3 %4</source>
        <translation>La plupart des parcours finissent à %1&#xa0;: %2 sur %3 %4</translation>
    </message>
    <message>
        <source>%1 claimed, %2 verified</source>
        <translation>%1 déclarés, %2 vérifiés</translation>
    </message>
    <message>
        <source>%1 claimed, nothing to verify</source>
        <translation>%1 déclarés, rien à vérifier</translation>
    </message>
    <message>
        <source>%1 of the stage before, median %2</source>
        <translation>%1 de l’étape précédente, médiane %2</translation>
    </message>
    <message>
        <source>Claimed and verified</source>
        <translation>Déclarés et vérifiés</translation>
    </message>
    <message>
        <source>Claimed: the journey was said to reach the stage. Verified: with unexpired evidence for all that the stage requires.</source>
        <translation>Déclaré&#xa0;: le parcours est réputé avoir atteint l’étape. Vérifié&#xa0;: avec des preuves non expirées pour tout ce que l’étape exige.</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>déclarés</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiés</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Déclarés</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiés</translation>
    </message>
    <message>
        <source>Of the stage before</source>
        <translation>De l’étape précédente</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Jours (médiane)</translation>
    </message>
    <message>
        <source>Where those went who did not go on</source>
        <translation>Où sont allés ceux qui n’ont pas continué</translation>
    </message>
    <message>
        <source>Journeys that reached the stage and not the next one</source>
        <translation>Parcours ayant atteint l’étape mais pas la suivante</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>sans décision</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore en cours</translation>
    </message>
    <message>
        <source>won all the same</source>
        <translation>gagnés malgré tout</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore en cours</translation>
    </message>
    <message>
        <source>Won all the same</source>
        <translation>Gagnés malgré tout</translation>
    </message>
    <message>
        <source>%1 lost, %2 no decision, %3 open</source>
        <translation>%1 perdus, %2 sans décision, %3 en cours</translation>
    </message>
    <message>
        <source>The flow of journeys</source>
        <translation>Le flux des parcours</translation>
    </message>
    <message>
        <source>No activity of this log has the name of a stage of the plan, so there is no funnel yet. Make the activities that are stages under Stages.</source>
        <translation>Aucune activité de ce journal ne porte le nom d’une étape du plan, il n’y a donc pas encore d’entonnoir. Faites des activités concernées des étapes, sous Étapes.</translation>
    </message>
</context>
<context>
    <name>GraphBuilder</name>
    <message>
        <source>Journey graph: %1 steps, %2 paths, %3</source>
        <translation>Graphe des parcours&#xa0;: %1 nœuds, %2 chemins, %3</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Median stay</source>
        <translation>Séjour médian</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Débuts</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Fins</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiés</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Temps médian</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 sur 10 en</translation>
    </message>
    <message>
        <source>Mean value</source>
        <translation>Valeur moyenne</translation>
    </message>
    <message>
        <source>Lost or no decision</source>
        <translation>Perdus ou sans décision</translation>
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
        <translation>%1&#xa0;: %2, séjour médian %3, %4 commencent ici, %5 finissent ici</translation>
    </message>
    <message>
        <source>, %1 verified</source>
        <translation>, %1 vérifiés</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 activité</translation>
    </message>
    <message>
        <source>%1 activities</source>
        <translation>%1 activités</translation>
    </message>
    <message>
        <source>Other: %1 that are not shown one by one</source>
        <translation>Autres&#xa0;: %1 non affichées une par une</translation>
    </message>
    <message>
        <source>%1 to %2: %3, median time %4, 9 of 10 within %5</source>
        <translation>%1 à %2&#xa0;: %3, temps médian %4, 9 sur 10 en %5</translation>
    </message>
    <message>
        <source>, %1 of those that ended were lost or not decided</source>
        <translation>, %1 des parcours terminés ont été perdus ou sont restés sans décision</translation>
    </message>
    <message>
        <source>%1 to %2: %3 moves</source>
        <translation>%1 à %2&#xa0;: %3 passages</translation>
    </message>
</context>
<context>
    <name>GraphMaker</name>
    <message>
        <source>Hours from seats over tasks to territories</source>
        <translation>Heures des postes aux territoires, par les tâches</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Needed or available</source>
        <translation>Besoin ou capacité</translation>
    </message>
    <message>
        <source>Served or used</source>
        <translation>Assuré ou utilisé</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tâches</translation>
    </message>
    <message>
        <source>%1: %2 of %3 needed are served, %4</source>
        <translation>%1&#xa0;: %2 assurées sur %3 nécessaires, %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 in use</source>
        <translation>%1, %2&#xa0;: %3 utilisées sur %4</translation>
    </message>
    <message>
        <source>%1 does %2 of %3</source>
        <translation>%1 fait %2 de %3</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 autres</translation>
    </message>
    <message>
        <source>Tasks in a leaf that only one seat can do: %1</source>
        <translation>Tâches d’une feuille qu’un seul poste peut faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 in %2: %3 needed, %4</source>
        <translation>%1 dans %2&#xa0;: %3 nécessaires, %4</translation>
    </message>
    <message>
        <source>%1 more territories</source>
        <translation>%1 autres territoires</translation>
    </message>
    <message>
        <source>⚠ no stand-in: %1</source>
        <translation>⚠ sans remplaçant&#xa0;: %1</translation>
    </message>
    <message>
        <source>seats by role and territory</source>
        <translation>postes par rôle et territoire</translation>
    </message>
    <message>
        <source>territories and segments</source>
        <translation>territoires et segments</translation>
    </message>
    <message>
        <source>%1 (own seats)</source>
        <translation>%1 (postes propres)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>%1 utilisés</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>aucune heure</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 without hours</source>
        <translation>%1 · %2 sans heures</translation>
    </message>
    <message>
        <source>%1 more in %2</source>
        <translation>%1 de plus dans %2</translation>
    </message>
</context>
<context>
    <name>GraphTableWords</name>
    <message>
        <source>Steps</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Débuts</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Fins</translation>
    </message>
    <message>
        <source>Median stay (d)</source>
        <translation>Séjour médian (j)</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiés</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Dessiné</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Mean time (d)</source>
        <translation>Temps moyen (j)</translation>
    </message>
    <message>
        <source>Median time (d)</source>
        <translation>Temps médian (j)</translation>
    </message>
    <message>
        <source>9 of 10 within (d)</source>
        <translation>9 sur 10 en (j)</translation>
    </message>
    <message>
        <source>Mean value</source>
        <translation>Valeur moyenne</translation>
    </message>
    <message>
        <source>Lost or no decision</source>
        <translation>Perdus ou sans décision</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>JourneyWords</name>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 événement</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 événements</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Each event is as wide as the time until the next; times in UTC</source>
        <translation>Chaque événement est large comme le temps jusqu’au suivant&#xa0;; heures en UTC</translation>
    </message>
    <message>
        <source>+%1 events</source>
        <translation>+%1 événements</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 M</source>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1&#xa0;k</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&lt; 1 h</source>
        <translation>&lt; 1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme %2.</translation>
    </message>
</context>
<context>
    <name>PartLister</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Known to</source>
        <translation>Connu de</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>It alone knows</source>
        <translation>Seul à connaître</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Customer-focused</source>
        <translation>Rôle client</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Spécialistes</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Farthest</source>
        <translation>Le plus loin</translation>
    </message>
    <message>
        <source>From home to the farthest territory, as the crow flies, in kilometres</source>
        <translation>Du territoire d’attache au plus éloigné, à vol d’oiseau, en kilomètres</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Per journey</source>
        <translation>Par parcours</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>In the baseline</source>
        <translation>Dans la référence</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Hours lost</source>
        <translation>Heures perdues</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Most is missing of</source>
        <translation>Il manque surtout</translation>
    </message>
    <message>
        <source>Their hours</source>
        <translation>Leurs heures</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What all that is missing would bring, by the values of its hours</source>
        <translation>Ce que rapporterait tout ce qui manque, selon la valeur de ses heures</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Définir %1 de %2</translation>
    </message>
    <message>
        <source>Nothing fits what is chosen above</source>
        <translation>Rien ne correspond au choix ci-dessus</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour le moment</translation>
    </message>
</context>
<context>
    <name>RemedyFinder</name>
    <message>
        <source>Give them to %1</source>
        <translation>Les attribuer à %1</translation>
    </message>
    <message>
        <source>Set its accounts free</source>
        <translation>Libérer ses comptes</translation>
    </message>
    <message>
        <source>Give %1 accounts to %2</source>
        <translation>Attribuer %1 comptes à %2</translation>
    </message>
    <message>
        <source>Set %1 accounts free</source>
        <translation>Libérer %1 comptes</translation>
    </message>
    <message>
        <source>Delete this role</source>
        <translation>Supprimer ce rôle</translation>
    </message>
    <message>
        <source>Delete role %1</source>
        <translation>Supprimer le rôle %1</translation>
    </message>
    <message>
        <source>Count it as vacant</source>
        <translation>Le compter comme vacant</translation>
    </message>
    <message>
        <source>Count it as filled</source>
        <translation>Le compter comme pourvu</translation>
    </message>
    <message>
        <source>Count %1 as vacant</source>
        <translation>Compter %1 comme vacant</translation>
    </message>
    <message>
        <source>Count %1 as filled</source>
        <translation>Compter %1 comme pourvu</translation>
    </message>
    <message>
        <source>Their homes are their span</source>
        <translation>Leur territoire d’attache est leur périmètre</translation>
    </message>
    <message>
        <source>Let the homes of %1 be their span</source>
        <translation>Prendre le territoire d’attache de %1 comme périmètre</translation>
    </message>
</context>
<context>
    <name>RoleButton</name>
    <message>
        <source>Add a seat: %1</source>
        <translation>Ajouter un poste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Drag onto a territory to add a seat, or press to add it where the cursor is</source>
        <translation>Glissez sur un territoire pour ajouter un poste, ou cliquez pour l’ajouter à l’emplacement du curseur</translation>
    </message>
</context>
<context>
    <name>SeatFields</name>
    <message>
        <source>Seat</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>since ever</source>
        <translation>depuis toujours</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>Only the home</source>
        <translation>Attache seulement</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Affecter le poste : %1</translation>
    </message>
    <message>
        <source>Nobody in %1</source>
        <translation>Personne au poste %1</translation>
    </message>
    <message>
        <source>Several people are called so. Choose the one who is meant in the table of seats.</source>
        <translation>Plusieurs personnes portent ce nom. Choisissez la bonne dans le tableau des postes.</translation>
    </message>
</context>
<context>
    <name>StepDelegate</name>
    <message>
        <source> · undone</source>
        <translation> · annulée</translation>
    </message>
</context>
<context>
    <name>SubjectDerivations</name>
    <message>
        <source>Forecast visits × hours a visit takes people (Journeys, Work: share of each channel × its time), summed over the stages.</source>
        <translation>Passages prévus × heures qu’un passage demande aux personnes (Parcours, Travail : part de chaque canal × son temps), additionnés sur les étapes.</translation>
    </message>
    <message>
        <source>By the seats that own the customers</source>
        <translation>Par les postes responsables des clients</translation>
    </message>
    <message>
        <source>By specialists</source>
        <translation>Par des spécialistes</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Share of its tasks that is done</source>
        <translation>Part de ses tâches qui est faite</translation>
    </message>
    <message>
        <source>What is needed less what is served.</source>
        <translation>Ce qui est nécessaire moins ce qui est servi.</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Servi</translation>
    </message>
    <message>
        <source>Of it: waits for vacant seats that own the customers</source>
        <translation>Dont : attend des postes vacants responsables des clients</translation>
    </message>
    <message>
        <source>Of it: reached by no seat with hours</source>
        <translation>Dont : atteint par aucun poste avec des heures</translation>
    </message>
    <message>
        <source>Of it: hours that bring more are served first</source>
        <translation>Dont : les heures qui apportent plus passent d’abord</translation>
    </message>
    <message>
        <source>Served ÷ needed.</source>
        <translation>Servi ÷ nécessaire.</translation>
    </message>
    <message>
        <source>Visits to the stage that the forecast expects in the quarter × hours that a visit takes people: share of each channel × its time, over the tasks.</source>
        <translation>Passages à l’étape que la prévision attend dans le trimestre × heures qu’un passage demande aux personnes : part de chaque canal × son temps, sur les tâches.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Hours a visit</source>
        <translation>Heures par passage</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>What the expected margin of the quarter gains if one full-time seat of the role is added there and below, the hours of all others spent anew.</source>
        <translation>Ce que gagne la marge attendue du trimestre si un poste à plein temps du rôle s’y ajoute, là et au-dessous, les heures de tous les autres étant réparties à nouveau.</translation>
    </message>
    <message>
        <source>About: hours are valued as they are without it.</source>
        <translation>Environ : les heures sont évaluées comme sans lui.</translation>
    </message>
    <message>
        <source>Full-time hours in the quarter</source>
        <translation>Heures à plein temps dans le trimestre</translation>
    </message>
    <message>
        <source>Expected margin without it</source>
        <translation>Marge attendue sans lui</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>Coût par an</translation>
    </message>
    <message>
        <source>All the work of the task in the territory is for customers that this seat owns, and no specialist with hours reaches it.</source>
        <translation>Tout le travail de la tâche dans le territoire est pour des clients dont ce poste est responsable, et aucun spécialiste avec des heures ne l’atteint.</translation>
    </message>
    <message>
        <source>The work of the task in the territory that seats with hours reach: this one alone.</source>
        <translation>Le travail de la tâche dans le territoire que, des postes avec des heures, celui-ci est seul à atteindre.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Work in the quarter</source>
        <translation>Travail du trimestre</translation>
    </message>
    <message>
        <source>Great-circle distances from the centre of the territory, or from the middle of its customers where it has none, to its customers with coordinates.</source>
        <translation>Distances orthodromiques du centre du territoire, ou à défaut du milieu de ses clients, à ses clients avec coordonnées.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>With coordinates</source>
        <translation>Avec coordonnées</translation>
    </message>
    <message>
        <source>Half of them within</source>
        <translation>La moitié à moins de</translation>
    </message>
    <message>
        <source>The farthest</source>
        <translation>Le plus éloigné</translation>
    </message>
    <message>
        <source>Seats that know customers</source>
        <translation>Postes qui connaissent des clients</translation>
    </message>
    <message>
        <source>Customers that a seat knows</source>
        <translation>Clients qu’un poste connaît</translation>
    </message>
    <message>
        <source>Pairs of both</source>
        <translation>Paires des deux</translation>
    </message>
    <message>
        <source>FTE × hours a year of the role × days of the quarter / 365.25 × the share of the quarter in which somebody sits there, ramp and expected leavers included; summed over the seats.</source>
        <translation>ETP × heures annuelles du rôle × jours du trimestre / 365,25 × part du trimestre où le poste est occupé, montée en charge et départs attendus compris ; additionné sur les postes.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Hours in use ÷ hours available.</source>
        <translation>Heures utilisées ÷ heures disponibles.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Hours a year of the role × days of the quarter / 365.25.</source>
        <translation>Heures annuelles du rôle × jours du trimestre / 365,25.</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Heures par an</translation>
    </message>
    <message>
        <source>Days of the quarter</source>
        <translation>Jours du trimestre</translation>
    </message>
    <message>
        <source>The part of full time that the plan gives the seat.</source>
        <translation>La part du plein temps que le plan donne au poste.</translation>
    </message>
    <message>
        <source>The seats among what was chosen, each once.</source>
        <translation>Les postes parmi ce qui est choisi, chacun une fois.</translation>
    </message>
    <message>
        <source>What somebody who knows the job would give while the seat is open (FTE × hours of the role in the quarter) less what it gives.</source>
        <translation>Ce que donnerait quelqu’un qui connaît le métier tant que le poste est ouvert (ETP × heures du rôle dans le trimestre), moins ce qu’il donne.</translation>
    </message>
    <message>
        <source>The seat is</source>
        <translation>Le poste est</translation>
    </message>
    <message>
        <source>Would be given</source>
        <translation>Seraient données</translation>
    </message>
    <message>
        <source>Is given</source>
        <translation>Sont données</translation>
    </message>
    <message>
        <source>The share of the quarter in which somebody sits there, less in the ramp, and less by what people who may leave would be missed.</source>
        <translation>La part du trimestre où le poste est occupé, moins la montée en charge, et moins ce qui manquerait si des personnes partaient.</translation>
    </message>
    <message>
        <source>Months to learn the job</source>
        <translation>Mois d’apprentissage</translation>
    </message>
    <message>
        <source>Days to fill a seat</source>
        <translation>Jours pour pourvoir un poste</translation>
    </message>
    <message>
        <source>What is missing at the value of the hours that it would fill, added up over tasks in leaves of which less than 80 % is done. An estimate: the more of it is done, the less the next hour brings, and what is lost where the hours come from is not taken off.</source>
        <translation>Ce qui manque, à la valeur des heures que cela remplirait, additionné sur les tâches des territoires élémentaires faites à moins de 80 %. Une estimation : plus on en fait, moins l’heure suivante rapporte, et ce qui est perdu là d’où viennent les heures n’est pas déduit.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Manques</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Of the journeys of these customers that begin in the quarter: their number × the share that is won with the work done as it is × what one that is won brings.</source>
        <translation>Des parcours de ces clients qui commencent dans le trimestre : leur nombre × la part gagnée avec le travail fait tel quel × ce que rapporte un parcours gagné.</translation>
    </message>
    <message>
        <source>A minimum cut of the flow of hours: all hours of these seats are in use, and no other seat could do the work that waits for them, not even by taking something else over from them.</source>
        <translation>Une coupe minimale du flux d’heures : toutes les heures de ces postes sont utilisées, et aucun autre poste ne pourrait faire le travail qui les attend, pas même en les déchargeant d’autre chose.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Their hours, all in use</source>
        <translation>Leurs heures, toutes utilisées</translation>
    </message>
    <message>
        <source>Work that only they can do</source>
        <translation>Travail qu’eux seuls peuvent faire</translation>
    </message>
    <message>
        <source>Missing of it</source>
        <translation>Il en manque</translation>
    </message>
    <message>
        <source>What that would bring</source>
        <translation>Ce que cela rapporterait</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Journeys expected to begin in the quarter for whose segment the plan lays out no work (Journeys, Work), or whose customers have no segment. They bring margin as they did, and ask for no hours.</source>
        <translation>Parcours attendus dans le trimestre pour le segment desquels le plan ne prévoit aucun travail (Parcours, Travail), ou dont les clients n’ont pas de segment. Ils rapportent de la marge comme avant et ne demandent aucune heure.</translation>
    </message>
    <message>
        <source>Expected to begin</source>
        <translation>Débuts attendus</translation>
    </message>
    <message>
        <source>Of them without work</source>
        <translation>Dont sans travail</translation>
    </message>
</context>
<context>
    <name>VariantWords</name>
    <message>
        <source>All journeys went the same way</source>
        <translation>Tous les parcours ont suivi la même variante</translation>
    </message>
    <message>
        <source>%1 of %2 ways through cover 80 % of the journeys; the most frequent one %3</source>
        <translation>%1 variantes sur %2 couvrent 80&#xa0;% des parcours&#xa0;; la plus fréquente %3</translation>
    </message>
    <message>
        <source>Σ %1</source>
        <translation>Σ %1</translation>
    </message>
    <message>
        <source>won %1</source>
        <translation>gagnés %1</translation>
    </message>
    <message>
        <source>The most frequent ways through</source>
        <translation>Les variantes les plus fréquentes</translation>
    </message>
    <message>
        <source>A step is as wide as the median time until the next. At the right: share together with the ways above, median time of the whole way, won of those that ended</source>
        <translation>La largeur d’un nœud est le temps médian jusqu’au suivant. À droite&#xa0;: part cumulée avec les variantes au-dessus, temps médian de toute la variante, gagnés parmi les terminés</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Jours (médiane)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Won of ended</source>
        <translation>Gagnés / terminés</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No journey meets the filter. Take away a chip above.</source>
        <translation>Aucun parcours ne correspond au filtre. Retirez un critère ci-dessus.</translation>
    </message>
    <message>
        <source>Steps: the stages of the plan</source>
        <translation>Nœuds&#xa0;: les étapes du plan</translation>
    </message>
    <message>
        <source>Steps: everything that was recorded</source>
        <translation>Nœuds&#xa0;: tout ce qui a été enregistré</translation>
    </message>
    <message>
        <source>%1. Choose a way to see its journeys.</source>
        <translation>%1. Choisissez une variante pour voir ses parcours.</translation>
    </message>
    <message>
        <source>Way %1</source>
        <translation>Variante %1</translation>
    </message>
    <message>
        <source>%1 · %2, %3 of those shown</source>
        <translation>%1 · %2, %3 de ceux affichés</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… encore %1</translation>
    </message>
</context>
<context>
    <name>VelocityWords</name>
    <message>
        <source>Velocity cannot be compared: in one of the two periods nothing was won, or no amount is known</source>
        <translation>La vélocité ne peut pas être comparée&#xa0;: dans l’une des deux périodes, rien n’a été gagné ou aucun montant n’est connu</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>Journeys that ended</source>
        <translation>Parcours terminés</translation>
    </message>
    <message>
        <source>Share that was won</source>
        <translation>Part gagnée</translation>
    </message>
    <message>
        <source>Mean amount won</source>
        <translation>Montant moyen gagné</translation>
    </message>
    <message>
        <source>Time to the end</source>
        <translation>Temps jusqu’à la fin</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>Journeys bring %1, %2 against the %3 months before; most of the change: %4 (%5 → %6)</source>
        <translation>Les parcours rapportent %1, %2 par rapport aux %3 mois précédents&#xa0;; facteur principal&#xa0;: %4 (%5 → %6)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Journeys that ended from %1, against %2.</source>
        <translation>Parcours terminés de %1, comparés à %2.</translation>
    </message>
    <message>
        <source>%1 Velocity is journeys × share won × mean amount ÷ time. In logarithms the four parts add up: a time that is a tenth shorter counts +10.5 points.</source>
        <translation>%1 La vélocité est parcours × part gagnée × montant moyen ÷ temps. En logarithmes, les quatre parts s’additionnent&#xa0;: un temps plus court d’un dixième compte +10,5 points.</translation>
    </message>
    <message>
        <source>What changed velocity</source>
        <translation>Ce qui a changé la vélocité</translation>
    </message>
    <message>
        <source>In points of the logarithm; the first four add up to the last</source>
        <translation>En points de logarithme&#xa0;; la somme des quatre premiers donne le dernier</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>plus rapide</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>plus lent</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seul</translation>
    </message>
    <message>
        <source>%1 points · %2 → %3</source>
        <translation>%1 points · %2 → %3</translation>
    </message>
    <message>
        <source>journeys</source>
        <translation>parcours</translation>
    </message>
    <message>
        <source>plan currency</source>
        <translation>devise du plan</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>plan currency a day</source>
        <translation>devise du plan par jour</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
</context>
<context>
    <name>VerifierWords</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>the odds of its stage</source>
        <translation>les chances de son étape</translation>
    </message>
    <message>
        <source>missing evidence</source>
        <translation>preuves manquantes</translation>
    </message>
    <message>
        <source>its age</source>
        <translation>son ancienneté</translation>
    </message>
    <message>
        <source>%1 · %2, %3 won · %4 of %5 verified · %6 days</source>
        <translation>%1 · %2, %3 gagnés · %4 vérifiés sur %5 · %6 jours</translation>
    </message>
    <message>
        <source> (plan: %1)</source>
        <translation> (plan&#xa0;: %1)</translation>
    </message>
    <message>
        <source>No open journey of this filter is in a stage of the plan, so there is nothing to rank.</source>
        <translation>Aucun parcours en cours de ce filtre n’est à une étape du plan, il n’y a donc rien à classer.</translation>
    </message>
    <message>
        <source>Most promising open journeys</source>
        <translation>Parcours en cours les plus prometteurs</translation>
    </message>
    <message>
        <source>Bar: expected value. Then the reason: value, stage and its odds, evidence, days in the stage</source>
        <translation>Barre&#xa0;: valeur attendue. Puis le motif&#xa0;: valeur, étape et ses chances, preuves, jours à l’étape</translation>
    </message>
    <message>
        <source>expected value</source>
        <translation>valeur attendue</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>Valeur attendue</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>Freiné par</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Won from there</source>
        <translation>Gagnés de là</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiés</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>Jours à l’étape</translation>
    </message>
    <message>
        <source>Expected days</source>
        <translation>Jours prévus</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>The plan has no verifiers yet, so every claim stands. Add some in the register.</source>
        <translation>Le plan ne définit encore aucune preuve, chaque déclaration est donc admise. Ajoutez-en au registre.</translation>
    </message>
    <message>
        <source>Every open journey has the evidence that its stage requires.</source>
        <translation>Chaque parcours en cours a les preuves que son étape exige.</translation>
    </message>
    <message>
        <source>What claims lack</source>
        <translation>Ce qui manque aux déclarations</translation>
    </message>
    <message>
        <source>Open journeys that claim the stage without this evidence. Choose one to list them.</source>
        <translation>Parcours en cours déclarés à l’étape sans cette preuve. Choisissez-en une pour les lister.</translation>
    </message>
    <message>
        <source>without evidence</source>
        <translation>sans preuve</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>%1 · %2 journeys, %3</source>
        <translation>%1 · %2 parcours, %3</translation>
    </message>
    <message>
        <source>%1 claim a stage without its evidence, worth %2</source>
        <translation>%1 déclarés à une étape sans ses preuves, valeur %2</translation>
    </message>
    <message>
        <source>Open journeys in the stage the CRM claims, where something required has no unexpired evidence on the day of the last event.</source>
        <translation>Parcours en cours à l’étape déclarée par le CRM, dont une exigence n’a pas de preuve non expirée au jour du dernier événement.</translation>
    </message>
    <message>
        <source>The plan has no verifiers yet: add what customers do that shows a stage was reached.</source>
        <translation>Le plan ne définit encore aucune preuve&#xa0;: ajoutez ce que fait le client et qui montre qu’une étape est atteinte.</translation>
    </message>
    <message>
        <source>Evidence of open journeys</source>
        <translation>Preuves des parcours en cours</translation>
    </message>
    <message>
        <source>Open journeys in the verifier&apos;s stage. Choose one to see those that have it.</source>
        <translation>Parcours en cours à l’étape de la preuve. Choisissez-en une pour voir ceux qui l’ont.</translation>
    </message>
    <message>
        <source>with unexpired evidence</source>
        <translation>avec preuve non expirée</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>Avec preuve</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>no open journey</source>
        <translation>aucun parcours en cours</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · not required</source>
        <translation>%1 · %2 · non requise</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 of the evidence that open journeys should have is there</source>
        <translation>%1 des preuves attendues des parcours en cours sont là</translation>
    </message>
    <message>
        <source>No open journey is in a stage that requires evidence</source>
        <translation>Aucun parcours en cours n’est à une étape qui exige des preuves</translation>
    </message>
    <message>
        <source>Required evidence of the stage a journey claims, unexpired on the day of the last event.</source>
        <translation>Preuves requises pour l’étape déclarée d’un parcours, non expirées au jour du dernier événement.</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>Sans&#xa0;: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>no value known, won ones: %1</source>
        <translation>valeur inconnue, gagnés&#xa0;: %1</translation>
    </message>
    <message>
        <source>no value known</source>
        <translation>valeur inconnue</translation>
    </message>
    <message>
        <source> (usually: %1)</source>
        <translation> (d’habitude&#xa0;: %1)</translation>
    </message>
    <message>
        <source>%1 of %2 open journeys are worth attention first; %3 are later than expected</source>
        <translation>%1 parcours en cours sur %2 méritent l’attention en premier&#xa0;; %3 sont plus tardifs que prévu</translation>
    </message>
    <message>
        <source>Expected value = value × share won from that stage × (1 + verified) / (1 + required) × freshness: 1 in time, else expected days / days in the stage. Without a value: the mean of those won. Without expected days in the plan: the median stay.</source>
        <translation>Valeur attendue = valeur × part gagnée depuis cette étape × (1 + vérifiées) / (1 + requises) × fraîcheur&#xa0;: 1 dans les temps, sinon jours prévus / jours à l’étape. Sans valeur&#xa0;: la moyenne des gagnés. Sans jours prévus au plan&#xa0;: le séjour médian.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>Validité (j)</translation>
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
        <translation>%1 · manque %2</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>pourvu</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 poste</translation>
    </message>
    <message>
        <source>%1 seats</source>
        <translation>%1 postes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 sur %3</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Share in use</source>
        <translation>Part utilisée</translation>
    </message>
    <message>
        <source>Workload index</source>
        <translation>Indice de charge</translation>
    </message>
    <message>
        <source>Seats by how full they are</source>
        <translation>Postes selon leur charge</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>postes</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 à %2&#xa0;%</translation>
    </message>
    <message>
        <source>Balance of the work that nobody else can do</source>
        <translation>Équilibre du travail que nul autre ne peut faire</translation>
    </message>
    <message>
        <source>Workload index = that work / hours of the seat; mean %1. Band: %2 around the mean, our default, not a standard.</source>
        <translation>Indice de charge = ce travail / heures du poste&#xa0;; moyenne %1. Bande&#xa0;: %2 autour de la moyenne, notre valeur par défaut, pas une norme.</translation>
    </message>
    <message>
        <source>below the band</source>
        <translation>sous la bande</translation>
    </message>
    <message>
        <source>within the band</source>
        <translation>dans la bande</translation>
    </message>
    <message>
        <source>above the band</source>
        <translation>au-dessus de la bande</translation>
    </message>
    <message>
        <source>No seat has hours in this quarter.</source>
        <translation>Aucun poste n’a d’heures ce trimestre.</translation>
    </message>
    <message>
        <source>%1 of %2 are full, %3 do none of the expected work.</source>
        <translation>%1 sur %2 sont pleins, %3 ne font rien du travail attendu.</translation>
    </message>
    <message>
        <source>In use = hours that the work of journeys takes, of the hours a seat has in %1. What is left is time for everything else. Coefficient of variation of the workload index: %2; %3 of the seats outside the band.</source>
        <translation>Utilisé = heures que prend le travail des parcours, sur les heures d’un poste au %1. Le reste est du temps pour tout autre chose. Coefficient de variation de l’indice de charge&#xa0;: %2&#xa0;; %3 des postes hors de la bande.</translation>
    </message>
    <message>
        <source>How full each seat is</source>
        <translation>Charge de chaque poste</translation>
    </message>
    <message>
        <source>The fullest</source>
        <translation>Les plus chargés</translation>
    </message>
    <message>
        <source>The emptiest</source>
        <translation>Les moins chargés</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>année-mois-jour</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>mois/jour/année</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation>Équipe de vente</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Journal d’événements</translation>
    </message>
    <message>
        <source>Employment history</source>
        <translation>Historique d’emploi</translation>
    </message>
    <message>
        <source>Salesforce opportunities</source>
        <translation>Opportunités Salesforce</translation>
    </message>
    <message>
        <source>Salesforce opportunity history</source>
        <translation>Historique des opportunités Salesforce</translation>
    </message>
    <message>
        <source>Salesforce territories</source>
        <translation>Territoires Salesforce</translation>
    </message>
    <message>
        <source>Salesforce accounts of territories</source>
        <translation>Comptes des territoires Salesforce</translation>
    </message>
    <message>
        <source>Salesforce users of territories</source>
        <translation>Utilisateurs des territoires Salesforce</translation>
    </message>
    <message>
        <source>HubSpot deals</source>
        <translation>Transactions HubSpot</translation>
    </message>
    <message>
        <source>HubSpot deal stages</source>
        <translation>Phases des transactions HubSpot</translation>
    </message>
    <message>
        <source>HubSpot companies</source>
        <translation>Entreprises HubSpot</translation>
    </message>
    <message>
        <source>BambooHR people</source>
        <translation>Personnes BambooHR</translation>
    </message>
    <message>
        <source>Workday positions</source>
        <translation>Positions Workday</translation>
    </message>
    <message>
        <source>SuccessFactors positions</source>
        <translation>Positions SuccessFactors</translation>
    </message>
    <message>
        <source>SuccessFactors users</source>
        <translation>Utilisateurs SuccessFactors</translation>
    </message>
    <message>
        <source>HiBob positions</source>
        <translation>Positions HiBob</translation>
    </message>
    <message>
        <source>Headwater table</source>
        <translation>Tableau Headwater</translation>
    </message>
    <message>
        <source>Headwater table “%1”</source>
        <translation>Tableau Headwater «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>Code or id</source>
        <translation>Code ou id</translation>
    </message>
    <message>
        <source>Part of (company)</source>
        <translation>Partie de (entreprise)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Sales person</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Heure de l’événement</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Date de clôture</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Engaged on</source>
        <translation>Engagé le</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>ETP</translation>
    </message>
    <message>
        <source>From (date)</source>
        <translation>De (date)</translation>
    </message>
    <message>
        <source>To (date)</source>
        <translation>À (date)</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>Embauché le</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Parti le</translation>
    </message>
    <message>
        <source>Step of the activity</source>
        <translation>Phase de l’activité</translation>
    </message>
    <message>
        <source>Lies in (territory)</source>
        <translation>Situé dans (territoire)</translation>
    </message>
    <message>
        <source>The value is missing. Fill it in.</source>
        <translation>La valeur manque. Renseignez-la.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like the others in the column.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme les autres de la colonne.</translation>
    </message>
    <message>
        <source>This is not a number. Write digits only.</source>
        <translation>Ce n’est pas un nombre. N’écrivez que des chiffres.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Ce n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>This word is not known here. Use one of the usual ones.</source>
        <translation>Ce mot est inconnu ici. Utilisez un des mots habituels.</translation>
    </message>
    <message>
        <source>It ends before it begins. Correct one of the dates.</source>
        <translation>La fin précède le début. Corrigez une des dates.</translation>
    </message>
    <message>
        <source>An earlier row has this id and says something else. Keep one of them.</source>
        <translation>Une ligne précédente a cet id et dit autre chose. Gardez l’une des deux.</translation>
    </message>
    <message>
        <source>Neither the plan nor the files know this. Add it, or correct the spelling.</source>
        <translation>Ni le plan ni les fichiers ne le connaissent. Ajoutez-le, ou corrigez l’orthographe.</translation>
    </message>
    <message>
        <source>This makes a circle. Give one of them another place.</source>
        <translation>Cela forme un cercle. Donnez une autre place à l’un d’eux.</translation>
    </message>
    <message>
        <source>The row has more cells than the header. Is a delimiter inside a value?</source>
        <translation>La ligne a plus de cellules que l’en-tête. Un séparateur se trouve-t-il dans une valeur&#xa0;?</translation>
    </message>
    <message>
        <source>the same but for legal form and punctuation</source>
        <translation>identiques, sauf forme juridique et ponctuation</translation>
    </message>
    <message>
        <source>by web domain</source>
        <translation>par domaine web</translation>
    </message>
    <message>
        <source>%1 is read as %2.</source>
        <translation>%1 est lu comme %2.</translation>
    </message>
    <message>
        <source>%1 mixes two ways to write dates; most rows are %2.</source>
        <translation>%1 mélange deux écritures de dates&#xa0;; la plupart des lignes sont en %2.</translation>
    </message>
    <message>
        <source>%1 has a decimal comma.</source>
        <translation>%1 a une virgule décimale.</translation>
    </message>
    <message>
        <source>%1 mixes decimal commas and decimal points.</source>
        <translation>%1 mélange virgules et points décimaux.</translation>
    </message>
    <message>
        <source>event log (XES)</source>
        <translation>journal d’événements (XES)</translation>
    </message>
    <message>
        <source>event log (XES), compressed</source>
        <translation>journal d’événements (XES), compressé</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>classeur</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>feuille «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, %2 of those that reached %3</source>
        <translation>%1, %2 de ceux ayant atteint %3</translation>
    </message>
    <message>
        <source>%1 steps: %2</source>
        <translation>%1 nœuds&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2 of those shown</source>
        <translation>%1, %2 de ceux affichés</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>%1: since %2</source>
        <translation>%1&#xa0;: depuis %2</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1&#xa0;: jusqu’à %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1&#xa0;: %2 à %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Segment&#xa0;: %1</translation>
    </message>
    <message>
        <source>Territory: %1</source>
        <translation>Territoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Canal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Does not begin with: %1</source>
        <translation>Ne commence pas par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Begins with: %1</source>
        <translation>Commence par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Does not end with: %1</source>
        <translation>Ne finit pas par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ends with: %1</source>
        <translation>Finit par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>Sans&#xa0;: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Most frequent ways, %1 of journeys</source>
        <translation>Variantes les plus fréquentes, %1 des parcours</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Issue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Value: from %1</source>
        <translation>Valeur&#xa0;: à partir de %1</translation>
    </message>
    <message>
        <source>Value: %1 to %2</source>
        <translation>Valeur&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 journey</source>
        <translation>1 parcours</translation>
    </message>
    <message>
        <source>%1 journeys</source>
        <translation>%1 parcours</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gagné</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>sans décision</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>was here</source>
        <translation>était ici</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Nobody owns this account.</source>
        <translation>Ce compte n’a pas de responsable.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 comptes</translation>
    </message>
    <message>
        <source>selected together</source>
        <translation>sélectionnés ensemble</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Revenue, 12 months</source>
        <translation>Chiffre d’affaires, 12 mois</translation>
    </message>
    <message>
        <source>Potential a year</source>
        <translation>Potentiel annuel</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>New %1: %2</source>
        <translation>Ajout (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Removed %1: %2</source>
        <translation>Suppression (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Moved %1: %2</source>
        <translation>Déplacement (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Changed %1: %2</source>
        <translation>Modification (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Moved and changed %1: %2</source>
        <translation>Déplacement et modification (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Changed against the baseline</source>
        <translation>Modifié par rapport à la référence</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>Dans ce plan</translation>
    </message>
    <message>
        <source>Without a person</source>
        <translation>Sans personne</translation>
    </message>
    <message>
        <source>Cost a year, all</source>
        <translation>Coût annuel, total</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Heures par an</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Coût annuel</translation>
    </message>
    <message>
        <source>Their revenue</source>
        <translation>Leur chiffre d’affaires</translation>
    </message>
    <message>
        <source>Selected together: what you change here changes for all of them</source>
        <translation>Sélectionnés ensemble&#xa0;: ce que vous modifiez ici change pour tous</translation>
    </message>
    <message>
        <source>its home</source>
        <translation>son attache</translation>
    </message>
    <message>
        <source>With everything below it</source>
        <translation>Avec tout ce qui est en dessous</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Figures, Excel (*.xlsx);;Figures, CSV (*.csv)</source>
        <translation>Chiffres, Excel (*.xlsx);;Chiffres, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exporter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Drawing, SVG (*.svg);;PDF (*.pdf);;Picture, PNG (*.png)</source>
        <translation>Dessin, SVG (*.svg);;PDF (*.pdf);;Image, PNG (*.png)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Coverage, %1</source>
        <translation>Couverture, %1</translation>
    </message>
    <message>
        <source>Hours of work that somebody has time for ÷ hours of work that the journeys of the quarter ask for.</source>
        <translation>Heures de travail que quelqu’un a le temps de faire ÷ heures de travail que demandent les parcours du trimestre.</translation>
    </message>
    <message>
        <source>No work is expected in the quarter: it takes journeys, and what their stages ask of people (Journeys, Work).</source>
        <translation>Aucun travail n’est attendu ce trimestre&#xa0;: il faut des parcours, et ce que leurs étapes demandent aux personnes (Parcours, Travail).</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1&#xa0;pts</translation>
    </message>
    <message>
        <source>Expected margin, %1</source>
        <translation>Marge attendue, %1</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Manques</translation>
    </message>
    <message>
        <source>Tasks in a territory of which less than %1 is done.</source>
        <translation>Tâches d’un territoire dont moins de %1 est fait.</translation>
    </message>
    <message>
        <source>The journeys of the plan are being read and its hours laid out.</source>
        <translation>Les parcours du plan sont en cours de lecture et ses heures en cours de répartition.</translation>
    </message>
    <message>
        <source>Nobody has counted this yet. Click to count it.</source>
        <translation>Pas encore calculé. Cliquez pour le calculer.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Expected margin</source>
        <translation>Marge attendue</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Somebody has time for</source>
        <translation>Quelqu’un a le temps</translation>
    </message>
    <message>
        <source>Nobody has</source>
        <translation>Personne ne l’a</translation>
    </message>
    <message>
        <source>Hours of all seats</source>
        <translation>Heures de tous les postes</translation>
    </message>
    <message>
        <source>Without segment</source>
        <translation>Sans segment</translation>
    </message>
    <message>
        <source>%1 journeys × %2</source>
        <translation>%1 parcours × %2</translation>
    </message>
    <message>
        <source>Of it expected to be won</source>
        <translation>Dont gains attendus</translation>
    </message>
    <message>
        <source>without territory</source>
        <translation>sans territoire</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>manque %1</translation>
    </message>
    <message>
        <source>Work, %1</source>
        <translation>Travail, %1</translation>
    </message>
    <message>
        <source>Visits to stages that the forecast of journeys expects × hours that a visit takes people.</source>
        <translation>Visites d’étapes attendues par la prévision des parcours × heures qu’une visite prend aux personnes.</translation>
    </message>
    <message>
        <source>Hours of seats</source>
        <translation>Heures des postes</translation>
    </message>
    <message>
        <source>%1 FTE × %2 = %3</source>
        <translation>%1 ETP × %2 = %3</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Rôle spécialisé</translation>
    </message>
    <message>
        <source>Customer-focused</source>
        <translation>Rôle client</translation>
    </message>
    <message>
        <source>with an owner</source>
        <translation>avec responsable</translation>
    </message>
    <message>
        <source>without an owner</source>
        <translation>sans responsable</translation>
    </message>
    <message>
        <source>All seats that are not closed, whether or not somebody sits in them.</source>
        <translation>Tous les postes non fermés, occupés ou non.</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacants</translation>
    </message>
    <message>
        <source>Open seats in which nobody sits: vacant or planned.</source>
        <translation>Postes ouverts que personne n’occupe&#xa0;: vacants ou prévus.</translation>
    </message>
    <message>
        <source>Sum over open seats, vacant ones included, of FTE × yearly cost of the role.</source>
        <translation>Somme sur les postes ouverts, vacants compris, de ETP × coût annuel du rôle.</translation>
    </message>
    <message>
        <source>Accounts without owner</source>
        <translation>Comptes sans responsable</translation>
    </message>
    <message>
        <source>Accounts that no seat owns a share of.</source>
        <translation>Comptes dont aucun poste n’a une part.</translation>
    </message>
    <message>
        <source>Changes against baseline</source>
        <translation>Changements / référence</translation>
    </message>
    <message>
        <source>The baseline is shown: there is nothing to compare it with.</source>
        <translation>La référence est affichée&#xa0;: il n’y a rien à quoi la comparer.</translation>
    </message>
    <message>
        <source>Rows of this scenario that differ from the baseline.</source>
        <translation>Lignes de ce scénario qui diffèrent de la référence.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n poste</numerusform>
            <numerusform>%n postes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 in %2</source>
        <translation>Ajouter %1 dans %2</translation>
    </message>
    <message>
        <source>Copy %1 to %2 as %3</source>
        <translation>Copier %1 vers %2 comme %3</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>Copier %1 vers %2</translation>
    </message>
    <message>
        <source>Move %1 to %2 · convert to %3</source>
        <translation>Déplacer %1 vers %2 · convertir en %3</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Déplacer %1 vers %2</translation>
    </message>
    <message>
        <source>Convert %1 to %2</source>
        <translation>Convertir %1 en %2</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>This entry no longer exists. Undo, or choose another one.</source>
        <translation>Cet élément n’existe plus. Annulez, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This value cannot be used here.</source>
        <translation>Cette valeur ne convient pas ici.</translation>
    </message>
    <message>
        <source>This would make a circle: somebody cannot report to, or lie within, what lies below them.</source>
        <translation>Cela formerait un cercle&#xa0;: nul ne peut être rattaché à ce qui est en dessous de lui, ni s’y trouver.</translation>
    </message>
    <message>
        <source>Something is missing: a seat needs a role and a home territory.</source>
        <translation>Il manque quelque chose&#xa0;: un poste demande un rôle et un territoire d’attache.</translation>
    </message>
    <message>
        <source>The span names a territory that is not in the territory tree.</source>
        <translation>Le périmètre cite un territoire absent de l’arbre des territoires.</translation>
    </message>
    <message>
        <source>The owners&apos; shares of an account cannot exceed 100 %. Lower another share first.</source>
        <translation>Les parts des responsables d’un compte ne peuvent dépasser 100&#xa0;%. Baissez d’abord une autre part.</translation>
    </message>
    <message>
        <source>The end lies before the beginning. Check the two dates.</source>
        <translation>La fin précède le début. Vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>This name or code is already taken. Choose another one.</source>
        <translation>Ce nom ou ce code est déjà pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Something else still refers to this. Move or delete that first.</source>
        <translation>Autre chose y fait encore référence. Déplacez-le ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>The plan is locked. Unlock planning, or save a copy of a read-only plan, to change it.</source>
        <translation>Le plan est verrouillé. Pour le modifier, déverrouillez-le ou, s’il est en lecture seule, enregistrez une copie.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and that you may open it.</source>
        <translation>Le fichier ne peut pas être lu. Vérifiez qu’il existe et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>This is not a Headwater plan, or it is damaged. The file was left as it is.</source>
        <translation>Ce n’est pas un plan Headwater, ou il est endommagé. Le fichier est resté inchangé.</translation>
    </message>
    <message>
        <source>This plan was made with a newer version of Headwater. It can only be looked at here.</source>
        <translation>Ce plan a été créé avec une version plus récente de Headwater. Il ne peut être que consulté ici.</translation>
    </message>
    <message>
        <source>The change could not be stored. Check the disk; Headwater tries again at the next change.</source>
        <translation>La modification n’a pas pu être enregistrée. Vérifiez le disque&#xa0;; Headwater réessaiera à la prochaine modification.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Read-only: the plan is open elsewhere (%1). Close it there, or save a copy, to change it.</source>
        <translation>Lecture seule&#xa0;: le plan est ouvert ailleurs (%1). Fermez-le là-bas, ou enregistrez une copie, pour le modifier.</translation>
    </message>
    <message>
        <source>Read-only: the file cannot be written. Save a copy to change it.</source>
        <translation>Lecture seule&#xa0;: le fichier ne peut pas être écrit. Enregistrez une copie pour le modifier.</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Situé dans</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Ramp, months</source>
        <translation>Montée en charge, mois</translation>
    </message>
    <message>
        <source>Hiring, days</source>
        <translation>Recrutement, jours</translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation>Mode de travail</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Décide</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>Transmet</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Attache</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Rattaché à</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>When vacant</source>
        <translation>Si vacant</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Droit applicable</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Embauche</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Why an exception</source>
        <translation>Motif d’exception</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>territoire</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>affectation</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>office</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybride</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>à distance</translation>
    </message>
    <message>
        <source>travelling</source>
        <translation>itinérant</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>rien de prévu</translation>
    </message>
    <message>
        <source>to be hired</source>
        <translation>à recruter</translation>
    </message>
    <message>
        <source>to be transferred</source>
        <translation>à muter</translation>
    </message>
    <message>
        <source>to be replaced</source>
        <translation>à remplacer</translation>
    </message>
    <message>
        <source>to be redeployed</source>
        <translation>à redéployer</translation>
    </message>
    <message>
        <source>customer-focused</source>
        <translation>rôle client</translation>
    </message>
    <message>
        <source>specialty</source>
        <translation>rôle spécialisé</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>artefact</source>
        <translation>document</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Poste %1</translation>
    </message>
    <message>
        <source>It refers to something that is not in the plan.</source>
        <translation>Fait référence à quelque chose qui n’est pas dans le plan.</translation>
    </message>
    <message>
        <source>It reports to itself through its managers.</source>
        <translation>Est rattaché à lui-même par ses supérieurs.</translation>
    </message>
    <message>
        <source>It lies within itself.</source>
        <translation>Se trouve dans lui-même.</translation>
    </message>
    <message>
        <source>It has no role or no home territory.</source>
        <translation>N’a pas de rôle ou de territoire d’attache.</translation>
    </message>
    <message>
        <source>Its span names a territory outside the tree.</source>
        <translation>Son périmètre cite un territoire hors de l’arbre.</translation>
    </message>
    <message>
        <source>Its owners&apos; shares exceed 100 %.</source>
        <translation>Les parts de ses responsables dépassent 100&#xa0;%.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>Its code is used twice.</source>
        <translation>Son code est utilisé deux fois.</translation>
    </message>
    <message>
        <source>A number in it is out of range.</source>
        <translation>Un de ses nombres est hors limites.</translation>
    </message>
    <message>
        <source>It reports to nobody, and it is not the only one at the top.</source>
        <translation>N’est rattaché à personne, et n’est pas le seul au sommet.</translation>
    </message>
    <message>
        <source>No seat has this role.</source>
        <translation>Aucun poste n’a ce rôle.</translation>
    </message>
    <message>
        <source>Broken reference</source>
        <translation>Référence rompue</translation>
    </message>
    <message>
        <source>Circle of managers</source>
        <translation>Cercle de supérieurs</translation>
    </message>
    <message>
        <source>Circle of territories</source>
        <translation>Cercle de territoires</translation>
    </message>
    <message>
        <source>Incomplete seat</source>
        <translation>Poste incomplet</translation>
    </message>
    <message>
        <source>Span outside the tree</source>
        <translation>Périmètre hors de l’arbre</translation>
    </message>
    <message>
        <source>Shares above 100 %</source>
        <translation>Parts au-delà de 100&#xa0;%</translation>
    </message>
    <message>
        <source>Dates out of order</source>
        <translation>Dates dans le désordre</translation>
    </message>
    <message>
        <source>Code used twice</source>
        <translation>Code en double</translation>
    </message>
    <message>
        <source>Number out of range</source>
        <translation>Nombre hors limites</translation>
    </message>
    <message>
        <source>Seat without manager</source>
        <translation>Poste sans supérieur</translation>
    </message>
    <message>
        <source>Vacant seat owns accounts</source>
        <translation>Poste vacant responsable de comptes</translation>
    </message>
    <message>
        <source>Closed seat owns accounts</source>
        <translation>Poste fermé responsable de comptes</translation>
    </message>
    <message>
        <source>Unused role</source>
        <translation>Rôle inutilisé</translation>
    </message>
    <message>
        <source>1 account has no owner.</source>
        <translation>1 compte n’a pas de responsable.</translation>
    </message>
    <message>
        <source>%1 accounts have no owner.</source>
        <translation>%1 comptes n’ont pas de responsable.</translation>
    </message>
    <message>
        <source>Nobody sits here, but 1 account is owned by it.</source>
        <translation>Personne n’occupe ce poste, mais 1 compte lui est confié.</translation>
    </message>
    <message>
        <source>Nobody sits here, but %1 accounts are owned by it.</source>
        <translation>Personne n’occupe ce poste, mais %1 comptes lui sont confiés.</translation>
    </message>
    <message>
        <source>It is closed, but 1 account is still owned by it.</source>
        <translation>Il est fermé, mais 1 compte lui est encore confié.</translation>
    </message>
    <message>
        <source>It is closed, but %1 accounts are still owned by it.</source>
        <translation>Il est fermé, mais %1 comptes lui sont encore confiés.</translation>
    </message>
    <message>
        <source>Journeys that begin in the quarter × margin of a won one × chance to be won, which falls where work is left undone. Counted to 0.1 %: a smaller change is not told.</source>
        <translation>Parcours qui commencent dans le trimestre × marge d’un parcours gagné × chance de gagner, qui baisse là où du travail n’est pas fait. Compté à 0,1&#xa0;% près&#xa0;: un changement plus petit n’est pas signalé.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>FTE × hours of the role in the quarter × share of it that somebody sits there, less in the ramp, and less by what people who may leave would be missed.</source>
        <translation>ETP × heures du rôle dans le trimestre × part où le poste est occupé, moins la montée en charge, et moins ce qui manquerait si des personnes partaient.</translation>
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
        <translation>La moitié des clients dont les coordonnées sont connues se trouve à moins de %1 de son centre, le plus éloigné à %2.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>With coordinates</source>
        <translation>Avec coordonnées</translation>
    </message>
    <message>
        <source>Half within, km</source>
        <translation>La moitié à moins de, km</translation>
    </message>
    <message>
        <source>Farthest, km</source>
        <translation>Le plus éloigné, km</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couvert</translation>
    </message>
    <message>
        <source>Hours needed</source>
        <translation>Heures nécessaires</translation>
    </message>
    <message>
        <source>Missing hours</source>
        <translation>Heures manquantes</translation>
    </message>
    <message>
        <source>%1: no work is expected here.</source>
        <translation>%1 : aucun travail n’est attendu ici.</translation>
    </message>
    <message>
        <source>%1: %2 of work, %3.</source>
        <translation>%1 : %2 de travail, %3.</translation>
    </message>
    <message>
        <source>No territory on the map is short of hours.</source>
        <translation>Aucun territoire de la carte ne manque d’heures.</translation>
    </message>
    <message>
        <source>%1 of %2 territories are short of hours, %3 the most: by %4.</source>
        <translation>%1 territoires sur %2 manquent d’heures, surtout %3 : %4.</translation>
    </message>
    <message>
        <source>Worth of a head</source>
        <translation>Valeur d’une personne</translation>
    </message>
    <message>
        <source>%1: one more %2 would bring %3.</source>
        <translation>%1 : une personne de plus (%2) apporterait %3.</translation>
    </message>
    <message>
        <source>%1: one more head would bring nothing.</source>
        <translation>%1 : une personne de plus n’apporterait rien.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>Cela n’a pas pu être calculé. %1</translation>
    </message>
    <message>
        <source>Counting what one more head would bring…</source>
        <translation>Calcul de l’apport d’une personne de plus…</translation>
    </message>
    <message>
        <source>One more head would bring nothing in any of these territories.</source>
        <translation>Une personne de plus n’apporterait rien dans aucun de ces territoires.</translation>
    </message>
    <message>
        <source>One more %1 would bring the most in %2: %3.</source>
        <translation>Une personne de plus (%1) apporterait le plus dans %2 : %3.</translation>
    </message>
    <message>
        <source>%1 (from before the last change; being counted again…)</source>
        <translation>%1 (d’avant la dernière modification&#xa0;; nouveau calcul en cours…)</translation>
    </message>
    <message>
        <source>The forecast does not reach %1. Choose another quarter in Coverage.</source>
        <translation>La prévision ne va pas jusqu’au %1. Choisissez un autre trimestre dans Couverture.</translation>
    </message>
    <message>
        <source>This could not be counted. %1 Click to try again.</source>
        <translation>Le calcul a échoué. %1 Cliquez pour réessayer.</translation>
    </message>
    <message>
        <source>The counting was stopped. Click to count it.</source>
        <translation>Le calcul a été arrêté. Cliquez pour le calculer.</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>Their revenue, by share</source>
        <translation>Leur chiffre d’affaires, au prorata</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>scénario</translation>
    </message>
    <message>
        <source>Most frequent ways by stages, %1 of journeys</source>
        <translation>Variantes les plus fréquentes par étapes, %1 des parcours</translation>
    </message>
    <message>
        <source>Stages: %1 → %2</source>
        <translation>Étapes&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Directly: %1 → %2</source>
        <translation>Directement&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>This value is outside what is possible.</source>
        <translation>Cette valeur est hors de ce qui est possible.</translation>
    </message>
    <message>
        <source>The baseline is what the observed journeys went through, so changing it says little of what a change would bring: plan in a scenario.</source>
        <translation>La référence est ce qu’ont traversé les parcours observés ; la modifier dit peu de ce qu’un changement apporterait : planifiez dans un scénario.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1; the plan says nothing of it</source>
        <translation>%1 ; le plan n’en dit rien</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>Without territory</source>
        <translation>Sans territoire</translation>
    </message>
    <message>
        <source>%1 (own customers)</source>
        <translation>%1 (propres clients)</translation>
    </message>
    <message>
        <source>%1 is read as %2, as you chose.</source>
        <translation>%1 est lu comme %2, selon votre choix.</translation>
    </message>
    <message>
        <source>%1 is read as %2, but could be read the other way round. Look at a date you know; if it is wrong, go back and choose what dates are.</source>
        <translation>%1 est lu comme %2, mais pourrait se lire dans l’autre sens. Vérifiez une date que vous connaissez ; si elle est fausse, revenez en arrière et choisissez le format des dates.</translation>
    </message>
    <message>
        <source>%1 has a decimal comma, as you chose.</source>
        <translation>%1 a une virgule décimale, selon votre choix.</translation>
    </message>
    <message>
        <source>%1 has a decimal point, as you chose.</source>
        <translation>%1 a un point décimal, selon votre choix.</translation>
    </message>
    <message>
        <source>%1 is read with a decimal comma, as in 1.234,50, but could have a decimal point. Look at a number you know; if it is wrong, go back and choose what decimals are.</source>
        <translation>%1 est lu avec une virgule décimale, comme dans 1.234,50, mais pourrait avoir un point décimal. Vérifiez un nombre que vous connaissez ; s’il est faux, revenez en arrière et choisissez le séparateur décimal.</translation>
    </message>
    <message>
        <source>%1 is read with a decimal point, as in 1,234.50, but could have a decimal comma. Look at a number you know; if it is wrong, go back and choose what decimals are.</source>
        <translation>%1 est lu avec un point décimal, comme dans 1,234.50, mais pourrait avoir une virgule décimale. Vérifiez un nombre que vous connaissez ; s’il est faux, revenez en arrière et choisissez le séparateur décimal.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1: one more %2 would bring about %3.</source>
        <translation>%1 : un %2 de plus rapporterait environ %3.</translation>
    </message>
    <message>
        <source>It counts as filled, but nobody sits here.</source>
        <translation>Il compte comme pourvu, mais personne ne l’occupe.</translation>
    </message>
    <message>
        <source>It counts as vacant, but somebody sits here.</source>
        <translation>Il compte comme vacant, mais quelqu’un l’occupe.</translation>
    </message>
    <message>
        <source>Filled by nobody</source>
        <translation>Pourvu par personne</translation>
    </message>
    <message>
        <source>Vacant with a person</source>
        <translation>Vacant avec une personne</translation>
    </message>
    <message>
        <source>Events without a journey, left out</source>
        <translation>Événements sans parcours, omis</translation>
    </message>
    <message>
        <source>Events without an activity, left out</source>
        <translation>Événements sans activité, omis</translation>
    </message>
    <message>
        <source>Events of an account with no or several open journeys then, left out</source>
        <translation>Événements d’un compte sans parcours ouvert à ce moment ou avec plusieurs, omis</translation>
    </message>
    <message>
        <source>Impossible dates, left out</source>
        <translation>Dates impossibles, omises</translation>
    </message>
    <message>
        <source>Events told twice, counted once</source>
        <translation>Événements en double, comptés une fois</translation>
    </message>
    <message>
        <source>Opportunities that closed before they began</source>
        <translation>Opportunités closes avant d’avoir commencé</translation>
    </message>
    <message>
        <source>Dates after the day of the import, not taken for today</source>
        <translation>Dates postérieures au jour de l’importation, non prises pour aujourd’hui</translation>
    </message>
    <message>
        <source>Opportunities without a date</source>
        <translation>Opportunités sans date</translation>
    </message>
    <message>
        <source>Journeys of more than 10,000 events</source>
        <translation>Parcours de plus de 10 000 événements</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (et %2 autres)</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>aucune heure</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>Without any work</source>
        <translation>Sans aucun travail</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Of its work: what somebody has time for</source>
        <translation>De son travail : ce pour quoi quelqu’un a le temps</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Expected of the journeys that begin in the quarter</source>
        <translation>Attendue des parcours qui commencent dans le trimestre</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share of the expected margin of the plan</source>
        <translation>Part de la marge attendue du plan</translation>
    </message>
    <message>
        <source>Left undone</source>
        <translation>Manque à gagner</translation>
    </message>
    <message>
        <source>How much more it would be if all of its work were done</source>
        <translation>Ce qu’elle serait de plus si tout son travail était fait</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>Par rapport à la référence</translation>
    </message>
    <message>
        <source>Journeys that begin there in the quarter × margin of a won one × chance to be won, which falls where work is left undone.</source>
        <translation>Parcours qui y commencent dans le trimestre × marge d’un parcours gagné × chance de gagner, qui baisse là où du travail n’est pas fait.</translation>
    </message>
    <message>
        <source>What the work of the stage brings: half of what it would bring alone and half of what would be lost without it, scaled so that the stages, and what comes without any work, add up to the expected margin.</source>
        <translation>Ce qu’apporte le travail de l’étape : la moitié de ce qu’il apporterait seul et la moitié de ce qui serait perdu sans lui, mis à l’échelle pour que les étapes, et ce qui vient sans aucun travail, donnent ensemble la marge attendue.</translation>
    </message>
    <message>
        <source>Visits in the quarter</source>
        <translation>Passages dans le trimestre</translation>
    </message>
    <message>
        <source>Journeys that begin</source>
        <translation>Parcours qui commencent</translation>
    </message>
    <message>
        <source>Served ÷ needed.</source>
        <translation>Servi ÷ nécessaire.</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Servi</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>The expected margin if all the work of the stage were done, the other stages as they are, less what it is. Stages do not add up: each is taken alone.</source>
        <translation>La marge attendue si tout le travail de l’étape était fait, les autres étapes restant ce qu’elles sont, moins celle d’aujourd’hui. Les étapes ne s’additionnent pas : chacune est prise seule.</translation>
    </message>
    <message>
        <source>The expected margin of its journeys if all of its work were done, less what it is.</source>
        <translation>La marge attendue de ses parcours si tout son travail était fait, moins celle d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Margin as it is</source>
        <translation>Marge actuelle</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Its margin ÷ the expected margin of the plan.</source>
        <translation>Sa marge ÷ la marge attendue du plan.</translation>
    </message>
    <message>
        <source>Its margin</source>
        <translation>Sa marge</translation>
    </message>
    <message>
        <source>Of the plan</source>
        <translation>Du plan</translation>
    </message>
    <message>
        <source>The margin less that of the baseline. Counted to 0.1 %: a smaller change is not told.</source>
        <translation>La marge moins celle de la référence. Compté à 0,1 % près : un changement plus petit n’est pas signalé.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>In the baseline</source>
        <translation>Dans la référence</translation>
    </message>
    <message>
        <source>No margin is expected in %1: no journey that begins is likely to be won.</source>
        <translation>Aucune marge n’est attendue au %1 : aucun parcours qui commence n’a de chance d’être gagné.</translation>
    </message>
    <message>
        <source>Most of the margin would come without any work: %1 of %2.</source>
        <translation>La plus grande part de la marge viendrait sans aucun travail : %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 brings the most: %2 of %3.</source>
        <translation>%1 apporte le plus : %2 sur %3.</translation>
    </message>
    <message>
        <source>%1 Most is left undone in %2: %3 more if all of its work were done.</source>
        <translation>%1 Le plus grand manque à gagner est dans %2 : %3 de plus si tout son travail était fait.</translation>
    </message>
    <message>
        <source>The territories add up to %1, the expected margin of %2.</source>
        <translation>Les territoires donnent ensemble %1, la marge attendue de %2.</translation>
    </message>
    <message>
        <source>The segments add up to %1, the expected margin of %2.</source>
        <translation>Les segments donnent ensemble %1, la marge attendue de %2.</translation>
    </message>
    <message>
        <source>The stages and what comes without work add up to %1, the expected margin of %2.</source>
        <translation>Les étapes et ce qui vient sans travail donnent ensemble %1, la marge attendue de %2.</translation>
    </message>
    <message>
        <source>Seats that know customers</source>
        <translation>Postes qui connaissent des clients</translation>
    </message>
    <message>
        <source>Customers that a seat knows</source>
        <translation>Clients qu’un poste connaît</translation>
    </message>
    <message>
        <source>Customers that nobody knows</source>
        <translation>Clients que personne ne connaît</translation>
    </message>
    <message>
        <source>Pairs of seat and customer</source>
        <translation>Paires de poste et client</translation>
    </message>
    <message>
        <source>Pairs that alone join two parts</source>
        <translation>Paires qui seules relient deux parties</translation>
    </message>
    <message>
        <source>With seats of both kinds</source>
        <translation>Avec des postes des deux types</translation>
    </message>
    <message>
        <source>With several customer-focused seats</source>
        <translation>Avec plusieurs postes clients</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Spécialistes</translation>
    </message>
    <message>
        <source>Most customers</source>
        <translation>Le plus de clients</translation>
    </message>
    <message>
        <source>Fewest customers</source>
        <translation>Le moins de clients</translation>
    </message>
    <message>
        <source>Because one seat owns all the customers</source>
        <translation>Parce qu’un poste est responsable de tous les clients</translation>
    </message>
    <message>
        <source>Because one specialist alone reaches it</source>
        <translation>Parce qu’un seul spécialiste l’atteint</translation>
    </message>
    <message>
        <source>Work that hangs on them</source>
        <translation>Travail qui en dépend</translation>
    </message>
    <message>
        <source>Customers of the baseline with a customer-focused seat</source>
        <translation>Clients de la référence avec un poste client</translation>
    </message>
    <message>
        <source>Of them kept, parts of customers counted as such</source>
        <translation>Dont conservés, les parts de clients comptées comme telles</translation>
    </message>
    <message>
        <source>Mean workload index</source>
        <translation>Indice de charge moyen</translation>
    </message>
    <message>
        <source>Band around the mean</source>
        <translation>Bande autour de la moyenne</translation>
    </message>
    <message>
        <source>Coefficient of variation</source>
        <translation>Coefficient de variation</translation>
    </message>
    <message>
        <source>Share of the seats with hours</source>
        <translation>Part des postes avec des heures</translation>
    </message>
    <message>
        <source>Seats in which nobody sits</source>
        <translation>Postes sans titulaire</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>What it is there</source>
        <translation>Ce qu’elle y est</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>Customers nobody knows</source>
        <translation>Clients que personne ne connaît</translation>
    </message>
    <message>
        <source>Known to one seat alone</source>
        <translation>Connus d’un seul poste</translation>
    </message>
    <message>
        <source>Tasks of one seat alone</source>
        <translation>Tâches d’un seul poste</translation>
    </message>
    <message>
        <source>Seats per customer</source>
        <translation>Postes par client</translation>
    </message>
    <message>
        <source>With both kinds of seats</source>
        <translation>Avec les deux types de postes</translation>
    </message>
    <message>
        <source>Customers of a specialist</source>
        <translation>Clients d’un spécialiste</translation>
    </message>
    <message>
        <source>Handovers of a journey</source>
        <translation>Relais par parcours</translation>
    </message>
    <message>
        <source>Keep whom they know</source>
        <translation>Gardent leur poste</translation>
    </message>
    <message>
        <source>Outside the workload band</source>
        <translation>Hors de la bande de charge</translation>
    </message>
    <message>
        <source>Lost to vacant seats</source>
        <translation>Perdues par les vacances</translation>
    </message>
    <message>
        <source>Customers that no seat owns and on whose journeys no holder of a seat has worked.</source>
        <translation>Clients dont aucun poste n’est responsable et dont aucun titulaire n’a suivi les parcours.</translation>
    </message>
    <message>
        <source>Customers: if whoever sits there leaves, nobody is left who knows them. A seat knows the accounts it owns and those on whose journeys its holder has worked.</source>
        <translation>Clients : si le titulaire part, plus personne ne les connaît. Un poste connaît les comptes dont il est responsable et ceux dont son titulaire a suivi les parcours.</translation>
    </message>
    <message>
        <source>Work in a territory that seats with hours reach: one alone, as all customers are its own or as it is the only specialist for it. Without it nobody does the work.</source>
        <translation>Travail d’un territoire qu’un seul poste avec des heures atteint, parce que tous les clients sont les siens ou parce qu’il est le seul spécialiste. Sans lui, personne ne fait ce travail.</translation>
    </message>
    <message>
        <source>Pairs of seats and customers who know each other ÷ customers that a seat knows.</source>
        <translation>Paires de postes et de clients qui se connaissent ÷ clients qu’un poste connaît.</translation>
    </message>
    <message>
        <source>Customers who deal with customer-focused seats and with specialists: there both have to agree.</source>
        <translation>Clients qui ont affaire à des postes clients et à des spécialistes : les deux doivent s’y accorder.</translation>
    </message>
    <message>
        <source>Accounts in the territories that a specialty seat spans, of the segments its role serves: the median: half of the specialists have as many or more.</source>
        <translation>Comptes des territoires que couvre un poste spécialisé, des segments que sert son rôle. La médiane : la moitié des spécialistes en ont autant ou plus.</translation>
    </message>
    <message>
        <source>Moves of a journey to a stage that another role leads, over the journeys that begin. A role leads a stage if it does most of its work.</source>
        <translation>Passages d’un parcours à une étape menée par un autre rôle, par parcours qui commence. Un rôle mène une étape s’il fait l’essentiel de son travail.</translation>
    </message>
    <message>
        <source>Of the customers of the baseline with a customer-focused seat: the share that keeps it in this scenario.</source>
        <translation>Parmi les clients de la référence ayant un poste client : la part qui le garde dans ce scénario.</translation>
    </message>
    <message>
        <source>Seats whose work that nobody else can do is further from the mean than the band, which Workload sets; our default of 20 % is no standard.</source>
        <translation>Postes dont le travail que personne d’autre ne peut faire s’écarte de la moyenne au-delà de la bande, réglée dans Charge ; notre valeur de 20 % n’est pas une norme.</translation>
    </message>
    <message>
        <source>What somebody who knows the job would give in the quarter while these seats are open, less what they give.</source>
        <translation>Ce que donnerait dans le trimestre quelqu’un qui connaît le métier tant que ces postes sont ouverts, moins ce qu’ils donnent.</translation>
    </message>
    <message>
        <source>%1 customers hang on one seat alone, and nobody knows %2.</source>
        <translation>%1 clients dépendent d’un seul poste, et personne n’en connaît %2.</translation>
    </message>
    <message>
        <source>Most work hangs on %1: %2 of %3 in %4.</source>
        <translation>Le plus de travail dépend de %1 : %2 de %3 dans %4.</translation>
    </message>
    <message>
        <source>Work that nobody else reaches ÷ hours of the seat</source>
        <translation>Travail que personne d’autre n’atteint ÷ heures du poste</translation>
    </message>
    <message>
        <source>Off the mean</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>How much more or less than the mean index</source>
        <translation>De combien au-dessus ou au-dessous de l’indice moyen</translation>
    </message>
    <message>
        <source>Of the seat in the quarter</source>
        <translation>Du poste dans le trimestre</translation>
    </message>
    <message>
        <source>Hours that the work of journeys takes</source>
        <translation>Heures que prend le travail des parcours</translation>
    </message>
    <message>
        <source>Work that nobody else reaches ÷ hours of the seat: its workload index. The mean is that of all seats with hours.</source>
        <translation>Travail que personne d’autre n’atteint ÷ heures du poste : son indice de charge. La moyenne est celle de tous les postes avec des heures.</translation>
    </message>
    <message>
        <source>Work that nobody else reaches</source>
        <translation>Travail que personne d’autre n’atteint</translation>
    </message>
    <message>
        <source>Hours of the seat</source>
        <translation>Heures du poste</translation>
    </message>
    <message>
        <source>Hours in use</source>
        <translation>Heures utilisées</translation>
    </message>
    <message>
        <source>Mean of all seats</source>
        <translation>Moyenne de tous les postes</translation>
    </message>
    <message>
        <source>Forecast of journeys</source>
        <translation>Prévision des parcours</translation>
    </message>
    <message>
        <source>as those of the past went; its range is in Journeys, Forecast</source>
        <translation>comme ceux du passé ; sa fourchette est dans Parcours, Prévision</translation>
    </message>
    <message>
        <source>Who has worked with whom</source>
        <translation>Qui a travaillé avec qui</translation>
    </message>
    <message>
        <source>by the names of people in the journeys</source>
        <translation>d’après les noms dans les parcours</translation>
    </message>
    <message>
        <source>What the hours of seats can do of the work, spent so that the expected margin is largest.</source>
        <translation>Ce que les heures des postes peuvent faire du travail, employées pour que la marge attendue soit la plus grande.</translation>
    </message>
    <message>
        <source>How this figure comes about</source>
        <translation>Comment ce chiffre est obtenu</translation>
    </message>
    <message>
        <source>It has no task, so its seat does none of the work. Its editor adds some.</source>
        <translation>Il n’a aucune tâche, donc son poste ne fait rien du travail. Son éditeur en ajoute.</translation>
    </message>
    <message>
        <source>It has no task, so its %1 seats do none of the work. Its editor adds some.</source>
        <translation>Il n’a aucune tâche, donc ses %1 postes ne font rien du travail. Son éditeur en ajoute.</translation>
    </message>
    <message>
        <source>1 specialist has no span and serves its home alone.</source>
        <translation>1 spécialiste n’a pas de périmètre et ne sert que son territoire d’attache.</translation>
    </message>
    <message>
        <source>%1 specialists have no span; each serves its home alone.</source>
        <translation>%1 spécialistes n’ont pas de périmètre ; chacun ne sert que son territoire d’attache.</translation>
    </message>
    <message>
        <source>Role without tasks</source>
        <translation>Rôle sans tâches</translation>
    </message>
    <message>
        <source>Specialists without span</source>
        <translation>Spécialistes sans périmètre</translation>
    </message>
    <message>
        <source>Hired again on</source>
        <translation>Réembauché le</translation>
    </message>
    <message>
        <source>There is no such file any more. Check where it is, and add it again.</source>
        <translation>Ce fichier n’existe plus. Vérifiez où il se trouve et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>This is not a table or event log that can be read, or it is damaged. Save it as CSV or .xlsx in the program it comes from.</source>
        <translation>Ce n’est pas un tableau ni un journal d’événements lisible, ou le fichier est endommagé. Enregistrez-le en CSV ou .xlsx dans le programme d’où il provient.</translation>
    </message>
    <message>
        <source>The file cannot be read with what is chosen for it.</source>
        <translation>Le fichier ne peut pas être lu avec ce qui est choisi pour lui.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>, at UTC%1%2</source>
        <translation>, à UTC%1%2</translation>
    </message>
    <message>
        <source>, without 1 holiday</source>
        <translation>, sans 1 jour férié</translation>
    </message>
    <message>
        <source>, without %1 holidays</source>
        <translation>, sans %1 jours fériés</translation>
    </message>
    <message>
        <source>The database answers, and %1 has all columns.</source>
        <translation>La base de données répond, et %1 a toutes les colonnes.</translation>
    </message>
    <message>
        <source> About %1 rows.</source>
        <translation> Environ %1 lignes.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is missing on this computer. Install it (package libqt6sql6-psql).</source>
        <translation>Le pilote Qt pour PostgreSQL manque sur cet ordinateur. Installez-le (paquet libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>No database server answers at %1, port %2. Check name and port, that the server runs, and that this computer may reach it.</source>
        <translation>Aucun serveur de base de données ne répond à %1, port %2. Vérifiez le nom et le port, que le serveur fonctionne et que cet ordinateur peut l’atteindre.</translation>
    </message>
    <message>
        <source>The server does not let this user in. Check user and password; if they are right, ask who runs the server to let you in from this computer.</source>
        <translation>Le serveur refuse cet utilisateur. Vérifiez l’utilisateur et le mot de passe&#xa0;; s’ils sont justes, demandez à l’administrateur de vous autoriser depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>The server has no database “%1”. Check how its name is written.</source>
        <translation>Le serveur n’a pas de base de données « %1 ». Vérifiez l’orthographe de son nom.</translation>
    </message>
    <message>
        <source>Choose the table that has one row for each event.</source>
        <translation>Choisissez la table qui a une ligne par événement.</translation>
    </message>
    <message>
        <source>There is no table “%1” there. Choose one from the list, or write it as schema.table.</source>
        <translation>Il n’y a pas de table « %1 ». Choisissez-en une dans la liste ou écrivez schéma.table.</translation>
    </message>
    <message>
        <source>This user may not read %1. Ask who runs the database for the right to read it.</source>
        <translation>Cet utilisateur ne peut pas lire %1. Demandez le droit de lecture à l’administrateur.</translation>
    </message>
    <message>
        <source>Say which columns hold journey, activity and time.</source>
        <translation>Indiquez les colonnes du parcours, de l’activité et de l’heure.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Choose one from the list.</source>
        <translation>La table n’a pas de colonne « %1 ». Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>The column “%1” does not hold dates and times. Choose another one, or ask for a view that turns it into a timestamp.</source>
        <translation>La colonne « %1 » ne contient pas de dates et heures. Choisissez-en une autre ou demandez une vue qui la convertit en horodatage.</translation>
    </message>
    <message>
        <source>The database cannot count these journeys.</source>
        <translation>La base de données ne peut pas compter ces parcours.</translation>
    </message>
    <message>
        <source>The name of the time zone is not known, or means several. Write the distance from UTC, as in +01:00, or a place, as in Europe/Berlin.</source>
        <translation>Le nom du fuseau horaire est inconnu ou ambigu. Écrivez l’écart avec UTC, comme +01:00, ou un lieu, comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>%1 mixes times with a time zone (%2) and without (%3, first in row %4): those without are taken as UTC. If they are not, write the zone at each of them.</source>
        <translation>%1 mélange des heures avec fuseau (%2) et sans (%3, d’abord à la ligne %4)&#xa0;: celles sans fuseau comptent comme UTC. Sinon, écrivez le fuseau à chacune.</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Produit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deal owner: %1</source>
        <translation>Responsable de l’affaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ended because: %1</source>
        <translation>Terminé parce que&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the baseline: %1</source>
        <translation>Dans la référence : %1</translation>
    </message>
    <message>
        <source>Their hours, all in use</source>
        <translation>Leurs heures, toutes utilisées</translation>
    </message>
    <message>
        <source>Missing before them</source>
        <translation>Manque devant eux</translation>
    </message>
    <message>
        <source>Missing that no seat with hours reaches</source>
        <translation>Manque qu’aucun poste avec des heures n’atteint</translation>
    </message>
    <message>
        <source>Hours that all others have left</source>
        <translation>Heures qui restent à tous les autres</translation>
    </message>
    <message>
        <source>Seats that alone link customers</source>
        <translation>Postes seuls à relier des clients</translation>
    </message>
    <message>
        <source>Customers that alone link seats</source>
        <translation>Clients seuls à relier des postes</translation>
    </message>
    <message>
        <source>Seats at the bottleneck</source>
        <translation>Postes au goulot</translation>
    </message>
    <message>
        <source>Without one of them some customers share no contact with the rest, neither directly nor over others (articulation points, Tarjan 1972).</source>
        <translation>Sans l’un d’eux, certains clients n’ont plus aucun contact commun avec les autres, ni directement ni par d’autres (points d’articulation, Tarjan 1972).</translation>
    </message>
    <message>
        <source>Customers through whom alone seats have customers in common: without them the seats on either side share none, neither directly nor over others.</source>
        <translation>Clients par lesquels seuls des postes ont des clients en commun : sans eux, les postes de part et d’autre n’en partagent aucun, ni directement ni par d’autres.</translation>
    </message>
    <message>
        <source>All their hours are in use while work waits that no other seat could do, not even by taking something else over from them: the minimum cut of the flow. Only more hours there, or less work, bring more.</source>
        <translation>Toutes leurs heures sont utilisées alors qu’attend du travail qu’aucun autre poste ne pourrait faire, pas même en les déchargeant d’autre chose : la coupe minimale du flux. Seules plus d’heures à cet endroit, ou moins de travail, rapportent davantage.</translation>
    </message>
    <message>
        <source>Bottleneck: %1, all in use, with %2 missing that nobody else could do.</source>
        <translation>Goulot : %1, entièrement occupés, avec %2 manquantes que personne d’autre ne pourrait faire.</translation>
    </message>
    <message>
        <source>%1 Before: %2</source>
        <translation>%1 Avant : %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>En face à face</translation>
    </message>
    <message>
        <source>Expected days</source>
        <translation>Jours prévus</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>Validité (j)</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Hours a visit</source>
        <translation>Heures par passage</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>From role</source>
        <translation>Du rôle</translation>
    </message>
    <message>
        <source>To role</source>
        <translation>Au rôle</translation>
    </message>
    <message>
        <source>Happens when</source>
        <translation>A lieu quand</translation>
    </message>
    <message>
        <source>Accepted when</source>
        <translation>Accepté quand</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Points à vérifier</translation>
    </message>
    <message>
        <source>Hours agreed</source>
        <translation>Heures convenues</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>With nothing</source>
        <translation>Avec rien</translation>
    </message>
    <message>
        <source>With half of today</source>
        <translation>Avec la moitié d’aujourd’hui</translation>
    </message>
    <message>
        <source>As today</source>
        <translation>Comme aujourd’hui</translation>
    </message>
    <message>
        <source>With half as much again</source>
        <translation>Avec moitié plus</translation>
    </message>
    <message>
        <source>With all there could be</source>
        <translation>Avec tout le possible</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>without anybody</source>
        <translation>sans personne</translation>
    </message>
    <message>
        <source>assisted</source>
        <translation>avec assistance</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en personne</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>verifier</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>effort</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>passation</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>response curve</source>
        <translation>courbe de réponse</translation>
    </message>
    <message>
        <source>remembered columns</source>
        <translation>colonnes mémorisées</translation>
    </message>
    <message>
        <source>other spelling</source>
        <translation>autre graphie</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>opportunité</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>emploi</translation>
    </message>
    <message>
        <source>Response curves</source>
        <translation>Courbes de réponse</translation>
    </message>
    <message>
        <source>Sales today</source>
        <translation>Ventes actuelles</translation>
    </message>
    <message>
        <source>Sales today, in millions</source>
        <translation>Ventes actuelles, en millions</translation>
    </message>
    <message>
        <source>Seats today</source>
        <translation>Postes actuels</translation>
    </message>
    <message>
        <source>Result with nobody</source>
        <translation>Résultat sans personne</translation>
    </message>
    <message>
        <source>Result with half of today</source>
        <translation>Résultat avec la moitié d’aujourd’hui</translation>
    </message>
    <message>
        <source>Result as today</source>
        <translation>Résultat comme aujourd’hui</translation>
    </message>
    <message>
        <source>Result with half as much again</source>
        <translation>Résultat avec moitié plus</translation>
    </message>
    <message>
        <source>Result with all there could be</source>
        <translation>Résultat avec tout le possible</translation>
    </message>
    <message>
        <source>Fewest seats</source>
        <translation>Postes au minimum</translation>
    </message>
    <message>
        <source>Most seats</source>
        <translation>Postes au maximum</translation>
    </message>
    <message>
        <source>Response curve</source>
        <translation>Courbe de réponse</translation>
    </message>
    <message>
        <source>answer about a response curve</source>
        <translation>réponse sur une courbe de réponse</translation>
    </message>
    <message>
        <source>the curve</source>
        <translation>la courbe</translation>
    </message>
    <message>
        <source>with all the seats in the world</source>
        <translation>avec tous les postes du monde</translation>
    </message>
    <message>
        <source>single answers</source>
        <translation>réponses isolées</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>medians of the answers</source>
        <translation>médianes des réponses</translation>
    </message>
    <message>
        <source>S-shaped: each seat brings more than the one before up to %1 seats, and less beyond.</source>
        <translation>En S : jusqu’à %1 postes chacun apporte plus que le précédent, moins au-delà.</translation>
    </message>
    <message>
        <source>Each seat brings less than the one before.</source>
        <translation>Chaque poste apporte moins que le précédent.</translation>
    </message>
    <message>
        <source>%1 1 % more seats than today bring %2 % more sales.</source>
        <translation>%1 1 % de postes de plus qu’aujourd’hui apporte %2 % de ventes en plus.</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Profit</translation>
    </message>
    <message>
        <source>profit, millions</source>
        <translation>profit, millions</translation>
    </message>
    <message>
        <source>profit, thousands</source>
        <translation>profit, milliers</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>profit</translation>
    </message>
    <message>
        <source>Sales of %1 by seats</source>
        <translation>Ventes de %1 selon les postes</translation>
    </message>
    <message>
        <source>% of today&apos;s sales</source>
        <translation>% des ventes actuelles</translation>
    </message>
    <message>
        <source>through the answers at none, today and all the seats; fitted to the other two</source>
        <translation>par les réponses sans poste, aujourd’hui et avec tous ; ajustée aux deux autres</translation>
    </message>
    <message>
        <source>fitted to all five answers; it may miss today</source>
        <translation>ajustée aux cinq réponses ; elle peut manquer aujourd’hui</translation>
    </message>
    <message>
        <source>half</source>
        <translation>la moitié</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>half more</source>
        <translation>moitié plus</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>le double</translation>
    </message>
    <message>
        <source>Sales, % of today</source>
        <translation>Ventes, % d’aujourd’hui</translation>
    </message>
    <message>
        <source>Seats in number</source>
        <translation>Postes en nombre</translation>
    </message>
    <message>
        <source>Profit by number of seats</source>
        <translation>Profit selon le nombre de postes</translation>
    </message>
    <message>
        <source>each number of seats in its best places; the ground marks sizes within 1 % of the best</source>
        <translation>chaque nombre de postes aux meilleures places ; le fond marque les tailles à 1 % près de la meilleure</translation>
    </message>
    <message>
        <source>best places</source>
        <translation>meilleures places</translation>
    </message>
    <message>
        <source>within 1 % of the best</source>
        <translation>à 1 % près du meilleur</translation>
    </message>
    <message>
        <source>From %1 to %2 seats the profit is within 1 % of the best.</source>
        <translation>De %1 à %2 postes, le profit est à 1 % près du meilleur.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Au mieux</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation>Élasticité</translation>
    </message>
    <message>
        <source>normalised: low and high are the answers at none and at all the seats, d makes today&apos;s seats give today&apos;s sales, c fits the answers at half and at half more best</source>
        <translation>normalisée : low et high sont les réponses sans poste et avec tous, d fait donner aux postes actuels les ventes actuelles, c s’ajuste au mieux aux réponses à la moitié et à moitié plus</translation>
    </message>
    <message>
        <source>free: low, high, c and d fit all five answers best, with all the seats taken as ten times today&apos;s; today&apos;s seats may give other sales than the books</source>
        <translation>libre : low, high, c et d s’ajustent au mieux aux cinq réponses, tous les postes valant dix fois ceux d’aujourd’hui ; les postes actuels peuvent donner d’autres ventes que les livres</translation>
    </message>
    <message>
        <source>Cost of a seat</source>
        <translation>Coût d’un poste</translation>
    </message>
    <message>
        <source>%1, the mean of the plan&apos;s seats</source>
        <translation>%1, la moyenne des postes du plan</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Each next seat goes to the item where it brings most; as no curve is S-shaped, that is best (Fox 1966).</source>
        <translation>Chaque poste suivant va là où il apporte le plus ; aucune courbe n’étant en S, c’est le meilleur choix (Fox 1966).</translation>
    </message>
    <message>
        <source>The best of all ways to place whole seats, found by dynamic programming: with S-shaped curves the next seat alone does not tell where to begin.</source>
        <translation>La meilleure de toutes les façons de placer des postes entiers, trouvée par programmation dynamique : avec des courbes en S, le poste suivant ne dit pas à lui seul où commencer.</translation>
    </message>
    <message>
        <source>Margin × sales × curve − cost × seats, where the curve is low + (high − low) × x^c ÷ (d + x^c) and x the seats over today&apos;s seats.</source>
        <translation>Marge × ventes × courbe − coût × postes, où la courbe est low + (high − low) × x^c ÷ (d + x^c) et x les postes rapportés aux postes actuels.</translation>
    </message>
    <message>
        <source>Curve there</source>
        <translation>Courbe à cet endroit</translation>
    </message>
    <message>
        <source>Seats to place</source>
        <translation>Postes à placer</translation>
    </message>
    <message>
        <source>Must get</source>
        <translation>Doit recevoir</translation>
    </message>
    <message>
        <source>May get</source>
        <translation>Peut recevoir</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Each seat brings more than the one before up to</source>
        <translation>Chaque poste apporte plus que le précédent jusqu’à</translation>
    </message>
    <message>
        <source>(high − low) × c × d ÷ (1 + d)², over what the curve gives today&apos;s seats. Studies find %1 on average, %2 for visits to physicians (Albers, Mantrala &amp; Sridhar 2010); less than half of the one or more than twice the other is marked, by our rule.</source>
        <translation>(high − low) × c × d ÷ (1 + d)², rapporté à ce que la courbe donne aux postes actuels. Les études trouvent %1 en moyenne, %2 pour les visites médicales (Albers, Mantrala &amp; Sridhar 2010) ; moins de la moitié de la seconde ou plus du double de la première est signalé, selon notre règle.</translation>
    </message>
    <message>
        <source>In the best places</source>
        <translation>Aux meilleures places</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Best size</source>
        <translation>Meilleure taille</translation>
    </message>
    <message>
        <source>Within 1 %</source>
        <translation>À 1 % près</translation>
    </message>
    <message>
        <source>ever more</source>
        <translation>toujours plus</translation>
    </message>
    <message>
        <source>%1 to %2 seats</source>
        <translation>%1 à %2 postes</translation>
    </message>
    <message>
        <source>What the items earn together, each margin × sales × curve − cost × seats. %1</source>
        <translation>Ce que les éléments rapportent ensemble, chacun marge × ventes × courbe − coût × postes. %1</translation>
    </message>
    <message>
        <source>%1, %2 seats</source>
        <translation>%1, %2 postes</translation>
    </message>
    <message>
        <source>Margin × sales − cost × seats as they are, by the books.</source>
        <translation>Marge × ventes − coût × postes tels qu’ils sont, selon les livres.</translation>
    </message>
    <message>
        <source>By the free curves instead</source>
        <translation>Selon les courbes libres</translation>
    </message>
    <message>
        <source>No way to place as many seats can earn more: each curve is replaced by the least one above it without an S, for which the next seat always tells where to go.</source>
        <translation>Aucune façon de placer autant de postes ne peut rapporter plus : chaque courbe est remplacée par la plus basse au-dessus d’elle sans S, pour laquelle le poste suivant indique toujours où aller.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>With as many seats as each item is worth: where one more would bring less than it costs. Parts of seats count.</source>
        <translation>Avec autant de postes que chaque élément en vaut : là où un de plus apporterait moins qu’il ne coûte. Les fractions de poste comptent.</translation>
    </message>
    <message>
        <source>As a seat costs nothing, one more always brings more.</source>
        <translation>Comme un poste ne coûte rien, un de plus apporte toujours plus.</translation>
    </message>
    <message>
        <source>Profit there</source>
        <translation>Profit à ce point</translation>
    </message>
    <message>
        <source>All numbers of seats around the best one that earn at least 99 % of it. Profit is flat there: where seats work counts for more than how many there are.</source>
        <translation>Tous les nombres de postes autour du meilleur qui rapportent au moins 99 % de celui-ci. Le profit y est plat : l’endroit où travaillent les postes compte plus que leur nombre.</translation>
    </message>
    <message>
        <source>An answer is no number. Write all of them in per cent of today.</source>
        <translation>Une réponse n’est pas un nombre. Écrivez-les toutes en pour cent d’aujourd’hui.</translation>
    </message>
    <message>
        <source>An answer is negative. Nothing is the least that can be sold: write 0 %.</source>
        <translation>Une réponse est négative. On ne peut vendre moins que rien : écrivez 0 %.</translation>
    </message>
    <message>
        <source>Nothing is sold today. The answers are shares of today&apos;s sales.</source>
        <translation>Rien ne se vend aujourd’hui. Les réponses sont des parts des ventes actuelles.</translation>
    </message>
    <message>
        <source>With all the seats in the world it would sell less than today. Ask again: more than 100 %.</source>
        <translation>Avec tous les postes du monde, il se vendrait moins qu’aujourd’hui. Redemandez : plus de 100 %.</translation>
    </message>
    <message>
        <source>Two answers are equal. More seats have to bring a little more, or there is no curve.</source>
        <translation>Deux réponses sont égales. Plus de postes doivent apporter un peu plus, sinon il n’y a pas de courbe.</translation>
    </message>
    <message>
        <source>The answers do not rise with the seats. Ask again where one is below the one before it.</source>
        <translation>Les réponses n’augmentent pas avec les postes. Redemandez là où l’une est inférieure à la précédente.</translation>
    </message>
    <message>
        <source>It has no margin. Say what share of its sales is left.</source>
        <translation>Il n’a pas de marge. Indiquez quelle part des ventes reste.</translation>
    </message>
    <message>
        <source>It has no sales. Say what it sells today.</source>
        <translation>Il n’a pas de ventes. Indiquez ce qui se vend aujourd’hui.</translation>
    </message>
    <message>
        <source>Nobody works on it today, and the answers are about today&apos;s seats. Say how many, also in parts.</source>
        <translation>Personne n’y travaille aujourd’hui, et les réponses portent sur les postes actuels. Indiquez combien, même en fractions.</translation>
    </message>
    <message>
        <source>It must get more seats than it may get. Lower the one or raise the other.</source>
        <translation>Il doit recevoir plus de postes qu’il n’en peut recevoir. Baissez l’un ou relevez l’autre.</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 est laissé de côté. %2</translation>
    </message>
    <message>
        <source>No item can be reckoned with yet.</source>
        <translation>Aucun élément ne peut encore être pris en compte.</translation>
    </message>
    <message>
        <source>There are no seats to place. Say above how many there are.</source>
        <translation>Il n’y a pas de postes à placer. Indiquez ci-dessus combien il y en a.</translation>
    </message>
    <message>
        <source>That is more seats than can be reckoned with. Say above how many, up to %1.</source>
        <translation>C’est plus de postes qu’on n’en peut calculer. Indiquez ci-dessus combien, jusqu’à %1.</translation>
    </message>
    <message>
        <source>The items must get %1 seats, and there are %2. Raise the seats above, or lower the fewest seats of an item.</source>
        <translation>Les éléments doivent recevoir %1 postes, et il y en a %2. Augmentez les postes ci-dessus, ou baissez le minimum d’un élément.</translation>
    </message>
    <message>
        <source>A seat cannot cost less than nothing. Say above what it costs a year.</source>
        <translation>Un poste ne peut pas coûter moins que rien. Indiquez ci-dessus son coût annuel.</translation>
    </message>
    <message>
        <source>If nobody worked on it, what share of today&apos;s sales would remain?</source>
        <translation>Si personne n’y travaillait, quelle part des ventes actuelles resterait ?</translation>
    </message>
    <message>
        <source>And with half of today&apos;s seats?</source>
        <translation>Et avec la moitié des postes actuels ?</translation>
    </message>
    <message>
        <source>With the seats of today</source>
        <translation>Avec les postes actuels</translation>
    </message>
    <message>
        <source>And with half as many again?</source>
        <translation>Et avec moitié plus ?</translation>
    </message>
    <message>
        <source>And with all the seats in the world?</source>
        <translation>Et avec tous les postes du monde ?</translation>
    </message>
    <message>
        <source>Employment snapshot (without dates)</source>
        <translation>Instantané des emplois (sans dates)</translation>
    </message>
    <message>
        <source>Months in the company</source>
        <translation>Mois dans l’entreprise</translation>
    </message>
    <message>
        <source>Years in the company</source>
        <translation>Années dans l’entreprise</translation>
    </message>
    <message>
        <source>Has left (yes or no)</source>
        <translation>Parti (oui ou non)</translation>
    </message>
    <message>
        <source>%1 sat there last</source>
        <translation>dernier titulaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>partira le %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>départ le %1</translation>
    </message>
    <message>
        <source>vacant since %1</source>
        <translation>vacant depuis le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) open</source>
        <translation>
            <numerusform>vacant depuis %n jour</numerusform>
            <numerusform>vacant depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with us for %n month(s)</source>
        <translation>
            <numerusform>chez nous depuis %n mois</numerusform>
            <numerusform>chez nous depuis %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with us for %n year(s)</source>
        <translation>
            <numerusform>chez nous depuis %n an</numerusform>
            <numerusform>chez nous depuis %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 expected (%3 to %4)</source>
        <translation>%1 · %2 attendus (%3 à %4)</translation>
    </message>
    <message>
        <source>%1 in %2 is covered to %3</source>
        <translation>La couverture de %1 dans %2 est de %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2 loses %3 of the journeys there.</source>
        <translation>%1&#xa0;; %2 y perd %3 des parcours.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Refill as it was</source>
        <translation>Repourvoir à l’identique</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Déplacer vers %1</translation>
    </message>
    <message>
        <source>Convert to %1</source>
        <translation>Convertir en %1</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Partager avec %1</translation>
    </message>
    <message>
        <source>Make part of it %1</source>
        <translation>Convertir une partie en %1</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>Fusionner avec %1</translation>
    </message>
    <message numerus="yes">
        <source>Hold for %n quarter(s)</source>
        <translation>
            <numerusform>Laisser vacant %n trimestre</numerusform>
            <numerusform>Laisser vacant %n trimestres</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>same role</source>
        <translation>même rôle</translation>
    </message>
    <message>
        <source>%1, %2 of full time</source>
        <translation>%1, %2 d’un temps plein</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>%1 %2: %3%4</source>
        <translation>%1 %2&#xa0;: %3%4</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No work that it could do waits there.</source>
        <translation>Aucun travail qu’il pourrait faire n’y attend.</translation>
    </message>
    <message>
        <source>Its work fits into %1 a quarter that %2 have left.</source>
        <translation>Son travail tient dans les %1 par trimestre qui restent libres chez %2.</translation>
    </message>
    <message>
        <source>%1 a quarter are done by nobody then.</source>
        <translation>Personne ne fait plus ces %1 par trimestre.</translation>
    </message>
    <message>
        <source>The seat is protected: take the mark off first.</source>
        <translation>Le poste est protégé&#xa0;: retirez d’abord la protection.</translation>
    </message>
    <message>
        <source>Seats report to it: give them another manager first.</source>
        <translation>Des postes lui sont rattachés&#xa0;: donnez-leur d’abord un autre supérieur.</translation>
    </message>
    <message>
        <source>Others report to this role.</source>
        <translation>D’autres sont rattachés à ce rôle.</translation>
    </message>
    <message>
        <source>The seat is remote, and the role needs presence.</source>
        <translation>Le poste est à distance, et le rôle exige une présence.</translation>
    </message>
    <message>
        <source>No seat there is under the same law.</source>
        <translation>Aucun poste là-bas ne relève du même droit.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No choice covers %1 of the work of %2: %3 can be reached. Ask for less, or add seats that do it.</source>
        <translation>Aucun choix ne couvre %1 du travail de %2&#xa0;: il est possible d’atteindre %3. Demandez moins, ou ajoutez des postes qui le font.</translation>
    </message>
    <message>
        <source>No seat is vacant. A seat falls vacant when somebody leaves.</source>
        <translation>Aucun poste n’est vacant. Un poste devient vacant quand quelqu’un part.</translation>
    </message>
    <message>
        <source>No work is expected, so that no move brings anything. Import journeys, and say what work they ask for.</source>
        <translation>Aucun travail n’est attendu, donc aucune mesure n’apporte rien. Importez des parcours et indiquez le travail qu’ils demandent.</translation>
    </message>
    <message>
        <source>Every vacant seat is protected: it can only be refilled or wait. Take the mark off those that may change.</source>
        <translation>Tous les postes vacants sont protégés&#xa0;: ils ne peuvent qu’être repourvus ou attendre. Retirez la protection de ceux qui peuvent changer.</translation>
    </message>
    <message>
        <source>The budget pays for no move that would bring more than it costs. The cheapest costs %1.</source>
        <translation>Le budget ne permet aucune mesure qui rapporterait plus qu’elle ne coûte. La moins chère coûte %1.</translation>
    </message>
    <message>
        <source>No seat may change in a quarter, so that seats can only be refilled, wait or close.</source>
        <translation>Aucun poste ne peut changer dans un trimestre, donc les postes ne peuvent qu’être repourvus, attendre ou fermer.</translation>
    </message>
    <message>
        <source>% still there</source>
        <translation>% encore présents</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>bande à 95&#xa0;%</translation>
    </message>
    <message>
        <source>%1 left of %2 employments</source>
        <translation>Départs&#xa0;: %1 sur %2 emplois</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years since they were hired</comment>
        <translation>%1 an</translation>
    </message>
    <message>
        <source>How long people stay</source>
        <translation>Combien de temps les personnes restent</translation>
    </message>
    <message>
        <source>share still there, by years since they were hired</source>
        <translation>part encore présente, selon les années depuis l’embauche</translation>
    </message>
    <message>
        <source>share still there, by years in the group; who moves to another group counts until then</source>
        <translation>part encore présente, selon les années dans le groupe ; qui passe dans un autre groupe compte jusque-là</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Median, years</source>
        <translation>Médiane, années</translation>
    </message>
    <message>
        <source>Vacancies expected</source>
        <translation>Vacances attendues</translation>
    </message>
    <message>
        <source>seats that fall vacant in each quarter: mean and 80 % range</source>
        <translation>postes qui deviennent vacants chaque trimestre : moyenne et intervalle à 80 %</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>intervalle à 80 %</translation>
    </message>
    <message>
        <source>%1 seats are expected to fall vacant within a year.</source>
        <translation>%1 postes devraient devenir vacants en un an.</translation>
    </message>
    <message>
        <source>Employments that end before they begin, not counted: %1. Correct them in the source and import it again.</source>
        <translation>Emplois qui finissent avant de commencer, non comptés : %1. Corrigez-les dans la source et importez-la de nouveau.</translation>
    </message>
    <message>
        <source>People without a day of hiring, not counted: %1. Add it in the source and import it again.</source>
        <translation>Personnes sans date d’embauche, non comptées : %1. Ajoutez-la dans la source et importez-la de nouveau.</translation>
    </message>
    <message>
        <source>Employments that begin after the last day known, not counted yet: %1. They count once the plan has data of later days.</source>
        <translation>Emplois qui commencent après le dernier jour connu, pas encore comptés : %1. Ils comptent dès que le plan a des données de jours ultérieurs.</translation>
    </message>
    <message>
        <source>Employments told twice (same name, hired on the same day), of which the last counts: %1. If they are different people, use employee numbers instead of names.</source>
        <translation>Emplois cités deux fois (même nom, embauche le même jour), dont le dernier compte : %1. S’il s’agit de personnes différentes, utilisez des matricules au lieu de noms.</translation>
    </message>
    <message>
        <source>Employments that overlap with others of the same name, taken for other people: %1. If they are the same, end one where the next begins; otherwise use employee numbers instead of names.</source>
        <translation>Emplois qui en chevauchent d’autres du même nom, pris pour d’autres personnes : %1. Si ce sont les mêmes, terminez l’un où l’autre commence ; sinon utilisez des matricules au lieu de noms.</translation>
    </message>
    <message>
        <source>Employments in roles that the plan does not have, which count for the company alone: %1. Import them with the plan&apos;s names of roles.</source>
        <translation>Emplois dans des rôles que le plan n’a pas, qui ne comptent que pour l’entreprise : %1. Importez-les avec les noms de rôles du plan.</translation>
    </message>
    <message>
        <source>No leavers are known: the assumption “Annual turnover” speaks alone. Import an HR export with hire and leave dates.</source>
        <translation>Aucun départ n’est connu : l’hypothèse « Annual turnover » parle seule. Importez un export RH avec dates d’embauche et de départ.</translation>
    </message>
    <message>
        <source>There is no employment history; people of the plan stand in for it: %1. The plan knows of no leaver before %2. Import an HR export with everybody who ever left.</source>
        <translation>Il n’y a pas d’historique d’emploi ; les personnes du plan le remplacent : %1. Le plan ne connaît aucun départ avant le %2. Importez un export RH avec tous ceux qui sont partis un jour.</translation>
    </message>
    <message>
        <source>Nobody ever left, of %1: either the export holds current people alone, or the company is young. Ask HR for one that includes leavers.</source>
        <translation>Personne n’est jamais parti, sur %1 : soit l’export ne contient que les présents, soit l’entreprise est jeune. Demandez aux RH un export avec les départs.</translation>
    </message>
    <message>
        <source>Everybody has left, all %1: the export holds leavers alone, and people seem to leave sooner than they do. Ask HR for one that includes those who are still there.</source>
        <translation>Tout le monde est parti, les %1 : l’export ne contient que des départs, et les gens semblent partir plus tôt qu’ils ne le font. Demandez aux RH un export avec ceux qui sont encore là.</translation>
    </message>
    <message>
        <source>Few people are known (%1), too few to learn from, so the assumption “Annual turnover” says most. State its low and high end with care.</source>
        <translation>Peu de personnes sont connues (%1), trop peu pour en apprendre ; l’hypothèse « Annual turnover » dit donc l’essentiel. Indiquez ses bornes avec soin.</translation>
    </message>
    <message>
        <source>Biased: a snapshot says how long people were there but not when (people: %1). Those who left at any time stand beside those who are still there, and nothing can be said of past quarters. Import hire and leave dates instead.</source>
        <translation>Biaisé : un instantané dit combien de temps les gens étaient là, mais pas quand (personnes : %1). Ceux qui sont partis à un moment quelconque côtoient ceux qui sont encore là, et rien ne peut être dit des trimestres passés. Importez plutôt les dates d’embauche et de départ.</translation>
    </message>
    <message>
        <source>Nobody of the export left before %2, though many would have: it seems to hold only those who were there since. What came before is left out. Ask HR for one with all leavers.</source>
        <translation>Personne dans l’export n’est parti avant le %2, alors que beaucoup auraient dû : il semble ne contenir que ceux qui étaient là depuis. Ce qui précède est laissé de côté. Demandez aux RH un export avec tous les départs.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>More than half stay as long as anything is known: %1.</source>
        <translation>Plus de la moitié restent aussi longtemps qu’on le sache : %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Half of those hired have left after %1 years (95 %: %2 to %3): %4.</source>
        <translation>La moitié des personnes embauchées sont parties après %1 ans (95 % : %2 à %3) : %4.</translation>
    </message>
    <message>
        <source>Half of those hired have left after %1 years (95 %: %2 or more): %3.</source>
        <translation>La moitié des personnes embauchées sont parties après %1 ans (95 % : %2 ou plus) : %3.</translation>
    </message>
    <message>
        <source>How good this has been cannot be told yet: that takes two years of dated employments with leavers in the first.</source>
        <translation>On ne peut pas encore dire ce que cela a valu : il faut deux ans d’emplois datés avec des départs la première année.</translation>
    </message>
    <message>
        <source>How good this has been: in %1 of the last %2 quarters as many left as the 80 % range had said (%3).</source>
        <translation>Ce que cela a valu : dans %1 des %2 derniers trimestres, les départs étaient dans l’intervalle à 80 % annoncé (%3).</translation>
    </message>
    <message>
        <source>%1 (80 %: %2 to %3)</source>
        <translation>%1 (80 % : %2 à %3)</translation>
    </message>
    <message>
        <source>%1, from leavers over average headcount of the last year as a share of who is here</source>
        <translation>%1, d’après les départs par effectif moyen de la dernière année, en part des présents</translation>
    </message>
    <message>
        <source>“%1” decides: at %2 the scenario brings less than the baseline, not %3.</source>
        <translation>« %1 » est décisif : à %2, le scénario rapporte moins que la référence, et non %3.</translation>
    </message>
    <message>
        <source>“%1” decides: at %2 the scenario brings more than the baseline.</source>
        <translation>« %1 » est décisif : à %2, le scénario rapporte plus que la référence.</translation>
    </message>
    <message>
        <source>Whichever of the assumptions is off, the scenario brings more than the baseline: %1.</source>
        <translation>Quelle que soit l’hypothèse inexacte, le scénario rapporte plus que la référence : %1.</translation>
    </message>
    <message>
        <source>Whichever of the assumptions is off, the scenario brings no more than the baseline: %1.</source>
        <translation>Quelle que soit l’hypothèse inexacte, le scénario ne rapporte pas plus que la référence : %1.</translation>
    </message>
    <message>
        <source>Gain over the baseline</source>
        <translation>Gain par rapport à la référence</translation>
    </message>
    <message>
        <source>Work covered</source>
        <translation>Travail couvert</translation>
    </message>
    <message>
        <source>%1 at the low end</source>
        <translation>%1 à l’extrémité basse</translation>
    </message>
    <message>
        <source>%1 at the high end</source>
        <translation>%1 à l’extrémité haute</translation>
    </message>
    <message>
        <source>No work is expected, so no assumption changes what is covered.</source>
        <translation>Aucun travail n’est attendu : aucune hypothèse ne change ce qui est couvert.</translation>
    </message>
    <message>
        <source>Within their ranges the assumptions change nothing: %1.</source>
        <translation>Dans leurs fourchettes, les hypothèses ne changent rien : %1.</translation>
    </message>
    <message>
        <source>“%1” matters most: at %2 the expected margin lies between %3 and %4; %5 is expected.</source>
        <translation>« %1 » compte le plus : à %2, la marge attendue se situe entre %3 et %4 ; %5 est attendu.</translation>
    </message>
    <message>
        <source>“%1” matters most: at %2 between %3 and %4 of the work is covered; %5 is expected.</source>
        <translation>« %1 » compte le plus : à %2, entre %3 et %4 du travail est couvert ; %5 est attendu.</translation>
    </message>
    <message>
        <source>%1 in %2, and how far from it each assumption alone leads at the ends of its range</source>
        <translation>%1 en %2, et l’écart auquel mène chaque hypothèse seule aux extrémités de sa fourchette</translation>
    </message>
    <message>
        <source>at the low end</source>
        <translation>à l’extrémité basse</translation>
    </message>
    <message>
        <source>at the high end</source>
        <translation>à l’extrémité haute</translation>
    </message>
    <message>
        <source>%1 (%2) … %3 (%4)</source>
        <translation>%1 (%2) … %3 (%4)</translation>
    </message>
    <message>
        <source>closed or removed</source>
        <translation>fermé ou retiré</translation>
    </message>
    <message>
        <source>moved and changed</source>
        <translation>déplacé et modifié</translation>
    </message>
    <message>
        <source>Seats that are not closed, vacant ones included</source>
        <translation>Postes non fermés, vacants compris</translation>
    </message>
    <message>
        <source>Role cost times share of a full-time seat, over all open seats</source>
        <translation>Coût du rôle fois la part de temps plein, sur tous les postes ouverts</translation>
    </message>
    <message>
        <source>Accounts that no seat owns</source>
        <translation>Comptes qu’aucun poste ne possède</translation>
    </message>
    <message>
        <source>Share of the hours that journeys ask for which seats give</source>
        <translation>Part des heures demandées par les parcours que donnent les postes</translation>
    </message>
    <message>
        <source>Of the journeys that begin in the quarter</source>
        <translation>Des parcours qui commencent dans le trimestre</translation>
    </message>
    <message>
        <source>Tasks in territories of which too little is done</source>
        <translation>Tâches de territoires dont trop peu est fait</translation>
    </message>
    <message>
        <source>Hanging on one seat</source>
        <translation>Ne tient qu’à un poste</translation>
    </message>
    <message>
        <source>Tasks that one seat alone can do in a territory</source>
        <translation>Tâches qu’un seul poste peut faire dans un territoire</translation>
    </message>
    <message>
        <source>Handovers a journey</source>
        <translation>Passages de relais par parcours</translation>
    </message>
    <message>
        <source>How often a journey changes hands between roles as planned</source>
        <translation>Combien de fois un parcours change de rôle selon le plan</translation>
    </message>
    <message>
        <source>Customers who keep their person</source>
        <translation>Clients qui gardent leur interlocuteur</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>Rows of the plan that the baseline has not</source>
        <translation>Lignes du plan absentes de la référence</translation>
    </message>
    <message>
        <source>Closed or removed</source>
        <translation>Fermés ou retirés</translation>
    </message>
    <message>
        <source>Seats that end, and rows that are gone</source>
        <translation>Postes qui prennent fin et lignes disparues</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacés</translation>
    </message>
    <message>
        <source>Rows that are elsewhere in the organisation</source>
        <translation>Lignes placées ailleurs dans l’organisation</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Rows with other values</source>
        <translation>Lignes aux valeurs différentes</translation>
    </message>
    <message>
        <source>Open seats, vacant ones included</source>
        <translation>Postes ouverts, vacants compris</translation>
    </message>
    <message>
        <source>Seats by role</source>
        <translation>Postes par rôle</translation>
    </message>
    <message>
        <source>Seats by territory</source>
        <translation>Postes par territoire</translation>
    </message>
    <message>
        <source>The amount is there twice, in full and in millions. Leave one of them empty.</source>
        <translation>Le montant figure deux fois, en entier et en millions. Laissez l’un des deux vide.</translation>
    </message>
    <message>
        <source>The plan does not say on which day it begins. Select nothing, and fill in “Starts on” in the details.</source>
        <translation>Le plan n’indique pas quel jour il commence. Ne sélectionnez rien et remplissez « Début » dans les détails.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Changes, column by column</source>
        <translation>Changements, colonne par colonne</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Owner before</source>
        <translation>Responsable avant</translation>
    </message>
    <message>
        <source>Owner after</source>
        <translation>Responsable après</translation>
    </message>
    <message>
        <source>Changes hands</source>
        <translation>Change de mains</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>no seat any more</source>
        <translation>plus de poste</translation>
    </message>
    <message>
        <source>Seat before</source>
        <translation>Poste avant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Seat after</source>
        <translation>Poste après</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>Qui bouge</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Nothing: both scenarios are alike.</source>
        <translation>Rien : les deux scénarios sont identiques.</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 people are left out.</source>
        <translation>Les groupes de moins de %1 personnes sont omis.</translation>
    </message>
    <message>
        <source>Cost a year by role</source>
        <translation>Coût par an et par rôle</translation>
    </message>
    <message>
        <source>Seats before</source>
        <translation>Postes avant</translation>
    </message>
    <message>
        <source>Seats after</source>
        <translation>Postes après</translation>
    </message>
    <message>
        <source>Cost before</source>
        <translation>Coût avant</translation>
    </message>
    <message>
        <source>Cost after</source>
        <translation>Coût après</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Quarter by quarter</source>
        <translation>Trimestre par trimestre</translation>
    </message>
    <message>
        <source>Costs by quarter</source>
        <translation>Coûts par trimestre</translation>
    </message>
    <message>
        <source>Cost of seats a quarter</source>
        <translation>Coût des postes par trimestre</translation>
    </message>
    <message>
        <source>role cost × FTE, by the days on which a seat is open</source>
        <translation>coût du rôle × ETP, selon les jours où le poste est ouvert</translation>
    </message>
    <message>
        <source>Seats still to fall vacant</source>
        <translation>Postes qui doivent encore devenir vacants</translation>
    </message>
    <message>
        <source>median and 80 % band at the end of each quarter; 0: arrived without a dismissal</source>
        <translation>médiane et bande à 80&#xa0;% à la fin de chaque trimestre&#xa0;; 0&#xa0;: objectif atteint sans licenciement</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>80 % band</source>
        <translation>bande à 80 %</translation>
    </message>
    <message>
        <source>Costs and timeline</source>
        <translation>Coûts et calendrier</translation>
    </message>
    <message>
        <source>Left out: this copy does not tell what people cost.</source>
        <translation>Omis : cette copie ne dit pas ce que coûtent les personnes.</translation>
    </message>
    <message numerus="yes">
        <source>Once: %n seat(s) to be filled from outside, %1 each.</source>
        <translation>
            <numerusform>Une fois : %n poste à pourvoir de l’extérieur, %1.</numerusform>
            <numerusform>Une fois : %n postes à pourvoir de l’extérieur, %1 chacun.</numerusform>
        </translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Le chemin</translation>
    </message>
    <message>
        <source>Turnover alone gets there by %1 with a chance of %2.</source>
        <translation>Les départs seuls y mènent d’ici %1 avec une probabilité de %2.</translation>
    </message>
    <message>
        <source>Cost of moving everybody now: %1.</source>
        <translation>Coût de déplacer tout le monde maintenant : %1.</translation>
    </message>
    <message>
        <source>share of its work that somebody has time for</source>
        <translation>part du travail pour laquelle quelqu’un a le temps</translation>
    </message>
    <message>
        <source>Coverage by task</source>
        <translation>Couverture par tâche</translation>
    </message>
    <message>
        <source>Coverage by region</source>
        <translation>Couverture par région</translation>
    </message>
    <message>
        <source>Coverage along the journey</source>
        <translation>Couverture le long du parcours</translation>
    </message>
    <message>
        <source>mean over territories and segments of the share of a stage&apos;s work that is done</source>
        <translation>moyenne, sur les territoires et segments, de la part faite du travail d’une étape</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>Gaps: where less than %1 of the work is done</source>
        <translation>Manques : où moins de %1 du travail est fait</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>Fait avant</translation>
    </message>
    <message>
        <source>Done after</source>
        <translation>Fait après</translation>
    </message>
    <message>
        <source>Hours missing</source>
        <translation>Heures manquantes</translation>
    </message>
    <message>
        <source>Coverage by territory and task</source>
        <translation>Couverture par territoire et tâche</translation>
    </message>
    <message>
        <source>Work before, hours</source>
        <translation>Travail avant, heures</translation>
    </message>
    <message>
        <source>Done before, hours</source>
        <translation>Fait avant, heures</translation>
    </message>
    <message>
        <source>Work after, hours</source>
        <translation>Travail après, heures</translation>
    </message>
    <message>
        <source>Done after, hours</source>
        <translation>Fait après, heures</translation>
    </message>
    <message>
        <source>Coverage after</source>
        <translation>Couverture après</translation>
    </message>
    <message>
        <source>Coverage before and after</source>
        <translation>Couverture avant et après</translation>
    </message>
    <message>
        <source>Not known: the plan has no journeys, or does not say what visits ask of people.</source>
        <translation>Inconnu : le plan n’a pas de parcours, ou ne dit pas ce que les visites demandent.</translation>
    </message>
    <message>
        <source>Of the quarter %1; what journeys ask for and what one hour does to them: see the page on method.</source>
        <translation>Pour le trimestre %1 ; ce que demandent les parcours et ce qu’une heure y fait : voir la page sur la méthode.</translation>
    </message>
    <message>
        <source>What we predict</source>
        <translation>Ce que nous prévoyons</translation>
    </message>
    <message>
        <source>Expected margin of the quarter by region</source>
        <translation>Marge attendue du trimestre par région</translation>
    </message>
    <message>
        <source>Expected margin of %1 by territory</source>
        <translation>Marge attendue %1 par territoire</translation>
    </message>
    <message>
        <source>Margin before</source>
        <translation>Marge avant</translation>
    </message>
    <message>
        <source>Margin after</source>
        <translation>Marge après</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Prévisions</translation>
    </message>
    <message>
        <source>To be held against what happens, quarter by quarter.</source>
        <translation>À confronter à ce qui arrive, trimestre après trimestre.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Tous les rôles</translation>
    </message>
    <message>
        <source>Seats by region and role, before → after</source>
        <translation>Postes par région et rôle, avant → après</translation>
    </message>
    <message>
        <source>open seats, vacant ones included</source>
        <translation>postes ouverts, vacants compris</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>État avant</translation>
    </message>
    <message>
        <source>Status after</source>
        <translation>État après</translation>
    </message>
    <message>
        <source>Who before</source>
        <translation>Qui avant</translation>
    </message>
    <message>
        <source>Who after</source>
        <translation>Qui après</translation>
    </message>
    <message>
        <source>Cost a year before</source>
        <translation>Coût par an avant</translation>
    </message>
    <message>
        <source>Cost a year after</source>
        <translation>Coût par an après</translation>
    </message>
    <message>
        <source>Organisation before and after</source>
        <translation>Organisation avant et après</translation>
    </message>
    <message>
        <source>%1 seats, as many as before.</source>
        <translation>%1 postes, autant qu’avant.</translation>
    </message>
    <message>
        <source>%1 seats instead of %2.</source>
        <translation>%1 postes au lieu de %2.</translation>
    </message>
    <message>
        <source>of the work that customers ask for</source>
        <translation>du travail que les clients demandent</translation>
    </message>
    <message>
        <source>tasks in a territory of which too little is done</source>
        <translation>tâches d’un territoire dont trop peu est fait</translation>
    </message>
    <message>
        <source>Work that hangs on one seat</source>
        <translation>Travail qui dépend d’un seul poste</translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation>Postes vacants</translation>
    </message>
    <message>
        <source>Nothing to decide: “%1” and “%2” are alike.</source>
        <translation>Rien à décider : « %1 » et « %2 » sont identiques.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a figure and its change: Seats +2</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Approve “%1” in place of “%2”.</source>
        <translation>Approuver « %1 » à la place de « %2 ».</translation>
    </message>
    <message>
        <source>It means: %1.</source>
        <translation>Cela signifie : %1.</translation>
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
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 more rows: see the workbook.</source>
        <translation>%1 lignes de plus : voir le classeur.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Chart data</source>
        <translation>Données des graphiques</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <comment>points: the change of a share</comment>
        <translation>%1 pts</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>noms de personnes</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>rémunération</translation>
    </message>
    <message>
        <source>groups of fewer than %1 people</source>
        <translation>groupes de moins de %1 personnes</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omis : %1.</translation>
    </message>
    <message>
        <source>Proposal for %1, against “%2”</source>
        <translation>Proposition pour %1, par rapport à « %2 »</translation>
    </message>
    <message>
        <source>%1 · proposal “%2”</source>
        <translation>%1 · proposition « %2 »</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>Hours a quarter</source>
        <translation>Heures par trimestre</translation>
    </message>
    <message>
        <source>%1: %2 more than before.</source>
        <translation>%1 : %2 de plus qu’avant.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) change hands; until they know their new person, some may be lost.</source>
        <translation>
            <numerusform>%n client change de mains et peut être perdu tant qu’il ne connaît pas son nouvel interlocuteur.</numerusform>
            <numerusform>%n clients changent de mains ; certains peuvent être perdus tant qu’ils ne connaissent pas leur nouvel interlocuteur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) must be filled from outside before they bring anything.</source>
        <translation>
            <numerusform>%n poste doit être pourvu de l’extérieur avant de rapporter.</numerusform>
            <numerusform>%n postes doivent être pourvus de l’extérieur avant de rapporter.</numerusform>
        </translation>
    </message>
    <message>
        <source>None that the plan knows of.</source>
        <translation>Aucun que le plan connaisse.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>What the figures rest on, and how far it may be off.</source>
        <translation>Sur quoi reposent les chiffres, et de combien cela peut s’écarter.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>How the figures come about.</source>
        <translation>Comment les chiffres sont obtenus.</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Travail fait</translation>
    </message>
    <message>
        <source>Sum over open seats, vacant ones included, of the role&apos;s cost × FTE.</source>
        <translation>Somme, sur les postes ouverts, vacants compris, du coût du rôle × ETP.</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Fourchettes</translation>
    </message>
    <message>
        <source>The least and the most of the figure when margin, turnover, time to fill, ramps and response are at the ends of their ranges together.</source>
        <translation>La plus petite et la plus grande valeur quand marge, départs, délai de recrutement, montée en charge et réponse sont ensemble aux bouts de leurs fourchettes.</translation>
    </message>
    <message>
        <source>Seats fall vacant by the hazard of their role and tenure; the number is Poisson-binomial, shown as median and the middle 80 %.</source>
        <translation>Les postes se libèrent selon le risque de leur rôle et de l’ancienneté ; le nombre suit une loi Poisson-binomiale, montrée par sa médiane et les 80 % du milieu.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>le mien</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>le leur</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>les deux l’ont changé</translation>
    </message>
    <message>
        <source>deleted here, changed there</source>
        <translation>supprimé ici, changé là-bas</translation>
    </message>
    <message>
        <source>changed here, deleted there</source>
        <translation>changé ici, supprimé là-bas</translation>
    </message>
    <message>
        <source>added by both</source>
        <translation>ajouté par les deux</translation>
    </message>
    <message>
        <source>deleted by one, used by the other</source>
        <translation>supprimé par l’un, utilisé par l’autre</translation>
    </message>
    <message>
        <source>both together break a rule</source>
        <translation>les deux ensemble enfreignent une règle</translation>
    </message>
    <message>
        <source>planned from %1</source>
        <translation>prévu à partir du %1</translation>
    </message>
    <message>
        <source>no work to count from</source>
        <translation>pas de travail à calculer</translation>
    </message>
    <message>
        <source>could not be counted</source>
        <translation>calcul impossible</translation>
    </message>
    <message>
        <source>counting was stopped</source>
        <translation>calcul arrêté</translation>
    </message>
    <message>
        <source>Transfer as planned</source>
        <translation>Muter comme prévu</translation>
    </message>
    <message>
        <source>Hire as planned</source>
        <translation>Recruter comme prévu</translation>
    </message>
    <message>
        <source>Do not fill it</source>
        <translation>Ne pas le pourvoir</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) keep a person</source>
        <translation>
            <numerusform>%n client garde un interlocuteur</numerusform>
            <numerusform>%n clients gardent un interlocuteur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) there have nobody</source>
        <translation>
            <numerusform>%n client y est sans personne</numerusform>
            <numerusform>%n clients y sont sans personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a quarter are done by nobody then; %n customer(s) lose their person.</source>
        <translation>
            <numerusform>%1 par trimestre ne sont alors faites par personne ; %n client perd son interlocuteur.</numerusform>
            <numerusform>%1 par trimestre ne sont alors faites par personne ; %n clients perdent leur interlocuteur.</numerusform>
        </translation>
    </message>
    <message>
        <source>row removed</source>
        <translation>ligne retirée</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>converti</translation>
    </message>
    <message>
        <source>another share</source>
        <translation>autre quotité</translation>
    </message>
    <message>
        <source>fell vacant</source>
        <translation>devenu vacant</translation>
    </message>
    <message>
        <source>other dates or plans</source>
        <translation>autres dates ou projets</translation>
    </message>
    <message>
        <source>at most, by what hours are worth now</source>
        <translation>au plus, selon la valeur actuelle des heures</translation>
    </message>
    <message>
        <source>the flow of hours mended, the margin evaluated exactly</source>
        <translation>flux d’heures ajusté, marge évaluée exactement</translation>
    </message>
    <message>
        <source>as the plan comes out with it</source>
        <translation>tel que le plan en résulte</translation>
    </message>
    <message>
        <source>The expected margin of four quarters from the vacancy on with this option, less what it is if the seat stays empty. Every quarter is taken to ask for the work of %1; the seat gives what search and ramp leave of it.</source>
        <translation>La marge attendue de quatre trimestres à partir de la vacance avec cette option, moins celle si le poste reste vide. Chaque trimestre est supposé demander le travail de %1&#xa0;; le poste en donne ce que laissent la recherche et la montée en charge.</translation>
    </message>
    <message>
        <source>What the expected margin of the four quarters would miss without this move, all the other moves being made.</source>
        <translation>Ce qui manquerait à la marge attendue des quatre trimestres sans cette mesure, toutes les autres mesures étant prises.</translation>
    </message>
    <message>
        <source>%1, brings a year</source>
        <translation>%1, apport annuel</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Cost of the year</source>
        <translation>Coût de l’année</translation>
    </message>
    <message>
        <source>Left after cost</source>
        <translation>Reste après coût</translation>
    </message>
    <message>
        <source>%1, cost of the year</source>
        <translation>%1, coût de l’année</translation>
    </message>
    <message>
        <source>What the role costs a year for the time somebody sits there within four quarters, and once what it takes to hire or to relocate.</source>
        <translation>Ce que le rôle coûte par an pour le temps où le poste est occupé en quatre trimestres, plus une fois le coût d’une embauche ou d’une mutation.</translation>
    </message>
    <message numerus="yes">
        <source>After %n month(s)</source>
        <translation>
            <numerusform>Après %n mois</numerusform>
            <numerusform>Au bout de %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>No history of employment is known, so the assumption “Annual turnover” speaks alone. Import an HR export with hire and leave dates of everybody, those who left included.</source>
        <translation>Aucun historique d’emploi n’est connu ; l’hypothèse « Annual turnover » parle donc seule. Importez un export RH avec les dates d’embauche et de départ de tous, y compris de ceux qui sont partis.</translation>
    </message>
    <message>
        <source>%1, from those hired who left within twelve months</source>
        <translation>%1, d’après les personnes embauchées parties dans les douze mois</translation>
    </message>
    <message>
        <source>Mark of the plan</source>
        <translation>Marque du plan</translation>
    </message>
    <message>
        <source>Cut out for</source>
        <translation>Extrait pour</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Figé le</translation>
    </message>
    <message>
        <source>Version as approved</source>
        <translation>Version approuvée</translation>
    </message>
    <message>
        <source>Version of that day</source>
        <translation>Version de ce jour</translation>
    </message>
    <message>
        <source>Version as proposed</source>
        <translation>Version proposée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Qui l’a écrit</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Number of its row</source>
        <translation>Numéro de la ligne</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>marge</translation>
    </message>
    <message>
        <source>wins</source>
        <translation>gains</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>couverture</translation>
    </message>
    <message>
        <source>headcount</source>
        <translation>effectif</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revue</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>prévision</translation>
    </message>
    <message>
        <source>actual figure</source>
        <translation>chiffre réel</translation>
    </message>
    <message>
        <source>insight</source>
        <translation>enseignement</translation>
    </message>
    <message>
        <source>joins</source>
        <translation>arrive</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>part</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>change de poste</translation>
    </message>
    <message>
        <source>gets another manager</source>
        <translation>change de responsable</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Open journeys</source>
        <translation>Parcours ouverts</translation>
    </message>
    <message>
        <source>Handovers added</source>
        <translation>Relais ajoutés</translation>
    </message>
    <message>
        <source>Handovers removed</source>
        <translation>Relais supprimés</translation>
    </message>
    <message>
        <source>Full-time before</source>
        <translation>Temps plein avant</translation>
    </message>
    <message>
        <source>Full-time after</source>
        <translation>Temps plein après</translation>
    </message>
    <message>
        <source>Hours a year before</source>
        <translation>Heures annuelles avant</translation>
    </message>
    <message>
        <source>Hours a year after</source>
        <translation>Heures annuelles après</translation>
    </message>
    <message>
        <source>Nobody moves: everybody sits where they sat, below whom they sat.</source>
        <translation>Personne ne bouge : chacun reste à sa place, sous le même responsable.</translation>
    </message>
    <message>
        <source>%1 move, %2 join, %3 leave, %4 get another manager.</source>
        <translation>%1 changent de poste, %2 arrivent, %3 partent, %4 changent de responsable.</translation>
    </message>
    <message>
        <source>Every customer keeps the same people.</source>
        <translation>Chaque client garde les mêmes personnes.</translation>
    </message>
    <message>
        <source>Every territory keeps its seats, costs and hours.</source>
        <translation>Chaque territoire garde ses postes, coûts et heures.</translation>
    </message>
    <message>
        <source>Territories with other seats, costs or hours: %1.</source>
        <translation>Territoires dont postes, coûts ou heures changent : %1.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move and change</source>
        <translation>Déplacer et modifier</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Accepté par</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Accepté le</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>de l’extérieur</translation>
    </message>
    <message>
        <source>Customers who deal with other people</source>
        <translation>Clients qui ont affaire à d’autres personnes</translation>
    </message>
    <message>
        <source>Contact before</source>
        <translation>Interlocuteur avant</translation>
    </message>
    <message>
        <source>Contact after</source>
        <translation>Interlocuteur après</translation>
    </message>
    <message>
        <source>Journeys under way</source>
        <translation>Parcours en cours</translation>
    </message>
    <message>
        <source>Territory, with all below it</source>
        <translation>Territoire, avec tout ce qui est dessous</translation>
    </message>
    <message>
        <source>Territories with other seats, hours or costs</source>
        <translation>Territoires dont les postes, les heures ou les coûts changent</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are agreed already; the workbook says by whom.</source>
        <translation>
            <numerusform>%n est déjà acceptée ; le classeur dit par qui.</numerusform>
            <numerusform>%n sont déjà acceptées ; le classeur dit par qui.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who agreed, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Figures when captured</source>
        <translation>Chiffres lors de la capture</translation>
    </message>
    <message>
        <source>Number of the scenario</source>
        <translation>Numéro du scénario</translation>
    </message>
    <message>
        <source>Captured on</source>
        <translation>Capturé le</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Ce qui a été accepté</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>argument</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>storyboard page</source>
        <translation>page du storyboard</translation>
    </message>
    <message>
        <source>session note</source>
        <translation>note de séance</translation>
    </message>
    <message>
        <source>accepted change</source>
        <translation>changement accepté</translation>
    </message>
    <message>
        <source>Customers who deal with other people: %1.</source>
        <translation>Clients qui ont affaire à d’autres personnes : %1.</translation>
    </message>
    <message>
        <source>Handed over in another way, by the same people: %1.</source>
        <translation>Transmis autrement, par les mêmes personnes : %1.</translation>
    </message>
    <message>
        <source>Journeys under way that this touches: %1.</source>
        <translation>Parcours en cours concernés : %1.</translation>
    </message>
    <message>
        <source>“%1” is a version, kept as it was. Duplicate it to change it.</source>
        <translation>« %1 » est une version, conservée telle quelle. Dupliquez-la pour la modifier.</translation>
    </message>
    <message>
        <source>%1 (version)</source>
        <translation>%1 (version)</translation>
    </message>
    <message>
        <source>Still to fall vacant in a year</source>
        <translation>Restant à se libérer dans un an</translation>
    </message>
    <message>
        <source>Seats that the scenario has fewer of and in which somebody still sits, if nobody is dismissed or moved: median after four quarters of natural turnover</source>
        <translation>Postes que le scénario a en moins et qui sont encore pourvus, si personne n’est licencié ni déplacé : médiane après quatre trimestres de rotation naturelle</translation>
    </message>
    <message>
        <source>Arrived in a year by turnover</source>
        <translation>Atteint en un an par la rotation</translation>
    </message>
    <message>
        <source>Chance that none of these is left after four quarters</source>
        <translation>Probabilité qu’il n’en reste aucun après quatre trimestres</translation>
    </message>
    <message>
        <source>The limit of full-time seats allows no move that would bring more than it costs: %1 are filled already.</source>
        <translation>Le plafond de postes à temps plein ne permet aucune mesure qui rapporterait plus qu’elle ne coûte : %1 sont déjà pourvus.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to the plan, by what they are of:</source>
        <translation>
            <numerusform>%n modification du plan, selon son objet :</numerusform>
            <numerusform>%n modifications du plan, selon leur objet :</numerusform>
        </translation>
    </message>
    <message>
        <source>Which seats and people is left out: each would be told of alone.</source>
        <translation>Quels postes et quelles personnes : omis, car il s’agirait de chacun seul.</translation>
    </message>
    <message>
        <source>People who move, join, leave or get another manager: %1.</source>
        <translation>Personnes qui changent, arrivent, partent ou changent de responsable : %1.</translation>
    </message>
    <message>
        <source>once %1</source>
        <translation>une fois %1</translation>
    </message>
    <message>
        <source>seats cost what they did</source>
        <translation>les postes coûtent autant qu’avant</translation>
    </message>
    <message>
        <source>seats a year %1</source>
        <translation>postes par an %1</translation>
    </message>
    <message>
        <source>expected margin %1 (%2)</source>
        <translation>marge attendue %1 (%2)</translation>
    </message>
    <message>
        <source>In short: %1.</source>
        <translation>En bref : %1.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a seat, a day</comment>
        <translation>%1 dès le %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) of the plan open after %1: %2.</source>
        <translation>
            <numerusform>%n poste du plan ouvre après %1 : %2.</numerusform>
            <numerusform>%n postes du plan ouvrent après %1 : %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Margin expected to be missed by waiting until then: %1, at the mean gain of a quarter of %2.</source>
        <translation>Marge que l’attente fera sans doute manquer d’ici là : %1, au gain moyen d’un trimestre de %2.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>hours of the quarter from roles to tasks; work that nobody has time for is drawn from “nobody”</source>
        <translation>heures du trimestre des rôles vers les tâches ; le travail pour lequel personne n’a le temps part de « personne »</translation>
    </message>
    <message>
        <source>Expected margin, quarter by quarter</source>
        <translation>Marge attendue, trimestre par trimestre</translation>
    </message>
    <message>
        <source>Margin by quarter</source>
        <translation>Marge par trimestre</translation>
    </message>
    <message>
        <source>In %1, %2 of the work is done, as before.</source>
        <translation>En %1, %2 du travail est fait, comme avant.</translation>
    </message>
    <message>
        <source>In %1, %2 of the work is done instead of %3.</source>
        <translation>En %1, %2 du travail est fait au lieu de %3.</translation>
    </message>
    <message>
        <source>Expected margin rises by %1 (%2).</source>
        <translation>La marge attendue augmente de %1 (%2).</translation>
    </message>
    <message>
        <source>Expected margin falls by %1 (%2).</source>
        <translation>La marge attendue baisse de %1 (%2).</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>Seats by region, before → after</source>
        <translation>Postes par région, avant → après</translation>
    </message>
    <message>
        <source>Coverage, %1</source>
        <comment>a quarter</comment>
        <translation>Couverture, %1</translation>
    </message>
    <message>
        <source>Expected margin, %1</source>
        <comment>a quarter</comment>
        <translation>Marge attendue, %1</translation>
    </message>
    <message>
        <source>Gaps, %1</source>
        <comment>a quarter</comment>
        <translation>Lacunes, %1</translation>
    </message>
    <message numerus="yes">
        <source>Expected margin, %n quarter(s)</source>
        <translation>
            <numerusform>Marge attendue, %n trimestre</numerusform>
            <numerusform>Marge attendue, %n trimestres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two quarters</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an amount, its currency</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Work on one seat</source>
        <translation>Travail sur un poste</translation>
    </message>
    <message>
        <source>New gap: %1, %2: %3 of the work is done instead of %4.</source>
        <translation>Nouvelle lacune : %1, %2 : %3 du travail est fait au lieu de %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n more new gap(s).</source>
        <translation>
            <numerusform>%n autre nouvelle lacune.</numerusform>
            <numerusform>%n autres nouvelles lacunes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 loses: expected margin %2 instead of %3 (%4).</source>
        <translation>%1 y perd : marge attendue %2 au lieu de %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%n more territory(ies) lose margin.</source>
        <translation>
            <numerusform>%n autre territoire perd de la marge.</numerusform>
            <numerusform>%n autres territoires perdent de la marge.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the assumptions turn out badly, margin is %1 in %2, with and without the proposal.</source>
        <translation>Si les hypothèses tournent mal, la marge est de %1 en %2, avec ou sans la proposition.</translation>
    </message>
    <message>
        <source>If the assumptions turn out badly, margin is %1 in %2, less than %3 without the proposal.</source>
        <translation>Si les hypothèses tournent mal, la marge est de %1 en %2, moins que %3 sans la proposition.</translation>
    </message>
    <message>
        <source>If the assumptions turn out badly, margin is %1 in %2, not less than %3 without the proposal.</source>
        <translation>Si les hypothèses tournent mal, la marge est de %1 en %2, pas moins que %3 sans la proposition.</translation>
    </message>
    <message>
        <source>Customers with an owner who deal with all the same people in both plans ÷ all of them.</source>
        <translation>Clients suivis qui ont affaire aux mêmes personnes dans les deux plans ÷ tous ces clients.</translation>
    </message>
    <message>
        <source>Actual figures of quarters</source>
        <translation>Chiffres réels de trimestres</translation>
    </message>
    <message>
        <source>Measure (margin, wins …)</source>
        <translation>Mesure (marge, affaires gagnées …)</translation>
    </message>
    <message>
        <source>Value of the measure</source>
        <translation>Valeur de la mesure</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Affaires gagnées</translation>
    </message>
    <message>
        <source>Seats held</source>
        <translation>Postes pourvus</translation>
    </message>
    <message>
        <source>This is no quarter. Write it as 2026Q4, or as a month or date of it.</source>
        <translation>Ce n’est pas un trimestre. Écrivez-le 2026Q4, ou par un mois ou une date.</translation>
    </message>
    <message>
        <source>Did you mean “%1”? %2</source>
        <translation>Vouliez-vous dire « %1 » ? %2</translation>
    </message>
    <message>
        <source>” or “</source>
        <translation>» ou «</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Le plan entier</translation>
    </message>
    <message>
        <source>Seat %1 (%2)</source>
        <translation>Poste %1 (%2)</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rôle : %1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Étape : %1</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Ce que nous avons appris</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>L’entreprise</translation>
    </message>
    <message>
        <source>%1: %2 came, as predicted.</source>
        <translation>%1 : %2 obtenu, comme prévu.</translation>
    </message>
    <message>
        <source>%1 came %2 % below what was predicted: %3 instead of %4.</source>
        <translation>%1 : %2 % de moins que prévu, soit %3 au lieu de %4.</translation>
    </message>
    <message>
        <source>%1 came %2 % above what was predicted: %3 instead of %4.</source>
        <translation>%1 : %2 % de plus que prévu, soit %3 au lieu de %4.</translation>
    </message>
    <message>
        <source>No assumption explains that within its range.</source>
        <translation>Aucune hypothèse ne l’explique dans sa fourchette.</translation>
    </message>
    <message>
        <source>Most of it is explained by “%1”.</source>
        <translation>L’essentiel s’explique par « %1 ».</translation>
    </message>
    <message>
        <source>“%1” explains most, %2 of it.</source>
        <translation>« %1 » en explique le plus, %2.</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Fourchette</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manquée</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>The company: %1 predicted (%2).</source>
        <translation>L’entreprise : %1 prévu (%2).</translation>
    </message>
    <message>
        <source>Box: where four of five cases should lie, with what was predicted; dot: what came, a red diamond where it missed the range.</source>
        <translation>Boîte : où quatre cas sur cinq doivent se trouver, avec la prévision ; point : ce qui est advenu, un losange rouge hors de la fourchette.</translation>
    </message>
    <message>
        <source>The %1 largest of %2 territories.</source>
        <translation>Les %1 plus grands de %2 territoires.</translation>
    </message>
    <message>
        <source>The %1 furthest off of %2 territories.</source>
        <translation>Les %1 plus éloignés de %2 territoires.</translation>
    </message>
    <message>
        <source>%1 came, %2 predicted</source>
        <translation>%1 obtenu, %2 prévu</translation>
    </message>
    <message>
        <source>%1 predicted</source>
        <translation>%1 prévu</translation>
    </message>
    <message>
        <source>Journeys won</source>
        <translation>Parcours gagnés</translation>
    </message>
    <message>
        <source>What %1 should bring is written down. When the quarter is over, take the actual figures or import them, and they stand beside it here.</source>
        <translation>Ce que %1 doit apporter est noté. Le trimestre terminé, prenez ou importez les chiffres réels ; ils figureront ici à côté.</translation>
    </message>
    <message>
        <source>%1 of %2 ranges held.</source>
        <translation>%1 fourchettes sur %2 ont tenu.</translation>
    </message>
    <message>
        <source>Frozen on %1 for %2.</source>
        <translation>Figé le %1 pour %2.</translation>
    </message>
    <message>
        <source>%1 80 % of the ranges should hold, %2 did: they were too narrow, the future is less sure than they say.</source>
        <translation>%1 80 % des fourchettes doivent tenir, %2 l’ont fait : trop étroites, l’avenir est moins sûr qu’elles ne le disent.</translation>
    </message>
    <message>
        <source>%1 80 % of the ranges should hold, %2 did: they were wider than they need to be.</source>
        <translation>%1 80 % des fourchettes doivent tenir, %2 l’ont fait : plus larges que nécessaire.</translation>
    </message>
    <message>
        <source>%1 80 % of the ranges should hold, %2 did: they are about right.</source>
        <translation>%1 80 % des fourchettes doivent tenir, %2 l’ont fait : elles sont à peu près justes.</translation>
    </message>
    <message>
        <source>As approved</source>
        <translation>Tel qu’approuvé</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Au jour dit</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Tel que proposé</translation>
    </message>
    <message>
        <source>%1, outside</source>
        <translation>%1, hors fourchette</translation>
    </message>
    <message>
        <source>Counting what the frozen plans come to…</source>
        <translation>Calcul de ce que donnent les plans figés…</translation>
    </message>
    <message>
        <source>Plans differ in seats, work covered and margin; how many journeys are won is predicted alone.</source>
        <translation>Les plans diffèrent par les postes, le travail couvert et la marge ; le nombre de parcours gagnés est seulement prévu.</translation>
    </message>
    <message>
        <source>%1 of the company on the day: %2</source>
        <translation>%1 de l’entreprise au jour dit : %2</translation>
    </message>
    <message>
        <source>as approved: %1</source>
        <translation>tel qu’approuvé : %1</translation>
    </message>
    <message>
        <source>as proposed: %1</source>
        <translation>tel que proposé : %1</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>What came implies</source>
        <translation>Ce qu’implique le réel</translation>
    </message>
    <message>
        <source>Without actual figures nothing is missed yet.</source>
        <translation>Sans chiffres réels, rien n’est encore manqué.</translation>
    </message>
    <message>
        <source>Counting what each assumption explains…</source>
        <translation>Calcul de ce que chaque hypothèse explique…</translation>
    </message>
    <message>
        <source>The miss of the company&apos;s margin or of its work covered is what assumptions can explain; neither is known yet.</source>
        <translation>Les hypothèses peuvent expliquer l’écart de marge ou de travail couvert de l’entreprise ; ni l’un ni l’autre n’est encore connu.</translation>
    </message>
    <message>
        <source>%1 No assumption explains that within its range.</source>
        <translation>%1 Aucune hypothèse ne l’explique dans sa fourchette.</translation>
    </message>
    <message>
        <source>Since it was frozen</source>
        <translation>Depuis qu’il est figé</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Postes vacants</translation>
    </message>
    <message>
        <source>Seats that were vacant then, or that somebody has left since</source>
        <translation>Postes vacants alors, ou que quelqu’un a quittés depuis</translation>
    </message>
    <message>
        <source>Redeployed</source>
        <translation>Redéployés</translation>
    </message>
    <message>
        <source>Of these, seats with another role or another home now</source>
        <translation>Parmi eux, postes ayant maintenant un autre rôle ou une autre attache</translation>
    </message>
    <message>
        <source>Refilled as they were</source>
        <translation>Repourvus à l’identique</translation>
    </message>
    <message>
        <source>Held again, same role, same home</source>
        <translation>De nouveau pourvus, même rôle, même attache</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermés</translation>
    </message>
    <message>
        <source>Seats that are no longer there</source>
        <translation>Postes qui n’existent plus</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouverts</translation>
    </message>
    <message>
        <source>Nobody sits there yet</source>
        <translation>Personne n’y est encore</translation>
    </message>
    <message>
        <source>Days from vacant to productive</source>
        <translation>Jours entre vacance et productivité</translation>
    </message>
    <message>
        <source>From the last day of who left until the ramp of who follows is over</source>
        <translation>Du dernier jour du partant à la fin de la montée en charge du suivant</translation>
    </message>
    <message>
        <source>Drift of the role mix</source>
        <translation>Dérive de la répartition des rôles</translation>
    </message>
    <message>
        <source>Share of full-time seats that are in other roles than then</source>
        <translation>Part des postes à temps plein dans d’autres rôles qu’alors</translation>
    </message>
    <message>
        <source>Accounts kept out of the rules</source>
        <translation>Comptes hors des règles</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 sur %2 permis</translation>
    </message>
    <message>
        <source>The limit is the assumption “%1”</source>
        <translation>La limite est l’hypothèse « %1 »</translation>
    </message>
    <message>
        <source>Add the assumption “%1” to set a limit</source>
        <translation>Ajoutez l’hypothèse « %1 » pour fixer une limite</translation>
    </message>
    <message>
        <source>Share of all full-time seats, then and now</source>
        <translation>Part de tous les postes à temps plein, alors et maintenant</translation>
    </message>
    <message>
        <source>The plan as it was on the day is no longer there, so nothing can be compared with it.</source>
        <translation>Le plan du jour dit n’existe plus ; rien ne peut lui être comparé.</translation>
    </message>
    <message>
        <source>No seat has been vacant since then.</source>
        <translation>Aucun poste n’a été vacant depuis.</translation>
    </message>
    <message>
        <source> It takes %1 days from a vacancy until somebody is productive again.</source>
        <translation> Il faut %1 jours entre une vacance et une personne de nouveau productive.</translation>
    </message>
    <message>
        <source>%1 of %2 vacancies were used to move a seat to where it matters more.%3</source>
        <translation>%1 vacances sur %2 ont servi à déplacer un poste là où il compte davantage.%3</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>%1 That is of journeys that begin in the quarter; predicted is what is won in it.</source>
        <translation>%1 C’est celle des parcours qui commencent dans le trimestre ; la prévision porte sur ce qui y est gagné.</translation>
    </message>
    <message>
        <source>Explains</source>
        <translation>Explique</translation>
    </message>
    <message>
        <source>Customers who stay with their seat</source>
        <translation>Clients qui restent avec leur poste</translation>
    </message>
    <message>
        <source>Of the customers that a customer-focused seat looks after in the baseline, whoever sits in it</source>
        <translation>Parmi les clients suivis dans la référence par un poste orienté client, quel qu’en soit le titulaire</translation>
    </message>
    <message>
        <source>Only what this copy leaves out.</source>
        <translation>Seulement ce que cette copie omet.</translation>
    </message>
    <message>
        <source>Changes to the plan, by what they are of:</source>
        <translation>Changements du plan, selon ce qu’ils concernent :</translation>
    </message>
    <message numerus="yes">
        <source>Once: %n move(s) to another territory, %1 each.</source>
        <translation>
            <numerusform>Une fois : %n transfert vers un autre territoire, %1.</numerusform>
            <numerusform>Une fois : %n transferts vers un autre territoire, %1 chacun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: it would tell of few people.</source>
        <translation>Omis : cela en dirait trop sur peu de personnes.</translation>
    </message>
    <message>
        <source>Several territories have this name. Write it with the territory above it, or write its code.</source>
        <translation>Plusieurs territoires portent ce nom. Écrivez-le avec le territoire au-dessus, ou écrivez son code.</translation>
    </message>
    <message>
        <source>This is a part of a quarter whose other months are missing. Import all its months together, or write the quarter, as in 2026Q4, if the row is of all of it.</source>
        <translation>C’est une partie d’un trimestre dont les autres mois manquent. Importez tous ses mois ensemble, ou écrivez le trimestre, comme 2026Q4, si la ligne vaut pour tout le trimestre.</translation>
    </message>
    <message>
        <source>%1 “%2” explains %3 of it: %4 was assumed</source>
        <translation>%1 « %2 » en explique %3 : %4 était supposé</translation>
    </message>
    <message>
        <source>%1, and no possible value of it alone would have given what came.</source>
        <translation>%1, et aucune valeur possible n’aurait à elle seule donné le résultat obtenu.</translation>
    </message>
    <message>
        <source>%1, %2 would have given what came.</source>
        <translation>%1, %2 aurait donné le résultat obtenu.</translation>
    </message>
    <message>
        <source>%1; that is too little to set it right.</source>
        <translation>%1 ; c’est trop peu pour la corriger.</translation>
    </message>
    <message>
        <source>From stage to stage</source>
        <translation>D’étape en étape</translation>
    </message>
    <message>
        <source>In a box: journeys that came there. The thicker an arrow, the more journeys took it (the number beside it); the darker, the longer they took for it, against the other arrows.</source>
        <translation>Dans une case : les parcours qui y sont arrivés. Plus une flèche est épaisse, plus de parcours l’ont prise (le nombre à côté) ; plus elle est foncée, plus ils ont mis de temps, par rapport aux autres flèches.</translation>
    </message>
    <message>
        <source>Moves, and how long they took</source>
        <translation>Passages, et leur durée</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Median, days</source>
        <translation>Médiane, jours</translation>
    </message>
    <message>
        <source>9 of 10 within, days</source>
        <translation>9 sur 10 en moins de, jours</translation>
    </message>
    <message>
        <source>%1 of %2 journeys are of customers where seats or contacts change.</source>
        <translation>%1 parcours sur %2 sont de clients chez qui des postes ou des interlocuteurs changent.</translation>
    </message>
    <message>
        <source>All %1 journeys of the plan.</source>
        <translation>Tous les %1 parcours du plan.</translation>
    </message>
    <message>
        <source>%1 were won, %2 lost or not decided, %3 are under way.</source>
        <translation>%1 ont été gagnés, %2 perdus ou sans décision, %3 sont en cours.</translation>
    </message>
    <message>
        <source>Journeys that this concerns</source>
        <translation>Parcours concernés</translation>
    </message>
    <message>
        <source>As they were observed, up to today; the proposal has not changed them yet. Rare moves are in the workbook.</source>
        <translation>Tels qu’observés jusqu’à aujourd’hui ; la proposition ne les a pas encore changés. Les passages rares sont dans le classeur.</translation>
    </message>
    <message>
        <source>When captured</source>
        <translation>À la capture</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>No picture: the scenario of this page is gone.</source>
        <translation>Pas d’image : le scénario de cette page n’existe plus.</translation>
    </message>
    <message>
        <source>The picture is left out: it would tell of single seats and people.</source>
        <translation>L’image est omise : elle parlerait de postes et de personnes en particulier.</translation>
    </message>
    <message>
        <source>The picture is left out: it could tell what people cost.</source>
        <translation>L’image est omise : elle pourrait dire ce que coûtent les personnes.</translation>
    </message>
    <message>
        <source>The picture is left out: it names people.</source>
        <translation>L’image est omise : elle nomme des personnes.</translation>
    </message>
    <message>
        <source>No picture: this view could not be drawn.</source>
        <translation>Pas d’image : cette vue n’a pas pu être dessinée.</translation>
    </message>
    <message>
        <source>Scenario “%1”, captured on %2; the picture is of today.</source>
        <translation>Scénario « %1 », capturé le %2 ; l’image est d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Figures have changed since then.</source>
        <translation>Des chiffres ont changé depuis.</translation>
    </message>
    <message>
        <source>No figure has changed since then.</source>
        <translation>Aucun chiffre n’a changé depuis.</translation>
    </message>
    <message>
        <source>Scenario “%1”, captured on %2.</source>
        <translation>Scénario « %1 », capturé le %2.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Box: what is covered at the ends of the assumptions, with what was predicted. Chance is not in it, such as more journeys than expected, so fewer than four of five cases lie in it. Dot: what came, a red diamond where it missed the range.</source>
        <translation>Boîte : ce qui est couvert aux bornes des hypothèses, avec ce qui était prévu. Le hasard n’y est pas compris, par exemple plus de parcours que prévu ; moins de quatre cas sur cinq s’y trouvent donc. Point : ce qui est arrivé, losange rouge si c’est hors de la fourchette.</translation>
    </message>
    <message>
        <source>Those of work covered know the assumptions alone, not chance, and hold less often.</source>
        <translation>Celles du travail couvert ne connaissent que les hypothèses, pas le hasard, et se vérifient moins souvent.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) of the empty seat go to %1; %2 a quarter are done by nobody.</source>
        <translation>
            <numerusform>%n client du poste vide passe à %1 ; personne ne fait %2 par trimestre.</numerusform>
            <numerusform>%n clients du poste vide passent à %1 ; personne ne fait %2 par trimestre.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing it could become brings more than it costs</source>
        <translation>rien de ce qu’il pourrait devenir ne rapporte plus qu’il ne coûte</translation>
    </message>
    <message>
        <source>protected, and to refill it brings less than it costs</source>
        <translation>protégé, et le pourvoir rapporte moins qu’il ne coûte</translation>
    </message>
    <message>
        <source>the other moves do its work</source>
        <translation>les autres mouvements font son travail</translation>
    </message>
    <message>
        <source>no room within the limits</source>
        <translation>pas de place dans les limites</translation>
    </message>
    <message>
        <source>Left empty: %1.</source>
        <translation>Restent vides : %1.</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connues</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
</context>
<context>
    <name>headwater::AccountTableModel</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potentiel</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Exception because</source>
        <translation>Motif d’exception</translation>
    </message>
</context>
<context>
    <name>headwater::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Filter by name, code, industry, place, owner</source>
        <translation>Filtrer par nom, code, secteur, lieu, responsable</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Attribuer à</translation>
    </message>
    <message>
        <source>Who gets the selected accounts</source>
        <translation>Qui reçoit les comptes sélectionnés</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>The selected accounts belong to this seat alone</source>
        <translation>Les comptes sélectionnés appartiennent à ce seul poste</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>Tous les territoires</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Tout responsable</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 comptes</translation>
    </message>
    <message>
        <source>Select accounts to give them to somebody.</source>
        <translation>Sélectionnez des comptes pour les attribuer à quelqu’un.</translation>
    </message>
    <message>
        <source>%1 selected, revenue %2</source>
        <translation>%1 sélectionnés, chiffre d’affaires %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation>Attribuer %1 à %2</translation>
    </message>
    <message>
        <source>No accounts yet. Import them, or add one.</source>
        <translation>Pas encore de comptes. Importez-les ou ajoutez-en un.</translation>
    </message>
</context>
<context>
    <name>headwater::Application</name>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>Headwater plans (*.headwater)</source>
        <translation>Plans Headwater (*.headwater)</translation>
    </message>
    <message>
        <source>Sales plan</source>
        <translation>Plan commercial</translation>
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
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Ce qu’elle change</translation>
    </message>
</context>
<context>
    <name>headwater::AssumptionsSpace</name>
    <message>
        <source>Assumptions that decide, as a table</source>
        <translation>Hypothèses décisives, en tableau</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Add the assumptions that figures use</source>
        <translation>Ajouter les hypothèses qu’utilisent les chiffres</translation>
    </message>
    <message>
        <source>Add those that figures use</source>
        <translation>Ajouter celles utilisées</translation>
    </message>
    <message>
        <source>Writes down what counts where the plan says nothing, to be changed</source>
        <translation>Note ce qui s’applique là où le plan ne dit rien, pour pouvoir le changer</translation>
    </message>
    <message>
        <source>The assumption was agreed today</source>
        <translation>L’hypothèse a été convenue aujourd’hui</translation>
    </message>
    <message>
        <source>Agreed today</source>
        <translation>Convenue aujourd’hui</translation>
    </message>
    <message>
        <source>The basis of the chosen assumption becomes “agreed”, its date today</source>
        <translation>La base de l’hypothèse choisie devient « convenue », sa date celle du jour</translation>
    </message>
    <message>
        <source>Remove the assumption</source>
        <translation>Retirer l’hypothèse</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Export the assumptions…</source>
        <translation>Exporter les hypothèses…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The chart as a picture, or the figures as XLSX or CSV</source>
        <translation>Le graphique en image, ou les chiffres en XLSX ou CSV</translation>
    </message>
    <message>
        <source>What the assumptions do to the margin</source>
        <translation>Ce que les hypothèses font à la marge</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>The expected margin of the quarter</source>
        <translation>La marge attendue du trimestre</translation>
    </message>
    <message>
        <source>What the assumptions do to the gain</source>
        <translation>Ce que les hypothèses font au gain</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>What the scenario brings more than the baseline under the same assumptions</source>
        <translation>Ce que le scénario rapporte de plus que la référence sous les mêmes hypothèses</translation>
    </message>
    <message>
        <source>What the assumptions do to coverage</source>
        <translation>Ce que les hypothèses font à la couverture</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>How much of the work of journeys is done</source>
        <translation>La part du travail des parcours qui est faite</translation>
    </message>
    <message>
        <source>Assumptions before</source>
        <translation>Hypothèses avant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>The baseline, to look at</source>
        <translation>La référence, en lecture seule</translation>
    </message>
    <message>
        <source>Assumptions after</source>
        <translation>Hypothèses après</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>The scenario as planned</source>
        <translation>Le scénario tel que prévu</translation>
    </message>
    <message>
        <source>Changes of assumptions</source>
        <translation>Changements d’hypothèses</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>The scenario, with what differs from the baseline</source>
        <translation>Le scénario, avec ses différences par rapport à la référence</translation>
    </message>
    <message>
        <source>What the assumptions decide about</source>
        <translation>Ce dont décident les hypothèses</translation>
    </message>
    <message>
        <source>Compare with the baseline</source>
        <translation>Comparer à la référence</translation>
    </message>
    <message>
        <source>How far the counting is</source>
        <translation>Avancement du calcul</translation>
    </message>
    <message>
        <source>What the plan takes for granted</source>
        <translation>Ce que le plan tient pour acquis</translation>
    </message>
    <message>
        <source>The plan says nothing of what it takes for granted. Add what figures use, or a name of your own below.</source>
        <translation>Le plan ne dit pas ce qu’il tient pour acquis. Ajoutez ci-dessous ce qu’utilisent les chiffres, ou un nom à vous.</translation>
    </message>
    <message>
        <source>Name of the new assumption</source>
        <translation>Nom de la nouvelle hypothèse</translation>
    </message>
    <message>
        <source>Another assumption</source>
        <translation>Autre hypothèse</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Each assumption alone at the ends of its range, the quarter solved anew, all others as expected.</source>
        <translation>Chaque hypothèse seule aux extrémités de sa fourchette, le trimestre recalculé, toutes les autres comme attendu.</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>Le calcul a échoué. %1</translation>
    </message>
    <message>
        <source>Trying each assumption at the ends of its range…</source>
        <translation>Essai de chaque hypothèse aux extrémités de sa fourchette…</translation>
    </message>
    <message>
        <source>Which assumption decides is known once coverage is counted.</source>
        <translation>L’hypothèse décisive sera connue une fois la couverture calculée.</translation>
    </message>
    <message>
        <source>%1 (from before the last change; being counted again…)</source>
        <translation>%1 (d’avant la dernière modification&#xa0;; nouveau calcul en cours…)</translation>
    </message>
    <message>
        <source>Add the assumption “%1”</source>
        <translation>Ajouter l’hypothèse « %1 »</translation>
    </message>
    <message>
        <source>Remove the assumption “%1”</source>
        <translation>Retirer l’hypothèse « %1 »</translation>
    </message>
    <message>
        <source>Agree on “%1”</source>
        <translation>Convenir de « %1 »</translation>
    </message>
    <message>
        <source>An assumption needs a name.</source>
        <translation>Une hypothèse a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is an assumption of that name.</source>
        <translation>Il existe déjà une hypothèse de ce nom.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Continuer le calcul</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Le calcul a été arrêté.</translation>
    </message>
</context>
<context>
    <name>headwater::BoardLegend</name>
    <message>
        <source>Solid: filled. Dashed: vacant. Number: seats here and below.</source>
        <translation>Trait plein&#xa0;: pourvu. Pointillé&#xa0;: vacant. Nombre&#xa0;: postes ici et en dessous.</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>pourvu</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>drag to move · Ctrl-drag to copy · drop on a role to convert</source>
        <translation>glisser pour déplacer · Ctrl+glisser pour copier · déposer sur un rôle pour convertir</translation>
    </message>
</context>
<context>
    <name>headwater::BoardView</name>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Organisation board</source>
        <translation>Tableau de l’organisation</translation>
    </message>
    <message>
        <source>Territories in rows, roles in columns, seats in the cells. Arrow keys move, Space selects.</source>
        <translation>Territoires en lignes, rôles en colonnes, postes dans les cellules. Flèches pour se déplacer, Espace pour sélectionner.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n seats here and below</source>
        <translation>
            <numerusform>%1, %2, %n poste ici et en dessous</numerusform>
            <numerusform>%1, %2, %n postes ici et en dessous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n seats</source>
        <translation>
            <numerusform>%1, %2&#xa0;: %n poste</numerusform>
            <numerusform>%1, %2&#xa0;: %n postes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 in %4, %5</source>
        <translation>%1, %2, %3 dans %4, %5</translation>
    </message>
    <message>
        <source>, new against the baseline</source>
        <translation>, nouveau par rapport à la référence</translation>
    </message>
    <message>
        <source>, moved here against the baseline</source>
        <translation>, déplacé ici par rapport à la référence</translation>
    </message>
    <message>
        <source>, changed against the baseline</source>
        <translation>, modifié par rapport à la référence</translation>
    </message>
    <message>
        <source>, closed against the baseline</source>
        <translation>, fermé par rapport à la référence</translation>
    </message>
    <message>
        <source>, was here in the baseline</source>
        <translation>, était ici dans la référence</translation>
    </message>
</context>
<context>
    <name>headwater::CalendarPanel</name>
    <message>
        <source>Work begins</source>
        <translation>Début du travail</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Fin du travail</translation>
    </message>
    <message>
        <source>Hours between the clock of work and UTC</source>
        <translation>Heures entre l’horloge du travail et UTC</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>on a clock that is</source>
        <translation>sur une horloge</translation>
    </message>
    <message>
        <source>Ahead of UTC or behind it</source>
        <translation>En avance ou en retard sur UTC</translation>
    </message>
    <message>
        <source>ahead of UTC</source>
        <translation>en avance sur UTC</translation>
    </message>
    <message>
        <source>behind UTC</source>
        <translation>en retard sur UTC</translation>
    </message>
    <message>
        <source>Without summer time: one distance all year round</source>
        <translation>Sans heure d’été&#xa0;: le même écart toute l’année</translation>
    </message>
    <message>
        <source>Days on which nobody works, one a line</source>
        <translation>Jours où personne ne travaille, un par ligne</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write one a line, as in 2026-12-25.</source>
        <translation>« %1 » n’est pas une date. Écrivez-en une par ligne, comme 2026-12-25.</translation>
    </message>
    <message>
        <source>Choose at least one day on which people work.</source>
        <translation>Choisissez au moins un jour travaillé.</translation>
    </message>
    <message>
        <source>Work has to end after it begins.</source>
        <translation>Le travail doit finir après avoir commencé.</translation>
    </message>
    <message>
        <source>Days on which nobody works</source>
        <translation>Jours où personne ne travaille</translation>
    </message>
    <message>
        <source>Text (*.txt *.csv);;All files (*)</source>
        <translation>Texte (*.txt *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is there and that you may open it.</source>
        <translation>%1 ne peut pas être lu. Vérifiez qu’il est là et que vous pouvez l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>headwater::CaseTable</name>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
</context>
<context>
    <name>headwater::CasesPanel</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>Journeys one by one</source>
        <translation>Parcours un par un</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1; the first %2 here, all of them in a file</source>
        <translation>%1&#xa0;; les %2 premiers ici, tous dans un fichier</translation>
    </message>
    <message>
        <source>Export journeys</source>
        <translation>Exporter les parcours</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Table as CSV (*.csv)</source>
        <translation>Classeur Excel (*.xlsx);;Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>journeys</source>
        <translation>parcours</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter to these %1</source>
        <translation>Filtrer sur ces %1</translation>
    </message>
    <message>
        <source>Filter to these</source>
        <translation>Filtrer sur ceux-ci</translation>
    </message>
    <message>
        <source>Export these %1…</source>
        <translation>Exporter ces %1…</translation>
    </message>
    <message>
        <source>Only the selected journeys</source>
        <translation>Seulement les parcours sélectionnés</translation>
    </message>
    <message>
        <source>All journeys of this list</source>
        <translation>Tous les parcours de cette liste</translation>
    </message>
    <message>
        <source>Open the journey</source>
        <translation>Ouvrir le parcours</translation>
    </message>
    <message>
        <source>Its events one by one (Enter)</source>
        <translation>Ses événements un par un (Entrée)</translation>
    </message>
    <message>
        <source>Select rows with Ctrl or Shift, then see only these journeys everywhere (Ctrl+Enter)</source>
        <translation>Sélectionner des lignes avec Ctrl ou Maj, puis ne voir partout que ces parcours (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Filter to the journeys selected in the list</source>
        <translation>Filtrer sur les parcours sélectionnés dans la liste</translation>
    </message>
    <message>
        <source>Export the list of journeys…</source>
        <translation>Exporter la liste des parcours…</translation>
    </message>
    <message>
        <source>Open the journey selected in the list</source>
        <translation>Ouvrir le parcours sélectionné dans la liste</translation>
    </message>
</context>
<context>
    <name>headwater::ChangesModel</name>
    <message>
        <source>What happened</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>From the baseline to the scenario</source>
        <translation>De la référence au scénario</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Accepté</translation>
    </message>
</context>
<context>
    <name>headwater::ChangesPage</name>
    <message>
        <source>Export the changes…</source>
        <translation>Exporter les changements…</translation>
    </message>
    <message>
        <source>Name, kind or value</source>
        <translation>Nom, genre ou valeur</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>What the scenario changes</source>
        <translation>Ce que le scénario change</translation>
    </message>
    <message>
        <source>This is the baseline. Show a scenario to see what it changes.</source>
        <translation>C’est la référence. Affichez un scénario pour voir ce qu’il change.</translation>
    </message>
    <message>
        <source>“%1” is as the baseline is.</source>
        <translation>« %1 » est identique à la référence.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Comparing with the baseline…</source>
        <translation>Comparaison avec la référence…</translation>
    </message>
    <message>
        <source>No change is chosen.</source>
        <translation>Aucun changement n’est choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are chosen.</source>
        <translation>
            <numerusform>%n changement choisi.</numerusform>
            <numerusform>%n changements choisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2 : %3</translation>
    </message>
    <message>
        <source>%1. The history does not reach back to the step that did it.</source>
        <translation>%1. L’historique ne remonte pas jusqu’à l’étape qui l’a fait.</translation>
    </message>
    <message>
        <source>%1, by “%2” on %3</source>
        <translation>%1, par « %2 » le %3</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Parce que : %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Take the chosen changes back</source>
        <translation>Reprendre les changements choisis</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The chosen rows as the baseline has them, as one step that can be undone</source>
        <translation>Les lignes choisies telles que dans la référence, en une étape annulable</translation>
    </message>
    <message>
        <source>Choose one to see which step did it and why. What is taken back is as in the baseline again, with whatever cannot stay without it.</source>
        <translation>Choisissez-en un pour voir quelle étape l’a fait et pourquoi. Ce qui est repris redevient comme dans la référence, avec ce qui ne peut rester sans lui.</translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) cannot stay without these and are taken back with them.</source>
        <translation>
            <numerusform>%n autre changement ne peut rester sans ceux-ci et est repris avec eux.</numerusform>
            <numerusform>%n autres changements ne peuvent rester sans ceux-ci et sont repris avec eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all of them back</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Take back the change of %1</source>
        <translation>Reprendre le changement de %1</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)</source>
        <translation>
            <numerusform>Reprendre %n changement</numerusform>
            <numerusform>Reprendre %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Agree to the chosen changes…</source>
        <translation>Accepter les changements choisis…</translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation>Accepter…</translation>
    </message>
    <message>
        <source>Writes down who agreed to the chosen rows; a row that is changed further is no longer agreed</source>
        <translation>Note qui a accepté les lignes choisies ; une ligne modifiée ensuite n’est plus acceptée</translation>
    </message>
    <message>
        <source>Withdraw the agreement to the chosen changes</source>
        <translation>Retirer l’accord sur les changements choisis</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>As if nobody had agreed to the chosen rows</source>
        <translation>Comme si personne n’avait accepté les lignes choisies</translation>
    </message>
    <message numerus="yes">
        <source>“%1” changes %n row(s) of the baseline; %2 of them are agreed.</source>
        <translation>
            <numerusform>« %1 » change %n ligne de la référence ; %2 acceptées.</numerusform>
            <numerusform>« %1 » change %n lignes de la référence ; %2 acceptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Reading what earlier steps changed…</source>
        <translation>%1. Lecture de ce que les étapes précédentes ont changé…</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Who agrees to this?</source>
        <translation>Qui accepte cela ?</translation>
    </message>
    <message numerus="yes">
        <source>Agree to %n change(s)</source>
        <translation>
            <numerusform>Accepter %n changement</numerusform>
            <numerusform>Accepter %n changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw the agreement to %n change(s)</source>
        <translation>
            <numerusform>Retirer l’accord sur %n changement</numerusform>
            <numerusform>Retirer l’accord sur %n changements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::ChangesSection</name>
    <message>
        <source>How many rows are added, changed and no longer listed</source>
        <translation>Nombre de lignes ajoutées, modifiées et disparues de la liste</translation>
    </message>
    <message>
        <source>Rows of the plan that the import changes</source>
        <translation>Lignes du plan que l’import modifie</translation>
    </message>
    <message>
        <source>Save this list of &amp;changes…</source>
        <translation>Enregistrer cette liste de &amp;modifications…</translation>
    </message>
    <message>
        <source>&amp;Take out what the files no longer list, where nothing else uses it</source>
        <translation>&amp;Retirer ce que les fichiers ne listent plus, si rien d’autre ne l’utilise</translation>
    </message>
    <message>
        <source>What changes in the plan</source>
        <translation>Ce qui change dans le plan</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Nothing: the plan says all of this already.</source>
        <translation>Rien&#xa0;: le plan contient déjà tout cela.</translation>
    </message>
    <message>
        <source>While rows are refused, nobody can tell what their tables no longer list: all of it stays.</source>
        <translation>Tant que des lignes sont refusées, on ne peut dire ce que leurs tables ne listent plus : tout reste.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Non listées</translation>
    </message>
    <message>
        <source>Of these stay</source>
        <translation>Dont conservées</translation>
    </message>
    <message>
        <source>… and %1 more, which the saved list has, too.</source>
        <translation>… et %1 autres, qui figurent aussi dans la liste enregistrée.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Save the list of changes</source>
        <translation>Enregistrer la liste des modifications</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tableaux (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>changes of import.csv</source>
        <translation>modifications de l’import.csv</translation>
    </message>
    <message>
        <source>The list was not saved</source>
        <translation>La liste n’a pas été enregistrée</translation>
    </message>
</context>
<context>
    <name>headwater::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>Channels by stage</source>
        <translation>Canaux par étape</translation>
    </message>
    <message>
        <source>Before the first contact</source>
        <translation>Avant le premier contact</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>Why journeys end</source>
        <translation>Pourquoi les parcours finissent</translation>
    </message>
    <message>
        <source>Hours of contact</source>
        <translation>Heures de contact</translation>
    </message>
</context>
<context>
    <name>headwater::ChartPage</name>
    <message>
        <source>Export: %1…</source>
        <translation>Exporter&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>%1 as chart</source>
        <translation>%1 en graphique</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Marks to look at</source>
        <translation>Repères visuels</translation>
    </message>
    <message>
        <source>%1 as table</source>
        <translation>%1 en tableau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The same figures as rows</source>
        <translation>Les mêmes chiffres en lignes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The charts as SVG, PDF or PNG, their figures as XLSX or CSV</source>
        <translation>Les graphiques en SVG, PDF ou PNG, leurs chiffres en XLSX ou CSV</translation>
    </message>
    <message>
        <source>How much of the page is computed</source>
        <translation>Progression du calcul de la page</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Stopped before it was computed</source>
        <translation>Arrêté avant la fin du calcul</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>headwater::CheckPage</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>What the files say</source>
        <translation>Contenu des fichiers</translation>
    </message>
    <message>
        <source>Files and how many rows they have</source>
        <translation>Fichiers et nombre de lignes</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Lignes impossibles à reprendre</translation>
    </message>
    <message>
        <source>Rows that cannot be taken, and why</source>
        <translation>Lignes impossibles à reprendre, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Save this list…</source>
        <translation>&amp;Enregistrer cette liste…</translation>
    </message>
    <message>
        <source>Spellings that look like others</source>
        <translation>Orthographes qui se ressemblent</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>&amp;Propose a baseline: regions from offices, a seat for each sales person, owners from the last open or won opportunity</source>
        <translation>&amp;Proposer une référence&#xa0;: régions d’après les bureaux, un poste par commercial, responsables d’après la dernière opportunité ouverte ou gagnée</translation>
    </message>
    <message>
        <source>%1: %2 saves left the stage as it was (or were deleted) and are no events.</source>
        <translation>%1&#xa0;: %2 enregistrements sont restés à la même étape (ou ont été supprimés) et ne sont pas des événements.</translation>
    </message>
    <message>
        <source>%1: %2 rows are another step of an activity than the one chosen and are left out.</source>
        <translation>%1&#xa0;: %2 lignes sont une autre phase d’activité que celle choisie et sont ignorées.</translation>
    </message>
    <message>
        <source>%1: %2 values are not valid UTF-8 and were read as Windows-1252.</source>
        <translation>%1&#xa0;: %2 valeurs ne sont pas en UTF-8 valide et ont été lues en Windows-1252.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Nb lignes</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Valides</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Known or twice</source>
        <translation>Connues ou en double</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>&amp;Go on without this row</source>
        <translation>&amp;Continuer sans cette ligne</translation>
    </message>
    <message>
        <source>&amp;Go on without these %1 rows</source>
        <translation>&amp;Continuer sans ces %1 lignes</translation>
    </message>
    <message>
        <source>Without an opportunity: %1.</source>
        <translation>Sans opportunité&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No owner can be told for: %1.</source>
        <translation>Responsable indéterminé pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 opportunities name no account.</source>
        <translation>%1 opportunités n’indiquent aucun compte.</translation>
    </message>
    <message>
        <source>%1 amounts are in %2, unlike the others: they would be counted as if they were not.</source>
        <translation>%1 montants sont en %2, contrairement aux autres : ils seraient comptés comme s’ils ne l’étaient pas.</translation>
    </message>
    <message>
        <source>Save the list of bad rows</source>
        <translation>Enregistrer la liste des erreurs</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tableaux (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>The list was not saved</source>
        <translation>La liste n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>… and %1 more, which the saved list has, too.</source>
        <translation>… et %1 autres, qui figurent aussi dans la liste enregistrée.</translation>
    </message>
    <message>
        <source>%1: columns are named in row %2; what stands above it is not read.</source>
        <translation>%1 : les colonnes sont nommées à la ligne %2 ; ce qui se trouve au-dessus n’est pas lu.</translation>
    </message>
    <message>
        <source>%1: sheets not read, being hidden, empty, of unknown columns or not chosen: %2.</source>
        <translation>%1 : feuilles non lues (masquées, vides, aux colonnes inconnues ou non choisies) : %2.</translation>
    </message>
    <message>
        <source>Sales people in the files, not in the plan: %1. They get no seat; import a team file, or add them to the organisation.</source>
        <translation>Commerciaux présents dans les fichiers mais pas dans le plan : %1. Ils n’obtiennent pas de poste ; importez un fichier d’équipe ou ajoutez-les à l’organisation.</translation>
    </message>
    <message>
        <source>Accounts in the files, not in the plan: %1.</source>
        <translation>Comptes présents dans les fichiers mais pas dans le plan : %1.</translation>
    </message>
    <message>
        <source>Add the &amp;account that only opportunities name</source>
        <translation>Ajouter le &amp;compte que seules les opportunités nomment</translation>
    </message>
    <message>
        <source>Add the %1 &amp;accounts that only opportunities name</source>
        <translation>Ajouter les %1 &amp;comptes que seules les opportunités nomment</translation>
    </message>
    <message>
        <source>Save all these &amp;names…</source>
        <translation>Enregistrer tous ces &amp;noms…</translation>
    </message>
    <message>
        <source>Save the lists of names</source>
        <translation>Enregistrer les listes de noms</translation>
    </message>
    <message>
        <source>Tick those that mean the same; where a name could mean several, choose one with Enter or a double-click. The plan remembers it; the files stay as they are.</source>
        <translation>Cochez ce qui veut dire la même chose&#xa0;; si un nom peut en désigner plusieurs, choisissez-en un avec Entrée ou un double-clic. Le plan s’en souvient&#xa0;; les fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>Names that look like others, and what they could mean</source>
        <translation>Noms qui ressemblent à d’autres, et ce qu’ils pourraient désigner</translation>
    </message>
    <message>
        <source>Tick all with one meaning</source>
        <translation>Cocher tous ceux à un seul sens</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Ne rien cocher</translation>
    </message>
</context>
<context>
    <name>headwater::ChoiceDelegate</name>
    <message>
        <source>open</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>A date such as 2027-01-31; nothing for open</source>
        <translation>Une date comme 2027-01-31&#xa0;; vide = sans fin</translation>
    </message>
</context>
<context>
    <name>headwater::ChoiceDetails</name>
    <message>
        <source>All that are shown</source>
        <translation>Tous ceux affichés</translation>
    </message>
    <message>
        <source>Journeys behind what was chosen</source>
        <translation>Parcours concernés par le choix</translation>
    </message>
    <message>
        <source>Choose a step, a path or a bar to see the journeys behind it.</source>
        <translation>Choisissez un nœud, un chemin ou une barre pour voir les parcours concernés.</translation>
    </message>
    <message>
        <source>What these have in common</source>
        <translation>Ce qu’ils ont en commun</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>%1, others %2</source>
        <translation>%1, autres %2</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Attente médiane</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>Leur issue</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore en cours</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnés</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Mean value</source>
        <translation>Valeur moyenne</translation>
    </message>
    <message>
        <source>Without a salesperson</source>
        <translation>Sans commercial</translation>
    </message>
    <message>
        <source>Before first contact</source>
        <translation>Avant premier contact</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Moves back or repeated</source>
        <translation>Retours ou répétitions</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Do something</source>
        <translation>Agir</translation>
    </message>
    <message>
        <source>Filter to these</source>
        <translation>Filtrer sur ceux-ci</translation>
    </message>
    <message>
        <source>Record evidence…</source>
        <translation>Enregistrer une preuve…</translation>
    </message>
    <message>
        <source>List the journey</source>
        <translation>Lister le parcours</translation>
    </message>
    <message>
        <source>List the %1</source>
        <translation>Lister les %1</translation>
    </message>
    <message>
        <source>Open the journey</source>
        <translation>Ouvrir le parcours</translation>
    </message>
</context>
<context>
    <name>headwater::ChoicePopup</name>
    <message>
        <source>Type to search</source>
        <translation>Tapez pour rechercher</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Rechercher %1</translation>
    </message>
    <message>
        <source>Use the ticked ones</source>
        <translation>Utiliser la sélection</translation>
    </message>
</context>
<context>
    <name>headwater::CommandPalette</name>
    <message>
        <source>Find or do anything</source>
        <translation>Rechercher ou agir</translation>
    </message>
    <message>
        <source>What to find or do</source>
        <translation>Que rechercher ou faire</translation>
    </message>
    <message>
        <source>Find a seat, person, account or territory, or do something</source>
        <translation>Trouver un poste, une personne, un compte ou un territoire, ou lancer une commande</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>headwater::CompareModel</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
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
        <translation>Deux options pour %1</translation>
    </message>
    <message>
        <source>Brings a year</source>
        <translation>Apporte par an</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Fourchette</translation>
    </message>
    <message>
        <source>Cost of the year</source>
        <translation>Coût de l’année</translation>
    </message>
    <message>
        <source>Left after cost</source>
        <translation>Reste après coût</translation>
    </message>
    <message>
        <source>Productive in</source>
        <translation>Productif en</translation>
    </message>
    <message>
        <source>Customers who change hands</source>
        <translation>Clients qui changent de responsable</translation>
    </message>
    <message>
        <source>of them left without a person</source>
        <translation>dont laissés sans responsable</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>headwater::ComparePage</name>
    <message>
        <source>New scenario from the baseline…</source>
        <translation>Nouveau scénario depuis la référence…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Duplicate the scenario…</source>
        <translation>Dupliquer le scénario…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Rename the scenario…</source>
        <translation>Renommer le scénario…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Scenario to the bin</source>
        <translation>Scénario à la corbeille</translation>
    </message>
    <message>
        <source>To the bin</source>
        <translation>À la corbeille</translation>
    </message>
    <message>
        <source>Export the comparison…</source>
        <translation>Exporter la comparaison…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Scenarios; a tick puts one into the comparison, Enter shows it everywhere</source>
        <translation>Scénarios ; une coche en met un dans la comparaison, Entrée l’affiche partout</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Figures of the scenarios side by side</source>
        <translation>Chiffres des scénarios côte à côte</translation>
    </message>
    <message>
        <source>How far the counting is</source>
        <translation>Avancement du calcul</translation>
    </message>
    <message>
        <source>Expected margin</source>
        <translation>Marge attendue</translation>
    </message>
    <message>
        <source>Differences in brackets are against the baseline. Choose a figure to see it as a chart.</source>
        <translation>Les écarts entre parenthèses sont par rapport à la référence. Choisissez un chiffre pour le voir en graphique.</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>Cela n’a pas pu être calculé. %1</translation>
    </message>
    <message>
        <source>Reading the journeys…</source>
        <translation>Lecture des parcours…</translation>
    </message>
    <message>
        <source>Counting the scenarios…</source>
        <translation>Calcul des scénarios…</translation>
    </message>
    <message>
        <source>%1 (from before the last change; being counted again…)</source>
        <translation>%1 (d’avant la dernière modification&#xa0;; nouveau calcul en cours…)</translation>
    </message>
    <message>
        <source>There is only the baseline: make a scenario, and it stands beside it here.</source>
        <translation>Il n’y a que la référence : créez un scénario, il figurera ici à côté.</translation>
    </message>
    <message>
        <source>Without journeys only seats and costs can be compared.</source>
        <translation>Sans parcours, seuls les postes et les coûts peuvent être comparés.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Make the scenario the baseline…</source>
        <translation>Faire du scénario la référence…</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Promouvoir…</translation>
    </message>
    <message>
        <source>%1: shown everywhere</source>
        <translation>%1 : affiché partout</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Continuer le calcul</translation>
    </message>
    <message>
        <source>%1 Ranges are left out: with so many seats they would take minutes.</source>
        <translation>%1 Les fourchettes sont omises : avec autant de postes, elles prendraient des minutes.</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Le calcul a été arrêté.</translation>
    </message>
    <message>
        <source>%1 (from before the last change; counting was stopped)</source>
        <translation>%1 (d’avant le dernier changement ; calcul arrêté)</translation>
    </message>
    <message>
        <source>None of these scenarios brings more margin than the baseline, %1 in %2.</source>
        <translation>Aucun de ces scénarios ne rapporte plus de marge que la référence, %1 au %2.</translation>
    </message>
    <message>
        <source>“%1” brings most: %2 of margin in %3, %4 of cost a year against the baseline.</source>
        <translation>« %1 » rapporte le plus : %2 de marge au %3, %4 de coût par an par rapport à la référence.</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Tel que c’était</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Le leur</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>headwater::ConnectionForm</name>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>The database counts the journeys where the events are; only counts come here. Nothing is written there, and the password is never kept.</source>
        <translation>La base de données compte les parcours là où sont les événements&#xa0;; seuls des nombres viennent ici. Rien n’y est écrit, et le mot de passe n’est jamais conservé.</translation>
    </message>
    <message>
        <source>Keep these settings as</source>
        <translation>Conserver ces réglages sous</translation>
    </message>
    <message>
        <source>Without the password. headwater journey --source NAME knows them by the same name.</source>
        <translation>Sans le mot de passe. headwater journey --source NAME les connaît sous le même nom.</translation>
    </message>
    <message>
        <source>These settings are not kept any longer</source>
        <translation>Ces réglages ne sont plus conservés</translation>
    </message>
    <message>
        <source>never kept</source>
        <translation>jamais conservé</translation>
    </message>
    <message>
        <source>Where the server offers it</source>
        <translation>Si le serveur le propose</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Always, and the server must prove who it is</source>
        <translation>Toujours, et le serveur doit prouver son identité</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation>Table des événements</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Order at one time</source>
        <translation>Ordre à un même moment</translation>
    </message>
    <message>
        <source>Which of two events of a journey at the same moment comes first</source>
        <translation>Lequel de deux événements d’un parcours au même moment vient d’abord</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Count the journeys</source>
        <translation>Compter les parcours</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageDetails</name>
    <message>
        <source>no hours</source>
        <translation>aucune heure</translation>
    </message>
    <message>
        <source>What is behind the figures</source>
        <translation>Ce qui explique les chiffres</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Tout le plan</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
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
        <translation>%1, la référence</translation>
    </message>
    <message>
        <source>The quarter</source>
        <translation>Le trimestre</translation>
    </message>
    <message>
        <source>Expected margin</source>
        <translation>Marge attendue</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hours of seats</source>
        <translation>Heures des postes</translation>
    </message>
    <message>
        <source>Hours this quarter</source>
        <translation>Heures du trimestre</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Assuré</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>%1 (%2 points)</source>
        <translation>%1 (%2 points)</translation>
    </message>
    <message>
        <source>Why not more</source>
        <translation>Pourquoi pas plus</translation>
    </message>
    <message>
        <source>Who can serve it, and how full they are</source>
        <translation>Qui peut l’assurer, et leur charge</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Personne.</translation>
    </message>
    <message>
        <source>What one more head brings</source>
        <translation>Apport d’une personne de plus</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Nothing: one more seat would not raise the expected margin.</source>
        <translation>Rien&#xa0;: un poste de plus n’augmenterait pas la marge attendue.</translation>
    </message>
    <message>
        <source>Use a vacancy here…</source>
        <translation>Utiliser une vacance ici…</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>Points de fragilité uniques</translation>
    </message>
    <message>
        <source>Only %1: %2 in %3</source>
        <translation>Seulement %1&#xa0;: %2 dans %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>How this comes about</source>
        <translation>Comment on y arrive</translation>
    </message>
    <message>
        <source>Covered = served / needed. Needed = forecast visits × hours a visit takes people (Journeys, Work: share of each channel × its time), summed over the stages:</source>
        <translation>Couverture = assuré / besoin. Besoin = visites prévues × heures qu’une visite prend aux personnes (Parcours, Travail&#xa0;: part de chaque canal × son temps), sommé sur les étapes&#xa0;:</translation>
    </message>
    <message>
        <source>%1 × %2 h</source>
        <translation>%1 × %2&#xa0;h</translation>
    </message>
    <message>
        <source>Served = what the hours of seats can do of it, spent so that the expected margin is largest.</source>
        <translation>Assuré = ce que les heures des postes peuvent en faire, réparties pour maximiser la marge attendue.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>None of the expected work is of a task that it does and reaches.</source>
        <translation>Aucun travail attendu ne relève d’une tâche qu’il fait et peut atteindre.</translation>
    </message>
    <message>
        <source>What they go to</source>
        <translation>À quoi elles servent</translation>
    </message>
    <message>
        <source>Seats, busiest first</source>
        <translation>Postes, du plus chargé au moins chargé</translation>
    </message>
    <message>
        <source>Available = FTE × hours a year of the role × days of the quarter / 365.25 × the share of the quarter in which somebody sits there, ramp included; summed over the seats.</source>
        <translation>Disponible = ETP × heures annuelles du rôle × jours du trimestre / 365,25 × part du trimestre où le poste est occupé, montée en charge comprise&#xa0;; sommé sur les postes.</translation>
    </message>
    <message>
        <source>Hours a quarter, full time</source>
        <translation>Heures par trimestre, temps plein</translation>
    </message>
    <message>
        <source>× FTE</source>
        <translation>× ETP</translation>
    </message>
    <message>
        <source>× available</source>
        <translation>× disponible</translation>
    </message>
    <message>
        <source>Work that only this seat can do</source>
        <translation>Travail que seul ce poste peut faire</translation>
    </message>
    <message>
        <source>%1 of its hours</source>
        <translation>%1 de ses heures</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Move a seat here…</source>
        <translation>Déplacer un poste ici…</translation>
    </message>
    <message>
        <source>Only %1 owns customers: %2 in %3</source>
        <translation>Seul %1 est responsable de comptes&#xa0;: %2 dans %3</translation>
    </message>
    <message>
        <source>Who knows the customers</source>
        <translation>Qui connaît les clients</translation>
    </message>
    <message>
        <source>One seat alone</source>
        <translation>Un seul poste</translation>
    </message>
    <message>
        <source>No seat</source>
        <translation>Aucun poste</translation>
    </message>
    <message>
        <source>How far the customers are</source>
        <translation>À quelle distance sont les clients</translation>
    </message>
    <message>
        <source>Half of them within</source>
        <translation>La moitié à moins de</translation>
    </message>
    <message>
        <source>The farthest</source>
        <translation>Le plus éloigné</translation>
    </message>
    <message>
        <source>With coordinates</source>
        <translation>Avec coordonnées</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>As the crow flies, from the centre of the territory.</source>
        <translation>À vol d’oiseau, depuis le centre du territoire.</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>Le calcul a échoué. %1</translation>
    </message>
    <message>
        <source>Specialists work in territories: give these accounts one, and they are reached.</source>
        <translation>Les spécialistes travaillent dans des territoires : attribuez-en un à ces comptes pour qu’ils soient couverts.</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>Without segment</source>
        <translation>Sans segment</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n poste</numerusform>
            <numerusform>%n postes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a box, a line or a cell to see what is behind it; click a number to see how it comes about.</source>
        <translation>Choisissez une case, une ligne ou une cellule pour voir ce qu’il y a derrière ; cliquez sur un nombre pour voir comment il est obtenu.</translation>
    </message>
    <message>
        <source>Waits for a vacant seat</source>
        <translation>Attend un poste vacant</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Hors d’atteinte</translation>
    </message>
    <message>
        <source>No seat with hours has this task and these customers.</source>
        <translation>Aucun poste avec des heures n’a cette tâche et ces clients.</translation>
    </message>
    <message>
        <source>Served later than others</source>
        <translation>Servi après d’autres</translation>
    </message>
    <message>
        <source>The seats that reach it spend their hours where an hour brings more.</source>
        <translation>Les postes qui l’atteignent emploient leurs heures là où une heure apporte plus.</translation>
    </message>
    <message>
        <source>Nobody sits in %1, which owns these customers; it gives %2 of %3 this quarter.</source>
        <translation>Personne n’occupe %1, responsable de ces clients ; il donne %2 sur %3 ce trimestre.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 So it is with %2 more.</source>
        <translation>%1 Il en va de même pour %2 autres.</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 perdues</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Work that hangs on it</source>
        <translation>Travail qui en dépend</translation>
    </message>
    <message>
        <source>Customers that one seat alone knows: because it owns them or its holder has worked on their journeys.</source>
        <translation>Clients qu’un seul poste connaît : parce qu’il en est responsable ou que son titulaire a suivi leurs parcours.</translation>
    </message>
    <message>
        <source>Customers that no seat owns and on whose journeys no holder has worked.</source>
        <translation>Clients dont aucun poste n’est responsable et dont aucun titulaire n’a suivi les parcours.</translation>
    </message>
    <message>
        <source>Lost while nobody sits there</source>
        <translation>Perdues tant que personne n’y est</translation>
    </message>
    <message>
        <source>The plan does not have this customer.</source>
        <translation>Le plan n’a pas ce client.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Who owns it</source>
        <translation>Qui en est responsable</translation>
    </message>
    <message>
        <source>Show it among the accounts</source>
        <translation>Montrer parmi les comptes</translation>
    </message>
    <message>
        <source>%1 (own seats)</source>
        <translation>%1 (postes propres)</translation>
    </message>
    <message>
        <source>Work this quarter</source>
        <translation>Travail de ce trimestre</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Manques</translation>
    </message>
    <message>
        <source>Worth of closing them</source>
        <translation>Valeur si comblés</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Send the best vacancy</source>
        <translation>Envoyer la meilleure vacance</translation>
    </message>
    <message>
        <source>Their hours this quarter</source>
        <translation>Leurs heures ce trimestre</translation>
    </message>
    <message>
        <source>Move this seat…</source>
        <translation>Déplacer ce poste…</translation>
    </message>
    <message>
        <source>Move these seats…</source>
        <translation>Déplacer ces postes…</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Montrer dans le tableau</translation>
    </message>
    <message>
        <source>Move a seat to %1…</source>
        <translation>Déplacer un poste vers %1…</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Goulot</translation>
    </message>
    <message>
        <source>all %1 in use</source>
        <translation>%1, tout utilisé</translation>
    </message>
    <message>
        <source>No other seat could do what waits for them, not even by taking something else over from them.</source>
        <translation>Aucun autre poste ne pourrait faire ce qui les attend, pas même en les déchargeant d’autre chose.</translation>
    </message>
    <message>
        <source>Show these seats in the table</source>
        <translation>Montrer ces postes dans le tableau</translation>
    </message>
    <message>
        <source>Seats that alone link customers</source>
        <translation>Postes seuls à relier des clients</translation>
    </message>
    <message>
        <source>Seats without which some customers share no contact with the rest, neither directly nor over others (articulation points, Tarjan 1972).</source>
        <translation>Postes sans lesquels certains clients n’ont plus aucun contact commun avec les autres, ni directement ni par d’autres (points d’articulation, Tarjan 1972).</translation>
    </message>
    <message>
        <source>A seat knows the accounts it owns and those on whose journeys its holder has worked.</source>
        <translation>Un poste connaît les comptes dont il est responsable et ceux sur les parcours desquels son titulaire a travaillé.</translation>
    </message>
    <message>
        <source>Journeys that ask for no work</source>
        <translation>Parcours sans travail</translation>
    </message>
    <message>
        <source>Give their customers a segment, or lay out its work in Journeys.</source>
        <translation>Donnez un segment à leurs clients, ou prévoyez-en le travail dans Parcours.</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageGraphPage</name>
    <message>
        <source>Close all boxes of the graph</source>
        <translation>Fermer toutes les cases du graphe</translation>
    </message>
    <message>
        <source>Close boxes</source>
        <translation>Fermer les cases</translation>
    </message>
    <message>
        <source>Zoom out of the coverage graph</source>
        <translation>Zoom arrière sur le graphe de couverture</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Fit the coverage graph</source>
        <translation>Ajuster le graphe de couverture</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>The whole graph in sight (0)</source>
        <translation>Tout le graphe visible (0)</translation>
    </message>
    <message>
        <source>Zoom in on the coverage graph</source>
        <translation>Zoom avant sur le graphe de couverture</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Export graph and matrix…</source>
        <translation>Exporter graphe et matrice…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The drawing as SVG, PDF or PNG, the matrix and the hours as XLSX or CSV</source>
        <translation>Le dessin en SVG, PDF ou PNG, la matrice et les heures en XLSX ou CSV</translation>
    </message>
    <message>
        <source>The baseline, to look at. Double click or Enter opens a box.</source>
        <translation>La référence, en lecture seule. Double-clic ou Entrée ouvre une case.</translation>
    </message>
    <message>
        <source>Double click or Enter opens boxes; drag seats.</source>
        <translation>Double-clic ou Entrée ouvre une case&#xa0;; faites glisser les postes.</translation>
    </message>
    <message>
        <source>1 role does none of it.</source>
        <translation>1 rôle n’en fait rien.</translation>
    </message>
    <message>
        <source>%1 roles do none of it.</source>
        <translation>%1 rôles n’en font rien.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Couverture %1</translation>
    </message>
    <message>
        <source>Graph and matrix</source>
        <translation>Graphe et matrice</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Move a seat to the chosen territory…</source>
        <translation>Déplacer un poste vers le territoire choisi…</translation>
    </message>
    <message>
        <source>Move here…</source>
        <translation>Déplacer ici…</translation>
    </message>
    <message>
        <source>Open or close</source>
        <translation>Ouvrir ou fermer</translation>
    </message>
    <message>
        <source>No specialist elsewhere could do what is short in %1.</source>
        <translation>Aucun spécialiste ailleurs ne pourrait faire ce qui manque dans %1.</translation>
    </message>
    <message>
        <source>Move a seat to %1</source>
        <translation>Déplacer un poste vers %1</translation>
    </message>
    <message>
        <source>Specialists who would reach the work of the chosen territory, those first whose move adds most margin</source>
        <translation>Spécialistes qui atteindraient le travail du territoire choisi ; d’abord ceux dont le déplacement ajoute le plus de marge</translation>
    </message>
    <message>
        <source>no margin</source>
        <translation>aucune marge</translation>
    </message>
    <message>
        <source>about %1 margin</source>
        <translation>environ %1 de marge</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, %5 left</source>
        <translation>%1, %2, %3 : %4, %5 restantes</translation>
    </message>
    <message>
        <source>Which seat? These are the %1 whose move adds most to the margin of the quarter, what is lost where they are taken off, of %2 that could.</source>
        <translation>Quel poste ? Voici les %1 dont le déplacement ajoute le plus à la marge du trimestre, déduction faite de ce qui est perdu où ils sont, sur %2 possibles.</translation>
    </message>
    <message>
        <source>Which seat? Those whose move adds most to the margin of the quarter come first; what is lost where they are is taken off.</source>
        <translation>Quel poste ? D’abord ceux dont le déplacement ajoute le plus à la marge du trimestre ; ce qui est perdu où ils sont est déduit.</translation>
    </message>
    <message>
        <source>Close what the chosen box is part of</source>
        <translation>Refermer ce dont la case choisie fait partie</translation>
    </message>
    <message>
        <source>Close around</source>
        <translation>Refermer autour</translation>
    </message>
    <message>
        <source>A territory goes back into its region, a seat into its group (Backspace)</source>
        <translation>Un territoire retourne dans sa région, un poste dans son groupe (Retour arrière)</translation>
    </message>
    <message>
        <source>Split the chosen territory by segment</source>
        <translation>Diviser le territoire choisi par segment</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>Par segment</translation>
    </message>
    <message>
        <source>One box a segment; a double click or Enter on one of them closes them again</source>
        <translation>Une case par segment ; un double clic ou Entrée sur l’une d’elles les referme</translation>
    </message>
    <message>
        <source>As in the beginning: one box a role, regions as far as they can be read, boxes in the plan&apos;s order</source>
        <translation>Comme au début : une case par rôle, les régions tant qu’elles restent lisibles, les cases dans l’ordre du plan</translation>
    </message>
    <message>
        <source>All work of %1 is of one segment.</source>
        <translation>Tout le travail de %1 relève d’un seul segment.</translation>
    </message>
    <message>
        <source>Move the chosen seats…</source>
        <translation>Déplacer les postes choisis…</translation>
    </message>
    <message>
        <source>Move seats…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Asks where the chosen seats are to go; Ctrl and a click, or Ctrl+Space, choose several</source>
        <translation>Demande où doivent aller les postes choisis ; Ctrl et un clic, ou Ctrl+Espace, en choisissent plusieurs</translation>
    </message>
    <message>
        <source>A role opens by territory and then seat by seat, a region by its territories, a territory by its segments; a seat and a segment close again what they are part of. A seat dropped on a territory moves there. Shift and drag encircles boxes; Ctrl and a click, or Ctrl+Space, takes them one by one.</source>
        <translation>Un rôle s’ouvre par territoire puis poste par poste, une région par ses territoires, un territoire par ses segments ; un poste et un segment referment ce dont ils font partie. Un poste déposé sur un territoire y est muté. Maj et glisser entoure des cases ; Ctrl et un clic, ou Ctrl+Espace, les prend une à une.</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageLegend</name>
    <message>
        <source>thickness = hours · colour = change of coverage, 10 points better (blue) to 10 points worse (orange)</source>
        <translation>épaisseur = heures · couleur = évolution de la couverture, de 10 points de plus (bleu) à 10 points de moins (orange)</translation>
    </message>
    <message>
        <source>thickness = hours · colour = coverage, all served (blue) to 60 % or less (orange)</source>
        <translation>épaisseur = heures · couleur = couverture, de tout assuré (bleu) à 60&#xa0;% ou moins (orange)</translation>
    </message>
    <message>
        <source>customer-focused</source>
        <translation>rôle client</translation>
    </message>
    <message>
        <source>specialty</source>
        <translation>rôle spécialisé</translation>
    </message>
    <message>
        <source>·  thickness = hours  ·</source>
        <translation>·  épaisseur = heures  ·</translation>
    </message>
    <message>
        <source>10 points better</source>
        <translation>10 points de plus</translation>
    </message>
    <message>
        <source>all served</source>
        <translation>tout assuré</translation>
    </message>
    <message>
        <source>10 points worse</source>
        <translation>10 points de moins</translation>
    </message>
    <message>
        <source>60 % or less</source>
        <translation>60&#xa0;% ou moins</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageMatrix</name>
    <message>
        <source>Coverage by territory and task</source>
        <translation>Couverture par territoire et tâche</translation>
    </message>
    <message>
        <source>Missing hours</source>
        <translation>Heures manquantes</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageMatrixModel</name>
    <message>
        <source>all tasks</source>
        <translation>toutes les tâches</translation>
    </message>
    <message>
        <source>%1, %2: no work expected</source>
        <translation>%1, %2&#xa0;: aucun travail attendu</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 needed are served, %5</source>
        <translation>%1, %2&#xa0;: %3 assurées sur %4 nécessaires, %5</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>%1; closing it is worth about %2</source>
        <translation>%1 ; le combler vaut environ %2</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageSpace</name>
    <message>
        <source>Coverage before</source>
        <translation>Couverture avant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>The coverage of the baseline</source>
        <translation>La couverture de la référence</translation>
    </message>
    <message>
        <source>Coverage after</source>
        <translation>Couverture après</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>The coverage of the scenario as planned</source>
        <translation>La couverture du scénario tel que prévu</translation>
    </message>
    <message>
        <source>Coverage changes</source>
        <translation>Évolution de la couverture</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>The scenario, with what differs from the baseline</source>
        <translation>Le scénario, avec ses différences par rapport à la référence</translation>
    </message>
    <message>
        <source>Pages on coverage</source>
        <translation>Pages de couverture</translation>
    </message>
    <message>
        <source>Compare with the baseline</source>
        <translation>Comparer à la référence</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Count the coverage</source>
        <translation>Calculer la couverture</translation>
    </message>
    <message>
        <source>Counting hours of seats against the work of journeys…</source>
        <translation>Rapprochement des heures des postes et du travail des parcours…</translation>
    </message>
    <message>
        <source>Coverage cannot be shown. %1</source>
        <translation>La couverture ne peut pas être affichée. %1</translation>
    </message>
    <message>
        <source>Coverage has not been counted</source>
        <translation>La couverture n’a pas été calculée</translation>
    </message>
    <message>
        <source>The forecast does not reach %1</source>
        <translation>La prévision ne va pas jusqu’au %1</translation>
    </message>
    <message>
        <source>Coverage is known for the four quarters that the forecast of journeys reaches.</source>
        <translation>La couverture est connue pour les quatre trimestres que couvre la prévision des parcours.</translation>
    </message>
    <message>
        <source>Show the first of them</source>
        <translation>Afficher le premier</translation>
    </message>
    <message>
        <source>No work is expected yet</source>
        <translation>Aucun travail attendu pour l’instant</translation>
    </message>
    <message>
        <source>The plan does not say what the visits of journeys ask of people: which tasks, how long, on which channel.</source>
        <translation>Le plan n’indique pas ce que les visites des parcours demandent aux personnes&#xa0;: quelles tâches, combien de temps, par quel canal.</translation>
    </message>
    <message>
        <source>Go to Journeys, Work</source>
        <translation>Aller à Parcours, Travail</translation>
    </message>
    <message>
        <source>No journeys to serve</source>
        <translation>Aucun parcours à assurer</translation>
    </message>
    <message>
        <source>Work is expected where journeys go through the stages of the plan. Import an event log, or opportunities with their stage and dates from a CRM.</source>
        <translation>Du travail est attendu là où des parcours traversent les étapes du plan. Importez un journal d’événements, ou des opportunités d’un CRM avec leur étape et leurs dates.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>No seats yet</source>
        <translation>Aucun poste pour l’instant</translation>
    </message>
    <message>
        <source>%1 of work are expected in %2, and the plan has no seats to do it.</source>
        <translation>%1 de travail sont attendues au %2, et le plan n’a aucun poste pour les faire.</translation>
    </message>
    <message>
        <source>No seat has hours in %1</source>
        <translation>Aucun poste n’a d’heures au %1</translation>
    </message>
    <message>
        <source>A role needs hours a year and a seat somebody who sits there, or a date from which it will be filled.</source>
        <translation>Un rôle doit avoir des heures annuelles, et un poste un occupant ou une date à partir de laquelle il sera pourvu.</translation>
    </message>
    <message>
        <source>Go to the seats</source>
        <translation>Aller aux postes</translation>
    </message>
    <message>
        <source>From before the last change; being counted again</source>
        <translation>D’avant la dernière modification&#xa0;; nouveau calcul en cours</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
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
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>d’accord</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>What counts: as many said more as said less</source>
        <translation>Ce qui compte : autant ont dit plus que moins</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>From the lowest answer to the highest</source>
        <translation>De la réponse la plus basse à la plus haute</translation>
    </message>
    <message>
        <source>Answer of %1 on %2</source>
        <translation>Réponse de %1 sur %2</translation>
    </message>
    <message>
        <source>Answer on %1</source>
        <translation>Réponse sur %1</translation>
    </message>
</context>
<context>
    <name>headwater::CurveItemsModel</name>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>A product, a task, a speciality: what seats work on</source>
        <translation>Un produit, une tâche, une spécialité : ce sur quoi travaillent les postes</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Today, a year</source>
        <translation>Aujourd’hui, par an</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>What is left of the sales before the seats are paid</source>
        <translation>Ce qui reste des ventes avant de payer les postes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Seats that work on it today; also parts</source>
        <translation>Postes qui y travaillent aujourd’hui ; aussi des fractions</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Seats that it must get</source>
        <translation>Postes qu’il doit recevoir</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Seats that it may get; empty: as many as there are</source>
        <translation>Postes qu’il peut recevoir ; vide : autant qu’il y en a</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Au mieux</translation>
    </message>
    <message>
        <source>Seats where all of them together earn most</source>
        <translation>Postes avec lesquels tous ensemble rapportent le plus</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Seats against today</source>
        <translation>Postes par rapport à aujourd’hui</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Profit</translation>
    </message>
    <message>
        <source>Of the item with the best seats, a year, after their cost</source>
        <translation>De l’élément avec les meilleurs postes, par an, après leur coût</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation>Élasticité</translation>
    </message>
    <message>
        <source>By how many per cent sales rise with 1 % more seats than today</source>
        <translation>De combien de pour cent montent les ventes avec 1 % de postes de plus qu’aujourd’hui</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Set the sales of %1</source>
        <translation>Définir les ventes de %1</translation>
    </message>
    <message>
        <source>Set the margin of %1</source>
        <translation>Définir la marge de %1</translation>
    </message>
    <message>
        <source>Set the seats that %1 has today</source>
        <translation>Définir les postes actuels de %1</translation>
    </message>
    <message>
        <source>Set the fewest seats of %1</source>
        <translation>Définir le nombre minimal de postes de %1</translation>
    </message>
    <message>
        <source>Set the most seats of %1</source>
        <translation>Définir le nombre maximal de postes de %1</translation>
    </message>
</context>
<context>
    <name>headwater::CurvesPage</name>
    <message>
        <source>No response curves yet</source>
        <translation>Pas encore de courbes de réponse</translation>
    </message>
    <message>
        <source>Ask what a product, a task or a speciality would sell with nobody, with half and with half as many seats again: five answers make a curve, and the curves say where seats earn most. Add the first item, or import a file of answers.</source>
        <translation>Demandez ce qu’un produit, une tâche ou une spécialité vendrait sans personne, avec la moitié et avec moitié plus de postes : cinq réponses font une courbe, et les courbes disent où les postes rapportent le plus. Ajoutez le premier élément ou importez un fichier de réponses.</translation>
    </message>
    <message>
        <source>Add item…</source>
        <translation>Ajouter un élément…</translation>
    </message>
    <message>
        <source>Seats to place</source>
        <translation>Postes à placer</translation>
    </message>
    <message>
        <source>Cost of a seat a year</source>
        <translation>Coût annuel d’un poste</translation>
    </message>
    <message>
        <source>&amp;Seats to place</source>
        <translation>Postes à &amp;placer</translation>
    </message>
    <message>
        <source>&amp;Cost of a seat</source>
        <translation>&amp;Coût d’un poste</translation>
    </message>
    <message>
        <source>How curves are laid through the answers</source>
        <translation>Comment les courbes passent par les réponses</translation>
    </message>
    <message>
        <source>Items and their seats</source>
        <translation>Éléments et leurs postes</translation>
    </message>
    <message>
        <source>Five questions and their answers</source>
        <translation>Cinq questions et leurs réponses</translation>
    </message>
    <message>
        <source>Curves: %1</source>
        <translation>Courbes : %1</translation>
    </message>
    <message>
        <source>Through today</source>
        <translation>Par aujourd’hui</translation>
    </message>
    <message>
        <source>Normalised: the curve passes exactly through the answers at none, today and all the seats</source>
        <translation>Normalisée : la courbe passe exactement par les réponses sans poste, aujourd’hui et avec tous</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>All five answers count the same; the curve may miss today, so that today is not what the books say</source>
        <translation>Les cinq réponses comptent autant ; la courbe peut manquer aujourd’hui, qui n’est alors pas ce que disent les livres</translation>
    </message>
    <message>
        <source>Add an item with a response curve…</source>
        <translation>Ajouter un élément avec une courbe de réponse…</translation>
    </message>
    <message>
        <source>A product, a task, a speciality: what seats work on</source>
        <translation>Un produit, une tâche, une spécialité : ce sur quoi travaillent les postes</translation>
    </message>
    <message>
        <source>Remove the chosen item and its answers</source>
        <translation>Retirer l’élément choisi et ses réponses</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Retirer l’élément</translation>
    </message>
    <message>
        <source>Takes the chosen item and what was answered on it out of the plan</source>
        <translation>Retire du plan l’élément choisi et les réponses à son sujet</translation>
    </message>
    <message>
        <source>Ask somebody about the chosen item…</source>
        <translation>Interroger quelqu’un sur l’élément choisi…</translation>
    </message>
    <message>
        <source>Ask somebody…</source>
        <translation>Interroger quelqu’un…</translation>
    </message>
    <message>
        <source>One more column of answers; the median of all counts</source>
        <translation>Une colonne de réponses de plus ; la médiane de toutes compte</translation>
    </message>
    <message>
        <source>Remove the chosen answers of a person</source>
        <translation>Retirer les réponses choisies d’une personne</translation>
    </message>
    <message>
        <source>Remove answers</source>
        <translation>Retirer les réponses</translation>
    </message>
    <message>
        <source>Takes out the answers of the person whose column is chosen</source>
        <translation>Retire les réponses de la personne dont la colonne est choisie</translation>
    </message>
    <message>
        <source>Import answers on response curves…</source>
        <translation>Importer des réponses sur des courbes de réponse…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>A file with one item a row; “headwater allocate --help” names the columns</source>
        <translation>Un fichier avec un élément par ligne ; « headwater allocate --help » nomme les colonnes</translation>
    </message>
    <message>
        <source>Export: %1…</source>
        <translation>Exporter : %1…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The chart of sizes as SVG, PDF or PNG, all figures as XLSX or CSV</source>
        <translation>Le graphique des tailles en SVG, PDF ou PNG, tous les chiffres en XLSX ou CSV</translation>
    </message>
    <message>
        <source>The model withdraws all seats from %1. Believe it only if what would remain without anybody is sure; fewest seats keep some there.</source>
        <translation>Le modèle retire tous les postes de %1. N’y croyez que si ce qui resterait sans personne est sûr ; un minimum en garde quelques-uns.</translation>
    </message>
    <message>
        <source>⚠ Unusual elasticity: %1. Studies find %2 on average; ask again.</source>
        <translation>⚠ Élasticité inhabituelle : %1. Les études trouvent %2 en moyenne ; redemandez.</translation>
    </message>
    <message>
        <source>Nothing can be placed yet</source>
        <translation>Rien ne peut encore être placé</translation>
    </message>
    <message numerus="yes">
        <source>%n seats in the best places earn %1 more than today&apos;s %2</source>
        <translation>
            <numerusform>%n poste à la meilleure place rapporte %1 de plus que les %2 actuels</numerusform>
            <numerusform>%n postes aux meilleures places rapportent %1 de plus que les %2 actuels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats in the best places earn %1 less than today&apos;s %2</source>
        <translation>
            <numerusform>%n poste à la meilleure place rapporte %1 de moins que les %2 actuels</numerusform>
            <numerusform>%n postes aux meilleures places rapportent %1 de moins que les %2 actuels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n seats by response curves</source>
        <translation>
            <numerusform>Placer %n poste selon les courbes de réponse</numerusform>
            <numerusform>Placer %n postes selon les courbes de réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>A seat costs %1 a year</source>
        <translation>Un poste coûte %1 par an</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>What do seats work on? A product, a task, a speciality:</source>
        <translation>Sur quoi travaillent les postes ? Un produit, une tâche, une spécialité :</translation>
    </message>
    <message>
        <source>Add the response curve of %1</source>
        <translation>Ajouter la courbe de réponse de %1</translation>
    </message>
    <message>
        <source>Remove the response curve of %1</source>
        <translation>Retirer la courbe de réponse de %1</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Interroger quelqu’un</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>Qui répond ?</translation>
    </message>
    <message>
        <source>Ask %1 about %2</source>
        <translation>Interroger %1 sur %2</translation>
    </message>
    <message>
        <source>Remove the answers of %1</source>
        <translation>Retirer les réponses de %1</translation>
    </message>
    <message>
        <source>Response curves</source>
        <translation>Courbes de réponse</translation>
    </message>
    <message>
        <source>What would %1 sell?</source>
        <translation>Que vendrait %1 ?</translation>
    </message>
    <message>
        <source>Where seats earn most</source>
        <translation>Où les postes rapportent le plus</translation>
    </message>
</context>
<context>
    <name>headwater::DatabasePage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Journeys from a database…</source>
        <translation>Parcours d’une base de données…</translation>
    </message>
    <message>
        <source>Database…</source>
        <translation>Base de données…</translation>
    </message>
    <message>
        <source>Where the events are, and which column is what</source>
        <translation>Où sont les événements, et quelle colonne est quoi</translation>
    </message>
    <message>
        <source>Count the database again</source>
        <translation>Recompter la base de données</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Ask the database for the counts of now</source>
        <translation>Demander à la base les nombres actuels</translation>
    </message>
    <message>
        <source>Database as graph</source>
        <translation>Base de données en graphe</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Steps and paths as a drawing</source>
        <translation>Étapes et chemins en dessin</translation>
    </message>
    <message>
        <source>Steps of the database</source>
        <translation>Étapes de la base de données</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>How many journeys come to each step</source>
        <translation>Combien de parcours arrivent à chaque étape</translation>
    </message>
    <message>
        <source>Paths of the database</source>
        <translation>Chemins de la base de données</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>How many journeys go from one step to another, and how long it takes</source>
        <translation>Combien de parcours vont d’une étape à l’autre, et en combien de temps</translation>
    </message>
    <message>
        <source>Ways through of the database</source>
        <translation>Parcours types de la base de données</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Parcours types</translation>
    </message>
    <message>
        <source>The most frequent ways from beginning to end</source>
        <translation>Les chemins les plus fréquents du début à la fin</translation>
    </message>
    <message>
        <source>Database as chart</source>
        <translation>Base de données en graphique</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Marks to look at</source>
        <translation>Repères visuels</translation>
    </message>
    <message>
        <source>Database as table</source>
        <translation>Base de données en tableau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The same figures as rows</source>
        <translation>Les mêmes chiffres en lignes</translation>
    </message>
    <message>
        <source>Export: Database…</source>
        <translation>Exporter&#xa0;: Base de données…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>What is seen as SVG, PDF or PNG, all figures as XLSX or CSV</source>
        <translation>Ce qui est affiché en SVG, PDF ou PNG, tous les chiffres en XLSX ou CSV</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Comment c’est affiché</translation>
    </message>
    <message>
        <source>How many paths are drawn</source>
        <translation>Combien de chemins sont dessinés</translation>
    </message>
    <message>
        <source>Paths covering %1 % of journeys</source>
        <translation>Chemins couvrant %1 % des parcours</translation>
    </message>
    <message>
        <source>All paths and steps</source>
        <translation>Tous les chemins et étapes</translation>
    </message>
    <message>
        <source>Journeys from a database</source>
        <translation>Parcours d’une base de données</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The database counts the journeys…</source>
        <translation>La base de données compte les parcours…</translation>
    </message>
    <message>
        <source>Looking at the database…</source>
        <translation>Examen de la base de données…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
</context>
<context>
    <name>headwater::DerivationPopover</name>
    <message>
        <source>How %1 comes about</source>
        <translation>Comment est obtenu : %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>What it takes for granted</source>
        <translation>Ce qui est supposé</translation>
    </message>
    <message>
        <source>Nothing beyond the plan and its journeys</source>
        <translation>Rien de plus que le plan et ses parcours</translation>
    </message>
    <message>
        <source>Range, by what is assumed</source>
        <translation>Fourchette, selon les hypothèses</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>Par rapport à la référence</translation>
    </message>
</context>
<context>
    <name>headwater::DetailSheet</name>
    <message>
        <source>From before the last change; being counted again</source>
        <translation>D’avant la dernière modification&#xa0;; nouveau calcul en cours</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>A date such as %1; Alt+Down opens a calendar</source>
        <translation>Une date comme %1&#xa0;; Alt+Bas ouvre un calendrier</translation>
    </message>
    <message>
        <source>%1: was %2, now %3</source>
        <translation>%1&#xa0;: avant %2, maintenant %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>various</source>
        <translation>divers</translation>
    </message>
    <message>
        <source>Changed against the baseline</source>
        <translation>Modifié par rapport à la référence</translation>
    </message>
    <message>
        <source>New: the baseline does not have it.</source>
        <translation>Nouveau&#xa0;: absent de la référence.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Modifier %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n poste</numerusform>
            <numerusform>%n postes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n territories</source>
        <translation>
            <numerusform>%n territoire</numerusform>
            <numerusform>%n territoires</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows how this comes about</source>
        <translation>Entrée montre comment c’est obtenu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>headwater::EffortModel</name>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: %2 has no part in it</source>
        <translation>%1&#xa0;: %2 n’y a aucune part</translation>
    </message>
    <message>
        <source>%1 through %2: %3 of the visits, %4 of people&apos;s time each</source>
        <translation>%1 par %2&#xa0;: %3 des visites, %4 de temps humain chacune</translation>
    </message>
    <message>
        <source>%1 of the visits have no channel</source>
        <translation>%1 des visites n’ont pas de canal</translation>
    </message>
    <message>
        <source>People&apos;s time for an average visit, over all channels</source>
        <translation>Temps humain pour une visite moyenne, tous canaux confondus</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>People&apos;s time</source>
        <translation>Temps humain</translation>
    </message>
    <message>
        <source>No salesperson</source>
        <translation>Sans commercial</translation>
    </message>
    <message>
        <source>Set the share of %1 in %2 to %3</source>
        <translation>Fixer la part de %1 dans %2 à %3</translation>
    </message>
    <message>
        <source>Set the time of %1 for %2 to %3</source>
        <translation>Fixer le temps de %1 pour %2 à %3</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %, and somebody must do the work.</source>
        <translation>Une part est comprise entre 0 et 100&#xa0;%, et quelqu’un doit faire le travail.</translation>
    </message>
    <message>
        <source>A time cannot be negative.</source>
        <translation>Un temps ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>%1, share</source>
        <translation>%1, part</translation>
    </message>
    <message>
        <source>%1, hours per visit</source>
        <translation>%1, heures par visite</translation>
    </message>
    <message>
        <source>People&apos;s hours per visit</source>
        <translation>Heures de travail par visite</translation>
    </message>
</context>
<context>
    <name>headwater::EffortPage</name>
    <message>
        <source>Remove work</source>
        <translation>Retirer le travail</translation>
    </message>
    <message>
        <source>Use this work for all segments</source>
        <translation>Utiliser ce travail pour tous les segments</translation>
    </message>
    <message>
        <source>Export: %1…</source>
        <translation>Exporter&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Work as share of visits</source>
        <translation>Travail en part des visites</translation>
    </message>
    <message>
        <source>Share of visits</source>
        <translation>Part des visites</translation>
    </message>
    <message>
        <source>How the visits to a stage spread over the channels</source>
        <translation>Répartition des visites d’une étape entre les canaux</translation>
    </message>
    <message>
        <source>Work as time per visit</source>
        <translation>Travail en temps par visite</translation>
    </message>
    <message>
        <source>Time per visit</source>
        <translation>Temps par visite</translation>
    </message>
    <message>
        <source>How long people work for one visit through a channel</source>
        <translation>Temps de travail humain pour une visite par un canal</translation>
    </message>
    <message>
        <source>The selected lines are no work of this segment any more</source>
        <translation>Les lignes sélectionnées ne font plus partie du travail de ce segment</translation>
    </message>
    <message>
        <source>Use for all segments</source>
        <translation>Pour tous les segments</translation>
    </message>
    <message>
        <source>Replaces what the other segments have by these shares and times</source>
        <translation>Remplace les valeurs des autres segments par ces parts et ces temps</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The matrix as SVG, PDF or PNG, its figures as XLSX or CSV</source>
        <translation>La matrice en SVG, PDF ou PNG, ses chiffres en XLSX ou CSV</translation>
    </message>
    <message>
        <source>Customers of which segment</source>
        <translation>Clients de quel segment</translation>
    </message>
    <message>
        <source>Work by stage, task and channel</source>
        <translation>Travail par étape, tâche et canal</translation>
    </message>
    <message>
        <source>Stage of the new work</source>
        <translation>Étape du nouveau travail</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Task of the new work</source>
        <translation>Tâche du nouveau travail</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Channel of the new work</source>
        <translation>Canal du nouveau travail</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>More work:</source>
        <translation>Autre travail&#xa0;:</translation>
    </message>
    <message>
        <source>No work is laid out for these customers yet</source>
        <translation>Aucun travail n’est encore défini pour ces clients</translation>
    </message>
    <message>
        <source>Say below at which stage which task comes up and how it is done; then spread it over the channels. Hours of work, and what customers can do by themselves, follow from it.</source>
        <translation>Indiquez ci-dessous à quelle étape survient quelle tâche et comment elle est faite&#xa0;; puis répartissez-la entre les canaux. Les heures de travail, et ce que les clients font eux-mêmes, en découlent.</translation>
    </message>
    <message>
        <source>%1: a whole journey takes %2 of people&apos;s time; %3 of the work needs no salesperson</source>
        <translation>%1&#xa0;: un parcours entier prend %2 de temps humain&#xa0;; %3 du travail se passe de commercial</translation>
    </message>
    <message>
        <source>A visit to each stage counted once. What customers do by themselves is counted with the time people would take for it.</source>
        <translation>Une visite comptée par étape. Ce que les clients font eux-mêmes compte pour le temps qu’une personne y passerait.</translation>
    </message>
    <message>
        <source>In the baseline: %1 and %2.</source>
        <translation>Dans la référence&#xa0;: %1 et %2.</translation>
    </message>
    <message>
        <source>Choose or type a stage, a task and a channel.</source>
        <translation>Choisissez ou saisissez une étape, une tâche et un canal.</translation>
    </message>
    <message>
        <source>This work is there already; change it in its line.</source>
        <translation>Ce travail existe déjà&#xa0;; modifiez-le dans sa ligne.</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Add the work %1 at %2</source>
        <translation>Ajouter le travail %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n piece(s) of work</source>
        <translation>
            <numerusform>Retirer %n travail</numerusform>
            <numerusform>Retirer %n travaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the work of %1 for all segments</source>
        <translation>Utiliser le travail de %1 pour tous les segments</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
</context>
<context>
    <name>headwater::EvidenceEntry</name>
    <message>
        <source>The plan has no verifiers yet: add some in the register on the page Verifiers</source>
        <translation>Le plan ne définit encore aucune preuve&#xa0;: ajoutez-en au registre, page Preuves</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What has the customer done?</source>
        <translation>Qu’a fait le client&#xa0;?</translation>
    </message>
    <message>
        <source>Who saw it?</source>
        <translation>Qui l’a constaté&#xa0;?</translation>
    </message>
    <message>
        <source>When was it seen?</source>
        <translation>Quand l’a-t-on constaté&#xa0;?</translation>
    </message>
    <message>
        <source>Record “%1” for %2</source>
        <translation>Enregistrer «&#xa0;%1&#xa0;» pour %2</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>saisi à la main</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1&#xa0;: fait</translation>
    </message>
    <message>
        <source>Record evidence for %1</source>
        <translation>Noter une preuve pour %1</translation>
    </message>
</context>
<context>
    <name>headwater::ExportDialog</name>
    <message>
        <source>changes against the baseline</source>
        <translation>changements par rapport à la référence</translation>
    </message>
    <message>
        <source>&amp;Excel workbook, a sheet for each table</source>
        <translation>Classeur &amp;Excel, une feuille par tableau</translation>
    </message>
    <message>
        <source>CS&amp;V, a file for each table</source>
        <translation>CS&amp;V, un fichier par tableau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose &amp;where and export…</source>
        <translation>&amp;Choisir l’emplacement…</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>Exporter des tableaux</translation>
    </message>
    <message>
        <source>Which tables?</source>
        <translation>Quels tableaux&#xa0;?</translation>
    </message>
    <message>
        <source>What the scenario “%1” says, as it is shown.</source>
        <translation>Le contenu du scénario «&#xa0;%1&#xa0;», tel qu’il est affiché.</translation>
    </message>
    <message>
        <source>Tables to export</source>
        <translation>Tableaux à exporter</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>A folder for the CSV files</source>
        <translation>Un dossier pour les fichiers CSV</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 files written to %2</source>
        <translation>%1 fichiers écrits dans %2</translation>
    </message>
    <message>
        <source>Stopped. What is complete was kept.</source>
        <translation>Arrêté. Ce qui est complet a été conservé.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>A table has more rows than a sheet of Excel can hold, 1,048,576. Write CSV files instead, or leave out the events.</source>
        <translation>Une table a plus de lignes qu’une feuille Excel ne peut en contenir (1 048 576). Écrivez des fichiers CSV ou laissez de côté les événements.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the folder and the space on the disk.</source>
        <translation>Le fichier n’a pas pu être écrit. Vérifiez le dossier et l’espace disque.</translation>
    </message>
    <message>
        <source>These files are in the folder already and would be replaced: %1</source>
        <translation>Ces fichiers sont déjà dans le dossier et seraient remplacés : %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>headwater::FigureButton</name>
    <message>
        <source>as in the baseline</source>
        <translation>comme dans la référence</translation>
    </message>
    <message>
        <source>%1 against the baseline</source>
        <translation>%1 par rapport à la référence</translation>
    </message>
    <message>
        <source>range %1</source>
        <translation>fourchette %1</translation>
    </message>
    <message>
        <source>How this figure comes about</source>
        <translation>D’où vient ce chiffre</translation>
    </message>
</context>
<context>
    <name>headwater::FigureTable</name>
    <message>
        <source>Nothing fits what is typed above</source>
        <translation>Rien ne correspond à la saisie ci-dessus</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Il n’y en a pas</translation>
    </message>
</context>
<context>
    <name>headwater::FileDetails</name>
    <message>
        <source>It is not clear what these rows are. Choose a kind, then say what the columns mean.</source>
        <translation>La nature de ces lignes n’est pas claire. Choisissez un type, puis indiquez le sens des colonnes.</translation>
    </message>
    <message>
        <source>Needed and not found: %1. Say which column it is.</source>
        <translation>Nécessaire et introuvable&#xa0;: %1. Indiquez la colonne.</translation>
    </message>
    <message>
        <source>Columns and what they mean</source>
        <translation>Les colonnes et leur sens</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Values end with</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Events are</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre</translation>
    </message>
    <message>
        <source>activities completed</source>
        <translation>activités terminées</translation>
    </message>
    <message>
        <source>activities started</source>
        <translation>activités commencées</translation>
    </message>
    <message>
        <source>activities scheduled</source>
        <translation>activités planifiées</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>chaque phase</translation>
    </message>
    <message>
        <source>Read as you chose last time.</source>
        <translation>Lu selon votre dernier choix.</translation>
    </message>
    <message>
        <source>Read another &amp;sheet</source>
        <translation>Lire une autre &amp;feuille</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Ligne d’en-tête</translation>
    </message>
    <message>
        <source>Dates are</source>
        <translation>Les dates sont</translation>
    </message>
    <message>
        <source>Decimals are</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>comme détecté</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>jour-mois-année</translation>
    </message>
    <message>
        <source>month-day-year</source>
        <translation>mois-jour-année</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>année-mois-jour</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
</context>
<context>
    <name>headwater::FilesPage</name>
    <message>
        <source>Drop files here</source>
        <translation>Déposez les fichiers ici</translation>
    </message>
    <message>
        <source>CSV, TSV, Excel or XES from Salesforce, HubSpot, BambooHR, Workday, SuccessFactors, HiBob, or your own.
Several files of one export are understood together: accounts, team, products, opportunities.</source>
        <translation>CSV, TSV, Excel ou XES de Salesforce, HubSpot, BambooHR, Workday, SuccessFactors, HiBob, ou les vôtres.
Plusieurs fichiers d’un même export sont compris ensemble&#xa0;: comptes, équipe, produits, opportunités.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Takes the file out of this import. The file itself stays as it is.</source>
        <translation>Retire le fichier de cet import. Le fichier lui-même reste inchangé.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Tables and event logs (*.csv *.tsv *.txt *.xlsx *.xes *.xes.gz);;All files (*)</source>
        <translation>Tableaux et journaux d’événements (*.csv *.tsv *.txt *.xlsx *.xes *.xes.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Demande votre attention</translation>
    </message>
</context>
<context>
    <name>headwater::FilterBar</name>
    <message>
        <source>+ filter</source>
        <translation>+ filtre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Filter %1, take away</source>
        <translation>Filtre %1, retirer</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>headwater::FilterFinder</name>
    <message>
        <source>What to filter by</source>
        <translation>Critère de filtre</translation>
    </message>
    <message>
        <source>What can be filtered by</source>
        <translation>Critères de filtre possibles</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Valeur minimale</translation>
    </message>
    <message>
        <source>Greatest value; 0: any</source>
        <translation>Valeur maximale&#xa0;; 0&#xa0;: toutes</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add this range of values</source>
        <translation>Ajouter cette plage de valeurs</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>What lies within the dates</source>
        <translation>Ce qui se situe dans la période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Add this range of dates</source>
        <translation>Ajouter cette période</translation>
    </message>
    <message>
        <source>Segment, territory, channel, activity, product, person, account, time…</source>
        <translation>Segment, territoire, canal, activité, produit, personne, compte, période…</translation>
    </message>
</context>
<context>
    <name>headwater::ForecastPage</name>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>What is foretold</source>
        <translation>Ce qui est prévu</translation>
    </message>
    <message>
        <source>Of which segment</source>
        <translation>De quel segment</translation>
    </message>
    <message>
        <source>Of which territory</source>
        <translation>De quel territoire</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Tous les segments</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>Tous les territoires</translation>
    </message>
    <message>
        <source> Made of all journeys, whatever the filter.</source>
        <translation> Établi sur tous les parcours, quel que soit le filtre.</translation>
    </message>
</context>
<context>
    <name>headwater::FreezeDialog</name>
    <message>
        <source>Quarter that is predicted</source>
        <translation>Trimestre prévu</translation>
    </message>
    <message>
        <source>Plan as approved</source>
        <translation>Plan tel qu’approuvé</translation>
    </message>
    <message>
        <source>Plan as proposed</source>
        <translation>Plan tel que proposé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>&amp;Figer</translation>
    </message>
    <message>
        <source>Freeze a review</source>
        <translation>Figer une revue</translation>
    </message>
    <message>
        <source>What do we expect of the quarter?</source>
        <translation>Qu’attendons-nous du trimestre ?</translation>
    </message>
    <message>
        <source>The plans stay as they are today, and what they predict is written down with its range. When the quarter is over, what came stands beside it.</source>
        <translation>Les plans restent tels qu’ils sont aujourd’hui, et ce qu’ils prévoient est noté avec sa fourchette. Le trimestre terminé, ce qui est advenu figure à côté.</translation>
    </message>
    <message>
        <source>Name of the review</source>
        <translation>Nom de la revue</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What to remember, if anything</source>
        <translation>À retenir, s’il y a lieu</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>&amp;Trimestre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Plan as &amp;approved</source>
        <translation>Plan tel qu’&amp;approuvé</translation>
    </message>
    <message>
        <source>Plan as &amp;proposed</source>
        <translation>Plan tel que &amp;proposé</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Revue de %1</translation>
    </message>
    <message>
        <source>How far the predictions are</source>
        <translation>Avancement des prévisions</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non consigné</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Reading the journeys…</source>
        <translation>Lecture des parcours…</translation>
    </message>
    <message>
        <source>%1: as approved</source>
        <translation>%1 : tel qu’approuvé</translation>
    </message>
    <message>
        <source>%1: on the day</source>
        <translation>%1 : au jour dit</translation>
    </message>
    <message>
        <source>%1: as proposed</source>
        <translation>%1 : tel que proposé</translation>
    </message>
    <message>
        <source>Counting what the plan predicts…</source>
        <translation>Calcul de ce que le plan prévoit…</translation>
    </message>
    <message>
        <source>Freeze the review “%1”</source>
        <translation>Figer la revue « %1 »</translation>
    </message>
    <message>
        <source>%1 predictions are written down.</source>
        <translation>%1 prévisions sont notées.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written down.</source>
        <translation>Arrêté. Rien n’a été noté.</translation>
    </message>
    <message>
        <source>There is a review or a version of that name. Choose another one.</source>
        <translation>Une revue ou une version porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The forecast does not reach this quarter, or the plan does not say on which day it begins. Choose another quarter.</source>
        <translation>La prévision n’atteint pas ce trimestre, ou le plan ne dit pas quel jour il commence. Choisissez un autre trimestre.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>There is nothing to predict yet: the plan has no seats and no journeys. Import them first.</source>
        <translation>Il n’y a encore rien à prévoir : le plan n’a ni postes ni parcours. Importez-les d’abord.</translation>
    </message>
</context>
<context>
    <name>headwater::FunnelPage</name>
    <message>
        <source>Funnel</source>
        <translation>Entonnoir</translation>
    </message>
    <message>
        <source>How the funnel is drawn</source>
        <translation>Représentation de l’entonnoir</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>In which order the stages count</source>
        <translation>Ordre dans lequel les étapes comptent</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Dans l’ordre</translation>
    </message>
    <message>
        <source>Strictly in order</source>
        <translation>Ordre strict</translation>
    </message>
    <message>
        <source>In any order</source>
        <translation>Ordre libre</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>Délai en jours</translation>
    </message>
    <message>
        <source>Count only journeys that got there in that time</source>
        <translation>Ne compter que les parcours qui y sont arrivés dans ce délai</translation>
    </message>
    <message>
        <source>No time limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>Ont atteint %1</translation>
    </message>
    <message>
        <source>Came to %1 and no further</source>
        <translation>Arrivés à %1, pas plus loin</translation>
    </message>
    <message>
        <source>%1, %2 of all shown</source>
        <translation>%1, %2 de tous ceux affichés</translation>
    </message>
    <message>
        <source>Within </source>
        <translation>En </translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
</context>
<context>
    <name>headwater::GlidePage</name>
    <message>
        <source>Seats still to fall vacant</source>
        <translation>Postes qui doivent encore devenir vacants</translation>
    </message>
    <message>
        <source>median and 80 % band at the end of each quarter; 0: arrived without a dismissal</source>
        <translation>médiane et bande à 80&#xa0;% à la fin de chaque trimestre&#xa0;; 0&#xa0;: objectif atteint sans licenciement</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>postes</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>80 % band</source>
        <translation>bande à 80&#xa0;%</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Chance to have arrived</source>
        <translation>Probabilité d’avoir atteint l’objectif</translation>
    </message>
    <message>
        <source>Margin missed by waiting</source>
        <translation>Marge perdue en attendant</translation>
    </message>
    <message>
        <source>Glide path as a table</source>
        <translation>Trajectoire en tableau</translation>
    </message>
    <message>
        <source>Export the glide path…</source>
        <translation>Exporter la trajectoire…</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Scenario to arrive at</source>
        <translation>Scénario à atteindre</translation>
    </message>
    <message>
        <source>There is no scenario to arrive at yet. Duplicate the plan (Scenario menu), lay out there what you want, come back to this plan and choose it here.</source>
        <translation>Il n’y a pas encore de scénario à atteindre. Dupliquez le plan (menu Scénario), définissez-y ce que vous voulez, revenez à ce plan et choisissez-le ici.</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>Le calcul a échoué. %1</translation>
    </message>
    <message>
        <source>Counting who may leave…</source>
        <translation>Calcul des départs possibles…</translation>
    </message>
    <message>
        <source>Nobody has to leave for that: no seat with somebody in it is one too many.</source>
        <translation>Personne n’a à partir pour cela&#xa0;: aucun poste occupé n’est en trop.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) would have to fall vacant. Turnover alone gets there by %1 with a chance of %2; half the time no more than %3 are left.</source>
        <translation>
            <numerusform>%n poste devrait devenir vacant. La rotation du personnel seule y parvient d’ici %1 avec une probabilité de %2&#xa0;; une fois sur deux, il en reste au plus %3.</numerusform>
            <numerusform>%n postes devraient devenir vacants. La rotation du personnel seule y parvient d’ici %1 avec une probabilité de %2&#xa0;; une fois sur deux, il en reste au plus %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty seat(s) can go at once.</source>
        <translation>
            <numerusform>%n poste vide peut disparaître tout de suite.</numerusform>
            <numerusform>%n postes vides peuvent disparaître tout de suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted exactly.</source>
        <translation>Calcul exact.</translation>
    </message>
    <message>
        <source>By 10,000 simulations.</source>
        <translation>D’après 10&#xa0;000 simulations.</translation>
    </message>
    <message>
        <source>Glide path to a scenario</source>
        <translation>Trajectoire vers un scénario</translation>
    </message>
    <message>
        <source>Glide path</source>
        <translation>Trajectoire</translation>
    </message>
    <message>
        <source>Who may leave cannot be said. %1</source>
        <translation>On ne peut pas dire qui pourrait partir. %1</translation>
    </message>
    <message>
        <source>%1 Moving everybody now would cost %2. %3 %4</source>
        <translation>%1 Déplacer tout le monde maintenant coûterait %2. %3 %4</translation>
    </message>
    <message>
        <source>Waiting costs %1 of margin over %2 quarters.</source>
        <translation>Attendre coûte %1 de marge sur %2 trimestres.</translation>
    </message>
    <message>
        <source>What waiting costs is not known: no work is expected.</source>
        <translation>Ce que coûte l’attente n’est pas connu : aucun travail n’est attendu.</translation>
    </message>
    <message>
        <source>What waiting costs could not be counted.</source>
        <translation>Ce que coûte l’attente n’a pas pu être calculé.</translation>
    </message>
    <message>
        <source>What waiting costs is being counted…</source>
        <translation>Calcul de ce que coûte l’attente…</translation>
    </message>
</context>
<context>
    <name>headwater::GraphLegend</name>
    <message>
        <source>colour = median time</source>
        <translation>couleur = temps médian</translation>
    </message>
    <message>
        <source>colour = mean value</source>
        <translation>couleur = valeur moyenne</translation>
    </message>
    <message>
        <source>colour = lost or no decision</source>
        <translation>couleur = perdus ou sans décision</translation>
    </message>
    <message>
        <source>thickness = journeys · %1, %2 (blue) to %3 (orange) · dashed = back or again</source>
        <translation>épaisseur = parcours · %1, de %2 (bleu) à %3 (orange) · pointillé = retour ou reprise</translation>
    </message>
    <message>
        <source>thickness = journeys  ·</source>
        <translation>épaisseur = parcours  ·</translation>
    </message>
    <message>
        <source>  ·</source>
        <translation>  ·</translation>
    </message>
    <message>
        <source>back or again</source>
        <translation>retour ou reprise</translation>
    </message>
</context>
<context>
    <name>headwater::GraphPage</name>
    <message>
        <source>%1 · a dot is a journey on its way; %2 of them, evenly chosen</source>
        <translation>%1 · un point est un parcours en chemin&#xa0;; %2 d’entre eux, choisis régulièrement</translation>
    </message>
    <message>
        <source>Stop the replay</source>
        <translation>Arrêter la relecture</translation>
    </message>
    <message>
        <source>Replay the journeys</source>
        <translation>Relire les parcours</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>No journey meets the filter. Take away a chip above.</source>
        <translation>Aucun parcours ne correspond au filtre. Retirez un critère ci-dessus.</translation>
    </message>
    <message>
        <source>All paths</source>
        <translation>Tous les chemins</translation>
    </message>
    <message>
        <source>Paths covering %1 of journeys</source>
        <translation>Chemins couvrant %1 des parcours</translation>
    </message>
    <message>
        <source> · 1 rarer path not drawn</source>
        <translation> · 1 chemin plus rare non dessiné</translation>
    </message>
    <message>
        <source> · %1 rarer paths not drawn</source>
        <translation> · %1 chemins plus rares non dessinés</translation>
    </message>
    <message>
        <source> · 1 activity folded into “Other”</source>
        <translation> · 1 activité regroupée dans «&#xa0;Autres&#xa0;»</translation>
    </message>
    <message>
        <source> · %1 activities folded into “Other”</source>
        <translation> · %1 activités regroupées dans «&#xa0;Autres&#xa0;»</translation>
    </message>
    <message>
        <source> · drawn: %1 of all moves</source>
        <translation> · dessiné&#xa0;: %1 de tous les passages</translation>
    </message>
    <message>
        <source> · ✓ share verified</source>
        <translation> · ✓ part vérifiée</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Colour: time</source>
        <translation>Couleur&#xa0;: temps</translation>
    </message>
    <message>
        <source>Colour: value</source>
        <translation>Couleur&#xa0;: valeur</translation>
    </message>
    <message>
        <source>Colour: loss</source>
        <translation>Couleur&#xa0;: perte</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>The stages of the plan, in their order</source>
        <translation>Les étapes du plan, dans leur ordre</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Everything that was recorded</source>
        <translation>Tout ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Time as colour</source>
        <translation>Temps en couleur</translation>
    </message>
    <message>
        <source>Paths in the colour of their median time</source>
        <translation>Chemins colorés selon leur temps médian</translation>
    </message>
    <message>
        <source>Value as colour</source>
        <translation>Valeur en couleur</translation>
    </message>
    <message>
        <source>Paths in the colour of their mean value</source>
        <translation>Chemins colorés selon leur valeur moyenne</translation>
    </message>
    <message>
        <source>Loss as colour</source>
        <translation>Perte en couleur</translation>
    </message>
    <message>
        <source>Paths in the colour of the share that was lost or not decided</source>
        <translation>Chemins colorés selon la part perdue ou sans décision</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Boxes and arrows</source>
        <translation>Cases et flèches</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The same steps and paths as tables</source>
        <translation>Les mêmes nœuds et chemins en tableaux</translation>
    </message>
    <message>
        <source>Fit the graph</source>
        <translation>Ajuster le graphe</translation>
    </message>
    <message>
        <source>The whole graph in sight (0)</source>
        <translation>Tout le graphe visible (0)</translation>
    </message>
    <message>
        <source>Zoom in on the graph</source>
        <translation>Zoom avant sur le graphe</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Zoom out of the graph</source>
        <translation>Zoom arrière sur le graphe</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Move boxes at once</source>
        <translation>Déplacer les cases d’un coup</translation>
    </message>
    <message>
        <source>Without gliding to their new places, or with it</source>
        <translation>Sans glissement vers leur nouvelle place, ou avec</translation>
    </message>
    <message>
        <source>Journeys as dots on their paths, while the time of the log runs by</source>
        <translation>Les parcours en points sur leurs chemins, au fil du temps du journal</translation>
    </message>
    <message>
        <source>Export the graph…</source>
        <translation>Exporter le graphe…</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Ce qui est dessiné</translation>
    </message>
    <message>
        <source>What the colour of paths says</source>
        <translation>Ce que dit la couleur des chemins</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Mode d’affichage</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>As seen, to SVG, PDF or PNG; its steps and paths to XLSX or CSV</source>
        <translation>Tel qu’affiché, en SVG, PDF ou PNG&#xa0;; ses étapes et chemins en XLSX ou CSV</translation>
    </message>
    <message>
        <source>Add this step to the chosen ones</source>
        <translation>Ajouter cette étape à celles choisies</translation>
    </message>
    <message>
        <source>Arrow keys go from step to step, Ctrl+Space takes one in or out</source>
        <translation>Les flèches vont d’étape en étape, Ctrl+Espace en ajoute ou en retire une</translation>
    </message>
</context>
<context>
    <name>headwater::HistoryList</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Click: go to this step. F2: write why</source>
        <translation>Clic&#xa0;: aller à cette action. F2&#xa0;: écrire pourquoi</translation>
    </message>
    <message>
        <source>Write the reason…</source>
        <translation>Écrire le motif…</translation>
    </message>
</context>
<context>
    <name>headwater::HistoryModel</name>
    <message>
        <source>Beginning of the history</source>
        <translation>Début de l’historique</translation>
    </message>
    <message>
        <source>, undone</source>
        <translation>, annulée</translation>
    </message>
    <message>
        <source>deleted scenario</source>
        <translation>scénario supprimé</translation>
    </message>
</context>
<context>
    <name>headwater::ImportAssistant</name>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Import %1 and %2 more</source>
        <translation>Importer %1 et %2 autres</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>What do you want to import?</source>
        <translation>Que voulez-vous importer&#xa0;?</translation>
    </message>
    <message>
        <source>It goes into the scenario that is shown: “%1”. Files are only looked at here; nothing is written before the last step.</source>
        <translation>L’import se fait dans le scénario affiché&#xa0;: «&#xa0;%1&#xa0;». Les fichiers sont seulement examinés ici&#xa0;; rien n’est écrit avant la dernière étape.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Cancel stops it; then nothing has changed.</source>
        <translation>Annuler l’arrête&#xa0;; rien n’aura alors changé.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Est-ce correct&#xa0;?</translation>
    </message>
    <message>
        <source>This is what importing means for the scenario “%1”. It becomes one step, which can be undone.</source>
        <translation>Voici ce que l’import signifie pour le scénario «&#xa0;%1&#xa0;». Il devient une action, qui peut être annulée.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Reading every row…</source>
        <translation>Lecture de toutes les lignes…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>%1 rows are in the plan. Undo takes all of it back.</source>
        <translation>%1 lignes sont dans le plan. Annuler les retire toutes.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>L’opération a échoué</translation>
    </message>
    <message>
        <source>&amp;See the journeys</source>
        <translation>&amp;Voir les parcours</translation>
    </message>
</context>
<context>
    <name>headwater::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>The plan breaks %1 rules. A button that puts this right comes when they are fewer.</source>
        <translation>Le plan enfreint %1 règles. Un bouton pour y remédier apparaîtra quand elles seront moins nombreuses.</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>Son historique</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>Reading what earlier steps changed…</source>
        <translation>Lecture de ce que les étapes précédentes ont modifié…</translation>
    </message>
</context>
<context>
    <name>headwater::JourneyEvents</name>
    <message>
        <source>When (UTC)</source>
        <translation>Quand (UTC)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Days after the event before</source>
        <translation>Jours après l’événement précédent</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>Plus tard de</translation>
    </message>
</context>
<context>
    <name>headwater::JourneyPanel</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The line as SVG, PDF or PNG, all events as XLSX or CSV</source>
        <translation>La ligne en SVG, PDF ou PNG, tous les événements en XLSX ou CSV</translation>
    </message>
    <message>
        <source>Close the journey</source>
        <translation>Fermer le parcours</translation>
    </message>
    <message>
        <source>Close the journey (Esc)</source>
        <translation>Fermer le parcours (Échap)</translation>
    </message>
    <message>
        <source>Journey %1 on a line of time</source>
        <translation>Parcours %1 sur une ligne de temps</translation>
    </message>
    <message>
        <source>Events of journey %1</source>
        <translation>Événements du parcours %1</translation>
    </message>
    <message>
        <source>Journey %1</source>
        <translation>Parcours %1</translation>
    </message>
</context>
<context>
    <name>headwater::JourneysSpace</name>
    <message>
        <source>Pages on journeys</source>
        <translation>Pages des parcours</translation>
    </message>
    <message>
        <source>Read the journeys</source>
        <translation>Lire les parcours</translation>
    </message>
    <message>
        <source>No journeys yet</source>
        <translation>Aucun parcours pour l’instant</translation>
    </message>
    <message>
        <source>Import an event log, or opportunities with their stage and dates from a CRM. Headwater draws the way customers take from them.</source>
        <translation>Importez un journal d’événements, ou des opportunités d’un CRM avec leur étape et leurs dates. Headwater en déduit le chemin que suivent les clients.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>These journeys have no stages yet. Until they have, each activity counts as one, and nothing is won, verified or forecast.</source>
        <translation>Ces parcours n’ont pas encore d’étapes. D’ici là, chaque activité compte pour une étape, et rien n’est gagné, vérifié ni prévu.</translation>
    </message>
    <message>
        <source>Name the stages…</source>
        <translation>Nommer les étapes…</translation>
    </message>
    <message>
        <source>Reading the journeys…</source>
        <translation>Lecture des parcours…</translation>
    </message>
    <message>
        <source>The journeys cannot be shown. %1</source>
        <translation>Les parcours ne peuvent pas être affichés. %1</translation>
    </message>
    <message>
        <source>The journeys have not been read</source>
        <translation>Les parcours n’ont pas été lus</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 à %3</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>What is odd about the sources of these journeys</source>
        <translation>Ce qui est singulier dans les sources de ces parcours</translation>
    </message>
    <message>
        <source>Open a journey…</source>
        <translation>Ouvrir un parcours…</translation>
    </message>
    <message>
        <source>The events of one journey, by its name</source>
        <translation>Les événements d’un parcours, par son nom</translation>
    </message>
    <message>
        <source>Open a journey</source>
        <translation>Ouvrir un parcours</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Comment s’appelle-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>No journey is called “%1”. The lists behind paths and bars name them.</source>
        <translation>Aucun parcours ne s’appelle « %1 ». Les listes derrière chemins et barres les nomment.</translation>
    </message>
    <message>
        <source>Filter journeys…</source>
        <translation>Filtrer les parcours…</translation>
    </message>
    <message>
        <source>Segment, territory, product, person, time and more</source>
        <translation>Segment, territoire, produit, personne, période et plus</translation>
    </message>
    <message>
        <source>Take all filters of journeys away</source>
        <translation>Retirer tous les filtres des parcours</translation>
    </message>
    <message>
        <source>All journeys again</source>
        <translation>De nouveau tous les parcours</translation>
    </message>
    <message>
        <source>Choose a step, a path or a bar first: its journeys are meant.</source>
        <translation>Choisissez d’abord une étape, un chemin ou une barre&#xa0;: ses parcours sont visés.</translation>
    </message>
    <message>
        <source>Filter to the chosen journeys</source>
        <translation>Filtrer sur les parcours choisis</translation>
    </message>
    <message>
        <source>Only those behind what was chosen, everywhere</source>
        <translation>Partout, seulement ceux derrière le choix</translation>
    </message>
    <message>
        <source>List the chosen journeys</source>
        <translation>Lister les parcours choisis</translation>
    </message>
    <message>
        <source>One by one, in a table</source>
        <translation>Un par un, dans un tableau</translation>
    </message>
    <message>
        <source>Record evidence for the chosen journey…</source>
        <translation>Consigner une preuve pour le parcours choisi…</translation>
    </message>
    <message>
        <source>What the customer has done, who saw it and when</source>
        <translation>Ce que le client a fait, qui l’a vu et quand</translation>
    </message>
    <message>
        <source>What is odd about the sources</source>
        <translation>Ce qui est singulier dans les sources</translation>
    </message>
    <message>
        <source>Choose one journey first, in a list: the evidence is about it.</source>
        <translation>Choisissez d’abord un parcours dans une liste : la preuve le concerne.</translation>
    </message>
    <message>
        <source>Nothing is odd about the sources of these journeys.</source>
        <translation>Rien d’étrange dans les sources de ces parcours.</translation>
    </message>
</context>
<context>
    <name>headwater::LearnedPage</name>
    <message>
        <source>What we learned, and what of the plan it is about</source>
        <translation>Ce que nous avons appris, et ce que cela concerne dans le plan</translation>
    </message>
    <message>
        <source>What we learned; Enter selects what it is about</source>
        <translation>Ce que nous avons appris ; Entrée sélectionne ce que cela concerne</translation>
    </message>
    <message>
        <source>Nothing is written down yet. What would you do otherwise next time?</source>
        <translation>Rien n’est encore noté. Que feriez-vous autrement la prochaine fois ?</translation>
    </message>
    <message>
        <source>Write down what we learned…</source>
        <translation>Noter ce que nous avons appris…</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>Change what was learned…</source>
        <translation>Modifier ce qui a été appris…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove what was learned</source>
        <translation>Retirer ce qui a été appris</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Ce que nous avons appris</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>En une phrase</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>Write down what we learned</source>
        <translation>Noter ce que nous avons appris</translation>
    </message>
    <message>
        <source>Change what was learned</source>
        <translation>Modifier ce qui a été appris</translation>
    </message>
    <message>
        <source>An empty sentence says nothing.</source>
        <translation>Une phrase vide ne dit rien.</translation>
    </message>
    <message>
        <source>Stages stand in the space “Journeys”.</source>
        <translation>Les étapes se trouvent dans l’espace « Parcours ».</translation>
    </message>
    <message>
        <source>What this is about is no longer in the shown plan.</source>
        <translation>Ce que cela concerne n’est plus dans le plan affiché.</translation>
    </message>
    <message>
        <source>Who learned it?</source>
        <translation>Qui l’a appris ?</translation>
    </message>
</context>
<context>
    <name>headwater::LeaverPage</name>
    <message>
        <source>Accounts without a person from then on</source>
        <translation>Comptes sans personne à partir de cette date</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>Départ de %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>if you like; the history keeps it</source>
        <translation>facultatif&#xa0;; conservé dans l’historique</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>none: others hold the same seats</source>
        <translation>aucun&#xa0;: d’autres occupent les mêmes postes</translation>
    </message>
    <message>
        <source>Seats that fall vacant</source>
        <translation>Postes qui deviennent vacants</translation>
    </message>
    <message>
        <source>No account loses its person.</source>
        <translation>Aucun compte ne perd sa personne.</translation>
    </message>
    <message>
        <source>The %1 with the highest revenue are shown.</source>
        <translation>Les %1 au chiffre d’affaires le plus élevé sont affichés.</translation>
    </message>
    <message>
        <source>Let %1 leave</source>
        <translation>Enregistrer le départ de %1</translation>
    </message>
    <message>
        <source>1 account with a revenue by share of %1 is without a person from then on:</source>
        <translation>1 compte au chiffre d’affaires, au prorata, de %1 est sans personne à partir de cette date :</translation>
    </message>
    <message>
        <source>%1 accounts with a revenue by share of %2 are without a person from then on:</source>
        <translation>%1 comptes au chiffre d’affaires, au prorata, de %2 sont sans personne à partir de cette date :</translation>
    </message>
</context>
<context>
    <name>headwater::LedgerPage</name>
    <message>
        <source>Seat, role, territory or what happened</source>
        <translation>Poste, rôle, territoire ou événement</translation>
    </message>
    <message>
        <source>Export the ledger of seats…</source>
        <translation>Exporter le bilan des postes…</translation>
    </message>
    <message>
        <source>What became of seats</source>
        <translation>Ce que sont devenus les postes</translation>
    </message>
    <message>
        <source>Every seat is as it is in the baseline.</source>
        <translation>Chaque poste est comme dans la référence.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>In the baseline</source>
        <translation>Dans la référence</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>This is the baseline: %1 seats. Switch to a scenario to see what becomes of them.</source>
        <translation>Ceci est la référence&#xa0;: %1 postes. Passez à un scénario pour voir ce qu’ils deviennent.</translation>
    </message>
    <message>
        <source>All %1 seats are as they are in the baseline.</source>
        <translation>Les %1 postes sont tous comme dans la référence.</translation>
    </message>
    <message>
        <source>%1 seats in the baseline, %2 new, %3 closed: %4 now. None is lost.</source>
        <translation>%1 postes dans la référence, nouveaux&#xa0;: %2, fermés&#xa0;: %3&#xa0;; maintenant %4. Aucun n’est perdu.</translation>
    </message>
    <message>
        <source>Full-time equivalents: %1 before, %2 now. Seats: %3.</source>
        <translation>Équivalents temps plein&#xa0;: %1 avant, %2 maintenant. Postes&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Ledger of seats</source>
        <translation>Bilan des postes</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Step and reason</source>
        <translation>Étape et raison</translation>
    </message>
    <message>
        <source>Reading what earlier steps changed…</source>
        <translation>Lecture de ce que les étapes précédentes ont modifié…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Temps plein</translation>
    </message>
</context>
<context>
    <name>headwater::MainWindow</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Headwater speaks from its next start</source>
        <translation>Headwater parlera dès le prochain démarrage</translation>
    </message>
    <message>
        <source>Close Headwater and start it again to use it in this language: %1</source>
        <translation>Fermez Headwater et relancez-le pour l’utiliser dans cette langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Headwater</source>
        <translation>À propos de Headwater</translation>
    </message>
    <message>
        <source>Headwater %1

Plans sales organisations. Everything stays on this computer.
Free software, GPL 3 or later.</source>
        <translation>Headwater %1

Planifie les organisations commerciales. Tout reste sur cet ordinateur.
Logiciel libre, GPL 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espaces</translation>
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
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Headwater plans (*.headwater)</source>
        <translation>Plans Headwater (*.headwater)</translation>
    </message>
    <message>
        <source>Sales plan</source>
        <translation>Plan commercial</translation>
    </message>
    <message>
        <source>New empty plan</source>
        <translation>Nouveau plan vide</translation>
    </message>
</context>
<context>
    <name>headwater::MapLegend</name>
    <message>
        <source>10 points better</source>
        <translation>10 points de plus</translation>
    </message>
    <message>
        <source>all served</source>
        <translation>tout assuré</translation>
    </message>
    <message>
        <source>10 points worse</source>
        <translation>10 points de moins</translation>
    </message>
    <message>
        <source>60 % or less</source>
        <translation>60&#xa0;% ou moins</translation>
    </message>
    <message>
        <source>disc = hours of work</source>
        <translation>disque = heures de travail</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>disc = what one more head brings</source>
        <translation>disque = apport d’une personne de plus</translation>
    </message>
    <message>
        <source>colour = %1 (blue) to %2 (orange), %3</source>
        <translation>couleur = %1 (bleu) à %2 (orange), %3</translation>
    </message>
    <message>
        <source>short of hours</source>
        <translation>heures manquantes</translation>
    </message>
</context>
<context>
    <name>headwater::MapPage</name>
    <message>
        <source>Map of coverage</source>
        <translation>Carte de la couverture</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>What of its work is done in each territory</source>
        <translation>Ce qui est fait du travail de chaque territoire</translation>
    </message>
    <message>
        <source>Map of the worth of a head</source>
        <translation>Carte de la valeur d’une personne</translation>
    </message>
    <message>
        <source>Worth of one more head</source>
        <translation>Valeur d’une personne de plus</translation>
    </message>
    <message>
        <source>What one more head would bring in each territory</source>
        <translation>Ce qu’une personne de plus apporterait dans chaque territoire</translation>
    </message>
    <message>
        <source>Coverage map as a drawing</source>
        <translation>Carte de la couverture en dessin</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Coverage map as a table</source>
        <translation>Carte de la couverture en tableau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The same territories as rows, with how far their customers are</source>
        <translation>Les mêmes territoires en lignes, avec la distance de leurs clients</translation>
    </message>
    <message>
        <source>Zoom out of the coverage map</source>
        <translation>Réduire la carte de la couverture</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Fit the coverage map</source>
        <translation>Ajuster la carte de la couverture</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>All territories in sight (0)</source>
        <translation>Tous les territoires en vue (0)</translation>
    </message>
    <message>
        <source>Zoom in on the coverage map</source>
        <translation>Agrandir la carte de la couverture</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Export the coverage map…</source>
        <translation>Exporter la carte de la couverture…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The map as SVG, PDF or PNG, the territories as XLSX or CSV</source>
        <translation>La carte en SVG, PDF ou PNG, les territoires en XLSX ou CSV</translation>
    </message>
    <message>
        <source>What the colours of the map say</source>
        <translation>Ce que disent les couleurs de la carte</translation>
    </message>
    <message>
        <source>Role of the head</source>
        <translation>Rôle de la personne</translation>
    </message>
    <message>
        <source>Which role one more head would have</source>
        <translation>Quel rôle aurait une personne de plus</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Mode d’affichage</translation>
    </message>
    <message>
        <source>The territories of the map</source>
        <translation>Les territoires de la carte</translation>
    </message>
    <message>
        <source>Whichever role brings most</source>
        <translation>Le rôle qui apporte le plus</translation>
    </message>
    <message>
        <source>Map of what one more head would bring</source>
        <translation>Carte de ce qu’une personne de plus apporterait</translation>
    </message>
    <message>
        <source>Map %1</source>
        <translation>Carte %1</translation>
    </message>
    <message>
        <source>Coverage map</source>
        <translation>Carte de la couverture</translation>
    </message>
</context>
<context>
    <name>headwater::MappingModel</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Lu comme</translation>
    </message>
</context>
<context>
    <name>headwater::MarginPage</name>
    <message>
        <source>Export the margin…</source>
        <translation>Exporter la marge…</translation>
    </message>
    <message>
        <source>Left undone: how much more the margin would be if all of its work were done. A double click on a number shows how it comes about.</source>
        <translation>Manque à gagner : ce que la marge serait de plus si tout son travail était fait. Un double clic sur un nombre montre comment il est obtenu.</translation>
    </message>
    <message>
        <source>Margin by territory</source>
        <translation>Marge par territoire</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Where the journeys begin that bring it</source>
        <translation>Où commencent les parcours qui l’apportent</translation>
    </message>
    <message>
        <source>Margin by segment</source>
        <translation>Marge par segment</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Whose journeys bring it</source>
        <translation>De qui sont les parcours qui l’apportent</translation>
    </message>
    <message>
        <source>Margin by stage</source>
        <translation>Marge par étape</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>At which stage the work brings it</source>
        <translation>À quelle étape le travail l’apporte</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>All three tables, as XLSX or CSV</source>
        <translation>Les trois tableaux, en XLSX ou CSV</translation>
    </message>
    <message>
        <source>By what the margin is shared out</source>
        <translation>Selon quoi la marge est répartie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Only rows with this in their name</source>
        <translation>Seulement les lignes dont le nom contient ceci</translation>
    </message>
    <message>
        <source>What the expected margin is made of</source>
        <translation>De quoi se compose la marge attendue</translation>
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
        <translation>Sens de la colonne</translation>
    </message>
</context>
<context>
    <name>headwater::MeasuresPage</name>
    <message>
        <source>Export the measures…</source>
        <translation>Exporter les mesures…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The measures and what the chosen one is made of, as XLSX or CSV</source>
        <translation>Les mesures et ce qui compose celle choisie, en XLSX ou CSV</translation>
    </message>
    <message>
        <source>Measures of the graph of seats and customers</source>
        <translation>Mesures du réseau des postes et des clients</translation>
    </message>
    <message>
        <source>What the chosen measure is made of</source>
        <translation>Ce qui compose la mesure choisie</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
</context>
<context>
    <name>headwater::MergePage</name>
    <message>
        <source>Choose a colleague&apos;s file to merge…</source>
        <translation>Choisir le fichier d’un collègue à fusionner…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The colleague&apos;s file</source>
        <translation>Le fichier du collègue</translation>
    </message>
    <message>
        <source>Choose the file that both began with…</source>
        <translation>Choisir le fichier de départ commun…</translation>
    </message>
    <message>
        <source>The file that both began with</source>
        <translation>Le fichier de départ commun</translation>
    </message>
    <message>
        <source>Decide the rest: mine</source>
        <translation>Décider du reste : le mien</translation>
    </message>
    <message>
        <source>Rest: mine</source>
        <translation>Reste : le mien</translation>
    </message>
    <message>
        <source>Decide the rest: theirs</source>
        <translation>Décider du reste : le leur</translation>
    </message>
    <message>
        <source>Rest: theirs</source>
        <translation>Reste : le leur</translation>
    </message>
    <message>
        <source>Apply the merge</source>
        <translation>Appliquer la fusion</translation>
    </message>
    <message>
        <source>All that comes in as one step, which can be undone</source>
        <translation>Tout ce qui arrive en une étape, annulable</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>What both began with</source>
        <translation>Départ commun</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>What both decided differently; the last column says whose version counts</source>
        <translation>Ce que les deux ont décidé différemment ; la dernière colonne dit quelle version compte</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>What the merge changes in the scenario that is shown</source>
        <translation>Ce que la fusion change dans le scénario affiché</translation>
    </message>
    <message>
        <source>Nothing changes in the scenario that is shown.</source>
        <translation>Rien ne change dans le scénario affiché.</translation>
    </message>
    <message>
        <source>Plans (*.headwater)</source>
        <translation>Plans (*.headwater)</translation>
    </message>
    <message>
        <source>These files are no copies of this plan. Merge copies of one plan only.</source>
        <translation>Ces fichiers ne sont pas des copies de ce plan. Ne fusionnez que des copies d’un même plan.</translation>
    </message>
    <message>
        <source>This could not be merged: %1 (%2)</source>
        <translation>La fusion n’a pas pu se faire : %1 (%2)</translation>
    </message>
    <message>
        <source>Reading and merging…</source>
        <translation>Lecture et fusion…</translation>
    </message>
    <message>
        <source>Bring back what a colleague did in a copy of this plan</source>
        <translation>Récupérer ce qu’un collègue a fait dans une copie de ce plan</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide before the merge can be applied</source>
        <translation>
            <numerusform>%n conflit à trancher avant de pouvoir appliquer la fusion</numerusform>
            <numerusform>%n conflits à trancher avant de pouvoir appliquer la fusion</numerusform>
        </translation>
    </message>
    <message>
        <source>What was decided breaks a rule of the plan: decide otherwise</source>
        <translation>La décision enfreint une règle du plan : décidez autrement</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) come in, and nothing is in their way</source>
        <translation>
            <numerusform>%n changement arrive, rien ne s’y oppose</numerusform>
            <numerusform>%n changements arrivent, rien ne s’y oppose</numerusform>
        </translation>
    </message>
    <message>
        <source>What only one of you changed is taken over; what both changed differently is for you to decide. Nothing happens before you apply it.</source>
        <translation>Ce qu’un seul de vous a changé est repris ; ce que les deux ont changé différemment est à vous de décider. Rien ne se passe avant que vous ne l’appliquiez.</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>aucun choisi</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusionner %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Scenarios that come in: %1.</source>
        <translation>Scénarios qui s’ajoutent : %1.</translation>
    </message>
    <message>
        <source>Scenarios that stay, though your colleague has them no more: %1.</source>
        <translation>Scénarios conservés bien que votre collègue ne les ait plus : %1.</translation>
    </message>
    <message>
        <source>Scenarios that are left out, as they do not fit what lies outside of the part: %1.</source>
        <translation>Scénarios laissés de côté, car ils ne s’accordent pas avec ce qui est hors de la partie : %1.</translation>
    </message>
    <message>
        <source>Taking in what the imports tell…</source>
        <translation>Reprise de ce que disent les importations…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a page or note, and the scenario that it named</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pages, notes and reviews that name no scenario now, as theirs does not come in: %1.</source>
        <translation>Pages, notes et revues qui ne nomment plus de scénario, car le leur n’est pas repris : %1.</translation>
    </message>
    <message>
        <source>Imports that come in with what they tell: %1.</source>
        <translation>Importations reprises avec ce qu’elles contiennent : %1.</translation>
    </message>
    <message>
        <source>Imports that your colleague took back, and that count no more: %1.</source>
        <translation>Importations annulées par votre collègue, qui ne comptent plus : %1.</translation>
    </message>
    <message>
        <source>Imports that count again: %1.</source>
        <translation>Importations qui comptent à nouveau : %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a scenario, how many rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Changes also come into other scenarios: %1.</source>
        <translation>Des changements arrivent aussi dans d’autres scénarios : %1.</translation>
    </message>
</context>
<context>
    <name>headwater::MovesModel</name>
    <message>
        <source>Vacant seat</source>
        <translation>Poste vacant</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Ce qu’il devient</translation>
    </message>
    <message>
        <source>Brings a year</source>
        <translation>Apporte par an</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>headwater::MovesPage</name>
    <message>
        <source>Name, role or territory</source>
        <translation>Nom, rôle ou territoire</translation>
    </message>
    <message>
        <source>People who move</source>
        <translation>Personnes qui bougent</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Customers who deal with other people</source>
        <translation>Clients qui changent d’interlocuteur</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Territories with other seats</source>
        <translation>Territoires aux postes différents</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Export who moves…</source>
        <translation>Exporter qui bouge…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Who moves from the baseline to the scenario</source>
        <translation>Qui bouge de la référence au scénario</translation>
    </message>
    <message>
        <source>Whose moves</source>
        <translation>Mouvements de qui</translation>
    </message>
    <message>
        <source>From the baseline to the scenario; what is the same on both sides is not listed.</source>
        <translation>De la référence au scénario ; ce qui est identique n’est pas listé.</translation>
    </message>
    <message>
        <source>This is the baseline. Show a scenario to see who moves.</source>
        <translation>C’est la référence. Affichez un scénario pour voir qui bouge.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Comparing with the baseline…</source>
        <translation>Comparaison avec la référence…</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>Qui bouge</translation>
    </message>
</context>
<context>
    <name>headwater::NoticeBar</name>
    <message>
        <source>Close notice</source>
        <translation>Fermer l’avis</translation>
    </message>
</context>
<context>
    <name>headwater::OdditiesPanel</name>
    <message>
        <source>What is odd about the sources</source>
        <translation>Ce qui est singulier dans les sources</translation>
    </message>
    <message>
        <source>The facts stay as they are; mend them where they come from. Of each kind the first %1 are listed. Double-click or Enter shows a journey.</source>
        <translation>Les faits restent tels quels&#xa0;; corrigez-les à la source. De chaque sorte, les %1 premiers sont listés. Un double-clic ou Entrée montre un parcours.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Activity or stage</source>
        <translation>Activité ou étape</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>headwater::OptionsModel</name>
    <message>
        <source>What the expected margin of four quarters gains against leaving the seat empty; below it the range by the low and the high ends of the assumptions</source>
        <translation>Ce que gagne la marge attendue de quatre trimestres par rapport au poste laissé vide&#xa0;; en dessous, la fourchette selon les bornes basses et hautes des hypothèses</translation>
    </message>
    <message>
        <source>Within four quarters: pay while somebody sits there, hiring, relocation; below it how many days until the ramp is over</source>
        <translation>En quatre trimestres&#xa0;: salaire tant que le poste est occupé, embauche, mutation&#xa0;; en dessous, le nombre de jours jusqu’à la fin de la montée en charge</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Brings a year</source>
        <translation>Apporte par an</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>headwater::OptionsPanel</name>
    <message>
        <source>What this seat could become</source>
        <translation>Ce que ce poste pourrait devenir</translation>
    </message>
    <message>
        <source>Apply this option</source>
        <translation>Appliquer cette option</translation>
    </message>
    <message>
        <source>Compare two options</source>
        <translation>Comparer deux options</translation>
    </message>
    <message>
        <source>Show on the coverage graph</source>
        <translation>Montrer sur le graphe de couverture</translation>
    </message>
    <message>
        <source>The holder of the seat leaves…</source>
        <translation>Départ du titulaire du poste…</translation>
    </message>
    <message>
        <source>Make the chosen option a step of the plan, with its reason; it can be undone</source>
        <translation>Fait de l’option choisie une étape du plan, avec son motif&#xa0;; elle peut être annulée</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Comparer deux</translation>
    </message>
    <message>
        <source>The two chosen options side by side; of one, against the best</source>
        <translation>Les deux options choisies côte à côte&#xa0;; une seule, face à la meilleure</translation>
    </message>
    <message>
        <source>Show on graph</source>
        <translation>Montrer sur le graphe</translation>
    </message>
    <message>
        <source>The place it would serve, among the hours of all seats</source>
        <translation>L’endroit qu’il servirait, parmi les heures de tous les postes</translation>
    </message>
    <message>
        <source>Person leaves…</source>
        <translation>Départ…</translation>
    </message>
    <message>
        <source>Who holds the seat has resigned: when, and what they leave behind</source>
        <translation>La personne en poste a démissionné&#xa0;: quand, et ce qu’elle laisse</translation>
    </message>
    <message>
        <source>What this seat could become, best first</source>
        <translation>Ce que ce poste pourrait devenir, le meilleur en premier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kept with the step; left empty, the sentence of the option is</source>
        <translation>Conservé avec l’étape&#xa0;; si le champ est vide, c’est la phrase de l’option</translation>
    </message>
    <message numerus="yes">
        <source>All %n option(s)</source>
        <translation>
            <numerusform>Toutes les options (%n)</numerusform>
            <numerusform>Toutes les options (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a card to see what its seat could become.</source>
        <translation>Choisissez une carte pour voir ce que son poste pourrait devenir.</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>Le calcul a échoué. %1</translation>
    </message>
    <message>
        <source>What a seat brings is counted from coverage, and that cannot be counted. %1</source>
        <translation>L’apport d’un poste se calcule à partir de la couverture, et celle-ci ne peut pas être calculée. %1</translation>
    </message>
    <message>
        <source>Trying every role and territory…</source>
        <translation>Essai de tous les rôles et territoires…</translation>
    </message>
    <message>
        <source>From before the last change; being counted again…</source>
        <translation>D’avant la dernière modification&#xa0;; nouveau calcul en cours…</translation>
    </message>
    <message>
        <source>The first figures; being counted quarter by quarter…</source>
        <translation>Premiers chiffres&#xa0;; calcul trimestre par trimestre en cours…</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>From before the last change; counting was stopped.</source>
        <translation>D’avant la dernière modification ; le calcul a été arrêté.</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Le calcul a été arrêté.</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Poursuivre le calcul</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What a seat could become is counted from work, and the plan does not say what work the visits of journeys ask for.</source>
        <translation>Ce qu’un poste pourrait devenir se calcule à partir du travail, et le plan ne dit pas quel travail demandent les visites des parcours.</translation>
    </message>
    <message>
        <source>Go to Journeys, Work</source>
        <translation>Aller à Parcours, Travail</translation>
    </message>
    <message>
        <source>What a seat could become is counted from the work that journeys ask for, and there are none that the plan has work for. Import an event log, or opportunities with their stage and dates from a CRM.</source>
        <translation>Ce qu’un poste pourrait devenir se calcule à partir du travail que demandent les parcours, et il n’y en a aucun pour lequel le plan prévoit du travail. Importez un journal d’événements, ou des opportunités avec leur étape et leurs dates depuis un CRM.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>The plan has this already: %1</source>
        <translation>Le plan contient déjà cela : %1</translation>
    </message>
</context>
<context>
    <name>headwater::OrganisationEdits</name>
    <message>
        <source>Change role %1</source>
        <translation>Modifier le rôle %1</translation>
    </message>
    <message>
        <source>Add role %1</source>
        <translation>Ajouter le rôle %1</translation>
    </message>
    <message>
        <source>Change territory %1</source>
        <translation>Modifier le territoire %1</translation>
    </message>
    <message>
        <source>Add territory %1</source>
        <translation>Ajouter le territoire %1</translation>
    </message>
    <message>
        <source>Remove territory %1</source>
        <translation>Retirer le territoire %1</translation>
    </message>
    <message>
        <source>Nobody sits in this seat.</source>
        <translation>Personne n’occupe ce poste.</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>Départ de %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>Last day. People in the seat leave it, its accounts are set free.</source>
        <translation>Dernier jour. Les personnes quittent le poste, ses comptes sont libérés.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n poste</numerusform>
            <numerusform>%n postes</numerusform>
        </translation>
    </message>
    <message>
        <source>the seat of %1</source>
        <translation>le poste de %1</translation>
    </message>
</context>
<context>
    <name>headwater::OrganisationSpace</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Territories in rows, roles in columns</source>
        <translation>Territoires en lignes, rôles en colonnes</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Who reports to whom</source>
        <translation>Qui est rattaché à qui</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>All seats, to sort, filter and edit</source>
        <translation>Tous les postes, à trier, filtrer et modifier</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>All accounts and who owns them</source>
        <translation>Tous les comptes et leurs responsables</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>The baseline, to look at</source>
        <translation>La référence, en lecture seule</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>The scenario as planned</source>
        <translation>Le scénario tel que prévu</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Only what differs from the baseline</source>
        <translation>Seulement les différences avec la référence</translation>
    </message>
    <message>
        <source>Add seat</source>
        <translation>Ajouter un poste</translation>
    </message>
    <message>
        <source>A new vacant seat in the current territory and role</source>
        <translation>Un nouveau poste vacant dans le territoire et le rôle actuels</translation>
    </message>
    <message>
        <source>Close seats…</source>
        <translation>Fermer les postes…</translation>
    </message>
    <message>
        <source>The chosen seats end on a date</source>
        <translation>Les postes choisis prennent fin à une date</translation>
    </message>
    <message>
        <source>Cut seats</source>
        <translation>Couper les postes</translation>
    </message>
    <message>
        <source>Take the chosen seats to paste them elsewhere</source>
        <translation>Prendre les postes choisis pour les coller ailleurs</translation>
    </message>
    <message>
        <source>Copy seats</source>
        <translation>Copier les postes</translation>
    </message>
    <message>
        <source>Take a copy of the chosen seats</source>
        <translation>Prendre une copie des postes choisis</translation>
    </message>
    <message>
        <source>Paste seats</source>
        <translation>Coller les postes</translation>
    </message>
    <message>
        <source>Put the taken seats into the current territory and role</source>
        <translation>Placer les postes pris dans le territoire et le rôle actuels</translation>
    </message>
    <message>
        <source>Person leaves…</source>
        <translation>Départ…</translation>
    </message>
    <message>
        <source>The person in the seat leaves on a date; shows the accounts they leave behind</source>
        <translation>La personne du poste part à une date&#xa0;; montre les comptes qu’elle laisse</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Nouveau rôle…</translation>
    </message>
    <message>
        <source>A role with its tasks, capacity, cost and charter</source>
        <translation>Un rôle avec ses tâches, sa capacité, son coût et sa mission</translation>
    </message>
    <message>
        <source>Edit role…</source>
        <translation>Modifier le rôle…</translation>
    </message>
    <message>
        <source>Tasks, capacity, cost, charter and handovers of the current role</source>
        <translation>Tâches, capacité, coût, mission et relais du rôle actuel</translation>
    </message>
    <message>
        <source>Add territory…</source>
        <translation>Ajouter un territoire…</translation>
    </message>
    <message>
        <source>A new territory below the current one</source>
        <translation>Un nouveau territoire sous le territoire actuel</translation>
    </message>
    <message>
        <source>Edit territory…</source>
        <translation>Modifier le territoire…</translation>
    </message>
    <message>
        <source>Name, kind and place in the tree of the current territory</source>
        <translation>Nom, nature et place dans l’arbre du territoire actuel</translation>
    </message>
    <message>
        <source>Remove territory</source>
        <translation>Retirer le territoire</translation>
    </message>
    <message>
        <source>The current territory, if nothing refers to it any more</source>
        <translation>Le territoire actuel, si plus rien n’y fait référence</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>What the cursor is on</source>
        <translation>L’élément sous le curseur</translation>
    </message>
    <message>
        <source>Collapse all regions</source>
        <translation>Replier toutes les régions</translation>
    </message>
    <message>
        <source>Only the top of the territory tree</source>
        <translation>Seulement le haut de l’arbre des territoires</translation>
    </message>
    <message>
        <source>Expand all regions</source>
        <translation>Déplier toutes les régions</translation>
    </message>
    <message>
        <source>Every territory</source>
        <translation>Chaque territoire</translation>
    </message>
    <message>
        <source>This is the baseline, to look at. Choose After to change the plan.</source>
        <translation>Voici la référence, en lecture seule. Choisissez Après pour modifier le plan.</translation>
    </message>
    <message>
        <source>A seat needs a territory and a role: add those first.</source>
        <translation>Un poste demande un territoire et un rôle&#xa0;: ajoutez-les d’abord.</translation>
    </message>
    <message>
        <source>Choose a place and paste to move.</source>
        <translation>Choisissez un endroit et collez pour déplacer.</translation>
    </message>
    <message>
        <source>Choose a place and paste to copy.</source>
        <translation>Choisissez un endroit et collez pour copier.</translation>
    </message>
    <message>
        <source>How to show the organisation</source>
        <translation>Affichage de l’organisation</translation>
    </message>
    <message>
        <source>Compare with the baseline</source>
        <translation>Comparer à la référence</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>No territories yet: import a CRM export or add one</source>
        <translation>Aucun territoire&#xa0;: importez un export CRM ou ajoutez-en un</translation>
    </message>
    <message>
        <source>Nothing differs from the baseline</source>
        <translation>Aucune différence avec la référence</translation>
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
        <translation>Pages du storyboard</translation>
    </message>
    <message>
        <source>Drag a page to its place, or Alt+Up and Alt+Down. F2: rename. Delete: remove</source>
        <translation>Faites glisser une page à sa place, ou Alt+Haut et Alt+Bas. F2 : renommer. Suppr : retirer</translation>
    </message>
</context>
<context>
    <name>headwater::PlanCommands</name>
    <message>
        <source>Make selection as in the baseline</source>
        <translation>Rétablir la sélection selon la référence</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copie</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Headwater plans (*.headwater)</source>
        <translation>Plans Headwater (*.headwater)</translation>
    </message>
    <message>
        <source>A copy with its whole history is in “%1”.</source>
        <translation>Une copie avec tout son historique se trouve dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Reading earlier steps from the file…</source>
        <translation>Lecture des étapes précédentes dans le fichier…</translation>
    </message>
</context>
<context>
    <name>headwater::PlanPage</name>
    <message>
        <source>Storing a large change… You can go on working.</source>
        <translation>Enregistrement d’une modification importante… Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Go to the view that you want to keep first: the storyboard is where it will be.</source>
        <translation>Allez d’abord à la vue à conserver : c’est dans le storyboard qu’elle se trouvera.</translation>
    </message>
    <message>
        <source>Capture “%1”</source>
        <translation>Capturer « %1 »</translation>
    </message>
    <message>
        <source>“%1” is page %2 of the storyboard now (Proposal). F5 presents it.</source>
        <translation>« %1 » est maintenant la page %2 du storyboard (Proposition). F5 le présente.</translation>
    </message>
    <message>
        <source>This version of Headwater does not know the view that was captured here.</source>
        <translation>Cette version de Headwater ne connaît pas la vue capturée ici.</translation>
    </message>
    <message>
        <source>The scenario that this page shows is gone. This is the view in “%1”.</source>
        <translation>Le scénario que montre cette page n’existe plus. Voici la vue dans « %1 ».</translation>
    </message>
</context>
<context>
    <name>headwater::PlanStage</name>
    <message>
        <source>Preparing the view…</source>
        <translation>Préparation de la vue…</translation>
    </message>
    <message>
        <source>This leads to another view; here only this one is shown.</source>
        <translation>Cela mène à une autre vue ; ici, seule celle-ci est montrée.</translation>
    </message>
    <message>
        <source>The view cannot be shown. %1</source>
        <translation>La vue ne peut pas être montrée. %1</translation>
    </message>
    <message>
        <source>This version of Headwater does not know the view that was captured here.</source>
        <translation>Cette version de Headwater ne connaît pas la vue capturée ici.</translation>
    </message>
</context>
<context>
    <name>headwater::Presentation</name>
    <message>
        <source>Headwater: presentation</source>
        <translation>Headwater : présentation</translation>
    </message>
    <message>
        <source>In the view: Page Up and Page Down turn pages, Esc gives the arrow keys back to turning.</source>
        <translation>Dans la vue : Page préc. et Page suiv. tournent les pages, Échap rend les flèches à la navigation.</translation>
    </message>
    <message>
        <source>Arrow keys turn pages, Esc ends. You can click and zoom in the view; nothing in the plan changes.</source>
        <translation>Les flèches tournent les pages, Échap termine. Vous pouvez cliquer et zoomer dans la vue ; rien ne change dans le plan.</translation>
    </message>
    <message>
        <source>Page before (Left)</source>
        <translation>Page précédente (Gauche)</translation>
    </message>
    <message>
        <source>Next page (Right)</source>
        <translation>Page suivante (Droite)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Back to the plan (Esc)</source>
        <translation>Retour au plan (Échap)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The scenario that this page shows is gone.</source>
        <translation>Le scénario que montre cette page n’existe plus.</translation>
    </message>
</context>
<context>
    <name>headwater::ProposalDialog</name>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Scenario that is proposed</source>
        <translation>Scénario proposé</translation>
    </message>
    <message>
        <source>Scenario that it is compared with</source>
        <translation>Scénario de comparaison</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Company template…</source>
        <translation>Modèle de l’entreprise…</translation>
    </message>
    <message>
        <source>&amp;Names of people</source>
        <translation>&amp;Noms de personnes</translation>
    </message>
    <message>
        <source>What people &amp;cost</source>
        <translation>Ce que les personnes &amp;coûtent</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose &amp;where and export…</source>
        <translation>&amp;Choisir l’emplacement…</translation>
    </message>
    <message>
        <source>Export proposal</source>
        <translation>Exporter une proposition</translation>
    </message>
    <message>
        <source>What is proposed?</source>
        <translation>Que propose-t-on ?</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>PDF, to read and print</source>
        <translation>PDF, à lire et imprimer</translation>
    </message>
    <message>
        <source>Excel workbook, to work with</source>
        <translation>Classeur Excel, pour travailler</translation>
    </message>
    <message>
        <source>PowerPoint slides, to present</source>
        <translation>Diapositives PowerPoint, à présenter</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Page web en un fichier</translation>
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
        <translation>&amp;Scénario</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>&amp;Par rapport à</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Type de fichier</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Smallest group of people that is told of</source>
        <translation>Plus petit groupe de personnes dont on parle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Groups of fewer people than</source>
        <translation>&amp;Groupes de moins de personnes que</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Company template</source>
        <translation>Modèle de l’entreprise</translation>
    </message>
    <message>
        <source>Presentations (*.pptx *.potx)</source>
        <translation>Présentations (*.pptx *.potx)</translation>
    </message>
    <message>
        <source>Comparing and writing…</source>
        <translation>Comparaison et écriture…</translation>
    </message>
    <message>
        <source>The template has no place for a title, so nobody could say where texts belong. Choose another one.</source>
        <translation>Le modèle n’a pas d’emplacement pour un titre : on ne sait donc pas où vont les textes. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The template is no presentation that can be read. Choose another one.</source>
        <translation>Le modèle n’est pas une présentation lisible. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the folder and the space on the disk.</source>
        <translation>Le fichier n’a pas pu être écrit. Vérifiez le dossier et l’espace disque.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was written: “%1” would have been told. Take it out of the text where somebody typed it, then export again.</source>
        <translation>Rien n’a été écrit : « %1 » aurait été divulgué. Retirez-le du texte où quelqu’un l’a saisi, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Drawing the pages of the storyboard…</source>
        <translation>Dessin des pages du storyboard…</translation>
    </message>
</context>
<context>
    <name>headwater::ProposalSpace</name>
    <message>
        <source>Pages on the proposal</source>
        <translation>Pages sur la proposition</translation>
    </message>
    <message>
        <source>There is no page to present yet. Go to a view that makes your point and press Ctrl+Shift+C.</source>
        <translation>Il n’y a pas encore de page à présenter. Allez à une vue qui montre ce que vous voulez dire et appuyez sur Ctrl+Maj+C.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
</context>
<context>
    <name>headwater::Rail</name>
    <message>
        <source>Spaces</source>
        <translation>Espaces</translation>
    </message>
</context>
<context>
    <name>headwater::RegisterPanel</name>
    <message>
        <source>Add a verifier…</source>
        <translation>Ajouter une preuve…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>Le registre</translation>
    </message>
    <message>
        <source>Double-click or F2 changes a cell. Evidence is an event of that name in the journey.</source>
        <translation>Double-clic ou F2 modifie une cellule. Une preuve est constatée par un événement de ce nom dans le parcours.</translation>
    </message>
    <message>
        <source>Verifiers</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>The plan has no stages yet: a verifier belongs to one. Name them on the page Stages</source>
        <translation>Le plan n’a pas encore d’étapes, et une preuve appartient à une étape. Nommez-les à la page Étapes</translation>
    </message>
    <message>
        <source>Add a verifier</source>
        <translation>Ajouter une preuve</translation>
    </message>
    <message>
        <source>What does the customer do that shows the stage was reached?</source>
        <translation>Que fait le client qui montre que l’étape est atteinte&#xa0;?</translation>
    </message>
    <message>
        <source>Add the verifier “%1”</source>
        <translation>Ajouter la preuve «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the verifier “%1”</source>
        <translation>Retirer la preuve «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the verifier</source>
        <translation>Retirer le vérificateur</translation>
    </message>
</context>
<context>
    <name>headwater::ReviewSpace</name>
    <message>
        <source>Predictions and what came</source>
        <translation>Les prévisions et ce qui est advenu</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Prévisions</translation>
    </message>
    <message>
        <source>Plans as approved, on the day and as proposed</source>
        <translation>Plans tels qu’approuvés, au jour dit et tels que proposés</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Assumptions that were off</source>
        <translation>Hypothèses erronées</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>What became of vacancies and roles</source>
        <translation>Ce que sont devenus les vacances et les rôles</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Postes vacants</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Ce que nous avons appris</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Revue : %1</translation>
    </message>
    <message>
        <source>Freeze a review…</source>
        <translation>Figer une revue…</translation>
    </message>
    <message>
        <source>Keeps the plans as they are and writes down what they predict of a quarter</source>
        <translation>Garde les plans tels quels et note ce qu’ils prévoient d’un trimestre</translation>
    </message>
    <message>
        <source>Take actual figures from the plan&apos;s own data</source>
        <translation>Prendre les chiffres réels dans les données du plan</translation>
    </message>
    <message>
        <source>Take actual figures</source>
        <translation>Prendre les chiffres réels</translation>
    </message>
    <message>
        <source>What was won in the quarter, and who holds seats when it ends, as the journeys and seats of this plan tell</source>
        <translation>Ce qui a été gagné dans le trimestre et qui occupe les postes à sa fin, d’après les parcours et postes de ce plan</translation>
    </message>
    <message>
        <source>Import actual figures…</source>
        <translation>Importer les chiffres réels…</translation>
    </message>
    <message>
        <source>A file with a row for each territory and quarter: margin, wins, coverage, headcount</source>
        <translation>Un fichier avec une ligne par territoire et trimestre : marge, affaires gagnées, couverture, effectif</translation>
    </message>
    <message>
        <source>Remove the review</source>
        <translation>Retirer la revue</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The review and its predictions go; actual figures and versions of plans stay</source>
        <translation>La revue et ses prévisions disparaissent ; chiffres réels et versions des plans restent</translation>
    </message>
    <message>
        <source>Predictions as a table</source>
        <translation>Prévisions en tableau</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Export the review…</source>
        <translation>Exporter la revue…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The chart as a picture, or the figures as XLSX or CSV</source>
        <translation>Le graphique en image, ou les chiffres en XLSX ou CSV</translation>
    </message>
    <message>
        <source>Recalibrate the assumption</source>
        <translation>Recaler l’hypothèse</translation>
    </message>
    <message>
        <source>Recalibrate</source>
        <translation>Recaler</translation>
    </message>
    <message>
        <source>The chosen assumption becomes what came implies, in the baseline; one step, which undo takes back</source>
        <translation>L’hypothèse choisie devient ce qu’implique le réel, dans la référence ; une étape, qu’Annuler reprend</translation>
    </message>
    <message>
        <source>Come back next quarter and see who was right</source>
        <translation>Revenez le trimestre prochain et voyez qui avait raison</translation>
    </message>
    <message>
        <source>A review writes down today what the plan predicts of a quarter, each figure with the range in which it should lie in four of five cases. When the quarter is over, what came stands beside it: which ranges held, which assumption was off, and what to change.</source>
        <translation>Une revue note aujourd’hui ce que le plan prévoit d’un trimestre, chaque chiffre avec la fourchette où il doit se trouver quatre fois sur cinq. Le trimestre terminé, ce qui est advenu figure à côté : quelles fourchettes ont tenu, quelle hypothèse était fausse et ce qu’il faut changer.</translation>
    </message>
    <message>
        <source>Reviews, the newest first</source>
        <translation>Revues, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revues</translation>
    </message>
    <message>
        <source>How far the counting is</source>
        <translation>Avancement du calcul</translation>
    </message>
    <message>
        <source>Territories as approved, on the day and as proposed</source>
        <translation>Territoires tels qu’approuvés, au jour dit et tels que proposés</translation>
    </message>
    <message>
        <source>Assumptions that explain what was missed</source>
        <translation>Hypothèses qui expliquent l’écart</translation>
    </message>
    <message>
        <source>Which figure is compared</source>
        <translation>Le chiffre comparé</translation>
    </message>
    <message>
        <source>Pages of the review</source>
        <translation>Pages de la revue</translation>
    </message>
    <message>
        <source>%1
%2, frozen on %3</source>
        <translation>%1
%2, figé le %3</translation>
    </message>
    <message>
        <source>The frozen plans could not be counted. %1</source>
        <translation>Les plans figés n’ont pas pu être calculés. %1</translation>
    </message>
    <message>
        <source>There is nothing to show here yet.</source>
        <translation>Rien à montrer ici pour l’instant.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Remove the review “%1”</source>
        <translation>Retirer la revue « %1 »</translation>
    </message>
    <message>
        <source>The review is gone; undo brings it back.</source>
        <translation>La revue est retirée ; Annuler la ramène.</translation>
    </message>
    <message>
        <source>The journeys are still being read. Try again in a moment.</source>
        <translation>Les parcours sont encore en cours de lecture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Take the actual figures of %1</source>
        <translation>Prendre les chiffres réels de %1</translation>
    </message>
    <message>
        <source>Actual figures of %1 are taken: margin and journeys won, seats held.</source>
        <translation>Les chiffres réels de %1 sont pris : marge et parcours gagnés, postes pourvus.</translation>
    </message>
    <message>
        <source>Review “%1”</source>
        <translation>Revue « %1 »</translation>
    </message>
    <message>
        <source>Recalibrate “%1”</source>
        <translation>Recaler « %1 »</translation>
    </message>
    <message>
        <source>“%1” is now what came implies. Undo takes it back.</source>
        <translation>« %1 » est maintenant ce qu’implique le réel. Annuler le reprend.</translation>
    </message>
    <message>
        <source>%1 is not over. Take its figures after %2, or import a file of them.</source>
        <translation>%1 n’est pas terminé. Reprenez ses chiffres après le %2, ou importez-en un fichier.</translation>
    </message>
    <message>
        <source>The journeys tell of days until %1 only, so of %2 the seats held are taken alone. Import newer files.</source>
        <translation>Les parcours ne vont que jusqu’au %1 ; de %2, seuls les postes pourvus sont donc repris. Importez des fichiers plus récents.</translation>
    </message>
    <message>
        <source>This plan has no journeys, so of %1 only the seats held are taken.</source>
        <translation>Ce plan n’a pas de parcours ; de %1, seuls les postes pourvus sont donc repris.</translation>
    </message>
</context>
<context>
    <name>headwater::RoleEditor</name>
    <message>
        <source>Role: %1</source>
        <translation>Rôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nouveau rôle</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> heures</translation>
    </message>
    <message>
        <source>Capacity a year</source>
        <translation>Capacité annuelle</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Coût annuel</translation>
    </message>
    <message>
        <source> months</source>
        <translation> mois</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Montée en charge</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Time to hire</source>
        <translation>Délai de recrutement</translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation>Mode de travail</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Segments (none checked: all)</source>
        <translation>Segments (aucun coché&#xa0;: tous)</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>What it decides by itself</source>
        <translation>Ce qu’il décide seul</translation>
    </message>
    <message>
        <source>What it hands over, and to whom</source>
        <translation>Ce qu’il transmet, et à qui</translation>
    </message>
    <message>
        <source>Handovers from and to this role</source>
        <translation>Relais depuis et vers ce rôle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>At stage</source>
        <translation>À l’étape</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Accepted if</source>
        <translation>Accepté si</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Points à vérifier</translation>
    </message>
    <message>
        <source>Within hours</source>
        <translation>Délai (heures)</translation>
    </message>
    <message>
        <source>Add handover</source>
        <translation>Ajouter un relais</translation>
    </message>
    <message>
        <source>Remove handover</source>
        <translation>Retirer le relais</translation>
    </message>
    <message>
        <source>this role</source>
        <translation>ce rôle</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Another task</source>
        <translation>Une autre tâche</translation>
    </message>
    <message>
        <source>Another segment</source>
        <translation>Un autre segment</translation>
    </message>
</context>
<context>
    <name>headwater::RolePalette</name>
    <message>
        <source>Add a seat</source>
        <translation>Ajouter un poste</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Nouveau rôle…</translation>
    </message>
</context>
<context>
    <name>headwater::RulesForm</name>
    <message>
        <source>Stage whose work has to be covered</source>
        <translation>Étape dont le travail doit être couvert</translation>
    </message>
    <message>
        <source>Segment of that work</source>
        <translation>Segment de ce travail</translation>
    </message>
    <message>
        <source>Territory to leave alone</source>
        <translation>Territoire à ne pas toucher</translation>
    </message>
    <message>
        <source>Budget of the year</source>
        <translation>Budget de l’année</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Seats that may change in a quarter, at most</source>
        <translation>Postes qui peuvent changer dans un trimestre, au plus</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Work to be covered at least, in %</source>
        <translation>Travail à couvrir au moins, en %</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>sans minimum</translation>
    </message>
    <message>
        <source>of stage</source>
        <translation>de l’étape</translation>
    </message>
    <message>
        <source>and segment</source>
        <translation>et du segment</translation>
    </message>
    <message>
        <source>all segments</source>
        <translation>tous les segments</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1: %2 Write a number that is not negative, or nothing.</source>
        <translation>%1&#xa0;: %2 Saisissez un nombre non négatif, ou rien.</translation>
    </message>
    <message>
        <source>More than 100 % of the work cannot be covered.</source>
        <translation>Il est impossible de couvrir plus de 100&#xa0;% du travail.</translation>
    </message>
    <message>
        <source>Full-time seats filled in all, at most</source>
        <translation>Postes à temps plein pourvus en tout, au plus</translation>
    </message>
    <message>
        <source>What a customer who changes hands counts against it</source>
        <translation>Ce que pèse contre elle un client qui change de mains</translation>
    </message>
</context>
<context>
    <name>headwater::ScenarioCommands</name>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nouveau scénario</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scénario %1</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Dupliquer le scénario</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copie</translation>
    </message>
    <message>
        <source>Name of the new scenario</source>
        <translation>Nom du nouveau scénario</translation>
    </message>
    <message>
        <source>Create scenario %1</source>
        <translation>Créer le scénario %1</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Renommer le scénario</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Nouveau nom de %1</translation>
    </message>
    <message>
        <source>Rename scenario to %1</source>
        <translation>Renommer le scénario en %1</translation>
    </message>
    <message>
        <source>Delete scenario %1</source>
        <translation>Supprimer le scénario %1</translation>
    </message>
    <message>
        <source>The bin is empty: no scenario was deleted.</source>
        <translation>La corbeille est vide&#xa0;: aucun scénario n’a été supprimé.</translation>
    </message>
    <message>
        <source>Restore scenario</source>
        <translation>Restaurer un scénario</translation>
    </message>
    <message>
        <source>Which deleted scenario comes back?</source>
        <translation>Quel scénario supprimé restaurer&#xa0;?</translation>
    </message>
    <message>
        <source>Restore scenario %1</source>
        <translation>Restaurer le scénario %1</translation>
    </message>
    <message>
        <source>These scenarios leave the plan: %1. Undo brings them back as long as the history remembers this step.</source>
        <translation>Ces scénarios quittent le plan : %1. Annuler les ramène tant que l’historique connaît cette étape.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Empty the bin: %1</source>
        <translation>Vider la corbeille : %1</translation>
    </message>
    <message>
        <source>Make it the baseline</source>
        <translation>En faire la référence</translation>
    </message>
    <message>
        <source>“%1” becomes the baseline. The baseline so far is kept as a version of this name:</source>
        <translation>« %1 » devient la référence. L’ancienne est conservée comme version de ce nom :</translation>
    </message>
    <message>
        <source>Baseline until %1</source>
        <translation>Référence jusqu’au %1</translation>
    </message>
    <message>
        <source>Make %1 the baseline</source>
        <translation>Faire de %1 la référence</translation>
    </message>
    <message>
        <source>%1 The scenario “%2” is what stands against it.</source>
        <translation>%1 C’est le scénario « %2 » qui s’y oppose.</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already. Another name:</source>
        <translation>Il existe déjà un scénario « %1 ». Autre nom :</translation>
    </message>
</context>
<context>
    <name>headwater::ScenariosSpace</name>
    <message>
        <source>Pages on scenarios</source>
        <translation>Pages sur les scénarios</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
</context>
<context>
    <name>headwater::Scoreboard</name>
    <message>
        <source>Scoreboard</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>What goes into it is still being counted.</source>
        <translation>Ce qui y entre est encore en cours de calcul.</translation>
    </message>
    <message numerus="yes">
        <source>%n more figures</source>
        <translation>
            <numerusform>%n autre chiffre</numerusform>
            <numerusform>%n autres chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more figures, for which the window is too narrow</source>
        <translation>
            <numerusform>%n autre chiffre, pour lequel la fenêtre est trop étroite</numerusform>
            <numerusform>%n autres chiffres, pour lesquels la fenêtre est trop étroite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::SeatTableModel</name>
    <message>
        <source>Seat</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Attache</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Rattaché à</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>En attente de</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>ETP</translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation>Mode de travail</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>headwater::SeatTablePanel</name>
    <message>
        <source>Seats</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Filter by person, code, role, place</source>
        <translation>Filtrer par personne, code, rôle, lieu</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Tous les rôles</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>Tous les territoires</translation>
    </message>
    <message>
        <source>All open seats</source>
        <translation>Tous les postes ouverts</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n poste</numerusform>
            <numerusform>%n postes</numerusform>
        </translation>
    </message>
    <message>
        <source>No seats yet. Import a team, or add them on the board.</source>
        <translation>Pas encore de postes. Importez une équipe ou ajoutez-les sur le tableau.</translation>
    </message>
</context>
<context>
    <name>headwater::SeatTreeModel</name>
    <message>
        <source>Seat and who reports to it</source>
        <translation>Poste et ses rattachés</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Attache</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rattachés</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>%1, reported to %2</source>
        <translation>%1, rattaché à %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n poste</numerusform>
            <numerusform>%n postes</numerusform>
        </translation>
    </message>
    <message>
        <source>Let %1 report to %2</source>
        <translation>Rattacher %1 à %2</translation>
    </message>
    <message>
        <source>Let %1 report to nobody</source>
        <translation>Ne rattacher %1 à personne</translation>
    </message>
</context>
<context>
    <name>headwater::SeatTreePanel</name>
    <message>
        <source>Reporting lines</source>
        <translation>Liens hiérarchiques</translation>
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
        <translation>Quand</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Said or done</source>
        <translation>Dit ou fait</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
</context>
<context>
    <name>headwater::SessionPage</name>
    <message>
        <source>The whole record</source>
        <translation>Le compte rendu entier</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What was said and what was done</source>
        <translation>Ce qui a été dit et fait</translation>
    </message>
    <message>
        <source>Arguments of the session</source>
        <translation>Arguments de la séance</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Who argued what</source>
        <translation>Qui a avancé quoi</translation>
    </message>
    <message>
        <source>Questions of the session</source>
        <translation>Questions de la séance</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>Decisions of the session</source>
        <translation>Décisions de la séance</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Who decided what</source>
        <translation>Qui a décidé quoi</translation>
    </message>
    <message>
        <source>Steps of the session</source>
        <translation>Étapes de la séance</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>What was done in the plan</source>
        <translation>Ce qui a été fait dans le plan</translation>
    </message>
    <message>
        <source>Word the chosen entry anew</source>
        <translation>Reformuler l’entrée choisie</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove the chosen entry</source>
        <translation>Retirer l’entrée choisie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Steps stay: undo is what takes them back (Delete)</source>
        <translation>Les étapes restent : c’est Annuler qui les retire (Suppr)</translation>
    </message>
    <message>
        <source>Show the plan as it was then</source>
        <translation>Montrer le plan tel qu’il était alors</translation>
    </message>
    <message>
        <source>The plan after the chosen step, or when this was said; nothing changes (Enter)</source>
        <translation>Le plan après l’étape choisie, ou quand ceci a été dit ; rien ne change (Entrée)</translation>
    </message>
    <message>
        <source>The plan one step earlier</source>
        <translation>Le plan une étape plus tôt</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Une étape en arrière</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Tel qu’il était avant</translation>
    </message>
    <message>
        <source>The plan one step later</source>
        <translation>Le plan une étape plus tard</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Une étape en avant</translation>
    </message>
    <message>
        <source>As it was afterwards</source>
        <translation>Tel qu’il était après</translation>
    </message>
    <message>
        <source>Stop looking back</source>
        <translation>Cesser de regarder en arrière</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Retour à maintenant</translation>
    </message>
    <message>
        <source>Closes the plan as it was; nothing has changed</source>
        <translation>Ferme le plan d’alors ; rien n’a changé</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>What was said, asked or decided; Enter writes it down</source>
        <translation>Ce qui a été dit, demandé ou décidé ; Entrée le note</translation>
    </message>
    <message>
        <source>What was said and done, by time</source>
        <translation>Ce qui a été dit et fait, par heure</translation>
    </message>
    <message>
        <source>What of the record is listed</source>
        <translation>Ce qui est listé du compte rendu</translation>
    </message>
    <message>
        <source>Write down above who argued or decided what. It stands here beside the steps that are done in the plan, and each line shows the plan as it was then.</source>
        <translation>Notez ci-dessus qui a avancé ou décidé quoi. Cela figure ici à côté des étapes faites dans le plan, et chaque ligne montre le plan tel qu’il était alors.</translation>
    </message>
    <message>
        <source>Nothing of that kind in the record.</source>
        <translation>Rien de tel dans le compte rendu.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Remove an entry of the session</source>
        <translation>Retirer une entrée de la séance</translation>
    </message>
    <message>
        <source>The entry is removed; undo brings it back.</source>
        <translation>L’entrée est retirée ; Annuler la rétablit.</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>l’étape %1 sur %2</translation>
    </message>
    <message>
        <source>The plan before the first step</source>
        <translation>Le plan avant la première étape</translation>
    </message>
    <message>
        <source>The plan as it was on %1, after %2: %3</source>
        <translation>Le plan tel qu’il était le %1, après %2 : %3</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>In the line above the record (F2); Esc leaves it as it was</source>
        <translation>Dans la ligne au-dessus du compte rendu (F2) ; Échap la laisse telle quelle</translation>
    </message>
</context>
<context>
    <name>headwater::SidePanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Why this step?</source>
        <translation>Pourquoi cette action&#xa0;?</translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation>Règles %1</translation>
    </message>
</context>
<context>
    <name>headwater::SliceExport</name>
    <message>
        <source>The plan has no territories of which a part could be made.</source>
        <translation>Le plan n’a pas de territoires dont on pourrait extraire une partie.</translation>
    </message>
    <message>
        <source>Export a part for a regional lead</source>
        <translation>Exporter une partie pour un responsable régional</translation>
    </message>
    <message>
        <source>The territory with all below it, its seats, people, accounts and journeys, as a plan of its own. Scenarios, Merge brings back what was changed in it.</source>
        <translation>Le territoire avec tout ce qui est dessous, ses postes, personnes, comptes et parcours, comme un plan à part. Scénarios, Fusionner ramène ce qui y a été changé.</translation>
    </message>
    <message>
        <source>Headwater plans (*.headwater)</source>
        <translation>Plans Headwater (*.headwater)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plan, territory</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Écriture de « %1 »…</translation>
    </message>
    <message>
        <source>“%1” has %2 seats and %3 accounts. Keep this plan: both are asked for when it comes back.</source>
        <translation>« %1 » a %2 postes et %3 comptes. Gardez ce plan : les deux seront demandés au retour.</translation>
    </message>
    <message>
        <source>“%1” was not written. %2</source>
        <translation>« %1 » n’a pas été écrit. %2</translation>
    </message>
</context>
<context>
    <name>headwater::Space</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>headwater::SpellingDelegate</name>
    <message>
        <source>What the name means</source>
        <translation>Ce que le nom désigne</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>reste tel quel</translation>
    </message>
</context>
<context>
    <name>headwater::SpellingsModel</name>
    <message>
        <source>choose: %1</source>
        <translation>choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>could be several</source>
        <translation>peut en désigner plusieurs</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>Dans les fichiers</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Désigne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Nb lignes</translation>
    </message>
</context>
<context>
    <name>headwater::StageTableModel</name>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Expected days</source>
        <translation>Jours prévus</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Verifiers</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Pieces of work</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>headwater::StageTimesPage</name>
    <message>
        <source>Times</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>Time in the stages</source>
        <translation>Temps dans les étapes</translation>
    </message>
    <message>
        <source>Velocity against the %1 months before</source>
        <translation>Vélocité par rapport aux %1 mois précédents</translation>
    </message>
    <message>
        <source>Which time counts</source>
        <translation>Temps pris en compte</translation>
    </message>
    <message>
        <source>All days and hours</source>
        <translation>Tous jours et heures</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>Working days and holidays</source>
        <translation>Jours ouvrés et jours fériés</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Which days and hours count as work, and on which days nobody works</source>
        <translation>Quels jours et heures comptent comme travail, et quels jours personne ne travaille</translation>
    </message>
</context>
<context>
    <name>headwater::StagesPage</name>
    <message>
        <source>Name the stages from the log</source>
        <translation>Nommer les étapes d’après le journal</translation>
    </message>
    <message>
        <source>Stage one place earlier</source>
        <translation>Avancer l’étape d’un rang</translation>
    </message>
    <message>
        <source>Stage one place later</source>
        <translation>Reculer l’étape d’un rang</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>Retirer l’étape</translation>
    </message>
    <message>
        <source>Stages along the journey</source>
        <translation>Étapes du parcours</translation>
    </message>
    <message>
        <source>Name the stages</source>
        <translation>Nommer les étapes</translation>
    </message>
    <message>
        <source>Makes stages of the activities that most journeys have, in their order</source>
        <translation>Fait des étapes à partir des activités de la plupart des parcours, dans leur ordre</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>One place earlier (Alt+Up)</source>
        <translation>Un rang plus tôt (Alt+Haut)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>One place later (Alt+Down)</source>
        <translation>Un rang plus tard (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>A stage goes when no work, verifier or handover belongs to it</source>
        <translation>Une étape disparaît quand aucun travail, aucune preuve ni aucun relais n’en dépend</translation>
    </message>
    <message>
        <source>Name of the new stage</source>
        <translation>Nom de la nouvelle étape</translation>
    </message>
    <message>
        <source>A name, or an activity of the log</source>
        <translation>Un nom, ou une activité du journal</translation>
    </message>
    <message>
        <source>Kind of the new stage</source>
        <translation>Nature de la nouvelle étape</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Another stage:</source>
        <translation>Autre étape&#xa0;:</translation>
    </message>
    <message>
        <source>The journeys have no stages yet</source>
        <translation>Les parcours n’ont pas encore d’étapes</translation>
    </message>
    <message>
        <source>No journey comes to any of these stages</source>
        <translation>Aucun parcours n’atteint l’une de ces étapes</translation>
    </message>
    <message>
        <source>In the order of the journeys, what most of them have is: %1. As stages, they make funnel, times, forecast and verifiers speak of them.</source>
        <translation>Dans l’ordre des parcours, la plupart d’entre eux ont&#xa0;: %1. Devenues des étapes, elles servent à l’entonnoir, aux temps, à la prévision et aux preuves.</translation>
    </message>
    <message>
        <source>The plan has no stages yet</source>
        <translation>Le plan n’a pas encore d’étapes</translation>
    </message>
    <message>
        <source>Add them below in the order of the journey. The log finds them by name; work, verifiers and the forecast are by stage.</source>
        <translation>Ajoutez-les ci-dessous dans l’ordre du parcours. Le journal les retrouve par leur nom&#xa0;; travail, preuves et prévision se règlent par étape.</translation>
    </message>
    <message>
        <source>No stage says that a journey was won: give one of them that kind</source>
        <translation>Aucune étape n’indique qu’un parcours a été gagné&#xa0;: donnez cette nature à l’une d’elles</translation>
    </message>
    <message>
        <source>One open stage on the way to %1</source>
        <translation>Une étape «&#xa0;en cours&#xa0;» avant %1</translation>
    </message>
    <message>
        <source>%1 open stages on the way to %2</source>
        <translation>%1 étapes «&#xa0;en cours&#xa0;» avant %2</translation>
    </message>
    <message>
        <source>Double-click or F2 changes a cell, Alt+Up and Alt+Down the order. A stage that gets another name keeps its work and verifiers, and its journeys: its earlier name is still understood.</source>
        <translation>Double-clic ou F2 modifie une cellule, Alt+Haut et Alt+Bas l’ordre. Une étape renommée garde son travail, ses preuves et ses parcours&#xa0;: son ancien nom reste compris.</translation>
    </message>
    <message>
        <source>Move the stage %1 earlier</source>
        <translation>Placer l’étape %1 plus tôt</translation>
    </message>
    <message>
        <source>Move the stage %1 later</source>
        <translation>Placer l’étape %1 plus tard</translation>
    </message>
    <message>
        <source>Remove the stage %1</source>
        <translation>Retirer l’étape %1</translation>
    </message>
    <message>
        <source>Add the stage %1</source>
        <translation>Ajouter l’étape %1</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>Une étape doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a stage of that name.</source>
        <translation>Une étape porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Work, a verifier or a handover belongs to this stage; move or remove it first.</source>
        <translation>Un travail, une preuve ou un relais dépend de cette étape&#xa0;; déplacez-le ou retirez-le d’abord.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Export the stages…</source>
        <translation>Exporter les étapes…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The table as XLSX or CSV</source>
        <translation>Le tableau en XLSX ou CSV</translation>
    </message>
    <message>
        <source>Make them stages</source>
        <translation>En faire des étapes</translation>
    </message>
    <message>
        <source> Many journeys also have: %1. If these are stages, not calls or mails, make them stages; each comes to its place along the journey.</source>
        <translation> Beaucoup de parcours ont aussi&#xa0;: %1. Si ce sont des étapes et non des appels ou des courriels, faites-en des étapes&#xa0;; chacune prend sa place dans le parcours.</translation>
    </message>
</context>
<context>
    <name>headwater::StoryboardPage</name>
    <message>
        <source>No pages yet</source>
        <translation>Pas encore de pages</translation>
    </message>
    <message>
        <source>Go to a view that makes your point and press Ctrl+Shift+C: it becomes a page here, and F5 presents the pages one after the other, always with the figures of today.</source>
        <translation>Allez à une vue qui montre ce que vous voulez dire et appuyez sur Ctrl+Maj+C : elle devient une page ici, et F5 présente les pages l’une après l’autre, toujours avec les chiffres du jour.</translation>
    </message>
    <message>
        <source>Go to Coverage</source>
        <translation>Aller à la couverture</translation>
    </message>
    <message>
        <source>Move a page of the storyboard</source>
        <translation>Déplacer une page du storyboard</translation>
    </message>
    <message>
        <source>Present from the chosen page</source>
        <translation>Présenter à partir de la page choisie</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Full screen, page by page; the plan cannot be changed meanwhile (F5)</source>
        <translation>Plein écran, page par page ; le plan ne peut pas être modifié pendant ce temps (F5)</translation>
    </message>
    <message>
        <source>Export the proposal…</source>
        <translation>Exporter la proposition…</translation>
    </message>
    <message>
        <source>Export proposal…</source>
        <translation>Exporter la proposition…</translation>
    </message>
    <message>
        <source>As PDF, workbook, slides or web page</source>
        <translation>En PDF, classeur, diapositives ou page web</translation>
    </message>
    <message>
        <source>Go to the view of the chosen page</source>
        <translation>Aller à la vue de la page choisie</translation>
    </message>
    <message>
        <source>Go to this view</source>
        <translation>Aller à cette vue</translation>
    </message>
    <message>
        <source>Leaves the storyboard and shows this view where you can plan in it</source>
        <translation>Quitte le storyboard et montre cette vue là où vous pouvez y planifier</translation>
    </message>
    <message>
        <source>Capture the chosen page again</source>
        <translation>Capturer à nouveau la page choisie</translation>
    </message>
    <message>
        <source>Capture again</source>
        <translation>Capturer à nouveau</translation>
    </message>
    <message>
        <source>The same view, with the figures of today as those to compare with</source>
        <translation>La même vue, avec les chiffres du jour comme référence</translation>
    </message>
    <message>
        <source>Chosen page one place earlier</source>
        <translation>Page choisie une place plus tôt</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>One place up (Alt+Up)</source>
        <translation>Une place plus haut (Alt+Haut)</translation>
    </message>
    <message>
        <source>Chosen page one place later</source>
        <translation>Page choisie une place plus tard</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>One place down (Alt+Down)</source>
        <translation>Une place plus bas (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove the chosen page</source>
        <translation>Retirer la page choisie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The plan stays as it is (Delete)</source>
        <translation>Le plan reste tel quel (Suppr)</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>Titre de la page</translation>
    </message>
    <message>
        <source>Caption of the page</source>
        <translation>Légende de la page</translation>
    </message>
    <message>
        <source>What people should see here, in a sentence or two</source>
        <translation>Ce qu’il faut voir ici, en une phrase ou deux</translation>
    </message>
    <message>
        <source>Scenario is gone</source>
        <translation>Scénario disparu</translation>
    </message>
    <message>
        <source>Figures changed</source>
        <translation>Chiffres modifiés</translation>
    </message>
    <message>
        <source>The scenario of this page is gone. Bring it back from the bin, or remove the page.</source>
        <translation>Le scénario de cette page n’existe plus. Reprenez-le dans la corbeille ou retirez la page.</translation>
    </message>
    <message>
        <source>Figures have changed since %1: %2.</source>
        <translation>Des chiffres ont changé depuis le %1 : %2.</translation>
    </message>
    <message>
        <source>Scenario: %1 · captured on %2 · shown with the figures of today</source>
        <translation>Scénario : %1 · capturé le %2 · montré avec les chiffres du jour</translation>
    </message>
    <message>
        <source>Preparing the view…</source>
        <translation>Préparation de la vue…</translation>
    </message>
    <message>
        <source>The scenario that this page shows is gone.</source>
        <translation>Le scénario que montre cette page n’existe plus.</translation>
    </message>
    <message>
        <source>Word the page “%1”</source>
        <translation>Rédiger la page « %1 »</translation>
    </message>
    <message>
        <source>Move the page “%1”</source>
        <translation>Déplacer la page « %1 »</translation>
    </message>
    <message>
        <source>The figures are still on their way; try again in a moment.</source>
        <translation>Les chiffres arrivent ; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Capture the page “%1” again</source>
        <translation>Capturer à nouveau la page « %1 »</translation>
    </message>
    <message>
        <source>“%1” was captured again.</source>
        <translation>« %1 » a été capturée à nouveau.</translation>
    </message>
    <message>
        <source>Remove the page “%1”</source>
        <translation>Retirer la page « %1 »</translation>
    </message>
    <message>
        <source>The page “%1” is removed; undo brings it back.</source>
        <translation>La page « %1 » est retirée ; Annuler la rétablit.</translation>
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
        <translation>Territoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>New territory</source>
        <translation>Nouveau territoire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>nothing: at the top</source>
        <translation>rien&#xa0;: au sommet</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Sous</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
</context>
<context>
    <name>headwater::TogetherPage</name>
    <message>
        <source>Find the best moves together</source>
        <translation>Trouver ensemble les meilleures mesures</translation>
    </message>
    <message>
        <source>Apply the accepted moves</source>
        <translation>Appliquer les mesures retenues</translation>
    </message>
    <message>
        <source>Save the accepted moves as a scenario…</source>
        <translation>Enregistrer les mesures retenues comme scénario…</translation>
    </message>
    <message>
        <source>Find the best moves</source>
        <translation>Trouver les meilleures mesures</translation>
    </message>
    <message>
        <source>What should become of all vacant seats together, within the limits</source>
        <translation>Ce que devraient devenir ensemble tous les postes vacants, dans les limites</translation>
    </message>
    <message>
        <source>Apply here</source>
        <translation>Appliquer ici</translation>
    </message>
    <message>
        <source>All accepted moves as one step of this plan, which can be undone</source>
        <translation>Toutes les mesures retenues en une seule étape de ce plan, qui peut être annulée</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>Enregistrer comme scénario…</translation>
    </message>
    <message>
        <source>A copy of this plan with the accepted moves</source>
        <translation>Une copie de ce plan avec les mesures retenues</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The moves, those that bring most first; the box of a seat leaves its move out</source>
        <translation>Les mesures, celles qui apportent le plus en premier&#xa0;; la case d’un poste permet d’écarter sa mesure</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>Le calcul a échoué. %1</translation>
    </message>
    <message numerus="yes">
        <source>Trying what the %n vacant seat(s) could become together…</source>
        <translation>
            <numerusform>Essai de ce que pourrait devenir le %n poste vacant…</numerusform>
            <numerusform>Essai de ce que pourraient devenir ensemble les %n postes vacants…</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat is vacant. A seat falls vacant when somebody leaves.</source>
        <translation>Aucun poste n’est vacant. Un poste devient vacant quand quelqu’un part.</translation>
    </message>
    <message numerus="yes">
        <source>What should become of the %n vacant seat(s) together, where each takes work from the others?</source>
        <translation>
            <numerusform>Que devrait devenir le %n poste vacant&#xa0;?</numerusform>
            <numerusform>Que devraient devenir ensemble les %n postes vacants, où chacun prend du travail aux autres&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) bring %1 a year after cost (margin %2, cost %3).</source>
        <translation>
            <numerusform>%n mesure apporte %1 par an après coût (marge %2, coût %3).</numerusform>
            <numerusform>%n mesures apportent %1 par an après coût (marge %2, coût %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 This was before the last change: find them again.</source>
        <translation>%1 C’était avant la dernière modification&#xa0;: relancez la recherche.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Redeploy %n vacant seat(s)</source>
        <translation>
            <numerusform>Redéployer %n poste vacant</numerusform>
            <numerusform>Redéployer %n postes vacants</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save as scenario</source>
        <translation>Enregistrer comme scénario</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nom du scénario</translation>
    </message>
    <message>
        <source>Redeployed vacancies</source>
        <translation>Postes vacants redéployés</translation>
    </message>
    <message>
        <source>Scenario “%1” has the accepted moves.</source>
        <translation>Le scénario «&#xa0;%1&#xa0;» contient les mesures retenues.</translation>
    </message>
    <message>
        <source>All vacancies together</source>
        <translation>Tous les postes vacants ensemble</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>%1 This was in another scenario: find them again.</source>
        <translation>%1 C’était dans un autre scénario : relancez la recherche.</translation>
    </message>
    <message>
        <source>No move is accepted.</source>
        <translation>Aucune mesure n’est retenue.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n move(s) accepted: about %2 a year after cost (cost %3).</source>
        <translation>
            <numerusform>%1 mesure retenue sur %n : environ %2 par an après coût (coût %3).</numerusform>
            <numerusform>%1 mesures retenues sur %n : environ %2 par an après coût (coût %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 This was under other limits: find them again.</source>
        <translation>%1 C’était sous d’autres limites : relancez la recherche.</translation>
    </message>
    <message>
        <source>At what an hour was taken to be worth, they bring %1 and no choice among the options that were tried more than %2: the gap is at most %3.</source>
        <translation>À la valeur retenue pour les heures, elles rapportent %1 et aucun choix parmi les options essayées plus de %2 : l’écart est d’au plus %3.</translation>
    </message>
    <message>
        <source>At what an hour was taken to be worth, no choice among the options that were tried brings more than %1.</source>
        <translation>À la valeur retenue pour les heures, aucun choix parmi les options essayées ne rapporte plus de %1.</translation>
    </message>
    <message>
        <source>Customers who change hands count %1 against it.</source>
        <translation>Les clients qui changent de mains pèsent %1 contre ce choix.</translation>
    </message>
    <message>
        <source>%1 customers get another person. Against leaving all vacant seats empty, four quarters like %2; seats that may fall vacant are not among them.</source>
        <translation>%1 clients changent d’interlocuteur. Par rapport à laisser vides tous les postes vacants, quatre trimestres comme %2 ; les postes qui pourraient devenir vacants n’y sont pas compris.</translation>
    </message>
</context>
<context>
    <name>headwater::TopBar</name>
    <message>
        <source>against the baseline</source>
        <translation>par rapport à la référence</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu  F10</source>
        <translation>Menu  F10</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Rechercher ou agir</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Scénario&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillé</translation>
    </message>
    <message>
        <source>Nothing can be changed by accident. Click to unlock planning.</source>
        <translation>Rien ne peut être modifié par accident. Cliquez pour déverrouiller le plan.</translation>
    </message>
    <message>
        <source>The plan can be changed. Click to lock it.</source>
        <translation>Le plan peut être modifié. Cliquez pour le verrouiller.</translation>
    </message>
    <message>
        <source>Planning is locked</source>
        <translation>Le plan est verrouillé</translation>
    </message>
    <message>
        <source>Planning is unlocked</source>
        <translation>Le plan est déverrouillé</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>This plan can be looked at and exported, but not changed here.</source>
        <translation>Ce plan peut être consulté et exporté, mais pas modifié ici.</translation>
    </message>
    <message>
        <source>The plan is read only</source>
        <translation>Le plan est en lecture seule</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>A version is shown, which nobody can change</source>
        <translation>Une version est affichée, que personne ne peut modifier</translation>
    </message>
</context>
<context>
    <name>headwater::TurnoverPage</name>
    <message>
        <source>Turnover as tables</source>
        <translation>Rotation en tableaux</translation>
    </message>
    <message>
        <source>Export turnover…</source>
        <translation>Exporter la rotation…</translation>
    </message>
    <message>
        <source>Use the turnover of the history as the assumption</source>
        <translation>Utiliser la rotation de l’historique comme hypothèse</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Use this as the assumption</source>
        <translation>Utiliser comme hypothèse</translation>
    </message>
    <message>
        <source>Group people by</source>
        <translation>Regrouper les personnes par</translation>
    </message>
    <message>
        <source>Role family</source>
        <translation>Famille de rôles</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Time in the company</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Group to show with its band</source>
        <translation>Groupe à montrer avec sa bande</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>leavers / average headcount of the last year</source>
        <translation>départs / effectif moyen de la dernière année</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>Cela n’a pas pu être calculé. %1</translation>
    </message>
    <message>
        <source>Counting who left, and when…</source>
        <translation>Comptage des départs et de leurs dates…</translation>
    </message>
    <message>
        <source>There is no history to take an assumption from.</source>
        <translation>Il n’y a pas d’historique dont tirer une hypothèse.</translation>
    </message>
    <message>
        <source>Too few left to take an assumption from.</source>
        <translation>Trop peu de départs pour en tirer une hypothèse.</translation>
    </message>
    <message>
        <source>The plan assumes this: %1.</source>
        <translation>Le plan le suppose : %1.</translation>
    </message>
    <message>
        <source>Sets “Annual turnover” to %1.</source>
        <translation>Règle « Annual turnover » sur %1.</translation>
    </message>
    <message>
        <source>Assume the annual turnover of the history</source>
        <translation>Supposer la rotation annuelle de l’historique</translation>
    </message>
    <message>
        <source>employment history</source>
        <translation>historique d’emploi</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>of those hired, left within twelve months</source>
        <translation>des personnes embauchées, parties dans les douze mois</translation>
    </message>
    <message>
        <source>1 − S(12), with the share S that is still there by Kaplan and Meier</source>
        <translation>1 − S(12), S étant la part encore présente selon Kaplan et Meier</translation>
    </message>
    <message>
        <source>leavers for each year that somebody worked, over the whole history</source>
        <translation>départs par année travaillée, sur tout l’historique</translation>
    </message>
    <message>
        <source>The hazard: exits by the years that all together were exposed to them</source>
        <translation>Le taux de risque : départs divisés par les années d’exposition de tous</translation>
    </message>
    <message>
        <source>As of %1; who is still there counts for as long as they have been.</source>
        <translation>Au %1 ; qui est encore là compte pour le temps passé jusqu’ici.</translation>
    </message>
    <message>
        <source>From before the last change; being counted again…</source>
        <translation>D’avant la dernière modification&#xa0;; nouveau calcul en cours…</translation>
    </message>
    <message>
        <source>Survival curves after Kaplan and Meier</source>
        <translation>Courbes de survie selon Kaplan et Meier</translation>
    </message>
</context>
<context>
    <name>headwater::VacanciesSpace</name>
    <message>
        <source>Pages on vacancies</source>
        <translation>Pages des postes vacants</translation>
    </message>
    <message>
        <source>No seats yet</source>
        <translation>Aucun poste pour l’instant</translation>
    </message>
    <message>
        <source>Import the people and positions of your HR system; whoever left, and every seat that stands empty, is then here with what could become of it.</source>
        <translation>Importez les personnes et les postes de votre système RH&#xa0;; chaque départ et chaque poste vide figurent alors ici, avec ce qu’il pourrait devenir.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>%1, %2 more expected within four quarters (80 %: %3 to %4)</source>
        <translation>%1, %2 de plus attendus en quatre trimestres (80&#xa0;%&#xa0;: %3 à %4)</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Postes vacants</translation>
    </message>
    <message>
        <source>%1 open now</source>
        <translation>%1 vacants maintenant</translation>
    </message>
    <message>
        <source>Compare with the baseline</source>
        <translation>Comparer à la référence</translation>
    </message>
    <message>
        <source>%1 of them planned</source>
        <translation>dont %1 prévus</translation>
    </message>
    <message>
        <source>%1 of them known to leave</source>
        <translation>dont %1 au départ connu</translation>
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
        <translation>Pourraient devenir vacants</translation>
    </message>
    <message>
        <source>Seat, role or territory</source>
        <translation>Poste, rôle ou territoire</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Vacants maintenant</translation>
    </message>
    <message>
        <source>Which seats</source>
        <translation>Quels postes</translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation>Postes vacants</translation>
    </message>
    <message>
        <source>Seats that may fall vacant</source>
        <translation>Postes qui pourraient devenir vacants</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Open now · %1</source>
        <translation>Vacants maintenant · %1</translation>
    </message>
    <message>
        <source>Every seat is held. A seat falls vacant when somebody leaves: choose it on the board of the organisation, then Person leaves.</source>
        <translation>Tous les postes sont pourvus. Un poste devient vacant quand quelqu’un part&#xa0;: choisissez-le sur le tableau de l’organisation, puis «&#xa0;Départ&#xa0;».</translation>
    </message>
    <message>
        <source>No vacant seat fits “%1”.</source>
        <translation>Aucun poste vacant ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Who may leave cannot be said. %1</source>
        <translation>On ne peut pas dire qui pourrait partir. %1</translation>
    </message>
    <message>
        <source>Vacancies by quarter</source>
        <translation>Postes vacants par trimestre</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Vacancies before</source>
        <translation>Vacances avant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Seats that are vacant in the baseline, and what became of them</source>
        <translation>Les postes vacants dans la référence, et ce qu’ils sont devenus</translation>
    </message>
    <message>
        <source>Vacancies after</source>
        <translation>Vacances après</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Seats that are vacant in this plan, and what could become of them</source>
        <translation>Les postes vacants dans ce plan, et ce qu’ils pourraient devenir</translation>
    </message>
    <message>
        <source>Vacancies: changes</source>
        <translation>Vacances : changements</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Of the seats that are vacant here or in the baseline, those that differ</source>
        <translation>Parmi les postes vacants ici ou dans la référence, ceux qui diffèrent</translation>
    </message>
    <message>
        <source>Open in the baseline · %1</source>
        <translation>Ouverts dans la référence · %1</translation>
    </message>
    <message>
        <source>Changed against the baseline · %1</source>
        <translation>Changés par rapport à la référence · %1</translation>
    </message>
    <message>
        <source>Counting who may leave…</source>
        <translation>Calcul des départs possibles…</translation>
    </message>
    <message>
        <source>No seat that is held is likely to fall vacant in this quarter.</source>
        <translation>Aucun poste pourvu ne devrait se libérer ce trimestre.</translation>
    </message>
    <message>
        <source>No held seat fits “%1”.</source>
        <translation>Aucun poste pourvu ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>The same seats are vacant as in the baseline, and nothing about them differs.</source>
        <translation>Les mêmes postes sont vacants que dans la référence, et rien n’y diffère.</translation>
    </message>
    <message>
        <source>This is the baseline, to look at. Choose After to decide what becomes of a seat.</source>
        <translation>Ceci est la référence, à consulter. Choisissez Après pour décider de ce que devient un poste.</translation>
    </message>
    <message>
        <source>This seat is not vacant any more: there is nothing to decide.</source>
        <translation>Ce poste n’est plus vacant : il n’y a rien à décider.</translation>
    </message>
</context>
<context>
    <name>headwater::VacancyDetails</name>
    <message>
        <source>%1 to fall vacant</source>
        <translation>%1 de risque de vacance</translation>
    </message>
    <message>
        <source>vacant since %1</source>
        <translation>vacant depuis le %1</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Occupé par</translation>
    </message>
    <message>
        <source>Held last by</source>
        <translation>Dernier titulaire</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Attache</translation>
    </message>
    <message>
        <source>No vacancy chosen</source>
        <translation>Aucun poste vacant choisi</translation>
    </message>
    <message>
        <source>A vacant seat need not be filled as it was: it can move, change its role, be shared, merge with another, wait, or close. Each card says what would bring the most.</source>
        <translation>Un poste vacant n’a pas à être pourvu à l’identique&#xa0;: il peut être déplacé, changer de rôle, être partagé, fusionner avec un autre, attendre ou fermer. Chaque carte dit ce qui apporterait le plus.</translation>
    </message>
    <message>
        <source>Would leave behind</source>
        <translation>Laisserait</translation>
    </message>
    <message>
        <source>Leaves behind</source>
        <translation>Laisse</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Hours of a holder, %1</source>
        <translation>Heures d’un titulaire, %1</translation>
    </message>
    <message>
        <source>Work that nobody else reaches</source>
        <translation>Travail que personne d’autre n’atteint</translation>
    </message>
    <message>
        <source>Why the first option leads</source>
        <translation>Pourquoi la première option l’emporte</translation>
    </message>
    <message>
        <source>Brings a year</source>
        <translation>Apporte par an</translation>
    </message>
    <message>
        <source>Next: %1, %2 a year.</source>
        <translation>Ensuite&#xa0;: %1, %2 par an.</translation>
    </message>
    <message>
        <source>How long people stay</source>
        <translation>Combien de temps les personnes restent</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>planned from %1</source>
        <translation>prévu à partir du %1</translation>
    </message>
    <message>
        <source>What it is planned for</source>
        <translation>À quoi il est destiné</translation>
    </message>
    <message>
        <source>In all roles, as too few left this one to tell it apart.</source>
        <translation>Dans tous les rôles, car trop peu ont quitté celui-ci pour le distinguer.</translation>
    </message>
    <message>
        <source>In the role family %1.</source>
        <translation>Dans la famille de rôles %1.</translation>
    </message>
</context>
<context>
    <name>headwater::VariantsPage</name>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Which steps make a way</source>
        <translation>Nœuds qui forment une variante</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>How many ways are drawn</source>
        <translation>Nombre de variantes dessinées</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Les %1 premières</translation>
    </message>
</context>
<context>
    <name>headwater::VerifierTableModel</name>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What the customer does</source>
        <translation>Ce que fait le client</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>Expires after days</source>
        <translation>Expire après (jours)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>headwater::VerifiersPage</name>
    <message>
        <source>Verifiers</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>Most promising</source>
        <translation>Les plus prometteurs</translation>
    </message>
    <message>
        <source>Claims without evidence</source>
        <translation>Déclarations sans preuve</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
</context>
<context>
    <name>headwater::ViolationsList</name>
    <message>
        <source>Rules that the plan breaks</source>
        <translation>Règles que le plan enfreint</translation>
    </message>
    <message>
        <source>Every rule is kept.</source>
        <translation>Toutes les règles sont respectées.</translation>
    </message>
    <message>
        <source>and %1 more, which are listed as these are put right</source>
        <translation>et %1 autres, affichées à mesure que celles-ci sont corrigées</translation>
    </message>
    <message>
        <source>Select it</source>
        <translation>Sélectionner</translation>
    </message>
</context>
<context>
    <name>headwater::WaitingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>headwater::WelcomePage</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu  F10</source>
        <translation>Menu  F10</translation>
    </message>
    <message>
        <source>Headwater</source>
        <translation>Headwater</translation>
    </message>
    <message>
        <source>Which roles do we need, where, and how do we get there?</source>
        <translation>De quels rôles avons-nous besoin, où, et comment y parvenir&#xa0;?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>A made-up company to try things out: regions, roles, vacancies, two scenarios.</source>
        <translation>Une entreprise fictive pour essayer&#xa0;: régions, rôles, vacances, deux scénarios.</translation>
    </message>
    <message>
        <source>New plan from CRM and HR exports</source>
        <translation>Nouveau plan depuis des exports CRM et RH</translation>
    </message>
    <message>
        <source>CSV, XLSX or XES: territories, sales team, accounts, opportunities, people, events. Or drop files here.</source>
        <translation>CSV, XLSX ou XES&#xa0;: territoires, équipe de vente, comptes, opportunités, personnes, événements. Ou déposez des fichiers ici.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>A .headwater file. Everything stays on this computer.</source>
        <translation>Un fichier .headwater. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>New empty plan</source>
        <translation>Nouveau plan vide</translation>
    </message>
    <message>
        <source>Begin with a blank organisation.</source>
        <translation>Commencer par une organisation vierge.</translation>
    </message>
    <message>
        <source>Headwater ended without being closed. “%1” holds every step up to then.</source>
        <translation>Headwater s’est arrêté sans être fermé. «&#xa0;%1&#xa0;» contient toutes les actions jusque-là.</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Plans récents</translation>
    </message>
</context>
<context>
    <name>headwater::WorkloadPage</name>
    <message>
        <source>Export the workload…</source>
        <translation>Exporter la charge…</translation>
    </message>
    <message>
        <source>Workload as chart</source>
        <translation>Charge en graphique</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Marks to look at</source>
        <translation>Repères visuels</translation>
    </message>
    <message>
        <source>Workload as table</source>
        <translation>Charge en tableau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The same figures as rows</source>
        <translation>Les mêmes chiffres en lignes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The charts as SVG, PDF or PNG, their figures as XLSX or CSV</source>
        <translation>Les graphiques en SVG, PDF ou PNG, leurs chiffres en XLSX ou CSV</translation>
    </message>
    <message>
        <source>Band around the mean</source>
        <translation>Bande autour de la moyenne</translation>
    </message>
    <message>
        <source>How far the workload of a seat may be off the mean; our default is 20 %, not a standard</source>
        <translation>Écart admis entre la charge d’un poste et la moyenne&#xa0;; 20&#xa0;% est notre valeur par défaut, pas une norme</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Mode d’affichage</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Seats outside the band</source>
        <translation>Postes hors de la bande</translation>
    </message>
    <message>
        <source>No seat is outside the band</source>
        <translation>Aucun poste n’est hors de la bande</translation>
    </message>
    <message>
        <source>Seats outside the band, farthest off the mean first</source>
        <translation>Postes hors de la bande, les plus éloignés de la moyenne d’abord</translation>
    </message>
</context>
<context>
    <name>headwater::WorkshopPage</name>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
</context>
<context>
    <name>headwater::WorthPage</name>
    <message>
        <source>Use a vacancy here</source>
        <translation>Utiliser une vacance ici</translation>
    </message>
    <message>
        <source>Export the worth of a head…</source>
        <translation>Exporter la valeur d’une personne…</translation>
    </message>
    <message>
        <source>Move or convert the chosen seat, as one step that can be undone</source>
        <translation>Déplacer ou convertir le poste choisi, en une action annulable</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The table as XLSX or CSV</source>
        <translation>Le tableau en XLSX ou CSV</translation>
    </message>
    <message>
        <source>What one more head would bring</source>
        <translation>Ce qu’apporterait une personne de plus</translation>
    </message>
    <message>
        <source>Role or territory</source>
        <translation>Rôle ou territoire</translation>
    </message>
    <message>
        <source>Vacancies that could be used, those that fit best first</source>
        <translation>Vacances utilisables, les plus adaptées en premier</translation>
    </message>
    <message>
        <source>Counting what one more head would bring…</source>
        <translation>Calcul de l’apport d’une personne de plus…</translation>
    </message>
    <message>
        <source>One more seat would bring nothing: all the work that pays is done.</source>
        <translation>Un poste de plus n’apporterait rien&#xa0;: tout le travail rentable est fait.</translation>
    </message>
    <message>
        <source>One more %1 in %2 would bring the most: %3 in %4.</source>
        <translation>Un poste %1 de plus dans %2 apporterait le plus&#xa0;: %3 au %4.</translation>
    </message>
    <message>
        <source>%1 (from before the last change; being counted again…)</source>
        <translation>%1 (d’avant la dernière modification&#xa0;; nouveau calcul en cours…)</translation>
    </message>
    <message>
        <source>convert and move</source>
        <translation>convertir et déplacer</translation>
    </message>
    <message>
        <source>convert</source>
        <translation>convertir</translation>
    </message>
    <message>
        <source>move</source>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose a role and territory above to see which vacancy fits.</source>
        <translation>Choisissez un rôle et un territoire ci-dessus pour voir quelle vacance convient.</translation>
    </message>
    <message>
        <source>%1: no vacant or planned seat could be used. A seat falls vacant when somebody leaves.</source>
        <translation>%1&#xa0;: aucun poste vacant ou prévu n’est utilisable. Un poste devient vacant quand quelqu’un part.</translation>
    </message>
    <message>
        <source>%1: vacant and planned seats, those that fit best first</source>
        <translation>%1&#xa0;: postes vacants et prévus, les plus adaptés en premier</translation>
    </message>
    <message>
        <source>Worth of a head</source>
        <translation>Valeur d’une personne</translation>
    </message>
    <message>
        <source>One visit more in a hundred on the web would bring the most in %1: %2, with %3 less work.</source>
        <translation>Un passage de plus sur cent par le web apporterait le plus dans %1&#xa0;: %2, avec %3 de travail en moins.</translation>
    </message>
    <message>
        <source>One month less to learn the job would bring the most for %1: %2, with %3 more of their time.</source>
        <translation>Un mois d’apprentissage en moins apporterait le plus pour %1&#xa0;: %2, avec %3 de leur temps en plus.</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>Le calcul a échoué. %1</translation>
    </message>
    <message>
        <source>What the expected margin of the quarter gains from one more full-time seat of the role there and below, in which somebody sits who may leave like anybody else; the hours of all others spent anew; a customer-focused seat as if it took over accounts where it helps most.</source>
        <translation>Ce que la marge attendue du trimestre gagne avec un poste à plein temps de plus de ce rôle, là et en dessous, occupé par quelqu’un qui peut partir comme tout autre ; les heures de tous les autres réparties à nouveau ; un poste dédié aux clients comme s’il reprenait des comptes là où il aide le plus.</translation>
    </message>
    <message>
        <source>One visit more in a hundred on the web</source>
        <translation>Un passage de plus sur cent par le web</translation>
    </message>
    <message>
        <source>The expected margin of the quarter with one point more of the visits of a task on the web and so much less work, solved anew, less what it is.</source>
        <translation>La marge attendue du trimestre avec un point de plus des passages d’une tâche par le web et d’autant moins de travail, résolue à nouveau, moins celle d’aujourd’hui.</translation>
    </message>
    <message>
        <source>One month less to learn the job</source>
        <translation>Un mois d’apprentissage en moins</translation>
    </message>
    <message>
        <source>The expected margin of the quarter with a month less ramp in a role, and the hours that gives, solved anew, less what it is.</source>
        <translation>La marge attendue du trimestre avec un mois de montée en charge en moins dans un rôle, et les heures que cela donne, résolue à nouveau, moins celle d’aujourd’hui.</translation>
    </message>
    <message>
        <source>%1, %2 in %3: %4 (%5)</source>
        <translation>%1, %2 dans %3 : %4 (%5)</translation>
    </message>
    <message>
        <source>no hours lost in %1</source>
        <translation>aucune heure perdue au %1</translation>
    </message>
    <message>
        <source>%1 lost in %2</source>
        <translation>%1 perdues au %2</translation>
    </message>
    <message>
        <source>In the baseline: %1</source>
        <translation>Dans la référence : %1</translation>
    </message>
</context>
<context>
    <name>headwater::WorthTableModel</name>
    <message>
        <source>What the seat does</source>
        <translation>Ce que fait le poste</translation>
    </message>
    <message>
        <source>Where, what lies below included</source>
        <translation>Où, y compris ce qui est en dessous</translation>
    </message>
    <message>
        <source>Four times the quarter</source>
        <translation>Quatre fois le trimestre</translation>
    </message>
    <message>
        <source>Of a full-time seat of the role</source>
        <translation>D’un poste à temps plein du rôle</translation>
    </message>
    <message>
        <source>What it brings a year less what it costs</source>
        <translation>Ce qu’il rapporte par an moins ce qu’il coûte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>In the quarter</source>
        <translation>Au trimestre</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>Coût annuel</translation>
    </message>
    <message>
        <source>Net a year</source>
        <translation>Net par an</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>What the expected margin of the quarter gains; where it says about, the margin of the plan with that seat may be some per cent of it apart</source>
        <translation>Ce que gagne la marge attendue du trimestre ; là où il est écrit « environ », la marge du plan avec ce poste peut s’en écarter de quelques pour cent</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation>%1, %2 dans %3</translation>
    </message>
    <message>
        <source>What the expected margin of the quarter gains if one full-time seat of the role is added there and below, the hours of all others spent anew: a flow of hours solved with it and without it.</source>
        <translation>Ce que gagne la marge attendue du trimestre si un poste à plein temps du rôle s’y ajoute, là et au-dessous, les heures de tous les autres étant réparties à nouveau : un flux d’heures résolu avec et sans lui.</translation>
    </message>
    <message>
        <source>About: hours are valued as they are without it.</source>
        <translation>Environ : les heures sont évaluées comme sans lui.</translation>
    </message>
    <message>
        <source>Full-time hours in the quarter</source>
        <translation>Heures à plein temps dans le trimestre</translation>
    </message>
    <message>
        <source>Four times the quarter.</source>
        <translation>Quatre fois le trimestre.</translation>
    </message>
    <message>
        <source>The yearly cost of a full-time seat, as the role says it.</source>
        <translation>Le coût annuel d’un poste à plein temps, selon le rôle.</translation>
    </message>
    <message>
        <source>What it brings a year less what it costs.</source>
        <translation>Ce qu’il apporte par an moins ce qu’il coûte.</translation>
    </message>
    <message>
        <source>In the baseline. %1</source>
        <translation>Dans la référence. %1</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>en cours de calcul…</translation>
    </message>
    <message>
        <source>In the quarter, in the baseline</source>
        <translation>Dans le trimestre, dans la référence</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
</TS>
