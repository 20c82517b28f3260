#include "tests/support/sweep.h"

#include <QDataStream>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <random>

namespace genrescope::test {

namespace {

constexpr double pi = 3.14159265358979;

} // namespace

std::vector<float> makeSweep(int seconds)
{
    std::vector<float> samples;
    std::minstd_rand random(7);
    std::uniform_real_distribution<float> noise(-0.1F, 0.1F);
    double phase = 0.0;
    for (int i = 0; i < seconds * sweepRate; ++i) {
        phase += 2.0 * pi * (300.0 + 100.0 * i / sweepRate) / sweepRate;
        samples.push_back(0.4F * static_cast<float>(std::sin(phase)) + noise(random));
    }
    return samples;
}

bool writeWav(const QString& path, const std::vector<float>& mono)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QDataStream out(&file);
    out.setByteOrder(QDataStream::LittleEndian);
    out.setFloatingPointPrecision(QDataStream::SinglePrecision);
    const auto bytes = static_cast<quint32>(mono.size() * 4);
    out.writeRawData("RIFF", 4);
    out << quint32(36 + bytes);
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(3) << quint16(1) << quint32(sweepRate) << quint32(4 * sweepRate)
        << quint16(4) << quint16(32);
    out.writeRawData("data", 4);
    out << bytes;
    for (const float sample : mono)
        out << sample;
    return out.status() == QDataStream::Ok;
}

PieceMatch findPiece(std::span<const float> piece, const std::vector<float>& track, int around,
                     int reach)
{
    PieceMatch best;
    const int from = std::max(0, around - reach);
    const int to = std::min(static_cast<int>(track.size() - piece.size()), around + reach);
    for (int offset = from; offset < to; ++offset) {
        double cross = 0.0;
        double own = 0.0;
        double theirs = 0.0;
        for (std::size_t i = 0; i < piece.size(); ++i) {
            const double a = piece[i];
            const double b = track[static_cast<std::size_t>(offset) + i];
            cross += a * b;
            own += a * a;
            theirs += b * b;
        }
        const double correlation = cross / std::sqrt(own * theirs + 1e-20);
        if (correlation > best.correlation)
            best = {offset, correlation, std::sqrt(own / theirs)};
    }
    return best;
}

} // namespace genrescope::test
