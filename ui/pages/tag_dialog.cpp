#include "ui/pages/tag_dialog.h"

#include "ui/pages/tag_rules_form.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/plain_table.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace genrescope {

namespace {

constexpr QSize previewSize(860, 600);
constexpr int tagProgressSteps = 1'000;
constexpr int tagProgressWidth = 200;

using State = TagPresenter::State;

} // namespace

TagDialog::TagDialog(TagPresenter& presenter, QWidget* parent)
    : QDialog(parent),
      presenter_(presenter),
      explanation_(new QLabel(this)),
      form_(new TagRulesForm(presenter, this)),
      table_(makePlainTable(this)),
      error_(new ErrorPanel(this)),
      progress_(new QProgressBar(this)),
      summary_(new QLabel(this)),
      buttons_(new QDialogButtonBox(this)),
      history_(buttons_->addButton(QString(), QDialogButtonBox::ResetRole)),
      undo_(buttons_->addButton(QString(), QDialogButtonBox::ResetRole)),
      write_(buttons_->addButton(QString(), QDialogButtonBox::ActionRole)),
      close_(buttons_->addButton(QString(), QDialogButtonBox::RejectRole))
{
    makeTable();
    layOut();
    connect(history_, &QPushButton::clicked, this, &TagDialog::historyRequested);
    connect(undo_, &QPushButton::clicked, &presenter_, &TagPresenter::undo);
    connect(write_, &QPushButton::clicked, &presenter_, &TagPresenter::write);
    connect(close_, &QPushButton::clicked, this, &TagDialog::reject);
    connect(&presenter_, &TagPresenter::changed, this, &TagDialog::showState);
    connect(&presenter_, &TagPresenter::progressChanged, this, &TagDialog::showProgress);
    connect(&presenter_, &TagPresenter::failed, error_,
            [this](const QString& sentence) { error_->showError(sentence); });
    retranslate();
    resize(previewSize);
    table_->setFocus();
}

TagDialog::~TagDialog()
{
    // The preview is of no use without it.
    presenter_.close();
}

void TagDialog::makeTable()
{
    table_->setObjectName(QStringLiteral("tagPreview"));
    table_->setModel(&presenter_.table());
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    new ColumnFit(table_, TagTableModel::Status);
}

void TagDialog::layOut()
{
    for (QLabel* label : {explanation_, summary_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    progress_->setRange(0, tagProgressSteps);
    progress_->setTextVisible(false);
    progress_->setFixedWidth(tagProgressWidth);
    // Enter ends the editing of a cell; it writes only where the button has the focus.
    for (QPushButton* button : {history_, undo_, write_, close_})
        button->setAutoDefault(false);
    auto* state = new QHBoxLayout;
    state->setSpacing(spacing::usual);
    state->addWidget(summary_, 1);
    state->addWidget(progress_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::usual);
    column->addWidget(explanation_);
    column->addWidget(form_);
    column->addWidget(table_, 1);
    column->addWidget(error_);
    column->addLayout(state);
    column->addWidget(buttons_);
}

void TagDialog::reject()
{
    if (presenter_.state() == State::Writing || presenter_.state() == State::Undoing)
        presenter_.cancel();
    else
        QDialog::reject();
}

QString TagDialog::summary() const
{
    const TagCounts counts = presenter_.counts();
    switch (presenter_.state()) {
    case State::Reading:
        return tr("Reading tags…");
    case State::Writing:
        return tr("Writing… %Ln file(s) so far", nullptr, counts.written);
    case State::Undoing:
        return tr("Taking back… %Ln file(s) so far", nullptr, counts.takenBack);
    case State::Empty:
        return {};
    case State::Ready:
        break;
    }
    QStringList parts;
    if (counts.written > 0)
        parts << tr("%Ln file(s) written.", nullptr, counts.written);
    if (counts.takenBack > 0)
        parts << tr("%Ln file(s) taken back.", nullptr, counts.takenBack);
    if (counts.refused > 0)
        parts << tr("%Ln file(s) could not be written.", nullptr, counts.refused);
    if (parts.isEmpty() && counts.wanted == 0)
        parts << tr("There is nothing to be written.");
    else if (parts.isEmpty())
        parts << tr("Nothing is written yet.");
    return parts.join(u' ');
}

void TagDialog::showProgress()
{
    progress_->setValue(static_cast<int>(tagProgressSteps * presenter_.progress().fraction()));
}

void TagDialog::showState()
{
    const State state = presenter_.state();
    const bool isWriting = state == State::Writing || state == State::Undoing;
    form_->setEnabled(!isWriting);
    progress_->setVisible(isWriting || state == State::Reading);
    showProgress();
    summary_->setText(summary());
    write_->setText(tr("Write %Ln file(s)", nullptr, presenter_.counts().wanted));
    write_->setEnabled(presenter_.canWrite());
    undo_->setEnabled(presenter_.canUndo());
    history_->setEnabled(!isWriting);
    close_->setText(isWriting ? tr("Cancel") : tr("Close"));
}

void TagDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TagDialog::retranslate()
{
    setWindowTitle(tr("Write genre tags"));
    explanation_->setText(
        tr("What the files say now, and what they are to say then, by what the models have heard. "
           "Edit a cell to have other genres written, separated by semicolons; uncheck a file to "
           "leave it out. Everything that is written can be taken back, byte for byte."));
    table_->setAccessibleName(tr("Genres of the files, now and then"));
    progress_->setAccessibleName(tr("Progress"));
    history_->setText(tr("Earlier changes…"));
    undo_->setText(tr("Undo"));
    undo_->setToolTip(tr("Gives the files that were written last their bytes back"));
    presenter_.table().retranslate();
    showState();
}

} // namespace genrescope
