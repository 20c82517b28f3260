#include "core/base/error.h"
#include "core/bench/classify_benchmark.h"
#include "core/models/checkpoint.h"
#include "tests/core/random_checkpoint.h"
#include "tests/support/test_audio.h"

#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;

class TestClassifyBenchmark : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timesWhatEachModelAdds()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("bench.mp3"));
        QVERIFY(test::makeAudio(file, QStringLiteral("anoisesrc=duration=40:seed=1"), {}));
        const std::filesystem::path model = dir.filePath("model.safetensors").toStdString();
        // Large enough that its share stands out from the noise of what decodes.
        const ModelOptions large = {{"layers", 2}, {"feed_forward", 1024}};
        writeCheckpoint(test::randomCheckpoint("transformer", large, 192), model);
        const ClassifyTimings timings = benchmarkClassify(file.toStdString(), {model, model}, 3);
        QVERIFY(timings.featuresMs > 0.0);
        QCOMPARE(timings.models.size(), std::size_t{2});
        for (const ClassifyTimings::Model& one : timings.models) {
            QCOMPARE(one.checkpoint, model.string());
            QCOMPARE(one.architecture, std::string("transformer"));
            QVERIFY(one.inferenceMs > 0.0);
        }
    }

    void rejectsNothingToMeasure()
    {
        QVERIFY_THROWS_EXCEPTION(ConfigError, benchmarkClassify("clip.mp3", {}, 3));
    }
};

QTEST_GUILESS_MAIN(TestClassifyBenchmark)
#include "tst_classify_benchmark.moc"
