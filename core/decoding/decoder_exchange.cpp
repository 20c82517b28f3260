#include "core/decoding/decoder_exchange.h"

#include "core/base/process_tuning.h"

namespace genrescope {

DecoderExchange::DecoderExchange(std::unique_ptr<ByteSource> source,
                                 std::unique_ptr<DecoderProcess> decoder, Patience patience)
    : source_(std::move(source)), patience_(std::move(patience)), decoder_(std::move(decoder))
{
    ++decoder_->files;
}

OpenRequest DecoderExchange::source(const DecodeLimits& limits) const
{
    return {.name = name(),
            .size = source_.source().size(),
            .canSeek = source_.canSeek(),
            .limits = limits,
            .flushesDenormals = flushesDenormals()};
}

void DecoderExchange::send(const Packet& request)
{
    source_.renewBudget();
    decoder_->send(request, patience_);
}

std::pair<PacketKind, WireReader> DecoderExchange::receive(const Patience& patience)
{
    while (true) {
        WireReader packet(decoder_->receive(patience));
        const PacketKind kind = kindOf(packet);
        if (kind != PacketKind::Read)
            return {kind, packet};
        decoder_->send(source_.answer(readRequestFrom(packet)), patience);
    }
}

WireReader DecoderExchange::answer(PacketKind kind)
{
    auto [received, packet] = receive(patience_);
    if (received == PacketKind::Failed)
        fail(failureFrom(packet));
    if (received != kind)
        throw ProtocolError("The answer is to something else.");
    return packet;
}

void DecoderExchange::fail(const DecodeFailure& failure)
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

Message DecoderExchange::stopped() const
{
    return Message::english("%1 could not be decoded: the decoder stopped unexpectedly.", name());
}

Message DecoderExchange::silent() const
{
    return Message::english(
        "%1 could not be decoded: the decoder did not answer for %2 seconds.", name(),
        std::chrono::duration_cast<std::chrono::seconds>(patience_.silence).count());
}

} // namespace genrescope
