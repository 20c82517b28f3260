// Which patches counted, and how the rest of a file is silenced.
#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/decoding/sound_reader.h"
#include "core/features/mel_filter_bank.h"
#include "core/inference/counted_sound.h"
#include "tests/support/test_audio.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace genrescope;

namespace {

constexpr MapScale scale = {.framesPerSecond = 31.25, .minFrequency = 0.0, .maxFrequency = 8'000.0};

/// 3 × 2 patches of 1 s × 64 bands, from 2.08 s on.
OcclusionMap mapOf(std::vector<double> values)
{
    return {.firstFrame = 65,
            .frames = 90,
            .bands = 128,
            .patchFrames = 31,
            .patchBands = 64,
            .values = std::move(values)};
}

double loudness(const std::vector<float>& samples, int rate, double begin, double end)
{
    double sum = 0.0;
    for (auto i = static_cast<std::size_t>(begin * rate); i < end * rate; ++i)
        sum += samples[i] * samples[i];
    return 10.0 * std::log10(sum / (rate * (end - begin)) + 1e-20);
}

} // namespace

class TestCountedSound : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asFewAsHoldTheShare_data()
    {
        QTest::addColumn<std::vector<double>>("values");
        QTest::addColumn<std::vector<float>>("kept");
        using Values = std::vector<double>;
        using Kept = std::vector<float>;
        // Of 1.01, 0.5 and 0.31 hold 80%; what speaks against the genre takes nothing from it.
        QTest::newRow("80%") << Values{0.31, -2.0, 0.1, 0.5, 0.1, 0.0} << Kept{1, 0, 0, 1, 0, 0};
        QTest::newRow("a little more")
            << Values{0.29, -2.0, 0.1, 0.5, 0.11, 0.0} << Kept{1, 0, 0, 1, 1, 0};
        QTest::newRow("one holds it") << Values{9.0, 1.0, 0, 0, 0, 0} << Kept{1, 0, 0, 0, 0, 0};
        QTest::newRow("nothing speaks for it") << Values{-1, 0, -3, 0, 0, 0} << Kept(6, 0.0F);
    }

    void asFewAsHoldTheShare()
    {
        QFETCH(std::vector<double>, values);
        QFETCH(std::vector<float>, kept);
        const TimeFrequencyGains gains = countedPatches(mapOf(values), scale);
        QCOMPARE(gains.values, kept);
    }

    void patchesLieWhereTheMapSays()
    {
        const TimeFrequencyGains gains = countedPatches(mapOf({1, 1, 1, 1, 1, 1}), scale);
        QCOMPARE(gains.rows(), std::size_t{3});
        QCOMPARE(gains.columns(), std::size_t{2});
        // From the start of the section; the last row has 28 frames.
        QCOMPARE(gains.times, (std::vector<double>{0.0, 0.992, 1.984, 2.88}));
        QCOMPARE(gains.frequencies[1], bandEdge(MelConfig(), 64));
        QCOMPARE(gains.frequencies[2], bandEdge(MelConfig(), 128));
        // With the post's features, the middle of 45.2 mels is at 1,689 Hz.
        QVERIFY(std::abs(gains.frequencies[1] - 1'689.0) < 1.0);
    }

    void onlyWhatCountedIsHeard()
    {
        // In mp3, which has to be decoded from before the section: a low tone left, a high one
        // right.
        const QTemporaryDir folder;
        const QString file = folder.filePath("song.mp3");
        QVERIFY(test::makeAudio(file,
                                "aevalsrc='0.4*sin(2*PI*500*t)|0.4*sin(2*PI*4000*t)':s=44100:d=7",
                                {"-b:a", "192k"}));
        // The low band in the first second, the high one in the third.
        const OcclusionMap map = mapOf({1.0, 0.0, -1.0, 0.0, 0.0, 1.0});
        const Sound sound = countedSound(file.toStdString(), map, scale, {});
        QCOMPARE(sound.sampleRate, 44'100);
        QCOMPARE(sound.frames(), std::size_t{127'008});
        const std::vector<float>& low = sound.channels[0];
        const std::vector<float>& high = sound.channels[1];
        // As loud as it is in the file: the encoder may make it a little softer.
        const Sound whole = readSound(std::make_unique<FileSource>(file.toStdString()),
                                      {.start = 2.08, .end = 4.96}, {});
        QCOMPARE(whole.frames(), sound.frames());
        const double tone = loudness(whole.channels[0], 44'100, 0.1, 0.9);
        QVERIFY(std::abs(tone - 10.0 * std::log10(0.4 * 0.4 / 2.0)) < 0.5);
        QVERIFY(std::abs(loudness(low, 44'100, 0.1, 0.9) - tone) < 0.1);
        QVERIFY(loudness(high, 44'100, 0.1, 0.9) < tone - 40.0);
        for (const std::vector<float>* channel : {&low, &high})
            QVERIFY(loudness(*channel, 44'100, 1.1, 1.9) < tone - 40.0);
        QVERIFY(loudness(low, 44'100, 2.1, 2.8) < tone - 40.0);
        QVERIFY(std::abs(loudness(high, 44'100, 2.1, 2.8) - tone) < 0.1);
        // In phase with the recording.
        for (std::size_t i = 10'000; i < 30'000; ++i) {
            const double turns = 500.0 * (2.08 + static_cast<double>(i) / 44'100.0);
            QVERIFY(std::abs(low[i] - whole.channels[0][i]) < 0.005F);
            QVERIFY(std::abs(low[i] - 0.4 * std::sin(2.0 * std::numbers::pi * turns)) < 0.03);
        }
    }

    void silenceHasNothingThatCounted()
    {
        QVERIFY_EXCEPTION_THROWN(countedSound("/nowhere", mapOf({}), scale, {}), ConfigError);
    }

    void aMissingFileIsSaid()
    {
        QVERIFY_EXCEPTION_THROWN(countedSound("/nowhere", mapOf({1, 1, 1, 1, 1, 1}), scale, {}),
                                 FileError);
    }
};

QTEST_GUILESS_MAIN(TestCountedSound)
#include "tst_counted_sound.moc"
