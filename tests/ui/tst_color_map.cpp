#include "ui/widgets/color_map.h"

#include <QColor>
#include <QTest>

using namespace genrescope;

class TestColorMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasPublishedColors_data();
    void hasPublishedColors();
    void growsBrighter_data();
    void growsBrighter();
    void keysComeBack();
    void unknownKeyIsViridis();
};

void TestColorMap::hasPublishedColors_data()
{
    QTest::addColumn<ColorMap>("map");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("middle");
    QTest::addColumn<QString>("last");
    const auto row = [](const char* name, ColorMap map, const char* first, const char* middle,
                        const char* last) {
        QTest::newRow(name) << map << QString::fromLatin1(first) << QString::fromLatin1(middle)
                            << QString::fromLatin1(last);
    };
    // matplotlib.colors.to_hex(colormaps[name](i)) for i = 0, 128, 255.
    row("viridis", ColorMap::Viridis, "#440154", "#21918c", "#fde725");
    row("magma", ColorMap::Magma, "#000004", "#b73779", "#fcfdbf");
    row("inferno", ColorMap::Inferno, "#000004", "#bc3754", "#fcffa4");
    row("cividis", ColorMap::Cividis, "#00224e", "#7d7c78", "#fee838");
    row("gray", ColorMap::Gray, "#000000", "#808080", "#ffffff");
}

void TestColorMap::hasPublishedColors()
{
    QFETCH(ColorMap, map);
    const auto table = colors(map);
    QTEST(QColor(table[0]).name(), "first");
    QTEST(QColor(table[128]).name(), "middle");
    QTEST(QColor(table[255]).name(), "last");
}

void TestColorMap::growsBrighter_data()
{
    QTest::addColumn<ColorMap>("map");
    for (const ColorMap map : colorMaps)
        QTest::newRow(qPrintable(colorMapKey(map))) << map;
}

void TestColorMap::growsBrighter()
{
    QFETCH(ColorMap, map);
    // Lightness by Rec. 709 weights of the 8-bit values; rounding allows a small step back.
    double before = -1.0;
    for (const QRgb color : colors(map)) {
        const double light = 0.2126 * qRed(color) + 0.7152 * qGreen(color) + 0.0722 * qBlue(color);
        QVERIFY(light > before - 1.0);
        QCOMPARE(qAlpha(color), 255);
        before = std::max(before, light);
    }
}

void TestColorMap::keysComeBack()
{
    for (const ColorMap map : colorMaps) {
        QCOMPARE(colorMapOfKey(colorMapKey(map)), map);
        QVERIFY(!colorMapName(map).isEmpty());
    }
}

void TestColorMap::unknownKeyIsViridis()
{
    // As earlier versions saved it.
    QCOMPARE(colorMapOfKey(QStringLiteral("grey")), ColorMap::Gray);
    QCOMPARE(colorMapOfKey(QStringLiteral("jet")), ColorMap::Viridis);
    QCOMPARE(colorMapOfKey({}), ColorMap::Viridis);
}

QTEST_APPLESS_MAIN(TestColorMap)
#include "tst_color_map.moc"
