#pragma once

#include "ui/data/genre_curves.h"
#include "ui/widgets/accessible_rows.h"
#include "ui/widgets/time_range.h"

#include <QWidget>

#include <vector>

namespace genrescope {

/// Genres over time: one strip per genre, containing one sub-strip per model whose height is the
/// probability. Lines up with the spectrogram view; a click seeks there.
class GenreTimeline : public QWidget, public RowSource {
    Q_OBJECT

public:
    explicit GenreTimeline(QWidget* parent = nullptr);

    /// New values of the same or of another track; keeps the rows whose genres are still known.
    void setCurves(GenreCurves curves);
    /// Which genres are shown, from the top.
    void setGenres(const QStringList& genres);
    void setTimeRange(const TimeRange& range);
    void setPlayhead(double seconds);
    /// The room left of the strips, in pixels.
    void setAxisWidth(int width);
    /// Wide enough for every name, on two lines where it is long.
    int axisWidthHint() const;

    int rowCount() const override { return static_cast<int>(rows_.size()); }
    QString rowText(int row) const override;
    QRect rowRect(int row) const override;
    int currentRow() const override { return current_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekRequested(double seconds);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Row {
        int label = 0;
        /// The genre's name, broken into lines that fit the axis.
        QStringList lines = {};
    };

    void retranslate();
    /// In pixels, with each name broken as evenly as possible.
    double widestName() const;
    void placeRows();
    TimeScale scale() const;
    int rowAt(double y) const;
    QString textAt(int row, double seconds) const;
    QRect playheadRect() const;
    void paintRow(QPainter& painter, int row, const QRectF& dirty);
    void paintCurve(QPainter& painter, std::size_t model, int label, const QRectF& strip,
                    const QRectF& dirty);

    GenreCurves curves_;
    QStringList genres_;
    std::vector<Row> rows_;
    TimeRange range_;
    double playhead_ = 0.0;
    int axisWidth_ = 0;
    int current_ = -1;
    /// Corners of the curve that is being drawn; kept so that frames allocate nothing.
    QPolygonF outline_;
};

} // namespace genrescope
