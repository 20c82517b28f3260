// Parts of recordings in memory, and the files that are made of them: read back, they are the same.
#include "core/audio/mp3_file.h"
#include "core/audio/wav_file.h"
#include "core/base/error.h"
#include "core/base/memory_source.h"
#include "core/base/random.h"
#include "core/decoding/sound_reader.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace genrescope;

namespace {

constexpr int rate = 44'100;

Sound noise(std::size_t channels, std::size_t frames)
{
    Random random(3);
    Sound sound = {.sampleRate = rate};
    for (std::size_t channel = 0; channel < channels; ++channel) {
        std::vector<float>& samples = sound.channels.emplace_back(frames);
        // Louder than full scale, as decoded mp3 may be.
        for (float& sample : samples)
            sample = static_cast<float>(3.0 * random.uniform() - 1.5);
    }
    return sound;
}

/// A tone of 440 Hz left and one of 2 kHz right.
Sound tones(double seconds)
{
    Sound sound = {.sampleRate = rate, .channels = {{}, {}}};
    for (int i = 0; i < static_cast<int>(seconds * rate); ++i) {
        const double turns = 2.0 * std::numbers::pi * i / rate;
        sound.channels[0].push_back(static_cast<float>(0.5 * std::sin(440.0 * turns)));
        sound.channels[1].push_back(static_cast<float>(0.25 * std::sin(2'000.0 * turns)));
    }
    return sound;
}

Sound read(const std::string& file, const SoundPart& part = {})
{
    return readSound(std::make_unique<MemorySource>(file, "made"), part, {});
}

} // namespace

class TestSoundReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wavFilesKeepEveryBit_data()
    {
        QTest::addColumn<int>("channels");
        for (const int channels : {1, 2, 6})
            QTest::addRow("%d channels", channels) << channels;
    }

    void wavFilesKeepEveryBit()
    {
        QFETCH(int, channels);
        const Sound sound = noise(static_cast<std::size_t>(channels), 100'003);
        const Sound again = read(wavFile(sound));
        QCOMPARE(again.sampleRate, rate);
        QVERIFY(again.channels == sound.channels);
    }

    void partsAreExactToTheSample()
    {
        const Sound sound = noise(2, 4 * rate);
        const std::string file = wavFile(sound);
        const Sound part = read(file, {.start = 1.5, .end = 2.25});
        QCOMPARE(part.frames(), std::size_t{33'075});
        for (std::size_t channel = 0; channel < 2; ++channel)
            QVERIFY(std::equal(part.channels[channel].begin(), part.channels[channel].end(),
                               sound.channels[channel].begin() + 66'150));
        QCOMPARE(read(file, {.start = 3.5}).frames(), std::size_t{22'050});
        QCOMPARE(read(file, {.start = 3.5, .end = 9.0}).frames(), std::size_t{22'050});
        QCOMPARE(read(file, {.mostSamples = 2'001}).frames(), std::size_t{1'000});
        QCOMPARE(read(file, {.start = 5.0}).frames(), std::size_t{0});
        QCOMPARE(read(file, {.start = 2.0, .end = 1.0}).frames(), std::size_t{0});
    }

    void canceledReadingStops()
    {
        CancellationSource cancellation;
        cancellation.cancel();
        QVERIFY_EXCEPTION_THROWN(
            readSound(std::make_unique<MemorySource>(wavFile(noise(1, 5'000)), "made"), {},
                      cancellation.token()),
            Canceled);
    }

    void mp3FilesAreAsLongAndAsLoud()
    {
        if (!makesMp3Files())
            QSKIP("This build makes no mp3 files.");
        const Sound sound = tones(3.3);
        const std::string file = mp3File(sound, 64, {});
        // 8,000 bytes a second, and the encoder's delay.
        QVERIFY(std::abs(static_cast<double>(file.size()) - 26'400.0) < 1'000.0);
        const Sound again = read(file);
        QCOMPARE(again.sampleRate, rate);
        QCOMPARE(again.channels.size(), std::size_t{2});
        // Neither delay nor padding is left.
        QCOMPARE(again.frames(), sound.frames());
        for (std::size_t channel = 0; channel < 2; ++channel) {
            double signal = 0.0;
            double error = 0.0;
            for (std::size_t i = 0; i < sound.frames(); ++i) {
                const double before = sound.channels[channel][i];
                signal += before * before;
                error += std::pow(again.channels[channel][i] - before, 2.0);
            }
            // In place, to the sample: shifted by one, the error would be 24 dB below or more.
            QVERIFY2(10.0 * std::log10(signal / error) > 25.0,
                     qPrintable(QString::number(10.0 * std::log10(signal / error))));
        }
    }

    void mp3TakesOtherRatesAndChannels()
    {
        if (!makesMp3Files())
            QSKIP("This build makes no mp3 files.");
        Sound sound = noise(6, 96'000);
        sound.sampleRate = 96'000;
        const Sound again = read(mp3File(sound, 64, {}));
        QCOMPARE(again.sampleRate, 48'000);
        QCOMPARE(again.channels.size(), std::size_t{1});
        QVERIFY(std::abs(again.seconds() - 1.0) < 0.03);
        sound.sampleRate = 10'000;
        QCOMPARE(read(mp3File(sound, 64, {})).sampleRate, 8'000);
    }
};

QTEST_GUILESS_MAIN(TestSoundReader)
#include "tst_sound_reader.moc"
