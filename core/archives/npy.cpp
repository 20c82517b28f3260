#include "core/archives/npy.h"

#include "core/archives/npy_header.h"
#include "core/base/binary_file.h"
#include "core/base/byte_source.h"
#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/base/half.h"

#include <bit>
#include <cassert>

namespace genrescope {

namespace {

// Numbers are copied as they lie in memory.
static_assert(std::endian::native == std::endian::little);

template<typename Number>
std::vector<Number> readNumbers(ByteSource& source, std::size_t count)
{
    std::vector<Number> numbers(count);
    const auto bytes = std::as_writable_bytes(std::span(numbers));
    if (readFully(source, bytes) < bytes.size())
        throw DatasetError(
            Message::english("%1 shrank while it was being read; try again.", source.name()));
    return numbers;
}

template<typename Number>
void writeNumbers(const std::filesystem::path& path, NpyType type,
                  std::span<const std::size_t> shape, std::span<const Number> numbers,
                  Durability durability)
{
    AtomicFile file(path, durability);
    file.write(npyHeader(type, shape));
    file.write(std::as_bytes(numbers));
    file.commit();
}

} // namespace

NpyArray readNpy(const std::filesystem::path& path)
{
    FileSource source(path);
    NpyHeader header = readNpyHeader(source);
    // The file is as long as declared, so that this allocates no more than what lies on disk.
    const std::size_t count = header.count();
    NpyArray array;
    switch (header.type) {
    case NpyType::Float16:
        array.values.resize(count);
        fromHalf(readNumbers<std::uint16_t>(source, count), array.values);
        break;
    case NpyType::Float32:
        array.values = readNumbers<float>(source, count);
        break;
    case NpyType::Float64:
        for (const double value : readNumbers<double>(source, count))
            array.values.push_back(static_cast<float>(value));
        break;
    }
    array.shape = std::move(header.shape);
    return array;
}

void writeNpyFloat32(const std::filesystem::path& path, std::span<const std::size_t> shape,
                     std::span<const float> values)
{
    assert((NpyHeader{.shape = {shape.begin(), shape.end()}}.count()) == values.size());
    writeNumbers(path, NpyType::Float32, shape, values, Durability::Power);
}

void writeNpyFloat16(const std::filesystem::path& path, std::span<const std::size_t> shape,
                     std::span<const float> values)
{
    assert((NpyHeader{.shape = {shape.begin(), shape.end()}}.count()) == values.size());
    std::vector<std::uint16_t> halves(values.size());
    toHalf(values, halves);
    writeNpyFloat16(path, shape, std::span<const std::uint16_t>(halves));
}

void writeNpyFloat16(const std::filesystem::path& path, std::span<const std::size_t> shape,
                     std::span<const std::uint16_t> halves)
{
    assert((NpyHeader{.shape = {shape.begin(), shape.end()}}.count()) == halves.size());
    writeNumbers(path, NpyType::Float16, shape, halves, Durability::Process);
}

} // namespace genrescope
