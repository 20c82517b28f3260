#include "app/screenshots/synthetic_values.h"

#include <QDataStream>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace genrescope::screenshots {

namespace {

constexpr int wavRate = 22'050;

/// A chord sequence with a beat, so that its spectrogram has something to show.
std::vector<qint16> syntheticSamples(int seed, int seconds)
{
    const double roots[] = {110.0, 146.83, 130.81, 98.0};
    std::vector<qint16> samples(static_cast<std::size_t>(seconds * wavRate));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double t = static_cast<double>(i) / wavRate;
        const double beat = t * (1.6 + 0.2 * seed);
        const double root = roots[(static_cast<int>(beat / 4.0) + seed) % 4];
        double value = 0.0;
        for (int harmonic = 1; harmonic <= 14; ++harmonic) {
            const double sway = 1.0 + std::sin(0.4 * t + harmonic);
            value += sway * std::sin(2.0 * std::numbers::pi * root * harmonic * 1.5 * t) / harmonic;
        }
        const double sinceBeat = beat - std::floor(beat);
        const double noise = std::sin(static_cast<double>(i * i % 7919));
        value = 0.08 * value + 0.35 * noise * std::exp(-14.0 * sinceBeat) +
                0.4 * std::sin(2.0 * std::numbers::pi * 55.0 * t) * std::exp(-6.0 * sinceBeat);
        samples[i] = static_cast<qint16>(std::clamp(value, -1.0, 1.0) * 26'000.0);
    }
    return samples;
}

void writeWav(const QString& path, const std::vector<qint16>& samples)
{
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    QDataStream stream(&file);
    stream.setByteOrder(QDataStream::LittleEndian);
    const auto bytes = static_cast<quint32>(2 * samples.size());
    stream.writeRawData("RIFF", 4);
    stream << quint32(36 + bytes);
    stream.writeRawData("WAVEfmt ", 8);
    stream << quint32(16) << quint16(1) << quint16(1) << quint32(wavRate) << quint32(2 * wavRate)
           << quint16(2) << quint16(16);
    stream.writeRawData("data", 4);
    stream << bytes;
    for (const qint16 sample : samples)
        stream << sample;
}

} // namespace

QStringList writeSyntheticMusic(const QString& folder)
{
    const QString names[] = {QStringLiteral("Northern Lights"), QStringLiteral("Paper Boats"),
                             QStringLiteral("Late Train"), QStringLiteral("Copper & Salt")};
    QStringList files;
    for (int i = 0; i < 4; ++i) {
        files << QDir(folder).filePath(names[i] + QStringLiteral(".wav"));
        writeWav(files.back(), syntheticSamples(i, 40 + 7 * i));
    }
    files << QDir(folder).filePath(QStringLiteral("Cut off.mp3"));
    QFile broken(files.back());
    broken.open(QIODevice::WriteOnly);
    broken.write(QByteArray(400, 'x'));
    return files;
}

} // namespace genrescope::screenshots
