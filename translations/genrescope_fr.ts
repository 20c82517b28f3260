<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>ChartExport</name>
    <message>
        <source>The file %1 could not be written (%2); choose another folder or free some space.</source>
        <translation>Le fichier %1 n’a pas pu être écrit (%2)&#xa0;; choisissez un autre dossier ou libérez de la place.</translation>
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
        <translation>Pas %1</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Époque %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Après %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
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
            <numerusform>%Ln morceau de la partie « %1 » (%2) ; étiquettes : %3.</numerusform>
            <numerusform>%Ln morceaux de la partie « %1 » (%2) ; étiquettes : %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln random crop(s) per track, averaged.</source>
        <translation>
            <numerusform>%Ln extrait aléatoire par morceau.</numerusform>
            <numerusform>Moyenne de %Ln extraits aléatoires par morceau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln evenly spaced crop(s) per track, averaged.</source>
        <translation>
            <numerusform>%Ln extrait au milieu de chaque morceau.</numerusform>
            <numerusform>Moyenne de %Ln extraits régulièrement espacés par morceau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Trained on this dataset</source>
        <translation>Entraîné sur ce jeu de données</translation>
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
        <source>Averages</source>
        <translation>Moyennes</translation>
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
        <translation>Effectif</translation>
    </message>
    <message>
        <source>AP %1</source>
        <translation>AP %1</translation>
    </message>
    <message>
        <source>Support-weighted AP</source>
        <translation>AP pondérée par l’effectif</translation>
    </message>
    <message>
        <source>the post&apos;s “micro-average”</source>
        <translation>le «&#xa0;micro-average&#xa0;» de l’article</translation>
    </message>
    <message>
        <source>Micro AP</source>
        <translation>AP micro</translation>
    </message>
    <message>
        <source>all decisions pooled</source>
        <translation>toutes les décisions réunies</translation>
    </message>
    <message>
        <source>Macro AP</source>
        <translation>AP macro</translation>
    </message>
    <message>
        <source>mean over genres</source>
        <translation>moyenne des genres</translation>
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
        <translation>au seuil 0,5</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Genrescope evaluation</source>
        <translation>Évaluation Genrescope</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>In parentheses: 95% confidence interval (artists resampled). p: how likely chance alone would produce such a difference.</source>
        <translation>Entre parenthèses : intervalle de confiance à 95 % (rééchantillonnage des artistes). p : probabilité qu’une telle différence soit due au seul hasard.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>p</source>
        <comment>p-value</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Erreur de calibration</translation>
    </message>
    <message>
        <source>of probabilities</source>
        <translation>des probabilités</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibré</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>non calibré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-level genre(s)</source>
        <translation>
            <numerusform>%Ln genre du premier niveau</numerusform>
            <numerusform>%Ln genres du premier niveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genre(s) below the top</source>
        <translation>
            <numerusform>%Ln sous-genre</numerusform>
            <numerusform>%Ln sous-genres</numerusform>
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
        <translation>Précision et rappel : %1</translation>
    </message>
</context>
<context>
    <name>genrescope::AboutDialog</name>
    <message>
        <source>Genrescope uses these libraries, each under its own license:</source>
        <translation>Genrescope utilise ces bibliothèques, chacune sous sa propre licence :</translation>
    </message>
    <message>
        <source>About Genrescope</source>
        <translation>À propos de Genrescope</translation>
    </message>
    <message>
        <source>Tells you which genres a piece of music belongs to, and lets you train, evaluate and compare the models that do it.</source>
        <translation>Indique à quels genres appartient un morceau de musique, et vous permet d’entraîner, d’évaluer et de comparer les modèles qui les reconnaissent.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Free software under the %1, without any warranty.</source>
        <translation>Logiciel libre sous %1, sans aucune garantie.</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>licence publique générale GNU, version 3 ou ultérieure</translation>
    </message>
    <message>
        <source>The starter models have a license of their own, %1: not for commercial use. They were trained on clips from the Free Music Archive and freely licensed music from games, with tags by musicnn (ISC license).</source>
        <translation>Les modèles fournis ont leur propre licence, %1 : pas d’utilisation commerciale. Ils ont été entraînés sur des clips de la Free Music Archive et des musiques de jeux sous licence libre, avec des étiquettes de musicnn (licence ISC).</translation>
    </message>
</context>
<context>
    <name>genrescope::AverageScoreModel</name>
    <message>
        <source>95% confidence interval (artists resampled): %1 to %2</source>
        <translation>Intervalle de confiance à 95 % (rééchantillonnage des artistes) : de %1 à %2</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Score of the second model minus that of the first, on the same resamples</source>
        <translation>Résultat du second modèle moins celui du premier, sur les mêmes rééchantillonnages</translation>
    </message>
    <message>
        <source>Δ</source>
        <comment>difference of two scores</comment>
        <translation>Δ</translation>
    </message>
    <message>
        <source>How likely chance alone would produce such a difference: two-sided, from the same resamples of artists</source>
        <translation>Probabilité qu’une telle différence soit due au seul hasard : bilatérale, sur les mêmes rééchantillonnages d’artistes</translation>
    </message>
    <message>
        <source>p</source>
        <comment>p-value</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Score with its 95% confidence interval (artists resampled)</source>
        <translation>Résultat avec son intervalle de confiance à 95 % (rééchantillonnage des artistes)</translation>
    </message>
</context>
<context>
    <name>genrescope::ChartPanel</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 sous forme de tableau</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG images (*.svg)</source>
        <translation>Images SVG (*.svg)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tableaux CSV (*.csv)</translation>
    </message>
    <message>
        <source>Show this chart as a table, or export it</source>
        <translation>Afficher ce graphique en tableau ou l’exporter</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Afficher en &amp;tableau</translation>
    </message>
    <message>
        <source>Export as &amp;PNG…</source>
        <translation>Exporter en &amp;PNG…</translation>
    </message>
    <message>
        <source>Export as &amp;SVG…</source>
        <translation>Exporter en &amp;SVG…</translation>
    </message>
    <message>
        <source>Export numbers as &amp;CSV…</source>
        <translation>Exporter les nombres en &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exporter le graphique</translation>
    </message>
