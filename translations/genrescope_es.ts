<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AblationText</name>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>The file %1 could not be written (%2); choose another folder or free some space.</source>
        <translation>No se pudo escribir el archivo %1 (%2); elija otra carpeta o libere espacio.</translation>
    </message>
</context>
<context>
    <name>ColorMap</name>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Magma</source>
        <translation>Magma</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>CurveReadout</name>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Tras %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message numerus="yes">
        <source>%Ln track(s) in the split “%1” (%2); labels: %3.</source>
        <translation>
            <numerusform>%Ln pista de la partición «%1» (%2); etiquetas: %3.</numerusform>
            <numerusform>%Ln pistas de la partición «%1» (%2); etiquetas: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln random crop(s) per track, averaged.</source>
        <translation>
            <numerusform>%Ln recorte aleatorio por pista.</numerusform>
            <numerusform>Media de %Ln recortes aleatorios por pista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln evenly spaced crop(s) per track, averaged.</source>
        <translation>
            <numerusform>%Ln recorte central por pista.</numerusform>
            <numerusform>Media de %Ln recortes equiespaciados por pista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>Trained on this dataset</source>
        <translation>Entrenado con este conjunto de datos</translation>
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
        <source>Averages</source>
        <translation>Promedios</translation>
    </message>
    <message>
        <source>In parentheses: 95% confidence interval (artists resampled). p: how likely chance alone would produce such a difference.</source>
        <translation>Entre paréntesis: intervalo de confianza del 95&#xa0;% (remuestreo de artistas). p: probabilidad de que una diferencia así se deba solo al azar.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Difference of %1 from %2</source>
        <translation>Diferencia de %1 respecto a %2</translation>
    </message>
    <message>
        <source>p</source>
        <comment>p-value</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>AP %1</source>
        <translation>AP %1</translation>
    </message>
    <message>
        <source>Genrescope evaluation</source>
        <translation>Evaluación de Genrescope</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-level genre(s)</source>
        <translation>
            <numerusform>%Ln género principal</numerusform>
            <numerusform>%Ln géneros principales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genre(s) below the top</source>
        <translation>
            <numerusform>%Ln subgénero</numerusform>
            <numerusform>%Ln subgéneros</numerusform>
        </translation>
    </message>
    <message>
        <source>Support-weighted AP</source>
        <translation>AP ponderada por soporte</translation>
    </message>
    <message>
        <source>Macro AP</source>
        <translation>AP macro</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an average and what it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the post&apos;s “micro-average”</source>
        <translation>el «micro-average» del artículo</translation>
    </message>
    <message>
        <source>Micro AP</source>
        <translation>AP micro</translation>
    </message>
    <message>
        <source>all decisions pooled</source>
        <translation>todas las decisiones juntas</translation>
    </message>
    <message>
        <source>mean over genres</source>
        <translation>media de los géneros</translation>
    </message>
    <message>
        <source>Macro ROC-AUC</source>
        <translation>ROC-AUC macro</translation>
    </message>
    <message>
        <source>Micro F1</source>
        <translation>F1 micro</translation>
    </message>
    <message>
        <source>at threshold 0.5</source>
        <translation>con umbral 0,5</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Error de calibración</translation>
    </message>
    <message>
        <source>of probabilities</source>
        <translation>de las probabilidades</translation>
    </message>
    <message>
        <source>calibrated on these tracks</source>
        <translation>calibrado con estas pistas</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibrado</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>sin calibrar</translation>
    </message>
</context>
<context>
    <name>LibraryPlayMenu</name>
    <message>
        <source>Play next</source>
        <translation>Reproducir a continuación</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Add to a playlist</source>
        <translation>Añadir a una lista de reproducción</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nueva lista de reproducción</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Export as a playlist…</source>
        <translation>Exportar como lista de reproducción…</translation>
    </message>
</context>
<context>
    <name>LibraryQuery</name>
    <message>
        <source>Nothing follows %1.</source>
        <translation>Nada sigue a %1.</translation>
    </message>
    <message>
        <source>%1 is not understood; write it as in %2.</source>
        <translation>No se entiende %1; escríbalo como en %2.</translation>
    </message>
    <message>
        <source>%1 has no order; write %2.</source>
        <translation>%1 no tiene orden; escriba %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”; put the word in quotation marks to find it in titles, artists and albums.</source>
        <translation>No hay ningún campo «%1»; ponga la palabra entre comillas para buscarla en títulos, artistas y álbumes.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The name %1 occurs twice.</source>
        <translation>El nombre %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>The queue of an ablation must be a JSON object.</source>
        <translation>La cola de una ablación debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>It needs a name with letters or digits, for its folder.</source>
        <translation>Necesita un nombre con letras o cifras para su carpeta.</translation>
    </message>
    <message>
        <source>%1 is not as long as the archive declares; the archive is damaged: download it again.</source>
        <translation>%1 no tiene la longitud que declara el archivo comprimido; está dañado: descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not have the checksum that it declares; the archive is damaged: download it again.</source>
        <translation>%1 no tiene la suma de comprobación declarada; el archivo comprimido está dañado: descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>This build of the program makes no mp3 files.</source>
        <translation>Esta compilación del programa no crea archivos mp3.</translation>
    </message>
    <message>
        <source>A wav file holds less than 4 GB, and %1 minutes of this music take more; write a part of it.</source>
        <translation>Un archivo wav contiene menos de 4 GB, y %1 minutos de esta música ocupan más; escriba solo una parte.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>%1 is longer than the %2 bytes allowed for such a file.</source>
        <translation>%1 supera los %2 bytes permitidos para un archivo así.</translation>
    </message>
    <message>
        <source>%1 cannot be accessed: %2.</source>
        <translation>No se puede acceder a %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be found: %2.</source>
        <translation>No se encuentra %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed: %2.</source>
        <translation>No se puede cambiar el nombre de %1: %2.</translation>
    </message>
    <message>
        <source>A message is neither a text nor a list of texts.</source>
        <translation>Un mensaje no es ni un texto ni una lista de textos.</translation>
    </message>
    <message>
        <source>%1 contains several folders of FMA&apos;s audio, %2 and %3; give one of them.</source>
        <translation>%1 contiene varias carpetas con el audio de FMA, %2 y %3; indique una de ellas.</translation>
    </message>
    <message>
        <source>the column (%1, %2) is missing; this is not FMA&apos;s tracks.csv.</source>
        <translation>falta la columna (%1, %2); este no es el tracks.csv de FMA.</translation>
    </message>
    <message>
        <source>This machine has no network interface %1 with an address; &quot;ip address&quot; lists those that it has.</source>
        <translation>Este equipo no tiene ninguna interfaz de red %1 con una dirección; «ip address» muestra las que tiene.</translation>
    </message>
    <message>
        <source>The %1 model knows no genre &apos;%2&apos;.</source>
        <translation>El modelo %1 no conoce ningún género «%2».</translation>
    </message>
    <message>
        <source>The model has no &apos;%1&apos;.</source>
        <translation>El modelo no tiene «%1».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a size or offset that is not a number</source>
        <translation>«%1» tiene un tamaño o desplazamiento que no es un número</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large</source>
        <translation>«%1» es demasiado grande</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; is taken</source>
        <translation>el nombre «%1» ya está en uso</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has another shape than its values</source>
        <translation>«%1» tiene una forma distinta de la de sus valores</translation>
    </message>
    <message>
        <source>it would contain too many arrays</source>
        <translation>contendría demasiadas matrices</translation>
    </message>
    <message>
        <source>its header would be larger than %1</source>
        <translation>su cabecera ocuparía más de %1</translation>
    </message>
    <message>
        <source>it would be larger than %1</source>
        <translation>ocuparía más de %1</translation>
    </message>
    <message>
        <source>The %1 model of recipe %2 gives probabilities that are not numbers; its weights are damaged, so train it again.</source>
        <translation>El modelo %1 de la receta %2 da probabilidades que no son números; sus pesos están dañados, así que entrénelo de nuevo.</translation>
    </message>
    <message>
        <source>The environment says that this is one of several processes, but not %1; set it to where the first one runs, the same for all of them.</source>
        <translation>El entorno indica que este es uno de varios procesos, pero no %1; indique ahí dónde se ejecuta el primero, igual para todos.</translation>
    </message>
    <message>
        <source>%1 does not have the columns that a run writes.</source>
        <translation>%1 no tiene las columnas que escribe una ejecución.</translation>
    </message>
    <message>
        <source>The optimizer&apos;s &apos;%1&apos; is missing or has another shape.</source>
        <translation>«%1» del optimizador falta o tiene otra forma.</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>ReportPictures</name>
    <message>
        <source>%1, AP %2</source>
        <comment>model and average precision</comment>
        <translation>%1, AP %2</translation>
    </message>
    <message>
        <source>True genre (rows) against the top prediction (columns) of %1</source>
        <translation>Género real (filas) y primera predicción (columnas) de %1</translation>
    </message>
    <message>
        <source>Precision and recall: %1</source>
        <translation>Precisión y exhaustividad: %1</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>%1 percentage points</source>
        <comment>how far probabilities are off</comment>
        <translation>%1 puntos porcentuales</translation>
    </message>
</context>
<context>
    <name>SoundChange</name>
    <message>
        <source>mp3, 64 kbit/s</source>
        <translation>mp3, 64 kbit/s</translation>
    </message>
    <message>
        <source>12 dB quieter</source>
        <translation>12 dB menos</translation>
    </message>
    <message>
        <source>from 2 s on</source>
        <translation>desde los 2 s</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>3% slower</source>
        <translation>3&#xa0;% más lento</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationForm</name>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Datos:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modelo:</translation>
    </message>
    <message>
        <source>&amp;Recipe:</source>
        <translation>Re&amp;ceta:</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>É&amp;pocas:</translation>
    </message>
    <message>
        <source>See&amp;ds:</source>
        <translation>&amp;Semillas:</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>&amp;Hilos:</translation>
    </message>
    <message>
        <source>How many times each variant is trained, with other random numbers each time: what differs less than its seeds do is no difference</source>
        <translation>Cuántas veces se entrena cada variante, cada vez con otros números aleatorios: lo que difiere menos que sus semillas no es una diferencia</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationPanel</name>
    <message>
        <source>Choose a model.</source>
        <translation>Elija un modelo.</translation>
    </message>
    <message>
        <source>Choose what to change: each change is trained beside the baseline.</source>
        <translation>Elija qué cambiar: cada cambio se entrena junto a la línea base.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln ejecución</numerusform>
            <numerusform>%Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>number of runs, time</comment>
        <translation>%1, unos %2</translation>
    </message>
    <message>
        <source>What is each part of a recipe worth?</source>
        <translation>¿Cuánto vale cada parte de una receta?</translation>
    </message>
    <message>
        <source>Choose a dataset to train on.</source>
        <translation>Elija un conjunto de datos para entrenar.</translation>
    </message>
    <message>
        <source>Choose changes on the left, and press Start. The recipe is trained with and without each of them, several times, and the differences are shown here with how sure they are.</source>
        <translation>Elija cambios a la izquierda y pulse Comenzar. La receta se entrena varias veces con y sin cada uno de ellos; las diferencias, y lo seguras que son, se muestran aquí.</translation>
    </message>
    <message>
        <source>Prepare a dataset once on the Dataset page, then choose its folder under Data on the left.</source>
        <translation>Prepare una vez un conjunto de datos en la página Datos y elija después su carpeta a la izquierda, en Datos.</translation>
    </message>
    <message>
        <source>Stopping; what was trained is kept.</source>
        <translation>Deteniendo; lo ya entrenado se conserva.</translation>
    </message>
    <message>
        <source>Waiting for room: %1</source>
        <translation>Esperando espacio: %1</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Run %1 of %2: %3, %4, seed %5</source>
        <comment>model, variant</comment>
        <translation>Ejecución %1 de %2: %3, %4, semilla %5</translation>
    </message>
    <message>
        <source>%1
Step %2 of %3</source>
        <translation>%1
Paso %2 de %3</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>steps, time</comment>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Comen&amp;zar</translation>
    </message>
    <message>
        <source>Train the baseline and each chosen variant with every seed</source>
        <translation>Entrenar la línea base y cada variante elegida con cada semilla</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Dete&amp;ner</translation>
    </message>
    <message>
        <source>Runs that have ended stay; the one that trains is continued later</source>
        <translation>Las ejecuciones terminadas se conservan; la que está en curso continuará más tarde</translation>
    </message>
    <message>
        <source>Progress of the ablation</source>
        <translation>Progreso de la ablación</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationPresenter</name>
    <message>
        <source>A network is being trained, and both would take longer at the same time; wait until it is done, or stop it.</source>
        <translation>Se está entrenando una red, y las dos cosas a la vez tardarían más; espere a que termine o deténgala.</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationResults</name>
    <message>
        <source>Scores are those of the best checkpoint on the validation tracks, which also selected it; the test tracks were not read. A difference whose interval contains 0 is no evidence of anything.</source>
        <translation>Las puntuaciones son las del mejor punto de control en las pistas de validación, que también lo eligieron; las pistas de prueba no se leyeron. Una diferencia cuyo intervalo contiene el 0 no demuestra nada.</translation>
    </message>
    <message>
        <source>Validation: %1 tracks by %2 artists.</source>
        <translation>Validación: %1 pistas de %2 artistas.</translation>
    </message>
    <message>
        <source>What each change is worth</source>
        <translation>Cuánto vale cada cambio</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablación</translation>
    </message>
    <message>
        <source>The ablations of this dataset, named by when they began</source>
        <translation>Las ablaciones de este conjunto de datos, según cuándo comenzaron</translation>
    </message>
    <message>
        <source>See&amp;ds:</source>
        <comment>of the ablation that is shown</comment>
        <translation>&amp;Semillas:</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Train what is missing; more seeds make the intervals over seeds narrower</source>
        <translation>Entrenar lo que falta; con más semillas, los intervalos entre semillas se estrechan</translation>
    </message>
    <message>
        <source>Differences from the baseline</source>
        <translation>Diferencias respecto a la línea base</translation>
    </message>
    <message>
        <source>Thick bars: 95% confidence intervals over seeds. Thin bars: over artists.</source>
        <translation>Barras gruesas: intervalos de confianza del 95&#xa0;% entre semillas. Barras finas: entre artistas.</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationTableModel</name>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Weighted AP</source>
        <translation>AP ponderada</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>By artists</source>
        <translation>Por artistas</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What is different from the baseline</source>
        <translation>Qué difiere de la línea base</translation>
    </message>
    <message>
        <source>How many of its runs have ended</source>
        <translation>Cuántas de sus ejecuciones han terminado</translation>
    </message>
    <message>
        <source>Of the best checkpoints on the validation split: mean and 95% confidence interval over seeds</source>
        <translation>De los mejores puntos de control en la partición de validación: media e intervalo de confianza del 95&#xa0;% entre semillas</translation>
    </message>
    <message>
        <source>Variant minus baseline, seed by seed: mean and 95% confidence interval, which says what another seed would change</source>
        <translation>Variante menos línea base, semilla a semilla: media e intervalo de confianza del 95&#xa0;%, que indica qué cambiaría otra semilla</translation>
    </message>
    <message>
        <source>95% confidence interval of the same difference, artists resampled, which says what other music would change</source>
        <translation>Intervalo de confianza del 95&#xa0;% de la misma diferencia, remuestreando los artistas, que indica qué cambiaría otra música</translation>
    </message>
    <message>
        <source>Mean time of a run</source>
        <translation>Tiempo medio de una ejecución</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>another variant</comment>
        <translation>como %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>seeds</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>genrescope::AboutDialog</name>
    <message>
        <source>Genrescope uses these libraries, each under its own license:</source>
        <translation>Genrescope usa estas bibliotecas, cada una con su propia licencia:</translation>
    </message>
    <message>
        <source>About Genrescope</source>
        <translation>Acerca de Genrescope</translation>
    </message>
    <message>
        <source>Tells you which genres a piece of music belongs to, and lets you train, evaluate and compare the models that do it.</source>
        <translation>Le dice a qué géneros pertenece una pieza musical, y le permite entrenar, evaluar y comparar los modelos que lo hacen.</translation>
    </message>
    <message>
        <source>Free software under the %1, without any warranty.</source>
        <translation>Software libre bajo la %1, sin garantía alguna.</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>Licencia Pública General de GNU, versión 3 o posterior</translation>
    </message>
    <message>
        <source>The starter models have a license of their own, %1: not for commercial use. They were trained on clips from the Free Music Archive and freely licensed music from games, with tags by musicnn (ISC license) and EfficientAT (MIT license).</source>
        <translation>Los modelos incluidos tienen su propia licencia, %1: sin uso comercial. Se entrenaron con clips del Free Music Archive y música de juegos con licencia libre, con etiquetas de musicnn (licencia ISC) y EfficientAT (licencia MIT).</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>genrescope::AverageScoreModel</name>
    <message>
        <source>95% confidence interval (artists resampled): %1 to %2</source>
        <translation>Intervalo de confianza del 95&#xa0;% (remuestreo de artistas): de %1 a %2</translation>
    </message>
    <message>
        <source>How likely chance alone would produce such a difference: two-sided, from the same resamples of artists</source>
        <translation>Probabilidad de que una diferencia así se deba solo al azar: bilateral, con los mismos remuestreos de artistas</translation>
    </message>
    <message>
        <source>p</source>
        <comment>p-value</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Score of %1 minus that of %2, on the same resamples</source>
        <translation>Puntuación de %1 menos la de %2, con los mismos remuestreos</translation>
    </message>
    <message>
        <source>Δ</source>
        <comment>difference of two scores</comment>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <comment>difference of a model from the first</comment>
        <translation>Δ %1</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>Score with its 95% confidence interval (artists resampled)</source>
        <translation>Puntuación con su intervalo de confianza del 95&#xa0;% (remuestreo de artistas)</translation>
    </message>
</context>
<context>
    <name>genrescope::CalibrateDialog</name>
    <message>
        <source>Calibrate a model</source>
        <translation>Calibrar un modelo</translation>
    </message>
    <message>
        <source>The model&apos;s probabilities are fitted to the validation tracks of the dataset, and each genre&apos;s threshold is chosen there. Both are stored in its checkpoint, in place of those of before, also of thresholds that were kept by hand; its weights stay.</source>
        <translation>Las probabilidades del modelo se ajustan a las pistas de validación del conjunto de datos, y con ellas se elige el umbral de cada género. Ambas cosas se guardan en su punto de control en lugar de las anteriores, también en lugar de los umbrales guardados a mano; sus pesos no cambian.</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modelo:</translation>
    </message>
    <message>
        <source>Thresholds with the highest &amp;F1</source>
        <translation>Umbrales con el &amp;F1 más alto</translation>
    </message>
    <message>
        <source>Misses and false alarms weigh the same</source>
        <translation>Las omisiones y las falsas alarmas pesan lo mismo</translation>
    </message>
    <message>
        <source>Thresholds that reach a &amp;precision of</source>
        <translation>Umbrales que alcanzan una &amp;precisión de</translation>
    </message>
    <message>
        <source>The share of the tracks called positive that really are; a genre that does not reach it is called only where certain</source>
        <translation>La proporción de pistas clasificadas como positivas que de verdad lo son; un género que no la alcance solo se detecta cuando es seguro</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>&amp;Calibrate</source>
        <translation>&amp;Calibrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>genrescope::CalibrationPanel</name>
    <message>
        <source>Reliability: all genres</source>
        <translation>Fiabilidad: todos los géneros</translation>
    </message>
    <message>
        <source>Reliability: %1</source>
        <translation>Fiabilidad: %1</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>%1: off by %2 on average</source>
        <comment>a model and its calibration error</comment>
        <translation>%1: se desvía %2 de media</translation>
    </message>
    <message>
        <source>%1: off by %2 on average; its own output (dashed) by %3</source>
        <comment>a model and its calibration error</comment>
        <translation>%1: se desvía %2 de media; su propia salida (discontinua), %3</translation>
    </message>
    <message>
        <source>%1 is calibrated: on the validation tracks, to which it was fitted, it is off by %2 over all genres, instead of %3.</source>
        <translation>%1 está calibrado: en las pistas de validación, a las que se ajustó, se desvía %2 en el conjunto de los géneros, en vez de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln threshold(s) changed.</source>
        <translation>
            <numerusform>Ha cambiado %Ln umbral.</numerusform>
            <numerusform>Han cambiado %Ln umbrales.</numerusform>
        </translation>
    </message>
    <message>
        <source>No threshold changed.</source>
        <translation>No ha cambiado ningún umbral.</translation>
    </message>
    <message>
        <source>It was trained on other data: if that had tracks of this validation split, it is now too sure of itself.</source>
        <translation>Se entrenó con otros datos: si contenían pistas de esta partición de validación, ahora está demasiado seguro de sí mismo.</translation>
    </message>
    <message>
        <source>This genre</source>
        <translation>Este género</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Todos los géneros</translation>
    </message>
    <message>
        <source>Genres of the diagram</source>
        <translation>Géneros del diagrama</translation>
    </message>
    <message>
        <source>Of all decisions that a model gives about 70%, 7 in 10 should be true: then its mark is on the dotted line. The lines through the marks are 95% confidence intervals, as if no two tracks resembled each other.</source>
        <translation>De todas las decisiones a las que un modelo da alrededor del 70&#xa0;%, 7 de cada 10 deberían ser ciertas: entonces su marca está sobre la línea de puntos. Las líneas que atraviesan las marcas son intervalos de confianza del 95&#xa0;%, como si no hubiera dos pistas parecidas.</translation>
    </message>
    <message>
        <source>The expected calibration error. With few tracks it is above 0 even for the best of models.</source>
        <translation>El error de calibración esperado. Con pocas pistas es mayor que 0 incluso para el mejor de los modelos.</translation>
    </message>
    <message>
        <source>Cali&amp;brate…</source>
        <translation>Cali&amp;brar…</translation>
    </message>
    <message>
        <source>Fits a model&apos;s probabilities to the validation tracks and chooses its thresholds there; both are stored in its checkpoint</source>
        <translation>Ajusta las probabilidades de un modelo a las pistas de validación y elige con ellas sus umbrales; ambas cosas se guardan en su punto de control</translation>
    </message>
</context>
<context>
    <name>genrescope::ChartPanel</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 como tabla</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG images (*.svg)</source>
        <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tablas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Show this chart as a table, or export it</source>
        <translation>Mostrar este gráfico como tabla o exportarlo</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>Export as &amp;PNG…</source>
        <translation>Exportar como &amp;PNG…</translation>
    </message>
    <message>
        <source>Export as &amp;SVG…</source>
        <translation>Exportar como &amp;SVG…</translation>
    </message>
    <message>
        <source>Export numbers as &amp;CSV…</source>
        <translation>Exportar los números como &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>Copiar la &amp;imagen</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportar el gráfico</translation>
    </message>
</context>
<context>
    <name>genrescope::ConfusionModel</name>
    <message numerus="yes">
        <source>True genre %1, top prediction %2: %Ln track(s), %3 of the row</source>
        <translation>
            <numerusform>Género real %1, primera predicción %2: %Ln pista, %3 de la fila</numerusform>
            <numerusform>Género real %1, primera predicción %2: %Ln pistas, %3 de la fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 found: %Ln track(s), %2 of the genre&apos;s</source>
        <translation>
            <numerusform>Género real %1 encontrado: %Ln pista, %2 de las del género</numerusform>
            <numerusform>Género real %1 encontrado: %Ln pistas, %2 de las del género</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 missed, %2 called: %Ln track(s), %3 of the genre&apos;s</source>
        <translation>
            <numerusform>Género real %1 omitido, %2 detectado: %Ln pista, %3 de las del género</numerusform>
            <numerusform>Género real %1 omitido, %2 detectado: %Ln pistas, %3 de las del género</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 found, %2 called as well: %Ln track(s), %3 of the genre&apos;s</source>
        <translation>
            <numerusform>Género real %1 encontrado, %2 también detectado: %Ln pista, %3 de las del género</numerusform>
            <numerusform>Género real %1 encontrado, %2 también detectado: %Ln pistas, %3 de las del género</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ConfusionPanel</name>
    <message>
        <source>Rows are true genres, columns the model&apos;s top prediction. A top prediction that is one of the track&apos;s genres counts once, on the diagonal.</source>
        <translation>Las filas son los géneros reales; las columnas, la primera predicción del modelo. Una primera predicción que sea uno de los géneros de la pista cuenta una vez, en la diagonal.</translation>
    </message>
    <message>
        <source>Rows are true genres that the model misses, columns what it calls instead, wrongly. On the diagonal, the tracks where it finds the genre.</source>
        <translation>Las filas son los géneros reales que el modelo omite; las columnas, lo que detecta en su lugar por error. En la diagonal, las pistas en las que encuentra el género.</translation>
    </message>
    <message>
        <source>Rows are true genres that the model finds, columns what it calls as well, wrongly. On the diagonal, all tracks where it finds the genre.</source>
        <translation>Las filas son los géneros reales que el modelo encuentra; las columnas, lo que detecta además por error. En la diagonal, todas las pistas en las que encuentra el género.</translation>
    </message>
    <message>
        <source>&amp;Confusion matrix</source>
        <translation>Matriz de &amp;confusión</translation>
    </message>
    <message>
        <source>Top prediction</source>
        <translation>Primera predicción</translation>
    </message>
    <message>
        <source>Called instead</source>
        <translation>Detectado en su lugar</translation>
    </message>
    <message>
        <source>Called besides</source>
        <translation>Detectado además</translation>
    </message>
    <message>
        <source>What the cells count</source>
        <translation>Qué cuentan las celdas</translation>
    </message>
    <message>
        <source>Most frequent first</source>
        <translation>Los más frecuentes primero</translation>
    </message>
    <message>
        <source>As in the dataset</source>
        <translation>Como en los datos</translation>
    </message>
    <message>
        <source>Similar side by side</source>
        <translation>Los similares, juntos</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Mi propio orden</translation>
    </message>
    <message>
        <source>Order of the genres</source>
        <translation>Orden de los géneros</translation>
    </message>
    <message>
        <source>Drag a genre&apos;s name to another place, or move the selected cell&apos;s with Alt and an arrow key, to arrange them yourself</source>
        <translation>Arrastre el nombre de un género a otro sitio, o mueva el de la celda seleccionada con Alt y una tecla de flecha, para ordenarlos usted mismo</translation>
    </message>
    <message>
        <source>&amp;Top-level genres</source>
        <translation>Géneros &amp;principales</translation>
    </message>
    <message>
        <source>Count each genre as the top-level genre that it is part of</source>
        <translation>Contar cada género como el género principal del que forma parte</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Confusion matrix: true genre against called genre</source>
        <translation>Matriz de confusión: género real y género detectado</translation>
    </message>
    <message>
        <source>Click a cell to list its tracks</source>
        <translation>Haga clic en una celda para ver sus pistas</translation>
    </message>
