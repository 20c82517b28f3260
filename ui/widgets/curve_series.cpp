#include "ui/widgets/curve_series.h"

#include "ui/theme/model_style.h"
#include "ui/widgets/decimate.h"
#include "ui/widgets/model_mark.h"

#include <QChart>
#include <QLegendMarker>

#include <algorithm>

namespace genrescope {

namespace {

constexpr int shadowAlpha = 80;
// Marks that are closer than this hide their line.
constexpr int pixelsPerMark = 10;
// A box without height or width would count as null.
constexpr double minExtent = 1e-12;

} // namespace

CurveSeries::CurveSeries(QChart& chart, QAbstractAxis* x, QAbstractAxis* y, const CurveInfo& info,
                         const CurveScale& scale)
    : chart_(chart),
      info_(info),
      scale_(scale),
      line_(scale),
      shadow_(std::make_unique<QLineSeries>()),
      main_(std::make_unique<QLineSeries>()),
      marks_(std::make_unique<QScatterSeries>()),
      star_(std::make_unique<QScatterSeries>())
{
    marks_->setName(info.legend);
    add(shadow_.get(), x, y, false);
    add(main_.get(), x, y, false);
    // The legend shows the mark in its color, also where the line has none.
    add(marks_.get(), x, y, !info.legend.isEmpty());
    add(star_.get(), x, y, false);
}

CurveSeries::~CurveSeries()
{
    for (QAbstractSeries* series : std::initializer_list<QAbstractSeries*>{
             shadow_.get(), main_.get(), marks_.get(), star_.get()})
        chart_.removeSeries(series);
}

void CurveSeries::setScale(const CurveScale& scale)
{
    scale_ = scale;
    line_.setScale(scale);
}

void CurveSeries::setInfo(const CurveInfo& info)
{
    info_ = info;
    marks_->setName(info.legend);
}

void CurveSeries::setLook(const QPalette& palette, bool strong)
{
    const ModelStyle look = modelStyle(info_.place, palette);
    const double width = (info_.thin ? 1.0 : 2.0) + (strong ? 1.0 : 0.0);
    main_->setPen(QPen(look.color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));

    QColor faint = look.color;
    faint.setAlpha(shadowAlpha);
    shadow_->setPen(QPen(faint, 1.0));

    marks_->setMarkerShape(markerShape(look.mark));
    marks_->setMarkerSize(look.mark == Mark::Circle ? 6.0 : 7.5);
    marks_->setColor(look.color);
    marks_->setBorderColor(look.color);
    star_->setMarkerShape(QScatterSeries::MarkerShapeStar);
    star_->setMarkerSize(17.0);
    star_->setColor(look.color);
    star_->setBorderColor(palette.color(QPalette::Text));
}

QRectF CurveSeries::draw(double left, double right, int pixels)
{
    const QList<QPointF> raw = decimate(line_.raw(), left, right, pixels);
    // Emptied, not hidden: whatever is shown again comes back into the legend.
    const bool smooth = scale_.smoothing > 0.0;
    shadow_->replace(smooth ? raw : QList<QPointF>());
    main_->replace(smooth ? decimate(line_.smooth(), left, right, pixels) : raw);
    const bool marked = info_.marked && raw.size() * pixelsPerMark <= pixels;
    marks_->replace(marked ? main_->points() : QList<QPointF>());
    QList<QPointF> star;
    if (best_ && *best_ < line_.raw().size())
        star.append(line_.raw()[*best_]);
    star_->replace(star);

    // Decimation keeps every extreme, so the box of what is drawn is that of all points.
    if (raw.isEmpty())
        return {};
    const auto [low, high] = std::ranges::minmax(raw, {}, &QPointF::y);
    return {raw.front().x(), low.y(), std::max(minExtent, raw.back().x() - raw.front().x()),
            std::max(minExtent, high.y() - low.y())};
}

void CurveSeries::add(QXYSeries* series, QAbstractAxis* x, QAbstractAxis* y, bool inLegend)
{
    chart_.addSeries(series);
    series->attachAxis(x);
    series->attachAxis(y);
    const auto markers = chart_.legend()->markers(series);
    for (QLegendMarker* marker : markers)
        marker->setVisible(inLegend);
}

} // namespace genrescope