</context>
<context>
    <name>genrescope::ConfusionModel</name>
    <message numerus="yes">
        <source>True genre %1, top prediction %2: %Ln track(s), %3 of the row</source>
        <translation>
            <numerusform>Genre réel %1, première prédiction %2 : %Ln morceau, %3 de la ligne</numerusform>
            <numerusform>Genre réel %1, première prédiction %2 : %Ln morceaux, %3 de la ligne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ConfusionPanel</name>
    <message>
        <source>Rows are true genres, columns the model&apos;s top prediction. A top prediction that is one of the track&apos;s genres counts once, on the diagonal.</source>
        <translation>Les lignes sont les genres réels, les colonnes la première prédiction du modèle. Une première prédiction qui fait partie des genres du morceau compte une fois, sur la diagonale.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Confusion matrix: true genre against top prediction</source>
        <translation>Matrice de confusion : genre réel et première prédiction</translation>
    </message>
    <message>
        <source>Click a cell to list its tracks</source>
        <translation>Cliquez sur une case pour lister ses morceaux</translation>
    </message>
</context>
<context>
    <name>genrescope::CurveChart</name>
    <message>
        <source>line</source>
        <translation>courbe</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line and its value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Pas encore de valeurs.</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetForm</name>
    <message>
        <source>Same as the archive</source>
        <translation>Celle de l’archive</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>With all parent genres</source>
        <translation>Avec genres parents</translation>
    </message>
    <message>
        <source>As chosen by the artist</source>
        <translation>Choisi par l’artiste</translation>
    </message>
    <message>
        <source>Main genre only</source>
        <translation>Genre principal</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Par artiste</translation>
    </message>
    <message>
        <source>Random, as in the post</source>
        <translation>Aléatoire, comme l’article</translation>
    </message>
    <message>
        <source>FMA archives</source>
        <translation>Archives FMA</translation>
    </message>
    <message>
        <source>One folder per genre</source>
        <translation>Un dossier par genre</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Métadonnées</translation>
    </message>
    <message>
        <source>FMA metadata</source>
        <translation>Métadonnées FMA</translation>
    </message>
    <message>
        <source>fma_metadata.zip</source>
        <translation>fma_metadata.zip</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archives zip (*.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Audio</source>
        <translation>&amp;Audio</translation>
    </message>
    <message>
        <source>FMA audio</source>
        <translation>Audio FMA</translation>
    </message>
    <message>
        <source>fma_small.zip, or larger</source>
        <translation>fma_small.zip ou plus grand</translation>
    </message>
    <message>
        <source>&amp;Folder with one subfolder per genre</source>
        <translation>&amp;Dossier avec un sous-dossier par genre</translation>
    </message>
    <message>
        <source>Folder with one subfolder per genre</source>
        <translation>Dossier avec un sous-dossier par genre</translation>
    </message>
    <message>
        <source>&amp;Workspace, where the prepared data is stored</source>
        <translation>Dossier de tra&amp;vail des données préparées</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Dossier de travail</translation>
    </message>
    <message>
        <source>S&amp;ubset</source>
        <translation>Sélec&amp;tion</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>&amp;Genres</translation>
    </message>
    <message>
        <source>Which genres a track is labeled with</source>
        <translation>Genres attribués à un morceau</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Ré&amp;partition</translation>
    </message>
    <message>
        <source>By artist: no artist is used for both training and evaluation</source>
        <translation>Par artiste : aucun artiste ne sert à la fois à l’entraînement et à l’évaluation</translation>
    </message>
    <message>
        <source>M&amp;inimum tracks</source>
        <translation>M&amp;inimum de morceaux</translation>
    </message>
    <message>
        <source>Genres with fewer training tracks are left out; 0 keeps all genres</source>
        <translation>Les genres avec moins de morceaux d’entraînement sont écartés ; 0 garde tous les genres</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>T&amp;hreads</translation>
    </message>
    <message>
        <source>Number of clips decoded in parallel</source>
        <translation>Nombre de clips décodés en parallèle</translation>
    </message>
    <message>
        <source>&amp;Verify checksums first</source>
        <translation>Vérifier d’abord les &amp;sommes</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Démarre&amp;r</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Arrêt&amp;er</translation>
    </message>
    <message>
        <source>Stop; finished clips are kept</source>
        <translation>Arrêter ; les clips terminés sont conservés</translation>
    </message>
    <message>
        <source>Open a prepared &amp;dataset…</source>
        <translation>&amp;Ouvrir un jeu préparé…</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetPage</name>
    <message>
        <source>Open a prepared dataset</source>
        <translation>Ouvrir un jeu de données préparé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s) are ready and will be kept. Continue at any time: only the rest will be prepared.</source>
        <translation>
            <numerusform>%Ln clip est prêt et sera conservé. Continuez quand vous voulez : seul le reste sera préparé.</numerusform>
            <numerusform>%Ln clips sont prêts et seront conservés. Continuez quand vous voulez : seul le reste sera préparé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been prepared yet.</source>
        <translation>Rien n’a encore été préparé.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Opening the dataset…</source>
        <translation>Ouverture du jeu de données…</translation>
    </message>
    <message>
        <source>Verifying checksums…</source>
        <translation>Vérification des sommes de contrôle…</translation>
    </message>
    <message>
        <source>Preparing the clips…</source>
        <translation>Préparation des clips…</translation>
    </message>
    <message>
        <source>Reading the dataset…</source>
        <translation>Lecture du jeu de données…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>%1 sur %Ln fichier</numerusform>
            <numerusform>%1 sur %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per second, %2 left</source>
        <translation>%1 par seconde, encore %2</translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <translation>Pas encore de jeu de données</translation>
    </message>
    <message>
        <source>To train and evaluate models, choose the FMA archives, or a folder with one subfolder of music per genre, and a workspace where the prepared data will be stored.</source>
        <translation>Pour entraîner et évaluer des modèles, choisissez les archives FMA, ou un dossier avec un sous-dossier de musique par genre, ainsi qu’un dossier de travail où conserver les données préparées.</translation>
    </message>
    <message>
        <source>Open a prepared dataset…</source>
        <translation>Ouvrir un jeu de données préparé…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Show what is ready</source>
        <translation>Afficher ce qui est prêt</translation>
    </message>
    <message>
        <source>The dataset could not be prepared</source>
        <translation>Le jeu de données n’a pas pu être préparé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetReport</name>
    <message>
        <source>Faulty clips (%1)</source>
        <translation>Clips défectueux (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s) have tracks in more than one split: scores will be higher than on artists that the model has never heard.</source>
        <translation>
            <numerusform>%Ln artiste a des morceaux dans plusieurs parties : les résultats seront meilleurs que sur des artistes que le modèle n’a jamais entendus.</numerusform>
            <numerusform>%Ln artistes ont des morceaux dans plusieurs parties : les résultats seront meilleurs que sur des artistes que le modèle n’a jamais entendus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have none of these genres and were left out.</source>
        <translation>
            <numerusform>%Ln morceau n’a aucun de ces genres et a été écarté.</numerusform>
            <numerusform>%Ln morceaux n’ont aucun de ces genres et ont été écartés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) are listed in the metadata, but have no audio.</source>
        <translation>
            <numerusform>%Ln morceau figure dans les métadonnées, mais sans audio.</numerusform>
            <numerusform>%Ln morceaux figurent dans les métadonnées, mais sans audio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s) are not listed in the metadata.</source>
        <translation>
            <numerusform>%Ln fichier audio ne figure pas dans les métadonnées.</numerusform>
            <numerusform>%Ln fichiers audio ne figurent pas dans les métadonnées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The genre %2 was left out: it has %Ln training track(s).</source>
        <translation>
            <numerusform>Le genre %2 a été écarté : il a %Ln morceau d’entraînement.</numerusform>
            <numerusform>Le genre %2 a été écarté : il a %Ln morceaux d’entraînement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Artists in several splits</source>
        <translation>Artistes dans plusieurs parties</translation>
    </message>
    <message>
        <source>Faulty clips</source>
        <translation>Clips défectueux</translation>
    </message>
    <message>
        <source>Tracks in the dataset</source>
        <translation>Morceaux du jeu de données</translation>
    </message>
    <message>
        <source>Tracks used for training</source>
        <translation>Morceaux utilisés pour l’entraînement</translation>
    </message>
    <message>
        <source>Tracks used to choose the best model</source>
        <translation>Morceaux utilisés pour choisir le meilleur modèle</translation>
    </message>
    <message>
        <source>Tracks used only in the final evaluation</source>
        <translation>Morceaux utilisés uniquement pour l’évaluation finale</translation>
    </message>
    <message>
        <source>Artists of all tracks</source>
        <translation>Artistes de tous les morceaux</translation>
    </message>
    <message>
        <source>Artists with tracks in more than one split; should be 0</source>
        <translation>Artistes présents dans plusieurs parties&#xa0;; devrait être 0</translation>
    </message>
    <message>
        <source>Clips that could not be used and were left out</source>
        <translation>Clips inutilisables, qui ont été écartés</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Genres and how often they occur</source>
        <translation>Genres et leur fréquence</translation>
    </message>
    <message>
        <source>Tracks of each genre</source>
        <translation>Morceaux de chaque genre</translation>
    </message>
    <message>
        <source>Faulty clips and why they were left out</source>
        <translation>Clips défectueux et pourquoi ils ont été écartés</translation>
    </message>
    <message>
        <source>Double-click a clip or press Enter to play it.</source>
        <translation>Double-cliquez sur un clip ou appuyez sur Entrée pour l’écouter.</translation>
    </message>
    <message>
        <source>Notes on the dataset</source>
        <translation>Notes sur le jeu de données</translation>
    </message>
