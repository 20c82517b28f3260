#include "core/decoding/sandboxed_decoder.h"

#include "core/base/cancellation.h"
#include "core/base/error.h"
#include "core/base/process_tuning.h"
#include "core/decoding/served_source.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <utility>
#include <vector>

namespace genrescope {

namespace {

/// How long a decoder that works ahead may take to finish what nobody will use: much longer than a
/// batch takes, and not longer than another process takes to start.
constexpr std::chrono::milliseconds parting(50);

DecodeDamage difference(const DecodeDamage& a, const DecodeDamage& b)
{
    return {.corruptPackets = a.corruptPackets - b.corruptPackets,
            .skippedBytes = a.skippedBytes - b.skippedBytes,
            .audioBytes = a.audioBytes - b.audioBytes};
}

} // namespace

/// One file and the process that decodes it.
class SandboxedDecoder::Session {
public:
    Session(std::unique_ptr<ByteSource> source, const DecodeLimits& limits, StopQuery isStopped,
            DecoderPool& pool);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    const AudioInfo& info() const { return info_; }
    const DecodeDamage& damage() const { return damage_; }
    AudioBlock next();
    void seek(double seconds);

private:
    void open(const DecodeLimits& limits);
    void fetch();
    /// Lets the decoder have another file.
    void release() noexcept;
    /// Asks, and reads the answer, which must be of this kind.
    template<typename Read>
    auto ask(const Packet& request, PacketKind answer, Read read);
    /// Asks for the next blocks while those before are used.
    void askAhead();
    /// Drops the answer to that.
    void dropAhead(const Patience& patience);
    /// What happens to the decoder in an exchange with it is an error of the file.
    template<typename Exchange>
    auto survive(Exchange exchange);
    void send(const Packet& request);
    /// What the decoder answers. Serves its own requests until then.
    std::pair<PacketKind, WireReader> receive(const Patience& patience);
    /// An answer, which must be of this kind.
    WireReader answer(PacketKind kind);
    [[noreturn]] void fail(const DecodeFailure& failure);
    AudioBlock blockOf(const SharedBlock& block) const;

    const std::string& name() const { return source_.source().name(); }

