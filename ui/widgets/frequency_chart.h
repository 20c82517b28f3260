#pragma once

#include <QAbstractScrollArea>
#include <QPointer>

class QAbstractItemModel;

namespace genrescope {

/// One horizontal bar per row of a table, in the rows' order; the longest bar takes all the room.
/// Scrolls if the rows need more room.
class FrequencyChart : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit FrequencyChart(QWidget* parent = nullptr);

    /// @param model  not owned.
    /// @param valueRole  role of `valueColumn` that gives a number ≥ 0; its display text is written
    ///                   beside the bar.
    void setModel(QAbstractItemModel* model, int nameColumn, int valueColumn, int valueRole);

    int barCount() const;
    QString barName(int bar) const;
    QString barText(int bar) const;
    double barValue(int bar) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    int rowHeight() const;
    void measure();
    void layoutChanged();

    QPointer<QAbstractItemModel> model_;
    int nameColumn_ = 0;
    int valueColumn_ = 0;
    int valueRole_ = Qt::DisplayRole;
    /// Widths of the widest name and value text, pixels; the largest value.
    int nameWidth_ = 0;
    int textWidth_ = 0;
    double largest_ = 0.0;
};

} // namespace genrescope
