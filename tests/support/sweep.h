#pragma once

#include <QString>

#include <span>
#include <vector>

namespace genrescope::test {

/// Frames per second of everything below.
constexpr int sweepRate = 44'100;

/// A mono track in which every moment sounds different: a rising tone and noise, peak 0.5.
std::vector<float> makeSweep(int seconds);
/// As 32-bit floats. False if it cannot be written.
bool writeWav(const QString& path, const std::vector<float>& mono);

/// Where in a track a recorded piece of it is from.
struct PieceMatch {
    /// Sample of the track that the piece begins with.
    int offset = 0;
    /// Correlation in [-1, 1], and level of the piece relative to the track there.
    double correlation = 0.0;
    double level = 0.0;
};

/// Best match within `reach` samples of `around`.
PieceMatch findPiece(std::span<const float> piece, const std::vector<float>& track, int around,
                     int reach);

} // namespace genrescope::test
