<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AblationText</name>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>The file %1 could not be written (%2); choose another folder or free some space.</source>
        <translation>Impossibile scrivere il file %1 (%2); scegliere un’altra cartella o liberare spazio.</translation>
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
        <translation>Grigio</translation>
    </message>
</context>
<context>
    <name>CurveReadout</name>
    <message>
        <source>Step %1</source>
        <translation>Passo %1</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoca %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Dopo %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e %Ln altro</numerusform>
            <numerusform>e altri %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message numerus="yes">
        <source>%Ln track(s) in the split “%1” (%2); labels: %3.</source>
        <translation>
            <numerusform>%Ln brano della partizione «%1» (%2); etichette: %3.</numerusform>
            <numerusform>%Ln brani della partizione «%1» (%2); etichette: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln random crop(s) per track, averaged.</source>
        <translation>
            <numerusform>%Ln ritaglio casuale per brano.</numerusform>
            <numerusform>Media di %Ln ritagli casuali per brano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln evenly spaced crop(s) per track, averaged.</source>
        <translation>
            <numerusform>%Ln ritaglio centrale per brano.</numerusform>
            <numerusform>Media di %Ln ritagli equidistanti per brano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Ricetta</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Trained on this dataset</source>
        <translation>Addestrato su questo dataset</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Medie</translation>
    </message>
    <message>
        <source>In parentheses: 95% confidence interval (artists resampled). p: how likely chance alone would produce such a difference.</source>
        <translation>Tra parentesi: intervallo di confidenza al 95% (ricampionamento degli artisti). p: probabilità che una tale differenza sia dovuta solo al caso.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Difference of %1 from %2</source>
        <translation>Differenza di %1 rispetto a %2</translation>
    </message>
    <message>
        <source>p</source>
        <comment>p-value</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Generi</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Supporto</translation>
    </message>
    <message>
        <source>AP %1</source>
        <translation>AP %1</translation>
    </message>
    <message>
        <source>Genrescope evaluation</source>
        <translation>Valutazione di Genrescope</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-level genre(s)</source>
        <translation>
            <numerusform>%Ln genere principale</numerusform>
            <numerusform>%Ln generi principali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genre(s) below the top</source>
        <translation>
            <numerusform>%Ln sottogenere</numerusform>
            <numerusform>%Ln sottogeneri</numerusform>
        </translation>
    </message>
    <message>
        <source>Support-weighted AP</source>
        <translation>AP pesata per supporto</translation>
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
        <translation>la «micro-average» dell’articolo</translation>
    </message>
    <message>
        <source>Micro AP</source>
        <translation>AP micro</translation>
    </message>
    <message>
        <source>all decisions pooled</source>
        <translation>tutte le decisioni insieme</translation>
    </message>
    <message>
        <source>mean over genres</source>
        <translation>media sui generi</translation>
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
        <translation>con soglia 0,5</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Errore di calibrazione</translation>
    </message>
    <message>
        <source>of probabilities</source>
        <translation>delle probabilità</translation>
    </message>
    <message>
        <source>calibrated on these tracks</source>
        <translation>calibrato su questi brani</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibrato</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>non calibrato</translation>
    </message>
</context>
<context>
    <name>LibraryPlayMenu</name>
    <message>
        <source>Play next</source>
        <translation>Riproduci dopo</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Aggiungi alla coda</translation>
    </message>
    <message>
        <source>Add to a playlist</source>
        <translation>Aggiungi a una playlist</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nuova playlist</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Export as a playlist…</source>
        <translation>Esporta come playlist…</translation>
    </message>
</context>
<context>
    <name>LibraryQuery</name>
    <message>
        <source>Nothing follows %1.</source>
        <translation>Dopo %1 non c’è nulla.</translation>
    </message>
    <message>
        <source>%1 is not understood; write it as in %2.</source>
        <translation>%1 non è comprensibile; scriverlo come in %2.</translation>
    </message>
    <message>
        <source>%1 has no order; write %2.</source>
        <translation>%1 non ha un ordine; scrivere %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”; put the word in quotation marks to find it in titles, artists and albums.</source>
        <translation>Non esiste un campo «%1»; mettere la parola tra virgolette per cercarla in titoli, artisti e album.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The name %1 occurs twice.</source>
        <translation>Il nome %1 compare due volte.</translation>
    </message>
    <message>
        <source>The queue of an ablation must be a JSON object.</source>
        <translation>La coda di un’ablazione deve essere un oggetto JSON.</translation>
    </message>
    <message>
        <source>It needs a name with letters or digits, for its folder.</source>
        <translation>Serve un nome con lettere o cifre, per la sua cartella.</translation>
    </message>
    <message>
        <source>%1 is not as long as the archive declares; the archive is damaged: download it again.</source>
        <translation>%1 non ha la lunghezza dichiarata dall’archivio; l’archivio è danneggiato: scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>%1 does not have the checksum that it declares; the archive is damaged: download it again.</source>
        <translation>%1 non ha la somma di controllo dichiarata; l’archivio è danneggiato: scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>This build of the program makes no mp3 files.</source>
        <translation>Questa build del programma non crea file mp3.</translation>
    </message>
    <message>
        <source>A wav file holds less than 4 GB, and %1 minutes of this music take more; write a part of it.</source>
        <translation>Un file wav contiene meno di 4 GB, e %1 minuti di questa musica ne richiedono di più; scriverne una parte.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 non è un file regolare.</translation>
    </message>
    <message>
        <source>%1 is longer than the %2 bytes allowed for such a file.</source>
        <translation>%1 supera i %2 byte consentiti per un file di questo tipo.</translation>
    </message>
    <message>
        <source>%1 cannot be accessed: %2.</source>
        <translation>Impossibile accedere a %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossibile leggere %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be found: %2.</source>
        <translation>Impossibile trovare %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed: %2.</source>
        <translation>Impossibile rinominare %1: %2.</translation>
    </message>
    <message>
        <source>A message is neither a text nor a list of texts.</source>
        <translation>Un messaggio non è né un testo né un elenco di testi.</translation>
    </message>
    <message>
        <source>%1 contains several folders of FMA&apos;s audio, %2 and %3; give one of them.</source>
        <translation>%1 contiene più cartelle con l’audio di FMA, %2 e %3; indicarne una.</translation>
    </message>
    <message>
        <source>the column (%1, %2) is missing; this is not FMA&apos;s tracks.csv.</source>
        <translation>manca la colonna (%1, %2); questo non è il file tracks.csv di FMA.</translation>
    </message>
    <message>
        <source>This machine has no network interface %1 with an address; &quot;ip address&quot; lists those that it has.</source>
        <translation>Questo computer non ha un’interfaccia di rete %1 con un indirizzo; «ip address» elenca quelle presenti.</translation>
    </message>
    <message>
        <source>The %1 model knows no genre &apos;%2&apos;.</source>
        <translation>Il modello %1 non conosce un genere «%2».</translation>
    </message>
    <message>
        <source>The model has no &apos;%1&apos;.</source>
        <translation>Il modello non ha «%1».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a size or offset that is not a number</source>
        <translation>«%1» ha una dimensione o un offset che non è un numero</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large</source>
        <translation>«%1» è troppo grande</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; is taken</source>
        <translation>il nome «%1» è già in uso</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has another shape than its values</source>
        <translation>«%1» ha una forma diversa da quella dei suoi valori</translation>
    </message>
    <message>
        <source>it would contain too many arrays</source>
        <translation>conterrebbe troppi array</translation>
    </message>
    <message>
        <source>its header would be larger than %1</source>
        <translation>la sua intestazione supererebbe %1</translation>
    </message>
    <message>
        <source>it would be larger than %1</source>
        <translation>supererebbe %1</translation>
    </message>
    <message>
        <source>The %1 model of recipe %2 gives probabilities that are not numbers; its weights are damaged, so train it again.</source>
        <translation>Il modello %1 della ricetta %2 produce probabilità che non sono numeri; i suoi pesi sono danneggiati: addestrarlo di nuovo.</translation>
    </message>
    <message>
        <source>The environment says that this is one of several processes, but not %1; set it to where the first one runs, the same for all of them.</source>
        <translation>L’ambiente indica che questo è uno di più processi, ma non indica %1; impostarlo su dove è in esecuzione il primo, uguale per tutti.</translation>
    </message>
    <message>
        <source>%1 does not have the columns that a run writes.</source>
        <translation>%1 non ha le colonne che un’esecuzione scrive.</translation>
    </message>
    <message>
        <source>The optimizer&apos;s &apos;%1&apos; is missing or has another shape.</source>
        <translation>«%1» dell’ottimizzatore manca o ha un’altra forma.</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivo</translation>
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
        <translation>Genere reale (righe) e prima previsione (colonne) di %1</translation>
    </message>
    <message>
        <source>Precision and recall: %1</source>
        <translation>Precisione e richiamo: %1</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>%1 percentage points</source>
        <comment>how far probabilities are off</comment>
        <translation>%1 punti percentuali</translation>
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
        <translation>12 dB in meno</translation>
    </message>
    <message>
        <source>from 2 s on</source>
        <translation>da 2 s in poi</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>3% slower</source>
        <translation>3% più lento</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationForm</name>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Dati:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modello:</translation>
    </message>
    <message>
        <source>&amp;Recipe:</source>
        <translation>Ri&amp;cetta:</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>&amp;Epoche:</translation>
    </message>
    <message>
        <source>See&amp;ds:</source>
        <translation>&amp;Semi:</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>T&amp;hread:</translation>
    </message>
    <message>
        <source>How many times each variant is trained, with other random numbers each time: what differs less than its seeds do is no difference</source>
        <translation>Quante volte viene addestrata ogni variante, ogni volta con altri numeri casuali: ciò che differisce meno dei suoi semi non è una differenza</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationPanel</name>
    <message>
        <source>Choose a model.</source>
        <translation>Scegliere un modello.</translation>
    </message>
    <message>
        <source>Choose what to change: each change is trained beside the baseline.</source>
        <translation>Scegliere che cosa cambiare: ogni modifica viene addestrata accanto alla baseline.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln esecuzione</numerusform>
            <numerusform>%Ln esecuzioni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>number of runs, time</comment>
        <translation>%1, circa %2</translation>
    </message>
    <message>
        <source>What is each part of a recipe worth?</source>
        <translation>Quanto vale ogni parte di una ricetta?</translation>
    </message>
    <message>
        <source>Choose a dataset to train on.</source>
        <translation>Scegliere un dataset su cui addestrare.</translation>
    </message>
    <message>
        <source>Choose changes on the left, and press Start. The recipe is trained with and without each of them, several times, and the differences are shown here with how sure they are.</source>
        <translation>Scegliere le modifiche a sinistra e premere Avvia. La ricetta viene addestrata più volte con e senza ognuna di esse; qui vengono mostrate le differenze e quanto sono certe.</translation>
    </message>
    <message>
        <source>Prepare a dataset once on the Dataset page, then choose its folder under Data on the left.</source>
        <translation>Preparare una volta un dataset nella pagina Dataset, poi scegliere la sua cartella a sinistra, in Dati.</translation>
    </message>
    <message>
        <source>Stopping; what was trained is kept.</source>
        <translation>Arresto in corso; ciò che è stato addestrato viene conservato.</translation>
    </message>
    <message>
        <source>Waiting for room: %1</source>
        <translation>In attesa di spazio: %1</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Run %1 of %2: %3, %4, seed %5</source>
        <comment>model, variant</comment>
        <translation>Esecuzione %1 di %2: %3, %4, seme %5</translation>
    </message>
    <message>
        <source>%1
Step %2 of %3</source>
        <translation>%1
Passo %2 di %3</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>steps, time</comment>
        <translation>%1, mancano %2</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Avvia</translation>
    </message>
    <message>
        <source>Train the baseline and each chosen variant with every seed</source>
        <translation>Addestra la baseline e ogni variante scelta con ogni seme</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Fe&amp;rma</translation>
    </message>
    <message>
        <source>Runs that have ended stay; the one that trains is continued later</source>
        <translation>Le esecuzioni concluse restano; quella in corso continuerà più tardi</translation>
    </message>
    <message>
        <source>Progress of the ablation</source>
        <translation>Avanzamento dell’ablazione</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationPresenter</name>
    <message>
        <source>A network is being trained, and both would take longer at the same time; wait until it is done, or stop it.</source>
        <translation>È in corso l’addestramento di una rete, ed entrambe le cose insieme richiederebbero più tempo; attendere la fine o fermarlo.</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationResults</name>
    <message>
        <source>Scores are those of the best checkpoint on the validation tracks, which also selected it; the test tracks were not read. A difference whose interval contains 0 is no evidence of anything.</source>
        <translation>I punteggi sono quelli del miglior checkpoint sui brani di validazione, che l’hanno anche selezionato; i brani di test non sono stati letti. Una differenza il cui intervallo contiene 0 non dimostra nulla.</translation>
    </message>
    <message>
        <source>Validation: %1 tracks by %2 artists.</source>
        <translation>Validazione: %1 brani di %2 artisti.</translation>
    </message>
    <message>
        <source>What each change is worth</source>
        <translation>Quanto vale ogni modifica</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablazione</translation>
    </message>
    <message>
        <source>The ablations of this dataset, named by when they began</source>
        <translation>Le ablazioni di questo dataset, indicate con la data di inizio</translation>
    </message>
    <message>
        <source>See&amp;ds:</source>
        <comment>of the ablation that is shown</comment>
        <translation>&amp;Semi:</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinua</translation>
    </message>
    <message>
        <source>Train what is missing; more seeds make the intervals over seeds narrower</source>
        <translation>Addestra ciò che manca; più semi restringono gli intervalli sui semi</translation>
    </message>
    <message>
        <source>Differences from the baseline</source>
        <translation>Differenze rispetto alla baseline</translation>
    </message>
    <message>
        <source>Thick bars: 95% confidence intervals over seeds. Thin bars: over artists.</source>
        <translation>Barre spesse: intervalli di confidenza al 95% sui semi. Barre sottili: sugli artisti.</translation>
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
        <translation>Modello</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semi</translation>
    </message>
    <message>
        <source>Weighted AP</source>
        <translation>AP pesata</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>By artists</source>
        <translation>Per artisti</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>What is different from the baseline</source>
        <translation>Che cosa differisce dalla baseline</translation>
    </message>
    <message>
        <source>How many of its runs have ended</source>
        <translation>Quante delle sue esecuzioni sono concluse</translation>
    </message>
    <message>
        <source>Of the best checkpoints on the validation split: mean and 95% confidence interval over seeds</source>
        <translation>Dei migliori checkpoint sulla partizione di validazione: media e intervallo di confidenza al 95% sui semi</translation>
    </message>
    <message>
        <source>Variant minus baseline, seed by seed: mean and 95% confidence interval, which says what another seed would change</source>
        <translation>Variante meno baseline, seme per seme: media e intervallo di confidenza al 95%, che indica che cosa cambierebbe con un altro seme</translation>
    </message>
    <message>
        <source>95% confidence interval of the same difference, artists resampled, which says what other music would change</source>
        <translation>Intervallo di confidenza al 95% della stessa differenza, ricampionando gli artisti, che indica che cosa cambierebbe con altra musica</translation>
    </message>
    <message>
        <source>Mean time of a run</source>
        <translation>Tempo medio di un’esecuzione</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>another variant</comment>
        <translation>come %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>seeds</comment>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>genrescope::AboutDialog</name>
    <message>
        <source>Genrescope uses these libraries, each under its own license:</source>
        <translation>Genrescope usa queste librerie, ognuna con la propria licenza:</translation>
    </message>
    <message>
        <source>About Genrescope</source>
        <translation>Informazioni su Genrescope</translation>
    </message>
    <message>
        <source>Tells you which genres a piece of music belongs to, and lets you train, evaluate and compare the models that do it.</source>
        <translation>Indica a quali generi appartiene un brano musicale e permette di addestrare, valutare e confrontare i modelli che li riconoscono.</translation>
    </message>
    <message>
        <source>Free software under the %1, without any warranty.</source>
        <translation>Software libero con licenza %1, senza alcuna garanzia.</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, versione 3 o successiva</translation>
    </message>
    <message>
        <source>The starter models have a license of their own, %1: not for commercial use. They were trained on clips from the Free Music Archive and freely licensed music from games, with tags by musicnn (ISC license) and EfficientAT (MIT license).</source>
        <translation>I modelli inclusi hanno una propria licenza, %1: nessun uso commerciale. Sono stati addestrati su clip del Free Music Archive e su musica di giochi con licenza libera, con tag di musicnn (licenza ISC) ed EfficientAT (licenza MIT).</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Librerie</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>genrescope::AverageScoreModel</name>
    <message>
        <source>95% confidence interval (artists resampled): %1 to %2</source>
        <translation>Intervallo di confidenza al 95% (ricampionamento degli artisti): da %1 a %2</translation>
    </message>
    <message>
        <source>How likely chance alone would produce such a difference: two-sided, from the same resamples of artists</source>
        <translation>Probabilità che una tale differenza sia dovuta solo al caso: bilaterale, dagli stessi ricampionamenti degli artisti</translation>
    </message>
    <message>
        <source>p</source>
        <comment>p-value</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Score of %1 minus that of %2, on the same resamples</source>
        <translation>Punteggio di %1 meno quello di %2, sugli stessi ricampionamenti</translation>
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
        <translation>Media</translation>
    </message>
    <message>
        <source>Score with its 95% confidence interval (artists resampled)</source>
        <translation>Punteggio con intervallo di confidenza al 95% (ricampionamento degli artisti)</translation>
    </message>
</context>
<context>
    <name>genrescope::CalibrateDialog</name>
    <message>
        <source>Calibrate a model</source>
        <translation>Calibra un modello</translation>
    </message>
    <message>
        <source>The model&apos;s probabilities are fitted to the validation tracks of the dataset, and each genre&apos;s threshold is chosen there. Both are stored in its checkpoint, in place of those of before, also of thresholds that were kept by hand; its weights stay.</source>
        <translation>Le probabilità del modello vengono adattate ai brani di validazione del dataset, dove viene scelta anche la soglia di ogni genere. Entrambe vengono salvate nel suo checkpoint al posto delle precedenti, anche delle soglie mantenute a mano; i suoi pesi non cambiano.</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modello:</translation>
    </message>
    <message>
        <source>Thresholds with the highest &amp;F1</source>
        <translation>Soglie con l’&amp;F1 più alto</translation>
    </message>
    <message>
        <source>Misses and false alarms weigh the same</source>
        <translation>Omissioni e falsi allarmi pesano allo stesso modo</translation>
    </message>
    <message>
        <source>Thresholds that reach a &amp;precision of</source>
        <translation>Soglie che raggiungono una &amp;precisione di</translation>
    </message>
    <message>
        <source>The share of the tracks called positive that really are; a genre that does not reach it is called only where certain</source>
        <translation>La quota di brani classificati come positivi che lo sono davvero; un genere che non la raggiunge viene rilevato solo se è certo</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisione</translation>
    </message>
    <message>
        <source>&amp;Calibrate</source>
        <translation>&amp;Calibra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>genrescope::CalibrationPanel</name>
    <message>
        <source>Reliability: all genres</source>
        <translation>Affidabilità: tutti i generi</translation>
    </message>
    <message>
        <source>Reliability: %1</source>
        <translation>Affidabilità: %1</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Affidabilità</translation>
    </message>
    <message>
        <source>%1: off by %2 on average</source>
        <comment>a model and its calibration error</comment>
        <translation>%1: scarto medio di %2</translation>
    </message>
    <message>
        <source>%1: off by %2 on average; its own output (dashed) by %3</source>
        <comment>a model and its calibration error</comment>
        <translation>%1: scarto medio di %2; il suo output (tratteggiato) di %3</translation>
    </message>
    <message>
        <source>%1 is calibrated: on the validation tracks, to which it was fitted, it is off by %2 over all genres, instead of %3.</source>
        <translation>%1 è calibrato: sui brani di validazione, a cui è stato adattato, lo scarto su tutti i generi è di %2 anziché di %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln threshold(s) changed.</source>
        <translation>
            <numerusform>%Ln soglia è cambiata.</numerusform>
            <numerusform>%Ln soglie sono cambiate.</numerusform>
        </translation>
    </message>
    <message>
        <source>No threshold changed.</source>
        <translation>Nessuna soglia è cambiata.</translation>
    </message>
    <message>
        <source>It was trained on other data: if that had tracks of this validation split, it is now too sure of itself.</source>
        <translation>È stato addestrato su altri dati: se contenevano brani di questa partizione di validazione, ora è troppo sicuro di sé.</translation>
    </message>
    <message>
        <source>This genre</source>
        <translation>Questo genere</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Tutti i generi</translation>
    </message>
    <message>
        <source>Genres of the diagram</source>
        <translation>Generi del diagramma</translation>
    </message>
    <message>
        <source>Of all decisions that a model gives about 70%, 7 in 10 should be true: then its mark is on the dotted line. The lines through the marks are 95% confidence intervals, as if no two tracks resembled each other.</source>
        <translation>Di tutte le decisioni a cui un modello dà circa il 70%, 7 su 10 dovrebbero essere vere: allora il suo simbolo è sulla linea punteggiata. Le linee che attraversano i simboli sono intervalli di confidenza al 95%, come se non ci fossero due brani simili.</translation>
    </message>
    <message>
        <source>The expected calibration error. With few tracks it is above 0 even for the best of models.</source>
        <translation>L’errore di calibrazione atteso. Con pochi brani è superiore a 0 anche per il migliore dei modelli.</translation>
    </message>
    <message>
        <source>Cali&amp;brate…</source>
        <translation>Cali&amp;bra…</translation>
    </message>
    <message>
        <source>Fits a model&apos;s probabilities to the validation tracks and chooses its thresholds there; both are stored in its checkpoint</source>
        <translation>Adatta le probabilità di un modello ai brani di validazione e ne ricava le soglie; entrambe vengono salvate nel suo checkpoint</translation>
    </message>
</context>
<context>
    <name>genrescope::ChartPanel</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 come tabella</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Immagini PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG images (*.svg)</source>
        <translation>Immagini SVG (*.svg)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tabelle CSV (*.csv)</translation>
    </message>
    <message>
        <source>Show this chart as a table, or export it</source>
        <translation>Mostra questo grafico come tabella o esportalo</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Mostra come &amp;tabella</translation>
    </message>
    <message>
        <source>Export as &amp;PNG…</source>
        <translation>Esporta come &amp;PNG…</translation>
    </message>
    <message>
        <source>Export as &amp;SVG…</source>
        <translation>Esporta come &amp;SVG…</translation>
    </message>
    <message>
        <source>Export numbers as &amp;CSV…</source>
        <translation>Esporta i numeri come &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>Copia &amp;immagine</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Esporta grafico</translation>
    </message>
</context>
<context>
    <name>genrescope::ConfusionModel</name>
    <message numerus="yes">
        <source>True genre %1, top prediction %2: %Ln track(s), %3 of the row</source>
        <translation>
            <numerusform>Genere reale %1, prima previsione %2: %Ln brano, %3 della riga</numerusform>
            <numerusform>Genere reale %1, prima previsione %2: %Ln brani, %3 della riga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 found: %Ln track(s), %2 of the genre&apos;s</source>
        <translation>
            <numerusform>Genere reale %1 trovato: %Ln brano, %2 di quelli del genere</numerusform>
            <numerusform>Genere reale %1 trovato: %Ln brani, %2 di quelli del genere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 missed, %2 called: %Ln track(s), %3 of the genre&apos;s</source>
        <translation>
            <numerusform>Genere reale %1 mancato, rilevato %2: %Ln brano, %3 di quelli del genere</numerusform>
            <numerusform>Genere reale %1 mancato, rilevato %2: %Ln brani, %3 di quelli del genere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 found, %2 called as well: %Ln track(s), %3 of the genre&apos;s</source>
        <translation>
            <numerusform>Genere reale %1 trovato, rilevato anche %2: %Ln brano, %3 di quelli del genere</numerusform>
            <numerusform>Genere reale %1 trovato, rilevato anche %2: %Ln brani, %3 di quelli del genere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ConfusionPanel</name>
    <message>
        <source>Rows are true genres, columns the model&apos;s top prediction. A top prediction that is one of the track&apos;s genres counts once, on the diagonal.</source>
        <translation>Le righe sono i generi reali, le colonne la prima previsione del modello. Una prima previsione che è uno dei generi del brano conta una volta, sulla diagonale.</translation>
    </message>
    <message>
        <source>Rows are true genres that the model misses, columns what it calls instead, wrongly. On the diagonal, the tracks where it finds the genre.</source>
        <translation>Le righe sono i generi reali che il modello manca, le colonne ciò che rileva al loro posto, a torto. Sulla diagonale, i brani in cui trova il genere.</translation>
    </message>
    <message>
        <source>Rows are true genres that the model finds, columns what it calls as well, wrongly. On the diagonal, all tracks where it finds the genre.</source>
        <translation>Le righe sono i generi reali che il modello trova, le colonne ciò che rileva in più, a torto. Sulla diagonale, tutti i brani in cui trova il genere.</translation>
    </message>
    <message>
        <source>&amp;Confusion matrix</source>
        <translation>Matrice di &amp;confusione</translation>
    </message>
    <message>
        <source>Top prediction</source>
        <translation>Prima previsione</translation>
    </message>
    <message>
        <source>Called instead</source>
        <translation>Rilevato invece</translation>
    </message>
    <message>
        <source>Called besides</source>
        <translation>Rilevato in più</translation>
    </message>
    <message>
        <source>What the cells count</source>
        <translation>Che cosa contano le celle</translation>
    </message>
    <message>
        <source>Most frequent first</source>
        <translation>Prima i più frequenti</translation>
    </message>
    <message>
        <source>As in the dataset</source>
        <translation>Come nel dataset</translation>
    </message>
    <message>
        <source>Similar side by side</source>
        <translation>Simili affiancati</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Ordine personale</translation>
    </message>
    <message>
        <source>Order of the genres</source>
        <translation>Ordine dei generi</translation>
    </message>
    <message>
        <source>Drag a genre&apos;s name to another place, or move the selected cell&apos;s with Alt and an arrow key, to arrange them yourself</source>
        <translation>Per ordinarli a piacere, trascinare il nome di un genere in un altro punto, o spostare quello della cella selezionata con Alt e un tasto freccia</translation>
    </message>
    <message>
        <source>&amp;Top-level genres</source>
        <translation>Generi &amp;principali</translation>
    </message>
    <message>
        <source>Count each genre as the top-level genre that it is part of</source>
        <translation>Conta ogni genere come il genere principale di cui fa parte</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Confusion matrix: true genre against called genre</source>
        <translation>Matrice di confusione: genere reale e genere rilevato</translation>
    </message>
    <message>
        <source>Click a cell to list its tracks</source>
        <translation>Fare clic su una cella per elencarne i brani</translation>
    </message>
