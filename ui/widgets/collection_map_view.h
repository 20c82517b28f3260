#pragma once

#include "ui/data/collection_map.h"
#include "ui/widgets/map_painter.h"

#include <QImage>
#include <QPolygonF>
#include <QWidget>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace genrescope {

/// A map of a collection: a point a track, colored by genre. The wheel zooms where the pointer is,
/// dragging moves the map, dragging with Shift encircles tracks, which are then selected; a click
/// chooses a track, a double click shows the whole map. By keys: arrows go to the next track in a
/// direction, Enter chooses it, + and - zoom, Home shows the whole map, Esc selects nothing.
class CollectionMapView : public QWidget {
    Q_OBJECT

public:
    explicit CollectionMapView(QWidget* parent = nullptr);

    /// What is selected stays, as far as it is on this map. @param map  not null
    void setMap(std::shared_ptr<const CollectionMap> map);
    const CollectionMap& map() const { return *map_; }
    /// By track, whether it stands out; empty: all do.
    void setFound(const std::vector<bool>& found);
    /// Genres, by their place in CollectionMap::genreNames, whose tracks stand out; none: all do.
    /// The one behind those that have a color stands for all the others, and those without.
    void setGenres(const std::set<int>& genres);

    /// Tracks that were encircled, in the order of the map.
    std::vector<qint64> selected() const;
    void clearSelection();
    /// The track that keys have gone to, or that the pointer is on; -1 without one.
    int current() const { return current_; }

    /// The track at this place, or -1.
    int trackAt(const QPointF& position) const;
    QPointF positionOf(int track) const;
    void zoom(double factor, const QPointF& around);
    /// All of it.
    void resetView();

    QSize sizeHint() const override { return {600, 400}; }
    QSize minimumSizeHint() const override { return {200, 160}; }

Q_SIGNALS:
    void chosen(int track);
    /// Also -1.
    void currentChanged(int track);
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Drag { None, Pressed, Moving, Encircling };

    void fit();
    void redraw();
    void light();
    bool isLit(std::size_t track) const { return lit_.empty() || lit_[track]; }
    double radius() const;
    void setCurrent(int track);
    void moveBy(const QPointF& distance);
    /// To the next track in this direction.
    void step(const QPointF& direction);
    void selectEncircled();
    void draw();

    std::shared_ptr<const CollectionMap> map_ = std::make_shared<const CollectionMap>();
    std::vector<bool> found_;
    std::set<int> genres_;
    std::vector<bool> selected_;
    std::vector<bool> lit_;

    MapPlacement placement_;
    double fittedScale_ = 1.0;
    bool isFitted_ = true;
    int current_ = -1;
    Drag drag_ = Drag::None;
    QPointF pressed_;
    QPointF last_;
    QPolygonF circle_;
    /// All points; drawn anew when they, or the view, have changed.
    QImage picture_;
    bool isDrawn_ = false;
};

} // namespace genrescope
