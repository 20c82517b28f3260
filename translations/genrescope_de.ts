<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AblationText</name>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>The file %1 could not be written (%2); choose another folder or free some space.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden (%2); wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
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
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>CurveReadout</name>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Nach %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
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
            <numerusform>%Ln Titel im Teil „%1“ (%2); Labels: %3.</numerusform>
            <numerusform>%Ln Titel im Teil „%1“ (%2); Labels: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln random crop(s) per track, averaged.</source>
        <translation>
            <numerusform>%Ln zufälliger Ausschnitt je Titel.</numerusform>
            <numerusform>Mittel aus %Ln zufälligen Ausschnitten je Titel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln evenly spaced crop(s) per track, averaged.</source>
        <translation>
            <numerusform>%Ln Ausschnitt aus der Mitte je Titel.</numerusform>
            <numerusform>Mittel aus %Ln gleichmäßig verteilten Ausschnitten je Titel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Trained on this dataset</source>
        <translation>Mit diesem Datensatz trainiert</translation>
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
        <source>Averages</source>
        <translation>Mittelwerte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an average and what it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>AP %1</source>
        <translation>AP %1</translation>
    </message>
    <message>
        <source>Support-weighted AP</source>
        <translation>Nach Anzahl gewichtete AP</translation>
    </message>
    <message>
        <source>the post&apos;s “micro-average”</source>
        <translation>„micro-average“ des Posts</translation>
    </message>
    <message>
        <source>Micro AP</source>
        <translation>Mikro-AP</translation>
    </message>
    <message>
        <source>all decisions pooled</source>
        <translation>alle Entscheidungen zusammen</translation>
    </message>
    <message>
        <source>Macro AP</source>
        <translation>Makro-AP</translation>
    </message>
    <message>
        <source>mean over genres</source>
        <translation>Mittel über die Genres</translation>
    </message>
    <message>
        <source>Macro ROC-AUC</source>
        <translation>Makro-ROC-AUC</translation>
    </message>
    <message>
        <source>Micro F1</source>
        <translation>Mikro-F1</translation>
    </message>
    <message>
        <source>at threshold 0.5</source>
        <translation>bei Schwelle 0,5</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>Genrescope evaluation</source>
        <translation>Auswertung mit Genrescope</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>In parentheses: 95% confidence interval (artists resampled). p: how likely chance alone would produce such a difference.</source>
        <translation>In Klammern: 95-%-Konfidenzintervall (Bootstrap über Künstler). p: Wahrscheinlichkeit, dass ein solcher Unterschied allein durch Zufall entsteht.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>p</source>
        <comment>p-value</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>of probabilities</source>
        <translation>der Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>nicht kalibriert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-level genre(s)</source>
        <translation>
            <numerusform>%Ln Genre der obersten Ebene</numerusform>
            <numerusform>%Ln Genres der obersten Ebene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genre(s) below the top</source>
        <translation>
            <numerusform>%Ln untergeordnetes Genre</numerusform>
            <numerusform>%Ln untergeordnete Genres</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference of %1 from %2</source>
        <translation>Unterschied: %1 gegenüber %2</translation>
    </message>
    <message>
        <source>calibrated on these tracks</source>
        <translation>auf diesen Titeln kalibriert</translation>
    </message>
</context>
<context>
    <name>LibraryPlayMenu</name>
    <message>
        <source>Play next</source>
        <translation>Als Nächstes spielen</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>Add to a playlist</source>
        <translation>In eine Wiedergabeliste</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Neue Wiedergabeliste</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Export as a playlist…</source>
        <translation>Als Wiedergabeliste exportieren…</translation>
    </message>
</context>
<context>
    <name>LibraryQuery</name>
    <message>
        <source>Nothing follows %1.</source>
        <translation>Auf %1 folgt nichts.</translation>
    </message>
    <message>
        <source>%1 is not understood; write it as in %2.</source>
        <translation>%1 ist nicht verständlich; schreiben Sie es wie in %2.</translation>
    </message>
    <message>
        <source>%1 has no order; write %2.</source>
        <translation>%1 hat keine Reihenfolge; schreiben Sie %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”; put the word in quotation marks to find it in titles, artists and albums.</source>
        <translation>Ein Feld „%1“ gibt es nicht; in Anführungszeichen wird das Wort in Titeln, Künstlern und Alben gesucht.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>It needs a name with letters or digits, for its folder.</source>
        <translation>Sie braucht für ihren Ordner einen Namen mit Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>%1 is not as long as the archive declares; the archive is damaged: download it again.</source>
        <translation>%1 ist nicht so lang, wie das Archiv angibt; das Archiv ist beschädigt: Laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>%1 is longer than the %2 bytes allowed for such a file.</source>
        <translation>%1 ist länger als die für eine solche Datei erlaubten %2 Byte.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a size or offset that is not a number</source>
        <translation>&apos;%1&apos; hat eine Größe oder einen Versatz, der keine Zahl ist</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large</source>
        <translation>&apos;%1&apos; ist zu groß</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; is taken</source>
        <translation>der Name &apos;%1&apos; ist vergeben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has another shape than its values</source>
        <translation>die Form von &apos;%1&apos; passt nicht zu seinen Werten</translation>
    </message>
    <message>
        <source>it would contain too many arrays</source>
        <translation>sie würde zu viele Arrays enthalten</translation>
    </message>
    <message>
        <source>its header would be larger than %1</source>
        <translation>ihr Kopf wäre größer als %1</translation>
    </message>
    <message>
        <source>it would be larger than %1</source>
        <translation>sie wäre größer als %1</translation>
    </message>
    <message>
        <source>The %1 model of recipe %2 gives probabilities that are not numbers; its weights are damaged, so train it again.</source>
        <translation>Das Modell %1 nach Rezept %2 liefert Wahrscheinlichkeiten, die keine Zahlen sind; seine Gewichte sind beschädigt, trainieren Sie es neu.</translation>
    </message>
    <message>
        <source>%1 does not have the columns that a run writes.</source>
        <translation>%1 hat nicht die Spalten, die ein Lauf schreibt.</translation>
    </message>
    <message>
        <source>The optimizer&apos;s &apos;%1&apos; is missing or has another shape.</source>
        <translation>&apos;%1&apos; des Optimierers fehlt oder hat eine andere Form.</translation>
    </message>
    <message>
        <source>%1 cannot be accessed: %2.</source>
        <translation>%1 kann nicht untersucht werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be found: %2.</source>
        <translation>%1 wurde nicht gefunden: %2.</translation>
    </message>
    <message>
        <source>A message is neither a text nor a list of texts.</source>
        <translation>Eine Meldung ist weder ein Text noch eine Liste von Texten.</translation>
    </message>
    <message>
        <source>the column (%1, %2) is missing; this is not FMA&apos;s tracks.csv.</source>
        <translation>Die Spalte (%1, %2) fehlt; das ist nicht FMAs tracks.csv.</translation>
    </message>
    <message>
        <source>%1 contains several folders of FMA&apos;s audio, %2 and %3; give one of them.</source>
        <translation>%1 enthält mehrere Ordner mit Audiodateien von FMA, %2 und %3; geben Sie einen davon an.</translation>
    </message>
    <message>
        <source>The model has no &apos;%1&apos;.</source>
        <translation>Das Modell hat kein &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>%1 does not have the checksum that it declares; the archive is damaged: download it again.</source>
        <translation>%1 hat nicht die angegebene Prüfsumme; das Archiv ist beschädigt: Laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The %1 model knows no genre &apos;%2&apos;.</source>
        <translation>Das Modell %1 kennt kein Genre „%2“.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed: %2.</source>
        <translation>%1 kann nicht umbenannt werden: %2.</translation>
    </message>
    <message>
        <source>This build of the program makes no mp3 files.</source>
        <translation>Dieses Programm wurde ohne die Möglichkeit gebaut, MP3-Dateien zu machen.</translation>
    </message>
    <message>
        <source>A wav file holds less than 4 GB, and %1 minutes of this music take more; write a part of it.</source>
        <translation>Eine WAV-Datei fasst weniger als 4 GB, und %1 Minuten dieser Musik brauchen mehr; schreiben Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>The name %1 occurs twice.</source>
        <translation>Der Name %1 kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The queue of an ablation must be a JSON object.</source>
        <translation>Die Warteschlange einer Ablation muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>This machine has no network interface %1 with an address; &quot;ip address&quot; lists those that it has.</source>
        <translation>Dieser Rechner hat keine Netzwerkschnittstelle %1 mit einer Adresse; „ip address“ zählt auf, welche er hat.</translation>
    </message>
    <message>
        <source>The environment says that this is one of several processes, but not %1; set it to where the first one runs, the same for all of them.</source>
        <translation>Die Umgebung sagt, dass dies einer von mehreren Prozessen ist, aber nicht %1; setzen Sie das in allen gleich, auf den Ort des ersten.</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
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
        <source>Precision and recall: %1</source>
        <translation>Präzision und Trefferquote: %1</translation>
    </message>
    <message>
        <source>True genre (rows) against the top prediction (columns) of %1</source>
        <translation>Wahres Genre (Zeilen) und erste Vorhersage (Spalten) von %1</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>%1 percentage points</source>
        <comment>how far probabilities are off</comment>
        <translation>%1 Prozentpunkte</translation>
    </message>
</context>
<context>
    <name>SoundChange</name>
    <message>
        <source>mp3, 64 kbit/s</source>
        <translation>MP3, 64 kbit/s</translation>
    </message>
    <message>
        <source>12 dB quieter</source>
        <translation>12 dB leiser</translation>
    </message>
    <message>
        <source>from 2 s on</source>
        <translation>ab 2 s</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>3% slower</source>
        <translation>3&#xa0;% langsamer</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationForm</name>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Daten:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modell:</translation>
    </message>
    <message>
        <source>&amp;Recipe:</source>
        <translation>&amp;Rezept:</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>&amp;Epochen:</translation>
    </message>
    <message>
        <source>See&amp;ds:</source>
        <translation>Startwer&amp;te:</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>T&amp;hreads:</translation>
    </message>
    <message>
        <source>How many times each variant is trained, with other random numbers each time: what differs less than its seeds do is no difference</source>
        <translation>Wie oft jede Variante trainiert wird, jedes Mal mit anderen Zufallszahlen: Was sich weniger unterscheidet als die Startwerte, ist kein Unterschied</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationPanel</name>
    <message>
        <source>Choose a model.</source>
        <translation>Wählen Sie ein Modell.</translation>
    </message>
    <message>
        <source>Choose what to change: each change is trained beside the baseline.</source>
        <translation>Wählen Sie, was geändert wird: Jede Änderung wird neben der Basis trainiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>number of runs, time</comment>
        <translation>%1, etwa %2</translation>
    </message>
    <message>
        <source>What is each part of a recipe worth?</source>
        <translation>Was ist jeder Teil eines Rezepts wert?</translation>
    </message>
    <message>
        <source>Choose a dataset to train on.</source>
        <translation>Wählen Sie einen Datensatz zum Trainieren.</translation>
    </message>
    <message>
        <source>Choose changes on the left, and press Start. The recipe is trained with and without each of them, several times, and the differences are shown here with how sure they are.</source>
        <translation>Wählen Sie links Änderungen und drücken Sie Starten. Das Rezept wird mit und ohne jede von ihnen mehrmals trainiert; hier stehen dann die Unterschiede, und wie sicher sie sind.</translation>
    </message>
    <message>
        <source>Prepare a dataset once on the Dataset page, then choose its folder under Data on the left.</source>
        <translation>Bereiten Sie einmal auf der Seite Datensatz einen Datensatz auf und wählen Sie dann links unter Daten seinen Ordner.</translation>
    </message>
    <message>
        <source>Stopping; what was trained is kept.</source>
        <translation>Wird gestoppt; was trainiert ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Waiting for room: %1</source>
        <translation>Wartet auf Platz: %1</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Run %1 of %2: %3, %4, seed %5</source>
        <comment>model, variant</comment>
        <translation>Lauf %1 von %2: %3, %4, Startwert %5</translation>
    </message>
    <message>
        <source>%1
Step %2 of %3</source>
        <translation>%1
Schritt %2 von %3</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>steps, time</comment>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Train the baseline and each chosen variant with every seed</source>
        <translation>Die Basis und jede gewählte Variante mit jedem Startwert trainieren</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Runs that have ended stay; the one that trains is continued later</source>
        <translation>Beendete Läufe bleiben; der laufende wird später fortgesetzt</translation>
    </message>
    <message>
        <source>Progress of the ablation</source>
        <translation>Fortschritt der Ablation</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationPresenter</name>
    <message>
        <source>A network is being trained, and both would take longer at the same time; wait until it is done, or stop it.</source>
        <translation>Ein Netz wird gerade trainiert, und beides zugleich würde länger dauern; warten Sie, bis es fertig ist, oder stoppen Sie es.</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationResults</name>
    <message>
        <source>Scores are those of the best checkpoint on the validation tracks, which also selected it; the test tracks were not read. A difference whose interval contains 0 is no evidence of anything.</source>
        <translation>Gemessen ist der beste Checkpoint an den Validierungstiteln, die ihn auch ausgewählt haben; die Testtitel wurden nicht gelesen. Ein Unterschied, dessen Intervall 0 enthält, belegt nichts.</translation>
    </message>
    <message>
        <source>Validation: %1 tracks by %2 artists.</source>
        <translation>Validierung: %1 Titel von %2 Künstlern.</translation>
    </message>
    <message>
        <source>What each change is worth</source>
        <translation>Was jede Änderung wert ist</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablation</translation>
    </message>
    <message>
        <source>The ablations of this dataset, named by when they began</source>
        <translation>Die Ablationen dieses Datensatzes, benannt nach ihrem Beginn</translation>
    </message>
    <message>
        <source>See&amp;ds:</source>
        <comment>of the ablation that is shown</comment>
        <translation>Startwer&amp;te:</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Train what is missing; more seeds make the intervals over seeds narrower</source>
        <translation>Trainieren, was fehlt; mehr Startwerte machen die Intervalle über Startwerte schmaler</translation>
    </message>
    <message>
        <source>Differences from the baseline</source>
        <translation>Unterschiede zur Basis</translation>
    </message>
    <message>
        <source>Thick bars: 95% confidence intervals over seeds. Thin bars: over artists.</source>
        <translation>Dicke Balken: 95-%-Konfidenzintervalle über Startwerte. Dünne Balken: über Künstler.</translation>
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
        <translation>Modell</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>Weighted AP</source>
        <translation>Gewichtete AP</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>By artists</source>
        <translation>Nach Künstlern</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What is different from the baseline</source>
        <translation>Was anders ist als in der Basis</translation>
    </message>
    <message>
        <source>How many of its runs have ended</source>
        <translation>Wie viele ihrer Läufe beendet sind</translation>
    </message>
    <message>
        <source>Of the best checkpoints on the validation split: mean and 95% confidence interval over seeds</source>
        <translation>Der besten Checkpoints an den Validierungstiteln: Mittelwert und 95-%-Konfidenzintervall über Startwerte</translation>
    </message>
    <message>
        <source>Variant minus baseline, seed by seed: mean and 95% confidence interval, which says what another seed would change</source>
        <translation>Variante minus Basis, Startwert für Startwert: Mittelwert und 95-%-Konfidenzintervall, das sagt, was ein anderer Startwert ändern würde</translation>
    </message>
    <message>
        <source>95% confidence interval of the same difference, artists resampled, which says what other music would change</source>
        <translation>95-%-Konfidenzintervall desselben Unterschieds mit neu gezogenen Künstlern, das sagt, was andere Musik ändern würde</translation>
    </message>
    <message>
        <source>Mean time of a run</source>
        <translation>Mittlere Zeit eines Laufs</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>another variant</comment>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>seeds</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>genrescope::AboutDialog</name>
    <message>
        <source>Genrescope uses these libraries, each under its own license:</source>
        <translation>Genrescope verwendet diese Bibliotheken, jede unter ihrer eigenen Lizenz:</translation>
    </message>
    <message>
        <source>About Genrescope</source>
        <translation>Über Genrescope</translation>
    </message>
    <message>
        <source>Tells you which genres a piece of music belongs to, and lets you train, evaluate and compare the models that do it.</source>
        <translation>Erkennt, zu welchen Genres ein Musikstück gehört, und lässt Sie die Modelle dafür trainieren, auswerten und vergleichen.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Free software under the %1, without any warranty.</source>
        <translation>Freie Software unter der %1, ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, Version 3 oder später</translation>
    </message>
    <message>
        <source>The starter models have a license of their own, %1: not for commercial use. They were trained on clips from the Free Music Archive and freely licensed music from games, with tags by musicnn (ISC license) and EfficientAT (MIT license).</source>
        <translation>Die mitgelieferten Modelle haben eine eigene Lizenz: %1, keine kommerzielle Nutzung. Sie wurden mit Clips aus dem Free Music Archive und frei lizenzierter Musik aus Spielen trainiert, mit Tags von musicnn (ISC-Lizenz) und EfficientAT (MIT-Lizenz).</translation>
    </message>
</context>
<context>
    <name>genrescope::AverageScoreModel</name>
    <message>
        <source>95% confidence interval (artists resampled): %1 to %2</source>
        <translation>95-%-Konfidenzintervall (Bootstrap über Künstler): %1 bis %2</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Δ</source>
        <comment>difference of two scores</comment>
        <translation>Δ</translation>
    </message>
    <message>
        <source>How likely chance alone would produce such a difference: two-sided, from the same resamples of artists</source>
        <translation>Wahrscheinlichkeit, dass ein solcher Unterschied allein durch Zufall entsteht: zweiseitig, aus denselben Stichproben von Künstlern</translation>
    </message>
    <message>
        <source>p</source>
        <comment>p-value</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Score with its 95% confidence interval (artists resampled)</source>
        <translation>Ergebnis mit 95-%-Konfidenzintervall (Bootstrap über Künstler)</translation>
    </message>
    <message>
        <source>Score of %1 minus that of %2, on the same resamples</source>
        <translation>Wert von %1 minus dem von %2, auf denselben Stichproben</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <comment>difference of a model from the first</comment>
        <translation>Δ %1</translation>
    </message>
</context>
<context>
    <name>genrescope::CalibrateDialog</name>
    <message>
        <source>Calibrate a model</source>
        <translation>Ein Modell kalibrieren</translation>
    </message>
    <message>
        <source>The model&apos;s probabilities are fitted to the validation tracks of the dataset, and each genre&apos;s threshold is chosen there. Both are stored in its checkpoint, in place of those of before, also of thresholds that were kept by hand; its weights stay.</source>
        <translation>Die Wahrscheinlichkeiten des Modells werden an die Validierungstitel des Datensatzes angepasst, und dort wird die Schwelle jedes Genres gewählt. Beides wird in seinem Checkpoint gespeichert, anstelle des Bisherigen, auch anstelle von Hand behaltener Schwellen; seine Gewichte bleiben.</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modell:</translation>
    </message>
    <message>
        <source>Thresholds with the highest &amp;F1</source>
        <translation>Schwellen mit dem höchsten &amp;F1</translation>
    </message>
    <message>
        <source>Misses and false alarms weigh the same</source>
        <translation>Verpasstes und falscher Alarm wiegen gleich viel</translation>
    </message>
    <message>
        <source>Thresholds that reach a &amp;precision of</source>
        <translation>Schwellen mit einer &amp;Präzision von</translation>
    </message>
    <message>
        <source>The share of the tracks called positive that really are; a genre that does not reach it is called only where certain</source>
        <translation>Der Anteil der als positiv geltenden Titel, die es wirklich sind; ein Genre, das ihn nicht erreicht, wird nur erkannt, wenn es sicher ist</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>&amp;Calibrate</source>
        <translation>&amp;Kalibrieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>genrescope::CalibrationPanel</name>
    <message>
        <source>Reliability: all genres</source>
        <translation>Verlässlichkeit: alle Genres</translation>
    </message>
    <message>
        <source>Reliability: %1</source>
        <translation>Verlässlichkeit: %1</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>%1: off by %2 on average</source>
        <comment>a model and its calibration error</comment>
        <translation>%1: im Mittel %2 daneben</translation>
    </message>
    <message>
        <source>%1: off by %2 on average; its own output (dashed) by %3</source>
        <comment>a model and its calibration error</comment>
        <translation>%1: im Mittel %2 daneben; seine eigene Ausgabe (gestrichelt) %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln threshold(s) changed.</source>
        <translation>
            <numerusform>%Ln Schwelle hat sich geändert.</numerusform>
            <numerusform>%Ln Schwellen haben sich geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No threshold changed.</source>
        <translation>Keine Schwelle hat sich geändert.</translation>
    </message>
    <message>
        <source>It was trained on other data: if that had tracks of this validation split, it is now too sure of itself.</source>
        <translation>Es wurde mit anderen Daten trainiert: Wenn darin Titel dieses Validierungsteils waren, ist es jetzt zu sicher.</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Alle Genres</translation>
    </message>
    <message>
        <source>Genres of the diagram</source>
        <translation>Genres des Diagramms</translation>
    </message>
    <message>
        <source>Of all decisions that a model gives about 70%, 7 in 10 should be true: then its mark is on the dotted line. The lines through the marks are 95% confidence intervals, as if no two tracks resembled each other.</source>
        <translation>Von allen Entscheidungen, denen ein Modell etwa 70 % gibt, sollten 7 von 10 zutreffen: Dann liegt seine Marke auf der gepunkteten Linie. Die Striche durch die Marken sind 95-%-Konfidenzintervalle, als ähnelten sich keine zwei Titel.</translation>
    </message>
    <message>
        <source>The expected calibration error. With few tracks it is above 0 even for the best of models.</source>
        <translation>Der erwartete Kalibrierungsfehler. Bei wenigen Titeln ist er selbst beim besten Modell größer als 0.</translation>
    </message>
    <message>
        <source>Cali&amp;brate…</source>
        <translation>Kali&amp;brieren…</translation>
    </message>
    <message>
        <source>Fits a model&apos;s probabilities to the validation tracks and chooses its thresholds there; both are stored in its checkpoint</source>
        <translation>Passt die Wahrscheinlichkeiten eines Modells an die Validierungstitel an und wählt dort seine Schwellen; beides wird in seinem Checkpoint gespeichert</translation>
    </message>
    <message>
        <source>This genre</source>
        <translation>Dieses Genre</translation>
    </message>
    <message>
        <source>%1 is calibrated: on the validation tracks, to which it was fitted, it is off by %2 over all genres, instead of %3.</source>
        <translation>%1 ist kalibriert: Auf den Validierungstiteln, an die es angepasst wurde, liegt es über alle Genres %2 daneben statt %3.</translation>
    </message>
</context>
<context>
    <name>genrescope::ChartPanel</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>SVG images (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Show this chart as a table, or export it</source>
        <translation>Dieses Diagramm als Tabelle anzeigen oder exportieren</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Export as &amp;PNG…</source>
        <translation>Als &amp;PNG exportieren…</translation>
    </message>
    <message>
        <source>Export as &amp;SVG…</source>
        <translation>Als &amp;SVG exportieren…</translation>
    </message>
    <message>
        <source>Export numbers as &amp;CSV…</source>
        <translation>Zahlen als &amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
</context>
<context>
    <name>genrescope::ConfusionModel</name>
    <message numerus="yes">
        <source>True genre %1, top prediction %2: %Ln track(s), %3 of the row</source>
        <translation>
            <numerusform>Wahres Genre %1, erste Vorhersage %2: %Ln Titel, %3 der Zeile</numerusform>
            <numerusform>Wahres Genre %1, erste Vorhersage %2: %Ln Titel, %3 der Zeile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 found: %Ln track(s), %2 of the genre&apos;s</source>
        <translation>
            <numerusform>Wahres Genre %1 gefunden: %Ln Titel, %2 des Genres</numerusform>
            <numerusform>Wahres Genre %1 gefunden: %Ln Titel, %2 des Genres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 missed, %2 called: %Ln track(s), %3 of the genre&apos;s</source>
        <translation>
            <numerusform>Wahres Genre %1 verfehlt, %2 genannt: %Ln Titel, %3 des Genres</numerusform>
            <numerusform>Wahres Genre %1 verfehlt, %2 genannt: %Ln Titel, %3 des Genres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 found, %2 called as well: %Ln track(s), %3 of the genre&apos;s</source>
        <translation>
            <numerusform>Wahres Genre %1 gefunden, %2 ebenfalls genannt: %Ln Titel, %3 des Genres</numerusform>
            <numerusform>Wahres Genre %1 gefunden, %2 ebenfalls genannt: %Ln Titel, %3 des Genres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ConfusionPanel</name>
    <message>
        <source>Rows are true genres, columns the model&apos;s top prediction. A top prediction that is one of the track&apos;s genres counts once, on the diagonal.</source>
        <translation>Zeilen sind die wahren Genres, Spalten die erste Vorhersage des Modells. Eine erste Vorhersage, die zu den Genres des Titels gehört, zählt einmal, auf der Diagonalen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Click a cell to list its tracks</source>
        <translation>Klicken Sie auf ein Feld, um seine Titel aufzulisten</translation>
    </message>
    <message>
        <source>&amp;Confusion matrix</source>
        <translation>&amp;Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Rows are true genres that the model misses, columns what it calls instead, wrongly. On the diagonal, the tracks where it finds the genre.</source>
        <translation>Zeilen sind wahre Genres, die das Modell verfehlt, Spalten das, was es stattdessen fälschlich nennt. Auf der Diagonale stehen die Titel, bei denen es das Genre findet.</translation>
    </message>
    <message>
        <source>Rows are true genres that the model finds, columns what it calls as well, wrongly. On the diagonal, all tracks where it finds the genre.</source>
        <translation>Zeilen sind wahre Genres, die das Modell findet, Spalten das, was es fälschlich ebenfalls nennt. Auf der Diagonale stehen alle Titel, bei denen es das Genre findet.</translation>
    </message>
    <message>
        <source>Top prediction</source>
        <translation>Erste Vorhersage</translation>
    </message>
    <message>
        <source>Called instead</source>
        <translation>Stattdessen genannt</translation>
    </message>
    <message>
        <source>Called besides</source>
        <translation>Außerdem genannt</translation>
    </message>
    <message>
        <source>What the cells count</source>
        <translation>Was die Felder zählen</translation>
    </message>
    <message>
        <source>Most frequent first</source>
        <translation>Häufigste zuerst</translation>
    </message>
    <message>
        <source>As in the dataset</source>
        <translation>Wie im Datensatz</translation>
    </message>
    <message>
        <source>Similar side by side</source>
        <translation>Ähnliche nebeneinander</translation>
    </message>
    <message>
        <source>Order of the genres</source>
        <translation>Reihenfolge der Genres</translation>
    </message>
    <message>
        <source>&amp;Top-level genres</source>
        <translation>Obers&amp;te Genres</translation>
    </message>
    <message>
        <source>Count each genre as the top-level genre that it is part of</source>
        <translation>Jedes Genre als das oberste Genre zählen, zu dem es gehört</translation>
    </message>
    <message>
        <source>Confusion matrix: true genre against called genre</source>
        <translation>Konfusionsmatrix: wahres gegen genanntes Genre</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Eigene Reihenfolge</translation>
    </message>
    <message>
        <source>Drag a genre&apos;s name to another place, or move the selected cell&apos;s with Alt and an arrow key, to arrange them yourself</source>
        <translation>Zum Ordnen den Namen eines Genres an eine andere Stelle ziehen, oder das Genre der gewählten Zelle mit Alt und einer Pfeiltaste verschieben</translation>
    </message>
</context>
<context>
    <name>genrescope::CurveChart</name>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Noch keine Werte.</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetForm</name>
    <message>
        <source>&amp;Workspace, where the prepared data is stored:</source>
        <translation>A&amp;rbeitsordner für die aufbereiteten Daten:</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>T&amp;hreads:</translation>
    </message>
    <message>
        <source>Number of clips decoded in parallel</source>
        <translation>Anzahl der Clips, die gleichzeitig dekodiert werden</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <source>Stop; finished clips are kept</source>
        <translation>Anhalten; fertige Clips bleiben erhalten</translation>
    </message>
    <message>
        <source>Open a prepared &amp;dataset…</source>
        <translation>Aufbereiteten &amp;Datensatz öffnen…</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetPage</name>
    <message>
        <source>Open a prepared dataset</source>
        <translation>Aufbereiteten Datensatz öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s) are ready and will be kept. Continue at any time: only the rest will be prepared.</source>
        <translation>
            <numerusform>%Ln Clip ist fertig und bleibt erhalten. Sie können jederzeit fortfahren: Nur der Rest wird noch aufbereitet.</numerusform>
            <numerusform>%Ln Clips sind fertig und bleiben erhalten. Sie können jederzeit fortfahren: Nur der Rest wird noch aufbereitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been prepared yet.</source>
        <translation>Es wurde noch nichts aufbereitet.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Opening the dataset…</source>
        <translation>Der Datensatz wird geöffnet…</translation>
    </message>
    <message>
        <source>Verifying checksums…</source>
        <translation>Prüfsummen werden geprüft…</translation>
    </message>
    <message>
        <source>Preparing the clips…</source>
        <translation>Die Clips werden aufbereitet…</translation>
    </message>
    <message>
        <source>Reading the dataset…</source>
        <translation>Der Datensatz wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>%1 von %Ln Datei</numerusform>
            <numerusform>%1 von %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per second, %2 left</source>
        <translation>%1 pro Sekunde, noch %2</translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <translation>Noch kein Datensatz</translation>
    </message>
    <message>
        <source>Open a prepared dataset…</source>
        <translation>Aufbereiteten Datensatz öffnen…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Show what is ready</source>
        <translation>Fertiges anzeigen</translation>
    </message>
    <message>
        <source>The dataset could not be prepared</source>
        <translation>Der Datensatz konnte nicht aufbereitet werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The dataset could not be opened</source>
        <translation>Der Datensatz konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>To teach, train and evaluate models, choose the FMA archives, music whose folders, files or table name its genres, or the tracks that you marked on the Listen page; and a workspace where the prepared data will be stored.</source>
        <translation>Um Modelle zu lehren, zu trainieren und auszuwerten, wählen Sie die FMA-Archive, Musik, deren Ordner, Dateien oder Tabelle die Genres nennen, oder die Titel, die Sie auf der Seite „Hören“ markiert haben, sowie einen Arbeitsordner für die aufbereiteten Daten.</translation>
    </message>
    <message>
        <source>It will take about %1 on the disk.</source>
        <translation>Auf der Platte werden es etwa %1 sein.</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetReport</name>
    <message>
        <source>Faulty clips (%1)</source>
        <translation>Fehlerhafte Clips (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s) have tracks in more than one split: scores will be higher than on artists that the model has never heard.</source>
        <translation>
            <numerusform>%Ln Künstler hat Titel in mehreren Teilen: Die Ergebnisse fallen besser aus als bei Künstlern, die das Modell nie gehört hat.</numerusform>
            <numerusform>%Ln Künstler haben Titel in mehreren Teilen: Die Ergebnisse fallen besser aus als bei Künstlern, die das Modell nie gehört hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have none of these genres and were left out.</source>
        <translation>
            <numerusform>%Ln Titel hat keines dieser Genres und wurde weggelassen.</numerusform>
            <numerusform>%Ln Titel haben keines dieser Genres und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) are listed in the metadata, but have no audio.</source>
        <translation>
            <numerusform>%Ln Titel steht in den Metadaten, hat aber kein Audio.</numerusform>
            <numerusform>%Ln Titel stehen in den Metadaten, haben aber kein Audio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s) are not listed in the metadata.</source>
        <translation>
            <numerusform>%Ln Audiodatei steht nicht in den Metadaten.</numerusform>
            <numerusform>%Ln Audiodateien stehen nicht in den Metadaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The genre %2 was left out: it has %Ln training track(s).</source>
        <translation>
            <numerusform>Das Genre %2 wurde weggelassen: Es hat %Ln Trainingstitel.</numerusform>
            <numerusform>Das Genre %2 wurde weggelassen: Es hat %Ln Trainingstitel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Artists in several splits</source>
        <translation>Künstler in mehreren Teilen</translation>
    </message>
    <message>
        <source>Faulty clips</source>
        <translation>Fehlerhafte Clips</translation>
    </message>
    <message>
        <source>Tracks in the dataset</source>
        <translation>Titel im Datensatz</translation>
    </message>
    <message>
        <source>Tracks used for training</source>
        <translation>Titel zum Trainieren</translation>
    </message>
    <message>
        <source>Tracks used to choose the best model</source>
        <translation>Titel zur Auswahl des besten Modells</translation>
    </message>
    <message>
        <source>Tracks used only in the final evaluation</source>
        <translation>Titel nur für die abschließende Auswertung</translation>
    </message>
    <message>
        <source>Artists of all tracks</source>
        <translation>Künstler aller Titel</translation>
    </message>
    <message>
        <source>Artists with tracks in more than one split; should be 0</source>
        <translation>Künstler mit Titeln in mehreren Teilen; sollte 0 sein</translation>
    </message>
    <message>
        <source>Clips that could not be used and were left out</source>
        <translation>Clips, die unbrauchbar waren und weggelassen wurden</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Genres and how often they occur</source>
        <translation>Genres und wie oft sie vorkommen</translation>
    </message>
    <message>
        <source>Tracks of each genre</source>
        <translation>Titel jedes Genres</translation>
    </message>
    <message>
        <source>Faulty clips and why they were left out</source>
        <translation>Fehlerhafte Clips und warum sie weggelassen wurden</translation>
    </message>
    <message>
        <source>Notes on the dataset</source>
        <translation>Hinweise zum Datensatz</translation>
    </message>
    <message>
        <source>Prepared dataset</source>
        <translation>Vorbereiteter Datensatz</translation>
    </message>
    <message>
        <source>Teach or train models</source>
        <translation>Modelle lehren oder trainieren</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>Erneut vorbereiten</translation>
    </message>
    <message>
        <source>Tries the faulty clips again; what is ready stays as it is</source>
        <translation>Versucht es mit den fehlerhaften Clips noch einmal; was fertig ist, bleibt</translation>
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
            <numerusform>%Ln gelöschter Lauf konnte nicht in den Papierkorb verschoben werden. Endgültig löschen?</numerusform>
            <numerusform>%Ln gelöschte Läufe konnten nicht in den Papierkorb verschoben werden. Endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>genrescope::DifferenceChart</name>
    <message>
        <source>Difference in weighted AP (thick bar: seeds, thin: artists)</source>
        <translation>Unterschied in gewichteter AP (dicker Balken: Startwerte, dünner: Künstler)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>± by seeds</source>
        <translation>± nach Startwerten</translation>
    </message>
    <message>
        <source>By artists, from</source>
        <translation>Nach Künstlern, von</translation>
    </message>
    <message>
        <source>By artists, to</source>
        <translation>Nach Künstlern, bis</translation>
    </message>
    <message>
        <source>%1 %2, by artists %3 to %4</source>
        <comment>variant, difference, its interval</comment>
        <translation>%1 %2, nach Künstlern %3 bis %4</translation>
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
        <translation>Label behalten</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Labeled</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>Klingt nach</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>p(Label)</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>p(Vorschlag)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