</context>
<context>
    <name>genrescope::CurveChart</name>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoca</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Ancora nessun valore.</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetForm</name>
    <message>
        <source>&amp;Workspace, where the prepared data is stored:</source>
        <translation>Cartella di &amp;lavoro in cui salvare i dati preparati:</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Cartella di lavoro</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>T&amp;hread:</translation>
    </message>
    <message>
        <source>Number of clips decoded in parallel</source>
        <translation>Numero di clip decodificate in parallelo</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Avvia</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Fer&amp;ma</translation>
    </message>
    <message>
        <source>Stop; finished clips are kept</source>
        <translation>Ferma; le clip completate vengono conservate</translation>
    </message>
    <message>
        <source>Open a prepared &amp;dataset…</source>
        <translation>Apri un &amp;dataset preparato…</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetPage</name>
    <message>
        <source>Open a prepared dataset</source>
        <translation>Apri un dataset preparato</translation>
    </message>
    <message>
        <source>The dataset could not be opened</source>
        <translation>Impossibile aprire il dataset</translation>
    </message>
    <message>
        <source>The dataset could not be prepared</source>
        <translation>Impossibile preparare il dataset</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s) are ready and will be kept. Continue at any time: only the rest will be prepared.</source>
        <translation>
            <numerusform>%Ln clip è pronta e verrà conservata. Si può continuare in qualsiasi momento: verrà preparato solo il resto.</numerusform>
            <numerusform>%Ln clip sono pronte e verranno conservate. Si può continuare in qualsiasi momento: verrà preparato solo il resto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been prepared yet.</source>
        <translation>Non è stato ancora preparato nulla.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arresto in corso…</translation>
    </message>
    <message>
        <source>Opening the dataset…</source>
        <translation>Apertura del dataset…</translation>
    </message>
    <message>
        <source>Verifying checksums…</source>
        <translation>Verifica delle somme di controllo…</translation>
    </message>
    <message>
        <source>Preparing the clips…</source>
        <translation>Preparazione delle clip…</translation>
    </message>
    <message>
        <source>Reading the dataset…</source>
        <translation>Lettura del dataset…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>%1 di %Ln file</numerusform>
            <numerusform>%1 di %Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per second, %2 left</source>
        <translation>%1 al secondo, mancano %2</translation>
    </message>
    <message>
        <source>It will take about %1 on the disk.</source>
        <translation>Occuperà circa %1 sul disco.</translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <translation>Ancora nessun dataset</translation>
    </message>
    <message>
        <source>To teach, train and evaluate models, choose the FMA archives, music whose folders, files or table name its genres, or the tracks that you marked on the Listen page; and a workspace where the prepared data will be stored.</source>
        <translation>Per insegnare ai modelli, addestrarli e valutarli, scegliere gli archivi FMA, musica i cui generi sono indicati da cartelle, file o una tabella, oppure i brani contrassegnati nella pagina Ascolta; e una cartella di lavoro in cui salvare i dati preparati.</translation>
    </message>
    <message>
        <source>Open a prepared dataset…</source>
        <translation>Apri un dataset preparato…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermato</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Show what is ready</source>
        <translation>Mostra ciò che è pronto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetReport</name>
    <message>
        <source>Faulty clips (%1)</source>
        <translation>Clip difettose (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s) have tracks in more than one split: scores will be higher than on artists that the model has never heard.</source>
        <translation>
            <numerusform>%Ln artista ha brani in più di una partizione: i punteggi saranno più alti che con artisti mai sentiti dal modello.</numerusform>
            <numerusform>%Ln artisti hanno brani in più di una partizione: i punteggi saranno più alti che con artisti mai sentiti dal modello.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have none of these genres and were left out.</source>
        <translation>
            <numerusform>%Ln brano non ha nessuno di questi generi ed è stato escluso.</numerusform>
            <numerusform>%Ln brani non hanno nessuno di questi generi e sono stati esclusi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) are listed in the metadata, but have no audio.</source>
        <translation>
            <numerusform>%Ln brano è elencato nei metadati, ma non ha audio.</numerusform>
            <numerusform>%Ln brani sono elencati nei metadati, ma non hanno audio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s) are not listed in the metadata.</source>
        <translation>
            <numerusform>%Ln file audio non è elencato nei metadati.</numerusform>
            <numerusform>%Ln file audio non sono elencati nei metadati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The genre %2 was left out: it has %Ln training track(s).</source>
        <translation>
            <numerusform>Il genere %2 è stato escluso: ha %Ln brano di addestramento.</numerusform>
            <numerusform>Il genere %2 è stato escluso: ha %Ln brani di addestramento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Brani</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validazione</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artisti</translation>
    </message>
    <message>
        <source>Artists in several splits</source>
        <translation>Artisti in più partizioni</translation>
    </message>
    <message>
        <source>Faulty clips</source>
        <translation>Clip difettose</translation>
    </message>
    <message>
        <source>Tracks in the dataset</source>
        <translation>Brani del dataset</translation>
    </message>
    <message>
        <source>Tracks used for training</source>
        <translation>Brani usati per l’addestramento</translation>
    </message>
    <message>
        <source>Tracks used to choose the best model</source>
        <translation>Brani usati per scegliere il modello migliore</translation>
    </message>
    <message>
        <source>Tracks used only in the final evaluation</source>
        <translation>Brani usati solo nella valutazione finale</translation>
    </message>
    <message>
        <source>Artists of all tracks</source>
        <translation>Artisti di tutti i brani</translation>
    </message>
    <message>
        <source>Artists with tracks in more than one split; should be 0</source>
        <translation>Artisti con brani in più di una partizione; dovrebbe essere 0</translation>
    </message>
    <message>
        <source>Clips that could not be used and were left out</source>
        <translation>Clip inutilizzabili che sono state escluse</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Generi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Prepared dataset</source>
        <translation>Dataset preparato</translation>
    </message>
    <message>
        <source>Teach or train models</source>
        <translation>Insegna o addestra</translation>
    </message>
    <message>
        <source>Genres and how often they occur</source>
        <translation>Generi e loro frequenza</translation>
    </message>
    <message>
        <source>Faulty clips and why they were left out</source>
        <translation>Clip difettose e perché sono state escluse</translation>
    </message>
    <message>
        <source>Notes on the dataset</source>
        <translation>Note sul dataset</translation>
    </message>
    <message>
        <source>Tracks of each genre</source>
        <translation>Brani di ogni genere</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>Prepara di nuovo</translation>
    </message>
    <message>
        <source>Tries the faulty clips again; what is ready stays as it is</source>
        <translation>Riprova le clip difettose; ciò che è pronto resta com’è</translation>
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
            <numerusform>Impossibile spostare nel cestino %Ln esecuzione eliminata. Eliminarla definitivamente?</numerusform>
            <numerusform>Impossibile spostare nel cestino %Ln esecuzioni eliminate. Eliminarle definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Elimina definitivamente</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
</context>
<context>
    <name>genrescope::DifferenceChart</name>
    <message>
        <source>Difference in weighted AP (thick bar: seeds, thin: artists)</source>
        <translation>Differenza di AP pesata (barra spessa: semi; sottile: artisti)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>± by seeds</source>
        <translation>± per semi</translation>
    </message>
    <message>
        <source>By artists, from</source>
        <translation>Per artisti, da</translation>
    </message>
    <message>
        <source>By artists, to</source>
        <translation>Per artisti, a</translation>
    </message>
    <message>
        <source>%1 %2, by artists %3 to %4</source>
        <comment>variant, difference, its interval</comment>
        <translation>%1 %2, per artisti da %3 a %4</translation>
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
        <translation>Etichetta mantenuta</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Ora %1</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Brano</translation>
    </message>
    <message>
        <source>Labeled</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>Sembra</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>p(etichetta)</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>p(proposta)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
</context>
<context>
    <name>genrescope::DuplicateTableModel</name>
    <message>
        <source>Second left out</source>
        <translation>Secondo escluso</translation>
    </message>
    <message>
        <source>%1 of the bits of their fingerprints are the same; the second begins %2 s into the first</source>
        <translation>%1 dei bit delle loro impronte coincidono; il secondo inizia a %2 s del primo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>split, genres</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Somiglianza</translation>
    </message>
    <message>
        <source>First track</source>
        <translation>Primo brano</translation>
    </message>
    <message>
        <source>Second track</source>
        <translation>Secondo brano</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
</context>
<context>
    <name>genrescope::DuplicatesPanel</name>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Cer&amp;ca</translation>
    </message>
    <message>
        <source>The same recording in training and among the tracks that are judged makes scores too good, whatever its encoding, loudness or excerpt. Search compares all tracks of the dataset.</source>
        <translation>La stessa registrazione nell’addestramento e tra i brani giudicati rende i punteggi troppo buoni, qualunque ne sia la codifica, il volume o l’estratto. La ricerca confronta tutti i brani del dataset.</translation>
    </message>
    <message>
        <source>No two tracks of the dataset are the same recording.</source>
        <translation>Nel dataset non ci sono due brani che siano la stessa registrazione.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of tracks are the same recording.</source>
        <translation>
            <numerusform>%Ln coppia di brani è la stessa registrazione.</numerusform>
            <numerusform>%Ln coppie di brani sono la stessa registrazione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tracks judged here has a near-duplicate in training.</source>
        <translation>
            <numerusform>%Ln dei brani giudicati qui ha un quasi duplicato nell’addestramento.</numerusform>
            <numerusform>%Ln dei brani giudicati qui hanno un quasi duplicato nell’addestramento.</numerusform>
        </translation>
    </message>
    <message>
        <source>A track that you leave out is neither judged nor taught from then on; your files stay as they are.</source>
        <translation>Un brano escluso non viene più né giudicato né insegnato; i file restano come sono.</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Usa di nuovo</translation>
    </message>
    <message>
        <source>Leave out second</source>
        <translation>Escludi il secondo</translation>
    </message>
    <message>
        <source>&amp;Near-duplicates</source>
        <translation>Quasi d&amp;uplicati</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Quasi duplicati</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Avanzamento della ricerca</translation>
    </message>
    <message>
        <source>Compare what all tracks of the dataset sound like</source>
        <translation>Confronta come suonano tutti i brani del dataset</translation>
    </message>
    <message>
        <source>Play first</source>
        <translation>Ascolta il primo</translation>
    </message>
    <message>
        <source>Play the first track of the pair (1)</source>
        <translation>Riproduci il primo brano della coppia (1)</translation>
    </message>
    <message>
        <source>Play second</source>
        <translation>Ascolta il secondo</translation>
    </message>
    <message>
        <source>Play the second track of the pair (2, Enter)</source>
        <translation>Riproduci il secondo brano della coppia (2, Invio)</translation>
    </message>
    <message>
        <source>Judge and teach models without the second track, or with it again (L)</source>
        <translation>Giudica i modelli e insegna loro senza il secondo brano, o di nuovo con esso (L)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Take back the last decision (Ctrl+Z; Ctrl+Shift+Z makes it again)</source>
        <translation>Annulla l’ultima decisione (Ctrl+Z; Ctrl+Maiusc+Z la ripete)</translation>
    </message>
</context>
<context>
    <name>genrescope::EncoderBox</name>
    <message>
        <source>The models that come with Genrescope</source>
        <translation>I modelli inclusi in Genrescope</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>model, recipe, date</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Another model…</source>
        <translation>Altro modello…</translation>
    </message>
    <message>
        <source>Open checkpoint</source>
        <translation>Apri checkpoint</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>Checkpoint (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>genrescope::ErrorPanel</name>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostra o nascondi i dettagli</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluateForm</name>
    <message>
        <source>Choose a model</source>
        <translation>Scegliere un modello</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Predictions: %1</source>
        <translation>Previsioni: %1</translation>
    </message>
    <message>
        <source>%1 %2, AP %3, %4</source>
        <comment>model, recipe, precision, date</comment>
        <translation>%1 %2, AP %3, %4</translation>
    </message>
    <message>
        <source>Open checkpoint</source>
        <translation>Apri checkpoint</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>Checkpoint (*.safetensors)</translation>
    </message>
    <message>
        <source>Predictions of another system</source>
        <translation>Previsioni di un altro sistema</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tabelle CSV (*.csv)</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modello %1</translation>
    </message>
    <message>
        <source>Model &amp;%1:</source>
        <translation>Modello &amp;%1:</translation>
    </message>
    <message>
        <source>Model %1:</source>
        <translation>Modello %1:</translation>
    </message>
    <message>
        <source>Open a checkpoint file</source>
        <translation>Apri un file di checkpoint</translation>
    </message>
    <message>
        <source>Do not compare this one</source>
        <translation>Non confrontare questo</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Dati:</translation>
    </message>
    <message>
        <source>&amp;Split:</source>
        <translation>&amp;Partizione:</translation>
    </message>
    <message>
        <source>Compare something else, too</source>
        <translation>Confronta anche qualcos’altro</translation>
    </message>
    <message>
        <source>Another &amp;model</source>
        <translation>Altro &amp;modello</translation>
    </message>
    <message>
        <source>Add &amp;predictions of another system…</source>
        <translation>Aggiungi p&amp;revisioni di un altro sistema…</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validazione</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Use the test split only once, at the very end: choosing models by its scores makes them meaningless</source>
        <translation>Usare la partizione di test una volta sola, proprio alla fine: scegliere i modelli in base ai suoi punteggi li priva di significato</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>Va&amp;luta</translation>
    </message>
    <message>
        <source>Evaluate all models on the same tracks</source>
        <translation>Valuta tutti i modelli sugli stessi brani</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluatePage</name>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pagine web (*.html)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>File JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tabelle CSV (*.csv)</translation>
    </message>
    <message>
        <source>Which model is better?</source>
        <translation>Quale modello è migliore?</translation>
    </message>
    <message>
        <source>Choose a dataset and the models to compare above, then press Evaluate. Models come from the Train page, or from checkpoint files.</source>
        <translation>Scegliere qui sopra un dataset e i modelli da confrontare, poi premere Valuta. I modelli provengono dalla pagina Addestra o da file di checkpoint.</translation>
    </message>
    <message>
        <source>Classifying every track of the split…</source>
        <translation>Classificazione di tutti i brani della partizione…</translation>
    </message>
    <message>
        <source>You can keep working on the other pages meanwhile.</source>
        <translation>Nel frattempo si può continuare a lavorare nelle altre pagine.</translation>
    </message>
    <message>
        <source>Calibrating on the validation tracks…</source>
        <translation>Calibrazione sui brani di validazione…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arresto in corso…</translation>
    </message>
    <message>
        <source>The evaluation failed</source>
        <translation>La valutazione non è riuscita</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermato</translation>
    </message>
    <message>
        <source>No results were kept. Press Evaluate to start again.</source>
        <translation>Nessun risultato conservato. Premere Valuta per ricominciare.</translation>
    </message>
    <message>
        <source>Scores that flatter, since the model learned from these tracks: %1.</source>
        <comment>with one or several models</comment>
        <translation>Punteggi ottimistici, perché l’apprendimento è avvenuto su questi stessi brani: %1.</translation>
    </message>
    <message>
        <source>Calibrated on these very tracks: %1. Calibration error and what is called at the model&apos;s thresholds flatter here; the test split is the honest judge.</source>
        <comment>with one or several models</comment>
        <translation>Calibrato proprio su questi brani: %1. Qui l’errore di calibrazione e ciò che viene rilevato con le soglie del modello sono ottimistici; il giudice imparziale è la partizione di test.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) left out, as you decided.</source>
        <translation>
            <numerusform>%Ln brano escluso, come deciso.</numerusform>
            <numerusform>%Ln brani esclusi, come deciso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these tracks has a near-duplicate in training: scores flatter.</source>
        <translation>
            <numerusform>%Ln di questi brani ha un quasi duplicato nell’addestramento: punteggi ottimistici.</numerusform>
            <numerusform>%Ln di questi brani hanno un quasi duplicato nell’addestramento: punteggi ottimistici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Esporta rapporto</translation>
    </message>
    <message>
        <source>evaluation</source>
        <comment>file name</comment>
        <translation>valutazione</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;sporta</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Esporta il rapporto</translation>
    </message>
    <message>
        <source>&amp;Web page with pictures…</source>
        <translation>Pagina &amp;web con immagini…</translation>
    </message>
    <message>
        <source>&amp;JSON with curves…</source>
        <translation>&amp;JSON con curve…</translation>
    </message>
    <message>
        <source>Every decision as &amp;CSV…</source>
        <translation>Tutte le decisioni in &amp;CSV…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Generi</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusione</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibrazione</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Quasi duplicati</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluatePresenter</name>
    <message>
        <source>The model was calibrated, but the dataset has other genres now than when the model was evaluated. Evaluate it again.</source>
        <translation>Il modello è stato calibrato, ma ora il dataset ha generi diversi da quando il modello è stato valutato. Valutarlo di nuovo.</translation>
    </message>
</context>
<context>
    <name>genrescope::ExampleList</name>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Play the selected track (double-click or Enter)</source>
        <translation>Riproduci il brano selezionato (doppio clic o Invio)</translation>
    </message>
    <message>
        <source>&amp;Where models differ</source>
        <translation>&amp;Dove i modelli differiscono</translation>
    </message>
    <message>
        <source>List the tracks by how far the models&apos; probabilities lie apart</source>
        <translation>Elenca i brani in base alla distanza tra le probabilità dei modelli</translation>
    </message>
    <message>
        <source>In the &amp;chosen genre</source>
        <translation>Nel genere &amp;scelto</translation>
    </message>
    <message>
        <source>In &amp;any genre</source>
        <translation>In &amp;qualsiasi genere</translation>
    </message>
    <message>
        <source>Tracks behind the number</source>
        <translation>Brani dietro il numero</translation>
    </message>
    <message>
        <source>Click a count or a cell to list the tracks behind it.</source>
        <translation>Fare clic su un numero o una cella per elencarne i brani.</translation>
    </message>
</context>
<context>
    <name>genrescope::ExampleTableModel</name>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>True genres</source>
        <translation>Generi reali</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Probabilità di %1</translation>
    </message>
    <message>
        <source>Probability of the genre in the column beside it</source>
        <translation>Probabilità del genere nella colonna accanto</translation>
    </message>
</context>
<context>
    <name>genrescope::ExplanationBar</name>
    <message>
        <source>Asking the model about each patch of the spectrogram…</source>
        <translation>Il modello viene interrogato su ogni riquadro dello spettrogramma…</translation>
    </message>
    <message>
        <source>There is nothing to explain: this part is silent.</source>
        <translation>Non c’è nulla da spiegare: questa parte è silenziosa.</translation>
    </message>
    <message>
        <source>%1–%2, %3–%4 Hz</source>
        <comment>where a patch lies: times, frequencies</comment>
        <translation>%1–%2, %3–%4 Hz</translation>
    </message>
    <message>
        <source>Most for %1: %2.</source>
        <translation>Più a favore di %1: %2.</translation>
    </message>
    <message>
        <source>Most against it: %1.</source>
        <translation>Più a sfavore: %1.</translation>
    </message>
    <message>
        <source>Nothing in this part speaks for %1 or against it.</source>
        <translation>Nulla in questa parte è a favore o a sfavore di %1.</translation>
    </message>
    <message>
        <source>Why %1? %2, %3 to %4</source>
        <comment>a genre, a model, two times</comment>
        <translation>Perché %1? %2, da %3 a %4</translation>
    </message>
    <message>
        <source>Play only what counted (being prepared…)</source>
        <translation>Riproduci solo ciò che ha contato (in preparazione…)</translation>
    </message>
    <message>
        <source>Play only what counted</source>
        <translation>Riproduci solo ciò che ha contato</translation>
    </message>
    <message>
        <source>Silences every time and every frequency but those that speak most for %1</source>
        <translation>Silenzia tutti i momenti e le frequenze tranne quelli più a favore di %1</translation>
    </message>
    <message>
        <source>speaks against it, %1</source>
        <comment>log-odds</comment>
        <translation>a sfavore, %1</translation>
    </message>
    <message>
        <source>%1, speaks for it</source>
        <comment>log-odds</comment>
        <translation>%1, a favore</translation>
    </message>
    <message>
        <source>Each patch is replaced by the average of this part, and the model is asked again. The numbers say by how much the log-odds of %1 then fall or rise.</source>
        <translation>Ogni riquadro viene sostituito dalla media di questa parte e il modello viene interrogato di nuovo. I numeri indicano di quanto scendono o salgono allora i log-odds di %1.</translation>
    </message>
    <message>
        <source>Stop explaining (Esc)</source>
        <translation>Termina spiegazione (Esc)</translation>
    </message>
    <message>
        <source>Stop explaining</source>
        <translation>Termina spiegazione</translation>
    </message>
</context>
<context>
    <name>genrescope::FaultyClipModel</name>
    <message>
        <source>Track</source>
        <translation>Brano</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
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
        <translation>Clip difettose e perché sono state escluse</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>What can be heard of it; also by Enter or a double click</source>
        <translation>Ciò che se ne può sentire; anche con Invio o doppio clic</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostra nel gestore dei file</translation>
    </message>
</context>
<context>
    <name>genrescope::FilledFramesView</name>
    <message>
        <source>The music</source>
        <translation>La musica</translation>
    </message>
    <message>
        <source>What the model is given</source>
        <translation>Ciò che riceve il modello</translation>
    </message>
    <message>
        <source>What it fills in</source>
        <translation>Ciò che completa</translation>
    </message>
    <message>
        <source>Spectrograms of the music, of what the model is given of it, and of what it fills in</source>
        <translation>Spettrogrammi della musica, di ciò che ne riceve il modello e di ciò che completa</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreFrequencyModel</name>
    <message>
        <source>Genre</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Brani</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validazione</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Name of the genre</source>
        <translation>Nome del genere</translation>
    </message>
    <message>
        <source>Tracks with this genre</source>
        <translation>Brani con questo genere</translation>
    </message>
    <message>
        <source>Share of all tracks; a track can have several genres</source>
        <translation>Quota di tutti i brani; un brano può avere più generi</translation>
    </message>
    <message>
        <source>Tracks used for training</source>
        <translation>Brani usati per l’addestramento</translation>
    </message>
    <message>
        <source>Tracks used to choose the best model</source>
        <translation>Brani usati per scegliere il modello migliore</translation>
    </message>
    <message>
        <source>Tracks used only in the final evaluation</source>
        <translation>Brani usati solo nella valutazione finale</translation>
    </message>
</context>
<context>
    <name>genrescope::GenrePanel</name>
    <message>
        <source>Average precision by &amp;genre</source>
        <translation>Precisione media per &amp;genere</translation>
    </message>
    <message>
        <source>&amp;Averages</source>
        <translation>&amp;Medie</translation>
    </message>
    <message>
        <source>Filter genres</source>
        <translation>Filtra generi</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Generi</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Medie</translation>
    </message>
</context>
<context>
    <name>genrescope::GenrePicker</name>
    <message>
        <source>%1, marked</source>
        <translation>%1, contrassegnato</translation>
    </message>
    <message>
        <source>%1, some marked</source>
        <translation>%1, contrassegnato in parte</translation>
    </message>
    <message>
        <source>%1, not marked</source>
        <translation>%1, non contrassegnato</translation>
    </message>
    <message>
        <source>New genre: %1</source>
        <translation>Nuovo genere: %1</translation>
    </message>
    <message>
        <source>This track is …</source>
        <translation>Questo brano è …</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln tracks are …</source>
        <translation>
            <numerusform>Questo brano è …</numerusform>
            <numerusform>Questi %Ln brani sono …</numerusform>
        </translation>
    </message>
    <message>
        <source>Genres of the tracks</source>
        <translation>Generi dei brani</translation>
    </message>
    <message>
        <source>Find a genre, or type a new one</source>
        <translation>Cercare un genere o scriverne uno nuovo</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Generi</translation>
    </message>
    <message>
        <source>Enter marks, Esc closes</source>
        <translation>Invio contrassegna, Esc chiude</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreScoreModel</name>
    <message>
        <source>Genre</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Tracks of the split with this genre</source>
        <translation>Brani della partizione con questo genere</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Supporto</translation>
    </message>
    <message>
        <source>Average precision with its 95% confidence interval (artists resampled); undefined without support</source>
        <translation>Precisione media con intervallo di confidenza al 95% (ricampionamento degli artisti); indefinita senza supporto</translation>
    </message>
    <message>
        <source>AP %1</source>
        <translation>AP %1</translation>
    </message>
    <message>
        <source>Average precision of %1 minus that of %2</source>
        <translation>Precisione media di %1 meno quella di %2</translation>
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
        <translation>%1, rilevato</translation>
    </message>
    <message>
        <source>* Learned from another model&apos;s tags alone: %1</source>
        <translation>* Appreso dai soli tag di un altro modello: %1</translation>
    </message>
    <message>
        <source>Called: it reaches the threshold of %1</source>
        <translation>Rilevato: raggiunge la soglia di %1</translation>
    </message>
    <message>
        <source>Not called: the threshold is %1</source>
        <translation>Non rilevato: la soglia è %1</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>%1 at the playhead, percent</source>
        <translation>%1 alla testina di riproduzione, in percentuale</translation>
    </message>
    <message>
        <source>%1 for the whole track, percent</source>
        <translation>%1 per l’intero brano, in percentuale</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreTimeline</name>
    <message>
        <source>Genres over time</source>
        <translation>Generi nel tempo</translation>
    </message>
    <message>
        <source>One strip per genre, with the probability that each model gives it over time.</source>
        <translation>Una striscia per genere, con la probabilità che ogni modello gli dà nel tempo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a model and its percentage</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>genre, time, models with their percentages</comment>
        <translation>%1 a %2: %3</translation>
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
        <translation>Brani esclusi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>genrescope::LeverList</name>
    <message>
        <source>&amp;Variants, one change each:</source>
        <translation>&amp;Varianti, una modifica ciascuna:</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianti</translation>
    </message>
    <message>
        <source>An&amp;other change:</source>
        <translation>Al&amp;tra modifica:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;ggiungi</translation>
    </message>
    <message>
        <source>Compare the baseline with this value of the setting, too</source>
        <translation>Confronta la baseline anche con questo valore dell’impostazione</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryFolderList</name>
    <message>
        <source>%1 is not there now, or empty. What is known about its tracks is kept.</source>
        <translation>%1 al momento non è disponibile, o è vuota. Ciò che si sa dei suoi brani viene conservato.</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (assente)</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Add a folder of music, with all that is below it</source>
        <translation>Aggiungi una cartella di musica con tutto il suo contenuto</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Aggiungi cartella</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Cartelle della libreria</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostra nel gestore dei file</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Rimuovi dalla libreria</translation>
    </message>
    <message>
        <source>Your files are only read, unless you write tags. What is heard stays on this computer.</source>
        <translation>I file vengono solo letti, a meno che non si scrivano i tag. Ciò che viene ascoltato resta su questo computer.</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryLists</name>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln brano</numerusform>
            <numerusform>%Ln brani</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a list, how many tracks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Play queue</source>
        <translation>Coda di riproduzione</translation>
    </message>
    <message>
        <source>Save as a playlist</source>
        <translation>Salva come playlist</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>Svuota la coda</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryMap</name>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Make the map</source>
        <translation>Crea la mappa</translation>
    </message>
    <message>
        <source>Making the map…</source>
        <translation>Creazione della mappa…</translation>
    </message>
    <message>
        <source>No map yet</source>
        <translation>Ancora nessuna mappa</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Tracks that sound alike to the first model lie together on it. Tracks appear once they were heard.</source>
        <translation>I brani che al primo modello suonano simili vi si trovano vicini. I brani compaiono una volta ascoltati.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Altri</translation>
    </message>
    <message>
        <source>Making the map… %1</source>
        <translation>Creazione della mappa… %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) selected</source>
        <translation>
            <numerusform>%Ln brano selezionato</numerusform>
            <numerusform>%Ln brani selezionati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have changed since the map was made.</source>
        <translation>
            <numerusform>%Ln brano è cambiato da quando è stata creata la mappa.</numerusform>
            <numerusform>%Ln brani sono cambiati da quando è stata creata la mappa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aggiorna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln brano</numerusform>
            <numerusform>%Ln brani</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of the library</source>
        <translation>Mappa della libreria</translation>
    </message>
    <message>
        <source>Tracks that sound alike to the first model lie together. Click: play. Wheel: zoom. Drag: move. Shift and drag: select. Double click: all of it.</source>
        <translation>I brani che al primo modello suonano simili si trovano vicini. Clic: riproduci. Rotellina: zoom. Trascinamento: sposta. Maiusc e trascinamento: seleziona. Doppio clic: mostra tutto.</translation>
    </message>
    <message>
        <source>Genres on the map</source>
        <translation>Generi sulla mappa</translation>
    </message>
    <message>
        <source>Select genres to see only where they are</source>
        <translation>Selezionare dei generi per vedere solo dove si trovano</translation>
    </message>
    <message>
        <source>Make the map anew, of all tracks that were heard</source>
        <translation>Ricrea la mappa da tutti i brani ascoltati</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPage</name>
    <message>
        <source>Add a folder of music</source>
        <translation>Aggiungi una cartella di musica</translation>
    </message>
    <message>
        <source>No music in the library yet</source>
        <translation>Ancora nessuna musica nella libreria</translation>
    </message>
    <message>
        <source>Add the folders where your music lies. The models listen to all of it in the background; you can search through it meanwhile, by genre, by what the models disagree on, and by what its tags say.</source>
        <translation>Aggiungere le cartelle in cui si trova la propria musica. I modelli la ascoltano tutta in background; intanto vi si può cercare per genere, per ciò su cui i modelli sono in disaccordo e per ciò che dicono i tag.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>Impossibile aprire la libreria</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPlaylistList</name>
    <message>
        <source>Export a playlist</source>
        <translation>Esporta una playlist</translation>
    </message>
    <message>
        <source>Play queue</source>
        <translation>Coda di riproduzione</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nuova playlist</translation>
    </message>
    <message>
        <source>Import a playlist</source>
        <translation>Importa una playlist</translation>
    </message>
    <message>
        <source>Playlists (%1);;All files (*)</source>
        <translation>Playlist (%1);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Delete a playlist</source>
        <translation>Elimina una playlist</translation>
    </message>
    <message>
        <source>Delete the playlist “%1”? The music itself stays.</source>
        <translation>Eliminare la playlist «%1»? La musica in sé resta.</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Make or import a playlist</source>
        <translation>Crea o importa una playlist</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPresenter</name>
    <message>
        <source>The catalog of your music could not be used; it is kept as %1, and a new one is made from your folders.</source>
        <translation>Impossibile usare il catalogo della musica; viene conservato come %1 e ne viene creato uno nuovo dalle cartelle.</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryScanLine</name>
    <message numerus="yes">
        <source>Looking for music… %Ln file(s)</source>
        <translation>
            <numerusform>Ricerca di musica… %Ln file</numerusform>
            <numerusform>Ricerca di musica… %Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading tags… %1 of %2</source>
        <translation>Lettura dei tag… %1 di %2</translation>
    </message>
    <message>
        <source>Listening… %1 of %2</source>
        <translation>Ascolto… %1 di %2</translation>
    </message>
    <message>
        <source>%1 per second, %2 left</source>
        <translation>%1 al secondo, mancano %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stops within a second; what is done is kept</source>
        <translation>Si ferma entro un secondo; ciò che è fatto viene conservato</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Cerca modifiche</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Find music that is new, changed or gone in the folders</source>
        <translation>Trova nelle cartelle la musica nuova, modificata o scomparsa</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arresto in corso…</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>In pausa.</translation>
    </message>
    <message numerus="yes">
        <source>Paused; %Ln track(s) are still to be heard.</source>
        <translation>
            <numerusform>In pausa; resta da ascoltare %Ln brano.</numerusform>
            <numerusform>In pausa; restano da ascoltare %Ln brani.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to date; %Ln file(s) could not be read or heard.</source>
        <translation>
            <numerusform>Aggiornata; impossibile leggere o ascoltare %Ln file.</numerusform>
            <numerusform>Aggiornata; impossibile leggere o ascoltare %Ln file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>Aggiornata.</translation>
    </message>
