#include "core/decoding/decoder_process.h"

#include "core/base/cancellation.h"
#include "core/base/error.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <string_view>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace genrescope {

namespace {

constexpr std::chrono::milliseconds stopInterval(50);

[[noreturn]] void failToStart(const std::filesystem::path& program, int error)
{
    if (error == ENOMEM || error == EAGAIN || error == EMFILE || error == ENFILE) {
        throw FileError(Message::english("%1, a part of the program, could not be started; close "
                                         "other programs. (%2)",
                                         program.string(), std::strerror(error)));
    }
    throw FileError(Message::english("%1, a part of the program, could not be started; "
                                     "reinstall Genrescope. (%2)",
                                     program.string(), std::strerror(error)));
}

/// The environment without what is nobody's business where strangers' bytes are handled.
std::vector<char*> decoderEnvironment()
{
    constexpr std::array<std::string_view, 6> needed = {"LD_LIBRARY_PATH", "GENRESCOPE_",
                                                        "ASAN_OPTIONS",    "UBSAN_OPTIONS",
                                                        "TSAN_OPTIONS",    "LLVM_PROFILE_FILE"};
    std::vector<char*> variables;
    for (char** variable = environ; *variable != nullptr; ++variable) {
        const std::string_view text = *variable;
        if (std::ranges::any_of(needed,
                                [text](std::string_view name) { return text.starts_with(name); }))
            variables.push_back(*variable);
    }
    variables.push_back(nullptr);
    return variables;
}

/// How the process begins: no descriptor but its own, no signal blocked or ignored, and in a group
/// of its own, so that Ctrl+C reaches the program alone.
class SpawnSettings {
public:
    SpawnSettings(int socket, int memory)
    {
        ::posix_spawn_file_actions_init(&actions_);
        ::posix_spawnattr_init(&attributes_);
        for (const int stream : {STDIN_FILENO, STDOUT_FILENO})
            ::posix_spawn_file_actions_addopen(&actions_, stream, "/dev/null", O_RDWR, 0);
        ::posix_spawn_file_actions_adddup2(&actions_, socket, decoderSocket);
        ::posix_spawn_file_actions_adddup2(&actions_, memory, decoderMemory);
        ::posix_spawn_file_actions_addclosefrom_np(&actions_, decoderMemory + 1);
        sigset_t signals;
        ::sigemptyset(&signals);
        ::posix_spawnattr_setsigmask(&attributes_, &signals);
        ::sigfillset(&signals);
        ::posix_spawnattr_setsigdefault(&attributes_, &signals);
        ::posix_spawnattr_setpgroup(&attributes_, 0);
        ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF |
                                                     POSIX_SPAWN_SETPGROUP);
    }
    ~SpawnSettings()
    {
        ::posix_spawn_file_actions_destroy(&actions_);
        ::posix_spawnattr_destroy(&attributes_);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;

    /// Returns 0 or why it failed.
    int spawn(pid_t& process, const std::filesystem::path& program)
    {
        std::string name = program.filename().string();
        std::array<char*, 2> arguments = {name.data(), nullptr};
        return ::posix_spawn(&process, program.c_str(), &actions_, &attributes_, arguments.data(),
                             decoderEnvironment().data());
    }

private:
    posix_spawn_file_actions_t actions_ = {};
    posix_spawnattr_t attributes_ = {};
};

/// A copy beyond the numbers that the process gives to its own.
int highCopy(int descriptor)
{
    return ::fcntl(descriptor, F_DUPFD_CLOEXEC, decoderMemory + 1);
}

} // namespace

DecoderProcess::DecoderProcess(const std::filesystem::path& program) : memory_(sampleMemorySize)
{
    std::array<int, 2> ends = {};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        failToStart(program, errno);
    const int socket = highCopy(ends[1]);
    const int memory = highCopy(memory_.descriptor());
    int failure = socket < 0 || memory < 0 ? errno : 0;
    if (failure == 0)
        failure = SpawnSettings(socket, memory).spawn(process_, program);
    for (const int descriptor : {socket, memory, ends[1]})
        ::close(descriptor);
    if (failure != 0) {
        ::close(ends[0]);
        failToStart(program, failure);
    }
    socket_ = ends[0];
}

DecoderProcess::~DecoderProcess()
{
    ::close(socket_);
    ::kill(process_, SIGKILL);
    while (::waitpid(process_, nullptr, 0) < 0 && errno == EINTR) {
    }
}

void DecoderProcess::wait(short event, const Patience& patience) const
{
    // Counted in short waits rather than by the clock, which goes on while both processes are
    // stopped or the machine sleeps.
    for (auto waited = std::chrono::milliseconds(0); waited < patience.silence;
         waited += stopInterval) {
        if (patience.isStopped && patience.isStopped())
            throw Canceled();
        pollfd socket = {.fd = socket_, .events = event, .revents = 0};
        const int ready = ::poll(&socket, 1, static_cast<int>(stopInterval.count()));
        if (ready > 0)
            return;
        if (ready < 0 && errno != EINTR)
            throw DecoderGone("The decoder cannot be waited for.");
    }
    throw DecoderSilent("The decoder says nothing.");
}

void DecoderProcess::send(std::span<const std::byte> packet, const Patience& patience)
{
    while (::send(socket_, packet.data(), packet.size(), MSG_NOSIGNAL | MSG_DONTWAIT) < 0) {
        if (errno == EAGAIN)
            wait(POLLOUT, patience);
        else if (errno != EINTR)
            throw DecoderGone("The decoder takes no packet.");
    }
}

std::span<const std::byte> DecoderProcess::receive(const Patience& patience)
{
    while (true) {
        wait(POLLIN, patience);
        const ssize_t count =
            ::recv(socket_, received_.data(), received_.size(), MSG_DONTWAIT | MSG_TRUNC);
        if (count > static_cast<ssize_t>(received_.size()))
            throw ProtocolError("A packet is too long.");
        if (count > 0)
            return std::span(received_).first(static_cast<std::size_t>(count));
        if (count == 0 || (errno != EAGAIN && errno != EINTR))
            throw DecoderGone("The decoder has ended.");
    }
}

bool DecoderProcess::isIdle() const
{
    pollfd socket = {.fd = socket_, .events = POLLIN, .revents = 0};
    return ::poll(&socket, 1, 0) == 0;
}

} // namespace genrescope
