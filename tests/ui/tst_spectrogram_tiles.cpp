#include "ui/widgets/spectrogram_tiles.h"

#include <QPainter>
#include <QTest>

using namespace genrescope;

class TestSpectrogramTiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEachValueWhereItBelongs();
    void interpolatesBetweenFrames();
    void keepsClicksWhenZoomedOut();
    void keepsTonesWhenSqueezed();
    void glidesByPartsOfAColumn();
    void marksWhatIsNotAnalyzed();
    void scrollingDrawsFewTiles();
    void growingDrawsOnlyTheEnd();
    void isExactAtTwoPixelsAPoint();
};

namespace {

constexpr QRgb unknown = 0xFF123456;

/// 10 frames per second, all at −60 dB relative to one cell of 0 dB.
std::shared_ptr<MelTrack> trackWithOneCell(std::size_t frames, int bands, std::size_t frame,
                                           int band)
{
    auto track = std::make_shared<MelTrack>(bands, 10.0, 0.0, 8000.0);
    std::vector<float> values(frames * static_cast<std::size_t>(bands), -60.0F);
    values[frame * static_cast<std::size_t>(bands) + static_cast<std::size_t>(band)] = 0.0F;
    track->append(values);
    return track;
}

SpectrogramLook look(double columnsPerSecond, int height, int bands)
{
    return {columnsPerSecond, height,       {0.0, static_cast<double>(bands)},
            ColorMap::Gray,   {-60.0, 0.0}, unknown};
}

QImage drawn(SpectrogramTiles& tiles, const SpectrogramLook& look, qint64 first, int columns,
             double ratio = 1.0, int share = 0)
{
    QImage image(columns, look.height, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::red);
    tiles.setLook(look, columns);
    QPainter painter(&image);
    tiles.paint(painter, {0.0, 0.0}, {first, share, columns}, ratio);
    return image;
}

int gray(const QImage& image, int x, int y)
{
    return qGray(image.pixel(x, y));
}

} // namespace

void TestSpectrogramTiles::showsEachValueWhereItBelongs()
{
    SpectrogramTiles tiles;
    // One column per frame: column k shows frame k. One row per band, the highest on top.
    tiles.setTrack(trackWithOneCell(300, 8, 270, 2));
    const QImage image = drawn(tiles, look(10.0, 8, 8), 0, 300);
    for (int y = 0; y < 8; ++y)
        for (int x = 0; x < 300; ++x)
            QCOMPARE(gray(image, x, y), x == 270 && y == 5 ? 255 : 0);
}

void TestSpectrogramTiles::interpolatesBetweenFrames()
{
    SpectrogramTiles tiles;
    tiles.setTrack(trackWithOneCell(20, 1, 5, 0));
    // 8 columns per frame: the cell's peak lies between the columns 39 and 40, and half of it (−30
    // dB) half a frame beside that.
    const QImage image = drawn(tiles, look(80.0, 1, 1), 0, 100);
    QVERIFY(gray(image, 40, 0) > 235);
    QVERIFY(std::abs(gray(image, 44, 0) - 112) <= 16);
    QVERIFY(std::abs(gray(image, 35, 0) - 112) <= 16);
    QCOMPARE(gray(image, 31, 0), 0);
    QCOMPARE(gray(image, 48, 0), 0);
}

void TestSpectrogramTiles::keepsClicksWhenZoomedOut()
{
    SpectrogramTiles tiles;
    tiles.setTrack(trackWithOneCell(100'000, 4, 54'321, 1));
    // 1000 frames per column.
    const QImage image = drawn(tiles, look(0.01, 4, 4), 0, 100);
    for (int x = 0; x < 100; ++x)
        QCOMPARE(gray(image, x, 2), x == 54 ? 255 : 0);
}

