#include "ui/widgets/precision_recall_chart.h"

#include "ui/theme/model_style.h"
#include "ui/widgets/decimate.h"
#include "ui/widgets/model_mark.h"

#include <QKeyEvent>
#include <QLegendMarker>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace genrescope {

namespace {

constexpr double keyStep = 0.01;
// A press at least this far from every curve, in pixels, is ignored.
constexpr double reach = 60.0;

/// The steps under a curve: each precision holds from the recall before it to its own.
std::vector<QPointF> stepsOf(const PrecisionRecallCurve& curve)
{
    std::vector<QPointF> steps;
    double recall = 0.0;
    for (std::size_t i = 0; i < curve.recall.size(); ++i) {
        if (curve.recall[i] > recall)
            steps.emplace_back(recall, curve.precision[i]);
        steps.emplace_back(curve.recall[i], curve.precision[i]);
        recall = curve.recall[i];
    }
    return steps;
}

} // namespace

std::optional<std::size_t> pointAtThreshold(const PrecisionRecallCurve& curve, double threshold)
{
    const auto below = std::ranges::partition_point(
        curve.thresholds, [threshold](double at) { return at >= threshold; });
    if (below == curve.thresholds.begin())
        return std::nullopt;
    return static_cast<std::size_t>(std::distance(curve.thresholds.begin(), below)) - 1;
}

PrecisionRecallChart::PrecisionRecallChart(QWidget* parent)
    : ChartView(parent),
      recallAxis_(addAxis(Qt::AlignBottom)),
      precisionAxis_(addAxis(Qt::AlignLeft)),
      baselineSeries_(std::make_unique<QLineSeries>())
{
    setTitle(tr("Precision and recall"));
    chart()->addSeries(baselineSeries_.get());
    baselineSeries_->attachAxis(recallAxis_);
    baselineSeries_->attachAxis(precisionAxis_);
    chart()->legend()->markers(baselineSeries_.get()).constFirst()->setVisible(false);
    viewport()->setCursor(Qt::CrossCursor);
    connect(chart(), &QChart::plotAreaChanged, this, &PrecisionRecallChart::refresh);
    restyle();
}

PrecisionRecallChart::~PrecisionRecallChart()
{
    // This object deletes the series, not the chart.
    const auto all = chart()->series();
    for (QAbstractSeries* series : all)
        chart()->removeSeries(series);
}

void PrecisionRecallChart::setLines(std::vector<PrecisionRecallLine> lines, double baseline)
{
    lines_ = std::move(lines);
    baseline_ = baseline;
    while (plotted_.size() > lines_.size()) {
        const PlottedCurve& gone = plotted_.back();
        for (QXYSeries* series :
             std::initializer_list<QXYSeries*>{gone.curve.get(), gone.drop.get(), gone.mark.get()})
            chart()->removeSeries(series);
        plotted_.pop_back();
    }
    while (plotted_.size() < lines_.size())
        addPlottedCurve();
    restyle();
    Q_EMIT contentChanged();
}

double PrecisionRecallChart::threshold(std::size_t line) const
{
    return threshold_.value_or(line < lines_.size() ? lines_[line].ownThreshold
                                                    : PrecisionRecallLine().ownThreshold);
}

void PrecisionRecallChart::setThreshold(std::optional<double> threshold)
{
    if (threshold)
        threshold = std::clamp(*threshold, 0.0, 1.0);
    if (threshold == threshold_)
        return;
    threshold_ = threshold;
    drawMarks();
    announceValue();
}

std::optional<QPointF> PrecisionRecallChart::markOf(std::size_t line) const
{
    const PrecisionRecallCurve& curve = lines_.at(line).curve;
    const auto point = pointAtThreshold(curve, threshold(line));
    if (!point)
        return std::nullopt;
    return QPointF(curve.recall[*point], curve.precision[*point]);
}

QList<ValueColumn> PrecisionRecallChart::tableColumns() const
{
    return {{tr("Model"), QStringLiteral("model")},
            {tr("Threshold"), QStringLiteral("threshold")},
            {tr("Recall"), QStringLiteral("recall")},
            {tr("Precision"), QStringLiteral("precision")}};
}

qsizetype PrecisionRecallChart::tableRowCount() const
{
    qsizetype count = 0;
    for (const PrecisionRecallLine& line : lines_)
        count += std::ssize(line.curve.thresholds);
    return count;
}

QVariantList PrecisionRecallChart::tableRow(qsizetype row) const
{
    for (const PrecisionRecallLine& line : lines_) {
        const PrecisionRecallCurve& curve = line.curve;
        if (row < std::ssize(curve.thresholds)) {
            const auto i = static_cast<std::size_t>(row);
            return {line.model.name, curve.thresholds[i], curve.recall[i], curve.precision[i]};
        }
        row -= std::ssize(curve.thresholds);
    }
    return {};
}

