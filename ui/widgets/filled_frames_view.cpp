#include "ui/widgets/filled_frames_view.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/color_map.h"
#include "ui/widgets/spectrogram_painter.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace genrescope {

namespace {

/// Of a strip, in pixels: usual, and such that patterns can still be told.
constexpr int usualStrip = 96;
constexpr int lowestStrip = 36;
constexpr int narrowestPlot = 160;

/// @param unknown  the color of masked frames; nothing = of their values
QImage pictureOf(const FilledFrames& frames, const std::vector<float>& values,
                 std::optional<QRgb> unknown)
{
    const std::span<const QRgb, 256> scale = colors(ColorMap::Viridis);
    QImage image(frames.frames, frames.bands, QImage::Format_RGB32);
    for (int band = 0; band < frames.bands; ++band) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(frames.bands - 1 - band));
        for (int frame = 0; frame < frames.frames; ++frame) {
            const auto at = static_cast<std::size_t>(frame);
            const std::size_t index =
                at * static_cast<std::size_t>(frames.bands) + static_cast<std::size_t>(band);
            const bool isBlank = unknown && frames.masked[at];
            row[frame] = isBlank ? *unknown
                                 : scale[static_cast<std::size_t>(
                                       std::lround(values[index] * (scale.size() - 1)))];
        }
    }
    return image;
}

} // namespace

FilledFramesView::FilledFramesView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    retranslate();
}

void FilledFramesView::setFrames(FilledFrames frames)
{
    frames_ = std::move(frames);
    draw();
}

void FilledFramesView::draw()
{
    strips_[0].image = pictureOf(frames_, frames_.original, {});
    strips_[1].image = pictureOf(frames_, frames_.original, unknownColor(palette()));
    strips_[2].image = pictureOf(frames_, frames_.filled, {});
    update();
}

QSize FilledFramesView::sizeFor(int stripHeight) const
{
    const int strip = fontMetrics().height() + spacing::close + stripHeight + spacing::close;
    return {MelAxis::widthHint(font()) + narrowestPlot + SpectrogramPainter::rightMargin,
            static_cast<int>(strips_.size()) * strip + TimeAxis::heightHint(font())};
}

QSize FilledFramesView::sizeHint() const
{
    return sizeFor(usualStrip);
}

QSize FilledFramesView::minimumSizeHint() const
{
    return sizeFor(lowestStrip);
}

void FilledFramesView::paintEvent(QPaintEvent*)
{
    if (frames_.frames == 0)
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const double title = fontMetrics().height() + spacing::close;
    const double each =
        (height() - TimeAxis::heightHint(font())) / static_cast<double>(strips_.size());
    const int left = MelAxis::widthHint(font());
    QRectF plot(left, 0.0, width() - left - SpectrogramPainter::rightMargin,
                each - title - spacing::close);
    const MelScale scale(frames_.bands, frames_.minFrequency, frames_.maxFrequency);
    for (std::size_t i = 0; i < strips_.size(); ++i) {
        plot.moveTop(std::round(static_cast<double>(i) * each + title));
        painter.drawText(QRectF(plot.left(), plot.top() - title, plot.width(), title),
                         Qt::AlignLeft | Qt::AlignVCenter, strips_[i].title);
        painter.drawImage(plot, strips_[i].image);
        strips_[i].axis.layout(scale, {0.0, static_cast<double>(frames_.bands)}, plot.top(),
                               plot.height(), font());
        strips_[i].axis.paint(painter, plot.left());
    }
    const TimeScale time = {
        {frames_.start, frames_.frames / frames_.framesPerSecond}, plot.left(), plot.width()};
    timeAxis_.layout(time, plot.left(), width(), font());
    timeAxis_.paint(painter, plot.bottom());
}

void FilledFramesView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void FilledFramesView::retranslate()
{
    strips_[0].title = tr("The music");
    strips_[1].title = tr("What the model is given");
    strips_[2].title = tr("What it fills in");
    setAccessibleName(tr("Spectrograms of the music, of what the model is given of it, and of what "
                         "it fills in"));
    update();
}

} // namespace genrescope
