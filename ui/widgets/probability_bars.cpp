#include "ui/widgets/probability_bars.h"

#include "ui/text/format.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

constexpr int glideMilliseconds = 140;
constexpr int rowGap = 12;
constexpr int headerGap = 12;
/// Pixels: a longer name is shortened, with the full name in the tooltip.
constexpr double longestName = 200.0;

} // namespace

ProbabilityBars::ProbabilityBars(QWidget* parent) : QAbstractScrollArea(parent), animation_(this)
{
    installAccessibleRows();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    animation_.setStartValue(0.0);
    animation_.setEndValue(1.0);
    animation_.setDuration(glideMilliseconds);
    animation_.setEasingCurve(QEasingCurve::OutCubic);
    connect(&animation_, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& share) { glideTo(share.toDouble()); });
    measure();
    retranslate();
}

void ProbabilityBars::retranslate()
{
    setAccessibleName(tr("Genres"));
    setAccessibleDescription(
        tr("The most probable genres for the whole track, according to each model."));
    setToolTip(tr("A model calls a genre when its probability for the whole track reaches the "
                  "model's threshold for that genre, the line across the bar. Called genres have a "
                  "check mark."));
}

void ProbabilityBars::clear()
{
    animation_.stop();
    glide_.clear();
    curves_ = {};
    order_.clear();
    final_ = false;
    current_ = -1;
    measure();
    placeScrollBar();
    viewport()->update();
    Q_EMIT genresChanged({});
}

void ProbabilityBars::setCurves(GenreCurves curves)
{
    const QStringList before = genres();
    const bool sameLabels = curves.labels == curves_.labels;
    curves_ = std::move(curves);
    if (!sameLabels) {
        glide_.clear();
        order_.clear();
    }
    if (order_.empty() || final_)
        order_ = curves_.ranking();
    measure();
    startGlide();
    placeScrollBar();
    if (genres() != before)
        Q_EMIT genresChanged(genres());
}

void ProbabilityBars::setFinal(bool final)
{
    final_ = final;
    if (final)
        resort();
}

void ProbabilityBars::resort()
{
    const QStringList before = genres();
    order_ = curves_.ranking();
    startGlide();
    if (genres() != before)
        Q_EMIT genresChanged(genres());
}

void ProbabilityBars::setTopCount(int count)
{
    const QStringList before = genres();
    topCount_ = std::max(1, count);
    placeScrollBar();
    viewport()->update();
    if (genres() != before)
        Q_EMIT genresChanged(genres());
}

void ProbabilityBars::startGlide()
{
    animation_.stop();
    glide_.setTargets(curves_, order_);
    // If the desktop has animations turned off, bars jump to their new values.
    if (!isVisible() || style()->styleHint(QStyle::SH_Widget_Animation_Duration, {}, this) == 0) {
        glideTo(1.0);
        return;
    }
    animation_.start();
}

void ProbabilityBars::glideTo(double share)
{
    glide_.advance(share);
    viewport()->update();
}

void ProbabilityBars::setPlayhead(double seconds)
{
    const double before = std::exchange(playhead_, seconds);
    for (int row = 0; row < rowCount(); ++row) {
        const int label = order_[static_cast<std::size_t>(row)];
        for (std::size_t model = 0; model < curves_.models.size(); ++model) {
            const QRectF bar = barRect(label, model);
            const double moved =
                curves_.valueAt(model, label, seconds) - curves_.valueAt(model, label, before);
            if (std::abs(moved) * bar.width() > 0.05)
                viewport()->update(
                    bar.adjusted(-bar.height(), -2.0, bar.height(), 2.0).toAlignedRect());
        }
    }
}

QStringList ProbabilityBars::genres() const
{
    QStringList names;
    for (int row = 0; row < rowCount(); ++row)
        names.append(curves_.labels[order_[static_cast<std::size_t>(row)]]);
    return names;
}

QString ProbabilityBars::currentGenre() const
{
    return genres().value(current_);
}

int ProbabilityBars::rowCount() const
{
    return std::min(topCount_, static_cast<int>(order_.size()));
}

QString ProbabilityBars::rowText(int row) const
{
    const int label = order_[static_cast<std::size_t>(row)];
    QStringList values;
    for (const ModelCurves& model : curves_.models) {
        const double value = model.whole[label];
        if (std::isnan(value))
            continue;
        const auto place = static_cast<std::size_t>(&model - curves_.models.data());
        const QString text = curves_.isCalled(place, label)
                                 ? tr("%1 %2, called", "a model and its percentage")
                                 : tr("%1 %2", "a model and its percentage");
        values.append(text.arg(model.label.name, percentText(value)));
    }
    const QString text = values.join(tr(", ", "between two models"));
    const QString whole =
        disagreement(curves_, label).any()
            ? tr("%1: %2; the models disagree", "a genre and the models' percentages")
            : tr("%1: %2", "a genre and the models' percentages");
    const QString shown = whole.arg(curves_.labels[label], text);
    const QString tags = curves_.teacherTags.value(curves_.labels[label]);
    return tags.isEmpty() ? shown
                          : tr("%1; learned from another model's tags alone: %2", "a genre, tags")
                                .arg(shown, tags);
}

