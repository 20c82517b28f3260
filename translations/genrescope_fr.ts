<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AblationText</name>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
</context>
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
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message numerus="yes">
        <source>%Ln track(s) in the split “%1” (%2); labels: %3.</source>
        <translation>
            <numerusform>%Ln morceau de la partie «&#xa0;%1&#xa0;» (%2)&#xa0;; étiquettes&#xa0;: %3.</numerusform>
            <numerusform>%Ln morceaux de la partie «&#xa0;%1&#xa0;» (%2)&#xa0;; étiquettes&#xa0;: %3.</numerusform>
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
        <translation>Entre parenthèses&#xa0;: intervalle de confiance à 95&#xa0;% (rééchantillonnage des artistes). p&#xa0;: probabilité qu’une telle différence soit due au seul hasard.</translation>
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
    <message>
        <source>Difference of %1 from %2</source>
        <translation>Différence de %1 par rapport à %2</translation>
    </message>
    <message>
        <source>calibrated on these tracks</source>
        <translation>calibré sur ces morceaux</translation>
    </message>
</context>
<context>
    <name>LibraryPlayMenu</name>
    <message>
        <source>Play next</source>
        <translation>Lire ensuite</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Ajouter à la file d’attente</translation>
    </message>
    <message>
        <source>Add to a playlist</source>
        <translation>Ajouter à une liste de lecture</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nouvelle liste de lecture</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Export as a playlist…</source>
        <translation>Exporter comme liste de lecture…</translation>
    </message>
</context>
<context>
    <name>LibraryQuery</name>
    <message>
        <source>Nothing follows %1.</source>
        <translation>Rien ne suit %1.</translation>
    </message>
    <message>
        <source>%1 is not understood; write it as in %2.</source>
        <translation>%1 n’est pas compris&#xa0;; écrivez-le comme dans %2.</translation>
    </message>
    <message>
        <source>%1 has no order; write %2.</source>
        <translation>%1 n’a pas d’ordre&#xa0;; écrivez %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”; put the word in quotation marks to find it in titles, artists and albums.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;»&#xa0;; mettez le mot entre guillemets pour le chercher dans les titres, artistes et albums.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>It needs a name with letters or digits, for its folder.</source>
        <translation>Il lui faut un nom avec des lettres ou des chiffres, pour son dossier.</translation>
    </message>
    <message>
        <source>%1 is not as long as the archive declares; the archive is damaged: download it again.</source>
        <translation>%1 n’a pas la longueur annoncée par l’archive&#xa0;; l’archive est endommagée&#xa0;: téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 is longer than the %2 bytes allowed for such a file.</source>
        <translation>%1 dépasse les %2 octets permis pour un tel fichier.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a size or offset that is not a number</source>
        <translation>&apos;%1&apos; a une taille ou un décalage qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large</source>
        <translation>&apos;%1&apos; est trop grand</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; is taken</source>
        <translation>le nom &apos;%1&apos; est déjà pris</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has another shape than its values</source>
        <translation>&apos;%1&apos; a une autre forme que ses valeurs</translation>
    </message>
    <message>
        <source>it would contain too many arrays</source>
        <translation>il contiendrait trop de tableaux</translation>
    </message>
    <message>
        <source>its header would be larger than %1</source>
        <translation>son en-tête dépasserait %1</translation>
    </message>
    <message>
        <source>it would be larger than %1</source>
        <translation>il dépasserait %1</translation>
    </message>
    <message>
        <source>The %1 model of recipe %2 gives probabilities that are not numbers; its weights are damaged, so train it again.</source>
        <translation>Le modèle %1 de la recette %2 donne des probabilités qui ne sont pas des nombres&#xa0;; ses poids sont endommagés, entraînez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 does not have the columns that a run writes.</source>
        <translation>%1 n’a pas les colonnes qu’écrit un essai.</translation>
    </message>
    <message>
        <source>The optimizer&apos;s &apos;%1&apos; is missing or has another shape.</source>
        <translation>&apos;%1&apos; de l’optimiseur manque ou a une autre forme.</translation>
    </message>
    <message>
        <source>%1 cannot be accessed: %2.</source>
        <translation>%1 ne peut pas être examiné&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be found: %2.</source>
        <translation>%1 est introuvable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A message is neither a text nor a list of texts.</source>
        <translation>Un message n’est ni un texte ni une liste de textes.</translation>
    </message>
    <message>
        <source>the column (%1, %2) is missing; this is not FMA&apos;s tracks.csv.</source>
        <translation>la colonne (%1, %2) manque&#xa0;; ce n’est pas le tracks.csv de FMA.</translation>
    </message>
    <message>
        <source>%1 contains several folders of FMA&apos;s audio, %2 and %3; give one of them.</source>
        <translation>%1 contient plusieurs dossiers d’audio de FMA, %2 et %3&#xa0;; indiquez l’un d’eux.</translation>
    </message>
    <message>
        <source>The model has no &apos;%1&apos;.</source>
        <translation>Le modèle n’a pas de &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>%1 does not have the checksum that it declares; the archive is damaged: download it again.</source>
        <translation>%1 n’a pas la somme de contrôle annoncée&#xa0;; l’archive est endommagée&#xa0;: téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The %1 model knows no genre &apos;%2&apos;.</source>
        <translation>Le modèle %1 ne connaît pas de genre «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 cannot be renamed: %2.</source>
        <translation>%1 ne peut pas être renommé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This build of the program makes no mp3 files.</source>
        <translation>Ce programme a été compilé sans de quoi faire des fichiers mp3.</translation>
    </message>
    <message>
        <source>A wav file holds less than 4 GB, and %1 minutes of this music take more; write a part of it.</source>
        <translation>Un fichier wav contient moins de 4 Go, et %1 minutes de cette musique en demandent plus&#xa0;; écrivez-en une partie.</translation>
    </message>
    <message>
        <source>The name %1 occurs twice.</source>
        <translation>Le nom %1 apparaît deux fois.</translation>
    </message>
    <message>
        <source>The queue of an ablation must be a JSON object.</source>
        <translation>La file d’attente d’une ablation doit être un objet JSON.</translation>
    </message>
    <message>
        <source>This machine has no network interface %1 with an address; &quot;ip address&quot; lists those that it has.</source>
        <translation>Cette machine n’a pas d’interface réseau %1 pourvue d’une adresse&#xa0;; «&#xa0;ip address&#xa0;» énumère celles qu’elle a.</translation>
    </message>
    <message>
        <source>The environment says that this is one of several processes, but not %1; set it to where the first one runs, the same for all of them.</source>
        <translation>L’environnement dit que ce processus en est un parmi plusieurs, mais pas %1&#xa0;; indiquez-y où tourne le premier, de la même façon pour tous.</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
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
        <translation>Précision et rappel&#xa0;: %1</translation>
    </message>
    <message>
        <source>True genre (rows) against the top prediction (columns) of %1</source>
        <translation>Genre réel (lignes) et première prédiction (colonnes) de %1</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>%1 percentage points</source>
        <comment>how far probabilities are off</comment>
        <translation>%1 points de pourcentage</translation>
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
        <translation>12 dB moins fort</translation>
    </message>
    <message>
        <source>from 2 s on</source>
        <translation>à partir de 2 s</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>3% slower</source>
        <translation>3&#xa0;% plus lent</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationForm</name>
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
        <source>See&amp;ds:</source>
        <translation>&amp;Graines&#xa0;:</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>T&amp;hreads&#xa0;:</translation>
    </message>
    <message>
        <source>How many times each variant is trained, with other random numbers each time: what differs less than its seeds do is no difference</source>
        <translation>Combien de fois chaque variante est entraînée, chaque fois avec d’autres nombres aléatoires&#xa0;: ce qui diffère moins que les graines n’est pas une différence</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationPanel</name>
    <message>
        <source>Choose a model.</source>
        <translation>Choisissez un modèle.</translation>
    </message>
    <message>
        <source>Choose what to change: each change is trained beside the baseline.</source>
        <translation>Choisissez ce qui change&#xa0;: chaque changement est entraîné à côté de la référence.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln exécution</numerusform>
            <numerusform>%Ln exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>number of runs, time</comment>
        <translation>%1, environ %2</translation>
    </message>
    <message>
        <source>What is each part of a recipe worth?</source>
        <translation>Que vaut chaque partie d’une recette&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a dataset to train on.</source>
        <translation>Choisissez un jeu de données pour l’entraînement.</translation>
    </message>
    <message>
        <source>Choose changes on the left, and press Start. The recipe is trained with and without each of them, several times, and the differences are shown here with how sure they are.</source>
        <translation>Choisissez des changements à gauche, puis appuyez sur Démarrer. La recette est entraînée avec et sans chacun d’eux, plusieurs fois&#xa0;; les différences et leur certitude s’affichent ici.</translation>
    </message>
    <message>
        <source>Prepare a dataset once on the Dataset page, then choose its folder under Data on the left.</source>
        <translation>Préparez une fois un jeu de données sur la page Données, puis choisissez son dossier à gauche, sous Données.</translation>
    </message>
    <message>
        <source>Stopping; what was trained is kept.</source>
        <translation>Arrêt en cours&#xa0;; ce qui a été entraîné est conservé.</translation>
    </message>
    <message>
        <source>Waiting for room: %1</source>
        <translation>Attend de la place&#xa0;: %1</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Run %1 of %2: %3, %4, seed %5</source>
        <comment>model, variant</comment>
        <translation>Exécution %1 sur %2&#xa0;: %3, %4, graine %5</translation>
    </message>
    <message>
        <source>%1
Step %2 of %3</source>
        <translation>%1
Pas %2 sur %3</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>steps, time</comment>
        <translation>%1, reste %2</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Train the baseline and each chosen variant with every seed</source>
        <translation>Entraîner la référence et chaque variante choisie avec chaque graine</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Runs that have ended stay; the one that trains is continued later</source>
        <translation>Les exécutions terminées restent&#xa0;; celle en cours sera reprise plus tard</translation>
    </message>
    <message>
        <source>Progress of the ablation</source>
        <translation>Progression de l’ablation</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationPresenter</name>
    <message>
        <source>A network is being trained, and both would take longer at the same time; wait until it is done, or stop it.</source>
        <translation>Un réseau est en cours d’entraînement, et les deux à la fois prendraient plus de temps&#xa0;; attendez qu’il ait fini, ou arrêtez-le.</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationResults</name>
    <message>
        <source>Scores are those of the best checkpoint on the validation tracks, which also selected it; the test tracks were not read. A difference whose interval contains 0 is no evidence of anything.</source>
        <translation>Les scores sont ceux du meilleur checkpoint sur les morceaux de validation, qui l’ont aussi choisi&#xa0;; les morceaux de test n’ont pas été lus. Une différence dont l’intervalle contient 0 ne prouve rien.</translation>
    </message>
    <message>
        <source>Validation: %1 tracks by %2 artists.</source>
        <translation>Validation&#xa0;: %1 morceaux de %2 artistes.</translation>
    </message>
    <message>
        <source>What each change is worth</source>
        <translation>Ce que vaut chaque changement</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablation</translation>
    </message>
    <message>
        <source>The ablations of this dataset, named by when they began</source>
        <translation>Les ablations de ce jeu de données, nommées d’après leur début</translation>
    </message>
    <message>
        <source>See&amp;ds:</source>
        <comment>of the ablation that is shown</comment>
        <translation>&amp;Graines&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Train what is missing; more seeds make the intervals over seeds narrower</source>
        <translation>Entraîner ce qui manque&#xa0;; plus de graines rendent les intervalles sur les graines plus étroits</translation>
    </message>
    <message>
        <source>Differences from the baseline</source>
        <translation>Différences par rapport à la référence</translation>
    </message>
    <message>
        <source>Thick bars: 95% confidence intervals over seeds. Thin bars: over artists.</source>
        <translation>Barres épaisses&#xa0;: intervalles de confiance à 95&#xa0;% sur les graines. Barres fines&#xa0;: sur les artistes.</translation>
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
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>Weighted AP</source>
        <translation>AP pondérée</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>By artists</source>
        <translation>Par artistes</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>What is different from the baseline</source>
        <translation>Ce qui diffère de la référence</translation>
    </message>
    <message>
        <source>How many of its runs have ended</source>
        <translation>Combien de ses exécutions sont terminées</translation>
    </message>
    <message>
        <source>Of the best checkpoints on the validation split: mean and 95% confidence interval over seeds</source>
        <translation>Des meilleurs checkpoints sur les morceaux de validation&#xa0;: moyenne et intervalle de confiance à 95&#xa0;% sur les graines</translation>
    </message>
    <message>
        <source>Variant minus baseline, seed by seed: mean and 95% confidence interval, which says what another seed would change</source>
        <translation>Variante moins référence, graine par graine&#xa0;: moyenne et intervalle de confiance à 95&#xa0;%, qui dit ce qu’une autre graine changerait</translation>
    </message>
    <message>
        <source>95% confidence interval of the same difference, artists resampled, which says what other music would change</source>
        <translation>Intervalle de confiance à 95&#xa0;% de la même différence, artistes rééchantillonnés, qui dit ce qu’une autre musique changerait</translation>
    </message>
    <message>
        <source>Mean time of a run</source>
        <translation>Temps moyen d’une exécution</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>another variant</comment>
        <translation>comme %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>seeds</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>genrescope::AboutDialog</name>
    <message>
        <source>Genrescope uses these libraries, each under its own license:</source>
        <translation>Genrescope utilise ces bibliothèques, chacune sous sa propre licence&#xa0;:</translation>
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
        <source>The starter models have a license of their own, %1: not for commercial use. They were trained on clips from the Free Music Archive and freely licensed music from games, with tags by musicnn (ISC license) and EfficientAT (MIT license).</source>
        <translation>Les modèles fournis ont leur propre licence, %1&#xa0;: pas d’utilisation commerciale. Ils ont été entraînés sur des clips de la Free Music Archive et des musiques de jeux sous licence libre, avec des étiquettes de musicnn (licence ISC) et d’EfficientAT (licence MIT).</translation>
    </message>
</context>
<context>
    <name>genrescope::AverageScoreModel</name>
    <message>
        <source>95% confidence interval (artists resampled): %1 to %2</source>
        <translation>Intervalle de confiance à 95&#xa0;% (rééchantillonnage des artistes)&#xa0;: de %1 à %2</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Δ</source>
        <comment>difference of two scores</comment>
        <translation>Δ</translation>
    </message>
    <message>
        <source>How likely chance alone would produce such a difference: two-sided, from the same resamples of artists</source>
        <translation>Probabilité qu’une telle différence soit due au seul hasard&#xa0;: bilatérale, sur les mêmes rééchantillonnages d’artistes</translation>
    </message>
    <message>
        <source>p</source>
        <comment>p-value</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Score with its 95% confidence interval (artists resampled)</source>
        <translation>Résultat avec son intervalle de confiance à 95&#xa0;% (rééchantillonnage des artistes)</translation>
    </message>
    <message>
        <source>Score of %1 minus that of %2, on the same resamples</source>
        <translation>Score de %1 moins celui de %2, sur les mêmes rééchantillonnages</translation>
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
        <translation>Calibrer un modèle</translation>
    </message>
    <message>
        <source>The model&apos;s probabilities are fitted to the validation tracks of the dataset, and each genre&apos;s threshold is chosen there. Both are stored in its checkpoint, in place of those of before, also of thresholds that were kept by hand; its weights stay.</source>
        <translation>Les probabilités du modèle sont ajustées aux morceaux de validation du jeu de données, et le seuil de chaque genre y est choisi. Les deux sont enregistrés dans son point de contrôle, à la place des précédents, même de seuils conservés à la main&#xa0;; ses poids restent.</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modèle&#xa0;:</translation>
    </message>
    <message>
        <source>Thresholds with the highest &amp;F1</source>
        <translation>Seuils au &amp;F1 le plus élevé</translation>
    </message>
    <message>
        <source>Misses and false alarms weigh the same</source>
        <translation>Les oublis et les fausses alertes pèsent autant</translation>
    </message>
    <message>
        <source>Thresholds that reach a &amp;precision of</source>
        <translation>Seuils qui atteignent une &amp;précision de</translation>
    </message>
    <message>
        <source>The share of the tracks called positive that really are; a genre that does not reach it is called only where certain</source>
        <translation>La part des morceaux dits positifs qui le sont vraiment&#xa0;; un genre qui ne l’atteint pas n’est retenu que s’il est certain</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>&amp;Calibrate</source>
        <translation>&amp;Calibrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>genrescope::CalibrationPanel</name>
    <message>
        <source>Reliability: all genres</source>
        <translation>Fiabilité&#xa0;: tous les genres</translation>
    </message>
    <message>
        <source>Reliability: %1</source>
        <translation>Fiabilité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>%1: off by %2 on average</source>
        <comment>a model and its calibration error</comment>
        <translation>%1&#xa0;: écart moyen de %2</translation>
    </message>
    <message>
        <source>%1: off by %2 on average; its own output (dashed) by %3</source>
        <comment>a model and its calibration error</comment>
        <translation>%1&#xa0;: écart moyen de %2&#xa0;; de %3 pour sa propre sortie (tirets)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln threshold(s) changed.</source>
        <translation>
            <numerusform>%Ln seuil a changé.</numerusform>
            <numerusform>%Ln seuils ont changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>No threshold changed.</source>
        <translation>Aucun seuil n’a changé.</translation>
    </message>
    <message>
        <source>It was trained on other data: if that had tracks of this validation split, it is now too sure of itself.</source>
        <translation>Il a été entraîné sur d’autres données&#xa0;: si elles contenaient des morceaux de cette partie de validation, il est maintenant trop sûr de lui.</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Genres of the diagram</source>
        <translation>Genres du diagramme</translation>
    </message>
    <message>
        <source>Of all decisions that a model gives about 70%, 7 in 10 should be true: then its mark is on the dotted line. The lines through the marks are 95% confidence intervals, as if no two tracks resembled each other.</source>
        <translation>Parmi toutes les décisions auxquelles un modèle donne environ 70 %, 7 sur 10 devraient être vraies&#xa0;: sa marque est alors sur la ligne pointillée. Les traits qui traversent les marques sont des intervalles de confiance à 95 %, comme si aucun morceau ne ressemblait à un autre.</translation>
    </message>
    <message>
        <source>The expected calibration error. With few tracks it is above 0 even for the best of models.</source>
        <translation>L’erreur de calibration attendue. Avec peu de morceaux, elle dépasse 0 même pour le meilleur des modèles.</translation>
    </message>
    <message>
        <source>Cali&amp;brate…</source>
        <translation>Cali&amp;brer…</translation>
    </message>
    <message>
        <source>Fits a model&apos;s probabilities to the validation tracks and chooses its thresholds there; both are stored in its checkpoint</source>
        <translation>Ajuste les probabilités d’un modèle aux morceaux de validation et y choisit ses seuils&#xa0;; les deux sont enregistrés dans son point de contrôle</translation>
    </message>
    <message>
        <source>This genre</source>
        <translation>Ce genre</translation>
    </message>
    <message>
        <source>%1 is calibrated: on the validation tracks, to which it was fitted, it is off by %2 over all genres, instead of %3.</source>
        <translation>%1 est calibré&#xa0;: sur les morceaux de validation, auxquels il a été ajusté, son écart sur tous les genres est de %2 au lieu de %3.</translation>
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
            <numerusform>Genre réel %1, première prédiction %2&#xa0;: %Ln morceau, %3 de la ligne</numerusform>
            <numerusform>Genre réel %1, première prédiction %2&#xa0;: %Ln morceaux, %3 de la ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 found: %Ln track(s), %2 of the genre&apos;s</source>
        <translation>
            <numerusform>Vrai genre %1 trouvé : %Ln titre, %2 du genre</numerusform>
            <numerusform>Vrai genre %1 trouvé : %Ln titres, %2 du genre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 missed, %2 called: %Ln track(s), %3 of the genre&apos;s</source>
        <translation>
            <numerusform>Vrai genre %1 manqué, %2 annoncé : %Ln titre, %3 du genre</numerusform>
            <numerusform>Vrai genre %1 manqué, %2 annoncé : %Ln titres, %3 du genre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 found, %2 called as well: %Ln track(s), %3 of the genre&apos;s</source>
        <translation>
            <numerusform>Vrai genre %1 trouvé, %2 annoncé aussi : %Ln titre, %3 du genre</numerusform>
            <numerusform>Vrai genre %1 trouvé, %2 annoncé aussi : %Ln titres, %3 du genre</numerusform>
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
        <source>Click a cell to list its tracks</source>
        <translation>Cliquez sur une case pour lister ses morceaux</translation>
    </message>
    <message>
        <source>&amp;Confusion matrix</source>
        <translation>Matrice de &amp;confusion</translation>
    </message>
    <message>
        <source>Rows are true genres that the model misses, columns what it calls instead, wrongly. On the diagonal, the tracks where it finds the genre.</source>
        <translation>Les lignes sont les vrais genres que le modèle manque, les colonnes ce qu’il annonce à tort à la place. Sur la diagonale, les titres où il trouve le genre.</translation>
    </message>
    <message>
        <source>Rows are true genres that the model finds, columns what it calls as well, wrongly. On the diagonal, all tracks where it finds the genre.</source>
        <translation>Les lignes sont les vrais genres que le modèle trouve, les colonnes ce qu’il annonce aussi, à tort. Sur la diagonale, tous les titres où il trouve le genre.</translation>
    </message>
    <message>
        <source>Top prediction</source>
        <translation>Première prédiction</translation>
    </message>
    <message>
        <source>Called instead</source>
        <translation>Annoncé à la place</translation>
    </message>
    <message>
        <source>Called besides</source>
        <translation>Annoncé en plus</translation>
    </message>
    <message>
        <source>What the cells count</source>
        <translation>Ce que comptent les cases</translation>
    </message>
    <message>
        <source>Most frequent first</source>
        <translation>Les plus fréquents d’abord</translation>
    </message>
    <message>
        <source>As in the dataset</source>
        <translation>Comme dans le jeu de données</translation>
    </message>
    <message>
        <source>Similar side by side</source>
        <translation>Les semblables côte à côte</translation>
    </message>
    <message>
        <source>Order of the genres</source>
        <translation>Ordre des genres</translation>
    </message>
    <message>
        <source>&amp;Top-level genres</source>
        <translation>Genres du &amp;premier niveau</translation>
    </message>
    <message>
        <source>Count each genre as the top-level genre that it is part of</source>
        <translation>Compter chaque genre comme le genre du premier niveau dont il fait partie</translation>
    </message>
    <message>
        <source>Confusion matrix: true genre against called genre</source>
        <translation>Matrice de confusion : vrai genre et genre annoncé</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Mon propre ordre</translation>
    </message>
    <message>
        <source>Drag a genre&apos;s name to another place, or move the selected cell&apos;s with Alt and an arrow key, to arrange them yourself</source>
        <translation>Pour les ranger vous-même, faites glisser le nom d’un genre ailleurs, ou déplacez celui de la cellule sélectionnée avec Alt et une flèche</translation>
    </message>
