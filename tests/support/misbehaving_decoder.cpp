// A decoder process that is in the hands of the file that it decodes: what it tries follows from
// the file's name.
#include "core/sandbox/decoder_program.h"

#include <array>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <map>
#include <netinet/in.h>
#include <string>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using namespace genrescope;

constexpr std::size_t fourGigabytes = std::size_t(4) << 30;

void hang()
{
    volatile bool forever = true;
    while (forever) {
    }
}

void talkNonsense()
{
    constexpr std::array<char, 5> nonsense = {5, 1, 2, 3, 4};
    ::send(decoderSocket, nonsense.data(), nonsense.size(), 0);
    hang();
}

void readForever(ByteSource& source)
{
    std::array<std::byte, 1> byte = {};
    for (std::uint64_t offset = 0;; offset += maxReadSize) {
        source.seek(offset);
        static_cast<void>(source.read(byte));
    }
}

void useMemory()
{
    std::vector<char> memory(fourGigabytes);
    std::memset(memory.data(), 1, memory.size());
}

void makeExecutable()
{
    ::mmap(nullptr, 4'096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

void startProgram()
{
    const std::array<const char*, 2> arguments = {"true", nullptr};
    if (::vfork() == 0) {
        ::execv("/bin/true", const_cast<char**>(arguments.data()));
        ::_exit(1);
    }
}

void becomeProgram()
{
    const std::array<const char*, 2> arguments = {"true", nullptr};
    ::execv("/bin/true", const_cast<char**>(arguments.data()));
}

void forkOnce()
{
    if (::fork() == 0)
        ::_exit(0);
}

void connectToHost()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(9);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address));
}

void raiseLimits()
{
    const rlimit unlimited = {.rlim_cur = RLIM_INFINITY, .rlim_max = RLIM_INFINITY};
    ::setrlimit(RLIMIT_AS, &unlimited);
}

const std::map<std::string, std::function<void(ByteSource&)>> deeds = {
    {"connect", [](ByteSource&) { connectToHost(); }},
    {"exec", [](ByteSource&) { becomeProgram(); }},
    {"start", [](ByteSource&) { startProgram(); }},
    {"fork", [](ByteSource&) { forkOnce(); }},
    {"thread", [](ByteSource&) { std::thread([] {}).join(); }},
    {"write", [](ByteSource&) { ::open("/tmp/genrescope-escaped", O_WRONLY | O_CREAT, 0600); }},
    {"read", [](ByteSource&) { ::open("/etc/passwd", O_RDONLY); }},
    {"remove", [](ByteSource&) { ::unlink("/tmp/genrescope-nothing"); }},
    {"kill", [](ByteSource&) { ::kill(::getppid(), 0); }},
    {"executable", [](ByteSource&) { makeExecutable(); }},
    {"limits", [](ByteSource&) { raiseLimits(); }},
    {"memory", [](ByteSource&) { useMemory(); }},
    {"hang", [](ByteSource&) { hang(); }},
    {"nonsense", [](ByteSource&) { talkNonsense(); }},
    {"read-forever", readForever},
    {"crash", [](ByteSource&) { ::raise(SIGSEGV); }}};

} // namespace

int main()
{
    return runDecoder([](std::unique_ptr<ByteSource> source, const DecodeLimits& limits) {
        const auto deed = deeds.find(source->name());
        if (deed != deeds.end())
            deed->second(*source);
        return AudioDecoder(std::move(source), limits);
    });
}
