<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionKind</name>
    <message>
        <source>Change of the rooms or the building</source>
        <translation>Cambio en las salas o en el edificio</translation>
    </message>
    <message>
        <source>New device, tried out by those who use it</source>
        <translation>Equipo nuevo, probado por quienes lo usan</translation>
    </message>
    <message>
        <source>Forcing function: the wrong step is stopped</source>
        <translation>Función forzosa: el paso erróneo se bloquea</translation>
    </message>
    <message>
        <source>Simpler process, steps taken out</source>
        <translation>Proceso más simple, con menos pasos</translation>
    </message>
    <message>
        <source>Same equipment or process everywhere</source>
        <translation>Mismo equipo o proceso en todas partes</translation>
    </message>
    <message>
        <source>Leaders take part in person</source>
        <translation>La dirección participa en persona</translation>
    </message>
    <message>
        <source>A second line of defense</source>
        <translation>Una segunda línea de defensa</translation>
    </message>
    <message>
        <source>More staff or less work at a time</source>
        <translation>Más personal o menos trabajo a la vez</translation>
    </message>
    <message>
        <source>Software change</source>
        <translation>Cambio de software</translation>
    </message>
    <message>
        <source>Fewer distractions</source>
        <translation>Menos distracciones</translation>
    </message>
    <message>
        <source>Simulation training, repeated</source>
        <translation>Capacitación con simulación, repetida</translation>
    </message>
    <message>
        <source>Checklist or memory aid</source>
        <translation>Lista de verificación o ayuda de memoria</translation>
    </message>
    <message>
        <source>Look-alikes and sound-alikes kept apart</source>
        <translation>Separación de lo que se parece o suena igual</translation>
    </message>
    <message>
        <source>Standard way of speaking, such as read back</source>
        <translation>Forma estándar de hablar, como repetir lo oído</translation>
    </message>
    <message>
        <source>Better documentation or handover</source>
        <translation>Mejor documentación o entrega de turno</translation>
    </message>
    <message>
        <source>Double check</source>
        <translation>Doble verificación</translation>
    </message>
    <message>
        <source>Warning or label</source>
        <translation>Advertencia o etiqueta</translation>
    </message>
    <message>
        <source>New policy, procedure or memo</source>
        <translation>Nueva política, procedimiento o circular</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Capacitación</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>Works without relying on memory: the right step is the easy one, or the only one.</source>
        <translation>Funciona sin depender de la memoria: el paso correcto es el fácil o el único.</translation>
    </message>
    <message>
        <source>Makes the right step easier, and still relies on people taking it.</source>
        <translation>Facilita el paso correcto, pero aún depende de que las personas lo den.</translation>
    </message>
    <message>
        <source>Asks people to remember and to be careful. Best beside a stronger action.</source>
        <translation>Pide a las personas recordar y tener cuidado. Mejor junto a una acción más fuerte.</translation>
    </message>
    <message>
        <source>Design, forcing function, leadership</source>
        <translation>Diseño, función forzosa, liderazgo</translation>
    </message>
    <message>
        <source>Checklist, read back, workload, software aid</source>
        <translation>Lista de verificación, repetición, carga de trabajo, software</translation>
    </message>
    <message>
        <source>Policy, training, double check</source>
        <translation>Política, capacitación, doble verificación</translation>
    </message>
    <message>
        <source>Has a stronger action</source>
        <translation>Tiene una acción más fuerte</translation>
    </message>
    <message>
        <source>Intermediate at best</source>
        <translation>Intermedia como máximo</translation>
    </message>
    <message>
        <source>Only weaker actions</source>
        <translation>Solo acciones más débiles</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Aún sin acción</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>to a program</comment>
        <translation>Transferida</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Mark as approved</source>
        <translation>Marcar como aprobada</translation>
    </message>
    <message>
        <source>Mark as started</source>
        <translation>Marcar como iniciada</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecha</translation>
    </message>
    <message>
        <source>Mark as shown to work</source>
        <translation>Marcar como eficaz</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Done on time</source>
        <translation>Hecha a tiempo</translation>
    </message>
    <message numerus="yes">
        <source>Done %n day(s) late</source>
        <translation>
            <numerusform>Hecha con %n día de retraso</numerusform>
            <numerusform>Hecha con %n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>a confirmed cause</source>
        <translation>una causa confirmada</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>un responsable</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>a measure</source>
        <translation>un indicador</translation>
    </message>
    <message>
        <source>words for the family</source>
        <translation>palabras para la familia</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Aún sin medir.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s), the last one %1</source>
        <translation>
            <numerusform>%n medición, la última de %1</numerusform>
            <numerusform>%n mediciones, la última de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the goal of %2 is reached.</source>
        <comment>3 readings, the last one 100%</comment>
        <translation>%1: se alcanzó la meta de %2.</translation>
    </message>
    <message>
        <source>%1: the goal of %2 is not reached.</source>
        <comment>3 readings, the last one 73%</comment>
        <translation>%1: no se alcanzó la meta de %2.</translation>
    </message>
    <message>
        <source>%1. There is no goal in percent yet.</source>
        <comment>3 readings, the last one 73%</comment>
        <translation>%1. Aún no hay una meta en porcentaje.</translation>
    </message>
    <message>
        <source>This review has no action yet.</source>
        <translation>Esta revisión aún no tiene acciones.</translation>
    </message>
    <message>
        <source>This review has only weaker actions.</source>
        <translation>Esta revisión solo tiene acciones más débiles.</translation>
    </message>
    <message>
        <source>RCA² asks for at least one stronger or intermediate action. Those that only ask people to remember fade.</source>
        <translation>RCA² pide al menos una acción más fuerte o intermedia. Las que solo piden recordar pierden efecto.</translation>
    </message>
    <message>
        <source>This review meets the RCA² minimum</source>
        <translation>Esta revisión cumple el mínimo de RCA²</translation>
    </message>
    <message numerus="yes">
        <source>of one stronger or intermediate action; it has %n.</source>
        <translation>
            <numerusform>de una acción más fuerte o intermedia; tiene %n.</numerusform>
            <numerusform>de una acción más fuerte o intermedia; tiene %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cause(s) %1 still rely on people remembering. Add a stronger action if you can.</source>
        <translation>
            <numerusform>La causa %1 aún depende de que las personas recuerden. Agregue una acción más fuerte si puede.</numerusform>
            <numerusform>Las causas %1 aún dependen de que las personas recuerden. Agregue una acción más fuerte si puede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cause(s) %1 have no action yet.</source>
        <translation>
            <numerusform>La causa %1 aún no tiene acción.</numerusform>
            <numerusform>Las causas %1 aún no tienen acción.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Nuevo caso…</translation>
    </message>
    <message>
        <source>&amp;Open casebook…</source>
        <translation>&amp;Abrir libro de casos…</translation>
    </message>
    <message>
        <source>&amp;Create casebook…</source>
        <translation>&amp;Crear libro de casos…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Copia &amp;de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Import reports…</source>
        <translation>&amp;Importar notificaciones…</translation>
    </message>
    <message>
        <source>&amp;Print or export…</source>
        <translation>Imprimir o &amp;exportar…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find in this list</source>
        <translation>&amp;Buscar en esta lista</translation>
    </message>
    <message>
        <source>Find &amp;anything</source>
        <translation>Buscar en &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Guardar ahora</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Casos</translation>
    </message>
    <message>
        <source>&amp;Blank checklists</source>
        <translation>&amp;Listas de verificación en blanco</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Hide names</source>
        <translation>&amp;Ocultar nombres</translation>
    </message>
    <message>
        <source>Show &amp;navigation</source>
        <translation>Mostrar &amp;navegación</translation>
    </message>
    <message>
        <source>Show conte&amp;xt</source>
        <translation>Mostrar conte&amp;xto</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Open selected case</source>
        <translation>&amp;Abrir el caso seleccionado</translation>
    </message>
    <message>
        <source>&amp;Start from selected report…</source>
        <translation>&amp;Iniciar desde la notificación seleccionada…</translation>
    </message>
    <message>
        <source>&amp;Back to the cases</source>
        <translation>&amp;Volver a los casos</translation>
    </message>
    <message>
        <source>&amp;Finish step and go on</source>
        <translation>&amp;Terminar el paso y continuar</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Paso &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>Paso a&amp;nterior</translation>
    </message>
    <message>
        <source>S&amp;kip with a reason</source>
        <translation>&amp;Omitir con un motivo</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>&amp;Pestaña siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Pestaña ant&amp;erior</translation>
    </message>
    <message>
        <source>&amp;Conversation…</source>
        <translation>&amp;Conversación…</translation>
    </message>
    <message>
        <source>&amp;Keyboard map</source>
        <translation>&amp;Mapa del teclado</translation>
    </message>
    <message>
        <source>&amp;First hour at a glance</source>
        <translation>La &amp;primera hora de un vistazo</translation>
    </message>
    <message>
        <source>&amp;About Candor Casebook</source>
        <translation>&amp;Acerca de Candor Casebook</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>All steps on &amp;one page</source>
        <translation>Todos los pasos en &amp;una página</translation>
    </message>
    <message>
        <source>&amp;Jump to what is due next</source>
        <translation>&amp;Ir a lo próximo que vence</translation>
    </message>
    <message>
        <source>&amp;Close case…</source>
        <translation>&amp;Cerrar caso…</translation>
    </message>
    <message>
        <source>&amp;Person…</source>
        <translation>&amp;Persona…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>Check &amp;integrity…</source>
        <translation>Comprobar &amp;integridad…</translation>
    </message>
    <message>
        <source>&amp;Help for this screen</source>
        <translation>A&amp;yuda de esta pantalla</translation>
    </message>
    <message>
        <source>Hand the case to counse&amp;l…</source>
        <translation>Transferir el caso al asesor &amp;jurídico…</translation>
    </message>
    <message>
        <source>The family &amp;wishes to stop…</source>
        <translation>La familia &amp;desea no continuar…</translation>
    </message>
    <message>
        <source>&amp;Save due dates for a calendar…</source>
        <translation>Guardar &amp;vencimientos para un calendario…</translation>
    </message>
</context>
<context>
    <name>AttachmentContent</name>
    <message>
        <source>This PDF cannot be shown: it is damaged or needs a password. It is kept as it was added.</source>
        <translation>Este PDF no se puede mostrar: está dañado o requiere una contraseña. Se conserva tal como se agregó.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown. It is kept as it was added.</source>
        <translation>Esta imagen es demasiado grande para mostrarla. Se conserva tal como se agregó.</translation>
    </message>
    <message>
        <source>This picture cannot be shown: it is damaged, or of a kind that is not known here. It is kept as it was added.</source>
        <translation>Esta imagen no se puede mostrar: está dañada o es de un tipo que aquí no se conoce. Se conserva tal como se agregó.</translation>
    </message>
    <message>
        <source>Files of this kind are kept, but not shown inside the program.</source>
        <translation>Los archivos de este tipo se conservan, pero no se muestran dentro del programa.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>A backup is one encrypted file. It opens with the passphrase it was made under, or with the recovery sheet.</source>
        <translation>Una copia de seguridad es un único archivo cifrado. Se abre con la frase de contraseña vigente cuando se hizo o con la hoja de recuperación.</translation>
    </message>
    <message>
        <source>Make one after each</source>
        <translation>Hacer una cada</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>After unlocking and while the casebook is open. It is checked before it counts.</source>
        <translation>Después de desbloquear y mientras el libro de casos esté abierto. Se comprueba antes de darla por válida.</translation>
    </message>
    <message>
        <source>Keep the newest</source>
        <translation>Conservar las más recientes</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n copia de seguridad</numerusform>
            <numerusform>%n copias de seguridad</numerusform>
        </translation>
    </message>
    <message>
        <source>Older ones of this casebook, made by the program, are removed. No other file is touched.</source>
        <translation>Se eliminan las más antiguas de este libro de casos que hizo el programa. No se toca ningún otro archivo.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta de copias de seguridad</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Elegir la carpeta de copias de seguridad</translation>
    </message>
    <message>
        <source>On another disk or a network share, best both in turn. Empty: no backups by themselves.</source>
        <translation>En otro disco o en una carpeta de red; lo mejor es alternar ambos. Vacío: no se hacen copias automáticas.</translation>
    </message>
    <message>
        <source>Same disk as the casebook.</source>
        <translation>El mismo disco que el libro de casos.</translation>
    </message>
    <message>
        <source>A disk that breaks, or a computer that is stolen, takes both. Choose another disk or a network share.</source>
        <translation>Si el disco se daña o roban la computadora, se pierden ambos. Elija otro disco o una carpeta de red.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Creando la copia de seguridad</translation>
    </message>
    <message>
        <source>This folder lies inside the casebook; a backup there would be lost with it. Choose another one.</source>
        <translation>Esta carpeta está dentro del libro de casos; una copia guardada ahí se perdería con él. Elija otra.</translation>
    </message>
    <message>
        <source>There is no such folder now. Connect the disk, or choose another folder.</source>
        <translation>Esa carpeta no existe en este momento. Conecte el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The program may not write into this folder. Choose another one.</source>
        <translation>El programa no tiene permiso para escribir en esta carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>Folder for backups stored</source>
        <translation>Carpeta de copias de seguridad guardada</translation>
    </message>
    <message>
        <source>Last backup: %1, written and checked.</source>
        <translation>Última copia de seguridad: %1, escrita y comprobada.</translation>
    </message>
    <message>
        <source>No backup was made on this computer yet.</source>
        <translation>Todavía no se ha hecho ninguna copia de seguridad en esta computadora.</translation>
    </message>
    <message>
        <source>%1 Next one: %2.</source>
        <comment>sentence about the last backup, time</comment>
        <translation>%1 La próxima: %2.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Case %1: a contact with the family is due</source>
        <translation>Caso %1: corresponde un contacto con la familia</translation>
    </message>
    <message>
        <source>Case %1: a promise is due</source>
        <translation>Caso %1: vence una promesa</translation>
    </message>
    <message>
        <source>Case %1: a deadline set by law</source>
        <translation>Caso %1: un plazo fijado por ley</translation>
    </message>
    <message>
        <source>Case %1: a check-in with a colleague is due</source>
        <translation>Caso %1: corresponde preguntar a un colega cómo está</translation>
    </message>
    <message>
        <source>Case %1: a task is due</source>
        <translation>Caso %1: vence una tarea</translation>
    </message>
</context>
<context>
    <name>CaseAnswers</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>The case can be closed</source>
        <translation>El caso puede cerrarse</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Antes de</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>time, what is due, how it is counted</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>%1, trained</source>
        <translation>%1, con formación</translation>
    </message>
    <message>
        <source>Family last told</source>
        <translation>Última comunicación</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún sin comunicar</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin iniciar</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Vence: %1</translation>
    </message>
    <message>
        <source>Promised to the family</source>
        <translation>Prometido a la familia</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>“%1” está hecho</translation>
    </message>
    <message>
        <source>“%1” is skipped</source>
        <translation>“%1” se ha omitido</translation>
    </message>
    <message>
        <source>“%1” is open again</source>
        <translation>“%1” está abierto de nuevo</translation>
    </message>
    <message>
        <source>“%1” does not apply</source>
        <translation>“%1” no corresponde</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Not ticked any more</source>
        <translation>Ya no está marcado</translation>
    </message>
    <message>
        <source>Marked as not applying</source>
        <translation>Marcado como no aplicable</translation>
    </message>
</context>
<context>
    <name>CaseDocuments</name>
    <message>
        <source>Resolution summary for the family</source>
        <translation>Resumen de la resolución para la familia</translation>
    </message>
    <message>
        <source>Resolution summary, internal</source>
        <translation>Resumen de la resolución, interno</translation>
    </message>
    <message>
        <source>Deadlines: due, met, late</source>
        <translation>Plazos: por vencer, cumplidos, con retraso</translation>
    </message>
    <message>
        <source>Log of conversations</source>
        <translation>Registro de conversaciones</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>How closely the protocol was followed</source>
        <translation>Grado de seguimiento del protocolo</translation>
    </message>
    <message>
        <source>Resolution summary for counsel</source>
        <translation>Resumen de la resolución para el asesor jurídico</translation>
    </message>
    <message>
        <source>Summary for the patient safety organization</source>
        <translation>Resumen para la organización de seguridad del paciente</translation>
    </message>
    <message>
        <source>Timeline of the event review</source>
        <translation>Cronología de la revisión del suceso</translation>
    </message>
    <message>
        <source>Causes found by the event review</source>
        <translation>Causas halladas por la revisión del suceso</translation>
    </message>
    <message>
        <source>Note for the medical record</source>
        <translation>Nota para la historia clínica</translation>
    </message>
</context>
<context>
    <name>CasebookTasks</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Creando la copia de seguridad</translation>
    </message>
    <message>
        <source>Backup written and checked</source>
        <translation>Copia de seguridad creada y comprobada</translation>
    </message>
    <message>
        <source>Back up the casebook</source>
        <translation>Hacer una copia de seguridad del libro de casos</translation>
    </message>
    <message>
        <source>Backups (*.candorbak)</source>
        <translation>Copias de seguridad (*.candorbak)</translation>
    </message>
    <message>
        <source>Checking the casebook</source>
        <translation>Comprobando el libro de casos</translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) saved for a calendar</source>
        <translation>
            <numerusform>%n vencimiento guardado para un calendario</numerusform>
            <numerusform>%n vencimientos guardados para un calendario</numerusform>
        </translation>
    </message>
    <message>
        <source>Save due dates for a calendar</source>
        <translation>Guardar vencimientos para un calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
</context>
<context>
    <name>ChartWord</name>
    <message>
        <source>The incident report is not part of the chart. Once the chart names it, it may have to be shown.</source>
        <translation>La notificación de incidente no forma parte de la historia clínica. Si la historia clínica la menciona, es posible que haya que mostrarla.</translation>
    </message>
    <message>
        <source>Work with risk management belongs in the case log, not in the chart.</source>
        <translation>El trabajo con la gestión de riesgos va en el registro del caso, no en la historia clínica.</translation>
    </message>
    <message>
        <source>The event review is protected. Write what happened to the patient, not what is examined.</source>
        <translation>La revisión del suceso está protegida. Escriba lo que le ocurrió al paciente, no lo que se examina.</translation>
    </message>
    <message>
        <source>Reports to a patient safety organization are protected only outside the chart.</source>
        <translation>Las notificaciones a una organización de seguridad del paciente solo están protegidas fuera de la historia clínica.</translation>
    </message>
    <message>
        <source>Peer review is protected by state law only outside the chart.</source>
        <translation>La ley estatal protege la revisión por pares solo fuera de la historia clínica.</translation>
    </message>
    <message>
        <source>Advice of lawyers and talk of a lawsuit belong in the case log.</source>
        <translation>Los consejos de abogados y lo que se hable de una demanda van en el registro del caso.</translation>
    </message>
    <message>
        <source>Insurance is no part of the patient&apos;s care. Use the case log.</source>
        <translation>El seguro no forma parte de la atención del paciente. Use el registro del caso.</translation>
    </message>
    <message>
        <source>Money and offers are no part of the patient&apos;s care. Use the case log.</source>
        <translation>El dinero y las ofertas no forman parte de la atención del paciente. Use el registro del caso.</translation>
    </message>
    <message>
        <source>This judges a person. Write what was done and seen, without a judgment.</source>
        <translation>Esto juzga a una persona. Escriba lo que se hizo y se vio, sin juzgar.</translation>
    </message>
    <message>
        <source>This reads like a guess. Write what is known, and what is not known yet.</source>
        <translation>Esto parece una suposición. Escriba lo que se sabe y lo que aún no se sabe.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Satisfecha</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Offer of the hospital</source>
        <translation>Oferta del hospital</translation>
    </message>
    <message>
        <source>Counter-offer of the family</source>
        <translation>Contraoferta de la familia</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Condonada</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Dada de baja</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducida</translation>
    </message>
    <message>
        <source>Billed as usual</source>
        <translation>Facturada como de costumbre</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Case record</source>
        <translation>Expediente del caso</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Patient safety work product</source>
        <translation>Producto de trabajo de seguridad del paciente</translation>
    </message>
    <message>
        <source>Peer review</source>
        <translation>Revisión por pares</translation>
    </message>
    <message>
        <source>Attorney and client</source>
        <translation>Abogado y cliente</translation>
    </message>
    <message>
        <source>Open discussion under state law</source>
        <translation>Diálogo abierto según la ley estatal</translation>
    </message>
    <message>
        <source>Business record</source>
        <translation>Registro administrativo</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Outside reviewer</source>
        <translation>Revisor externo</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Aseguradora</translation>
    </message>
    <message>
        <source>Agreed position</source>
        <translation>Posición acordada</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No indicada</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Weaker</source>
        <translation>Más débil</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermedia</translation>
    </message>
    <message>
        <source>Stronger</source>
        <translation>Más fuerte</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Handed to a named program</source>
        <translation>Transferida a un programa designado</translation>
    </message>
    <message>
        <source>Dropped with reason</source>
        <translation>Abandonada con un motivo</translation>
    </message>
    <message>
        <source>Tier 1: unit or manager</source>
        <translation>Nivel 1: unidad o superior</translation>
    </message>
    <message>
        <source>Tier 2: trained peer</source>
        <translation>Nivel 2: compañero con formación</translation>
    </message>
    <message>
        <source>Tier 3: professional help</source>
        <translation>Nivel 3: ayuda profesional</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>Aún sin contacto</translation>
    </message>
    <message>
        <source>Later, perhaps</source>
        <translation>Quizá más adelante</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Reported, to be decided</source>
        <translation>Notificado, por decidir</translation>
    </message>
    <message>
        <source>Not a CANDOR event</source>
        <translation>No es un suceso CANDOR</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>In litigation</source>
        <translation>En litigio</translation>
    </message>
    <message>
        <source>Withdrawn by the patient</source>
        <translation>Retirado por el paciente</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Línea directa</translation>
    </message>
    <message>
        <source>Online event report</source>
        <translation>Notificación en línea de un suceso</translation>
    </message>
    <message>
        <source>Complaint or grievance</source>
        <translation>Queja o reclamación</translation>
    </message>
    <message>
        <source>Claim or lawyer&apos;s letter</source>
        <translation>Demanda o carta de un abogado</translation>
    </message>
    <message>
        <source>Survey comment</source>
        <translation>Comentario de encuesta</translation>
    </message>
    <message>
        <source>Trigger in the medical record</source>
        <translation>Indicador en la historia clínica</translation>
    </message>
    <message>
        <source>Peer review or conference</source>
        <translation>Revisión por pares o conferencia</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>Organismo regulador</translation>
    </message>
    <message>
        <source>Patient or family concern</source>
        <translation>Inquietud del paciente o la familia</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>Archivo importado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>First estimate</source>
        <translation>Primera estimación</translation>
    </message>
    <message>
        <source>After 30 days</source>
        <translation>A los 30 días</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Dismissed with reason</source>
        <translation>Descartada con un motivo</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Medical record</source>
        <translation>Historia clínica</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Asesor jurídico</translation>
    </message>
    <message>
        <source>Patient safety organization</source>
        <translation>Organización de seguridad del paciente</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Skipped with reason</source>
        <translation>Omitido con un motivo</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Bedside</source>
        <translation>Junto a la cama</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videollamada</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>From the hospital</source>
        <translation>Del hospital</translation>
    </message>
    <message>
        <source>From the family</source>
        <translation>De la familia</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Sin contacto</translation>
    </message>
    <message>
        <source>Declined by the patient or family</source>
        <translation>Rechazada por el paciente o la familia</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>No apology</source>
        <translation>Sin disculpa</translation>
    </message>
    <message>
        <source>Sorrow for what happened</source>
        <translation>Pesar por lo ocurrido</translation>
    </message>
    <message>
        <source>Responsibility accepted</source>
        <translation>Responsabilidad aceptada</translation>
    </message>
    <message>
        <source>Answered in part</source>
        <translation>Respondida en parte</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Answered: cannot be known</source>
        <translation>Respondida: no puede saberse</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>No longer wanted by the family</source>
        <translation>La familia ya no la desea</translation>
    </message>
    <message>
        <source>To be secured</source>
        <translation>Por asegurar</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>Asegurada</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberada</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrada</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Litigation</source>
        <translation>Litigio</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representante</translation>
    </message>
    <message>
        <source>Staff involved</source>
        <translation>Personal implicado</translation>
    </message>
    <message>
        <source>Disclosure lead</source>
        <translation>Responsable de la comunicación</translation>
    </message>
    <message>
        <source>Communication lead</source>
        <translation>Coordinador de la comunicación</translation>
    </message>
    <message>
        <source>Event review lead</source>
        <translation>Responsable de la revisión del suceso</translation>
    </message>
    <message>
        <source>Care for the caregiver lead</source>
        <translation>Responsable del apoyo al personal</translation>
    </message>
    <message>
        <source>Contact person for the family</source>
        <translation>Persona de contacto para la familia</translation>
    </message>
    <message>
        <source>Peer supporter</source>
        <translation>Compañero de apoyo</translation>
    </message>
    <message>
        <source>Review team</source>
        <translation>Equipo de revisión</translation>
    </message>
    <message>
        <source>Executive sponsor</source>
        <translation>Patrocinador ejecutivo</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Harm rating</source>
        <translation>Valoración del daño</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Care for a caregiver</source>
        <translation>Apoyo al personal</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation>Cadena de custodia</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Timeline entry</source>
        <translation>Entrada de la cronología</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Need of the family</source>
        <translation>Necesidad de la familia</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Disculpa</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Element of an offer</source>
        <translation>Elemento de una oferta</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Billing decision</source>
        <translation>Decisión de facturación</translation>
    </message>
    <message>
        <source>Deadline set by law</source>
        <translation>Plazo fijado por ley</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Archivo adjunto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Checklist row</source>
        <translation>Línea de la lista de verificación</translation>
    </message>
    <message>
        <source>Form field</source>
        <translation>Campo del formulario</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Protocol edition</source>
        <translation>Edición del protocolo</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16, little-endian</source>
        <translation>UTF-16, little-endian</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, big-endian</translation>
    </message>
    <message>
        <source>Windows-1252</source>
        <translation>Windows-1252</translation>
    </message>
    <message>
        <source>A quote is not closed</source>
        <translation>Falta cerrar unas comillas</translation>
    </message>
    <message>
        <source>Text after a closing quote</source>
        <translation>Texto tras las comillas de cierre</translation>
    </message>
    <message>
        <source>A cell is longer than 1,000,000 letters</source>
        <translation>Una celda supera los 1,000,000 de caracteres</translation>
    </message>
    <message>
        <source>More than 4,096 cells</source>
        <translation>Más de 4,096 celdas</translation>
    </message>
    <message>
        <source>Not as many cells as the header</source>
        <translation>El número de celdas no coincide con el encabezado</translation>
    </message>
    <message>
        <source>Holds control characters</source>
        <translation>Contiene caracteres de control</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>No es una fecha</translation>
    </message>
    <message>
        <source>Before 1900 or in the future</source>
        <translation>Anterior a 1900 o en el futuro</translation>
    </message>
    <message>
        <source>Id at the source</source>
        <translation>Identificador en el origen</translation>
    </message>
    <message>
        <source>Date at the source</source>
        <translation>Fecha en el origen</translation>
    </message>
    <message>
        <source>Report received</source>
        <translation>Notificación recibida</translation>
    </message>
    <message>
        <source>Event happened</source>
        <translation>Suceso ocurrido</translation>
    </message>
    <message>
        <source>Event discovered</source>
        <translation>Suceso detectado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>Tipo de suceso</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Name of the patient</source>
        <translation>Nombre del paciente</translation>
    </message>
    <message>
        <source>Medical record number</source>
        <translation>Número de historia clínica</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Finding as reported</source>
        <translation>Hallazgo notificado</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Notificado por</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Primero el mes</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Internal notice</source>
        <translation>Aviso interno</translation>
    </message>
    <message>
        <source>Internal report</source>
        <translation>Notificación interna</translation>
    </message>
    <message>
        <source>Internal record</source>
        <translation>Registro interno</translation>
    </message>
    <message>
        <source>Disclosure to the patient</source>
        <translation>Comunicación al paciente</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Step of a process</source>
        <translation>Paso de un proceso</translation>
    </message>
    <message>
        <source>Deadline of another party</source>
        <translation>Plazo de otra parte</translation>
    </message>
    <message>
        <source>Condition of protection</source>
        <translation>Condición de protección</translation>
    </message>
    <message>
        <source>Waiting period</source>
        <translation>Período de espera</translation>
    </message>
    <message>
        <source>Time stands still until</source>
        <translation>Plazo suspendido hasta</translation>
    </message>
    <message>
        <source>the patient is recorded</source>
        <translation>el paciente está registrado</translation>
    </message>
    <message>
        <source>a family member is recorded</source>
        <translation>hay un familiar registrado</translation>
    </message>
    <message>
        <source>involved staff are recorded</source>
        <translation>el personal implicado está registrado</translation>
    </message>
    <message>
        <source>a conversation was held</source>
        <translation>se mantuvo una conversación</translation>
    </message>
    <message>
        <source>an attempt to reach them failed</source>
        <translation>falló un intento de contactar con ellos</translation>
    </message>
    <message>
        <source>the next contact has a date</source>
        <translation>el próximo contacto tiene fecha</translation>
    </message>
    <message>
        <source>questions of the family are open</source>
        <translation>hay preguntas de la familia pendientes</translation>
    </message>
    <message>
        <source>promises are open</source>
        <translation>hay promesas pendientes</translation>
    </message>
    <message>
        <source>needs of the family are open</source>
        <translation>hay necesidades de la familia pendientes</translation>
    </message>
    <message>
        <source>somebody involved has no recorded offer of support</source>
        <translation>una persona implicada no tiene registrada una oferta de apoyo</translation>
    </message>
    <message>
        <source>support for staff is still open</source>
        <translation>el apoyo al personal sigue pendiente</translation>
    </message>
    <message>
        <source>evidence is secured</source>
        <translation>la evidencia está asegurada</translation>
    </message>
    <message>
        <source>evidence is not released</source>
        <translation>la evidencia no se ha liberado</translation>
    </message>
    <message>
        <source>bills are on hold</source>
        <translation>las facturas están suspendidas</translation>
    </message>
    <message>
        <source>a hold is not released</source>
        <translation>una retención no se ha levantado</translation>
    </message>
    <message>
        <source>the review team is named</source>
        <translation>el equipo de revisión está designado</translation>
    </message>
    <message>
        <source>a timeline is recorded</source>
        <translation>hay una cronología registrada</translation>
    </message>
    <message>
        <source>patient or family were interviewed or declined</source>
        <translation>se entrevistó al paciente o a la familia, o lo rechazaron</translation>
    </message>
    <message>
        <source>a cause is confirmed</source>
        <translation>hay una causa confirmada</translation>
    </message>
    <message>
        <source>a confirmed cause has no action</source>
        <translation>una causa confirmada no tiene acción</translation>
    </message>
    <message>
        <source>an action is planned</source>
        <translation>hay una acción prevista</translation>
    </message>
    <message>
        <source>an action is not verified</source>
        <translation>una acción no está verificada</translation>
    </message>
    <message>
        <source>the family was not told about an action</source>
        <translation>no se informó a la familia de una acción</translation>
    </message>
    <message>
        <source>an apology is recorded</source>
        <translation>hay una disculpa registrada</translation>
    </message>
    <message>
        <source>an offer was made</source>
        <translation>se presentó una oferta</translation>
    </message>
    <message>
        <source>an offer is open</source>
        <translation>hay una oferta pendiente</translation>
    </message>
    <message>
        <source>an offer was accepted</source>
        <translation>se aceptó una oferta</translation>
    </message>
    <message>
        <source>a payment was made</source>
        <translation>se realizó un pago</translation>
    </message>
    <message>
        <source>the bills are decided</source>
        <translation>las facturas están decididas</translation>
    </message>
    <message>
        <source>a confirmed report is not filed</source>
        <translation>una notificación confirmada no se ha presentado</translation>
    </message>
    <message>
        <source>known facts were not told</source>
        <translation>hay hechos conocidos sin comunicar</translation>
    </message>
    <message>
        <source>CANDOR toolkit</source>
        <translation>Guía CANDOR</translation>
    </message>
    <message>
        <source>Law, regulation or accreditor</source>
        <translation>Ley, reglamento o acreditador</translation>
    </message>
    <message>
        <source>Other program the hospital may have joined</source>
        <translation>Otro programa al que el hospital pueda haberse unido</translation>
    </message>
    <message>
        <source>Usual practice</source>
        <translation>Práctica habitual</translation>
    </message>
    <message>
        <source>Read in the source</source>
        <translation>Leído en la fuente</translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation>Leído en parte</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>días hábiles</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>Línea principal</translation>
    </message>
    <message>
        <source>Parallel track</source>
        <translation>Vía paralela</translation>
    </message>
    <message>
        <source>Side state</source>
        <translation>Estado secundario</translation>
    </message>
    <message>
        <source>Contact person for families</source>
        <translation>Persona de contacto para las familias</translation>
    </message>
    <message>
        <source>Interpreter line</source>
        <translation>Línea de intérpretes</translation>
    </message>
    <message>
        <source>Patient accounts</source>
        <translation>Cuentas de pacientes</translation>
    </message>
    <message>
        <source>Chaplain</source>
        <translation>Capellán</translation>
    </message>
    <message>
        <source>Social work</source>
        <translation>Trabajo social</translation>
    </message>
    <message>
        <source>Patient advocate</source>
        <translation>Defensor del paciente</translation>
    </message>
    <message>
        <source>Peer support for staff</source>
        <translation>Apoyo entre pares para el personal</translation>
    </message>
    <message>
        <source>We are sorry</source>
        <translation>Lo sentimos</translation>
    </message>
    <message>
        <source>Care and follow-up plan</source>
        <translation>Plan de atención y seguimiento</translation>
    </message>
    <message>
        <source>Bills are on hold</source>
        <translation>Las facturas están suspendidas</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Persona de contacto</translation>
    </message>
    <message>
        <source>Why it happened</source>
        <translation>Por qué ocurrió</translation>
    </message>
    <message>
        <source>What we will change</source>
        <translation>Lo que vamos a cambiar</translation>
    </message>
    <message>
        <source>Right to their own lawyer</source>
        <translation>Derecho a tener su propio abogado</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Tarjeta de contacto</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Human error</source>
        <translation>Error humano</translation>
    </message>
    <message>
        <source>At-risk behavior</source>
        <translation>Conducta de riesgo</translation>
    </message>
    <message>
        <source>Reckless behavior</source>
        <translation>Conducta temeraria</translation>
    </message>
    <message>
        <source>Criminal, abusive or deliberately unsafe act</source>
        <translation>Acto delictivo, abusivo o inseguro a propósito</translation>
    </message>
    <message>
        <source>Exception from closing the loop</source>
        <translation>Excepción al cierre del ciclo</translation>
    </message>
    <message>
        <source>Worksheet question</source>
        <translation>Pregunta de la hoja de trabajo</translation>
    </message>
    <message>
        <source>Review of behavior</source>
        <translation>Revisión de la conducta</translation>
    </message>
    <message>
        <source>Approval of an offer</source>
        <translation>Aprobación de una oferta</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>To be reported</source>
        <translation>Por notificar</translation>
    </message>
    <message>
        <source>Not reportable</source>
        <translation>No notificable</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Notificado</translation>
    </message>
    <message>
        <source>Medical record, copy as of now</source>
        <translation>Historia clínica, copia al momento actual</translation>
    </message>
    <message>
        <source>Devices, as they stood, settings untouched</source>
        <translation>Dispositivos tal como estaban, sin cambiar ajustes</translation>
    </message>
    <message>
        <source>Event log of the device</source>
        <translation>Registro de eventos del dispositivo</translation>
    </message>
    <message>
        <source>Vials, bags, catheters and other disposables</source>
        <translation>Viales, bolsas, catéteres y otros desechables</translation>
    </message>
    <message>
        <source>Monitor strips</source>
        <translation>Tiras de los monitores</translation>
    </message>
    <message>
        <source>Paging and phone records</source>
        <translation>Registros de avisos y llamadas</translation>
    </message>
    <message>
        <source>Worksheets and logs of the unit</source>
        <translation>Hojas de trabajo y registros de la unidad</translation>
    </message>
    <message>
        <source>Operating room and on-call schedules</source>
        <translation>Horarios de quirófano y de guardias</translation>
    </message>
    <message>
        <source>Audit trail of the electronic record</source>
        <translation>Registro de auditoría de la historia electrónica</translation>
    </message>
    <message>
        <source>Photographs of the place</source>
        <translation>Fotografías del lugar</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Comunicación</translation>
    </message>
    <message>
        <source>Physical environment</source>
        <translation>Entorno físico</translation>
    </message>
    <message>
        <source>Equipment and devices</source>
        <translation>Equipos y dispositivos</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Personal disponible</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>Policies and procedures</source>
        <translation>Políticas y procedimientos</translation>
    </message>
    <message>
        <source>Patient factors</source>
        <translation>Factores del paciente</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Liderazgo</translation>
    </message>
    <message>
        <source>Did everybody who needed the information have it in time?</source>
        <translation>¿Tuvieron a tiempo la información todos los que la necesitaban?</translation>
    </message>
    <message>
        <source>Were hand-offs complete, and was what was said repeated back?</source>
        <translation>¿Fueron completas las entregas de turno y se repitió lo dicho?</translation>
    </message>
    <message>
        <source>Could anybody speak up, and were they heard?</source>
        <translation>¿Pudo hablar cualquiera y se le escuchó?</translation>
    </message>
    <message>
        <source>Did light, noise, space and layout help the work?</source>
        <translation>¿Ayudaron al trabajo la luz, el ruido, el espacio y la distribución?</translation>
    </message>
    <message>
        <source>Could people work without being interrupted?</source>
        <translation>¿Se pudo trabajar sin interrupciones?</translation>
    </message>
    <message>
        <source>Was the right equipment there, in order and maintained?</source>
        <translation>¿Estaba el equipo adecuado, en buen estado y con mantenimiento?</translation>
    </message>
    <message>
        <source>Did displays, alarms and controls show clearly what was going on?</source>
        <translation>¿Mostraban las pantallas, alarmas y controles con claridad lo que pasaba?</translation>
    </message>
    <message>
        <source>Were there enough people with the right skills at that time?</source>
        <translation>¿Había suficiente personal con las competencias adecuadas en ese momento?</translation>
    </message>
    <message>
        <source>Were people rested, and was the work shared sensibly?</source>
        <translation>¿Estaba descansado el personal y bien repartido el trabajo?</translation>
    </message>
    <message>
        <source>Had people been trained for this task and this equipment?</source>
        <translation>¿Había recibido el personal capacitación para esta tarea y este equipo?</translation>
    </message>
    <message>
        <source>Was somebody with experience there to help?</source>
        <translation>¿Había alguien con experiencia para ayudar?</translation>
    </message>
    <message>
        <source>Was there a written procedure, and could it be followed here?</source>
        <translation>¿Había un procedimiento escrito y se podía seguir aquí?</translation>
    </message>
    <message>
        <source>Is what is written what people usually do?</source>
        <translation>¿Lo escrito es lo que se suele hacer?</translation>
    </message>
    <message>
        <source>Was what is special about this patient known and planned for?</source>
        <translation>¿Se conocía y se tuvo en cuenta lo particular de este paciente?</translation>
    </message>
    <message>
        <source>Could patient and family say what worried them, in their language?</source>
        <translation>¿Pudieron paciente y familia decir en su idioma lo que les preocupaba?</translation>
    </message>
    <message>
        <source>Did leaders know of this risk, and had they acted on it?</source>
        <translation>¿Conocía la dirección este riesgo y había actuado al respecto?</translation>
    </message>
    <message>
        <source>Did goals of production stand against safe work?</source>
        <translation>¿Se opusieron las metas de producción al trabajo seguro?</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>Respuesta a una pregunta</translation>
    </message>
    <message>
        <source>Action for a cause</source>
        <translation>Acción para una causa</translation>
    </message>
    <message>
        <source>What the family is told of an action</source>
        <translation>Lo que se comunica a la familia sobre una acción</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltante</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Aún no vence</translation>
    </message>
    <message>
        <source>Resolution summary</source>
        <translation>Resumen de la resolución</translation>
    </message>
    <message>
        <source>Log of conversations</source>
        <translation>Registro de conversaciones</translation>
    </message>
    <message>
        <source>Deadlines: due, met, late</source>
        <translation>Plazos: por vencer, cumplidos, con retraso</translation>
    </message>
    <message>
        <source>How closely the protocol was followed</source>
        <translation>Grado de seguimiento del protocolo</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificación</translation>
    </message>
    <message>
        <source>What happened, as a timeline</source>
        <translation>Qué ocurrió, como cronología</translation>
    </message>
    <message>
        <source>Why it happened, by cause</source>
        <translation>Por qué ocurrió, por causa</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>Historial del caso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Place smaller than a state</source>
        <translation>Lugar menor que un estado</translation>
    </message>
    <message>
        <source>Date, or age over 89</source>
        <translation>Fecha, o edad superior a 89</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>Número de fax</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>Número de seguro social</translation>
    </message>
    <message>
        <source>Health plan number</source>
        <translation>Número de plan de salud</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>Certificate or license number</source>
        <translation>Número de certificado o licencia</translation>
    </message>
    <message>
        <source>Vehicle or plate number</source>
        <translation>Número de vehículo o placa</translation>
    </message>
    <message>
        <source>Device or serial number</source>
        <translation>Número de dispositivo o de serie</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Dirección de red</translation>
    </message>
    <message>
        <source>Biometric identifier</source>
        <translation>Identificador biométrico</translation>
    </message>
    <message>
        <source>Photograph or other image</source>
        <translation>Fotografía u otra imagen</translation>
    </message>
    <message>
        <source>Other unique number</source>
        <translation>Otro número único</translation>
    </message>
    <message>
        <source>Name from the family of this case</source>
        <translation>Nombre de la familia de este caso</translation>
    </message>
    <message>
        <source>Name from the staff of this case</source>
        <translation>Nombre del personal de este caso</translation>
    </message>
    <message>
        <source>Name from the people of this case</source>
        <translation>Nombre de las personas de este caso</translation>
    </message>
    <message>
        <source>Stands behind a title</source>
        <translation>Va después de un título</translation>
    </message>
    <message>
        <source>Stands before a credential</source>
        <translation>Va antes de una credencial</translation>
    </message>
    <message>
        <source>Stands behind a word such as “daughter”</source>
        <translation>Va después de una palabra como “hija”</translation>
    </message>
    <message>
        <source>A usual first name</source>
        <translation>Un nombre de pila habitual</translation>
    </message>
    <message>
        <source>Could be initials of a name</source>
        <translation>Podrían ser iniciales de un nombre</translation>
    </message>
    <message>
        <source>Name of the hospital</source>
        <translation>Nombre del hospital</translation>
    </message>
    <message>
        <source>Unit or place of this case</source>
        <translation>Unidad o lugar de este caso</translation>
    </message>
    <message>
        <source>Looks like the name of an institution</source>
        <translation>Parece el nombre de una institución</translation>
    </message>
    <message>
        <source>Looks like an address</source>
        <translation>Parece una dirección</translation>
    </message>
    <message>
        <source>Looks like a town or county</source>
        <translation>Parece una ciudad o un condado</translation>
    </message>
    <message>
        <source>Looks like a postal code</source>
        <translation>Parece un código postal</translation>
    </message>
    <message>
        <source>Number of a room or bed</source>
        <translation>Número de habitación o cama</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Número del caso</translation>
    </message>
    <message>
        <source>Stands in a field of this case</source>
        <translation>Figura en un campo de este caso</translation>
    </message>
    <message>
        <source>The word before it says so</source>
        <translation>Lo indica la palabra anterior</translation>
    </message>
    <message>
        <source>Has the form of one</source>
        <translation>Tiene ese formato</translation>
    </message>
    <message>
        <source>A long number without a unit</source>
        <translation>Un número largo sin unidad</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>A day of the week</source>
        <translation>Un día de la semana</translation>
    </message>
    <message>
        <source>A holiday</source>
        <translation>Un día festivo</translation>
    </message>
    <message>
        <source>An age over 89</source>
        <translation>Una edad superior a 89</translation>
    </message>
    <message>
        <source>Named, not shown</source>
        <translation>Se menciona, no se muestra</translation>
    </message>
    <message>
        <source>An unusual word with a capital letter</source>
        <translation>Una palabra inusual con mayúscula</translation>
    </message>
    <message>
        <source>Replace as proposed</source>
        <translation>Reemplazar como se propone</translation>
    </message>
    <message>
        <source>Replace with other words</source>
        <translation>Reemplazar con otras palabras</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Safe table</source>
        <translation>Mesa segura</translation>
    </message>
    <message>
        <source>Teaching of staff</source>
        <translation>Enseñanza del personal</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Sin completar</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>Culpas</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Cause or fault</source>
        <translation>Causa o culpa</translation>
    </message>
    <message>
        <source>He or she</source>
        <translation>Él o ella</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Protected content</source>
        <translation>Contenido protegido</translation>
    </message>
    <message>
        <source>Does not belong here</source>
        <translation>No corresponde aquí</translation>
    </message>
    <message>
        <source>Review by counsel</source>
        <translation>Revisión del asesor jurídico</translation>
    </message>
    <message>
        <source>To the family</source>
        <translation>Para la familia</translation>
    </message>
    <message>
        <source>Notices by law</source>
        <translation>Avisos exigidos por ley</translation>
    </message>
    <message>
        <source>For the medical record</source>
        <translation>Para la historia clínica</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>Para el equipo</translation>
    </message>
    <message>
        <source>To others</source>
        <translation>Para otros</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Document with macros</source>
        <translation>Documento con macros</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Acceso directo</translation>
    </message>
    <message>
        <source>Disk image</source>
        <translation>Imagen de disco</translation>
    </message>
    <message>
        <source>Archive beyond the limits</source>
        <translation>Archivo comprimido fuera de los límites</translation>
    </message>
    <message>
        <source>With the second reader</source>
        <translation>Con el segundo lector</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>Work product given out as the law permits</source>
        <translation>Producto de trabajo entregado según permite la ley</translation>
    </message>
    <message>
        <source>Taken out of work product before reporting</source>
        <translation>Retirado del producto de trabajo antes de notificar</translation>
    </message>
    <message>
        <source>Sealed hand-over</source>
        <translation>Entrega sellada</translation>
    </message>
    <message>
        <source>De-identified summary</source>
        <translation>Resumen desidentificado</translation>
    </message>
    <message>
        <source>File opened in another program</source>
        <translation>Archivo abierto en otro programa</translation>
    </message>
    <message>
        <source>File saved outside the casebook</source>
        <translation>Archivo guardado fuera del libro de casos</translation>
    </message>
    <message>
        <source>Disclosure outside</source>
        <translation>Divulgación externa</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>Plantilla de carta</translation>
    </message>
</context>
<context>
    <name>ConversationText</name>
    <message>
        <source>%1, %2</source>
        <comment>channel, from the family</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, not reached</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, correction</source>
        <translation>%1, corrección</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>intérprete</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>18 h late</comment>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>Promised by %1</source>
        <comment>a time</comment>
        <translation>Prometido para %1</translation>
    </message>
    <message>
        <source>Promised to %1 by %2</source>
        <comment>a time</comment>
        <translation>Prometido a %1 para %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>A conversation is half typed. Open it to go on.</source>
        <translation>Hay una conversación a medio escribir. Ábrala para continuar.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>%1. Corrected</source>
        <comment>people</comment>
        <translation>%1. Corregida</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <source>For everybody who uses the program on this account. Nothing of it is stored in the casebook.</source>
        <translation>Para todas las personas que usan el programa en esta cuenta. Nada de esto se guarda en el libro de casos.</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect at once, for dates and numbers too. Printed pages have a language of their own.</source>
        <translation>Se aplica de inmediato, también a fechas y números. Las páginas impresas tienen su propio idioma.</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <comment>text size</comment>
        <translation>%1 por ciento</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>A contrast theme of the system is left as it is.</source>
        <translation>Un tema de contraste del sistema se deja como está.</translation>
    </message>
    <message>
        <source>Hide the names of patients when a casebook is opened</source>
        <translation>Ocultar los nombres de los pacientes al abrir un libro de casos</translation>
    </message>
    <message>
        <source>Lists then show initials until names are asked for. Locking hides them again.</source>
        <translation>Las listas muestran entonces iniciales hasta que se pidan los nombres. Al bloquear, se ocultan de nuevo.</translation>
    </message>
    <message>
        <source>Notify when a task is due soon or late</source>
        <translation>Avisar cuando una tarea vence pronto o está atrasada</translation>
    </message>
    <message>
        <source>Where the system shows notifications. They say that something is due, never a word of a case.</source>
        <translation>Donde el sistema muestra las notificaciones. Dicen que algo vence, nunca una palabra de un caso.</translation>
    </message>
</context>
<context>
    <name>DisclosureGround</name>
    <message>
        <source>Patient safety activities</source>
        <translation>Actividades de seguridad del paciente</translation>
    </message>
    <message>
        <source>Between a provider and its patient safety organization.</source>
        <translation>Entre un proveedor y su organización de seguridad del paciente.</translation>
    </message>
    <message>
        <source>Nonidentifiable work product</source>
        <translation>Producto de trabajo no identificable</translation>
    </message>
    <message>
        <source>Identifies no patient, provider or reporter (42 CFR 3.212).</source>
        <translation>No identifica a ningún paciente, proveedor ni notificante (42 CFR 3.212).</translation>
    </message>
    <message>
        <source>Every identified provider agrees</source>
        <translation>Todos los proveedores identificados están de acuerdo</translation>
    </message>
    <message>
        <source>In writing; the agreements are kept.</source>
        <translation>Por escrito; los acuerdos se conservan.</translation>
    </message>
    <message>
        <source>Business operations</source>
        <translation>Operaciones comerciales</translation>
    </message>
    <message>
        <source>To an attorney, accountant or other professional, who passes nothing on.</source>
        <translation>A un abogado, contador u otro profesional, que no transmite nada a terceros.</translation>
    </message>
    <message>
        <source>Accrediting body</source>
        <translation>Organismo acreditador</translation>
    </message>
    <message>
        <source>The providers agree, or their direct identifiers are taken out.</source>
        <translation>Los proveedores están de acuerdo, o se retiran sus identificadores directos.</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>For a research project that is approved and in line with HIPAA.</source>
        <translation>Para un proyecto de investigación aprobado y conforme con HIPAA.</translation>
    </message>
    <message>
        <source>Food and Drug Administration</source>
        <translation>Administración de Alimentos y Medicamentos</translation>
    </message>
    <message>
        <source>About a product or activity that it regulates.</source>
        <translation>Sobre un producto o una actividad que regula.</translation>
    </message>
    <message>
        <source>Relief for a reporter</source>
        <translation>Reparación para quien notificó</translation>
    </message>
    <message>
        <source>In a proceeding of a person who reported, under a protective order.</source>
        <translation>En un procedimiento de una persona que notificó, con una orden de protección.</translation>
    </message>
    <message>
        <source>Criminal proceeding</source>
        <translation>Proceso penal</translation>
    </message>
    <message>
        <source>After a court has looked at it in private.</source>
        <translation>Después de que un tribunal lo haya examinado en privado.</translation>
    </message>
    <message>
        <source>Law enforcement</source>
        <translation>Fuerzas del orden</translation>
    </message>
    <message>
        <source>There is reason to believe that it shows a crime.</source>
        <translation>Hay motivos para creer que muestra un delito.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Resolution summary, internal</source>
        <translation>Resumen de la resolución, interno</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>Internal, not part of the medical record</source>
        <translation>Interno, no forma parte de la historia clínica</translation>
    </message>
    <message>
        <source>Confidential. Holds business records and attorney-client material. Not for the patient, the family or the medical record.</source>
        <translation>Confidencial. Contiene registros administrativos y material protegido por el secreto entre abogado y cliente. No destinado al paciente, a la familia ni a la historia clínica.</translation>
    </message>
    <message>
        <source>Prepared by, date</source>
        <translation>Preparado por, fecha</translation>
    </message>
    <message>
        <source>Reviewed by, date</source>
        <translation>Revisado por, fecha</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Case owner</source>
        <translation>Responsable del caso</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>Tipo de suceso</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>El suceso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Not recorded yet: %1.</source>
        <translation>Todavía sin registrar: %1.</translation>
    </message>
    <message>
        <source>Rated at</source>
        <translation>Fecha de evaluación</translation>
    </message>
    <message>
        <source>Rated when</source>
        <translation>Etapa de la evaluación</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>Evaluado por</translation>
    </message>
    <message>
        <source>Harm over time</source>
        <translation>Evolución del daño</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Position or relationship</source>
        <translation>Cargo o parentesco</translation>
    </message>
    <message>
        <source>Name left out</source>
        <translation>Nombre omitido</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>Cumplimiento de plazos</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Grado de certeza</translation>
    </message>
    <message>
        <source>%1 (not final)</source>
        <translation>%1 (no definitiva)</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Findings and apology</source>
        <translation>Hallazgos y disculpa</translation>
    </message>
    <message>
        <source>Findings shared with the family: %1.</source>
        <translation>Hallazgos comunicados a la familia: %1.</translation>
    </message>
    <message>
        <source>Findings shared with the family: not told yet.</source>
        <translation>Hallazgos comunicados a la familia: todavía no.</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Disculpa</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Presentada por</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Presentada el</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Apology: not recorded yet.</source>
        <translation>Disculpa: todavía sin registrar.</translation>
    </message>
    <message>
        <source>Commitment to improve</source>
        <translation>Compromiso de mejora</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Solidez</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin iniciar</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Ejecutada</translation>
    </message>
    <message>
        <source>Billing decision</source>
        <translation>Decisión sobre facturación</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Compensación</translation>
    </message>
    <message>
        <source>Offer or payment</source>
        <translation>Oferta o pago</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Pagado: %1</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Todavía sin pagar</translation>
    </message>
    <message>
        <source>Compensation paid: yes, %1.</source>
        <translation>Compensación pagada: sí, %1.</translation>
    </message>
    <message>
        <source>Compensation paid: no.</source>
        <translation>Compensación pagada: no.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Questions of the family</source>
        <translation>Preguntas de la familia</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Promises to the family</source>
        <translation>Promesas a la familia</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Deadlines set by law</source>
        <translation>Plazos establecidos por ley</translation>
    </message>
    <message>
        <source>Care for the caregivers</source>
        <translation>Apoyo al personal</translation>
    </message>
    <message>
        <source>Staff involved: %1. Support recorded for: %2.</source>
        <translation>Personal implicado: %1. Apoyo registrado para: %2.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Fecha de emisión</translation>
    </message>
    <message>
        <source>Documents made</source>
        <translation>Documentos emitidos</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Clase de registro</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Lo que se omitió</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>No se omitió nada.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Día %1 de %2</translation>
    </message>
    <message>
        <source>First set to %1</source>
        <translation>Fijado inicialmente para %1</translation>
    </message>
    <message>
        <source>Holidays not counted: %1</source>
        <translation>Días festivos no contados: %1</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>%1 (target, not a duty)</source>
        <translation>%1 (meta, no obligación)</translation>
    </message>
    <message>
        <source>Timeliness of the case</source>
        <translation>Cumplimiento de plazos del caso</translation>
    </message>
    <message>
        <source>As of %1. Times are in the time zone of the hospital. Rules marked “unverified” were not confirmed in a source.</source>
        <translation>Situación al %1. Las horas corresponden a la zona horaria del hospital. Las reglas marcadas como “sin verificar” no se confirmaron en ninguna fuente.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Se cuenta desde</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>Next contact with the family</source>
        <translation>Próximo contacto con la familia</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>The first hour at a glance</source>
        <translation>La primera hora de un vistazo</translation>
    </message>
    <message>
        <source>Holds no case information</source>
        <translation>No contiene información de casos</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Formulario en blanco</translation>
    </message>
    <message>
        <source>Care for the patient comes first. Then count from the minute the harm was found.</source>
        <translation>Primero, la atención al paciente. Después, cuente desde el minuto en que se detectó el daño.</translation>
    </message>
    <message>
        <source>Harm found at</source>
        <translation>Hora en que se detectó el daño</translation>
    </message>
    <message>
        <source>Team called by (30 minutes)</source>
        <translation>Avisar al equipo antes de (30 minutos)</translation>
    </message>
    <message>
        <source>First conversation by (60 minutes)</source>
        <translation>Primera conversación antes de (60 minutos)</translation>
    </message>
    <message>
        <source>Within 30 minutes</source>
        <translation>En los primeros 30 minutos</translation>
    </message>
    <message>
        <source>Within 60 minutes</source>
        <translation>En los primeros 60 minutos</translation>
    </message>
    <message>
        <source>In the first conversation</source>
        <translation>En la primera conversación</translation>
    </message>
    <message>
        <source>Say what is known, and what is not known yet</source>
        <translation>Diga lo que se sabe y lo que todavía no se sabe</translation>
    </message>
    <message>
        <source>Say that you are sorry that this happened</source>
        <translation>Diga que lamenta lo sucedido</translation>
    </message>
    <message>
        <source>Leave causes open until they are known</source>
        <translation>No atribuya causas hasta que se conozcan</translation>
    </message>
    <message>
        <source>Leave a name and a number, and agree when to talk again</source>
        <translation>Deje un nombre y un número, y acuerde cuándo volverán a hablar</translation>
    </message>
    <message>
        <source>Risk manager on call</source>
        <translation>Gestor de riesgos de guardia</translation>
    </message>
    <message>
        <source>Response team</source>
        <translation>Equipo de respuesta</translation>
    </message>
    <message>
        <source>Care for the caregiver</source>
        <translation>Apoyo al personal</translation>
    </message>
    <message>
        <source>Interpreter service</source>
        <translation>Servicio de intérpretes</translation>
    </message>
    <message>
        <source>Clinical engineering</source>
        <translation>Ingeniería clínica</translation>
    </message>
    <message>
        <source>Contact person for the family</source>
        <translation>Persona de contacto para la familia</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Event intake form</source>
        <translation>Formulario inicial del suceso</translation>
    </message>
    <message>
        <source>Not part of the medical record</source>
        <translation>No forma parte de la historia clínica</translation>
    </message>
    <message>
        <source>Working copy, shred after logging</source>
        <translation>Copia de trabajo: destruir tras el registro</translation>
    </message>
    <message>
        <source>Write what is known now. Leave empty what is not known yet; nothing has to be complete.</source>
        <translation>Escriba lo que se sabe ahora. Deje en blanco lo que todavía no se sabe; no es necesario completarlo todo.</translation>
    </message>
    <message>
        <source>Event happened at</source>
        <translation>Momento del suceso</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Momento de la notificación</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>How the report came in</source>
        <translation>Cómo llegó la notificación</translation>
    </message>
    <message>
        <source>What happened, in the words of the reporter</source>
        <translation>Qué ocurrió, en palabras de quien lo notificó</translation>
    </message>
    <message>
        <source>Patient right now, and harm as far as known</source>
        <translation>Estado actual del paciente y daño conocido hasta ahora</translation>
    </message>
    <message>
        <source>Right away</source>
        <translation>De inmediato</translation>
    </message>
    <message>
        <source>The patient is stable or being treated</source>
        <translation>El paciente está estable o recibiendo tratamiento</translation>
    </message>
    <message>
        <source>The patient and family have been told something</source>
        <translation>Ya se ha hablado con el paciente y la familia</translation>
    </message>
    <message>
        <source>Room, devices and supplies are left as they are</source>
        <translation>La sala, los equipos y los materiales se dejan como están</translation>
    </message>
    <message>
        <source>The staff involved have somebody with them</source>
        <translation>El personal implicado está acompañado</translation>
    </message>
    <message>
        <source>Family members and staff involved</source>
        <translation>Familiares y personal implicado</translation>
    </message>
    <message>
        <source>Taken down by</source>
        <translation>Anotado por</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Keep in a safe. Holds no case information.</source>
        <translation>Guardar en una caja fuerte. No contiene información de casos.</translation>
    </message>
    <message>
        <source>One copy only</source>
        <translation>Ejemplar único</translation>
    </message>
    <message>
        <source>With this key the casebook can be opened when every passphrase is lost. Whoever has the key and the file can read every case. Without a passphrase and without this key nobody can open it, and nobody can help.</source>
        <translation>Con esta clave se puede abrir el libro de casos cuando se han perdido todas las frases de contraseña. Quien tenga la clave y el archivo puede leer todos los casos. Sin una frase de contraseña y sin esta clave, nadie puede abrirlo y nadie puede ayudar.</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>Libro de casos</translation>
    </message>
    <message>
        <source>Casebook id</source>
        <translation>Identificador del libro de casos</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Type the groups in this order. Capital and small letters are the same. O counts as 0, I and L count as 1. The last group is a check group: a mistyped key is noticed.</source>
        <translation>Escriba los grupos en este orden. Las mayúsculas y las minúsculas son equivalentes. La O cuenta como 0; la I y la L cuentan como 1. El último grupo es de comprobación: permite detectar una clave mal escrita.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Cómo utilizarla</translation>
    </message>
    <message>
        <source>Open the casebook file and choose “Use the recovery key”.</source>
        <translation>Abra el archivo del libro de casos y elija “Usar la clave de recuperación”.</translation>
    </message>
    <message>
        <source>Set a new passphrase. Then make a new recovery sheet and shred this one.</source>
        <translation>Establezca una nueva frase de contraseña. Después, cree una nueva hoja de recuperación y destruya esta.</translation>
    </message>
    <message>
        <source>Keep this sheet apart from the computer and from the backups.</source>
        <translation>Guarde esta hoja separada de la computadora y de las copias de seguridad.</translation>
    </message>
    <message>
        <source>Kept where</source>
        <translation>Lugar donde se guarda</translation>
    </message>
    <message>
        <source>Who may take it out</source>
        <translation>Quién puede retirarla</translation>
    </message>
    <message>
        <source>Put away by</source>
        <translation>Guardada por</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Harm found</source>
        <translation>Daño detectado</translation>
    </message>
    <message>
        <source>First conversation by</source>
        <translation>Primera conversación antes de</translation>
    </message>
    <message>
        <source>Conversation at</source>
        <translation>Hora de la conversación</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Dirige</translation>
    </message>
    <message>
        <source>Supports and takes notes</source>
        <translation>Apoya y toma notas</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Event review lead</source>
        <translation>Responsable de la revisión del suceso</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Cumplimentado por</translation>
    </message>
    <message>
        <source>We know</source>
        <translation>Sabemos</translation>
    </message>
    <message>
        <source>We do not know yet</source>
        <translation>Aún no sabemos</translation>
    </message>
    <message>
        <source>%1 (expected %2)</source>
        <translation>%1 (previsto: %2)</translation>
    </message>
    <message>
        <source>Their words, questions, promises made</source>
        <translation>Sus palabras, preguntas, promesas hechas</translation>
    </message>
    <message>
        <source>Summary of our resolution</source>
        <translation>Resumen de nuestra resolución</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Qué hallamos</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún sin comunicar</translation>
    </message>
    <message>
        <source>Prepared %1.</source>
        <translation>Preparado el %1.</translation>
    </message>
    <message>
        <source>For %1. Prepared %2.</source>
        <translation>Para %1. Preparado el %2.</translation>
    </message>
    <message>
        <source>May be given to the patient and family. Contains no privileged material.</source>
        <translation>Puede entregarse al paciente y a la familia. No contiene material privilegiado.</translation>
    </message>
    <message>
        <source>%1 told you so on %2, %3.</source>
        <translation>%1 se lo expresó el %2, %3.</translation>
    </message>
    <message>
        <source>%1 told you so on %2.</source>
        <translation>%1 se lo expresó el %2.</translation>
    </message>
    <message>
        <source>We told you so on %1.</source>
        <translation>Se lo expresamos el %1.</translation>
    </message>
    <message>
        <source>%1 told you so.</source>
        <translation>%1 se lo expresó.</translation>
    </message>
    <message>
        <source>Our apology</source>
        <translation>Nuestra disculpa</translation>
    </message>
    <message>
        <source>State on %1</source>
        <translation>Situación al %1</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Paid to you in total</source>
        <translation>Total pagado a usted</translation>
    </message>
    <message>
        <source>Agreed in total</source>
        <translation>Total acordado</translation>
    </message>
    <message>
        <source>Bills not included</source>
        <translation>Facturas no incluidas</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Lo que acordamos</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Later than planned</source>
        <translation>Más tarde de lo previsto</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Sin fecha todavía</translation>
    </message>
    <message>
        <source>What we are changing</source>
        <translation>Lo que estamos cambiando</translation>
    </message>
    <message>
        <source>This cannot be known.</source>
        <translation>Esto no se puede saber.</translation>
    </message>
    <message>
        <source>We do not have an answer yet.</source>
        <translation>Todavía no tenemos una respuesta.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>Cumplida: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Lo que prometimos</translation>
    </message>
    <message>
        <source>We will talk with you again on %1.</source>
        <translation>Volveremos a hablar con usted el %1.</translation>
    </message>
    <message>
        <source>Your contact is %1, %2.</source>
        <translation>Su persona de contacto es %1, %2.</translation>
    </message>
    <message>
        <source>Your contact is %1.</source>
        <translation>Su persona de contacto es %1.</translation>
    </message>
    <message>
        <source>Staying in touch</source>
        <translation>Cómo seguiremos en contacto</translation>
    </message>
    <message>
        <source>For the hospital</source>
        <translation>Por parte del hospital</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Impreso el %1</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>Impreso el %1 por %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>Document %1-R%2</source>
        <translation>Documento %1-R%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No aplica</translation>
    </message>
    <message>
        <source>Open, %1 left</source>
        <translation>Pendiente, con %1 de margen</translation>
    </message>
    <message>
        <source>Open, late by %1</source>
        <translation>Pendiente, con %1 de retraso</translation>
    </message>
    <message>
        <source>In time, %1 to spare</source>
        <translation>A tiempo, con %1 de margen</translation>
    </message>
    <message>
        <source>Done, late by %1</source>
        <translation>Hecho, con %1 de retraso</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>Historial del caso</translation>
    </message>
    <message>
        <source>As of %1. Every change with who made it and when, oldest first. Times are in the time zone of the hospital. What is privileged is left out.</source>
        <translation>Situación al %1. Todos los cambios, con quién los hizo y cuándo, del más antiguo al más reciente. Las horas corresponden a la zona horaria del hospital. Se omite lo privilegiado.</translation>
    </message>
    <message>
        <source>A part of the history: %1</source>
        <translation>Una parte del historial: %1</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>No hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Entries of the history (%1)</source>
        <translation>Entradas del historial (%1)</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Present:</source>
        <translation>Presentes:</translation>
    </message>
    <message>
        <source>What was told:</source>
        <translation>Lo que se comunicó:</translation>
    </message>
    <message>
        <source>What they understood:</source>
        <translation>Lo que entendieron:</translation>
    </message>
    <message>
        <source>Main worry, in their words:</source>
        <translation>Su mayor preocupación, en sus palabras:</translation>
    </message>
    <message>
        <source>Questions:</source>
        <translation>Preguntas:</translation>
    </message>
    <message>
        <source>Help offered:</source>
        <translation>Ayuda ofrecida:</translation>
    </message>
    <message>
        <source>Treatment and next care:</source>
        <translation>Tratamiento y próxima atención:</translation>
    </message>
    <message>
        <source>Plan:</source>
        <translation>Plan:</translation>
    </message>
    <message>
        <source>This note rests on what was known at the time.</source>
        <translation>Esta nota se basa en lo que se sabía en ese momento.</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>Intérprete: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>An answer will follow.</source>
        <translation>La respuesta se dará más adelante.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>a más tardar %1</translation>
    </message>
    <message>
        <source>Next contact by %1</source>
        <translation>Próximo contacto a más tardar %1</translation>
    </message>
    <message>
        <source>Next contact by %1, from %2</source>
        <translation>Próximo contacto antes de %1, de parte de %2</translation>
    </message>
    <message>
        <source>Conversation with the patient and family</source>
        <translation>Conversación con el paciente y la familia</translation>
    </message>
    <message>
        <source>For the medical record</source>
        <translation>Para la historia clínica</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Número de historia clínica</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Entered by: ______________________   Date and time: ______________</source>
        <translation>Anotado por: ______________________   Fecha y hora: ______________</translation>
    </message>
    <message>
        <source>Entered in the medical record %1 by %2.</source>
        <translation>Anotado en la historia clínica %1 por %2.</translation>
    </message>
    <message>
        <source>Log of conversations</source>
        <translation>Registro de conversaciones</translation>
    </message>
    <message>
        <source>Every contact with the patient and family, oldest first. Times are in the time zone of the hospital.</source>
        <translation>Todos los contactos con el paciente y la familia, del más antiguo al más reciente. Las horas corresponden a la zona horaria del hospital.</translation>
    </message>
    <message>
        <source>No conversation logged yet</source>
        <translation>Aún no hay conversaciones registradas</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>Corrección: %1</translation>
    </message>
    <message>
        <source>Talked with</source>
        <translation>Conversación con</translation>
    </message>
    <message>
        <source>Language and interpreter</source>
        <translation>Idioma e intérprete</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>In short: %1</source>
        <translation>En resumen: %1</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>Comunicado: %1</translation>
    </message>
    <message>
        <source>What they understood: %1</source>
        <translation>Lo que entendieron: %1</translation>
    </message>
    <message>
        <source>Main worry: %1</source>
        <translation>Mayor preocupación: %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Preguntaron: %1</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>“%1” %2</translation>
    </message>
    <message>
        <source>Apology: %1</source>
        <translation>Disculpa: %1</translation>
    </message>
    <message>
        <source>Help offered: %1</source>
        <translation>Ayuda ofrecida: %1</translation>
    </message>
    <message>
        <source>How it went: %1</source>
        <translation>Cómo fue: %1</translation>
    </message>
    <message>
        <source>Next contact: %1</source>
        <translation>Próximo contacto: %1</translation>
    </message>
    <message>
        <source>Note entered in the medical record: %1</source>
        <translation>Nota anotada en la historia clínica: %1</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Quién la cumple</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <translation>Con %1 de retraso</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>As of %1. Causes are named by their number; what the review found stays with the review team.</source>
        <translation>Al %1. Las causas se nombran por su número; lo que halló la revisión queda en el equipo de revisión.</translation>
    </message>
    <message>
        <source>Cause %1</source>
        <translation>Causa %1</translation>
    </message>
    <message>
        <source>Words of cause %1</source>
        <translation>Texto de la causa %1</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Aún sin acción</translation>
    </message>
    <message>
        <source>Without a confirmed cause</source>
        <translation>Sin una causa confirmada</translation>
    </message>
    <message>
        <source>%1 of %2 (%3%), %4</source>
        <translation>%1 de %2 (%3%), %4</translation>
    </message>
    <message>
        <source>Days late: %1</source>
        <translation>Días de retraso: %1</translation>
    </message>
    <message>
        <source>Done on time</source>
        <translation>Hecha a tiempo</translation>
    </message>
    <message>
        <source>Done, days late: %1</source>
        <translation>Hecha, días de retraso: %1</translation>
    </message>
    <message>
        <source>Actions in place</source>
        <translation>Acciones implantadas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stronger or intermediate</source>
        <translation>Más fuerte o intermedia</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Meta: %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>For causes</source>
        <translation>Para las causas</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Última medición</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>We changed</source>
        <translation>Ya cambiamos</translation>
    </message>
    <message>
        <source>We are changing</source>
        <translation>Estamos cambiando</translation>
    </message>
    <message>
        <source>We told you</source>
        <translation>Le informamos</translation>
    </message>
    <message>
        <source>You asked</source>
        <translation>Usted preguntó</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En palabras sencillas</translation>
    </message>
    <message>
        <source>When we told you</source>
        <translation>Cuándo se lo comunicamos</translation>
    </message>
    <message>
        <source>What you asked, what we found, what we changed</source>
        <translation>Lo que usted preguntó, lo que hallamos, lo que cambiamos</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Has no action</source>
        <translation>Sin acción</translation>
    </message>
    <message>
        <source>Family not told</source>
        <translation>Familia no informada</translation>
    </message>
    <message>
        <source>%1 of %2 steps on time, %3 late, %4 skipped with reason, %5 missing.</source>
        <translation>%1 de %2 pasos a tiempo, %3 con retraso, %4 omitidos con un motivo, %5 faltantes.</translation>
    </message>
    <message>
        <source>Not due yet: %1.</source>
        <translation>Aún no vencen: %1.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Realizado el</translation>
    </message>
    <message>
        <source>From questions to changes</source>
        <translation>De las preguntas a los cambios</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Excepted</source>
        <translation>Exceptuado</translation>
    </message>
    <message>
        <source>Agreed by %1 and %2</source>
        <translation>Acordado por %1 y %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>No sentence for the family</source>
        <translation>Sin frase para la familia</translation>
    </message>
    <message>
        <source>A question leads to an answer, a confirmed cause to an action, and an action to what the family was told.</source>
        <translation>Una pregunta lleva a una respuesta; una causa confirmada, a una acción; y una acción, a lo que se comunicó a la familia.</translation>
    </message>
    <message>
        <source>Closed: %1. Excepted: %2. Open: %3.</source>
        <translation>Cerrados: %1. Exceptuados: %2. Abiertos: %3.</translation>
    </message>
    <message>
        <source>How closely the protocol was followed</source>
        <translation>Grado de seguimiento del protocolo</translation>
    </message>
    <message>
        <source>As of %1. Steps that the protocol requires and that apply to this case. A deadline that was moved counts as it was first.</source>
        <translation>Al %1. Pasos que el protocolo exige y que proceden en este caso. Un plazo que se cambió cuenta como era al principio.</translation>
    </message>
    <message>
        <source>No step counts.</source>
        <translation>Ningún paso cuenta.</translation>
    </message>
    <message>
        <source>Late or missing</source>
        <translation>Con retraso o faltantes</translation>
    </message>
    <message>
        <source>Skipped with reason</source>
        <translation>Omitido con un motivo</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Aún no vence</translation>
    </message>
    <message>
        <source>May be given to the patient and family</source>
        <translation>Puede entregarse al paciente y la familia</translation>
    </message>
    <message>
        <source>For counsel</source>
        <translation>Para el asesor jurídico</translation>
    </message>
    <message>
        <source>For the insurer</source>
        <translation>Para la aseguradora</translation>
    </message>
    <message>
        <source>Patient safety work product</source>
        <translation>Producto de trabajo de seguridad del paciente</translation>
    </message>
    <message>
        <source>PRIVILEGED AND CONFIDENTIAL – FOR COUNSEL</source>
        <translation>PRIVILEGIADO Y CONFIDENCIAL – PARA EL ASESOR JURÍDICO</translation>
    </message>
    <message>
        <source>CONFIDENTIAL – FOR THE INSURER</source>
        <translation>CONFIDENCIAL – PARA LA ASEGURADORA</translation>
    </message>
    <message>
        <source>CONFIDENTIAL – INTERNAL</source>
        <translation>CONFIDENCIAL – USO INTERNO</translation>
    </message>
    <message>
        <source>PRIVILEGED – PATIENT SAFETY WORK PRODUCT</source>
        <translation>PRIVILEGIADO – PRODUCTO DE TRABAJO DE SEGURIDAD DEL PACIENTE</translation>
    </message>
    <message>
        <source>It is not in this case.</source>
        <translation>No está en este caso.</translation>
    </message>
    <message>
        <source>%1: may not go to this reader.</source>
        <translation>%1: no puede entregarse a este lector.</translation>
    </message>
    <message>
        <source>Made for work inside the hospital.</source>
        <translation>Hecho para el trabajo interno del hospital.</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>Carta: %1</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>No se envió.</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>Archivo adjunto: %1</translation>
    </message>
    <message>
        <source>It is not complete yet.</source>
        <translation>Aún no está completo.</translation>
    </message>
    <message>
        <source>Sent on %1 by %2</source>
        <translation>Enviada el %1 por %2</translation>
    </message>
    <message>
        <source>Documents for the patient and family</source>
        <translation>Documentos para el paciente y la familia</translation>
    </message>
    <message>
        <source>Case binder</source>
        <translation>Carpeta del caso</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>May not go to an insurer</source>
        <translation>No puede entregarse a una aseguradora</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Put together on</source>
        <translation>Preparado el</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>For the person or office named above and for the purpose named above, and for nobody else. Whoever has received it by mistake is asked to tell the contact above and to destroy it.</source>
        <translation>Solo para la persona u oficina indicada arriba y para la finalidad indicada arriba, y para nadie más. Se ruega a quien lo haya recibido por error que avise al contacto de arriba y lo destruya.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>Desde la página</translation>
    </message>
    <message>
        <source>Original files inside this PDF</source>
        <translation>Archivos originales dentro de este PDF</translation>
    </message>
    <message>
        <source>They are in the list of attachments of the PDF reader. The digest shows whether a file is the same, byte for byte.</source>
        <translation>Están en la lista de archivos adjuntos del lector de PDF. La huella muestra si un archivo es el mismo, byte por byte.</translation>
    </message>
    <message>
        <source>Covering note to a sealed file</source>
        <translation>Nota de acompañamiento de un archivo sellado</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>Sellado el</translation>
    </message>
    <message>
        <source>The file is a PDF encrypted with AES-256. A PDF reader of today opens it with the passphrase of six words, which is told by telephone and never sent with the file.</source>
        <translation>El archivo es un PDF cifrado con AES-256. Un lector de PDF actual lo abre con la frase de contraseña de seis palabras, que se comunica por teléfono y nunca se envía con el archivo.</translation>
    </message>
    <message>
        <source>Encryption alone does not show whether a file was changed on its way. Compare the digest of the file with the one below before you rely on it.</source>
        <translation>El cifrado por sí solo no muestra si un archivo se modificó en el camino. Compare la huella del archivo con la que figura abajo antes de confiar en él.</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Archivo sellado</translation>
    </message>
    <message>
        <source>Original files inside it</source>
        <translation>Archivos originales que contiene</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Archivo %1</translation>
    </message>
    <message>
        <source>Questions: %1, %2</source>
        <translation>Preguntas: %1, %2</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas de verificación</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Binder page %1 of %2</source>
        <translation>Carpeta, página %1 de %2</translation>
    </message>
    <message>
        <source>the PDF file is damaged</source>
        <translation>el archivo PDF está dañado</translation>
    </message>
    <message>
        <source>the PDF file needs a password</source>
        <translation>el archivo PDF requiere una contraseña</translation>
    </message>
    <message>
        <source>the PDF file has no pages</source>
        <translation>el archivo PDF no tiene páginas</translation>
    </message>
    <message>
        <source>it has too many pages</source>
        <translation>tiene demasiadas páginas</translation>
    </message>
    <message>
        <source>it is built so that it cannot be drawn safely</source>
        <translation>está hecho de modo que no se puede dibujar con seguridad</translation>
    </message>
    <message>
        <source>it has layers that are not shown</source>
        <translation>tiene capas que no se muestran</translation>
    </message>
    <message>
        <source>it draws from other files</source>
        <translation>toma contenido de otros archivos</translation>
    </message>
    <message>
        <source>the picture cannot be drawn</source>
        <translation>la imagen no se puede dibujar</translation>
    </message>
    <message>
        <source>the text is too long to print</source>
        <translation>el texto es demasiado largo para imprimirlo</translation>
    </message>
    <message>
        <source>files of this kind have no pages</source>
        <translation>los archivos de este tipo no tienen páginas</translation>
    </message>
    <message>
        <source>the files together are too large</source>
        <translation>los archivos juntos son demasiado grandes</translation>
    </message>
    <message>
        <source>its content cannot be read</source>
        <translation>su contenido no se puede leer</translation>
    </message>
    <message>
        <source>Its pages are here without the scripts, links or files in it; the original is as it was.</source>
        <translation>Sus páginas están aquí sin los scripts, enlaces o archivos que contiene; el original sigue como estaba.</translation>
    </message>
    <message>
        <source>Included as a file, not as pages: %1.</source>
        <translation>Incluido como archivo, no como páginas: %1.</translation>
    </message>
    <message>
        <source>Not included: %1.</source>
        <translation>No incluido: %1.</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>Palabras iniciales</translation>
    </message>
    <message>
        <source>No event was recorded.</source>
        <translation>No se registró ningún suceso.</translation>
    </message>
    <message>
        <source>Why it happened</source>
        <translation>Por qué ocurrió</translation>
    </message>
    <message>
        <source>No cause was recorded.</source>
        <translation>No se registró ninguna causa.</translation>
    </message>
    <message>
        <source>What was expected, and why it differed</source>
        <translation>Qué se esperaba y por qué fue diferente</translation>
    </message>
    <message>
        <source>What happened, step by step</source>
        <translation>Qué ocurrió, paso a paso</translation>
    </message>
    <message>
        <source>Timeline of the events. The table below it says the same in words.</source>
        <translation>Cronología de los sucesos. La tabla de abajo dice lo mismo con palabras.</translation>
    </message>
    <message>
        <source>Timeline of the event review</source>
        <translation>Cronología de la revisión del suceso</translation>
    </message>
    <message>
        <source>Diagram of the causes by category. The table below it says the same in words.</source>
        <translation>Diagrama de las causas por categoría. La tabla de abajo dice lo mismo con palabras.</translation>
    </message>
    <message>
        <source>Causes of the event review</source>
        <translation>Causas de la revisión del suceso</translation>
    </message>
    <message>
        <source>Resolution summary for counsel</source>
        <translation>Resumen de la resolución para el asesor jurídico</translation>
    </message>
    <message>
        <source>Summary for the patient safety organization</source>
        <translation>Resumen para la organización de seguridad del paciente</translation>
    </message>
    <message>
        <source>Confidential. Holds patient safety work product. Not for the patient, the family or the medical record.</source>
        <translation>Confidencial. Contiene producto de trabajo de seguridad del paciente. No es para el paciente, la familia ni la historia clínica.</translation>
    </message>
    <message>
        <source>Event review</source>
        <translation>Revisión del suceso</translation>
    </message>
    <message>
        <source>It happened.</source>
        <translation>Ocurrió el suceso.</translation>
    </message>
    <message>
        <source>Staff found it.</source>
        <translation>El personal lo detectó.</translation>
    </message>
    <message>
        <source>It was reported.</source>
        <translation>Se notificó.</translation>
    </message>
    <message>
        <source>First conversation with the patient or family.</source>
        <translation>Primera conversación con el paciente o la familia.</translation>
    </message>
    <message>
        <source>The findings were shared with the patient or family.</source>
        <translation>Los hallazgos se comunicaron al paciente o a la familia.</translation>
    </message>
    <message>
        <source>Learning summary</source>
        <translation>Resumen de aprendizaje</translation>
    </message>
    <message>
        <source>De-identified, for teaching of staff</source>
        <translation>Desidentificado, para la enseñanza del personal</translation>
    </message>
    <message>
        <source>Patient safety work product, de-identified</source>
        <translation>Producto de trabajo de seguridad del paciente, desidentificado</translation>
    </message>
    <message>
        <source>For learning from what happened. Names, places, dates and numbers that could tell who it was are replaced; days are counted from the event, which is day 0.</source>
        <translation>Para aprender de lo ocurrido. Se reemplazan los nombres, lugares, fechas y números que podrían revelar de quién se trata; los días se cuentan desde el suceso, que es el día 0.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>Duration of harm</source>
        <translation>Duración del daño</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Sin hora</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Contributing factors</source>
        <translation>Factores contribuyentes</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>Implementada</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <source>What others can learn</source>
        <translation>Qué pueden aprender otros</translation>
    </message>
    <message>
        <source>I looked at every replacement and at what the last check found. I know of nothing in what remains that could tell who the patient, the family, the staff, the person who reported or the hospital are.</source>
        <translation>Revisé cada reemplazo y lo que encontró la última verificación. No sé de nada en lo que queda que pudiera revelar quiénes son el paciente, la familia, el personal o la persona que notificó, ni cuál es el hospital.</translation>
    </message>
    <message>
        <source>Replaced: %1 (%2)</source>
        <translation>Reemplazado: %1 (%2)</translation>
    </message>
    <message>
        <source>Kept: %1 (%2)</source>
        <translation>Conservado: %1 (%2)</translation>
    </message>
    <message>
        <source>Counsel reviewed on %1 by %2</source>
        <translation>Revisado por el asesor jurídico el %1: %2</translation>
    </message>
    <message>
        <source>Counsel has not reviewed this yet</source>
        <translation>El asesor jurídico aún no ha revisado esto</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>Confidential. Not part of the medical record</source>
        <translation>Confidencial. No forma parte de la historia clínica</translation>
    </message>
    <message>
        <source>PRIVILEGED – ATTORNEY AND CLIENT</source>
        <translation>PRIVILEGIADO – ABOGADO Y CLIENTE</translation>
    </message>
    <message>
        <source>Confidential – open discussion under state law</source>
        <translation>Confidencial – diálogo abierto según la ley estatal</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>el paciente</translation>
    </message>
    <message>
        <source>the family</source>
        <translation>la familia</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This casebook is open in another window or on another computer. Nothing was changed. Lock it there, then try again.</source>
        <translation>Este libro de casos está abierto en otra ventana o en otra computadora. No se cambió nada. Bloquéelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This casebook is open elsewhere: %1 on %2 since %3. Nothing was changed. Lock it there, then try again.</source>
        <translation>Este libro de casos está abierto en otro lugar: %1 en %2 desde %3. No se cambió nada. Bloquéelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Nothing was changed. Correct the file or choose another one.</source>
        <translation>No se puede leer %1: %2. No se cambió nada. Corrija el archivo o elija otro.</translation>
    </message>
    <message>
        <source>%1 cannot be read, line %2: %3. Nothing was changed. Correct the file or choose another one.</source>
        <translation>No se puede leer %1, línea %2: %3. No se cambió nada. Corrija el archivo o elija otro.</translation>
    </message>
    <message>
        <source>A short reason is needed here. Nothing was changed. Write the reason, then try again.</source>
        <translation>Aquí se necesita un motivo breve. No se cambió nada. Escriba el motivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” needs an answer first. Nothing was changed. Choose an answer, then go on.</source>
        <translation>“%1” requiere primero una respuesta. No se cambió nada. Elija una respuesta y continúe.</translation>
    </message>
    <message>
        <source>The case cannot be closed yet. Still open: %1. Nothing was changed.</source>
        <translation>El caso todavía no se puede cerrar. Queda pendiente: %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>The case is open already. Nothing was changed.</source>
        <translation>El caso ya está abierto. No se cambió nada.</translation>
    </message>
    <message>
        <source>A logged conversation cannot be removed. It was left as it is. Add a correction instead.</source>
        <translation>Una conversación registrada no se puede eliminar. Se dejó como estaba. En su lugar, agregue una corrección.</translation>
    </message>
    <message>
        <source>A case cannot be removed this way. It was left as it is. Close it with a reason instead.</source>
        <translation>Un caso no se puede eliminar de esta manera. Se dejó como estaba. En su lugar, ciérrelo con un motivo.</translation>
    </message>
    <message>
        <source>This cannot be stored yet: %1. Nothing was changed, and what you typed is still here.</source>
        <translation>Esto todavía no se puede guardar: %1. No se cambió nada, y lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>%1 is not a casebook. Nothing was changed. Choose a folder that ends in .candor, or restore a backup.</source>
        <translation>%1 no es un libro de casos. No se cambió nada. Elija una carpeta que termine en .candor o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>This casebook was used with a newer version of the program (%1; this is %2). Nothing was changed. Install the newer version, then open it again.</source>
        <translation>Este libro de casos se utilizó con una versión más reciente del programa (%1; esta es la %2). No se cambió nada. Instale la versión más reciente y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>That passphrase did not open this casebook. Check Caps Lock and keyboard language.</source>
        <translation>Esa frase de contraseña no abrió este libro de casos. Compruebe la tecla Bloq Mayús y el idioma del teclado.</translation>
    </message>
    <message>
        <source>A part of this casebook cannot be read (%1). Nothing was changed. Keep a copy of the folder as it is, then restore the newest backup into a new place.</source>
        <translation>No se puede leer una parte de este libro de casos (%1). No se cambió nada. Conserve una copia de la carpeta tal como está y después restaure la copia de seguridad más reciente en otra ubicación.</translation>
    </message>
    <message>
        <source>%1 cannot be written to. What was stored before is unchanged. Ask for the right to write there, or choose another folder.</source>
        <translation>No se puede escribir en %1. Lo que estaba guardado no ha cambiado. Solicite permiso para escribir allí o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not stored. What was stored before is unchanged, and what you typed is still here. Free some space, then try again.</source>
        <translation>El disco está lleno, por lo que esto no se guardó. Lo que estaba guardado no ha cambiado, y lo que escribió sigue aquí. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough memory to unlock (%1 MB are needed). Nothing was changed. Close other programs, then try again.</source>
        <translation>No hay memoria suficiente para desbloquear (se necesitan %1 MB). No se cambió nada. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Choose another name or folder.</source>
        <translation>%1 ya existe y se dejó como estaba. Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>%1 was not found. Nothing was changed. Check the name or the place, then try again.</source>
        <translation>No se encontró %1. No se cambió nada. Compruebe el nombre o la ubicación e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This program was put together without a part that keeps case files safe (%1), so it does not open them. Nothing was changed. Install it again from its package.</source>
        <translation>A este programa le falta un componente que protege los archivos de los casos (%1), por lo que no los abre. No se cambió nada. Instálelo de nuevo desde su paquete.</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters. Nothing was stored. Several words in a row are easy to remember.</source>
        <translation>La frase de contraseña debe tener al menos %1 caracteres. No se guardó nada. Varias palabras seguidas son fáciles de recordar.</translation>
    </message>
    <message>
        <source>This was changed in the meantime, so your change was not stored. What you typed is still here. Look at the new state, then save again.</source>
        <translation>Entretanto, esto se modificó, por lo que su cambio no se guardó. Lo que escribió sigue aquí. Revise el nuevo estado y guarde otra vez.</translation>
    </message>
    <message>
        <source>“%1” cannot be stored as it is. Expected: %2. Nothing was changed, and what you typed is still here.</source>
        <translation>“%1” no se puede guardar tal como está. Se esperaba: %2. No se cambió nada, y lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Case %1 is closed. Nothing was changed. Reopen it to go on working on it.</source>
        <translation>El caso %1 está cerrado. No se cambió nada. Reábralo para seguir trabajando en él.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The casebook is unchanged. Try again, or choose another folder.</source>
        <translation>No se pudo escribir %1: %2. El libro de casos no ha cambiado. Inténtelo de nuevo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>This protocol cannot be used: %1. Nothing was changed. Correct it, then try again.</source>
        <translation>Este protocolo no se puede utilizar: %1. No se cambió nada. Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Operación detenida. No se cambió nada.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was stored before is unchanged. Try again; if it happens again, restart the program.</source>
        <translation>Se produjo un error interno en el programa. Lo que estaba guardado no ha cambiado. Inténtelo de nuevo; si vuelve a ocurrir, reinicie el programa.</translation>
    </message>
    <message numerus="yes">
        <source>A conversation is locked %n hour(s) after it was logged. It was left as it is, and what you typed is still here. Add a correction instead: it keeps the original.</source>
        <translation>
            <numerusform>Una conversación se bloquea %n hora después de registrarse. Se dejó como estaba, y lo que escribió sigue aquí. En su lugar, agregue una corrección: así se conserva el original.</numerusform>
            <numerusform>Una conversación se bloquea %n horas después de registrarse. Se dejó como estaba, y lo que escribió sigue aquí. En su lugar, agregue una corrección: así se conserva el original.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody must stay who manages this casebook. Nothing was changed. Make another active person a manager first.</source>
        <translation>Debe quedar alguien que gestione este libro de casos. No se cambió nada. Asigne primero la función de gestor a otra persona activa.</translation>
    </message>
    <message>
        <source>“%1” is asked for by law, a regulation or an accreditor. Nothing was changed. Write the reason, then try again.</source>
        <translation>“%1” lo exige una ley, un reglamento o un acreditador. No se cambió nada. Escriba el motivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be switched off: every case needs it. Nothing was changed.</source>
        <translation>“%1” no se puede desactivar: todos los casos lo necesitan. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” came with the protocol. It can be switched off, not removed or moved. Nothing was changed.</source>
        <translation>“%1” venía con el protocolo. Se puede desactivar, pero no quitar ni mover. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” was read in its source already. Nothing was changed.</source>
        <translation>“%1” ya se leyó en su fuente. No se cambió nada.</translation>
    </message>
    <message>
        <source>Version %1 of the protocol is used by case %2, so it stays. Nothing was changed. Put another version in force instead.</source>
        <translation>El caso %2 utiliza la versión %1 del protocolo, por lo que esta se conserva. No se cambió nada. En su lugar, ponga en vigor otra versión.</translation>
    </message>
    <message>
        <source>The case runs on version %1 already. Nothing was changed.</source>
        <translation>El caso ya sigue la versión %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>The case follows another protocol than “%1”. Nothing was changed.</source>
        <translation>El caso sigue un protocolo distinto de “%1”. No se cambió nada.</translation>
    </message>
    <message>
        <source>the question “%1” has no answer</source>
        <translation>la pregunta “%1” no tiene respuesta</translation>
    </message>
    <message>
        <source>the cause “%1” has no action</source>
        <translation>la causa “%1” no tiene acción</translation>
    </message>
    <message>
        <source>the family was not told about “%1”</source>
        <translation>no se informó a la familia de “%1”</translation>
    </message>
    <message>
        <source>An exception needs the names of two different people. Nothing was changed, and what you typed is still here. Add the name of the second person who agreed.</source>
        <translation>Una excepción requiere los nombres de dos personas distintas. No se cambió nada y lo que usted escribió sigue aquí. Agregue el nombre de la segunda persona que estuvo de acuerdo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Write who decided this, then try again.</source>
        <translation>No se cambió nada. Escriba quién tomó esta decisión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A report counts as filed with the time and the proof of it. Nothing was changed. Add both, for example the confirmation number, then try again.</source>
        <translation>Un informe se considera presentado con la hora y el comprobante. No se cambió nada. Agregue ambos, por ejemplo el número de confirmación, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>An action cannot be removed. It was left as it is. Set it to dropped, with the reason in its note.</source>
        <translation>Una acción no se puede eliminar. Se dejó como está. Márquela como descartada, con el motivo en su nota.</translation>
    </message>
    <message>
        <source>The case has ended already. Nothing was changed. Open it again first if it goes on.</source>
        <translation>El caso ya ha terminado. No se cambió nada. Ábralo de nuevo primero si continúa.</translation>
    </message>
    <message>
        <source>This file is a script. Nothing was added. If it is evidence, confirm that it is kept: it is then stored, but never opened from here.</source>
        <translation>Este archivo es un script. No se agregó nada. Si es evidencia, confirme que se conserva: entonces se guarda, pero nunca se abre desde aquí.</translation>
    </message>
    <message>
        <source>This document holds macros. Nothing was added. If it is evidence, confirm that it is kept: it is then stored, but never opened from here.</source>
        <translation>Este documento contiene macros. No se agregó nada. Si es evidencia, confirme que se conserva: entonces se guarda, pero nunca se abre desde aquí.</translation>
    </message>
    <message>
        <source>This file only points to something else. Nothing was added. If it is evidence, confirm that it is kept: it is then stored, but never opened from here.</source>
        <translation>Este archivo solo apunta a otra cosa. No se agregó nada. Si es evidencia, confirme que se conserva: entonces se guarda, pero nunca se abre desde aquí.</translation>
    </message>
    <message>
        <source>This file is the image of a disk. Nothing was added. If it is evidence, confirm that it is kept: it is then stored, but never opened from here.</source>
        <translation>Este archivo es la imagen de un disco. No se agregó nada. Si es evidencia, confirme que se conserva: entonces se guarda, pero nunca se abre desde aquí.</translation>
    </message>
    <message>
        <source>This archive is damaged, or made to do harm when it is unpacked. Nothing was added. If it is evidence, confirm that it is kept: it is then stored, but never opened from here.</source>
        <translation>Este archivo comprimido está dañado o está hecho para causar daño al descomprimirlo. No se agregó nada. Si es evidencia, confirme que se conserva: entonces se guarda, pero nunca se abre desde aquí.</translation>
    </message>
    <message>
        <source>This file is a program, or holds one. Nothing was added. If it is evidence, confirm that it is kept: it is then stored, but never opened from here.</source>
        <translation>Este archivo es un programa o contiene uno. No se agregó nada. Si es evidencia, confirme que se conserva: entonces se guarda, pero nunca se abre desde aquí.</translation>
    </message>
    <message>
        <source>A letter that was sent stays as it was sent. Nothing was changed. Write another letter to correct it.</source>
        <translation>Una carta enviada permanece tal como se envió. No se cambió nada. Escriba otra carta para corregirla.</translation>
    </message>
    <message>
        <source>The letter was signed off as it is. Nothing was changed. Take it back to a draft first; it then needs the second reader again.</source>
        <translation>La carta se aprobó tal como está. No se cambió nada. Primero devuélvala a borrador; después necesitará de nuevo al segundo lector.</translation>
    </message>
    <message>
        <source>Only the second reader can sign a letter off, and only a signed letter can be sent. Nothing was changed.</source>
        <translation>Solo el segundo lector puede aprobar una carta, y solo se puede enviar una carta aprobada. No se cambió nada.</translation>
    </message>
    <message>
        <source>The second reader must be somebody else than the writer. Nothing was changed. Ask a colleague to unlock the casebook and sign the letter off.</source>
        <translation>El segundo lector debe ser una persona distinta de quien la escribió. No se cambió nada. Pida a un colega que desbloquee el libro de casos y apruebe la carta.</translation>
    </message>
    <message>
        <source>This letter is no draft any more. Nothing was changed.</source>
        <translation>Esta carta ya no es un borrador. No se cambió nada.</translation>
    </message>
    <message>
        <source>A second reader has not signed the letter off yet. Nothing was sent or changed. Ask a colleague to read it first.</source>
        <translation>Un segundo lector aún no ha aprobado la carta. No se envió ni se cambió nada. Pida primero a un colega que la lea.</translation>
    </message>
    <message>
        <source>Counsel reviews this notice before it is sent. Nothing was sent or changed. Write who reviewed it and on which day.</source>
        <translation>El asesor jurídico revisa este aviso antes de que se envíe. No se envió ni se cambió nada. Escriba quién lo revisó y qué día.</translation>
    </message>
    <message>
        <source>The letter cannot have been sent later than now. Nothing was changed. Correct the time.</source>
        <translation>La carta no puede haberse enviado después de ahora. No se cambió nada. Corrija la hora.</translation>
    </message>
    <message>
        <source>Something in the letter has to be solved before it is signed off or sent: %1. Nothing was changed.</source>
        <translation>Hay algo en la carta que debe resolverse antes de aprobarla o enviarla: %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>What was disclosed stays on record as it is. Nothing was changed.</source>
        <translation>Lo que se divulgó queda registrado tal como está. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is a folder, a link or a device. Nothing was added. Choose the file itself.</source>
        <translation>“%1” es una carpeta, un enlace o un dispositivo. No se agregó nada. Elija el archivo en sí.</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 GB. Nothing was added. Keep the original in a safe place, note where, and add the part that matters.</source>
        <translation>“%1” supera 1 GB. No se agregó nada. Guarde el original en un lugar seguro, anote dónde y agregue la parte que importa.</translation>
    </message>
    <message>
        <source>“%1” changed while it was read. Nothing was added. Close the program that writes it, then add it again.</source>
        <translation>“%1” cambió mientras se leía. No se agregó nada. Cierre el programa que lo escribe y agréguelo de nuevo.</translation>
    </message>
    <message>
        <source>The content of a file never changes once it is in the case. Nothing was changed. Add the other version as a file of its own.</source>
        <translation>El contenido de un archivo nunca cambia una vez que está en el caso. No se cambió nada. Agregue la otra versión como un archivo aparte.</translation>
    </message>
    <message>
        <source>The content of this file is no longer in the casebook, so it cannot be brought back. Nothing was changed. Add the file again.</source>
        <translation>El contenido de este archivo ya no está en el libro de casos, por lo que no se puede recuperar. No se cambió nada. Agregue el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Records of this case are on hold, so its files stay. Nothing was removed. The hold has to be released first by somebody who may do so.</source>
        <translation>Hay registros de este caso bajo retención, por lo que sus archivos se quedan. No se eliminó nada. Primero debe liberar la retención alguien que pueda hacerlo.</translation>
    </message>
    <message>
        <source>Write who receives it, then try again. Nothing left the casebook.</source>
        <translation>Escriba quién lo recibe e inténtelo de nuevo. Nada salió del libro de casos.</translation>
    </message>
    <message>
        <source>Write what it is given out for, then try again. Nothing left the casebook.</source>
        <translation>Escriba para qué se entrega e inténtelo de nuevo. Nada salió del libro de casos.</translation>
    </message>
    <message>
        <source>Nothing is chosen that this reader may see. Nothing left the casebook. Choose at least one part.</source>
        <translation>No se ha elegido nada que este lector pueda ver. Nada salió del libro de casos. Elija al menos una parte.</translation>
    </message>
    <message>
        <source>A PDF file could not be used: it is damaged, needs a password, or is built so that it cannot be drawn safely. Nothing was changed.</source>
        <translation>No se pudo usar un archivo PDF: está dañado, requiere una contraseña o está hecho de modo que no se puede dibujar con seguridad. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose on which ground it may be given out, then try again. Nothing left the casebook.</source>
        <translation>Elija con qué fundamento puede entregarse e inténtelo de nuevo. Nada salió del libro de casos.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Presentada por</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Presentada a</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Presentada el</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Fecha de emisión</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Respondido el</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Told that a lawyer may help</source>
        <translation>Se le informó de que un abogado puede ayudar</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Fundamentos</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Remedy other than money</source>
        <translation>Reparación no económica</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>What we agreed, for the family</source>
        <translation>Lo que acordamos, para la familia</translation>
    </message>
    <message>
        <source>Release signed</source>
        <translation>Finiquito firmado</translation>
    </message>
    <message>
        <source>Family had a lawyer</source>
        <translation>La familia tuvo abogado</translation>
    </message>
    <message>
        <source>Mediated</source>
        <translation>Con mediación</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Pagado a</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagado por</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Por qué concepto</translation>
    </message>
    <message>
        <source>List in the family summary</source>
        <translation>Incluir en el resumen para la familia</translation>
    </message>
    <message>
        <source>Line in the family summary</source>
        <translation>Línea en el resumen para la familia</translation>
    </message>
    <message>
        <source>Amount in the family summary</source>
        <translation>Importe en el resumen para la familia</translation>
    </message>
    <message>
        <source>Written demand for money</source>
        <translation>Reclamación económica por escrito</translation>
    </message>
    <message>
        <source>Demand made by</source>
        <translation>Reclamación presentada por</translation>
    </message>
    <message>
        <source>Date of the demand</source>
        <translation>Fecha de la reclamación</translation>
    </message>
    <message>
        <source>Practitioner named in demand and release</source>
        <translation>Profesional nombrado en la reclamación y el finiquito</translation>
    </message>
    <message>
        <source>Medicare beneficiary</source>
        <translation>Beneficiario de Medicare</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Account numbers</source>
        <translation>Números de cuenta</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Carried out at</source>
        <translation>Ejecutada el</translation>
    </message>
    <message>
        <source>Bills, for the family</source>
        <translation>Facturas, para la familia</translation>
    </message>
    <message>
        <source>Instruction to billing</source>
        <translation>Instrucción para facturación</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>Jurisdicciones</translation>
    </message>
    <message>
        <source>Holidays of the hospital</source>
        <translation>Días festivos del hospital</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Locks after idle minutes</source>
        <translation>Minutos de inactividad hasta el bloqueo</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Persona de contacto</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Teléfono de contacto</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Carpeta de copias de seguridad</translation>
    </message>
    <message>
        <source>Backup every hours</source>
        <translation>Horas entre copias de seguridad</translation>
    </message>
    <message>
        <source>Unverified rules confirmed here</source>
        <translation>Reglas sin verificar confirmadas aquí</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Edited by</source>
        <translation>Modificado por</translation>
    </message>
    <message>
        <source>Edited at</source>
        <translation>Modificado el</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Question of the review</source>
        <translation>Pregunta de la revisión</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Entered in the patient safety evaluation system</source>
        <translation>Ingresado en el sistema de evaluación de la seguridad del paciente</translation>
    </message>
    <message>
        <source>Records reviewed</source>
        <translation>Registros revisados</translation>
    </message>
    <message>
        <source>What is still unclear</source>
        <translation>Lo que aún no está claro</translation>
    </message>
    <message>
        <source>Agreed factors</source>
        <translation>Factores acordados</translation>
    </message>
    <message>
        <source>Notes of the solutions meeting</source>
        <translation>Notas de la reunión de soluciones</translation>
    </message>
    <message>
        <source>How the family took part</source>
        <translation>Cómo participó la familia</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who or where</source>
        <translation>Quién o dónde</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What was expected</source>
        <translation>Qué se esperaba</translation>
    </message>
    <message>
        <source>Differs from expected</source>
        <translation>Difiere de lo esperado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Interviewed by</source>
        <translation>Entrevistado por</translation>
    </message>
    <message>
        <source>Patient or family</source>
        <translation>Paciente o familia</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazó participar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Marco de referencia</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Se deriva de</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Decided by which side</source>
        <translation>Parte que decidió</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Grado de certeza</translation>
    </message>
    <message>
        <source>Documents relied on</source>
        <translation>Documentos en que se basa</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitiva</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>What we are changing, for the family</source>
        <translation>Lo que estamos cambiando, para la familia</translation>
    </message>
    <message>
        <source>For which causes</source>
        <translation>Para qué causas</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Solidez</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Realizada el</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valor inicial</translation>
    </message>
    <message>
        <source>Family told at</source>
        <translation>Familia informada el</translation>
    </message>
    <message>
        <source>Family told in</source>
        <translation>Familia informada en</translation>
    </message>
    <message>
        <source>Handed to program</source>
        <translation>Transferida al programa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numerador</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominador</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Ofrecido por</translation>
    </message>
    <message>
        <source>Offered at</source>
        <translation>Ofrecido el</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Relieved of duty</source>
        <translation>Relevo de funciones</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Próximo seguimiento</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Fecha de cierre</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Número de caso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>Tipo de suceso</translation>
    </message>
    <message>
        <source>Event code</source>
        <translation>Código del suceso</translation>
    </message>
    <message>
        <source>Patient right now</source>
        <translation>Estado actual del paciente</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Versión del protocolo</translation>
    </message>
    <message>
        <source>Protocol digest</source>
        <translation>Huella del protocolo</translation>
    </message>
    <message>
        <source>What happened, for the family</source>
        <translation>Qué ocurrió, para la familia</translation>
    </message>
    <message>
        <source>What we found, for the family</source>
        <translation>Qué encontramos, para la familia</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Motivo del cierre</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Qué momento</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Ocurrió el</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Ingresado por</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>Registrado el</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Notificado por</translation>
    </message>
    <message>
        <source>Role of the reporter</source>
        <translation>Función de quien notificó</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anónimo</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Finding as reported</source>
        <translation>Hallazgo según la notificación</translation>
    </message>
    <message>
        <source>Id at the source</source>
        <translation>Id. en la fuente</translation>
    </message>
    <message>
        <source>Date at the source</source>
        <translation>Fecha en la fuente</translation>
    </message>
    <message>
        <source>Imported file (digest)</source>
        <translation>Archivo importado (huella)</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>Línea en el archivo</translation>
    </message>
    <message>
        <source>Feedback to the reporter</source>
        <translation>Respuesta a quien notificó</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Duration of harm</source>
        <translation>Duración del daño</translation>
    </message>
    <message>
        <source>Harm in words</source>
        <translation>Descripción del daño</translation>
    </message>
    <message>
        <source>Rated when</source>
        <translation>Etapa de la evaluación</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>Evaluado por</translation>
    </message>
    <message>
        <source>Rated at</source>
        <translation>Fecha de evaluación</translation>
    </message>
    <message>
        <source>Reason for the rating</source>
        <translation>Motivo de la evaluación</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Se cuenta desde</translation>
    </message>
    <message>
        <source>Confirmed or dismissed by</source>
        <translation>Confirmado o descartado por</translation>
    </message>
    <message>
        <source>Confirmed or dismissed at</source>
        <translation>Confirmado o descartado el</translation>
    </message>
    <message>
        <source>Filed at</source>
        <translation>Presentado el</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número de documento</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Agregado por</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>Agregado el</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nueva hora</translation>
    </message>
    <message>
        <source>Reason for the new time</source>
        <translation>Motivo de la nueva hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificación</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Talked with</source>
        <translation>Se habló con</translation>
    </message>
    <message>
        <source>For the hospital</source>
        <translation>Por parte del hospital</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>What we told them</source>
        <translation>Lo que les dijimos</translation>
    </message>
    <message>
        <source>What they understood</source>
        <translation>Lo que entendieron</translation>
    </message>
    <message>
        <source>Their main worry</source>
        <translation>Su mayor preocupación</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo transcurrió</translation>
    </message>
    <message>
        <source>Help offered, accepted or declined</source>
        <translation>Ayuda ofrecida, aceptada o rechazada</translation>
    </message>
    <message>
        <source>Treatment and next care</source>
        <translation>Tratamiento y próximos cuidados</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Disculpa</translation>
    </message>
    <message>
        <source>Words of the apology</source>
        <translation>Palabras de la disculpa</translation>
    </message>
    <message>
        <source>Apology given by</source>
        <translation>Disculpa presentada por</translation>
    </message>
    <message>
        <source>Next contact by</source>
        <translation>Próximo contacto antes de</translation>
    </message>
    <message>
        <source>Next contact from</source>
        <translation>Quién hará el contacto</translation>
    </message>
    <message>
        <source>Note in the medical record</source>
        <translation>Nota en la historia clínica</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Corrige a</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Nota para el equipo</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>Respuesta prevista antes de</translation>
    </message>
    <message>
        <source>Told to the family</source>
        <translation>Comunicado a la familia</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>Comunicado el</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Comunicado en</translation>
    </message>
    <message>
        <source>Reason for not telling</source>
        <translation>Motivo para no comunicarlo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Preguntado por</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Preguntado el</translation>
    </message>
    <message>
        <source>Asked in</source>
        <translation>Preguntado en</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>Respondido en</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Promised to</source>
        <translation>Prometido a</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Quién la cumple</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Hecha en</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Cumplida el</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Serial or asset number</source>
        <translation>Número de serie o de inventario</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde se encuentra</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Custodio</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>Número de precinto</translation>
    </message>
    <message>
        <source>Secured at</source>
        <translation>Resguardado el</translation>
    </message>
    <message>
        <source>Who may release it</source>
        <translation>Quién puede liberarlo</translation>
    </message>
    <message>
        <source>Released at</source>
        <translation>Fecha de liberación</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
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
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Placed at</source>
        <translation>Fecha de inicio</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Establecida por</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Qué se retiene</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Liberado por</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Relationship to the patient</source>
        <translation>Relación con el paciente</translation>
    </message>
    <message>
        <source>May speak for the patient</source>
        <translation>Puede hablar en nombre del paciente</translation>
    </message>
    <message>
        <source>By what paper</source>
        <translation>Documento que lo acredita</translation>
    </message>
    <message>
        <source>Profession or position</source>
        <translation>Profesión o cargo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Medical record number</source>
        <translation>Número de historia clínica</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>How and when to reach</source>
        <translation>Cómo y cuándo contactar</translation>
    </message>
    <message>
        <source>Trained for disclosure</source>
        <translation>Con formación en comunicación</translation>
    </message>
    <message>
        <source>Directly involved in the event</source>
        <translation>Directamente implicado en el suceso</translation>
    </message>
    <message>
        <source>Address for letters</source>
        <translation>Dirección para cartas</translation>
    </message>
    <message>
        <source>Days without word to the family</source>
        <translation>Días sin noticias a la familia</translation>
    </message>
    <message>
        <source>Hours until a conversation locks</source>
        <translation>Horas hasta que se bloquea una conversación</translation>
    </message>
    <message>
        <source>Minutes in which a promise is due soon</source>
        <translation>Minutos en los que una promesa está por vencer</translation>
    </message>
    <message>
        <source>Hours until a caregiver is asked first</source>
        <translation>Horas hasta preguntar al personal por primera vez</translation>
    </message>
    <message>
        <source>Hours until a caregiver is asked again</source>
        <translation>Horas hasta preguntar de nuevo al personal</translation>
    </message>
    <message>
        <source>Days until a caregiver is asked later</source>
        <translation>Días hasta preguntar al personal más adelante</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Copias de seguridad conservadas</translation>
    </message>
    <message>
        <source>Larger text in print</source>
        <translation>Texto más grande al imprimir</translation>
    </message>
    <message>
        <source>Name of “Case record”</source>
        <translation>Nombre de “Expediente del caso”</translation>
    </message>
    <message>
        <source>Explanation of “Case record”</source>
        <translation>Explicación de “Expediente del caso”</translation>
    </message>
    <message>
        <source>Name of “Told”</source>
        <translation>Nombre de “Comunicado”</translation>
    </message>
    <message>
        <source>Explanation of “Told”</source>
        <translation>Explicación de “Comunicado”</translation>
    </message>
    <message>
        <source>Name of “Privileged”</source>
        <translation>Nombre de “Privilegiado”</translation>
    </message>
    <message>
        <source>Explanation of “Privileged”</source>
        <translation>Explicación de “Privilegiado”</translation>
    </message>
    <message>
        <source>Name of “Mixed”</source>
        <translation>Nombre de “Mixto”</translation>
    </message>
    <message>
        <source>Explanation of “Mixed”</source>
        <translation>Explicación de “Mixto”</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>De guardia</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Reached when</source>
        <translation>Horario de contacto</translation>
    </message>
    <message>
        <source>Given to families</source>
        <translation>Se da a las familias</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Also told</source>
        <translation>También se comunicó</translation>
    </message>
    <message>
        <source>Takes notes</source>
        <translation>Toma notas</translation>
    </message>
    <message>
        <source>Next contact first planned for</source>
        <translation>Próximo contacto previsto al principio para</translation>
    </message>
    <message>
        <source>Entered in the medical record at</source>
        <translation>Anotado en la historia clínica el</translation>
    </message>
    <message>
        <source>Entered in the medical record by</source>
        <translation>Anotado en la historia clínica por</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>Primer vencimiento</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografías</translation>
    </message>
    <message>
        <source>Digest of the file (SHA-256)</source>
        <translation>Huella del archivo (SHA-256)</translation>
    </message>
    <message>
        <source>Consensus meeting</source>
        <translation>Reunión de consenso</translation>
    </message>
    <message>
        <source>Notice of the meeting sent</source>
        <translation>Aviso de la reunión enviado</translation>
    </message>
    <message>
        <source>Present at the consensus meeting</source>
        <translation>Presentes en la reunión de consenso</translation>
    </message>
    <message>
        <source>Solutions meeting</source>
        <translation>Reunión de soluciones</translation>
    </message>
    <message>
        <source>Present at the solutions meeting</source>
        <translation>Presentes en la reunión de soluciones</translation>
    </message>
    <message>
        <source>Visit of the place</source>
        <translation>Visita al lugar</translation>
    </message>
    <message>
        <source>Equipment and products</source>
        <translation>Equipo y productos</translation>
    </message>
    <message>
        <source>Approved by leadership at</source>
        <translation>Aprobado por la dirección el</translation>
    </message>
    <message>
        <source>Staff told what came of it at</source>
        <translation>Resultado comunicado al personal el</translation>
    </message>
    <message>
        <source>Why it differed</source>
        <translation>Por qué fue diferente</translation>
    </message>
    <message>
        <source>Linked causes</source>
        <translation>Causas vinculadas</translation>
    </message>
    <message>
        <source>Fact for the family</source>
        <translation>Hecho para la familia</translation>
    </message>
    <message>
        <source>Part of the process</source>
        <translation>Parte del proceso</translation>
    </message>
    <message>
        <source>Contributed or caused</source>
        <translation>Contribuyó o causó</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Whose behavior</source>
        <translation>De quién es la conducta</translation>
    </message>
    <message>
        <source>Behavior</source>
        <translation>Conducta</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>Revisado el</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Remitido a</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Tipo de acción</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Counted (numerator)</source>
        <translation>Contados (numerador)</translation>
    </message>
    <message>
        <source>Out of (denominator)</source>
        <translation>De un total de (denominador)</translation>
    </message>
    <message>
        <source>Check whether it works on</source>
        <translation>Comprobar si funciona el</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Comprobado por</translation>
    </message>
    <message>
        <source>They said</source>
        <translation>Dijeron</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediador</translation>
    </message>
    <message>
        <source>Meeting about the offer</source>
        <translation>Reunión sobre la oferta</translation>
    </message>
    <message>
        <source>Time to think it over until</source>
        <translation>Tiempo para pensarlo hasta</translation>
    </message>
    <message>
        <source>Whose approval</source>
        <translation>Aprobación de quién</translation>
    </message>
    <message>
        <source>Data bank report</source>
        <translation>Informe al banco de datos</translation>
    </message>
    <message>
        <source>Reason of the data bank answer</source>
        <translation>Motivo de la respuesta (banco de datos)</translation>
    </message>
    <message>
        <source>Data bank answer by</source>
        <translation>Respuesta (banco de datos) de</translation>
    </message>
    <message>
        <source>Data bank report filed at</source>
        <translation>Informe al banco de datos presentado el</translation>
    </message>
    <message>
        <source>Medicare Section 111 report</source>
        <translation>Informe a Medicare, Sección 111</translation>
    </message>
    <message>
        <source>Reason of the Section 111 answer</source>
        <translation>Motivo de la respuesta (Sección 111)</translation>
    </message>
    <message>
        <source>What is excepted</source>
        <translation>Qué se exceptúa</translation>
    </message>
    <message>
        <source>For which record</source>
        <translation>Para qué registro</translation>
    </message>
    <message>
        <source>Excepted by</source>
        <translation>Exceptuado por</translation>
    </message>
    <message>
        <source>Second person who agreed</source>
        <translation>Segunda persona que estuvo de acuerdo</translation>
    </message>
    <message>
        <source>Excepted at</source>
        <translation>Exceptuado el</translation>
    </message>
    <message>
        <source>Told by letter</source>
        <translation>Comunicado por carta</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Version of the template</source>
        <translation>Versión de la plantilla</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Facts it tells</source>
        <translation>Hechos que comunica</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrita por</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Escrita el</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Segundo lector</translation>
    </message>
    <message>
        <source>Signed off at</source>
        <translation>Aprobada el</translation>
    </message>
    <message>
        <source>Note of the second reader</source>
        <translation>Nota del segundo lector</translation>
    </message>
    <message>
        <source>Counsel reviews it first</source>
        <translation>El asesor jurídico la revisa antes</translation>
    </message>
    <message>
        <source>Reviewed by counsel</source>
        <translation>Revisada por el asesor jurídico</translation>
    </message>
    <message>
        <source>Reviewed by counsel on</source>
        <translation>Revisada por el asesor jurídico el</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Enviada el</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviada por</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Cómo se envió</translation>
    </message>
    <message>
        <source>Text as sent</source>
        <translation>Texto tal como se envió</translation>
    </message>
    <message>
        <source>Digest of what was sent</source>
        <translation>Huella de lo enviado</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdicción</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modificada por</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Modificada el</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
</context>
<context>
    <name>HarmText</name>
    <message>
        <source>No harm</source>
        <translation>Sin daño</translation>
    </message>
    <message>
        <source>Mild harm</source>
        <translation>Daño leve</translation>
    </message>
    <message>
        <source>Moderate harm</source>
        <translation>Daño moderado</translation>
    </message>
    <message>
        <source>Severe harm</source>
        <translation>Daño grave</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Muerte</translation>
    </message>
    <message>
        <source>Harm not known yet</source>
        <translation>Daño aún desconocido</translation>
    </message>
    <message>
        <source>Mild or worse</source>
        <translation>Leve o peor</translation>
    </message>
    <message>
        <source>Moderate or worse</source>
        <translation>Moderado o peor</translation>
    </message>
    <message>
        <source>Severe harm or death</source>
        <translation>Daño grave o muerte</translation>
    </message>
    <message>
        <source>Any harm</source>
        <translation>Cualquier daño</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Mapa del teclado</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Open selected</source>
        <translation>Abrir la selección</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Marcar o desmarcar</translation>
    </message>
    <message>
        <source>Close dialog, leave field, clear search</source>
        <translation>Cerrar el diálogo, salir del campo, borrar la búsqueda</translation>
    </message>
    <message>
        <source>About Candor Casebook</source>
        <translation>Acerca de Candor Casebook</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Case management for communication and optimal resolution after patient harm. Everything stays encrypted on this computer; nothing is sent over the internet.</source>
        <translation>Gestión de casos para la comunicación y la resolución óptima tras un daño al paciente. Todo permanece cifrado en este equipo; no se envía nada por Internet.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Not legal advice.</source>
        <translation>Software libre con la Licencia Pública General de GNU, versión 3 o posterior. No constituye asesoramiento jurídico.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Part %1 of the case</source>
        <translation>Parte %1 del caso</translation>
    </message>
    <message>
        <source>Edit selected</source>
        <translation>Editar lo seleccionado</translation>
    </message>
</context>
<context>
    <name>HistoryValues</name>
    <message>
        <source>on paper</source>
        <translation>en papel</translation>
    </message>
    <message>
        <source>a record that is gone</source>
        <translation>un registro que ya no existe</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>el caso</translation>
    </message>
    <message>
        <source>the time “%1”</source>
        <translation>la hora “%1”</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>una hora</translation>
    </message>
    <message>
        <source>the report %1</source>
        <translation>la notificación %1</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>una notificación</translation>
    </message>
    <message>
        <source>the harm rating “%1”</source>
        <translation>la valoración del daño “%1”</translation>
    </message>
    <message>
        <source>the harm rating</source>
        <translation>la valoración del daño</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>una persona sin nombre</translation>
    </message>
    <message>
        <source>the conversation “%1”</source>
        <translation>la conversación “%1”</translation>
    </message>
    <message>
        <source>a conversation</source>
        <translation>una conversación</translation>
    </message>
    <message>
        <source>the fact “%1”</source>
        <translation>el hecho “%1”</translation>
    </message>
    <message>
        <source>a fact</source>
        <translation>un hecho</translation>
    </message>
    <message>
        <source>the question “%1”</source>
        <translation>la pregunta “%1”</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>una pregunta</translation>
    </message>
    <message>
        <source>the promise “%1”</source>
        <translation>la promesa “%1”</translation>
    </message>
    <message>
        <source>a promise</source>
        <translation>una promesa</translation>
    </message>
    <message>
        <source>the support for %1</source>
        <translation>el apoyo a %1</translation>
    </message>
    <message>
        <source>the support for somebody</source>
        <translation>el apoyo a alguien</translation>
    </message>
    <message>
        <source>the evidence “%1”</source>
        <translation>la evidencia “%1”</translation>
    </message>
    <message>
        <source>a piece of evidence</source>
        <translation>una evidencia</translation>
    </message>
    <message>
        <source>a handover of %1</source>
        <translation>una entrega de %1</translation>
    </message>
    <message>
        <source>a handover of evidence</source>
        <translation>una entrega de evidencia</translation>
    </message>
    <message>
        <source>the hold “%1”</source>
        <translation>la retención “%1”</translation>
    </message>
    <message>
        <source>a hold</source>
        <translation>una retención</translation>
    </message>
    <message>
        <source>the investigation</source>
        <translation>la investigación</translation>
    </message>
    <message>
        <source>the timeline entry “%1”</source>
        <translation>la entrada de la cronología “%1”</translation>
    </message>
    <message>
        <source>a timeline entry</source>
        <translation>una entrada de la cronología</translation>
    </message>
    <message>
        <source>the interview with %1</source>
        <translation>la entrevista con %1</translation>
    </message>
    <message>
        <source>an interview</source>
        <translation>una entrevista</translation>
    </message>
    <message>
        <source>the cause “%1”</source>
        <translation>la causa “%1”</translation>
    </message>
    <message>
        <source>a cause</source>
        <translation>una causa</translation>
    </message>
    <message>
        <source>the decision “%1”</source>
        <translation>la decisión “%1”</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>una decisión</translation>
    </message>
    <message>
        <source>the action “%1”</source>
        <translation>la acción “%1”</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>una acción</translation>
    </message>
    <message>
        <source>a measurement of %1</source>
        <translation>una medición de %1</translation>
    </message>
    <message>
        <source>a measurement</source>
        <translation>una medición</translation>
    </message>
    <message>
        <source>the need “%1”</source>
        <translation>la necesidad “%1”</translation>
    </message>
    <message>
        <source>a need of the family</source>
        <translation>una necesidad de la familia</translation>
    </message>
    <message>
        <source>the apology of %1</source>
        <translation>la disculpa de %1</translation>
    </message>
    <message>
        <source>an apology</source>
        <translation>una disculpa</translation>
    </message>
    <message>
        <source>the offer</source>
        <translation>la oferta</translation>
    </message>
    <message>
        <source>the part “%1” of the offer</source>
        <translation>la parte “%1” de la oferta</translation>
    </message>
    <message>
        <source>a part of the offer</source>
        <translation>una parte de la oferta</translation>
    </message>
    <message>
        <source>the payment “%1”</source>
        <translation>el pago “%1”</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>un pago</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>el acuerdo</translation>
    </message>
    <message>
        <source>the decision about the bills</source>
        <translation>la decisión sobre las facturas</translation>
    </message>
    <message>
        <source>the legal deadline “%1”</source>
        <translation>el plazo legal “%1”</translation>
    </message>
    <message>
        <source>a legal deadline</source>
        <translation>un plazo legal</translation>
    </message>
    <message>
        <source>the document “%1”</source>
        <translation>el documento “%1”</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un documento</translation>
    </message>
    <message>
        <source>the attached file “%1”</source>
        <translation>el archivo adjunto “%1”</translation>
    </message>
    <message>
        <source>an attached file</source>
        <translation>un archivo adjunto</translation>
    </message>
    <message>
        <source>the note “%1”</source>
        <translation>la nota “%1”</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>the step “%1”</source>
        <translation>el paso “%1”</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>un paso</translation>
    </message>
    <message>
        <source>the checklist row “%1”</source>
        <translation>la línea de la lista de verificación “%1”</translation>
    </message>
    <message>
        <source>a checklist row</source>
        <translation>una línea de la lista de verificación</translation>
    </message>
    <message>
        <source>the field “%1”</source>
        <translation>el campo “%1”</translation>
    </message>
    <message>
        <source>a field of a form</source>
        <translation>un campo de un formulario</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>los ajustes</translation>
    </message>
    <message>
        <source>the user %1</source>
        <translation>el usuario %1</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>un usuario</translation>
    </message>
    <message>
        <source>the protocol</source>
        <translation>el protocolo</translation>
    </message>
    <message>
        <source>the saved view “%1”</source>
        <translation>la vista guardada “%1”</translation>
    </message>
    <message>
        <source>a saved view</source>
        <translation>una vista guardada</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of record, name</comment>
        <translation>%1 “%2”</translation>
    </message>
</context>
<context>
    <name>HistoryWording</name>
    <message>
        <source>the due time</source>
        <translation>el vencimiento</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>el responsable</translation>
    </message>
    <message>
        <source>the wording</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>el estado</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>la situación</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>el resultado</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>the roles</source>
        <translation>las funciones</translation>
    </message>
    <message>
        <source>the relationship</source>
        <translation>la relación</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>el número de teléfono</translation>
    </message>
    <message>
        <source>the e-mail address</source>
        <translation>la dirección de correo electrónico</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>la dirección</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>el idioma</translation>
    </message>
    <message>
        <source>the interpreter</source>
        <translation>el intérprete</translation>
    </message>
    <message>
        <source>the date of birth</source>
        <translation>la fecha de nacimiento</translation>
    </message>
    <message>
        <source>the age</source>
        <translation>la edad</translation>
    </message>
    <message>
        <source>the medical record number</source>
        <translation>el número de historia clínica</translation>
    </message>
    <message>
        <source>the profession</source>
        <translation>la profesión</translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>la organización</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la nota</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>el título</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>la unidad</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>el lugar</translation>
    </message>
    <message>
        <source>the summary</source>
        <translation>el resumen</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la contestación</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>la fuente</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>el motivo</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>el importe</translation>
    </message>
    <message>
        <source>the tier</source>
        <translation>el nivel</translation>
    </message>
    <message>
        <source>the response</source>
        <translation>la respuesta</translation>
    </message>
    <message>
        <source>the next check</source>
        <translation>la próxima comprobación</translation>
    </message>
    <message>
        <source>the last check</source>
        <translation>la última comprobación</translation>
    </message>
    <message>
        <source>the strength</source>
        <translation>la solidez</translation>
    </message>
    <message>
        <source>the custodian</source>
        <translation>el custodio</translation>
    </message>
    <message>
        <source>the category</source>
        <translation>la categoría</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>la descripción</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la persona</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of a field</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 printed a document</source>
        <translation>%1 imprimió un documento</translation>
    </message>
    <message>
        <source>%1 printed “%2”</source>
        <translation>%1 imprimió “%2”</translation>
    </message>
    <message>
        <source>%1 exported case data</source>
        <translation>%1 exportó datos del caso</translation>
    </message>
    <message>
        <source>%1 exported “%2”</source>
        <translation>%1 exportó “%2”</translation>
    </message>
    <message>
        <source>%1 opened the case</source>
        <translation>%1 abrió el caso</translation>
    </message>
    <message>
        <source>%1 unlocked the casebook</source>
        <translation>%1 desbloqueó el libro de casos</translation>
    </message>
    <message>
        <source>Somebody tried to unlock the casebook with a passphrase that did not fit</source>
        <translation>Alguien intentó desbloquear el libro de casos con una frase de contraseña incorrecta</translation>
    </message>
    <message>
        <source>%1 locked the casebook</source>
        <translation>%1 bloqueó el libro de casos</translation>
    </message>
    <message>
        <source>%1 backed the casebook up</source>
        <translation>%1 hizo una copia de seguridad del libro de casos</translation>
    </message>
    <message>
        <source>%1 checked the casebook</source>
        <translation>%1 comprobó el libro de casos</translation>
    </message>
    <message>
        <source>%1 restored the casebook from a backup</source>
        <translation>%1 restauró el libro de casos desde una copia de seguridad</translation>
    </message>
    <message>
        <source>%1 did something that left no more than a note</source>
        <translation>%1 hizo algo de lo que solo quedó una nota</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 took a change back: %2 is there again</source>
        <translation>%1 deshizo un cambio: %2 vuelve a estar ahí</translation>
    </message>
    <message>
        <source>%1 took a change back: %2 is gone again</source>
        <translation>%1 deshizo un cambio: %2 ya no está</translation>
    </message>
    <message>
        <source>%1 took a change back: %2 of %3 is %4 again</source>
        <translation>%1 deshizo un cambio: %2 en %3 vuelve a ser %4</translation>
    </message>
    <message>
        <source>%1 took a change of %2 back</source>
        <translation>%1 deshizo un cambio en %2</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 agregó %2</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 quitó %2</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <translation>%1 cambió %2</translation>
    </message>
    <message>
        <source>%1 changed %2 of %3</source>
        <translation>%1 cambió %2 en %3</translation>
    </message>
    <message>
        <source>%1 recorded %2 of %3: %4</source>
        <translation>%1 registró %2 en %3: %4</translation>
    </message>
    <message>
        <source>%1 emptied %2 of %3. It was %4</source>
        <translation>%1 vació %2 en %3. Antes era %4</translation>
    </message>
    <message>
        <source>%1 changed %2 of %3 from %4 to %5</source>
        <translation>%1 cambió %2 en %3 de %4 a %5</translation>
    </message>
    <message>
        <source>%1 recorded that %2 was kept</source>
        <translation>%1 registró que se cumplió %2</translation>
    </message>
    <message>
        <source>%1 recorded that the family released us from %2</source>
        <translation>%1 registró que la familia nos liberó de %2</translation>
    </message>
    <message>
        <source>%1 recorded that the family was told: “%2”</source>
        <translation>%1 registró que se comunicó a la familia: “%2”</translation>
    </message>
    <message>
        <source>%1 recorded an answer to %2</source>
        <translation>%1 registró una respuesta a %2</translation>
    </message>
    <message>
        <source>%1 logged %2</source>
        <translation>%1 anotó %2</translation>
    </message>
    <message>
        <source>%1 corrected %2</source>
        <translation>%1 corrigió %2</translation>
    </message>
    <message>
        <source>%1 recorded %2: %3</source>
        <translation>%1 registró %2: %3</translation>
    </message>
    <message>
        <source>%1 recorded that %2 is secured</source>
        <translation>%1 registró que se aseguró %2</translation>
    </message>
    <message>
        <source>%1 recorded that %2 was released</source>
        <translation>%1 registró que se liberó %2</translation>
    </message>
    <message>
        <source>%1 rated the harm: %2</source>
        <translation>%1 valoró el daño: %2</translation>
    </message>
    <message>
        <source>%1 attached the file “%2”</source>
        <translation>%1 adjuntó el archivo “%2”</translation>
    </message>
    <message>
        <source>%1 closed the case</source>
        <translation>%1 cerró el caso</translation>
    </message>
    <message>
        <source>%1 opened the case again</source>
        <translation>%1 volvió a abrir el caso</translation>
    </message>
    <message>
        <source>%1 opened the case again: %2</source>
        <translation>%1 volvió a abrir el caso: %2</translation>
    </message>
    <message>
        <source>%1 moved the case to “%2”</source>
        <translation>%1 pasó el caso a “%2”</translation>
    </message>
    <message>
        <source>%1 corrected %2 from %3 to %4</source>
        <translation>%1 corrigió %2 de %3 a %4</translation>
    </message>
    <message>
        <source>%1 gave %2 a new time, %3. Reason: %4</source>
        <translation>%1 fijó una nueva hora para %2: %3. Motivo: %4</translation>
    </message>
    <message>
        <source>%1 finished %2</source>
        <translation>%1 terminó %2</translation>
    </message>
    <message>
        <source>%1 recorded that %2 finished %3</source>
        <translation>%1 registró que %2 terminó %3</translation>
    </message>
    <message>
        <source>%1 skipped %2: %3</source>
        <translation>%1 omitió %2: %3</translation>
    </message>
    <message>
        <source>%1 set aside %2 as it does not apply: %3</source>
        <translation>%1 apartó %2 porque no corresponde: %3</translation>
    </message>
    <message>
        <source>%1 opened %2 again</source>
        <translation>%1 volvió a abrir %2</translation>
    </message>
    <message>
        <source>%1 ticked %2</source>
        <translation>%1 marcó %2</translation>
    </message>
    <message>
        <source>%1 took the tick off %2</source>
        <translation>%1 quitó la marca en %2</translation>
    </message>
    <message>
        <source>%1 emptied %2 in the step “%3”</source>
        <translation>%1 vació %2 en el paso “%3”</translation>
    </message>
    <message>
        <source>%1 filled in %2: %3</source>
        <translation>%1 completó %2: %3</translation>
    </message>
    <message>
        <source>%1 filled in %2 in the step “%3”: %4</source>
        <translation>%1 completó %2 en el paso “%3”: %4</translation>
    </message>
    <message>
        <source>%1 recorded that support was offered to %2</source>
        <translation>%1 registró que se ofreció apoyo a %2</translation>
    </message>
    <message>
        <source>%1 closed out the support for %2</source>
        <translation>%1 cerró el apoyo a %2</translation>
    </message>
    <message>
        <source>%1 recorded a check on %2</source>
        <translation>%1 registró un seguimiento a %2</translation>
    </message>
    <message>
        <source>%1 printed “%2” (%3)</source>
        <translation>%1 imprimió “%2” (%3)</translation>
    </message>
    <message>
        <source>%1 exported “%2” as %3 (%4)</source>
        <translation>%1 exportó “%2” como %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → empty</source>
        <comment>field: value before</comment>
        <translation>%1: %2 → vacío</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Printed, exported, unlocked</source>
        <translation>Impreso, exportado, desbloqueado</translation>
    </message>
    <message>
        <source>%1 saved a copy of an attached file</source>
        <translation>%1 guardó una copia de un archivo adjunto</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>No harm seen</source>
        <translation>Sin daño aparente</translation>
    </message>
    <message>
        <source>Temporary harm</source>
        <translation>Daño temporal</translation>
    </message>
    <message>
        <source>Serious or lasting harm</source>
        <translation>Daño grave o duradero</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Muerte</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
</context>
<context>
    <name>Jurisdiction</name>
    <message>
        <source>Alabama</source>
        <translation>Alabama</translation>
    </message>
    <message>
        <source>Alaska</source>
        <translation>Alaska</translation>
    </message>
    <message>
        <source>Arizona</source>
        <translation>Arizona</translation>
    </message>
    <message>
        <source>Arkansas</source>
        <translation>Arkansas</translation>
    </message>
    <message>
        <source>California</source>
        <translation>California</translation>
    </message>
    <message>
        <source>Colorado</source>
        <translation>Colorado</translation>
    </message>
    <message>
        <source>Connecticut</source>
        <translation>Connecticut</translation>
    </message>
    <message>
        <source>Delaware</source>
        <translation>Delaware</translation>
    </message>
    <message>
        <source>District of Columbia</source>
        <translation>Distrito de Columbia</translation>
    </message>
    <message>
        <source>Florida</source>
        <translation>Florida</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>Hawaii</source>
        <translation>Hawái</translation>
    </message>
    <message>
        <source>Idaho</source>
        <translation>Idaho</translation>
    </message>
    <message>
        <source>Illinois</source>
        <translation>Illinois</translation>
    </message>
    <message>
        <source>Indiana</source>
        <translation>Indiana</translation>
    </message>
    <message>
        <source>Iowa</source>
        <translation>Iowa</translation>
    </message>
    <message>
        <source>Kansas</source>
        <translation>Kansas</translation>
    </message>
    <message>
        <source>Kentucky</source>
        <translation>Kentucky</translation>
    </message>
    <message>
        <source>Louisiana</source>
        <translation>Luisiana</translation>
    </message>
    <message>
        <source>Maine</source>
        <translation>Maine</translation>
    </message>
    <message>
        <source>Maryland</source>
        <translation>Maryland</translation>
    </message>
    <message>
        <source>Massachusetts</source>
        <translation>Massachusetts</translation>
    </message>
    <message>
        <source>Michigan</source>
        <translation>Míchigan</translation>
    </message>
    <message>
        <source>Minnesota</source>
        <translation>Minnesota</translation>
    </message>
    <message>
        <source>Mississippi</source>
        <translation>Misisipi</translation>
    </message>
    <message>
        <source>Missouri</source>
        <translation>Misuri</translation>
    </message>
    <message>
        <source>Montana</source>
        <translation>Montana</translation>
    </message>
    <message>
        <source>Nebraska</source>
        <translation>Nebraska</translation>
    </message>
    <message>
        <source>Nevada</source>
        <translation>Nevada</translation>
    </message>
    <message>
        <source>New Hampshire</source>
        <translation>Nuevo Hampshire</translation>
    </message>
    <message>
        <source>New Jersey</source>
        <translation>Nueva Jersey</translation>
    </message>
    <message>
        <source>New Mexico</source>
        <translation>Nuevo México</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>Nueva York</translation>
    </message>
    <message>
        <source>North Carolina</source>
        <translation>Carolina del Norte</translation>
    </message>
    <message>
        <source>North Dakota</source>
        <translation>Dakota del Norte</translation>
    </message>
    <message>
        <source>Ohio</source>
        <translation>Ohio</translation>
    </message>
    <message>
        <source>Oklahoma</source>
        <translation>Oklahoma</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>Oregón</translation>
    </message>
    <message>
        <source>Pennsylvania</source>
        <translation>Pensilvania</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Rhode Island</source>
        <translation>Rhode Island</translation>
    </message>
    <message>
        <source>South Carolina</source>
        <translation>Carolina del Sur</translation>
    </message>
    <message>
        <source>South Dakota</source>
        <translation>Dakota del Sur</translation>
    </message>
    <message>
        <source>Tennessee</source>
        <translation>Tennessee</translation>
    </message>
    <message>
        <source>Texas</source>
        <translation>Texas</translation>
    </message>
    <message>
        <source>Utah</source>
        <translation>Utah</translation>
    </message>
    <message>
        <source>Vermont</source>
        <translation>Vermont</translation>
    </message>
    <message>
        <source>Virginia</source>
        <translation>Virginia</translation>
    </message>
    <message>
        <source>Washington</source>
        <translation>Washington</translation>
    </message>
    <message>
        <source>West Virginia</source>
        <translation>Virginia Occidental</translation>
    </message>
    <message>
        <source>Wisconsin</source>
        <translation>Wisconsin</translation>
    </message>
    <message>
        <source>Wyoming</source>
        <translation>Wyoming</translation>
    </message>
    <message>
        <source>Department of Veterans Affairs</source>
        <translation>Departamento de Asuntos de los Veteranos</translation>
    </message>
    <message>
        <source>Accredited by The Joint Commission</source>
        <translation>Acreditado por The Joint Commission</translation>
    </message>
    <message>
        <source>Best practice, not law</source>
        <translation>Buena práctica, no ley</translation>
    </message>
    <message>
        <source>Federal law, everywhere in the US</source>
        <translation>Ley federal, en todo EE. UU.</translation>
    </message>
</context>
<context>
    <name>JurisdictionsPage</name>
    <message>
        <source>Jurisdictions</source>
        <translation>Jurisdicciones</translation>
    </message>
    <message>
        <source>Whose deadlines the program proposes in a case. A person confirms each one; the program never decides that a law applies.</source>
        <translation>Las jurisdicciones cuyos plazos propone el programa en un caso. Una persona confirma cada uno; el programa nunca decide que una ley es aplicable.</translation>
    </message>
    <message>
        <source>Name of a state</source>
        <translation>Nombre de un estado</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Jurisdictions stored</source>
        <translation>Jurisdicciones guardadas</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) apply with this choice.</source>
        <translation>
            <numerusform>Con esta elección se aplica %n regla.</numerusform>
            <numerusform>Con esta elección se aplican %n reglas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each was read in a source.</source>
        <translation>Cada una se leyó en una fuente.</translation>
    </message>
    <message>
        <source>Open the Library</source>
        <translation>Abrir la Biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are unverified and count only once somebody here has confirmed them.</source>
        <translation>
            <numerusform>%n de ellas está sin verificar y solo cuenta cuando alguien de aquí la haya confirmado.</numerusform>
            <numerusform>%n de ellas están sin verificar y solo cuentan cuando alguien de aquí las haya confirmado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterCheck</name>
    <message>
        <source>A field of the template is not filled in yet.</source>
        <translation>Un campo de la plantilla aún no está completado.</translation>
    </message>
    <message>
        <source>A blank is left. Fill it in or take it out.</source>
        <translation>Queda un espacio en blanco. Complételo o quítelo.</translation>
    </message>
    <message>
        <source>Something seems to be missing before this mark.</source>
        <translation>Parece que falta algo antes de este signo.</translation>
    </message>
    <message>
        <source>The salutation has no name.</source>
        <translation>El saludo no tiene nombre.</translation>
    </message>
    <message>
        <source>The letter has no text.</source>
        <translation>La carta no tiene texto.</translation>
    </message>
    <message>
        <source>“Sorry if” doubts that there was harm. Say what you are sorry for: “We are sorry that …”.</source>
        <translation>“Lamentamos si” pone en duda que hubo daño. Diga qué lamenta: “Lamentamos que …”.</translation>
    </message>
    <message>
        <source>This is sorry for their feelings, not for what happened. Say sorry for what happened to them.</source>
        <translation>Aquí se lamentan sus sentimientos, no lo ocurrido. Diga que lamenta lo que les ocurrió.</translation>
    </message>
    <message>
        <source>“%1” takes the apology back. Let the apology stand alone, and explain somewhere else.</source>
        <translation>“%1” anula la disculpa. Deje la disculpa sola y explique en otro lugar.</translation>
    </message>
    <message>
        <source>This makes the harm sound small or doubtful. Name what happened.</source>
        <translation>Esto hace que el daño suene pequeño o dudoso. Nombre lo que ocurrió.</translation>
    </message>
    <message>
        <source>Nobody acts in this sentence. Say what we did or did not do.</source>
        <translation>Nadie actúa en esta frase. Diga lo que hicimos o dejamos de hacer.</translation>
    </message>
    <message>
        <source>This judges a person. Write what happened, and what we as a hospital do about it.</source>
        <translation>Esto juzga a una persona. Escriba qué ocurrió y qué hacemos al respecto como hospital.</translation>
    </message>
    <message>
        <source>This puts the blame on one person. Speak for the hospital: “we”.</source>
        <translation>Esto echa la culpa a una sola persona. Hable en nombre del hospital: “nosotros”.</translation>
    </message>
    <message>
        <source>This blames the patient or the family.</source>
        <translation>Esto culpa al paciente o a la familia.</translation>
    </message>
    <message>
        <source>This sounds like an office. Say it as you would say it in the room.</source>
        <translation>Esto suena a oficina. Dígalo como lo diría en persona.</translation>
    </message>
    <message>
        <source>This doubts what they said. Write “You told us …”.</source>
        <translation>Esto pone en duda lo que dijeron. Escriba “Ustedes nos dijeron …”.</translation>
    </message>
    <message>
        <source>This is the language of lawyers. Use plain words.</source>
        <translation>Este es lenguaje de abogados. Use palabras sencillas.</translation>
    </message>
    <message>
        <source>Few people outside a hospital know this word. Say it in plain words.</source>
        <translation>Pocas personas fuera de un hospital conocen esta palabra. Dígalo con palabras sencillas.</translation>
    </message>
    <message>
        <source>This makes the harm sound small. Leave it out.</source>
        <translation>Esto hace que el daño suene pequeño. Quítelo.</translation>
    </message>
    <message>
        <source>This may be read as a threat.</source>
        <translation>Esto puede leerse como una amenaza.</translation>
    </message>
    <message>
        <source>Nobody may be talked out of having a lawyer. Say that they have the right to one.</source>
        <translation>No se puede disuadir a nadie de tener un abogado. Diga que tienen derecho a uno.</translation>
    </message>
    <message>
        <source>Nobody can promise this. Say what we change and when they hear of it.</source>
        <translation>Nadie puede prometer esto. Diga qué cambiamos y cuándo tendrán noticias de ello.</translation>
    </message>
    <message>
        <source>This letter goes out before anybody knows why. Leave the cause to the review.</source>
        <translation>Esta carta sale antes de que se sepa por qué. Deje la causa para la revisión.</translation>
    </message>
    <message>
        <source>This letter goes out before anybody knows why. It speaks of no error, fault or responsibility yet.</source>
        <translation>Esta carta sale antes de que se sepa por qué. Todavía no habla de error, culpa ni responsabilidad.</translation>
    </message>
    <message>
        <source>Reports and reviews that the law protects are not spoken of in a letter outside.</source>
        <translation>En una carta al exterior no se habla de las notificaciones y revisiones que la ley protege.</translation>
    </message>
    <message>
        <source>This is the language of the review. Say what we found and what we change.</source>
        <translation>Este es el lenguaje de la revisión. Diga qué hallamos y qué cambiamos.</translation>
    </message>
    <message>
        <source>Money that the hospital sets aside is no matter for this letter.</source>
        <translation>El dinero que el hospital reserva no es asunto de esta carta.</translation>
    </message>
    <message>
        <source>Our insurers and lawyers do not belong in a letter to the family.</source>
        <translation>Nuestras aseguradoras y abogados no corresponden en una carta a la familia.</translation>
    </message>
    <message>
        <source>In the case the name is written “%1”.</source>
        <translation>En el caso, el nombre se escribe “%1”.</translation>
    </message>
    <message>
        <source>In the case the name is “%1”.</source>
        <translation>En el caso, el nombre es “%1”.</translation>
    </message>
    <message>
        <source>Nobody in the case has this first and last name together.</source>
        <translation>Nadie en el caso tiene este nombre y este apellido juntos.</translation>
    </message>
    <message>
        <source>This person has not talked with the family for the hospital, and is not named in a letter to them.</source>
        <translation>Esta persona no ha hablado con la familia en nombre del hospital, y no se la nombra en una carta para ellos.</translation>
    </message>
    <message>
        <source>The title does not fit the one used elsewhere, or the case: “%1”.</source>
        <translation>El título no concuerda con el usado en otro lugar, o con el caso: “%1”.</translation>
    </message>
    <message>
        <source>“%1” does not seem to fit “%2”.</source>
        <translation>“%1” no parece concordar con “%2”.</translation>
    </message>
    <message>
        <source>“%1” here, and otherwise elsewhere, for “%2”.</source>
        <translation>“%1” aquí, y de otra forma en otro lugar, para “%2”.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Ese día no existe.</translation>
    </message>
    <message>
        <source>This day is a %1.</source>
        <translation>Este día es %1.</translation>
    </message>
    <message>
        <source>In the case the event has another date.</source>
        <translation>En el caso, el suceso tiene otra fecha.</translation>
    </message>
    <message>
        <source>The event was noticed before this day, so it cannot have happened on it.</source>
        <translation>El suceso se detectó antes de este día, así que no pudo haber ocurrido en él.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Este día aún no ha llegado.</translation>
    </message>
    <message>
        <source>This day has passed. Give a new one.</source>
        <translation>Este día ya pasó. Indique uno nuevo.</translation>
    </message>
    <message>
        <source>Is the year right?</source>
        <translation>¿Es correcto el año?</translation>
    </message>
    <message>
        <source>Day and month may be mixed up. Write the month as a word.</source>
        <translation>Es posible que el día y el mes estén invertidos. Escriba el mes con letras.</translation>
    </message>
    <message>
        <source>These words stand in a record that this letter may not show: %1.</source>
        <translation>Estas palabras figuran en un registro que esta carta no puede mostrar: %1.</translation>
    </message>
    <message>
        <source>This number stands in a record that this letter may not show: %1.</source>
        <translation>Este número figura en un registro que esta carta no puede mostrar: %1.</translation>
    </message>
    <message>
        <source>This name stands in a record that this letter may not show: %1.</source>
        <translation>Este nombre figura en un registro que esta carta no puede mostrar: %1.</translation>
    </message>
    <message>
        <source>Counsel has not reviewed this notice. Write who did, and on which day.</source>
        <translation>El asesor jurídico no ha revisado este aviso. Escriba quién lo hizo y qué día.</translation>
    </message>
</context>
<context>
    <name>LetterStanding</name>
    <message>
        <source>Ask a colleague to read it</source>
        <translation>Pedir a un colega que la lea</translation>
    </message>
    <message>
        <source>Sign it off</source>
        <translation>Aprobarla</translation>
    </message>
    <message>
        <source>Give it back with a note</source>
        <translation>Devolverla con una nota</translation>
    </message>
    <message>
        <source>Record the review by counsel</source>
        <translation>Registrar la revisión del asesor jurídico</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Imprimir la carta</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Save ODT</source>
        <translation>Guardar ODT</translation>
    </message>
    <message>
        <source>Record that it was sent</source>
        <translation>Registrar que se envió</translation>
    </message>
    <message>
        <source>Take it back to a draft</source>
        <translation>Devolverla a borrador</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>No enviarla</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Read by a second person</source>
        <translation>Leída por otra persona</translation>
    </message>
    <message>
        <source>Reviewed by counsel</source>
        <translation>Revisada por el asesor jurídico</translation>
    </message>
    <message>
        <source>Printed or saved</source>
        <translation>Impresa o guardada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>A second person reads it before it goes out.</source>
        <translation>Una segunda persona la lee antes de que salga.</translation>
    </message>
    <message>
        <source>Note of %1: %2</source>
        <translation>Nota de %1: %2</translation>
    </message>
    <message>
        <source>Written by %1. You can sign it off as its second reader.</source>
        <translation>Escrita por %1. Usted puede aprobarla como segundo lector.</translation>
    </message>
    <message>
        <source>%1 was asked to read it, and signs it off after opening the casebook under the own name.</source>
        <translation>Se pidió a %1 que la lea; la aprueba tras abrir el libro de casos con su propio nombre.</translation>
    </message>
    <message>
        <source>%1 asks for a second reader. What you sign off is what goes out.</source>
        <translation>%1 pide un segundo lector. Lo que usted apruebe es lo que sale.</translation>
    </message>
    <message>
        <source>Signed off by %1.</source>
        <translation>Aprobada por %1.</translation>
    </message>
    <message>
        <source>Signed off by %1: %2</source>
        <translation>Aprobada por %1: %2</translation>
    </message>
    <message>
        <source>A law words this notice. Counsel reviews it before it is sent.</source>
        <translation>Una ley fija el texto de este aviso. El asesor jurídico lo revisa antes de que se envíe.</translation>
    </message>
    <message>
        <source>Sent %1 by %2: %3. It stays as it was sent.</source>
        <translation>Enviada (%1) por %2: %3. Permanece tal como se envió.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviada: %1</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1: ahora</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1: pendiente</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>No existe el campo “%1”.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Perhaps “%2” was meant.</source>
        <translation>No existe el campo “%1”. Quizá quiso decir “%2”.</translation>
    </message>
    <message>
        <source>“%1” belongs to the list “%2”: put it between {{#%2}} and {{/%2}}.</source>
        <translation>“%1” pertenece a la lista “%2”: colóquelo entre {{#%2}} y {{/%2}}.</translation>
    </message>
    <message>
        <source>“%1” is a list: write {{#%1}}, what is said of each row, and {{/%1}}.</source>
        <translation>“%1” es una lista: escriba {{#%1}}, lo que se dice de cada línea y {{/%1}}.</translation>
    </message>
    <message>
        <source>“%1” is yes or no: write {{#%1}}, what is said if so, and {{/%1}}.</source>
        <translation>“%1” es sí o no: escriba {{#%1}}, lo que se dice en caso afirmativo y {{/%1}}.</translation>
    </message>
    <message>
        <source>{{#%1}} is not closed: {{/%1}} is missing.</source>
        <translation>{{#%1}} no está cerrado: falta {{/%1}}.</translation>
    </message>
    <message>
        <source>{{/%1}} closes nothing: {{#%1}} is missing before it.</source>
        <translation>{{/%1}} no cierra nada: antes falta {{#%1}}.</translation>
    </message>
    <message>
        <source>A field begins here and is not closed: }} is missing.</source>
        <translation>Aquí empieza un campo y no está cerrado: falta }}.</translation>
    </message>
    <message>
        <source>Here is no name of a field between {{ and }}.</source>
        <translation>Aquí no hay ningún nombre de campo entre {{ y }}.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Fields are written {{like.this}}.</source>
        <translation>“%1” no significa nada aquí. Los campos se escriben {{like.this}}.</translation>
    </message>
    <message>
        <source>“%1” may not be seen by those this text is for. It would stay empty.</source>
        <translation>Las personas a quienes va dirigido este texto no pueden ver “%1”. Quedaría vacío.</translation>
    </message>
    <message>
        <source>“%1” begins here and does not end. It is shown as typed.</source>
        <translation>“%1” empieza aquí y no termina. Se muestra tal como se escribió.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Hospitals accredited by the Joint Commission</source>
        <translation>Hospitales acreditados por The Joint Commission</translation>
    </message>
    <message>
        <source>Good practice, no law</source>
        <translation>Buena práctica, sin ley</translation>
    </message>
    <message>
        <source>California</source>
        <translation>California</translation>
    </message>
    <message>
        <source>Colorado</source>
        <translation>Colorado</translation>
    </message>
    <message>
        <source>Connecticut</source>
        <translation>Connecticut</translation>
    </message>
    <message>
        <source>Florida</source>
        <translation>Florida</translation>
    </message>
    <message>
        <source>Iowa</source>
        <translation>Iowa</translation>
    </message>
    <message>
        <source>Massachusetts</source>
        <translation>Massachusetts</translation>
    </message>
    <message>
        <source>Maryland</source>
        <translation>Maryland</translation>
    </message>
    <message>
        <source>Michigan</source>
        <translation>Míchigan</translation>
    </message>
    <message>
        <source>Minnesota</source>
        <translation>Minnesota</translation>
    </message>
    <message>
        <source>New Jersey</source>
        <translation>Nueva Jersey</translation>
    </message>
    <message>
        <source>Nevada</source>
        <translation>Nevada</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>Nueva York</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>Oregón</translation>
    </message>
    <message>
        <source>Pennsylvania</source>
        <translation>Pensilvania</translation>
    </message>
    <message>
        <source>Utah</source>
        <translation>Utah</translation>
    </message>
    <message>
        <source>Vermont</source>
        <translation>Vermont</translation>
    </message>
    <message>
        <source>Washington</source>
        <translation>Washington</translation>
    </message>
    <message>
        <source>Payment made</source>
        <translation>Pago realizado</translation>
    </message>
    <message>
        <source>Settlement, award or other payment to a person on Medicare</source>
        <translation>Acuerdo, indemnización u otro pago a una persona con Medicare</translation>
    </message>
    <message>
        <source>Demand letter of Medicare received</source>
        <translation>Carta de cobro de Medicare recibida</translation>
    </message>
    <message>
        <source>Hospital aware of the device event</source>
        <translation>El hospital tiene conocimiento del suceso con el dispositivo</translation>
    </message>
    <message>
        <source>End of the calendar year</source>
        <translation>Fin del año calendario</translation>
    </message>
    <message>
        <source>Death of the patient</source>
        <translation>Muerte del paciente</translation>
    </message>
    <message>
        <source>Death of the patient known</source>
        <translation>Muerte del paciente conocida</translation>
    </message>
    <message>
        <source>Grievance received</source>
        <translation>Queja formal recibida</translation>
    </message>
    <message>
        <source>Serious safety event confirmed</source>
        <translation>Suceso grave de seguridad confirmado</translation>
    </message>
    <message>
        <source>Breach of records discovered</source>
        <translation>Vulneración de registros descubierta</translation>
    </message>
    <message>
        <source>Request for records received</source>
        <translation>Solicitud de registros recibida</translation>
    </message>
    <message>
        <source>Event discovered</source>
        <translation>Suceso detectado</translation>
    </message>
    <message>
        <source>Hospital aware of the event</source>
        <translation>El hospital tiene conocimiento del suceso</translation>
    </message>
    <message>
        <source>Event recognized</source>
        <translation>Suceso reconocido</translation>
    </message>
    <message>
        <source>Event detected</source>
        <translation>Suceso detectado</translation>
    </message>
    <message>
        <source>Event happened, or good reason to believe it did</source>
        <translation>El suceso ocurrió, o hay buenas razones para creerlo</translation>
    </message>
    <message>
        <source>Event happened or was discovered</source>
        <translation>El suceso ocurrió o se descubrió</translation>
    </message>
    <message>
        <source>Event confirmed as reportable</source>
        <translation>Suceso confirmado como notificable</translation>
    </message>
    <message>
        <source>First report filed</source>
        <translation>Primer informe presentado</translation>
    </message>
    <message>
        <source>Event happened</source>
        <translation>El suceso ocurrió</translation>
    </message>
    <message>
        <source>Event known</source>
        <translation>Suceso conocido</translation>
    </message>
    <message>
        <source>Provider knew or should have known of the event</source>
        <translation>El proveedor conocía o debía conocer el suceso</translation>
    </message>
    <message>
        <source>Provider knew of the event</source>
        <translation>El proveedor conocía el suceso</translation>
    </message>
    <message>
        <source>Notice of early discussion filed, or hospital told of it</source>
        <translation>Aviso de diálogo temprano presentado, o el hospital fue informado de él</translation>
    </message>
    <message>
        <source>Notice of early discussion filed</source>
        <translation>Aviso de diálogo temprano presentado</translation>
    </message>
    <message>
        <source>Patient&apos;s notice received by the Oregon Patient Safety Commission</source>
        <translation>Aviso del paciente recibido por la Comisión de Seguridad del Paciente de Oregón</translation>
    </message>
    <message>
        <source>Notice of intent to sue served</source>
        <translation>Aviso de intención de demandar notificado</translation>
    </message>
    <message>
        <source>The act or its discovery, whichever is later</source>
        <translation>El acto o su descubrimiento, lo que ocurra más tarde</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Motivo: %2</translation>
    </message>
    <message>
        <source>New step “%1”.</source>
        <translation>Nuevo paso “%1”.</translation>
    </message>
    <message>
        <source>Step “%1” is gone.</source>
        <translation>El paso “%1” ya no existe.</translation>
    </message>
    <message>
        <source>Step “%1” is switched off.</source>
        <translation>El paso “%1” está desactivado.</translation>
    </message>
    <message>
        <source>Step “%1” is switched on.</source>
        <translation>El paso “%1” está activado.</translation>
    </message>
    <message>
        <source>Step “%1” is confirmed by %2 on %3.</source>
        <translation>%2 confirmó el paso “%1” el %3.</translation>
    </message>
    <message>
        <source>Step “%1” is worded anew.</source>
        <translation>El paso “%1” tiene un texto nuevo.</translation>
    </message>
    <message>
        <source>New checklist row “%1”.</source>
        <translation>Nueva línea de la lista de verificación: “%1”.</translation>
    </message>
    <message>
        <source>Checklist row “%1” is gone.</source>
        <translation>La línea “%1” de la lista de verificación ya no existe.</translation>
    </message>
    <message>
        <source>Checklist row “%1” is switched off.</source>
        <translation>La línea “%1” de la lista de verificación está desactivada.</translation>
    </message>
    <message>
        <source>Checklist row “%1” is switched on.</source>
        <translation>La línea “%1” de la lista de verificación está activada.</translation>
    </message>
    <message>
        <source>Checklist row “%1” has another place.</source>
        <translation>La línea de la lista de verificación “%1” tiene otro lugar.</translation>
    </message>
    <message>
        <source>Checklist row “%1” is confirmed by %2 on %3.</source>
        <translation>La línea de la lista de verificación “%1” está confirmada por %2 el %3.</translation>
    </message>
    <message>
        <source>Checklist row “%1” is worded anew.</source>
        <translation>La línea de la lista de verificación “%1” tiene un texto nuevo.</translation>
    </message>
    <message>
        <source>New deadline “%1”.</source>
        <translation>Nuevo plazo “%1”.</translation>
    </message>
    <message>
        <source>Deadline “%1” is gone.</source>
        <translation>El plazo “%1” ya no existe.</translation>
    </message>
    <message>
        <source>Deadline “%1” is switched off.</source>
        <translation>El plazo “%1” está desactivado.</translation>
    </message>
    <message>
        <source>Deadline “%1” is switched on.</source>
        <translation>El plazo “%1” está activado.</translation>
    </message>
    <message>
        <source>Deadline “%1”: %2 instead of %3.</source>
        <translation>Plazo “%1”: %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>Deadline “%1” counts as due soon: %2 (before: %3).</source>
        <translation>El plazo “%1” se considera próximo a vencer: %2 (antes: %3).</translation>
    </message>
    <message>
        <source>Deadline “%1” is confirmed by %2 on %3.</source>
        <translation>El plazo “%1” está confirmado por %2 el %3.</translation>
    </message>
    <message>
        <source>Deadline “%1” is worded anew.</source>
        <translation>El plazo “%1” tiene un texto nuevo.</translation>
    </message>
    <message>
        <source>Confirmed here by %1 on %2</source>
        <translation>Confirmado aquí por %1 el %2</translation>
    </message>
    <message>
        <source>Confirmed here</source>
        <translation>Confirmado aquí</translation>
    </message>
    <message>
        <source>“%1” no longer waits for it.</source>
        <translation>“%1” ya no espera a que se haga.</translation>
    </message>
    <message>
        <source>The phase “%1” opens without it.</source>
        <translation>La fase “%1” se abre sin ello.</translation>
    </message>
    <message>
        <source>Nothing records the time “%1” any more.</source>
        <translation>Ya nada registra la hora “%1”.</translation>
    </message>
    <message>
        <source>The deadline “%1” is no longer counted.</source>
        <translation>El plazo “%1” ya no se cuenta.</translation>
    </message>
    <message>
        <source>Closing a case no longer asks for: %1.</source>
        <translation>Para cerrar un caso ya no se pide: %1.</translation>
    </message>
    <message>
        <source>Nobody is asked: %1</source>
        <translation>Ya no se pregunta a nadie: %1</translation>
    </message>
    <message>
        <source>“%1” has no deadline any more.</source>
        <translation>“%1” ya no tiene plazo.</translation>
    </message>
    <message>
        <source>It is no longer on “%1”, on the screen and in print.</source>
        <translation>Ya no figura en “%1”, ni en pantalla ni en papel.</translation>
    </message>
    <message>
        <source>New to do: %1</source>
        <translation>Nueva tarea: %1</translation>
    </message>
    <message>
        <source>No longer to do: %1</source>
        <translation>Ya no hay que hacerlo: %1</translation>
    </message>
    <message>
        <source>Can be done now: %1</source>
        <translation>Ya se puede hacer: %1</translation>
    </message>
    <message>
        <source>Has to wait: %1</source>
        <translation>Tiene que esperar: %1</translation>
    </message>
    <message>
        <source>New deadline: %1, %2</source>
        <translation>Nuevo plazo: %1, %2</translation>
    </message>
    <message>
        <source>No deadline any more: %1 (was %2)</source>
        <translation>Ya sin plazo: %1 (antes: %2)</translation>
    </message>
    <message>
        <source>Other deadline: %1, %2 (was %3)</source>
        <translation>Otro plazo: %1, %2 (antes: %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) to check: %1</source>
        <translation>
            <numerusform>%n línea más por comprobar: %1</numerusform>
            <numerusform>%n líneas más por comprobar: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) less to check: %1</source>
        <translation>
            <numerusform>%n línea menos por comprobar: %1</numerusform>
            <numerusform>%n líneas menos por comprobar: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Cada %1</translation>
    </message>
    <message>
        <source>The same day as “%1”</source>
        <translation>El mismo día que “%1”</translation>
    </message>
    <message>
        <source>%1 from “%2”</source>
        <translation>%1 desde “%2”</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>como de costumbre</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>%1 antes del final</translation>
    </message>
    <message>
        <source>Business days, without federal holidays and those of the hospital</source>
        <translation>Días hábiles, sin contar los días festivos federales ni los del hospital</translation>
    </message>
    <message>
        <source>Calendar days; the first day is not counted</source>
        <translation>Días calendario; el primer día no se cuenta</translation>
    </message>
    <message>
        <source>Runs on, day and night</source>
        <translation>Corre sin interrupción, de día y de noche</translation>
    </message>
    <message>
        <source>Read in the text of the law or rule</source>
        <translation>Leído en el texto de la ley o norma</translation>
    </message>
    <message>
        <source>Read in a text about the law or rule</source>
        <translation>Leído en un texto sobre la ley o norma</translation>
    </message>
    <message>
        <source>Not read in a source</source>
        <translation>No leído en una fuente</translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>A locked casebook can be read by nobody. Half-typed text is there again after.</source>
        <translation>Nadie puede leer un libro de casos bloqueado. El texto a medio escribir sigue ahí después.</translation>
    </message>
    <message>
        <source>Lock by itself when nobody works for</source>
        <translation>Bloquear automáticamente si nadie trabaja durante</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>It also locks before the computer goes to sleep and, where the system tells, when its screen is locked. That cannot be turned off.</source>
        <translation>También se bloquea antes de que la computadora entre en suspensión y, si el sistema lo comunica, cuando se bloquea su pantalla. Esto no se puede desactivar.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase of today</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Repetir la nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Cambiando la frase de contraseña</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>La hoja de recuperación</translation>
    </message>
    <message>
        <source>It opens the casebook when the passphrase is lost, and goes on to do so when the passphrase changes. It was shown once, when the casebook was made, and cannot be shown again. To use it, lock the casebook and choose “Open with the recovery key”.</source>
        <translation>Abre el libro de casos si se pierde la frase de contraseña, y sigue abriéndolo cuando la frase cambia. Se mostró una sola vez, al crear el libro de casos, y no puede volver a mostrarse. Para usarla, bloquee el libro de casos y elija “Abrir con la clave de recuperación”.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Several words in a row are strong and easy to remember.</source>
        <translation>
            <numerusform>Al menos %n carácter. Varias palabras seguidas son seguras y fáciles de recordar.</numerusform>
            <numerusform>Al menos %n caracteres. Varias palabras seguidas son seguras y fáciles de recordar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase that opens the casebook today.</source>
        <translation>Escriba la frase de contraseña que abre hoy el libro de casos.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s).</source>
        <translation>
            <numerusform>La frase de contraseña debe tener al menos %n carácter.</numerusform>
            <numerusform>La frase de contraseña debe tener al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>Las dos frases de contraseña no coinciden. Escriba de nuevo la segunda.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Se cambió la frase de contraseña.</translation>
    </message>
    <message>
        <source>Backups made before still open with the old one. The recovery sheet stays as it is.</source>
        <translation>Las copias de seguridad anteriores se siguen abriendo con la frase antigua. La hoja de recuperación no cambia.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this casebook. It was not changed. Check Caps Lock and keyboard language.</source>
        <translation>Esa no es la frase de contraseña de este libro de casos. No se cambió. Compruebe la tecla Bloq Mayús y el idioma del teclado.</translation>
    </message>
</context>
<context>
    <name>MergeField</name>
    <message>
        <source>Name of the hospital</source>
        <translation>Nombre del hospital</translation>
    </message>
    <message>
        <source>Address of the hospital, in lines</source>
        <translation>Dirección del hospital, en líneas</translation>
    </message>
    <message>
        <source>Contact person for the family</source>
        <translation>Persona de contacto para la familia</translation>
    </message>
    <message>
        <source>Position of the contact person</source>
        <translation>Cargo de la persona de contacto</translation>
    </message>
    <message>
        <source>Phone of the contact person</source>
        <translation>Teléfono de la persona de contacto</translation>
    </message>
    <message>
        <source>E-mail of the contact person</source>
        <translation>Correo de la persona de contacto</translation>
    </message>
    <message>
        <source>When the contact person can be reached</source>
        <translation>Cuándo se puede contactar a la persona de contacto</translation>
    </message>
    <message>
        <source>Who signs: the executive, else whoever leads the conversations</source>
        <translation>Quién firma: la dirección ejecutiva o, si no, quien dirige las conversaciones</translation>
    </message>
    <message>
        <source>Position of whoever signs</source>
        <translation>Cargo de quien firma</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Fecha de la carta</translation>
    </message>
    <message>
        <source>Name and address of the recipient, in lines</source>
        <translation>Nombre y dirección del destinatario, en líneas</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>Nombre del destinatario</translation>
    </message>
    <message>
        <source>The letter goes to the patient</source>
        <translation>La carta es para el paciente</translation>
    </message>
    <message>
        <source>Who wrote the letter</source>
        <translation>Quién escribió la carta</translation>
    </message>
    <message>
        <source>Counsel who reviewed the letter</source>
        <translation>Asesor jurídico que revisó la carta</translation>
    </message>
    <message>
        <source>Date of the review by counsel</source>
        <translation>Fecha de la revisión del asesor jurídico</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Número de caso</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>Título del caso</translation>
    </message>
    <message>
        <source>Status of the case</source>
        <translation>Estado del caso</translation>
    </message>
    <message>
        <source>Who carries the case</source>
        <translation>Quién lleva el caso</translation>
    </message>
    <message>
        <source>Date of closing</source>
        <translation>Fecha de cierre</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Motivo del cierre</translation>
    </message>
    <message>
        <source>Date of the event, else of its discovery</source>
        <translation>Fecha del suceso o, si no, de su detección</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Hora del suceso</translation>
    </message>
    <message>
        <source>Date on which it was discovered</source>
        <translation>Fecha en que se detectó</translation>
    </message>
    <message>
        <source>Date on which it was reported</source>
        <translation>Fecha en que se notificó</translation>
    </message>
    <message>
        <source>Date on which it was found to be a CANDOR event</source>
        <translation>Fecha en que se determinó que es un suceso CANDOR</translation>
    </message>
    <message>
        <source>Unit of the hospital</source>
        <translation>Unidad del hospital</translation>
    </message>
    <message>
        <source>Place, else unit</source>
        <translation>Lugar o, si no, unidad</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>Tipo de suceso</translation>
    </message>
    <message>
        <source>What happened, as told to the family</source>
        <translation>Qué ocurrió, según se comunicó a la familia</translation>
    </message>
    <message>
        <source>What we found, as told to the family</source>
        <translation>Qué hallamos, según se comunicó a la familia</translation>
    </message>
    <message>
        <source>What happened, in the words of the report</source>
        <translation>Qué ocurrió, en palabras de la notificación</translation>
    </message>
    <message>
        <source>How the patient is right now</source>
        <translation>Cómo está el paciente en este momento</translation>
    </message>
    <message>
        <source>Harm in words, newest rating</source>
        <translation>Descripción del daño, última valoración</translation>
    </message>
    <message>
        <source>Degree of harm, code</source>
        <translation>Grado del daño, código</translation>
    </message>
    <message>
        <source>Duration of harm, code</source>
        <translation>Duración del daño, código</translation>
    </message>
    <message>
        <source>Date of the rating of harm</source>
        <translation>Fecha de la valoración del daño</translation>
    </message>
    <message>
        <source>Who rated the harm</source>
        <translation>Quién valoró el daño</translation>
    </message>
    <message>
        <source>Reason for the rating of harm</source>
        <translation>Motivo de la valoración del daño</translation>
    </message>
    <message>
        <source>How the event was reported</source>
        <translation>Cómo se notificó el suceso</translation>
    </message>
    <message>
        <source>Date of the first report</source>
        <translation>Fecha de la primera notificación</translation>
    </message>
    <message>
        <source>Date on which the grievance came in</source>
        <translation>Fecha en que se recibió la queja formal</translation>
    </message>
    <message>
        <source>Date on which the grievance was answered</source>
        <translation>Fecha en que se respondió la queja formal</translation>
    </message>
    <message>
        <source>Name of the patient</source>
        <translation>Nombre del paciente</translation>
    </message>
    <message>
        <source>Whom a letter speaks to: the recipient, else the patient, else who may speak for them</source>
        <translation>A quién se dirige una carta: el destinatario, si no el paciente, si no quien puede hablar en su nombre</translation>
    </message>
    <message>
        <source>Date of birth of the patient</source>
        <translation>Fecha de nacimiento del paciente</translation>
    </message>
    <message>
        <source>Age of the patient</source>
        <translation>Edad del paciente</translation>
    </message>
    <message>
        <source>Medical record number</source>
        <translation>Número de historia clínica</translation>
    </message>
    <message>
        <source>Language of the patient</source>
        <translation>Idioma del paciente</translation>
    </message>
    <message>
        <source>Interpreter for the patient</source>
        <translation>Intérprete para el paciente</translation>
    </message>
    <message>
        <source>Phone of the patient</source>
        <translation>Teléfono del paciente</translation>
    </message>
    <message>
        <source>Address of the patient</source>
        <translation>Dirección del paciente</translation>
    </message>
    <message>
        <source>The patient died of it</source>
        <translation>El paciente murió por ello</translation>
    </message>
    <message>
        <source>Who may speak for the patient</source>
        <translation>Quién puede hablar en nombre del paciente</translation>
    </message>
    <message>
        <source>Their relationship to the patient</source>
        <translation>Su relación con el paciente</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Su teléfono</translation>
    </message>
    <message>
        <source>Who leads the conversations</source>
        <translation>Quién dirige las conversaciones</translation>
    </message>
    <message>
        <source>Who leads the event review</source>
        <translation>Quién dirige la revisión del suceso</translation>
    </message>
    <message>
        <source>Who leads the care for the caregivers</source>
        <translation>Quién dirige el apoyo al personal</translation>
    </message>
    <message>
        <source>Executive sponsor</source>
        <translation>Patrocinador ejecutivo</translation>
    </message>
    <message>
        <source>Position of the executive sponsor</source>
        <translation>Cargo del patrocinador ejecutivo</translation>
    </message>
    <message>
        <source>Person at the insurer</source>
        <translation>Persona en la aseguradora</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Aseguradora</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Asesor jurídico</translation>
    </message>
    <message>
        <source>Law firm or department of counsel</source>
        <translation>Bufete o departamento del asesor jurídico</translation>
    </message>
    <message>
        <source>Date of the first conversation</source>
        <translation>Fecha de la primera conversación</translation>
    </message>
    <message>
        <source>Time of the first conversation</source>
        <translation>Hora de la primera conversación</translation>
    </message>
    <message>
        <source>Date of the newest conversation</source>
        <translation>Fecha de la última conversación</translation>
    </message>
    <message>
        <source>Date of the next contact</source>
        <translation>Fecha del próximo contacto</translation>
    </message>
    <message>
        <source>Time of the next contact</source>
        <translation>Hora del próximo contacto</translation>
    </message>
    <message>
        <source>Who gets in touch next</source>
        <translation>Quién hará el próximo contacto</translation>
    </message>
    <message>
        <source>Newest conversation: date</source>
        <translation>Última conversación: fecha</translation>
    </message>
    <message>
        <source>Newest conversation: time</source>
        <translation>Última conversación: hora</translation>
    </message>
    <message>
        <source>Newest conversation: minutes</source>
        <translation>Última conversación: minutos</translation>
    </message>
    <message>
        <source>Newest conversation: how</source>
        <translation>Última conversación: cómo</translation>
    </message>
    <message>
        <source>Newest conversation: where</source>
        <translation>Última conversación: dónde</translation>
    </message>
    <message>
        <source>Newest conversation: with whom</source>
        <translation>Última conversación: con quién</translation>
    </message>
    <message>
        <source>Newest conversation: who was there for the hospital</source>
        <translation>Última conversación: quién estuvo por el hospital</translation>
    </message>
    <message>
        <source>Newest conversation: language</source>
        <translation>Última conversación: idioma</translation>
    </message>
    <message>
        <source>Newest conversation: interpreter</source>
        <translation>Última conversación: intérprete</translation>
    </message>
    <message>
        <source>Newest conversation: in short</source>
        <translation>Última conversación: en resumen</translation>
    </message>
    <message>
        <source>Newest conversation: what we told them</source>
        <translation>Última conversación: qué les comunicamos</translation>
    </message>
    <message>
        <source>Newest conversation: what they understood</source>
        <translation>Última conversación: qué entendieron</translation>
    </message>
    <message>
        <source>Newest conversation: their main worry</source>
        <translation>Última conversación: su mayor preocupación</translation>
    </message>
    <message>
        <source>Newest conversation: help offered, accepted or declined</source>
        <translation>Última conversación: ayuda ofrecida, aceptada o rechazada</translation>
    </message>
    <message>
        <source>Newest conversation: treatment and next care</source>
        <translation>Última conversación: tratamiento y próxima atención</translation>
    </message>
    <message>
        <source>Newest conversation: who took notes</source>
        <translation>Última conversación: quién tomó notas</translation>
    </message>
    <message>
        <source>Newest conversation: how it went</source>
        <translation>Última conversación: cómo fue</translation>
    </message>
    <message>
        <source>Date on which the review began</source>
        <translation>Fecha en que empezó la revisión</translation>
    </message>
    <message>
        <source>Date by which the review is to be finished</source>
        <translation>Fecha límite para concluir la revisión</translation>
    </message>
    <message>
        <source>Date by which the findings are to be shared</source>
        <translation>Fecha límite para comunicar los hallazgos</translation>
    </message>
    <message>
        <source>Date on which the review was finished</source>
        <translation>Fecha en que concluyó la revisión</translation>
    </message>
    <message>
        <source>Date on which the findings were shared</source>
        <translation>Fecha en que se comunicaron los hallazgos</translation>
    </message>
    <message>
        <source>How the family took part in the review</source>
        <translation>Cómo participó la familia en la revisión</translation>
    </message>
    <message>
        <source>Question of the review</source>
        <translation>Pregunta de la revisión</translation>
    </message>
    <message>
        <source>Method of the review</source>
        <translation>Método de la revisión</translation>
    </message>
    <message>
        <source>Scope of the review</source>
        <translation>Alcance de la revisión</translation>
    </message>
    <message>
        <source>Records reviewed</source>
        <translation>Registros revisados</translation>
    </message>
    <message>
        <source>What is still unclear in the review</source>
        <translation>Qué no está claro aún en la revisión</translation>
    </message>
    <message>
        <source>Visit of the place</source>
        <translation>Visita al lugar</translation>
    </message>
    <message>
        <source>Equipment and products that were looked at</source>
        <translation>Equipos y productos que se examinaron</translation>
    </message>
    <message>
        <source>Agreed factors</source>
        <translation>Factores acordados</translation>
    </message>
    <message>
        <source>Notes of the solutions meeting</source>
        <translation>Notas de la reunión de soluciones</translation>
    </message>
    <message>
        <source>Conclusion of the review</source>
        <translation>Conclusión de la revisión</translation>
    </message>
    <message>
        <source>Date of entry in the patient safety evaluation system</source>
        <translation>Fecha de ingreso en el sistema de evaluación de la seguridad del paciente</translation>
    </message>
    <message>
        <source>Date of approval by leadership</source>
        <translation>Fecha de aprobación por el liderazgo</translation>
    </message>
    <message>
        <source>Who approved the review</source>
        <translation>Quién aprobó la revisión</translation>
    </message>
    <message>
        <source>Date of the consensus meeting</source>
        <translation>Fecha de la reunión de consenso</translation>
    </message>
    <message>
        <source>Time of the consensus meeting</source>
        <translation>Hora de la reunión de consenso</translation>
    </message>
    <message>
        <source>Present at the consensus meeting</source>
        <translation>Presentes en la reunión de consenso</translation>
    </message>
    <message>
        <source>Date of the solutions meeting</source>
        <translation>Fecha de la reunión de soluciones</translation>
    </message>
    <message>
        <source>Present at the solutions meeting</source>
        <translation>Presentes en la reunión de soluciones</translation>
    </message>
    <message>
        <source>Did care cause or contribute to the harm</source>
        <translation>Si la atención causó el daño o contribuyó a él</translation>
    </message>
    <message>
        <source>Was the care reasonable</source>
        <translation>Si la atención fue razonable</translation>
    </message>
    <message>
        <source>Does the harm reach the threshold</source>
        <translation>Si el daño alcanza el umbral</translation>
    </message>
    <message>
        <source>Is the insurer to take part</source>
        <translation>Si debe participar la aseguradora</translation>
    </message>
    <message>
        <source>Date of the determination</source>
        <translation>Fecha de la determinación</translation>
    </message>
    <message>
        <source>What the decisions lead to</source>
        <translation>A qué conducen las decisiones</translation>
    </message>
    <message>
        <source>Words of the newest apology</source>
        <translation>Palabras de la disculpa más reciente</translation>
    </message>
    <message>
        <source>Who apologized</source>
        <translation>Quién pidió disculpas</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Date of the apology</source>
        <translation>Fecha de la disculpa</translation>
    </message>
    <message>
        <source>How the apology was given</source>
        <translation>Cómo se presentó la disculpa</translation>
    </message>
    <message>
        <source>Kind of the apology</source>
        <translation>Tipo de disculpa</translation>
    </message>
    <message>
        <source>Responsibility was accepted</source>
        <translation>Se aceptó la responsabilidad</translation>
    </message>
    <message>
        <source>The family was told that a lawyer may help</source>
        <translation>Se informó a la familia de que un abogado puede ayudar</translation>
    </message>
    <message>
        <source>Amount of the newest offer of the hospital</source>
        <translation>Importe de la oferta más reciente del hospital</translation>
    </message>
    <message>
        <source>State of the offer</source>
        <translation>Estado de la oferta</translation>
    </message>
    <message>
        <source>Date of the offer</source>
        <translation>Fecha de la oferta</translation>
    </message>
    <message>
        <source>Date of the answer to the offer</source>
        <translation>Fecha de la respuesta a la oferta</translation>
    </message>
    <message>
        <source>Date until which the offer stands</source>
        <translation>Fecha hasta la que vale la oferta</translation>
    </message>
    <message>
        <source>Authority for the offer</source>
        <translation>Importe autorizado para la oferta</translation>
    </message>
    <message>
        <source>Who approved the offer</source>
        <translation>Quién aprobó la oferta</translation>
    </message>
    <message>
        <source>Reasoning of the offer</source>
        <translation>Razones de la oferta</translation>
    </message>
    <message>
        <source>Amount of the newest counter-offer</source>
        <translation>Importe de la contraoferta más reciente</translation>
    </message>
    <message>
        <source>What we agreed, for the family</source>
        <translation>Lo que acordamos, para la familia</translation>
    </message>
    <message>
        <source>Date on which the agreement was signed</source>
        <translation>Fecha en que se firmó el acuerdo</translation>
    </message>
    <message>
        <source>Date of the meeting about the offer</source>
        <translation>Fecha de la reunión sobre la oferta</translation>
    </message>
    <message>
        <source>Time to think it over until</source>
        <translation>Tiempo para pensarlo hasta</translation>
    </message>
    <message>
        <source>Terms of the agreement</source>
        <translation>Términos del acuerdo</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediador</translation>
    </message>
    <message>
        <source>A release was signed</source>
        <translation>Se firmó un finiquito</translation>
    </message>
    <message>
        <source>The family had a lawyer</source>
        <translation>La familia tuvo abogado</translation>
    </message>
    <message>
        <source>Money promised to the family, in total, bills not included</source>
        <translation>Dinero prometido a la familia, en total, sin incluir las facturas</translation>
    </message>
    <message>
        <source>Money was demanded in writing</source>
        <translation>Se reclamó dinero por escrito</translation>
    </message>
    <message>
        <source>Who demanded money</source>
        <translation>Quién reclamó dinero</translation>
    </message>
    <message>
        <source>Date of the demand</source>
        <translation>Fecha de la reclamación</translation>
    </message>
    <message>
        <source>Money paid, in total</source>
        <translation>Dinero pagado, en total</translation>
    </message>
    <message>
        <source>Date on which the insurer was told</source>
        <translation>Fecha en que se informó a la aseguradora</translation>
    </message>
    <message>
        <source>Date of the referral to the insurer</source>
        <translation>Fecha de la remisión a la aseguradora</translation>
    </message>
    <message>
        <source>Bills, for the family</source>
        <translation>Facturas, para la familia</translation>
    </message>
    <message>
        <source>Amount of the bills, for the family</source>
        <translation>Importe de las facturas, para la familia</translation>
    </message>
    <message>
        <source>Decision about the bills</source>
        <translation>Decisión sobre las facturas</translation>
    </message>
    <message>
        <source>Amount of the bills</source>
        <translation>Importe de las facturas</translation>
    </message>
    <message>
        <source>Account numbers</source>
        <translation>Números de cuenta</translation>
    </message>
    <message>
        <source>Instruction to billing</source>
        <translation>Instrucción a facturación</translation>
    </message>
    <message>
        <source>Who decided about the bills</source>
        <translation>Quién decidió sobre las facturas</translation>
    </message>
    <message>
        <source>Date of the decision about the bills</source>
        <translation>Fecha de la decisión sobre las facturas</translation>
    </message>
    <message>
        <source>Date on which it was carried out</source>
        <translation>Fecha en que se llevó a cabo</translation>
    </message>
    <message>
        <source>The patient has Medicare</source>
        <translation>El paciente tiene Medicare</translation>
    </message>
    <message>
        <source>Bills are on hold</source>
        <translation>Las facturas están suspendidas</translation>
    </message>
    <message>
        <source>Hold on bills: date</source>
        <translation>Retención de facturas: fecha</translation>
    </message>
    <message>
        <source>Hold on bills: by whom</source>
        <translation>Retención de facturas: por quién</translation>
    </message>
    <message>
        <source>Hold on bills: what is held</source>
        <translation>Retención de facturas: qué se retiene</translation>
    </message>
    <message>
        <source>Hold on bills: account numbers</source>
        <translation>Retención de facturas: números de cuenta</translation>
    </message>
    <message>
        <source>Hold on bills: who may release it</source>
        <translation>Retención de facturas: quién puede levantarla</translation>
    </message>
    <message>
        <source>Hold on bills: date of release</source>
        <translation>Retención de facturas: fecha de levantamiento</translation>
    </message>
    <message>
        <source>Hold on bills: released by</source>
        <translation>Retención de facturas: levantada por</translation>
    </message>
    <message>
        <source>How closely the protocol was followed, in a sentence</source>
        <translation>Grado de seguimiento del protocolo, en una frase</translation>
    </message>
    <message>
        <source>Facts told to the family, or by this letter</source>
        <translation>Hechos comunicados a la familia, antes o con esta carta</translation>
    </message>
    <message>
        <source>The fact</source>
        <translation>El hecho</translation>
    </message>
    <message>
        <source>When it was told</source>
        <translation>Cuándo se comunicó</translation>
    </message>
    <message>
        <source>Facts that are known and not held back</source>
        <translation>Hechos conocidos y no reservados</translation>
    </message>
    <message>
        <source>Its source</source>
        <translation>Su fuente</translation>
    </message>
    <message>
        <source>What is not known yet</source>
        <translation>Qué no se sabe aún</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Lo que no se sabe</translation>
    </message>
    <message>
        <source>When an answer is expected</source>
        <translation>Cuándo se espera una respuesta</translation>
    </message>
    <message>
        <source>All questions of the family</source>
        <translation>Todas las preguntas de la familia</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Quién preguntó</translation>
    </message>
    <message>
        <source>When it was asked</source>
        <translation>Cuándo se preguntó</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>When it was answered</source>
        <translation>Cuándo se respondió</translation>
    </message>
    <message>
        <source>State of the question</source>
        <translation>Estado de la pregunta</translation>
    </message>
    <message>
        <source>It has no answer yet</source>
        <translation>Aún no tiene respuesta</translation>
    </message>
    <message>
        <source>It cannot be known</source>
        <translation>No puede saberse</translation>
    </message>
    <message>
        <source>Questions that have no full answer yet</source>
        <translation>Preguntas que aún no tienen respuesta completa</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Questions that were answered</source>
        <translation>Preguntas que se respondieron</translation>
    </message>
    <message>
        <source>Promises to the family</source>
        <translation>Promesas a la familia</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>La promesa</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Quién la cumple</translation>
    </message>
    <message>
        <source>State of the promise</source>
        <translation>Estado de la promesa</translation>
    </message>
    <message>
        <source>When it was kept</source>
        <translation>Cuándo se cumplió</translation>
    </message>
    <message>
        <source>Promises that are still to be kept</source>
        <translation>Promesas aún por cumplir</translation>
    </message>
    <message>
        <source>Facts told in the newest conversation</source>
        <translation>Hechos comunicados en la conversación más reciente</translation>
    </message>
    <message>
        <source>Questions of the newest conversation</source>
        <translation>Preguntas de la conversación más reciente</translation>
    </message>
    <message>
        <source>Promises of the newest conversation</source>
        <translation>Promesas de la conversación más reciente</translation>
    </message>
    <message>
        <source>Everyone present in the newest conversation</source>
        <translation>Todos los presentes en la conversación más reciente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Relationship or position</source>
        <translation>Parentesco o cargo</translation>
    </message>
    <message>
        <source>Conversations that were held, the oldest first</source>
        <translation>Conversaciones mantenidas, de la más antigua a la más reciente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>Letters to the family that were sent</source>
        <translation>Cartas a la familia que se enviaron</translation>
    </message>
    <message>
        <source>Title of the letter</source>
        <translation>Título de la carta</translation>
    </message>
    <message>
        <source>What we are changing, as the family is told</source>
        <translation>Lo que estamos cambiando, tal como se le dice a la familia</translation>
    </message>
    <message>
        <source>The change in plain words</source>
        <translation>El cambio en palabras sencillas</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>Cuándo se hizo</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Está hecho</translation>
    </message>
    <message>
        <source>What the family gets: bills, money and what else was agreed, in their words</source>
        <translation>Lo que recibe la familia: facturas, dinero y lo demás acordado, en sus palabras</translation>
    </message>
    <message>
        <source>The commitment</source>
        <translation>El compromiso</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Needs of the patient and family</source>
        <translation>Necesidades del paciente y la familia</translation>
    </message>
    <message>
        <source>The need</source>
        <translation>La necesidad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Quién ayuda</translation>
    </message>
    <message>
        <source>State of the need</source>
        <translation>Estado de la necesidad</translation>
    </message>
    <message>
        <source>Family and representatives</source>
        <translation>Familia y representantes</translation>
    </message>
    <message>
        <source>Relationship to the patient</source>
        <translation>Relación con el paciente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>May speak for the patient</source>
        <translation>Puede hablar en nombre del paciente</translation>
    </message>
    <message>
        <source>Staff involved</source>
        <translation>Personal implicado</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Review team, whoever leads first</source>
        <translation>Equipo de revisión, primero quien lo dirige</translation>
    </message>
    <message>
        <source>Profession or position</source>
        <translation>Profesión o cargo</translation>
    </message>
    <message>
        <source>Who leads what in this case</source>
        <translation>Quién dirige qué en este caso</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Contacts that the hospital gives to families, besides the contact person</source>
        <translation>Contactos que el hospital da a las familias, además de la persona de contacto</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Contacts for peer support of the staff</source>
        <translation>Contactos de apoyo entre pares para el personal</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Object or record</source>
        <translation>Objeto o registro</translation>
    </message>
    <message>
        <source>Serial or asset number</source>
        <translation>Número de serie o de inventario</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde se encuentra</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Custodio</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>Número de precinto</translation>
    </message>
    <message>
        <source>State of the object</source>
        <translation>Estado del objeto</translation>
    </message>
    <message>
        <source>When it was secured</source>
        <translation>Cuándo se aseguró</translation>
    </message>
    <message>
        <source>Who may release it</source>
        <translation>Quién puede liberarlo</translation>
    </message>
    <message>
        <source>Custodians of the evidence, each once</source>
        <translation>Custodios de la evidencia, cada uno una vez</translation>
    </message>
    <message>
        <source>What they keep</source>
        <translation>Qué conservan</translation>
    </message>
    <message>
        <source>Holds on bills, records and in view of litigation</source>
        <translation>Retenciones de facturas, de registros y por litigio</translation>
    </message>
    <message>
        <source>Kind of hold</source>
        <translation>Tipo de retención</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Qué se retiene</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation>Impuesta el</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Establecida por</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Levantada el</translation>
    </message>
    <message>
        <source>Timeline of the review</source>
        <translation>Cronología de la revisión</translation>
    </message>
    <message>
        <source>Who or where</source>
        <translation>Quién o dónde</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What was expected</source>
        <translation>Qué se esperaba</translation>
    </message>
    <message>
        <source>Why it differed</source>
        <translation>Por qué fue diferente</translation>
    </message>
    <message>
        <source>It differed from what was expected</source>
        <translation>Difirió de lo esperado</translation>
    </message>
    <message>
        <source>Confirmed causes: the causal statements</source>
        <translation>Causas confirmadas: las declaraciones causales</translation>
    </message>
    <message>
        <source>Number of the cause</source>
        <translation>Número de la causa</translation>
    </message>
    <message>
        <source>Causal statement</source>
        <translation>Declaración causal</translation>
    </message>
    <message>
        <source>Factors that are possible and not confirmed</source>
        <translation>Factores posibles y no confirmados</translation>
    </message>
    <message>
        <source>The factor</source>
        <translation>El factor</translation>
    </message>
    <message>
        <source>Questions of the worksheet that found something that contributed</source>
        <translation>Preguntas de la hoja de trabajo que hallaron algo que contribuyó</translation>
    </message>
    <message>
        <source>Part of the process</source>
        <translation>Parte del proceso</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Interviews of the review</source>
        <translation>Entrevistas de la revisión</translation>
    </message>
    <message>
        <source>Actions, dropped ones left out</source>
        <translation>Acciones, sin las descartadas</translation>
    </message>
    <message>
        <source>The action</source>
        <translation>La acción</translation>
    </message>
    <message>
        <source>What the family is told of it</source>
        <translation>Lo que se le dice de ella a la familia</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Solidez</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Tipo de acción</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>State of the action</source>
        <translation>Estado de la acción</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>Cómo se mide</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Newest reading of the measure</source>
        <translation>Medición más reciente del indicador</translation>
    </message>
    <message>
        <source>Numbers of the causes it answers</source>
        <translation>Números de las causas a las que responde</translation>
    </message>
    <message>
        <source>Program it was handed to</source>
        <translation>Programa al que se transfirió</translation>
    </message>
    <message>
        <source>When the family was told</source>
        <translation>Cuándo se informó a la familia</translation>
    </message>
    <message>
        <source>Decisions about the case, but never about one person</source>
        <translation>Decisiones sobre el caso, pero nunca sobre una sola persona</translation>
    </message>
    <message>
        <source>Which side decided</source>
        <translation>Qué parte decidió</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Quién decidió</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Grado de certeza</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Documents relied on</source>
        <translation>Documentos en que se basa</translation>
    </message>
    <message>
        <source>Elements of the newest offer of the hospital</source>
        <translation>Conceptos de la oferta más reciente del hospital</translation>
    </message>
    <message>
        <source>The element</source>
        <translation>El concepto</translation>
    </message>
    <message>
        <source>Remedy other than money</source>
        <translation>Reparación no económica</translation>
    </message>
    <message>
        <source>Approvals of the newest offer</source>
        <translation>Aprobaciones de la oferta más reciente</translation>
    </message>
    <message>
        <source>Whose approval</source>
        <translation>Aprobación de quién</translation>
    </message>
    <message>
        <source>State of the approval</source>
        <translation>Estado de la aprobación</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Por qué concepto</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Pagado a</translation>
    </message>
    <message>
        <source>Data bank report</source>
        <translation>Informe al banco de datos</translation>
    </message>
    <message>
        <source>Medicare Section 111 report</source>
        <translation>Informe a Medicare, Sección 111</translation>
    </message>
    <message>
        <source>Deadlines of the case that have started</source>
        <translation>Plazos del caso que ya corren</translation>
    </message>
    <message>
        <source>Which deadline</source>
        <translation>Qué plazo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>In time or late</source>
        <translation>A tiempo o con retraso</translation>
    </message>
    <message>
        <source>Deadlines set by law that apply</source>
        <translation>Plazos fijados por ley que se aplican</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Qué notificación</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>Estado de la notificación</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Presentado el</translation>
    </message>
    <message>
        <source>Files of the case</source>
        <translation>Archivos del caso</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Documents that were printed or exported</source>
        <translation>Documentos que se imprimieron o exportaron</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>PassphraseHint</name>
    <message numerus="yes">
        <source>%n more character(s) are needed.</source>
        <translation>
            <numerusform>Falta %n carácter más.</numerusform>
            <numerusform>Faltan %n caracteres más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough, but easy to guess: few different characters.</source>
        <translation>Es lo bastante larga, pero fácil de adivinar: tiene pocos caracteres distintos.</translation>
    </message>
    <message>
        <source>Good. One more word makes it strong.</source>
        <translation>Buena. Una palabra más la hace segura.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Segura.</translation>
    </message>
</context>
<context>
    <name>PeopleWording</name>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Family and representatives</source>
        <translation>Familia y representantes</translation>
    </message>
    <message>
        <source>Staff involved</source>
        <translation>Personal implicado</translation>
    </message>
    <message>
        <source>Leads and contact person</source>
        <translation>Responsables y persona de contacto</translation>
    </message>
    <message>
        <source>Review team</source>
        <translation>Equipo de revisión</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Aseguradora</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Asesor jurídico</translation>
    </message>
    <message>
        <source>Interpreter and others</source>
        <translation>Intérprete y otras personas</translation>
    </message>
    <message>
        <source>Add the patient</source>
        <translation>Añadir al paciente</translation>
    </message>
    <message>
        <source>Add a family member</source>
        <translation>Añadir un familiar</translation>
    </message>
    <message>
        <source>Add a representative</source>
        <translation>Añadir un representante</translation>
    </message>
    <message>
        <source>Add somebody of the staff</source>
        <translation>Añadir a alguien del personal</translation>
    </message>
    <message>
        <source>Add a disclosure lead</source>
        <translation>Añadir un responsable de la comunicación</translation>
    </message>
    <message>
        <source>Add a communication lead</source>
        <translation>Añadir un coordinador de la comunicación</translation>
    </message>
    <message>
        <source>Add an event review lead</source>
        <translation>Añadir un responsable de la revisión del suceso</translation>
    </message>
    <message>
        <source>Add a care for the caregiver lead</source>
        <translation>Añadir un responsable del apoyo al personal</translation>
    </message>
    <message>
        <source>Add a contact person</source>
        <translation>Añadir una persona de contacto</translation>
    </message>
    <message>
        <source>Add a peer supporter</source>
        <translation>Añadir un compañero de apoyo</translation>
    </message>
    <message>
        <source>Add a member of the review team</source>
        <translation>Añadir un miembro del equipo de revisión</translation>
    </message>
    <message>
        <source>Add somebody of the insurer</source>
        <translation>Añadir a alguien de la aseguradora</translation>
    </message>
    <message>
        <source>Add counsel</source>
        <translation>Añadir un asesor jurídico</translation>
    </message>
    <message>
        <source>Add an executive sponsor</source>
        <translation>Añadir un patrocinador ejecutivo</translation>
    </message>
    <message>
        <source>Add an interpreter</source>
        <translation>Añadir un intérprete</translation>
    </message>
    <message>
        <source>Add somebody else</source>
        <translation>Añadir a otra persona</translation>
    </message>
    <message>
        <source>May speak for the patient, paper not recorded yet</source>
        <translation>Puede hablar en nombre del paciente; documento aún sin registrar</translation>
    </message>
    <message>
        <source>May speak for the patient: %1</source>
        <translation>Puede hablar en nombre del paciente: %1</translation>
    </message>
    <message>
        <source>May not speak for the patient</source>
        <translation>No puede hablar en nombre del paciente</translation>
    </message>
    <message>
        <source>Whether they may speak for the patient is not recorded yet</source>
        <translation>Aún no consta si puede hablar en nombre del paciente</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>con formación</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n año de edad</numerusform>
            <numerusform>%n años de edad</numerusform>
        </translation>
    </message>
    <message>
        <source>The patient decides and speaks for themself.</source>
        <translation>El paciente decide y habla por sí mismo.</translation>
    </message>
    <message>
        <source>The patient cannot speak for themself now.</source>
        <translation>El paciente no puede hablar por sí mismo en este momento.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and relationship</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 may speak for the patient. By what paper is not recorded yet.</source>
        <translation>%1 puede hablar en nombre del paciente. Aún no consta con qué documento.</translation>
    </message>
    <message>
        <source>%1 may speak for the patient. %2.</source>
        <translation>%1 puede hablar en nombre del paciente. %2.</translation>
    </message>
    <message>
        <source>Nobody is recorded yet who may speak for the patient. Ask the patient, or look for a health care proxy in the medical record.</source>
        <translation>Aún no consta quién puede hablar en nombre del paciente. Pregunte al paciente o busque en el expediente médico un poder para decisiones de atención médica.</translation>
    </message>
    <message>
        <source>No patient yet</source>
        <translation>Aún no hay paciente</translation>
    </message>
    <message>
        <source>Documents leave the name out until then.</source>
        <translation>Hasta entonces, los documentos omiten el nombre.</translation>
    </message>
    <message>
        <source>More than one patient</source>
        <translation>Más de un paciente</translation>
    </message>
    <message>
        <source>%1 are recorded as patients. A case is about one patient; documents use the first.</source>
        <translation>%1 constan como pacientes. Un caso trata de un solo paciente; los documentos usan el primero.</translation>
    </message>
    <message>
        <source>Who may speak for the patient?</source>
        <translation>¿Quién puede hablar en nombre del paciente?</translation>
    </message>
    <message>
        <source>Nobody is recorded yet. It is asked for as soon as the patient cannot decide.</source>
        <translation>Aún no consta nadie. Se pedirá en cuanto el paciente no pueda decidir.</translation>
    </message>
    <message>
        <source>Paper not recorded yet</source>
        <translation>Documento aún sin registrar</translation>
    </message>
    <message>
        <source>%1 may speak for the patient. Record the paper and where its copy is.</source>
        <translation>%1 puede hablar en nombre del paciente. Registre el documento y dónde está su copia.</translation>
    </message>
    <message>
        <source>Representative not confirmed</source>
        <translation>Representante sin confirmar</translation>
    </message>
    <message>
        <source>Whether %1 may speak for the patient is not recorded yet.</source>
        <translation>Aún no consta si %1 puede hablar en nombre del paciente.</translation>
    </message>
    <message>
        <source>No contact person yet</source>
        <translation>Aún no hay persona de contacto</translation>
    </message>
    <message>
        <source>The family gets the name and number of one person they can always call.</source>
        <translation>La familia recibe el nombre y el número de una persona a la que siempre puede llamar.</translation>
    </message>
    <message>
        <source>Involved, and leads the conversation</source>
        <translation>Implicado y dirige la conversación</translation>
    </message>
    <message>
        <source>%1 was involved and leads the disclosure. That is allowed. Bring a second person who was not part of it, and ask the family whether they want it so.</source>
        <translation>%1 estuvo en el suceso y dirige la comunicación. Está permitido. Acuda con una segunda persona que no haya participado y pregunte a la familia si lo desea así.</translation>
    </message>
    <message>
        <source>Involved, and reviews</source>
        <translation>Implicado y participa en la revisión</translation>
    </message>
    <message>
        <source>%1 was involved and is in the review. RCA2 keeps people who were directly involved out of the review team; they are interviewed instead.</source>
        <translation>%1 estuvo en el suceso y participa en la revisión. RCA2 deja fuera del equipo de revisión a las personas directamente implicadas; en su lugar, se las entrevista.</translation>
    </message>
    <message>
        <source>Twice the same name</source>
        <translation>El mismo nombre dos veces</translation>
    </message>
    <message numerus="yes">
        <source>%1 is recorded %n time(s). One record can hold several roles.</source>
        <translation>
            <numerusform>%1 consta %n vez. Un mismo registro puede reunir varias funciones.</numerusform>
            <numerusform>%1 consta %n veces. Un mismo registro puede reunir varias funciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>No previsto</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Cerrado: %1</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation>%1, %2 de retraso</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Support not offered yet</source>
        <translation>Apoyo aún no ofrecido</translation>
    </message>
    <message>
        <source>Support: %1. Next check: %2</source>
        <translation>Apoyo: %1. Próximo seguimiento: %2</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation>Apoyo: %1</translation>
    </message>
    <message>
        <source>Nobody of the staff is recorded yet</source>
        <translation>Aún no consta nadie del personal</translation>
    </message>
    <message numerus="yes">
        <source>Offered to %1 of %n person(s)</source>
        <translation>
            <numerusform>Ofrecido a %1 de %n persona</numerusform>
            <numerusform>Ofrecido a %1 de %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n check(s) late</source>
        <translation>
            <numerusform>%1. %n seguimiento con retraso</numerusform>
            <numerusform>%1. %n seguimientos con retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Next check: %2</source>
        <translation>%1. Próximo seguimiento: %2</translation>
    </message>
    <message>
        <source>Only that support was offered, how it was answered and when somebody asks again is recorded here; nothing of what was said.</source>
        <translation>Aquí se registra solo que se ofreció apoyo, cuál fue la respuesta y cuándo se volverá a preguntar; nada de lo que se dijo.</translation>
    </message>
    <message>
        <source>A certified medical interpreter, in the room or by phone or video. Never a child of the family, and no relative unless they ask for it themselves and an interpreter is there too.</source>
        <translation>Un intérprete médico certificado, en la sala o por teléfono o video. Nunca un menor de la familia, ni un familiar, salvo que la propia persona lo pida y además haya un intérprete presente.</translation>
    </message>
    <message>
        <source>Source: 45 CFR 92.201 (Unverified). Ask your counsel.</source>
        <translation>Fuente: 45 CFR 92.201 (Sin verificar). Consulte a su asesor jurídico.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Protocol</name>
    <message>
        <source>Acknowledge and follow up</source>
        <translation>Acusar recibo y dar seguimiento</translation>
    </message>
    <message>
        <source>42 CFR 482.13(a)(2): grievances</source>
        <translation>42 CFR 482.13(a)(2): grievances</translation>
    </message>
    <message>
        <source>Concern received</source>
        <translation>Inquietud recibida</translation>
    </message>
    <message>
        <source>Concern acknowledged</source>
        <translation>Acuse de recibo enviado</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>Respuesta dada</translation>
    </message>
    <message>
        <source>Follow-up closed</source>
        <translation>Seguimiento cerrado</translation>
    </message>
    <message>
        <source>Person who follows up</source>
        <translation>Persona que da seguimiento</translation>
    </message>
    <message>
        <source>Unit manager</source>
        <translation>Gerente de la unidad</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Examinar lo sucedido</translation>
    </message>
    <message>
        <source>Answer and close</source>
        <translation>Responder y cerrar</translation>
    </message>
    <message>
        <source>Moved to the CANDOR process</source>
        <translation>Trasladado al proceso CANDOR</translation>
    </message>
    <message>
        <source>Does this need the CANDOR process?</source>
        <translation>¿Requiere esto el proceso CANDOR?</translation>
    </message>
    <message>
        <source>Unexpected harm is enough. When in doubt, say yes.</source>
        <translation>Basta con un daño inesperado. En caso de duda, responda que sí.</translation>
    </message>
    <message>
        <source>No, answer it here</source>
        <translation>No, responder aquí</translation>
    </message>
    <message>
        <source>Yes, open a CANDOR case</source>
        <translation>Sí, abrir un caso CANDOR</translation>
    </message>
    <message>
        <source>Call or letter with the answer</source>
        <translation>Llamada o carta con la respuesta</translation>
    </message>
    <message>
        <source>Short, kind and complete.</source>
        <translation>Breve, amable y completa.</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Decir</translation>
    </message>
    <message>
        <source>Thank them for telling us</source>
        <translation>Agradecer que nos lo hayan comunicado</translation>
    </message>
    <message>
        <source>Say that you are sorry for what they went through</source>
        <translation>Decir que lamenta lo que han vivido</translation>
    </message>
    <message>
        <source>Say what was looked at and what was found</source>
        <translation>Decir qué se examinó y qué se encontró</translation>
    </message>
    <message>
        <source>Say what will change</source>
        <translation>Decir qué va a cambiar</translation>
    </message>
    <message>
        <source>Leave with them</source>
        <translation>Dejar a la persona</translation>
    </message>
    <message>
        <source>A name and a phone number</source>
        <translation>Un nombre y un número de teléfono</translation>
    </message>
    <message>
        <source>The date on which it was completed</source>
        <translation>La fecha en que se completó</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>Write down the concern</source>
        <translation>Anotar la inquietud</translation>
    </message>
    <message>
        <source>In the person&apos;s own words.</source>
        <translation>En las propias palabras de la persona.</translation>
    </message>
    <message>
        <source>Concern written down</source>
        <translation>Inquietud registrada</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>It came in writing</source>
        <translation>Llegó por escrito</translation>
    </message>
    <message>
        <source>Decide if it is more than a concern</source>
        <translation>Decidir si es más que una inquietud</translation>
    </message>
    <message>
        <source>If somebody may have been harmed, use the CANDOR process.</source>
        <translation>Si alguien pudo haber sufrido un daño, use el proceso CANDOR.</translation>
    </message>
    <message>
        <source>Decide and go on</source>
        <translation>Decidir y continuar</translation>
    </message>
    <message>
        <source>Let them know it has arrived</source>
        <translation>Avisar de que se ha recibido</translation>
    </message>
    <message>
        <source>Say who looks after it and when they will hear.</source>
        <translation>Indique quién se ocupa y cuándo tendrán noticias.</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acuse de recibo enviado</translation>
    </message>
    <message>
        <source>Call or letter</source>
        <translation>Llamada o carta</translation>
    </message>
    <message>
        <source>Ask the people who were there</source>
        <translation>Preguntar a quienes estaban presentes</translation>
    </message>
    <message>
        <source>What happened, and what can be put right now.</source>
        <translation>Qué ocurrió y qué puede corregirse ahora mismo.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Lo que se escuchó</translation>
    </message>
    <message>
        <source>Put right what can be put right</source>
        <translation>Corregir lo que pueda corregirse</translation>
    </message>
    <message>
        <source>Small things at once.</source>
        <translation>Lo pequeño, de inmediato.</translation>
    </message>
    <message>
        <source>Done, answer them</source>
        <translation>Hecho, responderles</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Give the answer</source>
        <translation>Dar la respuesta</translation>
    </message>
    <message>
        <source>By phone or letter, whichever they prefer.</source>
        <translation>Por teléfono o por carta, según se prefiera.</translation>
    </message>
    <message>
        <source>Keep what was promised</source>
        <translation>Cumplir lo prometido</translation>
    </message>
    <message>
        <source>Nothing promised stays open.</source>
        <translation>Nada de lo prometido queda abierto.</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesas cumplidas</translation>
    </message>
    <message>
        <source>Open a CANDOR case</source>
        <translation>Abrir un caso CANDOR</translation>
    </message>
    <message>
        <source>Link it to this concern and go on there.</source>
        <translation>Vincúlelo a esta inquietud y continúe allí.</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Caso abierto</translation>
    </message>
    <message>
        <source>Number of the new case</source>
        <translation>Número del nuevo caso</translation>
    </message>
    <message>
        <source>Close the follow-up</source>
        <translation>Cerrar el seguimiento</translation>
    </message>
    <message>
        <source>It can be opened again.</source>
        <translation>Puede abrirse de nuevo.</translation>
    </message>
    <message>
        <source>Answer it here</source>
        <translation>Responder aquí</translation>
    </message>
    <message>
        <source>A short answer is enough.</source>
        <translation>Basta con una respuesta breve.</translation>
    </message>
    <message>
        <source>Move to the CANDOR process</source>
        <translation>Pasar al proceso CANDOR</translation>
    </message>
    <message>
        <source>Harm may have happened; open a case.</source>
        <translation>Pudo haber ocurrido un daño; abra un caso.</translation>
    </message>
    <message>
        <source>The answer is given</source>
        <translation>Se ha dado la respuesta</translation>
    </message>
    <message>
        <source>Every promise is kept</source>
        <translation>Todas las promesas se han cumplido</translation>
    </message>
    <message>
        <source>No question is open</source>
        <translation>Ninguna pregunta abierta</translation>
    </message>
    <message>
        <source>CANDOR</source>
        <translation>CANDOR</translation>
    </message>
    <message>
        <source>AHRQ CANDOR event checklist (module 4 tool)</source>
        <translation>AHRQ CANDOR event checklist (module 4 tool)</translation>
    </message>
    <message>
        <source>AHRQ CANDOR disclosure checklist (module 5 tool)</source>
        <translation>AHRQ CANDOR disclosure checklist (module 5 tool)</translation>
    </message>
    <message>
        <source>AHRQ CANDOR facilitator notes, module 4</source>
        <translation>AHRQ CANDOR facilitator notes, module 4</translation>
    </message>
    <message>
        <source>AHRQ CANDOR facilitator notes, module 5</source>
        <translation>AHRQ CANDOR facilitator notes, module 5</translation>
    </message>
    <message>
        <source>AHRQ CANDOR facilitator notes, module 6</source>
        <translation>AHRQ CANDOR facilitator notes, module 6</translation>
    </message>
    <message>
        <source>AHRQ CANDOR facilitator notes, module 7</source>
        <translation>AHRQ CANDOR facilitator notes, module 7</translation>
    </message>
    <message>
        <source>AHRQ CANDOR module 4 slides</source>
        <translation>AHRQ CANDOR module 4 slides</translation>
    </message>
    <message>
        <source>AHRQ CANDOR event investigation and analysis guide</source>
        <translation>AHRQ CANDOR event investigation and analysis guide</translation>
    </message>
    <message>
        <source>AHRQ CANDOR investigation guide, appendix D (process questions)</source>
        <translation>AHRQ CANDOR investigation guide, appendix D (process questions)</translation>
    </message>
    <message>
        <source>AHRQ CANDOR investigation guide, appendix E (consensus meeting notice)</source>
        <translation>AHRQ CANDOR investigation guide, appendix E (consensus meeting notice)</translation>
    </message>
    <message>
        <source>AHRQ CANDOR care for the caregiver guide</source>
        <translation>AHRQ CANDOR care for the caregiver guide</translation>
    </message>
    <message>
        <source>AHRQ CANDOR implementation guide, appendix B (roles)</source>
        <translation>AHRQ CANDOR implementation guide, appendix B (roles)</translation>
    </message>
    <message>
        <source>Patient Safety Solutions: review of the CANDOR toolkit, June 2016</source>
        <translation>Patient Safety Solutions: review of the CANDOR toolkit, June 2016</translation>
    </message>
    <message>
        <source>Relias Media: CANDOR toolkit after adverse events, 2016</source>
        <translation>Relias Media: CANDOR toolkit after adverse events, 2016</translation>
    </message>
    <message>
        <source>Press report on CANDOR, as quoted</source>
        <translation>Artículo de prensa sobre CANDOR, según se cita</translation>
    </message>
    <message>
        <source>Mello 2020, BMJ Quality and Safety 29:895, table 2</source>
        <translation>Mello 2020, BMJ Quality and Safety 29:895, table 2</translation>
    </message>
    <message>
        <source>Betsy Lehman Center: CARe pages</source>
        <translation>Betsy Lehman Center: CARe pages</translation>
    </message>
    <message>
        <source>Massachusetts Bar: CARe and mediation</source>
        <translation>Massachusetts Bar: CARe and mediation</translation>
    </message>
    <message>
        <source>Betsy Lehman Center: adverse event navigator</source>
        <translation>Betsy Lehman Center: adverse event navigator</translation>
    </message>
    <message>
        <source>NPSF and IHI: RCA2</source>
        <translation>NPSF and IHI: RCA2</translation>
    </message>
    <message>
        <source>Leapfrog never events policy</source>
        <translation>Leapfrog never events policy</translation>
    </message>
    <message>
        <source>CMS patient safety structural measure</source>
        <translation>CMS patient safety structural measure</translation>
    </message>
    <message>
        <source>CRP Certification</source>
        <translation>CRP Certification</translation>
    </message>
    <message>
        <source>MedPro: documenting a disclosure</source>
        <translation>MedPro: documenting a disclosure</translation>
    </message>
    <message>
        <source>ProAssurance: disclosure, part 8</source>
        <translation>ProAssurance: disclosure, part 8</translation>
    </message>
    <message>
        <source>Gerisage: values and ethics, module 14</source>
        <translation>Gerisage: values and ethics, module 14</translation>
    </message>
    <message>
        <source>Vaaler: clinical risk services, incident reports</source>
        <translation>Vaaler: clinical risk services, incident reports</translation>
    </message>
    <message>
        <source>VA: clinical disclosure summary</source>
        <translation>VA: clinical disclosure summary</translation>
    </message>
    <message>
        <source>VHA directive 1004.08 (2018)</source>
        <translation>VHA directive 1004.08 (2018)</translation>
    </message>
    <message>
        <source>forYOU team: three tiers of support</source>
        <translation>forYOU team: three tiers of support</translation>
    </message>
    <message>
        <source>Caregiver programs compared, table 1 (PMC8719514)</source>
        <translation>Caregiver programs compared, table 1 (PMC8719514)</translation>
    </message>
    <message>
        <source>NPDB Guidebook: malpractice payment reports</source>
        <translation>NPDB Guidebook: malpractice payment reports</translation>
    </message>
    <message>
        <source>CMS alert of May 26, 2010 on write-offs, law firm summary</source>
        <translation>CMS alert of May 26, 2010 on write-offs, law firm summary</translation>
    </message>
    <message>
        <source>Patient safety work product, summary</source>
        <translation>Patient safety work product, summary</translation>
    </message>
    <message>
        <source>Joint Commission: sentinel events</source>
        <translation>Joint Commission: sentinel events</translation>
    </message>
    <message>
        <source>Colorado CRS 25-51-103</source>
        <translation>Colorado CRS 25-51-103</translation>
    </message>
    <message>
        <source>Utah Code 78B-3-452 and 453</source>
        <translation>Utah Code 78B-3-452 and 453</translation>
    </message>
    <message>
        <source>Iowa Code chapter 135P</source>
        <translation>Iowa Code chapter 135P</translation>
    </message>
    <message>
        <source>Pennsylvania 40 P.S. 1303.308</source>
        <translation>Pennsylvania 40 P.S. 1303.308</translation>
    </message>
    <message>
        <source>Massachusetts 105 CMR 130.332</source>
        <translation>Massachusetts 105 CMR 130.332</translation>
    </message>
    <message>
        <source>Apology and non-apology, J Gen Intern Med 2020</source>
        <translation>Apology and non-apology, J Gen Intern Med 2020</translation>
    </message>
    <message>
        <source>Parts of an apology, AAOS Now 2010</source>
        <translation>Parts of an apology, AAOS Now 2010</translation>
    </message>
    <message>
        <source>What patients want to be told, commentary</source>
        <translation>What patients want to be told, commentary</translation>
    </message>
    <message>
        <source>Relias Media: interviewing after an event</source>
        <translation>Relias Media: interviewing after an event</translation>
    </message>
    <message>
        <source>Event happened</source>
        <translation>Ocurrió el suceso</translation>
    </message>
    <message>
        <source>Harm found by staff</source>
        <translation>Daño detectado por el personal</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Notificación realizada</translation>
    </message>
    <message>
        <source>Identified as a CANDOR event</source>
        <translation>Identificado como suceso CANDOR</translation>
    </message>
    <message>
        <source>Response team called</source>
        <translation>Equipo de respuesta convocado</translation>
    </message>
    <message>
        <source>First conversation held</source>
        <translation>Primera conversación realizada</translation>
    </message>
    <message>
        <source>Conversation written in the medical record</source>
        <translation>Conversación anotada en la historia clínica</translation>
    </message>
    <message>
        <source>First follow-up contact</source>
        <translation>Primer contacto de seguimiento</translation>
    </message>
    <message>
        <source>Care for the caregivers started</source>
        <translation>Apoyo al personal iniciado</translation>
    </message>
    <message>
        <source>Bills put on hold</source>
        <translation>Facturas suspendidas</translation>
    </message>
    <message>
        <source>Insurer told</source>
        <translation>Aseguradora informada</translation>
    </message>
    <message>
        <source>Confirmed as a serious safety event</source>
        <translation>Confirmado como suceso grave de seguridad</translation>
    </message>
    <message>
        <source>Executives and board told</source>
        <translation>Dirección y consejo informados</translation>
    </message>
    <message>
        <source>Known to be a sentinel event</source>
        <translation>Reconocido como suceso centinela</translation>
    </message>
    <message>
        <source>Analysis and plan for the accreditor complete</source>
        <translation>Análisis y plan para la entidad acreditadora completos</translation>
    </message>
    <message>
        <source>Known to be a never event</source>
        <translation>Reconocido como “never event”</translation>
    </message>
    <message>
        <source>Never event reported outside</source>
        <translation>“Never event” notificado externamente</translation>
    </message>
    <message>
        <source>Confirmed as reportable to the state</source>
        <translation>Confirmado como notificable al estado</translation>
    </message>
    <message>
        <source>First report filed with the state</source>
        <translation>Primera notificación presentada al estado</translation>
    </message>
    <message>
        <source>Follow-up report filed with the state</source>
        <translation>Notificación de seguimiento presentada al estado</translation>
    </message>
    <message>
        <source>Written notice to the patient sent</source>
        <translation>Aviso escrito enviado al paciente</translation>
    </message>
    <message>
        <source>Grievance received</source>
        <translation>Queja formal recibida</translation>
    </message>
    <message>
        <source>Grievance answered in writing</source>
        <translation>Queja formal respondida por escrito</translation>
    </message>
    <message>
        <source>Provider knew of the event</source>
        <translation>El proveedor conocía el suceso</translation>
    </message>
    <message>
        <source>Provider knew or should have known</source>
        <translation>El proveedor conocía o debía conocer el suceso</translation>
    </message>
    <message>
        <source>Colorado open-discussion notice sent</source>
        <translation>Aviso de diálogo abierto de Colorado enviado</translation>
    </message>
    <message>
        <source>Utah candor notice sent</source>
        <translation>Aviso “candor” de Utah enviado</translation>
    </message>
    <message>
        <source>Iowa open-discussion notice sent</source>
        <translation>Aviso de diálogo abierto de Iowa enviado</translation>
    </message>
    <message>
        <source>Institutional disclosure found to be needed (VA)</source>
        <translation>Se determinó que procede la comunicación institucional (VA)</translation>
    </message>
    <message>
        <source>Institutional disclosure held (VA)</source>
        <translation>Comunicación institucional realizada (VA)</translation>
    </message>
    <message>
        <source>Event review started</source>
        <translation>Revisión del suceso iniciada</translation>
    </message>
    <message>
        <source>Consensus meeting held</source>
        <translation>Reunión de consenso realizada</translation>
    </message>
    <message>
        <source>Event review finished</source>
        <translation>Revisión del suceso finalizada</translation>
    </message>
    <message>
        <source>Decisions on cause and care made</source>
        <translation>Decisiones sobre causa y atención tomadas</translation>
    </message>
    <message>
        <source>Findings shared with the family</source>
        <translation>Hallazgos compartidos con la familia</translation>
    </message>
    <message>
        <source>Referred to the insurer</source>
        <translation>Remitido a la aseguradora</translation>
    </message>
    <message>
        <source>Offer made</source>
        <translation>Oferta realizada</translation>
    </message>
    <message>
        <source>Offer answered</source>
        <translation>Oferta respondida</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>Acuerdo firmado</translation>
    </message>
    <message>
        <source>Payment made</source>
        <translation>Pago realizado</translation>
    </message>
    <message>
        <source>Data bank question answered</source>
        <translation>Pregunta sobre el banco de datos respondida</translation>
    </message>
    <message>
        <source>Resolution complete</source>
        <translation>Resolución completa</translation>
    </message>
    <message>
        <source>Improvements in place</source>
        <translation>Mejoras implantadas</translation>
    </message>
    <message>
        <source>Improvements shown to work</source>
        <translation>Eficacia de las mejoras demostrada</translation>
    </message>
    <message>
        <source>Family told what has changed</source>
        <translation>Familia informada de lo que ha cambiado</translation>
    </message>
    <message>
        <source>Limitation period ends, as entered by counsel</source>
        <translation>Fin del plazo de prescripción, según el asesor jurídico</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Caso cerrado</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>Caso reabierto</translation>
    </message>
    <message>
        <source>Risk manager</source>
        <translation>Gestor de riesgos</translation>
    </message>
    <message>
        <source>Person who takes the report</source>
        <translation>Persona que recibe la notificación</translation>
    </message>
    <message>
        <source>Bedside clinician</source>
        <translation>Profesional a pie de cama</translation>
    </message>
    <message>
        <source>Response team</source>
        <translation>Equipo de respuesta</translation>
    </message>
    <message>
        <source>Communication lead</source>
        <translation>Coordinador de la comunicación</translation>
    </message>
    <message>
        <source>Disclosure lead</source>
        <translation>Responsable de la comunicación</translation>
    </message>
    <message>
        <source>Event review lead</source>
        <translation>Responsable de la revisión del suceso</translation>
    </message>
    <message>
        <source>Review team</source>
        <translation>Equipo de revisión</translation>
    </message>
    <message>
        <source>Care for the caregiver lead</source>
        <translation>Responsable del apoyo al personal</translation>
    </message>
    <message>
        <source>Peer supporter</source>
        <translation>Compañero de apoyo</translation>
    </message>
    <message>
        <source>Contact person for the family</source>
        <translation>Persona de contacto para la familia</translation>
    </message>
    <message>
        <source>Patient relations</source>
        <translation>Atención al paciente</translation>
    </message>
    <message>
        <source>Billing office</source>
        <translation>Oficina de facturación</translation>
    </message>
    <message>
        <source>Claims manager</source>
        <translation>Gestor de reclamaciones</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Asesor jurídico</translation>
    </message>
    <message>
        <source>Executive sponsor</source>
        <translation>Patrocinador ejecutivo</translation>
    </message>
    <message>
        <source>Person who files reports</source>
        <translation>Persona que presenta las notificaciones</translation>
    </message>
    <message>
        <source>Owner of the improvement</source>
        <translation>Responsable de la mejora</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Initial disclosure</source>
        <translation>Comunicación inicial</translation>
    </message>
    <message>
        <source>Caregiver support</source>
        <translation>Apoyo al personal</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Ongoing communication</source>
        <translation>Comunicación continua</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Learning and close</source>
        <translation>Aprendizaje y cierre</translation>
    </message>
    <message>
        <source>Assess and inform</source>
        <translation>Evaluar e informar</translation>
    </message>
    <message>
        <source>Evidence and holds</source>
        <translation>Evidencia y retenciones</translation>
    </message>
    <message>
        <source>Care for the caregivers</source>
        <translation>Apoyo al personal</translation>
    </message>
    <message>
        <source>Event review</source>
        <translation>Revisión del suceso</translation>
    </message>
    <message>
        <source>Needs of the patient and family</source>
        <translation>Necesidades del paciente y la familia</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Reports and deadlines set by law</source>
        <translation>Notificaciones y plazos legales</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Not a CANDOR event</source>
        <translation>No es un suceso CANDOR</translation>
    </message>
    <message>
        <source>Left the process for a lawsuit</source>
        <translation>Salió del proceso por una demanda</translation>
    </message>
    <message>
        <source>The patient does not want to go on</source>
        <translation>El paciente no desea continuar</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>First conversation</source>
        <translation>Primera conversación</translation>
    </message>
    <message>
        <source>Executives and board told of a serious safety event</source>
        <translation>Información a la dirección y al consejo de un suceso grave de seguridad</translation>
    </message>
    <message>
        <source>Analysis and plan for the accreditor</source>
        <translation>Análisis y plan para la entidad acreditadora</translation>
    </message>
    <message>
        <source>Next contact with the family</source>
        <translation>Próximo contacto con la familia</translation>
    </message>
    <message>
        <source>Massachusetts: first report of a serious reportable event</source>
        <translation>Massachusetts: primera notificación de un suceso grave notificable</translation>
    </message>
    <message>
        <source>Massachusetts: follow-up report</source>
        <translation>Massachusetts: notificación de seguimiento</translation>
    </message>
    <message>
        <source>Pennsylvania: written notice to the patient</source>
        <translation>Pensilvania: aviso escrito al paciente</translation>
    </message>
    <message>
        <source>Colorado: open-discussion notice</source>
        <translation>Colorado: aviso de diálogo abierto</translation>
    </message>
    <message>
        <source>Utah: candor notice</source>
        <translation>Utah: aviso “candor”</translation>
    </message>
    <message>
        <source>Iowa: open-discussion notice</source>
        <translation>Iowa: aviso de diálogo abierto</translation>
    </message>
    <message>
        <source>VA: clinical disclosure</source>
        <translation>VA: comunicación clínica</translation>
    </message>
    <message>
        <source>VA: institutional disclosure</source>
        <translation>VA: comunicación institucional</translation>
    </message>
    <message>
        <source>Data bank report</source>
        <translation>Informe al banco de datos</translation>
    </message>
    <message>
        <source>Quarterly report to the board</source>
        <translation>Informe trimestral al consejo</translation>
    </message>
    <message>
        <source>Yearly review of the never events policy</source>
        <translation>Revisión anual de la política sobre “never events”</translation>
    </message>
    <message>
        <source>Limitation period watch</source>
        <translation>Control del plazo de prescripción</translation>
    </message>
    <message>
        <source>Follow-up contact</source>
        <translation>Contacto de seguimiento</translation>
    </message>
    <message>
        <source>Note in the medical record</source>
        <translation>Nota en la historia clínica</translation>
    </message>
    <message>
        <source>Is this a CANDOR event?</source>
        <translation>¿Es un suceso CANDOR?</translation>
    </message>
    <message>
        <source>Unexpected harm is enough; nobody has to show that something was done wrong. When in doubt, treat it as one.</source>
        <translation>Basta con un daño inesperado; nadie tiene que demostrar que se hizo algo mal. En caso de duda, trátelo como un suceso CANDOR.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Possibly, treat as yes</source>
        <translation>Posiblemente, tratar como sí</translation>
    </message>
    <message>
        <source>No, usual event or grievance handling</source>
        <translation>No, gestión habitual del suceso o de la queja</translation>
    </message>
    <message>
        <source>Who is told?</source>
        <translation>¿A quién se informa?</translation>
    </message>
    <message>
        <source>When the patient has died or cannot decide, a personal representative is told.</source>
        <translation>Cuando el paciente ha fallecido o no puede decidir, se informa a un representante personal.</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>El paciente</translation>
    </message>
    <message>
        <source>A surrogate for the patient</source>
        <translation>Un representante del paciente</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>Familiar más cercano</translation>
    </message>
    <message>
        <source>Parent of a minor</source>
        <translation>Padre o madre de un menor</translation>
    </message>
    <message>
        <source>Was an act criminal, abusive, deliberately unsafe or done under the influence?</source>
        <translation>¿Hubo un acto delictivo, abusivo, deliberadamente inseguro o cometido bajo los efectos de alguna sustancia?</translation>
    </message>
    <message>
        <source>Such an act leaves the systems review and goes to human resources or peer review.</source>
        <translation>Un acto así queda fuera de la revisión de sistemas y pasa a recursos humanos o a la revisión por pares.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes, goes to human resources or peer review</source>
        <translation>Sí, pasa a recursos humanos o a la revisión por pares</translation>
    </message>
    <message>
        <source>How is the individual behavior classed?</source>
        <translation>¿Cómo se clasifica la conducta individual?</translation>
    </message>
    <message>
        <source>Class the behavior, not the outcome. One person&apos;s part stays in the peer review file, never in the systems report.</source>
        <translation>Clasifique la conducta, no el resultado. La participación de una persona consta en el expediente de la revisión por pares, nunca en el informe de sistemas.</translation>
    </message>
    <message>
        <source>Human error</source>
        <translation>Error humano</translation>
    </message>
    <message>
        <source>At-risk behavior</source>
        <translation>Conducta de riesgo</translation>
    </message>
    <message>
        <source>Reckless behavior</source>
        <translation>Conducta temeraria</translation>
    </message>
    <message>
        <source>Did care cause or contribute to the harm?</source>
        <translation>¿La atención causó el daño o contribuyó a él?</translation>
    </message>
    <message>
        <source>Say how sure you are and what it rests on.</source>
        <translation>Indique su grado de certeza y en qué se basa.</translation>
    </message>
    <message>
        <source>Cannot be determined yet</source>
        <translation>Todavía no se puede determinar</translation>
    </message>
    <message>
        <source>Was the care reasonable?</source>
        <translation>¿Fue razonable la atención?</translation>
    </message>
    <message>
        <source>Hospital, outside reviewer and insurer may each answer; record the agreed position too.</source>
        <translation>El hospital, el revisor externo y la aseguradora pueden responder por separado; registre también la postura acordada.</translation>
    </message>
    <message>
        <source>Yes, the care was reasonable</source>
        <translation>Sí, la atención fue razonable</translation>
    </message>
    <message>
        <source>No, the care was not reasonable</source>
        <translation>No, la atención no fue razonable</translation>
    </message>
    <message>
        <source>The system let people down; no individual departed from good care</source>
        <translation>El sistema falló a las personas; nadie en particular se apartó de una buena atención</translation>
    </message>
    <message>
        <source>Does the harm reach the threshold?</source>
        <translation>¿Alcanza el daño el umbral?</translation>
    </message>
    <message>
        <source>In the CARe process the threshold is temporary severe harm or worse.</source>
        <translation>En el proceso CARe, el umbral es un daño grave temporal o peor.</translation>
    </message>
    <message>
        <source>Refer to the insurer?</source>
        <translation>¿Remitir a la aseguradora?</translation>
    </message>
    <message>
        <source>In the CARe process: yes when the answers on cause, care and harm all point to it, or when a notice before a lawsuit has come in.</source>
        <translation>En el proceso CARe: sí, cuando las respuestas sobre la causa, la atención y el daño apuntan a ello, o cuando se ha recibido un aviso previo a una demanda.</translation>
    </message>
    <message>
        <source>Event checklist</source>
        <translation>Lista de verificación del suceso</translation>
    </message>
    <message>
        <source>For the response team. Care of the patient comes first; then keep things as they are.</source>
        <translation>Para el equipo de respuesta. Primero, la atención al paciente; después, dejar todo como está.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>La notificación</translation>
    </message>
    <message>
        <source>Note how the report came in: hotline, online or complaint</source>
        <translation>Anotar cómo llegó la notificación: línea telefónica, en línea o queja</translation>
    </message>
    <message>
        <source>Hotline call: enter it in the event reporting system</source>
        <translation>Llamada a la línea telefónica: registrarla en el sistema de notificación de sucesos</translation>
    </message>
    <message>
        <source>Online report: review it and set its priority</source>
        <translation>Notificación en línea: revisarla y fijar su prioridad</translation>
    </message>
    <message>
        <source>Complaint: gather the facts and pass it to the right department</source>
        <translation>Queja: reunir los hechos y remitirla al departamento adecuado</translation>
    </message>
    <message>
        <source>The patient is stable</source>
        <translation>El paciente está estable</translation>
    </message>
    <message>
        <source>Somebody is with the patient and family right now</source>
        <translation>Alguien acompaña en este momento al paciente y a la familia</translation>
    </message>
    <message>
        <source>Harm is estimated from the report and a brief look at the record</source>
        <translation>El daño se ha estimado a partir de la notificación y de una breve consulta de la historia clínica</translation>
    </message>
    <message>
        <source>The responsible safety professional knows</source>
        <translation>El profesional responsable de la seguridad está informado</translation>
    </message>
    <message>
        <source>Care for the caregivers has been started</source>
        <translation>Se ha iniciado el apoyo al personal</translation>
    </message>
    <message>
        <source>Secure the place and the things</source>
        <translation>Proteger el lugar y los objetos</translation>
    </message>
    <message>
        <source>Lock the room or procedure area</source>
        <translation>Cerrar la sala o el área de procedimientos</translation>
    </message>
    <message>
        <source>Keep everybody out</source>
        <translation>Impedir la entrada a todos</translation>
    </message>
    <message>
        <source>Leave devices where they are; do not switch off or change settings</source>
        <translation>Dejar los dispositivos donde están; no apagarlos ni cambiar sus ajustes</translation>
    </message>
    <message>
        <source>Keep disposables: vials, bags, tubing, catheters</source>
        <translation>Conservar el material desechable: viales, bolsas, tubos, catéteres</translation>
    </message>
    <message>
        <source>Call clinical engineering</source>
        <translation>Llamar a ingeniería clínica</translation>
    </message>
    <message>
        <source>Secure records and traces</source>
        <translation>Proteger los registros y los rastros</translation>
    </message>
    <message>
        <source>Gather the medical record, worksheets, logs, OR and on-call schedules</source>
        <translation>Reunir la historia clínica, hojas de trabajo, registros y horarios de quirófano y de guardia</translation>
    </message>
    <message>
        <source>List everyone involved, from the record and from asking</source>
        <translation>Enumerar a todas las personas implicadas, según la historia clínica y preguntando</translation>
    </message>
    <message>
        <source>Look for additions and corrections; ask IT for the audit trail</source>
        <translation>Buscar adiciones y correcciones; solicitar a informática el registro de auditoría</translation>
    </message>
    <message>
        <source>Collect monitor strips</source>
        <translation>Recoger las tiras de los monitores</translation>
    </message>
    <message>
        <source>Preserve paging and call records</source>
        <translation>Conservar los registros de avisos y llamadas</translation>
    </message>
    <message>
        <source>Secure anything else this event calls for</source>
        <translation>Proteger cualquier otra cosa que requiera este suceso</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Advise clinicians on charting after the event</source>
        <translation>Asesorar al personal clínico sobre las anotaciones posteriores al suceso</translation>
    </message>
    <message>
        <source>Arrange interviews in person with key staff</source>
        <translation>Organizar entrevistas en persona con el personal clave</translation>
    </message>
    <message>
        <source>Event reporting system</source>
        <translation>Sistema de notificación de sucesos</translation>
    </message>
    <message>
        <source>Put everything collected into the event reporting system</source>
        <translation>Incorporar todo lo recogido al sistema de notificación de sucesos</translation>
    </message>
    <message>
        <source>Also think of</source>
        <translation>Tener en cuenta también</translation>
    </message>
    <message>
        <source>Regulator: is a report due?</source>
        <translation>Organismo regulador: ¿corresponde notificar?</translation>
    </message>
    <message>
        <source>Bills on hold</source>
        <translation>Facturas suspendidas</translation>
    </message>
    <message>
        <source>Patient and family: first conversation has a time and a leader</source>
        <translation>Paciente y familia: la primera conversación tiene hora y responsable</translation>
    </message>
    <message>
        <source>Names, times, signature</source>
        <translation>Nombres, horas, firma</translation>
    </message>
    <message>
        <source>First conversation checklist</source>
        <translation>Lista de verificación de la primera conversación</translation>
    </message>
    <message>
        <source>Bring this page, and take it away with you. Say what is known, listen, leave a name and a number.</source>
        <translation>Traiga esta hoja y llévesela al terminar. Diga lo que se sabe, escuche y deje un nombre y un número.</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation>Antes de entrar</translation>
    </message>
    <message>
        <source>The bedside team agrees on the facts above</source>
        <translation>El equipo asistencial está de acuerdo sobre los hechos anteriores</translation>
    </message>
    <message>
        <source>Someone is chosen to take notes and to debrief with you</source>
        <translation>Se ha elegido a alguien para tomar notas y analizar después la conversación con usted</translation>
    </message>
    <message>
        <source>You have thought about likely questions and feelings</source>
        <translation>Ha pensado en las preguntas y emociones probables</translation>
    </message>
    <message>
        <source>The right family members are there; the patient agrees to it</source>
        <translation>Están presentes los familiares adecuados y el paciente está de acuerdo</translation>
    </message>
    <message>
        <source>Quiet private room, chairs for everyone, phones silenced</source>
        <translation>Sala privada y tranquila, sillas para todos, teléfonos en silencio</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Say who you are and why you asked to talk</source>
        <translation>Diga quién es usted y por qué pidió hablar</translation>
    </message>
    <message>
        <source>Ask what they already understand, and listen</source>
        <translation>Preguntar qué entienden hasta ahora y escuchar</translation>
    </message>
    <message>
        <source>Say what happened</source>
        <translation>Explicar lo ocurrido</translation>
    </message>
    <message>
        <source>Name the event early, in plain words</source>
        <translation>Nombrar el suceso pronto y con palabras sencillas</translation>
    </message>
    <message>
        <source>Say that an adverse event may have happened</source>
        <translation>Decir que puede haber ocurrido un suceso adverso</translation>
    </message>
    <message>
        <source>Say you are sorry that this happened</source>
        <translation>Decir que lamenta lo ocurrido</translation>
    </message>
    <message>
        <source>Say what is known; say clearly what is not known yet</source>
        <translation>Decir lo que se sabe; decir con claridad lo que aún no se sabe</translation>
    </message>
    <message>
        <source>Say what is being done now, and that their needs come first</source>
        <translation>Decir qué se hace ahora y que sus necesidades son lo primero</translation>
    </message>
    <message>
        <source>Say that the event will be looked into and results shared</source>
        <translation>Decir que se estudiará el suceso y se compartirán los resultados</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Leave silence. Acknowledge anger, fear and sadness</source>
        <translation>Dejar silencios. Reconocer el enojo, el miedo y la tristeza</translation>
    </message>
    <message>
        <source>Ask for their main worry, and write it in their words below</source>
        <translation>Preguntar qué les preocupa más y anotarlo abajo con sus palabras</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Give the contact card with a name and a phone number</source>
        <translation>Entregar la tarjeta de contacto con un nombre y un teléfono</translation>
    </message>
    <message>
        <source>Agree when you will talk again, and who should be there</source>
        <translation>Acordar cuándo volverán a hablar y quién debe estar presente</translation>
    </message>
    <message>
        <source>Offer support: chaplain, social worker, meals, place to stay</source>
        <translation>Ofrecer apoyo: capellán, trabajo social, comidas, alojamiento</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Debrief for five minutes; see that staff support has started</source>
        <translation>Repasar lo vivido cinco minutos; ver que el apoyo al personal haya empezado</translation>
    </message>
    <message>
        <source>Write the facts and the plan in the medical record</source>
        <translation>Anotar los hechos y el plan en la historia clínica</translation>
    </message>
    <message>
        <source>Log the conversation in Candor Casebook</source>
        <translation>Registrar la conversación en Candor Casebook</translation>
    </message>
    <message>
        <source>Their words, questions, promises made</source>
        <translation>Sus palabras, preguntas y promesas hechas</translation>
    </message>
    <message>
        <source>Conversation checklist</source>
        <translation>Lista de verificación de la conversación</translation>
    </message>
    <message>
        <source>For every conversation after the first one.</source>
        <translation>Para cada conversación después de la primera.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Go over the event with the team; the facts are agreed</source>
        <translation>Repasar el suceso con el equipo; los hechos están acordados</translation>
    </message>
    <message>
        <source>The team agrees what this conversation is for</source>
        <translation>El equipo acuerda el objetivo de esta conversación</translation>
    </message>
    <message>
        <source>At least one colleague comes along to recall, note and debrief</source>
        <translation>Acude al menos un colega para recordar, anotar y hacer el repaso posterior</translation>
    </message>
    <message>
        <source>You expect strong feelings and know how you will meet them</source>
        <translation>Prevé emociones intensas y sabe cómo responder a ellas</translation>
    </message>
    <message>
        <source>You know which family members or representative should be there</source>
        <translation>Sabe qué familiares o representante deben estar presentes</translation>
    </message>
    <message>
        <source>You have thought about the questions they may ask</source>
        <translation>Ha pensado en las preguntas que pueden hacerle</translation>
    </message>
    <message>
        <source>You have rehearsed with another trained person</source>
        <translation>Ha ensayado con otra persona capacitada</translation>
    </message>
    <message>
        <source>You see this as one of several talks, not the last</source>
        <translation>La ve como una de varias conversaciones, no como la última</translation>
    </message>
    <message>
        <source>You have noticed your own feelings and know who supports you</source>
        <translation>Ha reconocido sus propias emociones y sabe quién le apoya</translation>
    </message>
    <message>
        <source>Set the stage</source>
        <translation>Preparar el entorno</translation>
    </message>
    <message>
        <source>Silence phones and pagers</source>
        <translation>Silenciar teléfonos y buscapersonas</translation>
    </message>
    <message>
        <source>Quiet, private place with chairs for everyone</source>
        <translation>Lugar tranquilo y privado, con sillas para todos</translation>
    </message>
    <message>
        <source>Everyone in the room says their name and part</source>
        <translation>Todos los presentes dicen su nombre y su función</translation>
    </message>
    <message>
        <source>Say what the conversation is for</source>
        <translation>Decir para qué es la conversación</translation>
    </message>
    <message>
        <source>Listen all the way through</source>
        <translation>Escuchar hasta el final</translation>
    </message>
    <message>
        <source>Find out what they understand so far</source>
        <translation>Averiguar qué entienden hasta ahora</translation>
    </message>
    <message>
        <source>Find out what worries them most</source>
        <translation>Averiguar qué les preocupa más</translation>
    </message>
    <message>
        <source>Listen actively; let them finish</source>
        <translation>Escuchar activamente; dejar que terminen</translation>
    </message>
    <message>
        <source>Acknowledge what they feel</source>
        <translation>Reconocer lo que sienten</translation>
    </message>
    <message>
        <source>Explain the facts</source>
        <translation>Explicar los hechos</translation>
    </message>
    <message>
        <source>Name the event early</source>
        <translation>Nombrar el suceso pronto</translation>
    </message>
    <message>
        <source>Tell it plainly, in order, without jargon</source>
        <translation>Contarlo con sencillez, en orden y sin tecnicismos</translation>
    </message>
    <message>
        <source>Give known causes only; do not guess</source>
        <translation>Dar solo causas conocidas; no suponer</translation>
    </message>
    <message>
        <source>Say if it could have been prevented, once that is known</source>
        <translation>Decir si pudo haberse evitado, cuando ya se sepa</translation>
    </message>
    <message>
        <source>Own your part; do not point at others or at &quot;the system&quot;</source>
        <translation>Asumir la parte propia; no señalar a otros ni “al sistema”</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Say what care happens now</source>
        <translation>Decir qué atención se dará ahora</translation>
    </message>
    <message>
        <source>Say what it may mean in the long run</source>
        <translation>Decir qué puede significar a largo plazo</translation>
    </message>
    <message>
        <source>Also suggested</source>
        <translation>También se sugiere</translation>
    </message>
    <message>
        <source>Apologize sincerely, in keeping with what is known</source>
        <translation>Pedir disculpas con sinceridad, conforme a lo que se sabe</translation>
    </message>
    <message>
        <source>Say what will prevent it next time, or when that will be known</source>
        <translation>Decir qué lo evitará en el futuro o cuándo se sabrá</translation>
    </message>
    <message>
        <source>Ask them to say in their own words what they heard</source>
        <translation>Pedirles que digan con sus palabras lo que han escuchado</translation>
    </message>
    <message>
        <source>Answer questions; write down the ones you cannot answer</source>
        <translation>Responder a las preguntas; anotar las que no pueda responder</translation>
    </message>
    <message>
        <source>Agree on the next talk and the person to call</source>
        <translation>Acordar la próxima conversación y a quién llamar</translation>
    </message>
    <message>
        <source>Write it in the medical record and in the case log</source>
        <translation>Anotarlo en la historia clínica y en el registro del caso</translation>
    </message>
    <message>
        <source>Debrief with the team</source>
        <translation>Hacer un repaso con el equipo</translation>
    </message>
    <message>
        <source>Have they been told</source>
        <translation>Se les ha comunicado</translation>
    </message>
    <message>
        <source>That something went wrong</source>
        <translation>Que algo salió mal</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Why it happened</source>
        <translation>Por qué ocurrió</translation>
    </message>
    <message>
        <source>How it will be kept from happening again</source>
        <translation>Cómo se evitará que vuelva a ocurrir</translation>
    </message>
    <message>
        <source>That we are sorry</source>
        <translation>Que lo sentimos</translation>
    </message>
    <message>
        <source>Words that help</source>
        <translation>Palabras que ayudan</translation>
    </message>
    <message>
        <source>A prompt to read before a conversation.</source>
        <translation>Para leer antes de una conversación.</translation>
    </message>
    <message>
        <source>What is known now, what is not, and when we will know</source>
        <translation>Lo que se sabe ahora, lo que no y cuándo se sabrá</translation>
    </message>
    <message>
        <source>That you are sorry for what they are going through</source>
        <translation>Que siente lo que están pasando</translation>
    </message>
    <message>
        <source>That the hospital takes responsibility, once the review shows it should</source>
        <translation>Que el hospital asume la responsabilidad, cuando la revisión muestre que debe hacerlo</translation>
    </message>
    <message>
        <source>Your own part in what happened</source>
        <translation>Su propia parte en lo ocurrido</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Lo que va a cambiar</translation>
    </message>
    <message>
        <source>That they may have a lawyer, above all when money is discussed</source>
        <translation>Que pueden tener un abogado, sobre todo cuando se hable de dinero</translation>
    </message>
    <message>
        <source>Utah: facts only about a clinician who does not take part</source>
        <translation>Utah: solo hechos sobre un profesional clínico que no participa</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Evitar</translation>
    </message>
    <message>
        <source>Guessing at the cause</source>
        <translation>Suponer cuál es la causa</translation>
    </message>
    <message>
        <source>&quot;I am sorry you feel that way&quot;</source>
        <translation>“Siento que usted se sienta así”</translation>
    </message>
    <message>
        <source>Taking blame before the review ends, or holding it back after</source>
        <translation>Asumir la culpa antes de que acabe la revisión o callarla después</translation>
    </message>
    <message>
        <source>Blaming colleagues or &quot;the system&quot;</source>
        <translation>Culpar a los colegas o “al sistema”</translation>
    </message>
    <message>
        <source>Promises you cannot keep</source>
        <translation>Promesas que no puede cumplir</translation>
    </message>
    <message>
        <source>Talking them out of having a lawyer</source>
        <translation>Disuadirlos de tener un abogado</translation>
    </message>
    <message>
        <source>Utah: putting blame on a clinician who does not take part</source>
        <translation>Utah: culpar a un profesional clínico que no participa</translation>
    </message>
    <message>
        <source>Parts of an apology</source>
        <translation>Partes de una disculpa</translation>
    </message>
    <message>
        <source>Name what was done or not done</source>
        <translation>Nombrar lo que se hizo o se dejó de hacer</translation>
    </message>
    <message>
        <source>Explain it, as far as known</source>
        <translation>Explicarlo, hasta donde se sepa</translation>
    </message>
    <message>
        <source>Show that you are sorry</source>
        <translation>Mostrar que lo siente</translation>
    </message>
    <message>
        <source>Offer to make it right</source>
        <translation>Ofrecer reparar el daño</translation>
    </message>
    <message>
        <source>Writing down a conversation</source>
        <translation>Cómo anotar una conversación</translation>
    </message>
    <message>
        <source>Two papers: facts in the medical record, the rest in the case log.</source>
        <translation>Dos documentos: los hechos en la historia clínica, el resto en el registro del caso.</translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>En la nota</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Everyone present, with role or relationship</source>
        <translation>Todos los presentes, con su función o parentesco</translation>
    </message>
    <message>
        <source>The facts as they were told</source>
        <translation>Los hechos tal como se comunicaron</translation>
    </message>
    <message>
        <source>What the patient and family understood</source>
        <translation>Lo que entendieron el paciente y la familia</translation>
    </message>
    <message>
        <source>Each question and its answer</source>
        <translation>Cada pregunta y su respuesta</translation>
    </message>
    <message>
        <source>Help offered, and if it was accepted or declined</source>
        <translation>La ayuda ofrecida y si se aceptó o se rechazó</translation>
    </message>
    <message>
        <source>Treatment and care that comes next</source>
        <translation>El tratamiento y la atención que siguen</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation>Quién da seguimiento</translation>
    </message>
    <message>
        <source>What was promised, and by which date</source>
        <translation>Qué se prometió y para qué fecha</translation>
    </message>
    <message>
        <source>That it rests on what was known at the time</source>
        <translation>Que se basa en lo que se sabía en ese momento</translation>
    </message>
    <message>
        <source>The event itself, in the chart</source>
        <translation>El suceso en sí, en la historia clínica</translation>
    </message>
    <message>
        <source>Condition before and after</source>
        <translation>Estado antes y después</translation>
    </message>
    <message>
        <source>Treatment given</source>
        <translation>Tratamiento administrado</translation>
    </message>
    <message>
        <source>How the patient responded</source>
        <translation>Cómo respondió el paciente</translation>
    </message>
    <message>
        <source>Keep out of the chart</source>
        <translation>Fuera de la historia clínica</translation>
    </message>
    <message>
        <source>Any mention of an incident report or risk management</source>
        <translation>Toda mención de una notificación de incidente o de la gestión de riesgos</translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation>Suposiciones</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>Culpas</translation>
    </message>
    <message>
        <source>Anything from the event review</source>
        <translation>Todo lo propio de la revisión del suceso</translation>
    </message>
    <message>
        <source>Changes to earlier entries; add a dated one instead</source>
        <translation>Cambios en notas anteriores; añada en su lugar una nota con fecha</translation>
    </message>
    <message>
        <source>Words such as PSO, lawyer, insurer or reserve</source>
        <translation>Palabras como PSO, abogado, aseguradora o reserva</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Record that support was offered, never what was said.</source>
        <translation>Registre que se ofreció apoyo, nunca lo que se dijo.</translation>
    </message>
    <message>
        <source>Right after the event</source>
        <translation>Justo después del suceso</translation>
    </message>
    <message>
        <source>List everyone involved, trainees and contractors too</source>
        <translation>Enumerar a todos los implicados, incluso en formación y contratistas</translation>
    </message>
    <message>
        <source>A manager or colleague has asked each of them how they are (tier 1)</source>
        <translation>Un supervisor o colega ha preguntado a cada uno cómo está (nivel 1)</translation>
    </message>
    <message>
        <source>Offer relief from duty</source>
        <translation>Ofrecer relevo de funciones</translation>
    </message>
    <message>
        <source>Peer and professional help</source>
        <translation>Ayuda de compañeros y profesional</translation>
    </message>
    <message>
        <source>A trained peer is assigned, alone or for the team (tier 2)</source>
        <translation>Hay un compañero capacitado asignado, a una persona o al equipo (nivel 2)</translation>
    </message>
    <message>
        <source>Professional help is sped up where needed (tier 3)</source>
        <translation>La ayuda profesional se agiliza cuando es necesaria (nivel 3)</translation>
    </message>
    <message>
        <source>Check again over 72 hours and after</source>
        <translation>Volver a preguntar durante 72 horas y después</translation>
    </message>
    <message>
        <source>Through the process</source>
        <translation>Durante el proceso</translation>
    </message>
    <message>
        <source>Coach the person before a conversation with the family</source>
        <translation>Preparar a la persona antes de una conversación con la familia</translation>
    </message>
    <message>
        <source>Invite them to add facts; tell them the outcome no later than the family</source>
        <translation>Invitarles a aportar datos; comunicarles el resultado no más tarde que a la familia</translation>
    </message>
    <message>
        <source>All staff know how this support works</source>
        <translation>Todo el personal sabe cómo funciona este apoyo</translation>
    </message>
    <message>
        <source>Watch for later triggers: a deposition, a similar case</source>
        <translation>Atender a desencadenantes posteriores: una declaración, un caso similar</translation>
    </message>
    <message>
        <source>When to move a tier up</source>
        <translation>Cuándo pasar al nivel superior</translation>
    </message>
    <message>
        <source>To tier 2: the person asks for it</source>
        <translation>Al nivel 2: la persona lo pide</translation>
    </message>
    <message>
        <source>To tier 2: death or severe harm</source>
        <translation>Al nivel 2: muerte o daño grave</translation>
    </message>
    <message>
        <source>To tier 2: the manager is concerned</source>
        <translation>Al nivel 2: el supervisor está preocupado</translation>
    </message>
    <message>
        <source>To tier 3: distress that stays, or trouble working</source>
        <translation>Al nivel 3: angustia que persiste o dificultad para trabajar</translation>
    </message>
    <message>
        <source>To tier 3, at once: any sign of self-harm</source>
        <translation>Al nivel 3, de inmediato: cualquier señal de autolesión</translation>
    </message>
    <message>
        <source>Sixteen steps from securing evidence to telling people what was learned.</source>
        <translation>Dieciséis pasos, desde asegurar las pruebas hasta comunicar lo aprendido.</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Reunir</translation>
    </message>
    <message>
        <source>Evidence is preserved</source>
        <translation>Evidencia preservada</translation>
    </message>
    <message>
        <source>Records are listed</source>
        <translation>Registros enumerados</translation>
    </message>
    <message>
        <source>A first timeline is drawn</source>
        <translation>Primera cronología trazada</translation>
    </message>
    <message>
        <source>Gaps and questions are listed</source>
        <translation>Lagunas y preguntas enumeradas</translation>
    </message>
    <message>
        <source>The place has been visited</source>
        <translation>Se ha visitado el lugar</translation>
    </message>
    <message>
        <source>Equipment and products are assessed</source>
        <translation>Equipos y productos evaluados</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Staff are interviewed in person</source>
        <translation>Se ha entrevistado al personal en persona</translation>
    </message>
    <message>
        <source>Patient and family are invited and interviewed</source>
        <translation>Se ha invitado y entrevistado al paciente y a la familia</translation>
    </message>
    <message>
        <source>Process questions are worked through</source>
        <translation>Se han tratado las preguntas sobre el proceso</translation>
    </message>
    <message>
        <source>Process questions</source>
        <translation>Preguntas sobre el proceso</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Comunicación</translation>
    </message>
    <message>
        <source>Physical environment</source>
        <translation>Entorno físico</translation>
    </message>
    <message>
        <source>Equipment and devices</source>
        <translation>Equipos y dispositivos</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Personal disponible</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>Policies and procedures</source>
        <translation>Políticas y procedimientos</translation>
    </message>
    <message>
        <source>Patient factors</source>
        <translation>Factores del paciente</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Liderazgo</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Causal statements are drafted</source>
        <translation>Declaraciones causales redactadas</translation>
    </message>
    <message>
        <source>Individual behavior is reviewed apart, under just culture</source>
        <translation>La conducta individual se revisa aparte, según la cultura justa</translation>
    </message>
    <message>
        <source>Consensus meeting held: 60 minutes, facilitator, no new inquiry</source>
        <translation>Reunión de consenso celebrada: 60 minutos, facilitador, sin nuevas indagaciones</translation>
    </message>
    <message>
        <source>Solutions meeting held</source>
        <translation>Reunión de soluciones celebrada</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Actuar</translation>
    </message>
    <message>
        <source>Action plan: strength, owner, due date, measure, target</source>
        <translation>Plan de acción: solidez, responsable, plazo, medida, meta</translation>
    </message>
    <message>
        <source>Leaders approve the plan</source>
        <translation>La dirección aprueba el plan</translation>
    </message>
    <message>
        <source>Staff, patient and family hear what was learned</source>
        <translation>El personal, el paciente y la familia conocen lo aprendido</translation>
    </message>
    <message>
        <source>From the hospital&apos;s own answer to the last call after an agreement.</source>
        <translation>Desde la respuesta del propio hospital hasta la última llamada tras un acuerdo.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>The hospital has answered the questions on cause, care and harm</source>
        <translation>El hospital ha respondido a las preguntas sobre causa, atención y daño</translation>
    </message>
    <message>
        <source>The insurer has the case where it should</source>
        <translation>La aseguradora tiene el caso cuando corresponde</translation>
    </message>
    <message>
        <source>The insurer has done its own review</source>
        <translation>La aseguradora ha hecho su propia revisión</translation>
    </message>
    <message>
        <source>Hospital and insurer have drawn safety lessons</source>
        <translation>El hospital y la aseguradora han extraído lecciones de seguridad</translation>
    </message>
    <message>
        <source>The approach is agreed</source>
        <translation>El enfoque está acordado</translation>
    </message>
    <message>
        <source>Meet</source>
        <translation>Reunirse</translation>
    </message>
    <message>
        <source>The family knows that they may bring a lawyer</source>
        <translation>La familia sabe que puede venir con un abogado</translation>
    </message>
    <message>
        <source>Meet, in person if possible, and share the findings</source>
        <translation>Reunirse, en persona si es posible, y compartir los hallazgos</translation>
    </message>
    <message>
        <source>Apologize in a way that fits the findings</source>
        <translation>Pedir disculpas de forma acorde con los hallazgos</translation>
    </message>
    <message>
        <source>Ask for needs and concerns</source>
        <translation>Preguntar necesidades e inquietudes</translation>
    </message>
    <message>
        <source>Offer compensation if the criteria are met</source>
        <translation>Ofrecer una compensación si se cumplen los criterios</translation>
    </message>
    <message>
        <source>Offer and agreement</source>
        <translation>Oferta y acuerdo</translation>
    </message>
    <message>
        <source>The offer is in writing where the state process asks for it</source>
        <translation>La oferta consta por escrito si el proceso estatal lo exige</translation>
    </message>
    <message>
        <source>A lawyer was encouraged once money is discussed</source>
        <translation>Se recomendó tener un abogado al empezar a hablar de dinero</translation>
    </message>
    <message>
        <source>Mediation is offered if only the amount is open</source>
        <translation>Se ofrece mediación si solo falta acordar el importe</translation>
    </message>
    <message>
        <source>Release or settlement is signed</source>
        <translation>El finiquito o el acuerdo está firmado</translation>
    </message>
    <message>
        <source>Bills, payers and reports</source>
        <translation>Facturas, pagadores y notificaciones</translation>
    </message>
    <message>
        <source>Costs that come from the event are waived</source>
        <translation>Se condonan los costos derivados del suceso</translation>
    </message>
    <message>
        <source>The payer is told where the state asks for it</source>
        <translation>Se informa al pagador si el estado lo exige</translation>
    </message>
    <message>
        <source>Medicare: status, write-off entry, liens</source>
        <translation>Medicare: situación, asiento de condonación, gravámenes</translation>
    </message>
    <message>
        <source>Data bank: money paid, written demand, practitioner named in both</source>
        <translation>Banco de datos: dinero pagado, reclamación escrita, profesional nombrado en ambos</translation>
    </message>
    <message>
        <source>Beyond money</source>
        <translation>Más allá del dinero</translation>
    </message>
    <message>
        <source>Other remedies: named improvement, memorial, meeting, teaching, care</source>
        <translation>Otras reparaciones: mejora con su nombre, homenaje, reunión, docencia, atención</translation>
    </message>
    <message>
        <source>Somebody stays in touch after the agreement</source>
        <translation>Alguien mantiene el contacto después del acuerdo</translation>
    </message>
    <message>
        <source>What the patient and family may need</source>
        <translation>Lo que pueden necesitar el paciente y la familia</translation>
    </message>
    <message>
        <source>Ask about each one. Note who takes care of it.</source>
        <translation>Pregunte por cada una. Anote quién se ocupa.</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Atención médica</translation>
    </message>
    <message>
        <source>Clinical care or transfer</source>
        <translation>Atención clínica o traslado</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Segunda opinión</translation>
    </message>
    <message>
        <source>Copy of the record</source>
        <translation>Copia de la historia clínica</translation>
    </message>
    <message>
        <source>Equipment or home care</source>
        <translation>Equipos o atención en el hogar</translation>
    </message>
    <message>
        <source>Daily life</source>
        <translation>Vida diaria</translation>
    </message>
    <message>
        <source>Place to stay, travel, meals</source>
        <translation>Alojamiento, viajes, comidas</translation>
    </message>
    <message>
        <source>Lost income</source>
        <translation>Pérdida de ingresos</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Cuidado de niños</translation>
    </message>
    <message>
        <source>Letters for insurance</source>
        <translation>Cartas para el seguro</translation>
    </message>
    <message>
        <source>Information on legal help</source>
        <translation>Información sobre ayuda legal</translation>
    </message>
    <message>
        <source>People and feelings</source>
        <translation>Personas y emociones</translation>
    </message>
    <message>
        <source>Counseling or peer support</source>
        <translation>Terapia o apoyo entre pares</translation>
    </message>
    <message>
        <source>Spiritual care</source>
        <translation>Atención espiritual</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Funeral or autopsy</source>
        <translation>Funeral o autopsia</translation>
    </message>
    <message>
        <source>Other needs, in their words</source>
        <translation>Otras necesidades, en sus palabras</translation>
    </message>
    <message>
        <source>Closing review</source>
        <translation>Revisión de cierre</translation>
    </message>
    <message>
        <source>Each line done, or with a reason why it does not apply.</source>
        <translation>Cada línea hecha, o con el motivo por el que no procede.</translation>
    </message>
    <message>
        <source>Patient and family</source>
        <translation>Paciente y familia</translation>
    </message>
    <message>
        <source>Findings are shared</source>
        <translation>Hallazgos compartidos</translation>
    </message>
    <message>
        <source>The apology is recorded</source>
        <translation>Disculpa registrada</translation>
    </message>
    <message>
        <source>Promises are kept</source>
        <translation>Promesas cumplidas</translation>
    </message>
    <message>
        <source>Family survey is sent</source>
        <translation>Encuesta a la familia enviada</translation>
    </message>
    <message>
        <source>The family knows what has changed</source>
        <translation>La familia sabe qué ha cambiado</translation>
    </message>
    <message>
        <source>Bills, things and reports</source>
        <translation>Facturas, objetos y notificaciones</translation>
    </message>
    <message>
        <source>Bills are settled</source>
        <translation>Facturas resueltas</translation>
    </message>
    <message>
        <source>Devices and records are released</source>
        <translation>Dispositivos y registros liberados</translation>
    </message>
    <message>
        <source>Payments, data bank and Medicare questions are decided</source>
        <translation>Cuestiones de pagos, banco de datos y Medicare decididas</translation>
    </message>
    <message>
        <source>Reports are filed</source>
        <translation>Notificaciones presentadas</translation>
    </message>
    <message>
        <source>Staff and learning</source>
        <translation>Personal y aprendizaje</translation>
    </message>
    <message>
        <source>Actions are verified or handed over</source>
        <translation>Acciones verificadas o traspasadas</translation>
    </message>
    <message>
        <source>Support for staff is closed out</source>
        <translation>Apoyo al personal concluido</translation>
    </message>
    <message>
        <source>Lessons are published inside</source>
        <translation>Lecciones difundidas internamente</translation>
    </message>
    <message>
        <source>De-identified copy for PSO or certification</source>
        <translation>Copia desidentificada para la PSO o la certificación</translation>
    </message>
    <message>
        <source>Retention class is set</source>
        <translation>Clase de conservación fijada</translation>
    </message>
    <message>
        <source>Log the report</source>
        <translation>Registrar la notificación</translation>
    </message>
    <message>
        <source>Write down what came in, how and from whom.</source>
        <translation>Anote qué se recibió, cómo y de quién.</translation>
    </message>
    <message>
        <source>A report may come from the hotline, an online report, a complaint, a claim, a survey, a trigger in the record, peer review, a regulator or a PSO. It may be anonymous.</source>
        <translation>Una notificación puede llegar por la línea directa, una notificación en línea, una queja, una reclamación, una encuesta, una señal de alerta en la historia clínica, la revisión por pares, un organismo regulador o una PSO. Puede ser anónima.</translation>
    </message>
    <message>
        <source>Report logged, assess it</source>
        <translation>Notificación registrada, valorarla</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Cómo se recibió</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Línea directa</translation>
    </message>
    <message>
        <source>Online event report</source>
        <translation>Notificación de suceso en línea</translation>
    </message>
    <message>
        <source>Complaint or grievance</source>
        <translation>Queja o queja formal</translation>
    </message>
    <message>
        <source>Claim or lawyer&apos;s letter</source>
        <translation>Reclamación o carta de un abogado</translation>
    </message>
    <message>
        <source>Survey comment</source>
        <translation>Comentario en una encuesta</translation>
    </message>
    <message>
        <source>Trigger in the medical record</source>
        <translation>Señal de alerta en la historia clínica</translation>
    </message>
    <message>
        <source>Peer review or conference</source>
        <translation>Revisión por pares o sesión clínica</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>Organismo regulador</translation>
    </message>
    <message>
        <source>Patient or family concern</source>
        <translation>Inquietud del paciente o la familia</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>Archivo importado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Write what was seen or measured. Leave out causes and blame.</source>
        <translation>Escriba lo que se vio o se midió. Sin causas ni culpas.</translation>
    </message>
    <message>
        <source>Who reported</source>
        <translation>Quién notificó</translation>
    </message>
    <message>
        <source>Leave empty if the person wishes to stay unnamed.</source>
        <translation>Déjelo vacío si la persona prefiere no dar su nombre.</translation>
    </message>
    <message>
        <source>The reporter stays anonymous</source>
        <translation>Quien notifica permanece anónimo</translation>
    </message>
    <message>
        <source>Harm found at</source>
        <translation>Daño detectado el</translation>
    </message>
    <message>
        <source>Event happened at</source>
        <translation>El suceso ocurrió el</translation>
    </message>
    <message>
        <source>If known.</source>
        <translation>Si se sabe.</translation>
    </message>
    <message>
        <source>Set the priority of the online report</source>
        <translation>Fijar la prioridad de la notificación en línea</translation>
    </message>
    <message>
        <source>Read the report and decide how soon it needs somebody.</source>
        <translation>Lea la notificación y decida con qué urgencia debe atenderse.</translation>
    </message>
    <message>
        <source>Priority set, go on</source>
        <translation>Prioridad fijada, continuar</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Pass the complaint on</source>
        <translation>Trasladar la queja</translation>
    </message>
    <message>
        <source>Gather the facts and bring the complaint to patient relations or the right department.</source>
        <translation>Reúna los hechos y lleve la queja a relaciones con los pacientes o al departamento adecuado.</translation>
    </message>
    <message>
        <source>A complaint in writing, or one that staff present could not settle, counts as a grievance and needs a written answer.</source>
        <translation>Una queja por escrito, o una que el personal presente no pudo resolver, se considera queja formal y requiere respuesta por escrito.</translation>
    </message>
    <message>
        <source>Complaint passed on</source>
        <translation>Queja trasladada</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Trasladada a</translation>
    </message>
    <message>
        <source>Grievance received at</source>
        <translation>Queja formal recibida el</translation>
    </message>
    <message>
        <source>Only if it is a grievance.</source>
        <translation>Solo si es una reclamación formal.</translation>
    </message>
    <message>
        <source>Look for other reports of the same event</source>
        <translation>Buscar otras notificaciones del mismo suceso</translation>
    </message>
    <message>
        <source>Link a second report to the case that is already there.</source>
        <translation>Vincule una segunda notificación al caso que ya existe.</translation>
    </message>
    <message>
        <source>No other report, or linked</source>
        <translation>Sin otra notificación, o vinculada</translation>
    </message>
    <message>
        <source>Number of the other report or case</source>
        <translation>Número de la otra notificación o del otro caso</translation>
    </message>
    <message>
        <source>Tell the reporter what came of it</source>
        <translation>Comunicar el resultado a quien notificó</translation>
    </message>
    <message>
        <source>People report again when they hear back.</source>
        <translation>Quien recibe respuesta vuelve a notificar.</translation>
    </message>
    <message>
        <source>Reporter told</source>
        <translation>Notificante informado</translation>
    </message>
    <message>
        <source>What the reporter was told</source>
        <translation>Qué se comunicó a quien notificó</translation>
    </message>
    <message>
        <source>See that the patient is stable</source>
        <translation>Comprobar que el paciente esté estable</translation>
    </message>
    <message>
        <source>Care and comfort come before everything else.</source>
        <translation>La atención y el bienestar son lo primero.</translation>
    </message>
    <message>
        <source>Patient is cared for</source>
        <translation>El paciente está atendido</translation>
    </message>
    <message>
        <source>Patient right now</source>
        <translation>Estado actual del paciente</translation>
    </message>
    <message>
        <source>For example: stable, being watched</source>
        <translation>Por ejemplo: estable, en observación</translation>
    </message>
    <message>
        <source>Who is with the family</source>
        <translation>Quién está con la familia</translation>
    </message>
    <message>
        <source>Judge the harm</source>
        <translation>Valorar el daño</translation>
    </message>
    <message>
        <source>A first estimate from the report and a brief look at the record is enough.</source>
        <translation>Basta una primera estimación a partir de la notificación y una breve mirada a la historia clínica.</translation>
    </message>
    <message>
        <source>Not sure? Choose the more serious one; you can lower it later. Raters often disagree, so note who rated and why.</source>
        <translation>¿Tiene dudas? Elija el nivel más grave; podrá reducirlo después. Los evaluadores discrepan a menudo, así que anote quién valoró y por qué.</translation>
    </message>
    <message>
        <source>Harm rated, go on</source>
        <translation>Daño valorado, continuar</translation>
    </message>
    <message>
        <source>Harm, as far as you know today</source>
        <translation>Daño, según lo que se sabe hoy</translation>
    </message>
    <message>
        <source>Not sure? Choose the more serious one. You can lower it later.</source>
        <translation>¿Tiene dudas? Elija el más grave. Podrá rebajarlo después.</translation>
    </message>
    <message>
        <source>No harm</source>
        <translation>Sin daño</translation>
    </message>
    <message>
        <source>Mild harm</source>
        <translation>Daño leve</translation>
    </message>
    <message>
        <source>Moderate harm</source>
        <translation>Daño moderado</translation>
    </message>
    <message>
        <source>Severe harm</source>
        <translation>Daño grave</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Muerte</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Reason for the rating</source>
        <translation>Motivo de la valoración</translation>
    </message>
    <message>
        <source>Tell the safety professional</source>
        <translation>Informar al profesional de seguridad</translation>
    </message>
    <message>
        <source>The person responsible for patient safety hears about it now.</source>
        <translation>La persona responsable de la seguridad del paciente recibe la información ahora.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Informado</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>A quién se informó</translation>
    </message>
    <message>
        <source>Check the lists of reportable events</source>
        <translation>Consultar las listas de sucesos notificables</translation>
    </message>
    <message>
        <source>Look at sentinel, serious reportable, state and device lists.</source>
        <translation>Consulte las listas de sucesos centinela, graves notificables, estatales y de dispositivos.</translation>
    </message>
    <message>
        <source>Enter a time only where a person has confirmed that the event is on the list. The program proposes deadlines; counsel or the person who files reports confirms them.</source>
        <translation>Introduzca una hora solo si una persona ha confirmado que el suceso está en la lista. El programa propone los plazos; el asesor jurídico o quien presenta las notificaciones los confirma.</translation>
    </message>
    <message>
        <source>Lists checked</source>
        <translation>Listas comprobadas</translation>
    </message>
    <message>
        <source>A device may have played a part</source>
        <translation>Puede haber intervenido un dispositivo</translation>
    </message>
    <message>
        <source>Decide if this is a CANDOR event</source>
        <translation>Decidir si es un suceso CANDOR</translation>
    </message>
    <message>
        <source>Unexpected harm is enough; a proven error is not needed.</source>
        <translation>Basta un daño inesperado; no se necesita un error probado.</translation>
    </message>
    <message>
        <source>Look at three things: was it unexpected, how much harm, could it come from care. If it is possible, treat it as yes. A no needs a reason and a second person.</source>
        <translation>Considere tres aspectos: si fue inesperado, cuánto daño hubo y si pudo deberse a la atención. Si es posible, trátelo como un sí. Un no requiere un motivo y una segunda persona.</translation>
    </message>
    <message>
        <source>Decide and start the clocks</source>
        <translation>Decidir e iniciar los plazos</translation>
    </message>
    <message>
        <source>The harm was unexpected</source>
        <translation>El daño fue inesperado</translation>
    </message>
    <message>
        <source>Related to care</source>
        <translation>Relacionado con la atención</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Call the response team</source>
        <translation>Llamar al equipo de respuesta</translation>
    </message>
    <message>
        <source>Page the team and say where to go.</source>
        <translation>Avise al equipo e indique adónde debe acudir.</translation>
    </message>
    <message>
        <source>The team goes to the place of the event, starts to gather facts and keeps the first contact until a lead is named.</source>
        <translation>El equipo acude al lugar del suceso, empieza a reunir los hechos y mantiene el primer contacto hasta que se nombre a un responsable.</translation>
    </message>
    <message>
        <source>Team called</source>
        <translation>Equipo avisado</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>A quién se llamó</translation>
    </message>
    <message>
        <source>Choose who will lead</source>
        <translation>Elegir a los responsables</translation>
    </message>
    <message>
        <source>Name one person for each part.</source>
        <translation>Nombre a una persona para cada función.</translation>
    </message>
    <message>
        <source>Leads named</source>
        <translation>Responsables nombrados</translation>
    </message>
    <message>
        <source>Somebody trained for these conversations.</source>
        <translation>Alguien con formación para estas conversaciones.</translation>
    </message>
    <message>
        <source>Agree on the first message</source>
        <translation>Acordar el primer mensaje</translation>
    </message>
    <message>
        <source>Everyone who meets the family says the same known facts.</source>
        <translation>Todos los que se reúnan con la familia comunican los mismos hechos conocidos.</translation>
    </message>
    <message>
        <source>Message agreed</source>
        <translation>Mensaje acordado</translation>
    </message>
    <message>
        <source>What we know and do not know yet</source>
        <translation>Lo que sabemos y lo que aún no sabemos</translation>
    </message>
    <message>
        <source>Advise on charting after the event</source>
        <translation>Orientar sobre las notas tras el suceso</translation>
    </message>
    <message>
        <source>Clinicians write facts and care, and leave earlier entries as they are.</source>
        <translation>Los profesionales clínicos anotan los hechos y la atención, y dejan intactas las notas anteriores.</translation>
    </message>
    <message>
        <source>Advice given</source>
        <translation>Indicaciones dadas</translation>
    </message>
    <message>
        <source>Tell the insurer</source>
        <translation>Informar a la aseguradora</translation>
    </message>
    <message>
        <source>Give notice under the policy and note the claim reference.</source>
        <translation>Presente el aviso conforme a la póliza y anote la referencia de la reclamación.</translation>
    </message>
    <message>
        <source>Claim reference</source>
        <translation>Referencia de la reclamación</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Tell counsel</source>
        <translation>Informar al asesor jurídico</translation>
    </message>
    <message>
        <source>Counsel knows about the event and the first conversation.</source>
        <translation>El asesor jurídico conoce el suceso y la primera conversación.</translation>
    </message>
    <message>
        <source>Counsel told</source>
        <translation>Asesor jurídico informado</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Asesoramiento</translation>
    </message>
    <message>
        <source>Set up the protected record</source>
        <translation>Crear el registro protegido</translation>
    </message>
    <message>
        <source>Decide which papers are patient safety work product, and note the date.</source>
        <translation>Decida qué documentos son producto de trabajo de seguridad del paciente y anote la fecha.</translation>
    </message>
    <message>
        <source>The chart, bills and other ordinary records are never work product. Reports that the law asks for must rest on ordinary records.</source>
        <translation>La historia clínica, las facturas y otros registros ordinarios nunca son producto de trabajo. Las notificaciones que exige la ley deben basarse en registros ordinarios.</translation>
    </message>
    <message>
        <source>Protected record open</source>
        <translation>Registro protegido abierto</translation>
    </message>
    <message>
        <source>Entered in the evaluation system on</source>
        <translation>Ingresado en el sistema de evaluación el</translation>
    </message>
    <message>
        <source>Papers that belong to it</source>
        <translation>Documentos que forman parte de él</translation>
    </message>
    <message>
        <source>Tell executives and the board</source>
        <translation>Informar a la dirección y al consejo</translation>
    </message>
    <message>
        <source>They hear about a confirmed serious safety event.</source>
        <translation>Se les informa de un suceso grave de seguridad confirmado.</translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation>Cómo se les informó</translation>
    </message>
    <message>
        <source>Secure place and evidence</source>
        <translation>Proteger el lugar y las pruebas</translation>
    </message>
    <message>
        <source>Keep things as they are until somebody has looked.</source>
        <translation>Conserve todo como está hasta que alguien lo haya examinado.</translation>
    </message>
    <message>
        <source>Note for each thing what it is, its serial number, where it is kept and who holds it.</source>
        <translation>Anote de cada objeto qué es, su número de serie, dónde se guarda y quién lo custodia.</translation>
    </message>
    <message>
        <source>Evidence secured</source>
        <translation>Pruebas aseguradas</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se conserva</translation>
    </message>
    <message>
        <source>Collect the records that may change or vanish.</source>
        <translation>Reúna los registros que puedan cambiar o desaparecer.</translation>
    </message>
    <message>
        <source>Records secured</source>
        <translation>Registros asegurados</translation>
    </message>
    <message>
        <source>Records kept</source>
        <translation>Registros conservados</translation>
    </message>
    <message>
        <source>Put bills on hold</source>
        <translation>Suspender las facturas</translation>
    </message>
    <message>
        <source>No bill for this stay goes out while the review runs.</source>
        <translation>No se envía ninguna factura de esta estancia mientras dure la revisión.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Medicare pays</source>
        <translation>Paga Medicare</translation>
    </message>
    <message>
        <source>Ask people to keep their records</source>
        <translation>Solicitar que se conserven los registros</translation>
    </message>
    <message>
        <source>Tell custodians what to keep, and until when.</source>
        <translation>Indique a los custodios qué deben conservar y hasta cuándo.</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>Aviso enviado</translation>
    </message>
    <message>
        <source>Who keeps what</source>
        <translation>Quién conserva qué</translation>
    </message>
    <message>
        <source>Release evidence and holds</source>
        <translation>Liberar pruebas y retenciones</translation>
    </message>
    <message>
        <source>Give back devices and records, and end the holds, with name and date.</source>
        <translation>Devuelva los equipos y los registros, y ponga fin a las retenciones, con nombre y fecha.</translation>
    </message>
    <message>
        <source>All released</source>
        <translation>Todo liberado</translation>
    </message>
    <message>
        <source>Hold released at</source>
        <translation>Retención liberada el</translation>
    </message>
    <message>
        <source>Released on whose word</source>
        <translation>Liberación autorizada por</translation>
    </message>
    <message>
        <source>Decide who is told</source>
        <translation>Decidir a quién se informa</translation>
    </message>
    <message>
        <source>Usually the patient. Decide it here when somebody else must be told.</source>
        <translation>Por lo general, al paciente. Decídalo aquí cuando deba informarse a otra persona.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Prepare the first conversation</source>
        <translation>Preparar la primera conversación</translation>
    </message>
    <message>
        <source>Fill in what you can. You can start the conversation even if this is not complete.</source>
        <translation>Complete lo que pueda. Puede iniciar la conversación aunque esto no esté completo.</translation>
    </message>
    <message>
        <source>Say only what is known. Do not guess at causes or name who may be to blame. Saying sorry is right; state law on apologies is in the Library, ask your counsel.</source>
        <translation>Diga solo lo que se sabe. No especule sobre las causas ni nombre a posibles culpables. Decir “lo siento” es lo correcto; las leyes estatales sobre las disculpas están en la Biblioteca; consulte a su asesor jurídico.</translation>
    </message>
    <message>
        <source>Ready, go to the conversation</source>
        <translation>Listo, pasar a la conversación</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Personas presentes en la sala</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>A quiet, private room</source>
        <translation>Una sala tranquila y privada</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No es necesario</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>By phone or video</source>
        <translation>Por teléfono o video</translation>
    </message>
    <message>
        <source>Facts to share</source>
        <translation>Hechos que se compartirán</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>Palabras iniciales</translation>
    </message>
    <message>
        <source>A suggestion. Change it as you like.</source>
        <translation>Es una sugerencia. Cámbiela como quiera.</translation>
    </message>
    <message>
        <source>I am sorry to have to tell you that something unexpected happened in your care. You are being watched closely, and I will tell you everything we know so far.</source>
        <translation>Lamento tener que decirle que ocurrió algo inesperado durante su atención. Le estamos vigilando de cerca y le diré todo lo que sabemos hasta ahora.</translation>
    </message>
    <message>
        <source>Hold the first conversation</source>
        <translation>Mantener la primera conversación</translation>
    </message>
    <message>
        <source>Say what is known, listen, leave a name and a number.</source>
        <translation>Diga lo que se sabe, escuche y deje un nombre y un número.</translation>
    </message>
    <message>
        <source>The first message says that an adverse event may have happened, that it will be looked into, and that the results will be shared. If nobody can be reached, log each attempt.</source>
        <translation>El primer mensaje dice que puede haber ocurrido un suceso adverso, que se examinará y que los resultados se compartirán. Si no se logra contactar con nadie, registre cada intento.</translation>
    </message>
    <message>
        <source>Conversation held, log it</source>
        <translation>Conversación mantenida, registrarla</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Keep trying to reach the family</source>
        <translation>Seguir intentando contactar a la familia</translation>
    </message>
    <message>
        <source>Log each attempt, and the reason if it cannot be done.</source>
        <translation>Registre cada intento, y el motivo si no es posible.</translation>
    </message>
    <message>
        <source>Attempt logged</source>
        <translation>Intento registrado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Why no conversation was possible</source>
        <translation>Por qué no fue posible una conversación</translation>
    </message>
    <message>
        <source>Log what was said</source>
        <translation>Registrar lo que se dijo</translation>
    </message>
    <message>
        <source>Write it down while it is fresh: facts told, questions, promises.</source>
        <translation>Anótelo mientras el recuerdo es reciente: hechos comunicados, preguntas y promesas.</translation>
    </message>
    <message>
        <source>Logged, write the chart note</source>
        <translation>Registrada, escribir la nota clínica</translation>
    </message>
    <message>
        <source>What the family has been told</source>
        <translation>Comunicado a la familia</translation>
    </message>
    <message>
        <source>Write the note in the medical record</source>
        <translation>Redactar la nota del expediente médico</translation>
    </message>
    <message>
        <source>Facts only: who was there, what was told, questions, next care.</source>
        <translation>Solo hechos: quién estuvo, qué se comunicó, preguntas y próximos cuidados.</translation>
    </message>
    <message>
        <source>Leave out incident reports, the event review, guesses and blame. Never change earlier entries.</source>
        <translation>No incluya notificaciones de incidentes, la revisión del suceso, conjeturas ni culpas. Nunca modifique anotaciones anteriores.</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Nota escrita</translation>
    </message>
    <message>
        <source>Draft of the note</source>
        <translation>Borrador de la nota</translation>
    </message>
    <message>
        <source>The patient and family were told that an unexpected event may have happened. They were told what is known so far. This note rests on what was known at the time.</source>
        <translation>Se informó al paciente y a la familia de que puede haber ocurrido un suceso inesperado. Se les dijo lo que se sabe hasta ahora. Esta nota se basa en lo que se sabía en ese momento.</translation>
    </message>
    <message>
        <source>Plan the next contact</source>
        <translation>Planificar el próximo contacto</translation>
    </message>
    <message>
        <source>Agree on a date and who calls.</source>
        <translation>Acuerde una fecha y quién llamará.</translation>
    </message>
    <message>
        <source>Next contact planned</source>
        <translation>Próximo contacto previsto</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Próximo contacto</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Quién llama</translation>
    </message>
    <message>
        <source>Call the family again</source>
        <translation>Llamar de nuevo a la familia</translation>
    </message>
    <message>
        <source>A short call the next day: how they are, what is new, what they need.</source>
        <translation>Una llamada breve al día siguiente: cómo están, qué hay de nuevo, qué necesitan.</translation>
    </message>
    <message>
        <source>Call logged</source>
        <translation>Llamada registrada</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>List everyone involved</source>
        <translation>Anotar a todos los implicados</translation>
    </message>
    <message>
        <source>Think of trainees, contractors and the shift before.</source>
        <translation>Piense en el personal en formación, los contratistas y el turno anterior.</translation>
    </message>
    <message>
        <source>Everyone listed</source>
        <translation>Todos en la lista</translation>
    </message>
    <message>
        <source>Staff involved</source>
        <translation>Personal implicado</translation>
    </message>
    <message>
        <source>Offer support to the staff involved</source>
        <translation>Ofrecer apoyo al personal implicado</translation>
    </message>
    <message>
        <source>Somebody asks each of them how they are, right after the event.</source>
        <translation>Alguien pregunta a cada persona cómo está, justo después del suceso.</translation>
    </message>
    <message>
        <source>Tier 1 is the unit, tier 2 a trained peer, tier 3 professional help. Record that it was offered, never what was said.</source>
        <translation>El nivel 1 es la unidad; el nivel 2, un compañero capacitado; el nivel 3, la ayuda profesional. Registre que se ofreció, nunca lo que se dijo.</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>Apoyo ofrecido</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofrecimientos</translation>
    </message>
    <message>
        <source>Assign trained peers</source>
        <translation>Asignar compañeros capacitados</translation>
    </message>
    <message>
        <source>One to one, or a debrief for the team.</source>
        <translation>De persona a persona, o un análisis en equipo.</translation>
    </message>
    <message>
        <source>Peers assigned</source>
        <translation>Compañeros asignados</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Compañeros</translation>
    </message>
    <message>
        <source>Team debrief</source>
        <translation>Análisis en equipo</translation>
    </message>
    <message>
        <source>Speed up professional help</source>
        <translation>Agilizar la ayuda profesional</translation>
    </message>
    <message>
        <source>For somebody who needs more than a peer.</source>
        <translation>Para quien necesite más que un compañero.</translation>
    </message>
    <message>
        <source>Help arranged</source>
        <translation>Ayuda organizada</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Derivaciones</translation>
    </message>
    <message>
        <source>Coach staff who will meet the family</source>
        <translation>Preparar al personal que verá a la familia</translation>
    </message>
    <message>
        <source>Nobody goes into such a talk unprepared.</source>
        <translation>Nadie acude a una conversación así sin preparación.</translation>
    </message>
    <message>
        <source>Coached</source>
        <translation>Preparados</translation>
    </message>
    <message>
        <source>Who was coached</source>
        <translation>A quién se preparó</translation>
    </message>
    <message>
        <source>Check on the staff again</source>
        <translation>Preguntar de nuevo al personal</translation>
    </message>
    <message>
        <source>Ask again within 72 hours, and later when it may come back.</source>
        <translation>Pregunte de nuevo en un plazo de 72 horas, y más adelante cuando el malestar pueda volver.</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Seguimiento hecho</translation>
    </message>
    <message>
        <source>Next checks</source>
        <translation>Próximos seguimientos</translation>
    </message>
    <message>
        <source>Tell involved staff the outcome</source>
        <translation>Informar del resultado al personal implicado</translation>
    </message>
    <message>
        <source>They hear it no later than the family.</source>
        <translation>Lo saben, a más tardar, al mismo tiempo que la familia.</translation>
    </message>
    <message>
        <source>Staff told</source>
        <translation>Personal informado</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Comunicado el</translation>
    </message>
    <message>
        <source>Close out the support</source>
        <translation>Concluir el apoyo</translation>
    </message>
    <message>
        <source>Every offer has an answer, and accepted support has ended.</source>
        <translation>Cada ofrecimiento tiene respuesta y el apoyo aceptado ha concluido.</translation>
    </message>
    <message>
        <source>Support closed out</source>
        <translation>Apoyo concluido</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún pendiente</translation>
    </message>
    <message>
        <source>Start the event review</source>
        <translation>Iniciar la revisión del suceso</translation>
    </message>
    <message>
        <source>Name the question and the scope.</source>
        <translation>Indique la pregunta y el alcance.</translation>
    </message>
    <message>
        <source>Review started</source>
        <translation>Revisión iniciada</translation>
    </message>
    <message>
        <source>Question of the review</source>
        <translation>Pregunta de la revisión</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Root cause analysis and actions</source>
        <translation>Análisis de causas raíz y acciones</translation>
    </message>
    <message>
        <source>Focused review</source>
        <translation>Revisión focalizada</translation>
    </message>
    <message>
        <source>Name the review team</source>
        <translation>Nombrar al equipo de revisión</translation>
    </message>
    <message>
        <source>Four to six people who were not part of the event.</source>
        <translation>De cuatro a seis personas que no hayan participado en el suceso.</translation>
    </message>
    <message>
        <source>Front-line staff from the area, somebody from outside it, an expert in the subject and a patient representative who was not involved.</source>
        <translation>Personal de primera línea del área, alguien ajeno a ella, un experto en la materia y un representante de los pacientes que no haya estado implicado.</translation>
    </message>
    <message>
        <source>Team named</source>
        <translation>Equipo nombrado</translation>
    </message>
    <message>
        <source>List records and open questions</source>
        <translation>Enumerar registros y preguntas abiertas</translation>
    </message>
    <message>
        <source>What is there, and what is still unclear.</source>
        <translation>Qué hay y qué sigue sin estar claro.</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>What is still unclear</source>
        <translation>Qué sigue sin estar claro</translation>
    </message>
    <message>
        <source>Visit the place and look at the equipment</source>
        <translation>Visitar el lugar y examinar el equipo</translation>
    </message>
    <message>
        <source>See where it happened and what was used.</source>
        <translation>Vea dónde ocurrió y qué se utilizó.</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Visitado</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Qué se observó</translation>
    </message>
    <message>
        <source>Build the timeline</source>
        <translation>Elaborar la cronología</translation>
    </message>
    <message>
        <source>Put down what happened against what was expected.</source>
        <translation>Anote lo que ocurrió frente a lo que se esperaba.</translation>
    </message>
    <message>
        <source>Timeline ready</source>
        <translation>Cronología lista</translation>
    </message>
    <message>
        <source>What happened, in short</source>
        <translation>Qué ocurrió, en breve</translation>
    </message>
    <message>
        <source>One line for each event, with its time.</source>
        <translation>Una línea por cada suceso, con su hora.</translation>
    </message>
    <message>
        <source>Talk with the staff</source>
        <translation>Hablar con el personal</translation>
    </message>
    <message>
        <source>In person, openly, without blame.</source>
        <translation>En persona, con franqueza y sin culpar.</translation>
    </message>
    <message>
        <source>Ask broad questions first, then narrower ones. Listen more than you talk.</source>
        <translation>Haga primero preguntas amplias y después más concretas. Escuche más de lo que hable.</translation>
    </message>
    <message>
        <source>Interviews done</source>
        <translation>Entrevistas hechas</translation>
    </message>
    <message>
        <source>Who was interviewed</source>
        <translation>A quién se entrevistó</translation>
    </message>
    <message>
        <source>Invite patient and family to be heard</source>
        <translation>Invitar al paciente y a la familia a ser oídos</translation>
    </message>
    <message>
        <source>They saw things that nobody else saw. They may decline.</source>
        <translation>Vieron cosas que nadie más vio. Pueden rechazar la invitación.</translation>
    </message>
    <message>
        <source>Use plain words, ask open questions first, be ready to answer theirs, and leave a name and a number.</source>
        <translation>Use palabras sencillas, haga primero preguntas abiertas, esté en condiciones de responder a las suyas y deje un nombre y un número.</translation>
    </message>
    <message>
        <source>Heard, or declined</source>
        <translation>Escuchada, o no quiso</translation>
    </message>
    <message>
        <source>How they take part</source>
        <translation>Cómo participan</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Información recibida</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Reviewed the facts</source>
        <translation>Revisión de los hechos</translation>
    </message>
    <message>
        <source>Attended part of the review</source>
        <translation>Asistencia a parte de la revisión</translation>
    </message>
    <message>
        <source>Helped design an action</source>
        <translation>Ayuda para diseñar una acción</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Check for acts that belong elsewhere</source>
        <translation>Detectar actos que corresponden a otra vía</translation>
    </message>
    <message>
        <source>Criminal, abusive, deliberately unsafe or substance-related acts leave this review.</source>
        <translation>Los actos delictivos, abusivos, deliberadamente inseguros o relacionados con sustancias quedan fuera de esta revisión.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Does an act belong elsewhere?</source>
        <translation>¿Corresponde algún acto a otra vía?</translation>
    </message>
    <message>
        <source>Hand the act to peer review</source>
        <translation>Remitir el acto a la revisión por pares</translation>
    </message>
    <message>
        <source>Human resources or peer review takes it from here.</source>
        <translation>Recursos humanos o la revisión por pares se encarga desde aquí.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Trasladado</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Remitido a</translation>
    </message>
    <message>
        <source>Review individual behavior apart</source>
        <translation>Revisar aparte la conducta individual</translation>
    </message>
    <message>
        <source>Only where one person&apos;s choice needs a fair look.</source>
        <translation>Solo cuando la decisión de una persona requiera un examen justo.</translation>
    </message>
    <message>
        <source>Keep it in the peer review file. It never enters the systems report or an export.</source>
        <translation>Consérvelo en el archivo de la revisión por pares. Nunca se incluye en el informe de sistemas ni en una exportación.</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Class of the behavior</source>
        <translation>Clase de conducta</translation>
    </message>
    <message>
        <source>Work through the process questions</source>
        <translation>Examinar las preguntas sobre el proceso</translation>
    </message>
    <message>
        <source>For each: was it so, and did it contribute?</source>
        <translation>En cada una: ¿fue así y contribuyó?</translation>
    </message>
    <message>
        <source>Worked through</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Find what contributed</source>
        <translation>Determinar qué contribuyó</translation>
    </message>
    <message>
        <source>Write each cause as: this made that more likely, which led to the event.</source>
        <translation>Redacte cada causa así: esto hizo más probable aquello, lo que condujo al suceso.</translation>
    </message>
    <message>
        <source>Causes written</source>
        <translation>Causas escritas</translation>
    </message>
    <message>
        <source>Draft statements</source>
        <translation>Enunciados en borrador</translation>
    </message>
    <message>
        <source>The main cause, as agreed</source>
        <translation>La causa principal, según lo acordado</translation>
    </message>
    <message>
        <source>More causes are added one by one.</source>
        <translation>Las demás causas se añaden una a una.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>State of this cause</source>
        <translation>Estado de esta causa</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Hold the consensus meeting</source>
        <translation>Celebrar la reunión de consenso</translation>
    </message>
    <message>
        <source>Sixty minutes to agree on what contributed; nothing is looked into anew.</source>
        <translation>Sesenta minutos para acordar qué contribuyó; no se investiga nada nuevo.</translation>
    </message>
    <message>
        <source>Factors agreed</source>
        <translation>Factores acordados</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitador</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Qué se acordó</translation>
    </message>
    <message>
        <source>Hold the solutions meeting</source>
        <translation>Celebrar la reunión de soluciones</translation>
    </message>
    <message>
        <source>Design actions for the agreed factors.</source>
        <translation>Diseñe acciones para los factores acordados.</translation>
    </message>
    <message>
        <source>Give each action an owner, a due date and a measure. Aim for at least one stronger or intermediate action.</source>
        <translation>Asigne a cada acción un responsable, una fecha de vencimiento y una medida. Procure que haya al menos una acción fuerte o intermedia.</translation>
    </message>
    <message>
        <source>Actions planned</source>
        <translation>Acciones previstas</translation>
    </message>
    <message>
        <source>The main action</source>
        <translation>La acción principal</translation>
    </message>
    <message>
        <source>The same for the family, in plain words</source>
        <translation>Lo mismo para la familia, en palabras sencillas</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>How it will be measured</source>
        <translation>Cómo se medirá</translation>
    </message>
    <message>
        <source>Have leaders approve the plan</source>
        <translation>Obtener la aprobación del plan</translation>
    </message>
    <message>
        <source>The chief executive or the board signs off.</source>
        <translation>El director general o el consejo da su aprobación.</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>Plan aprobado</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Aprobado el</translation>
    </message>
    <message>
        <source>Finish the event review</source>
        <translation>Concluir la revisión del suceso</translation>
    </message>
    <message>
        <source>Write the conclusion and close the inquiry.</source>
        <translation>Redacte la conclusión y cierre la investigación.</translation>
    </message>
    <message>
        <source>Review finished</source>
        <translation>Revisión terminada</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Mantener el contacto</translation>
    </message>
    <message>
        <source>A trained person calls regularly until the case closes, news or not.</source>
        <translation>Una persona capacitada llama con regularidad hasta que se cierre el caso, haya o no novedades.</translation>
    </message>
    <message>
        <source>A date for the next contact should always exist. Every promise becomes a task with a date.</source>
        <translation>Siempre debe haber una fecha para el próximo contacto. Cada promesa se convierte en una tarea con fecha.</translation>
    </message>
    <message>
        <source>Contact logged, plan the next</source>
        <translation>Contacto registrado, prever el próximo</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Answer the family&apos;s questions</source>
        <translation>Responder a las preguntas de la familia</translation>
    </message>
    <message>
        <source>Each one is answered, or they are told that it cannot be known.</source>
        <translation>Cada una recibe respuesta, o se les dice que no es posible saberlo.</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Preguntas respondidas</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Every promise has an owner and a date.</source>
        <translation>Cada promesa tiene un responsable y una fecha.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Arrange the care that is needed now</source>
        <translation>Organizar la atención necesaria ahora</translation>
    </message>
    <message>
        <source>Clinical needs of the patient come first.</source>
        <translation>Las necesidades clínicas del paciente son lo primero.</translation>
    </message>
    <message>
        <source>Care arranged</source>
        <translation>Atención organizada</translation>
    </message>
    <message>
        <source>Care planned</source>
        <translation>Atención prevista</translation>
    </message>
    <message>
        <source>Help with what they need</source>
        <translation>Ayudar con lo que necesitan</translation>
    </message>
    <message>
        <source>Each need has an owner, and is met or declined.</source>
        <translation>Cada necesidad tiene un responsable y se atiende o se rechaza.</translation>
    </message>
    <message>
        <source>Needs met or declined</source>
        <translation>Necesidades cubiertas o rechazadas</translation>
    </message>
    <message>
        <source>Needs in their words</source>
        <translation>Necesidades en sus palabras</translation>
    </message>
    <message>
        <source>Ask for an outside opinion</source>
        <translation>Solicitar una opinión externa</translation>
    </message>
    <message>
        <source>A second look by somebody with no part in it.</source>
        <translation>Una segunda mirada de alguien ajeno al caso.</translation>
    </message>
    <message>
        <source>Opinion received</source>
        <translation>Dictamen recibido</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinión</translation>
    </message>
    <message>
        <source>Decide if care caused the harm</source>
        <translation>Decidir si la atención causó el daño</translation>
    </message>
    <message>
        <source>Did care cause or contribute to it?</source>
        <translation>¿La atención lo causó o contribuyó a él?</translation>
    </message>
    <message>
        <source>Decide if the care was reasonable</source>
        <translation>Decidir si la atención fue razonable</translation>
    </message>
    <message>
        <source>Hospital, outside reviewer and insurer may differ.</source>
        <translation>El hospital, el revisor externo y la aseguradora pueden discrepar.</translation>
    </message>
    <message>
        <source>Decide if the harm reaches the threshold</source>
        <translation>Decidir si el daño alcanza el umbral</translation>
    </message>
    <message>
        <source>Rate the harm again; it may have changed.</source>
        <translation>Valore de nuevo el daño; puede haber cambiado.</translation>
    </message>
    <message>
        <source>Decide if the insurer takes part</source>
        <translation>Decidir si participa la aseguradora</translation>
    </message>
    <message>
        <source>Then the way forward is clear.</source>
        <translation>Así queda claro cómo proceder.</translation>
    </message>
    <message>
        <source>Decide and go to resolution</source>
        <translation>Decidir y pasar a la resolución</translation>
    </message>
    <message>
        <source>Refer the case to the insurer</source>
        <translation>Remitir el caso a la aseguradora</translation>
    </message>
    <message>
        <source>The insurer looks at it independently.</source>
        <translation>La aseguradora lo examina de forma independiente.</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Remitido</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Qué se envió</translation>
    </message>
    <message>
        <source>Agree on the approach with the insurer</source>
        <translation>Acordar el enfoque con la aseguradora</translation>
    </message>
    <message>
        <source>One position before the family is met.</source>
        <translation>Una sola posición antes de reunirse con la familia.</translation>
    </message>
    <message>
        <source>If hospital and insurer differ, a mediator or a third reviewer can help.</source>
        <translation>Si el hospital y la aseguradora discrepan, puede ayudar un mediador o un tercer revisor.</translation>
    </message>
    <message>
        <source>Approach agreed</source>
        <translation>Enfoque acordado</translation>
    </message>
    <message>
        <source>Agreed approach</source>
        <translation>Enfoque acordado</translation>
    </message>
    <message>
        <source>If views differ</source>
        <translation>Si hay discrepancias</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Están de acuerdo</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediación</translation>
    </message>
    <message>
        <source>Third reviewer</source>
        <translation>Tercer revisor</translation>
    </message>
    <message>
        <source>Share the findings</source>
        <translation>Compartir los hallazgos</translation>
    </message>
    <message>
        <source>Meet in person if you can, and tell them what was found.</source>
        <translation>Reúnase en persona, si es posible, y explíqueles lo que se halló.</translation>
    </message>
    <message>
        <source>What is told comes from the record, never from the review file. If something remains unknown, say so.</source>
        <translation>Lo que se comunica procede del expediente médico, nunca del archivo de la revisión. Si algo sigue sin saberse, dígalo.</translation>
    </message>
    <message>
        <source>Findings shared</source>
        <translation>Hallazgos comunicados</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>What we found, in plain words</source>
        <translation>Lo que hallamos, en palabras sencillas</translation>
    </message>
    <message>
        <source>Apologize</source>
        <translation>Pedir disculpas</translation>
    </message>
    <message>
        <source>In words that fit what was found.</source>
        <translation>Con palabras acordes con lo que se halló.</translation>
    </message>
    <message>
        <source>Sorrow is right in every case. Responsibility is right once the review shows that the care was not reasonable. Name it, explain it, show that you are sorry, offer to make it right.</source>
        <translation>Expresar pesar es correcto en todos los casos. Asumir la responsabilidad es correcto cuando la revisión demuestra que la atención no fue razonable. Nómbrela, explíquela, muestre que lo siente y ofrezca repararlo.</translation>
    </message>
    <message>
        <source>Apology recorded</source>
        <translation>Disculpa registrada</translation>
    </message>
    <message>
        <source>Given in</source>
        <translation>Expresada en</translation>
    </message>
    <message>
        <source>Kind of apology</source>
        <translation>Tipo de disculpa</translation>
    </message>
    <message>
        <source>No apology</source>
        <translation>Sin disculpa</translation>
    </message>
    <message>
        <source>Sorrow for what happened</source>
        <translation>Pesar por lo ocurrido</translation>
    </message>
    <message>
        <source>Responsibility accepted</source>
        <translation>Responsabilidad asumida</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Las palabras</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Expresada por</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Expresada el</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Ask what they need and worry about</source>
        <translation>Preguntar qué necesitan y qué les preocupa</translation>
    </message>
    <message>
        <source>Before any offer is made.</source>
        <translation>Antes de presentar cualquier oferta.</translation>
    </message>
    <message>
        <source>Needs written down</source>
        <translation>Necesidades anotadas</translation>
    </message>
    <message>
        <source>Needs and concerns in their words</source>
        <translation>Necesidades y preocupaciones en sus palabras</translation>
    </message>
    <message>
        <source>Say that they may bring a lawyer</source>
        <translation>Decir que pueden acudir con un abogado</translation>
    </message>
    <message>
        <source>Encourage it when money is on the table.</source>
        <translation>Recomiéndelo cuando se trate de dinero.</translation>
    </message>
    <message>
        <source>Taking part does not give up the right to sue; accepting compensation does.</source>
        <translation>Participar no supone renunciar al derecho a demandar; aceptar una compensación, sí.</translation>
    </message>
    <message>
        <source>Said and noted</source>
        <translation>Dicho y anotado</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation>Presentar la oferta</translation>
    </message>
    <message>
        <source>Proactively, with the insurer, and in writing where the state asks for it.</source>
        <translation>Por iniciativa propia, con la aseguradora y por escrito donde el estado lo exija.</translation>
    </message>
    <message>
        <source>How the amount was reached</source>
        <translation>Cómo se determinó el importe</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Presentada el</translation>
    </message>
    <message>
        <source>State of the offer</source>
        <translation>Estado de la oferta</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Importe autorizado</translation>
    </message>
    <message>
        <source>Record the family&apos;s answer</source>
        <translation>Registrar la respuesta de la familia</translation>
    </message>
    <message>
        <source>Accepted, declined or still thinking.</source>
        <translation>Aceptada, rechazada o aún en consideración.</translation>
    </message>
    <message>
        <source>Answer recorded</source>
        <translation>Respuesta registrada</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué sigue ahora</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Respondida el</translation>
    </message>
    <message>
        <source>Offer mediation</source>
        <translation>Ofrecer mediación</translation>
    </message>
    <message>
        <source>When only the amount is open.</source>
        <translation>Cuando solo queda pendiente el importe.</translation>
    </message>
    <message>
        <source>Mediation offered</source>
        <translation>Mediación ofrecida</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediador</translation>
    </message>
    <message>
        <source>Sign the agreement</source>
        <translation>Firmar el acuerdo</translation>
    </message>
    <message>
        <source>Keep the signed paper with the case.</source>
        <translation>Conserve el documento firmado con el caso.</translation>
    </message>
    <message>
        <source>What we agreed, for the family</source>
        <translation>Lo que acordamos, para la familia</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>Registrar el pago</translation>
    </message>
    <message>
        <source>Who paid, to whom, how much and when.</source>
        <translation>Quién pagó, a quién, cuánto y cuándo.</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>Pago registrado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Pagado a</translation>
    </message>
    <message>
        <source>Line in the family summary</source>
        <translation>Línea en el resumen para la familia</translation>
    </message>
    <message>
        <source>Amount in the family summary</source>
        <translation>Importe en el resumen para la familia</translation>
    </message>
    <message>
        <source>Written demand for money</source>
        <translation>Reclamación escrita de dinero</translation>
    </message>
    <message>
        <source>Practitioner named in demand and release</source>
        <translation>Profesional nombrado en reclamación y finiquito</translation>
    </message>
    <message>
        <source>Settle the bills</source>
        <translation>Resolver las facturas</translation>
    </message>
    <message>
        <source>Waive what comes from the event, and carry it out.</source>
        <translation>Condone lo derivado del suceso y hágalo efectivo.</translation>
    </message>
    <message>
        <source>Bills settled</source>
        <translation>Facturas resueltas</translation>
    </message>
    <message>
        <source>What happens to the bills</source>
        <translation>Qué ocurre con las facturas</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Condonadas</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Dadas de baja</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducidas</translation>
    </message>
    <message>
        <source>Billed as usual</source>
        <translation>Cobro habitual</translation>
    </message>
    <message>
        <source>Instruction to billing</source>
        <translation>Instrucción a facturación</translation>
    </message>
    <message>
        <source>Bills, for the family</source>
        <translation>Facturas, para la familia</translation>
    </message>
    <message>
        <source>Settle the Medicare questions</source>
        <translation>Resolver las cuestiones de Medicare</translation>
    </message>
    <message>
        <source>Status, write-offs, liens and other things of value.</source>
        <translation>Situación, facturas dadas de baja, gravámenes y otras cosas de valor.</translation>
    </message>
    <message>
        <source>Medicare questions answered</source>
        <translation>Cuestiones de Medicare resueltas</translation>
    </message>
    <message>
        <source>The patient has Medicare</source>
        <translation>El paciente tiene Medicare</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>Answer the data bank question</source>
        <translation>Responder sobre el banco de datos</translation>
    </message>
    <message>
        <source>Each payment is reportable or not, with the reason.</source>
        <translation>Cada pago es notificable o no, con el motivo.</translation>
    </message>
    <message>
        <source>Reportable when money was paid, there was a written demand for money, and a practitioner is named in both demand and release. An oral demand, a waived bill or a payment for the hospital alone is not. Send refunds and state law wording to counsel.</source>
        <translation>Es notificable cuando se pagó dinero, hubo una reclamación escrita de dinero y se nombra a un profesional tanto en la reclamación como en el finiquito. No lo es una reclamación verbal, una factura condonada ni un pago solo en nombre del hospital. Remita los reembolsos y la redacción de las leyes estatales al asesor jurídico.</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Pregunta respondida</translation>
    </message>
    <message>
        <source>Reportable</source>
        <translation>Notificable</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Presentado el</translation>
    </message>
    <message>
        <source>Offer remedies other than money</source>
        <translation>Ofrecer otras reparaciones además del dinero</translation>
    </message>
    <message>
        <source>A named improvement, a memorial, a meeting, a part in teaching, ongoing care.</source>
        <translation>Una mejora con nombre propio, un acto conmemorativo, una reunión, una participación en la docencia, atención continuada.</translation>
    </message>
    <message>
        <source>Remedies recorded</source>
        <translation>Medidas registradas</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>Reparaciones</translation>
    </message>
    <message>
        <source>Write the resolution summary</source>
        <translation>Redactar el resumen de la resolución</translation>
    </message>
    <message>
        <source>One page the family can keep.</source>
        <translation>Una página que la familia puede conservar.</translation>
    </message>
    <message>
        <source>Summary written</source>
        <translation>Resumen escrito</translation>
    </message>
    <message>
        <source>What happened, in plain words</source>
        <translation>Lo que ocurrió, en palabras sencillas</translation>
    </message>
    <message>
        <source>Stay in touch after the agreement</source>
        <translation>Mantener el contacto tras el acuerdo</translation>
    </message>
    <message>
        <source>A call some weeks later.</source>
        <translation>Una llamada algunas semanas después.</translation>
    </message>
    <message>
        <source>Confirm or dismiss each proposed deadline</source>
        <translation>Confirmar o descartar cada plazo propuesto</translation>
    </message>
    <message>
        <source>A person decides whether a rule applies.</source>
        <translation>Una persona decide si una norma es aplicable.</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Todo decidido</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmado por</translation>
    </message>
    <message>
        <source>File the confirmed reports</source>
        <translation>Presentar las notificaciones confirmadas</translation>
    </message>
    <message>
        <source>Each with date and proof.</source>
        <translation>Cada una con fecha y comprobante.</translation>
    </message>
    <message>
        <source>A report that the law asks for rests on ordinary records, not on patient safety work product.</source>
        <translation>Una notificación que exige la ley se basa en registros ordinarios, no en el producto de trabajo de seguridad del paciente.</translation>
    </message>
    <message>
        <source>Reports filed</source>
        <translation>Informes presentados</translation>
    </message>
    <message>
        <source>Where the proof is kept</source>
        <translation>Dónde se guarda el comprobante</translation>
    </message>
    <message>
        <source>Complete the analysis for the accreditor</source>
        <translation>Completar el análisis para el acreditador</translation>
    </message>
    <message>
        <source>A systematic analysis and a plan.</source>
        <translation>Un análisis sistemático y un plan.</translation>
    </message>
    <message>
        <source>Analysis complete</source>
        <translation>Análisis completo</translation>
    </message>
    <message>
        <source>How it was shared</source>
        <translation>Cómo se compartió</translation>
    </message>
    <message>
        <source>Report the never event outside</source>
        <translation>Notificar el “never event” al exterior</translation>
    </message>
    <message>
        <source>To one of the bodies the policy names.</source>
        <translation>A uno de los organismos que indica la política.</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Notificado</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Notificado a</translation>
    </message>
    <message>
        <source>Massachusetts: file the first report</source>
        <translation>Massachusetts: presentar el primer informe</translation>
    </message>
    <message>
        <source>To the state, the patient and the payer.</source>
        <translation>Al estado, al paciente y al pagador.</translation>
    </message>
    <message>
        <source>First report filed</source>
        <translation>Primer informe presentado</translation>
    </message>
    <message>
        <source>Copies sent to</source>
        <translation>Copias enviadas a</translation>
    </message>
    <message>
        <source>Massachusetts: file the follow-up report</source>
        <translation>Massachusetts: presentar el informe de seguimiento</translation>
    </message>
    <message>
        <source>Root causes, preventability, corrections and the decision on charges.</source>
        <translation>Causas raíz, evitabilidad, correcciones y la decisión sobre los cargos.</translation>
    </message>
    <message>
        <source>Follow-up filed</source>
        <translation>Seguimiento presentado</translation>
    </message>
    <message>
        <source>Pennsylvania: write to the patient</source>
        <translation>Pensilvania: escribir al paciente</translation>
    </message>
    <message>
        <source>A written notice of the serious event.</source>
        <translation>Un aviso escrito del suceso grave.</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Carta enviada</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Enviado a</translation>
    </message>
    <message>
        <source>Decide on the state&apos;s open-discussion process</source>
        <translation>Decidir sobre el proceso estatal de diálogo abierto</translation>
    </message>
    <message>
        <source>It protects the talks, but only with a notice in time.</source>
        <translation>Protege las conversaciones, pero solo si el aviso se envía a tiempo.</translation>
    </message>
    <message>
        <source>Colorado, Utah and Iowa have such a process. It is voluntary and has its own notice. Ask your counsel; the texts change.</source>
        <translation>Colorado, Iowa y Utah tienen un proceso de este tipo. Es voluntario y tiene su propio aviso. Consulte a su asesor jurídico; los textos cambian.</translation>
    </message>
    <message>
        <source>The process is used</source>
        <translation>Se utiliza el proceso</translation>
    </message>
    <message>
        <source>Provider knew at</source>
        <translation>El proveedor lo supo el</translation>
    </message>
    <message>
        <source>Provider knew or should have known at</source>
        <translation>El proveedor lo supo o debió saberlo el</translation>
    </message>
    <message>
        <source>Colorado: send the notice</source>
        <translation>Colorado: enviar el aviso</translation>
    </message>
    <message>
        <source>It names the rights to records and to a lawyer, and says that time limits are not extended.</source>
        <translation>Menciona los derechos a los registros y a un abogado, e indica que los plazos no se prorrogan.</translation>
    </message>
    <message>
        <source>Patient agreed on</source>
        <translation>Aceptación del paciente el</translation>
    </message>
    <message>
        <source>Utah: send the notice</source>
        <translation>Utah: enviar el aviso</translation>
    </message>
    <message>
        <source>It names the rights to records and to a lawyer, and says that time limits are not extended. Other clinicians involved are invited in writing.</source>
        <translation>Menciona el derecho a obtener los expedientes y a contar con un abogado, e indica que los plazos legales no se prorrogan. Se invita por escrito a los demás profesionales clínicos implicados.</translation>
    </message>
    <message>
        <source>Iowa: send the notice</source>
        <translation>Iowa: enviar el aviso</translation>
    </message>
    <message>
        <source>It names the rights to records and to a lawyer, and that the talks are confidential.</source>
        <translation>Menciona el derecho a obtener los expedientes y a contar con un abogado, e indica que las conversaciones son confidenciales.</translation>
    </message>
    <message>
        <source>The clinician tells the patient or representative.</source>
        <translation>El profesional clínico informa al paciente o a su representante.</translation>
    </message>
    <message>
        <source>Where it is written down</source>
        <translation>Dónde consta por escrito</translation>
    </message>
    <message>
        <source>Institutional disclosure found to be needed at</source>
        <translation>Comunicación institucional considerada necesaria el</translation>
    </message>
    <message>
        <source>Leaders meet the patient or representative.</source>
        <translation>La dirección se reúne con el paciente o su representante.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Mantenida</translation>
    </message>
    <message>
        <source>Answer the grievance in writing</source>
        <translation>Responder a la queja por escrito</translation>
    </message>
    <message>
        <source>Contact person, steps taken, result and date.</source>
        <translation>Persona de contacto, medidas tomadas, resultado y fecha.</translation>
    </message>
    <message>
        <source>If it takes longer, send an interim letter with the number of days. Keep this apart from the event review.</source>
        <translation>Si se requiere más tiempo, envíe una carta provisional con el número de días. Manténgalo separado de la revisión del suceso.</translation>
    </message>
    <message>
        <source>Answer sent</source>
        <translation>Respuesta enviada</translation>
    </message>
    <message>
        <source>Interim letter sent on</source>
        <translation>Carta provisional enviada el</translation>
    </message>
    <message>
        <source>Enter the limitation date</source>
        <translation>Registrar la fecha de prescripción</translation>
    </message>
    <message>
        <source>Counsel says when the time to sue ends.</source>
        <translation>El asesor jurídico indica cuándo termina el plazo para demandar.</translation>
    </message>
    <message>
        <source>Date entered</source>
        <translation>Fecha registrada</translation>
    </message>
    <message>
        <source>Limitation period ends</source>
        <translation>Fin del plazo de prescripción</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>Look at the limitation date again</source>
        <translation>Revisar de nuevo la fecha de prescripción</translation>
    </message>
    <message>
        <source>Before it runs, counsel decides what is needed.</source>
        <translation>Antes de que venza, el asesor jurídico decide qué se necesita.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Put the improvements in place</source>
        <translation>Implementar las mejoras</translation>
    </message>
    <message>
        <source>Each owner says when it is done.</source>
        <translation>Cada responsable indica cuándo está hecho.</translation>
    </message>
    <message>
        <source>Check that the improvements work</source>
        <translation>Comprobar que las mejoras funcionan</translation>
    </message>
    <message>
        <source>Measure, and compare with the target.</source>
        <translation>Medir y comparar con el objetivo.</translation>
    </message>
    <message>
        <source>An action that did not work reopens the plan. It may be handed to a named program that goes on measuring.</source>
        <translation>Una acción que no funcionó reabre el plan. Puede transferirse a un programa designado que siga midiendo.</translation>
    </message>
    <message>
        <source>Shown to work, or handed over</source>
        <translation>Funciona, o se ha trasladado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>State of the main action</source>
        <translation>Estado de la acción principal</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Handed to a named program</source>
        <translation>Transferida a un programa designado</translation>
    </message>
    <message>
        <source>Dropped with reason</source>
        <translation>Descartada con un motivo</translation>
    </message>
    <message>
        <source>Tell the family what changed</source>
        <translation>Comunicar a la familia qué ha cambiado</translation>
    </message>
    <message>
        <source>In plain sentences, from the told side of each action.</source>
        <translation>En frases sencillas, a partir de la parte comunicada de cada acción.</translation>
    </message>
    <message>
        <source>Family told</source>
        <translation>Familia informada</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Comunicado en</translation>
    </message>
    <message>
        <source>Told about the main action at</source>
        <translation>Acción principal comunicada el</translation>
    </message>
    <message>
        <source>Tell staff what was learned</source>
        <translation>Comunicar al personal lo aprendido</translation>
    </message>
    <message>
        <source>The people who took part hear first.</source>
        <translation>Quienes participaron reciben la información primero.</translation>
    </message>
    <message>
        <source>Share the lessons</source>
        <translation>Compartir las lecciones</translation>
    </message>
    <message>
        <source>Inside the hospital, and with the PSO if you are a member.</source>
        <translation>Dentro del hospital y con la PSO, si es miembro de una.</translation>
    </message>
    <message>
        <source>Lessons shared</source>
        <translation>Lecciones compartidas</translation>
    </message>
    <message>
        <source>Shared inside</source>
        <translation>Compartido internamente</translation>
    </message>
    <message>
        <source>Sent to the PSO on</source>
        <translation>Enviado a la PSO el</translation>
    </message>
    <message>
        <source>Send the family survey</source>
        <translation>Enviar la encuesta a la familia</translation>
    </message>
    <message>
        <source>Were they told, heard and helped?</source>
        <translation>¿Se les informó, escuchó y ayudó?</translation>
    </message>
    <message>
        <source>Survey sent</source>
        <translation>Encuesta enviada</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Fecha de envío</translation>
    </message>
    <message>
        <source>Prepare the copy without names</source>
        <translation>Preparar la copia sin nombres</translation>
    </message>
    <message>
        <source>For the PSO or for certification.</source>
        <translation>Para la PSO o para la certificación.</translation>
    </message>
    <message>
        <source>Copy prepared</source>
        <translation>Copia preparada</translation>
    </message>
    <message>
        <source>Go through the closing review</source>
        <translation>Realizar la revisión de cierre</translation>
    </message>
    <message>
        <source>Each line is done or has a reason.</source>
        <translation>Cada línea está hecha o tiene un motivo.</translation>
    </message>
    <message>
        <source>Review complete</source>
        <translation>Revisión completa</translation>
    </message>
    <message>
        <source>Retention class</source>
        <translation>Clase de conservación</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Cerrar el caso</translation>
    </message>
    <message>
        <source>It can be reopened at any time.</source>
        <translation>Puede reabrirse en cualquier momento.</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Motivo del cierre</translation>
    </message>
    <message>
        <source>Pass the report to usual handling</source>
        <translation>Pasar la notificación al trámite habitual</translation>
    </message>
    <message>
        <source>Say why, who agreed, and where it goes.</source>
        <translation>Indique por qué, quién estuvo de acuerdo y adónde se envía.</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Trasladado</translation>
    </message>
    <message>
        <source>Why it is not a CANDOR event</source>
        <translation>Por qué no es un suceso CANDOR</translation>
    </message>
    <message>
        <source>Second person who agreed</source>
        <translation>Segunda persona que estuvo de acuerdo</translation>
    </message>
    <message>
        <source>Hand the case to counsel</source>
        <translation>Transferir el caso al asesor jurídico</translation>
    </message>
    <message>
        <source>Care for the patient and the staff goes on.</source>
        <translation>La atención al paciente y el apoyo al personal continúan.</translation>
    </message>
    <message>
        <source>Litigation hold</source>
        <translation>Retención por litigio</translation>
    </message>
    <message>
        <source>Record the wish to stop</source>
        <translation>Registrar el deseo de no continuar</translation>
    </message>
    <message>
        <source>The door stays open.</source>
        <translation>La puerta sigue abierta.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus propias palabras</translation>
    </message>
    <message>
        <source>How to reach us again</source>
        <translation>Cómo volver a contactarnos</translation>
    </message>
    <message>
        <source>Record why the case is open again</source>
        <translation>Registrar por qué se reabre el caso</translation>
    </message>
    <message>
        <source>New facts, a new demand, or an action that did not work.</source>
        <translation>Hechos nuevos, una nueva reclamación o una acción que no funcionó.</translation>
    </message>
    <message>
        <source>Recorded, go on</source>
        <translation>Registrado, continuar</translation>
    </message>
    <message>
        <source>New facts</source>
        <translation>Hechos nuevos</translation>
    </message>
    <message>
        <source>New demand</source>
        <translation>Nueva reclamación</translation>
    </message>
    <message>
        <source>An action did not work</source>
        <translation>Una acción no funcionó</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Qué sucede ahora</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Share the findings, show empathy and support. No compensation by this route; goodwill only by policy. Care that was reasonable is defended if a claim comes.</source>
        <translation>Comparta los hallazgos y muestre empatía y apoyo. Por esta vía no hay compensación; los gestos de buena voluntad, solo según la política del hospital. Si se presenta una reclamación, se defiende la atención que fue razonable.</translation>
    </message>
    <message>
        <source>Take responsibility and put it right</source>
        <translation>Asumir la responsabilidad y reparar</translation>
    </message>
    <message>
        <source>Accept responsibility, apologize, fix what let it happen, and waive the bills that come from it.</source>
        <translation>Acepte la responsabilidad, pida disculpas, corrija lo que permitió que ocurriera y condone las facturas que se deriven de ello.</translation>
    </message>
    <message>
        <source>Take responsibility and compensate</source>
        <translation>Asumir la responsabilidad y compensar</translation>
    </message>
    <message>
        <source>Accept responsibility, apologize, fix what let it happen, and offer compensation with the insurer before anybody asks.</source>
        <translation>Acepte la responsabilidad, pida disculpas, corrija lo que permitió que ocurriera y ofrezca una compensación, junto con la aseguradora, antes de que alguien la solicite.</translation>
    </message>
    <message>
        <source>Take responsibility for the system</source>
        <translation>Asumir la responsabilidad por el sistema</translation>
    </message>
    <message>
        <source>No individual departed from good care, but the system let people down. The published table does not cover this; hospital, insurer and counsel choose between the routes above.</source>
        <translation>Ninguna persona se apartó de la buena atención, pero el sistema falló a las personas. La tabla publicada no contempla esta situación; el hospital, la aseguradora y el asesor jurídico eligen entre las vías anteriores.</translation>
    </message>
    <message>
        <source>The review and the talks go on. Tell the family what remains unknown.</source>
        <translation>La revisión y las conversaciones continúan. Comunique a la familia lo que aún se desconoce.</translation>
    </message>
    <message>
        <source>Findings are shared with the family, or the reason why not is recorded</source>
        <translation>Los hallazgos se han compartido con la familia o consta el motivo para no hacerlo</translation>
    </message>
    <message>
        <source>The apology is recorded, or the reason why not</source>
        <translation>La disculpa está registrada o consta el motivo para no darla</translation>
    </message>
    <message>
        <source>No question of the family is open</source>
        <translation>No queda abierta ninguna pregunta de la familia</translation>
    </message>
    <message>
        <source>Every need is met or was declined</source>
        <translation>Todas las necesidades se han atendido o se rechazó la ayuda</translation>
    </message>
    <message>
        <source>The bills are decided</source>
        <translation>Las facturas están decididas</translation>
    </message>
    <message>
        <source>No hold is open</source>
        <translation>No queda abierta ninguna retención</translation>
    </message>
    <message>
        <source>No offer waits for an answer</source>
        <translation>Ninguna oferta espera respuesta</translation>
    </message>
    <message>
        <source>The data bank question is answered</source>
        <translation>La pregunta sobre el banco de datos está respondida</translation>
    </message>
    <message>
        <source>The Medicare questions are answered</source>
        <translation>Las preguntas sobre Medicare están respondidas</translation>
    </message>
    <message>
        <source>Every confirmed report is filed</source>
        <translation>Todas las notificaciones confirmadas se han presentado</translation>
    </message>
    <message>
        <source>Every confirmed cause has an action</source>
        <translation>Cada causa confirmada tiene una acción</translation>
    </message>
    <message>
        <source>Every action is verified, handed over or dropped with a reason</source>
        <translation>Cada acción está verificada, transferida o descartada con un motivo</translation>
    </message>
    <message>
        <source>The family knows what changed</source>
        <translation>La familia sabe qué ha cambiado</translation>
    </message>
    <message>
        <source>Every known fact was told, or held back with a reason</source>
        <translation>Todos los hechos conocidos se comunicaron o se reservaron con un motivo</translation>
    </message>
    <message>
        <source>Everyone involved has a recorded offer of support</source>
        <translation>Todas las personas implicadas tienen registrado un ofrecimiento de apoyo</translation>
    </message>
    <message>
        <source>The grievance is answered in writing</source>
        <translation>La queja se ha respondido por escrito</translation>
    </message>
    <message>
        <source>The report is with the usual handling</source>
        <translation>La notificación está en el trámite habitual</translation>
    </message>
    <message>
        <source>Answer to the offer</source>
        <translation>Respuesta a la oferta</translation>
    </message>
</context>
<context>
    <name>ReadingGrade</name>
    <message>
        <source>very easy</source>
        <translation>muy fácil</translation>
    </message>
    <message>
        <source>fairly easy</source>
        <translation>bastante fácil</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>somewhat hard</source>
        <translation>algo difícil</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>muy difícil</translation>
    </message>
</context>
<context>
    <name>RecordSort</name>
    <message>
        <source>Case record</source>
        <translation>Expediente del caso</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiado</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixto</translation>
    </message>
    <message>
        <source>May be requested by others</source>
        <translation>Terceros podrían solicitarlo</translation>
    </message>
    <message>
        <source>Shared with the family</source>
        <translation>Compartido con la familia</translation>
    </message>
    <message>
        <source>Patient safety work product. Review team only</source>
        <translation>Producto de trabajo de seguridad del paciente. Solo para el equipo de revisión</translation>
    </message>
    <message>
        <source>Locked parts are privileged</source>
        <translation>Las partes bloqueadas son privilegiadas</translation>
    </message>
</context>
<context>
    <name>ResolutionStates</name>
    <message>
        <source>Not started</source>
        <translation>Sin iniciar</translation>
    </message>
    <message>
        <source>Decided %1</source>
        <translation>Decidido: %1</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message numerus="yes">
        <source>%n of the questions are open</source>
        <translation>
            <numerusform>%n de las preguntas está abierta</numerusform>
            <numerusform>%n de las preguntas están abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>Given %1</source>
        <translation>Presentada: %1</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Asked, none named</source>
        <translation>Preguntado, ninguna</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>All settled</source>
        <translation>Todas resueltas</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>needs</comment>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>None due on this route</source>
        <translation>No procede en esta vía</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Waiting for the insurer</source>
        <translation>A la espera de la aseguradora</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>A la espera de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days</source>
        <comment>waiting for whom</comment>
        <translation>
            <numerusform>%1, %n día</numerusform>
            <numerusform>%1, %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by %1</source>
        <translation>Denegada por %1</translation>
    </message>
    <message>
        <source>All have approved</source>
        <translation>Todos han aprobado</translation>
    </message>
    <message>
        <source>Approved, not made yet</source>
        <translation>Aprobada, aún sin presentar</translation>
    </message>
    <message>
        <source>The family waits for our answer</source>
        <translation>La familia espera nuestra respuesta</translation>
    </message>
    <message>
        <source>The time to answer is over</source>
        <translation>Venció el plazo para responder</translation>
    </message>
    <message>
        <source>Waiting for the family</source>
        <translation>A la espera de la familia</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Aceptada: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Declined %1</source>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation>Firmado: %1</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Aún sin firmar</translation>
    </message>
    <message>
        <source>None due without an offer</source>
        <translation>No procede sin una oferta</translation>
    </message>
    <message>
        <source>Meeting on %1</source>
        <translation>Reunión: %1</translation>
    </message>
    <message>
        <source>Met on %1</source>
        <translation>Se reunieron: %1</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Aún sin decidir</translation>
    </message>
    <message>
        <source>On hold since %1</source>
        <translation>Suspendidas desde: %1</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendidas</translation>
    </message>
    <message>
        <source>%1, done %2</source>
        <comment>outcome, day</comment>
        <translation>%1, hecho: %2</translation>
    </message>
    <message>
        <source>%1, not carried out yet</source>
        <translation>%1, aún sin ejecutar</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Aún sin acción</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%1 de %n hecha</numerusform>
            <numerusform>%1 de %n hechas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every link is closed</source>
        <translation>Todos los vínculos cerrados</translation>
    </message>
    <message numerus="yes">
        <source>%n links are open</source>
        <translation>
            <numerusform>%n vínculo abierto</numerusform>
            <numerusform>%n vínculos abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>Read %1, %2</source>
        <comment>day, by whom</comment>
        <translation>Leída: %1, %2</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Leída por %1</translation>
    </message>
    <message>
        <source>Beneficiary: not recorded yet</source>
        <translation>Beneficiario: aún sin registrar</translation>
    </message>
    <message>
        <source>Section 111 report is open</source>
        <translation>Informe de la Sección 111 pendiente</translation>
    </message>
    <message>
        <source>Section 111 question answered</source>
        <translation>Pregunta de la Sección 111 respondida</translation>
    </message>
    <message>
        <source>Beneficiary: see the bills</source>
        <translation>Beneficiario: ver las facturas</translation>
    </message>
    <message>
        <source>Not a beneficiary</source>
        <translation>No es beneficiario</translation>
    </message>
    <message>
        <source>30 days after any payment made for a named person</source>
        <translation>30 días tras todo pago hecho en nombre de una persona identificada</translation>
    </message>
    <message>
        <source>Decided for every payment</source>
        <translation>Decidido para cada pago</translation>
    </message>
    <message>
        <source>Late, was due %1</source>
        <translation>Con retraso, vencía: %1</translation>
    </message>
    <message>
        <source>File by %1</source>
        <translation>Presentar hasta: %1</translation>
    </message>
    <message>
        <source>Decide by %1</source>
        <translation>Decidir hasta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n may apply, nobody has decided yet</source>
        <translation>
            <numerusform>%n podría aplicarse, nadie ha decidido aún</numerusform>
            <numerusform>%n podrían aplicarse, nadie ha decidido aún</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to decide now</source>
        <translation>Nada que decidir ahora</translation>
    </message>
</context>
<context>
    <name>ResolutionWords</name>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Disculpa</translation>
    </message>
    <message>
        <source>Needs of the family</source>
        <translation>Necesidades de la familia</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Commitment to improve</source>
        <translation>Compromiso de mejora</translation>
    </message>
    <message>
        <source>Closing the loop</source>
        <translation>Cierre del ciclo</translation>
    </message>
    <message>
        <source>State apology law</source>
        <translation>Ley estatal de disculpas</translation>
    </message>
    <message>
        <source>Medicare</source>
        <translation>Medicare</translation>
    </message>
    <message>
        <source>Data Bank report</source>
        <translation>Informe al banco de datos</translation>
    </message>
    <message>
        <source>Deadlines set by law</source>
        <translation>Plazos establecidos por ley</translation>
    </message>
    <message>
        <source>Prepare an offer</source>
        <translation>Preparar una oferta</translation>
    </message>
    <message>
        <source>Add what is offered</source>
        <translation>Agregar lo que se ofrece</translation>
    </message>
    <message>
        <source>Ask for an approval</source>
        <translation>Solicitar una aprobación</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Registrar la respuesta</translation>
    </message>
    <message>
        <source>Record the insurer’s answer</source>
        <translation>Registrar la respuesta de la aseguradora</translation>
    </message>
    <message>
        <source>Record the answer of %1</source>
        <translation>Registrar la respuesta de %1</translation>
    </message>
    <message>
        <source>Ask again after a change</source>
        <translation>Solicitar de nuevo tras un cambio</translation>
    </message>
    <message>
        <source>The offer is approved</source>
        <translation>La oferta está aprobada</translation>
    </message>
    <message>
        <source>Record that the offer was made</source>
        <translation>Registrar que se presentó la oferta</translation>
    </message>
    <message>
        <source>Record the family’s answer</source>
        <translation>Registrar la respuesta de la familia</translation>
    </message>
    <message>
        <source>Record our answer</source>
        <translation>Registrar nuestra respuesta</translation>
    </message>
    <message>
        <source>Prepare the next offer</source>
        <translation>Preparar la próxima oferta</translation>
    </message>
    <message>
        <source>Named improvement</source>
        <translation>Mejora con su nombre</translation>
    </message>
    <message>
        <source>Memorial</source>
        <translation>Homenaje</translation>
    </message>
    <message>
        <source>Meeting with the clinician</source>
        <translation>Reunión con el profesional clínico</translation>
    </message>
    <message>
        <source>Part in teaching</source>
        <translation>Aporte a la docencia</translation>
    </message>
    <message>
        <source>Ongoing care arrangements</source>
        <translation>Atención continuada organizada</translation>
    </message>
    <message>
        <source>Expenses paid directly</source>
        <translation>Gastos pagados directamente</translation>
    </message>
    <message>
        <source>Lost wages</source>
        <translation>Salarios perdidos</translation>
    </message>
    <message>
        <source>Future care</source>
        <translation>Atención futura</translation>
    </message>
    <message>
        <source>Pain and hardship</source>
        <translation>Dolor y sufrimiento</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Funeral costs</source>
        <translation>Gastos funerarios</translation>
    </message>
    <message>
        <source>No apology</source>
        <translation>Sin disculpa</translation>
    </message>
    <message>
        <source>Sorrow for what happened</source>
        <translation>Pesar por lo ocurrido</translation>
    </message>
    <message>
        <source>Full apology, the hospital takes responsibility</source>
        <translation>Disculpa plena, el hospital asume la responsabilidad</translation>
    </message>
    <message>
        <source>May apply</source>
        <translation>Puede proceder</translation>
    </message>
    <message>
        <source>May apply, by %1</source>
        <translation>Puede proceder, plazo: %1</translation>
    </message>
    <message>
        <source>Unverified: read the source first</source>
        <translation>Sin verificar: lea antes la fuente</translation>
    </message>
    <message>
        <source>Applies, no date yet</source>
        <translation>Procede, sin fecha todavía</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Vence: %1</translation>
    </message>
    <message>
        <source>Due soon, %1</source>
        <translation>Vence pronto: %1</translation>
    </message>
    <message>
        <source>%1 late, was due %2</source>
        <comment>how long, when</comment>
        <translation>%1 de retraso, vencía: %2</translation>
    </message>
    <message>
        <source>Filed %1</source>
        <translation>Presentado: %1</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Filed %1, late</source>
        <translation>Presentado tarde: %1</translation>
    </message>
    <message>
        <source>Does not apply: %1</source>
        <translation>No procede: %1</translation>
    </message>
    <message>
        <source>No due date of yours</source>
        <translation>Sin plazo a su cargo</translation>
    </message>
    <message>
        <source>Money was paid</source>
        <translation>Se pagó dinero</translation>
    </message>
    <message>
        <source>There was a written demand for money</source>
        <translation>Hubo una reclamación escrita de dinero</translation>
    </message>
    <message>
        <source>A practitioner is named in both the demand and the release</source>
        <translation>Un profesional figura tanto en la reclamación como en el finiquito</translation>
    </message>
    <message>
        <source>It was not paid out of the practitioner’s own pocket</source>
        <translation>No se pagó del bolsillo del propio profesional</translation>
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
        <source>not recorded yet</source>
        <translation>aún sin registrar</translation>
    </message>
    <message>
        <source>All conditions of a report seem to be met. A person decides, with counsel.</source>
        <translation>Parecen cumplirse todas las condiciones para un informe. Decide una persona, con el asesor jurídico.</translation>
    </message>
    <message>
        <source>At least one condition of a report is not met. A person decides, with counsel.</source>
        <translation>No se cumple al menos una condición para un informe. Decide una persona, con el asesor jurídico.</translation>
    </message>
    <message>
        <source>Cannot tell yet: something is not recorded. A person decides, with counsel.</source>
        <translation>Aún no se puede saber: falta algo por registrar. Decide una persona, con el asesor jurídico.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whose offer, amount</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ReviewWording</name>
    <message>
        <source>Nobody keeps it yet.</source>
        <translation>Nadie la custodia todavía.</translation>
    </message>
    <message>
        <source>Record who has it, so that the chain of custody begins.</source>
        <translation>Registre quién la tiene, para que comience la cadena de custodia.</translation>
    </message>
    <message>
        <source>Who allowed the release?</source>
        <translation>¿Quién autorizó la liberación?</translation>
    </message>
    <message>
        <source>It is released, but the name is not recorded yet.</source>
        <translation>Está liberada, pero el nombre aún no está registrado.</translation>
    </message>
    <message>
        <source>When was it released?</source>
        <translation>¿Cuándo se liberó?</translation>
    </message>
    <message>
        <source>The time is not recorded yet.</source>
        <translation>La hora aún no está registrada.</translation>
    </message>
    <message>
        <source>A link is missing.</source>
        <translation>Falta un eslabón.</translation>
    </message>
    <message>
        <source>Somebody handed it over who had not received it. Record the hand-over in between.</source>
        <translation>La entregó alguien que no la había recibido. Registre la entrega intermedia.</translation>
    </message>
    <message>
        <source>It is recorded as released. Ask counsel.</source>
        <translation>Consta como liberada. Consulte al asesor jurídico.</translation>
    </message>
    <message>
        <source>Evidence may not be released while it is open. Ask counsel first.</source>
        <translation>La evidencia no puede liberarse mientras esté abierta. Consulte antes al asesor jurídico.</translation>
    </message>
    <message>
        <source>A litigation hold is open.</source>
        <translation>Hay una retención por litigio abierta.</translation>
    </message>
    <message>
        <source>A litigation hold is open since %1.</source>
        <translation>Hay una retención por litigio abierta desde %1.</translation>
    </message>
    <message>
        <source>Place a billing hold</source>
        <translation>Retener las facturas</translation>
    </message>
    <message>
        <source>Place a records hold</source>
        <translation>Retener los registros</translation>
    </message>
    <message>
        <source>Place a litigation hold</source>
        <translation>Retener por litigio</translation>
    </message>
    <message>
        <source>Released %1</source>
        <translation>Liberada: %1</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>Abierta desde: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Evidence may not be released while this hold is open.</source>
        <translation>La evidencia no puede liberarse mientras esta retención esté abierta.</translation>
    </message>
    <message>
        <source>Nothing is thrown away, changed or sent back. Ask counsel.</source>
        <translation>No se desecha, cambia ni devuelve nada. Consulte al asesor jurídico.</translation>
    </message>
    <message>
        <source>Who released it?</source>
        <translation>¿Quién la liberó?</translation>
    </message>
    <message>
        <source>The name is not recorded yet.</source>
        <translation>El nombre aún no está registrado.</translation>
    </message>
    <message>
        <source>Why was it released?</source>
        <translation>¿Por qué se liberó?</translation>
    </message>
    <message>
        <source>The reason is not recorded yet.</source>
        <translation>El motivo aún no está registrado.</translation>
    </message>
    <message>
        <source>Ask where and when it suits them, and who should come along.</source>
        <translation>Pregunte dónde y cuándo les conviene, y quién debería acompañarlos.</translation>
    </message>
    <message>
        <source>Use plain words, and a professional interpreter where one is needed.</source>
        <translation>Use palabras sencillas y un intérprete profesional cuando haga falta.</translation>
    </message>
    <message>
        <source>Begin with open questions: what did you see, what worried you? Narrow down later.</source>
        <translation>Empiece con preguntas abiertas: ¿qué vio?, ¿qué le preocupó? Concrete después.</translation>
    </message>
    <message>
        <source>Listen to learn. They saw what nobody else saw.</source>
        <translation>Escuche para aprender. Vieron lo que nadie más vio.</translation>
    </message>
    <message>
        <source>Say that you are sorry for what they go through, and allow for silence.</source>
        <translation>Diga que lamenta lo que están pasando y permita el silencio.</translation>
    </message>
    <message>
        <source>Be ready to answer their questions, and to say what is not known yet.</source>
        <translation>Prepárese para responder a sus preguntas y para decir lo que aún no se sabe.</translation>
    </message>
    <message>
        <source>Leave a name and a number, and say what happens next.</source>
        <translation>Deje un nombre y un número, y diga qué ocurrirá después.</translation>
    </message>
    <message>
        <source>Leapfrog’s policy asks hospitals to interview patients or families who are willing, for the review.</source>
        <translation>La política de Leapfrog pide a los hospitales que entrevisten, para la revisión, a los pacientes o familias que lo deseen.</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>Root cause analysis and actions</source>
        <translation>Análisis de causas raíz y acciones</translation>
    </message>
    <message>
        <source>Focused review</source>
        <translation>Revisión focalizada</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Nobody leads the review yet.</source>
        <translation>Nadie dirige todavía la revisión.</translation>
    </message>
    <message>
        <source>Give one of them the role of event review lead.</source>
        <translation>Asigne a alguien la función de responsable de la revisión del suceso.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in the team.</source>
        <translation>
            <numerusform>Hay %n persona en el equipo.</numerusform>
            <numerusform>Hay %n personas en el equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Four to six work well: few enough to agree on a time, enough to see more than one side.</source>
        <translation>De cuatro a seis funciona bien: pocos para acordar una hora, bastantes para ver más de un punto de vista.</translation>
    </message>
    <message>
        <source>Nobody speaks for patients yet.</source>
        <translation>Nadie habla todavía por los pacientes.</translation>
    </message>
    <message>
        <source>Somebody who represents patients and has no part in this case sees what the staff no longer sees. Give that person the roles review team and representative, and record that they do not speak for this patient.</source>
        <translation>Quien representa a los pacientes y no participa en este caso ve lo que el personal ya no ve. Asigne a esa persona las funciones de equipo de revisión y representante, y registre que no habla en nombre de este paciente.</translation>
    </message>
    <message>
        <source>RCA2: four to six people, nobody who was directly involved, one patient representative without a part in the case.</source>
        <translation>RCA2: de cuatro a seis personas, nadie que haya estado implicado directamente, un representante de pacientes ajeno al caso.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin iniciar</translation>
    </message>
    <message>
        <source>%1 of %2 answered, %3 contributed</source>
        <translation>%1 de %2 respondidas, %3 contribuyeron</translation>
    </message>
    <message>
        <source>People decide. The program records who decided what, when and on what basis, and shows which way the answers point.</source>
        <translation>Deciden las personas. El programa registra quién decidió qué, cuándo y con qué base, y muestra hacia dónde apuntan las respuestas.</translation>
    </message>
    <message>
        <source>What one person did is looked at apart from the review of the system. It stays in the peer review file and is in no report of the review. Class the behavior, not the outcome.</source>
        <translation>Lo que hizo una persona se examina aparte de la revisión del sistema. Permanece en el expediente de revisión por pares y no figura en ningún informe de la revisión. Clasifique la conducta, no el resultado.</translation>
    </message>
</context>
<context>
    <name>SampleCase</name>
    <message>
        <source>Invented case: an infusion ran too fast</source>
        <translation>Caso ficticio: una infusión pasó demasiado rápido</translation>
    </message>
    <message>
        <source>4 West</source>
        <translation>4 Oeste</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>esposa</translation>
    </message>
    <message>
        <source>Temporary harm, treated</source>
        <translation>Daño temporal, tratado</translation>
    </message>
    <message>
        <source>The pump ran faster than ordered.</source>
        <translation>La bomba funcionó más rápido de lo indicado.</translation>
    </message>
    <message>
        <source>The infusion was stopped and the treatment changed at once.</source>
        <translation>Se detuvo la infusión y se cambió el tratamiento de inmediato.</translation>
    </message>
    <message>
        <source>Why the pump was set to that rate.</source>
        <translation>Por qué la bomba estaba ajustada a esa velocidad.</translation>
    </message>
    <message>
        <source>Will there be any lasting effect?</source>
        <translation>¿Habrá algún efecto duradero?</translation>
    </message>
    <message>
        <source>We call with the result of the scan.</source>
        <translation>Llamaremos con el resultado del estudio de imagen.</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>It is %1 there now, %2.</source>
        <comment>time, day</comment>
        <translation>Allí son ahora las %1, %2.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>There is no time zone of this name. Type the name of a large city near you.</source>
        <translation>No existe ninguna zona horaria con este nombre. Escriba el nombre de una ciudad grande cercana.</translation>
    </message>
    <message>
        <source>Time zone stored</source>
        <translation>Zona horaria guardada</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Printed on pages and letters. All times are shown in this time zone.</source>
        <translation>Se imprime en páginas y cartas. Todas las horas se muestran en esta zona horaria.</translation>
    </message>
    <message>
        <source>Name of the hospital</source>
        <translation>Nombre del hospital</translation>
    </message>
    <message>
        <source>Contact for families</source>
        <translation>Contacto para las familias</translation>
    </message>
    <message>
        <source>The person a family can ask, named on every page they get.</source>
        <translation>La persona a la que puede preguntar una familia; su nombre figura en cada página que reciben.</translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation>Teléfono del contacto</translation>
    </message>
    <message>
        <source>Address for letters</source>
        <translation>Dirección para las cartas</translation>
    </message>
    <message>
        <source>One line below the other, as on an envelope.</source>
        <translation>Una línea debajo de otra, como en un sobre.</translation>
    </message>
    <message>
        <source>Our proposal, not read in a source.</source>
        <translation>Propuesta nuestra, no leída en una fuente.</translation>
    </message>
    <message>
        <source>Program rules</source>
        <translation>Reglas del programa</translation>
    </message>
    <message>
        <source>What your program promises beyond the clocks of the protocol. Counsel and the program decide.</source>
        <translation>Lo que su programa promete además de los plazos del protocolo. Lo deciden el asesor jurídico y el programa.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Longest silence toward the family</source>
        <translation>Silencio máximo con la familia</translation>
    </message>
    <message>
        <source>A promise is due soon in the last</source>
        <translation>Una promesa vence pronto cuando faltan</translation>
    </message>
    <message>
        <source>A logged conversation can be changed for</source>
        <translation>Una conversación registrada se puede modificar durante</translation>
    </message>
    <message>
        <source>Later changes are corrections that keep the original. Our proposal, not read in a source.</source>
        <translation>Los cambios posteriores son correcciones que conservan el original. Propuesta nuestra, no leída en una fuente.</translation>
    </message>
    <message>
        <source>Caregivers who were involved</source>
        <translation>Personal implicado</translation>
    </message>
    <message>
        <source>Ask how they are after</source>
        <translation>Preguntar cómo están después de</translation>
    </message>
    <message>
        <source>Ask again after</source>
        <translation>Preguntar de nuevo después de</translation>
    </message>
    <message>
        <source>72 hours is the practice of one published program.</source>
        <translation>72 horas es la práctica de un programa publicado.</translation>
    </message>
    <message>
        <source>And once more after</source>
        <translation>Y una vez más después de</translation>
    </message>
    <message>
        <source>Clocks of the protocol</source>
        <translation>Plazos del protocolo</translation>
    </message>
    <message>
        <source>First conversation, investigation, findings and the other deadlines are edited in the Library, with their sources.</source>
        <translation>La primera conversación, la investigación, los hallazgos y los demás plazos se editan en la Biblioteca, con sus fuentes.</translation>
    </message>
    <message>
        <source>Open the Library</source>
        <translation>Abrir la Biblioteca</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>What a page begins with. Both can be changed for each print.</source>
        <translation>Los valores iniciales de una página. Ambos se pueden cambiar en cada impresión.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Letter, 8.5 by 11 inches</source>
        <translation>Carta, 8.5 por 11 pulgadas</translation>
    </message>
    <message>
        <source>A4, 210 by 297 mm</source>
        <translation>A4, 210 por 297 mm</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>20 percent larger; may run to another page.</source>
        <translation>Un 20 por ciento más grande; puede ocupar otra página.</translation>
    </message>
    <message>
        <source>Names of record types</source>
        <translation>Nombres de los tipos de registro</translation>
    </message>
    <message>
        <source>Protection differs by state, and so do its words. An empty field stands for the word of the program.</source>
        <translation>La protección varía según el estado, y también sus términos. Un campo vacío equivale al término del programa.</translation>
    </message>
    <message>
        <source>Only the words change. What may go into a family document is decided by the type, whatever it is called.</source>
        <translation>Solo cambian los términos. Lo que puede incluirse en un documento para la familia lo decide el tipo, se llame como se llame.</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <comment>type</comment>
        <translation>Nombre de “%1”</translation>
    </message>
    <message>
        <source>Explanation of “%1”</source>
        <comment>type</comment>
        <translation>Explicación de “%1”</translation>
    </message>
    <message>
        <source>Use the words of the program</source>
        <translation>Usar los términos del programa</translation>
    </message>
    <message>
        <source>Names of record types reset</source>
        <translation>Nombres de los tipos de registro restablecidos</translation>
    </message>
</context>
<context>
    <name>SilenceWords</name>
    <message numerus="yes">
        <source>No contact for %n day(s).</source>
        <translation>
            <numerusform>%n día sin contacto.</numerusform>
            <numerusform>%n días sin contacto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next contact is late.</source>
        <translation>El próximo contacto va con retraso.</translation>
    </message>
    <message>
        <source>No conversation with the family yet.</source>
        <translation>Aún no hay ninguna conversación con la familia.</translation>
    </message>
    <message>
        <source>The first one was due by %1.</source>
        <translation>La primera debía celebrarse antes de %1.</translation>
    </message>
    <message>
        <source>The first one is due by %1.</source>
        <translation>La primera debe celebrarse antes de %1.</translation>
    </message>
    <message>
        <source>No next contact is planned.</source>
        <translation>No hay ningún próximo contacto previsto.</translation>
    </message>
    <message>
        <source>By the program&apos;s rule it is due by %1.</source>
        <translation>Según la regla del programa, debe hacerse antes de %1.</translation>
    </message>
    <message>
        <source>The next one was planned for %1.</source>
        <translation>El próximo estaba previsto para %1.</translation>
    </message>
    <message>
        <source>It was due by %1, and none is planned.</source>
        <translation>Debía hacerse antes de %1 y no hay ninguno previsto.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>No source is named.</source>
        <translation>No se indica ninguna fuente.</translation>
    </message>
</context>
<context>
    <name>TalkTimes</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>10 min ago</source>
        <translation>Hace 10 min</translation>
    </message>
    <message>
        <source>30 min ago</source>
        <translation>Hace 30 min</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>Hace 1 h</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>%1, %2</source>
        <comment>waiting 4 days, since Jul 10</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 late, was due %2</source>
        <translation>%1 de retraso, vencía: %2</translation>
    </message>
    <message>
        <source>due %1, %2</source>
        <comment>due tomorrow, 10:12 AM</comment>
        <translation>vence: %1, %2</translation>
    </message>
    <message>
        <source>%1 left, due %2</source>
        <translation>quedan %1, vence: %2</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Next 60 minutes</source>
        <translation>Próximos 60 minutos</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Más tarde hoy</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Waiting for someone else</source>
        <translation>A la espera de otra persona</translation>
    </message>
    <message>
        <source>Check in with a member of the staff</source>
        <translation>Preguntar a alguien del personal cómo está</translation>
    </message>
    <message>
        <source>Check in with a member of the staff: %1</source>
        <comment>profession</comment>
        <translation>Preguntar a alguien del personal cómo está: %1</translation>
    </message>
    <message>
        <source>Find out: %1</source>
        <comment>something not known yet</comment>
        <translation>Averiguar: %1</translation>
    </message>
    <message>
        <source>Improvement: %1</source>
        <translation>Mejora: %1</translation>
    </message>
    <message>
        <source>Measure: %1</source>
        <translation>Indicador: %1</translation>
    </message>
    <message>
        <source>Care for the caregiver</source>
        <translation>Apoyo al personal</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>4 days</comment>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>18 h late</comment>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Día %1 de %2</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Final del día</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>No se comparte</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún sin comunicar</translation>
    </message>
    <message>
        <source>Last told %1</source>
        <translation>Comunicado %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <comment>time, task, case, told, owner</comment>
        <translation>%1, %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>22 min left. By 11:12 AM</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>case number and phase</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Since %1, no date was agreed</source>
        <translation>Desde %1, no se acordó ninguna fecha</translation>
    </message>
    <message>
        <source>No date was agreed</source>
        <translation>No se acordó ninguna fecha</translation>
    </message>
    <message>
        <source>By %1. This is a new time, the first was %2</source>
        <translation>Plazo: %1. Es un plazo nuevo; el primero era %2</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>Prometido para: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Plazo: %1</translation>
    </message>
    <message>
        <source>Promised to the family for %1</source>
        <translation>Prometido a la familia para: %1</translation>
    </message>
    <message>
        <source>By %1, %2 from “%3” at %4</source>
        <comment>deadline, length, anchor, time of the anchor</comment>
        <translation>Plazo: %1, %2 desde “%3” (%4)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and relationship</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and part in the case</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Tools and equipment</source>
        <translation>Herramientas y equipos</translation>
    </message>
    <message>
        <source>Organization and policy</source>
        <translation>Organización y políticas</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Outside the hospital</source>
        <translation>Fuera del hospital</translation>
    </message>
    <message>
        <source>Communication and process</source>
        <translation>Comunicación y procesos</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Task and technology</source>
        <translation>Tarea y tecnología</translation>
    </message>
    <message>
        <source>Individual staff</source>
        <translation>Profesional individual</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Work environment</source>
        <translation>Entorno de trabajo</translation>
    </message>
    <message>
        <source>Organization and management</source>
        <translation>Organización y gestión</translation>
    </message>
    <message>
        <source>Institutional context</source>
        <translation>Contexto institucional</translation>
    </message>
    <message>
        <source>Slips and lapses</source>
        <translation>Deslices y lapsus</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Equivocaciones</translation>
    </message>
    <message>
        <source>Rules not followed</source>
        <translation>Normas no seguidas</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Workload and staffing</source>
        <translation>Carga de trabajo y personal</translation>
    </message>
    <message>
        <source>Supervision and leadership</source>
        <translation>Supervisión y liderazgo</translation>
    </message>
    <message>
        <source>Drugs, equipment, supplies</source>
        <translation>Fármacos, equipos, suministros</translation>
    </message>
    <message>
        <source>Lines of responsibility</source>
        <translation>Líneas de responsabilidad</translation>
    </message>
    <message>
        <source>Management of staff</source>
        <translation>Gestión del personal</translation>
    </message>
    <message>
        <source>Other departments</source>
        <translation>Otros departamentos</translation>
    </message>
    <message>
        <source>Scheduling and beds</source>
        <translation>Programación y camas</translation>
    </message>
    <message>
        <source>Training and education</source>
        <translation>Formación y educación</translation>
    </message>
    <message>
        <source>Policies and procedures</source>
        <translation>Políticas y procedimientos</translation>
    </message>
    <message>
        <source>Design of supplies</source>
        <translation>Diseño de suministros</translation>
    </message>
    <message>
        <source>National policy</source>
        <translation>Política nacional</translation>
    </message>
    <message>
        <source>Safety culture</source>
        <translation>Cultura de seguridad</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Comunicación</translation>
    </message>
    <message>
        <source>No category yet</source>
        <translation>Sin categoría todavía</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Sin hora todavía</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nadie nombrado</translation>
    </message>
    <message>
        <source>differs from what was expected</source>
        <translation>difiere de lo esperado</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>esperado: %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What happened, %1</source>
        <translation>Qué ocurrió, %1</translation>
    </message>
    <message>
        <source>What happened, %1 to %2</source>
        <translation>Qué ocurrió, %1 a %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>events, gaps</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n suceso</numerusform>
            <numerusform>%n sucesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n brecha</numerusform>
            <numerusform>%n brechas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>causes, confirmed</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n possible causes</source>
        <translation>
            <numerusform>%n causa posible</numerusform>
            <numerusform>%n causas posibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmada</numerusform>
            <numerusform>%n confirmadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2: %3. Enter adds it.</source>
        <comment>time, who, what</comment>
        <translation>%1 – %2: %3. Intro lo agrega.</translation>
    </message>
    <message>
        <source>%1 – %2: %3. Expected: %4. Enter adds it as a gap.</source>
        <comment>time, who, what, what else</comment>
        <translation>%1 – %2: %3. Esperado: %4. Intro lo agrega como brecha.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it like 1456, 14:56 or 2:56 PM.</source>
        <translation>“%1” no es una hora del día. Escríbala como 1456, 14:56 o 2:56 PM.</translation>
    </message>
    <message>
        <source>“%1” is not in the calendar. Write the day like 05-08.</source>
        <translation>“%1” no está en el calendario. Escriba el día como 05-08.</translation>
    </message>
    <message>
        <source>Write a time after “%1”, such as %2.</source>
        <translation>Escriba una hora después de “%1”, como %2.</translation>
    </message>
    <message>
        <source>Write what happened after the time and the colon.</source>
        <translation>Escriba qué ocurrió después de la hora y los dos puntos.</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>before what was expected, in a typed line</comment>
        <translation>esperado</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>no action yet</source>
        <translation>sin acción todavía</translation>
    </message>
    <message>
        <source>confirmed, needs an action</source>
        <translation>confirmada, necesita una acción</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>cause, category, state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, expected: %2</source>
        <translation>%1, esperado: %2</translation>
    </message>
</context>
<context>
    <name>TypedValues</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users of this casebook</source>
        <translation>Usuarios de este libro de casos</translation>
    </message>
    <message>
        <source>Their names stand beside what they record. Everybody who knows the passphrase opens the whole casebook; roles only say who does what.</source>
        <translation>Sus nombres figuran junto a lo que registran. Quien conoce la frase de contraseña abre todo el libro de casos; las funciones solo indican quién hace qué.</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Yo soy</translation>
    </message>
    <message>
        <source>At this workstation. What you do from now on is recorded under this name.</source>
        <translation>En esta estación de trabajo. Lo que haga a partir de ahora se registra con este nombre.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>%1 is active again</source>
        <translation>%1 vuelve a estar en activo</translation>
    </message>
    <message>
        <source>%1 is not active any more</source>
        <translation>%1 ya no está en activo</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>De guardia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Reached first when harm is found. Several people can be on call.</source>
        <translation>Se localiza primero cuando se detecta un daño. Puede haber varias personas de guardia.</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <comment>name of a person</comment>
        <translation>%1: datos guardados</translation>
    </message>
    <message>
        <source>Type a name, so that others know who it is.</source>
        <translation>Escriba un nombre para que los demás sepan quién es.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>name of a person</comment>
        <translation>Se agregó: %1</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Activate again</source>
        <translation>Reactivar</translation>
    </message>
</context>
<context>
    <name>VerifyPanel</name>
    <message numerus="yes">
        <source>%n entry(ies) of the history do not fit to the one before</source>
        <translation>
            <numerusform>%n entrada del historial no concuerda con la anterior</numerusform>
            <numerusform>%n entradas del historial no concuerdan con la anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the history do not fit to what was stored with them</source>
        <translation>
            <numerusform>%n entrada del historial no concuerda con lo que se guardó con ella</numerusform>
            <numerusform>%n entradas del historial no concuerdan con lo que se guardó con ellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) differ from their history</source>
        <translation>
            <numerusform>%n registro difiere de su historial</numerusform>
            <numerusform>%n registros difieren de su historial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) differ from what was attached</source>
        <translation>
            <numerusform>%n archivo adjunto difiere de lo que se adjuntó</numerusform>
            <numerusform>%n archivos adjuntos difieren de lo que se adjuntó</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file cannot be read</source>
        <translation>
            <numerusform>%n parte del archivo no se puede leer</numerusform>
            <numerusform>%n partes del archivo no se pueden leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n index(es) do not fit to the records</source>
        <translation>
            <numerusform>%n índice no concuerda con los registros</numerusform>
            <numerusform>%n índices no concuerdan con los registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) of the header are damaged</source>
        <translation>
            <numerusform>%n copia del encabezado está dañada</numerusform>
            <numerusform>%n copias del encabezado están dañadas</numerusform>
        </translation>
    </message>
    <message>
        <source>the file has another length than it should</source>
        <translation>el archivo tiene una longitud distinta de la que debería</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) do not fit</source>
        <translation>
            <numerusform>%n recuento no coincide</numerusform>
            <numerusform>%n recuentos no coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Todo coincide.</translation>
    </message>
    <message>
        <source>%1 entries of the history, every record and every page of the file were checked.</source>
        <translation>Se comprobaron %1 entradas del historial, cada registro y cada página del archivo.</translation>
    </message>
    <message>
        <source>%1 entries of the history were checked, each against the one before.</source>
        <translation>Se comprobaron %1 entradas del historial, cada una con la anterior.</translation>
    </message>
    <message>
        <source>Something does not fit.</source>
        <translation>Algo no coincide.</translation>
    </message>
    <message>
        <source>%1. Nothing was changed. Keep a copy of the casebook folder as it is, and compare with the newest backup.</source>
        <translation>%1. No se cambió nada. Conserve una copia de la carpeta del libro de casos tal como está y compárela con la copia de seguridad más reciente.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>18 h late</comment>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Mañana %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ayer %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
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
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n día hábil</numerusform>
            <numerusform>%n días hábiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Hecho %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Done 10:36 AM, 14 min late</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Mon 4:30 PM, 18 h late</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Day %1 of %2, by %3</source>
        <translation>Día %1 de %2, antes de %3</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>11:12 AM, in 22 min</comment>
        <translation>%1, en %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <comment>Mon, Jul 20, in 6 days</comment>
        <translation>
            <numerusform>%1, en %n día</numerusform>
            <numerusform>%1, en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation>%1, %2 de retraso</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, %2 de margen</translation>
    </message>
    <message>
        <source>%1, due soon</source>
        <translation>%1, vence pronto</translation>
    </message>
    <message>
        <source>New time, first was %1</source>
        <translation>Nuevo plazo; el primero era %1</translation>
    </message>
    <message>
        <source>Promised to the family</source>
        <translation>Prometido a la familia</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>60 minutes from 10:12 AM</comment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>Counted from: %1</source>
        <translation>Se cuenta desde: %1</translation>
    </message>
    <message numerus="yes">
        <source>Monday to Friday, %n US federal or hospital holiday(s) left out</source>
        <translation>
            <numerusform>De lunes a viernes, sin contar %n día festivo federal de EE. UU. o del hospital</numerusform>
            <numerusform>De lunes a viernes, sin contar %n días festivos federales de EE. UU. o del hospital</numerusform>
        </translation>
    </message>
    <message>
        <source>Monday to Friday, US federal and hospital holidays left out</source>
        <translation>De lunes a viernes, sin contar los días festivos federales de EE. UU. ni los del hospital</translation>
    </message>
    <message>
        <source>A target, not a duty</source>
        <translation>Un objetivo, no una obligación</translation>
    </message>
    <message>
        <source>Starts when “%1” is recorded</source>
        <translation>Empieza cuando se registra “%1”</translation>
    </message>
    <message>
        <source>Next contact with the family</source>
        <translation>Próximo contacto con la familia</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Después de: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) done</source>
        <translation>
            <numerusform>%1 de %n comprobación hecha</numerusform>
            <numerusform>%1 de %n comprobaciones hechas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Done 10:36 AM, Dana Okafor</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No corresponde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Antes de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Now, 18 h late</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>Now, by 11:12 AM</comment>
        <translation>%1, antes de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step and state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>started</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>step, state, deadline</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source (Unverified)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Last conversation with the family</source>
        <translation>Última conversación con la familia</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>con formación</translation>
    </message>
</context>
<context>
    <name>candor::ActionMeasure</name>
    <message>
        <source>Reading on</source>
        <translation>Medición del</translation>
    </message>
    <message>
        <source>Count, such as 22 of 30</source>
        <translation>Recuento, como 22 de 30</translation>
    </message>
    <message>
        <source>Add reading</source>
        <translation>Agregar medición</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Remove the chosen reading</source>
        <translation>Quitar la medición elegida</translation>
    </message>
    <message>
        <source>Such as: closings with two names recorded, percent per month</source>
        <translation>Por ejemplo: cierres con dos nombres registrados, porcentaje por mes</translation>
    </message>
    <message>
        <source>Such as: closings with two names</source>
        <translation>Por ejemplo: cierres con dos nombres</translation>
    </message>
    <message>
        <source>Such as: all closings of the month</source>
        <translation>Por ejemplo: todos los cierres del mes</translation>
    </message>
    <message>
        <source>Percent before</source>
        <translation>Porcentaje previo</translation>
    </message>
    <message>
        <source>Percent, such as 100</source>
        <translation>Porcentaje, como 100</translation>
    </message>
    <message>
        <source>Day of the reading</source>
        <translation>Día de la medición</translation>
    </message>
    <message>
        <source>Count of the reading, such as 22 of 30</source>
        <translation>Recuento de la medición, como 22 de 30</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Ocultar la tabla</translation>
    </message>
    <message>
        <source>Next reading: %1.</source>
        <translation>Próxima medición: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numerator and denominator</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Use a date like %1</source>
        <translation>Use una fecha como %1</translation>
    </message>
    <message>
        <source>Use two numbers, such as 22 of 30, the first not above the second</source>
        <translation>Use dos números, como 22 de 30; el primero no mayor que el segundo</translation>
    </message>
    <message>
        <source>Reading planned for %1</source>
        <translation>Medición prevista: %1</translation>
    </message>
    <message>
        <source>Reading added</source>
        <translation>Medición agregada</translation>
    </message>
    <message>
        <source>Reading removed</source>
        <translation>Medición quitada</translation>
    </message>
</context>
<context>
    <name>candor::ActionPane</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>No agregar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Solidez</translation>
    </message>
    <message>
        <source>How we will know it works</source>
        <translation>Cómo sabremos que funciona</translation>
    </message>
    <message>
        <source>Told the family</source>
        <translation>Comunicado a la familia</translation>
    </message>
    <message>
        <source>History of this action</source>
        <translation>Historial de esta acción</translation>
    </message>
    <message>
        <source>Do not add this action</source>
        <translation>No agregar esta acción</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>El caso está cerrado.</translation>
    </message>
    <message>
        <source>Reopen it to change something.</source>
        <translation>Reábralo para cambiar algo.</translation>
    </message>
    <message>
        <source>What will be different, such as: the record blocks closing without two names</source>
        <translation>Qué será diferente, por ejemplo: el registro impide cerrar sin dos nombres</translation>
    </message>
    <message>
        <source>Such as checklist or policy</source>
        <translation>Por ejemplo, lista o política</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Sin fecha todavía</translation>
    </message>
    <message>
        <source>State of the action</source>
        <translation>Estado de la acción</translation>
    </message>
    <message>
        <source>Such as: test in room 3 by Jul 24</source>
        <translation>Por ejemplo: prueba en sala 3, 24 de julio</translation>
    </message>
    <message>
        <source>Link a cause</source>
        <translation>Vincular una causa</translation>
    </message>
    <message>
        <source>Change the strength</source>
        <translation>Cambiar la solidez</translation>
    </message>
    <message>
        <source>%1, without a kind</source>
        <comment>strength</comment>
        <translation>%1, sin tipo</translation>
    </message>
    <message>
        <source>New action. Stored as soon as it has a text.</source>
        <translation>Nueva acción. Se guarda en cuanto tiene un texto.</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Acción %1</translation>
    </message>
    <message>
        <source>Action %1, cause %2</source>
        <comment>with its number, and those of its causes</comment>
        <translation>Acción %1, causa %2</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Todavía falta: %1</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Aún sin medir</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and cause</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state and cause</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why is this action dropped? It stays in the list and in the history.</source>
        <translation>¿Por qué se descarta esta acción? Permanece en la lista y en el historial.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>A few words are enough</source>
        <translation>Bastan unas pocas palabras</translation>
    </message>
    <message>
        <source>Drop the action</source>
        <translation>Descartar la acción</translation>
    </message>
    <message>
        <source>Which program takes it over? It looks after the action when this case is closed.</source>
        <translation>¿Qué programa se hace cargo? Se ocupa de la acción cuando se cierra este caso.</translation>
    </message>
    <message>
        <source>Name the program</source>
        <translation>Nombrar el programa</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>State of the action: %1</source>
        <translation>Estado de la acción: %1</translation>
    </message>
    <message>
        <source>Strength of the action: %1</source>
        <translation>Solidez de la acción: %1</translation>
    </message>
</context>
<context>
    <name>candor::ActionTold</name>
    <message>
        <source>Sentences to begin with</source>
        <translation>Frases para empezar</translation>
    </message>
    <message>
        <source>Record that they were told</source>
        <translation>Registrar que se les comunicó</translation>
    </message>
    <message>
        <source>Such as: no wound is closed before two people have counted</source>
        <translation>Por ejemplo: no se cierra ninguna herida antes de que dos personas hayan contado</translation>
    </message>
    <message>
        <source>Say what is different from now on, in words that everybody knows. Nobody is named.</source>
        <translation>Diga qué es diferente desde ahora, con palabras que todos conozcan. No se nombra a nadie.</translation>
    </message>
    <message>
        <source>Change when they were told</source>
        <translation>Cambiar cuándo se les comunicó</translation>
    </message>
    <message>
        <source>Told %1: %2.</source>
        <comment>day and conversation</comment>
        <translation>Comunicado (%1): %2.</translation>
    </message>
    <message>
        <source>Told %1.</source>
        <translation>Comunicado: %1.</translation>
    </message>
    <message>
        <source>Not yet. The next conversation is planned for %1.</source>
        <translation>Aún no. Próxima conversación prevista: %1.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Aún no.</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En inglés</translation>
    </message>
    <message>
        <source>In Spanish</source>
        <translation>En español</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>conversation and day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Log the conversation first</source>
        <translation>Registrar antes la conversación</translation>
    </message>
    <message>
        <source>They were not told yet</source>
        <translation>Aún no se les ha comunicado</translation>
    </message>
    <message>
        <source>Marked as not told yet</source>
        <translation>Marcado como aún sin comunicar</translation>
    </message>
    <message>
        <source>Recorded that they were told</source>
        <translation>Registrado que se les comunicó</translation>
    </message>
</context>
<context>
    <name>candor::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Ta&amp;maño del texto</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Caso</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Too&amp;ls</source>
        <translation>&amp;Herramientas</translation>
    </message>
</context>
<context>
    <name>candor::ActionsList</name>
    <message>
        <source>Actions by cause</source>
        <translation>Acciones por causa</translation>
    </message>
</context>
<context>
    <name>candor::ActionsModel</name>
    <message>
        <source>Nobody yet</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Sin fecha todavía</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>date</comment>
        <translation>vence: %1</translation>
    </message>
    <message>
        <source>the family was not told yet</source>
        <translation>aún no se ha comunicado a la familia</translation>
    </message>
    <message>
        <source>Cause %1: %2</source>
        <comment>number and cause</comment>
        <translation>Causa %1: %2</translation>
    </message>
    <message>
        <source>Without a confirmed cause</source>
        <translation>Sin causa confirmada</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>privilegiado</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <comment>the family</comment>
        <translation>Aún sin comunicar</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Solidez</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>candor::ActionsTab</name>
    <message numerus="yes">
        <source>%n stronger</source>
        <translation>
            <numerusform>%n más fuerte</numerusform>
            <numerusform>%n más fuertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intermediate</source>
        <translation>
            <numerusform>%n intermedia</numerusform>
            <numerusform>%n intermedias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weaker</source>
        <translation>
            <numerusform>%n más débil</numerusform>
            <numerusform>%n más débiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Agregar acción</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Solidez</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Export the action plan</source>
        <translation>Exportar el plan de acción</translation>
    </message>
    <message>
        <source>Action plan as PDF</source>
        <translation>Plan de acción en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Action plan as ODT</source>
        <translation>Plan de acción en ODT</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>Texto OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>Tabla en CSV</translation>
    </message>
    <message>
        <source>Table, CSV (*.csv)</source>
        <translation>Tabla, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Table as Excel workbook</source>
        <translation>Tabla como libro de Excel</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>key</comment>
        <translation>Insert</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Ninguna acción todavía</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechas</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>action is late</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde procede esto</translation>
    </message>
    <message>
        <source>Actions change what made the harm possible, so that it does not happen again. They answer the causes that the review confirms; none is confirmed yet.</source>
        <translation>Las acciones cambian lo que hizo posible el daño, para que no vuelva a ocurrir. Responden a las causas que la revisión confirma; aún no hay ninguna confirmada.</translation>
    </message>
    <message>
        <source>Actions change what made the harm possible, so that it does not happen again. Each answers a cause that the review has confirmed, has an owner, a date and a measure, and is told to the family.</source>
        <translation>Las acciones cambian lo que hizo posible el daño, para que no vuelva a ocurrir. Cada una responde a una causa que la revisión ha confirmado, tiene un responsable, una fecha y un indicador, y se comunica a la familia.</translation>
    </message>
    <message>
        <source>Add an action without a cause</source>
        <translation>Agregar una acción sin causa</translation>
    </message>
    <message>
        <source>Cause %1: %2</source>
        <comment>number and cause</comment>
        <translation>Causa %1: %2</translation>
    </message>
    <message>
        <source>Add an action for cause %1</source>
        <translation>Agregar una acción para la causa %1</translation>
    </message>
    <message>
        <source>Save the action plan</source>
        <translation>Guardar el plan de acción</translation>
    </message>
    <message>
        <source>The action plan was saved. What the review found was left out: it stays in the casebook.</source>
        <translation>El plan de acción se guardó. Se omitió lo que halló la revisión: permanece en el libro de casos.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>The action plan could not be saved.</source>
        <translation>No se pudo guardar el plan de acción.</translation>
    </message>
</context>
<context>
    <name>candor::AgreementCard</name>
    <message>
        <source>They were told about a lawyer</source>
        <translation>Se les informó sobre un abogado</translation>
    </message>
    <message>
        <source>Who mediated, when only the amount was open</source>
        <translation>Quién medió, si solo quedaba pendiente el importe</translation>
    </message>
    <message>
        <source>Edit the agreement</source>
        <translation>Modificar el acuerdo</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>Family told they can bring a lawyer</source>
        <translation>Familia informada de que puede traer abogado</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Meeting about the offer</source>
        <translation>Reunión sobre la oferta</translation>
    </message>
    <message>
        <source>Time to think it over</source>
        <translation>Tiempo para pensarlo</translation>
    </message>
    <message numerus="yes">
        <source>Time to think it over, %n days</source>
        <translation>
            <numerusform>Tiempo para pensarlo, %n día</numerusform>
            <numerusform>Tiempo para pensarlo, %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta: %1</translation>
    </message>
    <message>
        <source>Answer of the family</source>
        <translation>Respuesta de la familia</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state of an offer, day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Signed agreement, with a release</source>
        <translation>Acuerdo firmado, con finiquito</translation>
    </message>
    <message>
        <source>Signed agreement</source>
        <translation>Acuerdo firmado</translation>
    </message>
    <message>
        <source>Payment sent, %1 to go</source>
        <translation>Pago enviado, faltan %1</translation>
    </message>
    <message>
        <source>Payment sent</source>
        <translation>Pago enviado</translation>
    </message>
    <message>
        <source>Noted: they may bring a lawyer</source>
        <translation>Anotado: pueden acudir con un abogado</translation>
    </message>
</context>
<context>
    <name>candor::AnswerCell</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>candor::AnswerPanel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Use a time like %1</source>
        <translation>Use una hora como %1</translation>
    </message>
</context>
<context>
    <name>candor::AnswerStrip</name>
    <message>
        <source>Where this case stands</source>
        <translation>Situación de este caso</translation>
    </message>
</context>
<context>
    <name>candor::ApologyCard</name>
    <message>
        <source>No apology is recorded yet. Sorrow is right in every case, responsibility once the review shows it.</source>
        <translation>Aún no hay disculpa registrada. El pesar procede en todos los casos; la responsabilidad, cuando la revisión la muestre.</translation>
    </message>
    <message>
        <source>Record an apology</source>
        <translation>Registrar una disculpa</translation>
    </message>
    <message>
        <source>Remove this apology</source>
        <translation>Quitar esta disculpa</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Sin fecha todavía</translation>
    </message>
    <message>
        <source>Name and part, such as chief medical officer</source>
        <translation>Nombre y cargo, por ejemplo, director médico</translation>
    </message>
    <message>
        <source>Such as: in person, then by letter</source>
        <translation>Por ejemplo: en persona y después por carta</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>Ninguna conversación elegida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, kind of conversation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>They said</source>
        <translation>Dijeron</translation>
    </message>
</context>
<context>
    <name>candor::ApologyLawCard</name>
    <message>
        <source>I have read it with counsel</source>
        <translation>La leí con el asesor jurídico</translation>
    </message>
    <message>
        <source>Most states keep words of sympathy out of court; fewer keep out an explanation or taking responsibility. Read the law of your state with counsel before the words are chosen.</source>
        <translation>La mayoría de los estados no admite en juicio las palabras de condolencia; menos excluyen una explicación o el asumir la responsabilidad. Lea la ley de su estado con el asesor jurídico antes de elegir las palabras.</translation>
    </message>
    <message>
        <source>Read %1, %2</source>
        <comment>day, by whom</comment>
        <translation>Leída: %1, %2</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Leída por %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>jurisdiction: rule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Noted: the apology law of the state was read</source>
        <translation>Anotado: se leyó la ley de disculpas del estado</translation>
    </message>
</context>
<context>
    <name>candor::AskLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>candor::AttachmentAdder</name>
    <message>
        <source>Record type</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How much of the file is added</source>
        <translation>Cuánto del archivo se ha agregado</translation>
    </message>
    <message>
        <source>Pasted picture %1.png</source>
        <comment>date and time</comment>
        <translation>Imagen pegada %1.png</translation>
    </message>
    <message>
        <source>Add to the case</source>
        <translation>Agregar al caso</translation>
    </message>
    <message>
        <source>Keep it as evidence</source>
        <translation>Conservar como evidencia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>No agregarlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n files were not added</source>
        <translation>
            <numerusform>No se agregó %n archivo</numerusform>
            <numerusform>No se agregaron %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n files to the case</source>
        <translation>
            <numerusform>Agregar %n archivo al caso</numerusform>
            <numerusform>Agregar %n archivos al caso</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding “%1”</source>
        <translation>Agregando “%1”</translation>
    </message>
    <message>
        <source>“%1” could do harm</source>
        <translation>“%1” podría causar daños</translation>
    </message>
    <message numerus="yes">
        <source>%n files after this one</source>
        <translation>
            <numerusform>%n archivo después de este</numerusform>
            <numerusform>%n archivos después de este</numerusform>
        </translation>
    </message>
    <message>
        <source>Write why it is kept.</source>
        <translation>Escriba por qué se conserva.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes added, bytes in all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how far it is, what comes after</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>Se agregó “%1”.</translation>
    </message>
    <message>
        <source>Stopped. The rest was not added.</source>
        <translation>Detenido. El resto no se agregó.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>file, what is wrong</comment>
        <translation>“%1”: %2</translation>
    </message>
</context>
<context>
    <name>candor::AttachmentViewer</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Open in another program…</source>
        <translation>Abrir en otro programa…</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note about this file</source>
        <translation>Nota sobre este archivo</translation>
    </message>
    <message>
        <source>Check that the file is what was added</source>
        <translation>Comprobar que el archivo es el que se añadió</translation>
    </message>
    <message>
        <source>A copy is open in another program.</source>
        <translation>Hay una copia abierta en otro programa.</translation>
    </message>
    <message>
        <source>It is removed when the casebook is locked or this case is left. What the other program keeps of it stays.</source>
        <translation>Se elimina al bloquear el libro de casos o al salir de este caso. Lo que el otro programa conserve de ella permanece.</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Eliminarla ahora</translation>
    </message>
    <message>
        <source>The copy leaves the protection of the casebook.</source>
        <translation>La copia sale de la protección del libro de casos.</translation>
    </message>
    <message>
        <source>It lies unencrypted on this computer while it is open, and the other program may keep parts of it. Changes made there do not come back. That it was opened is noted in the case.</source>
        <translation>Está sin cifrar en este equipo mientras está abierta, y el otro programa puede conservar partes de ella. Los cambios que se hagan allí no vuelven. En el caso queda anotado que se abrió.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>type of a file, its size</comment>
        <translation>%1: %2. {1,?}</translation>
    </message>
    <message>
        <source>Added %1 by %2.</source>
        <comment>when, who</comment>
        <translation>Añadido %1 por %2.</translation>
    </message>
    <message>
        <source>Digest %1…</source>
        <translation>Huella %1…</translation>
    </message>
    <message>
        <source>The name says something else.</source>
        <translation>El nombre dice otra cosa.</translation>
    </message>
    <message>
        <source>The ending of the name does not fit what is in the file. It is shown as what it is.</source>
        <translation>La terminación del nombre no corresponde al contenido del archivo. Se muestra como lo que es.</translation>
    </message>
    <message>
        <source>This file is too large to be shown inside the program.</source>
        <translation>Este archivo es demasiado grande para mostrarlo dentro del programa.</translation>
    </message>
    <message>
        <source>It is kept whole. Save a copy to see it.</source>
        <translation>Se conserva entero. Guarde una copia para verlo.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>The file cannot be shown.</source>
        <translation>El archivo no se puede mostrar.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Solo se muestra el comienzo.</translation>
    </message>
    <message>
        <source>The file is kept whole. Save a copy to see the rest.</source>
        <translation>El archivo se conserva entero. Guarde una copia para ver el resto.</translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>Nota guardada.</translation>
    </message>
    <message>
        <source>Unchanged.</source>
        <translation>Sin cambios.</translation>
    </message>
    <message>
        <source>The content is what was added, byte by byte.</source>
        <translation>El contenido es el que se añadió, byte por byte.</translation>
    </message>
    <message>
        <source>The file could not be checked, or is damaged.</source>
        <translation>El archivo no se pudo comprobar o está dañado.</translation>
    </message>
    <message>
        <source>Record and save</source>
        <translation>Registrar y guardar</translation>
    </message>
    <message>
        <source>Record and open</source>
        <translation>Registrar y abrir</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Guardar una copia del archivo</translation>
    </message>
    <message>
        <source>The file could not be opened in another program.</source>
        <translation>El archivo no se pudo abrir en otro programa.</translation>
    </message>
    <message>
        <source>The copy could not be written.</source>
        <translation>No se pudo escribir la copia.</translation>
    </message>
    <message>
        <source>A copy was saved. It is outside the protection of the casebook.</source>
        <translation>Se guardó una copia. Está fuera de la protección del libro de casos.</translation>
    </message>
    <message>
        <source>No program opened the file.</source>
        <translation>Ningún programa abrió el archivo.</translation>
    </message>
    <message>
        <source>None is set up for files of this kind. Remove the copy, or save one and open it yourself.</source>
        <translation>No hay ninguno configurado para archivos de este tipo. Elimine la copia, o guarde una y ábrala usted.</translation>
    </message>
    <message>
        <source>The copy is still in use.</source>
        <translation>La copia sigue en uso.</translation>
    </message>
    <message>
        <source>Close it in the other program, then remove it again.</source>
        <translation>Ciérrela en el otro programa y luego elimínela de nuevo.</translation>
    </message>
</context>
<context>
    <name>candor::AutoBackup</name>
    <message>
        <source>No backup was made: no folder is chosen. Choose one in the settings under Backup.</source>
        <translation>No se hizo la copia de seguridad: no se eligió ninguna carpeta. Elija una en los ajustes, en Copia de seguridad.</translation>
    </message>
    <message>
        <source>No backup was made: the folder %1 was not found. Connect the disk, or choose another folder in the settings under Backup.</source>
        <translation>No se hizo la copia de seguridad: no se encontró la carpeta %1. Conecte el disco o elija otra carpeta en los ajustes, en Copia de seguridad.</translation>
    </message>
    <message>
        <source>No backup was made: the folder %1 cannot be written to. Ask for the right to write there, or choose another folder in the settings under Backup.</source>
        <translation>No se hizo la copia de seguridad: no se puede escribir en la carpeta %1. Solicite permiso para escribir en ella o elija otra carpeta en los ajustes, en Copia de seguridad.</translation>
    </message>
    <message>
        <source>No backup was made: the folder lies inside the casebook and would be lost with it. Choose another folder in the settings under Backup.</source>
        <translation>No se hizo la copia de seguridad: la carpeta está dentro del libro de casos y se perdería con él. Elija otra carpeta en los ajustes, en Copia de seguridad.</translation>
    </message>
    <message>
        <source>No backup was made. %1</source>
        <comment>what happened</comment>
        <translation>No se hizo la copia de seguridad. %1</translation>
    </message>
    <message>
        <source>Backup written and checked.</source>
        <translation>Copia de seguridad creada y comprobada.</translation>
    </message>
</context>
<context>
    <name>candor::BehaviorCard</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Such as the peer review committee</source>
        <translation>Por ejemplo, el comité de revisión por pares</translation>
    </message>
    <message>
        <source>Whose behavior is not recorded yet</source>
        <translation>Aún no consta de quién es la conducta</translation>
    </message>
    <message>
        <source>Remove this review: %1</source>
        <translation>Quitar esta revisión: %1</translation>
    </message>
    <message>
        <source>Review of behavior removed</source>
        <translation>Revisión de la conducta quitada</translation>
    </message>
</context>
<context>
    <name>candor::BehaviorPanel</name>
    <message>
        <source>Add a review of behavior</source>
        <translation>Agregar una revisión de la conducta</translation>
    </message>
    <message>
        <source>Nothing is recorded here.</source>
        <translation>Aquí no hay nada registrado.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Review of behavior added</source>
        <translation>Revisión de la conducta agregada</translation>
    </message>
</context>
<context>
    <name>candor::BillingCard</name>
    <message>
        <source>Nobody has decided about the bills yet. What comes from the event is not charged before.</source>
        <translation>Nadie ha decidido aún sobre las facturas. Hasta entonces no se cobra lo derivado del suceso.</translation>
    </message>
    <message>
        <source>Decide about the bills</source>
        <translation>Decidir sobre las facturas</translation>
    </message>
    <message>
        <source>Billing carried it out</source>
        <translation>Facturación lo ejecutó</translation>
    </message>
    <message>
        <source>Account numbers, with commas</source>
        <translation>Números de cuenta, separados por comas</translation>
    </message>
    <message>
        <source>Edit the decision on the bills</source>
        <translation>Editar la decisión sobre las facturas</translation>
    </message>
    <message>
        <source>Noted: billing carried it out</source>
        <translation>Anotado: facturación lo ejecutó</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>For the family</source>
        <translation>Para la familia</translation>
    </message>
    <message>
        <source>Medicare beneficiary.</source>
        <translation>Beneficiario de Medicare.</translation>
    </message>
    <message>
        <source>The claim should show the full charges, with the reduction entered as a liability insurance payment. Then the write-off needs no Section 111 report of its own. The source is from 2010 (MSP): ask counsel.</source>
        <translation>La solicitud de pago debe mostrar los cargos completos, con la reducción asentada como pago de un seguro de responsabilidad civil. Así, la condonación no requiere un informe propio según la Sección 111. La fuente es de 2010 (MSP): consulte al asesor jurídico.</translation>
    </message>
    <message>
        <source>Medicare beneficiary?</source>
        <translation>¿Beneficiario de Medicare?</translation>
    </message>
    <message>
        <source>Not recorded yet. For a beneficiary the claim shows the full charges and the reduction.</source>
        <translation>Aún sin registrar. Si es beneficiario, la solicitud de pago muestra los cargos completos y la reducción.</translation>
    </message>
    <message>
        <source>Bills are on hold</source>
        <translation>Las facturas están suspendidas</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
</context>
<context>
    <name>candor::BlankFormsDialog</name>
    <message>
        <source>Event intake form</source>
        <translation>Formulario inicial del suceso</translation>
    </message>
    <message>
        <source>First hour at a glance</source>
        <translation>La primera hora de un vistazo</translation>
    </message>
    <message>
        <source>Blank checklists</source>
        <translation>Listas de verificación en blanco</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Idioma del formulario</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>These hold no case information.</source>
        <translation>No contienen información de ningún caso.</translation>
    </message>
</context>
<context>
    <name>candor::CaregiversField</name>
    <message>
        <source>Name of somebody involved</source>
        <translation>Nombre de una persona implicada</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Añadir a esta persona</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not offered yet</source>
        <translation>Aún sin ofrecer</translation>
    </message>
    <message>
        <source>Support for %1</source>
        <translation>Apoyo a %1</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Cerrado el %1</translation>
    </message>
    <message>
        <source>Support closed out</source>
        <translation>Dar por concluido el apoyo</translation>
    </message>
    <message>
        <source>Support for %1 is closed out</source>
        <translation>El apoyo a %1 ha concluido</translation>
    </message>
</context>
<context>
    <name>candor::CaseListModel</name>
    <message>
        <source>%1. %2</source>
        <comment>first letter of the first name, last name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Fase %1</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Próximo plazo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <comment>a date</comment>
        <translation>Cerrado: %1</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>kind of record and text found</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit and harm</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>found in a privileged record</source>
        <translation>encontrado en un registro privilegiado</translation>
    </message>
    <message>
        <source>found in</source>
        <translation>encontrado en</translation>
    </message>
    <message>
        <source>phase %1 of %2, %3</source>
        <translation>fase %1 de %2, %3</translation>
    </message>
    <message>
        <source>next: %1, due %2</source>
        <translation>siguiente: %1, vence: %2</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation>sin responsable aún</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsable: %1</translation>
    </message>
    <message>
        <source>family last told %1</source>
        <translation>última comunicación a la familia: %1</translation>
    </message>
    <message>
        <source>family not told yet</source>
        <translation>aún no se ha comunicado a la familia</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>etiquetas: %1</translation>
    </message>
</context>
<context>
    <name>candor::CasePreview</name>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody recorded yet</source>
        <translation>Nadie registrado aún</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>habla %1</translation>
    </message>
    <message>
        <source>interpreter %1</source>
        <translation>intérprete: %1</translation>
    </message>
    <message>
        <source>Selected case</source>
        <translation>Caso seleccionado</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>%1 – name hidden in lists</source>
        <translation>%1 – nombre oculto en las listas</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit and place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Detectado</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Nothing is open in this case.</source>
        <translation>No hay nada pendiente en este caso.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>What the family has been told</source>
        <translation>Comunicado a la familia</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún sin comunicar</translation>
    </message>
    <message>
        <source>%1, last on %2: %3</source>
        <comment>number of conversations, date, channel</comment>
        <translation>%1, la última: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversación</numerusform>
            <numerusform>%n conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) in this case</source>
        <translation>
            <numerusform>%n coincidencia en este caso</numerusform>
            <numerusform>%n coincidencias en este caso</numerusform>
        </translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Start from this report</source>
        <translation>Iniciar desde esta notificación</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Print the summary of this case</source>
        <translation>Imprimir el resumen de este caso</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>matches in the case</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::CaseWorkspace</name>
    <message>
        <source>Log a conversation</source>
        <translation>Registrar una conversación</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Partes del caso</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Comunicaciones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Communications  %1</source>
        <translation>Comunicaciones  %1</translation>
    </message>
    <message numerus="yes">
        <source>Communications, %n entries</source>
        <translation>
            <numerusform>Comunicaciones, %n entrada</numerusform>
            <numerusform>Comunicaciones, %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Actions  %1</source>
        <translation>Acciones  %1</translation>
    </message>
    <message numerus="yes">
        <source>Actions, %n entries</source>
        <translation>
            <numerusform>Acciones, %n entrada</numerusform>
            <numerusform>Acciones, %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Why does the case go to counsel? Care for the patient and the staff goes on, and the case can be opened again.</source>
        <translation>¿Por qué pasa el caso al asesor jurídico? La atención al paciente y al personal continúa, y el caso puede reabrirse.</translation>
    </message>
    <message>
        <source>What did the family say? The door stays open: the case can be opened again at any time.</source>
        <translation>¿Qué dijo la familia? La puerta queda abierta: el caso puede reabrirse en cualquier momento.</translation>
    </message>
    <message>
        <source>Hand the case to counsel</source>
        <translation>Transferir el caso al asesor jurídico</translation>
    </message>
    <message>
        <source>Record that they wish to stop</source>
        <translation>Registrar que no desean continuar</translation>
    </message>
    <message>
        <source>The case is with counsel</source>
        <translation>El caso está con el asesor jurídico</translation>
    </message>
    <message>
        <source>The family&apos;s wish is recorded</source>
        <translation>El deseo de la familia está registrado</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Documents  %1</source>
        <translation>Documentos  %1</translation>
    </message>
    <message numerus="yes">
        <source>Documents, %n saved</source>
        <translation>
            <numerusform>Documentos, %n guardado</numerusform>
            <numerusform>Documentos, %n guardados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::CasebookChooser</name>
    <message>
        <source>Choose a casebook</source>
        <translation>Elegir un libro de casos</translation>
    </message>
    <message>
        <source>Taking a casebook off this list does nothing to its files. You can also drop a casebook folder or a backup on this window.</source>
        <translation>Quitar un libro de casos de esta lista no afecta a sus archivos. También puede soltar en esta ventana la carpeta de un libro de casos o una copia de seguridad.</translation>
    </message>
    <message>
        <source>Open another casebook</source>
        <translation>Abrir otro libro de casos</translation>
    </message>
    <message>
        <source>Create a casebook</source>
        <translation>Crear un libro de casos</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>%1 was not found. Its disk may not be connected.</source>
        <translation>No se encontró %1. Es posible que su disco no esté conectado.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Elegir %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>Quitar %1 de esta lista</translation>
    </message>
</context>
<context>
    <name>candor::CasesPage</name>
    <message>
        <source>Search looks in titles, notes, conversations, timeline, actions and documents. Matches in privileged records are marked with a lock.</source>
        <translation>La búsqueda abarca títulos, notas, conversaciones, cronología, acciones y documentos. Las coincidencias en registros privilegiados se marcan con un candado.</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostrar nombres</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>Importar notificaciones</translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation>No coincide ningún caso.</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s) are on.</source>
        <translation>
            <numerusform>Hay %n filtro activo.</numerusform>
            <numerusform>Hay %n filtros activos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>No open case.</source>
        <translation>No hay ningún caso abierto.</translation>
    </message>
    <message>
        <source>A new case starts the clocks. A file of reports can be dropped here to import it.</source>
        <translation>Un caso nuevo pone en marcha los plazos. Puede soltar aquí un archivo de notificaciones para importarlo.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuevo caso</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>number of cases</comment>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1 of %2 match</source>
        <translation>coinciden más de %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>coinciden %1 de %2</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ocultar nombres</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exportar lista</translation>
    </message>
    <message>
        <source>Now with %1</source>
        <comment>the new owner of cases</comment>
        <translation>Ahora a cargo de %1</translation>
    </message>
    <message>
        <source>Tagged “%1”</source>
        <translation>Etiqueta “%1” agregada</translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>Etiqueta “%1” quitada</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Print summary</source>
        <translation>Imprimir resumen</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Nothing to change: it was so already.</source>
        <translation>No hay nada que cambiar: ya estaba así.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, number of cases</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::CauseModel</name>
    <message>
        <source>Needs an action</source>
        <translation>Necesita una acción</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>candor::CausePane</name>
    <message>
        <source>Add action</source>
        <translation>Agregar acción</translation>
    </message>
    <message>
        <source>Add why</source>
        <translation>Agregar un porqué</translation>
    </message>
    <message>
        <source>Remove this cause</source>
        <translation>Quitar esta causa</translation>
    </message>
    <message>
        <source>Is it a good statement?</source>
        <translation>¿Es un buen enunciado?</translation>
    </message>
    <message>
        <source>It says what led to what: this made that more likely.</source>
        <translation>Dice qué llevó a qué: esto hizo aquello más probable.</translation>
    </message>
    <message>
        <source>It names what can be seen or counted, not “poor” or “inadequate”.</source>
        <translation>Nombra lo que se puede ver o contar, no “deficiente” ni “inadecuado”.</translation>
    </message>
    <message>
        <source>Behind a slip stands what made the slip easy.</source>
        <translation>Detrás de un descuido está lo que lo facilitó.</translation>
    </message>
    <message>
        <source>Behind a rule that was not followed stands the reason why not.</source>
        <translation>Detrás de una regla que no se siguió está el motivo por el que no se siguió.</translation>
    </message>
    <message>
        <source>What was left undone counts only where there was a duty to do it.</source>
        <translation>Lo que no se hizo solo cuenta si había el deber de hacerlo.</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Marco de referencia</translation>
    </message>
    <message>
        <source>Explains why this happened</source>
        <translation>Explica por qué ocurrió esto</translation>
    </message>
    <message>
        <source>What speaks for it, or why it was ruled out</source>
        <translation>Qué la respalda o por qué se descartó</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde proviene</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Link evidence</source>
        <translation>Vincular evidencia</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Qué se hace al respecto</translation>
    </message>
    <message>
        <source>New cause</source>
        <translation>Nueva causa</translation>
    </message>
    <message>
        <source>Selected cause</source>
        <translation>Causa seleccionada</translation>
    </message>
    <message>
        <source>Selected cause, a why behind another</source>
        <translation>Causa seleccionada, un porqué de otra</translation>
    </message>
    <message>
        <source>What led to what?</source>
        <translation>¿Qué llevó a qué?</translation>
    </message>
    <message>
        <source>Nothing, it stands for itself</source>
        <translation>Nada, se sostiene por sí sola</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Do not add this cause</source>
        <translation>No agregar esta causa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No action yet. A confirmed cause needs one.</source>
        <translation>Aún sin acción. Una causa confirmada necesita una.</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Aún sin acción</translation>
    </message>
    <message>
        <source>This names %1.</source>
        <translation>Aquí se nombra a %1.</translation>
    </message>
    <message>
        <source>A cause is about how work is done. What one person did belongs in the review of behavior, apart from this.</source>
        <translation>Una causa trata de cómo se hace el trabajo. Lo que hizo una persona corresponde a la revisión de la conducta, aparte de esto.</translation>
    </message>
</context>
<context>
    <name>candor::CauseTree</name>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
</context>
<context>
    <name>candor::ChartNotePanel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Note for the medical record</source>
        <translation>Nota para la historia clínica</translation>
    </message>
    <message>
        <source>Facts and plan only. The case log is not part of the chart. The text can be edited.</source>
        <translation>Solo hechos y plan. El registro del caso no forma parte de la historia clínica. El texto se puede editar.</translation>
    </message>
    <message>
        <source>Record that it was entered</source>
        <translation>Registrar que se anotó</translation>
    </message>
    <message>
        <source>Entered in the chart by</source>
        <translation>Anotada en la historia clínica por</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Volver a la conversación</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Entered in the medical record.</source>
        <translation>Anotada en la historia clínica.</translation>
    </message>
    <message>
        <source>%1, %2. An entry in the chart is never changed; a dated one is added.</source>
        <translation>%1, %2. Una anotación de la historia clínica nunca se modifica; se agrega otra con fecha.</translation>
    </message>
    <message>
        <source>Copy it anyway</source>
        <translation>Copiar de todos modos</translation>
    </message>
    <message>
        <source>Print it anyway</source>
        <translation>Imprimir de todos modos</translation>
    </message>
    <message>
        <source>No word stands out.</source>
        <translation>Ninguna palabra llama la atención.</translation>
    </message>
    <message>
        <source>The word check found nothing that does not belong here.</source>
        <translation>La revisión de palabras no encontró nada que no corresponda aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) may not belong in the chart.</source>
        <translation>
            <numerusform>Es posible que %n palabra no corresponda en la historia clínica.</numerusform>
            <numerusform>Es posible que %n palabras no correspondan en la historia clínica.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at each before you copy or print the note.</source>
        <translation>Revise cada una antes de copiar o imprimir la nota.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>word: reason</comment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show “%1” in the text</source>
        <translation>Mostrar “%1” en el texto</translation>
    </message>
    <message>
        <source>Use a time like %1, or “10 min ago”</source>
        <translation>Use una hora como %1, o “hace 10 min”</translation>
    </message>
    <message>
        <source>Note recorded as entered</source>
        <translation>Nota registrada como anotada</translation>
    </message>
</context>
<context>
    <name>candor::CheckPage</name>
    <message>
        <source>Yes, or possibly</source>
        <translation>Sí, o posiblemente</translation>
    </message>
    <message>
        <source>The clocks start. When in doubt, treat it as one.</source>
        <translation>Los plazos empiezan a contar. En caso de duda, trátelo como tal.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Aún sin decidir</translation>
    </message>
    <message>
        <source>It waits as a report under Cases.</source>
        <translation>Queda como notificación en Casos.</translation>
    </message>
    <message>
        <source>When the harm was found</source>
        <translation>Cuando se detectó el daño</translation>
    </message>
    <message>
        <source>When the case is started</source>
        <translation>Cuando se inicia el caso</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>Comprobar e iniciar</translation>
    </message>
    <message>
        <source>The case can start before everything is known.</source>
        <translation>El caso puede iniciarse antes de que se conozca todo.</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Título breve</translation>
    </message>
    <message>
        <source>Owner of the case</source>
        <translation>Responsable del caso</translation>
    </message>
    <message>
        <source>Is this a CANDOR event?</source>
        <translation>¿Es este un suceso CANDOR?</translation>
    </message>
    <message>
        <source>Count the clocks from</source>
        <translation>Contar los plazos desde</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>qué ocurrió</translation>
    </message>
    <message>
        <source>harm</source>
        <translation>el daño</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>el paciente</translation>
    </message>
    <message>
        <source>family</source>
        <translation>la familia</translation>
    </message>
    <message>
        <source>staff who were involved</source>
        <translation>el personal implicado</translation>
    </message>
    <message>
        <source>who leads the first conversation</source>
        <translation>quién dirige la primera conversación</translation>
    </message>
    <message>
        <source>Everything asked for is recorded.</source>
        <translation>Todo lo solicitado está registrado.</translation>
    </message>
    <message>
        <source>Not recorded yet, and not needed to start: %1.</source>
        <translation>Aún sin registrar y no necesario para iniciar: %1.</translation>
    </message>
    <message>
        <source>Type a few words, so that the case can be found in lists.</source>
        <translation>Escriba unas palabras para que el caso pueda encontrarse en las listas.</translation>
    </message>
    <message>
        <source>Needed to start. Neutral and without names: it is shown in lists.</source>
        <translation>Necesario para iniciar. Neutral y sin nombres: se muestra en las listas.</translation>
    </message>
</context>
<context>
    <name>candor::CheckRow</name>
    <message>
        <source>Does not apply: %1</source>
        <translation>No procede: %1</translation>
    </message>
    <message>
        <source>This applies after all</source>
        <translation>Sí procede</translation>
    </message>
    <message>
        <source>Does not apply…</source>
        <translation>No procede…</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Agregar una nota…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Cambiar la nota…</translation>
    </message>
</context>
<context>
    <name>candor::ChipsField</name>
    <message>
        <source>Add person</source>
        <translation>Agregar persona</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>Role of the person</source>
        <translation>Función de la persona</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Agregar a esta persona</translation>
    </message>
</context>
<context>
    <name>candor::ChoiceField</name>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
</context>
<context>
    <name>candor::CodeListsPart</name>
    <message>
        <source>Harm</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Causes and actions</source>
        <translation>Causas y acciones</translation>
    </message>
    <message>
        <source>Complaints and grievances</source>
        <translation>Quejas y quejas formales</translation>
    </message>
    <message>
        <source>Privilege and privacy</source>
        <translation>Privilegio y privacidad</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Codes and sense read</source>
        <translation>Códigos y sentido leídos</translation>
    </message>
    <message>
        <source>Names read</source>
        <translation>Nombres leídos</translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation>Leído en parte</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>May be reused</source>
        <translation>Puede reutilizarse</translation>
    </message>
    <message>
        <source>Codes and short labels only</source>
        <translation>Solo códigos y etiquetas breves</translation>
    </message>
    <message>
        <source>Codes only</source>
        <translation>Solo códigos</translation>
    </message>
    <message>
        <source>Link only</source>
        <translation>Solo enlace</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>Listas de códigos</translation>
    </message>
    <message>
        <source>Codes of the list</source>
        <translation>Códigos de la lista</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
</context>
<context>
    <name>candor::CommunicationsTab</name>
    <message>
        <source>Told so far</source>
        <translation>Comunicado hasta ahora</translation>
    </message>
    <message>
        <source>Promises to the family</source>
        <translation>Promesas a la familia</translation>
    </message>
    <message>
        <source>How they want to be reached</source>
        <translation>Cómo desean que se les contacte</translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <translation>Registrar una conversación</translation>
    </message>
    <message>
        <source>No conversation logged yet</source>
        <translation>Aún no hay conversaciones registradas</translation>
    </message>
    <message>
        <source>Next is due: %1</source>
        <translation>Próximo plazo: %1</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>Which types are shown</source>
        <translation>Qué tipos se muestran</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Print the log</source>
        <translation>Imprimir el registro</translation>
    </message>
    <message>
        <source>No conversation of this type</source>
        <translation>No hay conversaciones de este tipo</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>Intérprete: %1</translation>
    </message>
    <message>
        <source>Next contact: %1</source>
        <translation>Próximo contacto: %1</translation>
    </message>
    <message>
        <source>No next contact is planned</source>
        <translation>No hay un próximo contacto previsto</translation>
    </message>
    <message>
        <source>Change the next contact</source>
        <translation>Cambiar el próximo contacto</translation>
    </message>
    <message>
        <source>Plan the next contact</source>
        <translation>Planificar el próximo contacto</translation>
    </message>
</context>
<context>
    <name>candor::ContactCardsPart</name>
    <message>
        <source>May be given to patients and families</source>
        <translation>Puede entregarse a pacientes y familias</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>Eliminar la tarjeta</translation>
    </message>
    <message>
        <source>Contact cards</source>
        <translation>Tarjetas de contacto</translation>
    </message>
    <message>
        <source>No contact card yet.</source>
        <translation>Aún no hay tarjetas de contacto.</translation>
    </message>
    <message>
        <source>The contact person for families, the interpreter line, patient accounts, counsel, the insurer.</source>
        <translation>La persona de contacto para las familias, la línea de intérpretes, la oficina de cuentas de pacientes, el asesor jurídico, la aseguradora.</translation>
    </message>
    <message>
        <source>Add a contact card</source>
        <translation>Agregar una tarjeta de contacto</translation>
    </message>
    <message>
        <source>The hospital calls them itself, or hands them to families. Documents take them from here.</source>
        <translation>El hospital llama a estos contactos o los entrega a las familias. Los documentos los toman de aquí.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Reached when</source>
        <translation>Horario de atención</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>For families</source>
        <translation>Para familias</translation>
    </message>
    <message>
        <source>Contact card added</source>
        <translation>Tarjeta de contacto agregada</translation>
    </message>
    <message>
        <source>Contact card removed</source>
        <translation>Tarjeta de contacto eliminada</translation>
    </message>
</context>
<context>
    <name>candor::ContextPane</name>
    <message>
        <source>About this case</source>
        <translation>Acerca de este caso</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>Datos clave</translation>
    </message>
    <message>
        <source>What the family has been told</source>
        <translation>Comunicado a la familia</translation>
    </message>
    <message>
        <source>Next deadlines</source>
        <translation>Próximos plazos</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Detectado</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Nothing told yet</source>
        <translation>Nada comunicado aún</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Told %1</source>
        <translation>Comunicado: %1</translation>
    </message>
    <message>
        <source>%1, told</source>
        <translation>%1, comunicado</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún sin comunicar</translation>
    </message>
    <message>
        <source>%1, not told yet</source>
        <translation>%1, aún sin comunicar</translation>
    </message>
    <message>
        <source>No deadline is running</source>
        <translation>No hay ningún plazo en curso</translation>
    </message>
    <message>
        <source>This rule was not confirmed in a source yet</source>
        <translation>Esta norma aún no se ha confirmado en una fuente</translation>
    </message>
    <message>
        <source>Why this time: %1</source>
        <translation>Por qué este plazo: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>candor::ConversationEditor</name>
    <message>
        <source>Save the conversation</source>
        <translation>Guardar la conversación</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminar más tarde</translation>
    </message>
    <message>
        <source>What is typed is kept</source>
        <translation>Lo escrito se conserva</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>Descartar este borrador</translation>
    </message>
    <message>
        <source>Correct a conversation</source>
        <translation>Corregir una conversación</translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <translation>Registrar una conversación</translation>
    </message>
    <message>
        <source>Change a conversation</source>
        <translation>Modificar una conversación</translation>
    </message>
    <message>
        <source>Facts and plan in plain words. What is not known stays not known.</source>
        <translation>Hechos y plan en lenguaje claro. Lo que no se sabe queda como no sabido.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Room or number</source>
        <translation>Sala o número</translation>
    </message>
    <message>
        <source>Talked with</source>
        <translation>Conversación con</translation>
    </message>
    <message>
        <source>For the hospital</source>
        <translation>Por el hospital</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Interpreter, or not needed</source>
        <translation>Intérprete, o no es necesario</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>En una línea</translation>
    </message>
    <message>
        <source>Shown as “Family last told”</source>
        <translation>Se muestra como “Última comunicación”</translation>
    </message>
    <message>
        <source>What we told them</source>
        <translation>Qué les comunicamos</translation>
    </message>
    <message>
        <source>What else was said, one fact per line</source>
        <translation>Qué más se dijo, un hecho por línea</translation>
    </message>
    <message>
        <source>What is not known yet</source>
        <translation>Qué no se sabe aún</translation>
    </message>
    <message>
        <source>What we said we do not know yet, one per line</source>
        <translation>Qué dijimos que aún no sabemos, un punto por línea</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>Qué preguntaron</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Respondida: %1</translation>
    </message>
    <message>
        <source>Answer to: %1</source>
        <translation>Respuesta a: %1</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Qué se respondió</translation>
    </message>
    <message>
        <source>Questions still open</source>
        <translation>Preguntas aún pendientes</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Cumplida: %1</translation>
    </message>
    <message>
        <source>Kept with this</source>
        <translation>Cumplida con esta conversación</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Qué se prometió</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Quién la cumple</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Disculpa</translation>
    </message>
    <message>
        <source>Words of the apology</source>
        <translation>Palabras de la disculpa</translation>
    </message>
    <message>
        <source>The words that were said</source>
        <translation>Las palabras que se dijeron</translation>
    </message>
    <message>
        <source>In which words</source>
        <translation>Con qué palabras</translation>
    </message>
    <message>
        <source>What they understood</source>
        <translation>Qué entendieron</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo transcurrió</translation>
    </message>
    <message>
        <source>Next contact by</source>
        <translation>Próximo contacto antes de</translation>
    </message>
    <message>
        <source>Such as tomorrow 10:12</source>
        <translation>Por ejemplo, mañana 10:12</translation>
    </message>
    <message>
        <source>Next contact from</source>
        <translation>Próximo contacto de parte de</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Próximo contacto</translation>
    </message>
    <message>
        <source>Correction saved.</source>
        <translation>Corrección guardada.</translation>
    </message>
    <message>
        <source>The original stays as it is. Your correction stands below it, with your name and the time.</source>
        <translation>El original se conserva como está. Su corrección aparece debajo, con su nombre y la hora.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>A time like 10:45, or “10 min ago”</source>
        <translation>Una hora como 10:45, o “hace 10 min”</translation>
    </message>
    <message>
        <source>Takes notes</source>
        <translation>Toma notas</translation>
    </message>
    <message>
        <source>What was said, one fact per line</source>
        <translation>Lo que se dijo, un hecho por línea</translation>
    </message>
    <message>
        <source>Also told: %1</source>
        <translation>También se comunicó: %1</translation>
    </message>
    <message>
        <source>Also told, of what every family should hear:</source>
        <translation>También se comunicó, de lo que toda familia debe saber:</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Hasta ahora: %1</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus propias palabras</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Otra pregunta</translation>
    </message>
    <message>
        <source>Was it answered?</source>
        <translation>¿Se respondió?</translation>
    </message>
    <message>
        <source>What was answered, or leave it open</source>
        <translation>Lo que se respondió, o déjela pendiente</translation>
    </message>
    <message>
        <source>Another promise</source>
        <translation>Otra promesa</translation>
    </message>
    <message>
        <source>Who apologized</source>
        <translation>Quién pidió disculpas</translation>
    </message>
    <message>
        <source>Their main worry</source>
        <translation>Su mayor preocupación</translation>
    </message>
    <message>
        <source>Help offered</source>
        <translation>Ayuda ofrecida</translation>
    </message>
    <message>
        <source>What was offered, accepted or declined</source>
        <translation>Lo que se ofreció, aceptó o rechazó</translation>
    </message>
    <message>
        <source>Treatment and next care</source>
        <translation>Tratamiento y próximos cuidados</translation>
    </message>
    <message>
        <source>Next care</source>
        <translation>Próximos cuidados</translation>
    </message>
    <message>
        <source>Use a time like tomorrow %1</source>
        <translation>Use una hora como mañana %1</translation>
    </message>
    <message>
        <source>Use a time like %1, or “10 min ago”</source>
        <translation>Use una hora como %1, o “hace 10 min”</translation>
    </message>
    <message numerus="yes">
        <source>Conversation saved. It locks in %n hour(s).</source>
        <translation>
            <numerusform>Conversación guardada. Se bloquea en %n hora.</numerusform>
            <numerusform>Conversación guardada. Se bloquea en %n horas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ConversationField</name>
    <message>
        <source>Log a conversation</source>
        <translation>Registrar una conversación</translation>
    </message>
    <message>
        <source>No conversation logged yet</source>
        <translation>Aún no hay conversaciones registradas</translation>
    </message>
</context>
<context>
    <name>candor::ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
</context>
<context>
    <name>candor::ConversationReader</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Correct or add</source>
        <translation>Corregir o añadir</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>Talked with</source>
        <translation>Conversación con</translation>
    </message>
    <message>
        <source>For the hospital</source>
        <translation>Por el hospital</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>Intérprete: %1</translation>
    </message>
    <message>
        <source>What we told them</source>
        <translation>Qué les comunicamos</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Nada registrado</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>Qué preguntaron</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún pendiente</translation>
    </message>
    <message>
        <source>No questions recorded</source>
        <translation>No hay preguntas registradas</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo transcurrió</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Disculpa</translation>
    </message>
    <message>
        <source>Promised in this conversation</source>
        <translation>Prometido en esta conversación</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Plazo: %1</translation>
    </message>
    <message>
        <source>Next contact %1</source>
        <translation>Próximo contacto: %1</translation>
    </message>
    <message>
        <source>Nothing promised</source>
        <translation>Nada prometido</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Llamada telefónica</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Phone call, Monday, July 6</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Note for the chart</source>
        <translation>Nota para la historia clínica</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>time and length</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, part</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>May speak for the patient</source>
        <translation>Puede hablar en nombre del paciente</translation>
    </message>
    <message>
        <source>May speak for the patient. %1</source>
        <translation>Puede hablar en nombre del paciente. %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Toma notas: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Lugar: %1</translation>
    </message>
    <message>
        <source>Also told: %1</source>
        <translation>También se comunicó: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caption: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What they understood</source>
        <translation>Lo que entendieron</translation>
    </message>
    <message>
        <source>Their main worry</source>
        <translation>Su mayor preocupación</translation>
    </message>
    <message>
        <source>Help offered</source>
        <translation>Ayuda ofrecida</translation>
    </message>
    <message>
        <source>Next care</source>
        <translation>Próximos cuidados</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>apology, by whom</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First apology %1 by %2</source>
        <translation>Primera disculpa: %1, de parte de %2</translation>
    </message>
    <message>
        <source>Promised in this call</source>
        <translation>Prometido en esta llamada</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Kept, Jul 7</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Corrected by %1, %2</source>
        <translation>Corregida por %1, %2</translation>
    </message>
    <message>
        <source>Original: not recorded</source>
        <translation>Original: sin registrar</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original: %1</translation>
    </message>
    <message>
        <source>Now: left empty</source>
        <translation>Ahora: se dejó vacío</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Added, they asked: “%1”</source>
        <translation>Agregado, preguntaron: “%1”</translation>
    </message>
    <message>
        <source>Added, promised: %1</source>
        <translation>Agregado, se prometió: %1</translation>
    </message>
    <message>
        <source>Nothing differs from what stood before</source>
        <translation>Nada difiere de lo que había antes</translation>
    </message>
    <message>
        <source>Medical record note</source>
        <translation>Nota en la historia clínica</translation>
    </message>
    <message>
        <source>entered %1 by %2: facts and plan only. The text of this log is not part of the chart.</source>
        <translation>anotada %1 por %2: solo hechos y plan. El texto de este registro no forma parte de la historia clínica.</translation>
    </message>
    <message>
        <source>Read the note</source>
        <translation>Leer la nota</translation>
    </message>
    <message>
        <source>drafted, not entered yet. The text of this log is not part of the chart.</source>
        <translation>en borrador, aún sin anotar. El texto de este registro no forma parte de la historia clínica.</translation>
    </message>
    <message>
        <source>Go on with the note</source>
        <translation>Continuar con la nota</translation>
    </message>
    <message>
        <source>not written yet. It holds facts and plan only. The text of this log is not part of the chart.</source>
        <translation>aún sin escribir. Contiene solo hechos y plan. El texto de este registro no forma parte de la historia clínica.</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Escribir la nota</translation>
    </message>
    <message numerus="yes">
        <source>Logged by %1 at %2, locked after %n hour(s). Corrections keep the original.</source>
        <translation>
            <numerusform>Registrada por %1, %2; bloqueada tras %n hora. Las correcciones conservan el original.</numerusform>
            <numerusform>Registrada por %1, %2; bloqueada tras %n horas. Las correcciones conservan el original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Logged by %1 at %2. It can be changed for %n hour(s).</source>
        <translation>
            <numerusform>Registrada por %1, %2. Se puede modificar durante %n hora.</numerusform>
            <numerusform>Registrada por %1, %2. Se puede modificar durante %n horas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::CreateDialog</name>
    <message>
        <source>Create the casebook</source>
        <translation>Crear el libro de casos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create a casebook</source>
        <translation>Crear un libro de casos</translation>
    </message>
    <message>
        <source>Creating the casebook</source>
        <translation>Creando el libro de casos</translation>
    </message>
    <message>
        <source>A casebook for your hospital</source>
        <translation>Un libro de casos para su hospital</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Shown before unlocking and on printed pages.</source>
        <translation>Se muestra antes del desbloqueo y en las páginas impresas.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Written beside what you record.</source>
        <translation>Se anota junto a lo que usted registra.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>A folder on this computer. Backups may lie on a share; the open casebook does not.</source>
        <translation>Una carpeta de este equipo. Las copias de seguridad pueden estar en una carpeta compartida; el libro de casos abierto, no.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>At least %1 characters. Several words in a row are strong and easy to remember. It cannot be reset.</source>
        <translation>Al menos %1 caracteres. Varias palabras seguidas son seguras y fáciles de recordar. No se puede restablecer.</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Repetir la frase de contraseña</translation>
    </message>
    <message>
        <source>Folder for the casebook</source>
        <translation>Carpeta para el libro de casos</translation>
    </message>
    <message>
        <source>Type the name of the hospital.</source>
        <translation>Escriba el nombre del hospital.</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Escriba su nombre.</translation>
    </message>
    <message>
        <source>The name of the folder ends in .candor, so that it is recognised.</source>
        <translation>El nombre de la carpeta termina en .candor para que se reconozca.</translation>
    </message>
    <message>
        <source>There is a folder of this name. Choose another name.</source>
        <translation>Ya existe una carpeta con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Choose another one.</source>
        <translation>La carpeta %1 no existe. Elija otra.</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation>La frase de contraseña debe tener al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>Las dos frases de contraseña no coinciden. Escriba de nuevo la segunda.</translation>
    </message>
    <message>
        <source>Done, unlock the casebook</source>
        <translation>Listo, desbloquear el libro de casos</translation>
    </message>
</context>
<context>
    <name>candor::CustodyPanel</name>
    <message>
        <source>Chain of custody</source>
        <translation>Cadena de custodia</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
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
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Take back the last entry</source>
        <translation>Deshacer la última entrada</translation>
    </message>
    <message>
        <source>Hand over: %1</source>
        <comment>name of a field</comment>
        <translation>Entrega: %1</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>Quién lo recibe</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Such as: to the manufacturer, for examination</source>
        <translation>Por ejemplo: al fabricante, para su examen</translation>
    </message>
    <message>
        <source>Who keeps it is not recorded yet.</source>
        <translation>Aún no consta quién lo guarda.</translation>
    </message>
    <message>
        <source>Now with %1.</source>
        <translation>Ahora lo tiene %1.</translation>
    </message>
    <message>
        <source>Say who takes it</source>
        <translation>Indique quién lo recibe</translation>
    </message>
    <message>
        <source>Use a time like %1</source>
        <translation>Use una hora como %1</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>Entregado a %1</translation>
    </message>
    <message>
        <source>Hand-over taken back</source>
        <translation>Entrega deshecha</translation>
    </message>
</context>
<context>
    <name>candor::DeadlineTable</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Se cuenta desde</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>%1, %2, %3 from %4, %5, %6</source>
        <translation>%1, %2, %3 desde: %4, %5, %6</translation>
    </message>
</context>
<context>
    <name>candor::DeadlinesPart</name>
    <message>
        <source>Confirmed here</source>
        <translation>Confirmada aquí</translation>
    </message>
    <message>
        <source>Read in a source</source>
        <translation>Leída en una fuente</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Show all jurisdictions</source>
        <translation>Mostrar todas las jurisdicciones</translation>
    </message>
    <message>
        <source>Deadline rules</source>
        <translation>Reglas de plazos</translation>
    </message>
    <message>
        <source>The selected rule</source>
        <translation>La regla seleccionada</translation>
    </message>
    <message>
        <source>Set by law, accreditors and programs. Not legal advice: each has a date and a source, and your counsel decides. Jurisdictions are chosen in Settings.</source>
        <translation>Fijadas por leyes, acreditadores y programas. No es asesoramiento jurídico: cada una tiene fecha y fuente, y su asesor jurídico decide. Las jurisdicciones se eligen en Ajustes.</translation>
    </message>
    <message>
        <source>This is no due date: nothing has to be done by its end.</source>
        <translation>Esto no es una fecha de vencimiento: no hay nada que deba hacerse antes de que termine.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1 from: %2</source>
        <translation>%1 desde: %2</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>Se aplica cuando</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Cómo se comprobó</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situación al</translation>
    </message>
    <message>
        <source>By %1 on %2.</source>
        <translation>Por %1 el %2.</translation>
    </message>
    <message>
        <source>Withdraw the confirmation</source>
        <translation>Retirar la confirmación</translation>
    </message>
    <message>
        <source>Confirmation of “%1” withdrawn</source>
        <translation>Confirmación de “%1” retirada</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Confirmarla</translation>
    </message>
    <message>
        <source>Until somebody at the hospital has read it in its source, no case counts it.</source>
        <translation>Hasta que alguien del hospital la haya leído en su fuente, ningún caso la cuenta.</translation>
    </message>
    <message>
        <source>Who read it</source>
        <translation>Quién la leyó</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Leída el</translation>
    </message>
    <message>
        <source>Confirm the rule</source>
        <translation>Confirmar la regla</translation>
    </message>
    <message>
        <source>Write who read the rule in its source</source>
        <translation>Escriba quién leyó la regla en su fuente</translation>
    </message>
    <message>
        <source>“%1” confirmed</source>
        <translation>“%1” confirmada</translation>
    </message>
</context>
<context>
    <name>candor::DecisionCard</name>
    <message>
        <source>Low confidence</source>
        <translation>Certeza baja</translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation>Certeza media</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>Certeza alta</translation>
    </message>
    <message>
        <source>Open the decisions</source>
        <translation>Abrir las decisiones</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Aún sin decidir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who answered otherwise: answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of the way that follows: what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decide in the pathway</source>
        <translation>Decidir en el recorrido</translation>
    </message>
</context>
<context>
    <name>candor::DecisionField</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What the answer rests on</source>
        <translation>En qué se basa la respuesta</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Quién decidió</translation>
    </message>
</context>
<context>
    <name>candor::DecisionForm</name>
    <message>
        <source>Record another answer</source>
        <translation>Registrar otra respuesta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which side, and the question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Nombres, separados por comas</translation>
    </message>
    <message>
        <source>Why this answer</source>
        <translation>Por qué esta respuesta</translation>
    </message>
    <message>
        <source>Such as the report of the outside reviewer of May 3</source>
        <translation>Por ejemplo, el informe del revisor externo del 3 de mayo</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Aún sin responder</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>No agregar</translation>
    </message>
    <message>
        <source>Do not add this answer</source>
        <translation>No agregar esta respuesta</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>Quitar esta respuesta</translation>
    </message>
</context>
<context>
    <name>candor::DecisionsPanel</name>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and question of a decision</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Aún sin responder</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Certeza: %1</translation>
    </message>
    <message>
        <source>Not final</source>
        <translation>No definitiva</translation>
    </message>
    <message>
        <source>The answers point to: %1.</source>
        <translation>Las respuestas apuntan a: %1.</translation>
    </message>
    <message>
        <source>The sides do not agree on %1.</source>
        <translation>Las partes no coinciden en %1.</translation>
    </message>
    <message>
        <source>The newest final answer counts until an agreed position is recorded.</source>
        <translation>Cuenta la última respuesta definitiva hasta que se registre una posición acordada.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidas</translation>
    </message>
    <message>
        <source>Answer removed</source>
        <translation>Respuesta quitada</translation>
    </message>
</context>
<context>
    <name>candor::DenseModel</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Does not apply: %1</source>
        <translation>No procede: %1</translation>
    </message>
    <message>
        <source>Now, started</source>
        <translation>Ahora, iniciado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Beside the phases</source>
        <translation>Al margen de las fases</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 de %n paso hecho</numerusform>
            <numerusform>%1 de %n pasos hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>phase, how much is done</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due or done</source>
        <translation>Vence o hecho</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificaciones</translation>
    </message>
</context>
<context>
    <name>candor::DensePage</name>
    <message>
        <source>Open steps only</source>
        <translation>Solo pasos pendientes</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <source>Space sets done or ticked, S skips with a reason, Enter opens the step.</source>
        <translation>La tecla Espacio da por hecho o marca, S omite con un motivo e Intro abre el paso.</translation>
    </message>
    <message>
        <source>Guided steps</source>
        <translation>Pasos guiados</translation>
    </message>
    <message>
        <source>Space: done or ticked    S: skip with a reason    Enter: open the step</source>
        <translation>Espacio: hecho o marcado    S: omitir con un motivo    Intro: abrir el paso</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) open</source>
        <translation>
            <numerusform>%1 de %n paso pendiente</numerusform>
            <numerusform>%1 de %n pasos pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is “%1” skipped?</source>
        <translation>¿Por qué se omite “%1”?</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Omitir este paso</translation>
    </message>
    <message>
        <source>It does not apply</source>
        <translation>No corresponde</translation>
    </message>
    <message>
        <source>Why does “%1” not apply?</source>
        <translation>¿Por qué no procede “%1”?</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Does not apply…</source>
        <translation>No procede…</translation>
    </message>
    <message>
        <source>Skip with a reason…</source>
        <translation>Omitir con un motivo…</translation>
    </message>
    <message>
        <source>Open the step</source>
        <translation>Abrir el paso</translation>
    </message>
</context>
<context>
    <name>candor::DocumentsList</name>
    <message>
        <source>Documents of the case</source>
        <translation>Documentos del caso</translation>
    </message>
</context>
<context>
    <name>candor::DocumentsModel</name>
    <message>
        <source>Filled in</source>
        <translation>Completado</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), filled in</source>
        <translation>
            <numerusform>%n página, completado</numerusform>
            <numerusform>%n páginas, completado</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), blank</source>
        <translation>
            <numerusform>%n página, en blanco</numerusform>
            <numerusform>%n páginas, en blanco</numerusform>
        </translation>
    </message>
    <message>
        <source>For the medical record</source>
        <translation>Para la historia clínica</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), for the medical record</source>
        <translation>
            <numerusform>%n página, para la historia clínica</numerusform>
            <numerusform>%n páginas, para la historia clínica</numerusform>
        </translation>
    </message>
    <message>
        <source>For the family</source>
        <translation>Para la familia</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), for the family</source>
        <translation>
            <numerusform>%n página, para la familia</numerusform>
            <numerusform>%n páginas, para la familia</numerusform>
        </translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiado</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), privileged</source>
        <translation>
            <numerusform>%n página, privilegiado</numerusform>
            <numerusform>%n páginas, privilegiado</numerusform>
        </translation>
    </message>
    <message>
        <source>For the hospital only</source>
        <translation>Solo para el hospital</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), for the hospital only</source>
        <translation>
            <numerusform>%n página, solo para el hospital</numerusform>
            <numerusform>%n páginas, solo para el hospital</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Enviada: %1</translation>
    </message>
    <message>
        <source>Signed off by %1</source>
        <translation>Visto bueno de %1</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>Borrador, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Being added</source>
        <translation>Agregándose</translation>
    </message>
    <message>
        <source>Privileged, never in a family document</source>
        <translation>Privilegiado, nunca en un documento para la familia</translation>
    </message>
    <message>
        <source>Ready to print</source>
        <translation>Listos para imprimir</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Write a letter…</source>
        <translation>Escribir una carta…</translation>
    </message>
    <message>
        <source>Letters, notices and memos</source>
        <translation>Cartas, avisos y memorandos</translation>
    </message>
    <message>
        <source>Saved in this case</source>
        <translation>Guardados en este caso</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Agregar un archivo…</translation>
    </message>
    <message>
        <source>Or drag it here</source>
        <translation>O arrástrelo aquí</translation>
    </message>
    <message>
        <source>Other checklists</source>
        <translation>Otras listas de verificación</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Documento de texto</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Carta enviada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>document, its second line</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>candor::DocumentsTab</name>
    <message>
        <source>Record and print</source>
        <translation>Registrar e imprimir</translation>
    </message>
    <message>
        <source>Record and save</source>
        <translation>Registrar y guardar</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>Texto OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Guardar el documento</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <comment>printer</comment>
        <translation>Enviado a %1</translation>
    </message>
    <message>
        <source>Document saved.</source>
        <translation>Documento guardado.</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>Mostrarlo en su carpeta</translation>
    </message>
    <message>
        <source>Not printed.</source>
        <translation>No se imprimió.</translation>
    </message>
    <message>
        <source>%1 did not take the pages. Choose another printer, or save a PDF.</source>
        <comment>printer</comment>
        <translation>%1 no aceptó las páginas. Elija otra impresora o guarde un PDF.</translation>
    </message>
    <message>
        <source>This document could not be saved.</source>
        <translation>No se pudo guardar este documento.</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Tamaño de la página</translation>
    </message>
    <message>
        <source>Let go to keep this in the case.</source>
        <translation>Suelte para conservarlo en el caso.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>75%</source>
        <translation>75%</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The pages themselves are not kept.</source>
        <translation>Las páginas en sí no se conservan.</translation>
    </message>
    <message>
        <source>The case keeps what was made, when, for whom and by whom.</source>
        <translation>El caso conserva qué se hizo, cuándo, para quién y quién lo hizo.</translation>
    </message>
    <message>
        <source>Letters begin with a template.</source>
        <translation>Las cartas empiezan con una plantilla.</translation>
    </message>
    <message>
        <source>They are checked, read by a second person, and kept as they were sent.</source>
        <translation>Se comprueban, las lee una segunda persona y se conservan tal como se enviaron.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Escribir una carta</translation>
    </message>
    <message>
        <source>Files are kept encrypted with the case.</source>
        <translation>Los archivos se guardan cifrados con el caso.</translation>
    </message>
    <message>
        <source>Drag them here, or choose them.</source>
        <translation>Arrástrelos aquí o elíjalos.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Add files to the case</source>
        <translation>Agregar archivos al caso</translation>
    </message>
    <message>
        <source>This document could not be made.</source>
        <translation>No se pudo crear este documento.</translation>
    </message>
</context>
<context>
    <name>candor::DueLine</name>
    <message>
        <source>I cannot meet this deadline</source>
        <translation>No puedo cumplir este plazo</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Vence: %1</translation>
    </message>
</context>
<context>
    <name>candor::EventLineEdit</name>
    <message>
        <source>Add event</source>
        <translation>Agregar suceso</translation>
    </message>
    <message>
        <source>New event in one line</source>
        <translation>Nuevo suceso en una línea</translation>
    </message>
    <message>
        <source>1456 OR nurses: extra sponges not on board</source>
        <translation>1456 Enfermería: gasas extra sin anotar en la pizarra</translation>
    </message>
    <message>
        <source>Time, who, colon, what happened. A day such as 05-08 goes before the time. What was expected goes after a bar: | expected: counted by two.</source>
        <translation>Hora, quién, dos puntos, qué pasó. Un día como 05-08 va antes de la hora. Lo que se esperaba va tras una barra vertical: | esperado: recuento por dos.</translation>
    </message>
    <message>
        <source>Event added</source>
        <translation>Suceso agregado</translation>
    </message>
</context>
<context>
    <name>candor::EventPane</name>
    <message>
        <source>Write a fact for the family</source>
        <translation>Escribir un hecho para la familia</translation>
    </message>
    <message>
        <source>Add to the facts for the family</source>
        <translation>Agregar a los hechos para la familia</translation>
    </message>
    <message>
        <source>Remove this event</source>
        <translation>Quitar este suceso</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde proviene</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Link evidence</source>
        <translation>Vincular evidencia</translation>
    </message>
    <message>
        <source>Linked causes</source>
        <translation>Causas vinculadas</translation>
    </message>
    <message>
        <source>Link a cause</source>
        <translation>Vincular una causa</translation>
    </message>
    <message>
        <source>May we tell the family?</source>
        <translation>¿Se puede decir a la familia?</translation>
    </message>
    <message>
        <source>Fact for the family</source>
        <translation>Hecho para la familia</translation>
    </message>
    <message>
        <source>Link a fact</source>
        <translation>Vincular un hecho</translation>
    </message>
    <message>
        <source>This leaves the review.</source>
        <translation>Esto sale de la revisión.</translation>
    </message>
    <message>
        <source>A fact may be told to the family. Keep what happened, leave out why and who.</source>
        <translation>Un hecho se puede comunicar a la familia. Conserve lo que pasó; omita el porqué y quién.</translation>
    </message>
    <message>
        <source>The fact in words for the family</source>
        <translation>El hecho en palabras para la familia</translation>
    </message>
    <message>
        <source>Selected event, %1</source>
        <translation>Suceso seleccionado, %1</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Nothing for the family is linked to this event yet.</source>
        <translation>Aún no hay nada para la familia vinculado a este suceso.</translation>
    </message>
    <message>
        <source>The fact, yes: “%1”</source>
        <translation>El hecho, sí: “%1”</translation>
    </message>
    <message>
        <source>Not for the family: “%1”</source>
        <translation>No es para la familia: “%1”</translation>
    </message>
    <message>
        <source>Held back: %1</source>
        <translation>Reservado: %1</translation>
    </message>
    <message>
        <source>Told %1</source>
        <translation>Comunicado: %1</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>to the family</comment>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún sin comunicar</translation>
    </message>
    <message>
        <source>Added to the facts for the family</source>
        <translation>Agregado a los hechos para la familia</translation>
    </message>
</context>
<context>
    <name>candor::EvidenceField</name>
    <message>
        <source>Object or record</source>
        <translation>Objeto o registro</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Dónde se guarda</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add this evidence</source>
        <translation>Agregar esta prueba</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Estado de %1</translation>
    </message>
</context>
<context>
    <name>candor::EvidenceForm</name>
    <message>
        <source>Secured now</source>
        <translation>Asegurada ahora</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Record the release</source>
        <translation>Registrar la liberación</translation>
    </message>
    <message>
        <source>What it is, so that anybody can tell it apart</source>
        <translation>Qué es, para que cualquiera pueda distinguirlo</translation>
    </message>
    <message>
        <source>Such as the locked cabinet of risk management</source>
        <translation>Por ejemplo, el armario con llave de gestión de riesgos</translation>
    </message>
    <message>
        <source>Which, taken by whom, kept where</source>
        <translation>Cuáles, quién las tomó, dónde se guardan</translation>
    </message>
    <message>
        <source>The digest shows later that a file is still the same. The file itself is not taken into the casebook.</source>
        <translation>La huella permite comprobar después que un archivo sigue siendo el mismo. El archivo en sí no se incorpora al libro de casos.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberación</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Nueva evidencia</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>No agregar</translation>
    </message>
    <message>
        <source>Do not add this evidence</source>
        <translation>No agregar esta evidencia</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Changes with a hand-over</source>
        <translation>Cambia con una entrega</translation>
    </message>
    <message>
        <source>Released. Where it went is in the chain of custody.</source>
        <translation>Liberada. Su destino consta en la cadena de custodia.</translation>
    </message>
    <message>
        <source>Nothing leaves without a name and a time: who allowed it, and when.</source>
        <translation>Nada sale sin un nombre y una hora: quién lo autorizó y cuándo.</translation>
    </message>
    <message>
        <source>Secured: %1</source>
        <translation>Asegurada: %1</translation>
    </message>
    <message>
        <source>Record first who may release it</source>
        <translation>Registre primero quién puede liberarla</translation>
    </message>
    <message>
        <source>Released: %1</source>
        <translation>Liberada: %1</translation>
    </message>
</context>
<context>
    <name>candor::EvidencePage</name>
    <message>
        <source>Add evidence</source>
        <translation>Agregar evidencia</translation>
    </message>
    <message>
        <source>Add from the checklist</source>
        <translation>Agregar de la lista</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>Establecer retención</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Custodio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Retenciones</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Qué se retiene</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Establecida por</translation>
    </message>
    <message>
        <source>No hold is placed.</source>
        <translation>No hay ninguna retención.</translation>
    </message>
    <message>
        <source>Nothing is secured yet</source>
        <translation>Aún no se ha asegurado nada</translation>
    </message>
    <message>
        <source>Leave devices as they stand, and keep what was used. The checklist names what is usually secured.</source>
        <translation>Deje los dispositivos como están y conserve lo que se usó. La lista de verificación indica lo que se suele asegurar.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>serial number</comment>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <comment>seal number</comment>
        <translation>Precinto %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n objeto</numerusform>
            <numerusform>%n objetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be secured</source>
        <translation>
            <numerusform>%n por asegurar</numerusform>
            <numerusform>%n por asegurar</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Se agregó: %1</translation>
    </message>
    <message>
        <source>Hold placed</source>
        <translation>Retención establecida</translation>
    </message>
    <message numerus="yes">
        <source>Hand-overs, causes or events point to it (%n in all). Take those back first, or record that it was not found.</source>
        <translation>
            <numerusform>Hay entregas, causas o sucesos que remiten a ella (%n en total). Quítelos primero o registre que no se encontró.</numerusform>
            <numerusform>Hay entregas, causas o sucesos que remiten a ella (%n en total). Quítelos primero o registre que no se encontró.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Se conservó.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Se quitó: %1</translation>
    </message>
    <message>
        <source>Hold removed</source>
        <translation>Retención quitada</translation>
    </message>
</context>
<context>
    <name>candor::ExportStrip</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>cases-%1</source>
        <comment>name of a file, with the date</comment>
        <translation>casos-%1</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exportar lista</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Table, CSV (*.csv)</source>
        <translation>Tabla, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>Exportando la lista</translation>
    </message>
    <message>
        <source>Exported %1 of %2 cases</source>
        <translation>Exportados %1 de %2 casos</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) exported to %1</source>
        <translation>
            <numerusform>%n caso exportado a %1</numerusform>
            <numerusform>%n casos exportados a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Exportación detenida. No se creó ningún archivo.</translation>
    </message>
</context>
<context>
    <name>candor::FactGrid</name>
    <message>
        <source>%1: %2</source>
        <comment>fact: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>candor::FieldPicker</name>
    <message>
        <source>The hospital and whoever writes</source>
        <translation>El hospital y quien escribe</translation>
    </message>
    <message>
        <source>The case and the event</source>
        <translation>El caso y el suceso</translation>
    </message>
    <message>
        <source>The patient and who speaks for them</source>
        <translation>El paciente y quien habla por él</translation>
    </message>
    <message>
        <source>People of the hospital and others</source>
        <translation>Personas del hospital y otras</translation>
    </message>
    <message>
        <source>Staying in touch</source>
        <translation>Cómo seguiremos en contacto</translation>
    </message>
    <message>
        <source>The newest conversation</source>
        <translation>La conversación más reciente</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>La revisión</translation>
    </message>
    <message>
        <source>Decisions and resolution</source>
        <translation>Decisiones y resolución</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Otros campos</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Buscar un campo</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
</context>
<context>
    <name>candor::FileDigestRow</name>
    <message>
        <source>Hash a file…</source>
        <translation>Calcular huella…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>Cuánto del archivo se ha leído</translation>
    </message>
    <message>
        <source>Stop reading the file</source>
        <translation>Dejar de leer el archivo</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Comparar con un archivo…</translation>
    </message>
    <message>
        <source>Work out the digest of a file and record it</source>
        <translation>Calcular la huella de un archivo y registrarla</translation>
    </message>
    <message>
        <source>See whether a file is the recorded one</source>
        <translation>Ver si un archivo es el registrado</translation>
    </message>
    <message>
        <source>File to read</source>
        <translation>Archivo que se leerá</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>The same file.</source>
        <translation>Es el mismo archivo.</translation>
    </message>
    <message>
        <source>Its digest is the one that was recorded.</source>
        <translation>Su huella es la que se registró.</translation>
    </message>
    <message>
        <source>The same file. Its digest is the one that was recorded.</source>
        <translation>Es el mismo archivo. Su huella es la que se registró.</translation>
    </message>
    <message>
        <source>Another file, or a changed one.</source>
        <translation>Es otro archivo, o uno modificado.</translation>
    </message>
    <message>
        <source>Its digest is %1, which is not the one that was recorded.</source>
        <translation>Su huella es %1, que no es la que se registró.</translation>
    </message>
    <message>
        <source>Record this one instead</source>
        <translation>Registrar esta en su lugar</translation>
    </message>
</context>
<context>
    <name>candor::FilterBar</name>
    <message>
        <source>Case filter</source>
        <translation>Filtro de casos</translation>
    </message>
    <message>
        <source>Phase filter</source>
        <translation>Filtro de fases</translation>
    </message>
    <message>
        <source>Harm filter</source>
        <translation>Filtro de daños</translation>
    </message>
    <message>
        <source>Unit filter</source>
        <translation>Filtro de unidades</translation>
    </message>
    <message>
        <source>Owner filter</source>
        <translation>Filtro de responsables</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Search cases, people and text</source>
        <translation>Buscar casos, personas y texto</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Buscar casos</translation>
    </message>
    <message>
        <source>Clear filters and search</source>
        <translation>Borrar filtros y búsqueda</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Reported, to be decided</source>
        <translation>Notificados, por decidir</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Abiertos y cerrados</translation>
    </message>
    <message>
        <source>Any phase</source>
        <translation>Cualquier fase</translation>
    </message>
    <message>
        <source>Any unit</source>
        <translation>Cualquier unidad</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Cualquier responsable</translation>
    </message>
    <message>
        <source>Tag filter</source>
        <translation>Filtro de etiquetas</translation>
    </message>
    <message>
        <source>Progress filter</source>
        <translation>Filtro de progreso</translation>
    </message>
    <message>
        <source>Order of the matches</source>
        <translation>Orden de las coincidencias</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>Late or not</source>
        <translation>Con o sin retraso</translation>
    </message>
    <message>
        <source>Late only</source>
        <translation>Solo con retraso</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún sin comunicar</translation>
    </message>
    <message>
        <source>Late and not told yet</source>
        <translation>Con retraso y aún sin comunicar</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Mejor coincidencia</translation>
    </message>
</context>
<context>
    <name>candor::FilterButton</name>
    <message>
        <source>%1, %2</source>
        <comment>name of a filter and its choice</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>candor::FindAnything</name>
    <message>
        <source>Choose a case</source>
        <translation>Elegir un caso</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Which case was the conversation about?</source>
        <translation>¿Sobre qué caso fue la conversación?</translation>
    </message>
    <message>
        <source>Find cases, people, steps, texts and what the program can do</source>
        <translation>Busque casos, personas, pasos, textos y lo que el programa puede hacer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Detectado</translation>
    </message>
    <message>
        <source>Arrows choose, Enter opens, Esc closes</source>
        <translation>Las flechas eligen, Intro abre, Esc cierra</translation>
    </message>
    <message>
        <source>No open case.</source>
        <translation>No hay ningún caso abierto.</translation>
    </message>
    <message>
        <source>Nothing found. Fewer or shorter words find more.</source>
        <translation>No se encontró nada. Con menos palabras o más cortas se encuentra más.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::FindModel</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>A person of this case</source>
        <translation>Una persona de este caso</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>privilegiado</translation>
    </message>
</context>
<context>
    <name>candor::FindingsPage</name>
    <message>
        <source>Review team only. Do not copy into the chart or letters.</source>
        <translation>Solo equipo de revisión. No copie en la historia clínica ni en cartas.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>El caso está cerrado.</translation>
    </message>
    <message>
        <source>Reopen it to change something.</source>
        <translation>Reábralo para cambiar algo.</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>La revisión</translation>
    </message>
    <message>
        <source>Review team</source>
        <translation>Equipo de revisión</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Hoja de trabajo</translation>
    </message>
    <message>
        <source>Consensus meeting</source>
        <translation>Reunión de consenso</translation>
    </message>
    <message>
        <source>Solutions, approval and conclusion</source>
        <translation>Soluciones, aprobación y conclusión</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Individual behavior</source>
        <translation>Conducta individual</translation>
    </message>
    <message>
        <source>What the review is to find out, without naming anybody</source>
        <translation>Qué debe averiguar la revisión, sin nombrar a nadie</translation>
    </message>
    <message>
        <source>From where to where, and what is left out</source>
        <translation>Desde dónde hasta dónde, y qué se deja fuera</translation>
    </message>
    <message>
        <source>Such as the medical record, device logs, schedules</source>
        <translation>Por ejemplo, historia clínica, registros de dispositivos, turnos</translation>
    </message>
    <message>
        <source>When, by whom, what was seen</source>
        <translation>Cuándo, quién, qué se observó</translation>
    </message>
    <message>
        <source>What was looked at, and what came of it</source>
        <translation>Qué se examinó y qué resultó de ello</translation>
    </message>
    <message>
        <source>Invited, interviewed, read the facts, took part, or declined</source>
        <translation>Invitado, entrevistado, leyó los hechos, participó o no quiso</translation>
    </message>
    <message>
        <source>60 minutes with a facilitator. Send the facts to read beforehand. The meeting agrees which parts of the system contributed; it does not investigate anew and does not look for somebody to blame. What is said stays in the room.</source>
        <translation>60 minutos con un facilitador. Envíe antes los hechos para su lectura. La reunión acuerda qué partes del sistema contribuyeron; no investiga de nuevo ni busca a quién culpar. Lo que se dice no sale de la sala.</translation>
    </message>
    <message>
        <source>Such as tomorrow 10:00</source>
        <translation>Por ejemplo, mañana 10:00</translation>
    </message>
    <message>
        <source>The factors everybody agreed on</source>
        <translation>Los factores en que todos coincidieron</translation>
    </message>
    <message>
        <source>Confirmed causes</source>
        <translation>Causas confirmadas</translation>
    </message>
    <message>
        <source>Each action gets an owner, a date and a measure. They are kept with the actions of the case.</source>
        <translation>Cada acción recibe un responsable, una fecha y un indicador. Se guardan con las acciones del caso.</translation>
    </message>
    <message>
        <source>Such as the chief executive or the board</source>
        <translation>Por ejemplo, el director general o el consejo</translation>
    </message>
    <message>
        <source>What the review answers to its question</source>
        <translation>Qué responde la revisión a su pregunta</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna aún</translation>
    </message>
    <message>
        <source>The notice is not sent yet.</source>
        <translation>El aviso aún no se ha enviado.</translation>
    </message>
    <message>
        <source>Say when and where, that it takes 60 minutes, who leads it, and what to read before.</source>
        <translation>Indique cuándo y dónde es, que dura 60 minutos, quién la dirige y qué leer antes.</translation>
    </message>
    <message>
        <source>Not held yet</source>
        <translation>Aún sin celebrar</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>Prevista: %1</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>Celebrada: %1</translation>
    </message>
    <message>
        <source>Question not recorded yet</source>
        <translation>Pregunta aún sin registrar</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>Aprobado: %1</translation>
    </message>
    <message>
        <source>Peer review, apart from the review</source>
        <translation>Revisión por pares, aparte de la revisión</translation>
    </message>
</context>
<context>
    <name>candor::FishboneView</name>
    <message numerus="yes">
        <source>Diagram of causes, %n causes. Use List for a table</source>
        <translation>
            <numerusform>Diagrama de causas, %n causa. Use Lista para ver una tabla</numerusform>
            <numerusform>Diagrama de causas, %n causas. Use Lista para ver una tabla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::FoldRow</name>
    <message>
        <source>Do not add</source>
        <translation>No agregar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button: record</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>candor::FormsSide</name>
    <message>
        <source>Something happening right now?</source>
        <translation>¿Está ocurriendo algo en este momento?</translation>
    </message>
    <message>
        <source>These work without unlocking. They contain no case information.</source>
        <translation>Esto funciona sin desbloquear. No contiene información de casos.</translation>
    </message>
    <message>
        <source>Print a blank first-conversation checklist</source>
        <translation>Imprimir una lista en blanco para la primera conversación</translation>
    </message>
    <message>
        <source>1 page, English or Spanish</source>
        <translation>1 página, en inglés o español</translation>
    </message>
    <message>
        <source>Print a blank event intake form</source>
        <translation>Imprimir un formulario de suceso en blanco</translation>
    </message>
    <message>
        <source>1 page, English or Spanish, type it in later</source>
        <translation>1 página, en inglés o español, para transcribir después</translation>
    </message>
    <message>
        <source>First hour at a glance</source>
        <translation>La primera hora de un vistazo</translation>
    </message>
    <message>
        <source>30 minutes: activate the team. 60 minutes: first conversation with the patient or family.</source>
        <translation>30 minutos: activar el equipo. 60 minutos: primera conversación con el paciente o la familia.</translation>
    </message>
</context>
<context>
    <name>candor::GroundCard</name>
    <message>
        <source>Ground</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Elegir el fundamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Patient safety work product.</source>
        <translation>Producto de trabajo de seguridad del paciente.</translation>
    </message>
    <message>
        <source>It may leave only as the law permits. The ground is recorded in the case before it leaves.</source>
        <translation>Solo puede salir según lo permite la ley. El fundamento se registra en el caso antes de que salga.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>citation, what goes with it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Write who gets it.</source>
        <translation>Escriba quién lo recibe.</translation>
    </message>
    <message>
        <source>Choose the ground on which it may leave.</source>
        <translation>Elija el fundamento que permite que salga.</translation>
    </message>
</context>
<context>
    <name>candor::GrowingEdit</name>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
</context>
<context>
    <name>candor::HelpPane</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de ayuda</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
</context>
<context>
    <name>candor::HelpView</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>candor::HistoryDetail</name>
    <message>
        <source>Take this change back</source>
        <translation>Deshacer este cambio</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>Historial de este registro</translation>
    </message>
    <message>
        <source>Choose an entry to see every value before and after.</source>
        <translation>Elija una entrada para ver cada valor antes y después.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>day, time, who</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>Stored together with %n other value(s) of the same change; all of it is taken back.</source>
        <translation>
            <numerusform>Se guardó junto con %n valor más del mismo cambio; se deshace todo.</numerusform>
            <numerusform>Se guardó junto con %n valores más del mismo cambio; se deshace todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is erased: taking back is a new entry in the history.</source>
        <translation>No se borra nada: deshacer es una nueva entrada en el historial.</translation>
    </message>
    <message>
        <source>History of this field</source>
        <translation>Historial de este campo</translation>
    </message>
    <message>
        <source>History of the field %1</source>
        <translation>Historial del campo %1</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <comment>field of record</comment>
        <translation>“%1” de %2</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <comment>before or after</comment>
        <translation>%1: vacío</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>before or after, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>candor::HistoryList</name>
    <message>
        <source>History of the case</source>
        <translation>Historial del caso</translation>
    </message>
</context>
<context>
    <name>candor::HistoryModel</name>
    <message numerus="yes">
        <source>%n more value(s)</source>
        <translation>
            <numerusform>%n valor más</numerusform>
            <numerusform>%n valores más</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a note of something that was done, not a change. It stays.</source>
        <translation>Esta es una nota de algo que se hizo, no un cambio. Se conserva.</translation>
    </message>
    <message>
        <source>%1 took this back, %2.</source>
        <translation>%1 deshizo esto, %2.</translation>
    </message>
    <message>
        <source>A conversation locks 24 hours after it was logged. Add a correction instead: it keeps the original.</source>
        <translation>Una conversación se bloquea 24 horas después de registrarse. En su lugar, agregue una corrección: así se conserva el original.</translation>
    </message>
    <message>
        <source>Other work was recorded in the case since it was opened.</source>
        <translation>Desde entonces se registró otro trabajo en el caso.</translation>
    </message>
    <message>
        <source>%1 was changed again by %2, %3. Take that back first.</source>
        <translation>%1 se cambió de nuevo (%2, %3). Deshaga primero ese cambio.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>taken back since</source>
        <translation>deshecho después</translation>
    </message>
</context>
<context>
    <name>candor::HistoryTab</name>
    <message>
        <source>Find in the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Also unlocking and backups</source>
        <translation>También desbloqueos y copias de seguridad</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Guardar el historial</translation>
    </message>
    <message>
        <source>Check for changes from outside</source>
        <translation>Comprobar si hay cambios externos</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Clase de registro</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>Como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>As OpenDocument text</source>
        <translation>Como texto OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>Texto OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Como texto sin formato</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>As a table (CSV)</source>
        <translation>Como tabla (CSV)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Every kind of record</source>
        <translation>Todas las clases de registro</translation>
    </message>
    <message>
        <source>Only what happened to %1.</source>
        <translation>Solo lo que ocurrió con %1.</translation>
    </message>
    <message>
        <source>this record</source>
        <translation>este registro</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>one record</source>
        <translation>un registro</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) so far, reading on</source>
        <translation>
            <numerusform>%n entrada hasta ahora, se sigue leyendo</numerusform>
            <numerusform>%n entradas hasta ahora, se sigue leyendo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) read, more as you scroll</source>
        <translation>
            <numerusform>%n entrada leída, habrá más al desplazarse</numerusform>
            <numerusform>%n entradas leídas, habrá más al desplazarse</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Todavía no ha ocurrido nada</translation>
    </message>
    <message numerus="yes">
        <source>The history was saved. %n privileged entry(ies) were left out: they stay in the casebook.</source>
        <translation>
            <numerusform>El historial se guardó. Se omitió %n entrada privilegiada: permanece en el libro de casos.</numerusform>
            <numerusform>El historial se guardó. Se omitieron %n entradas privilegiadas: permanecen en el libro de casos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was saved.</source>
        <translation>El historial se guardó.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>The history could not be saved.</source>
        <translation>No se pudo guardar el historial.</translation>
    </message>
</context>
<context>
    <name>candor::HoldForm</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Release this hold</source>
        <translation>Liberar esta retención</translation>
    </message>
    <message>
        <source>Such as all bills since the day of the event</source>
        <translation>Por ejemplo, todas las facturas desde el día del suceso</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberación</translation>
    </message>
    <message>
        <source>Why it is released</source>
        <translation>Por qué se libera</translation>
    </message>
    <message>
        <source>Hold: %1</source>
        <comment>kind of the hold</comment>
        <translation>Retención: %1</translation>
    </message>
    <message>
        <source>Remove this hold</source>
        <translation>Quitar esta retención</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>Retención liberada</translation>
    </message>
</context>
<context>
    <name>candor::HolidaysPart</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Año Nuevo</translation>
    </message>
    <message>
        <source>Martin Luther King Jr. Day</source>
        <translation>Día de Martin Luther King Jr.</translation>
    </message>
    <message>
        <source>Washington&apos;s Birthday</source>
        <translation>Natalicio de Washington</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>Día de los Caídos</translation>
    </message>
    <message>
        <source>Juneteenth</source>
        <translation>Juneteenth</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Día de la Independencia</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Día del Trabajo</translation>
    </message>
    <message>
        <source>Columbus Day</source>
        <translation>Día de Colón</translation>
    </message>
    <message>
        <source>Veterans Day</source>
        <translation>Día de los Veteranos</translation>
    </message>
    <message>
        <source>Thanksgiving Day</source>
        <translation>Día de Acción de Gracias</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Navidad</translation>
    </message>
    <message>
        <source>Name of the holiday</source>
        <translation>Nombre del día festivo</translation>
    </message>
    <message>
        <source>Remove the selected holiday of the hospital</source>
        <translation>Quitar el día festivo del hospital seleccionado</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Días festivos</translation>
    </message>
    <message>
        <source>Add the holiday</source>
        <translation>Agregar el día festivo</translation>
    </message>
    <message>
        <source>Deadlines in business days stand still on them, and on weekends.</source>
        <translation>Los plazos en días hábiles se detienen en estos días y los fines de semana.</translation>
    </message>
    <message>
        <source>Add a holiday of the hospital</source>
        <translation>Agregar un día festivo del hospital</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Of the hospital</source>
        <translation>Del hospital</translation>
    </message>
    <message>
        <source>Holiday of the hospital</source>
        <translation>Día festivo del hospital</translation>
    </message>
    <message>
        <source>None added yet</source>
        <translation>Todavía no se ha agregado ninguno</translation>
    </message>
    <message>
        <source>Federal, %1</source>
        <translation>Federal, %1</translation>
    </message>
    <message>
        <source>Write the name of the holiday</source>
        <translation>Escriba el nombre del día festivo</translation>
    </message>
    <message>
        <source>Holiday “%1” added</source>
        <translation>Día festivo “%1” agregado</translation>
    </message>
    <message>
        <source>Holiday “%1” removed</source>
        <translation>Día festivo “%1” quitado</translation>
    </message>
</context>
<context>
    <name>candor::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation>Cerrar sin importar</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>Importar notificaciones</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Filas que se omiten</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por qué se omite</translation>
    </message>
    <message>
        <source>Reading the file. Nothing is stored yet.</source>
        <translation>Leyendo el archivo. Todavía no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) imported</source>
        <translation>
            <numerusform>%n notificación importada</numerusform>
            <numerusform>%n notificaciones importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read. Nothing is stored yet.</source>
        <translation>
            <numerusform>%n fila leída. Todavía no se ha guardado nada.</numerusform>
            <numerusform>%n filas leídas. Todavía no se ha guardado nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s), each a case to be decided</source>
        <translation>
            <numerusform>%n notificación nueva, que es un caso por decidir</numerusform>
            <numerusform>%n notificaciones nuevas, cada una es un caso por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) added to cases that have the same id</source>
        <translation>
            <numerusform>%n notificación agregada a un caso con el mismo identificador</numerusform>
            <numerusform>%n notificaciones agregadas a casos con el mismo identificador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say nothing new and are left out</source>
        <translation>
            <numerusform>%n fila no aporta nada nuevo y se omite</numerusform>
            <numerusform>%n filas no aportan nada nuevo y se omiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read and are left out</source>
        <translation>
            <numerusform>%n fila no se puede leer y se omite</numerusform>
            <numerusform>%n filas no se pueden leer y se omiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) in “%1” are read month first</source>
        <translation>
            <numerusform>%n fecha de “%1” se lee con el mes primero</numerusform>
            <numerusform>%n fechas de “%1” se leen con el mes primero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) in “%1” are read day first</source>
        <translation>
            <numerusform>%n fecha de “%1” se lee con el día primero</numerusform>
            <numerusform>%n fechas de “%1” se leen con el día primero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n report(s)</source>
        <translation>
            <numerusform>Importar %n notificación</numerusform>
            <numerusform>Importar %n notificaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this file is in the casebook already, or cannot be read.</source>
        <translation>Todo el contenido de este archivo ya está en el libro de casos o no se puede leer.</translation>
    </message>
    <message>
        <source>Rows that are left out, the first %1</source>
        <translation>Filas que se omiten, las primeras %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>candor::ImprovementCard</name>
    <message>
        <source>No action is recorded yet. The family is told what changes, and later that it was done.</source>
        <translation>Aún no hay ninguna acción registrada. Se comunica a la familia qué cambia y, más adelante, que se hizo.</translation>
    </message>
    <message>
        <source>The family will hear from us</source>
        <translation>La familia tendrá noticias nuestras</translation>
    </message>
    <message>
        <source>Family told %1</source>
        <translation>Familia informada: %1</translation>
    </message>
    <message>
        <source>Family told</source>
        <translation>Familia informada</translation>
    </message>
    <message>
        <source>Family not told yet</source>
        <translation>Familia aún sin informar</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Plazo: %1</translation>
    </message>
    <message>
        <source>The family knows about all of them.</source>
        <translation>La familia las conoce todas.</translation>
    </message>
    <message numerus="yes">
        <source>The family knows about %1 of %n actions.</source>
        <translation>
            <numerusform>La familia conoce %1 de %n acción.</numerusform>
            <numerusform>La familia conoce %1 de %n acciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Próximo contacto</translation>
    </message>
</context>
<context>
    <name>candor::IntakeSteps</name>
    <message>
        <source>Page %1 of %2, %3</source>
        <translation>Página %1 de %2, %3</translation>
    </message>
</context>
<context>
    <name>candor::InterpreterField</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the patient</source>
        <translation>Idioma del paciente</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Preguntado: %1</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
</context>
<context>
    <name>candor::InterviewsPage</name>
    <message>
        <source>Add an interview</source>
        <translation>Agregar una entrevista</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Interviewed by</source>
        <translation>Entrevistado por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Talking with patient and family</source>
        <translation>Hablar con el paciente y la familia</translation>
    </message>
    <message>
        <source>No interview recorded yet</source>
        <translation>Aún no hay entrevistas registradas</translation>
    </message>
    <message>
        <source>Talk in person with those who were there, soon, and one at a time.</source>
        <translation>Hable en persona con quienes estuvieron allí, pronto y de uno en uno.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What was seen and heard, in their words. Facts before opinions.</source>
        <translation>Lo que se vio y oyó, en sus palabras. Los hechos antes que las opiniones.</translation>
    </message>
    <message>
        <source>These notes are for the review team only. Do not copy them into the chart or letters.</source>
        <translation>Estas notas son solo para el equipo de revisión. No las copie en la historia clínica ni en cartas.</translation>
    </message>
    <message>
        <source>Not held yet</source>
        <translation>Aún sin realizar</translation>
    </message>
    <message>
        <source>Patient or family, declined</source>
        <translation>Paciente o familia, rechazada</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Patient or family</source>
        <translation>Paciente o familia</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Realizada</translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has asked patient and family yet.</source>
        <translation>Aún nadie ha preguntado al paciente ni a la familia.</translation>
    </message>
    <message>
        <source>They are part of the review when they want to be. Invite them; record it too when they decline.</source>
        <translation>Forman parte de la revisión cuando lo desean. Invítelos; regístrelo también si no quieren participar.</translation>
    </message>
    <message>
        <source>Record their interview</source>
        <translation>Registrar su entrevista</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nueva entrevista</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>No agregar</translation>
    </message>
    <message>
        <source>Do not add this interview</source>
        <translation>No agregar esta entrevista</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Se quitó: %1</translation>
    </message>
</context>
<context>
    <name>candor::InvestigationTab</name>
    <message>
        <source>Parts of the review</source>
        <translation>Partes de la revisión</translation>
    </message>
    <message>
        <source>Timeline and causes</source>
        <translation>Cronología y causas</translation>
    </message>
    <message>
        <source>Interviews %1</source>
        <translation>Entrevistas %1</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>Evidencia %1</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>Hallazgos %1</translation>
    </message>
</context>
<context>
    <name>candor::JurisdictionModel</name>
    <message>
        <source>%1: no rule known to the program</source>
        <comment>place</comment>
        <translation>%1: el programa no conoce ninguna regla</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, number of rules</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>place, number of rules, number of unverified ones</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n unverified</source>
        <translation>
            <numerusform>%n sin verificar</numerusform>
            <numerusform>%n sin verificar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::KnownUnknown</name>
    <message>
        <source>We know</source>
        <translation>Lo que sabemos</translation>
    </message>
    <message>
        <source>We do not know yet</source>
        <translation>Lo que aún no sabemos</translation>
    </message>
</context>
<context>
    <name>candor::KnownUnknownField</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Where “%1” comes from</source>
        <translation>De dónde proviene “%1”</translation>
    </message>
    <message>
        <source>When “%1” can be answered</source>
        <translation>Cuándo se podrá responder “%1”</translation>
    </message>
    <message>
        <source>Answer expected</source>
        <translation>Respuesta prevista</translation>
    </message>
    <message>
        <source>Use a time like %1</source>
        <translation>Use una hora como %1</translation>
    </message>
    <message>
        <source>%1 Source: %2</source>
        <comment>fact, where it comes from</comment>
        <translation>%1 Fuente: %2</translation>
    </message>
    <message>
        <source>%1 Answer expected %2</source>
        <comment>open question, time</comment>
        <translation>%1 Respuesta prevista: %2</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Notificación de %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Notificación %1</translation>
    </message>
</context>
<context>
    <name>candor::LetterAsk</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>candor::LetterBar</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More that can be done with the letter</source>
        <translation>Más opciones para la carta</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>candor::LetterChecksPane</name>
    <message>
        <source>What was found in the letter</source>
        <translation>Lo que se encontró en la carta</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>%1. Must be solved before it goes out.</source>
        <comment>kind of finding</comment>
        <translation>%1. Debe resolverse antes de que salga.</translation>
    </message>
    <message>
        <source>%1. Think about it.</source>
        <comment>kind of finding</comment>
        <translation>%1. Piénselo.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Write “%1” instead</source>
        <translation>Escribir “%1” en su lugar</translation>
    </message>
    <message>
        <source>Readability %1 (INFLESZ): %2</source>
        <translation>Legibilidad %1 (INFLESZ): %2</translation>
    </message>
    <message>
        <source>Reading grade %1</source>
        <translation>Grado de lectura %1</translation>
    </message>
    <message>
        <source>Easy enough for a letter to a family.</source>
        <translation>Lo bastante fácil para una carta a una familia.</translation>
    </message>
    <message>
        <source>A letter to a family should be at 55 or more. Shorter sentences help.</source>
        <translation>Una carta a una familia debe tener 55 o más. Las frases más cortas ayudan.</translation>
    </message>
    <message>
        <source>A letter to a family should be at grade 8 or lower. Shorter sentences help.</source>
        <translation>Una carta a una familia debe ser de grado 8 o inferior. Las frases más cortas ayudan.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences with a dotted line make it harder to read.</source>
        <translation>
            <numerusform>%n frase con línea de puntos dificulta la lectura.</numerusform>
            <numerusform>%n frases con línea de puntos dificultan la lectura.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next one</source>
        <translation>Ir a la siguiente</translation>
    </message>
    <message>
        <source>Nothing was found that speaks against this letter.</source>
        <translation>No se encontró nada en contra de esta carta.</translation>
    </message>
    <message>
        <source>The second reader still reads every word.</source>
        <translation>El segundo lector lee de todos modos cada palabra.</translation>
    </message>
    <message>
        <source>There is no Spanish dictionary on this computer, so spelling is not checked.</source>
        <translation>No hay diccionario de español en esta computadora, así que no se revisa la ortografía.</translation>
    </message>
    <message>
        <source>There is no English dictionary on this computer, so spelling is not checked.</source>
        <translation>No hay diccionario de inglés en esta computadora, así que no se revisa la ortografía.</translation>
    </message>
    <message numerus="yes">
        <source>%n words with a wavy line are not in the dictionary.</source>
        <translation>
            <numerusform>%n palabra con línea ondulada no está en el diccionario.</numerusform>
            <numerusform>%n palabras con línea ondulada no están en el diccionario.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out for these readers</source>
        <translation>Omitido para estos lectores</translation>
    </message>
    <message>
        <source>%1. It is protected, and stays empty in this letter.</source>
        <translation>%1. Está protegido y queda vacío en esta carta.</translation>
    </message>
</context>
<context>
    <name>candor::LetterEdit</name>
    <message>
        <source>Looking for suggestions</source>
        <translation>Buscando sugerencias</translation>
    </message>
    <message>
        <source>“%1” is right in this letter</source>
        <translation>“%1” es correcto en esta carta</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Sin sugerencias</translation>
    </message>
</context>
<context>
    <name>candor::LetterEditor</name>
    <message>
        <source>Show what has to be solved</source>
        <translation>Mostrar lo que hay que resolver</translation>
    </message>
    <message>
        <source>Who reads the letter before it goes out?</source>
        <translation>¿Quién lee la carta antes de que salga?</translation>
    </message>
    <message>
        <source>Whoever reads it opens the casebook under the own name and signs it off here.</source>
        <translation>Quien la lea abre el libro de casos con su propio nombre y da aquí el visto bueno.</translation>
    </message>
    <message>
        <source>Ask to read it</source>
        <translation>Pedir que la lea</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Segundo lector</translation>
    </message>
    <message>
        <source>Write the name of a colleague</source>
        <translation>Escriba el nombre de un colega</translation>
    </message>
    <message>
        <source>Somebody else than the writer reads it</source>
        <translation>La lee una persona distinta de quien la escribió</translation>
    </message>
    <message>
        <source>The letter is with %1</source>
        <translation>La carta está en manos de %1</translation>
    </message>
    <message>
        <source>Something has to be solved before it is signed off.</source>
        <translation>Hay algo que resolver antes de dar el visto bueno.</translation>
    </message>
    <message>
        <source>You read the letter as %1. What you sign off is what goes out.</source>
        <translation>Usted lee la carta como %1. Lo que reciba su visto bueno es lo que sale.</translation>
    </message>
    <message>
        <source>Sign it off</source>
        <translation>Dar el visto bueno</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Nota, si lo desea</translation>
    </message>
    <message>
        <source>Letter signed off</source>
        <translation>Carta con visto bueno</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation>¿Qué debería ser distinto?</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Devolverla</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>Nota para %1</translation>
    </message>
    <message>
        <source>A few words are enough</source>
        <translation>Bastan unas pocas palabras</translation>
    </message>
    <message>
        <source>The letter is back with its writer</source>
        <translation>La carta volvió a quien la escribió</translation>
    </message>
    <message>
        <source>Who reviewed the notice, and when?</source>
        <translation>¿Quién revisó el aviso y cuándo?</translation>
    </message>
    <message>
        <source>Both stand on the notice: “Counsel reviewed on … by …”.</source>
        <translation>Ambos datos figuran en el aviso: “Revisado por el asesor jurídico el … por …”.</translation>
    </message>
    <message>
        <source>Record the review</source>
        <translation>Registrar la revisión</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Asesor jurídico</translation>
    </message>
    <message>
        <source>Write who reviewed it</source>
        <translation>Escriba quién lo revisó</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Revisado el</translation>
    </message>
    <message>
        <source>Write the day</source>
        <translation>Escriba el día</translation>
    </message>
    <message>
        <source>Use a date like %1</source>
        <translation>Use una fecha como %1</translation>
    </message>
    <message>
        <source>This day is still to come</source>
        <translation>Este día aún no ha llegado</translation>
    </message>
    <message>
        <source>Review by counsel recorded</source>
        <translation>Revisión del asesor jurídico registrada</translation>
    </message>
    <message>
        <source>Something has to be solved before it goes out.</source>
        <translation>Hay algo que resolver antes de que salga.</translation>
    </message>
    <message>
        <source>Something has to be solved before it is sent.</source>
        <translation>Hay algo que resolver antes de enviarla.</translation>
    </message>
    <message>
        <source>How did the letter go out, and when?</source>
        <translation>¿Cómo salió la carta y cuándo?</translation>
    </message>
    <message>
        <source>Its text is then frozen as it was printed or saved, and the facts it tells count as told.</source>
        <translation>Su texto queda entonces fijado tal como se imprimió o guardó, y los hechos que comunica cuentan como comunicados.</translation>
    </message>
    <message>
        <source>Record that it was sent</source>
        <translation>Registrar el envío</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Write how it went out</source>
        <translation>Escriba cómo salió</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo postal</translation>
    </message>
    <message>
        <source>Certified mail</source>
        <translation>Correo certificado</translation>
    </message>
    <message>
        <source>Handed over in person</source>
        <translation>Entregada en persona</translation>
    </message>
    <message>
        <source>Secure e-mail</source>
        <translation>Correo electrónico seguro</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Mensajería</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Write when it went out</source>
        <translation>Escriba cuándo salió</translation>
    </message>
    <message>
        <source>Use a time like %1</source>
        <translation>Use una hora como %1</translation>
    </message>
    <message>
        <source>This time is still to come</source>
        <translation>Esta hora aún no ha llegado</translation>
    </message>
    <message>
        <source>Recorded as sent.</source>
        <translation>Registrada como enviada.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts count as told now.</source>
        <translation>
            <numerusform>%n hecho cuenta ahora como comunicado.</numerusform>
            <numerusform>%n hechos cuentan ahora como comunicados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its text stays as it was sent.</source>
        <translation>Su texto queda tal como se envió.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>The letter is a draft again</source>
        <translation>La carta vuelve a ser un borrador</translation>
    </message>
    <message>
        <source>Why is it not sent?</source>
        <translation>¿Por qué no se envía?</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>No enviarla</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The letter is not sent</source>
        <translation>La carta no se envía</translation>
    </message>
    <message>
        <source>To be written by hand: %1</source>
        <translation>Por escribir a mano: %1</translation>
    </message>
    <message>
        <source>%1: protected, stays empty for these readers</source>
        <translation>%1: protegido, queda vacío para estos lectores</translation>
    </message>
    <message>
        <source>%1: not recorded yet</source>
        <translation>%1: aún sin registrar</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insertar un campo</translation>
    </message>
    <message>
        <source>How the letter is shown</source>
        <translation>Cómo se muestra la carta</translation>
    </message>
    <message>
        <source>What is shown beside the letter</source>
        <translation>Qué se muestra junto a la carta</translation>
    </message>
    <message>
        <source>The letter did not go out.</source>
        <translation>La carta no salió.</translation>
    </message>
    <message>
        <source>Letter begun: %1</source>
        <translation>Carta iniciada: %1</translation>
    </message>
    <message>
        <source>Letter saved</source>
        <translation>Carta guardada</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificaciones</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Comprobaciones: %1</translation>
    </message>
    <message>
        <source>Pages of the letter</source>
        <translation>Páginas de la carta</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation>Volver a los documentos</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Strong (%1)</source>
        <translation>Negrita (%1)</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Emphasis (%1)</source>
        <translation>Cursiva (%1)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>Name and address, in lines</source>
        <translation>Nombre y dirección, en líneas</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Texto de la carta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Campo: %1</translation>
    </message>
    <message>
        <source>Facts it tells</source>
        <translation>Hechos que comunica</translation>
    </message>
    <message>
        <source>The letter tells this fact</source>
        <translation>La carta comunica este hecho</translation>
    </message>
    <message>
        <source>The letter does not tell this fact</source>
        <translation>La carta no comunica este hecho</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>audience</comment>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Facts it tells: %1</source>
        <translation>Hechos que comunica: %1</translation>
    </message>
</context>
<context>
    <name>candor::LetterFactsPane</name>
    <message>
        <source>No known fact is recorded that may be told.</source>
        <translation>No hay ningún hecho conocido registrado que pueda comunicarse.</translation>
    </message>
    <message>
        <source>Facts are recorded with the conversations and on the pathway.</source>
        <translation>Los hechos se registran con las conversaciones y en el recorrido.</translation>
    </message>
    <message>
        <source>Only a letter to the family makes facts count as told.</source>
        <translation>Solo una carta a la familia hace que los hechos cuenten como comunicados.</translation>
    </message>
    <message>
        <source>These facts were told with this letter.</source>
        <translation>Estos hechos se comunicaron con esta carta.</translation>
    </message>
    <message>
        <source>Tick what the letter tells. Once it is sent, these count as told.</source>
        <translation>Marque lo que comunica la carta. Una vez enviada, esto cuenta como comunicado.</translation>
    </message>
    <message>
        <source>Told %1</source>
        <comment>when</comment>
        <translation>Comunicado: %1</translation>
    </message>
    <message>
        <source>Told before</source>
        <translation>Comunicado antes</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>En el texto</translation>
    </message>
</context>
<context>
    <name>candor::LetterOut</name>
    <message>
        <source>Record and print</source>
        <translation>Registrar e imprimir</translation>
    </message>
    <message>
        <source>Record and save</source>
        <translation>Registrar y guardar</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <comment>printer</comment>
        <translation>Enviada a %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>Texto OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Guardar la carta</translation>
    </message>
    <message>
        <source>Letter saved.</source>
        <translation>Carta guardada.</translation>
    </message>
</context>
<context>
    <name>candor::LibraryPage</name>
    <message>
        <source>Protocol in force</source>
        <translation>Protocolo vigente</translation>
    </message>
    <message>
        <source>Deadline rules</source>
        <translation>Reglas de plazos</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Días festivos</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>Listas de códigos</translation>
    </message>
    <message>
        <source>Contact cards</source>
        <translation>Tarjetas de contacto</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Mapa del teclado</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Everything is reached by menu as well.</source>
        <translation>A todo se llega también por el menú.</translation>
    </message>
    <message>
        <source>What the protocol is made from. Enter opens the address in the browser.</source>
        <translation>De qué se compone el protocolo. Intro abre la dirección en el navegador.</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Found in the library</source>
        <translation>Resultados en la biblioteca</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Parts of the library</source>
        <translation>Partes de la biblioteca</translation>
    </message>
    <message>
        <source>Of the hospital</source>
        <translation>Del hospital</translation>
    </message>
    <message>
        <source>Nothing in the library matches.</source>
        <translation>Nada coincide en la biblioteca.</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more.</source>
        <translation>Con menos palabras, o más cortas, se encuentra más.</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>Plantillas de cartas</translation>
    </message>
</context>
<context>
    <name>candor::LineEdit</name>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
</context>
<context>
    <name>candor::LineField</name>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
</context>
<context>
    <name>candor::LineList</name>
    <message>
        <source>One entry per line</source>
        <translation>Una entrada por línea</translation>
    </message>
</context>
<context>
    <name>candor::LinkPicker</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is linked, Add</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No longer in the case</source>
        <translation>Ya no está en el caso</translation>
    </message>
</context>
<context>
    <name>candor::ListExport</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Próximo plazo</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
</context>
<context>
    <name>candor::LoopCard</name>
    <message>
        <source>Not answered yet</source>
        <translation>Aún sin responder</translation>
    </message>
    <message>
        <source>No action for this cause yet</source>
        <translation>Esta causa aún no tiene acción</translation>
    </message>
    <message>
        <source>The family was not told yet</source>
        <translation>Aún no se comunicó a la familia</translation>
    </message>
    <message>
        <source>Nothing to link yet: no question, no confirmed cause, no action.</source>
        <translation>Nada que vincular aún: ni preguntas, ni causas confirmadas, ni acciones.</translation>
    </message>
    <message>
        <source>Open links</source>
        <translation>Vínculos abiertos</translation>
    </message>
    <message>
        <source>Stay open, with a reason</source>
        <translation>Siguen abiertos, con un motivo</translation>
    </message>
    <message>
        <source>What the family can read</source>
        <translation>Lo que la familia puede leer</translation>
    </message>
    <message>
        <source>Summary for the family</source>
        <translation>Resumen para la familia</translation>
    </message>
    <message>
        <source>Open the link again</source>
        <translation>Abrir de nuevo el vínculo</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two people</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Why this stays open for good</source>
        <translation>Por qué queda abierto para siempre</translation>
    </message>
    <message>
        <source>Somebody other than you</source>
        <translation>Alguien que no sea usted</translation>
    </message>
    <message>
        <source>Kept once there is a reason and a second person, not the same one, has agreed.</source>
        <translation>Se guarda cuando hay un motivo y una segunda persona, distinta de la primera, está de acuerdo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n questions answered</source>
        <translation>
            <numerusform>%1 de %n pregunta respondida</numerusform>
            <numerusform>%1 de %n preguntas respondidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n causes acted on</source>
        <translation>
            <numerusform>%1 de %n causa con acción</numerusform>
            <numerusform>%1 de %n causas con acción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n actions told to the family</source>
        <translation>
            <numerusform>%1 de %n acción comunicada a la familia</numerusform>
            <numerusform>%1 de %n acciones comunicadas a la familia</numerusform>
        </translation>
    </message>
    <message>
        <source>Except…</source>
        <translation>Exceptuar…</translation>
    </message>
    <message>
        <source>You asked: %1</source>
        <translation>Usted preguntó: %1</translation>
    </message>
    <message>
        <source>We told you: %1</source>
        <translation>Le informamos: %1</translation>
    </message>
    <message>
        <source>We looked, and it cannot be known.</source>
        <translation>Lo examinamos y no es posible saberlo.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>We changed: %1</source>
        <translation>Cambiamos: %1</translation>
    </message>
    <message>
        <source>Told %1</source>
        <translation>Comunicado: %1</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún sin comunicar</translation>
    </message>
</context>
<context>
    <name>candor::MainWindow</name>
    <message>
        <source>%1 – %2</source>
        <comment>hospital and program</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Casebook open</source>
        <translation>Libro de casos abierto</translation>
    </message>
    <message numerus="yes">
        <source>Locked at %1 after %n idle minute(s). Work saved.</source>
        <translation>
            <numerusform>Bloqueado a las %1 tras %n minuto de inactividad. Trabajo guardado.</numerusform>
            <numerusform>Bloqueado a las %1 tras %n minutos de inactividad. Trabajo guardado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked at %1. Work saved.</source>
        <translation>Bloqueado a las %1, trabajo guardado.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Backup did not work</source>
        <translation>La copia de seguridad falló</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <translation>Copia de seguridad: %1</translation>
    </message>
    <message>
        <source>No automatic backup</source>
        <translation>Sin copia de seguridad automática</translation>
    </message>
    <message>
        <source>Choose a folder for backups in the settings.</source>
        <translation>Elija una carpeta para las copias de seguridad en los ajustes.</translation>
    </message>
</context>
<context>
    <name>candor::NamePicker</name>
    <message>
        <source>%1, %2</source>
        <comment>name, part</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>candor::NavSidebar</name>
    <message>
        <source>%1, %2</source>
        <comment>a section and its count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>candor::NeedsCard</name>
    <message>
        <source>Nothing is written down yet. Ask before any offer is made.</source>
        <translation>Todavía no hay nada anotado. Pregunte antes de hacer una oferta.</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Agregar una necesidad</translation>
    </message>
    <message>
        <source>List to ask along</source>
        <translation>Lista para preguntar</translation>
    </message>
    <message>
        <source>Remove this need</source>
        <translation>Quitar esta necesidad</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Nueva necesidad</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Late since %1</source>
        <translation>Con retraso desde: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Plazo: %1</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Something else, in their words</source>
        <translation>Otra cosa, en sus palabras</translation>
    </message>
    <message>
        <source>Need added: %1</source>
        <translation>Necesidad agregada: %1</translation>
    </message>
</context>
<context>
    <name>candor::NewCaseDialog</name>
    <message>
        <source>When and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>People to reach</source>
        <translation>Personas de contacto</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>Revisar e iniciar</translation>
    </message>
    <message>
        <source>Save as draft and close</source>
        <translation>Guardar borrador y cerrar</translation>
    </message>
    <message>
        <source>Start with what is known</source>
        <translation>Iniciar con lo que se sabe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>This is what you typed before. Nothing of it was started yet.</source>
        <translation>Esto es lo que usted escribió anteriormente. Todavía no se ha iniciado nada.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar en blanco</translation>
    </message>
    <message>
        <source>Start from report %1</source>
        <translation>Iniciar desde la notificación %1</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuevo caso</translation>
    </message>
    <message>
        <source>%1, page %2 of 4, %3</source>
        <translation>%1, página %2 de 4, %3</translation>
    </message>
    <message>
        <source>Next: what happened</source>
        <translation>Siguiente: qué ocurrió</translation>
    </message>
    <message>
        <source>Next: people to reach</source>
        <translation>Siguiente: personas de contacto</translation>
    </message>
    <message>
        <source>Next: check and start</source>
        <translation>Siguiente: revisar e iniciar</translation>
    </message>
    <message>
        <source>Start the case</source>
        <translation>Iniciar el caso</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Borrador guardado: %1</translation>
    </message>
    <message>
        <source>The report was added to case %1</source>
        <translation>La notificación se agregó al caso %1</translation>
    </message>
</context>
<context>
    <name>candor::Notifier</name>
    <message>
        <source>A task is late.</source>
        <translation>Una tarea está con retraso.</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are late.</source>
        <translation>
            <numerusform>%n tarea está con retraso.</numerusform>
            <numerusform>%n tareas están con retraso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A task is due in %n minute(s).</source>
        <translation>
            <numerusform>Una tarea vence en %n minuto.</numerusform>
            <numerusform>Una tarea vence en %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tasks are due soon, the first in %n minute(s).</source>
        <translation>
            <numerusform>%1 tareas vencen pronto; la primera, en %n minuto.</numerusform>
            <numerusform>%1 tareas vencen pronto; la primera, en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Candor Casebook</source>
        <translation>Candor Casebook</translation>
    </message>
    <message>
        <source>Candor Casebook is locked.</source>
        <translation>Candor Casebook está bloqueado.</translation>
    </message>
</context>
<context>
    <name>candor::OfferCard</name>
    <message>
        <source>Add what is offered</source>
        <translation>Agregar lo que se ofrece</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Ask for an approval</source>
        <translation>Solicitar una aprobación</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Back to the offer that counts now</source>
        <translation>Volver a la oferta vigente</translation>
    </message>
    <message>
        <source>All offers, in order</source>
        <translation>Todas las ofertas, en orden</translation>
    </message>
    <message>
        <source>Edit the offer</source>
        <translation>Editar la oferta</translation>
    </message>
    <message>
        <source>The offer is a draft again</source>
        <translation>La oferta vuelve a ser un borrador</translation>
    </message>
    <message>
        <source>Offer withdrawn</source>
        <translation>Oferta retirada</translation>
    </message>
    <message>
        <source>Take it out of the offer</source>
        <translation>Sacarlo de la oferta</translation>
    </message>
    <message>
        <source>New element</source>
        <translation>Nuevo concepto</translation>
    </message>
    <message>
        <source>No amount yet</source>
        <translation>Aún sin importe</translation>
    </message>
    <message>
        <source>Not money</source>
        <translation>No es dinero</translation>
    </message>
    <message>
        <source>What is done for them, where it is no money</source>
        <translation>Qué se hace por ellos, si no es dinero</translation>
    </message>
    <message>
        <source>Remove this approval</source>
        <translation>Quitar esta aprobación</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Solicitada: %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Denegada: %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>Name and part, such as chief financial officer</source>
        <translation>Nombre y función, por ejemplo, director financiero</translation>
    </message>
    <message>
        <source>No compensation is due on the way that was decided. Other remedies may still be offered.</source>
        <translation>Según la vía decidida, no corresponde compensación. Aún pueden ofrecerse otras reparaciones.</translation>
    </message>
    <message>
        <source>No offer yet. Money, and what helps in other ways, stand side by side in it.</source>
        <translation>Aún no hay oferta. En ella figuran juntos el dinero y lo que ayuda de otras formas.</translation>
    </message>
    <message>
        <source>Change it again</source>
        <translation>Modificarla de nuevo</translation>
    </message>
    <message>
        <source>Hospital and doctor bills waived</source>
        <translation>Facturas del hospital y médicos condonadas</translation>
    </message>
    <message>
        <source>Bills reduced by</source>
        <translation>Facturas reducidas en</translation>
    </message>
    <message>
        <source>Bills written off</source>
        <translation>Facturas dadas de baja</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts, on hold since %1</source>
        <translation>
            <numerusform>%n cuenta, suspendida desde: %1</numerusform>
            <numerusform>%n cuentas, suspendidas desde: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>To be paid, bills not included</source>
        <translation>Por pagar, sin incluir facturas</translation>
    </message>
    <message>
        <source>More than the authority.</source>
        <translation>Supera el importe autorizado.</translation>
    </message>
    <message>
        <source>%1 is allowed so far.</source>
        <translation>Autorizado hasta ahora: %1.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>A lawyer may help</source>
        <translation>Un abogado puede ayudar</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Sin comunicar</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Importe autorizado</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Stands until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state of an offer, day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Other than money</source>
        <translation>Aparte del dinero</translation>
    </message>
    <message>
        <source>Added to the offer: %1</source>
        <translation>Agregado a la oferta: %1</translation>
    </message>
    <message>
        <source>Draft of an offer begun</source>
        <translation>Borrador de oferta iniciado</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Solicitada de nuevo</translation>
    </message>
    <message>
        <source>The offer is approved</source>
        <translation>La oferta está aprobada</translation>
    </message>
    <message>
        <source>When was the offer made?</source>
        <translation>¿Cuándo se presentó la oferta?</translation>
    </message>
    <message>
        <source>It was made</source>
        <translation>Se presentó</translation>
    </message>
    <message>
        <source>Offer made</source>
        <translation>Oferta realizada</translation>
    </message>
    <message>
        <source>What did %1 answer?</source>
        <translation>¿Qué respondió %1?</translation>
    </message>
    <message>
        <source>Approval recorded</source>
        <translation>Aprobación registrada</translation>
    </message>
    <message>
        <source>Refusal recorded</source>
        <translation>Denegación registrada</translation>
    </message>
    <message>
        <source>What did the family answer?</source>
        <translation>¿Qué respondió la familia?</translation>
    </message>
    <message>
        <source>They accept</source>
        <translation>La aceptan</translation>
    </message>
    <message>
        <source>They decline</source>
        <translation>La rechazan</translation>
    </message>
    <message>
        <source>They ask for something else</source>
        <translation>Piden otra cosa</translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation>Oferta aceptada</translation>
    </message>
    <message>
        <source>Offer declined</source>
        <translation>Oferta rechazada</translation>
    </message>
    <message>
        <source>Counter-offer begun: write down what they ask for</source>
        <translation>Contraoferta iniciada: anote lo que piden</translation>
    </message>
    <message>
        <source>What did the hospital answer?</source>
        <translation>¿Qué respondió el hospital?</translation>
    </message>
    <message>
        <source>We accept</source>
        <translation>Aceptamos</translation>
    </message>
    <message>
        <source>We decline</source>
        <translation>Rechazamos</translation>
    </message>
    <message>
        <source>We make another offer</source>
        <translation>Hacemos otra oferta</translation>
    </message>
    <message>
        <source>Counter-offer accepted</source>
        <translation>Contraoferta aceptada</translation>
    </message>
    <message>
        <source>Counter-offer declined</source>
        <translation>Contraoferta rechazada</translation>
    </message>
</context>
<context>
    <name>candor::OpenShell</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuevo caso</translation>
    </message>
    <message>
        <source>Blank checklists</source>
        <translation>Listas en blanco</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>New</source>
        <comment>short for New case</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>short for Blank checklists</comment>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>Case %1 started</source>
        <translation>Caso %1 iniciado</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>Importar notificaciones</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Select a report that waits to be decided first.</source>
        <translation>Seleccione primero una notificación pendiente de decisión.</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n con retraso</numerusform>
            <numerusform>%n con retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No hay nada por vencer.</translation>
    </message>
    <message>
        <source>Added to case %1</source>
        <translation>Agregado al caso %1</translation>
    </message>
    <message>
        <source>What you typed is kept. New case brings it back.</source>
        <translation>Lo que escribió se conserva. “Nuevo caso” lo recupera.</translation>
    </message>
</context>
<context>
    <name>candor::PagePictures</name>
    <message>
        <source>Pages of the file</source>
        <translation>Páginas del archivo</translation>
    </message>
</context>
<context>
    <name>candor::PageView</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>candor::PassphraseEdit</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide passphrase</source>
        <translation>Ocultar frase de contraseña</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Mostrar frase de contraseña</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>candor::PathwayTab</name>
    <message>
        <source>All steps as a table</source>
        <translation>Todos los pasos en una tabla</translation>
    </message>
    <message>
        <source>About this case</source>
        <translation>Acerca de este caso</translation>
    </message>
</context>
<context>
    <name>candor::PaymentCard</name>
    <message>
        <source>Whether there is a Medicare beneficiary is not recorded yet.</source>
        <translation>Aún no consta si hay un beneficiario de Medicare.</translation>
    </message>
    <message>
        <source>No Medicare beneficiary: no Section 111 report.</source>
        <translation>Sin beneficiario de Medicare: sin informe de la Sección 111.</translation>
    </message>
    <message>
        <source>Medicare beneficiary: somebody has to decide about the Section 111 report. Liens are cleared with counsel.</source>
        <translation>Beneficiario de Medicare: alguien debe decidir sobre el informe de la Sección 111. Los gravámenes se resuelven con el asesor jurídico.</translation>
    </message>
    <message>
        <source>Decided to report under Section 111.</source>
        <translation>Se decidió informar según la Sección 111.</translation>
    </message>
    <message>
        <source>Decided: not reportable under Section 111.</source>
        <translation>Decidido: no notificable según la Sección 111.</translation>
    </message>
    <message>
        <source>Reported under Section 111.</source>
        <translation>Informado según la Sección 111.</translation>
    </message>
    <message>
        <source>Payments and their reports</source>
        <translation>Pagos y sus informes</translation>
    </message>
    <message>
        <source>Nothing was paid yet. A payment raises the data bank question, to be answered within 30 days, and that of Medicare.</source>
        <translation>Aún no se ha pagado nada. Un pago plantea la pregunta sobre el banco de datos, que se responde en 30 días, y la de Medicare.</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Registrar un pago</translation>
    </message>
    <message>
        <source>Remove this payment</source>
        <translation>Quitar este pago</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Nuevo pago</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amount, payee</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Data bank: decide by %1</source>
        <translation>Banco de datos: decidir, plazo: %1</translation>
    </message>
    <message>
        <source>Data bank: file by %1</source>
        <translation>Banco de datos: presentar, plazo: %1</translation>
    </message>
    <message>
        <source>Data bank: %1</source>
        <translation>Banco de datos: %1</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Pagado: %1</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Todavía sin pagar</translation>
    </message>
    <message>
        <source>Such as the insurer, or the hospital</source>
        <translation>Por ejemplo, la aseguradora o el hospital</translation>
    </message>
    <message>
        <source>Data bank question</source>
        <translation>Pregunta sobre el banco de datos</translation>
    </message>
    <message>
        <source>Medicare</source>
        <translation>Medicare</translation>
    </message>
    <message>
        <source>In the summary for the family</source>
        <translation>En el resumen para la familia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>condition: whether it is met</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Advice.</source>
        <translation>Asesoramiento.</translation>
    </message>
    <message>
        <source>Write down why it is not reportable.</source>
        <translation>Anote por qué no es notificable.</translation>
    </message>
    <message>
        <source>A report is due 30 days after the payment: %1.</source>
        <translation>El informe vence 30 días después del pago: %1.</translation>
    </message>
    <message>
        <source>Decided by %1. The last day was %2.</source>
        <translation>Decidido por %1. El último día era: %2.</translation>
    </message>
    <message>
        <source>To pay %1</source>
        <translation>Por pagar: %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno aún</translation>
    </message>
    <message numerus="yes">
        <source>%n with open questions</source>
        <comment>payments</comment>
        <translation>
            <numerusform>%n con preguntas abiertas</numerusform>
            <numerusform>%n con preguntas abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>All questions answered</source>
        <translation>Todas las preguntas respondidas</translation>
    </message>
</context>
<context>
    <name>candor::PeopleField</name>
    <message>
        <source>%1 removed</source>
        <translation>Se quitó: %1</translation>
    </message>
</context>
<context>
    <name>candor::PeopleList</name>
    <message>
        <source>People of the case</source>
        <translation>Personas del caso</translation>
    </message>
</context>
<context>
    <name>candor::PeopleModel</name>
    <message>
        <source>Care for the caregiver</source>
        <translation>Apoyo al personal</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>pronto</translation>
    </message>
</context>
<context>
    <name>candor::PeoplePage</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>People to reach</source>
        <translation>Personas de contacto</translation>
    </message>
    <message>
        <source>Who is the patient, who speaks for them, and who was there?</source>
        <translation>¿Quién es el paciente, quién habla en su nombre y quién estaba presente?</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Medical record number</source>
        <translation>Número de historia clínica</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Family or representative</source>
        <translation>Familia o representante</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Parentesco o relación</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Staff who were involved</source>
        <translation>Personal implicado</translation>
    </message>
    <message>
        <source>One name per line. Each is offered support.</source>
        <translation>Un nombre por línea. A cada persona se le ofrece apoyo.</translation>
    </message>
    <message>
        <source>Who leads the first conversation</source>
        <translation>Quién dirige la primera conversación</translation>
    </message>
</context>
<context>
    <name>candor::PeopleTab</name>
    <message>
        <source>Add somebody</source>
        <translation>Agregar a alguien</translation>
    </message>
    <message>
        <source>Who may speak for the patient</source>
        <translation>Quién puede hablar en nombre del paciente</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene revisar</translation>
    </message>
    <message>
        <source>Language and interpreter</source>
        <translation>Idioma e intérprete</translation>
    </message>
    <message>
        <source>Nobody is recorded yet</source>
        <translation>Todavía no se ha registrado a nadie</translation>
    </message>
    <message>
        <source>Begin with the patient.</source>
        <translation>Empiece por el paciente.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar una persona</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todas las personas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Nada que destacar</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is named in: %2. Remove the role instead, or correct those first.</source>
        <translation>%1 aparece en: %2. Quite la función en su lugar, o corrija primero esos datos.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Se conservó.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Se quitó: %1</translation>
    </message>
</context>
<context>
    <name>candor::PersonAdder</name>
    <message>
        <source>leads</source>
        <comment>a person in the room</comment>
        <translation>dirige</translation>
    </message>
    <message>
        <source>patient</source>
        <comment>a person in the room</comment>
        <translation>paciente</translation>
    </message>
    <message>
        <source>interprets</source>
        <comment>a person in the room</comment>
        <translation>interpreta</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>a person in the room</comment>
        <translation>apoya</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>candor::PersonChip</name>
    <message>
        <source>%1, %2</source>
        <comment>name, part</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Press Delete to remove</source>
        <translation>%1. Presione Supr para quitar</translation>
    </message>
</context>
<context>
    <name>candor::PersonForm</name>
    <message>
        <source>History of this person</source>
        <translation>Historial de esta persona</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Mostrar todos los campos</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Nombre y apellido</translation>
    </message>
    <message>
        <source>Roles in this case</source>
        <translation>Funciones en este caso</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Agregar una función</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>El paciente</translation>
    </message>
    <message>
        <source>Speaking for the patient</source>
        <translation>Hablar en nombre del paciente</translation>
    </message>
    <message>
        <source>Such as wife or daughter</source>
        <translation>Por ejemplo, esposa o hija</translation>
    </message>
    <message>
        <source>Such as health care proxy of May 3, copy on file</source>
        <translation>Por ejemplo, poder para atención médica del 3 de mayo, copia en el expediente</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Language and interpreter</source>
        <translation>Idioma e intérprete</translation>
    </message>
    <message>
        <source>Who interprets, or not needed</source>
        <translation>Quién interpreta, o no es necesario</translation>
    </message>
    <message>
        <source>How and when to reach</source>
        <translation>Cómo y cuándo contactar</translation>
    </message>
    <message>
        <source>Such as: call after 4 PM, no voice messages</source>
        <translation>Por ejemplo: llamar después de las 4 PM, sin mensajes de voz</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Stored as soon as there is a name. What is typed is kept.</source>
        <translation>Se guarda en cuanto hay un nombre. Lo que se escribe se conserva.</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>No agregar</translation>
    </message>
    <message>
        <source>Do not add this person</source>
        <translation>No agregar a esta persona</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar a %1</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>El caso está cerrado.</translation>
    </message>
    <message>
        <source>Reopen it to change something.</source>
        <translation>Reábralo para cambiar algo.</translation>
    </message>
    <message>
        <source>Whether this person may speak for the patient is not recorded yet.</source>
        <translation>Todavía no está registrado si esta persona puede hablar en nombre del paciente.</translation>
    </message>
    <message>
        <source>This name is in the case already.</source>
        <translation>Este nombre ya está en el caso.</translation>
    </message>
    <message>
        <source>If it is the same person, add the role there instead.</source>
        <translation>Si es la misma persona, agregue allí la función.</translation>
    </message>
</context>
<context>
    <name>candor::PhaseStepper</name>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
</context>
<context>
    <name>candor::PhaseTab</name>
    <message>
        <source>Phase %1 of %2, %3</source>
        <translation>Fase %1 de %2, %3</translation>
    </message>
    <message>
        <source>Phase %1 of %2, %3, %4</source>
        <translation>Fase %1 de %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, current</source>
        <comment>a phase</comment>
        <translation>%1, actual</translation>
    </message>
</context>
<context>
    <name>candor::PrintCard</name>
    <message>
        <source>Patient name</source>
        <translation>Nombre del paciente</translation>
    </message>
    <message>
        <source>Facts to share</source>
        <translation>Hechos que se compartirán</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>Palabras iniciales</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Lo que se omitió</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>No hay ninguna impresora configurada en esta computadora.</translation>
    </message>
    <message>
        <source>Save a PDF instead</source>
        <translation>Guardar un PDF en su lugar</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper</comment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>What is on the page</source>
        <translation>Qué hay en la página</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Save ODT</source>
        <translation>Guardar ODT</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Guardar como texto simple</translation>
    </message>
    <message>
        <source>Ask the system…</source>
        <translation>Diálogo del sistema…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message numerus="yes">
        <source>Print %n copies</source>
        <translation>
            <numerusform>Imprimir %n copia</numerusform>
            <numerusform>Imprimir %n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Privileged content.</source>
        <translation>Contenido privilegiado.</translation>
    </message>
    <message>
        <source>%1. For nobody but: %2.</source>
        <comment>lanes, audience</comment>
        <translation>%1. Únicamente para: %2.</translation>
    </message>
    <message>
        <source>No privileged content.</source>
        <translation>Sin contenido privilegiado.</translation>
    </message>
    <message>
        <source>Nothing in this case is locked.</source>
        <translation>En este caso no hay nada bloqueado.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n locked record(s) is used.</source>
        <translation>
            <numerusform>No se usa el registro bloqueado (%n).</numerusform>
            <numerusform>No se usa ninguno de los %n registros bloqueados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contains the patient&apos;s name. Printing is recorded in History.</source>
        <translation>Contiene el nombre del paciente. La impresión se registra en Historial.</translation>
    </message>
    <message>
        <source>Does not contain the patient&apos;s name. Printing is recorded in History.</source>
        <translation>No contiene el nombre del paciente. La impresión se registra en Historial.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was left out: record type</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>May not be on a page for: %1.</source>
        <comment>audience</comment>
        <translation>No puede estar en una página para: %1.</translation>
    </message>
</context>
<context>
    <name>candor::PromisePane</name>
    <message>
        <source>%1 open, %2 kept</source>
        <translation>Pendientes: %1; cumplidas: %2</translation>
    </message>
    <message>
        <source>No open promise</source>
        <translation>Sin promesas pendientes</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>First promised for %1</source>
        <translation>Prometido al inicio para %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Cumplida: %1</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nueva hora</translation>
    </message>
    <message>
        <source>New time: %1</source>
        <translation>Nueva hora: %1</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>No se desea</translation>
    </message>
    <message>
        <source>The family no longer wants: %1</source>
        <translation>La familia ya no desea: %1</translation>
    </message>
    <message>
        <source>The family no longer wants it</source>
        <translation>La familia ya no la desea</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promesa cumplida</translation>
    </message>
    <message>
        <source>Promise released</source>
        <translation>Promesa liberada</translation>
    </message>
    <message>
        <source>New time for “%1”</source>
        <translation>Nueva hora para “%1”</translation>
    </message>
    <message>
        <source>Set the new time</source>
        <translation>Fijar el nuevo plazo</translation>
    </message>
    <message>
        <source>Use a time like tomorrow %1</source>
        <translation>Use una hora como mañana %1</translation>
    </message>
    <message>
        <source>New time set</source>
        <translation>Nueva hora fijada</translation>
    </message>
</context>
<context>
    <name>candor::ProtocolChanges</name>
    <message>
        <source>Take this change back</source>
        <translation>Deshacer este cambio</translation>
    </message>
    <message>
        <source>Why this version</source>
        <translation>Por qué esta versión</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <translation>Descartar todos los cambios</translation>
    </message>
    <message>
        <source>Changes in the draft</source>
        <translation>Cambios en el borrador</translation>
    </message>
    <message>
        <source>No change is waiting.</source>
        <translation>No hay ningún cambio pendiente.</translation>
    </message>
    <message>
        <source>Changes to steps, deadlines and checklist rows are collected here before they count for any case.</source>
        <translation>Los cambios de pasos, plazos y líneas de las listas de verificación se reúnen aquí antes de aplicarse a algún caso.</translation>
    </message>
    <message>
        <source>Look at the protocol</source>
        <translation>Ver el protocolo</translation>
    </message>
    <message>
        <source>New cases begin with it. Running cases keep the version they have until somebody moves them.</source>
        <translation>Los casos nuevos empiezan con ella. Los casos en curso conservan su versión hasta que alguien los cambie.</translation>
    </message>
    <message>
        <source>The changes kept do not fit the protocol in force.</source>
        <translation>Los cambios guardados no encajan en el protocolo vigente.</translation>
    </message>
    <message>
        <source>Put version %1 in force for new cases</source>
        <translation>Poner en vigor la versión %1 para los casos nuevos</translation>
    </message>
    <message>
        <source>A few words are enough</source>
        <translation>Bastan unas pocas palabras</translation>
    </message>
</context>
<context>
    <name>candor::ProtocolItemPane</name>
    <message>
        <source>The selected part of the protocol</source>
        <translation>La parte seleccionada del protocolo</translation>
    </message>
    <message>
        <source>Nothing selected.</source>
        <translation>Nada seleccionado.</translation>
    </message>
    <message>
        <source>Select a part of the protocol to read or change it.</source>
        <translation>Seleccione una parte del protocolo para leerla o cambiarla.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde proviene</translation>
    </message>
    <message>
        <source>Part of the protocol</source>
        <translation>Parte del protocolo</translation>
    </message>
    <message>
        <source>Before a case closes</source>
        <translation>Antes de cerrar un caso</translation>
    </message>
    <message>
        <source>Deadlines of the program itself</source>
        <translation>Plazos del propio programa</translation>
    </message>
    <message>
        <source>A case can be closed when all of these hold and every step that counts is settled.</source>
        <translation>Un caso puede cerrarse cuando se cumple todo esto y cada paso que cuenta está resuelto.</translation>
    </message>
    <message>
        <source>They return regularly and belong to no single case.</source>
        <translation>Se repiten con regularidad y no pertenecen a ningún caso en particular.</translation>
    </message>
    <message>
        <source>Complete when</source>
        <translation>Completo cuando</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>%1 in use, %2 switched off</source>
        <translation>%1 en uso, %2 desactivados</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <comment>steps</comment>
        <translation>
            <numerusform>%n en uso</numerusform>
            <numerusform>%n en uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Counts for closing</source>
        <translation>Cuenta para el cierre</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No, it may stay open</source>
        <translation>No, puede quedar pendiente</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Every case needs this step, so it cannot be switched off.</source>
        <translation>Todos los casos necesitan este paso, por lo que no se puede desactivar.</translation>
    </message>
    <message>
        <source>Aim, not a duty</source>
        <translation>Objetivo, no obligación</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Cómputo</translation>
    </message>
    <message>
        <source>Met when</source>
        <translation>Cumplido cuando</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Vence pronto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Switched off: it applies to no new case.</source>
        <translation>Desactivado: no se aplica a ningún caso nuevo.</translation>
    </message>
    <message>
        <source>Switched off: it applies to no new case. Reason: %1</source>
        <translation>Desactivado: no se aplica a ningún caso nuevo. Motivo: %1</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Consecuencias</translation>
    </message>
    <message>
        <source>Nothing else in the protocol depends on it.</source>
        <translation>Nada más en el protocolo depende de esto.</translation>
    </message>
    <message>
        <source>Reason (needed: law or an accreditor asks for it)</source>
        <translation>Motivo (necesario: lo exige la ley o una entidad acreditadora)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Switch it off in the draft</source>
        <translation>Desactivarlo en el borrador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Length of the deadline</source>
        <translation>Duración del plazo</translation>
    </message>
    <message>
        <source>Unit of the length</source>
        <translation>Unidad de la duración</translation>
    </message>
    <message>
        <source>Change the length</source>
        <translation>Cambiar la duración</translation>
    </message>
    <message>
        <source>Counts as due soon at the usual time</source>
        <translation>Se considera que vence pronto con la antelación habitual</translation>
    </message>
    <message>
        <source>How long before the end it counts as due soon</source>
        <translation>Con cuánta antelación se considera que vence pronto</translation>
    </message>
    <message>
        <source>Unit of due soon</source>
        <translation>Unidad de “vence pronto”</translation>
    </message>
    <message>
        <source>Change due soon</source>
        <translation>Cambiar “vence pronto”</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Confirmarlo</translation>
    </message>
    <message>
        <source>When somebody at the hospital has read it in its source, or counsel has answered.</source>
        <translation>Cuando alguien del hospital lo haya leído en su fuente o el asesor jurídico haya respondido.</translation>
    </message>
    <message>
        <source>Who read it</source>
        <translation>Quién la leyó</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Leída el</translation>
    </message>
    <message>
        <source>Confirm in the draft</source>
        <translation>Confirmarlo en el borrador</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Agregar una línea</translation>
    </message>
    <message>
        <source>What is to be checked</source>
        <translation>Qué se debe comprobar</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n characters, so that it fits one printed line</source>
        <translation>
            <numerusform>Hasta %n carácter, para que quepa en una línea impresa</numerusform>
            <numerusform>Hasta %n caracteres, para que quepa en una línea impresa</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>A policy or decision of the hospital. Without one the row is marked as unverified.</source>
        <translation>Una política o decisión del hospital. Sin ella, la línea se marca como sin verificar.</translation>
    </message>
    <message>
        <source>Link, if there is one</source>
        <translation>Enlace, si lo hay</translation>
    </message>
    <message>
        <source>Add the row to the draft</source>
        <translation>Agregar la línea al borrador</translation>
    </message>
    <message>
        <source>A few words are enough</source>
        <translation>Bastan unas pocas palabras</translation>
    </message>
</context>
<context>
    <name>candor::ProtocolOutline</name>
    <message>
        <source>Changed</source>
        <translation>Con cambios</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Deadlines of the program itself</source>
        <translation>Plazos del propio programa</translation>
    </message>
    <message>
        <source>Before a case closes</source>
        <translation>Antes de cerrar un caso</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>Agregado aquí</translation>
    </message>
</context>
<context>
    <name>candor::ProtocolPart</name>
    <message>
        <source>Views of the protocol</source>
        <translation>Vistas del protocolo</translation>
    </message>
    <message>
        <source>Steps and checklists</source>
        <translation>Pasos y listas de verificación</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Versions and cases</source>
        <translation>Versiones y casos</translation>
    </message>
    <message>
        <source>Protocol in force</source>
        <translation>Protocolo vigente</translation>
    </message>
    <message>
        <source>Version %1 is in force for new cases</source>
        <translation>La versión %1 está en vigor para los casos nuevos</translation>
    </message>
    <message>
        <source>Case %1 moved to version %2</source>
        <translation>El caso %1 se pasó a la versión %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>It came with the program. New cases begin with it.</source>
        <translation>Venía con el programa. Los casos nuevos empiezan con ella.</translation>
    </message>
    <message>
        <source>In force since %1, by %2. New cases begin with it.</source>
        <translation>En vigor desde %1, por %2. Los casos nuevos empiezan con ella.</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Cambios (%1)</translation>
    </message>
</context>
<context>
    <name>candor::ProtocolVersions</name>
    <message>
        <source>Why this version again</source>
        <translation>Por qué de nuevo esta versión</translation>
    </message>
    <message>
        <source>Put this version in force again</source>
        <translation>Poner de nuevo en vigor esta versión</translation>
    </message>
    <message>
        <source>Why this case is moved</source>
        <translation>Por qué se cambia este caso de versión</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Running cases and their version</source>
        <translation>Casos en curso y su versión</translation>
    </message>
    <message>
        <source>Running cases</source>
        <translation>Casos en curso</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Since %1, by %2</source>
        <translation>Desde %1, por %2</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Venía con el programa</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>As it ships, without changes of the hospital.</source>
        <translation>Tal como se entrega, sin cambios del hospital.</translation>
    </message>
    <message>
        <source>Move to version %1</source>
        <translation>Pasar a la versión %1</translation>
    </message>
    <message>
        <source>No case is running.</source>
        <translation>No hay ningún caso en curso.</translation>
    </message>
    <message>
        <source>Case %1 runs on the version in force.</source>
        <translation>El caso %1 sigue la versión en vigor.</translation>
    </message>
    <message>
        <source>Case %1 follows another protocol.</source>
        <translation>El caso %1 sigue otro protocolo.</translation>
    </message>
    <message>
        <source>What moving changes for case %1</source>
        <translation>Qué cambia para el caso %1 al pasar de versión</translation>
    </message>
    <message>
        <source>Nothing that is still to do changes. What was done stays as it is.</source>
        <translation>No cambia nada de lo que queda por hacer. Lo que ya se hizo queda como está.</translation>
    </message>
    <message>
        <source>A few words are enough</source>
        <translation>Bastan unas pocas palabras</translation>
    </message>
</context>
<context>
    <name>candor::ReasonPanel</name>
    <message>
        <source>New time</source>
        <translation>Nuevo plazo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No corresponde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A few words are enough</source>
        <translation>Bastan unas pocas palabras</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>candor::RecordCard</name>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrita por</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Segundo lector</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Visto bueno</translation>
    </message>
    <message>
        <source>Reviewed by counsel</source>
        <translation>Revisada por el asesor jurídico</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviada por</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Cómo se envió</translation>
    </message>
    <message>
        <source>Why it was not sent</source>
        <translation>Por qué no se envió</translation>
    </message>
    <message>
        <source>Digest of what was sent</source>
        <translation>Huella de lo enviado</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Abrir la carta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número de documento</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Digest of its words</source>
        <translation>Huella de su texto</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Generarlo de nuevo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Agregado por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Huella</translation>
    </message>
</context>
<context>
    <name>candor::RecordForm</name>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>Use a date like %1</source>
        <translation>Use una fecha como %1</translation>
    </message>
    <message>
        <source>Use a whole number</source>
        <translation>Use un número entero</translation>
    </message>
    <message>
        <source>Use a time like %1</source>
        <translation>Use una hora como %1</translation>
    </message>
    <message>
        <source>Saved: %1, %2</source>
        <comment>name and field</comment>
        <translation>Guardado: %1, %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <comment>field</comment>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>This cannot be empty</source>
        <translation>Esto no puede quedar vacío</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Persona agregada</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Use an amount like %1</source>
        <translation>Use un importe como %1</translation>
    </message>
</context>
<context>
    <name>candor::RecordRows</name>
    <message>
        <source>Removed: %1</source>
        <translation>Se quitó: %1</translation>
    </message>
</context>
<context>
    <name>candor::RecoverySheetPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Keep the recovery sheet</source>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>This key opens the casebook when the passphrase is lost. It is shown once and cannot be shown again. Print it and put it in a sealed envelope, with compliance or counsel.</source>
        <translation>Esta clave abre el libro de casos si se pierde la frase de contraseña. Se muestra una sola vez y no puede volver a mostrarse. Imprímala y guárdela en un sobre cerrado, con el área de cumplimiento o el asesor jurídico.</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimir la hoja</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Type two groups from the sheet, to be sure that it can be read</source>
        <translation>Escriba dos grupos de la hoja para comprobar que puede leerse</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>That is not group %1 of the sheet. Look again.</source>
        <translation>Ese no es el grupo %1 de la hoja. Compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>Or go on without a recovery sheet</source>
        <translation>O continuar sin hoja de recuperación</translation>
    </message>
    <message>
        <source>Type: %1. If the passphrase is lost, the case files are lost with it.</source>
        <translation>Escriba: %1. Si se pierde la frase de contraseña, los expedientes se pierden con ella.</translation>
    </message>
    <message>
        <source>I do without the recovery sheet</source>
        <translation>Prescindo de la hoja de recuperación</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key</source>
        <translation>Grupo %1 de la clave de recuperación</translation>
    </message>
</context>
<context>
    <name>candor::RegulatoryPanel</name>
    <message>
        <source>A waiting period, no due date of yours.</source>
        <translation>Un período de espera, sin vencimiento para usted.</translation>
    </message>
    <message>
        <source>Time stands still for the claim, no due date of yours.</source>
        <translation>Plazo de la reclamación suspendido, sin vencimiento para usted.</translation>
    </message>
    <message>
        <source>A condition of protection, no duty of its own.</source>
        <translation>Una condición de protección, no una obligación propia.</translation>
    </message>
    <message>
        <source>No rule of your jurisdictions has begun to run. Jurisdictions are chosen in Settings.</source>
        <translation>Ninguna regla de sus jurisdicciones ha empezado a correr. Las jurisdicciones se eligen en Ajustes.</translation>
    </message>
    <message>
        <source>May apply from a date that a person gives</source>
        <translation>Puede corresponder desde una fecha que indique una persona</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>Applies when: %1</source>
        <translation>Se aplica cuando: %1</translation>
    </message>
    <message>
        <source>Would be due %1</source>
        <translation>Vencería: %1</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Proposed for your jurisdictions. Not legal advice: read the condition and the source, and let counsel decide.</source>
        <translation>Propuesto para sus jurisdicciones. No es asesoramiento jurídico: lea la condición y la fuente, y deje que decida el asesor jurídico.</translation>
    </message>
    <message>
        <source>%1 from: %2</source>
        <comment>length of time, what it is counted from</comment>
        <translation>%1 desde: %2</translation>
    </message>
    <message>
        <source>Why it applies, or why it does not</source>
        <translation>Por qué corresponde o por qué no</translation>
    </message>
    <message>
        <source>Such as the number of the confirmation</source>
        <translation>Por ejemplo, el número de confirmación</translation>
    </message>
    <message>
        <source>It applies</source>
        <translation>Corresponde</translation>
    </message>
    <message>
        <source>It does not apply</source>
        <translation>No corresponde</translation>
    </message>
    <message>
        <source>It is filed</source>
        <translation>Ya se presentó</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Decidir de nuevo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button: rule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unverified.</source>
        <translation>Sin verificar.</translation>
    </message>
    <message>
        <source>Nobody here has read this rule in its source yet. Confirm it in the Library first; until then it does not count as a duty.</source>
        <translation>Nadie aquí ha leído aún esta regla en su fuente. Confírmela primero en la Biblioteca; hasta entonces no cuenta como obligación.</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Vence: %1</translation>
    </message>
    <message>
        <source>Over on %1</source>
        <translation>Termina: %1</translation>
    </message>
    <message>
        <source>Say from when it is counted</source>
        <translation>Indique desde cuándo se cuenta</translation>
    </message>
    <message>
        <source>Say why it does not apply</source>
        <translation>Indique por qué no corresponde</translation>
    </message>
    <message>
        <source>Say when it was filed</source>
        <translation>Indique cuándo se presentó</translation>
    </message>
    <message>
        <source>Say what shows that it was filed</source>
        <translation>Indique qué demuestra que se presentó</translation>
    </message>
    <message>
        <source>Deadline confirmed</source>
        <translation>Plazo confirmado</translation>
    </message>
    <message>
        <source>Deadline dismissed</source>
        <translation>Plazo descartado</translation>
    </message>
    <message>
        <source>Filing recorded</source>
        <translation>Presentación registrada</translation>
    </message>
    <message>
        <source>To be decided again</source>
        <translation>Por decidir de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>deadlines</comment>
        <translation>
            <numerusform>%n con retraso</numerusform>
            <numerusform>%n con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to file</source>
        <comment>deadlines</comment>
        <translation>
            <numerusform>%n por presentar</numerusform>
            <numerusform>%n por presentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <comment>deadlines</comment>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to decide now</source>
        <translation>Nada que decidir ahora</translation>
    </message>
</context>
<context>
    <name>candor::ResolutionList</name>
    <message>
        <source>Parts of the resolution and legal checks</source>
        <translation>Partes de la resolución y controles legales</translation>
    </message>
</context>
<context>
    <name>candor::ResolutionModel</name>
    <message>
        <source>due soon</source>
        <translation>vence pronto</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>parts done, all parts</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Legal checks</source>
        <translation>Controles legales</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>part, how it stands in a word, in a sentence</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>candor::ResolutionTab</name>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
</context>
<context>
    <name>candor::RestoreDialog</name>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar la copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Archivo de copia</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Nueva ubicación</translation>
    </message>
    <message>
        <source>A new folder; a casebook that is there already is not touched.</source>
        <translation>Una carpeta nueva; si ya hay allí un libro de casos, no se modifica.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>The backup is checked while it is unpacked. It opens with the passphrase it was made with.</source>
        <translation>La copia de seguridad se comprueba mientras se descomprime. Se abre con la frase de contraseña con la que se creó.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Elegir la copia</translation>
    </message>
    <message>
        <source>Backups (*.candorbak)</source>
        <translation>Copias de seguridad (*.candorbak)</translation>
    </message>
    <message>
        <source>Choose a backup file. Its name ends in .candorbak.</source>
        <translation>Elija un archivo de copia de seguridad. Su nombre termina en .candorbak.</translation>
    </message>
    <message>
        <source>Choose a name that is not taken yet.</source>
        <translation>Elija un nombre que aún no esté en uso.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>candor::RoomField</name>
    <message>
        <source>Proposed from the people of the case. Remove whoever will not be there.</source>
        <translation>Propuesta a partir de las personas del caso. Quite a quien no vaya a estar.</translation>
    </message>
    <message>
        <source>%1 is not expected in the room</source>
        <translation>No se espera a %1 en la sala</translation>
    </message>
</context>
<context>
    <name>candor::RowList</name>
    <message>
        <source>%1 %2</source>
        <comment>button, what it is about</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>candor::RowModel</name>
    <message>
        <source>%1: %2</source>
        <comment>title of a column and what stands there</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>candor::RunChart</name>
    <message>
        <source>Readings over time</source>
        <translation>Mediciones en el tiempo</translation>
    </message>
    <message>
        <source>Readings over time: %1</source>
        <translation>Mediciones en el tiempo: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and percent</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Meta: %1</translation>
    </message>
</context>
<context>
    <name>candor::SavedViews</name>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>Nombre de esta vista</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Saved views, %1</source>
        <translation>Vistas guardadas, %1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Cambiar el nombre de “%1”…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar “%1”</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Vista “%1” eliminada</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Vista “%1” guardada</translation>
    </message>
    <message>
        <source>View renamed to “%1”</source>
        <translation>La vista ahora se llama “%1”</translation>
    </message>
</context>
<context>
    <name>candor::SectionCard</name>
    <message>
        <source>%1, %2</source>
        <comment>card: its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>candor::SelectionBar</name>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Agregar etiqueta</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Quitar etiqueta</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Nuevo responsable</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>number of cases</comment>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected. Up to %2 can be changed at once.</source>
        <translation>%1 seleccionados. Se pueden cambiar hasta %2 a la vez.</translation>
    </message>
    <message numerus="yes">
        <source>New owner of %n case(s)</source>
        <translation>
            <numerusform>Nuevo responsable de %n caso</numerusform>
            <numerusform>Nuevo responsable de %n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n case(s)</source>
        <translation>
            <numerusform>Etiqueta para %n caso</numerusform>
            <numerusform>Etiqueta para %n casos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>Jurisdicciones</translation>
    </message>
    <message>
        <source>Program rules</source>
        <translation>Reglas del programa</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Record types</source>
        <translation>Tipos de registro</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
</context>
<context>
    <name>candor::SettingsForm</name>
    <message>
        <source>“%1” stored</source>
        <comment>name of a setting</comment>
        <translation>“%1” guardado</translation>
    </message>
</context>
<context>
    <name>candor::SettingsStore</name>
    <message>
        <source>You are recorded as %1 from now on</source>
        <translation>A partir de ahora, usted figura como %1</translation>
    </message>
</context>
<context>
    <name>candor::SilenceBar</name>
    <message>
        <source>Log a conversation</source>
        <translation>Registrar una conversación</translation>
    </message>
    <message>
        <source>Next contact by</source>
        <translation>Próximo contacto antes de</translation>
    </message>
    <message>
        <source>Such as tomorrow 10:12</source>
        <translation>Por ejemplo, mañana 10:12</translation>
    </message>
    <message>
        <source>Plan the next contact</source>
        <translation>Planificar el próximo contacto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Use a time that lies ahead, like tomorrow %1</source>
        <translation>Use una hora futura, como mañana %1</translation>
    </message>
    <message>
        <source>Next contact planned</source>
        <translation>Próximo contacto previsto</translation>
    </message>
</context>
<context>
    <name>candor::SimilarPane</name>
    <message>
        <source>a report with the same number</source>
        <translation>una notificación con el mismo número</translation>
    </message>
    <message>
        <source>the same record number</source>
        <translation>el mismo número de historia clínica</translation>
    </message>
    <message>
        <source>the same patient</source>
        <translation>el mismo paciente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>case number: what is the same</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The same event may be here already, in %n case(s). You can go on all the same.</source>
        <translation>
            <numerusform>Es posible que el mismo suceso ya esté aquí, en %n caso. De todos modos, puede continuar.</numerusform>
            <numerusform>Es posible que el mismo suceso ya esté aquí, en %n casos. De todos modos, puede continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation>Abrir este caso</translation>
    </message>
    <message>
        <source>Open case %1</source>
        <translation>Abrir el caso %1</translation>
    </message>
    <message>
        <source>Add this report to it</source>
        <translation>Agregarle esta notificación</translation>
    </message>
    <message>
        <source>Add this report to case %1</source>
        <translation>Agregar esta notificación al caso %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::StartsPane</name>
    <message>
        <source>What this starts</source>
        <translation>Qué se inicia con esto</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>El mismo día</translation>
    </message>
    <message>
        <source>No clock starts yet: it waits as a report until somebody decides.</source>
        <translation>Aún no corre ningún plazo: espera como notificación hasta que alguien decida.</translation>
    </message>
    <message>
        <source>Counted from %1, when the harm was found. Clocks start when you finish page 4.</source>
        <translation>Se cuenta desde %1, cuando se detectó el daño. Los plazos empiezan cuando termine la página 4.</translation>
    </message>
    <message>
        <source>Counted from the start of the case, now %1.</source>
        <translation>Se cuenta desde el inicio del caso, ahora %1.</translation>
    </message>
    <message>
        <source>No harm seen so far. When in doubt, treat it as a CANDOR case.</source>
        <translation>Hasta ahora no se observa daño. En caso de duda, trátelo como un caso CANDOR.</translation>
    </message>
    <message>
        <source>Harm is not rated yet. That can be done later.</source>
        <translation>El daño aún no se ha clasificado. Puede hacerse más tarde.</translation>
    </message>
    <message>
        <source>Harm reached the patient. If it was unexpected, this is a CANDOR case; a proven error is not needed.</source>
        <translation>El daño alcanzó al paciente. Si fue inesperado, es un caso CANDOR; no hace falta un error demostrado.</translation>
    </message>
</context>
<context>
    <name>candor::StatusLine</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Vault open, encrypted</source>
        <translation>Bóveda abierta, cifrada</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Cambios guardados</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n min idle</source>
        <translation>
            <numerusform>Se bloquea tras %n min de inactividad</numerusform>
            <numerusform>Se bloquea tras %n min de inactividad</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation>Cambios guardados %1</translation>
    </message>
</context>
<context>
    <name>candor::StepChecks</name>
    <message>
        <source>Why does this not apply?</source>
        <translation>¿Por qué no corresponde?</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>A note for this check</source>
        <translation>Una nota para esta comprobación</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
    </message>
</context>
<context>
    <name>candor::StepForm</name>
    <message>
        <source>Skip with a reason</source>
        <translation>Omitir con un motivo</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Print checklist</source>
        <translation>Imprimir la lista</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Cuándo ocurrió</translation>
    </message>
    <message>
        <source>Done, go on</source>
        <translation>Hecho, continuar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>The case is finished and can only be read. It is opened again in “%1”.</source>
        <translation>El caso está terminado y solo se puede leer. Se vuelve a abrir en “%1”.</translation>
    </message>
    <message>
        <source>I cannot meet this deadline</source>
        <translation>No puedo cumplir este plazo</translation>
    </message>
    <message>
        <source>%1. You can still fill this in.</source>
        <translation>%1. Aún puede completar estos datos.</translation>
    </message>
    <message>
        <source>Use a time like %1</source>
        <translation>Use una hora como %1</translation>
    </message>
    <message>
        <source>Why is the case opened again?</source>
        <translation>¿Por qué se vuelve a abrir el caso?</translation>
    </message>
    <message>
        <source>The case is open again</source>
        <translation>El caso vuelve a estar abierto</translation>
    </message>
    <message>
        <source>Why is this step skipped?</source>
        <translation>¿Por qué se omite este paso?</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Omitir este paso</translation>
    </message>
    <message>
        <source>It does not apply</source>
        <translation>No corresponde</translation>
    </message>
    <message>
        <source>When can it be done? The first deadline stays in the history.</source>
        <translation>¿Cuándo puede hacerse? El primer plazo permanece en el historial.</translation>
    </message>
    <message>
        <source>Set the new time</source>
        <translation>Fijar el nuevo plazo</translation>
    </message>
    <message>
        <source>New time is set</source>
        <translation>Nuevo plazo fijado</translation>
    </message>
</context>
<context>
    <name>candor::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>candor::StepListModel</name>
    <message numerus="yes">
        <source>%1, %2 of %n step(s) done</source>
        <translation>
            <numerusform>%1, %2 de %n paso hecho</numerusform>
            <numerusform>%1, %2 de %n pasos hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Al mismo tiempo</translation>
    </message>
</context>
<context>
    <name>candor::SupportCard</name>
    <message>
        <source>Record a check</source>
        <translation>Registrar un seguimiento</translation>
    </message>
    <message>
        <source>Support closed out</source>
        <translation>Dar por concluido el apoyo</translation>
    </message>
    <message>
        <source>Such as tomorrow 10:12</source>
        <translation>Por ejemplo, mañana 10:12</translation>
    </message>
    <message>
        <source>Ask again in</source>
        <translation>Volver a preguntar en</translation>
    </message>
    <message>
        <source>Such as: back at work, no further help wanted</source>
        <translation>Por ejemplo: volvió al trabajo, no desea más ayuda</translation>
    </message>
    <message>
        <source>Offered %1</source>
        <translation>Ofrecido: %1</translation>
    </message>
    <message>
        <source>Offer of support</source>
        <translation>Oferta de apoyo</translation>
    </message>
    <message>
        <source>Next check: %1</source>
        <translation>Próximo seguimiento: %1</translation>
    </message>
    <message>
        <source>Check recorded</source>
        <translation>Seguimiento registrado</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>Next check in %n day(s)</source>
        <translation>
            <numerusform>Próximo contacto en %n día</numerusform>
            <numerusform>Próximo contacto en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next check in %n hour(s)</source>
        <translation>
            <numerusform>Próximo contacto en %n hora</numerusform>
            <numerusform>Próximo contacto en %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::SupportModel</name>
    <message>
        <source>Not offered yet</source>
        <translation>Aún sin ofrecer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecido</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Relieved of duty</source>
        <translation>Relevo de funciones</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Próximo seguimiento</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>candor::SupportOverview</name>
    <message>
        <source>Offer support</source>
        <translation>Ofrecer apoyo</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>Abrir esta persona</translation>
    </message>
    <message>
        <source>Care for the caregiver</source>
        <translation>Apoyo al personal</translation>
    </message>
    <message>
        <source>Nobody of the staff is recorded yet</source>
        <translation>Aún no consta nadie del personal</translation>
    </message>
    <message>
        <source>Support is offered to everybody who was involved, trainees and contractors too.</source>
        <translation>Se ofrece apoyo a todas las personas implicadas, también a quienes están en formación y al personal contratado.</translation>
    </message>
    <message>
        <source>Support offered: %1</source>
        <translation>Apoyo ofrecido: %1</translation>
    </message>
</context>
<context>
    <name>candor::SupportSection</name>
    <message>
        <source>Offer support</source>
        <translation>Ofrecer apoyo</translation>
    </message>
    <message>
        <source>Care for the caregiver</source>
        <translation>Apoyo al personal</translation>
    </message>
    <message>
        <source>Support offered: %1</source>
        <translation>Apoyo ofrecido: %1</translation>
    </message>
    <message>
        <source>No support offered to %1 yet</source>
        <translation>Aún no se ha ofrecido apoyo a %1</translation>
    </message>
    <message>
        <source>Offer more support</source>
        <translation>Ofrecer más apoyo</translation>
    </message>
    <message>
        <source>Offer support to %1</source>
        <translation>Ofrecer apoyo a %1</translation>
    </message>
    <message>
        <source>Offer more support to %1</source>
        <translation>Ofrecer más apoyo a %1</translation>
    </message>
</context>
<context>
    <name>candor::TaskModel</name>
    <message numerus="yes">
        <source>%1, %n task(s)</source>
        <comment>group of tasks</comment>
        <translation>
            <numerusform>%1, %n tarea</numerusform>
            <numerusform>%1, %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>New time, first was %1</source>
        <translation>Nuevo plazo; el primero era %1</translation>
    </message>
</context>
<context>
    <name>candor::TaskPane</name>
    <message>
        <source>Selected task</source>
        <translation>Tarea seleccionada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the family has been told</source>
        <translation>Comunicado a la familia</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún sin comunicar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>checks done</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>no reason recorded</source>
        <translation>sin motivo registrado</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Mark as kept</source>
        <translation>Marcar como cumplida</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Seguimiento hecho</translation>
    </message>
    <message>
        <source>Need is met</source>
        <translation>Necesidad atendida</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecha</translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <translation>Registrar una conversación</translation>
    </message>
    <message>
        <source>Open this step</source>
        <translation>Abrir este paso</translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation>Abrir este caso</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificación</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>a conversation</comment>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>I can&apos;t meet this deadline</source>
        <translation>No puedo cumplir este plazo</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promesa cumplida</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>“%1” está hecho</translation>
    </message>
    <message>
        <source>By when can it be done? Tell the family, too. The first time stays in the history.</source>
        <translation>¿Para cuándo puede hacerse? Informe también a la familia. La primera fecha permanece en el historial.</translation>
    </message>
    <message>
        <source>By when will it be done? The first deadline stays in the history.</source>
        <translation>¿Para cuándo se hará? El primer plazo permanece en el historial.</translation>
    </message>
    <message>
        <source>When can it be done? The first deadline stays in the history.</source>
        <translation>¿Cuándo puede hacerse? El primer plazo permanece en el historial.</translation>
    </message>
    <message>
        <source>Set the new time</source>
        <translation>Fijar el nuevo plazo</translation>
    </message>
    <message>
        <source>Use a time to come, like %1</source>
        <translation>Use una hora futura, como %1</translation>
    </message>
    <message>
        <source>New time is set</source>
        <translation>Nuevo plazo fijado</translation>
    </message>
</context>
<context>
    <name>candor::TeamPanel</name>
    <message>
        <source>Review team</source>
        <translation>Equipo de revisión</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Part in the review</source>
        <translation>Función en la revisión</translation>
    </message>
    <message>
        <source>Profession or position</source>
        <translation>Profesión o cargo</translation>
    </message>
    <message>
        <source>Part in the event</source>
        <translation>Papel en el suceso</translation>
    </message>
    <message>
        <source>Nobody is in the review team yet. Give people the role review team or event review lead.</source>
        <translation>Aún no hay nadie en el equipo de revisión. Asigne la función equipo de revisión o responsable de la revisión del suceso.</translation>
    </message>
    <message>
        <source>Open people</source>
        <translation>Abrir personas</translation>
    </message>
    <message>
        <source>Not directly involved</source>
        <translation>No implicado directamente</translation>
    </message>
    <message>
        <source>Directly involved</source>
        <translation>Directamente implicado</translation>
    </message>
    <message>
        <source>Speaks for patients, not involved</source>
        <translation>Representa a los pacientes, no implicado</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many people and remarks</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::TemplateChooser</name>
    <message>
        <source>Write this letter</source>
        <translation>Escribir esta carta</translation>
    </message>
    <message>
        <source>Find a letter</source>
        <translation>Buscar una carta</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Letters that can be written</source>
        <translation>Cartas que pueden escribirse</translation>
    </message>
    <message>
        <source>No letter matches.</source>
        <translation>Ninguna carta coincide.</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more.</source>
        <translation>Con menos palabras, o más cortas, se encuentra más.</translation>
    </message>
    <message>
        <source>Counsel reviews it first.</source>
        <translation>El asesor jurídico la revisa antes.</translation>
    </message>
    <message>
        <source>A law words this notice. It is not sent until the review by counsel is recorded.</source>
        <translation>Una ley fija el texto de este aviso. No se envía hasta que se registre la revisión del asesor jurídico.</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation>Volver a los documentos</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Escribir una carta</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Idioma de la carta</translation>
    </message>
    <message>
        <source>The letter with what is recorded in this case</source>
        <translation>La carta con lo registrado en este caso</translation>
    </message>
    <message>
        <source>Counsel first</source>
        <translation>Antes, asesor jurídico</translation>
    </message>
    <message>
        <source>Of the casebook</source>
        <translation>Del libro de casos</translation>
    </message>
    <message>
        <source>For now: %1</source>
        <comment>phase</comment>
        <translation>Para ahora: %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>audience</comment>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Only what these readers may see can be in it.</source>
        <translation>Solo puede contener lo que estos lectores pueden ver.</translation>
    </message>
    <message>
        <source>Not confirmed in a source</source>
        <translation>Sin confirmar en una fuente</translation>
    </message>
    <message>
        <source>Not recorded in this case yet</source>
        <translation>Aún sin registrar en este caso</translation>
    </message>
</context>
<context>
    <name>candor::TemplatesPart</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Language of the templates</source>
        <translation>Idioma de las plantillas</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>Plantillas de cartas</translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation>Agregar una plantilla</translation>
    </message>
    <message>
        <source>What letters begin with. A change here is a version of the casebook; every version is kept.</source>
        <translation>Con lo que empiezan las cartas. Un cambio aquí es una versión del libro de casos; se conservan todas las versiones.</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Texto de la plantilla</translation>
    </message>
    <message>
        <source>What has to be put right</source>
        <translation>Lo que hay que corregir</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Why it was changed</source>
        <translation>Por qué se cambió</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What is different: minus before, plus now</source>
        <translation>Qué es distinto: menos, antes; más, ahora</translation>
    </message>
    <message>
        <source>The letter on an invented case</source>
        <translation>La carta en un caso ficticio</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Invented case</source>
        <translation>Caso ficticio</translation>
    </message>
    <message>
        <source>Counsel reviews it first</source>
        <translation>El asesor jurídico la revisa antes</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insertar un campo</translation>
    </message>
    <message>
        <source>Forget the change</source>
        <translation>Descartar el cambio</translation>
    </message>
    <message>
        <source>Back to the program&apos;s wording</source>
        <translation>Volver al texto del programa</translation>
    </message>
    <message>
        <source>What is shown beside the template</source>
        <translation>Qué se muestra junto a la plantilla</translation>
    </message>
    <message>
        <source>%1, version %2 of the casebook</source>
        <comment>audience</comment>
        <translation>%1, versión %2 del libro de casos</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Fuera de uso</translation>
    </message>
    <message>
        <source>Counsel first</source>
        <translation>Antes, asesor jurídico</translation>
    </message>
    <message>
        <source>Take it out of use</source>
        <translation>Retirar del uso</translation>
    </message>
    <message>
        <source>Put it back into use</source>
        <translation>Volver a poner en uso</translation>
    </message>
    <message>
        <source>Of the program</source>
        <translation>Del programa</translation>
    </message>
    <message>
        <source>Of the casebook, version %1</source>
        <translation>Del libro de casos, versión %1</translation>
    </message>
    <message>
        <source>Version %1, %2, %3</source>
        <comment>number, when, by</comment>
        <translation>Versión %1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>version and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The program&apos;s wording</source>
        <translation>El texto del programa</translation>
    </message>
    <message>
        <source>It says the same as what stands in the editor.</source>
        <translation>Dice lo mismo que lo que hay en el editor.</translation>
    </message>
    <message>
        <source>Put version %1 into use</source>
        <translation>Poner en uso la versión %1</translation>
    </message>
    <message>
        <source>The change is kept as a draft. Letters use it once it is put into use.</source>
        <translation>El cambio se guarda como borrador. Las cartas lo usan cuando se pone en uso.</translation>
    </message>
    <message>
        <source>Letters that were begun keep their text when a template changes.</source>
        <translation>Las cartas ya iniciadas conservan su texto cuando cambia una plantilla.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message>
        <source>It is not put into use yet.</source>
        <translation>Aún no se ha puesto en uso.</translation>
    </message>
    <message numerus="yes">
        <source>%n places have to be put right first. They are listed below the text.</source>
        <translation>
            <numerusform>Antes hay que corregir %n punto. Figura debajo del texto.</numerusform>
            <numerusform>Antes hay que corregir %n puntos. Figuran debajo del texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>A template needs a title and a text.</source>
        <translation>Una plantilla necesita un título y un texto.</translation>
    </message>
    <message>
        <source>Version %1 is in use</source>
        <translation>La versión %1 está en uso</translation>
    </message>
    <message>
        <source>The program&apos;s wording is in use again</source>
        <translation>El texto del programa está de nuevo en uso</translation>
    </message>
    <message>
        <source>Template taken out of use</source>
        <translation>Plantilla retirada del uso</translation>
    </message>
    <message>
        <source>Template back in use</source>
        <translation>Plantilla de nuevo en uso</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Carta nueva</translation>
    </message>
    <message>
        <source>{{?what this letter says}}</source>
        <translation>{{?lo que dice esta carta}}</translation>
    </message>
    <message>
        <source>Template added</source>
        <translation>Plantilla agregada</translation>
    </message>
</context>
<context>
    <name>candor::TextField</name>
    <message>
        <source>Suggested text, change it as you need: “%1”</source>
        <translation>Texto sugerido, modifíquelo según necesite: “%1”</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Usar este texto</translation>
    </message>
    <message>
        <source>Use the suggested text</source>
        <translation>Usar el texto sugerido</translation>
    </message>
</context>
<context>
    <name>candor::TimelinePage</name>
    <message>
        <source>Removed: %1</source>
        <translation>Se quitó: %1</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Guardar la cronología</translation>
    </message>
    <message>
        <source>Save the diagram of causes</source>
        <translation>Guardar el diagrama de causas</translation>
    </message>
    <message>
        <source>SVG picture (*.svg);;PNG picture (*.png)</source>
        <translation>Imagen SVG (*.svg);;Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>%1, case %2</source>
        <comment>hospital, number</comment>
        <translation>%1, caso %2</translation>
    </message>
    <message>
        <source>Why it happened</source>
        <translation>Por qué ocurrió</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The picture is privileged and marked so. It is not encrypted where it lies now.</source>
        <translation>La imagen es privilegiada y así está marcada. En el lugar donde se guardó no está cifrada.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Sin guardar.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>add one</comment>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Cause</source>
        <comment>add one</comment>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>save one</comment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Gap between what happened and what was expected</source>
        <translation>Brecha entre lo que ocurrió y lo que se esperaba</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who or where</source>
        <translation>Quién o dónde</translation>
    </message>
    <message>
        <source>What was expected</source>
        <translation>Qué se esperaba</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Brecha</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Confirmed cause, needs an action</source>
        <translation>Causa confirmada, necesita una acción</translation>
    </message>
    <message>
        <source>Choose an event or a cause to read and edit it here.</source>
        <translation>Elija un suceso o una causa para leerlo y editarlo aquí.</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Agregar un suceso</translation>
    </message>
    <message>
        <source>Add a cause</source>
        <translation>Agregar una causa</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Guardar una imagen</translation>
    </message>
    <message>
        <source>Timeline, SVG or PNG…</source>
        <translation>Cronología, SVG o PNG…</translation>
    </message>
    <message>
        <source>Diagram of causes, SVG or PNG…</source>
        <translation>Diagrama de causas, SVG o PNG…</translation>
    </message>
    <message>
        <source>No event is on the timeline yet</source>
        <translation>Aún no hay sucesos en la cronología</translation>
    </message>
    <message>
        <source>Begin with the first thing that is sure.</source>
        <translation>Empiece por lo primero que sea seguro.</translation>
    </message>
    <message>
        <source>No cause is recorded yet</source>
        <translation>Aún no hay causas registradas</translation>
    </message>
    <message>
        <source>Write down what may have led to it; confirm or rule it out later.</source>
        <translation>Anote lo que pudo haber llevado a ello; confírmelo o descártelo después.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>name of the record type</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Review team only. Do not copy into the chart or letters.</source>
        <translation>Solo para el equipo de revisión. No copiar en la historia clínica ni en cartas.</translation>
    </message>
</context>
<context>
    <name>candor::TimelineView</name>
    <message numerus="yes">
        <source>Timeline, %n events. Use List for a table</source>
        <translation>
            <numerusform>Cronología, %n suceso. Use Lista para ver una tabla</numerusform>
            <numerusform>Cronología, %n sucesos. Use Lista para ver una tabla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ToastLine</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>candor::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Tareas de quién</translation>
    </message>
    <message>
        <source>Mine and on call</source>
        <translation>Mías y de guardia</translation>
    </message>
    <message>
        <source>Your tasks, those in your cases, and those nobody has yet</source>
        <translation>Sus tareas, las de sus casos y las que aún no tienen responsable</translation>
    </message>
    <message>
        <source>Whole team</source>
        <translation>Todo el equipo</translation>
    </message>
    <message>
        <source>Find in tasks</source>
        <translation>Buscar en las tareas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <comment>first part of a sentence</comment>
        <translation>Nada con retraso</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>first part of a sentence</comment>
        <translation>
            <numerusform>%n con retraso</numerusform>
            <numerusform>%n con retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. %3, %4, %5.</source>
        <comment>Tuesday, July 14, 10:50 AM. 1 late, 2 due in the next hour, 4 later today.</comment>
        <translation>%1, %2: %3, %4, %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n due in the next hour</source>
        <translation>
            <numerusform>%n vence en la próxima hora</numerusform>
            <numerusform>%n vencen en la próxima hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later today</source>
        <translation>
            <numerusform>%n más tarde hoy</numerusform>
            <numerusform>%n más tarde hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>More tasks come when you scroll to the end.</source>
        <translation>Al desplazarse hasta el final aparecen más tareas.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n later</source>
        <comment>tasks after this week</comment>
        <translation>
            <numerusform>Más de %n posterior</numerusform>
            <numerusform>Más de %n posteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <comment>tasks after this week</comment>
        <translation>
            <numerusform>%n posterior</numerusform>
            <numerusform>%n posteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>No task matches.</source>
        <translation>Ninguna tarea coincide.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Deadlines, promises and contacts of open cases appear here.</source>
        <translation>Aquí aparecen los plazos, las promesas y los contactos de los casos abiertos.</translation>
    </message>
    <message>
        <source>Nothing is due this week.</source>
        <translation>Nada vence esta semana.</translation>
    </message>
    <message>
        <source>Show whole team</source>
        <translation>Mostrar todo el equipo</translation>
    </message>
</context>
<context>
    <name>candor::ToldModel</name>
    <message>
        <source>Told</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>comunicado: %1</translation>
    </message>
    <message>
        <source>Do not tell</source>
        <translation>No comunicar</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>aún sin comunicar</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Legal hold: %1</source>
        <translation>Retención legal: %1</translation>
    </message>
    <message>
        <source>On hold since %1</source>
        <translation>Suspendidas desde: %1</translation>
    </message>
</context>
<context>
    <name>candor::ToldPane</name>
    <message>
        <source>Told now</source>
        <translation>Comunicado ahora</translation>
    </message>
    <message>
        <source>Do not tell</source>
        <translation>No comunicar</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún sin comunicar</translation>
    </message>
    <message>
        <source>Told so far</source>
        <translation>Comunicado hasta ahora</translation>
    </message>
    <message>
        <source>%1 of %2 told</source>
        <translation>%1 de %2 comunicados</translation>
    </message>
    <message>
        <source>Told now: %1</source>
        <translation>Comunicado ahora: %1</translation>
    </message>
    <message>
        <source>Do not tell: %1</source>
        <translation>No comunicar: %1</translation>
    </message>
    <message>
        <source>Not told yet: %1</source>
        <translation>Aún sin comunicar: %1</translation>
    </message>
    <message>
        <source>Set as told</source>
        <translation>Marcar como comunicado</translation>
    </message>
    <message>
        <source>Why must the family not be told “%1”?</source>
        <translation>¿Por qué no se debe comunicar a la familia “%1”?</translation>
    </message>
    <message>
        <source>Set as not to be told</source>
        <translation>Marcar como no comunicable</translation>
    </message>
    <message>
        <source>Set as not told yet</source>
        <translation>Marcar como aún sin comunicar</translation>
    </message>
</context>
<context>
    <name>candor::TypedField</name>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>Use a date like %1</source>
        <translation>Use una fecha como %1</translation>
    </message>
    <message>
        <source>Use an amount like %1</source>
        <translation>Use un importe como %1</translation>
    </message>
    <message>
        <source>Use a whole number like %1</source>
        <translation>Use un número entero como %1</translation>
    </message>
    <message>
        <source>Use a time like %1</source>
        <translation>Use una hora como %1</translation>
    </message>
</context>
<context>
    <name>candor::UndatedStrip</name>
    <message>
        <source>Without a time:</source>
        <translation>Sin hora:</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list</source>
        <translation>
            <numerusform>%n más en la lista</numerusform>
            <numerusform>%n más en la lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::UnlockPage</name>
    <message>
        <source>Unlock your casebook</source>
        <translation>Desbloquear el libro de casos</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Desbloqueando</translation>
    </message>
    <message>
        <source>Everything is encrypted on this computer and nothing is sent over the internet. A lost passphrase cannot be reset. Keep the recovery sheet in a safe place.</source>
        <translation>Todo está cifrado en esta computadora y nada se envía por internet. Una frase de contraseña perdida no se puede restablecer. Guarde la hoja de recuperación en un lugar seguro.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otro</translation>
    </message>
    <message>
        <source>No casebook on this computer yet</source>
        <translation>Aún no hay ningún libro de casos en esta computadora</translation>
    </message>
    <message>
        <source>A casebook is an encrypted folder that holds the case files of your hospital. It opens with your passphrase only.</source>
        <translation>Un libro de casos es una carpeta cifrada que contiene los expedientes de su hospital. Se abre únicamente con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Create a casebook</source>
        <translation>Crear un libro de casos</translation>
    </message>
    <message>
        <source>Open an existing casebook</source>
        <translation>Abrir un libro de casos existente</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Open a casebook</source>
        <translation>Abrir un libro de casos</translation>
    </message>
    <message>
        <source>That recovery key did not open this casebook. Check each group against the sheet.</source>
        <translation>Esa clave de recuperación no abrió este libro de casos. Compruebe cada grupo con la hoja.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Puede intentarlo de nuevo en %n segundo.</numerusform>
            <numerusform>Puede intentarlo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the nine groups from the recovery sheet. Spaces and dashes do not matter. Without passphrase and recovery sheet nobody can open the casebook, neither you nor we.</source>
        <translation>Escriba los nueve grupos de la hoja de recuperación. No importan los espacios ni los guiones. Sin la frase de contraseña ni la hoja de recuperación, nadie puede abrir el libro de casos, ni usted ni nosotros.</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Abrir con la clave de recuperación</translation>
    </message>
    <message>
        <source>Making the key from what you typed takes about a second.</source>
        <translation>Crear la clave a partir de lo que escribió tarda alrededor de un segundo.</translation>
    </message>
    <message>
        <source>You can also drop a casebook folder or a backup on this window.</source>
        <translation>También puede soltar en esta ventana una carpeta de libro de casos o una copia de seguridad.</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <comment>language of the keyboard</comment>
        <translation>Teclado: %1</translation>
    </message>
</context>
<context>
    <name>candor::UserModel</name>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>De guardia</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>candor::VerifyPanel</name>
    <message>
        <source>Check the chain of entries</source>
        <translation>Comprobar la cadena de entradas</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Comprobar todo</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Detener la comprobación</translation>
    </message>
    <message>
        <source>Copy the check value</source>
        <translation>Copiar el valor de comprobación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The last value of the chain. Kept outside the casebook, it shows later whether anything was taken out or changed.</source>
        <translation>El último valor de la cadena. Guardado fuera del libro de casos, permite ver más adelante si se quitó o se cambió algo.</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>Cerrar la comprobación</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Copied. Keep it outside the casebook, with today&apos;s date.</source>
        <translation>Copiado. Guárdelo fuera del libro de casos, con la fecha de hoy.</translation>
    </message>
    <message>
        <source>Checking. What you do meanwhile is stored as soon as it is through, or stopped.</source>
        <translation>Comprobando. Lo que haga mientras tanto se guardará en cuanto la comprobación termine o se detenga.</translation>
    </message>
    <message>
        <source>The chain takes moments. Everything means every page of the casebook, which can take a minute.</source>
        <translation>La cadena tarda unos instantes. Todo significa cada página del libro de casos, lo que puede tardar un minuto.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La comprobación se detuvo.</translation>
    </message>
</context>
<context>
    <name>candor::WhatHappenedPage</name>
    <message>
        <source>Not recorded yet</source>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>Medication: wrong rate or dose</source>
        <translation>Medicación: velocidad o dosis errónea</translation>
    </message>
    <message>
        <source>Medication: wrong drug or patient</source>
        <translation>Medicación: fármaco o paciente erróneo</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Caída</translation>
    </message>
    <message>
        <source>Surgery or procedure</source>
        <translation>Cirugía o procedimiento</translation>
    </message>
    <message>
        <source>Object left in the body</source>
        <translation>Objeto olvidado en el cuerpo</translation>
    </message>
    <message>
        <source>Delayed or missed diagnosis</source>
        <translation>Diagnóstico tardío u omitido</translation>
    </message>
    <message>
        <source>Pressure injury</source>
        <translation>Lesión por presión</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infección</translation>
    </message>
    <message>
        <source>Device or equipment</source>
        <translation>Dispositivo o equipo</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Parto</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Stable, being watched</source>
        <translation>Estable, en observación</translation>
    </message>
    <message>
        <source>Stable, treatment under way</source>
        <translation>Estable, tratamiento en curso</translation>
    </message>
    <message>
        <source>Unstable, in intensive care</source>
        <translation>Inestable, en cuidados intensivos</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Dado de alta</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Fallecido</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué ocurrió?</translation>
    </message>
    <message>
        <source>A few plain sentences are enough. You can change everything later.</source>
        <translation>Bastan unas pocas frases sencillas. Puede cambiarlo todo más tarde.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>En sus propias palabras</translation>
    </message>
    <message>
        <source>Write what was seen or measured. Leave out causes and blame.</source>
        <translation>Escriba lo que se vio o se midió. No incluya causas ni culpas.</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>Tipo de suceso</translation>
    </message>
    <message>
        <source>Patient right now</source>
        <translation>Estado actual del paciente</translation>
    </message>
    <message>
        <source>Harm, as far as you know today</source>
        <translation>Daño, según lo que se sabe hoy</translation>
    </message>
    <message>
        <source>Not sure? Choose the more serious one. You can lower it later.</source>
        <translation>¿No está seguro? Elija el más grave. Puede rebajarlo más tarde.</translation>
    </message>
    <message>
        <source>No harm seen</source>
        <translation>Sin daño observado</translation>
    </message>
    <message>
        <source>Reached the patient, no effect so far</source>
        <translation>Alcanzó al paciente, sin efecto hasta ahora</translation>
    </message>
    <message>
        <source>Temporary harm</source>
        <translation>Daño temporal</translation>
    </message>
    <message>
        <source>Needed treatment or extra watching</source>
        <translation>Requirió tratamiento o mayor observación</translation>
    </message>
    <message>
        <source>Serious or lasting harm</source>
        <translation>Daño grave o duradero</translation>
    </message>
    <message>
        <source>Second operation, disability, lost function</source>
        <translation>Segunda operación, discapacidad, pérdida de función</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Muerte</translation>
    </message>
    <message>
        <source>The patient died</source>
        <translation>El paciente falleció</translation>
    </message>
</context>
<context>
    <name>candor::WhenRow</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Cuándo ocurrió</translation>
    </message>
    <message>
        <source>Only when it was earlier, such as 10:12</source>
        <translation>Solo si fue antes, por ejemplo, 10:12</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who did it</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Use a time like %1</source>
        <translation>Use una hora como %1</translation>
    </message>
</context>
<context>
    <name>candor::WhenWherePage</name>
    <message>
        <source>Known</source>
        <translation>Conocida</translation>
    </message>
    <message>
        <source>When and where?</source>
        <translation>¿Cuándo y dónde?</translation>
    </message>
    <message>
        <source>Harm found</source>
        <translation>Daño detectado</translation>
    </message>
    <message>
        <source>Event happened</source>
        <translation>Suceso ocurrido</translation>
    </message>
    <message>
        <source>The time of the event is known</source>
        <translation>Se conoce la hora del suceso</translation>
    </message>
    <message>
        <source>Room or bed</source>
        <translation>Habitación o cama</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Found or reported by</source>
        <translation>Detectado o notificado por</translation>
    </message>
    <message>
        <source>Leave empty if the person wishes to stay unnamed.</source>
        <translation>Déjelo vacío si la persona desea permanecer en el anonimato.</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Cómo se recibió</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>El paciente</translation>
    </message>
    <message>
        <source>Spouse or partner</source>
        <translation>Cónyuge o pareja</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Padre o madre</translation>
    </message>
    <message>
        <source>Son or daughter</source>
        <translation>Hijo o hija</translation>
    </message>
    <message>
        <source>Other family</source>
        <translation>Otro familiar</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Amistad</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representante</translation>
    </message>
    <message>
        <source>The time the harm was found matters most. Only a short title is needed to start.</source>
        <translation>Lo más importante es la hora en que se detectó el daño. Para empezar solo se necesita un título breve.</translation>
    </message>
    <message>
        <source>Staff report</source>
        <translation>Notificación del personal</translation>
    </message>
    <message>
        <source>Seen or reported by staff</source>
        <translation>Visto o notificado por el personal</translation>
    </message>
    <message>
        <source>Patient or family concern</source>
        <translation>Inquietud del paciente o la familia</translation>
    </message>
    <message>
        <source>Their words become open questions</source>
        <translation>Sus palabras pasan a ser preguntas pendientes</translation>
    </message>
    <message>
        <source>Report in another system</source>
        <translation>Notificación en otro sistema</translation>
    </message>
    <message>
        <source>With its number there</source>
        <translation>Con el número que tiene allí</translation>
    </message>
    <message>
        <source>Outside body</source>
        <translation>Organismo externo</translation>
    </message>
    <message>
        <source>Regulator, accreditor, payer</source>
        <translation>Organismo regulador, acreditador, pagador</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Número allí</translation>
    </message>
    <message>
        <source>Their questions, in their own words</source>
        <translation>Sus preguntas, con sus propias palabras</translation>
    </message>
    <message>
        <source>Reports that were imported from a file wait under Cases. Start from there to keep their fields.</source>
        <translation>Las notificaciones importadas de un archivo esperan en Casos. Empiece desde allí para conservar sus campos.</translation>
    </message>
    <message>
        <source>Who raised it</source>
        <translation>Quién lo planteó</translation>
    </message>
    <message>
        <source>Which body</source>
        <translation>Qué organismo</translation>
    </message>
    <message>
        <source>Their questions, in their own words, one per line</source>
        <translation>Sus preguntas, con sus propias palabras, una por línea</translation>
    </message>
    <message>
        <source>What it found, as reported</source>
        <translation>Qué encontró, según lo notificado</translation>
    </message>
</context>
<context>
    <name>candor::WorksheetPanel</name>
    <message>
        <source>Add the usual questions</source>
        <translation>Agregar las preguntas habituales</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Agregar una pregunta</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Hoja de trabajo</translation>
    </message>
    <message>
        <source>Part of the process</source>
        <translation>Parte del proceso</translation>
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
        <source>Contributed</source>
        <translation>Contribuyó</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Make it a cause</source>
        <translation>Convertir en causa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>In the table, Y and N answer, Space changes the answer, Enter writes.</source>
        <translation>En la tabla, Y y N responden, Espacio cambia la respuesta, Intro escribe.</translation>
    </message>
    <message>
        <source>Communication, environment and equipment are named in the toolkit. The other parts are usual and could not be verified there: change them as it suits you.</source>
        <translation>Comunicación, entorno y equipos se nombran en la guía CANDOR. Las demás partes son habituales y no se pudieron verificar allí: cámbielas según le convenga.</translation>
    </message>
    <message>
        <source>The worksheet is empty</source>
        <translation>La hoja de trabajo está vacía</translation>
    </message>
    <message>
        <source>It walks through the process: did this part work, and did it contribute? Start with the usual questions, then make them yours.</source>
        <translation>Recorre el proceso: ¿funcionó esta parte y contribuyó? Empiece con las preguntas habituales y luego adáptelas.</translation>
    </message>
    <message>
        <source>A question that yes or no answers</source>
        <translation>Una pregunta que se responda con sí o no</translation>
    </message>
    <message>
        <source>What was found. It becomes the words of the cause.</source>
        <translation>Lo que se halló. Será el texto de la causa.</translation>
    </message>
    <message>
        <source>Start with the usual questions</source>
        <translation>Empezar con las preguntas habituales</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nueva pregunta</translation>
    </message>
    <message>
        <source>Is a cause</source>
        <translation>Es una causa</translation>
    </message>
    <message>
        <source>Is a cause already: %1</source>
        <translation>Ya es una causa: %1</translation>
    </message>
    <message>
        <source>Make a possible cause of it: %1</source>
        <translation>Convertir en causa posible: %1</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>No agregar</translation>
    </message>
    <message>
        <source>Do not add this question</source>
        <translation>No agregar esta pregunta</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Saved: contributed or not</source>
        <translation>Guardado: contribuyó o no</translation>
    </message>
    <message>
        <source>Saved: answer</source>
        <translation>Guardado: respuesta</translation>
    </message>
    <message>
        <source>Usual questions added</source>
        <translation>Preguntas habituales agregadas</translation>
    </message>
    <message>
        <source>Possible cause added</source>
        <translation>Causa posible agregada</translation>
    </message>
    <message>
        <source>Question removed</source>
        <translation>Pregunta quitada</translation>
    </message>
</context>
<context>
    <name>candor::YesNoField</name>
    <message>
        <source>%1: %2</source>
        <comment>field: answer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
