// A program and its engine, which share a library.
#include "app/engine/engine_library.h"
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

} // namespace

class TestEngineLibrary : public QObject {
    Q_OBJECT

    engine::EngineLibrary library_;

private Q_SLOTS:
    // Must run first: nothing has loaded the engine yet.
    void aProgramStartsWithoutLibTorch()
    {
        QVERIFY(isLoaded("libgenrescope-core"));
        QVERIFY(!isLoaded("libgenrescope-engine"));
        QVERIFY(!isLoaded("libtorch"));
    }

    void theProcessorsModelsNeedNoEngine()
    {
        QVERIFY(forwardPassBy({.device = Device::Cpu}, library_) != nullptr);
        QVERIFY(!isLoaded("libgenrescope-engine"));
    }

    void aMissingLibraryIsASentence()
    {
        engine::EngineLibrary missing("/nowhere/libgenrescope-engine.so");
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
        // The very same type, not another one of that name.
        try {
            functions.benchmarkClassify("/nowhere.wav", {"/nowhere.safetensors"}, 1, {});
            QFAIL("Nothing was thrown.");
        } catch (const std::exception& error) {
            QVERIFY(&typeid(error) == &typeid(FileError));
        }
    }

    void cancellationCrossesTheLibraryBoundary()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("sine.wav"));
        QVERIFY(test::makeAudio(file, QStringLiteral("sine=frequency=440:duration=2")));
        const engine::EngineFunctions& functions = library_.functions();
        CancellationSource source;
        source.cancel();
        QVERIFY_EXCEPTION_THROWN(
            functions.benchmarkPreprocess({file.toStdString()}, 1, source.token()), Canceled);
        // The same file, not canceled.
        QCOMPARE(functions.benchmarkPreprocess({file.toStdString()}, 1, {}).clips, 1);
    }
};

QTEST_GUILESS_MAIN(TestEngineLibrary)
#include "tst_engine_library.moc"