</context>
<context>
    <name>genrescope::CurveChart</name>
    <message>
        <source>Line</source>
        <translation>Courbe</translation>
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
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Pas encore de valeurs.</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetForm</name>
    <message>
        <source>&amp;Workspace, where the prepared data is stored:</source>
        <translation>Dossier de tra&amp;vail des données préparées&#xa0;:</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Dossier de travail</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>T&amp;hreads&#xa0;:</translation>
    </message>
    <message>
        <source>Number of clips decoded in parallel</source>
        <translation>Nombre de clips décodés en parallèle</translation>
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
        <translation>Arrêter&#xa0;; les clips terminés sont conservés</translation>
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
            <numerusform>%Ln clip est prêt et sera conservé. Continuez quand vous voulez&#xa0;: seul le reste sera préparé.</numerusform>
            <numerusform>%Ln clips sont prêts et seront conservés. Continuez quand vous voulez&#xa0;: seul le reste sera préparé.</numerusform>
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
    <message>
        <source>The dataset could not be opened</source>
        <translation>Le jeu de données n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>To teach, train and evaluate models, choose the FMA archives, music whose folders, files or table name its genres, or the tracks that you marked on the Listen page; and a workspace where the prepared data will be stored.</source>
        <translation>Pour enseigner, entraîner et évaluer des modèles, choisissez les archives FMA, de la musique dont les dossiers, les fichiers ou un tableau nomment les genres, ou les titres que vous avez marqués sur la page Écouter, ainsi qu’un dossier de travail où conserver les données préparées.</translation>
    </message>
    <message>
        <source>It will take about %1 on the disk.</source>
        <translation>Cela prendra environ %1 sur le disque.</translation>
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
            <numerusform>%Ln artiste a des morceaux dans plusieurs parties&#xa0;: les résultats seront meilleurs que sur des artistes que le modèle n’a jamais entendus.</numerusform>
            <numerusform>%Ln artistes ont des morceaux dans plusieurs parties&#xa0;: les résultats seront meilleurs que sur des artistes que le modèle n’a jamais entendus.</numerusform>
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
            <numerusform>Le genre %2 a été écarté&#xa0;: il a %Ln morceau d’entraînement.</numerusform>
            <numerusform>Le genre %2 a été écarté&#xa0;: il a %Ln morceaux d’entraînement.</numerusform>
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
        <source>Notes on the dataset</source>
        <translation>Notes sur le jeu de données</translation>
    </message>
    <message>
        <source>Prepared dataset</source>
        <translation>Jeu de données préparé</translation>
    </message>
    <message>
        <source>Teach or train models</source>
        <translation>Enseigner ou entraîner des modèles</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>Préparer à nouveau</translation>
    </message>
    <message>
        <source>Tries the faulty clips again; what is ready stays as it is</source>
        <translation>Réessaie les clips défectueux&#xa0;; ce qui est prêt reste tel quel</translation>
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
            <numerusform>%Ln essai supprimé n’a pas pu être mis à la corbeille. Le supprimer définitivement&#xa0;?</numerusform>
            <numerusform>%Ln essais supprimés n’ont pas pu être mis à la corbeille. Les supprimer définitivement&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>genrescope::DifferenceChart</name>
    <message>
        <source>Difference in weighted AP (thick bar: seeds, thin: artists)</source>
        <translation>Différence d’AP pondérée (barre épaisse&#xa0;: graines, fine&#xa0;: artistes)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>± by seeds</source>
        <translation>± par graines</translation>
    </message>
    <message>
        <source>By artists, from</source>
        <translation>Par artistes, de</translation>
    </message>
    <message>
        <source>By artists, to</source>
        <translation>Par artistes, à</translation>
    </message>
    <message>
        <source>%1 %2, by artists %3 to %4</source>
        <comment>variant, difference, its interval</comment>
        <translation>%1 %2, par artistes %3 à %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>variant, difference</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model, its variants</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>genrescope::DoubtfulTrackModel</name>
    <message>
        <source>Label kept</source>
        <translation>Étiquette gardée</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Maintenant %1</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Morceau</translation>
    </message>
    <message>
        <source>Labeled</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>p(étiquette)</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>p(suggestion)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
</context>
<context>
    <name>genrescope::DuplicateTableModel</name>
    <message>
        <source>Second left out</source>
        <translation>Second écarté</translation>
    </message>
    <message>
        <source>%1 of the bits of their fingerprints are the same; the second begins %2 s into the first</source>
        <translation>%1 des bits de leurs empreintes sont égaux&#xa0;; le second commence à %2 s du premier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>split, genres</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Égal</translation>
    </message>
    <message>
        <source>First track</source>
        <translation>Premier titre</translation>
    </message>
    <message>
        <source>Second track</source>
        <translation>Second titre</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
</context>
<context>
    <name>genrescope::DuplicatesPanel</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>The same recording in training and among the tracks that are judged makes scores too good, whatever its encoding, loudness or excerpt. Search compares all tracks of the dataset.</source>
        <translation>Le même enregistrement à l’entraînement et parmi les titres jugés rend les scores trop bons, quels que soient son encodage, son volume ou son extrait. La recherche compare tous les titres du jeu de données.</translation>
    </message>
    <message>
        <source>No two tracks of the dataset are the same recording.</source>
        <translation>Aucun titre du jeu de données n’est l’enregistrement d’un autre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of tracks are the same recording.</source>
        <translation>
            <numerusform>%Ln paire de titres est le même enregistrement.</numerusform>
            <numerusform>%Ln paires de titres sont le même enregistrement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tracks judged here has a near-duplicate in training.</source>
        <translation>
            <numerusform>%Ln des titres jugés ici a un quasi-doublon à l’entraînement.</numerusform>
            <numerusform>%Ln des titres jugés ici ont un quasi-doublon à l’entraînement.</numerusform>
        </translation>
    </message>
    <message>
        <source>A track that you leave out is neither judged nor taught from then on; your files stay as they are.</source>
        <translation>Un titre que vous écartez n’est dès lors ni jugé ni enseigné&#xa0;; vos fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Réutiliser</translation>
    </message>
    <message>
        <source>Leave out second</source>
        <translation>Écarter le second</translation>
    </message>
    <message>
        <source>&amp;Near-duplicates</source>
        <translation>Quasi-&amp;doublons</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Quasi-doublons</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>Compare what all tracks of the dataset sound like</source>
        <translation>Comparer à l’écoute tous les titres du jeu de données</translation>
    </message>
    <message>
        <source>Play first</source>
        <translation>Lire le premier</translation>
    </message>
    <message>
        <source>Play the first track of the pair (1)</source>
        <translation>Lire le premier titre de la paire (1)</translation>
    </message>
    <message>
        <source>Play second</source>
        <translation>Lire le second</translation>
    </message>
    <message>
        <source>Play the second track of the pair (2, Enter)</source>
        <translation>Lire le second titre de la paire (2, Entrée)</translation>
    </message>
    <message>
        <source>Judge and teach models without the second track, or with it again (L)</source>
        <translation>Juger et enseigner les modèles sans le second titre, ou de nouveau avec lui (L)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back the last decision (Ctrl+Z; Ctrl+Shift+Z makes it again)</source>
        <translation>Annuler la dernière décision (Ctrl+Z&#xa0;; Ctrl+Maj+Z la rétablit)</translation>
    </message>
</context>
<context>
    <name>genrescope::EncoderBox</name>
    <message>
        <source>The models that come with Genrescope</source>
        <translation>Les modèles fournis avec Genrescope</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>model, recipe, date</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Another model…</source>
        <translation>Un autre modèle…</translation>
    </message>
    <message>
        <source>Open checkpoint</source>
        <translation>Ouvrir un checkpoint</translation>
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
        <source>&amp;Split:</source>
        <translation>&amp;Partie&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <source>&amp;Evaluate</source>
        <translation>É&amp;valuer</translation>
    </message>
    <message>
        <source>%1 %2, AP %3, %4</source>
        <comment>model, recipe, precision, date</comment>
        <translation>%1 %2, AP %3, %4</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modèle %1</translation>
    </message>
    <message>
        <source>Model &amp;%1:</source>
        <translation>Modèle &amp;%1&#xa0;:</translation>
    </message>
    <message>
        <source>Model %1:</source>
        <translation>Modèle %1&#xa0;:</translation>
    </message>
    <message>
        <source>Use the test split only once, at the very end: choosing models by its scores makes them meaningless</source>
        <translation>N’utilisez la partie de test qu’une fois, tout à la fin&#xa0;: choisir des modèles d’après ses résultats les prive de sens</translation>
    </message>
    <message>
        <source>Evaluate all models on the same tracks</source>
        <translation>Évaluer tous les modèles sur les mêmes morceaux</translation>
    </message>
    <message>
        <source>Predictions: %1</source>
        <translation>Prédictions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Predictions of another system</source>
        <translation>Prédictions d’un autre système</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tableaux CSV (*.csv)</translation>
    </message>
    <message>
        <source>Do not compare this one</source>
        <translation>Ne pas comparer celui-ci</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Compare something else, too</source>
        <translation>Comparer aussi autre chose</translation>
    </message>
    <message>
        <source>Another &amp;model</source>
        <translation>Un autre &amp;modèle</translation>
    </message>
    <message>
        <source>Add &amp;predictions of another system…</source>
        <translation>Ajouter les &amp;prédictions d’un autre système…</translation>
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
        <source>Which model is better?</source>
        <translation>Quel modèle est le meilleur&#xa0;?</translation>
    </message>
    <message>
        <source>You can keep working on the other pages meanwhile.</source>
        <translation>Vous pouvez continuer à travailler sur les autres pages pendant ce temps.</translation>
    </message>
    <message>
        <source>No results were kept. Press Evaluate to start again.</source>
        <translation>Aucun résultat n’a été conservé. Cliquez sur Évaluer pour recommencer.</translation>
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
    <message>
        <source>Choose a dataset and the models to compare above, then press Evaluate. Models come from the Train page, or from checkpoint files.</source>
        <translation>Choisissez ci-dessus un jeu de données et les modèles à comparer, puis cliquez sur Évaluer. Les modèles viennent de la page Entraîner, ou de fichiers de points de contrôle.</translation>
    </message>
    <message>
        <source>Classifying every track of the split…</source>
        <translation>Classification de tous les morceaux de la partie…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>The evaluation failed</source>
        <translation>L’évaluation a échoué</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Scores that flatter, since the model learned from these tracks: %1.</source>
        <comment>with one or several models</comment>
        <translation>Scores flatteurs, car le modèle a appris de ces morceaux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Calibrating on the validation tracks…</source>
        <translation>Calibration sur les morceaux de validation…</translation>
    </message>
    <message>
        <source>Calibrated on these very tracks: %1. Calibration error and what is called at the model&apos;s thresholds flatter here; the test split is the honest judge.</source>
        <comment>with one or several models</comment>
        <translation>Calibré sur ces morceaux mêmes&#xa0;: %1. L’erreur de calibration et ce que le modèle retient à ses seuils sont flatteurs ici&#xa0;; la partie de test est le juge honnête.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) left out, as you decided.</source>
        <translation>
            <numerusform>%Ln titre écarté, comme vous l’avez décidé.</numerusform>
            <numerusform>%Ln titres écartés, comme vous l’avez décidé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these tracks has a near-duplicate in training: scores flatter.</source>
        <translation>
            <numerusform>%Ln de ces titres a un quasi-doublon à l’entraînement : les scores flattent.</numerusform>
            <numerusform>%Ln de ces titres ont un quasi-doublon à l’entraînement : les scores flattent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Quasi-doublons</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluatePresenter</name>
    <message>
        <source>The model was calibrated, but the dataset has other genres now than when the model was evaluated. Evaluate it again.</source>
        <translation>Le modèle a été calibré, mais le jeu de données a maintenant d’autres genres que lors de l’évaluation. Évaluez-le de nouveau.</translation>
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
    <message>
        <source>&amp;Where models differ</source>
        <translation>&amp;Où les modèles diffèrent</translation>
    </message>
    <message>
        <source>List the tracks by how far the models&apos; probabilities lie apart</source>
        <translation>Lister les morceaux selon l’écart entre les probabilités des modèles</translation>
    </message>
    <message>
        <source>In the &amp;chosen genre</source>
        <translation>Dans le genre &amp;choisi</translation>
    </message>
    <message>
        <source>In &amp;any genre</source>
        <translation>D&amp;ans n’importe quel genre</translation>
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
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Probability of the genre in the column beside it</source>
        <translation>Probabilité du genre dans la colonne voisine</translation>
    </message>
</context>
<context>
    <name>genrescope::ExplanationBar</name>
    <message>
        <source>Asking the model about each patch of the spectrogram…</source>
        <translation>Le modèle est interrogé sur chaque case du spectrogramme…</translation>
    </message>
    <message>
        <source>There is nothing to explain: this part is silent.</source>
        <translation>Il n’y a rien à expliquer&#xa0;: cette partie est silencieuse.</translation>
    </message>
    <message>
        <source>%1–%2, %3–%4 Hz</source>
        <comment>where a patch lies: times, frequencies</comment>
        <translation>%1–%2, %3–%4 Hz</translation>
    </message>
    <message>
        <source>Most for %1: %2.</source>
        <translation>Le plus pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Most against it: %1.</source>
        <translation>Le plus contre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing in this part speaks for %1 or against it.</source>
        <translation>Rien dans cette partie ne plaide pour ou contre %1.</translation>
    </message>
    <message>
        <source>Why %1? %2, %3 to %4</source>
        <comment>a genre, a model, two times</comment>
        <translation>Pourquoi %1&#xa0;? %2, de %3 à %4</translation>
    </message>
    <message>
        <source>speaks against it, %1</source>
        <comment>log-odds</comment>
        <translation>plaide contre, %1</translation>
    </message>
    <message>
        <source>%1, speaks for it</source>
        <comment>log-odds</comment>
        <translation>%1, plaide pour</translation>
    </message>
    <message>
        <source>Each patch is replaced by the average of this part, and the model is asked again. The numbers say by how much the log-odds of %1 then fall or rise.</source>
        <translation>Chaque case est remplacée par la moyenne de cette partie, et le modèle est interrogé de nouveau. Les nombres disent de combien les log-odds de %1 baissent ou montent alors.</translation>
    </message>
    <message>
        <source>Stop explaining (Esc)</source>
        <translation>Ne plus expliquer (Échap)</translation>
    </message>
    <message>
        <source>Stop explaining</source>
        <translation>Ne plus expliquer</translation>
    </message>
    <message>
        <source>Play only what counted (being prepared…)</source>
        <translation>Ne jouer que ce qui a compté (en préparation…)</translation>
    </message>
    <message>
        <source>Play only what counted</source>
        <translation>Ne jouer que ce qui a compté</translation>
    </message>
    <message>
        <source>Silences every time and every frequency but those that speak most for %1</source>
        <translation>Rend muets tous les moments et toutes les fréquences sauf ceux qui plaident le plus pour %1</translation>
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
    <name>genrescope::FaultyClips</name>
    <message>
        <source>Faulty clips and why they were left out</source>
        <translation>Clips défectueux et pourquoi ils ont été écartés</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>What can be heard of it; also by Enter or a double click</source>
        <translation>Ce qu’on peut en entendre&#xa0;; aussi par Entrée ou un double-clic</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
</context>
<context>
    <name>genrescope::FilledFramesView</name>
    <message>
        <source>The music</source>
        <translation>La musique</translation>
    </message>
    <message>
        <source>What the model is given</source>
        <translation>Ce que le modèle reçoit</translation>
    </message>
    <message>
        <source>What it fills in</source>
        <translation>Ce qu’il complète</translation>
    </message>
    <message>
        <source>Spectrograms of the music, of what the model is given of it, and of what it fills in</source>
        <translation>Spectrogrammes de la musique, de ce que le modèle en reçoit et de ce qu’il complète</translation>
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
        <translation>Part de tous les morceaux&#xa0;; un morceau peut avoir plusieurs genres</translation>
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
    <message>
        <source>Average precision by &amp;genre</source>
        <translation>Précision moyenne par &amp;genre</translation>
    </message>
    <message>
        <source>&amp;Averages</source>
        <translation>&amp;Moyennes</translation>
    </message>
</context>
<context>
    <name>genrescope::GenrePicker</name>
    <message>
        <source>%1, marked</source>
        <translation>%1, marqué</translation>
    </message>
    <message>
        <source>%1, some marked</source>
        <translation>%1, marqué en partie</translation>
    </message>
    <message>
        <source>%1, not marked</source>
        <translation>%1, non marqué</translation>
    </message>
    <message>
        <source>New genre: %1</source>
        <translation>Nouveau genre&#xa0;: %1</translation>
    </message>
    <message>
        <source>This track is …</source>
        <translation>Ce titre est …</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln tracks are …</source>
        <translation>
            <numerusform>Ce titre est …</numerusform>
            <numerusform>Ces %Ln titres sont …</numerusform>
        </translation>
    </message>
    <message>
        <source>Genres of the tracks</source>
        <translation>Genres des titres</translation>
    </message>
    <message>
        <source>Find a genre, or type a new one</source>
        <translation>Cherchez un genre ou saisissez-en un</translation>
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
        <translation>Entrée marque, Échap ferme</translation>
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
        <translation>Précision moyenne avec son intervalle de confiance à 95&#xa0;% (rééchantillonnage des artistes)&#xa0;; indéfinie sans effectif</translation>
    </message>
    <message>
        <source>Average precision of %1 minus that of %2</source>
        <translation>Précision moyenne de %1 moins celle de %2</translation>
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
    <message>
        <source>%1, called</source>
        <comment>a percentage</comment>
        <translation>%1, retenu</translation>
    </message>
    <message>
        <source>Called: it reaches the threshold of %1</source>
        <translation>Retenu&#xa0;: atteint le seuil %1</translation>
    </message>
    <message>
        <source>Not called: the threshold is %1</source>
        <translation>Non retenu&#xa0;: le seuil est %1</translation>
    </message>
    <message>
        <source>* Learned from another model&apos;s tags alone: %1</source>
        <translation>* Appris des seules étiquettes d’un autre modèle&#xa0;: %1</translation>
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
    <name>genrescope::LeftOutTracks</name>
    <message>
        <source>Tracks left out</source>
        <translation>Morceaux laissés de côté</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>genrescope::LeverList</name>
    <message>
        <source>&amp;Variants, one change each:</source>
        <translation>&amp;Variantes, un changement chacune&#xa0;:</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>An&amp;other change:</source>
        <translation>Autre c&amp;hangement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Compare the baseline with this value of the setting, too</source>
        <translation>Comparer aussi la référence avec cette valeur du paramètre</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryFolderList</name>
    <message>
        <source>%1 is not there now, or empty. What is known about its tracks is kept.</source>
        <translation>%1 est absent pour le moment, ou vide. Ce qui est connu de ses morceaux est gardé.</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (absent)</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Add a folder of music, with all that is below it</source>
        <translation>Ajouter un dossier de musique, avec tout ce qu’il contient</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Dossiers de la bibliothèque</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message>
        <source>Your files are only read, unless you write tags. What is heard stays on this computer.</source>
        <translation>Vos fichiers sont seulement lus, sauf si vous écrivez des tags. Ce qui est entendu reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryLists</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a list, how many tracks</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Play queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Save as a playlist</source>
        <translation>Enregistrer comme liste de lecture</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>Vider la file d’attente</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryMap</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Make the map</source>
        <translation>Créer la carte</translation>
    </message>
    <message>
        <source>Making the map…</source>
        <translation>Création de la carte…</translation>
    </message>
    <message>
        <source>No map yet</source>
        <translation>Pas encore de carte</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Tracks that sound alike to the first model lie together on it. Tracks appear once they were heard.</source>
        <translation>Les morceaux qui se ressemblent pour le premier modèle y sont voisins. Les morceaux apparaissent une fois écoutés.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Making the map… %1</source>
        <translation>Création de la carte… %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) selected</source>
        <translation>
            <numerusform>%Ln morceau sélectionné</numerusform>
            <numerusform>%Ln morceaux sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have changed since the map was made.</source>
        <translation>
            <numerusform>%Ln morceau a changé depuis la création de la carte.</numerusform>
            <numerusform>%Ln morceaux ont changé depuis la création de la carte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of the library</source>
        <translation>Carte de la bibliothèque</translation>
    </message>
    <message>
        <source>Tracks that sound alike to the first model lie together. Click: play. Wheel: zoom. Drag: move. Shift and drag: select. Double click: all of it.</source>
        <translation>Les morceaux qui se ressemblent pour le premier modèle sont voisins. Clic&#xa0;: lire. Molette&#xa0;: agrandir. Glisser&#xa0;: déplacer. Maj et glisser&#xa0;: sélectionner. Double-clic&#xa0;: tout voir.</translation>
    </message>
    <message>
        <source>Genres on the map</source>
        <translation>Genres sur la carte</translation>
    </message>
    <message>
        <source>Select genres to see only where they are</source>
        <translation>Sélectionner des genres pour ne voir qu’eux</translation>
    </message>
    <message>
        <source>Make the map anew, of all tracks that were heard</source>
        <translation>Refaire la carte avec tous les morceaux écoutés</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPage</name>
    <message>
        <source>Add a folder of music</source>
        <translation>Ajouter un dossier de musique</translation>
    </message>
    <message>
        <source>No music in the library yet</source>
        <translation>Pas encore de musique dans la bibliothèque</translation>
    </message>
    <message>
        <source>Add the folders where your music lies. The models listen to all of it in the background; you can search through it meanwhile, by genre, by what the models disagree on, and by what its tags say.</source>
        <translation>Ajoutez les dossiers où se trouve votre musique. Les modèles écoutent tout en arrière-plan&#xa0;; vous pouvez y chercher pendant ce temps, par genre, par désaccord entre les modèles et par ce que disent les tags.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>La bibliothèque n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPlaylistList</name>
    <message>
        <source>Export a playlist</source>
        <translation>Exporter une liste de lecture</translation>
    </message>
    <message>
        <source>Play queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nouvelle liste de lecture</translation>
    </message>
    <message>
        <source>Import a playlist</source>
        <translation>Importer une liste de lecture</translation>
    </message>
    <message>
        <source>Playlists (%1);;All files (*)</source>
        <translation>Listes de lecture (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Delete a playlist</source>
        <translation>Supprimer une liste de lecture</translation>
    </message>
    <message>
        <source>Delete the playlist “%1”? The music itself stays.</source>
        <translation>Supprimer la liste de lecture «&#xa0;%1&#xa0;»&#xa0;? La musique elle-même reste.</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listes de lecture</translation>
    </message>
    <message>
        <source>Make or import a playlist</source>
        <translation>Créer ou importer une liste de lecture</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPresenter</name>
    <message>
        <source>The catalog of your music could not be used; it is kept as %1, and a new one is made from your folders.</source>
        <translation>Le catalogue de votre musique était inutilisable&#xa0;; il est gardé sous %1, et un nouveau est fait à partir de vos dossiers.</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryScanLine</name>
    <message numerus="yes">
        <source>Looking for music… %Ln file(s)</source>
        <translation>
            <numerusform>Recherche de musique… %Ln fichier</numerusform>
            <numerusform>Recherche de musique… %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading tags… %1 of %2</source>
        <translation>Lecture des tags… %1 sur %2</translation>
    </message>
    <message>
        <source>Listening… %1 of %2</source>
        <translation>Écoute… %1 sur %2</translation>
    </message>
    <message>
        <source>%1 per second, %2 left</source>
        <translation>%1 par seconde, encore %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stops within a second; what is done is kept</source>
        <translation>S’arrête en une seconde&#xa0;; ce qui est fait est gardé</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Chercher des changements</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Find music that is new, changed or gone in the folders</source>
        <translation>Trouver dans les dossiers la musique nouvelle, modifiée ou disparue</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Paused; %Ln track(s) are still to be heard.</source>
        <translation>
            <numerusform>En pause&#xa0;; %Ln morceau reste à écouter.</numerusform>
            <numerusform>En pause&#xa0;; %Ln morceaux restent à écouter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to date; %Ln file(s) could not be read or heard.</source>
        <translation>
            <numerusform>À jour&#xa0;; %Ln fichier n’a pu être lu ou écouté.</numerusform>
            <numerusform>À jour&#xa0;; %Ln fichiers n’ont pu être lus ou écoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>À jour.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
</context>
<context>
    <name>genrescope::LibrarySearchList</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryTableModel</name>
    <message>
        <source>The models disagree.</source>
        <translation>Les modèles ne sont pas d’accord.</translation>
    </message>
    <message>
        <source>The models agree.</source>
        <translation>Les modèles sont d’accord.</translation>
    </message>
    <message>
        <source>No model hears the genre of the tag.</source>
        <translation>Aucun modèle n’entend le genre du tag.</translation>
    </message>
    <message>
        <source>Not heard yet.</source>
        <translation>Pas encore écouté.</translation>
    </message>
    <message>
        <source>The most probable genre, below the model&apos;s threshold.</source>
        <translation>Le genre le plus probable, sous le seuil du modèle.</translation>
    </message>
    <message>
        <source>The most probable genre according to %1</source>
        <translation>Le genre le plus probable selon %1</translation>
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
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Models disagree</source>
        <translation>Désaccord des modèles</translation>
    </message>
    <message>
        <source>The genre that the file&apos;s tag names</source>
        <translation>Le genre que nomme le tag du fichier</translation>
    </message>
    <message>
        <source>What the others are compared with, or a copy of it.</source>
        <translation>Ce à quoi les autres sont comparés, ou une copie.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>How similar it sounds to the models</source>
        <translation>À quel point les modèles l’entendent semblable</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryTrackList</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s)</source>
        <translation>
            <numerusform>%1 sur %Ln morceau</numerusform>
            <numerusform>%1 sur %Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Recherche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>both words in title, artist or album</source>
        <translation>les deux mots dans le titre, l’artiste ou l’album</translation>
    </message>
    <message>
        <source>the words side by side</source>
        <translation>les mots côte à côte</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>sans ce mot</translation>
    </message>
    <message>
        <source>also title: album: path:</source>
        <translation>aussi title: album: path:</translation>
    </message>
    <message>
        <source>a model calls it jazz</source>
        <translation>un modèle l’appelle jazz</translation>
    </message>
    <message>
        <source>this model calls it jazz</source>
        <translation>ce modèle l’appelle jazz</translation>
    </message>
    <message>
        <source>this model is surer of its first genre than 60%</source>
        <translation>ce modèle est sûr à plus de 60&#xa0;% de son premier genre</translation>
    </message>
    <message>
        <source>the file&apos;s tag names jazz</source>
        <translation>le tag du fichier nomme le jazz</translation>
    </message>
    <message>
        <source>the models differ; disagree:tag: none hears the tag&apos;s genre</source>
        <translation>les modèles diffèrent&#xa0;; disagree:tag&#xa0;: aucun n’entend le genre du tag</translation>
    </message>
    <message>
        <source>also year&lt;1990, year&gt;=2000</source>
        <translation>aussi year&lt;1990, year&gt;=2000</translation>
    </message>
    <message>
        <source>minutes and seconds</source>
        <translation>minutes et secondes</translation>
    </message>
    <message>
        <source>not heard yet; failed:yes: could not be read or heard</source>
        <translation>pas encore écouté&#xa0;; failed:yes&#xa0;: n’a pu être lu ou écouté</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Ce que l’on peut chercher</translation>
    </message>
    <message>
        <source>Tracks of the library</source>
        <translation>Morceaux de la bibliothèque</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Add to the list of Listen</source>
        <translation>Ajouter à la liste d’Écouter</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Write genre tags…</source>
        <translation>Écrire les genres dans les tags…</translation>
    </message>
    <message>
        <source>Write what the models hear into the tags of the selected tracks</source>
        <translation>Écrit dans les tags des morceaux choisis ce que les modèles entendent</translation>
    </message>
    <message>
        <source>Earlier changes of tags…</source>
        <translation>Modifications antérieures de tags…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Write genres into the tags of the selected tracks, or take that back</source>
        <translation>Écrire des genres dans les tags des morceaux choisis, ou annuler cela</translation>
    </message>
    <message>
        <source>Remove this search from those saved</source>
        <translation>Retirer cette recherche de celles enregistrées</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>similar to a track, by its number: from the menu of the rows</source>
        <translation>semblable à un morceau, par son numéro&#xa0;: depuis le menu des lignes</translation>
    </message>
    <message>
        <source>Similar tracks</source>
        <translation>Morceaux semblables</translation>
    </message>
    <message>
        <source>Tracks that sound like the selected ones to the models</source>
        <translation>Morceaux que les modèles entendent semblables à ceux sélectionnés</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Show the tracks on a map instead of in a table (%1)</source>
        <translation>Afficher les morceaux sur une carte au lieu d’un tableau (%1)</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Afficher dans le tableau</translation>
    </message>
    <message>
        <source>Only what was selected on the map.</source>
        <translation>Seulement la sélection de la carte.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>genrescope::ListedExamples</name>
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
        <source>Tracks by how far the models differ in any one genre</source>
        <translation>Morceaux selon le plus grand écart entre les modèles dans un genre</translation>
    </message>
    <message>
        <source>Tracks by how far the models differ in %1</source>
        <translation>Morceaux selon l’écart entre les modèles pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 that %2 calls %3 instead</source>
        <translation>
            <numerusform>%Ln titre de %1 que %2 annonce %3 à la place</numerusform>
            <numerusform>%Ln titres de %1 que %2 annonce %3 à la place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 that %2 finds, and calls %3 as well</source>
        <translation>
            <numerusform>%Ln titre de %1 que %2 trouve, et annonce aussi %3</numerusform>
            <numerusform>%Ln titres de %1 que %2 trouve, et annonce aussi %3</numerusform>
        </translation>
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
    <message>
        <source>Why this genre?</source>
        <translation>Pourquoi ce genre&#xa0;?</translation>
    </message>
    <message>
        <source>Stop explaining</source>
        <translation>Ne plus expliquer</translation>
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
        <source>This is…</source>
        <translation>C&apos;est…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>Enregistrer les résultats…</translation>
    </message>
    <message>
        <source>Save genres over time…</source>
        <translation>Enregistrer les genres au cours du temps…</translation>
    </message>
    <message>
        <source>Say which genres the selected tracks are</source>
        <translation>Indiquer les genres des morceaux sélectionnés</translation>
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
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Show over the spectrogram what speaks for a genre and what against it (W for the chosen one)</source>
        <translation>Montrer sur le spectrogramme ce qui plaide pour un genre et ce qui plaide contre (W pour celui qui est choisi)</translation>
    </message>
    <message>
        <source>The starter models are not installed: install the package genrescope-models and start Genrescope again. Or train a model, or open one that you already have. Playback and spectrograms work without a model.</source>
        <translation>Les modèles fournis ne sont pas installés&#xa0;: installez le paquet genrescope-models et redémarrez Genrescope. Ou entraînez un modèle, ou ouvrez-en un que vous avez déjà. La lecture et le spectrogramme fonctionnent sans modèle.</translation>
    </message>
</context>
<context>
    <name>genrescope::ListenPage</name>
    <message>
        <source>There is no audio device: the track plays silently.</source>
        <translation>Aucun périphérique audio&#xa0;: le morceau est lu en silence.</translation>
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
        <translation>Classé en %1 s&#xa0;; les modèles ne sont pas d’accord.</translation>
    </message>
    <message>
        <source>Classified in %1 s; the models agree.</source>
        <translation>Classé en %1 s&#xa0;; les modèles sont d’accord.</translation>
    </message>
    <message>
        <source>Drop music here</source>
        <translation>Déposez de la musique ici</translation>
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
    <message numerus="yes">
        <source>%Ln track(s) left to analyze.</source>
        <translation>
            <numerusform>%Ln morceau reste à analyser.</numerusform>
            <numerusform>%Ln morceaux restent à analyser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in the window to play them, see their spectrograms, and find out their genres.</source>
        <translation>Déposez des fichiers ou des dossiers n’importe où dans la fenêtre pour les écouter, voir leurs spectrogrammes et connaître leurs genres.</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in the window to play them and see their spectrograms. To find out their genres, train a model, or open one that you already have.</source>
        <translation>Déposez des fichiers ou des dossiers n’importe où dans la fenêtre pour les écouter et voir leurs spectrogrammes. Pour connaître leurs genres, entraînez un modèle ou ouvrez-en un que vous avez déjà.</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tables CSV (*.csv)</translation>
    </message>
    <message>
        <source>Tables with tabs (*.tsv)</source>
        <translation>Tables à tabulations (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save genres over time</source>
        <translation>Enregistrer les genres au cours du temps</translation>
    </message>
    <message>
        <source>Labels for Audacity (*.txt)</source>
        <translation>Marqueurs pour Audacity (*.txt)</translation>
    </message>
    <message>
        <source>Selections for Raven (*.selections.txt)</source>
        <translation>Sélections pour Raven (*.selections.txt)</translation>
    </message>
    <message>
        <source>Layer for Sonic Visualiser (*.svl)</source>
        <translation>Calque pour Sonic Visualiser (*.svl)</translation>
    </message>
    <message>
        <source>Play a sample</source>
        <translation>Écouter un exemple</translation>
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
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Search through all of your music by what models hear in it</source>
        <translation>Chercher dans toute votre musique par ce que les modèles y entendent</translation>
    </message>
</context>
<context>
    <name>genrescope::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>genrescope::MarkedTracks</name>
    <message>
        <source>Tracks marked on Listen</source>
        <translation>Titres marqués</translation>
    </message>
    <message>
        <source>No track is marked yet. On the Listen page, select tracks and press “This is…” to say which genres they are.</source>
        <translation>Aucun titre n&apos;est encore marqué. Sur la page Écouter, sélectionnez des titres et dites avec « C&apos;est… » de quels genres ils sont.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>genre, number of tracks</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked track(s): %1</source>
        <translation>
            <numerusform>%Ln titre marqué&#xa0;: %1</numerusform>
            <numerusform>%Ln titres marqués&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A model needs at least two genres to tell apart.</source>
        <translation>Il faut au moins deux genres à distinguer.</translation>
    </message>
    <message>
        <source>A marked track is an example of its genres, and of none of the others. Tracks without a mark are left out.</source>
        <translation>Un titre marqué est un exemple de ses genres et d&apos;aucun des autres. Les titres non marqués sont laissés de côté.</translation>
    </message>
    <message>
        <source>Export the marks</source>
        <translation>Exporter les marques</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Mark tracks</source>
        <translation>Marquer des titres</translation>
    </message>
    <message>
        <source>Go to the Listen page</source>
        <translation>Aller à la page Écouter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save the marked tracks and their genres as a table</source>
        <translation>Enregistrer les titres marqués et leurs genres dans un tableau</translation>
    </message>
</context>
<context>
    <name>genrescope::Message</name>
    <message>
        <source>%1 was trained with settings other than the queue&apos;s (%2); choose another folder for the ablation, or remove this one.</source>
        <translation>%1 a été entraîné avec d’autres réglages que ceux de la file (%2)&#xa0;; choisissez un autre dossier pour l’ablation, ou supprimez celui-ci.</translation>
    </message>
    <message>
        <source>%1 was not trained on the data in %2; choose another folder for the ablation.</source>
        <translation>%1 a été entraîné sur d’autres données que celles de %2&#xa0;; choisissez un autre dossier pour l’ablation.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>%1 est inutilisable. %2</translation>
    </message>
    <message>
        <source>The changes must be an object of fields.</source>
        <translation>Les changements doivent être un objet de champs.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be changed by a variant.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» ne peut pas être changé par une variante.</translation>
    </message>
    <message>
        <source>Its name is too similar to &quot;%1&quot;: their folders would be the same.</source>
        <translation>Son nom ressemble trop à «&#xa0;%1&#xa0;»&#xa0;: leurs dossiers seraient les mêmes.</translation>
    </message>
    <message>
        <source>The field &quot;model&quot; must name at least one model.</source>
        <translation>Le champ «&#xa0;model&#xa0;» doit nommer au moins un modèle.</translation>
    </message>
    <message>
        <source>The field &quot;model&quot; names a model twice.</source>
        <translation>Le champ «&#xa0;model&#xa0;» nomme un modèle deux fois.</translation>
    </message>
    <message>
        <source>The field &quot;variants&quot; must be an object with at least one variant.</source>
        <translation>Le champ «&#xa0;variants&#xa0;» doit être un objet avec au moins une variante.</translation>
    </message>
    <message>
        <source>The variant &quot;%1&quot; of %2 cannot be trained. %3</source>
        <translation>La variante «&#xa0;%1&#xa0;» de %2 ne peut pas être entraînée. %3</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked (%2); the archive may be damaged: download it again.</source>
        <translation>%1 ne peut pas être décompressé (%2)&#xa0;; l’archive est peut-être endommagée&#xa0;: téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 is not as long as the archive declares; the archive is damaged: download it again.</source>
        <translation>%1 n’a pas la longueur annoncée par l’archive&#xa0;; l’archive est endommagée&#xa0;: téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 does not have the checksum that it declares; the archive is damaged: download it again.</source>
        <translation>%1 n’a pas la somme de contrôle annoncée&#xa0;; l’archive est endommagée&#xa0;: téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 shrank while it was being read; try again.</source>
        <translation>%1 a raccourci pendant la lecture&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>%1 is not a zip archive or was not downloaded completely; download it again and compare its SHA-1 with the published one.</source>
        <translation>%1 n’est pas une archive zip ou n’a pas été téléchargé en entier&#xa0;; téléchargez-le à nouveau et comparez son SHA-1 à celui publié.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has %2 entries; at most %3 are read.</source>
        <translation>%1 a %2 entrées&#xa0;; %3 au plus sont lues.</translation>
    </message>
    <message>
        <source>%1 has two entries called %2, which no genuine archive has; download it again.</source>
        <translation>%1 a deux entrées nommées %2, ce qu’aucune archive authentique n’a&#xa0;; téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 is empty; replace it with a complete copy.</source>
        <translation>%1 est vide&#xa0;; remplacez-le par une copie complète.</translation>
    </message>
    <message>
        <source>%1 contains no audio: it is a %2 file in which not a single frame could be decoded; replace it with a complete copy.</source>
        <translation>%1 ne contient pas d’audio&#xa0;: aucune trame de ce fichier %2 n’a pu être décodée&#xa0;; remplacez-le par une copie complète.</translation>
    </message>
    <message>
        <source>%1 has a sample rate of %2 Hz; rates from %3 to %4 Hz can be read.</source>
        <translation>%1 a une fréquence d’échantillonnage de %2 Hz&#xa0;; de %3 à %4 Hz sont acceptés.</translation>
    </message>
    <message>
        <source>%1 has %2 channels; at most %3 can be read.</source>
        <translation>%1 a %2 canaux&#xa0;; %3 au plus peuvent être lus.</translation>
    </message>
    <message>
        <source>%1 is damaged: no audio can be decoded over a long stretch; replace it with a complete copy.</source>
        <translation>%1 est endommagé&#xa0;: l’audio est indécodable sur un long passage&#xa0;; remplacez-le par une copie complète.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 minutes, which is the limit; split it.</source>
        <translation>%1 dépasse la limite de %2 minutes&#xa0;; divisez-le.</translation>
    </message>
    <message>
        <source>%1 cannot be played from another position: its bytes can only be read in order.</source>
        <translation>%1 ne peut pas être lu à partir d’un autre endroit&#xa0;: ses octets ne se lisent que dans l’ordre.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: it is of no known format; convert it to flac or mp3.</source>
        <translation>%1 ne contient pas d’audio lisible&#xa0;: son format est inconnu&#xa0;; convertissez-le en flac ou en mp3.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: its format is “%2”; convert it to flac or mp3.</source>
        <translation>%1 ne contient pas d’audio lisible&#xa0;: son format est «&#xa0;%2&#xa0;»&#xa0;; convertissez-le en flac ou en mp3.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: it is a “%2” file that is damaged or cut off; replace it with a complete copy.</source>
        <translation>%1 ne contient pas d’audio lisible&#xa0;: ce fichier au format «&#xa0;%2&#xa0;» est endommagé ou tronqué&#xa0;; remplacez-le par une copie complète.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: its codec is “%2”; convert it to flac or mp3.</source>
        <translation>%1 ne contient pas d’audio lisible&#xa0;: son codec est «&#xa0;%2&#xa0;»&#xa0;; convertissez-le en flac ou en mp3.</translation>
    </message>
    <message>
        <source>%1 contains no audio: nothing in this “%2” file is sound.</source>
        <translation>%1 ne contient pas d’audio&#xa0;: rien dans ce fichier au format «&#xa0;%2&#xa0;» n’est du son.</translation>
    </message>
    <message>
        <source>%1 contains a variant of %2 audio that cannot be read; convert it to flac or mp3.</source>
        <translation>%1 contient de l’audio dans une variante de %2 qui ne peut pas être lue&#xa0;; convertissez le fichier en flac ou en mp3.</translation>
    </message>
    <message>
        <source>%1 contains %2 audio whose description is damaged; replace it with a complete copy.</source>
        <translation>%1 contient de l’audio %2 dont la description est endommagée&#xa0;; remplacez-le par une copie complète.</translation>
    </message>
    <message>
        <source>Audio cannot be converted from %1 Hz to %2 Hz; both rates must be positive and differ by at most a factor of 256.</source>
        <translation>L’audio ne peut pas être converti de %1 Hz à %2 Hz&#xa0;; les deux fréquences doivent être positives et différer au plus d’un facteur 256.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is %2 bytes long; at most %3 are read.</source>
        <translation>%1 fait %2 octets&#xa0;; %3 au plus sont lus.</translation>
    </message>
    <message>
        <source>%1 is in use by another run; wait until it is done, or stop it.</source>
        <translation>%1 est utilisé par un autre essai&#xa0;; attendez qu’il soit terminé, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder; give the files in it instead.</source>
        <translation>%1 est un dossier&#xa0;; donnez plutôt les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be %2.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» doit être %2.</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>Un objet JSON était attendu.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>Le JSON est trop imbriqué.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Ce n’est pas du JSON valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A benchmark needs at least one audio file and one repeat.</source>
        <translation>Un banc d’essai demande au moins un fichier audio et une répétition.</translation>
    </message>
    <message>
        <source>The minimum cost of a step of the model &apos;%1&apos; is not known.</source>
        <translation>Le coût minimal d’un pas du modèle &apos;%1&apos; est inconnu.</translation>
    </message>
    <message>
        <source>%1 has no training tracks with features; prepare the dataset first.</source>
        <translation>%1 n’a pas de morceaux d’entraînement avec des caractéristiques&#xa0;; préparez d’abord le jeu de données.</translation>
    </message>
    <message>
        <source>The number of training tracks that a genre needs cannot be negative.</source>
        <translation>Le nombre de morceaux d’entraînement requis par genre ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>%1 contains no audio with FMA&apos;s file names (000/000002.mp3); give fma_small.zip, fma_medium.zip, fma_large.zip or fma_full.zip, or the folder unpacked from one of them.</source>
        <translation>%1 ne contient pas d’audio aux noms de fichiers FMA (000/000002.mp3)&#xa0;; donnez fma_small.zip, fma_medium.zip, fma_large.zip ou fma_full.zip, ou le dossier décompressé de l’une d’elles.</translation>
    </message>
    <message>
        <source>%1 contains no %2; give fma_metadata.zip or the folder unpacked from it.</source>
        <translation>%1 ne contient pas %2&#xa0;; donnez fma_metadata.zip ou le dossier décompressé.</translation>
    </message>
    <message>
        <source>FMA has no subset &quot;%1&quot;; choose small, medium, large or full.</source>
        <translation>La FMA n’a pas de sélection «&#xa0;%1&#xa0;»&#xa0;; choisissez small, medium, large ou full.</translation>
    </message>
    <message>
        <source>%1 cannot be listed: %2.</source>
        <translation>%1 ne peut pas être listé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 contains no %2.</source>
        <translation>%1 ne contient pas %2.</translation>
    </message>
    <message>
        <source>%1 contains no folder with audio; put each genre&apos;s audio into a folder named after the genre.</source>
        <translation>%1 ne contient pas de dossier avec de l’audio&#xa0;; placez l’audio de chaque genre dans un dossier à son nom.</translation>
    </message>
    <message>
        <source>Two genres are both called %1; give one of them another title.</source>
        <translation>Deux genres s’appellent %1&#xa0;; donnez un autre titre à l’un d’eux.</translation>
    </message>
    <message>
        <source>No track of the dataset has both audio and a genre with at least %1 training tracks; there is nothing to learn.</source>
        <translation>Aucun morceau du jeu de données n’a à la fois de l’audio et un genre d’au moins %1 morceaux d’entraînement&#xa0;; il n’y a rien à apprendre.</translation>
    </message>
    <message>
        <source>%1 contains none of the files that %2 lists in its path column.</source>
        <translation>%1 ne contient aucun des fichiers que %2 liste dans sa colonne path.</translation>
    </message>
    <message>
        <source>%1 contains %2 twice, which no genuine archive does; download it again.</source>
        <translation>%1 contient %2 deux fois, ce que ne fait aucune archive authentique&#xa0;; téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 cannot be calibrated. %2</source>
        <translation>%1 ne peut pas être calibré. %2</translation>
    </message>
    <message>
        <source>The target precision must be above 0 and at most 1.</source>
        <translation>La précision visée doit être supérieure à 0 et au plus égale à 1.</translation>
    </message>
    <message>
        <source>There is no model to evaluate; give at least one checkpoint.</source>
        <translation>Aucun modèle à évaluer&#xa0;; donnez au moins un point de contrôle.</translation>
    </message>
    <message>
        <source>Evaluation needs at least one crop per track, not %1.</source>
        <translation>L’évaluation demande au moins un extrait par morceau, pas %1.</translation>
    </message>
    <message>
        <source>%1 contains no tracks with features in its %2 split; prepare the dataset again or evaluate another split.</source>
        <translation>%1 ne contient aucun morceau avec des caractéristiques dans la partie %2&#xa0;; préparez à nouveau le jeu de données ou évaluez une autre partie.</translation>
    </message>
    <message>
        <source>A crop begins after the end of its clip.</source>
        <translation>Un extrait commence après la fin de son clip.</translation>
    </message>
    <message>
        <source>The input reference &apos;%1&apos; is not known.</source>
        <translation>La référence d’entrée &apos;%1&apos; est inconnue.</translation>
    </message>
    <message>
        <source>The mel sample rate must lie between 1000 and 384000 Hz.</source>
        <translation>La fréquence d’échantillonnage mel doit être comprise entre 1000 et 384000 Hz.</translation>
    </message>
    <message>
        <source>The FFT size must be a power of two between 128 and 65536.</source>
        <translation>La taille de FFT doit être une puissance de deux entre 128 et 65536.</translation>
    </message>
    <message>
        <source>The number of mel bands must lie between 1 and 1024.</source>
        <translation>Le nombre de bandes mel doit être compris entre 1 et 1024.</translation>
    </message>
    <message>
        <source>The lowest mel frequency must not be negative and must lie below the highest.</source>
        <translation>La fréquence mel la plus basse ne doit pas être négative et doit être inférieure à la plus haute.</translation>
    </message>
    <message>
        <source>The highest mel frequency must not exceed half the sample rate.</source>
        <translation>La fréquence mel la plus haute ne doit pas dépasser la moitié de la fréquence d’échantillonnage.</translation>
    </message>
    <message>
        <source>The smallest mel power must be above 0 and at most 1.</source>
        <translation>La plus petite puissance mel doit être supérieure à 0 et au plus égale à 1.</translation>
    </message>
    <message>
        <source>The dynamic range must be above 0 and at most 1000 dB.</source>
        <translation>La plage dynamique doit être supérieure à 0 et au plus égale à 1000 dB.</translation>
    </message>
    <message>
        <source>The audio contains samples that are not numbers or are far out of range, so no features can be computed from it; it is damaged.</source>
        <translation>L’audio contient des échantillons qui ne sont pas des nombres ou qui sont hors de toute plage, si bien qu’aucune caractéristique ne peut en être calculée&#xa0;; il est endommagé.</translation>
    </message>
    <message>
        <source>The audio is too short: %1 samples at %2 Hz, but more than %3 are needed.</source>
        <translation>L’audio est trop court&#xa0;: %1 échantillons à %2 Hz, mais il en faut plus de %3.</translation>
    </message>
    <message>
        <source>There is no model to classify with; give at least one checkpoint.</source>
        <translation>Aucun modèle pour classer&#xa0;; donnez au moins un point de contrôle.</translation>
    </message>
    <message>
        <source>%1 needs other log-mel features than %2, and a file is decoded once for all models; classify with one of them at a time.</source>
        <translation>%1 demande d’autres caractéristiques log-mel que %2, et un fichier n’est décodé qu’une fois pour tous les modèles&#xa0;; classez avec l’un après l’autre.</translation>
    </message>
    <message>
        <source>Classification needs at least one crop per section, not %1.</source>
        <translation>La classification demande au moins un extrait par section, pas %1.</translation>
    </message>
    <message>
        <source>A bootstrap needs a truth and a score for each track and label, a cluster for each track, and groups of labels that exist.</source>
        <translation>Un bootstrap demande une vérité et un score par morceau et étiquette, un groupe par morceau et des groupes d’étiquettes existantes.</translation>
    </message>
    <message>
        <source>An interval of a mean needs at least two values.</source>
        <translation>L’intervalle d’une moyenne demande au moins deux valeurs.</translation>
    </message>
    <message>
        <source>Metrics of %1 tracks and %2 labels need %3 truths and scores, but there are %4 and %5.</source>
        <translation>Les mesures de %1 morceaux et %2 étiquettes demandent %3 vérités et scores, mais il y en a %4 et %5.</translation>
    </message>
    <message>
        <source>All labels are equal, so there is nothing to calibrate on.</source>
        <translation>Toutes les étiquettes sont égales&#xa0;: il n’y a rien pour calibrer.</translation>
    </message>
    <message>
        <source>Its probabilities do not rise with the true labels, which no calibration can fix; train it longer or on more tracks.</source>
        <translation>Ses probabilités n’augmentent pas avec les vraies étiquettes, ce qu’aucune calibration ne corrige&#xa0;; entraînez-le plus longtemps ou sur plus de morceaux.</translation>
    </message>
    <message>
        <source>Metrics need one score for each truth, but there are %1 truths and %2 scores.</source>
        <translation>Les mesures demandent un score par vérité, mais il y a %1 vérités et %2 scores.</translation>
    </message>
    <message>
        <source>Metrics need finite scores, but score %1 is not.</source>
        <translation>Les mesures demandent des scores finis, mais le score %1 ne l’est pas.</translation>
    </message>
    <message>
        <source>Reliability needs a truth for each probability.</source>
        <translation>La fiabilité demande une vérité par probabilité.</translation>
    </message>
    <message>
        <source>Reliability needs probabilities between 0 and 1.</source>
        <translation>La fiabilité demande des probabilités entre 0 et 1.</translation>
    </message>
    <message>
        <source>Thresholds need probabilities between 0 and 1.</source>
        <translation>Les seuils demandent des probabilités entre 0 et 1.</translation>
    </message>
    <message>
        <source>Calls need a truth and a score for each track and label, and a threshold for each label.</source>
        <translation>Les décisions demandent une vérité et un score par morceau et étiquette, et un seuil par étiquette.</translation>
    </message>
    <message>
        <source>Metrics need finite scores, but one is not.</source>
        <translation>Les mesures demandent des scores finis, mais l’un ne l’est pas.</translation>
    </message>
    <message>
        <source>It has the format %1, which this version of the program does not know.</source>
        <translation>Son format %1 est inconnu de cette version du programme.</translation>
    </message>
    <message>
        <source>It names no genres.</source>
        <translation>Il ne nomme aucun genre.</translation>
    </message>
    <message>
        <source>It names more than %1 genres.</source>
        <translation>Il nomme plus de %1 genres.</translation>
    </message>
    <message>
        <source>One of its genres has no name.</source>
        <translation>L’un de ses genres n’a pas de nom.</translation>
    </message>
    <message>
        <source>It names the genre &apos;%1&apos; twice.</source>
        <translation>Il nomme deux fois le genre &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; contains values that are not finite.</source>
        <translation>Le tenseur &apos;%1&apos; contient des valeurs non finies.</translation>
    </message>
    <message>
        <source>It does not name all options of its model.</source>
        <translation>Il ne nomme pas toutes les options de son modèle.</translation>
    </message>
    <message>
        <source>Its crops must have between 1 and %1 frames.</source>
        <translation>Ses extraits doivent avoir entre 1 et %1 trames.</translation>
    </message>
    <message>
        <source>It names genres, but has no head to classify them.</source>
        <translation>Il nomme des genres, mais n’a pas de tête pour les classer.</translation>
    </message>
    <message>
        <source>Its activation &apos;%1&apos; is not known.</source>
        <translation>Son activation &apos;%1&apos; est inconnue.</translation>
    </message>
    <message>
        <source>Its epoch or step is negative.</source>
        <translation>Son époque ou son pas est négatif.</translation>
    </message>
    <message>
        <source>One of its metrics is not finite.</source>
        <translation>L’une de ses mesures n’est pas finie.</translation>
    </message>
    <message>
        <source>%1 is a safetensors file, but not a Genrescope checkpoint.</source>
        <translation>%1 est un fichier safetensors, mais pas un point de contrôle de Genrescope.</translation>
    </message>
    <message>
        <source>%1 is not a usable checkpoint. %2</source>
        <translation>%1 n’est pas un point de contrôle utilisable. %2</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <translation>%1 n’a pas été écrit. %2</translation>
    </message>
    <message>
        <source>%1 was not written: it contains text that is not valid UTF-8.</source>
        <translation>%1 n’a pas été écrit&#xa0;: il contient un texte qui n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>The Keras weights lack &apos;%1&apos;.</source>
        <translation>Il manque &apos;%1&apos; aux poids Keras.</translation>
    </message>
    <message>
        <source>The Keras weights &apos;%1&apos; have the wrong shape.</source>
        <translation>Les poids Keras &apos;%1&apos; n’ont pas la bonne forme.</translation>
    </message>
    <message>
        <source>The Keras weights contain &apos;%1&apos;, which the model does not have.</source>
        <translation>Les poids Keras contiennent &apos;%1&apos;, que le modèle n’a pas.</translation>
    </message>
    <message>
        <source>The Keras weights for &apos;%1&apos; do not contain three gates.</source>
        <translation>Les poids Keras de &apos;%1&apos; ne contiennent pas trois portes.</translation>
    </message>
    <message>
        <source>The Keras weights &apos;%1.bias&apos; are not two rows.</source>
        <translation>Les poids Keras &apos;%1.bias&apos; n’ont pas deux lignes.</translation>
    </message>
    <message>
        <source>The Keras weights of &apos;%1&apos; differ in width.</source>
        <translation>Les poids Keras de &apos;%1&apos; diffèrent en largeur.</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; has no counterpart in Keras.</source>
        <translation>Le modèle &apos;%1&apos; n’a pas d’équivalent dans Keras.</translation>
    </message>
    <message>
        <source>Standardize bands</source>
        <translation>Standardiser les bandes</translation>
    </message>
    <message>
        <source>Stem channels</source>
        <translation>Canaux de l’entrée</translation>
    </message>
    <message>
        <source>Channels of the first of three convolutions that merge four frames into one; 0 = no convolutions</source>
        <translation>Canaux de la première des trois convolutions qui fusionnent quatre trames en une&#xa0;; 0 = pas de convolutions</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Agrégation</translation>
    </message>
    <message>
        <source>Head dropout</source>
        <translation>Dropout de la tête</translation>
    </message>
    <message>
        <source>Dropout rate before pooling over time</source>
        <translation>Taux de dropout avant l’agrégation dans le temps</translation>
    </message>
    <message>
        <source>Head factor</source>
        <translation>Facteur de la tête</translation>
    </message>
    <message>
        <source>Units of the hidden dense layer per label; 0 = no hidden layer</source>
        <translation>Unités de la couche dense cachée par étiquette&#xa0;; 0 = pas de couche cachée</translation>
    </message>
    <message>
        <source>Bidirectional GRU</source>
        <translation>GRU bidirectionnelle</translation>
    </message>
    <message>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Number of stacked bidirectional layers</source>
        <translation>Nombre de couches bidirectionnelles empilées</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Units per layer and direction</source>
        <translation>Unités par couche et par direction</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>Number of stacked encoder layers</source>
        <translation>Nombre de couches d’encodeur empilées</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Têtes</translation>
    </message>
    <message>
        <source>Attention heads per layer; must divide the number of mel bands</source>
        <translation>Têtes d’attention par couche&#xa0;; doit diviser le nombre de bandes mel</translation>
    </message>
    <message>
        <source>Feed-forward units</source>
        <translation>Unités feed-forward</translation>
    </message>
    <message>
        <source>Units of each layer&apos;s feed-forward network</source>
        <translation>Unités du réseau feed-forward de chaque couche</translation>
    </message>
    <message>
        <source>Input scale</source>
        <translation>Échelle d’entrée</translation>
    </message>
    <message>
        <source>Factor applied to each frame before positional encodings are added; 0 = square root of the number of bands, as in the post</source>
        <translation>Facteur appliqué à chaque trame avant l’ajout des encodages de position&#xa0;; 0 = racine carrée du nombre de bandes, comme dans l’article</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout rate in the encoder</source>
        <translation>Taux de dropout dans l’encodeur</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be a whole number from %3 to %4.</source>
        <translation>L’option &apos;%1&apos; du modèle &apos;%2&apos; doit être un nombre entier de %3 à %4.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be a number from %3 to %4.</source>
        <translation>L’option &apos;%1&apos; du modèle &apos;%2&apos; doit être un nombre de %3 à %4.</translation>
    </message>
    <message>
        <source>There is no model &apos;%1&apos;; the models are: %2.</source>
        <translation>Il n’y a pas de modèle &apos;%1&apos;&#xa0;; les modèles sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; has no option &apos;%2&apos;.</source>
        <translation>Le modèle &apos;%1&apos; n’a pas d’option &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Its calibration is out of range.</source>
        <translation>Sa calibration est hors limites.</translation>
    </message>
    <message>
        <source>Its hierarchy of genres does not fit its genres.</source>
        <translation>Sa hiérarchie de genres ne correspond pas à ses genres.</translation>
    </message>
    <message>
        <source>It does not have exactly one threshold per genre.</source>
        <translation>Il n’a pas exactement un seuil par genre.</translation>
    </message>
    <message>
        <source>One of its thresholds does not lie between 0 and 1.</source>
        <translation>L’un de ses seuils n’est pas compris entre 0 et 1.</translation>
    </message>
    <message>
        <source>it shrank while it was being read</source>
        <translation>il a raccourci pendant la lecture</translation>
    </message>
    <message>
        <source>its header is nested too deeply</source>
        <translation>son en-tête est trop imbriqué</translation>
    </message>
    <message>
        <source>its header names &apos;%1&apos; twice</source>
        <translation>son en-tête nomme &apos;%1&apos; deux fois</translation>
    </message>
    <message>
        <source>its header is not a JSON object</source>
        <translation>son en-tête n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>its header is not valid JSON</source>
        <translation>son en-tête n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>its metadata is not a JSON object</source>
        <translation>ses métadonnées ne sont pas un objet JSON</translation>
    </message>
    <message>
        <source>its metadata contains something other than text</source>
        <translation>ses métadonnées contiennent autre chose que du texte</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have dtype, shape and data_offsets</source>
        <translation>&apos;%1&apos; n’a pas dtype, shape et data_offsets</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is of another type than F32</source>
        <translation>&apos;%1&apos; n’est pas du type F32</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no valid shape</source>
        <translation>&apos;%1&apos; n’a pas de forme valide</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large</source>
        <translation>&apos;%1&apos; est trop grand</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no valid offsets</source>
        <translation>&apos;%1&apos; n’a pas de décalages valides</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has offsets that do not fit its shape</source>
        <translation>les décalages de &apos;%1&apos; ne correspondent pas à sa forme</translation>
    </message>
    <message>
        <source>it contains more than %1 arrays</source>
        <translation>il contient plus de %1 tableaux</translation>
    </message>
    <message>
        <source>there is a gap or an overlap before &apos;%1&apos;</source>
        <translation>il y a un trou ou un chevauchement avant &apos;%1&apos;</translation>
    </message>
    <message>
        <source>its data is not as long as its header says</source>
        <translation>ses données n’ont pas la longueur annoncée par l’en-tête</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>il est trop court</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>il dépasse %1</translation>
    </message>
    <message>
        <source>its header claims to be larger than %1</source>
        <translation>son en-tête prétend dépasser %1</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>il se termine dans son en-tête</translation>
    </message>
    <message>
        <source>%1 cannot be read as a safetensors file: %2; download or create the file again.</source>
        <translation>%1 ne peut pas être lu comme fichier safetensors&#xa0;: %2&#xa0;; téléchargez ou recréez le fichier.</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>%1 n’a pas été écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was not written: a name or its metadata is not valid UTF-8.</source>
        <translation>%1 n’a pas été écrit&#xa0;: un nom ou les métadonnées ne sont pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>The model was given an input of shape %1 but takes (crops, at most %2 frames, %3 bands).</source>
        <translation>Le modèle a reçu une entrée de forme %1, mais attend (extraits, %2 trames au plus, %3 bandes).</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; occurs twice.</source>
        <translation>Le tenseur &apos;%1&apos; apparaît deux fois.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; is missing.</source>
        <translation>Le tenseur &apos;%1&apos; manque.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; has the shape %2 where the model needs %3.</source>
        <translation>Le tenseur &apos;%1&apos; a la forme %2, le modèle demande %3.</translation>
    </message>
    <message>
        <source>The model has no tensor &apos;%1&apos;.</source>
        <translation>Le modèle n’a pas de tenseur &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>%1 contains a %2 of the features %3; a training can only start from a %4 of the features %5.</source>
        <translation>%1 contient un modèle %2 avec les caractéristiques %3&#xa0;; un entraînement ne peut partir que d’un modèle %4 avec les caractéristiques %5.</translation>
    </message>
    <message>
        <source>%1 has another input reference (%2); set input_reference to that.</source>
        <translation>%1 a une autre référence d’entrée (%2)&#xa0;; donnez-la à input_reference.</translation>
    </message>
    <message>
        <source>No training can start from %1: its encoder has no &apos;%2&apos; of the same shape; give the model the same options.</source>
        <translation>Aucun entraînement ne peut partir de %1&#xa0;: son encodeur n’a pas de &apos;%2&apos; de même forme&#xa0;; donnez au modèle les mêmes options.</translation>
    </message>
    <message>
        <source>No training can start from %1: its encoder also has a &apos;%2&apos;; give the model the same options.</source>
        <translation>Aucun entraînement ne peut partir de %1&#xa0;: son encodeur a aussi un &apos;%2&apos;&#xa0;; donnez au modèle les mêmes options.</translation>
    </message>
    <message>
        <source>A model needs at least one mel band and between 1 and %1 labels; %2 bands and %3 labels were requested.</source>
        <translation>Un modèle demande au moins une bande mel et entre 1 et %1 étiquettes&#xa0;; %2 bandes et %3 étiquettes étaient demandées.</translation>
    </message>
    <message>
        <source>A model needs at least one mel band.</source>
        <translation>Un modèle demande au moins une bande mel.</translation>
    </message>
    <message>
        <source>There is nothing to measure the model &apos;%1&apos; against.</source>
        <translation>Il n’y a rien à quoi comparer le modèle &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>It was pretrained without genres and cannot classify: train a model that starts from it (train --set start_from=FILE).</source>
        <translation>Il a été préentraîné sans genres et ne peut pas classer&#xa0;: entraînez un modèle qui en part (train --set start_from=FILE).</translation>
    </message>
    <message>
        <source>Its model cannot be built: %1</source>
        <translation>Son modèle ne peut pas être construit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The device &apos;cuda&apos; cannot be used: this LibTorch or this machine has none; use &apos;auto&apos; or &apos;cpu&apos;.</source>
        <translation>Le périphérique &apos;cuda&apos; est indisponible&#xa0;: cette LibTorch ou cette machine n’en a pas&#xa0;; utilisez &apos;auto&apos; ou &apos;cpu&apos;.</translation>
    </message>
    <message>
        <source>The transformer&apos;s %1 heads do not divide %2 mel bands; choose a divisor.</source>
        <translation>Les %1 têtes du transformer ne divisent pas %2 bandes mel&#xa0;; choisissez un diviseur.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 already contains a training run; choose another folder for this one.</source>
        <translation>%1 contient déjà un essai d’entraînement&#xa0;; choisissez un autre dossier pour celui-ci.</translation>
    </message>
    <message>
        <source>%1 is damaged in line %2.</source>
        <translation>%1 est endommagé à la ligne %2.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;%1&apos;; the recipes are: %2.</source>
        <translation>Il n’y a pas de recette &apos;%1&apos;&#xa0;; les recettes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>One of its epochs cannot be read.</source>
        <translation>L’une de ses époques est illisible.</translation>
    </message>
    <message>
        <source>It was written by another version of the program.</source>
        <translation>Il a été écrit par une autre version du programme.</translation>
    </message>
    <message>
        <source>Its random state cannot be restored.</source>
        <translation>Son état aléatoire ne peut pas être restauré.</translation>
    </message>
    <message>
        <source>%1 contains no training that can be resumed: there is no %2 in it.</source>
        <translation>%1 ne contient pas d’entraînement à reprendre&#xa0;: il n’y a pas de %2.</translation>
    </message>
    <message>
        <source>%1 is not a training state.</source>
        <translation>%1 n’est pas un état d’entraînement.</translation>
    </message>
    <message>
        <source>%1 cannot be resumed. %2</source>
        <translation>%1 ne peut pas être repris. %2</translation>
    </message>
    <message>
        <source>The model has no &apos;%1&apos;.</source>
        <translation>Le modèle n’a pas de &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>%1 needs other log-mel features than those in %2; prepare the dataset again.</source>
        <translation>%1 demande d’autres caractéristiques log-mel que celles de %2&#xa0;; préparez à nouveau le jeu de données.</translation>
    </message>
    <message>
        <source>%1 has a hidden layer in its head, so genres cannot be sums of its tags; distill with head_factor 0.</source>
        <translation>%1 a une couche cachée dans sa tête, si bien que les genres ne peuvent pas être des sommes de ses étiquettes&#xa0;; distillez avec head_factor 0.</translation>
    </message>
    <message>
        <source>The dataset has no genre &apos;%1&apos; to promise.</source>
        <translation>Le jeu de données n’a pas de genre &apos;%1&apos; pour --promise.</translation>
    </message>
    <message>
        <source>The model was not trained on a tag &apos;%1&apos;.</source>
        <translation>Le modèle n’a pas été entraîné sur une étiquette &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>%1 has too few tracks to learn from.</source>
        <translation>%1 a trop peu de morceaux pour apprendre.</translation>
    </message>
    <message>
        <source>%1 has other features than %2; prepare them with the same settings.</source>
        <translation>%1 a d’autres caractéristiques que %2&#xa0;; préparez-les avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>Distillation needs a tag table and the dataset it describes.</source>
        <translation>La distillation demande une table d’étiquettes et le jeu de données qu’elle décrit.</translation>
    </message>
    <message>
        <source>The tables describe %1 prepared excerpts for training and %2 for validation; both are needed.</source>
        <translation>Les tables décrivent %1 extraits préparés pour l’entraînement et %2 pour la validation&#xa0;; il faut les deux.</translation>
    </message>
    <message>
        <source>The tables have no tag &apos;%1&apos;.</source>
        <translation>Les tables n’ont pas d’étiquette &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Pretraining needs a prepared dataset.</source>
        <translation>Le préentraînement demande un jeu de données préparé.</translation>
    </message>
    <message>
        <source>There are no clips to train on; prepare a dataset first.</source>
        <translation>Il n’y a pas de clips pour l’entraînement&#xa0;; préparez d’abord un jeu de données.</translation>
    </message>
    <message>
        <source>%1 cannot be the teacher: %2.</source>
        <translation>%1 ne peut pas être l’enseignant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it has other labels than this dataset</source>
        <translation>il a d’autres étiquettes que ce jeu de données</translation>
    </message>
    <message>
        <source>it uses the features %1, not %2</source>
        <translation>il utilise les caractéristiques %1, pas %2</translation>
    </message>
    <message>
        <source>it has another input reference (%1); set input_reference to that</source>
        <translation>il a une autre référence d’entrée (%1)&#xa0;; donnez-la à input_reference</translation>
    </message>
    <message>
        <source>%1 cannot be resumed on %2: it was trained on other data. Resume it on the original dataset, or start a new training.</source>
        <translation>%1 ne peut pas être repris sur %2&#xa0;: il a été entraîné sur d’autres données. Reprenez-le sur le jeu de données d’origine, ou commencez un nouvel entraînement.</translation>
    </message>
    <message>
        <source>The training in %1 stopped at step %2 because its %3 loss is no longer a finite number; train again with a lower learning rate. The best checkpoint so far is kept.</source>
        <translation>L’entraînement dans %1 s’est arrêté au pas %2 car sa perte (%3) n’est plus un nombre fini&#xa0;; recommencez avec un taux d’apprentissage plus faible. Le meilleur point de contrôle est conservé.</translation>
    </message>
    <message>
        <source>There are no clips to validate on; prepare a dataset that has some.</source>
        <translation>Il n’y a pas de clips pour la validation&#xa0;; préparez un jeu de données qui en a.</translation>
    </message>
    <message>
        <source>%1 contains no prepared dataset (no manifest.json); prepare one there first.</source>
        <translation>%1 ne contient pas de jeu de données préparé (pas de manifest.json)&#xa0;; préparez-en d’abord un.</translation>
    </message>
    <message>
        <source>%1 is not a folder; give a folder with one subfolder per genre.</source>
        <translation>%1 n’est pas un dossier&#xa0;; indiquez un dossier avec un sous-dossier par genre.</translation>
    </message>
    <message>
        <source>%1 lists track %2 a second time; each track belongs to one split.</source>
        <translation>%1 contient le morceau %2 une seconde fois&#xa0;; chaque morceau appartient à une seule partie.</translation>
    </message>
    <message>
        <source>%1 contains no recording that has a genre in %2.</source>
        <translation>%1 ne contient aucun enregistrement qui ait un genre dans %2.</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be read: %2.</source>
        <translation>Un fichier temporaire dans %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be written: %2.</source>
        <translation>Un fichier temporaire dans %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Mean and maximum</source>
        <translation>Moyenne et maximum</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Standardize each band by its mean and standard deviation over the training set</source>
        <translation>Standardiser chaque bande par sa moyenne et son écart type sur les données d’entraînement</translation>
    </message>
    <message>
        <source>Pooling over time</source>
        <translation>Agrégation dans le temps</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be true or false.</source>
        <translation>L’option &apos;%1&apos; du modèle &apos;%2&apos; doit être true ou false.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be one of these: %3.</source>
        <translation>L’option &apos;%1&apos; du modèle &apos;%2&apos; doit être l’une de celles-ci&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed: %2.</source>
        <translation>%1 ne peut pas être renommé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has features that are not finite numbers.</source>
        <translation>%1 a des caractéristiques qui ne sont pas des nombres finis.</translation>
    </message>
    <message>
        <source>%1 was prepared by an older version; prepare it again from the same source (no clip is decoded again).</source>
        <translation>%1 a été préparé par une version plus ancienne&#xa0;; préparez-le de nouveau à partir de la même source (aucun clip n’est décodé de nouveau).</translation>
    </message>
    <message>
        <source>The run in %1 could not be deleted; check whether the folder can be written.</source>
        <translation>L’entraînement dans %1 n’a pas pu être supprimé&#xa0;; vérifiez que le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>The run in %1 could not be restored; check whether the folder can be written.</source>
        <translation>L’entraînement dans %1 n’a pas pu être restauré&#xa0;; vérifiez que le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>a row is longer than %1 bytes.</source>
        <translation>une ligne dépasse %1 octets.</translation>
    </message>
    <message>
        <source>a quoted cell that begins in this row is never closed; the file is incomplete.</source>
        <translation>une cellule entre guillemets qui commence à cette ligne n’est jamais fermée&#xa0;; le fichier est incomplet.</translation>
    </message>
    <message>
        <source>there is a quote within a cell that is not quoted.</source>
        <translation>une cellule sans guillemets en contient un.</translation>
    </message>
    <message>
        <source>a cell is longer than %1 bytes.</source>
        <translation>une cellule dépasse %1 octets.</translation>
    </message>
    <message>
        <source>there are more than %1 cells in a row.</source>
        <translation>une ligne a plus de %1 cellules.</translation>
    </message>
    <message>
        <source>a quoted cell is never closed.</source>
        <translation>une cellule entre guillemets n’est jamais fermée.</translation>
    </message>
    <message>
        <source>there is text after the closing quote of a cell.</source>
        <translation>il y a du texte après le guillemet fermant d’une cellule.</translation>
    </message>
    <message>
        <source>%1 is not a NumPy array file of version 1.0.</source>
        <translation>%1 n’est pas un fichier NumPy de version 1.0.</translation>
    </message>
    <message>
        <source>%1 ends within its header; it is incomplete.</source>
        <translation>%1 s’arrête dans son en-tête&#xa0;; il est incomplet.</translation>
    </message>
    <message>
        <source>%1 is not an array of float16, float32 or float64 in C order.</source>
        <translation>%1 n’est pas un tableau de float16, float32 ou float64 en ordre C.</translation>
    </message>
    <message>
        <source>%1 is not as long as its header declares; it is damaged.</source>
        <translation>%1 n’a pas la longueur annoncée par son en-tête&#xa0;; il est endommagé.</translation>
    </message>
    <message>
        <source>%1 was rejected: it claims to be %2 bytes long.</source>
        <translation>%1 a été refusé&#xa0;: il prétend faire %2 octets.</translation>
    </message>
    <message>
        <source>%1 was rejected: it is compressed more tightly than any music or table would be.</source>
        <translation>%1 a été refusé&#xa0;: il est plus fortement compressé que ne le serait n’importe quelle musique ou n’importe quel tableau.</translation>
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
        <translation>Automatique</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>true, false, a number or text</source>
        <translation>true, false, un nombre ou un texte</translation>
    </message>
    <message>
        <source>a whole number within its range</source>
        <translation>un nombre entier dans les limites admises</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>A message is neither a text nor a list of texts.</source>
        <translation>Un message n’est ni un texte ni une liste de textes.</translation>
    </message>
    <message>
        <source>%1 differs from the published file (its SHA-1 is not %2); download it again.</source>
        <translation>%1 diffère du fichier publié (son SHA-1 n’est pas %2)&#xa0;; téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 contains no list of checksums to compare with.</source>
        <translation>%1 ne contient pas de liste de sommes de contrôle pour la comparaison.</translation>
    </message>
    <message>
        <source>%1 is not in the list of checksums.</source>
        <translation>%1 ne figure pas dans la liste des sommes de contrôle.</translation>
    </message>
    <message>
        <source>the table ends before its three header rows are complete.</source>
        <translation>le tableau se termine avant la fin de ses trois lignes d’en-tête.</translation>
    </message>
    <message>
        <source>the two header rows differ in length.</source>
        <translation>les deux lignes d’en-tête n’ont pas la même longueur.</translation>
    </message>
    <message>
        <source>the third row must begin with track_id.</source>
        <translation>la troisième ligne doit commencer par track_id.</translation>
    </message>
    <message>
        <source>there are %1 cells instead of %2.</source>
        <translation>il y a %1 cellules au lieu de %2.</translation>
    </message>
    <message>
        <source>the track&apos;s ID is not a number.</source>
        <translation>l’identifiant du morceau n’est pas un nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid value for the column (%2).</source>
        <translation>« %1 » n’est pas une valeur valable pour la colonne (%2).</translation>
    </message>
    <message>
        <source>the track&apos;s ID does not follow the one before it.</source>
        <translation>l’identifiant du morceau ne suit pas le précédent.</translation>
    </message>
    <message>
        <source>the table lists no tracks.</source>
        <translation>le tableau ne contient aucun morceau.</translation>
    </message>
    <message>
        <source>the ID %1 of a genre is not a positive number.</source>
        <translation>l’identifiant %1 d’un genre n’est pas un nombre positif.</translation>
    </message>
    <message>
        <source>genre %1 has no title.</source>
        <translation>le genre %1 n’a pas de titre.</translation>
    </message>
    <message>
        <source>genre %1 is listed twice.</source>
        <translation>le genre %1 figure deux fois.</translation>
    </message>
    <message>
        <source>genre %1 has the parent %2, which is not listed.</source>
        <translation>le genre %1 a pour parent %2, qui ne figure pas dans le tableau.</translation>
    </message>
    <message>
        <source>the table of genres is empty.</source>
        <translation>le tableau des genres est vide.</translation>
    </message>
    <message>
        <source>the column %1 is missing.</source>
        <translation>la colonne %1 manque.</translation>
    </message>
    <message>
        <source>genre_id and parent must be whole numbers.</source>
        <translation>genre_id et parent doivent être des nombres entiers.</translation>
    </message>
    <message>
        <source>the table lists no genres.</source>
        <translation>le tableau ne contient aucun genre.</translation>
    </message>
    <message>
        <source>this is not a table of the MTG-Jamendo dataset; give autotagging_genre.tsv.</source>
        <translation>ce n’est pas un tableau du jeu de données MTG-Jamendo&#xa0;; indiquez autotagging_genre.tsv.</translation>
    </message>
    <message>
        <source>there are %1 cells, too few.</source>
        <translation>il n’y a que %1 cellules, c’est trop peu.</translation>
    </message>
    <message>
        <source>the duration is negative.</source>
        <translation>la durée est négative.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number.</source>
        <translation>« %1 » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The option %1 cannot be &quot;%2&quot;.</source>
        <translation>L’option %1 ne peut pas être « %2 ».</translation>
    </message>
    <message>
        <source>The option %1 must be a whole number of at least %2, not &quot;%3&quot;.</source>
        <translation>L’option %1 doit être un nombre entier d’au moins %2, et non « %3 ».</translation>
    </message>
    <message>
        <source>The option %1 must be true or false, not &quot;%2&quot;.</source>
        <translation>L’option %1 doit être true ou false, et non « %2 ».</translation>
    </message>
    <message>
        <source>The option %1 does not apply to this kind of dataset.</source>
        <translation>L’option %1 ne s’applique pas à ce type de jeu de données.</translation>
    </message>
    <message>
        <source>The option %1 is missing (%2).</source>
        <translation>L’option %1 manque (%2).</translation>
    </message>
    <message>
        <source>There is no reader called &quot;%1&quot;.</source>
        <translation>Il n’existe pas de lecteur nommé « %1 ».</translation>
    </message>
    <message>
        <source>the table is empty.</source>
        <translation>le tableau est vide.</translation>
    </message>
    <message>
        <source>a column track_id or path must name the recordings.</source>
        <translation>une colonne track_id ou path doit désigner les enregistrements.</translation>
    </message>
    <message>
        <source>there is no tag column.</source>
        <translation>il n’y a pas de colonne de tags.</translation>
    </message>
    <message>
        <source>a column has no name.</source>
        <translation>une colonne n’a pas de nom.</translation>
    </message>
    <message>
        <source>two columns are both called &quot;%1&quot;; rename one of them.</source>
        <translation>deux colonnes s’appellent « %1 »&#xa0;; renommez-en une.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number in range.</source>
        <translation>« %1 » n’est pas un nombre dans les limites admises.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; (%2) must lie between %3 and %4.</source>
        <translation>Le réglage « %1 » (%2) doit être compris entre %3 et %4.</translation>
    </message>
    <message>
        <source>The shortest crop (min_crop_frames) cannot be longer than the longest one (max_crop_frames).</source>
        <translation>L’extrait le plus court (min_crop_frames) ne peut pas être plus long que le plus long (max_crop_frames).</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed, machine and thread count give the same losses</source>
        <translation>Mêmes graine, machine et nombre de threads&#xa0;: mêmes pertes</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads that train; 0 = one per core</source>
        <translation>Threads d’entraînement&#xa0;; 0 = un par cœur</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Precision of the encoder&apos;s products in training; bfloat16 is used where the processor supports it</source>
        <translation>Précision des produits de l’encodeur à l’entraînement&#xa0;; bfloat16 est utilisé si le processeur le permet</translation>
    </message>
    <message>
        <source>Input reference</source>
        <translation>Référence d’entrée</translation>
    </message>
    <message>
        <source>What the level of a crop is relative to</source>
        <translation>À quoi le niveau d’un extrait se rapporte</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille du lot</translation>
    </message>
    <message>
        <source>Crops per step</source>
        <translation>Extraits par pas</translation>
    </message>
    <message>
        <source>Shortest crop</source>
        <translation>Extrait le plus court</translation>
    </message>
    <message>
        <source>Length of the shortest crop in frames</source>
        <translation>Longueur de l’extrait le plus court, en trames</translation>
    </message>
    <message>
        <source>Longest crop</source>
        <translation>Extrait le plus long</translation>
    </message>
    <message>
        <source>Length of the longest crop in frames</source>
        <translation>Longueur de l’extrait le plus long, en trames</translation>
    </message>
    <message>
        <source>Evaluation crop</source>
        <translation>Extrait d’évaluation</translation>
    </message>
    <message>
        <source>Length of a crop in frames in validation and afterward</source>
        <translation>Longueur d’un extrait en trames, à la validation et ensuite</translation>
    </message>
    <message>
        <source>Evaluation crops</source>
        <translation>Extraits d’évaluation</translation>
    </message>
    <message>
        <source>Evenly spaced crops per track in validation and afterward</source>
        <translation>Extraits régulièrement espacés par morceau, à la validation et ensuite</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Passes over the training tracks, each followed by a validation</source>
        <translation>Passages sur les morceaux d’entraînement, chacun suivi d’une validation</translation>
    </message>
    <message>
        <source>Epoch size</source>
        <translation>Taille d’une époque</translation>
    </message>
    <message>
        <source>Part of the training tracks that an epoch covers</source>
        <translation>Part des morceaux d’entraînement couverte par une époque</translation>
    </message>
    <message>
        <source>Minimum steps</source>
        <translation>Pas minimaux</translation>
    </message>
    <message>
        <source>Fewest steps in an epoch, however small the data</source>
        <translation>Nombre minimal de pas par époque, même avec peu de données</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>Limite de pas</translation>
    </message>
    <message>
        <source>Stop after this many steps; 0 = no limit</source>
        <translation>Arrêter après ce nombre de pas&#xa0;; 0 = sans limite</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>How weights follow gradients</source>
        <translation>Comment les poids suivent les gradients</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’appr.</translation>
    </message>
    <message>
        <source>Peak learning rate of the schedule</source>
        <translation>Taux d’apprentissage maximal du plan</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Déclin des poids</translation>
    </message>
    <message>
        <source>How strongly weights are pulled toward 0 (AdamW)</source>
        <translation>Force qui ramène les poids vers 0 (AdamW)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>How the learning rate changes during the training</source>
        <translation>Comment le taux d’apprentissage évolue pendant l’entraînement</translation>
    </message>
    <message>
        <source>Warmup</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>One cycle: part of all steps in which the rate rises</source>
        <translation>Un cycle&#xa0;: part des pas pendant laquelle le taux augmente</translation>
    </message>
    <message>
        <source>Plateau factor</source>
        <translation>Facteur de plateau</translation>
    </message>
    <message>
        <source>Plateau: factor by which the rate is reduced</source>
        <translation>Plateau&#xa0;: facteur de réduction du taux</translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation>Patience de plateau</translation>
    </message>
    <message>
        <source>Plateau: epochs without improvement before the rate is reduced</source>
        <translation>Plateau&#xa0;: époques sans amélioration avant de réduire le taux</translation>
    </message>
    <message>
        <source>Minimum rate</source>
        <translation>Taux minimal</translation>
    </message>
    <message>
        <source>Plateau: the rate never falls below this</source>
        <translation>Plateau&#xa0;: le taux ne descend jamais plus bas</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Limite du gradient</translation>
    </message>
    <message>
        <source>Largest norm of all gradients together; 0 = no limit</source>
        <translation>Norme maximale de tous les gradients réunis&#xa0;; 0 = sans limite</translation>
    </message>
    <message>
        <source>EMA decay</source>
        <translation>Déclin EMA</translation>
    </message>
    <message>
        <source>Decay of the moving average of the weights, which is what is evaluated and saved; 0 = none</source>
        <translation>Déclin de la moyenne mobile des poids, qui est évaluée et enregistrée&#xa0;; 0 = aucune</translation>
    </message>
    <message>
        <source>Positive weight</source>
        <translation>Poids des positifs</translation>
    </message>
    <message>
        <source>Weight of the genres that a track has, relative to those that it does not have</source>
        <translation>Poids des genres d’un morceau par rapport à ceux qu’il n’a pas</translation>
    </message>
    <message>
        <source>Positive focus</source>
        <translation>Focus des positifs</translation>
    </message>
    <message>
        <source>Asymmetric loss: exponent by which easy positives count less; 0 = all count alike</source>
        <translation>Perte asymétrique&#xa0;: exposant qui réduit le poids des positifs faciles&#xa0;; 0 = tous comptent autant</translation>
    </message>
    <message>
        <source>Negative focus</source>
        <translation>Focus des négatifs</translation>
    </message>
    <message>
        <source>Asymmetric loss: exponent by which easy negatives count less; 0 = all count alike</source>
        <translation>Perte asymétrique&#xa0;: exposant qui réduit le poids des négatifs faciles&#xa0;; 0 = tous comptent autant</translation>
    </message>
    <message>
        <source>Logit share</source>
        <translation>Part des logits</translation>
    </message>
    <message>
        <source>Share of the squared difference of logits in the loss, for soft targets</source>
        <translation>Part de l’écart quadratique des logits dans la perte, pour des cibles souples</translation>
    </message>
    <message>
        <source>Gain shift</source>
        <translation>Variation de gain</translation>
    </message>
    <message>
        <source>Crops become louder or quieter by up to this many dB</source>
        <translation>Les extraits deviennent plus ou moins forts, d’au plus ce nombre de dB</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Parameter of the Beta distribution by which pairs of crops are mixed; 0 = none</source>
        <translation>Paramètre de la loi bêta selon laquelle des paires d’extraits sont mélangées&#xa0;; 0 = aucune</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>Masques de fréquence</translation>
    </message>
    <message>
        <source>Masks along frequency per crop</source>
        <translation>Masques selon la fréquence par extrait</translation>
    </message>
    <message>
        <source>Mask height</source>
        <translation>Hauteur de masque</translation>
    </message>
    <message>
        <source>Greatest height of a frequency mask in mel bands</source>
        <translation>Hauteur maximale d’un masque de fréquence, en bandes mel</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>Masques de temps</translation>
    </message>
    <message>
        <source>Masks along time per crop</source>
        <translation>Masques selon le temps par extrait</translation>
    </message>
    <message>
        <source>Mask length</source>
        <translation>Longueur de masque</translation>
    </message>
    <message>
        <source>Greatest length of a time mask in frames</source>
        <translation>Longueur maximale d’un masque de temps, en trames</translation>
    </message>
    <message>
        <source>Mask start</source>
        <translation>Début de masque</translation>
    </message>
    <message>
        <source>Probability that a frame begins a mask whose frames are to be reconstructed</source>
        <translation>Probabilité qu’une trame commence un masque dont les trames sont à reconstruire</translation>
    </message>
    <message>
        <source>Mask continuation</source>
        <translation>Suite de masque</translation>
    </message>
    <message>
        <source>Probability that a mask continues after each frame</source>
        <translation>Probabilité qu’un masque continue après chaque trame</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Encoder rate</source>
        <translation>Taux de l’encodeur</translation>
    </message>
    <message>
        <source>Learning rate of the encoder relative to the head&apos;s; 0 = it stays as it is</source>
        <translation>Taux d’apprentissage de l’encodeur par rapport à celui de la tête&#xa0;; 0 = il reste inchangé</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Professeur</translation>
    </message>
    <message>
        <source>Checkpoint with the same labels that rates each crop; empty = none</source>
        <translation>Point de contrôle de mêmes étiquettes qui évalue chaque extrait&#xa0;; vide = aucun</translation>
    </message>
    <message>
        <source>Teacher share</source>
        <translation>Part du professeur</translation>
    </message>
    <message>
        <source>Share of the targets that the teacher&apos;s output replaces</source>
        <translation>Part des cibles que la sortie du professeur remplace</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>What the best checkpoint is best at, on the validation split</source>
        <translation>Ce en quoi le meilleur point de contrôle est le meilleur, sur la validation</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Arrêt anticipé</translation>
    </message>
    <message>
        <source>Stop after this many epochs without a better checkpoint; 0 = never</source>
        <translation>Arrêter après ce nombre d’époques sans meilleur point de contrôle&#xa0;; 0 = jamais</translation>
    </message>
    <message>
        <source>Fixed level</source>
        <translation>Niveau fixe</translation>
    </message>
    <message>
        <source>Clip maximum</source>
        <translation>Maximum du clip</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un cycle</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>Weighted AP</source>
        <translation>AP pondérée</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>Il n’y a pas de réglage « %1 ».</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Optimization</source>
        <translation>Optimisation</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>Pretraining</source>
        <translation>Pré-entraînement</translation>
    </message>
    <message>
        <source>Other checkpoints</source>
        <translation>Autres points de contrôle</translation>
    </message>
    <message>
        <source>Best checkpoint</source>
        <translation>Meilleur point de contrôle</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; cannot be &quot;%2&quot;.</source>
        <translation>Le réglage « %1 » ne peut pas valoir « %2 ».</translation>
    </message>
    <message>
        <source>It holds no training.</source>
        <translation>Il ne contient aucun entraînement.</translation>
    </message>
    <message>
        <source>Its tables have different lengths.</source>
        <translation>Ses tableaux n’ont pas la même longueur.</translation>
    </message>
    <message>
        <source>The datasets contain %1 prepared tracks for training and %2 for validation; pretraining needs both.</source>
        <translation>Les jeux de données contiennent %1 morceaux préparés pour l’entraînement et %2 pour la validation&#xa0;; le préentraînement a besoin des deux.</translation>
    </message>
    <message>
        <source>%1 is a header without music: %2 s of audio where %3 s were expected.</source>
        <translation>%1 n’est qu’un en-tête sans musique&#xa0;: %2 s d’audio au lieu des %3 s attendues.</translation>
    </message>
    <message>
        <source>%1 was cut off: %2 s of audio where %3 s were expected.</source>
        <translation>%1 est tronqué&#xa0;: %2 s d’audio au lieu des %3 s attendues.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2% of its audio cannot be decoded.</source>
        <translation>%1 est endommagé&#xa0;: %2 % de l’audio ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>%1 contains no features with %2 bands; prepare the dataset again.</source>
        <translation>%1 ne contient pas de caractéristiques à %2 bandes&#xa0;; préparez à nouveau le jeu de données.</translation>
    </message>
    <message>
        <source>%1 contains %2 frames, fewer than expected; prepare the dataset again.</source>
        <translation>%1 contient %2 trames, moins que prévu&#xa0;; préparez à nouveau le jeu de données.</translation>
    </message>
    <message>
        <source>%1 is incomplete; prepare the dataset again.</source>
        <translation>%1 est incomplet&#xa0;; préparez à nouveau le jeu de données.</translation>
    </message>
    <message>
        <source>%1 is damaged or was written by another version; it is kept as %2 and replaced by a new one.</source>
        <translation>%1 est endommagé ou provient d’une autre version&#xa0;; il est conservé sous le nom %2 et remplacé par un nouveau.</translation>
    </message>
    <message>
        <source>%1 had damaged lines (%2); their clips are prepared again.</source>
        <translation>%1 contenait des lignes endommagées (%2)&#xa0;; leurs extraits ont été préparés à nouveau.</translation>
    </message>
    <message>
        <source>%1 does not match its checksum: it is damaged; prepare the dataset again.</source>
        <translation>%1 ne correspond pas à sa somme de contrôle&#xa0;: il est endommagé&#xa0;; préparez à nouveau le jeu de données.</translation>
    </message>
    <message>
        <source>%1 contains values that are not finite: it is damaged; prepare the dataset again.</source>
        <translation>%1 contient des valeurs non finies&#xa0;: il est endommagé&#xa0;; préparez à nouveau le jeu de données.</translation>
    </message>
    <message>
        <source>%1 was written by an older version; it is kept as %2 and rebuilt from the source.</source>
        <translation>%1 provient d’une version plus ancienne&#xa0;; il est conservé sous le nom %2 et reconstruit à partir de la source.</translation>
    </message>
    <message>
        <source>%1 is damaged; it is kept as %2 and rebuilt from the source.</source>
        <translation>%1 est endommagé&#xa0;; il est conservé sous le nom %2 et reconstruit à partir de la source.</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; cannot be used; save it again or delete it. %2</source>
        <translation>Le préréglage « %1 » est inutilisable&#xa0;; enregistrez-le de nouveau ou supprimez-le. %2</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; could not be deleted; check whether the folder %2 can be written.</source>
        <translation>Le préréglage « %1 » n’a pas pu être supprimé&#xa0;; vérifiez que le dossier %2 est accessible en écriture.</translation>
    </message>
    <message>
        <source>FMA metadata</source>
        <translation>Métadonnées FMA</translation>
    </message>
    <message>
        <source>fma_metadata.zip, or the folder unpacked from it</source>
        <translation>fma_metadata.zip, ou le dossier qui en est extrait</translation>
    </message>
    <message>
        <source>FMA audio</source>
        <translation>Audio FMA</translation>
    </message>
    <message>
        <source>fma_small.zip, fma_medium.zip, fma_large.zip or fma_full.zip, or the folder it unpacks to</source>
        <translation>fma_small.zip, fma_medium.zip, fma_large.zip ou fma_full.zip, ou le dossier qui en est extrait</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Only one of FMA&apos;s smaller subsets</source>
        <translation>Une seule des sélections plus petites de FMA</translation>
    </message>
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
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>closed: with all ancestors; fine: the artist&apos;s choice; top: the one top-level genre</source>
        <translation>closed&#xa0;: avec tous les genres parents&#xa0;; fine&#xa0;: choix de l’artiste&#xa0;; top&#xa0;: le seul genre principal</translation>
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
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>fma: by artist; post: random 80/20, as in the post</source>
        <translation>fma&#xa0;: par artiste&#xa0;; post&#xa0;: aléatoire 80/20, comme l’article</translation>
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
        <source>Verify checksums first</source>
        <translation>Vérifier d’abord les sommes</translation>
    </message>
    <message>
        <source>Compare each file with FMA&apos;s SHA-1 checksum</source>
        <translation>Comparer chaque fichier à la somme SHA-1 de FMA</translation>
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
        <source>Folder with one subfolder per genre</source>
        <translation>Dossier avec un sous-dossier par genre</translation>
    </message>
    <message>
        <source>MTG-Jamendo table</source>
        <translation>Table MTG-Jamendo</translation>
    </message>
    <message>
        <source>autotagging_genre.tsv, or …-train.tsv of one of the splits</source>
        <translation>autotagging_genre.tsv, ou …-train.tsv d’une des répartitions</translation>
    </message>
    <message>
        <source>MTG-Jamendo audio</source>
        <translation>Audio MTG-Jamendo</translation>
    </message>
    <message>
        <source>The folder that MTG-Jamendo&apos;s archives unpack to</source>
        <translation>Le dossier dans lequel les archives de MTG-Jamendo sont extraites</translation>
    </message>
    <message>
        <source>Minimum tracks</source>
        <translation>Minimum de morceaux</translation>
    </message>
    <message>
        <source>Genres with fewer training tracks are left out; 0 keeps all genres</source>
        <translation>Les genres avec moins de morceaux d’entraînement sont écartés&#xa0;; 0 garde tous les genres</translation>
    </message>
    <message>
        <source>Tagged music</source>
        <translation>Musique étiquetée</translation>
    </message>
    <message>
        <source>Table of tags</source>
        <translation>Table des tags</translation>
    </message>
    <message>
        <source>CSV of a teacher&apos;s tags for the files in the music folder</source>
        <translation>CSV des tags d’un professeur pour les fichiers du dossier de musique</translation>
    </message>
    <message>
        <source>Music folder</source>
        <translation>Dossier de musique</translation>
    </message>
    <message>
        <source>Folder with the files that the table lists</source>
        <translation>Dossier des fichiers que la table énumère</translation>
    </message>
    <message>
        <source>the data ends too early</source>
        <translation>les données se terminent trop tôt</translation>
    </message>
    <message>
        <source>a block does not begin where it should</source>
        <translation>un bloc ne commence pas où il le devrait</translation>
    </message>
    <message>
        <source>it contains a randomized block from bzip2 before 0.9.5</source>
        <translation>elle contient un bloc brouillé d’une version de bzip2 antérieure à 0.9.5</translation>
    </message>
    <message>
        <source>a block&apos;s origin lies outside of it</source>
        <translation>l’origine d’un bloc se trouve en dehors de celui-ci</translation>
    </message>
    <message>
        <source>it is not bzip2 data</source>
        <translation>ce ne sont pas des données bzip2</translation>
    </message>
    <message>
        <source>a block has no bytes</source>
        <translation>un bloc ne contient aucun octet</translation>
    </message>
    <message>
        <source>a block lacks its code tables</source>
        <translation>les tables de codes d’un bloc manquent</translation>
    </message>
    <message>
        <source>a block refers to a table that does not exist</source>
        <translation>un bloc renvoie à une table qui n’existe pas</translation>
    </message>
    <message>
        <source>a code has an impossible length</source>
        <translation>un code a une longueur impossible</translation>
    </message>
    <message>
        <source>a code has impossible lengths</source>
        <translation>un code a des longueurs impossibles</translation>
    </message>
    <message>
        <source>a block is too long</source>
        <translation>un bloc est trop long</translation>
    </message>
    <message>
        <source>some bits are not a valid code</source>
        <translation>certains bits ne forment pas un code valide</translation>
    </message>
    <message>
        <source>a block does not end</source>
        <translation>un bloc ne se termine pas</translation>
    </message>
    <message>
        <source>text in the right format</source>
        <translation>du texte au bon format</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>tracks.csv names genres that genres.csv does not list (%1), %2 times in all; they were skipped.</source>
        <translation>tracks.csv nomme des genres absents de genres.csv (%1), %2 fois en tout&#xa0;; ils ont été ignorés.</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>choix de l’artiste</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avec genres parents</translation>
    </message>
    <message>
        <source>top</source>
        <translation>genre principal</translation>
    </message>
    <message>
        <source>FMA&apos;s own, by artist</source>
        <translation>celle de la FMA, par artiste</translation>
    </message>
    <message>
        <source>the post&apos;s: random 80/20, stratified on the last genre, seed %1; validation is test</source>
        <translation>celle de l’article&#xa0;: aléatoire 80/20, stratifiée selon le dernier genre, graine %1&#xa0;; la validation sert aussi de test</translation>
    </message>
    <message>
        <source>The folder %1 contains no audio and was skipped.</source>
        <translation>Le dossier %1 ne contient pas d’audio et a été ignoré.</translation>
    </message>
    <message>
        <source>%1 is not in any genre&apos;s folder and was skipped.</source>
        <translation>%1 ne se trouve dans le dossier d’aucun genre et a été ignoré.</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by file: no tag names an artist</source>
        <translation>aléatoire 80/10/10, graine %1, par fichier&#xa0;: aucune étiquette ne nomme d’artiste</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by artist where tags name one (%2 of %3 files)</source>
        <translation>aléatoire 80/10/10, graine %1, par artiste là où les étiquettes en nomment un (%2 fichiers sur %3)</translation>
    </message>
    <message>
        <source>one genre per folder</source>
        <translation>un genre par dossier</translation>
    </message>
    <message>
        <source>genres of %1</source>
        <translation>genres de %1</translation>
    </message>
    <message>
        <source>MTG-Jamendo&apos;s own, by artist</source>
        <translation>celle de MTG-Jamendo, par artiste</translation>
    </message>
    <message>
        <source>There must be at least one label, and each must have a name.</source>
        <translation>Il faut au moins un genre, et chacun doit avoir un nom.</translation>
    </message>
    <message>
        <source>Two labels are both called &quot;%1&quot;; give one of them another name.</source>
        <translation>Deux genres s’appellent «&#xa0;%1&#xa0;»&#xa0;; donnez un autre nom à l’un d’eux.</translation>
    </message>
    <message>
        <source>The field &quot;parents&quot; does not name a parent for each label.</source>
        <translation>Le champ «&#xa0;parents&#xa0;» ne nomme pas un parent pour chaque genre.</translation>
    </message>
    <message>
        <source>Track %1 does not follow the one before it.</source>
        <translation>Le morceau %1 ne suit pas le précédent.</translation>
    </message>
    <message>
        <source>Track %1 has labels that are not in the label set.</source>
        <translation>Le morceau %1 a des genres qui ne font pas partie de ceux du jeu de données.</translation>
    </message>
    <message>
        <source>Track %1 has a negative duration.</source>
        <translation>Le morceau %1 a une durée négative.</translation>
    </message>
    <message>
        <source>The number of tracks without a label is negative.</source>
        <translation>Le nombre de morceaux sans genre est négatif.</translation>
    </message>
    <message>
        <source>The dataset cannot be used. %1</source>
        <translation>Le jeu de données ne peut pas être utilisé. %1</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by artist</source>
        <translation>aléatoire 80/10/10, graine %1, par artiste</translation>
    </message>
    <message>
        <source>tags of %1</source>
        <translation>étiquettes de %1</translation>
    </message>
    <message>
        <source>random 90/10/0 by artist or package, seed %1</source>
        <translation>aléatoire 90/10/0 par artiste ou paquet, graine %1</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>%1 cannot be evaluated on %2.</source>
        <translation>%1 ne peut pas être évalué sur %2.</translation>
    </message>
    <message>
        <source>%1 It needs other log-mel features (%2) than the dataset&apos;s (%3). Prepare the dataset again, or train a new model on it.</source>
        <translation>%1 Il lui faut d’autres caractéristiques log-mel (%2) que celles du jeu de données (%3). Préparez de nouveau le jeu de données, ou entraînez un nouveau modèle dessus.</translation>
    </message>
    <message>
        <source>%1 %2 Evaluate it on a dataset whose genres it was trained on.</source>
        <translation>%1 %2 Évaluez-le sur un jeu de données dont il a appris les genres.</translation>
    </message>
    <message>
        <source>It does not know the genre %1.</source>
        <translation>Il ne connaît pas le genre %1.</translation>
    </message>
    <message>
        <source>Validation tracks</source>
        <translation>Morceaux de validation</translation>
    </message>
    <message>
        <source>Most validation tracks evaluated after each epoch, always the same ones; all after the last epoch; 0 = always all</source>
        <translation>Nombre maximal de morceaux de validation évalués après chaque époque, toujours les mêmes&#xa0;; tous après la dernière époque&#xa0;; 0 = toujours tous</translation>
    </message>
    <message>
        <source>%1, trained on validation too</source>
        <translation>%1, entraîné aussi sur la validation</translation>
    </message>
    <message>
        <source>tags of a teacher</source>
        <translation>étiquettes d’un professeur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <translation>Morceau %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It has version %1 of the format, and this program reads versions up to %2.</source>
        <translation>Il a la version %1 du format, et ce programme lit les versions jusqu’à %2.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a list of objects.</source>
        <comment>tracks</comment>
        <translation>Le champ « %1 » doit être une liste d’objets.</translation>
    </message>
    <message>
        <source>There is a track without the field &quot;feature&quot;.</source>
        <translation>Un morceau n’a pas le champ «&#xa0;feature&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is not a usable manifest. %2 Prepare the dataset again.</source>
        <translation>%1 n’est pas un manifeste utilisable. %2 Préparez de nouveau le jeu de données.</translation>
    </message>
    <message>
        <source>%1 has no tags, which would be the dataset&apos;s labels.</source>
        <translation>%1 ne contient aucune étiquette&#xa0;; elles seraient les genres du jeu de données.</translation>
    </message>
    <message>
        <source>%1 does not have two dimensions, a row for each vector.</source>
        <translation>%1 n’a pas deux dimensions, avec une ligne par vecteur.</translation>
    </message>
    <message>
        <source>there is more than one column of vectors.</source>
        <translation>il y a plus d’une colonne de vecteurs.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not FILE.npy:ROW with a file beside the table.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas FICHIER.npy:LIGNE avec un fichier à côté de la table.</translation>
    </message>
    <message>
        <source>%1 has vectors of another length.</source>
        <translation>%1 contient des vecteurs d’une autre longueur.</translation>
    </message>
    <message>
        <source>%1 has no row %2.</source>
        <translation>%1 n’a pas de ligne %2.</translation>
    </message>
    <message>
        <source>the vector contains something that is not a number.</source>
        <translation>le vecteur contient autre chose que des nombres.</translation>
    </message>
    <message>
        <source>Two teachers have a tag called &quot;%1&quot;, or the tables of one teacher have different columns; give them different names or the same columns.</source>
        <translation>Deux professeurs ont une étiquette nommée «&#xa0;%1&#xa0;», ou les tables d’un même professeur ont des colonnes différentes&#xa0;; donnez-leur des noms différents ou les mêmes colonnes.</translation>
    </message>
    <message>
        <source>A teacher&apos;s weight must be above 0.</source>
        <translation>Le poids d’un professeur doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>The tables of %1 must be repeated equally often.</source>
        <translation>Les tables de %1 doivent être répétées aussi souvent les unes que les autres.</translation>
    </message>
    <message>
        <source>%1 is missing; prepare the dataset again.</source>
        <translation>%1 manque&#xa0;; préparez à nouveau le jeu de données.</translation>
    </message>
    <message>
        <source>%1 is protected by a password; unpack the archive with it, and give the folder.</source>
        <translation>%1 est protégé par un mot de passe&#xa0;; décompressez l’archive avec celui-ci et indiquez le dossier.</translation>
    </message>
    <message>
        <source>%1 is packed by the method %2, which Genrescope cannot unpack; unpack the archive with another program, and give the folder.</source>
        <translation>%1 est compressé par la méthode %2, que Genrescope ne sait pas décompresser&#xa0;; décompressez l’archive avec un autre programme et indiquez le dossier.</translation>
    </message>
    <message>
        <source>%1 has no validation tracks with features; they choose the best checkpoint. Prepare the dataset again with more artists, or with another split (such as --split-by file).</source>
        <translation>%1 n’a pas de morceaux de validation avec caractéristiques&#xa0;; ce sont eux qui désignent le meilleur point de contrôle. Préparez de nouveau le jeu de données avec plus d’artistes ou une autre répartition (par exemple --split-by file).</translation>
    </message>
    <message>
        <source>Nothing to judge: this is shorter than a second.</source>
        <translation>Rien à juger&#xa0;: cela dure moins d’une seconde.</translation>
    </message>
    <message>
        <source>Nothing to judge: this is silent.</source>
        <translation>Rien à juger&#xa0;: c’est du silence.</translation>
    </message>
    <message>
        <source>Nothing to judge: more than nine tenths of this is damaged.</source>
        <translation>Rien à juger&#xa0;: plus des neuf dixièmes sont endommagés.</translation>
    </message>
    <message>
        <source>Nothing to judge: the models hear no music in this.</source>
        <translation>Rien à juger&#xa0;: les modèles n’y entendent pas de musique.</translation>
    </message>
    <message>
        <source>There is only one genre, %1: a model needs at least two to tell apart.</source>
        <translation>Il n’y a qu’un genre, %1&#xa0;: un modèle en a besoin d’au moins deux à distinguer.</translation>
    </message>
    <message>
        <source>Add more tracks, or choose another kind of split.</source>
        <translation>Ajoutez des morceaux ou choisissez une autre répartition.</translation>
    </message>
    <message>
        <source>%1 files are not in any genre&apos;s folder and were skipped.</source>
        <translation>%1 fichiers ne se trouvent dans le dossier d’aucun genre et ont été ignorés.</translation>
    </message>
    <message>
        <source>Files passed over, because their names do not end like those of music: %1 (%2).</source>
        <translation>Fichiers ignorés, car leurs noms ne se terminent pas comme ceux de musique&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be listed and was skipped.</source>
        <translation>Le dossier %1 ne peut pas être lu et a été ignoré.</translation>
    </message>
    <message>
        <source>All music lies in %1, so the folders in it were taken as the genres.</source>
        <translation>Toute la musique se trouve dans %1&#xa0;; les dossiers qu’il contient ont donc été pris pour les genres.</translation>
    </message>
    <message>
        <source>%1 gives no split: that takes folders called train, validation and test. Choose another kind of split.</source>
        <translation>%1 ne donne pas de répartition&#xa0;: il faudrait des dossiers nommés train, validation et test. Choisissez une autre répartition.</translation>
    </message>
    <message>
        <source>as given by the folders</source>
        <translation>celle que donnent les dossiers</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by file</source>
        <translation>aléatoire 80/10/10, graine %1, par fichier</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by album</source>
        <translation>aléatoire 80/10/10, graine %1, par album</translation>
    </message>
    <message>
        <source>Tracks of one artist stay together, and there are too few artists: split by album or by file (--split-by file).</source>
        <translation>Les morceaux d’un artiste restent ensemble, et il y a trop peu d’artistes&#xa0;: répartissez par album ou par fichier (--split-by file).</translation>
    </message>
    <message>
        <source>Tracks of one album stay together, and there are too few albums: split by file (--split-by file).</source>
        <translation>Les morceaux d’un album restent ensemble, et il y a trop peu d’albums&#xa0;: répartissez par fichier (--split-by file).</translation>
    </message>
    <message>
        <source>Each genre needs at least three tracks.</source>
        <translation>Chaque genre doit avoir au moins trois morceaux.</translation>
    </message>
    <message>
        <source>The folders give it none: add a folder for it, or split by artist, album or file (--split-by artist).</source>
        <translation>Les dossiers n’en prévoient pas&#xa0;: ajoutez un dossier pour cette partie, ou répartissez par artiste, album ou fichier (--split-by artist).</translation>
    </message>
    <message>
        <source>%1 contains music, but no folders named after genres. If it is a genre&apos;s folder itself, give the folder above it, %2.</source>
        <translation>%1 contient de la musique, mais pas de dossiers nommés d’après des genres. Si c’est lui-même le dossier d’un genre, indiquez le dossier au-dessus, %2.</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <source>What stays in one split: an artist&apos;s tracks, an album&apos;s, or nothing (file); or the split that folders called train, validation and test give, which is the default where there are such folders</source>
        <translation>Ce qui reste dans une même partie&#xa0;: les morceaux d’un artiste, d’un album, ou rien (file)&#xa0;; ou la répartition que donnent des dossiers nommés train, validation et test, choix par défaut là où il y en a</translation>
    </message>
    <message>
        <source>As given, or by artist</source>
        <translation>Telle que donnée, sinon par artiste</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>Par album</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Par fichier</translation>
    </message>
    <message>
        <source>As given by the folders</source>
        <translation>Telle que la donnent les dossiers</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>comme dans %1</translation>
    </message>
    <message>
        <source>random 80/10/10 by artist or package, seed %1</source>
        <translation>aléatoire 80/10/10 par artiste ou paquet, graine %1</translation>
    </message>
    <message>
        <source>no recording has a genre.</source>
        <translation>aucun enregistrement n’a de genre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2.</source>
        <translation>« %1 » n’est pas %2.</translation>
    </message>
    <message>
        <source>Its label for recordings without music is none of its labels.</source>
        <translation>Son label pour les enregistrements sans musique ne fait pas partie de ses labels.</translation>
    </message>
    <message>
        <source>The model was given %1 values for %2 crops of %3 frames of %4 bands.</source>
        <translation>Le modèle a reçu %1 valeurs pour %2 extraits de %3 trames de %4 bandes.</translation>
    </message>
    <message>
        <source>Fitting a head needs at least one crop, two folds and one repeat, strengths above 0 to choose from, and shares from 0 to 1.</source>
        <translation>Ajuster une tête demande au moins un extrait, deux plis et une répétition, des intensités supérieures à 0 au choix, et des parts de 0 à 1.</translation>
    </message>
    <message>
        <source>To tell music from what is none takes at least %1 recordings of either.</source>
        <translation>Pour distinguer la musique de ce qui n’en est pas, il faut au moins %1 enregistrements de chaque sorte.</translation>
    </message>
    <message>
        <source>All %1 tracks are one recording: their audio is the same.</source>
        <translation>Les %1 morceaux sont un seul enregistrement&#xa0;: leur son est le même.</translation>
    </message>
    <message>
        <source>Copies of other tracks, whose audio is the same: %1 (%2 and %3, for example).</source>
        <translation>Copies d’autres morceaux, au son identique&#xa0;: %1 (par exemple %2 et %3).</translation>
    </message>
    <message>
        <source>Copies lie in several splits: models are judged by recordings that they know.</source>
        <translation>Des copies se trouvent dans plusieurs parties&#xa0;: les modèles sont jugés sur des enregistrements qu’ils connaissent.</translation>
    </message>
    <message>
        <source>Copies lay in several splits; they were all put into training, with their artists.</source>
        <translation>Des copies se trouvaient dans plusieurs parties&#xa0;; elles ont toutes été mises dans l’entraînement, avec leurs artistes.</translation>
    </message>
    <message>
        <source>No track is left for %1. %2</source>
        <translation>Il ne reste aucun morceau pour la partie %1. %2</translation>
    </message>
    <message>
        <source>Checkpoint whose encoder the training starts from; starter = the model that comes with the program, where it fits; empty = random weights</source>
        <translation>Point de contrôle dont l’encodeur sert de départ&#xa0;; starter = le modèle fourni avec le programme, s’il convient&#xa0;; vide = poids aléatoires</translation>
    </message>
    <message>
        <source>%1, a part of the program, could not be started; reinstall Genrescope. (%2)</source>
        <translation>Impossible de démarrer %1, une partie du programme&#xa0;; réinstallez Genrescope. (%2)</translation>
    </message>
    <message>
        <source>%1 could not be decoded: it takes more memory than decoding may use.</source>
        <translation>Impossible de décoder %1&#xa0;: il y faudrait plus de mémoire que le décodage ne peut en utiliser.</translation>
    </message>
    <message>
        <source>%1 could not be decoded: the decoder stopped unexpectedly.</source>
        <translation>Impossible de décoder %1&#xa0;: le décodeur s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>%1 could not be decoded: the decoder did not answer for %2 seconds.</source>
        <translation>Impossible de décoder %1&#xa0;: le décodeur n’a pas répondu pendant %2 secondes.</translation>
    </message>
    <message>
        <source>No memory could be shared with the part of the program that decodes music: %1.</source>
        <translation>Impossible de partager de la mémoire avec la partie du programme qui décode la musique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 could not be decoded: %2.</source>
        <translation>Impossible de décoder %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no room left on its disk.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: il n’y a plus de place sur son disque.</translation>
    </message>
    <message>
        <source>%1 were taken as one genre, %2: they differ only in how it is spelled.</source>
        <translation>%1 comptent comme un seul genre, %2&#xa0;: seule l’orthographe diffère.</translation>
    </message>
    <message>
        <source>Files that the table lists, but that were not found: %1 (%2).</source>
        <translation>Fichiers listés dans la table mais introuvables&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>None of the files that %1 lists with a genre was found in %2.</source>
        <translation>Aucun des fichiers que %1 liste avec un genre n’a été trouvé dans %2.</translation>
    </message>
    <message>
        <source>%1 is not a folder; give a folder of music.</source>
        <translation>%1 n’est pas un dossier&#xa0;; indiquez un dossier de musique.</translation>
    </message>
    <message>
        <source>genres in the tags of the files</source>
        <translation>genres des étiquettes des fichiers</translation>
    </message>
    <message>
        <source>%1 contains no music whose tags name a genre.</source>
        <translation>%1 ne contient aucune musique dont les étiquettes nomment un genre.</translation>
    </message>
    <message>
        <source>Genres in tags</source>
        <translation>Étiquettes de genre</translation>
    </message>
    <message>
        <source>Folder of music</source>
        <translation>Dossier de musique</translation>
    </message>
    <message>
        <source>The genres are those in the files&apos; own tags</source>
        <translation>Les genres sont ceux des étiquettes des fichiers eux-mêmes</translation>
    </message>
    <message>
        <source>no column genre or label names genres.</source>
        <translation>aucune colonne genre ou label ne nomme de genres.</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>La ligne %1 a été ignorée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Lines left out in all: %1.</source>
        <translation>Lignes ignorées en tout&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The encoder gives %1 numbers, more than the %2 that genres can be learned from.</source>
        <translation>L’encodeur donne %1 nombres, plus que les %2 à partir desquels des genres peuvent être appris.</translation>
    </message>
    <message>
        <source>Tracks that are copies of others: %1. Copies count as one track, of all their genres.</source>
        <translation>Morceaux qui sont des copies d’autres&#xa0;: %1. Les copies comptent comme un seul morceau, avec tous leurs genres.</translation>
    </message>
    <message>
        <source>The genre %1 has no track that can be learned from.</source>
        <translation>Le genre %1 n’a aucun morceau dont on puisse apprendre.</translation>
    </message>
    <message>
        <source>There are fewer than two genres with tracks that can be learned from; a model needs two to tell apart.</source>
        <translation>Moins de deux genres ont des morceaux dont on puisse apprendre&#xa0;; il en faut deux à distinguer.</translation>
    </message>
    <message>
        <source>Each genre is by a single artist, whom a model would learn instead; add tracks by others.</source>
        <translation>Chaque genre est d’un seul artiste, que le modèle apprendrait à sa place&#xa0;; ajoutez des morceaux d’autres artistes.</translation>
    </message>
    <message>
        <source>Teaching needs at least one crop and two folds, and strengths above 0 to choose from.</source>
        <translation>L’apprentissage demande au moins un extrait et deux parties, et des forces supérieures à 0 au choix.</translation>
    </message>
    <message>
        <source>by artist</source>
        <translation>par artiste</translation>
    </message>
    <message>
        <source>by album or file: no artist is known</source>
        <translation>par album ou par fichier&#xa0;: aucun artiste n’est connu</translation>
    </message>
    <message>
        <source>by artist where one is known (%1 of %2 tracks)</source>
        <translation>par artiste lorsqu’il est connu (%1 morceaux sur %2)</translation>
    </message>
    <message>
        <source>learned from all tracks but the test split; scores are cross-validated in %1 parts %2</source>
        <translation>appris de tous les morceaux sauf ceux de test&#xa0;; scores en validation croisée à %1 parties %2</translation>
    </message>
    <message>
        <source>learned from all tracks; scores are cross-validated in %1 parts %2</source>
        <translation>appris de tous les morceaux&#xa0;; scores en validation croisée à %1 parties %2</translation>
    </message>
    <message>
        <source>Too few tracks to tell: %1.</source>
        <translation>Trop peu de morceaux pour en juger&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All tracks are by one artist, so that nobody knows whether others are recognized.</source>
        <translation>Tous les morceaux sont d’un seul artiste&#xa0;; nul ne sait si d’autres sont reconnus.</translation>
    </message>
    <message>
        <source>Tracks by other artists were recognized no better than by chance.</source>
        <translation>Les morceaux d’autres artistes n’ont pas été mieux reconnus qu’au hasard.</translation>
    </message>
    <message>
        <source>Recognized so far, but there are only %1 tracks by %2 artists to judge by.</source>
        <translation>Reconnu jusqu’ici, mais on ne peut en juger que sur %1 morceaux de %2 artistes.</translation>
    </message>
    <message>
        <source>Recognized better than by chance, but often mistaken.</source>
        <translation>Mieux reconnu qu’au hasard, mais souvent confondu.</translation>
    </message>
    <message>
        <source>Add tracks by other artists.</source>
        <translation>Ajoutez des morceaux d’autres artistes.</translation>
    </message>
    <message>
        <source>About %1 more tracks by %2 more artists would help.</source>
        <translation>Environ %1 morceaux de plus, de %2 autres artistes, aideraient.</translation>
    </message>
    <message>
        <source>The model that it starts from had learned this dataset&apos;s labels already, so these scores flatter.</source>
        <translation>Le modèle de départ avait déjà appris les étiquettes de ce jeu de données&#xa0;: ces scores sont donc flatteurs.</translation>
    </message>
    <message>
        <source>genre %1 has more than %2 ancestors, or is one of its own.</source>
        <translation>le genre %1 a plus de %2 ancêtres, ou est son propre ancêtre.</translation>
    </message>
    <message>
        <source>The hop length must be at least a 64th of the FFT size and a millisecond, and at most the FFT size.</source>
        <translation>Le pas doit valoir au moins un soixante-quatrième de la taille de FFT et une milliseconde, et au plus la taille de FFT.</translation>
    </message>
    <message>
        <source>A patch needs at least one frame and one mel band.</source>
        <translation>Une case doit avoir au moins une trame et une bande mel.</translation>
    </message>
    <message>
        <source>there are no columns path and genre.</source>
        <translation>les colonnes path et genre manquent.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 ne peut pas être supprimé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has no column for the genre %2.</source>
        <translation>%1 n’a pas de colonne pour le genre %2.</translation>
    </message>
    <message>
        <source>%1 says nothing about %2 of the %3 tracks to compare, such as number %4, %5.</source>
        <translation>%1 ne dit rien de %2 des %3 titres à comparer, par exemple du numéro %4, %5.</translation>
    </message>
    <message>
        <source>%1 cannot be written: your quota on its disk is used up.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: votre quota sur son disque est épuisé.</translation>
    </message>
    <message>
        <source>%1, a part of the program, could not be started; close other programs. (%2)</source>
        <translation>%1, une partie du programme, n’a pas pu démarrer&#xa0;; fermez d’autres programmes. (%2)</translation>
    </message>
    <message>
        <source>%1, the part of the program that trains models, could not be loaded; install the package genrescope-engine, or close other programs if memory is short. (%2)</source>
        <translation>%1, la partie du programme qui entraîne les modèles, n’a pas pu être chargée&#xa0;; installez le paquet genrescope-engine, ou fermez d’autres programmes si la mémoire manque. (%2)</translation>
    </message>
    <message>
        <source>genres and sub-genres by folder</source>
        <translation>genres et sous-genres par dossier</translation>
    </message>
    <message>
        <source>Folders within a genre&apos;s are sub-genres</source>
        <translation>Les dossiers d’un genre sont des sous-genres</translation>
    </message>
    <message>
        <source>Otherwise they are artists or albums</source>
        <translation>Sinon, ce sont des artistes ou des albums</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos; has &apos;%2&apos;, for which the model has no place.</source>
        <translation>La couche &apos;%1&apos; a &apos;%2&apos;, qui n’a pas de place dans le modèle.</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos; has %2 arrays, not %3.</source>
        <translation>La couche &apos;%1&apos; a %2 tableaux, et non %3.</translation>
    </message>
    <message>
        <source>The model has %1 genres, and %2 names were given.</source>
        <translation>Le modèle a %1 genres, et %2 noms ont été donnés.</translation>
    </message>
    <message>
        <source>It has too few layers with weights: %1.</source>
        <translation>Il a trop peu de couches avec des poids&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be imported. %2</source>
        <translation>%1 ne peut pas être importé. %2</translation>
    </message>
    <message>
        <source>%1 cannot be imported: the process that reads it stopped unexpectedly.</source>
        <translation>%1 ne peut pas être importé&#xa0;: le processus qui le lit s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>It is not a list of runs.</source>
        <translation>Ce n’est pas une liste d’exécutions.</translation>
    </message>
    <message>
        <source>Two of its runs have the same id.</source>
        <translation>Deux de ses exécutions ont le même identifiant.</translation>
    </message>
    <message>
        <source>%1 is damaged. %2</source>
        <translation>%1 est endommagé. %2</translation>
    </message>
    <message>
        <source>There is no table of tags to learn (tag_table): choose one.</source>
        <translation>Il n’y a pas de table d’étiquettes à apprendre (tag_table)&#xa0;: choisissez-en une.</translation>
    </message>
    <message>
        <source>Only genres have an average precision: choose the loss as the criterion (selection).</source>
        <translation>Seuls les genres ont une précision moyenne&#xa0;: choisissez la perte comme critère (selection).</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>What the model learns: genres, or a basis for learning them</source>
        <translation>Ce que le modèle apprend&#xa0;: des genres, ou une base pour les apprendre</translation>
    </message>
    <message>
        <source>A teacher&apos;s tags</source>
        <translation>Étiquettes d’un enseignant</translation>
    </message>
    <message>
        <source>Masked frames</source>
        <translation>Trames masquées</translation>
    </message>
    <message>
        <source>Near-duplicates are found by at least %1 mel bands; the features of %2 have %3.</source>
        <translation>Les quasi-doublons se trouvent avec au moins %1 bandes mel&#xa0;; les caractéristiques de %2 en ont %3.</translation>
    </message>
    <message>
        <source>No mp3 file can be made of music at %1 Hz.</source>
        <translation>On ne peut pas faire de fichier mp3 d’une musique à %1 Hz.</translation>
    </message>
    <message>
        <source>There is no Fourier transform of %1 samples.</source>
        <translation>Il n’y a pas de transformée de Fourier de %1 échantillons.</translation>
    </message>
    <message>
        <source>This part is silent: nothing of it counted.</source>
        <translation>Cette partie est silencieuse&#xa0;: rien n’y a compté.</translation>
    </message>
    <message>
        <source>Table of genres</source>
        <translation>Table de genres</translation>
    </message>
    <message>
        <source>Table of genres or label tracks</source>
        <translation>Table de genres ou pistes de marqueurs</translation>
    </message>
    <message>
        <source>CSV or TSV with a column path (or file) and a column genre (or label), and artist, album and split where they are known; or a folder of Audacity&apos;s label tracks, or one of them, each with the name of its music (song.txt for song.mp3)</source>
        <translation>CSV ou TSV avec une colonne path (ou file) et une colonne genre (ou label), ainsi que artist, album et split s’ils sont connus&#xa0;; ou un dossier de pistes de marqueurs d’Audacity, ou l’une d’elles, chacune portant le nom de sa musique (song.txt pour song.mp3)</translation>
    </message>
    <message>
        <source>What the table&apos;s paths are relative to, or where the music of label tracks lies, if not in their own folder</source>
        <translation>Ce à quoi se rapportent les chemins de la table, ou l’endroit où se trouve la musique des pistes de marqueurs, si ce n’est leur propre dossier</translation>
    </message>
    <message>
        <source>%1 was left out: none of its lines is a label with its times.</source>
        <translation>%1 a été laissé de côté&#xa0;: aucune de ses lignes n’est un marqueur avec ses temps.</translation>
    </message>
    <message>
        <source>Lines of %1 that were left out, because they do not begin with two times: %2 (the first is line %3).</source>
        <translation>Lignes de %1 laissées de côté parce qu’elles ne commencent pas par deux temps&#xa0;: %2 (la première est la ligne %3).</translation>
    </message>
    <message>
        <source>No label in %1 names a genre; export label tracks from Audacity, each under the name of its music.</source>
        <translation>Aucun marqueur de %1 ne nomme un genre&#xa0;; exportez des pistes de marqueurs depuis Audacity, chacune sous le nom de sa musique.</translation>
    </message>
    <message>
        <source>Each label is a genre of its whole file, whatever part of it the label marks.</source>
        <translation>Chaque marqueur est un genre du fichier entier, quelle que soit la partie qu’il marque.</translation>
    </message>
    <message>
        <source>It must hold between 1 and %1 excerpts.</source>
        <translation>Il doit contenir entre 1 et %1 extraits.</translation>
    </message>
    <message>
        <source>It lacks &apos;%1&apos;.</source>
        <translation>Il manque «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have the right shape.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la bonne forme.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; contains values that are not finite.</source>
        <translation>«&#xa0;%1&#xa0;» contient des valeurs qui ne sont pas finies.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say which frames are masked.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas quelles trames sont masquées.</translation>
    </message>
    <message>
        <source>%1 shows no reconstructed frames. %2</source>
        <translation>%1 ne montre pas de trames reconstruites. %2</translation>
    </message>
    <message>
        <source>Tag tables</source>
        <translation>Tables d’étiquettes</translation>
    </message>
    <message>
        <source>CSV of a teacher&apos;s tags for the dataset&apos;s recordings; for the objective tags. Of several teachers, a line each, TABLE=WEIGHT</source>
        <translation>CSV des étiquettes d’un enseignant pour les enregistrements du jeu de données&#xa0;; pour l’objectif tags. De plusieurs enseignants, une ligne chacun, TABLE=POIDS</translation>
    </message>
    <message>
        <source>The field &quot;seeds&quot; must be from 1 to %1.</source>
        <translation>Le champ «&#xa0;seeds&#xa0;» doit être compris entre 1 et %1.</translation>
    </message>
    <message>
        <source>Preparing %1 clips takes about %2, but there is only room for %3 in %4.</source>
        <translation>Préparer %1 clips prend environ %2, mais il ne reste que %3 dans %4.</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, cannot be opened; check whether its folder can be written to. (%2)</source>
        <translation>Le catalogue de votre musique, %1, ne peut pas être ouvert&#xa0;; vérifiez que l’on peut écrire dans son dossier. (%2)</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, is damaged; start Genrescope again, and it is made anew from your music.</source>
        <translation>Le catalogue de votre musique, %1, est endommagé&#xa0;; redémarrez Genrescope, et il sera refait à partir de votre musique.</translation>
    </message>
    <message>
        <source>There is no room for the catalog of your music, %1; make some and try again.</source>
        <translation>Il n’y a pas de place pour le catalogue de votre musique, %1&#xa0;; libérez-en et réessayez.</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, cannot be read or written; start Genrescope again. (%2)</source>
        <translation>Le catalogue de votre musique, %1, ne peut pas être lu ou écrit&#xa0;; redémarrez Genrescope. (%2)</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, was made by a later version of Genrescope.</source>
        <translation>Le catalogue de votre musique, %1, vient d’une version ultérieure de Genrescope.</translation>
    </message>
    <message>
        <source>The connection to another process of this training has broken (%1); continue the run with --resume.</source>
        <translation>La connexion à un autre processus de cet entraînement est rompue (%1)&#xa0;; reprenez-le avec --resume.</translation>
    </message>
    <message>
        <source>Rank %1 on %2 ended: %3</source>
        <translation>Le rang %1 sur %2 s’est arrêté&#xa0;: %3</translation>
    </message>
    <message>
        <source>Of %1 processes, these have not come to %2, port %3: rank %4; look what they say, and start all together.</source>
        <translation>Sur %1 processus, ceux-ci ne sont pas venus à %2, port %3&#xa0;: rang %4&#xa0;; voyez ce qu’ils disent et démarrez-les tous ensemble.</translation>
    </message>
    <message>
        <source>Rank %1 on %2 could not reach the first process at %3, port %4; check that it was started and that MASTER_ADDR and MASTER_PORT name an address of its machine that others reach, or name its network with --interface.</source>
        <translation>Le rang %1 sur %2 n’a pas pu joindre le premier processus à %3, port %4&#xa0;; vérifiez qu’il a été démarré et que MASTER_ADDR et MASTER_PORT donnent une adresse de sa machine que d’autres peuvent joindre, ou nommez son réseau avec --interface.</translation>
    </message>
    <message>
        <source>What listens at %1, port %2, is not the first process of this training, or of another version; choose another MASTER_PORT, or install the same version everywhere.</source>
        <translation>Ce qui écoute à %1, port %2, n’est pas le premier processus de cet entraînement, ou est d’une autre version&#xa0;; choisissez un autre MASTER_PORT ou installez partout la même version.</translation>
    </message>
    <message>
        <source>Rank %1 on %2: %3</source>
        <translation>Rang %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Rank 0 at %1 was lost: its process has ended, or its machine cannot be reached; find out why there, and continue the run with --resume.</source>
        <translation>Le rang 0 à %1 est perdu&#xa0;: son processus s’est arrêté ou sa machine est injoignable&#xa0;; cherchez-y pourquoi et reprenez l’entraînement avec --resume.</translation>
    </message>
    <message>
        <source>This process was told that there are %1 of them, and the first one that there are %2; start all with the same number.</source>
        <translation>On a dit à ce processus qu’ils sont %1, et au premier qu’ils sont %2&#xa0;; démarrez-les tous avec le même nombre.</translation>
    </message>
    <message>
        <source>There is another process of rank %1, on %2; give each a rank of its own, or, where two trainings run, each its own MASTER_PORT.</source>
        <translation>Il y a un autre processus de rang %1, sur %2&#xa0;; donnez à chacun son rang ou, si deux entraînements tournent, à chacun son MASTER_PORT.</translation>
    </message>
    <message>
        <source>Rank %1 on %2 was lost: its process has ended, or its machine cannot be reached; find out why there, and continue the run with --resume.</source>
        <translation>Le rang %1 sur %2 est perdu&#xa0;: son processus s’est arrêté ou sa machine est injoignable&#xa0;; cherchez-y pourquoi et reprenez l’entraînement avec --resume.</translation>
    </message>
    <message>
        <source>%1 stands for all networks of this machine, and what is sent to the other processes is not encrypted; name one address in MASTER_ADDR, or an interface with --interface.</source>
        <translation>%1 désigne tous les réseaux de cette machine, et ce qui est envoyé aux autres processus n’est pas chiffré&#xa0;; donnez une seule adresse dans MASTER_ADDR, ou une interface avec --interface.</translation>
    </message>
    <message>
        <source>The first process cannot be reached at %1, port %2 (%3); set MASTER_ADDR to an address of its machine and MASTER_PORT to a free port, or name an interface with --interface.</source>
        <translation>Le premier processus ne peut être joint à %1, port %2 (%3)&#xa0;; donnez à MASTER_ADDR une adresse de sa machine et à MASTER_PORT un port libre, ou nommez une interface avec --interface.</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is &quot;%2&quot;, which is no whole number from %3 to %4; have it set by whatever starts the processes, or unset it to train in one.</source>
        <translation>%1 vaut «&#xa0;%2&#xa0;» dans l’environnement, ce qui n’est pas un nombre entier de %3 à %4&#xa0;; laissez ce qui démarre les processus le définir, ou supprimez-le pour entraîner dans un seul.</translation>
    </message>
    <message>
        <source>runs version %1 of Genrescope, not %2; install the same one everywhere</source>
        <translation>utilise la version %1 de Genrescope, et non %2&#xa0;; installez partout la même</translation>
    </message>
    <message>
        <source>has another dataset in %1 (%2) than the first process has in %3 (%4); give all the same workspace</source>
        <translation>a dans %1 un autre jeu de données (%2) que le premier processus dans %3 (%4)&#xa0;; donnez à tous le même dossier de travail</translation>
    </message>
    <message>
        <source>was started with other settings (%1) than the first process; give all the same options</source>
        <translation>a été démarré avec d’autres réglages (%1) que le premier processus&#xa0;; donnez à tous les mêmes options</translation>
    </message>
    <message>
        <source>resumes another state of the run (step %1) than the first process (step %2); give all the same folder</source>
        <translation>reprend un autre état de l’entraînement (pas %1) que le premier processus (pas %2)&#xa0;; donnez à tous le même dossier</translation>
    </message>
    <message>
        <source>Rank %1 on %2 %3.</source>
        <translation>Le rang %1 sur %2 %3.</translation>
    </message>
    <message>
        <source>A batch of %1 crops cannot be divided among %2 processes; choose a larger batch or fewer processes.</source>
        <translation>Un lot de %1 extraits ne peut être partagé entre %2 processus&#xa0;; choisissez un lot plus grand ou moins de processus.</translation>
    </message>
    <message>
        <source>%1 has no shards; prepare them with --shard, or name their folders.</source>
        <translation>%1 n’a pas de parties&#xa0;; préparez-les avec --shard, ou nommez leurs dossiers.</translation>
    </message>
    <message>
        <source>%1 is one of %2 shards, %3 one of %4.</source>
        <translation>%1 est une partie sur %2, %3 une sur %4.</translation>
    </message>
    <message>
        <source>%1 and %2 were prepared from different audio: %3 has another size, time or checksum.</source>
        <translation>%1 et %2 ont été préparés à partir d’enregistrements différents&#xa0;: %3 a une autre taille, date ou somme de contrôle.</translation>
    </message>
    <message>
        <source>%1 and %2 were prepared from different data, or with different options; prepare both again from the same.</source>
        <translation>%1 et %2 ont été préparés à partir de données différentes, ou avec d’autres options&#xa0;; préparez les deux à nouveau à partir des mêmes.</translation>
    </message>
    <message>
        <source>The tasks of this Slurm array are not in a row; name the shard as K/N instead.</source>
        <translation>Les tâches de ce tableau Slurm ne se suivent pas&#xa0;; nommez plutôt la partie sous la forme K/N.</translation>
    </message>
    <message>
        <source>This is no task of a Slurm array (SLURM_ARRAY_TASK_ID and SLURM_ARRAY_TASK_COUNT); name the shard as K/N instead.</source>
        <translation>Ceci n’est pas une tâche d’un tableau Slurm (SLURM_ARRAY_TASK_ID et SLURM_ARRAY_TASK_COUNT)&#xa0;; nommez plutôt la partie sous la forme K/N.</translation>
    </message>
    <message>
        <source>%1 is no shard of a dataset; prepare shards with --shard.</source>
        <translation>%1 n’est pas une partie d’un jeu de données&#xa0;; préparez les parties avec --shard.</translation>
    </message>
    <message>
        <source>%1 makes no sense. %2 Prepare the shard again.</source>
        <translation>%1 n’a pas de sens. %2 Préparez la partie à nouveau.</translation>
    </message>
    <message>
        <source>The tags cannot be written; they may be damaged.</source>
        <translation>Les tags ne peuvent pas être écrits&#xa0;; ils sont peut-être endommagés.</translation>
    </message>
    <message>
        <source>The ID3v2 tag does not lie at the start of the file; save the file with another tag editor first.</source>
        <translation>Le tag ID3v2 n’est pas au début du fichier&#xa0;; enregistrez d’abord le fichier avec un autre éditeur de tags.</translation>
    </message>
    <message>
        <source>The tags are damaged.</source>
        <translation>Les tags sont endommagés.</translation>
    </message>
    <message>
        <source>Tags can be written to mp3, flac, ogg, opus, m4a, wma, wav and aiff; it is none of them.</source>
        <translation>Les tags peuvent être écrits dans mp3, flac, ogg, opus, m4a, wma, wav et aiff&#xa0;; ce n’est aucun d’eux.</translation>
    </message>
    <message>
        <source>The tags name more genres than can be read.</source>
        <translation>Les tags nomment plus de genres qu’il n’est possible d’en lire.</translation>
    </message>
    <message>
        <source>%1 cannot be tagged. %2</source>
        <translation>%1 ne peut pas recevoir de tags. %2</translation>
    </message>
    <message>
        <source>%1 cannot be tagged. Something else in its tags would be lost.</source>
        <translation>%1 ne peut pas recevoir de tags. Autre chose dans ses tags serait perdu.</translation>
    </message>
    <message>
        <source>The chunks of the file are not whole.</source>
        <translation>Les blocs du fichier sont incomplets.</translation>
    </message>
    <message>
        <source>The file would be larger than 4 GB.</source>
        <translation>Le fichier dépasserait 4 Go.</translation>
    </message>
    <message>
        <source>%1 needs the columns “genre” (what a model calls it) and “name” (what is written).</source>
        <translation>%1 doit avoir les colonnes «&#xa0;genre&#xa0;» (le nom que donne un modèle) et «&#xa0;name&#xa0;» (ce qui est écrit).</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n’est plus là.</translation>
    </message>
    <message>
        <source>%1 is read-only; nothing was changed.</source>
        <translation>%1 est en lecture seule&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 has %2 names (hard links), which would become different files; nothing was changed.</source>
        <translation>%1 a %2 noms (liens physiques), qui deviendraient des fichiers différents&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is open in a program, perhaps playing; nothing was changed.</source>
        <translation>%1 est ouvert dans un programme, peut-être en cours de lecture&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 changed while it was being read; nothing was changed.</source>
        <translation>%1 a changé pendant sa lecture&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 was changed by another program meanwhile; nothing was changed.</source>
        <translation>%1 a été modifié entre-temps par un autre programme&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2.</source>
        <translation>%1 ne peut pas être créé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No model is sure enough of a genre.</source>
        <translation>Aucun modèle n’est assez sûr d’un genre.</translation>
    </message>
    <message>
        <source>It has a genre, which stays.</source>
        <translation>Il y a déjà un genre, qui reste.</translation>
    </message>
    <message>
        <source>It says so already.</source>
        <translation>C’est déjà ce qui est écrit.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>a row of a plan has %1 cells, not %2</source>
        <translation>une ligne d’un plan a %1 cellules, et non %2</translation>
    </message>
    <message>
        <source>%1 is no plan; the command tag writes one with --out.</source>
        <translation>%1 n’est pas un plan&#xa0;; la commande tag en écrit un avec --out.</translation>
    </message>
    <message>
        <source>%1 was changed after its tags were written; it stays as it is.</source>
        <translation>%1 a été modifié après l’écriture de ses tags&#xa0;; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>%1 is not in the batch “%2”.</source>
        <translation>%1 ne fait pas partie du lot «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has changed since the preview; look at it again.</source>
        <translation>%1 a changé depuis l’aperçu&#xa0;; regardez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 would lose more than its tags; nothing was changed.</source>
        <translation>%1 perdrait plus que ses tags&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The genres could not be read back from the copy of %1; nothing was changed.</source>
        <translation>Les genres n’ont pas pu être relus dans la copie de %1&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The sound of the copy of %1 would not be the same; nothing was changed.</source>
        <translation>Le son de la copie de %1 ne serait pas le même&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is no undo log of this program, or it is damaged.</source>
        <translation>%1 n’est pas un journal d’annulation de ce programme, ou il est endommagé.</translation>
    </message>
    <message>
        <source>The ID3v2 tag is damaged.</source>
        <translation>Le tag ID3v2 est endommagé.</translation>
    </message>
    <message>
        <source>There is no folder for the undo log; set HOME.</source>
        <translation>Il n’y a pas de dossier pour le journal d’annulation&#xa0;; définissez HOME.</translation>
    </message>
    <message>
        <source>The models have not heard it as it is now.</source>
        <translation>Les modèles ne l’ont pas entendu tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>There is no batch “%1” in %2.</source>
        <translation>Il n’y a pas de lot «&#xa0;%1&#xa0;» dans %2.</translation>
    </message>
    <message>
        <source>choose models of your own</source>
        <translation>choisissez vos propres modèles</translation>
    </message>
    <message>
        <source>There are no starter models in %1: install the package genrescope-models, copy resources/models from Genrescope&apos;s source there, or %2.</source>
        <translation>Les modèles fournis ne sont pas dans %1&#xa0;: installez le paquet genrescope-models, copiez-y resources/models des sources de Genrescope, ou %2.</translation>
    </message>
    <message>
        <source>%1 came with Genrescope and stays as it is; teach it your genres, and you have a model of your own.</source>
        <translation>%1 est venu avec Genrescope et reste tel quel&#xa0;; apprenez-lui vos genres, et vous aurez un modèle à vous.</translation>
    </message>
    <message>
        <source>What you have chosen for your library makes no sense; it is kept as %1. Add the folders again.</source>
        <translation>Ce que vous avez choisi pour votre bibliothèque n’a pas de sens&#xa0;; c’est conservé sous le nom %1. Ajoutez de nouveau les dossiers.</translation>
    </message>
    <message>
        <source>There is not enough memory; close other programs and try again.</source>
        <translation>La mémoire ne suffit pas&#xa0;; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>This version of Genrescope knows no field &quot;%1&quot;.</source>
        <translation>Cette version de Genrescope ne connaît pas le champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Genrescope; use that version to open it.</source>
        <translation>%1 a été écrit par une version ultérieure de Genrescope&#xa0;; utilisez celle-ci pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 lists more than a million tracks; it is left as it is.</source>
        <translation>%1 contient plus d’un million de morceaux&#xa0;; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>%1 is not a playlist, or is damaged: M3U and XSPF can be read.</source>
        <translation>%1 n’est pas une liste de lecture ou est endommagé&#xa0;: M3U et XSPF peuvent être lus.</translation>
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
        <translation>Précision moyenne pondérée par l’effectif en validation&#xa0;: %1</translation>
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
    <message>
        <source>Add another model</source>
        <translation>Ajouter un autre modèle</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
</context>
<context>
    <name>genrescope::OptionBox</name>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>Points de contrôle (*.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::OrderedTrackList</name>
    <message>
        <source>Back to all tracks</source>
        <translation>Retour à tous les morceaux</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>genrescope::OrderedTrackModel</name>
    <message>
        <source>%1, now playing</source>
        <translation>%1, en cours de lecture</translation>
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
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
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
        <translation>Tout le morceau&#xa0;; le cadre marque la partie affichée par le spectrogramme ci-dessous. Alt et les flèches gauche et droite le déplacent.</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>Aucun morceau</translation>
    </message>
    <message>
        <source>%1 of %2; visible: %3 to %4</source>
        <translation>%1 sur %2&#xa0;; visible&#xa0;: de %3 à %4</translation>
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
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Morceau suivant</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
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
    <message>
        <source>Shuffle the queue</source>
        <translation>Mélanger la file d’attente</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>Répétition&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Repeat: the whole queue</source>
        <translation>Répétition&#xa0;: toute la file d’attente</translation>
    </message>
    <message>
        <source>Repeat: this track</source>
        <translation>Répétition&#xa0;: ce morceau</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Afficher la file d’attente</translation>
    </message>
</context>
<context>
    <name>genrescope::Playlists</name>
    <message>
        <source>Playlist</source>
        <translation>Liste de lecture</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of %1 are not files and were left out.</source>
        <translation>
            <numerusform>%Ln entrée de %1 n’est pas un fichier et a été laissée de côté.</numerusform>
            <numerusform>%Ln entrées de %1 ne sont pas des fichiers et ont été laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::PrecisionRecallChart</name>
    <message>
        <source>Precision and recall</source>
        <translation>Précision et rappel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>%1: threshold %2, precision %3, recall %4</source>
        <translation>%1&#xa0;: seuil %2, précision %3, rappel %4</translation>
    </message>
    <message>
        <source>%1: no track reaches the threshold %2</source>
        <translation>%1&#xa0;: aucun morceau n’atteint le seuil %2</translation>
    </message>
</context>
<context>
    <name>genrescope::PreferencesDialog</name>
    <message>
        <source>System default</source>
        <translation>Par défaut du système</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Sound device:</source>
        <translation>&amp;Sortie audio&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Cores for the library:</source>
        <translation>&amp;Cœurs pour la bibliothèque&#xa0;:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>How many cores hear the tracks of the library at once, from its next scan on</source>
        <translation>Nombre de cœurs qui écoutent en même temps les morceaux de la bibliothèque, dès la prochaine analyse</translation>
    </message>
    <message>
        <source>&amp;Keep the list of tracks for the next start</source>
        <translation>&amp;Garder la liste des morceaux pour le prochain démarrage</translation>
    </message>
    <message>
        <source>&amp;Remember recent files</source>
        <translation>&amp;Retenir les fichiers récents</translation>
    </message>
    <message>
        <source>S&amp;hortcuts…</source>
        <translation>&amp;Raccourcis…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>%1&#xa0;: %2</translation>
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
        <translation>≠ premier&#xa0;: %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the probability at the playhead</comment>
        <translation>ici</translation>
    </message>
    <message>
        <source>%1 %2, called</source>
        <comment>a model and its percentage</comment>
        <translation>%1 %2, retenu</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>seuil</translation>
    </message>
    <message>
        <source>called</source>
        <comment>the probability reaches the threshold</comment>
        <translation>retenu</translation>
    </message>
    <message>
        <source>A model calls a genre when its probability for the whole track reaches the model&apos;s threshold for that genre, the line across the bar. Called genres have a check mark.</source>
        <translation>Un modèle retient un genre lorsque sa probabilité pour tout le morceau atteint le seuil du modèle pour ce genre, le trait en travers de la barre. Les genres retenus sont cochés.</translation>
    </message>
    <message>
        <source>learned from another model</source>
        <translation>appris d’un autre modèle</translation>
    </message>
    <message>
        <source>%1; learned from another model&apos;s tags alone: %2</source>
        <comment>a genre, tags</comment>
        <translation>%1&#xa0;; appris des seules étiquettes d’un autre modèle&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>genrescope::QueuePanel</name>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model and recipe, changed settings</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Waiting (%Ln)</source>
        <translation>
            <numerusform>&amp;En attente (%Ln)</numerusform>
            <numerusform>&amp;En attente (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Démarrer la file</translation>
    </message>
    <message>
        <source>Train the waiting runs one after the other</source>
        <translation>Entraîner les exécutions en attente l’une après l’autre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>Utiliser les réglages</translation>
    </message>
    <message>
        <source>Fill in the form with the settings of the selected run</source>
        <translation>Remplir le formulaire avec les réglages de l’exécution choisie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Do not train the selected run</source>
        <translation>Ne pas entraîner l’exécution choisie</translation>
    </message>
    <message>
        <source>Waiting runs</source>
        <translation>Exécutions en attente</translation>
    </message>
</context>
<context>
    <name>genrescope::ReaderFields</name>
    <message>
        <source>%1:</source>
        <comment>the label of a field</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Matching files (%1)</source>
        <translation>Fichiers correspondants (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::RecipeBox</name>
    <message>
        <source>Save as a preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Replace the preset “%1”?</source>
        <translation>Remplacer le préréglage « %1 »&#xa0;?</translation>
    </message>
    <message>
        <source>Fills in the settings below; what you change afterward takes precedence</source>
        <translation>Remplit les réglages ci-dessous&#xa0;; vos modifications ultérieures l’emportent</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>&amp;Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>&amp;Delete preset</source>
        <translation>&amp;Supprimer un préréglage</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Supprimer le préréglage</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>Supprimer le préréglage « %1 »&#xa0;?</translation>
    </message>
</context>
<context>
    <name>genrescope::ReconstructionPanel</name>
    <message>
        <source>Epoch %1: what is filled in is off by %2 dB (root mean square); each band&apos;s mean over the other frames would be off by %3 dB. Track %4 of the validation split.</source>
        <translation>Époque %1&#xa0;: ce qui est complété s’écarte de %2 dB (moyenne quadratique)&#xa0;; la moyenne de chaque bande sur les autres trames s’écarterait de %3 dB. Morceau %4 de la partie de validation.</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Masked frames, filled in by %1</source>
        <translation>Trames masquées, complétées par %1</translation>
    </message>
    <message>
        <source>Excerpt %1</source>
        <translation>Extrait %1</translation>
    </message>
    <message>
        <source>Which excerpt</source>
        <translation>Quel extrait</translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation>PNG…</translation>
    </message>
    <message>
        <source>Export the picture as PNG</source>
        <translation>Exporter l’image en PNG</translation>
    </message>
</context>
<context>
    <name>genrescope::ReliabilityChart</name>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>How often true</source>
        <translation>Fréquence du vrai</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
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
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>%1, its own output</source>
        <translation>%1, sortie propre</translation>
    </message>
    <message>
        <source>%1: probabilities are off by %2 on average</source>
        <translation>%1&#xa0;: écart moyen des probabilités de %2</translation>
    </message>
</context>
<context>
    <name>genrescope::ResultExport</name>
    <message>
        <source>There are no genres over time yet; wait until the models have heard the track.</source>
        <translation>Il n’y a pas encore de genres au cours du temps&#xa0;; attendez que les modèles aient entendu le titre.</translation>
    </message>
</context>
<context>
    <name>genrescope::RobustnessChart</name>
    <message>
        <source>Score, %</source>
        <translation>Score,&#xa0;%</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Déplacé de</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>music</comment>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>%1: %2 as it is</source>
        <comment>model, score</comment>
        <translation>%1&#xa0;: %2 tel quel</translation>
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
        <translation>Scores de %1</translation>
    </message>
    <message>
        <source>No change moves the score of %1.</source>
        <translation>Aucun changement ne déplace le score de %1.</translation>
    </message>
    <message>
        <source>The largest move: %1 hears %2 at %3 instead of %4 (%5).</source>
        <comment>model, genre, two scores, change</comment>
        <translation>Le plus grand écart&#xa0;: %1 entend %2 à %3 au lieu de %4 (%5).</translation>
    </message>
    <message>
        <source>Asking the models about five versions of the track…</source>
        <translation>Les modèles sont interrogés sur cinq versions du morceau…</translation>
    </message>
    <message>
        <source>Of this track, the first %1 were heard.</source>
        <translation>De ce morceau, les %1 premières ont été entendues.</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <comment>a change, why</comment>
        <translation>Laissé de côté&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>How robust are the scores?</source>
        <translation>Les scores sont-ils robustes&#xa0;?</translation>
    </message>
    <message>
        <source>The same music, changed as happens on its way to listeners. Dashed lines are the scores of the track as it is: the closer the marks are to them, the less the scores depend on anything but the music.</source>
        <translation>La même musique, changée comme il arrive sur son chemin vers les auditeurs. Les lignes tiretées sont les scores du morceau tel quel&#xa0;: plus les marques en sont proches, moins les scores dépendent d’autre chose que de la musique.</translation>
    </message>
    <message>
        <source>&amp;Genre:</source>
        <translation>&amp;Genre&#xa0;:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Supprimer l’essai sélectionné et ses points de contrôle&#xa0;; cela peut être annulé</translation>
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
    <message>
        <source>Use settings</source>
        <translation>Utiliser les réglages</translation>
    </message>
    <message>
        <source>Fill in the form on the left with the settings of the selected run</source>
        <translation>Remplir le formulaire de gauche avec les réglages de l’exécution choisie</translation>
    </message>
    <message>
        <source>Start new runs from it</source>
        <translation>En faire partir de nouvelles exécutions</translation>
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
        <source>Running, %1</source>
        <translation>En cours, %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Finished early</source>
        <translation>Terminé plus tôt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Trains elsewhere</source>
        <translation>S’entraîne ailleurs</translation>
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
    <name>genrescope::SettingField</name>
    <message>
        <source>Recipe: %1</source>
        <translation>Recette&#xa0;: %1</translation>
    </message>
    <message>
        <source>Differs from the recipe; restore %1</source>
        <translation>Diffère de la recette&#xa0;; rétablir %1</translation>
    </message>
    <message>
        <source>Restore the recipe&apos;s value: %1</source>
        <translation>Rétablir la valeur de la recette&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::SettingTable</name>
    <message>
        <source>Restore the recipe&apos;s values</source>
        <translation>Rétablir les valeurs de la recette</translation>
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
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation>%1 est déjà pris par «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>A&amp;ucune touche</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Par &amp;défaut</translation>
    </message>
    <message>
        <source>&amp;All defaults</source>
        <translation>T&amp;out par défaut</translation>
    </message>
    <message>
        <source>Double-click keys, or press F2, to change them.</source>
        <translation>Double-cliquez sur des touches, ou appuyez sur F2, pour les changer.</translation>
    </message>
</context>
<context>
    <name>genrescope::SimilarLine</name>
    <message>
        <source>Similar to %1</source>
        <translation>Semblables à %1</translation>
    </message>
    <message numerus="yes">
        <source>Similar to %1 and %Ln other track(s)</source>
        <translation>
            <numerusform>Semblables à %1 et à %Ln autre morceau</numerusform>
            <numerusform>Semblables à %1 et à %Ln autres morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the search before (Esc)</source>
        <translation>Retour à la recherche précédente (Échap)</translation>
    </message>
</context>
<context>
    <name>genrescope::SpectrogramControls</name>
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
        <translation>%1 sur %2, suit la tête de lecture&#xa0;; visible&#xa0;: de %3 à %4</translation>
    </message>
    <message>
        <source>%1 of %2; visible: %3 to %4</source>
        <translation>%1 sur %2&#xa0;; visible&#xa0;: de %3 à %4</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · band %3 · %4 dB · log-odds %5</source>
        <translation>%1 · %2 Hz · bande %3 · %4 dB · log-odds %5</translation>
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
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
</context>
<context>
    <name>genrescope::TagDialog</name>
    <message>
        <source>Reading tags…</source>
        <translation>Lecture des tags…</translation>
    </message>
    <message numerus="yes">
        <source>Writing… %Ln file(s) so far</source>
        <translation>
            <numerusform>Écriture… %Ln fichier jusqu’ici</numerusform>
            <numerusform>Écriture… %Ln fichiers jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back… %Ln file(s) so far</source>
        <translation>
            <numerusform>Annulation… %Ln fichier jusqu’ici</numerusform>
            <numerusform>Annulation… %Ln fichiers jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written.</source>
        <translation>
            <numerusform>%Ln fichier écrit.</numerusform>
            <numerusform>%Ln fichiers écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back.</source>
        <translation>
            <numerusform>%Ln fichier rétabli.</numerusform>
            <numerusform>%Ln fichiers rétablis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be written.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être écrit.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to be written.</source>
        <translation>Il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln file(s)</source>
        <translation>
            <numerusform>Écrire %Ln fichier</numerusform>
            <numerusform>Écrire %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Write genre tags</source>
        <translation>Écrire les genres dans les tags</translation>
    </message>
    <message>
        <source>What the files say now, and what they are to say then, by what the models have heard. Edit a cell to have other genres written, separated by semicolons; uncheck a file to leave it out. Everything that is written can be taken back, byte for byte.</source>
        <translation>Ce que disent les fichiers maintenant, et ce qu’ils diront ensuite, d’après ce que les modèles ont entendu. Modifiez une cellule pour écrire d’autres genres, séparés par des points-virgules&#xa0;; décochez un fichier pour le laisser de côté. Tout ce qui est écrit peut être annulé, octet par octet.</translation>
    </message>
    <message>
        <source>Genres of the files, now and then</source>
        <translation>Genres des fichiers, maintenant et ensuite</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Earlier changes…</source>
        <translation>Modifications antérieures…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’écriture</translation>
    </message>
    <message>
        <source>Gives the files that were written last their bytes back</source>
        <translation>Rend leurs octets aux derniers fichiers écrits</translation>
    </message>
</context>
<context>
    <name>genrescope::TagHistoryDialog</name>
    <message>
        <source>Taken back</source>
        <translation>Rétabli</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln file(s)</source>
        <translation>
            <numerusform>Rétablir %Ln fichier</numerusform>
            <numerusform>Rétablir %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Nothing was written into tags yet.</source>
        <translation>Rien n’a encore été écrit dans des tags.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back.</source>
        <translation>
            <numerusform>%Ln fichier rétabli.</numerusform>
            <numerusform>%Ln fichiers rétablis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) already undone.</source>
        <translation>
            <numerusform>%Ln fichier était déjà rétabli.</numerusform>
            <numerusform>%Ln fichiers étaient déjà rétablis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay as they are:</source>
        <translation>
            <numerusform>%Ln fichier reste tel quel&#xa0;:</numerusform>
            <numerusform>%Ln fichiers restent tels quels&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier changes of tags</source>
        <translation>Modifications antérieures de tags</translation>
    </message>
    <message>
        <source>Files get the bytes back that they had before their tags were written. Files that were changed since stay as they are; of files that were written several times, take back the latest first.</source>
        <translation>Les fichiers retrouvent les octets qu’ils avaient avant l’écriture de leurs tags. Ceux qui ont été modifiés depuis restent tels quels&#xa0;; pour des fichiers écrits plusieurs fois, annulez d’abord la dernière écriture.</translation>
    </message>
    <message>
        <source>&amp;Written:</source>
        <translation>&amp;Écrit&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Files; select some to take back only them:</source>
        <translation>&amp;Fichiers&#xa0;; choisissez-en pour ne rétablir que ceux-là&#xa0;:</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
</context>
<context>
    <name>genrescope::TagRulesForm</name>
    <message>
        <source>&amp;Genres of:</source>
        <translation>&amp;Genres de&#xa0;:</translation>
    </message>
    <message>
        <source>all models that know them</source>
        <translation>tous les modèles qui les connaissent</translation>
    </message>
    <message>
        <source>A genre is written if all models that know it call it, or if the one that is chosen does</source>
        <translation>Un genre est écrit si tous les modèles qui le connaissent le nomment, ou si celui qui est choisi le fait</translation>
    </message>
    <message>
        <source>&amp;Existing genres:</source>
        <translation>Genres &amp;existants&#xa0;:</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>garder</translation>
    </message>
    <message>
        <source>append</source>
        <translation>compléter</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>remplacer</translation>
    </message>
    <message>
        <source>Files that have genres stay as they are; or new ones are put behind them; or new ones take their place</source>
        <translation>Les fichiers qui ont des genres restent tels quels&#xa0;; ou de nouveaux les suivent&#xa0;; ou de nouveaux les remplacent</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <translation>&amp;Seuil&#xa0;:</translation>
    </message>
    <message>
        <source>as the model calls it</source>
        <translation>comme le modèle le nomme</translation>
    </message>
    <message>
        <source>%</source>
        <comment>suffix of a percentage, with its space</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>From which probability a genre is written</source>
        <translation>À partir de quelle probabilité un genre est écrit</translation>
    </message>
    <message>
        <source>The most probable ones are written</source>
        <translation>Les plus probables sont écrits</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>&amp;Noms&#xa0;:</translation>
    </message>
    <message>
        <source>Table of names</source>
        <translation>Tableau des noms</translation>
    </message>
    <message>
        <source>as the models call them</source>
        <translation>comme les modèles les nomment</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>A table with the columns genre (what a model calls it) and name (what is written; empty: nothing)</source>
        <translation>Un tableau avec les colonnes genre (le nom qu’un modèle lui donne) et name (ce qui est écrit&#xa0;; vide&#xa0;: rien)</translation>
    </message>
    <message>
        <source>&amp;ID3 version:</source>
        <translation>Version d’&amp;ID3&#xa0;:</translation>
    </message>
    <message>
        <source>that of the file</source>
        <translation>celle du fichier</translation>
    </message>
    <message>
        <source>Old players understand ID3v2.3 alone; a file without a tag gets 2.4</source>
        <translation>Les vieux lecteurs ne comprennent qu’ID3v2.3&#xa0;; un fichier sans tag reçoit la 2.4</translation>
    </message>
    <message>
        <source>Also write how probable they are (GENRESCOPE)</source>
        <translation>Écrire aussi leur probabilité (GENRESCOPE)</translation>
    </message>
    <message>
        <source>Keep the files&apos; times</source>
        <translation>Garder les dates des fichiers</translation>
    </message>
    <message>
        <source>Genres per file, at &amp;most:</source>
        <translation>Genres par fichier, au &amp;plus&#xa0;:</translation>
    </message>
</context>
<context>
    <name>genrescope::TagTableBox</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, numéro %2</translation>
    </message>
    <message>
        <source>Weight:</source>
        <translation>Poids&#xa0;:</translation>
    </message>
    <message>
        <source>%1: weight</source>
        <translation>%1&#xa0;: poids</translation>
    </message>
    <message>
        <source>How much the teacher of this table counts</source>
        <translation>L’importance de l’enseignant de cette table</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1&#xa0;: supprimer</translation>
    </message>
    <message>
        <source>Add table…</source>
        <translation>Ajouter une table…</translation>
    </message>
    <message>
        <source>Learn what one more teacher says of the dataset’s tracks, too</source>
        <translation>Apprendre aussi ce qu’un enseignant de plus dit des morceaux du jeu de données</translation>
    </message>
</context>
<context>
    <name>genrescope::TagTableModel</name>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Genres now</source>
        <translation>Genres maintenant</translation>
    </message>
    <message>
        <source>Genres then</source>
        <translation>Genres ensuite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>genrescope::TaughtGenreModel</name>
    <message>
        <source>Can be told</source>
        <translation>Reconnaissable</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Average precision on tracks by artists that the model was not taught with, and its 95% interval by artists. A guess would reach %1. Called from %2; F1 %3.</source>
        <translation>Précision moyenne sur des morceaux d’artistes que le modèle n’a pas appris, avec son intervalle à 95 % par artistes. Au hasard&#xa0;: %1. Annoncé à partir de %2&#xa0;; F1 %3.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Ce qui aiderait</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>No track has it any more; it goes when you teach again.</source>
        <translation>Plus aucun titre ne l’a&#xa0;; il disparaît au prochain apprentissage.</translation>
    </message>
</context>
<context>
    <name>genrescope::TeachPanel</name>
    <message>
        <source>&amp;Teach again</source>
        <translation>&amp;Enseigner à nouveau</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>&amp;Enseigner</translation>
    </message>
    <message>
        <source>Nothing taught yet</source>
        <translation>Rien n’a encore été enseigné</translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <translation>Pas encore de jeu de données</translation>
    </message>
    <message>
        <source>Press Teach: in a minute or so, both models know the genres of this dataset.</source>
        <translation>Appuyez sur « Enseigner »&#xa0;: dans une minute environ, les deux modèles connaissent les genres de ce jeu de données.</translation>
    </message>
    <message>
        <source>Stopping; what was heard is kept.</source>
        <translation>Arrêt&#xa0;; ce qui a été écouté est gardé.</translation>
    </message>
    <message>
        <source>Listening: track %1 of %2</source>
        <translation>Écoute&#xa0;: morceau %1 sur %2</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>&amp;Jeu de données</translation>
    </message>
    <message>
        <source>&amp;Leave the test tracks aside</source>
        <translation>&amp;Laisser le test de côté</translation>
    </message>
    <message>
        <source>So that the Evaluate page can judge the models on them; otherwise they learn from all tracks</source>
        <translation>Pour que la page Évaluer puisse juger les modèles sur eux&#xa0;; sinon ils apprennent de tous les morceaux</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Prepare a dataset</source>
        <translation>Préparer un jeu de données</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) not learned yet</source>
        <translation>
            <numerusform>%Ln correction pas encore apprise</numerusform>
            <numerusform>%Ln corrections pas encore apprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare a dataset first: folders with a genre each, a table of labels, music whose files name their genres, or tracks that you marked on the Listen page.</source>
        <translation>Préparez d’abord un jeu de données&#xa0;: un dossier par genre, un tableau d’étiquettes, de la musique dont les fichiers nomment les genres, ou des titres marqués sur la page Écouter.</translation>
    </message>
    <message>
        <source>Models keep what they know about sound, and learn the genres of this dataset in minutes. Scores are of tracks by artists that a model was not taught with.</source>
        <translation>Les modèles gardent ce qu’ils savent du son et apprennent les genres de ce jeu de données en quelques minutes. Les scores portent sur des morceaux d’artistes avec lesquels le modèle n’a pas appris.</translation>
    </message>
    <message>
        <source>St&amp;art from</source>
        <translation>P&amp;artir de</translation>
    </message>
    <message>
        <source>Whose knowledge about sound is kept</source>
        <translation>De qui la connaissance du son est conservée</translation>
    </message>
    <message>
        <source>Teach again b&amp;y itself</source>
        <translation>Réenseigner a&amp;utomatiquement</translation>
    </message>
    <message>
        <source>As soon as a label is corrected, or a track marked on Listen. The models that were taught so are replaced by the next ones; those that you taught yourself stay.</source>
        <translation>Dès qu’un genre est corrigé ou qu’un morceau est marqué dans «&#xa0;Écouter&#xa0;». Les modèles ainsi enseignés sont remplacés par les suivants&#xa0;; ceux que vous avez enseignés vous-même restent.</translation>
    </message>
    <message>
        <source>The models are learning</source>
        <translation>Les modèles apprennent</translation>
    </message>
    <message>
        <source>What they have learned of each genre will be shown here.</source>
        <translation>Ce qu’ils ont appris de chaque genre sera affiché ici.</translation>
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
        <translation>Précision moyenne, pondérée par les morceaux des genres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protocole&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The models agree with all labels, as far as they can tell.</source>
        <translation>Les modèles sont d’accord avec toutes les étiquettes, autant qu’ils puissent en juger.</translation>
    </message>
    <message>
        <source>Models that were not taught with these tracks&apos; artists hear another genre. Listen, then correct the label (C) or keep it (K). Your files stay as they are; corrections lie beside the dataset, and count when you teach again.</source>
        <translation>Des modèles qui n’ont pas appris ces artistes entendent un autre genre. Écoutez, puis corrigez l’étiquette (C) ou gardez-la (K). Vos fichiers restent tels quels&#xa0;; les corrections sont à côté du jeu de données et comptent quand vous enseignez à nouveau.</translation>
    </message>
    <message>
        <source>What the models learned</source>
        <translation>Ce que les modèles ont appris</translation>
    </message>
    <message>
        <source>Probably mislabeled</source>
        <translation>Probablement mal étiquetés</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play the selected track (space, Enter or double-click)</source>
        <translation>Lire le morceau sélectionné (espace, Entrée ou double-clic)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Give the track the suggested genre instead (C)</source>
        <translation>Donner au morceau le genre suggéré à la place (C)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>The label is right (K)</source>
        <translation>L’étiquette est juste (K)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back the last decision (Ctrl+Z; Ctrl+Shift+Z makes it again)</source>
        <translation>Annuler la dernière décision (Ctrl+Z&#xa0;; Ctrl+Maj+Z la rétablit)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) left out…</source>
        <translation>
            <numerusform>%Ln morceau laissé de côté…</numerusform>
            <numerusform>%Ln morceaux laissés de côté…</numerusform>
        </translation>
    </message>
    <message>
        <source>Count as</source>
        <translation>Compter comme</translation>
    </message>
    <message>
        <source>Give all tracks of the selected genre another one instead; those that the models hear most in them come first</source>
        <translation>Donner un autre genre à tous les titres du genre sélectionné&#xa0;; ceux que les modèles y entendent le plus viennent en premier</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Teach without the selected genre (Delete); tracks that have no other are left out. Ctrl+Z takes it back.</source>
        <translation>Apprendre sans le genre sélectionné (Suppr)&#xa0;; les titres qui n’en ont pas d’autre sont laissés de côté. Ctrl+Z annule.</translation>
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
        <translation>Précision et rappel&#xa0;: %1</translation>
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
        <translation>Vrais positifs&#xa0;: ont le genre et sont dits positifs</translation>
    </message>
    <message>
        <source>False positives: do not have the genre, but are called positive</source>
        <translation>Faux positifs&#xa0;: n’ont pas le genre, mais sont dits positifs</translation>
    </message>
    <message>
        <source>False negatives: have the genre, but are called negative</source>
        <translation>Faux négatifs&#xa0;: ont le genre, mais sont dits négatifs</translation>
    </message>
    <message>
        <source>True negatives: do not have the genre and are called negative</source>
        <translation>Vrais négatifs&#xa0;: n’ont pas le genre et sont dits négatifs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a count and the model that it is of</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Each model&apos;s own</source>
        <translation>Celui de chaque modèle</translation>
    </message>
    <message>
        <source>Each model calls the genre at the threshold stored in its checkpoint</source>
        <translation>Chaque modèle retient le genre à partir du seuil de son point de contrôle</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Stores this threshold in the models, as their own for this genre. Only a threshold that was chosen on validation tracks can be kept: the test split is there to judge.</source>
        <translation>Enregistre ce seuil dans les modèles comme le leur pour ce genre. Seul un seuil choisi sur des pistes de validation peut être conservé&#xa0;: le jeu de test sert à juger.</translation>
    </message>
</context>
<context>
    <name>genrescope::TopLevelBox</name>
    <message>
        <source>Top level only</source>
        <translation>Premier niveau seul</translation>
    </message>
    <message>
        <source>Hide the genres that are part of other genres</source>
        <translation>Masquer les genres qui font partie d’autres genres</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackEdits</name>
    <message>
        <source>Undo remove</source>
        <translation>Annuler le retrait</translation>
    </message>
    <message>
        <source>Undo marking</source>
        <translation>Annuler le marquage</translation>
    </message>
    <message>
        <source>Redo remove</source>
        <translation>Rétablir le retrait</translation>
    </message>
    <message>
        <source>Redo marking</source>
        <translation>Rétablir le marquage</translation>
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
    <message>
        <source>Remove its genres</source>
        <translation>Retirer ses genres</translation>
    </message>
    <message numerus="yes">
        <source>Teach with the %Ln marked track(s)…</source>
        <translation>
            <numerusform>Enseigner avec le titre marqué…</numerusform>
            <numerusform>Enseigner avec les %Ln titres marqués…</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a dataset of the tracks whose genres you said, and teach models with it</source>
        <translation>Faire un jeu de données des titres dont vous avez dit les genres, et les enseigner à des modèles</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Write genre tags…</source>
        <translation>Écrire les genres dans les tags…</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackMarks</name>
    <message>
        <source>The genres that you gave tracks cannot be read. %1</source>
        <translation>Les genres que vous avez donnés à des titres ne peuvent pas être lus. %1</translation>
    </message>
    <message>
        <source>The genres that you gave tracks could not be read. The file is kept as %1. %2</source>
        <translation>Les genres que vous avez donnés à des titres n&apos;ont pas pu être lus. Le fichier est conservé sous le nom %1. %2</translation>
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
    <message>
        <source>%1: %2 for %3, below the threshold</source>
        <comment>model, per cent, genre</comment>
        <translation>%1&#xa0;: %2 pour %3, sous le seuil</translation>
    </message>
    <message>
        <source>%1, %2, not called</source>
        <comment>genre, per cent</comment>
        <translation>%1, %2, non retenu</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>trop court</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencieux</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>Marked as %1.</source>
        <translation>Marqué comme %1.</translation>
    </message>
    <message>
        <source>The genres that you gave the track</source>
        <translation>Les genres que vous avez donnés au titre</translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation>Marqué comme</translation>
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
        <translation>Poids des valeurs passées dans la moyenne mobile&#xa0;; les valeurs brutes restent visibles en arrière-plan</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pondérée</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Macro</translation>
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
        <translation>Perte&#xa0;: entraînement (fin), validation (marques)</translation>
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
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Masked frames</source>
        <translation>Trames masquées</translation>
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
        <source>&amp;Batch size:</source>
        <translation>Taille du &amp;lot&#xa0;:</translation>
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
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
    <message numerus="yes">
        <source>All settings (%Ln changed)</source>
        <translation>
            <numerusform>Tous les réglages (%Ln modifié)</numerusform>
            <numerusform>Tous les réglages (%Ln modifiés)</numerusform>
        </translation>
    </message>
    <message>
        <source>EMA dec&amp;ay:</source>
        <translation>Déclin EM&amp;A&#xa0;:</translation>
    </message>
    <message>
        <source>Early stoppin&amp;g:</source>
        <translation>Arrêt &amp;anticipé&#xa0;:</translation>
    </message>
    <message>
        <source>De&amp;vice:</source>
        <translation>A&amp;ppareil&#xa0;:</translation>
    </message>
    <message>
        <source>Where the models are trained; automatic = GPU if there is one</source>
        <translation>Où les modèles sont entraînés&#xa0;; automatique = GPU s’il y en a un</translation>
    </message>
    <message>
        <source>These networks start from nothing. On 1,440 clips of 13 genres, GRU and transformer reached an average precision of %1 and %2 that way, and of %3 and %4 when they started from the models that come with Genrescope (recipe modern). With few tracks, teach those instead: it takes minutes.</source>
        <translation>Ces réseaux partent de zéro. Avec 1 440 extraits de 13 genres, GRU et transformer ont ainsi atteint une précision moyenne de %1 et %2, et de %3 et %4 en partant des modèles fournis avec Genrescope (recette modern). Avec peu de morceaux, enseignez plutôt à ceux-ci&#xa0;: cela prend quelques minutes.</translation>
    </message>
    <message>
        <source>Learns from the dataset’s music without its genres: parts of it are hidden and have to be guessed. Have runs that learn genres start from the result.</source>
        <translation>Apprend de la musique du jeu de données sans ses genres&#xa0;: des parties sont cachées et doivent être devinées. Faites partir du résultat les exécutions qui apprennent des genres.</translation>
    </message>
    <message>
        <source>Learns what another model says of the dataset’s tracks, part by part. Have runs that learn genres start from the result.</source>
        <translation>Apprend, passage par passage, ce qu’un autre modèle dit des titres du jeu de données. Faites partir du résultat les exécutions qui apprennent des genres.</translation>
    </message>
    <message>
        <source>Tag ta&amp;bles:</source>
        <translation>Ta&amp;bles d’étiquettes&#xa0;:</translation>
    </message>
    <message>
        <source>Teach instead</source>
        <translation>Plutôt enseigner</translation>
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
        <translation>Choisissez les modèles et cliquez sur Démarrer. Leurs courbes apparaissent ici pendant l’entraînement&#xa0;; vous pouvez continuer à écouter et à classer pendant ce temps.</translation>
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
        <translation>Finir cet essai et garder sa meilleure époque&#xa0;; une époque à peine commencée est encore validée si cela ne prend presque pas de temps</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
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
    <message>
        <source>%1 is being validated: %2 of %3 tracks.</source>
        <translation>%1 est en cours de validation&#xa0;: %2 morceaux sur %3.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Look now whether there is room; the training looks by itself every few seconds</source>
        <translation>Vérifier maintenant s’il y a de la place&#xa0;; l’entraînement vérifie de lui-même toutes les quelques secondes</translation>
    </message>
    <message>
        <source>%1 is waiting for room: %2</source>
        <translation>%1 attend de la place&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>Mettre en &amp;file</translation>
    </message>
    <message>
        <source>Train the selected models after the runs that train or wait; the queue is kept when the program ends</source>
        <translation>Entraîner les modèles choisis après les exécutions en cours ou en attente&#xa0;; la file est conservée quand le programme se termine</translation>
    </message>
    <message>
        <source>Stop the training at once; checkpoints so far are kept, and waiting runs stay</source>
        <translation>Arrêter l’entraînement immédiatement&#xa0;; les points de contrôle et les exécutions en attente sont conservés</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainPresenter</name>
    <message>
        <source>An ablation is being trained, and both would take longer at the same time; wait until it is done, or stop it.</source>
        <translation>Une ablation est en cours, et les deux à la fois prendraient plus de temps&#xa0;; attendez qu’elle ait fini, ou arrêtez-la.</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainQueue</name>
    <message>
        <source>The runs that waited could not be read. The file is kept as %1. %2</source>
        <translation>Les exécutions en attente n’ont pas pu être lues. Le fichier est conservé sous %1. %2</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainTabs</name>
    <message>
        <source>Teach</source>
        <translation>Enseigner</translation>
    </message>
    <message>
        <source>Teach the models that come with Genrescope your genres, in minutes</source>
        <translation>Enseigner vos genres aux modèles fournis, en quelques minutes</translation>
    </message>
    <message>
        <source>Train networks</source>
        <translation>Entraîner des réseaux</translation>
    </message>
    <message>
        <source>Train networks of your own, in minutes to hours, and compare their curves</source>
        <translation>Entraîner vos propres réseaux, en minutes ou en heures, et comparer leurs courbes</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablation</translation>
    </message>
    <message>
        <source>Find out what each part of a recipe is worth, by training without it</source>
        <translation>Découvrir ce que vaut chaque partie d’une recette, en entraînant sans elle</translation>
    </message>
</context>
<context>
    <name>genrescope::WhyMenu</name>
    <message>
        <source>Why %1?</source>
        <comment>a genre</comment>
        <translation>Pourquoi %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Why Rock? (GRU)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How robust is %1?</source>
        <comment>a genre</comment>
        <translation>%1 est-il robuste&#xa0;?</translation>
    </message>
    <message>
        <source>How robust are the scores?</source>
        <translation>Les scores sont-ils robustes&#xa0;?</translation>
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
    <message>
        <source>&amp;Keep the list for the next start</source>
        <translation>&amp;Garder la liste pour le prochain démarrage</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
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
<context>
    <name>genrescope::gui::Notices</name>
    <message>
        <source>The dataset could not be prepared</source>
        <translation>Le jeu de données n’a pas pu être préparé</translation>
    </message>
    <message>
        <source>The dataset is prepared</source>
        <translation>Le jeu de données est prêt</translation>
    </message>
    <message>
        <source>The models could not be evaluated</source>
        <translation>Les modèles n’ont pas pu être évalués</translation>
    </message>
    <message>
        <source>The evaluation is done</source>
        <translation>L’évaluation est terminée</translation>
    </message>
    <message>
        <source>All music of the library has been heard</source>
        <translation>Toute la musique de la bibliothèque a été écoutée</translation>
    </message>
    <message>
        <source>The training has ended</source>
        <translation>L’entraînement est terminé</translation>
    </message>
    <message>
        <source>A training has failed</source>
        <translation>Un entraînement a échoué</translation>
    </message>
    <message>
        <source>The ablation has ended</source>
        <translation>L’ablation est terminée</translation>
    </message>
    <message>
        <source>The ablation has failed</source>
        <translation>L’ablation a échoué</translation>
    </message>
    <message>
        <source>The models have learned the genres</source>
        <translation>Les modèles ont appris les genres</translation>
    </message>
    <message>
        <source>The models could not be taught</source>
        <translation>Les modèles n’ont pas pu apprendre les genres</translation>
    </message>
</context>
</TS>