    DecoderPool& pool_;
    ServedSource source_;
    const Patience patience_;
    /// Null once it has failed.
    std::unique_ptr<DecoderProcess> decoder_;
    AudioInfo info_;
    /// The blocks that were fetched, and how many of them next() has returned.
    std::vector<SharedBlock> blocks_;
    std::size_t returned_ = 0;
    /// The next ones are asked for.
    bool isAhead_ = false;
    /// Their samples: a copy, since the decoder may write into the memory at any time.
    std::vector<float> samples_;
    DecodeDamage damage_;
    /// What the decoder counted of pieces that were discarded by a seek.
    DecodeDamage discarded_;
};

SandboxedDecoder::Session::Session(std::unique_ptr<ByteSource> source, const DecodeLimits& limits,
                                   StopQuery isStopped, DecoderPool& pool)
    : pool_(pool),
      source_(std::move(source)),
      patience_{pool.silence(), std::move(isStopped)},
      decoder_(pool.take(patience_.isStopped))
{
    try {
        open(limits);
    } catch (...) {
        release();
        throw;
    }
}

SandboxedDecoder::Session::~Session()
{
    release();
}

void SandboxedDecoder::Session::release() noexcept
{
    if (!decoder_)
        return;
    try {
        dropAhead({.silence = parting});
        decoder_->send(closePacket(), {.silence = pool_.silence()});
        pool_.giveBack(std::move(decoder_));
    } catch (const std::exception&) {
        decoder_.reset();
    }
}

void SandboxedDecoder::Session::send(const Packet& request)
{
    source_.renewBudget();
    decoder_->send(request, patience_);
}

std::pair<PacketKind, WireReader> SandboxedDecoder::Session::receive(const Patience& patience)
{
    while (true) {
        WireReader packet(decoder_->receive(patience));
        const PacketKind kind = kindOf(packet);
        if (kind != PacketKind::Read)
            return {kind, packet};
        decoder_->send(source_.answer(readRequestFrom(packet)), patience);
    }
}

WireReader SandboxedDecoder::Session::answer(PacketKind kind)
{
    auto [received, packet] = receive(patience_);
    if (received == PacketKind::Failed)
        fail(failureFrom(packet));
    if (received != kind)
        throw ProtocolError("The answer is to something else.");
    return packet;
}

void SandboxedDecoder::Session::fail(const DecodeFailure& failure)
{
    switch (failure.kind) {
    case DecodeFailure::Kind::Decode:
        throw DecodeError(failure.message);
    case DecodeFailure::Kind::Memory:
        throw DecodeError(Message::english(
            "%1 could not be decoded: it takes more memory than decoding may use.", name()));
    case DecodeFailure::Kind::Source:
        source_.rethrow();
    }
    throw ProtocolError("The source did not fail.");
}

template<typename Exchange>
auto SandboxedDecoder::Session::survive(Exchange exchange)
{
    const auto stopped = [this] {
        return DecodeError(
            Message::english("%1 could not be decoded: the decoder stopped unexpectedly.", name()));
    };
    if (!decoder_)
        throw stopped();
    try {
        return exchange();
    } catch (const DecoderGone&) {
        decoder_.reset();
        throw stopped();
    } catch (const ProtocolError&) {
        decoder_.reset();
        throw stopped();
    } catch (const DecoderSilent&) {
        decoder_.reset();
        throw DecodeError(Message::english(
            "%1 could not be decoded: the decoder did not answer for %2 seconds.", name(),
            std::chrono::duration_cast<std::chrono::seconds>(pool_.silence()).count()));
    } catch (const Canceled&) {
        decoder_.reset(); // it is still at work
        throw;
    }
}

template<typename Read>
auto SandboxedDecoder::Session::ask(const Packet& request, PacketKind kind, Read read)
{
    return survive([&] {
        send(request);
        WireReader packet = answer(kind);
        return read(packet);
    });
}

void SandboxedDecoder::Session::askAhead()
{
    isAhead_ = true;
    try {
        send(nextPacket());
    } catch (const DecoderGone&) {
        // What it decoded before is good; the answer that does not come says it.
    }
}

void SandboxedDecoder::Session::dropAhead(const Patience& patience)
{
    if (std::exchange(isAhead_, false))
        receive(patience);
}

void SandboxedDecoder::Session::open(const DecodeLimits& limits)
{
    const OpenRequest request = {.name = name(),
                                 .size = source_.source().size(),
                                 .canSeek = source_.canSeek(),
                                 .limits = limits,
                                 .flushesDenormals = flushesDenormals()};
    ++decoder_->files;
    info_ = ask(packetOf(request), PacketKind::Opened,
                [&limits](WireReader& packet) { return openedFrom(packet, limits); });
}

void SandboxedDecoder::Session::fetch()
{
    blocks_.clear();
    returned_ = 0;
    blocks_ = survive([this] {
        if (!std::exchange(isAhead_, false))
            send(nextPacket());
        WireReader packet = answer(PacketKind::Blocks);
        return blocksFrom(packet);
    });
    std::size_t end = 0;
    for (const SharedBlock& block : blocks_) {
        if (block.frames > 0)
            end = std::max(end, static_cast<std::size_t>(block.start + block.samples()));
    }
    samples_.resize(end);
    if (end > 0)
        std::memcpy(samples_.data(), decoder_->memory().data(), end * sizeof(float));
    if (blocks_.back().frames > 0)
        survive([this] { askAhead(); });
}

AudioBlock SandboxedDecoder::Session::blockOf(const SharedBlock& block) const
{
    AudioBlock audio;
    if (block.frames == 0)
        return audio;
    audio.channelCount = static_cast<int>(block.channelCount);
    audio.frames = static_cast<std::size_t>(block.frames);
    for (std::size_t channel = 0; channel < block.channelCount; ++channel)
        audio.channels[channel] = samples_.data() + block.start + channel * audio.frames;
    return audio;
}

AudioBlock SandboxedDecoder::Session::next()
{
    if (returned_ == blocks_.size())
        fetch();
    const SharedBlock& block = blocks_[returned_];
    ++returned_;
    damage_ = difference(block.damage, discarded_);
    return blockOf(block);
}

void SandboxedDecoder::Session::seek(double seconds)
{
    blocks_.clear();
    returned_ = 0;
    survive([this] { dropAhead(patience_); });
    const DecodeDamage counted = ask(seekPacket(seconds), PacketKind::Sought, soughtFrom);
    discarded_ = difference(counted, damage_);
}

SandboxedDecoder::SandboxedDecoder(std::unique_ptr<ByteSource> source, const DecodeLimits& limits,
                                   StopQuery isStopped, DecoderPool& decoders)
    : session_(std::make_unique<Session>(std::move(source), limits, std::move(isStopped), decoders))
{
}

SandboxedDecoder::~SandboxedDecoder() = default;
SandboxedDecoder::SandboxedDecoder(SandboxedDecoder&&) noexcept = default;
SandboxedDecoder& SandboxedDecoder::operator=(SandboxedDecoder&&) noexcept = default;

const AudioInfo& SandboxedDecoder::info() const
{
    return session_->info();
}

const DecodeDamage& SandboxedDecoder::damage() const
{
    return session_->damage();
}

AudioBlock SandboxedDecoder::next()
{
    return session_->next();
}

void SandboxedDecoder::seek(double seconds)
{
    session_->seek(seconds);
}

} // namespace genrescope