</context>
<context>
    <name>genrescope::CurveChart</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Aún no hay valores.</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetForm</name>
    <message>
        <source>&amp;Workspace, where the prepared data is stored:</source>
        <translation>Carpeta de &amp;trabajo donde se guardan los datos preparados:</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Carpeta de trabajo</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>&amp;Hilos:</translation>
    </message>
    <message>
        <source>Number of clips decoded in parallel</source>
        <translation>Número de clips que se decodifican en paralelo</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Comen&amp;zar</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Dete&amp;ner</translation>
    </message>
    <message>
        <source>Stop; finished clips are kept</source>
        <translation>Detener; los clips terminados se conservan</translation>
    </message>
    <message>
        <source>Open a prepared &amp;dataset…</source>
        <translation>Abrir un conjunto de &amp;datos preparado…</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetPage</name>
    <message>
        <source>Open a prepared dataset</source>
        <translation>Abrir un conjunto de datos preparado</translation>
    </message>
    <message>
        <source>The dataset could not be opened</source>
        <translation>No se pudo abrir el conjunto de datos</translation>
    </message>
    <message>
        <source>The dataset could not be prepared</source>
        <translation>No se pudo preparar el conjunto de datos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s) are ready and will be kept. Continue at any time: only the rest will be prepared.</source>
        <translation>
            <numerusform>%Ln clip está listo y se conservará. Puede continuar en cualquier momento: solo se preparará el resto.</numerusform>
            <numerusform>%Ln clips están listos y se conservarán. Puede continuar en cualquier momento: solo se preparará el resto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been prepared yet.</source>
        <translation>Aún no se ha preparado nada.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Opening the dataset…</source>
        <translation>Abriendo el conjunto de datos…</translation>
    </message>
    <message>
        <source>Verifying checksums…</source>
        <translation>Verificando las sumas de comprobación…</translation>
    </message>
    <message>
        <source>Preparing the clips…</source>
        <translation>Preparando los clips…</translation>
    </message>
    <message>
        <source>Reading the dataset…</source>
        <translation>Leyendo el conjunto de datos…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>%1 de %Ln archivo</numerusform>
            <numerusform>%1 de %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per second, %2 left</source>
        <translation>%1 por segundo, quedan %2</translation>
    </message>
    <message>
        <source>It will take about %1 on the disk.</source>
        <translation>Ocupará unos %1 en el disco.</translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <translation>Aún no hay conjunto de datos</translation>
    </message>
    <message>
        <source>To teach, train and evaluate models, choose the FMA archives, music whose folders, files or table name its genres, or the tracks that you marked on the Listen page; and a workspace where the prepared data will be stored.</source>
        <translation>Para enseñar a los modelos, entrenarlos y evaluarlos, elija los archivos comprimidos de FMA, música cuyos géneros figuren en sus carpetas, sus archivos o una tabla, o las pistas que marcó en la página Escuchar; y una carpeta de trabajo donde guardar los datos preparados.</translation>
    </message>
    <message>
        <source>Open a prepared dataset…</source>
        <translation>Abrir un conjunto de datos preparado…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Show what is ready</source>
        <translation>Mostrar lo que está listo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetReport</name>
    <message>
        <source>Faulty clips (%1)</source>
        <translation>Clips defectuosos (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s) have tracks in more than one split: scores will be higher than on artists that the model has never heard.</source>
        <translation>
            <numerusform>%Ln artista tiene pistas en más de una partición: las puntuaciones serán más altas que con artistas que el modelo nunca ha oído.</numerusform>
            <numerusform>%Ln artistas tienen pistas en más de una partición: las puntuaciones serán más altas que con artistas que el modelo nunca ha oído.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have none of these genres and were left out.</source>
        <translation>
            <numerusform>%Ln pista no tiene ninguno de estos géneros y se excluyó.</numerusform>
            <numerusform>%Ln pistas no tienen ninguno de estos géneros y se excluyeron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) are listed in the metadata, but have no audio.</source>
        <translation>
            <numerusform>%Ln pista figura en los metadatos, pero no tiene audio.</numerusform>
            <numerusform>%Ln pistas figuran en los metadatos, pero no tienen audio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s) are not listed in the metadata.</source>
        <translation>
            <numerusform>%Ln archivo de audio no figura en los metadatos.</numerusform>
            <numerusform>%Ln archivos de audio no figuran en los metadatos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The genre %2 was left out: it has %Ln training track(s).</source>
        <translation>
            <numerusform>El género %2 se excluyó: tiene %Ln pista de entrenamiento.</numerusform>
            <numerusform>El género %2 se excluyó: tiene %Ln pistas de entrenamiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Artists in several splits</source>
        <translation>Artistas en varias particiones</translation>
    </message>
    <message>
        <source>Faulty clips</source>
        <translation>Clips defectuosos</translation>
    </message>
    <message>
        <source>Tracks in the dataset</source>
        <translation>Pistas del conjunto de datos</translation>
    </message>
    <message>
        <source>Tracks used for training</source>
        <translation>Pistas usadas para entrenar</translation>
    </message>
    <message>
        <source>Tracks used to choose the best model</source>
        <translation>Pistas usadas para elegir el mejor modelo</translation>
    </message>
    <message>
        <source>Tracks used only in the final evaluation</source>
        <translation>Pistas usadas solo en la evaluación final</translation>
    </message>
    <message>
        <source>Artists of all tracks</source>
        <translation>Artistas de todas las pistas</translation>
    </message>
    <message>
        <source>Artists with tracks in more than one split; should be 0</source>
        <translation>Artistas con pistas en más de una partición; debería ser 0</translation>
    </message>
    <message>
        <source>Clips that could not be used and were left out</source>
        <translation>Clips que no se pudieron usar y se excluyeron</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Prepared dataset</source>
        <translation>Conjunto de datos preparado</translation>
    </message>
    <message>
        <source>Teach or train models</source>
        <translation>Enseñar o entrenar</translation>
    </message>
    <message>
        <source>Genres and how often they occur</source>
        <translation>Géneros y su frecuencia</translation>
    </message>
    <message>
        <source>Faulty clips and why they were left out</source>
        <translation>Clips defectuosos y por qué se excluyeron</translation>
    </message>
    <message>
        <source>Notes on the dataset</source>
        <translation>Notas sobre el conjunto de datos</translation>
    </message>
    <message>
        <source>Tracks of each genre</source>
        <translation>Pistas de cada género</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>Preparar de nuevo</translation>
    </message>
    <message>
        <source>Tries the faulty clips again; what is ready stays as it is</source>
        <translation>Vuelve a probar los clips defectuosos; lo que está listo queda como está</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetTrack</name>
    <message>
        <source>%1 – %2</source>
        <comment>artist, title</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>genrescope::DeletedRuns</name>
    <message numerus="yes">
        <source>%Ln deleted run(s) could not be moved to the trash. Delete permanently?</source>
        <translation>
            <numerusform>%Ln ejecución eliminada no se pudo mover a la papelera. ¿Eliminarla definitivamente?</numerusform>
            <numerusform>%Ln ejecuciones eliminadas no se pudieron mover a la papelera. ¿Eliminarlas definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>genrescope::DifferenceChart</name>
    <message>
        <source>Difference in weighted AP (thick bar: seeds, thin: artists)</source>
        <translation>Diferencia de AP ponderada (barra gruesa: semillas; fina: artistas)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>± by seeds</source>
        <translation>± por semillas</translation>
    </message>
    <message>
        <source>By artists, from</source>
        <translation>Por artistas, desde</translation>
    </message>
    <message>
        <source>By artists, to</source>
        <translation>Por artistas, hasta</translation>
    </message>
    <message>
        <source>%1 %2, by artists %3 to %4</source>
        <comment>variant, difference, its interval</comment>
        <translation>%1 %2, por artistas de %3 a %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>variant, difference</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model, its variants</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>genrescope::DoubtfulTrackModel</name>
    <message>
        <source>Label kept</source>
        <translation>Etiqueta mantenida</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Ahora %1</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Labeled</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>Suena a</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>p(etiqueta)</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>p(sugerencia)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
</context>
<context>
    <name>genrescope::DuplicateTableModel</name>
    <message>
        <source>Second left out</source>
        <translation>Segunda excluida</translation>
    </message>
    <message>
        <source>%1 of the bits of their fingerprints are the same; the second begins %2 s into the first</source>
        <translation>Coinciden %1 de los bits de sus huellas; la segunda empieza a los %2 s de la primera</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>split, genres</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>First track</source>
        <translation>Primera pista</translation>
    </message>
    <message>
        <source>Second track</source>
        <translation>Segunda pista</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
</context>
<context>
    <name>genrescope::DuplicatesPanel</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>The same recording in training and among the tracks that are judged makes scores too good, whatever its encoding, loudness or excerpt. Search compares all tracks of the dataset.</source>
        <translation>La misma grabación en el entrenamiento y entre las pistas evaluadas da puntuaciones demasiado buenas, sea cual sea su codificación, su volumen o su fragmento. La búsqueda compara todas las pistas del conjunto de datos.</translation>
    </message>
    <message>
        <source>No two tracks of the dataset are the same recording.</source>
        <translation>No hay dos pistas del conjunto de datos que sean la misma grabación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of tracks are the same recording.</source>
        <translation>
            <numerusform>%Ln par de pistas es la misma grabación.</numerusform>
            <numerusform>%Ln pares de pistas son la misma grabación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tracks judged here has a near-duplicate in training.</source>
        <translation>
            <numerusform>%Ln de las pistas evaluadas aquí tiene un casi duplicado en el entrenamiento.</numerusform>
            <numerusform>%Ln de las pistas evaluadas aquí tienen un casi duplicado en el entrenamiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>A track that you leave out is neither judged nor taught from then on; your files stay as they are.</source>
        <translation>Una pista excluida ya no se evalúa ni se enseña; sus archivos quedan como están.</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Volver a usar</translation>
    </message>
    <message>
        <source>Leave out second</source>
        <translation>Excluir la segunda</translation>
    </message>
    <message>
        <source>&amp;Near-duplicates</source>
        <translation>Casi d&amp;uplicados</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Casi duplicados</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Compare what all tracks of the dataset sound like</source>
        <translation>Comparar cómo suenan todas las pistas del conjunto de datos</translation>
    </message>
    <message>
        <source>Play first</source>
        <translation>Oír la primera</translation>
    </message>
    <message>
        <source>Play the first track of the pair (1)</source>
        <translation>Reproducir la primera pista del par (1)</translation>
    </message>
    <message>
        <source>Play second</source>
        <translation>Oír la segunda</translation>
    </message>
    <message>
        <source>Play the second track of the pair (2, Enter)</source>
        <translation>Reproducir la segunda pista del par (2, Intro)</translation>
    </message>
    <message>
        <source>Judge and teach models without the second track, or with it again (L)</source>
        <translation>Evaluar los modelos y enseñarles sin la segunda pista, o de nuevo con ella (L)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back the last decision (Ctrl+Z; Ctrl+Shift+Z makes it again)</source>
        <translation>Deshacer la última decisión (Ctrl+Z; Ctrl+Mayús+Z la rehace)</translation>
    </message>
</context>
<context>
    <name>genrescope::EncoderBox</name>
    <message>
        <source>The models that come with Genrescope</source>
        <translation>Los modelos incluidos en Genrescope</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>model, recipe, date</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Another model…</source>
        <translation>Otro modelo…</translation>
    </message>
    <message>
        <source>Open checkpoint</source>
        <translation>Abrir punto de control</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>Puntos de control (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>genrescope::ErrorPanel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostrar u ocultar los detalles</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluateForm</name>
    <message>
        <source>Choose a model</source>
        <translation>Elija un modelo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Predictions: %1</source>
        <translation>Predicciones: %1</translation>
    </message>
    <message>
        <source>%1 %2, AP %3, %4</source>
        <comment>model, recipe, precision, date</comment>
        <translation>%1 %2, AP %3, %4</translation>
    </message>
    <message>
        <source>Open checkpoint</source>
        <translation>Abrir punto de control</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>Puntos de control (*.safetensors)</translation>
    </message>
    <message>
        <source>Predictions of another system</source>
        <translation>Predicciones de otro sistema</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tablas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modelo %1</translation>
    </message>
    <message>
        <source>Model &amp;%1:</source>
        <translation>Modelo &amp;%1:</translation>
    </message>
    <message>
        <source>Model %1:</source>
        <translation>Modelo %1:</translation>
    </message>
    <message>
        <source>Open a checkpoint file</source>
        <translation>Abrir un archivo de punto de control</translation>
    </message>
    <message>
        <source>Do not compare this one</source>
        <translation>No comparar este</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Datos:</translation>
    </message>
    <message>
        <source>&amp;Split:</source>
        <translation>&amp;Partición:</translation>
    </message>
    <message>
        <source>Compare something else, too</source>
        <translation>Comparar también otra cosa</translation>
    </message>
    <message>
        <source>Another &amp;model</source>
        <translation>Otro &amp;modelo</translation>
    </message>
    <message>
        <source>Add &amp;predictions of another system…</source>
        <translation>Añadir pred&amp;icciones de otro sistema…</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Use the test split only once, at the very end: choosing models by its scores makes them meaningless</source>
        <translation>Use la partición de prueba solo una vez, al final del todo: elegir modelos por sus puntuaciones les quita todo sentido</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Evaluar</translation>
    </message>
    <message>
        <source>Evaluate all models on the same tracks</source>
        <translation>Evaluar todos los modelos con las mismas pistas</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluatePage</name>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tablas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Which model is better?</source>
        <translation>¿Qué modelo es mejor?</translation>
    </message>
    <message>
        <source>Choose a dataset and the models to compare above, then press Evaluate. Models come from the Train page, or from checkpoint files.</source>
        <translation>Elija arriba un conjunto de datos y los modelos que quiere comparar, y pulse Evaluar. Los modelos proceden de la página Entrenar o de archivos de puntos de control.</translation>
    </message>
    <message>
        <source>Classifying every track of the split…</source>
        <translation>Clasificando todas las pistas de la partición…</translation>
    </message>
    <message>
        <source>You can keep working on the other pages meanwhile.</source>
        <translation>Mientras tanto puede seguir trabajando en las otras páginas.</translation>
    </message>
    <message>
        <source>Calibrating on the validation tracks…</source>
        <translation>Calibrando con las pistas de validación…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>The evaluation failed</source>
        <translation>La evaluación ha fallado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>No results were kept. Press Evaluate to start again.</source>
        <translation>No se guardó ningún resultado. Pulse Evaluar para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Scores that flatter, since the model learned from these tracks: %1.</source>
        <comment>with one or several models</comment>
        <translation>Puntuaciones optimistas, pues se aprendió de estas mismas pistas: %1.</translation>
    </message>
    <message>
        <source>Calibrated on these very tracks: %1. Calibration error and what is called at the model&apos;s thresholds flatter here; the test split is the honest judge.</source>
        <comment>with one or several models</comment>
        <translation>Calibrado con estas mismas pistas: %1. El error de calibración y lo que se detecta con los umbrales del modelo resultan optimistas aquí; la partición de prueba es el juez imparcial.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) left out, as you decided.</source>
        <translation>
            <numerusform>%Ln pista excluida, según lo que decidió.</numerusform>
            <numerusform>%Ln pistas excluidas, según lo que decidió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these tracks has a near-duplicate in training: scores flatter.</source>
        <translation>
            <numerusform>%Ln de estas pistas tiene un casi duplicado en el entrenamiento: puntuaciones optimistas.</numerusform>
            <numerusform>%Ln de estas pistas tienen un casi duplicado en el entrenamiento: puntuaciones optimistas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>evaluation</source>
        <comment>file name</comment>
        <translation>evaluación</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>&amp;Web page with pictures…</source>
        <translation>Página &amp;web con imágenes…</translation>
    </message>
    <message>
        <source>&amp;JSON with curves…</source>
        <translation>&amp;JSON con curvas…</translation>
    </message>
    <message>
        <source>Every decision as &amp;CSV…</source>
        <translation>Todas las decisiones en &amp;CSV…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Casi duplicados</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluatePresenter</name>
    <message>
        <source>The model was calibrated, but the dataset has other genres now than when the model was evaluated. Evaluate it again.</source>
        <translation>El modelo se calibró, pero el conjunto de datos tiene ahora otros géneros que cuando se evaluó el modelo. Evalúelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>genrescope::ExampleList</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play the selected track (double-click or Enter)</source>
        <translation>Reproducir la pista seleccionada (doble clic o Intro)</translation>
    </message>
    <message>
        <source>&amp;Where models differ</source>
        <translation>&amp;Donde difieren los modelos</translation>
    </message>
    <message>
        <source>List the tracks by how far the models&apos; probabilities lie apart</source>
        <translation>Ordenar las pistas según lo que difieren las probabilidades de los modelos</translation>
    </message>
    <message>
        <source>In the &amp;chosen genre</source>
        <translation>En el género e&amp;legido</translation>
    </message>
    <message>
        <source>In &amp;any genre</source>
        <translation>En &amp;cualquier género</translation>
    </message>
    <message>
        <source>Tracks behind the number</source>
        <translation>Pistas detrás del número</translation>
    </message>
    <message>
        <source>Click a count or a cell to list the tracks behind it.</source>
        <translation>Haga clic en un número o una celda para ver las pistas correspondientes.</translation>
    </message>
</context>
<context>
    <name>genrescope::ExampleTableModel</name>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>True genres</source>
        <translation>Géneros reales</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Probabilidad de %1</translation>
    </message>
    <message>
        <source>Probability of the genre in the column beside it</source>
        <translation>Probabilidad del género de la columna contigua</translation>
    </message>
</context>
<context>
    <name>genrescope::ExplanationBar</name>
    <message>
        <source>Asking the model about each patch of the spectrogram…</source>
        <translation>Preguntando al modelo por cada zona del espectrograma…</translation>
    </message>
    <message>
        <source>There is nothing to explain: this part is silent.</source>
        <translation>No hay nada que explicar: esta parte es silencio.</translation>
    </message>
    <message>
        <source>%1–%2, %3–%4 Hz</source>
        <comment>where a patch lies: times, frequencies</comment>
        <translation>%1–%2, %3–%4 Hz</translation>
    </message>
    <message>
        <source>Most for %1: %2.</source>
        <translation>Más a favor de %1: %2.</translation>
    </message>
    <message>
        <source>Most against it: %1.</source>
        <translation>Más en contra: %1.</translation>
    </message>
    <message>
        <source>Nothing in this part speaks for %1 or against it.</source>
        <translation>Nada en esta parte habla a favor ni en contra de %1.</translation>
    </message>
    <message>
        <source>Why %1? %2, %3 to %4</source>
        <comment>a genre, a model, two times</comment>
        <translation>¿Por qué %1? %2, de %3 a %4</translation>
    </message>
    <message>
        <source>Play only what counted (being prepared…)</source>
        <translation>Reproducir solo lo que contó (preparando…)</translation>
    </message>
    <message>
        <source>Play only what counted</source>
        <translation>Reproducir solo lo que contó</translation>
    </message>
    <message>
        <source>Silences every time and every frequency but those that speak most for %1</source>
        <translation>Silencia todos los momentos y frecuencias salvo los que más hablan a favor de %1</translation>
    </message>
    <message>
        <source>speaks against it, %1</source>
        <comment>log-odds</comment>
        <translation>en contra, %1</translation>
    </message>
    <message>
        <source>%1, speaks for it</source>
        <comment>log-odds</comment>
        <translation>%1, a favor</translation>
    </message>
    <message>
        <source>Each patch is replaced by the average of this part, and the model is asked again. The numbers say by how much the log-odds of %1 then fall or rise.</source>
        <translation>Cada zona se sustituye por la media de esta parte y se vuelve a preguntar al modelo. Los números indican cuánto bajan o suben entonces los log-odds de %1.</translation>
    </message>
    <message>
        <source>Stop explaining (Esc)</source>
        <translation>Dejar de explicar (Esc)</translation>
    </message>
    <message>
        <source>Stop explaining</source>
        <translation>Dejar de explicar</translation>
    </message>
</context>
<context>
    <name>genrescope::FaultyClipModel</name>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>genrescope::FaultyClips</name>
    <message>
        <source>Faulty clips and why they were left out</source>
        <translation>Clips defectuosos y por qué se excluyeron</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>What can be heard of it; also by Enter or a double click</source>
        <translation>Lo que se puede oír de él; también con Intro o doble clic</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
</context>
<context>
    <name>genrescope::FilledFramesView</name>
    <message>
        <source>The music</source>
        <translation>La música</translation>
    </message>
    <message>
        <source>What the model is given</source>
        <translation>Lo que recibe el modelo</translation>
    </message>
    <message>
        <source>What it fills in</source>
        <translation>Lo que completa</translation>
    </message>
    <message>
        <source>Spectrograms of the music, of what the model is given of it, and of what it fills in</source>
        <translation>Espectrogramas de la música, de lo que recibe de ella el modelo y de lo que este completa</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreFrequencyModel</name>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Name of the genre</source>
        <translation>Nombre del género</translation>
    </message>
    <message>
        <source>Tracks with this genre</source>
        <translation>Pistas de este género</translation>
    </message>
    <message>
        <source>Share of all tracks; a track can have several genres</source>
        <translation>Proporción de todas las pistas; una pista puede tener varios géneros</translation>
    </message>
    <message>
        <source>Tracks used for training</source>
        <translation>Pistas usadas para entrenar</translation>
    </message>
    <message>
        <source>Tracks used to choose the best model</source>
        <translation>Pistas usadas para elegir el mejor modelo</translation>
    </message>
    <message>
        <source>Tracks used only in the final evaluation</source>
        <translation>Pistas usadas solo en la evaluación final</translation>
    </message>
</context>
<context>
    <name>genrescope::GenrePanel</name>
    <message>
        <source>Average precision by &amp;genre</source>
        <translation>Precisión media por &amp;género</translation>
    </message>
    <message>
        <source>&amp;Averages</source>
        <translation>&amp;Promedios</translation>
    </message>
    <message>
        <source>Filter genres</source>
        <translation>Filtrar géneros</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Promedios</translation>
    </message>
</context>
<context>
    <name>genrescope::GenrePicker</name>
    <message>
        <source>%1, marked</source>
        <translation>%1, marcado</translation>
    </message>
    <message>
        <source>%1, some marked</source>
        <translation>%1, marcado en parte</translation>
    </message>
    <message>
        <source>%1, not marked</source>
        <translation>%1, sin marcar</translation>
    </message>
    <message>
        <source>New genre: %1</source>
        <translation>Género nuevo: %1</translation>
    </message>
    <message>
        <source>This track is …</source>
        <translation>Esta pista es …</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln tracks are …</source>
        <translation>
            <numerusform>Esta pista es …</numerusform>
            <numerusform>Estas %Ln pistas son …</numerusform>
        </translation>
    </message>
    <message>
        <source>Genres of the tracks</source>
        <translation>Géneros de las pistas</translation>
    </message>
    <message>
        <source>Find a genre, or type a new one</source>
        <translation>Busque un género o escriba uno nuevo</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Enter marks, Esc closes</source>
        <translation>Intro marca, Esc cierra</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreScoreModel</name>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Tracks of the split with this genre</source>
        <translation>Pistas de la partición con este género</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Average precision with its 95% confidence interval (artists resampled); undefined without support</source>
        <translation>Precisión media con su intervalo de confianza del 95&#xa0;% (remuestreo de artistas); indefinida sin soporte</translation>
    </message>
    <message>
        <source>AP %1</source>
        <translation>AP %1</translation>
    </message>
    <message>
        <source>Average precision of %1 minus that of %2</source>
        <translation>Precisión media de %1 menos la de %2</translation>
    </message>
    <message>
        <source>Δ</source>
        <comment>difference of two average precisions</comment>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <comment>difference of a model from the first</comment>
        <translation>Δ %1</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreTableModel</name>
    <message>
        <source>%1, called</source>
        <comment>a percentage</comment>
        <translation>%1, detectado</translation>
    </message>
    <message>
        <source>* Learned from another model&apos;s tags alone: %1</source>
        <translation>* Aprendido solo de las etiquetas de otro modelo: %1</translation>
    </message>
    <message>
        <source>Called: it reaches the threshold of %1</source>
        <translation>Detectado: alcanza el umbral de %1</translation>
    </message>
    <message>
        <source>Not called: the threshold is %1</source>
        <translation>No detectado: el umbral es %1</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 at the playhead, percent</source>
        <translation>%1 en el cabezal de reproducción, en porcentaje</translation>
    </message>
    <message>
        <source>%1 for the whole track, percent</source>
        <translation>%1 en toda la pista, en porcentaje</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreTimeline</name>
    <message>
        <source>Genres over time</source>
        <translation>Géneros en el tiempo</translation>
    </message>
    <message>
        <source>One strip per genre, with the probability that each model gives it over time.</source>
        <translation>Una franja por género, con la probabilidad que cada modelo le da a lo largo del tiempo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a model and its percentage</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>genre, time, models with their percentages</comment>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two models</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>genrescope::LeftOutTracks</name>
    <message>
        <source>Tracks left out</source>
        <translation>Pistas excluidas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>genrescope::LeverList</name>
    <message>
        <source>&amp;Variants, one change each:</source>
        <translation>&amp;Variantes, un cambio cada una:</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>An&amp;other change:</source>
        <translation>&amp;Otro cambio:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Compare the baseline with this value of the setting, too</source>
        <translation>Comparar también la línea base con este valor del ajuste</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryFolderList</name>
    <message>
        <source>%1 is not there now, or empty. What is known about its tracks is kept.</source>
        <translation>%1 no está disponible ahora, o está vacía. Se conserva lo que se sabe de sus pistas.</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (no disponible)</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Add a folder of music, with all that is below it</source>
        <translation>Añadir una carpeta de música con todo lo que contiene</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Carpetas de la biblioteca</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message>
        <source>Your files are only read, unless you write tags. What is heard stays on this computer.</source>
        <translation>Sus archivos solo se leen, salvo que escriba etiquetas. Lo que se oye no sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryLists</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln pista</numerusform>
            <numerusform>%Ln pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a list, how many tracks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Play queue</source>
        <translation>Cola de reproducción</translation>
    </message>
    <message>
        <source>Save as a playlist</source>
        <translation>Guardar como lista de reproducción</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>Vaciar la cola</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryMap</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Make the map</source>
        <translation>Crear el mapa</translation>
    </message>
    <message>
        <source>Making the map…</source>
        <translation>Creando el mapa…</translation>
    </message>
    <message>
        <source>No map yet</source>
        <translation>Aún no hay mapa</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Tracks that sound alike to the first model lie together on it. Tracks appear once they were heard.</source>
        <translation>Las pistas que al primer modelo le suenan parecidas están juntas en él. Las pistas aparecen una vez escuchadas.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Making the map… %1</source>
        <translation>Creando el mapa… %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) selected</source>
        <translation>
            <numerusform>%Ln pista seleccionada</numerusform>
            <numerusform>%Ln pistas seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have changed since the map was made.</source>
        <translation>
            <numerusform>%Ln pista ha cambiado desde que se creó el mapa.</numerusform>
            <numerusform>%Ln pistas han cambiado desde que se creó el mapa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln pista</numerusform>
            <numerusform>%Ln pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of the library</source>
        <translation>Mapa de la biblioteca</translation>
    </message>
    <message>
        <source>Tracks that sound alike to the first model lie together. Click: play. Wheel: zoom. Drag: move. Shift and drag: select. Double click: all of it.</source>
        <translation>Las pistas que al primer modelo le suenan parecidas están juntas. Clic: reproducir. Rueda: ampliar o reducir. Arrastrar: desplazar. Mayús y arrastrar: seleccionar. Doble clic: ver todo.</translation>
    </message>
    <message>
        <source>Genres on the map</source>
        <translation>Géneros del mapa</translation>
    </message>
    <message>
        <source>Select genres to see only where they are</source>
        <translation>Seleccione géneros para ver solo dónde están</translation>
    </message>
    <message>
        <source>Make the map anew, of all tracks that were heard</source>
        <translation>Rehacer el mapa con todas las pistas escuchadas</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPage</name>
    <message>
        <source>Add a folder of music</source>
        <translation>Añadir una carpeta de música</translation>
    </message>
    <message>
        <source>No music in the library yet</source>
        <translation>Aún no hay música en la biblioteca</translation>
    </message>
    <message>
        <source>Add the folders where your music lies. The models listen to all of it in the background; you can search through it meanwhile, by genre, by what the models disagree on, and by what its tags say.</source>
        <translation>Añada las carpetas donde está su música. Los modelos la escuchan toda en segundo plano; mientras tanto puede buscar en ella por género, por aquello en lo que los modelos discrepan y por lo que dicen sus etiquetas.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>No se pudo abrir la biblioteca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPlaylistList</name>
    <message>
        <source>Export a playlist</source>
        <translation>Exportar una lista de reproducción</translation>
    </message>
    <message>
        <source>Play queue</source>
        <translation>Cola de reproducción</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nueva lista de reproducción</translation>
    </message>
    <message>
        <source>Import a playlist</source>
        <translation>Importar una lista de reproducción</translation>
    </message>
    <message>
        <source>Playlists (%1);;All files (*)</source>
        <translation>Listas de reproducción (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Delete a playlist</source>
        <translation>Eliminar una lista de reproducción</translation>
    </message>
    <message>
        <source>Delete the playlist “%1”? The music itself stays.</source>
        <translation>¿Eliminar la lista de reproducción «%1»? La música en sí se conserva.</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listas de reproducción</translation>
    </message>
    <message>
        <source>Make or import a playlist</source>
        <translation>Crear o importar una lista de reproducción</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPresenter</name>
    <message>
        <source>The catalog of your music could not be used; it is kept as %1, and a new one is made from your folders.</source>
        <translation>No se pudo usar el catálogo de su música; se conserva como %1 y se crea uno nuevo a partir de sus carpetas.</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryScanLine</name>
    <message numerus="yes">
        <source>Looking for music… %Ln file(s)</source>
        <translation>
            <numerusform>Buscando música… %Ln archivo</numerusform>
            <numerusform>Buscando música… %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading tags… %1 of %2</source>
        <translation>Leyendo etiquetas… %1 de %2</translation>
    </message>
    <message>
        <source>Listening… %1 of %2</source>
        <translation>Escuchando… %1 de %2</translation>
    </message>
    <message>
        <source>%1 per second, %2 left</source>
        <translation>%1 por segundo, quedan %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stops within a second; what is done is kept</source>
        <translation>Se detiene en un segundo; lo hecho se conserva</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Buscar cambios</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Find music that is new, changed or gone in the folders</source>
        <translation>Buscar en las carpetas música nueva, modificada o desaparecida</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message numerus="yes">
        <source>Paused; %Ln track(s) are still to be heard.</source>
        <translation>
            <numerusform>En pausa; queda %Ln pista por escuchar.</numerusform>
            <numerusform>En pausa; quedan %Ln pistas por escuchar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to date; %Ln file(s) could not be read or heard.</source>
        <translation>
            <numerusform>Al día; %Ln archivo no se pudo leer o escuchar.</numerusform>
            <numerusform>Al día; %Ln archivos no se pudieron leer o escuchar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>Al día.</translation>
    </message>
</context>
<context>
    <name>genrescope::LibrarySearchList</name>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryTableModel</name>
    <message>
        <source>The models disagree.</source>
        <translation>Los modelos discrepan.</translation>
    </message>
    <message>
        <source>The models agree.</source>
        <translation>Los modelos coinciden.</translation>
    </message>
    <message>
        <source>No model hears the genre of the tag.</source>
        <translation>Ningún modelo oye el género de la etiqueta.</translation>
    </message>
    <message>
        <source>Not heard yet.</source>
        <translation>Aún sin escuchar.</translation>
    </message>
    <message>
        <source>The most probable genre, below the model&apos;s threshold.</source>
        <translation>El género más probable, por debajo del umbral del modelo.</translation>
    </message>
    <message>
        <source>The most probable genre according to %1</source>
        <translation>El género más probable según %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Models disagree</source>
        <translation>Discrepancia</translation>
    </message>
    <message>
        <source>The genre that the file&apos;s tag names</source>
        <translation>El género que indica la etiqueta del archivo</translation>
    </message>
    <message>
        <source>What the others are compared with, or a copy of it.</source>
        <translation>Aquello con lo que se comparan las demás, o una copia.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>How similar it sounds to the models</source>
        <translation>Cuánto se parece según los modelos</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryTrackList</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln pista</numerusform>
            <numerusform>%Ln pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s)</source>
        <translation>
            <numerusform>%1 de %Ln pista</numerusform>
            <numerusform>%1 de %Ln pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this search from those saved</source>
        <translation>Quitar esta búsqueda de las guardadas</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Búsqueda: %1</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>both words in title, artist or album</source>
        <translation>ambas palabras en el título, el artista o el álbum</translation>
    </message>
    <message>
        <source>the words side by side</source>
        <translation>las palabras una junto a otra</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>sin esta palabra</translation>
    </message>
    <message>
        <source>also title: album: path:</source>
        <translation>también title: album: path:</translation>
    </message>
    <message>
        <source>a model calls it jazz</source>
        <translation>un modelo detecta jazz</translation>
    </message>
    <message>
        <source>this model calls it jazz</source>
        <translation>este modelo detecta jazz</translation>
    </message>
    <message>
        <source>this model is surer of its first genre than 60%</source>
        <translation>este modelo está seguro de su primer género en más del 60&#xa0;%</translation>
    </message>
    <message>
        <source>the file&apos;s tag names jazz</source>
        <translation>la etiqueta del archivo dice jazz</translation>
    </message>
    <message>
        <source>the models differ; disagree:tag: none hears the tag&apos;s genre</source>
        <translation>los modelos discrepan; disagree:tag: ninguno oye el género de la etiqueta</translation>
    </message>
    <message>
        <source>also year&lt;1990, year&gt;=2000</source>
        <translation>también year&lt;1990, year&gt;=2000</translation>
    </message>
    <message>
        <source>minutes and seconds</source>
        <translation>minutos y segundos</translation>
    </message>
    <message>
        <source>not heard yet; failed:yes: could not be read or heard</source>
        <translation>aún sin escuchar; failed:yes: no se pudo leer o escuchar</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Qué se puede buscar</translation>
    </message>
    <message>
        <source>Tracks of the library</source>
        <translation>Pistas de la biblioteca</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Add to the list of Listen</source>
        <translation>Añadir a la lista de Escuchar</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Write genre tags…</source>
        <translation>Escribir etiquetas de género…</translation>
    </message>
    <message>
        <source>Write what the models hear into the tags of the selected tracks</source>
        <translation>Escribir lo que oyen los modelos en las etiquetas de las pistas seleccionadas</translation>
    </message>
    <message>
        <source>Earlier changes of tags…</source>
        <translation>Cambios anteriores de etiquetas…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Write genres into the tags of the selected tracks, or take that back</source>
        <translation>Escribir géneros en las etiquetas de las pistas seleccionadas, o deshacerlo</translation>
    </message>
    <message>
        <source>similar to a track, by its number: from the menu of the rows</source>
        <translation>similar a una pista, por su número: desde el menú de las filas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Show the tracks on a map instead of in a table (%1)</source>
        <translation>Mostrar las pistas en un mapa en vez de en una tabla (%1)</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar en la tabla</translation>
    </message>
    <message>
        <source>Only what was selected on the map.</source>
        <translation>Solo lo seleccionado en el mapa.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Similar tracks</source>
        <translation>Pistas similares</translation>
    </message>
    <message>
        <source>Tracks that sound like the selected ones to the models</source>
        <translation>Pistas que a los modelos les suenan como las seleccionadas</translation>
    </message>
