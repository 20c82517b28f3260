#include "ui/widgets/spectrogram_tiles.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// Rounds toward minus infinity, for tiles and columns left of zero.
qint64 floorDivide(qint64 value, qint64 divisor)
{
    return value >= 0 ? value / divisor : -((divisor - 1 - value) / divisor);
}

/// Mixes each pixel with `share` / 256 of the one after it; there is one more than `count`.
void mixNeighbors(QRgb* pixels, int count, std::uint32_t share)
{
    constexpr std::uint32_t redAndBlue = 0x00FF00FFU;
    constexpr std::uint32_t green = 0x0000FF00U;
    const std::uint32_t rest = 256U - share;
    for (int x = 0; x < count; ++x) {
        const QRgb left = pixels[x];
        const QRgb right = pixels[x + 1];
        // Two channels at once: none carries into its neighbor, since the shares add up to 256.
        const std::uint32_t two = (left & redAndBlue) * rest + (right & redAndBlue) * share;
        const std::uint32_t one = (left & green) * rest + (right & green) * share;
        pixels[x] = 0xFF000000U | ((two >> 8U) & redAndBlue) | ((one >> 8U) & green);
    }
}

} // namespace

void SpectrogramTiles::setTrack(std::shared_ptr<const MelTrack> track)
{
    track_ = std::move(track);
    for (Tile& tile : tiles_)
        tile.index = -1;
    if (track_) {
        column_.resize(static_cast<std::size_t>(track_->bands()));
        values_.resize(column_.size() * tileColumns);
        planRows();
    }
}

void SpectrogramTiles::setLook(const SpectrogramLook& look, int columns)
{
    // One more than fit side by side, since the first and the last may be partly visible.
    const auto needed = static_cast<std::size_t>(columns / tileColumns) + 2;
    const float reference = track_ ? track_->reference() : 0.0F;
    if (look == look_ && needed <= tiles_.size() && reference == reference_)
        return;
    const bool newRows = look.height != look_.height || look.bands != look_.bands;
    look_ = look;
    reference_ = reference;
    tiles_.resize(std::max(tiles_.size(), needed));
    for (Tile& tile : tiles_)
        tile.index = -1;
    if (newRows)
        planRows();
}

void SpectrogramTiles::paint(QPainter& painter, QPointF topLeft, const ColumnSpan& columns,
                             double pixelRatio)
{
    if (!track_ || look_.height <= 0 || columns.count <= 0)
        return;
    if (columns.share == 0)
        paintWhole(painter, topLeft, columns, pixelRatio);
    else
        paintMixed(painter, topLeft, columns, pixelRatio);
}

void SpectrogramTiles::paintMixed(QPainter& painter, QPointF topLeft, const ColumnSpan& columns,
                                  double pixelRatio)
{
    const int width = columns.count + 1;
    if (mixed_.width() < width || mixed_.height() != look_.height)
        mixed_ = QImage(std::max(width, mixed_.width()), look_.height, QImage::Format_RGB32);
    for (int x = 0; x < width;) {
        const qint64 column = columns.first + x;
        const qint64 index = floorDivide(column, tileColumns);
        const int offset = static_cast<int>(column - index * tileColumns);
        const int count = std::min(width - x, tileColumns - offset);
        const QImage& source = tile(index);
        for (int y = 0; y < look_.height; ++y) {
            const auto* pixels = reinterpret_cast<const QRgb*>(source.constScanLine(y)) + offset;
            std::copy_n(pixels, count, reinterpret_cast<QRgb*>(mixed_.scanLine(y)) + x);
        }
        x += count;
    }
    for (int y = 0; y < look_.height; ++y)
        mixNeighbors(reinterpret_cast<QRgb*>(mixed_.scanLine(y)), columns.count,
                     static_cast<std::uint32_t>(columns.share));
    painter.drawImage(
        QRectF(topLeft, QSizeF(columns.count / pixelRatio, look_.height / pixelRatio)), mixed_,
        QRectF(0, 0, columns.count, look_.height));
}

void SpectrogramTiles::paintWhole(QPainter& painter, QPointF topLeft, const ColumnSpan& columns,
                                  double pixelRatio)
{
    qint64 first = columns.first;
    const qint64 end = first + columns.count;
    while (first < end) {
        const qint64 index = floorDivide(first, tileColumns);
        const int offset = static_cast<int>(first - index * tileColumns);
        const int count = static_cast<int>(std::min<qint64>(end - first, tileColumns - offset));
        const QRectF target(topLeft.x(), topLeft.y(), count / pixelRatio,
                            look_.height / pixelRatio);
        painter.drawImage(target, tile(index), QRectF(offset, 0, count, look_.height));
        topLeft.rx() += count / pixelRatio;
        first += count;
    }
}

bool SpectrogramTiles::isFresh(const Tile& tile, qint64 index) const
{
    if (tile.index != index)
        return false;
    const double end = static_cast<double>((index + 1) * tileColumns) / look_.columnsPerSecond;
    // One frame beyond the end is needed for interpolation.
    const bool complete = static_cast<double>(tile.frames) > end * track_->framesPerSecond() + 1.0;
    return complete || tile.frames == track_->frames();
}

