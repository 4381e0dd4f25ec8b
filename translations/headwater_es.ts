<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>no owner</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New empty plan…</source>
        <translation>Nuevo plan vacío…</translation>
    </message>
    <message>
        <source>New plan from CRM and HR exports…</source>
        <translation>Nuevo plan a partir de CRM y RR. HH.…</translation>
    </message>
    <message>
        <source>Open plan…</source>
        <translation>Abrir plan…</translation>
    </message>
    <message>
        <source>Open sample company</source>
        <translation>Abrir empresa de ejemplo</translation>
    </message>
    <message>
        <source>Import files into this plan…</source>
        <translation>Importar archivos a este plan…</translation>
    </message>
    <message>
        <source>Export tables…</source>
        <translation>Exportar tablas…</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Guardar una copia como…</translation>
    </message>
    <message>
        <source>Back to how I opened it</source>
        <translation>Volver al estado de apertura</translation>
    </message>
    <message>
        <source>Close plan</source>
        <translation>Cerrar plan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Make selection as in the baseline</source>
        <translation>Dejar la selección como en la línea base</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Anular la selección</translation>
    </message>
    <message>
        <source>Lock planning</source>
        <translation>Bloquear planificación</translation>
    </message>
    <message>
        <source>New scenario from the baseline…</source>
        <translation>Nuevo escenario desde la línea base…</translation>
    </message>
    <message>
        <source>Duplicate scenario…</source>
        <translation>Duplicar escenario…</translation>
    </message>
    <message>
        <source>Rename scenario…</source>
        <translation>Renombrar escenario…</translation>
    </message>
    <message>
        <source>Delete scenario (to the bin)</source>
        <translation>Eliminar escenario (a la papelera)</translation>
    </message>
    <message>
        <source>Restore scenario from the bin…</source>
        <translation>Restaurar escenario de la papelera…</translation>
    </message>
    <message>
        <source>Find or do anything…</source>
        <translation>Buscar o hacer algo…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Idioma…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Headwater</source>
        <translation>Acerca de Headwater</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>How coverage is counted</source>
        <translation>Cómo se cuenta la cobertura</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Export proposal…</source>
        <translation>Exportar propuesta…</translation>
    </message>
    <message>
        <source>How vacancies are counted</source>
        <translation>Cómo se cuentan las vacantes</translation>
    </message>
    <message>
        <source>How response curves are counted</source>
        <translation>Cómo se calculan las curvas de respuesta</translation>
    </message>
    <message>
        <source>Export a part for a regional lead…</source>
        <translation>Exportar una parte para una dirección regional…</translation>
    </message>
    <message>
        <source>How reviews are counted</source>
        <translation>Cómo se calculan las revisiones</translation>
    </message>
    <message>
        <source>Capture this view</source>
        <translation>Capturar esta vista</translation>
    </message>
    <message>
        <source>Present the storyboard</source>
        <translation>Presentar el storyboard</translation>
    </message>
</context>
<context>
    <name>BoardPainter</name>
    <message>
        <source>show fewer</source>
        <translation>mostrar menos</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 por debajo</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Customer-focused: fixed customers, adapting tasks</source>
        <translation>De cliente: clientes fijos, tareas que se adaptan</translation>
    </message>
    <message>
        <source>Specialty: one task, wider span</source>
        <translation>Especializado: una tarea, ámbito más amplio</translation>
    </message>
</context>
<context>
    <name>ChannelWords</name>
    <message>
        <source>No journey meets the filter. Take away a chip above.</source>
        <translation>Ningún recorrido cumple el filtro. Quite alguno de los filtros de arriba.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>before the first stage</source>
        <translation>antes de la primera etapa</translation>
    </message>
    <message>
        <source>No event of this log names a channel. Import a log with a column for it.</source>
        <translation>Ningún evento de este registro indica un canal. Importe un registro que tenga una columna para ello.</translation>
    </message>
    <message>
        <source>Channels, stage by stage</source>
        <translation>Canales, etapa por etapa</translation>
    </message>
    <message>
        <source>Share of the events in a stage that happened on the channel</source>
        <translation>Porcentaje de los eventos de una etapa que tuvo lugar en el canal</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Most is done on %1: %2 of %3 events</source>
        <translation>La mayor parte se hace en %1: %2 de %3 eventos</translation>
    </message>
    <message>
        <source>An event belongs to the stage its journey came to last. Self-serve channels stand first.</source>
        <translation>Un evento pertenece a la última etapa a la que llegó su recorrido. Los canales de autoservicio van primero.</translation>
    </message>
    <message>
        <source>%1 handovers</source>
        <translation>%1 traspasos</translation>
    </message>
    <message>
        <source>%1 back or again</source>
        <translation>%1 atrás o repetidos</translation>
    </message>
    <message>
        <source>%1 no decision</source>
        <translation>%1 sin decisión</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>Por segmento</translation>
    </message>
    <message>
        <source>By territory</source>
        <translation>Por territorio</translation>
    </message>
    <message>
        <source>Bar: share of a journey&apos;s events before somebody of ours takes part</source>
        <translation>Barra: porcentaje de los eventos de un recorrido antes de que intervenga alguien de los nuestros</translation>
    </message>
    <message>
        <source>before the first contact</source>
        <translation>antes del primer contacto</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Recorridos</translation>
    </message>
    <message>
        <source>Events before contact</source>
        <translation>Eventos antes del contacto</translation>
    </message>
    <message>
        <source>Time before contact</source>
        <translation>Tiempo antes del contacto</translation>
    </message>
    <message>
        <source>Without any contact</source>
        <translation>Sin ningún contacto</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Traspasos</translation>
    </message>
    <message>
        <source>Moves back</source>
        <translation>Retrocesos</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Back or again</source>
        <translation>Atrás o repetido</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sin decisión</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>. The %1 with most journeys; the table has all %2.</source>
        <translation>. Los %1 con más recorridos; la tabla contiene los %2.</translation>
    </message>
    <message>
        <source>Customers are through %1 of a journey&apos;s events before they meet somebody</source>
        <translation>Los clientes ya han pasado por el %1 de los eventos de un recorrido antes de tratar con alguien</translation>
    </message>
    <message>
        <source>; %1 of journeys never do</source>
        <translation>; en el %1 de los recorridos nunca lo hacen</translation>
    </message>
    <message>
        <source>No journey of this filter has ended yet, so none has ended without a decision.</source>
        <translation>Aún no ha terminado ningún recorrido de este filtro, así que ninguno ha terminado sin decisión.</translation>
    </message>
    <message>
        <source>Where journeys end without a decision</source>
        <translation>Dónde terminan los recorridos sin decisión</translation>
    </message>
    <message>
        <source>Journeys that ended, by the stage they were last in. Choose one to see what they lacked.</source>
        <translation>Recorridos terminados, según la última etapa en que estuvieron. Elija una para ver qué les faltaba.</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>sin decisión</translation>
    </message>
    <message>
        <source>decided: won or lost</source>
        <translation>decidido: ganado o perdido</translation>
    </message>
    <message>
        <source>Last stage</source>
        <translation>Última etapa</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 de %2 · %3</translation>
    </message>
    <message>
        <source>%1 of the journeys that ended, ended without a decision; most of them at %2</source>
        <translation>El %1 de los recorridos terminados acabó sin decisión; la mayoría en %2</translation>
    </message>
    <message>
        <source>Choose “Why journeys end” for the reasons the CRM gives; the panel at the side says what these journeys have in common.</source>
        <translation>Elija “Por qué terminan” para ver los motivos que da el CRM; el panel lateral indica qué tienen en común estos recorridos.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>No journey of this filter has ended without an order.</source>
        <translation>Ningún recorrido de este filtro ha terminado sin pedido.</translation>
    </message>
    <message>
        <source>Nobody wrote down why these journeys ended. Import opportunities with a column of reasons, such as “Loss reason” or “Closed lost reason”.</source>
        <translation>Nadie anotó por qué terminaron estos recorridos. Importe oportunidades con una columna de motivos, como “Loss reason” o “Closed lost reason”.</translation>
    </message>
    <message>
        <source>Why journeys end without an order</source>
        <translation>Por qué terminan recorridos sin pedido</translation>
    </message>
    <message>
        <source>Journeys that ended, by the reason the CRM gives. Choose one to see its journeys.</source>
        <translation>Recorridos terminados, según el motivo que da el CRM. Elija uno para ver sus recorridos.</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>%1 · %2 · worth %3</source>
        <translation>%1 · %2 · valor %3</translation>
    </message>
    <message>
        <source> The %1 most frequent; the table has all %2.</source>
        <translation> Los %1 más frecuentes; la tabla contiene los %2.</translation>
    </message>
    <message>
        <source>“%1” is the reason most often given: %2 of the %3 journeys that ended without an order</source>
        <translation>“%1” es el motivo más frecuente: %2 de los %3 recorridos que terminaron sin pedido</translation>
    </message>
    <message>
        <source>In the words of whoever closed the opportunity. Words that differ only in upper and lower case count as one.</source>
        <translation>En palabras de quien cerró la oportunidad. Los textos que solo difieren en mayúsculas y minúsculas cuentan como uno.</translation>
    </message>
    <message>
        <source>When we are in touch</source>
        <translation>Cuándo estamos en contacto</translation>
    </message>
    <message>
        <source>Events with somebody of ours, by weekday and hour (UTC)</source>
        <translation>Eventos con alguien de los nuestros, por día de la semana y hora (UTC)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Most contacts: %1 at %2:00, %3 of %4</source>
        <translation>Más contactos: %1 a las %2:00, %3 de %4</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>%1 → no decision</source>
        <translation>%1 → sin decisión</translation>
    </message>
    <message>
        <source>When customers first met somebody is not known: only dates of opportunities tell of these journeys. An event log with channels or people would.</source>
        <translation>No se sabe cuándo los clientes trataron por primera vez con alguien: de estos recorridos solo hay fechas de oportunidades. Lo diría un registro de eventos con canales o personas.</translation>
    </message>
    <message>
        <source>Handovers: changes of the acting role in a journey. Back or again: moves to an earlier or the same stage, of all moves. No decision: of the journeys that ended. Dates of opportunities and evidence are no contact.</source>
        <translation>Traspasos: cambios del rol que actúa en un recorrido. Atrás o repetido: pasos a una etapa anterior o a la misma, del total de pasos. Sin decisión: de los recorridos terminados. Las fechas de oportunidades y las pruebas no son contactos.</translation>
    </message>
    <message>
        <source> The %1 that most ended in; the table has all %2.</source>
        <translation> Las %1 en que más terminaron; la tabla contiene las %2.</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>. The first %1 are drawn; the table has all %2.</source>
        <translation>. Se dibujan los primeros %1; la tabla contiene los %2.</translation>
    </message>
    <message>
        <source>When we are in touch is not known: no event with a time of day names a person of ours or an assisted channel.</source>
        <translation>No se sabe cuándo estamos en contacto: ningún evento con hora nombra a alguien nuestro ni un canal asistido.</translation>
    </message>
    <message>
        <source>Counts, not success: a dark cell says when we call, not when it helps. Dates without a time of day are left out.</source>
        <translation>Son recuentos, no éxitos: una celda oscura indica cuándo llamamos, no cuándo sirve. Las fechas sin hora no cuentan.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message>
        <source>The table holds no event with journey, activity and a possible date</source>
        <translation>La tabla no contiene ningún evento con recorrido, actividad y fecha posible</translation>
    </message>
    <message>
        <source>%1 with %2 events; half of them take longer than %3 from first to last event</source>
        <translation>%1 con %2 eventos; la mitad dura más de %3 del primer al último evento</translation>
    </message>
    <message>
        <source>Counted by the database, all journeys of the table: %1 kinds of steps, %2 ways through. Only counts came here; nothing of it is in the plan.</source>
        <translation>Contado por la base de datos, todos los recorridos de la tabla: %1 tipos de pasos, %2 caminos. Solo llegaron cifras; nada de ello está en el plan.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Journeys in which it happens; where the plan knows a stage of that name, it is named</source>
        <translation>Recorridos en que ocurre; si el plan conoce una etapa con ese nombre, se indica</translation>
    </message>
    <message>
        <source>journeys</source>
        <translation>recorridos</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Stage of the plan</source>
        <translation>Etapa del plan</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Recorridos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Empiezan aquí</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminan aquí</translation>
    </message>
    <message>
        <source>%1, %2 of all</source>
        <translation>%1, %2 del total</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminos</translation>
    </message>
    <message>
        <source>Journeys that go from one step straight to another, and how long that takes</source>
        <translation>Recorridos que pasan directamente de un paso a otro, y cuánto tardan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Transiciones</translation>
    </message>
    <message>
        <source>Mean time (d)</source>
        <translation>Tiempo medio (d)</translation>
    </message>
    <message>
        <source>Median time (d)</source>
        <translation>Tiempo mediano (d)</translation>
    </message>
    <message>
        <source>9 of 10 within (d)</source>
        <translation>9 de 10 en (d)</translation>
    </message>
    <message>
        <source>%1, median %2</source>
        <translation>%1, mediana %2</translation>
    </message>
    <message>
        <source>The most frequent ways through</source>
        <translation>Las variantes más frecuentes</translation>
    </message>
    <message>
        <source>%1 of %2 ways</source>
        <translation>%1 de %2 caminos</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En conjunto</translation>
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
        <translation>El puesto ya está ahí.</translation>
    </message>
    <message>
        <source>The seats are there already.</source>
        <translation>Los puestos ya están allí.</translation>
    </message>
    <message>
        <source>%1: %2 missing</source>
        <translation>%1: faltan %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Trasladar %1</translation>
    </message>
    <message>
        <source>Where to? It is one step, which can be undone.</source>
        <translation>¿Adónde? Es un solo paso, que se puede deshacer.</translation>
    </message>
    <message>
        <source>No vacant or planned seat could be used. A seat falls vacant when somebody leaves.</source>
        <translation>No se podría usar ningún puesto vacante o previsto. Un puesto queda vacante cuando alguien se va.</translation>
    </message>
    <message>
        <source>Done: %1. Customer-focused seats serve the accounts they own, wherever they belong: give them accounts there.</source>
        <translation>Hecho: %1. Los puestos orientados al cliente atienden las cuentas que tienen asignadas, estén donde estén: asígneles cuentas allí.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
</context>
<context>
    <name>DelayWords</name>
    <message>
        <source>%1 takes longest, half of the journeys over %2</source>
        <translation>%1 es la etapa más lenta: la mitad de los recorridos supera %2</translation>
    </message>
    <message>
        <source>; %1 of %2 open ones are stuck</source>
        <translation>; %1 de %2 abiertos están estancados</translation>
    </message>
    <message>
        <source>From coming to a stage until the next step, all hours of all days. Open journeys count until the last event of the log.</source>
        <translation>Desde que se llega a una etapa hasta el paso siguiente, todas las horas de todos los días. Los recorridos abiertos cuentan hasta el último evento del registro.</translation>
    </message>
    <message>
        <source>Time in each stage</source>
        <translation>Tiempo en cada etapa</translation>
    </message>
    <message>
        <source>Box: the middle half; thick line: the median; thin line: from the shortest to nine in ten</source>
        <translation>Caja: la mitad central; línea gruesa: la mediana; línea fina: del más corto a nueve de cada diez</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Shortest (d)</source>
        <translation>Mínimo (d)</translation>
    </message>
    <message>
        <source>First quarter (d)</source>
        <translation>Primer cuartil (d)</translation>
    </message>
    <message>
        <source>Median (d)</source>
        <translation>Mediana (d)</translation>
    </message>
    <message>
        <source>Third quarter (d)</source>
        <translation>Tercer cuartil (d)</translation>
    </message>
    <message>
        <source>Nine in ten (d)</source>
        <translation>Nueve de diez (d)</translation>
    </message>
    <message>
        <source>Longest (d)</source>
        <translation>Máximo (d)</translation>
    </message>
    <message>
        <source>nobody has gone on yet</source>
        <translation>nadie ha avanzado todavía</translation>
    </message>
    <message>
        <source>half within %1, nine in ten within %2</source>
        <translation>la mitad en %1, nueve de cada diez en %2</translation>
    </message>
    <message>
        <source>Open journeys, by how long they have been in their stage</source>
        <translation>Recorridos abiertos, según el tiempo que llevan en su etapa</translation>
    </message>
    <message>
        <source>Stuck: longer than nine in ten of those that went on. Choose a stage to see who is stuck.</source>
        <translation>Estancado: lleva más que nueve de cada diez de los que avanzaron. Elija una etapa para ver los estancados.</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>longer than the plan expects</source>
        <translation>más de lo que espera el plan</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>estancado</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Estancado</translation>
    </message>
    <message>
        <source>Expected (d)</source>
        <translation>Esperado (d)</translation>
    </message>
    <message>
        <source>%1 open, %2 stuck</source>
        <translation>%1 abiertos, %2 estancados</translation>
    </message>
    <message>
        <source> · plan: %1</source>
        <translation> · plan: %1</translation>
    </message>
    <message>
        <source>No journey meets the filter. Take away a chip above.</source>
        <translation>Ningún recorrido cumple el filtro. Quite alguno de los filtros de arriba.</translation>
    </message>
    <message>
        <source>Stuck in %1</source>
        <translation>Estancados en %1</translation>
    </message>
    <message>
        <source>Slowest through %1</source>
        <translation>Los más lentos en %1</translation>
    </message>
    <message>
        <source>longer than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From coming to a stage until the next step, in working days: %1. Open journeys count until the last event of the log.</source>
        <translation>Desde que se llega a una etapa hasta el paso siguiente, en días laborables: %1. Los recorridos abiertos cuentan hasta el último evento.</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Why, if you like</source>
        <translation>Por qué, si lo desea</translation>
    </message>
    <message>
        <source>Reason, optional</source>
        <translation>Motivo, opcional</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>Ya hay un archivo «%1». Elija otro nombre.</translation>
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
        <translation>¿Qué tan buena es? Aún no se sabe: no hay tres trimestres de historia para probarla.</translation>
    </message>
    <message>
        <source>the last quarter</source>
        <translation>el último trimestre</translation>
    </message>
    <message>
        <source>the last %1 quarters</source>
        <translation>los últimos %1 trimestres</translation>
    </message>
    <message>
        <source>How good is it? Tried on %1 with what was known before, it was off by %2; repeating last year&apos;s quarter, or the one before where there is none, by %3.</source>
        <translation>¿Qué tan buena es? Probada en %1 con lo que se sabía antes, se desvió un %2; repetir el trimestre del año anterior, o el previo si no lo hay, un %3.</translation>
    </message>
    <message>
        <source>Visits to %1</source>
        <translation>Visitas a %1</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sin decisión</translation>
    </message>
    <message>
        <source>The plan has no open stage, so there is nothing to foretell. Add one under Stages.</source>
        <translation>El plan no tiene ninguna etapa abierta, así que no hay nada que prever. Añada una en Etapas.</translation>
    </message>
    <message>
        <source>No journey of this log has reached a stage of the plan, so there is nothing to foretell yet. Name the stages in the plan as the log does.</source>
        <translation>Ningún recorrido de este registro ha llegado a una etapa del plan, así que aún no hay nada que prever. Nombre las etapas del plan como lo hace el registro.</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>lo ocurrido</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>80 % range: four times in five</source>
        <translation>rango del 80 %: cuatro de cada cinco veces</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>previsión</translation>
    </message>
    <message>
        <source>%1 in quarters of 13 weeks</source>
        <translation>%1 en trimestres de 13 semanas</translation>
    </message>
    <message>
        <source>Each quarter is named by the month in which it ends</source>
        <translation>Cada trimestre lleva el nombre del mes en que termina</translation>
    </message>
    <message>
        <source>journeys</source>
        <translation>recorridos</translation>
    </message>
    <message>
        <source>Quarter ends</source>
        <translation>Fin de trimestre</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ocurrido</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>At least, 80 %</source>
        <translation>Como mínimo, 80 %</translation>
    </message>
    <message>
        <source>At most, 80 %</source>
        <translation>Como máximo, 80 %</translation>
    </message>
    <message>
        <source>Next quarter, all stages and ends</source>
        <translation>Próximo trimestre, todas las etapas y finales</translation>
    </message>
    <message>
        <source>Expected journeys, and the range that holds four times in five. Choose one to see it above.</source>
        <translation>Recorridos esperados y el rango que se cumple cuatro de cada cinco veces. Elija uno para verlo arriba.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1: %2 expected next quarter, four times in five %3 to %4</source>
        <translation>%1: se esperan %2 el próximo trimestre; cuatro de cada cinco veces, de %3 a %4</translation>
    </message>
    <message>
        <source>; the last quarter brought %1</source>
        <translation>; el último trimestre trajo %1</translation>
    </message>
    <message>
        <source>%1, quarter to %2</source>
        <translation>%1, trimestre hasta %2</translation>
    </message>
    <message>
        <source>as it would have been foretold</source>
        <translation>como se habría previsto</translation>
    </message>
    <message>
        <source>an earlier quarter repeated</source>
        <translation>un trimestre anterior repetido</translation>
    </message>
    <message>
        <source>Would have been foretold</source>
        <translation>Se habría previsto</translation>
    </message>
    <message>
        <source>An earlier quarter repeated</source>
        <translation>Un trimestre anterior repetido</translation>
    </message>
    <message>
        <source> %1 of these counts fell within the range.</source>
        <translation> El %1 de estas cifras cayó dentro del intervalo.</translation>
    </message>
    <message>
        <source>How good is it? Nothing of this happened in %1, so that nobody can say.</source>
        <translation>¿Qué tan buena es? Nada de esto ocurrió en %1, así que nadie puede decirlo.</translation>
    </message>
    <message>
        <source> All stages and ends of all segments: off by %1, repeating %2.</source>
        <translation> Todas las etapas y finales de todos los segmentos: error del %1, repitiendo %2.</translation>
    </message>
</context>
<context>
    <name>FunnelWords</name>
    <message>
        <source>all within %1 of the first</source>
        <translation>todo en %1 desde la primera</translation>
    </message>
    <message>
        <source>however long it takes</source>
        <translation>sin límite de duración</translation>
    </message>
    <message>
        <source>Counted: each stage after the one before, others may come between, %1</source>
        <translation>Se cuenta: cada etapa después de la anterior, puede haber otras entre medias, %1</translation>
    </message>
    <message>
        <source>Counted: each stage right after the one before, %1</source>
        <translation>Se cuenta: cada etapa justo después de la anterior, %1</translation>
    </message>
    <message>
        <source>Counted: all stages up to this one in any order, %1</source>
        <translation>Se cuenta: todas las etapas hasta esta en cualquier orden, %1</translation>
    </message>
    <message>
        <source>No journey of this filter has reached a stage</source>
        <translation>Ningún recorrido de este filtro ha llegado a una etapa</translation>
    </message>
    <message>
        <source>No journey has ended without an order: %1 of %2 reached %3</source>
        <translation>Ningún recorrido ha terminado sin pedido: %1 de %2 llegaron a %3</translation>
    </message>
    <message>
        <source>end without a decision</source>
        <translation>terminan sin decisión</translation>
    </message>
    <message>
        <source>are lost to others</source>
        <translation>se pierden ante otros</translation>
    </message>
    <message>
        <source>Most journeys end at %1: %2 of %3 %4</source>
        <translation>La mayoría de los recorridos termina en %1: %2 de %3 %4</translation>
    </message>
    <message>
        <source>%1 claimed, %2 verified</source>
        <translation>%1 declarados, %2 verificados</translation>
    </message>
    <message>
        <source>%1 claimed, nothing to verify</source>
        <translation>%1 declarados, nada que verificar</translation>
    </message>
    <message>
        <source>%1 of the stage before, median %2</source>
        <translation>%1 de la etapa anterior, mediana %2</translation>
    </message>
    <message>
        <source>Claimed and verified</source>
        <translation>Declarado y verificado</translation>
    </message>
    <message>
        <source>Claimed: the journey was said to reach the stage. Verified: with unexpired evidence for all that the stage requires.</source>
        <translation>Declarado: se dijo que el recorrido llegó a la etapa. Verificado: con prueba vigente de todo lo que la etapa exige.</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>declarado</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Of the stage before</source>
        <translation>De la etapa anterior</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Mediana (días)</translation>
    </message>
    <message>
        <source>Where those went who did not go on</source>
        <translation>Adónde fueron los que no avanzaron</translation>
    </message>
    <message>
        <source>Journeys that reached the stage and not the next one</source>
        <translation>Recorridos que llegaron a la etapa y no a la siguiente</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>sin decisión</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierto</translation>
    </message>
    <message>
        <source>won all the same</source>
        <translation>ganado de todos modos</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sin decisión</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abierto</translation>
    </message>
    <message>
        <source>Won all the same</source>
        <translation>Ganado de todos modos</translation>
    </message>
    <message>
        <source>%1 lost, %2 no decision, %3 open</source>
        <translation>%1 perdidos, %2 sin decisión, %3 abiertos</translation>
    </message>
    <message>
        <source>The flow of journeys</source>
        <translation>El flujo de los recorridos</translation>
    </message>
    <message>
        <source>No activity of this log has the name of a stage of the plan, so there is no funnel yet. Make the activities that are stages under Stages.</source>
        <translation>Ninguna actividad de este registro se llama como una etapa del plan, así que aún no hay embudo. Convierta en etapas las actividades que lo sean, en Etapas.</translation>
    </message>
</context>
<context>
    <name>GraphBuilder</name>
    <message>
        <source>Journey graph: %1 steps, %2 paths, %3</source>
        <translation>Grafo de recorridos: %1 pasos, %2 caminos, %3</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Recorridos</translation>
    </message>
    <message>
        <source>Median stay</source>
        <translation>Estancia mediana</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Empiezan aquí</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminan aquí</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Transiciones</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Tiempo mediano</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 de 10 en</translation>
    </message>
    <message>
        <source>Mean value</source>
        <translation>Valor medio</translation>
    </message>
    <message>
        <source>Lost or no decision</source>
        <translation>Perdido o sin decisión</translation>
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
        <translation>%1: %2, estancia mediana %3, %4 empiezan aquí, %5 terminan aquí</translation>
    </message>
    <message>
        <source>, %1 verified</source>
        <translation>, %1 verificado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 actividad</translation>
    </message>
    <message>
        <source>%1 activities</source>
        <translation>%1 actividades</translation>
    </message>
    <message>
        <source>Other: %1 that are not shown one by one</source>
        <translation>Otras: %1 que no se muestran una a una</translation>
    </message>
    <message>
        <source>%1 to %2: %3, median time %4, 9 of 10 within %5</source>
        <translation>%1 a %2: %3, tiempo mediano %4, 9 de 10 en %5</translation>
    </message>
    <message>
        <source>, %1 of those that ended were lost or not decided</source>
        <translation>, %1 de los terminados se perdió o quedó sin decisión</translation>
    </message>
    <message>
        <source>%1 to %2: %3 moves</source>
        <translation>%1 a %2: %3 transiciones</translation>
    </message>
</context>
<context>
    <name>GraphMaker</name>
    <message>
        <source>Hours from seats over tasks to territories</source>
        <translation>Horas de los puestos, por tareas, a los territorios</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Needed or available</source>
        <translation>Necesario o disponible</translation>
    </message>
    <message>
        <source>Served or used</source>
        <translation>Atendido o usado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tareas</translation>
    </message>
    <message>
        <source>%1: %2 of %3 needed are served, %4</source>
        <translation>%1: se atienden %2 de %3 necesarias, %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 in use</source>
        <translation>%1, %2: %3 de %4 en uso</translation>
    </message>
    <message>
        <source>%1 does %2 of %3</source>
        <translation>%1 hace %2 de %3</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Tasks in a leaf that only one seat can do: %1</source>
        <translation>Tareas de un territorio final que solo puede hacer un puesto: %1</translation>
    </message>
    <message>
        <source>%1 in %2: %3 needed, %4</source>
        <translation>%1 en %2: %3 necesarias, %4</translation>
    </message>
    <message>
        <source>%1 more territories</source>
        <translation>%1 territorios más</translation>
    </message>
    <message>
        <source>⚠ no stand-in: %1</source>
        <translation>⚠ sin suplente: %1</translation>
    </message>
    <message>
        <source>seats by role and territory</source>
        <translation>puestos por rol y territorio</translation>
    </message>
    <message>
        <source>territories and segments</source>
        <translation>territorios y segmentos</translation>
    </message>
    <message>
        <source>%1 (own seats)</source>
        <translation>%1 (puestos propios)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>%1 en uso</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>sin horas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 without hours</source>
        <translation>%1 · %2 sin horas</translation>
    </message>
    <message>
        <source>%1 more in %2</source>
        <translation>%1 más en %2</translation>
    </message>
</context>
<context>
    <name>GraphTableWords</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Recorridos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Empiezan aquí</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminan aquí</translation>
    </message>
    <message>
        <source>Median stay (d)</source>
        <translation>Estancia mediana (d)</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Dibujado</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Transiciones</translation>
    </message>
    <message>
        <source>Mean time (d)</source>
        <translation>Tiempo medio (d)</translation>
    </message>
    <message>
        <source>Median time (d)</source>
        <translation>Tiempo mediano (d)</translation>
    </message>
    <message>
        <source>9 of 10 within (d)</source>
        <translation>9 de 10 en (d)</translation>
    </message>
    <message>
        <source>Mean value</source>
        <translation>Valor medio</translation>
    </message>
    <message>
        <source>Lost or no decision</source>
        <translation>Perdido o sin decisión</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>JourneyWords</name>
    <message>
        <source>evidence</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 evento</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 eventos</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Each event is as wide as the time until the next; times in UTC</source>
        <translation>Cada evento es tan ancho como el tiempo hasta el siguiente; horas en UTC</translation>
    </message>
    <message>
        <source>+%1 events</source>
        <translation>+%1 eventos</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 mil</translation>
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
        <translation>“%1” no es un número.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <translation>“%1” no es una fecha. Escríbala como %2.</translation>
    </message>
</context>
<context>
    <name>PartLister</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Known to</source>
        <translation>Conocido por</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>It alone knows</source>
        <translation>Solo él conoce</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Customer-focused</source>
        <translation>De cliente</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Especialistas</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territorios</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Farthest</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>From home to the farthest territory, as the crow flies, in kilometres</source>
        <translation>Desde el territorio base hasta el más lejano, en línea recta, en kilómetros</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Per journey</source>
        <translation>Por recorrido</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>In the baseline</source>
        <translation>En la línea base</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Hours lost</source>
        <translation>Horas perdidas</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Most is missing of</source>
        <translation>Falta sobre todo</translation>
    </message>
    <message>
        <source>Their hours</source>
        <translation>Sus horas</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What all that is missing would bring, by the values of its hours</source>
        <translation>Lo que aportaría todo lo que falta, según el valor de sus horas</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varios</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Fijar %1 de %2</translation>
    </message>
    <message>
        <source>Nothing fits what is chosen above</source>
        <translation>Nada coincide con lo elegido arriba</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aquí todavía no hay nada</translation>
    </message>
</context>
<context>
    <name>RemedyFinder</name>
    <message>
        <source>Give them to %1</source>
        <translation>Asignarlas a %1</translation>
    </message>
    <message>
        <source>Set its accounts free</source>
        <translation>Dejar libres sus cuentas</translation>
    </message>
    <message>
        <source>Give %1 accounts to %2</source>
        <translation>Asignar %1 cuentas a %2</translation>
    </message>
    <message>
        <source>Set %1 accounts free</source>
        <translation>Dejar libres %1 cuentas</translation>
    </message>
    <message>
        <source>Delete this role</source>
        <translation>Eliminar este rol</translation>
    </message>
    <message>
        <source>Delete role %1</source>
        <translation>Eliminar el rol %1</translation>
    </message>
    <message>
        <source>Count it as vacant</source>
        <translation>Contarlo como vacante</translation>
    </message>
    <message>
        <source>Count it as filled</source>
        <translation>Contarlo como ocupado</translation>
    </message>
    <message>
        <source>Count %1 as vacant</source>
        <translation>Contar %1 como vacante</translation>
    </message>
    <message>
        <source>Count %1 as filled</source>
        <translation>Contar %1 como ocupado</translation>
    </message>
    <message>
        <source>Their homes are their span</source>
        <translation>Su base es su ámbito</translation>
    </message>
    <message>
        <source>Let the homes of %1 be their span</source>
        <translation>Hacer de la base de %1 su ámbito</translation>
    </message>
</context>
<context>
    <name>RoleButton</name>
    <message>
        <source>Add a seat: %1</source>
        <translation>Añadir un puesto: %1</translation>
    </message>
    <message>
        <source>Drag onto a territory to add a seat, or press to add it where the cursor is</source>
        <translation>Arrastre a un territorio para añadir un puesto, o pulse para añadirlo donde está el cursor</translation>
    </message>
</context>
<context>
    <name>SeatFields</name>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>since ever</source>
        <translation>desde siempre</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>Only the home</source>
        <translation>Solo la base</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Asignar el puesto a %1</translation>
    </message>
    <message>
        <source>Nobody in %1</source>
        <translation>Nadie en %1</translation>
    </message>
    <message>
        <source>Several people are called so. Choose the one who is meant in the table of seats.</source>
        <translation>Varias personas se llaman así. Elija cuál es en la tabla de puestos.</translation>
    </message>
</context>
<context>
    <name>StepDelegate</name>
    <message>
        <source> · undone</source>
        <translation> · deshecho</translation>
    </message>
</context>
<context>
    <name>SubjectDerivations</name>
    <message>
        <source>Forecast visits × hours a visit takes people (Journeys, Work: share of each channel × its time), summed over the stages.</source>
        <translation>Visitas previstas × horas que una visita ocupa a las personas (Recorridos, Trabajo: parte de cada canal × su tiempo), sumadas por etapas.</translation>
    </message>
    <message>
        <source>By the seats that own the customers</source>
        <translation>Por los puestos responsables de los clientes</translation>
    </message>
    <message>
        <source>By specialists</source>
        <translation>Por especialistas</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Share of its tasks that is done</source>
        <translation>Parte de sus tareas que se hace</translation>
    </message>
    <message>
        <source>What is needed less what is served.</source>
        <translation>Lo necesario menos lo atendido.</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>Of it: waits for vacant seats that own the customers</source>
        <translation>De ello: espera a vacantes responsables de los clientes</translation>
    </message>
    <message>
        <source>Of it: reached by no seat with hours</source>
        <translation>De ello: no lo alcanza ningún puesto con horas</translation>
    </message>
    <message>
        <source>Of it: hours that bring more are served first</source>
        <translation>De ello: antes van las horas que aportan más</translation>
    </message>
    <message>
        <source>Served ÷ needed.</source>
        <translation>Atendido ÷ necesario.</translation>
    </message>
    <message>
        <source>Visits to the stage that the forecast expects in the quarter × hours that a visit takes people: share of each channel × its time, over the tasks.</source>
        <translation>Visitas a la etapa que espera la previsión en el trimestre × horas que una visita ocupa a las personas: parte de cada canal × su tiempo, por tareas.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Hours a visit</source>
        <translation>Horas por visita</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>What the expected margin of the quarter gains if one full-time seat of the role is added there and below, the hours of all others spent anew.</source>
        <translation>Lo que gana el margen esperado del trimestre si se añade allí y por debajo un puesto a tiempo completo del rol, repartiendo de nuevo las horas de los demás.</translation>
    </message>
    <message>
        <source>About: hours are valued as they are without it.</source>
        <translation>Aproximado: las horas se valoran como sin él.</translation>
    </message>
    <message>
        <source>Full-time hours in the quarter</source>
        <translation>Horas a tiempo completo en el trimestre</translation>
    </message>
    <message>
        <source>Expected margin without it</source>
        <translation>Margen esperado sin él</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>Al año</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>Coste al año</translation>
    </message>
    <message>
        <source>All the work of the task in the territory is for customers that this seat owns, and no specialist with hours reaches it.</source>
        <translation>Todo el trabajo de la tarea en el territorio es para clientes de los que este puesto es responsable, y ningún especialista con horas lo alcanza.</translation>
    </message>
    <message>
        <source>The work of the task in the territory that seats with hours reach: this one alone.</source>
        <translation>El trabajo de la tarea en el territorio que, de los puestos con horas, solo alcanza este.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Work in the quarter</source>
        <translation>Trabajo del trimestre</translation>
    </message>
    <message>
        <source>Great-circle distances from the centre of the territory, or from the middle of its customers where it has none, to its customers with coordinates.</source>
        <translation>Distancias de círculo máximo desde el centro del territorio, o a falta de él desde el medio de sus clientes, hasta sus clientes con coordenadas.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>With coordinates</source>
        <translation>Con coordenadas</translation>
    </message>
    <message>
        <source>Half of them within</source>
        <translation>La mitad a menos de</translation>
    </message>
    <message>
        <source>The farthest</source>
        <translation>El más lejano</translation>
    </message>
    <message>
        <source>Seats that know customers</source>
        <translation>Puestos que conocen clientes</translation>
    </message>
    <message>
        <source>Customers that a seat knows</source>
        <translation>Clientes que conoce algún puesto</translation>
    </message>
    <message>
        <source>Pairs of both</source>
        <translation>Pares de ambos</translation>
    </message>
    <message>
        <source>FTE × hours a year of the role × days of the quarter / 365.25 × the share of the quarter in which somebody sits there, ramp and expected leavers included; summed over the seats.</source>
        <translation>FTE × horas al año del rol × días del trimestre / 365,25 × parte del trimestre en que alguien ocupa el puesto, con adaptación y salidas esperadas; sumado por puestos.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Hours in use ÷ hours available.</source>
        <translation>Horas en uso ÷ horas disponibles.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Hours a year of the role × days of the quarter / 365.25.</source>
        <translation>Horas al año del rol × días del trimestre / 365,25.</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Horas al año</translation>
    </message>
    <message>
        <source>Days of the quarter</source>
        <translation>Días del trimestre</translation>
    </message>
    <message>
        <source>The part of full time that the plan gives the seat.</source>
        <translation>La parte de la jornada completa que el plan da al puesto.</translation>
    </message>
    <message>
        <source>The seats among what was chosen, each once.</source>
        <translation>Los puestos entre lo elegido, cada uno una vez.</translation>
    </message>
    <message>
        <source>What somebody who knows the job would give while the seat is open (FTE × hours of the role in the quarter) less what it gives.</source>
        <translation>Lo que daría alguien que conoce el trabajo mientras el puesto está abierto (FTE × horas del rol en el trimestre), menos lo que da.</translation>
    </message>
    <message>
        <source>The seat is</source>
        <translation>El puesto está</translation>
    </message>
    <message>
        <source>Would be given</source>
        <translation>Se darían</translation>
    </message>
    <message>
        <source>Is given</source>
        <translation>Se dan</translation>
    </message>
    <message>
        <source>The share of the quarter in which somebody sits there, less in the ramp, and less by what people who may leave would be missed.</source>
        <translation>La parte del trimestre en que alguien ocupa el puesto, menos durante la adaptación y menos lo que faltaría si alguien se fuera.</translation>
    </message>
    <message>
        <source>Months to learn the job</source>
        <translation>Meses de adaptación</translation>
    </message>
    <message>
        <source>Days to fill a seat</source>
        <translation>Días para cubrir un puesto</translation>
    </message>
    <message>
        <source>What is missing at the value of the hours that it would fill, added up over tasks in leaves of which less than 80 % is done. An estimate: the more of it is done, the less the next hour brings, and what is lost where the hours come from is not taken off.</source>
        <translation>Lo que falta, al valor de las horas que llenaría, sumado sobre las tareas de territorios hoja hechas en menos del 80 %. Una estimación: cuanto más se hace, menos aporta la hora siguiente, y no se descuenta lo que se pierde en el lugar de donde vienen las horas.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Carencias</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Of the journeys of these customers that begin in the quarter: their number × the share that is won with the work done as it is × what one that is won brings.</source>
        <translation>De los recorridos de estos clientes que empiezan en el trimestre: su número × la parte que se gana con el trabajo hecho tal como está × lo que aporta uno ganado.</translation>
    </message>
    <message>
        <source>A minimum cut of the flow of hours: all hours of these seats are in use, and no other seat could do the work that waits for them, not even by taking something else over from them.</source>
        <translation>Un corte mínimo del flujo de horas: todas las horas de estos puestos están en uso y ningún otro puesto podría hacer el trabajo que les espera, ni siquiera descargándolos de otra cosa.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Their hours, all in use</source>
        <translation>Sus horas, todas en uso</translation>
    </message>
    <message>
        <source>Work that only they can do</source>
        <translation>Trabajo que solo ellos pueden hacer</translation>
    </message>
    <message>
        <source>Missing of it</source>
        <translation>De él falta</translation>
    </message>
    <message>
        <source>What that would bring</source>
        <translation>Lo que eso aportaría</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>Journeys expected to begin in the quarter for whose segment the plan lays out no work (Journeys, Work), or whose customers have no segment. They bring margin as they did, and ask for no hours.</source>
        <translation>Recorridos previstos en el trimestre para cuyo segmento el plan no prevé trabajo (Recorridos, Trabajo) o cuyos clientes no tienen segmento. Aportan margen como hasta ahora y no piden horas.</translation>
    </message>
    <message>
        <source>Expected to begin</source>
        <translation>Inicios previstos</translation>
    </message>
    <message>
        <source>Of them without work</source>
        <translation>De ellos sin trabajo</translation>
    </message>
</context>
<context>
    <name>VariantWords</name>
    <message>
        <source>All journeys went the same way</source>
        <translation>Todos los recorridos siguieron el mismo camino</translation>
    </message>
    <message>
        <source>%1 of %2 ways through cover 80 % of the journeys; the most frequent one %3</source>
        <translation>%1 de %2 variantes cubren el 80 % de los recorridos; la más frecuente, el %3</translation>
    </message>
    <message>
        <source>Σ %1</source>
        <translation>Σ %1</translation>
    </message>
    <message>
        <source>won %1</source>
        <translation>ganado %1</translation>
    </message>
    <message>
        <source>The most frequent ways through</source>
        <translation>Las variantes más frecuentes</translation>
    </message>
    <message>
        <source>A step is as wide as the median time until the next. At the right: share together with the ways above, median time of the whole way, won of those that ended</source>
        <translation>La anchura de un paso es el tiempo mediano hasta el siguiente. A la derecha: porcentaje acumulado con las variantes de arriba, tiempo mediano de toda la variante, ganados de los terminados</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Recorridos</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Mediana (días)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>Won of ended</source>
        <translation>Ganados de terminados</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No journey meets the filter. Take away a chip above.</source>
        <translation>Ningún recorrido cumple el filtro. Quite alguno de los filtros de arriba.</translation>
    </message>
    <message>
        <source>Steps: the stages of the plan</source>
        <translation>Pasos: las etapas del plan</translation>
    </message>
    <message>
        <source>Steps: everything that was recorded</source>
        <translation>Pasos: todo lo que se registró</translation>
    </message>
    <message>
        <source>%1. Choose a way to see its journeys.</source>
        <translation>%1. Elija una variante para ver sus recorridos.</translation>
    </message>
    <message>
        <source>Way %1</source>
        <translation>Variante %1</translation>
    </message>
    <message>
        <source>%1 · %2, %3 of those shown</source>
        <translation>%1 · %2, %3 de lo mostrado</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… %1 más</translation>
    </message>
</context>
<context>
    <name>VelocityWords</name>
    <message>
        <source>Velocity cannot be compared: in one of the two periods nothing was won, or no amount is known</source>
        <translation>No se puede comparar la velocidad: en uno de los dos periodos no se ganó nada o no se conoce ningún importe</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>Journeys that ended</source>
        <translation>Recorridos terminados</translation>
    </message>
    <message>
        <source>Share that was won</source>
        <translation>Porcentaje ganado</translation>
    </message>
    <message>
        <source>Mean amount won</source>
        <translation>Importe medio ganado</translation>
    </message>
    <message>
        <source>Time to the end</source>
        <translation>Tiempo hasta el final</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>Journeys bring %1, %2 against the %3 months before; most of the change: %4 (%5 → %6)</source>
        <translation>Los recorridos aportan %1, %2 respecto a los %3 meses anteriores; la mayor parte del cambio: %4 (%5 → %6)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Journeys that ended from %1, against %2.</source>
        <translation>Recorridos terminados de %1, frente a %2.</translation>
    </message>
    <message>
        <source>%1 Velocity is journeys × share won × mean amount ÷ time. In logarithms the four parts add up: a time that is a tenth shorter counts +10.5 points.</source>
        <translation>%1 La velocidad es recorridos × porcentaje ganado × importe medio ÷ tiempo. En logaritmos las cuatro partes se suman: un tiempo una décima parte más corto cuenta +10,5 puntos.</translation>
    </message>
    <message>
        <source>What changed velocity</source>
        <translation>Qué cambió la velocidad</translation>
    </message>
    <message>
        <source>In points of the logarithm; the first four add up to the last</source>
        <translation>En puntos del logaritmo; los cuatro primeros suman el último</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>más rápido</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>más lento</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Por sí solo</translation>
    </message>
    <message>
        <source>%1 points · %2 → %3</source>
        <translation>%1 puntos · %2 → %3</translation>
    </message>
    <message>
        <source>journeys</source>
        <translation>recorridos</translation>
    </message>
    <message>
        <source>plan currency</source>
        <translation>moneda del plan</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>plan currency a day</source>
        <translation>moneda del plan al día</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
</context>
<context>
    <name>VerifierWords</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the odds of its stage</source>
        <translation>la probabilidad de su etapa</translation>
    </message>
    <message>
        <source>missing evidence</source>
        <translation>falta de pruebas</translation>
    </message>
    <message>
        <source>its age</source>
        <translation>su antigüedad</translation>
    </message>
    <message>
        <source>%1 · %2, %3 won · %4 of %5 verified · %6 days</source>
        <translation>%1 · %2, %3 ganado · %4 de %5 verificado · %6 días</translation>
    </message>
    <message>
        <source> (plan: %1)</source>
        <translation> (plan: %1)</translation>
    </message>
    <message>
        <source>No open journey of this filter is in a stage of the plan, so there is nothing to rank.</source>
        <translation>Ningún recorrido abierto de este filtro está en una etapa del plan, así que no hay nada que clasificar.</translation>
    </message>
    <message>
        <source>Most promising open journeys</source>
        <translation>Los recorridos abiertos más prometedores</translation>
    </message>
    <message>
        <source>Bar: expected value. Then the reason: value, stage and its odds, evidence, days in the stage</source>
        <translation>Barra: valor esperado. Luego el porqué: valor, etapa y su probabilidad, pruebas, días en la etapa</translation>
    </message>
    <message>
        <source>expected value</source>
        <translation>valor esperado</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>Valor esperado</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>Frenado por</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Won from there</source>
        <translation>Ganados desde ahí</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Exigido</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>Días en etapa</translation>
    </message>
    <message>
        <source>Expected days</source>
        <translation>Días esperados</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Actualidad</translation>
    </message>
    <message>
        <source>The plan has no verifiers yet, so every claim stands. Add some in the register.</source>
        <translation>El plan aún no tiene evidencias, así que se acepta todo lo declarado. Añádalas al catálogo.</translation>
    </message>
    <message>
        <source>Every open journey has the evidence that its stage requires.</source>
        <translation>Cada recorrido abierto tiene las pruebas que exige su etapa.</translation>
    </message>
    <message>
        <source>What claims lack</source>
        <translation>Qué falta a lo declarado</translation>
    </message>
    <message>
        <source>Open journeys that claim the stage without this evidence. Choose one to list them.</source>
        <translation>Recorridos abiertos que declaran la etapa sin esta prueba. Elija una para verlos.</translation>
    </message>
    <message>
        <source>without evidence</source>
        <translation>sin prueba</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Recorridos</translation>
    </message>
    <message>
        <source>%1 · %2 journeys, %3</source>
        <translation>%1 · %2 recorridos, %3</translation>
    </message>
    <message>
        <source>%1 claim a stage without its evidence, worth %2</source>
        <translation>%1 con etapa declarada sin su prueba, valor %2</translation>
    </message>
    <message>
        <source>Open journeys in the stage the CRM claims, where something required has no unexpired evidence on the day of the last event.</source>
        <translation>Recorridos abiertos en la etapa que declara el CRM, donde algo exigido no tiene prueba vigente el día del último evento.</translation>
    </message>
    <message>
        <source>The plan has no verifiers yet: add what customers do that shows a stage was reached.</source>
        <translation>El plan aún no tiene evidencias: añada lo que hacen los clientes que demuestra que se llegó a una etapa.</translation>
    </message>
    <message>
        <source>Evidence of open journeys</source>
        <translation>Pruebas de los recorridos abiertos</translation>
    </message>
    <message>
        <source>Open journeys in the verifier&apos;s stage. Choose one to see those that have it.</source>
        <translation>Recorridos abiertos en la etapa de la evidencia. Elija una para ver los que la tienen.</translation>
    </message>
    <message>
        <source>with unexpired evidence</source>
        <translation>con prueba vigente</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sin ella</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>Con prueba</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin prueba</translation>
    </message>
    <message>
        <source>no open journey</source>
        <translation>ningún recorrido abierto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · not required</source>
        <translation>%1 · %2 · no exigida</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 of the evidence that open journeys should have is there</source>
        <translation>Existe el %1 de las pruebas que deberían tener los recorridos abiertos</translation>
    </message>
    <message>
        <source>No open journey is in a stage that requires evidence</source>
        <translation>Ningún recorrido abierto está en una etapa que exija pruebas</translation>
    </message>
    <message>
        <source>Required evidence of the stage a journey claims, unexpired on the day of the last event.</source>
        <translation>Pruebas exigidas en la etapa que declara el recorrido, vigentes el día del último evento.</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>Sin: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Con: %1</translation>
    </message>
    <message>
        <source>no value known, won ones: %1</source>
        <translation>valor desconocido, ganados: %1</translation>
    </message>
    <message>
        <source>no value known</source>
        <translation>valor desconocido</translation>
    </message>
    <message>
        <source> (usually: %1)</source>
        <translation> (habitual: %1)</translation>
    </message>
    <message>
        <source>%1 of %2 open journeys are worth attention first; %3 are later than expected</source>
        <translation>%1 de %2 recorridos abiertos merecen atención primero; %3 van más tarde de lo esperado</translation>
    </message>
    <message>
        <source>Expected value = value × share won from that stage × (1 + verified) / (1 + required) × freshness: 1 in time, else expected days / days in the stage. Without a value: the mean of those won. Without expected days in the plan: the median stay.</source>
        <translation>Valor esperado = valor × porcentaje ganado desde esa etapa × (1 + verificado) / (1 + exigido) × actualidad: 1 si va a tiempo; si no, días esperados / días en la etapa. Sin valor: la media de los ganados. Sin días esperados en el plan: la estancia mediana.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>Vigencia (d)</translation>
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
        <translation>%1 · faltan %2</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 puesto</translation>
    </message>
    <message>
        <source>%1 seats</source>
        <translation>%1 puestos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Share in use</source>
        <translation>% en uso</translation>
    </message>
    <message>
        <source>Workload index</source>
        <translation>Índice de carga</translation>
    </message>
    <message>
        <source>Seats by how full they are</source>
        <translation>Puestos según su ocupación</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>puestos</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 a %2 %</translation>
    </message>
    <message>
        <source>Balance of the work that nobody else can do</source>
        <translation>Equilibrio del trabajo que nadie más puede hacer</translation>
    </message>
    <message>
        <source>Workload index = that work / hours of the seat; mean %1. Band: %2 around the mean, our default, not a standard.</source>
        <translation>Índice de carga = ese trabajo / horas del puesto; media %1. Banda: %2 en torno a la media, nuestro valor por defecto, no una norma.</translation>
    </message>
    <message>
        <source>below the band</source>
        <translation>por debajo de la banda</translation>
    </message>
    <message>
        <source>within the band</source>
        <translation>dentro de la banda</translation>
    </message>
    <message>
        <source>above the band</source>
        <translation>por encima de la banda</translation>
    </message>
    <message>
        <source>No seat has hours in this quarter.</source>
        <translation>Ningún puesto tiene horas en este trimestre.</translation>
    </message>
    <message>
        <source>%1 of %2 are full, %3 do none of the expected work.</source>
        <translation>%1 de %2 están llenos, %3 no hacen nada del trabajo esperado.</translation>
    </message>
    <message>
        <source>In use = hours that the work of journeys takes, of the hours a seat has in %1. What is left is time for everything else. Coefficient of variation of the workload index: %2; %3 of the seats outside the band.</source>
        <translation>En uso = horas que ocupa el trabajo de los recorridos, de las horas que tiene un puesto en %1. Lo que queda es tiempo para todo lo demás. Coeficiente de variación del índice de carga: %2; %3 de los puestos fuera de la banda.</translation>
    </message>
    <message>
        <source>How full each seat is</source>
        <translation>Ocupación de cada puesto</translation>
    </message>
    <message>
        <source>The fullest</source>
        <translation>Los más ocupados</translation>
    </message>
    <message>
        <source>The emptiest</source>
        <translation>Los menos ocupados</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>año-mes-día</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>mes/día/año</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>día/mes/año</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territorios</translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation>Equipo de ventas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>Employment history</source>
        <translation>Historial laboral</translation>
    </message>
    <message>
        <source>Salesforce opportunities</source>
        <translation>Oportunidades de Salesforce</translation>
    </message>
    <message>
        <source>Salesforce opportunity history</source>
        <translation>Historial de oportunidades de Salesforce</translation>
    </message>
    <message>
        <source>Salesforce territories</source>
        <translation>Territorios de Salesforce</translation>
    </message>
    <message>
        <source>Salesforce accounts of territories</source>
        <translation>Cuentas de territorios de Salesforce</translation>
    </message>
    <message>
        <source>Salesforce users of territories</source>
        <translation>Usuarios de territorios de Salesforce</translation>
    </message>
    <message>
        <source>HubSpot deals</source>
        <translation>Negocios de HubSpot</translation>
    </message>
    <message>
        <source>HubSpot deal stages</source>
        <translation>Etapas de negocios de HubSpot</translation>
    </message>
    <message>
        <source>HubSpot companies</source>
        <translation>Empresas de HubSpot</translation>
    </message>
    <message>
        <source>BambooHR people</source>
        <translation>Personas de BambooHR</translation>
    </message>
    <message>
        <source>Workday positions</source>
        <translation>Posiciones de Workday</translation>
    </message>
    <message>
        <source>SuccessFactors positions</source>
        <translation>Posiciones de SuccessFactors</translation>
    </message>
    <message>
        <source>SuccessFactors users</source>
        <translation>Usuarios de SuccessFactors</translation>
    </message>
    <message>
        <source>HiBob positions</source>
        <translation>Posiciones de HiBob</translation>
    </message>
    <message>
        <source>Headwater table</source>
        <translation>Tabla de Headwater</translation>
    </message>
    <message>
        <source>Headwater table “%1”</source>
        <translation>Tabla de Headwater “%1”</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Code or id</source>
        <translation>Código o id</translation>
    </message>
    <message>
        <source>Part of (company)</source>
        <translation>Parte de (empresa)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Sales person</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Momento del evento</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Fecha de cierre</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Creado el</translation>
    </message>
    <message>
        <source>Engaged on</source>
        <translation>Contactado el</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>FTE</translation>
    </message>
    <message>
        <source>From (date)</source>
        <translation>Desde (fecha)</translation>
    </message>
    <message>
        <source>To (date)</source>
        <translation>Hasta (fecha)</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>Fecha de alta</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Fecha de baja</translation>
    </message>
    <message>
        <source>Step of the activity</source>
        <translation>Paso de la actividad</translation>
    </message>
    <message>
        <source>Lies in (territory)</source>
        <translation>Dentro de (territorio)</translation>
    </message>
    <message>
        <source>The value is missing. Fill it in.</source>
        <translation>Falta el valor. Complételo.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like the others in the column.</source>
        <translation>No es una fecha. Escríbala como las demás de la columna.</translation>
    </message>
    <message>
        <source>This is not a number. Write digits only.</source>
        <translation>No es un número. Escriba solo cifras.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>No es ni sí ni no.</translation>
    </message>
    <message>
        <source>This word is not known here. Use one of the usual ones.</source>
        <translation>Aquí no se conoce esta palabra. Use una de las habituales.</translation>
    </message>
    <message>
        <source>It ends before it begins. Correct one of the dates.</source>
        <translation>Termina antes de empezar. Corrija una de las fechas.</translation>
    </message>
    <message>
        <source>An earlier row has this id and says something else. Keep one of them.</source>
        <translation>Una fila anterior tiene este id y dice otra cosa. Conserve una de ellas.</translation>
    </message>
    <message>
        <source>Neither the plan nor the files know this. Add it, or correct the spelling.</source>
        <translation>Ni el plan ni los archivos lo conocen. Añádalo o corrija la escritura.</translation>
    </message>
    <message>
        <source>This makes a circle. Give one of them another place.</source>
        <translation>Esto forma un círculo. Dé otro lugar a uno de ellos.</translation>
    </message>
    <message>
        <source>The row has more cells than the header. Is a delimiter inside a value?</source>
        <translation>La fila tiene más celdas que el encabezado. ¿Hay un separador dentro de un valor?</translation>
    </message>
    <message>
        <source>the same but for legal form and punctuation</source>
        <translation>igual salvo forma jurídica y puntuación</translation>
    </message>
    <message>
        <source>by web domain</source>
        <translation>por dominio web</translation>
    </message>
    <message>
        <source>%1 is read as %2.</source>
        <translation>%1 se lee como %2.</translation>
    </message>
    <message>
        <source>%1 mixes two ways to write dates; most rows are %2.</source>
        <translation>%1 mezcla dos formas de escribir fechas; la mayoría de las filas son %2.</translation>
    </message>
    <message>
        <source>%1 has a decimal comma.</source>
        <translation>%1 usa coma decimal.</translation>
    </message>
    <message>
        <source>%1 mixes decimal commas and decimal points.</source>
        <translation>%1 mezcla comas y puntos decimales.</translation>
    </message>
    <message>
        <source>event log (XES)</source>
        <translation>registro de eventos (XES)</translation>
    </message>
    <message>
        <source>event log (XES), compressed</source>
        <translation>registro de eventos (XES), comprimido</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>libro</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>hoja “%1”</translation>
    </message>
    <message>
        <source>%1, %2 of those that reached %3</source>
        <translation>%1, %2 de los que llegaron a %3</translation>
    </message>
    <message>
        <source>%1 steps: %2</source>
        <translation>%1 pasos: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2 of those shown</source>
        <translation>%1, %2 de lo mostrado</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Último evento</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>%1: since %2</source>
        <translation>%1: desde %2</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1: hasta %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 a %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Segmento: %1</translation>
    </message>
    <message>
        <source>Territory: %1</source>
        <translation>Territorio: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Canal: %1</translation>
    </message>
    <message>
        <source>Does not begin with: %1</source>
        <translation>No empieza por: %1</translation>
    </message>
    <message>
        <source>Begins with: %1</source>
        <translation>Empieza por: %1</translation>
    </message>
    <message>
        <source>Does not end with: %1</source>
        <translation>No termina en: %1</translation>
    </message>
    <message>
        <source>Ends with: %1</source>
        <translation>Termina en: %1</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>Sin: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Con: %1</translation>
    </message>
    <message>
        <source>Most frequent ways, %1 of journeys</source>
        <translation>Variantes más frecuentes, %1 de los recorridos</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Value: from %1</source>
        <translation>Valor: desde %1</translation>
    </message>
    <message>
        <source>Value: %1 to %2</source>
        <translation>Valor: %1 a %2</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Persona: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Elegido: %1</translation>
    </message>
    <message>
        <source>1 journey</source>
        <translation>1 recorrido</translation>
    </message>
    <message>
        <source>%1 journeys</source>
        <translation>%1 recorridos</translation>
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
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>won</source>
        <translation>ganado</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>sin decisión</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>was here</source>
        <translation>estaba aquí</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Nobody owns this account.</source>
        <translation>Nadie es responsable de esta cuenta.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 cuentas</translation>
    </message>
    <message>
        <source>selected together</source>
        <translation>seleccionadas a la vez</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Revenue, 12 months</source>
        <translation>Ingresos, 12 meses</translation>
    </message>
    <message>
        <source>Potential a year</source>
        <translation>Potencial anual</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Sin responsable</translation>
    </message>
    <message>
        <source>New %1: %2</source>
        <translation>Alta de %1: %2</translation>
    </message>
    <message>
        <source>Removed %1: %2</source>
        <translation>Baja de %1: %2</translation>
    </message>
    <message>
        <source>Moved %1: %2</source>
        <translation>Traslado de %1: %2</translation>
    </message>
    <message>
        <source>Changed %1: %2</source>
        <translation>Cambio de %1: %2</translation>
    </message>
    <message>
        <source>Moved and changed %1: %2</source>
        <translation>Traslado y cambio de %1: %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Changed against the baseline</source>
        <translation>Cambios respecto a la línea base</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>No hay nada seleccionado</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>En este plan</translation>
    </message>
    <message>
        <source>Without a person</source>
        <translation>Sin persona</translation>
    </message>
    <message>
        <source>Cost a year, all</source>
        <translation>Coste anual, total</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Horas al año</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Coste anual</translation>
    </message>
    <message>
        <source>Their revenue</source>
        <translation>Sus ingresos</translation>
    </message>
    <message>
        <source>Selected together: what you change here changes for all of them</source>
        <translation>Seleccionados a la vez: lo que cambie aquí cambia en todos</translation>
    </message>
    <message>
        <source>its home</source>
        <translation>su base</translation>
    </message>
    <message>
        <source>With everything below it</source>
        <translation>Con todo lo que hay por debajo</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinos</translation>
    </message>
    <message>
        <source>Figures, Excel (*.xlsx);;Figures, CSV (*.csv)</source>
        <translation>Cifras, Excel (*.xlsx);;Cifras, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportar: %1</translation>
    </message>
    <message>
        <source>Drawing, SVG (*.svg);;PDF (*.pdf);;Picture, PNG (*.png)</source>
        <translation>Dibujo, SVG (*.svg);;PDF (*.pdf);;Imagen, PNG (*.png)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Coverage, %1</source>
        <translation>Cobertura, %1</translation>
    </message>
    <message>
        <source>Hours of work that somebody has time for ÷ hours of work that the journeys of the quarter ask for.</source>
        <translation>Horas de trabajo para las que alguien tiene tiempo ÷ horas de trabajo que piden los recorridos del trimestre.</translation>
    </message>
    <message>
        <source>No work is expected in the quarter: it takes journeys, and what their stages ask of people (Journeys, Work).</source>
        <translation>No se espera trabajo en el trimestre: hacen falta recorridos y lo que sus etapas exigen a las personas (Recorridos, Trabajo).</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 pts</translation>
    </message>
    <message>
        <source>Expected margin, %1</source>
        <translation>Margen esperado, %1</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Carencias</translation>
    </message>
    <message>
        <source>Tasks in a territory of which less than %1 is done.</source>
        <translation>Tareas de un territorio de las que se hace menos del %1.</translation>
    </message>
    <message>
        <source>The journeys of the plan are being read and its hours laid out.</source>
        <translation>Se están leyendo los recorridos del plan y repartiendo sus horas.</translation>
    </message>
    <message>
        <source>Nobody has counted this yet. Click to count it.</source>
        <translation>Aún no se ha calculado. Haga clic para calcularlo.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Expected margin</source>
        <translation>Margen esperado</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Somebody has time for</source>
        <translation>Alguien tiene tiempo para</translation>
    </message>
    <message>
        <source>Nobody has</source>
        <translation>Nadie tiene para</translation>
    </message>
    <message>
        <source>Hours of all seats</source>
        <translation>Horas de todos los puestos</translation>
    </message>
    <message>
        <source>Without segment</source>
        <translation>Sin segmento</translation>
    </message>
    <message>
        <source>%1 journeys × %2</source>
        <translation>%1 recorridos × %2</translation>
    </message>
    <message>
        <source>Of it expected to be won</source>
        <translation>De ello se espera ganar</translation>
    </message>
    <message>
        <source>without territory</source>
        <translation>sin territorio</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>Work, %1</source>
        <translation>Trabajo, %1</translation>
    </message>
    <message>
        <source>Visits to stages that the forecast of journeys expects × hours that a visit takes people.</source>
        <translation>Visitas a etapas que espera la previsión de recorridos × horas de personas por visita.</translation>
    </message>
    <message>
        <source>Hours of seats</source>
        <translation>Horas de los puestos</translation>
    </message>
    <message>
        <source>%1 FTE × %2 = %3</source>
        <translation>%1 FTE × %2 = %3</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especializado</translation>
    </message>
    <message>
        <source>Customer-focused</source>
        <translation>De cliente</translation>
    </message>
    <message>
        <source>with an owner</source>
        <translation>con responsable</translation>
    </message>
    <message>
        <source>without an owner</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>All seats that are not closed, whether or not somebody sits in them.</source>
        <translation>Todos los puestos que no están cerrados, los ocupe alguien o no.</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacantes</translation>
    </message>
    <message>
        <source>Open seats in which nobody sits: vacant or planned.</source>
        <translation>Puestos abiertos que nadie ocupa: vacantes o previstos.</translation>
    </message>
    <message>
        <source>Sum over open seats, vacant ones included, of FTE × yearly cost of the role.</source>
        <translation>Suma, sobre los puestos abiertos, vacantes incluidos, de FTE × coste anual del rol.</translation>
    </message>
    <message>
        <source>Accounts without owner</source>
        <translation>Cuentas sin responsable</translation>
    </message>
    <message>
        <source>Accounts that no seat owns a share of.</source>
        <translation>Cuentas de las que ningún puesto tiene una parte.</translation>
    </message>
    <message>
        <source>Changes against baseline</source>
        <translation>Cambios frente a línea base</translation>
    </message>
    <message>
        <source>The baseline is shown: there is nothing to compare it with.</source>
        <translation>Se muestra la línea base: no hay con qué compararla.</translation>
    </message>
    <message>
        <source>Rows of this scenario that differ from the baseline.</source>
        <translation>Filas de este escenario que difieren de la línea base.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n puesto</numerusform>
            <numerusform>%n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 in %2</source>
        <translation>Añadir %1 en %2</translation>
    </message>
    <message>
        <source>Copy %1 to %2 as %3</source>
        <translation>Copiar %1 a %2 como %3</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>Copiar %1 a %2</translation>
    </message>
    <message>
        <source>Move %1 to %2 · convert to %3</source>
        <translation>Trasladar %1 a %2 · convertir en %3</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Trasladar %1 a %2</translation>
    </message>
    <message>
        <source>Convert %1 to %2</source>
        <translation>Convertir %1 en %2</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>This entry no longer exists. Undo, or choose another one.</source>
        <translation>Este elemento ya no existe. Deshaga o elija otro.</translation>
    </message>
    <message>
        <source>This value cannot be used here.</source>
        <translation>Este valor no se puede usar aquí.</translation>
    </message>
    <message>
        <source>This would make a circle: somebody cannot report to, or lie within, what lies below them.</source>
        <translation>Esto formaría un círculo: nada puede depender de lo que tiene por debajo, ni estar dentro de ello.</translation>
    </message>
    <message>
        <source>Something is missing: a seat needs a role and a home territory.</source>
        <translation>Falta algo: un puesto necesita un rol y un territorio base.</translation>
    </message>
    <message>
        <source>The span names a territory that is not in the territory tree.</source>
        <translation>El ámbito indica un territorio que no está en el árbol de territorios.</translation>
    </message>
    <message>
        <source>The owners&apos; shares of an account cannot exceed 100 %. Lower another share first.</source>
        <translation>Las partes de los responsables de una cuenta no pueden superar el 100 %. Reduzca antes otra parte.</translation>
    </message>
    <message>
        <source>The end lies before the beginning. Check the two dates.</source>
        <translation>El final es anterior al comienzo. Revise las dos fechas.</translation>
    </message>
    <message>
        <source>This name or code is already taken. Choose another one.</source>
        <translation>Este nombre o código ya está en uso. Elija otro.</translation>
    </message>
    <message>
        <source>Something else still refers to this. Move or delete that first.</source>
        <translation>Otra cosa se refiere todavía a esto. Trasládela o elimínela antes.</translation>
    </message>
    <message>
        <source>The plan is locked. Unlock planning, or save a copy of a read-only plan, to change it.</source>
        <translation>El plan está bloqueado. Desbloquee la planificación, o guarde una copia si el plan es de solo lectura, para cambiarlo.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and that you may open it.</source>
        <translation>No se puede leer el archivo. Compruebe que existe y que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>This is not a Headwater plan, or it is damaged. The file was left as it is.</source>
        <translation>No es un plan de Headwater o está dañado. El archivo se dejó como estaba.</translation>
    </message>
    <message>
        <source>This plan was made with a newer version of Headwater. It can only be looked at here.</source>
        <translation>Este plan se creó con una versión más reciente de Headwater. Aquí solo se puede consultar.</translation>
    </message>
    <message>
        <source>The change could not be stored. Check the disk; Headwater tries again at the next change.</source>
        <translation>No se pudo guardar el cambio. Compruebe el disco; Headwater lo intenta de nuevo con el próximo cambio.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Read-only: the plan is open elsewhere (%1). Close it there, or save a copy, to change it.</source>
        <translation>Solo lectura: el plan está abierto en otro lugar (%1). Ciérrelo allí o guarde una copia para cambiarlo.</translation>
    </message>
    <message>
        <source>Read-only: the file cannot be written. Save a copy to change it.</source>
        <translation>Solo lectura: no se puede escribir en el archivo. Guarde una copia para cambiarlo.</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Ramp, months</source>
        <translation>Adaptación, meses</translation>
    </message>
    <message>
        <source>Hiring, days</source>
        <translation>Contratación, días</translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>Traspasa</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When vacant</source>
        <translation>Si queda vacante</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdicción</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Empleados</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Excepción</translation>
    </message>
    <message>
        <source>Why an exception</source>
        <translation>Motivo de excepción</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Empieza el</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>territorio</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>asignación</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>office</source>
        <translation>oficina</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>híbrido</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>remoto</translation>
    </message>
    <message>
        <source>travelling</source>
        <translation>itinerante</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacante</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nada previsto</translation>
    </message>
    <message>
        <source>to be hired</source>
        <translation>por contratar</translation>
    </message>
    <message>
        <source>to be transferred</source>
        <translation>por transferir</translation>
    </message>
    <message>
        <source>to be replaced</source>
        <translation>por reemplazar</translation>
    </message>
    <message>
        <source>to be redeployed</source>
        <translation>por reasignar</translation>
    </message>
    <message>
        <source>customer-focused</source>
        <translation>de cliente</translation>
    </message>
    <message>
        <source>specialty</source>
        <translation>especializado</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>artefact</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Puesto %1</translation>
    </message>
    <message>
        <source>It refers to something that is not in the plan.</source>
        <translation>Se refiere a algo que no está en el plan.</translation>
    </message>
    <message>
        <source>It reports to itself through its managers.</source>
        <translation>Depende de sí mismo a través de sus superiores.</translation>
    </message>
    <message>
        <source>It lies within itself.</source>
        <translation>Está dentro de sí mismo.</translation>
    </message>
    <message>
        <source>It has no role or no home territory.</source>
        <translation>No tiene rol o territorio base.</translation>
    </message>
    <message>
        <source>Its span names a territory outside the tree.</source>
        <translation>Su ámbito indica un territorio fuera del árbol.</translation>
    </message>
    <message>
        <source>Its owners&apos; shares exceed 100 %.</source>
        <translation>Las partes de sus responsables superan el 100 %.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <source>Its code is used twice.</source>
        <translation>Su código se usa dos veces.</translation>
    </message>
    <message>
        <source>A number in it is out of range.</source>
        <translation>Contiene un número fuera de rango.</translation>
    </message>
    <message>
        <source>It reports to nobody, and it is not the only one at the top.</source>
        <translation>No depende de nadie y no es el único en el nivel superior.</translation>
    </message>
    <message>
        <source>No seat has this role.</source>
        <translation>Ningún puesto tiene este rol.</translation>
    </message>
    <message>
        <source>Broken reference</source>
        <translation>Referencia rota</translation>
    </message>
    <message>
        <source>Circle of managers</source>
        <translation>Círculo de superiores</translation>
    </message>
    <message>
        <source>Circle of territories</source>
        <translation>Círculo de territorios</translation>
    </message>
    <message>
        <source>Incomplete seat</source>
        <translation>Puesto incompleto</translation>
    </message>
    <message>
        <source>Span outside the tree</source>
        <translation>Ámbito fuera del árbol</translation>
    </message>
    <message>
        <source>Shares above 100 %</source>
        <translation>Partes por encima del 100 %</translation>
    </message>
    <message>
        <source>Dates out of order</source>
        <translation>Fechas desordenadas</translation>
    </message>
    <message>
        <source>Code used twice</source>
        <translation>Código usado dos veces</translation>
    </message>
    <message>
        <source>Number out of range</source>
        <translation>Número fuera de rango</translation>
    </message>
    <message>
        <source>Seat without manager</source>
        <translation>Puesto sin superior</translation>
    </message>
    <message>
        <source>Vacant seat owns accounts</source>
        <translation>Puesto vacante con cuentas</translation>
    </message>
    <message>
        <source>Closed seat owns accounts</source>
        <translation>Puesto cerrado con cuentas</translation>
    </message>
    <message>
        <source>Unused role</source>
        <translation>Rol sin uso</translation>
    </message>
    <message>
        <source>1 account has no owner.</source>
        <translation>1 cuenta no tiene responsable.</translation>
    </message>
    <message>
        <source>%1 accounts have no owner.</source>
        <translation>%1 cuentas no tienen responsable.</translation>
    </message>
    <message>
        <source>Nobody sits here, but 1 account is owned by it.</source>
        <translation>Nadie ocupa este puesto, pero es responsable de 1 cuenta.</translation>
    </message>
    <message>
        <source>Nobody sits here, but %1 accounts are owned by it.</source>
        <translation>Nadie ocupa este puesto, pero es responsable de %1 cuentas.</translation>
    </message>
    <message>
        <source>It is closed, but 1 account is still owned by it.</source>
        <translation>Está cerrado, pero aún es responsable de 1 cuenta.</translation>
    </message>
    <message>
        <source>It is closed, but %1 accounts are still owned by it.</source>
        <translation>Está cerrado, pero aún es responsable de %1 cuentas.</translation>
    </message>
    <message>
        <source>Journeys that begin in the quarter × margin of a won one × chance to be won, which falls where work is left undone. Counted to 0.1 %: a smaller change is not told.</source>
        <translation>Recorridos que empiezan en el trimestre × margen de uno ganado × probabilidad de ganarlo, que baja donde queda trabajo sin hacer. Contado con un 0,1 % de exactitud: no se indica un cambio menor.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>FTE × hours of the role in the quarter × share of it that somebody sits there, less in the ramp, and less by what people who may leave would be missed.</source>
        <translation>FTE × horas del rol en el trimestre × parte en que alguien ocupa el puesto, menos durante la adaptación y menos lo que faltaría si alguien se fuera.</translation>
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
        <translation>La mitad de los clientes con coordenadas está a menos de %1 de su centro, el más lejano a %2.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>With coordinates</source>
        <translation>Con coordenadas</translation>
    </message>
    <message>
        <source>Half within, km</source>
        <translation>La mitad a menos de, km</translation>
    </message>
    <message>
        <source>Farthest, km</source>
        <translation>El más lejano, km</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>Hours needed</source>
        <translation>Horas necesarias</translation>
    </message>
    <message>
        <source>Missing hours</source>
        <translation>Horas que faltan</translation>
    </message>
    <message>
        <source>%1: no work is expected here.</source>
        <translation>%1: aquí no se espera trabajo.</translation>
    </message>
    <message>
        <source>%1: %2 of work, %3.</source>
        <translation>%1: %2 de trabajo, %3.</translation>
    </message>
    <message>
        <source>No territory on the map is short of hours.</source>
        <translation>A ningún territorio del mapa le faltan horas.</translation>
    </message>
    <message>
        <source>%1 of %2 territories are short of hours, %3 the most: by %4.</source>
        <translation>Faltan horas en %1 de %2 territorios, sobre todo en %3: %4.</translation>
    </message>
    <message>
        <source>Worth of a head</source>
        <translation>Valor de una persona</translation>
    </message>
    <message>
        <source>%1: one more %2 would bring %3.</source>
        <translation>%1: una persona más (%2) aportaría %3.</translation>
    </message>
    <message>
        <source>%1: one more head would bring nothing.</source>
        <translation>%1: una persona más no aportaría nada.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>No se ha podido calcular. %1</translation>
    </message>
    <message>
        <source>Counting what one more head would bring…</source>
        <translation>Calculando qué aportaría una persona más…</translation>
    </message>
    <message>
        <source>One more head would bring nothing in any of these territories.</source>
        <translation>Una persona más no aportaría nada en ninguno de estos territorios.</translation>
    </message>
    <message>
        <source>One more %1 would bring the most in %2: %3.</source>
        <translation>Una persona más (%1) aportaría más en %2: %3.</translation>
    </message>
    <message>
        <source>%1 (from before the last change; being counted again…)</source>
        <translation>%1 (anterior al último cambio; se está recalculando…)</translation>
    </message>
    <message>
        <source>The forecast does not reach %1. Choose another quarter in Coverage.</source>
        <translation>La previsión no alcanza %1. Elija otro trimestre en Cobertura.</translation>
    </message>
    <message>
        <source>This could not be counted. %1 Click to try again.</source>
        <translation>No se pudo calcular. %1 Haga clic para volver a intentarlo.</translation>
    </message>
    <message>
        <source>The counting was stopped. Click to count it.</source>
        <translation>El cálculo se detuvo. Haga clic para calcularlo.</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>Their revenue, by share</source>
        <translation>Sus ingresos, según participación</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>escenario</translation>
    </message>
    <message>
        <source>Most frequent ways by stages, %1 of journeys</source>
        <translation>Variantes más frecuentes por etapas, %1 de los recorridos</translation>
    </message>
    <message>
        <source>Stages: %1 → %2</source>
        <translation>Etapas: %1 → %2</translation>
    </message>
    <message>
        <source>Directly: %1 → %2</source>
        <translation>Directamente: %1 → %2</translation>
    </message>
    <message>
        <source>This value is outside what is possible.</source>
        <translation>Este valor está fuera de lo posible.</translation>
    </message>
    <message>
        <source>The baseline is what the observed journeys went through, so changing it says little of what a change would bring: plan in a scenario.</source>
        <translation>La línea base es lo que atravesaron los recorridos observados; cambiarla dice poco de lo que traería un cambio: planifique en un escenario.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>acordado</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; the plan says nothing of it</source>
        <translation>%1; el plan no dice nada de ello</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Without territory</source>
        <translation>Sin territorio</translation>
    </message>
    <message>
        <source>%1 (own customers)</source>
        <translation>%1 (clientes propios)</translation>
    </message>
    <message>
        <source>%1 is read as %2, as you chose.</source>
        <translation>%1 se lee como %2, tal como eligió.</translation>
    </message>
    <message>
        <source>%1 is read as %2, but could be read the other way round. Look at a date you know; if it is wrong, go back and choose what dates are.</source>
        <translation>%1 se lee como %2, pero podría leerse al revés. Compruebe una fecha que conozca; si es incorrecta, vuelva atrás y elija cómo son las fechas.</translation>
    </message>
    <message>
        <source>%1 has a decimal comma, as you chose.</source>
        <translation>%1 tiene coma decimal, tal como eligió.</translation>
    </message>
    <message>
        <source>%1 has a decimal point, as you chose.</source>
        <translation>%1 tiene punto decimal, tal como eligió.</translation>
    </message>
    <message>
        <source>%1 is read with a decimal comma, as in 1.234,50, but could have a decimal point. Look at a number you know; if it is wrong, go back and choose what decimals are.</source>
        <translation>%1 se lee con coma decimal, como en 1.234,50, pero podría tener punto decimal. Compruebe un número que conozca; si es incorrecto, vuelva atrás y elija el separador decimal.</translation>
    </message>
    <message>
        <source>%1 is read with a decimal point, as in 1,234.50, but could have a decimal comma. Look at a number you know; if it is wrong, go back and choose what decimals are.</source>
        <translation>%1 se lee con punto decimal, como en 1,234.50, pero podría tener coma decimal. Compruebe un número que conozca; si es incorrecto, vuelva atrás y elija el separador decimal.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>%1: one more %2 would bring about %3.</source>
        <translation>%1: un %2 más aportaría unos %3.</translation>
    </message>
    <message>
        <source>It counts as filled, but nobody sits here.</source>
        <translation>Cuenta como ocupado, pero no hay nadie.</translation>
    </message>
    <message>
        <source>It counts as vacant, but somebody sits here.</source>
        <translation>Cuenta como vacante, pero alguien lo ocupa.</translation>
    </message>
    <message>
        <source>Filled by nobody</source>
        <translation>Ocupado por nadie</translation>
    </message>
    <message>
        <source>Vacant with a person</source>
        <translation>Vacante con persona</translation>
    </message>
    <message>
        <source>Events without a journey, left out</source>
        <translation>Eventos sin recorrido, omitidos</translation>
    </message>
    <message>
        <source>Events without an activity, left out</source>
        <translation>Eventos sin actividad, omitidos</translation>
    </message>
    <message>
        <source>Events of an account with no or several open journeys then, left out</source>
        <translation>Eventos de una cuenta sin recorrido abierto entonces o con varios, omitidos</translation>
    </message>
    <message>
        <source>Impossible dates, left out</source>
        <translation>Fechas imposibles, omitidas</translation>
    </message>
    <message>
        <source>Events told twice, counted once</source>
        <translation>Eventos repetidos, contados una vez</translation>
    </message>
    <message>
        <source>Opportunities that closed before they began</source>
        <translation>Oportunidades cerradas antes de empezar</translation>
    </message>
    <message>
        <source>Dates after the day of the import, not taken for today</source>
        <translation>Fechas posteriores al día de la importación, no tomadas por hoy</translation>
    </message>
    <message>
        <source>Opportunities without a date</source>
        <translation>Oportunidades sin fecha</translation>
    </message>
    <message>
        <source>Journeys of more than 10,000 events</source>
        <translation>Recorridos de más de 10 000 eventos</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (y %2 más)</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>sin horas</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>Without any work</source>
        <translation>Sin ningún trabajo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Of its work: what somebody has time for</source>
        <translation>De su trabajo: lo que alguien tiene tiempo de hacer</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Expected of the journeys that begin in the quarter</source>
        <translation>Esperado de los recorridos que empiezan en el trimestre</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Share of the expected margin of the plan</source>
        <translation>Parte del margen esperado del plan</translation>
    </message>
    <message>
        <source>Left undone</source>
        <translation>Sin ganar</translation>
    </message>
    <message>
        <source>How much more it would be if all of its work were done</source>
        <translation>Cuánto más sería si se hiciera todo su trabajo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>Respecto a la línea base</translation>
    </message>
    <message>
        <source>Journeys that begin there in the quarter × margin of a won one × chance to be won, which falls where work is left undone.</source>
        <translation>Recorridos que empiezan allí en el trimestre × margen de uno ganado × probabilidad de ganarlo, que baja donde queda trabajo sin hacer.</translation>
    </message>
    <message>
        <source>What the work of the stage brings: half of what it would bring alone and half of what would be lost without it, scaled so that the stages, and what comes without any work, add up to the expected margin.</source>
        <translation>Lo que aporta el trabajo de la etapa: la mitad de lo que aportaría por sí solo y la mitad de lo que se perdería sin él, ajustado para que las etapas, y lo que llega sin ningún trabajo, sumen el margen esperado.</translation>
    </message>
    <message>
        <source>Visits in the quarter</source>
        <translation>Visitas en el trimestre</translation>
    </message>
    <message>
        <source>Journeys that begin</source>
        <translation>Recorridos que empiezan</translation>
    </message>
    <message>
        <source>Served ÷ needed.</source>
        <translation>Atendido ÷ necesario.</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>The expected margin if all the work of the stage were done, the other stages as they are, less what it is. Stages do not add up: each is taken alone.</source>
        <translation>El margen esperado si se hiciera todo el trabajo de la etapa y las demás siguieran igual, menos el actual. Las etapas no se suman: cada una se toma por separado.</translation>
    </message>
    <message>
        <source>The expected margin of its journeys if all of its work were done, less what it is.</source>
        <translation>El margen esperado de sus recorridos si se hiciera todo su trabajo, menos el actual.</translation>
    </message>
    <message>
        <source>Margin as it is</source>
        <translation>Margen actual</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Its margin ÷ the expected margin of the plan.</source>
        <translation>Su margen ÷ el margen esperado del plan.</translation>
    </message>
    <message>
        <source>Its margin</source>
        <translation>Su margen</translation>
    </message>
    <message>
        <source>Of the plan</source>
        <translation>Del plan</translation>
    </message>
    <message>
        <source>The margin less that of the baseline. Counted to 0.1 %: a smaller change is not told.</source>
        <translation>El margen menos el de la línea base. Contado con un 0,1 % de exactitud: no se indica un cambio menor.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>In the baseline</source>
        <translation>En la línea base</translation>
    </message>
    <message>
        <source>No margin is expected in %1: no journey that begins is likely to be won.</source>
        <translation>No se espera margen en %1: no es probable ganar ningún recorrido que empiece.</translation>
    </message>
    <message>
        <source>Most of the margin would come without any work: %1 of %2.</source>
        <translation>La mayor parte del margen llegaría sin ningún trabajo: %1 de %2.</translation>
    </message>
    <message>
        <source>%1 brings the most: %2 of %3.</source>
        <translation>%1 aporta lo máximo: %2 de %3.</translation>
    </message>
    <message>
        <source>%1 Most is left undone in %2: %3 more if all of its work were done.</source>
        <translation>%1 Donde más se deja de ganar es en %2: %3 más si se hiciera todo su trabajo.</translation>
    </message>
    <message>
        <source>The territories add up to %1, the expected margin of %2.</source>
        <translation>Los territorios suman %1, el margen esperado de %2.</translation>
    </message>
    <message>
        <source>The segments add up to %1, the expected margin of %2.</source>
        <translation>Los segmentos suman %1, el margen esperado de %2.</translation>
    </message>
    <message>
        <source>The stages and what comes without work add up to %1, the expected margin of %2.</source>
        <translation>Las etapas y lo que llega sin trabajo suman %1, el margen esperado de %2.</translation>
    </message>
    <message>
        <source>Seats that know customers</source>
        <translation>Puestos que conocen clientes</translation>
    </message>
    <message>
        <source>Customers that a seat knows</source>
        <translation>Clientes que conoce algún puesto</translation>
    </message>
    <message>
        <source>Customers that nobody knows</source>
        <translation>Clientes que nadie conoce</translation>
    </message>
    <message>
        <source>Pairs of seat and customer</source>
        <translation>Pares de puesto y cliente</translation>
    </message>
    <message>
        <source>Pairs that alone join two parts</source>
        <translation>Pares que unen por sí solos dos partes</translation>
    </message>
    <message>
        <source>With seats of both kinds</source>
        <translation>Con puestos de ambos tipos</translation>
    </message>
    <message>
        <source>With several customer-focused seats</source>
        <translation>Con varios puestos de cliente</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Especialistas</translation>
    </message>
    <message>
        <source>Most customers</source>
        <translation>Más clientes</translation>
    </message>
    <message>
        <source>Fewest customers</source>
        <translation>Menos clientes</translation>
    </message>
    <message>
        <source>Because one seat owns all the customers</source>
        <translation>Porque un puesto es responsable de todos los clientes</translation>
    </message>
    <message>
        <source>Because one specialist alone reaches it</source>
        <translation>Porque un solo especialista lo alcanza</translation>
    </message>
    <message>
        <source>Work that hangs on them</source>
        <translation>Trabajo que depende de ellos</translation>
    </message>
    <message>
        <source>Customers of the baseline with a customer-focused seat</source>
        <translation>Clientes de la línea base con un puesto de cliente</translation>
    </message>
    <message>
        <source>Of them kept, parts of customers counted as such</source>
        <translation>De ellos conservados, contando las partes de clientes como tales</translation>
    </message>
    <message>
        <source>Mean workload index</source>
        <translation>Índice de carga medio</translation>
    </message>
    <message>
        <source>Band around the mean</source>
        <translation>Banda en torno a la media</translation>
    </message>
    <message>
        <source>Coefficient of variation</source>
        <translation>Coeficiente de variación</translation>
    </message>
    <message>
        <source>Share of the seats with hours</source>
        <translation>Parte de los puestos con horas</translation>
    </message>
    <message>
        <source>Seats in which nobody sits</source>
        <translation>Puestos sin titular</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>What it is there</source>
        <translation>Lo que es allí</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>era %1</translation>
    </message>
    <message>
        <source>Customers nobody knows</source>
        <translation>Clientes que nadie conoce</translation>
    </message>
    <message>
        <source>Known to one seat alone</source>
        <translation>Conocidos por un solo puesto</translation>
    </message>
    <message>
        <source>Tasks of one seat alone</source>
        <translation>Tareas de un solo puesto</translation>
    </message>
    <message>
        <source>Seats per customer</source>
        <translation>Puestos por cliente</translation>
    </message>
    <message>
        <source>With both kinds of seats</source>
        <translation>Con ambos tipos de puestos</translation>
    </message>
    <message>
        <source>Customers of a specialist</source>
        <translation>Clientes de un especialista</translation>
    </message>
    <message>
        <source>Handovers of a journey</source>
        <translation>Traspasos por recorrido</translation>
    </message>
    <message>
        <source>Keep whom they know</source>
        <translation>Conservan su puesto</translation>
    </message>
    <message>
        <source>Outside the workload band</source>
        <translation>Fuera de la banda de carga</translation>
    </message>
    <message>
        <source>Lost to vacant seats</source>
        <translation>Perdidas por vacantes</translation>
    </message>
    <message>
        <source>Customers that no seat owns and on whose journeys no holder of a seat has worked.</source>
        <translation>Clientes de los que ningún puesto es responsable y en cuyos recorridos no ha trabajado ningún titular.</translation>
    </message>
    <message>
        <source>Customers: if whoever sits there leaves, nobody is left who knows them. A seat knows the accounts it owns and those on whose journeys its holder has worked.</source>
        <translation>Clientes: si se va el titular, no queda nadie que los conozca. Un puesto conoce las cuentas de las que es responsable y aquellas en cuyos recorridos ha trabajado su titular.</translation>
    </message>
    <message>
        <source>Work in a territory that seats with hours reach: one alone, as all customers are its own or as it is the only specialist for it. Without it nobody does the work.</source>
        <translation>Trabajo de un territorio que alcanza un solo puesto con horas, porque todos los clientes son suyos o porque es el único especialista. Sin él nadie hace ese trabajo.</translation>
    </message>
    <message>
        <source>Pairs of seats and customers who know each other ÷ customers that a seat knows.</source>
        <translation>Pares de puestos y clientes que se conocen ÷ clientes que conoce algún puesto.</translation>
    </message>
    <message>
        <source>Customers who deal with customer-focused seats and with specialists: there both have to agree.</source>
        <translation>Clientes que tratan con puestos de cliente y con especialistas: allí ambos deben ponerse de acuerdo.</translation>
    </message>
    <message>
        <source>Accounts in the territories that a specialty seat spans, of the segments its role serves: the median: half of the specialists have as many or more.</source>
        <translation>Cuentas de los territorios que abarca un puesto especializado, de los segmentos que atiende su rol. La mediana: la mitad de los especialistas tiene tantas o más.</translation>
    </message>
    <message>
        <source>Moves of a journey to a stage that another role leads, over the journeys that begin. A role leads a stage if it does most of its work.</source>
        <translation>Pasos de un recorrido a una etapa que dirige otro rol, por recorrido que empieza. Un rol dirige una etapa si hace la mayor parte de su trabajo.</translation>
    </message>
    <message>
        <source>Of the customers of the baseline with a customer-focused seat: the share that keeps it in this scenario.</source>
        <translation>De los clientes de la línea base con un puesto de cliente: la parte que lo conserva en este escenario.</translation>
    </message>
    <message>
        <source>Seats whose work that nobody else can do is further from the mean than the band, which Workload sets; our default of 20 % is no standard.</source>
        <translation>Puestos cuyo trabajo que nadie más puede hacer se aleja de la media más que la banda, que se fija en Carga; nuestro 20 % no es una norma.</translation>
    </message>
    <message>
        <source>What somebody who knows the job would give in the quarter while these seats are open, less what they give.</source>
        <translation>Lo que daría en el trimestre alguien que conoce el trabajo mientras estos puestos están abiertos, menos lo que dan.</translation>
    </message>
    <message>
        <source>%1 customers hang on one seat alone, and nobody knows %2.</source>
        <translation>%1 clientes dependen de un solo puesto y a %2 no los conoce nadie.</translation>
    </message>
    <message>
        <source>Most work hangs on %1: %2 of %3 in %4.</source>
        <translation>El mayor trabajo depende de %1: %2 de %3 en %4.</translation>
    </message>
    <message>
        <source>Work that nobody else reaches ÷ hours of the seat</source>
        <translation>Trabajo que nadie más alcanza ÷ horas del puesto</translation>
    </message>
    <message>
        <source>Off the mean</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>How much more or less than the mean index</source>
        <translation>Cuánto más o menos que el índice medio</translation>
    </message>
    <message>
        <source>Of the seat in the quarter</source>
        <translation>Del puesto en el trimestre</translation>
    </message>
    <message>
        <source>Hours that the work of journeys takes</source>
        <translation>Horas que ocupa el trabajo de los recorridos</translation>
    </message>
    <message>
        <source>Work that nobody else reaches ÷ hours of the seat: its workload index. The mean is that of all seats with hours.</source>
        <translation>Trabajo que nadie más alcanza ÷ horas del puesto: su índice de carga. La media es la de todos los puestos con horas.</translation>
    </message>
    <message>
        <source>Work that nobody else reaches</source>
        <translation>Trabajo que nadie más alcanza</translation>
    </message>
    <message>
        <source>Hours of the seat</source>
        <translation>Horas del puesto</translation>
    </message>
    <message>
        <source>Hours in use</source>
        <translation>Horas en uso</translation>
    </message>
    <message>
        <source>Mean of all seats</source>
        <translation>Media de todos los puestos</translation>
    </message>
    <message>
        <source>Forecast of journeys</source>
        <translation>Previsión de recorridos</translation>
    </message>
    <message>
        <source>as those of the past went; its range is in Journeys, Forecast</source>
        <translation>como los del pasado; su intervalo está en Recorridos, Previsión</translation>
    </message>
    <message>
        <source>Who has worked with whom</source>
        <translation>Quién ha trabajado con quién</translation>
    </message>
    <message>
        <source>by the names of people in the journeys</source>
        <translation>por los nombres en los recorridos</translation>
    </message>
    <message>
        <source>What the hours of seats can do of the work, spent so that the expected margin is largest.</source>
        <translation>Lo que las horas de los puestos pueden hacer del trabajo, empleadas para que el margen esperado sea el mayor.</translation>
    </message>
    <message>
        <source>How this figure comes about</source>
        <translation>Cómo se obtiene esta cifra</translation>
    </message>
    <message>
        <source>It has no task, so its seat does none of the work. Its editor adds some.</source>
        <translation>No tiene tareas, así que su puesto no hace nada del trabajo. En su editor se añaden.</translation>
    </message>
    <message>
        <source>It has no task, so its %1 seats do none of the work. Its editor adds some.</source>
        <translation>No tiene tareas, así que sus %1 puestos no hacen nada del trabajo. En su editor se añaden.</translation>
    </message>
    <message>
        <source>1 specialist has no span and serves its home alone.</source>
        <translation>1 especialista no tiene ámbito y atiende solo su base.</translation>
    </message>
    <message>
        <source>%1 specialists have no span; each serves its home alone.</source>
        <translation>%1 especialistas no tienen ámbito; cada uno atiende solo su base.</translation>
    </message>
    <message>
        <source>Role without tasks</source>
        <translation>Rol sin tareas</translation>
    </message>
    <message>
        <source>Specialists without span</source>
        <translation>Especialistas sin ámbito</translation>
    </message>
    <message>
        <source>Hired again on</source>
        <translation>Recontratado el</translation>
    </message>
    <message>
        <source>There is no such file any more. Check where it is, and add it again.</source>
        <translation>Este archivo ya no existe. Compruebe dónde está y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>This is not a table or event log that can be read, or it is damaged. Save it as CSV or .xlsx in the program it comes from.</source>
        <translation>No es una tabla ni un registro de eventos legible, o está dañado. Guárdelo como CSV o .xlsx en el programa del que procede.</translation>
    </message>
    <message>
        <source>The file cannot be read with what is chosen for it.</source>
        <translation>El archivo no se puede leer con lo que se ha elegido para él.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>, at UTC%1%2</source>
        <translation>, en UTC%1%2</translation>
    </message>
    <message>
        <source>, without 1 holiday</source>
        <translation>, sin 1 festivo</translation>
    </message>
    <message>
        <source>, without %1 holidays</source>
        <translation>, sin %1 festivos</translation>
    </message>
    <message>
        <source>The database answers, and %1 has all columns.</source>
        <translation>La base de datos responde y %1 tiene todas las columnas.</translation>
    </message>
    <message>
        <source> About %1 rows.</source>
        <translation> Unas %1 filas.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is missing on this computer. Install it (package libqt6sql6-psql).</source>
        <translation>Falta el controlador de Qt para PostgreSQL en este equipo. Instálelo (paquete libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>No database server answers at %1, port %2. Check name and port, that the server runs, and that this computer may reach it.</source>
        <translation>Ningún servidor de base de datos responde en %1, puerto %2. Compruebe nombre y puerto, que el servidor funcione y que este equipo pueda alcanzarlo.</translation>
    </message>
    <message>
        <source>The server does not let this user in. Check user and password; if they are right, ask who runs the server to let you in from this computer.</source>
        <translation>El servidor no admite a este usuario. Compruebe usuario y contraseña; si son correctos, pida a quien lo administra que le permita entrar desde este equipo.</translation>
    </message>
    <message>
        <source>The server has no database “%1”. Check how its name is written.</source>
        <translation>El servidor no tiene ninguna base de datos «%1». Compruebe cómo se escribe.</translation>
    </message>
    <message>
        <source>Choose the table that has one row for each event.</source>
        <translation>Elija la tabla que tiene una fila por evento.</translation>
    </message>
    <message>
        <source>There is no table “%1” there. Choose one from the list, or write it as schema.table.</source>
        <translation>Allí no hay ninguna tabla «%1». Elija una de la lista o escríbala como esquema.tabla.</translation>
    </message>
    <message>
        <source>This user may not read %1. Ask who runs the database for the right to read it.</source>
        <translation>Este usuario no puede leer %1. Pida el permiso de lectura a quien administra la base de datos.</translation>
    </message>
    <message>
        <source>Say which columns hold journey, activity and time.</source>
        <translation>Indique qué columnas contienen recorrido, actividad y hora.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Choose one from the list.</source>
        <translation>La tabla no tiene la columna «%1». Elija una de la lista.</translation>
    </message>
    <message>
        <source>The column “%1” does not hold dates and times. Choose another one, or ask for a view that turns it into a timestamp.</source>
        <translation>La columna «%1» no contiene fechas y horas. Elija otra o pida una vista que la convierta en marca de tiempo.</translation>
    </message>
    <message>
        <source>The database cannot count these journeys.</source>
        <translation>La base de datos no puede contar estos recorridos.</translation>
    </message>
    <message>
        <source>The name of the time zone is not known, or means several. Write the distance from UTC, as in +01:00, or a place, as in Europe/Berlin.</source>
        <translation>El nombre de la zona horaria se desconoce o es ambiguo. Escriba la diferencia con UTC, como +01:00, o un lugar, como Europe/Berlin.</translation>
    </message>
    <message>
        <source>%1 mixes times with a time zone (%2) and without (%3, first in row %4): those without are taken as UTC. If they are not, write the zone at each of them.</source>
        <translation>%1 mezcla horas con zona horaria (%2) y sin ella (%3, primero en la fila %4): las que no la tienen se toman como UTC. Si no lo son, escriba la zona en cada una.</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Producto: %1</translation>
    </message>
    <message>
        <source>Deal owner: %1</source>
        <translation>Responsable del negocio: %1</translation>
    </message>
    <message>
        <source>Ended because: %1</source>
        <translation>Terminó por: %1</translation>
    </message>
    <message>
        <source>In the baseline: %1</source>
        <translation>En la línea base: %1</translation>
    </message>
    <message>
        <source>Their hours, all in use</source>
        <translation>Sus horas, todas en uso</translation>
    </message>
    <message>
        <source>Missing before them</source>
        <translation>Falta ante ellos</translation>
    </message>
    <message>
        <source>Missing that no seat with hours reaches</source>
        <translation>Falta que ningún puesto con horas alcanza</translation>
    </message>
    <message>
        <source>Hours that all others have left</source>
        <translation>Horas que les quedan a todos los demás</translation>
    </message>
    <message>
        <source>Seats that alone link customers</source>
        <translation>Puestos que enlazan solos a clientes</translation>
    </message>
    <message>
        <source>Customers that alone link seats</source>
        <translation>Clientes que enlazan solos a puestos</translation>
    </message>
    <message>
        <source>Seats at the bottleneck</source>
        <translation>Puestos en el cuello de botella</translation>
    </message>
    <message>
        <source>Without one of them some customers share no contact with the rest, neither directly nor over others (articulation points, Tarjan 1972).</source>
        <translation>Sin uno de ellos, algunos clientes no comparten ningún contacto con el resto, ni directamente ni a través de otros (puntos de articulación, Tarjan 1972).</translation>
    </message>
    <message>
        <source>Customers through whom alone seats have customers in common: without them the seats on either side share none, neither directly nor over others.</source>
        <translation>Clientes solo a través de los cuales los puestos tienen clientes en común: sin ellos, los puestos de ambos lados no comparten ninguno, ni directamente ni a través de otros.</translation>
    </message>
    <message>
        <source>All their hours are in use while work waits that no other seat could do, not even by taking something else over from them: the minimum cut of the flow. Only more hours there, or less work, bring more.</source>
        <translation>Todas sus horas están en uso mientras espera trabajo que ningún otro puesto podría hacer, ni siquiera descargándolos de otra cosa: el corte mínimo del flujo. Solo más horas allí, o menos trabajo, aportan más.</translation>
    </message>
    <message>
        <source>Bottleneck: %1, all in use, with %2 missing that nobody else could do.</source>
        <translation>Cuello de botella: %1, del todo en uso, con %2 que faltan y que nadie más podría hacer.</translation>
    </message>
    <message>
        <source>%1 Before: %2</source>
        <translation>%1 Antes: %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadida</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Cara a cara</translation>
    </message>
    <message>
        <source>Expected days</source>
        <translation>Días esperados</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Exigido</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>Vigencia (d)</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Hours a visit</source>
        <translation>Horas por visita</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>From role</source>
        <translation>Del rol</translation>
    </message>
    <message>
        <source>To role</source>
        <translation>Al rol</translation>
    </message>
    <message>
        <source>Happens when</source>
        <translation>Ocurre cuando</translation>
    </message>
    <message>
        <source>Accepted when</source>
        <translation>Aceptado cuando</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Hours agreed</source>
        <translation>Horas acordadas</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>With nothing</source>
        <translation>Sin nada</translation>
    </message>
    <message>
        <source>With half of today</source>
        <translation>Con la mitad de hoy</translation>
    </message>
    <message>
        <source>As today</source>
        <translation>Como hoy</translation>
    </message>
    <message>
        <source>With half as much again</source>
        <translation>Con la mitad más</translation>
    </message>
    <message>
        <source>With all there could be</source>
        <translation>Con todo lo posible</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>without anybody</source>
        <translation>sin nadie</translation>
    </message>
    <message>
        <source>assisted</source>
        <translation>con asistencia</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>verifier</source>
        <translation>comprobante</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>esfuerzo</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>traspaso</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>response curve</source>
        <translation>curva de respuesta</translation>
    </message>
    <message>
        <source>remembered columns</source>
        <translation>columnas recordadas</translation>
    </message>
    <message>
        <source>other spelling</source>
        <translation>otra grafía</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>oportunidad</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>empleo</translation>
    </message>
    <message>
        <source>Response curves</source>
        <translation>Curvas de respuesta</translation>
    </message>
    <message>
        <source>Sales today</source>
        <translation>Ventas actuales</translation>
    </message>
    <message>
        <source>Sales today, in millions</source>
        <translation>Ventas actuales, en millones</translation>
    </message>
    <message>
        <source>Seats today</source>
        <translation>Puestos actuales</translation>
    </message>
    <message>
        <source>Result with nobody</source>
        <translation>Resultado sin nadie</translation>
    </message>
    <message>
        <source>Result with half of today</source>
        <translation>Resultado con la mitad de hoy</translation>
    </message>
    <message>
        <source>Result as today</source>
        <translation>Resultado como hoy</translation>
    </message>
    <message>
        <source>Result with half as much again</source>
        <translation>Resultado con la mitad más</translation>
    </message>
    <message>
        <source>Result with all there could be</source>
        <translation>Resultado con todo lo posible</translation>
    </message>
    <message>
        <source>Fewest seats</source>
        <translation>Puestos como mínimo</translation>
    </message>
    <message>
        <source>Most seats</source>
        <translation>Puestos como máximo</translation>
    </message>
    <message>
        <source>Response curve</source>
        <translation>Curva de respuesta</translation>
    </message>
    <message>
        <source>answer about a response curve</source>
        <translation>respuesta sobre una curva de respuesta</translation>
    </message>
    <message>
        <source>the curve</source>
        <translation>la curva</translation>
    </message>
    <message>
        <source>with all the seats in the world</source>
        <translation>con todos los puestos del mundo</translation>
    </message>
    <message>
        <source>single answers</source>
        <translation>respuestas individuales</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>medians of the answers</source>
        <translation>medianas de las respuestas</translation>
    </message>
    <message>
        <source>S-shaped: each seat brings more than the one before up to %1 seats, and less beyond.</source>
        <translation>En forma de S: hasta %1 puestos cada uno aporta más que el anterior, y después menos.</translation>
    </message>
    <message>
        <source>Each seat brings less than the one before.</source>
        <translation>Cada puesto aporta menos que el anterior.</translation>
    </message>
    <message>
        <source>%1 1 % more seats than today bring %2 % more sales.</source>
        <translation>%1 Un 1 % más de puestos que hoy aporta un %2 % más de ventas.</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Beneficio</translation>
    </message>
    <message>
        <source>profit, millions</source>
        <translation>beneficio, millones</translation>
    </message>
    <message>
        <source>profit, thousands</source>
        <translation>beneficio, miles</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>beneficio</translation>
    </message>
    <message>
        <source>Sales of %1 by seats</source>
        <translation>Ventas de %1 según los puestos</translation>
    </message>
    <message>
        <source>% of today&apos;s sales</source>
        <translation>% de las ventas actuales</translation>
    </message>
    <message>
        <source>through the answers at none, today and all the seats; fitted to the other two</source>
        <translation>por las respuestas sin puestos, hoy y con todos; ajustada a las otras dos</translation>
    </message>
    <message>
        <source>fitted to all five answers; it may miss today</source>
        <translation>ajustada a las cinco respuestas; puede no pasar por hoy</translation>
    </message>
    <message>
        <source>half</source>
        <translation>la mitad</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>half more</source>
        <translation>la mitad más</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>el doble</translation>
    </message>
    <message>
        <source>Sales, % of today</source>
        <translation>Ventas, % de hoy</translation>
    </message>
    <message>
        <source>Seats in number</source>
        <translation>Puestos en número</translation>
    </message>
    <message>
        <source>Profit by number of seats</source>
        <translation>Beneficio según el número de puestos</translation>
    </message>
    <message>
        <source>each number of seats in its best places; the ground marks sizes within 1 % of the best</source>
        <translation>cada número de puestos en sus mejores sitios; el fondo marca los tamaños a menos del 1 % del mejor</translation>
    </message>
    <message>
        <source>best places</source>
        <translation>mejores sitios</translation>
    </message>
    <message>
        <source>within 1 % of the best</source>
        <translation>a menos del 1 % del mejor</translation>
    </message>
    <message>
        <source>From %1 to %2 seats the profit is within 1 % of the best.</source>
        <translation>De %1 a %2 puestos, el beneficio está a menos del 1 % del mejor.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation>Elasticidad</translation>
    </message>
    <message>
        <source>normalised: low and high are the answers at none and at all the seats, d makes today&apos;s seats give today&apos;s sales, c fits the answers at half and at half more best</source>
        <translation>normalizada: low y high son las respuestas sin puestos y con todos, d hace que los puestos actuales den las ventas actuales, c se ajusta lo mejor posible a las respuestas con la mitad y con la mitad más</translation>
    </message>
    <message>
        <source>free: low, high, c and d fit all five answers best, with all the seats taken as ten times today&apos;s; today&apos;s seats may give other sales than the books</source>
        <translation>libre: low, high, c y d se ajustan lo mejor posible a las cinco respuestas, con todos los puestos como diez veces los actuales; los puestos actuales pueden dar otras ventas que los libros</translation>
    </message>
    <message>
        <source>Cost of a seat</source>
        <translation>Coste de un puesto</translation>
    </message>
    <message>
        <source>%1, the mean of the plan&apos;s seats</source>
        <translation>%1, la media de los puestos del plan</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Each next seat goes to the item where it brings most; as no curve is S-shaped, that is best (Fox 1966).</source>
        <translation>Cada puesto siguiente va adonde más aporta; como ninguna curva tiene forma de S, es lo mejor (Fox 1966).</translation>
    </message>
    <message>
        <source>The best of all ways to place whole seats, found by dynamic programming: with S-shaped curves the next seat alone does not tell where to begin.</source>
        <translation>La mejor de todas las formas de colocar puestos enteros, hallada por programación dinámica: con curvas en S, el puesto siguiente por sí solo no dice por dónde empezar.</translation>
    </message>
    <message>
        <source>Margin × sales × curve − cost × seats, where the curve is low + (high − low) × x^c ÷ (d + x^c) and x the seats over today&apos;s seats.</source>
        <translation>Margen × ventas × curva − coste × puestos, donde la curva es low + (high − low) × x^c ÷ (d + x^c) y x los puestos entre los actuales.</translation>
    </message>
    <message>
        <source>Curve there</source>
        <translation>Curva en ese punto</translation>
    </message>
    <message>
        <source>Seats to place</source>
        <translation>Puestos por colocar</translation>
    </message>
    <message>
        <source>Must get</source>
        <translation>Debe recibir</translation>
    </message>
    <message>
        <source>May get</source>
        <translation>Puede recibir</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Each seat brings more than the one before up to</source>
        <translation>Cada puesto aporta más que el anterior hasta</translation>
    </message>
    <message>
        <source>(high − low) × c × d ÷ (1 + d)², over what the curve gives today&apos;s seats. Studies find %1 on average, %2 for visits to physicians (Albers, Mantrala &amp; Sridhar 2010); less than half of the one or more than twice the other is marked, by our rule.</source>
        <translation>(high − low) × c × d ÷ (1 + d)², entre lo que la curva da a los puestos actuales. Los estudios hallan %1 de media y %2 para visitas a médicos (Albers, Mantrala &amp; Sridhar 2010); por regla nuestra se marca lo que es menos de la mitad de la segunda o más del doble de la primera.</translation>
    </message>
    <message>
        <source>In the best places</source>
        <translation>En los mejores sitios</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Best size</source>
        <translation>Mejor tamaño</translation>
    </message>
    <message>
        <source>Within 1 %</source>
        <translation>Dentro del 1 %</translation>
    </message>
    <message>
        <source>ever more</source>
        <translation>siempre más</translation>
    </message>
    <message>
        <source>%1 to %2 seats</source>
        <translation>%1 a %2 puestos</translation>
    </message>
    <message>
        <source>What the items earn together, each margin × sales × curve − cost × seats. %1</source>
        <translation>Lo que los elementos ganan juntos, cada uno margen × ventas × curva − coste × puestos. %1</translation>
    </message>
    <message>
        <source>%1, %2 seats</source>
        <translation>%1, %2 puestos</translation>
    </message>
    <message>
        <source>Margin × sales − cost × seats as they are, by the books.</source>
        <translation>Margen × ventas − coste × puestos tal como están, según los libros.</translation>
    </message>
    <message>
        <source>By the free curves instead</source>
        <translation>Según las curvas libres</translation>
    </message>
    <message>
        <source>No way to place as many seats can earn more: each curve is replaced by the least one above it without an S, for which the next seat always tells where to go.</source>
        <translation>Ninguna forma de colocar tantos puestos puede ganar más: cada curva se sustituye por la menor por encima de ella sin S, en la que el puesto siguiente siempre dice adónde ir.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Brecha</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>With as many seats as each item is worth: where one more would bring less than it costs. Parts of seats count.</source>
        <translation>Con tantos puestos como vale cada elemento: donde uno más aportaría menos de lo que cuesta. Las partes de puesto cuentan.</translation>
    </message>
    <message>
        <source>As a seat costs nothing, one more always brings more.</source>
        <translation>Como un puesto no cuesta nada, uno más siempre aporta más.</translation>
    </message>
    <message>
        <source>Profit there</source>
        <translation>Beneficio en ese punto</translation>
    </message>
    <message>
        <source>All numbers of seats around the best one that earn at least 99 % of it. Profit is flat there: where seats work counts for more than how many there are.</source>
        <translation>Todos los números de puestos en torno al mejor que ganan al menos el 99 % de este. Allí el beneficio es plano: importa más dónde trabajan los puestos que cuántos hay.</translation>
    </message>
    <message>
        <source>An answer is no number. Write all of them in per cent of today.</source>
        <translation>Una respuesta no es un número. Escríbalas todas en por ciento de hoy.</translation>
    </message>
    <message>
        <source>An answer is negative. Nothing is the least that can be sold: write 0 %.</source>
        <translation>Una respuesta es negativa. Lo mínimo que se puede vender es nada: escriba 0 %.</translation>
    </message>
    <message>
        <source>Nothing is sold today. The answers are shares of today&apos;s sales.</source>
        <translation>Hoy no se vende nada. Las respuestas son partes de las ventas actuales.</translation>
    </message>
    <message>
        <source>With all the seats in the world it would sell less than today. Ask again: more than 100 %.</source>
        <translation>Con todos los puestos del mundo vendería menos que hoy. Pregunte de nuevo: más del 100 %.</translation>
    </message>
    <message>
        <source>Two answers are equal. More seats have to bring a little more, or there is no curve.</source>
        <translation>Dos respuestas son iguales. Más puestos tienen que aportar algo más, o no hay curva.</translation>
    </message>
    <message>
        <source>The answers do not rise with the seats. Ask again where one is below the one before it.</source>
        <translation>Las respuestas no crecen con los puestos. Pregunte de nuevo donde una esté por debajo de la anterior.</translation>
    </message>
    <message>
        <source>It has no margin. Say what share of its sales is left.</source>
        <translation>No tiene margen. Indique qué parte de las ventas queda.</translation>
    </message>
    <message>
        <source>It has no sales. Say what it sells today.</source>
        <translation>No tiene ventas. Indique cuánto vende hoy.</translation>
    </message>
    <message>
        <source>Nobody works on it today, and the answers are about today&apos;s seats. Say how many, also in parts.</source>
        <translation>Hoy nadie trabaja en ello, y las respuestas se refieren a los puestos actuales. Indique cuántos, también en partes.</translation>
    </message>
    <message>
        <source>It must get more seats than it may get. Lower the one or raise the other.</source>
        <translation>Debe recibir más puestos de los que puede. Baje lo uno o suba lo otro.</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 queda fuera. %2</translation>
    </message>
    <message>
        <source>No item can be reckoned with yet.</source>
        <translation>Aún no se puede contar con ningún elemento.</translation>
    </message>
    <message>
        <source>There are no seats to place. Say above how many there are.</source>
        <translation>No hay puestos que colocar. Indique arriba cuántos hay.</translation>
    </message>
    <message>
        <source>That is more seats than can be reckoned with. Say above how many, up to %1.</source>
        <translation>Son más puestos de los que se pueden calcular. Indique arriba cuántos, hasta %1.</translation>
    </message>
    <message>
        <source>The items must get %1 seats, and there are %2. Raise the seats above, or lower the fewest seats of an item.</source>
        <translation>Los elementos deben recibir %1 puestos y hay %2. Aumente arriba los puestos o baje el mínimo de un elemento.</translation>
    </message>
    <message>
        <source>A seat cannot cost less than nothing. Say above what it costs a year.</source>
        <translation>Un puesto no puede costar menos que nada. Indique arriba cuánto cuesta al año.</translation>
    </message>
    <message>
        <source>If nobody worked on it, what share of today&apos;s sales would remain?</source>
        <translation>Si nadie trabajara en ello, ¿qué parte de las ventas actuales quedaría?</translation>
    </message>
    <message>
        <source>And with half of today&apos;s seats?</source>
        <translation>¿Y con la mitad de los puestos actuales?</translation>
    </message>
    <message>
        <source>With the seats of today</source>
        <translation>Con los puestos actuales</translation>
    </message>
    <message>
        <source>And with half as many again?</source>
        <translation>¿Y con la mitad más?</translation>
    </message>
    <message>
        <source>And with all the seats in the world?</source>
        <translation>¿Y con todos los puestos del mundo?</translation>
    </message>
    <message>
        <source>Employment snapshot (without dates)</source>
        <translation>Foto de la plantilla (sin fechas)</translation>
    </message>
    <message>
        <source>Months in the company</source>
        <translation>Meses en la empresa</translation>
    </message>
    <message>
        <source>Years in the company</source>
        <translation>Años en la empresa</translation>
    </message>
    <message>
        <source>Has left (yes or no)</source>
        <translation>Se ha ido (sí o no)</translation>
    </message>
    <message>
        <source>%1 sat there last</source>
        <translation>último titular: %1</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>se va el %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>se fue el %1</translation>
    </message>
    <message>
        <source>vacant since %1</source>
        <translation>vacante desde el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) open</source>
        <translation>
            <numerusform>%n día vacante</numerusform>
            <numerusform>%n días vacante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with us for %n month(s)</source>
        <translation>
            <numerusform>con nosotros desde hace %n mes</numerusform>
            <numerusform>con nosotros desde hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with us for %n year(s)</source>
        <translation>
            <numerusform>con nosotros desde hace %n año</numerusform>
            <numerusform>con nosotros desde hace %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 expected (%3 to %4)</source>
        <translation>%1 · %2 esperadas (%3 a %4)</translation>
    </message>
    <message>
        <source>%1 in %2 is covered to %3</source>
        <translation>La cobertura de %1 en %2 es del %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2 loses %3 of the journeys there.</source>
        <translation>%1; %2 pierde allí el %3 de los recorridos.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Refill as it was</source>
        <translation>Volver a cubrir como estaba</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Trasladar a %1</translation>
    </message>
    <message>
        <source>Convert to %1</source>
        <translation>Convertir en %1</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Compartir con %1</translation>
    </message>
    <message>
        <source>Make part of it %1</source>
        <translation>Convertir una parte en %1</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>Fusionar con %1</translation>
    </message>
    <message numerus="yes">
        <source>Hold for %n quarter(s)</source>
        <translation>
            <numerusform>Dejar vacante %n trimestre</numerusform>
            <numerusform>Dejar vacante %n trimestres</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>same role</source>
        <translation>mismo rol</translation>
    </message>
    <message>
        <source>%1, %2 of full time</source>
        <translation>%1, %2 de la jornada completa</translation>
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
        <translation>Allí no espera ningún trabajo que pudiera hacer.</translation>
    </message>
    <message>
        <source>Its work fits into %1 a quarter that %2 have left.</source>
        <translation>Su trabajo cabe en las %1 al trimestre que quedan libres en %2.</translation>
    </message>
    <message>
        <source>%1 a quarter are done by nobody then.</source>
        <translation>Nadie hace entonces %1 al trimestre.</translation>
    </message>
    <message>
        <source>The seat is protected: take the mark off first.</source>
        <translation>El puesto está protegido: quite antes la protección.</translation>
    </message>
    <message>
        <source>Seats report to it: give them another manager first.</source>
        <translation>Hay puestos que dependen de él: asígneles antes otro superior.</translation>
    </message>
    <message>
        <source>Others report to this role.</source>
        <translation>Otros dependen de este rol.</translation>
    </message>
    <message>
        <source>The seat is remote, and the role needs presence.</source>
        <translation>El puesto es remoto y el rol exige presencia.</translation>
    </message>
    <message>
        <source>No seat there is under the same law.</source>
        <translation>Allí ningún puesto está sujeto a la misma legislación.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>No choice covers %1 of the work of %2: %3 can be reached. Ask for less, or add seats that do it.</source>
        <translation>Ninguna elección cubre el %1 del trabajo de %2: se puede alcanzar el %3. Pida menos o añada puestos que lo hagan.</translation>
    </message>
    <message>
        <source>No seat is vacant. A seat falls vacant when somebody leaves.</source>
        <translation>Ningún puesto está vacante. Un puesto queda vacante cuando alguien se va.</translation>
    </message>
    <message>
        <source>No work is expected, so that no move brings anything. Import journeys, and say what work they ask for.</source>
        <translation>No se espera ningún trabajo, así que ninguna medida aporta nada. Importe recorridos e indique qué trabajo piden.</translation>
    </message>
    <message>
        <source>Every vacant seat is protected: it can only be refilled or wait. Take the mark off those that may change.</source>
        <translation>Todos los puestos vacantes están protegidos: solo pueden volver a cubrirse o esperar. Quite la protección a los que pueden cambiar.</translation>
    </message>
    <message>
        <source>The budget pays for no move that would bring more than it costs. The cheapest costs %1.</source>
        <translation>El presupuesto no alcanza para ninguna medida que aporte más de lo que cuesta. La más barata cuesta %1.</translation>
    </message>
    <message>
        <source>No seat may change in a quarter, so that seats can only be refilled, wait or close.</source>
        <translation>Ningún puesto puede cambiar en un trimestre, así que los puestos solo pueden volver a cubrirse, esperar o cerrarse.</translation>
    </message>
    <message>
        <source>% still there</source>
        <translation>% que siguen</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>banda del 95 %</translation>
    </message>
    <message>
        <source>%1 left of %2 employments</source>
        <translation>Salidas: %1 de %2 empleos</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years since they were hired</comment>
        <translation>%1 año</translation>
    </message>
    <message>
        <source>How long people stay</source>
        <translation>Cuánto tiempo se quedan las personas</translation>
    </message>
    <message>
        <source>share still there, by years since they were hired</source>
        <translation>parte que sigue ahí, según los años desde la contratación</translation>
    </message>
    <message>
        <source>share still there, by years in the group; who moves to another group counts until then</source>
        <translation>parte que sigue ahí, según los años en el grupo; quien pasa a otro grupo cuenta hasta entonces</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Median, years</source>
        <translation>Mediana, años</translation>
    </message>
    <message>
        <source>Vacancies expected</source>
        <translation>Vacantes esperadas</translation>
    </message>
    <message>
        <source>seats that fall vacant in each quarter: mean and 80 % range</source>
        <translation>puestos que quedan vacantes cada trimestre: media e intervalo del 80 %</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>intervalo del 80 %</translation>
    </message>
    <message>
        <source>%1 seats are expected to fall vacant within a year.</source>
        <translation>Se espera que %1 puestos queden vacantes en un año.</translation>
    </message>
    <message>
        <source>Employments that end before they begin, not counted: %1. Correct them in the source and import it again.</source>
        <translation>Empleos que terminan antes de empezar, no contados: %1. Corríjalos en la fuente e impórtela de nuevo.</translation>
    </message>
    <message>
        <source>People without a day of hiring, not counted: %1. Add it in the source and import it again.</source>
        <translation>Personas sin fecha de contratación, no contadas: %1. Añádala en la fuente e impórtela de nuevo.</translation>
    </message>
    <message>
        <source>Employments that begin after the last day known, not counted yet: %1. They count once the plan has data of later days.</source>
        <translation>Empleos que empiezan después del último día conocido, aún no contados: %1. Cuentan en cuanto el plan tenga datos de días posteriores.</translation>
    </message>
    <message>
        <source>Employments told twice (same name, hired on the same day), of which the last counts: %1. If they are different people, use employee numbers instead of names.</source>
        <translation>Empleos citados dos veces (mismo nombre, contratación el mismo día), de los que cuenta el último: %1. Si son personas distintas, use números de empleado en lugar de nombres.</translation>
    </message>
    <message>
        <source>Employments that overlap with others of the same name, taken for other people: %1. If they are the same, end one where the next begins; otherwise use employee numbers instead of names.</source>
        <translation>Empleos que se solapan con otros del mismo nombre y se toman por otras personas: %1. Si son las mismas, termine uno donde empieza el siguiente; si no, use números de empleado en lugar de nombres.</translation>
    </message>
    <message>
        <source>Employments in roles that the plan does not have, which count for the company alone: %1. Import them with the plan&apos;s names of roles.</source>
        <translation>Empleos en roles que el plan no tiene, que solo cuentan para la empresa: %1. Impórtelos con los nombres de roles del plan.</translation>
    </message>
    <message>
        <source>No leavers are known: the assumption “Annual turnover” speaks alone. Import an HR export with hire and leave dates.</source>
        <translation>No se conoce ninguna baja: el supuesto «Annual turnover» habla solo. Importe una exportación de RR. HH. con fechas de alta y de baja.</translation>
    </message>
    <message>
        <source>There is no employment history; people of the plan stand in for it: %1. The plan knows of no leaver before %2. Import an HR export with everybody who ever left.</source>
        <translation>No hay historial de empleo; lo sustituyen las personas del plan: %1. El plan no conoce bajas antes del %2. Importe una exportación de RR. HH. con todos los que alguna vez se fueron.</translation>
    </message>
    <message>
        <source>Nobody ever left, of %1: either the export holds current people alone, or the company is young. Ask HR for one that includes leavers.</source>
        <translation>Nadie se ha ido nunca, de %1: o la exportación solo contiene a los actuales, o la empresa es joven. Pida a RR. HH. una que incluya las bajas.</translation>
    </message>
    <message>
        <source>Everybody has left, all %1: the export holds leavers alone, and people seem to leave sooner than they do. Ask HR for one that includes those who are still there.</source>
        <translation>Todos se han ido, los %1: la exportación solo contiene bajas, y parece que la gente se va antes de lo que se va. Pida a RR. HH. una que incluya a quienes siguen ahí.</translation>
    </message>
    <message>
        <source>Few people are known (%1), too few to learn from, so the assumption “Annual turnover” says most. State its low and high end with care.</source>
        <translation>Se conocen pocas personas (%1), demasiado pocas para aprender de ellas, así que el supuesto «Annual turnover» dice lo principal. Indique con cuidado sus extremos.</translation>
    </message>
    <message>
        <source>Biased: a snapshot says how long people were there but not when (people: %1). Those who left at any time stand beside those who are still there, and nothing can be said of past quarters. Import hire and leave dates instead.</source>
        <translation>Sesgado: una foto dice cuánto tiempo estuvieron las personas pero no cuándo (personas: %1). Quienes se fueron en cualquier momento están junto a quienes siguen ahí, y nada puede decirse de trimestres pasados. Importe en su lugar fechas de alta y de baja.</translation>
    </message>
    <message>
        <source>Nobody of the export left before %2, though many would have: it seems to hold only those who were there since. What came before is left out. Ask HR for one with all leavers.</source>
        <translation>Nadie de la exportación se fue antes del %2, aunque muchos lo habrían hecho: parece contener solo a quienes estaban desde entonces. Lo anterior se omite. Pida a RR. HH. una con todas las bajas.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>More than half stay as long as anything is known: %1.</source>
        <translation>Más de la mitad se queda hasta donde se sabe: %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Half of those hired have left after %1 years (95 %: %2 to %3): %4.</source>
        <translation>La mitad de los contratados se ha ido tras %1 años (95 %: %2 a %3): %4.</translation>
    </message>
    <message>
        <source>Half of those hired have left after %1 years (95 %: %2 or more): %3.</source>
        <translation>La mitad de los contratados se ha ido tras %1 años (95 %: %2 o más): %3.</translation>
    </message>
    <message>
        <source>How good this has been cannot be told yet: that takes two years of dated employments with leavers in the first.</source>
        <translation>Aún no puede decirse lo bueno que ha sido: hacen falta dos años de empleos con fechas y bajas en el primero.</translation>
    </message>
    <message>
        <source>How good this has been: in %1 of the last %2 quarters as many left as the 80 % range had said (%3).</source>
        <translation>Lo bueno que ha sido: en %1 de los últimos %2 trimestres se fueron tantos como decía el intervalo del 80 % (%3).</translation>
    </message>
    <message>
        <source>%1 (80 %: %2 to %3)</source>
        <translation>%1 (80 %: %2 a %3)</translation>
    </message>
    <message>
        <source>%1, from leavers over average headcount of the last year as a share of who is here</source>
        <translation>%1, de las bajas por plantilla media del último año, como parte de los presentes</translation>
    </message>
    <message>
        <source>“%1” decides: at %2 the scenario brings less than the baseline, not %3.</source>
        <translation>«%1» decide: con %2 el escenario aporta menos que la línea base, no %3.</translation>
    </message>
    <message>
        <source>“%1” decides: at %2 the scenario brings more than the baseline.</source>
        <translation>«%1» decide: con %2 el escenario aporta más que la línea base.</translation>
    </message>
    <message>
        <source>Whichever of the assumptions is off, the scenario brings more than the baseline: %1.</source>
        <translation>Falle el supuesto que falle, el escenario aporta más que la línea base: %1.</translation>
    </message>
    <message>
        <source>Whichever of the assumptions is off, the scenario brings no more than the baseline: %1.</source>
        <translation>Falle el supuesto que falle, el escenario no aporta más que la línea base: %1.</translation>
    </message>
    <message>
        <source>Gain over the baseline</source>
        <translation>Ganancia frente a la línea base</translation>
    </message>
    <message>
        <source>Work covered</source>
        <translation>Trabajo cubierto</translation>
    </message>
    <message>
        <source>%1 at the low end</source>
        <translation>%1 en el extremo bajo</translation>
    </message>
    <message>
        <source>%1 at the high end</source>
        <translation>%1 en el extremo alto</translation>
    </message>
    <message>
        <source>No work is expected, so no assumption changes what is covered.</source>
        <translation>No se espera trabajo, así que ningún supuesto cambia lo cubierto.</translation>
    </message>
    <message>
        <source>Within their ranges the assumptions change nothing: %1.</source>
        <translation>Dentro de sus rangos los supuestos no cambian nada: %1.</translation>
    </message>
    <message>
        <source>“%1” matters most: at %2 the expected margin lies between %3 and %4; %5 is expected.</source>
        <translation>«%1» es lo que más pesa: con %2 el margen esperado está entre %3 y %4; se espera %5.</translation>
    </message>
    <message>
        <source>“%1” matters most: at %2 between %3 and %4 of the work is covered; %5 is expected.</source>
        <translation>«%1» es lo que más pesa: con %2 se cubre entre %3 y %4 del trabajo; se espera %5.</translation>
    </message>
    <message>
        <source>%1 in %2, and how far from it each assumption alone leads at the ends of its range</source>
        <translation>%1 en %2, y cuánto se aparta cada supuesto por sí solo en los extremos de su rango</translation>
    </message>
    <message>
        <source>at the low end</source>
        <translation>en el extremo bajo</translation>
    </message>
    <message>
        <source>at the high end</source>
        <translation>en el extremo alto</translation>
    </message>
    <message>
        <source>%1 (%2) … %3 (%4)</source>
        <translation>%1 (%2) … %3 (%4)</translation>
    </message>
    <message>
        <source>closed or removed</source>
        <translation>cerrado o quitado</translation>
    </message>
    <message>
        <source>moved and changed</source>
        <translation>movido y cambiado</translation>
    </message>
    <message>
        <source>Seats that are not closed, vacant ones included</source>
        <translation>Puestos no cerrados, vacantes incluidos</translation>
    </message>
    <message>
        <source>Role cost times share of a full-time seat, over all open seats</source>
        <translation>Coste del rol por la parte de jornada completa, sobre todos los puestos abiertos</translation>
    </message>
    <message>
        <source>Accounts that no seat owns</source>
        <translation>Cuentas que no tiene ningún puesto</translation>
    </message>
    <message>
        <source>Share of the hours that journeys ask for which seats give</source>
        <translation>Parte de las horas que piden los recorridos que dan los puestos</translation>
    </message>
    <message>
        <source>Of the journeys that begin in the quarter</source>
        <translation>De los recorridos que empiezan en el trimestre</translation>
    </message>
    <message>
        <source>Tasks in territories of which too little is done</source>
        <translation>Tareas en territorios de las que se hace demasiado poco</translation>
    </message>
    <message>
        <source>Hanging on one seat</source>
        <translation>Depende de un solo puesto</translation>
    </message>
    <message>
        <source>Tasks that one seat alone can do in a territory</source>
        <translation>Tareas que en un territorio solo puede hacer un puesto</translation>
    </message>
    <message>
        <source>Handovers a journey</source>
        <translation>Traspasos por recorrido</translation>
    </message>
    <message>
        <source>How often a journey changes hands between roles as planned</source>
        <translation>Cuántas veces un recorrido cambia de rol según el plan</translation>
    </message>
    <message>
        <source>Customers who keep their person</source>
        <translation>Clientes que conservan a su persona</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidas</translation>
    </message>
    <message>
        <source>Rows of the plan that the baseline has not</source>
        <translation>Filas del plan que la línea base no tiene</translation>
    </message>
    <message>
        <source>Closed or removed</source>
        <translation>Cerrados o quitados</translation>
    </message>
    <message>
        <source>Seats that end, and rows that are gone</source>
        <translation>Puestos que terminan y filas que ya no están</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movidos</translation>
    </message>
    <message>
        <source>Rows that are elsewhere in the organisation</source>
        <translation>Filas que están en otro lugar de la organización</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Rows with other values</source>
        <translation>Filas con otros valores</translation>
    </message>
    <message>
        <source>Open seats, vacant ones included</source>
        <translation>Puestos abiertos, vacantes incluidos</translation>
    </message>
    <message>
        <source>Seats by role</source>
        <translation>Puestos por rol</translation>
    </message>
    <message>
        <source>Seats by territory</source>
        <translation>Puestos por territorio</translation>
    </message>
    <message>
        <source>The amount is there twice, in full and in millions. Leave one of them empty.</source>
        <translation>El importe aparece dos veces, completo y en millones. Deje uno de los dos vacío.</translation>
    </message>
    <message>
        <source>The plan does not say on which day it begins. Select nothing, and fill in “Starts on” in the details.</source>
        <translation>El plan no indica qué día empieza. No seleccione nada y rellene «Empieza el» en los detalles.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Qué es distinto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Changes, column by column</source>
        <translation>Cambios, columna por columna</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Antiguo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Owner before</source>
        <translation>Responsable antes</translation>
    </message>
    <message>
        <source>Owner after</source>
        <translation>Responsable después</translation>
    </message>
    <message>
        <source>Changes hands</source>
        <translation>Cambia de manos</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>no seat any more</source>
        <translation>ya sin puesto</translation>
    </message>
    <message>
        <source>Seat before</source>
        <translation>Puesto antes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Seat after</source>
        <translation>Puesto después</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>Quién cambia</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Nothing: both scenarios are alike.</source>
        <translation>Nada: ambos escenarios son iguales.</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 people are left out.</source>
        <translation>Se omiten los grupos de menos de %1 personas.</translation>
    </message>
    <message>
        <source>Cost a year by role</source>
        <translation>Coste al año por rol</translation>
    </message>
    <message>
        <source>Seats before</source>
        <translation>Puestos antes</translation>
    </message>
    <message>
        <source>Seats after</source>
        <translation>Puestos después</translation>
    </message>
    <message>
        <source>Cost before</source>
        <translation>Coste antes</translation>
    </message>
    <message>
        <source>Cost after</source>
        <translation>Coste después</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>Quarter by quarter</source>
        <translation>Trimestre a trimestre</translation>
    </message>
    <message>
        <source>Costs by quarter</source>
        <translation>Costes por trimestre</translation>
    </message>
    <message>
        <source>Cost of seats a quarter</source>
        <translation>Coste de los puestos por trimestre</translation>
    </message>
    <message>
        <source>role cost × FTE, by the days on which a seat is open</source>
        <translation>coste del rol × ETC, según los días en que el puesto está abierto</translation>
    </message>
    <message>
        <source>Seats still to fall vacant</source>
        <translation>Puestos que aún deben quedar vacantes</translation>
    </message>
    <message>
        <source>median and 80 % band at the end of each quarter; 0: arrived without a dismissal</source>
        <translation>mediana y banda del 80 % al final de cada trimestre; 0: objetivo alcanzado sin despidos</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>80 % band</source>
        <translation>banda del 80 %</translation>
    </message>
    <message>
        <source>Costs and timeline</source>
        <translation>Costes y calendario</translation>
    </message>
    <message>
        <source>Left out: this copy does not tell what people cost.</source>
        <translation>Omitido: esta copia no dice lo que cuestan las personas.</translation>
    </message>
    <message numerus="yes">
        <source>Once: %n seat(s) to be filled from outside, %1 each.</source>
        <translation>
            <numerusform>Una vez: %n puesto que cubrir desde fuera, %1.</numerusform>
            <numerusform>Una vez: %n puestos que cubrir desde fuera, %1 cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>El camino</translation>
    </message>
    <message>
        <source>Turnover alone gets there by %1 with a chance of %2.</source>
        <translation>La rotación por sí sola llega para %1 con una probabilidad de %2.</translation>
    </message>
    <message>
        <source>Cost of moving everybody now: %1.</source>
        <translation>Coste de trasladar a todos ahora: %1.</translation>
    </message>
    <message>
        <source>share of its work that somebody has time for</source>
        <translation>parte del trabajo para la que alguien tiene tiempo</translation>
    </message>
    <message>
        <source>Coverage by task</source>
        <translation>Cobertura por tarea</translation>
    </message>
    <message>
        <source>Coverage by region</source>
        <translation>Cobertura por región</translation>
    </message>
    <message>
        <source>Coverage along the journey</source>
        <translation>Cobertura a lo largo del recorrido</translation>
    </message>
    <message>
        <source>mean over territories and segments of the share of a stage&apos;s work that is done</source>
        <translation>media, por territorios y segmentos, de la parte hecha del trabajo de una etapa</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>sigue abierto</translation>
    </message>
    <message>
        <source>Gaps: where less than %1 of the work is done</source>
        <translation>Huecos: donde se hace menos del %1 del trabajo</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>Hecho antes</translation>
    </message>
    <message>
        <source>Done after</source>
        <translation>Hecho después</translation>
    </message>
    <message>
        <source>Hours missing</source>
        <translation>Horas que faltan</translation>
    </message>
    <message>
        <source>Coverage by territory and task</source>
        <translation>Cobertura por territorio y tarea</translation>
    </message>
    <message>
        <source>Work before, hours</source>
        <translation>Trabajo antes, horas</translation>
    </message>
    <message>
        <source>Done before, hours</source>
        <translation>Hecho antes, horas</translation>
    </message>
    <message>
        <source>Work after, hours</source>
        <translation>Trabajo después, horas</translation>
    </message>
    <message>
        <source>Done after, hours</source>
        <translation>Hecho después, horas</translation>
    </message>
    <message>
        <source>Coverage after</source>
        <translation>Cobertura después</translation>
    </message>
    <message>
        <source>Coverage before and after</source>
        <translation>Cobertura antes y después</translation>
    </message>
    <message>
        <source>Not known: the plan has no journeys, or does not say what visits ask of people.</source>
        <translation>Desconocido: el plan no tiene recorridos o no dice lo que piden las visitas.</translation>
    </message>
    <message>
        <source>Of the quarter %1; what journeys ask for and what one hour does to them: see the page on method.</source>
        <translation>Del trimestre %1; lo que piden los recorridos y lo que hace una hora en ellos: véase la página del método.</translation>
    </message>
    <message>
        <source>What we predict</source>
        <translation>Lo que predecimos</translation>
    </message>
    <message>
        <source>Expected margin of the quarter by region</source>
        <translation>Margen esperado del trimestre por región</translation>
    </message>
    <message>
        <source>Expected margin of %1 by territory</source>
        <translation>Margen esperado %1 por territorio</translation>
    </message>
    <message>
        <source>Margin before</source>
        <translation>Margen antes</translation>
    </message>
    <message>
        <source>Margin after</source>
        <translation>Margen después</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Predicciones</translation>
    </message>
    <message>
        <source>To be held against what happens, quarter by quarter.</source>
        <translation>Para contrastar con lo que ocurra, trimestre a trimestre.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Todos los roles</translation>
    </message>
    <message>
        <source>Seats by region and role, before → after</source>
        <translation>Puestos por región y rol, antes → después</translation>
    </message>
    <message>
        <source>open seats, vacant ones included</source>
        <translation>puestos abiertos, incluidos los vacantes</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>Estado antes</translation>
    </message>
    <message>
        <source>Status after</source>
        <translation>Estado después</translation>
    </message>
    <message>
        <source>Who before</source>
        <translation>Quién antes</translation>
    </message>
    <message>
        <source>Who after</source>
        <translation>Quién después</translation>
    </message>
    <message>
        <source>Cost a year before</source>
        <translation>Coste al año antes</translation>
    </message>
    <message>
        <source>Cost a year after</source>
        <translation>Coste al año después</translation>
    </message>
    <message>
        <source>Organisation before and after</source>
        <translation>Organización antes y después</translation>
    </message>
    <message>
        <source>%1 seats, as many as before.</source>
        <translation>%1 puestos, tantos como antes.</translation>
    </message>
    <message>
        <source>%1 seats instead of %2.</source>
        <translation>%1 puestos en lugar de %2.</translation>
    </message>
    <message>
        <source>of the work that customers ask for</source>
        <translation>del trabajo que piden los clientes</translation>
    </message>
    <message>
        <source>tasks in a territory of which too little is done</source>
        <translation>tareas de un territorio de las que se hace demasiado poco</translation>
    </message>
    <message>
        <source>Work that hangs on one seat</source>
        <translation>Trabajo que depende de un solo puesto</translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation>Puestos vacantes</translation>
    </message>
    <message>
        <source>Nothing to decide: “%1” and “%2” are alike.</source>
        <translation>Nada que decidir: «%1» y «%2» son iguales.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a figure and its change: Seats +2</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Approve “%1” in place of “%2”.</source>
        <translation>Aprobar «%1» en lugar de «%2».</translation>
    </message>
    <message>
        <source>It means: %1.</source>
        <translation>Significa: %1.</translation>
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
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 more rows: see the workbook.</source>
        <translation>%1 filas más: véase el libro.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Chart data</source>
        <translation>Datos de gráficos</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <comment>points: the change of a share</comment>
        <translation>%1 pts</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>nombres de personas</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>retribución</translation>
    </message>
    <message>
        <source>groups of fewer than %1 people</source>
        <translation>grupos de menos de %1 personas</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omitido: %1.</translation>
    </message>
    <message>
        <source>Proposal for %1, against “%2”</source>
        <translation>Propuesta para %1, frente a «%2»</translation>
    </message>
    <message>
        <source>%1 · proposal “%2”</source>
        <translation>%1 · propuesta «%2»</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>Hours a quarter</source>
        <translation>Horas por trimestre</translation>
    </message>
    <message>
        <source>%1: %2 more than before.</source>
        <translation>%1: %2 más que antes.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimación</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) change hands; until they know their new person, some may be lost.</source>
        <translation>
            <numerusform>%n cliente cambia de manos y puede perderse hasta que conozca a su nueva persona.</numerusform>
            <numerusform>%n clientes cambian de manos; hasta que conozcan a su nueva persona, algunos pueden perderse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) must be filled from outside before they bring anything.</source>
        <translation>
            <numerusform>%n puesto debe cubrirse desde fuera antes de aportar.</numerusform>
            <numerusform>%n puestos deben cubrirse desde fuera antes de aportar.</numerusform>
        </translation>
    </message>
    <message>
        <source>None that the plan knows of.</source>
        <translation>Ninguno que el plan conozca.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>What the figures rest on, and how far it may be off.</source>
        <translation>En qué se basan las cifras y cuánto pueden desviarse.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>How the figures come about.</source>
        <translation>Cómo se obtienen las cifras.</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Trabajo hecho</translation>
    </message>
    <message>
        <source>Sum over open seats, vacant ones included, of the role&apos;s cost × FTE.</source>
        <translation>Suma, en los puestos abiertos, incluidos los vacantes, del coste del rol × ETC.</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Rangos</translation>
    </message>
    <message>
        <source>The least and the most of the figure when margin, turnover, time to fill, ramps and response are at the ends of their ranges together.</source>
        <translation>El menor y el mayor valor cuando margen, rotación, tiempo de cobertura, rodaje y respuesta están a la vez en los extremos de sus rangos.</translation>
    </message>
    <message>
        <source>Seats fall vacant by the hazard of their role and tenure; the number is Poisson-binomial, shown as median and the middle 80 %.</source>
        <translation>Los puestos quedan vacantes según el riesgo de su rol y antigüedad; el número es Poisson-binomial, mostrado como mediana y el 80 % central.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>lo mío</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>lo suyo</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>como estaba</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>ambos lo cambiaron</translation>
    </message>
    <message>
        <source>deleted here, changed there</source>
        <translation>borrado aquí, cambiado allí</translation>
    </message>
    <message>
        <source>changed here, deleted there</source>
        <translation>cambiado aquí, borrado allí</translation>
    </message>
    <message>
        <source>added by both</source>
        <translation>añadido por ambos</translation>
    </message>
    <message>
        <source>deleted by one, used by the other</source>
        <translation>borrado por uno, usado por el otro</translation>
    </message>
    <message>
        <source>both together break a rule</source>
        <translation>ambos juntos incumplen una regla</translation>
    </message>
    <message>
        <source>planned from %1</source>
        <translation>previsto desde el %1</translation>
    </message>
    <message>
        <source>no work to count from</source>
        <translation>sin trabajo que calcular</translation>
    </message>
    <message>
        <source>could not be counted</source>
        <translation>no se pudo calcular</translation>
    </message>
    <message>
        <source>counting was stopped</source>
        <translation>cálculo detenido</translation>
    </message>
    <message>
        <source>Transfer as planned</source>
        <translation>Trasladar como estaba previsto</translation>
    </message>
    <message>
        <source>Hire as planned</source>
        <translation>Contratar como estaba previsto</translation>
    </message>
    <message>
        <source>Do not fill it</source>
        <translation>No cubrirlo</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) keep a person</source>
        <translation>
            <numerusform>%n cliente conserva a una persona</numerusform>
            <numerusform>%n clientes conservan a una persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) there have nobody</source>
        <translation>
            <numerusform>%n cliente de allí no tiene a nadie</numerusform>
            <numerusform>%n clientes de allí no tienen a nadie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a quarter are done by nobody then; %n customer(s) lose their person.</source>
        <translation>
            <numerusform>%1 al trimestre no las hace entonces nadie; %n cliente pierde a su persona.</numerusform>
            <numerusform>%1 al trimestre no las hace entonces nadie; %n clientes pierden a su persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>row removed</source>
        <translation>fila quitada</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>reabierto</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>convertido</translation>
    </message>
    <message>
        <source>another share</source>
        <translation>otra jornada</translation>
    </message>
    <message>
        <source>fell vacant</source>
        <translation>quedó vacante</translation>
    </message>
    <message>
        <source>other dates or plans</source>
        <translation>otras fechas o planes</translation>
    </message>
    <message>
        <source>at most, by what hours are worth now</source>
        <translation>como máximo, según lo que valen ahora las horas</translation>
    </message>
    <message>
        <source>the flow of hours mended, the margin evaluated exactly</source>
        <translation>flujo de horas ajustado, margen evaluado con exactitud</translation>
    </message>
    <message>
        <source>as the plan comes out with it</source>
        <translation>tal como queda el plan con ella</translation>
    </message>
    <message>
        <source>The expected margin of four quarters from the vacancy on with this option, less what it is if the seat stays empty. Every quarter is taken to ask for the work of %1; the seat gives what search and ramp leave of it.</source>
        <translation>El margen esperado de cuatro trimestres desde la vacante con esta opción, menos el que hay si el puesto sigue vacío. Se supone que cada trimestre pide el trabajo de %1; el puesto da lo que de él dejan la búsqueda y la adaptación.</translation>
    </message>
    <message>
        <source>What the expected margin of the four quarters would miss without this move, all the other moves being made.</source>
        <translation>Lo que le faltaría al margen esperado de los cuatro trimestres sin esta medida, tomadas todas las demás medidas.</translation>
    </message>
    <message>
        <source>%1, brings a year</source>
        <translation>%1, aporta al año</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Cost of the year</source>
        <translation>Coste del año</translation>
    </message>
    <message>
        <source>Left after cost</source>
        <translation>Queda tras el coste</translation>
    </message>
    <message>
        <source>%1, cost of the year</source>
        <translation>%1, coste del año</translation>
    </message>
    <message>
        <source>What the role costs a year for the time somebody sits there within four quarters, and once what it takes to hire or to relocate.</source>
        <translation>Lo que cuesta el rol al año por el tiempo en que alguien ocupa el puesto dentro de cuatro trimestres, y una vez lo que cuesta contratar o reubicar.</translation>
    </message>
    <message numerus="yes">
        <source>After %n month(s)</source>
        <translation>
            <numerusform>Tras %n mes</numerusform>
            <numerusform>Tras %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>No history of employment is known, so the assumption “Annual turnover” speaks alone. Import an HR export with hire and leave dates of everybody, those who left included.</source>
        <translation>No se conoce ningún historial de empleo, así que el supuesto «Annual turnover» habla solo. Importe una exportación de RR. HH. con las fechas de alta y de baja de todos, incluidos quienes se fueron.</translation>
    </message>
    <message>
        <source>%1, from those hired who left within twelve months</source>
        <translation>%1, según los contratados que se fueron en doce meses</translation>
    </message>
    <message>
        <source>Mark of the plan</source>
        <translation>Marca del plan</translation>
    </message>
    <message>
        <source>Cut out for</source>
        <translation>Extracto para</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Fijado el</translation>
    </message>
    <message>
        <source>Version as approved</source>
        <translation>Versión aprobada</translation>
    </message>
    <message>
        <source>Version of that day</source>
        <translation>Versión de ese día</translation>
    </message>
    <message>
        <source>Version as proposed</source>
        <translation>Versión propuesta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Quién lo escribió</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Number of its row</source>
        <translation>Número de su fila</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>margen</translation>
    </message>
    <message>
        <source>wins</source>
        <translation>ganados</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>cobertura</translation>
    </message>
    <message>
        <source>headcount</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>predicción</translation>
    </message>
    <message>
        <source>actual figure</source>
        <translation>cifra real</translation>
    </message>
    <message>
        <source>insight</source>
        <translation>aprendizaje</translation>
    </message>
    <message>
        <source>joins</source>
        <translation>entra</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>se va</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>se mueve</translation>
    </message>
    <message>
        <source>gets another manager</source>
        <translation>pasa a otro responsable</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Open journeys</source>
        <translation>Recorridos abiertos</translation>
    </message>
    <message>
        <source>Handovers added</source>
        <translation>Traspasos añadidos</translation>
    </message>
    <message>
        <source>Handovers removed</source>
        <translation>Traspasos quitados</translation>
    </message>
    <message>
        <source>Full-time before</source>
        <translation>Jornada completa antes</translation>
    </message>
    <message>
        <source>Full-time after</source>
        <translation>Jornada completa después</translation>
    </message>
    <message>
        <source>Hours a year before</source>
        <translation>Horas al año antes</translation>
    </message>
    <message>
        <source>Hours a year after</source>
        <translation>Horas al año después</translation>
    </message>
    <message>
        <source>Nobody moves: everybody sits where they sat, below whom they sat.</source>
        <translation>Nadie se mueve: todos siguen donde estaban, con el mismo responsable.</translation>
    </message>
    <message>
        <source>%1 move, %2 join, %3 leave, %4 get another manager.</source>
        <translation>%1 se mueven, %2 entran, %3 se van, %4 pasan a otro responsable.</translation>
    </message>
    <message>
        <source>Every customer keeps the same people.</source>
        <translation>Todos los clientes conservan a las mismas personas.</translation>
    </message>
    <message>
        <source>Every territory keeps its seats, costs and hours.</source>
        <translation>Cada territorio conserva sus puestos, costes y horas.</translation>
    </message>
    <message>
        <source>Territories with other seats, costs or hours: %1.</source>
        <translation>Territorios con otros puestos, costes u horas: %1.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move and change</source>
        <translation>Mover y cambiar</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Aceptado por</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Aceptado el</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>de fuera</translation>
    </message>
    <message>
        <source>Customers who deal with other people</source>
        <translation>Clientes que tratan con otras personas</translation>
    </message>
    <message>
        <source>Contact before</source>
        <translation>Contacto antes</translation>
    </message>
    <message>
        <source>Contact after</source>
        <translation>Contacto después</translation>
    </message>
    <message>
        <source>Journeys under way</source>
        <translation>Recorridos en curso</translation>
    </message>
    <message>
        <source>Territory, with all below it</source>
        <translation>Territorio, con todo lo que está debajo</translation>
    </message>
    <message>
        <source>Territories with other seats, hours or costs</source>
        <translation>Territorios con otros puestos, horas o costes</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are agreed already; the workbook says by whom.</source>
        <translation>
            <numerusform>%n ya está aceptado; el libro dice por quién.</numerusform>
            <numerusform>%n ya están aceptados; el libro dice por quién.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who agreed, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>cambiado desde entonces</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Figures when captured</source>
        <translation>Cifras al capturar</translation>
    </message>
    <message>
        <source>Number of the scenario</source>
        <translation>Número del escenario</translation>
    </message>
    <message>
        <source>Captured on</source>
        <translation>Capturado el</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Lo que se aceptó</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>argumento</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>storyboard page</source>
        <translation>página del guion</translation>
    </message>
    <message>
        <source>session note</source>
        <translation>nota de la sesión</translation>
    </message>
    <message>
        <source>accepted change</source>
        <translation>cambio aceptado</translation>
    </message>
    <message>
        <source>Customers who deal with other people: %1.</source>
        <translation>Clientes que tratan con otras personas: %1.</translation>
    </message>
    <message>
        <source>Handed over in another way, by the same people: %1.</source>
        <translation>Traspasados de otra manera, por las mismas personas: %1.</translation>
    </message>
    <message>
        <source>Journeys under way that this touches: %1.</source>
        <translation>Recorridos en curso afectados: %1.</translation>
    </message>
    <message>
        <source>“%1” is a version, kept as it was. Duplicate it to change it.</source>
        <translation>«%1» es una versión, guardada como estaba. Duplíquela para cambiarla.</translation>
    </message>
    <message>
        <source>%1 (version)</source>
        <translation>%1 (versión)</translation>
    </message>
    <message>
        <source>Still to fall vacant in a year</source>
        <translation>Aún por quedar vacantes en un año</translation>
    </message>
    <message>
        <source>Seats that the scenario has fewer of and in which somebody still sits, if nobody is dismissed or moved: median after four quarters of natural turnover</source>
        <translation>Puestos de los que el escenario tiene menos y que siguen ocupados, si no se despide ni traslada a nadie: mediana tras cuatro trimestres de rotación natural</translation>
    </message>
    <message>
        <source>Arrived in a year by turnover</source>
        <translation>Alcanzado en un año por rotación</translation>
    </message>
    <message>
        <source>Chance that none of these is left after four quarters</source>
        <translation>Probabilidad de que no quede ninguno tras cuatro trimestres</translation>
    </message>
    <message>
        <source>The limit of full-time seats allows no move that would bring more than it costs: %1 are filled already.</source>
        <translation>El límite de puestos a tiempo completo no permite ninguna medida que aporte más de lo que cuesta: ya hay %1 ocupados.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to the plan, by what they are of:</source>
        <translation>
            <numerusform>%n cambio en el plan, según a qué se refiere:</numerusform>
            <numerusform>%n cambios en el plan, según a qué se refieren:</numerusform>
        </translation>
    </message>
    <message>
        <source>Which seats and people is left out: each would be told of alone.</source>
        <translation>Qué puestos y personas son se omite: se hablaría de cada uno por separado.</translation>
    </message>
    <message>
        <source>People who move, join, leave or get another manager: %1.</source>
        <translation>Personas que cambian, llegan, se van o pasan a otro jefe: %1.</translation>
    </message>
    <message>
        <source>once %1</source>
        <translation>una vez %1</translation>
    </message>
    <message>
        <source>seats cost what they did</source>
        <translation>los puestos cuestan lo mismo</translation>
    </message>
    <message>
        <source>seats a year %1</source>
        <translation>puestos al año %1</translation>
    </message>
    <message>
        <source>expected margin %1 (%2)</source>
        <translation>margen esperado %1 (%2)</translation>
    </message>
    <message>
        <source>In short: %1.</source>
        <translation>En resumen: %1.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a seat, a day</comment>
        <translation>%1 desde el %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) of the plan open after %1: %2.</source>
        <translation>
            <numerusform>%n puesto del plan se abre después de %1: %2.</numerusform>
            <numerusform>%n puestos del plan se abren después de %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Margin expected to be missed by waiting until then: %1, at the mean gain of a quarter of %2.</source>
        <translation>Margen que se espera perder por esperar hasta entonces: %1, con la ganancia media de un trimestre de %2.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Quién hace qué</translation>
    </message>
    <message>
        <source>hours of the quarter from roles to tasks; work that nobody has time for is drawn from “nobody”</source>
        <translation>horas del trimestre de los roles a las tareas; el trabajo para el que nadie tiene tiempo sale de «nadie»</translation>
    </message>
    <message>
        <source>Expected margin, quarter by quarter</source>
        <translation>Margen esperado, trimestre a trimestre</translation>
    </message>
    <message>
        <source>Margin by quarter</source>
        <translation>Margen por trimestre</translation>
    </message>
    <message>
        <source>In %1, %2 of the work is done, as before.</source>
        <translation>En %1 se hace %2 del trabajo, como antes.</translation>
    </message>
    <message>
        <source>In %1, %2 of the work is done instead of %3.</source>
        <translation>En %1 se hace %2 del trabajo en lugar de %3.</translation>
    </message>
    <message>
        <source>Expected margin rises by %1 (%2).</source>
        <translation>El margen esperado sube %1 (%2).</translation>
    </message>
    <message>
        <source>Expected margin falls by %1 (%2).</source>
        <translation>El margen esperado baja %1 (%2).</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Seats by region, before → after</source>
        <translation>Puestos por región, antes → después</translation>
    </message>
    <message>
        <source>Coverage, %1</source>
        <comment>a quarter</comment>
        <translation>Cobertura, %1</translation>
    </message>
    <message>
        <source>Expected margin, %1</source>
        <comment>a quarter</comment>
        <translation>Margen esperado, %1</translation>
    </message>
    <message>
        <source>Gaps, %1</source>
        <comment>a quarter</comment>
        <translation>Huecos, %1</translation>
    </message>
    <message numerus="yes">
        <source>Expected margin, %n quarter(s)</source>
        <translation>
            <numerusform>Margen esperado, %n trimestre</numerusform>
            <numerusform>Margen esperado, %n trimestres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two quarters</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an amount, its currency</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Work on one seat</source>
        <translation>Trabajo en un puesto</translation>
    </message>
    <message>
        <source>New gap: %1, %2: %3 of the work is done instead of %4.</source>
        <translation>Hueco nuevo: %1, %2: se hace %3 del trabajo en lugar de %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n more new gap(s).</source>
        <translation>
            <numerusform>%n hueco nuevo más.</numerusform>
            <numerusform>%n huecos nuevos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 loses: expected margin %2 instead of %3 (%4).</source>
        <translation>%1 pierde: margen esperado %2 en lugar de %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%n more territory(ies) lose margin.</source>
        <translation>
            <numerusform>%n territorio más pierde margen.</numerusform>
            <numerusform>%n territorios más pierden margen.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the assumptions turn out badly, margin is %1 in %2, with and without the proposal.</source>
        <translation>Si los supuestos salen mal, el margen es de %1 en %2, con o sin la propuesta.</translation>
    </message>
    <message>
        <source>If the assumptions turn out badly, margin is %1 in %2, less than %3 without the proposal.</source>
        <translation>Si los supuestos salen mal, el margen es de %1 en %2, menos que %3 sin la propuesta.</translation>
    </message>
    <message>
        <source>If the assumptions turn out badly, margin is %1 in %2, not less than %3 without the proposal.</source>
        <translation>Si los supuestos salen mal, el margen es de %1 en %2, no menos que %3 sin la propuesta.</translation>
    </message>
    <message>
        <source>Customers with an owner who deal with all the same people in both plans ÷ all of them.</source>
        <translation>Clientes con responsable que tratan con las mismas personas en ambos planes ÷ todos ellos.</translation>
    </message>
    <message>
        <source>Actual figures of quarters</source>
        <translation>Cifras reales de trimestres</translation>
    </message>
    <message>
        <source>Measure (margin, wins …)</source>
        <translation>Medida (margen, ventas ganadas …)</translation>
    </message>
    <message>
        <source>Value of the measure</source>
        <translation>Valor de la medida</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Ventas ganadas</translation>
    </message>
    <message>
        <source>Seats held</source>
        <translation>Puestos ocupados</translation>
    </message>
    <message>
        <source>This is no quarter. Write it as 2026Q4, or as a month or date of it.</source>
        <translation>Esto no es un trimestre. Escríbalo como 2026Q4, o como un mes o fecha de él.</translation>
    </message>
    <message>
        <source>Did you mean “%1”? %2</source>
        <translation>¿Quiso decir «%1»? %2</translation>
    </message>
    <message>
        <source>” or “</source>
        <translation>» o «</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Todo el plan</translation>
    </message>
    <message>
        <source>Seat %1 (%2)</source>
        <translation>Puesto %1 (%2)</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rol: %1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Etapa: %1</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Lo que aprendimos</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>La empresa</translation>
    </message>
    <message>
        <source>%1: %2 came, as predicted.</source>
        <translation>%1: se obtuvo %2, como se previó.</translation>
    </message>
    <message>
        <source>%1 came %2 % below what was predicted: %3 instead of %4.</source>
        <translation>%1: %2 % por debajo de lo previsto: %3 en vez de %4.</translation>
    </message>
    <message>
        <source>%1 came %2 % above what was predicted: %3 instead of %4.</source>
        <translation>%1: %2 % por encima de lo previsto: %3 en vez de %4.</translation>
    </message>
    <message>
        <source>No assumption explains that within its range.</source>
        <translation>Ningún supuesto lo explica dentro de su margen.</translation>
    </message>
    <message>
        <source>Most of it is explained by “%1”.</source>
        <translation>La mayor parte se explica por «%1».</translation>
    </message>
    <message>
        <source>“%1” explains most, %2 of it.</source>
        <translation>«%1» explica lo más, %2.</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>The company: %1 predicted (%2).</source>
        <translation>La empresa: %1 previsto (%2).</translation>
    </message>
    <message>
        <source>Box: where four of five cases should lie, with what was predicted; dot: what came, a red diamond where it missed the range.</source>
        <translation>Caja: dónde deben estar cuatro de cinco casos, con lo previsto; punto: lo que ocurrió, un rombo rojo si quedó fuera del margen.</translation>
    </message>
    <message>
        <source>The %1 largest of %2 territories.</source>
        <translation>Los %1 mayores de %2 territorios.</translation>
    </message>
    <message>
        <source>The %1 furthest off of %2 territories.</source>
        <translation>Los %1 más desviados de %2 territorios.</translation>
    </message>
    <message>
        <source>%1 came, %2 predicted</source>
        <translation>%1 real, %2 previsto</translation>
    </message>
    <message>
        <source>%1 predicted</source>
        <translation>%1 previsto</translation>
    </message>
    <message>
        <source>Journeys won</source>
        <translation>Recorridos ganados</translation>
    </message>
    <message>
        <source>What %1 should bring is written down. When the quarter is over, take the actual figures or import them, and they stand beside it here.</source>
        <translation>Lo que %1 debe traer está anotado. Cuando acabe el trimestre, tome o importe las cifras reales y quedarán aquí al lado.</translation>
    </message>
    <message>
        <source>%1 of %2 ranges held.</source>
        <translation>%1 de %2 márgenes se cumplieron.</translation>
    </message>
    <message>
        <source>Frozen on %1 for %2.</source>
        <translation>Fijado el %1 para %2.</translation>
    </message>
    <message>
        <source>%1 80 % of the ranges should hold, %2 did: they were too narrow, the future is less sure than they say.</source>
        <translation>%1 Debe cumplirse el 80 % de los márgenes; se cumplió el %2: eran demasiado estrechos, el futuro es menos seguro de lo que dicen.</translation>
    </message>
    <message>
        <source>%1 80 % of the ranges should hold, %2 did: they were wider than they need to be.</source>
        <translation>%1 Debe cumplirse el 80 % de los márgenes; se cumplió el %2: eran más anchos de lo necesario.</translation>
    </message>
    <message>
        <source>%1 80 % of the ranges should hold, %2 did: they are about right.</source>
        <translation>%1 Debe cumplirse el 80 % de los márgenes; se cumplió el %2: son más o menos correctos.</translation>
    </message>
    <message>
        <source>As approved</source>
        <translation>Como se aprobó</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>En la fecha</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Como se propone</translation>
    </message>
    <message>
        <source>%1, outside</source>
        <translation>%1, fuera</translation>
    </message>
    <message>
        <source>Counting what the frozen plans come to…</source>
        <translation>Calculando a qué llegan los planes fijados…</translation>
    </message>
    <message>
        <source>Plans differ in seats, work covered and margin; how many journeys are won is predicted alone.</source>
        <translation>Los planes difieren en puestos, trabajo cubierto y margen; cuántos recorridos se ganan solo se prevé.</translation>
    </message>
    <message>
        <source>%1 of the company on the day: %2</source>
        <translation>%1 de la empresa en la fecha: %2</translation>
    </message>
    <message>
        <source>as approved: %1</source>
        <translation>como se aprobó: %1</translation>
    </message>
    <message>
        <source>as proposed: %1</source>
        <translation>como se propone: %1</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>What came implies</source>
        <translation>Lo que implica lo ocurrido</translation>
    </message>
    <message>
        <source>Without actual figures nothing is missed yet.</source>
        <translation>Sin cifras reales aún no hay desviación.</translation>
    </message>
    <message>
        <source>Counting what each assumption explains…</source>
        <translation>Calculando lo que explica cada supuesto…</translation>
    </message>
    <message>
        <source>The miss of the company&apos;s margin or of its work covered is what assumptions can explain; neither is known yet.</source>
        <translation>Los supuestos pueden explicar la desviación del margen o del trabajo cubierto de la empresa; ninguno se conoce aún.</translation>
    </message>
    <message>
        <source>%1 No assumption explains that within its range.</source>
        <translation>%1 Ningún supuesto lo explica dentro de su margen.</translation>
    </message>
    <message>
        <source>Since it was frozen</source>
        <translation>Desde que se fijó</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Vacantes</translation>
    </message>
    <message>
        <source>Seats that were vacant then, or that somebody has left since</source>
        <translation>Puestos vacantes entonces, o que alguien ha dejado desde entonces</translation>
    </message>
    <message>
        <source>Redeployed</source>
        <translation>Reasignados</translation>
    </message>
    <message>
        <source>Of these, seats with another role or another home now</source>
        <translation>De ellos, puestos con otro rol u otra base ahora</translation>
    </message>
    <message>
        <source>Refilled as they were</source>
        <translation>Cubiertos como estaban</translation>
    </message>
    <message>
        <source>Held again, same role, same home</source>
        <translation>Ocupados de nuevo, mismo rol, misma base</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>Seats that are no longer there</source>
        <translation>Puestos que ya no existen</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abiertos</translation>
    </message>
    <message>
        <source>Nobody sits there yet</source>
        <translation>Aún no hay nadie</translation>
    </message>
    <message>
        <source>Days from vacant to productive</source>
        <translation>Días de vacante a productivo</translation>
    </message>
    <message>
        <source>From the last day of who left until the ramp of who follows is over</source>
        <translation>Desde el último día de quien se fue hasta el fin del arranque de quien sigue</translation>
    </message>
    <message>
        <source>Drift of the role mix</source>
        <translation>Cambio en la mezcla de roles</translation>
    </message>
    <message>
        <source>Share of full-time seats that are in other roles than then</source>
        <translation>Proporción de puestos a tiempo completo en otros roles que entonces</translation>
    </message>
    <message>
        <source>Accounts kept out of the rules</source>
        <translation>Cuentas fuera de las reglas</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 de %2 permitidas</translation>
    </message>
    <message>
        <source>The limit is the assumption “%1”</source>
        <translation>El límite es el supuesto «%1»</translation>
    </message>
    <message>
        <source>Add the assumption “%1” to set a limit</source>
        <translation>Añada el supuesto «%1» para fijar un límite</translation>
    </message>
    <message>
        <source>Share of all full-time seats, then and now</source>
        <translation>Proporción de todos los puestos a tiempo completo, entonces y ahora</translation>
    </message>
    <message>
        <source>The plan as it was on the day is no longer there, so nothing can be compared with it.</source>
        <translation>El plan de la fecha ya no está, así que nada puede compararse con él.</translation>
    </message>
    <message>
        <source>No seat has been vacant since then.</source>
        <translation>Ningún puesto ha estado vacante desde entonces.</translation>
    </message>
    <message>
        <source> It takes %1 days from a vacancy until somebody is productive again.</source>
        <translation> Pasan %1 días desde una vacante hasta que alguien vuelve a ser productivo.</translation>
    </message>
    <message>
        <source>%1 of %2 vacancies were used to move a seat to where it matters more.%3</source>
        <translation>%1 de %2 vacantes sirvieron para llevar un puesto adonde importa más.%3</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argumento</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>%1 That is of journeys that begin in the quarter; predicted is what is won in it.</source>
        <translation>%1 Es de los recorridos que empiezan en el trimestre; lo previsto es lo que se gana en él.</translation>
    </message>
    <message>
        <source>Explains</source>
        <translation>Explica</translation>
    </message>
    <message>
        <source>Customers who stay with their seat</source>
        <translation>Clientes que siguen con su puesto</translation>
    </message>
    <message>
        <source>Of the customers that a customer-focused seat looks after in the baseline, whoever sits in it</source>
        <translation>De los clientes que en la línea base atiende un puesto orientado al cliente, lo ocupe quien lo ocupe</translation>
    </message>
    <message>
        <source>Only what this copy leaves out.</source>
        <translation>Solo lo que esta copia omite.</translation>
    </message>
    <message>
        <source>Changes to the plan, by what they are of:</source>
        <translation>Cambios del plan, según lo que afectan:</translation>
    </message>
    <message numerus="yes">
        <source>Once: %n move(s) to another territory, %1 each.</source>
        <translation>
            <numerusform>Una vez: %n traslado a otro territorio, %1.</numerusform>
            <numerusform>Una vez: %n traslados a otro territorio, %1 cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: it would tell of few people.</source>
        <translation>Omitido: diría demasiado de pocas personas.</translation>
    </message>
    <message>
        <source>Several territories have this name. Write it with the territory above it, or write its code.</source>
        <translation>Varios territorios tienen este nombre. Escríbalo con el territorio superior, o escriba su código.</translation>
    </message>
    <message>
        <source>This is a part of a quarter whose other months are missing. Import all its months together, or write the quarter, as in 2026Q4, if the row is of all of it.</source>
        <translation>Es una parte de un trimestre cuyos otros meses faltan. Importe juntos todos sus meses, o escriba el trimestre, como 2026Q4, si la fila es de todo él.</translation>
    </message>
    <message>
        <source>%1 “%2” explains %3 of it: %4 was assumed</source>
        <translation>%1 «%2» explica el %3: se supuso %4</translation>
    </message>
    <message>
        <source>%1, and no possible value of it alone would have given what came.</source>
        <translation>%1, y ningún valor posible habría dado por sí solo lo que resultó.</translation>
    </message>
    <message>
        <source>%1, %2 would have given what came.</source>
        <translation>%1, %2 habría dado lo que resultó.</translation>
    </message>
    <message>
        <source>%1; that is too little to set it right.</source>
        <translation>%1; es demasiado poco para corregirla.</translation>
    </message>
    <message>
        <source>From stage to stage</source>
        <translation>De etapa en etapa</translation>
    </message>
    <message>
        <source>In a box: journeys that came there. The thicker an arrow, the more journeys took it (the number beside it); the darker, the longer they took for it, against the other arrows.</source>
        <translation>En cada casilla: los recorridos que llegaron allí. Cuanto más gruesa es una flecha, más recorridos la tomaron (el número al lado); cuanto más oscura, más tardaron, en comparación con las demás flechas.</translation>
    </message>
    <message>
        <source>Moves, and how long they took</source>
        <translation>Pasos y cuánto duraron</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Recorridos</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Median, days</source>
        <translation>Mediana, días</translation>
    </message>
    <message>
        <source>9 of 10 within, days</source>
        <translation>9 de cada 10 en, días</translation>
    </message>
    <message>
        <source>%1 of %2 journeys are of customers where seats or contacts change.</source>
        <translation>%1 de %2 recorridos son de clientes donde cambian puestos o contactos.</translation>
    </message>
    <message>
        <source>All %1 journeys of the plan.</source>
        <translation>Los %1 recorridos del plan.</translation>
    </message>
    <message>
        <source>%1 were won, %2 lost or not decided, %3 are under way.</source>
        <translation>%1 se ganaron, %2 se perdieron o quedaron sin decisión, %3 están en curso.</translation>
    </message>
    <message>
        <source>Journeys that this concerns</source>
        <translation>Recorridos afectados</translation>
    </message>
    <message>
        <source>As they were observed, up to today; the proposal has not changed them yet. Rare moves are in the workbook.</source>
        <translation>Como se observaron hasta hoy; la propuesta aún no los ha cambiado. Los pasos poco frecuentes están en el libro.</translation>
    </message>
    <message>
        <source>When captured</source>
        <translation>Al capturar</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>No picture: the scenario of this page is gone.</source>
        <translation>Sin imagen: el escenario de esta página ya no existe.</translation>
    </message>
    <message>
        <source>The picture is left out: it would tell of single seats and people.</source>
        <translation>Se omite la imagen: hablaría de puestos y personas concretos.</translation>
    </message>
    <message>
        <source>The picture is left out: it could tell what people cost.</source>
        <translation>Se omite la imagen: podría decir cuánto cuestan las personas.</translation>
    </message>
    <message>
        <source>The picture is left out: it names people.</source>
        <translation>Se omite la imagen: nombra a personas.</translation>
    </message>
    <message>
        <source>No picture: this view could not be drawn.</source>
        <translation>Sin imagen: no se pudo dibujar esta vista.</translation>
    </message>
    <message>
        <source>Scenario “%1”, captured on %2; the picture is of today.</source>
        <translation>Escenario «%1», capturado el %2; la imagen es de hoy.</translation>
    </message>
    <message>
        <source>Figures have changed since then.</source>
        <translation>Desde entonces han cambiado cifras.</translation>
    </message>
    <message>
        <source>No figure has changed since then.</source>
        <translation>Desde entonces no ha cambiado ninguna cifra.</translation>
    </message>
    <message>
        <source>Scenario “%1”, captured on %2.</source>
        <translation>Escenario «%1», capturado el %2.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Box: what is covered at the ends of the assumptions, with what was predicted. Chance is not in it, such as more journeys than expected, so fewer than four of five cases lie in it. Dot: what came, a red diamond where it missed the range.</source>
        <translation>Caja: lo que se cubre en los extremos de los supuestos, con lo previsto. El azar no está incluido, por ejemplo más historiales de compra de lo esperado, así que contiene menos de cuatro de cada cinco casos. Punto: lo que ocurrió, un rombo rojo si quedó fuera del margen.</translation>
    </message>
    <message>
        <source>Those of work covered know the assumptions alone, not chance, and hold less often.</source>
        <translation>Los del trabajo cubierto solo conocen los supuestos, no el azar, y se cumplen menos a menudo.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) of the empty seat go to %1; %2 a quarter are done by nobody.</source>
        <translation>
            <numerusform>%n cliente del puesto vacío pasa a %1; %2 al trimestre no las hace nadie.</numerusform>
            <numerusform>%n clientes del puesto vacío pasan a %1; %2 al trimestre no las hace nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing it could become brings more than it costs</source>
        <translation>nada de lo que podría ser aporta más de lo que cuesta</translation>
    </message>
    <message>
        <source>protected, and to refill it brings less than it costs</source>
        <translation>protegido, y cubrirlo aporta menos de lo que cuesta</translation>
    </message>
    <message>
        <source>the other moves do its work</source>
        <translation>los demás movimientos hacen su trabajo</translation>
    </message>
    <message>
        <source>no room within the limits</source>
        <translation>no cabe dentro de los límites</translation>
    </message>
    <message>
        <source>Left empty: %1.</source>
        <translation>Quedan vacíos: %1.</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocidas</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
</context>
<context>
    <name>headwater::AccountTableModel</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potencial</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Empleados</translation>
    </message>
    <message>
        <source>Exception because</source>
        <translation>Motivo de excepción</translation>
    </message>
</context>
<context>
    <name>headwater::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Filter by name, code, industry, place, owner</source>
        <translation>Filtrar por nombre, código, sector, lugar, responsable</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Asignar a</translation>
    </message>
    <message>
        <source>Who gets the selected accounts</source>
        <translation>A quién se asignan las cuentas seleccionadas</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>The selected accounts belong to this seat alone</source>
        <translation>Las cuentas seleccionadas pertenecen solo a este puesto</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>Todos los territorios</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>Sin responsable</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 cuentas</translation>
    </message>
    <message>
        <source>Select accounts to give them to somebody.</source>
        <translation>Seleccione cuentas para asignarlas a alguien.</translation>
    </message>
    <message>
        <source>%1 selected, revenue %2</source>
        <translation>%1 seleccionadas, ingresos %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation>Asignar %1 a %2</translation>
    </message>
    <message>
        <source>No accounts yet. Import them, or add one.</source>
        <translation>Todavía no hay cuentas. Impórtelas o añada una.</translation>
    </message>
</context>
<context>
    <name>headwater::Application</name>
    <message>
        <source>New plan</source>
        <translation>Plan nuevo</translation>
    </message>
    <message>
        <source>Headwater plans (*.headwater)</source>
        <translation>Planes de Headwater (*.headwater)</translation>
    </message>
    <message>
        <source>Sales plan</source>
        <translation>Plan de ventas</translation>
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
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Lo que cambia</translation>
    </message>
</context>
<context>
    <name>headwater::AssumptionsSpace</name>
    <message>
        <source>Assumptions that decide, as a table</source>
        <translation>Supuestos que deciden, como tabla</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Add the assumptions that figures use</source>
        <translation>Añadir los supuestos que usan las cifras</translation>
    </message>
    <message>
        <source>Add those that figures use</source>
        <translation>Añadir los que se usan</translation>
    </message>
    <message>
        <source>Writes down what counts where the plan says nothing, to be changed</source>
        <translation>Anota lo que vale donde el plan no dice nada, para poder cambiarlo</translation>
    </message>
    <message>
        <source>The assumption was agreed today</source>
        <translation>El supuesto se acordó hoy</translation>
    </message>
    <message>
        <source>Agreed today</source>
        <translation>Acordado hoy</translation>
    </message>
    <message>
        <source>The basis of the chosen assumption becomes “agreed”, its date today</source>
        <translation>La base del supuesto elegido pasa a «acordado», con fecha de hoy</translation>
    </message>
    <message>
        <source>Remove the assumption</source>
        <translation>Quitar el supuesto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Export the assumptions…</source>
        <translation>Exportar los supuestos…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The chart as a picture, or the figures as XLSX or CSV</source>
        <translation>El gráfico como imagen o las cifras como XLSX o CSV</translation>
    </message>
    <message>
        <source>What the assumptions do to the margin</source>
        <translation>Lo que los supuestos hacen al margen</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>The expected margin of the quarter</source>
        <translation>El margen esperado del trimestre</translation>
    </message>
    <message>
        <source>What the assumptions do to the gain</source>
        <translation>Lo que los supuestos hacen a la ganancia</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>What the scenario brings more than the baseline under the same assumptions</source>
        <translation>Lo que el escenario aporta más que la línea base con los mismos supuestos</translation>
    </message>
    <message>
        <source>What the assumptions do to coverage</source>
        <translation>Lo que los supuestos hacen a la cobertura</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>How much of the work of journeys is done</source>
        <translation>Cuánto del trabajo de los recorridos se hace</translation>
    </message>
    <message>
        <source>Assumptions before</source>
        <translation>Supuestos antes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>The baseline, to look at</source>
        <translation>La línea base, solo para consultar</translation>
    </message>
    <message>
        <source>Assumptions after</source>
        <translation>Supuestos después</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The scenario as planned</source>
        <translation>El escenario según lo planificado</translation>
    </message>
    <message>
        <source>Changes of assumptions</source>
        <translation>Cambios de los supuestos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>The scenario, with what differs from the baseline</source>
        <translation>El escenario, con lo que difiere de la línea base</translation>
    </message>
    <message>
        <source>What the assumptions decide about</source>
        <translation>Sobre qué deciden los supuestos</translation>
    </message>
    <message>
        <source>Compare with the baseline</source>
        <translation>Comparar con la línea base</translation>
    </message>
    <message>
        <source>How far the counting is</source>
        <translation>Avance del cálculo</translation>
    </message>
    <message>
        <source>What the plan takes for granted</source>
        <translation>Lo que el plan da por hecho</translation>
    </message>
    <message>
        <source>The plan says nothing of what it takes for granted. Add what figures use, or a name of your own below.</source>
        <translation>El plan no dice qué da por hecho. Añada abajo lo que usan las cifras o un nombre propio.</translation>
    </message>
    <message>
        <source>Name of the new assumption</source>
        <translation>Nombre del nuevo supuesto</translation>
    </message>
    <message>
        <source>Another assumption</source>
        <translation>Otro supuesto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Each assumption alone at the ends of its range, the quarter solved anew, all others as expected.</source>
        <translation>Cada supuesto por sí solo en los extremos de su rango, el trimestre resuelto de nuevo, todos los demás como se espera.</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>No se ha podido calcular. %1</translation>
    </message>
    <message>
        <source>Trying each assumption at the ends of its range…</source>
        <translation>Probando cada supuesto en los extremos de su rango…</translation>
    </message>
    <message>
        <source>Which assumption decides is known once coverage is counted.</source>
        <translation>Qué supuesto decide se sabrá cuando se haya calculado la cobertura.</translation>
    </message>
    <message>
        <source>%1 (from before the last change; being counted again…)</source>
        <translation>%1 (anterior al último cambio; se está recalculando…)</translation>
    </message>
    <message>
        <source>Add the assumption “%1”</source>
        <translation>Añadir el supuesto «%1»</translation>
    </message>
    <message>
        <source>Remove the assumption “%1”</source>
        <translation>Quitar el supuesto «%1»</translation>
    </message>
    <message>
        <source>Agree on “%1”</source>
        <translation>Acordar «%1»</translation>
    </message>
    <message>
        <source>An assumption needs a name.</source>
        <translation>Un supuesto necesita un nombre.</translation>
    </message>
    <message>
        <source>There is an assumption of that name.</source>
        <translation>Ya hay un supuesto con ese nombre.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Seguir calculando</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>El cálculo se detuvo.</translation>
    </message>
</context>
<context>
    <name>headwater::BoardLegend</name>
    <message>
        <source>Solid: filled. Dashed: vacant. Number: seats here and below.</source>
        <translation>Continuo: ocupado. Discontinuo: vacante. Número: puestos aquí y por debajo.</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacante</translation>
    </message>
    <message>
        <source>drag to move · Ctrl-drag to copy · drop on a role to convert</source>
        <translation>arrastrar para mover · Ctrl y arrastrar para copiar · soltar en un rol para convertir</translation>
    </message>
</context>
<context>
    <name>headwater::BoardView</name>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Organisation board</source>
        <translation>Tablero de la organización</translation>
    </message>
    <message>
        <source>Territories in rows, roles in columns, seats in the cells. Arrow keys move, Space selects.</source>
        <translation>Territorios en filas, roles en columnas, puestos en las celdas. Las flechas mueven, Espacio selecciona.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n seats here and below</source>
        <translation>
            <numerusform>%1, %2, %n puesto aquí y por debajo</numerusform>
            <numerusform>%1, %2, %n puestos aquí y por debajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n seats</source>
        <translation>
            <numerusform>%1, %2: %n puesto</numerusform>
            <numerusform>%1, %2: %n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 in %4, %5</source>
        <translation>%1, %2, %3 en %4, %5</translation>
    </message>
    <message>
        <source>, new against the baseline</source>
        <translation>, nuevo respecto a la línea base</translation>
    </message>
    <message>
        <source>, moved here against the baseline</source>
        <translation>, trasladado aquí respecto a la línea base</translation>
    </message>
    <message>
        <source>, changed against the baseline</source>
        <translation>, modificado respecto a la línea base</translation>
    </message>
    <message>
        <source>, closed against the baseline</source>
        <translation>, cerrado respecto a la línea base</translation>
    </message>
    <message>
        <source>, was here in the baseline</source>
        <translation>, estaba aquí en la línea base</translation>
    </message>
</context>
<context>
    <name>headwater::CalendarPanel</name>
    <message>
        <source>Work begins</source>
        <translation>Inicio de la jornada</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Fin de la jornada</translation>
    </message>
    <message>
        <source>Hours between the clock of work and UTC</source>
        <translation>Horas entre el reloj del trabajo y UTC</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días laborables</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>on a clock that is</source>
        <translation>según un reloj</translation>
    </message>
    <message>
        <source>Ahead of UTC or behind it</source>
        <translation>Adelantado o atrasado respecto a UTC</translation>
    </message>
    <message>
        <source>ahead of UTC</source>
        <translation>adelantado a UTC</translation>
    </message>
    <message>
        <source>behind UTC</source>
        <translation>atrasado de UTC</translation>
    </message>
    <message>
        <source>Without summer time: one distance all year round</source>
        <translation>Sin horario de verano: la misma diferencia todo el año</translation>
    </message>
    <message>
        <source>Days on which nobody works, one a line</source>
        <translation>Días en que nadie trabaja, uno por línea</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write one a line, as in 2026-12-25.</source>
        <translation>«%1» no es una fecha. Escriba una por línea, como 2026-12-25.</translation>
    </message>
    <message>
        <source>Choose at least one day on which people work.</source>
        <translation>Elija al menos un día en que se trabaje.</translation>
    </message>
    <message>
        <source>Work has to end after it begins.</source>
        <translation>El trabajo debe terminar después de empezar.</translation>
    </message>
    <message>
        <source>Days on which nobody works</source>
        <translation>Días en que nadie trabaja</translation>
    </message>
    <message>
        <source>Text (*.txt *.csv);;All files (*)</source>
        <translation>Texto (*.txt *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is there and that you may open it.</source>
        <translation>No se puede leer %1. Compruebe que está y que puede abrirlo.</translation>
    </message>
</context>
<context>
    <name>headwater::CaseTable</name>
    <message>
        <source>Journey</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>headwater::CasesPanel</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
    <message>
        <source>Journeys one by one</source>
        <translation>Recorridos uno a uno</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1; the first %2 here, all of them in a file</source>
        <translation>%1; aquí los primeros %2, todos en un archivo</translation>
    </message>
    <message>
        <source>Export journeys</source>
        <translation>Exportar recorridos</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Table as CSV (*.csv)</source>
        <translation>Libro de Excel (*.xlsx);;Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>journeys</source>
        <translation>recorridos</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Filter to these %1</source>
        <translation>Filtrar por estos %1</translation>
    </message>
    <message>
        <source>Filter to these</source>
        <translation>Filtrar por estos</translation>
    </message>
    <message>
        <source>Export these %1…</source>
        <translation>Exportar estos %1…</translation>
    </message>
    <message>
        <source>Only the selected journeys</source>
        <translation>Solo los recorridos seleccionados</translation>
    </message>
    <message>
        <source>All journeys of this list</source>
        <translation>Todos los recorridos de esta lista</translation>
    </message>
    <message>
        <source>Open the journey</source>
        <translation>Abrir el recorrido</translation>
    </message>
    <message>
        <source>Its events one by one (Enter)</source>
        <translation>Sus eventos uno a uno (Intro)</translation>
    </message>
    <message>
        <source>Select rows with Ctrl or Shift, then see only these journeys everywhere (Ctrl+Enter)</source>
        <translation>Seleccione filas con Ctrl o Mayús y vea en todas partes solo estos recorridos (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Filter to the journeys selected in the list</source>
        <translation>Filtrar por los recorridos seleccionados en la lista</translation>
    </message>
    <message>
        <source>Export the list of journeys…</source>
        <translation>Exportar la lista de recorridos…</translation>
    </message>
    <message>
        <source>Open the journey selected in the list</source>
        <translation>Abrir el recorrido seleccionado en la lista</translation>
    </message>
</context>
<context>
    <name>headwater::ChangesModel</name>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>From the baseline to the scenario</source>
        <translation>De la línea base al escenario</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aceptado</translation>
    </message>
</context>
<context>
    <name>headwater::ChangesPage</name>
    <message>
        <source>Export the changes…</source>
        <translation>Exportar los cambios…</translation>
    </message>
    <message>
        <source>Name, kind or value</source>
        <translation>Nombre, tipo o valor</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>What the scenario changes</source>
        <translation>Lo que cambia el escenario</translation>
    </message>
    <message>
        <source>This is the baseline. Show a scenario to see what it changes.</source>
        <translation>Esta es la línea base. Muestre un escenario para ver qué cambia.</translation>
    </message>
    <message>
        <source>“%1” is as the baseline is.</source>
        <translation>«%1» es como la línea base.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Comparing with the baseline…</source>
        <translation>Comparando con la línea base…</translation>
    </message>
    <message>
        <source>No change is chosen.</source>
        <translation>No se ha elegido ningún cambio.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are chosen.</source>
        <translation>
            <numerusform>%n cambio elegido.</numerusform>
            <numerusform>%n cambios elegidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1. The history does not reach back to the step that did it.</source>
        <translation>%1. El historial no llega hasta el paso que lo hizo.</translation>
    </message>
    <message>
        <source>%1, by “%2” on %3</source>
        <translation>%1, por «%2» el %3</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Porque: %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Take the chosen changes back</source>
        <translation>Deshacer los cambios elegidos</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The chosen rows as the baseline has them, as one step that can be undone</source>
        <translation>Las filas elegidas como en la línea base, en un paso que se puede deshacer</translation>
    </message>
    <message>
        <source>Choose one to see which step did it and why. What is taken back is as in the baseline again, with whatever cannot stay without it.</source>
        <translation>Elija uno para ver qué paso lo hizo y por qué. Lo que se deshace vuelve a ser como en la línea base, con todo lo que no puede quedar sin ello.</translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) cannot stay without these and are taken back with them.</source>
        <translation>
            <numerusform>%n cambio más no puede quedar sin estos y se deshace con ellos.</numerusform>
            <numerusform>%n cambios más no pueden quedar sin estos y se deshacen con ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all of them back</source>
        <translation>Deshacerlos todos</translation>
    </message>
    <message>
        <source>Take back the change of %1</source>
        <translation>Deshacer el cambio de %1</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)</source>
        <translation>
            <numerusform>Deshacer %n cambio</numerusform>
            <numerusform>Deshacer %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Agree to the chosen changes…</source>
        <translation>Aceptar los cambios elegidos…</translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation>Aceptar…</translation>
    </message>
    <message>
        <source>Writes down who agreed to the chosen rows; a row that is changed further is no longer agreed</source>
        <translation>Anota quién aceptó las filas elegidas; una fila que cambia después deja de estar aceptada</translation>
    </message>
    <message>
        <source>Withdraw the agreement to the chosen changes</source>
        <translation>Retirar la aceptación de los cambios elegidos</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>As if nobody had agreed to the chosen rows</source>
        <translation>Como si nadie hubiera aceptado las filas elegidas</translation>
    </message>
    <message numerus="yes">
        <source>“%1” changes %n row(s) of the baseline; %2 of them are agreed.</source>
        <translation>
            <numerusform>«%1» cambia %n fila de la línea base; %2 aceptadas.</numerusform>
            <numerusform>«%1» cambia %n filas de la línea base; %2 aceptadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Reading what earlier steps changed…</source>
        <translation>%1. Leyendo lo que cambiaron los pasos anteriores…</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Who agrees to this?</source>
        <translation>¿Quién lo acepta?</translation>
    </message>
    <message numerus="yes">
        <source>Agree to %n change(s)</source>
        <translation>
            <numerusform>Aceptar %n cambio</numerusform>
            <numerusform>Aceptar %n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw the agreement to %n change(s)</source>
        <translation>
            <numerusform>Retirar la aceptación de %n cambio</numerusform>
            <numerusform>Retirar la aceptación de %n cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::ChangesSection</name>
    <message>
        <source>How many rows are added, changed and no longer listed</source>
        <translation>Cuántas filas se añaden, cambian o ya no figuran</translation>
    </message>
    <message>
        <source>Rows of the plan that the import changes</source>
        <translation>Filas del plan que cambia la importación</translation>
    </message>
    <message>
        <source>Save this list of &amp;changes…</source>
        <translation>Guardar esta lista de &amp;cambios…</translation>
    </message>
    <message>
        <source>&amp;Take out what the files no longer list, where nothing else uses it</source>
        <translation>&amp;Quitar lo que ya no figura en los archivos, si nada más lo usa</translation>
    </message>
    <message>
        <source>What changes in the plan</source>
        <translation>Qué cambia en el plan</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Nothing: the plan says all of this already.</source>
        <translation>Nada: el plan ya contiene todo esto.</translation>
    </message>
    <message>
        <source>While rows are refused, nobody can tell what their tables no longer list: all of it stays.</source>
        <translation>Mientras haya filas rechazadas, no se sabe qué falta en sus tablas: todo se queda.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Ya no figuran</translation>
    </message>
    <message>
        <source>Of these stay</source>
        <translation>De estas se quedan</translation>
    </message>
    <message>
        <source>… and %1 more, which the saved list has, too.</source>
        <translation>… y %1 más, que también están en la lista guardada.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Save the list of changes</source>
        <translation>Guardar la lista de cambios</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tablas (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>changes of import.csv</source>
        <translation>cambios de la importación.csv</translation>
    </message>
    <message>
        <source>The list was not saved</source>
        <translation>La lista no se guardó</translation>
    </message>
</context>
<context>
    <name>headwater::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>Channels by stage</source>
        <translation>Canales por etapa</translation>
    </message>
    <message>
        <source>Before the first contact</source>
        <translation>Antes del primer contacto</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sin decisión</translation>
    </message>
    <message>
        <source>Why journeys end</source>
        <translation>Por qué terminan</translation>
    </message>
    <message>
        <source>Hours of contact</source>
        <translation>Horas de contacto</translation>
    </message>
</context>
<context>
    <name>headwater::ChartPage</name>
    <message>
        <source>Export: %1…</source>
        <translation>Exportar: %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Volver a calcular</translation>
    </message>
    <message>
        <source>%1 as chart</source>
        <translation>%1 como gráfico</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Marks to look at</source>
        <translation>Los datos en forma gráfica</translation>
    </message>
    <message>
        <source>%1 as table</source>
        <translation>%1 como tabla</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The same figures as rows</source>
        <translation>Las mismas cifras en filas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The charts as SVG, PDF or PNG, their figures as XLSX or CSV</source>
        <translation>Los gráficos en SVG, PDF o PNG; sus cifras en XLSX o CSV</translation>
    </message>
    <message>
        <source>How much of the page is computed</source>
        <translation>Qué parte de la página está calculada</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Stopped before it was computed</source>
        <translation>Detenido antes de terminar el cálculo</translation>
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
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>What the files say</source>
        <translation>Qué dicen los archivos</translation>
    </message>
    <message>
        <source>Files and how many rows they have</source>
        <translation>Archivos y número de filas de cada uno</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Filas que no se pueden incorporar</translation>
    </message>
    <message>
        <source>Rows that cannot be taken, and why</source>
        <translation>Filas que no se pueden incorporar y por qué</translation>
    </message>
    <message>
        <source>&amp;Save this list…</source>
        <translation>&amp;Guardar esta lista…</translation>
    </message>
    <message>
        <source>Spellings that look like others</source>
        <translation>Nombres que se parecen a otros</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>&amp;Propose a baseline: regions from offices, a seat for each sales person, owners from the last open or won opportunity</source>
        <translation>&amp;Proponer una línea base: regiones según oficinas, un puesto por vendedor, responsables según la última oportunidad abierta o ganada</translation>
    </message>
    <message>
        <source>%1: %2 saves left the stage as it was (or were deleted) and are no events.</source>
        <translation>%1: %2 guardados dejaron la etapa como estaba (o se eliminaron) y no son eventos.</translation>
    </message>
    <message>
        <source>%1: %2 rows are another step of an activity than the one chosen and are left out.</source>
        <translation>%1: %2 filas son otro paso de una actividad que el elegido y se omiten.</translation>
    </message>
    <message>
        <source>%1: %2 values are not valid UTF-8 and were read as Windows-1252.</source>
        <translation>%1: %2 valores no son UTF-8 válido y se leyeron como Windows-1252.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Known or twice</source>
        <translation>Repetidas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>&amp;Go on without this row</source>
        <translation>C&amp;ontinuar sin esta fila</translation>
    </message>
    <message>
        <source>&amp;Go on without these %1 rows</source>
        <translation>C&amp;ontinuar sin estas %1 filas</translation>
    </message>
    <message>
        <source>Without an opportunity: %1.</source>
        <translation>Sin oportunidad: %1.</translation>
    </message>
    <message>
        <source>No owner can be told for: %1.</source>
        <translation>No se puede determinar el responsable de: %1.</translation>
    </message>
    <message>
        <source>%1 opportunities name no account.</source>
        <translation>%1 oportunidades no indican ninguna cuenta.</translation>
    </message>
    <message>
        <source>%1 amounts are in %2, unlike the others: they would be counted as if they were not.</source>
        <translation>%1 importes están en %2, a diferencia de los demás: se contarían como si no lo estuvieran.</translation>
    </message>
    <message>
        <source>Save the list of bad rows</source>
        <translation>Guardar la lista de filas erróneas</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tablas (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>The list was not saved</source>
        <translation>La lista no se guardó</translation>
    </message>
    <message>
        <source>… and %1 more, which the saved list has, too.</source>
        <translation>… y %1 más, que también están en la lista guardada.</translation>
    </message>
    <message>
        <source>%1: columns are named in row %2; what stands above it is not read.</source>
        <translation>%1: las columnas se nombran en la fila %2; lo que hay encima no se lee.</translation>
    </message>
    <message>
        <source>%1: sheets not read, being hidden, empty, of unknown columns or not chosen: %2.</source>
        <translation>%1: hojas no leídas (ocultas, vacías, con columnas desconocidas o no elegidas): %2.</translation>
    </message>
    <message>
        <source>Sales people in the files, not in the plan: %1. They get no seat; import a team file, or add them to the organisation.</source>
        <translation>Vendedores en los archivos que no están en el plan: %1. No reciben puesto; importe un archivo de equipo o añádalos a la organización.</translation>
    </message>
    <message>
        <source>Accounts in the files, not in the plan: %1.</source>
        <translation>Cuentas en los archivos que no están en el plan: %1.</translation>
    </message>
    <message>
        <source>Add the &amp;account that only opportunities name</source>
        <translation>Añadir la &amp;cuenta que solo nombran las oportunidades</translation>
    </message>
    <message>
        <source>Add the %1 &amp;accounts that only opportunities name</source>
        <translation>Añadir las %1 &amp;cuentas que solo nombran las oportunidades</translation>
    </message>
    <message>
        <source>Save all these &amp;names…</source>
        <translation>Guardar todos estos &amp;nombres…</translation>
    </message>
    <message>
        <source>Save the lists of names</source>
        <translation>Guardar las listas de nombres</translation>
    </message>
    <message>
        <source>Tick those that mean the same; where a name could mean several, choose one with Enter or a double-click. The plan remembers it; the files stay as they are.</source>
        <translation>Marque los que significan lo mismo; si un nombre puede ser varios, elija uno con Intro o doble clic. El plan lo recuerda; los archivos quedan como están.</translation>
    </message>
    <message>
        <source>Names that look like others, and what they could mean</source>
        <translation>Nombres que se parecen a otros y lo que podrían significar</translation>
    </message>
    <message>
        <source>Tick all with one meaning</source>
        <translation>Marcar todos los de un solo significado</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>No marcar ninguno</translation>
    </message>
</context>
<context>
    <name>headwater::ChoiceDelegate</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>A date such as 2027-01-31; nothing for open</source>
        <translation>Una fecha como 2027-01-31; vacío si queda abierta</translation>
    </message>
</context>
<context>
    <name>headwater::ChoiceDetails</name>
    <message>
        <source>All that are shown</source>
        <translation>Todos los mostrados</translation>
    </message>
    <message>
        <source>Journeys behind what was chosen</source>
        <translation>Recorridos que hay detrás de lo elegido</translation>
    </message>
    <message>
        <source>Choose a step, a path or a bar to see the journeys behind it.</source>
        <translation>Elija un paso, un camino o una barra para ver los recorridos que hay detrás.</translation>
    </message>
    <message>
        <source>What these have in common</source>
        <translation>Qué tienen en común</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>%1, others %2</source>
        <translation>%1, los demás %2</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Espera mediana</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>Cómo terminaron</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abierto</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sin decisión</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Mean value</source>
        <translation>Valor medio</translation>
    </message>
    <message>
        <source>Without a salesperson</source>
        <translation>Sin vendedor</translation>
    </message>
    <message>
        <source>Before first contact</source>
        <translation>Antes del primer contacto</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Moves back or repeated</source>
        <translation>Retrocesos o repeticiones</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>en otros</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Do something</source>
        <translation>Hacer algo</translation>
    </message>
    <message>
        <source>Filter to these</source>
        <translation>Filtrar por estos</translation>
    </message>
    <message>
        <source>Record evidence…</source>
        <translation>Registrar prueba…</translation>
    </message>
    <message>
        <source>List the journey</source>
        <translation>Ver el recorrido</translation>
    </message>
    <message>
        <source>List the %1</source>
        <translation>Ver los %1</translation>
    </message>
    <message>
        <source>Open the journey</source>
        <translation>Abrir el recorrido</translation>
    </message>
</context>
<context>
    <name>headwater::ChoicePopup</name>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Buscar %1</translation>
    </message>
    <message>
        <source>Use the ticked ones</source>
        <translation>Usar lo marcado</translation>
    </message>
</context>
<context>
    <name>headwater::CommandPalette</name>
    <message>
        <source>Find or do anything</source>
        <translation>Buscar o hacer algo</translation>
    </message>
    <message>
        <source>What to find or do</source>
        <translation>Qué buscar o hacer</translation>
    </message>
    <message>
        <source>Find a seat, person, account or territory, or do something</source>
        <translation>Busque un puesto, una persona, una cuenta o un territorio, o haga algo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>headwater::CompareModel</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
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
        <translation>Dos opciones para %1</translation>
    </message>
    <message>
        <source>Brings a year</source>
        <translation>Aporta al año</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Cost of the year</source>
        <translation>Coste del año</translation>
    </message>
    <message>
        <source>Left after cost</source>
        <translation>Queda tras el coste</translation>
    </message>
    <message>
        <source>Productive in</source>
        <translation>Productivo en</translation>
    </message>
    <message>
        <source>Customers who change hands</source>
        <translation>Clientes que cambian de responsable</translation>
    </message>
    <message>
        <source>of them left without a person</source>
        <translation>de ellos, sin responsable</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>headwater::ComparePage</name>
    <message>
        <source>New scenario from the baseline…</source>
        <translation>Nuevo escenario desde la línea base…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Duplicate the scenario…</source>
        <translation>Duplicar el escenario…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicar…</translation>
    </message>
    <message>
        <source>Rename the scenario…</source>
        <translation>Renombrar el escenario…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Scenario to the bin</source>
        <translation>Escenario a la papelera</translation>
    </message>
    <message>
        <source>To the bin</source>
        <translation>A la papelera</translation>
    </message>
    <message>
        <source>Export the comparison…</source>
        <translation>Exportar la comparación…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Scenarios; a tick puts one into the comparison, Enter shows it everywhere</source>
        <translation>Escenarios; una marca lo pone en la comparación, Intro lo muestra en todas partes</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Figures of the scenarios side by side</source>
        <translation>Cifras de los escenarios lado a lado</translation>
    </message>
    <message>
        <source>How far the counting is</source>
        <translation>Avance del cálculo</translation>
    </message>
    <message>
        <source>Expected margin</source>
        <translation>Margen esperado</translation>
    </message>
    <message>
        <source>Differences in brackets are against the baseline. Choose a figure to see it as a chart.</source>
        <translation>Las diferencias entre paréntesis son frente a la línea base. Elija una cifra para verla como gráfico.</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>No se ha podido calcular. %1</translation>
    </message>
    <message>
        <source>Reading the journeys…</source>
        <translation>Leyendo los recorridos…</translation>
    </message>
    <message>
        <source>Counting the scenarios…</source>
        <translation>Calculando los escenarios…</translation>
    </message>
    <message>
        <source>%1 (from before the last change; being counted again…)</source>
        <translation>%1 (anterior al último cambio; se está recalculando…)</translation>
    </message>
    <message>
        <source>There is only the baseline: make a scenario, and it stands beside it here.</source>
        <translation>Solo está la línea base: cree un escenario y aparecerá aquí a su lado.</translation>
    </message>
    <message>
        <source>Without journeys only seats and costs can be compared.</source>
        <translation>Sin recorridos solo se pueden comparar puestos y costes.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Make the scenario the baseline…</source>
        <translation>Convertir el escenario en línea base…</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Promover…</translation>
    </message>
    <message>
        <source>%1: shown everywhere</source>
        <translation>%1: se muestra en todas partes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Seguir calculando</translation>
    </message>
    <message>
        <source>%1 Ranges are left out: with so many seats they would take minutes.</source>
        <translation>%1 Se omiten los intervalos: con tantos puestos tardarían minutos.</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>El cálculo se detuvo.</translation>
    </message>
    <message>
        <source>%1 (from before the last change; counting was stopped)</source>
        <translation>%1 (de antes del último cambio; el cálculo se detuvo)</translation>
    </message>
    <message>
        <source>None of these scenarios brings more margin than the baseline, %1 in %2.</source>
        <translation>Ninguno de estos escenarios aporta más margen que la línea base, %1 en %2.</translation>
    </message>
    <message>
        <source>“%1” brings most: %2 of margin in %3, %4 of cost a year against the baseline.</source>
        <translation>«%1» aporta más: %2 de margen en %3, %4 de coste al año frente a la línea base.</translation>
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
        <translation>Fila</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Vale</translation>
    </message>
</context>
<context>
    <name>headwater::ConnectionForm</name>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>The database counts the journeys where the events are; only counts come here. Nothing is written there, and the password is never kept.</source>
        <translation>La base de datos cuenta los recorridos donde están los eventos; aquí solo llegan cifras. Allí no se escribe nada, y la contraseña no se guarda nunca.</translation>
    </message>
    <message>
        <source>Keep these settings as</source>
        <translation>Guardar estos ajustes como</translation>
    </message>
    <message>
        <source>Without the password. headwater journey --source NAME knows them by the same name.</source>
        <translation>Sin la contraseña. headwater journey --source NAME los conoce por el mismo nombre.</translation>
    </message>
    <message>
        <source>These settings are not kept any longer</source>
        <translation>Estos ajustes dejan de guardarse</translation>
    </message>
    <message>
        <source>never kept</source>
        <translation>no se guarda nunca</translation>
    </message>
    <message>
        <source>Where the server offers it</source>
        <translation>Si el servidor lo ofrece</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Always, and the server must prove who it is</source>
        <translation>Siempre, y el servidor debe probar quién es</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation>Tabla de eventos</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Order at one time</source>
        <translation>Orden en el mismo momento</translation>
    </message>
    <message>
        <source>Which of two events of a journey at the same moment comes first</source>
        <translation>Cuál de dos eventos de un recorrido en el mismo momento va primero</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Count the journeys</source>
        <translation>Contar los recorridos</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageDetails</name>
    <message>
        <source>no hours</source>
        <translation>sin horas</translation>
    </message>
    <message>
        <source>What is behind the figures</source>
        <translation>Qué hay detrás de las cifras</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Todo el plan</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation>
            <numerusform>%n cuadro</numerusform>
            <numerusform>%n cuadros</numerusform>
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
        <translation>%1, línea base</translation>
    </message>
    <message>
        <source>The quarter</source>
        <translation>El trimestre</translation>
    </message>
    <message>
        <source>Expected margin</source>
        <translation>Margen esperado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hours of seats</source>
        <translation>Horas de los puestos</translation>
    </message>
    <message>
        <source>Hours this quarter</source>
        <translation>Horas de este trimestre</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>%1 (%2 points)</source>
        <translation>%1 (%2 puntos)</translation>
    </message>
    <message>
        <source>Why not more</source>
        <translation>Por qué no más</translation>
    </message>
    <message>
        <source>Who can serve it, and how full they are</source>
        <translation>Quién puede atenderlo y con qué ocupación</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nadie.</translation>
    </message>
    <message>
        <source>What one more head brings</source>
        <translation>Qué aporta una persona más</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>En cálculo…</translation>
    </message>
    <message>
        <source>Nothing: one more seat would not raise the expected margin.</source>
        <translation>Nada: un puesto más no aumentaría el margen esperado.</translation>
    </message>
    <message>
        <source>Use a vacancy here…</source>
        <translation>Usar una vacante aquí…</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>Dependencias de un solo puesto</translation>
    </message>
    <message>
        <source>Only %1: %2 in %3</source>
        <translation>Solo %1: %2 en %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>How this comes about</source>
        <translation>Cómo se obtiene</translation>
    </message>
    <message>
        <source>Covered = served / needed. Needed = forecast visits × hours a visit takes people (Journeys, Work: share of each channel × its time), summed over the stages:</source>
        <translation>Cubierto = atendido / necesario. Necesario = visitas previstas × horas de personas por visita (Recorridos, Trabajo: porcentaje de cada canal × su tiempo), sumado sobre las etapas:</translation>
    </message>
    <message>
        <source>%1 × %2 h</source>
        <translation>%1 × %2 h</translation>
    </message>
    <message>
        <source>Served = what the hours of seats can do of it, spent so that the expected margin is largest.</source>
        <translation>Atendido = lo que pueden hacer de ello las horas de los puestos, repartidas para que el margen esperado sea máximo.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilización</translation>
    </message>
    <message>
        <source>None of the expected work is of a task that it does and reaches.</source>
        <translation>Nada del trabajo esperado es de una tarea que haga y a la que llegue.</translation>
    </message>
    <message>
        <source>What they go to</source>
        <translation>A qué se dedican</translation>
    </message>
    <message>
        <source>Seats, busiest first</source>
        <translation>Puestos, primero los más ocupados</translation>
    </message>
    <message>
        <source>Available = FTE × hours a year of the role × days of the quarter / 365.25 × the share of the quarter in which somebody sits there, ramp included; summed over the seats.</source>
        <translation>Disponible = FTE × horas al año del rol × días del trimestre / 365,25 × parte del trimestre en que el puesto está ocupado, incluida la adaptación; sumado sobre los puestos.</translation>
    </message>
    <message>
        <source>Hours a quarter, full time</source>
        <translation>Horas al trimestre, jornada completa</translation>
    </message>
    <message>
        <source>× FTE</source>
        <translation>× FTE</translation>
    </message>
    <message>
        <source>× available</source>
        <translation>× disponible</translation>
    </message>
    <message>
        <source>Work that only this seat can do</source>
        <translation>Trabajo que solo puede hacer este puesto</translation>
    </message>
    <message>
        <source>%1 of its hours</source>
        <translation>%1 de sus horas</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Move a seat here…</source>
        <translation>Mover un puesto aquí…</translation>
    </message>
    <message>
        <source>Only %1 owns customers: %2 in %3</source>
        <translation>Solo %1 es responsable de cuentas: %2 en %3</translation>
    </message>
    <message>
        <source>Who knows the customers</source>
        <translation>Quién conoce a los clientes</translation>
    </message>
    <message>
        <source>One seat alone</source>
        <translation>Un solo puesto</translation>
    </message>
    <message>
        <source>No seat</source>
        <translation>Ningún puesto</translation>
    </message>
    <message>
        <source>How far the customers are</source>
        <translation>A qué distancia están los clientes</translation>
    </message>
    <message>
        <source>Half of them within</source>
        <translation>La mitad a menos de</translation>
    </message>
    <message>
        <source>The farthest</source>
        <translation>El más lejano</translation>
    </message>
    <message>
        <source>With coordinates</source>
        <translation>Con coordenadas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>As the crow flies, from the centre of the territory.</source>
        <translation>En línea recta, desde el centro del territorio.</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>No se pudo calcular. %1</translation>
    </message>
    <message>
        <source>Specialists work in territories: give these accounts one, and they are reached.</source>
        <translation>Los especialistas trabajan en territorios: asigne uno a estas cuentas y quedarán atendidas.</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>era %1</translation>
    </message>
    <message>
        <source>Without segment</source>
        <translation>Sin segmento</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n puesto</numerusform>
            <numerusform>%n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a box, a line or a cell to see what is behind it; click a number to see how it comes about.</source>
        <translation>Elija un cuadro, una línea o una celda para ver lo que hay detrás; haga clic en un número para ver cómo se obtiene.</translation>
    </message>
    <message>
        <source>Waits for a vacant seat</source>
        <translation>Espera a una vacante</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Fuera de alcance</translation>
    </message>
    <message>
        <source>No seat with hours has this task and these customers.</source>
        <translation>Ningún puesto con horas tiene esta tarea y estos clientes.</translation>
    </message>
    <message>
        <source>Served later than others</source>
        <translation>Atendido después de otros</translation>
    </message>
    <message>
        <source>The seats that reach it spend their hours where an hour brings more.</source>
        <translation>Los puestos que lo alcanzan emplean sus horas donde una hora aporta más.</translation>
    </message>
    <message>
        <source>Nobody sits in %1, which owns these customers; it gives %2 of %3 this quarter.</source>
        <translation>Nadie ocupa %1, responsable de estos clientes; da %2 de %3 este trimestre.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 So it is with %2 more.</source>
        <translation>%1 Lo mismo ocurre con %2 más.</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 perdidas</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Work that hangs on it</source>
        <translation>Trabajo que depende de él</translation>
    </message>
    <message>
        <source>Customers that one seat alone knows: because it owns them or its holder has worked on their journeys.</source>
        <translation>Clientes que conoce un solo puesto: porque es responsable de ellos o su titular ha trabajado en sus recorridos.</translation>
    </message>
    <message>
        <source>Customers that no seat owns and on whose journeys no holder has worked.</source>
        <translation>Clientes de los que ningún puesto es responsable y en cuyos recorridos no ha trabajado ningún titular.</translation>
    </message>
    <message>
        <source>Lost while nobody sits there</source>
        <translation>Perdidas mientras nadie lo ocupa</translation>
    </message>
    <message>
        <source>The plan does not have this customer.</source>
        <translation>El plan no tiene este cliente.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Who owns it</source>
        <translation>Quién es responsable</translation>
    </message>
    <message>
        <source>Show it among the accounts</source>
        <translation>Mostrar entre las cuentas</translation>
    </message>
    <message>
        <source>%1 (own seats)</source>
        <translation>%1 (puestos propios)</translation>
    </message>
    <message>
        <source>Work this quarter</source>
        <translation>Trabajo de este trimestre</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Carencias</translation>
    </message>
    <message>
        <source>Worth of closing them</source>
        <translation>Valor si se cierran</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>Send the best vacancy</source>
        <translation>Enviar la mejor vacante</translation>
    </message>
    <message>
        <source>Their hours this quarter</source>
        <translation>Sus horas de este trimestre</translation>
    </message>
    <message>
        <source>Move this seat…</source>
        <translation>Trasladar este puesto…</translation>
    </message>
    <message>
        <source>Move these seats…</source>
        <translation>Trasladar estos puestos…</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar en la tabla</translation>
    </message>
    <message>
        <source>Move a seat to %1…</source>
        <translation>Trasladar un puesto a %1…</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Cuello de botella</translation>
    </message>
    <message>
        <source>all %1 in use</source>
        <translation>%1, todo en uso</translation>
    </message>
    <message>
        <source>No other seat could do what waits for them, not even by taking something else over from them.</source>
        <translation>Ningún otro puesto podría hacer lo que les espera, ni siquiera descargándolos de otra cosa.</translation>
    </message>
    <message>
        <source>Show these seats in the table</source>
        <translation>Mostrar estos puestos en la tabla</translation>
    </message>
    <message>
        <source>Seats that alone link customers</source>
        <translation>Puestos que enlazan solos a clientes</translation>
    </message>
    <message>
        <source>Seats without which some customers share no contact with the rest, neither directly nor over others (articulation points, Tarjan 1972).</source>
        <translation>Puestos sin los cuales algunos clientes no comparten ningún contacto con el resto, ni directamente ni a través de otros (puntos de articulación, Tarjan 1972).</translation>
    </message>
    <message>
        <source>A seat knows the accounts it owns and those on whose journeys its holder has worked.</source>
        <translation>Un puesto conoce las cuentas que tiene asignadas y aquellas en cuyos recorridos ha trabajado su titular.</translation>
    </message>
    <message>
        <source>Journeys that ask for no work</source>
        <translation>Recorridos sin trabajo</translation>
    </message>
    <message>
        <source>Give their customers a segment, or lay out its work in Journeys.</source>
        <translation>Dé un segmento a sus clientes o prevea su trabajo en Recorridos.</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageGraphPage</name>
    <message>
        <source>Close all boxes of the graph</source>
        <translation>Cerrar todos los cuadros del grafo</translation>
    </message>
    <message>
        <source>Close boxes</source>
        <translation>Cerrar cuadros</translation>
    </message>
    <message>
        <source>Zoom out of the coverage graph</source>
        <translation>Alejar el grafo de cobertura</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Fit the coverage graph</source>
        <translation>Ajustar el grafo de cobertura</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>The whole graph in sight (0)</source>
        <translation>Todo el grafo a la vista (0)</translation>
    </message>
    <message>
        <source>Zoom in on the coverage graph</source>
        <translation>Acercar el grafo de cobertura</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Export graph and matrix…</source>
        <translation>Exportar grafo y matriz…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The drawing as SVG, PDF or PNG, the matrix and the hours as XLSX or CSV</source>
        <translation>El dibujo en SVG, PDF o PNG; la matriz y las horas en XLSX o CSV</translation>
    </message>
    <message>
        <source>The baseline, to look at. Double click or Enter opens a box.</source>
        <translation>La línea base, solo para consultar. Doble clic o Intro abre un cuadro.</translation>
    </message>
    <message>
        <source>Double click or Enter opens boxes; drag seats.</source>
        <translation>Doble clic o Intro abre cuadros; arrastre puestos.</translation>
    </message>
    <message>
        <source>1 role does none of it.</source>
        <translation>1 rol no hace nada de ello.</translation>
    </message>
    <message>
        <source>%1 roles do none of it.</source>
        <translation>%1 roles no hacen nada de ello.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Cobertura %1</translation>
    </message>
    <message>
        <source>Graph and matrix</source>
        <translation>Grafo y matriz</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Move a seat to the chosen territory…</source>
        <translation>Mover un puesto al territorio elegido…</translation>
    </message>
    <message>
        <source>Move here…</source>
        <translation>Mover aquí…</translation>
    </message>
    <message>
        <source>Open or close</source>
        <translation>Abrir o cerrar</translation>
    </message>
    <message>
        <source>No specialist elsewhere could do what is short in %1.</source>
        <translation>Ningún especialista de otro lugar podría hacer lo que falta en %1.</translation>
    </message>
    <message>
        <source>Move a seat to %1</source>
        <translation>Mover un puesto a %1</translation>
    </message>
    <message>
        <source>Specialists who would reach the work of the chosen territory, those first whose move adds most margin</source>
        <translation>Especialistas que alcanzarían el trabajo del territorio elegido; primero aquellos cuyo traslado añade más margen</translation>
    </message>
    <message>
        <source>no margin</source>
        <translation>sin margen</translation>
    </message>
    <message>
        <source>about %1 margin</source>
        <translation>unos %1 de margen</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, %5 left</source>
        <translation>%1, %2, %3: %4, %5 libres</translation>
    </message>
    <message>
        <source>Which seat? These are the %1 whose move adds most to the margin of the quarter, what is lost where they are taken off, of %2 that could.</source>
        <translation>¿Qué puesto? Estos son los %1 cuyo traslado añade más al margen del trimestre, descontando lo que se pierde donde están, de %2 posibles.</translation>
    </message>
    <message>
        <source>Which seat? Those whose move adds most to the margin of the quarter come first; what is lost where they are is taken off.</source>
        <translation>¿Qué puesto? Primero aquellos cuyo traslado añade más al margen del trimestre; se descuenta lo que se pierde donde están.</translation>
    </message>
    <message>
        <source>Close what the chosen box is part of</source>
        <translation>Cerrar aquello de lo que forma parte el cuadro elegido</translation>
    </message>
    <message>
        <source>Close around</source>
        <translation>Cerrar alrededor</translation>
    </message>
    <message>
        <source>A territory goes back into its region, a seat into its group (Backspace)</source>
        <translation>Un territorio vuelve a su región, un puesto a su grupo (Retroceso)</translation>
    </message>
    <message>
        <source>Split the chosen territory by segment</source>
        <translation>Dividir el territorio elegido por segmento</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>Por segmento</translation>
    </message>
    <message>
        <source>One box a segment; a double click or Enter on one of them closes them again</source>
        <translation>Un cuadro por segmento; un doble clic o Intro en uno de ellos los vuelve a cerrar</translation>
    </message>
    <message>
        <source>As in the beginning: one box a role, regions as far as they can be read, boxes in the plan&apos;s order</source>
        <translation>Como al principio: un cuadro por rol, las regiones mientras se puedan leer, los cuadros en el orden del plan</translation>
    </message>
    <message>
        <source>All work of %1 is of one segment.</source>
        <translation>Todo el trabajo de %1 es de un solo segmento.</translation>
    </message>
    <message>
        <source>Move the chosen seats…</source>
        <translation>Trasladar los puestos elegidos…</translation>
    </message>
    <message>
        <source>Move seats…</source>
        <translation>Trasladar puestos…</translation>
    </message>
    <message>
        <source>Asks where the chosen seats are to go; Ctrl and a click, or Ctrl+Space, choose several</source>
        <translation>Pregunta adónde deben ir los puestos elegidos; Ctrl y un clic, o Ctrl+Espacio, eligen varios</translation>
    </message>
    <message>
        <source>A role opens by territory and then seat by seat, a region by its territories, a territory by its segments; a seat and a segment close again what they are part of. A seat dropped on a territory moves there. Shift and drag encircles boxes; Ctrl and a click, or Ctrl+Space, takes them one by one.</source>
        <translation>Un rol se abre por territorio y luego puesto por puesto, una región por sus territorios, un territorio por sus segmentos; un puesto y un segmento vuelven a cerrar aquello de lo que forman parte. Un puesto que se suelta sobre un territorio se traslada allí. Mayús y arrastrar rodea cuadros; Ctrl y un clic, o Ctrl+Espacio, los toma uno a uno.</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageLegend</name>
    <message>
        <source>thickness = hours · colour = change of coverage, 10 points better (blue) to 10 points worse (orange)</source>
        <translation>grosor = horas · color = cambio de cobertura, de 10 puntos mejor (azul) a 10 puntos peor (naranja)</translation>
    </message>
    <message>
        <source>thickness = hours · colour = coverage, all served (blue) to 60 % or less (orange)</source>
        <translation>grosor = horas · color = cobertura, de todo atendido (azul) a 60 % o menos (naranja)</translation>
    </message>
    <message>
        <source>customer-focused</source>
        <translation>de cliente</translation>
    </message>
    <message>
        <source>specialty</source>
        <translation>especializado</translation>
    </message>
    <message>
        <source>·  thickness = hours  ·</source>
        <translation>·  grosor = horas  ·</translation>
    </message>
    <message>
        <source>10 points better</source>
        <translation>10 puntos mejor</translation>
    </message>
    <message>
        <source>all served</source>
        <translation>todo atendido</translation>
    </message>
    <message>
        <source>10 points worse</source>
        <translation>10 puntos peor</translation>
    </message>
    <message>
        <source>60 % or less</source>
        <translation>60 % o menos</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageMatrix</name>
    <message>
        <source>Coverage by territory and task</source>
        <translation>Cobertura por territorio y tarea</translation>
    </message>
    <message>
        <source>Missing hours</source>
        <translation>Horas que faltan</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageMatrixModel</name>
    <message>
        <source>all tasks</source>
        <translation>todas las tareas</translation>
    </message>
    <message>
        <source>%1, %2: no work expected</source>
        <translation>%1, %2: no se espera trabajo</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 needed are served, %5</source>
        <translation>%1, %2: se atienden %3 de %4 necesarias, %5</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todas las tareas</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>%1; closing it is worth about %2</source>
        <translation>%1; cerrarlo vale unos %2</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageSpace</name>
    <message>
        <source>Coverage before</source>
        <translation>Cobertura antes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>The coverage of the baseline</source>
        <translation>La cobertura de la línea base</translation>
    </message>
    <message>
        <source>Coverage after</source>
        <translation>Cobertura después</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The coverage of the scenario as planned</source>
        <translation>La cobertura del escenario según lo planificado</translation>
    </message>
    <message>
        <source>Coverage changes</source>
        <translation>Cambios de cobertura</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>The scenario, with what differs from the baseline</source>
        <translation>El escenario, con lo que difiere de la línea base</translation>
    </message>
    <message>
        <source>Pages on coverage</source>
        <translation>Páginas sobre la cobertura</translation>
    </message>
    <message>
        <source>Compare with the baseline</source>
        <translation>Comparar con la línea base</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Count the coverage</source>
        <translation>Calcular la cobertura</translation>
    </message>
    <message>
        <source>Counting hours of seats against the work of journeys…</source>
        <translation>Contrastando las horas de los puestos con el trabajo de los recorridos…</translation>
    </message>
    <message>
        <source>Coverage cannot be shown. %1</source>
        <translation>No se puede mostrar la cobertura. %1</translation>
    </message>
    <message>
        <source>Coverage has not been counted</source>
        <translation>No se ha calculado la cobertura</translation>
    </message>
    <message>
        <source>The forecast does not reach %1</source>
        <translation>La previsión no alcanza %1</translation>
    </message>
    <message>
        <source>Coverage is known for the four quarters that the forecast of journeys reaches.</source>
        <translation>La cobertura se conoce para los cuatro trimestres que alcanza la previsión de recorridos.</translation>
    </message>
    <message>
        <source>Show the first of them</source>
        <translation>Mostrar el primero de ellos</translation>
    </message>
    <message>
        <source>No work is expected yet</source>
        <translation>Aún no se espera trabajo</translation>
    </message>
    <message>
        <source>The plan does not say what the visits of journeys ask of people: which tasks, how long, on which channel.</source>
        <translation>El plan no dice qué exigen a las personas las visitas de los recorridos: qué tareas, cuánto tiempo, en qué canal.</translation>
    </message>
    <message>
        <source>Go to Journeys, Work</source>
        <translation>Ir a Recorridos, Trabajo</translation>
    </message>
    <message>
        <source>No journeys to serve</source>
        <translation>No hay recorridos que atender</translation>
    </message>
    <message>
        <source>Work is expected where journeys go through the stages of the plan. Import an event log, or opportunities with their stage and dates from a CRM.</source>
        <translation>Se espera trabajo donde los recorridos pasan por las etapas del plan. Importe un registro de eventos, u oportunidades con su etapa y fechas desde un CRM.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>No seats yet</source>
        <translation>Aún no hay puestos</translation>
    </message>
    <message>
        <source>%1 of work are expected in %2, and the plan has no seats to do it.</source>
        <translation>Se esperan %1 de trabajo en %2 y el plan no tiene puestos para hacerlo.</translation>
    </message>
    <message>
        <source>No seat has hours in %1</source>
        <translation>Ningún puesto tiene horas en %1</translation>
    </message>
    <message>
        <source>A role needs hours a year and a seat somebody who sits there, or a date from which it will be filled.</source>
        <translation>Un rol necesita horas al año, y un puesto alguien que lo ocupe o una fecha en que se ocupará.</translation>
    </message>
    <message>
        <source>Go to the seats</source>
        <translation>Ir a los puestos</translation>
    </message>
    <message>
        <source>From before the last change; being counted again</source>
        <translation>Anterior al último cambio; se está recalculando</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
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
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>de acuerdo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>What counts: as many said more as said less</source>
        <translation>Lo que cuenta: tantos dijeron más como menos</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>From the lowest answer to the highest</source>
        <translation>De la respuesta más baja a la más alta</translation>
    </message>
    <message>
        <source>Answer of %1 on %2</source>
        <translation>Respuesta de %1 sobre %2</translation>
    </message>
    <message>
        <source>Answer on %1</source>
        <translation>Respuesta sobre %1</translation>
    </message>
</context>
<context>
    <name>headwater::CurveItemsModel</name>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>A product, a task, a speciality: what seats work on</source>
        <translation>Un producto, una tarea, una especialidad: aquello en lo que trabajan los puestos</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Today, a year</source>
        <translation>Hoy, al año</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>What is left of the sales before the seats are paid</source>
        <translation>Lo que queda de las ventas antes de pagar los puestos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Seats that work on it today; also parts</source>
        <translation>Puestos que hoy trabajan en ello; también partes</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Seats that it must get</source>
        <translation>Puestos que debe recibir</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Seats that it may get; empty: as many as there are</source>
        <translation>Puestos que puede recibir; vacío: tantos como haya</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Seats where all of them together earn most</source>
        <translation>Puestos con los que todos juntos ganan más</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Seats against today</source>
        <translation>Puestos frente a hoy</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Beneficio</translation>
    </message>
    <message>
        <source>Of the item with the best seats, a year, after their cost</source>
        <translation>Del elemento con los mejores puestos, al año, tras su coste</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation>Elasticidad</translation>
    </message>
    <message>
        <source>By how many per cent sales rise with 1 % more seats than today</source>
        <translation>En cuánto por ciento suben las ventas con un 1 % más de puestos que hoy</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Set the sales of %1</source>
        <translation>Fijar las ventas de %1</translation>
    </message>
    <message>
        <source>Set the margin of %1</source>
        <translation>Fijar el margen de %1</translation>
    </message>
    <message>
        <source>Set the seats that %1 has today</source>
        <translation>Fijar los puestos actuales de %1</translation>
    </message>
    <message>
        <source>Set the fewest seats of %1</source>
        <translation>Fijar el mínimo de puestos de %1</translation>
    </message>
    <message>
        <source>Set the most seats of %1</source>
        <translation>Fijar el máximo de puestos de %1</translation>
    </message>
</context>
<context>
    <name>headwater::CurvesPage</name>
    <message>
        <source>No response curves yet</source>
        <translation>Aún no hay curvas de respuesta</translation>
    </message>
    <message>
        <source>Ask what a product, a task or a speciality would sell with nobody, with half and with half as many seats again: five answers make a curve, and the curves say where seats earn most. Add the first item, or import a file of answers.</source>
        <translation>Pregunte cuánto vendería un producto, una tarea o una especialidad sin nadie, con la mitad y con la mitad más de puestos: cinco respuestas forman una curva, y las curvas dicen dónde ganan más los puestos. Añada el primer elemento o importe un archivo de respuestas.</translation>
    </message>
    <message>
        <source>Add item…</source>
        <translation>Añadir elemento…</translation>
    </message>
    <message>
        <source>Seats to place</source>
        <translation>Puestos por colocar</translation>
    </message>
    <message>
        <source>Cost of a seat a year</source>
        <translation>Coste anual de un puesto</translation>
    </message>
    <message>
        <source>&amp;Seats to place</source>
        <translation>&amp;Puestos por colocar</translation>
    </message>
    <message>
        <source>&amp;Cost of a seat</source>
        <translation>&amp;Coste de un puesto</translation>
    </message>
    <message>
        <source>How curves are laid through the answers</source>
        <translation>Cómo pasan las curvas por las respuestas</translation>
    </message>
    <message>
        <source>Items and their seats</source>
        <translation>Elementos y sus puestos</translation>
    </message>
    <message>
        <source>Five questions and their answers</source>
        <translation>Cinco preguntas y sus respuestas</translation>
    </message>
    <message>
        <source>Curves: %1</source>
        <translation>Curvas: %1</translation>
    </message>
    <message>
        <source>Through today</source>
        <translation>Por hoy</translation>
    </message>
    <message>
        <source>Normalised: the curve passes exactly through the answers at none, today and all the seats</source>
        <translation>Normalizada: la curva pasa exactamente por las respuestas sin puestos, hoy y con todos</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>All five answers count the same; the curve may miss today, so that today is not what the books say</source>
        <translation>Las cinco respuestas cuentan igual; la curva puede no pasar por hoy, de modo que hoy no es lo que dicen los libros</translation>
    </message>
    <message>
        <source>Add an item with a response curve…</source>
        <translation>Añadir un elemento con curva de respuesta…</translation>
    </message>
    <message>
        <source>A product, a task, a speciality: what seats work on</source>
        <translation>Un producto, una tarea, una especialidad: aquello en lo que trabajan los puestos</translation>
    </message>
    <message>
        <source>Remove the chosen item and its answers</source>
        <translation>Quitar el elemento elegido y sus respuestas</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Quitar elemento</translation>
    </message>
    <message>
        <source>Takes the chosen item and what was answered on it out of the plan</source>
        <translation>Quita del plan el elemento elegido y lo que se respondió sobre él</translation>
    </message>
    <message>
        <source>Ask somebody about the chosen item…</source>
        <translation>Preguntar a alguien sobre el elemento elegido…</translation>
    </message>
    <message>
        <source>Ask somebody…</source>
        <translation>Preguntar a alguien…</translation>
    </message>
    <message>
        <source>One more column of answers; the median of all counts</source>
        <translation>Una columna más de respuestas; cuenta la mediana de todas</translation>
    </message>
    <message>
        <source>Remove the chosen answers of a person</source>
        <translation>Quitar las respuestas elegidas de una persona</translation>
    </message>
    <message>
        <source>Remove answers</source>
        <translation>Quitar respuestas</translation>
    </message>
    <message>
        <source>Takes out the answers of the person whose column is chosen</source>
        <translation>Quita las respuestas de la persona cuya columna está elegida</translation>
    </message>
    <message>
        <source>Import answers on response curves…</source>
        <translation>Importar respuestas sobre curvas de respuesta…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>A file with one item a row; “headwater allocate --help” names the columns</source>
        <translation>Un archivo con un elemento por fila; «headwater allocate --help» nombra las columnas</translation>
    </message>
    <message>
        <source>Export: %1…</source>
        <translation>Exportar: %1…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The chart of sizes as SVG, PDF or PNG, all figures as XLSX or CSV</source>
        <translation>El gráfico de tamaños en SVG, PDF o PNG, todas las cifras en XLSX o CSV</translation>
    </message>
    <message>
        <source>The model withdraws all seats from %1. Believe it only if what would remain without anybody is sure; fewest seats keep some there.</source>
        <translation>El modelo retira todos los puestos de %1. Créalo solo si es seguro lo que quedaría sin nadie; un mínimo mantiene algunos.</translation>
    </message>
    <message>
        <source>⚠ Unusual elasticity: %1. Studies find %2 on average; ask again.</source>
        <translation>⚠ Elasticidad inusual: %1. Los estudios hallan %2 de media; pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Nothing can be placed yet</source>
        <translation>Aún no se puede colocar nada</translation>
    </message>
    <message numerus="yes">
        <source>%n seats in the best places earn %1 more than today&apos;s %2</source>
        <translation>
            <numerusform>%n puesto en el mejor sitio gana %1 más que los %2 actuales</numerusform>
            <numerusform>%n puestos en los mejores sitios ganan %1 más que los %2 actuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats in the best places earn %1 less than today&apos;s %2</source>
        <translation>
            <numerusform>%n puesto en el mejor sitio gana %1 menos que los %2 actuales</numerusform>
            <numerusform>%n puestos en los mejores sitios ganan %1 menos que los %2 actuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n seats by response curves</source>
        <translation>
            <numerusform>Colocar %n puesto según las curvas de respuesta</numerusform>
            <numerusform>Colocar %n puestos según las curvas de respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>A seat costs %1 a year</source>
        <translation>Un puesto cuesta %1 al año</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Añadir elemento</translation>
    </message>
    <message>
        <source>What do seats work on? A product, a task, a speciality:</source>
        <translation>¿En qué trabajan los puestos? Un producto, una tarea, una especialidad:</translation>
    </message>
    <message>
        <source>Add the response curve of %1</source>
        <translation>Añadir la curva de respuesta de %1</translation>
    </message>
    <message>
        <source>Remove the response curve of %1</source>
        <translation>Quitar la curva de respuesta de %1</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Preguntar a alguien</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>¿Quién responde?</translation>
    </message>
    <message>
        <source>Ask %1 about %2</source>
        <translation>Preguntar a %1 sobre %2</translation>
    </message>
    <message>
        <source>Remove the answers of %1</source>
        <translation>Quitar las respuestas de %1</translation>
    </message>
    <message>
        <source>Response curves</source>
        <translation>Curvas de respuesta</translation>
    </message>
    <message>
        <source>What would %1 sell?</source>
        <translation>¿Cuánto vendería %1?</translation>
    </message>
    <message>
        <source>Where seats earn most</source>
        <translation>Dónde rinden más los puestos</translation>
    </message>
</context>
<context>
    <name>headwater::DatabasePage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Journeys from a database…</source>
        <translation>Recorridos de una base de datos…</translation>
    </message>
    <message>
        <source>Database…</source>
        <translation>Base de datos…</translation>
    </message>
    <message>
        <source>Where the events are, and which column is what</source>
        <translation>Dónde están los eventos y qué es cada columna</translation>
    </message>
    <message>
        <source>Count the database again</source>
        <translation>Contar de nuevo la base de datos</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>Ask the database for the counts of now</source>
        <translation>Pedir a la base de datos las cifras de ahora</translation>
    </message>
    <message>
        <source>Database as graph</source>
        <translation>Base de datos como grafo</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Steps and paths as a drawing</source>
        <translation>Pasos y caminos como dibujo</translation>
    </message>
    <message>
        <source>Steps of the database</source>
        <translation>Pasos de la base de datos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>How many journeys come to each step</source>
        <translation>Cuántos recorridos llegan a cada paso</translation>
    </message>
    <message>
        <source>Paths of the database</source>
        <translation>Caminos de la base de datos</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminos</translation>
    </message>
    <message>
        <source>How many journeys go from one step to another, and how long it takes</source>
        <translation>Cuántos recorridos van de un paso a otro y cuánto tardan</translation>
    </message>
    <message>
        <source>Ways through of the database</source>
        <translation>Trayectos de la base de datos</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Trayectos</translation>
    </message>
    <message>
        <source>The most frequent ways from beginning to end</source>
        <translation>Los caminos más frecuentes de principio a fin</translation>
    </message>
    <message>
        <source>Database as chart</source>
        <translation>Base de datos como gráfico</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Marks to look at</source>
        <translation>Los datos en forma gráfica</translation>
    </message>
    <message>
        <source>Database as table</source>
        <translation>Base de datos como tabla</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The same figures as rows</source>
        <translation>Las mismas cifras en filas</translation>
    </message>
    <message>
        <source>Export: Database…</source>
        <translation>Exportar: Base de datos…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>What is seen as SVG, PDF or PNG, all figures as XLSX or CSV</source>
        <translation>Lo que se ve como SVG, PDF o PNG, todas las cifras como XLSX o CSV</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Cómo se muestra</translation>
    </message>
    <message>
        <source>How many paths are drawn</source>
        <translation>Cuántos caminos se dibujan</translation>
    </message>
    <message>
        <source>Paths covering %1 % of journeys</source>
        <translation>Caminos que cubren el %1 % de los recorridos</translation>
    </message>
    <message>
        <source>All paths and steps</source>
        <translation>Todos los caminos y pasos</translation>
    </message>
    <message>
        <source>Journeys from a database</source>
        <translation>Recorridos de una base de datos</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The database counts the journeys…</source>
        <translation>La base de datos cuenta los recorridos…</translation>
    </message>
    <message>
        <source>Looking at the database…</source>
        <translation>Se examina la base de datos…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
</context>
<context>
    <name>headwater::DerivationPopover</name>
    <message>
        <source>How %1 comes about</source>
        <translation>Cómo se obtiene: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>What it takes for granted</source>
        <translation>Lo que se da por supuesto</translation>
    </message>
    <message>
        <source>Nothing beyond the plan and its journeys</source>
        <translation>Nada más que el plan y sus recorridos</translation>
    </message>
    <message>
        <source>Range, by what is assumed</source>
        <translation>Intervalo, según los supuestos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>Respecto a la línea base</translation>
    </message>
</context>
<context>
    <name>headwater::DetailSheet</name>
    <message>
        <source>From before the last change; being counted again</source>
        <translation>Anterior al último cambio; se está recalculando</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>A date such as %1; Alt+Down opens a calendar</source>
        <translation>Una fecha como %1; Alt+Abajo abre un calendario</translation>
    </message>
    <message>
        <source>%1: was %2, now %3</source>
        <translation>%1: antes %2, ahora %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>various</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>Changed against the baseline</source>
        <translation>Cambios respecto a la línea base</translation>
    </message>
    <message>
        <source>New: the baseline does not have it.</source>
        <translation>Nuevo: no está en la línea base.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Cambiar %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n puesto</numerusform>
            <numerusform>%n puestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n territories</source>
        <translation>
            <numerusform>%n territorio</numerusform>
            <numerusform>%n territorios</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows how this comes about</source>
        <translation>Intro muestra cómo se obtiene</translation>
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
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1: %2 has no part in it</source>
        <translation>%1: %2 no participa</translation>
    </message>
    <message>
        <source>%1 through %2: %3 of the visits, %4 of people&apos;s time each</source>
        <translation>%1 por %2: %3 de las visitas, %4 de personas en cada una</translation>
    </message>
    <message>
        <source>%1 of the visits have no channel</source>
        <translation>%1 de las visitas no tiene canal</translation>
    </message>
    <message>
        <source>People&apos;s time for an average visit, over all channels</source>
        <translation>Tiempo de personas en una visita media, en todos los canales</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>People&apos;s time</source>
        <translation>Tiempo de personas</translation>
    </message>
    <message>
        <source>No salesperson</source>
        <translation>Sin vendedor</translation>
    </message>
    <message>
        <source>Set the share of %1 in %2 to %3</source>
        <translation>Fijar el porcentaje de %1 en %2 en %3</translation>
    </message>
    <message>
        <source>Set the time of %1 for %2 to %3</source>
        <translation>Fijar el tiempo de %1 para %2 en %3</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %, and somebody must do the work.</source>
        <translation>Un porcentaje va de 0 a 100 %, y alguien tiene que hacer el trabajo.</translation>
    </message>
    <message>
        <source>A time cannot be negative.</source>
        <translation>Un tiempo no puede ser negativo.</translation>
    </message>
    <message>
        <source>%1, share</source>
        <translation>%1, porcentaje</translation>
    </message>
    <message>
        <source>%1, hours per visit</source>
        <translation>%1, horas por visita</translation>
    </message>
    <message>
        <source>People&apos;s hours per visit</source>
        <translation>Horas de personas por visita</translation>
    </message>
</context>
<context>
    <name>headwater::EffortPage</name>
    <message>
        <source>Remove work</source>
        <translation>Quitar trabajo</translation>
    </message>
    <message>
        <source>Use this work for all segments</source>
        <translation>Usar este trabajo en todos los segmentos</translation>
    </message>
    <message>
        <source>Export: %1…</source>
        <translation>Exportar: %1…</translation>
    </message>
    <message>
        <source>Work as share of visits</source>
        <translation>Trabajo como porcentaje de visitas</translation>
    </message>
    <message>
        <source>Share of visits</source>
        <translation>Porcentaje de visitas</translation>
    </message>
    <message>
        <source>How the visits to a stage spread over the channels</source>
        <translation>Cómo se reparten entre los canales las visitas a una etapa</translation>
    </message>
    <message>
        <source>Work as time per visit</source>
        <translation>Trabajo como tiempo por visita</translation>
    </message>
    <message>
        <source>Time per visit</source>
        <translation>Tiempo por visita</translation>
    </message>
    <message>
        <source>How long people work for one visit through a channel</source>
        <translation>Cuánto trabajan las personas en una visita por un canal</translation>
    </message>
    <message>
        <source>The selected lines are no work of this segment any more</source>
        <translation>Las líneas seleccionadas dejan de ser trabajo de este segmento</translation>
    </message>
    <message>
        <source>Use for all segments</source>
        <translation>Usar en todos los segmentos</translation>
    </message>
    <message>
        <source>Replaces what the other segments have by these shares and times</source>
        <translation>Sustituye lo que tienen los demás segmentos por estos porcentajes y tiempos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The matrix as SVG, PDF or PNG, its figures as XLSX or CSV</source>
        <translation>La matriz en SVG, PDF o PNG; sus cifras en XLSX o CSV</translation>
    </message>
    <message>
        <source>Customers of which segment</source>
        <translation>Clientes de qué segmento</translation>
    </message>
    <message>
        <source>Work by stage, task and channel</source>
        <translation>Trabajo por etapa, tarea y canal</translation>
    </message>
    <message>
        <source>Stage of the new work</source>
        <translation>Etapa del nuevo trabajo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Task of the new work</source>
        <translation>Tarea del nuevo trabajo</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Channel of the new work</source>
        <translation>Canal del nuevo trabajo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>More work:</source>
        <translation>Más trabajo:</translation>
    </message>
    <message>
        <source>No work is laid out for these customers yet</source>
        <translation>Aún no se ha definido trabajo para estos clientes</translation>
    </message>
    <message>
        <source>Say below at which stage which task comes up and how it is done; then spread it over the channels. Hours of work, and what customers can do by themselves, follow from it.</source>
        <translation>Indique abajo en qué etapa surge cada tarea y cómo se hace; después repártala entre los canales. De ello resultan las horas de trabajo y lo que los clientes pueden hacer por sí mismos.</translation>
    </message>
    <message>
        <source>%1: a whole journey takes %2 of people&apos;s time; %3 of the work needs no salesperson</source>
        <translation>%1: un recorrido completo ocupa %2 de tiempo de personas; %3 del trabajo no necesita vendedor</translation>
    </message>
    <message>
        <source>A visit to each stage counted once. What customers do by themselves is counted with the time people would take for it.</source>
        <translation>Cada etapa se cuenta con una visita. Lo que los clientes hacen por sí mismos se cuenta con el tiempo que ocuparía a las personas.</translation>
    </message>
    <message>
        <source>In the baseline: %1 and %2.</source>
        <translation>En la línea base: %1 y %2.</translation>
    </message>
    <message>
        <source>Choose or type a stage, a task and a channel.</source>
        <translation>Elija o escriba una etapa, una tarea y un canal.</translation>
    </message>
    <message>
        <source>This work is there already; change it in its line.</source>
        <translation>Este trabajo ya existe; cámbielo en su línea.</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Add the work %1 at %2</source>
        <translation>Añadir el trabajo %1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n piece(s) of work</source>
        <translation>
            <numerusform>Quitar %n trabajo</numerusform>
            <numerusform>Quitar %n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the work of %1 for all segments</source>
        <translation>Usar el trabajo de %1 en todos los segmentos</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
</context>
<context>
    <name>headwater::EvidenceEntry</name>
    <message>
        <source>The plan has no verifiers yet: add some in the register on the page Verifiers</source>
        <translation>El plan aún no tiene evidencias: añádalas al catálogo en la página Evidencias</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What has the customer done?</source>
        <translation>¿Qué ha hecho el cliente?</translation>
    </message>
    <message>
        <source>Who saw it?</source>
        <translation>¿Quién lo vio?</translation>
    </message>
    <message>
        <source>When was it seen?</source>
        <translation>¿Cuándo se vio?</translation>
    </message>
    <message>
        <source>Record “%1” for %2</source>
        <translation>Registrar “%1” para %2</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>introducido a mano</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>Record evidence for %1</source>
        <translation>Anotar un comprobante de %1</translation>
    </message>
</context>
<context>
    <name>headwater::ExportDialog</name>
    <message>
        <source>changes against the baseline</source>
        <translation>cambios respecto a la línea base</translation>
    </message>
    <message>
        <source>&amp;Excel workbook, a sheet for each table</source>
        <translation>Libro de &amp;Excel, una hoja por tabla</translation>
    </message>
    <message>
        <source>CS&amp;V, a file for each table</source>
        <translation>CS&amp;V, un archivo por tabla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose &amp;where and export…</source>
        <translation>Elegir &amp;dónde y exportar…</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>Exportar tablas</translation>
    </message>
    <message>
        <source>Which tables?</source>
        <translation>¿Qué tablas?</translation>
    </message>
    <message>
        <source>What the scenario “%1” says, as it is shown.</source>
        <translation>Lo que dice el escenario “%1”, tal como se muestra.</translation>
    </message>
    <message>
        <source>Tables to export</source>
        <translation>Tablas que se exportan</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Cuánto se ha hecho</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>A folder for the CSV files</source>
        <translation>Carpeta para los archivos CSV</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>%1 files written to %2</source>
        <translation>%1 archivos escritos en %2</translation>
    </message>
    <message>
        <source>Stopped. What is complete was kept.</source>
        <translation>Detenido. Lo que estaba completo se conservó.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>A table has more rows than a sheet of Excel can hold, 1,048,576. Write CSV files instead, or leave out the events.</source>
        <translation>Una tabla tiene más filas de las que caben en una hoja de Excel (1.048.576). Escriba archivos CSV o deje fuera los eventos.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the folder and the space on the disk.</source>
        <translation>No se pudo escribir el archivo. Compruebe la carpeta y el espacio en disco.</translation>
    </message>
    <message>
        <source>These files are in the folder already and would be replaced: %1</source>
        <translation>Estos archivos ya están en la carpeta y se reemplazarían: %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>headwater::FigureButton</name>
    <message>
        <source>as in the baseline</source>
        <translation>como en la línea base</translation>
    </message>
    <message>
        <source>%1 against the baseline</source>
        <translation>%1 respecto a la línea base</translation>
    </message>
    <message>
        <source>range %1</source>
        <translation>rango %1</translation>
    </message>
    <message>
        <source>How this figure comes about</source>
        <translation>Cómo se obtiene esta cifra</translation>
    </message>
</context>
<context>
    <name>headwater::FigureTable</name>
    <message>
        <source>Nothing fits what is typed above</source>
        <translation>Nada coincide con lo escrito arriba</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>No hay ninguno</translation>
    </message>
</context>
<context>
    <name>headwater::FileDetails</name>
    <message>
        <source>It is not clear what these rows are. Choose a kind, then say what the columns mean.</source>
        <translation>No está claro qué son estas filas. Elija un tipo y luego indique qué significan las columnas.</translation>
    </message>
    <message>
        <source>Needed and not found: %1. Say which column it is.</source>
        <translation>Hace falta y no se encontró: %1. Indique qué columna es.</translation>
    </message>
    <message>
        <source>Columns and what they mean</source>
        <translation>Columnas y su significado</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Values end with</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Events are</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>activities completed</source>
        <translation>actividades completadas</translation>
    </message>
    <message>
        <source>activities started</source>
        <translation>actividades iniciadas</translation>
    </message>
    <message>
        <source>activities scheduled</source>
        <translation>actividades programadas</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>cada paso</translation>
    </message>
    <message>
        <source>Read as you chose last time.</source>
        <translation>Se lee como usted eligió la última vez.</translation>
    </message>
    <message>
        <source>Read another &amp;sheet</source>
        <translation>Leer otra &amp;hoja</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Fila de encabezado</translation>
    </message>
    <message>
        <source>Dates are</source>
        <translation>Las fechas son</translation>
    </message>
    <message>
        <source>Decimals are</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>como se detectó</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>día-mes-año</translation>
    </message>
    <message>
        <source>month-day-year</source>
        <translation>mes-día-año</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>año-mes-día</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
</context>
<context>
    <name>headwater::FilesPage</name>
    <message>
        <source>Drop files here</source>
        <translation>Suelte archivos aquí</translation>
    </message>
    <message>
        <source>CSV, TSV, Excel or XES from Salesforce, HubSpot, BambooHR, Workday, SuccessFactors, HiBob, or your own.
Several files of one export are understood together: accounts, team, products, opportunities.</source>
        <translation>CSV, TSV, Excel o XES de Salesforce, HubSpot, BambooHR, Workday, SuccessFactors, HiBob o propios.
Varios archivos de una misma exportación se interpretan juntos: cuentas, equipo, productos, oportunidades.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Elegir archivos…</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Archivos que se importan</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Aña&amp;dir archivos…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Takes the file out of this import. The file itself stays as it is.</source>
        <translation>Retira el archivo de esta importación. El archivo en sí queda como está.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Tables and event logs (*.csv *.tsv *.txt *.xlsx *.xes *.xes.gz);;All files (*)</source>
        <translation>Tablas y registros de eventos (*.csv *.tsv *.txt *.xlsx *.xes *.xes.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Requiere su atención</translation>
    </message>
</context>
<context>
    <name>headwater::FilterBar</name>
    <message>
        <source>+ filter</source>
        <translation>+ filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Filter %1, take away</source>
        <translation>Filtro %1, quitar</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>headwater::FilterFinder</name>
    <message>
        <source>What to filter by</source>
        <translation>Por qué filtrar</translation>
    </message>
    <message>
        <source>What can be filtered by</source>
        <translation>Por qué se puede filtrar</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Valor mínimo</translation>
    </message>
    <message>
        <source>Greatest value; 0: any</source>
        <translation>Valor máximo; 0: cualquiera</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add this range of values</source>
        <translation>Añadir este intervalo de valores</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>What lies within the dates</source>
        <translation>Qué cae dentro de las fechas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Add this range of dates</source>
        <translation>Añadir este intervalo de fechas</translation>
    </message>
    <message>
        <source>Segment, territory, channel, activity, product, person, account, time…</source>
        <translation>Segmento, territorio, canal, actividad, producto, persona, cuenta, fecha…</translation>
    </message>
</context>
<context>
    <name>headwater::ForecastPage</name>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>What is foretold</source>
        <translation>Qué se prevé</translation>
    </message>
    <message>
        <source>Of which segment</source>
        <translation>De qué segmento</translation>
    </message>
    <message>
        <source>Of which territory</source>
        <translation>De qué territorio</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Todos los segmentos</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>Todos los territorios</translation>
    </message>
    <message>
        <source> Made of all journeys, whatever the filter.</source>
        <translation> Hecho con todos los recorridos, sea cual sea el filtro.</translation>
    </message>
</context>
<context>
    <name>headwater::FreezeDialog</name>
    <message>
        <source>Quarter that is predicted</source>
        <translation>Trimestre que se prevé</translation>
    </message>
    <message>
        <source>Plan as approved</source>
        <translation>Plan como se aprobó</translation>
    </message>
    <message>
        <source>Plan as proposed</source>
        <translation>Plan como se propone</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Freeze a review</source>
        <translation>Fijar una revisión</translation>
    </message>
    <message>
        <source>What do we expect of the quarter?</source>
        <translation>¿Qué esperamos del trimestre?</translation>
    </message>
    <message>
        <source>The plans stay as they are today, and what they predict is written down with its range. When the quarter is over, what came stands beside it.</source>
        <translation>Los planes quedan como están hoy, y lo que prevén se anota con su margen. Cuando acaba el trimestre, al lado queda lo que ocurrió.</translation>
    </message>
    <message>
        <source>Name of the review</source>
        <translation>Nombre de la revisión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What to remember, if anything</source>
        <translation>Qué recordar, si hay algo</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>&amp;Trimestre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Plan as &amp;approved</source>
        <translation>Plan como se &amp;aprobó</translation>
    </message>
    <message>
        <source>Plan as &amp;proposed</source>
        <translation>Plan como se &amp;propone</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Revisión de %1</translation>
    </message>
    <message>
        <source>How far the predictions are</source>
        <translation>Avance de las previsiones</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Reading the journeys…</source>
        <translation>Leyendo los recorridos…</translation>
    </message>
    <message>
        <source>%1: as approved</source>
        <translation>%1: como se aprobó</translation>
    </message>
    <message>
        <source>%1: on the day</source>
        <translation>%1: en la fecha</translation>
    </message>
    <message>
        <source>%1: as proposed</source>
        <translation>%1: como se propone</translation>
    </message>
    <message>
        <source>Counting what the plan predicts…</source>
        <translation>Calculando lo que prevé el plan…</translation>
    </message>
    <message>
        <source>Freeze the review “%1”</source>
        <translation>Fijar la revisión «%1»</translation>
    </message>
    <message>
        <source>%1 predictions are written down.</source>
        <translation>%1 previsiones están anotadas.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written down.</source>
        <translation>Detenido. No se anotó nada.</translation>
    </message>
    <message>
        <source>There is a review or a version of that name. Choose another one.</source>
        <translation>Ya hay una revisión o una versión con ese nombre. Elija otro.</translation>
    </message>
    <message>
        <source>The forecast does not reach this quarter, or the plan does not say on which day it begins. Choose another quarter.</source>
        <translation>La previsión no llega a este trimestre, o el plan no dice qué día empieza. Elija otro trimestre.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>There is nothing to predict yet: the plan has no seats and no journeys. Import them first.</source>
        <translation>Aún no hay nada que prever: el plan no tiene puestos ni recorridos. Impórtelos primero.</translation>
    </message>
</context>
<context>
    <name>headwater::FunnelPage</name>
    <message>
        <source>Funnel</source>
        <translation>Embudo</translation>
    </message>
    <message>
        <source>How the funnel is drawn</source>
        <translation>Cómo se dibuja el embudo</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>In which order the stages count</source>
        <translation>En qué orden cuentan las etapas</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Strictly in order</source>
        <translation>Orden estricto</translation>
    </message>
    <message>
        <source>In any order</source>
        <translation>Cualquier orden</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>En cuántos días</translation>
    </message>
    <message>
        <source>Count only journeys that got there in that time</source>
        <translation>Contar solo los recorridos que llegaron en ese tiempo</translation>
    </message>
    <message>
        <source>No time limit</source>
        <translation>Sin límite de tiempo</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>Llegaron a %1</translation>
    </message>
    <message>
        <source>Came to %1 and no further</source>
        <translation>Llegaron a %1 y no más allá</translation>
    </message>
    <message>
        <source>%1, %2 of all shown</source>
        <translation>%1, %2 de todo lo mostrado</translation>
    </message>
    <message>
        <source>Within </source>
        <translation>En </translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
</context>
<context>
    <name>headwater::GlidePage</name>
    <message>
        <source>Seats still to fall vacant</source>
        <translation>Puestos que aún deben quedar vacantes</translation>
    </message>
    <message>
        <source>median and 80 % band at the end of each quarter; 0: arrived without a dismissal</source>
        <translation>mediana y banda del 80 % al final de cada trimestre; 0: objetivo alcanzado sin despidos</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>puestos</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>80 % band</source>
        <translation>banda del 80 %</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Chance to have arrived</source>
        <translation>Probabilidad de haber llegado</translation>
    </message>
    <message>
        <source>Margin missed by waiting</source>
        <translation>Margen perdido por esperar</translation>
    </message>
    <message>
        <source>Glide path as a table</source>
        <translation>Trayectoria como tabla</translation>
    </message>
    <message>
        <source>Export the glide path…</source>
        <translation>Exportar la trayectoria…</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation>Hacia</translation>
    </message>
    <message>
        <source>Scenario to arrive at</source>
        <translation>Escenario al que llegar</translation>
    </message>
    <message>
        <source>There is no scenario to arrive at yet. Duplicate the plan (Scenario menu), lay out there what you want, come back to this plan and choose it here.</source>
        <translation>Aún no hay ningún escenario al que llegar. Duplique el plan (menú Escenario), defina allí lo que quiere, vuelva a este plan y elíjalo aquí.</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>No se pudo calcular. %1</translation>
    </message>
    <message>
        <source>Counting who may leave…</source>
        <translation>Calculando quién podría irse…</translation>
    </message>
    <message>
        <source>Nobody has to leave for that: no seat with somebody in it is one too many.</source>
        <translation>Nadie tiene que irse para ello: no sobra ningún puesto ocupado.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) would have to fall vacant. Turnover alone gets there by %1 with a chance of %2; half the time no more than %3 are left.</source>
        <translation>
            <numerusform>Tendría que quedar vacante %n puesto. La rotación por sí sola lo logra hasta %1 con una probabilidad del %2; la mitad de las veces quedan como máximo %3.</numerusform>
            <numerusform>Tendrían que quedar vacantes %n puestos. La rotación por sí sola lo logra hasta %1 con una probabilidad del %2; la mitad de las veces quedan como máximo %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty seat(s) can go at once.</source>
        <translation>
            <numerusform>%n puesto vacío puede desaparecer de inmediato.</numerusform>
            <numerusform>%n puestos vacíos pueden desaparecer de inmediato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted exactly.</source>
        <translation>Cálculo exacto.</translation>
    </message>
    <message>
        <source>By 10,000 simulations.</source>
        <translation>Según 10&#xa0;000 simulaciones.</translation>
    </message>
    <message>
        <source>Glide path to a scenario</source>
        <translation>Trayectoria hacia un escenario</translation>
    </message>
    <message>
        <source>Glide path</source>
        <translation>Trayectoria</translation>
    </message>
    <message>
        <source>Who may leave cannot be said. %1</source>
        <translation>No se puede decir quién podría irse. %1</translation>
    </message>
    <message>
        <source>%1 Moving everybody now would cost %2. %3 %4</source>
        <translation>%1 Trasladar a todos ahora costaría %2. %3 %4</translation>
    </message>
    <message>
        <source>Waiting costs %1 of margin over %2 quarters.</source>
        <translation>Esperar cuesta %1 de margen en %2 trimestres.</translation>
    </message>
    <message>
        <source>What waiting costs is not known: no work is expected.</source>
        <translation>No se sabe cuánto cuesta esperar: no se prevé trabajo.</translation>
    </message>
    <message>
        <source>What waiting costs could not be counted.</source>
        <translation>No se pudo calcular cuánto cuesta esperar.</translation>
    </message>
    <message>
        <source>What waiting costs is being counted…</source>
        <translation>Calculando cuánto cuesta esperar…</translation>
    </message>
</context>
<context>
    <name>headwater::GraphLegend</name>
    <message>
        <source>colour = median time</source>
        <translation>color = tiempo mediano</translation>
    </message>
    <message>
        <source>colour = mean value</source>
        <translation>color = valor medio</translation>
    </message>
    <message>
        <source>colour = lost or no decision</source>
        <translation>color = perdido o sin decisión</translation>
    </message>
    <message>
        <source>thickness = journeys · %1, %2 (blue) to %3 (orange) · dashed = back or again</source>
        <translation>grosor = recorridos · %1, %2 (azul) a %3 (naranja) · discontinuo = atrás o repetido</translation>
    </message>
    <message>
        <source>thickness = journeys  ·</source>
        <translation>grosor = recorridos  ·</translation>
    </message>
    <message>
        <source>  ·</source>
        <translation>  ·</translation>
    </message>
    <message>
        <source>back or again</source>
        <translation>atrás o repetido</translation>
    </message>
</context>
<context>
    <name>headwater::GraphPage</name>
    <message>
        <source>%1 · a dot is a journey on its way; %2 of them, evenly chosen</source>
        <translation>%1 · un punto es un recorrido en marcha; %2 de ellos, elegidos uniformemente</translation>
    </message>
    <message>
        <source>Stop the replay</source>
        <translation>Detener la reproducción</translation>
    </message>
    <message>
        <source>Replay the journeys</source>
        <translation>Reproducir los recorridos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>No journey meets the filter. Take away a chip above.</source>
        <translation>Ningún recorrido cumple el filtro. Quite alguno de los filtros de arriba.</translation>
    </message>
    <message>
        <source>All paths</source>
        <translation>Todos los caminos</translation>
    </message>
    <message>
        <source>Paths covering %1 of journeys</source>
        <translation>Caminos que cubren el %1 de los recorridos</translation>
    </message>
    <message>
        <source> · 1 rarer path not drawn</source>
        <translation> · 1 camino menos frecuente sin dibujar</translation>
    </message>
    <message>
        <source> · %1 rarer paths not drawn</source>
        <translation> · %1 caminos menos frecuentes sin dibujar</translation>
    </message>
    <message>
        <source> · 1 activity folded into “Other”</source>
        <translation> · 1 actividad agrupada en “Otras”</translation>
    </message>
    <message>
        <source> · %1 activities folded into “Other”</source>
        <translation> · %1 actividades agrupadas en “Otras”</translation>
    </message>
    <message>
        <source> · drawn: %1 of all moves</source>
        <translation> · dibujado: %1 de todas las transiciones</translation>
    </message>
    <message>
        <source> · ✓ share verified</source>
        <translation> · ✓ porcentaje verificado</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Colour: time</source>
        <translation>Color: tiempo</translation>
    </message>
    <message>
        <source>Colour: value</source>
        <translation>Color: valor</translation>
    </message>
    <message>
        <source>Colour: loss</source>
        <translation>Color: pérdida</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>The stages of the plan, in their order</source>
        <translation>Las etapas del plan, en su orden</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Everything that was recorded</source>
        <translation>Todo lo que se registró</translation>
    </message>
    <message>
        <source>Time as colour</source>
        <translation>Tiempo como color</translation>
    </message>
    <message>
        <source>Paths in the colour of their median time</source>
        <translation>Caminos con el color de su tiempo mediano</translation>
    </message>
    <message>
        <source>Value as colour</source>
        <translation>Valor como color</translation>
    </message>
    <message>
        <source>Paths in the colour of their mean value</source>
        <translation>Caminos con el color de su valor medio</translation>
    </message>
    <message>
        <source>Loss as colour</source>
        <translation>Pérdida como color</translation>
    </message>
    <message>
        <source>Paths in the colour of the share that was lost or not decided</source>
        <translation>Caminos con el color del porcentaje perdido o sin decisión</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Boxes and arrows</source>
        <translation>Cuadros y flechas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The same steps and paths as tables</source>
        <translation>Los mismos pasos y caminos en tablas</translation>
    </message>
    <message>
        <source>Fit the graph</source>
        <translation>Ajustar el grafo</translation>
    </message>
    <message>
        <source>The whole graph in sight (0)</source>
        <translation>Todo el grafo a la vista (0)</translation>
    </message>
    <message>
        <source>Zoom in on the graph</source>
        <translation>Acercar el grafo</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zoom out of the graph</source>
        <translation>Alejar el grafo</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Move boxes at once</source>
        <translation>Mover cuadros al instante</translation>
    </message>
    <message>
        <source>Without gliding to their new places, or with it</source>
        <translation>Con o sin deslizamiento hasta su nuevo lugar</translation>
    </message>
    <message>
        <source>Journeys as dots on their paths, while the time of the log runs by</source>
        <translation>Recorridos como puntos en sus caminos mientras avanza el tiempo del registro</translation>
    </message>
    <message>
        <source>Export the graph…</source>
        <translation>Exportar el grafo…</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Qué se dibuja</translation>
    </message>
    <message>
        <source>What the colour of paths says</source>
        <translation>Qué indica el color de los caminos</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Cómo se muestra</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>As seen, to SVG, PDF or PNG; its steps and paths to XLSX or CSV</source>
        <translation>Tal como se ve, en SVG, PDF o PNG; sus pasos y caminos en XLSX o CSV</translation>
    </message>
    <message>
        <source>Add this step to the chosen ones</source>
        <translation>Añadir este paso a los elegidos</translation>
    </message>
    <message>
        <source>Arrow keys go from step to step, Ctrl+Space takes one in or out</source>
        <translation>Las flechas van de paso en paso, Ctrl+Espacio añade o quita uno</translation>
    </message>
</context>
<context>
    <name>headwater::HistoryList</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Click: go to this step. F2: write why</source>
        <translation>Clic: ir a este paso. F2: anotar por qué</translation>
    </message>
    <message>
        <source>Write the reason…</source>
        <translation>Anotar el motivo…</translation>
    </message>
</context>
<context>
    <name>headwater::HistoryModel</name>
    <message>
        <source>Beginning of the history</source>
        <translation>Inicio del historial</translation>
    </message>
    <message>
        <source>, undone</source>
        <translation>, deshecho</translation>
    </message>
    <message>
        <source>deleted scenario</source>
        <translation>escenario eliminado</translation>
    </message>
</context>
<context>
    <name>headwater::ImportAssistant</name>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Import %1 and %2 more</source>
        <translation>Importar %1 y %2 más</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Cuánto se ha hecho</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>What do you want to import?</source>
        <translation>¿Qué desea importar?</translation>
    </message>
    <message>
        <source>It goes into the scenario that is shown: “%1”. Files are only looked at here; nothing is written before the last step.</source>
        <translation>Se incorpora al escenario mostrado: “%1”. Por ahora los archivos solo se examinan; no se escribe nada antes del último paso.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Cancel stops it; then nothing has changed.</source>
        <translation>Cancelar lo detiene; en ese caso no cambia nada.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>¿Es correcto?</translation>
    </message>
    <message>
        <source>This is what importing means for the scenario “%1”. It becomes one step, which can be undone.</source>
        <translation>Esto es lo que supone la importación para el escenario “%1”. Será un solo paso, que se puede deshacer.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Reading every row…</source>
        <translation>Leyendo todas las filas…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>%1 rows are in the plan. Undo takes all of it back.</source>
        <translation>%1 filas están en el plan. Deshacer las retira todas.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>&amp;See the journeys</source>
        <translation>&amp;Ver los recorridos</translation>
    </message>
</context>
<context>
    <name>headwater::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>The plan breaks %1 rules. A button that puts this right comes when they are fewer.</source>
        <translation>El plan incumple %1 reglas. El botón para corregirlo aparece cuando sean menos.</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>Su historial</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Reading what earlier steps changed…</source>
        <translation>Leyendo lo que cambiaron los pasos anteriores…</translation>
    </message>
</context>
<context>
    <name>headwater::JourneyEvents</name>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Days after the event before</source>
        <translation>Días tras el evento anterior</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>Después de</translation>
    </message>
</context>
<context>
    <name>headwater::JourneyPanel</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The line as SVG, PDF or PNG, all events as XLSX or CSV</source>
        <translation>La línea como SVG, PDF o PNG, todos los eventos como XLSX o CSV</translation>
    </message>
    <message>
        <source>Close the journey</source>
        <translation>Cerrar el recorrido</translation>
    </message>
    <message>
        <source>Close the journey (Esc)</source>
        <translation>Cerrar el recorrido (Esc)</translation>
    </message>
    <message>
        <source>Journey %1 on a line of time</source>
        <translation>Recorrido %1 en una línea de tiempo</translation>
    </message>
    <message>
        <source>Events of journey %1</source>
        <translation>Eventos del recorrido %1</translation>
    </message>
    <message>
        <source>Journey %1</source>
        <translation>Recorrido %1</translation>
    </message>
</context>
<context>
    <name>headwater::JourneysSpace</name>
    <message>
        <source>Pages on journeys</source>
        <translation>Páginas sobre los recorridos</translation>
    </message>
    <message>
        <source>Read the journeys</source>
        <translation>Leer los recorridos</translation>
    </message>
    <message>
        <source>No journeys yet</source>
        <translation>Aún no hay recorridos</translation>
    </message>
    <message>
        <source>Import an event log, or opportunities with their stage and dates from a CRM. Headwater draws the way customers take from them.</source>
        <translation>Importe un registro de eventos, u oportunidades con su etapa y fechas desde un CRM. Headwater dibuja con ellos el camino que siguen los clientes.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>These journeys have no stages yet. Until they have, each activity counts as one, and nothing is won, verified or forecast.</source>
        <translation>Estos recorridos aún no tienen etapas. Hasta entonces, cada actividad cuenta como una etapa y nada se gana, se verifica ni se prevé.</translation>
    </message>
    <message>
        <source>Name the stages…</source>
        <translation>Nombrar las etapas…</translation>
    </message>
    <message>
        <source>Reading the journeys…</source>
        <translation>Leyendo los recorridos…</translation>
    </message>
    <message>
        <source>The journeys cannot be shown. %1</source>
        <translation>No se pueden mostrar los recorridos. %1</translation>
    </message>
    <message>
        <source>The journeys have not been read</source>
        <translation>No se han leído los recorridos</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 a %3</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Recorridos</translation>
    </message>
    <message>
        <source>What is odd about the sources of these journeys</source>
        <translation>Lo que llama la atención en las fuentes de estos recorridos</translation>
    </message>
    <message>
        <source>Open a journey…</source>
        <translation>Abrir un recorrido…</translation>
    </message>
    <message>
        <source>The events of one journey, by its name</source>
        <translation>Los eventos de un recorrido, por su nombre</translation>
    </message>
    <message>
        <source>Open a journey</source>
        <translation>Abrir un recorrido</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>No journey is called “%1”. The lists behind paths and bars name them.</source>
        <translation>Ningún recorrido se llama «%1». Las listas tras caminos y barras los nombran.</translation>
    </message>
    <message>
        <source>Filter journeys…</source>
        <translation>Filtrar recorridos…</translation>
    </message>
    <message>
        <source>Segment, territory, product, person, time and more</source>
        <translation>Segmento, territorio, producto, persona, fecha y más</translation>
    </message>
    <message>
        <source>Take all filters of journeys away</source>
        <translation>Quitar todos los filtros de recorridos</translation>
    </message>
    <message>
        <source>All journeys again</source>
        <translation>De nuevo todos los recorridos</translation>
    </message>
    <message>
        <source>Choose a step, a path or a bar first: its journeys are meant.</source>
        <translation>Elija antes un paso, un camino o una barra: se trata de sus recorridos.</translation>
    </message>
    <message>
        <source>Filter to the chosen journeys</source>
        <translation>Filtrar por los recorridos elegidos</translation>
    </message>
    <message>
        <source>Only those behind what was chosen, everywhere</source>
        <translation>En todas partes, solo los que hay tras lo elegido</translation>
    </message>
    <message>
        <source>List the chosen journeys</source>
        <translation>Listar los recorridos elegidos</translation>
    </message>
    <message>
        <source>One by one, in a table</source>
        <translation>Uno a uno, en una tabla</translation>
    </message>
    <message>
        <source>Record evidence for the chosen journey…</source>
        <translation>Registrar una prueba del recorrido elegido…</translation>
    </message>
    <message>
        <source>What the customer has done, who saw it and when</source>
        <translation>Qué hizo el cliente, quién lo vio y cuándo</translation>
    </message>
    <message>
        <source>What is odd about the sources</source>
        <translation>Lo que llama la atención en las fuentes</translation>
    </message>
    <message>
        <source>Choose one journey first, in a list: the evidence is about it.</source>
        <translation>Elija primero un recorrido en una lista: el comprobante trata de él.</translation>
    </message>
    <message>
        <source>Nothing is odd about the sources of these journeys.</source>
        <translation>No hay nada extraño en las fuentes de estos recorridos.</translation>
    </message>
</context>
<context>
    <name>headwater::LearnedPage</name>
    <message>
        <source>What we learned, and what of the plan it is about</source>
        <translation>Lo que aprendimos y a qué parte del plan se refiere</translation>
    </message>
    <message>
        <source>What we learned; Enter selects what it is about</source>
        <translation>Lo que aprendimos; Intro selecciona a qué se refiere</translation>
    </message>
    <message>
        <source>Nothing is written down yet. What would you do otherwise next time?</source>
        <translation>Aún no hay nada anotado. ¿Qué haría de otro modo la próxima vez?</translation>
    </message>
    <message>
        <source>Write down what we learned…</source>
        <translation>Anotar lo que aprendimos…</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>Anotar…</translation>
    </message>
    <message>
        <source>Change what was learned…</source>
        <translation>Cambiar lo aprendido…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove what was learned</source>
        <translation>Quitar lo aprendido</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Lo que aprendimos</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>En una frase</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué se trata?</translation>
    </message>
    <message>
        <source>Write down what we learned</source>
        <translation>Anotar lo que aprendimos</translation>
    </message>
    <message>
        <source>Change what was learned</source>
        <translation>Cambiar lo aprendido</translation>
    </message>
    <message>
        <source>An empty sentence says nothing.</source>
        <translation>Una frase vacía no dice nada.</translation>
    </message>
    <message>
        <source>Stages stand in the space “Journeys”.</source>
        <translation>Las etapas están en el espacio «Recorridos».</translation>
    </message>
    <message>
        <source>What this is about is no longer in the shown plan.</source>
        <translation>Aquello a lo que se refiere ya no está en el plan mostrado.</translation>
    </message>
    <message>
        <source>Who learned it?</source>
        <translation>¿Quién lo aprendió?</translation>
    </message>
</context>
<context>
    <name>headwater::LeaverPage</name>
    <message>
        <source>Accounts without a person from then on</source>
        <translation>Cuentas sin persona a partir de entonces</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>Salida de %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>if you like; the history keeps it</source>
        <translation>si lo desea; el historial lo conserva</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>none: others hold the same seats</source>
        <translation>ninguno: otras personas ocupan los mismos puestos</translation>
    </message>
    <message>
        <source>Seats that fall vacant</source>
        <translation>Puestos que quedan vacantes</translation>
    </message>
    <message>
        <source>No account loses its person.</source>
        <translation>Ninguna cuenta pierde a su persona.</translation>
    </message>
    <message>
        <source>The %1 with the highest revenue are shown.</source>
        <translation>Se muestran las %1 de mayores ingresos.</translation>
    </message>
    <message>
        <source>Let %1 leave</source>
        <translation>Registrar la salida de %1</translation>
    </message>
    <message>
        <source>1 account with a revenue by share of %1 is without a person from then on:</source>
        <translation>1 cuenta con ingresos, según participación, de %1 queda sin persona a partir de entonces:</translation>
    </message>
    <message>
        <source>%1 accounts with a revenue by share of %2 are without a person from then on:</source>
        <translation>%1 cuentas con ingresos, según participación, de %2 quedan sin persona a partir de entonces:</translation>
    </message>
</context>
<context>
    <name>headwater::LedgerPage</name>
    <message>
        <source>Seat, role, territory or what happened</source>
        <translation>Puesto, rol, territorio o lo ocurrido</translation>
    </message>
    <message>
        <source>Export the ledger of seats…</source>
        <translation>Exportar el balance de puestos…</translation>
    </message>
    <message>
        <source>What became of seats</source>
        <translation>Qué ha sido de los puestos</translation>
    </message>
    <message>
        <source>Every seat is as it is in the baseline.</source>
        <translation>Todos los puestos están como en la línea base.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>In the baseline</source>
        <translation>En la línea base</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>This is the baseline: %1 seats. Switch to a scenario to see what becomes of them.</source>
        <translation>Esta es la línea base: %1 puestos. Cambie a un escenario para ver qué es de ellos.</translation>
    </message>
    <message>
        <source>All %1 seats are as they are in the baseline.</source>
        <translation>Los %1 puestos están todos como en la línea base.</translation>
    </message>
    <message>
        <source>%1 seats in the baseline, %2 new, %3 closed: %4 now. None is lost.</source>
        <translation>%1 puestos en la línea base, %2 nuevos, %3 cerrados: ahora %4. No se pierde ninguno.</translation>
    </message>
    <message>
        <source>Full-time equivalents: %1 before, %2 now. Seats: %3.</source>
        <translation>Equivalentes a jornada completa: antes %1, ahora %2. Puestos: %3.</translation>
    </message>
    <message>
        <source>Ledger of seats</source>
        <translation>Balance de puestos</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Step and reason</source>
        <translation>Paso y motivo</translation>
    </message>
    <message>
        <source>Reading what earlier steps changed…</source>
        <translation>Leyendo lo que cambiaron los pasos anteriores…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Tiempo completo</translation>
    </message>
</context>
<context>
    <name>headwater::MainWindow</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Headwater speaks from its next start</source>
        <translation>Headwater hablará desde el próximo inicio</translation>
    </message>
    <message>
        <source>Close Headwater and start it again to use it in this language: %1</source>
        <translation>Cierre Headwater e inícielo de nuevo para usarlo en este idioma: %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Headwater</source>
        <translation>Acerca de Headwater</translation>
    </message>
    <message>
        <source>Headwater %1

Plans sales organisations. Everything stays on this computer.
Free software, GPL 3 or later.</source>
        <translation>Headwater %1

Planifica organizaciones de ventas. Todo permanece en este equipo.
Software libre, GPL 3 o posterior.</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Áreas</translation>
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
        <translation>Abrir plan</translation>
    </message>
    <message>
        <source>Headwater plans (*.headwater)</source>
        <translation>Planes de Headwater (*.headwater)</translation>
    </message>
    <message>
        <source>Sales plan</source>
        <translation>Plan de ventas</translation>
    </message>
    <message>
        <source>New empty plan</source>
        <translation>Nuevo plan vacío</translation>
    </message>
</context>
<context>
    <name>headwater::MapLegend</name>
    <message>
        <source>10 points better</source>
        <translation>10 puntos mejor</translation>
    </message>
    <message>
        <source>all served</source>
        <translation>todo atendido</translation>
    </message>
    <message>
        <source>10 points worse</source>
        <translation>10 puntos peor</translation>
    </message>
    <message>
        <source>60 % or less</source>
        <translation>60 % o menos</translation>
    </message>
    <message>
        <source>disc = hours of work</source>
        <translation>disco = horas de trabajo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>disc = what one more head brings</source>
        <translation>disco = lo que aporta una persona más</translation>
    </message>
    <message>
        <source>colour = %1 (blue) to %2 (orange), %3</source>
        <translation>color = %1 (azul) a %2 (naranja), %3</translation>
    </message>
    <message>
        <source>short of hours</source>
        <translation>faltan horas</translation>
    </message>
</context>
<context>
    <name>headwater::MapPage</name>
    <message>
        <source>Map of coverage</source>
        <translation>Mapa de la cobertura</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>What of its work is done in each territory</source>
        <translation>Qué parte del trabajo se hace en cada territorio</translation>
    </message>
    <message>
        <source>Map of the worth of a head</source>
        <translation>Mapa del valor de una persona</translation>
    </message>
    <message>
        <source>Worth of one more head</source>
        <translation>Valor de una persona más</translation>
    </message>
    <message>
        <source>What one more head would bring in each territory</source>
        <translation>Lo que aportaría una persona más en cada territorio</translation>
    </message>
    <message>
        <source>Coverage map as a drawing</source>
        <translation>Mapa de la cobertura como dibujo</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Para mirar</translation>
    </message>
    <message>
        <source>Coverage map as a table</source>
        <translation>Mapa de la cobertura como tabla</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The same territories as rows, with how far their customers are</source>
        <translation>Los mismos territorios como filas, con la distancia de sus clientes</translation>
    </message>
    <message>
        <source>Zoom out of the coverage map</source>
        <translation>Alejar el mapa de la cobertura</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Fit the coverage map</source>
        <translation>Ajustar el mapa de la cobertura</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>All territories in sight (0)</source>
        <translation>Todos los territorios a la vista (0)</translation>
    </message>
    <message>
        <source>Zoom in on the coverage map</source>
        <translation>Acercar el mapa de la cobertura</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Export the coverage map…</source>
        <translation>Exportar el mapa de la cobertura…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The map as SVG, PDF or PNG, the territories as XLSX or CSV</source>
        <translation>El mapa como SVG, PDF o PNG, los territorios como XLSX o CSV</translation>
    </message>
    <message>
        <source>What the colours of the map say</source>
        <translation>Qué dicen los colores del mapa</translation>
    </message>
    <message>
        <source>Role of the head</source>
        <translation>Rol de la persona</translation>
    </message>
    <message>
        <source>Which role one more head would have</source>
        <translation>Qué rol tendría una persona más</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Cómo se muestra</translation>
    </message>
    <message>
        <source>The territories of the map</source>
        <translation>Los territorios del mapa</translation>
    </message>
    <message>
        <source>Whichever role brings most</source>
        <translation>El rol que más aporte</translation>
    </message>
    <message>
        <source>Map of what one more head would bring</source>
        <translation>Mapa de lo que aportaría una persona más</translation>
    </message>
    <message>
        <source>Map %1</source>
        <translation>Mapa %1</translation>
    </message>
    <message>
        <source>Coverage map</source>
        <translation>Mapa de la cobertura</translation>
    </message>
</context>
<context>
    <name>headwater::MappingModel</name>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Se lee como</translation>
    </message>
</context>
<context>
    <name>headwater::MarginPage</name>
    <message>
        <source>Export the margin…</source>
        <translation>Exportar el margen…</translation>
    </message>
    <message>
        <source>Left undone: how much more the margin would be if all of its work were done. A double click on a number shows how it comes about.</source>
        <translation>Sin ganar: cuánto mayor sería el margen si se hiciera todo su trabajo. Un doble clic en un número muestra cómo se obtiene.</translation>
    </message>
    <message>
        <source>Margin by territory</source>
        <translation>Margen por territorio</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territorios</translation>
    </message>
    <message>
        <source>Where the journeys begin that bring it</source>
        <translation>Dónde empiezan los recorridos que lo aportan</translation>
    </message>
    <message>
        <source>Margin by segment</source>
        <translation>Margen por segmento</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Whose journeys bring it</source>
        <translation>De quién son los recorridos que lo aportan</translation>
    </message>
    <message>
        <source>Margin by stage</source>
        <translation>Margen por etapa</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>At which stage the work brings it</source>
        <translation>En qué etapa la aporta el trabajo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>All three tables, as XLSX or CSV</source>
        <translation>Las tres tablas, como XLSX o CSV</translation>
    </message>
    <message>
        <source>By what the margin is shared out</source>
        <translation>Según qué se reparte el margen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Only rows with this in their name</source>
        <translation>Solo filas con esto en el nombre</translation>
    </message>
    <message>
        <source>What the expected margin is made of</source>
        <translation>De qué se compone el margen esperado</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
</context>
<context>
    <name>headwater::MeaningDelegate</name>
    <message>
        <source>Meaning of the column</source>
        <translation>Significado de la columna</translation>
    </message>
</context>
<context>
    <name>headwater::MeasuresPage</name>
    <message>
        <source>Export the measures…</source>
        <translation>Exportar las medidas…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The measures and what the chosen one is made of, as XLSX or CSV</source>
        <translation>Las medidas y de qué se compone la elegida, como XLSX o CSV</translation>
    </message>
    <message>
        <source>Measures of the graph of seats and customers</source>
        <translation>Medidas de la red de puestos y clientes</translation>
    </message>
    <message>
        <source>What the chosen measure is made of</source>
        <translation>De qué se compone la medida elegida</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
</context>
<context>
    <name>headwater::MergePage</name>
    <message>
        <source>Choose a colleague&apos;s file to merge…</source>
        <translation>Elegir el archivo de un colega para combinar…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>The colleague&apos;s file</source>
        <translation>El archivo del colega</translation>
    </message>
    <message>
        <source>Choose the file that both began with…</source>
        <translation>Elegir el archivo del que ambos partieron…</translation>
    </message>
    <message>
        <source>The file that both began with</source>
        <translation>El archivo del que ambos partieron</translation>
    </message>
    <message>
        <source>Decide the rest: mine</source>
        <translation>Decidir el resto: lo mío</translation>
    </message>
    <message>
        <source>Rest: mine</source>
        <translation>Resto: lo mío</translation>
    </message>
    <message>
        <source>Decide the rest: theirs</source>
        <translation>Decidir el resto: lo suyo</translation>
    </message>
    <message>
        <source>Rest: theirs</source>
        <translation>Resto: lo suyo</translation>
    </message>
    <message>
        <source>Apply the merge</source>
        <translation>Aplicar la combinación</translation>
    </message>
    <message>
        <source>All that comes in as one step, which can be undone</source>
        <translation>Todo lo que entra en un paso, que se puede deshacer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>What both began with</source>
        <translation>De lo que ambos partieron</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>What both decided differently; the last column says whose version counts</source>
        <translation>Lo que ambos decidieron distinto; la última columna dice qué versión vale</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Lo que entra</translation>
    </message>
    <message>
        <source>What the merge changes in the scenario that is shown</source>
        <translation>Lo que la combinación cambia en el escenario mostrado</translation>
    </message>
    <message>
        <source>Nothing changes in the scenario that is shown.</source>
        <translation>Nada cambia en el escenario mostrado.</translation>
    </message>
    <message>
        <source>Plans (*.headwater)</source>
        <translation>Planes (*.headwater)</translation>
    </message>
    <message>
        <source>These files are no copies of this plan. Merge copies of one plan only.</source>
        <translation>Estos archivos no son copias de este plan. Combine solo copias de un mismo plan.</translation>
    </message>
    <message>
        <source>This could not be merged: %1 (%2)</source>
        <translation>No se pudo combinar: %1 (%2)</translation>
    </message>
    <message>
        <source>Reading and merging…</source>
        <translation>Leyendo y combinando…</translation>
    </message>
    <message>
        <source>Bring back what a colleague did in a copy of this plan</source>
        <translation>Traiga de vuelta lo que un colega hizo en una copia de este plan</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide before the merge can be applied</source>
        <translation>
            <numerusform>%n conflicto por decidir antes de poder aplicar la combinación</numerusform>
            <numerusform>%n conflictos por decidir antes de poder aplicar la combinación</numerusform>
        </translation>
    </message>
    <message>
        <source>What was decided breaks a rule of the plan: decide otherwise</source>
        <translation>Lo decidido incumple una regla del plan: decida de otro modo</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) come in, and nothing is in their way</source>
        <translation>
            <numerusform>Entra %n cambio y nada lo impide</numerusform>
            <numerusform>Entran %n cambios y nada lo impide</numerusform>
        </translation>
    </message>
    <message>
        <source>What only one of you changed is taken over; what both changed differently is for you to decide. Nothing happens before you apply it.</source>
        <translation>Lo que solo uno cambió se toma; lo que ambos cambiaron distinto lo decide usted. Nada ocurre antes de aplicarlo.</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>ninguno elegido aún</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Combinar %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Scenarios that come in: %1.</source>
        <translation>Escenarios que se añaden: %1.</translation>
    </message>
    <message>
        <source>Scenarios that stay, though your colleague has them no more: %1.</source>
        <translation>Escenarios que se quedan aunque su colega ya no los tiene: %1.</translation>
    </message>
    <message>
        <source>Scenarios that are left out, as they do not fit what lies outside of the part: %1.</source>
        <translation>Escenarios que se dejan fuera, porque no encajan con lo que queda fuera de la parte: %1.</translation>
    </message>
    <message>
        <source>Taking in what the imports tell…</source>
        <translation>Incorporando lo que dicen las importaciones…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a page or note, and the scenario that it named</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pages, notes and reviews that name no scenario now, as theirs does not come in: %1.</source>
        <translation>Páginas, notas y revisiones que ya no nombran ningún escenario, porque el suyo no entra: %1.</translation>
    </message>
    <message>
        <source>Imports that come in with what they tell: %1.</source>
        <translation>Importaciones que entran con lo que contienen: %1.</translation>
    </message>
    <message>
        <source>Imports that your colleague took back, and that count no more: %1.</source>
        <translation>Importaciones que su colega retiró y que ya no cuentan: %1.</translation>
    </message>
    <message>
        <source>Imports that count again: %1.</source>
        <translation>Importaciones que vuelven a contar: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a scenario, how many rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Changes also come into other scenarios: %1.</source>
        <translation>También llegan cambios a otros escenarios: %1.</translation>
    </message>
</context>
<context>
    <name>headwater::MovesModel</name>
    <message>
        <source>Vacant seat</source>
        <translation>Puesto vacante</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>En qué se convierte</translation>
    </message>
    <message>
        <source>Brings a year</source>
        <translation>Aporta al año</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
</context>
<context>
    <name>headwater::MovesPage</name>
    <message>
        <source>Name, role or territory</source>
        <translation>Nombre, rol o territorio</translation>
    </message>
    <message>
        <source>People who move</source>
        <translation>Personas que se mueven</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Customers who deal with other people</source>
        <translation>Clientes que tratan con otras personas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Territories with other seats</source>
        <translation>Territorios con otros puestos</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territorios</translation>
    </message>
    <message>
        <source>Export who moves…</source>
        <translation>Exportar quién se mueve…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Who moves from the baseline to the scenario</source>
        <translation>Quién se mueve de la línea base al escenario</translation>
    </message>
    <message>
        <source>Whose moves</source>
        <translation>Movimientos de quién</translation>
    </message>
    <message>
        <source>From the baseline to the scenario; what is the same on both sides is not listed.</source>
        <translation>De la línea base al escenario; lo que es igual en ambos lados no aparece.</translation>
    </message>
    <message>
        <source>This is the baseline. Show a scenario to see who moves.</source>
        <translation>Esta es la línea base. Muestre un escenario para ver quién se mueve.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Comparing with the baseline…</source>
        <translation>Comparando con la línea base…</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>Quién se mueve</translation>
    </message>
</context>
<context>
    <name>headwater::NoticeBar</name>
    <message>
        <source>Close notice</source>
        <translation>Cerrar aviso</translation>
    </message>
</context>
<context>
    <name>headwater::OdditiesPanel</name>
    <message>
        <source>What is odd about the sources</source>
        <translation>Lo que llama la atención en las fuentes</translation>
    </message>
    <message>
        <source>The facts stay as they are; mend them where they come from. Of each kind the first %1 are listed. Double-click or Enter shows a journey.</source>
        <translation>Los hechos quedan como están; corríjalos en su origen. De cada tipo se listan los primeros %1. Doble clic o Intro muestra un recorrido.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Activity or stage</source>
        <translation>Actividad o etapa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>headwater::OptionsModel</name>
    <message>
        <source>What the expected margin of four quarters gains against leaving the seat empty; below it the range by the low and the high ends of the assumptions</source>
        <translation>Lo que gana el margen esperado de cuatro trimestres frente a dejar vacío el puesto; debajo, el intervalo según los extremos bajos y altos de los supuestos</translation>
    </message>
    <message>
        <source>Within four quarters: pay while somebody sits there, hiring, relocation; below it how many days until the ramp is over</source>
        <translation>En cuatro trimestres: salario mientras alguien ocupa el puesto, contratación, reubicación; debajo, cuántos días faltan hasta el fin de la adaptación</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Brings a year</source>
        <translation>Aporta al año</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
</context>
<context>
    <name>headwater::OptionsPanel</name>
    <message>
        <source>What this seat could become</source>
        <translation>En qué podría convertirse este puesto</translation>
    </message>
    <message>
        <source>Apply this option</source>
        <translation>Aplicar esta opción</translation>
    </message>
    <message>
        <source>Compare two options</source>
        <translation>Comparar dos opciones</translation>
    </message>
    <message>
        <source>Show on the coverage graph</source>
        <translation>Mostrar en el grafo de cobertura</translation>
    </message>
    <message>
        <source>The holder of the seat leaves…</source>
        <translation>Salida del titular del puesto…</translation>
    </message>
    <message>
        <source>Make the chosen option a step of the plan, with its reason; it can be undone</source>
        <translation>Convierte la opción elegida en un paso del plan, con su motivo; se puede deshacer</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Comparar dos</translation>
    </message>
    <message>
        <source>The two chosen options side by side; of one, against the best</source>
        <translation>Las dos opciones elegidas, una junto a otra; si es una sola, frente a la mejor</translation>
    </message>
    <message>
        <source>Show on graph</source>
        <translation>Mostrar en el grafo</translation>
    </message>
    <message>
        <source>The place it would serve, among the hours of all seats</source>
        <translation>El lugar que atendería, entre las horas de todos los puestos</translation>
    </message>
    <message>
        <source>Person leaves…</source>
        <translation>Salida de persona…</translation>
    </message>
    <message>
        <source>Who holds the seat has resigned: when, and what they leave behind</source>
        <translation>Quien ocupa el puesto ha dimitido: cuándo y qué deja</translation>
    </message>
    <message>
        <source>What this seat could become, best first</source>
        <translation>En qué podría convertirse este puesto, primero lo mejor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept with the step; left empty, the sentence of the option is</source>
        <translation>Se guarda con el paso; si queda vacío, se guarda la frase de la opción</translation>
    </message>
    <message numerus="yes">
        <source>All %n option(s)</source>
        <translation>
            <numerusform>Todas las opciones (%n)</numerusform>
            <numerusform>Todas las opciones (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a card to see what its seat could become.</source>
        <translation>Elija una tarjeta para ver en qué podría convertirse su puesto.</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>No se pudo calcular. %1</translation>
    </message>
    <message>
        <source>What a seat brings is counted from coverage, and that cannot be counted. %1</source>
        <translation>Lo que aporta un puesto se calcula a partir de la cobertura, y esta no se puede calcular. %1</translation>
    </message>
    <message>
        <source>Trying every role and territory…</source>
        <translation>Probando todos los roles y territorios…</translation>
    </message>
    <message>
        <source>From before the last change; being counted again…</source>
        <translation>Anterior al último cambio; se está recalculando…</translation>
    </message>
    <message>
        <source>The first figures; being counted quarter by quarter…</source>
        <translation>Primeras cifras; se están calculando trimestre a trimestre…</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>From before the last change; counting was stopped.</source>
        <translation>De antes del último cambio; el cálculo se detuvo.</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>El cálculo se detuvo.</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Seguir calculando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What a seat could become is counted from work, and the plan does not say what work the visits of journeys ask for.</source>
        <translation>En qué podría convertirse un puesto se calcula a partir del trabajo, y el plan no dice qué trabajo piden las visitas de los recorridos.</translation>
    </message>
    <message>
        <source>Go to Journeys, Work</source>
        <translation>Ir a Recorridos, Trabajo</translation>
    </message>
    <message>
        <source>What a seat could become is counted from the work that journeys ask for, and there are none that the plan has work for. Import an event log, or opportunities with their stage and dates from a CRM.</source>
        <translation>En qué podría convertirse un puesto se calcula a partir del trabajo que piden los recorridos, y no hay ninguno para el que el plan prevea trabajo. Importe un registro de eventos, u oportunidades con su etapa y fechas desde un CRM.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>The plan has this already: %1</source>
        <translation>El plan ya contiene esto: %1</translation>
    </message>
</context>
<context>
    <name>headwater::OrganisationEdits</name>
    <message>
        <source>Change role %1</source>
        <translation>Cambiar el rol %1</translation>
    </message>
    <message>
        <source>Add role %1</source>
        <translation>Añadir el rol %1</translation>
    </message>
    <message>
        <source>Change territory %1</source>
        <translation>Cambiar el territorio %1</translation>
    </message>
    <message>
        <source>Add territory %1</source>
        <translation>Añadir el territorio %1</translation>
    </message>
    <message>
        <source>Remove territory %1</source>
        <translation>Quitar el territorio %1</translation>
    </message>
    <message>
        <source>Nobody sits in this seat.</source>
        <translation>Nadie ocupa este puesto.</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>Salida de %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Last day. People in the seat leave it, its accounts are set free.</source>
        <translation>Último día. Quienes ocupan el puesto lo dejan y sus cuentas quedan libres.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n puesto</numerusform>
            <numerusform>%n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>the seat of %1</source>
        <translation>el puesto de %1</translation>
    </message>
</context>
<context>
    <name>headwater::OrganisationSpace</name>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Territories in rows, roles in columns</source>
        <translation>Territorios en filas, roles en columnas</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Who reports to whom</source>
        <translation>Quién depende de quién</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>All seats, to sort, filter and edit</source>
        <translation>Todos los puestos, para ordenar, filtrar y editar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>All accounts and who owns them</source>
        <translation>Todas las cuentas y sus responsables</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>The baseline, to look at</source>
        <translation>La línea base, solo para consultar</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The scenario as planned</source>
        <translation>El escenario según lo planificado</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Only what differs from the baseline</source>
        <translation>Solo lo que difiere de la línea base</translation>
    </message>
    <message>
        <source>Add seat</source>
        <translation>Añadir puesto</translation>
    </message>
    <message>
        <source>A new vacant seat in the current territory and role</source>
        <translation>Un nuevo puesto vacante en el territorio y rol actuales</translation>
    </message>
    <message>
        <source>Close seats…</source>
        <translation>Cerrar puestos…</translation>
    </message>
    <message>
        <source>The chosen seats end on a date</source>
        <translation>Los puestos elegidos terminan en una fecha</translation>
    </message>
    <message>
        <source>Cut seats</source>
        <translation>Cortar puestos</translation>
    </message>
    <message>
        <source>Take the chosen seats to paste them elsewhere</source>
        <translation>Toma los puestos elegidos para pegarlos en otro lugar</translation>
    </message>
    <message>
        <source>Copy seats</source>
        <translation>Copiar puestos</translation>
    </message>
    <message>
        <source>Take a copy of the chosen seats</source>
        <translation>Toma una copia de los puestos elegidos</translation>
    </message>
    <message>
        <source>Paste seats</source>
        <translation>Pegar puestos</translation>
    </message>
    <message>
        <source>Put the taken seats into the current territory and role</source>
        <translation>Coloca los puestos tomados en el territorio y rol actuales</translation>
    </message>
    <message>
        <source>Person leaves…</source>
        <translation>Salida de persona…</translation>
    </message>
    <message>
        <source>The person in the seat leaves on a date; shows the accounts they leave behind</source>
        <translation>La persona del puesto se va en una fecha; muestra las cuentas que deja</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Nuevo rol…</translation>
    </message>
    <message>
        <source>A role with its tasks, capacity, cost and charter</source>
        <translation>Un rol con sus tareas, capacidad, coste y mandato</translation>
    </message>
    <message>
        <source>Edit role…</source>
        <translation>Editar rol…</translation>
    </message>
    <message>
        <source>Tasks, capacity, cost, charter and handovers of the current role</source>
        <translation>Tareas, capacidad, coste, mandato y traspasos del rol actual</translation>
    </message>
    <message>
        <source>Add territory…</source>
        <translation>Añadir territorio…</translation>
    </message>
    <message>
        <source>A new territory below the current one</source>
        <translation>Un nuevo territorio por debajo del actual</translation>
    </message>
    <message>
        <source>Edit territory…</source>
        <translation>Editar territorio…</translation>
    </message>
    <message>
        <source>Name, kind and place in the tree of the current territory</source>
        <translation>Nombre, tipo y lugar en el árbol del territorio actual</translation>
    </message>
    <message>
        <source>Remove territory</source>
        <translation>Quitar territorio</translation>
    </message>
    <message>
        <source>The current territory, if nothing refers to it any more</source>
        <translation>El territorio actual, si ya nada se refiere a él</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>What the cursor is on</source>
        <translation>Lo que está bajo el cursor</translation>
    </message>
    <message>
        <source>Collapse all regions</source>
        <translation>Contraer todas las regiones</translation>
    </message>
    <message>
        <source>Only the top of the territory tree</source>
        <translation>Solo el nivel superior del árbol de territorios</translation>
    </message>
    <message>
        <source>Expand all regions</source>
        <translation>Expandir todas las regiones</translation>
    </message>
    <message>
        <source>Every territory</source>
        <translation>Todos los territorios</translation>
    </message>
    <message>
        <source>This is the baseline, to look at. Choose After to change the plan.</source>
        <translation>Esta es la línea base, solo para consultar. Elija Después para cambiar el plan.</translation>
    </message>
    <message>
        <source>A seat needs a territory and a role: add those first.</source>
        <translation>Un puesto necesita un territorio y un rol: añádalos primero.</translation>
    </message>
    <message>
        <source>Choose a place and paste to move.</source>
        <translation>Elija un lugar y pegue para trasladar.</translation>
    </message>
    <message>
        <source>Choose a place and paste to copy.</source>
        <translation>Elija un lugar y pegue para copiar.</translation>
    </message>
    <message>
        <source>How to show the organisation</source>
        <translation>Cómo mostrar la organización</translation>
    </message>
    <message>
        <source>Compare with the baseline</source>
        <translation>Comparar con la línea base</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>No territories yet: import a CRM export or add one</source>
        <translation>Aún no hay territorios: importe una exportación del CRM o añada uno</translation>
    </message>
    <message>
        <source>Nothing differs from the baseline</source>
        <translation>Nada difiere de la línea base</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>headwater::PageList</name>
    <message>
        <source>Pages of the storyboard</source>
        <translation>Páginas del storyboard</translation>
    </message>
    <message>
        <source>Drag a page to its place, or Alt+Up and Alt+Down. F2: rename. Delete: remove</source>
        <translation>Arrastre una página a su sitio, o Alt+Arriba y Alt+Abajo. F2: cambiar el nombre. Supr: quitar</translation>
    </message>
</context>
<context>
    <name>headwater::PlanCommands</name>
    <message>
        <source>Make selection as in the baseline</source>
        <translation>Dejar la selección como en la línea base</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copia</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Guardar una copia como</translation>
    </message>
    <message>
        <source>Headwater plans (*.headwater)</source>
        <translation>Planes de Headwater (*.headwater)</translation>
    </message>
    <message>
        <source>A copy with its whole history is in “%1”.</source>
        <translation>Hay una copia con todo su historial en “%1”.</translation>
    </message>
    <message>
        <source>Reading earlier steps from the file…</source>
        <translation>Leyendo pasos anteriores del archivo…</translation>
    </message>
</context>
<context>
    <name>headwater::PlanPage</name>
    <message>
        <source>Storing a large change… You can go on working.</source>
        <translation>Guardando un cambio grande… Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Go to the view that you want to keep first: the storyboard is where it will be.</source>
        <translation>Vaya primero a la vista que quiere conservar: en el storyboard es donde estará.</translation>
    </message>
    <message>
        <source>Capture “%1”</source>
        <translation>Capturar «%1»</translation>
    </message>
    <message>
        <source>“%1” is page %2 of the storyboard now (Proposal). F5 presents it.</source>
        <translation>«%1» es ahora la página %2 del storyboard (Propuesta). F5 lo presenta.</translation>
    </message>
    <message>
        <source>This version of Headwater does not know the view that was captured here.</source>
        <translation>Esta versión de Headwater no conoce la vista capturada aquí.</translation>
    </message>
    <message>
        <source>The scenario that this page shows is gone. This is the view in “%1”.</source>
        <translation>El escenario que muestra esta página ya no existe. Esta es la vista en «%1».</translation>
    </message>
</context>
<context>
    <name>headwater::PlanStage</name>
    <message>
        <source>Preparing the view…</source>
        <translation>Preparando la vista…</translation>
    </message>
    <message>
        <source>This leads to another view; here only this one is shown.</source>
        <translation>Esto lleva a otra vista; aquí solo se muestra esta.</translation>
    </message>
    <message>
        <source>The view cannot be shown. %1</source>
        <translation>La vista no se puede mostrar. %1</translation>
    </message>
    <message>
        <source>This version of Headwater does not know the view that was captured here.</source>
        <translation>Esta versión de Headwater no conoce la vista capturada aquí.</translation>
    </message>
</context>
<context>
    <name>headwater::Presentation</name>
    <message>
        <source>Headwater: presentation</source>
        <translation>Headwater: presentación</translation>
    </message>
    <message>
        <source>In the view: Page Up and Page Down turn pages, Esc gives the arrow keys back to turning.</source>
        <translation>En la vista: Re Pág y Av Pág pasan las páginas; Esc devuelve las flechas para pasar páginas.</translation>
    </message>
    <message>
        <source>Arrow keys turn pages, Esc ends. You can click and zoom in the view; nothing in the plan changes.</source>
        <translation>Las flechas pasan las páginas, Esc termina. Puede hacer clic y ampliar en la vista; nada cambia en el plan.</translation>
    </message>
    <message>
        <source>Page before (Left)</source>
        <translation>Página anterior (Izquierda)</translation>
    </message>
    <message>
        <source>Next page (Right)</source>
        <translation>Página siguiente (Derecha)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Back to the plan (Esc)</source>
        <translation>Volver al plan (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The scenario that this page shows is gone.</source>
        <translation>El escenario que muestra esta página ya no existe.</translation>
    </message>
</context>
<context>
    <name>headwater::ProposalDialog</name>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Scenario that is proposed</source>
        <translation>Escenario propuesto</translation>
    </message>
    <message>
        <source>Scenario that it is compared with</source>
        <translation>Escenario con el que se compara</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Company template…</source>
        <translation>Plantilla de la empresa…</translation>
    </message>
    <message>
        <source>&amp;Names of people</source>
        <translation>&amp;Nombres de personas</translation>
    </message>
    <message>
        <source>What people &amp;cost</source>
        <translation>Lo que &amp;cuestan las personas</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose &amp;where and export…</source>
        <translation>Elegir &amp;dónde y exportar…</translation>
    </message>
    <message>
        <source>Export proposal</source>
        <translation>Exportar propuesta</translation>
    </message>
    <message>
        <source>What is proposed?</source>
        <translation>¿Qué se propone?</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>PDF, to read and print</source>
        <translation>PDF, para leer e imprimir</translation>
    </message>
    <message>
        <source>Excel workbook, to work with</source>
        <translation>Libro de Excel, para trabajar</translation>
    </message>
    <message>
        <source>PowerPoint slides, to present</source>
        <translation>Diapositivas PowerPoint, para presentar</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Página web en un archivo</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Escenario</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>&amp;Frente a</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Tipo de archivo</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>Smallest group of people that is told of</source>
        <translation>Grupo más pequeño de personas del que se informa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>&amp;Groups of fewer people than</source>
        <translation>&amp;Grupos de menos personas que</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Cuánto se ha hecho</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Company template</source>
        <translation>Plantilla de la empresa</translation>
    </message>
    <message>
        <source>Presentations (*.pptx *.potx)</source>
        <translation>Presentaciones (*.pptx *.potx)</translation>
    </message>
    <message>
        <source>Comparing and writing…</source>
        <translation>Comparando y escribiendo…</translation>
    </message>
    <message>
        <source>The template has no place for a title, so nobody could say where texts belong. Choose another one.</source>
        <translation>La plantilla no tiene lugar para un título, así que no se sabe dónde van los textos. Elija otra.</translation>
    </message>
    <message>
        <source>The template is no presentation that can be read. Choose another one.</source>
        <translation>La plantilla no es una presentación legible. Elija otra.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the folder and the space on the disk.</source>
        <translation>No se pudo escribir el archivo. Compruebe la carpeta y el espacio en disco.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Nothing was written: “%1” would have been told. Take it out of the text where somebody typed it, then export again.</source>
        <translation>No se escribió nada: se habría revelado «%1». Quítelo del texto donde alguien lo escribió y exporte de nuevo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Drawing the pages of the storyboard…</source>
        <translation>Dibujando las páginas del storyboard…</translation>
    </message>
</context>
<context>
    <name>headwater::ProposalSpace</name>
    <message>
        <source>Pages on the proposal</source>
        <translation>Páginas sobre la propuesta</translation>
    </message>
    <message>
        <source>There is no page to present yet. Go to a view that makes your point and press Ctrl+Shift+C.</source>
        <translation>Aún no hay ninguna página que presentar. Vaya a una vista que muestre lo que quiere decir y pulse Ctrl+Mayús+C.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
</context>
<context>
    <name>headwater::Rail</name>
    <message>
        <source>Spaces</source>
        <translation>Áreas</translation>
    </message>
</context>
<context>
    <name>headwater::RegisterPanel</name>
    <message>
        <source>Add a verifier…</source>
        <translation>Añadir evidencia…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>El catálogo</translation>
    </message>
    <message>
        <source>Double-click or F2 changes a cell. Evidence is an event of that name in the journey.</source>
        <translation>Doble clic o F2 cambia una celda. La prueba es un evento con ese nombre en el recorrido.</translation>
    </message>
    <message>
        <source>Verifiers</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>The plan has no stages yet: a verifier belongs to one. Name them on the page Stages</source>
        <translation>El plan aún no tiene etapas y cada evidencia pertenece a una. Nómbrelas en la página Etapas</translation>
    </message>
    <message>
        <source>Add a verifier</source>
        <translation>Añadir una evidencia</translation>
    </message>
    <message>
        <source>What does the customer do that shows the stage was reached?</source>
        <translation>¿Qué hace el cliente que demuestra que se llegó a la etapa?</translation>
    </message>
    <message>
        <source>Add the verifier “%1”</source>
        <translation>Añadir la evidencia “%1”</translation>
    </message>
    <message>
        <source>Remove the verifier “%1”</source>
        <translation>Quitar la evidencia “%1”</translation>
    </message>
    <message>
        <source>Remove the verifier</source>
        <translation>Quitar el verificador</translation>
    </message>
</context>
<context>
    <name>headwater::ReviewSpace</name>
    <message>
        <source>Predictions and what came</source>
        <translation>Previsiones y lo que ocurrió</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Previsiones</translation>
    </message>
    <message>
        <source>Plans as approved, on the day and as proposed</source>
        <translation>Planes como se aprobaron, en la fecha y como se proponen</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Assumptions that were off</source>
        <translation>Supuestos que fallaron</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>What became of vacancies and roles</source>
        <translation>Qué fue de las vacantes y los roles</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Vacantes</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Lo que aprendimos</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Aprendido</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Revisión: %1</translation>
    </message>
    <message>
        <source>Freeze a review…</source>
        <translation>Fijar una revisión…</translation>
    </message>
    <message>
        <source>Keeps the plans as they are and writes down what they predict of a quarter</source>
        <translation>Conserva los planes como están y anota lo que prevén de un trimestre</translation>
    </message>
    <message>
        <source>Take actual figures from the plan&apos;s own data</source>
        <translation>Tomar las cifras reales de los datos del plan</translation>
    </message>
    <message>
        <source>Take actual figures</source>
        <translation>Tomar las cifras reales</translation>
    </message>
    <message>
        <source>What was won in the quarter, and who holds seats when it ends, as the journeys and seats of this plan tell</source>
        <translation>Lo que se ganó en el trimestre y quién ocupa los puestos al final, según los recorridos y puestos de este plan</translation>
    </message>
    <message>
        <source>Import actual figures…</source>
        <translation>Importar cifras reales…</translation>
    </message>
    <message>
        <source>A file with a row for each territory and quarter: margin, wins, coverage, headcount</source>
        <translation>Un archivo con una fila por territorio y trimestre: margen, ventas ganadas, cobertura, plantilla</translation>
    </message>
    <message>
        <source>Remove the review</source>
        <translation>Quitar la revisión</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The review and its predictions go; actual figures and versions of plans stay</source>
        <translation>La revisión y sus previsiones se van; las cifras reales y las versiones de los planes quedan</translation>
    </message>
    <message>
        <source>Predictions as a table</source>
        <translation>Previsiones como tabla</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Export the review…</source>
        <translation>Exportar la revisión…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The chart as a picture, or the figures as XLSX or CSV</source>
        <translation>El gráfico como imagen o las cifras como XLSX o CSV</translation>
    </message>
    <message>
        <source>Recalibrate the assumption</source>
        <translation>Recalibrar el supuesto</translation>
    </message>
    <message>
        <source>Recalibrate</source>
        <translation>Recalibrar</translation>
    </message>
    <message>
        <source>The chosen assumption becomes what came implies, in the baseline; one step, which undo takes back</source>
        <translation>El supuesto elegido pasa a ser lo que implica lo ocurrido, en la línea base; un paso que se puede deshacer</translation>
    </message>
    <message>
        <source>Come back next quarter and see who was right</source>
        <translation>Vuelva el próximo trimestre y vea quién tenía razón</translation>
    </message>
    <message>
        <source>A review writes down today what the plan predicts of a quarter, each figure with the range in which it should lie in four of five cases. When the quarter is over, what came stands beside it: which ranges held, which assumption was off, and what to change.</source>
        <translation>Una revisión anota hoy lo que el plan prevé de un trimestre, cada cifra con el margen en que debe estar en cuatro de cinco casos. Cuando acaba el trimestre, al lado queda lo que ocurrió: qué márgenes se cumplieron, qué supuesto falló y qué cambiar.</translation>
    </message>
    <message>
        <source>Reviews, the newest first</source>
        <translation>Revisiones, la más reciente primero</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>How far the counting is</source>
        <translation>Avance del cálculo</translation>
    </message>
    <message>
        <source>Territories as approved, on the day and as proposed</source>
        <translation>Territorios como se aprobaron, en la fecha y como se proponen</translation>
    </message>
    <message>
        <source>Assumptions that explain what was missed</source>
        <translation>Supuestos que explican la desviación</translation>
    </message>
    <message>
        <source>Which figure is compared</source>
        <translation>Qué cifra se compara</translation>
    </message>
    <message>
        <source>Pages of the review</source>
        <translation>Páginas de la revisión</translation>
    </message>
    <message>
        <source>%1
%2, frozen on %3</source>
        <translation>%1
%2, fijado el %3</translation>
    </message>
    <message>
        <source>The frozen plans could not be counted. %1</source>
        <translation>No se pudieron calcular los planes fijados. %1</translation>
    </message>
    <message>
        <source>There is nothing to show here yet.</source>
        <translation>Aún no hay nada que mostrar aquí.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Remove the review “%1”</source>
        <translation>Quitar la revisión «%1»</translation>
    </message>
    <message>
        <source>The review is gone; undo brings it back.</source>
        <translation>La revisión se quitó; deshacer la recupera.</translation>
    </message>
    <message>
        <source>The journeys are still being read. Try again in a moment.</source>
        <translation>Los recorridos aún se están leyendo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Take the actual figures of %1</source>
        <translation>Tomar las cifras reales de %1</translation>
    </message>
    <message>
        <source>Actual figures of %1 are taken: margin and journeys won, seats held.</source>
        <translation>Las cifras reales de %1 están tomadas: margen y recorridos ganados, puestos ocupados.</translation>
    </message>
    <message>
        <source>Review “%1”</source>
        <translation>Revisión «%1»</translation>
    </message>
    <message>
        <source>Recalibrate “%1”</source>
        <translation>Recalibrar «%1»</translation>
    </message>
    <message>
        <source>“%1” is now what came implies. Undo takes it back.</source>
        <translation>«%1» es ahora lo que implica lo ocurrido. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>%1 is not over. Take its figures after %2, or import a file of them.</source>
        <translation>%1 no ha terminado. Tome sus cifras después del %2, o importe un archivo con ellas.</translation>
    </message>
    <message>
        <source>The journeys tell of days until %1 only, so of %2 the seats held are taken alone. Import newer files.</source>
        <translation>Los recorridos solo llegan hasta el %1, así que de %2 se toman únicamente los puestos ocupados. Importe archivos más recientes.</translation>
    </message>
    <message>
        <source>This plan has no journeys, so of %1 only the seats held are taken.</source>
        <translation>Este plan no tiene recorridos, así que de %1 se toman únicamente los puestos ocupados.</translation>
    </message>
</context>
<context>
    <name>headwater::RoleEditor</name>
    <message>
        <source>Role: %1</source>
        <translation>Rol: %1</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nuevo rol</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Traspasos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> horas</translation>
    </message>
    <message>
        <source>Capacity a year</source>
        <translation>Capacidad anual</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Coste anual</translation>
    </message>
    <message>
        <source> months</source>
        <translation> meses</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Adaptación</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Time to hire</source>
        <translation>Plazo de contratación</translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Segments (none checked: all)</source>
        <translation>Segmentos (ninguno marcado: todos)</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>What it decides by itself</source>
        <translation>Qué decide por sí mismo</translation>
    </message>
    <message>
        <source>What it hands over, and to whom</source>
        <translation>Qué traspasa y a quién</translation>
    </message>
    <message>
        <source>Handovers from and to this role</source>
        <translation>Traspasos desde y hacia este rol</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>At stage</source>
        <translation>En la etapa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Accepted if</source>
        <translation>Se acepta si</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Within hours</source>
        <translation>Plazo (horas)</translation>
    </message>
    <message>
        <source>Add handover</source>
        <translation>Añadir traspaso</translation>
    </message>
    <message>
        <source>Remove handover</source>
        <translation>Quitar traspaso</translation>
    </message>
    <message>
        <source>this role</source>
        <translation>este rol</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Another task</source>
        <translation>Otra tarea</translation>
    </message>
    <message>
        <source>Another segment</source>
        <translation>Otro segmento</translation>
    </message>
</context>
<context>
    <name>headwater::RolePalette</name>
    <message>
        <source>Add a seat</source>
        <translation>Añadir un puesto</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Nuevo rol…</translation>
    </message>
</context>
<context>
    <name>headwater::RulesForm</name>
    <message>
        <source>Stage whose work has to be covered</source>
        <translation>Etapa cuyo trabajo debe cubrirse</translation>
    </message>
    <message>
        <source>Segment of that work</source>
        <translation>Segmento de ese trabajo</translation>
    </message>
    <message>
        <source>Territory to leave alone</source>
        <translation>Territorio que no se toca</translation>
    </message>
    <message>
        <source>Budget of the year</source>
        <translation>Presupuesto del año</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Seats that may change in a quarter, at most</source>
        <translation>Puestos que pueden cambiar en un trimestre, como máximo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Work to be covered at least, in %</source>
        <translation>Trabajo que debe cubrirse como mínimo, en %</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>sin mínimo</translation>
    </message>
    <message>
        <source>of stage</source>
        <translation>de la etapa</translation>
    </message>
    <message>
        <source>and segment</source>
        <translation>y del segmento</translation>
    </message>
    <message>
        <source>all segments</source>
        <translation>todos los segmentos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1: %2 Write a number that is not negative, or nothing.</source>
        <translation>%1: %2 Escriba un número que no sea negativo, o nada.</translation>
    </message>
    <message>
        <source>More than 100 % of the work cannot be covered.</source>
        <translation>No se puede cubrir más del 100 % del trabajo.</translation>
    </message>
    <message>
        <source>Full-time seats filled in all, at most</source>
        <translation>Puestos a tiempo completo ocupados en total, como máximo</translation>
    </message>
    <message>
        <source>What a customer who changes hands counts against it</source>
        <translation>Lo que resta un cliente que cambia de manos</translation>
    </message>
</context>
<context>
    <name>headwater::ScenarioCommands</name>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nuevo escenario</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Escenario %1</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Duplicar escenario</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copia</translation>
    </message>
    <message>
        <source>Name of the new scenario</source>
        <translation>Nombre del nuevo escenario</translation>
    </message>
    <message>
        <source>Create scenario %1</source>
        <translation>Crear el escenario %1</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Renombrar escenario</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Nuevo nombre de %1</translation>
    </message>
    <message>
        <source>Rename scenario to %1</source>
        <translation>Renombrar el escenario como %1</translation>
    </message>
    <message>
        <source>Delete scenario %1</source>
        <translation>Eliminar el escenario %1</translation>
    </message>
    <message>
        <source>The bin is empty: no scenario was deleted.</source>
        <translation>La papelera está vacía: no se ha eliminado ningún escenario.</translation>
    </message>
    <message>
        <source>Restore scenario</source>
        <translation>Restaurar escenario</translation>
    </message>
    <message>
        <source>Which deleted scenario comes back?</source>
        <translation>¿Qué escenario eliminado se recupera?</translation>
    </message>
    <message>
        <source>Restore scenario %1</source>
        <translation>Restaurar el escenario %1</translation>
    </message>
    <message>
        <source>These scenarios leave the plan: %1. Undo brings them back as long as the history remembers this step.</source>
        <translation>Estos escenarios salen del plan: %1. Deshacer los recupera mientras el historial recuerde este paso.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Empty the bin: %1</source>
        <translation>Vaciar la papelera: %1</translation>
    </message>
    <message>
        <source>Make it the baseline</source>
        <translation>Convertirlo en línea base</translation>
    </message>
    <message>
        <source>“%1” becomes the baseline. The baseline so far is kept as a version of this name:</source>
        <translation>«%1» pasa a ser la línea base. La anterior se conserva como versión con este nombre:</translation>
    </message>
    <message>
        <source>Baseline until %1</source>
        <translation>Línea base hasta %1</translation>
    </message>
    <message>
        <source>Make %1 the baseline</source>
        <translation>Convertir %1 en línea base</translation>
    </message>
    <message>
        <source>%1 The scenario “%2” is what stands against it.</source>
        <translation>%1 Lo impide el escenario «%2».</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already. Another name:</source>
        <translation>Ya existe un escenario «%1». Otro nombre:</translation>
    </message>
</context>
<context>
    <name>headwater::ScenariosSpace</name>
    <message>
        <source>Pages on scenarios</source>
        <translation>Páginas sobre escenarios</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
</context>
<context>
    <name>headwater::Scoreboard</name>
    <message>
        <source>Scoreboard</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>What goes into it is still being counted.</source>
        <translation>Lo que entra en ello aún se está contando.</translation>
    </message>
    <message numerus="yes">
        <source>%n more figures</source>
        <translation>
            <numerusform>%n cifra más</numerusform>
            <numerusform>%n cifras más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more figures, for which the window is too narrow</source>
        <translation>
            <numerusform>%n cifra más, para la que la ventana es demasiado estrecha</numerusform>
            <numerusform>%n cifras más, para las que la ventana es demasiado estrecha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::SeatTableModel</name>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>A la espera de</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>FTE</translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>headwater::SeatTablePanel</name>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Filter by person, code, role, place</source>
        <translation>Filtrar por persona, código, rol, lugar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Todos los roles</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>Todos los territorios</translation>
    </message>
    <message>
        <source>All open seats</source>
        <translation>Todos los puestos abiertos</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n puesto</numerusform>
            <numerusform>%n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>No seats yet. Import a team, or add them on the board.</source>
        <translation>Todavía no hay puestos. Importe un equipo o añádalos en el tablero.</translation>
    </message>
</context>
<context>
    <name>headwater::SeatTreeModel</name>
    <message>
        <source>Seat and who reports to it</source>
        <translation>Puesto y quién depende de él</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>A su cargo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>%1, reported to %2</source>
        <translation>%1, dependía de %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n puesto</numerusform>
            <numerusform>%n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Let %1 report to %2</source>
        <translation>Hacer que %1 dependa de %2</translation>
    </message>
    <message>
        <source>Let %1 report to nobody</source>
        <translation>Hacer que %1 no dependa de nadie</translation>
    </message>
</context>
<context>
    <name>headwater::SeatTreePanel</name>
    <message>
        <source>Reporting lines</source>
        <translation>Líneas jerárquicas</translation>
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
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Said or done</source>
        <translation>Dicho o hecho</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
</context>
<context>
    <name>headwater::SessionPage</name>
    <message>
        <source>The whole record</source>
        <translation>El acta completa</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What was said and what was done</source>
        <translation>Lo que se dijo y lo que se hizo</translation>
    </message>
    <message>
        <source>Arguments of the session</source>
        <translation>Argumentos de la sesión</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Who argued what</source>
        <translation>Quién argumentó qué</translation>
    </message>
    <message>
        <source>Questions of the session</source>
        <translation>Preguntas de la sesión</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Lo que se preguntó</translation>
    </message>
    <message>
        <source>Decisions of the session</source>
        <translation>Decisiones de la sesión</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Who decided what</source>
        <translation>Quién decidió qué</translation>
    </message>
    <message>
        <source>Steps of the session</source>
        <translation>Pasos de la sesión</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>What was done in the plan</source>
        <translation>Lo que se hizo en el plan</translation>
    </message>
    <message>
        <source>Word the chosen entry anew</source>
        <translation>Redactar de nuevo la entrada elegida</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove the chosen entry</source>
        <translation>Quitar la entrada elegida</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Steps stay: undo is what takes them back (Delete)</source>
        <translation>Los pasos quedan: se retiran con Deshacer (Supr)</translation>
    </message>
    <message>
        <source>Show the plan as it was then</source>
        <translation>Mostrar el plan como era entonces</translation>
    </message>
    <message>
        <source>The plan after the chosen step, or when this was said; nothing changes (Enter)</source>
        <translation>El plan tras el paso elegido, o cuando se dijo esto; nada cambia (Intro)</translation>
    </message>
    <message>
        <source>The plan one step earlier</source>
        <translation>El plan un paso antes</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Como era antes</translation>
    </message>
    <message>
        <source>The plan one step later</source>
        <translation>El plan un paso después</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Un paso adelante</translation>
    </message>
    <message>
        <source>As it was afterwards</source>
        <translation>Como era después</translation>
    </message>
    <message>
        <source>Stop looking back</source>
        <translation>Dejar de mirar atrás</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver a ahora</translation>
    </message>
    <message>
        <source>Closes the plan as it was; nothing has changed</source>
        <translation>Cierra el plan de entonces; nada ha cambiado</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>What was said, asked or decided; Enter writes it down</source>
        <translation>Lo que se dijo, preguntó o decidió; Intro lo anota</translation>
    </message>
    <message>
        <source>What was said and done, by time</source>
        <translation>Lo que se dijo e hizo, por hora</translation>
    </message>
    <message>
        <source>What of the record is listed</source>
        <translation>Qué se muestra del acta</translation>
    </message>
    <message>
        <source>Write down above who argued or decided what. It stands here beside the steps that are done in the plan, and each line shows the plan as it was then.</source>
        <translation>Anote arriba quién argumentó o decidió qué. Queda aquí junto a los pasos que se hacen en el plan, y cada línea muestra el plan como era entonces.</translation>
    </message>
    <message>
        <source>Nothing of that kind in the record.</source>
        <translation>Nada de ese tipo en el acta.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove an entry of the session</source>
        <translation>Quitar una entrada de la sesión</translation>
    </message>
    <message>
        <source>The entry is removed; undo brings it back.</source>
        <translation>La entrada se ha quitado; Deshacer la recupera.</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>el paso %1 de %2</translation>
    </message>
    <message>
        <source>The plan before the first step</source>
        <translation>El plan antes del primer paso</translation>
    </message>
    <message>
        <source>The plan as it was on %1, after %2: %3</source>
        <translation>El plan como era el %1, tras %2: %3</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>In the line above the record (F2); Esc leaves it as it was</source>
        <translation>En la línea sobre el acta (F2); Esc la deja como estaba</translation>
    </message>
</context>
<context>
    <name>headwater::SidePanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Why this step?</source>
        <translation>¿Por qué este paso?</translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation>Reglas %1</translation>
    </message>
</context>
<context>
    <name>headwater::SliceExport</name>
    <message>
        <source>The plan has no territories of which a part could be made.</source>
        <translation>El plan no tiene territorios de los que extraer una parte.</translation>
    </message>
    <message>
        <source>Export a part for a regional lead</source>
        <translation>Exportar una parte para una dirección regional</translation>
    </message>
    <message>
        <source>The territory with all below it, its seats, people, accounts and journeys, as a plan of its own. Scenarios, Merge brings back what was changed in it.</source>
        <translation>El territorio con todo lo que está debajo, sus puestos, personas, cuentas y recorridos, como un plan propio. Escenarios, Combinar trae de vuelta lo que se cambió en él.</translation>
    </message>
    <message>
        <source>Headwater plans (*.headwater)</source>
        <translation>Planes de Headwater (*.headwater)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plan, territory</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Escribiendo «%1»…</translation>
    </message>
    <message>
        <source>“%1” has %2 seats and %3 accounts. Keep this plan: both are asked for when it comes back.</source>
        <translation>«%1» tiene %2 puestos y %3 cuentas. Guarde este plan: al volver se piden ambos.</translation>
    </message>
    <message>
        <source>“%1” was not written. %2</source>
        <translation>«%1» no se escribió. %2</translation>
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
        <translation>Qué significa el nombre</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>queda como está</translation>
    </message>
</context>
<context>
    <name>headwater::SpellingsModel</name>
    <message>
        <source>choose: %1</source>
        <translation>elegir: %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>could be several</source>
        <translation>podría ser varios</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>En los archivos</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>headwater::StageTableModel</name>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Expected days</source>
        <translation>Días esperados</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Recorridos</translation>
    </message>
    <message>
        <source>Verifiers</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Pieces of work</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
</context>
<context>
    <name>headwater::StageTimesPage</name>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>Time in the stages</source>
        <translation>Tiempo en las etapas</translation>
    </message>
    <message>
        <source>Velocity against the %1 months before</source>
        <translation>Velocidad frente a los %1 meses anteriores</translation>
    </message>
    <message>
        <source>Which time counts</source>
        <translation>Qué tiempo cuenta</translation>
    </message>
    <message>
        <source>All days and hours</source>
        <translation>Todos los días y horas</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días laborables</translation>
    </message>
    <message>
        <source>Working days and holidays</source>
        <translation>Días laborables y festivos</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Which days and hours count as work, and on which days nobody works</source>
        <translation>Qué días y horas cuentan como trabajo y en qué días nadie trabaja</translation>
    </message>
</context>
<context>
    <name>headwater::StagesPage</name>
    <message>
        <source>Name the stages from the log</source>
        <translation>Nombrar las etapas según el registro</translation>
    </message>
    <message>
        <source>Stage one place earlier</source>
        <translation>Etapa un lugar antes</translation>
    </message>
    <message>
        <source>Stage one place later</source>
        <translation>Etapa un lugar después</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>Quitar la etapa</translation>
    </message>
    <message>
        <source>Stages along the journey</source>
        <translation>Etapas a lo largo del recorrido</translation>
    </message>
    <message>
        <source>Name the stages</source>
        <translation>Nombrar las etapas</translation>
    </message>
    <message>
        <source>Makes stages of the activities that most journeys have, in their order</source>
        <translation>Convierte en etapas las actividades que tienen la mayoría de los recorridos, en su orden</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>One place earlier (Alt+Up)</source>
        <translation>Un lugar antes (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>One place later (Alt+Down)</source>
        <translation>Un lugar después (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>A stage goes when no work, verifier or handover belongs to it</source>
        <translation>Una etapa se puede quitar cuando no tiene trabajo, evidencias ni traspasos</translation>
    </message>
    <message>
        <source>Name of the new stage</source>
        <translation>Nombre de la nueva etapa</translation>
    </message>
    <message>
        <source>A name, or an activity of the log</source>
        <translation>Un nombre o una actividad del registro</translation>
    </message>
    <message>
        <source>Kind of the new stage</source>
        <translation>Tipo de la nueva etapa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Another stage:</source>
        <translation>Otra etapa:</translation>
    </message>
    <message>
        <source>The journeys have no stages yet</source>
        <translation>Los recorridos aún no tienen etapas</translation>
    </message>
    <message>
        <source>No journey comes to any of these stages</source>
        <translation>Ningún recorrido llega a estas etapas</translation>
    </message>
    <message>
        <source>In the order of the journeys, what most of them have is: %1. As stages, they make funnel, times, forecast and verifiers speak of them.</source>
        <translation>En el orden de los recorridos, lo que tiene la mayoría es: %1. Como etapas, el embudo, los tiempos, la previsión y las evidencias se referirán a ellas.</translation>
    </message>
    <message>
        <source>The plan has no stages yet</source>
        <translation>El plan aún no tiene etapas</translation>
    </message>
    <message>
        <source>Add them below in the order of the journey. The log finds them by name; work, verifiers and the forecast are by stage.</source>
        <translation>Añádalas abajo en el orden del recorrido. El registro las encuentra por su nombre; el trabajo, las evidencias y la previsión van por etapa.</translation>
    </message>
    <message>
        <source>No stage says that a journey was won: give one of them that kind</source>
        <translation>Ninguna etapa indica que un recorrido se ganó: dé ese tipo a una de ellas</translation>
    </message>
    <message>
        <source>One open stage on the way to %1</source>
        <translation>Una etapa abierta en el camino hacia %1</translation>
    </message>
    <message>
        <source>%1 open stages on the way to %2</source>
        <translation>%1 etapas abiertas en el camino hacia %2</translation>
    </message>
    <message>
        <source>Double-click or F2 changes a cell, Alt+Up and Alt+Down the order. A stage that gets another name keeps its work and verifiers, and its journeys: its earlier name is still understood.</source>
        <translation>Doble clic o F2 cambia una celda; Alt+Arriba y Alt+Abajo, el orden. Una etapa que recibe otro nombre conserva su trabajo, sus evidencias y sus recorridos: su nombre anterior se sigue reconociendo.</translation>
    </message>
    <message>
        <source>Move the stage %1 earlier</source>
        <translation>Adelantar la etapa %1</translation>
    </message>
    <message>
        <source>Move the stage %1 later</source>
        <translation>Atrasar la etapa %1</translation>
    </message>
    <message>
        <source>Remove the stage %1</source>
        <translation>Quitar la etapa %1</translation>
    </message>
    <message>
        <source>Add the stage %1</source>
        <translation>Añadir la etapa %1</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>Una etapa necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a stage of that name.</source>
        <translation>Ya hay una etapa con ese nombre.</translation>
    </message>
    <message>
        <source>Work, a verifier or a handover belongs to this stage; move or remove it first.</source>
        <translation>Esta etapa tiene trabajo, evidencias o traspasos; primero trasládelos o quítelos.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Export the stages…</source>
        <translation>Exportar las etapas…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The table as XLSX or CSV</source>
        <translation>La tabla en XLSX o CSV</translation>
    </message>
    <message>
        <source>Make them stages</source>
        <translation>Convertirlas en etapas</translation>
    </message>
    <message>
        <source> Many journeys also have: %1. If these are stages, not calls or mails, make them stages; each comes to its place along the journey.</source>
        <translation> Muchos recorridos tienen también: %1. Si son etapas y no llamadas ni correos, conviértalas en etapas; cada una ocupa su lugar en el recorrido.</translation>
    </message>
</context>
<context>
    <name>headwater::StoryboardPage</name>
    <message>
        <source>No pages yet</source>
        <translation>Aún no hay páginas</translation>
    </message>
    <message>
        <source>Go to a view that makes your point and press Ctrl+Shift+C: it becomes a page here, and F5 presents the pages one after the other, always with the figures of today.</source>
        <translation>Vaya a una vista que muestre lo que quiere decir y pulse Ctrl+Mayús+C: se convierte aquí en una página, y F5 presenta las páginas una tras otra, siempre con las cifras de hoy.</translation>
    </message>
    <message>
        <source>Go to Coverage</source>
        <translation>Ir a Cobertura</translation>
    </message>
    <message>
        <source>Move a page of the storyboard</source>
        <translation>Mover una página del storyboard</translation>
    </message>
    <message>
        <source>Present from the chosen page</source>
        <translation>Presentar desde la página elegida</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Full screen, page by page; the plan cannot be changed meanwhile (F5)</source>
        <translation>Pantalla completa, página por página; mientras tanto el plan no se puede cambiar (F5)</translation>
    </message>
    <message>
        <source>Export the proposal…</source>
        <translation>Exportar la propuesta…</translation>
    </message>
    <message>
        <source>Export proposal…</source>
        <translation>Exportar propuesta…</translation>
    </message>
    <message>
        <source>As PDF, workbook, slides or web page</source>
        <translation>Como PDF, libro, diapositivas o página web</translation>
    </message>
    <message>
        <source>Go to the view of the chosen page</source>
        <translation>Ir a la vista de la página elegida</translation>
    </message>
    <message>
        <source>Go to this view</source>
        <translation>Ir a esta vista</translation>
    </message>
    <message>
        <source>Leaves the storyboard and shows this view where you can plan in it</source>
        <translation>Sale del storyboard y muestra esta vista donde puede planificar en ella</translation>
    </message>
    <message>
        <source>Capture the chosen page again</source>
        <translation>Capturar de nuevo la página elegida</translation>
    </message>
    <message>
        <source>Capture again</source>
        <translation>Capturar de nuevo</translation>
    </message>
    <message>
        <source>The same view, with the figures of today as those to compare with</source>
        <translation>La misma vista, con las cifras de hoy como referencia</translation>
    </message>
    <message>
        <source>Chosen page one place earlier</source>
        <translation>Página elegida un lugar antes</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>One place up (Alt+Up)</source>
        <translation>Un lugar más arriba (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Chosen page one place later</source>
        <translation>Página elegida un lugar después</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>One place down (Alt+Down)</source>
        <translation>Un lugar más abajo (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Remove the chosen page</source>
        <translation>Quitar la página elegida</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The plan stays as it is (Delete)</source>
        <translation>El plan queda como está (Supr)</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>Título de la página</translation>
    </message>
    <message>
        <source>Caption of the page</source>
        <translation>Texto de la página</translation>
    </message>
    <message>
        <source>What people should see here, in a sentence or two</source>
        <translation>Lo que hay que ver aquí, en una o dos frases</translation>
    </message>
    <message>
        <source>Scenario is gone</source>
        <translation>El escenario ya no existe</translation>
    </message>
    <message>
        <source>Figures changed</source>
        <translation>Cifras cambiadas</translation>
    </message>
    <message>
        <source>The scenario of this page is gone. Bring it back from the bin, or remove the page.</source>
        <translation>El escenario de esta página ya no existe. Recupérelo de la papelera o quite la página.</translation>
    </message>
    <message>
        <source>Figures have changed since %1: %2.</source>
        <translation>Hay cifras que han cambiado desde el %1: %2.</translation>
    </message>
    <message>
        <source>Scenario: %1 · captured on %2 · shown with the figures of today</source>
        <translation>Escenario: %1 · capturada el %2 · mostrada con las cifras de hoy</translation>
    </message>
    <message>
        <source>Preparing the view…</source>
        <translation>Preparando la vista…</translation>
    </message>
    <message>
        <source>The scenario that this page shows is gone.</source>
        <translation>El escenario que muestra esta página ya no existe.</translation>
    </message>
    <message>
        <source>Word the page “%1”</source>
        <translation>Redactar la página «%1»</translation>
    </message>
    <message>
        <source>Move the page “%1”</source>
        <translation>Mover la página «%1»</translation>
    </message>
    <message>
        <source>The figures are still on their way; try again in a moment.</source>
        <translation>Las cifras aún están en camino; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Capture the page “%1” again</source>
        <translation>Capturar de nuevo la página «%1»</translation>
    </message>
    <message>
        <source>“%1” was captured again.</source>
        <translation>«%1» se ha capturado de nuevo.</translation>
    </message>
    <message>
        <source>Remove the page “%1”</source>
        <translation>Quitar la página «%1»</translation>
    </message>
    <message>
        <source>The page “%1” is removed; undo brings it back.</source>
        <translation>La página «%1» se ha quitado; Deshacer la recupera.</translation>
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
        <translation>Territorio: %1</translation>
    </message>
    <message>
        <source>New territory</source>
        <translation>Nuevo territorio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>nothing: at the top</source>
        <translation>ninguno: en el nivel superior</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>headwater::TogetherPage</name>
    <message>
        <source>Find the best moves together</source>
        <translation>Buscar las mejores medidas en conjunto</translation>
    </message>
    <message>
        <source>Apply the accepted moves</source>
        <translation>Aplicar las medidas aceptadas</translation>
    </message>
    <message>
        <source>Save the accepted moves as a scenario…</source>
        <translation>Guardar las medidas aceptadas como escenario…</translation>
    </message>
    <message>
        <source>Find the best moves</source>
        <translation>Buscar las mejores medidas</translation>
    </message>
    <message>
        <source>What should become of all vacant seats together, within the limits</source>
        <translation>En qué deberían convertirse en conjunto todos los puestos vacantes, dentro de los límites</translation>
    </message>
    <message>
        <source>Apply here</source>
        <translation>Aplicar aquí</translation>
    </message>
    <message>
        <source>All accepted moves as one step of this plan, which can be undone</source>
        <translation>Todas las medidas aceptadas en un solo paso de este plan, que se puede deshacer</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>Guardar como escenario…</translation>
    </message>
    <message>
        <source>A copy of this plan with the accepted moves</source>
        <translation>Una copia de este plan con las medidas aceptadas</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The moves, those that bring most first; the box of a seat leaves its move out</source>
        <translation>Las medidas, primero las que más aportan; la casilla de un puesto permite excluir su medida</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>No se pudo calcular. %1</translation>
    </message>
    <message numerus="yes">
        <source>Trying what the %n vacant seat(s) could become together…</source>
        <translation>
            <numerusform>Probando en qué podría convertirse el %n puesto vacante…</numerusform>
            <numerusform>Probando en qué podrían convertirse en conjunto los %n puestos vacantes…</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat is vacant. A seat falls vacant when somebody leaves.</source>
        <translation>Ningún puesto está vacante. Un puesto queda vacante cuando alguien se va.</translation>
    </message>
    <message numerus="yes">
        <source>What should become of the %n vacant seat(s) together, where each takes work from the others?</source>
        <translation>
            <numerusform>¿En qué debería convertirse el %n puesto vacante?</numerusform>
            <numerusform>¿En qué deberían convertirse en conjunto los %n puestos vacantes, si cada uno quita trabajo a los demás?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) bring %1 a year after cost (margin %2, cost %3).</source>
        <translation>
            <numerusform>%n medida aporta %1 al año tras el coste (margen %2, coste %3).</numerusform>
            <numerusform>%n medidas aportan %1 al año tras el coste (margen %2, coste %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 This was before the last change: find them again.</source>
        <translation>%1 Esto era antes del último cambio: vuelva a buscarlas.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Redeploy %n vacant seat(s)</source>
        <translation>
            <numerusform>Reasignar %n puesto vacante</numerusform>
            <numerusform>Reasignar %n puestos vacantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Save as scenario</source>
        <translation>Guardar como escenario</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nombre del escenario</translation>
    </message>
    <message>
        <source>Redeployed vacancies</source>
        <translation>Vacantes reasignadas</translation>
    </message>
    <message>
        <source>Scenario “%1” has the accepted moves.</source>
        <translation>El escenario «%1» contiene las medidas aceptadas.</translation>
    </message>
    <message>
        <source>All vacancies together</source>
        <translation>Todas las vacantes en conjunto</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>%1 This was in another scenario: find them again.</source>
        <translation>%1 Esto era en otro escenario: vuelva a buscarlas.</translation>
    </message>
    <message>
        <source>No move is accepted.</source>
        <translation>No se ha aceptado ninguna medida.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n move(s) accepted: about %2 a year after cost (cost %3).</source>
        <translation>
            <numerusform>%1 de %n medida aceptada: unos %2 al año tras el coste (coste %3).</numerusform>
            <numerusform>%1 de %n medidas aceptadas: unos %2 al año tras el coste (coste %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 This was under other limits: find them again.</source>
        <translation>%1 Era con otros límites: búsquelos de nuevo.</translation>
    </message>
    <message>
        <source>At what an hour was taken to be worth, they bring %1 and no choice among the options that were tried more than %2: the gap is at most %3.</source>
        <translation>Al valor que se dio a las horas, aportan %1 y ninguna selección entre las opciones probadas más de %2: la diferencia es como máximo de %3.</translation>
    </message>
    <message>
        <source>At what an hour was taken to be worth, no choice among the options that were tried brings more than %1.</source>
        <translation>Al valor que se dio a las horas, ninguna selección entre las opciones probadas aporta más de %1.</translation>
    </message>
    <message>
        <source>Customers who change hands count %1 against it.</source>
        <translation>Los clientes que cambian de manos restan %1.</translation>
    </message>
    <message>
        <source>%1 customers get another person. Against leaving all vacant seats empty, four quarters like %2; seats that may fall vacant are not among them.</source>
        <translation>%1 clientes cambian de persona. Frente a dejar vacíos todos los puestos vacantes, cuatro trimestres como %2; los puestos que podrían quedar vacantes no están incluidos.</translation>
    </message>
</context>
<context>
    <name>headwater::TopBar</name>
    <message>
        <source>against the baseline</source>
        <translation>respecto a la línea base</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu  F10</source>
        <translation>Menú  F10</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Buscar o hacer algo</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Escenario: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Sin bloqueo</translation>
    </message>
    <message>
        <source>Nothing can be changed by accident. Click to unlock planning.</source>
        <translation>Nada puede cambiar por accidente. Haga clic para desbloquear la planificación.</translation>
    </message>
    <message>
        <source>The plan can be changed. Click to lock it.</source>
        <translation>El plan se puede cambiar. Haga clic para bloquearlo.</translation>
    </message>
    <message>
        <source>Planning is locked</source>
        <translation>La planificación está bloqueada</translation>
    </message>
    <message>
        <source>Planning is unlocked</source>
        <translation>La planificación está desbloqueada</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>This plan can be looked at and exported, but not changed here.</source>
        <translation>Este plan se puede consultar y exportar, pero no modificar aquí.</translation>
    </message>
    <message>
        <source>The plan is read only</source>
        <translation>El plan es de solo lectura</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>A version is shown, which nobody can change</source>
        <translation>Se muestra una versión que nadie puede cambiar</translation>
    </message>
</context>
<context>
    <name>headwater::TurnoverPage</name>
    <message>
        <source>Turnover as tables</source>
        <translation>Rotación como tablas</translation>
    </message>
    <message>
        <source>Export turnover…</source>
        <translation>Exportar la rotación…</translation>
    </message>
    <message>
        <source>Use the turnover of the history as the assumption</source>
        <translation>Usar la rotación del historial como supuesto</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Use this as the assumption</source>
        <translation>Usar como supuesto</translation>
    </message>
    <message>
        <source>Group people by</source>
        <translation>Agrupar a las personas por</translation>
    </message>
    <message>
        <source>Role family</source>
        <translation>Familia de roles</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Time in the company</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Group to show with its band</source>
        <translation>Grupo que se muestra con su banda</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>leavers / average headcount of the last year</source>
        <translation>bajas / plantilla media del último año</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>No se ha podido calcular. %1</translation>
    </message>
    <message>
        <source>Counting who left, and when…</source>
        <translation>Contando quién se fue y cuándo…</translation>
    </message>
    <message>
        <source>There is no history to take an assumption from.</source>
        <translation>No hay historial del que tomar un supuesto.</translation>
    </message>
    <message>
        <source>Too few left to take an assumption from.</source>
        <translation>Muy pocas bajas para tomar de ellas un supuesto.</translation>
    </message>
    <message>
        <source>The plan assumes this: %1.</source>
        <translation>El plan lo supone: %1.</translation>
    </message>
    <message>
        <source>Sets “Annual turnover” to %1.</source>
        <translation>Fija «Annual turnover» en %1.</translation>
    </message>
    <message>
        <source>Assume the annual turnover of the history</source>
        <translation>Suponer la rotación anual del historial</translation>
    </message>
    <message>
        <source>employment history</source>
        <translation>historial de empleo</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>of those hired, left within twelve months</source>
        <translation>de los contratados, se fueron en doce meses</translation>
    </message>
    <message>
        <source>1 − S(12), with the share S that is still there by Kaplan and Meier</source>
        <translation>1 − S(12), con la proporción S que sigue según Kaplan y Meier</translation>
    </message>
    <message>
        <source>leavers for each year that somebody worked, over the whole history</source>
        <translation>bajas por cada año trabajado, en todo el historial</translation>
    </message>
    <message>
        <source>The hazard: exits by the years that all together were exposed to them</source>
        <translation>La tasa de riesgo: salidas entre los años de exposición de todos juntos</translation>
    </message>
    <message>
        <source>As of %1; who is still there counts for as long as they have been.</source>
        <translation>A %1; quien sigue cuenta por el tiempo que lleva.</translation>
    </message>
    <message>
        <source>From before the last change; being counted again…</source>
        <translation>Anterior al último cambio; se está recalculando…</translation>
    </message>
    <message>
        <source>Survival curves after Kaplan and Meier</source>
        <translation>Curvas de supervivencia según Kaplan y Meier</translation>
    </message>
</context>
<context>
    <name>headwater::VacanciesSpace</name>
    <message>
        <source>Pages on vacancies</source>
        <translation>Páginas sobre las vacantes</translation>
    </message>
    <message>
        <source>No seats yet</source>
        <translation>Aún no hay puestos</translation>
    </message>
    <message>
        <source>Import the people and positions of your HR system; whoever left, and every seat that stands empty, is then here with what could become of it.</source>
        <translation>Importe las personas y los puestos de su sistema de RR. HH.; aquí aparecerán quienes se fueron y cada puesto vacío, con lo que podría hacerse de él.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>%1, %2 more expected within four quarters (80 %: %3 to %4)</source>
        <translation>%1, %2 más esperadas en cuatro trimestres (80 %: %3 a %4)</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Vacantes</translation>
    </message>
    <message>
        <source>%1 open now</source>
        <translation>%1 vacantes ahora</translation>
    </message>
    <message>
        <source>Compare with the baseline</source>
        <translation>Comparar con la línea base</translation>
    </message>
    <message>
        <source>%1 of them planned</source>
        <translation>%1 de ellos previstos</translation>
    </message>
    <message>
        <source>%1 of them known to leave</source>
        <translation>%1 de ellos con salida conocida</translation>
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
        <translation>Podrían quedar vacantes</translation>
    </message>
    <message>
        <source>Seat, role or territory</source>
        <translation>Puesto, rol o territorio</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Vacantes ahora</translation>
    </message>
    <message>
        <source>Which seats</source>
        <translation>Qué puestos</translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation>Puestos vacantes</translation>
    </message>
    <message>
        <source>Seats that may fall vacant</source>
        <translation>Puestos que podrían quedar vacantes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Open now · %1</source>
        <translation>Vacantes ahora · %1</translation>
    </message>
    <message>
        <source>Every seat is held. A seat falls vacant when somebody leaves: choose it on the board of the organisation, then Person leaves.</source>
        <translation>Todos los puestos están ocupados. Un puesto queda vacante cuando alguien se va: elíjalo en el tablero de la organización y después «Salida de persona».</translation>
    </message>
    <message>
        <source>No vacant seat fits “%1”.</source>
        <translation>Ningún puesto vacante coincide con «%1».</translation>
    </message>
    <message>
        <source>Who may leave cannot be said. %1</source>
        <translation>No se puede decir quién podría irse. %1</translation>
    </message>
    <message>
        <source>Vacancies by quarter</source>
        <translation>Vacantes por trimestre</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Vacancies before</source>
        <translation>Vacantes antes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Seats that are vacant in the baseline, and what became of them</source>
        <translation>Puestos vacantes en la línea base y qué fue de ellos</translation>
    </message>
    <message>
        <source>Vacancies after</source>
        <translation>Vacantes después</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Seats that are vacant in this plan, and what could become of them</source>
        <translation>Puestos vacantes en este plan y qué podría ser de ellos</translation>
    </message>
    <message>
        <source>Vacancies: changes</source>
        <translation>Vacantes: cambios</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Of the seats that are vacant here or in the baseline, those that differ</source>
        <translation>De los puestos vacantes aquí o en la línea base, los que difieren</translation>
    </message>
    <message>
        <source>Open in the baseline · %1</source>
        <translation>Abiertos en la línea base · %1</translation>
    </message>
    <message>
        <source>Changed against the baseline · %1</source>
        <translation>Distintos de la línea base · %1</translation>
    </message>
    <message>
        <source>Counting who may leave…</source>
        <translation>Calculando quién podría irse…</translation>
    </message>
    <message>
        <source>No seat that is held is likely to fall vacant in this quarter.</source>
        <translation>No es probable que ningún puesto ocupado quede vacante este trimestre.</translation>
    </message>
    <message>
        <source>No held seat fits “%1”.</source>
        <translation>Ningún puesto ocupado coincide con «%1».</translation>
    </message>
    <message>
        <source>The same seats are vacant as in the baseline, and nothing about them differs.</source>
        <translation>Están vacantes los mismos puestos que en la línea base y nada en ellos difiere.</translation>
    </message>
    <message>
        <source>This is the baseline, to look at. Choose After to decide what becomes of a seat.</source>
        <translation>Esta es la línea base, para consultar. Elija Después para decidir qué será de un puesto.</translation>
    </message>
    <message>
        <source>This seat is not vacant any more: there is nothing to decide.</source>
        <translation>Este puesto ya no está vacante: no hay nada que decidir.</translation>
    </message>
</context>
<context>
    <name>headwater::VacancyDetails</name>
    <message>
        <source>%1 to fall vacant</source>
        <translation>%1 de probabilidad de quedar vacante</translation>
    </message>
    <message>
        <source>vacant since %1</source>
        <translation>vacante desde el %1</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Ocupado por</translation>
    </message>
    <message>
        <source>Held last by</source>
        <translation>Último titular</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>No vacancy chosen</source>
        <translation>Ninguna vacante elegida</translation>
    </message>
    <message>
        <source>A vacant seat need not be filled as it was: it can move, change its role, be shared, merge with another, wait, or close. Each card says what would bring the most.</source>
        <translation>Un puesto vacante no tiene que ocuparse como estaba: puede trasladarse, cambiar de rol, compartirse, fusionarse con otro, esperar o cerrarse. Cada tarjeta dice qué aportaría más.</translation>
    </message>
    <message>
        <source>Would leave behind</source>
        <translation>Dejaría</translation>
    </message>
    <message>
        <source>Leaves behind</source>
        <translation>Deja</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Hours of a holder, %1</source>
        <translation>Horas de un titular, %1</translation>
    </message>
    <message>
        <source>Work that nobody else reaches</source>
        <translation>Trabajo que nadie más alcanza</translation>
    </message>
    <message>
        <source>Why the first option leads</source>
        <translation>Por qué va primero la primera opción</translation>
    </message>
    <message>
        <source>Brings a year</source>
        <translation>Aporta al año</translation>
    </message>
    <message>
        <source>Next: %1, %2 a year.</source>
        <translation>Después: %1, %2 al año.</translation>
    </message>
    <message>
        <source>How long people stay</source>
        <translation>Cuánto tiempo se quedan las personas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>planned from %1</source>
        <translation>previsto desde el %1</translation>
    </message>
    <message>
        <source>What it is planned for</source>
        <translation>Para qué está previsto</translation>
    </message>
    <message>
        <source>In all roles, as too few left this one to tell it apart.</source>
        <translation>En todos los roles, pues muy pocos dejaron este para distinguirlo.</translation>
    </message>
    <message>
        <source>In the role family %1.</source>
        <translation>En la familia de roles %1.</translation>
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
        <translation>Qué pasos forman una variante</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>How many ways are drawn</source>
        <translation>Cuántas variantes se dibujan</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Las primeras %1</translation>
    </message>
</context>
<context>
    <name>headwater::VerifierTableModel</name>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>What the customer does</source>
        <translation>Qué hace el cliente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Exigido</translation>
    </message>
    <message>
        <source>Expires after days</source>
        <translation>Caduca tras (días)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>headwater::VerifiersPage</name>
    <message>
        <source>Verifiers</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>Most promising</source>
        <translation>Más prometedores</translation>
    </message>
    <message>
        <source>Claims without evidence</source>
        <translation>Declarado sin prueba</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Catálogo</translation>
    </message>
</context>
<context>
    <name>headwater::ViolationsList</name>
    <message>
        <source>Rules that the plan breaks</source>
        <translation>Reglas que incumple el plan</translation>
    </message>
    <message>
        <source>Every rule is kept.</source>
        <translation>Se cumplen todas las reglas.</translation>
    </message>
    <message>
        <source>and %1 more, which are listed as these are put right</source>
        <translation>y %1 más, que aparecen a medida que se corrigen estas</translation>
    </message>
    <message>
        <source>Select it</source>
        <translation>Seleccionar</translation>
    </message>
</context>
<context>
    <name>headwater::WaitingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Cuánto se ha hecho</translation>
    </message>
</context>
<context>
    <name>headwater::WelcomePage</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu  F10</source>
        <translation>Menú  F10</translation>
    </message>
    <message>
        <source>Headwater</source>
        <translation>Headwater</translation>
    </message>
    <message>
        <source>Which roles do we need, where, and how do we get there?</source>
        <translation>¿Qué roles necesitamos, dónde y cómo llegamos a ello?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Abrir la empresa de ejemplo</translation>
    </message>
    <message>
        <source>A made-up company to try things out: regions, roles, vacancies, two scenarios.</source>
        <translation>Una empresa ficticia para probar: regiones, roles, vacantes, dos escenarios.</translation>
    </message>
    <message>
        <source>New plan from CRM and HR exports</source>
        <translation>Nuevo plan a partir de CRM y RR. HH.</translation>
    </message>
    <message>
        <source>CSV, XLSX or XES: territories, sales team, accounts, opportunities, people, events. Or drop files here.</source>
        <translation>CSV, XLSX o XES: territorios, equipo de ventas, cuentas, oportunidades, personas, eventos. O suelte archivos aquí.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>A .headwater file. Everything stays on this computer.</source>
        <translation>Un archivo .headwater. Todo permanece en este equipo.</translation>
    </message>
    <message>
        <source>New empty plan</source>
        <translation>Nuevo plan vacío</translation>
    </message>
    <message>
        <source>Begin with a blank organisation.</source>
        <translation>Empezar con una organización en blanco.</translation>
    </message>
    <message>
        <source>Headwater ended without being closed. “%1” holds every step up to then.</source>
        <translation>Headwater terminó sin cerrarse. “%1” conserva todos los pasos hasta entonces.</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Planes recientes</translation>
    </message>
</context>
<context>
    <name>headwater::WorkloadPage</name>
    <message>
        <source>Export the workload…</source>
        <translation>Exportar la carga de trabajo…</translation>
    </message>
    <message>
        <source>Workload as chart</source>
        <translation>Carga de trabajo como gráfico</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Marks to look at</source>
        <translation>Los datos en forma gráfica</translation>
    </message>
    <message>
        <source>Workload as table</source>
        <translation>Carga de trabajo como tabla</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The same figures as rows</source>
        <translation>Las mismas cifras en filas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The charts as SVG, PDF or PNG, their figures as XLSX or CSV</source>
        <translation>Los gráficos en SVG, PDF o PNG; sus cifras en XLSX o CSV</translation>
    </message>
    <message>
        <source>Band around the mean</source>
        <translation>Banda en torno a la media</translation>
    </message>
    <message>
        <source>How far the workload of a seat may be off the mean; our default is 20 %, not a standard</source>
        <translation>Cuánto puede apartarse de la media la carga de un puesto; nuestro valor por defecto es 20 %, no una norma</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Cómo se muestra</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Seats outside the band</source>
        <translation>Puestos fuera de la banda</translation>
    </message>
    <message>
        <source>No seat is outside the band</source>
        <translation>Ningún puesto está fuera de la banda</translation>
    </message>
    <message>
        <source>Seats outside the band, farthest off the mean first</source>
        <translation>Puestos fuera de la banda, primero los más alejados de la media</translation>
    </message>
</context>
<context>
    <name>headwater::WorkshopPage</name>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
</context>
<context>
    <name>headwater::WorthPage</name>
    <message>
        <source>Use a vacancy here</source>
        <translation>Usar una vacante aquí</translation>
    </message>
    <message>
        <source>Export the worth of a head…</source>
        <translation>Exportar el valor de una persona…</translation>
    </message>
    <message>
        <source>Move or convert the chosen seat, as one step that can be undone</source>
        <translation>Trasladar o convertir el puesto elegido, en un solo paso que se puede deshacer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The table as XLSX or CSV</source>
        <translation>La tabla en XLSX o CSV</translation>
    </message>
    <message>
        <source>What one more head would bring</source>
        <translation>Qué aportaría una persona más</translation>
    </message>
    <message>
        <source>Role or territory</source>
        <translation>Rol o territorio</translation>
    </message>
    <message>
        <source>Vacancies that could be used, those that fit best first</source>
        <translation>Vacantes que se podrían usar, primero las que mejor encajan</translation>
    </message>
    <message>
        <source>Counting what one more head would bring…</source>
        <translation>Calculando qué aportaría una persona más…</translation>
    </message>
    <message>
        <source>One more seat would bring nothing: all the work that pays is done.</source>
        <translation>Un puesto más no aportaría nada: todo el trabajo rentable está hecho.</translation>
    </message>
    <message>
        <source>One more %1 in %2 would bring the most: %3 in %4.</source>
        <translation>Lo que más aportaría es un puesto más de %1 en %2: %3 en %4.</translation>
    </message>
    <message>
        <source>%1 (from before the last change; being counted again…)</source>
        <translation>%1 (anterior al último cambio; se está recalculando…)</translation>
    </message>
    <message>
        <source>convert and move</source>
        <translation>convertir y trasladar</translation>
    </message>
    <message>
        <source>convert</source>
        <translation>convertir</translation>
    </message>
    <message>
        <source>move</source>
        <translation>trasladar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose a role and territory above to see which vacancy fits.</source>
        <translation>Elija arriba un rol y un territorio para ver qué vacante encaja.</translation>
    </message>
    <message>
        <source>%1: no vacant or planned seat could be used. A seat falls vacant when somebody leaves.</source>
        <translation>%1: no hay puesto vacante o previsto que se pueda usar. Un puesto queda vacante cuando alguien se va.</translation>
    </message>
    <message>
        <source>%1: vacant and planned seats, those that fit best first</source>
        <translation>%1: puestos vacantes y previstos, primero los que mejor encajan</translation>
    </message>
    <message>
        <source>Worth of a head</source>
        <translation>Valor de una persona</translation>
    </message>
    <message>
        <source>One visit more in a hundred on the web would bring the most in %1: %2, with %3 less work.</source>
        <translation>Una visita más de cada cien por la web aportaría lo máximo en %1: %2, con %3 menos de trabajo.</translation>
    </message>
    <message>
        <source>One month less to learn the job would bring the most for %1: %2, with %3 more of their time.</source>
        <translation>Un mes menos de adaptación aportaría lo máximo para %1: %2, con %3 más de su tiempo.</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>No se pudo calcular. %1</translation>
    </message>
    <message>
        <source>What the expected margin of the quarter gains from one more full-time seat of the role there and below, in which somebody sits who may leave like anybody else; the hours of all others spent anew; a customer-focused seat as if it took over accounts where it helps most.</source>
        <translation>Lo que el margen esperado del trimestre gana con un puesto más a tiempo completo del rol, allí y por debajo, ocupado por alguien que puede irse como cualquier otro; las horas de todos los demás repartidas de nuevo; un puesto centrado en clientes como si asumiera cuentas donde más ayuda.</translation>
    </message>
    <message>
        <source>One visit more in a hundred on the web</source>
        <translation>Una visita más de cada cien por la web</translation>
    </message>
    <message>
        <source>The expected margin of the quarter with one point more of the visits of a task on the web and so much less work, solved anew, less what it is.</source>
        <translation>El margen esperado del trimestre con un punto más de las visitas de una tarea por la web y otro tanto menos de trabajo, resuelto de nuevo, menos el actual.</translation>
    </message>
    <message>
        <source>One month less to learn the job</source>
        <translation>Un mes menos de adaptación</translation>
    </message>
    <message>
        <source>The expected margin of the quarter with a month less ramp in a role, and the hours that gives, solved anew, less what it is.</source>
        <translation>El margen esperado del trimestre con un mes menos de adaptación en un rol, y las horas que eso da, resuelto de nuevo, menos el actual.</translation>
    </message>
    <message>
        <source>%1, %2 in %3: %4 (%5)</source>
        <translation>%1, %2 en %3: %4 (%5)</translation>
    </message>
    <message>
        <source>no hours lost in %1</source>
        <translation>sin horas perdidas en %1</translation>
    </message>
    <message>
        <source>%1 lost in %2</source>
        <translation>%1 perdidas en %2</translation>
    </message>
    <message>
        <source>In the baseline: %1</source>
        <translation>En la línea base: %1</translation>
    </message>
</context>
<context>
    <name>headwater::WorthTableModel</name>
    <message>
        <source>What the seat does</source>
        <translation>Qué hace el puesto</translation>
    </message>
    <message>
        <source>Where, what lies below included</source>
        <translation>Dónde, incluido lo que hay por debajo</translation>
    </message>
    <message>
        <source>Four times the quarter</source>
        <translation>Cuatro veces el trimestre</translation>
    </message>
    <message>
        <source>Of a full-time seat of the role</source>
        <translation>De un puesto del rol a jornada completa</translation>
    </message>
    <message>
        <source>What it brings a year less what it costs</source>
        <translation>Lo que aporta al año menos lo que cuesta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>In the quarter</source>
        <translation>En el trimestre</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>En un año</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>Coste anual</translation>
    </message>
    <message>
        <source>Net a year</source>
        <translation>Neto anual</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>What the expected margin of the quarter gains; where it says about, the margin of the plan with that seat may be some per cent of it apart</source>
        <translation>Lo que gana el margen esperado del trimestre; donde dice «unos», el margen del plan con ese puesto puede diferir en algún porcentaje de ello</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation>%1, %2 en %3</translation>
    </message>
    <message>
        <source>What the expected margin of the quarter gains if one full-time seat of the role is added there and below, the hours of all others spent anew: a flow of hours solved with it and without it.</source>
        <translation>Lo que gana el margen esperado del trimestre si se añade allí y por debajo un puesto a tiempo completo del rol, repartiendo de nuevo las horas de los demás: un flujo de horas resuelto con él y sin él.</translation>
    </message>
    <message>
        <source>About: hours are valued as they are without it.</source>
        <translation>Aproximado: las horas se valoran como sin él.</translation>
    </message>
    <message>
        <source>Full-time hours in the quarter</source>
        <translation>Horas a tiempo completo en el trimestre</translation>
    </message>
    <message>
        <source>Four times the quarter.</source>
        <translation>Cuatro veces el trimestre.</translation>
    </message>
    <message>
        <source>The yearly cost of a full-time seat, as the role says it.</source>
        <translation>El coste anual de un puesto a tiempo completo, según el rol.</translation>
    </message>
    <message>
        <source>What it brings a year less what it costs.</source>
        <translation>Lo que aporta al año menos lo que cuesta.</translation>
    </message>
    <message>
        <source>In the baseline. %1</source>
        <translation>En la línea base. %1</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>calculándose…</translation>
    </message>
    <message>
        <source>In the quarter, in the baseline</source>
        <translation>En el trimestre, en la línea base</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
</context>
</TS>