</context>
<context>
    <name>genrescope::LibrarySearchList</name>
    <message>
        <source>Saved searches</source>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryTableModel</name>
    <message>
        <source>The models disagree.</source>
        <translation>I modelli sono in disaccordo.</translation>
    </message>
    <message>
        <source>The models agree.</source>
        <translation>I modelli sono d’accordo.</translation>
    </message>
    <message>
        <source>No model hears the genre of the tag.</source>
        <translation>Nessun modello sente il genere del tag.</translation>
    </message>
    <message>
        <source>Not heard yet.</source>
        <translation>Non ancora ascoltato.</translation>
    </message>
    <message>
        <source>The most probable genre, below the model&apos;s threshold.</source>
        <translation>Il genere più probabile, sotto la soglia del modello.</translation>
    </message>
    <message>
        <source>The most probable genre according to %1</source>
        <translation>Il genere più probabile secondo %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Models disagree</source>
        <translation>Disaccordo</translation>
    </message>
    <message>
        <source>The genre that the file&apos;s tag names</source>
        <translation>Il genere indicato dal tag del file</translation>
    </message>
    <message>
        <source>What the others are compared with, or a copy of it.</source>
        <translation>Ciò con cui vengono confrontati gli altri, o una sua copia.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Somiglianza</translation>
    </message>
    <message>
        <source>How similar it sounds to the models</source>
        <translation>Quanto suona simile per i modelli</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryTrackList</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln brano</numerusform>
            <numerusform>%Ln brani</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s)</source>
        <translation>
            <numerusform>%1 di %Ln brano</numerusform>
            <numerusform>%1 di %Ln brani</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this search from those saved</source>
        <translation>Rimuovi questa ricerca da quelle salvate</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salva questa ricerca</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Ricerca: %1</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Cerca nella libreria</translation>
    </message>
    <message>
        <source>both words in title, artist or album</source>
        <translation>entrambe le parole in titolo, artista o album</translation>
    </message>
    <message>
        <source>the words side by side</source>
        <translation>le parole una accanto all’altra</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>senza questa parola</translation>
    </message>
    <message>
        <source>also title: album: path:</source>
        <translation>anche title: album: path:</translation>
    </message>
    <message>
        <source>a model calls it jazz</source>
        <translation>un modello rileva jazz</translation>
    </message>
    <message>
        <source>this model calls it jazz</source>
        <translation>questo modello rileva jazz</translation>
    </message>
    <message>
        <source>this model is surer of its first genre than 60%</source>
        <translation>questo modello è sicuro del suo primo genere oltre il 60%</translation>
    </message>
    <message>
        <source>the file&apos;s tag names jazz</source>
        <translation>il tag del file dice jazz</translation>
    </message>
    <message>
        <source>the models differ; disagree:tag: none hears the tag&apos;s genre</source>
        <translation>i modelli differiscono; disagree:tag: nessuno sente il genere del tag</translation>
    </message>
    <message>
        <source>also year&lt;1990, year&gt;=2000</source>
        <translation>anche year&lt;1990, year&gt;=2000</translation>
    </message>
    <message>
        <source>minutes and seconds</source>
        <translation>minuti e secondi</translation>
    </message>
    <message>
        <source>not heard yet; failed:yes: could not be read or heard</source>
        <translation>non ancora ascoltato; failed:yes: impossibile da leggere o ascoltare</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Che cosa si può cercare</translation>
    </message>
    <message>
        <source>Tracks of the library</source>
        <translation>Brani della libreria</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Add to the list of Listen</source>
        <translation>Aggiungi all’elenco di Ascolta</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostra nel gestore dei file</translation>
    </message>
    <message>
        <source>Write genre tags…</source>
        <translation>Scrivi tag di genere…</translation>
    </message>
    <message>
        <source>Write what the models hear into the tags of the selected tracks</source>
        <translation>Scrivi nei tag dei brani selezionati ciò che sentono i modelli</translation>
    </message>
    <message>
        <source>Earlier changes of tags…</source>
        <translation>Modifiche precedenti ai tag…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Write genres into the tags of the selected tracks, or take that back</source>
        <translation>Scrivi generi nei tag dei brani selezionati, o annulla l’operazione</translation>
    </message>
    <message>
        <source>similar to a track, by its number: from the menu of the rows</source>
        <translation>simile a un brano, in base al suo numero: dal menu delle righe</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Show the tracks on a map instead of in a table (%1)</source>
        <translation>Mostra i brani su una mappa anziché in una tabella (%1)</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostra nella tabella</translation>
    </message>
    <message>
        <source>Only what was selected on the map.</source>
        <translation>Solo ciò che è stato selezionato sulla mappa.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Similar tracks</source>
        <translation>Brani simili</translation>
    </message>
    <message>
        <source>Tracks that sound like the selected ones to the models</source>
        <translation>Brani che per i modelli suonano come quelli selezionati</translation>
    </message>
</context>
<context>
    <name>genrescope::ListedExamples</name>
    <message numerus="yes">
        <source>%Ln track(s) of %1 found by %2</source>
        <translation>
            <numerusform>%Ln brano di %1 trovato da %2</numerusform>
            <numerusform>%Ln brani di %1 trovati da %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) that %2 mistakes for %1</source>
        <translation>
            <numerusform>%Ln brano che %2 scambia per %1</numerusform>
            <numerusform>%Ln brani che %2 scambia per %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 missed by %2</source>
        <translation>
            <numerusform>%Ln brano di %1 mancato da %2</numerusform>
            <numerusform>%Ln brani di %1 mancati da %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) that %2 correctly does not call %1</source>
        <translation>
            <numerusform>%Ln brano in cui %2, giustamente, non rileva %1</numerusform>
            <numerusform>%Ln brani in cui %2, giustamente, non rileva %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 for which the top prediction of %2 is %3</source>
        <translation>
            <numerusform>%Ln brano di %1 per cui la prima previsione di %2 è %3</numerusform>
            <numerusform>%Ln brani di %1 per cui la prima previsione di %2 è %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 that %2 calls %3 instead</source>
        <translation>
            <numerusform>%Ln brano di %1 in cui %2 rileva invece %3</numerusform>
            <numerusform>%Ln brani di %1 in cui %2 rileva invece %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 that %2 finds, and calls %3 as well</source>
        <translation>
            <numerusform>%Ln brano di %1 che %2 trova, rilevando anche %3</numerusform>
            <numerusform>%Ln brani di %1 che %2 trova, rilevando anche %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks by how far the models differ in any one genre</source>
        <translation>Brani in base a quanto i modelli differiscono in un genere qualsiasi</translation>
    </message>
    <message>
        <source>Tracks by how far the models differ in %1</source>
        <translation>Brani in base a quanto i modelli differiscono per %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ListenActions</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Riproduci o metti in pausa</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Indietro di 5 secondi</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>Avanti di 5 secondi</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Vai all’inizio</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Vai alla fine</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Alza il volume</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Abbassa il volume</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muto</translation>
    </message>
    <message>
        <source>Mark or clear a loop</source>
        <translation>Imposta o cancella un loop</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Brano precedente</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Brano successivo</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Incolla file</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copia righe</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>Salva risultati…</translation>
    </message>
    <message>
        <source>Save genres over time…</source>
        <translation>Salva generi nel tempo…</translation>
    </message>
    <message>
        <source>This is…</source>
        <translation>Questo è…</translation>
    </message>
    <message>
        <source>Why this genre?</source>
        <translation>Perché questo genere?</translation>
    </message>
    <message>
        <source>Stop explaining</source>
        <translation>Termina spiegazione</translation>
    </message>
    <message>
        <source>Press the focused button</source>
        <translation>Premi il pulsante attivo</translation>
    </message>
    <message>
        <source>Say which genres the selected tracks are</source>
        <translation>Indica di quali generi sono i brani selezionati</translation>
    </message>
</context>
<context>
    <name>genrescope::ListenGenres</name>
    <message>
        <source>Genres</source>
        <translation>Generi</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordina</translation>
    </message>
    <message>
        <source>Move the most probable genres to the top now</source>
        <translation>Porta ora in cima i generi più probabili</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>Show over the spectrogram what speaks for a genre and what against it (W for the chosen one)</source>
        <translation>Mostra sullo spettrogramma ciò che è a favore e a sfavore di un genere (W per quello scelto)</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostra come tabella</translation>
    </message>
    <message>
        <source>The same values as a table, also for screen readers</source>
        <translation>Gli stessi valori come tabella, anche per i lettori di schermo</translation>
    </message>
    <message numerus="yes">
        <source>Top %Ln genre(s)</source>
        <translation>
            <numerusform>Primo genere</numerusform>
            <numerusform>Primi %Ln generi</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of genres shown</source>
        <translation>Numero di generi mostrati</translation>
    </message>
    <message>
        <source>How many genres are shown</source>
        <translation>Quanti generi vengono mostrati</translation>
    </message>
    <message>
        <source>Genres as a table</source>
        <translation>Generi come tabella</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Ancora nessun modello</translation>
    </message>
    <message>
        <source>A trained model recognizes the genres of your music. Train one, or open one that you already have. Playback and spectrograms work without a model.</source>
        <translation>Un modello addestrato riconosce i generi della musica. Addestrarne uno o aprirne uno già disponibile. La riproduzione e gli spettrogrammi funzionano senza modello.</translation>
    </message>
    <message>
        <source>The starter models are not installed: install the package genrescope-models and start Genrescope again. Or train a model, or open one that you already have. Playback and spectrograms work without a model.</source>
        <translation>I modelli inclusi non sono installati: installare il pacchetto genrescope-models e riavviare Genrescope. Oppure addestrare un modello o aprirne uno già disponibile. La riproduzione e gli spettrogrammi funzionano senza modello.</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>Addestra un modello…</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Apri un modello…</translation>
    </message>
</context>
<context>
    <name>genrescope::ListenPage</name>
    <message>
        <source>Save results</source>
        <translation>Salva risultati</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Generi</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tabelle CSV (*.csv)</translation>
    </message>
    <message>
        <source>Tables with tabs (*.tsv)</source>
        <translation>Tabelle con tabulazioni (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save genres over time</source>
        <translation>Salva generi nel tempo</translation>
    </message>
    <message>
        <source>Labels for Audacity (*.txt)</source>
        <translation>Etichette per Audacity (*.txt)</translation>
    </message>
    <message>
        <source>Selections for Raven (*.selections.txt)</source>
        <translation>Selezioni per Raven (*.selections.txt)</translation>
    </message>
    <message>
        <source>Layer for Sonic Visualiser (*.svl)</source>
        <translation>Livello per Sonic Visualiser (*.svl)</translation>
    </message>
    <message>
        <source>There is no audio device: the track plays silently.</source>
        <translation>Nessun dispositivo audio: il brano viene riprodotto senza suono.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) left to analyze.</source>
        <translation>
            <numerusform>Resta da analizzare %Ln brano.</numerusform>
            <numerusform>Restano da analizzare %Ln brani.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being analyzed…</source>
        <translation>Analisi in corso…</translation>
    </message>
    <message>
        <source>Classified in %1 s.</source>
        <translation>Classificato in %1 s.</translation>
    </message>
    <message>
        <source>Classified in %1 s; the models disagree.</source>
        <translation>Classificato in %1 s; i modelli sono in disaccordo.</translation>
    </message>
    <message>
        <source>Classified in %1 s; the models agree.</source>
        <translation>Classificato in %1 s; i modelli sono d’accordo.</translation>
    </message>
    <message>
        <source>Drop music here</source>
        <translation>Rilasciare qui la musica</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in the window to play them, see their spectrograms, and find out their genres.</source>
        <translation>Rilasciare file o cartelle in qualsiasi punto della finestra per ascoltarli, vederne gli spettrogrammi e scoprirne i generi.</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in the window to play them and see their spectrograms. To find out their genres, train a model, or open one that you already have.</source>
        <translation>Rilasciare file o cartelle in qualsiasi punto della finestra per ascoltarli e vederne gli spettrogrammi. Per scoprirne i generi, addestrare un modello o aprirne uno già disponibile.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>Addestra un modello…</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Apri un modello…</translation>
    </message>
    <message>
        <source>Play a sample</source>
        <translation>Riproduci un esempio</translation>
    </message>
</context>
<context>
    <name>genrescope::MainWindow</name>
    <message>
        <source>Drop the music to see its genres.</source>
        <translation>Rilasciare la musica per vederne i generi.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ascolta</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Addestra</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Listen to music, and see its spectrogram and genres</source>
        <translation>Ascolta musica e vedine lo spettrogramma e i generi</translation>
    </message>
    <message>
        <source>Prepare music for training</source>
        <translation>Prepara musica per l’addestramento</translation>
    </message>
    <message>
        <source>Train models and watch them learn</source>
        <translation>Addestra modelli e guardali imparare</translation>
    </message>
    <message>
        <source>Evaluate and compare models</source>
        <translation>Valuta e confronta modelli</translation>
    </message>
    <message>
        <source>Search through all of your music by what models hear in it</source>
        <translation>Cerca in tutta la musica in base a ciò che vi sentono i modelli</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
</context>
<context>
    <name>genrescope::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>genrescope::MarkedTracks</name>
    <message>
        <source>Tracks marked on Listen</source>
        <translation>Brani contrassegnati</translation>
    </message>
    <message>
        <source>No track is marked yet. On the Listen page, select tracks and press “This is…” to say which genres they are.</source>
        <translation>Ancora nessun brano contrassegnato. Nella pagina Ascolta, selezionare dei brani e premere «Questo è…» per indicare di quali generi sono.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>genre, number of tracks</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked track(s): %1</source>
        <translation>
            <numerusform>%Ln brano contrassegnato: %1</numerusform>
            <numerusform>%Ln brani contrassegnati: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A model needs at least two genres to tell apart.</source>
        <translation>A un modello servono almeno due generi da distinguere.</translation>
    </message>
    <message>
        <source>A marked track is an example of its genres, and of none of the others. Tracks without a mark are left out.</source>
        <translation>Un brano contrassegnato è un esempio dei suoi generi e di nessuno degli altri. I brani senza contrassegno vengono esclusi.</translation>
    </message>
    <message>
        <source>Export the marks</source>
        <translation>Esporta i contrassegni</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Mark tracks</source>
        <translation>Contrassegna brani</translation>
    </message>
    <message>
        <source>Go to the Listen page</source>
        <translation>Vai alla pagina Ascolta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Save the marked tracks and their genres as a table</source>
        <translation>Salva i brani contrassegnati e i loro generi come tabella</translation>
    </message>