</context>
<context>
    <name>genrescope::DuplicateTableModel</name>
    <message>
        <source>Second left out</source>
        <translation>Zweiter ausgelassen</translation>
    </message>
    <message>
        <source>%1 of the bits of their fingerprints are the same; the second begins %2 s into the first</source>
        <translation>%1 der Bits ihrer Fingerabdrücke sind gleich; der zweite beginnt bei %2 s des ersten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>split, genres</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>First track</source>
        <translation>Erster Titel</translation>
    </message>
    <message>
        <source>Second track</source>
        <translation>Zweiter Titel</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
</context>
<context>
    <name>genrescope::DuplicatesPanel</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>The same recording in training and among the tracks that are judged makes scores too good, whatever its encoding, loudness or excerpt. Search compares all tracks of the dataset.</source>
        <translation>Dieselbe Aufnahme im Training und unter den beurteilten Titeln macht Werte zu gut, gleich in welcher Kodierung, Lautstärke oder in welchem Ausschnitt. Die Suche vergleicht alle Titel des Datensatzes.</translation>
    </message>
    <message>
        <source>No two tracks of the dataset are the same recording.</source>
        <translation>Keine zwei Titel des Datensatzes sind dieselbe Aufnahme.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of tracks are the same recording.</source>
        <translation>
            <numerusform>%Ln Paar von Titeln ist dieselbe Aufnahme.</numerusform>
            <numerusform>%Ln Paare von Titeln sind dieselbe Aufnahme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tracks judged here has a near-duplicate in training.</source>
        <translation>
            <numerusform>%Ln der hier beurteilten Titel hat ein Beinahe-Duplikat im Training.</numerusform>
            <numerusform>%Ln der hier beurteilten Titel haben ein Beinahe-Duplikat im Training.</numerusform>
        </translation>
    </message>
    <message>
        <source>A track that you leave out is neither judged nor taught from then on; your files stay as they are.</source>
        <translation>Ein Titel, den Sie auslassen, wird von da an weder beurteilt noch gelehrt; Ihre Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Wieder nutzen</translation>
    </message>
    <message>
        <source>Leave out second</source>
        <translation>Zweiten auslassen</translation>
    </message>
    <message>
        <source>&amp;Near-duplicates</source>
        <translation>Beinahe-&amp;Duplikate</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Beinahe-Duplikate</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Compare what all tracks of the dataset sound like</source>
        <translation>Vergleichen, wie alle Titel des Datensatzes klingen</translation>
    </message>
    <message>
        <source>Play first</source>
        <translation>Ersten hören</translation>
    </message>
    <message>
        <source>Play the first track of the pair (1)</source>
        <translation>Den ersten Titel des Paars abspielen (1)</translation>
    </message>
    <message>
        <source>Play second</source>
        <translation>Zweiten hören</translation>
    </message>
    <message>
        <source>Play the second track of the pair (2, Enter)</source>
        <translation>Den zweiten Titel des Paars abspielen (2, Eingabe)</translation>
    </message>
    <message>
        <source>Judge and teach models without the second track, or with it again (L)</source>
        <translation>Modelle ohne den zweiten Titel beurteilen und lehren, oder wieder mit ihm (L)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last decision (Ctrl+Z; Ctrl+Shift+Z makes it again)</source>
        <translation>Letzte Entscheidung zurücknehmen (Strg+Z; Strg+Umschalt+Z stellt sie wieder her)</translation>
    </message>
</context>
<context>
    <name>genrescope::EncoderBox</name>
    <message>
        <source>The models that come with Genrescope</source>
        <translation>Die mitgelieferten Modelle</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>model, recipe, date</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Another model…</source>
        <translation>Anderes Modell…</translation>
    </message>
    <message>
        <source>Open checkpoint</source>
        <translation>Checkpoint öffnen</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>Checkpoints (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>genrescope::ErrorPanel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Einzelheiten ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluateForm</name>
    <message>
        <source>Open checkpoint</source>
        <translation>Checkpoint öffnen</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>Checkpoints (*.safetensors)</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Daten:</translation>
    </message>
    <message>
        <source>&amp;Split:</source>
        <translation>&amp;Teil:</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Open a checkpoint file</source>
        <translation>Eine Checkpoint-Datei öffnen</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Auswerten</translation>
    </message>
    <message>
        <source>%1 %2, AP %3, %4</source>
        <comment>model, recipe, precision, date</comment>
        <translation>%1 %2, AP %3, %4</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>Model &amp;%1:</source>
        <translation>Modell &amp;%1:</translation>
    </message>
    <message>
        <source>Model %1:</source>
        <translation>Modell %1:</translation>
    </message>
    <message>
        <source>Use the test split only once, at the very end: choosing models by its scores makes them meaningless</source>
        <translation>Den Testteil nur einmal verwenden, ganz am Ende: Wer nach seinen Ergebnissen Modelle auswählt, macht sie wertlos</translation>
    </message>
    <message>
        <source>Evaluate all models on the same tracks</source>
        <translation>Alle Modelle auf denselben Titeln auswerten</translation>
    </message>
    <message>
        <source>Predictions: %1</source>
        <translation>Vorhersagen: %1</translation>
    </message>
    <message>
        <source>Predictions of another system</source>
        <translation>Vorhersagen eines anderen Systems</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Do not compare this one</source>
        <translation>Dies nicht vergleichen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Compare something else, too</source>
        <translation>Noch etwas vergleichen</translation>
    </message>
    <message>
        <source>Another &amp;model</source>
        <translation>Weiteres &amp;Modell</translation>
    </message>
    <message>
        <source>Add &amp;predictions of another system…</source>
        <translation>&amp;Vorhersagen eines anderen Systems hinzufügen…</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluatePage</name>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Which model is better?</source>
        <translation>Welches Modell ist besser?</translation>
    </message>
    <message>
        <source>You can keep working on the other pages meanwhile.</source>
        <translation>Sie können derweil auf den anderen Seiten weiterarbeiten.</translation>
    </message>
    <message>
        <source>No results were kept. Press Evaluate to start again.</source>
        <translation>Es wurden keine Ergebnisse behalten. Drücken Sie auf Auswerten, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>evaluation</source>
        <comment>file name</comment>
        <translation>auswertung</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Den Bericht exportieren</translation>
    </message>
    <message>
        <source>&amp;Web page with pictures…</source>
        <translation>&amp;Webseite mit Bildern…</translation>
    </message>
    <message>
        <source>&amp;JSON with curves…</source>
        <translation>&amp;JSON mit Kurven…</translation>
    </message>
    <message>
        <source>Every decision as &amp;CSV…</source>
        <translation>Jede Entscheidung als &amp;CSV…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Konfusion</translation>
    </message>
    <message>
        <source>Choose a dataset and the models to compare above, then press Evaluate. Models come from the Train page, or from checkpoint files.</source>
        <translation>Wählen Sie oben einen Datensatz und die Modelle, die Sie vergleichen möchten, und drücken Sie auf Auswerten. Modelle kommen von der Seite Trainieren oder aus Checkpoint-Dateien.</translation>
    </message>
    <message>
        <source>Classifying every track of the split…</source>
        <translation>Alle Titel des Teils werden klassifiziert…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>The evaluation failed</source>
        <translation>Die Auswertung ist gescheitert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Scores that flatter, since the model learned from these tracks: %1.</source>
        <comment>with one or several models</comment>
        <translation>Schmeichelnde Werte, da das Modell von diesen Titeln gelernt hat: %1.</translation>
    </message>
    <message>
        <source>Calibrating on the validation tracks…</source>
        <translation>Wird auf den Validierungstiteln kalibriert…</translation>
    </message>
    <message>
        <source>Calibrated on these very tracks: %1. Calibration error and what is called at the model&apos;s thresholds flatter here; the test split is the honest judge.</source>
        <comment>with one or several models</comment>
        <translation>Auf genau diesen Titeln kalibriert: %1. Kalibrierungsfehler und was es an seinen Schwellen erkennt, sehen hier zu gut aus; ehrlich urteilt der Testteil.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) left out, as you decided.</source>
        <translation>
            <numerusform>%Ln Titel ausgelassen, wie Sie entschieden haben.</numerusform>
            <numerusform>%Ln Titel ausgelassen, wie Sie entschieden haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these tracks has a near-duplicate in training: scores flatter.</source>
        <translation>
            <numerusform>%Ln dieser Titel hat ein Beinahe-Duplikat im Training: Die Werte schmeicheln.</numerusform>
            <numerusform>%Ln dieser Titel haben ein Beinahe-Duplikat im Training: Die Werte schmeicheln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Beinahe-Duplikate</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluatePresenter</name>
    <message>
        <source>The model was calibrated, but the dataset has other genres now than when the model was evaluated. Evaluate it again.</source>
        <translation>Das Modell wurde kalibriert, aber der Datensatz hat jetzt andere Genres als bei der Auswertung. Werten Sie das Modell neu aus.</translation>
    </message>
</context>
<context>
    <name>genrescope::ExampleList</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play the selected track (double-click or Enter)</source>
        <translation>Ausgewählten Titel abspielen (Doppelklick oder Eingabetaste)</translation>
    </message>
    <message>
        <source>Tracks behind the number</source>
        <translation>Titel hinter der Zahl</translation>
    </message>
    <message>
        <source>Click a count or a cell to list the tracks behind it.</source>
        <translation>Klicken Sie auf eine Zahl oder ein Feld, um die Titel dahinter aufzulisten.</translation>
    </message>
    <message>
        <source>&amp;Where models differ</source>
        <translation>&amp;Wo Modelle abweichen</translation>
    </message>
    <message>
        <source>List the tracks by how far the models&apos; probabilities lie apart</source>
        <translation>Die Titel danach auflisten, wie weit die Wahrscheinlichkeiten der Modelle auseinanderliegen</translation>
    </message>
    <message>
        <source>In the &amp;chosen genre</source>
        <translation>Beim ge&amp;wählten Genre</translation>
    </message>
    <message>
        <source>In &amp;any genre</source>
        <translation>Bei &amp;irgendeinem Genre</translation>
    </message>
</context>
<context>
    <name>genrescope::ExampleTableModel</name>
    <message>
        <source>Probability of %1</source>
        <translation>Wahrscheinlichkeit von %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>True genres</source>
        <translation>Wahre Genres</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Probability of the genre in the column beside it</source>
        <translation>Wahrscheinlichkeit des Genres in der Spalte daneben</translation>
    </message>
</context>
<context>
    <name>genrescope::ExplanationBar</name>
    <message>
        <source>Asking the model about each patch of the spectrogram…</source>
        <translation>Das Modell wird zu jedem Feld des Spektrogramms befragt…</translation>
    </message>
    <message>
        <source>There is nothing to explain: this part is silent.</source>
        <translation>Es gibt nichts zu erklären: Dieser Teil ist still.</translation>
    </message>
    <message>
        <source>%1–%2, %3–%4 Hz</source>
        <comment>where a patch lies: times, frequencies</comment>
        <translation>%1–%2, %3–%4 Hz</translation>
    </message>
    <message>
        <source>Most for %1: %2.</source>
        <translation>Am stärksten für %1: %2.</translation>
    </message>
    <message>
        <source>Most against it: %1.</source>
        <translation>Am stärksten dagegen: %1.</translation>
    </message>
    <message>
        <source>Nothing in this part speaks for %1 or against it.</source>
        <translation>Nichts in diesem Teil spricht für oder gegen %1.</translation>
    </message>
    <message>
        <source>Why %1? %2, %3 to %4</source>
        <comment>a genre, a model, two times</comment>
        <translation>Warum %1? %2, %3 bis %4</translation>
    </message>
    <message>
        <source>speaks against it, %1</source>
        <comment>log-odds</comment>
        <translation>spricht dagegen, %1</translation>
    </message>
    <message>
        <source>%1, speaks for it</source>
        <comment>log-odds</comment>
        <translation>%1, spricht dafür</translation>
    </message>
    <message>
        <source>Each patch is replaced by the average of this part, and the model is asked again. The numbers say by how much the log-odds of %1 then fall or rise.</source>
        <translation>Jedes Feld wird durch den Durchschnitt dieses Teils ersetzt und das Modell erneut befragt. Die Zahlen sagen, um wie viel die Log-Odds von %1 dann sinken oder steigen.</translation>
    </message>
    <message>
        <source>Stop explaining (Esc)</source>
        <translation>Erklärung beenden (Esc)</translation>
    </message>
    <message>
        <source>Stop explaining</source>
        <translation>Erklärung beenden</translation>
    </message>
    <message>
        <source>Play only what counted (being prepared…)</source>
        <translation>Nur spielen, was zählte (wird vorbereitet …)</translation>
    </message>
    <message>
        <source>Play only what counted</source>
        <translation>Nur spielen, was zählte</translation>
    </message>
    <message>
        <source>Silences every time and every frequency but those that speak most for %1</source>
        <translation>Lässt alle Zeiten und Frequenzen verstummen außer denen, die am meisten für %1 sprechen</translation>
    </message>
</context>
<context>
    <name>genrescope::FaultyClipModel</name>
    <message>
        <source>Track</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>genrescope::FaultyClips</name>
    <message>
        <source>Faulty clips and why they were left out</source>
        <translation>Fehlerhafte Clips und warum sie weggelassen wurden</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>What can be heard of it; also by Enter or a double click</source>
        <translation>Was davon zu hören ist; auch mit der Eingabetaste oder einem Doppelklick</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>In der Dateiverwaltung zeigen</translation>
    </message>
</context>
<context>
    <name>genrescope::FilledFramesView</name>
    <message>
        <source>The music</source>
        <translation>Die Musik</translation>
    </message>
    <message>
        <source>What the model is given</source>
        <translation>Was das Modell bekommt</translation>
    </message>
    <message>
        <source>What it fills in</source>
        <translation>Was es ergänzt</translation>
    </message>
    <message>
        <source>Spectrograms of the music, of what the model is given of it, and of what it fills in</source>
        <translation>Spektrogramme der Musik, dessen, was das Modell davon bekommt, und dessen, was es ergänzt</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreFrequencyModel</name>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Name of the genre</source>
        <translation>Name des Genres</translation>
    </message>
    <message>
        <source>Tracks with this genre</source>
        <translation>Titel mit diesem Genre</translation>
    </message>
    <message>
        <source>Share of all tracks; a track can have several genres</source>
        <translation>Anteil an allen Titeln; ein Titel kann mehrere Genres haben</translation>
    </message>
    <message>
        <source>Tracks used for training</source>
        <translation>Titel zum Trainieren</translation>
    </message>
    <message>
        <source>Tracks used to choose the best model</source>
        <translation>Titel zur Auswahl des besten Modells</translation>
    </message>
    <message>
        <source>Tracks used only in the final evaluation</source>
        <translation>Titel nur für die abschließende Auswertung</translation>
    </message>
</context>
<context>
    <name>genrescope::GenrePanel</name>
    <message>
        <source>Filter genres</source>
        <translation>Genres filtern</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Mittelwerte</translation>
    </message>
    <message>
        <source>Average precision by &amp;genre</source>
        <translation>Mittlere Präzision je &amp;Genre</translation>
    </message>
    <message>
        <source>&amp;Averages</source>
        <translation>&amp;Mittelwerte</translation>
    </message>
</context>
<context>
    <name>genrescope::GenrePicker</name>
    <message>
        <source>%1, marked</source>
        <translation>%1, markiert</translation>
    </message>
    <message>
        <source>%1, some marked</source>
        <translation>%1, teilweise markiert</translation>
    </message>
    <message>
        <source>%1, not marked</source>
        <translation>%1, nicht markiert</translation>
    </message>
    <message>
        <source>New genre: %1</source>
        <translation>Neues Genre: %1</translation>
    </message>
    <message>
        <source>This track is …</source>
        <translation>Dieser Titel ist …</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln tracks are …</source>
        <translation>
            <numerusform>Dieser Titel ist …</numerusform>
            <numerusform>Diese %Ln Titel sind …</numerusform>
        </translation>
    </message>
    <message>
        <source>Genres of the tracks</source>
        <translation>Genres der Titel</translation>
    </message>
    <message>
        <source>Find a genre, or type a new one</source>
        <translation>Genre suchen oder neues eingeben</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Enter marks, Esc closes</source>
        <translation>Eingabetaste markiert, Esc schließt</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreScoreModel</name>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Tracks of the split with this genre</source>
        <translation>Titel des Teils mit diesem Genre</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Δ</source>
        <comment>difference of two average precisions</comment>
        <translation>Δ</translation>
    </message>
    <message>
        <source>AP %1</source>
        <translation>AP %1</translation>
    </message>
    <message>
        <source>Average precision with its 95% confidence interval (artists resampled); undefined without support</source>
        <translation>Mittlere Präzision mit 95-%-Konfidenzintervall (Bootstrap über Künstler); ohne Titel nicht definiert</translation>
    </message>
    <message>
        <source>Average precision of %1 minus that of %2</source>
        <translation>Mittlere Präzision von %1 minus der von %2</translation>
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
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 at the playhead, percent</source>
        <translation>%1 an der Abspielposition, in Prozent</translation>
    </message>
    <message>
        <source>%1 for the whole track, percent</source>
        <translation>%1 für den ganzen Titel, in Prozent</translation>
    </message>
    <message>
        <source>%1, called</source>
        <comment>a percentage</comment>
        <translation>%1, erkannt</translation>
    </message>
    <message>
        <source>Called: it reaches the threshold of %1</source>
        <translation>Erkannt: erreicht die Schwelle %1</translation>
    </message>
    <message>
        <source>Not called: the threshold is %1</source>
        <translation>Nicht erkannt: die Schwelle ist %1</translation>
    </message>
    <message>
        <source>* Learned from another model&apos;s tags alone: %1</source>
        <translation>* Nur aus den Tags eines anderen Modells gelernt: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreTimeline</name>
    <message>
        <source>Genres over time</source>
        <translation>Genres im Verlauf</translation>
    </message>
    <message>
        <source>One strip per genre, with the probability that each model gives it over time.</source>
        <translation>Ein Streifen je Genre mit der Wahrscheinlichkeit, die jedes Modell ihm im Verlauf gibt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a model and its percentage</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>genre, time, models with their percentages</comment>
        <translation>%1 bei %2: %3</translation>
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
        <translation>Ausgelassene Titel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>genrescope::LeverList</name>
    <message>
        <source>&amp;Variants, one change each:</source>
        <translation>&amp;Varianten, je eine Änderung:</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>An&amp;other change:</source>
        <translation>Andere Ä&amp;nderung:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Compare the baseline with this value of the setting, too</source>
        <translation>Die Basis auch mit diesem Wert der Einstellung vergleichen</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryFolderList</name>
    <message>
        <source>%1 is not there now, or empty. What is known about its tracks is kept.</source>
        <translation>%1 ist gerade nicht da oder leer. Was über seine Titel bekannt ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (nicht da)</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Add a folder of music, with all that is below it</source>
        <translation>Einen Ordner mit Musik hinzufügen, mit allem darunter</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Einen Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>In der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Your files are only read, unless you write tags. What is heard stays on this computer.</source>
        <translation>Ihre Dateien werden nur gelesen, außer wenn Sie Tags schreiben. Was gehört wird, bleibt auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryLists</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a list, how many tracks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Play queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Save as a playlist</source>
        <translation>Als Wiedergabeliste speichern</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>Warteschlange leeren</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryMap</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Make the map</source>
        <translation>Karte erstellen</translation>
    </message>
    <message>
        <source>Making the map…</source>
        <translation>Karte wird erstellt…</translation>
    </message>
    <message>
        <source>No map yet</source>
        <translation>Noch keine Karte</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Tracks that sound alike to the first model lie together on it. Tracks appear once they were heard.</source>
        <translation>Titel, die für das erste Modell ähnlich klingen, liegen darauf beieinander. Titel erscheinen, sobald sie gehört wurden.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Making the map… %1</source>
        <translation>Karte wird erstellt… %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) selected</source>
        <translation>
            <numerusform>%Ln Titel ausgewählt</numerusform>
            <numerusform>%Ln Titel ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have changed since the map was made.</source>
        <translation>
            <numerusform>%Ln Titel hat sich geändert, seit die Karte erstellt wurde.</numerusform>
            <numerusform>%Ln Titel haben sich geändert, seit die Karte erstellt wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of the library</source>
        <translation>Karte der Bibliothek</translation>
    </message>
    <message>
        <source>Tracks that sound alike to the first model lie together. Click: play. Wheel: zoom. Drag: move. Shift and drag: select. Double click: all of it.</source>
        <translation>Titel, die für das erste Modell ähnlich klingen, liegen beieinander. Klick: abspielen. Rad: vergrößern. Ziehen: verschieben. Umschalt und ziehen: auswählen. Doppelklick: alles zeigen.</translation>
    </message>
    <message>
        <source>Genres on the map</source>
        <translation>Genres auf der Karte</translation>
    </message>
    <message>
        <source>Select genres to see only where they are</source>
        <translation>Genres auswählen, um nur sie hervorzuheben</translation>
    </message>
    <message>
        <source>Make the map anew, of all tracks that were heard</source>
        <translation>Die Karte aus allen gehörten Titeln neu erstellen</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPage</name>
    <message>
        <source>Add a folder of music</source>
        <translation>Einen Ordner mit Musik hinzufügen</translation>
    </message>
    <message>
        <source>No music in the library yet</source>
        <translation>Noch keine Musik in der Bibliothek</translation>
    </message>
    <message>
        <source>Add the folders where your music lies. The models listen to all of it in the background; you can search through it meanwhile, by genre, by what the models disagree on, and by what its tags say.</source>
        <translation>Fügen Sie die Ordner hinzu, in denen Ihre Musik liegt. Die Modelle hören alles im Hintergrund; suchen können Sie schon währenddessen: nach Genre, danach, worin sich die Modelle uneinig sind, und nach dem, was die Tags sagen.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>Die Bibliothek konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPlaylistList</name>
    <message>
        <source>Export a playlist</source>
        <translation>Eine Wiedergabeliste exportieren</translation>
    </message>
    <message>
        <source>Play queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Neue Wiedergabeliste</translation>
    </message>
    <message>
        <source>Import a playlist</source>
        <translation>Eine Wiedergabeliste importieren</translation>
    </message>
    <message>
        <source>Playlists (%1);;All files (*)</source>
        <translation>Wiedergabelisten (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Delete a playlist</source>
        <translation>Eine Wiedergabeliste löschen</translation>
    </message>
    <message>
        <source>Delete the playlist “%1”? The music itself stays.</source>
        <translation>Die Wiedergabeliste „%1“ löschen? Die Musik selbst bleibt.</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Wiedergabelisten</translation>
    </message>
    <message>
        <source>Make or import a playlist</source>
        <translation>Eine Wiedergabeliste anlegen oder importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPresenter</name>
    <message>
        <source>The catalog of your music could not be used; it is kept as %1, and a new one is made from your folders.</source>
        <translation>Der Katalog Ihrer Musik war nicht zu gebrauchen; er ist als %1 aufgehoben, und aus Ihren Ordnern wird ein neuer gemacht.</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryScanLine</name>
    <message numerus="yes">
        <source>Looking for music… %Ln file(s)</source>
        <translation>
            <numerusform>Musik wird gesucht… %Ln Datei</numerusform>
            <numerusform>Musik wird gesucht… %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading tags… %1 of %2</source>
        <translation>Tags werden gelesen… %1 von %2</translation>
    </message>
    <message>
        <source>Listening… %1 of %2</source>
        <translation>Musik wird gehört… %1 von %2</translation>
    </message>
    <message>
        <source>%1 per second, %2 left</source>
        <translation>%1 pro Sekunde, noch %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stops within a second; what is done is kept</source>
        <translation>Hält in einer Sekunde an; was fertig ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Nach Änderungen suchen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Find music that is new, changed or gone in the folders</source>
        <translation>In den Ordnern Musik finden, die neu, geändert oder verschwunden ist</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message numerus="yes">
        <source>Paused; %Ln track(s) are still to be heard.</source>
        <translation>
            <numerusform>Angehalten; %Ln Titel ist noch zu hören.</numerusform>
            <numerusform>Angehalten; %Ln Titel sind noch zu hören.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to date; %Ln file(s) could not be read or heard.</source>
        <translation>
            <numerusform>Auf dem neuesten Stand; %Ln Datei konnte nicht gelesen oder gehört werden.</numerusform>
            <numerusform>Auf dem neuesten Stand; %Ln Dateien konnten nicht gelesen oder gehört werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>Auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>genrescope::LibrarySearchList</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryTableModel</name>
    <message>
        <source>The models disagree.</source>
        <translation>Die Modelle sind uneins.</translation>
    </message>
    <message>
        <source>The models agree.</source>
        <translation>Die Modelle sind sich einig.</translation>
    </message>
    <message>
        <source>No model hears the genre of the tag.</source>
        <translation>Kein Modell hört das Genre des Tags.</translation>
    </message>
    <message>
        <source>Not heard yet.</source>
        <translation>Noch nicht gehört.</translation>
    </message>
    <message>
        <source>The most probable genre, below the model&apos;s threshold.</source>
        <translation>Das wahrscheinlichste Genre, unter der Schwelle des Modells.</translation>
    </message>
    <message>
        <source>The most probable genre according to %1</source>
        <translation>Das wahrscheinlichste Genre laut %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Models disagree</source>
        <translation>Modelle uneinig</translation>
    </message>
    <message>
        <source>The genre that the file&apos;s tag names</source>
        <translation>Das Genre, das der Tag der Datei nennt</translation>
    </message>
    <message>
        <source>What the others are compared with, or a copy of it.</source>
        <translation>Womit die anderen verglichen werden, oder eine Kopie davon.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>How similar it sounds to the models</source>
        <translation>Wie ähnlich es für die Modelle klingt</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryTrackList</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s)</source>
        <translation>
            <numerusform>%1 von %Ln Titel</numerusform>
            <numerusform>%1 von %Ln Titeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Die Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>both words in title, artist or album</source>
        <translation>beide Wörter in Titel, Künstler oder Album</translation>
    </message>
    <message>
        <source>the words side by side</source>
        <translation>die Wörter nebeneinander</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>ohne dieses Wort</translation>
    </message>
    <message>
        <source>also title: album: path:</source>
        <translation>auch title: album: path:</translation>
    </message>
    <message>
        <source>a model calls it jazz</source>
        <translation>ein Modell nennt es Jazz</translation>
    </message>
    <message>
        <source>this model calls it jazz</source>
        <translation>dieses Modell nennt es Jazz</translation>
    </message>
    <message>
        <source>this model is surer of its first genre than 60%</source>
        <translation>dieses Modell ist sich seines ersten Genres zu mehr als 60&#xa0;% sicher</translation>
    </message>
    <message>
        <source>the file&apos;s tag names jazz</source>
        <translation>der Tag der Datei nennt Jazz</translation>
    </message>
    <message>
        <source>the models differ; disagree:tag: none hears the tag&apos;s genre</source>
        <translation>die Modelle sind uneinig; disagree:tag: keines hört das Genre des Tags</translation>
    </message>
    <message>
        <source>also year&lt;1990, year&gt;=2000</source>
        <translation>auch year&lt;1990, year&gt;=2000</translation>
    </message>
    <message>
        <source>minutes and seconds</source>
        <translation>Minuten und Sekunden</translation>
    </message>
    <message>
        <source>not heard yet; failed:yes: could not be read or heard</source>
        <translation>noch nicht gehört; failed:yes: konnte nicht gelesen oder gehört werden</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Wonach gesucht werden kann</translation>
    </message>
    <message>
        <source>Tracks of the library</source>
        <translation>Titel der Bibliothek</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Add to the list of Listen</source>
        <translation>In die Liste von „Hören“ aufnehmen</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>In der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Write genre tags…</source>
        <translation>Genres in Tags schreiben…</translation>
    </message>
    <message>
        <source>Write what the models hear into the tags of the selected tracks</source>
        <translation>Schreibt in die Tags der gewählten Titel, was die Modelle hören</translation>
    </message>
    <message>
        <source>Earlier changes of tags…</source>
        <translation>Frühere Änderungen an Tags…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Write genres into the tags of the selected tracks, or take that back</source>
        <translation>Genres in die Tags der gewählten Titel schreiben, oder das zurücknehmen</translation>
    </message>
    <message>
        <source>Remove this search from those saved</source>
        <translation>Diese Suche aus den gespeicherten entfernen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>similar to a track, by its number: from the menu of the rows</source>
        <translation>einem Titel ähnlich, nach seiner Nummer: aus dem Menü der Zeilen</translation>
    </message>
    <message>
        <source>Similar tracks</source>
        <translation>Ähnliche Titel</translation>
    </message>
    <message>
        <source>Tracks that sound like the selected ones to the models</source>
        <translation>Titel, die für die Modelle wie die ausgewählten klingen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Show the tracks on a map instead of in a table (%1)</source>
        <translation>Die Titel auf einer Karte statt in einer Tabelle zeigen (%1)</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>In der Tabelle zeigen</translation>
    </message>
    <message>
        <source>Only what was selected on the map.</source>
        <translation>Nur was auf der Karte ausgewählt wurde.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>genrescope::ListedExamples</name>
    <message numerus="yes">
        <source>%Ln track(s) of %1 found by %2</source>
        <translation>
            <numerusform>%Ln Titel mit %1, den %2 findet</numerusform>
            <numerusform>%Ln Titel mit %1, die %2 findet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) that %2 mistakes for %1</source>
        <translation>
            <numerusform>%Ln Titel, den %2 irrtümlich für %1 hält</numerusform>
            <numerusform>%Ln Titel, die %2 irrtümlich für %1 hält</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 missed by %2</source>
        <translation>
            <numerusform>%Ln Titel mit %1, den %2 übersieht</numerusform>
            <numerusform>%Ln Titel mit %1, die %2 übersieht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) that %2 correctly does not call %1</source>
        <translation>
            <numerusform>%Ln Titel, den %2 zu Recht nicht für %1 hält</numerusform>
            <numerusform>%Ln Titel, die %2 zu Recht nicht für %1 hält</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 for which the top prediction of %2 is %3</source>
        <translation>
            <numerusform>%Ln Titel mit %1, für den %2 zuerst %3 vorhersagt</numerusform>
            <numerusform>%Ln Titel mit %1, für die %2 zuerst %3 vorhersagt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks by how far the models differ in any one genre</source>
        <translation>Titel nach dem größten Unterschied der Modelle in einem Genre</translation>
    </message>
    <message>
        <source>Tracks by how far the models differ in %1</source>
        <translation>Titel nach dem Unterschied der Modelle bei %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 that %2 calls %3 instead</source>
        <translation>
            <numerusform>%Ln Titel von %1, den %2 stattdessen %3 nennt</numerusform>
            <numerusform>%Ln Titel von %1, die %2 stattdessen %3 nennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 that %2 finds, and calls %3 as well</source>
        <translation>
            <numerusform>%Ln Titel von %1, den %2 findet und außerdem %3 nennt</numerusform>
            <numerusform>%Ln Titel von %1, die %2 findet und außerdem %3 nennt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ListenActions</name>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder Pause</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>5 Sekunden zurück</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>5 Sekunden vor</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Zum Anfang springen</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Zum Ende springen</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Mark or clear a loop</source>
        <translation>Schleife markieren oder aufheben</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Voriger Titel</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Nächster Titel</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Dateien einfügen</translation>
    </message>
    <message>
        <source>Press the focused button</source>
        <translation>Fokussierte Schaltfläche drücken</translation>
    </message>
    <message>
        <source>Why this genre?</source>
        <translation>Warum dieses Genre?</translation>
    </message>
    <message>
        <source>Stop explaining</source>
        <translation>Erklärung beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>This is…</source>
        <translation>Das ist…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>Ergebnisse speichern …</translation>
    </message>
    <message>
        <source>Save genres over time…</source>
        <translation>Genres im Zeitverlauf speichern …</translation>
    </message>
    <message>
        <source>Say which genres the selected tracks are</source>
        <translation>Angeben, welche Genres die ausgewählten Titel haben</translation>
    </message>
