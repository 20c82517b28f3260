#pragma once

#include "ui/data/genre_curves.h"

#include <QMenu>

namespace genrescope {

/// Offers to explain genres: one submenu for each, with the models that know it. A single genre's
/// models, or a single model's genres, need no submenus. Below them, it offers to find out how
/// robust the scores are.
class WhyMenu : public QMenu {
    Q_OBJECT

public:
    explicit WhyMenu(QWidget* parent = nullptr);

    void setChoices(const GenreCurves& curves, const QStringList& genres);

Q_SIGNALS:
    /// @param model  its index among the curves' models
    void chosen(const QString& genre, std::size_t model);
    void robustnessChosen();
};

/// The models (their indices) that know a genre.
std::vector<std::size_t> modelsThatKnow(const GenreCurves& curves, const QString& genre);

} // namespace genrescope
