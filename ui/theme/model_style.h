#pragma once

#include "ui/data/model_label.h"

#include <QBrush>
#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace genrescope {

/// Whether the palette is dark.
bool isDark(const QPalette& palette);

/// `share` of the front color, the rest of the back one.
QColor blended(const QColor& front, const QColor& back, double share);

/// The second cue besides color: how points of a model are drawn.
enum class Mark { Circle, Diamond, Square, Triangle };

QChar markCharacter(Mark mark);

/// The style of the model in one place, everywhere: a color of Okabe and Ito's set, which
/// color-blind people can tell apart, a fill pattern and a mark.
struct ModelStyle {
    QColor color = {};
    Qt::BrushStyle brush = Qt::SolidPattern;
    Mark mark = Mark::Circle;

    QString markText() const { return QString(markCharacter(mark)); }
};

/// @param place  from 0; the styles of the first 28 places differ. Less than 0: a neutral look.
ModelStyle modelStyle(int place, const QPalette& palette);

/// Of headers in item models: the place (int) of the model whose mark is in the text.
inline constexpr int markRole = Qt::UserRole + 1000;

/// The mark in its color, for menus and tables.
QIcon markIcon(int place, const QPalette& palette);

/// The name with its mark in front: "● GRU".
QString markedName(const ModelLabel& label);

} // namespace genrescope
