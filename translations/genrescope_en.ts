<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>HtmlReport</name>
    <message numerus="yes">
        <source>%n track(s) of the split “%1” (%2); labels: %3.</source>
        <translation>
            <numerusform>%n track of the split “%1” (%2); labels: %3.</numerusform>
            <numerusform>%n tracks of the split “%1” (%2); labels: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n random crop(s) a track, averaged.</source>
        <translation>
            <numerusform>%n random crop a track, averaged.</numerusform>
            <numerusform>%n random crops a track, averaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evenly spaced crop(s) a track, averaged.</source>
        <translation>
            <numerusform>%n evenly spaced crop a track, averaged.</numerusform>
            <numerusform>%n evenly spaced crops a track, averaged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ConfusionModel</name>
    <message numerus="yes">
        <source>Truth %1, first choice %2: %n track(s), %3 of the row</source>
        <translation>
            <numerusform>Truth %1, first choice %2: %n track, %3 of the row</numerusform>
            <numerusform>Truth %1, first choice %2: %n tracks, %3 of the row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetPage</name>
    <message numerus="yes">
        <source>%n clip(s) are ready and kept. Go on at any time: only the rest will be prepared.</source>
        <translation>
            <numerusform>%n clip is ready and kept. Go on at any time: only the rest will be prepared.</numerusform>
            <numerusform>%n clips are ready and kept. Go on at any time: only the rest will be prepared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 of %n file</numerusform>
            <numerusform>%1 of %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetReport</name>
    <message numerus="yes">
        <source>%n artist(s) have tracks in more than one split: what is measured will be better than it would be with artists that are new to the model.</source>
        <translation>
            <numerusform>%n artist has tracks in more than one split: what is measured will be better than it would be with artists that are new to the model.</numerusform>
            <numerusform>%n artists have tracks in more than one split: what is measured will be better than it would be with artists that are new to the model.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) carry none of these genres and were left out.</source>
        <translation>
            <numerusform>%n track carries none of these genres and was left out.</numerusform>
            <numerusform>%n tracks carry none of these genres and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are listed in the metadata, but have no audio.</source>
        <translation>
            <numerusform>%n track is listed in the metadata, but has no audio.</numerusform>
            <numerusform>%n tracks are listed in the metadata, but have no audio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audio file(s) are listed nowhere in the metadata.</source>
        <translation>
            <numerusform>%n audio file is listed nowhere in the metadata.</numerusform>
            <numerusform>%n audio files are listed nowhere in the metadata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The genre %2 was left out: it has %n training track(s).</source>
        <translation>
            <numerusform>The genre %2 was left out: it has %n training track.</numerusform>
            <numerusform>The genre %2 was left out: it has %n training tracks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluatePage</name>
    <message numerus="yes">
        <source>%n track(s) of %1 that %2 finds</source>
        <translation>
            <numerusform>%n track of %1 that %2 finds</numerusform>
            <numerusform>%n tracks of %1 that %2 finds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) that %2 takes for %1 by mistake</source>
        <translation>
            <numerusform>%n track that %2 takes for %1 by mistake</numerusform>
            <numerusform>%n tracks that %2 takes for %1 by mistake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of %1 that %2 misses</source>
        <translation>
            <numerusform>%n track of %1 that %2 misses</numerusform>
            <numerusform>%n tracks of %1 that %2 misses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) that %2 rightly does not take for %1</source>
        <translation>
            <numerusform>%n track that %2 rightly does not take for %1</numerusform>
            <numerusform>%n tracks that %2 rightly does not take for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of %1 for which the first choice of %2 is %3</source>
        <translation>
            <numerusform>%n track of %1 for which the first choice of %2 is %3</numerusform>
            <numerusform>%n tracks of %1 for which the first choice of %2 is %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ListenPage</name>
    <message numerus="yes">
        <source>%n track(s) are still to be analysed.</source>
        <translation>
            <numerusform>%n track is still to be analysed.</numerusform>
            <numerusform>%n tracks are still to be analysed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ModelChoice</name>
    <message numerus="yes">
        <source>%1, %n genre(s)</source>
        <translation>
            <numerusform>%1, %n genre</numerusform>
            <numerusform>%1, %n genres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ProbabilityBars</name>
    <message numerus="yes">
        <source>≠ %n points</source>
        <comment>difference between two percentages, at least 25</comment>
        <translation>
            <numerusform>≠ %n point</numerusform>
            <numerusform>≠ %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::TrackList</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
</context>
</TS>
