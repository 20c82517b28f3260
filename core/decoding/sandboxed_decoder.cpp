#include "core/decoding/sandboxed_decoder.h"

#include "core/base/error.h"
#include "core/decoding/decoder_exchange.h"

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
    /// Asks for the next blocks while those before are used.
    void askAhead();
    /// Drops the answer to that.
    void dropAhead(const Patience& patience);
    AudioBlock blockOf(const SharedBlock& block) const;

    DecoderPool& pool_;
    const Patience patience_;
    DecoderExchange exchange_;
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
      patience_{pool.silence(), std::move(isStopped)},
      exchange_(std::move(source), pool.take(patience_.isStopped), patience_)
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
    if (exchange_.decoder() == nullptr)
        return;
    try {
        dropAhead({.silence = parting});
        exchange_.decoder()->send(closePacket(), {.silence = pool_.silence()});
        pool_.giveBack(exchange_.takeDecoder());
    } catch (const std::exception&) {
        exchange_.takeDecoder().reset();
    }
}

void SandboxedDecoder::Session::askAhead()
{
    isAhead_ = true;
    try {
        exchange_.send(nextPacket());
    } catch (const DecoderGone&) {
        // Expected of one that has ended: what it decoded before is good, and the answer that does
        // not come says so.
    }
}

void SandboxedDecoder::Session::dropAhead(const Patience& patience)
{
    if (std::exchange(isAhead_, false))
        exchange_.receive(patience);
}

void SandboxedDecoder::Session::open(const DecodeLimits& limits)
{
    info_ = exchange_.ask(packetOf(exchange_.source(limits)), PacketKind::Opened,
                          [&limits](WireReader& packet) { return openedFrom(packet, limits); });
}

void SandboxedDecoder::Session::fetch()
{
    blocks_.clear();
    returned_ = 0;
    blocks_ = exchange_.survive([this] {
        if (!std::exchange(isAhead_, false))
            exchange_.send(nextPacket());
        WireReader packet = exchange_.answer(PacketKind::Blocks);
        return blocksFrom(packet);
    });
    std::size_t end = 0;
    for (const SharedBlock& block : blocks_) {
        if (block.frames > 0)
            end = std::max(end, static_cast<std::size_t>(block.start + block.samples()));
    }
    samples_.resize(end);
    if (end > 0)
        std::memcpy(samples_.data(), exchange_.decoder()->memory().data(), end * sizeof(float));
    if (blocks_.back().frames > 0)
        exchange_.survive([this] { askAhead(); });
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
    exchange_.survive([this] { dropAhead(patience_); });
    const DecodeDamage counted = exchange_.ask(seekPacket(seconds), PacketKind::Sought, soughtFrom);
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
