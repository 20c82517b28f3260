<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AblationText</name>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Wariant bazowy</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>The file %1 could not be written (%2); choose another folder or free some space.</source>
        <translation>Nie można zapisać pliku %1 (%2); wybierz inny folder lub zwolnij trochę miejsca.</translation>
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
        <translation>Szarości</translation>
    </message>
</context>
<context>
    <name>CurveReadout</name>
    <message>
        <source>Step %1</source>
        <translation>Krok %1</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoka %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Po %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>i %Ln więcej</numerusform>
            <numerusform>i %Ln więcej</numerusform>
            <numerusform>i %Ln więcej</numerusform>
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
            <numerusform>%Ln utwór w części „%1” (%2); etykiety: %3.</numerusform>
            <numerusform>%Ln utwory w części „%1” (%2); etykiety: %3.</numerusform>
            <numerusform>%Ln utworów w części „%1” (%2); etykiety: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln random crop(s) per track, averaged.</source>
        <translation>
            <numerusform>%Ln losowy wycinek na utwór.</numerusform>
            <numerusform>Średnia z %Ln losowych wycinków na utwór.</numerusform>
            <numerusform>Średnia z %Ln losowych wycinków na utwór.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln evenly spaced crop(s) per track, averaged.</source>
        <translation>
            <numerusform>%Ln wycinek ze środka na utwór.</numerusform>
            <numerusform>Średnia z %Ln równomiernie rozłożonych wycinków na utwór.</numerusform>
            <numerusform>Średnia z %Ln równomiernie rozłożonych wycinków na utwór.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Przepis</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punkt kontrolny</translation>
    </message>
    <message>
        <source>Trained on this dataset</source>
        <translation>Wytrenowany na tym zbiorze danych</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Średnie</translation>
    </message>
    <message>
        <source>In parentheses: 95% confidence interval (artists resampled). p: how likely chance alone would produce such a difference.</source>
        <translation>W nawiasach: 95% przedział ufności (bootstrap po wykonawcach). p: prawdopodobieństwo, że taka różnica powstałaby przez sam przypadek.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Difference of %1 from %2</source>
        <translation>Różnica: %1 względem %2</translation>
    </message>
    <message>
        <source>p</source>
        <comment>p-value</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gatunki</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gatunek</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Liczność</translation>
    </message>
    <message>
        <source>AP %1</source>
        <translation>AP %1</translation>
    </message>
    <message>
        <source>Genrescope evaluation</source>
        <translation>Ocena w Genrescope</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-level genre(s)</source>
        <translation>
            <numerusform>%Ln gatunek główny</numerusform>
            <numerusform>%Ln gatunki główne</numerusform>
            <numerusform>%Ln gatunków głównych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genre(s) below the top</source>
        <translation>
            <numerusform>%Ln podgatunek</numerusform>
            <numerusform>%Ln podgatunki</numerusform>
            <numerusform>%Ln podgatunków</numerusform>
        </translation>
    </message>
    <message>
        <source>Support-weighted AP</source>
        <translation>AP ważona licznością</translation>
    </message>
    <message>
        <source>Macro AP</source>
        <translation>AP makro</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an average and what it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the post&apos;s “micro-average”</source>
        <translation>„micro-average” z wpisu</translation>
    </message>
    <message>
        <source>Micro AP</source>
        <translation>AP mikro</translation>
    </message>
    <message>
        <source>all decisions pooled</source>
        <translation>wszystkie decyzje razem</translation>
    </message>
    <message>
        <source>mean over genres</source>
        <translation>średnia po gatunkach</translation>
    </message>
    <message>
        <source>Macro ROC-AUC</source>
        <translation>ROC-AUC makro</translation>
    </message>
    <message>
        <source>Micro F1</source>
        <translation>F1 mikro</translation>
    </message>
    <message>
        <source>at threshold 0.5</source>
        <translation>przy progu 0,5</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>F1 makro</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Błąd kalibracji</translation>
    </message>
    <message>
        <source>of probabilities</source>
        <translation>prawdopodobieństw</translation>
    </message>
    <message>
        <source>calibrated on these tracks</source>
        <translation>skalibrowany na tych utworach</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>skalibrowany</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>nieskalibrowany</translation>
    </message>
</context>
<context>
    <name>LibraryPlayMenu</name>
    <message>
        <source>Play next</source>
        <translation>Odtwórz jako następne</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Dodaj do kolejki</translation>
    </message>
    <message>
        <source>Add to a playlist</source>
        <translation>Dodaj do listy odtwarzania</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nowa lista odtwarzania</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Export as a playlist…</source>
        <translation>Eksportuj jako listę odtwarzania…</translation>
    </message>
</context>
<context>
    <name>LibraryQuery</name>
    <message>
        <source>Nothing follows %1.</source>
        <translation>Po %1 nic nie następuje.</translation>
    </message>
    <message>
        <source>%1 is not understood; write it as in %2.</source>
        <translation>%1 jest niezrozumiałe; napisz to tak jak w %2.</translation>
    </message>
    <message>
        <source>%1 has no order; write %2.</source>
        <translation>%1 nie da się uporządkować; napisz %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”; put the word in quotation marks to find it in titles, artists and albums.</source>
        <translation>Nie ma pola „%1”; ujmij słowo w cudzysłów, aby szukać go w tytułach, wykonawcach i albumach.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The name %1 occurs twice.</source>
        <translation>Nazwa %1 występuje dwa razy.</translation>
    </message>
    <message>
        <source>The queue of an ablation must be a JSON object.</source>
        <translation>Kolejka ablacji musi być obiektem JSON.</translation>
    </message>
    <message>
        <source>It needs a name with letters or digits, for its folder.</source>
        <translation>Potrzebuje nazwy z literami lub cyframi na swój folder.</translation>
    </message>
    <message>
        <source>%1 is not as long as the archive declares; the archive is damaged: download it again.</source>
        <translation>%1 nie ma długości podanej w archiwum; archiwum jest uszkodzone: pobierz je ponownie.</translation>
    </message>
    <message>
        <source>%1 does not have the checksum that it declares; the archive is damaged: download it again.</source>
        <translation>%1 nie ma podanej sumy kontrolnej; archiwum jest uszkodzone: pobierz je ponownie.</translation>
    </message>
    <message>
        <source>This build of the program makes no mp3 files.</source>
        <translation>Ta kompilacja programu nie tworzy plików mp3.</translation>
    </message>
    <message>
        <source>A wav file holds less than 4 GB, and %1 minutes of this music take more; write a part of it.</source>
        <translation>Plik wav mieści mniej niż 4 GB, a %1 min tej muzyki zajmuje więcej; zapisz jej część.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 nie jest zwykłym plikiem.</translation>
    </message>
    <message>
        <source>%1 is longer than the %2 bytes allowed for such a file.</source>
        <translation>%1 przekracza dozwoloną dla takiego pliku długość w bajtach: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be accessed: %2.</source>
        <translation>Brak dostępu do %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Nie można odczytać %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be found: %2.</source>
        <translation>Nie można znaleźć %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed: %2.</source>
        <translation>Nie można zmienić nazwy %1: %2.</translation>
    </message>
    <message>
        <source>A message is neither a text nor a list of texts.</source>
        <translation>Komunikat nie jest ani tekstem, ani listą tekstów.</translation>
    </message>
    <message>
        <source>%1 contains several folders of FMA&apos;s audio, %2 and %3; give one of them.</source>
        <translation>%1 zawiera kilka folderów z plikami dźwiękowymi FMA, %2 i %3; podaj jeden z nich.</translation>
    </message>
    <message>
        <source>the column (%1, %2) is missing; this is not FMA&apos;s tracks.csv.</source>
        <translation>brakuje kolumny (%1, %2); to nie jest plik tracks.csv z FMA.</translation>
    </message>
    <message>
        <source>This machine has no network interface %1 with an address; &quot;ip address&quot; lists those that it has.</source>
        <translation>Ten komputer nie ma interfejsu sieciowego %1 z adresem; „ip address” wyświetla te, które ma.</translation>
    </message>
    <message>
        <source>The %1 model knows no genre &apos;%2&apos;.</source>
        <translation>Model %1 nie zna gatunku „%2”.</translation>
    </message>
    <message>
        <source>The model has no &apos;%1&apos;.</source>
        <translation>Model nie ma „%1”.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a size or offset that is not a number</source>
        <translation>„%1” ma rozmiar lub przesunięcie, które nie jest liczbą</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large</source>
        <translation>„%1” ma za duży rozmiar</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; is taken</source>
        <translation>nazwa „%1” jest zajęta</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has another shape than its values</source>
        <translation>„%1” ma inny kształt niż jego wartości</translation>
    </message>
    <message>
        <source>it would contain too many arrays</source>
        <translation>zawierałby za dużo tablic</translation>
    </message>
    <message>
        <source>its header would be larger than %1</source>
        <translation>jego nagłówek byłby większy niż %1</translation>
    </message>
    <message>
        <source>it would be larger than %1</source>
        <translation>byłby większy niż %1</translation>
    </message>
    <message>
        <source>The %1 model of recipe %2 gives probabilities that are not numbers; its weights are damaged, so train it again.</source>
        <translation>Model %1 według przepisu %2 podaje prawdopodobieństwa, które nie są liczbami; jego wagi są uszkodzone, więc wytrenuj go ponownie.</translation>
    </message>
    <message>
        <source>The environment says that this is one of several processes, but not %1; set it to where the first one runs, the same for all of them.</source>
        <translation>Według środowiska jest to jeden z kilku procesów, ale nie podaje ono %1; ustaw tę zmienną na miejsce, w którym działa pierwszy z nich, tak samo we wszystkich.</translation>
    </message>
    <message>
        <source>%1 does not have the columns that a run writes.</source>
        <translation>%1 nie ma kolumn, które zapisuje przebieg.</translation>
    </message>
    <message>
        <source>The optimizer&apos;s &apos;%1&apos; is missing or has another shape.</source>
        <translation>Brakuje „%1” optymalizatora lub ma inny kształt.</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>on</source>
        <translation>wł.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wył.</translation>
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
        <translation>Prawdziwy gatunek (wiersze) i pierwsza predykcja (kolumny) modelu %1</translation>
    </message>
    <message>
        <source>Precision and recall: %1</source>
        <translation>Precyzja i czułość: %1</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>%1 percentage points</source>
        <comment>how far probabilities are off</comment>
        <translation>%1 p. proc.</translation>
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
        <translation>ciszej o 12 dB</translation>
    </message>
    <message>
        <source>from 2 s on</source>
        <translation>od 2. sekundy</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>3% slower</source>
        <translation>wolniej o 3%</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationForm</name>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Dane:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Model:</translation>
    </message>
    <message>
        <source>&amp;Recipe:</source>
        <translation>Przep&amp;is:</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>&amp;Epoki:</translation>
    </message>
    <message>
        <source>See&amp;ds:</source>
        <translation>&amp;Ziarna:</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>Wąt&amp;ki:</translation>
    </message>
    <message>
        <source>How many times each variant is trained, with other random numbers each time: what differs less than its seeds do is no difference</source>
        <translation>Ile razy trenowany jest każdy wariant, za każdym razem z innymi liczbami losowymi: co różni się mniej niż ziarna, nie jest różnicą</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationPanel</name>
    <message>
        <source>Choose a model.</source>
        <translation>Wybierz model.</translation>
    </message>
    <message>
        <source>Choose what to change: each change is trained beside the baseline.</source>
        <translation>Wybierz, co zmienić: każda zmiana jest trenowana obok wariantu bazowego.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln przebieg</numerusform>
            <numerusform>%Ln przebiegi</numerusform>
            <numerusform>%Ln przebiegów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>number of runs, time</comment>
        <translation>%1, około %2</translation>
    </message>
    <message>
        <source>What is each part of a recipe worth?</source>
        <translation>Ile jest warta każda część przepisu?</translation>
    </message>
    <message>
        <source>Choose a dataset to train on.</source>
        <translation>Wybierz zbiór danych do treningu.</translation>
    </message>
    <message>
        <source>Choose changes on the left, and press Start. The recipe is trained with and without each of them, several times, and the differences are shown here with how sure they are.</source>
        <translation>Wybierz zmiany po lewej i naciśnij „Rozpocznij”. Przepis jest trenowany kilka razy z każdą z nich i bez niej; tutaj pojawią się różnice i to, jak bardzo są pewne.</translation>
    </message>
    <message>
        <source>Prepare a dataset once on the Dataset page, then choose its folder under Data on the left.</source>
        <translation>Przygotuj raz zbiór danych na stronie „Zbiór danych”, a potem wybierz jego folder po lewej w polu „Dane”.</translation>
    </message>
    <message>
        <source>Stopping; what was trained is kept.</source>
        <translation>Zatrzymywanie; to, co wytrenowano, zostaje.</translation>
    </message>
    <message>
        <source>Waiting for room: %1</source>
        <translation>Oczekiwanie na miejsce: %1</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Przygotowywanie</translation>
    </message>
    <message>
        <source>Run %1 of %2: %3, %4, seed %5</source>
        <comment>model, variant</comment>
        <translation>Przebieg %1 z %2: %3, %4, ziarno %5</translation>
    </message>
    <message>
        <source>%1
Step %2 of %3</source>
        <translation>%1
Krok %2 z %3</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>steps, time</comment>
        <translation>%1, pozostało %2</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Rozpocznij</translation>
    </message>
    <message>
        <source>Train the baseline and each chosen variant with every seed</source>
        <translation>Trenuj wariant bazowy i każdy wybrany wariant z każdym ziarnem</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message>
        <source>Runs that have ended stay; the one that trains is continued later</source>
        <translation>Zakończone przebiegi zostają; bieżący zostanie wznowiony później</translation>
    </message>
    <message>
        <source>Progress of the ablation</source>
        <translation>Postęp ablacji</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationPresenter</name>
    <message>
        <source>A network is being trained, and both would take longer at the same time; wait until it is done, or stop it.</source>
        <translation>Trwa trening sieci, a jedno i drugie naraz potrwałoby dłużej; poczekaj, aż się skończy, albo go zatrzymaj.</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationResults</name>
    <message>
        <source>Scores are those of the best checkpoint on the validation tracks, which also selected it; the test tracks were not read. A difference whose interval contains 0 is no evidence of anything.</source>
        <translation>Wyniki dotyczą najlepszego punktu kontrolnego na utworach walidacyjnych, które posłużyły też do jego wyboru; utworów testowych nie czytano. Różnica, której przedział zawiera 0, niczego nie dowodzi.</translation>
    </message>
    <message>
        <source>Validation: %1 tracks by %2 artists.</source>
        <translation>Walidacja, utwory: %1, wykonawcy: %2.</translation>
    </message>
    <message>
        <source>What each change is worth</source>
        <translation>Ile jest warta każda zmiana</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablacja</translation>
    </message>
    <message>
        <source>The ablations of this dataset, named by when they began</source>
        <translation>Ablacje tego zbioru danych, nazwane według czasu rozpoczęcia</translation>
    </message>
    <message>
        <source>See&amp;ds:</source>
        <comment>of the ablation that is shown</comment>
        <translation>Zi&amp;arna:</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Kontyn&amp;uuj</translation>
    </message>
    <message>
        <source>Train what is missing; more seeds make the intervals over seeds narrower</source>
        <translation>Trenuj to, czego brakuje; więcej ziaren zawęża przedziały po ziarnach</translation>
    </message>
    <message>
        <source>Differences from the baseline</source>
        <translation>Różnice względem wariantu bazowego</translation>
    </message>
    <message>
        <source>Thick bars: 95% confidence intervals over seeds. Thin bars: over artists.</source>
        <translation>Grube słupki: 95% przedziały ufności po ziarnach. Cienkie: po wykonawcach.</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationTableModel</name>
    <message>
        <source>Variant</source>
        <translation>Wariant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Ziarna</translation>
    </message>
    <message>
        <source>Weighted AP</source>
        <translation>AP ważona</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>By artists</source>
        <translation>Po wykonawcach</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>What is different from the baseline</source>
        <translation>Co różni się od wariantu bazowego</translation>
    </message>
    <message>
        <source>How many of its runs have ended</source>
        <translation>Ile jego przebiegów się zakończyło</translation>
    </message>
    <message>
        <source>Of the best checkpoints on the validation split: mean and 95% confidence interval over seeds</source>
        <translation>Najlepsze punkty kontrolne na części walidacyjnej: średnia i 95% przedział ufności po ziarnach</translation>
    </message>
    <message>
        <source>Variant minus baseline, seed by seed: mean and 95% confidence interval, which says what another seed would change</source>
        <translation>Wariant minus wariant bazowy, ziarno po ziarnie: średnia i 95% przedział ufności, który mówi, co zmieniłoby inne ziarno</translation>
    </message>
    <message>
        <source>95% confidence interval of the same difference, artists resampled, which says what other music would change</source>
        <translation>95% przedział ufności tej samej różnicy, bootstrap po wykonawcach, który mówi, co zmieniłaby inna muzyka</translation>
    </message>
    <message>
        <source>Mean time of a run</source>
        <translation>Średni czas przebiegu</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>another variant</comment>
        <translation>jak %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>seeds</comment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>genrescope::AboutDialog</name>
    <message>
        <source>Genrescope uses these libraries, each under its own license:</source>
        <translation>Genrescope korzysta z tych bibliotek, każdej na jej własnej licencji:</translation>
    </message>
    <message>
        <source>About Genrescope</source>
        <translation>O programie Genrescope</translation>
    </message>
    <message>
        <source>Tells you which genres a piece of music belongs to, and lets you train, evaluate and compare the models that do it.</source>
        <translation>Rozpoznaje, do jakich gatunków należy utwór, i pozwala trenować, oceniać i porównywać modele, które to robią.</translation>
    </message>
    <message>
        <source>Free software under the %1, without any warranty.</source>
        <translation>Wolne oprogramowanie na licencji %1, bez żadnej gwarancji.</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License w wersji 3 lub późniejszej</translation>
    </message>
    <message>
        <source>The starter models have a license of their own, %1: not for commercial use. They were trained on clips from the Free Music Archive and freely licensed music from games, with tags by musicnn (ISC license) and EfficientAT (MIT license).</source>
        <translation>Modele startowe mają własną licencję, %1: nie do użytku komercyjnego. Wytrenowano je na klipach z Free Music Archive i muzyce z gier na wolnych licencjach, z tagami z musicnn (licencja ISC) i EfficientAT (licencja MIT).</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Biblioteki</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>genrescope::AverageScoreModel</name>
    <message>
        <source>95% confidence interval (artists resampled): %1 to %2</source>
        <translation>95% przedział ufności (bootstrap po wykonawcach): od %1 do %2</translation>
    </message>
    <message>
        <source>How likely chance alone would produce such a difference: two-sided, from the same resamples of artists</source>
        <translation>Prawdopodobieństwo, że taka różnica powstałaby przez sam przypadek: dwustronne, z tych samych prób wykonawców</translation>
    </message>
    <message>
        <source>p</source>
        <comment>p-value</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Score of %1 minus that of %2, on the same resamples</source>
        <translation>Wynik %1 minus wynik %2, na tych samych próbach</translation>
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
        <translation>Średnia</translation>
    </message>
    <message>
        <source>Score with its 95% confidence interval (artists resampled)</source>
        <translation>Wynik z 95% przedziałem ufności (bootstrap po wykonawcach)</translation>
    </message>
</context>
<context>
    <name>genrescope::CalibrateDialog</name>
    <message>
        <source>Calibrate a model</source>
        <translation>Kalibracja modelu</translation>
    </message>
    <message>
        <source>The model&apos;s probabilities are fitted to the validation tracks of the dataset, and each genre&apos;s threshold is chosen there. Both are stored in its checkpoint, in place of those of before, also of thresholds that were kept by hand; its weights stay.</source>
        <translation>Prawdopodobieństwa modelu są dopasowywane do utworów walidacyjnych zbioru danych i tam wybierany jest próg każdego gatunku. Jedno i drugie jest zapisywane w jego punkcie kontrolnym w miejsce poprzednich, także progów zachowanych ręcznie; wagi modelu się nie zmieniają.</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Model:</translation>
    </message>
    <message>
        <source>Thresholds with the highest &amp;F1</source>
        <translation>Progi o najwyższym &amp;F1</translation>
    </message>
    <message>
        <source>Misses and false alarms weigh the same</source>
        <translation>Przeoczenia i fałszywe alarmy ważą tyle samo</translation>
    </message>
    <message>
        <source>Thresholds that reach a &amp;precision of</source>
        <translation>Progi dające &amp;precyzję</translation>
    </message>
    <message>
        <source>The share of the tracks called positive that really are; a genre that does not reach it is called only where certain</source>
        <translation>Odsetek utworów uznanych za pozytywne, które naprawdę takie są; gatunek, który go nie osiąga, jest wskazywany tylko wtedy, gdy jest pewny</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precyzja</translation>
    </message>
    <message>
        <source>&amp;Calibrate</source>
        <translation>&amp;Kalibruj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>genrescope::CalibrationPanel</name>
    <message>
        <source>Reliability: all genres</source>
        <translation>Wiarygodność: wszystkie gatunki</translation>
    </message>
    <message>
        <source>Reliability: %1</source>
        <translation>Wiarygodność: %1</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Wiarygodność</translation>
    </message>
    <message>
        <source>%1: off by %2 on average</source>
        <comment>a model and its calibration error</comment>
        <translation>%1: średni błąd %2</translation>
    </message>
    <message>
        <source>%1: off by %2 on average; its own output (dashed) by %3</source>
        <comment>a model and its calibration error</comment>
        <translation>%1: średni błąd %2; jego własnego wyjścia (kreski) %3</translation>
    </message>
    <message>
        <source>%1 is calibrated: on the validation tracks, to which it was fitted, it is off by %2 over all genres, instead of %3.</source>
        <translation>%1 jest skalibrowany: na utworach walidacyjnych, do których został dopasowany, myli się we wszystkich gatunkach o %2 zamiast o %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln threshold(s) changed.</source>
        <translation>
            <numerusform>Zmienił się %Ln próg.</numerusform>
            <numerusform>Zmieniły się %Ln progi.</numerusform>
            <numerusform>Zmieniło się %Ln progów.</numerusform>
        </translation>
    </message>
    <message>
        <source>No threshold changed.</source>
        <translation>Żaden próg się nie zmienił.</translation>
    </message>
    <message>
        <source>It was trained on other data: if that had tracks of this validation split, it is now too sure of itself.</source>
        <translation>Był trenowany na innych danych: jeśli zawierały one utwory z tej części walidacyjnej, jest teraz zbyt pewny siebie.</translation>
    </message>
    <message>
        <source>This genre</source>
        <translation>Ten gatunek</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Wszystkie gatunki</translation>
    </message>
    <message>
        <source>Genres of the diagram</source>
        <translation>Gatunki na wykresie</translation>
    </message>
    <message>
        <source>Of all decisions that a model gives about 70%, 7 in 10 should be true: then its mark is on the dotted line. The lines through the marks are 95% confidence intervals, as if no two tracks resembled each other.</source>
        <translation>Ze wszystkich decyzji, którym model daje około 70%, prawdziwych powinno być 7 na 10: wtedy jego znacznik leży na kropkowanej linii. Kreski przez znaczniki to 95% przedziały ufności, tak jakby żadne dwa utwory nie były do siebie podobne.</translation>
    </message>
    <message>
        <source>The expected calibration error. With few tracks it is above 0 even for the best of models.</source>
        <translation>Oczekiwany błąd kalibracji. Przy małej liczbie utworów przekracza 0 nawet dla najlepszego modelu.</translation>
    </message>
    <message>
        <source>Cali&amp;brate…</source>
        <translation>Kali&amp;bruj…</translation>
    </message>
    <message>
        <source>Fits a model&apos;s probabilities to the validation tracks and chooses its thresholds there; both are stored in its checkpoint</source>
        <translation>Dopasowuje prawdopodobieństwa modelu do utworów walidacyjnych i wybiera tam jego progi; jedno i drugie jest zapisywane w jego punkcie kontrolnym</translation>
    </message>
</context>
<context>
    <name>genrescope::ChartPanel</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 jako tabela</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Obrazy PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG images (*.svg)</source>
        <translation>Obrazy SVG (*.svg)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tabele CSV (*.csv)</translation>
    </message>
    <message>
        <source>Show this chart as a table, or export it</source>
        <translation>Pokaż ten wykres jako tabelę albo go wyeksportuj</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Pokaż jako &amp;tabelę</translation>
    </message>
    <message>
        <source>Export as &amp;PNG…</source>
        <translation>Eksportuj jako &amp;PNG…</translation>
    </message>
    <message>
        <source>Export as &amp;SVG…</source>
        <translation>Eksportuj jako &amp;SVG…</translation>
    </message>
    <message>
        <source>Export numbers as &amp;CSV…</source>
        <translation>Eksportuj liczby jako &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>&amp;Kopiuj obraz</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Eksportuj wykres</translation>
    </message>
</context>
<context>
    <name>genrescope::ConfusionModel</name>
    <message numerus="yes">
        <source>True genre %1, top prediction %2: %Ln track(s), %3 of the row</source>
        <translation>
            <numerusform>Prawdziwy gatunek %1, pierwsza predykcja %2: %Ln utwór, %3 wiersza</numerusform>
            <numerusform>Prawdziwy gatunek %1, pierwsza predykcja %2: %Ln utwory, %3 wiersza</numerusform>
            <numerusform>Prawdziwy gatunek %1, pierwsza predykcja %2: %Ln utworów, %3 wiersza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 found: %Ln track(s), %2 of the genre&apos;s</source>
        <translation>
            <numerusform>Prawdziwy gatunek %1 znaleziony: %Ln utwór, %2 gatunku</numerusform>
            <numerusform>Prawdziwy gatunek %1 znaleziony: %Ln utwory, %2 gatunku</numerusform>
            <numerusform>Prawdziwy gatunek %1 znaleziony: %Ln utworów, %2 gatunku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 missed, %2 called: %Ln track(s), %3 of the genre&apos;s</source>
        <translation>
            <numerusform>Prawdziwy gatunek %1 przeoczony, wskazany %2: %Ln utwór, %3 gatunku</numerusform>
            <numerusform>Prawdziwy gatunek %1 przeoczony, wskazany %2: %Ln utwory, %3 gatunku</numerusform>
            <numerusform>Prawdziwy gatunek %1 przeoczony, wskazany %2: %Ln utworów, %3 gatunku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 found, %2 called as well: %Ln track(s), %3 of the genre&apos;s</source>
        <translation>
            <numerusform>Prawdziwy gatunek %1 znaleziony, wskazany też %2: %Ln utwór, %3 gatunku</numerusform>
            <numerusform>Prawdziwy gatunek %1 znaleziony, wskazany też %2: %Ln utwory, %3 gatunku</numerusform>
            <numerusform>Prawdziwy gatunek %1 znaleziony, wskazany też %2: %Ln utworów, %3 gatunku</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ConfusionPanel</name>
    <message>
        <source>Rows are true genres, columns the model&apos;s top prediction. A top prediction that is one of the track&apos;s genres counts once, on the diagonal.</source>
        <translation>Wiersze to prawdziwe gatunki, kolumny – pierwsza predykcja modelu. Pierwsza predykcja, która jest jednym z gatunków utworu, liczy się raz, na przekątnej.</translation>
    </message>
    <message>
        <source>Rows are true genres that the model misses, columns what it calls instead, wrongly. On the diagonal, the tracks where it finds the genre.</source>
        <translation>Wiersze to prawdziwe gatunki, które model przeocza, kolumny – to, co błędnie wskazuje zamiast nich. Na przekątnej są utwory, w których znajduje gatunek.</translation>
    </message>
    <message>
        <source>Rows are true genres that the model finds, columns what it calls as well, wrongly. On the diagonal, all tracks where it finds the genre.</source>
        <translation>Wiersze to prawdziwe gatunki, które model znajduje, kolumny – to, co błędnie wskazuje oprócz nich. Na przekątnej są wszystkie utwory, w których znajduje gatunek.</translation>
    </message>
    <message>
        <source>&amp;Confusion matrix</source>
        <translation>&amp;Macierz pomyłek</translation>
    </message>
    <message>
        <source>Top prediction</source>
        <translation>Pierwsza predykcja</translation>
    </message>
    <message>
        <source>Called instead</source>
        <translation>Wskazane zamiast niego</translation>
    </message>
    <message>
        <source>Called besides</source>
        <translation>Wskazane oprócz niego</translation>
    </message>
    <message>
        <source>What the cells count</source>
        <translation>Co liczą komórki</translation>
    </message>
    <message>
        <source>Most frequent first</source>
        <translation>Od najczęstszych</translation>
    </message>
    <message>
        <source>As in the dataset</source>
        <translation>Jak w zbiorze danych</translation>
    </message>
    <message>
        <source>Similar side by side</source>
        <translation>Podobne obok siebie</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Własna kolejność</translation>
    </message>
    <message>
        <source>Order of the genres</source>
        <translation>Kolejność gatunków</translation>
    </message>
    <message>
        <source>Drag a genre&apos;s name to another place, or move the selected cell&apos;s with Alt and an arrow key, to arrange them yourself</source>
        <translation>Aby ułożyć gatunki po swojemu, przeciągnij nazwę gatunku w inne miejsce albo przesuń gatunek zaznaczonej komórki klawiszem Alt i strzałką</translation>
    </message>
    <message>
        <source>&amp;Top-level genres</source>
        <translation>&amp;Gatunki główne</translation>
    </message>
    <message>
        <source>Count each genre as the top-level genre that it is part of</source>
        <translation>Licz każdy gatunek jako gatunek główny, do którego należy</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Confusion matrix: true genre against called genre</source>
        <translation>Macierz pomyłek: prawdziwy gatunek a wskazany</translation>
    </message>
    <message>
        <source>Click a cell to list its tracks</source>
        <translation>Kliknij komórkę, aby wyświetlić jej utwory</translation>
    </message>
