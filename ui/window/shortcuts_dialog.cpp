#include "ui/window/shortcuts_dialog.h"

#include "ui/theme/spacing.h"
#include "ui/window/shortcut_keys.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace genrescope {

namespace {

constexpr int keysColumn = 1;

/// A menu's text without mnemonic markers, and without the letters that Chinese and Japanese texts
/// have for them alone: "打开(&O)…".
QString plain(QString text)
{
    static const QRegularExpression letter(QStringLiteral("\\s*\\(&\\w\\)"));
    text.remove(letter);
    text.remove(QLatin1Char('&'));
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    keys.removeDuplicates();
    return keys.join(QStringLiteral(" · "));
}

/// Ends with the first key. By itself, it would wait for further ones, which no action here has.
class OneKeyEdit : public QKeySequenceEdit {
public:
    using QKeySequenceEdit::QKeySequenceEdit;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        QKeySequenceEdit::keyPressEvent(event);
        // Empty as long as there are only modifiers.
        if (!keySequence().isEmpty())
            Q_EMIT editingFinished();
    }
};

/// Takes the key that is pressed.
class KeyDelegate : public QStyledItemDelegate {
public:
    explicit KeyDelegate(ShortcutsDialog& dialog)
        : QStyledItemDelegate(&dialog), dialog_(dialog), self_(this)
    {
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex&) const override
    {
        auto* editor = new OneKeyEdit(parent);
        connect(editor, &QKeySequenceEdit::editingFinished, this, [self = self_, editor] {
            Q_EMIT self->commitData(editor);
            Q_EMIT self->closeEditor(editor);
        });
        return editor;
    }

    void setEditorData(QWidget*, const QModelIndex&) const override {}

    void setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const override
    {
        const QKeySequence keys = static_cast<QKeySequenceEdit*>(editor)->keySequence();
        if (!keys.isEmpty())
            dialog_.choose(index.row(), QKeySequence(keys[0]));
    }

private:
    ShortcutsDialog& dialog_;
    /// Editors are made by a const function, and their end is a signal.
    KeyDelegate* self_;
};

} // namespace

ShortcutsDialog::ShortcutsDialog(ShortcutKeys& keys, QWidget* parent)
    : QDialog(parent),
      keys_(keys),
      table_(new QTableWidget(0, 2, this)),
      hint_(new QLabel(this)),
      remove_(new QPushButton(this)),
      reset_(new QPushButton(this)),
      resetAll_(new QPushButton(this)),
      close_(new QPushButton(this))
{
    table_->horizontalHeader()->hide();
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(keysColumn, QHeaderView::ResizeToContents);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    table_->setItemDelegateForColumn(keysColumn, new KeyDelegate(*this));
    hint_->setWordWrap(true);
    auto* foot = new QHBoxLayout;
    for (QPushButton* button : {remove_, reset_, resetAll_})
        foot->addWidget(button);
    foot->addStretch(1);
    foot->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::page);
    column->addWidget(table_, 1);
    column->addWidget(hint_);
    column->addLayout(foot);
    connect(table_, &QTableWidget::itemSelectionChanged, this, &ShortcutsDialog::showButtons);
    connect(remove_, &QPushButton::clicked, this, [this] { choose(table_->currentRow(), {}); });
    connect(reset_, &QPushButton::clicked, this, [this] {
        keys_.reset(*current());
        showKeys();
    });
    connect(resetAll_, &QPushButton::clicked, this, [this] {
        keys_.resetAll();
        showKeys();
    });
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
    close_->setDefault(true);
    resize(620, 640);
    fill();
}

QAction* ShortcutsDialog::action(int row) const
{
    return row < 0 || row >= std::ssize(actions_) ? nullptr
                                                  : actions_[static_cast<std::size_t>(row)];
}

QAction* ShortcutsDialog::current() const
{
    QAction* const chosen = action(table_->currentRow());
    return chosen != nullptr && ShortcutKeys::canChange(*chosen) ? chosen : nullptr;
}