void TestSpectrogramTiles::keepsTonesWhenSqueezed()
{
    SpectrogramTiles tiles;
    tiles.setTrack(trackWithOneCell(10, 128, 4, 77));
    const QImage image = drawn(tiles, look(10.0, 10, 128), 0, 10);
    int bright = 0;
    for (int y = 0; y < 10; ++y)
        bright += gray(image, 4, y) == 255 ? 1 : 0;
    // 12.8 bands per row: band 77 of 128 lies in row 3 from the top; rows share no more than an
    // edge.
    QCOMPARE(gray(image, 4, 3), 255);
    QVERIFY(bright <= 2);
}

// The cell of frame 270, a column wide, lies a quarter left of column 20's left edge.
void TestSpectrogramTiles::glidesByPartsOfAColumn()
{
    SpectrogramTiles tiles;
    tiles.setTrack(trackWithOneCell(600, 8, 270, 2));
    const QImage image = drawn(tiles, look(10.0, 8, 8), 250, 300, 1.0, 64);
    for (int x = 0; x < 300; ++x)
        QCOMPARE(gray(image, x, 5), x == 19 ? 63 : x == 20 ? 191 : 0);
    // There is no seam between two tiles: 256 is column 6.
    tiles.setTrack(trackWithOneCell(600, 8, 256, 2));
    const QImage seam = drawn(tiles, look(10.0, 8, 8), 250, 300, 1.0, 64);
    QCOMPARE(gray(seam, 5, 5), 63);
    QCOMPARE(gray(seam, 6, 5), 191);
}

void TestSpectrogramTiles::marksWhatIsNotAnalyzed()
{
    SpectrogramTiles tiles;
    tiles.setTrack(trackWithOneCell(50, 4, 0, 0));
    const QImage image = drawn(tiles, look(10.0, 4, 4), -5, 100);
    QVERIFY(image.pixel(5, 0) != unknown);
    QVERIFY(image.pixel(54, 0) != unknown);
    QCOMPARE(image.pixel(55, 0), unknown);
    QCOMPARE(image.pixel(99, 3), unknown);
}

void TestSpectrogramTiles::scrollingDrawsFewTiles()
{
    SpectrogramTiles tiles;
    tiles.setTrack(trackWithOneCell(20'000, 4, 0, 0));
    QImage image(1600, 4, QImage::Format_RGB32);
    QPainter painter(&image);
    tiles.setLook(look(10.0, 4, 4), 1600);
    for (int first = 0; first < 2560; ++first)
        tiles.paint(painter, {0.0, 0.0}, {first, 0, 1600}, 1.0);
    // (2560 + 1600) / 256 tiles come into sight, each drawn once.
    QCOMPARE(tiles.tilesRendered(), qint64(17));
}

void TestSpectrogramTiles::growingDrawsOnlyTheEnd()
{
    SpectrogramTiles tiles;
    const auto track = trackWithOneCell(1000, 4, 0, 0);
    tiles.setTrack(track);
    drawn(tiles, look(10.0, 4, 4), 0, 1600);
    const qint64 before = tiles.tilesRendered();
    track->append(std::vector<float>(4 * 20, -30.0F));
    const QImage image = drawn(tiles, look(10.0, 4, 4), 0, 1600);
    // Frame 1000 lies in tile 3; the three empty ones after it are checked again.
    QCOMPARE(tiles.tilesRendered() - before, qint64(4));
    QCOMPARE(gray(image, 1010, 1), 127);
}

void TestSpectrogramTiles::isExactAtTwoPixelsAPoint()
{
    SpectrogramTiles tiles;
    tiles.setTrack(trackWithOneCell(600, 8, 299, 3));
    const QImage once = drawn(tiles, look(10.0, 8, 8), 3, 500);
    QImage twice = drawn(tiles, look(10.0, 8, 8), 3, 500, 2.0);
    twice.setDevicePixelRatio(1.0);
    QCOMPARE(twice, once);
}

QTEST_MAIN(TestSpectrogramTiles)
#include "tst_spectrogram_tiles.moc"