</context>
<context>
    <name>genrescope::CurveChart</name>
    <message>
        <source>Line</source>
        <translation>Krzywa</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoka</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekundy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Jeszcze brak wartości.</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetForm</name>
    <message>
        <source>&amp;Workspace, where the prepared data is stored:</source>
        <translation>Folder ro&amp;boczy na przygotowane dane:</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Folder roboczy</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>Wąt&amp;ki:</translation>
    </message>
    <message>
        <source>Number of clips decoded in parallel</source>
        <translation>Liczba klipów dekodowanych równolegle</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Rozpocznij</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Zatrzymaj</translation>
    </message>
    <message>
        <source>Stop; finished clips are kept</source>
        <translation>Zatrzymaj; gotowe klipy zostają</translation>
    </message>
    <message>
        <source>Open a prepared &amp;dataset…</source>
        <translation>Otwórz przygotowany zbiór &amp;danych…</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetPage</name>
    <message>
        <source>Open a prepared dataset</source>
        <translation>Otwórz przygotowany zbiór danych</translation>
    </message>
    <message>
        <source>The dataset could not be opened</source>
        <translation>Nie można otworzyć zbioru danych</translation>
    </message>
    <message>
        <source>The dataset could not be prepared</source>
        <translation>Nie można przygotować zbioru danych</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s) are ready and will be kept. Continue at any time: only the rest will be prepared.</source>
        <translation>
            <numerusform>Gotowy jest %Ln klip i zostanie zachowany. Kontynuuj w dowolnej chwili: przygotowana zostanie tylko reszta.</numerusform>
            <numerusform>Gotowe są %Ln klipy i zostaną zachowane. Kontynuuj w dowolnej chwili: przygotowana zostanie tylko reszta.</numerusform>
            <numerusform>Gotowych jest %Ln klipów; zostaną one zachowane. Kontynuuj w dowolnej chwili: przygotowana zostanie tylko reszta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been prepared yet.</source>
        <translation>Jeszcze nic nie przygotowano.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>Opening the dataset…</source>
        <translation>Otwieranie zbioru danych…</translation>
    </message>
    <message>
        <source>Verifying checksums…</source>
        <translation>Sprawdzanie sum kontrolnych…</translation>
    </message>
    <message>
        <source>Preparing the clips…</source>
        <translation>Przygotowywanie klipów…</translation>
    </message>
    <message>
        <source>Reading the dataset…</source>
        <translation>Czytanie zbioru danych…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>%1 z %Ln pliku</numerusform>
            <numerusform>%1 z %Ln plików</numerusform>
            <numerusform>%1 z %Ln plików</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per second, %2 left</source>
        <translation>%1 na sekundę, pozostało %2</translation>
    </message>
    <message>
        <source>It will take about %1 on the disk.</source>
        <translation>Zajmie to na dysku około %1.</translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <translation>Brak zbioru danych</translation>
    </message>
    <message>
        <source>To teach, train and evaluate models, choose the FMA archives, music whose folders, files or table name its genres, or the tracks that you marked on the Listen page; and a workspace where the prepared data will be stored.</source>
        <translation>Aby uczyć, trenować i oceniać modele, wybierz archiwa FMA, muzykę, której foldery, pliki lub tabela podają gatunki, albo utwory oznaczone na stronie „Słuchanie”, a także folder roboczy na przygotowane dane.</translation>
    </message>
    <message>
        <source>Open a prepared dataset…</source>
        <translation>Otwórz przygotowany zbiór danych…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Show what is ready</source>
        <translation>Pokaż, co jest gotowe</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetReport</name>
    <message>
        <source>Faulty clips (%1)</source>
        <translation>Wadliwe klipy (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s) have tracks in more than one split: scores will be higher than on artists that the model has never heard.</source>
        <translation>
            <numerusform>%Ln wykonawca ma utwory w więcej niż jednej części: wyniki będą lepsze niż dla wykonawców, których model nigdy nie słyszał.</numerusform>
            <numerusform>%Ln wykonawców ma utwory w więcej niż jednej części: wyniki będą lepsze niż dla wykonawców, których model nigdy nie słyszał.</numerusform>
            <numerusform>%Ln wykonawców ma utwory w więcej niż jednej części: wyniki będą lepsze niż dla wykonawców, których model nigdy nie słyszał.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have none of these genres and were left out.</source>
        <translation>
            <numerusform>%Ln utwór nie ma żadnego z tych gatunków i został pominięty.</numerusform>
            <numerusform>%Ln utwory nie mają żadnego z tych gatunków i zostały pominięte.</numerusform>
            <numerusform>%Ln utworów nie ma żadnego z tych gatunków i zostało pominiętych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) are listed in the metadata, but have no audio.</source>
        <translation>
            <numerusform>%Ln utwór jest w metadanych, ale nie ma dźwięku.</numerusform>
            <numerusform>%Ln utwory są w metadanych, ale nie mają dźwięku.</numerusform>
            <numerusform>%Ln utworów jest w metadanych, ale nie ma dźwięku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s) are not listed in the metadata.</source>
        <translation>
            <numerusform>%Ln pliku dźwiękowego nie ma w metadanych.</numerusform>
            <numerusform>%Ln plików dźwiękowych nie ma w metadanych.</numerusform>
            <numerusform>%Ln plików dźwiękowych nie ma w metadanych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The genre %2 was left out: it has %Ln training track(s).</source>
        <translation>
            <numerusform>Gatunek %2 został pominięty: ma %Ln utwór treningowy.</numerusform>
            <numerusform>Gatunek %2 został pominięty: ma %Ln utwory treningowe.</numerusform>
            <numerusform>Gatunek %2 został pominięty: ma %Ln utworów treningowych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Utwory</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Trening</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Walidacja</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Wykonawcy</translation>
    </message>
    <message>
        <source>Artists in several splits</source>
        <translation>Wykonawcy w kilku częściach</translation>
    </message>
    <message>
        <source>Faulty clips</source>
        <translation>Wadliwe klipy</translation>
    </message>
    <message>
        <source>Tracks in the dataset</source>
        <translation>Utwory w zbiorze danych</translation>
    </message>
    <message>
        <source>Tracks used for training</source>
        <translation>Utwory używane do treningu</translation>
    </message>
    <message>
        <source>Tracks used to choose the best model</source>
        <translation>Utwory używane do wyboru najlepszego modelu</translation>
    </message>
    <message>
        <source>Tracks used only in the final evaluation</source>
        <translation>Utwory używane tylko w ocenie końcowej</translation>
    </message>
    <message>
        <source>Artists of all tracks</source>
        <translation>Wykonawcy wszystkich utworów</translation>
    </message>
    <message>
        <source>Artists with tracks in more than one split; should be 0</source>
        <translation>Wykonawcy z utworami w więcej niż jednej części; powinno być 0</translation>
    </message>
    <message>
        <source>Clips that could not be used and were left out</source>
        <translation>Klipy, których nie dało się użyć i które pominięto</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gatunki</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Prepared dataset</source>
        <translation>Przygotowany zbiór danych</translation>
    </message>
    <message>
        <source>Teach or train models</source>
        <translation>Ucz lub trenuj modele</translation>
    </message>
    <message>
        <source>Genres and how often they occur</source>
        <translation>Gatunki i jak często występują</translation>
    </message>
    <message>
        <source>Faulty clips and why they were left out</source>
        <translation>Wadliwe klipy i powody ich pominięcia</translation>
    </message>
    <message>
        <source>Notes on the dataset</source>
        <translation>Uwagi do zbioru danych</translation>
    </message>
    <message>
        <source>Tracks of each genre</source>
        <translation>Utwory każdego gatunku</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>Przygotuj ponownie</translation>
    </message>
    <message>
        <source>Tries the faulty clips again; what is ready stays as it is</source>
        <translation>Próbuje jeszcze raz z wadliwymi klipami; to, co gotowe, zostaje bez zmian</translation>
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
            <numerusform>Nie można przenieść do kosza %Ln usuniętego przebiegu. Usunąć trwale?</numerusform>
            <numerusform>Nie można przenieść do kosza %Ln usuniętych przebiegów. Usunąć trwale?</numerusform>
            <numerusform>Nie można przenieść do kosza %Ln usuniętych przebiegów. Usunąć trwale?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Usuń trwale</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
</context>
<context>
    <name>genrescope::DifferenceChart</name>
    <message>
        <source>Difference in weighted AP (thick bar: seeds, thin: artists)</source>
        <translation>Różnica AP ważonej (gruby słupek: ziarna, cienki: wykonawcy)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Wariant</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>± by seeds</source>
        <translation>± po ziarnach</translation>
    </message>
    <message>
        <source>By artists, from</source>
        <translation>Po wykonawcach, od</translation>
    </message>
    <message>
        <source>By artists, to</source>
        <translation>Po wykonawcach, do</translation>
    </message>
    <message>
        <source>%1 %2, by artists %3 to %4</source>
        <comment>variant, difference, its interval</comment>
        <translation>%1 %2, po wykonawcach od %3 do %4</translation>
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
        <translation>Etykieta zachowana</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Teraz %1</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Utwór</translation>
    </message>
    <message>
        <source>Labeled</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>Brzmi jak</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>p(etykieta)</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>p(sugestia)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
</context>
<context>
    <name>genrescope::DuplicateTableModel</name>
    <message>
        <source>Second left out</source>
        <translation>Drugi pominięty</translation>
    </message>
    <message>
        <source>%1 of the bits of their fingerprints are the same; the second begins %2 s into the first</source>
        <translation>%1 bitów ich odcisków jest takich samych; drugi zaczyna się w %2 s pierwszego</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>split, genres</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Podobieństwo</translation>
    </message>
    <message>
        <source>First track</source>
        <translation>Pierwszy utwór</translation>
    </message>
    <message>
        <source>Second track</source>
        <translation>Drugi utwór</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
</context>
<context>
    <name>genrescope::DuplicatesPanel</name>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Sz&amp;ukaj</translation>
    </message>
    <message>
        <source>The same recording in training and among the tracks that are judged makes scores too good, whatever its encoding, loudness or excerpt. Search compares all tracks of the dataset.</source>
        <translation>To samo nagranie w treningu i wśród ocenianych utworów zawyża wyniki, niezależnie od kodowania, głośności czy fragmentu. Szukanie porównuje wszystkie utwory zbioru danych.</translation>
    </message>
    <message>
        <source>No two tracks of the dataset are the same recording.</source>
        <translation>Żadne dwa utwory zbioru danych nie są tym samym nagraniem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of tracks are the same recording.</source>
        <translation>
            <numerusform>%Ln para utworów to to samo nagranie.</numerusform>
            <numerusform>%Ln pary utworów to to samo nagranie.</numerusform>
            <numerusform>%Ln par utworów to to samo nagranie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tracks judged here has a near-duplicate in training.</source>
        <translation>
            <numerusform>%Ln z ocenianych tu utworów ma bliski duplikat w treningu.</numerusform>
            <numerusform>%Ln z ocenianych tu utworów mają bliski duplikat w treningu.</numerusform>
            <numerusform>%Ln z ocenianych tu utworów ma bliski duplikat w treningu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A track that you leave out is neither judged nor taught from then on; your files stay as they are.</source>
        <translation>Pominięty utwór nie jest odtąd ani oceniany, ani używany do uczenia; twoje pliki pozostają bez zmian.</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Użyj ponownie</translation>
    </message>
    <message>
        <source>Leave out second</source>
        <translation>Pomiń drugi</translation>
    </message>
    <message>
        <source>&amp;Near-duplicates</source>
        <translation>&amp;Bliskie duplikaty</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Bliskie duplikaty</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Postęp szukania</translation>
    </message>
    <message>
        <source>Compare what all tracks of the dataset sound like</source>
        <translation>Porównaj brzmienie wszystkich utworów zbioru danych</translation>
    </message>
    <message>
        <source>Play first</source>
        <translation>Odtwórz pierwszy</translation>
    </message>
    <message>
        <source>Play the first track of the pair (1)</source>
        <translation>Odtwórz pierwszy utwór z pary (1)</translation>
    </message>
    <message>
        <source>Play second</source>
        <translation>Odtwórz drugi</translation>
    </message>
    <message>
        <source>Play the second track of the pair (2, Enter)</source>
        <translation>Odtwórz drugi utwór z pary (2, Enter)</translation>
    </message>
    <message>
        <source>Judge and teach models without the second track, or with it again (L)</source>
        <translation>Oceniaj i ucz modele bez drugiego utworu albo znów z nim (L)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Take back the last decision (Ctrl+Z; Ctrl+Shift+Z makes it again)</source>
        <translation>Cofnij ostatnią decyzję (Ctrl+Z; Ctrl+Shift+Z ją ponawia)</translation>
    </message>
</context>
<context>
    <name>genrescope::EncoderBox</name>
    <message>
        <source>The models that come with Genrescope</source>
        <translation>Modele dostarczane z Genrescope</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>model, recipe, date</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Another model…</source>
        <translation>Inny model…</translation>
    </message>
    <message>
        <source>Open checkpoint</source>
        <translation>Otwórz punkt kontrolny</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>Punkty kontrolne (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>genrescope::ErrorPanel</name>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Pokaż lub ukryj szczegóły</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluateForm</name>
    <message>
        <source>Choose a model</source>
        <translation>Wybierz model</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Predictions: %1</source>
        <translation>Predykcje: %1</translation>
    </message>
    <message>
        <source>%1 %2, AP %3, %4</source>
        <comment>model, recipe, precision, date</comment>
        <translation>%1 %2, AP %3, %4</translation>
    </message>
    <message>
        <source>Open checkpoint</source>
        <translation>Otwórz punkt kontrolny</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>Punkty kontrolne (*.safetensors)</translation>
    </message>
    <message>
        <source>Predictions of another system</source>
        <translation>Predykcje innego systemu</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tabele CSV (*.csv)</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Model %1</translation>
    </message>
    <message>
        <source>Model &amp;%1:</source>
        <translation>Model &amp;%1:</translation>
    </message>
    <message>
        <source>Model %1:</source>
        <translation>Model %1:</translation>
    </message>
    <message>
        <source>Open a checkpoint file</source>
        <translation>Otwórz plik punktu kontrolnego</translation>
    </message>
    <message>
        <source>Do not compare this one</source>
        <translation>Nie porównuj tego</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Dane:</translation>
    </message>
    <message>
        <source>&amp;Split:</source>
        <translation>C&amp;zęść:</translation>
    </message>
    <message>
        <source>Compare something else, too</source>
        <translation>Porównaj też coś innego</translation>
    </message>
    <message>
        <source>Another &amp;model</source>
        <translation>Inny &amp;model</translation>
    </message>
    <message>
        <source>Add &amp;predictions of another system…</source>
        <translation>Dodaj &amp;predykcje innego systemu…</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Walidacja</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Use the test split only once, at the very end: choosing models by its scores makes them meaningless</source>
        <translation>Użyj części testowej tylko raz, na samym końcu: wybieranie modeli według jej wyników odbiera im sens</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>Oc&amp;eń</translation>
    </message>
    <message>
        <source>Evaluate all models on the same tracks</source>
        <translation>Oceń wszystkie modele na tych samych utworach</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluatePage</name>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Strony WWW (*.html)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Pliki JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tabele CSV (*.csv)</translation>
    </message>
    <message>
        <source>Which model is better?</source>
        <translation>Który model jest lepszy?</translation>
    </message>
    <message>
        <source>Choose a dataset and the models to compare above, then press Evaluate. Models come from the Train page, or from checkpoint files.</source>
        <translation>Wybierz powyżej zbiór danych i modele do porównania, a potem naciśnij „Oceń”. Modele pochodzą ze strony „Trening” lub z plików punktów kontrolnych.</translation>
    </message>
    <message>
        <source>Classifying every track of the split…</source>
        <translation>Klasyfikowanie wszystkich utworów tej części…</translation>
    </message>
    <message>
        <source>You can keep working on the other pages meanwhile.</source>
        <translation>W tym czasie możesz pracować na innych stronach.</translation>
    </message>
    <message>
        <source>Calibrating on the validation tracks…</source>
        <translation>Kalibrowanie na utworach walidacyjnych…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>The evaluation failed</source>
        <translation>Ocena się nie powiodła</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>No results were kept. Press Evaluate to start again.</source>
        <translation>Nie zachowano żadnych wyników. Naciśnij „Oceń”, aby zacząć od nowa.</translation>
    </message>
    <message>
        <source>Scores that flatter, since the model learned from these tracks: %1.</source>
        <comment>with one or several models</comment>
        <translation>Zawyżone wyniki, bo model uczył się na tych utworach: %1.</translation>
    </message>
    <message>
        <source>Calibrated on these very tracks: %1. Calibration error and what is called at the model&apos;s thresholds flatter here; the test split is the honest judge.</source>
        <comment>with one or several models</comment>
        <translation>Skalibrowano na tych właśnie utworach: %1. Błąd kalibracji i to, co jest wskazywane przy progach modelu, wypadają tu zbyt dobrze; uczciwie oceni część testowa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) left out, as you decided.</source>
        <translation>
            <numerusform>Pominięto %Ln utwór zgodnie z twoją decyzją.</numerusform>
            <numerusform>Pominięto %Ln utwory zgodnie z twoją decyzją.</numerusform>
            <numerusform>Pominięto %Ln utworów zgodnie z twoją decyzją.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these tracks has a near-duplicate in training: scores flatter.</source>
        <translation>
            <numerusform>%Ln z tych utworów ma bliski duplikat w treningu: wyniki są zawyżone.</numerusform>
            <numerusform>%Ln z tych utworów mają bliski duplikat w treningu: wyniki są zawyżone.</numerusform>
            <numerusform>%Ln z tych utworów ma bliski duplikat w treningu: wyniki są zawyżone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Eksportuj raport</translation>
    </message>
    <message>
        <source>evaluation</source>
        <comment>file name</comment>
        <translation>ocena</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;ksportuj</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Eksportuj raport</translation>
    </message>
    <message>
        <source>&amp;Web page with pictures…</source>
        <translation>Strona &amp;WWW z obrazami…</translation>
    </message>
    <message>
        <source>&amp;JSON with curves…</source>
        <translation>&amp;JSON z krzywymi…</translation>
    </message>
    <message>
        <source>Every decision as &amp;CSV…</source>
        <translation>Każda decyzja jako &amp;CSV…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gatunki</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Pomyłki</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibracja</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Bliskie duplikaty</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluatePresenter</name>
    <message>
        <source>The model was calibrated, but the dataset has other genres now than when the model was evaluated. Evaluate it again.</source>
        <translation>Model skalibrowano, ale zbiór danych ma teraz inne gatunki niż podczas oceny modelu. Oceń go ponownie.</translation>
    </message>
</context>
<context>
    <name>genrescope::ExampleList</name>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Play the selected track (double-click or Enter)</source>
        <translation>Odtwórz zaznaczony utwór (podwójne kliknięcie lub Enter)</translation>
    </message>
    <message>
        <source>&amp;Where models differ</source>
        <translation>Gdzie modele &amp;się różnią</translation>
    </message>
    <message>
        <source>List the tracks by how far the models&apos; probabilities lie apart</source>
        <translation>Wyświetl utwory według tego, jak bardzo różnią się prawdopodobieństwa modeli</translation>
    </message>
    <message>
        <source>In the &amp;chosen genre</source>
        <translation>W &amp;wybranym gatunku</translation>
    </message>
    <message>
        <source>In &amp;any genre</source>
        <translation>W &amp;dowolnym gatunku</translation>
    </message>
    <message>
        <source>Tracks behind the number</source>
        <translation>Utwory kryjące się za liczbą</translation>
    </message>
    <message>
        <source>Click a count or a cell to list the tracks behind it.</source>
        <translation>Kliknij liczbę lub komórkę, aby wyświetlić jej utwory.</translation>
    </message>
</context>
<context>
    <name>genrescope::ExampleTableModel</name>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>True genres</source>
        <translation>Prawdziwe gatunki</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gatunek</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Prawdopodobieństwo: %1</translation>
    </message>
    <message>
        <source>Probability of the genre in the column beside it</source>
        <translation>Prawdopodobieństwo gatunku z kolumny obok</translation>
    </message>
</context>
<context>
    <name>genrescope::ExplanationBar</name>
    <message>
        <source>Asking the model about each patch of the spectrogram…</source>
        <translation>Odpytywanie modelu o każde pole spektrogramu…</translation>
    </message>
    <message>
        <source>There is nothing to explain: this part is silent.</source>
        <translation>Nie ma czego wyjaśniać: w tej części jest cisza.</translation>
    </message>
    <message>
        <source>%1–%2, %3–%4 Hz</source>
        <comment>where a patch lies: times, frequencies</comment>
        <translation>%1–%2, %3–%4 Hz</translation>
    </message>
    <message>
        <source>Most for %1: %2.</source>
        <translation>Najmocniej za %1: %2.</translation>
    </message>
    <message>
        <source>Most against it: %1.</source>
        <translation>Najmocniej przeciw: %1.</translation>
    </message>
    <message>
        <source>Nothing in this part speaks for %1 or against it.</source>
        <translation>Nic w tej części nie przemawia za %1 ani przeciw.</translation>
    </message>
    <message>
        <source>Why %1? %2, %3 to %4</source>
        <comment>a genre, a model, two times</comment>
        <translation>Dlaczego %1? %2, od %3 do %4</translation>
    </message>
    <message>
        <source>Play only what counted (being prepared…)</source>
        <translation>Odtwarzaj tylko to, co się liczyło (przygotowywanie…)</translation>
    </message>
    <message>
        <source>Play only what counted</source>
        <translation>Odtwarzaj tylko to, co się liczyło</translation>
    </message>
    <message>
        <source>Silences every time and every frequency but those that speak most for %1</source>
        <translation>Wycisza wszystkie chwile i częstotliwości oprócz tych, które najmocniej przemawiają za %1</translation>
    </message>
    <message>
        <source>speaks against it, %1</source>
        <comment>log-odds</comment>
        <translation>przemawia przeciw, %1</translation>
    </message>
    <message>
        <source>%1, speaks for it</source>
        <comment>log-odds</comment>
        <translation>%1, przemawia za</translation>
    </message>
    <message>
        <source>Each patch is replaced by the average of this part, and the model is asked again. The numbers say by how much the log-odds of %1 then fall or rise.</source>
        <translation>Każde pole jest zastępowane średnią z tej części, a model jest pytany ponownie. Liczby mówią, o ile logit gatunku %1 wtedy spada lub rośnie.</translation>
    </message>
    <message>
        <source>Stop explaining (Esc)</source>
        <translation>Zakończ wyjaśnianie (Esc)</translation>
    </message>
    <message>
        <source>Stop explaining</source>
        <translation>Zakończ wyjaśnianie</translation>
    </message>
</context>
<context>
    <name>genrescope::FaultyClipModel</name>
    <message>
        <source>Track</source>
        <translation>Utwór</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
</context>
<context>
    <name>genrescope::FaultyClips</name>
    <message>
        <source>Faulty clips and why they were left out</source>
        <translation>Wadliwe klipy i powody ich pominięcia</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>What can be heard of it; also by Enter or a double click</source>
        <translation>To, co da się z niego usłyszeć; także klawiszem Enter lub podwójnym kliknięciem</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Pokaż w menedżerze plików</translation>
    </message>
</context>
<context>
    <name>genrescope::FilledFramesView</name>
    <message>
        <source>The music</source>
        <translation>Muzyka</translation>
    </message>
    <message>
        <source>What the model is given</source>
        <translation>Co dostaje model</translation>
    </message>
    <message>
        <source>What it fills in</source>
        <translation>Co uzupełnia</translation>
    </message>
    <message>
        <source>Spectrograms of the music, of what the model is given of it, and of what it fills in</source>
        <translation>Spektrogramy muzyki, tego, co model z niej dostaje, i tego, co uzupełnia</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreFrequencyModel</name>
    <message>
        <source>Genre</source>
        <translation>Gatunek</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Utwory</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Trening</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Walidacja</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Name of the genre</source>
        <translation>Nazwa gatunku</translation>
    </message>
    <message>
        <source>Tracks with this genre</source>
        <translation>Utwory tego gatunku</translation>
    </message>
    <message>
        <source>Share of all tracks; a track can have several genres</source>
        <translation>Udział we wszystkich utworach; utwór może mieć kilka gatunków</translation>
    </message>
    <message>
        <source>Tracks used for training</source>
        <translation>Utwory używane do treningu</translation>
    </message>
    <message>
        <source>Tracks used to choose the best model</source>
        <translation>Utwory używane do wyboru najlepszego modelu</translation>
    </message>
    <message>
        <source>Tracks used only in the final evaluation</source>
        <translation>Utwory używane tylko w ocenie końcowej</translation>
    </message>
</context>
<context>
    <name>genrescope::GenrePanel</name>
    <message>
        <source>Average precision by &amp;genre</source>
        <translation>Średnia precyzja według &amp;gatunku</translation>
    </message>
    <message>
        <source>&amp;Averages</source>
        <translation>Śred&amp;nie</translation>
    </message>
    <message>
        <source>Filter genres</source>
        <translation>Filtruj gatunki</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gatunki</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Średnie</translation>
    </message>
</context>
<context>
    <name>genrescope::GenrePicker</name>
    <message>
        <source>%1, marked</source>
        <translation>%1, oznaczony</translation>
    </message>
    <message>
        <source>%1, some marked</source>
        <translation>%1, częściowo oznaczony</translation>
    </message>
    <message>
        <source>%1, not marked</source>
        <translation>%1, nieoznaczony</translation>
    </message>
    <message>
        <source>New genre: %1</source>
        <translation>Nowy gatunek: %1</translation>
    </message>
    <message>
        <source>This track is …</source>
        <translation>Ten utwór to…</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln tracks are …</source>
        <translation>
            <numerusform>Ten utwór to…</numerusform>
            <numerusform>Te %Ln utwory to…</numerusform>
            <numerusform>Te %Ln utworów to…</numerusform>
        </translation>
    </message>
    <message>
        <source>Genres of the tracks</source>
        <translation>Gatunki utworów</translation>
    </message>
    <message>
        <source>Find a genre, or type a new one</source>
        <translation>Znajdź gatunek lub wpisz nowy</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gatunek</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gatunki</translation>
    </message>
    <message>
        <source>Enter marks, Esc closes</source>
        <translation>Enter oznacza, Esc zamyka</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreScoreModel</name>
    <message>
        <source>Genre</source>
        <translation>Gatunek</translation>
    </message>
    <message>
        <source>Tracks of the split with this genre</source>
        <translation>Utwory z tej części w danym gatunku</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Liczność</translation>
    </message>
    <message>
        <source>Average precision with its 95% confidence interval (artists resampled); undefined without support</source>
        <translation>Średnia precyzja z 95% przedziałem ufności (bootstrap po wykonawcach); nieokreślona przy zerowej liczności</translation>
    </message>
    <message>
        <source>AP %1</source>
        <translation>AP %1</translation>
    </message>
    <message>
        <source>Average precision of %1 minus that of %2</source>
        <translation>Średnia precyzja %1 minus średnia precyzja %2</translation>
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
        <translation>%1, wskazany</translation>
    </message>
    <message>
        <source>* Learned from another model&apos;s tags alone: %1</source>
        <translation>* Wyuczony wyłącznie z tagów innego modelu: %1</translation>
    </message>
    <message>
        <source>Called: it reaches the threshold of %1</source>
        <translation>Wskazany: osiąga próg %1</translation>
    </message>
    <message>
        <source>Not called: the threshold is %1</source>
        <translation>Niewskazany: próg wynosi %1</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gatunek</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>%1 at the playhead, percent</source>
        <translation>%1 w pozycji odtwarzania, w procentach</translation>
    </message>
    <message>
        <source>%1 for the whole track, percent</source>
        <translation>%1 dla całego utworu, w procentach</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreTimeline</name>
    <message>
        <source>Genres over time</source>
        <translation>Gatunki w czasie</translation>
    </message>
    <message>
        <source>One strip per genre, with the probability that each model gives it over time.</source>
        <translation>Jeden pasek na gatunek z prawdopodobieństwem, jakie z upływem czasu daje mu każdy model.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a model and its percentage</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>genre, time, models with their percentages</comment>
        <translation>%1 w %2: %3</translation>
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
        <translation>Pominięte utwory</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>genrescope::LeverList</name>
    <message>
        <source>&amp;Variants, one change each:</source>
        <translation>Wariant&amp;y, każdy z jedną zmianą:</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Warianty</translation>
    </message>
    <message>
        <source>An&amp;other change:</source>
        <translation>Inna zmia&amp;na:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Doda&amp;j</translation>
    </message>
    <message>
        <source>Compare the baseline with this value of the setting, too</source>
        <translation>Porównaj wariant bazowy także z tą wartością ustawienia</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryFolderList</name>
    <message>
        <source>%1 is not there now, or empty. What is known about its tracks is kept.</source>
        <translation>Folderu %1 teraz nie ma albo jest pusty. To, co wiadomo o jego utworach, zostaje.</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (brak)</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>Add a folder of music, with all that is below it</source>
        <translation>Dodaj folder z muzyką wraz ze wszystkim, co w nim jest</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Dodaj folder</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Foldery biblioteki</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Pokaż w menedżerze plików</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Usuń z biblioteki</translation>
    </message>
    <message>
        <source>Your files are only read, unless you write tags. What is heard stays on this computer.</source>
        <translation>Twoje pliki są tylko czytane, chyba że zapisujesz tagi. To, co usłyszane, zostaje na tym komputerze.</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryLists</name>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln utwór</numerusform>
            <numerusform>%Ln utwory</numerusform>
            <numerusform>%Ln utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a list, how many tracks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Play queue</source>
        <translation>Kolejka odtwarzania</translation>
    </message>
    <message>
        <source>Save as a playlist</source>
        <translation>Zapisz jako listę odtwarzania</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>Wyczyść kolejkę</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryMap</name>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Make the map</source>
        <translation>Utwórz mapę</translation>
    </message>
    <message>
        <source>Making the map…</source>
        <translation>Tworzenie mapy…</translation>
    </message>
    <message>
        <source>No map yet</source>
        <translation>Nie ma jeszcze mapy</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Czytanie…</translation>
    </message>
    <message>
        <source>Tracks that sound alike to the first model lie together on it. Tracks appear once they were heard.</source>
        <translation>Utwory, które dla pierwszego modelu brzmią podobnie, leżą na niej blisko siebie. Utwory pojawiają się po przesłuchaniu.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Making the map… %1</source>
        <translation>Tworzenie mapy… %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) selected</source>
        <translation>
            <numerusform>Zaznaczono %Ln utwór</numerusform>
            <numerusform>Zaznaczono %Ln utwory</numerusform>
            <numerusform>Zaznaczono %Ln utworów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have changed since the map was made.</source>
        <translation>
            <numerusform>Od utworzenia mapy zmienił się %Ln utwór.</numerusform>
            <numerusform>Od utworzenia mapy zmieniły się %Ln utwory.</numerusform>
            <numerusform>Od utworzenia mapy zmieniło się %Ln utworów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Zaktualizuj</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln utwór</numerusform>
            <numerusform>%Ln utwory</numerusform>
            <numerusform>%Ln utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of the library</source>
        <translation>Mapa biblioteki</translation>
    </message>
    <message>
        <source>Tracks that sound alike to the first model lie together. Click: play. Wheel: zoom. Drag: move. Shift and drag: select. Double click: all of it.</source>
        <translation>Utwory, które dla pierwszego modelu brzmią podobnie, leżą blisko siebie. Kliknięcie: odtwarzanie. Kółko: powiększanie. Przeciąganie: przesuwanie. Shift i przeciąganie: zaznaczanie. Podwójne kliknięcie: cała mapa.</translation>
    </message>
    <message>
        <source>Genres on the map</source>
        <translation>Gatunki na mapie</translation>
    </message>
    <message>
        <source>Select genres to see only where they are</source>
        <translation>Zaznacz gatunki, aby wyróżnić na mapie tylko je</translation>
    </message>
    <message>
        <source>Make the map anew, of all tracks that were heard</source>
        <translation>Utwórz mapę od nowa ze wszystkich przesłuchanych utworów</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPage</name>
    <message>
        <source>Add a folder of music</source>
        <translation>Dodaj folder z muzyką</translation>
    </message>
    <message>
        <source>No music in the library yet</source>
        <translation>W bibliotece nie ma jeszcze muzyki</translation>
    </message>
    <message>
        <source>Add the folders where your music lies. The models listen to all of it in the background; you can search through it meanwhile, by genre, by what the models disagree on, and by what its tags say.</source>
        <translation>Dodaj foldery ze swoją muzyką. Modele słuchają jej całej w tle; w tym czasie możesz ją przeszukiwać: według gatunku, tego, w czym modele się nie zgadzają, i tego, co mówią tagi.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>Nie można otworzyć biblioteki</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPlaylistList</name>
    <message>
        <source>Export a playlist</source>
        <translation>Eksportuj listę odtwarzania</translation>
    </message>
    <message>
        <source>Play queue</source>
        <translation>Kolejka odtwarzania</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nowa lista odtwarzania</translation>
    </message>
    <message>
        <source>Import a playlist</source>
        <translation>Importuj listę odtwarzania</translation>
    </message>
    <message>
        <source>Playlists (%1);;All files (*)</source>
        <translation>Listy odtwarzania (%1);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Delete a playlist</source>
        <translation>Usuń listę odtwarzania</translation>
    </message>
    <message>
        <source>Delete the playlist “%1”? The music itself stays.</source>
        <translation>Usunąć listę odtwarzania „%1”? Sama muzyka pozostanie.</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listy odtwarzania</translation>
    </message>
    <message>
        <source>Make or import a playlist</source>
        <translation>Utwórz lub zaimportuj listę odtwarzania</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPresenter</name>
    <message>
        <source>The catalog of your music could not be used; it is kept as %1, and a new one is made from your folders.</source>
        <translation>Katalogu twojej muzyki nie dało się użyć; jest zachowany jako %1, a z twoich folderów tworzony jest nowy.</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryScanLine</name>
    <message numerus="yes">
        <source>Looking for music… %Ln file(s)</source>
        <translation>
            <numerusform>Szukanie muzyki… %Ln plik</numerusform>
            <numerusform>Szukanie muzyki… %Ln pliki</numerusform>
            <numerusform>Szukanie muzyki… %Ln plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading tags… %1 of %2</source>
        <translation>Czytanie tagów… %1 z %2</translation>
    </message>
    <message>
        <source>Listening… %1 of %2</source>
        <translation>Słuchanie… %1 z %2</translation>
    </message>
    <message>
        <source>%1 per second, %2 left</source>
        <translation>%1 na sekundę, pozostało %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Stops within a second; what is done is kept</source>
        <translation>Zatrzymuje w ciągu sekundy; to, co zrobione, zostaje</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Szukaj zmian</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Find music that is new, changed or gone in the folders</source>
        <translation>Znajdź w folderach muzykę nową, zmienioną lub usuniętą</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Wstrzymano.</translation>
    </message>
    <message numerus="yes">
        <source>Paused; %Ln track(s) are still to be heard.</source>
        <translation>
            <numerusform>Wstrzymano; do przesłuchania został %Ln utwór.</numerusform>
            <numerusform>Wstrzymano; do przesłuchania zostały %Ln utwory.</numerusform>
            <numerusform>Wstrzymano; do przesłuchania zostało %Ln utworów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to date; %Ln file(s) could not be read or heard.</source>
        <translation>
            <numerusform>Aktualne; nie udało się odczytać lub przesłuchać %Ln pliku.</numerusform>
            <numerusform>Aktualne; nie udało się odczytać lub przesłuchać %Ln plików.</numerusform>
            <numerusform>Aktualne; nie udało się odczytać lub przesłuchać %Ln plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>Aktualne.</translation>
    </message>