</context>
<context>
    <name>genrescope::ErrorPanel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Afficher ou masquer les détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
        <translation>Ouvrir un point de contrôle</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>Points de contrôle (*.safetensors)</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Données&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;First model:</source>
        <translation>Pr&amp;emier modèle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Split:</source>
        <translation>&amp;Partie&#xa0;:</translation>
    </message>
    <message>
        <source>Seco&amp;nd model:</source>
        <translation>Seco&amp;nd modèle&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation>Choisir un point de contrôle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Premier modèle</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Second modèle</translation>
    </message>
    <message>
        <source>Open a checkpoint file</source>
        <translation>Ouvrir un fichier de point de contrôle</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Use the test split once, at the end: choosing models by it makes its scores meaningless</source>
        <translation>N’utilisez la partie de test qu’une fois, à la fin : s’en servir pour choisir des modèles prive ses résultats de sens</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>É&amp;valuer</translation>
    </message>
    <message>
        <source>Evaluate both models on the same tracks</source>
        <translation>Évaluer les deux modèles sur les mêmes morceaux</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluatePage</name>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tableaux CSV (*.csv)</translation>
    </message>
    <message>
        <source>True genre (rows) against the top prediction (columns) of %1</source>
        <translation>Genre réel (lignes) et première prédiction (colonnes) de %1</translation>
    </message>
    <message>
        <source>Which model is better?</source>
        <translation>Quel modèle est le meilleur ?</translation>
    </message>
    <message>
        <source>Choose a dataset and one or two checkpoints above, then press Evaluate. Checkpoints come from the Train page, or from a file.</source>
        <translation>Choisissez ci-dessus un jeu de données et un ou deux points de contrôle, puis cliquez sur Évaluer. Les points de contrôle viennent de la page Entraîner, ou d’un fichier.</translation>
    </message>
    <message>
        <source>Every track of the split is being classified.</source>
        <translation>Chaque morceau de la partie est classé.</translation>
    </message>
    <message>
        <source>You can keep working on the other pages meanwhile.</source>
        <translation>Vous pouvez continuer à travailler sur les autres pages pendant ce temps.</translation>
    </message>
    <message>
        <source>The evaluation is stopping.</source>
        <translation>L’évaluation s’arrête.</translation>
    </message>
    <message>
        <source>The evaluation failed.</source>
        <translation>L’évaluation a échoué.</translation>
    </message>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>L’évaluation a été arrêtée.</translation>
    </message>
    <message>
        <source>No results were kept. Press Evaluate to start again.</source>
        <translation>Aucun résultat n’a été conservé. Cliquez sur Évaluer pour recommencer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 found by %2</source>
        <translation>
            <numerusform>%Ln morceau de %1 trouvé par %2</numerusform>
            <numerusform>%Ln morceaux de %1 trouvés par %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) that %2 mistakes for %1</source>
        <translation>
            <numerusform>%Ln morceau que %2 prend à tort pour du %1</numerusform>
            <numerusform>%Ln morceaux que %2 prend à tort pour du %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 missed by %2</source>
        <translation>
            <numerusform>%Ln morceau de %1 manqué par %2</numerusform>
            <numerusform>%Ln morceaux de %1 manqués par %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) that %2 correctly does not call %1</source>
        <translation>
            <numerusform>%Ln morceau que %2, à raison, ne prend pas pour du %1</numerusform>
            <numerusform>%Ln morceaux que %2, à raison, ne prend pas pour du %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 for which the top prediction of %2 is %3</source>
        <translation>
            <numerusform>%Ln morceau de %1 dont la première prédiction de %2 est %3</numerusform>
            <numerusform>%Ln morceaux de %1 dont la première prédiction de %2 est %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>evaluation</source>
        <comment>file name</comment>
        <translation>evaluation</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>&amp;Web page with pictures…</source>
        <translation>Page &amp;web avec images…</translation>
    </message>
    <message>
        <source>&amp;JSON with curves…</source>
        <translation>&amp;JSON avec les courbes…</translation>
    </message>
    <message>
        <source>Every decision as &amp;CSV…</source>
        <translation>Chaque décision en &amp;CSV…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusion</translation>
    </message>
