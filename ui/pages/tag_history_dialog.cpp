#include "ui/pages/tag_history_dialog.h"

#include "ui/data/path_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/error_panel.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace genrescope {

namespace {

constexpr QSize historySize(640, 560);
constexpr int tagNameRole = Qt::UserRole;

/// When a batch was written, in the person's time; its name where that is no time.
QString timeText(const std::string& batch)
{
    constexpr int length = 19; // what follows counts batches of one second
    QString name = QString::fromStdString(batch);
    QDateTime time =
        QDateTime::fromString(name.left(length), QStringLiteral("yyyy-MM-dd_HH-mm-ss"));
    time.setTimeSpec(Qt::UTC);
    if (!time.isValid())
        return name;
    const QDateTime local = time.toLocalTime();
    // Several may be of one minute.
    return QLocale().toString(local.date(), QLocale::ShortFormat) +
           local.toString(QStringLiteral(" HH:mm:ss")) +
           (name.size() > length ? u' ' + name.mid(length + 1) : QString());
}

QTreeWidget* makeList(QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    list->header()->setStretchLastSection(false);
    return list;
}

} // namespace

TagHistoryDialog::TagHistoryDialog(TagHistory& history, QWidget* parent)
    : QDialog(parent),
      history_(history),
      explanation_(new QLabel(this)),
      batchesLabel_(new QLabel(this)),
      batches_(makeList(this)),
      filesLabel_(new QLabel(this)),
      files_(makeList(this)),
      error_(new ErrorPanel(this)),
      summary_(new QLabel(this)),
      buttons_(new QDialogButtonBox(this)),
      undo_(buttons_->addButton(QString(), QDialogButtonBox::ActionRole)),
      close_(buttons_->addButton(QString(), QDialogButtonBox::RejectRole))
{
    layOut();
    connect(batches_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item != nullptr)
            history_.choose(item->data(0, tagNameRole).toString().toStdString());
    });
    connect(files_, &QTreeWidget::itemSelectionChanged, this, &TagHistoryDialog::showButton);
    connect(undo_, &QPushButton::clicked, this, [this] { history_.undo(selectedFiles()); });
    connect(close_, &QPushButton::clicked, this, &QDialog::reject);
    connect(&history_, &TagHistory::changed, this, &TagHistoryDialog::showHistory);
    connect(&history_, &TagHistory::failed, error_,
            [this](const QString& sentence) { error_->showError(sentence); });
    retranslate();
    resize(historySize);
    history_.read();
}

void TagHistoryDialog::layOut()
{
    for (QLabel* label : {explanation_, summary_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    batchesLabel_->setBuddy(batches_);
    filesLabel_->setBuddy(files_);
    batches_->setColumnCount(3);
    files_->setColumnCount(2);
    files_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    files_->setTextElideMode(Qt::ElideLeft);
    for (QTreeWidget* list : {batches_, files_}) {
        list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
    for (QPushButton* button : {undo_, close_})
        button->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::usual);
    column->addWidget(explanation_);
    column->addWidget(batchesLabel_);
    column->addWidget(batches_, 1);
    column->addWidget(filesLabel_);
    column->addWidget(files_, 2);
    column->addWidget(error_);
    column->addWidget(summary_);
    column->addWidget(buttons_);
}

void TagHistoryDialog::showHistory()
{
    showBatches();
    showFiles();
    showButton();
    summary_->setText(summary());
}

void TagHistoryDialog::showBatches()
{
    const QSignalBlocker quiet(batches_);
    batches_->clear();
    const QLocale locale;
    for (const TagBatch& batch : history_.batches()) {
        auto* item = new QTreeWidgetItem(batches_, {timeText(batch.name)});
        if (batch.damage) {
            item->setText(1, tr("Damaged"));
        } else {
            item->setText(1, locale.toString(qulonglong(batch.changed)));
            item->setText(2, locale.toString(qulonglong(batch.restored)));
        }
        item->setData(0, tagNameRole, QString::fromStdString(batch.name));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        if (batch.name == history_.batch())
            batches_->setCurrentItem(item);
    }
}

void TagHistoryDialog::showFiles()
{
    const QSignalBlocker quiet(files_);
    const QStringList selected = selectedFiles();
    files_->clear();
    for (const BatchFile& file : history_.files()) {
        const QString path = textOf(file.file);
        auto* item =
            new QTreeWidgetItem(files_, {path, file.isRestored ? tr("Taken back") : QString()});
        item->setData(0, tagNameRole, path);
        item->setToolTip(0, QStringLiteral("<p>%1</p>").arg(path.toHtmlEscaped()));
        item->setSelected(selected.contains(path));
    }
}

QStringList TagHistoryDialog::selectedFiles() const
{
    QStringList paths;
    for (const QTreeWidgetItem* item : files_->selectedItems())
        paths << item->data(0, tagNameRole).toString();
    return paths;
}

void TagHistoryDialog::showButton()
{
    const auto chosen = static_cast<int>(selectedFiles().size());
    undo_->setText(chosen > 0 ? tr("Undo %Ln file(s)", nullptr, chosen) : tr("Undo all of it"));
    undo_->setEnabled(!history_.batch().empty() && !history_.isWorking());
}

QString TagHistoryDialog::summary() const
{
    if (history_.isWorking())
        return tr("Taking back…");
    if (history_.batches().empty())
        return tr("Nothing was written into tags yet.");
    if (!history_.hasOutcome())
        return {};
    const TagUndoResult& outcome = history_.outcome();
    QStringList parts = {
        tr("%Ln file(s) taken back.", nullptr, static_cast<int>(outcome.restored))};
    if (outcome.alreadyUndone > 0)
        parts << tr("%Ln file(s) already undone.", nullptr,
                    static_cast<int>(outcome.alreadyUndone));
    // All would be longer than the window; the first one says what there is to do.
    if (!history_.failures().isEmpty())
        parts << tr("%Ln file(s) stay as they are:", nullptr, static_cast<int>(outcome.failed))
              << history_.failures().first();
    return parts.join(u' ');
}

void TagHistoryDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TagHistoryDialog::retranslate()
{
    setWindowTitle(tr("Earlier changes of tags"));
    explanation_->setText(tr("Files get the bytes back that they had before their tags were "
                             "written. Files that were changed since stay as they are; of files "
                             "that were written several times, take back the latest first."));
    batchesLabel_->setText(tr("&Written:"));
    filesLabel_->setText(tr("&Files; select some to take back only them:"));
    batches_->setHeaderLabels({tr("When"), tr("Files"), tr("Taken back")});
    files_->setHeaderLabels({tr("File"), tr("State")});
    close_->setText(tr("Close"));
    showHistory();
}

} // namespace genrescope