</context>
<context>
    <name>genrescope::ListedExamples</name>
    <message numerus="yes">
        <source>%Ln track(s) of %1 found by %2</source>
        <translation>
            <numerusform>%Ln pista de %1 encontrada por %2</numerusform>
            <numerusform>%Ln pistas de %1 encontradas por %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) that %2 mistakes for %1</source>
        <translation>
            <numerusform>%Ln pista que %2 confunde con %1</numerusform>
            <numerusform>%Ln pistas que %2 confunde con %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 missed by %2</source>
        <translation>
            <numerusform>%Ln pista de %1 omitida por %2</numerusform>
            <numerusform>%Ln pistas de %1 omitidas por %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) that %2 correctly does not call %1</source>
        <translation>
            <numerusform>%Ln pista en la que %2, con razón, no detecta %1</numerusform>
            <numerusform>%Ln pistas en las que %2, con razón, no detecta %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 for which the top prediction of %2 is %3</source>
        <translation>
            <numerusform>%Ln pista de %1 cuya primera predicción de %2 es %3</numerusform>
            <numerusform>%Ln pistas de %1 cuya primera predicción de %2 es %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 that %2 calls %3 instead</source>
        <translation>
            <numerusform>%Ln pista de %1 en la que %2 detecta %3 en su lugar</numerusform>
            <numerusform>%Ln pistas de %1 en las que %2 detecta %3 en su lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 that %2 finds, and calls %3 as well</source>
        <translation>
            <numerusform>%Ln pista de %1 que %2 encuentra y en la que además detecta %3</numerusform>
            <numerusform>%Ln pistas de %1 que %2 encuentra y en las que además detecta %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks by how far the models differ in any one genre</source>
        <translation>Pistas según lo que discrepan los modelos en un género cualquiera</translation>
    </message>
    <message>
        <source>Tracks by how far the models differ in %1</source>
        <translation>Pistas según lo que discrepan los modelos en %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ListenActions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Retroceder 5 segundos</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>Avanzar 5 segundos</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Ir al principio</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Subir el volumen</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Bajar el volumen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Mark or clear a loop</source>
        <translation>Marcar o borrar un bucle</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Pista anterior</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Pista siguiente</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Pegar archivos</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>Guardar resultados…</translation>
    </message>
    <message>
        <source>Save genres over time…</source>
        <translation>Guardar géneros en el tiempo…</translation>
    </message>
    <message>
        <source>This is…</source>
        <translation>Esto es…</translation>
    </message>
    <message>
        <source>Why this genre?</source>
        <translation>¿Por qué este género?</translation>
    </message>
    <message>
        <source>Stop explaining</source>
        <translation>Dejar de explicar</translation>
    </message>
    <message>
        <source>Press the focused button</source>
        <translation>Pulsar el botón que tiene el foco</translation>
    </message>
    <message>
        <source>Say which genres the selected tracks are</source>
        <translation>Indicar de qué géneros son las pistas seleccionadas</translation>
    </message>
</context>
<context>
    <name>genrescope::ListenGenres</name>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Move the most probable genres to the top now</source>
        <translation>Mover ahora arriba los géneros más probables</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Show over the spectrogram what speaks for a genre and what against it (W for the chosen one)</source>
        <translation>Mostrar sobre el espectrograma qué habla a favor de un género y qué en contra (W para el elegido)</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>The same values as a table, also for screen readers</source>
        <translation>Los mismos valores como tabla, también para lectores de pantalla</translation>
    </message>
    <message numerus="yes">
        <source>Top %Ln genre(s)</source>
        <translation>
            <numerusform>Primer género</numerusform>
            <numerusform>Primeros %Ln géneros</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of genres shown</source>
        <translation>Número de géneros mostrados</translation>
    </message>
    <message>
        <source>How many genres are shown</source>
        <translation>Cuántos géneros se muestran</translation>
    </message>
    <message>
        <source>Genres as a table</source>
        <translation>Géneros como tabla</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Aún no hay ningún modelo</translation>
    </message>
    <message>
        <source>A trained model recognizes the genres of your music. Train one, or open one that you already have. Playback and spectrograms work without a model.</source>
        <translation>Un modelo entrenado reconoce los géneros de su música. Entrene uno o abra uno que ya tenga. La reproducción y los espectrogramas funcionan sin modelo.</translation>
    </message>
    <message>
        <source>The starter models are not installed: install the package genrescope-models and start Genrescope again. Or train a model, or open one that you already have. Playback and spectrograms work without a model.</source>
        <translation>Los modelos incluidos no están instalados: instale el paquete genrescope-models e inicie de nuevo Genrescope. O bien entrene un modelo, o abra uno que ya tenga. La reproducción y los espectrogramas funcionan sin modelo.</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>Entrenar un modelo…</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir un modelo…</translation>
    </message>
</context>
<context>
    <name>genrescope::ListenPage</name>
    <message>
        <source>Save results</source>
        <translation>Guardar resultados</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tablas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Tables with tabs (*.tsv)</source>
        <translation>Tablas con tabuladores (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save genres over time</source>
        <translation>Guardar géneros en el tiempo</translation>
    </message>
    <message>
        <source>Labels for Audacity (*.txt)</source>
        <translation>Etiquetas para Audacity (*.txt)</translation>
    </message>
    <message>
        <source>Selections for Raven (*.selections.txt)</source>
        <translation>Selecciones para Raven (*.selections.txt)</translation>
    </message>
    <message>
        <source>Layer for Sonic Visualiser (*.svl)</source>
        <translation>Capa para Sonic Visualiser (*.svl)</translation>
    </message>
    <message>
        <source>There is no audio device: the track plays silently.</source>
        <translation>No hay ningún dispositivo de audio: la pista se reproduce en silencio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) left to analyze.</source>
        <translation>
            <numerusform>Queda %Ln pista por analizar.</numerusform>
            <numerusform>Quedan %Ln pistas por analizar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being analyzed…</source>
        <translation>Analizando…</translation>
    </message>
    <message>
        <source>Classified in %1 s.</source>
        <translation>Clasificada en %1 s.</translation>
    </message>
    <message>
        <source>Classified in %1 s; the models disagree.</source>
        <translation>Clasificada en %1 s; los modelos discrepan.</translation>
    </message>
    <message>
        <source>Classified in %1 s; the models agree.</source>
        <translation>Clasificada en %1 s; los modelos coinciden.</translation>
    </message>
    <message>
        <source>Drop music here</source>
        <translation>Suelte música aquí</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in the window to play them, see their spectrograms, and find out their genres.</source>
        <translation>Suelte archivos o carpetas en cualquier parte de la ventana para reproducirlos, ver sus espectrogramas y conocer sus géneros.</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in the window to play them and see their spectrograms. To find out their genres, train a model, or open one that you already have.</source>
        <translation>Suelte archivos o carpetas en cualquier parte de la ventana para reproducirlos y ver sus espectrogramas. Para conocer sus géneros, entrene un modelo o abra uno que ya tenga.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>Entrenar un modelo…</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir un modelo…</translation>
    </message>
    <message>
        <source>Play a sample</source>
        <translation>Reproducir un ejemplo</translation>
    </message>
</context>
<context>
    <name>genrescope::MainWindow</name>
    <message>
        <source>Drop the music to see its genres.</source>
        <translation>Suelte la música para ver sus géneros.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Listen to music, and see its spectrogram and genres</source>
        <translation>Escuchar música y ver su espectrograma y sus géneros</translation>
    </message>
    <message>
        <source>Prepare music for training</source>
        <translation>Preparar música para el entrenamiento</translation>
    </message>
    <message>
        <source>Train models and watch them learn</source>
        <translation>Entrenar modelos y verlos aprender</translation>
    </message>
    <message>
        <source>Evaluate and compare models</source>
        <translation>Evaluar y comparar modelos</translation>
    </message>
    <message>
        <source>Search through all of your music by what models hear in it</source>
        <translation>Buscar en toda su música por lo que los modelos oyen en ella</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>genrescope::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>genrescope::MarkedTracks</name>
    <message>
        <source>Tracks marked on Listen</source>
        <translation>Pistas marcadas en Escuchar</translation>
    </message>
    <message>
        <source>No track is marked yet. On the Listen page, select tracks and press “This is…” to say which genres they are.</source>
        <translation>Aún no hay ninguna pista marcada. En la página Escuchar, seleccione pistas y pulse «Esto es…» para indicar de qué géneros son.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>genre, number of tracks</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked track(s): %1</source>
        <translation>
            <numerusform>%Ln pista marcada: %1</numerusform>
            <numerusform>%Ln pistas marcadas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A model needs at least two genres to tell apart.</source>
        <translation>Un modelo necesita al menos dos géneros que distinguir.</translation>
    </message>
    <message>
        <source>A marked track is an example of its genres, and of none of the others. Tracks without a mark are left out.</source>
        <translation>Una pista marcada es un ejemplo de sus géneros y de ninguno de los demás. Las pistas sin marca se excluyen.</translation>
    </message>
    <message>
        <source>Export the marks</source>
        <translation>Exportar las marcas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Mark tracks</source>
        <translation>Marcar pistas</translation>
    </message>
    <message>
        <source>Go to the Listen page</source>
        <translation>Ir a la página Escuchar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save the marked tracks and their genres as a table</source>
        <translation>Guardar las pistas marcadas y sus géneros como tabla</translation>
    </message>
