// The window and its engine: two libraries that share a third one.
#include "app/gui/engine_library.h"
#include "core/base/error.h"
#include "tests/support/test_audio.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <typeinfo>

using namespace genrescope;

namespace {

/// Whether this process has loaded a library.
bool isLoaded(const char* library)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
}

class Listener : public AnalysisObserver {};

} // namespace

class TestEngineLibrary : public QObject {
    Q_OBJECT

    gui::EngineLibrary library_;

private Q_SLOTS:
    // Must run first: nothing has loaded the engine yet.
    void theWindowStartsWithoutLibTorch()
    {
        QVERIFY(isLoaded("libgenrescope-core"));
        QVERIFY(!isLoaded("libgenrescope-engine"));
        QVERIFY(!isLoaded("libtorch"));
        QVERIFY(!isLoaded("libdnnl"));
    }

    void aMissingLibraryIsASentence()
    {
        gui::EngineLibrary missing(QStringLiteral("/nowhere/libgenrescope-engine.so"));
        try {
            missing.functions();
            QFAIL("Nothing was thrown.");
        } catch (const FileError& error) {
            QVERIFY(QByteArray(error.what()).startsWith("/nowhere/libgenrescope-engine.so"));
        }
    }

    void errorsKeepTheirTypeAcrossLibraries()
    {
        const engine::EngineFunctions& functions = library_.functions();
        QVERIFY(isLoaded("libtorch"));
        QVERIFY_EXCEPTION_THROWN(functions.makeAnalyzer({"/nowhere.safetensors"}), FileError);
        QVERIFY_EXCEPTION_THROWN(functions.evaluate({"/nowhere", {}, {}}, {}), Error);
        // The very same type, not another one of that name.
        try {
            functions.makeAnalyzer({"/nowhere.safetensors"});
        } catch (const std::exception& error) {
            QVERIFY(&typeid(error) == &typeid(FileError));
        }
    }

    void cancellationCrossesTheLibraryBoundary()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("sine.wav"));
        QVERIFY(test::makeAudio(file, QStringLiteral("sine=frequency=440:duration=2")));
        const std::unique_ptr<TrackAnalyzer> analyzer = library_.functions().makeAnalyzer({});
        CancellationSource source;
        source.cancel();
        Listener listener;
        QVERIFY_EXCEPTION_THROWN(
            analyzer->analyze(file.toStdString(), false, {source.token(), nullptr}, listener),
            Canceled);
        // The same file, not canceled.
        const TrackPrediction track = analyzer->analyze(file.toStdString(), false, {}, listener);
        QCOMPARE(qRound(track.duration), 2);
    }
};

QTEST_GUILESS_MAIN(TestEngineLibrary)
#include "tst_engine_library.moc"