const QImage& SpectrogramTiles::tile(qint64 index)
{
    const auto slots = static_cast<qint64>(tiles_.size());
    Tile& tile = tiles_[static_cast<std::size_t>(index - floorDivide(index, slots) * slots)];
    if (isFresh(tile, index))
        return tile.image;
    const QSize size(tileColumns, look_.height);
    if (tile.image.size() != size)
        tile.image = QImage(size, QImage::Format_RGB32);
    const int known = readColumns(index * tileColumns);
    for (int y = 0; y < look_.height; ++y) {
        auto* pixels = reinterpret_cast<QRgb*>(tile.image.scanLine(y));
        drawRow(rows_[static_cast<std::size_t>(y)], known, pixels);
        std::fill(pixels + known, pixels + tileColumns, look_.unknown);
    }
    tile.index = index;
    tile.frames = track_->frames();
    ++rendered_;
    return tile.image;
}

void SpectrogramTiles::planRows()
{
    rows_.clear();
    if (!track_ || look_.height <= 0)
        return;
    rows_.reserve(static_cast<std::size_t>(look_.height));
    const int top = track_->bands() - 1;
    const double bandsPerRow = look_.bands.size() / look_.height;
    for (int y = 0; y < look_.height; ++y) {
        const double low = look_.bands.high - (y + 1) * bandsPerRow;
        if (bandsPerRow >= 1.0) {
            const int first = std::clamp(static_cast<int>(std::floor(low)), 0, top);
            const int last = static_cast<int>(std::ceil(low + bandsPerRow)) - 1;
            rows_.push_back({first, std::clamp(last, first, top), -1});
            continue;
        }
        // Band b's own value is at its center, b + 0.5.
        const double position = low + bandsPerRow / 2.0 - 0.5;
        const int first = static_cast<int>(std::floor(position));
        const int weight = static_cast<int>(std::lround((position - first) * 256.0));
        rows_.push_back({std::clamp(first, 0, top), std::clamp(first + 1, 0, top), weight});
    }
}

bool SpectrogramTiles::readColumn(qint64 column)
{
    const double framesPerColumn = track_->framesPerSecond() / look_.columnsPerSecond;
    const double left = static_cast<double>(column) * framesPerColumn;
    const auto frames = static_cast<double>(track_->frames());
    if (column < 0 || frames < 1.0)
        return false;
    if (framesPerColumn >= 1.0) {
        const double first = std::ceil(left);
        const double last = std::min(std::ceil(left + framesPerColumn), frames);
        if (first >= last)
            return false;
        track_->maximumOver(static_cast<std::size_t>(first), static_cast<std::size_t>(last),
                            column_);
        return true;
    }
    const double middle = left + framesPerColumn / 2.0;
    if (middle >= frames - 0.5)
        return false;
    const auto frame = static_cast<std::size_t>(middle);
    const auto weight = static_cast<int>((middle - std::floor(middle)) * 256.0);
    const std::span<const std::int16_t> before = track_->frame(frame);
    const std::span<const std::int16_t> after =
        track_->frame(std::min(frame + 1, track_->frames() - 1));
    for (std::size_t band = 0; band < column_.size(); ++band)
        column_[band] =
            static_cast<std::int16_t>((before[band] * (256 - weight) + after[band] * weight) / 256);
    return true;
}

int SpectrogramTiles::readColumns(qint64 firstColumn)
{
    constexpr float colorSteps = 255.0F * 256.0F;
    const auto low = static_cast<float>(look_.decibels.minimum) + reference_;
    const auto span =
        static_cast<float>(std::max(0.01, look_.decibels.maximum - look_.decibels.minimum));
    const float scale = colorSteps / (span * MelTrack::unitsPerDecibel);
    const float lowest = low * MelTrack::unitsPerDecibel;
    for (int x = 0; x < tileColumns; ++x) {
        if (!readColumn(firstColumn + x)) {
            if (firstColumn + x >= 0)
                return x;
            std::ranges::fill(column_, std::int16_t{-32'768});
        }
        std::uint16_t* value = values_.data() + x;
        for (const std::int16_t units : column_) {
            const float step = (static_cast<float>(units) - lowest) * scale;
            *value = static_cast<std::uint16_t>(std::clamp(step, 0.0F, colorSteps));
            value += tileColumns;
        }
    }
    return tileColumns;
}

void SpectrogramTiles::drawRow(const Row& row, int columns, QRgb* pixels) const
{
    const std::span<const QRgb, 256> palette = colors(look_.map);
    const auto valuesOf = [&](int band) {
        return values_.data() + static_cast<std::size_t>(band) * tileColumns;
    };
    const std::uint16_t* const first = valuesOf(row.first);
    if (row.weight < 0) {
        for (int x = 0; x < columns; ++x) {
            std::uint16_t loudest = first[x];
            for (int band = 1; band <= row.last - row.first; ++band)
                loudest = std::max(loudest, first[band * tileColumns + x]);
            pixels[x] = palette[loudest >> 8U];
        }
        return;
    }
    const std::uint16_t* const last = valuesOf(row.last);
    const auto toLast = static_cast<std::uint32_t>(row.weight);
    const std::uint32_t toFirst = 256U - toLast;
    for (int x = 0; x < columns; ++x)
        pixels[x] = palette[(first[x] * toFirst + last[x] * toLast) >> 16U];
}

} // namespace genrescope