</context>
<context>
    <name>genrescope::LibrarySearchList</name>
    <message>
        <source>Saved searches</source>
        <translation>Zapisane wyszukiwania</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryTableModel</name>
    <message>
        <source>The models disagree.</source>
        <translation>Modele się nie zgadzają.</translation>
    </message>
    <message>
        <source>The models agree.</source>
        <translation>Modele są zgodne.</translation>
    </message>
    <message>
        <source>No model hears the genre of the tag.</source>
        <translation>Żaden model nie słyszy gatunku z tagu.</translation>
    </message>
    <message>
        <source>Not heard yet.</source>
        <translation>Jeszcze nieprzesłuchany.</translation>
    </message>
    <message>
        <source>The most probable genre, below the model&apos;s threshold.</source>
        <translation>Najbardziej prawdopodobny gatunek, poniżej progu modelu.</translation>
    </message>
    <message>
        <source>The most probable genre according to %1</source>
        <translation>Najbardziej prawdopodobny gatunek według %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Models disagree</source>
        <translation>Niezgodność modeli</translation>
    </message>
    <message>
        <source>The genre that the file&apos;s tag names</source>
        <translation>Gatunek podany w tagu pliku</translation>
    </message>
    <message>
        <source>What the others are compared with, or a copy of it.</source>
        <translation>To, z czym porównywane są pozostałe, lub tego kopia.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Podobieństwo</translation>
    </message>
    <message>
        <source>How similar it sounds to the models</source>
        <translation>Jak podobnie brzmi to dla modeli</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryTrackList</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln utwór</numerusform>
            <numerusform>%Ln utwory</numerusform>
            <numerusform>%Ln utworów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s)</source>
        <translation>
            <numerusform>%1 z %Ln utworu</numerusform>
            <numerusform>%1 z %Ln utworów</numerusform>
            <numerusform>%1 z %Ln utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this search from those saved</source>
        <translation>Usuń to wyszukiwanie z zapisanych</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Zapisz to wyszukiwanie</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Szukaj: %1</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Przeszukaj bibliotekę</translation>
    </message>
    <message>
        <source>both words in title, artist or album</source>
        <translation>oba słowa w tytule, wykonawcy lub albumie</translation>
    </message>
    <message>
        <source>the words side by side</source>
        <translation>słowa obok siebie</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>bez tego słowa</translation>
    </message>
    <message>
        <source>also title: album: path:</source>
        <translation>także title: album: path:</translation>
    </message>
    <message>
        <source>a model calls it jazz</source>
        <translation>jakiś model wskazuje jazz</translation>
    </message>
    <message>
        <source>this model calls it jazz</source>
        <translation>ten model wskazuje jazz</translation>
    </message>
    <message>
        <source>this model is surer of its first genre than 60%</source>
        <translation>ten model jest pewny swojego pierwszego gatunku na ponad 60%</translation>
    </message>
    <message>
        <source>the file&apos;s tag names jazz</source>
        <translation>tag pliku podaje jazz</translation>
    </message>
    <message>
        <source>the models differ; disagree:tag: none hears the tag&apos;s genre</source>
        <translation>modele się różnią; disagree:tag: żaden nie słyszy gatunku z tagu</translation>
    </message>
    <message>
        <source>also year&lt;1990, year&gt;=2000</source>
        <translation>także year&lt;1990, year&gt;=2000</translation>
    </message>
    <message>
        <source>minutes and seconds</source>
        <translation>minuty i sekundy</translation>
    </message>
    <message>
        <source>not heard yet; failed:yes: could not be read or heard</source>
        <translation>jeszcze nieprzesłuchane; failed:yes: nie udało się odczytać lub przesłuchać</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Czego można szukać</translation>
    </message>
    <message>
        <source>Tracks of the library</source>
        <translation>Utwory w bibliotece</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Add to the list of Listen</source>
        <translation>Dodaj do listy w „Słuchaniu”</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Pokaż w menedżerze plików</translation>
    </message>
    <message>
        <source>Write genre tags…</source>
        <translation>Zapisz gatunki w tagach…</translation>
    </message>
    <message>
        <source>Write what the models hear into the tags of the selected tracks</source>
        <translation>Zapisz w tagach zaznaczonych utworów to, co słyszą modele</translation>
    </message>
    <message>
        <source>Earlier changes of tags…</source>
        <translation>Wcześniejsze zmiany tagów…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Write genres into the tags of the selected tracks, or take that back</source>
        <translation>Zapisz gatunki w tagach zaznaczonych utworów albo to cofnij</translation>
    </message>
    <message>
        <source>similar to a track, by its number: from the menu of the rows</source>
        <translation>podobne do utworu o podanym numerze: z menu wierszy</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Show the tracks on a map instead of in a table (%1)</source>
        <translation>Pokaż utwory na mapie zamiast w tabeli (%1)</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Pokaż w tabeli</translation>
    </message>
    <message>
        <source>Only what was selected on the map.</source>
        <translation>Tylko to, co zaznaczono na mapie.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>Similar tracks</source>
        <translation>Podobne utwory</translation>
    </message>
    <message>
        <source>Tracks that sound like the selected ones to the models</source>
        <translation>Utwory, które dla modeli brzmią jak zaznaczone</translation>
    </message>
</context>
<context>
    <name>genrescope::ListedExamples</name>
    <message numerus="yes">
        <source>%Ln track(s) of %1 found by %2</source>
        <translation>
            <numerusform>%Ln utwór gatunku %1 znaleziony przez %2</numerusform>
            <numerusform>%Ln utwory gatunku %1 znalezione przez %2</numerusform>
            <numerusform>%Ln utworów gatunku %1 znalezionych przez %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) that %2 mistakes for %1</source>
        <translation>
            <numerusform>%Ln utwór, który %2 myli z %1</numerusform>
            <numerusform>%Ln utwory, które %2 myli z %1</numerusform>
            <numerusform>%Ln utworów, które %2 myli z %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 missed by %2</source>
        <translation>
            <numerusform>%Ln utwór gatunku %1 przeoczony przez %2</numerusform>
            <numerusform>%Ln utwory gatunku %1 przeoczone przez %2</numerusform>
            <numerusform>%Ln utworów gatunku %1 przeoczonych przez %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) that %2 correctly does not call %1</source>
        <translation>
            <numerusform>%Ln utwór, dla którego %2 słusznie nie wskazuje %1</numerusform>
            <numerusform>%Ln utwory, dla których %2 słusznie nie wskazuje %1</numerusform>
            <numerusform>%Ln utworów, dla których %2 słusznie nie wskazuje %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 for which the top prediction of %2 is %3</source>
        <translation>
            <numerusform>%Ln utwór gatunku %1, dla którego pierwsza predykcja %2 to %3</numerusform>
            <numerusform>%Ln utwory gatunku %1, dla których pierwsza predykcja %2 to %3</numerusform>
            <numerusform>%Ln utworów gatunku %1, dla których pierwsza predykcja %2 to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 that %2 calls %3 instead</source>
        <translation>
            <numerusform>%Ln utwór gatunku %1, dla którego %2 wskazuje zamiast niego %3</numerusform>
            <numerusform>%Ln utwory gatunku %1, dla których %2 wskazuje zamiast niego %3</numerusform>
            <numerusform>%Ln utworów gatunku %1, dla których %2 wskazuje zamiast niego %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 that %2 finds, and calls %3 as well</source>
        <translation>
            <numerusform>%Ln utwór gatunku %1, który %2 znajduje, wskazując też %3</numerusform>
            <numerusform>%Ln utwory gatunku %1, które %2 znajduje, wskazując też %3</numerusform>
            <numerusform>%Ln utworów gatunku %1, które %2 znajduje, wskazując też %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks by how far the models differ in any one genre</source>
        <translation>Utwory według największej różnicy modeli w jednym gatunku</translation>
    </message>
    <message>
        <source>Tracks by how far the models differ in %1</source>
        <translation>Utwory według różnicy modeli w gatunku %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ListenActions</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Odtwórz lub wstrzymaj</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>5 sekund wstecz</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>5 sekund naprzód</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Przejdź na początek</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Przejdź na koniec</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Głośniej</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Ciszej</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>Mark or clear a loop</source>
        <translation>Zaznacz lub usuń pętlę</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Poprzedni utwór</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Następny utwór</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Wklej pliki</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopiuj wiersze</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>Zapisz wyniki…</translation>
    </message>
    <message>
        <source>Save genres over time…</source>
        <translation>Zapisz gatunki w czasie…</translation>
    </message>
    <message>
        <source>This is…</source>
        <translation>To jest…</translation>
    </message>
    <message>
        <source>Why this genre?</source>
        <translation>Dlaczego ten gatunek?</translation>
    </message>
    <message>
        <source>Stop explaining</source>
        <translation>Zakończ wyjaśnianie</translation>
    </message>
    <message>
        <source>Press the focused button</source>
        <translation>Naciśnij aktywny przycisk</translation>
    </message>
    <message>
        <source>Say which genres the selected tracks are</source>
        <translation>Powiedz, jakich gatunków są zaznaczone utwory</translation>
    </message>
</context>
<context>
    <name>genrescope::ListenGenres</name>
    <message>
        <source>Genres</source>
        <translation>Gatunki</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortuj</translation>
    </message>
    <message>
        <source>Move the most probable genres to the top now</source>
        <translation>Przesuń teraz najbardziej prawdopodobne gatunki na górę</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>Show over the spectrogram what speaks for a genre and what against it (W for the chosen one)</source>
        <translation>Pokaż na spektrogramie, co przemawia za gatunkiem, a co przeciw (W dla wybranego)</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>The same values as a table, also for screen readers</source>
        <translation>Te same wartości jako tabela, także dla czytników ekranu</translation>
    </message>
    <message numerus="yes">
        <source>Top %Ln genre(s)</source>
        <translation>
            <numerusform>Pierwszy gatunek</numerusform>
            <numerusform>Pierwsze %Ln gatunki</numerusform>
            <numerusform>Pierwsze %Ln gatunków</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of genres shown</source>
        <translation>Liczba pokazywanych gatunków</translation>
    </message>
    <message>
        <source>How many genres are shown</source>
        <translation>Ile gatunków jest pokazywanych</translation>
    </message>
    <message>
        <source>Genres as a table</source>
        <translation>Gatunki jako tabela</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Brak modelu</translation>
    </message>
    <message>
        <source>A trained model recognizes the genres of your music. Train one, or open one that you already have. Playback and spectrograms work without a model.</source>
        <translation>Wytrenowany model rozpoznaje gatunki twojej muzyki. Wytrenuj model albo otwórz ten, który już masz. Odtwarzanie i spektrogramy działają bez modelu.</translation>
    </message>
    <message>
        <source>The starter models are not installed: install the package genrescope-models and start Genrescope again. Or train a model, or open one that you already have. Playback and spectrograms work without a model.</source>
        <translation>Modele startowe nie są zainstalowane: zainstaluj pakiet genrescope-models i uruchom Genrescope ponownie. Albo wytrenuj model lub otwórz ten, który już masz. Odtwarzanie i spektrogramy działają bez modelu.</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>Wytrenuj model…</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Otwórz model…</translation>
    </message>
</context>
<context>
    <name>genrescope::ListenPage</name>
    <message>
        <source>Save results</source>
        <translation>Zapisz wyniki</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gatunki</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tabele CSV (*.csv)</translation>
    </message>
    <message>
        <source>Tables with tabs (*.tsv)</source>
        <translation>Tabele z tabulatorami (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save genres over time</source>
        <translation>Zapisz gatunki w czasie</translation>
    </message>
    <message>
        <source>Labels for Audacity (*.txt)</source>
        <translation>Etykiety dla Audacity (*.txt)</translation>
    </message>
    <message>
        <source>Selections for Raven (*.selections.txt)</source>
        <translation>Zaznaczenia dla Raven (*.selections.txt)</translation>
    </message>
    <message>
        <source>Layer for Sonic Visualiser (*.svl)</source>
        <translation>Warstwa dla Sonic Visualiser (*.svl)</translation>
    </message>
    <message>
        <source>There is no audio device: the track plays silently.</source>
        <translation>Brak urządzenia dźwiękowego: utwór jest odtwarzany bez dźwięku.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) left to analyze.</source>
        <translation>
            <numerusform>Do analizy został %Ln utwór.</numerusform>
            <numerusform>Do analizy zostały %Ln utwory.</numerusform>
            <numerusform>Do analizy zostało %Ln utworów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being analyzed…</source>
        <translation>Analizowanie…</translation>
    </message>
    <message>
        <source>Classified in %1 s.</source>
        <translation>Sklasyfikowano w %1 s.</translation>
    </message>
    <message>
        <source>Classified in %1 s; the models disagree.</source>
        <translation>Sklasyfikowano w %1 s; modele się nie zgadzają.</translation>
    </message>
    <message>
        <source>Classified in %1 s; the models agree.</source>
        <translation>Sklasyfikowano w %1 s; modele są zgodne.</translation>
    </message>
    <message>
        <source>Drop music here</source>
        <translation>Upuść tu muzykę</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in the window to play them, see their spectrograms, and find out their genres.</source>
        <translation>Upuść pliki lub foldery gdziekolwiek w oknie, aby je odtworzyć, zobaczyć ich spektrogramy i poznać ich gatunki.</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in the window to play them and see their spectrograms. To find out their genres, train a model, or open one that you already have.</source>
        <translation>Upuść pliki lub foldery gdziekolwiek w oknie, aby je odtworzyć i zobaczyć ich spektrogramy. Aby poznać ich gatunki, wytrenuj model albo otwórz ten, który już masz.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dodaj pliki…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>Wytrenuj model…</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Otwórz model…</translation>
    </message>
    <message>
        <source>Play a sample</source>
        <translation>Odtwórz przykład</translation>
    </message>
</context>
<context>
    <name>genrescope::MainWindow</name>
    <message>
        <source>Drop the music to see its genres.</source>
        <translation>Upuść muzykę, aby zobaczyć jej gatunki.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Słuchanie</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Zbiór danych</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trening</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Listen to music, and see its spectrogram and genres</source>
        <translation>Słuchaj muzyki i oglądaj jej spektrogram i gatunki</translation>
    </message>
    <message>
        <source>Prepare music for training</source>
        <translation>Przygotuj muzykę do treningu</translation>
    </message>
    <message>
        <source>Train models and watch them learn</source>
        <translation>Trenuj modele i patrz, jak się uczą</translation>
    </message>
    <message>
        <source>Evaluate and compare models</source>
        <translation>Oceniaj i porównuj modele</translation>
    </message>
    <message>
        <source>Search through all of your music by what models hear in it</source>
        <translation>Przeszukuj całą swoją muzykę według tego, co słyszą w niej modele</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
</context>
<context>
    <name>genrescope::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>genrescope::MarkedTracks</name>
    <message>
        <source>Tracks marked on Listen</source>
        <translation>Oznaczone utwory</translation>
    </message>
    <message>
        <source>No track is marked yet. On the Listen page, select tracks and press “This is…” to say which genres they are.</source>
        <translation>Nie oznaczono jeszcze żadnego utworu. Na stronie „Słuchanie” zaznacz utwory i naciśnij „To jest…”, aby powiedzieć, jakich są gatunków.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>genre, number of tracks</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked track(s): %1</source>
        <translation>
            <numerusform>%Ln oznaczony utwór: %1</numerusform>
            <numerusform>%Ln oznaczone utwory: %1</numerusform>
            <numerusform>%Ln oznaczonych utworów: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A model needs at least two genres to tell apart.</source>
        <translation>Model potrzebuje co najmniej dwóch gatunków do rozróżniania.</translation>
    </message>
    <message>
        <source>A marked track is an example of its genres, and of none of the others. Tracks without a mark are left out.</source>
        <translation>Oznaczony utwór jest przykładem swoich gatunków i żadnego innego. Utwory bez oznaczenia są pomijane.</translation>
    </message>
    <message>
        <source>Export the marks</source>
        <translation>Eksportuj oznaczenia</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>Mark tracks</source>
        <translation>Oznacz utwory</translation>
    </message>
    <message>
        <source>Go to the Listen page</source>
        <translation>Przejdź na stronę „Słuchanie”</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Save the marked tracks and their genres as a table</source>
        <translation>Zapisz oznaczone utwory i ich gatunki jako tabelę</translation>
    </message>
