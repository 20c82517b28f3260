#include "core/exchange/keras_reader.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/program_folder.h"
#include "core/decoding/decoder_pool.h"
#include "core/decoding/decoder_process.h"
#include "core/decoding/weights_protocol.h"

#include <algorithm>
#include <cstring>

namespace genrescope {

namespace {

/// Reading the post's takes a hundredth of it.
constexpr std::chrono::milliseconds silence(10'000);

void sendFile(DecoderProcess& process, std::span<const std::byte> file, const Patience& patience)
{
    WireWriter size;
    size.put(static_cast<std::uint64_t>(file.size()));
    process.send(size.packet(), patience);
    for (std::size_t at = 0; at < file.size(); at += maxWeightBytes)
        process.send(file.subspan(at, std::min(maxWeightBytes, file.size() - at)), patience);
}

std::vector<float> receiveValues(DecoderProcess& process, std::uint64_t count,
                                 const Patience& patience)
{
    std::vector<float> values(static_cast<std::size_t>(count));
    std::span<std::byte> missing = std::as_writable_bytes(std::span(values));
    while (!missing.empty()) {
        const std::span<const std::byte> bytes = process.receive(patience);
        if (bytes.size() > missing.size())
            throw ProtocolError("An array has too many values.");
        std::memcpy(missing.data(), bytes.data(), bytes.size());
        missing = missing.subspan(bytes.size());
    }
    return values;
}

std::vector<KerasLayer> receiveLayers(DecoderProcess& process, const Patience& patience)
{
    std::vector<KerasLayer> layers;
    std::uint64_t values = 0;
    while (true) {
        WireReader packet(process.receive(patience));
        const WeightsPacket kind = weightsPacketOf(packet);
        if (kind == WeightsPacket::Done)
            return layers;
        if (kind == WeightsPacket::Failed)
            throw CheckpointError(weightsFailureFrom(packet));
        const WeightHeader weight = weightFrom(packet);
        values += weight.values();
        if (values > maxWeightValues)
            throw ProtocolError("There are too many values.");
        if (layers.empty() || layers.back().name != weight.layer)
            layers.push_back({.name = weight.layer});
        layers.back().weights.push_back(
            {weight.name, weight.shape, receiveValues(process, weight.values(), patience)});
    }
}

std::vector<KerasLayer> readLayers(DecoderProcess& process, std::span<const std::byte> file,
                                   const Patience& patience)
{
    WireReader greeting(process.receive(patience));
    if (kindOf(greeting) != PacketKind::Hello)
        throw ProtocolError("It does not say Hello.");
    const Hello hello = helloFrom(greeting);
    if (hello.version != GENRESCOPE_VERSION)
        throw ProtocolError("It is of another version.");
    if (!hello.filtersCalls)
        reportMissingFilter();
    sendFile(process, file, patience);
    return receiveLayers(process, patience);
}

} // namespace

std::vector<KerasLayer> readKerasLayers(const std::filesystem::path& file,
                                        const std::filesystem::path& reader,
                                        const CancellationToken& cancellation)
{
    const std::vector<std::byte> bytes = readFile(file, maxWeightsFile);
    DecoderProcess process(reader);
    const Patience patience = {.silence = silence,
                               .isStopped = [&] { return cancellation.isCanceled(); }};
    try {
        return readLayers(process, bytes, patience);
    } catch (const CheckpointError& error) {
        throw CheckpointError(
            Message::english("%1 cannot be imported. %2", file.string(), error.message()));
    } catch (const std::runtime_error&) { // it is gone, says nothing, or nothing that makes sense
        throw CheckpointError(Message::english(
            "%1 cannot be imported: the process that reads it stopped unexpectedly.",
            file.string()));
    }
}

std::filesystem::path programKerasReader()
{
    const std::filesystem::path folder = programFolder();
    // Without it, a program in the current folder would be started.
    if (folder.empty())
        return {};
    return (folder / GENRESCOPE_KERAS_READER_FROM_PROGRAM).lexically_normal();
}

} // namespace genrescope
