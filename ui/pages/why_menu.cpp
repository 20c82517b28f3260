#include "ui/pages/why_menu.h"

#include "ui/text/format.h"

#include <cmath>

namespace genrescope {

std::vector<std::size_t> modelsThatKnow(const GenreCurves& curves, const QString& genre)
{
    const auto label = curves.labels.indexOf(genre);
    std::vector<std::size_t> models;
    for (std::size_t model = 0; model < curves.models.size() && label >= 0; ++model) {
        if (!std::isnan(curves.models[model].whole[label]))
            models.push_back(model);
    }
    return models;
}

WhyMenu::WhyMenu(QWidget* parent) : QMenu(parent) {}

void WhyMenu::setChoices(const GenreCurves& curves, const QStringList& genres)
{
    clear();
    // Not only their actions, as clear() does.
    qDeleteAll(findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    for (const QString& genre : genres) {
        const std::vector<std::size_t> models = modelsThatKnow(curves, genre);
        const QString why = tr("Why %1?", "a genre").arg(genre);
        QMenu* menu = models.size() > 1 && genres.size() > 1 ? addMenu(menuText(why)) : this;
        for (const std::size_t model : models) {
            const QString name = curves.models[model].label.name;
            const QString text = menu != this ? name
                                 : models.size() > 1
                                     ? tr("%1 (%2)", "Why Rock? (GRU)").arg(why, name)
                                     : why;
            connect(menu->addAction(menuText(text)), &QAction::triggered, this,
                    [this, genre, model] { Q_EMIT chosen(genre, model); });
        }
    }
    if (isEmpty())
        return;
    addSeparator();
    const QString robust = genres.size() == 1
                               ? tr("How robust is %1?", "a genre").arg(genres.front())
                               : tr("How robust are the scores?");
    connect(addAction(menuText(robust)), &QAction::triggered, this, &WhyMenu::robustnessChosen);
}

} // namespace genrescope
