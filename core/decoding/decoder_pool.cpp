#include "core/decoding/decoder_pool.h"

#include "core/base/error.h"
#include "core/base/program_folder.h"

#include <algorithm>
#include <atomic>
#include <iostream>
#include <thread>
#include <utility>

namespace genrescope {

namespace {

/// After which a process makes way for a new one: what FFmpeg leaked, and whatever a file did to
/// it, ends there.
constexpr int maxFiles = 500;

std::size_t maxIdle()
{
    return std::max(2U, std::thread::hardware_concurrency());
}

} // namespace

void reportMissingFilter()
{
    static std::atomic<bool> isReported = false;
    if (!isReported.exchange(true))
        std::cerr << "This system does not filter system calls (seccomp): the processes that read "
                     "strangers' files are only limited in what memory and time they use.\n";
}

DecoderPool::DecoderPool(std::filesystem::path program, std::chrono::milliseconds silence)
    : program_(std::move(program)), silence_(silence)
{
}

std::unique_ptr<DecoderProcess> DecoderPool::takeIdle()
{
    const std::scoped_lock lock(mutex_);
    while (!idle_.empty()) {
        std::unique_ptr<DecoderProcess> decoder = std::move(idle_.back());
        idle_.pop_back();
        if (!decoder->isGreeted || decoder->isIdle())
            return decoder;
    }
    return nullptr;
}

Hello DecoderPool::helloOf(DecoderProcess& decoder, const StopQuery& isStopped) const
{
    WireReader packet(decoder.receive({silence_, isStopped}));
    if (kindOf(packet) != PacketKind::Hello)
        throw ProtocolError("The first packet is no Hello.");
    return helloFrom(packet);
}

void DecoderPool::greet(std::unique_ptr<DecoderProcess>& decoder, const StopQuery& isStopped) const
{
    const auto fail = [this](const char* reason) {
        throw FileError(Message::english("%1, a part of the program, could not be started; "
                                         "reinstall Genrescope. (%2)",
                                         program_.string(), reason));
    };
    Hello hello;
    try {
        try {
            hello = helloOf(*decoder, isStopped);
        } catch (const DecoderGone&) {
            // Killed before a file was involved: the next one need not be.
            decoder = std::make_unique<DecoderProcess>(program_);
            hello = helloOf(*decoder, isStopped);
        }
    } catch (const std::runtime_error& error) {
        fail(error.what());
    }
    if (hello.version != GENRESCOPE_VERSION)
        fail("It is of another version.");
    if (!hello.filtersCalls)
        reportMissingFilter();
    decoder->isGreeted = true;
}

std::unique_ptr<DecoderProcess> DecoderPool::greeted(std::unique_ptr<DecoderProcess> decoder,
                                                     const StopQuery& isStopped) const
{
    if (!decoder)
        decoder = std::make_unique<DecoderProcess>(program_);
    if (!decoder->isGreeted)
        greet(decoder, isStopped);
    return decoder;
}

std::unique_ptr<DecoderProcess> DecoderPool::take(const StopQuery& isStopped)
{
    return greeted(takeIdle(), isStopped);
}

std::unique_ptr<DecoderProcess> DecoderPool::takeUnused(const StopQuery& isStopped)
{
    return greeted(nullptr, isStopped);
}

void DecoderPool::giveBack(std::unique_ptr<DecoderProcess> decoder)
{
    if (decoder->files >= maxFiles)
        return;
    const std::scoped_lock lock(mutex_);
    if (idle_.size() < maxIdle())
        idle_.push_back(std::move(decoder));
}

void DecoderPool::startAhead() noexcept
{
    try {
        const std::scoped_lock lock(mutex_);
        if (idle_.empty())
            idle_.push_back(std::make_unique<DecoderProcess>(program_));
    } catch (const std::exception&) {
        return; // take() says it
    }
}

DecoderPool& programDecoders()
{
    // Never destroyed: threads that wait for a slow disk may outlive main().
    static DecoderPool* const pool = [] {
        const std::filesystem::path folder = programFolder();
        // Without it, a program in the current folder would be started.
        if (folder.empty())
            return new DecoderPool({});
        return new DecoderPool((folder / GENRESCOPE_DECODER_FROM_PROGRAM).lexically_normal());
    }();
    return *pool;
}

} // namespace genrescope
