#include "ui/widgets/reliability_chart.h"

#include "ui/text/score_text.h"
#include "ui/theme/model_style.h"
#include "ui/widgets/model_mark.h"

#include <QLegendMarker>

namespace genrescope {

namespace {

QList<QPointF> pointsOf(const Reliability& reliability)
{
    QList<QPointF> points;
    for (const ReliabilityBin& bin : reliability.bins) {
        if (bin.count > 0)
            points.append({bin.probability, bin.frequency});
    }
    return points;
}

/// From each point down and up its interval, and along the curve to the next: one series draws all
/// of them.
QList<QPointF> intervalsOf(const Reliability& reliability)
{
    QList<QPointF> path;
    for (const ReliabilityBin& bin : reliability.bins) {
        if (bin.count == 0)
            continue;
        for (const double y : {bin.frequency, bin.low, bin.high, bin.frequency})
            path.append({bin.probability, y});
    }
    return path;
}

} // namespace

std::vector<QXYSeries*> ReliabilityChart::PlottedLine::all() const
{
    return {own.get(), intervals.get(), curve.get(), marks.get()};
}

ReliabilityChart::ReliabilityChart(QWidget* parent)
    : ChartView(parent),
      probabilityAxis_(addAxis(Qt::AlignBottom)),
      frequencyAxis_(addAxis(Qt::AlignLeft)),
      diagonal_(std::make_unique<QLineSeries>())
{
    setTitle(tr("Reliability"));
    chart()->addSeries(diagonal_.get());
    diagonal_->attachAxis(probabilityAxis_);
    diagonal_->attachAxis(frequencyAxis_);
    chart()->legend()->markers(diagonal_.get()).constFirst()->setVisible(false);
    connect(chart(), &QChart::plotAreaChanged, this, &ReliabilityChart::refresh);
    restyle();
}

ReliabilityChart::~ReliabilityChart()
{
    // This object deletes the series, not the chart.
    const auto all = chart()->series();
    for (QAbstractSeries* series : all)
        chart()->removeSeries(series);
}

void ReliabilityChart::setLines(std::vector<ReliabilityLine> lines)
{
    lines_ = std::move(lines);
    while (plotted_.size() > lines_.size()) {
        for (QXYSeries* series : plotted_.back().all())
            chart()->removeSeries(series);
        plotted_.pop_back();
    }
    while (plotted_.size() < lines_.size())
        addPlottedLine();
    restyle();
    announceValue();
    Q_EMIT contentChanged();
}

void ReliabilityChart::addPlottedLine()
{
    PlottedLine line{std::make_unique<QLineSeries>(), std::make_unique<QLineSeries>(),
                     std::make_unique<QLineSeries>(), std::make_unique<QScatterSeries>()};
    for (QXYSeries* series : line.all()) {
        chart()->addSeries(series);
        series->attachAxis(probabilityAxis_);
        series->attachAxis(frequencyAxis_);
        chart()->legend()->markers(series).constFirst()->setVisible(series == line.marks.get());
    }
    plotted_.push_back(std::move(line));
}

void ReliabilityChart::restyle()
{
    const QColor text = palette().color(QPalette::Text);
    diagonal_->setPen(QPen(text, 1.0, Qt::DotLine));
    for (std::size_t i = 0; i < plotted_.size(); ++i) {
        const ModelStyle look = modelStyle(lines_[i].model.place, palette());
        const PlottedLine& line = plotted_[i];
        line.own->setPen(QPen(look.color, 1.0, Qt::DashLine));
        line.intervals->setPen(QPen(look.color, 1.0));
        line.curve->setPen(QPen(look.color, 2.0));
        line.marks->setName(lines_[i].model.name);
        line.marks->setColor(look.color);
        line.marks->setBorderColor(text);
        line.marks->setMarkerSize(chartMarkSize);
        line.marks->setMarkerShape(markerShape(look.mark));
    }
    refresh();
}

void ReliabilityChart::refresh()
{
    probabilityAxis_->setTitleText(tr("Probability"));
    frequencyAxis_->setTitleText(tr("How often true"));
    setAxis(probabilityAxis_, 0.0, shareAxisEnd, AxisUnit::Number, false);
    setAxis(frequencyAxis_, 0.0, shareAxisEnd, AxisUnit::Number, false);
    diagonal_->replace(QList<QPointF>{{0.0, 0.0}, {1.0, 1.0}});
    for (std::size_t i = 0; i < plotted_.size(); ++i) {
        const ReliabilityLine& line = lines_[i];
        plotted_[i].own->replace(line.own ? pointsOf(*line.own) : QList<QPointF>());
        plotted_[i].intervals->replace(intervalsOf(line.shown));
        plotted_[i].curve->replace(pointsOf(line.shown));
        plotted_[i].marks->replace(pointsOf(line.shown));
    }
}

std::vector<ReliabilityChart::TableRow> ReliabilityChart::tableRows() const
{
    std::vector<TableRow> rows;
    const auto add = [&rows](const ReliabilityLine& line, const Reliability& reliability,
                             bool own) {
        for (const ReliabilityBin& bin : reliability.bins) {
            if (bin.count > 0)
                rows.push_back({&line, own, &bin});
        }
    };
    for (const ReliabilityLine& line : lines_) {
        add(line, line.shown, false);
        if (line.own)
            add(line, *line.own, true);
    }
    return rows;
}

QList<ValueColumn> ReliabilityChart::tableColumns() const
{
    return {{tr("Model"), QStringLiteral("model")},
            {tr("Probability"), QStringLiteral("probability")},
            {tr("How often true"), QStringLiteral("frequency")},
            {tr("From"), QStringLiteral("low")},
            {tr("To"), QStringLiteral("high")},
            {tr("Decisions"), QStringLiteral("decisions")}};
}

qsizetype ReliabilityChart::tableRowCount() const
{
    return std::ssize(tableRows());
}

QVariantList ReliabilityChart::tableRow(qsizetype row) const
{
    const auto [line, own, bin] = tableRows().at(static_cast<std::size_t>(row));
    return {own ? tr("%1, its own output").arg(line->model.name) : line->model.name,
            bin->probability,
            bin->frequency,
            bin->low,
            bin->high,
            static_cast<qlonglong>(bin->count)};
}

QString ReliabilityChart::valueText() const
{
    QStringList parts;
    for (const ReliabilityLine& line : lines_) {
        parts.append(tr("%1: probabilities are off by %2 on average")
                         .arg(line.model.name, calibrationErrorText(line.shown.error)));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace genrescope
