#pragma once

#include <QBrush>
#include <QColor>
#include <QPalette>
#include <QString>

namespace genrescope {

/// True where the palette is a dark one.
bool isDark(const QPalette& palette);

/// How a model looks everywhere: one color of Okabe and Ito's set, distinguishable for color-blind
/// people, and a second cue beside it (solid or hatched, circle or diamond).
struct ModelStyle {
    QColor color = {};
    Qt::BrushStyle brush = Qt::SolidPattern;
    /// "●" or "◆".
    QChar mark = {};
};

/// `architecture`: ModelInfo::name. Unknown ones get a neutral look.
ModelStyle modelStyle(const QString& architecture, const QPalette& palette);

} // namespace genrescope
