#include "ui/widgets/difference_chart.h"

#include "ui/text/format.h"
#include "ui/text/score_text.h"
#include "ui/theme/model_style.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/model_mark.h"

#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// Between the marks of two models in a row, in rows.
constexpr double modelDistance = 0.28;
/// Of the bars of the intervals over seeds and over artists, in pixels.
constexpr double seedsWidth = 5.0;
constexpr double artistsWidth = 1.5;
/// Of the axis: less would make much of little. And the room beyond the outer ends, of the span.
constexpr double smallestSpan = 0.02;
constexpr double spanMargin = 0.05;

struct AxisSpan {
    double low = 0.0;
    double high = 0.0;

    void include(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

/// Of one interval's ends.
std::optional<Interval> seedsInterval(const VariantDifference& difference)
{
    if (!difference.bySeeds || !difference.bySeeds->halfWidth)
        return {};
    const double half = *difference.bySeeds->halfWidth;
    return Interval{difference.bySeeds->mean - half, difference.bySeeds->mean + half};
}

/// What the axis shows: 0 and all that is known. Two seeds alone leave so wide an interval that it
/// would hide all others, so bars of that kind may be cut off; the marks and the intervals over
/// artists never are.
AxisSpan axisSpan(const std::vector<ModelDifferences>& models)
{
    AxisSpan span;
    double widest = 0.0;
    for (const ModelDifferences& model : models) {
        for (const VariantDifference& difference : model.variants) {
            if (difference.bySeeds)
                span.include(difference.bySeeds->mean);
            if (const auto& artists = difference.byArtists) {
                span.include(artists->low);
                span.include(artists->high);
            }
            if (const auto seeds = seedsInterval(difference))
                widest = std::max({widest, std::abs(seeds->low), std::abs(seeds->high)});
        }
    }
    // Three times as far as the rest goes.
    const double limit = 3.0 * std::max({-span.low, span.high, smallestSpan / 2.0});
    for (const ModelDifferences& model : models) {
        for (const VariantDifference& difference : model.variants) {
            if (const auto seeds = seedsInterval(difference)) {
                span.include(std::max(seeds->low, -limit));
                span.include(std::min(seeds->high, limit));
            }
        }
    }
    const double missing = std::max(smallestSpan - (span.high - span.low), 0.0) / 2.0;
    const double beyond = spanMargin * std::max(span.high - span.low, smallestSpan);
    return {span.low - missing - beyond, span.high + missing + beyond};
}

} // namespace

DifferenceChart::DifferenceChart(QWidget* parent)
    : ChartView(parent),
      differenceAxis_(addAxis(Qt::AlignBottom)),
      variantAxis_(addAxis(Qt::AlignLeft))
{
    // Variants have long names, which would begin at the very edge.
    QMargins margins = chart()->margins();
    margins.setLeft(spacing::close);
    chart()->setMargins(margins);
    connect(chart(), &QChart::plotAreaChanged, this, &DifferenceChart::refresh);
}

void DifferenceChart::setDifferences(const QStringList& variants,
                                     std::vector<ModelDifferences> differences)
{
    variants_ = variants;
    differences_ = std::move(differences);
    restyle();
    announceValue();
    Q_EMIT contentChanged();
}

double DifferenceChart::rowOf(std::size_t variant, std::size_t model) const
{
    const double middle = (static_cast<double>(differences_.size()) - 1.0) / 2.0;
    return static_cast<double>(variants_.size()) - static_cast<double>(variant) -
           modelDistance * (static_cast<double>(model) - middle);
}

void DifferenceChart::addLine(const QList<QPointF>& points, const QPen& pen)
{
    auto* line = new QLineSeries;
    line->append(points);
    line->setPen(pen);
    chart()->addSeries(line);
    line->attachAxis(differenceAxis_);
    line->attachAxis(variantAxis_);
    for (QLegendMarker* const marker : chart()->legend()->markers(line))
        marker->setVisible(false);
}

void DifferenceChart::addModel(std::size_t model)
{
    const ModelDifferences& own = differences_[model];
    const ModelStyle look = modelStyle(own.model.place, palette());
    const QColor faint = blended(look.color, palette().color(QPalette::Base), 0.55);
    auto* marks = new QScatterSeries;
    for (std::size_t variant = 0; variant < own.variants.size(); ++variant) {
        const double row = rowOf(variant, model);
        const VariantDifference& difference = own.variants[variant];
        const auto bar = [&](const std::optional<Interval>& interval, const QColor& color,
                             double width) {
            if (interval)
                addLine({{interval->low, row}, {interval->high, row}},
                        QPen(color, width, Qt::SolidLine, Qt::FlatCap));
        };
        bar(seedsInterval(difference), faint, seedsWidth);
        bar(difference.byArtists, palette().color(QPalette::Text), artistsWidth);
        if (difference.bySeeds)
            marks->append(difference.bySeeds->mean, row);
    }
    marks->setName(own.model.name);
    marks->setColor(look.color);
    marks->setBorderColor(palette().color(QPalette::Text));
    marks->setMarkerSize(chartMarkSize);
    marks->setMarkerShape(markerShape(look.mark));
    chart()->addSeries(marks);
    marks->attachAxis(differenceAxis_);
    marks->attachAxis(variantAxis_);
}

void DifferenceChart::restyle()
{
    // Few, and they change when a run of minutes ends.
    chart()->removeAllSeries();
    labelRows();
    addLine({{0.0, 0.5}, {0.0, static_cast<double>(variants_.size()) + 0.5}},
            QPen(palette().color(QPalette::Text), 1.0, Qt::DashLine));
    for (std::size_t model = 0; model < differences_.size(); ++model)
        addModel(model);
    refresh();
}

void DifferenceChart::labelRows()
{
    QStringList fromBelow(variants_.rbegin(), variants_.rend());
    variantAxis_->setRange(0.5, static_cast<double>(variants_.size()) + 0.5);
    if (variantAxis_->categoriesLabels() == fromBelow)
        return;
    for (const QString& label : variantAxis_->categoriesLabels())
        variantAxis_->remove(label);
    variantAxis_->setStartValue(0.5);
    for (qsizetype row = 0; row < fromBelow.size(); ++row)
        variantAxis_->append(fromBelow[row], static_cast<double>(row) + 1.0);
}

void DifferenceChart::refresh()
{
    differenceAxis_->setTitleText(
        tr("Difference in weighted AP (thick bar: seeds, thin: artists)"));
    const AxisSpan span = axisSpan(differences_);
    setAxis(differenceAxis_, span.low, span.high, AxisUnit::Number, false);
}

QList<ValueColumn> DifferenceChart::tableColumns() const
{
    return {{tr("Model"), QStringLiteral("model")},
            {tr("Variant"), QStringLiteral("variant")},
            {tr("Difference"), QStringLiteral("difference")},
            {tr("± by seeds"), QStringLiteral("half_width_by_seeds")},
            {tr("By artists, from"), QStringLiteral("low_by_artists")},
            {tr("By artists, to"), QStringLiteral("high_by_artists")}};
}

qsizetype DifferenceChart::tableRowCount() const
{
    return std::ssize(differences_) * variants_.size();
}

QVariantList DifferenceChart::tableRow(qsizetype row) const
{
    const ModelDifferences& model =
        differences_.at(static_cast<std::size_t>(row / variants_.size()));
    const auto variant = static_cast<std::size_t>(row % variants_.size());
    const VariantDifference& difference = model.variants.at(variant);
    const auto number = [](const std::optional<double>& value) {
        return value ? QVariant(*value) : QVariant();
    };
    const auto& seeds = difference.bySeeds;
    const auto& artists = difference.byArtists;
    return {model.model.name,
            variants_[static_cast<qsizetype>(variant)],
            seeds ? QVariant(seeds->mean) : QVariant(),
            seeds ? number(seeds->halfWidth) : QVariant(),
            artists ? QVariant(artists->low) : QVariant(),
            artists ? QVariant(artists->high) : QVariant()};
}

QString DifferenceChart::valueText() const
{
    QStringList models;
    for (const ModelDifferences& model : differences_) {
        QStringList parts;
        for (std::size_t variant = 0; variant < model.variants.size(); ++variant) {
            const VariantDifference& difference = model.variants[variant];
            const QString& name = variants_[static_cast<qsizetype>(variant)];
            if (!difference.bySeeds)
                continue;
            const QString mean = signedText(difference.bySeeds->mean, apDigits);
            if (difference.byArtists)
                parts << tr("%1 %2, by artists %3 to %4", "variant, difference, its interval")
                             .arg(name, mean, signedText(difference.byArtists->low, apDigits),
                                  signedText(difference.byArtists->high, apDigits));
            else
                parts << tr("%1 %2", "variant, difference").arg(name, mean);
        }
        if (!parts.isEmpty())
            models << tr("%1: %2", "model, its variants")
                          .arg(model.model.name, parts.join(QStringLiteral("; ")));
    }
    return models.join(QStringLiteral(". "));
}

} // namespace genrescope