</context>
<context>
    <name>genrescope::Message</name>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>No se puede usar %1. %2</translation>
    </message>
    <message>
        <source>The changes must be an object of fields.</source>
        <translation>Los cambios deben ser un objeto de campos.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be changed by a variant.</source>
        <translation>Una variante no puede cambiar el campo «%1».</translation>
    </message>
    <message>
        <source>Its name is too similar to &quot;%1&quot;: their folders would be the same.</source>
        <translation>Su nombre se parece demasiado a «%1»: sus carpetas serían las mismas.</translation>
    </message>
    <message>
        <source>The field &quot;model&quot; must name at least one model.</source>
        <translation>El campo «model» debe nombrar al menos un modelo.</translation>
    </message>
    <message>
        <source>The field &quot;model&quot; names a model twice.</source>
        <translation>El campo «model» nombra un modelo dos veces.</translation>
    </message>
    <message>
        <source>The field &quot;seeds&quot; must be from 1 to %1.</source>
        <translation>El campo «seeds» debe estar entre 1 y %1.</translation>
    </message>
    <message>
        <source>The field &quot;variants&quot; must be an object with at least one variant.</source>
        <translation>El campo «variants» debe ser un objeto con al menos una variante.</translation>
    </message>
    <message>
        <source>The variant &quot;%1&quot; of %2 cannot be trained. %3</source>
        <translation>No se puede entrenar la variante «%1» de %2. %3</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked (%2); the archive may be damaged: download it again.</source>
        <translation>No se puede descomprimir %1 (%2); puede que el archivo comprimido esté dañado: descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>the data ends too early</source>
        <translation>los datos terminan demasiado pronto</translation>
    </message>
    <message>
        <source>a block does not begin where it should</source>
        <translation>un bloque no empieza donde debería</translation>
    </message>
    <message>
        <source>it contains a randomized block from bzip2 before 0.9.5</source>
        <translation>contiene un bloque aleatorizado de bzip2 anterior a la versión 0.9.5</translation>
    </message>
    <message>
        <source>a block&apos;s origin lies outside of it</source>
        <translation>el origen de un bloque queda fuera de él</translation>
    </message>
    <message>
        <source>it is not bzip2 data</source>
        <translation>no son datos bzip2</translation>
    </message>
    <message>
        <source>a block has no bytes</source>
        <translation>un bloque no tiene bytes</translation>
    </message>
    <message>
        <source>a block lacks its code tables</source>
        <translation>a un bloque le faltan sus tablas de códigos</translation>
    </message>
    <message>
        <source>a block refers to a table that does not exist</source>
        <translation>un bloque remite a una tabla que no existe</translation>
    </message>
    <message>
        <source>a code has an impossible length</source>
        <translation>un código tiene una longitud imposible</translation>
    </message>
    <message>
        <source>a code has impossible lengths</source>
        <translation>un código tiene longitudes imposibles</translation>
    </message>
    <message>
        <source>a block is too long</source>
        <translation>un bloque es demasiado largo</translation>
    </message>
    <message>
        <source>some bits are not a valid code</source>
        <translation>algunos bits no son un código válido</translation>
    </message>
    <message>
        <source>a block does not end</source>
        <translation>un bloque no termina</translation>
    </message>
    <message>
        <source>%1 is not as long as the archive declares; the archive is damaged: download it again.</source>
        <translation>%1 no tiene la longitud que declara el archivo comprimido; está dañado: descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not have the checksum that it declares; the archive is damaged: download it again.</source>
        <translation>%1 no tiene la suma de comprobación declarada; el archivo comprimido está dañado: descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>a row is longer than %1 bytes.</source>
        <translation>una fila ocupa más de %1 bytes.</translation>
    </message>
    <message>
        <source>a quoted cell that begins in this row is never closed; the file is incomplete.</source>
        <translation>una celda entrecomillada que empieza en esta fila no se cierra nunca; el archivo está incompleto.</translation>
    </message>
    <message>
        <source>there is a quote within a cell that is not quoted.</source>
        <translation>hay comillas dentro de una celda sin entrecomillar.</translation>
    </message>
    <message>
        <source>a cell is longer than %1 bytes.</source>
        <translation>una celda ocupa más de %1 bytes.</translation>
    </message>
    <message>
        <source>there are more than %1 cells in a row.</source>
        <translation>hay más de %1 celdas en una fila.</translation>
    </message>
    <message>
        <source>a quoted cell is never closed.</source>
        <translation>una celda entrecomillada no se cierra nunca.</translation>
    </message>
    <message>
        <source>there is text after the closing quote of a cell.</source>
        <translation>hay texto después de las comillas de cierre de una celda.</translation>
    </message>
    <message>
        <source>%1 shrank while it was being read; try again.</source>
        <translation>%1 se acortó mientras se leía; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not a NumPy array file of version 1.0.</source>
        <translation>%1 no es un archivo de matriz NumPy de la versión 1.0.</translation>
    </message>
    <message>
        <source>%1 ends within its header; it is incomplete.</source>
        <translation>%1 termina dentro de su cabecera; está incompleto.</translation>
    </message>
    <message>
        <source>%1 is not an array of float16, float32 or float64 in C order.</source>
        <translation>%1 no es una matriz de float16, float32 o float64 en orden C.</translation>
    </message>
    <message>
        <source>%1 is not as long as its header declares; it is damaged.</source>
        <translation>%1 no tiene la longitud que declara su cabecera; está dañado.</translation>
    </message>
    <message>
        <source>%1 is not a zip archive or was not downloaded completely; download it again and compare its SHA-1 with the published one.</source>
        <translation>%1 no es un archivo zip o no se descargó por completo; descárguelo de nuevo y compare su SHA-1 con el publicado.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 has %2 entries; at most %3 are read.</source>
        <translation>%1 tiene %2 entradas; se leen %3 como máximo.</translation>
    </message>
    <message>
        <source>%1 has two entries called %2, which no genuine archive has; download it again.</source>
        <translation>%1 tiene dos entradas llamadas %2, lo que no ocurre en ningún archivo comprimido auténtico; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is protected by a password; unpack the archive with it, and give the folder.</source>
        <translation>%1 está protegido con contraseña; descomprímalo con ella e indique la carpeta.</translation>
    </message>
    <message>
        <source>%1 is packed by the method %2, which Genrescope cannot unpack; unpack the archive with another program, and give the folder.</source>
        <translation>%1 está comprimido con el método %2, que Genrescope no puede descomprimir; descomprímalo con otro programa e indique la carpeta.</translation>
    </message>
    <message>
        <source>%1 was rejected: it claims to be %2 bytes long.</source>
        <translation>Se rechazó %1: afirma ocupar %2 bytes.</translation>
    </message>
    <message>
        <source>%1 was rejected: it is compressed more tightly than any music or table would be.</source>
        <translation>Se rechazó %1: está más comprimido de lo que lo estaría cualquier música o tabla.</translation>
    </message>
    <message>
        <source>No mp3 file can be made of music at %1 Hz.</source>
        <translation>No se puede crear un archivo mp3 con música a %1 Hz.</translation>
    </message>
    <message>
        <source>Audio cannot be converted from %1 Hz to %2 Hz; both rates must be positive and differ by at most a factor of 256.</source>
        <translation>No se puede convertir audio de %1 Hz a %2 Hz; ambas frecuencias deben ser positivas y diferir como mucho en un factor de 256.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>%1 is %2 bytes long; at most %3 are read.</source>
        <translation>%1 ocupa %2 bytes; se leen %3 como máximo.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>%1 is in use by another run; wait until it is done, or stop it.</source>
        <translation>Otra ejecución está usando %1; espere a que termine o deténgala.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>No se puede abrir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder; give the files in it instead.</source>
        <translation>%1 es una carpeta; indique en su lugar los archivos que contiene.</translation>
    </message>
    <message>
        <source>%1 cannot be listed: %2.</source>
        <translation>No se puede listar %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>No se puede eliminar %1: %2.</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>Se esperaba un objeto JSON.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>Falta el campo «%1».</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be %2.</source>
        <translation>El campo «%1» debe ser %2.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>true, false, a number or text</source>
        <translation>true, false, un número o texto</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>El JSON tiene demasiado anidamiento.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Esto no es JSON válido: %1.</translation>
    </message>
    <message>
        <source>a whole number within its range</source>
        <translation>un número entero dentro de su intervalo</translation>
    </message>
    <message>
        <source>text in the right format</source>
        <translation>texto con el formato correcto</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>A message is neither a text nor a list of texts.</source>
        <translation>Un mensaje no es ni un texto ni una lista de textos.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no room left on its disk.</source>
        <translation>No se puede escribir %1: no queda espacio en su disco.</translation>
    </message>
    <message>
        <source>%1 cannot be written: your quota on its disk is used up.</source>
        <translation>No se puede escribir %1: su cuota en ese disco está agotada.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>There is no model to classify with; give at least one checkpoint.</source>
        <translation>No hay ningún modelo con el que clasificar; indique al menos un punto de control.</translation>
    </message>
    <message>
        <source>A benchmark needs at least one audio file and one repeat.</source>
        <translation>Una prueba de rendimiento necesita al menos un archivo de audio y una repetición.</translation>
    </message>
    <message>
        <source>The minimum cost of a step of the model &apos;%1&apos; is not known.</source>
        <translation>No se conoce el coste mínimo de un paso del modelo «%1».</translation>
    </message>
    <message>
        <source>%1 has a sample rate of %2 Hz; rates from %3 to %4 Hz can be read.</source>
        <translation>%1 tiene una frecuencia de muestreo de %2 Hz; se pueden leer frecuencias de %3 a %4 Hz.</translation>
    </message>
    <message>
        <source>%1 has %2 channels; at most %3 can be read.</source>
        <translation>%1 tiene %2 canales; se pueden leer %3 como máximo.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 minutes, which is the limit; split it.</source>
        <translation>%1 dura más de %2 minutos, que es el límite; divídalo.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: it is of no known format; convert it to flac or mp3.</source>
        <translation>%1 no contiene audio legible: su formato es desconocido; conviértalo a flac o mp3.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: its format is “%2”; convert it to flac or mp3.</source>
        <translation>%1 no contiene audio legible: su formato es «%2»; conviértalo a flac o mp3.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: it is a “%2” file that is damaged or cut off; replace it with a complete copy.</source>
        <translation>%1 no contiene audio legible: es un archivo «%2» dañado o truncado; sustitúyalo por una copia completa.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: its codec is “%2”; convert it to flac or mp3.</source>
        <translation>%1 no contiene audio legible: su códec es «%2»; conviértalo a flac o mp3.</translation>
    </message>
    <message>
        <source>%1 contains no audio: nothing in this “%2” file is sound.</source>
        <translation>%1 no contiene audio: nada de este archivo «%2» es sonido.</translation>
    </message>
    <message>
        <source>%1 contains a variant of %2 audio that cannot be read; convert it to flac or mp3.</source>
        <translation>%1 contiene una variante de audio %2 que no se puede leer; conviértalo a flac o mp3.</translation>
    </message>
    <message>
        <source>%1 contains %2 audio whose description is damaged; replace it with a complete copy.</source>
        <translation>%1 contiene audio %2 cuya descripción está dañada; sustitúyalo por una copia completa.</translation>
    </message>
    <message>
        <source>%1 is empty; replace it with a complete copy.</source>
        <translation>%1 está vacío; sustitúyalo por una copia completa.</translation>
    </message>
    <message>
        <source>%1 contains no audio: it is a %2 file in which not a single frame could be decoded; replace it with a complete copy.</source>
        <translation>%1 no contiene audio: es un archivo %2 del que no se pudo decodificar ni una sola trama; sustitúyalo por una copia completa.</translation>
    </message>
    <message>
        <source>%1 is damaged: no audio can be decoded over a long stretch; replace it with a complete copy.</source>
        <translation>%1 está dañado: no se puede decodificar el audio de un tramo largo; sustitúyalo por una copia completa.</translation>
    </message>
    <message>
        <source>%1 cannot be played from another position: its bytes can only be read in order.</source>
        <translation>%1 no se puede reproducir desde otra posición: sus bytes solo se pueden leer en orden.</translation>
    </message>
    <message>
        <source>Tags can be written to mp3, flac, ogg, opus, m4a, wma, wav and aiff; it is none of them.</source>
        <translation>Se pueden escribir etiquetas en mp3, flac, ogg, opus, m4a, wma, wav y aiff; no es ninguno de ellos.</translation>
    </message>
    <message>
        <source>The tags name more genres than can be read.</source>
        <translation>Las etiquetas nombran más géneros de los que se pueden leer.</translation>
    </message>
    <message>
        <source>%1 cannot be tagged. %2</source>
        <translation>No se puede etiquetar %1. %2</translation>
    </message>
    <message>
        <source>%1 cannot be tagged. Something else in its tags would be lost.</source>
        <translation>No se puede etiquetar %1. Se perdería otra cosa de sus etiquetas.</translation>
    </message>
    <message>
        <source>The ID3v2 tag is damaged.</source>
        <translation>La etiqueta ID3v2 está dañada.</translation>
    </message>
    <message>
        <source>The ID3v2 tag does not lie at the start of the file; save the file with another tag editor first.</source>
        <translation>La etiqueta ID3v2 no está al principio del archivo; guarde antes el archivo con otro editor de etiquetas.</translation>
    </message>
    <message>
        <source>The chunks of the file are not whole.</source>
        <translation>Los bloques del archivo no están completos.</translation>
    </message>
    <message>
        <source>The file would be larger than 4 GB.</source>
        <translation>El archivo ocuparía más de 4 GB.</translation>
    </message>
    <message>
        <source>The tags cannot be written; they may be damaged.</source>
        <translation>No se pueden escribir las etiquetas; puede que estén dañadas.</translation>
    </message>
    <message>
        <source>The tags are damaged.</source>
        <translation>Las etiquetas están dañadas.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 has no training tracks with features; prepare the dataset first.</source>
        <translation>%1 no tiene pistas de entrenamiento con características; prepare antes el conjunto de datos.</translation>
    </message>
    <message>
        <source>%1 has no validation tracks with features; they choose the best checkpoint. Prepare the dataset again with more artists, or with another split (such as --split-by file).</source>
        <translation>%1 no tiene pistas de validación con características, que son las que eligen el mejor punto de control. Prepare de nuevo el conjunto de datos con más artistas o con otra división (por ejemplo, --split-by file).</translation>
    </message>
    <message>
        <source>Nothing to judge: this is shorter than a second.</source>
        <translation>Nada que juzgar: dura menos de un segundo.</translation>
    </message>
    <message>
        <source>Nothing to judge: this is silent.</source>
        <translation>Nada que juzgar: es silencio.</translation>
    </message>
    <message>
        <source>Nothing to judge: more than nine tenths of this is damaged.</source>
        <translation>Nada que juzgar: más de nueve décimas partes están dañadas.</translation>
    </message>
    <message>
        <source>Nothing to judge: the models hear no music in this.</source>
        <translation>Nada que juzgar: los modelos no oyen música aquí.</translation>
    </message>
    <message>
        <source>There is only one genre, %1: a model needs at least two to tell apart.</source>
        <translation>Solo hay un género, %1: un modelo necesita al menos dos que distinguir.</translation>
    </message>
    <message>
        <source>The number of training tracks that a genre needs cannot be negative.</source>
        <translation>El número de pistas de entrenamiento que necesita un género no puede ser negativo.</translation>
    </message>
    <message>
        <source>Add more tracks, or choose another kind of split.</source>
        <translation>Añada más pistas o elija otro tipo de división.</translation>
    </message>
    <message>
        <source>%1 contains no audio with FMA&apos;s file names (000/000002.mp3); give fma_small.zip, fma_medium.zip, fma_large.zip or fma_full.zip, or the folder unpacked from one of them.</source>
        <translation>%1 no contiene audio con los nombres de archivo de FMA (000/000002.mp3); indique fma_small.zip, fma_medium.zip, fma_large.zip o fma_full.zip, o la carpeta extraída de uno de ellos.</translation>
    </message>
    <message>
        <source>%1 differs from the published file (its SHA-1 is not %2); download it again.</source>
        <translation>%1 difiere del archivo publicado (su SHA-1 no es %2); descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 contains no list of checksums to compare with.</source>
        <translation>%1 no contiene una lista de sumas de comprobación con la que comparar.</translation>
    </message>
    <message>
        <source>%1 is not in the list of checksums.</source>
        <translation>%1 no está en la lista de sumas de comprobación.</translation>
    </message>
    <message>
        <source>tracks.csv names genres that genres.csv does not list (%1), %2 times in all; they were skipped.</source>
        <translation>tracks.csv nombra géneros que genres.csv no incluye (%1), %2 veces en total; se omitieron.</translation>
    </message>
    <message>
        <source>the table ends before its three header rows are complete.</source>
        <translation>la tabla termina antes de completar sus tres filas de cabecera.</translation>
    </message>
    <message>
        <source>the two header rows differ in length.</source>
        <translation>las dos filas de cabecera difieren en longitud.</translation>
    </message>
    <message>
        <source>the third row must begin with track_id.</source>
        <translation>la tercera fila debe empezar por track_id.</translation>
    </message>
    <message>
        <source>there are %1 cells instead of %2.</source>
        <translation>hay %1 celdas en lugar de %2.</translation>
    </message>
    <message>
        <source>the track&apos;s ID is not a number.</source>
        <translation>el ID de la pista no es un número.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid value for the column (%2).</source>
        <translation>«%1» no es un valor válido para la columna (%2).</translation>
    </message>
    <message>
        <source>%1 contains no %2; give fma_metadata.zip or the folder unpacked from it.</source>
        <translation>%1 no contiene %2; indique fma_metadata.zip o la carpeta extraída de él.</translation>
    </message>
    <message>
        <source>the track&apos;s ID does not follow the one before it.</source>
        <translation>el ID de la pista no sigue al anterior.</translation>
    </message>
    <message>
        <source>the table lists no tracks.</source>
        <translation>la tabla no contiene pistas.</translation>
    </message>
    <message>
        <source>FMA has no subset &quot;%1&quot;; choose small, medium, large or full.</source>
        <translation>FMA no tiene el subconjunto «%1»; elija small, medium, large o full.</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>según el artista</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>con géneros superiores</translation>
    </message>
    <message>
        <source>top</source>
        <translation>género principal</translation>
    </message>
    <message>
        <source>FMA&apos;s own, by artist</source>
        <translation>la propia de FMA, por artista</translation>
    </message>
    <message>
        <source>the post&apos;s: random 80/20, stratified on the last genre, seed %1; validation is test</source>
        <translation>la del artículo: aleatoria 80/20, estratificada por el último género, semilla %1; la validación es la prueba</translation>
    </message>
    <message>
        <source>FMA metadata</source>
        <translation>Metadatos de FMA</translation>
    </message>
    <message>
        <source>fma_metadata.zip, or the folder unpacked from it</source>
        <translation>fma_metadata.zip, o la carpeta extraída de él</translation>
    </message>
    <message>
        <source>FMA audio</source>
        <translation>Audio de FMA</translation>
    </message>
    <message>
        <source>fma_small.zip, fma_medium.zip, fma_large.zip or fma_full.zip, or the folder it unpacks to</source>
        <translation>fma_small.zip, fma_medium.zip, fma_large.zip o fma_full.zip, o la carpeta extraída de él</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Subconjunto</translation>
    </message>
    <message>
        <source>Only one of FMA&apos;s smaller subsets</source>
        <translation>Solo uno de los subconjuntos menores de FMA</translation>
    </message>
    <message>
        <source>Same as the archive</source>
        <translation>El del archivo ZIP</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mediano</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>closed: with all ancestors; fine: the artist&apos;s choice; top: the one top-level genre</source>
        <translation>closed: con todos los géneros superiores; fine: lo que eligió el artista; top: el único género principal</translation>
    </message>
    <message>
        <source>With all parent genres</source>
        <translation>Con géneros superiores</translation>
    </message>
    <message>
        <source>As chosen by the artist</source>
        <translation>Elegidos por el artista</translation>
    </message>
    <message>
        <source>Main genre only</source>
        <translation>Solo género principal</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>fma: by artist; post: random 80/20, as in the post</source>
        <translation>fma: por artista; post: aleatoria 80/20, como en el artículo</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Por artista</translation>
    </message>
    <message>
        <source>Random, as in the post</source>
        <translation>Aleatoria, como en el artículo</translation>
    </message>
    <message>
        <source>Verify checksums first</source>
        <translation>Verificar antes las sumas</translation>
    </message>
    <message>
        <source>Compare each file with FMA&apos;s SHA-1 checksum</source>
        <translation>Comparar cada archivo con la suma SHA-1 de FMA</translation>
    </message>
    <message>
        <source>FMA archives</source>
        <translation>Archivos de FMA</translation>
    </message>
    <message>
        <source>%1 contains no %2.</source>
        <translation>%1 no contiene %2.</translation>
    </message>
    <message>
        <source>The folder %1 contains no audio and was skipped.</source>
        <translation>La carpeta %1 no contiene audio y se omitió.</translation>
    </message>
    <message>
        <source>%1 files are not in any genre&apos;s folder and were skipped.</source>
        <translation>%1 archivos no están en la carpeta de ningún género y se omitieron.</translation>
    </message>
    <message>
        <source>%1 is not in any genre&apos;s folder and was skipped.</source>
        <translation>%1 no está en la carpeta de ningún género y se omitió.</translation>
    </message>
    <message>
        <source>Files passed over, because their names do not end like those of music: %1 (%2).</source>
        <translation>Archivos omitidos porque sus nombres no terminan como los de la música: %1 (%2).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be listed and was skipped.</source>
        <translation>No se puede listar la carpeta %1, y se omitió.</translation>
    </message>
    <message>
        <source>All music lies in %1, so the folders in it were taken as the genres.</source>
        <translation>Toda la música está en %1, así que sus carpetas se tomaron como géneros.</translation>
    </message>
    <message>
        <source>%1 gives no split: that takes folders called train, validation and test. Choose another kind of split.</source>
        <translation>%1 no da ninguna división: harían falta carpetas llamadas train, validation y test. Elija otro tipo de división.</translation>
    </message>
    <message>
        <source>as given by the folders</source>
        <translation>la que dan las carpetas</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by file</source>
        <translation>aleatoria 80/10/10, semilla %1, por archivo</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by album</source>
        <translation>aleatoria 80/10/10, semilla %1, por álbum</translation>
    </message>
    <message>
        <source>Tracks of one artist stay together, and there are too few artists: split by album or by file (--split-by file).</source>
        <translation>Las pistas de un artista permanecen juntas, y hay muy pocos artistas: divida por álbum o por archivo (--split-by file).</translation>
    </message>
    <message>
        <source>Tracks of one album stay together, and there are too few albums: split by file (--split-by file).</source>
        <translation>Las pistas de un álbum permanecen juntas, y hay muy pocos álbumes: divida por archivo (--split-by file).</translation>
    </message>
    <message>
        <source>Each genre needs at least three tracks.</source>
        <translation>Cada género necesita al menos tres pistas.</translation>
    </message>
    <message>
        <source>The folders give it none: add a folder for it, or split by artist, album or file (--split-by artist).</source>
        <translation>Las carpetas no le dan ninguna: añada una carpeta para ella, o divida por artista, álbum o archivo (--split-by artist).</translation>
    </message>
    <message>
        <source>%1 contains no folder with audio; put each genre&apos;s audio into a folder named after the genre.</source>
        <translation>%1 no contiene ninguna carpeta con audio; ponga el audio de cada género en una carpeta con el nombre del género.</translation>
    </message>
    <message>
        <source>%1 contains music, but no folders named after genres. If it is a genre&apos;s folder itself, give the folder above it, %2.</source>
        <translation>%1 contiene música, pero ninguna carpeta con nombre de género. Si es ella misma la carpeta de un género, indique la carpeta superior, %2.</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Dividir por</translation>
    </message>
    <message>
        <source>What stays in one split: an artist&apos;s tracks, an album&apos;s, or nothing (file); or the split that folders called train, validation and test give, which is the default where there are such folders</source>
        <translation>Qué permanece en una partición: las pistas de un artista, las de un álbum o nada (file); o la división que dan las carpetas llamadas train, validation y test, que es lo predeterminado cuando existen</translation>
    </message>
    <message>
        <source>As given, or by artist</source>
        <translation>Según carpetas, o por artista</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>Por álbum</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Por archivo</translation>
    </message>
    <message>
        <source>As given by the folders</source>
        <translation>Según las carpetas</translation>
    </message>
    <message>
        <source>%1 is not a folder; give a folder with one subfolder per genre.</source>
        <translation>%1 no es una carpeta; indique una carpeta con una subcarpeta por género.</translation>
    </message>
    <message>
        <source>one genre per folder</source>
        <translation>un género por carpeta</translation>
    </message>
    <message>
        <source>genres and sub-genres by folder</source>
        <translation>géneros y subgéneros por carpetas</translation>
    </message>
    <message>
        <source>One folder per genre</source>
        <translation>Carpeta por género</translation>
    </message>
    <message>
        <source>Folder with one subfolder per genre</source>
        <translation>Carpeta con una subcarpeta por género</translation>
    </message>
    <message>
        <source>Folders within a genre&apos;s are sub-genres</source>
        <translation>Las carpetas de un género son subgéneros</translation>
    </message>
    <message>
        <source>Otherwise they are artists or albums</source>
        <translation>Si no, son artistas o álbumes</translation>
    </message>
    <message>
        <source>%1 were taken as one genre, %2: they differ only in how it is spelled.</source>
        <translation>%1 se tomaron como un solo género, %2: solo difieren en la grafía.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the ID %1 of a genre is not a positive number.</source>
        <translation>el ID %1 de un género no es un número positivo.</translation>
    </message>
    <message>
        <source>genre %1 has no title.</source>
        <translation>el género %1 no tiene título.</translation>
    </message>
    <message>
        <source>genre %1 is listed twice.</source>
        <translation>el género %1 figura dos veces.</translation>
    </message>
    <message>
        <source>genre %1 has the parent %2, which is not listed.</source>
        <translation>el género %1 tiene como superior %2, que no figura.</translation>
    </message>
    <message>
        <source>genre %1 has more than %2 ancestors, or is one of its own.</source>
        <translation>el género %1 tiene más de %2 antecesores o es uno de los suyos.</translation>
    </message>
    <message>
        <source>the table of genres is empty.</source>
        <translation>la tabla de géneros está vacía.</translation>
    </message>
    <message>
        <source>the column %1 is missing.</source>
        <translation>falta la columna %1.</translation>
    </message>
    <message>
        <source>genre_id and parent must be whole numbers.</source>
        <translation>genre_id y parent deben ser números enteros.</translation>
    </message>
    <message>
        <source>the table lists no genres.</source>
        <translation>la tabla no contiene géneros.</translation>
    </message>
    <message>
        <source>this is not a table of the MTG-Jamendo dataset; give autotagging_genre.tsv.</source>
        <translation>esta no es una tabla del conjunto de datos MTG-Jamendo; indique autotagging_genre.tsv.</translation>
    </message>
    <message>
        <source>there are %1 cells, too few.</source>
        <translation>hay %1 celdas, demasiado pocas.</translation>
    </message>
    <message>
        <source>the duration is negative.</source>
        <translation>la duración es negativa.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>%1 lists track %2 a second time; each track belongs to one split.</source>
        <translation>%1 incluye la pista %2 por segunda vez; cada pista pertenece a una sola partición.</translation>
    </message>
    <message>
        <source>genres of %1</source>
        <translation>géneros de %1</translation>
    </message>
    <message>
        <source>%1 contains no recording that has a genre in %2.</source>
        <translation>%1 no contiene ninguna grabación que tenga un género en %2.</translation>
    </message>
    <message>
        <source>MTG-Jamendo&apos;s own, by artist</source>
        <translation>la propia de MTG-Jamendo, por artista</translation>
    </message>
    <message>
        <source>MTG-Jamendo table</source>
        <translation>Tabla de MTG-Jamendo</translation>
    </message>
    <message>
        <source>autotagging_genre.tsv, or …-train.tsv of one of the splits</source>
        <translation>autotagging_genre.tsv, o …-train.tsv de una de las divisiones</translation>
    </message>
    <message>
        <source>MTG-Jamendo audio</source>
        <translation>Audio de MTG-Jamendo</translation>
    </message>
    <message>
        <source>The folder that MTG-Jamendo&apos;s archives unpack to</source>
        <translation>La carpeta en la que se extraen los archivos comprimidos de MTG-Jamendo</translation>
    </message>
    <message>
        <source>Files that the table lists, but that were not found: %1 (%2).</source>
        <translation>Archivos que la tabla incluye pero que no se encontraron: %1 (%2).</translation>
    </message>
    <message>
        <source>None of the files that %1 lists with a genre was found in %2.</source>
        <translation>En %2 no se encontró ninguno de los archivos que %1 incluye con un género.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>como en %1</translation>
    </message>
    <message>
        <source>Table of genres</source>
        <translation>Tabla de géneros</translation>
    </message>
    <message>
        <source>Table of genres or label tracks</source>
        <translation>Tabla de géneros o pistas de etiquetas</translation>
    </message>
    <message>
        <source>CSV or TSV with a column path (or file) and a column genre (or label), and artist, album and split where they are known; or a folder of Audacity&apos;s label tracks, or one of them, each with the name of its music (song.txt for song.mp3)</source>
        <translation>CSV o TSV con una columna path (o file) y una columna genre (o label), y artist, album y split si se conocen; o una carpeta de pistas de etiquetas de Audacity, o una de ellas, cada una con el nombre de su música (song.txt para song.mp3)</translation>
    </message>
    <message>
        <source>Music folder</source>
        <translation>Carpeta de música</translation>
    </message>
    <message>
        <source>What the table&apos;s paths are relative to, or where the music of label tracks lies, if not in their own folder</source>
        <translation>A qué son relativas las rutas de la tabla, o dónde está la música de las pistas de etiquetas si no es en su propia carpeta</translation>
    </message>
    <message>
        <source>Two genres are both called %1; give one of them another title.</source>
        <translation>Dos géneros se llaman %1; dé otro título a uno de ellos.</translation>
    </message>
    <message>
        <source>No track of the dataset has both audio and a genre with at least %1 training tracks; there is nothing to learn.</source>
        <translation>Ninguna pista del conjunto de datos tiene audio y un género con al menos %1 pistas de entrenamiento; no hay nada que aprender.</translation>
    </message>
    <message>
        <source>there are no columns path and genre.</source>
        <translation>no hay columnas path y genre.</translation>
    </message>
    <message>
        <source>%1 was left out: none of its lines is a label with its times.</source>
        <translation>%1 se excluyó: ninguna de sus líneas es una etiqueta con sus tiempos.</translation>
    </message>
    <message>
        <source>Lines of %1 that were left out, because they do not begin with two times: %2 (the first is line %3).</source>
        <translation>Líneas de %1 que se excluyeron porque no empiezan por dos tiempos: %2 (la primera es la línea %3).</translation>
    </message>
    <message>
        <source>No label in %1 names a genre; export label tracks from Audacity, each under the name of its music.</source>
        <translation>Ninguna etiqueta de %1 nombra un género; exporte pistas de etiquetas desde Audacity, cada una con el nombre de su música.</translation>
    </message>
    <message>
        <source>Each label is a genre of its whole file, whatever part of it the label marks.</source>
        <translation>Cada etiqueta es un género de todo su archivo, sea cual sea la parte que marque.</translation>
    </message>
    <message>
        <source>There must be at least one label, and each must have a name.</source>
        <translation>Debe haber al menos una etiqueta, y todas deben tener nombre.</translation>
    </message>
    <message>
        <source>Two labels are both called &quot;%1&quot;; give one of them another name.</source>
        <translation>Dos etiquetas se llaman «%1»; dé otro nombre a una de ellas.</translation>
    </message>
    <message>
        <source>The field &quot;parents&quot; does not name a parent for each label.</source>
        <translation>El campo «parents» no nombra un superior para cada etiqueta.</translation>
    </message>
    <message>
        <source>Track %1 does not follow the one before it.</source>
        <translation>La pista %1 no sigue a la anterior.</translation>
    </message>
    <message>
        <source>Track %1 has labels that are not in the label set.</source>
        <translation>La pista %1 tiene etiquetas que no están en el conjunto de etiquetas.</translation>
    </message>
    <message>
        <source>Track %1 has a negative duration.</source>
        <translation>La pista %1 tiene una duración negativa.</translation>
    </message>
    <message>
        <source>The number of tracks without a label is negative.</source>
        <translation>El número de pistas sin etiqueta es negativo.</translation>
    </message>
    <message>
        <source>The dataset cannot be used. %1</source>
        <translation>No se puede usar el conjunto de datos. %1</translation>
    </message>
    <message>
        <source>%1 is not a folder; give a folder of music.</source>
        <translation>%1 no es una carpeta; indique una carpeta de música.</translation>
    </message>
    <message>
        <source>genres in the tags of the files</source>
        <translation>géneros de las etiquetas de los archivos</translation>
    </message>
    <message>
        <source>%1 contains no music whose tags name a genre.</source>
        <translation>%1 no contiene música cuyas etiquetas nombren un género.</translation>
    </message>
    <message>
        <source>Genres in tags</source>
        <translation>Géneros en etiquetas</translation>
    </message>
    <message>
        <source>Folder of music</source>
        <translation>Carpeta de música</translation>
    </message>
    <message>
        <source>The genres are those in the files&apos; own tags</source>
        <translation>Los géneros son los de las etiquetas de los propios archivos</translation>
    </message>
    <message>
        <source>The option %1 cannot be &quot;%2&quot;.</source>
        <translation>La opción %1 no puede ser «%2».</translation>
    </message>
    <message>
        <source>The option %1 must be a whole number of at least %2, not &quot;%3&quot;.</source>
        <translation>La opción %1 debe ser un número entero no menor que %2, no «%3».</translation>
    </message>
    <message>
        <source>The option %1 must be true or false, not &quot;%2&quot;.</source>
        <translation>La opción %1 debe ser true o false, no «%2».</translation>
    </message>
    <message>
        <source>Minimum tracks</source>
        <translation>Mínimo de pistas</translation>
    </message>
    <message>
        <source>Genres with fewer training tracks are left out; 0 keeps all genres</source>
        <translation>Los géneros con menos pistas de entrenamiento se excluyen; 0 los conserva todos</translation>
    </message>
    <message>
        <source>The option %1 does not apply to this kind of dataset.</source>
        <translation>La opción %1 no se aplica a este tipo de conjunto de datos.</translation>
    </message>
    <message>
        <source>The option %1 is missing (%2).</source>
        <translation>Falta la opción %1 (%2).</translation>
    </message>
    <message>
        <source>There is no reader called &quot;%1&quot;.</source>
        <translation>No hay ningún lector llamado «%1».</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by artist</source>
        <translation>aleatoria 80/10/10, semilla %1, por artista</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by file: no tag names an artist</source>
        <translation>aleatoria 80/10/10, semilla %1, por archivo: ninguna etiqueta nombra un artista</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by artist where tags name one (%2 of %3 files)</source>
        <translation>aleatoria 80/10/10, semilla %1, por artista cuando las etiquetas lo nombran (%2 de %3 archivos)</translation>
    </message>
    <message>
        <source>%1 has no tags, which would be the dataset&apos;s labels.</source>
        <translation>%1 no tiene etiquetas, que serían las del conjunto de datos.</translation>
    </message>
    <message>
        <source>tags of %1</source>
        <translation>etiquetas de %1</translation>
    </message>
    <message>
        <source>%1 contains none of the files that %2 lists in its path column.</source>
        <translation>%1 no contiene ninguno de los archivos que %2 incluye en su columna path.</translation>
    </message>
    <message>
        <source>random 80/10/10 by artist or package, seed %1</source>
        <translation>aleatoria 80/10/10 por artista o paquete, semilla %1</translation>
    </message>
    <message>
        <source>random 90/10/0 by artist or package, seed %1</source>
        <translation>aleatoria 90/10/0 por artista o paquete, semilla %1</translation>
    </message>
    <message>
        <source>Tagged music</source>
        <translation>Música etiquetada</translation>
    </message>
    <message>
        <source>Table of tags</source>
        <translation>Tabla de etiquetas</translation>
    </message>
    <message>
        <source>CSV of a teacher&apos;s tags for the files in the music folder</source>
        <translation>CSV con las etiquetas de un profesor para los archivos de la carpeta de música</translation>
    </message>
    <message>
        <source>Folder with the files that the table lists</source>
        <translation>Carpeta con los archivos que incluye la tabla</translation>
    </message>
    <message>
        <source>%1 does not have two dimensions, a row for each vector.</source>
        <translation>%1 no tiene dos dimensiones, con una fila por vector.</translation>
    </message>
    <message>
        <source>the table is empty.</source>
        <translation>la tabla está vacía.</translation>
    </message>
    <message>
        <source>no recording has a genre.</source>
        <translation>ninguna grabación tiene un género.</translation>
    </message>
    <message>
        <source>Lines left out in all: %1.</source>
        <translation>Líneas excluidas en total: %1.</translation>
    </message>
    <message>
        <source>no column genre or label names genres.</source>
        <translation>ninguna columna genre o label nombra géneros.</translation>
    </message>
    <message>
        <source>a column track_id or path must name the recordings.</source>
        <translation>una columna track_id o path debe nombrar las grabaciones.</translation>
    </message>
    <message>
        <source>there is more than one column of vectors.</source>
        <translation>hay más de una columna de vectores.</translation>
    </message>
    <message>
        <source>there is no tag column.</source>
        <translation>no hay ninguna columna de etiquetas.</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>La línea %1 se excluyó: %2</translation>
    </message>
    <message>
        <source>a column has no name.</source>
        <translation>una columna no tiene nombre.</translation>
    </message>
    <message>
        <source>two columns are both called &quot;%1&quot;; rename one of them.</source>
        <translation>dos columnas se llaman «%1»; cambie el nombre de una de ellas.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2.</source>
        <translation>«%1» no es %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not FILE.npy:ROW with a file beside the table.</source>
        <translation>«%1» no es ARCHIVO.npy:FILA con un archivo junto a la tabla.</translation>
    </message>
    <message>
        <source>%1 has vectors of another length.</source>
        <translation>%1 tiene vectores de otra longitud.</translation>
    </message>
    <message>
        <source>%1 has no row %2.</source>
        <translation>%1 no tiene la fila %2.</translation>
    </message>
    <message>
        <source>the vector contains something that is not a number.</source>
        <translation>el vector contiene algo que no es un número.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number in range.</source>
        <translation>«%1» no es un número dentro del intervalo permitido.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>%1 contains %2 twice, which no genuine archive does; download it again.</source>
        <translation>%1 contiene %2 dos veces, lo que no ocurre en ningún archivo comprimido auténtico; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be decoded: it takes more memory than decoding may use.</source>
        <translation>No se pudo decodificar %1: requiere más memoria de la que puede usar la decodificación.</translation>
    </message>
    <message>
        <source>%1 could not be decoded: the decoder stopped unexpectedly.</source>
        <translation>No se pudo decodificar %1: el decodificador se detuvo inesperadamente.</translation>
    </message>
    <message>
        <source>%1 could not be decoded: the decoder did not answer for %2 seconds.</source>
        <translation>No se pudo decodificar %1: el decodificador no respondió durante %2 segundos.</translation>
    </message>
    <message>
        <source>%1, a part of the program, could not be started; reinstall Genrescope. (%2)</source>
        <translation>No se pudo iniciar %1, una parte del programa; reinstale Genrescope. (%2)</translation>
    </message>
    <message>
        <source>%1, a part of the program, could not be started; close other programs. (%2)</source>
        <translation>No se pudo iniciar %1, una parte del programa; cierre otros programas. (%2)</translation>
    </message>
    <message>
        <source>No memory could be shared with the part of the program that decodes music: %1.</source>
        <translation>No se pudo compartir memoria con la parte del programa que decodifica la música: %1.</translation>
    </message>
    <message>
        <source>The connection to another process of this training has broken (%1); continue the run with --resume.</source>
        <translation>Se ha perdido la conexión con otro proceso de este entrenamiento (%1); continúe la ejecución con --resume.</translation>
    </message>
    <message>
        <source>Rank %1 on %2 ended: %3</source>
        <translation>El rango %1 en %2 terminó: %3</translation>
    </message>
    <message>
        <source>Of %1 processes, these have not come to %2, port %3: rank %4; look what they say, and start all together.</source>
        <translation>De %1 procesos, estos no han acudido a %2, puerto %3: rango %4; mire qué dicen e inícielos todos juntos.</translation>
    </message>
    <message>
        <source>Rank %1 on %2 could not reach the first process at %3, port %4; check that it was started and that MASTER_ADDR and MASTER_PORT name an address of its machine that others reach, or name its network with --interface.</source>
        <translation>El rango %1 en %2 no pudo conectar con el primer proceso en %3, puerto %4; compruebe que se haya iniciado y que MASTER_ADDR y MASTER_PORT indiquen una dirección de su equipo accesible para los demás, o indique su red con --interface.</translation>
    </message>
    <message>
        <source>What listens at %1, port %2, is not the first process of this training, or of another version; choose another MASTER_PORT, or install the same version everywhere.</source>
        <translation>Lo que escucha en %1, puerto %2, no es el primer proceso de este entrenamiento o es de otra versión; elija otro MASTER_PORT o instale la misma versión en todas partes.</translation>
    </message>
    <message>
        <source>Rank %1 on %2: %3</source>
        <translation>Rango %1 en %2: %3</translation>
    </message>
    <message>
        <source>Rank 0 at %1 was lost: its process has ended, or its machine cannot be reached; find out why there, and continue the run with --resume.</source>
        <translation>Se perdió el rango 0 en %1: su proceso ha terminado o no se puede acceder a su equipo; averigüe allí el motivo y continúe la ejecución con --resume.</translation>
    </message>
    <message>
        <source>This process was told that there are %1 of them, and the first one that there are %2; start all with the same number.</source>
        <translation>A este proceso se le dijo que son %1, y al primero que son %2; inícielos todos con el mismo número.</translation>
    </message>
    <message>
        <source>There is another process of rank %1, on %2; give each a rank of its own, or, where two trainings run, each its own MASTER_PORT.</source>
        <translation>Hay otro proceso de rango %1 en %2; dé a cada uno su propio rango o, si se ejecutan dos entrenamientos, a cada uno su propio MASTER_PORT.</translation>
    </message>
    <message>
        <source>Rank %1 on %2 was lost: its process has ended, or its machine cannot be reached; find out why there, and continue the run with --resume.</source>
        <translation>Se perdió el rango %1 en %2: su proceso ha terminado o no se puede acceder a su equipo; averigüe allí el motivo y continúe la ejecución con --resume.</translation>
    </message>
    <message>
        <source>%1 stands for all networks of this machine, and what is sent to the other processes is not encrypted; name one address in MASTER_ADDR, or an interface with --interface.</source>
        <translation>%1 representa todas las redes de este equipo, y lo que se envía a los otros procesos no va cifrado; indique una sola dirección en MASTER_ADDR o una interfaz con --interface.</translation>
    </message>
    <message>
        <source>The first process cannot be reached at %1, port %2 (%3); set MASTER_ADDR to an address of its machine and MASTER_PORT to a free port, or name an interface with --interface.</source>
        <translation>No se puede acceder al primer proceso en %1, puerto %2 (%3); asigne a MASTER_ADDR una dirección de su equipo y a MASTER_PORT un puerto libre, o indique una interfaz con --interface.</translation>
    </message>
    <message>
        <source>Near-duplicates are found by at least %1 mel bands; the features of %2 have %3.</source>
        <translation>Los casi duplicados se buscan con al menos %1 bandas mel; las características de %2 tienen %3.</translation>
    </message>
    <message>
        <source>%1 cannot be calibrated. %2</source>
        <translation>No se puede calibrar %1. %2</translation>
    </message>
    <message>
        <source>The target precision must be above 0 and at most 1.</source>
        <translation>La precisión deseada debe ser mayor que 0 y no mayor que 1.</translation>
    </message>
    <message>
        <source>%1 cannot be evaluated on %2.</source>
        <translation>No se puede evaluar %1 con %2.</translation>
    </message>
    <message>
        <source>%1 It needs other log-mel features (%2) than the dataset&apos;s (%3). Prepare the dataset again, or train a new model on it.</source>
        <translation>%1 Necesita otras características log-mel (%2) que las del conjunto de datos (%3). Prepare de nuevo el conjunto de datos o entrene con él un modelo nuevo.</translation>
    </message>
    <message>
        <source>%1 %2 Evaluate it on a dataset whose genres it was trained on.</source>
        <translation>%1 %2 Evalúelo con un conjunto de datos con cuyos géneros se entrenó.</translation>
    </message>
    <message>
        <source>There is no model to evaluate; give at least one checkpoint.</source>
        <translation>No hay ningún modelo que evaluar; indique al menos un punto de control.</translation>
    </message>
    <message>
        <source>Evaluation needs at least one crop per track, not %1.</source>
        <translation>La evaluación necesita al menos un recorte por pista, no %1.</translation>
    </message>
    <message>
        <source>%1 contains no tracks with features in its %2 split; prepare the dataset again or evaluate another split.</source>
        <translation>%1 no contiene pistas con características en su partición de %2; prepare de nuevo el conjunto de datos o evalúe otra partición.</translation>
    </message>
    <message>
        <source>%1 has no column for the genre %2.</source>
        <translation>%1 no tiene ninguna columna para el género %2.</translation>
    </message>
    <message>
        <source>%1 says nothing about %2 of the %3 tracks to compare, such as number %4, %5.</source>
        <translation>%1 no dice nada de %2 de las %3 pistas que comparar, como la número %4, %5.</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos; has &apos;%2&apos;, for which the model has no place.</source>
        <translation>La capa «%1» tiene «%2», para lo que el modelo no tiene sitio.</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos; has %2 arrays, not %3.</source>
        <translation>La capa «%1» tiene %2 matrices, no %3.</translation>
    </message>
    <message>
        <source>The model has %1 genres, and %2 names were given.</source>
        <translation>El modelo tiene %1 géneros, y se dieron %2 nombres.</translation>
    </message>
    <message>
        <source>It has too few layers with weights: %1.</source>
        <translation>Tiene muy pocas capas con pesos: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be imported. %2</source>
        <translation>No se puede importar %1. %2</translation>
    </message>
    <message>
        <source>%1 cannot be imported: the process that reads it stopped unexpectedly.</source>
        <translation>No se puede importar %1: el proceso que lo lee se detuvo inesperadamente.</translation>
    </message>
    <message>
        <source>A crop begins after the end of its clip.</source>
        <translation>Un recorte empieza después del final de su clip.</translation>
    </message>
    <message>
        <source>The input reference &apos;%1&apos; is not known.</source>
        <translation>No se conoce la referencia de entrada «%1».</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be read: %2.</source>
        <translation>No se puede leer un archivo temporal en %1: %2.</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be written: %2.</source>
        <translation>No se puede escribir un archivo temporal en %1: %2.</translation>
    </message>
    <message>
        <source>The mel sample rate must lie between 1000 and 384000 Hz.</source>
        <translation>La frecuencia de muestreo mel debe estar entre 1000 y 384000 Hz.</translation>
    </message>
    <message>
        <source>The FFT size must be a power of two between 128 and 65536.</source>
        <translation>El tamaño de la FFT debe ser una potencia de dos entre 128 y 65536.</translation>
    </message>
    <message>
        <source>The hop length must be at least a 64th of the FFT size and a millisecond, and at most the FFT size.</source>
        <translation>El salto debe ser al menos 1/64 del tamaño de la FFT y un milisegundo, y como máximo el tamaño de la FFT.</translation>
    </message>
    <message>
        <source>The number of mel bands must lie between 1 and 1024.</source>
        <translation>El número de bandas mel debe estar entre 1 y 1024.</translation>
    </message>
    <message>
        <source>The lowest mel frequency must not be negative and must lie below the highest.</source>
        <translation>La frecuencia mel más baja no debe ser negativa y debe ser menor que la más alta.</translation>
    </message>
    <message>
        <source>The highest mel frequency must not exceed half the sample rate.</source>
        <translation>La frecuencia mel más alta no debe superar la mitad de la frecuencia de muestreo.</translation>
    </message>
    <message>
        <source>The smallest mel power must be above 0 and at most 1.</source>
        <translation>La potencia mel mínima debe ser mayor que 0 y no mayor que 1.</translation>
    </message>
    <message>
        <source>The dynamic range must be above 0 and at most 1000 dB.</source>
        <translation>El rango dinámico debe ser mayor que 0 y no mayor que 1000 dB.</translation>
    </message>
    <message>
        <source>The audio contains samples that are not numbers or are far out of range, so no features can be computed from it; it is damaged.</source>
        <translation>El audio contiene muestras que no son números o que están muy fuera de rango, así que no se pueden calcular características; está dañado.</translation>
    </message>
    <message>
        <source>The audio is too short: %1 samples at %2 Hz, but more than %3 are needed.</source>
        <translation>El audio es demasiado corto: %1 muestras a %2 Hz, pero se necesitan más de %3.</translation>
    </message>
    <message>
        <source>There is no Fourier transform of %1 samples.</source>
        <translation>No hay transformada de Fourier de %1 muestras.</translation>
    </message>
    <message>
        <source>This part is silent: nothing of it counted.</source>
        <translation>Esta parte es silencio: nada de ella contó.</translation>
    </message>
    <message>
        <source>A patch needs at least one frame and one mel band.</source>
        <translation>Una zona necesita al menos una trama y una banda mel.</translation>
    </message>
    <message>
        <source>%1 needs other log-mel features than %2, and a file is decoded once for all models; classify with one of them at a time.</source>
        <translation>%1 necesita otras características log-mel que %2, y un archivo se decodifica una sola vez para todos los modelos; clasifique con uno cada vez.</translation>
    </message>
    <message>
        <source>Classification needs at least one crop per section, not %1.</source>
        <translation>La clasificación necesita al menos un recorte por sección, no %1.</translation>
    </message>
    <message>
        <source>A bootstrap needs a truth and a score for each track and label, a cluster for each track, and groups of labels that exist.</source>
        <translation>Un bootstrap necesita un valor real y una puntuación por pista y etiqueta, un grupo por pista y grupos de etiquetas existentes.</translation>
    </message>
    <message>
        <source>It does not know the genre %1.</source>
        <translation>No conoce el género %1.</translation>
    </message>
    <message>
        <source>An interval of a mean needs at least two values.</source>
        <translation>El intervalo de una media necesita al menos dos valores.</translation>
    </message>
    <message>
        <source>Metrics of %1 tracks and %2 labels need %3 truths and scores, but there are %4 and %5.</source>
        <translation>Las métricas de %1 pistas y %2 etiquetas necesitan %3 valores reales y puntuaciones, pero hay %4 y %5.</translation>
    </message>
    <message>
        <source>All labels are equal, so there is nothing to calibrate on.</source>
        <translation>Todas las etiquetas son iguales, así que no hay con qué calibrar.</translation>
    </message>
    <message>
        <source>Its probabilities do not rise with the true labels, which no calibration can fix; train it longer or on more tracks.</source>
        <translation>Sus probabilidades no crecen con las etiquetas reales, algo que ninguna calibración puede corregir; entrénelo más tiempo o con más pistas.</translation>
    </message>
    <message>
        <source>Metrics need one score for each truth, but there are %1 truths and %2 scores.</source>
        <translation>Las métricas necesitan una puntuación por valor real, pero hay %1 valores reales y %2 puntuaciones.</translation>
    </message>
    <message>
        <source>Metrics need finite scores, but score %1 is not.</source>
        <translation>Las métricas necesitan puntuaciones finitas, pero la puntuación %1 no lo es.</translation>
    </message>
    <message>
        <source>Reliability needs a truth for each probability.</source>
        <translation>La fiabilidad necesita un valor real por probabilidad.</translation>
    </message>
    <message>
        <source>Reliability needs probabilities between 0 and 1.</source>
        <translation>La fiabilidad necesita probabilidades entre 0 y 1.</translation>
    </message>
    <message>
        <source>Thresholds need probabilities between 0 and 1.</source>
        <translation>Los umbrales necesitan probabilidades entre 0 y 1.</translation>
    </message>
    <message>
        <source>Calls need a truth and a score for each track and label, and a threshold for each label.</source>
        <translation>Las detecciones necesitan un valor real y una puntuación por pista y etiqueta, y un umbral por etiqueta.</translation>
    </message>
    <message>
        <source>Metrics need finite scores, but one is not.</source>
        <translation>Las métricas necesitan puntuaciones finitas, pero una no lo es.</translation>
    </message>
    <message>
        <source>It has the format %1, which this version of the program does not know.</source>
        <translation>Tiene el formato %1, que esta versión del programa no conoce.</translation>
    </message>
    <message>
        <source>It names no genres.</source>
        <translation>No nombra ningún género.</translation>
    </message>
    <message>
        <source>It names more than %1 genres.</source>
        <translation>Nombra más de %1 géneros.</translation>
    </message>
    <message>
        <source>One of its genres has no name.</source>
        <translation>Uno de sus géneros no tiene nombre.</translation>
    </message>
    <message>
        <source>It names the genre &apos;%1&apos; twice.</source>
        <translation>Nombra el género «%1» dos veces.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; contains values that are not finite.</source>
        <translation>El tensor «%1» contiene valores no finitos.</translation>
    </message>
    <message>
        <source>It does not name all options of its model.</source>
        <translation>No nombra todas las opciones de su modelo.</translation>
    </message>
    <message>
        <source>Its crops must have between 1 and %1 frames.</source>
        <translation>Sus recortes deben tener entre 1 y %1 tramas.</translation>
    </message>
    <message>
        <source>It names genres, but has no head to classify them.</source>
        <translation>Nombra géneros, pero no tiene cabeza para clasificarlos.</translation>
    </message>
    <message>
        <source>Its activation &apos;%1&apos; is not known.</source>
        <translation>No se conoce su activación «%1».</translation>
    </message>
    <message>
        <source>Its epoch or step is negative.</source>
        <translation>Su época o su paso es negativo.</translation>
    </message>
    <message>
        <source>One of its metrics is not finite.</source>
        <translation>Una de sus métricas no es finita.</translation>
    </message>
    <message>
        <source>It was pretrained without genres and cannot classify: train a model that starts from it (train --set start_from=FILE).</source>
        <translation>Se preentrenó sin géneros y no puede clasificar: entrene un modelo que parta de él (train --set start_from=ARCHIVO).</translation>
    </message>
    <message>
        <source>%1 is a safetensors file, but not a Genrescope checkpoint.</source>
        <translation>%1 es un archivo safetensors, pero no un punto de control de Genrescope.</translation>
    </message>
    <message>
        <source>%1 is not a usable checkpoint. %2</source>
        <translation>%1 no es un punto de control utilizable. %2</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <translation>No se escribió %1. %2</translation>
    </message>
    <message>
        <source>%1 was not written: it contains text that is not valid UTF-8.</source>
        <translation>No se escribió %1: contiene texto que no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>Mean and maximum</source>
        <translation>Media y máximo</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Standardize bands</source>
        <translation>Estandarizar bandas</translation>
    </message>
    <message>
        <source>Standardize each band by its mean and standard deviation over the training set</source>
        <translation>Estandarizar cada banda con su media y su desviación típica en los datos de entrenamiento</translation>
    </message>
    <message>
        <source>Stem channels</source>
        <translation>Canales de entrada</translation>
    </message>
    <message>
        <source>Channels of the first of three convolutions that merge four frames into one; 0 = no convolutions</source>
        <translation>Canales de la primera de tres convoluciones que funden cuatro tramas en una; 0 = sin convoluciones</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Agregación</translation>
    </message>
    <message>
        <source>Pooling over time</source>
        <translation>Agregación en el tiempo (pooling)</translation>
    </message>
    <message>
        <source>Head dropout</source>
        <translation>Dropout de la cabeza</translation>
    </message>
    <message>
        <source>Dropout rate before pooling over time</source>
        <translation>Tasa de dropout antes de la agregación en el tiempo</translation>
    </message>
    <message>
        <source>Head factor</source>
        <translation>Factor de la cabeza</translation>
    </message>
    <message>
        <source>Units of the hidden dense layer per label; 0 = no hidden layer</source>
        <translation>Unidades de la capa densa oculta por etiqueta; 0 = sin capa oculta</translation>
    </message>
    <message>
        <source>The encoder gives %1 numbers, more than the %2 that genres can be learned from.</source>
        <translation>El codificador da %1 números, más que los %2 de los que se pueden aprender géneros.</translation>
    </message>
    <message>
        <source>Bidirectional GRU</source>
        <translation>GRU bidireccional</translation>
    </message>
    <message>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Number of stacked bidirectional layers</source>
        <translation>Número de capas bidireccionales apiladas</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Units per layer and direction</source>
        <translation>Unidades por capa y dirección</translation>
    </message>
    <message>
        <source>The Keras weights lack &apos;%1&apos;.</source>
        <translation>A los pesos de Keras les falta «%1».</translation>
    </message>
    <message>
        <source>The Keras weights &apos;%1&apos; have the wrong shape.</source>
        <translation>Los pesos de Keras «%1» tienen una forma incorrecta.</translation>
    </message>
    <message>
        <source>The Keras weights contain &apos;%1&apos;, which the model does not have.</source>
        <translation>Los pesos de Keras contienen «%1», que el modelo no tiene.</translation>
    </message>
    <message>
        <source>The Keras weights for &apos;%1&apos; do not contain three gates.</source>
        <translation>Los pesos de Keras de «%1» no contienen tres puertas.</translation>
    </message>
    <message>
        <source>The Keras weights &apos;%1.bias&apos; are not two rows.</source>
        <translation>Los pesos de Keras «%1.bias» no tienen dos filas.</translation>
    </message>
    <message>
        <source>The Keras weights of &apos;%1&apos; differ in width.</source>
        <translation>Los pesos de Keras de «%1» difieren en anchura.</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; has no counterpart in Keras.</source>
        <translation>El modelo «%1» no tiene equivalente en Keras.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be true or false.</source>
        <translation>La opción «%1» del modelo «%2» debe ser true o false.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be one of these: %3.</source>
        <translation>La opción «%1» del modelo «%2» debe ser una de estas: %3.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be a whole number from %3 to %4.</source>
        <translation>La opción «%1» del modelo «%2» debe ser un número entero de %3 a %4.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be a number from %3 to %4.</source>
        <translation>La opción «%1» del modelo «%2» debe ser un número de %3 a %4.</translation>
    </message>
    <message>
        <source>There is no model &apos;%1&apos;; the models are: %2.</source>
        <translation>No hay ningún modelo «%1»; los modelos son: %2.</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; has no option &apos;%2&apos;.</source>
        <translation>El modelo «%1» no tiene la opción «%2».</translation>
    </message>
    <message>
        <source>A model needs at least one mel band and between 1 and %1 labels; %2 bands and %3 labels were requested.</source>
        <translation>Un modelo necesita al menos una banda mel y entre 1 y %1 etiquetas; se pidieron %2 bandas y %3 etiquetas.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; occurs twice.</source>
        <translation>El tensor «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; is missing.</source>
        <translation>Falta el tensor «%1».</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; has the shape %2 where the model needs %3.</source>
        <translation>El tensor «%1» tiene la forma %2, pero el modelo necesita %3.</translation>
    </message>
    <message>
        <source>The model has no tensor &apos;%1&apos;.</source>
        <translation>El modelo no tiene ningún tensor «%1».</translation>
    </message>
    <message>
        <source>Its calibration is out of range.</source>
        <translation>Su calibración está fuera de rango.</translation>
    </message>
    <message>
        <source>Its hierarchy of genres does not fit its genres.</source>
        <translation>Su jerarquía de géneros no se ajusta a sus géneros.</translation>
    </message>
    <message>
        <source>Its label for recordings without music is none of its labels.</source>
        <translation>Su etiqueta para grabaciones sin música no es una de sus etiquetas.</translation>
    </message>
    <message>
        <source>It does not have exactly one threshold per genre.</source>
        <translation>No tiene exactamente un umbral por género.</translation>
    </message>
    <message>
        <source>One of its thresholds does not lie between 0 and 1.</source>
        <translation>Uno de sus umbrales no está entre 0 y 1.</translation>
    </message>
    <message>
        <source>it shrank while it was being read</source>
        <translation>se acortó mientras se leía</translation>
    </message>
    <message>
        <source>its header is nested too deeply</source>
        <translation>su cabecera tiene demasiado anidamiento</translation>
    </message>
    <message>
        <source>its header names &apos;%1&apos; twice</source>
        <translation>su cabecera nombra «%1» dos veces</translation>
    </message>
    <message>
        <source>its header is not a JSON object</source>
        <translation>su cabecera no es un objeto JSON</translation>
    </message>
    <message>
        <source>its header is not valid JSON</source>
        <translation>su cabecera no es JSON válido</translation>
    </message>
    <message>
        <source>its metadata is not a JSON object</source>
        <translation>sus metadatos no son un objeto JSON</translation>
    </message>
    <message>
        <source>its metadata contains something other than text</source>
        <translation>sus metadatos contienen algo que no es texto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have dtype, shape and data_offsets</source>
        <translation>«%1» no tiene dtype, shape y data_offsets</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is of another type than F32</source>
        <translation>«%1» es de un tipo distinto de F32</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no valid shape</source>
        <translation>«%1» no tiene una forma válida</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large</source>
        <translation>«%1» es demasiado grande</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no valid offsets</source>
        <translation>«%1» no tiene desplazamientos válidos</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has offsets that do not fit its shape</source>
        <translation>«%1» tiene desplazamientos que no se ajustan a su forma</translation>
    </message>
    <message>
        <source>it contains more than %1 arrays</source>
        <translation>contiene más de %1 matrices</translation>
    </message>
    <message>
        <source>there is a gap or an overlap before &apos;%1&apos;</source>
        <translation>hay un hueco o un solapamiento antes de «%1»</translation>
    </message>
    <message>
        <source>its data is not as long as its header says</source>
        <translation>sus datos no tienen la longitud que indica su cabecera</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>es demasiado corto</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>ocupa más de %1</translation>
    </message>
    <message>
        <source>its header claims to be larger than %1</source>
        <translation>su cabecera afirma ocupar más de %1</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>termina dentro de su cabecera</translation>
    </message>
    <message>
        <source>%1 cannot be read as a safetensors file: %2; download or create the file again.</source>
        <translation>No se puede leer %1 como archivo safetensors: %2; descargue o cree el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>No se escribió %1: %2.</translation>
    </message>
    <message>
        <source>%1 was not written: a name or its metadata is not valid UTF-8.</source>
        <translation>No se escribió %1: un nombre o sus metadatos no son UTF-8 válido.</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>Number of stacked encoder layers</source>
        <translation>Número de capas de codificador apiladas</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Cabezas</translation>
    </message>
    <message>
        <source>Attention heads per layer; must divide the number of mel bands</source>
        <translation>Cabezas de atención por capa; deben dividir el número de bandas mel</translation>
    </message>
    <message>
        <source>Feed-forward units</source>
        <translation>Unidades feed-forward</translation>
    </message>
    <message>
        <source>Units of each layer&apos;s feed-forward network</source>
        <translation>Unidades de la red feed-forward de cada capa</translation>
    </message>
    <message>
        <source>Input scale</source>
        <translation>Escala de entrada</translation>
    </message>
    <message>
        <source>Factor applied to each frame before positional encodings are added; 0 = square root of the number of bands, as in the post</source>
        <translation>Factor aplicado a cada trama antes de sumar las codificaciones posicionales; 0 = raíz cuadrada del número de bandas, como en el artículo</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout rate in the encoder</source>
        <translation>Tasa de dropout en el codificador</translation>
    </message>
    <message>
        <source>The transformer&apos;s %1 heads do not divide %2 mel bands; choose a divisor.</source>
        <translation>Las %1 cabezas del transformer no dividen %2 bandas mel; elija un divisor.</translation>
    </message>
    <message>
        <source>The model was given an input of shape %1 but takes (crops, at most %2 frames, %3 bands).</source>
        <translation>El modelo recibió una entrada de forma %1, pero espera (recortes, %2 tramas como máximo, %3 bandas).</translation>
    </message>
    <message>
        <source>%1 contains a %2 of the features %3; a training can only start from a %4 of the features %5.</source>
        <translation>%1 contiene un modelo %2 con las características %3; un entrenamiento solo puede partir de un %4 con las características %5.</translation>
    </message>
    <message>
        <source>%1 has another input reference (%2); set input_reference to that.</source>
        <translation>%1 tiene otra referencia de entrada (%2); asigne esa a input_reference.</translation>
    </message>
    <message>
        <source>No training can start from %1: its encoder has no &apos;%2&apos; of the same shape; give the model the same options.</source>
        <translation>Ningún entrenamiento puede partir de %1: su codificador no tiene ningún «%2» de la misma forma; dé al modelo las mismas opciones.</translation>
    </message>
    <message>
        <source>No training can start from %1: its encoder also has a &apos;%2&apos;; give the model the same options.</source>
        <translation>Ningún entrenamiento puede partir de %1: su codificador tiene además un «%2»; dé al modelo las mismas opciones.</translation>
    </message>
    <message>
        <source>A model needs at least one mel band.</source>
        <translation>Un modelo necesita al menos una banda mel.</translation>
    </message>
    <message>
        <source>There is nothing to measure the model &apos;%1&apos; against.</source>
        <translation>No hay nada con lo que comparar el modelo «%1».</translation>
    </message>
    <message>
        <source>The device &apos;cuda&apos; cannot be used: this LibTorch or this machine has none; use &apos;auto&apos; or &apos;cpu&apos;.</source>
        <translation>No se puede usar el dispositivo «cuda»: esta LibTorch o este equipo no lo tiene; use «auto» o «cpu».</translation>
    </message>
    <message>
        <source>Its model cannot be built: %1</source>
        <translation>No se puede construir su modelo: %1</translation>
    </message>
    <message>
        <source>The model was given %1 values for %2 crops of %3 frames of %4 bands.</source>
        <translation>El modelo recibió %1 valores para %2 recortes de %3 tramas de %4 bandas.</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is &quot;%2&quot;, which is no whole number from %3 to %4; have it set by whatever starts the processes, or unset it to train in one.</source>
        <translation>%1 vale «%2» en el entorno, que no es un número entero de %3 a %4; haga que lo defina aquello que inicia los procesos, o quítelo para entrenar en uno solo.</translation>
    </message>
    <message>
        <source>It was written by another version of the program.</source>
        <translation>Lo escribió otra versión del programa.</translation>
    </message>
    <message>
        <source>It must hold between 1 and %1 excerpts.</source>
        <translation>Debe contener entre 1 y %1 fragmentos.</translation>
    </message>
    <message>
        <source>It lacks &apos;%1&apos;.</source>
        <translation>Le falta «%1».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have the right shape.</source>
        <translation>«%1» no tiene la forma correcta.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; contains values that are not finite.</source>
        <translation>«%1» contiene valores no finitos.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say which frames are masked.</source>
        <translation>«%1» no indica qué tramas están enmascaradas.</translation>
    </message>
    <message>
        <source>%1 shows no reconstructed frames. %2</source>
        <translation>%1 no muestra tramas reconstruidas. %2</translation>
    </message>
    <message>
        <source>%1 already contains a training run; choose another folder for this one.</source>
        <translation>%1 ya contiene una ejecución de entrenamiento; elija otra carpeta para esta.</translation>
    </message>
    <message>
        <source>%1 is damaged in line %2.</source>
        <translation>%1 está dañado en la línea %2.</translation>
    </message>
    <message>
        <source>It is not a list of runs.</source>
        <translation>No es una lista de ejecuciones.</translation>
    </message>
    <message>
        <source>Two of its runs have the same id.</source>
        <translation>Dos de sus ejecuciones tienen el mismo identificador.</translation>
    </message>
    <message>
        <source>%1 is damaged. %2</source>
        <translation>%1 está dañado. %2</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; (%2) must lie between %3 and %4.</source>
        <translation>El ajuste «%1» (%2) debe estar entre %3 y %4.</translation>
    </message>
    <message>
        <source>There is no table of tags to learn (tag_table): choose one.</source>
        <translation>No hay ninguna tabla de etiquetas que aprender (tag_table): elija una.</translation>
    </message>
    <message>
        <source>Only genres have an average precision: choose the loss as the criterion (selection).</source>
        <translation>Solo los géneros tienen precisión media: elija la pérdida como criterio (selection).</translation>
    </message>
    <message>
        <source>The shortest crop (min_crop_frames) cannot be longer than the longest one (max_crop_frames).</source>
        <translation>El recorte más corto (min_crop_frames) no puede ser más largo que el más largo (max_crop_frames).</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>What the model learns: genres, or a basis for learning them</source>
        <translation>Qué aprende el modelo: géneros, o una base para aprenderlos</translation>
    </message>
    <message>
        <source>Tag tables</source>
        <translation>Tablas de etiquetas</translation>
    </message>
    <message>
        <source>CSV of a teacher&apos;s tags for the dataset&apos;s recordings; for the objective tags. Of several teachers, a line each, TABLE=WEIGHT</source>
        <translation>CSV con las etiquetas de un profesor para las grabaciones del conjunto de datos; para el objetivo tags. De varios profesores, una línea por cada uno, TABLA=PESO</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed, machine and thread count give the same losses</source>
        <translation>La misma semilla, el mismo equipo y el mismo número de hilos dan las mismas pérdidas</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Threads that train; 0 = one per core</source>
        <translation>Hilos que entrenan; 0 = uno por núcleo</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Precision of the encoder&apos;s products in training; bfloat16 is used where the processor supports it</source>
        <translation>Precisión de los productos del codificador al entrenar; se usa bfloat16 donde el procesador lo admite</translation>
    </message>
    <message>
        <source>Input reference</source>
        <translation>Referencia de entrada</translation>
    </message>
    <message>
        <source>What the level of a crop is relative to</source>
        <translation>Respecto a qué se mide el nivel de un recorte</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Crops per step</source>
        <translation>Recortes por paso</translation>
    </message>
    <message>
        <source>Shortest crop</source>
        <translation>Recorte más corto</translation>
    </message>
    <message>
        <source>Length of the shortest crop in frames</source>
        <translation>Longitud del recorte más corto, en tramas</translation>
    </message>
    <message>
        <source>Longest crop</source>
        <translation>Recorte más largo</translation>
    </message>
    <message>
        <source>Length of the longest crop in frames</source>
        <translation>Longitud del recorte más largo, en tramas</translation>
    </message>
    <message>
        <source>Evaluation crop</source>
        <translation>Recorte de evaluación</translation>
    </message>
    <message>
        <source>Length of a crop in frames in validation and afterward</source>
        <translation>Longitud de un recorte, en tramas, en la validación y después</translation>
    </message>
    <message>
        <source>Evaluation crops</source>
        <translation>Recortes de evaluación</translation>
    </message>
    <message>
        <source>Evenly spaced crops per track in validation and afterward</source>
        <translation>Recortes equiespaciados por pista en la validación y después</translation>
    </message>
    <message>
        <source>Validation tracks</source>
        <translation>Pistas de validación</translation>
    </message>
    <message>
        <source>Most validation tracks evaluated after each epoch, always the same ones; all after the last epoch; 0 = always all</source>
        <translation>Máximo de pistas de validación evaluadas tras cada época, siempre las mismas; todas tras la última época; 0 = siempre todas</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Passes over the training tracks, each followed by a validation</source>
        <translation>Pasadas por las pistas de entrenamiento, cada una seguida de una validación</translation>
    </message>
    <message>
        <source>Epoch size</source>
        <translation>Tamaño de la época</translation>
    </message>
    <message>
        <source>Part of the training tracks that an epoch covers</source>
        <translation>Parte de las pistas de entrenamiento que abarca una época</translation>
    </message>
    <message>
        <source>Minimum steps</source>
        <translation>Pasos mínimos</translation>
    </message>
    <message>
        <source>Fewest steps in an epoch, however small the data</source>
        <translation>Mínimo de pasos en una época, por pocos que sean los datos</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>Límite de pasos</translation>
    </message>
    <message>
        <source>Stop after this many steps; 0 = no limit</source>
        <translation>Detenerse tras este número de pasos; 0 = sin límite</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>How weights follow gradients</source>
        <translation>Cómo siguen los pesos a los gradientes</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Peak learning rate of the schedule</source>
        <translation>Tasa de aprendizaje máxima de la planificación</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>How strongly weights are pulled toward 0 (AdamW)</source>
        <translation>Con qué fuerza se llevan los pesos hacia 0 (AdamW)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>How the learning rate changes during the training</source>
        <translation>Cómo cambia la tasa de aprendizaje durante el entrenamiento</translation>
    </message>
    <message>
        <source>Warmup</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>One cycle: part of all steps in which the rate rises</source>
        <translation>Un ciclo: parte de los pasos en la que sube la tasa</translation>
    </message>
    <message>
        <source>Plateau factor</source>
        <translation>Factor de meseta</translation>
    </message>
    <message>
        <source>Plateau: factor by which the rate is reduced</source>
        <translation>Meseta: factor por el que se reduce la tasa</translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation>Paciencia de meseta</translation>
    </message>
    <message>
        <source>Plateau: epochs without improvement before the rate is reduced</source>
        <translation>Meseta: épocas sin mejora antes de reducir la tasa</translation>
    </message>
    <message>
        <source>Minimum rate</source>
        <translation>Tasa mínima</translation>
    </message>
    <message>
        <source>Plateau: the rate never falls below this</source>
        <translation>Meseta: la tasa nunca baja de este valor</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Límite del gradiente</translation>
    </message>
    <message>
        <source>Largest norm of all gradients together; 0 = no limit</source>
        <translation>Norma máxima de todos los gradientes juntos; 0 = sin límite</translation>
    </message>
    <message>
        <source>EMA decay</source>
        <translation>Decaimiento EMA</translation>
    </message>
    <message>
        <source>Decay of the moving average of the weights, which is what is evaluated and saved; 0 = none</source>
        <translation>Decaimiento de la media móvil de los pesos, que es lo que se evalúa y se guarda; 0 = ninguna</translation>
    </message>
    <message>
        <source>Positive weight</source>
        <translation>Peso positivo</translation>
    </message>
    <message>
        <source>Weight of the genres that a track has, relative to those that it does not have</source>
        <translation>Peso de los géneros que tiene una pista respecto a los que no tiene</translation>
    </message>
    <message>
        <source>Positive focus</source>
        <translation>Foco positivo</translation>
    </message>
    <message>
        <source>Asymmetric loss: exponent by which easy positives count less; 0 = all count alike</source>
        <translation>Pérdida asimétrica: exponente por el que los positivos fáciles cuentan menos; 0 = todos cuentan igual</translation>
    </message>
    <message>
        <source>Negative focus</source>
        <translation>Foco negativo</translation>
    </message>
    <message>
        <source>Asymmetric loss: exponent by which easy negatives count less; 0 = all count alike</source>
        <translation>Pérdida asimétrica: exponente por el que los negativos fáciles cuentan menos; 0 = todos cuentan igual</translation>
    </message>
    <message>
        <source>Logit share</source>
        <translation>Proporción de logits</translation>
    </message>
    <message>
        <source>Share of the squared difference of logits in the loss, for soft targets</source>
        <translation>Proporción de la diferencia cuadrática de logits en la pérdida, para objetivos blandos</translation>
    </message>
    <message>
        <source>Gain shift</source>
        <translation>Cambio de ganancia</translation>
    </message>
    <message>
        <source>Crops become louder or quieter by up to this many dB</source>
        <translation>Los recortes suben o bajan de nivel hasta este número de dB</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Parameter of the Beta distribution by which pairs of crops are mixed; 0 = none</source>
        <translation>Parámetro de la distribución Beta con la que se mezclan pares de recortes; 0 = ninguna mezcla</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>Máscaras de frecuencia</translation>
    </message>
    <message>
        <source>Masks along frequency per crop</source>
        <translation>Máscaras en frecuencia por recorte</translation>
    </message>
    <message>
        <source>Mask height</source>
        <translation>Altura de máscara</translation>
    </message>
    <message>
        <source>Greatest height of a frequency mask in mel bands</source>
        <translation>Altura máxima de una máscara de frecuencia, en bandas mel</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>Máscaras de tiempo</translation>
    </message>
    <message>
        <source>Masks along time per crop</source>
        <translation>Máscaras en el tiempo por recorte</translation>
    </message>
    <message>
        <source>Mask length</source>
        <translation>Longitud de máscara</translation>
    </message>
    <message>
        <source>Greatest length of a time mask in frames</source>
        <translation>Longitud máxima de una máscara de tiempo, en tramas</translation>
    </message>
    <message>
        <source>Mask start</source>
        <translation>Inicio de máscara</translation>
    </message>
    <message>
        <source>Probability that a frame begins a mask whose frames are to be reconstructed</source>
        <translation>Probabilidad de que una trama inicie una máscara cuyas tramas hay que reconstruir</translation>
    </message>
    <message>
        <source>Mask continuation</source>
        <translation>Continuación</translation>
    </message>
    <message>
        <source>Probability that a mask continues after each frame</source>
        <translation>Probabilidad de que una máscara continúe después de cada trama</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Checkpoint whose encoder the training starts from; starter = the model that comes with the program, where it fits; empty = random weights</source>
        <translation>Punto de control de cuyo codificador parte el entrenamiento; starter = el modelo incluido en el programa, si encaja; vacío = pesos aleatorios</translation>
    </message>
    <message>
        <source>Encoder rate</source>
        <translation>Tasa del codificador</translation>
    </message>
    <message>
        <source>Learning rate of the encoder relative to the head&apos;s; 0 = it stays as it is</source>
        <translation>Tasa de aprendizaje del codificador respecto a la de la cabeza; 0 = se queda como está</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>Checkpoint with the same labels that rates each crop; empty = none</source>
        <translation>Punto de control con las mismas etiquetas que valora cada recorte; vacío = ninguno</translation>
    </message>
    <message>
        <source>Teacher share</source>
        <translation>Parte del profesor</translation>
    </message>
    <message>
        <source>Share of the targets that the teacher&apos;s output replaces</source>
        <translation>Parte de los objetivos que sustituye la salida del profesor</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>What the best checkpoint is best at, on the validation split</source>
        <translation>En qué es mejor el mejor punto de control, en la partición de validación</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Parada temprana</translation>
    </message>
    <message>
        <source>Stop after this many epochs without a better checkpoint; 0 = never</source>
        <translation>Detenerse tras este número de épocas sin un punto de control mejor; 0 = nunca</translation>
    </message>
    <message>
        <source>A teacher&apos;s tags</source>
        <translation>Etiquetas de un profesor</translation>
    </message>
    <message>
        <source>Masked frames</source>
        <translation>Tramas enmascaradas</translation>
    </message>
    <message>
        <source>Fixed level</source>
        <translation>Nivel fijo</translation>
    </message>
    <message>
        <source>Clip maximum</source>
        <translation>Máximo del clip</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un ciclo</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Meseta</translation>
    </message>
    <message>
        <source>Weighted AP</source>
        <translation>AP ponderada</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>No hay ningún ajuste «%1».</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Recortes</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Optimization</source>
        <translation>Optimización</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Pretraining</source>
        <translation>Preentrenamiento</translation>
    </message>
    <message>
        <source>Other checkpoints</source>
        <translation>Otros puntos de control</translation>
    </message>
    <message>
        <source>Best checkpoint</source>
        <translation>Mejor punto de control</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; cannot be &quot;%2&quot;.</source>
        <translation>El ajuste «%1» no puede ser «%2».</translation>
    </message>
    <message>
        <source>It holds no training.</source>
        <translation>No contiene ningún entrenamiento.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;%1&apos;; the recipes are: %2.</source>
        <translation>No hay ninguna receta «%1»; las recetas son: %2.</translation>
    </message>
    <message>
        <source>One of its epochs cannot be read.</source>
        <translation>No se puede leer una de sus épocas.</translation>
    </message>
    <message>
        <source>Its tables have different lengths.</source>
        <translation>Sus tablas tienen longitudes distintas.</translation>
    </message>
    <message>
        <source>Its random state cannot be restored.</source>
        <translation>No se puede restaurar su estado aleatorio.</translation>
    </message>
    <message>
        <source>%1 contains no training that can be resumed: there is no %2 in it.</source>
        <translation>%1 no contiene ningún entrenamiento que se pueda reanudar: no hay ningún %2 en él.</translation>
    </message>
    <message>
        <source>%1 is not a training state.</source>
        <translation>%1 no es un estado de entrenamiento.</translation>
    </message>
    <message>
        <source>%1 cannot be resumed. %2</source>
        <translation>No se puede reanudar %1. %2</translation>
    </message>
    <message>
        <source>%1 could not be decoded: %2.</source>
        <translation>No se pudo decodificar %1: %2.</translation>
    </message>
    <message>
        <source>%1 needs the columns “genre” (what a model calls it) and “name” (what is written).</source>
        <translation>%1 necesita las columnas «genre» (cómo lo llama un modelo) y «name» (lo que se escribe).</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no está ahí.</translation>
    </message>
    <message>
        <source>%1 is read-only; nothing was changed.</source>
        <translation>%1 es de solo lectura; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 has %2 names (hard links), which would become different files; nothing was changed.</source>
        <translation>%1 tiene %2 nombres (enlaces duros), que pasarían a ser archivos distintos; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is open in a program, perhaps playing; nothing was changed.</source>
        <translation>%1 está abierto en un programa, quizá reproduciéndose; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 changed while it was being read; nothing was changed.</source>
        <translation>%1 cambió mientras se leía; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 was changed by another program meanwhile; nothing was changed.</source>
        <translation>Entretanto, otro programa modificó %1; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no folder for the undo log; set HOME.</source>
        <translation>No hay carpeta para el registro de deshacer; defina HOME.</translation>
    </message>
    <message>
        <source>There is no batch “%1” in %2.</source>
        <translation>No hay ningún lote «%1» en %2.</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2.</source>
        <translation>No se puede crear %1: %2.</translation>
    </message>
    <message>
        <source>No model is sure enough of a genre.</source>
        <translation>Ningún modelo está bastante seguro de un género.</translation>
    </message>
    <message>
        <source>It has a genre, which stays.</source>
        <translation>Tiene un género, que se conserva.</translation>
    </message>
    <message>
        <source>It says so already.</source>
        <translation>Ya dice eso.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>a row of a plan has %1 cells, not %2</source>
        <translation>una fila de un plan tiene %1 celdas, no %2</translation>
    </message>
    <message>
        <source>The models have not heard it as it is now.</source>
        <translation>Los modelos no lo han oído tal como está ahora.</translation>
    </message>
    <message>
        <source>%1 is no plan; the command tag writes one with --out.</source>
        <translation>%1 no es un plan; la orden tag escribe uno con --out.</translation>
    </message>
    <message>
        <source>%1 was changed after its tags were written; it stays as it is.</source>
        <translation>%1 se modificó después de escribir sus etiquetas; queda como está.</translation>
    </message>
    <message>
        <source>%1 is not in the batch “%2”.</source>
        <translation>%1 no está en el lote «%2».</translation>
    </message>
    <message>
        <source>%1 has changed since the preview; look at it again.</source>
        <translation>%1 ha cambiado desde la vista previa; vuelva a mirarlo.</translation>
    </message>
    <message>
        <source>%1 would lose more than its tags; nothing was changed.</source>
        <translation>%1 perdería más que sus etiquetas; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The genres could not be read back from the copy of %1; nothing was changed.</source>
        <translation>No se pudieron volver a leer los géneros de la copia de %1; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The sound of the copy of %1 would not be the same; nothing was changed.</source>
        <translation>El sonido de la copia de %1 no sería el mismo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is no undo log of this program, or it is damaged.</source>
        <translation>%1 no es un registro de deshacer de este programa, o está dañado.</translation>
    </message>
    <message>
        <source>%1 needs other log-mel features than those in %2; prepare the dataset again.</source>
        <translation>%1 necesita otras características log-mel que las de %2; prepare de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <source>%1 has a hidden layer in its head, so genres cannot be sums of its tags; distill with head_factor 0.</source>
        <translation>%1 tiene una capa oculta en su cabeza, así que los géneros no pueden ser sumas de sus etiquetas; destile con head_factor 0.</translation>
    </message>
    <message>
        <source>Fitting a head needs at least one crop, two folds and one repeat, strengths above 0 to choose from, and shares from 0 to 1.</source>
        <translation>Ajustar una cabeza necesita al menos un recorte, dos pliegues y una repetición, intensidades mayores que 0 entre las que elegir y proporciones de 0 a 1.</translation>
    </message>
    <message>
        <source>The dataset has no genre &apos;%1&apos; to promise.</source>
        <translation>El conjunto de datos no tiene ningún género «%1» que prometer (--promise).</translation>
    </message>
    <message>
        <source>The model was not trained on a tag &apos;%1&apos;.</source>
        <translation>El modelo no se entrenó con ninguna etiqueta «%1».</translation>
    </message>
    <message>
        <source>%1, trained on validation too</source>
        <translation>%1, entrenado también con la validación</translation>
    </message>
    <message>
        <source>%1 has too few tracks to learn from.</source>
        <translation>%1 tiene muy pocas pistas de las que aprender.</translation>
    </message>
    <message>
        <source>The model has no &apos;%1&apos;.</source>
        <translation>El modelo no tiene «%1».</translation>
    </message>
    <message>
        <source>To tell music from what is none takes at least %1 recordings of either.</source>
        <translation>Para distinguir la música de lo que no lo es hacen falta al menos %1 grabaciones de cada tipo.</translation>
    </message>
    <message>
        <source>Two teachers have a tag called &quot;%1&quot;, or the tables of one teacher have different columns; give them different names or the same columns.</source>
        <translation>Dos profesores tienen una etiqueta llamada «%1», o las tablas de un profesor tienen columnas distintas; deles nombres distintos o las mismas columnas.</translation>
    </message>
    <message>
        <source>Distillation needs a tag table and the dataset it describes.</source>
        <translation>La destilación necesita una tabla de etiquetas y el conjunto de datos que describe.</translation>
    </message>
    <message>
        <source>%1 has other features than %2; prepare them with the same settings.</source>
        <translation>%1 tiene otras características que %2; prepárelos con los mismos ajustes.</translation>
    </message>
    <message>
        <source>A teacher&apos;s weight must be above 0.</source>
        <translation>El peso de un profesor debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The tables of %1 must be repeated equally often.</source>
        <translation>Las tablas de %1 deben repetirse el mismo número de veces.</translation>
    </message>
    <message>
        <source>tags of a teacher</source>
        <translation>etiquetas de un profesor</translation>
    </message>
    <message>
        <source>The tables describe %1 prepared excerpts for training and %2 for validation; both are needed.</source>
        <translation>Las tablas describen %1 fragmentos preparados para el entrenamiento y %2 para la validación; se necesitan ambos.</translation>
    </message>
    <message>
        <source>The tables have no tag &apos;%1&apos;.</source>
        <translation>Las tablas no tienen ninguna etiqueta «%1».</translation>
    </message>
    <message>
        <source>Tracks that are copies of others: %1. Copies count as one track, of all their genres.</source>
        <translation>Pistas que son copias de otras: %1. Las copias cuentan como una sola pista con todos sus géneros.</translation>
    </message>
    <message>
        <source>The genre %1 has no track that can be learned from.</source>
        <translation>El género %1 no tiene ninguna pista de la que se pueda aprender.</translation>
    </message>
    <message>
        <source>There are fewer than two genres with tracks that can be learned from; a model needs two to tell apart.</source>
        <translation>Hay menos de dos géneros con pistas de las que se pueda aprender; un modelo necesita dos que distinguir.</translation>
    </message>
    <message>
        <source>Each genre is by a single artist, whom a model would learn instead; add tracks by others.</source>
        <translation>Cada género es de un solo artista, y un modelo aprendería a este en su lugar; añada pistas de otros.</translation>
    </message>
    <message>
        <source>Teaching needs at least one crop and two folds, and strengths above 0 to choose from.</source>
        <translation>Para enseñar hacen falta al menos un recorte y dos pliegues, e intensidades mayores que 0 entre las que elegir.</translation>
    </message>
    <message>
        <source>by artist</source>
        <translation>por artista</translation>
    </message>
    <message>
        <source>by album or file: no artist is known</source>
        <translation>por álbum o archivo: no se conoce ningún artista</translation>
    </message>
    <message>
        <source>by artist where one is known (%1 of %2 tracks)</source>
        <translation>por artista cuando se conoce (%1 de %2 pistas)</translation>
    </message>
    <message>
        <source>learned from all tracks but the test split; scores are cross-validated in %1 parts %2</source>
        <translation>aprendido de todas las pistas salvo la partición de prueba; puntuaciones con validación cruzada en %1 partes %2</translation>
    </message>
    <message>
        <source>learned from all tracks; scores are cross-validated in %1 parts %2</source>
        <translation>aprendido de todas las pistas; puntuaciones con validación cruzada en %1 partes %2</translation>
    </message>
    <message>
        <source>The model that it starts from had learned this dataset&apos;s labels already, so these scores flatter.</source>
        <translation>El modelo del que parte ya había aprendido las etiquetas de este conjunto de datos, así que estas puntuaciones son optimistas.</translation>
    </message>
    <message>
        <source>Too few tracks to tell: %1.</source>
        <translation>Muy pocas pistas para saberlo: %1.</translation>
    </message>
    <message>
        <source>All tracks are by one artist, so that nobody knows whether others are recognized.</source>
        <translation>Todas las pistas son de un solo artista, así que no se sabe si se reconocerían otros.</translation>
    </message>
    <message>
        <source>Tracks by other artists were recognized no better than by chance.</source>
        <translation>Las pistas de otros artistas no se reconocieron mejor que por azar.</translation>
    </message>
    <message>
        <source>Recognized so far, but there are only %1 tracks by %2 artists to judge by.</source>
        <translation>Reconocido por ahora, pero solo hay %1 pistas de %2 artistas para juzgarlo.</translation>
    </message>
    <message>
        <source>Recognized better than by chance, but often mistaken.</source>
        <translation>Reconocido mejor que por azar, pero a menudo confundido.</translation>
    </message>
    <message>
        <source>Add tracks by other artists.</source>
        <translation>Añada pistas de otros artistas.</translation>
    </message>
    <message>
        <source>About %1 more tracks by %2 more artists would help.</source>
        <translation>Ayudarían unas %1 pistas más de otros %2 artistas.</translation>
    </message>
    <message>
        <source>Pretraining needs a prepared dataset.</source>
        <translation>El preentrenamiento necesita un conjunto de datos preparado.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>The datasets contain %1 prepared tracks for training and %2 for validation; pretraining needs both.</source>
        <translation>Los conjuntos de datos contienen %1 pistas preparadas para el entrenamiento y %2 para la validación; el preentrenamiento necesita ambas.</translation>
    </message>
    <message>
        <source>%1 was trained with settings other than the queue&apos;s (%2); choose another folder for the ablation, or remove this one.</source>
        <translation>%1 se entrenó con ajustes distintos de los de la cola (%2); elija otra carpeta para la ablación o elimine esta.</translation>
    </message>
    <message>
        <source>%1 was not trained on the data in %2; choose another folder for the ablation.</source>
        <translation>%1 no se entrenó con los datos de %2; elija otra carpeta para la ablación.</translation>
    </message>
    <message>
        <source>There are no clips to train on; prepare a dataset first.</source>
        <translation>No hay clips con los que entrenar; prepare antes un conjunto de datos.</translation>
    </message>
    <message>
        <source>%1 cannot be the teacher: %2.</source>
        <translation>%1 no puede ser el profesor: %2.</translation>
    </message>
    <message>
        <source>it has other labels than this dataset</source>
        <translation>tiene otras etiquetas que este conjunto de datos</translation>
    </message>
    <message>
        <source>it uses the features %1, not %2</source>
        <translation>usa las características %1, no %2</translation>
    </message>
    <message>
        <source>it has another input reference (%1); set input_reference to that</source>
        <translation>tiene otra referencia de entrada (%1); asigne esa a input_reference</translation>
    </message>
    <message>
        <source>runs version %1 of Genrescope, not %2; install the same one everywhere</source>
        <translation>usa la versión %1 de Genrescope, no la %2; instale la misma en todas partes</translation>
    </message>
    <message>
        <source>has another dataset in %1 (%2) than the first process has in %3 (%4); give all the same workspace</source>
        <translation>tiene en %1 un conjunto de datos (%2) distinto del que el primer proceso tiene en %3 (%4); dé a todos la misma carpeta de trabajo</translation>
    </message>
    <message>
        <source>was started with other settings (%1) than the first process; give all the same options</source>
        <translation>se inició con ajustes (%1) distintos de los del primer proceso; dé a todos las mismas opciones</translation>
    </message>
    <message>
        <source>resumes another state of the run (step %1) than the first process (step %2); give all the same folder</source>
        <translation>reanuda un estado de la ejecución (paso %1) distinto del que reanuda el primer proceso (paso %2); dé a todos la misma carpeta</translation>
    </message>
    <message>
        <source>Rank %1 on %2 %3.</source>
        <translation>El rango %1 en %2 %3.</translation>
    </message>
    <message>
        <source>A batch of %1 crops cannot be divided among %2 processes; choose a larger batch or fewer processes.</source>
        <translation>Un lote de %1 recortes no se puede repartir entre %2 procesos; elija un lote mayor o menos procesos.</translation>
    </message>
    <message>
        <source>%1 cannot be resumed on %2: it was trained on other data. Resume it on the original dataset, or start a new training.</source>
        <translation>%1 no se puede reanudar con %2: se entrenó con otros datos. Reanúdelo con el conjunto de datos original o inicie un entrenamiento nuevo.</translation>
    </message>
    <message>
        <source>The training in %1 stopped at step %2 because its %3 loss is no longer a finite number; train again with a lower learning rate. The best checkpoint so far is kept.</source>
        <translation>El entrenamiento de %1 se detuvo en el paso %2 porque su pérdida de %3 ya no es un número finito; entrene de nuevo con una tasa de aprendizaje menor. Se conserva el mejor punto de control hasta ahora.</translation>
    </message>
    <message>
        <source>There are no clips to validate on; prepare a dataset that has some.</source>
        <translation>No hay clips con los que validar; prepare un conjunto de datos que los tenga.</translation>
    </message>
    <message>
        <source>%1 is a header without music: %2 s of audio where %3 s were expected.</source>
        <translation>%1 es una cabecera sin música: %2 s de audio donde se esperaban %3 s.</translation>
    </message>
    <message>
        <source>%1 was cut off: %2 s of audio where %3 s were expected.</source>
        <translation>%1 está truncado: %2 s de audio donde se esperaban %3 s.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2% of its audio cannot be decoded.</source>
        <translation>%1 está dañado: no se puede decodificar el %2&#xa0;% de su audio.</translation>
    </message>
    <message>
        <source>Preparing %1 clips takes about %2, but there is only room for %3 in %4.</source>
        <translation>Preparar %1 clips requiere unos %2, pero en %4 solo quedan %3.</translation>
    </message>
    <message>
        <source>%1 is missing; prepare the dataset again.</source>
        <translation>Falta %1; prepare de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <source>%1 contains no features with %2 bands; prepare the dataset again.</source>
        <translation>%1 no contiene características con %2 bandas; prepare de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <source>%1 contains %2 frames, fewer than expected; prepare the dataset again.</source>
        <translation>%1 contiene %2 tramas, menos de las esperadas; prepare de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <source>%1 is incomplete; prepare the dataset again.</source>
        <translation>%1 está incompleto; prepare de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed: %2.</source>
        <translation>No se puede cambiar el nombre de %1: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged or was written by another version; it is kept as %2 and replaced by a new one.</source>
        <translation>%1 está dañado o lo escribió otra versión; se conserva como %2 y se sustituye por uno nuevo.</translation>
    </message>
    <message>
        <source>%1 had damaged lines (%2); their clips are prepared again.</source>
        <translation>%1 tenía líneas dañadas (%2); sus clips se preparan de nuevo.</translation>
    </message>
    <message>
        <source>%1 has features that are not finite numbers.</source>
        <translation>%1 tiene características que no son números finitos.</translation>
    </message>
    <message>
        <source>%1 does not match its checksum: it is damaged; prepare the dataset again.</source>
        <translation>%1 no coincide con su suma de comprobación: está dañado; prepare de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <source>%1 contains values that are not finite: it is damaged; prepare the dataset again.</source>
        <translation>%1 contiene valores no finitos: está dañado; prepare de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <translation>Pista %1: %2</translation>
    </message>
    <message>
        <source>It has version %1 of the format, and this program reads versions up to %2.</source>
        <translation>Tiene la versión %1 del formato, y este programa lee versiones hasta la %2.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a list of objects.</source>
        <comment>tracks</comment>
        <translation>El campo «%1» debe ser una lista de objetos.</translation>
    </message>
    <message>
        <source>There is a track without the field &quot;feature&quot;.</source>
        <translation>Hay una pista sin el campo «feature».</translation>
    </message>
    <message>
        <source>%1 is not a usable manifest. %2 Prepare the dataset again.</source>
        <translation>%1 no es un manifiesto utilizable. %2 Prepare de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <source>%1 has no shards; prepare them with --shard, or name their folders.</source>
        <translation>%1 no tiene partes; prepárelas con --shard o indique sus carpetas.</translation>
    </message>
    <message>
        <source>%1 is one of %2 shards, %3 one of %4.</source>
        <translation>%1 es una de %2 partes; %3, una de %4.</translation>
    </message>
    <message>
        <source>%1 and %2 were prepared from different audio: %3 has another size, time or checksum.</source>
        <translation>%1 y %2 se prepararon a partir de audio distinto: %3 tiene otro tamaño, otra fecha u otra suma de comprobación.</translation>
    </message>
    <message>
        <source>%1 and %2 were prepared from different data, or with different options; prepare both again from the same.</source>
        <translation>%1 y %2 se prepararon a partir de datos distintos o con opciones distintas; prepare ambos de nuevo a partir de los mismos.</translation>
    </message>
    <message>
        <source>%1 was written by an older version; it is kept as %2 and rebuilt from the source.</source>
        <translation>%1 lo escribió una versión anterior; se conserva como %2 y se reconstruye a partir del origen.</translation>
    </message>
    <message>
        <source>%1 is damaged; it is kept as %2 and rebuilt from the source.</source>
        <translation>%1 está dañado; se conserva como %2 y se reconstruye a partir del origen.</translation>
    </message>
    <message>
        <source>The tasks of this Slurm array are not in a row; name the shard as K/N instead.</source>
        <translation>Las tareas de esta matriz de Slurm no son consecutivas; indique la parte como K/N.</translation>
    </message>
    <message>
        <source>This is no task of a Slurm array (SLURM_ARRAY_TASK_ID and SLURM_ARRAY_TASK_COUNT); name the shard as K/N instead.</source>
        <translation>Esta no es una tarea de una matriz de Slurm (SLURM_ARRAY_TASK_ID y SLURM_ARRAY_TASK_COUNT); indique la parte como K/N.</translation>
    </message>
    <message>
        <source>%1 is no shard of a dataset; prepare shards with --shard.</source>
        <translation>%1 no es una parte de un conjunto de datos; prepare las partes con --shard.</translation>
    </message>
    <message>
        <source>%1 makes no sense. %2 Prepare the shard again.</source>
        <translation>%1 no tiene sentido. %2 Prepare de nuevo la parte.</translation>
    </message>
    <message>
        <source>All %1 tracks are one recording: their audio is the same.</source>
        <translation>Las %1 pistas son una sola grabación: su audio es el mismo.</translation>
    </message>
    <message>
        <source>Copies of other tracks, whose audio is the same: %1 (%2 and %3, for example).</source>
        <translation>Copias de otras pistas, con el mismo audio: %1 (%2 y %3, por ejemplo).</translation>
    </message>
    <message>
        <source>Copies lie in several splits: models are judged by recordings that they know.</source>
        <translation>Hay copias en varias particiones: los modelos se juzgan con grabaciones que ya conocen.</translation>
    </message>
    <message>
        <source>Copies lay in several splits; they were all put into training, with their artists.</source>
        <translation>Había copias en varias particiones; se pusieron todas en el entrenamiento, con sus artistas.</translation>
    </message>
    <message>
        <source>No track is left for %1. %2</source>
        <translation>No queda ninguna pista para %1. %2</translation>
    </message>
    <message>
        <source>%1 contains no prepared dataset (no manifest.json); prepare one there first.</source>
        <translation>%1 no contiene ningún conjunto de datos preparado (no hay manifest.json); prepare antes uno ahí.</translation>
    </message>
    <message>
        <source>%1 was prepared by an older version; prepare it again from the same source (no clip is decoded again).</source>
        <translation>%1 lo preparó una versión anterior; prepárelo de nuevo a partir del mismo origen (no se vuelve a decodificar ningún clip).</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, cannot be opened; check whether its folder can be written to. (%2)</source>
        <translation>No se puede abrir el catálogo de su música, %1; compruebe si se puede escribir en su carpeta. (%2)</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, is damaged; start Genrescope again, and it is made anew from your music.</source>
        <translation>El catálogo de su música, %1, está dañado; inicie de nuevo Genrescope y se rehará a partir de su música.</translation>
    </message>
    <message>
        <source>There is no room for the catalog of your music, %1; make some and try again.</source>
        <translation>No hay espacio para el catálogo de su música, %1; libere un poco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, cannot be read or written; start Genrescope again. (%2)</source>
        <translation>No se puede leer o escribir el catálogo de su música, %1; inicie de nuevo Genrescope. (%2)</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, was made by a later version of Genrescope.</source>
        <translation>El catálogo de su música, %1, lo creó una versión posterior de Genrescope.</translation>
    </message>
    <message>
        <source>What you have chosen for your library makes no sense; it is kept as %1. Add the folders again.</source>
        <translation>Lo que eligió para su biblioteca no tiene sentido; se conserva como %1. Añada de nuevo las carpetas.</translation>
    </message>
    <message>
        <source>The run in %1 could not be deleted; check whether the folder can be written.</source>
        <translation>No se pudo eliminar la ejecución de %1; compruebe si se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The run in %1 could not be restored; check whether the folder can be written.</source>
        <translation>No se pudo restaurar la ejecución de %1; compruebe si se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; cannot be used; save it again or delete it. %2</source>
        <translation>No se puede usar el preajuste «%1»; guárdelo de nuevo o elimínelo. %2</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; could not be deleted; check whether the folder %2 can be written.</source>
        <translation>No se pudo eliminar el preajuste «%1»; compruebe si se puede escribir en la carpeta %2.</translation>
    </message>
    <message>
        <source>choose models of your own</source>
        <translation>elija modelos propios</translation>
    </message>
    <message>
        <source>%1, the part of the program that trains models, could not be loaded; install the package genrescope-engine, or close other programs if memory is short. (%2)</source>
        <translation>No se pudo cargar %1, la parte del programa que entrena los modelos; instale el paquete genrescope-engine, o cierre otros programas si falta memoria. (%2)</translation>
    </message>
    <message>
        <source>There are no starter models in %1: install the package genrescope-models, copy resources/models from Genrescope&apos;s source there, or %2.</source>
        <translation>No hay modelos incluidos en %1: instale el paquete genrescope-models, copie ahí resources/models del código fuente de Genrescope o %2.</translation>
    </message>
    <message>
        <source>%1 came with Genrescope and stays as it is; teach it your genres, and you have a model of your own.</source>
        <translation>%1 viene con Genrescope y queda como está; enséñele sus géneros y tendrá un modelo propio.</translation>
    </message>
    <message>
        <source>There is not enough memory; close other programs and try again.</source>
        <translation>No hay memoria suficiente; cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This version of Genrescope knows no field &quot;%1&quot;.</source>
        <translation>Esta versión de Genrescope no conoce ningún campo «%1».</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Genrescope; use that version to open it.</source>
        <translation>%1 lo escribió una versión posterior de Genrescope; ábralo con esa versión.</translation>
    </message>
    <message>
        <source>%1 lists more than a million tracks; it is left as it is.</source>
        <translation>%1 contiene más de un millón de pistas; se deja como está.</translation>
    </message>
    <message>
        <source>%1 is not a playlist, or is damaged: M3U and XSPF can be read.</source>
        <translation>%1 no es una lista de reproducción o está dañado: se pueden leer M3U y XSPF.</translation>
    </message>
