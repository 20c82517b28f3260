#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/models/checkpoint.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <limits>

using namespace genrescope;

namespace {

Checkpoint example()
{
    Checkpoint checkpoint;
    CheckpointMetadata& metadata = checkpoint.metadata;
    metadata.architecture = "gru";
    metadata.options = completeOptions(modelInfo("gru"), {{"units", 3}});
    metadata.cropFrames = 200;
    metadata.labels = {"Rock", "Drum & Bass", "Musique concrète"};
    metadata.recipe = "modern";
    metadata.seed = std::numeric_limits<std::uint64_t>::max();
    metadata.epoch = 3;
    metadata.step = 4'000'000'000;
    metadata.dataHash = "abc";
    metadata.labelScheme = "closed";
    metadata.splitProtocol = "by artist";
    metadata.metrics = {{"validation_loss", 0.1}, {"validation_weighted_ap", 1.0 / 3.0}};
    metadata.program = "0.1.0";
    checkpoint.tensors = {{"w", {2}, {0.5F, -1.0F}}};
    return checkpoint;
}

using Change = std::function<void(Checkpoint&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestCheckpoint : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::filesystem::path path() const { return folder_.filePath("x.safetensors").toStdString(); }

private Q_SLOTS:
    void comesBackAsWritten()
    {
        const Checkpoint written = example();
        writeCheckpoint(written, path());
        const Checkpoint read = readCheckpoint(path());
        QCOMPARE(read.metadata.architecture, written.metadata.architecture);
        QCOMPARE(read.metadata.options, written.metadata.options);
        QCOMPARE(read.metadata.mel, written.metadata.mel);
        QCOMPARE(read.metadata.cropFrames, written.metadata.cropFrames);
        QCOMPARE(read.metadata.normalizer, written.metadata.normalizer);
        QCOMPARE(read.metadata.activation, written.metadata.activation);
        QCOMPARE(read.metadata.labels, written.metadata.labels);
        QCOMPARE(read.metadata.recipe, written.metadata.recipe);
        QCOMPARE(read.metadata.seed, written.metadata.seed);
        QCOMPARE(read.metadata.epoch, written.metadata.epoch);
        QCOMPARE(read.metadata.step, written.metadata.step);
        QCOMPARE(read.metadata.dataHash, written.metadata.dataHash);
        QCOMPARE(read.metadata.labelScheme, written.metadata.labelScheme);
        QCOMPARE(read.metadata.splitProtocol, written.metadata.splitProtocol);
        QCOMPARE(read.metadata.metrics, written.metadata.metrics);
        QCOMPARE(read.metadata.program, written.metadata.program);
        QCOMPARE(read.tensors[0].values, written.tensors[0].values);
    }

    void keepsItsOutputRule()
    {
        Checkpoint written = example();
        OutputRule& rule = written.metadata.output;
        rule.slope = 0.1;
        rule.shift = -1.0 / 3.0;
        rule.parents = {-1, 0, 0};
        rule.thresholds = {0.25, 1.0, 0.0};
        rule.thresholdRule = "best F1 on validation";
        writeCheckpoint(written, path());
        QVERIFY(readCheckpoint(path()).metadata.output == rule);
        // A program without calibration must refuse it instead of ignoring it.
        QVERIFY(readTextFile(path(), 1 << 20).find("\\\"format\\\":2") != std::string::npos);
    }

    // Files from before there were output rules can be read, and are still written the same way.
    void plainCheckpointsKeepTheirFormat()
    {
        writeCheckpoint(example(), path());
        const std::string content = readTextFile(path(), 1 << 20);
        QVERIFY(content.find("\\\"format\\\":1") != std::string::npos);
        QVERIFY(content.find("thresholds") == std::string::npos);
        QVERIFY(readCheckpoint(path()).metadata.output == OutputRule{});
    }

    void rejectsToWriteWhatCannotBeUsed_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, const Change& change) {
            QTest::newRow(name) << change;
        };
        row("slope 0", [](Checkpoint& c) { c.metadata.output.slope = 0.0; });
        row("shift", [](Checkpoint& c) {
            c.metadata.output.shift = std::numeric_limits<double>::infinity();
        });
        row("too few thresholds", [](Checkpoint& c) { c.metadata.output.thresholds = {0.5}; });
        row("threshold above 1", [](Checkpoint& c) {
            c.metadata.output.thresholds = {0.5, 1.5, 0.5};
        });
        row("own parent", [](Checkpoint& c) { c.metadata.output.parents = {-1, 1, -1}; });
        row("parent that is none", [](Checkpoint& c) { c.metadata.output.parents = {-1, 3, -1}; });
        row("no labels", [](Checkpoint& c) { c.metadata.labels.clear(); });
        row("label twice", [](Checkpoint& c) { c.metadata.labels = {"a", "a"}; });
        row("label without name", [](Checkpoint& c) { c.metadata.labels = {"a", ""}; });
        row("too many labels", [](Checkpoint& c) {
            for (int i = 0; i < 2000; ++i)
                c.metadata.labels.push_back(std::to_string(i));
        });
        row("label no UTF-8", [](Checkpoint& c) { c.metadata.labels = {"\xff"}; });
        row("unknown model", [](Checkpoint& c) { c.metadata.architecture = "perceptron"; });
        row("unknown option", [](Checkpoint& c) { c.metadata.options["x"] = 1; });
        row("option missing", [](Checkpoint& c) { c.metadata.options.erase("units"); });
        row("option out of range", [](Checkpoint& c) { c.metadata.options["units"] = 0; });
        row("mel", [](Checkpoint& c) { c.metadata.mel.hopLength = 0; });
        row("no crop", [](Checkpoint& c) { c.metadata.cropFrames = 0; });
        row("long crop", [](Checkpoint& c) { c.metadata.cropFrames = 2049; });
        row("normalizer", [](Checkpoint& c) { c.metadata.normalizer = "other"; });
        row("activation", [](Checkpoint& c) { c.metadata.activation = "softmax"; });
        row("negative epoch", [](Checkpoint& c) { c.metadata.epoch = -1; });
        row("metric not finite", [](Checkpoint& c) {
            c.metadata.metrics["x"] = std::numeric_limits<double>::quiet_NaN();
        });
        row("weight not finite",
            [](Checkpoint& c) { c.tensors[0].values[1] = std::numeric_limits<float>::infinity(); });
    }

    void rejectsToWriteWhatCannotBeUsed()
    {
        QFETCH(Change, change);
        Checkpoint checkpoint = example();
        change(checkpoint);
        const std::filesystem::path target = folder_.filePath("bad.safetensors").toStdString();
        QVERIFY_THROWS_EXCEPTION(CheckpointError, writeCheckpoint(checkpoint, target));
        QVERIFY(!std::filesystem::exists(target));
    }

    void rejectsToReadOtherMetadata_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("format") << QByteArray("\"format\":1") << QByteArray("\"format\":2");
        QTest::newRow("format as text")
            << QByteArray("\"format\":1") << QByteArray("\"format\":\"1\"");
        QTest::newRow("no format") << QByteArray("\"format\":1,") << QByteArray("");
        QTest::newRow("no mel") << QByteArray("\"mel\":") << QByteArray("\"lem\":");
        QTest::newRow("mel no object")
            << QByteArray("\"mel\":{") << QByteArray("\"mel\":1,\"lem\":{");
        QTest::newRow("no sample rate") << QByteArray("sample_rate") << QByteArray("rate");
        QTest::newRow("fraction of a frame")
            << QByteArray("\"crop_frames\":200") << QByteArray("\"crop_frames\":200.5");
        QTest::newRow("huge crop")
            << QByteArray("\"crop_frames\":200") << QByteArray("\"crop_frames\":4294967496");
        QTest::newRow("labels no list")
            << QByteArray("\"labels\":[") << QByteArray("\"labels\":1,\"slebal\":[");
        QTest::newRow("label no text") << QByteArray("\"Rock\"") << QByteArray("7");
        QTest::newRow("option no number")
            << QByteArray("\"units\":3") << QByteArray("\"units\":\"3\"");
        QTest::newRow("negative seed") << QByteArray("18446744073709551615") << QByteArray("-1");
        QTest::newRow("seed beyond 64 bits")
            << QByteArray("18446744073709551615") << QByteArray("18446744073709551616");
        QTest::newRow("no JSON") << QByteArray("\"format\"") << QByteArray("format");
    }

    void rejectsToReadOtherMetadata()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        writeCheckpoint(example(), path());
        SafeTensors content = readSafeTensors(path());
        QByteArray text = QByteArray::fromStdString(content.metadata.at("genrescope"));
        QVERIFY2(text.contains(from), text.constData());
        text.replace(from, to);
        content.metadata["genrescope"] = text.toStdString();
        writeSafeTensors(content, path());
        try {
            readCheckpoint(path());
            QFAIL("taken");
        } catch (const CheckpointError& error) {
            QVERIFY(QByteArray(error.what()).startsWith(folder_.path().toUtf8()));
        }
    }

    void takesUnknownFieldsOfLaterVersions()
    {
        writeCheckpoint(example(), path());
        SafeTensors content = readSafeTensors(path());
        content.metadata["genrescope"].insert(1, "\"later\":{\"x\":[1]},");
        writeSafeTensors(content, path());
        QCOMPARE(readCheckpoint(path()).metadata.epoch, 3);
    }

    void optionsOfLaterVersionsTakeTheirDefaults()
    {
        Checkpoint checkpoint = example();
        writeCheckpoint(checkpoint, path());
        SafeTensors content = readSafeTensors(path());
        std::string& text = content.metadata["genrescope"];
        const std::string option = "\"stem\":0,";
        QVERIFY(text.find(option) != std::string::npos);
        text.erase(text.find(option), option.size());
        writeSafeTensors(content, path());
        QCOMPARE(readCheckpoint(path()).metadata.options, checkpoint.metadata.options);
    }

    void numbersOfEarlierVersionsStandForWords()
    {
        const Checkpoint checkpoint = example();
        writeCheckpoint(checkpoint, path());
        SafeTensors content = readSafeTensors(path());
        std::string& text = content.metadata["genrescope"];
        const std::pair<std::string, std::string> earlier[] = {
            {"\"pooling\":\"mean\"", "\"pooling\":0.0"},
            {"\"standardize\":false", "\"standardise\":0.0"},
            {"\"normalizer\":", "\"normaliser\":"},
            {"\"units\":3", "\"units\":3.0"}};
        for (const auto& [now, then] : earlier) {
            QVERIFY(text.find(now) != std::string::npos);
            text.replace(text.find(now), now.size(), then);
        }
        writeSafeTensors(content, path());
        QCOMPARE(readCheckpoint(path()).metadata.options, checkpoint.metadata.options);
    }

    void rejectsForeignSafeTensors()
    {
        writeSafeTensors({.metadata = {}, .tensors = example().tensors}, path());
        QVERIFY_THROWS_EXCEPTION(CheckpointError, readCheckpoint(path()));
    }
};

QTEST_APPLESS_MAIN(TestCheckpoint)

#include "tst_checkpoint.moc"
