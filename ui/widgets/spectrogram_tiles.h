#pragma once

#include "ui/data/mel_track.h"
#include "ui/widgets/color_map.h"
#include "ui/widgets/mel_axis.h"

#include <QImage>
#include <QPointF>

#include <memory>
#include <vector>

class QPainter;

namespace genrescope {

/// dB below and above which colors no longer change, relative to the track's loudest value.
struct DecibelRange {
    double minimum = -80.0;
    double maximum = 0.0;

    bool operator==(const DecibelRange&) const = default;
};

/// Everything that determines the picture of a track. Column k covers the seconds [k, k + 1) /
/// columnsPerSecond, counted from the start of the track.
struct SpectrogramLook {
    /// Device pixels.
    double columnsPerSecond = 1.0;
    /// Device pixels.
    int height = 0;
    BandRange bands = {};
    ColorMap map = ColorMap::Viridis;
    DecibelRange decibels = {};
    /// The color where nothing is analyzed yet.
    QRgb unknown = 0xFF808080;

    bool operator==(const SpectrogramLook&) const = default;
};

/// Columns that are drawn side by side.
struct ColumnSpan {
    qint64 first = 0;
    /// The part of the first one that is cut off on the left, in 1/256; the same part of the next
    /// column is then added at the end.
    int share = 0;
    int count = 0;
};

/// Pictures of a track, 256 columns each, at exactly the size at which they are shown: a frame of a
/// scrolling view is then a plain copy of pixels, and only occasionally a tile is redrawn.
///
/// Between frames and bands values are interpolated in dB; where several fall on one pixel, the
/// maximum is shown, so that no click or tone disappears however far the view is zoomed out.
class SpectrogramTiles {
public:
    static constexpr int tileColumns = 256;
    /// ColumnSpan::share of a whole column.
    static constexpr int wholeColumn = 256;

    void setTrack(std::shared_ptr<const MelTrack> track);

    /// @param columns  how many are shown at once, at most.
    void setLook(const SpectrogramLook& look, int columns);

    /// Draws columns, a device pixel each, from `topLeft` on (logical pixels that lie on device
    /// pixels).
    void paint(QPainter& painter, QPointF topLeft, const ColumnSpan& columns, double pixelRatio);

    /// How many tiles were drawn so far: for benchmarks and tests.
    qint64 tilesRendered() const { return rendered_; }

private:
    struct Tile {
        qint64 index = -1;
        /// Of the track, when the tile was drawn.
        std::size_t frames = 0;
        QImage image = {};
    };
    /// A pixel row: between two bands, or the maximum over several.
    struct Row {
        int first = 0;
        int last = 0;
        /// Of `last` against `first`, in 1/256; negative: maximum over first … last.
        int weight = 0;
    };

    void paintWhole(QPainter& painter, QPointF topLeft, const ColumnSpan& columns,
                    double pixelRatio);
    /// Between two columns each.
    void paintMixed(QPainter& painter, QPointF topLeft, const ColumnSpan& columns,
                    double pixelRatio);
    const QImage& tile(qint64 index);
    bool isFresh(const Tile& tile, qint64 index) const;
    void planRows();
    /// Fills values_ with the bands of the tile's columns; returns how many columns are analyzed.
    int readColumns(qint64 firstColumn);
    bool readColumn(qint64 column);
    void drawRow(const Row& row, int columns, QRgb* pixels) const;

    std::shared_ptr<const MelTrack> track_;
    SpectrogramLook look_;
    std::vector<Tile> tiles_;
    std::vector<Row> rows_;
    /// The picture that paintMixed() composes.
    QImage mixed_;
    /// One column as the track stores it, and bands × tileColumns in 1/256 of a color step.
    std::vector<std::int16_t> column_;
    std::vector<std::uint16_t> values_;
    float reference_ = 0.0F;
    qint64 rendered_ = 0;
};

} // namespace genrescope
