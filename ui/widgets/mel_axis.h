#pragma once

#include <QFont>
#include <QStaticText>

#include <vector>

class QPainter;

namespace genrescope {

/// Where frequencies lie among mel bands: Slaney's scale (linear below 1 kHz, logarithmic above),
/// as in core's features.
///
/// Positions count in bands from the lowest one's lower edge: band b is drawn from b to b + 1, its
/// center frequency lies at b + 0.5.
class MelScale {
public:
    MelScale(int bands, double minFrequency, double maxFrequency);

    int bands() const { return bands_; }
    double positionOf(double hertz) const;
    double hertzAt(double position) const;

private:
    int bands_;
    double lowMel_;
    double melsPerBand_;
};

/// The visible bands.
struct BandRange {
    double low = 0.0;
    double high = 0.0;

    double size() const { return high - low; }
    bool operator==(const BandRange&) const = default;
};

/// Ticks of the frequency axis of a mel spectrogram: at round frequencies, octaves of 1 kHz first,
/// as many as have room.
class MelAxis {
public:
    struct Tick {
        double hertz = 0.0;
        /// Logical pixels, in the widget.
        double y = 0.0;
        QStaticText label = {};
    };

    /// @param top, height  where the bands are drawn; the highest band is on top. A label may reach
    ///                     half its height above, none below.
    void layout(const MelScale& scale, const BandRange& bands, double top, double height,
                const QFont& font);

    const std::vector<Tick>& ticks() const { return ticks_; }

    /// Ticks point left from `right`, labels are right-aligned in front of them; with the painter's
    /// pen and its font, which must be that of layout().
    void paint(QPainter& painter, double right) const;

    static int widthHint(const QFont& font);

private:
    std::vector<Tick> ticks_;
};

/// Round frequencies in [low, high], those that deserve a label most first; not all distinct.
std::vector<double> roundFrequencies(double low, double high);

} // namespace genrescope
