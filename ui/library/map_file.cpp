#include "ui/library/map_file.h"

#include "core/base/binary_file.h"
#include "core/base/crc32c.h"
#include "core/base/file_status.h"
#include "ui/data/path_text.h"

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>

namespace genrescope {

namespace {

constexpr quint32 mapMagic = 0x47734D70; // "GsMp"
constexpr quint32 mapVersion = 1;
/// Ten million tracks.
constexpr std::uint64_t maxMapBytes = 200'000'000;
constexpr qsizetype bytesPerEntry = 8 + 4 + 4 + 4;

void prepare(QDataStream& stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
}

quint32 mapChecksum(const QByteArray& bytes)
{
    return crc32c(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace

KeptMap readMapFile(const QString& file)
{
    if (!pathExists(pathOf(file)))
        return {};
    const std::string text = readTextFile(pathOf(file), maxMapBytes);
    QByteArray bytes = QByteArray::fromStdString(text);
    quint32 sum = 0;
    if (bytes.size() < qsizetype(sizeof(sum)))
        return {};
    QDataStream(bytes.last(sizeof(sum))) >> sum;
    bytes.chop(sizeof(sum));
    if (mapChecksum(bytes) != sum)
        return {};
    QDataStream stream(bytes);
    prepare(stream);
    quint32 start[2] = {};
    qint64 count = 0;
    KeptMap map;
    stream >> start[0] >> start[1] >> map.placed >> count;
    if (start[0] != mapMagic || start[1] != mapVersion || count < 0 ||
        count > bytes.size() / bytesPerEntry)
        return {};
    map.entries.resize(static_cast<std::size_t>(count));
    for (MapEntry& entry : map.entries)
        stream >> entry.id >> entry.point.x >> entry.point.y >> entry.vector;
    return stream.status() == QDataStream::Ok ? map : KeptMap();
}

void writeMapFile(const KeptMap& map, const QString& file)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    prepare(stream);
    stream << mapMagic << mapVersion << map.placed << static_cast<qint64>(map.entries.size());
    for (const MapEntry& entry : map.entries)
        stream << entry.id << entry.point.x << entry.point.y << entry.vector;
    stream << mapChecksum(bytes);
    // What is lost with the power is made again.
    writeFile(pathOf(file), bytes.toStdString(), Durability::Process);
}

} // namespace genrescope