</context>
<context>
    <name>genrescope::Message</name>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>Impossibile usare %1. %2</translation>
    </message>
    <message>
        <source>The changes must be an object of fields.</source>
        <translation>Le modifiche devono essere un oggetto di campi.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be changed by a variant.</source>
        <translation>Una variante non può cambiare il campo «%1».</translation>
    </message>
    <message>
        <source>Its name is too similar to &quot;%1&quot;: their folders would be the same.</source>
        <translation>Il suo nome è troppo simile a «%1»: le cartelle sarebbero le stesse.</translation>
    </message>
    <message>
        <source>The field &quot;model&quot; must name at least one model.</source>
        <translation>Il campo «model» deve indicare almeno un modello.</translation>
    </message>
    <message>
        <source>The field &quot;model&quot; names a model twice.</source>
        <translation>Il campo «model» indica un modello due volte.</translation>
    </message>
    <message>
        <source>The field &quot;seeds&quot; must be from 1 to %1.</source>
        <translation>Il campo «seeds» deve essere compreso tra 1 e %1.</translation>
    </message>
    <message>
        <source>The field &quot;variants&quot; must be an object with at least one variant.</source>
        <translation>Il campo «variants» deve essere un oggetto con almeno una variante.</translation>
    </message>
    <message>
        <source>The variant &quot;%1&quot; of %2 cannot be trained. %3</source>
        <translation>Impossibile addestrare la variante «%1» di %2. %3</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked (%2); the archive may be damaged: download it again.</source>
        <translation>Impossibile estrarre %1 (%2); l’archivio potrebbe essere danneggiato: scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>the data ends too early</source>
        <translation>i dati finiscono troppo presto</translation>
    </message>
    <message>
        <source>a block does not begin where it should</source>
        <translation>un blocco non inizia dove dovrebbe</translation>
    </message>
    <message>
        <source>it contains a randomized block from bzip2 before 0.9.5</source>
        <translation>contiene un blocco randomizzato di bzip2 precedente alla versione 0.9.5</translation>
    </message>
    <message>
        <source>a block&apos;s origin lies outside of it</source>
        <translation>l’origine di un blocco è al di fuori di esso</translation>
    </message>
    <message>
        <source>it is not bzip2 data</source>
        <translation>non sono dati bzip2</translation>
    </message>
    <message>
        <source>a block has no bytes</source>
        <translation>un blocco non ha byte</translation>
    </message>
    <message>
        <source>a block lacks its code tables</source>
        <translation>a un blocco mancano le tabelle dei codici</translation>
    </message>
    <message>
        <source>a block refers to a table that does not exist</source>
        <translation>un blocco rimanda a una tabella inesistente</translation>
    </message>
    <message>
        <source>a code has an impossible length</source>
        <translation>un codice ha una lunghezza impossibile</translation>
    </message>
    <message>
        <source>a code has impossible lengths</source>
        <translation>un codice ha lunghezze impossibili</translation>
    </message>
    <message>
        <source>a block is too long</source>
        <translation>un blocco è troppo lungo</translation>
    </message>
    <message>
        <source>some bits are not a valid code</source>
        <translation>alcuni bit non sono un codice valido</translation>
    </message>
    <message>
        <source>a block does not end</source>
        <translation>un blocco non finisce</translation>
    </message>
    <message>
        <source>%1 is not as long as the archive declares; the archive is damaged: download it again.</source>
        <translation>%1 non ha la lunghezza dichiarata dall’archivio; l’archivio è danneggiato: scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>%1 does not have the checksum that it declares; the archive is damaged: download it again.</source>
        <translation>%1 non ha la somma di controllo dichiarata; l’archivio è danneggiato: scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, riga %2: %3</translation>
    </message>
    <message>
        <source>a row is longer than %1 bytes.</source>
        <translation>una riga supera %1 byte.</translation>
    </message>
    <message>
        <source>a quoted cell that begins in this row is never closed; the file is incomplete.</source>
        <translation>una cella tra virgolette che inizia in questa riga non viene mai chiusa; il file è incompleto.</translation>
    </message>
    <message>
        <source>there is a quote within a cell that is not quoted.</source>
        <translation>c’è una virgoletta in una cella che non è tra virgolette.</translation>
    </message>
    <message>
        <source>a cell is longer than %1 bytes.</source>
        <translation>una cella supera %1 byte.</translation>
    </message>
    <message>
        <source>there are more than %1 cells in a row.</source>
        <translation>ci sono più di %1 celle in una riga.</translation>
    </message>
    <message>
        <source>a quoted cell is never closed.</source>
        <translation>una cella tra virgolette non viene mai chiusa.</translation>
    </message>
    <message>
        <source>there is text after the closing quote of a cell.</source>
        <translation>c’è del testo dopo le virgolette di chiusura di una cella.</translation>
    </message>
    <message>
        <source>%1 shrank while it was being read; try again.</source>
        <translation>%1 si è accorciato durante la lettura; riprovare.</translation>
    </message>
    <message>
        <source>%1 is not a NumPy array file of version 1.0.</source>
        <translation>%1 non è un file di array NumPy versione 1.0.</translation>
    </message>
    <message>
        <source>%1 ends within its header; it is incomplete.</source>
        <translation>%1 finisce dentro la sua intestazione; è incompleto.</translation>
    </message>
    <message>
        <source>%1 is not an array of float16, float32 or float64 in C order.</source>
        <translation>%1 non è un array di float16, float32 o float64 in ordine C.</translation>
    </message>
    <message>
        <source>%1 is not as long as its header declares; it is damaged.</source>
        <translation>%1 non ha la lunghezza dichiarata nell’intestazione; è danneggiato.</translation>
    </message>
    <message>
        <source>%1 is not a zip archive or was not downloaded completely; download it again and compare its SHA-1 with the published one.</source>
        <translation>%1 non è un archivio zip o non è stato scaricato per intero; scaricarlo di nuovo e confrontarne lo SHA-1 con quello pubblicato.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossibile leggere %1: %2.</translation>
    </message>
    <message>
        <source>%1 has %2 entries; at most %3 are read.</source>
        <translation>%1 ha %2 voci; se ne leggono al massimo %3.</translation>
    </message>
    <message>
        <source>%1 has two entries called %2, which no genuine archive has; download it again.</source>
        <translation>%1 ha due voci chiamate %2, cosa che nessun archivio autentico ha; scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>%1 is protected by a password; unpack the archive with it, and give the folder.</source>
        <translation>%1 è protetto da password; estrarre l’archivio con la password e indicare la cartella.</translation>
    </message>
    <message>
        <source>%1 is packed by the method %2, which Genrescope cannot unpack; unpack the archive with another program, and give the folder.</source>
        <translation>%1 è compresso con il metodo %2, che Genrescope non può estrarre; estrarre l’archivio con un altro programma e indicare la cartella.</translation>
    </message>
    <message>
        <source>%1 was rejected: it claims to be %2 bytes long.</source>
        <translation>%1 è stato rifiutato: dichiara una lunghezza di %2 byte.</translation>
    </message>
    <message>
        <source>%1 was rejected: it is compressed more tightly than any music or table would be.</source>
        <translation>%1 è stato rifiutato: è più compresso di quanto lo sarebbe qualsiasi musica o tabella.</translation>
    </message>
    <message>
        <source>No mp3 file can be made of music at %1 Hz.</source>
        <translation>Impossibile creare un file mp3 da musica a %1 Hz.</translation>
    </message>
    <message>
        <source>Audio cannot be converted from %1 Hz to %2 Hz; both rates must be positive and differ by at most a factor of 256.</source>
        <translation>Impossibile convertire l’audio da %1 Hz a %2 Hz; entrambe le frequenze devono essere positive e differire al massimo di un fattore 256.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 non è un file regolare.</translation>
    </message>
    <message>
        <source>%1 is %2 bytes long; at most %3 are read.</source>
        <translation>%1 è lungo %2 byte; se ne leggono al massimo %3.</translation>
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
        <translation>Automatico</translation>
    </message>
    <message>
        <source>%1 is in use by another run; wait until it is done, or stop it.</source>
        <translation>%1 è in uso da un’altra esecuzione; attendere che finisca o fermarla.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>Impossibile aprire %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder; give the files in it instead.</source>
        <translation>%1 è una cartella; indicare invece i file che contiene.</translation>
    </message>
    <message>
        <source>%1 cannot be listed: %2.</source>
        <translation>Impossibile elencare il contenuto di %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>Impossibile rimuovere %1: %2.</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>Era atteso un oggetto JSON.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>Manca il campo «%1».</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be %2.</source>
        <translation>Il campo «%1» deve essere %2.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>true, false, a number or text</source>
        <translation>true, false, un numero o testo</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>Il JSON è annidato troppo in profondità.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Questo non è JSON valido: %1.</translation>
    </message>
    <message>
        <source>a whole number within its range</source>
        <translation>un numero intero entro il suo intervallo</translation>
    </message>
    <message>
        <source>text in the right format</source>
        <translation>testo nel formato corretto</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un oggetto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>un elenco</translation>
    </message>
    <message>
        <source>A message is neither a text nor a list of texts.</source>
        <translation>Un messaggio non è né un testo né un elenco di testi.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no room left on its disk.</source>
        <translation>Impossibile scrivere %1: non c’è più spazio sul suo disco.</translation>
    </message>
    <message>
        <source>%1 cannot be written: your quota on its disk is used up.</source>
        <translation>Impossibile scrivere %1: la quota sul suo disco è esaurita.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossibile scrivere %1: %2.</translation>
    </message>
    <message>
        <source>There is no model to classify with; give at least one checkpoint.</source>
        <translation>Non c’è un modello con cui classificare; indicare almeno un checkpoint.</translation>
    </message>
    <message>
        <source>A benchmark needs at least one audio file and one repeat.</source>
        <translation>Un benchmark richiede almeno un file audio e una ripetizione.</translation>
    </message>
    <message>
        <source>The minimum cost of a step of the model &apos;%1&apos; is not known.</source>
        <translation>Il costo minimo di un passo del modello «%1» non è noto.</translation>
    </message>
    <message>
        <source>%1 has a sample rate of %2 Hz; rates from %3 to %4 Hz can be read.</source>
        <translation>%1 ha una frequenza di campionamento di %2 Hz; si possono leggere frequenze da %3 a %4 Hz.</translation>
    </message>
    <message>
        <source>%1 has %2 channels; at most %3 can be read.</source>
        <translation>%1 ha %2 canali; se ne possono leggere al massimo %3.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 minutes, which is the limit; split it.</source>
        <translation>%1 supera il limite di %2 minuti; dividerlo.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: it is of no known format; convert it to flac or mp3.</source>
        <translation>%1 non contiene audio leggibile: il formato è sconosciuto; convertirlo in flac o mp3.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: its format is “%2”; convert it to flac or mp3.</source>
        <translation>%1 non contiene audio leggibile: il formato è «%2»; convertirlo in flac o mp3.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: it is a “%2” file that is damaged or cut off; replace it with a complete copy.</source>
        <translation>%1 non contiene audio leggibile: è un file «%2» danneggiato o troncato; sostituirlo con una copia completa.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: its codec is “%2”; convert it to flac or mp3.</source>
        <translation>%1 non contiene audio leggibile: il codec è «%2»; convertirlo in flac o mp3.</translation>
    </message>
    <message>
        <source>%1 contains no audio: nothing in this “%2” file is sound.</source>
        <translation>%1 non contiene audio: nulla in questo file «%2» è suono.</translation>
    </message>
    <message>
        <source>%1 contains a variant of %2 audio that cannot be read; convert it to flac or mp3.</source>
        <translation>%1 contiene una variante di audio %2 che non può essere letta; convertirlo in flac o mp3.</translation>
    </message>
    <message>
        <source>%1 contains %2 audio whose description is damaged; replace it with a complete copy.</source>
        <translation>%1 contiene audio %2 la cui descrizione è danneggiata; sostituirlo con una copia completa.</translation>
    </message>
    <message>
        <source>%1 is empty; replace it with a complete copy.</source>
        <translation>%1 è vuoto; sostituirlo con una copia completa.</translation>
    </message>
    <message>
        <source>%1 contains no audio: it is a %2 file in which not a single frame could be decoded; replace it with a complete copy.</source>
        <translation>%1 non contiene audio: è un file %2 in cui non è stato possibile decodificare nemmeno un frame; sostituirlo con una copia completa.</translation>
    </message>
    <message>
        <source>%1 is damaged: no audio can be decoded over a long stretch; replace it with a complete copy.</source>
        <translation>%1 è danneggiato: un lungo tratto di audio non può essere decodificato; sostituirlo con una copia completa.</translation>
    </message>
    <message>
        <source>%1 cannot be played from another position: its bytes can only be read in order.</source>
        <translation>%1 non può essere riprodotto da un’altra posizione: i suoi byte si possono leggere solo in ordine.</translation>
    </message>
    <message>
        <source>Tags can be written to mp3, flac, ogg, opus, m4a, wma, wav and aiff; it is none of them.</source>
        <translation>I tag possono essere scritti in mp3, flac, ogg, opus, m4a, wma, wav e aiff; non è nessuno di questi.</translation>
    </message>
    <message>
        <source>The tags name more genres than can be read.</source>
        <translation>I tag indicano più generi di quanti se ne possano leggere.</translation>
    </message>
    <message>
        <source>%1 cannot be tagged. %2</source>
        <translation>Impossibile scrivere tag in %1. %2</translation>
    </message>
    <message>
        <source>%1 cannot be tagged. Something else in its tags would be lost.</source>
        <translation>Impossibile scrivere tag in %1. Qualcos’altro nei suoi tag andrebbe perso.</translation>
    </message>
    <message>
        <source>The ID3v2 tag is damaged.</source>
        <translation>Il tag ID3v2 è danneggiato.</translation>
    </message>
    <message>
        <source>The ID3v2 tag does not lie at the start of the file; save the file with another tag editor first.</source>
        <translation>Il tag ID3v2 non si trova all’inizio del file; salvare prima il file con un altro editor di tag.</translation>
    </message>
    <message>
        <source>The chunks of the file are not whole.</source>
        <translation>I blocchi (chunk) del file non sono integri.</translation>
    </message>
    <message>
        <source>The file would be larger than 4 GB.</source>
        <translation>Il file supererebbe i 4 GB.</translation>
    </message>
    <message>
        <source>The tags cannot be written; they may be damaged.</source>
        <translation>Impossibile scrivere i tag; potrebbero essere danneggiati.</translation>
    </message>
    <message>
        <source>The tags are damaged.</source>
        <translation>I tag sono danneggiati.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 has no training tracks with features; prepare the dataset first.</source>
        <translation>%1 non ha brani di addestramento con caratteristiche; preparare prima il dataset.</translation>
    </message>
    <message>
        <source>%1 has no validation tracks with features; they choose the best checkpoint. Prepare the dataset again with more artists, or with another split (such as --split-by file).</source>
        <translation>%1 non ha brani di validazione con caratteristiche, che servono a scegliere il miglior checkpoint. Preparare di nuovo il dataset con più artisti o con un’altra suddivisione (ad esempio --split-by file).</translation>
    </message>
    <message>
        <source>Nothing to judge: this is shorter than a second.</source>
        <translation>Nulla da giudicare: dura meno di un secondo.</translation>
    </message>
    <message>
        <source>Nothing to judge: this is silent.</source>
        <translation>Nulla da giudicare: è silenzio.</translation>
    </message>
    <message>
        <source>Nothing to judge: more than nine tenths of this is damaged.</source>
        <translation>Nulla da giudicare: più di nove decimi sono danneggiati.</translation>
    </message>
    <message>
        <source>Nothing to judge: the models hear no music in this.</source>
        <translation>Nulla da giudicare: i modelli non vi sentono musica.</translation>
    </message>
    <message>
        <source>There is only one genre, %1: a model needs at least two to tell apart.</source>
        <translation>C’è un solo genere, %1: a un modello ne servono almeno due da distinguere.</translation>
    </message>
    <message>
        <source>The number of training tracks that a genre needs cannot be negative.</source>
        <translation>Il numero di brani di addestramento richiesto per un genere non può essere negativo.</translation>
    </message>
    <message>
        <source>Add more tracks, or choose another kind of split.</source>
        <translation>Aggiungere altri brani o scegliere un altro tipo di suddivisione.</translation>
    </message>
    <message>
        <source>%1 contains no audio with FMA&apos;s file names (000/000002.mp3); give fma_small.zip, fma_medium.zip, fma_large.zip or fma_full.zip, or the folder unpacked from one of them.</source>
        <translation>%1 non contiene audio con i nomi di file di FMA (000/000002.mp3); indicare fma_small.zip, fma_medium.zip, fma_large.zip o fma_full.zip, o la cartella estratta da uno di essi.</translation>
    </message>
    <message>
        <source>%1 differs from the published file (its SHA-1 is not %2); download it again.</source>
        <translation>%1 differisce dal file pubblicato (il suo SHA-1 non è %2); scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>%1 contains no list of checksums to compare with.</source>
        <translation>%1 non contiene un elenco di somme di controllo con cui confrontare.</translation>
    </message>
    <message>
        <source>%1 is not in the list of checksums.</source>
        <translation>%1 non è nell’elenco delle somme di controllo.</translation>
    </message>
    <message>
        <source>tracks.csv names genres that genres.csv does not list (%1), %2 times in all; they were skipped.</source>
        <translation>tracks.csv indica generi non elencati in genres.csv (%1), %2 volte in tutto; sono stati ignorati.</translation>
    </message>
    <message>
        <source>the table ends before its three header rows are complete.</source>
        <translation>la tabella finisce prima che le sue tre righe di intestazione siano complete.</translation>
    </message>
    <message>
        <source>the two header rows differ in length.</source>
        <translation>le due righe di intestazione hanno lunghezze diverse.</translation>
    </message>
    <message>
        <source>the third row must begin with track_id.</source>
        <translation>la terza riga deve iniziare con track_id.</translation>
    </message>
    <message>
        <source>there are %1 cells instead of %2.</source>
        <translation>ci sono %1 celle invece di %2.</translation>
    </message>
    <message>
        <source>the track&apos;s ID is not a number.</source>
        <translation>l’ID del brano non è un numero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid value for the column (%2).</source>
        <translation>«%1» non è un valore valido per la colonna (%2).</translation>
    </message>
    <message>
        <source>%1 contains no %2; give fma_metadata.zip or the folder unpacked from it.</source>
        <translation>%1 non contiene %2; indicare fma_metadata.zip o la cartella estratta da esso.</translation>
    </message>
    <message>
        <source>the track&apos;s ID does not follow the one before it.</source>
        <translation>l’ID del brano non segue quello precedente.</translation>
    </message>
    <message>
        <source>the table lists no tracks.</source>
        <translation>la tabella non elenca brani.</translation>
    </message>
    <message>
        <source>FMA has no subset &quot;%1&quot;; choose small, medium, large or full.</source>
        <translation>FMA non ha un sottoinsieme «%1»; scegliere small, medium, large o full.</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>scelti dall’artista</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>con generi superiori</translation>
    </message>
    <message>
        <source>top</source>
        <translation>genere principale</translation>
    </message>
    <message>
        <source>FMA&apos;s own, by artist</source>
        <translation>quella di FMA, per artista</translation>
    </message>
    <message>
        <source>the post&apos;s: random 80/20, stratified on the last genre, seed %1; validation is test</source>
        <translation>quella dell’articolo: casuale 80/20, stratificata sull’ultimo genere, seme %1; la validazione coincide con il test</translation>
    </message>
    <message>
        <source>FMA metadata</source>
        <translation>Metadati FMA</translation>
    </message>
    <message>
        <source>fma_metadata.zip, or the folder unpacked from it</source>
        <translation>fma_metadata.zip, o la cartella estratta da esso</translation>
    </message>
    <message>
        <source>FMA audio</source>
        <translation>Audio FMA</translation>
    </message>
    <message>
        <source>fma_small.zip, fma_medium.zip, fma_large.zip or fma_full.zip, or the folder it unpacks to</source>
        <translation>fma_small.zip, fma_medium.zip, fma_large.zip o fma_full.zip, o la cartella estratta da esso</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Sottoinsieme</translation>
    </message>
    <message>
        <source>Only one of FMA&apos;s smaller subsets</source>
        <translation>Solo uno dei sottoinsiemi più piccoli di FMA</translation>
    </message>
    <message>
        <source>Same as the archive</source>
        <translation>Come l’archivio</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Piccolo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
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
        <translation>Generi</translation>
    </message>
    <message>
        <source>closed: with all ancestors; fine: the artist&apos;s choice; top: the one top-level genre</source>
        <translation>closed: con tutti i generi superiori; fine: la scelta dell’artista; top: il solo genere principale</translation>
    </message>
    <message>
        <source>With all parent genres</source>
        <translation>Con generi superiori</translation>
    </message>
    <message>
        <source>As chosen by the artist</source>
        <translation>Scelti dall’artista</translation>
    </message>
    <message>
        <source>Main genre only</source>
        <translation>Solo genere principale</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Suddivisione</translation>
    </message>
    <message>
        <source>fma: by artist; post: random 80/20, as in the post</source>
        <translation>fma: per artista; post: casuale 80/20, come nell’articolo</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Per artista</translation>
    </message>
    <message>
        <source>Random, as in the post</source>
        <translation>Casuale, come nell’articolo</translation>
    </message>
    <message>
        <source>Verify checksums first</source>
        <translation>Verifica prima le somme</translation>
    </message>
    <message>
        <source>Compare each file with FMA&apos;s SHA-1 checksum</source>
        <translation>Confronta ogni file con la somma SHA-1 di FMA</translation>
    </message>
    <message>
        <source>FMA archives</source>
        <translation>Archivi FMA</translation>
    </message>
    <message>
        <source>%1 contains no %2.</source>
        <translation>%1 non contiene %2.</translation>
    </message>
    <message>
        <source>The folder %1 contains no audio and was skipped.</source>
        <translation>La cartella %1 non contiene audio ed è stata ignorata.</translation>
    </message>
    <message>
        <source>%1 files are not in any genre&apos;s folder and were skipped.</source>
        <translation>%1 file non sono nella cartella di alcun genere e sono stati ignorati.</translation>
    </message>
    <message>
        <source>%1 is not in any genre&apos;s folder and was skipped.</source>
        <translation>%1 non è nella cartella di alcun genere ed è stato ignorato.</translation>
    </message>
    <message>
        <source>Files passed over, because their names do not end like those of music: %1 (%2).</source>
        <translation>File ignorati perché i loro nomi non finiscono come quelli della musica: %1 (%2).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be listed and was skipped.</source>
        <translation>Impossibile elencare la cartella %1, che è stata ignorata.</translation>
    </message>
    <message>
        <source>All music lies in %1, so the folders in it were taken as the genres.</source>
        <translation>Tutta la musica si trova in %1, perciò le cartelle al suo interno sono state considerate generi.</translation>
    </message>
    <message>
        <source>%1 gives no split: that takes folders called train, validation and test. Choose another kind of split.</source>
        <translation>%1 non dà una suddivisione: servono cartelle chiamate train, validation e test. Scegliere un altro tipo di suddivisione.</translation>
    </message>
    <message>
        <source>as given by the folders</source>
        <translation>quella delle cartelle</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by file</source>
        <translation>casuale 80/10/10, seme %1, per file</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by album</source>
        <translation>casuale 80/10/10, seme %1, per album</translation>
    </message>
    <message>
        <source>Tracks of one artist stay together, and there are too few artists: split by album or by file (--split-by file).</source>
        <translation>I brani di un artista restano insieme, e ci sono troppo pochi artisti: suddividere per album o per file (--split-by file).</translation>
    </message>
    <message>
        <source>Tracks of one album stay together, and there are too few albums: split by file (--split-by file).</source>
        <translation>I brani di un album restano insieme, e ci sono troppo pochi album: suddividere per file (--split-by file).</translation>
    </message>
    <message>
        <source>Each genre needs at least three tracks.</source>
        <translation>Ogni genere richiede almeno tre brani.</translation>
    </message>
    <message>
        <source>The folders give it none: add a folder for it, or split by artist, album or file (--split-by artist).</source>
        <translation>Le cartelle non gliene danno: aggiungere una cartella apposita, o suddividere per artista, album o file (--split-by artist).</translation>
    </message>
    <message>
        <source>%1 contains no folder with audio; put each genre&apos;s audio into a folder named after the genre.</source>
        <translation>%1 non contiene cartelle con audio; mettere l’audio di ogni genere in una cartella con il nome del genere.</translation>
    </message>
    <message>
        <source>%1 contains music, but no folders named after genres. If it is a genre&apos;s folder itself, give the folder above it, %2.</source>
        <translation>%1 contiene musica, ma nessuna cartella con il nome di un genere. Se è essa stessa la cartella di un genere, indicare la cartella superiore, %2.</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Suddividi per</translation>
    </message>
    <message>
        <source>What stays in one split: an artist&apos;s tracks, an album&apos;s, or nothing (file); or the split that folders called train, validation and test give, which is the default where there are such folders</source>
        <translation>Che cosa resta in una partizione: i brani di un artista, quelli di un album o nulla (file); oppure la suddivisione data da cartelle chiamate train, validation e test, che è quella predefinita se esistono</translation>
    </message>
    <message>
        <source>As given, or by artist</source>
        <translation>Da cartelle, o per artista</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>Per album</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Per file</translation>
    </message>
    <message>
        <source>As given by the folders</source>
        <translation>Quella delle cartelle</translation>
    </message>
    <message>
        <source>%1 is not a folder; give a folder with one subfolder per genre.</source>
        <translation>%1 non è una cartella; indicare una cartella con una sottocartella per genere.</translation>
    </message>
    <message>
        <source>one genre per folder</source>
        <translation>un genere per cartella</translation>
    </message>
    <message>
        <source>genres and sub-genres by folder</source>
        <translation>generi e sottogeneri per cartella</translation>
    </message>
    <message>
        <source>One folder per genre</source>
        <translation>Cartella per genere</translation>
    </message>
    <message>
        <source>Folder with one subfolder per genre</source>
        <translation>Cartella con una sottocartella per genere</translation>
    </message>
    <message>
        <source>Folders within a genre&apos;s are sub-genres</source>
        <translation>Le cartelle interne sono sottogeneri</translation>
    </message>
    <message>
        <source>Otherwise they are artists or albums</source>
        <translation>Altrimenti sono artisti o album</translation>
    </message>
    <message>
        <source>%1 were taken as one genre, %2: they differ only in how it is spelled.</source>
        <translation>%1 sono stati considerati un solo genere, %2: differiscono solo nella grafia.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the ID %1 of a genre is not a positive number.</source>
        <translation>l’ID %1 di un genere non è un numero positivo.</translation>
    </message>
    <message>
        <source>genre %1 has no title.</source>
        <translation>il genere %1 non ha titolo.</translation>
    </message>
    <message>
        <source>genre %1 is listed twice.</source>
        <translation>il genere %1 è elencato due volte.</translation>
    </message>
    <message>
        <source>genre %1 has the parent %2, which is not listed.</source>
        <translation>il genere %1 ha come superiore %2, che non è elencato.</translation>
    </message>
    <message>
        <source>genre %1 has more than %2 ancestors, or is one of its own.</source>
        <translation>il genere %1 ha più di %2 antenati, o è antenato di sé stesso.</translation>
    </message>
    <message>
        <source>the table of genres is empty.</source>
        <translation>la tabella dei generi è vuota.</translation>
    </message>
    <message>
        <source>the column %1 is missing.</source>
        <translation>manca la colonna %1.</translation>
    </message>
    <message>
        <source>genre_id and parent must be whole numbers.</source>
        <translation>genre_id e parent devono essere numeri interi.</translation>
    </message>
    <message>
        <source>the table lists no genres.</source>
        <translation>la tabella non elenca generi.</translation>
    </message>
    <message>
        <source>this is not a table of the MTG-Jamendo dataset; give autotagging_genre.tsv.</source>
        <translation>questa non è una tabella del dataset MTG-Jamendo; indicare autotagging_genre.tsv.</translation>
    </message>
    <message>
        <source>there are %1 cells, too few.</source>
        <translation>ci sono %1 celle, troppo poche.</translation>
    </message>
    <message>
        <source>the duration is negative.</source>
        <translation>la durata è negativa.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number.</source>
        <translation>«%1» non è un numero.</translation>
    </message>
    <message>
        <source>%1 lists track %2 a second time; each track belongs to one split.</source>
        <translation>%1 elenca il brano %2 una seconda volta; ogni brano appartiene a una sola partizione.</translation>
    </message>
    <message>
        <source>genres of %1</source>
        <translation>generi di %1</translation>
    </message>
    <message>
        <source>%1 contains no recording that has a genre in %2.</source>
        <translation>%1 non contiene registrazioni che abbiano un genere in %2.</translation>
    </message>
    <message>
        <source>MTG-Jamendo&apos;s own, by artist</source>
        <translation>quella di MTG-Jamendo, per artista</translation>
    </message>
    <message>
        <source>MTG-Jamendo table</source>
        <translation>Tabella MTG-Jamendo</translation>
    </message>
    <message>
        <source>autotagging_genre.tsv, or …-train.tsv of one of the splits</source>
        <translation>autotagging_genre.tsv, o …-train.tsv di una delle suddivisioni</translation>
    </message>
    <message>
        <source>MTG-Jamendo audio</source>
        <translation>Audio MTG-Jamendo</translation>
    </message>
    <message>
        <source>The folder that MTG-Jamendo&apos;s archives unpack to</source>
        <translation>La cartella in cui si estraggono gli archivi di MTG-Jamendo</translation>
    </message>
    <message>
        <source>Files that the table lists, but that were not found: %1 (%2).</source>
        <translation>File elencati nella tabella ma non trovati: %1 (%2).</translation>
    </message>
    <message>
        <source>None of the files that %1 lists with a genre was found in %2.</source>
        <translation>Nessuno dei file che %1 elenca con un genere è stato trovato in %2.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>come in %1</translation>
    </message>
    <message>
        <source>Table of genres</source>
        <translation>Tabella dei generi</translation>
    </message>
    <message>
        <source>Table of genres or label tracks</source>
        <translation>Tabella dei generi o tracce di etichette</translation>
    </message>
    <message>
        <source>CSV or TSV with a column path (or file) and a column genre (or label), and artist, album and split where they are known; or a folder of Audacity&apos;s label tracks, or one of them, each with the name of its music (song.txt for song.mp3)</source>
        <translation>CSV o TSV con una colonna path (o file) e una colonna genre (o label), e artist, album e split se noti; oppure una cartella di tracce di etichette di Audacity, o una di esse, ognuna con il nome della sua musica (song.txt per song.mp3)</translation>
    </message>
    <message>
        <source>Music folder</source>
        <translation>Cartella della musica</translation>
    </message>
    <message>
        <source>What the table&apos;s paths are relative to, or where the music of label tracks lies, if not in their own folder</source>
        <translation>Rispetto a che cosa sono relativi i percorsi della tabella, o dove si trova la musica delle tracce di etichette, se non nella loro stessa cartella</translation>
    </message>
    <message>
        <source>Two genres are both called %1; give one of them another title.</source>
        <translation>Due generi si chiamano entrambi %1; dare a uno di essi un altro titolo.</translation>
    </message>
    <message>
        <source>No track of the dataset has both audio and a genre with at least %1 training tracks; there is nothing to learn.</source>
        <translation>Nessun brano del dataset ha sia l’audio sia un genere con almeno %1 brani di addestramento; non c’è nulla da imparare.</translation>
    </message>
    <message>
        <source>there are no columns path and genre.</source>
        <translation>mancano le colonne path e genre.</translation>
    </message>
    <message>
        <source>%1 was left out: none of its lines is a label with its times.</source>
        <translation>%1 è stato escluso: nessuna delle sue righe è un’etichetta con i suoi tempi.</translation>
    </message>
    <message>
        <source>Lines of %1 that were left out, because they do not begin with two times: %2 (the first is line %3).</source>
        <translation>Righe di %1 escluse perché non iniziano con due tempi: %2 (la prima è la riga %3).</translation>
    </message>
    <message>
        <source>No label in %1 names a genre; export label tracks from Audacity, each under the name of its music.</source>
        <translation>Nessuna etichetta in %1 indica un genere; esportare le tracce di etichette da Audacity, ognuna con il nome della sua musica.</translation>
    </message>
    <message>
        <source>Each label is a genre of its whole file, whatever part of it the label marks.</source>
        <translation>Ogni etichetta è un genere dell’intero file, qualunque parte ne segni.</translation>
    </message>
    <message>
        <source>There must be at least one label, and each must have a name.</source>
        <translation>Deve esserci almeno un’etichetta, e ognuna deve avere un nome.</translation>
    </message>
    <message>
        <source>Two labels are both called &quot;%1&quot;; give one of them another name.</source>
        <translation>Due etichette si chiamano entrambe «%1»; dare a una di esse un altro nome.</translation>
    </message>
    <message>
        <source>The field &quot;parents&quot; does not name a parent for each label.</source>
        <translation>Il campo «parents» non indica un superiore per ogni etichetta.</translation>
    </message>
    <message>
        <source>Track %1 does not follow the one before it.</source>
        <translation>Il brano %1 non segue quello precedente.</translation>
    </message>
    <message>
        <source>Track %1 has labels that are not in the label set.</source>
        <translation>Il brano %1 ha etichette che non sono nell’insieme delle etichette.</translation>
    </message>
    <message>
        <source>Track %1 has a negative duration.</source>
        <translation>Il brano %1 ha una durata negativa.</translation>
    </message>
    <message>
        <source>The number of tracks without a label is negative.</source>
        <translation>Il numero di brani senza etichetta è negativo.</translation>
    </message>
    <message>
        <source>The dataset cannot be used. %1</source>
        <translation>Impossibile usare il dataset. %1</translation>
    </message>
    <message>
        <source>%1 is not a folder; give a folder of music.</source>
        <translation>%1 non è una cartella; indicare una cartella di musica.</translation>
    </message>
    <message>
        <source>genres in the tags of the files</source>
        <translation>generi nei tag dei file</translation>
    </message>
    <message>
        <source>%1 contains no music whose tags name a genre.</source>
        <translation>%1 non contiene musica i cui tag indichino un genere.</translation>
    </message>
    <message>
        <source>Genres in tags</source>
        <translation>Generi nei tag</translation>
    </message>
    <message>
        <source>Folder of music</source>
        <translation>Cartella di musica</translation>
    </message>
    <message>
        <source>The genres are those in the files&apos; own tags</source>
        <translation>I generi sono quelli nei tag dei file stessi</translation>
    </message>
    <message>
        <source>The option %1 cannot be &quot;%2&quot;.</source>
        <translation>L’opzione %1 non può essere «%2».</translation>
    </message>
    <message>
        <source>The option %1 must be a whole number of at least %2, not &quot;%3&quot;.</source>
        <translation>L’opzione %1 deve essere un numero intero non inferiore a %2, non «%3».</translation>
    </message>
    <message>
        <source>The option %1 must be true or false, not &quot;%2&quot;.</source>
        <translation>L’opzione %1 deve essere true o false, non «%2».</translation>
    </message>
    <message>
        <source>Minimum tracks</source>
        <translation>Minimo di brani</translation>
    </message>
    <message>
        <source>Genres with fewer training tracks are left out; 0 keeps all genres</source>
        <translation>I generi con meno brani di addestramento vengono esclusi; 0 mantiene tutti i generi</translation>
    </message>
    <message>
        <source>The option %1 does not apply to this kind of dataset.</source>
        <translation>L’opzione %1 non si applica a questo tipo di dataset.</translation>
    </message>
    <message>
        <source>The option %1 is missing (%2).</source>
        <translation>Manca l’opzione %1 (%2).</translation>
    </message>
    <message>
        <source>There is no reader called &quot;%1&quot;.</source>
        <translation>Non esiste un lettore chiamato «%1».</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by artist</source>
        <translation>casuale 80/10/10, seme %1, per artista</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by file: no tag names an artist</source>
        <translation>casuale 80/10/10, seme %1, per file: nessun tag indica un artista</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by artist where tags name one (%2 of %3 files)</source>
        <translation>casuale 80/10/10, seme %1, per artista se indicato nei tag (%2 di %3 file)</translation>
    </message>
    <message>
        <source>%1 has no tags, which would be the dataset&apos;s labels.</source>
        <translation>%1 non ha tag, che sarebbero le etichette del dataset.</translation>
    </message>
    <message>
        <source>tags of %1</source>
        <translation>tag di %1</translation>
    </message>
    <message>
        <source>%1 contains none of the files that %2 lists in its path column.</source>
        <translation>%1 non contiene nessuno dei file che %2 elenca nella colonna path.</translation>
    </message>
    <message>
        <source>random 80/10/10 by artist or package, seed %1</source>
        <translation>casuale 80/10/10 per artista o pacchetto, seme %1</translation>
    </message>
    <message>
        <source>random 90/10/0 by artist or package, seed %1</source>
        <translation>casuale 90/10/0 per artista o pacchetto, seme %1</translation>
    </message>
    <message>
        <source>Tagged music</source>
        <translation>Musica con tag</translation>
    </message>
    <message>
        <source>Table of tags</source>
        <translation>Tabella dei tag</translation>
    </message>
    <message>
        <source>CSV of a teacher&apos;s tags for the files in the music folder</source>
        <translation>CSV dei tag di un insegnante per i file della cartella della musica</translation>
    </message>
    <message>
        <source>Folder with the files that the table lists</source>
        <translation>Cartella con i file elencati nella tabella</translation>
    </message>
    <message>
        <source>%1 does not have two dimensions, a row for each vector.</source>
        <translation>%1 non ha due dimensioni, una riga per ogni vettore.</translation>
    </message>
    <message>
        <source>the table is empty.</source>
        <translation>la tabella è vuota.</translation>
    </message>
    <message>
        <source>no recording has a genre.</source>
        <translation>nessuna registrazione ha un genere.</translation>
    </message>
    <message>
        <source>Lines left out in all: %1.</source>
        <translation>Righe escluse in tutto: %1.</translation>
    </message>
    <message>
        <source>no column genre or label names genres.</source>
        <translation>nessuna colonna genre o label indica generi.</translation>
    </message>
    <message>
        <source>a column track_id or path must name the recordings.</source>
        <translation>una colonna track_id o path deve indicare le registrazioni.</translation>
    </message>
    <message>
        <source>there is more than one column of vectors.</source>
        <translation>c’è più di una colonna di vettori.</translation>
    </message>
    <message>
        <source>there is no tag column.</source>
        <translation>non c’è una colonna di tag.</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>La riga %1 è stata esclusa: %2</translation>
    </message>
    <message>
        <source>a column has no name.</source>
        <translation>una colonna non ha nome.</translation>
    </message>
    <message>
        <source>two columns are both called &quot;%1&quot;; rename one of them.</source>
        <translation>due colonne si chiamano entrambe «%1»; rinominarne una.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2.</source>
        <translation>«%1» non è %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not FILE.npy:ROW with a file beside the table.</source>
        <translation>«%1» non è FILE.npy:RIGA con un file accanto alla tabella.</translation>
    </message>
    <message>
        <source>%1 has vectors of another length.</source>
        <translation>%1 ha vettori di un’altra lunghezza.</translation>
    </message>
    <message>
        <source>%1 has no row %2.</source>
        <translation>%1 non ha una riga %2.</translation>
    </message>
    <message>
        <source>the vector contains something that is not a number.</source>
        <translation>il vettore contiene qualcosa che non è un numero.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number in range.</source>
        <translation>«%1» non è un numero nell’intervallo consentito.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>addestramento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validazione</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>%1 contains %2 twice, which no genuine archive does; download it again.</source>
        <translation>%1 contiene %2 due volte, cosa che nessun archivio autentico fa; scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>%1 could not be decoded: it takes more memory than decoding may use.</source>
        <translation>Impossibile decodificare %1: richiede più memoria di quanta la decodifica ne possa usare.</translation>
    </message>
    <message>
        <source>%1 could not be decoded: the decoder stopped unexpectedly.</source>
        <translation>Impossibile decodificare %1: il decoder si è fermato in modo imprevisto.</translation>
    </message>
    <message>
        <source>%1 could not be decoded: the decoder did not answer for %2 seconds.</source>
        <translation>Impossibile decodificare %1: il decoder non ha risposto per %2 secondi.</translation>
    </message>
    <message>
        <source>%1, a part of the program, could not be started; reinstall Genrescope. (%2)</source>
        <translation>Impossibile avviare %1, una parte del programma; reinstallare Genrescope. (%2)</translation>
    </message>
    <message>
        <source>%1, a part of the program, could not be started; close other programs. (%2)</source>
        <translation>Impossibile avviare %1, una parte del programma; chiudere altri programmi. (%2)</translation>
    </message>
    <message>
        <source>No memory could be shared with the part of the program that decodes music: %1.</source>
        <translation>Impossibile condividere memoria con la parte del programma che decodifica la musica: %1.</translation>
    </message>
    <message>
        <source>The connection to another process of this training has broken (%1); continue the run with --resume.</source>
        <translation>La connessione a un altro processo di questo addestramento si è interrotta (%1); continuare l’esecuzione con --resume.</translation>
    </message>
    <message>
        <source>Rank %1 on %2 ended: %3</source>
        <translation>Il rango %1 su %2 è terminato: %3</translation>
    </message>
    <message>
        <source>Of %1 processes, these have not come to %2, port %3: rank %4; look what they say, and start all together.</source>
        <translation>Di %1 processi, questi non sono arrivati a %2, porta %3: rango %4; vedere che cosa dicono e avviarli tutti insieme.</translation>
    </message>
    <message>
        <source>Rank %1 on %2 could not reach the first process at %3, port %4; check that it was started and that MASTER_ADDR and MASTER_PORT name an address of its machine that others reach, or name its network with --interface.</source>
        <translation>Il rango %1 su %2 non ha potuto raggiungere il primo processo a %3, porta %4; controllare che sia stato avviato e che MASTER_ADDR e MASTER_PORT indichino un indirizzo del suo computer raggiungibile dagli altri, o indicarne la rete con --interface.</translation>
    </message>
    <message>
        <source>What listens at %1, port %2, is not the first process of this training, or of another version; choose another MASTER_PORT, or install the same version everywhere.</source>
        <translation>Ciò che è in ascolto a %1, porta %2, non è il primo processo di questo addestramento, o è di un’altra versione; scegliere un altro MASTER_PORT o installare ovunque la stessa versione.</translation>
    </message>
    <message>
        <source>Rank %1 on %2: %3</source>
        <translation>Rango %1 su %2: %3</translation>
    </message>
    <message>
        <source>Rank 0 at %1 was lost: its process has ended, or its machine cannot be reached; find out why there, and continue the run with --resume.</source>
        <translation>Il rango 0 a %1 è andato perso: il suo processo è terminato o il suo computer non è raggiungibile; scoprirne lì il motivo e continuare l’esecuzione con --resume.</translation>
    </message>
    <message>
        <source>This process was told that there are %1 of them, and the first one that there are %2; start all with the same number.</source>
        <translation>A questo processo è stato detto che sono %1, e al primo che sono %2; avviarli tutti con lo stesso numero.</translation>
    </message>
    <message>
        <source>There is another process of rank %1, on %2; give each a rank of its own, or, where two trainings run, each its own MASTER_PORT.</source>
        <translation>C’è un altro processo di rango %1, su %2; dare a ognuno un proprio rango o, se sono in corso due addestramenti, a ognuno un proprio MASTER_PORT.</translation>
    </message>
    <message>
        <source>Rank %1 on %2 was lost: its process has ended, or its machine cannot be reached; find out why there, and continue the run with --resume.</source>
        <translation>Il rango %1 su %2 è andato perso: il suo processo è terminato o il suo computer non è raggiungibile; scoprirne lì il motivo e continuare l’esecuzione con --resume.</translation>
    </message>
    <message>
        <source>%1 stands for all networks of this machine, and what is sent to the other processes is not encrypted; name one address in MASTER_ADDR, or an interface with --interface.</source>
        <translation>%1 indica tutte le reti di questo computer, e ciò che viene inviato agli altri processi non è cifrato; indicare un solo indirizzo in MASTER_ADDR, o un’interfaccia con --interface.</translation>
    </message>
    <message>
        <source>The first process cannot be reached at %1, port %2 (%3); set MASTER_ADDR to an address of its machine and MASTER_PORT to a free port, or name an interface with --interface.</source>
        <translation>Impossibile raggiungere il primo processo a %1, porta %2 (%3); impostare MASTER_ADDR su un indirizzo del suo computer e MASTER_PORT su una porta libera, o indicare un’interfaccia con --interface.</translation>
    </message>
    <message>
        <source>Near-duplicates are found by at least %1 mel bands; the features of %2 have %3.</source>
        <translation>I quasi duplicati si trovano con almeno %1 bande mel; le caratteristiche di %2 ne hanno %3.</translation>
    </message>
    <message>
        <source>%1 cannot be calibrated. %2</source>
        <translation>Impossibile calibrare %1. %2</translation>
    </message>
    <message>
        <source>The target precision must be above 0 and at most 1.</source>
        <translation>La precisione desiderata deve essere superiore a 0 e al massimo 1.</translation>
    </message>
    <message>
        <source>%1 cannot be evaluated on %2.</source>
        <translation>Impossibile valutare %1 su %2.</translation>
    </message>
    <message>
        <source>%1 It needs other log-mel features (%2) than the dataset&apos;s (%3). Prepare the dataset again, or train a new model on it.</source>
        <translation>%1 Richiede caratteristiche log-mel (%2) diverse da quelle del dataset (%3). Preparare di nuovo il dataset o addestrarvi un nuovo modello.</translation>
    </message>
    <message>
        <source>%1 %2 Evaluate it on a dataset whose genres it was trained on.</source>
        <translation>%1 %2 Valutarlo su un dataset con i generi su cui è stato addestrato.</translation>
    </message>
    <message>
        <source>There is no model to evaluate; give at least one checkpoint.</source>
        <translation>Non c’è un modello da valutare; indicare almeno un checkpoint.</translation>
    </message>
    <message>
        <source>Evaluation needs at least one crop per track, not %1.</source>
        <translation>La valutazione richiede almeno un ritaglio per brano, non %1.</translation>
    </message>
    <message>
        <source>%1 contains no tracks with features in its %2 split; prepare the dataset again or evaluate another split.</source>
        <translation>%1 non contiene brani con caratteristiche nella partizione di %2; preparare di nuovo il dataset o valutare un’altra partizione.</translation>
    </message>
    <message>
        <source>%1 has no column for the genre %2.</source>
        <translation>%1 non ha una colonna per il genere %2.</translation>
    </message>
    <message>
        <source>%1 says nothing about %2 of the %3 tracks to compare, such as number %4, %5.</source>
        <translation>%1 non dice nulla su %2 dei %3 brani da confrontare, come il numero %4, %5.</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos; has &apos;%2&apos;, for which the model has no place.</source>
        <translation>Lo strato «%1» ha «%2», per cui il modello non ha posto.</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos; has %2 arrays, not %3.</source>
        <translation>Lo strato «%1» ha %2 array, non %3.</translation>
    </message>
    <message>
        <source>The model has %1 genres, and %2 names were given.</source>
        <translation>Il modello ha %1 generi, e sono stati dati %2 nomi.</translation>
    </message>
    <message>
        <source>It has too few layers with weights: %1.</source>
        <translation>Ha troppo pochi strati con pesi: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be imported. %2</source>
        <translation>Impossibile importare %1. %2</translation>
    </message>
    <message>
        <source>%1 cannot be imported: the process that reads it stopped unexpectedly.</source>
        <translation>Impossibile importare %1: il processo che lo legge si è fermato in modo imprevisto.</translation>
    </message>
    <message>
        <source>A crop begins after the end of its clip.</source>
        <translation>Un ritaglio inizia dopo la fine della sua clip.</translation>
    </message>
    <message>
        <source>The input reference &apos;%1&apos; is not known.</source>
        <translation>Il riferimento di ingresso «%1» non è noto.</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be read: %2.</source>
        <translation>Impossibile leggere un file temporaneo in %1: %2.</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be written: %2.</source>
        <translation>Impossibile scrivere un file temporaneo in %1: %2.</translation>
    </message>
    <message>
        <source>The mel sample rate must lie between 1000 and 384000 Hz.</source>
        <translation>La frequenza di campionamento mel deve essere compresa tra 1000 e 384000 Hz.</translation>
    </message>
    <message>
        <source>The FFT size must be a power of two between 128 and 65536.</source>
        <translation>La dimensione della FFT deve essere una potenza di due tra 128 e 65536.</translation>
    </message>
    <message>
        <source>The hop length must be at least a 64th of the FFT size and a millisecond, and at most the FFT size.</source>
        <translation>Il passo (hop) deve essere almeno 1/64 della dimensione della FFT e un millisecondo, e al massimo la dimensione della FFT.</translation>
    </message>
    <message>
        <source>The number of mel bands must lie between 1 and 1024.</source>
        <translation>Il numero di bande mel deve essere compreso tra 1 e 1024.</translation>
    </message>
    <message>
        <source>The lowest mel frequency must not be negative and must lie below the highest.</source>
        <translation>La frequenza mel più bassa non deve essere negativa e deve essere inferiore alla più alta.</translation>
    </message>
    <message>
        <source>The highest mel frequency must not exceed half the sample rate.</source>
        <translation>La frequenza mel più alta non deve superare metà della frequenza di campionamento.</translation>
    </message>
    <message>
        <source>The smallest mel power must be above 0 and at most 1.</source>
        <translation>La potenza mel minima deve essere superiore a 0 e al massimo 1.</translation>
    </message>
    <message>
        <source>The dynamic range must be above 0 and at most 1000 dB.</source>
        <translation>La gamma dinamica deve essere superiore a 0 e al massimo 1000 dB.</translation>
    </message>
    <message>
        <source>The audio contains samples that are not numbers or are far out of range, so no features can be computed from it; it is damaged.</source>
        <translation>L’audio contiene campioni che non sono numeri o sono molto fuori intervallo, perciò non se ne possono calcolare caratteristiche; è danneggiato.</translation>
    </message>
    <message>
        <source>The audio is too short: %1 samples at %2 Hz, but more than %3 are needed.</source>
        <translation>L’audio è troppo corto: %1 campioni a %2 Hz, ma ne servono più di %3.</translation>
    </message>
    <message>
        <source>There is no Fourier transform of %1 samples.</source>
        <translation>Non esiste una trasformata di Fourier di %1 campioni.</translation>
    </message>
    <message>
        <source>This part is silent: nothing of it counted.</source>
        <translation>Questa parte è silenziosa: nulla di essa ha contato.</translation>
    </message>
    <message>
        <source>A patch needs at least one frame and one mel band.</source>
        <translation>Un riquadro richiede almeno un frame e una banda mel.</translation>
    </message>
    <message>
        <source>%1 needs other log-mel features than %2, and a file is decoded once for all models; classify with one of them at a time.</source>
        <translation>%1 richiede caratteristiche log-mel diverse da %2, e un file viene decodificato una volta per tutti i modelli; classificare con uno alla volta.</translation>
    </message>
    <message>
        <source>Classification needs at least one crop per section, not %1.</source>
        <translation>La classificazione richiede almeno un ritaglio per sezione, non %1.</translation>
    </message>
    <message>
        <source>A bootstrap needs a truth and a score for each track and label, a cluster for each track, and groups of labels that exist.</source>
        <translation>Un bootstrap richiede un valore vero e un punteggio per ogni brano ed etichetta, un gruppo per ogni brano e gruppi di etichette esistenti.</translation>
    </message>
    <message>
        <source>It does not know the genre %1.</source>
        <translation>Non conosce il genere %1.</translation>
    </message>
    <message>
        <source>An interval of a mean needs at least two values.</source>
        <translation>L’intervallo di una media richiede almeno due valori.</translation>
    </message>
    <message>
        <source>Metrics of %1 tracks and %2 labels need %3 truths and scores, but there are %4 and %5.</source>
        <translation>Le metriche di %1 brani e %2 etichette richiedono %3 valori veri e punteggi, ma ce ne sono %4 e %5.</translation>
    </message>
    <message>
        <source>All labels are equal, so there is nothing to calibrate on.</source>
        <translation>Tutte le etichette sono uguali, perciò non c’è nulla su cui calibrare.</translation>
    </message>
    <message>
        <source>Its probabilities do not rise with the true labels, which no calibration can fix; train it longer or on more tracks.</source>
        <translation>Le sue probabilità non crescono con le etichette vere, cosa che nessuna calibrazione può correggere; addestrarlo più a lungo o su più brani.</translation>
    </message>
    <message>
        <source>Metrics need one score for each truth, but there are %1 truths and %2 scores.</source>
        <translation>Le metriche richiedono un punteggio per ogni valore vero, ma ci sono %1 valori veri e %2 punteggi.</translation>
    </message>
    <message>
        <source>Metrics need finite scores, but score %1 is not.</source>
        <translation>Le metriche richiedono punteggi finiti, ma il punteggio %1 non lo è.</translation>
    </message>
    <message>
        <source>Reliability needs a truth for each probability.</source>
        <translation>L’affidabilità richiede un valore vero per ogni probabilità.</translation>
    </message>
    <message>
        <source>Reliability needs probabilities between 0 and 1.</source>
        <translation>L’affidabilità richiede probabilità tra 0 e 1.</translation>
    </message>
    <message>
        <source>Thresholds need probabilities between 0 and 1.</source>
        <translation>Le soglie richiedono probabilità tra 0 e 1.</translation>
    </message>
    <message>
        <source>Calls need a truth and a score for each track and label, and a threshold for each label.</source>
        <translation>I rilevamenti richiedono un valore vero e un punteggio per ogni brano ed etichetta, e una soglia per ogni etichetta.</translation>
    </message>
    <message>
        <source>Metrics need finite scores, but one is not.</source>
        <translation>Le metriche richiedono punteggi finiti, ma uno non lo è.</translation>
    </message>
    <message>
        <source>It has the format %1, which this version of the program does not know.</source>
        <translation>Ha il formato %1, che questa versione del programma non conosce.</translation>
    </message>
    <message>
        <source>It names no genres.</source>
        <translation>Non indica alcun genere.</translation>
    </message>
    <message>
        <source>It names more than %1 genres.</source>
        <translation>Indica più di %1 generi.</translation>
    </message>
    <message>
        <source>One of its genres has no name.</source>
        <translation>Uno dei suoi generi non ha nome.</translation>
    </message>
    <message>
        <source>It names the genre &apos;%1&apos; twice.</source>
        <translation>Indica due volte il genere «%1».</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; contains values that are not finite.</source>
        <translation>Il tensore «%1» contiene valori non finiti.</translation>
    </message>
    <message>
        <source>It does not name all options of its model.</source>
        <translation>Non indica tutte le opzioni del suo modello.</translation>
    </message>
    <message>
        <source>Its crops must have between 1 and %1 frames.</source>
        <translation>I suoi ritagli devono avere tra 1 e %1 frame.</translation>
    </message>
    <message>
        <source>It names genres, but has no head to classify them.</source>
        <translation>Indica dei generi, ma non ha una testa per classificarli.</translation>
    </message>
    <message>
        <source>Its activation &apos;%1&apos; is not known.</source>
        <translation>La sua attivazione «%1» non è nota.</translation>
    </message>
    <message>
        <source>Its epoch or step is negative.</source>
        <translation>La sua epoca o il suo passo è negativo.</translation>
    </message>
    <message>
        <source>One of its metrics is not finite.</source>
        <translation>Una delle sue metriche non è finita.</translation>
    </message>
    <message>
        <source>It was pretrained without genres and cannot classify: train a model that starts from it (train --set start_from=FILE).</source>
        <translation>È stato preaddestrato senza generi e non può classificare: addestrare un modello che parta da esso (train --set start_from=FILE).</translation>
    </message>
    <message>
        <source>%1 is a safetensors file, but not a Genrescope checkpoint.</source>
        <translation>%1 è un file safetensors, ma non un checkpoint di Genrescope.</translation>
    </message>
    <message>
        <source>%1 is not a usable checkpoint. %2</source>
        <translation>%1 non è un checkpoint utilizzabile. %2</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <translation>%1 non è stato scritto. %2</translation>
    </message>
    <message>
        <source>%1 was not written: it contains text that is not valid UTF-8.</source>
        <translation>%1 non è stato scritto: contiene testo che non è UTF-8 valido.</translation>
    </message>
    <message>
        <source>Mean and maximum</source>
        <translation>Media e massimo</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attenzione</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Standardize bands</source>
        <translation>Standardizza le bande</translation>
    </message>
    <message>
        <source>Standardize each band by its mean and standard deviation over the training set</source>
        <translation>Standardizza ogni banda con media e deviazione standard sui dati di addestramento</translation>
    </message>
    <message>
        <source>Stem channels</source>
        <translation>Canali di ingresso</translation>
    </message>
    <message>
        <source>Channels of the first of three convolutions that merge four frames into one; 0 = no convolutions</source>
        <translation>Canali della prima di tre convoluzioni che fondono quattro frame in uno; 0 = nessuna convoluzione</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Pooling over time</source>
        <translation>Pooling nel tempo</translation>
    </message>
    <message>
        <source>Head dropout</source>
        <translation>Dropout della testa</translation>
    </message>
    <message>
        <source>Dropout rate before pooling over time</source>
        <translation>Tasso di dropout prima del pooling nel tempo</translation>
    </message>
    <message>
        <source>Head factor</source>
        <translation>Fattore della testa</translation>
    </message>
    <message>
        <source>Units of the hidden dense layer per label; 0 = no hidden layer</source>
        <translation>Unità dello strato denso nascosto per etichetta; 0 = nessuno strato nascosto</translation>
    </message>
    <message>
        <source>The encoder gives %1 numbers, more than the %2 that genres can be learned from.</source>
        <translation>L’encoder dà %1 numeri, più dei %2 da cui si possono imparare i generi.</translation>
    </message>
    <message>
        <source>Bidirectional GRU</source>
        <translation>GRU bidirezionale</translation>
    </message>
    <message>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Strati</translation>
    </message>
    <message>
        <source>Number of stacked bidirectional layers</source>
        <translation>Numero di strati bidirezionali sovrapposti</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Units per layer and direction</source>
        <translation>Unità per strato e direzione</translation>
    </message>
    <message>
        <source>The Keras weights lack &apos;%1&apos;.</source>
        <translation>Ai pesi di Keras manca «%1».</translation>
    </message>
    <message>
        <source>The Keras weights &apos;%1&apos; have the wrong shape.</source>
        <translation>I pesi di Keras «%1» hanno la forma sbagliata.</translation>
    </message>
    <message>
        <source>The Keras weights contain &apos;%1&apos;, which the model does not have.</source>
        <translation>I pesi di Keras contengono «%1», che il modello non ha.</translation>
    </message>
    <message>
        <source>The Keras weights for &apos;%1&apos; do not contain three gates.</source>
        <translation>I pesi di Keras di «%1» non contengono tre porte.</translation>
    </message>
    <message>
        <source>The Keras weights &apos;%1.bias&apos; are not two rows.</source>
        <translation>I pesi di Keras «%1.bias» non sono due righe.</translation>
    </message>
    <message>
        <source>The Keras weights of &apos;%1&apos; differ in width.</source>
        <translation>I pesi di Keras di «%1» hanno larghezze diverse.</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; has no counterpart in Keras.</source>
        <translation>Il modello «%1» non ha un equivalente in Keras.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be true or false.</source>
        <translation>L’opzione «%1» del modello «%2» deve essere true o false.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be one of these: %3.</source>
        <translation>L’opzione «%1» del modello «%2» deve essere una di queste: %3.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be a whole number from %3 to %4.</source>
        <translation>L’opzione «%1» del modello «%2» deve essere un numero intero da %3 a %4.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be a number from %3 to %4.</source>
        <translation>L’opzione «%1» del modello «%2» deve essere un numero da %3 a %4.</translation>
    </message>
    <message>
        <source>There is no model &apos;%1&apos;; the models are: %2.</source>
        <translation>Non esiste un modello «%1»; i modelli sono: %2.</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; has no option &apos;%2&apos;.</source>
        <translation>Il modello «%1» non ha l’opzione «%2».</translation>
    </message>
    <message>
        <source>A model needs at least one mel band and between 1 and %1 labels; %2 bands and %3 labels were requested.</source>
        <translation>Un modello richiede almeno una banda mel e tra 1 e %1 etichette; sono state richieste %2 bande e %3 etichette.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; occurs twice.</source>
        <translation>Il tensore «%1» compare due volte.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; is missing.</source>
        <translation>Manca il tensore «%1».</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; has the shape %2 where the model needs %3.</source>
        <translation>Il tensore «%1» ha la forma %2, mentre il modello richiede %3.</translation>
    </message>
    <message>
        <source>The model has no tensor &apos;%1&apos;.</source>
        <translation>Il modello non ha un tensore «%1».</translation>
    </message>
    <message>
        <source>Its calibration is out of range.</source>
        <translation>La sua calibrazione è fuori intervallo.</translation>
    </message>
    <message>
        <source>Its hierarchy of genres does not fit its genres.</source>
        <translation>La sua gerarchia di generi non corrisponde ai suoi generi.</translation>
    </message>
    <message>
        <source>Its label for recordings without music is none of its labels.</source>
        <translation>La sua etichetta per le registrazioni senza musica non è una delle sue etichette.</translation>
    </message>
    <message>
        <source>It does not have exactly one threshold per genre.</source>
        <translation>Non ha esattamente una soglia per genere.</translation>
    </message>
    <message>
        <source>One of its thresholds does not lie between 0 and 1.</source>
        <translation>Una delle sue soglie non è compresa tra 0 e 1.</translation>
    </message>
    <message>
        <source>it shrank while it was being read</source>
        <translation>si è accorciato durante la lettura</translation>
    </message>
    <message>
        <source>its header is nested too deeply</source>
        <translation>la sua intestazione è annidata troppo in profondità</translation>
    </message>
    <message>
        <source>its header names &apos;%1&apos; twice</source>
        <translation>la sua intestazione indica «%1» due volte</translation>
    </message>
    <message>
        <source>its header is not a JSON object</source>
        <translation>la sua intestazione non è un oggetto JSON</translation>
    </message>
    <message>
        <source>its header is not valid JSON</source>
        <translation>la sua intestazione non è JSON valido</translation>
    </message>
    <message>
        <source>its metadata is not a JSON object</source>
        <translation>i suoi metadati non sono un oggetto JSON</translation>
    </message>
    <message>
        <source>its metadata contains something other than text</source>
        <translation>i suoi metadati contengono qualcosa che non è testo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have dtype, shape and data_offsets</source>
        <translation>«%1» non ha dtype, shape e data_offsets</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is of another type than F32</source>
        <translation>«%1» è di un tipo diverso da F32</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no valid shape</source>
        <translation>«%1» non ha una forma valida</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large</source>
        <translation>«%1» è troppo grande</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no valid offsets</source>
        <translation>«%1» non ha offset validi</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has offsets that do not fit its shape</source>
        <translation>«%1» ha offset che non corrispondono alla sua forma</translation>
    </message>
    <message>
        <source>it contains more than %1 arrays</source>
        <translation>contiene più di %1 array</translation>
    </message>
    <message>
        <source>there is a gap or an overlap before &apos;%1&apos;</source>
        <translation>c’è un vuoto o una sovrapposizione prima di «%1»</translation>
    </message>
    <message>
        <source>its data is not as long as its header says</source>
        <translation>i suoi dati non hanno la lunghezza indicata nell’intestazione</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>è troppo corto</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>supera %1</translation>
    </message>
    <message>
        <source>its header claims to be larger than %1</source>
        <translation>la sua intestazione dichiara di superare %1</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>finisce dentro la sua intestazione</translation>
    </message>
    <message>
        <source>%1 cannot be read as a safetensors file: %2; download or create the file again.</source>
        <translation>Impossibile leggere %1 come file safetensors: %2; scaricare o creare di nuovo il file.</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>%1 non è stato scritto: %2.</translation>
    </message>
    <message>
        <source>%1 was not written: a name or its metadata is not valid UTF-8.</source>
        <translation>%1 non è stato scritto: un nome o i suoi metadati non sono UTF-8 valido.</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>Number of stacked encoder layers</source>
        <translation>Numero di strati di encoder sovrapposti</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Attention heads per layer; must divide the number of mel bands</source>
        <translation>Teste di attenzione per strato; devono dividere il numero di bande mel</translation>
    </message>
    <message>
        <source>Feed-forward units</source>
        <translation>Unità feed-forward</translation>
    </message>
    <message>
        <source>Units of each layer&apos;s feed-forward network</source>
        <translation>Unità della rete feed-forward di ogni strato</translation>
    </message>
    <message>
        <source>Input scale</source>
        <translation>Scala di ingresso</translation>
    </message>
    <message>
        <source>Factor applied to each frame before positional encodings are added; 0 = square root of the number of bands, as in the post</source>
        <translation>Fattore applicato a ogni frame prima di aggiungere le codifiche posizionali; 0 = radice quadrata del numero di bande, come nell’articolo</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout rate in the encoder</source>
        <translation>Tasso di dropout nell’encoder</translation>
    </message>
    <message>
        <source>The transformer&apos;s %1 heads do not divide %2 mel bands; choose a divisor.</source>
        <translation>Le %1 teste del transformer non dividono %2 bande mel; scegliere un divisore.</translation>
    </message>
    <message>
        <source>The model was given an input of shape %1 but takes (crops, at most %2 frames, %3 bands).</source>
        <translation>Il modello ha ricevuto un ingresso di forma %1, ma accetta (ritagli, al massimo %2 frame, %3 bande).</translation>
    </message>
    <message>
        <source>%1 contains a %2 of the features %3; a training can only start from a %4 of the features %5.</source>
        <translation>%1 contiene un modello %2 con le caratteristiche %3; un addestramento può partire solo da un %4 con le caratteristiche %5.</translation>
    </message>
    <message>
        <source>%1 has another input reference (%2); set input_reference to that.</source>
        <translation>%1 ha un altro riferimento di ingresso (%2); impostare input_reference su quello.</translation>
    </message>
    <message>
        <source>No training can start from %1: its encoder has no &apos;%2&apos; of the same shape; give the model the same options.</source>
        <translation>Nessun addestramento può partire da %1: il suo encoder non ha un «%2» della stessa forma; dare al modello le stesse opzioni.</translation>
    </message>
    <message>
        <source>No training can start from %1: its encoder also has a &apos;%2&apos;; give the model the same options.</source>
        <translation>Nessun addestramento può partire da %1: il suo encoder ha anche un «%2»; dare al modello le stesse opzioni.</translation>
    </message>
    <message>
        <source>A model needs at least one mel band.</source>
        <translation>Un modello richiede almeno una banda mel.</translation>
    </message>
    <message>
        <source>There is nothing to measure the model &apos;%1&apos; against.</source>
        <translation>Non c’è nulla con cui confrontare il modello «%1».</translation>
    </message>
    <message>
        <source>The device &apos;cuda&apos; cannot be used: this LibTorch or this machine has none; use &apos;auto&apos; or &apos;cpu&apos;.</source>
        <translation>Impossibile usare il dispositivo «cuda»: questa LibTorch o questo computer non ne ha; usare «auto» o «cpu».</translation>
    </message>
    <message>
        <source>Its model cannot be built: %1</source>
        <translation>Impossibile costruire il suo modello: %1</translation>
    </message>
    <message>
        <source>The model was given %1 values for %2 crops of %3 frames of %4 bands.</source>
        <translation>Il modello ha ricevuto %1 valori per %2 ritagli di %3 frame di %4 bande.</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is &quot;%2&quot;, which is no whole number from %3 to %4; have it set by whatever starts the processes, or unset it to train in one.</source>
        <translation>%1 nell’ambiente è «%2», che non è un numero intero da %3 a %4; farlo impostare da ciò che avvia i processi, o rimuoverlo per addestrare in uno solo.</translation>
    </message>
    <message>
        <source>It was written by another version of the program.</source>
        <translation>È stato scritto da un’altra versione del programma.</translation>
    </message>
    <message>
        <source>It must hold between 1 and %1 excerpts.</source>
        <translation>Deve contenere tra 1 e %1 estratti.</translation>
    </message>
    <message>
        <source>It lacks &apos;%1&apos;.</source>
        <translation>Manca «%1».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have the right shape.</source>
        <translation>«%1» non ha la forma corretta.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; contains values that are not finite.</source>
        <translation>«%1» contiene valori non finiti.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say which frames are masked.</source>
        <translation>«%1» non indica quali frame sono mascherati.</translation>
    </message>
    <message>
        <source>%1 shows no reconstructed frames. %2</source>
        <translation>%1 non mostra frame ricostruiti. %2</translation>
    </message>
    <message>
        <source>%1 already contains a training run; choose another folder for this one.</source>
        <translation>%1 contiene già un’esecuzione di addestramento; scegliere un’altra cartella per questa.</translation>
    </message>
    <message>
        <source>%1 is damaged in line %2.</source>
        <translation>%1 è danneggiato alla riga %2.</translation>
    </message>
    <message>
        <source>It is not a list of runs.</source>
        <translation>Non è un elenco di esecuzioni.</translation>
    </message>
    <message>
        <source>Two of its runs have the same id.</source>
        <translation>Due delle sue esecuzioni hanno lo stesso identificativo.</translation>
    </message>
    <message>
        <source>%1 is damaged. %2</source>
        <translation>%1 è danneggiato. %2</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; (%2) must lie between %3 and %4.</source>
        <translation>L’impostazione «%1» (%2) deve essere compresa tra %3 e %4.</translation>
    </message>
    <message>
        <source>There is no table of tags to learn (tag_table): choose one.</source>
        <translation>Non c’è una tabella di tag da imparare (tag_table): sceglierne una.</translation>
    </message>
    <message>
        <source>Only genres have an average precision: choose the loss as the criterion (selection).</source>
        <translation>Solo i generi hanno una precisione media: scegliere la perdita come criterio (selection).</translation>
    </message>
    <message>
        <source>The shortest crop (min_crop_frames) cannot be longer than the longest one (max_crop_frames).</source>
        <translation>Il ritaglio più corto (min_crop_frames) non può essere più lungo del più lungo (max_crop_frames).</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>What the model learns: genres, or a basis for learning them</source>
        <translation>Che cosa impara il modello: i generi, o una base per impararli</translation>
    </message>
    <message>
        <source>Tag tables</source>
        <translation>Tabelle di tag</translation>
    </message>
    <message>
        <source>CSV of a teacher&apos;s tags for the dataset&apos;s recordings; for the objective tags. Of several teachers, a line each, TABLE=WEIGHT</source>
        <translation>CSV dei tag di un insegnante per le registrazioni del dataset; per l’obiettivo tags. Con più insegnanti, una riga per ciascuno, TABELLA=PESO</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>The same seed, machine and thread count give the same losses</source>
        <translation>Lo stesso seme, computer e numero di thread danno le stesse perdite</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Threads that train; 0 = one per core</source>
        <translation>Thread che addestrano; 0 = uno per core</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisione</translation>
    </message>
    <message>
        <source>Precision of the encoder&apos;s products in training; bfloat16 is used where the processor supports it</source>
        <translation>Precisione dei prodotti dell’encoder nell’addestramento; bfloat16 viene usato se il processore lo supporta</translation>
    </message>
    <message>
        <source>Input reference</source>
        <translation>Riferimento di ingresso</translation>
    </message>
    <message>
        <source>What the level of a crop is relative to</source>
        <translation>Rispetto a che cosa è relativo il livello di un ritaglio</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Dimensione batch</translation>
    </message>
    <message>
        <source>Crops per step</source>
        <translation>Ritagli per passo</translation>
    </message>
    <message>
        <source>Shortest crop</source>
        <translation>Ritaglio più corto</translation>
    </message>
    <message>
        <source>Length of the shortest crop in frames</source>
        <translation>Lunghezza del ritaglio più corto, in frame</translation>
    </message>
    <message>
        <source>Longest crop</source>
        <translation>Ritaglio più lungo</translation>
    </message>
    <message>
        <source>Length of the longest crop in frames</source>
        <translation>Lunghezza del ritaglio più lungo, in frame</translation>
    </message>
    <message>
        <source>Evaluation crop</source>
        <translation>Ritaglio valutazione</translation>
    </message>
    <message>
        <source>Length of a crop in frames in validation and afterward</source>
        <translation>Lunghezza di un ritaglio, in frame, nella validazione e in seguito</translation>
    </message>
    <message>
        <source>Evaluation crops</source>
        <translation>Ritagli valutazione</translation>
    </message>
    <message>
        <source>Evenly spaced crops per track in validation and afterward</source>
        <translation>Ritagli equidistanti per brano nella validazione e in seguito</translation>
    </message>
    <message>
        <source>Validation tracks</source>
        <translation>Brani di validazione</translation>
    </message>
    <message>
        <source>Most validation tracks evaluated after each epoch, always the same ones; all after the last epoch; 0 = always all</source>
        <translation>Massimo di brani di validazione valutati dopo ogni epoca, sempre gli stessi; tutti dopo l’ultima epoca; 0 = sempre tutti</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Passes over the training tracks, each followed by a validation</source>
        <translation>Passaggi sui brani di addestramento, ognuno seguito da una validazione</translation>
    </message>
    <message>
        <source>Epoch size</source>
        <translation>Dimensione epoca</translation>
    </message>
    <message>
        <source>Part of the training tracks that an epoch covers</source>
        <translation>Parte dei brani di addestramento coperta da un’epoca</translation>
    </message>
    <message>
        <source>Minimum steps</source>
        <translation>Passi minimi</translation>
    </message>
    <message>
        <source>Fewest steps in an epoch, however small the data</source>
        <translation>Numero minimo di passi in un’epoca, per quanto pochi siano i dati</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>Limite di passi</translation>
    </message>
    <message>
        <source>Stop after this many steps; 0 = no limit</source>
        <translation>Ferma dopo questo numero di passi; 0 = nessun limite</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Ottimizzatore</translation>
    </message>
    <message>
        <source>How weights follow gradients</source>
        <translation>Come i pesi seguono i gradienti</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasso di apprendimento</translation>
    </message>
    <message>
        <source>Peak learning rate of the schedule</source>
        <translation>Tasso di apprendimento massimo della pianificazione</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decadimento pesi</translation>
    </message>
    <message>
        <source>How strongly weights are pulled toward 0 (AdamW)</source>
        <translation>Con quale forza i pesi vengono tirati verso 0 (AdamW)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Pianificazione</translation>
    </message>
    <message>
        <source>How the learning rate changes during the training</source>
        <translation>Come cambia il tasso di apprendimento durante l’addestramento</translation>
    </message>
    <message>
        <source>Warmup</source>
        <translation>Riscaldamento</translation>
    </message>
    <message>
        <source>One cycle: part of all steps in which the rate rises</source>
        <translation>Un ciclo: parte di tutti i passi in cui il tasso sale</translation>
    </message>
    <message>
        <source>Plateau factor</source>
        <translation>Fattore plateau</translation>
    </message>
    <message>
        <source>Plateau: factor by which the rate is reduced</source>
        <translation>Plateau: fattore di riduzione del tasso</translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation>Pazienza plateau</translation>
    </message>
    <message>
        <source>Plateau: epochs without improvement before the rate is reduced</source>
        <translation>Plateau: epoche senza miglioramento prima di ridurre il tasso</translation>
    </message>
    <message>
        <source>Minimum rate</source>
        <translation>Tasso minimo</translation>
    </message>
    <message>
        <source>Plateau: the rate never falls below this</source>
        <translation>Plateau: il tasso non scende mai sotto questo valore</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Limite gradiente</translation>
    </message>
    <message>
        <source>Largest norm of all gradients together; 0 = no limit</source>
        <translation>Norma massima di tutti i gradienti insieme; 0 = nessun limite</translation>
    </message>
    <message>
        <source>EMA decay</source>
        <translation>Decadimento EMA</translation>
    </message>
    <message>
        <source>Decay of the moving average of the weights, which is what is evaluated and saved; 0 = none</source>
        <translation>Decadimento della media mobile dei pesi, che è ciò che viene valutato e salvato; 0 = nessuna</translation>
    </message>
    <message>
        <source>Positive weight</source>
        <translation>Peso dei positivi</translation>
    </message>
    <message>
        <source>Weight of the genres that a track has, relative to those that it does not have</source>
        <translation>Peso dei generi che un brano ha, rispetto a quelli che non ha</translation>
    </message>
    <message>
        <source>Positive focus</source>
        <translation>Focus sui positivi</translation>
    </message>
    <message>
        <source>Asymmetric loss: exponent by which easy positives count less; 0 = all count alike</source>
        <translation>Perdita asimmetrica: esponente con cui i positivi facili contano meno; 0 = contano tutti allo stesso modo</translation>
    </message>
    <message>
        <source>Negative focus</source>
        <translation>Focus sui negativi</translation>
    </message>
    <message>
        <source>Asymmetric loss: exponent by which easy negatives count less; 0 = all count alike</source>
        <translation>Perdita asimmetrica: esponente con cui i negativi facili contano meno; 0 = contano tutti allo stesso modo</translation>
    </message>
    <message>
        <source>Logit share</source>
        <translation>Quota dei logit</translation>
    </message>
    <message>
        <source>Share of the squared difference of logits in the loss, for soft targets</source>
        <translation>Quota della differenza quadratica dei logit nella perdita, per obiettivi soft</translation>
    </message>
    <message>
        <source>Gain shift</source>
        <translation>Variazione livello</translation>
    </message>
    <message>
        <source>Crops become louder or quieter by up to this many dB</source>
        <translation>I ritagli vengono resi più forti o più deboli fino a questo numero di dB</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Parameter of the Beta distribution by which pairs of crops are mixed; 0 = none</source>
        <translation>Parametro della distribuzione Beta con cui vengono miscelate coppie di ritagli; 0 = nessuna</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>Maschere di frequenza</translation>
    </message>
    <message>
        <source>Masks along frequency per crop</source>
        <translation>Maschere in frequenza per ritaglio</translation>
    </message>
    <message>
        <source>Mask height</source>
        <translation>Altezza maschera</translation>
    </message>
    <message>
        <source>Greatest height of a frequency mask in mel bands</source>
        <translation>Altezza massima di una maschera di frequenza, in bande mel</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>Maschere di tempo</translation>
    </message>
    <message>
        <source>Masks along time per crop</source>
        <translation>Maschere nel tempo per ritaglio</translation>
    </message>
    <message>
        <source>Mask length</source>
        <translation>Lunghezza maschera</translation>
    </message>
    <message>
        <source>Greatest length of a time mask in frames</source>
        <translation>Lunghezza massima di una maschera di tempo, in frame</translation>
    </message>
    <message>
        <source>Mask start</source>
        <translation>Inizio maschera</translation>
    </message>
    <message>
        <source>Probability that a frame begins a mask whose frames are to be reconstructed</source>
        <translation>Probabilità che un frame inizi una maschera i cui frame vanno ricostruiti</translation>
    </message>
    <message>
        <source>Mask continuation</source>
        <translation>Continuazione</translation>
    </message>
    <message>
        <source>Probability that a mask continues after each frame</source>
        <translation>Probabilità che una maschera continui dopo ogni frame</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Parti da</translation>
    </message>
    <message>
        <source>Checkpoint whose encoder the training starts from; starter = the model that comes with the program, where it fits; empty = random weights</source>
        <translation>Checkpoint dal cui encoder parte l’addestramento; starter = il modello incluso nel programma, se adatto; vuoto = pesi casuali</translation>
    </message>
    <message>
        <source>Encoder rate</source>
        <translation>Tasso dell’encoder</translation>
    </message>
    <message>
        <source>Learning rate of the encoder relative to the head&apos;s; 0 = it stays as it is</source>
        <translation>Tasso di apprendimento dell’encoder rispetto a quello della testa; 0 = resta com’è</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Insegnante</translation>
    </message>
    <message>
        <source>Checkpoint with the same labels that rates each crop; empty = none</source>
        <translation>Checkpoint con le stesse etichette che valuta ogni ritaglio; vuoto = nessuno</translation>
    </message>
    <message>
        <source>Teacher share</source>
        <translation>Quota insegnante</translation>
    </message>
    <message>
        <source>Share of the targets that the teacher&apos;s output replaces</source>
        <translation>Quota degli obiettivi sostituita dall’output dell’insegnante</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>What the best checkpoint is best at, on the validation split</source>
        <translation>In che cosa eccelle il miglior checkpoint, sulla partizione di validazione</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Arresto anticipato</translation>
    </message>
    <message>
        <source>Stop after this many epochs without a better checkpoint; 0 = never</source>
        <translation>Ferma dopo questo numero di epoche senza un checkpoint migliore; 0 = mai</translation>
    </message>
    <message>
        <source>A teacher&apos;s tags</source>
        <translation>Tag di un insegnante</translation>
    </message>
    <message>
        <source>Masked frames</source>
        <translation>Frame mascherati</translation>
    </message>
    <message>
        <source>Fixed level</source>
        <translation>Livello fisso</translation>
    </message>
    <message>
        <source>Clip maximum</source>
        <translation>Massimo della clip</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un ciclo</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>Weighted AP</source>
        <translation>AP pesata</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perdita</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>Non esiste un’impostazione «%1».</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Calcolo</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Ritagli</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Optimization</source>
        <translation>Ottimizzazione</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Data augmentation</translation>
    </message>
    <message>
        <source>Pretraining</source>
        <translation>Preaddestramento</translation>
    </message>
    <message>
        <source>Other checkpoints</source>
        <translation>Altri checkpoint</translation>
    </message>
    <message>
        <source>Best checkpoint</source>
        <translation>Miglior checkpoint</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; cannot be &quot;%2&quot;.</source>
        <translation>L’impostazione «%1» non può essere «%2».</translation>
    </message>
    <message>
        <source>It holds no training.</source>
        <translation>Non contiene alcun addestramento.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;%1&apos;; the recipes are: %2.</source>
        <translation>Non esiste una ricetta «%1»; le ricette sono: %2.</translation>
    </message>
    <message>
        <source>One of its epochs cannot be read.</source>
        <translation>Impossibile leggere una delle sue epoche.</translation>
    </message>
    <message>
        <source>Its tables have different lengths.</source>
        <translation>Le sue tabelle hanno lunghezze diverse.</translation>
    </message>
    <message>
        <source>Its random state cannot be restored.</source>
        <translation>Impossibile ripristinare il suo stato casuale.</translation>
    </message>
    <message>
        <source>%1 contains no training that can be resumed: there is no %2 in it.</source>
        <translation>%1 non contiene un addestramento che si possa riprendere: non c’è %2.</translation>
    </message>
    <message>
        <source>%1 is not a training state.</source>
        <translation>%1 non è uno stato di addestramento.</translation>
    </message>
    <message>
        <source>%1 cannot be resumed. %2</source>
        <translation>Impossibile riprendere %1. %2</translation>
    </message>
    <message>
        <source>%1 could not be decoded: %2.</source>
        <translation>Impossibile decodificare %1: %2.</translation>
    </message>
    <message>
        <source>%1 needs the columns “genre” (what a model calls it) and “name” (what is written).</source>
        <translation>%1 richiede le colonne «genre» (come lo chiama un modello) e «name» (che cosa viene scritto).</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 non c’è più.</translation>
    </message>
    <message>
        <source>%1 is read-only; nothing was changed.</source>
        <translation>%1 è in sola lettura; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>%1 has %2 names (hard links), which would become different files; nothing was changed.</source>
        <translation>%1 ha %2 nomi (collegamenti fisici), che diventerebbero file diversi; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>%1 is open in a program, perhaps playing; nothing was changed.</source>
        <translation>%1 è aperto in un programma, forse in riproduzione; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>%1 changed while it was being read; nothing was changed.</source>
        <translation>%1 è cambiato durante la lettura; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>%1 was changed by another program meanwhile; nothing was changed.</source>
        <translation>%1 è stato nel frattempo modificato da un altro programma; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>There is no folder for the undo log; set HOME.</source>
        <translation>Non c’è una cartella per il registro delle modifiche; impostare HOME.</translation>
    </message>
    <message>
        <source>There is no batch “%1” in %2.</source>
        <translation>Non c’è un lotto «%1» in %2.</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2.</source>
        <translation>Impossibile creare %1: %2.</translation>
    </message>
    <message>
        <source>No model is sure enough of a genre.</source>
        <translation>Nessun modello è abbastanza sicuro di un genere.</translation>
    </message>
    <message>
        <source>It has a genre, which stays.</source>
        <translation>Ha un genere, che resta.</translation>
    </message>
    <message>
        <source>It says so already.</source>
        <translation>È già scritto così.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» non è un numero.</translation>
    </message>
    <message>
        <source>a row of a plan has %1 cells, not %2</source>
        <translation>una riga di un piano ha %1 celle, non %2</translation>
    </message>
    <message>
        <source>The models have not heard it as it is now.</source>
        <translation>I modelli non l’hanno ascoltato com’è ora.</translation>
    </message>
    <message>
        <source>%1 is no plan; the command tag writes one with --out.</source>
        <translation>%1 non è un piano; il comando tag ne scrive uno con --out.</translation>
    </message>
    <message>
        <source>%1 was changed after its tags were written; it stays as it is.</source>
        <translation>%1 è stato modificato dopo la scrittura dei suoi tag; resta com’è.</translation>
    </message>
    <message>
        <source>%1 is not in the batch “%2”.</source>
        <translation>%1 non è nel lotto «%2».</translation>
    </message>
    <message>
        <source>%1 has changed since the preview; look at it again.</source>
        <translation>%1 è cambiato dopo l’anteprima; controllarlo di nuovo.</translation>
    </message>
    <message>
        <source>%1 would lose more than its tags; nothing was changed.</source>
        <translation>%1 perderebbe più dei suoi tag; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The genres could not be read back from the copy of %1; nothing was changed.</source>
        <translation>Impossibile rileggere i generi dalla copia di %1; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The sound of the copy of %1 would not be the same; nothing was changed.</source>
        <translation>Il suono della copia di %1 non sarebbe lo stesso; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>%1 is no undo log of this program, or it is damaged.</source>
        <translation>%1 non è un registro delle modifiche di questo programma, o è danneggiato.</translation>
    </message>
    <message>
        <source>%1 needs other log-mel features than those in %2; prepare the dataset again.</source>
        <translation>%1 richiede caratteristiche log-mel diverse da quelle in %2; preparare di nuovo il dataset.</translation>
    </message>
    <message>
        <source>%1 has a hidden layer in its head, so genres cannot be sums of its tags; distill with head_factor 0.</source>
        <translation>%1 ha uno strato nascosto nella testa, perciò i generi non possono essere somme dei suoi tag; distillare con head_factor 0.</translation>
    </message>
    <message>
        <source>Fitting a head needs at least one crop, two folds and one repeat, strengths above 0 to choose from, and shares from 0 to 1.</source>
        <translation>L’adattamento di una testa richiede almeno un ritaglio, due fold e una ripetizione, intensità superiori a 0 tra cui scegliere e quote da 0 a 1.</translation>
    </message>
    <message>
        <source>The dataset has no genre &apos;%1&apos; to promise.</source>
        <translation>Il dataset non ha un genere «%1» da promettere (--promise).</translation>
    </message>
    <message>
        <source>The model was not trained on a tag &apos;%1&apos;.</source>
        <translation>Il modello non è stato addestrato su un tag «%1».</translation>
    </message>
    <message>
        <source>%1, trained on validation too</source>
        <translation>%1, addestrato anche sulla validazione</translation>
    </message>
    <message>
        <source>%1 has too few tracks to learn from.</source>
        <translation>%1 ha troppo pochi brani da cui imparare.</translation>
    </message>
    <message>
        <source>The model has no &apos;%1&apos;.</source>
        <translation>Il modello non ha «%1».</translation>
    </message>
    <message>
        <source>To tell music from what is none takes at least %1 recordings of either.</source>
        <translation>Per distinguere la musica da ciò che non lo è servono almeno %1 registrazioni per ciascun tipo.</translation>
    </message>
    <message>
        <source>Two teachers have a tag called &quot;%1&quot;, or the tables of one teacher have different columns; give them different names or the same columns.</source>
        <translation>Due insegnanti hanno un tag chiamato «%1», o le tabelle di un insegnante hanno colonne diverse; dare loro nomi diversi o le stesse colonne.</translation>
    </message>
    <message>
        <source>Distillation needs a tag table and the dataset it describes.</source>
        <translation>La distillazione richiede una tabella di tag e il dataset che essa descrive.</translation>
    </message>
    <message>
        <source>%1 has other features than %2; prepare them with the same settings.</source>
        <translation>%1 ha caratteristiche diverse da %2; prepararli con le stesse impostazioni.</translation>
    </message>
    <message>
        <source>A teacher&apos;s weight must be above 0.</source>
        <translation>Il peso di un insegnante deve essere superiore a 0.</translation>
    </message>
    <message>
        <source>The tables of %1 must be repeated equally often.</source>
        <translation>Le tabelle di %1 devono essere ripetute lo stesso numero di volte.</translation>
    </message>
    <message>
        <source>tags of a teacher</source>
        <translation>tag di un insegnante</translation>
    </message>
    <message>
        <source>The tables describe %1 prepared excerpts for training and %2 for validation; both are needed.</source>
        <translation>Le tabelle descrivono %1 estratti preparati per l’addestramento e %2 per la validazione; servono entrambi.</translation>
    </message>
    <message>
        <source>The tables have no tag &apos;%1&apos;.</source>
        <translation>Le tabelle non hanno un tag «%1».</translation>
    </message>
    <message>
        <source>Tracks that are copies of others: %1. Copies count as one track, of all their genres.</source>
        <translation>Brani che sono copie di altri: %1. Le copie contano come un solo brano, con tutti i loro generi.</translation>
    </message>
    <message>
        <source>The genre %1 has no track that can be learned from.</source>
        <translation>Il genere %1 non ha brani da cui si possa imparare.</translation>
    </message>
    <message>
        <source>There are fewer than two genres with tracks that can be learned from; a model needs two to tell apart.</source>
        <translation>Ci sono meno di due generi con brani da cui si possa imparare; a un modello ne servono due da distinguere.</translation>
    </message>
    <message>
        <source>Each genre is by a single artist, whom a model would learn instead; add tracks by others.</source>
        <translation>Ogni genere è di un solo artista, che un modello imparerebbe al suo posto; aggiungere brani di altri.</translation>
    </message>
    <message>
        <source>Teaching needs at least one crop and two folds, and strengths above 0 to choose from.</source>
        <translation>Per insegnare servono almeno un ritaglio e due fold, e intensità superiori a 0 tra cui scegliere.</translation>
    </message>
    <message>
        <source>by artist</source>
        <translation>per artista</translation>
    </message>
    <message>
        <source>by album or file: no artist is known</source>
        <translation>per album o file: nessun artista è noto</translation>
    </message>
    <message>
        <source>by artist where one is known (%1 of %2 tracks)</source>
        <translation>per artista se noto (%1 di %2 brani)</translation>
    </message>
    <message>
        <source>learned from all tracks but the test split; scores are cross-validated in %1 parts %2</source>
        <translation>appreso da tutti i brani tranne la partizione di test; punteggi in validazione incrociata in %1 parti %2</translation>
    </message>
    <message>
        <source>learned from all tracks; scores are cross-validated in %1 parts %2</source>
        <translation>appreso da tutti i brani; punteggi in validazione incrociata in %1 parti %2</translation>
    </message>
    <message>
        <source>The model that it starts from had learned this dataset&apos;s labels already, so these scores flatter.</source>
        <translation>Il modello da cui parte aveva già appreso le etichette di questo dataset, perciò questi punteggi sono ottimistici.</translation>
    </message>
    <message>
        <source>Too few tracks to tell: %1.</source>
        <translation>Troppo pochi brani per dirlo: %1.</translation>
    </message>
    <message>
        <source>All tracks are by one artist, so that nobody knows whether others are recognized.</source>
        <translation>Tutti i brani sono di un solo artista, perciò non si sa se altri verrebbero riconosciuti.</translation>
    </message>
    <message>
        <source>Tracks by other artists were recognized no better than by chance.</source>
        <translation>I brani di altri artisti non sono stati riconosciuti meglio che a caso.</translation>
    </message>
    <message>
        <source>Recognized so far, but there are only %1 tracks by %2 artists to judge by.</source>
        <translation>Riconosciuto finora, ma ci sono solo %1 brani di %2 artisti per giudicare.</translation>
    </message>
    <message>
        <source>Recognized better than by chance, but often mistaken.</source>
        <translation>Riconosciuto meglio che a caso, ma spesso confuso.</translation>
    </message>
    <message>
        <source>Add tracks by other artists.</source>
        <translation>Aggiungere brani di altri artisti.</translation>
    </message>
    <message>
        <source>About %1 more tracks by %2 more artists would help.</source>
        <translation>Sarebbero utili circa %1 brani in più di altri %2 artisti.</translation>
    </message>
    <message>
        <source>Pretraining needs a prepared dataset.</source>
        <translation>Il preaddestramento richiede un dataset preparato.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>The datasets contain %1 prepared tracks for training and %2 for validation; pretraining needs both.</source>
        <translation>I dataset contengono %1 brani preparati per l’addestramento e %2 per la validazione; al preaddestramento servono entrambi.</translation>
    </message>
    <message>
        <source>%1 was trained with settings other than the queue&apos;s (%2); choose another folder for the ablation, or remove this one.</source>
        <translation>%1 è stato addestrato con impostazioni diverse da quelle della coda (%2); scegliere un’altra cartella per l’ablazione, o rimuovere questa.</translation>
    </message>
    <message>
        <source>%1 was not trained on the data in %2; choose another folder for the ablation.</source>
        <translation>%1 non è stato addestrato sui dati in %2; scegliere un’altra cartella per l’ablazione.</translation>
    </message>
    <message>
        <source>There are no clips to train on; prepare a dataset first.</source>
        <translation>Non ci sono clip su cui addestrare; preparare prima un dataset.</translation>
    </message>
    <message>
        <source>%1 cannot be the teacher: %2.</source>
        <translation>%1 non può essere l’insegnante: %2.</translation>
    </message>
    <message>
        <source>it has other labels than this dataset</source>
        <translation>ha etichette diverse da questo dataset</translation>
    </message>
    <message>
        <source>it uses the features %1, not %2</source>
        <translation>usa le caratteristiche %1, non %2</translation>
    </message>
    <message>
        <source>it has another input reference (%1); set input_reference to that</source>
        <translation>ha un altro riferimento di ingresso (%1); impostare input_reference su quello</translation>
    </message>
    <message>
        <source>runs version %1 of Genrescope, not %2; install the same one everywhere</source>
        <translation>usa la versione %1 di Genrescope, non la %2; installare ovunque la stessa</translation>
    </message>
    <message>
        <source>has another dataset in %1 (%2) than the first process has in %3 (%4); give all the same workspace</source>
        <translation>ha in %1 un dataset (%2) diverso da quello che il primo processo ha in %3 (%4); dare a tutti la stessa cartella di lavoro</translation>
    </message>
    <message>
        <source>was started with other settings (%1) than the first process; give all the same options</source>
        <translation>è stato avviato con impostazioni (%1) diverse dal primo processo; dare a tutti le stesse opzioni</translation>
    </message>
    <message>
        <source>resumes another state of the run (step %1) than the first process (step %2); give all the same folder</source>
        <translation>riprende uno stato dell’esecuzione (passo %1) diverso dal primo processo (passo %2); dare a tutti la stessa cartella</translation>
    </message>
    <message>
        <source>Rank %1 on %2 %3.</source>
        <translation>Il rango %1 su %2 %3.</translation>
    </message>
    <message>
        <source>A batch of %1 crops cannot be divided among %2 processes; choose a larger batch or fewer processes.</source>
        <translation>Un batch di %1 ritagli non può essere diviso tra %2 processi; scegliere un batch più grande o meno processi.</translation>
    </message>
    <message>
        <source>%1 cannot be resumed on %2: it was trained on other data. Resume it on the original dataset, or start a new training.</source>
        <translation>Impossibile riprendere %1 su %2: è stato addestrato su altri dati. Riprenderlo sul dataset originale o avviare un nuovo addestramento.</translation>
    </message>
    <message>
        <source>The training in %1 stopped at step %2 because its %3 loss is no longer a finite number; train again with a lower learning rate. The best checkpoint so far is kept.</source>
        <translation>L’addestramento in %1 si è fermato al passo %2 perché la sua perdita di %3 non è più un numero finito; addestrare di nuovo con un tasso di apprendimento più basso. Il miglior checkpoint finora viene conservato.</translation>
    </message>
    <message>
        <source>There are no clips to validate on; prepare a dataset that has some.</source>
        <translation>Non ci sono clip su cui validare; preparare un dataset che ne abbia.</translation>
    </message>
    <message>
        <source>%1 is a header without music: %2 s of audio where %3 s were expected.</source>
        <translation>%1 è un’intestazione senza musica: %2 s di audio anziché i %3 s attesi.</translation>
    </message>
    <message>
        <source>%1 was cut off: %2 s of audio where %3 s were expected.</source>
        <translation>%1 è stato troncato: %2 s di audio anziché i %3 s attesi.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2% of its audio cannot be decoded.</source>
        <translation>%1 è danneggiato: il %2% del suo audio non può essere decodificato.</translation>
    </message>
    <message>
        <source>Preparing %1 clips takes about %2, but there is only room for %3 in %4.</source>
        <translation>Preparare %1 clip richiede circa %2, ma in %4 c’è spazio solo per %3.</translation>
    </message>
    <message>
        <source>%1 is missing; prepare the dataset again.</source>
        <translation>Manca %1; preparare di nuovo il dataset.</translation>
    </message>
    <message>
        <source>%1 contains no features with %2 bands; prepare the dataset again.</source>
        <translation>%1 non contiene caratteristiche con %2 bande; preparare di nuovo il dataset.</translation>
    </message>
    <message>
        <source>%1 contains %2 frames, fewer than expected; prepare the dataset again.</source>
        <translation>%1 contiene %2 frame, meno del previsto; preparare di nuovo il dataset.</translation>
    </message>
    <message>
        <source>%1 is incomplete; prepare the dataset again.</source>
        <translation>%1 è incompleto; preparare di nuovo il dataset.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed: %2.</source>
        <translation>Impossibile rinominare %1: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged or was written by another version; it is kept as %2 and replaced by a new one.</source>
        <translation>%1 è danneggiato o è stato scritto da un’altra versione; viene conservato come %2 e sostituito da uno nuovo.</translation>
    </message>
    <message>
        <source>%1 had damaged lines (%2); their clips are prepared again.</source>
        <translation>%1 aveva righe danneggiate (%2); le relative clip vengono preparate di nuovo.</translation>
    </message>
    <message>
        <source>%1 has features that are not finite numbers.</source>
        <translation>%1 ha caratteristiche che non sono numeri finiti.</translation>
    </message>
    <message>
        <source>%1 does not match its checksum: it is damaged; prepare the dataset again.</source>
        <translation>%1 non corrisponde alla sua somma di controllo: è danneggiato; preparare di nuovo il dataset.</translation>
    </message>
    <message>
        <source>%1 contains values that are not finite: it is damaged; prepare the dataset again.</source>
        <translation>%1 contiene valori non finiti: è danneggiato; preparare di nuovo il dataset.</translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <translation>Brano %1: %2</translation>
    </message>
    <message>
        <source>It has version %1 of the format, and this program reads versions up to %2.</source>
        <translation>Ha la versione %1 del formato, e questo programma legge le versioni fino alla %2.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a list of objects.</source>
        <comment>tracks</comment>
        <translation>Il campo «%1» deve essere un elenco di oggetti.</translation>
    </message>
    <message>
        <source>There is a track without the field &quot;feature&quot;.</source>
        <translation>C’è un brano senza il campo «feature».</translation>
    </message>
    <message>
        <source>%1 is not a usable manifest. %2 Prepare the dataset again.</source>
        <translation>%1 non è un manifesto utilizzabile. %2 Preparare di nuovo il dataset.</translation>
    </message>
    <message>
        <source>%1 has no shards; prepare them with --shard, or name their folders.</source>
        <translation>%1 non ha parti; prepararle con --shard o indicarne le cartelle.</translation>
    </message>
    <message>
        <source>%1 is one of %2 shards, %3 one of %4.</source>
        <translation>%1 è una di %2 parti, %3 una di %4.</translation>
    </message>
    <message>
        <source>%1 and %2 were prepared from different audio: %3 has another size, time or checksum.</source>
        <translation>%1 e %2 sono stati preparati da audio diverso: %3 ha un’altra dimensione, data o somma di controllo.</translation>
    </message>
    <message>
        <source>%1 and %2 were prepared from different data, or with different options; prepare both again from the same.</source>
        <translation>%1 e %2 sono stati preparati da dati diversi o con opzioni diverse; prepararli di nuovo entrambi dagli stessi.</translation>
    </message>
    <message>
        <source>%1 was written by an older version; it is kept as %2 and rebuilt from the source.</source>
        <translation>%1 è stato scritto da una versione precedente; viene conservato come %2 e ricostruito dall’origine.</translation>
    </message>
    <message>
        <source>%1 is damaged; it is kept as %2 and rebuilt from the source.</source>
        <translation>%1 è danneggiato; viene conservato come %2 e ricostruito dall’origine.</translation>
    </message>
    <message>
        <source>The tasks of this Slurm array are not in a row; name the shard as K/N instead.</source>
        <translation>I task di questo array Slurm non sono consecutivi; indicare invece la parte come K/N.</translation>
    </message>
    <message>
        <source>This is no task of a Slurm array (SLURM_ARRAY_TASK_ID and SLURM_ARRAY_TASK_COUNT); name the shard as K/N instead.</source>
        <translation>Questo non è un task di un array Slurm (SLURM_ARRAY_TASK_ID e SLURM_ARRAY_TASK_COUNT); indicare invece la parte come K/N.</translation>
    </message>
    <message>
        <source>%1 is no shard of a dataset; prepare shards with --shard.</source>
        <translation>%1 non è una parte di un dataset; preparare le parti con --shard.</translation>
    </message>
    <message>
        <source>%1 makes no sense. %2 Prepare the shard again.</source>
        <translation>%1 non ha senso. %2 Preparare di nuovo la parte.</translation>
    </message>
    <message>
        <source>All %1 tracks are one recording: their audio is the same.</source>
        <translation>Tutti i %1 brani sono una sola registrazione: il loro audio è lo stesso.</translation>
    </message>
    <message>
        <source>Copies of other tracks, whose audio is the same: %1 (%2 and %3, for example).</source>
        <translation>Copie di altri brani, con lo stesso audio: %1 (%2 e %3, ad esempio).</translation>
    </message>
    <message>
        <source>Copies lie in several splits: models are judged by recordings that they know.</source>
        <translation>Ci sono copie in più partizioni: i modelli vengono giudicati su registrazioni che conoscono.</translation>
    </message>
    <message>
        <source>Copies lay in several splits; they were all put into training, with their artists.</source>
        <translation>C’erano copie in più partizioni; sono state tutte messe nell’addestramento, con i loro artisti.</translation>
    </message>
    <message>
        <source>No track is left for %1. %2</source>
        <translation>Non resta alcun brano per %1. %2</translation>
    </message>
    <message>
        <source>%1 contains no prepared dataset (no manifest.json); prepare one there first.</source>
        <translation>%1 non contiene un dataset preparato (nessun manifest.json); prepararne prima uno lì.</translation>
    </message>
    <message>
        <source>%1 was prepared by an older version; prepare it again from the same source (no clip is decoded again).</source>
        <translation>%1 è stato preparato da una versione precedente; prepararlo di nuovo dalla stessa origine (nessuna clip viene decodificata di nuovo).</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, cannot be opened; check whether its folder can be written to. (%2)</source>
        <translation>Impossibile aprire il catalogo della musica, %1; controllare che si possa scrivere nella sua cartella. (%2)</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, is damaged; start Genrescope again, and it is made anew from your music.</source>
        <translation>Il catalogo della musica, %1, è danneggiato; riavviare Genrescope, e verrà rifatto a partire dalla musica.</translation>
    </message>
    <message>
        <source>There is no room for the catalog of your music, %1; make some and try again.</source>
        <translation>Non c’è spazio per il catalogo della musica, %1; liberarne un po’ e riprovare.</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, cannot be read or written; start Genrescope again. (%2)</source>
        <translation>Impossibile leggere o scrivere il catalogo della musica, %1; riavviare Genrescope. (%2)</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, was made by a later version of Genrescope.</source>
        <translation>Il catalogo della musica, %1, è stato creato da una versione successiva di Genrescope.</translation>
    </message>
    <message>
        <source>What you have chosen for your library makes no sense; it is kept as %1. Add the folders again.</source>
        <translation>Le scelte fatte per la libreria non hanno senso; sono conservate come %1. Aggiungere di nuovo le cartelle.</translation>
    </message>
    <message>
        <source>The run in %1 could not be deleted; check whether the folder can be written.</source>
        <translation>Impossibile eliminare l’esecuzione in %1; controllare che si possa scrivere nella cartella.</translation>
    </message>
    <message>
        <source>The run in %1 could not be restored; check whether the folder can be written.</source>
        <translation>Impossibile ripristinare l’esecuzione in %1; controllare che si possa scrivere nella cartella.</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; cannot be used; save it again or delete it. %2</source>
        <translation>Impossibile usare la preimpostazione «%1»; salvarla di nuovo o eliminarla. %2</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; could not be deleted; check whether the folder %2 can be written.</source>
        <translation>Impossibile eliminare la preimpostazione «%1»; controllare che si possa scrivere nella cartella %2.</translation>
    </message>
    <message>
        <source>choose models of your own</source>
        <translation>scegliere modelli propri</translation>
    </message>
    <message>
        <source>%1, the part of the program that trains models, could not be loaded; install the package genrescope-engine, or close other programs if memory is short. (%2)</source>
        <translation>Impossibile caricare %1, la parte del programma che addestra i modelli; installare il pacchetto genrescope-engine, o chiudere altri programmi se la memoria scarseggia. (%2)</translation>
    </message>
    <message>
        <source>There are no starter models in %1: install the package genrescope-models, copy resources/models from Genrescope&apos;s source there, or %2.</source>
        <translation>Non ci sono modelli inclusi in %1: installare il pacchetto genrescope-models, copiarvi resources/models dai sorgenti di Genrescope, o %2.</translation>
    </message>
    <message>
        <source>%1 came with Genrescope and stays as it is; teach it your genres, and you have a model of your own.</source>
        <translation>%1 è incluso in Genrescope e resta com’è; insegnandogli i propri generi si ottiene un modello proprio.</translation>
    </message>
    <message>
        <source>There is not enough memory; close other programs and try again.</source>
        <translation>Memoria insufficiente; chiudere altri programmi e riprovare.</translation>
    </message>
    <message>
        <source>This version of Genrescope knows no field &quot;%1&quot;.</source>
        <translation>Questa versione di Genrescope non conosce un campo «%1».</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Genrescope; use that version to open it.</source>
        <translation>%1 è stato scritto da una versione successiva di Genrescope; aprirlo con quella versione.</translation>
    </message>
    <message>
        <source>%1 lists more than a million tracks; it is left as it is.</source>
        <translation>%1 elenca più di un milione di brani; viene lasciato com’è.</translation>
    </message>
    <message>
        <source>%1 is not a playlist, or is damaged: M3U and XSPF can be read.</source>
        <translation>%1 non è una playlist o è danneggiato: si possono leggere M3U e XSPF.</translation>
    </message>