</context>
<context>
    <name>genrescope::Message</name>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>Nie można użyć %1. %2</translation>
    </message>
    <message>
        <source>The changes must be an object of fields.</source>
        <translation>Zmiany muszą być obiektem z polami.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be changed by a variant.</source>
        <translation>Pola „%1” nie można zmieniać w wariancie.</translation>
    </message>
    <message>
        <source>Its name is too similar to &quot;%1&quot;: their folders would be the same.</source>
        <translation>Jego nazwa jest zbyt podobna do „%1”: ich foldery byłyby takie same.</translation>
    </message>
    <message>
        <source>The field &quot;model&quot; must name at least one model.</source>
        <translation>Pole „model” musi podawać co najmniej jeden model.</translation>
    </message>
    <message>
        <source>The field &quot;model&quot; names a model twice.</source>
        <translation>Pole „model” podaje jeden z modeli dwa razy.</translation>
    </message>
    <message>
        <source>The field &quot;seeds&quot; must be from 1 to %1.</source>
        <translation>Pole „seeds” musi mieć wartość od 1 do %1.</translation>
    </message>
    <message>
        <source>The field &quot;variants&quot; must be an object with at least one variant.</source>
        <translation>Pole „variants” musi być obiektem z co najmniej jednym wariantem.</translation>
    </message>
    <message>
        <source>The variant &quot;%1&quot; of %2 cannot be trained. %3</source>
        <translation>Nie można trenować wariantu „%1” modelu %2. %3</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked (%2); the archive may be damaged: download it again.</source>
        <translation>Nie można rozpakować %1 (%2); archiwum może być uszkodzone: pobierz je ponownie.</translation>
    </message>
    <message>
        <source>the data ends too early</source>
        <translation>dane kończą się za wcześnie</translation>
    </message>
    <message>
        <source>a block does not begin where it should</source>
        <translation>blok nie zaczyna się tam, gdzie powinien</translation>
    </message>
    <message>
        <source>it contains a randomized block from bzip2 before 0.9.5</source>
        <translation>zawiera blok losowany z bzip2 starszego niż 0.9.5</translation>
    </message>
    <message>
        <source>a block&apos;s origin lies outside of it</source>
        <translation>początek bloku leży poza nim</translation>
    </message>
    <message>
        <source>it is not bzip2 data</source>
        <translation>to nie są dane bzip2</translation>
    </message>
    <message>
        <source>a block has no bytes</source>
        <translation>blok nie ma żadnych bajtów</translation>
    </message>
    <message>
        <source>a block lacks its code tables</source>
        <translation>blokowi brakuje tablic kodów</translation>
    </message>
    <message>
        <source>a block refers to a table that does not exist</source>
        <translation>blok odwołuje się do tablicy, która nie istnieje</translation>
    </message>
    <message>
        <source>a code has an impossible length</source>
        <translation>kod ma niemożliwą długość</translation>
    </message>
    <message>
        <source>a code has impossible lengths</source>
        <translation>kod ma niemożliwe długości</translation>
    </message>
    <message>
        <source>a block is too long</source>
        <translation>blok jest za długi</translation>
    </message>
    <message>
        <source>some bits are not a valid code</source>
        <translation>część bitów nie jest poprawnym kodem</translation>
    </message>
    <message>
        <source>a block does not end</source>
        <translation>blok się nie kończy</translation>
    </message>
    <message>
        <source>%1 is not as long as the archive declares; the archive is damaged: download it again.</source>
        <translation>%1 nie ma długości podanej w archiwum; archiwum jest uszkodzone: pobierz je ponownie.</translation>
    </message>
    <message>
        <source>%1 does not have the checksum that it declares; the archive is damaged: download it again.</source>
        <translation>%1 nie ma podanej sumy kontrolnej; archiwum jest uszkodzone: pobierz je ponownie.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, wiersz %2: %3</translation>
    </message>
    <message>
        <source>a row is longer than %1 bytes.</source>
        <translation>wiersz jest dłuższy niż %1 bajtów.</translation>
    </message>
    <message>
        <source>a quoted cell that begins in this row is never closed; the file is incomplete.</source>
        <translation>komórka w cudzysłowie, która zaczyna się w tym wierszu, nie jest zamknięta; plik jest niekompletny.</translation>
    </message>
    <message>
        <source>there is a quote within a cell that is not quoted.</source>
        <translation>w komórce bez cudzysłowu jest cudzysłów.</translation>
    </message>
    <message>
        <source>a cell is longer than %1 bytes.</source>
        <translation>komórka jest dłuższa niż %1 bajtów.</translation>
    </message>
    <message>
        <source>there are more than %1 cells in a row.</source>
        <translation>w wierszu jest więcej komórek niż %1.</translation>
    </message>
    <message>
        <source>a quoted cell is never closed.</source>
        <translation>komórka w cudzysłowie nie jest zamknięta.</translation>
    </message>
    <message>
        <source>there is text after the closing quote of a cell.</source>
        <translation>po zamykającym cudzysłowie komórki jest tekst.</translation>
    </message>
    <message>
        <source>%1 shrank while it was being read; try again.</source>
        <translation>Plik %1 zmniejszył się podczas czytania; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 is not a NumPy array file of version 1.0.</source>
        <translation>%1 nie jest plikiem tablicy NumPy w wersji 1.0.</translation>
    </message>
    <message>
        <source>%1 ends within its header; it is incomplete.</source>
        <translation>%1 kończy się w środku nagłówka; jest niekompletny.</translation>
    </message>
    <message>
        <source>%1 is not an array of float16, float32 or float64 in C order.</source>
        <translation>%1 nie jest tablicą float16, float32 ani float64 w układzie C.</translation>
    </message>
    <message>
        <source>%1 is not as long as its header declares; it is damaged.</source>
        <translation>%1 nie ma długości podanej w nagłówku; jest uszkodzony.</translation>
    </message>
    <message>
        <source>%1 is not a zip archive or was not downloaded completely; download it again and compare its SHA-1 with the published one.</source>
        <translation>%1 nie jest archiwum zip lub nie zostało pobrane w całości; pobierz je ponownie i porównaj jego SHA-1 z opublikowaną wartością.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Nie można odczytać %1: %2.</translation>
    </message>
    <message>
        <source>%1 has %2 entries; at most %3 are read.</source>
        <translation>Liczba wpisów w %1: %2; czyta się najwyżej %3.</translation>
    </message>
    <message>
        <source>%1 has two entries called %2, which no genuine archive has; download it again.</source>
        <translation>%1 ma dwa wpisy o nazwie %2, czego nie ma w żadnym prawdziwym archiwum; pobierz je ponownie.</translation>
    </message>
    <message>
        <source>%1 is protected by a password; unpack the archive with it, and give the folder.</source>
        <translation>%1 jest chronione hasłem; rozpakuj archiwum przy jego użyciu i podaj folder.</translation>
    </message>
    <message>
        <source>%1 is packed by the method %2, which Genrescope cannot unpack; unpack the archive with another program, and give the folder.</source>
        <translation>%1 spakowano metodą %2, której Genrescope nie umie rozpakować; rozpakuj archiwum innym programem i podaj folder.</translation>
    </message>
    <message>
        <source>%1 was rejected: it claims to be %2 bytes long.</source>
        <translation>%1 odrzucono: plik podaje długość w bajtach równą %2.</translation>
    </message>
    <message>
        <source>%1 was rejected: it is compressed more tightly than any music or table would be.</source>
        <translation>%1 odrzucono: plik jest skompresowany mocniej, niż mogłaby być muzyka lub tabela.</translation>
    </message>
    <message>
        <source>No mp3 file can be made of music at %1 Hz.</source>
        <translation>Z muzyki o częstotliwości %1 Hz nie można utworzyć pliku mp3.</translation>
    </message>
    <message>
        <source>Audio cannot be converted from %1 Hz to %2 Hz; both rates must be positive and differ by at most a factor of 256.</source>
        <translation>Nie można przekonwertować dźwięku z %1 Hz na %2 Hz; obie częstotliwości muszą być dodatnie i różnić się najwyżej 256 razy.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 nie jest zwykłym plikiem.</translation>
    </message>
    <message>
        <source>%1 is %2 bytes long; at most %3 are read.</source>
        <translation>Długość %1 w bajtach: %2; czyta się najwyżej %3.</translation>
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
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>%1 is in use by another run; wait until it is done, or stop it.</source>
        <translation>%1 jest używane przez inny przebieg; poczekaj, aż się skończy, albo go zatrzymaj.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>Nie można otworzyć %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder; give the files in it instead.</source>
        <translation>%1 jest folderem; podaj zamiast niego pliki, które zawiera.</translation>
    </message>
    <message>
        <source>%1 cannot be listed: %2.</source>
        <translation>Nie można wyświetlić zawartości %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>Nie można usunąć %1: %2.</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>Oczekiwano obiektu JSON.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>Brakuje pola „%1”.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be %2.</source>
        <translation>Pole „%1” musi zawierać %2.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true lub false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>liczbę</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>true, false, a number or text</source>
        <translation>true, false, liczbę lub tekst</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>JSON jest zbyt głęboko zagnieżdżony.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>To nie jest poprawny JSON: %1.</translation>
    </message>
    <message>
        <source>a whole number within its range</source>
        <translation>liczbę całkowitą w swoim zakresie</translation>
    </message>
    <message>
        <source>text in the right format</source>
        <translation>tekst w odpowiednim formacie</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>obiekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>listę</translation>
    </message>
    <message>
        <source>A message is neither a text nor a list of texts.</source>
        <translation>Komunikat nie jest ani tekstem, ani listą tekstów.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no room left on its disk.</source>
        <translation>Nie można zapisać %1: na dysku nie ma już miejsca.</translation>
    </message>
    <message>
        <source>%1 cannot be written: your quota on its disk is used up.</source>
        <translation>Nie można zapisać %1: twój przydział na dysku jest wyczerpany.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Nie można zapisać %1: %2.</translation>
    </message>
    <message>
        <source>There is no model to classify with; give at least one checkpoint.</source>
        <translation>Brak modelu do klasyfikacji; podaj co najmniej jeden punkt kontrolny.</translation>
    </message>
    <message>
        <source>A benchmark needs at least one audio file and one repeat.</source>
        <translation>Test wydajności wymaga co najmniej jednego pliku dźwiękowego i jednego powtórzenia.</translation>
    </message>
    <message>
        <source>The minimum cost of a step of the model &apos;%1&apos; is not known.</source>
        <translation>Minimalny koszt kroku modelu „%1” nie jest znany.</translation>
    </message>
    <message>
        <source>%1 has a sample rate of %2 Hz; rates from %3 to %4 Hz can be read.</source>
        <translation>%1 ma częstotliwość próbkowania %2 Hz; odczytać można od %3 do %4 Hz.</translation>
    </message>
    <message>
        <source>%1 has %2 channels; at most %3 can be read.</source>
        <translation>Liczba kanałów w %1: %2; odczytać można najwyżej %3.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 minutes, which is the limit; split it.</source>
        <translation>%1 jest dłuższy niż dozwolone %2 min; podziel go.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: it is of no known format; convert it to flac or mp3.</source>
        <translation>%1 nie zawiera dźwięku, który można odczytać: format jest nieznany; przekonwertuj plik na flac lub mp3.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: its format is “%2”; convert it to flac or mp3.</source>
        <translation>%1 nie zawiera dźwięku, który można odczytać: jego format to „%2”; przekonwertuj plik na flac lub mp3.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: it is a “%2” file that is damaged or cut off; replace it with a complete copy.</source>
        <translation>%1 nie zawiera dźwięku, który można odczytać: plik „%2” jest uszkodzony lub ucięty; zastąp go kompletną kopią.</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: its codec is “%2”; convert it to flac or mp3.</source>
        <translation>%1 nie zawiera dźwięku, który można odczytać: jego kodek to „%2”; przekonwertuj plik na flac lub mp3.</translation>
    </message>
    <message>
        <source>%1 contains no audio: nothing in this “%2” file is sound.</source>
        <translation>%1 nie zawiera dźwięku: w tym pliku „%2” nic nie jest dźwiękiem.</translation>
    </message>
    <message>
        <source>%1 contains a variant of %2 audio that cannot be read; convert it to flac or mp3.</source>
        <translation>%1 zawiera dźwięk w odmianie %2, której nie można odczytać; przekonwertuj plik na flac lub mp3.</translation>
    </message>
    <message>
        <source>%1 contains %2 audio whose description is damaged; replace it with a complete copy.</source>
        <translation>%1 zawiera dźwięk %2 z uszkodzonym opisem; zastąp plik kompletną kopią.</translation>
    </message>
    <message>
        <source>%1 is empty; replace it with a complete copy.</source>
        <translation>%1 jest pusty; zastąp go kompletną kopią.</translation>
    </message>
    <message>
        <source>%1 contains no audio: it is a %2 file in which not a single frame could be decoded; replace it with a complete copy.</source>
        <translation>%1 nie zawiera dźwięku: w tym pliku %2 nie dało się zdekodować ani jednej ramki; zastąp go kompletną kopią.</translation>
    </message>
    <message>
        <source>%1 is damaged: no audio can be decoded over a long stretch; replace it with a complete copy.</source>
        <translation>%1 jest uszkodzony: na długim odcinku nie da się zdekodować dźwięku; zastąp plik kompletną kopią.</translation>
    </message>
    <message>
        <source>%1 cannot be played from another position: its bytes can only be read in order.</source>
        <translation>%1 nie można odtworzyć od innego miejsca: dane da się czytać tylko po kolei.</translation>
    </message>
    <message>
        <source>Tags can be written to mp3, flac, ogg, opus, m4a, wma, wav and aiff; it is none of them.</source>
        <translation>Tagi można zapisywać w plikach mp3, flac, ogg, opus, m4a, wma, wav i aiff; ten nie jest żadnym z nich.</translation>
    </message>
    <message>
        <source>The tags name more genres than can be read.</source>
        <translation>Tagi podają więcej gatunków, niż można odczytać.</translation>
    </message>
    <message>
        <source>%1 cannot be tagged. %2</source>
        <translation>Nie można zapisać tagów w %1. %2</translation>
    </message>
    <message>
        <source>%1 cannot be tagged. Something else in its tags would be lost.</source>
        <translation>Nie można zapisać tagów w %1. Coś innego w jego tagach przepadłoby.</translation>
    </message>
    <message>
        <source>The ID3v2 tag is damaged.</source>
        <translation>Tag ID3v2 jest uszkodzony.</translation>
    </message>
    <message>
        <source>The ID3v2 tag does not lie at the start of the file; save the file with another tag editor first.</source>
        <translation>Tag ID3v2 nie leży na początku pliku; najpierw zapisz plik w innym edytorze tagów.</translation>
    </message>
    <message>
        <source>The chunks of the file are not whole.</source>
        <translation>Bloki (chunki) pliku są niekompletne.</translation>
    </message>
    <message>
        <source>The file would be larger than 4 GB.</source>
        <translation>Plik przekroczyłby 4 GB.</translation>
    </message>
    <message>
        <source>The tags cannot be written; they may be damaged.</source>
        <translation>Nie można zapisać tagów; mogą być uszkodzone.</translation>
    </message>
    <message>
        <source>The tags are damaged.</source>
        <translation>Tagi są uszkodzone.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 has no training tracks with features; prepare the dataset first.</source>
        <translation>%1 nie ma utworów treningowych z cechami; najpierw przygotuj zbiór danych.</translation>
    </message>
    <message>
        <source>%1 has no validation tracks with features; they choose the best checkpoint. Prepare the dataset again with more artists, or with another split (such as --split-by file).</source>
        <translation>%1 nie ma utworów walidacyjnych z cechami; to one wyznaczają najlepszy punkt kontrolny. Przygotuj zbiór danych ponownie, z większą liczbą wykonawców lub z innym podziałem (np. --split-by file).</translation>
    </message>
    <message>
        <source>Nothing to judge: this is shorter than a second.</source>
        <translation>Nie ma czego oceniać: to trwa krócej niż sekundę.</translation>
    </message>
    <message>
        <source>Nothing to judge: this is silent.</source>
        <translation>Nie ma czego oceniać: tu jest cisza.</translation>
    </message>
    <message>
        <source>Nothing to judge: more than nine tenths of this is damaged.</source>
        <translation>Nie ma czego oceniać: ponad dziewięć dziesiątych jest uszkodzone.</translation>
    </message>
    <message>
        <source>Nothing to judge: the models hear no music in this.</source>
        <translation>Nie ma czego oceniać: modele nie słyszą w tym muzyki.</translation>
    </message>
    <message>
        <source>There is only one genre, %1: a model needs at least two to tell apart.</source>
        <translation>Jest tylko jeden gatunek, %1: model potrzebuje co najmniej dwóch do rozróżniania.</translation>
    </message>
    <message>
        <source>The number of training tracks that a genre needs cannot be negative.</source>
        <translation>Liczba utworów treningowych, których potrzebuje gatunek, nie może być ujemna.</translation>
    </message>
    <message>
        <source>Add more tracks, or choose another kind of split.</source>
        <translation>Dodaj więcej utworów lub wybierz inny rodzaj podziału.</translation>
    </message>
    <message>
        <source>%1 contains no audio with FMA&apos;s file names (000/000002.mp3); give fma_small.zip, fma_medium.zip, fma_large.zip or fma_full.zip, or the folder unpacked from one of them.</source>
        <translation>%1 nie zawiera dźwięku o nazwach plików FMA (000/000002.mp3); podaj fma_small.zip, fma_medium.zip, fma_large.zip lub fma_full.zip albo folder rozpakowany z jednego z nich.</translation>
    </message>
    <message>
        <source>%1 differs from the published file (its SHA-1 is not %2); download it again.</source>
        <translation>%1 różni się od opublikowanego pliku (jego SHA-1 to nie %2); pobierz go ponownie.</translation>
    </message>
    <message>
        <source>%1 contains no list of checksums to compare with.</source>
        <translation>%1 nie zawiera listy sum kontrolnych do porównania.</translation>
    </message>
    <message>
        <source>%1 is not in the list of checksums.</source>
        <translation>%1 nie ma na liście sum kontrolnych.</translation>
    </message>
    <message>
        <source>tracks.csv names genres that genres.csv does not list (%1), %2 times in all; they were skipped.</source>
        <translation>tracks.csv podaje gatunki, których nie ma w genres.csv (%1), łącznie razy: %2; pominięto je.</translation>
    </message>
    <message>
        <source>the table ends before its three header rows are complete.</source>
        <translation>tabela kończy się przed końcem trzech wierszy nagłówka.</translation>
    </message>
    <message>
        <source>the two header rows differ in length.</source>
        <translation>dwa wiersze nagłówka różnią się długością.</translation>
    </message>
    <message>
        <source>the third row must begin with track_id.</source>
        <translation>trzeci wiersz musi zaczynać się od track_id.</translation>
    </message>
    <message>
        <source>there are %1 cells instead of %2.</source>
        <translation>liczba komórek to %1 zamiast %2.</translation>
    </message>
    <message>
        <source>the track&apos;s ID is not a number.</source>
        <translation>identyfikator utworu nie jest liczbą.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid value for the column (%2).</source>
        <translation>„%1” nie jest poprawną wartością kolumny (%2).</translation>
    </message>
    <message>
        <source>%1 contains no %2; give fma_metadata.zip or the folder unpacked from it.</source>
        <translation>%1 nie zawiera %2; podaj fma_metadata.zip lub rozpakowany z niego folder.</translation>
    </message>
    <message>
        <source>the track&apos;s ID does not follow the one before it.</source>
        <translation>identyfikator utworu nie następuje po poprzednim.</translation>
    </message>
    <message>
        <source>the table lists no tracks.</source>
        <translation>tabela nie zawiera utworów.</translation>
    </message>
    <message>
        <source>FMA has no subset &quot;%1&quot;; choose small, medium, large or full.</source>
        <translation>FMA nie ma podzbioru „%1”; wybierz small, medium, large lub full.</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>wybrane przez wykonawcę</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>z nadrzędnymi</translation>
    </message>
    <message>
        <source>top</source>
        <translation>główne</translation>
    </message>
    <message>
        <source>FMA&apos;s own, by artist</source>
        <translation>własny FMA, według wykonawców</translation>
    </message>
    <message>
        <source>the post&apos;s: random 80/20, stratified on the last genre, seed %1; validation is test</source>
        <translation>jak we wpisie: losowy 80/20, warstwowany według ostatniego gatunku, ziarno %1; walidacja jest zarazem testem</translation>
    </message>
    <message>
        <source>FMA metadata</source>
        <translation>Metadane FMA</translation>
    </message>
    <message>
        <source>fma_metadata.zip, or the folder unpacked from it</source>
        <translation>fma_metadata.zip lub rozpakowany z niego folder</translation>
    </message>
    <message>
        <source>FMA audio</source>
        <translation>Dźwięk FMA</translation>
    </message>
    <message>
        <source>fma_small.zip, fma_medium.zip, fma_large.zip or fma_full.zip, or the folder it unpacks to</source>
        <translation>fma_small.zip, fma_medium.zip, fma_large.zip lub fma_full.zip albo rozpakowany z niego folder</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Podzbiór</translation>
    </message>
    <message>
        <source>Only one of FMA&apos;s smaller subsets</source>
        <translation>Tylko jeden z mniejszych podzbiorów FMA</translation>
    </message>
    <message>
        <source>Same as the archive</source>
        <translation>Taki jak archiwum</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Mały</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średni</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Duży</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Pełny</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gatunki</translation>
    </message>
    <message>
        <source>closed: with all ancestors; fine: the artist&apos;s choice; top: the one top-level genre</source>
        <translation>closed: ze wszystkimi nadrzędnymi; fine: wybrane przez wykonawcę; top: jeden gatunek główny</translation>
    </message>
    <message>
        <source>With all parent genres</source>
        <translation>Z nadrzędnymi</translation>
    </message>
    <message>
        <source>As chosen by the artist</source>
        <translation>Wybrane przez wykonawcę</translation>
    </message>
    <message>
        <source>Main genre only</source>
        <translation>Tylko główny</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Podział</translation>
    </message>
    <message>
        <source>fma: by artist; post: random 80/20, as in the post</source>
        <translation>fma: według wykonawców; post: losowy 80/20, jak we wpisie</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Według wykonawców</translation>
    </message>
    <message>
        <source>Random, as in the post</source>
        <translation>Losowy, jak we wpisie</translation>
    </message>
    <message>
        <source>Verify checksums first</source>
        <translation>Najpierw sprawdź sumy kontrolne</translation>
    </message>
    <message>
        <source>Compare each file with FMA&apos;s SHA-1 checksum</source>
        <translation>Porównaj każdy plik z sumą kontrolną SHA-1 od FMA</translation>
    </message>
    <message>
        <source>FMA archives</source>
        <translation>Archiwa FMA</translation>
    </message>
    <message>
        <source>%1 contains no %2.</source>
        <translation>%1 nie zawiera %2.</translation>
    </message>
    <message>
        <source>The folder %1 contains no audio and was skipped.</source>
        <translation>Folder %1 nie zawiera dźwięku i został pominięty.</translation>
    </message>
    <message>
        <source>%1 files are not in any genre&apos;s folder and were skipped.</source>
        <translation>Pliki, które nie są w folderze żadnego gatunku i zostały pominięte: %1.</translation>
    </message>
    <message>
        <source>%1 is not in any genre&apos;s folder and was skipped.</source>
        <translation>%1 nie jest w folderze żadnego gatunku i został pominięty.</translation>
    </message>
    <message>
        <source>Files passed over, because their names do not end like those of music: %1 (%2).</source>
        <translation>Pliki pominięte, bo ich nazwy nie kończą się tak jak nazwy muzyki: %1 (%2).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be listed and was skipped.</source>
        <translation>Nie można wyświetlić zawartości folderu %1; pominięto go.</translation>
    </message>
    <message>
        <source>All music lies in %1, so the folders in it were taken as the genres.</source>
        <translation>Cała muzyka jest w %1, więc za gatunki przyjęto foldery, które się tam znajdują.</translation>
    </message>
    <message>
        <source>%1 gives no split: that takes folders called train, validation and test. Choose another kind of split.</source>
        <translation>%1 nie wyznacza podziału: do tego potrzebne są foldery o nazwach train, validation i test. Wybierz inny rodzaj podziału.</translation>
    </message>
    <message>
        <source>as given by the folders</source>
        <translation>wyznaczony przez foldery</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by file</source>
        <translation>losowy 80/10/10, ziarno %1, według plików</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by album</source>
        <translation>losowy 80/10/10, ziarno %1, według albumów</translation>
    </message>
    <message>
        <source>Tracks of one artist stay together, and there are too few artists: split by album or by file (--split-by file).</source>
        <translation>Utwory jednego wykonawcy pozostają razem, a wykonawców jest za mało: podziel według albumów lub plików (--split-by file).</translation>
    </message>
    <message>
        <source>Tracks of one album stay together, and there are too few albums: split by file (--split-by file).</source>
        <translation>Utwory jednego albumu pozostają razem, a albumów jest za mało: podziel według plików (--split-by file).</translation>
    </message>
    <message>
        <source>Each genre needs at least three tracks.</source>
        <translation>Każdy gatunek potrzebuje co najmniej trzech utworów.</translation>
    </message>
    <message>
        <source>The folders give it none: add a folder for it, or split by artist, album or file (--split-by artist).</source>
        <translation>Foldery żadnego do niej nie przydzielają: dodaj dla niej folder albo podziel według wykonawców, albumów lub plików (--split-by artist).</translation>
    </message>
    <message>
        <source>%1 contains no folder with audio; put each genre&apos;s audio into a folder named after the genre.</source>
        <translation>%1 nie zawiera folderu z dźwiękiem; umieść dźwięk każdego gatunku w folderze o nazwie gatunku.</translation>
    </message>
    <message>
        <source>%1 contains music, but no folders named after genres. If it is a genre&apos;s folder itself, give the folder above it, %2.</source>
        <translation>%1 zawiera muzykę, ale żadnych folderów o nazwach gatunków. Jeśli to folder jednego gatunku, podaj folder nadrzędny, %2.</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Podziel według</translation>
    </message>
    <message>
        <source>What stays in one split: an artist&apos;s tracks, an album&apos;s, or nothing (file); or the split that folders called train, validation and test give, which is the default where there are such folders</source>
        <translation>Co pozostaje w jednej części: utwory wykonawcy, albumu lub nic (file); albo podział wyznaczony przez foldery train, validation i test, domyślny tam, gdzie takie foldery istnieją</translation>
    </message>
    <message>
        <source>As given, or by artist</source>
        <translation>Wyznaczony lub według wykonawców</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>Według albumów</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Według plików</translation>
    </message>
    <message>
        <source>As given by the folders</source>
        <translation>Wyznaczony przez foldery</translation>
    </message>
    <message>
        <source>%1 is not a folder; give a folder with one subfolder per genre.</source>
        <translation>%1 nie jest folderem; podaj folder z jednym podfolderem na gatunek.</translation>
    </message>
    <message>
        <source>one genre per folder</source>
        <translation>jeden gatunek na folder</translation>
    </message>
    <message>
        <source>genres and sub-genres by folder</source>
        <translation>gatunki i podgatunki według folderów</translation>
    </message>
    <message>
        <source>One folder per genre</source>
        <translation>Folder na gatunek</translation>
    </message>
    <message>
        <source>Folder with one subfolder per genre</source>
        <translation>Folder z jednym podfolderem na gatunek</translation>
    </message>
    <message>
        <source>Folders within a genre&apos;s are sub-genres</source>
        <translation>Foldery w folderze gatunku to podgatunki</translation>
    </message>
    <message>
        <source>Otherwise they are artists or albums</source>
        <translation>W przeciwnym razie są to wykonawcy lub albumy</translation>
    </message>
    <message>
        <source>%1 were taken as one genre, %2: they differ only in how it is spelled.</source>
        <translation>%1 przyjęto za jeden gatunek, %2: różnią się tylko pisownią.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the ID %1 of a genre is not a positive number.</source>
        <translation>identyfikator gatunku %1 nie jest liczbą dodatnią.</translation>
    </message>
    <message>
        <source>genre %1 has no title.</source>
        <translation>gatunek %1 nie ma tytułu.</translation>
    </message>
    <message>
        <source>genre %1 is listed twice.</source>
        <translation>gatunek %1 jest wymieniony dwa razy.</translation>
    </message>
    <message>
        <source>genre %1 has the parent %2, which is not listed.</source>
        <translation>gatunek %1 ma gatunek nadrzędny %2, który nie jest wymieniony.</translation>
    </message>
    <message>
        <source>genre %1 has more than %2 ancestors, or is one of its own.</source>
        <translation>gatunek %1 ma więcej gatunków nadrzędnych niż %2 albo jest nadrzędny wobec samego siebie.</translation>
    </message>
    <message>
        <source>the table of genres is empty.</source>
        <translation>tabela gatunków jest pusta.</translation>
    </message>
    <message>
        <source>the column %1 is missing.</source>
        <translation>brakuje kolumny %1.</translation>
    </message>
    <message>
        <source>genre_id and parent must be whole numbers.</source>
        <translation>genre_id i parent muszą być liczbami całkowitymi.</translation>
    </message>
    <message>
        <source>the table lists no genres.</source>
        <translation>tabela nie zawiera gatunków.</translation>
    </message>
    <message>
        <source>this is not a table of the MTG-Jamendo dataset; give autotagging_genre.tsv.</source>
        <translation>to nie jest tabela zbioru danych MTG-Jamendo; podaj autotagging_genre.tsv.</translation>
    </message>
    <message>
        <source>there are %1 cells, too few.</source>
        <translation>liczba komórek to %1, za mało.</translation>
    </message>
    <message>
        <source>the duration is negative.</source>
        <translation>czas trwania jest ujemny.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number.</source>
        <translation>„%1” nie jest liczbą.</translation>
    </message>
    <message>
        <source>%1 lists track %2 a second time; each track belongs to one split.</source>
        <translation>%1 podaje utwór %2 po raz drugi; każdy utwór należy do jednej części.</translation>
    </message>
    <message>
        <source>genres of %1</source>
        <translation>gatunki z %1</translation>
    </message>
    <message>
        <source>%1 contains no recording that has a genre in %2.</source>
        <translation>%1 nie zawiera żadnego nagrania, które ma gatunek w %2.</translation>
    </message>
    <message>
        <source>MTG-Jamendo&apos;s own, by artist</source>
        <translation>własny MTG-Jamendo, według wykonawców</translation>
    </message>
    <message>
        <source>MTG-Jamendo table</source>
        <translation>Tabela MTG-Jamendo</translation>
    </message>
    <message>
        <source>autotagging_genre.tsv, or …-train.tsv of one of the splits</source>
        <translation>autotagging_genre.tsv lub …-train.tsv jednego z podziałów</translation>
    </message>
    <message>
        <source>MTG-Jamendo audio</source>
        <translation>Dźwięk MTG-Jamendo</translation>
    </message>
    <message>
        <source>The folder that MTG-Jamendo&apos;s archives unpack to</source>
        <translation>Folder, do którego rozpakowują się archiwa MTG-Jamendo</translation>
    </message>
    <message>
        <source>Files that the table lists, but that were not found: %1 (%2).</source>
        <translation>Pliki wymienione w tabeli, których nie znaleziono: %1 (%2).</translation>
    </message>
    <message>
        <source>None of the files that %1 lists with a genre was found in %2.</source>
        <translation>Żadnego z plików, którym %1 przypisuje gatunek, nie znaleziono w %2.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>jak w %1</translation>
    </message>
    <message>
        <source>Table of genres</source>
        <translation>Tabela gatunków</translation>
    </message>
    <message>
        <source>Table of genres or label tracks</source>
        <translation>Tabela gatunków lub ścieżki etykiet</translation>
    </message>
    <message>
        <source>CSV or TSV with a column path (or file) and a column genre (or label), and artist, album and split where they are known; or a folder of Audacity&apos;s label tracks, or one of them, each with the name of its music (song.txt for song.mp3)</source>
        <translation>CSV lub TSV z kolumną path (lub file) i kolumną genre (lub label) oraz artist, album i split tam, gdzie są znane; albo folder ścieżek etykiet z Audacity lub jedna z nich, każda o nazwie swojej muzyki (song.txt dla song.mp3)</translation>
    </message>
    <message>
        <source>Music folder</source>
        <translation>Folder z muzyką</translation>
    </message>
    <message>
        <source>What the table&apos;s paths are relative to, or where the music of label tracks lies, if not in their own folder</source>
        <translation>Względem czego podane są ścieżki w tabeli lub gdzie leży muzyka ścieżek etykiet, jeśli nie w ich własnym folderze</translation>
    </message>
    <message>
        <source>Two genres are both called %1; give one of them another title.</source>
        <translation>Dwa gatunki noszą nazwę %1; nadaj jednemu z nich inny tytuł.</translation>
    </message>
    <message>
        <source>No track of the dataset has both audio and a genre with at least %1 training tracks; there is nothing to learn.</source>
        <translation>Żaden utwór zbioru danych nie ma zarazem dźwięku i gatunku z liczbą utworów treningowych co najmniej %1; nie ma się czego uczyć.</translation>
    </message>
    <message>
        <source>there are no columns path and genre.</source>
        <translation>nie ma kolumn path i genre.</translation>
    </message>
    <message>
        <source>%1 was left out: none of its lines is a label with its times.</source>
        <translation>Pominięto %1: żaden z wierszy nie jest etykietą z czasami.</translation>
    </message>
    <message>
        <source>Lines of %1 that were left out, because they do not begin with two times: %2 (the first is line %3).</source>
        <translation>Wiersze z %1 pominięte, bo nie zaczynają się od dwóch czasów: %2 (pierwszy to wiersz %3).</translation>
    </message>
    <message>
        <source>No label in %1 names a genre; export label tracks from Audacity, each under the name of its music.</source>
        <translation>Żadna etykieta w %1 nie podaje gatunku; wyeksportuj ścieżki etykiet z Audacity, każdą pod nazwą jej muzyki.</translation>
    </message>
    <message>
        <source>Each label is a genre of its whole file, whatever part of it the label marks.</source>
        <translation>Każda etykieta jest gatunkiem całego pliku, niezależnie od tego, którą jego część oznacza.</translation>
    </message>
    <message>
        <source>There must be at least one label, and each must have a name.</source>
        <translation>Musi być co najmniej jedna etykieta i każda musi mieć nazwę.</translation>
    </message>
    <message>
        <source>Two labels are both called &quot;%1&quot;; give one of them another name.</source>
        <translation>Dwie etykiety noszą nazwę „%1”; nadaj jednej z nich inną.</translation>
    </message>
    <message>
        <source>The field &quot;parents&quot; does not name a parent for each label.</source>
        <translation>Pole „parents” nie podaje etykiety nadrzędnej dla każdej etykiety.</translation>
    </message>
    <message>
        <source>Track %1 does not follow the one before it.</source>
        <translation>Utwór %1 nie następuje po poprzednim.</translation>
    </message>
    <message>
        <source>Track %1 has labels that are not in the label set.</source>
        <translation>Utwór %1 ma etykiety, których nie ma w zestawie etykiet.</translation>
    </message>
    <message>
        <source>Track %1 has a negative duration.</source>
        <translation>Utwór %1 ma ujemny czas trwania.</translation>
    </message>
    <message>
        <source>The number of tracks without a label is negative.</source>
        <translation>Liczba utworów bez etykiety jest ujemna.</translation>
    </message>
    <message>
        <source>The dataset cannot be used. %1</source>
        <translation>Nie można użyć zbioru danych. %1</translation>
    </message>
    <message>
        <source>%1 is not a folder; give a folder of music.</source>
        <translation>%1 nie jest folderem; podaj folder z muzyką.</translation>
    </message>
    <message>
        <source>genres in the tags of the files</source>
        <translation>gatunki z tagów plików</translation>
    </message>
    <message>
        <source>%1 contains no music whose tags name a genre.</source>
        <translation>%1 nie zawiera muzyki, której tagi podają gatunek.</translation>
    </message>
    <message>
        <source>Genres in tags</source>
        <translation>Gatunki w tagach</translation>
    </message>
    <message>
        <source>Folder of music</source>
        <translation>Folder z muzyką</translation>
    </message>
    <message>
        <source>The genres are those in the files&apos; own tags</source>
        <translation>Gatunki to te, które są w tagach samych plików</translation>
    </message>
    <message>
        <source>The option %1 cannot be &quot;%2&quot;.</source>
        <translation>Opcja %1 nie może mieć wartości „%2”.</translation>
    </message>
    <message>
        <source>The option %1 must be a whole number of at least %2, not &quot;%3&quot;.</source>
        <translation>Opcja %1 musi być liczbą całkowitą nie mniejszą niż %2, a nie „%3”.</translation>
    </message>
    <message>
        <source>The option %1 must be true or false, not &quot;%2&quot;.</source>
        <translation>Opcja %1 musi mieć wartość true lub false, a nie „%2”.</translation>
    </message>
    <message>
        <source>Minimum tracks</source>
        <translation>Minimum utworów</translation>
    </message>
    <message>
        <source>Genres with fewer training tracks are left out; 0 keeps all genres</source>
        <translation>Gatunki z mniejszą liczbą utworów treningowych są pomijane; 0 zachowuje wszystkie gatunki</translation>
    </message>
    <message>
        <source>The option %1 does not apply to this kind of dataset.</source>
        <translation>Opcja %1 nie dotyczy tego rodzaju zbioru danych.</translation>
    </message>
    <message>
        <source>The option %1 is missing (%2).</source>
        <translation>Brakuje opcji %1 (%2).</translation>
    </message>
    <message>
        <source>There is no reader called &quot;%1&quot;.</source>
        <translation>Nie ma modułu odczytu o nazwie „%1”.</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by artist</source>
        <translation>losowy 80/10/10, ziarno %1, według wykonawców</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by file: no tag names an artist</source>
        <translation>losowy 80/10/10, ziarno %1, według plików: żaden tag nie podaje wykonawcy</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by artist where tags name one (%2 of %3 files)</source>
        <translation>losowy 80/10/10, ziarno %1, według wykonawców, o ile podają ich tagi (pliki: %2 z %3)</translation>
    </message>
    <message>
        <source>%1 has no tags, which would be the dataset&apos;s labels.</source>
        <translation>%1 nie ma tagów, które byłyby etykietami zbioru danych.</translation>
    </message>
    <message>
        <source>tags of %1</source>
        <translation>tagi z %1</translation>
    </message>
    <message>
        <source>%1 contains none of the files that %2 lists in its path column.</source>
        <translation>%1 nie zawiera żadnego z plików, które %2 podaje w kolumnie path.</translation>
    </message>
    <message>
        <source>random 80/10/10 by artist or package, seed %1</source>
        <translation>losowy 80/10/10 według wykonawców lub pakietów, ziarno %1</translation>
    </message>
    <message>
        <source>random 90/10/0 by artist or package, seed %1</source>
        <translation>losowy 90/10/0 według wykonawców lub pakietów, ziarno %1</translation>
    </message>
    <message>
        <source>Tagged music</source>
        <translation>Muzyka z tagami</translation>
    </message>
    <message>
        <source>Table of tags</source>
        <translation>Tabela tagów</translation>
    </message>
    <message>
        <source>CSV of a teacher&apos;s tags for the files in the music folder</source>
        <translation>CSV z tagami nauczyciela dla plików z folderu z muzyką</translation>
    </message>
    <message>
        <source>Folder with the files that the table lists</source>
        <translation>Folder z plikami wymienionymi w tabeli</translation>
    </message>
    <message>
        <source>%1 does not have two dimensions, a row for each vector.</source>
        <translation>%1 nie ma dwóch wymiarów, z jednym wierszem na wektor.</translation>
    </message>
    <message>
        <source>the table is empty.</source>
        <translation>tabela jest pusta.</translation>
    </message>
    <message>
        <source>no recording has a genre.</source>
        <translation>żadne nagranie nie ma gatunku.</translation>
    </message>
    <message>
        <source>Lines left out in all: %1.</source>
        <translation>Wiersze pominięte łącznie: %1.</translation>
    </message>
    <message>
        <source>no column genre or label names genres.</source>
        <translation>żadna kolumna genre ani label nie podaje gatunków.</translation>
    </message>
    <message>
        <source>a column track_id or path must name the recordings.</source>
        <translation>nagrania musi nazywać kolumna track_id lub path.</translation>
    </message>
    <message>
        <source>there is more than one column of vectors.</source>
        <translation>jest więcej niż jedna kolumna wektorów.</translation>
    </message>
    <message>
        <source>there is no tag column.</source>
        <translation>nie ma kolumny z tagami.</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>Pominięto wiersz %1: %2</translation>
    </message>
    <message>
        <source>a column has no name.</source>
        <translation>kolumna nie ma nazwy.</translation>
    </message>
    <message>
        <source>two columns are both called &quot;%1&quot;; rename one of them.</source>
        <translation>dwie kolumny noszą nazwę „%1”; zmień nazwę jednej z nich.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2.</source>
        <translation>„%1” to nie %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not FILE.npy:ROW with a file beside the table.</source>
        <translation>„%1” nie ma postaci PLIK.npy:WIERSZ z plikiem obok tabeli.</translation>
    </message>
    <message>
        <source>%1 has vectors of another length.</source>
        <translation>%1 ma wektory innej długości.</translation>
    </message>
    <message>
        <source>%1 has no row %2.</source>
        <translation>%1 nie ma wiersza %2.</translation>
    </message>
    <message>
        <source>the vector contains something that is not a number.</source>
        <translation>wektor zawiera coś, co nie jest liczbą.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number in range.</source>
        <translation>„%1” nie jest liczbą z dozwolonego zakresu.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>trening</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>walidacja</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>%1 contains %2 twice, which no genuine archive does; download it again.</source>
        <translation>%1 zawiera %2 dwa razy, czego nie ma w żadnym prawdziwym archiwum; pobierz je ponownie.</translation>
    </message>
    <message>
        <source>%1 could not be decoded: it takes more memory than decoding may use.</source>
        <translation>Nie udało się zdekodować %1: wymaga więcej pamięci, niż wolno zużyć na dekodowanie.</translation>
    </message>
    <message>
        <source>%1 could not be decoded: the decoder stopped unexpectedly.</source>
        <translation>Nie udało się zdekodować %1: dekoder nieoczekiwanie się zatrzymał.</translation>
    </message>
    <message>
        <source>%1 could not be decoded: the decoder did not answer for %2 seconds.</source>
        <translation>Nie udało się zdekodować %1: dekoder nie odpowiadał przez %2 s.</translation>
    </message>
    <message>
        <source>%1, a part of the program, could not be started; reinstall Genrescope. (%2)</source>
        <translation>Nie udało się uruchomić %1, części programu; zainstaluj Genrescope ponownie. (%2)</translation>
    </message>
    <message>
        <source>%1, a part of the program, could not be started; close other programs. (%2)</source>
        <translation>Nie udało się uruchomić %1, części programu; zamknij inne programy. (%2)</translation>
    </message>
    <message>
        <source>No memory could be shared with the part of the program that decodes music: %1.</source>
        <translation>Nie udało się udostępnić pamięci części programu, która dekoduje muzykę: %1.</translation>
    </message>
    <message>
        <source>The connection to another process of this training has broken (%1); continue the run with --resume.</source>
        <translation>Połączenie z innym procesem tego treningu zostało zerwane (%1); kontynuuj przebieg z opcją --resume.</translation>
    </message>
    <message>
        <source>Rank %1 on %2 ended: %3</source>
        <translation>Proces o randze %1 na %2 zakończył się: %3</translation>
    </message>
    <message>
        <source>Of %1 processes, these have not come to %2, port %3: rank %4; look what they say, and start all together.</source>
        <translation>Spośród %1 procesów z %2, port %3, nie połączyły się te o randze: %4; sprawdź, co zgłaszają, i uruchom wszystkie razem.</translation>
    </message>
    <message>
        <source>Rank %1 on %2 could not reach the first process at %3, port %4; check that it was started and that MASTER_ADDR and MASTER_PORT name an address of its machine that others reach, or name its network with --interface.</source>
        <translation>Proces o randze %1 na %2 nie mógł połączyć się z pierwszym procesem pod %3, port %4; sprawdź, czy został uruchomiony i czy MASTER_ADDR i MASTER_PORT podają adres jego komputera dostępny dla innych, albo podaj jego sieć opcją --interface.</translation>
    </message>
    <message>
        <source>What listens at %1, port %2, is not the first process of this training, or of another version; choose another MASTER_PORT, or install the same version everywhere.</source>
        <translation>To, co nasłuchuje pod %1, port %2, nie jest pierwszym procesem tego treningu albo ma inną wersję; wybierz inny MASTER_PORT lub zainstaluj wszędzie tę samą wersję.</translation>
    </message>
    <message>
        <source>Rank %1 on %2: %3</source>
        <translation>Proces o randze %1 na %2: %3</translation>
    </message>
    <message>
        <source>Rank 0 at %1 was lost: its process has ended, or its machine cannot be reached; find out why there, and continue the run with --resume.</source>
        <translation>Utracono proces o randze 0 pod %1: zakończył się albo jego komputer jest nieosiągalny; sprawdź tam przyczynę i kontynuuj przebieg z opcją --resume.</translation>
    </message>
    <message>
        <source>This process was told that there are %1 of them, and the first one that there are %2; start all with the same number.</source>
        <translation>Ten proces otrzymał informację, że procesów jest %1, a pierwszy, że %2; uruchom wszystkie z tą samą liczbą.</translation>
    </message>
    <message>
        <source>There is another process of rank %1, on %2; give each a rank of its own, or, where two trainings run, each its own MASTER_PORT.</source>
        <translation>Istnieje inny proces o randze %1, na %2; nadaj każdemu własną rangę albo, gdy trwają dwa treningi, każdemu własny MASTER_PORT.</translation>
    </message>
    <message>
        <source>Rank %1 on %2 was lost: its process has ended, or its machine cannot be reached; find out why there, and continue the run with --resume.</source>
        <translation>Utracono proces o randze %1 na %2: zakończył się albo jego komputer jest nieosiągalny; sprawdź tam przyczynę i kontynuuj przebieg z opcją --resume.</translation>
    </message>
    <message>
        <source>%1 stands for all networks of this machine, and what is sent to the other processes is not encrypted; name one address in MASTER_ADDR, or an interface with --interface.</source>
        <translation>%1 oznacza wszystkie sieci tego komputera, a to, co jest wysyłane do innych procesów, nie jest szyfrowane; podaj jeden adres w MASTER_ADDR albo interfejs opcją --interface.</translation>
    </message>
    <message>
        <source>The first process cannot be reached at %1, port %2 (%3); set MASTER_ADDR to an address of its machine and MASTER_PORT to a free port, or name an interface with --interface.</source>
        <translation>Pierwszy proces jest nieosiągalny pod %1, port %2 (%3); ustaw MASTER_ADDR na adres jego komputera, a MASTER_PORT na wolny port, albo podaj interfejs opcją --interface.</translation>
    </message>
    <message>
        <source>Near-duplicates are found by at least %1 mel bands; the features of %2 have %3.</source>
        <translation>Bliskie duplikaty są znajdowane przy co najmniej %1 pasmach melowych; cechy w %2 mają ich %3.</translation>
    </message>
    <message>
        <source>%1 cannot be calibrated. %2</source>
        <translation>Nie można skalibrować %1. %2</translation>
    </message>
    <message>
        <source>The target precision must be above 0 and at most 1.</source>
        <translation>Docelowa precyzja musi być większa od 0 i nie większa niż 1.</translation>
    </message>
    <message>
        <source>%1 cannot be evaluated on %2.</source>
        <translation>Nie można ocenić %1 na %2.</translation>
    </message>
    <message>
        <source>%1 It needs other log-mel features (%2) than the dataset&apos;s (%3). Prepare the dataset again, or train a new model on it.</source>
        <translation>%1 Potrzebuje innych cech log-mel (%2) niż cechy zbioru danych (%3). Przygotuj zbiór danych ponownie albo wytrenuj na nim nowy model.</translation>
    </message>
    <message>
        <source>%1 %2 Evaluate it on a dataset whose genres it was trained on.</source>
        <translation>%1 %2 Oceń go na zbiorze danych, na którego gatunkach był trenowany.</translation>
    </message>
    <message>
        <source>There is no model to evaluate; give at least one checkpoint.</source>
        <translation>Brak modelu do oceny; podaj co najmniej jeden punkt kontrolny.</translation>
    </message>
    <message>
        <source>Evaluation needs at least one crop per track, not %1.</source>
        <translation>Ocena wymaga co najmniej jednego wycinka na utwór, a nie %1.</translation>
    </message>
    <message>
        <source>%1 contains no tracks with features in its %2 split; prepare the dataset again or evaluate another split.</source>
        <translation>%1 nie zawiera utworów z cechami w części „%2”; przygotuj zbiór danych ponownie lub oceń inną część.</translation>
    </message>
    <message>
        <source>%1 has no column for the genre %2.</source>
        <translation>%1 nie ma kolumny dla gatunku %2.</translation>
    </message>
    <message>
        <source>%1 says nothing about %2 of the %3 tracks to compare, such as number %4, %5.</source>
        <translation>%1 nic nie mówi o części porównywanych utworów (%2 z %3), np. o numerze %4, %5.</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos; has &apos;%2&apos;, for which the model has no place.</source>
        <translation>Warstwa „%1” ma „%2”, na co model nie ma miejsca.</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos; has %2 arrays, not %3.</source>
        <translation>Liczba tablic warstwy „%1” to %2, a nie %3.</translation>
    </message>
    <message>
        <source>The model has %1 genres, and %2 names were given.</source>
        <translation>Liczba gatunków modelu to %1, a podano nazw: %2.</translation>
    </message>
    <message>
        <source>It has too few layers with weights: %1.</source>
        <translation>Ma za mało warstw z wagami: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be imported. %2</source>
        <translation>Nie można zaimportować %1. %2</translation>
    </message>
    <message>
        <source>%1 cannot be imported: the process that reads it stopped unexpectedly.</source>
        <translation>Nie można zaimportować %1: proces, który go odczytuje, nieoczekiwanie się zatrzymał.</translation>
    </message>
    <message>
        <source>A crop begins after the end of its clip.</source>
        <translation>Wycinek zaczyna się za końcem swojego klipu.</translation>
    </message>
    <message>
        <source>The input reference &apos;%1&apos; is not known.</source>
        <translation>Odniesienie wejścia „%1” nie jest znane.</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be read: %2.</source>
        <translation>Nie można odczytać pliku tymczasowego w %1: %2.</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be written: %2.</source>
        <translation>Nie można zapisać pliku tymczasowego w %1: %2.</translation>
    </message>
    <message>
        <source>The mel sample rate must lie between 1000 and 384000 Hz.</source>
        <translation>Częstotliwość próbkowania dla pasm melowych musi leżeć między 1000 a 384000 Hz.</translation>
    </message>
    <message>
        <source>The FFT size must be a power of two between 128 and 65536.</source>
        <translation>Rozmiar FFT musi być potęgą dwójki między 128 a 65536.</translation>
    </message>
    <message>
        <source>The hop length must be at least a 64th of the FFT size and a millisecond, and at most the FFT size.</source>
        <translation>Przesunięcie okna musi wynosić co najmniej 1/64 rozmiaru FFT i milisekundę, a najwyżej rozmiar FFT.</translation>
    </message>
    <message>
        <source>The number of mel bands must lie between 1 and 1024.</source>
        <translation>Liczba pasm melowych musi leżeć między 1 a 1024.</translation>
    </message>
    <message>
        <source>The lowest mel frequency must not be negative and must lie below the highest.</source>
        <translation>Najniższa częstotliwość melowa nie może być ujemna i musi być niższa od najwyższej.</translation>
    </message>
    <message>
        <source>The highest mel frequency must not exceed half the sample rate.</source>
        <translation>Najwyższa częstotliwość melowa nie może przekraczać połowy częstotliwości próbkowania.</translation>
    </message>
    <message>
        <source>The smallest mel power must be above 0 and at most 1.</source>
        <translation>Najmniejsza moc melowa musi być większa od 0 i nie większa niż 1.</translation>
    </message>
    <message>
        <source>The dynamic range must be above 0 and at most 1000 dB.</source>
        <translation>Zakres dynamiki musi być większy od 0 i nie większy niż 1000 dB.</translation>
    </message>
    <message>
        <source>The audio contains samples that are not numbers or are far out of range, so no features can be computed from it; it is damaged.</source>
        <translation>Dźwięk zawiera próbki, które nie są liczbami lub są daleko poza zakresem, więc nie można obliczyć z niego cech; jest uszkodzony.</translation>
    </message>
    <message>
        <source>The audio is too short: %1 samples at %2 Hz, but more than %3 are needed.</source>
        <translation>Dźwięk jest za krótki: próbek przy %2 Hz jest %1, a potrzeba więcej niż %3.</translation>
    </message>
    <message>
        <source>There is no Fourier transform of %1 samples.</source>
        <translation>Nie istnieje transformata Fouriera %1 próbek.</translation>
    </message>
    <message>
        <source>This part is silent: nothing of it counted.</source>
        <translation>W tej części jest cisza: nic z niej się nie liczyło.</translation>
    </message>
    <message>
        <source>A patch needs at least one frame and one mel band.</source>
        <translation>Pole wymaga co najmniej jednej ramki i jednego pasma melowego.</translation>
    </message>
    <message>
        <source>%1 needs other log-mel features than %2, and a file is decoded once for all models; classify with one of them at a time.</source>
        <translation>%1 potrzebuje innych cech log-mel niż %2, a plik jest dekodowany raz dla wszystkich modeli; klasyfikuj każdym z nich osobno.</translation>
    </message>
    <message>
        <source>Classification needs at least one crop per section, not %1.</source>
        <translation>Klasyfikacja wymaga co najmniej jednego wycinka na odcinek, a nie %1.</translation>
    </message>
    <message>
        <source>A bootstrap needs a truth and a score for each track and label, a cluster for each track, and groups of labels that exist.</source>
        <translation>Bootstrap wymaga prawdziwej wartości i wyniku dla każdego utworu i etykiety, grupy dla każdego utworu oraz grup istniejących etykiet.</translation>
    </message>
    <message>
        <source>It does not know the genre %1.</source>
        <translation>Nie zna gatunku %1.</translation>
    </message>
    <message>
        <source>An interval of a mean needs at least two values.</source>
        <translation>Przedział średniej wymaga co najmniej dwóch wartości.</translation>
    </message>
    <message>
        <source>Metrics of %1 tracks and %2 labels need %3 truths and scores, but there are %4 and %5.</source>
        <translation>Metryki dla liczby utworów %1 i etykiet %2 wymagają %3 prawdziwych wartości i wyników, a jest ich %4 i %5.</translation>
    </message>
    <message>
        <source>All labels are equal, so there is nothing to calibrate on.</source>
        <translation>Wszystkie etykiety są takie same, więc nie ma na czym kalibrować.</translation>
    </message>
    <message>
        <source>Its probabilities do not rise with the true labels, which no calibration can fix; train it longer or on more tracks.</source>
        <translation>Jego prawdopodobieństwa nie rosną z prawdziwymi etykietami, czego żadna kalibracja nie naprawi; trenuj go dłużej lub na większej liczbie utworów.</translation>
    </message>
    <message>
        <source>Metrics need one score for each truth, but there are %1 truths and %2 scores.</source>
        <translation>Metryki wymagają jednego wyniku dla każdej prawdziwej wartości, a prawdziwych wartości jest %1, wyników zaś %2.</translation>
    </message>
    <message>
        <source>Metrics need finite scores, but score %1 is not.</source>
        <translation>Metryki wymagają skończonych wyników, a wynik %1 taki nie jest.</translation>
    </message>
    <message>
        <source>Reliability needs a truth for each probability.</source>
        <translation>Wiarygodność wymaga prawdziwej wartości dla każdego prawdopodobieństwa.</translation>
    </message>
    <message>
        <source>Reliability needs probabilities between 0 and 1.</source>
        <translation>Wiarygodność wymaga prawdopodobieństw od 0 do 1.</translation>
    </message>
    <message>
        <source>Thresholds need probabilities between 0 and 1.</source>
        <translation>Progi wymagają prawdopodobieństw od 0 do 1.</translation>
    </message>
    <message>
        <source>Calls need a truth and a score for each track and label, and a threshold for each label.</source>
        <translation>Wskazania wymagają prawdziwej wartości i wyniku dla każdego utworu i etykiety oraz progu dla każdej etykiety.</translation>
    </message>
    <message>
        <source>Metrics need finite scores, but one is not.</source>
        <translation>Metryki wymagają skończonych wyników, a jeden taki nie jest.</translation>
    </message>
    <message>
        <source>It has the format %1, which this version of the program does not know.</source>
        <translation>Ma format %1, którego ta wersja programu nie zna.</translation>
    </message>
    <message>
        <source>It names no genres.</source>
        <translation>Nie podaje żadnych gatunków.</translation>
    </message>
    <message>
        <source>It names more than %1 genres.</source>
        <translation>Podaje więcej gatunków niż %1.</translation>
    </message>
    <message>
        <source>One of its genres has no name.</source>
        <translation>Jeden z jego gatunków nie ma nazwy.</translation>
    </message>
    <message>
        <source>It names the genre &apos;%1&apos; twice.</source>
        <translation>Podaje gatunek „%1” dwa razy.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; contains values that are not finite.</source>
        <translation>Tensor „%1” zawiera wartości, które nie są skończone.</translation>
    </message>
    <message>
        <source>It does not name all options of its model.</source>
        <translation>Nie podaje wszystkich opcji swojego modelu.</translation>
    </message>
    <message>
        <source>Its crops must have between 1 and %1 frames.</source>
        <translation>Jego wycinki muszą mieć od 1 do %1 ramek.</translation>
    </message>
    <message>
        <source>It names genres, but has no head to classify them.</source>
        <translation>Podaje gatunki, ale nie ma głowicy do ich klasyfikacji.</translation>
    </message>
    <message>
        <source>Its activation &apos;%1&apos; is not known.</source>
        <translation>Jego funkcja aktywacji „%1” nie jest znana.</translation>
    </message>
    <message>
        <source>Its epoch or step is negative.</source>
        <translation>Jego epoka lub krok są ujemne.</translation>
    </message>
    <message>
        <source>One of its metrics is not finite.</source>
        <translation>Jedna z jego metryk nie jest skończona.</translation>
    </message>
    <message>
        <source>It was pretrained without genres and cannot classify: train a model that starts from it (train --set start_from=FILE).</source>
        <translation>Był wstępnie trenowany bez gatunków i nie może klasyfikować: wytrenuj model, który od niego zaczyna (train --set start_from=PLIK).</translation>
    </message>
    <message>
        <source>%1 is a safetensors file, but not a Genrescope checkpoint.</source>
        <translation>%1 jest plikiem safetensors, ale nie punktem kontrolnym Genrescope.</translation>
    </message>
    <message>
        <source>%1 is not a usable checkpoint. %2</source>
        <translation>%1 nie jest zdatnym do użytku punktem kontrolnym. %2</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <translation>Nie zapisano %1. %2</translation>
    </message>
    <message>
        <source>%1 was not written: it contains text that is not valid UTF-8.</source>
        <translation>Nie zapisano %1: zawiera tekst, który nie jest poprawnym UTF-8.</translation>
    </message>
    <message>
        <source>Mean and maximum</source>
        <translation>Średnia i maksimum</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Uwaga (attention)</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>Standardize bands</source>
        <translation>Standaryzacja pasm</translation>
    </message>
    <message>
        <source>Standardize each band by its mean and standard deviation over the training set</source>
        <translation>Standaryzuj każde pasmo jego średnią i odchyleniem standardowym ze zbioru treningowego</translation>
    </message>
    <message>
        <source>Stem channels</source>
        <translation>Kanały pnia</translation>
    </message>
    <message>
        <source>Channels of the first of three convolutions that merge four frames into one; 0 = no convolutions</source>
        <translation>Kanały pierwszego z trzech splotów, które łączą cztery ramki w jedną; 0 = bez splotów</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Pooling over time</source>
        <translation>Pooling po czasie</translation>
    </message>
    <message>
        <source>Head dropout</source>
        <translation>Dropout głowicy</translation>
    </message>
    <message>
        <source>Dropout rate before pooling over time</source>
        <translation>Współczynnik dropoutu przed poolingiem po czasie</translation>
    </message>
    <message>
        <source>Head factor</source>
        <translation>Mnożnik głowicy</translation>
    </message>
    <message>
        <source>Units of the hidden dense layer per label; 0 = no hidden layer</source>
        <translation>Jednostki ukrytej warstwy gęstej na etykietę; 0 = bez warstwy ukrytej</translation>
    </message>
    <message>
        <source>The encoder gives %1 numbers, more than the %2 that genres can be learned from.</source>
        <translation>Enkoder daje %1 liczb, więcej niż %2, z których można uczyć się gatunków.</translation>
    </message>
    <message>
        <source>Bidirectional GRU</source>
        <translation>Dwukierunkowa GRU</translation>
    </message>
    <message>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Warstwy</translation>
    </message>
    <message>
        <source>Number of stacked bidirectional layers</source>
        <translation>Liczba ułożonych w stos warstw dwukierunkowych</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Jednostki</translation>
    </message>
    <message>
        <source>Units per layer and direction</source>
        <translation>Jednostki na warstwę i kierunek</translation>
    </message>
    <message>
        <source>The Keras weights lack &apos;%1&apos;.</source>
        <translation>W wagach Keras brakuje „%1”.</translation>
    </message>
    <message>
        <source>The Keras weights &apos;%1&apos; have the wrong shape.</source>
        <translation>Wagi Keras „%1” mają zły kształt.</translation>
    </message>
    <message>
        <source>The Keras weights contain &apos;%1&apos;, which the model does not have.</source>
        <translation>Wagi Keras zawierają „%1”, czego model nie ma.</translation>
    </message>
    <message>
        <source>The Keras weights for &apos;%1&apos; do not contain three gates.</source>
        <translation>Wagi Keras dla „%1” nie zawierają trzech bramek.</translation>
    </message>
    <message>
        <source>The Keras weights &apos;%1.bias&apos; are not two rows.</source>
        <translation>Wagi Keras „%1.bias” nie są dwoma wierszami.</translation>
    </message>
    <message>
        <source>The Keras weights of &apos;%1&apos; differ in width.</source>
        <translation>Wagi Keras dla „%1” różnią się szerokością.</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; has no counterpart in Keras.</source>
        <translation>Model „%1” nie ma odpowiednika w Keras.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be true or false.</source>
        <translation>Opcja „%1” modelu „%2” musi mieć wartość true lub false.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be one of these: %3.</source>
        <translation>Opcja „%1” modelu „%2” musi mieć jedną z tych wartości: %3.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be a whole number from %3 to %4.</source>
        <translation>Opcja „%1” modelu „%2” musi być liczbą całkowitą od %3 do %4.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be a number from %3 to %4.</source>
        <translation>Opcja „%1” modelu „%2” musi być liczbą od %3 do %4.</translation>
    </message>
    <message>
        <source>There is no model &apos;%1&apos;; the models are: %2.</source>
        <translation>Nie ma modelu „%1”; dostępne modele: %2.</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; has no option &apos;%2&apos;.</source>
        <translation>Model „%1” nie ma opcji „%2”.</translation>
    </message>
    <message>
        <source>A model needs at least one mel band and between 1 and %1 labels; %2 bands and %3 labels were requested.</source>
        <translation>Model wymaga co najmniej jednego pasma melowego i od 1 do %1 etykiet; zażądano pasm: %2, etykiet: %3.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; occurs twice.</source>
        <translation>Tensor „%1” występuje dwa razy.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; is missing.</source>
        <translation>Brakuje tensora „%1”.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; has the shape %2 where the model needs %3.</source>
        <translation>Tensor „%1” ma kształt %2, a model potrzebuje %3.</translation>
    </message>
    <message>
        <source>The model has no tensor &apos;%1&apos;.</source>
        <translation>Model nie ma tensora „%1”.</translation>
    </message>
    <message>
        <source>Its calibration is out of range.</source>
        <translation>Jego kalibracja jest poza zakresem.</translation>
    </message>
    <message>
        <source>Its hierarchy of genres does not fit its genres.</source>
        <translation>Jego hierarchia gatunków nie pasuje do jego gatunków.</translation>
    </message>
    <message>
        <source>Its label for recordings without music is none of its labels.</source>
        <translation>Jego etykieta dla nagrań bez muzyki nie jest żadną z jego etykiet.</translation>
    </message>
    <message>
        <source>It does not have exactly one threshold per genre.</source>
        <translation>Nie ma dokładnie jednego progu na gatunek.</translation>
    </message>
    <message>
        <source>One of its thresholds does not lie between 0 and 1.</source>
        <translation>Jeden z jego progów nie leży między 0 a 1.</translation>
    </message>
    <message>
        <source>it shrank while it was being read</source>
        <translation>zmniejszył się podczas czytania</translation>
    </message>
    <message>
        <source>its header is nested too deeply</source>
        <translation>jego nagłówek jest zbyt głęboko zagnieżdżony</translation>
    </message>
    <message>
        <source>its header names &apos;%1&apos; twice</source>
        <translation>jego nagłówek podaje „%1” dwa razy</translation>
    </message>
    <message>
        <source>its header is not a JSON object</source>
        <translation>jego nagłówek nie jest obiektem JSON</translation>
    </message>
    <message>
        <source>its header is not valid JSON</source>
        <translation>jego nagłówek nie jest poprawnym JSON</translation>
    </message>
    <message>
        <source>its metadata is not a JSON object</source>
        <translation>jego metadane nie są obiektem JSON</translation>
    </message>
    <message>
        <source>its metadata contains something other than text</source>
        <translation>jego metadane zawierają coś innego niż tekst</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have dtype, shape and data_offsets</source>
        <translation>„%1” nie ma dtype, shape i data_offsets</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is of another type than F32</source>
        <translation>„%1” jest innego typu niż F32</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no valid shape</source>
        <translation>„%1” nie ma poprawnego kształtu</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large</source>
        <translation>„%1” ma za duży rozmiar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no valid offsets</source>
        <translation>„%1” nie ma poprawnych przesunięć</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has offsets that do not fit its shape</source>
        <translation>„%1” ma przesunięcia, które nie pasują do jego kształtu</translation>
    </message>
    <message>
        <source>it contains more than %1 arrays</source>
        <translation>zawiera więcej tablic niż %1</translation>
    </message>
    <message>
        <source>there is a gap or an overlap before &apos;%1&apos;</source>
        <translation>przed „%1” jest luka lub nakładanie się danych</translation>
    </message>
    <message>
        <source>its data is not as long as its header says</source>
        <translation>jego dane nie mają długości podanej w nagłówku</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>jest za krótki</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>jest większy niż %1</translation>
    </message>
    <message>
        <source>its header claims to be larger than %1</source>
        <translation>jego nagłówek podaje rozmiar większy niż %1</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>kończy się w środku nagłówka</translation>
    </message>
    <message>
        <source>%1 cannot be read as a safetensors file: %2; download or create the file again.</source>
        <translation>Nie można odczytać %1 jako pliku safetensors: %2; pobierz lub utwórz plik ponownie.</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>Nie zapisano %1: %2.</translation>
    </message>
    <message>
        <source>%1 was not written: a name or its metadata is not valid UTF-8.</source>
        <translation>Nie zapisano %1: nazwa lub jego metadane nie są poprawnym UTF-8.</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>Number of stacked encoder layers</source>
        <translation>Liczba ułożonych w stos warstw enkodera</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Głowy</translation>
    </message>
    <message>
        <source>Attention heads per layer; must divide the number of mel bands</source>
        <translation>Głowy uwagi na warstwę; ich liczba musi dzielić liczbę pasm melowych</translation>
    </message>
    <message>
        <source>Feed-forward units</source>
        <translation>Jednostki feed-forward</translation>
    </message>
    <message>
        <source>Units of each layer&apos;s feed-forward network</source>
        <translation>Jednostki sieci feed-forward każdej warstwy</translation>
    </message>
    <message>
        <source>Input scale</source>
        <translation>Skala wejścia</translation>
    </message>
    <message>
        <source>Factor applied to each frame before positional encodings are added; 0 = square root of the number of bands, as in the post</source>
        <translation>Mnożnik każdej ramki przed dodaniem kodowania pozycyjnego; 0 = pierwiastek z liczby pasm, jak we wpisie</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout rate in the encoder</source>
        <translation>Współczynnik dropoutu w enkoderze</translation>
    </message>
    <message>
        <source>The transformer&apos;s %1 heads do not divide %2 mel bands; choose a divisor.</source>
        <translation>Liczba głów transformera (%1) nie dzieli liczby pasm melowych (%2); wybierz dzielnik.</translation>
    </message>
    <message>
        <source>The model was given an input of shape %1 but takes (crops, at most %2 frames, %3 bands).</source>
        <translation>Model otrzymał wejście o kształcie %1, a przyjmuje (wycinki, najwyżej %2 ramek, %3 pasm).</translation>
    </message>
    <message>
        <source>%1 contains a %2 of the features %3; a training can only start from a %4 of the features %5.</source>
        <translation>%1 zawiera model %2 z cechami %3; trening może zacząć tylko od modelu %4 z cechami %5.</translation>
    </message>
    <message>
        <source>%1 has another input reference (%2); set input_reference to that.</source>
        <translation>%1 ma inne odniesienie wejścia (%2); ustaw na nie input_reference.</translation>
    </message>
    <message>
        <source>No training can start from %1: its encoder has no &apos;%2&apos; of the same shape; give the model the same options.</source>
        <translation>Żaden trening nie może zacząć od %1: jego enkoder nie ma „%2” o takim samym kształcie; nadaj modelowi te same opcje.</translation>
    </message>
    <message>
        <source>No training can start from %1: its encoder also has a &apos;%2&apos;; give the model the same options.</source>
        <translation>Żaden trening nie może zacząć od %1: jego enkoder ma także „%2”; nadaj modelowi te same opcje.</translation>
    </message>
    <message>
        <source>A model needs at least one mel band.</source>
        <translation>Model wymaga co najmniej jednego pasma melowego.</translation>
    </message>
    <message>
        <source>There is nothing to measure the model &apos;%1&apos; against.</source>
        <translation>Nie ma czegoś, z czym można by porównać model „%1”.</translation>
    </message>
    <message>
        <source>The device &apos;cuda&apos; cannot be used: this LibTorch or this machine has none; use &apos;auto&apos; or &apos;cpu&apos;.</source>
        <translation>Nie można użyć urządzenia „cuda”: ta wersja LibTorch lub ten komputer go nie ma; użyj „auto” lub „cpu”.</translation>
    </message>
    <message>
        <source>Its model cannot be built: %1</source>
        <translation>Nie można zbudować jego modelu: %1</translation>
    </message>
    <message>
        <source>The model was given %1 values for %2 crops of %3 frames of %4 bands.</source>
        <translation>Model otrzymał %1 wartości dla %2 wycinków po %3 ramek i %4 pasm.</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is &quot;%2&quot;, which is no whole number from %3 to %4; have it set by whatever starts the processes, or unset it to train in one.</source>
        <translation>Zmienna środowiskowa %1 ma wartość „%2”, która nie jest liczbą całkowitą od %3 do %4; niech ustawi ją to, co uruchamia procesy, albo usuń ją, aby trenować w jednym.</translation>
    </message>
    <message>
        <source>It was written by another version of the program.</source>
        <translation>Został zapisany przez inną wersję programu.</translation>
    </message>
    <message>
        <source>It must hold between 1 and %1 excerpts.</source>
        <translation>Musi zawierać od 1 do %1 fragmentów.</translation>
    </message>
    <message>
        <source>It lacks &apos;%1&apos;.</source>
        <translation>Brakuje w nim „%1”.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have the right shape.</source>
        <translation>„%1” nie ma właściwego kształtu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; contains values that are not finite.</source>
        <translation>„%1” zawiera wartości, które nie są skończone.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say which frames are masked.</source>
        <translation>„%1” nie mówi, które ramki są zamaskowane.</translation>
    </message>
    <message>
        <source>%1 shows no reconstructed frames. %2</source>
        <translation>%1 nie pokazuje zrekonstruowanych ramek. %2</translation>
    </message>
    <message>
        <source>%1 already contains a training run; choose another folder for this one.</source>
        <translation>%1 zawiera już przebieg treningu; wybierz dla tego inny folder.</translation>
    </message>
    <message>
        <source>%1 is damaged in line %2.</source>
        <translation>%1 jest uszkodzony w wierszu %2.</translation>
    </message>
    <message>
        <source>It is not a list of runs.</source>
        <translation>To nie jest lista przebiegów.</translation>
    </message>
    <message>
        <source>Two of its runs have the same id.</source>
        <translation>Dwa z przebiegów mają ten sam identyfikator.</translation>
    </message>
    <message>
        <source>%1 is damaged. %2</source>
        <translation>%1 jest uszkodzony. %2</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; (%2) must lie between %3 and %4.</source>
        <translation>Ustawienie „%1” (%2) musi leżeć między %3 a %4.</translation>
    </message>
    <message>
        <source>There is no table of tags to learn (tag_table): choose one.</source>
        <translation>Brak tabeli tagów do nauki (tag_table): wybierz ją.</translation>
    </message>
    <message>
        <source>Only genres have an average precision: choose the loss as the criterion (selection).</source>
        <translation>Tylko gatunki mają średnią precyzję: jako kryterium wybierz stratę (selection).</translation>
    </message>
    <message>
        <source>The shortest crop (min_crop_frames) cannot be longer than the longest one (max_crop_frames).</source>
        <translation>Najkrótszy wycinek (min_crop_frames) nie może być dłuższy niż najdłuższy (max_crop_frames).</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Cel uczenia</translation>
    </message>
    <message>
        <source>What the model learns: genres, or a basis for learning them</source>
        <translation>Czego uczy się model: gatunków lub podstawy do ich nauki</translation>
    </message>
    <message>
        <source>Tag tables</source>
        <translation>Tabele tagów</translation>
    </message>
    <message>
        <source>CSV of a teacher&apos;s tags for the dataset&apos;s recordings; for the objective tags. Of several teachers, a line each, TABLE=WEIGHT</source>
        <translation>CSV z tagami nauczyciela dla nagrań zbioru danych; dla celu tags. Przy kilku nauczycielach po jednym wierszu TABELA=WAGA</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <source>The same seed, machine and thread count give the same losses</source>
        <translation>To samo ziarno, ten sam komputer i ta sama liczba wątków dają te same straty</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Wątki</translation>
    </message>
    <message>
        <source>Threads that train; 0 = one per core</source>
        <translation>Wątki, które trenują; 0 = jeden na rdzeń</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precyzja obliczeń</translation>
    </message>
    <message>
        <source>Precision of the encoder&apos;s products in training; bfloat16 is used where the processor supports it</source>
        <translation>Precyzja iloczynów enkodera podczas treningu; bfloat16 jest używany tam, gdzie obsługuje go procesor</translation>
    </message>
    <message>
        <source>Input reference</source>
        <translation>Odniesienie wejścia</translation>
    </message>
    <message>
        <source>What the level of a crop is relative to</source>
        <translation>Do czego odnosi się poziom wycinka</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Rozmiar partii</translation>
    </message>
    <message>
        <source>Crops per step</source>
        <translation>Wycinki na krok</translation>
    </message>
    <message>
        <source>Shortest crop</source>
        <translation>Najkrótszy wycinek</translation>
    </message>
    <message>
        <source>Length of the shortest crop in frames</source>
        <translation>Długość najkrótszego wycinka w ramkach</translation>
    </message>
    <message>
        <source>Longest crop</source>
        <translation>Najdłuższy wycinek</translation>
    </message>
    <message>
        <source>Length of the longest crop in frames</source>
        <translation>Długość najdłuższego wycinka w ramkach</translation>
    </message>
    <message>
        <source>Evaluation crop</source>
        <translation>Wycinek oceny</translation>
    </message>
    <message>
        <source>Length of a crop in frames in validation and afterward</source>
        <translation>Długość wycinka w ramkach podczas walidacji i później</translation>
    </message>
    <message>
        <source>Evaluation crops</source>
        <translation>Wycinki oceny</translation>
    </message>
    <message>
        <source>Evenly spaced crops per track in validation and afterward</source>
        <translation>Równomiernie rozłożone wycinki na utwór podczas walidacji i później</translation>
    </message>
    <message>
        <source>Validation tracks</source>
        <translation>Utwory walidacyjne</translation>
    </message>
    <message>
        <source>Most validation tracks evaluated after each epoch, always the same ones; all after the last epoch; 0 = always all</source>
        <translation>Najwięcej utworów walidacyjnych ocenianych po każdej epoce, zawsze te same; po ostatniej epoce wszystkie; 0 = zawsze wszystkie</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoki</translation>
    </message>
    <message>
        <source>Passes over the training tracks, each followed by a validation</source>
        <translation>Przejścia przez utwory treningowe, po każdym następuje walidacja</translation>
    </message>
    <message>
        <source>Epoch size</source>
        <translation>Rozmiar epoki</translation>
    </message>
    <message>
        <source>Part of the training tracks that an epoch covers</source>
        <translation>Część utworów treningowych, którą obejmuje epoka</translation>
    </message>
    <message>
        <source>Minimum steps</source>
        <translation>Minimum kroków</translation>
    </message>
    <message>
        <source>Fewest steps in an epoch, however small the data</source>
        <translation>Najmniejsza liczba kroków w epoce, niezależnie od tego, jak mało jest danych</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>Limit kroków</translation>
    </message>
    <message>
        <source>Stop after this many steps; 0 = no limit</source>
        <translation>Zatrzymaj po tylu krokach; 0 = bez limitu</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optymalizator</translation>
    </message>
    <message>
        <source>How weights follow gradients</source>
        <translation>Jak wagi podążają za gradientami</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Współczynnik uczenia</translation>
    </message>
    <message>
        <source>Peak learning rate of the schedule</source>
        <translation>Szczytowy współczynnik uczenia w harmonogramie</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Zanik wag</translation>
    </message>
    <message>
        <source>How strongly weights are pulled toward 0 (AdamW)</source>
        <translation>Jak silnie wagi są przyciągane do 0 (AdamW)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Harmonogram</translation>
    </message>
    <message>
        <source>How the learning rate changes during the training</source>
        <translation>Jak współczynnik uczenia zmienia się podczas treningu</translation>
    </message>
    <message>
        <source>Warmup</source>
        <translation>Rozgrzewka</translation>
    </message>
    <message>
        <source>One cycle: part of all steps in which the rate rises</source>
        <translation>Jeden cykl: część wszystkich kroków, w której współczynnik rośnie</translation>
    </message>
    <message>
        <source>Plateau factor</source>
        <translation>Mnożnik plateau</translation>
    </message>
    <message>
        <source>Plateau: factor by which the rate is reduced</source>
        <translation>Plateau: mnożnik, przez który zmniejszany jest współczynnik</translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation>Cierpliwość plateau</translation>
    </message>
    <message>
        <source>Plateau: epochs without improvement before the rate is reduced</source>
        <translation>Plateau: epoki bez poprawy przed zmniejszeniem współczynnika</translation>
    </message>
    <message>
        <source>Minimum rate</source>
        <translation>Minimalny współczynnik</translation>
    </message>
    <message>
        <source>Plateau: the rate never falls below this</source>
        <translation>Plateau: współczynnik nigdy nie spada poniżej tej wartości</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Limit gradientu</translation>
    </message>
    <message>
        <source>Largest norm of all gradients together; 0 = no limit</source>
        <translation>Największa norma wszystkich gradientów razem; 0 = bez limitu</translation>
    </message>
    <message>
        <source>EMA decay</source>
        <translation>Zanik EMA</translation>
    </message>
    <message>
        <source>Decay of the moving average of the weights, which is what is evaluated and saved; 0 = none</source>
        <translation>Zanik średniej ruchomej wag, która jest oceniana i zapisywana; 0 = brak</translation>
    </message>
    <message>
        <source>Positive weight</source>
        <translation>Waga pozytywnych</translation>
    </message>
    <message>
        <source>Weight of the genres that a track has, relative to those that it does not have</source>
        <translation>Waga gatunków, które utwór ma, względem tych, których nie ma</translation>
    </message>
    <message>
        <source>Positive focus</source>
        <translation>Skupienie: pozytywne</translation>
    </message>
    <message>
        <source>Asymmetric loss: exponent by which easy positives count less; 0 = all count alike</source>
        <translation>Strata asymetryczna: wykładnik, z którym łatwe pozytywne liczą się mniej; 0 = wszystkie liczą się jednakowo</translation>
    </message>
    <message>
        <source>Negative focus</source>
        <translation>Skupienie: negatywne</translation>
    </message>
    <message>
        <source>Asymmetric loss: exponent by which easy negatives count less; 0 = all count alike</source>
        <translation>Strata asymetryczna: wykładnik, z którym łatwe negatywne liczą się mniej; 0 = wszystkie liczą się jednakowo</translation>
    </message>
    <message>
        <source>Logit share</source>
        <translation>Udział logitów</translation>
    </message>
    <message>
        <source>Share of the squared difference of logits in the loss, for soft targets</source>
        <translation>Udział kwadratu różnicy logitów w stracie, dla miękkich celów</translation>
    </message>
    <message>
        <source>Gain shift</source>
        <translation>Zmiana poziomu</translation>
    </message>
    <message>
        <source>Crops become louder or quieter by up to this many dB</source>
        <translation>Wycinki stają się głośniejsze lub cichsze o najwyżej tyle dB</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Parameter of the Beta distribution by which pairs of crops are mixed; 0 = none</source>
        <translation>Parametr rozkładu beta, według którego mieszane są pary wycinków; 0 = brak</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>Maski częstotliwości</translation>
    </message>
    <message>
        <source>Masks along frequency per crop</source>
        <translation>Maski wzdłuż częstotliwości na wycinek</translation>
    </message>
    <message>
        <source>Mask height</source>
        <translation>Wysokość maski</translation>
    </message>
    <message>
        <source>Greatest height of a frequency mask in mel bands</source>
        <translation>Największa wysokość maski częstotliwości w pasmach melowych</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>Maski czasu</translation>
    </message>
    <message>
        <source>Masks along time per crop</source>
        <translation>Maski wzdłuż czasu na wycinek</translation>
    </message>
    <message>
        <source>Mask length</source>
        <translation>Długość maski</translation>
    </message>
    <message>
        <source>Greatest length of a time mask in frames</source>
        <translation>Największa długość maski czasu w ramkach</translation>
    </message>
    <message>
        <source>Mask start</source>
        <translation>Początek maski</translation>
    </message>
    <message>
        <source>Probability that a frame begins a mask whose frames are to be reconstructed</source>
        <translation>Prawdopodobieństwo, że ramka zaczyna maskę, której ramki trzeba zrekonstruować</translation>
    </message>
    <message>
        <source>Mask continuation</source>
        <translation>Kontynuacja maski</translation>
    </message>
    <message>
        <source>Probability that a mask continues after each frame</source>
        <translation>Prawdopodobieństwo, że maska trwa dalej po każdej ramce</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Zacznij od</translation>
    </message>
    <message>
        <source>Checkpoint whose encoder the training starts from; starter = the model that comes with the program, where it fits; empty = random weights</source>
        <translation>Punkt kontrolny, którego enkoder jest początkiem treningu; starter = model dostarczany z programem, jeśli pasuje; puste = losowe wagi</translation>
    </message>
    <message>
        <source>Encoder rate</source>
        <translation>Współczynnik enkodera</translation>
    </message>
    <message>
        <source>Learning rate of the encoder relative to the head&apos;s; 0 = it stays as it is</source>
        <translation>Współczynnik uczenia enkodera względem współczynnika głowicy; 0 = enkoder się nie zmienia</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Nauczyciel</translation>
    </message>
    <message>
        <source>Checkpoint with the same labels that rates each crop; empty = none</source>
        <translation>Punkt kontrolny o tych samych etykietach, który ocenia każdy wycinek; puste = brak</translation>
    </message>
    <message>
        <source>Teacher share</source>
        <translation>Udział nauczyciela</translation>
    </message>
    <message>
        <source>Share of the targets that the teacher&apos;s output replaces</source>
        <translation>Udział celów zastępowany wyjściem nauczyciela</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kryterium</translation>
    </message>
    <message>
        <source>What the best checkpoint is best at, on the validation split</source>
        <translation>W czym najlepszy jest najlepszy punkt kontrolny, na części walidacyjnej</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Wczesne zatrzymanie</translation>
    </message>
    <message>
        <source>Stop after this many epochs without a better checkpoint; 0 = never</source>
        <translation>Zatrzymaj po tylu epokach bez lepszego punktu kontrolnego; 0 = nigdy</translation>
    </message>
    <message>
        <source>A teacher&apos;s tags</source>
        <translation>Tagi nauczyciela</translation>
    </message>
    <message>
        <source>Masked frames</source>
        <translation>Zamaskowane ramki</translation>
    </message>
    <message>
        <source>Fixed level</source>
        <translation>Stały poziom</translation>
    </message>
    <message>
        <source>Clip maximum</source>
        <translation>Maksimum klipu</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Jeden cykl</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>Weighted AP</source>
        <translation>AP ważona</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Strata</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>Nie ma ustawienia „%1”.</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Obliczenia</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Wycinki</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Optimization</source>
        <translation>Optymalizacja</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentacja</translation>
    </message>
    <message>
        <source>Pretraining</source>
        <translation>Trening wstępny</translation>
    </message>
    <message>
        <source>Other checkpoints</source>
        <translation>Inne punkty kontrolne</translation>
    </message>
    <message>
        <source>Best checkpoint</source>
        <translation>Najlepszy punkt kontrolny</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; cannot be &quot;%2&quot;.</source>
        <translation>Ustawienie „%1” nie może mieć wartości „%2”.</translation>
    </message>
    <message>
        <source>It holds no training.</source>
        <translation>Nie zawiera treningu.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;%1&apos;; the recipes are: %2.</source>
        <translation>Nie ma przepisu „%1”; dostępne przepisy: %2.</translation>
    </message>
    <message>
        <source>One of its epochs cannot be read.</source>
        <translation>Nie można odczytać jednej z jego epok.</translation>
    </message>
    <message>
        <source>Its tables have different lengths.</source>
        <translation>Jego tabele różnią się długością.</translation>
    </message>
    <message>
        <source>Its random state cannot be restored.</source>
        <translation>Nie można przywrócić stanu jego generatora losowego.</translation>
    </message>
    <message>
        <source>%1 contains no training that can be resumed: there is no %2 in it.</source>
        <translation>%1 nie zawiera treningu, który można wznowić: nie ma w nim %2.</translation>
    </message>
    <message>
        <source>%1 is not a training state.</source>
        <translation>%1 nie jest stanem treningu.</translation>
    </message>
    <message>
        <source>%1 cannot be resumed. %2</source>
        <translation>Nie można wznowić %1. %2</translation>
    </message>
    <message>
        <source>%1 could not be decoded: %2.</source>
        <translation>Nie udało się zdekodować %1: %2.</translation>
    </message>
    <message>
        <source>%1 needs the columns “genre” (what a model calls it) and “name” (what is written).</source>
        <translation>%1 wymaga kolumn „genre” (jak nazywa go model) i „name” (co jest zapisywane).</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>Pliku %1 już nie ma.</translation>
    </message>
    <message>
        <source>%1 is read-only; nothing was changed.</source>
        <translation>%1 jest tylko do odczytu; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>%1 has %2 names (hard links), which would become different files; nothing was changed.</source>
        <translation>Liczba nazw (twardych dowiązań) pliku %1 to %2 i stałyby się one różnymi plikami; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>%1 is open in a program, perhaps playing; nothing was changed.</source>
        <translation>%1 jest otwarty w programie, może odtwarzany; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>%1 changed while it was being read; nothing was changed.</source>
        <translation>%1 zmienił się podczas czytania; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>%1 was changed by another program meanwhile; nothing was changed.</source>
        <translation>%1 został w międzyczasie zmieniony przez inny program; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>There is no folder for the undo log; set HOME.</source>
        <translation>Nie ma folderu na dziennik cofania; ustaw HOME.</translation>
    </message>
    <message>
        <source>There is no batch “%1” in %2.</source>
        <translation>W %2 nie ma operacji „%1”.</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2.</source>
        <translation>Nie można utworzyć %1: %2.</translation>
    </message>
    <message>
        <source>No model is sure enough of a genre.</source>
        <translation>Żaden model nie jest dość pewny gatunku.</translation>
    </message>
    <message>
        <source>It has a genre, which stays.</source>
        <translation>Ma już gatunek i on zostaje.</translation>
    </message>
    <message>
        <source>It says so already.</source>
        <translation>Już tak jest zapisane.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1” nie jest liczbą.</translation>
    </message>
    <message>
        <source>a row of a plan has %1 cells, not %2</source>
        <translation>liczba komórek wiersza planu to %1, a nie %2</translation>
    </message>
    <message>
        <source>The models have not heard it as it is now.</source>
        <translation>Modele nie słyszały go w obecnej postaci.</translation>
    </message>
    <message>
        <source>%1 is no plan; the command tag writes one with --out.</source>
        <translation>%1 nie jest planem; polecenie tag zapisuje plan z opcją --out.</translation>
    </message>
    <message>
        <source>%1 was changed after its tags were written; it stays as it is.</source>
        <translation>%1 zmieniono po zapisaniu tagów; plik pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>%1 is not in the batch “%2”.</source>
        <translation>%1 nie należy do operacji „%2”.</translation>
    </message>
    <message>
        <source>%1 has changed since the preview; look at it again.</source>
        <translation>%1 zmienił się od czasu podglądu; obejrzyj go jeszcze raz.</translation>
    </message>
    <message>
        <source>%1 would lose more than its tags; nothing was changed.</source>
        <translation>%1 utraciłby więcej niż tagi; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The genres could not be read back from the copy of %1; nothing was changed.</source>
        <translation>Nie udało się odczytać gatunków z kopii %1; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The sound of the copy of %1 would not be the same; nothing was changed.</source>
        <translation>Dźwięk kopii %1 nie byłby taki sam; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>%1 is no undo log of this program, or it is damaged.</source>
        <translation>%1 nie jest dziennikiem cofania tego programu albo jest uszkodzony.</translation>
    </message>
    <message>
        <source>%1 needs other log-mel features than those in %2; prepare the dataset again.</source>
        <translation>%1 potrzebuje innych cech log-mel niż te w %2; przygotuj zbiór danych ponownie.</translation>
    </message>
    <message>
        <source>%1 has a hidden layer in its head, so genres cannot be sums of its tags; distill with head_factor 0.</source>
        <translation>%1 ma w głowicy warstwę ukrytą, więc gatunki nie mogą być sumami jego tagów; destyluj z head_factor 0.</translation>
    </message>
    <message>
        <source>Fitting a head needs at least one crop, two folds and one repeat, strengths above 0 to choose from, and shares from 0 to 1.</source>
        <translation>Dopasowanie głowicy wymaga co najmniej jednego wycinka, dwóch części i jednego powtórzenia, sił większych od 0 do wyboru oraz udziałów od 0 do 1.</translation>
    </message>
    <message>
        <source>The dataset has no genre &apos;%1&apos; to promise.</source>
        <translation>Zbiór danych nie ma gatunku „%1” do obiecania (--promise).</translation>
    </message>
    <message>
        <source>The model was not trained on a tag &apos;%1&apos;.</source>
        <translation>Model nie był trenowany na tagu „%1”.</translation>
    </message>
    <message>
        <source>%1, trained on validation too</source>
        <translation>%1, trenowany także na walidacji</translation>
    </message>
    <message>
        <source>%1 has too few tracks to learn from.</source>
        <translation>%1 ma za mało utworów do nauki.</translation>
    </message>
    <message>
        <source>The model has no &apos;%1&apos;.</source>
        <translation>Model nie ma „%1”.</translation>
    </message>
    <message>
        <source>To tell music from what is none takes at least %1 recordings of either.</source>
        <translation>Aby odróżnić muzykę od tego, co nią nie jest, potrzeba co najmniej po %1 nagrań jednego i drugiego.</translation>
    </message>
    <message>
        <source>Two teachers have a tag called &quot;%1&quot;, or the tables of one teacher have different columns; give them different names or the same columns.</source>
        <translation>Dwaj nauczyciele mają tag o nazwie „%1” albo tabele jednego nauczyciela mają różne kolumny; nadaj im różne nazwy lub te same kolumny.</translation>
    </message>
    <message>
        <source>Distillation needs a tag table and the dataset it describes.</source>
        <translation>Destylacja wymaga tabeli tagów i zbioru danych, który ona opisuje.</translation>
    </message>
    <message>
        <source>%1 has other features than %2; prepare them with the same settings.</source>
        <translation>%1 ma inne cechy niż %2; przygotuj je z tymi samymi ustawieniami.</translation>
    </message>
    <message>
        <source>A teacher&apos;s weight must be above 0.</source>
        <translation>Waga nauczyciela musi być większa od 0.</translation>
    </message>
    <message>
        <source>The tables of %1 must be repeated equally often.</source>
        <translation>Tabele z %1 muszą być powtórzone tyle samo razy.</translation>
    </message>
    <message>
        <source>tags of a teacher</source>
        <translation>tagi nauczyciela</translation>
    </message>
    <message>
        <source>The tables describe %1 prepared excerpts for training and %2 for validation; both are needed.</source>
        <translation>Tabele opisują przygotowane fragmenty: %1 do treningu i %2 do walidacji; potrzebne są jedne i drugie.</translation>
    </message>
    <message>
        <source>The tables have no tag &apos;%1&apos;.</source>
        <translation>Tabele nie mają tagu „%1”.</translation>
    </message>
    <message>
        <source>Tracks that are copies of others: %1. Copies count as one track, of all their genres.</source>
        <translation>Utwory, które są kopiami innych: %1. Kopie liczą się jako jeden utwór ze wszystkimi ich gatunkami.</translation>
    </message>
    <message>
        <source>The genre %1 has no track that can be learned from.</source>
        <translation>Gatunek %1 nie ma utworu, na którym można się uczyć.</translation>
    </message>
    <message>
        <source>There are fewer than two genres with tracks that can be learned from; a model needs two to tell apart.</source>
        <translation>Gatunków z utworami, na których można się uczyć, jest mniej niż dwa; model potrzebuje dwóch do rozróżniania.</translation>
    </message>
    <message>
        <source>Each genre is by a single artist, whom a model would learn instead; add tracks by others.</source>
        <translation>Każdy gatunek pochodzi od jednego wykonawcy, którego model nauczyłby się zamiast gatunku; dodaj utwory innych.</translation>
    </message>
    <message>
        <source>Teaching needs at least one crop and two folds, and strengths above 0 to choose from.</source>
        <translation>Uczenie wymaga co najmniej jednego wycinka i dwóch części oraz sił większych od 0 do wyboru.</translation>
    </message>
    <message>
        <source>by artist</source>
        <translation>według wykonawców</translation>
    </message>
    <message>
        <source>by album or file: no artist is known</source>
        <translation>według albumów lub plików: nie jest znany żaden wykonawca</translation>
    </message>
    <message>
        <source>by artist where one is known (%1 of %2 tracks)</source>
        <translation>według wykonawców, o ile są znani (utwory: %1 z %2)</translation>
    </message>
    <message>
        <source>learned from all tracks but the test split; scores are cross-validated in %1 parts %2</source>
        <translation>nauczone na wszystkich utworach oprócz testowych; wyniki z walidacji krzyżowej, liczba części: %1, %2</translation>
    </message>
    <message>
        <source>learned from all tracks; scores are cross-validated in %1 parts %2</source>
        <translation>nauczone na wszystkich utworach; wyniki z walidacji krzyżowej, liczba części: %1, %2</translation>
    </message>
    <message>
        <source>The model that it starts from had learned this dataset&apos;s labels already, so these scores flatter.</source>
        <translation>Model, od którego zaczęto, uczył się już etykiet tego zbioru danych, więc te wyniki są zawyżone.</translation>
    </message>
    <message>
        <source>Too few tracks to tell: %1.</source>
        <translation>Za mało utworów, aby ocenić: %1.</translation>
    </message>
    <message>
        <source>All tracks are by one artist, so that nobody knows whether others are recognized.</source>
        <translation>Wszystkie utwory są jednego wykonawcy, więc nie wiadomo, czy inni są rozpoznawani.</translation>
    </message>
    <message>
        <source>Tracks by other artists were recognized no better than by chance.</source>
        <translation>Utwory innych wykonawców rozpoznawano nie lepiej niż przypadkiem.</translation>
    </message>
    <message>
        <source>Recognized so far, but there are only %1 tracks by %2 artists to judge by.</source>
        <translation>Jak dotąd rozpoznawany, ale podstawa oceny jest skromna: utwory: %1, wykonawcy: %2.</translation>
    </message>
    <message>
        <source>Recognized better than by chance, but often mistaken.</source>
        <translation>Rozpoznawany lepiej niż przypadkiem, ale często mylony.</translation>
    </message>
    <message>
        <source>Add tracks by other artists.</source>
        <translation>Dodaj utwory innych wykonawców.</translation>
    </message>
    <message>
        <source>About %1 more tracks by %2 more artists would help.</source>
        <translation>Pomogłoby jeszcze około %1 utworów od %2 kolejnych wykonawców.</translation>
    </message>
    <message>
        <source>Pretraining needs a prepared dataset.</source>
        <translation>Trening wstępny wymaga przygotowanego zbioru danych.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>The datasets contain %1 prepared tracks for training and %2 for validation; pretraining needs both.</source>
        <translation>Zbiory danych zawierają przygotowane utwory: %1 do treningu i %2 do walidacji; trening wstępny wymaga jednych i drugich.</translation>
    </message>
    <message>
        <source>%1 was trained with settings other than the queue&apos;s (%2); choose another folder for the ablation, or remove this one.</source>
        <translation>%1 wytrenowano z innymi ustawieniami niż w kolejce (%2); wybierz inny folder na ablację albo usuń ten.</translation>
    </message>
    <message>
        <source>%1 was not trained on the data in %2; choose another folder for the ablation.</source>
        <translation>%1 nie wytrenowano na danych z %2; wybierz inny folder na ablację.</translation>
    </message>
    <message>
        <source>There are no clips to train on; prepare a dataset first.</source>
        <translation>Nie ma klipów do treningu; najpierw przygotuj zbiór danych.</translation>
    </message>
    <message>
        <source>%1 cannot be the teacher: %2.</source>
        <translation>%1 nie może być nauczycielem: %2.</translation>
    </message>
    <message>
        <source>it has other labels than this dataset</source>
        <translation>ma inne etykiety niż ten zbiór danych</translation>
    </message>
    <message>
        <source>it uses the features %1, not %2</source>
        <translation>używa cech %1, a nie %2</translation>
    </message>
    <message>
        <source>it has another input reference (%1); set input_reference to that</source>
        <translation>ma inne odniesienie wejścia (%1); ustaw na nie input_reference</translation>
    </message>
    <message>
        <source>runs version %1 of Genrescope, not %2; install the same one everywhere</source>
        <translation>działa z Genrescope w wersji %1, a nie %2; zainstaluj wszędzie tę samą</translation>
    </message>
    <message>
        <source>has another dataset in %1 (%2) than the first process has in %3 (%4); give all the same workspace</source>
        <translation>ma w %1 inny zbiór danych (%2) niż pierwszy proces w %3 (%4); podaj wszystkim ten sam folder roboczy</translation>
    </message>
    <message>
        <source>was started with other settings (%1) than the first process; give all the same options</source>
        <translation>uruchomiono z innymi ustawieniami (%1) niż pierwszy proces; podaj wszystkim te same opcje</translation>
    </message>
    <message>
        <source>resumes another state of the run (step %1) than the first process (step %2); give all the same folder</source>
        <translation>wznawia inny stan przebiegu (krok %1) niż pierwszy proces (krok %2); podaj wszystkim ten sam folder</translation>
    </message>
    <message>
        <source>Rank %1 on %2 %3.</source>
        <translation>Proces o randze %1 na %2 %3.</translation>
    </message>
    <message>
        <source>A batch of %1 crops cannot be divided among %2 processes; choose a larger batch or fewer processes.</source>
        <translation>Partii wycinków o rozmiarze %1 nie można podzielić między %2 procesów; wybierz większą partię lub mniej procesów.</translation>
    </message>
    <message>
        <source>%1 cannot be resumed on %2: it was trained on other data. Resume it on the original dataset, or start a new training.</source>
        <translation>Nie można wznowić %1 na %2: trening odbywał się na innych danych. Wznów go na pierwotnym zbiorze danych albo rozpocznij nowy.</translation>
    </message>
    <message>
        <source>The training in %1 stopped at step %2 because its %3 loss is no longer a finite number; train again with a lower learning rate. The best checkpoint so far is kept.</source>
        <translation>Trening w %1 zatrzymał się na kroku %2, bo jego strata (%3) nie jest już liczbą skończoną; wytrenuj ponownie z mniejszym współczynnikiem uczenia. Dotychczasowy najlepszy punkt kontrolny zostaje zachowany.</translation>
    </message>
    <message>
        <source>There are no clips to validate on; prepare a dataset that has some.</source>
        <translation>Nie ma klipów do walidacji; przygotuj zbiór danych, który je ma.</translation>
    </message>
    <message>
        <source>%1 is a header without music: %2 s of audio where %3 s were expected.</source>
        <translation>%1 to sam nagłówek bez muzyki: %2 s dźwięku zamiast oczekiwanych %3 s.</translation>
    </message>
    <message>
        <source>%1 was cut off: %2 s of audio where %3 s were expected.</source>
        <translation>%1 jest ucięty: %2 s dźwięku zamiast oczekiwanych %3 s.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2% of its audio cannot be decoded.</source>
        <translation>%1 jest uszkodzony: nie można zdekodować %2% dźwięku.</translation>
    </message>
    <message>
        <source>Preparing %1 clips takes about %2, but there is only room for %3 in %4.</source>
        <translation>Przygotowanie klipów w liczbie %1 zajmie około %2, a w %4 jest miejsce tylko na %3.</translation>
    </message>
    <message>
        <source>%1 is missing; prepare the dataset again.</source>
        <translation>Brakuje %1; przygotuj zbiór danych ponownie.</translation>
    </message>
    <message>
        <source>%1 contains no features with %2 bands; prepare the dataset again.</source>
        <translation>%1 nie zawiera cech z %2 pasmami; przygotuj zbiór danych ponownie.</translation>
    </message>
    <message>
        <source>%1 contains %2 frames, fewer than expected; prepare the dataset again.</source>
        <translation>%1 zawiera %2 ramek, mniej niż oczekiwano; przygotuj zbiór danych ponownie.</translation>
    </message>
    <message>
        <source>%1 is incomplete; prepare the dataset again.</source>
        <translation>%1 jest niekompletny; przygotuj zbiór danych ponownie.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed: %2.</source>
        <translation>Nie można zmienić nazwy %1: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged or was written by another version; it is kept as %2 and replaced by a new one.</source>
        <translation>%1 jest uszkodzony lub zapisany przez inną wersję; plik zachowano jako %2 i zastąpiono nowym.</translation>
    </message>
    <message>
        <source>%1 had damaged lines (%2); their clips are prepared again.</source>
        <translation>%1 miał uszkodzone wiersze (%2); ich klipy są przygotowywane ponownie.</translation>
    </message>
    <message>
        <source>%1 has features that are not finite numbers.</source>
        <translation>%1 ma cechy, które nie są liczbami skończonymi.</translation>
    </message>
    <message>
        <source>%1 does not match its checksum: it is damaged; prepare the dataset again.</source>
        <translation>%1 nie zgadza się ze swoją sumą kontrolną: jest uszkodzony; przygotuj zbiór danych ponownie.</translation>
    </message>
    <message>
        <source>%1 contains values that are not finite: it is damaged; prepare the dataset again.</source>
        <translation>%1 zawiera wartości, które nie są skończone: jest uszkodzony; przygotuj zbiór danych ponownie.</translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <translation>Utwór %1: %2</translation>
    </message>
    <message>
        <source>It has version %1 of the format, and this program reads versions up to %2.</source>
        <translation>Ma wersję %1 formatu, a ten program czyta wersje do %2.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a list of objects.</source>
        <comment>tracks</comment>
        <translation>Pole „%1” musi być listą obiektów.</translation>
    </message>
    <message>
        <source>There is a track without the field &quot;feature&quot;.</source>
        <translation>Jest utwór bez pola „feature”.</translation>
    </message>
    <message>
        <source>%1 is not a usable manifest. %2 Prepare the dataset again.</source>
        <translation>%1 nie jest zdatnym do użytku manifestem. %2 Przygotuj zbiór danych ponownie.</translation>
    </message>
    <message>
        <source>%1 has no shards; prepare them with --shard, or name their folders.</source>
        <translation>%1 nie ma shardów; przygotuj je opcją --shard albo podaj ich foldery.</translation>
    </message>
    <message>
        <source>%1 is one of %2 shards, %3 one of %4.</source>
        <translation>%1 jest jednym z %2 shardów, a %3 jednym z %4.</translation>
    </message>
    <message>
        <source>%1 and %2 were prepared from different audio: %3 has another size, time or checksum.</source>
        <translation>%1 i %2 przygotowano z różnego dźwięku: %3 ma inny rozmiar, czas lub sumę kontrolną.</translation>
    </message>
    <message>
        <source>%1 and %2 were prepared from different data, or with different options; prepare both again from the same.</source>
        <translation>%1 i %2 przygotowano z różnych danych lub z różnymi opcjami; przygotuj oba ponownie z tych samych.</translation>
    </message>
    <message>
        <source>%1 was written by an older version; it is kept as %2 and rebuilt from the source.</source>
        <translation>%1 zapisała starsza wersja; plik zachowano jako %2 i utworzono na nowo ze źródła.</translation>
    </message>
    <message>
        <source>%1 is damaged; it is kept as %2 and rebuilt from the source.</source>
        <translation>%1 jest uszkodzony; plik zachowano jako %2 i utworzono na nowo ze źródła.</translation>
    </message>
    <message>
        <source>The tasks of this Slurm array are not in a row; name the shard as K/N instead.</source>
        <translation>Zadania tej tablicy Slurm nie następują po sobie; zamiast tego podaj shard jako K/N.</translation>
    </message>
    <message>
        <source>This is no task of a Slurm array (SLURM_ARRAY_TASK_ID and SLURM_ARRAY_TASK_COUNT); name the shard as K/N instead.</source>
        <translation>To nie jest zadanie tablicy Slurm (SLURM_ARRAY_TASK_ID i SLURM_ARRAY_TASK_COUNT); zamiast tego podaj shard jako K/N.</translation>
    </message>
    <message>
        <source>%1 is no shard of a dataset; prepare shards with --shard.</source>
        <translation>%1 nie jest shardem zbioru danych; przygotuj shardy opcją --shard.</translation>
    </message>
    <message>
        <source>%1 makes no sense. %2 Prepare the shard again.</source>
        <translation>%1 nie ma sensu. %2 Przygotuj shard ponownie.</translation>
    </message>
    <message>
        <source>All %1 tracks are one recording: their audio is the same.</source>
        <translation>Wszystkie utwory (%1) to jedno nagranie: mają ten sam dźwięk.</translation>
    </message>
    <message>
        <source>Copies of other tracks, whose audio is the same: %1 (%2 and %3, for example).</source>
        <translation>Kopie innych utworów, o tym samym dźwięku: %1 (na przykład %2 i %3).</translation>
    </message>
    <message>
        <source>Copies lie in several splits: models are judged by recordings that they know.</source>
        <translation>Kopie leżą w kilku częściach: modele są oceniane na nagraniach, które znają.</translation>
    </message>
    <message>
        <source>Copies lay in several splits; they were all put into training, with their artists.</source>
        <translation>Kopie leżały w kilku częściach; wszystkie trafiły do treningu razem ze swoimi wykonawcami.</translation>
    </message>
    <message>
        <source>No track is left for %1. %2</source>
        <translation>Dla części „%1” nie został żaden utwór. %2</translation>
    </message>
    <message>
        <source>%1 contains no prepared dataset (no manifest.json); prepare one there first.</source>
        <translation>%1 nie zawiera przygotowanego zbioru danych (brak manifest.json); najpierw przygotuj tam zbiór.</translation>
    </message>
    <message>
        <source>%1 was prepared by an older version; prepare it again from the same source (no clip is decoded again).</source>
        <translation>%1 przygotowała starsza wersja; przygotuj ponownie z tego samego źródła (żaden klip nie będzie dekodowany ponownie).</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, cannot be opened; check whether its folder can be written to. (%2)</source>
        <translation>Nie można otworzyć katalogu twojej muzyki, %1; sprawdź, czy można zapisywać w jego folderze. (%2)</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, is damaged; start Genrescope again, and it is made anew from your music.</source>
        <translation>Katalog twojej muzyki, %1, jest uszkodzony; uruchom Genrescope ponownie, a zostanie utworzony na nowo z twojej muzyki.</translation>
    </message>
    <message>
        <source>There is no room for the catalog of your music, %1; make some and try again.</source>
        <translation>Brakuje miejsca na katalog twojej muzyki, %1; zwolnij trochę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, cannot be read or written; start Genrescope again. (%2)</source>
        <translation>Nie można odczytać lub zapisać katalogu twojej muzyki, %1; uruchom Genrescope ponownie. (%2)</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, was made by a later version of Genrescope.</source>
        <translation>Katalog twojej muzyki, %1, utworzyła nowsza wersja Genrescope.</translation>
    </message>
    <message>
        <source>What you have chosen for your library makes no sense; it is kept as %1. Add the folders again.</source>
        <translation>To, co wybrano dla twojej biblioteki, nie ma sensu; jest zachowane jako %1. Dodaj foldery ponownie.</translation>
    </message>
    <message>
        <source>The run in %1 could not be deleted; check whether the folder can be written.</source>
        <translation>Nie udało się usunąć przebiegu w %1; sprawdź, czy można zapisywać w tym folderze.</translation>
    </message>
    <message>
        <source>The run in %1 could not be restored; check whether the folder can be written.</source>
        <translation>Nie udało się przywrócić przebiegu w %1; sprawdź, czy można zapisywać w tym folderze.</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; cannot be used; save it again or delete it. %2</source>
        <translation>Nie można użyć presetu „%1”; zapisz go ponownie lub usuń. %2</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; could not be deleted; check whether the folder %2 can be written.</source>
        <translation>Nie udało się usunąć presetu „%1”; sprawdź, czy można zapisywać w folderze %2.</translation>
    </message>
    <message>
        <source>choose models of your own</source>
        <translation>wybierz własne modele</translation>
    </message>
    <message>
        <source>%1, the part of the program that trains models, could not be loaded; install the package genrescope-engine, or close other programs if memory is short. (%2)</source>
        <translation>Nie udało się wczytać %1, części programu, która trenuje modele; zainstaluj pakiet genrescope-engine albo zamknij inne programy, jeśli brakuje pamięci. (%2)</translation>
    </message>
    <message>
        <source>There are no starter models in %1: install the package genrescope-models, copy resources/models from Genrescope&apos;s source there, or %2.</source>
        <translation>W %1 nie ma modeli startowych: zainstaluj pakiet genrescope-models, skopiuj tam resources/models ze źródeł Genrescope albo %2.</translation>
    </message>
    <message>
        <source>%1 came with Genrescope and stays as it is; teach it your genres, and you have a model of your own.</source>
        <translation>%1 jest dostarczany z Genrescope i pozostaje bez zmian; naucz go swoich gatunków, a będziesz mieć własny model.</translation>
    </message>
    <message>
        <source>There is not enough memory; close other programs and try again.</source>
        <translation>Za mało pamięci; zamknij inne programy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This version of Genrescope knows no field &quot;%1&quot;.</source>
        <translation>Ta wersja Genrescope nie zna pola „%1”.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Genrescope; use that version to open it.</source>
        <translation>%1 zapisała nowsza wersja Genrescope; użyj jej, aby otworzyć ten plik.</translation>
    </message>
    <message>
        <source>%1 lists more than a million tracks; it is left as it is.</source>
        <translation>%1 zawiera ponad milion utworów; plik pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>%1 is not a playlist, or is damaged: M3U and XSPF can be read.</source>
        <translation>%1 nie jest listą odtwarzania albo jest uszkodzony: można odczytać M3U i XSPF.</translation>
    </message>
