#include "core/base/error.h"
#include "core/base/random.h"
#include "core/prediction/predictor.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace genrescope;

namespace {

/// A GRU of one layer with 2 units, 4 bands and 3 labels: names and shapes are part of the format.
Checkpoint tinyGru()
{
    Checkpoint checkpoint;
    checkpoint.metadata.architecture = "gru";
    checkpoint.metadata.options = completeOptions(modelInfo("gru"), {{"layers", 1}, {"units", 2}});
    checkpoint.metadata.mel.melBands = 4;
    checkpoint.metadata.labels = {"a", "b", "c"};
    checkpoint.tensors = {{"gru.weight_ih_l0", {6, 4}, {}},
                          {"gru.weight_hh_l0", {6, 2}, {}},
                          {"gru.bias_ih_l0", {6}, {}},
                          {"gru.bias_hh_l0", {6}, {}},
                          {"gru.weight_ih_l0_reverse", {6, 4}, {}},
                          {"gru.weight_hh_l0_reverse", {6, 2}, {}},
                          {"gru.bias_ih_l0_reverse", {6}, {}},
                          {"gru.bias_hh_l0_reverse", {6}, {}},
                          {"head.hidden.weight", {12, 4}, {}},
                          {"head.hidden.bias", {12}, {}},
                          {"head.output.weight", {3, 12}, {}},
                          {"head.output.bias", {3}, {}}};
    Random random(5);
    for (NamedTensor& tensor : checkpoint.tensors) {
        std::size_t count = 1;
        for (const std::int64_t size : tensor.shape)
            count *= static_cast<std::size_t>(size);
        for (std::size_t i = 0; i < count; ++i)
            tensor.values.push_back(static_cast<float>(random.normal()));
    }
    return checkpoint;
}

std::vector<float> noise(std::size_t count)
{
    Random random(6);
    std::vector<float> values(count);
    for (float& value : values)
        value = static_cast<float>(2.0 * random.uniform() - 1.0);
    return values;
}

using Change = std::function<void(Checkpoint&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestPredictor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileSaysTheSame()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("tiny.safetensors").toStdString();
        writeCheckpoint(tinyGru(), path);
        Predictor fromFile(path);
        Predictor fromMemory(tinyGru());
        const auto crops = noise(2 * 10 * 4);
        QCOMPARE(fromFile.probabilities(crops, 2, 10), fromMemory.probabilities(crops, 2, 10));
        QCOMPARE(fromFile.metadata().labels, tinyGru().metadata.labels);
    }

    void cropsDoNotInfluenceEachOther()
    {
        Predictor predictor(tinyGru());
        const auto crops = noise(3 * 10 * 4);
        const auto together = predictor.probabilities(crops, 3, 10);
        QCOMPARE(together.size(), std::size_t{9});
        for (std::size_t i = 0; i < 3; ++i) {
            const auto alone = predictor.probabilities(std::span(crops).subspan(i * 40, 40), 1, 10);
            for (std::size_t l = 0; l < 3; ++l) {
                QVERIFY(alone[l] > 0.0F && alone[l] < 1.0F);
                QVERIFY(std::abs(alone[l] - together[i * 3 + l]) < 1e-6F);
            }
        }
    }

    void dropsNothing()
    {
        Predictor predictor(tinyGru());
        const auto crops = noise(10 * 4);
        QCOMPARE(predictor.probabilities(crops, 1, 10), predictor.probabilities(crops, 1, 10));
    }

    void rejectsSizesThatDoNotFit()
    {
        Predictor predictor(tinyGru());
        const auto crops = noise(40);
        QVERIFY_THROWS_EXCEPTION(ModelError, predictor.probabilities(crops, 1, 9));
        QVERIFY_THROWS_EXCEPTION(ModelError, predictor.probabilities(crops, 0, 10));
        QVERIFY_THROWS_EXCEPTION(ModelError, predictor.probabilities({}, 1, 0));
        QVERIFY_THROWS_EXCEPTION(ModelError, predictor.probabilities(noise(2049 * 4), 1, 2049));
        QCOMPARE(predictor.probabilities(noise(2048 * 4), 1, 2048).size(), std::size_t{3});
    }

    void rejectsOtherTensors_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const Change& change, const char* reason) {
            QTest::newRow(name) << change << QString::fromLatin1(reason);
        };
        row(
            "missing", [](Checkpoint& c) { c.tensors.pop_back(); },
            "'head.output.bias' is missing");
        row(
            "superfluous",
            [](Checkpoint& c) {
                c.tensors.push_back({"extra", {1}, {0}});
            },
            "no tensor 'extra'");
        row(
            "misshapen",
            [](Checkpoint& c) {
                c.tensors[0].shape = {4, 6};
            },
            "[4, 6]");
        row(
            "renamed", [](Checkpoint& c) { c.tensors[0].name = "x"; },
            "'gru.weight_ih_l0' is missing");
        row(
            "more labels", [](Checkpoint& c) { c.metadata.labels.push_back("d"); }, "shape");
        row(
            "other model",
            [](Checkpoint& c) {
                c.metadata.architecture = "transformer";
                c.metadata.options = completeOptions(modelInfo("transformer"), {{"heads", 2}});
            },
            "missing");
        row(
            "impossible model",
            [](Checkpoint& c) {
                c.metadata.architecture = "transformer";
                c.metadata.options = completeOptions(modelInfo("transformer"), {{"heads", 3}});
            },
            "cannot be built");
    }

    void rejectsOtherTensors()
    {
        QFETCH(Change, change);
        QFETCH(QString, reason);
        const QTemporaryDir folder;
        const QString file = folder.filePath("changed.safetensors");
        Checkpoint checkpoint = tinyGru();
        change(checkpoint);
        writeCheckpoint(checkpoint, file.toStdString());
        try {
            Predictor predictor(std::filesystem::path(file.toStdString()));
            QFAIL("taken");
        } catch (const CheckpointError& error) {
            const QString sentence = QString::fromUtf8(error.what());
            QVERIFY2(sentence.contains(reason), qPrintable(sentence));
            QVERIFY(sentence.startsWith(file));
        }
    }
};

QTEST_APPLESS_MAIN(TestPredictor)

#include "tst_predictor.moc"