</context>
<context>
    <name>genrescope::ModelChoice</name>
    <message>
        <source>No model</source>
        <translation>Ningún modelo</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elija un modelo</translation>
    </message>
    <message>
        <source>%1 (starter)</source>
        <comment>name of a model</comment>
        <translation>%1 (incluido)</translation>
    </message>
    <message>
        <source>Model %1: none</source>
        <translation>Modelo %1: ninguno</translation>
    </message>
    <message>
        <source>Model %1: %2</source>
        <translation>Modelo %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln genre(s)</source>
        <translation>
            <numerusform>%1, %Ln género</numerusform>
            <numerusform>%1, %Ln géneros</numerusform>
        </translation>
    </message>
    <message>
        <source>Support-weighted average precision on validation: %1</source>
        <translation>Precisión media ponderada por soporte en la validación: %1</translation>
    </message>
    <message>
        <source>A starter model that comes with Genrescope. Your own models can replace it.</source>
        <translation>Un modelo incluido en Genrescope. Puede sustituirlo por los suyos.</translation>
    </message>
    <message>
        <source>Open checkpoint…</source>
        <translation>Abrir punto de control…</translation>
    </message>
    <message>
        <source>Use the starter models</source>
        <translation>Usar los modelos incluidos</translation>
    </message>
    <message>
        <source>Models:</source>
        <translation>Modelos:</translation>
    </message>
    <message>
        <source>Add another model</source>
        <translation>Añadir otro modelo</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
