// The window, while a decoder process is killed under it.
#include "app/gui/application.h"
#include "app/gui/core_track_analyzer.h"
#include "tests/support/decoder_processes.h"
#include "tests/support/patience.h"
#include "ui/window/settings.h"

#include <QDataStream>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace genrescope;
using namespace Qt::StringLiterals;

namespace {

/// Silence: wav, 8 kHz, mono.
bool writeWav(const QString& path, quint32 seconds)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QDataStream data(&file);
    data.setByteOrder(QDataStream::LittleEndian);
    const quint32 size = 16'000 * seconds;
    data.writeRawData("RIFF", 4);
    data << 36 + size;
    data.writeRawData("WAVEfmt ", 8);
    data << quint32(16) << quint16(1) << quint16(1) << quint32(8'000) << quint32(16'000)
         << quint16(2) << quint16(16);
    data.writeRawData("data", 4);
    data << size;
    file.write(QByteArray(size, '\0'));
    return file.flush();
}

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
        QVERIFY(writeWav(longFile, 3'600) && writeWav(next, 2));
        Settings settings(folder.filePath(u"settings.ini"_s));
        gui::Application application(engineWithoutModels(), settings);
        application.show();
        application.loadModels();
        QSignalSpy grew(&application.tracks(), &TrackCollection::spectrogramGrew);
        application.open({longFile});
        TrackTableModel& tracks = application.tracks().table();
        QTRY_COMPARE(tracks.rowCount(), 1);
        QTRY_VERIFY(!grew.empty());
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