</context>
<context>
    <name>genrescope::ModelChoice</name>
    <message>
        <source>No model</source>
        <translation>Nessun modello</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Scegliere un modello</translation>
    </message>
    <message>
        <source>%1 (starter)</source>
        <comment>name of a model</comment>
        <translation>%1 (incluso)</translation>
    </message>
    <message>
        <source>Model %1: none</source>
        <translation>Modello %1: nessuno</translation>
    </message>
    <message>
        <source>Model %1: %2</source>
        <translation>Modello %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln genre(s)</source>
        <translation>
            <numerusform>%1, %Ln genere</numerusform>
            <numerusform>%1, %Ln generi</numerusform>
        </translation>
    </message>
    <message>
        <source>Support-weighted average precision on validation: %1</source>
        <translation>Precisione media pesata per supporto nella validazione: %1</translation>
    </message>
    <message>
        <source>A starter model that comes with Genrescope. Your own models can replace it.</source>
        <translation>Un modello incluso in Genrescope. I propri modelli possono sostituirlo.</translation>
    </message>
    <message>
        <source>Open checkpoint…</source>
        <translation>Apri checkpoint…</translation>
    </message>
    <message>
        <source>Use the starter models</source>
        <translation>Usa i modelli inclusi</translation>
    </message>
    <message>
        <source>Models:</source>
        <translation>Modelli:</translation>
    </message>
    <message>
        <source>Add another model</source>
        <translation>Aggiungi un altro modello</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Aggiungi un modello</translation>
    </message>