QString PrecisionRecallChart::valueText() const
{
    const QLocale locale;
    QStringList parts;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const auto mark = markOf(i);
        const QString at = locale.toString(threshold(i), 'f', 2);
        parts.append(
            mark ? tr("%1: threshold %2, precision %3, recall %4")
                       .arg(lines_[i].model.name, at, locale.toString(mark->y(), 'f', 2),
                            locale.toString(mark->x(), 'f', 2))
                 : tr("%1: no track reaches the threshold %2").arg(lines_[i].model.name, at));
    }
    return parts.join(QStringLiteral("; "));
}

void PrecisionRecallChart::addPlottedCurve()
{
    PlottedCurve drawn{std::make_unique<QLineSeries>(), std::make_unique<QLineSeries>(),
                       std::make_unique<QScatterSeries>()};
    for (QXYSeries* series :
         std::initializer_list<QXYSeries*>{drawn.drop.get(), drawn.curve.get(), drawn.mark.get()}) {
        chart()->addSeries(series);
        series->attachAxis(recallAxis_);
        series->attachAxis(precisionAxis_);
        chart()->legend()->markers(series).constFirst()->setVisible(series == drawn.mark.get());
    }
    plotted_.push_back(std::move(drawn));
}

void PrecisionRecallChart::restyle()
{
    const QColor text = palette().color(QPalette::Text);
    baselineSeries_->setPen(QPen(text, 1.0, Qt::DotLine));
    for (std::size_t i = 0; i < plotted_.size(); ++i) {
        const ModelStyle look = modelStyle(lines_[i].model.place, palette());
        const PlottedCurve& drawn = plotted_[i];
        drawn.mark->setName(lines_[i].legend);
        drawn.curve->setPen(QPen(look.color, 2.0));
        drawn.drop->setPen(QPen(look.color, 1.0, Qt::DashLine));
        drawn.mark->setColor(look.color);
        drawn.mark->setBorderColor(text);
        drawn.mark->setMarkerSize(13.0);
        drawn.mark->setMarkerShape(markerShape(look.mark));
    }
    refresh();
}

void PrecisionRecallChart::refresh()
{
    recallAxis_->setTitleText(tr("Recall"));
    precisionAxis_->setTitleText(tr("Precision"));
    setAxis(recallAxis_, 0.0, shareAxisEnd, AxisUnit::Number, false);
    setAxis(precisionAxis_, 0.0, shareAxisEnd, AxisUnit::Number, false);
    baselineSeries_->replace(QList<QPointF>{{0.0, baseline_}, {1.0, baseline_}});
    for (std::size_t i = 0; i < plotted_.size(); ++i) {
        const std::vector<QPointF> steps = stepsOf(lines_[i].curve);
        plotted_[i].curve->replace(decimate(steps, 0.0, shareAxisEnd, pixelsAlong(Qt::Horizontal)));
    }
    drawMarks();
}

void PrecisionRecallChart::drawMarks()
{
    for (std::size_t i = 0; i < plotted_.size(); ++i) {
        QList<QPointF> mark;
        QList<QPointF> drop;
        if (const auto at = markOf(i)) {
            mark = {*at};
            drop = {*at, QPointF(at->x(), 0.0)};
        }
        plotted_[i].mark->replace(mark);
        plotted_[i].drop->replace(drop);
    }
}

void PrecisionRecallChart::choose(double threshold)
{
    setThreshold(threshold);
    Q_EMIT thresholdChosen(*threshold_);
}

QPointF PrecisionRecallChart::toPixel(double recall, double precision) const
{
    const QRectF plot = chart()->plotArea();
    return {plot.left() + recall / shareAxisEnd * plot.width(),
            plot.bottom() - precision / shareAxisEnd * plot.height()};
}

void PrecisionRecallChart::chooseNearest(const QPointF& pixel)
{
    double nearest = std::numeric_limits<double>::infinity();
    double threshold = this->threshold();
    for (const PrecisionRecallLine& line : lines_) {
        const PrecisionRecallCurve& curve = line.curve;
        for (std::size_t i = 0; i < curve.thresholds.size(); ++i) {
            const QPointF away = toPixel(curve.recall[i], curve.precision[i]) - pixel;
            const double distance = std::hypot(away.x(), away.y());
            if (distance < nearest) {
                nearest = distance;
                threshold = curve.thresholds[i];
            }
        }
    }
    // A marker that is being dragged follows from any distance.
    if (nearest <= reach || dragging_) {
        dragging_ = true;
        choose(threshold);
    }
}

void PrecisionRecallChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        chooseNearest(event->position());
}

void PrecisionRecallChart::mouseMoveEvent(QMouseEvent* event)
{
    if (dragging_)
        chooseNearest(event->position());
}

void PrecisionRecallChart::mouseReleaseEvent(QMouseEvent*)
{
    dragging_ = false;
}

void PrecisionRecallChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return choose(threshold() - keyStep);
    case Qt::Key_Right:
    case Qt::Key_Up:
        return choose(threshold() + keyStep);
    default:
        ChartView::keyPressEvent(event);
    }
}

} // namespace genrescope
