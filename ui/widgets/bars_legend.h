#pragma once

#include "ui/data/genre_curves.h"

#include <QFont>
#include <QPointF>
#include <QString>

#include <vector>

class QPainter;
class QPalette;

namespace genrescope {

/// The line that marks a threshold, across a bar of this height around its center.
void paintThresholdLine(QPainter& painter, const QPalette& palette, QPointF center, double height);
/// A check mark: the genre is called. @param reach  from its center, in pixels.
void paintCheck(QPainter& painter, const QPalette& palette, QPointF center, double reach);
/// The diamond that marks the playhead's position.
void paintNowMark(QPainter& painter, const QPalette& palette, QPointF center, double reach);

/// The meaning of the marks in the bars: the models, now and, where a model has thresholds,
/// threshold and called, and the asterisk of
/// genres that models know from other models. As many lines as the width requires.
class BarsLegend {
public:
    BarsLegend() = default;
    BarsLegend(const GenreCurves& curves, const QFont& font, double width);

    /// Pixels; 0 without models.
    double height() const { return height_; }
    /// Names from the left, line by line.
    QStringList names() const;
    void paint(QPainter& painter, const QPalette& palette) const;

private:
    enum class Sign { Model, Now, Threshold, Called, Teachers };
    struct Entry {
        Sign sign = Sign::Model;
        /// The model's.
        int place = 0;
        QString name = {};
        /// Its left end on the middle of its line.
        QPointF position = {};
    };

    double widthOf(const QString& name) const;
    void breakLine();
    /// After the last one, or on a new line.
    void add(Entry entry);
    void paintSign(QPainter& painter, const QPalette& palette, const Entry& entry) const;

    QFont font_;
    double width_ = 0.0;
    double line_ = 0.0;
    /// Of the signs, from the center outward.
    double reach_ = 0.0;
    double height_ = 0.0;
    /// Where the next entry begins.
    double end_ = 0.0;
    std::vector<Entry> entries_;
};

} // namespace genrescope
