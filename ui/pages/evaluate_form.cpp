#include "ui/pages/evaluate_form.h"

#include "ui/pages/workspace_box.h"
#include "ui/text/format.h"
#include "ui/text/model_name.h"
#include "ui/theme/model_style.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace genrescope {

namespace {

constexpr int apDigits = 3;

} // namespace

EvaluateForm::EvaluateForm(QWidget* parent)
    : QWidget(parent),
      workspace_(new WorkspaceBox(this)),
      split_(new QComboBox(this)),
      evaluate_(new QPushButton(this))
{
    for (QLabel*& label : labels_)
        label = new QLabel(this);
    split_->addItem(QString(), static_cast<int>(Split::Validation));
    split_->addItem(QString(), static_cast<int>(Split::Test));

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    QWidget* const fields[] = {workspace_, makeCheckpointRow(0), split_, makeCheckpointRow(1)};
    for (int i = 0; i < 4; ++i) {
        labels_[i]->setBuddy(fields[i]);
        grid->addWidget(labels_[i], i / 2, 2 * (i % 2));
        grid->addWidget(fields[i], i / 2, 2 * (i % 2) + 1);
    }
    grid->addWidget(evaluate_, 0, 4, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(3, 5);

    connect(evaluate_, &QPushButton::clicked, this, &EvaluateForm::evaluateRequested);
    connect(workspace_, &WorkspaceBox::workspaceChosen, this, &EvaluateForm::updateButton);
    for (QComboBox* box : {checkpoints_[0], checkpoints_[1], split_})
        connect(box, &QComboBox::currentIndexChanged, this, &EvaluateForm::updateButton);
    retranslate();
    updateButton();
}

void EvaluateForm::setChoices(const QList<CheckpointChoice>& choices)
{
    const QString before[] = {checkpoints_[0]->currentData().toString(),
                              checkpoints_[1]->currentData().toString()};
    QStringList opened;
    for (int i = 1; i < checkpoints_[0]->count(); ++i) {
        if (checkpoints_[0]->itemData(i, Qt::UserRole + 1).toBool())
            opened.append(checkpoints_[0]->itemData(i).toString());
    }
    for (QComboBox* box : checkpoints_) {
        while (box->count() > 1)
            box->removeItem(1);
    }
    for (const CheckpointChoice& choice : choices)
        addChoice(choice);
    for (const QString& file : opened)
        addFile(file);
    // What was chosen stays chosen, as long as it is there.
    chooseBest(choices);
    for (int i = 0; i < 2; ++i) {
        const int index = before[i].isEmpty() ? -1 : checkpoints_[i]->findData(before[i]);
        if (index >= 0)
            checkpoints_[i]->setCurrentIndex(index);
    }
    updateButton();
}

void EvaluateForm::addFile(const QString& file)
{
    for (QComboBox* box : checkpoints_) {
        if (box->findData(file) >= 0)
            continue;
        box->addItem(QFileInfo(file).fileName(), file);
        box->setItemData(box->count() - 1, true, Qt::UserRole + 1);
        box->setItemData(box->count() - 1, QDir::toNativeSeparators(file).toHtmlEscaped(),
                         Qt::ToolTipRole);
    }
    updateButton();
}

std::optional<EvaluationRequest> EvaluateForm::request() const
{
    EvaluationRequest request;
    for (const QComboBox* box : checkpoints_) {
        const QString file = box->currentData().toString();
        const std::filesystem::path path = QFileInfo(file).filesystemFilePath();
        const bool twice =
            std::ranges::find(request.checkpoints, path) != request.checkpoints.end();
        if (!file.isEmpty() && !twice)
            request.checkpoints.push_back(path);
    }
    if (workspace_->workspace().isEmpty() || request.checkpoints.empty())
        return std::nullopt;
    request.workspace = QDir(workspace_->workspace()).filesystemPath();
    request.options.split = static_cast<Split>(split_->currentData().toInt());
    return request;
}

void EvaluateForm::setBusy(bool busy)
{
    busy_ = busy;
    updateButton();
}

QWidget* EvaluateForm::makeCheckpointRow(int n)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    checkpoints_[n] = new QComboBox(row);
    checkpoints_[n]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    checkpoints_[n]->addItem(QString(), QString());
    browse_[n] = new QToolButton(row);
    browse_[n]->setText(QStringLiteral("…"));
    browse_[n]->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(checkpoints_[n], 1);
    layout->addWidget(browse_[n]);
    row->setFocusProxy(checkpoints_[n]);
    connect(browse_[n], &QToolButton::clicked, this, [this, n] { browse(n); });
    return row;
}

