#pragma once

#include <QDataStream>
#include <QFile>

namespace genrescope::test {

/// Makes a wav file of silence, 16 bits, 8 kHz, mono, which takes no room on the disk.
inline bool makeSilentWav(const QString& path, quint32 seconds)
{
    const quint32 size = 2U * 8'000 * seconds;
    QByteArray header;
    QDataStream data(&header, QIODevice::WriteOnly);
    data.setByteOrder(QDataStream::LittleEndian);
    data.writeRawData("RIFF", 4);
    data << 36 + size;
    data.writeRawData("WAVEfmt ", 8);
    data << quint32(16) << quint16(1) << quint16(1) << quint32(8'000) << quint32(16'000)
         << quint16(2) << quint16(16);
    data.writeRawData("data", 4);
    data << size;
    QFile wav(path);
    return wav.open(QIODevice::WriteOnly) && wav.write(header) == header.size() &&
           wav.resize(header.size() + qint64(size));
}

} // namespace genrescope::test
