#include "ui/widgets/collection_map_view.h"

#include "ui/theme/genre_colors.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyleHints>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace genrescope {

namespace {

/// Between the outermost points and the edge, in pixels.
constexpr double mapMargin = 16.0;
/// How near a track the pointer must be, in pixels.
constexpr double pointerReach = 8.0;
/// Points become smaller as they become more, so that a full map is no single blot.
constexpr double leastPointRadius = 1.5;
constexpr double mostPointRadius = 4.0;
constexpr double radiusOfOne = 160.0;
constexpr double maxZoom = 400.0;

} // namespace

CollectionMapView::CollectionMapView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void CollectionMapView::setMap(std::shared_ptr<const CollectionMap> map)
{
    const std::vector<qint64> kept = selected();
    const std::set<qint64> ids(kept.begin(), kept.end());
    const qint64 currentId = current_ < 0 ? 0 : map_->ids[static_cast<std::size_t>(current_)];
    map_ = std::move(map);
    selected_.clear();
    found_.clear();
    int current = -1;
    for (std::size_t i = 0; i < map_->ids.size(); ++i) {
        if (!ids.empty()) {
            selected_.push_back(ids.contains(map_->ids[i]));
        }
        if (map_->ids[i] == currentId)
            current = static_cast<int>(i);
    }
    if (std::ranges::find(selected_, true) == selected_.end())
        selected_.clear();
    current_ = current;
    if (isFitted_)
        fit();
    light();
    Q_EMIT selectionChanged();
    Q_EMIT currentChanged(current_);
}

void CollectionMapView::setFound(const std::vector<bool>& found)
{
    found_ = found.size() == map_->ids.size() ? found : std::vector<bool>();
    light();
}

void CollectionMapView::setGenres(const std::set<int>& genres)
{
    genres_ = genres;
    light();
}

std::vector<qint64> CollectionMapView::selected() const
{
    std::vector<qint64> ids;
    for (std::size_t i = 0; i < selected_.size(); ++i) {
        if (selected_[i])
            ids.push_back(map_->ids[i]);
    }
    return ids;
}

void CollectionMapView::clearSelection()
{
    if (selected_.empty())
        return;
    selected_.clear();
    light();
    Q_EMIT selectionChanged();
}

void CollectionMapView::light()
{
    lit_.clear();
    if (!found_.empty() || !genres_.empty() || !selected_.empty()) {
        for (std::size_t i = 0; i < map_->ids.size(); ++i) {
            const int genre = map_->genres[i];
            const bool isColored = 0 <= genre && genre < coloredGenres;
            lit_.push_back(
                (found_.empty() || found_[i]) && (selected_.empty() || selected_[i]) &&
                (genres_.empty() || genres_.contains(isColored ? genre : coloredGenres)));
        }
    }
    redraw();
}

void CollectionMapView::fit()
{
    isFitted_ = true;
    placement_ = {.scale = 1.0, .origin = QRectF(rect()).center()};
    if (!map_->points.empty()) {
        const auto [left, right] = std::ranges::minmax(map_->points, {}, &MapPoint::x);
        const auto [low, high] = std::ranges::minmax(map_->points, {}, &MapPoint::y);
        const auto room = [](double pixels, float from, float to) {
            return std::max(1.0, pixels - 2.0 * mapMargin) / std::max(1e-6, double(to) - from);
        };
        placement_.scale = std::min(room(width(), left.x, right.x), room(height(), low.y, high.y));
        const MapPoint middle = {(left.x + right.x) / 2.0F, (low.y + high.y) / 2.0F};
        placement_.origin += placement_.origin - placement_.shown(middle);
    }
    fittedScale_ = placement_.scale;
    redraw();
}

void CollectionMapView::resetView()
{
    fit();
}

