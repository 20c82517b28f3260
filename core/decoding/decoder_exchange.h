#pragma once

#include "core/base/cancellation.h"
#include "core/base/error.h"
#include "core/decoding/decoder_pool.h"
#include "core/decoding/served_source.h"

#include <memory>
#include <utility>

namespace genrescope {

/// Requests to a decoder process about one source, and its answers: whatever happens to the process
/// is an error of the file. One thread at a time.
class DecoderExchange {
public:
    /// @param silence  after which the process is given up
    DecoderExchange(std::unique_ptr<ByteSource> source, std::unique_ptr<DecoderProcess> decoder,
                    Patience patience);

    /// Describes the source.
    OpenRequest source(const DecodeLimits& limits) const;
    const std::string& name() const { return source_.source().name(); }

    /// Null once it has failed.
    DecoderProcess* decoder() { return decoder_.get(); }
    std::unique_ptr<DecoderProcess> takeDecoder() { return std::move(decoder_); }

    /// Asks, and reads the answer, which must be of this kind.
    /// @throws DecodeError if the decoder says so, or does not survive it; what reading the source
    ///         throws; Canceled. After that, it throws.
    template<typename Read>
    auto ask(const Packet& request, PacketKind kind, Read read)
    {
        return survive([&] {
            send(request);
            WireReader packet = answer(kind);
            return read(packet);
        });
    }

    /// Runs one or more of the functions below.
    /// @throws as ask().
    template<typename Exchange>
    auto survive(Exchange exchange)
    {
        require<DecodeError>(decoder_ != nullptr, stopped());
        try {
            return exchange();
        } catch (const DecoderGone&) {
            decoder_.reset();
            throw DecodeError(stopped());
        } catch (const ProtocolError&) {
            decoder_.reset();
            throw DecodeError(stopped());
        } catch (const DecoderSilent&) {
            decoder_.reset();
            throw DecodeError(silent());
        } catch (const Canceled&) {
            decoder_.reset(); // it is still at work
            throw;
        }
    }

    void send(const Packet& request);
    /// What the decoder answers. Serves its own requests until then.
    std::pair<PacketKind, WireReader> receive(const Patience& patience);
    /// An answer, which must be of this kind.
    WireReader answer(PacketKind kind);

private:
    Message stopped() const;
    Message silent() const;
    [[noreturn]] void fail(const DecodeFailure& failure);

    ServedSource source_;
    const Patience patience_;
    std::unique_ptr<DecoderProcess> decoder_;
};

} // namespace genrescope