</context>
<context>
    <name>genrescope::ModelChoice</name>
    <message>
        <source>No model</source>
        <translation>Brak modelu</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Wybierz model</translation>
    </message>
    <message>
        <source>%1 (starter)</source>
        <comment>name of a model</comment>
        <translation>%1 (startowy)</translation>
    </message>
    <message>
        <source>Model %1: none</source>
        <translation>Model %1: brak</translation>
    </message>
    <message>
        <source>Model %1: %2</source>
        <translation>Model %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln genre(s)</source>
        <translation>
            <numerusform>%1, %Ln gatunek</numerusform>
            <numerusform>%1, %Ln gatunki</numerusform>
            <numerusform>%1, %Ln gatunków</numerusform>
        </translation>
    </message>
    <message>
        <source>Support-weighted average precision on validation: %1</source>
        <translation>Średnia precyzja ważona licznością na walidacji: %1</translation>
    </message>
    <message>
        <source>A starter model that comes with Genrescope. Your own models can replace it.</source>
        <translation>Model startowy dostarczany z Genrescope. Możesz zastąpić go własnymi modelami.</translation>
    </message>
    <message>
        <source>Open checkpoint…</source>
        <translation>Otwórz punkt kontrolny…</translation>
    </message>
    <message>
        <source>Use the starter models</source>
        <translation>Użyj modeli startowych</translation>
    </message>
    <message>
        <source>Models:</source>
        <translation>Modele:</translation>
    </message>
    <message>
        <source>Add another model</source>
        <translation>Dodaj kolejny model</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Dodaj model</translation>
    </message>