</context>
<context>
    <name>genrescope::ListenGenres</name>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Move the most probable genres to the top now</source>
        <translation>Die wahrscheinlichsten Genres jetzt nach oben holen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>The same values as a table, also for screen readers</source>
        <translation>Dieselben Werte als Tabelle, auch für Bildschirmleser</translation>
    </message>
    <message numerus="yes">
        <source>Top %Ln genre(s)</source>
        <translation>
            <numerusform>Erstes Genre</numerusform>
            <numerusform>Erste %Ln Genres</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of genres shown</source>
        <translation>Zahl der gezeigten Genres</translation>
    </message>
    <message>
        <source>How many genres are shown</source>
        <translation>Wie viele Genres gezeigt werden</translation>
    </message>
    <message>
        <source>Genres as a table</source>
        <translation>Genres als Tabelle</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>A trained model recognizes the genres of your music. Train one, or open one that you already have. Playback and spectrograms work without a model.</source>
        <translation>Ein trainiertes Modell erkennt die Genres Ihrer Musik. Trainieren Sie eines oder öffnen Sie ein vorhandenes. Wiedergabe und Spektrogramm funktionieren auch ohne Modell.</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>Modell trainieren…</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Show over the spectrogram what speaks for a genre and what against it (W for the chosen one)</source>
        <translation>Auf dem Spektrogramm zeigen, was für ein Genre spricht und was dagegen (W für das gewählte)</translation>
    </message>
    <message>
        <source>The starter models are not installed: install the package genrescope-models and start Genrescope again. Or train a model, or open one that you already have. Playback and spectrograms work without a model.</source>
        <translation>Die mitgelieferten Modelle sind nicht installiert: Installieren Sie das Paket genrescope-models und starten Sie Genrescope neu. Oder trainieren Sie ein Modell oder öffnen Sie ein vorhandenes. Wiedergabe und Spektrogramm funktionieren auch ohne Modell.</translation>
    </message>
