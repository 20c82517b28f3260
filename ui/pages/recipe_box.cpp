#include "ui/pages/recipe_box.h"

#include "core/base/error.h"
#include "ui/presenters/train_draft.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/theme/spacing.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QSignalBlocker>
#include <QToolButton>

namespace genrescope {

namespace {

enum Role { RecipeRole = Qt::UserRole, PresetRole };

} // namespace

RecipeBox::RecipeBox(TrainDraft& draft, TrainPresets presets, QWidget* parent)
    : QWidget(parent),
      draft_(draft),
      store_(std::move(presets)),
      list_(new QComboBox(this)),
      button_(new QToolButton(this)),
      save_(new QAction(this))
{
    auto* menu = new QMenu(button_);
    menu->addAction(save_);
    remove_ = menu->addMenu(QString());
    button_->setMenu(menu);
    button_->setText(QStringLiteral("…"));
    button_->setPopupMode(QToolButton::InstantPopup);
    button_->setFocusPolicy(Qt::StrongFocus);
    // The width is the form's; a long name is shown in full in the list.
    list_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::close);
    row->addWidget(list_, 1);
    row->addWidget(button_);
    setFocusProxy(list_);

    connect(list_, &QComboBox::activated, this, &RecipeBox::choose);
    connect(save_, &QAction::triggered, this, &RecipeBox::askForName);
    connect(&draft_, &TrainDraft::changed, this, &RecipeBox::showChosen);
    list();
    retranslate();
}

void RecipeBox::chooseRecipe(const QString& name)
{
    preset_.clear();
    draft_.useRecipe(name.toStdString());
}

void RecipeBox::choosePreset(const QString& name)
{
    try {
        const std::vector<TrainConfig> configs = store_.read(name);
        preset_ = name;
        draft_.use(configs);
    } catch (const Error& error) {
        Q_EMIT failed(errorText(error));
    }
    showChosen();
}

void RecipeBox::savePreset(const QString& name)
{
    try {
        store_.save(name, draft_.configs());
        preset_ = name;
    } catch (const Error& error) {
        Q_EMIT failed(errorText(error));
    }
    list();
}

void RecipeBox::removePreset(const QString& name)
{
    try {
        store_.remove(name);
        if (preset_ == name)
            preset_.clear();
    } catch (const Error& error) {
        Q_EMIT failed(errorText(error));
    }
    list();
}

void RecipeBox::choose(int index)
{
    const QString preset = list_->itemData(index, PresetRole).toString();
    if (preset.isEmpty())
        chooseRecipe(list_->itemData(index, RecipeRole).toString());
    else
        choosePreset(preset);
}

void RecipeBox::list()
{
    const QSignalBlocker silent(list_);
    list_->clear();
    for (const TrainConfig& recipe : draft_.choices().recipes) {
        const QString name = QString::fromStdString(recipe.recipe);
        list_->addItem(name, name);
    }
    const QStringList presets = store_.names();
    if (!presets.isEmpty())
        list_->insertSeparator(list_->count());
    remove_->clear();
    remove_->setEnabled(!presets.isEmpty());
    for (const QString& preset : presets) {
        list_->addItem(preset);
        list_->setItemData(list_->count() - 1, preset, PresetRole);
        QAction* action = remove_->addAction(menuText(preset));
        connect(action, &QAction::triggered, this, [this, preset] {
            if (QMessageBox::question(this, tr("Delete preset"),
                                      tr("Delete the preset “%1”?").arg(preset)) ==
                QMessageBox::Yes)
                removePreset(preset);
        });
    }
    showChosen();
}

void RecipeBox::showChosen()
{
    const int index = preset_.isEmpty()
                          ? list_->findData(QString::fromStdString(draft_.recipe()), RecipeRole)
                          : list_->findData(preset_, PresetRole);
    const QSignalBlocker silent(list_);
    list_->setCurrentIndex(index);
    // A preset contains at least one model.
    save_->setEnabled(!draft_.configs().empty());
}

void RecipeBox::askForName()
{
    bool given = false;
    const QString name = QInputDialog::getText(this, tr("Save as a preset"), tr("Name:"),
                                               QLineEdit::Normal, preset_, &given)
                             .trimmed();
    if (!given || name.isEmpty())
        return;
    const bool exists = store_.names().contains(name);
    if (exists &&
        QMessageBox::question(this, tr("Save as a preset"),
                              tr("Replace the preset “%1”?").arg(name)) != QMessageBox::Yes)
        return;
    savePreset(name);
}

void RecipeBox::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecipeBox::retranslate()
{
    list_->setToolTip(
        tr("Fills in the settings below; what you change afterward takes precedence"));
    save_->setText(tr("&Save as preset…"));
    remove_->setTitle(tr("&Delete preset"));
    button_->setToolTip(tr("Presets"));
    button_->setAccessibleName(tr("Presets"));
}

} // namespace genrescope
