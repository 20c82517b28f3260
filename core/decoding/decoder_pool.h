#pragma once

#include "core/decoding/decoder_process.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

namespace genrescope {

/// Says on standard error, where programs have their log, that system calls are not filtered; once.
void reportMissingFilter();

/// The decoder processes of a program: as many as there are files being decoded, and some that wait
/// for the next file. Thread-safe.
class DecoderPool {
public:
    /// @param program  the decoder's executable
    /// @param silence  after which a decoder is given up
    explicit DecoderPool(std::filesystem::path program,
                         std::chrono::milliseconds silence = std::chrono::seconds(10));

    std::chrono::milliseconds silence() const { return silence_; }

    /// A process that waits, or a new one; it has said Hello.
    /// @throws FileError if it cannot be started; Canceled.
    std::unique_ptr<DecoderProcess> take(const StopQuery& isStopped = {});

    /// The same, but one that has never seen a file, which is not to be given back: so that no file
    /// can have a say in what becomes of another one.
    /// @throws as take().
    std::unique_ptr<DecoderProcess> takeUnused(const StopQuery& isStopped = {});

    /// Takes back one that is ready for another file.
    void giveBack(std::unique_ptr<DecoderProcess> decoder);

    /// Starts one that waits, if there is none, so that the first file need not wait for it. What
    /// fails here fails again, and is said, when it is needed.
    void startAhead() noexcept;

private:
    std::unique_ptr<DecoderProcess> takeIdle();
    std::unique_ptr<DecoderProcess> greeted(std::unique_ptr<DecoderProcess> decoder,
                                            const StopQuery& isStopped) const;
    Hello helloOf(DecoderProcess& decoder, const StopQuery& isStopped) const;
    /// Waits for its Hello; where it ended before that, for that of another in its place.
    void greet(std::unique_ptr<DecoderProcess>& decoder, const StopQuery& isStopped) const;

    const std::filesystem::path program_;
    const std::chrono::milliseconds silence_;
    std::mutex mutex_;
    std::vector<std::unique_ptr<DecoderProcess>> idle_;
};

/// Those of the running program. Like the processes, they belong to all of it, and last as long as
/// it does.
DecoderPool& programDecoders();

} // namespace genrescope