void CollectionMapView::zoom(double factor, const QPointF& around)
{
    const double scale =
        std::clamp(placement_.scale * factor, fittedScale_, maxZoom * fittedScale_);
    const double applied = scale / placement_.scale;
    placement_.origin = around + applied * (placement_.origin - around);
    placement_.scale = scale;
    isFitted_ = scale <= fittedScale_;
    if (isFitted_)
        fit();
    redraw();
}

void CollectionMapView::moveBy(const QPointF& distance)
{
    placement_.origin += distance;
    isFitted_ = false;
    redraw();
}

double CollectionMapView::radius() const
{
    const double usual =
        std::clamp(radiusOfOne / std::sqrt(std::max(1.0, static_cast<double>(map_->ids.size()))),
                   leastPointRadius, mostPointRadius);
    return std::min(1.5 * mostPointRadius, usual * std::pow(placement_.scale / fittedScale_, 0.25));
}

QPointF CollectionMapView::positionOf(int track) const
{
    return placement_.shown(map_->points[static_cast<std::size_t>(track)]);
}

int CollectionMapView::trackAt(const QPointF& position) const
{
    const double x = (position.x() - placement_.origin.x()) / placement_.scale;
    const double y = (position.y() - placement_.origin.y()) / placement_.scale;
    const double farthest = pointerReach / placement_.scale;
    double nearest = farthest * farthest;
    int found = -1;
    for (std::size_t i = 0; i < map_->points.size(); ++i) {
        const double dx = double(map_->points[i].x) - x;
        const double dy = double(map_->points[i].y) - y;
        if (const double distance = dx * dx + dy * dy; distance <= nearest && isLit(i)) {
            nearest = distance;
            found = static_cast<int>(i);
        }
    }
    return found;
}

void CollectionMapView::setCurrent(int track)
{
    if (track == current_)
        return;
    current_ = track;
    update();
    Q_EMIT currentChanged(track);
}

void CollectionMapView::step(const QPointF& direction)
{
    const QPointF from = current_ < 0 ? QRectF(rect()).center() : positionOf(current_);
    double best = 0.0;
    int found = -1;
    for (std::size_t i = 0; i < map_->points.size(); ++i) {
        if (!isLit(i) || static_cast<int>(i) == current_)
            continue;
        const QPointF way = placement_.shown(map_->points[i]) - from;
        const double along = QPointF::dotProduct(way, direction);
        const double across = std::abs(way.x() * direction.y() - way.y() * direction.x());
        // Where there is none yet, it is the one nearest to the middle.
        if (current_ >= 0 && (along <= 0.0 || across > along))
            continue;
        const double cost = current_ < 0 ? QPointF::dotProduct(way, way) : along + 2.0 * across;
        if (found < 0 || cost < best) {
            best = cost;
            found = static_cast<int>(i);
        }
    }
    if (found < 0)
        return;
    const QPointF at = positionOf(found);
    const QRectF room = QRectF(rect()).adjusted(mapMargin, mapMargin, -mapMargin, -mapMargin);
    if (!room.contains(at))
        moveBy(room.center() - at);
    setCurrent(found);
}

void CollectionMapView::selectEncircled()
{
    const QRectF bounds = circle_.boundingRect();
    std::vector<bool> selected(map_->ids.size());
    bool any = false;
    for (std::size_t i = 0; i < map_->points.size(); ++i) {
        const QPointF at = placement_.shown(map_->points[i]);
        const bool visible = (found_.empty() || found_[i]);
        selected[i] = visible && bounds.contains(at) && circle_.containsPoint(at, Qt::OddEvenFill);
        any = any || selected[i];
    }
    circle_.clear();
    selected_ = any ? std::move(selected) : std::vector<bool>();
    light();
    Q_EMIT selectionChanged();
}

void CollectionMapView::redraw()
{
    isDrawn_ = false;
    update();
}