</context>
<context>
    <name>genrescope::ListenPage</name>
    <message>
        <source>There is no audio device: the track plays silently.</source>
        <translation>Kein Audiogerät vorhanden: Der Titel läuft stumm.</translation>
    </message>
    <message>
        <source>Being analyzed…</source>
        <translation>Wird analysiert…</translation>
    </message>
    <message>
        <source>Classified in %1 s.</source>
        <translation>In %1 s klassifiziert.</translation>
    </message>
    <message>
        <source>Classified in %1 s; the models disagree.</source>
        <translation>In %1 s klassifiziert; die Modelle sind uneins.</translation>
    </message>
    <message>
        <source>Classified in %1 s; the models agree.</source>
        <translation>In %1 s klassifiziert; die Modelle sind sich einig.</translation>
    </message>
    <message>
        <source>Drop music here</source>
        <translation>Musik hier ablegen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>Modell trainieren…</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) left to analyze.</source>
        <translation>
            <numerusform>%Ln Titel ist noch zu analysieren.</numerusform>
            <numerusform>%Ln Titel sind noch zu analysieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in the window to play them, see their spectrograms, and find out their genres.</source>
        <translation>Legen Sie Dateien oder Ordner irgendwo im Fenster ab, um sie zu hören, ihre Spektrogramme zu sehen und ihre Genres zu erfahren.</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in the window to play them and see their spectrograms. To find out their genres, train a model, or open one that you already have.</source>
        <translation>Legen Sie Dateien oder Ordner irgendwo im Fenster ab, um sie zu hören und ihre Spektrogramme zu sehen. Um ihre Genres zu erfahren, trainieren Sie ein Modell oder öffnen Sie eines, das Sie schon haben.</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Tables with tabs (*.tsv)</source>
        <translation>Tabellen mit Tabulatoren (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save genres over time</source>
        <translation>Genres im Zeitverlauf speichern</translation>
    </message>
    <message>
        <source>Labels for Audacity (*.txt)</source>
        <translation>Textmarken für Audacity (*.txt)</translation>
    </message>
    <message>
        <source>Selections for Raven (*.selections.txt)</source>
        <translation>Auswahlen für Raven (*.selections.txt)</translation>
    </message>
    <message>
        <source>Layer for Sonic Visualiser (*.svl)</source>
        <translation>Ebene für Sonic Visualiser (*.svl)</translation>
    </message>
    <message>
        <source>Play a sample</source>
        <translation>Beispiel abspielen</translation>
    </message>
</context>
<context>
    <name>genrescope::MainWindow</name>
    <message>
        <source>Drop the music to see its genres.</source>
        <translation>Legen Sie die Musik ab, um ihre Genres zu sehen.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Hören</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Listen to music, and see its spectrogram and genres</source>
        <translation>Musik hören, ihr Spektrogramm und ihre Genres sehen</translation>
    </message>
    <message>
        <source>Prepare music for training</source>
        <translation>Musik fürs Training aufbereiten</translation>
    </message>
    <message>
        <source>Train models and watch them learn</source>
        <translation>Modelle trainieren und ihnen beim Lernen zusehen</translation>
    </message>
    <message>
        <source>Evaluate and compare models</source>
        <translation>Modelle auswerten und vergleichen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Search through all of your music by what models hear in it</source>
        <translation>Die ganze Musik danach durchsuchen, was Modelle in ihr hören</translation>
    </message>
</context>
<context>
    <name>genrescope::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>genrescope::MarkedTracks</name>
    <message>
        <source>Tracks marked on Listen</source>
        <translation>Markierte Titel</translation>
    </message>
    <message>
        <source>No track is marked yet. On the Listen page, select tracks and press “This is…” to say which genres they are.</source>
        <translation>Noch ist kein Titel markiert. Wählen Sie auf der Seite „Hören“ Titel aus und sagen Sie mit „Das ist…“, welche Genres es sind.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>genre, number of tracks</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked track(s): %1</source>
        <translation>
            <numerusform>%Ln markierter Titel: %1</numerusform>
            <numerusform>%Ln markierte Titel: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A model needs at least two genres to tell apart.</source>
        <translation>Ein Modell braucht mindestens zwei Genres, die es unterscheiden soll.</translation>
    </message>
    <message>
        <source>A marked track is an example of its genres, and of none of the others. Tracks without a mark are left out.</source>
        <translation>Ein markierter Titel ist ein Beispiel für seine Genres und für keines der anderen. Titel ohne Markierung bleiben außen vor.</translation>
    </message>
    <message>
        <source>Export the marks</source>
        <translation>Markierungen exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Mark tracks</source>
        <translation>Titel markieren</translation>
    </message>
    <message>
        <source>Go to the Listen page</source>
        <translation>Zur Seite „Hören“</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save the marked tracks and their genres as a table</source>
        <translation>Die markierten Titel und ihre Genres als Tabelle speichern</translation>
    </message>
</context>
<context>
    <name>genrescope::Message</name>
    <message>
        <source>%1 was trained with settings other than the queue&apos;s (%2); choose another folder for the ablation, or remove this one.</source>
        <translation>%1 wurde mit anderen Einstellungen trainiert, als die Warteschlange verlangt (%2); wählen Sie einen anderen Ordner für die Ablation oder entfernen Sie diesen.</translation>
    </message>
    <message>
        <source>%1 was not trained on the data in %2; choose another folder for the ablation.</source>
        <translation>%1 wurde mit anderen Daten als denen von %2 trainiert; wählen Sie einen anderen Ordner für die Ablation.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>%1 ist nicht verwendbar. %2</translation>
    </message>
    <message>
        <source>The changes must be an object of fields.</source>
        <translation>Die Änderungen müssen ein Objekt aus Feldern sein.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be changed by a variant.</source>
        <translation>Das Feld „%1“ kann von einer Variante nicht geändert werden.</translation>
    </message>
    <message>
        <source>Its name is too similar to &quot;%1&quot;: their folders would be the same.</source>
        <translation>Ihr Name ähnelt „%1“ zu sehr: Ihre Ordner wären dieselben.</translation>
    </message>
    <message>
        <source>The field &quot;model&quot; must name at least one model.</source>
        <translation>Das Feld „model“ muss mindestens ein Modell nennen.</translation>
    </message>
    <message>
        <source>The field &quot;model&quot; names a model twice.</source>
        <translation>Das Feld „model“ nennt ein Modell zweimal.</translation>
    </message>
    <message>
        <source>The field &quot;variants&quot; must be an object with at least one variant.</source>
        <translation>Das Feld „variants“ muss ein Objekt mit mindestens einer Variante sein.</translation>
    </message>
    <message>
        <source>The variant &quot;%1&quot; of %2 cannot be trained. %3</source>
        <translation>Die Variante „%1“ von %2 kann nicht trainiert werden. %3</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked (%2); the archive may be damaged: download it again.</source>
        <translation>%1 lässt sich nicht entpacken (%2); das Archiv ist vielleicht beschädigt: Laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>%1 is not as long as the archive declares; the archive is damaged: download it again.</source>
        <translation>%1 ist nicht so lang, wie das Archiv angibt; das Archiv ist beschädigt: Laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>%1 does not have the checksum that it declares; the archive is damaged: download it again.</source>
        <translation>%1 hat nicht die angegebene Prüfsumme; das Archiv ist beschädigt: Laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1 shrank while it was being read; try again.</source>
        <translation>%1 wurde während des Lesens kürzer; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is not a zip archive or was not downloaded completely; download it again and compare its SHA-1 with the published one.</source>
        <translation>%1 ist kein Zip-Archiv oder wurde nicht vollständig heruntergeladen; laden Sie es neu herunter und vergleichen Sie seinen SHA-1-Wert mit dem veröffentlichten.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 has %2 entries; at most %3 are read.</source>
        <translation>%1 hat %2 Einträge; höchstens %3 werden gelesen.</translation>
    </message>
    <message>
        <source>%1 has two entries called %2, which no genuine archive has; download it again.</source>
        <translation>%1 hat zwei Einträge namens %2, was in keinem echten Archiv vorkommt; laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>%1 is empty; replace it with a complete copy.</source>
        <translation>%1 ist leer; ersetzen Sie die Datei durch eine vollständige Kopie.</translation>
    </message>
    <message>
        <source>%1 contains no audio: it is a %2 file in which not a single frame could be decoded; replace it with a complete copy.</source>
        <translation>%1 enthält kein Audio: In der %2-Datei ließ sich kein einziger Frame dekodieren; ersetzen Sie sie durch eine vollständige Kopie.</translation>
    </message>
    <message>
        <source>%1 has a sample rate of %2 Hz; rates from %3 to %4 Hz can be read.</source>
        <translation>%1 hat eine Abtastrate von %2 Hz; gelesen werden Raten von %3 bis %4 Hz.</translation>
    </message>
    <message>
        <source>%1 has %2 channels; at most %3 can be read.</source>
        <translation>%1 hat %2 Kanäle; höchstens %3 können gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is damaged: no audio can be decoded over a long stretch; replace it with a complete copy.</source>
        <translation>%1 ist beschädigt: Über eine lange Strecke lässt sich kein Audio dekodieren; ersetzen Sie die Datei durch eine vollständige Kopie.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 minutes, which is the limit; split it.</source>
        <translation>%1 ist länger als die erlaubten %2 Minuten; teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be played from another position: its bytes can only be read in order.</source>
        <translation>%1 kann nicht ab einer anderen Stelle abgespielt werden: Die Daten lassen sich nur der Reihe nach lesen.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: it is of no known format; convert it to flac or mp3.</source>
        <translation>%1 enthält kein lesbares Audio: Das Format ist unbekannt; wandeln Sie die Datei in flac oder mp3 um.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: its format is “%2”; convert it to flac or mp3.</source>
        <translation>%1 enthält kein lesbares Audio: Das Format ist „%2“; wandeln Sie die Datei in flac oder mp3 um.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: it is a “%2” file that is damaged or cut off; replace it with a complete copy.</source>
        <translation>%1 enthält kein lesbares Audio: Die Datei vom Format „%2“ ist beschädigt oder abgeschnitten; ersetzen Sie sie durch eine vollständige Kopie.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: its codec is “%2”; convert it to flac or mp3.</source>
        <translation>%1 enthält kein lesbares Audio: Der Codec ist „%2“; wandeln Sie die Datei in flac oder mp3 um.</translation>
    </message>
    <message>
        <source>%1 contains no audio: nothing in this “%2” file is sound.</source>
        <translation>%1 enthält kein Audio: Nichts in dieser Datei vom Format „%2“ ist Ton.</translation>
    </message>
    <message>
        <source>%1 contains a variant of %2 audio that cannot be read; convert it to flac or mp3.</source>
        <translation>%1 enthält Audio in einer Variante von %2, die nicht gelesen werden kann; wandeln Sie die Datei in flac oder mp3 um.</translation>
    </message>
    <message>
        <source>%1 contains %2 audio whose description is damaged; replace it with a complete copy.</source>
        <translation>%1 enthält %2-Audio mit beschädigter Beschreibung; ersetzen Sie die Datei durch eine vollständige Kopie.</translation>
    </message>
    <message>
        <source>Audio cannot be converted from %1 Hz to %2 Hz; both rates must be positive and differ by at most a factor of 256.</source>
        <translation>Audio lässt sich nicht von %1 Hz in %2 Hz umwandeln; beide Raten müssen positiv sein und sich höchstens um den Faktor 256 unterscheiden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 is %2 bytes long; at most %3 are read.</source>
        <translation>%1 ist %2 Byte lang; höchstens %3 werden gelesen.</translation>
    </message>
    <message>
        <source>%1 is in use by another run; wait until it is done, or stop it.</source>
        <translation>%1 wird von einem anderen Lauf verwendet; warten Sie, bis er fertig ist, oder halten Sie ihn an.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder; give the files in it instead.</source>
        <translation>%1 ist ein Ordner; geben Sie stattdessen die Dateien darin an.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be %2.</source>
        <translation>Das Feld „%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>Ein JSON-Objekt wurde erwartet.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>Das Feld „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>Das JSON ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>A benchmark needs at least one audio file and one repeat.</source>
        <translation>Ein Benchmark braucht mindestens eine Audiodatei und eine Wiederholung.</translation>
    </message>
    <message>
        <source>The minimum cost of a step of the model &apos;%1&apos; is not known.</source>
        <translation>Der Mindestaufwand eines Schritts des Modells &apos;%1&apos; ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 has no training tracks with features; prepare the dataset first.</source>
        <translation>%1 hat keine Trainingstitel mit Merkmalen; bereiten Sie zuerst den Datensatz auf.</translation>
    </message>
    <message>
        <source>The number of training tracks that a genre needs cannot be negative.</source>
        <translation>Die Zahl der Trainingstitel, die ein Genre braucht, darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>%1 contains no audio with FMA&apos;s file names (000/000002.mp3); give fma_small.zip, fma_medium.zip, fma_large.zip or fma_full.zip, or the folder unpacked from one of them.</source>
        <translation>%1 enthält kein Audio mit FMA-Dateinamen (000/000002.mp3); geben Sie fma_small.zip, fma_medium.zip, fma_large.zip oder fma_full.zip an oder den daraus entpackten Ordner.</translation>
    </message>
    <message>
        <source>%1 contains no %2; give fma_metadata.zip or the folder unpacked from it.</source>
        <translation>%1 enthält kein %2; geben Sie fma_metadata.zip oder den daraus entpackten Ordner an.</translation>
    </message>
    <message>
        <source>FMA has no subset &quot;%1&quot;; choose small, medium, large or full.</source>
        <translation>FMA hat keine Auswahl „%1“; wählen Sie small, medium, large oder full.</translation>
    </message>
    <message>
        <source>%1 cannot be listed: %2.</source>
        <translation>%1 kann nicht aufgelistet werden: %2.</translation>
    </message>
    <message>
        <source>%1 contains no %2.</source>
        <translation>%1 enthält kein %2.</translation>
    </message>
    <message>
        <source>%1 contains no folder with audio; put each genre&apos;s audio into a folder named after the genre.</source>
        <translation>%1 enthält keinen Ordner mit Audio; legen Sie das Audio jedes Genres in einen Ordner mit dessen Namen.</translation>
    </message>
    <message>
        <source>Two genres are both called %1; give one of them another title.</source>
        <translation>Zwei Genres heißen beide %1; geben Sie einem davon einen anderen Titel.</translation>
    </message>
    <message>
        <source>No track of the dataset has both audio and a genre with at least %1 training tracks; there is nothing to learn.</source>
        <translation>Kein Titel des Datensatzes hat sowohl Audio als auch ein Genre mit mindestens %1 Trainingstiteln; es gibt nichts zu lernen.</translation>
    </message>
    <message>
        <source>%1 contains none of the files that %2 lists in its path column.</source>
        <translation>%1 enthält keine der Dateien, die %2 in der Spalte path aufführt.</translation>
    </message>
    <message>
        <source>%1 contains %2 twice, which no genuine archive does; download it again.</source>
        <translation>%1 enthält %2 zweimal, was in keinem echten Archiv vorkommt; laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>%1 cannot be calibrated. %2</source>
        <translation>%1 kann nicht kalibriert werden. %2</translation>
    </message>
    <message>
        <source>The target precision must be above 0 and at most 1.</source>
        <translation>Die Zielpräzision muss über 0 und höchstens 1 sein.</translation>
    </message>
    <message>
        <source>There is no model to evaluate; give at least one checkpoint.</source>
        <translation>Es gibt kein Modell zum Auswerten; geben Sie mindestens einen Checkpoint an.</translation>
    </message>
    <message>
        <source>Evaluation needs at least one crop per track, not %1.</source>
        <translation>Die Auswertung braucht mindestens einen Ausschnitt je Titel, nicht %1.</translation>
    </message>
    <message>
        <source>%1 contains no tracks with features in its %2 split; prepare the dataset again or evaluate another split.</source>
        <translation>%1 enthält im Teil %2 keine Titel mit Merkmalen; bereiten Sie den Datensatz neu auf oder werten Sie einen anderen Teil aus.</translation>
    </message>
    <message>
        <source>A crop begins after the end of its clip.</source>
        <translation>Ein Ausschnitt beginnt nach dem Ende seines Clips.</translation>
    </message>
    <message>
        <source>The input reference &apos;%1&apos; is not known.</source>
        <translation>Der Eingabebezug &apos;%1&apos; ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The mel sample rate must lie between 1000 and 384000 Hz.</source>
        <translation>Die Mel-Abtastrate muss zwischen 1000 und 384000 Hz liegen.</translation>
    </message>
    <message>
        <source>The FFT size must be a power of two between 128 and 65536.</source>
        <translation>Die FFT-Größe muss eine Zweierpotenz zwischen 128 und 65536 sein.</translation>
    </message>
    <message>
        <source>The number of mel bands must lie between 1 and 1024.</source>
        <translation>Die Zahl der Mel-Bänder muss zwischen 1 und 1024 liegen.</translation>
    </message>
    <message>
        <source>The lowest mel frequency must not be negative and must lie below the highest.</source>
        <translation>Die niedrigste Mel-Frequenz darf nicht negativ sein und muss unter der höchsten liegen.</translation>
    </message>
    <message>
        <source>The highest mel frequency must not exceed half the sample rate.</source>
        <translation>Die höchste Mel-Frequenz darf die halbe Abtastrate nicht überschreiten.</translation>
    </message>
    <message>
        <source>The smallest mel power must be above 0 and at most 1.</source>
        <translation>Die kleinste Mel-Leistung muss über 0 und höchstens 1 sein.</translation>
    </message>
    <message>
        <source>The dynamic range must be above 0 and at most 1000 dB.</source>
        <translation>Der Dynamikumfang muss über 0 und höchstens 1000 dB sein.</translation>
    </message>
    <message>
        <source>The audio contains samples that are not numbers or are far out of range, so no features can be computed from it; it is damaged.</source>
        <translation>Das Audio enthält Abtastwerte, die keine Zahlen sind oder weit außerhalb des Bereichs liegen, sodass sich keine Merkmale berechnen lassen; es ist beschädigt.</translation>
    </message>
    <message>
        <source>The audio is too short: %1 samples at %2 Hz, but more than %3 are needed.</source>
        <translation>Das Audio ist zu kurz: %1 Abtastwerte bei %2 Hz, nötig sind mehr als %3.</translation>
    </message>
    <message>
        <source>There is no model to classify with; give at least one checkpoint.</source>
        <translation>Es gibt kein Modell zum Klassifizieren; geben Sie mindestens einen Checkpoint an.</translation>
    </message>
    <message>
        <source>%1 needs other log-mel features than %2, and a file is decoded once for all models; classify with one of them at a time.</source>
        <translation>%1 braucht andere Log-Mel-Merkmale als %2, und eine Datei wird nur einmal für alle Modelle dekodiert; klassifizieren Sie mit einem nach dem anderen.</translation>
    </message>
    <message>
        <source>Classification needs at least one crop per section, not %1.</source>
        <translation>Die Klassifikation braucht mindestens einen Ausschnitt je Abschnitt, nicht %1.</translation>
    </message>
    <message>
        <source>A bootstrap needs a truth and a score for each track and label, a cluster for each track, and groups of labels that exist.</source>
        <translation>Ein Bootstrap braucht zu jedem Titel und Label ein wahres Label und einen Wert, zu jedem Titel eine Gruppe und Gruppen vorhandener Labels.</translation>
    </message>
    <message>
        <source>An interval of a mean needs at least two values.</source>
        <translation>Das Intervall eines Mittelwerts braucht mindestens zwei Werte.</translation>
    </message>
    <message>
        <source>Metrics of %1 tracks and %2 labels need %3 truths and scores, but there are %4 and %5.</source>
        <translation>Metriken von %1 Titeln und %2 Labels brauchen %3 wahre Labels und Werte, es gibt aber %4 und %5.</translation>
    </message>
    <message>
        <source>All labels are equal, so there is nothing to calibrate on.</source>
        <translation>Alle Labels sind gleich, daran lässt sich nichts kalibrieren.</translation>
    </message>
    <message>
        <source>Its probabilities do not rise with the true labels, which no calibration can fix; train it longer or on more tracks.</source>
        <translation>Seine Wahrscheinlichkeiten steigen nicht mit den wahren Labels, was keine Kalibrierung beheben kann; trainieren Sie es länger oder mit mehr Titeln.</translation>
    </message>
    <message>
        <source>Metrics need one score for each truth, but there are %1 truths and %2 scores.</source>
        <translation>Metriken brauchen zu jedem wahren Label einen Wert, es gibt aber %1 Labels und %2 Werte.</translation>
    </message>
    <message>
        <source>Metrics need finite scores, but score %1 is not.</source>
        <translation>Metriken brauchen endliche Werte, Wert %1 ist es nicht.</translation>
    </message>
    <message>
        <source>Reliability needs a truth for each probability.</source>
        <translation>Die Zuverlässigkeit braucht zu jeder Wahrscheinlichkeit ein wahres Label.</translation>
    </message>
    <message>
        <source>Reliability needs probabilities between 0 and 1.</source>
        <translation>Die Zuverlässigkeit braucht Wahrscheinlichkeiten zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>Thresholds need probabilities between 0 and 1.</source>
        <translation>Schwellen brauchen Wahrscheinlichkeiten zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>Calls need a truth and a score for each track and label, and a threshold for each label.</source>
        <translation>Entscheidungen brauchen zu jedem Titel und Label ein wahres Label und einen Wert, zu jedem Label eine Schwelle.</translation>
    </message>
    <message>
        <source>Metrics need finite scores, but one is not.</source>
        <translation>Metriken brauchen endliche Werte, einer ist es nicht.</translation>
    </message>
    <message>
        <source>It has the format %1, which this version of the program does not know.</source>
        <translation>Er hat das Format %1, das diese Version des Programms nicht kennt.</translation>
    </message>
    <message>
        <source>It names no genres.</source>
        <translation>Er nennt keine Genres.</translation>
    </message>
    <message>
        <source>It names more than %1 genres.</source>
        <translation>Er nennt mehr als %1 Genres.</translation>
    </message>
    <message>
        <source>One of its genres has no name.</source>
        <translation>Eines seiner Genres hat keinen Namen.</translation>
    </message>
    <message>
        <source>It names the genre &apos;%1&apos; twice.</source>
        <translation>Er nennt das Genre &apos;%1&apos; zweimal.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; contains values that are not finite.</source>
        <translation>Der Tensor &apos;%1&apos; enthält Werte, die nicht endlich sind.</translation>
    </message>
    <message>
        <source>It does not name all options of its model.</source>
        <translation>Er nennt nicht alle Optionen seines Modells.</translation>
    </message>
    <message>
        <source>Its crops must have between 1 and %1 frames.</source>
        <translation>Seine Ausschnitte müssen zwischen 1 und %1 Frames haben.</translation>
    </message>
    <message>
        <source>It names genres, but has no head to classify them.</source>
        <translation>Er nennt Genres, hat aber keinen Kopf, um sie zu klassifizieren.</translation>
    </message>
    <message>
        <source>Its activation &apos;%1&apos; is not known.</source>
        <translation>Seine Aktivierung &apos;%1&apos; ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its epoch or step is negative.</source>
        <translation>Seine Epoche oder sein Schritt ist negativ.</translation>
    </message>
    <message>
        <source>One of its metrics is not finite.</source>
        <translation>Eine seiner Metriken ist nicht endlich.</translation>
    </message>
    <message>
        <source>%1 is a safetensors file, but not a Genrescope checkpoint.</source>
        <translation>%1 ist eine safetensors-Datei, aber kein Genrescope-Checkpoint.</translation>
    </message>
    <message>
        <source>%1 is not a usable checkpoint. %2</source>
        <translation>%1 ist kein brauchbarer Checkpoint. %2</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <translation>%1 wurde nicht geschrieben. %2</translation>
    </message>
    <message>
        <source>%1 was not written: it contains text that is not valid UTF-8.</source>
        <translation>%1 wurde nicht geschrieben: Ein Text darin ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The Keras weights lack &apos;%1&apos;.</source>
        <translation>Den Keras-Gewichten fehlt &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The Keras weights &apos;%1&apos; have the wrong shape.</source>
        <translation>Die Keras-Gewichte &apos;%1&apos; haben die falsche Form.</translation>
    </message>
    <message>
        <source>The Keras weights contain &apos;%1&apos;, which the model does not have.</source>
        <translation>Die Keras-Gewichte enthalten &apos;%1&apos;, was das Modell nicht hat.</translation>
    </message>
    <message>
        <source>The Keras weights for &apos;%1&apos; do not contain three gates.</source>
        <translation>Die Keras-Gewichte für &apos;%1&apos; enthalten nicht drei Gatter.</translation>
    </message>
    <message>
        <source>The Keras weights &apos;%1.bias&apos; are not two rows.</source>
        <translation>Die Keras-Gewichte &apos;%1.bias&apos; haben nicht zwei Zeilen.</translation>
    </message>
    <message>
        <source>The Keras weights of &apos;%1&apos; differ in width.</source>
        <translation>Die Keras-Gewichte von &apos;%1&apos; sind verschieden breit.</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; has no counterpart in Keras.</source>
        <translation>Das Modell &apos;%1&apos; hat kein Gegenstück in Keras.</translation>
    </message>
    <message>
        <source>Standardize bands</source>
        <translation>Bänder standardisieren</translation>
    </message>
    <message>
        <source>Stem channels</source>
        <translation>Kanäle des Stamms</translation>
    </message>
    <message>
        <source>Channels of the first of three convolutions that merge four frames into one; 0 = no convolutions</source>
        <translation>Kanäle der ersten von drei Faltungen, die vier Frames zu einem verschmelzen; 0 = keine Faltungen</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Head dropout</source>
        <translation>Dropout des Kopfs</translation>
    </message>
    <message>
        <source>Dropout rate before pooling over time</source>
        <translation>Dropout-Rate vor dem Pooling über die Zeit</translation>
    </message>
    <message>
        <source>Head factor</source>
        <translation>Faktor des Kopfs</translation>
    </message>
    <message>
        <source>Units of the hidden dense layer per label; 0 = no hidden layer</source>
        <translation>Einheiten der verdeckten dichten Schicht je Label; 0 = keine verdeckte Schicht</translation>
    </message>
    <message>
        <source>Bidirectional GRU</source>
        <translation>Bidirektionale GRU</translation>
    </message>
    <message>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Number of stacked bidirectional layers</source>
        <translation>Zahl der gestapelten bidirektionalen Schichten</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Units per layer and direction</source>
        <translation>Einheiten je Schicht und Richtung</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>Number of stacked encoder layers</source>
        <translation>Zahl der gestapelten Encoder-Schichten</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Attention heads per layer; must divide the number of mel bands</source>
        <translation>Attention-Köpfe je Schicht; muss die Zahl der Mel-Bänder teilen</translation>
    </message>
    <message>
        <source>Feed-forward units</source>
        <translation>Feed-forward-Einheiten</translation>
    </message>
    <message>
        <source>Units of each layer&apos;s feed-forward network</source>
        <translation>Einheiten des Feed-forward-Netzes jeder Schicht</translation>
    </message>
    <message>
        <source>Input scale</source>
        <translation>Eingabeskalierung</translation>
    </message>
    <message>
        <source>Factor applied to each frame before positional encodings are added; 0 = square root of the number of bands, as in the post</source>
        <translation>Faktor für jeden Frame, bevor Positionscodierungen addiert werden; 0 = Wurzel aus der Zahl der Bänder, wie im Post</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout rate in the encoder</source>
        <translation>Dropout-Rate im Encoder</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be a whole number from %3 to %4.</source>
        <translation>Die Option &apos;%1&apos; des Modells &apos;%2&apos; muss eine ganze Zahl von %3 bis %4 sein.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be a number from %3 to %4.</source>
        <translation>Die Option &apos;%1&apos; des Modells &apos;%2&apos; muss eine Zahl von %3 bis %4 sein.</translation>
    </message>
    <message>
        <source>There is no model &apos;%1&apos;; the models are: %2.</source>
        <translation>Es gibt kein Modell &apos;%1&apos;; die Modelle sind: %2.</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; has no option &apos;%2&apos;.</source>
        <translation>Das Modell &apos;%1&apos; hat keine Option &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Its calibration is out of range.</source>
        <translation>Seine Kalibrierung liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Its hierarchy of genres does not fit its genres.</source>
        <translation>Seine Genre-Hierarchie passt nicht zu seinen Genres.</translation>
    </message>
    <message>
        <source>It does not have exactly one threshold per genre.</source>
        <translation>Er hat nicht genau eine Schwelle je Genre.</translation>
    </message>
    <message>
        <source>One of its thresholds does not lie between 0 and 1.</source>
        <translation>Eine seiner Schwellen liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>it shrank while it was being read</source>
        <translation>sie wurde während des Lesens kürzer</translation>
    </message>
    <message>
        <source>its header is nested too deeply</source>
        <translation>ihr Kopf ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its header names &apos;%1&apos; twice</source>
        <translation>ihr Kopf nennt &apos;%1&apos; zweimal</translation>
    </message>
    <message>
        <source>its header is not a JSON object</source>
        <translation>ihr Kopf ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>its header is not valid JSON</source>
        <translation>ihr Kopf ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>its metadata is not a JSON object</source>
        <translation>ihre Metadaten sind kein JSON-Objekt</translation>
    </message>
    <message>
        <source>its metadata contains something other than text</source>
        <translation>ihre Metadaten enthalten anderes als Text</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have dtype, shape and data_offsets</source>
        <translation>&apos;%1&apos; hat nicht dtype, shape und data_offsets</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is of another type than F32</source>
        <translation>&apos;%1&apos; ist nicht vom Typ F32</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no valid shape</source>
        <translation>&apos;%1&apos; hat keine gültige Form</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large</source>
        <translation>&apos;%1&apos; ist zu groß</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no valid offsets</source>
        <translation>&apos;%1&apos; hat keinen gültigen Versatz</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has offsets that do not fit its shape</source>
        <translation>der Versatz von &apos;%1&apos; passt nicht zu seiner Form</translation>
    </message>
    <message>
        <source>it contains more than %1 arrays</source>
        <translation>sie enthält mehr als %1 Arrays</translation>
    </message>
    <message>
        <source>there is a gap or an overlap before &apos;%1&apos;</source>
        <translation>vor &apos;%1&apos; ist eine Lücke oder Überlappung</translation>
    </message>
    <message>
        <source>its data is not as long as its header says</source>
        <translation>ihre Daten sind nicht so lang, wie der Kopf angibt</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>sie ist zu kurz</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>sie ist größer als %1</translation>
    </message>
    <message>
        <source>its header claims to be larger than %1</source>
        <translation>ihr Kopf soll größer als %1 sein</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>sie endet mitten im Kopf</translation>
    </message>
    <message>
        <source>%1 cannot be read as a safetensors file: %2; download or create the file again.</source>
        <translation>%1 lässt sich nicht als safetensors-Datei lesen: %2; laden oder erzeugen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>%1 wurde nicht geschrieben: %2.</translation>
    </message>
    <message>
        <source>%1 was not written: a name or its metadata is not valid UTF-8.</source>
        <translation>%1 wurde nicht geschrieben: Ein Name oder die Metadaten sind kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The model was given an input of shape %1 but takes (crops, at most %2 frames, %3 bands).</source>
        <translation>Das Modell bekam eine Eingabe der Form %1, nimmt aber (Ausschnitte, höchstens %2 Frames, %3 Bänder).</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; occurs twice.</source>
        <translation>Der Tensor &apos;%1&apos; kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; is missing.</source>
        <translation>Der Tensor &apos;%1&apos; fehlt.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; has the shape %2 where the model needs %3.</source>
        <translation>Der Tensor &apos;%1&apos; hat die Form %2, das Modell braucht %3.</translation>
    </message>
    <message>
        <source>The model has no tensor &apos;%1&apos;.</source>
        <translation>Das Modell hat keinen Tensor &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>%1 contains a %2 of the features %3; a training can only start from a %4 of the features %5.</source>
        <translation>%1 enthält ein Modell %2 mit den Merkmalen %3; ein Training kann nur von einem Modell %4 mit den Merkmalen %5 ausgehen.</translation>
    </message>
    <message>
        <source>%1 has another input reference (%2); set input_reference to that.</source>
        <translation>%1 hat einen anderen Eingabebezug (%2); setzen Sie input_reference darauf.</translation>
    </message>
    <message>
        <source>No training can start from %1: its encoder has no &apos;%2&apos; of the same shape; give the model the same options.</source>
        <translation>Von %1 kann kein Training ausgehen: Der Encoder hat kein &apos;%2&apos; derselben Form; geben Sie dem Modell dieselben Optionen.</translation>
    </message>
    <message>
        <source>No training can start from %1: its encoder also has a &apos;%2&apos;; give the model the same options.</source>
        <translation>Von %1 kann kein Training ausgehen: Der Encoder hat außerdem ein &apos;%2&apos;; geben Sie dem Modell dieselben Optionen.</translation>
    </message>
    <message>
        <source>A model needs at least one mel band and between 1 and %1 labels; %2 bands and %3 labels were requested.</source>
        <translation>Ein Modell braucht mindestens ein Mel-Band und zwischen 1 und %1 Labels; verlangt wurden %2 Bänder und %3 Labels.</translation>
    </message>
    <message>
        <source>A model needs at least one mel band.</source>
        <translation>Ein Modell braucht mindestens ein Mel-Band.</translation>
    </message>
    <message>
        <source>There is nothing to measure the model &apos;%1&apos; against.</source>
        <translation>Es gibt nichts, womit sich das Modell &apos;%1&apos; vergleichen ließe.</translation>
    </message>
    <message>
        <source>It was pretrained without genres and cannot classify: train a model that starts from it (train --set start_from=FILE).</source>
        <translation>Er wurde ohne Genres vortrainiert und kann nicht klassifizieren: Trainieren Sie ein Modell, das von ihm ausgeht (train --set start_from=FILE).</translation>
    </message>
    <message>
        <source>Its model cannot be built: %1</source>
        <translation>Sein Modell lässt sich nicht aufbauen: %1</translation>
    </message>
    <message>
        <source>The device &apos;cuda&apos; cannot be used: this LibTorch or this machine has none; use &apos;auto&apos; or &apos;cpu&apos;.</source>
        <translation>Das Gerät &apos;cuda&apos; ist nicht verfügbar: Dieses LibTorch oder dieser Rechner hat keines; verwenden Sie &apos;auto&apos; oder &apos;cpu&apos;.</translation>
    </message>
    <message>
        <source>The transformer&apos;s %1 heads do not divide %2 mel bands; choose a divisor.</source>
        <translation>Die %1 Köpfe des Transformers teilen %2 Mel-Bänder nicht; wählen Sie einen Teiler.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 already contains a training run; choose another folder for this one.</source>
        <translation>%1 enthält bereits einen Trainingslauf; wählen Sie für diesen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is damaged in line %2.</source>
        <translation>%1 ist in Zeile %2 beschädigt.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;%1&apos;; the recipes are: %2.</source>
        <translation>Es gibt kein Rezept &apos;%1&apos;; die Rezepte sind: %2.</translation>
    </message>
    <message>
        <source>One of its epochs cannot be read.</source>
        <translation>Eine seiner Epochen lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>It was written by another version of the program.</source>
        <translation>Er wurde von einer anderen Version des Programms geschrieben.</translation>
    </message>
    <message>
        <source>Its random state cannot be restored.</source>
        <translation>Sein Zufallszustand lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 contains no training that can be resumed: there is no %2 in it.</source>
        <translation>%1 enthält kein fortsetzbares Training: Es fehlt %2.</translation>
    </message>
    <message>
        <source>%1 is not a training state.</source>
        <translation>%1 ist kein Trainingszustand.</translation>
    </message>
    <message>
        <source>%1 cannot be resumed. %2</source>
        <translation>%1 kann nicht fortgesetzt werden. %2</translation>
    </message>
    <message>
        <source>The model has no &apos;%1&apos;.</source>
        <translation>Das Modell hat kein &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>%1 needs other log-mel features than those in %2; prepare the dataset again.</source>
        <translation>%1 braucht andere Log-Mel-Merkmale als die in %2; bereiten Sie den Datensatz neu auf.</translation>
    </message>
    <message>
        <source>%1 has a hidden layer in its head, so genres cannot be sums of its tags; distill with head_factor 0.</source>
        <translation>%1 hat eine verdeckte Schicht im Kopf, sodass Genres keine Summen seiner Tags sein können; destillieren Sie mit head_factor 0.</translation>
    </message>
    <message>
        <source>The dataset has no genre &apos;%1&apos; to promise.</source>
        <translation>Der Datensatz hat kein Genre &apos;%1&apos; für --promise.</translation>
    </message>
    <message>
        <source>The model was not trained on a tag &apos;%1&apos;.</source>
        <translation>Das Modell wurde nicht mit einem Tag &apos;%1&apos; trainiert.</translation>
    </message>
    <message>
        <source>%1 has too few tracks to learn from.</source>
        <translation>%1 hat zu wenige Titel zum Lernen.</translation>
    </message>
    <message>
        <source>%1 has other features than %2; prepare them with the same settings.</source>
        <translation>%1 hat andere Merkmale als %2; bereiten Sie beide mit denselben Einstellungen auf.</translation>
    </message>
    <message>
        <source>Distillation needs a tag table and the dataset it describes.</source>
        <translation>Die Destillation braucht eine Tag-Tabelle und den Datensatz dazu.</translation>
    </message>
    <message>
        <source>The tables describe %1 prepared excerpts for training and %2 for validation; both are needed.</source>
        <translation>Die Tabellen beschreiben %1 aufbereitete Abschnitte zum Training und %2 zur Validierung; beide sind nötig.</translation>
    </message>
    <message>
        <source>The tables have no tag &apos;%1&apos;.</source>
        <translation>Die Tabellen haben kein Tag &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Pretraining needs a prepared dataset.</source>
        <translation>Das Vortraining braucht einen aufbereiteten Datensatz.</translation>
    </message>
    <message>
        <source>There are no clips to train on; prepare a dataset first.</source>
        <translation>Es gibt keine Clips zum Trainieren; bereiten Sie zuerst einen Datensatz auf.</translation>
    </message>
    <message>
        <source>%1 cannot be the teacher: %2.</source>
        <translation>%1 kann nicht der Lehrer sein: %2.</translation>
    </message>
    <message>
        <source>it has other labels than this dataset</source>
        <translation>er hat andere Labels als dieser Datensatz</translation>
    </message>
    <message>
        <source>it uses the features %1, not %2</source>
        <translation>er verwendet die Merkmale %1, nicht %2</translation>
    </message>
    <message>
        <source>it has another input reference (%1); set input_reference to that</source>
        <translation>er hat einen anderen Eingabebezug (%1); setzen Sie input_reference darauf</translation>
    </message>
    <message>
        <source>%1 cannot be resumed on %2: it was trained on other data. Resume it on the original dataset, or start a new training.</source>
        <translation>%1 kann nicht mit %2 fortgesetzt werden: Es wurde mit anderen Daten trainiert. Setzen Sie es mit dem ursprünglichen Datensatz fort oder beginnen Sie ein neues Training.</translation>
    </message>
    <message>
        <source>The training in %1 stopped at step %2 because its %3 loss is no longer a finite number; train again with a lower learning rate. The best checkpoint so far is kept.</source>
        <translation>Das Training in %1 endete bei Schritt %2, weil sein Verlust (%3) keine endliche Zahl mehr ist; trainieren Sie mit einer kleineren Lernrate neu. Der bisher beste Checkpoint bleibt erhalten.</translation>
    </message>
    <message>
        <source>There are no clips to validate on; prepare a dataset that has some.</source>
        <translation>Es gibt keine Clips zum Validieren; bereiten Sie einen Datensatz auf, der welche hat.</translation>
    </message>
    <message>
        <source>%1 contains no prepared dataset (no manifest.json); prepare one there first.</source>
        <translation>%1 enthält keinen aufbereiteten Datensatz (kein manifest.json); bereiten Sie dort zuerst einen auf.</translation>
    </message>
    <message>
        <source>%1 is not a folder; give a folder with one subfolder per genre.</source>
        <translation>%1 ist kein Ordner; geben Sie einen Ordner mit einem Unterordner je Genre an.</translation>
    </message>
    <message>
        <source>%1 lists track %2 a second time; each track belongs to one split.</source>
        <translation>%1 führt den Titel %2 ein zweites Mal auf; jeder Titel gehört zu einem Teil.</translation>
    </message>
    <message>
        <source>%1 contains no recording that has a genre in %2.</source>
        <translation>%1 enthält keine Aufnahme, die in %2 ein Genre hat.</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be read: %2.</source>
        <translation>Eine temporäre Datei in %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be written: %2.</source>
        <translation>Eine temporäre Datei in %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Mean and maximum</source>
        <translation>Mittel und Maximum</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Standardize each band by its mean and standard deviation over the training set</source>
        <translation>Jedes Band mit Mittel und Standardabweichung der Trainingsdaten standardisieren</translation>
    </message>
    <message>
        <source>Pooling over time</source>
        <translation>Zusammenfassen über die Zeit</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be true or false.</source>
        <translation>Die Option &apos;%1&apos; des Modells &apos;%2&apos; muss true oder false sein.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be one of these: %3.</source>
        <translation>Die Option &apos;%1&apos; des Modells &apos;%2&apos; muss eine von diesen sein: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed: %2.</source>
        <translation>%1 kann nicht umbenannt werden: %2.</translation>
    </message>
    <message>
        <source>%1 has features that are not finite numbers.</source>
        <translation>%1 hat Merkmale, die keine endlichen Zahlen sind.</translation>
    </message>
    <message>
        <source>%1 was prepared by an older version; prepare it again from the same source (no clip is decoded again).</source>
        <translation>%1 wurde von einer älteren Version aufbereitet; bereiten Sie es aus derselben Quelle neu auf (kein Clip wird noch einmal dekodiert).</translation>
    </message>
    <message>
        <source>The run in %1 could not be deleted; check whether the folder can be written.</source>
        <translation>Der Lauf in %1 konnte nicht gelöscht werden; prüfen Sie, ob der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>The run in %1 could not be restored; check whether the folder can be written.</source>
        <translation>Der Lauf in %1 konnte nicht wiederhergestellt werden; prüfen Sie, ob der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>a row is longer than %1 bytes.</source>
        <translation>Eine Zeile ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>a quoted cell that begins in this row is never closed; the file is incomplete.</source>
        <translation>Eine Zelle in Anführungszeichen, die in dieser Zeile beginnt, wird nie geschlossen; die Datei ist unvollständig.</translation>
    </message>
    <message>
        <source>there is a quote within a cell that is not quoted.</source>
        <translation>In einer Zelle ohne Anführungszeichen steht ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>a cell is longer than %1 bytes.</source>
        <translation>Eine Zelle ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>there are more than %1 cells in a row.</source>
        <translation>Eine Zeile hat mehr als %1 Zellen.</translation>
    </message>
    <message>
        <source>a quoted cell is never closed.</source>
        <translation>Eine Zelle in Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>there is text after the closing quote of a cell.</source>
        <translation>Nach dem schließenden Anführungszeichen einer Zelle steht noch Text.</translation>
    </message>
    <message>
        <source>%1 is not a NumPy array file of version 1.0.</source>
        <translation>%1 ist keine NumPy-Datei der Version 1.0.</translation>
    </message>
    <message>
        <source>%1 ends within its header; it is incomplete.</source>
        <translation>%1 endet im Dateikopf und ist unvollständig.</translation>
    </message>
    <message>
        <source>%1 is not an array of float16, float32 or float64 in C order.</source>
        <translation>%1 ist kein Array aus float16, float32 oder float64 in C-Reihenfolge.</translation>
    </message>
    <message>
        <source>%1 is not as long as its header declares; it is damaged.</source>
        <translation>%1 ist nicht so lang, wie der Dateikopf angibt; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 was rejected: it claims to be %2 bytes long.</source>
        <translation>%1 wurde abgelehnt: Die Datei gibt an, %2 Bytes lang zu sein.</translation>
    </message>
    <message>
        <source>%1 was rejected: it is compressed more tightly than any music or table would be.</source>
        <translation>%1 wurde abgelehnt: Die Datei ist stärker komprimiert, als Musik oder eine Tabelle es je wäre.</translation>
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
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true, false, a number or text</source>
        <translation>true, false, eine Zahl oder ein Text</translation>
    </message>
    <message>
        <source>a whole number within its range</source>
        <translation>eine ganze Zahl im zulässigen Bereich</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>A message is neither a text nor a list of texts.</source>
        <translation>Eine Meldung ist weder ein Text noch eine Liste von Texten.</translation>
    </message>
    <message>
        <source>%1 differs from the published file (its SHA-1 is not %2); download it again.</source>
        <translation>%1 unterscheidet sich von der veröffentlichten Datei (die SHA-1-Prüfsumme ist nicht %2); laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>%1 contains no list of checksums to compare with.</source>
        <translation>%1 enthält keine Liste von Prüfsummen zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1 is not in the list of checksums.</source>
        <translation>%1 steht nicht in der Liste der Prüfsummen.</translation>
    </message>
    <message>
        <source>the table ends before its three header rows are complete.</source>
        <translation>Die Tabelle endet, bevor ihre drei Kopfzeilen vollständig sind.</translation>
    </message>
    <message>
        <source>the two header rows differ in length.</source>
        <translation>Die beiden Kopfzeilen sind verschieden lang.</translation>
    </message>
    <message>
        <source>the third row must begin with track_id.</source>
        <translation>Die dritte Zeile muss mit track_id beginnen.</translation>
    </message>
    <message>
        <source>there are %1 cells instead of %2.</source>
        <translation>Es sind %1 Zellen statt %2.</translation>
    </message>
    <message>
        <source>the track&apos;s ID is not a number.</source>
        <translation>Die ID des Titels ist keine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid value for the column (%2).</source>
        <translation>„%1“ ist kein gültiger Wert für die Spalte (%2).</translation>
    </message>
    <message>
        <source>the track&apos;s ID does not follow the one before it.</source>
        <translation>Die ID des Titels folgt nicht auf die vorige.</translation>
    </message>
    <message>
        <source>the table lists no tracks.</source>
        <translation>Die Tabelle führt keine Titel auf.</translation>
    </message>
    <message>
        <source>the ID %1 of a genre is not a positive number.</source>
        <translation>Die ID %1 eines Genres ist keine positive Zahl.</translation>
    </message>
    <message>
        <source>genre %1 has no title.</source>
        <translation>Genre %1 hat keinen Titel.</translation>
    </message>
    <message>
        <source>genre %1 is listed twice.</source>
        <translation>Genre %1 ist zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>genre %1 has the parent %2, which is not listed.</source>
        <translation>Genre %1 hat das übergeordnete Genre %2, das nicht aufgeführt ist.</translation>
    </message>
    <message>
        <source>the table of genres is empty.</source>
        <translation>Die Genretabelle ist leer.</translation>
    </message>
    <message>
        <source>the column %1 is missing.</source>
        <translation>Die Spalte %1 fehlt.</translation>
    </message>
    <message>
        <source>genre_id and parent must be whole numbers.</source>
        <translation>genre_id und parent müssen ganze Zahlen sein.</translation>
    </message>
    <message>
        <source>the table lists no genres.</source>
        <translation>Die Tabelle führt keine Genres auf.</translation>
    </message>
    <message>
        <source>this is not a table of the MTG-Jamendo dataset; give autotagging_genre.tsv.</source>
        <translation>Das ist keine Tabelle des Datensatzes MTG-Jamendo; geben Sie autotagging_genre.tsv an.</translation>
    </message>
    <message>
        <source>there are %1 cells, too few.</source>
        <translation>Es sind nur %1 Zellen, zu wenige.</translation>
    </message>
    <message>
        <source>the duration is negative.</source>
        <translation>Die Dauer ist negativ.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The option %1 cannot be &quot;%2&quot;.</source>
        <translation>Die Option %1 kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>The option %1 must be a whole number of at least %2, not &quot;%3&quot;.</source>
        <translation>Die Option %1 muss eine ganze Zahl von mindestens %2 sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>The option %1 must be true or false, not &quot;%2&quot;.</source>
        <translation>Die Option %1 muss true oder false sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>The option %1 does not apply to this kind of dataset.</source>
        <translation>Die Option %1 gibt es bei dieser Art von Datensatz nicht.</translation>
    </message>
    <message>
        <source>The option %1 is missing (%2).</source>
        <translation>Die Option %1 fehlt (%2).</translation>
    </message>
    <message>
        <source>There is no reader called &quot;%1&quot;.</source>
        <translation>Es gibt kein Leseprogramm namens „%1“.</translation>
    </message>
    <message>
        <source>the table is empty.</source>
        <translation>Die Tabelle ist leer.</translation>
    </message>
    <message>
        <source>a column track_id or path must name the recordings.</source>
        <translation>Eine Spalte track_id oder path muss die Aufnahmen benennen.</translation>
    </message>
    <message>
        <source>there is no tag column.</source>
        <translation>Es gibt keine Spalte mit Tags.</translation>
    </message>
    <message>
        <source>a column has no name.</source>
        <translation>Eine Spalte hat keinen Namen.</translation>
    </message>
    <message>
        <source>two columns are both called &quot;%1&quot;; rename one of them.</source>
        <translation>Zwei Spalten heißen „%1“; benennen Sie eine davon um.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number in range.</source>
        <translation>„%1“ ist keine Zahl im zulässigen Bereich.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; (%2) must lie between %3 and %4.</source>
        <translation>Die Einstellung „%1“ (%2) muss zwischen %3 und %4 liegen.</translation>
    </message>
    <message>
        <source>The shortest crop (min_crop_frames) cannot be longer than the longest one (max_crop_frames).</source>
        <translation>Der kürzeste Ausschnitt (min_crop_frames) darf nicht länger sein als der längste (max_crop_frames).</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed, machine and thread count give the same losses</source>
        <translation>Gleicher Startwert, Rechner und gleiche Zahl von Threads ergeben dieselben Verluste</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads that train; 0 = one per core</source>
        <translation>Threads, die trainieren; 0 = einer je Kern</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Precision of the encoder&apos;s products in training; bfloat16 is used where the processor supports it</source>
        <translation>Genauigkeit der Produkte des Encoders im Training; bfloat16 wird verwendet, wo der Prozessor es beherrscht</translation>
    </message>
    <message>
        <source>Input reference</source>
        <translation>Eingangsbezug</translation>
    </message>
    <message>
        <source>What the level of a crop is relative to</source>
        <translation>Worauf sich der Pegel eines Ausschnitts bezieht</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>Crops per step</source>
        <translation>Ausschnitte je Schritt</translation>
    </message>
    <message>
        <source>Shortest crop</source>
        <translation>Kürzester Ausschnitt</translation>
    </message>
    <message>
        <source>Length of the shortest crop in frames</source>
        <translation>Länge des kürzesten Ausschnitts in Frames</translation>
    </message>
    <message>
        <source>Longest crop</source>
        <translation>Längster Ausschnitt</translation>
    </message>
    <message>
        <source>Length of the longest crop in frames</source>
        <translation>Länge des längsten Ausschnitts in Frames</translation>
    </message>
    <message>
        <source>Evaluation crop</source>
        <translation>Prüfausschnitt</translation>
    </message>
    <message>
        <source>Length of a crop in frames in validation and afterward</source>
        <translation>Länge eines Ausschnitts in Frames bei der Validierung und danach</translation>
    </message>
    <message>
        <source>Evaluation crops</source>
        <translation>Prüfausschnitte</translation>
    </message>
    <message>
        <source>Evenly spaced crops per track in validation and afterward</source>
        <translation>Gleichmäßig verteilte Ausschnitte je Titel bei der Validierung und danach</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over the training tracks, each followed by a validation</source>
        <translation>Durchgänge durch die Trainingstitel, jeweils mit anschließender Validierung</translation>
    </message>
    <message>
        <source>Epoch size</source>
        <translation>Epochengröße</translation>
    </message>
    <message>
        <source>Part of the training tracks that an epoch covers</source>
        <translation>Anteil der Trainingstitel, den eine Epoche umfasst</translation>
    </message>
    <message>
        <source>Minimum steps</source>
        <translation>Mindestschritte</translation>
    </message>
    <message>
        <source>Fewest steps in an epoch, however small the data</source>
        <translation>Mindestzahl der Schritte einer Epoche, so klein die Daten auch sind</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>Schrittgrenze</translation>
    </message>
    <message>
        <source>Stop after this many steps; 0 = no limit</source>
        <translation>Nach so vielen Schritten aufhören; 0 = unbegrenzt</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>How weights follow gradients</source>
        <translation>Wie die Gewichte den Gradienten folgen</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Peak learning rate of the schedule</source>
        <translation>Höchste Lernrate des Plans</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>How strongly weights are pulled toward 0 (AdamW)</source>
        <translation>Wie stark die Gewichte gegen 0 gezogen werden (AdamW)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>How the learning rate changes during the training</source>
        <translation>Wie sich die Lernrate während des Trainings ändert</translation>
    </message>
    <message>
        <source>Warmup</source>
        <translation>Aufwärmphase</translation>
    </message>
    <message>
        <source>One cycle: part of all steps in which the rate rises</source>
        <translation>Ein Zyklus: Anteil aller Schritte, in dem die Rate steigt</translation>
    </message>
    <message>
        <source>Plateau factor</source>
        <translation>Plateaufaktor</translation>
    </message>
    <message>
        <source>Plateau: factor by which the rate is reduced</source>
        <translation>Plateau: Faktor, um den die Rate gesenkt wird</translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation>Plateaugeduld</translation>
    </message>
    <message>
        <source>Plateau: epochs without improvement before the rate is reduced</source>
        <translation>Plateau: Epochen ohne Verbesserung, bevor die Rate gesenkt wird</translation>
    </message>
    <message>
        <source>Minimum rate</source>
        <translation>Mindestrate</translation>
    </message>
    <message>
        <source>Plateau: the rate never falls below this</source>
        <translation>Plateau: Darunter fällt die Rate nie</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Gradientengrenze</translation>
    </message>
    <message>
        <source>Largest norm of all gradients together; 0 = no limit</source>
        <translation>Größte Norm aller Gradienten zusammen; 0 = unbegrenzt</translation>
    </message>
    <message>
        <source>EMA decay</source>
        <translation>EMA-Abklingrate</translation>
    </message>
    <message>
        <source>Decay of the moving average of the weights, which is what is evaluated and saved; 0 = none</source>
        <translation>Abklingrate des gleitenden Mittels der Gewichte, das ausgewertet und gespeichert wird; 0 = keines</translation>
    </message>
    <message>
        <source>Positive weight</source>
        <translation>Gewicht Positiver</translation>
    </message>
    <message>
        <source>Weight of the genres that a track has, relative to those that it does not have</source>
        <translation>Gewicht der Genres, die ein Titel hat, gegenüber denen, die er nicht hat</translation>
    </message>
    <message>
        <source>Positive focus</source>
        <translation>Fokus Positiver</translation>
    </message>
    <message>
        <source>Asymmetric loss: exponent by which easy positives count less; 0 = all count alike</source>
        <translation>Asymmetrischer Verlust: Exponent, mit dem leichte Positive weniger zählen; 0 = alle zählen gleich</translation>
    </message>
    <message>
        <source>Negative focus</source>
        <translation>Fokus Negativer</translation>
    </message>
    <message>
        <source>Asymmetric loss: exponent by which easy negatives count less; 0 = all count alike</source>
        <translation>Asymmetrischer Verlust: Exponent, mit dem leichte Negative weniger zählen; 0 = alle zählen gleich</translation>
    </message>
    <message>
        <source>Logit share</source>
        <translation>Logit-Anteil</translation>
    </message>
    <message>
        <source>Share of the squared difference of logits in the loss, for soft targets</source>
        <translation>Anteil der quadrierten Logit-Differenz am Verlust, für weiche Ziele</translation>
    </message>
    <message>
        <source>Gain shift</source>
        <translation>Pegeländerung</translation>
    </message>
    <message>
        <source>Crops become louder or quieter by up to this many dB</source>
        <translation>Ausschnitte werden um bis zu so viele dB lauter oder leiser</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Parameter of the Beta distribution by which pairs of crops are mixed; 0 = none</source>
        <translation>Parameter der Beta-Verteilung, nach der Paare von Ausschnitten gemischt werden; 0 = gar nicht</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>Frequenzmasken</translation>
    </message>
    <message>
        <source>Masks along frequency per crop</source>
        <translation>Masken entlang der Frequenz je Ausschnitt</translation>
    </message>
    <message>
        <source>Mask height</source>
        <translation>Maskenhöhe</translation>
    </message>
    <message>
        <source>Greatest height of a frequency mask in mel bands</source>
        <translation>Größte Höhe einer Frequenzmaske in Mel-Bändern</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>Zeitmasken</translation>
    </message>
    <message>
        <source>Masks along time per crop</source>
        <translation>Masken entlang der Zeit je Ausschnitt</translation>
    </message>
    <message>
        <source>Mask length</source>
        <translation>Maskenlänge</translation>
    </message>
    <message>
        <source>Greatest length of a time mask in frames</source>
        <translation>Größte Länge einer Zeitmaske in Frames</translation>
    </message>
    <message>
        <source>Mask start</source>
        <translation>Maskenbeginn</translation>
    </message>
    <message>
        <source>Probability that a frame begins a mask whose frames are to be reconstructed</source>
        <translation>Wahrscheinlichkeit, dass ein Frame eine Maske beginnt, deren Frames zu rekonstruieren sind</translation>
    </message>
    <message>
        <source>Mask continuation</source>
        <translation>Maskenfortsetzung</translation>
    </message>
    <message>
        <source>Probability that a mask continues after each frame</source>
        <translation>Wahrscheinlichkeit, dass eine Maske nach jedem Frame weitergeht</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Encoder rate</source>
        <translation>Encoder-Rate</translation>
    </message>
    <message>
        <source>Learning rate of the encoder relative to the head&apos;s; 0 = it stays as it is</source>
        <translation>Lernrate des Encoders im Verhältnis zu der des Kopfs; 0 = er bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>Checkpoint with the same labels that rates each crop; empty = none</source>
        <translation>Checkpoint mit denselben Genres, der jeden Ausschnitt bewertet; leer = keiner</translation>
    </message>
    <message>
        <source>Teacher share</source>
        <translation>Lehreranteil</translation>
    </message>
    <message>
        <source>Share of the targets that the teacher&apos;s output replaces</source>
        <translation>Anteil der Ziele, den die Ausgabe des Lehrers ersetzt</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>What the best checkpoint is best at, on the validation split</source>
        <translation>Worin der beste Checkpoint am besten ist, auf den Validierungsdaten</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Früher Abbruch</translation>
    </message>
    <message>
        <source>Stop after this many epochs without a better checkpoint; 0 = never</source>
        <translation>Nach so vielen Epochen ohne besseren Checkpoint aufhören; 0 = nie</translation>
    </message>
    <message>
        <source>Fixed level</source>
        <translation>Fester Pegel</translation>
    </message>
    <message>
        <source>Clip maximum</source>
        <translation>Clip-Maximum</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Ein Zyklus</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>Weighted AP</source>
        <translation>Gewichtete AP</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Optimization</source>
        <translation>Optimierung</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Pretraining</source>
        <translation>Vortraining</translation>
    </message>
    <message>
        <source>Other checkpoints</source>
        <translation>Andere Checkpoints</translation>
    </message>
    <message>
        <source>Best checkpoint</source>
        <translation>Bester Checkpoint</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; cannot be &quot;%2&quot;.</source>
        <translation>Die Einstellung „%1“ kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>It holds no training.</source>
        <translation>Es enthält kein Training.</translation>
    </message>
    <message>
        <source>Its tables have different lengths.</source>
        <translation>Die Tabellen sind verschieden lang.</translation>
    </message>
    <message>
        <source>The datasets contain %1 prepared tracks for training and %2 for validation; pretraining needs both.</source>
        <translation>Die Datensätze enthalten %1 aufbereitete Titel zum Trainieren und %2 zum Validieren; das Vortraining braucht beides.</translation>
    </message>
    <message>
        <source>%1 is a header without music: %2 s of audio where %3 s were expected.</source>
        <translation>%1 besteht nur aus einem Dateikopf ohne Musik: %2 s Audio, wo %3 s erwartet wurden.</translation>
    </message>
    <message>
        <source>%1 was cut off: %2 s of audio where %3 s were expected.</source>
        <translation>%1 wurde abgeschnitten: %2 s Audio, wo %3 s erwartet wurden.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2% of its audio cannot be decoded.</source>
        <translation>%1 ist beschädigt: %2 % des Audios lassen sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>%1 contains no features with %2 bands; prepare the dataset again.</source>
        <translation>%1 enthält keine Merkmale mit %2 Bändern; bereiten Sie den Datensatz neu auf.</translation>
    </message>
    <message>
        <source>%1 contains %2 frames, fewer than expected; prepare the dataset again.</source>
        <translation>%1 enthält %2 Frames, weniger als erwartet; bereiten Sie den Datensatz neu auf.</translation>
    </message>
    <message>
        <source>%1 is incomplete; prepare the dataset again.</source>
        <translation>%1 ist unvollständig; bereiten Sie den Datensatz neu auf.</translation>
    </message>
    <message>
        <source>%1 is damaged or was written by another version; it is kept as %2 and replaced by a new one.</source>
        <translation>%1 ist beschädigt oder stammt von einer anderen Version; die Datei wurde als %2 aufbewahrt und durch eine neue ersetzt.</translation>
    </message>
    <message>
        <source>%1 had damaged lines (%2); their clips are prepared again.</source>
        <translation>%1 enthielt beschädigte Zeilen (%2); ihre Clips wurden neu aufbereitet.</translation>
    </message>
    <message>
        <source>%1 does not match its checksum: it is damaged; prepare the dataset again.</source>
        <translation>%1 passt nicht zu seiner Prüfsumme und ist also beschädigt; bereiten Sie den Datensatz neu auf.</translation>
    </message>
    <message>
        <source>%1 contains values that are not finite: it is damaged; prepare the dataset again.</source>
        <translation>%1 enthält Werte, die nicht endlich sind, und ist also beschädigt; bereiten Sie den Datensatz neu auf.</translation>
    </message>
    <message>
        <source>%1 was written by an older version; it is kept as %2 and rebuilt from the source.</source>
        <translation>%1 stammt von einer älteren Version; die Datei wurde als %2 aufbewahrt und aus der Quelle neu erstellt.</translation>
    </message>
    <message>
        <source>%1 is damaged; it is kept as %2 and rebuilt from the source.</source>
        <translation>%1 ist beschädigt; die Datei wurde als %2 aufbewahrt und aus der Quelle neu erstellt.</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; cannot be used; save it again or delete it. %2</source>
        <translation>Die Vorgabe „%1“ kann nicht verwendet werden; speichern Sie sie neu oder löschen Sie sie. %2</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; could not be deleted; check whether the folder %2 can be written.</source>
        <translation>Die Vorgabe „%1“ konnte nicht gelöscht werden; prüfen Sie, ob der Ordner %2 beschreibbar ist.</translation>
    </message>
    <message>
        <source>FMA metadata</source>
        <translation>FMA-Metadaten</translation>
    </message>
    <message>
        <source>fma_metadata.zip, or the folder unpacked from it</source>
        <translation>fma_metadata.zip oder der daraus entpackte Ordner</translation>
    </message>
    <message>
        <source>FMA audio</source>
        <translation>FMA-Audio</translation>
    </message>
    <message>
        <source>fma_small.zip, fma_medium.zip, fma_large.zip or fma_full.zip, or the folder it unpacks to</source>
        <translation>fma_small.zip, fma_medium.zip, fma_large.zip oder fma_full.zip, oder der daraus entpackte Ordner</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Only one of FMA&apos;s smaller subsets</source>
        <translation>Nur eine der kleineren Auswahlen von FMA</translation>
    </message>
    <message>
        <source>Same as the archive</source>
        <translation>Wie das Archiv</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>closed: with all ancestors; fine: the artist&apos;s choice; top: the one top-level genre</source>
        <translation>closed: mit allen Obergenres; fine: vom Künstler gewählt; top: das eine Hauptgenre</translation>
    </message>
    <message>
        <source>With all parent genres</source>
        <translation>Mit Obergenres</translation>
    </message>
    <message>
        <source>As chosen by the artist</source>
        <translation>Vom Künstler gewählt</translation>
    </message>
    <message>
        <source>Main genre only</source>
        <translation>Nur Hauptgenre</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>fma: by artist; post: random 80/20, as in the post</source>
        <translation>fma: nach Künstlern; post: zufällig 80/20, wie im Post</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Nach Künstlern</translation>
    </message>
    <message>
        <source>Random, as in the post</source>
        <translation>Zufällig, wie im Post</translation>
    </message>
    <message>
        <source>Verify checksums first</source>
        <translation>Zuerst Prüfsummen prüfen</translation>
    </message>
    <message>
        <source>Compare each file with FMA&apos;s SHA-1 checksum</source>
        <translation>Jede Datei mit der SHA-1-Prüfsumme von FMA vergleichen</translation>
    </message>
    <message>
        <source>FMA archives</source>
        <translation>FMA-Archive</translation>
    </message>
    <message>
        <source>One folder per genre</source>
        <translation>Ein Ordner je Genre</translation>
    </message>
    <message>
        <source>Folder with one subfolder per genre</source>
        <translation>Ordner mit einem Unterordner je Genre</translation>
    </message>
    <message>
        <source>MTG-Jamendo table</source>
        <translation>MTG-Jamendo-Tabelle</translation>
    </message>
    <message>
        <source>autotagging_genre.tsv, or …-train.tsv of one of the splits</source>
        <translation>autotagging_genre.tsv oder …-train.tsv einer der Aufteilungen</translation>
    </message>
    <message>
        <source>MTG-Jamendo audio</source>
        <translation>MTG-Jamendo-Audio</translation>
    </message>
    <message>
        <source>The folder that MTG-Jamendo&apos;s archives unpack to</source>
        <translation>Der Ordner, in den die Archive von MTG-Jamendo entpackt werden</translation>
    </message>
    <message>
        <source>Minimum tracks</source>
        <translation>Mindestzahl Titel</translation>
    </message>
    <message>
        <source>Genres with fewer training tracks are left out; 0 keeps all genres</source>
        <translation>Genres mit weniger Trainingstiteln werden weggelassen; 0 behält alle Genres</translation>
    </message>
    <message>
        <source>Tagged music</source>
        <translation>Musik mit Tags</translation>
    </message>
    <message>
        <source>Table of tags</source>
        <translation>Tabelle der Tags</translation>
    </message>
    <message>
        <source>CSV of a teacher&apos;s tags for the files in the music folder</source>
        <translation>CSV mit den Tags eines Lehrers für die Dateien im Musikordner</translation>
    </message>
    <message>
        <source>Music folder</source>
        <translation>Musikordner</translation>
    </message>
    <message>
        <source>Folder with the files that the table lists</source>
        <translation>Ordner mit den Dateien, die die Tabelle nennt</translation>
    </message>
    <message>
        <source>the data ends too early</source>
        <translation>die Daten enden zu früh</translation>
    </message>
    <message>
        <source>a block does not begin where it should</source>
        <translation>ein Block beginnt nicht, wo er sollte</translation>
    </message>
    <message>
        <source>it contains a randomized block from bzip2 before 0.9.5</source>
        <translation>es enthält einen randomisierten Block von bzip2 vor 0.9.5</translation>
    </message>
    <message>
        <source>a block&apos;s origin lies outside of it</source>
        <translation>der Ursprung eines Blocks liegt außerhalb des Blocks</translation>
    </message>
    <message>
        <source>it is not bzip2 data</source>
        <translation>es sind keine bzip2-Daten</translation>
    </message>
    <message>
        <source>a block has no bytes</source>
        <translation>ein Block enthält keine Bytes</translation>
    </message>
    <message>
        <source>a block lacks its code tables</source>
        <translation>einem Block fehlen die Codetabellen</translation>
    </message>
    <message>
        <source>a block refers to a table that does not exist</source>
        <translation>ein Block verweist auf eine Tabelle, die es nicht gibt</translation>
    </message>
    <message>
        <source>a code has an impossible length</source>
        <translation>ein Code hat eine unmögliche Länge</translation>
    </message>
    <message>
        <source>a code has impossible lengths</source>
        <translation>ein Code hat unmögliche Längen</translation>
    </message>
    <message>
        <source>a block is too long</source>
        <translation>ein Block ist zu lang</translation>
    </message>
    <message>
        <source>some bits are not a valid code</source>
        <translation>einige Bits sind kein gültiger Code</translation>
    </message>
    <message>
        <source>a block does not end</source>
        <translation>ein Block endet nicht</translation>
    </message>
    <message>
        <source>text in the right format</source>
        <translation>ein Text im richtigen Format</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>tracks.csv names genres that genres.csv does not list (%1), %2 times in all; they were skipped.</source>
        <translation>tracks.csv nennt Genres, die in genres.csv nicht stehen (%1), insgesamt %2-mal; sie wurden übersprungen.</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>wie vom Künstler</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>mit Obergenres</translation>
    </message>
    <message>
        <source>top</source>
        <translation>Hauptgenre</translation>
    </message>
    <message>
        <source>FMA&apos;s own, by artist</source>
        <translation>FMA-eigen, nach Künstlern</translation>
    </message>
    <message>
        <source>the post&apos;s: random 80/20, stratified on the last genre, seed %1; validation is test</source>
        <translation>die des Beitrags: zufällig 80/20, geschichtet nach dem letzten Genre, Startwert %1; Validierung ist zugleich Test</translation>
    </message>
    <message>
        <source>The folder %1 contains no audio and was skipped.</source>
        <translation>Der Ordner %1 enthält keine Audiodateien und wurde übersprungen.</translation>
    </message>
    <message>
        <source>%1 is not in any genre&apos;s folder and was skipped.</source>
        <translation>%1 liegt in keinem Genreordner und wurde übersprungen.</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by file: no tag names an artist</source>
        <translation>zufällig 80/10/10, Startwert %1, nach Dateien: Keine Metadaten nennen einen Künstler</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by artist where tags name one (%2 of %3 files)</source>
        <translation>zufällig 80/10/10, Startwert %1, nach Künstlern, wo Metadaten einen nennen (%2 von %3 Dateien)</translation>
    </message>
    <message>
        <source>one genre per folder</source>
        <translation>ein Genre je Ordner</translation>
    </message>
    <message>
        <source>genres of %1</source>
        <translation>Genres aus %1</translation>
    </message>
    <message>
        <source>MTG-Jamendo&apos;s own, by artist</source>
        <translation>MTG-Jamendo-eigen, nach Künstlern</translation>
    </message>
    <message>
        <source>There must be at least one label, and each must have a name.</source>
        <translation>Es muss mindestens ein Genre geben, und jedes braucht einen Namen.</translation>
    </message>
    <message>
        <source>Two labels are both called &quot;%1&quot;; give one of them another name.</source>
        <translation>Zwei Genres heißen „%1“; geben Sie einem davon einen anderen Namen.</translation>
    </message>
    <message>
        <source>The field &quot;parents&quot; does not name a parent for each label.</source>
        <translation>Das Feld „parents“ nennt nicht für jedes Genre ein Obergenre.</translation>
    </message>
    <message>
        <source>Track %1 does not follow the one before it.</source>
        <translation>Titel %1 folgt nicht auf den vorigen.</translation>
    </message>
    <message>
        <source>Track %1 has labels that are not in the label set.</source>
        <translation>Titel %1 hat Genres, die nicht zu den Genres des Datensatzes gehören.</translation>
    </message>
    <message>
        <source>Track %1 has a negative duration.</source>
        <translation>Titel %1 hat eine negative Dauer.</translation>
    </message>
    <message>
        <source>The number of tracks without a label is negative.</source>
        <translation>Die Zahl der Titel ohne Genre ist negativ.</translation>
    </message>
    <message>
        <source>The dataset cannot be used. %1</source>
        <translation>Der Datensatz ist nicht verwendbar. %1</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by artist</source>
        <translation>zufällig 80/10/10, Startwert %1, nach Künstlern</translation>
    </message>
    <message>
        <source>tags of %1</source>
        <translation>Tags aus %1</translation>
    </message>
    <message>
        <source>random 90/10/0 by artist or package, seed %1</source>
        <translation>zufällig 90/10/0 nach Künstlern oder Paketen, Startwert %1</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>%1 cannot be evaluated on %2.</source>
        <translation>%1 kann auf %2 nicht ausgewertet werden.</translation>
    </message>
    <message>
        <source>%1 It needs other log-mel features (%2) than the dataset&apos;s (%3). Prepare the dataset again, or train a new model on it.</source>
        <translation>%1 Es braucht andere Log-Mel-Merkmale (%2) als die des Datensatzes (%3). Bereiten Sie den Datensatz neu auf, oder trainieren Sie darauf ein neues Modell.</translation>
    </message>
    <message>
        <source>%1 %2 Evaluate it on a dataset whose genres it was trained on.</source>
        <translation>%1 %2 Werten Sie es auf einem Datensatz aus, dessen Genres es gelernt hat.</translation>
    </message>
    <message>
        <source>It does not know the genre %1.</source>
        <translation>Es kennt das Genre %1 nicht.</translation>
    </message>
    <message>
        <source>Validation tracks</source>
        <translation>Validierungstitel</translation>
    </message>
    <message>
        <source>Most validation tracks evaluated after each epoch, always the same ones; all after the last epoch; 0 = always all</source>
        <translation>Höchstzahl der Validierungstitel, die nach jeder Epoche ausgewertet werden, immer dieselben; nach der letzten Epoche alle; 0 = immer alle</translation>
    </message>
    <message>
        <source>%1, trained on validation too</source>
        <translation>%1, auch auf der Validierung trainiert</translation>
    </message>
    <message>
        <source>tags of a teacher</source>
        <translation>Tags eines Lehrers</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <translation>Titel %1: %2</translation>
    </message>
    <message>
        <source>It has version %1 of the format, and this program reads versions up to %2.</source>
        <translation>Es hat die Version %1 des Formats; dieses Programm liest Versionen bis %2.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a list of objects.</source>
        <comment>tracks</comment>
        <translation>Das Feld „%1“ muss eine Liste von Objekten sein.</translation>
    </message>
    <message>
        <source>There is a track without the field &quot;feature&quot;.</source>
        <translation>Einem Titel fehlt das Feld „feature“.</translation>
    </message>
    <message>
        <source>%1 is not a usable manifest. %2 Prepare the dataset again.</source>
        <translation>%1 ist kein verwendbares Manifest. %2 Bereiten Sie den Datensatz neu auf.</translation>
    </message>
    <message>
        <source>%1 has no tags, which would be the dataset&apos;s labels.</source>
        <translation>%1 enthält keine Tags; sie wären die Genres des Datensatzes.</translation>
    </message>
    <message>
        <source>%1 does not have two dimensions, a row for each vector.</source>
        <translation>%1 hat nicht zwei Dimensionen mit einer Zeile je Vektor.</translation>
    </message>
    <message>
        <source>there is more than one column of vectors.</source>
        <translation>es gibt mehr als eine Spalte mit Vektoren.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not FILE.npy:ROW with a file beside the table.</source>
        <translation>„%1“ ist nicht DATEI.npy:ZEILE mit einer Datei neben der Tabelle.</translation>
    </message>
    <message>
        <source>%1 has vectors of another length.</source>
        <translation>%1 enthält Vektoren anderer Länge.</translation>
    </message>
    <message>
        <source>%1 has no row %2.</source>
        <translation>%1 hat keine Zeile %2.</translation>
    </message>
    <message>
        <source>the vector contains something that is not a number.</source>
        <translation>der Vektor enthält etwas, das keine Zahl ist.</translation>
    </message>
    <message>
        <source>Two teachers have a tag called &quot;%1&quot;, or the tables of one teacher have different columns; give them different names or the same columns.</source>
        <translation>Zwei Lehrer haben ein Tag namens „%1“, oder die Tabellen eines Lehrers haben verschiedene Spalten; geben Sie ihnen verschiedene Namen oder dieselben Spalten.</translation>
    </message>
    <message>
        <source>A teacher&apos;s weight must be above 0.</source>
        <translation>Das Gewicht eines Lehrers muss über 0 liegen.</translation>
    </message>
    <message>
        <source>The tables of %1 must be repeated equally often.</source>
        <translation>Die Tabellen von %1 müssen gleich oft wiederholt werden.</translation>
    </message>
    <message>
        <source>%1 is missing; prepare the dataset again.</source>
        <translation>%1 fehlt; bereiten Sie den Datensatz neu auf.</translation>
    </message>
    <message>
        <source>%1 is protected by a password; unpack the archive with it, and give the folder.</source>
        <translation>%1 ist durch ein Passwort geschützt; entpacken Sie das Archiv damit, und geben Sie den Ordner an.</translation>
    </message>
    <message>
        <source>%1 is packed by the method %2, which Genrescope cannot unpack; unpack the archive with another program, and give the folder.</source>
        <translation>%1 ist mit dem Verfahren %2 gepackt, das Genrescope nicht entpacken kann; entpacken Sie das Archiv mit einem anderen Programm, und geben Sie den Ordner an.</translation>
    </message>
    <message>
        <source>%1 has no validation tracks with features; they choose the best checkpoint. Prepare the dataset again with more artists, or with another split (such as --split-by file).</source>
        <translation>%1 hat keine Validierungstitel mit Merkmalen; nach ihnen wird der beste Checkpoint gewählt. Bereiten Sie den Datensatz mit mehr Künstlern oder einer anderen Aufteilung (etwa --split-by file) neu auf.</translation>
    </message>
    <message>
        <source>Nothing to judge: this is shorter than a second.</source>
        <translation>Nichts zu beurteilen: Das ist kürzer als eine Sekunde.</translation>
    </message>
    <message>
        <source>Nothing to judge: this is silent.</source>
        <translation>Nichts zu beurteilen: Hier ist Stille.</translation>
    </message>
    <message>
        <source>Nothing to judge: more than nine tenths of this is damaged.</source>
        <translation>Nichts zu beurteilen: Mehr als neun Zehntel davon sind beschädigt.</translation>
    </message>
    <message>
        <source>Nothing to judge: the models hear no music in this.</source>
        <translation>Nichts zu beurteilen: Die Modelle hören darin keine Musik.</translation>
    </message>
    <message>
        <source>There is only one genre, %1: a model needs at least two to tell apart.</source>
        <translation>Es gibt nur ein Genre, %1: Ein Modell braucht mindestens zwei, um sie zu unterscheiden.</translation>
    </message>
    <message>
        <source>Add more tracks, or choose another kind of split.</source>
        <translation>Fügen Sie weitere Titel hinzu, oder wählen Sie eine andere Aufteilung.</translation>
    </message>
    <message>
        <source>%1 files are not in any genre&apos;s folder and were skipped.</source>
        <translation>%1 Dateien liegen in keinem Genreordner und wurden übersprungen.</translation>
    </message>
    <message>
        <source>Files passed over, because their names do not end like those of music: %1 (%2).</source>
        <translation>Übergangene Dateien, deren Namen nicht wie die von Musik enden: %1 (%2).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be listed and was skipped.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden und wurde übersprungen.</translation>
    </message>
    <message>
        <source>All music lies in %1, so the folders in it were taken as the genres.</source>
        <translation>Alle Musik liegt in %1; daher gelten die Ordner darin als die Genres.</translation>
    </message>
    <message>
        <source>%1 gives no split: that takes folders called train, validation and test. Choose another kind of split.</source>
        <translation>%1 gibt keine Aufteilung vor: Dazu braucht es Ordner namens train, validation und test. Wählen Sie eine andere Aufteilung.</translation>
    </message>
    <message>
        <source>as given by the folders</source>
        <translation>wie von den Ordnern vorgegeben</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by file</source>
        <translation>zufällig 80/10/10, Startwert %1, nach Dateien</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by album</source>
        <translation>zufällig 80/10/10, Startwert %1, nach Alben</translation>
    </message>
    <message>
        <source>Tracks of one artist stay together, and there are too few artists: split by album or by file (--split-by file).</source>
        <translation>Titel eines Künstlers bleiben zusammen, und es gibt zu wenige Künstler: Teilen Sie nach Alben oder Dateien auf (--split-by file).</translation>
    </message>
    <message>
        <source>Tracks of one album stay together, and there are too few albums: split by file (--split-by file).</source>
        <translation>Titel eines Albums bleiben zusammen, und es gibt zu wenige Alben: Teilen Sie nach Dateien auf (--split-by file).</translation>
    </message>
    <message>
        <source>Each genre needs at least three tracks.</source>
        <translation>Jedes Genre braucht mindestens drei Titel.</translation>
    </message>
    <message>
        <source>The folders give it none: add a folder for it, or split by artist, album or file (--split-by artist).</source>
        <translation>Die Ordner sehen keinen dafür vor: Legen Sie einen Ordner dafür an, oder teilen Sie nach Künstlern, Alben oder Dateien auf (--split-by artist).</translation>
    </message>
    <message>
        <source>%1 contains music, but no folders named after genres. If it is a genre&apos;s folder itself, give the folder above it, %2.</source>
        <translation>%1 enthält Musik, aber keine nach Genres benannten Ordner. Falls es selbst ein Genreordner ist, geben Sie den Ordner darüber an, %2.</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>What stays in one split: an artist&apos;s tracks, an album&apos;s, or nothing (file); or the split that folders called train, validation and test give, which is the default where there are such folders</source>
        <translation>Was in einem Teil bleibt: die Titel eines Künstlers, eines Albums oder nichts (file); oder die Aufteilung, die Ordner namens train, validation und test vorgeben: der Standard, wo es solche Ordner gibt</translation>
    </message>
    <message>
        <source>As given, or by artist</source>
        <translation>Wie vorgegeben, sonst nach Künstlern</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>Nach Alben</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Nach Dateien</translation>
    </message>
    <message>
        <source>As given by the folders</source>
        <translation>Wie von den Ordnern vorgegeben</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>wie in %1</translation>
    </message>
    <message>
        <source>random 80/10/10 by artist or package, seed %1</source>
        <translation>zufällig 80/10/10 nach Künstlern oder Paketen, Startwert %1</translation>
    </message>
    <message>
        <source>no recording has a genre.</source>
        <translation>keine Aufnahme hat ein Genre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2.</source>
        <translation>„%1“ ist nicht %2.</translation>
    </message>
    <message>
        <source>Its label for recordings without music is none of its labels.</source>
        <translation>Sein Label für Aufnahmen ohne Musik ist keines seiner Labels.</translation>
    </message>
    <message>
        <source>The model was given %1 values for %2 crops of %3 frames of %4 bands.</source>
        <translation>Das Modell bekam %1 Werte für %2 Ausschnitte von %3 Frames mit %4 Bändern.</translation>
    </message>
    <message>
        <source>Fitting a head needs at least one crop, two folds and one repeat, strengths above 0 to choose from, and shares from 0 to 1.</source>
        <translation>Um einen Kopf anzupassen, braucht es mindestens einen Ausschnitt, zwei Teile und eine Wiederholung, Stärken über 0 zur Auswahl und Anteile von 0 bis 1.</translation>
    </message>
    <message>
        <source>To tell music from what is none takes at least %1 recordings of either.</source>
        <translation>Um Musik von anderem zu unterscheiden, braucht es von beidem mindestens %1 Aufnahmen.</translation>
    </message>
    <message>
        <source>All %1 tracks are one recording: their audio is the same.</source>
        <translation>Alle %1 Titel sind eine einzige Aufnahme: Ihr Ton ist gleich.</translation>
    </message>
    <message>
        <source>Copies of other tracks, whose audio is the same: %1 (%2 and %3, for example).</source>
        <translation>Kopien anderer Titel, mit gleichem Ton: %1 (etwa %2 und %3).</translation>
    </message>
    <message>
        <source>Copies lie in several splits: models are judged by recordings that they know.</source>
        <translation>Kopien liegen in mehreren Teilen: Modelle werden an Aufnahmen gemessen, die sie kennen.</translation>
    </message>
    <message>
        <source>Copies lay in several splits; they were all put into training, with their artists.</source>
        <translation>Kopien lagen in mehreren Teilen; sie kamen alle in den Trainingsteil, mit ihren Künstlern.</translation>
    </message>
    <message>
        <source>No track is left for %1. %2</source>
        <translation>Für den Teil %1 bleibt kein Titel. %2</translation>
    </message>
    <message>
        <source>Checkpoint whose encoder the training starts from; starter = the model that comes with the program, where it fits; empty = random weights</source>
        <translation>Checkpoint, mit dessen Encoder das Training beginnt; starter = das Modell, das mit dem Programm kommt, wenn es passt; leer = zufällige Gewichte</translation>
    </message>
    <message>
        <source>%1, a part of the program, could not be started; reinstall Genrescope. (%2)</source>
        <translation>%1, ein Teil des Programms, konnte nicht gestartet werden; installieren Sie Genrescope neu. (%2)</translation>
    </message>
    <message>
        <source>%1 could not be decoded: it takes more memory than decoding may use.</source>
        <translation>%1 konnte nicht dekodiert werden: Die Datei braucht dafür mehr Speicher als erlaubt.</translation>
    </message>
    <message>
        <source>%1 could not be decoded: the decoder stopped unexpectedly.</source>
        <translation>%1 konnte nicht dekodiert werden: Der Decoder wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>%1 could not be decoded: the decoder did not answer for %2 seconds.</source>
        <translation>%1 konnte nicht dekodiert werden: Der Decoder hat %2 Sekunden lang nicht geantwortet.</translation>
    </message>
    <message>
        <source>No memory could be shared with the part of the program that decodes music: %1.</source>
        <translation>Mit dem Teil des Programms, der Musik dekodiert, konnte kein Speicher geteilt werden: %1.</translation>
    </message>
    <message>
        <source>%1 could not be decoded: %2.</source>
        <translation>%1 konnte nicht dekodiert werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no room left on its disk.</source>
        <translation>%1 kann nicht geschrieben werden: Auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>%1 were taken as one genre, %2: they differ only in how it is spelled.</source>
        <translation>%1 gelten als ein Genre, %2: Sie unterscheiden sich nur in der Schreibweise.</translation>
    </message>
    <message>
        <source>Files that the table lists, but that were not found: %1 (%2).</source>
        <translation>In der Tabelle aufgeführte Dateien, die nicht gefunden wurden: %1 (%2).</translation>
    </message>
    <message>
        <source>None of the files that %1 lists with a genre was found in %2.</source>
        <translation>Keine der Dateien, die %1 mit einem Genre aufführt, wurde in %2 gefunden.</translation>
    </message>
    <message>
        <source>%1 is not a folder; give a folder of music.</source>
        <translation>%1 ist kein Ordner; geben Sie einen Ordner mit Musik an.</translation>
    </message>
    <message>
        <source>genres in the tags of the files</source>
        <translation>Genres aus den Tags der Dateien</translation>
    </message>
    <message>
        <source>%1 contains no music whose tags name a genre.</source>
        <translation>%1 enthält keine Musik, deren Tags ein Genre nennen.</translation>
    </message>
    <message>
        <source>Genres in tags</source>
        <translation>Genres in Tags</translation>
    </message>
    <message>
        <source>Folder of music</source>
        <translation>Ordner mit Musik</translation>
    </message>
    <message>
        <source>The genres are those in the files&apos; own tags</source>
        <translation>Die Genres stehen in den Tags der Dateien selbst</translation>
    </message>
    <message>
        <source>no column genre or label names genres.</source>
        <translation>Keine Spalte genre oder label nennt Genres.</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>Zeile %1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>Lines left out in all: %1.</source>
        <translation>Insgesamt ausgelassene Zeilen: %1.</translation>
    </message>
    <message>
        <source>The encoder gives %1 numbers, more than the %2 that genres can be learned from.</source>
        <translation>Der Encoder liefert %1 Zahlen, mehr als die %2, aus denen Genres gelernt werden können.</translation>
    </message>
    <message>
        <source>Tracks that are copies of others: %1. Copies count as one track, of all their genres.</source>
        <translation>Titel, die Kopien anderer sind: %1. Kopien zählen als ein Titel mit allen ihren Genres.</translation>
    </message>
    <message>
        <source>The genre %1 has no track that can be learned from.</source>
        <translation>Das Genre %1 hat keinen Titel, von dem gelernt werden kann.</translation>
    </message>
    <message>
        <source>There are fewer than two genres with tracks that can be learned from; a model needs two to tell apart.</source>
        <translation>Es gibt weniger als zwei Genres mit Titeln, von denen gelernt werden kann; ein Modell braucht zwei, um sie zu unterscheiden.</translation>
    </message>
    <message>
        <source>Each genre is by a single artist, whom a model would learn instead; add tracks by others.</source>
        <translation>Jedes Genre stammt von nur einem Interpreten, den ein Modell stattdessen lernen würde; fügen Sie Titel von anderen hinzu.</translation>
    </message>
    <message>
        <source>Teaching needs at least one crop and two folds, and strengths above 0 to choose from.</source>
        <translation>Zum Anlernen braucht es mindestens einen Ausschnitt und zwei Teile sowie Stärken über 0 zur Auswahl.</translation>
    </message>
    <message>
        <source>by artist</source>
        <translation>nach Interpreten</translation>
    </message>
    <message>
        <source>by album or file: no artist is known</source>
        <translation>nach Alben oder Dateien: Kein Interpret ist bekannt</translation>
    </message>
    <message>
        <source>by artist where one is known (%1 of %2 tracks)</source>
        <translation>nach Interpreten, wo sie bekannt sind (%1 von %2 Titeln)</translation>
    </message>
    <message>
        <source>learned from all tracks but the test split; scores are cross-validated in %1 parts %2</source>
        <translation>gelernt von allen Titeln außer denen zum Testen; Werte kreuzvalidiert in %1 Teilen %2</translation>
    </message>
    <message>
        <source>learned from all tracks; scores are cross-validated in %1 parts %2</source>
        <translation>gelernt von allen Titeln; Werte kreuzvalidiert in %1 Teilen %2</translation>
    </message>
    <message>
        <source>Too few tracks to tell: %1.</source>
        <translation>Zu wenige Titel für ein Urteil: %1.</translation>
    </message>
    <message>
        <source>All tracks are by one artist, so that nobody knows whether others are recognized.</source>
        <translation>Alle Titel stammen von einem Interpreten; ob andere erkannt werden, weiß niemand.</translation>
    </message>
    <message>
        <source>Tracks by other artists were recognized no better than by chance.</source>
        <translation>Titel anderer Interpreten wurden nicht besser als durch Zufall erkannt.</translation>
    </message>
    <message>
        <source>Recognized so far, but there are only %1 tracks by %2 artists to judge by.</source>
        <translation>Bisher erkannt, doch nur %1 Titel von %2 Interpreten erlauben ein Urteil.</translation>
    </message>
    <message>
        <source>Recognized better than by chance, but often mistaken.</source>
        <translation>Besser als durch Zufall erkannt, aber oft verwechselt.</translation>
    </message>
    <message>
        <source>Add tracks by other artists.</source>
        <translation>Fügen Sie Titel anderer Interpreten hinzu.</translation>
    </message>
    <message>
        <source>About %1 more tracks by %2 more artists would help.</source>
        <translation>Etwa %1 weitere Titel von %2 weiteren Interpreten würden helfen.</translation>
    </message>
    <message>
        <source>The model that it starts from had learned this dataset&apos;s labels already, so these scores flatter.</source>
        <translation>Das Ausgangsmodell hatte die Labels dieses Datensatzes schon gelernt; die Werte schmeicheln also.</translation>
    </message>
    <message>
        <source>genre %1 has more than %2 ancestors, or is one of its own.</source>
        <translation>Genre %1 hat mehr als %2 übergeordnete Genres oder ist sich selbst übergeordnet.</translation>
    </message>
    <message>
        <source>The hop length must be at least a 64th of the FFT size and a millisecond, and at most the FFT size.</source>
        <translation>Die Schrittweite muss mindestens ein Vierundsechzigstel der FFT-Größe und eine Millisekunde betragen, höchstens aber die FFT-Größe.</translation>
    </message>
    <message>
        <source>A patch needs at least one frame and one mel band.</source>
        <translation>Ein Feld braucht mindestens einen Frame und ein Mel-Band.</translation>
    </message>
    <message>
        <source>there are no columns path and genre.</source>
        <translation>es fehlen die Spalten path und genre.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 kann nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>%1 has no column for the genre %2.</source>
        <translation>%1 hat keine Spalte für das Genre %2.</translation>
    </message>
    <message>
        <source>%1 says nothing about %2 of the %3 tracks to compare, such as number %4, %5.</source>
        <translation>%1 sagt nichts zu %2 der %3 zu vergleichenden Titel, etwa zu Nummer %4, %5.</translation>
    </message>
    <message>
        <source>%1 cannot be written: your quota on its disk is used up.</source>
        <translation>%1 kann nicht geschrieben werden: Ihr Kontingent auf dem Datenträger ist aufgebraucht.</translation>
    </message>
    <message>
        <source>%1, a part of the program, could not be started; close other programs. (%2)</source>
        <translation>%1, ein Teil des Programms, konnte nicht gestartet werden; schließen Sie andere Programme. (%2)</translation>
    </message>
    <message>
        <source>%1, the part of the program that trains models, could not be loaded; install the package genrescope-engine, or close other programs if memory is short. (%2)</source>
        <translation>%1, der Programmteil, der Modelle trainiert, konnte nicht geladen werden; installieren Sie das Paket genrescope-engine, oder schließen Sie andere Programme, falls der Speicher knapp ist. (%2)</translation>
    </message>
    <message>
        <source>genres and sub-genres by folder</source>
        <translation>Genres und Untergenres nach Ordnern</translation>
    </message>
    <message>
        <source>Folders within a genre&apos;s are sub-genres</source>
        <translation>Ordner darin sind Untergenres</translation>
    </message>
    <message>
        <source>Otherwise they are artists or albums</source>
        <translation>Sonst sind es Künstler oder Alben</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos; has &apos;%2&apos;, for which the model has no place.</source>
        <translation>Die Schicht &apos;%1&apos; hat &apos;%2&apos;, wofür das Modell keinen Platz hat.</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos; has %2 arrays, not %3.</source>
        <translation>Die Schicht &apos;%1&apos; hat %2 Arrays, nicht %3.</translation>
    </message>
    <message>
        <source>The model has %1 genres, and %2 names were given.</source>
        <translation>Das Modell hat %1 Genres, angegeben wurden %2 Namen.</translation>
    </message>
    <message>
        <source>It has too few layers with weights: %1.</source>
        <translation>Sie hat zu wenige Schichten mit Gewichten: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be imported. %2</source>
        <translation>%1 kann nicht importiert werden. %2</translation>
    </message>
    <message>
        <source>%1 cannot be imported: the process that reads it stopped unexpectedly.</source>
        <translation>%1 kann nicht importiert werden: Der Prozess, der die Datei liest, wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>It is not a list of runs.</source>
        <translation>Es ist keine Liste von Läufen.</translation>
    </message>
    <message>
        <source>Two of its runs have the same id.</source>
        <translation>Zwei ihrer Läufe haben dieselbe Kennung.</translation>
    </message>
    <message>
        <source>%1 is damaged. %2</source>
        <translation>%1 ist beschädigt. %2</translation>
    </message>
    <message>
        <source>There is no table of tags to learn (tag_table): choose one.</source>
        <translation>Es gibt keine Tabelle mit Tags zum Lernen (tag_table): Wählen Sie eine.</translation>
    </message>
    <message>
        <source>Only genres have an average precision: choose the loss as the criterion (selection).</source>
        <translation>Nur Genres haben eine mittlere Präzision: Wählen Sie den Verlust als Kriterium (selection).</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Lernziel</translation>
    </message>
    <message>
        <source>What the model learns: genres, or a basis for learning them</source>
        <translation>Was das Modell lernt: Genres oder eine Grundlage dafür</translation>
    </message>
    <message>
        <source>A teacher&apos;s tags</source>
        <translation>Tags eines Lehrers</translation>
    </message>
    <message>
        <source>Masked frames</source>
        <translation>Maskierte Frames</translation>
    </message>
    <message>
        <source>Near-duplicates are found by at least %1 mel bands; the features of %2 have %3.</source>
        <translation>Beinahe-Duplikate werden mit mindestens %1 Mel-Bändern gefunden; die Merkmale von %2 haben %3.</translation>
    </message>
    <message>
        <source>No mp3 file can be made of music at %1 Hz.</source>
        <translation>Aus Musik mit %1 Hz lässt sich keine MP3-Datei machen.</translation>
    </message>
    <message>
        <source>There is no Fourier transform of %1 samples.</source>
        <translation>Es gibt keine Fourier-Transformation von %1 Samples.</translation>
    </message>
    <message>
        <source>This part is silent: nothing of it counted.</source>
        <translation>Dieser Teil ist still: Nichts davon zählte.</translation>
    </message>
    <message>
        <source>Table of genres</source>
        <translation>Genretabelle</translation>
    </message>
    <message>
        <source>Table of genres or label tracks</source>
        <translation>Genretabelle oder Textspuren</translation>
    </message>
    <message>
        <source>CSV or TSV with a column path (or file) and a column genre (or label), and artist, album and split where they are known; or a folder of Audacity&apos;s label tracks, or one of them, each with the name of its music (song.txt for song.mp3)</source>
        <translation>CSV oder TSV mit einer Spalte path (oder file) und einer Spalte genre (oder label), dazu artist, album und split, wo sie bekannt sind; oder ein Ordner mit Textspuren von Audacity oder eine davon, jede mit dem Namen ihrer Musik (song.txt für song.mp3)</translation>
    </message>
    <message>
        <source>What the table&apos;s paths are relative to, or where the music of label tracks lies, if not in their own folder</source>
        <translation>Worauf sich die Pfade der Tabelle beziehen oder wo die Musik der Textspuren liegt, wenn nicht in deren eigenem Ordner</translation>
    </message>
    <message>
        <source>%1 was left out: none of its lines is a label with its times.</source>
        <translation>%1 wurde weggelassen: Keine der Zeilen ist eine Textmarke mit ihren Zeiten.</translation>
    </message>
    <message>
        <source>Lines of %1 that were left out, because they do not begin with two times: %2 (the first is line %3).</source>
        <translation>Zeilen von %1, die weggelassen wurden, weil sie nicht mit zwei Zeiten beginnen: %2 (die erste ist Zeile %3).</translation>
    </message>
    <message>
        <source>No label in %1 names a genre; export label tracks from Audacity, each under the name of its music.</source>
        <translation>Keine Textmarke in %1 nennt ein Genre; exportieren Sie Textspuren aus Audacity, jede unter dem Namen ihrer Musik.</translation>
    </message>
    <message>
        <source>Each label is a genre of its whole file, whatever part of it the label marks.</source>
        <translation>Jede Textmarke ist ein Genre der ganzen Datei, welchen Teil sie auch markiert.</translation>
    </message>
    <message>
        <source>It must hold between 1 and %1 excerpts.</source>
        <translation>Sie muss zwischen 1 und %1 Ausschnitte enthalten.</translation>
    </message>
    <message>
        <source>It lacks &apos;%1&apos;.</source>
        <translation>Es fehlt „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have the right shape.</source>
        <translation>„%1“ hat nicht die richtige Form.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; contains values that are not finite.</source>
        <translation>„%1“ enthält Werte, die nicht endlich sind.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say which frames are masked.</source>
        <translation>„%1“ sagt nicht, welche Frames maskiert sind.</translation>
    </message>
    <message>
        <source>%1 shows no reconstructed frames. %2</source>
        <translation>%1 zeigt keine rekonstruierten Frames. %2</translation>
    </message>
    <message>
        <source>Tag tables</source>
        <translation>Tag-Tabellen</translation>
    </message>
    <message>
        <source>CSV of a teacher&apos;s tags for the dataset&apos;s recordings; for the objective tags. Of several teachers, a line each, TABLE=WEIGHT</source>
        <translation>CSV mit den Tags eines Lehrers für die Aufnahmen des Datensatzes; für das Lernziel tags. Bei mehreren Lehrern je eine Zeile, TABELLE=GEWICHT</translation>
    </message>
    <message>
        <source>The field &quot;seeds&quot; must be from 1 to %1.</source>
        <translation>Das Feld „seeds“ muss zwischen 1 und %1 liegen.</translation>
    </message>
    <message>
        <source>Preparing %1 clips takes about %2, but there is only room for %3 in %4.</source>
        <translation>%1 Clips vorzubereiten braucht etwa %2, aber in %4 ist nur noch Platz für %3.</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, cannot be opened; check whether its folder can be written to. (%2)</source>
        <translation>Der Katalog Ihrer Musik, %1, kann nicht geöffnet werden; prüfen Sie, ob in seinen Ordner geschrieben werden kann. (%2)</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, is damaged; start Genrescope again, and it is made anew from your music.</source>
        <translation>Der Katalog Ihrer Musik, %1, ist beschädigt; starten Sie Genrescope neu, dann wird er aus Ihrer Musik neu gemacht.</translation>
    </message>
    <message>
        <source>There is no room for the catalog of your music, %1; make some and try again.</source>
        <translation>Für den Katalog Ihrer Musik, %1, ist kein Platz; schaffen Sie welchen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, cannot be read or written; start Genrescope again. (%2)</source>
        <translation>Der Katalog Ihrer Musik, %1, kann nicht gelesen oder geschrieben werden; starten Sie Genrescope neu. (%2)</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, was made by a later version of Genrescope.</source>
        <translation>Der Katalog Ihrer Musik, %1, stammt von einer späteren Version von Genrescope.</translation>
    </message>
    <message>
        <source>The connection to another process of this training has broken (%1); continue the run with --resume.</source>
        <translation>Die Verbindung zu einem anderen Prozess dieses Trainings ist abgerissen (%1); setzen Sie den Lauf mit --resume fort.</translation>
    </message>
    <message>
        <source>Rank %1 on %2 ended: %3</source>
        <translation>Rang %1 auf %2 endete: %3</translation>
    </message>
    <message>
        <source>Of %1 processes, these have not come to %2, port %3: rank %4; look what they say, and start all together.</source>
        <translation>Von %1 Prozessen sind diese nicht zu %2, Port %3, gekommen: Rang %4; sehen Sie nach, was sie melden, und starten Sie alle zusammen.</translation>
    </message>
    <message>
        <source>Rank %1 on %2 could not reach the first process at %3, port %4; check that it was started and that MASTER_ADDR and MASTER_PORT name an address of its machine that others reach, or name its network with --interface.</source>
        <translation>Rang %1 auf %2 konnte den ersten Prozess nicht unter %3, Port %4, erreichen; prüfen Sie, ob er gestartet wurde und ob MASTER_ADDR und MASTER_PORT eine Adresse seines Rechners nennen, die andere erreichen, oder nennen Sie sein Netz mit --interface.</translation>
    </message>
    <message>
        <source>What listens at %1, port %2, is not the first process of this training, or of another version; choose another MASTER_PORT, or install the same version everywhere.</source>
        <translation>Was unter %1, Port %2, lauscht, ist nicht der erste Prozess dieses Trainings oder hat eine andere Version; wählen Sie einen anderen MASTER_PORT, oder installieren Sie überall dieselbe Version.</translation>
    </message>
    <message>
        <source>Rank %1 on %2: %3</source>
        <translation>Rang %1 auf %2: %3</translation>
    </message>
    <message>
        <source>Rank 0 at %1 was lost: its process has ended, or its machine cannot be reached; find out why there, and continue the run with --resume.</source>
        <translation>Rang 0 unter %1 ging verloren: Sein Prozess ist beendet, oder sein Rechner ist nicht erreichbar; finden Sie dort heraus, warum, und setzen Sie den Lauf mit --resume fort.</translation>
    </message>
    <message>
        <source>This process was told that there are %1 of them, and the first one that there are %2; start all with the same number.</source>
        <translation>Diesem Prozess wurde gesagt, dass es %1 gibt, und dem ersten, dass es %2 gibt; starten Sie alle mit derselben Zahl.</translation>
    </message>
    <message>
        <source>There is another process of rank %1, on %2; give each a rank of its own, or, where two trainings run, each its own MASTER_PORT.</source>
        <translation>Es gibt einen anderen Prozess mit Rang %1, auf %2; geben Sie jedem einen eigenen Rang oder, wenn zwei Trainings laufen, jedem einen eigenen MASTER_PORT.</translation>
    </message>
    <message>
        <source>Rank %1 on %2 was lost: its process has ended, or its machine cannot be reached; find out why there, and continue the run with --resume.</source>
        <translation>Rang %1 auf %2 ging verloren: Sein Prozess ist beendet, oder sein Rechner ist nicht erreichbar; finden Sie dort heraus, warum, und setzen Sie den Lauf mit --resume fort.</translation>
    </message>
    <message>
        <source>%1 stands for all networks of this machine, and what is sent to the other processes is not encrypted; name one address in MASTER_ADDR, or an interface with --interface.</source>
        <translation>%1 steht für alle Netze dieses Rechners, und was den anderen Prozessen geschickt wird, ist nicht verschlüsselt; nennen Sie eine einzelne Adresse in MASTER_ADDR oder eine Schnittstelle mit --interface.</translation>
    </message>
    <message>
        <source>The first process cannot be reached at %1, port %2 (%3); set MASTER_ADDR to an address of its machine and MASTER_PORT to a free port, or name an interface with --interface.</source>
        <translation>Der erste Prozess kann unter %1, Port %2, nicht erreicht werden (%3); setzen Sie MASTER_ADDR auf eine Adresse seines Rechners und MASTER_PORT auf einen freien Port, oder nennen Sie eine Schnittstelle mit --interface.</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is &quot;%2&quot;, which is no whole number from %3 to %4; have it set by whatever starts the processes, or unset it to train in one.</source>
        <translation>%1 der Umgebung ist „%2“, keine ganze Zahl von %3 bis %4; lassen Sie es von dem setzen, was die Prozesse startet, oder löschen Sie es, um in einem zu trainieren.</translation>
    </message>
    <message>
        <source>runs version %1 of Genrescope, not %2; install the same one everywhere</source>
        <translation>hat Version %1 von Genrescope, nicht %2; installieren Sie überall dieselbe</translation>
    </message>
    <message>
        <source>has another dataset in %1 (%2) than the first process has in %3 (%4); give all the same workspace</source>
        <translation>hat in %1 einen anderen Datensatz (%2) als der erste Prozess in %3 (%4); geben Sie allen denselben Arbeitsordner</translation>
    </message>
    <message>
        <source>was started with other settings (%1) than the first process; give all the same options</source>
        <translation>wurde mit anderen Einstellungen (%1) gestartet als der erste Prozess; geben Sie allen dieselben Optionen</translation>
    </message>
    <message>
        <source>resumes another state of the run (step %1) than the first process (step %2); give all the same folder</source>
        <translation>setzt einen anderen Stand des Laufs fort (Schritt %1) als der erste Prozess (Schritt %2); geben Sie allen denselben Ordner</translation>
    </message>
    <message>
        <source>Rank %1 on %2 %3.</source>
        <translation>Rang %1 auf %2 %3.</translation>
    </message>
    <message>
        <source>A batch of %1 crops cannot be divided among %2 processes; choose a larger batch or fewer processes.</source>
        <translation>Ein Stapel von %1 Ausschnitten lässt sich nicht auf %2 Prozesse verteilen; wählen Sie einen größeren Stapel oder weniger Prozesse.</translation>
    </message>
    <message>
        <source>%1 has no shards; prepare them with --shard, or name their folders.</source>
        <translation>%1 hat keine Teile; bereiten Sie welche mit --shard vor, oder nennen Sie ihre Ordner.</translation>
    </message>
    <message>
        <source>%1 is one of %2 shards, %3 one of %4.</source>
        <translation>%1 ist einer von %2 Teilen, %3 einer von %4.</translation>
    </message>
    <message>
        <source>%1 and %2 were prepared from different audio: %3 has another size, time or checksum.</source>
        <translation>%1 und %2 wurden aus verschiedenen Aufnahmen vorbereitet: %3 hat eine andere Größe, Zeit oder Prüfsumme.</translation>
    </message>
    <message>
        <source>%1 and %2 were prepared from different data, or with different options; prepare both again from the same.</source>
        <translation>%1 und %2 wurden aus verschiedenen Daten oder mit verschiedenen Optionen vorbereitet; bereiten Sie beide noch einmal aus denselben vor.</translation>
    </message>
    <message>
        <source>The tasks of this Slurm array are not in a row; name the shard as K/N instead.</source>
        <translation>Die Aufgaben dieses Slurm-Arrays folgen nicht aufeinander; nennen Sie den Teil stattdessen als K/N.</translation>
    </message>
    <message>
        <source>This is no task of a Slurm array (SLURM_ARRAY_TASK_ID and SLURM_ARRAY_TASK_COUNT); name the shard as K/N instead.</source>
        <translation>Dies ist keine Aufgabe eines Slurm-Arrays (SLURM_ARRAY_TASK_ID und SLURM_ARRAY_TASK_COUNT); nennen Sie den Teil stattdessen als K/N.</translation>
    </message>
    <message>
        <source>%1 is no shard of a dataset; prepare shards with --shard.</source>
        <translation>%1 ist kein Teil eines Datensatzes; bereiten Sie Teile mit --shard vor.</translation>
    </message>
    <message>
        <source>%1 makes no sense. %2 Prepare the shard again.</source>
        <translation>%1 ergibt keinen Sinn. %2 Bereiten Sie den Teil noch einmal vor.</translation>
    </message>
    <message>
        <source>The tags cannot be written; they may be damaged.</source>
        <translation>Die Tags können nicht geschrieben werden; sie sind vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>The ID3v2 tag does not lie at the start of the file; save the file with another tag editor first.</source>
        <translation>Das ID3v2-Tag liegt nicht am Anfang der Datei; speichern Sie die Datei zuerst mit einem anderen Tag-Editor.</translation>
    </message>
    <message>
        <source>The tags are damaged.</source>
        <translation>Die Tags sind beschädigt.</translation>
    </message>
    <message>
        <source>Tags can be written to mp3, flac, ogg, opus, m4a, wma, wav and aiff; it is none of them.</source>
        <translation>Tags können in mp3, flac, ogg, opus, m4a, wma, wav und aiff geschrieben werden; sie ist nichts davon.</translation>
    </message>
    <message>
        <source>The tags name more genres than can be read.</source>
        <translation>Die Tags nennen mehr Genres, als gelesen werden können.</translation>
    </message>
    <message>
        <source>%1 cannot be tagged. %2</source>
        <translation>%1 kann nicht mit Tags versehen werden. %2</translation>
    </message>
    <message>
        <source>%1 cannot be tagged. Something else in its tags would be lost.</source>
        <translation>%1 kann nicht mit Tags versehen werden. Etwas anderes in den Tags ginge verloren.</translation>
    </message>
    <message>
        <source>The chunks of the file are not whole.</source>
        <translation>Die Chunks der Datei sind unvollständig.</translation>
    </message>
    <message>
        <source>The file would be larger than 4 GB.</source>
        <translation>Die Datei würde größer als 4 GB.</translation>
    </message>
    <message>
        <source>%1 needs the columns “genre” (what a model calls it) and “name” (what is written).</source>
        <translation>%1 braucht die Spalten „genre“ (wie ein Modell es nennt) und „name“ (was geschrieben wird).</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 is read-only; nothing was changed.</source>
        <translation>%1 ist schreibgeschützt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 has %2 names (hard links), which would become different files; nothing was changed.</source>
        <translation>%1 hat %2 Namen (harte Links), aus denen verschiedene Dateien würden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is open in a program, perhaps playing; nothing was changed.</source>
        <translation>%1 ist in einem Programm geöffnet und wird vielleicht abgespielt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 changed while it was being read; nothing was changed.</source>
        <translation>%1 änderte sich während des Lesens; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 was changed by another program meanwhile; nothing was changed.</source>
        <translation>%1 wurde inzwischen von einem anderen Programm geändert; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2.</source>
        <translation>%1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>No model is sure enough of a genre.</source>
        <translation>Kein Modell ist sich eines Genres sicher genug.</translation>
    </message>
    <message>
        <source>It has a genre, which stays.</source>
        <translation>Ein Genre ist vorhanden und bleibt.</translation>
    </message>
    <message>
        <source>It says so already.</source>
        <translation>Das steht schon da.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>a row of a plan has %1 cells, not %2</source>
        <translation>eine Zeile eines Plans hat %1 Zellen, nicht %2</translation>
    </message>
    <message>
        <source>%1 is no plan; the command tag writes one with --out.</source>
        <translation>%1 ist kein Plan; der Befehl tag schreibt mit --out einen.</translation>
    </message>
    <message>
        <source>%1 was changed after its tags were written; it stays as it is.</source>
        <translation>%1 wurde geändert, nachdem die Tags geschrieben worden waren; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 is not in the batch “%2”.</source>
        <translation>%1 gehört nicht zum Vorgang „%2“.</translation>
    </message>
    <message>
        <source>%1 has changed since the preview; look at it again.</source>
        <translation>%1 hat sich seit der Vorschau geändert; sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>%1 would lose more than its tags; nothing was changed.</source>
        <translation>%1 würde mehr als die Tags verlieren; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The genres could not be read back from the copy of %1; nothing was changed.</source>
        <translation>Die Genres konnten aus der Kopie von %1 nicht wieder gelesen werden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The sound of the copy of %1 would not be the same; nothing was changed.</source>
        <translation>Der Klang der Kopie von %1 wäre nicht derselbe; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is no undo log of this program, or it is damaged.</source>
        <translation>%1 ist kein Rückgängig-Protokoll dieses Programms oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The ID3v2 tag is damaged.</source>
        <translation>Das ID3v2-Tag ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no folder for the undo log; set HOME.</source>
        <translation>Es gibt keinen Ordner für das Rückgängig-Protokoll; setzen Sie HOME.</translation>
    </message>
    <message>
        <source>The models have not heard it as it is now.</source>
        <translation>Die Modelle haben sie nicht so gehört, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>There is no batch “%1” in %2.</source>
        <translation>In %2 gibt es keinen Vorgang „%1“.</translation>
    </message>
    <message>
        <source>choose models of your own</source>
        <translation>wählen Sie eigene Modelle</translation>
    </message>
    <message>
        <source>There are no starter models in %1: install the package genrescope-models, copy resources/models from Genrescope&apos;s source there, or %2.</source>
        <translation>In %1 sind keine mitgelieferten Modelle: Installieren Sie das Paket genrescope-models, kopieren Sie resources/models aus dem Quelltext von Genrescope dorthin oder %2.</translation>
    </message>
    <message>
        <source>%1 came with Genrescope and stays as it is; teach it your genres, and you have a model of your own.</source>
        <translation>%1 kam mit Genrescope und bleibt, wie es ist; bringen Sie ihm Ihre Genres bei, dann haben Sie ein eigenes Modell.</translation>
    </message>
    <message>
        <source>What you have chosen for your library makes no sense; it is kept as %1. Add the folders again.</source>
        <translation>Was Sie für Ihre Bibliothek gewählt haben, ergibt keinen Sinn; es bleibt als %1 erhalten. Fügen Sie die Ordner neu hinzu.</translation>
    </message>
    <message>
        <source>There is not enough memory; close other programs and try again.</source>
        <translation>Der Speicher reicht nicht aus; schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This version of Genrescope knows no field &quot;%1&quot;.</source>
        <translation>Diese Version von Genrescope kennt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Genrescope; use that version to open it.</source>
        <translation>%1 stammt von einer späteren Version von Genrescope; öffnen Sie es mit dieser.</translation>
    </message>
    <message>
        <source>%1 lists more than a million tracks; it is left as it is.</source>
        <translation>%1 nennt mehr als eine Million Titel; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 is not a playlist, or is damaged: M3U and XSPF can be read.</source>
        <translation>%1 ist keine Wiedergabeliste oder beschädigt: Gelesen werden M3U und XSPF.</translation>
    </message>
</context>
<context>
    <name>genrescope::ModelChoice</name>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Model %1: none</source>
        <translation>Modell %1: keines</translation>
    </message>
    <message>
        <source>Model %1: %2</source>
        <translation>Modell %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln genre(s)</source>
        <translation>
            <numerusform>%1, %Ln Genre</numerusform>
            <numerusform>%1, %Ln Genres</numerusform>
        </translation>
    </message>
    <message>
        <source>Support-weighted average precision on validation: %1</source>
        <translation>Nach Anzahl gewichtete mittlere Präzision bei der Validierung: %1</translation>
    </message>
    <message>
        <source>Open checkpoint…</source>
        <translation>Checkpoint öffnen…</translation>
    </message>
    <message>
        <source>Models:</source>
        <translation>Modelle:</translation>
    </message>
    <message>
        <source>%1 (starter)</source>
        <comment>name of a model</comment>
        <translation>%1 (mitgeliefert)</translation>
    </message>
    <message>
        <source>A starter model that comes with Genrescope. Your own models can replace it.</source>
        <translation>Ein mit Genrescope geliefertes Modell. Eigene Modelle können es ersetzen.</translation>
    </message>
    <message>
        <source>Use the starter models</source>
        <translation>Die mitgelieferten Modelle verwenden</translation>
    </message>
    <message>
        <source>Add another model</source>
        <translation>Noch ein Modell hinzufügen</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
</context>
<context>
    <name>genrescope::OptionBox</name>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>Checkpoints (*.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::OrderedTrackList</name>
    <message>
        <source>Back to all tracks</source>
        <translation>Zurück zu allen Titeln</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>In der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>genrescope::OrderedTrackModel</name>
    <message>
        <source>%1, now playing</source>
        <translation>%1, wird gespielt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
</context>
<context>
    <name>genrescope::OverviewBar</name>
    <message>
        <source>Overview of the track</source>
        <translation>Überblick über den Titel</translation>
    </message>
    <message>
        <source>The whole track; the frame marks the part shown in the spectrogram below. Alt and the left and right arrow keys move it.</source>
        <translation>Der ganze Titel; der Rahmen markiert den Teil, den das Spektrogramm darunter zeigt. Alt und die Pfeiltasten links und rechts verschieben ihn.</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>Kein Titel</translation>
    </message>
    <message>
        <source>%1 of %2; visible: %3 to %4</source>
        <translation>%1 von %2; sichtbar: %3 bis %4</translation>
    </message>
</context>
<context>
    <name>genrescope::PathPicker</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a file or a folder</source>
        <translation>Datei oder Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>%1: browse</source>
        <translation>%1: durchsuchen</translation>
    </message>
</context>
<context>
    <name>genrescope::PlayerBar</name>
    <message>
        <source>Previous track</source>
        <translation>Voriger Titel</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Nächster Titel</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>A–B loop</source>
        <translation>A–B-Schleife</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Mark the start of a loop (L)</source>
        <translation>Anfang einer Schleife markieren (L)</translation>
    </message>
    <message>
        <source>A–… loop</source>
        <translation>A–…-Schleife</translation>
    </message>
    <message>
        <source>Loop, start marked</source>
        <translation>Schleife, Anfang markiert</translation>
    </message>
    <message>
        <source>Mark the end of the loop (L)</source>
        <translation>Ende der Schleife markieren (L)</translation>
    </message>
    <message>
        <source>Loop, on</source>
        <translation>Schleife, an</translation>
    </message>
    <message>
        <source>Clear the loop (L)</source>
        <translation>Schleife aufheben (L)</translation>
    </message>
    <message>
        <source>Shuffle the queue</source>
        <translation>Warteschlange mischen</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>Wiederholen: aus</translation>
    </message>
    <message>
        <source>Repeat: the whole queue</source>
        <translation>Wiederholen: die ganze Warteschlange</translation>
    </message>
    <message>
        <source>Repeat: this track</source>
        <translation>Wiederholen: dieser Titel</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Warteschlange zeigen</translation>
    </message>
</context>
<context>
    <name>genrescope::Playlists</name>
    <message>
        <source>Playlist</source>
        <translation>Wiedergabeliste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of %1 are not files and were left out.</source>
        <translation>
            <numerusform>%Ln Eintrag von %1 ist keine Datei und wurde weggelassen.</numerusform>
            <numerusform>%Ln Einträge von %1 sind keine Dateien und wurden weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::PrecisionRecallChart</name>
    <message>
        <source>Precision and recall</source>
        <translation>Präzision und Trefferquote</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>%1: threshold %2, precision %3, recall %4</source>
        <translation>%1: Schwelle %2, Präzision %3, Trefferquote %4</translation>
    </message>
    <message>
        <source>%1: no track reaches the threshold %2</source>
        <translation>%1: kein Titel erreicht die Schwelle %2</translation>
    </message>
</context>
<context>
    <name>genrescope::PreferencesDialog</name>
    <message>
        <source>System default</source>
        <translation>Systemvorgabe</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht angeschlossen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Erscheinungsbild:</translation>
    </message>
    <message>
        <source>&amp;Sound device:</source>
        <translation>&amp;Ausgabegerät:</translation>
    </message>
    <message>
        <source>&amp;Cores for the library:</source>
        <translation>&amp;Kerne für die Bibliothek:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>How many cores hear the tracks of the library at once, from its next scan on</source>
        <translation>Wie viele Kerne die Titel der Bibliothek zugleich hören, ab der nächsten Suche</translation>
    </message>
    <message>
        <source>&amp;Keep the list of tracks for the next start</source>
        <translation>&amp;Liste der Titel für den nächsten Start behalten</translation>
    </message>
    <message>
        <source>&amp;Remember recent files</source>
        <translation>&amp;Zuletzt geöffnete Dateien merken</translation>
    </message>
    <message>
        <source>S&amp;hortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>genrescope::ProbabilityBars</name>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>The most probable genres for the whole track, according to each model.</source>
        <translation>Die wahrscheinlichsten Genres des ganzen Titels nach jedem Modell.</translation>
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
        <source>%1: %2</source>
        <comment>a genre and the models&apos; percentages</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; the models disagree</source>
        <comment>a genre and the models&apos; percentages</comment>
        <translation>%1: %2; die Modelle sind uneins</translation>
    </message>
    <message numerus="yes">
        <source>≠ %Ln points</source>
        <comment>difference between two percentages, at least 25</comment>
        <translation>
            <numerusform>≠ %Ln Punkt</numerusform>
            <numerusform>≠ %Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>≠ top: %1</source>
        <comment>the only model that puts this genre first</comment>
        <translation>≠ zuerst: %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the probability at the playhead</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 %2, called</source>
        <comment>a model and its percentage</comment>
        <translation>%1 %2, erkannt</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>called</source>
        <comment>the probability reaches the threshold</comment>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>A model calls a genre when its probability for the whole track reaches the model&apos;s threshold for that genre, the line across the bar. Called genres have a check mark.</source>
        <translation>Ein Modell erkennt ein Genre, wenn dessen Wahrscheinlichkeit für den ganzen Titel die Schwelle des Modells für das Genre erreicht, den Strich durch den Balken. Erkannte Genres haben ein Häkchen.</translation>
    </message>
    <message>
        <source>learned from another model</source>
        <translation>von einem anderen Modell gelernt</translation>
    </message>
    <message>
        <source>%1; learned from another model&apos;s tags alone: %2</source>
        <comment>a genre, tags</comment>
        <translation>%1; nur aus den Tags eines anderen Modells gelernt: %2</translation>
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
            <numerusform>&amp;Wartend (%Ln)</numerusform>
            <numerusform>&amp;Wartend (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Warteschlange starten</translation>
    </message>
    <message>
        <source>Train the waiting runs one after the other</source>
        <translation>Die wartenden Läufe nacheinander trainieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Fill in the form with the settings of the selected run</source>
        <translation>Das Formular mit den Einstellungen des gewählten Laufs ausfüllen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Do not train the selected run</source>
        <translation>Den gewählten Lauf nicht trainieren</translation>
    </message>
    <message>
        <source>Waiting runs</source>
        <translation>Wartende Läufe</translation>
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
        <translation>Passende Dateien (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::RecipeBox</name>
    <message>
        <source>Save as a preset</source>
        <translation>Als Vorgabe speichern</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Replace the preset “%1”?</source>
        <translation>Die Vorgabe „%1“ ersetzen?</translation>
    </message>
    <message>
        <source>Fills in the settings below; what you change afterward takes precedence</source>
        <translation>Füllt die Einstellungen darunter aus; spätere Änderungen haben Vorrang</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>Als Vorgabe &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Delete preset</source>
        <translation>Vorgabe &amp;löschen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Vorgabe löschen</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>Die Vorgabe „%1“ löschen?</translation>
    </message>
</context>
<context>
    <name>genrescope::ReconstructionPanel</name>
    <message>
        <source>Epoch %1: what is filled in is off by %2 dB (root mean square); each band&apos;s mean over the other frames would be off by %3 dB. Track %4 of the validation split.</source>
        <translation>Epoche %1: Das Ergänzte liegt um %2 dB daneben (quadratisches Mittel); der Mittelwert jedes Bandes über die übrigen Frames läge um %3 dB daneben. Titel %4 des Validierungsteils.</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Masked frames, filled in by %1</source>
        <translation>Maskierte Frames, ergänzt von %1</translation>
    </message>
    <message>
        <source>Excerpt %1</source>
        <translation>Ausschnitt %1</translation>
    </message>
    <message>
        <source>Which excerpt</source>
        <translation>Welcher Ausschnitt</translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation>PNG…</translation>
    </message>
    <message>
        <source>Export the picture as PNG</source>
        <translation>Das Bild als PNG exportieren</translation>
    </message>
</context>
<context>
    <name>genrescope::ReliabilityChart</name>
    <message>
        <source>Reliability</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>How often true</source>
        <translation>Wie oft wahr</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>%1, its own output</source>
        <translation>%1, eigene Ausgabe</translation>
    </message>
    <message>
        <source>%1: probabilities are off by %2 on average</source>
        <translation>%1: Wahrscheinlichkeiten liegen im Mittel %2 daneben</translation>
    </message>
</context>
<context>
    <name>genrescope::ResultExport</name>
    <message>
        <source>There are no genres over time yet; wait until the models have heard the track.</source>
        <translation>Es gibt noch keine Genres im Zeitverlauf; warten Sie, bis die Modelle den Titel gehört haben.</translation>
    </message>
</context>
<context>
    <name>genrescope::RobustnessChart</name>
    <message>
        <source>Score, %</source>
        <translation>Wert, %</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Verschoben um</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>music</comment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>%1: %2 as it is</source>
        <comment>model, score</comment>
        <translation>%1: %2 unverändert</translation>
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
        <translation>Werte für %1</translation>
    </message>
    <message>
        <source>No change moves the score of %1.</source>
        <translation>Keine Änderung verschiebt den Wert für %1.</translation>
    </message>
    <message>
        <source>The largest move: %1 hears %2 at %3 instead of %4 (%5).</source>
        <comment>model, genre, two scores, change</comment>
        <translation>Am weitesten verschoben: %1 hört %2 zu %3 statt zu %4 (%5).</translation>
    </message>
    <message>
        <source>Asking the models about five versions of the track…</source>
        <translation>Die Modelle werden nach fünf Fassungen des Titels gefragt …</translation>
    </message>
    <message>
        <source>Of this track, the first %1 were heard.</source>
        <translation>Von diesem Titel wurden die ersten %1 gehört.</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <comment>a change, why</comment>
        <translation>Ausgelassen: %1. %2</translation>
    </message>
    <message>
        <source>How robust are the scores?</source>
        <translation>Wie robust sind die Werte?</translation>
    </message>
    <message>
        <source>The same music, changed as happens on its way to listeners. Dashed lines are the scores of the track as it is: the closer the marks are to them, the less the scores depend on anything but the music.</source>
        <translation>Dieselbe Musik, verändert, wie es auf dem Weg zu Hörern geschieht. Gestrichelte Linien sind die Werte des unveränderten Titels: Je näher die Zeichen ihnen sind, desto weniger hängen die Werte von etwas anderem ab als der Musik.</translation>
    </message>
    <message>
        <source>&amp;Genre:</source>
        <translation>&amp;Genre:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>genrescope::RunTable</name>
    <message>
        <source>The run %1 was deleted.</source>
        <translation>Der Lauf %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>Lä&amp;ufe</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>Onl&amp;y differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Show only settings that differ between runs</source>
        <translation>Nur Einstellungen zeigen, in denen sich die Läufe unterscheiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the selected run and its checkpoints; this can be undone</source>
        <translation>Den ausgewählten Lauf mit seinen Checkpoints löschen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Continue the selected run from its last complete epoch, as if it had never been interrupted</source>
        <translation>Den ausgewählten Lauf ab seiner letzten vollständigen Epoche fortsetzen, als wäre er nie unterbrochen worden</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Fill in the form on the left with the settings of the selected run</source>
        <translation>Das Formular links mit den Einstellungen des gewählten Laufs ausfüllen</translation>
    </message>
    <message>
        <source>Start new runs from it</source>
        <translation>Neue Läufe damit beginnen</translation>
    </message>
</context>
<context>
    <name>genrescope::RunTableModel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Checked runs are shown in the charts</source>
        <translation>Angekreuzte Läufe erscheinen in den Diagrammen</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Best AP</source>
        <translation>Beste AP</translation>
    </message>
    <message>
        <source>Support-weighted average precision on validation, at the best epoch</source>
        <translation>Nach Anzahl gewichtete mittlere Präzision bei der Validierung, in der besten Epoche</translation>
    </message>
    <message>
        <source>Macro AP</source>
        <translation>Makro-AP</translation>
    </message>
    <message>
        <source>Mean average precision over genres on validation, at the best epoch</source>
        <translation>Mittel der mittleren Präzision über die Genres bei der Validierung, in der besten Epoche</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <source>Epoch with the best validation score</source>
        <translation>Epoche mit dem besten Ergebnis bei der Validierung</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Validation loss per crop, at the best epoch</source>
        <translation>Verlust je Ausschnitt bei der Validierung, in der besten Epoche</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From the start of the run to its last validation</source>
        <translation>Vom Anfang des Laufs bis zu seiner letzten Validierung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Double-click to edit</source>
        <translation>Zum Bearbeiten doppelklicken</translation>
    </message>
    <message>
        <source>Running, %1</source>
        <translation>Läuft, %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Finished early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Trains elsewhere</source>
        <translation>Trainiert anderswo</translation>
    </message>
</context>
<context>
    <name>genrescope::SeekSlider</name>
    <message>
        <source>%1 of %2</source>
        <comment>position, length</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>genrescope::SettingField</name>
    <message>
        <source>Recipe: %1</source>
        <translation>Rezept: %1</translation>
    </message>
    <message>
        <source>Differs from the recipe; restore %1</source>
        <translation>Weicht vom Rezept ab; %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the recipe&apos;s value: %1</source>
        <translation>Wert des Rezepts wiederherstellen: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::SettingTable</name>
    <message>
        <source>Restore the recipe&apos;s values</source>
        <translation>Werte des Rezepts wiederherstellen</translation>
    </message>
</context>
<context>
    <name>genrescope::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Open music</source>
        <translation>Musik öffnen</translation>
    </message>
    <message>
        <source>Drop it anywhere</source>
        <translation>Irgendwo ablegen</translation>
    </message>
    <message>
        <source>Play from a position</source>
        <translation>Ab einer Stelle abspielen</translation>
    </message>
    <message>
        <source>Click the spectrogram or the timeline</source>
        <translation>Ins Spektrogramm oder in den Verlauf klicken</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Ansicht verschieben</translation>
    </message>
    <message>
        <source>Drag the spectrogram</source>
        <translation>Das Spektrogramm ziehen</translation>
    </message>
    <message>
        <source>Zoom in time</source>
        <translation>In der Zeit zoomen</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom in frequency</source>
        <translation>In der Frequenz zoomen</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Strg + Mausrad</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation>%1 gehört schon zu „%2“.</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>K&amp;eine Taste</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>&amp;All defaults</source>
        <translation>&amp;Alle Vorgaben</translation>
    </message>
    <message>
        <source>Double-click keys, or press F2, to change them.</source>
        <translation>Doppelklicken Sie auf Tasten oder drücken Sie F2, um sie zu ändern.</translation>
    </message>
</context>
<context>
    <name>genrescope::SimilarLine</name>
    <message>
        <source>Similar to %1</source>
        <translation>Ähnlich wie %1</translation>
    </message>
    <message numerus="yes">
        <source>Similar to %1 and %Ln other track(s)</source>
        <translation>
            <numerusform>Ähnlich wie %1 und %Ln weiterer Titel</numerusform>
            <numerusform>Ähnlich wie %1 und %Ln weitere Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the search before (Esc)</source>
        <translation>Zurück zur Suche davor (Esc)</translation>
    </message>
</context>
<context>
    <name>genrescope::SpectrogramControls</name>
    <message>
        <source>Spectrogram colors</source>
        <translation>Farben des Spektrogramms</translation>
    </message>
    <message>
        <source>Quietest level shown</source>
        <translation>Leisester angezeigter Pegel</translation>
    </message>
    <message>
        <source>Levels below this, relative to the loudest, all get the same color</source>
        <translation>Alle Pegel darunter, relativ zum lautesten, erhalten dieselbe Farbe</translation>
    </message>
    <message>
        <source>Loudest level shown</source>
        <translation>Lautester angezeigter Pegel</translation>
    </message>
    <message>
        <source>Levels above this, relative to the loudest, all get the same color</source>
        <translation>Alle Pegel darüber, relativ zum lautesten, erhalten dieselbe Farbe</translation>
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
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>The log-mel spectrogram of the track, as the models receive it. Plus and minus zoom; Alt and the arrow keys move the view.</source>
        <translation>Das Log-Mel-Spektrogramm des Titels, wie die Modelle es bekommen. Plus und Minus vergrößern, Alt und die Pfeiltasten verschieben die Ansicht.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the playhead visible during playback</source>
        <translation>Die Abspielposition bei der Wiedergabe sichtbar halten</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · band %3</source>
        <translation>%1 · %2 Hz · Band %3</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · band %3 · %4 dB</source>
        <translation>%1 · %2 Hz · Band %3 · %4 dB</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>Kein Titel</translation>
    </message>
    <message>
        <source>%1 of %2, following the playhead; visible: %3 to %4</source>
        <translation>%1 von %2, folgt der Abspielposition; sichtbar: %3 bis %4</translation>
    </message>
    <message>
        <source>%1 of %2; visible: %3 to %4</source>
        <translation>%1 von %2; sichtbar: %3 bis %4</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · band %3 · %4 dB · log-odds %5</source>
        <translation>%1 · %2 Hz · Band %3 · %4 dB · Log-Odds %5</translation>
    </message>
</context>
<context>
    <name>genrescope::SpectrumPanel</name>
    <message>
        <source>Save the spectrogram as an image</source>
        <translation>Spektrogramm als Bild speichern</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>The image could not be written to %1: %2. Choose another folder.</source>
        <translation>Das Bild konnte nicht nach %1 geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Save the spectrogram as an image…</source>
        <translation>Spektrogramm als Bild speichern…</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
</context>
<context>
    <name>genrescope::TagDialog</name>
    <message>
        <source>Reading tags…</source>
        <translation>Tags werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Writing… %Ln file(s) so far</source>
        <translation>
            <numerusform>Es wird geschrieben… bisher %Ln Datei</numerusform>
            <numerusform>Es wird geschrieben… bisher %Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back… %Ln file(s) so far</source>
        <translation>
            <numerusform>Es wird zurückgenommen… bisher %Ln Datei</numerusform>
            <numerusform>Es wird zurückgenommen… bisher %Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written.</source>
        <translation>
            <numerusform>%Ln Datei geschrieben.</numerusform>
            <numerusform>%Ln Dateien geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back.</source>
        <translation>
            <numerusform>%Ln Datei zurückgenommen.</numerusform>
            <numerusform>%Ln Dateien zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be written.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht geschrieben werden.</numerusform>
            <numerusform>%Ln Dateien konnten nicht geschrieben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to be written.</source>
        <translation>Es gibt nichts zu schreiben.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei schreiben</numerusform>
            <numerusform>%Ln Dateien schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Write genre tags</source>
        <translation>Genres in Tags schreiben</translation>
    </message>
    <message>
        <source>What the files say now, and what they are to say then, by what the models have heard. Edit a cell to have other genres written, separated by semicolons; uncheck a file to leave it out. Everything that is written can be taken back, byte for byte.</source>
        <translation>Was die Dateien jetzt sagen und was sie dann sagen sollen, nach dem, was die Modelle gehört haben. Bearbeiten Sie eine Zelle, damit andere Genres geschrieben werden, durch Strichpunkte getrennt; entfernen Sie das Häkchen einer Datei, um sie auszulassen. Alles, was geschrieben wird, lässt sich Byte für Byte zurücknehmen.</translation>
    </message>
    <message>
        <source>Genres of the files, now and then</source>
        <translation>Genres der Dateien, jetzt und dann</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Earlier changes…</source>
        <translation>Frühere Änderungen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Gives the files that were written last their bytes back</source>
        <translation>Gibt den zuletzt geschriebenen Dateien ihre Bytes zurück</translation>
    </message>
</context>
<context>
    <name>genrescope::TagHistoryDialog</name>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei zurücknehmen</numerusform>
            <numerusform>%Ln Dateien zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Es wird zurückgenommen…</translation>
    </message>
    <message>
        <source>Nothing was written into tags yet.</source>
        <translation>Noch wurde nichts in Tags geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back.</source>
        <translation>
            <numerusform>%Ln Datei zurückgenommen.</numerusform>
            <numerusform>%Ln Dateien zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) already undone.</source>
        <translation>
            <numerusform>%Ln Datei war schon zurückgenommen.</numerusform>
            <numerusform>%Ln Dateien waren schon zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay as they are:</source>
        <translation>
            <numerusform>%Ln Datei bleibt, wie sie ist:</numerusform>
            <numerusform>%Ln Dateien bleiben, wie sie sind:</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier changes of tags</source>
        <translation>Frühere Änderungen an Tags</translation>
    </message>
    <message>
        <source>Files get the bytes back that they had before their tags were written. Files that were changed since stay as they are; of files that were written several times, take back the latest first.</source>
        <translation>Dateien bekommen die Bytes zurück, die sie hatten, bevor ihre Tags geschrieben wurden. Dateien, die seither verändert wurden, bleiben, wie sie sind; bei mehrmals geschriebenen Dateien nehmen Sie die letzte Änderung zuerst zurück.</translation>
    </message>
    <message>
        <source>&amp;Written:</source>
        <translation>&amp;Geschrieben:</translation>
    </message>
    <message>
        <source>&amp;Files; select some to take back only them:</source>
        <translation>&amp;Dateien; wählen Sie welche aus, um nur diese zurückzunehmen:</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
</context>
<context>
    <name>genrescope::TagRulesForm</name>
    <message>
        <source>&amp;Genres of:</source>
        <translation>&amp;Genres von:</translation>
    </message>
    <message>
        <source>all models that know them</source>
        <translation>allen Modellen, die sie kennen</translation>
    </message>
    <message>
        <source>A genre is written if all models that know it call it, or if the one that is chosen does</source>
        <translation>Ein Genre wird geschrieben, wenn alle Modelle es nennen, die es kennen, oder wenn das gewählte es tut</translation>
    </message>
    <message>
        <source>&amp;Existing genres:</source>
        <translation>&amp;Vorhandene Genres:</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>append</source>
        <translation>ergänzen</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>ersetzen</translation>
    </message>
    <message>
        <source>Files that have genres stay as they are; or new ones are put behind them; or new ones take their place</source>
        <translation>Dateien mit Genres bleiben, wie sie sind; oder neue kommen dahinter; oder neue treten an ihre Stelle</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <translation>&amp;Schwelle:</translation>
    </message>
    <message>
        <source>as the model calls it</source>
        <translation>wie das Modell es nennt</translation>
    </message>
    <message>
        <source>%</source>
        <comment>suffix of a percentage, with its space</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>From which probability a genre is written</source>
        <translation>Ab welcher Wahrscheinlichkeit ein Genre geschrieben wird</translation>
    </message>
    <message>
        <source>The most probable ones are written</source>
        <translation>Geschrieben werden die wahrscheinlichsten</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>&amp;Namen:</translation>
    </message>
    <message>
        <source>Table of names</source>
        <translation>Tabelle der Namen</translation>
    </message>
    <message>
        <source>as the models call them</source>
        <translation>wie die Modelle sie nennen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>A table with the columns genre (what a model calls it) and name (what is written; empty: nothing)</source>
        <translation>Eine Tabelle mit den Spalten genre (wie ein Modell es nennt) und name (was geschrieben wird; leer: nichts)</translation>
    </message>
    <message>
        <source>&amp;ID3 version:</source>
        <translation>&amp;ID3-Version:</translation>
    </message>
    <message>
        <source>that of the file</source>
        <translation>die der Datei</translation>
    </message>
    <message>
        <source>Old players understand ID3v2.3 alone; a file without a tag gets 2.4</source>
        <translation>Alte Abspieler verstehen nur ID3v2.3; eine Datei ohne Tag bekommt 2.4</translation>
    </message>
    <message>
        <source>Also write how probable they are (GENRESCOPE)</source>
        <translation>Auch schreiben, wie wahrscheinlich sie sind (GENRESCOPE)</translation>
    </message>
    <message>
        <source>Keep the files&apos; times</source>
        <translation>Zeiten der Dateien behalten</translation>
    </message>
    <message>
        <source>Genres per file, at &amp;most:</source>
        <translation>Genres je Datei, &amp;höchstens:</translation>
    </message>
</context>
<context>
    <name>genrescope::TagTableBox</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, Nummer %2</translation>
    </message>
    <message>
        <source>Weight:</source>
        <translation>Gewicht:</translation>
    </message>
    <message>
        <source>%1: weight</source>
        <translation>%1: Gewicht</translation>
    </message>
    <message>
        <source>How much the teacher of this table counts</source>
        <translation>Wie viel der Lehrer dieser Tabelle zählt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1: entfernen</translation>
    </message>
    <message>
        <source>Add table…</source>
        <translation>Tabelle hinzufügen…</translation>
    </message>
    <message>
        <source>Learn what one more teacher says of the dataset’s tracks, too</source>
        <translation>Auch lernen, was ein weiterer Lehrer über die Titel des Datensatzes sagt</translation>
    </message>
</context>
<context>
    <name>genrescope::TagTableModel</name>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Genres now</source>
        <translation>Genres jetzt</translation>
    </message>
    <message>
        <source>Genres then</source>
        <translation>Genres dann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>genrescope::TaughtGenreModel</name>
    <message>
        <source>Can be told</source>
        <translation>Erkennbar</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Average precision on tracks by artists that the model was not taught with, and its 95% interval by artists. A guess would reach %1. Called from %2; F1 %3.</source>
        <translation>Mittlere Präzision auf Titeln von Künstlern, die das Modell nicht gelernt hat, mit 95-%-Intervall über Künstler. Raten erreichte %1. Genannt ab %2; F1 %3.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Was helfen würde</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>No track has it any more; it goes when you teach again.</source>
        <translation>Kein Titel hat es mehr; beim nächsten Lehren entfällt es.</translation>
    </message>
</context>
<context>
    <name>genrescope::TeachPanel</name>
    <message>
        <source>&amp;Teach again</source>
        <translation>Noch einmal &amp;lehren</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>&amp;Lehren</translation>
    </message>
    <message>
        <source>Nothing taught yet</source>
        <translation>Noch nichts gelehrt</translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <translation>Noch kein Datensatz</translation>
    </message>
    <message>
        <source>Press Teach: in a minute or so, both models know the genres of this dataset.</source>
        <translation>Drücken Sie „Lehren“: In etwa einer Minute kennen beide Modelle die Genres dieses Datensatzes.</translation>
    </message>
    <message>
        <source>Stopping; what was heard is kept.</source>
        <translation>Wird angehalten; was gehört wurde, bleibt.</translation>
    </message>
    <message>
        <source>Listening: track %1 of %2</source>
        <translation>Hört: Titel %1 von %2</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernt</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>&amp;Datensatz</translation>
    </message>
    <message>
        <source>&amp;Leave the test tracks aside</source>
        <translation>&amp;Testtitel beiseitelassen</translation>
    </message>
    <message>
        <source>So that the Evaluate page can judge the models on them; otherwise they learn from all tracks</source>
        <translation>Damit die Seite „Auswerten“ die Modelle daran messen kann; sonst lernen sie von allen Titeln</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Prepare a dataset</source>
        <translation>Datensatz vorbereiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) not learned yet</source>
        <translation>
            <numerusform>%Ln Korrektur noch nicht gelernt</numerusform>
            <numerusform>%Ln Korrekturen noch nicht gelernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare a dataset first: folders with a genre each, a table of labels, music whose files name their genres, or tracks that you marked on the Listen page.</source>
        <translation>Bereiten Sie zuerst einen Datensatz vor: Ordner mit je einem Genre, eine Tabelle mit Labels, Musik, deren Dateien ihre Genres nennen, oder Titel, die Sie auf der Seite „Hören“ markiert haben.</translation>
    </message>
    <message>
        <source>Models keep what they know about sound, and learn the genres of this dataset in minutes. Scores are of tracks by artists that a model was not taught with.</source>
        <translation>Modelle behalten, was sie über Klang wissen, und lernen die Genres dieses Datensatzes in Minuten. Die Werte gelten für Titel von Künstlern, die ein Modell nicht gelernt hat.</translation>
    </message>
    <message>
        <source>St&amp;art from</source>
        <translation>&amp;Ausgehen von</translation>
    </message>
    <message>
        <source>Whose knowledge about sound is kept</source>
        <translation>Wessen Wissen über Klang erhalten bleibt</translation>
    </message>
    <message>
        <source>Teach again b&amp;y itself</source>
        <translation>&amp;Von selbst noch einmal lehren</translation>
    </message>
    <message>
        <source>As soon as a label is corrected, or a track marked on Listen. The models that were taught so are replaced by the next ones; those that you taught yourself stay.</source>
        <translation>Sobald ein Genre berichtigt oder auf der Seite „Hören“ ein Titel markiert wird. Die so gelehrten Modelle werden durch die nächsten ersetzt; die Sie selbst gelehrt haben, bleiben.</translation>
    </message>
    <message>
        <source>The models are learning</source>
        <translation>Die Modelle lernen</translation>
    </message>
    <message>
        <source>What they have learned of each genre will be shown here.</source>
        <translation>Was sie von jedem Genre gelernt haben, wird hier gezeigt.</translation>
    </message>
</context>
<context>
    <name>genrescope::TeachResults</name>
    <message>
        <source>%1 %2</source>
        <comment>model, score</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Average precision, weighted by the genres&apos; tracks: %1.</source>
        <translation>Mittlere Präzision, nach Titeln der Genres gewichtet: %1.</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protokoll: %1.</translation>
    </message>
    <message>
        <source>The models agree with all labels, as far as they can tell.</source>
        <translation>Die Modelle stimmen allen Labels zu, soweit sie es sagen können.</translation>
    </message>
    <message>
        <source>Models that were not taught with these tracks&apos; artists hear another genre. Listen, then correct the label (C) or keep it (K). Your files stay as they are; corrections lie beside the dataset, and count when you teach again.</source>
        <translation>Modelle, die diese Künstler nicht gelernt haben, hören ein anderes Genre. Hören Sie hinein, dann korrigieren Sie das Label (C) oder behalten es (K). Ihre Dateien bleiben, wie sie sind; Korrekturen liegen neben dem Datensatz und zählen, wenn Sie noch einmal lehren.</translation>
    </message>
    <message>
        <source>What the models learned</source>
        <translation>Was die Modelle gelernt haben</translation>
    </message>
    <message>
        <source>Probably mislabeled</source>
        <translation>Vermutlich falsche Labels</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play the selected track (space, Enter or double-click)</source>
        <translation>Den gewählten Titel abspielen (Leertaste, Eingabe oder Doppelklick)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Give the track the suggested genre instead (C)</source>
        <translation>Dem Titel stattdessen das vorgeschlagene Genre geben (C)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The label is right (K)</source>
        <translation>Das Label stimmt (K)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last decision (Ctrl+Z; Ctrl+Shift+Z makes it again)</source>
        <translation>Letzte Entscheidung zurücknehmen (Strg+Z; Strg+Umschalt+Z stellt sie wieder her)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) left out…</source>
        <translation>
            <numerusform>%Ln Titel ausgelassen…</numerusform>
            <numerusform>%Ln Titel ausgelassen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Count as</source>
        <translation>Zählen als</translation>
    </message>
    <message>
        <source>Give all tracks of the selected genre another one instead; those that the models hear most in them come first</source>
        <translation>Allen Titeln des gewählten Genres stattdessen ein anderes geben; zuerst stehen die, welche die Modelle in ihnen am meisten hören</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Teach without the selected genre (Delete); tracks that have no other are left out. Ctrl+Z takes it back.</source>
        <translation>Ohne das gewählte Genre lehren (Entf); Titel, die kein anderes haben, werden ausgelassen. Strg+Z nimmt das zurück.</translation>
    </message>
</context>
<context>
    <name>genrescope::ThresholdPanel</name>
    <message>
        <source>Precision and recall</source>
        <translation>Präzision und Trefferquote</translation>
    </message>
    <message>
        <source>Precision and recall: %1</source>
        <translation>Präzision und Trefferquote: %1</translation>
    </message>
    <message>
        <source>T&amp;hreshold:</source>
        <translation>Sc&amp;hwelle:</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Tracks with at least this probability are called positive</source>
        <translation>Titel mit mindestens dieser Wahrscheinlichkeit gelten als positiv</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>TP</source>
        <comment>true positives</comment>
        <translation>RP</translation>
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
        <translation>RN</translation>
    </message>
    <message>
        <source>Share of the tracks called positive that really are</source>
        <translation>Anteil der als positiv geltenden Titel, die es wirklich sind</translation>
    </message>
    <message>
        <source>Share of the truly positive tracks that are called positive</source>
        <translation>Anteil der wirklich positiven Titel, die als positiv gelten</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall</source>
        <translation>Harmonisches Mittel aus Präzision und Trefferquote</translation>
    </message>
    <message>
        <source>True positives: have the genre and are called positive</source>
        <translation>Richtig positiv: haben das Genre und gelten als positiv</translation>
    </message>
    <message>
        <source>False positives: do not have the genre, but are called positive</source>
        <translation>Falsch positiv: haben das Genre nicht, gelten aber als positiv</translation>
    </message>
    <message>
        <source>False negatives: have the genre, but are called negative</source>
        <translation>Falsch negativ: haben das Genre, gelten aber als negativ</translation>
    </message>
    <message>
        <source>True negatives: do not have the genre and are called negative</source>
        <translation>Richtig negativ: haben das Genre nicht und gelten als negativ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a count and the model that it is of</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Each model&apos;s own</source>
        <translation>Eigene je Modell</translation>
    </message>
    <message>
        <source>Each model calls the genre at the threshold stored in its checkpoint</source>
        <translation>Jedes Modell erkennt das Genre ab der Schwelle aus seinem Checkpoint</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Stores this threshold in the models, as their own for this genre. Only a threshold that was chosen on validation tracks can be kept: the test split is there to judge.</source>
        <translation>Speichert diese Schwelle in den Modellen als ihre eigene für dieses Genre. Behalten lässt sich nur eine Schwelle, die an Validierungstiteln gewählt wurde: Die Testdaten sind zum Beurteilen da.</translation>
    </message>
</context>
<context>
    <name>genrescope::TopLevelBox</name>
    <message>
        <source>Top level only</source>
        <translation>Nur oberste Ebene</translation>
    </message>
    <message>
        <source>Hide the genres that are part of other genres</source>
        <translation>Genres ausblenden, die Teil anderer Genres sind</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackEdits</name>
    <message>
        <source>Undo remove</source>
        <translation>Entfernen rückgängig machen</translation>
    </message>
    <message>
        <source>Undo marking</source>
        <translation>Markieren rückgängig machen</translation>
    </message>
    <message>
        <source>Redo remove</source>
        <translation>Erneut entfernen</translation>
    </message>
    <message>
        <source>Redo marking</source>
        <translation>Erneut markieren</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackList</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Add music</source>
        <translation>Musik hinzufügen</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere</source>
        <translation>Dateien oder Ordner irgendwo ablegen</translation>
    </message>
    <message>
        <source>Remove its genres</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Teach with the %Ln marked track(s)…</source>
        <translation>
            <numerusform>Mit dem markierten Titel lehren…</numerusform>
            <numerusform>Mit den %Ln markierten Titeln lehren…</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a dataset of the tracks whose genres you said, and teach models with it</source>
        <translation>Aus den Titeln, deren Genres Sie gesagt haben, einen Datensatz machen und damit Modelle lehren</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>In der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Write genre tags…</source>
        <translation>Genres in Tags schreiben…</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackMarks</name>
    <message>
        <source>The genres that you gave tracks cannot be read. %1</source>
        <translation>Die Genres, die Sie Titeln gegeben haben, können nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>The genres that you gave tracks could not be read. The file is kept as %1. %2</source>
        <translation>Die Genres, die Sie Titeln gegeben haben, konnten nicht gelesen werden. Die Datei bleibt als %1 erhalten. %2</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackTableModel</name>
    <message>
        <source>Waiting to be analyzed.</source>
        <translation>Wartet auf die Analyse.</translation>
    </message>
    <message>
        <source>Being analyzed.</source>
        <translation>Wird analysiert.</translation>
    </message>
    <message>
        <source>Analyzed.</source>
        <translation>Analysiert.</translation>
    </message>
    <message>
        <source>The models disagree.</source>
        <translation>Die Modelle sind uneins.</translation>
    </message>
    <message>
        <source>The models agree.</source>
        <translation>Die Modelle sind sich einig.</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <comment>model, per cent, genre</comment>
        <translation>%1: %2 für %3</translation>
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
        <source>The most probable genre according to %1</source>
        <translation>Das wahrscheinlichste Genre laut %1</translation>
    </message>
    <message>
        <source>≠ marks tracks on which the models disagree about the most probable genre</source>
        <translation>≠ markiert Titel, bei deren wahrscheinlichstem Genre die Modelle uneins sind</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>%1: %2 for %3, below the threshold</source>
        <comment>model, per cent, genre</comment>
        <translation>%1: %2 für %3, unter der Schwelle</translation>
    </message>
    <message>
        <source>%1, %2, not called</source>
        <comment>genre, per cent</comment>
        <translation>%1, %2, nicht erkannt</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>Marked as %1.</source>
        <translation>Markiert als %1.</translation>
    </message>
    <message>
        <source>The genres that you gave the track</source>
        <translation>Die Genres, die Sie dem Titel gegeben haben</translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation>Markiert als</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainCharts</name>
    <message>
        <source>%1, training</source>
        <translation>%1, Training</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1, Validierung</translation>
    </message>
    <message>
        <source>&amp;x axis:</source>
        <translation>&amp;x-Achse:</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Log x</source>
        <comment>logarithmic axis</comment>
        <translation>x log</translation>
    </message>
    <message>
        <source>S&amp;moothing:</source>
        <translation>&amp;Glättung:</translation>
    </message>
    <message>
        <source>Weight of past values in the moving average; the raw values stay visible in the background</source>
        <translation>Gewicht vergangener Werte im gleitenden Mittel; die Rohwerte bleiben im Hintergrund sichtbar</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>Which average</source>
        <translation>Welches Mittel</translation>
    </message>
    <message>
        <source>Mean over genres, weighted by support or not</source>
        <translation>Mittel über die Genres, nach Anzahl gewichtet oder nicht</translation>
    </message>
    <message>
        <source>Loss: training (thin), validation (markers)</source>
        <translation>Verlust: Training (dünn), Validierung (Marken)</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Mittlere Präzision</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Zoom zurücksetzen</translation>
    </message>
    <message>
        <source>Show everything again (double-click, or 0)</source>
        <translation>Wieder alles zeigen (Doppelklick oder 0)</translation>
    </message>
    <message>
        <source>Log y</source>
        <comment>logarithmic axis</comment>
        <translation>y log</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>Logarithmische Werteachse</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Masked frames</source>
        <translation>Maskierte Frames</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainForm</name>
    <message>
        <source>frames (%1 to %2 s)</source>
        <translation>Frames (%1 bis %2 s)</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Daten:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modell:</translation>
    </message>
    <message>
        <source>&amp;Recipe:</source>
        <translation>&amp;Rezept:</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>&amp;Epochen:</translation>
    </message>
    <message>
        <source>&amp;Learning rate:</source>
        <translation>&amp;Lernrate:</translation>
    </message>
    <message>
        <source>&amp;Batch size:</source>
        <translation>&amp;Stapelgröße:</translation>
    </message>
    <message>
        <source>Cro&amp;p:</source>
        <translation>A&amp;usschnitt:</translation>
    </message>
    <message>
        <source>See&amp;d:</source>
        <translation>Start&amp;wert:</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>T&amp;hreads:</translation>
    </message>
    <message>
        <source>Several models are trained one after the other</source>
        <translation>Mehrere Modelle werden nacheinander trainiert</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>All settings (%Ln changed)</source>
        <translation>
            <numerusform>Alle Einstellungen (%Ln geändert)</numerusform>
            <numerusform>Alle Einstellungen (%Ln geändert)</numerusform>
        </translation>
    </message>
    <message>
        <source>EMA dec&amp;ay:</source>
        <translation>EM&amp;A-Abklingrate:</translation>
    </message>
    <message>
        <source>Early stoppin&amp;g:</source>
        <translation>&amp;Früher Abbruch:</translation>
    </message>
    <message>
        <source>De&amp;vice:</source>
        <translation>&amp;Gerät:</translation>
    </message>
    <message>
        <source>Where the models are trained; automatic = GPU if there is one</source>
        <translation>Wo die Modelle trainiert werden; automatisch = GPU, falls vorhanden</translation>
    </message>
    <message>
        <source>These networks start from nothing. On 1,440 clips of 13 genres, GRU and transformer reached an average precision of %1 and %2 that way, and of %3 and %4 when they started from the models that come with Genrescope (recipe modern). With few tracks, teach those instead: it takes minutes.</source>
        <translation>Diese Netze beginnen bei null. Mit 1.440 Clips aus 13 Genres kamen GRU und Transformer so auf eine mittlere Präzision von %1 und %2, ausgehend von den mitgelieferten Modellen (Rezept modern) auf %3 und %4. Mit wenigen Titeln bringen Sie besser diesen etwas bei: Das dauert Minuten.</translation>
    </message>
    <message>
        <source>Learns from the dataset’s music without its genres: parts of it are hidden and have to be guessed. Have runs that learn genres start from the result.</source>
        <translation>Lernt aus der Musik des Datensatzes ohne deren Genres: Teile werden verdeckt und müssen erraten werden. Lassen Sie Läufe, die Genres lernen, mit dem Ergebnis beginnen.</translation>
    </message>
    <message>
        <source>Learns what another model says of the dataset’s tracks, part by part. Have runs that learn genres start from the result.</source>
        <translation>Lernt Abschnitt für Abschnitt, was ein anderes Modell über die Titel des Datensatzes sagt. Lassen Sie Läufe, die Genres lernen, mit dem Ergebnis beginnen.</translation>
    </message>
    <message>
        <source>Tag ta&amp;bles:</source>
        <translation>Tag-Ta&amp;bellen:</translation>
    </message>
    <message>
        <source>Teach instead</source>
        <translation>Stattdessen lehren</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainPage</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Preparing to train %1.</source>
        <translation>Training von %1 wird vorbereitet.</translation>
    </message>
    <message>
        <source>%1 is training: epoch %2, run %3 of %4.</source>
        <translation>%1 wird trainiert: Epoche %2, Lauf %3 von %4.</translation>
    </message>
    <message>
        <source>%1 is training: epoch %2.</source>
        <translation>%1 wird trainiert: Epoche %2.</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 ist angehalten.</translation>
    </message>
    <message>
        <source>%1 is finishing with a last validation.</source>
        <translation>%1 wird mit einer letzten Validierung beendet.</translation>
    </message>
    <message>
        <source>%1 is stopping.</source>
        <translation>%1 wird angehalten.</translation>
    </message>
    <message>
        <source>Nothing has been trained here yet.</source>
        <translation>Hier wurde noch nichts trainiert.</translation>
    </message>
    <message>
        <source>Choose a dataset to train on.</source>
        <translation>Wählen Sie einen Datensatz zum Trainieren.</translation>
    </message>
    <message>
        <source>Choose the models and press Start. Their curves appear here during training; you can keep listening and classifying meanwhile.</source>
        <translation>Wählen Sie die Modelle und drücken Sie auf Starten. Während des Trainings erscheinen hier ihre Kurven; Sie können derweil weiter Musik hören und klassifizieren.</translation>
    </message>
    <message>
        <source>Prepare a dataset once on the Dataset page, then choose its folder under Data on the left.</source>
        <translation>Bereiten Sie einmal auf der Seite Datensatz einen Datensatz auf und wählen Sie dann links unter Daten seinen Ordner.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Train the selected models one after the other</source>
        <translation>Die ausgewählten Modelle nacheinander trainieren</translation>
    </message>
    <message>
        <source>Pause the training and continue later</source>
        <translation>Das Training anhalten und später fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Finish now, keep the best</source>
        <translation>&amp;Jetzt beenden, Bestes behalten</translation>
    </message>
    <message>
        <source>End this run and keep its best epoch; an epoch that has just begun is validated too if that takes no noticeable time</source>
        <translation>Diesen Lauf beenden und seine beste Epoche behalten; eine eben begonnene wird noch validiert, wenn das kaum Zeit kostet</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Crops per second</source>
        <translation>Ausschnitte je Sekunde</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>%1 is being validated: %2 of %3 tracks.</source>
        <translation>%1 wird validiert: %2 von %3 Titeln.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Look now whether there is room; the training looks by itself every few seconds</source>
        <translation>Jetzt nachsehen, ob Platz ist; das Training sieht von selbst alle paar Sekunden nach</translation>
    </message>
    <message>
        <source>%1 is waiting for room: %2</source>
        <translation>%1 wartet auf Speicherplatz: %2</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>&amp;Einreihen</translation>
    </message>
    <message>
        <source>Train the selected models after the runs that train or wait; the queue is kept when the program ends</source>
        <translation>Die gewählten Modelle nach den Läufen trainieren, die trainieren oder warten; die Warteschlange bleibt erhalten, wenn das Programm endet</translation>
    </message>
    <message>
        <source>Stop the training at once; checkpoints so far are kept, and waiting runs stay</source>
        <translation>Das Training sofort anhalten; bisherige Checkpoints bleiben erhalten, wartende Läufe auch</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainPresenter</name>
    <message>
        <source>An ablation is being trained, and both would take longer at the same time; wait until it is done, or stop it.</source>
        <translation>Eine Ablation wird gerade trainiert, und beides zugleich würde länger dauern; warten Sie, bis sie fertig ist, oder stoppen Sie sie.</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainQueue</name>
    <message>
        <source>The runs that waited could not be read. The file is kept as %1. %2</source>
        <translation>Die wartenden Läufe konnten nicht gelesen werden. Die Datei bleibt als %1 erhalten. %2</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainTabs</name>
    <message>
        <source>Teach</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>Teach the models that come with Genrescope your genres, in minutes</source>
        <translation>Den mitgelieferten Modellen in Minuten Ihre Genres beibringen</translation>
    </message>
    <message>
        <source>Train networks</source>
        <translation>Netze trainieren</translation>
    </message>
    <message>
        <source>Train networks of your own, in minutes to hours, and compare their curves</source>
        <translation>Eigene Netze trainieren, in Minuten bis Stunden, und ihre Kurven vergleichen</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablation</translation>
    </message>
    <message>
        <source>Find out what each part of a recipe is worth, by training without it</source>
        <translation>Herausfinden, was jeder Teil eines Rezepts wert ist, indem ohne ihn trainiert wird</translation>
    </message>
</context>
<context>
    <name>genrescope::WhyMenu</name>
    <message>
        <source>Why %1?</source>
        <comment>a genre</comment>
        <translation>Warum %1?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Why Rock? (GRU)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How robust is %1?</source>
        <comment>a genre</comment>
        <translation>Wie robust ist %1?</translation>
    </message>
    <message>
        <source>How robust are the scores?</source>
        <translation>Wie robust sind die Werte?</translation>
    </message>
</context>
<context>
    <name>genrescope::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>Dateien ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Open &amp;checkpoint…</source>
        <translation>&amp;Checkpoint öffnen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>System &amp;default</source>
        <translation>&amp;Systemvorgabe</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Genrescope</source>
        <translation>Ü&amp;ber Genrescope</translation>
    </message>
    <message>
        <source>&amp;Keep the list for the next start</source>
        <translation>Liste bis zum &amp;nächsten Start behalten</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
</context>
<context>
    <name>genrescope::WorkspaceBox</name>
    <message>
        <source>Choose a dataset</source>
        <translation>Datensatz wählen</translation>
    </message>
    <message>
        <source>Prepared dataset</source>
        <translation>Aufbereiteter Datensatz</translation>
    </message>
    <message>
        <source>A workspace prepared on the Dataset page</source>
        <translation>Ein auf der Seite Datensatz vorbereiteter Arbeitsordner</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
</context>
<context>
    <name>genrescope::gui::Application</name>
    <message>
        <source>Open music</source>
        <translation>Musik öffnen</translation>
    </message>
    <message>
        <source>Music (%1);;All files (*)</source>
        <translation>Musik (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a folder of music</source>
        <translation>Ordner mit Musik öffnen</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>Checkpoint öffnen</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors);;All files (*)</source>
        <translation>Checkpoints (*.safetensors);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::gui::Notices</name>
    <message>
        <source>The dataset could not be prepared</source>
        <translation>Der Datensatz konnte nicht aufbereitet werden</translation>
    </message>
    <message>
        <source>The dataset is prepared</source>
        <translation>Der Datensatz ist aufbereitet</translation>
    </message>
    <message>
        <source>The models could not be evaluated</source>
        <translation>Die Modelle konnten nicht ausgewertet werden</translation>
    </message>
    <message>
        <source>The evaluation is done</source>
        <translation>Die Auswertung ist fertig</translation>
    </message>
    <message>
        <source>All music of the library has been heard</source>
        <translation>Alle Musik der Bibliothek ist angehört</translation>
    </message>
    <message>
        <source>The training has ended</source>
        <translation>Das Training ist beendet</translation>
    </message>
    <message>
        <source>A training has failed</source>
        <translation>Ein Training ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The ablation has ended</source>
        <translation>Die Ablation ist beendet</translation>
    </message>
    <message>
        <source>The ablation has failed</source>
        <translation>Die Ablation ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The models have learned the genres</source>
        <translation>Die Modelle haben die Genres gelernt</translation>
    </message>
    <message>
        <source>The models could not be taught</source>
        <translation>Die Modelle konnten nicht gelehrt werden</translation>
    </message>
</context>
</TS>
