#include "app/cli/peer_processes.h"

#include "core/base/error.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <span>
#include <spawn.h>
#include <string>
#include <string_view>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace genrescope::cli {

namespace {

constexpr const char* peerVariable = "GENRESCOPE_PEER";

/// They end by themselves as soon as the group does; loading LibTorch cannot be interrupted.
constexpr auto endPatience = std::chrono::seconds(10);
constexpr auto endInterval = std::chrono::milliseconds(20);

/// Of this run.
std::vector<std::string> commandLine()
{
    // Its size is not known before it is read.
    std::ifstream file("/proc/self/cmdline");
    std::vector<std::string> words;
    for (std::string word; std::getline(file, word, '\0');)
        words.push_back(word);
    return words;
}

std::vector<std::string> environmentFor(const GroupPlace& place, int rank)
{
    std::vector<std::string> variables = {"RANK=" + std::to_string(rank),
                                          "WORLD_SIZE=" + std::to_string(place.size),
                                          "LOCAL_RANK=" + std::to_string(rank),
                                          "MASTER_ADDR=" + place.address,
                                          "MASTER_PORT=" + std::to_string(place.port),
                                          std::string(peerVariable) + "=1"};
    for (char** variable = environ; *variable != nullptr; ++variable) {
        const std::string_view text = *variable;
        const std::string_view name = text.substr(0, text.find('='));
        // Theirs are those above.
        if (std::ranges::none_of(std::span(variables).first(6), [&](const std::string& own) {
                return own.starts_with(name) && own[name.size()] == '=';
            }))
            variables.emplace_back(text);
    }
    return variables;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (std::string& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

bool isPeer()
{
    return ::getenv(peerVariable) != nullptr;
}

void PeerProcesses::start(const GroupPlace& place)
{
    std::vector<std::string> words = commandLine();
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    // What it says on standard error may be the last that is heard of it.
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO})
        ::posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0);
    int failure = 0;
    for (int rank = 1; rank < place.size && failure == 0; ++rank) {
        std::vector<std::string> environment = environmentFor(place, rank);
        pid_t process = 0;
        failure = ::posix_spawn(&process, "/proc/self/exe", &actions, nullptr,
                                pointersTo(words).data(), pointersTo(environment).data());
        if (failure == 0)
            processes_.push_back(process);
    }
    ::posix_spawn_file_actions_destroy(&actions);
    if (failure != 0) {
        throw FileError(Message::english(
            "This program could not be started %1 times; train in fewer processes.", place.size));
    }
}

void PeerProcesses::throwIfOneHasEnded()
{
    if (std::erase_if(processes_, [](pid_t process) {
            return ::waitpid(process, nullptr, WNOHANG) != 0;
        }) > 0) {
        throw FileError("Another run of this program, which was to train with this one, has ended; "
                        "if it does not say why, free memory or train in fewer processes.");
    }
}

PeerProcesses::~PeerProcesses()
{
    const auto until = std::chrono::steady_clock::now() + endPatience;
    for (const pid_t process : processes_) {
        while (::waitpid(process, nullptr, WNOHANG) == 0) {
            if (std::chrono::steady_clock::now() > until)
                ::kill(process, SIGKILL);
            std::this_thread::sleep_for(endInterval);
        }
    }
}

} // namespace genrescope::cli