</context>
<context>
    <name>genrescope::ExampleList</name>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play the selected track (double-click or Enter)</source>
        <translation>Lire le morceau sélectionné (double-clic ou Entrée)</translation>
    </message>
    <message>
        <source>Tracks behind the number</source>
        <translation>Morceaux correspondants</translation>
    </message>
    <message>
        <source>Click a count or a cell to list the tracks behind it.</source>
        <translation>Cliquez sur un nombre ou une case pour lister les morceaux correspondants.</translation>
    </message>
</context>
<context>
    <name>genrescope::ExampleTableModel</name>
    <message>
        <source>Probability of %1</source>
        <translation>Probabilité de %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>True genres</source>
        <translation>Genres réels</translation>
    </message>
</context>
<context>
    <name>genrescope::FaultyClipModel</name>
    <message>
        <source>Track</source>
        <translation>Morceau</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
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
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Name of the genre</source>
        <translation>Nom du genre</translation>
    </message>
    <message>
        <source>Tracks with this genre</source>
        <translation>Morceaux de ce genre</translation>
    </message>
    <message>
        <source>Share of all tracks; a track can have several genres</source>
        <translation>Part de tous les morceaux ; un morceau peut avoir plusieurs genres</translation>
    </message>
    <message>
        <source>Tracks used for training</source>
        <translation>Morceaux utilisés pour l’entraînement</translation>
    </message>
    <message>
        <source>Tracks used to choose the best model</source>
        <translation>Morceaux utilisés pour choisir le meilleur modèle</translation>
    </message>
    <message>
        <source>Tracks used only in the final evaluation</source>
        <translation>Morceaux utilisés uniquement pour l’évaluation finale</translation>
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
        <translation>Filtrer les genres</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Moyennes</translation>
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
        <translation>Morceaux de la partie ayant ce genre</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Average precision of the second model minus that of the first</source>
        <translation>Précision moyenne du second modèle moins celle du premier</translation>
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
        <translation>Précision moyenne avec son intervalle de confiance à 95 % (rééchantillonnage des artistes) ; indéfinie sans effectif</translation>
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
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 at the playhead, percent</source>
        <translation>%1 à la tête de lecture, en pour cent</translation>
    </message>
    <message>
        <source>%1 for the whole track, percent</source>
        <translation>%1 pour tout le morceau, en pour cent</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreTimeline</name>
    <message>
        <source>Genres over time</source>
        <translation>Genres au fil du temps</translation>
    </message>
    <message>
        <source>One strip per genre, with the probability that each model gives it over time.</source>
        <translation>Une bande par genre, avec la probabilité que chaque modèle lui donne au fil du temps.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a model and its percentage</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>genre, time, models with their percentages</comment>
        <translation>%1 à %2&#xa0;: %3</translation>
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
        <translation>Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Reculer de 5 secondes</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>Avancer de 5 secondes</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Aller au début</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Mark or clear a loop</source>
        <translation>Marquer ou effacer une boucle</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Morceau précédent</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Morceau suivant</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Coller des fichiers</translation>
    </message>
    <message>
        <source>Press the focused button</source>
        <translation>Appuyer sur le bouton actif</translation>
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
        <translation>Trier</translation>
    </message>
    <message>
        <source>Move the most probable genres to the top now</source>
        <translation>Remonter maintenant les genres les plus probables</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>The same values as a table, also for screen readers</source>
        <translation>Les mêmes valeurs en tableau, aussi pour les lecteurs d’écran</translation>
    </message>
    <message numerus="yes">
        <source>Top %Ln genre(s)</source>
        <translation>
            <numerusform>Premier genre</numerusform>
            <numerusform>%Ln premiers genres</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of genres shown</source>
        <translation>Nombre de genres affichés</translation>
    </message>
    <message>
        <source>How many genres are shown</source>
        <translation>Combien de genres sont affichés</translation>
    </message>
    <message>
        <source>Genres as a table</source>
        <translation>Genres en tableau</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Pas encore de modèle</translation>
    </message>
    <message>
        <source>A trained model recognizes the genres of your music. Train one, or open one that you already have. Playback and spectrograms work without a model.</source>
        <translation>Un modèle entraîné reconnaît les genres de votre musique. Entraînez-en un, ou ouvrez un modèle existant. La lecture et le spectrogramme fonctionnent aussi sans modèle.</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>Entraîner un modèle…</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
