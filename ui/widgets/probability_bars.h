#pragma once

#include "ui/data/genre_curves.h"
#include "ui/widgets/accessible_rows.h"
#include "ui/widgets/bar_glide.h"
#include "ui/widgets/bars_legend.h"

#include <QAbstractScrollArea>
#include <QVariantAnimation>

#include <vector>

namespace genrescope {

/// The most probable genres of a track, with one bar per model side by side: the bar is for the
/// whole track, the diamond on it for the playhead's position, and the line across it is the
/// threshold from which the model calls the genre. Called genres are in bold and have a check mark.
/// Genres in which the models disagree are marked.
///
/// Bars glide to new values within 150 ms. Rows are sorted when the values are final or on
/// resort(); until then they stay where they are.
class ProbabilityBars : public QAbstractScrollArea, public RowSource {
    Q_OBJECT

public:
    explicit ProbabilityBars(QWidget* parent = nullptr);

    /// Forgets the track.
    void clear();
    /// New values of the same track, or the first ones.
    void setCurves(GenreCurves curves);
    /// The values will not change any more: sorts.
    void setFinal(bool final);
    void resort();
    /// Seconds: moves the diamonds.
    void setPlayhead(double seconds);
    /// How many genres are shown.
    void setTopCount(int count);
    int topCount() const { return topCount_; }

    /// The genres shown, from the top.
    QStringList genres() const;
    /// The one that was clicked or that the keyboard is on; empty if there is none.
    QString currentGenre() const;
    const BarsLegend& legend() const { return legend_; }

    int rowCount() const override;
    QString rowText(int row) const override;
    QRect rowRect(int row) const override;
    int currentRow() const override { return current_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Which genres are shown, or their order, has changed.
    void genresChanged(const QStringList& genres);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// Pixels between the bars of a genre.
    static constexpr int barGap = 3;

    /// Pixels, from the font.
    struct Metrics {
        int line = 0;
        int bar = 0;
        int header = 0;
        int percent = 0;
        /// Of the sign beside the percentage of a called genre; 0 where no model has thresholds.
        int check = 0;
    };

    void retranslate();
    void measure();
    int rowHeight() const;
    void placeScrollBar();
    void startGlide();
    void glideTo(double share);
    QString disagreementText(int label) const;
    QRectF barRect(int label, std::size_t model) const;
    void paintRow(QPainter& painter, int row) const;
    void paintBar(QPainter& painter, int label, std::size_t model) const;
    void paintPercent(QPainter& painter, double middle, const QString& text, bool called) const;
    bool isCalledByAny(int label) const;

    GenreCurves curves_;
    /// Labels, as last sorted.
    std::vector<int> order_;
    int topCount_ = 8;
    bool final_ = false;
    double playhead_ = 0.0;
    int current_ = -1;
    Metrics metrics_;
    BarsLegend legend_;
    BarGlide glide_;
    QVariantAnimation animation_;
};

} // namespace genrescope
