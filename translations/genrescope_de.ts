<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
        <translation>%1 %</translation>
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
</context>
<context>
    <name>ModelName</name>
    <message>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>Transformer</translation>
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
        <source>The starter models have a license of their own, %1: not for commercial use. They were trained on clips from the Free Music Archive and freely licensed music from games, with tags by musicnn (ISC license).</source>
        <translation>Die mitgelieferten Modelle haben eine eigene Lizenz: %1, keine kommerzielle Nutzung. Sie wurden mit Clips aus dem Free Music Archive und frei lizenzierter Musik aus Spielen trainiert, mit Tags von musicnn (ISC-Lizenz).</translation>
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
        <source>Score of the second model minus that of the first, on the same resamples</source>
        <translation>Ergebnis des zweiten Modells minus das des ersten, auf denselben Stichproben</translation>
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
        <source>Confusion matrix: true genre against top prediction</source>
        <translation>Konfusionsmatrix: wahres Genre und erste Vorhersage</translation>
    </message>
    <message>
        <source>Click a cell to list its tracks</source>
        <translation>Klicken Sie auf ein Feld, um seine Titel aufzulisten</translation>
    </message>
</context>
<context>
    <name>genrescope::CurveChart</name>
    <message>
        <source>line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>seconds</source>
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
        <source>By artist</source>
        <translation>Nach Künstlern</translation>
    </message>
    <message>
        <source>Random, as in the post</source>
        <translation>Zufällig, wie im Post</translation>
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
        <source>&amp;Metadata</source>
        <translation>&amp;Metadaten</translation>
    </message>
    <message>
        <source>FMA metadata</source>
        <translation>FMA-Metadaten</translation>
    </message>
    <message>
        <source>fma_metadata.zip</source>
        <translation>fma_metadata.zip</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip-Archive (*.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Audio</source>
        <translation>&amp;Audio</translation>
    </message>
    <message>
        <source>FMA audio</source>
        <translation>FMA-Audio</translation>
    </message>
    <message>
        <source>fma_small.zip, or larger</source>
        <translation>fma_small.zip oder größer</translation>
    </message>
    <message>
        <source>&amp;Folder with one subfolder per genre</source>
        <translation>&amp;Ordner mit einem Unterordner je Genre</translation>
    </message>
    <message>
        <source>Folder with one subfolder per genre</source>
        <translation>Ordner mit einem Unterordner je Genre</translation>
    </message>
    <message>
        <source>&amp;Workspace, where the prepared data is stored</source>
        <translation>A&amp;rbeitsordner für die aufbereiteten Daten</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>S&amp;ubset</source>
        <translation>A&amp;uswahl</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>&amp;Genres</translation>
    </message>
    <message>
        <source>Which genres a track is labeled with</source>
        <translation>Mit welchen Genres ein Titel gekennzeichnet ist</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Auf&amp;teilung</translation>
    </message>
    <message>
        <source>By artist: no artist is used for both training and evaluation</source>
        <translation>Nach Künstlern: kein Künstler dient zugleich dem Training und der Auswertung</translation>
    </message>
    <message>
        <source>M&amp;inimum tracks</source>
        <translation>M&amp;indestzahl Titel</translation>
    </message>
    <message>
        <source>Genres with fewer training tracks are left out; 0 keeps all genres</source>
        <translation>Genres mit weniger Trainingstiteln werden weggelassen; 0 behält alle Genres</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>T&amp;hreads</translation>
    </message>
    <message>
        <source>Number of clips decoded in parallel</source>
        <translation>Anzahl der Clips, die gleichzeitig dekodiert werden</translation>
    </message>
    <message>
        <source>&amp;Verify checksums first</source>
        <translation>Zuerst &amp;Prüfsummen prüfen</translation>
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
        <source>To train and evaluate models, choose the FMA archives, or a folder with one subfolder of music per genre, and a workspace where the prepared data will be stored.</source>
        <translation>Um Modelle zu trainieren und auszuwerten, wählen Sie die FMA-Archive oder einen Ordner mit einem Unterordner voll Musik je Genre sowie einen Arbeitsordner für die aufbereiteten Daten.</translation>
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
        <source>Double-click a clip or press Enter to play it.</source>
        <translation>Doppelklick oder Eingabetaste spielt einen Clip ab.</translation>
    </message>
    <message>
        <source>Notes on the dataset</source>
        <translation>Hinweise zum Datensatz</translation>
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
        <source>%1 %2 %3, AP %4, %5</source>
        <comment>mark, model, recipe, precision, date</comment>
        <translation>%1 %2 %3, AP %4, %5</translation>
    </message>
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
        <source>&amp;First model:</source>
        <translation>&amp;Erstes Modell:</translation>
    </message>
    <message>
        <source>&amp;Split:</source>
        <translation>&amp;Teil:</translation>
    </message>
    <message>
        <source>Seco&amp;nd model:</source>
        <translation>Z&amp;weites Modell:</translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation>Checkpoint wählen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Erstes Modell</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Zweites Modell</translation>
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
        <source>Use the test split once, at the end: choosing models by it makes its scores meaningless</source>
        <translation>Den Testteil nur einmal verwenden, ganz am Ende: Wer damit Modelle auswählt, entwertet seine Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Auswerten</translation>
    </message>
    <message>
        <source>Evaluate both models on the same tracks</source>
        <translation>Beide Modelle auf denselben Titeln auswerten</translation>
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
        <source>True genre (rows) against the top prediction (columns) of %1</source>
        <translation>Wahres Genre (Zeilen) und erste Vorhersage (Spalten) von %1</translation>
    </message>
    <message>
        <source>Which model is better?</source>
        <translation>Welches Modell ist besser?</translation>
    </message>
    <message>
        <source>Choose a dataset and one or two checkpoints above, then press Evaluate. Checkpoints come from the Train page, or from a file.</source>
        <translation>Wählen Sie oben einen Datensatz und einen oder zwei Checkpoints und drücken Sie auf Auswerten. Checkpoints kommen von der Seite Trainieren oder aus einer Datei.</translation>
    </message>
    <message>
        <source>Every track of the split is being classified.</source>
        <translation>Jeder Titel des Teils wird klassifiziert.</translation>
    </message>
    <message>
        <source>You can keep working on the other pages meanwhile.</source>
        <translation>Sie können derweil auf den anderen Seiten weiterarbeiten.</translation>
    </message>
    <message>
        <source>The evaluation is stopping.</source>
        <translation>Die Auswertung wird angehalten.</translation>
    </message>
    <message>
        <source>The evaluation failed.</source>
        <translation>Die Auswertung ist gescheitert.</translation>
    </message>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>Die Auswertung wurde angehalten.</translation>
    </message>
    <message>
        <source>No results were kept. Press Evaluate to start again.</source>
        <translation>Es wurden keine Ergebnisse behalten. Drücken Sie auf Auswerten, um neu zu beginnen.</translation>
    </message>
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
        <source>&amp;Genres</source>
        <translation>&amp;Genres</translation>
    </message>
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
        <source>Average precision of the second model minus that of the first</source>
        <translation>Mittlere Präzision des zweiten Modells minus die des ersten</translation>
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
</context>
<context>
    <name>genrescope::ListenPage</name>
    <message>
        <source>There is no audio device: the track plays silently.</source>
        <translation>Kein Audiogerät vorhanden: Der Titel läuft stumm.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) are still to be analyzed.</source>
        <translation>
            <numerusform>%Ln Titel ist noch zu analysieren.</numerusform>
            <numerusform>%Ln Titel sind noch zu analysieren.</numerusform>
        </translation>
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
        <source>Drop files or folders anywhere in the window: they are played, drawn and classified.</source>
        <translation>Legen Sie Dateien oder Ordner irgendwo im Fenster ab: Sie werden abgespielt, dargestellt und klassifiziert.</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in the window: they are played and drawn. To see their genres as well, train a model, or open one that you already have.</source>
        <translation>Legen Sie Dateien oder Ordner irgendwo im Fenster ab: Sie werden abgespielt und dargestellt. Um auch ihre Genres zu sehen, trainieren Sie ein Modell oder öffnen Sie ein vorhandenes.</translation>
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
        <source>Previous track (Page Up)</source>
        <translation>Voriger Titel (Bild auf)</translation>
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
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Nächster Titel</translation>
    </message>
    <message>
        <source>Next track (Page Down)</source>
        <translation>Nächster Titel (Bild ab)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Position in the track (← and →: 5 seconds)</source>
        <translation>Position im Titel (← und →: 5 Sekunden)</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>Stumm (M)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Volume (Ctrl+↑ and Ctrl+↓)</source>
        <translation>Lautstärke (Strg+↑ und Strg+↓)</translation>
    </message>
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
</context>
<context>
    <name>genrescope::PrecisionRecallChart</name>
    <message>
        <source>Precision and recall</source>
        <translation>Präzision und Trefferquote</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>%1: precision %2, recall %3</source>
        <translation>%1: Präzision %2, Trefferquote %3</translation>
    </message>
    <message>
        <source>%1: no score reaches the threshold</source>
        <translation>%1: kein Wert erreicht die Schwelle</translation>
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
        <source>running, %1</source>
        <translation>läuft, %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>finished early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
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
        <source>Undo remove</source>
        <translation>Entfernen rückgängig machen</translation>
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
        <source>%1 %2</source>
        <comment>the model&apos;s mark and its name</comment>
        <translation>%1 %2</translation>
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
        <source>weighted</source>
        <translation>gewichtet</translation>
    </message>
    <message>
        <source>macro</source>
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
        <source>&amp;Batch:</source>
        <translation>&amp;Stapel:</translation>
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
        <source>Fills in the settings below; what you change afterward takes precedence</source>
        <translation>Füllt die Einstellungen darunter aus; spätere Änderungen haben Vorrang</translation>
    </message>
    <message>
        <source>Passes over the training tracks, each followed by a validation</source>
        <translation>Durchgänge durch die Trainingstitel, jeweils mit anschließender Validierung</translation>
    </message>
    <message>
        <source>Peak learning rate of the schedule</source>
        <translation>Höchste Lernrate des Plans</translation>
    </message>
    <message>
        <source>Crops per step</source>
        <translation>Ausschnitte je Schritt</translation>
    </message>
    <message>
        <source>Shortest crop, in frames</source>
        <translation>Kürzester Ausschnitt, in Frames</translation>
    </message>
    <message>
        <source>Shortest crop in frames</source>
        <translation>Kürzester Ausschnitt in Frames</translation>
    </message>
    <message>
        <source>Longest crop, in frames</source>
        <translation>Längster Ausschnitt, in Frames</translation>
    </message>
    <message>
        <source>Longest crop in frames</source>
        <translation>Längster Ausschnitt in Frames</translation>
    </message>
    <message>
        <source>The same seed, machine and thread count give the same losses</source>
        <translation>Gleicher Startwert, Rechner und gleiche Zahl von Threads ergeben dieselben Verluste</translation>
    </message>
    <message>
        <source>One per core</source>
        <translation>Einer je Kern</translation>
    </message>
    <message>
        <source>Model options</source>
        <translation>Modelloptionen</translation>
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
        <source>Stop the training at once; checkpoints so far are kept</source>
        <translation>Das Training sofort anhalten; bisherige Checkpoints bleiben erhalten</translation>
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
</TS>
