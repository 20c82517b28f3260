#include "ui/widgets/mel_axis.h"

#include "ui/widgets/axis_ticks.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace genrescope {

namespace {

// Slaney's Auditory Toolbox, as in librosa.hz_to_mel(htk=False).
constexpr double hertzPerMel = 200.0 / 3.0;
constexpr double logStart = 1000.0;
constexpr double logStartMel = logStart / hertzPerMel;
const double logStep = std::log(6.4) / 27.0;

constexpr double labelGap = 4.0;
/// Maximum number of steps that a round frequency, or the visible range, consists of.
constexpr double maxSteps = 20.0;

double melOf(double hertz)
{
    return hertz < logStart ? hertz / hertzPerMel
                            : logStartMel + std::log(hertz / logStart) / logStep;
}

double hertzOf(double mel)
{
    return mel < logStartMel ? mel * hertzPerMel
                             : logStart * std::exp(logStep * (mel - logStartMel));
}

/// "8k", "1.5k", "500", in the current locale.
QString frequencyLabel(double hertz)
{
    const QLocale locale;
    if (hertz < 1000.0)
        return locale.toString(std::round(hertz), 'f', 0);
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(hertz / 1000.0, 'g', 5) + QLatin1Char('k');
}

} // namespace

MelScale::MelScale(int bands, double minFrequency, double maxFrequency)
    : bands_(bands),
      lowMel_(melOf(minFrequency)),
      // bands + 2 edges; band b reaches from edge b to b + 2 with its peak at b + 1.
      melsPerBand_((melOf(maxFrequency) - melOf(minFrequency)) / (bands + 1))
{
}

double MelScale::positionOf(double hertz) const
{
    return (melOf(hertz) - lowMel_) / melsPerBand_ - 0.5;
}

double MelScale::hertzAt(double position) const
{
    return hertzOf(lowMel_ + (position + 0.5) * melsPerBand_);
}

std::vector<double> roundFrequencies(double low, double high)
{
    std::vector<double> result;
    const auto offer = [&](double hertz) {
        if (hertz >= low && hertz <= high)
            result.push_back(hertz);
    };
    // Octaves of 1 kHz down to 125 Hz, then half-way between them.
    static constexpr std::array octaves = {1000.0, 2000.0,   4000.0,   8000.0, 500.0,
                                           250.0,  16'000.0, 32'000.0, 125.0};
    std::ranges::for_each(octaves, offer);
    for (const double octave : octaves)
        offer(1.5 * octave);
    static constexpr std::array steps = {1000.0, 500.0, 250.0, 100.0, 50.0, 20.0, 10.0, 5.0, 1.0};
    for (const double step : steps) {
        if ((high - low) / step > 200.0)
            break;
        // 6.9k is not a round number beside 6k and 8k, but it is in a small visible part.
        const bool near = (high - low) / step <= maxSteps;
        const double last = near ? high : std::min(high, maxSteps * step);
        for (double n = std::max(1.0, std::ceil(low / step)); n * step <= last; n += 1.0)
            offer(n * step);
    }
    return result;
}

void MelAxis::layout(const MelScale& scale, const BandRange& bands, double top, double height,
                     const QFont& font)
{
    ticks_.clear();
    if (height <= 0.0 || bands.size() <= 0.0)
        return;
    const QFontMetricsF metrics(font);
    const double room = metrics.height();
    const double spacing = room * 1.5;
    // The outermost bands reach half a band further than they are drawn: their ends get a tick too.
    const double low = std::max(0.0, scale.hertzAt(bands.low - 0.5));
    for (const double hertz : roundFrequencies(low, scale.hertzAt(bands.high + 0.501))) {
        const double share = (bands.high - scale.positionOf(hertz)) / bands.size();
        const double y = top + std::clamp(share, 0.0, 1.0) * height;
        if (y + room / 2.0 > top + height)
            continue;
        const auto near = [&](const Tick& tick) { return std::abs(tick.y - y) < spacing; };
        if (std::ranges::none_of(ticks_, near))
            ticks_.push_back({hertz, y, QStaticText(frequencyLabel(hertz))});
    }
    std::ranges::sort(ticks_, {}, &Tick::hertz);
    for (Tick& tick : ticks_) {
        tick.label.setTextFormat(Qt::PlainText);
        tick.label.prepare({}, font);
    }
}

void MelAxis::paint(QPainter& painter, double right) const
{
    for (const Tick& tick : ticks_) {
        painter.drawLine(QPointF(right - tickLength, tick.y), QPointF(right - 1.0, tick.y));
        const QSizeF size = tick.label.size();
        painter.drawStaticText(
            QPointF(right - tickLength - labelGap - size.width(), tick.y - size.height() / 2.0),
            tick.label);
    }
}

int MelAxis::widthHint(const QFont& font)
{
    return static_cast<int>(std::ceil(
        QFontMetricsF(font).horizontalAdvance(QStringLiteral("00.00k")) + tickLength + labelGap));
}

} // namespace genrescope
