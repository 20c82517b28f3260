#include "ui/widgets/color_map.h"

#include "ui/widgets/color_tables.h"

#include <QCoreApplication>

namespace genrescope {

namespace {

using Colors = std::array<QRgb, 256>;

Colors opaque(const ColorTable& table)
{
    Colors result = {};
    for (std::size_t i = 0; i < table.size(); ++i)
        result[i] = 0xFF000000U | table[i];
    return result;
}

ColorTable grayTable()
{
    ColorTable table = {};
    for (std::uint32_t i = 0; i < table.size(); ++i)
        table[i] = i * 0x010101U;
    return table;
}

struct MapRow {
    ColorMap map;
    const char* key;
    const char* name;
    Colors colors;
};

const std::array<MapRow, colorMaps.size()>& rows()
{
    static const std::array<MapRow, colorMaps.size()> table = {{
        {ColorMap::Viridis, "viridis", QT_TRANSLATE_NOOP("ColorMap", "Viridis"),
         opaque(viridisTable)},
        {ColorMap::Magma, "magma", QT_TRANSLATE_NOOP("ColorMap", "Magma"), opaque(magmaTable)},
        {ColorMap::Inferno, "inferno", QT_TRANSLATE_NOOP("ColorMap", "Inferno"),
         opaque(infernoTable)},
        {ColorMap::Cividis, "cividis", QT_TRANSLATE_NOOP("ColorMap", "Cividis"),
         opaque(cividisTable)},
        {ColorMap::Gray, "gray", QT_TRANSLATE_NOOP("ColorMap", "Gray"), opaque(grayTable())},
    }};
    return table;
}

const MapRow& row(ColorMap map)
{
    return rows()[static_cast<std::size_t>(map)];
}

} // namespace

std::span<const QRgb, 256> colors(ColorMap map)
{
    return row(map).colors;
}

QString colorMapKey(ColorMap map)
{
    return QString::fromLatin1(row(map).key);
}

ColorMap colorMapOfKey(const QString& key)
{
    if (key == QLatin1String("grey")) // as earlier versions saved it
        return ColorMap::Gray;
    for (const MapRow& candidate : rows())
        if (key == QLatin1String(candidate.key))
            return candidate.map;
    return ColorMap::Viridis;
}

QString colorMapName(ColorMap map)
{
    return QCoreApplication::translate("ColorMap", row(map).name);
}

} // namespace genrescope
