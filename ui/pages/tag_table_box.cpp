#include "ui/pages/tag_table_box.h"

#include "ui/pages/small_number_box.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/path_picker.h"
#include "ui/widgets/wheel_guard.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace genrescope {

namespace {

/// Far beyond any use: weights count relative to one another.
constexpr double leastWeight = 1e-6;
constexpr double mostWeight = 1e6;

} // namespace

TagTableBox::TagTableBox(QWidget* parent) : QWidget(parent), add_(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::close);
    column->addWidget(add_, 0, Qt::AlignLeft);
    connect(add_, &QPushButton::clicked, this, &TagTableBox::chooseAnother);
    setRows({});
    setFocusProxy(rows_.front().path);
}

TagTables TagTableBox::tables() const
{
    TagTables tables = {rows()};
    std::erase_if(tables.tables, [](const WeightedTable& one) { return one.path.empty(); });
    return tables;
}

void TagTableBox::setTables(const TagTables& tables)
{
    const QSignalBlocker silent(this);
    setRows(tables.tables);
}

void TagTableBox::setAccessible(const QString& name, const QString& description)
{
    name_ = name;
    description_ = description;
    retranslate();
}

std::vector<WeightedTable> TagTableBox::rows() const
{
    std::vector<WeightedTable> rows;
    for (const Row& row : rows_)
        rows.push_back({row.path->path().toStdString(), row.weight->value()});
    return rows;
}

void TagTableBox::setRows(const std::vector<WeightedTable>& rows)
{
    {
        const QSignalBlocker silent(this);
        while (rows_.size() < std::max<std::size_t>(rows.size(), 1))
            addRow();
        for (; rows_.size() > std::max<std::size_t>(rows.size(), 1); rows_.pop_back())
            delete rows_.back().widget;
        if (rows.empty()) {
            rows_.front().path->setPath({});
            rows_.front().weight->setValue(1.0);
        }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows_[i].path->setPath(QString::fromStdString(rows[i].path));
            rows_[i].weight->setValue(rows[i].weight);
        }
        for (const Row& row : rows_)
            row.bar->setVisible(rows_.size() > 1 || row.weight->value() != 1.0);
        retranslate();
    }
    Q_EMIT tablesChanged();
}

void TagTableBox::addRow()
{
    Row row = {.widget = new QWidget(this)};
    row.path = new PathPicker(PathPicker::Kind::File, row.widget);
    row.bar = new QWidget(row.widget);
    row.label = new QLabel(row.bar);
    row.weight = new SmallNumberBox(row.bar);
    row.weight->setRange(leastWeight, mostWeight);
    row.weight->setValue(1.0);
    row.label->setBuddy(row.weight);
    row.remove = new QToolButton(row.bar);
    row.remove->setFocusPolicy(Qt::StrongFocus);
    auto* bar = new QHBoxLayout(row.bar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(spacing::close);
    bar->addWidget(row.label);
    bar->addWidget(row.weight, 1);
    bar->addWidget(row.remove);
    auto* column = new QVBoxLayout(row.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::close);
    column->addWidget(row.path);
    column->addWidget(row.bar);
    new WheelGuard(row.widget);
    connect(row.path, &PathPicker::pathChanged, this, &TagTableBox::tablesChanged);
    connect(row.weight, &QDoubleSpinBox::valueChanged, this, &TagTableBox::tablesChanged);
    connect(row.remove, &QToolButton::clicked, this,
            [this, widget = row.widget] { remove(widget); });
    static_cast<QVBoxLayout*>(layout())->insertWidget(static_cast<int>(rows_.size()), row.widget);
    rows_.push_back(row);
}

void TagTableBox::chooseAnother()
{
    askForFile(this, name_, filters().join(QStringLiteral(";;")), [this](const QString& file) {
        std::vector<WeightedTable> all = rows();
        std::erase_if(all, [](const WeightedTable& one) { return one.path.empty(); });
        all.push_back({QDir::toNativeSeparators(file).toStdString()});
        setRows(all);
    });
}

void TagTableBox::remove(const QWidget* row)
{
    const auto found = std::ranges::find(rows_, row, &Row::widget);
    const auto index = found - rows_.begin();
    std::vector<WeightedTable> left = rows();
    left.erase(left.begin() + index);
    // Before what has the focus goes.
    const auto last = std::max<std::ptrdiff_t>(std::ssize(left) - 1, 0);
    rows_[static_cast<std::size_t>(std::min(index, last))].path->setFocus();
    // Queued: the button that calls it may be in a row that goes.
    const auto show = [this, left] { setRows(left); };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
}

QStringList TagTableBox::filters() const
{
    return {tr("Tables (*.csv)"), tr("All files (*)")};
}

void TagTableBox::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TagTableBox::retranslate()
{
    const bool several = rows_.size() > 1;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const QString name = several ? tr("%1, number %2").arg(name_).arg(i + 1) : name_;
        rows_[i].path->setTitle(name);
        rows_[i].path->setFilters(filters());
        rows_[i].path->focusProxy()->setAccessibleDescription(description_);
        rows_[i].label->setText(tr("Weight:"));
        rows_[i].weight->setAccessibleName(tr("%1: weight").arg(name));
        rows_[i].weight->setToolTip(tr("How much the teacher of this table counts"));
        rows_[i].remove->setText(tr("Remove"));
        rows_[i].remove->setAccessibleName(tr("%1: remove").arg(name));
    }
    add_->setText(tr("Add table…"));
    add_->setToolTip(tr("Learn what one more teacher says of the dataset’s tracks, too"));
}

} // namespace genrescope
