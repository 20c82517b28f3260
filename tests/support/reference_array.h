#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <cstdint>
#include <cstring>
#include <vector>

namespace genrescope::test {

/// A float32 array of NumPy's file format, of either memory order, as rows; empty if it cannot be
/// read. `columns` is the length of a row, 1 for a vector.
inline std::vector<float> readReference(const QString& path, std::size_t columns = 1)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    std::uint16_t headerSize = 0;
    constexpr qsizetype prefix = 10;
    std::memcpy(&headerSize, bytes.constData() + 8, sizeof(headerSize));
    const QByteArray header = bytes.mid(prefix, headerSize);
    const QByteArray data = bytes.mid(prefix + headerSize);
    std::vector<float> stored(static_cast<std::size_t>(data.size()) / sizeof(float));
    std::memcpy(stored.data(), data.constData(), stored.size() * sizeof(float));
    if (!header.contains("'fortran_order': True"))
        return stored;
    std::vector<float> rows(stored.size());
    const std::size_t count = stored.size() / columns;
    for (std::size_t row = 0; row < count; ++row) {
        for (std::size_t column = 0; column < columns; ++column)
            rows[row * columns + column] = stored[column * count + row];
    }
    return rows;
}

} // namespace genrescope::test
