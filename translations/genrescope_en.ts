<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>CurveReadout</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message numerus="yes">
        <source>%Ln track(s) in the split “%1” (%2); labels: %3.</source>
        <translation>
            <numerusform>%Ln track in the split “%1” (%2); labels: %3.</numerusform>
            <numerusform>%Ln tracks in the split “%1” (%2); labels: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln random crop(s) per track, averaged.</source>
        <translation>
            <numerusform>%Ln random crop per track.</numerusform>
            <numerusform>%Ln random crops per track, averaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln evenly spaced crop(s) per track, averaged.</source>
        <translation>
            <numerusform>%Ln evenly spaced crop per track.</numerusform>
            <numerusform>%Ln evenly spaced crops per track, averaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-level genre(s)</source>
        <translation>
            <numerusform>%Ln top-level genre</numerusform>
            <numerusform>%Ln top-level genres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genre(s) below the top</source>
        <translation>
            <numerusform>%Ln genre below the top</numerusform>
            <numerusform>%Ln genres below the top</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::AblationPanel</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::CalibrationPanel</name>
    <message numerus="yes">
        <source>%Ln threshold(s) changed.</source>
        <translation>
            <numerusform>%Ln threshold changed.</numerusform>
            <numerusform>%Ln thresholds changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ConfusionModel</name>
    <message numerus="yes">
        <source>True genre %1, top prediction %2: %Ln track(s), %3 of the row</source>
        <translation>
            <numerusform>True genre %1, top prediction %2: %Ln track, %3 of the row</numerusform>
            <numerusform>True genre %1, top prediction %2: %Ln tracks, %3 of the row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 found: %Ln track(s), %2 of the genre&apos;s</source>
        <translation>
            <numerusform>True genre %1 found: %Ln track, %2 of the genre&apos;s</numerusform>
            <numerusform>True genre %1 found: %Ln tracks, %2 of the genre&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 missed, %2 called: %Ln track(s), %3 of the genre&apos;s</source>
        <translation>
            <numerusform>True genre %1 missed, %2 called: %Ln track, %3 of the genre&apos;s</numerusform>
            <numerusform>True genre %1 missed, %2 called: %Ln tracks, %3 of the genre&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 found, %2 called as well: %Ln track(s), %3 of the genre&apos;s</source>
        <translation>
            <numerusform>True genre %1 found, %2 called as well: %Ln track, %3 of the genre&apos;s</numerusform>
            <numerusform>True genre %1 found, %2 called as well: %Ln tracks, %3 of the genre&apos;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetPage</name>
    <message numerus="yes">
        <source>%Ln clip(s) are ready and will be kept. Continue at any time: only the rest will be prepared.</source>
        <translation>
            <numerusform>%Ln clip is ready and will be kept. Continue at any time: only the rest will be prepared.</numerusform>
            <numerusform>%Ln clips are ready and will be kept. Continue at any time: only the rest will be prepared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>%1 of %Ln file</numerusform>
            <numerusform>%1 of %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetReport</name>
    <message numerus="yes">
        <source>%Ln artist(s) have tracks in more than one split: scores will be higher than on artists that the model has never heard.</source>
        <translation>
            <numerusform>%Ln artist has tracks in more than one split: scores will be higher than on artists that the model has never heard.</numerusform>
            <numerusform>%Ln artists have tracks in more than one split: scores will be higher than on artists that the model has never heard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have none of these genres and were left out.</source>
        <translation>
            <numerusform>%Ln track has none of these genres and was left out.</numerusform>
            <numerusform>%Ln tracks have none of these genres and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) are listed in the metadata, but have no audio.</source>
        <translation>
            <numerusform>%Ln track is listed in the metadata, but has no audio.</numerusform>
            <numerusform>%Ln tracks are listed in the metadata, but have no audio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s) are not listed in the metadata.</source>
        <translation>
            <numerusform>%Ln audio file is not listed in the metadata.</numerusform>
            <numerusform>%Ln audio files are not listed in the metadata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The genre %2 was left out: it has %Ln training track(s).</source>
        <translation>
            <numerusform>The genre %2 was left out: it has %Ln training track.</numerusform>
            <numerusform>The genre %2 was left out: it has %Ln training tracks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::DeletedRuns</name>
    <message numerus="yes">
        <source>%Ln deleted run(s) could not be moved to the trash. Delete permanently?</source>
        <translation>
            <numerusform>%Ln deleted run could not be moved to the trash. Delete permanently?</numerusform>
            <numerusform>%Ln deleted runs could not be moved to the trash. Delete permanently?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::DuplicatesPanel</name>
    <message numerus="yes">
        <source>%Ln pair(s) of tracks are the same recording.</source>
        <translation>
            <numerusform>%Ln pair of tracks is the same recording.</numerusform>
            <numerusform>%Ln pairs of tracks are the same recording.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tracks judged here has a near-duplicate in training.</source>
        <translation>
            <numerusform>%Ln of the tracks judged here has a near-duplicate in training.</numerusform>
            <numerusform>%Ln of the tracks judged here have a near-duplicate in training.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluatePage</name>
    <message numerus="yes">
        <source>%Ln track(s) left out, as you decided.</source>
        <translation>
            <numerusform>%Ln track left out, as you decided.</numerusform>
            <numerusform>%Ln tracks left out, as you decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these tracks has a near-duplicate in training: scores flatter.</source>
        <translation>
            <numerusform>%Ln of these tracks has a near-duplicate in training: scores flatter.</numerusform>
            <numerusform>%Ln of these tracks have a near-duplicate in training: scores flatter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::GenrePicker</name>
    <message numerus="yes">
        <source>These %Ln tracks are …</source>
        <translation>
            <numerusform>This track is …</numerusform>
            <numerusform>These %Ln tracks are …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryLists</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryMap</name>
    <message numerus="yes">
        <source>%Ln track(s) selected</source>
        <translation>
            <numerusform>%Ln track selected</numerusform>
            <numerusform>%Ln tracks selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have changed since the map was made.</source>
        <translation>
            <numerusform>%Ln track has changed since the map was made.</numerusform>
            <numerusform>%Ln tracks have changed since the map was made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryScanLine</name>
    <message numerus="yes">
        <source>Looking for music… %Ln file(s)</source>
        <translation>
            <numerusform>Looking for music… %Ln file</numerusform>
            <numerusform>Looking for music… %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused; %Ln track(s) are still to be heard.</source>
        <translation>
            <numerusform>Paused; %Ln track is still to be heard.</numerusform>
            <numerusform>Paused; %Ln tracks are still to be heard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to date; %Ln file(s) could not be read or heard.</source>
        <translation>
            <numerusform>Up to date; %Ln file could not be read or heard.</numerusform>
            <numerusform>Up to date; %Ln files could not be read or heard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryTrackList</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s)</source>
        <translation>
            <numerusform>%1 of %Ln track</numerusform>
            <numerusform>%1 of %Ln tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ListedExamples</name>
    <message numerus="yes">
        <source>%Ln track(s) of %1 found by %2</source>
        <translation>
            <numerusform>%Ln track of %1 found by %2</numerusform>
            <numerusform>%Ln tracks of %1 found by %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) that %2 mistakes for %1</source>
        <translation>
            <numerusform>%Ln track that %2 mistakes for %1</numerusform>
            <numerusform>%Ln tracks that %2 mistakes for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 missed by %2</source>
        <translation>
            <numerusform>%Ln track of %1 missed by %2</numerusform>
            <numerusform>%Ln tracks of %1 missed by %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) that %2 correctly does not call %1</source>
        <translation>
            <numerusform>%Ln track that %2 correctly does not call %1</numerusform>
            <numerusform>%Ln tracks that %2 correctly does not call %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 for which the top prediction of %2 is %3</source>
        <translation>
            <numerusform>%Ln track of %1 for which the top prediction of %2 is %3</numerusform>
            <numerusform>%Ln tracks of %1 for which the top prediction of %2 is %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 that %2 calls %3 instead</source>
        <translation>
            <numerusform>%Ln track of %1 that %2 calls %3 instead</numerusform>
            <numerusform>%Ln tracks of %1 that %2 calls %3 instead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 that %2 finds, and calls %3 as well</source>
        <translation>
            <numerusform>%Ln track of %1 that %2 finds, and calls %3 as well</numerusform>
            <numerusform>%Ln tracks of %1 that %2 finds, and calls %3 as well</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ListenGenres</name>
    <message numerus="yes">
        <source>Top %Ln genre(s)</source>
        <translation>
            <numerusform>Top genre</numerusform>
            <numerusform>Top %Ln genres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ListenPage</name>
    <message numerus="yes">
        <source>%Ln track(s) left to analyze.</source>
        <translation>
            <numerusform>%Ln track left to analyze.</numerusform>
            <numerusform>%Ln tracks left to analyze.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::MarkedTracks</name>
    <message numerus="yes">
        <source>%Ln marked track(s): %1</source>
        <translation>
            <numerusform>%Ln marked track: %1</numerusform>
            <numerusform>%Ln marked tracks: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ModelChoice</name>
    <message numerus="yes">
        <source>%1, %Ln genre(s)</source>
        <translation>
            <numerusform>%1, %Ln genre</numerusform>
            <numerusform>%1, %Ln genres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::Playlists</name>
    <message numerus="yes">
        <source>%Ln entry(s) of %1 are not files and were left out.</source>
        <translation>
            <numerusform>%Ln entry of %1 is not a file and was left out.</numerusform>
            <numerusform>%Ln entries of %1 are not files and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ProbabilityBars</name>
    <message numerus="yes">
        <source>≠ %Ln points</source>
        <comment>difference between two percentages, at least 25</comment>
        <translation>
            <numerusform>≠ %Ln point</numerusform>
            <numerusform>≠ %Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::QueuePanel</name>
    <message numerus="yes">
        <source>&amp;Waiting (%Ln)</source>
        <translation>
            <numerusform>&amp;Waiting (%Ln)</numerusform>
            <numerusform>&amp;Waiting (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::SimilarLine</name>
    <message numerus="yes">
        <source>Similar to %1 and %Ln other track(s)</source>
        <translation>
            <numerusform>Similar to %1 and %Ln other track</numerusform>
            <numerusform>Similar to %1 and %Ln other tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::TagDialog</name>
    <message numerus="yes">
        <source>Writing… %Ln file(s) so far</source>
        <translation>
            <numerusform>Writing… %Ln file so far</numerusform>
            <numerusform>Writing… %Ln files so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back… %Ln file(s) so far</source>
        <translation>
            <numerusform>Taking back… %Ln file so far</numerusform>
            <numerusform>Taking back… %Ln files so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written.</source>
        <translation>
            <numerusform>%Ln file written.</numerusform>
            <numerusform>%Ln files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back.</source>
        <translation>
            <numerusform>%Ln file taken back.</numerusform>
            <numerusform>%Ln files taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be written.</source>
        <translation>
            <numerusform>%Ln file could not be written.</numerusform>
            <numerusform>%Ln files could not be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln file(s)</source>
        <translation>
            <numerusform>Write %Ln file</numerusform>
            <numerusform>Write %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::TagHistoryDialog</name>
    <message numerus="yes">
        <source>Undo %Ln file(s)</source>
        <translation>
            <numerusform>Undo %Ln file</numerusform>
            <numerusform>Undo %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back.</source>
        <translation>
            <numerusform>%Ln file taken back.</numerusform>
            <numerusform>%Ln files taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) already undone.</source>
        <translation>
            <numerusform>%Ln file already undone.</numerusform>
            <numerusform>%Ln files already undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay as they are:</source>
        <translation>
            <numerusform>%Ln file stays as it is:</numerusform>
            <numerusform>%Ln files stay as they are:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::TeachPanel</name>
    <message numerus="yes">
        <source>%Ln correction(s) not learned yet</source>
        <translation>
            <numerusform>%Ln correction not learned yet</numerusform>
            <numerusform>%Ln corrections not learned yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::TeachResults</name>
    <message numerus="yes">
        <source>%Ln track(s) left out…</source>
        <translation>
            <numerusform>%Ln track left out…</numerusform>
            <numerusform>%Ln tracks left out…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::TrackList</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Teach with the %Ln marked track(s)…</source>
        <translation>
            <numerusform>Teach with the marked track…</numerusform>
            <numerusform>Teach with the %Ln marked tracks…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::TrainForm</name>
    <message numerus="yes">
        <source>All settings (%Ln changed)</source>
        <translation>
            <numerusform>All settings (%Ln changed)</numerusform>
            <numerusform>All settings (%Ln changed)</numerusform>
        </translation>
    </message>
</context>
</TS>
