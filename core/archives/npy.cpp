#include "core/archives/npy.h"

#include "core/base/byte_source.h"
#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/base/half.h"

#include <bit>
#include <cassert>

namespace genrescope {

namespace {

// Numbers are copied byte by byte.
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

std::size_t countOf(std::span<const std::size_t> shape)
{
    return NpyHeader{.shape = {shape.begin(), shape.end()}}.count();
}

} // namespace

NpyArray readNpy(const std::filesystem::path& path)
{
    FileSource source(path);
    NpyHeader header = readNpyHeader(source);
    // The file is as long as declared, so this allocates no more than is on disk.
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

NpyWriter::NpyWriter(const std::filesystem::path& path, NpyType type,
                     std::span<const std::size_t> shape, Durability durability)
    : file_(path, durability), type_(type), missing_(countOf(shape))
{
    file_.write(npyHeader(type, shape));
}

void NpyWriter::write(std::span<const float> values)
{
    writeNumbers(NpyType::Float32, values.size(), std::as_bytes(values));
}

void NpyWriter::write(std::span<const std::uint16_t> halves)
{
    writeNumbers(NpyType::Float16, halves.size(), std::as_bytes(halves));
}

void NpyWriter::writeNumbers([[maybe_unused]] NpyType type, std::size_t count,
                             std::span<const std::byte> bytes)
{
    assert(type == type_ && count <= missing_);
    missing_ -= count;
    file_.write(bytes);
}

void NpyWriter::commit()
{
    assert(missing_ == 0);
    file_.commit();
}

void writeNpyFloat32(const std::filesystem::path& path, std::span<const std::size_t> shape,
                     std::span<const float> values)
{
    NpyWriter writer(path, NpyType::Float32, shape, Durability::Power);
    writer.write(values);
    writer.commit();
}

void writeNpyFloat16(const std::filesystem::path& path, std::span<const std::size_t> shape,
                     std::span<const float> values)
{
    std::vector<std::uint16_t> halves(values.size());
    toHalf(values, halves);
    NpyWriter writer(path, NpyType::Float16, shape, Durability::Process);
    writer.write(std::span<const std::uint16_t>(halves));
    writer.commit();
}

} // namespace genrescope