bool ProbabilityBars::isCalledByAny(int label) const
{
    for (std::size_t model = 0; model < curves_.models.size(); ++model) {
        if (curves_.isCalled(model, label))
            return true;
    }
    return false;
}

QString ProbabilityBars::disagreementText(int label) const
{
    const Disagreement found = disagreement(curves_, label);
    if (found.large)
        return tr("≠ %Ln points", "difference between two percentages, at least 25",
                  static_cast<int>(std::lround(100.0 * found.difference)));
    if (found.onlyFirstFor >= 0)
        return tr("≠ top: %1", "the only model that puts this genre first")
            .arg(curves_.models[static_cast<std::size_t>(found.onlyFirstFor)].label.name);
    return {};
}

void ProbabilityBars::measure()
{
    const QFontMetricsF metrics(font());
    metrics_.line = static_cast<int>(std::ceil(metrics.height()));
    metrics_.bar = static_cast<int>(std::round(metrics.height() * 0.8));
    QFont bold = font();
    bold.setBold(true);
    metrics_.percent =
        static_cast<int>(std::ceil(QFontMetricsF(bold).horizontalAdvance(percentText(1.0))));
    metrics_.check = curves_.hasThresholds() ? metrics_.bar : 0;
    legend_ = BarsLegend(curves_, font(), viewport()->width());
    metrics_.header = static_cast<int>(legend_.height()) + headerGap;
}

int ProbabilityBars::rowHeight() const
{
    const int models = std::max<int>(1, static_cast<int>(curves_.models.size()));
    return metrics_.line + 2 + models * (metrics_.bar + barGap) + rowGap;
}

void ProbabilityBars::placeScrollBar()
{
    const int room = std::max(0, viewport()->height() - metrics_.header);
    verticalScrollBar()->setRange(0, std::max(0, rowCount() * rowHeight() - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(rowHeight());
    updateGeometry();
}

QRect ProbabilityBars::rowRect(int row) const
{
    const double place = glide_.row(order_[static_cast<std::size_t>(row)]);
    const int top = metrics_.header + static_cast<int>(std::lround(place * rowHeight())) -
                    verticalScrollBar()->value();
    return {0, top, viewport()->width(), rowHeight()};
}

QSize ProbabilityBars::sizeHint() const
{
    return {std::max(280, minimumSizeHint().width()),
            metrics_.header + std::max(4, rowCount()) * rowHeight()};
}

QSize ProbabilityBars::minimumSizeHint() const
{
    const QFontMetricsF metrics(font());
    double widest = 200.0;
    for (int row = 0; row < rowCount(); ++row) {
        const int label = order_[static_cast<std::size_t>(row)];
        const double name = std::min(longestName, metrics.horizontalAdvance(curves_.nameOf(label)));
        widest = std::max(widest, name + metrics.horizontalAdvance(disagreementText(label)) + 12.0);
    }
    return {static_cast<int>(std::ceil(widest)) + 16 + verticalScrollBar()->sizeHint().width(),
            metrics_.header + 2 * rowHeight()};
}

bool ProbabilityBars::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QString text = toolTip();
        for (int row = 0; row < rowCount(); ++row)
            if (rowRect(row).contains(help->pos()))
                text = rowText(row);
        // Genre names come from files: never rich text.
        QToolTip::showText(help->globalPos(), text.toHtmlEscaped(), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ProbabilityBars::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    measure();
    placeScrollBar();
}

void ProbabilityBars::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        measure();
        placeScrollBar();
        viewport()->update();
    }
}

void ProbabilityBars::mousePressEvent(QMouseEvent* event)
{
    for (int row = 0; row < rowCount(); ++row)
        if (rowRect(row).contains(event->pos()))
            current_ = row;
    viewport()->update();
}

void ProbabilityBars::keyPressEvent(QKeyEvent* event)
{
    const bool down = event->key() == Qt::Key_Down;
    if (rowCount() == 0 || event->modifiers() != Qt::NoModifier ||
        (!down && event->key() != Qt::Key_Up)) {
        event->ignore();
        return;
    }
    current_ = std::clamp(current_ + (down ? 1 : -1), 0, rowCount() - 1);
    const QRect row = rowRect(current_);
    QScrollBar* bar = verticalScrollBar();
    if (row.top() < metrics_.header)
        bar->setValue(bar->value() + row.top() - metrics_.header);
    else if (const int below = row.top() + row.height() - viewport()->height(); below > 0)
        bar->setValue(bar->value() + below);
    announceRow(this, current_);
    viewport()->update();
}

void ProbabilityBars::focusInEvent(QFocusEvent* event)
{
    if (current_ < 0 && rowCount() > 0)
        current_ = 0;
    QAbstractScrollArea::focusInEvent(event);
    announceRow(this, current_);
    viewport()->update();
}

void ProbabilityBars::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace genrescope
