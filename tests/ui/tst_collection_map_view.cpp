// The map of a collection under pointer and keys, and its colors.
#include "ui/theme/genre_colors.h"
#include "ui/widgets/collection_map_view.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <array>
#include <cmath>
#include <ctime>
#include <memory>

using namespace genrescope;
using namespace Qt::StringLiterals;

namespace {

/// A square of four tracks, one in the middle of it, and one to its right.
std::shared_ptr<const CollectionMap> someMap()
{
    CollectionMap map;
    map.ids = {11, 12, 13, 14, 15, 16};
    map.points = {{0, 0}, {10, 0}, {10, 10}, {0, 10}, {5, 5}, {18, 5}};
    map.genres = {0, 0, 1, 1, 2, -1};
    map.genreNames = {u"Rock"_s, u"Pop"_s, u"Jazz"_s};
    return std::make_shared<const CollectionMap>(map);
}

void wheel(QWidget& widget, const QPointF& at, int delta)
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

/// By the pointer, with the left button down.
void drag(QWidget& widget, const QList<QPointF>& way, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(&widget, Qt::LeftButton, modifiers, way.front().toPoint());
    for (const QPointF& at : way) {
        QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(&widget, &move);
    }
    QTest::mouseRelease(&widget, Qt::LeftButton, modifiers, way.back().toPoint());
}

using Lab = std::array<double, 3>;
using Linear = std::array<double, 3>;
using Matrix = std::array<std::array<double, 3>, 3>;

Linear times(const Matrix& matrix, const Linear& color)
{
    Linear result = {};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t k = 0; k < 3; ++k)
            result[i] += matrix[i][k] * color[k];
    }
    return result;
}

Linear linearOf(const QColor& color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
}