void CollectionMapView::draw()
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (picture_.size() != pixels)
        picture_ = QImage(pixels, QImage::Format_RGB32);
    picture_.setDevicePixelRatio(ratio);
    MapLook look = {
        .background = palette().color(QPalette::Base), .lit = lit_, .radius = ratio * radius()};
    std::vector<QRgb> colors;
    for (int genre = -1; genre < coloredGenres; ++genre)
        colors.push_back(genreColor(genre, palette()).rgb());
    look.colors.reserve(map_->genres.size());
    for (const int genre : map_->genres)
        look.colors.push_back(
            colors[genre < coloredGenres ? static_cast<std::size_t>(genre + 1) : 0]);
    paintMap(picture_, *map_,
             {.scale = ratio * placement_.scale, .origin = ratio * placement_.origin}, look);
    isDrawn_ = true;
}

void CollectionMapView::paintEvent(QPaintEvent*)
{
    if (!isDrawn_ || picture_.devicePixelRatio() != devicePixelRatioF())
        draw();
    QPainter painter(this);
    painter.drawImage(0, 0, picture_);
    painter.setRenderHint(QPainter::Antialiasing);
    if (current_ >= 0) {
        const double ring = radius() + 3.0;
        painter.setPen(QPen(palette().color(QPalette::Text), 2.0));
        painter.drawEllipse(positionOf(current_), ring, ring);
    }
    if (!circle_.isEmpty()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5, Qt::DashLine));
        painter.drawPolygon(circle_);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void CollectionMapView::resizeEvent(QResizeEvent* event)
{
    if (isFitted_) {
        fit();
        return;
    }
    const QSizeF grown = event->size() - event->oldSize();
    moveBy(QPointF(grown.width(), grown.height()) / 2.0);
}

void CollectionMapView::wheelEvent(QWheelEvent* event)
{
    constexpr double unitsPerDouble = 240.0; // two notches of a wheel
    zoom(std::exp2(event->angleDelta().y() / unitsPerDouble), event->position());
    event->accept();
}

void CollectionMapView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    pressed_ = last_ = event->position();
    drag_ = Drag::Pressed;
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        drag_ = Drag::Encircling;
        circle_ = QPolygonF({pressed_});
    }
}

void CollectionMapView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    if (drag_ == Drag::Pressed &&
        (at - pressed_).manhattanLength() >= QGuiApplication::styleHints()->startDragDistance())
        drag_ = Drag::Moving;
    if (drag_ == Drag::Moving)
        moveBy(at - last_);
    else if (drag_ == Drag::Encircling)
        circle_ << at;
    else
        setCurrent(trackAt(at));
    last_ = at;
    update();
}

void CollectionMapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(drag_, Drag::None);
    if (drag == Drag::Encircling) {
        selectEncircled();
    } else if (drag == Drag::Pressed) {
        const int track = trackAt(event->position());
        setCurrent(track);
        if (track >= 0)
            Q_EMIT chosen(track);
    }
}

void CollectionMapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        resetView();
}

void CollectionMapView::leaveEvent(QEvent*)
{
    // Where keys have gone stays.
    if (!hasFocus())
        setCurrent(-1);
}

void CollectionMapView::keyPressEvent(QKeyEvent* event)
{
    constexpr double zoomStep = 1.5;
    const QPointF middle = current_ < 0 ? QRectF(rect()).center() : positionOf(current_);
    switch (event->key()) {
    case Qt::Key_Left:
        return step({-1.0, 0.0});
    case Qt::Key_Right:
        return step({1.0, 0.0});
    case Qt::Key_Up:
        return step({0.0, -1.0});
    case Qt::Key_Down:
        return step({0.0, 1.0});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(zoomStep, middle);
    case Qt::Key_Minus:
        return zoom(1.0 / zoomStep, middle);
    case Qt::Key_Home:
        return resetView();
    case Qt::Key_Escape:
        if (selected_.empty() && circle_.isEmpty())
            break;
        drag_ = Drag::None;
        circle_.clear();
        clearSelection();
        return update();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current_ >= 0)
            Q_EMIT chosen(current_);
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void CollectionMapView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        redraw();
}

void CollectionMapView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void CollectionMapView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace genrescope
