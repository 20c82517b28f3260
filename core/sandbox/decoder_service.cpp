#include "core/sandbox/decoder_service.h"

#include "core/base/error.h"
#include "core/base/process_tuning.h"
#include "core/codecs/audio_payload.h"
#include "core/codecs/genre_tag_editor.h"
#include "core/decoding/tag_protocol.h"
#include "core/sandbox/remote_source.h"

#include <algorithm>
#include <cstring>
#include <exception>
#include <new>
#include <optional>
#include <utility>
#include <vector>

namespace genrescope {

namespace {

/// Samples in the memory after which an answer is sent: enough that answers cost little, few enough
/// that they stay in the processor's cache. 0.7 s of music.
constexpr std::uint64_t enoughSamples = std::uint64_t(1) << 16;
constexpr std::uint64_t room = sampleMemorySize / sizeof(float);

class Service {
public:
    Service(DecoderChannel& channel, std::span<std::byte> memory, const DecoderOpener& open)
        : channel_(channel), memory_(memory), open_(open)
    {
    }

    void answer(WireReader request);

private:
    /// One packet, or the several ones of a rewritten file.
    std::vector<Packet> answersOf(PacketKind kind, WireReader& request);
    Packet opened(const OpenRequest& request);
    Packet blocks();
    Packet sought(double seconds);
    std::vector<Packet> tagsEdited(WireReader& request);
    RemoteSource sourceFrom(WireReader& request);
    void close();

    /// The next block, or the rest of the one that did not fit; null where there is no more room.
    std::optional<SharedBlock> share(std::uint64_t used);
    AudioDecoder& decoder();

    DecoderChannel& channel_;
    std::span<std::byte> memory_;
    const DecoderOpener& open_;
    std::optional<AudioDecoder> decoder_;
    /// Decoded, but not sent yet.
    AudioBlock rest_;
    /// Met behind blocks that had to be sent first.
    std::exception_ptr failure_;
    std::string name_;
};

AudioDecoder& Service::decoder()
{
    if (!decoder_)
        throw ProtocolError("No file is open.");
    return *decoder_;
}

void Service::close()
{
    decoder_.reset();
    rest_ = {};
    failure_ = nullptr;
}

Packet Service::opened(const OpenRequest& request)
{
    close();
    name_ = request.name;
    flushDenormals(request.flushesDenormals);
    decoder_.emplace(open_(std::make_unique<RemoteSource>(channel_, request), request.limits));
    return openedPacket(decoder_->info());
}

std::optional<SharedBlock> Service::share(std::uint64_t used)
{
    if (rest_.empty())
        rest_ = decoder().next();
    const auto channels = static_cast<std::uint64_t>(rest_.channelCount);
    SharedBlock shared = {.channelCount = static_cast<std::uint32_t>(channels),
                          .frames = rest_.frames,
                          .start = used,
                          .damage = decoder().damage()};
    if (rest_.empty())
        return shared;
    if (used > 0 && shared.samples() > room - used)
        return std::nullopt;
    shared.frames = std::min(shared.frames, room / channels);
    const auto count = static_cast<std::size_t>(shared.frames);
    for (std::size_t channel = 0; channel < channels; ++channel) {
        std::memcpy(memory_.data() + (used + channel * count) * sizeof(float),
                    rest_.channels[channel], count * sizeof(float));
        rest_.channels[channel] += count;
    }
    rest_.frames -= count;
    return shared;
}

Packet Service::blocks()
{
    if (failure_)
        std::rethrow_exception(std::exchange(failure_, nullptr));
    std::vector<SharedBlock> blocks;
    std::uint64_t used = 0;
    bool isFull = false;
    while (!isFull) {
        try {
            const std::optional<SharedBlock> block = share(used);
            if (!block)
                break;
            blocks.push_back(*block);
            used += block->samples();
            isFull = block->frames == 0 || used >= enoughSamples || blocks.size() == maxBlocks;
        } catch (...) {
            if (blocks.empty())
                throw;
            failure_ = std::current_exception();
            isFull = true;
        }
    }
    return blocksPacket(blocks);
}

Packet Service::sought(double seconds)
{
    rest_ = {};
    failure_ = nullptr;
    decoder().seek(seconds);
    return soughtPacket(decoder().damage());
}

RemoteSource Service::sourceFrom(WireReader& request)
{
    const OpenRequest source = openRequestFrom(request);
    name_ = source.name;
    return RemoteSource(channel_, source);
}

std::vector<Packet> Service::tagsEdited(WireReader& request)
{
    const GenreTagEdit edit = tagEditFrom(request);
    RemoteSource source = sourceFrom(request);
    return piecePackets(editedGenreTags(source, edit));
}

std::vector<Packet> Service::answersOf(PacketKind kind, WireReader& request)
{
    try {
        switch (kind) {
        case PacketKind::Open:
            return {opened(openRequestFrom(request))};
        case PacketKind::Next:
            return {blocks()};
        case PacketKind::Seek:
            return {sought(request.get<double>())};
        case PacketKind::ReadTags: {
            RemoteSource source = sourceFrom(request);
            return {packetOf(readGenreTags(source))};
        }
        case PacketKind::EditTags:
            return tagsEdited(request);
        case PacketKind::HashPayload:
            return {packetOf(audioPayload(std::make_unique<RemoteSource>(sourceFrom(request))))};
        default:
            throw ProtocolError("That is no request.");
        }
    } catch (const ProgramGone&) {
        throw;
    } catch (const ProtocolError&) {
        throw;
    } catch (const SourceFailed&) {
        return {packetOf(DecodeFailure{.kind = DecodeFailure::Kind::Source})};
    } catch (const std::bad_alloc&) {
        return {packetOf(DecodeFailure{.kind = DecodeFailure::Kind::Memory})};
    } catch (const Error& error) {
        return {packetOf(DecodeFailure{.message = error.message()})};
    } catch (const std::exception& error) {
        return {packetOf(DecodeFailure{
            .message = Message::english("%1 could not be decoded: %2.", name_, error.what())})};
    }
}

void Service::answer(WireReader request)
{
    const PacketKind kind = kindOf(request);
    if (kind == PacketKind::Close) {
        close();
    } else {
        for (const Packet& packet : answersOf(kind, request))
            channel_.send(packet);
    }
}

} // namespace

void serveDecoder(DecoderChannel& channel, std::span<std::byte> memory, const DecoderOpener& open)
{
    Service service(channel, memory, open);
    while (true)
        service.answer(WireReader(channel.receive()));
}

} // namespace genrescope