void EvaluateForm::addChoice(const CheckpointChoice& choice)
{
    const QString mark(modelStyle(choice.model, palette()).mark);
    const QString when = QLocale().toString(choice.started, QLocale::ShortFormat);
    const QString text = tr("%1 %2 %3, AP %4, %5", "mark, model, recipe, precision, date")
                             .arg(mark, modelName(choice.model), choice.recipe,
                                  numberText(choice.weightedAp, apDigits), when);
    for (QComboBox* box : checkpoints_) {
        box->addItem(text, choice.file);
        box->setItemData(box->count() - 1, QDir::toNativeSeparators(choice.file).toHtmlEscaped(),
                         Qt::ToolTipRole);
    }
}

void EvaluateForm::chooseBest(const QList<CheckpointChoice>& choices)
{
    QList<CheckpointChoice> best = choices;
    std::ranges::stable_sort(best, std::greater{}, [](const CheckpointChoice& choice) {
        return choice.weightedAp.value_or(-1.0);
    });
    if (best.isEmpty())
        return;
    const auto other = std::ranges::find_if(
        best, [&](const CheckpointChoice& choice) { return choice.model != best.front().model; });
    QList<CheckpointChoice> chosen = {best.front()};
    if (other != best.end())
        chosen.append(*other);
    // The GRU first, as everywhere.
    std::ranges::stable_sort(chosen, {}, &CheckpointChoice::model);
    for (qsizetype i = 0; i < chosen.size(); ++i)
        checkpoints_[i]->setCurrentIndex(checkpoints_[i]->findData(chosen[i].file));
}

void EvaluateForm::browse(int n)
{
    auto* dialog = new QFileDialog(this, tr("Open checkpoint"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Checkpoints (*.safetensors)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, n](const QString& file) {
        addFile(file);
        checkpoints_[n]->setCurrentIndex(checkpoints_[n]->findData(file));
    });
    dialog->open();
}

void EvaluateForm::updateButton()
{
    evaluate_->setEnabled(!busy_ && request().has_value());
    for (QComboBox* box : checkpoints_)
        box->setToolTip(box->currentData(Qt::ToolTipRole).toString());
}

void EvaluateForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EvaluateForm::retranslate()
{
    labels_[0]->setText(tr("&Data:"));
    labels_[1]->setText(tr("&First model:"));
    labels_[2]->setText(tr("&Split:"));
    labels_[3]->setText(tr("Seco&nd model:"));
    checkpoints_[0]->setItemText(0, tr("Choose a checkpoint"));
    checkpoints_[1]->setItemText(0, tr("None"));
    checkpoints_[0]->setAccessibleName(tr("First model"));
    checkpoints_[1]->setAccessibleName(tr("Second model"));
    for (QToolButton* button : browse_) {
        button->setToolTip(tr("Open a checkpoint file"));
        button->setAccessibleName(tr("Open a checkpoint file"));
    }
    split_->setItemText(0, tr("Validation"));
    split_->setItemText(1, tr("Test"));
    split_->setToolTip(tr(
        "Use the test split once, at the end: choosing models by it makes its scores meaningless"));
    evaluate_->setText(tr("&Evaluate"));
    evaluate_->setToolTip(tr("Evaluate both models on the same tracks"));
}

} // namespace genrescope