</context>
<context>
    <name>genrescope::OptionBox</name>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>Puntos de control (*.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::OrderedTrackList</name>
    <message>
        <source>Back to all tracks</source>
        <translation>Volver a todas las pistas</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
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
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>genrescope::OrderedTrackModel</name>
    <message>
        <source>%1, now playing</source>
        <translation>%1, en reproducción</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>genrescope::OverviewBar</name>
    <message>
        <source>Overview of the track</source>
        <translation>Vista general de la pista</translation>
    </message>
    <message>
        <source>The whole track; the frame marks the part shown in the spectrogram below. Alt and the left and right arrow keys move it.</source>
        <translation>Toda la pista; el marco señala la parte que muestra el espectrograma de abajo. Alt y las flechas izquierda y derecha lo mueven.</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>Ninguna pista</translation>
    </message>
    <message>
        <source>%1 of %2; visible: %3 to %4</source>
        <translation>%1 de %2; visible: de %3 a %4</translation>
    </message>
</context>
<context>
    <name>genrescope::PathPicker</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a file or a folder</source>
        <translation>Elegir un archivo o una carpeta</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>%1: browse</source>
        <translation>%1: examinar</translation>
    </message>
</context>
<context>
    <name>genrescope::PlayerBar</name>
    <message>
        <source>Previous track</source>
        <translation>Pista anterior</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Pista siguiente</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>A–B loop</source>
        <translation>Bucle A–B</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Mark the start of a loop (L)</source>
        <translation>Marcar el inicio de un bucle (L)</translation>
    </message>
    <message>
        <source>A–… loop</source>
        <translation>Bucle A–…</translation>
    </message>
    <message>
        <source>Loop, start marked</source>
        <translation>Bucle, inicio marcado</translation>
    </message>
    <message>
        <source>Mark the end of the loop (L)</source>
        <translation>Marcar el final del bucle (L)</translation>
    </message>
    <message>
        <source>Loop, on</source>
        <translation>Bucle, activado</translation>
    </message>
    <message>
        <source>Clear the loop (L)</source>
        <translation>Borrar el bucle (L)</translation>
    </message>
    <message>
        <source>Shuffle the queue</source>
        <translation>Mezclar la cola</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>Repetir: no</translation>
    </message>
    <message>
        <source>Repeat: the whole queue</source>
        <translation>Repetir: toda la cola</translation>
    </message>
    <message>
        <source>Repeat: this track</source>
        <translation>Repetir: esta pista</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Mostrar la cola</translation>
    </message>
</context>
<context>
    <name>genrescope::Playlists</name>
    <message>
        <source>Playlist</source>
        <translation>Lista de reproducción</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of %1 are not files and were left out.</source>
        <translation>
            <numerusform>%Ln entrada de %1 no es un archivo y se ha excluido.</numerusform>
            <numerusform>%Ln entradas de %1 no son archivos y se han excluido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::PrecisionRecallChart</name>
    <message>
        <source>Precision and recall</source>
        <translation>Precisión y exhaustividad</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>%1: threshold %2, precision %3, recall %4</source>
        <translation>%1: umbral %2, precisión %3, exhaustividad %4</translation>
    </message>
    <message>
        <source>%1: no track reaches the threshold %2</source>
        <translation>%1: ninguna pista alcanza el umbral %2</translation>
    </message>
</context>
<context>
    <name>genrescope::PreferencesDialog</name>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>&amp;Sound device:</source>
        <translation>&amp;Dispositivo de audio:</translation>
    </message>
    <message>
        <source>&amp;Cores for the library:</source>
        <translation>&amp;Núcleos para la biblioteca:</translation>
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
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>How many cores hear the tracks of the library at once, from its next scan on</source>
        <translation>Cuántos núcleos escuchan a la vez las pistas de la biblioteca, a partir del próximo análisis</translation>
    </message>
    <message>
        <source>&amp;Keep the list of tracks for the next start</source>
        <translation>&amp;Conservar la lista de pistas para el próximo inicio</translation>
    </message>
    <message>
        <source>&amp;Remember recent files</source>
        <translation>&amp;Recordar archivos recientes</translation>
    </message>
    <message>
        <source>S&amp;hortcuts…</source>
        <translation>&amp;Atajos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>genrescope::ProbabilityBars</name>
    <message>
        <source>now</source>
        <comment>the probability at the playhead</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>called</source>
        <comment>the probability reaches the threshold</comment>
        <translation>detectado</translation>
    </message>
    <message>
        <source>learned from another model</source>
        <translation>aprendido de otro modelo</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>The most probable genres for the whole track, according to each model.</source>
        <translation>Los géneros más probables de toda la pista, según cada modelo.</translation>
    </message>
    <message>
        <source>A model calls a genre when its probability for the whole track reaches the model&apos;s threshold for that genre, the line across the bar. Called genres have a check mark.</source>
        <translation>Un modelo detecta un género cuando su probabilidad en toda la pista alcanza el umbral del modelo para ese género, la línea que cruza la barra. Los géneros detectados llevan una marca de verificación.</translation>
    </message>
    <message>
        <source>%1 %2, called</source>
        <comment>a model and its percentage</comment>
        <translation>%1 %2, detectado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a model and its percentage</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two models</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2; the models disagree</source>
        <comment>a genre and the models&apos; percentages</comment>
        <translation>%1: %2; los modelos discrepan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a genre and the models&apos; percentages</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; learned from another model&apos;s tags alone: %2</source>
        <comment>a genre, tags</comment>
        <translation>%1; aprendido solo de las etiquetas de otro modelo: %2</translation>
    </message>
    <message numerus="yes">
        <source>≠ %Ln points</source>
        <comment>difference between two percentages, at least 25</comment>
        <translation>
            <numerusform>≠ %Ln punto</numerusform>
            <numerusform>≠ %Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>≠ top: %1</source>
        <comment>the only model that puts this genre first</comment>
        <translation>≠ primero: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::QueuePanel</name>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model and recipe, changed settings</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Waiting (%Ln)</source>
        <translation>
            <numerusform>En es&amp;pera (%Ln)</numerusform>
            <numerusform>En es&amp;pera (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Iniciar la cola</translation>
    </message>
    <message>
        <source>Train the waiting runs one after the other</source>
        <translation>Entrenar las ejecuciones en espera una tras otra</translation>
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
        <source>Use settings</source>
        <translation>Usar ajustes</translation>
    </message>
    <message>
        <source>Fill in the form with the settings of the selected run</source>
        <translation>Rellenar el formulario con los ajustes de la ejecución seleccionada</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Do not train the selected run</source>
        <translation>No entrenar la ejecución seleccionada</translation>
    </message>
    <message>
        <source>Waiting runs</source>
        <translation>Ejecuciones en espera</translation>
    </message>
</context>
<context>
    <name>genrescope::ReaderFields</name>
    <message>
        <source>%1:</source>
        <comment>the label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Matching files (%1)</source>
        <translation>Archivos compatibles (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::RecipeBox</name>
    <message>
        <source>Delete preset</source>
        <translation>Eliminar preajuste</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>¿Eliminar el preajuste «%1»?</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Replace the preset “%1”?</source>
        <translation>¿Sustituir el preajuste «%1»?</translation>
    </message>
    <message>
        <source>Fills in the settings below; what you change afterward takes precedence</source>
        <translation>Rellena los ajustes de abajo; lo que cambie después tiene prioridad</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>&amp;Guardar como preajuste…</translation>
    </message>
    <message>
        <source>&amp;Delete preset</source>
        <translation>&amp;Eliminar preajuste</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
</context>
<context>
    <name>genrescope::ReconstructionPanel</name>
    <message>
        <source>Epoch %1: what is filled in is off by %2 dB (root mean square); each band&apos;s mean over the other frames would be off by %3 dB. Track %4 of the validation split.</source>
        <translation>Época %1: lo completado se desvía %2 dB (media cuadrática); la media de cada banda en las demás tramas se desviaría %3 dB. Pista %4 de la partición de validación.</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportar el gráfico</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Masked frames, filled in by %1</source>
        <translation>Tramas enmascaradas, completadas por %1</translation>
    </message>
    <message>
        <source>Excerpt %1</source>
        <translation>Fragmento %1</translation>
    </message>
    <message>
        <source>Which excerpt</source>
        <translation>Qué fragmento</translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation>PNG…</translation>
    </message>
    <message>
        <source>Export the picture as PNG</source>
        <translation>Exportar la imagen como PNG</translation>
    </message>
</context>
<context>
    <name>genrescope::ReliabilityChart</name>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>How often true</source>
        <translation>Frecuencia real</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>%1, its own output</source>
        <translation>%1, su propia salida</translation>
    </message>
    <message>
        <source>%1: probabilities are off by %2 on average</source>
        <translation>%1: las probabilidades se desvían %2 de media</translation>
    </message>
</context>
<context>
    <name>genrescope::ResultExport</name>
    <message>
        <source>There are no genres over time yet; wait until the models have heard the track.</source>
        <translation>Aún no hay géneros en el tiempo; espere a que los modelos hayan escuchado la pista.</translation>
    </message>
</context>
<context>
    <name>genrescope::RobustnessChart</name>
    <message>
        <source>Score, %</source>
        <translation>Puntuación, %</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>music</comment>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>%1: %2 as it is</source>
        <comment>model, score</comment>
        <translation>%1: %2 tal cual</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>change, score</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>genrescope::RobustnessDialog</name>
    <message>
        <source>Scores of %1</source>
        <comment>a genre</comment>
        <translation>Puntuaciones de %1</translation>
    </message>
    <message>
        <source>No change moves the score of %1.</source>
        <translation>Ningún cambio altera la puntuación de %1.</translation>
    </message>
    <message>
        <source>The largest move: %1 hears %2 at %3 instead of %4 (%5).</source>
        <comment>model, genre, two scores, change</comment>
        <translation>La mayor variación: %1 oye %2 al %3 en lugar de al %4 (%5).</translation>
    </message>
    <message>
        <source>Asking the models about five versions of the track…</source>
        <translation>Preguntando a los modelos por cinco versiones de la pista…</translation>
    </message>
    <message>
        <source>Of this track, the first %1 were heard.</source>
        <translation>De esta pista se escucharon los primeros %1.</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <comment>a change, why</comment>
        <translation>Excluido: %1. %2</translation>
    </message>
    <message>
        <source>How robust are the scores?</source>
        <translation>¿Son robustas las puntuaciones?</translation>
    </message>
    <message>
        <source>The same music, changed as happens on its way to listeners. Dashed lines are the scores of the track as it is: the closer the marks are to them, the less the scores depend on anything but the music.</source>
        <translation>La misma música, con los cambios que sufre de camino a los oyentes. Las líneas discontinuas son las puntuaciones de la pista tal cual: cuanto más cerca estén las marcas de ellas, menos dependen las puntuaciones de algo que no sea la música.</translation>
    </message>
    <message>
        <source>&amp;Genre:</source>
        <translation>&amp;Género:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>genrescope::RunTable</name>
    <message>
        <source>The run %1 was deleted.</source>
        <translation>La ejecución %1 se ha eliminado.</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>E&amp;jecuciones</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Filtrar ejecuciones</translation>
    </message>
    <message>
        <source>Onl&amp;y differences</source>
        <translation>Solo di&amp;ferencias</translation>
    </message>
    <message>
        <source>Show only settings that differ between runs</source>
        <translation>Mostrar solo los ajustes que difieren entre ejecuciones</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>Usar ajustes</translation>
    </message>
    <message>
        <source>Fill in the form on the left with the settings of the selected run</source>
        <translation>Rellenar el formulario de la izquierda con los ajustes de la ejecución seleccionada</translation>
    </message>
    <message>
        <source>Start new runs from it</source>
        <translation>Iniciar nuevas ejecuciones a partir de él</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Reanudar ejecución</translation>
    </message>
    <message>
        <source>Continue the selected run from its last complete epoch, as if it had never been interrupted</source>
        <translation>Continuar la ejecución seleccionada desde su última época completa, como si nunca se hubiera interrumpido</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the selected run and its checkpoints; this can be undone</source>
        <translation>Eliminar la ejecución seleccionada y sus puntos de control; se puede deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
</context>
<context>
    <name>genrescope::RunTableModel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Checked runs are shown in the charts</source>
        <translation>Las ejecuciones marcadas se muestran en los gráficos</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Best AP</source>
        <translation>Mejor AP</translation>
    </message>
    <message>
        <source>Support-weighted average precision on validation, at the best epoch</source>
        <translation>Precisión media ponderada por soporte en la validación, en la mejor época</translation>
    </message>
    <message>
        <source>Macro AP</source>
        <translation>AP macro</translation>
    </message>
    <message>
        <source>Mean average precision over genres on validation, at the best epoch</source>
        <translation>Media de las precisiones medias de los géneros en la validación, en la mejor época</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Mejor época</translation>
    </message>
    <message>
        <source>Epoch with the best validation score</source>
        <translation>Época con la mejor puntuación de validación</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Validation loss per crop, at the best epoch</source>
        <translation>Pérdida de validación por recorte, en la mejor época</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>From the start of the run to its last validation</source>
        <translation>Desde el inicio de la ejecución hasta su última validación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Double-click to edit</source>
        <translation>Doble clic para editar</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Running, %1</source>
        <translation>En curso, %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Finished early</source>
        <translation>Terminada antes</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Trains elsewhere</source>
        <translation>En curso en otro sitio</translation>
    </message>
</context>
<context>
    <name>genrescope::SeekSlider</name>
    <message>
        <source>%1 of %2</source>
        <comment>position, length</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>genrescope::SettingField</name>
    <message>
        <source>Recipe: %1</source>
        <translation>Receta: %1</translation>
    </message>
    <message>
        <source>Differs from the recipe; restore %1</source>
        <translation>Difiere de la receta; restaurar %1</translation>
    </message>
    <message>
        <source>Restore the recipe&apos;s value: %1</source>
        <translation>Restaurar el valor de la receta: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::SettingTable</name>
    <message>
        <source>Restore the recipe&apos;s values</source>
        <translation>Restaurar los valores de la receta</translation>
    </message>
</context>
<context>
    <name>genrescope::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Ratón</translation>
    </message>
    <message>
        <source>Open music</source>
        <translation>Abrir música</translation>
    </message>
    <message>
        <source>Drop it anywhere</source>
        <translation>Suéltela en cualquier parte</translation>
    </message>
    <message>
        <source>Play from a position</source>
        <translation>Reproducir desde una posición</translation>
    </message>
    <message>
        <source>Click the spectrogram or the timeline</source>
        <translation>Haga clic en el espectrograma o la línea de tiempo</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Desplazar la vista</translation>
    </message>
    <message>
        <source>Drag the spectrogram</source>
        <translation>Arrastre el espectrograma</translation>
    </message>
    <message>
        <source>Zoom in time</source>
        <translation>Ampliar en el tiempo</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Zoom in frequency</source>
        <translation>Ampliar en frecuencia</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + rueda</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation>%1 ya pertenece a «%2».</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Predeterminado</translation>
    </message>
    <message>
        <source>&amp;All defaults</source>
        <translation>&amp;Todo predeterminado</translation>
    </message>
    <message>
        <source>Double-click keys, or press F2, to change them.</source>
        <translation>Haga doble clic en unas teclas, o pulse F2, para cambiarlas.</translation>
    </message>
</context>
<context>
    <name>genrescope::SimilarLine</name>
    <message>
        <source>Similar to %1</source>
        <translation>Similares a %1</translation>
    </message>
    <message numerus="yes">
        <source>Similar to %1 and %Ln other track(s)</source>
        <translation>
            <numerusform>Similares a %1 y %Ln pista más</numerusform>
            <numerusform>Similares a %1 y %Ln pistas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the search before (Esc)</source>
        <translation>Volver a la búsqueda anterior (Esc)</translation>
    </message>
</context>
<context>
    <name>genrescope::SpectrogramControls</name>
    <message>
        <source>Spectrogram colors</source>
        <translation>Colores del espectrograma</translation>
    </message>
    <message>
        <source>Quietest level shown</source>
        <translation>Nivel más bajo mostrado</translation>
    </message>
    <message>
        <source>Levels below this, relative to the loudest, all get the same color</source>
        <translation>Los niveles inferiores a este, respecto al más alto, tienen todos el mismo color</translation>
    </message>
    <message>
        <source>Loudest level shown</source>
        <translation>Nivel más alto mostrado</translation>
    </message>
    <message>
        <source>Levels above this, relative to the loudest, all get the same color</source>
        <translation>Los niveles superiores a este, respecto al más alto, tienen todos el mismo color</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
</context>
<context>
    <name>genrescope::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>The log-mel spectrogram of the track, as the models receive it. Plus and minus zoom; Alt and the arrow keys move the view.</source>
        <translation>El espectrograma log-mel de la pista, tal como lo reciben los modelos. Más y menos amplían y reducen; Alt y las flechas mueven la vista.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep the playhead visible during playback</source>
        <translation>Mantener visible el cabezal de reproducción</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · band %3</source>
        <translation>%1 · %2 Hz · banda %3</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · band %3 · %4 dB</source>
        <translation>%1 · %2 Hz · banda %3 · %4 dB</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · band %3 · %4 dB · log-odds %5</source>
        <translation>%1 · %2 Hz · banda %3 · %4 dB · log-odds %5</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>Ninguna pista</translation>
    </message>
    <message>
        <source>%1 of %2, following the playhead; visible: %3 to %4</source>
        <translation>%1 de %2, siguiendo el cabezal de reproducción; visible: de %3 a %4</translation>
    </message>
    <message>
        <source>%1 of %2; visible: %3 to %4</source>
        <translation>%1 de %2; visible: de %3 a %4</translation>
    </message>
</context>
<context>
    <name>genrescope::SpectrumPanel</name>
    <message>
        <source>Save the spectrogram as an image</source>
        <translation>Guardar el espectrograma como imagen</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>The image could not be written to %1: %2. Choose another folder.</source>
        <translation>No se pudo escribir la imagen en %1: %2. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Save the spectrogram as an image…</source>
        <translation>Guardar el espectrograma como imagen…</translation>
    </message>
</context>
<context>
    <name>genrescope::TagDialog</name>
    <message>
        <source>Reading tags…</source>
        <translation>Leyendo etiquetas…</translation>
    </message>
    <message numerus="yes">
        <source>Writing… %Ln file(s) so far</source>
        <translation>
            <numerusform>Escribiendo… %Ln archivo hasta ahora</numerusform>
            <numerusform>Escribiendo… %Ln archivos hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back… %Ln file(s) so far</source>
        <translation>
            <numerusform>Revirtiendo… %Ln archivo hasta ahora</numerusform>
            <numerusform>Revirtiendo… %Ln archivos hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written.</source>
        <translation>
            <numerusform>%Ln archivo escrito.</numerusform>
            <numerusform>%Ln archivos escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back.</source>
        <translation>
            <numerusform>%Ln archivo revertido.</numerusform>
            <numerusform>%Ln archivos revertidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be written.</source>
        <translation>
            <numerusform>No se pudo escribir %Ln archivo.</numerusform>
            <numerusform>No se pudieron escribir %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to be written.</source>
        <translation>No hay nada que escribir.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no se ha escrito nada.</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln file(s)</source>
        <translation>
            <numerusform>Escribir %Ln archivo</numerusform>
            <numerusform>Escribir %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Write genre tags</source>
        <translation>Escribir etiquetas de género</translation>
    </message>
    <message>
        <source>What the files say now, and what they are to say then, by what the models have heard. Edit a cell to have other genres written, separated by semicolons; uncheck a file to leave it out. Everything that is written can be taken back, byte for byte.</source>
        <translation>Lo que dicen ahora los archivos y lo que dirán después, según lo que han oído los modelos. Edite una celda para que se escriban otros géneros, separados por puntos y comas; desmarque un archivo para excluirlo. Todo lo que se escribe se puede revertir, byte por byte.</translation>
    </message>
    <message>
        <source>Genres of the files, now and then</source>
        <translation>Géneros de los archivos, ahora y después</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Earlier changes…</source>
        <translation>Cambios anteriores…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Gives the files that were written last their bytes back</source>
        <translation>Devuelve sus bytes a los últimos archivos escritos</translation>
    </message>
</context>
<context>
    <name>genrescope::TagHistoryDialog</name>
    <message>
        <source>Taken back</source>
        <translation>Revertido</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln file(s)</source>
        <translation>
            <numerusform>Revertir %Ln archivo</numerusform>
            <numerusform>Revertir %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>Revertir todo</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Revirtiendo…</translation>
    </message>
    <message>
        <source>Nothing was written into tags yet.</source>
        <translation>Aún no se ha escrito nada en etiquetas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back.</source>
        <translation>
            <numerusform>%Ln archivo revertido.</numerusform>
            <numerusform>%Ln archivos revertidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) already undone.</source>
        <translation>
            <numerusform>%Ln archivo ya estaba revertido.</numerusform>
            <numerusform>%Ln archivos ya estaban revertidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay as they are:</source>
        <translation>
            <numerusform>%Ln archivo queda como está:</numerusform>
            <numerusform>%Ln archivos quedan como están:</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier changes of tags</source>
        <translation>Cambios anteriores de etiquetas</translation>
    </message>
    <message>
        <source>Files get the bytes back that they had before their tags were written. Files that were changed since stay as they are; of files that were written several times, take back the latest first.</source>
        <translation>Los archivos recuperan los bytes que tenían antes de escribir sus etiquetas. Los que se modificaron después quedan como están; si un archivo se escribió varias veces, revierta primero la última.</translation>
    </message>
    <message>
        <source>&amp;Written:</source>
        <translation>&amp;Escritura:</translation>
    </message>
    <message>
        <source>&amp;Files; select some to take back only them:</source>
        <translation>&amp;Archivos; seleccione algunos para revertir solo esos:</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
</context>
<context>
    <name>genrescope::TagRulesForm</name>
    <message>
        <source>&amp;Genres of:</source>
        <translation>&amp;Géneros de:</translation>
    </message>
    <message>
        <source>all models that know them</source>
        <translation>todos los modelos que los conocen</translation>
    </message>
    <message>
        <source>A genre is written if all models that know it call it, or if the one that is chosen does</source>
        <translation>Un género se escribe si lo detectan todos los modelos que lo conocen, o si lo detecta el elegido</translation>
    </message>
    <message>
        <source>&amp;Existing genres:</source>
        <translation>Géneros e&amp;xistentes:</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>append</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>sustituir</translation>
    </message>
    <message>
        <source>Files that have genres stay as they are; or new ones are put behind them; or new ones take their place</source>
        <translation>Los archivos con géneros quedan como están; o los nuevos se añaden detrás; o los nuevos los sustituyen</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <translation>&amp;Umbral:</translation>
    </message>
    <message>
        <source>as the model calls it</source>
        <translation>el del modelo</translation>
    </message>
    <message>
        <source>%</source>
        <comment>suffix of a percentage, with its space</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>From which probability a genre is written</source>
        <translation>A partir de qué probabilidad se escribe un género</translation>
    </message>
    <message>
        <source>Genres per file, at &amp;most:</source>
        <translation>Géneros por archivo, co&amp;mo máximo:</translation>
    </message>
    <message>
        <source>The most probable ones are written</source>
        <translation>Se escriben los más probables</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>&amp;Nombres:</translation>
    </message>
    <message>
        <source>Table of names</source>
        <translation>Tabla de nombres</translation>
    </message>
    <message>
        <source>as the models call them</source>
        <translation>como los llaman los modelos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>A table with the columns genre (what a model calls it) and name (what is written; empty: nothing)</source>
        <translation>Una tabla con las columnas genre (cómo lo llama un modelo) y name (lo que se escribe; vacío: nada)</translation>
    </message>
    <message>
        <source>&amp;ID3 version:</source>
        <translation>Versión de &amp;ID3:</translation>
    </message>
    <message>
        <source>that of the file</source>
        <translation>la del archivo</translation>
    </message>
    <message>
        <source>Old players understand ID3v2.3 alone; a file without a tag gets 2.4</source>
        <translation>Los reproductores antiguos solo entienden ID3v2.3; un archivo sin etiqueta recibe 2.4</translation>
    </message>
    <message>
        <source>Also write how probable they are (GENRESCOPE)</source>
        <translation>Escribir también su probabilidad (GENRESCOPE)</translation>
    </message>
    <message>
        <source>Keep the files&apos; times</source>
        <translation>Conservar las fechas de los archivos</translation>
    </message>
</context>
<context>
    <name>genrescope::TagTableBox</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, número %2</translation>
    </message>
    <message>
        <source>Weight:</source>
        <translation>Peso:</translation>
    </message>
    <message>
        <source>%1: weight</source>
        <translation>%1: peso</translation>
    </message>
    <message>
        <source>How much the teacher of this table counts</source>
        <translation>Cuánto cuenta el profesor de esta tabla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1: quitar</translation>
    </message>
    <message>
        <source>Add table…</source>
        <translation>Añadir tabla…</translation>
    </message>
    <message>
        <source>Learn what one more teacher says of the dataset’s tracks, too</source>
        <translation>Aprender también lo que dice otro profesor de las pistas del conjunto de datos</translation>
    </message>
</context>
<context>
    <name>genrescope::TagTableModel</name>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Genres now</source>
        <translation>Géneros ahora</translation>
    </message>
    <message>
        <source>Genres then</source>
        <translation>Géneros después</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>genrescope::TaughtGenreModel</name>
    <message>
        <source>Can be told</source>
        <translation>Reconocible</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>No track has it any more; it goes when you teach again.</source>
        <translation>Ya no lo tiene ninguna pista; desaparecerá cuando vuelva a enseñar.</translation>
    </message>
    <message>
        <source>Average precision on tracks by artists that the model was not taught with, and its 95% interval by artists. A guess would reach %1. Called from %2; F1 %3.</source>
        <translation>Precisión media en pistas de artistas que no se enseñaron al modelo, y su intervalo del 95&#xa0;% por artistas. Al azar sería %1. Detectado desde %2; F1 %3.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Qué ayudaría</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
</context>
<context>
    <name>genrescope::TeachPanel</name>
    <message>
        <source>&amp;Teach again</source>
        <translation>Enseñar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>E&amp;nseñar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) not learned yet</source>
        <translation>
            <numerusform>%Ln corrección aún sin aprender</numerusform>
            <numerusform>%Ln correcciones aún sin aprender</numerusform>
        </translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <translation>Aún no hay conjunto de datos</translation>
    </message>
    <message>
        <source>Prepare a dataset first: folders with a genre each, a table of labels, music whose files name their genres, or tracks that you marked on the Listen page.</source>
        <translation>Prepare antes un conjunto de datos: carpetas con un género cada una, una tabla de etiquetas, música cuyos archivos indiquen sus géneros o pistas que haya marcado en la página Escuchar.</translation>
    </message>
    <message>
        <source>Nothing taught yet</source>
        <translation>Aún no se ha enseñado nada</translation>
    </message>
    <message>
        <source>Press Teach: in a minute or so, both models know the genres of this dataset.</source>
        <translation>Pulse Enseñar: en cosa de un minuto, ambos modelos conocerán los géneros de este conjunto de datos.</translation>
    </message>
    <message>
        <source>The models are learning</source>
        <translation>Los modelos aprenden</translation>
    </message>
    <message>
        <source>What they have learned of each genre will be shown here.</source>
        <translation>Lo que han aprendido de cada género se mostrará aquí.</translation>
    </message>
    <message>
        <source>Stopping; what was heard is kept.</source>
        <translation>Deteniendo; lo escuchado se conserva.</translation>
    </message>
    <message>
        <source>Listening: track %1 of %2</source>
        <translation>Escuchando: pista %1 de %2</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendiendo</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>Conjunto de &amp;datos</translation>
    </message>
    <message>
        <source>Models keep what they know about sound, and learn the genres of this dataset in minutes. Scores are of tracks by artists that a model was not taught with.</source>
        <translation>Los modelos conservan lo que saben del sonido y aprenden los géneros de este conjunto de datos en minutos. Las puntuaciones son de pistas de artistas que no se enseñaron al modelo.</translation>
    </message>
    <message>
        <source>St&amp;art from</source>
        <translation>&amp;Partir de</translation>
    </message>
    <message>
        <source>Whose knowledge about sound is kept</source>
        <translation>De quién se conserva el conocimiento del sonido</translation>
    </message>
    <message>
        <source>&amp;Leave the test tracks aside</source>
        <translation>Apartar las pistas de pr&amp;ueba</translation>
    </message>
    <message>
        <source>So that the Evaluate page can judge the models on them; otherwise they learn from all tracks</source>
        <translation>Para que la página Evaluar pueda juzgar con ellas los modelos; si no, estos aprenden de todas las pistas</translation>
    </message>
    <message>
        <source>Teach again b&amp;y itself</source>
        <translation>Volver a enseñar auto&amp;máticamente</translation>
    </message>
    <message>
        <source>As soon as a label is corrected, or a track marked on Listen. The models that were taught so are replaced by the next ones; those that you taught yourself stay.</source>
        <translation>En cuanto se corrige una etiqueta o se marca una pista en Escuchar. Los modelos obtenidos así se sustituyen por los siguientes; aquellos a los que enseñó usted mismo se conservan.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Prepare a dataset</source>
        <translation>Preparar un conjunto de datos</translation>
    </message>
</context>
<context>
    <name>genrescope::TeachResults</name>
    <message numerus="yes">
        <source>%Ln track(s) left out…</source>
        <translation>
            <numerusform>%Ln pista excluida…</numerusform>
            <numerusform>%Ln pistas excluidas…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>model, score</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Average precision, weighted by the genres&apos; tracks: %1.</source>
        <translation>Precisión media, ponderada por las pistas de los géneros: %1.</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protocolo: %1.</translation>
    </message>
    <message>
        <source>The models agree with all labels, as far as they can tell.</source>
        <translation>Los modelos están de acuerdo con todas las etiquetas, hasta donde pueden juzgar.</translation>
    </message>
    <message>
        <source>Models that were not taught with these tracks&apos; artists hear another genre. Listen, then correct the label (C) or keep it (K). Your files stay as they are; corrections lie beside the dataset, and count when you teach again.</source>
        <translation>Modelos a los que no se enseñaron los artistas de estas pistas oyen otro género. Escuche y después corrija la etiqueta (C) o manténgala (K). Sus archivos quedan como están; las correcciones se guardan junto al conjunto de datos y cuentan cuando vuelva a enseñar.</translation>
    </message>
    <message>
        <source>What the models learned</source>
        <translation>Lo que aprendieron los modelos</translation>
    </message>
    <message>
        <source>Count as</source>
        <translation>Contar como</translation>
    </message>
    <message>
        <source>Give all tracks of the selected genre another one instead; those that the models hear most in them come first</source>
        <translation>Dar otro género a todas las pistas del género seleccionado; primero figuran los que más oyen en ellas los modelos</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Teach without the selected genre (Delete); tracks that have no other are left out. Ctrl+Z takes it back.</source>
        <translation>Enseñar sin el género seleccionado (Supr); las pistas que no tienen otro se excluyen. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Probably mislabeled</source>
        <translation>Probablemente mal etiquetadas</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play the selected track (space, Enter or double-click)</source>
        <translation>Reproducir la pista seleccionada (espacio, Intro o doble clic)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Give the track the suggested genre instead (C)</source>
        <translation>Dar a la pista el género sugerido (C)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>The label is right (K)</source>
        <translation>La etiqueta es correcta (K)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back the last decision (Ctrl+Z; Ctrl+Shift+Z makes it again)</source>
        <translation>Deshacer la última decisión (Ctrl+Z; Ctrl+Mayús+Z la rehace)</translation>
    </message>
</context>
<context>
    <name>genrescope::ThresholdPanel</name>
    <message>
        <source>Precision and recall</source>
        <translation>Precisión y exhaustividad</translation>
    </message>
    <message>
        <source>Precision and recall: %1</source>
        <translation>Precisión y exhaustividad: %1</translation>
    </message>
    <message>
        <source>T&amp;hreshold:</source>
        <translation>U&amp;mbral:</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Tracks with at least this probability are called positive</source>
        <translation>Las pistas con al menos esta probabilidad se clasifican como positivas</translation>
    </message>
    <message>
        <source>Each model&apos;s own</source>
        <translation>El de cada modelo</translation>
    </message>
    <message>
        <source>Each model calls the genre at the threshold stored in its checkpoint</source>
        <translation>Cada modelo detecta el género con el umbral guardado en su punto de control</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Stores this threshold in the models, as their own for this genre. Only a threshold that was chosen on validation tracks can be kept: the test split is there to judge.</source>
        <translation>Guarda este umbral en los modelos como el suyo para este género. Solo se puede conservar un umbral elegido con las pistas de validación: la partición de prueba está para juzgar.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>TP</source>
        <comment>true positives</comment>
        <translation>VP</translation>
    </message>
    <message>
        <source>FP</source>
        <comment>false positives</comment>
        <translation>FP</translation>
    </message>
    <message>
        <source>FN</source>
        <comment>false negatives</comment>
        <translation>FN</translation>
    </message>
    <message>
        <source>TN</source>
        <comment>true negatives</comment>
        <translation>VN</translation>
    </message>
    <message>
        <source>Share of the tracks called positive that really are</source>
        <translation>Proporción de las pistas clasificadas como positivas que de verdad lo son</translation>
    </message>
    <message>
        <source>Share of the truly positive tracks that are called positive</source>
        <translation>Proporción de las pistas realmente positivas que se clasifican como positivas</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall</source>
        <translation>Media armónica de precisión y exhaustividad</translation>
    </message>
    <message>
        <source>True positives: have the genre and are called positive</source>
        <translation>Verdaderos positivos: pistas con el género, clasificadas como positivas</translation>
    </message>
    <message>
        <source>False positives: do not have the genre, but are called positive</source>
        <translation>Falsos positivos: pistas sin el género, pero clasificadas como positivas</translation>
    </message>
    <message>
        <source>False negatives: have the genre, but are called negative</source>
        <translation>Falsos negativos: pistas con el género, pero clasificadas como negativas</translation>
    </message>
    <message>
        <source>True negatives: do not have the genre and are called negative</source>
        <translation>Verdaderos negativos: pistas sin el género, clasificadas como negativas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a count and the model that it is of</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>genrescope::TopLevelBox</name>
    <message>
        <source>Top level only</source>
        <translation>Solo principales</translation>
    </message>
    <message>
        <source>Hide the genres that are part of other genres</source>
        <translation>Ocultar los géneros que forman parte de otros</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackEdits</name>
    <message>
        <source>Undo remove</source>
        <translation>Deshacer quitar</translation>
    </message>
    <message>
        <source>Undo marking</source>
        <translation>Deshacer marcado</translation>
    </message>
    <message>
        <source>Redo remove</source>
        <translation>Rehacer quitar</translation>
    </message>
    <message>
        <source>Redo marking</source>
        <translation>Rehacer marcado</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackList</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln pista</numerusform>
            <numerusform>%Ln pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove its genres</source>
        <translation>Quitar sus géneros</translation>
    </message>
    <message>
        <source>Write genre tags…</source>
        <translation>Escribir etiquetas de género…</translation>
    </message>
    <message numerus="yes">
        <source>Teach with the %Ln marked track(s)…</source>
        <translation>
            <numerusform>Enseñar con la pista marcada…</numerusform>
            <numerusform>Enseñar con las %Ln pistas marcadas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a dataset of the tracks whose genres you said, and teach models with it</source>
        <translation>Crear un conjunto de datos con las pistas cuyos géneros indicó y enseñar con él a los modelos</translation>
    </message>
    <message>
        <source>Add music</source>
        <translation>Añadir música</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere</source>
        <translation>Suelte archivos o carpetas donde sea</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackMarks</name>
    <message>
        <source>The genres that you gave tracks cannot be read. %1</source>
        <translation>No se pueden leer los géneros que dio a las pistas. %1</translation>
    </message>
    <message>
        <source>The genres that you gave tracks could not be read. The file is kept as %1. %2</source>
        <translation>No se pudieron leer los géneros que dio a las pistas. El archivo se conserva como %1. %2</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackTableModel</name>
    <message>
        <source>Waiting to be analyzed.</source>
        <translation>A la espera de análisis.</translation>
    </message>
    <message>
        <source>Being analyzed.</source>
        <translation>Analizándose.</translation>
    </message>
    <message>
        <source>Analyzed.</source>
        <translation>Analizada.</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>muy corta</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>Marked as %1.</source>
        <translation>Marcada como %1.</translation>
    </message>
    <message>
        <source>The models disagree.</source>
        <translation>Los modelos discrepan.</translation>
    </message>
    <message>
        <source>The models agree.</source>
        <translation>Los modelos coinciden.</translation>
    </message>
    <message>
        <source>The most probable genre according to %1</source>
        <translation>El género más probable según %1</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <comment>model, per cent, genre</comment>
        <translation>%1: %2 para %3</translation>
    </message>
    <message>
        <source>%1: %2 for %3, below the threshold</source>
        <comment>model, per cent, genre</comment>
        <translation>%1: %2 para %3, por debajo del umbral</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title, state</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>genre, per cent</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, not called</source>
        <comment>genre, per cent</comment>
        <translation>%1, %2, no detectado</translation>
    </message>
    <message>
        <source>≠ marks tracks on which the models disagree about the most probable genre</source>
        <translation>≠ señala las pistas en las que los modelos discrepan sobre el género más probable</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>The genres that you gave the track</source>
        <translation>Los géneros que usted dio a la pista</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation>Marcada como</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainCharts</name>
    <message>
        <source>%1, training</source>
        <translation>%1, entrenamiento</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1, validación</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Precisión media</translation>
    </message>
    <message>
        <source>&amp;x axis:</source>
        <translation>Eje &amp;x:</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Log x</source>
        <comment>logarithmic axis</comment>
        <translation>x log</translation>
    </message>
    <message>
        <source>S&amp;moothing:</source>
        <translation>S&amp;uavizado:</translation>
    </message>
    <message>
        <source>Weight of past values in the moving average; the raw values stay visible in the background</source>
        <translation>Peso de los valores pasados en la media móvil; los valores originales siguen visibles al fondo</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Ponderada</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Macro</translation>
    </message>
    <message>
        <source>Which average</source>
        <translation>Qué media</translation>
    </message>
    <message>
        <source>Mean over genres, weighted by support or not</source>
        <translation>Media de los géneros, ponderada por soporte o no</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Masked frames</source>
        <translation>Tramas enmascaradas</translation>
    </message>
    <message>
        <source>Loss: training (thin), validation (markers)</source>
        <translation>Pérdida: entrenamiento (fina), validación (marcas)</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Restablecer zoom</translation>
    </message>
    <message>
        <source>Show everything again (double-click, or 0)</source>
        <translation>Volver a mostrarlo todo (doble clic o 0)</translation>
    </message>
    <message>
        <source>Log y</source>
        <comment>logarithmic axis</comment>
        <translation>y log</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>Eje de valores logarítmico</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainForm</name>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message numerus="yes">
        <source>All settings (%Ln changed)</source>
        <translation>
            <numerusform>Todos los ajustes (%Ln cambiado)</numerusform>
            <numerusform>Todos los ajustes (%Ln cambiados)</numerusform>
        </translation>
    </message>
    <message>
        <source>frames (%1 to %2 s)</source>
        <translation>tramas (de %1 a %2 s)</translation>
    </message>
    <message>
        <source>Learns from the dataset’s music without its genres: parts of it are hidden and have to be guessed. Have runs that learn genres start from the result.</source>
        <translation>Aprende de la música del conjunto de datos sin sus géneros: se ocultan partes de ella que hay que adivinar. Haga que las ejecuciones que aprenden géneros partan del resultado.</translation>
    </message>
    <message>
        <source>Learns what another model says of the dataset’s tracks, part by part. Have runs that learn genres start from the result.</source>
        <translation>Aprende lo que otro modelo dice de las pistas del conjunto de datos, parte por parte. Haga que las ejecuciones que aprenden géneros partan del resultado.</translation>
    </message>
    <message>
        <source>These networks start from nothing. On 1,440 clips of 13 genres, GRU and transformer reached an average precision of %1 and %2 that way, and of %3 and %4 when they started from the models that come with Genrescope (recipe modern). With few tracks, teach those instead: it takes minutes.</source>
        <translation>Estas redes parten de cero. Con 1440 clips de 13 géneros, la GRU y el transformer alcanzaron así una precisión media de %1 y %2, y de %3 y %4 al partir de los modelos incluidos en Genrescope (receta modern). Con pocas pistas, es mejor enseñar a esos modelos: es cosa de minutos.</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Datos:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modelo:</translation>
    </message>
    <message>
        <source>&amp;Recipe:</source>
        <translation>Re&amp;ceta:</translation>
    </message>
    <message>
        <source>Tag ta&amp;bles:</source>
        <translation>Ta&amp;blas de etiquetas:</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>É&amp;pocas:</translation>
    </message>
    <message>
        <source>&amp;Learning rate:</source>
        <translation>Tasa de apre&amp;nd.:</translation>
    </message>
    <message>
        <source>&amp;Batch size:</source>
        <translation>Tamaño de &amp;lote:</translation>
    </message>
    <message>
        <source>Cro&amp;p:</source>
        <translation>Rec&amp;orte:</translation>
    </message>
    <message>
        <source>EMA dec&amp;ay:</source>
        <translation>D&amp;ecaim. EMA:</translation>
    </message>
    <message>
        <source>Early stoppin&amp;g:</source>
        <translation>Parada &amp;temprana:</translation>
    </message>
    <message>
        <source>See&amp;d:</source>
        <translation>&amp;Semilla:</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>&amp;Hilos:</translation>
    </message>
    <message>
        <source>De&amp;vice:</source>
        <translation>D&amp;ispositivo:</translation>
    </message>
    <message>
        <source>Several models are trained one after the other</source>
        <translation>Si son varios, los modelos se entrenan uno tras otro</translation>
    </message>
    <message>
        <source>Teach instead</source>
        <translation>Enseñar en su lugar</translation>
    </message>
    <message>
        <source>Where the models are trained; automatic = GPU if there is one</source>
        <translation>Dónde se entrenan los modelos; automático = la GPU, si la hay</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainPage</name>
    <message>
        <source>Try &amp;again</source>
        <translation>Reint&amp;entar</translation>
    </message>
    <message>
        <source>Look now whether there is room; the training looks by itself every few seconds</source>
        <translation>Comprobar ahora si hay espacio; el entrenamiento lo comprueba solo cada pocos segundos</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Pause the training and continue later</source>
        <translation>Pausar el entrenamiento y continuarlo más tarde</translation>
    </message>
    <message>
        <source>%1 is being validated: %2 of %3 tracks.</source>
        <translation>Validando %1: %2 de %3 pistas.</translation>
    </message>
    <message>
        <source>%1 is training: epoch %2, run %3 of %4.</source>
        <translation>Entrenando %1: época %2, ejecución %3 de %4.</translation>
    </message>
    <message>
        <source>%1 is training: epoch %2.</source>
        <translation>Entrenando %1: época %2.</translation>
    </message>
    <message>
        <source>Preparing to train %1.</source>
        <translation>Preparando el entrenamiento de %1.</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 está en pausa.</translation>
    </message>
    <message>
        <source>%1 is waiting for room: %2</source>
        <translation>%1 espera espacio: %2</translation>
    </message>
    <message>
        <source>%1 is finishing with a last validation.</source>
        <translation>%1 está terminando con una última validación.</translation>
    </message>
    <message>
        <source>%1 is stopping.</source>
        <translation>%1 se está deteniendo.</translation>
    </message>
    <message>
        <source>Nothing has been trained here yet.</source>
        <translation>Aún no se ha entrenado nada aquí.</translation>
    </message>
    <message>
        <source>Choose a dataset to train on.</source>
        <translation>Elija un conjunto de datos para entrenar.</translation>
    </message>
    <message>
        <source>Choose the models and press Start. Their curves appear here during training; you can keep listening and classifying meanwhile.</source>
        <translation>Elija los modelos y pulse Comenzar. Sus curvas aparecen aquí durante el entrenamiento; mientras tanto puede seguir escuchando y clasificando.</translation>
    </message>
    <message>
        <source>Prepare a dataset once on the Dataset page, then choose its folder under Data on the left.</source>
        <translation>Prepare una vez un conjunto de datos en la página Datos y elija después su carpeta a la izquierda, en Datos.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Comen&amp;zar</translation>
    </message>
    <message>
        <source>Train the selected models one after the other</source>
        <translation>Entrenar los modelos seleccionados uno tras otro</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>Añadir a la c&amp;ola</translation>
    </message>
    <message>
        <source>Train the selected models after the runs that train or wait; the queue is kept when the program ends</source>
        <translation>Entrenar los modelos seleccionados después de las ejecuciones en curso o en espera; la cola se conserva al cerrar el programa</translation>
    </message>
    <message>
        <source>&amp;Finish now, keep the best</source>
        <translation>&amp;Finalizar ya, conservar el mejor</translation>
    </message>
    <message>
        <source>End this run and keep its best epoch; an epoch that has just begun is validated too if that takes no noticeable time</source>
        <translation>Terminar esta ejecución y conservar su mejor época; una época recién empezada también se valida si eso apenas lleva tiempo</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Dete&amp;ner</translation>
    </message>
    <message>
        <source>Stop the training at once; checkpoints so far are kept, and waiting runs stay</source>
        <translation>Detener el entrenamiento al instante; los puntos de control y las ejecuciones en espera se conservan</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Transcurrido</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Crops per second</source>
        <translation>Recortes por segundo</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainPresenter</name>
    <message>
        <source>An ablation is being trained, and both would take longer at the same time; wait until it is done, or stop it.</source>
        <translation>Se está entrenando una ablación, y las dos cosas a la vez tardarían más; espere a que termine o deténgala.</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainQueue</name>
    <message>
        <source>The runs that waited could not be read. The file is kept as %1. %2</source>
        <translation>No se pudieron leer las ejecuciones en espera. El archivo se conserva como %1. %2</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainTabs</name>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Teach the models that come with Genrescope your genres, in minutes</source>
        <translation>Enseñar sus géneros a los modelos incluidos en Genrescope, en minutos</translation>
    </message>
    <message>
        <source>Train networks</source>
        <translation>Entrenar redes</translation>
    </message>
    <message>
        <source>Train networks of your own, in minutes to hours, and compare their curves</source>
        <translation>Entrenar redes propias, en minutos u horas, y comparar sus curvas</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablación</translation>
    </message>
    <message>
        <source>Find out what each part of a recipe is worth, by training without it</source>
        <translation>Averiguar cuánto vale cada parte de una receta entrenando sin ella</translation>
    </message>
</context>
<context>
    <name>genrescope::WhyMenu</name>
    <message>
        <source>Why %1?</source>
        <comment>a genre</comment>
        <translation>¿Por qué %1?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Why Rock? (GRU)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How robust is %1?</source>
        <comment>a genre</comment>
        <translation>¿Es robusto %1?</translation>
    </message>
    <message>
        <source>How robust are the scores?</source>
        <translation>¿Son robustas las puntuaciones?</translation>
    </message>
</context>
<context>
    <name>genrescope::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Abrir archivos…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Archivos &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>&amp;Keep the list for the next start</source>
        <translation>C&amp;onservar la lista para el próximo inicio</translation>
    </message>
    <message>
        <source>Open &amp;checkpoint…</source>
        <translation>Abrir &amp;punto de control…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>System &amp;default</source>
        <translation>Predeterminado del &amp;sistema</translation>
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
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>A&amp;tajos</translation>
    </message>
    <message>
        <source>&amp;About Genrescope</source>
        <translation>A&amp;cerca de Genrescope</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
</context>
<context>
    <name>genrescope::WorkspaceBox</name>
    <message>
        <source>Choose a dataset</source>
        <translation>Elija un conjunto de datos</translation>
    </message>
    <message>
        <source>Prepared dataset</source>
        <translation>Conjunto de datos preparado</translation>
    </message>
    <message>
        <source>A workspace prepared on the Dataset page</source>
        <translation>Una carpeta de trabajo preparada en la página Datos</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
</context>
<context>
    <name>genrescope::gui::Application</name>
    <message>
        <source>Open music</source>
        <translation>Abrir música</translation>
    </message>
    <message>
        <source>Music (%1);;All files (*)</source>
        <translation>Música (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a folder of music</source>
        <translation>Abrir una carpeta de música</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>Abrir un punto de control</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors);;All files (*)</source>
        <translation>Puntos de control (*.safetensors);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::gui::Notices</name>
    <message>
        <source>The dataset could not be prepared</source>
        <translation>No se pudo preparar el conjunto de datos</translation>
    </message>
    <message>
        <source>The dataset is prepared</source>
        <translation>El conjunto de datos está preparado</translation>
    </message>
    <message>
        <source>The models could not be evaluated</source>
        <translation>No se pudieron evaluar los modelos</translation>
    </message>
    <message>
        <source>The evaluation is done</source>
        <translation>La evaluación ha terminado</translation>
    </message>
    <message>
        <source>All music of the library has been heard</source>
        <translation>Se ha escuchado toda la música de la biblioteca</translation>
    </message>
    <message>
        <source>The training has ended</source>
        <translation>El entrenamiento ha terminado</translation>
    </message>
    <message>
        <source>A training has failed</source>
        <translation>Un entrenamiento ha fallado</translation>
    </message>
    <message>
        <source>The ablation has ended</source>
        <translation>La ablación ha terminado</translation>
    </message>
    <message>
        <source>The ablation has failed</source>
        <translation>La ablación ha fallado</translation>
    </message>
    <message>
        <source>The models have learned the genres</source>
        <translation>Los modelos han aprendido los géneros</translation>
    </message>
    <message>
        <source>The models could not be taught</source>
        <translation>No se pudo enseñar a los modelos</translation>
    </message>
</context>
</TS>
