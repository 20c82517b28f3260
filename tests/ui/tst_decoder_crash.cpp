// The window, while a decoder process is killed under it.
#include "app/gui/application.h"
#include "app/gui/core_track_analyzer.h"
#include "tests/support/decoder_processes.h"
#include "tests/support/patience.h"
#include "tests/support/silent_wav.h"
#include "ui/window/settings.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace genrescope;
using namespace Qt::StringLiterals;

namespace {

gui::Engine engineWithoutModels()
{
    gui::Engine engine;
    engine.makeAnalyzer = [](const std::vector<std::filesystem::path>&) {
        return gui::makeCoreTrackAnalyzer({}, makeOwnForwardPass);
    };
    return engine;
}

} // namespace

class TestDecoderCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windowGoesOn()
    {
        const QTemporaryDir folder;
        const QString longFile = folder.filePath(u"long.wav"_s);
        const QString next = folder.filePath(u"next.wav"_s);
        QVERIFY(test::makeSilentWav(longFile, 86'400) && test::makeSilentWav(next, 2));
        Settings settings(folder.filePath(u"settings.ini"_s));
        gui::Application application(engineWithoutModels(), settings);
        // Models that finish loading would interrupt the analysis, which then starts again with a
        // decoder of its own: none are loaded.
        application.show();
        application.open({longFile});
        TrackTableModel& tracks = application.tracks().table();
        QTRY_COMPARE(tracks.rowCount(), 1);
        // A decoder that is killed before it got the file is replaced: it must be at work.
        const auto frames = [&application] {
            const auto track = application.tracks().spectrogram();
            return track ? track->frames() : 0;
        };
        QTRY_VERIFY(frames() > 0);
        QCOMPARE(tracks.at(0).state, TrackState::Reading);
        for (const pid_t process : test::childProcesses("genrescope-decoder"))
            ::kill(process, SIGKILL);
        QTRY_COMPARE(tracks.at(0).state, TrackState::Failed);
        QVERIFY2(tracks.at(0).failure.contains(u"the decoder stopped unexpectedly"_s),
                 qPrintable(tracks.at(0).failure));
        application.open({next});
        QTRY_COMPARE(tracks.rowCount(), 2);
        QTRY_COMPARE(tracks.at(1).state, TrackState::Done);
        QVERIFY(application.window().isVisible());
    }
};

QTEST_MAIN(TestDecoderCrash)
#include "tst_decoder_crash.moc"
