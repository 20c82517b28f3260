#include "tests/desktop/support/screen_picture.h"

#include <QFile>
#include <QtEndian>

namespace genrescope::test {

namespace {

/// Numbers of a window dump's header (XWDFile.h), each of 32 bits.
enum Field {
    HeaderSize,
    Version,
    Format,
    Depth,
    Width,
    Height,
    LineBytes = 12,
    Colors = 19,
    Fields
};

constexpr quint32 dumpVersion = 7;
constexpr int colorBytes = 12;

} // namespace

QImage screenPicture(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    if (bytes.size() < Fields * 4)
        return {};
    const auto field = [&](Field which) {
        return qFromBigEndian<quint32>(bytes.constData() + 4 * which);
    };
    const qsizetype begin = field(HeaderSize) + colorBytes * field(Colors);
    const auto width = static_cast<int>(field(Width));
    const auto height = static_cast<int>(field(Height));
    const auto line = static_cast<int>(field(LineBytes));
    if (field(Version) != dumpVersion || field(Depth) != 24 || line < 4 * width ||
        bytes.size() < begin + qsizetype(line) * height)
        return {};
    const auto* pixels = reinterpret_cast<const uchar*>(bytes.constData() + begin);
    return QImage(pixels, width, height, line, QImage::Format_RGB32).copy();
}

} // namespace genrescope::test
