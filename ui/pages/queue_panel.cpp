#include "ui/pages/queue_panel.h"

#include "ui/services/run_files.h"
#include "ui/text/model_name.h"
#include "ui/text/setting_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/heading.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace genrescope {

namespace {

/// QString: QueuedRun::id.
constexpr int idRole = Qt::UserRole;
// Further ones are scrolled to: the form above needs the room.
constexpr int mostRows = 4;

std::map<QString, QString> settingsOf(const TrainConfig& config)
{
    return settingsFromJson(QByteArray::fromStdString(toJson(config)));
}

/// What a run changes of its recipe: "Epochs: 10".
QStringList changesOf(const TrainConfig& config)
{
    TrainConfig recipe = recipeOrDefaults(config.recipe);
    recipe.model = config.model;
    recipe.options = completeOptions(modelInfo(config.model),
                                     withDependentDefaults(config.model, recipe.options));
    const std::map<QString, QString> usual = settingsOf(recipe);
    QStringList changes;
    for (const auto& [name, value] : settingsOf(config)) {
        const auto same = usual.find(name);
        if (same == usual.end() || same->second != value)
            changes << QueuePanel::tr("%1: %2", "setting, value")
                           .arg(settingTitle(name), settingValueText(name, value));
    }
    return changes;
}

QString nameOf(const TrainConfig& config)
{
    return modelName(QString::fromStdString(config.model)) + QLatin1Char(' ') +
           QString::fromStdString(config.recipe);
}

} // namespace

QueuePanel::QueuePanel(TrainQueue& queue, QWidget* parent)
    : QWidget(parent),
      queue_(queue),
      title_(new Heading(this)),
      start_(new QPushButton(this)),
      list_(new QListWidget(this)),
      up_(new QAction(this)),
      down_(new QAction(this)),
      use_(new QAction(this)),
      remove_(new QAction(this))
{
    QToolButton* const up = addCommand(up_, Qt::ALT | Qt::Key_Up);
    QToolButton* const down = addCommand(down_, Qt::ALT | Qt::Key_Down);
    up->setArrowType(Qt::UpArrow);
    down->setArrowType(Qt::DownArrow);
    const Part part = layOutPart(this, title_, {up, down});
    title_->setBuddy(list_);
    list_->setDragDropMode(QAbstractItemView::InternalMove);
    list_->setContextMenuPolicy(Qt::ActionsContextMenu);
    list_->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    list_->setTextElideMode(Qt::ElideRight);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    part.column->addWidget(list_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::usual);
    buttons->addWidget(start_, 1);
    buttons->addWidget(addCommand(use_, {}));
    buttons->addWidget(addCommand(remove_, QKeySequence::Delete));
    part.column->addLayout(buttons);

    connect(start_, &QPushButton::clicked, this, &QueuePanel::startRequested);
    connect(up_, &QAction::triggered, this, [this] { moveCurrent(-1); });
    connect(down_, &QAction::triggered, this, [this] { moveCurrent(1); });
    connect(use_, &QAction::triggered, this, &QueuePanel::useSettings);
    connect(list_, &QListWidget::itemActivated, this, &QueuePanel::useSettings);
    connect(remove_, &QAction::triggered, this, [this] {
        if (const QListWidgetItem* const item = list_->currentItem())
            queue_.remove(item->data(idRole).toString().toStdString());
    });
    connect(list_, &QListWidget::currentRowChanged, this, &QueuePanel::updateCommands);
    // Queued: the list is still moving its rows.
    connect(
        list_->model(), &QAbstractItemModel::rowsMoved, this,
        [this](const QModelIndex&, int first, int, const QModelIndex&, int before) {
            const int row = before > first ? before - 1 : before;
            if (const QListWidgetItem* const item = list_->item(row))
                queue_.move(item->data(idRole).toString().toStdString(),
                            static_cast<std::size_t>(row));
        },
        Qt::QueuedConnection);
    connect(&queue_, &TrainQueue::changed, this, &QueuePanel::showRuns);
    retranslate();
}

QToolButton* QueuePanel::addCommand(QAction* action, const QKeySequence& key)
{
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    list_->addAction(action);
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void QueuePanel::setIdle(bool idle)
{
    start_->setEnabled(idle);
}

void QueuePanel::showRuns()
{
    const QString current =
        list_->currentItem() != nullptr ? list_->currentItem()->data(idRole).toString() : QString();
    const int row = list_->currentRow();
    list_->clear();
    for (const QueuedRun& run : queue_.runs()) {
        const QStringList changes = changesOf(run.config);
        auto* item = new QListWidgetItem(list_);
        item->setText(changes.isEmpty()
                          ? nameOf(run.config)
                          : tr("%1 (%2)", "model and recipe, changed settings")
                                .arg(nameOf(run.config), changes.join(QStringLiteral(", "))));
        item->setToolTip(changes.join(QLatin1Char('\n')));
        item->setData(idRole, QString::fromStdString(run.id));
        if (item->data(idRole) == current)
            list_->setCurrentItem(item);
    }
    // Of a run that is gone, the next one.
    if (list_->currentRow() < 0 && row >= 0)
        list_->setCurrentRow(std::min(row, list_->count() - 1));
    const int rows = std::clamp(list_->count(), 1, mostRows);
    list_->setFixedHeight(rows * std::max(list_->sizeHintForRow(0), 1) + 2 * list_->frameWidth());
    title_->setText(tr("&Waiting (%Ln)", nullptr, list_->count()));
    setVisible(list_->count() > 0);
    updateCommands();
}

void QueuePanel::updateCommands()
{
    const int row = list_->currentRow();
    up_->setEnabled(row > 0);
    down_->setEnabled(row >= 0 && row + 1 < list_->count());
    use_->setEnabled(row >= 0);
    remove_->setEnabled(row >= 0);
}

void QueuePanel::moveCurrent(int rows)
{
    const int row = list_->currentRow() + rows;
    const QListWidgetItem* const item = list_->currentItem();
    if (item != nullptr && row >= 0 && row < list_->count())
        queue_.move(item->data(idRole).toString().toStdString(), static_cast<std::size_t>(row));
}

void QueuePanel::useSettings()
{
    const int row = list_->currentRow();
    if (row >= 0)
        Q_EMIT settingsRequested(queue_.runs()[static_cast<std::size_t>(row)].config);
}

void QueuePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void QueuePanel::retranslate()
{
    start_->setText(tr("Start the queue"));
    start_->setToolTip(tr("Train the waiting runs one after the other"));
    up_->setText(tr("Move up"));
    down_->setText(tr("Move down"));
    use_->setText(tr("Use settings"));
    use_->setToolTip(tr("Fill in the form with the settings of the selected run"));
    remove_->setText(tr("Remove"));
    remove_->setToolTip(tr("Do not train the selected run"));
    list_->setAccessibleName(tr("Waiting runs"));
    showRuns();
}

} // namespace genrescope
