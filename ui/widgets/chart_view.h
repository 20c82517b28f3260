#pragma once

#include "ui/data/value_table.h"
#include "ui/widgets/axis_ticks.h"

#include <QCategoryAxis>
#include <QChartView>

namespace genrescope {

/// What the program's charts have in common: the palette's look, keyboard focus, a title, the
/// numbers behind the picture, and a value in words for screen readers.
class ChartView : public QChartView, public TableSource {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    /// The chart's title, also used as a file name.
    QString title() const { return title_; }
    void setTitle(const QString& title);

    /// A description of the chart in a sentence or two.
    virtual QString valueText() const = 0;

    /// Draws the lines at once for the size that the plot has now.
    virtual void refresh() = 0;

    /// Draws the whole chart, also one that was never shown.
    void paint(QPainter& painter, const QRectF& target);

Q_SIGNALS:
    /// The numbers behind the picture have changed.
    void contentChanged();

protected:
    QCategoryAxis* addAxis(Qt::Alignment side);
    /// Range, ticks and labels of an axis in one go.
    void setAxis(QCategoryAxis* axis, double low, double high, AxisUnit unit, bool logarithmic);
    /// How long the plot is along an axis, in pixels; never less than 8.
    int pixelsAlong(Qt::Orientation orientation) const;
    /// The palette has changed: lines that use it are redrawn.
    virtual void restyle() {}
    /// Notifies screen readers that valueText() has changed, if one is active.
    void announceValue();

    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void applyPalette();

    QString title_;
    QList<QCategoryAxis*> axes_;
};

} // namespace genrescope
