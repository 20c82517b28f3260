#include "ui/pages/evaluate_form.h"

#include "ui/data/path_text.h"
#include "ui/pages/workspace_box.h"
#include "ui/services/open_workspace.h"
#include "ui/text/format.h"
#include "ui/text/model_name.h"
#include "ui/theme/model_style.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/path_picker.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace genrescope {

namespace {

constexpr std::size_t rowsAtFirst = 2;
constexpr int markSide = 16;
// Of the grid: marks of checkpoints; behind them their labels, boxes and buttons.
constexpr int checkpointColumn = 2;
/// Of a box's item: whether its file is a table of predictions.
constexpr int isTableRole = Qt::UserRole + 1;

std::optional<EvaluationSource> sourceOf(const QComboBox& box)
{
    const QString file = box.currentData().toString();
    if (file.isEmpty())
        return std::nullopt;
    return EvaluationSource(pathOf(file), box.currentData(isTableRole).toBool());
}

} // namespace

EvaluateForm::EvaluateForm(OpenWorkspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      grid_(new QGridLayout(this)),
      more_(new QToolButton(this)),
      split_(new QComboBox(this)),
      evaluate_(new QPushButton(this)),
      dataLabel_(new QLabel(this)),
      splitLabel_(new QLabel(this))
{
    split_->addItem(QString(), static_cast<int>(Split::Validation));
    split_->addItem(QString(), static_cast<int>(Split::Test));
    auto* box = new WorkspaceBox(workspace, this);
    dataLabel_->setBuddy(box);
    splitLabel_->setBuddy(split_);
    addMoreMenu();

    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(spacing::usual);
    grid_->addWidget(dataLabel_, 0, 0);
    grid_->addWidget(box, 0, 1);
    grid_->addWidget(splitLabel_, 1, 0);
    grid_->addWidget(split_, 1, 1);
    grid_->addWidget(evaluate_, 0, checkpointColumn + 6, 2, 1, Qt::AlignVCenter);
    grid_->setColumnStretch(1, 3);
    grid_->setColumnStretch(checkpointColumn + 2, 5);
    while (rows_.size() < rowsAtFirst)
        addRow();

    connect(evaluate_, &QPushButton::clicked, this, &EvaluateForm::evaluateRequested);
    connect(&workspace_, &OpenWorkspace::changed, this, &EvaluateForm::updateButton);
    retranslate();
    updateButton();
}

void EvaluateForm::addMoreMenu()
{
    more_->setText(QStringLiteral("+"));
    more_->setFocusPolicy(Qt::StrongFocus);
    more_->setPopupMode(QToolButton::InstantPopup);
    // A menu arrow beside the plus would need the room of another letter.
    more_->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    auto* menu = new QMenu(more_);
    moreModel_ = menu->addAction(QString());
    morePredictions_ = menu->addAction(QString());
    more_->setMenu(menu);
    connect(moreModel_, &QAction::triggered, this, &EvaluateForm::addRow);
    connect(morePredictions_, &QAction::triggered, this, &EvaluateForm::browsePredictions);
}

void EvaluateForm::addRow()
{
    const bool further = rows_.size() >= rowsAtFirst;
    Row row{new QLabel(this), new QLabel(this), new QComboBox(this), new QToolButton(this),
            further ? new QToolButton(this) : nullptr};
    row.mark->setFixedWidth(markSide);
    row.box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row.label->setBuddy(row.box);
    row.browse->setText(QStringLiteral("…"));
    row.browse->setFocusPolicy(Qt::StrongFocus);
    rows_.push_back(row);
    placeRow(rows_.size() - 1);
    fillBox(*row.box);
    connect(row.box, &QComboBox::currentIndexChanged, this, &EvaluateForm::updateButton);
    connect(row.browse, &QToolButton::clicked, this, [this, row] { browse(*row.box); });
    if (further) {
        row.remove->setText(QStringLiteral("×"));
        row.remove->setFocusPolicy(Qt::StrongFocus);
        connect(row.remove, &QToolButton::clicked, this, [this, row] { removeRow(row.box); });
    }
    updateRows();
}

void EvaluateForm::removeRow(const QComboBox* box)
{
    const auto row = std::ranges::find(rows_, box, &Row::box);
    for (QWidget* widget : std::initializer_list<QWidget*>{row->mark, row->label, row->box,
                                                           row->browse, row->remove}) {
        grid_->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    rows_.erase(row);
    for (std::size_t n = 0; n < rows_.size(); ++n)
        placeRow(n);
    more_->setFocus();
    updateRows();
    updateButton();
}

void EvaluateForm::placeRow(std::size_t n)
{
    const Row& row = rows_[n];
    int column = checkpointColumn;
    for (QWidget* widget :
         std::initializer_list<QWidget*>{row.mark, row.label, row.box, row.browse, row.remove}) {
        if (widget != nullptr)
            grid_->addWidget(widget, static_cast<int>(n), column);
        ++column;
    }
    // Beside the last row.
    grid_->addWidget(more_, static_cast<int>(rows_.size()) - 1, column);
}

void EvaluateForm::setChoices(const QList<CheckpointChoice>& choices)
{
    choices_ = choices;
    for (const Row& row : rows_)
        fillBox(*row.box);
    const bool chosen = std::ranges::any_of(
        rows_, [](const Row& row) { return !row.box->currentData().toString().isEmpty(); });
    if (!chosen)
        chooseBest();
    updateButton();
}

void EvaluateForm::fillBox(QComboBox& box) const
{
    const QString chosen = box.currentData().toString();
    const QSignalBlocker blocker(box);
    box.clear();
    const bool first = rows_.front().box == &box;
    box.addItem(first ? tr("Choose a model") : tr("None"), QString());
    const auto add = [&](const QString& text, const QString& file) {
        box.addItem(text, file);
        box.setItemData(box.count() - 1, QDir::toNativeSeparators(file).toHtmlEscaped(),
                        Qt::ToolTipRole);
    };
    for (const CheckpointChoice& choice : choices_)
        add(choiceText(choice), choice.file);
    for (const QString& file : files_) {
        if (box.findData(file) < 0)
            add(QFileInfo(file).fileName(), file);
    }
    for (const QString& table : tables_) {
        add(tr("Predictions: %1").arg(QFileInfo(table).fileName()), table);
        box.setItemData(box.count() - 1, true, isTableRole);
    }
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

void EvaluateForm::addFile(const QString& file)
{
    if (!files_.contains(file))
        files_.append(file);
    for (const Row& row : rows_)
        fillBox(*row.box);
    updateButton();
}

void EvaluateForm::addPredictions(const QString& table)
{
    if (!tables_.contains(table))
        tables_.append(table);
    const auto isFree = [](const Row& row) { return !sourceOf(*row.box); };
    if (std::ranges::none_of(rows_, isFree))
        addRow();
    for (const Row& row : rows_)
        fillBox(*row.box);
    choose(*std::ranges::find_if(rows_, isFree)->box, table);
}

std::vector<EvaluationSource> EvaluateForm::sources() const
{
    std::vector<EvaluationSource> sources;
    for (const Row& row : rows_) {
        const auto source = sourceOf(*row.box);
        if (source && std::ranges::find(sources, *source) == sources.end())
            sources.push_back(*source);
    }
    return sources;
}

std::optional<EvaluationRequest> EvaluateForm::request() const
{
    EvaluationRequest request = {.sources = sources()};
    if (workspace_.folder().isEmpty() || request.sources.empty())
        return std::nullopt;
    request.workspace = pathOf(workspace_.folder());
    request.split = static_cast<Split>(split_->currentData().toInt());
    return request;
}

void EvaluateForm::setBusy(bool busy)
{
    busy_ = busy;
    updateButton();
}

QString EvaluateForm::choiceText(const CheckpointChoice& choice) const
{
    const QString when = QLocale().toString(choice.started, QLocale::ShortFormat);
    return tr("%1 %2, AP %3, %4", "model, recipe, precision, date")
        .arg(modelName(choice.model), choice.recipe, numberText(choice.weightedAp, apDigits), when);
}

void EvaluateForm::chooseBest()
{
    QList<CheckpointChoice> best = choices_;
    std::ranges::stable_sort(best, std::greater{}, [](const CheckpointChoice& choice) {
        return choice.weightedAp.value_or(-1.0);
    });
    QMap<QString, QString> chosen;
    for (const CheckpointChoice& choice : best) {
        if (!chosen.contains(choice.model) && chosen.size() < std::ssize(rows_))
            chosen.insert(choice.model, choice.file);
    }
    // By architecture, so that the order is always the same.
    std::size_t row = 0;
    for (const QString& file : std::as_const(chosen))
        choose(*rows_[row++].box, file);
}

void EvaluateForm::choose(QComboBox& box, const QString& file)
{
    box.setCurrentIndex(std::max(0, box.findData(file)));
}

void EvaluateForm::browse(QComboBox& box)
{
    askForFile(this, tr("Open checkpoint"), tr("Checkpoints (*.safetensors)"),
               [this, &box](const QString& file) {
                   addFile(file);
                   choose(box, file);
               });
}

void EvaluateForm::browsePredictions()
{
    askForFile(this, tr("Predictions of another system"), tr("CSV tables (*.csv)"),
               [this](const QString& file) { addPredictions(file); });
}

void EvaluateForm::updateButton()
{
    evaluate_->setEnabled(!busy_ && request().has_value());
    for (const Row& row : rows_)
        row.box->setToolTip(row.box->currentData(Qt::ToolTipRole).toString());
    updateMarks();
}

void EvaluateForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        updateRows();
}

void EvaluateForm::updateRows()
{
    for (std::size_t n = 0; n < rows_.size(); ++n) {
        const QString name = tr("Model %1").arg(n + 1);
        rows_[n].label->setText(n < 9 ? tr("Model &%1:").arg(n + 1) : tr("Model %1:").arg(n + 1));
        rows_[n].box->setAccessibleName(name);
        rows_[n].browse->setToolTip(tr("Open a checkpoint file"));
        rows_[n].browse->setAccessibleName(tr("Open a checkpoint file"));
        if (rows_[n].remove != nullptr) {
            rows_[n].remove->setToolTip(tr("Do not compare this one"));
            rows_[n].remove->setAccessibleName(tr("Remove %1").arg(name));
        }
    }
    updateMarks();
}

void EvaluateForm::updateMarks()
{
    const std::vector<EvaluationSource> all = sources();
    for (const Row& row : rows_) {
        row.mark->clear();
        const auto source = sourceOf(*row.box);
        if (!source)
            continue;
        const auto place = std::ranges::find(all, *source) - all.begin();
        row.mark->setPixmap(markIcon(static_cast<int>(place), palette()).pixmap(markSide));
    }
}

void EvaluateForm::retranslate()
{
    dataLabel_->setText(tr("&Data:"));
    splitLabel_->setText(tr("&Split:"));
    for (const Row& row : rows_)
        fillBox(*row.box);
    updateRows();
    more_->setToolTip(tr("Compare something else, too"));
    moreModel_->setText(tr("Another &model"));
    morePredictions_->setText(tr("Add &predictions of another system…"));
    more_->setAccessibleName(more_->toolTip());
    split_->setItemText(0, tr("Validation"));
    split_->setItemText(1, tr("Test"));
    split_->setToolTip(tr("Use the test split only once, at the very end: choosing models by its "
                          "scores makes them meaningless"));
    evaluate_->setText(tr("&Evaluate"));
    evaluate_->setToolTip(tr("Evaluate all models on the same tracks"));
}

} // namespace genrescope