Lab labOf(const Linear& color)
{
    constexpr Matrix toXyz = {
        {{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};
    const Linear xyz = times(toXyz, color);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f(xyz[0] / 0.9505);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const Lab& a, const Lab& b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

class TestCollectionMapView : public QObject {
    Q_OBJECT

    std::unique_ptr<CollectionMapView> view_;

private Q_SLOTS:
    void init()
    {
        view_ = std::make_unique<CollectionMapView>();
        view_->resize(500, 400);
        view_->setMap(someMap());
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    }

    void allOfItIsInSight()
    {
        for (int track = 0; track < view_->map().count(); ++track) {
            QVERIFY(view_->rect().contains(view_->positionOf(track).toPoint()));
            QCOMPARE(view_->trackAt(view_->positionOf(track)), track);
        }
        // It fills the widget.
        QVERIFY(view_->positionOf(5).x() > 450);
        QVERIFY(view_->positionOf(0).x() < 50);
        QCOMPARE(view_->trackAt(view_->positionOf(4) + QPointF(60, 0)), -1);
        view_->resize(300, 200);
        QVERIFY(view_->positionOf(5).x() < 300 && view_->positionOf(5).x() > 250);
    }

    void aClickChooses()
    {
        QSignalSpy chosen(view_.get(), &CollectionMapView::chosen);
        const QPoint at = view_->positionOf(2).toPoint();
        QTest::mouseClick(view_.get(), Qt::LeftButton, {}, at + QPoint(4, 3));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toInt(), 2);
        QTest::mouseClick(view_.get(), Qt::LeftButton, {}, at - QPoint(60, 60));
        QTest::mouseClick(view_.get(), Qt::RightButton, {}, at);
        QCOMPARE(chosen.size(), 1);
    }

    void thePointerSaysWhereItIs()
    {
        QSignalSpy current(view_.get(), &CollectionMapView::currentChanged);
        QTest::mouseMove(view_.get(), view_->positionOf(4).toPoint());
        QCOMPARE(view_->current(), 4);
        QTest::mouseMove(view_.get(), view_->positionOf(4).toPoint() + QPoint(1, 1));
        QCOMPARE(current.size(), 1);
        QTest::mouseMove(view_.get(), view_->positionOf(4).toPoint() + QPoint(50, 1));
        QCOMPARE(view_->current(), -1);
    }

    void theWheelZoomsWhereThePointerIs()
    {
        const QPointF at = view_->positionOf(2);
        const double before = view_->positionOf(1).y() - at.y();
        wheel(*view_, at, 240);
        QVERIFY(QLineF(view_->positionOf(2), at).length() < 1e-6);
        QVERIFY(std::abs((view_->positionOf(1).y() - at.y()) / before - 2.0) < 1e-6);
        // Back again, and no farther than to all of it.
        wheel(*view_, at, -2400);
        QVERIFY(std::abs((view_->positionOf(1).y() - view_->positionOf(2).y()) / before - 1.0) <
                1e-6);
    }

    void draggingMovesAndADoubleClickResets()
    {
        QSignalSpy chosen(view_.get(), &CollectionMapView::chosen);
        const QPointF before = view_->positionOf(4);
        drag(*view_, {before, before + QPointF(40, 10), before + QPointF(70, 20)});
        QCOMPARE(view_->positionOf(4), before + QPointF(70, 20));
        QCOMPARE(chosen.size(), 0);
        QTest::mouseDClick(view_.get(), Qt::LeftButton, {}, QPoint(3, 3));
        QCOMPARE(view_->positionOf(4), before);
    }

    void tracksAreEncircled()
    {
        QSignalSpy changed(view_.get(), &CollectionMapView::selectionChanged);
        const QPointF a = view_->positionOf(0) + QPointF(-9, -9);
        const QPointF b = view_->positionOf(1) + QPointF(9, -9);
        const QPointF c = view_->positionOf(1) + QPointF(9, 9);
        const QPointF d = view_->positionOf(0) + QPointF(-9, 9);
        drag(*view_, {a, b, c, d}, Qt::ShiftModifier);
        QCOMPARE(view_->selected(), (std::vector<qint64>{11, 12}));
        QCOMPARE(changed.size(), 1);
        // Only what stands out can be chosen now.
        QCOMPARE(view_->trackAt(view_->positionOf(4)), -1);
        // A map with other tracks: what is still there stays selected.
        CollectionMap next = *someMap();
        next.ids[0] = 99;
        view_->setMap(std::make_shared<const CollectionMap>(next));
        QCOMPARE(view_->selected(), std::vector<qint64>{12});
        QTest::keyClick(view_.get(), Qt::Key_Escape);
        QVERIFY(view_->selected().empty());
        QCOMPARE(view_->trackAt(view_->positionOf(4)), 4);
        // A triangle, of which the bounds contain more than it does.
        drag(*view_,
             {view_->positionOf(1) + QPointF(9, -20), view_->positionOf(2) + QPointF(9, 20),
              view_->positionOf(4) + QPointF(5, 0)},
             Qt::ShiftModifier);
        QCOMPARE(view_->selected(), (std::vector<qint64>{12, 13}));
        drag(*view_, {{1, 1}, {3, 1}, {3, 3}}, Qt::ShiftModifier);
        QVERIFY(view_->selected().empty());
    }

    void whatIsNotFoundStepsBack()
    {
        view_->setFound({true, false, false, false, true, true});
        QCOMPARE(view_->trackAt(view_->positionOf(1)), -1);
        QCOMPARE(view_->trackAt(view_->positionOf(4)), 4);
        // What a search does not find is not selected, either.
        drag(*view_, {{1, 1}, {499, 1}, {499, 399}, {1, 399}}, Qt::ShiftModifier);
        QCOMPARE(view_->selected(), (std::vector<qint64>{11, 15, 16}));
        view_->clearSelection();
        view_->setGenres({0});
        QCOMPARE(view_->trackAt(view_->positionOf(0)), 0);
        QCOMPARE(view_->trackAt(view_->positionOf(4)), -1);
        // All without a color of their own.
        view_->setGenres({coloredGenres});
        QCOMPARE(view_->trackAt(view_->positionOf(5)), 5);
        QCOMPARE(view_->trackAt(view_->positionOf(0)), -1);
        view_->setGenres({});
        view_->setFound({});
        QCOMPARE(view_->trackAt(view_->positionOf(1)), 1);
    }

    void keysGoFromTrackToTrack()
    {
        QSignalSpy chosen(view_.get(), &CollectionMapView::chosen);
        QTest::keyClick(view_.get(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        view_->setFocus();
        // From the middle of the widget.
        QTest::keyClick(view_.get(), Qt::Key_Left);
        const int first = view_->current();
        QVERIFY(first >= 0);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(view_.get(), Qt::Key_Right);
        QCOMPARE(view_->current(), 5);
        QTest::keyClick(view_.get(), Qt::Key_Left);
        QCOMPARE(view_->current(), 4);
        QTest::keyClick(view_.get(), Qt::Key_Enter);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toInt(), 4);
        // Zoomed in, the view follows.
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(view_.get(), Qt::Key_Plus);
        QVERIFY(!view_->rect().contains(view_->positionOf(5).toPoint()));
        QTest::keyClick(view_.get(), Qt::Key_Right);
        QCOMPARE(view_->current(), 5);
        QVERIFY(view_->rect().contains(view_->positionOf(5).toPoint()));
        QVERIFY(!view_->rect().contains(view_->positionOf(0).toPoint()));
        QTest::keyClick(view_.get(), Qt::Key_Home);
        QVERIFY(view_->rect().contains(view_->positionOf(0).toPoint()));
    }

    void pointsHaveTheirGenresColors()
    {
        const QImage picture = view_->grab().toImage();
        const auto colorOf = [&](int track) {
            return picture.pixelColor(view_->positionOf(track).toPoint());
        };
        for (const int track : {0, 2, 4, 5})
            QCOMPARE(
                colorOf(track),
                genreColor(view_->map().genres[static_cast<std::size_t>(track)], view_->palette()));
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(30, 30, 30));
        dark.setColor(QPalette::Base, QColor(20, 20, 20));
        view_->setPalette(dark);
        const QImage night = view_->grab().toImage();
        QCOMPARE(night.pixelColor(view_->positionOf(0).toPoint()), genreColor(0, dark));
        QCOMPARE(night.pixelColor(2, 2), QColor(20, 20, 20));
        // What does not stand out is fainter.
        view_->setFound({false, true, true, true, true, true});
        const QImage found = view_->grab().toImage();
        QVERIFY(found.pixelColor(view_->positionOf(0).toPoint()) != genreColor(0, dark));
        QCOMPARE(found.pixelColor(view_->positionOf(1).toPoint()), genreColor(0, dark));
    }

    void nothingOrOneTrack()
    {
        view_->setMap(std::make_shared<const CollectionMap>());
        view_->grab();
        QCOMPARE(view_->trackAt({10, 10}), -1);
        QTest::keyClick(view_.get(), Qt::Key_Left);
        wheel(*view_, {10, 10}, 120);
        CollectionMap one;
        one.ids = {1};
        one.points = {{3, 4}};
        one.genres = {-1};
        view_->setMap(std::make_shared<const CollectionMap>(one));
        QTest::keyClick(view_.get(), Qt::Key_Left);
        QCOMPARE(view_->current(), 0);
        QTest::keyClick(view_.get(), Qt::Key_Home);
        QCOMPARE(view_->trackAt(QRectF(view_->rect()).center()), 0);
    }

    /// A frame of many points while the map moves, in time of the processor. docs/performance.md
    /// has what it takes; processors differ.
    void manyTracksAreDrawnQuickly()
    {
        CollectionMap map;
        for (int i = 0; i < 100'000; ++i) {
            map.ids.push_back(i + 1);
            const int row = i / 317;
            map.points.push_back({static_cast<float>(i % 317), static_cast<float>(row)});
            map.genres.push_back(i % 14);
        }
        view_->resize(1200, 800);
        view_->setMap(std::make_shared<const CollectionMap>(map));
        view_->grab();
        constexpr int frames = 20;
        const std::clock_t start = std::clock();
        for (int i = 0; i < frames; ++i) {
            view_->zoom(1.02, {600, 400});
            view_->repaint();
        }
        const double used = 1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        qInfo("%.1f ms a frame", used / frames);
        // A shape of its own for each track would take seconds.
        QVERIFY(used / frames < 500.0);
    }

    /// As people see them whose eyes lack one kind of cones (Machado et al., 2009).
    void colorsCanBeToldApart_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void colorsCanBeToldApart()
    {
        QFETCH(bool, dark);
        constexpr double leastDifference = 20.0; // of CIELAB; 2.3 is just noticeable
        constexpr Matrix eyes[] = {{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
                                   {{{0.152286, 1.052583, -0.204868},
                                     {0.114503, 0.786281, 0.099216},
                                     {-0.003882, -0.048116, 1.051998}}},
                                   {{{0.367322, 0.860646, -0.227968},
                                     {0.280085, 0.672501, 0.047413},
                                     {-0.011820, 0.042940, 0.968881}}}};
        QPalette palette;
        palette.setColor(QPalette::Window, dark ? QColor(40, 40, 40) : QColor(240, 240, 240));
        for (const Matrix& eye : eyes) {
            std::vector<Lab> colors;
            for (int place = 0; place <= coloredGenres; ++place) {
                Linear seen = times(eye, linearOf(genreColor(place, palette)));
                for (double& part : seen)
                    part = std::clamp(part, 0.0, 1.0);
                colors.push_back(labOf(seen));
            }
            for (std::size_t a = 0; a < colors.size(); ++a) {
                for (std::size_t b = 0; b < a; ++b)
                    QVERIFY2(difference(colors[a], colors[b]) > leastDifference,
                             qPrintable(u"%1 and %2: %3"_s.arg(a).arg(b).arg(
                                 difference(colors[a], colors[b]))));
            }
        }
    }
};

QTEST_MAIN(TestCollectionMapView)
#include "tst_collection_map_view.moc"