void ShortcutsDialog::choose(int row, const QKeySequence& keys)
{
    QAction* const chosen = action(row);
    if (chosen == nullptr || !ShortcutKeys::canChange(*chosen))
        return;
    const QAction* const holder = keys_.holder(keys);
    if (holder != nullptr && holder != chosen) {
        hint_->setText(tr("%1 already belongs to “%2”.")
                           .arg(keys.toString(QKeySequence::NativeText), plain(holder->text())));
        return;
    }
    keys_.choose(*chosen, keys);
    showKeys();
}

void ShortcutsDialog::addHeading(const QString& text)
{
    addRow(text, {});
    const int row = table_->rowCount() - 1;
    QTableWidgetItem* const item = table_->item(row, 0);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(bold);
    item->setFlags(Qt::ItemIsEnabled);
    table_->setSpan(row, 0, 1, 2);
}

void ShortcutsDialog::addRow(const QString& what, const QString& keys, QAction* action)
{
    const int row = table_->rowCount();
    table_->insertRow(row);
    actions_.push_back(action);
    const bool canChange = action != nullptr && ShortcutKeys::canChange(*action);
    for (const auto& [column, text] : {std::pair(0, what), std::pair(keysColumn, keys)}) {
        auto* item = new QTableWidgetItem(text);
        item->setFlags(
            item->flags().setFlag(Qt::ItemIsEditable, column == keysColumn && canChange));
        table_->setItem(row, column, item);
    }
}

void ShortcutsDialog::fill()
{
    const int row = table_->currentRow();
    setWindowTitle(tr("Shortcuts"));
    remove_->setText(tr("&No key"));
    reset_->setText(tr("&Default"));
    resetAll_->setText(tr("&All defaults"));
    close_->setText(tr("Close"));
    table_->setAccessibleName(tr("Shortcuts"));
    table_->clearSpans();
    table_->setRowCount(0);
    actions_.clear();
    for (const QAction* menu : keys_.menus().actions()) {
        if (menu->menu() == nullptr || !menu->isVisible())
            continue;
        addHeading(plain(menu->text()));
        for (QAction* action : menu->menu()->actions()) {
            if (ShortcutKeys::canChange(*action) || !action->shortcuts().isEmpty())
                addRow(plain(action->text()), {}, action);
        }
    }
    addHeading(tr("Mouse"));
    addRow(tr("Open music"), tr("Drop it anywhere"));
    addRow(tr("Play from a position"), tr("Click the spectrogram or the timeline"));
    addRow(tr("Pan"), tr("Drag the spectrogram"));
    addRow(tr("Zoom in time"), tr("Wheel"));
    addRow(tr("Zoom in frequency"), tr("Ctrl + wheel"));
    if (row >= 0)
        table_->setCurrentCell(row, keysColumn);
    showKeys();
}

void ShortcutsDialog::showKeys()
{
    for (int row = 0; row < table_->rowCount(); ++row) {
        const QAction* const shown = action(row);
        if (shown == nullptr)
            continue;
        QTableWidgetItem* const item = table_->item(row, keysColumn);
        item->setText(keysOf(*shown));
        QFont changed = font();
        changed.setItalic(keys_.isChanged(*shown));
        item->setFont(changed);
    }
    hint_->setText(tr("Double-click keys, or press F2, to change them."));
    showButtons();
}

void ShortcutsDialog::showButtons()
{
    const QAction* const chosen = current();
    remove_->setEnabled(chosen != nullptr && !chosen->shortcuts().isEmpty());
    reset_->setEnabled(chosen != nullptr && keys_.isChanged(*chosen));
    resetAll_->setEnabled(std::ranges::any_of(actions_, [this](const QAction* action) {
        return action != nullptr && keys_.isChanged(*action);
    }));
}

void ShortcutsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace genrescope
