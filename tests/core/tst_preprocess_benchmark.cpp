#include "core/base/error.h"
#include "core/bench/preprocess_benchmark.h"
#include "tests/support/test_audio.h"

#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;

class TestPreprocessBenchmark : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timesEachStage();
    void rejectsNothingToMeasure();
};

void TestPreprocessBenchmark::timesEachStage()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("bench.mp3"));
    QVERIFY(test::makeAudio(file, QStringLiteral("anoisesrc=duration=10:seed=1"),
                            {QStringLiteral("-ac"), QStringLiteral("2")}));
    const PreprocessTimings timings = benchmarkPreprocess({file.toStdString()}, 3);
    QCOMPARE(timings.clips, 1);
    QVERIFY(timings.decodeMs > 0.0 && timings.resampleMs > 0.0 && timings.melMs > 0.0);
    QVERIFY(timings.totalMs > 0.0 && timings.totalOverDecode > 0.0);
}

void TestPreprocessBenchmark::rejectsNothingToMeasure()
{
    QVERIFY_THROWS_EXCEPTION(ConfigError, benchmarkPreprocess({}, 3));
    QVERIFY_THROWS_EXCEPTION(ConfigError, benchmarkPreprocess({"clip.mp3"}, 0));
}

QTEST_GUILESS_MAIN(TestPreprocessBenchmark)
#include "tst_preprocess_benchmark.moc"
