#include "ui/pages/train_tabs.h"

#include <QEvent>
#include <QTabBar>

namespace genrescope {

TrainTabs::TrainTabs(QWidget* teach, QWidget* train, QWidget* ablate, QWidget* parent)
    : QTabWidget(parent)
{
    setDocumentMode(true);
    // Its bar of tabs takes the focus, which would otherwise lose its policy with this.
    setFocusPolicy(Qt::NoFocus);
    tabBar()->setFocusPolicy(Qt::TabFocus);
    addTab(teach, {});
    addTab(train, {});
    addTab(ablate, {});
    retranslate();
}

void TrainTabs::changeEvent(QEvent* event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TrainTabs::retranslate()
{
    setTabText(0, tr("Teach"));
    setTabToolTip(0, tr("Teach the models that come with Genrescope your genres, in minutes"));
    setTabText(1, tr("Train networks"));
    setTabToolTip(1,
                  tr("Train networks of your own, in minutes to hours, and compare their curves"));
    setTabText(2, tr("Ablation"));
    setTabToolTip(2, tr("Find out what each part of a recipe is worth, by training without it"));
}

} // namespace genrescope
