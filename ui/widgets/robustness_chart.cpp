#include "ui/widgets/robustness_chart.h"

#include "ui/text/format.h"
#include "ui/theme/model_style.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/model_mark.h"

#include <QLegendMarker>

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// Of the score axis, in percent: less would make much of little. And dotRoom beyond the outer
/// marks.
constexpr double leastSpan = 20.0;
constexpr double dotRoom = 2.0;
/// Between the marks of two models in a row, in rows.
constexpr double markDistance = 0.24;

struct Span {
    double low = 0.0;
    double high = 100.0;
};

/// What the axis shows, in percent.
Span spanOf(const std::vector<RobustnessScores>& scores)
{
    Span span = {.low = 100.0, .high = 0.0};
    const auto include = [&span](double score) {
        if (std::isnan(score))
            return;
        span.low = std::min(span.low, 100.0 * score - dotRoom);
        span.high = std::max(span.high, 100.0 * score + dotRoom);
    };
    for (const RobustnessScores& model : scores) {
        include(model.original);
        std::ranges::for_each(model.changed, include);
    }
    if (span.low > span.high)
        return {};
    const double missing = std::max(leastSpan - (span.high - span.low), 0.0) / 2.0;
    span = {span.low - missing, span.high + missing};
    // Marks at the very ends are whole.
    const double shift =
        std::max(-dotRoom - span.low, 0.0) - std::max(span.high - 100.0 - dotRoom, 0.0);
    return {std::max(span.low + shift, -dotRoom), std::min(span.high + shift, 100.0 + dotRoom)};
}

} // namespace

RobustnessChart::RobustnessChart(QWidget* parent)
    : ChartView(parent), scoreAxis_(addAxis(Qt::AlignBottom)), changeAxis_(addAxis(Qt::AlignLeft))
{
    // Changes have long names, which would begin at the very edge.
    QMargins margins = chart()->margins();
    margins.setLeft(spacing::close);
    chart()->setMargins(margins);
    connect(chart(), &QChart::plotAreaChanged, this, &RobustnessChart::refresh);
}

RobustnessChart::~RobustnessChart()
{
    // This object deletes the series, not the chart.
    const auto all = chart()->series();
    for (QAbstractSeries* series : all)
        chart()->removeSeries(series);
}

void RobustnessChart::setScores(const QStringList& changes, std::vector<RobustnessScores> scores)
{
    changes_ = changes;
    scores_ = std::move(scores);
    while (plotted_.size() > scores_.size()) {
        chart()->removeSeries(plotted_.back().original.get());
        chart()->removeSeries(plotted_.back().marks.get());
        plotted_.pop_back();
    }
    while (plotted_.size() < scores_.size())
        addPlotted();
    restyle();
    announceValue();
    Q_EMIT contentChanged();
}

void RobustnessChart::addPlotted()
{
    Plotted plotted{std::make_unique<QLineSeries>(), std::make_unique<QScatterSeries>()};
    for (QXYSeries* series : {static_cast<QXYSeries*>(plotted.original.get()),
                              static_cast<QXYSeries*>(plotted.marks.get())}) {
        chart()->addSeries(series);
        series->attachAxis(scoreAxis_);
        series->attachAxis(changeAxis_);
    }
    chart()->legend()->markers(plotted.original.get()).constFirst()->setVisible(false);
    plotted_.push_back(std::move(plotted));
}

void RobustnessChart::restyle()
{
    for (std::size_t i = 0; i < plotted_.size(); ++i) {
        const ModelStyle look = modelStyle(scores_[i].model.place, palette());
        plotted_[i].original->setPen(QPen(look.color, 1.5, Qt::DashLine));
        QScatterSeries& marks = *plotted_[i].marks;
        marks.setName(scores_[i].model.name);
        marks.setColor(look.color);
        marks.setBorderColor(palette().color(QPalette::Text));
        marks.setMarkerSize(chartMarkSize);
        marks.setMarkerShape(markerShape(look.mark));
    }
    refresh();
}

double RobustnessChart::rowOf(qsizetype change) const
{
    return static_cast<double>(changes_.size() - change);
}

void RobustnessChart::labelRows()
{
    QStringList fromBelow(changes_.rbegin(), changes_.rend());
    changeAxis_->setRange(0.5, static_cast<double>(changes_.size()) + 0.5);
    if (changeAxis_->categoriesLabels() == fromBelow)
        return;
    for (const QString& label : changeAxis_->categoriesLabels())
        changeAxis_->remove(label);
    changeAxis_->setStartValue(0.5);
    for (qsizetype row = 0; row < fromBelow.size(); ++row)
        changeAxis_->append(fromBelow[row], static_cast<double>(row) + 1.0);
}

void RobustnessChart::refresh()
{
    scoreAxis_->setTitleText(tr("Score, %"));
    const Span span = spanOf(scores_);
    setAxis(scoreAxis_, span.low, span.high, AxisUnit::Number, false);
    labelRows();
    const double middle = (static_cast<double>(scores_.size()) - 1.0) / 2.0;
    for (std::size_t i = 0; i < plotted_.size(); ++i) {
        const RobustnessScores& scores = scores_[i];
        const double original = 100.0 * scores.original;
        plotted_[i].original->replace(QList<QPointF>{{original, 0.5}, {original, rowOf(0) + 0.5}});
        QList<QPointF> marks;
        for (std::size_t change = 0; change < scores.changed.size(); ++change) {
            if (!std::isnan(scores.changed[change]))
                marks.append({100.0 * scores.changed[change],
                              rowOf(static_cast<qsizetype>(change)) -
                                  markDistance * (static_cast<double>(i) - middle)});
        }
        plotted_[i].marks->replace(marks);
    }
}

QList<ValueColumn> RobustnessChart::tableColumns() const
{
    return {{tr("Model"), QStringLiteral("model")},
            {tr("Change"), QStringLiteral("change")},
            {tr("Score"), QStringLiteral("score")},
            {tr("Moved by"), QStringLiteral("move")}};
}

qsizetype RobustnessChart::tableRowCount() const
{
    // One more for the original.
    return std::ssize(scores_) * (changes_.size() + 1);
}

QVariantList RobustnessChart::tableRow(qsizetype row) const
{
    const qsizetype rows = changes_.size() + 1;
    const RobustnessScores& scores = scores_.at(static_cast<std::size_t>(row / rows));
    const qsizetype change = row % rows - 1;
    if (change < 0)
        return {scores.model.name, tr("as it is", "music"), scores.original, QVariant()};
    const double score = scores.changed.at(static_cast<std::size_t>(change));
    if (std::isnan(score))
        return {scores.model.name, changes_[change], QVariant(), QVariant()};
    return {scores.model.name, changes_[change], score, score - scores.original};
}

QString RobustnessChart::valueText() const
{
    QStringList models;
    for (const RobustnessScores& scores : scores_) {
        QStringList parts = {tr("%1: %2 as it is", "model, score")
                                 .arg(scores.model.name, percentText(scores.original))};
        for (std::size_t change = 0; change < scores.changed.size(); ++change) {
            if (!std::isnan(scores.changed[change]))
                parts << tr("%1 %2", "change, score")
                             .arg(changes_[static_cast<qsizetype>(change)],
                                  percentText(scores.changed[change]));
        }
        models << parts.join(QStringLiteral(", "));
    }
    return models.join(QStringLiteral("; "));
}

} // namespace genrescope