</context>
<context>
    <name>genrescope::ListenPage</name>
    <message>
        <source>There is no audio device: the track plays silently.</source>
        <translation>Aucun périphérique audio : le morceau est lu en silence.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) are still to be analyzed.</source>
        <translation>
            <numerusform>%Ln morceau reste à analyser.</numerusform>
            <numerusform>%Ln morceaux restent à analyser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being analyzed…</source>
        <translation>Analyse en cours…</translation>
    </message>
    <message>
        <source>Classified in %1 s.</source>
        <translation>Classé en %1 s.</translation>
    </message>
    <message>
        <source>Classified in %1 s; the models disagree.</source>
        <translation>Classé en %1 s ; les modèles ne sont pas d’accord.</translation>
    </message>
    <message>
        <source>Classified in %1 s; the models agree.</source>
        <translation>Classé en %1 s ; les modèles sont d’accord.</translation>
    </message>
    <message>
        <source>Drop music here</source>
        <translation>Déposez de la musique ici</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in the window: they are played, drawn and classified.</source>
        <translation>Déposez des fichiers ou des dossiers n’importe où dans la fenêtre : ils sont lus, affichés et classés.</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in the window: they are played and drawn. To see their genres as well, train a model, or open one that you already have.</source>
        <translation>Déposez des fichiers ou des dossiers n’importe où dans la fenêtre : ils sont lus et affichés. Pour voir aussi leurs genres, entraînez un modèle, ou ouvrez un modèle existant.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>Entraîner un modèle…</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
</context>
<context>
    <name>genrescope::MainWindow</name>
    <message>
        <source>Drop the music to see its genres.</source>
        <translation>Déposez la musique pour voir ses genres.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Listen to music, and see its spectrogram and genres</source>
        <translation>Écouter de la musique, voir son spectrogramme et ses genres</translation>
    </message>
    <message>
        <source>Prepare music for training</source>
        <translation>Préparer la musique pour l’entraînement</translation>
    </message>
    <message>
        <source>Train models and watch them learn</source>
        <translation>Entraîner des modèles et les regarder apprendre</translation>
    </message>
    <message>
        <source>Evaluate and compare models</source>
        <translation>Évaluer et comparer les modèles</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>genrescope::ModelChoice</name>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Model %1: none</source>
        <translation>Modèle %1&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Model %1: %2</source>
        <translation>Modèle %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln genre(s)</source>
        <translation>
            <numerusform>%1, %Ln genre</numerusform>
            <numerusform>%1, %Ln genres</numerusform>
        </translation>
    </message>
    <message>
        <source>Support-weighted average precision on validation: %1</source>
        <translation>Précision moyenne pondérée par l’effectif en validation : %1</translation>
    </message>
    <message>
        <source>Open checkpoint…</source>
        <translation>Ouvrir un point de contrôle…</translation>
    </message>
    <message>
        <source>Models:</source>
        <translation>Modèles&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (starter)</source>
        <comment>name of a model</comment>
        <translation>%1 (fourni)</translation>
    </message>
    <message>
        <source>A starter model that comes with Genrescope. Your own models can replace it.</source>
        <translation>Un modèle fourni avec Genrescope. Vos propres modèles peuvent le remplacer.</translation>
    </message>
    <message>
        <source>Use the starter models</source>
        <translation>Utiliser les modèles fournis</translation>
    </message>
</context>
<context>
    <name>genrescope::OverviewBar</name>
    <message>
        <source>Overview of the track</source>
        <translation>Vue d’ensemble du morceau</translation>
    </message>
    <message>
        <source>The whole track; the frame marks the part shown in the spectrogram below. Alt and the left and right arrow keys move it.</source>
        <translation>Tout le morceau ; le cadre marque la partie affichée par le spectrogramme ci-dessous. Alt et les flèches gauche et droite le déplacent.</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>Aucun morceau</translation>
    </message>
    <message>
        <source>%1 of %2; visible: %3 to %4</source>
        <translation>%1 sur %2 ; visible : de %3 à %4</translation>
    </message>
</context>
<context>
    <name>genrescope::PathPicker</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a file or a folder</source>
        <translation>Choisir un fichier ou un dossier</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>%1: browse</source>
        <translation>%1&#xa0;: parcourir</translation>
    </message>