</context>
<context>
    <name>genrescope::OptionBox</name>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>Checkpoint (*.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::OrderedTrackList</name>
    <message>
        <source>Back to all tracks</source>
        <translation>Torna a tutti i brani</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostra nel gestore dei file</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>genrescope::OrderedTrackModel</name>
    <message>
        <source>%1, now playing</source>
        <translation>%1, in riproduzione</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
</context>
<context>
    <name>genrescope::OverviewBar</name>
    <message>
        <source>Overview of the track</source>
        <translation>Panoramica del brano</translation>
    </message>
    <message>
        <source>The whole track; the frame marks the part shown in the spectrogram below. Alt and the left and right arrow keys move it.</source>
        <translation>L’intero brano; la cornice indica la parte mostrata nello spettrogramma qui sotto. Alt e le frecce sinistra e destra la spostano.</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>Nessun brano</translation>
    </message>
    <message>
        <source>%1 of %2; visible: %3 to %4</source>
        <translation>%1 di %2; visibile: da %3 a %4</translation>
    </message>
</context>
<context>
    <name>genrescope::PathPicker</name>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Choose a file or a folder</source>
        <translation>Scegli un file o una cartella</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Scegli un file</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>%1: browse</source>
        <translation>%1: sfoglia</translation>
    </message>
</context>
<context>
    <name>genrescope::PlayerBar</name>
    <message>
        <source>Previous track</source>
        <translation>Brano precedente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Brano successivo</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muto</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>A–B loop</source>
        <translation>Loop A–B</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Mark the start of a loop (L)</source>
        <translation>Segna l’inizio di un loop (L)</translation>
    </message>
    <message>
        <source>A–… loop</source>
        <translation>Loop A–…</translation>
    </message>
    <message>
        <source>Loop, start marked</source>
        <translation>Loop, inizio segnato</translation>
    </message>
    <message>
        <source>Mark the end of the loop (L)</source>
        <translation>Segna la fine del loop (L)</translation>
    </message>
    <message>
        <source>Loop, on</source>
        <translation>Loop, attivo</translation>
    </message>
    <message>
        <source>Clear the loop (L)</source>
        <translation>Cancella il loop (L)</translation>
    </message>
    <message>
        <source>Shuffle the queue</source>
        <translation>Mescola la coda</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>Ripeti: no</translation>
    </message>
    <message>
        <source>Repeat: the whole queue</source>
        <translation>Ripeti: tutta la coda</translation>
    </message>
    <message>
        <source>Repeat: this track</source>
        <translation>Ripeti: questo brano</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Mostra la coda</translation>
    </message>
</context>
<context>
    <name>genrescope::Playlists</name>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of %1 are not files and were left out.</source>
        <translation>
            <numerusform>%Ln voce di %1 non è un file ed è stata esclusa.</numerusform>
            <numerusform>%Ln voci di %1 non sono file e sono state escluse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::PrecisionRecallChart</name>
    <message>
        <source>Precision and recall</source>
        <translation>Precisione e richiamo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Richiamo</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisione</translation>
    </message>
    <message>
        <source>%1: threshold %2, precision %3, recall %4</source>
        <translation>%1: soglia %2, precisione %3, richiamo %4</translation>
    </message>
    <message>
        <source>%1: no track reaches the threshold %2</source>
        <translation>%1: nessun brano raggiunge la soglia %2</translation>
    </message>
</context>
<context>
    <name>genrescope::PreferencesDialog</name>
    <message>
        <source>System default</source>
        <translation>Predefinito di sistema</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non collegato</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Lingua:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>&amp;Sound device:</source>
        <translation>&amp;Dispositivo audio:</translation>
    </message>
    <message>
        <source>&amp;Cores for the library:</source>
        <translation>&amp;Core per la libreria:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>How many cores hear the tracks of the library at once, from its next scan on</source>
        <translation>Quanti core ascoltano insieme i brani della libreria, a partire dalla prossima scansione</translation>
    </message>
    <message>
        <source>&amp;Keep the list of tracks for the next start</source>
        <translation>&amp;Mantieni l’elenco dei brani per il prossimo avvio</translation>
    </message>
    <message>
        <source>&amp;Remember recent files</source>
        <translation>&amp;Ricorda i file recenti</translation>
    </message>
    <message>
        <source>S&amp;hortcuts…</source>
        <translation>&amp;Scorciatoie…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>genrescope::ProbabilityBars</name>
    <message>
        <source>now</source>
        <comment>the probability at the playhead</comment>
        <translation>ora</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>soglia</translation>
    </message>
    <message>
        <source>called</source>
        <comment>the probability reaches the threshold</comment>
        <translation>rilevato</translation>
    </message>
    <message>
        <source>learned from another model</source>
        <translation>appreso da un altro modello</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Generi</translation>
    </message>
    <message>
        <source>The most probable genres for the whole track, according to each model.</source>
        <translation>I generi più probabili per l’intero brano, secondo ogni modello.</translation>
    </message>
    <message>
        <source>A model calls a genre when its probability for the whole track reaches the model&apos;s threshold for that genre, the line across the bar. Called genres have a check mark.</source>
        <translation>Un modello rileva un genere quando la sua probabilità per l’intero brano raggiunge la soglia del modello per quel genere, la linea che attraversa la barra. I generi rilevati hanno un segno di spunta.</translation>
    </message>
    <message>
        <source>%1 %2, called</source>
        <comment>a model and its percentage</comment>
        <translation>%1 %2, rilevato</translation>
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
        <translation>%1: %2; i modelli sono in disaccordo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a genre and the models&apos; percentages</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; learned from another model&apos;s tags alone: %2</source>
        <comment>a genre, tags</comment>
        <translation>%1; appreso dai soli tag di un altro modello: %2</translation>
    </message>
    <message numerus="yes">
        <source>≠ %Ln points</source>
        <comment>difference between two percentages, at least 25</comment>
        <translation>
            <numerusform>≠ %Ln punto</numerusform>
            <numerusform>≠ %Ln punti</numerusform>
        </translation>
    </message>
    <message>
        <source>≠ top: %1</source>
        <comment>the only model that puts this genre first</comment>
        <translation>≠ primo: %1</translation>
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
            <numerusform>In &amp;attesa (%Ln)</numerusform>
            <numerusform>In &amp;attesa (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Avvia la coda</translation>
    </message>
    <message>
        <source>Train the waiting runs one after the other</source>
        <translation>Addestra le esecuzioni in attesa una dopo l’altra</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>Usa impostazioni</translation>
    </message>
    <message>
        <source>Fill in the form with the settings of the selected run</source>
        <translation>Compila il modulo con le impostazioni dell’esecuzione selezionata</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Do not train the selected run</source>
        <translation>Non addestrare l’esecuzione selezionata</translation>
    </message>
    <message>
        <source>Waiting runs</source>
        <translation>Esecuzioni in attesa</translation>
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
        <translation>File corrispondenti (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::RecipeBox</name>
    <message>
        <source>Delete preset</source>
        <translation>Elimina preimpostazione</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>Eliminare la preimpostazione «%1»?</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Salva come preimpostazione</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>Replace the preset “%1”?</source>
        <translation>Sostituire la preimpostazione «%1»?</translation>
    </message>
    <message>
        <source>Fills in the settings below; what you change afterward takes precedence</source>
        <translation>Compila le impostazioni qui sotto; ciò che viene cambiato in seguito ha la precedenza</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>&amp;Salva come preimpostazione…</translation>
    </message>
    <message>
        <source>&amp;Delete preset</source>
        <translation>&amp;Elimina preimpostazione</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preimpostazioni</translation>
    </message>
</context>
<context>
    <name>genrescope::ReconstructionPanel</name>
    <message>
        <source>Epoch %1: what is filled in is off by %2 dB (root mean square); each band&apos;s mean over the other frames would be off by %3 dB. Track %4 of the validation split.</source>
        <translation>Epoca %1: ciò che viene completato ha uno scarto di %2 dB (valore quadratico medio); la media di ogni banda sugli altri frame avrebbe uno scarto di %3 dB. Brano %4 della partizione di validazione.</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Esporta grafico</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Immagini PNG (*.png)</translation>
    </message>
    <message>
        <source>Masked frames, filled in by %1</source>
        <translation>Frame mascherati, completati da %1</translation>
    </message>
    <message>
        <source>Excerpt %1</source>
        <translation>Estratto %1</translation>
    </message>
    <message>
        <source>Which excerpt</source>
        <translation>Quale estratto</translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation>PNG…</translation>
    </message>
    <message>
        <source>Export the picture as PNG</source>
        <translation>Esporta l’immagine come PNG</translation>
    </message>
</context>
<context>
    <name>genrescope::ReliabilityChart</name>
    <message>
        <source>Reliability</source>
        <translation>Affidabilità</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilità</translation>
    </message>
    <message>
        <source>How often true</source>
        <translation>Frequenza reale</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisioni</translation>
    </message>
    <message>
        <source>%1, its own output</source>
        <translation>%1, output proprio</translation>
    </message>
    <message>
        <source>%1: probabilities are off by %2 on average</source>
        <translation>%1: scarto medio delle probabilità di %2</translation>
    </message>
</context>
<context>
    <name>genrescope::ResultExport</name>
    <message>
        <source>There are no genres over time yet; wait until the models have heard the track.</source>
        <translation>Non ci sono ancora generi nel tempo; attendere che i modelli abbiano ascoltato il brano.</translation>
    </message>
</context>
<context>
    <name>genrescope::RobustnessChart</name>
    <message>
        <source>Score, %</source>
        <translation>Punteggio, %</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Scostamento</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>music</comment>
        <translation>com’è</translation>
    </message>
    <message>
        <source>%1: %2 as it is</source>
        <comment>model, score</comment>
        <translation>%1: %2 com’è</translation>
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
        <translation>Punteggi di %1</translation>
    </message>
    <message>
        <source>No change moves the score of %1.</source>
        <translation>Nessuna modifica sposta il punteggio di %1.</translation>
    </message>
    <message>
        <source>The largest move: %1 hears %2 at %3 instead of %4 (%5).</source>
        <comment>model, genre, two scores, change</comment>
        <translation>Lo scostamento maggiore: %1 sente %2 al %3 anziché al %4 (%5).</translation>
    </message>
    <message>
        <source>Asking the models about five versions of the track…</source>
        <translation>I modelli vengono interrogati su cinque versioni del brano…</translation>
    </message>
    <message>
        <source>Of this track, the first %1 were heard.</source>
        <translation>Di questo brano sono stati ascoltati i primi %1.</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <comment>a change, why</comment>
        <translation>Escluso: %1. %2</translation>
    </message>
    <message>
        <source>How robust are the scores?</source>
        <translation>Quanto sono robusti i punteggi?</translation>
    </message>
    <message>
        <source>The same music, changed as happens on its way to listeners. Dashed lines are the scores of the track as it is: the closer the marks are to them, the less the scores depend on anything but the music.</source>
        <translation>La stessa musica, modificata come accade nel suo percorso verso chi ascolta. Le linee tratteggiate sono i punteggi del brano com’è: quanto più i simboli vi sono vicini, tanto meno i punteggi dipendono da altro che la musica.</translation>
    </message>
    <message>
        <source>&amp;Genre:</source>
        <translation>&amp;Genere:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>genrescope::RunTable</name>
    <message>
        <source>The run %1 was deleted.</source>
        <translation>L’esecuzione %1 è stata eliminata.</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>Esec&amp;uzioni</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Filtra esecuzioni</translation>
    </message>
    <message>
        <source>Onl&amp;y differences</source>
        <translation>Solo di&amp;fferenze</translation>
    </message>
    <message>
        <source>Show only settings that differ between runs</source>
        <translation>Mostra solo le impostazioni che differiscono tra le esecuzioni</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>Usa impostazioni</translation>
    </message>
    <message>
        <source>Fill in the form on the left with the settings of the selected run</source>
        <translation>Compila il modulo a sinistra con le impostazioni dell’esecuzione selezionata</translation>
    </message>
    <message>
        <source>Start new runs from it</source>
        <translation>Avvia nuove esecuzioni a partire da esso</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Riprendi esecuzione</translation>
    </message>
    <message>
        <source>Continue the selected run from its last complete epoch, as if it had never been interrupted</source>
        <translation>Continua l’esecuzione selezionata dalla sua ultima epoca completa, come se non fosse mai stata interrotta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete the selected run and its checkpoints; this can be undone</source>
        <translation>Elimina l’esecuzione selezionata e i suoi checkpoint; l’operazione può essere annullata</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Esecuzioni</translation>
    </message>
</context>
<context>
    <name>genrescope::RunTableModel</name>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Checked runs are shown in the charts</source>
        <translation>Le esecuzioni spuntate vengono mostrate nei grafici</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Ricetta</translation>
    </message>
    <message>
        <source>Best AP</source>
        <translation>AP migliore</translation>
    </message>
    <message>
        <source>Support-weighted average precision on validation, at the best epoch</source>
        <translation>Precisione media pesata per supporto nella validazione, all’epoca migliore</translation>
    </message>
    <message>
        <source>Macro AP</source>
        <translation>AP macro</translation>
    </message>
    <message>
        <source>Mean average precision over genres on validation, at the best epoch</source>
        <translation>Media sui generi della precisione media nella validazione, all’epoca migliore</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Epoca migliore</translation>
    </message>
    <message>
        <source>Epoch with the best validation score</source>
        <translation>Epoca con il miglior punteggio di validazione</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perdita</translation>
    </message>
    <message>
        <source>Validation loss per crop, at the best epoch</source>
        <translation>Perdita di validazione per ritaglio, all’epoca migliore</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>From the start of the run to its last validation</source>
        <translation>Dall’inizio dell’esecuzione alla sua ultima validazione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Double-click to edit</source>
        <translation>Doppio clic per modificare</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Running, %1</source>
        <translation>In corso, %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completata</translation>
    </message>
    <message>
        <source>Finished early</source>
        <translation>Terminata prima</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermata</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscita</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrotta</translation>
    </message>
    <message>
        <source>Trains elsewhere</source>
        <translation>In corso altrove</translation>
    </message>
</context>
<context>
    <name>genrescope::SeekSlider</name>
    <message>
        <source>%1 of %2</source>
        <comment>position, length</comment>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>genrescope::SettingField</name>
    <message>
        <source>Recipe: %1</source>
        <translation>Ricetta: %1</translation>
    </message>
    <message>
        <source>Differs from the recipe; restore %1</source>
        <translation>Differisce dalla ricetta; ripristina %1</translation>
    </message>
    <message>
        <source>Restore the recipe&apos;s value: %1</source>
        <translation>Ripristina il valore della ricetta: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::SettingTable</name>
    <message>
        <source>Restore the recipe&apos;s values</source>
        <translation>Ripristina i valori della ricetta</translation>
    </message>
</context>
<context>
    <name>genrescope::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Mouse</translation>
    </message>
    <message>
        <source>Open music</source>
        <translation>Apri musica</translation>
    </message>
    <message>
        <source>Drop it anywhere</source>
        <translation>Rilasciarla ovunque</translation>
    </message>
    <message>
        <source>Play from a position</source>
        <translation>Riproduci da una posizione</translation>
    </message>
    <message>
        <source>Click the spectrogram or the timeline</source>
        <translation>Fare clic sullo spettrogramma o sulla linea temporale</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Sposta la vista</translation>
    </message>
    <message>
        <source>Drag the spectrogram</source>
        <translation>Trascinare lo spettrogramma</translation>
    </message>
    <message>
        <source>Zoom in time</source>
        <translation>Zoom nel tempo</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rotellina</translation>
    </message>
    <message>
        <source>Zoom in frequency</source>
        <translation>Zoom in frequenza</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + rotellina</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation>%1 appartiene già a «%2».</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Nessun tasto</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Predefinito</translation>
    </message>
    <message>
        <source>&amp;All defaults</source>
        <translation>&amp;Tutto predefinito</translation>
    </message>
    <message>
        <source>Double-click keys, or press F2, to change them.</source>
        <translation>Fare doppio clic sui tasti, o premere F2, per modificarli.</translation>
    </message>
</context>
<context>
    <name>genrescope::SimilarLine</name>
    <message>
        <source>Similar to %1</source>
        <translation>Simili a %1</translation>
    </message>
    <message numerus="yes">
        <source>Similar to %1 and %Ln other track(s)</source>
        <translation>
            <numerusform>Simili a %1 e a %Ln altro brano</numerusform>
            <numerusform>Simili a %1 e ad altri %Ln brani</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the search before (Esc)</source>
        <translation>Torna alla ricerca precedente (Esc)</translation>
    </message>
</context>
<context>
    <name>genrescope::SpectrogramControls</name>
    <message>
        <source>Spectrogram colors</source>
        <translation>Colori dello spettrogramma</translation>
    </message>
    <message>
        <source>Quietest level shown</source>
        <translation>Livello più basso mostrato</translation>
    </message>
    <message>
        <source>Levels below this, relative to the loudest, all get the same color</source>
        <translation>I livelli inferiori a questo, rispetto al più alto, hanno tutti lo stesso colore</translation>
    </message>
    <message>
        <source>Loudest level shown</source>
        <translation>Livello più alto mostrato</translation>
    </message>
    <message>
        <source>Levels above this, relative to the loudest, all get the same color</source>
        <translation>I livelli superiori a questo, rispetto al più alto, hanno tutti lo stesso colore</translation>
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
        <translation>Spettrogramma</translation>
    </message>
    <message>
        <source>The log-mel spectrogram of the track, as the models receive it. Plus and minus zoom; Alt and the arrow keys move the view.</source>
        <translation>Lo spettrogramma log-mel del brano, come lo ricevono i modelli. Più e meno ingrandiscono e riducono; Alt e i tasti freccia spostano la vista.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Segui</translation>
    </message>
    <message>
        <source>Keep the playhead visible during playback</source>
        <translation>Mantieni visibile la testina durante la riproduzione</translation>
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
        <translation>Nessun brano</translation>
    </message>
    <message>
        <source>%1 of %2, following the playhead; visible: %3 to %4</source>
        <translation>%1 di %2, segue la testina di riproduzione; visibile: da %3 a %4</translation>
    </message>
    <message>
        <source>%1 of %2; visible: %3 to %4</source>
        <translation>%1 di %2; visibile: da %3 a %4</translation>
    </message>
</context>
<context>
    <name>genrescope::SpectrumPanel</name>
    <message>
        <source>Save the spectrogram as an image</source>
        <translation>Salva lo spettrogramma come immagine</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Immagini PNG (*.png)</translation>
    </message>
    <message>
        <source>The image could not be written to %1: %2. Choose another folder.</source>
        <translation>Impossibile scrivere l’immagine in %1: %2. Scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spettrogramma</translation>
    </message>
    <message>
        <source>Save the spectrogram as an image…</source>
        <translation>Salva lo spettrogramma come immagine…</translation>
    </message>
</context>
<context>
    <name>genrescope::TagDialog</name>
    <message>
        <source>Reading tags…</source>
        <translation>Lettura dei tag…</translation>
    </message>
    <message numerus="yes">
        <source>Writing… %Ln file(s) so far</source>
        <translation>
            <numerusform>Scrittura… finora %Ln file</numerusform>
            <numerusform>Scrittura… finora %Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back… %Ln file(s) so far</source>
        <translation>
            <numerusform>Ripristino… finora %Ln file</numerusform>
            <numerusform>Ripristino… finora %Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written.</source>
        <translation>
            <numerusform>%Ln file scritto.</numerusform>
            <numerusform>%Ln file scritti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back.</source>
        <translation>
            <numerusform>%Ln file ripristinato.</numerusform>
            <numerusform>%Ln file ripristinati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be written.</source>
        <translation>
            <numerusform>Impossibile scrivere %Ln file.</numerusform>
            <numerusform>Impossibile scrivere %Ln file.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to be written.</source>
        <translation>Non c’è nulla da scrivere.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Non è stato ancora scritto nulla.</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln file(s)</source>
        <translation>
            <numerusform>Scrivi %Ln file</numerusform>
            <numerusform>Scrivi %Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Write genre tags</source>
        <translation>Scrivi tag di genere</translation>
    </message>
    <message>
        <source>What the files say now, and what they are to say then, by what the models have heard. Edit a cell to have other genres written, separated by semicolons; uncheck a file to leave it out. Everything that is written can be taken back, byte for byte.</source>
        <translation>Che cosa dicono i file ora e che cosa diranno dopo, in base a ciò che hanno sentito i modelli. Modificare una cella per far scrivere altri generi, separati da punti e virgola; togliere la spunta a un file per escluderlo. Tutto ciò che viene scritto può essere ripristinato, byte per byte.</translation>
    </message>
    <message>
        <source>Genres of the files, now and then</source>
        <translation>Generi dei file, ora e dopo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Earlier changes…</source>
        <translation>Modifiche precedenti…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla scrittura</translation>
    </message>
    <message>
        <source>Gives the files that were written last their bytes back</source>
        <translation>Restituisce agli ultimi file scritti i loro byte</translation>
    </message>
</context>
<context>
    <name>genrescope::TagHistoryDialog</name>
    <message>
        <source>Taken back</source>
        <translation>Ripristinato</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln file(s)</source>
        <translation>
            <numerusform>Ripristina %Ln file</numerusform>
            <numerusform>Ripristina %Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>Ripristina tutto</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Ripristino…</translation>
    </message>
    <message>
        <source>Nothing was written into tags yet.</source>
        <translation>Non è stato ancora scritto nulla nei tag.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back.</source>
        <translation>
            <numerusform>%Ln file ripristinato.</numerusform>
            <numerusform>%Ln file ripristinati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) already undone.</source>
        <translation>
            <numerusform>%Ln file era già ripristinato.</numerusform>
            <numerusform>%Ln file erano già ripristinati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay as they are:</source>
        <translation>
            <numerusform>%Ln file resta com’è:</numerusform>
            <numerusform>%Ln file restano come sono:</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier changes of tags</source>
        <translation>Modifiche precedenti ai tag</translation>
    </message>
    <message>
        <source>Files get the bytes back that they had before their tags were written. Files that were changed since stay as they are; of files that were written several times, take back the latest first.</source>
        <translation>I file riottengono i byte che avevano prima della scrittura dei tag. Quelli modificati in seguito restano come sono; per i file scritti più volte, ripristinare prima l’ultima scrittura.</translation>
    </message>
    <message>
        <source>&amp;Written:</source>
        <translation>&amp;Scrittura:</translation>
    </message>
    <message>
        <source>&amp;Files; select some to take back only them:</source>
        <translation>&amp;File; selezionarne alcuni per ripristinare solo quelli:</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danneggiato</translation>
    </message>
</context>
<context>
    <name>genrescope::TagRulesForm</name>
    <message>
        <source>&amp;Genres of:</source>
        <translation>&amp;Generi di:</translation>
    </message>
    <message>
        <source>all models that know them</source>
        <translation>tutti i modelli che li conoscono</translation>
    </message>
    <message>
        <source>A genre is written if all models that know it call it, or if the one that is chosen does</source>
        <translation>Un genere viene scritto se lo rilevano tutti i modelli che lo conoscono, o se lo rileva quello scelto</translation>
    </message>
    <message>
        <source>&amp;Existing genres:</source>
        <translation>Generi &amp;esistenti:</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>mantieni</translation>
    </message>
    <message>
        <source>append</source>
        <translation>aggiungi</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>sostituisci</translation>
    </message>
    <message>
        <source>Files that have genres stay as they are; or new ones are put behind them; or new ones take their place</source>
        <translation>I file che hanno generi restano come sono; o i nuovi vengono aggiunti in coda; o i nuovi ne prendono il posto</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <translation>Sog&amp;lia:</translation>
    </message>
    <message>
        <source>as the model calls it</source>
        <translation>quella del modello</translation>
    </message>
    <message>
        <source>%</source>
        <comment>suffix of a percentage, with its space</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>From which probability a genre is written</source>
        <translation>Da quale probabilità viene scritto un genere</translation>
    </message>
    <message>
        <source>Genres per file, at &amp;most:</source>
        <translation>Generi per file, al &amp;massimo:</translation>
    </message>
    <message>
        <source>The most probable ones are written</source>
        <translation>Vengono scritti i più probabili</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>&amp;Nomi:</translation>
    </message>
    <message>
        <source>Table of names</source>
        <translation>Tabella dei nomi</translation>
    </message>
    <message>
        <source>as the models call them</source>
        <translation>come li chiamano i modelli</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>A table with the columns genre (what a model calls it) and name (what is written; empty: nothing)</source>
        <translation>Una tabella con le colonne genre (come lo chiama un modello) e name (che cosa viene scritto; vuoto: nulla)</translation>
    </message>
    <message>
        <source>&amp;ID3 version:</source>
        <translation>Versione &amp;ID3:</translation>
    </message>
    <message>
        <source>that of the file</source>
        <translation>quella del file</translation>
    </message>
    <message>
        <source>Old players understand ID3v2.3 alone; a file without a tag gets 2.4</source>
        <translation>I vecchi lettori capiscono solo ID3v2.3; un file senza tag riceve la 2.4</translation>
    </message>
    <message>
        <source>Also write how probable they are (GENRESCOPE)</source>
        <translation>Scrivi anche quanto sono probabili (GENRESCOPE)</translation>
    </message>
    <message>
        <source>Keep the files&apos; times</source>
        <translation>Mantieni le date dei file</translation>
    </message>
</context>
<context>
    <name>genrescope::TagTableBox</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, numero %2</translation>
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
        <translation>Quanto conta l’insegnante di questa tabella</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1: rimuovi</translation>
    </message>
    <message>
        <source>Add table…</source>
        <translation>Aggiungi tabella…</translation>
    </message>
    <message>
        <source>Learn what one more teacher says of the dataset’s tracks, too</source>
        <translation>Impara anche ciò che un altro insegnante dice dei brani del dataset</translation>
    </message>
</context>
<context>
    <name>genrescope::TagTableModel</name>
    <message>
        <source>Written</source>
        <translation>Scritto</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ripristinato</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Escluso</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Genres now</source>
        <translation>Generi ora</translation>
    </message>
    <message>
        <source>Genres then</source>
        <translation>Generi dopo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>genrescope::TaughtGenreModel</name>
    <message>
        <source>Can be told</source>
        <translation>Riconoscibile</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Non ancora</translation>
    </message>
    <message>
        <source>No track has it any more; it goes when you teach again.</source>
        <translation>Nessun brano lo ha più; sparirà insegnando di nuovo.</translation>
    </message>
    <message>
        <source>Average precision on tracks by artists that the model was not taught with, and its 95% interval by artists. A guess would reach %1. Called from %2; F1 %3.</source>
        <translation>Precisione media sui brani di artisti non insegnati al modello, e il suo intervallo al 95% per artisti. A caso sarebbe %1. Rilevato da %2; F1 %3.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdetto</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Che cosa aiuterebbe</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Brani</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artisti</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genere</translation>
    </message>
</context>
<context>
    <name>genrescope::TeachPanel</name>
    <message>
        <source>&amp;Teach again</source>
        <translation>Inseg&amp;na di nuovo</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>Inseg&amp;na</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) not learned yet</source>
        <translation>
            <numerusform>%Ln correzione non ancora appresa</numerusform>
            <numerusform>%Ln correzioni non ancora apprese</numerusform>
        </translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <translation>Ancora nessun dataset</translation>
    </message>
    <message>
        <source>Prepare a dataset first: folders with a genre each, a table of labels, music whose files name their genres, or tracks that you marked on the Listen page.</source>
        <translation>Preparare prima un dataset: cartelle con un genere ciascuna, una tabella di etichette, musica i cui file indicano i generi, o brani contrassegnati nella pagina Ascolta.</translation>
    </message>
    <message>
        <source>Nothing taught yet</source>
        <translation>Non è stato ancora insegnato nulla</translation>
    </message>
    <message>
        <source>Press Teach: in a minute or so, both models know the genres of this dataset.</source>
        <translation>Premere Insegna: in un minuto circa, entrambi i modelli conosceranno i generi di questo dataset.</translation>
    </message>
    <message>
        <source>The models are learning</source>
        <translation>I modelli stanno imparando</translation>
    </message>
    <message>
        <source>What they have learned of each genre will be shown here.</source>
        <translation>Qui verrà mostrato ciò che hanno imparato di ogni genere.</translation>
    </message>
    <message>
        <source>Stopping; what was heard is kept.</source>
        <translation>Arresto in corso; ciò che è stato ascoltato viene conservato.</translation>
    </message>
    <message>
        <source>Listening: track %1 of %2</source>
        <translation>Ascolto: brano %1 di %2</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprendimento</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>&amp;Dataset</translation>
    </message>
    <message>
        <source>Models keep what they know about sound, and learn the genres of this dataset in minutes. Scores are of tracks by artists that a model was not taught with.</source>
        <translation>I modelli mantengono ciò che sanno del suono e imparano i generi di questo dataset in pochi minuti. I punteggi riguardano brani di artisti non insegnati al modello.</translation>
    </message>
    <message>
        <source>St&amp;art from</source>
        <translation>&amp;Parti da</translation>
    </message>
    <message>
        <source>Whose knowledge about sound is kept</source>
        <translation>Di chi viene mantenuta la conoscenza del suono</translation>
    </message>
    <message>
        <source>&amp;Leave the test tracks aside</source>
        <translation>&amp;Lascia da parte i brani di test</translation>
    </message>
    <message>
        <source>So that the Evaluate page can judge the models on them; otherwise they learn from all tracks</source>
        <translation>Perché la pagina Valuta possa giudicare i modelli su di essi; altrimenti imparano da tutti i brani</translation>
    </message>
    <message>
        <source>Teach again b&amp;y itself</source>
        <translation>Insegna di nuovo in &amp;automatico</translation>
    </message>
    <message>
        <source>As soon as a label is corrected, or a track marked on Listen. The models that were taught so are replaced by the next ones; those that you taught yourself stay.</source>
        <translation>Non appena viene corretta un’etichetta o contrassegnato un brano in Ascolta. I modelli così ottenuti vengono sostituiti dai successivi; quelli a cui si è insegnato manualmente restano.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Fe&amp;rma</translation>
    </message>
    <message>
        <source>Prepare a dataset</source>
        <translation>Prepara un dataset</translation>
    </message>
</context>
<context>
    <name>genrescope::TeachResults</name>
    <message numerus="yes">
        <source>%Ln track(s) left out…</source>
        <translation>
            <numerusform>%Ln brano escluso…</numerusform>
            <numerusform>%Ln brani esclusi…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>model, score</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Average precision, weighted by the genres&apos; tracks: %1.</source>
        <translation>Precisione media, pesata per i brani dei generi: %1.</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protocollo: %1.</translation>
    </message>
    <message>
        <source>The models agree with all labels, as far as they can tell.</source>
        <translation>I modelli sono d’accordo con tutte le etichette, per quanto possano giudicare.</translation>
    </message>
    <message>
        <source>Models that were not taught with these tracks&apos; artists hear another genre. Listen, then correct the label (C) or keep it (K). Your files stay as they are; corrections lie beside the dataset, and count when you teach again.</source>
        <translation>I modelli a cui non sono stati insegnati gli artisti di questi brani sentono un altro genere. Ascoltare, poi correggere l’etichetta (C) o mantenerla (K). I file restano come sono; le correzioni stanno accanto al dataset e contano quando si insegna di nuovo.</translation>
    </message>
    <message>
        <source>What the models learned</source>
        <translation>Che cosa hanno imparato i modelli</translation>
    </message>
    <message>
        <source>Count as</source>
        <translation>Conta come</translation>
    </message>
    <message>
        <source>Give all tracks of the selected genre another one instead; those that the models hear most in them come first</source>
        <translation>Dai un altro genere a tutti i brani del genere selezionato; per primi quelli che i modelli vi sentono di più</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Teach without the selected genre (Delete); tracks that have no other are left out. Ctrl+Z takes it back.</source>
        <translation>Insegna senza il genere selezionato (Canc); i brani che non ne hanno altri vengono esclusi. Ctrl+Z annulla.</translation>
    </message>
    <message>
        <source>Probably mislabeled</source>
        <translation>Etichette probabilmente errate</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Play the selected track (space, Enter or double-click)</source>
        <translation>Riproduci il brano selezionato (spazio, Invio o doppio clic)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correggi</translation>
    </message>
    <message>
        <source>Give the track the suggested genre instead (C)</source>
        <translation>Dai al brano il genere suggerito (C)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>The label is right (K)</source>
        <translation>L’etichetta è corretta (K)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Take back the last decision (Ctrl+Z; Ctrl+Shift+Z makes it again)</source>
        <translation>Annulla l’ultima decisione (Ctrl+Z; Ctrl+Maiusc+Z la ripete)</translation>
    </message>
</context>
<context>
    <name>genrescope::ThresholdPanel</name>
    <message>
        <source>Precision and recall</source>
        <translation>Precisione e richiamo</translation>
    </message>
    <message>
        <source>Precision and recall: %1</source>
        <translation>Precisione e richiamo: %1</translation>
    </message>
    <message>
        <source>T&amp;hreshold:</source>
        <translation>S&amp;oglia:</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <source>Tracks with at least this probability are called positive</source>
        <translation>I brani con almeno questa probabilità sono classificati come positivi</translation>
    </message>
    <message>
        <source>Each model&apos;s own</source>
        <translation>Quella di ogni modello</translation>
    </message>
    <message>
        <source>Each model calls the genre at the threshold stored in its checkpoint</source>
        <translation>Ogni modello rileva il genere alla soglia salvata nel suo checkpoint</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Stores this threshold in the models, as their own for this genre. Only a threshold that was chosen on validation tracks can be kept: the test split is there to judge.</source>
        <translation>Salva questa soglia nei modelli come la loro per questo genere. Si può mantenere solo una soglia scelta sui brani di validazione: la partizione di test serve a giudicare.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisione</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Richiamo</translation>
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
        <translation>Quota dei brani classificati come positivi che lo sono davvero</translation>
    </message>
    <message>
        <source>Share of the truly positive tracks that are called positive</source>
        <translation>Quota dei brani davvero positivi che sono classificati come positivi</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall</source>
        <translation>Media armonica di precisione e richiamo</translation>
    </message>
    <message>
        <source>True positives: have the genre and are called positive</source>
        <translation>Veri positivi: hanno il genere e sono classificati come positivi</translation>
    </message>
    <message>
        <source>False positives: do not have the genre, but are called positive</source>
        <translation>Falsi positivi: non hanno il genere, ma sono classificati come positivi</translation>
    </message>
    <message>
        <source>False negatives: have the genre, but are called negative</source>
        <translation>Falsi negativi: hanno il genere, ma sono classificati come negativi</translation>
    </message>
    <message>
        <source>True negatives: do not have the genre and are called negative</source>
        <translation>Veri negativi: non hanno il genere e sono classificati come negativi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a count and the model that it is of</comment>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>genrescope::TopLevelBox</name>
    <message>
        <source>Top level only</source>
        <translation>Solo principali</translation>
    </message>
    <message>
        <source>Hide the genres that are part of other genres</source>
        <translation>Nascondi i generi che fanno parte di altri generi</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackEdits</name>
    <message>
        <source>Undo remove</source>
        <translation>Annulla rimozione</translation>
    </message>
    <message>
        <source>Undo marking</source>
        <translation>Annulla contrassegno</translation>
    </message>
    <message>
        <source>Redo remove</source>
        <translation>Ripeti rimozione</translation>
    </message>
    <message>
        <source>Redo marking</source>
        <translation>Ripeti contrassegno</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackList</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln brano</numerusform>
            <numerusform>%Ln brani</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostra nel gestore dei file</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Rimuovi dall’elenco</translation>
    </message>
    <message>
        <source>Remove its genres</source>
        <translation>Rimuovi i suoi generi</translation>
    </message>
    <message>
        <source>Write genre tags…</source>
        <translation>Scrivi tag di genere…</translation>
    </message>
    <message numerus="yes">
        <source>Teach with the %Ln marked track(s)…</source>
        <translation>
            <numerusform>Insegna con il brano contrassegnato…</numerusform>
            <numerusform>Insegna con i %Ln brani contrassegnati…</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a dataset of the tracks whose genres you said, and teach models with it</source>
        <translation>Crea un dataset con i brani di cui sono stati indicati i generi e usalo per insegnare ai modelli</translation>
    </message>
    <message>
        <source>Add music</source>
        <translation>Aggiungi musica</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Brani</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere</source>
        <translation>Rilasciare file o cartelle ovunque</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackMarks</name>
    <message>
        <source>The genres that you gave tracks cannot be read. %1</source>
        <translation>Impossibile leggere i generi dati ai brani. %1</translation>
    </message>
    <message>
        <source>The genres that you gave tracks could not be read. The file is kept as %1. %2</source>
        <translation>Impossibile leggere i generi dati ai brani. Il file viene conservato come %1. %2</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackTableModel</name>
    <message>
        <source>Waiting to be analyzed.</source>
        <translation>In attesa di analisi.</translation>
    </message>
    <message>
        <source>Being analyzed.</source>
        <translation>Analisi in corso.</translation>
    </message>
    <message>
        <source>Analyzed.</source>
        <translation>Analizzato.</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>troppo corto</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silenzio</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiato</translation>
    </message>
    <message>
        <source>Marked as %1.</source>
        <translation>Contrassegnato come %1.</translation>
    </message>
    <message>
        <source>The models disagree.</source>
        <translation>I modelli sono in disaccordo.</translation>
    </message>
    <message>
        <source>The models agree.</source>
        <translation>I modelli sono d’accordo.</translation>
    </message>
    <message>
        <source>The most probable genre according to %1</source>
        <translation>Il genere più probabile secondo %1</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <comment>model, per cent, genre</comment>
        <translation>%1: %2 per %3</translation>
    </message>
    <message>
        <source>%1: %2 for %3, below the threshold</source>
        <comment>model, per cent, genre</comment>
        <translation>%1: %2 per %3, sotto la soglia</translation>
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
        <translation>%1, %2, non rilevato</translation>
    </message>
    <message>
        <source>≠ marks tracks on which the models disagree about the most probable genre</source>
        <translation>≠ indica i brani su cui i modelli sono in disaccordo sul genere più probabile</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accordo</translation>
    </message>
    <message>
        <source>The genres that you gave the track</source>
        <translation>I generi dati al brano</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation>Contrassegno</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainCharts</name>
    <message>
        <source>%1, training</source>
        <translation>%1, addestramento</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1, validazione</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Precisione media</translation>
    </message>
    <message>
        <source>&amp;x axis:</source>
        <translation>Asse &amp;x:</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoca</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Log x</source>
        <comment>logarithmic axis</comment>
        <translation>x log</translation>
    </message>
    <message>
        <source>S&amp;moothing:</source>
        <translation>Smussa&amp;mento:</translation>
    </message>
    <message>
        <source>Weight of past values in the moving average; the raw values stay visible in the background</source>
        <translation>Peso dei valori passati nella media mobile; i valori grezzi restano visibili sullo sfondo</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Smussamento</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pesata</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Macro</translation>
    </message>
    <message>
        <source>Which average</source>
        <translation>Quale media</translation>
    </message>
    <message>
        <source>Mean over genres, weighted by support or not</source>
        <translation>Media sui generi, pesata o no per supporto</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perdita</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasso di apprendimento</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curve</translation>
    </message>
    <message>
        <source>Masked frames</source>
        <translation>Frame mascherati</translation>
    </message>
    <message>
        <source>Loss: training (thin), validation (markers)</source>
        <translation>Perdita: addestramento (sottile), validazione (simboli)</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Ripristina zoom</translation>
    </message>
    <message>
        <source>Show everything again (double-click, or 0)</source>
        <translation>Mostra di nuovo tutto (doppio clic, o 0)</translation>
    </message>
    <message>
        <source>Log y</source>
        <comment>logarithmic axis</comment>
        <translation>y log</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>Asse dei valori logaritmico</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainForm</name>
    <message>
        <source>All settings</source>
        <translation>Tutte le impostazioni</translation>
    </message>
    <message numerus="yes">
        <source>All settings (%Ln changed)</source>
        <translation>
            <numerusform>Tutte le impostazioni (%Ln modificata)</numerusform>
            <numerusform>Tutte le impostazioni (%Ln modificate)</numerusform>
        </translation>
    </message>
    <message>
        <source>frames (%1 to %2 s)</source>
        <translation>frame (da %1 a %2 s)</translation>
    </message>
    <message>
        <source>Learns from the dataset’s music without its genres: parts of it are hidden and have to be guessed. Have runs that learn genres start from the result.</source>
        <translation>Impara dalla musica del dataset senza i suoi generi: ne vengono nascoste parti da indovinare. Far partire dal risultato le esecuzioni che imparano i generi.</translation>
    </message>
    <message>
        <source>Learns what another model says of the dataset’s tracks, part by part. Have runs that learn genres start from the result.</source>
        <translation>Impara ciò che un altro modello dice dei brani del dataset, parte per parte. Far partire dal risultato le esecuzioni che imparano i generi.</translation>
    </message>
    <message>
        <source>These networks start from nothing. On 1,440 clips of 13 genres, GRU and transformer reached an average precision of %1 and %2 that way, and of %3 and %4 when they started from the models that come with Genrescope (recipe modern). With few tracks, teach those instead: it takes minutes.</source>
        <translation>Queste reti partono da zero. Su 1.440 clip di 13 generi, la GRU e il transformer hanno così raggiunto una precisione media di %1 e %2, e di %3 e %4 partendo dai modelli inclusi in Genrescope (ricetta modern). Con pochi brani, meglio insegnare a questi: bastano pochi minuti.</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Dati:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modello:</translation>
    </message>
    <message>
        <source>&amp;Recipe:</source>
        <translation>Ri&amp;cetta:</translation>
    </message>
    <message>
        <source>Tag ta&amp;bles:</source>
        <translation>Ta&amp;belle di tag:</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>&amp;Epoche:</translation>
    </message>
    <message>
        <source>&amp;Learning rate:</source>
        <translation>Tass&amp;o di apprend.:</translation>
    </message>
    <message>
        <source>&amp;Batch size:</source>
        <translation>Dimensio&amp;ne batch:</translation>
    </message>
    <message>
        <source>Cro&amp;p:</source>
        <translation>Rita&amp;glio:</translation>
    </message>
    <message>
        <source>EMA dec&amp;ay:</source>
        <translation>Dec&amp;adimento EMA:</translation>
    </message>
    <message>
        <source>Early stoppin&amp;g:</source>
        <translation>Arresto an&amp;ticipato:</translation>
    </message>
    <message>
        <source>See&amp;d:</source>
        <translation>&amp;Seme:</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>T&amp;hread:</translation>
    </message>
    <message>
        <source>De&amp;vice:</source>
        <translation>D&amp;ispositivo:</translation>
    </message>
    <message>
        <source>Several models are trained one after the other</source>
        <translation>Se sono più d’uno, i modelli vengono addestrati uno dopo l’altro</translation>
    </message>
    <message>
        <source>Teach instead</source>
        <translation>Meglio insegnare</translation>
    </message>
    <message>
        <source>Where the models are trained; automatic = GPU if there is one</source>
        <translation>Dove vengono addestrati i modelli; automatico = GPU, se presente</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainPage</name>
    <message>
        <source>Try &amp;again</source>
        <translation>Ripro&amp;va</translation>
    </message>
    <message>
        <source>Look now whether there is room; the training looks by itself every few seconds</source>
        <translation>Controlla ora se c’è spazio; l’addestramento controlla da solo ogni pochi secondi</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Ri&amp;prendi</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Pause the training and continue later</source>
        <translation>Metti in pausa l’addestramento e continua più tardi</translation>
    </message>
    <message>
        <source>%1 is being validated: %2 of %3 tracks.</source>
        <translation>Validazione di %1: %2 di %3 brani.</translation>
    </message>
    <message>
        <source>%1 is training: epoch %2, run %3 of %4.</source>
        <translation>Addestramento di %1: epoca %2, esecuzione %3 di %4.</translation>
    </message>
    <message>
        <source>%1 is training: epoch %2.</source>
        <translation>Addestramento di %1: epoca %2.</translation>
    </message>
    <message>
        <source>Preparing to train %1.</source>
        <translation>Preparazione dell’addestramento di %1.</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 è in pausa.</translation>
    </message>
    <message>
        <source>%1 is waiting for room: %2</source>
        <translation>%1 attende spazio: %2</translation>
    </message>
    <message>
        <source>%1 is finishing with a last validation.</source>
        <translation>%1 sta terminando con un’ultima validazione.</translation>
    </message>
    <message>
        <source>%1 is stopping.</source>
        <translation>%1 si sta fermando.</translation>
    </message>
    <message>
        <source>Nothing has been trained here yet.</source>
        <translation>Qui non è stato ancora addestrato nulla.</translation>
    </message>
    <message>
        <source>Choose a dataset to train on.</source>
        <translation>Scegliere un dataset su cui addestrare.</translation>
    </message>
    <message>
        <source>Choose the models and press Start. Their curves appear here during training; you can keep listening and classifying meanwhile.</source>
        <translation>Scegliere i modelli e premere Avvia. Le loro curve appaiono qui durante l’addestramento; intanto si può continuare ad ascoltare e classificare.</translation>
    </message>
    <message>
        <source>Prepare a dataset once on the Dataset page, then choose its folder under Data on the left.</source>
        <translation>Preparare una volta un dataset nella pagina Dataset, poi scegliere la sua cartella a sinistra, in Dati.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Avvia</translation>
    </message>
    <message>
        <source>Train the selected models one after the other</source>
        <translation>Addestra i modelli selezionati uno dopo l’altro</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>Metti in c&amp;oda</translation>
    </message>
    <message>
        <source>Train the selected models after the runs that train or wait; the queue is kept when the program ends</source>
        <translation>Addestra i modelli selezionati dopo le esecuzioni in corso o in attesa; la coda viene conservata alla chiusura del programma</translation>
    </message>
    <message>
        <source>&amp;Finish now, keep the best</source>
        <translation>Termina ora, tieni il mi&amp;gliore</translation>
    </message>
    <message>
        <source>End this run and keep its best epoch; an epoch that has just begun is validated too if that takes no noticeable time</source>
        <translation>Termina questa esecuzione e mantieni la sua epoca migliore; anche un’epoca appena iniziata viene validata, se ciò non richiede un tempo percepibile</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Fe&amp;rma</translation>
    </message>
    <message>
        <source>Stop the training at once; checkpoints so far are kept, and waiting runs stay</source>
        <translation>Ferma subito l’addestramento; i checkpoint ottenuti finora e le esecuzioni in attesa restano</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Trascorso</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Rimanente</translation>
    </message>
    <message>
        <source>Crops per second</source>
        <translation>Ritagli al secondo</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Avanzamento dell’esecuzione</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainPresenter</name>
    <message>
        <source>An ablation is being trained, and both would take longer at the same time; wait until it is done, or stop it.</source>
        <translation>È in corso un’ablazione, ed entrambe le cose insieme richiederebbero più tempo; attendere la fine o fermarla.</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainQueue</name>
    <message>
        <source>The runs that waited could not be read. The file is kept as %1. %2</source>
        <translation>Impossibile leggere le esecuzioni in attesa. Il file viene conservato come %1. %2</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainTabs</name>
    <message>
        <source>Teach</source>
        <translation>Insegna</translation>
    </message>
    <message>
        <source>Teach the models that come with Genrescope your genres, in minutes</source>
        <translation>Insegna i propri generi ai modelli inclusi in Genrescope, in pochi minuti</translation>
    </message>
    <message>
        <source>Train networks</source>
        <translation>Addestra reti</translation>
    </message>
    <message>
        <source>Train networks of your own, in minutes to hours, and compare their curves</source>
        <translation>Addestra reti proprie, in minuti o ore, e confrontane le curve</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablazione</translation>
    </message>
    <message>
        <source>Find out what each part of a recipe is worth, by training without it</source>
        <translation>Scopri quanto vale ogni parte di una ricetta, addestrando senza di essa</translation>
    </message>
</context>
<context>
    <name>genrescope::WhyMenu</name>
    <message>
        <source>Why %1?</source>
        <comment>a genre</comment>
        <translation>Perché %1?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Why Rock? (GRU)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How robust is %1?</source>
        <comment>a genre</comment>
        <translation>Quanto è robusto %1?</translation>
    </message>
    <message>
        <source>How robust are the scores?</source>
        <translation>Quanto sono robusti i punteggi?</translation>
    </message>
</context>
<context>
    <name>genrescope::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Apri file…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Apri &amp;cartella…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>File &amp;recenti</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>S&amp;vuota elenco</translation>
    </message>
    <message>
        <source>&amp;Keep the list for the next start</source>
        <translation>&amp;Mantieni l’elenco per il prossimo avvio</translation>
    </message>
    <message>
        <source>Open &amp;checkpoint…</source>
        <translation>Apri c&amp;heckpoint…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>System &amp;default</source>
        <translation>Predefinito di &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>S&amp;chermo intero</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>Riprodu&amp;zione</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;uto</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuale</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Scorciatoie</translation>
    </message>
    <message>
        <source>&amp;About Genrescope</source>
        <translation>&amp;Informazioni su Genrescope</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferenze…</translation>
    </message>
</context>
<context>
    <name>genrescope::WorkspaceBox</name>
    <message>
        <source>Choose a dataset</source>
        <translation>Scegliere un dataset</translation>
    </message>
    <message>
        <source>Prepared dataset</source>
        <translation>Dataset preparato</translation>
    </message>
    <message>
        <source>A workspace prepared on the Dataset page</source>
        <translation>Una cartella di lavoro preparata nella pagina Dataset</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Scegli un’altra cartella</translation>
    </message>
</context>
<context>
    <name>genrescope::gui::Application</name>
    <message>
        <source>Open music</source>
        <translation>Apri musica</translation>
    </message>
    <message>
        <source>Music (%1);;All files (*)</source>
        <translation>Musica (%1);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Open a folder of music</source>
        <translation>Apri una cartella di musica</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>Apri un checkpoint</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors);;All files (*)</source>
        <translation>Checkpoint (*.safetensors);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::gui::Notices</name>
    <message>
        <source>The dataset could not be prepared</source>
        <translation>Impossibile preparare il dataset</translation>
    </message>
    <message>
        <source>The dataset is prepared</source>
        <translation>Il dataset è pronto</translation>
    </message>
    <message>
        <source>The models could not be evaluated</source>
        <translation>Impossibile valutare i modelli</translation>
    </message>
    <message>
        <source>The evaluation is done</source>
        <translation>La valutazione è terminata</translation>
    </message>
    <message>
        <source>All music of the library has been heard</source>
        <translation>Tutta la musica della libreria è stata ascoltata</translation>
    </message>
    <message>
        <source>The training has ended</source>
        <translation>L’addestramento è terminato</translation>
    </message>
    <message>
        <source>A training has failed</source>
        <translation>Un addestramento non è riuscito</translation>
    </message>
    <message>
        <source>The ablation has ended</source>
        <translation>L’ablazione è terminata</translation>
    </message>
    <message>
        <source>The ablation has failed</source>
        <translation>L’ablazione non è riuscita</translation>
    </message>
    <message>
        <source>The models have learned the genres</source>
        <translation>I modelli hanno imparato i generi</translation>
    </message>
    <message>
        <source>The models could not be taught</source>
        <translation>Impossibile insegnare ai modelli</translation>
    </message>
</context>
</TS>
