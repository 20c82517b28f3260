// The file that shows what a model makes of masked frames.
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/models/safetensors.h"
#include "core/runs/reconstruction.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <functional>
#include <limits>

using namespace genrescope;

namespace {

/// Three frames of two bands, the second of them masked.
Reconstruction example()
{
    Reconstruction made = {.epoch = 7};
    made.mel.melBands = 2;
    made.excerpts.push_back({.track = 12,
                             .firstFrame = 345,
                             .masked = {0.0F, 1.0F, 0.0F},
                             .original = {0.2F, -0.5F, 0.5F, 0.0F, 0.4F, -0.3F},
                             .reconstructed = {0.9F, 0.9F, 0.4F, 0.3F, 0.9F, 0.9F}});
    return made;
}

} // namespace

class TestReconstruction : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::filesystem::path run() const { return folder_.path().toStdString(); }

    /// Changes the file of the example.
    void rewrite(const std::function<void(SafeTensors&)>& change) const
    {
        writeReconstruction(example(), run());
        SafeTensors content = readSafeTensors(reconstructionPath(run()));
        change(content);
        writeSafeTensors(content, reconstructionPath(run()));
    }

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const Reconstruction made = example();
        writeReconstruction(made, run());
        const Reconstruction read = readReconstruction(run());
        QCOMPARE(read.epoch, 7);
        QVERIFY(read.mel == made.mel);
        QCOMPARE(read.excerpts.size(), std::size_t{1});
        QCOMPARE(read.excerpts[0].track, 12U);
        QCOMPARE(read.excerpts[0].firstFrame, std::size_t{345});
        QCOMPARE(read.excerpts[0].masked, made.excerpts[0].masked);
        QCOMPARE(read.excerpts[0].original, made.excerpts[0].original);
        QCOMPARE(read.excerpts[0].reconstructed, made.excerpts[0].reconstructed);
    }

    void errorsCountMaskedFramesAlone()
    {
        const Reconstruction made = example();
        const MaskedFrameError error = maskedFrameError(made.excerpts[0], made.mel);
        // Off by 0.1 and 0.3; the bands' means in the other frames are 0.3 and -0.4, off by 0.2 and
        // 0.4. 1 is 40 dB.
        QVERIFY(std::abs(error.model - 40.0 * std::sqrt((0.01 + 0.09) / 2.0)) < 1e-4);
        QVERIFY(std::abs(error.bandMean - 40.0 * std::sqrt((0.04 + 0.16) / 2.0)) < 1e-4);
    }

    void whereAllIsMaskedTheGuessIsBlank()
    {
        Reconstruction made = example();
        made.excerpts[0].masked = {1.0F, 1.0F, 1.0F};
        const MaskedFrameError error = maskedFrameError(made.excerpts[0], made.mel);
        QVERIFY(std::abs(error.bandMean - 40.0 * std::sqrt(0.79 / 6.0)) < 1e-4);
    }

    void damageIsOneSentence_data()
    {
        using Change = std::function<void(SafeTensors&)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("no description") << Change([](SafeTensors& file) { file.metadata.clear(); });
        QTest::newRow("another format") << Change([](SafeTensors& file) {
            std::string& text = file.metadata.begin()->second;
            text.replace(text.find("\"format\":1"), 10, "\"format\":2");
        });
        QTest::newRow("no excerpts") << Change([](SafeTensors& file) {
            std::string& text = file.metadata.begin()->second;
            text.replace(text.find("[{"), text.find("}]") + 2 - text.find("[{"), "[]");
        });
        QTest::newRow("mel bands") << Change([](SafeTensors& file) {
            std::string& text = file.metadata.begin()->second;
            text.replace(text.find("\"mel_bands\":2"), 13, "\"mel_bands\":3");
        });
        QTest::newRow("array missing")
            << Change([](SafeTensors& file) { file.tensors.pop_back(); });
        QTest::newRow("frames missing") << Change([](SafeTensors& file) {
            file.tensors[1].shape[0] = 2;
            file.tensors[1].values.resize(4);
        });
        const auto mask = [](float last) -> Change {
            return [last](SafeTensors& file) { file.tensors[0].values[1] = last; };
        };
        QTest::newRow("nothing masked") << mask(0.0F);
        QTest::newRow("half masked") << mask(0.5F);
        QTest::newRow("not finite") << Change([](SafeTensors& file) {
            file.tensors[2].values[3] = std::numeric_limits<float>::quiet_NaN();
        });
    }

    void damageIsOneSentence()
    {
        QFETCH(std::function<void(SafeTensors&)>, change);
        rewrite(change);
        try {
            static_cast<void>(readReconstruction(run()));
            QFAIL("It is damaged.");
        } catch (const CheckpointError& error) {
            QVERIFY(QByteArray(error.what()).startsWith(reconstructionPath(run()).c_str()));
        }
    }

    void brokenFilesAreRefused()
    {
        writeFile(reconstructionPath(run()), "no such file");
        QVERIFY_THROWS_EXCEPTION(CheckpointError, readReconstruction(run()));
        std::filesystem::remove(reconstructionPath(run()));
        QVERIFY_THROWS_EXCEPTION(FileError, readReconstruction(run()));
    }
};

QTEST_APPLESS_MAIN(TestReconstruction)
#include "tst_reconstruction.moc"