</context>
<context>
    <name>genrescope::OptionBox</name>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>Punkty kontrolne (*.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::OrderedTrackList</name>
    <message>
        <source>Back to all tracks</source>
        <translation>Wróć do wszystkich utworów</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Pokaż w menedżerze plików</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Przenieś w górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przenieś w dół</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>genrescope::OrderedTrackModel</name>
    <message>
        <source>%1, now playing</source>
        <translation>%1, teraz odtwarzane</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
</context>
<context>
    <name>genrescope::OverviewBar</name>
    <message>
        <source>Overview of the track</source>
        <translation>Przegląd utworu</translation>
    </message>
    <message>
        <source>The whole track; the frame marks the part shown in the spectrogram below. Alt and the left and right arrow keys move it.</source>
        <translation>Cały utwór; ramka zaznacza część widoczną na spektrogramie poniżej. Przesuwa ją Alt ze strzałkami w lewo i w prawo.</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>Brak utworu</translation>
    </message>
    <message>
        <source>%1 of %2; visible: %3 to %4</source>
        <translation>%1 z %2; widoczne: od %3 do %4</translation>
    </message>
</context>
<context>
    <name>genrescope::PathPicker</name>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Choose a file or a folder</source>
        <translation>Wybierz plik lub folder</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>%1: browse</source>
        <translation>%1: przeglądaj</translation>
    </message>
</context>
<context>
    <name>genrescope::PlayerBar</name>
    <message>
        <source>Previous track</source>
        <translation>Poprzedni utwór</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Następny utwór</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>A–B loop</source>
        <translation>Pętla A–B</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Pętla</translation>
    </message>
    <message>
        <source>Mark the start of a loop (L)</source>
        <translation>Zaznacz początek pętli (L)</translation>
    </message>
    <message>
        <source>A–… loop</source>
        <translation>Pętla A–…</translation>
    </message>
    <message>
        <source>Loop, start marked</source>
        <translation>Pętla, początek zaznaczony</translation>
    </message>
    <message>
        <source>Mark the end of the loop (L)</source>
        <translation>Zaznacz koniec pętli (L)</translation>
    </message>
    <message>
        <source>Loop, on</source>
        <translation>Pętla, włączona</translation>
    </message>
    <message>
        <source>Clear the loop (L)</source>
        <translation>Usuń pętlę (L)</translation>
    </message>
    <message>
        <source>Shuffle the queue</source>
        <translation>Odtwarzaj kolejkę losowo</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>Powtarzanie: wyłączone</translation>
    </message>
    <message>
        <source>Repeat: the whole queue</source>
        <translation>Powtarzanie: cała kolejka</translation>
    </message>
    <message>
        <source>Repeat: this track</source>
        <translation>Powtarzanie: ten utwór</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Pokaż kolejkę</translation>
    </message>
</context>
<context>
    <name>genrescope::Playlists</name>
    <message>
        <source>Playlist</source>
        <translation>Lista odtwarzania</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of %1 are not files and were left out.</source>
        <translation>
            <numerusform>%Ln pozycja z %1 nie jest plikiem i została pominięta.</numerusform>
            <numerusform>%Ln pozycje z %1 nie są plikami i zostały pominięte.</numerusform>
            <numerusform>%Ln pozycji z %1 nie jest plikami i zostało pominiętych.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::PrecisionRecallChart</name>
    <message>
        <source>Precision and recall</source>
        <translation>Precyzja i czułość</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Próg</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Czułość</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precyzja</translation>
    </message>
    <message>
        <source>%1: threshold %2, precision %3, recall %4</source>
        <translation>%1: próg %2, precyzja %3, czułość %4</translation>
    </message>
    <message>
        <source>%1: no track reaches the threshold %2</source>
        <translation>%1: żaden utwór nie osiąga progu %2</translation>
    </message>
</context>
<context>
    <name>genrescope::PreferencesDialog</name>
    <message>
        <source>System default</source>
        <translation>Ustawienie systemowe</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niepodłączone</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencje</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Język:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Motyw:</translation>
    </message>
    <message>
        <source>&amp;Sound device:</source>
        <translation>&amp;Urządzenie dźwiękowe:</translation>
    </message>
    <message>
        <source>&amp;Cores for the library:</source>
        <translation>&amp;Rdzenie dla biblioteki:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>How many cores hear the tracks of the library at once, from its next scan on</source>
        <translation>Ile rdzeni naraz przesłuchuje utwory biblioteki, od jej następnego skanowania</translation>
    </message>
    <message>
        <source>&amp;Keep the list of tracks for the next start</source>
        <translation>&amp;Zachowaj listę utworów do następnego uruchomienia</translation>
    </message>
    <message>
        <source>&amp;Remember recent files</source>
        <translation>&amp;Pamiętaj ostatnio używane pliki</translation>
    </message>
    <message>
        <source>S&amp;hortcuts…</source>
        <translation>&amp;Skróty klawiszowe…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>genrescope::ProbabilityBars</name>
    <message>
        <source>now</source>
        <comment>the probability at the playhead</comment>
        <translation>teraz</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>próg</translation>
    </message>
    <message>
        <source>called</source>
        <comment>the probability reaches the threshold</comment>
        <translation>wskazany</translation>
    </message>
    <message>
        <source>learned from another model</source>
        <translation>wyuczony z innego modelu</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gatunki</translation>
    </message>
    <message>
        <source>The most probable genres for the whole track, according to each model.</source>
        <translation>Najbardziej prawdopodobne gatunki całego utworu według każdego modelu.</translation>
    </message>
    <message>
        <source>A model calls a genre when its probability for the whole track reaches the model&apos;s threshold for that genre, the line across the bar. Called genres have a check mark.</source>
        <translation>Model wskazuje gatunek, gdy jego prawdopodobieństwo dla całego utworu osiąga próg modelu dla tego gatunku, czyli kreskę w poprzek słupka. Wskazane gatunki mają znak zaznaczenia.</translation>
    </message>
    <message>
        <source>%1 %2, called</source>
        <comment>a model and its percentage</comment>
        <translation>%1 %2, wskazany</translation>
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
        <translation>%1: %2; modele się nie zgadzają</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a genre and the models&apos; percentages</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; learned from another model&apos;s tags alone: %2</source>
        <comment>a genre, tags</comment>
        <translation>%1; wyuczony wyłącznie z tagów innego modelu: %2</translation>
    </message>
    <message numerus="yes">
        <source>≠ %Ln points</source>
        <comment>difference between two percentages, at least 25</comment>
        <translation>
            <numerusform>≠ %Ln punkt</numerusform>
            <numerusform>≠ %Ln punkty</numerusform>
            <numerusform>≠ %Ln punktów</numerusform>
        </translation>
    </message>
    <message>
        <source>≠ top: %1</source>
        <comment>the only model that puts this genre first</comment>
        <translation>≠ pierwszy: %1</translation>
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
            <numerusform>&amp;Oczekujące (%Ln)</numerusform>
            <numerusform>&amp;Oczekujące (%Ln)</numerusform>
            <numerusform>&amp;Oczekujące (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Uruchom kolejkę</translation>
    </message>
    <message>
        <source>Train the waiting runs one after the other</source>
        <translation>Trenuj oczekujące przebiegi jeden po drugim</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>Użyj ustawień</translation>
    </message>
    <message>
        <source>Fill in the form with the settings of the selected run</source>
        <translation>Wypełnij formularz ustawieniami zaznaczonego przebiegu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Do not train the selected run</source>
        <translation>Nie trenuj zaznaczonego przebiegu</translation>
    </message>
    <message>
        <source>Waiting runs</source>
        <translation>Oczekujące przebiegi</translation>
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
        <translation>Pasujące pliki (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::RecipeBox</name>
    <message>
        <source>Delete preset</source>
        <translation>Usuń preset</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>Usunąć preset „%1”?</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Zapisz jako preset</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nazwa:</translation>
    </message>
    <message>
        <source>Replace the preset “%1”?</source>
        <translation>Zastąpić preset „%1”?</translation>
    </message>
    <message>
        <source>Fills in the settings below; what you change afterward takes precedence</source>
        <translation>Wypełnia ustawienia poniżej; to, co zmienisz później, ma pierwszeństwo</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>&amp;Zapisz jako preset…</translation>
    </message>
    <message>
        <source>&amp;Delete preset</source>
        <translation>&amp;Usuń preset</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Presety</translation>
    </message>
</context>
<context>
    <name>genrescope::ReconstructionPanel</name>
    <message>
        <source>Epoch %1: what is filled in is off by %2 dB (root mean square); each band&apos;s mean over the other frames would be off by %3 dB. Track %4 of the validation split.</source>
        <translation>Epoka %1: uzupełnienie różni się o %2 dB (średnia kwadratowa); średnia każdego pasma z pozostałych ramek różniłaby się o %3 dB. Utwór %4 z części walidacyjnej.</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Eksportuj wykres</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Obrazy PNG (*.png)</translation>
    </message>
    <message>
        <source>Masked frames, filled in by %1</source>
        <translation>Zamaskowane ramki, uzupełnione przez %1</translation>
    </message>
    <message>
        <source>Excerpt %1</source>
        <translation>Fragment %1</translation>
    </message>
    <message>
        <source>Which excerpt</source>
        <translation>Który fragment</translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation>PNG…</translation>
    </message>
    <message>
        <source>Export the picture as PNG</source>
        <translation>Eksportuj obraz jako PNG</translation>
    </message>
</context>
<context>
    <name>genrescope::ReliabilityChart</name>
    <message>
        <source>Reliability</source>
        <translation>Wiarygodność</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Prawdopodobieństwo</translation>
    </message>
    <message>
        <source>How often true</source>
        <translation>Jak często prawdziwe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decyzje</translation>
    </message>
    <message>
        <source>%1, its own output</source>
        <translation>%1, jego własne wyjście</translation>
    </message>
    <message>
        <source>%1: probabilities are off by %2 on average</source>
        <translation>%1: średni błąd prawdopodobieństw %2</translation>
    </message>
</context>
<context>
    <name>genrescope::ResultExport</name>
    <message>
        <source>There are no genres over time yet; wait until the models have heard the track.</source>
        <translation>Nie ma jeszcze gatunków w czasie; poczekaj, aż modele przesłuchają utwór.</translation>
    </message>
</context>
<context>
    <name>genrescope::RobustnessChart</name>
    <message>
        <source>Score, %</source>
        <translation>Wynik, %</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Przesunięcie o</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>music</comment>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>%1: %2 as it is</source>
        <comment>model, score</comment>
        <translation>%1: %2 bez zmian</translation>
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
        <translation>Wyniki gatunku %1</translation>
    </message>
    <message>
        <source>No change moves the score of %1.</source>
        <translation>Żadna zmiana nie przesuwa wyniku gatunku %1.</translation>
    </message>
    <message>
        <source>The largest move: %1 hears %2 at %3 instead of %4 (%5).</source>
        <comment>model, genre, two scores, change</comment>
        <translation>Największe przesunięcie: %1 słyszy %2 na %3 zamiast %4 (%5).</translation>
    </message>
    <message>
        <source>Asking the models about five versions of the track…</source>
        <translation>Odpytywanie modeli o pięć wersji utworu…</translation>
    </message>
    <message>
        <source>Of this track, the first %1 were heard.</source>
        <translation>Z tego utworu przesłuchano pierwsze %1.</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <comment>a change, why</comment>
        <translation>Pominięto: %1. %2</translation>
    </message>
    <message>
        <source>How robust are the scores?</source>
        <translation>Jak odporne są wyniki?</translation>
    </message>
    <message>
        <source>The same music, changed as happens on its way to listeners. Dashed lines are the scores of the track as it is: the closer the marks are to them, the less the scores depend on anything but the music.</source>
        <translation>Ta sama muzyka, zmieniona tak, jak zdarza się to w drodze do słuchaczy. Linie kreskowane to wyniki utworu bez zmian: im bliżej nich są znaczniki, tym mniej wyniki zależą od czegokolwiek poza muzyką.</translation>
    </message>
    <message>
        <source>&amp;Genre:</source>
        <translation>&amp;Gatunek:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>genrescope::RunTable</name>
    <message>
        <source>The run %1 was deleted.</source>
        <translation>Przebieg %1 został usunięty.</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>Prze&amp;biegi</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Filtruj przebiegi</translation>
    </message>
    <message>
        <source>Onl&amp;y differences</source>
        <translation>Ty&amp;lko różnice</translation>
    </message>
    <message>
        <source>Show only settings that differ between runs</source>
        <translation>Pokaż tylko ustawienia, którymi różnią się przebiegi</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>Użyj ustawień</translation>
    </message>
    <message>
        <source>Fill in the form on the left with the settings of the selected run</source>
        <translation>Wypełnij formularz po lewej ustawieniami zaznaczonego przebiegu</translation>
    </message>
    <message>
        <source>Start new runs from it</source>
        <translation>Zacznij od niego nowe przebiegi</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Wznów przebieg</translation>
    </message>
    <message>
        <source>Continue the selected run from its last complete epoch, as if it had never been interrupted</source>
        <translation>Kontynuuj zaznaczony przebieg od ostatniej pełnej epoki, tak jakby nigdy nie był przerwany</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete the selected run and its checkpoints; this can be undone</source>
        <translation>Usuń zaznaczony przebieg i jego punkty kontrolne; można to cofnąć</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Przebiegi</translation>
    </message>
</context>
<context>
    <name>genrescope::RunTableModel</name>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Checked runs are shown in the charts</source>
        <translation>Przebiegi z zaznaczonym polem są widoczne na wykresach</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Przepis</translation>
    </message>
    <message>
        <source>Best AP</source>
        <translation>Najlepsza AP</translation>
    </message>
    <message>
        <source>Support-weighted average precision on validation, at the best epoch</source>
        <translation>Średnia precyzja ważona licznością na walidacji, w najlepszej epoce</translation>
    </message>
    <message>
        <source>Macro AP</source>
        <translation>AP makro</translation>
    </message>
    <message>
        <source>Mean average precision over genres on validation, at the best epoch</source>
        <translation>Średnia po gatunkach średniej precyzji na walidacji, w najlepszej epoce</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Najlepsza epoka</translation>
    </message>
    <message>
        <source>Epoch with the best validation score</source>
        <translation>Epoka z najlepszym wynikiem na walidacji</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Strata</translation>
    </message>
    <message>
        <source>Validation loss per crop, at the best epoch</source>
        <translation>Strata walidacyjna na wycinek, w najlepszej epoce</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>From the start of the run to its last validation</source>
        <translation>Od początku przebiegu do jego ostatniej walidacji</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Double-click to edit</source>
        <translation>Kliknij dwukrotnie, aby edytować</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Rozpoczęto</translation>
    </message>
    <message>
        <source>Running, %1</source>
        <translation>Trwa, %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Trwa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ukończony</translation>
    </message>
    <message>
        <source>Finished early</source>
        <translation>Zakończony wcześniej</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymany</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudany</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Przerwany</translation>
    </message>
    <message>
        <source>Trains elsewhere</source>
        <translation>Trwa gdzie indziej</translation>
    </message>
</context>
<context>
    <name>genrescope::SeekSlider</name>
    <message>
        <source>%1 of %2</source>
        <comment>position, length</comment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>genrescope::SettingField</name>
    <message>
        <source>Recipe: %1</source>
        <translation>Przepis: %1</translation>
    </message>
    <message>
        <source>Differs from the recipe; restore %1</source>
        <translation>Różni się od przepisu; przywróć %1</translation>
    </message>
    <message>
        <source>Restore the recipe&apos;s value: %1</source>
        <translation>Przywróć wartość z przepisu: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::SettingTable</name>
    <message>
        <source>Restore the recipe&apos;s values</source>
        <translation>Przywróć wartości z przepisu</translation>
    </message>
</context>
<context>
    <name>genrescope::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Mysz</translation>
    </message>
    <message>
        <source>Open music</source>
        <translation>Otwórz muzykę</translation>
    </message>
    <message>
        <source>Drop it anywhere</source>
        <translation>Upuść ją gdziekolwiek</translation>
    </message>
    <message>
        <source>Play from a position</source>
        <translation>Odtwórz od danego miejsca</translation>
    </message>
    <message>
        <source>Click the spectrogram or the timeline</source>
        <translation>Kliknij spektrogram lub oś czasu</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Przesuń widok</translation>
    </message>
    <message>
        <source>Drag the spectrogram</source>
        <translation>Przeciągnij spektrogram</translation>
    </message>
    <message>
        <source>Zoom in time</source>
        <translation>Skaluj w czasie</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Kółko</translation>
    </message>
    <message>
        <source>Zoom in frequency</source>
        <translation>Skaluj w częstotliwości</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + kółko</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation>%1 jest już przypisane do „%2”.</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Brak klawisza</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Domyślny</translation>
    </message>
    <message>
        <source>&amp;All defaults</source>
        <translation>&amp;Wszystkie domyślne</translation>
    </message>
    <message>
        <source>Double-click keys, or press F2, to change them.</source>
        <translation>Aby zmienić klawisze, kliknij je dwukrotnie lub naciśnij F2.</translation>
    </message>
</context>
<context>
    <name>genrescope::SimilarLine</name>
    <message>
        <source>Similar to %1</source>
        <translation>Podobne do %1</translation>
    </message>
    <message numerus="yes">
        <source>Similar to %1 and %Ln other track(s)</source>
        <translation>
            <numerusform>Podobne do %1 i %Ln innego utworu</numerusform>
            <numerusform>Podobne do %1 i %Ln innych utworów</numerusform>
            <numerusform>Podobne do %1 i %Ln innych utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the search before (Esc)</source>
        <translation>Wróć do poprzedniego wyszukiwania (Esc)</translation>
    </message>
</context>
<context>
    <name>genrescope::SpectrogramControls</name>
    <message>
        <source>Spectrogram colors</source>
        <translation>Kolory spektrogramu</translation>
    </message>
    <message>
        <source>Quietest level shown</source>
        <translation>Najcichszy pokazywany poziom</translation>
    </message>
    <message>
        <source>Levels below this, relative to the loudest, all get the same color</source>
        <translation>Wszystkie poziomy poniżej tego, względem najgłośniejszego, mają ten sam kolor</translation>
    </message>
    <message>
        <source>Loudest level shown</source>
        <translation>Najgłośniejszy pokazywany poziom</translation>
    </message>
    <message>
        <source>Levels above this, relative to the loudest, all get the same color</source>
        <translation>Wszystkie poziomy powyżej tego, względem najgłośniejszego, mają ten sam kolor</translation>
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
        <translation>Spektrogram</translation>
    </message>
    <message>
        <source>The log-mel spectrogram of the track, as the models receive it. Plus and minus zoom; Alt and the arrow keys move the view.</source>
        <translation>Spektrogram log-mel utworu, taki jak otrzymują go modele. Plus i minus skalują, Alt ze strzałkami przesuwa widok.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Podążaj</translation>
    </message>
    <message>
        <source>Keep the playhead visible during playback</source>
        <translation>Utrzymuj pozycję odtwarzania w widoku podczas odtwarzania</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · band %3</source>
        <translation>%1 · %2 Hz · pasmo %3</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · band %3 · %4 dB</source>
        <translation>%1 · %2 Hz · pasmo %3 · %4 dB</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · band %3 · %4 dB · log-odds %5</source>
        <translation>%1 · %2 Hz · pasmo %3 · %4 dB · logit %5</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>Brak utworu</translation>
    </message>
    <message>
        <source>%1 of %2, following the playhead; visible: %3 to %4</source>
        <translation>%1 z %2, podąża za pozycją odtwarzania; widoczne: od %3 do %4</translation>
    </message>
    <message>
        <source>%1 of %2; visible: %3 to %4</source>
        <translation>%1 z %2; widoczne: od %3 do %4</translation>
    </message>
</context>
<context>
    <name>genrescope::SpectrumPanel</name>
    <message>
        <source>Save the spectrogram as an image</source>
        <translation>Zapisz spektrogram jako obraz</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Obrazy PNG (*.png)</translation>
    </message>
    <message>
        <source>The image could not be written to %1: %2. Choose another folder.</source>
        <translation>Nie udało się zapisać obrazu w %1: %2. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogram</translation>
    </message>
    <message>
        <source>Save the spectrogram as an image…</source>
        <translation>Zapisz spektrogram jako obraz…</translation>
    </message>
</context>
<context>
    <name>genrescope::TagDialog</name>
    <message>
        <source>Reading tags…</source>
        <translation>Czytanie tagów…</translation>
    </message>
    <message numerus="yes">
        <source>Writing… %Ln file(s) so far</source>
        <translation>
            <numerusform>Zapisywanie… dotąd %Ln plik</numerusform>
            <numerusform>Zapisywanie… dotąd %Ln pliki</numerusform>
            <numerusform>Zapisywanie… dotąd %Ln plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back… %Ln file(s) so far</source>
        <translation>
            <numerusform>Cofanie… dotąd %Ln plik</numerusform>
            <numerusform>Cofanie… dotąd %Ln pliki</numerusform>
            <numerusform>Cofanie… dotąd %Ln plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written.</source>
        <translation>
            <numerusform>Zapisano %Ln plik.</numerusform>
            <numerusform>Zapisano %Ln pliki.</numerusform>
            <numerusform>Zapisano %Ln plików.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back.</source>
        <translation>
            <numerusform>Cofnięto %Ln plik.</numerusform>
            <numerusform>Cofnięto %Ln pliki.</numerusform>
            <numerusform>Cofnięto %Ln plików.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be written.</source>
        <translation>
            <numerusform>Nie udało się zapisać %Ln pliku.</numerusform>
            <numerusform>Nie udało się zapisać %Ln plików.</numerusform>
            <numerusform>Nie udało się zapisać %Ln plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to be written.</source>
        <translation>Nie ma czego zapisać.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Jeszcze nic nie zapisano.</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln file(s)</source>
        <translation>
            <numerusform>Zapisz %Ln plik</numerusform>
            <numerusform>Zapisz %Ln pliki</numerusform>
            <numerusform>Zapisz %Ln plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Write genre tags</source>
        <translation>Zapisz gatunki w tagach</translation>
    </message>
    <message>
        <source>What the files say now, and what they are to say then, by what the models have heard. Edit a cell to have other genres written, separated by semicolons; uncheck a file to leave it out. Everything that is written can be taken back, byte for byte.</source>
        <translation>Co pliki mówią teraz i co mają mówić potem, zgodnie z tym, co usłyszały modele. Edytuj komórkę, aby zapisać inne gatunki, rozdzielone średnikami; odznacz plik, aby go pominąć. Wszystko, co zostanie zapisane, można cofnąć co do bajta.</translation>
    </message>
    <message>
        <source>Genres of the files, now and then</source>
        <translation>Gatunki plików, teraz i potem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Earlier changes…</source>
        <translation>Wcześniejsze zmiany…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Gives the files that were written last their bytes back</source>
        <translation>Przywraca ostatnio zapisanym plikom ich bajty</translation>
    </message>
</context>
<context>
    <name>genrescope::TagHistoryDialog</name>
    <message>
        <source>Taken back</source>
        <translation>Cofnięto</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln file(s)</source>
        <translation>
            <numerusform>Cofnij %Ln plik</numerusform>
            <numerusform>Cofnij %Ln pliki</numerusform>
            <numerusform>Cofnij %Ln plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>Cofnij wszystko</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Cofanie…</translation>
    </message>
    <message>
        <source>Nothing was written into tags yet.</source>
        <translation>Jeszcze niczego nie zapisano w tagach.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back.</source>
        <translation>
            <numerusform>Cofnięto %Ln plik.</numerusform>
            <numerusform>Cofnięto %Ln pliki.</numerusform>
            <numerusform>Cofnięto %Ln plików.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) already undone.</source>
        <translation>
            <numerusform>%Ln plik cofnięto już wcześniej.</numerusform>
            <numerusform>%Ln pliki cofnięto już wcześniej.</numerusform>
            <numerusform>%Ln plików cofnięto już wcześniej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay as they are:</source>
        <translation>
            <numerusform>%Ln plik pozostaje bez zmian:</numerusform>
            <numerusform>%Ln pliki pozostają bez zmian:</numerusform>
            <numerusform>%Ln plików pozostaje bez zmian:</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier changes of tags</source>
        <translation>Wcześniejsze zmiany tagów</translation>
    </message>
    <message>
        <source>Files get the bytes back that they had before their tags were written. Files that were changed since stay as they are; of files that were written several times, take back the latest first.</source>
        <translation>Pliki odzyskują bajty, które miały przed zapisaniem tagów. Pliki zmienione od tamtej pory pozostają bez zmian; w plikach zapisanych kilka razy najpierw cofnij ostatnią zmianę.</translation>
    </message>
    <message>
        <source>&amp;Written:</source>
        <translation>&amp;Zapisane:</translation>
    </message>
    <message>
        <source>&amp;Files; select some to take back only them:</source>
        <translation>&amp;Pliki; zaznacz niektóre, aby cofnąć tylko je:</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzone</translation>
    </message>
</context>
<context>
    <name>genrescope::TagRulesForm</name>
    <message>
        <source>&amp;Genres of:</source>
        <translation>&amp;Gatunki z:</translation>
    </message>
    <message>
        <source>all models that know them</source>
        <translation>wszystkich modeli, które je znają</translation>
    </message>
    <message>
        <source>A genre is written if all models that know it call it, or if the one that is chosen does</source>
        <translation>Gatunek jest zapisywany, jeśli wskazują go wszystkie modele, które go znają, albo jeśli wskazuje go wybrany model</translation>
    </message>
    <message>
        <source>&amp;Existing genres:</source>
        <translation>&amp;Istniejące gatunki:</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>zachowaj</translation>
    </message>
    <message>
        <source>append</source>
        <translation>dopisz</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>zastąp</translation>
    </message>
    <message>
        <source>Files that have genres stay as they are; or new ones are put behind them; or new ones take their place</source>
        <translation>Pliki, które mają gatunki, pozostają bez zmian; albo nowe są dopisywane za nimi; albo nowe zajmują ich miejsce</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <translation>P&amp;róg:</translation>
    </message>
    <message>
        <source>as the model calls it</source>
        <translation>jak wskazuje model</translation>
    </message>
    <message>
        <source>%</source>
        <comment>suffix of a percentage, with its space</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>From which probability a genre is written</source>
        <translation>Od jakiego prawdopodobieństwa gatunek jest zapisywany</translation>
    </message>
    <message>
        <source>Genres per file, at &amp;most:</source>
        <translation>Gatunków na plik, na&amp;jwyżej:</translation>
    </message>
    <message>
        <source>The most probable ones are written</source>
        <translation>Zapisywane są najbardziej prawdopodobne</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>&amp;Nazwy:</translation>
    </message>
    <message>
        <source>Table of names</source>
        <translation>Tabela nazw</translation>
    </message>
    <message>
        <source>as the models call them</source>
        <translation>jak nazywają je modele</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>A table with the columns genre (what a model calls it) and name (what is written; empty: nothing)</source>
        <translation>Tabela z kolumnami genre (jak nazywa go model) i name (co jest zapisywane; puste: nic)</translation>
    </message>
    <message>
        <source>&amp;ID3 version:</source>
        <translation>&amp;Wersja ID3:</translation>
    </message>
    <message>
        <source>that of the file</source>
        <translation>taka jak w pliku</translation>
    </message>
    <message>
        <source>Old players understand ID3v2.3 alone; a file without a tag gets 2.4</source>
        <translation>Stare odtwarzacze rozumieją tylko ID3v2.3; plik bez tagu otrzymuje 2.4</translation>
    </message>
    <message>
        <source>Also write how probable they are (GENRESCOPE)</source>
        <translation>Zapisz też, jak bardzo są prawdopodobne (GENRESCOPE)</translation>
    </message>
    <message>
        <source>Keep the files&apos; times</source>
        <translation>Zachowaj daty plików</translation>
    </message>
</context>
<context>
    <name>genrescope::TagTableBox</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, numer %2</translation>
    </message>
    <message>
        <source>Weight:</source>
        <translation>Waga:</translation>
    </message>
    <message>
        <source>%1: weight</source>
        <translation>%1: waga</translation>
    </message>
    <message>
        <source>How much the teacher of this table counts</source>
        <translation>Jak bardzo liczy się nauczyciel z tej tabeli</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1: usuń</translation>
    </message>
    <message>
        <source>Add table…</source>
        <translation>Dodaj tabelę…</translation>
    </message>
    <message>
        <source>Learn what one more teacher says of the dataset’s tracks, too</source>
        <translation>Ucz się także tego, co o utworach zbioru danych mówi jeszcze jeden nauczyciel</translation>
    </message>
</context>
<context>
    <name>genrescope::TagTableModel</name>
    <message>
        <source>Written</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Genres now</source>
        <translation>Gatunki teraz</translation>
    </message>
    <message>
        <source>Genres then</source>
        <translation>Gatunki potem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>genrescope::TaughtGenreModel</name>
    <message>
        <source>Can be told</source>
        <translation>Rozpoznawalny</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Niepewny</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>No track has it any more; it goes when you teach again.</source>
        <translation>Żaden utwór już go nie ma; zniknie przy ponownym uczeniu.</translation>
    </message>
    <message>
        <source>Average precision on tracks by artists that the model was not taught with, and its 95% interval by artists. A guess would reach %1. Called from %2; F1 %3.</source>
        <translation>Średnia precyzja na utworach wykonawców, na których model nie był uczony, i jej 95% przedział po wykonawcach. Zgadywanie dałoby %1. Wskazywany od %2; F1 %3.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Werdykt</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Co by pomogło</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Utwory</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Wykonawcy</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gatunek</translation>
    </message>
</context>
<context>
    <name>genrescope::TeachPanel</name>
    <message>
        <source>&amp;Teach again</source>
        <translation>&amp;Naucz ponownie</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>&amp;Naucz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) not learned yet</source>
        <translation>
            <numerusform>%Ln poprawka jeszcze nieuwzględniona</numerusform>
            <numerusform>%Ln poprawki jeszcze nieuwzględnione</numerusform>
            <numerusform>%Ln poprawek jeszcze nieuwzględnionych</numerusform>
        </translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <translation>Brak zbioru danych</translation>
    </message>
    <message>
        <source>Prepare a dataset first: folders with a genre each, a table of labels, music whose files name their genres, or tracks that you marked on the Listen page.</source>
        <translation>Najpierw przygotuj zbiór danych: foldery z jednym gatunkiem każdy, tabelę etykiet, muzykę, której pliki podają gatunki, albo utwory oznaczone na stronie „Słuchanie”.</translation>
    </message>
    <message>
        <source>Nothing taught yet</source>
        <translation>Jeszcze niczego nie nauczono</translation>
    </message>
    <message>
        <source>Press Teach: in a minute or so, both models know the genres of this dataset.</source>
        <translation>Naciśnij „Naucz”: za mniej więcej minutę oba modele będą znać gatunki tego zbioru danych.</translation>
    </message>
    <message>
        <source>The models are learning</source>
        <translation>Modele się uczą</translation>
    </message>
    <message>
        <source>What they have learned of each genre will be shown here.</source>
        <translation>Tutaj pojawi się to, czego nauczyły się o każdym gatunku.</translation>
    </message>
    <message>
        <source>Stopping; what was heard is kept.</source>
        <translation>Zatrzymywanie; to, co przesłuchano, zostaje.</translation>
    </message>
    <message>
        <source>Listening: track %1 of %2</source>
        <translation>Słuchanie: utwór %1 z %2</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Uczenie</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>&amp;Zbiór danych</translation>
    </message>
    <message>
        <source>Models keep what they know about sound, and learn the genres of this dataset in minutes. Scores are of tracks by artists that a model was not taught with.</source>
        <translation>Modele zachowują to, co wiedzą o dźwięku, i w kilka minut uczą się gatunków tego zbioru danych. Wyniki dotyczą utworów wykonawców, na których model nie był uczony.</translation>
    </message>
    <message>
        <source>St&amp;art from</source>
        <translation>Zacznij o&amp;d</translation>
    </message>
    <message>
        <source>Whose knowledge about sound is kept</source>
        <translation>Czyja wiedza o dźwięku jest zachowywana</translation>
    </message>
    <message>
        <source>&amp;Leave the test tracks aside</source>
        <translation>Odłóż &amp;utwory testowe na bok</translation>
    </message>
    <message>
        <source>So that the Evaluate page can judge the models on them; otherwise they learn from all tracks</source>
        <translation>Aby strona „Ocena” mogła na nich ocenić modele; w przeciwnym razie modele uczą się na wszystkich utworach</translation>
    </message>
    <message>
        <source>Teach again b&amp;y itself</source>
        <translation>Ucz ponownie &amp;samoczynnie</translation>
    </message>
    <message>
        <source>As soon as a label is corrected, or a track marked on Listen. The models that were taught so are replaced by the next ones; those that you taught yourself stay.</source>
        <translation>Gdy tylko etykieta zostanie poprawiona lub utwór oznaczony w „Słuchaniu”. Tak nauczone modele są zastępowane następnymi; te, które uczysz samodzielnie, zostają.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message>
        <source>Prepare a dataset</source>
        <translation>Przygotuj zbiór danych</translation>
    </message>
</context>
<context>
    <name>genrescope::TeachResults</name>
    <message numerus="yes">
        <source>%Ln track(s) left out…</source>
        <translation>
            <numerusform>Pominięto %Ln utwór…</numerusform>
            <numerusform>Pominięto %Ln utwory…</numerusform>
            <numerusform>Pominięto %Ln utworów…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>model, score</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Average precision, weighted by the genres&apos; tracks: %1.</source>
        <translation>Średnia precyzja ważona liczbą utworów w gatunkach: %1.</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>Protokół: %1.</translation>
    </message>
    <message>
        <source>The models agree with all labels, as far as they can tell.</source>
        <translation>Modele zgadzają się ze wszystkimi etykietami, o ile potrafią to ocenić.</translation>
    </message>
    <message>
        <source>Models that were not taught with these tracks&apos; artists hear another genre. Listen, then correct the label (C) or keep it (K). Your files stay as they are; corrections lie beside the dataset, and count when you teach again.</source>
        <translation>Modele, których nie uczono na wykonawcach tych utworów, słyszą inny gatunek. Posłuchaj, a potem popraw etykietę (C) lub ją zachowaj (K). Twoje pliki pozostają bez zmian; poprawki leżą obok zbioru danych i liczą się przy ponownym uczeniu.</translation>
    </message>
    <message>
        <source>What the models learned</source>
        <translation>Czego nauczyły się modele</translation>
    </message>
    <message>
        <source>Count as</source>
        <translation>Licz jako</translation>
    </message>
    <message>
        <source>Give all tracks of the selected genre another one instead; those that the models hear most in them come first</source>
        <translation>Nadaj wszystkim utworom zaznaczonego gatunku inny; najpierw te, które modele najmocniej w nich słyszą</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Teach without the selected genre (Delete); tracks that have no other are left out. Ctrl+Z takes it back.</source>
        <translation>Ucz bez zaznaczonego gatunku (Delete); utwory bez innego gatunku są pomijane. Ctrl+Z to cofa.</translation>
    </message>
    <message>
        <source>Probably mislabeled</source>
        <translation>Prawdopodobnie błędne etykiety</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Play the selected track (space, Enter or double-click)</source>
        <translation>Odtwórz zaznaczony utwór (spacja, Enter lub podwójne kliknięcie)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Popraw</translation>
    </message>
    <message>
        <source>Give the track the suggested genre instead (C)</source>
        <translation>Nadaj utworowi sugerowany gatunek (C)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>The label is right (K)</source>
        <translation>Etykieta jest właściwa (K)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Take back the last decision (Ctrl+Z; Ctrl+Shift+Z makes it again)</source>
        <translation>Cofnij ostatnią decyzję (Ctrl+Z; Ctrl+Shift+Z ją ponawia)</translation>
    </message>
</context>
<context>
    <name>genrescope::ThresholdPanel</name>
    <message>
        <source>Precision and recall</source>
        <translation>Precyzja i czułość</translation>
    </message>
    <message>
        <source>Precision and recall: %1</source>
        <translation>Precyzja i czułość: %1</translation>
    </message>
    <message>
        <source>T&amp;hreshold:</source>
        <translation>P&amp;róg:</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Próg</translation>
    </message>
    <message>
        <source>Tracks with at least this probability are called positive</source>
        <translation>Utwory o co najmniej takim prawdopodobieństwie są uznawane za pozytywne</translation>
    </message>
    <message>
        <source>Each model&apos;s own</source>
        <translation>Własny każdego modelu</translation>
    </message>
    <message>
        <source>Each model calls the genre at the threshold stored in its checkpoint</source>
        <translation>Każdy model wskazuje gatunek od progu zapisanego w jego punkcie kontrolnym</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Stores this threshold in the models, as their own for this genre. Only a threshold that was chosen on validation tracks can be kept: the test split is there to judge.</source>
        <translation>Zapisuje ten próg w modelach jako ich własny dla tego gatunku. Zachować można tylko próg wybrany na utworach walidacyjnych: część testowa służy do oceny.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precyzja</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Czułość</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>TP</source>
        <comment>true positives</comment>
        <translation>TP</translation>
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
        <translation>TN</translation>
    </message>
    <message>
        <source>Share of the tracks called positive that really are</source>
        <translation>Odsetek utworów uznanych za pozytywne, które naprawdę takie są</translation>
    </message>
    <message>
        <source>Share of the truly positive tracks that are called positive</source>
        <translation>Odsetek utworów naprawdę pozytywnych, które są uznane za pozytywne</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall</source>
        <translation>Średnia harmoniczna precyzji i czułości</translation>
    </message>
    <message>
        <source>True positives: have the genre and are called positive</source>
        <translation>Prawdziwie pozytywne: mają gatunek i są uznane za pozytywne</translation>
    </message>
    <message>
        <source>False positives: do not have the genre, but are called positive</source>
        <translation>Fałszywie pozytywne: nie mają gatunku, ale są uznane za pozytywne</translation>
    </message>
    <message>
        <source>False negatives: have the genre, but are called negative</source>
        <translation>Fałszywie negatywne: mają gatunek, ale są uznane za negatywne</translation>
    </message>
    <message>
        <source>True negatives: do not have the genre and are called negative</source>
        <translation>Prawdziwie negatywne: nie mają gatunku i są uznane za negatywne</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a count and the model that it is of</comment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>genrescope::TopLevelBox</name>
    <message>
        <source>Top level only</source>
        <translation>Tylko gatunki główne</translation>
    </message>
    <message>
        <source>Hide the genres that are part of other genres</source>
        <translation>Ukryj gatunki, które są częścią innych gatunków</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackEdits</name>
    <message>
        <source>Undo remove</source>
        <translation>Cofnij usunięcie</translation>
    </message>
    <message>
        <source>Undo marking</source>
        <translation>Cofnij oznaczenie</translation>
    </message>
    <message>
        <source>Redo remove</source>
        <translation>Ponów usunięcie</translation>
    </message>
    <message>
        <source>Redo marking</source>
        <translation>Ponów oznaczenie</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackList</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln utwór</numerusform>
            <numerusform>%Ln utwory</numerusform>
            <numerusform>%Ln utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dodaj pliki…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Pokaż w menedżerze plików</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Remove its genres</source>
        <translation>Usuń oznaczone gatunki</translation>
    </message>
    <message>
        <source>Write genre tags…</source>
        <translation>Zapisz gatunki w tagach…</translation>
    </message>
    <message numerus="yes">
        <source>Teach with the %Ln marked track(s)…</source>
        <translation>
            <numerusform>Naucz na oznaczonym utworze…</numerusform>
            <numerusform>Naucz na %Ln oznaczonych utworach…</numerusform>
            <numerusform>Naucz na %Ln oznaczonych utworach…</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a dataset of the tracks whose genres you said, and teach models with it</source>
        <translation>Utwórz zbiór danych z utworów, których gatunki podano, i naucz na nim modele</translation>
    </message>
    <message>
        <source>Add music</source>
        <translation>Dodaj muzykę</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Utwory</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere</source>
        <translation>Upuść pliki lub foldery gdziekolwiek</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackMarks</name>
    <message>
        <source>The genres that you gave tracks cannot be read. %1</source>
        <translation>Nie można odczytać gatunków nadanych przez ciebie utworom. %1</translation>
    </message>
    <message>
        <source>The genres that you gave tracks could not be read. The file is kept as %1. %2</source>
        <translation>Nie udało się odczytać gatunków nadanych przez ciebie utworom. Plik zachowano jako %1. %2</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackTableModel</name>
    <message>
        <source>Waiting to be analyzed.</source>
        <translation>Czeka na analizę.</translation>
    </message>
    <message>
        <source>Being analyzed.</source>
        <translation>Analizowany.</translation>
    </message>
    <message>
        <source>Analyzed.</source>
        <translation>Przeanalizowany.</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>za krótki</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>cisza</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>uszkodzony</translation>
    </message>
    <message>
        <source>Marked as %1.</source>
        <translation>Oznaczony jako %1.</translation>
    </message>
    <message>
        <source>The models disagree.</source>
        <translation>Modele się nie zgadzają.</translation>
    </message>
    <message>
        <source>The models agree.</source>
        <translation>Modele są zgodne.</translation>
    </message>
    <message>
        <source>The most probable genre according to %1</source>
        <translation>Najbardziej prawdopodobny gatunek według %1</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <comment>model, per cent, genre</comment>
        <translation>%1: %2 dla %3</translation>
    </message>
    <message>
        <source>%1: %2 for %3, below the threshold</source>
        <comment>model, per cent, genre</comment>
        <translation>%1: %2 dla %3, poniżej progu</translation>
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
        <translation>%1, %2, niewskazany</translation>
    </message>
    <message>
        <source>≠ marks tracks on which the models disagree about the most probable genre</source>
        <translation>≠ oznacza utwory, w których modele nie zgadzają się co do najbardziej prawdopodobnego gatunku</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Zgodność</translation>
    </message>
    <message>
        <source>The genres that you gave the track</source>
        <translation>Gatunki nadane przez ciebie utworowi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation>Oznaczony jako</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainCharts</name>
    <message>
        <source>%1, training</source>
        <translation>%1, trening</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1, walidacja</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Średnia precyzja</translation>
    </message>
    <message>
        <source>&amp;x axis:</source>
        <translation>Oś &amp;x:</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoka</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Log x</source>
        <comment>logarithmic axis</comment>
        <translation>Log x</translation>
    </message>
    <message>
        <source>S&amp;moothing:</source>
        <translation>Wy&amp;gładzanie:</translation>
    </message>
    <message>
        <source>Weight of past values in the moving average; the raw values stay visible in the background</source>
        <translation>Waga poprzednich wartości w średniej ruchomej; surowe wartości pozostają widoczne w tle</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Wygładzanie</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Ważona</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>Which average</source>
        <translation>Która średnia</translation>
    </message>
    <message>
        <source>Mean over genres, weighted by support or not</source>
        <translation>Średnia po gatunkach, ważona licznością lub nie</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Strata</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Współczynnik uczenia</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Krzywe</translation>
    </message>
    <message>
        <source>Masked frames</source>
        <translation>Zamaskowane ramki</translation>
    </message>
    <message>
        <source>Loss: training (thin), validation (markers)</source>
        <translation>Strata: trening (cienka linia), walidacja (znaczniki)</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Resetuj powiększenie</translation>
    </message>
    <message>
        <source>Show everything again (double-click, or 0)</source>
        <translation>Pokaż znów wszystko (podwójne kliknięcie lub 0)</translation>
    </message>
    <message>
        <source>Log y</source>
        <comment>logarithmic axis</comment>
        <translation>Log y</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>Logarytmiczna oś wartości</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainForm</name>
    <message>
        <source>All settings</source>
        <translation>Wszystkie ustawienia</translation>
    </message>
    <message numerus="yes">
        <source>All settings (%Ln changed)</source>
        <translation>
            <numerusform>Wszystkie ustawienia (zmienione: %Ln)</numerusform>
            <numerusform>Wszystkie ustawienia (zmienione: %Ln)</numerusform>
            <numerusform>Wszystkie ustawienia (zmienione: %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>frames (%1 to %2 s)</source>
        <translation>ramki (od %1 do %2 s)</translation>
    </message>
    <message>
        <source>Learns from the dataset’s music without its genres: parts of it are hidden and have to be guessed. Have runs that learn genres start from the result.</source>
        <translation>Uczy się z muzyki zbioru danych bez jej gatunków: jej części są zakrywane i trzeba je odgadnąć. Niech przebiegi, które uczą się gatunków, zaczynają od wyniku.</translation>
    </message>
    <message>
        <source>Learns what another model says of the dataset’s tracks, part by part. Have runs that learn genres start from the result.</source>
        <translation>Uczy się część po części tego, co inny model mówi o utworach zbioru danych. Niech przebiegi, które uczą się gatunków, zaczynają od wyniku.</translation>
    </message>
    <message>
        <source>These networks start from nothing. On 1,440 clips of 13 genres, GRU and transformer reached an average precision of %1 and %2 that way, and of %3 and %4 when they started from the models that come with Genrescope (recipe modern). With few tracks, teach those instead: it takes minutes.</source>
        <translation>Te sieci zaczynają od zera. Na 1440 klipach z 13 gatunków GRU i transformer osiągnęły w ten sposób średnią precyzję %1 i %2, a gdy zaczynały od modeli dostarczanych z Genrescope (przepis modern) – %3 i %4. Mając mało utworów, lepiej naucz te modele: to kwestia minut.</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Dane:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Model:</translation>
    </message>
    <message>
        <source>&amp;Recipe:</source>
        <translation>Przepi&amp;s:</translation>
    </message>
    <message>
        <source>Tag ta&amp;bles:</source>
        <translation>Ta&amp;bele tagów:</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>&amp;Epoki:</translation>
    </message>
    <message>
        <source>&amp;Learning rate:</source>
        <translation>Współczynnik &amp;uczenia:</translation>
    </message>
    <message>
        <source>&amp;Batch size:</source>
        <translation>Ro&amp;zmiar partii:</translation>
    </message>
    <message>
        <source>Cro&amp;p:</source>
        <translation>Wyci&amp;nek:</translation>
    </message>
    <message>
        <source>EMA dec&amp;ay:</source>
        <translation>Z&amp;anik EMA:</translation>
    </message>
    <message>
        <source>Early stoppin&amp;g:</source>
        <translation>Wczesne zatrz&amp;ymanie:</translation>
    </message>
    <message>
        <source>See&amp;d:</source>
        <translation>Z&amp;iarno:</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>Wą&amp;tki:</translation>
    </message>
    <message>
        <source>De&amp;vice:</source>
        <translation>Urzą&amp;dzenie:</translation>
    </message>
    <message>
        <source>Several models are trained one after the other</source>
        <translation>Kilka modeli jest trenowanych jeden po drugim</translation>
    </message>
    <message>
        <source>Teach instead</source>
        <translation>Zamiast tego naucz</translation>
    </message>
    <message>
        <source>Where the models are trained; automatic = GPU if there is one</source>
        <translation>Gdzie modele są trenowane; automatycznie = GPU, jeśli jest</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainPage</name>
    <message>
        <source>Try &amp;again</source>
        <translation>Spró&amp;buj ponownie</translation>
    </message>
    <message>
        <source>Look now whether there is room; the training looks by itself every few seconds</source>
        <translation>Sprawdź teraz, czy jest miejsce; trening sam sprawdza co kilka sekund</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>W&amp;znów</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>W&amp;strzymaj</translation>
    </message>
    <message>
        <source>Pause the training and continue later</source>
        <translation>Wstrzymaj trening i kontynuuj później</translation>
    </message>
    <message>
        <source>%1 is being validated: %2 of %3 tracks.</source>
        <translation>Walidacja %1: utwór %2 z %3.</translation>
    </message>
    <message>
        <source>%1 is training: epoch %2, run %3 of %4.</source>
        <translation>Trening %1: epoka %2, przebieg %3 z %4.</translation>
    </message>
    <message>
        <source>%1 is training: epoch %2.</source>
        <translation>Trening %1: epoka %2.</translation>
    </message>
    <message>
        <source>Preparing to train %1.</source>
        <translation>Przygotowywanie treningu %1.</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>Trening %1 jest wstrzymany.</translation>
    </message>
    <message>
        <source>%1 is waiting for room: %2</source>
        <translation>%1 czeka na miejsce: %2</translation>
    </message>
    <message>
        <source>%1 is finishing with a last validation.</source>
        <translation>Trening %1 kończy się ostatnią walidacją.</translation>
    </message>
    <message>
        <source>%1 is stopping.</source>
        <translation>Zatrzymywanie treningu %1.</translation>
    </message>
    <message>
        <source>Nothing has been trained here yet.</source>
        <translation>Jeszcze niczego tu nie trenowano.</translation>
    </message>
    <message>
        <source>Choose a dataset to train on.</source>
        <translation>Wybierz zbiór danych do treningu.</translation>
    </message>
    <message>
        <source>Choose the models and press Start. Their curves appear here during training; you can keep listening and classifying meanwhile.</source>
        <translation>Wybierz modele i naciśnij „Rozpocznij”. Podczas treningu pojawią się tu ich krzywe; w tym czasie możesz dalej słuchać i klasyfikować.</translation>
    </message>
    <message>
        <source>Prepare a dataset once on the Dataset page, then choose its folder under Data on the left.</source>
        <translation>Przygotuj raz zbiór danych na stronie „Zbiór danych”, a potem wybierz jego folder po lewej w polu „Dane”.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Rozpocznij</translation>
    </message>
    <message>
        <source>Train the selected models one after the other</source>
        <translation>Trenuj wybrane modele jeden po drugim</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>Do &amp;kolejki</translation>
    </message>
    <message>
        <source>Train the selected models after the runs that train or wait; the queue is kept when the program ends</source>
        <translation>Trenuj wybrane modele po przebiegach, które trwają lub czekają; kolejka jest zachowywana po zamknięciu programu</translation>
    </message>
    <message>
        <source>&amp;Finish now, keep the best</source>
        <translation>Zakończ teraz, zac&amp;howaj najlepszy</translation>
    </message>
    <message>
        <source>End this run and keep its best epoch; an epoch that has just begun is validated too if that takes no noticeable time</source>
        <translation>Zakończ ten przebieg i zachowaj jego najlepszą epokę; dopiero rozpoczęta epoka też zostanie poddana walidacji, jeśli nie zajmie to zauważalnie czasu</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Zatrzyma&amp;j</translation>
    </message>
    <message>
        <source>Stop the training at once; checkpoints so far are kept, and waiting runs stay</source>
        <translation>Zatrzymaj trening natychmiast; dotychczasowe punkty kontrolne i oczekujące przebiegi zostają</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Upłynęło</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Pozostało</translation>
    </message>
    <message>
        <source>Crops per second</source>
        <translation>Wycinki na sekundę</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Postęp przebiegu</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainPresenter</name>
    <message>
        <source>An ablation is being trained, and both would take longer at the same time; wait until it is done, or stop it.</source>
        <translation>Trwa trening ablacji, a jedno i drugie naraz potrwałoby dłużej; poczekaj, aż się skończy, albo go zatrzymaj.</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainQueue</name>
    <message>
        <source>The runs that waited could not be read. The file is kept as %1. %2</source>
        <translation>Nie udało się odczytać oczekujących przebiegów. Plik zachowano jako %1. %2</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainTabs</name>
    <message>
        <source>Teach</source>
        <translation>Uczenie</translation>
    </message>
    <message>
        <source>Teach the models that come with Genrescope your genres, in minutes</source>
        <translation>W kilka minut naucz modele dostarczane z Genrescope swoich gatunków</translation>
    </message>
    <message>
        <source>Train networks</source>
        <translation>Trening sieci</translation>
    </message>
    <message>
        <source>Train networks of your own, in minutes to hours, and compare their curves</source>
        <translation>Trenuj własne sieci (od minut do godzin) i porównuj ich krzywe</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablacja</translation>
    </message>
    <message>
        <source>Find out what each part of a recipe is worth, by training without it</source>
        <translation>Sprawdź, ile jest warta każda część przepisu, trenując bez niej</translation>
    </message>
</context>
<context>
    <name>genrescope::WhyMenu</name>
    <message>
        <source>Why %1?</source>
        <comment>a genre</comment>
        <translation>Dlaczego %1?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Why Rock? (GRU)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How robust is %1?</source>
        <comment>a genre</comment>
        <translation>Jak odporny jest %1?</translation>
    </message>
    <message>
        <source>How robust are the scores?</source>
        <translation>Jak odporne są wyniki?</translation>
    </message>
</context>
<context>
    <name>genrescope::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Otwórz pliki…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Otwórz &amp;folder…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Ostatnio &amp;używane pliki</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>Wyczyść &amp;listę</translation>
    </message>
    <message>
        <source>&amp;Keep the list for the next start</source>
        <translation>Zachowaj listę do &amp;następnego uruchomienia</translation>
    </message>
    <message>
        <source>Open &amp;checkpoint…</source>
        <translation>Otwórz &amp;punkt kontrolny…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>System &amp;default</source>
        <translation>Domyślny &amp;systemowy</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pełny &amp;ekran</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Odtwarzanie</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Po&amp;dręcznik</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;About Genrescope</source>
        <translation>&amp;O programie Genrescope</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>P&amp;referencje…</translation>
    </message>
</context>
<context>
    <name>genrescope::WorkspaceBox</name>
    <message>
        <source>Choose a dataset</source>
        <translation>Wybierz zbiór danych</translation>
    </message>
    <message>
        <source>Prepared dataset</source>
        <translation>Przygotowany zbiór danych</translation>
    </message>
    <message>
        <source>A workspace prepared on the Dataset page</source>
        <translation>Folder roboczy przygotowany na stronie „Zbiór danych”</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Wybierz inny folder</translation>
    </message>
</context>
<context>
    <name>genrescope::gui::Application</name>
    <message>
        <source>Open music</source>
        <translation>Otwórz muzykę</translation>
    </message>
    <message>
        <source>Music (%1);;All files (*)</source>
        <translation>Muzyka (%1);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Open a folder of music</source>
        <translation>Otwórz folder z muzyką</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>Otwórz punkt kontrolny</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors);;All files (*)</source>
        <translation>Punkty kontrolne (*.safetensors);;Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::gui::Notices</name>
    <message>
        <source>The dataset could not be prepared</source>
        <translation>Nie udało się przygotować zbioru danych</translation>
    </message>
    <message>
        <source>The dataset is prepared</source>
        <translation>Zbiór danych jest przygotowany</translation>
    </message>
    <message>
        <source>The models could not be evaluated</source>
        <translation>Nie udało się ocenić modeli</translation>
    </message>
    <message>
        <source>The evaluation is done</source>
        <translation>Ocena jest gotowa</translation>
    </message>
    <message>
        <source>All music of the library has been heard</source>
        <translation>Cała muzyka w bibliotece została przesłuchana</translation>
    </message>
    <message>
        <source>The training has ended</source>
        <translation>Trening się zakończył</translation>
    </message>
    <message>
        <source>A training has failed</source>
        <translation>Trening się nie powiódł</translation>
    </message>
    <message>
        <source>The ablation has ended</source>
        <translation>Ablacja się zakończyła</translation>
    </message>
    <message>
        <source>The ablation has failed</source>
        <translation>Ablacja się nie powiodła</translation>
    </message>
    <message>
        <source>The models have learned the genres</source>
        <translation>Modele nauczyły się gatunków</translation>
    </message>
    <message>
        <source>The models could not be taught</source>
        <translation>Nie udało się nauczyć modeli</translation>
    </message>
</context>
</TS>