</context>
<context>
    <name>genrescope::PlayerBar</name>
    <message>
        <source>Previous track</source>
        <translation>Morceau précédent</translation>
    </message>
    <message>
        <source>Previous track (Page Up)</source>
        <translation>Morceau précédent (Page haut)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Espace)</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Morceau suivant</translation>
    </message>
    <message>
        <source>Next track (Page Down)</source>
        <translation>Morceau suivant (Page bas)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Position in the track (← and →: 5 seconds)</source>
        <translation>Position dans le morceau (← et →&#xa0;: 5 secondes)</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>Muet (M)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume (Ctrl+↑ and Ctrl+↓)</source>
        <translation>Volume (Ctrl+↑ et Ctrl+↓)</translation>
    </message>
    <message>
        <source>Spectrogram colors</source>
        <translation>Couleurs du spectrogramme</translation>
    </message>
    <message>
        <source>Quietest level shown</source>
        <translation>Niveau le plus faible affiché</translation>
    </message>
    <message>
        <source>Levels below this, relative to the loudest, all get the same color</source>
        <translation>Tous les niveaux inférieurs, par rapport au plus fort, ont la même couleur</translation>
    </message>
    <message>
        <source>Loudest level shown</source>
        <translation>Niveau le plus fort affiché</translation>
    </message>
    <message>
        <source>Levels above this, relative to the loudest, all get the same color</source>
        <translation>Tous les niveaux supérieurs, par rapport au plus fort, ont la même couleur</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>A–B loop</source>
        <translation>Boucle A–B</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Mark the start of a loop (L)</source>
        <translation>Marquer le début d’une boucle (L)</translation>
    </message>
    <message>
        <source>A–… loop</source>
        <translation>Boucle A–…</translation>
    </message>
    <message>
        <source>Loop, start marked</source>
        <translation>Boucle, début marqué</translation>
    </message>
    <message>
        <source>Mark the end of the loop (L)</source>
        <translation>Marquer la fin de la boucle (L)</translation>
    </message>
    <message>
        <source>Loop, on</source>
        <translation>Boucle, active</translation>
    </message>
    <message>
        <source>Clear the loop (L)</source>
        <translation>Effacer la boucle (L)</translation>
    </message>
</context>
<context>
    <name>genrescope::PrecisionRecallChart</name>
    <message>
        <source>Precision and recall</source>
        <translation>Précision et rappel</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>seuil</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>Seuil %1</translation>
    </message>
    <message>
        <source>%1: precision %2, recall %3</source>
        <translation>%1 : précision %2, rappel %3</translation>
    </message>
    <message>
        <source>%1: no score reaches the threshold</source>
        <translation>%1 : aucune valeur n’atteint le seuil</translation>
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
        <translation>Les genres les plus probables pour tout le morceau, selon chaque modèle.</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2; the models disagree</source>
        <comment>a genre and the models&apos; percentages</comment>
        <translation>%1&#xa0;: %2&#xa0;; les modèles ne sont pas d’accord</translation>
    </message>
    <message numerus="yes">
        <source>≠ %Ln points</source>
        <comment>difference between two percentages, at least 25</comment>
        <translation>
            <numerusform>≠ %Ln point</numerusform>
            <numerusform>≠ %Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>≠ top: %1</source>
        <comment>the only model that puts this genre first</comment>
        <translation>≠ premier : %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the probability at the playhead</comment>
        <translation>ici</translation>
    </message>
</context>
<context>
    <name>genrescope::RunTable</name>
    <message>
        <source>The run %1 was deleted.</source>
        <translation>L’essai %1 a été supprimé.</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>Essa&amp;is</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Filtrer les essais</translation>
    </message>
    <message>
        <source>Onl&amp;y differences</source>
        <translation>&amp;Différences seules</translation>
    </message>
    <message>
        <source>Show only settings that differ between runs</source>
        <translation>N’afficher que les réglages qui diffèrent entre les essais</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the selected run and its checkpoints; this can be undone</source>
        <translation>Supprimer l’essai sélectionné et ses points de contrôle ; cela peut être annulé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Reprendre l’essai</translation>
    </message>
    <message>
        <source>Continue the selected run from its last complete epoch, as if it had never been interrupted</source>
        <translation>Reprendre l’essai sélectionné à partir de sa dernière époque complète, comme s’il n’avait jamais été interrompu</translation>
    </message>
</context>
<context>
    <name>genrescope::RunTableModel</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Checked runs are shown in the charts</source>
        <translation>Les essais cochés apparaissent dans les graphiques</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Best AP</source>
        <translation>Meilleure AP</translation>
    </message>
    <message>
        <source>Support-weighted average precision on validation, at the best epoch</source>
        <translation>Précision moyenne pondérée par l’effectif en validation, à la meilleure époque</translation>
    </message>
    <message>
        <source>Macro AP</source>
        <translation>AP macro</translation>
    </message>
    <message>
        <source>Mean average precision over genres on validation, at the best epoch</source>
        <translation>Moyenne des précisions moyennes des genres en validation, à la meilleure époque</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Meilleure époque</translation>
    </message>
    <message>
        <source>Epoch with the best validation score</source>
        <translation>Époque avec le meilleur résultat en validation</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Validation loss per crop, at the best epoch</source>
        <translation>Perte par extrait en validation, à la meilleure époque</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>From the start of the run to its last validation</source>
        <translation>Du début de l’essai à sa dernière validation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Double-click to edit</source>
        <translation>Double-cliquez pour modifier</translation>
    </message>
    <message>
        <source>running, %1</source>
        <translation>en cours, %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>finished early</source>
        <translation>terminé plus tôt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
</context>
<context>
    <name>genrescope::SeekSlider</name>
    <message>
        <source>%1 of %2</source>
        <comment>position, length</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>genrescope::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Souris</translation>
    </message>
    <message>
        <source>Open music</source>
        <translation>Ouvrir de la musique</translation>
    </message>
    <message>
        <source>Drop it anywhere</source>
        <translation>La déposer n’importe où</translation>
    </message>
    <message>
        <source>Play from a position</source>
        <translation>Lire à partir d’un endroit</translation>
    </message>
    <message>
        <source>Click the spectrogram or the timeline</source>
        <translation>Cliquer sur le spectrogramme ou la frise</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Déplacer la vue</translation>
    </message>
    <message>
        <source>Drag the spectrogram</source>
        <translation>Faire glisser le spectrogramme</translation>
    </message>
    <message>
        <source>Zoom in time</source>
        <translation>Zoomer dans le temps</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Zoom in frequency</source>
        <translation>Zoomer en fréquence</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + molette</translation>
    </message>
</context>
<context>
    <name>genrescope::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>The log-mel spectrogram of the track, as the models receive it. Plus and minus zoom; Alt and the arrow keys move the view.</source>
        <translation>Le spectrogramme log-mel du morceau, tel que les modèles le reçoivent. Plus et moins zooment, Alt et les flèches déplacent la vue.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Keep the playhead visible during playback</source>
        <translation>Garder la tête de lecture visible pendant la lecture</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · band %3</source>
        <translation>%1 · %2 Hz · bande %3</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · band %3 · %4 dB</source>
        <translation>%1 · %2 Hz · bande %3 · %4 dB</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>Aucun morceau</translation>
    </message>
    <message>
        <source>%1 of %2, following the playhead; visible: %3 to %4</source>
        <translation>%1 sur %2, suit la tête de lecture ; visible : de %3 à %4</translation>
    </message>
    <message>
        <source>%1 of %2; visible: %3 to %4</source>
        <translation>%1 sur %2 ; visible : de %3 à %4</translation>
    </message>
</context>
<context>
    <name>genrescope::SpectrumPanel</name>
    <message>
        <source>Save the spectrogram as an image</source>
        <translation>Enregistrer le spectrogramme en image</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>The image could not be written to %1: %2. Choose another folder.</source>
        <translation>L’image n’a pas pu être écrite dans %1&#xa0;: %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Save the spectrogram as an image…</source>
        <translation>Enregistrer le spectrogramme en image…</translation>
    </message>
</context>
<context>
    <name>genrescope::ThresholdPanel</name>
    <message>
        <source>Precision and recall</source>
        <translation>Précision et rappel</translation>
    </message>
    <message>
        <source>Precision and recall: %1</source>
        <translation>Précision et rappel : %1</translation>
    </message>
    <message>
        <source>T&amp;hreshold:</source>
        <translation>Se&amp;uil&#xa0;:</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Tracks with at least this probability are called positive</source>
        <translation>Les morceaux ayant au moins cette probabilité sont dits positifs</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
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
        <translation>Part des morceaux dits positifs qui le sont vraiment</translation>
    </message>
    <message>
        <source>Share of the truly positive tracks that are called positive</source>
        <translation>Part des morceaux réellement positifs qui sont dits positifs</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall</source>
        <translation>Moyenne harmonique de la précision et du rappel</translation>
    </message>
    <message>
        <source>True positives: have the genre and are called positive</source>
        <translation>Vrais positifs : ont le genre et sont dits positifs</translation>
    </message>
    <message>
        <source>False positives: do not have the genre, but are called positive</source>
        <translation>Faux positifs : n’ont pas le genre, mais sont dits positifs</translation>
    </message>
    <message>
        <source>False negatives: have the genre, but are called negative</source>
        <translation>Faux négatifs : ont le genre, mais sont dits négatifs</translation>
    </message>
    <message>
        <source>True negatives: do not have the genre and are called negative</source>
        <translation>Vrais négatifs : n’ont pas le genre et sont dits négatifs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a count and the model that it is of</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackList</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Undo remove</source>
        <translation>Annuler le retrait</translation>
    </message>
    <message>
        <source>Add music</source>
        <translation>Ajouter de la musique</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere</source>
        <translation>Déposez fichiers ou dossiers partout</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackTableModel</name>
    <message>
        <source>Waiting to be analyzed.</source>
        <translation>En attente d’analyse.</translation>
    </message>
    <message>
        <source>Being analyzed.</source>
        <translation>Analyse en cours.</translation>
    </message>
    <message>
        <source>Analyzed.</source>
        <translation>Analysé.</translation>
    </message>
    <message>
        <source>The models disagree.</source>
        <translation>Les modèles ne sont pas d’accord.</translation>
    </message>
    <message>
        <source>The models agree.</source>
        <translation>Les modèles sont d’accord.</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <comment>model, per cent, genre</comment>
        <translation>%1&#xa0;: %2 pour %3</translation>
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
        <translation>Le genre le plus probable selon %1</translation>
    </message>
    <message>
        <source>≠ marks tracks on which the models disagree about the most probable genre</source>
        <translation>≠ marque les morceaux dont le genre le plus probable divise les modèles</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainCharts</name>
    <message>
        <source>%1, training</source>
        <translation>%1, entraînement</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1, validation</translation>
    </message>
    <message>
        <source>&amp;x axis:</source>
        <translation>A&amp;xe x&#xa0;:</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Log x</source>
        <comment>logarithmic axis</comment>
        <translation>x log</translation>
    </message>
    <message>
        <source>S&amp;moothing:</source>
        <translation>&amp;Lissage&#xa0;:</translation>
    </message>
    <message>
        <source>Weight of past values in the moving average; the raw values stay visible in the background</source>
        <translation>Poids des valeurs passées dans la moyenne mobile ; les valeurs brutes restent visibles en arrière-plan</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>pondérée</translation>
    </message>
    <message>
        <source>macro</source>
        <translation>macro</translation>
    </message>
    <message>
        <source>Which average</source>
        <translation>Quelle moyenne</translation>
    </message>
    <message>
        <source>Mean over genres, weighted by support or not</source>
        <translation>Moyenne des genres, pondérée par l’effectif ou non</translation>
    </message>
    <message>
        <source>Loss: training (thin), validation (markers)</source>
        <translation>Perte : entraînement (fin), validation (marques)</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Précision moyenne</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Réinitialiser le zoom</translation>
    </message>
    <message>
        <source>Show everything again (double-click, or 0)</source>
        <translation>Tout montrer à nouveau (double-clic, ou 0)</translation>
    </message>
    <message>
        <source>Log y</source>
        <comment>logarithmic axis</comment>
        <translation>y log</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>Axe des valeurs logarithmique</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainForm</name>
    <message>
        <source>frames (%1 to %2 s)</source>
        <translation>trames (%1 à %2 s)</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Données&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modèle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Recipe:</source>
        <translation>&amp;Recette&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>&amp;Époques&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Learning rate:</source>
        <translation>&amp;Taux d’appr.&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Batch:</source>
        <translation>&amp;Lot&#xa0;:</translation>
    </message>
    <message>
        <source>Cro&amp;p:</source>
        <translation>E&amp;xtrait&#xa0;:</translation>
    </message>
    <message>
        <source>See&amp;d:</source>
        <translation>&amp;Graine&#xa0;:</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>T&amp;hreads&#xa0;:</translation>
    </message>
    <message>
        <source>Several models are trained one after the other</source>
        <translation>Plusieurs modèles sont entraînés l’un après l’autre</translation>
    </message>
    <message>
        <source>Fills in the settings below; what you change afterward takes precedence</source>
        <translation>Remplit les réglages ci-dessous ; vos modifications ultérieures l’emportent</translation>
    </message>
    <message>
        <source>Passes over the training tracks, each followed by a validation</source>
        <translation>Passages sur les morceaux d’entraînement, chacun suivi d’une validation</translation>
    </message>
    <message>
        <source>Peak learning rate of the schedule</source>
        <translation>Taux d’apprentissage maximal du plan</translation>
    </message>
    <message>
        <source>Crops per step</source>
        <translation>Extraits par pas</translation>
    </message>
    <message>
        <source>Shortest crop, in frames</source>
        <translation>Extrait le plus court, en trames</translation>
    </message>
    <message>
        <source>Shortest crop in frames</source>
        <translation>Extrait le plus court en trames</translation>
    </message>
    <message>
        <source>Longest crop, in frames</source>
        <translation>Extrait le plus long, en trames</translation>
    </message>
    <message>
        <source>Longest crop in frames</source>
        <translation>Extrait le plus long en trames</translation>
    </message>
    <message>
        <source>The same seed, machine and thread count give the same losses</source>
        <translation>Mêmes graine, machine et nombre de threads : mêmes pertes</translation>
    </message>
    <message>
        <source>One per core</source>
        <translation>Un par cœur</translation>
    </message>
    <message>
        <source>Model options</source>
        <translation>Options des modèles</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainPage</name>
    <message>
        <source>&amp;Resume</source>
        <translation>R&amp;eprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Preparing to train %1.</source>
        <translation>Préparation de l’entraînement de %1.</translation>
    </message>
    <message>
        <source>%1 is training: epoch %2, run %3 of %4.</source>
        <translation>%1 s’entraîne&#xa0;: époque %2, essai %3 sur %4.</translation>
    </message>
    <message>
        <source>%1 is training: epoch %2.</source>
        <translation>%1 s’entraîne&#xa0;: époque %2.</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 est en pause.</translation>
    </message>
    <message>
        <source>%1 is finishing with a last validation.</source>
        <translation>%1 se termine par une dernière validation.</translation>
    </message>
    <message>
        <source>%1 is stopping.</source>
        <translation>%1 s’arrête.</translation>
    </message>
    <message>
        <source>Nothing has been trained here yet.</source>
        <translation>Rien n’a encore été entraîné ici.</translation>
    </message>
    <message>
        <source>Choose a dataset to train on.</source>
        <translation>Choisissez un jeu de données pour l’entraînement.</translation>
    </message>
    <message>
        <source>Choose the models and press Start. Their curves appear here during training; you can keep listening and classifying meanwhile.</source>
        <translation>Choisissez les modèles et cliquez sur Démarrer. Leurs courbes apparaissent ici pendant l’entraînement ; vous pouvez continuer à écouter et à classer pendant ce temps.</translation>
    </message>
    <message>
        <source>Prepare a dataset once on the Dataset page, then choose its folder under Data on the left.</source>
        <translation>Préparez une fois un jeu de données sur la page Données, puis choisissez son dossier à gauche, sous Données.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Démarre&amp;r</translation>
    </message>
    <message>
        <source>Train the selected models one after the other</source>
        <translation>Entraîner les modèles sélectionnés l’un après l’autre</translation>
    </message>
    <message>
        <source>Pause the training and continue later</source>
        <translation>Suspendre l’entraînement et continuer plus tard</translation>
    </message>
    <message>
        <source>&amp;Finish now, keep the best</source>
        <translation>&amp;Finir, garder le meilleur</translation>
    </message>
    <message>
        <source>End this run and keep its best epoch; an epoch that has just begun is validated too if that takes no noticeable time</source>
        <translation>Finir cet essai et garder sa meilleure époque ; une époque à peine commencée est encore validée si cela ne prend presque pas de temps</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Stop the training at once; checkpoints so far are kept</source>
        <translation>Arrêter aussitôt l’entraînement ; les points de contrôle existants sont conservés</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Écoulé</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Crops per second</source>
        <translation>Extraits par seconde</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Avancement de l’essai</translation>
    </message>
</context>
<context>
    <name>genrescope::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>Open &amp;checkpoint…</source>
        <translation>Ouvrir un &amp;point de contrôle…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>System &amp;default</source>
        <translation>Par défaut du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;About Genrescope</source>
        <translation>À &amp;propos de Genrescope</translation>
    </message>
</context>
<context>
    <name>genrescope::WorkspaceBox</name>
    <message>
        <source>Choose a dataset</source>
        <translation>Choisir un jeu de données</translation>
    </message>
    <message>
        <source>Prepared dataset</source>
        <translation>Jeu de données préparé</translation>
    </message>
    <message>
        <source>A workspace prepared on the Dataset page</source>
        <translation>Un dossier de travail préparé sur la page Données</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
</context>
<context>
    <name>genrescope::gui::Application</name>
    <message>
        <source>Open music</source>
        <translation>Ouvrir de la musique</translation>
    </message>
    <message>
        <source>Music (%1);;All files (*)</source>
        <translation>Musique (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a folder of music</source>
        <translation>Ouvrir un dossier de musique</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>Ouvrir un point de contrôle</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors);;All files (*)</source>
        <translation>Points de contrôle (*.safetensors);;Tous les fichiers (*)</translation>
    </message>
</context>
</TS>
